#include "shipping/shipnotice.h"

#include "asn/asn856writer.h"
#include "gs1/ndc.h"
#include "ledger/exchangestores.h"
#include "ledger/treefacts.h"
#include "shipping/shippingdocument.h"
#include "workflow/scannedcode.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <map>

namespace packledger::shipping {

using ledger::WriteTransaction;

namespace {

asn::Party partyOf(const char *role, const QByteArray &gln, const PartyWords &words)
{
    asn::Party party;
    party.role = role;
    party.name = words.name;
    if (const Result<gs1::Gln> number = gs1::Gln::parse(gln))
        party.gln = *number;
    if (!words.street.isEmpty())
        party.street = { words.street };
    party.city = words.city;
    party.state = words.state;
    party.postalCode = words.postalCode;
    party.country = words.country;
    return party;
}

/// The logistic units and cases of one tree, and what is in each of them.
class NoticeTree
{
public:
    NoticeTree(WriteTransaction &transaction, asn::ShipNotice &notice)
        : m_transaction(transaction)
        , m_notice(notice)
    {
    }

    void add(ItemId root)
    {
        std::vector<ledger::TreeItem> items;
        QHash<qint64, bool> holdsSomething;
        ledger::TreeFacts(m_transaction.database()).forEachItem(root, [&](const ledger::TreeItem &item) {
            items.push_back(item);
            holdsSomething[item.parent.value] = true;
        });
        QHash<qint64, int> containerOf; ///< the unit or case that an item is in or is, by item
        for (const ledger::TreeItem &item : items) {
            const gs1::ItemKey key = gs1::ItemKey::fromText(item.key);
            int container = containerOf.value(item.parent.value, -1);
            if (const std::optional<gs1::Sscc> sscc = key.sscc()) {
                asn::Container made;
                made.level = container < 0 && item.level == ledger::Level::Pallet ? asn::Container::Level::Tare
                                                                                  : asn::Container::Level::Pack;
                made.sscc = *sscc;
                made.parent = container;
                made.order = 0;
                container = int(m_notice.containers.size());
                m_notice.containers.push_back(std::move(made));
            } else if (item.level == ledger::Level::Case && holdsSomething.value(item.id.value)) {
                asn::Container made;
                made.gtin = key.gtin();
                made.parent = container;
                made.order = 0;
                container = int(m_notice.containers.size());
                m_notice.containers.push_back(std::move(made));
            }
            containerOf.insert(item.id.value, container);
            if (key.kind() == gs1::ItemKey::Kind::Sgtin && !holdsSomething.value(item.id.value)) {
                const ledger::ItemStore::Lot lot = m_transaction.items().lot(item.lot);
                ++m_quantities[{ container, key.gtin()->digits(), lot.number, lot.expiry }];
            }
        }
    }

    void writeLines()
    {
        for (const auto &[what, quantity] : m_quantities) {
            const auto &[container, gtin, lot, expiry] = what;
            asn::Line line;
            line.gtin = *gs1::Gtin::parse(gtin);
            line.lot = lot;
            line.expiry = workflow::lastValidDay(expiry);
            line.quantity = quantity;
            line.unit = "EA";
            line.order = 0;
            line.container = container;
            if (const std::optional<ledger::Product> product = m_transaction.masterData().product(gtin)) {
                line.description
                    = QStringList { product->name, product->strength, product->dosageForm, product->netContent }
                          .join(u' ')
                          .simplified();
                const Result<gs1::Ndc> ndc = gs1::Ndc::parse(product->ndc.toLatin1());
                if (const QByteArray eleven = ndc ? ndc->hyphenated11().replace('-', "") : QByteArray();
                    !eleven.isEmpty()) {
                    line.ndc = eleven;
                    line.ndcQualifier = "N4";
                }
            }
            m_notice.lines.push_back(std::move(line));
            if (container >= 0)
                m_notice.containers[size_t(container)].packQuantity += quantity;
        }
    }

private:
    WriteTransaction &m_transaction;
    asn::ShipNotice &m_notice;
    std::map<std::tuple<int, QByteArray, QByteArray, QByteArray>, qint64> m_quantities;
};

} // namespace

QByteArray shipNotice(WriteTransaction &transaction, const sync::PartnerProfile &partner, const Parties &parties,
    const ledger::Dispatch &dispatch, asn::ShipNotice::Purpose purpose)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(transaction.now().ms, QTimeZone::utc());
    asn::ShipNotice notice;
    notice.shipmentId = dispatch.delivery.isEmpty() ? "D" + QByteArray::number(dispatch.id.value) : dispatch.delivery;
    notice.purpose = purpose;
    notice.date = now.date();
    notice.time = now.toString(QStringLiteral("HHmm")).toLatin1();
    notice.isTest = !partner.isLive;
    const qint64 shippedMs = dispatch.shippedMs > 0 ? dispatch.shippedMs : transaction.now().ms;
    const QDateTime shipped = QDateTime::fromMSecsSinceEpoch(shippedMs, QTimeZone::utc());
    notice.dates.push_back({ "011", shipped.date(), shipped.toString(QStringLiteral("HHmm")).toLatin1() });
    notice.parties = { partyOf("SF", parties.from, parties.fromWords), partyOf("ST", parties.to, parties.shipToWords),
        partyOf("SE", parties.owner, parties.ownerWords), partyOf("BY", parties.buyer, parties.buyerWords) };
    asn::Order order;
    order.purchaseOrder = dispatch.purchaseOrder;
    if (!dispatch.invoice.isEmpty())
        order.references.push_back({ "IV", dispatch.invoice });
    notice.orders.push_back(std::move(order));
    if (partner.guideline != sync::Guideline::None && purpose != asn::ShipNotice::Purpose::Cancel)
        notice.transactionStatement = asn::TransactionStatement { true, QString::fromUtf8(legalNotice()) };
    NoticeTree tree(transaction, notice);
    for (const ledger::PickedItem &picked : ledger::DispatchStore(transaction.database()).items(dispatch.id)) {
        if (picked.state != ledger::PickState::Voided || purpose == asn::ShipNotice::Purpose::Cancel)
            tree.add(picked.item);
    }
    tree.writeLines();
    // Control numbers rise with every document that this site sends: it is the number that the notice gets there.
    const qint64 control = transaction.exchange().outbox.nextId().value;
    transaction.database().idUnused("outbox");
    asn::Envelope envelope { parties.owner, parties.buyer, "ZZ", control, now };
    if (!partner.x12Id.isEmpty()) {
        envelope.receiver = partner.x12Id;
        envelope.receiverQualifier = partner.x12Qualifier.isEmpty() ? QByteArray("ZZ") : partner.x12Qualifier;
    }
    return asn::write856(notice, envelope);
}

} // namespace packledger::shipping
