#include "dock/itemlists.h"

#include "base/spelling.h"
#include "common/plaintext.h"
#include "dock/itemsnapshot.h"
#include "dock/itemstatewords.h"
#include "dock/itemwords.h"
#include "dock/numberpage.h"
#include "workflow/clientscope.h"
#include "workflow/itemsummary.h"
#include "workflow/recalllist.h"
#include "workflow/receivingtext.h"
#include "workflow/search.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace packledger::dock {

using common::Tone;

namespace {

constexpr int shownHits = 50; // of each kind
constexpr std::size_t shownOfLot = 20'000; // nobody scrolls further; the list on file has them all

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ItemPage)
};

FoundRow foundRow(ledger::View &view, const workflow::ItemSummary &item)
{
    StateWords words = wordsOf(view, item.key, item.state);
    if (item.condition != ledger::ItemCondition::None)
        words = wordsOf(item.condition);
    QStringList details { item.product, item.holds.isEmpty() ? Text::tr(words.text) : Text::tr("On hold"), item.place };
    details.removeAll(QString());
    return { item.holds.isEmpty() ? words.tone : Tone::Stop, levelText(item.level), codeText(item.key),
        details.join(QStringLiteral(" · ")), QString::fromUtf8(item.key.text()) };
}

} // namespace

ItemState findItems(ledger::View &view, const access::Session &person, const QByteArray &query, const Instant &now)
{
    const workflow::SearchResult hits = workflow::searchFor(view, person, query, now.localDate(), shownHits);
    const bool isAlone = hits.items.size() == 1 && hits.lots.empty() && hits.shipments.empty() && hits.receipts.empty();
    if (const auto item = isAlone ? view.items().byId(hits.items.front().item) : std::nullopt) {
        ItemState page = itemPage(view, *item, now);
        page.query = QString::fromUtf8(query);
        return page;
    }
    ItemState found;
    found.query = QString::fromUtf8(query);
    for (const workflow::ItemSummary &item : hits.items)
        found.results.push_back(foundRow(view, item));
    for (const ledger::LotRow &lot : hits.lots) {
        const QString product = workflow::productName(view.masterData(), lot.gtin);
        // A lot of packs and that of their cases have one name.
        const bool isAlike = std::ranges::count(hits.lots, lot.number, &ledger::LotRow::number) > 1;
        QStringList details { product, common::dateText(lot.expiry) };
        if ((product.isEmpty() || isAlike) && !lot.gtin.isEmpty())
            details.insert(1, Text::tr("GTIN %1").arg(QString::fromLatin1(lot.gtin)));
        details.removeAll(QString());
        found.results.push_back(
            { Tone::Progress, Text::tr("Lot"), QString::fromUtf8(lot.number), details.join(QStringLiteral(" · ")),
                QStringLiteral("lot:%1:%2").arg(QString::fromLatin1(lot.gtin), QString::fromUtf8(lot.number)) });
    }
    std::vector<ReceiptId> receipts;
    for (const ledger::Receipt &receipt : hits.receipts)
        receipts.push_back(receipt.id);
    for (const ledger::Shipment &shipment : hits.shipments) {
        if (const auto receipt = view.receipts().ofShipment(shipment.id);
            receipt && std::find(receipts.begin(), receipts.end(), receipt->id) == receipts.end())
            receipts.push_back(receipt->id);
    }
    for (const ReceiptId id : receipts) {
        const auto receipt = view.receipts().byId(id);
        const auto shipment
            = receipt && receipt->shipment.isValid() ? view.shipments().byId(receipt->shipment) : std::nullopt;
        QStringList details = shipment
            ? QStringList { senderText(view, *shipment), referencesText(*shipment) }
            : QStringList { receipt ? receipt->supplier : QString(), receipt ? receipt->reference : QString() };
        details.removeAll(QString());
        const bool isVoided = shipment && shipment->state == ledger::ShipmentState::Voided;
        if (isVoided)
            details.append(Text::tr("taken back by its sender"));
        found.results.push_back({ isVoided ? Tone::Again : Tone::Progress, Text::tr("Receipt"), receiptNumber(id),
            details.join(QStringLiteral(" · ")), QStringLiteral("receipt:%1").arg(id.value) });
    }
    found.stage = found.results.empty() ? ItemState::Stage::NotFound : ItemState::Stage::Results;
    found.withheld = hits.withheld;
    if (hits.cut)
        found.message = Text::tr("There is more. Type more of the number.");
    if (found.results.empty()) {
        if (std::optional<ItemState> page = numberPage(view, person, query, now))
            return *page;
    }
    if (found.results.empty())
        found.message
            = Text::tr("The ledger has not heard of “%1”. Check the number, or scan the code itself.").arg(found.query);
    return found;
}

ItemState lotItems(ledger::View &view, const access::Session &person, const QByteArray &gtin, const QByteArray &number)
{
    ItemState found;
    const QString product = workflow::productName(view.masterData(), gtin);
    found.title = product.isEmpty() ? Text::tr("Lot %1").arg(QString::fromUtf8(number))
                                    : Text::tr("Lot %1, %2").arg(QString::fromUtf8(number), product);
    found.lotKey = QStringLiteral("lot:%1:%2").arg(QString::fromLatin1(gtin), QString::fromUtf8(number));
    std::vector<FoundRow> held;
    bool isCut = false;
    const workflow::RecallCounts counts
        = workflow::forEachOfLot(view, { gtin, number }, [&](const workflow::RecallEntry &entry) {
              if (!workflow::mayHandle(view, person, entry.summary.key))
                  return true;
              std::vector<FoundRow> &list = entry.summary.holds.isEmpty() ? found.results : held;
              if (list.size() == shownOfLot) {
                  isCut = true;
                  return true;
              }
              FoundRow row = foundRow(view, entry.summary);
              if (!entry.byData)
                  row.detail += Text::tr(" · only its label says so");
              list.push_back(row);
              return true;
          });
    found.results.insert(found.results.begin(), held.begin(), held.end());
    if (found.results.size() > shownOfLot) {
        found.results.resize(shownOfLot);
        isCut = true;
    }
    const QLocale locale;
    found.message
        = Text::tr("%1 units, %2 of them on hold").arg(locale.toString(counts.units), locale.toString(counts.held));
    if (isCut)
        found.message += QStringLiteral(" · ")
            + Text::tr("the first %1 are shown, F11 saves all").arg(locale.toString(qulonglong(shownOfLot)));
    found.stage = found.results.empty() ? ItemState::Stage::NotFound : ItemState::Stage::Results;
    return found;
}

ItemState heldItems(ledger::View &view, const access::Session &person)
{
    struct Held
    {
        FoundRow row;
        int rank = 0;
    };
    std::vector<Held> held;
    for (const ledger::Hold &hold : view.holds().open()) {
        const auto item = view.items().byId(hold.item);
        if (!item || !workflow::mayHandle(view, person, item->key))
            continue;
        const HoldWords words = holdWords(view, hold);
        QStringList details { words.text, productText(view, item->key), holdDetail(hold) };
        details.removeAll(QString());
        held.push_back({ { words.tone, levelText(item->level), codeText(item->key), details.join(QStringLiteral(" · ")),
                             QString::fromUtf8(item->key.text()) },
            words.tone == Tone::Stop            ? 0
                : words.tone == Tone::Attention ? 1
                                                : 2 });
    }
    std::stable_sort(
        held.begin(), held.end(), [](const Held &one, const Held &other) { return one.rank < other.rank; });
    ItemState found;
    found.stage = held.empty() ? ItemState::Stage::NotFound : ItemState::Stage::Results;
    found.title = Text::tr("Held on this site");
    if (held.empty())
        found.message = Text::tr("Nothing is held.");
    for (Held &one : held)
        found.results.push_back(std::move(one.row));
    return found;
}

} // namespace packledger::dock
