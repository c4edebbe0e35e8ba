#pragma once

#include "ledger/exchangestores.h"
#include "shipping/pickpacking.h"
#include "shipping/shippingsession.h"
#include "shipping/voiding.h"
#include "support/packingbench.h"
#include "sync/partners.h"
#include "workflow/pools.h"

namespace packledger::test {

/// A shipping bench beside dock and packing: goods at hand, and a customer.
class ShippingBench : public PackingBench
{
public:
    ShippingBench()
    {
        setPartner(customer());
        products();
        place(here, QStringLiteral("Synthetic Wholesale DC"));
        place(seller, QStringLiteral("Synthetic Pharma"));
    }

    static sync::PartnerProfile customer()
    {
        sync::PartnerProfile partner;
        partner.name = "acme";
        partner.title = QStringLiteral("Acme Pharmacy");
        partner.gln = "0388888000016";
        partner.shipToGln = "0388888000023";
        partner.roles = { "customer" };
        partner.licences = { { "KY", "P-77", QDate(2099, 1, 1) } };
        partner.street = QStringLiteral("200 Sample Road");
        partner.city = QStringLiteral("Sampleville");
        partner.state = QStringLiteral("KY");
        partner.postalCode = QStringLiteral("40200");
        partner.country = QStringLiteral("US");
        partner.isLive = true;
        return partner;
    }
    void setPartner(const sync::PartnerProfile &partner)
    {
        if (!write([&](ledger::WriteTransaction &transaction) { return sync::setPartner(transaction, ana, partner); }))
            qFatal("partner");
        learn("0388888");
    }
    void learn(const QByteArray &prefix)
    {
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct(
                "prefix.set", QJsonObject { { QStringLiteral("prefix"), QString::fromLatin1(prefix) } });
            return {};
        });
    }
    void place(const QByteArray &sgln, const QString &name)
    {
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("place.set",
                QJsonObject { { QStringLiteral("uri"), QString::fromLatin1(sgln) }, { QStringLiteral("name"), name },
                    { QStringLiteral("street"), QStringLiteral("100 Example Way") },
                    { QStringLiteral("city"), QStringLiteral("Exampleton") },
                    { QStringLiteral("state"), QStringLiteral("PA") },
                    { QStringLiteral("postal_code"), QStringLiteral("19000") },
                    { QStringLiteral("country"), QStringLiteral("US") } });
            return {};
        });
    }
    void products(const QString &ndc = QStringLiteral("61414-3123-4"))
    {
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            for (const char *name : { "u1", "c1", "b1", "x1" }) {
                ledger::Product product;
                product.gtin = key(name).gtin()->digits();
                product.name = QStringLiteral("Syntheticillin");
                product.ndc = ndc;
                product.strength = QStringLiteral("500 mg");
                product.dosageForm = QStringLiteral("TABLET");
                product.netContent = QStringLiteral("100 tablets");
                product.manufacturer = QStringLiteral("Synthetic Pharma");
                product.companyPrefixLength = 7;
                product.setBySite = true;
                transaction.appendAct("product.set", ledger::MasterDataStore::toJson(product));
            }
            return {};
        });
    }

    /// Dock::pallet(), received.
    void palletAtHand()
    {
        const ReceiptId receipt = pallet();
        (void)Dock::scan(receipt, "p1");
        const Result<workflow::SubmitOutcome> done = submit(receipt);
        if (!done || done->refused)
            qFatal("receipt");
    }

    ledger::DispatchId openDispatch(const shipping::ShipOrder &wanted = order())
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return shipping::openDispatch(transaction, ana, wanted);
        }).value_or(ledger::DispatchId {});
    }
    static shipping::ShipOrder order()
    {
        shipping::ShipOrder order;
        order.partner = "acme";
        order.purchaseOrder = "PO-7";
        order.delivery = "SHP-9";
        return order;
    }
    shipping::ShipOutcome pick(ledger::DispatchId dispatch, const workflow::ScannedCode &scanned,
        std::optional<shipping::Unpacking> unpacking = {})
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return shipping::ShippingSession(dispatch, ana).scan(transaction, scanned, unpacking);
        }).value_or(shipping::ShipOutcome {});
    }
    shipping::ShipVerdict pickVerdict(
        ledger::DispatchId dispatch, const QByteArray &name, std::optional<shipping::Unpacking> unpacking = {})
    {
        return pick(dispatch, code(name), unpacking).verdict;
    }
    /// Numbers for pallets that are built while picking.
    void ssccPool()
    {
        const bool made = write([&](ledger::WriteTransaction &transaction) {
            workflow::PoolSpec pool;
            pool.name = QStringLiteral("pallets");
            pool.kind = ledger::PoolKind::Sscc;
            pool.companyPrefix = "0399999";
            pool.from = "5000";
            return workflow::makePool(transaction, ana, pool);
        }).has_value();
        if (!made)
            qFatal("pool");
    }
    Result<workflow::OpenedContainer> beginPallet(ledger::DispatchId dispatch)
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return shipping::PickPacking(dispatch, ana).begin(transaction);
        });
    }
    shipping::ShipOutcome pickInto(ledger::DispatchId dispatch, const workflow::OpenedContainer &pallet,
        const workflow::ScannedCode &scanned, std::optional<shipping::Unpacking> unpacking = {})
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return shipping::PickPacking(dispatch, ana).scan(transaction, pallet.packing, scanned, unpacking);
        }).value_or(shipping::ShipOutcome {});
    }
    shipping::ShipOutcome pickInto(ledger::DispatchId dispatch, const workflow::OpenedContainer &pallet,
        const char *name, std::optional<shipping::Unpacking> unpacking = {})
    {
        return pickInto(dispatch, pallet, code(name), unpacking);
    }
    shipping::ShipOutcome closePallet(ledger::DispatchId dispatch, const workflow::OpenedContainer &pallet)
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return shipping::PickPacking(dispatch, ana).close(transaction, pallet.packing);
        }).value_or(shipping::ShipOutcome {});
    }
    QByteArray uriOf(const gs1::ItemKey &item)
    {
        return *ledger().read([&](ledger::View &view) -> Result<QByteArray> { return view.masterData().epcUri(item); });
    }
    Result<shipping::Shipped> ship(ledger::DispatchId dispatch, const QString &reason = {})
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return shipping::ShippingSession(dispatch, ana).ship(transaction, reason);
        });
    }
    shipping::Prepared prepare(ledger::DispatchId dispatch)
    {
        return *ledger().read(
            [&](ledger::View &view) { return shipping::ShippingSession(dispatch, ana).prepare(view, clock.now()); });
    }
    Result<shipping::Shipped> finish(ledger::DispatchId dispatch, const shipping::Prepared &prepared)
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return shipping::ShippingSession(dispatch, ana).finish(transaction, prepared);
        });
    }
    /// Picks and ships these.
    shipping::Shipped shipAll(ledger::DispatchId dispatch, const QByteArrayList &names)
    {
        for (const QByteArray &name : names) {
            if (pickVerdict(dispatch, name) != shipping::ShipVerdict::Accepted)
                qFatal("pick %s", name.constData());
        }
        return ship(dispatch).value_or(shipping::Shipped {});
    }
    shipping::ShipPreview preview(ledger::DispatchId dispatch)
    {
        return *ledger().read(
            [&](ledger::View &view) { return shipping::ShippingSession(dispatch, ana).preview(view, clock.now()); });
    }
    Result<shipping::Voiding> voidAll(ledger::DispatchId dispatch, const QByteArrayList &only = {})
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return shipping::voidDispatch(transaction, ana, dispatch, QStringLiteral("wrong truck"), codes(only));
        });
    }
    /// The document is on its way, as the dispatcher would say.
    void delivered(ledger::OutboxId document, const char *act = "outbox.acknowledged")
    {
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct(act, QJsonObject { { QStringLiteral("outbox"), document.value } });
            return {};
        });
    }
    ledger::OutboxRow outbox(ledger::OutboxId document)
    {
        return *ledger().read(
            [&](ledger::View &view) -> Result<ledger::OutboxRow> { return *view.exchange().outbox.find(document); });
    }
    QByteArray bytes(ledger::OutboxId document)
    {
        QByteArray bytes;
        (void)ledger().read([&](ledger::View &view) -> Result<void> {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            return view.documents().restoreBytes(view.exchange().outbox.find(document)->sha256, buffer);
        });
        return bytes;
    }
    ledger::Dispatch dispatch(ledger::DispatchId id)
    {
        return *ledger().read([&](ledger::View &view) -> Result<ledger::Dispatch> {
            return *ledger::DispatchStore(view.database()).byId(id);
        });
    }
};

} // namespace packledger::test
