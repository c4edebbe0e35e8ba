#include "workflow/recalllist.h"

#include "ledger/itemsearch.h"

namespace packledger::workflow {

namespace {

QStringList cellsOf(const RecallEntry &entry)
{
    const ItemSummary &item = entry.summary;
    const std::optional<gs1::Gtin> gtin = item.key.gtin();
    return { QString::fromUtf8(item.uri), QString::fromLatin1(nameOf(item.level)),
        gtin ? QString::fromLatin1(gtin->digits()) : QString(), QString::fromUtf8(item.key.serial()),
        QString::fromUtf8(item.lot), QString::fromUtf8(item.expiry), item.product,
        QString::fromLatin1(nameOf(item.state)), QString::fromLatin1(nameOf(item.condition)), item.place,
        QString::fromUtf8(item.parentUri), QString::fromUtf8(item.holds.join(' ')),
        entry.byData ? (entry.byLabel ? QStringLiteral("data label") : QStringLiteral("data"))
                     : QStringLiteral("label"),
        entry.receipt.isValid() ? QString::number(entry.receipt.value) : QString() };
}

} // namespace

RecallCounts forEachOfLot(
    ledger::View &view, const RecalledLot &lot, const std::function<bool(const RecallEntry &)> &visit)
{
    RecallCounts counts;
    for (const ledger::LotMember &member : ledger::ItemSearch(view).ofLot(lot.gtin, lot.number)) {
        const std::optional<ledger::ItemRow> row = view.items().byId(member.item);
        if (!row)
            continue;
        RecallEntry entry { summaryOf(view, *row), member.byData, member.byLabel, {} };
        if (const std::optional<ledger::Receipt> receipt = view.receipts().receivedIn(row->id))
            entry.receipt = receipt->id;
        ++counts.items;
        counts.units += entry.summary.level == ledger::Level::Unit ? 1 : 0;
        counts.held += entry.summary.holds.isEmpty() ? 0 : 1;
        counts.byLabelOnly += entry.byData ? 0 : 1;
        ++counts.inState[size_t(entry.summary.state)];
        if (!visit(entry))
            break;
    }
    return counts;
}

Result<qint64> exportRecallList(ledger::View &view, const RecalledLot &lot, ExportFormat format, const QString &file)
{
    static const QStringList heading { QStringLiteral("epc"), QStringLiteral("level"), QStringLiteral("gtin"),
        QStringLiteral("serial"), QStringLiteral("lot"), QStringLiteral("expiry"), QStringLiteral("product"),
        QStringLiteral("state"), QStringLiteral("condition"), QStringLiteral("place"), QStringLiteral("parent"),
        QStringLiteral("holds"), QStringLiteral("lot_from"), QStringLiteral("receipt") };
    return exportTable(QStringLiteral("Lot %1").arg(QString::fromUtf8(lot.number)), heading, format, file,
        [&](const TakeRow &take) -> Result<void> {
            (void)forEachOfLot(view, lot, [&](const RecallEntry &entry) { return take(cellsOf(entry)); });
            return {};
        });
}

} // namespace packledger::workflow
