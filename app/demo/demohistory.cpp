#include "demo/demohistory.h"

#include "access/signin.h"
#include "base/baseerrors.h"
#include "demo/democlerk.h"
#include "demo/demodocuments.h"
#include "demo/demoline.h"
#include "demo/demopacks.h"
#include "demo/demoshipping.h"
#include "demo/demosite.h"
#include "workflow/documentimport.h"
#include "workflow/holds.h"
#include "workflow/receipts.h"
#include "workflow/receiptsubmission.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>

#include <array>

namespace packledger::demo {

using ledger::WriteTransaction;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

/// The clock of the story: stands where the story is.
class StoryClock final : public Clock
{
public:
    explicit StoryClock(const Clock &real)
        : m_end(real.now())
        , m_now(m_end)
    {
    }

    [[nodiscard]] Instant now() const override { return m_now; }
    void setBeforeEnd(milliseconds before) { m_now.ms = m_end.ms - before.count(); }
    /// As many days before the end of the story.
    [[nodiscard]] QDate daysAgo(int days) const { return m_end.localDate().addDays(-days); }

private:
    Instant m_end;
    Instant m_now;
};

Result<void> keep(const QString &file, const QByteArray &bytes)
{
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit())
        return fail(codes::fileWrite, saved.errorString(), { file, 0, 0, {} });
    return {};
}

/// What partners sent stays beside the ledger, to be looked at.
QString incomingFile(const ledger::Site &site, const DemoParty &from, const QByteArray &name)
{
    QDir folder(site.folder());
    folder.mkpath(QStringLiteral("incoming"));
    const QString sender = from.name.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    return folder.filePath(QStringLiteral("incoming/") + sender + QLatin1Char('-') + QString::fromLatin1(name));
}

Result<ShipmentId> imported(ledger::Site &site, const QString &file)
{
    const Result<workflow::ImportOutcome> outcome = workflow::importDocument(site, file);
    if (!outcome)
        return fail(outcome.error());
    return outcome->shipments.empty() ? ShipmentId {} : outcome->shipments.front();
}

Result<ShipmentId> announce(ledger::Site &site, const DemoShipment &shipment)
{
    const QString file = incomingFile(site, *shipment.plan.from, shipment.despatchAdvice().toLower() + ".xml");
    QSaveFile document(file);
    if (!document.open(QIODevice::WriteOnly))
        return fail(codes::fileWrite, document.errorString(), { file, 0, 0, {} });
    if (const Result<void> written = writeShipmentDocument(shipment, document); !written)
        return fail(written.error());
    if (!document.commit())
        return fail(codes::fileWrite, document.errorString(), { file, 0, 0, {} });
    return imported(site, file);
}

/// Some days at the demo site.
class History
{
    Q_DECLARE_TR_FUNCTIONS(Demo)

public:
    History(ledger::Site &site, StoryClock &clock)
        : m_site(site)
        , m_clock(clock)
    {
    }

    Result<void> addPerson()
    {
        const DemoPerson person = demoPerson();
        const Result<access::Session> session
            = access::SignIn(m_site.ledger()).addUser({}, person.login, person.name, person.pin);
        if (!session)
            return fail(session.error());
        m_person = *session;
        m_site.ledger().setActor({ person.login, "Station 2" });
        return {};
    }

    Result<void> confirmedYesterday()
    {
        m_clock.setBeforeEnd(hours(50));
        const DemoShipment delivery = DemoShipment::from([&] {
            ShipmentPlan plan = presentedDelivery(6, m_clock.daysAgo(4));
            // Half of it each on two pallets, nothing short-dated.
            plan.lots.back().expiry = plan.lots[3].expiry;
            plan.pallets.push_back(plan.pallets.front());
            return plan;
        }());
        const Result<ShipmentId> shipment = announce(m_site, delivery);
        m_clock.setBeforeEnd(hours(26));
        const DemoItem &odd = delivery.roots.front().contents[2].contents.front();
        DemoLot label = delivery.lotOf(odd);
        label.number += 'Z';
        const QByteArray oddLabel = packMessage(*odd.key.gtin(), odd.key.serial(), label);
        return receive(shipment, { oddLabel, delivery.roots[0].key.text(), delivery.roots[1].key.text() },
            tr("Label of one pack differs; the supplier has been told."));
    }

    Result<void> noticeOnly()
    {
        m_clock.setBeforeEnd(hours(25));
        DemoNotice notice;
        notice.from = &catalogue::alderBiologics();
        notice.number = 310;
        notice.sent = QDateTime(m_clock.daysAgo(2), QTime(9, 15), QTimeZone::utc());
        notice.purchaseOrder = "PO-88120";
        notice.lot = { &catalogue::inventumab(), "INV77", m_clock.daysAgo(2).addMonths(14) };
        notice.totes = 4;
        notice.unitsPerTote = 24;
        const QString file = incomingFile(m_site, *notice.from, "asn-310.edi");
        if (const Result<void> kept = keep(file, shipNotice(notice)); !kept)
            return kept;
        const Result<ShipmentId> shipment = imported(m_site, file);
        return shipment ? Result<void>() : fail(shipment.error());
    }

    Result<void> receivedThisMorning()
    {
        m_clock.setBeforeEnd(hours(6));
        const DemoShipment delivery = DemoShipment::from(shelfDelivery(m_clock.daysAgo(2)));
        const Result<ShipmentId> shipment = announce(m_site, delivery);
        m_clock.setBeforeEnd(hours(4));
        return receive(shipment, { delivery.roots.front().key.text() }, {});
    }

    Result<void> shippedToCustomers()
    {
        return makeShipping(m_site, m_person, DemoShipment::from(shelfDelivery(m_clock.daysAgo(2))),
            [this](milliseconds before) { m_clock.setBeforeEnd(before); });
    }

    Result<void> blockedByItsData()
    {
        m_clock.setBeforeEnd(hours(2));
        ShipmentPlan plan;
        plan.from = &catalogue::carrowWholesale();
        plan.number = 19;
        plan.shipped = m_clock.daysAgo(2);
        plan.purchaseOrder = "PO-1190";
        plan.lots = { { &catalogue::imaginol(), "IM2281", m_clock.daysAgo(2).addMonths(20) } };
        plan.pallets = { { { 0, 48 } } };
        plan.casesOnly = true;
        plan.affirmsStatement = false;
        plan.namesLots = false;
        const Result<ShipmentId> shipment = announce(m_site, DemoShipment::from(plan));
        return shipment ? Result<void>() : fail(shipment.error());
    }

    Result<void> halfReceived()
    {
        m_clock.setBeforeEnd(minutes(40));
        const DemoShipment delivery = DemoShipment::from(northwindDelivery(42, m_clock.daysAgo(2)));
        const Result<ShipmentId> shipment = announce(m_site, delivery);
        m_clock.setBeforeEnd(minutes(30));
        const Result<ReceiptId> receipt = receiptOf(shipment);
        return receipt ? scan(*receipt, { delivery.roots.front().key.text() }) : fail(receipt.error());
    }

    Result<void> blindReceipt()
    {
        m_clock.setBeforeEnd(minutes(12));
        const Result<ReceiptId> receipt = m_site.ledger().write([&](WriteTransaction &transaction) {
            return workflow::openReceipt(
                transaction, m_person, {}, QStringLiteral("Returns, Mill St Pharmacy"), QStringLiteral("RMA-31"));
        });
        if (!receipt)
            return fail(receipt.error());
        const DemoLot lot { &catalogue::exampline(), "EXA2391", m_clock.daysAgo(0).addMonths(9) };
        QByteArrayList packs;
        for (int i = 0; i < 4; ++i)
            packs << packMessage(lot.product->gtin(0), demoSerial(catalogue::riverside().prefix, 31, i), lot);
        return scan(*receipt, packs);
    }

    Result<void> onItsWay()
    {
        m_clock.setBeforeEnd(minutes(8));
        return announcePresented(m_site, 7, m_clock.daysAgo(2));
    }

    Result<void> lineAtWork()
    {
        return makeLine(m_site, m_person, [this](milliseconds before) { m_clock.setBeforeEnd(before); });
    }

private:
    [[nodiscard]] Result<ReceiptId> receiptOf(const Result<ShipmentId> &shipment)
    {
        if (!shipment)
            return fail(shipment.error());
        return m_site.ledger().write(
            [&](WriteTransaction &transaction) { return workflow::openReceipt(transaction, m_person, *shipment); });
    }

    [[nodiscard]] Result<void> scan(ReceiptId receipt, const QByteArrayList &messages)
    {
        DemoClerk clerk(m_site.ledger(), m_person, receipt);
        for (const QByteArray &message : messages) {
            if (const Result<workflow::ReceiveOutcome> outcome = clerk.scan(message); !outcome)
                return fail(outcome.error());
        }
        return {};
    }

    /// Scans and submits; with a reason the open exceptions are accepted.
    [[nodiscard]] Result<void> receive(
        const Result<ShipmentId> &shipment, const QByteArrayList &messages, const QString &reason)
    {
        const Result<ReceiptId> receipt = receiptOf(shipment);
        if (!receipt)
            return fail(receipt.error());
        if (const Result<void> scanned = scan(*receipt, messages); !scanned)
            return scanned;
        const Result<workflow::SubmitOutcome> submitted = m_site.ledger().write([&](WriteTransaction &transaction) {
            return workflow::submit(
                transaction, m_person, *receipt, { !reason.isEmpty(), reason, false }, m_site.identity());
        });
        return submitted ? Result<void>() : fail(submitted.error());
    }

    ledger::Site &m_site;
    StoryClock &m_clock;
    access::Session m_person;
};

} // namespace

ledger::SiteIdentity demoIdentity()
{
    const DemoParty &party = catalogue::riverside();
    ledger::SiteIdentity identity;
    identity.name = party.name;
    identity.gln = party.gln().digits();
    identity.companyPrefixes = { party.prefix };
    identity.roles = { QStringLiteral("wholesaler"), QStringLiteral("repackager") };
    return identity;
}

ShipmentPlan northwindDelivery(int number, const QDate &shipped)
{
    ShipmentPlan plan;
    plan.from = &catalogue::northwindGenerics();
    plan.number = number;
    plan.shipped = shipped;
    plan.purchaseOrder = "PO-4501234567";
    plan.lots = {
        { &catalogue::imaginol(), "IM2299", shipped.addMonths(26) },
        { &catalogue::fictamine(), "FM0815", shipped.addMonths(15) },
    };
    for (int pallet = 0; pallet < 2; ++pallet)
        plan.pallets.emplace_back(40, CasePlan { pallet, 48 });
    return plan;
}

ShipmentPlan shelfDelivery(const QDate &shipped)
{
    ShipmentPlan plan = northwindDelivery(41, shipped);
    plan.purchaseOrder = "PO-4501234502";
    plan.pallets.resize(1);
    plan.pallets.front().resize(10);
    return plan;
}

Result<void> announcePresented(ledger::Site &site, int number, const QDate &shipped)
{
    const DemoShipment delivery = DemoShipment::from(presentedDelivery(number, shipped));
    if (const Result<ShipmentId> shipment = announce(site, delivery); !shipment)
        return fail(shipment.error());
    return site.ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        const Result<workflow::HoldOutcome> held = workflow::placeHold(transaction,
            access::Session::forOperator(transaction.actor().operatorName), recalledPack(delivery).key, "recall",
            QCoreApplication::translate("Demo", "Recalled by its maker: the tamper seal may be loose"));
        return held ? Result<void>() : fail(held.error());
    });
}

Result<void> makeHistory(const QString &folder, const Clock &clock, const Progress &progress)
{
    StoryClock story(clock);
    story.setBeforeEnd(hours(72));
    Result<ledger::Site> site = ledger::Site::make(folder, demoIdentity(), story, { "setup", "Station 2" });
    if (!site)
        return fail(site.error());
    History history(*site, story);
    using Step = Result<void> (History::*)();
    static constexpr std::array<Step, 10> steps { &History::addPerson, &History::confirmedYesterday,
        &History::noticeOnly, &History::receivedThisMorning, &History::shippedToCustomers, &History::blockedByItsData,
        &History::halfReceived, &History::blindReceipt, &History::onItsWay, &History::lineAtWork };
    qint64 done = 0;
    for (const Step step : steps) {
        if (progress && !progress(done++, qint64(steps.size())))
            return fail(codes::cancelled);
        if (const Result<void> told = (history.*step)(); !told)
            return told;
    }
    return {};
}

} // namespace packledger::demo
