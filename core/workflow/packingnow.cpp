#include "workflow/packingnow.h"

#include "ledger/linestores.h"
#include "workflow/packverdict.h"

#include <QCoreApplication>

namespace packledger::workflow {

std::optional<PackingNow> packingNow(ledger::View &view, const gs1::ItemKey &item)
{
    ledger::PackingStore &packings = view.line().packings;
    PackingNow now;
    qint64 seq = 0;
    if (const std::optional<ledger::Packing> open = packings.openOf(item)) {
        now.container = open->container;
        now.isContainer = true;
        now.scanned = packings.childCount(open->id);
        seq = open->openedSeq;
    } else {
        const std::optional<ledger::ItemRow> row = view.items().find(item);
        const std::optional<ledger::PackedChild> claim = row ? packings.claimOn(row->id) : std::nullopt;
        const std::optional<ledger::Packing> around = claim ? packings.byId(claim->packing) : std::nullopt;
        if (!around)
            return std::nullopt;
        now.container = around->container;
        now.scanned = packings.childCount(around->id);
        seq = claim->seq;
    }
    if (const std::optional<ledger::JournalEntry> entry = view.journal().entry(seq)) {
        now.station = entry->head.actor.station;
        now.since = entry->head.at;
    }
    return now;
}

QString sentence(const PackingNow &packing)
{
    const auto told = [](const char *text) { return QCoreApplication::translate("Packing", text); };
    const QString station = QString::fromUtf8(packing.station);
    if (!packing.isContainer)
        return told(QT_TRANSLATE_NOOP("Packing", "Scanned into %1 at %2, which is still being packed."))
            .arg(numberText(packing.container), station);
    return told(QT_TRANSLATE_NOOP("Packing", "Being packed at %1, %2 scanned in so far."))
        .arg(station)
        .arg(packing.scanned);
}

} // namespace packledger::workflow
