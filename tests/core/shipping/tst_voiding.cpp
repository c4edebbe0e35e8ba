#include "shipping/shippingacts.h"
#include "shipping/shippingerrors.h"
#include "support/shippingbench.h"

#include <QTest>

using namespace packledger;
using namespace packledger::shipping;
using namespace packledger::test;

/// Taking a delivery back: three different right outcomes, and corrections.
class tst_Voiding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ShippingBench>();
        m_bench->palletAtHand();
    }
    void tellsBeforehandHowItWouldComeBack();
    void drawsBackWhatHasNotLeft();
    void tellsTheCustomerWhatHadLeft();
    void goesBehindWhatItTakesBack();
    void takesBackAPart();
    void takesBackAPartThatHasNotLeft();
    void refusesOnceTheCustomerHasTheGoods();
    void refusesOnceAPersonSaidSo();
    void wantsAReasonAndAPermission();
    void namesWhatIsNotInIt();
    void correctsNumbersByDeclaration();
    void rewritesNumbersOfWhatHasNotLeft();
    void writesAnewWhatWasRefused();
    void takesBackInSilenceWhatWasRefused();
    void correctsWhatStandsWhereTheCorrectionWasRefused();
    void takesBackWhatStandsWhereTheCorrectionWasRefused();
    void letsACorrectionGoThatWaits();
    void tellsTheNoticeToo();
    void announcesAnewWhatWasRefused();
    void shipsAgainWhatCameBack();
    void tellsAPartnerThatWasRemoved();
    void remembersWhoDecidedAndWhy();

private:
    ledger::DispatchId cases()
    {
        const ledger::DispatchId dispatch = m_bench->openDispatch();
        for (const char *name : { "c1", "c2" }) {
            if (m_bench->pickVerdict(dispatch, name, Unpacking::Allowed) != ShipVerdict::Accepted)
                qFatal("pick");
        }
        m_shipped = *m_bench->ship(dispatch);
        return dispatch;
    }

    /// The only document of a correction to this purchase order.
    Sent corrected(ledger::DispatchId dispatch, const char *purchaseOrder)
    {
        ShipOrder right = ShippingBench::order();
        right.purchaseOrder = purchaseOrder;
        const auto told = m_bench->write([&](ledger::WriteTransaction &transaction) {
            return correctDispatch(transaction, m_bench->ana, dispatch, right, QStringLiteral("order read wrong"));
        });
        return told && told->size() == 1 ? told->front() : Sent {};
    }

    std::unique_ptr<ShippingBench> m_bench;
    Shipped m_shipped;
};

void tst_Voiding::tellsBeforehandHowItWouldComeBack()
{
    const ledger::DispatchId dispatch = cases();
    const auto foreseen = [&] {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<std::optional<VoidKind>> {
            return voidingOf(view, *ledger::DispatchStore(view.database()).byId(dispatch));
        });
    };
    QCOMPARE(foreseen(), std::optional(VoidKind::BeforeSending));
    m_bench->delivered(m_shipped.documents.front().document);
    QCOMPARE(foreseen(), std::optional(VoidKind::AfterSending));
    QVERIFY(m_bench->write(
        [&](ledger::WriteTransaction &transaction) { return noteReceived(transaction, m_bench->ana, dispatch); }));
    QVERIFY(!foreseen());
}

void tst_Voiding::drawsBackWhatHasNotLeft()
{
    const ledger::DispatchId dispatch = cases();
    const ledger::OutboxId document = m_shipped.documents.front().document;
    const Result<Voiding> voided = m_bench->voidAll(dispatch);
    QVERIFY(voided);
    QCOMPARE(voided->kind, VoidKind::BeforeSending);
    QCOMPARE(voided->items, 2);
    QVERIFY(voided->documents.empty());
    QCOMPARE(m_bench->outbox(document).state, ledger::OutboxState::Resolved);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->dispatch(dispatch).state, ledger::DispatchState::Voided);
    QVERIFY(m_bench->history("u1").contains("-shipping in_transit"));
    QCOMPARE(m_bench->voidAll(dispatch).error().code, codes::dispatchNotShipped);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::tellsTheCustomerWhatHadLeft()
{
    const ledger::DispatchId dispatch = cases();
    const epcis::Event shipping = m_bench->event(m_shipped.documents.front().event);
    m_bench->delivered(m_shipped.documents.front().document);
    const Result<Voiding> voided = m_bench->voidAll(dispatch);
    QVERIFY(voided);
    QCOMPARE(voided->kind, VoidKind::AfterSending);
    QCOMPARE(voided->documents.size(), 1);
    const epcis::Event event = m_bench->event(voided->documents.front().event);
    QCOMPARE(ledger::cbvWord(event.bizStep), QByteArray("void_shipping"));
    QCOMPARE(event.bizTransactions, shipping.bizTransactions);
    QCOMPARE(event.sources, shipping.sources);
    QCOMPARE(event.destinations, shipping.destinations);
    QCOMPARE(event.epcList, shipping.epcList);
    QVERIFY(event.eventTime.ms > shipping.eventTime.ms);
    QVERIFY(m_bench->bytes(voided->documents.front().document).contains("void_shipping"));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::goesBehindWhatItTakesBack()
{
    const ledger::DispatchId dispatch = cases();
    const ledger::OutboxId shipping = m_shipped.documents.front().document;
    const auto due = [&] {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::OutboxId>> {
            ledger::DuePlace fromTheFirst;
            return view.exchange().sending.due("acme", false, m_bench->clock.now().ms + 60'000, fromTheFirst, 10);
        });
    };
    QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        ledger::OutboxAttempt attempt;
        attempt.atMs = m_bench->clock.now().ms;
        transaction.exchange().sending.attempted(shipping, attempt, true, 1, 1000);
        return {};
    }));
    const Result<Voiding> voided = m_bench->voidAll(dispatch);
    QVERIFY(voided);
    QCOMPARE(voided->kind, VoidKind::AfterSending);
    QCOMPARE(due(), std::vector { shipping });
    m_bench->delivered(shipping);
    QCOMPARE(due(), std::vector { voided->documents.front().document });
}

void tst_Voiding::takesBackAPart()
{
    const ledger::DispatchId dispatch = cases();
    m_bench->delivered(m_shipped.documents.front().document);
    const Result<Voiding> voided = m_bench->voidAll(dispatch, { "c2" });
    QCOMPARE(voided->outcomes.front().verdict, ShipVerdict::Removed);
    QCOMPARE(m_bench->state("u4"), ledger::ItemState::Received);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->dispatch(dispatch).state, ledger::DispatchState::Shipped);
    QVERIFY(m_bench->voidAll(dispatch));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->dispatch(dispatch).state, ledger::DispatchState::Voided);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::takesBackAPartThatHasNotLeft()
{
    const ledger::DispatchId dispatch = cases();
    const Result<Voiding> voided = m_bench->voidAll(dispatch, { "c2" });
    QCOMPARE(voided->kind, VoidKind::BeforeSending);
    QCOMPARE(voided->documents.size(), 1); // what remains, told anew
    const QByteArray document = m_bench->bytes(voided->documents.front().document);
    QVERIFY(document.contains(ShippingBench::epc("c1")));
    QVERIFY(!document.contains(ShippingBench::epc("c2")));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->state("u4"), ledger::ItemState::Received);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::refusesOnceTheCustomerHasTheGoods()
{
    const ledger::DispatchId dispatch = cases();
    m_bench->delivered(m_shipped.documents.front().document);
    epcis::Event received = anEvent().receiving(ShippingBench::epcs({ "c1" })).at("urn:epc:id:sgln:0388888.00002.0");
    received.eventTime = { Instant { m_shipped.shippedMs + 60'000, 0 }.toIso(), m_shipped.shippedMs + 60'000 };
    m_bench->document({ received });
    QCOMPARE(m_bench->voidAll(dispatch).error().code, codes::receivedAlready);
    QVERIFY(m_bench->voidAll(dispatch, { "c2" })); // that one never arrived
}

void tst_Voiding::refusesOnceAPersonSaidSo()
{
    const ledger::DispatchId dispatch = cases();
    QVERIFY(m_bench->write(
        [&](ledger::WriteTransaction &transaction) { return noteReceived(transaction, m_bench->ana, dispatch); }));
    QCOMPARE(m_bench->voidAll(dispatch).error().code, codes::receivedAlready);
}

void tst_Voiding::wantsAReasonAndAPermission()
{
    const ledger::DispatchId dispatch = cases();
    const auto tryIt = [&](const access::Session &person, const char *reason) {
        return m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
            return voidDispatch(transaction, person, dispatch, QString::fromLatin1(reason));
        });
    };
    QCOMPARE(tryIt(m_bench->ana, " ").error().code, codes::voidedWithoutReason);
    const access::Session clerk("bo", QStringLiteral("Bo"), { access::Permission::Ship });
    QVERIFY(!tryIt(clerk, "wrong"));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
}

void tst_Voiding::namesWhatIsNotInIt()
{
    const ledger::DispatchId dispatch = cases();
    const Result<Voiding> voided = m_bench->voidAll(dispatch, { "u1", "c1", "c1", "u99" });
    QCOMPARE(voided->outcomes.at(0).verdict, ShipVerdict::NotPicked); // inside the case, not outermost
    QCOMPARE(voided->outcomes.at(1).verdict, ShipVerdict::Removed);
    QCOMPARE(voided->outcomes.at(2).verdict, ShipVerdict::Duplicate);
    QCOMPARE(voided->outcomes.at(3).verdict, ShipVerdict::NotPicked);
    QCOMPARE(voided->items, 1);
}

void tst_Voiding::correctsNumbersByDeclaration()
{
    const ledger::DispatchId dispatch = cases();
    const epcis::Event wrong = m_bench->event(m_shipped.documents.front().event);
    m_bench->delivered(m_shipped.documents.front().document);
    ShipOrder right = ShippingBench::order();
    right.purchaseOrder = "PO-8";
    const auto told = m_bench->write([&](ledger::WriteTransaction &transaction) {
        return correctDispatch(transaction, m_bench->ana, dispatch, right, QStringLiteral("order read wrong"));
    });
    QVERIFY(told);
    QCOMPARE(told->size(), 1);
    const epcis::Event event = m_bench->event(told->front().event);
    QVERIFY(event.eventId != wrong.eventId);
    QVERIFY(event.bizTransactions.front().id.endsWith(":PO-8"));
    const QByteArray document = m_bench->bytes(told->front().document);
    QVERIFY(document.contains("incorrect_data"));
    QVERIFY(document.contains(wrong.eventId));
    QVERIFY(document.contains(event.eventId));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->dispatch(dispatch).purchaseOrder, QByteArray("PO-8"));
    // The same once more says nothing new to the customer.
    const auto again = m_bench->write([&](ledger::WriteTransaction &transaction) {
        return correctDispatch(transaction, m_bench->ana, dispatch, right, QStringLiteral("order read wrong"));
    });
    QVERIFY(!again && again.error().code == codes::nothingToCorrect);
    QVERIFY(m_bench->voidAll(dispatch)); // the event in effect is taken back
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::rewritesNumbersOfWhatHasNotLeft()
{
    const ledger::DispatchId dispatch = cases();
    ShipOrder right = ShippingBench::order();
    right.purchaseOrder = "PO-8";
    const auto told = m_bench->write([&](ledger::WriteTransaction &transaction) {
        return correctDispatch(transaction, m_bench->ana, dispatch, right, QStringLiteral("order read wrong"));
    });
    QVERIFY(told);
    QCOMPARE(m_bench->outbox(m_shipped.documents.front().document).state, ledger::OutboxState::Resolved);
    const QByteArray document = m_bench->bytes(told->front().document);
    QVERIFY(!document.contains("errorDeclaration"));
    QVERIFY(document.contains("PO-8") && !document.contains("PO-7"));
    QVERIFY(document.contains(ShippingBench::epc("u1"))); // with the whole story
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
}

void tst_Voiding::writesAnewWhatWasRefused()
{
    const ledger::DispatchId dispatch = cases();
    m_bench->delivered(m_shipped.documents.front().document, "outbox.refused");
    const Sent told = corrected(dispatch, "PO-8");
    const QByteArray document = m_bench->bytes(told.document);
    QVERIFY(document.contains("PO-8") && !document.contains("PO-7"));
    QVERIFY(!document.contains("errorDeclaration"));
    QVERIFY(document.contains("bizstep:commissioning") && document.contains("bizstep:packing"));
    QVERIFY(document.contains("affirmTransactionStatement"));
    QCOMPARE(m_bench->outbox(m_shipped.documents.front().document).state, ledger::OutboxState::Resolved);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    m_bench->delivered(told.document);
    QCOMPARE(m_bench->voidAll(dispatch)->kind, VoidKind::AfterSending); // this one they took
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::takesBackInSilenceWhatWasRefused()
{
    const ledger::DispatchId dispatch = cases();
    m_bench->delivered(m_shipped.documents.front().document, "outbox.refused");
    const Result<Voiding> part = m_bench->voidAll(dispatch, { "c2" });
    QCOMPARE(part->documents.size(), 1); // what remains, with its whole story
    QVERIFY(m_bench->bytes(part->documents.front().document).contains("bizstep:commissioning"));
    m_bench->delivered(part->documents.front().document, "outbox.refused");
    const Result<Voiding> voided = m_bench->voidAll(dispatch);
    QCOMPARE(voided->kind, VoidKind::BeforeSending);
    QVERIFY(voided->documents.empty());
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::correctsWhatStandsWhereTheCorrectionWasRefused()
{
    const ledger::DispatchId dispatch = cases();
    const epcis::Event known = m_bench->event(m_shipped.documents.front().event);
    m_bench->delivered(m_shipped.documents.front().document);
    const Sent refused = corrected(dispatch, "PO-8");
    m_bench->delivered(refused.document, "outbox.refused");
    const Sent told = corrected(dispatch, "PO-9");
    const QByteArray document = m_bench->bytes(told.document);
    QVERIFY(document.contains("incorrect_data"));
    QVERIFY(document.contains(known.eventId) && document.contains(m_bench->event(told.event).eventId));
    QVERIFY(!document.contains("PO-8") && !document.contains(m_bench->event(refused.event).eventId));
    QCOMPARE(m_bench->outbox(refused.document).state, ledger::OutboxState::Resolved);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    // As often as it takes, and also where the delivery's own document is refused in the end.
    m_bench->delivered(told.document, "outbox.refused");
    m_bench->delivered(m_shipped.documents.front().document, "outbox.refused");
    QVERIFY(m_bench->bytes(corrected(dispatch, "PO-10").document).contains("bizstep:commissioning"));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::takesBackWhatStandsWhereTheCorrectionWasRefused()
{
    const ledger::DispatchId dispatch = cases();
    const epcis::Event known = m_bench->event(m_shipped.documents.front().event);
    m_bench->delivered(m_shipped.documents.front().document);
    const Sent refused = corrected(dispatch, "PO-8");
    m_bench->delivered(refused.document, "outbox.refused");
    const Result<Voiding> voided = m_bench->voidAll(dispatch);
    QCOMPARE(voided->kind, VoidKind::AfterSending);
    QCOMPARE(m_bench->event(voided->documents.front().event).bizTransactions, known.bizTransactions);
    QCOMPARE(m_bench->outbox(refused.document).state, ledger::OutboxState::Resolved);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::letsACorrectionGoThatWaits()
{
    const ledger::DispatchId dispatch = cases();
    m_bench->delivered(m_shipped.documents.front().document);
    const Sent waiting = corrected(dispatch, "PO-8");
    const Sent told = corrected(dispatch, "PO-9");
    // Without it the customer would go on believing the first event.
    QCOMPARE(m_bench->outbox(waiting.document).state, ledger::OutboxState::Waiting);
    QVERIFY(m_bench->bytes(told.document).contains(m_bench->event(waiting.event).eventId));
    const Result<Voiding> voided = m_bench->voidAll(dispatch);
    QCOMPARE(voided->kind, VoidKind::AfterSending);
    QCOMPARE(voided->documents.size(), 1);
    QCOMPARE(m_bench->outbox(told.document).state, ledger::OutboxState::Waiting);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::announcesAnewWhatWasRefused()
{
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.sendsShipNotice = true;
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = cases();
    m_bench->delivered(m_shipped.documents.front().document);
    m_bench->delivered(m_shipped.documents.back().document, "outbox.refused");
    const auto correct = [&](const char *purchaseOrder) {
        ShipOrder right = ShippingBench::order();
        right.purchaseOrder = purchaseOrder;
        return m_bench
            ->write([&](ledger::WriteTransaction &transaction) {
                return correctDispatch(transaction, m_bench->ana, dispatch, right, QStringLiteral("order read wrong"));
            })
            ->back()
            .document;
    };
    const ledger::OutboxId original = correct("PO-8");
    QVERIFY(m_bench->bytes(original).contains("BSN*00*SHP-9*"));
    m_bench->delivered(original);
    const ledger::OutboxId waiting = correct("PO-9");
    QVERIFY(m_bench->bytes(waiting).contains("BSN*05*SHP-9*"));
    QVERIFY(m_bench->bytes(correct("PO-10")).contains("BSN*05*SHP-9*")); // they have the first one all the same
    QCOMPARE(m_bench->outbox(waiting).state, ledger::OutboxState::Resolved);
}

void tst_Voiding::tellsTheNoticeToo()
{
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.sendsShipNotice = true;
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = cases();
    QCOMPARE(m_shipped.documents.size(), 2);
    for (const Sent &sent : m_shipped.documents)
        m_bench->delivered(sent.document);
    const Result<Voiding> part = m_bench->voidAll(dispatch, { "c2" });
    QCOMPARE(part->documents.size(), 2);
    QVERIFY(m_bench->bytes(part->documents.back().document).contains("BSN*05*SHP-9*"));
    m_bench->delivered(part->documents.back().document);
    const Result<Voiding> rest = m_bench->voidAll(dispatch);
    QVERIFY(m_bench->bytes(rest->documents.back().document).contains("BSN*01*SHP-9*"));
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::shipsAgainWhatCameBack()
{
    const ledger::DispatchId dispatch = cases();
    m_bench->delivered(m_shipped.documents.front().document);
    QVERIFY(m_bench->voidAll(dispatch));
    QVERIFY(!m_bench->shipAll(m_bench->openDispatch(), { "c1" }).refused);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::tellsAPartnerThatWasRemoved()
{
    const ledger::DispatchId dispatch = cases();
    m_bench->delivered(m_shipped.documents.front().document);
    const auto removed = [&] {
        return m_bench->write([&](ledger::WriteTransaction &transaction) {
            return sync::removePartner(transaction, m_bench->ana, "acme");
        });
    };
    QVERIFY(removed());
    const Sent told = corrected(dispatch, "PO-8");
    QVERIFY(m_bench->bytes(told.document).contains("PO-8"));
    const Result<Voiding> voided = m_bench->voidAll(dispatch);
    QVERIFY2(voided, voided ? "" : qPrintable(QString(voided.error().code.name())));
    QCOMPARE(voided->kind, VoidKind::AfterSending);
    // Nothing can carry it there; it waits to be handed over, or for the partner to be entered again.
    const ledger::OutboxRow row = m_bench->outbox(voided->documents.front().document);
    QCOMPARE(row.state, ledger::OutboxState::Waiting);
    QCOMPARE(row.partner, QByteArray("acme"));
    QVERIFY(m_bench->bytes(row.id).contains("void_shipping"));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Voiding::remembersWhoDecidedAndWhy()
{
    const auto acts = [&](ledger::DispatchId dispatch) {
        return *m_bench->ledger().read(
            [&](ledger::View &view) -> Result<std::vector<ShippingAct>> { return actsOn(view, dispatch); });
    };
    sync::PartnerProfile lapsed = ShippingBench::customer();
    lapsed.licences.front().expires = QDate(2020, 1, 1);
    m_bench->setPartner(lapsed);
    const ledger::DispatchId first = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(first, "c1", Unpacking::Allowed), ShipVerdict::Accepted);
    const Result<Shipped> shipped = m_bench->ship(first, QStringLiteral(" renewal seen "));
    QVERIFY(shipped && !shipped->refused);
    QCOMPARE(acts(first).size(), 1);
    QCOMPARE(acts(first).front().what, ShippingAct::What::Overridden);
    QCOMPARE(acts(first).front().reason, QStringLiteral("renewal seen"));
    QCOMPARE(inWords(acts(first).front()),
        QStringLiteral("Shipped in spite of the customer's licences by ana: renewal seen"));
    m_bench->delivered(shipped->documents.front().document);
    QVERIFY(corrected(first, "PO-8").event.isValid());
    // Another delivery in between is none of its matters.
    m_bench->setPartner(ShippingBench::customer());
    const ledger::DispatchId other = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(other, "c2", Unpacking::Allowed), ShipVerdict::Accepted);
    QVERIFY(m_bench->ship(other));
    QVERIFY(acts(other).empty());
    QVERIFY(m_bench->voidAll(other)); // before it left
    QVERIFY(m_bench->voidAll(first)); // after it
    QCOMPARE(acts(other).size(), 1);
    QCOMPARE(acts(other).front().what, ShippingAct::What::TakenBack);
    QCOMPARE(acts(other).front().who, QByteArray("ana"));
    QCOMPARE(acts(other).front().reason, QStringLiteral("wrong truck"));
    QCOMPARE(acts(other).front().items, 1);
    QCOMPARE(acts(first).size(), 3);
    QCOMPARE(acts(first)[1].what, ShippingAct::What::Corrected);
    QCOMPARE(acts(first)[1].reason, QStringLiteral("order read wrong"));
    QCOMPARE(acts(first)[2].what, ShippingAct::What::TakenBack);
}

QTEST_GUILESS_MAIN(tst_Voiding)
#include "tst_voiding.moc"
