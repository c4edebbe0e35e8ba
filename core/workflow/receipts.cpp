#include "workflow/receipts.h"

#include "access/accesserrors.h"
#include "base/spelling.h"
#include "scan/interpret.h"
#include "workflow/receipttree.h"
#include "workflow/receivingerrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::Receipt;
using ledger::ReceivingPolicy;
using ledger::View;
using ledger::WriteTransaction;

namespace {

// Draws so that every unit of the walk has the same chance (reservoir sampling: one pass, memory of the sample).
std::vector<gs1::ItemKey> drawSample(
    WriteTransaction &transaction, const Receipt &receipt, int size, QRandomGenerator &random)
{
    std::vector<gs1::ItemKey> units;
    const auto forEachUnit = [&](const std::function<void(const ReceiptNode &)> &visit) {
        ReceiptTree(transaction.receipts(), receipt, transaction.today()).forEach([&](const ReceiptNode &node) {
            if (node.announced && node.row.item.level == ledger::Level::Unit && node.standing != Standing::Elsewhere)
                visit(node);
            return true;
        });
    };
    if (size <= 0) {
        int count = 0;
        forEachUnit([&](const ReceiptNode &) { ++count; });
        size = std::max(3, (count + 9) / 10);
    }
    quint32 seen = 0;
    forEachUnit([&](const ReceiptNode &node) {
        ++seen;
        if (units.size() < size_t(size)) {
            units.push_back(node.row.item.key);
        } else if (const quint32 place = random.bounded(seen); place < quint32(size)) {
            units[place] = node.row.item.key;
        }
    });
    return units;
}

} // namespace

Result<ReceiptId> openReceipt(WriteTransaction &transaction, const access::Session &person, ShipmentId shipment,
    const QString &supplier, const QString &reference)
{
    if (!person.may(Permission::Receive))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Receive)));
    if (shipment.isValid()) {
        const std::optional<ledger::Shipment> known = transaction.shipments().byId(shipment);
        if (!known || known->state == ledger::ShipmentState::Voided)
            return fail(codes::noSuchShipment, QString::number(shipment.value));
        const std::optional<Receipt> own = transaction.receipts().ofShipment(shipment);
        if (own && own->state == ledger::ReceiptState::Open)
            return own->id;
        return fail(codes::shipmentClosed, QString::number(shipment.value));
    }
    const ReceiptId id = transaction.receipts().nextId();
    transaction.appendAct("receipt.opened",
        QJsonObject { { QStringLiteral("receipt"), id.value },
            { QStringLiteral("policy"), QString::fromLatin1(nameOf(ReceivingPolicy::Inference)) },
            { QStringLiteral("supplier"), supplier }, { QStringLiteral("reference"), reference } });
    return id;
}

Result<void> choosePolicy(WriteTransaction &transaction, const access::Session &person, ReceiptId id,
    ReceivingPolicy policy, int sampleSize, QRandomGenerator *random)
{
    if (!person.may(Permission::ChooseReceivingPolicy))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ChooseReceivingPolicy)));
    const std::optional<Receipt> receipt = transaction.receipts().byId(id);
    if (!receipt)
        return fail(codes::noSuchReceipt, receiptNumber(id));
    if (receipt->state != ledger::ReceiptState::Open)
        return fail(codes::receiptClosed, receiptNumber(id));
    QJsonObject body { { QStringLiteral("receipt"), id.value },
        { QStringLiteral("policy"), QString::fromLatin1(nameOf(policy)) } };
    if (policy == ReceivingPolicy::Sampling) {
        QJsonArray sample;
        for (const gs1::ItemKey &key :
            drawSample(transaction, *receipt, sampleSize, random ? *random : *QRandomGenerator::system()))
            sample.append(QString::fromUtf8(key.text()));
        body.insert(QStringLiteral("sample"), sample);
    }
    transaction.appendAct("receipt.policy-set", body);
    return {};
}

Result<PolicyChoice> policyOf(View &view, ReceiptId id)
{
    const std::optional<Receipt> receipt = view.receipts().byId(id);
    if (!receipt)
        return fail(codes::noSuchReceipt, receiptNumber(id));
    PolicyChoice choice;
    choice.policy = receipt->policy;
    const std::optional<ledger::JournalEntry> entry
        = receipt->policySet.isValid() ? view.journal().entry(receipt->policySet.value) : std::nullopt;
    if (entry) {
        choice.by = entry->head.actor;
        choice.at = entry->head.at;
        choice.because = QJsonDocument::fromJson(entry->body).object().value(QLatin1StringView("because")).toString();
    }
    if (choice.policy != ReceivingPolicy::Sampling)
        return choice;
    for (const ledger::ReceiptTreeRow &row : view.receipts().ownRows(*receipt)) {
        if (row.sampled)
            choice.sample.push_back({ row.item.id, view.masterData().epcUri(row.item.key),
                row.here && row.here->evidence == ledger::Evidence::Scanned });
    }
    std::sort(choice.sample.begin(), choice.sample.end(),
        [](const PolicyChoice::Drawn &a, const PolicyChoice::Drawn &b) { return a.item < b.item; });
    return choice;
}

Result<std::optional<ReceiptId>> findReceiptFor(View &view, const ScannedCode &code)
{
    std::vector<ShipmentId> candidates;
    for (const ScannedIdentity &identity : code.identities) {
        if (const std::optional<ledger::ItemRow> item = view.items().find(identity.key)) {
            if (const ShipmentId shipment = view.shipments().expecting(item->id); shipment.isValid())
                candidates.push_back(shipment);
        }
    }
    // A delivery note's number stands in a code of any kind; some scanners say which in front of it.
    if (candidates.empty())
        candidates = view.shipments().byReference(scan::readingFromLine(code.raw).bytes.trimmed());
    for (const ShipmentId shipment : candidates) {
        const std::optional<Receipt> receipt = view.receipts().ofShipment(shipment);
        if (receipt && receipt->state == ledger::ReceiptState::Open)
            return receipt->id;
    }
    return std::nullopt;
}

} // namespace packledger::workflow
