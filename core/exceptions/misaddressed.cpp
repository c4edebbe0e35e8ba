#include "exceptions/misaddressed.h"

#include "workflow/documenterrors.h"
#include "workflow/siteevent.h"
#include "workflow/sourcedocuments.h"

#include <algorithm>

namespace packledger::exceptions {

using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::ExceptionStore;
using ledger::View;

QByteArray otherReceiverOf(View &view, DocumentId id)
{
    const Result<workflow::SourceDocument> document = workflow::sourceDocument(view, id);
    if (!document)
        return {};
    const auto found = std::ranges::find(document->findings, workflow::codes::otherReceiver, &Finding::code);
    return found == document->findings.end() ? QByteArray() : found->detail.toLatin1();
}

bool isAskedFor(View &view, const QByteArray &partner, const QByteArray &gln)
{
    ExceptionStore store(view.database());
    return std::ranges::any_of(store.all(partner), [&](const ExceptionCase &each) {
        return each.state != ledger::CaseState::Resolved && !each.isTheirs && each.partner == partner
            && each.category == factsOf(Category::WrongSoldTo).name
            && std::ranges::count(store.lines(each.id), gln, &ExceptionLine::gtin) > 0;
    });
}

void openMisaddressed(
    ledger::WriteTransaction &transaction, const ledger::InboxRow &arrival, DocumentId id, const QByteArray &gln)
{
    if (isAskedFor(transaction, arrival.partner, gln))
        return;
    NewCase wanted;
    wanted.category = Category::WrongSoldTo;
    wanted.partner = arrival.partner;
    wanted.inbox = arrival.id;
    const std::vector<ShipmentId> shipments = transaction.shipments().ofDocument(id);
    if (const std::optional<ledger::Shipment> shipment
        = shipments.empty() ? std::nullopt : transaction.shipments().byId(shipments.front())) {
        wanted.shipment = shipment->id;
        wanted.purchaseOrder = shipment->purchaseOrders.value(0);
    }
    ExceptionLine line;
    line.kind = factsOf(wanted.category).kind;
    line.gtin = gln;
    line.toldGtin = workflow::siteOf(transaction).gln;
    line.source = ledger::Observation::Other;
    line.words = QStringLiteral("Document %1 is addressed to another party").arg(arrival.fileName);
    wanted.lines.push_back(std::move(line));
    (void)writeCase(transaction, wanted);
}

} // namespace packledger::exceptions
