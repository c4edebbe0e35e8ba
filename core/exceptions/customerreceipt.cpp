#include "exceptions/customerreceipt.h"

#include "exceptions/casesubjects.h"
#include "ledger/deliveryfacts.h"

#include <map>
#include <set>

namespace packledger::exceptions {

using ledger::Confirmation;
using ledger::Dispatch;
using ledger::DispatchId;
using ledger::DispatchStore;
using ledger::ExceptionLine;
using ledger::LineKind;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr size_t mostItems = 500; // beyond them quantities are told

/// The deliveries that events name goods of.
std::set<DispatchId> deliveriesNamed(View &view, const std::vector<EventId> &events)
{
    std::set<DispatchId> named;
    DispatchStore store(view.database());
    for (const EventId id : events) {
        const std::optional<epcis::Event> event = view.events().event(id);
        if (!event)
            continue;
        for (const auto *list : { &event->epcList, &event->childEpcs }) {
            for (const epcis::Uri &epc : *list) {
                const std::optional<ledger::ItemRow> item = view.items().find(gs1::ItemKey::fromUri(epc));
                if (!item)
                    continue;
                named.insert(store.leftWith(item->id));
                for (const ItemId around : view.items().effective(*item).ancestors)
                    named.insert(store.leftWith(around));
            }
        }
    }
    named.erase(DispatchId {});
    return named;
}

std::vector<ExceptionLine> itemLines(View &view, const Confirmation &known)
{
    std::vector<ExceptionLine> lines;
    for (const ItemId id : known.missing) {
        const std::optional<ledger::ItemRow> item = view.items().byId(id);
        if (!item)
            continue;
        ExceptionLine line = lineAbout(*item, LineKind::Other);
        line.source = ledger::Observation::Other;
        line.words = QStringLiteral("Shipped, not in your receiving data")
            + (line.words.isEmpty() ? QString() : QStringLiteral(", ") + line.words);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ExceptionLine> quantityLines(View &view, DispatchId dispatch, const Confirmation &known)
{
    std::map<std::pair<QByteArray, QByteArray>, qint64> missing;
    for (const ItemId id : known.missingUnits) {
        const std::optional<ledger::ItemRow> item = view.items().byId(id);
        const std::optional<gs1::Gtin> gtin = item ? item->key.gtin() : std::nullopt;
        if (gtin)
            ++missing[{ gtin->digits(), item->lot }];
    }
    std::vector<ExceptionLine> lines;
    for (const DispatchStore::Content &content : DispatchStore(view.database()).contentList(dispatch)) {
        const auto found = missing.find({ content.gtin, content.lot });
        if (found == missing.end())
            continue;
        ExceptionLine line;
        line.kind = LineKind::Underage;
        line.source = ledger::Observation::Other;
        line.gtin = content.gtin;
        line.lot = content.lot;
        line.expiry = content.expiry;
        line.ordered = content.units;
        line.received = std::max(qint64(0), content.units - found->second);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Nobody is asked twice, nor about what it reports itself or a person has settled.
bool wantsCase(View &view, DispatchId dispatch)
{
    const std::vector<ledger::ExceptionCase> cases = ledger::ExceptionStore(view.database()).ofDispatch(dispatch);
    return std::none_of(cases.begin(), cases.end(), [](const ledger::ExceptionCase &each) {
        return each.state != ledger::CaseState::Resolved || !each.reason.isEmpty();
    });
}

void openCaseAbout(WriteTransaction &transaction, const Dispatch &dispatch, const Confirmation &known)
{
    NewCase wanted;
    wanted.category = Category::NotConfirmed;
    wanted.partner = dispatch.partner;
    wanted.dispatch = dispatch.id;
    wanted.purchaseOrder = dispatch.purchaseOrder;
    wanted.lines = known.missing.size() <= mostItems ? itemLines(transaction, known)
                                                     : quantityLines(transaction, dispatch.id, known);
    (void)writeCase(transaction, wanted);
}

} // namespace

Result<void> noteConfirmation(WriteTransaction &transaction, DispatchId id)
{
    const std::optional<Dispatch> dispatch = DispatchStore(transaction.database()).byId(id);
    if (!dispatch || dispatch->state != ledger::DispatchState::Shipped)
        return {};
    const Confirmation known = ledger::DeliveryFacts(transaction.database()).confirmationOf(*dispatch);
    const bool isNews = known.received != dispatch->receivedUnits || known.units != dispatch->receivedOf;
    if (!isNews || (known.received == 0 && dispatch->receivedOf == 0))
        return {};
    transaction.appendAct("ship.received",
        QJsonObject { { QStringLiteral("dispatch"), id.value }, { QStringLiteral("units"), known.received },
            { QStringLiteral("of"), known.units } });
    if (known.received > 0 && !known.isWhole() && wantsCase(transaction, id))
        openCaseAbout(transaction, *dispatch, known);
    return {};
}

Result<workflow::ImportOutcome> takeDocument(
    ledger::Site &site, workflow::ImportRequest request, const Progress &progress)
{
    request.whenReceived = [](WriteTransaction &transaction, const std::vector<EventId> &events) -> Result<void> {
        for (const DispatchId dispatch : deliveriesNamed(transaction, events)) {
            if (const Result<void> noted = noteConfirmation(transaction, dispatch); !noted)
                return noted;
        }
        return {};
    };
    return workflow::importDocument(site, request, progress);
}

} // namespace packledger::exceptions
