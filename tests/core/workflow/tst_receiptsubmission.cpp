#include "ledger/exchangestores.h"
#include "support/dock.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingtext.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// The end of a receipt: what is written, and that it is all or nothing.
class tst_ReceiptSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<Dock>(); }
    void cleanup()
    {
        QCOMPARE(m_dock->replayDifference(), QByteArray());
        m_dock.reset();
    }

    void receivesTheOutermostContainer();
    void repeatsTheDocumentsOfTheShipment();
    void refusesOpenExceptionsAndWritesNothing();
    void wantsAReasonForExceptions();
    void unpacksWhatIsMissing();
    void unpacksWhatCameWithoutItsContainer();
    void missesNoContainerWhoseContentsAreAllHere();
    void leavesHeldPacksOut();
    void waitsUntilStoppedPacksArePutApart();
    void leavesContentsOutThatMustNotBeReceived();
    void tellsWhyContentsAreLeftOut();
    void writesDownWhatWasInferred();
    void refusesToConfirmADeliveryOfWhichNothingCame();
    void keepsAReceiptForTheRest();
    void asksForTheSample();
    void namesAMisdirectedDelivery();
    void rollsBackWithTheTransaction();
    void receivesAfterTheShippingOfAPartnerWhoseClockRunsAhead();
    void receivesRandomlyAndHonestly();

private:
    SubmitOutcome submitted(ReceiptId receipt, bool keepRest = false)
    {
        const Result<SubmitOutcome> outcome
            = m_dock->submit(receipt, { true, QStringLiteral("counted twice"), keepRest });
        if (!outcome)
            qWarning("%s", outcome.error().code.name().data());
        return outcome.value_or(SubmitOutcome {});
    }
    static std::vector<epcis::Uri> uris(const QByteArrayList &names)
    {
        const QByteArrayList epcs = Dock::epcs(names);
        return { epcs.begin(), epcs.end() };
    }

    std::unique_ptr<Dock> m_dock;
};

void tst_ReceiptSubmission::receivesTheOutermostContainer()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    const Result<SubmitOutcome> outcome = m_dock->submit(receipt);
    QVERIFY(outcome && !outcome->refused);
    QCOMPARE(outcome->shipmentState, ShipmentState::Confirmed);
    QCOMPARE(outcome->exceptions, 0);
    QCOMPARE(outcome->events.size(), size_t(1));
    const epcis::Event event = m_dock->event(outcome->events.front());
    QCOMPARE(event.type, epcis::EventType::Object);
    QVERIFY(event.action == epcis::Action::Observe);
    QCOMPARE(event.bizStep, "urn:epcglobal:cbv:bizstep:receiving");
    QCOMPARE(event.disposition, "urn:epcglobal:cbv:disp:in_progress");
    QCOMPARE(event.epcList, uris({ "p1" }));
    QCOMPARE(event.bizLocation->id, Dock::here);
    QCOMPARE(event.readPoint->id, Dock::here);
    QCOMPARE(event.eventTime.ms, m_dock->clock.now().ms);
    QCOMPARE(event.timeZoneOffset, "-05:00");
    QVERIFY(event.eventId.startsWith("urn:uuid:"));
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->receipt(receipt).state, ReceiptState::Submitted);
    QCOMPARE(m_dock->receipt(receipt).submittedBy, "ana");
    // Receiving is told to nobody who has not asked for it.
    const Result<qint64> outbox
        = m_dock->ledger().read([&](View &view) -> Result<qint64> { return view.exchange().outbox.openCount(); });
    QCOMPARE(*outbox, 0);
}

void tst_ReceiptSubmission::repeatsTheDocumentsOfTheShipment()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    const epcis::Event event = m_dock->event(submitted(receipt).events.back());
    QCOMPARE(event.bizTransactions.size(), size_t(2));
    QCOMPARE(event.bizTransactions.at(0).id, "urn:epcglobal:cbv:bt:0399999000017:PO-1");
    QCOMPARE(event.bizTransactions.at(1).id, "urn:epcglobal:cbv:bt:0361414000010:ASN-1");
}

void tst_ReceiptSubmission::refusesOpenExceptionsAndWritesNothing()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    m_dock->scan(receipt, "u99");
    const auto entries = [&] {
        return *m_dock->ledger().read([](View &view) -> Result<qint64> { return view.journal().head().seq; });
    };
    const qint64 before = entries();
    const Result<SubmitOutcome> outcome = m_dock->submit(receipt);
    QVERIFY(outcome && outcome->refused);
    QCOMPARE(outcome->open.size(), size_t(1));
    QCOMPARE(outcome->open.front().tray, 1);
    QCOMPARE(entries(), before);
    QCOMPARE(m_dock->receipt(receipt).state, ReceiptState::Open);
}

void tst_ReceiptSubmission::wantsAReasonForExceptions()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "c1");
    const Result<SubmitOutcome> outcome = m_dock->submit(receipt, { true, QStringLiteral("  "), false });
    QVERIFY(!outcome && outcome.error().code == codes::acceptedWithoutReason);
}

void tst_ReceiptSubmission::unpacksWhatIsMissing()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->policy(receipt, ReceivingPolicy::EveryUnit);
    for (const QByteArray name : { "p1", "c1", "u1", "u2", "c2", "u4", "u5", "u6" })
        QCOMPARE(m_dock->verdict(receipt, name), Verdict::Accepted);
    const SubmitOutcome outcome = submitted(receipt);
    QCOMPARE(outcome.exceptions, 1); // u3 is short
    QCOMPARE(outcome.events.size(), size_t(2));
    const epcis::Event unpacked = m_dock->event(outcome.events.at(0));
    QCOMPARE(unpacked.type, epcis::EventType::Aggregation);
    QVERIFY(unpacked.action == epcis::Action::Delete);
    QCOMPARE(unpacked.parentId, Dock::epc("c1"));
    QCOMPARE(unpacked.childEpcs, uris({ "u3" }));
    const epcis::Event received = m_dock->event(outcome.events.at(1));
    QCOMPARE(received.epcList, uris({ "p1" }));
    QVERIFY(unpacked.eventTime.ms < received.eventTime.ms);
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->state("u3"), ItemState::InTransit);
}

void tst_ReceiptSubmission::unpacksWhatCameWithoutItsContainer()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "u1");
    m_dock->scan(receipt, "c2");
    const SubmitOutcome outcome = submitted(receipt);
    QCOMPARE(outcome.events.size(), size_t(3));
    QCOMPARE(m_dock->event(outcome.events.at(0)).childEpcs, uris({ "u1" }));
    QCOMPARE(m_dock->event(outcome.events.at(1)).childEpcs, uris({ "c2" }));
    QCOMPARE(m_dock->event(outcome.events.at(2)).epcList, uris({ "u1", "c2" }));
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->state("u4"), ItemState::Received);
    QCOMPARE(m_dock->state("u2"), ItemState::InTransit);
    QCOMPARE(m_dock->state("p1"), ItemState::InTransit);
}

void tst_ReceiptSubmission::missesNoContainerWhoseContentsAreAllHere()
{
    const ReceiptId receipt = m_dock->pallet();
    for (const QByteArray name : { "u1", "u2", "u3", "u4", "u5", "u6" })
        m_dock->scan(receipt, name);
    QVERIFY(m_dock->overview(receipt).exceptions.empty());
    const Result<SubmitOutcome> outcome = m_dock->submit(receipt);
    QVERIFY(outcome && !outcome->refused);
    QCOMPARE(m_dock->event(outcome->events.back()).epcList, uris({ "u1", "u2", "u3", "u4", "u5", "u6" }));
}

void tst_ReceiptSubmission::leavesHeldPacksOut()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    m_dock->scan(receipt, Dock::code("u1", "L9"));
    m_dock->scan(receipt, "u2");
    m_dock->scan(receipt, "u3");
    m_dock->scan(receipt, "u99");
    const SubmitOutcome outcome = submitted(receipt);
    QCOMPARE(outcome.exceptions, 2);
    QCOMPARE(m_dock->event(outcome.events.at(0)).childEpcs, uris({ "u1" }));
    QCOMPARE(m_dock->state("u1"), ItemState::InTransit);
    QCOMPARE(m_dock->state("u2"), ItemState::Received);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
    QCOMPARE(m_dock->holds("u99"), QByteArrayList { "awaiting-data" });
    // They are still listed with the receipt, in their trays.
    QCOMPARE(m_dock->overview(receipt).exceptions.size(), size_t(2));
}

void tst_ReceiptSubmission::waitsUntilStoppedPacksArePutApart()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("u4") }, "holding", "recalled").second(20) });
    const ReceiveOutcome stopped = m_dock->scan(receipt, "u4");
    QVERIFY(stopped.mustAcknowledge);
    m_dock->scan(receipt, "u1");
    // No reason accepts it: somebody must have seen it.
    const Result<SubmitOutcome> refused = m_dock->write([&](ledger::WriteTransaction &transaction) {
        return submit(transaction, m_dock->ana, receipt, { true, QStringLiteral("the rest is short"), false },
            m_dock->identity());
    });
    QVERIFY(refused && refused->refused);
    QCOMPARE(refused->unacknowledged.size(), size_t(1));
    QCOMPARE(refused->unacknowledged.front().uuid, stopped.uuid);
    QVERIFY(m_dock->write([&](ledger::WriteTransaction &transaction) {
        return ReceivingSession(receipt, m_dock->ana).acknowledge(transaction, stopped.uuid);
    }));
    const SubmitOutcome outcome = submitted(receipt);
    QVERIFY(!outcome.refused);
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->state("u4"), ItemState::InTransit);
}

void tst_ReceiptSubmission::leavesContentsOutThatMustNotBeReceived()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("u4") }, "holding", "recalled").second(20) });
    m_dock->scan(receipt, "p1");
    const Result<SubmitOutcome> refused = m_dock->submit(receipt);
    QVERIFY(refused && refused->refused);
    QCOMPARE(refused->open.front().kind, ReceiptException::Kind::Contents);
    QCOMPARE(sentence(refused->open.front()), QStringLiteral("Recalled. Lock it in quarantine."));
    const SubmitOutcome outcome = submitted(receipt);
    QCOMPARE(m_dock->event(outcome.events.at(0)).childEpcs, uris({ "u4" }));
    QCOMPARE(m_dock->state("u4"), ItemState::InTransit);
    QCOMPARE(m_dock->state("u5"), ItemState::Received);
}

void tst_ReceiptSubmission::tellsWhyContentsAreLeftOut()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("u4") }, "holding", "stolen").second(20),
        anEvent().observing({ Dock::epc("u5") }, "holding", "non_sellable_other").second(20) });
    m_dock->scan(receipt, "p1");
    QStringList told;
    for (const ReceiptException &exception : m_dock->overview(receipt).exceptions)
        told << sentence(exception);
    QCOMPARE(told,
        (QStringList { QStringLiteral("A partner reported it as stolen. Put it aside."),
            QStringLiteral("A partner reported it as not for sale. Put it aside.") }));
}

void tst_ReceiptSubmission::writesDownWhatWasInferred()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    m_dock->scan(receipt, "u1");
    const ReceiptCount before = m_dock->overview(receipt).units;
    submitted(receipt);
    QCOMPARE(m_dock->overview(receipt).units, before);
    QCOMPARE(m_dock->evidence(receipt, "u1"), Evidence::Scanned);
    QCOMPARE(m_dock->evidence(receipt, "u2"), Evidence::Inferred);
    // What happens to the pallet later changes nothing of what the receipt says.
    m_dock->document({ anEvent().unpacking(Dock::epc("p1"), {}).second(400'000'000) });
    QCOMPARE(m_dock->entries(receipt).size(), size_t(9));
}

void tst_ReceiptSubmission::refusesToConfirmADeliveryOfWhichNothingCame()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "u99");
    const Result<SubmitOutcome> outcome = m_dock->submit(receipt, { true, QStringLiteral("empty truck"), false });
    QVERIFY(!outcome && outcome.error().code == codes::nothingReceived);
    QCOMPARE(m_dock->shipments().front().state, ShipmentState::Unconfirmed);
}

void tst_ReceiptSubmission::keepsAReceiptForTheRest()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "c1");
    const Result<SubmitOutcome> outcome = m_dock->submit(receipt, { false, {}, true });
    QVERIFY(outcome && !outcome->refused);
    QCOMPARE(outcome->shipmentState, ShipmentState::Receiving);
    QVERIFY(outcome->followUp.isValid() && outcome->followUp != receipt);
    QCOMPARE(m_dock->overview(outcome->followUp).units, (ReceiptCount { 3, 0, 0, 0, 0 }));
    QCOMPARE(m_dock->verdict(outcome->followUp, "u1"), Verdict::AlreadyReceived);
    ReceivingSession session(outcome->followUp, m_dock->ana);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction); }));
    QCOMPARE(m_dock->scan(outcome->followUp, "p1").inferred, 4);
    const Result<SubmitOutcome> last = m_dock->submit(outcome->followUp);
    QVERIFY(last && !last->refused);
    QCOMPARE(last->shipmentState, ShipmentState::Confirmed);
    QCOMPARE(m_dock->state("u4"), ItemState::Received);
}

void tst_ReceiptSubmission::asksForTheSample()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->policy(receipt, ReceivingPolicy::Sampling, 1);
    m_dock->scan(receipt, "p1");
    const Result<SubmitOutcome> refused = m_dock->submit(receipt);
    QVERIFY(refused && refused->refused);
    QCOMPARE(refused->open.size(), size_t(1));
    const QByteArray uri = refused->open.front().uri;
    m_dock->scan(receipt, uri.mid(uri.lastIndexOf('.') + 1));
    const Result<SubmitOutcome> outcome = m_dock->submit(receipt);
    QVERIFY(outcome && !outcome->refused);
}

void tst_ReceiptSubmission::namesAMisdirectedDelivery()
{
    epcis::Event shipping
        = anEvent().shipping({ Dock::epc("u1") }).from(Dock::seller).to("urn:epc:id:sgln:0388888.00001.0").second(5);
    m_dock->document({ Dock::commissioned({ "u1" }), shipping });
    const ReceiptId receipt = m_dock->receiptOf(m_dock->shipments().front().id);
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Accepted);
    const Result<SubmitOutcome> outcome = m_dock->submit(receipt);
    QVERIFY(outcome && outcome->refused);
    QCOMPARE(outcome->open.front().kind, ReceiptException::Kind::Misdirected);
}

void tst_ReceiptSubmission::rollsBackWithTheTransaction()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    const Result<SubmitOutcome> failed
        = m_dock->ledger().write([&](WriteTransaction &transaction) -> Result<SubmitOutcome> {
              (void)submit(transaction, m_dock->ana, receipt, {}, m_dock->identity());
              return fail(codes::nothingReceived);
          });
    QVERIFY(!failed);
    QCOMPARE(m_dock->receipt(receipt).state, ReceiptState::Open);
    QCOMPARE(m_dock->state("u1"), ItemState::InTransit);
    QVERIFY(!m_dock->submit(receipt)->refused);
}

void tst_ReceiptSubmission::receivesAfterTheShippingOfAPartnerWhoseClockRunsAhead()
{
    m_dock->document({ Dock::commissioned({ "u1", "u2", "c1" }), Dock::packed("c1", { "u1", "u2" }, 2),
        Dock::shipped({ "c1" }, "1", 20'000'000) });
    const ReceiptId receipt = m_dock->receiptOf(m_dock->shipments().front().id);
    m_dock->scan(receipt, "c1");
    m_dock->scan(receipt, Dock::code("u2", "WRONG"));
    m_dock->scan(receipt, "u1");
    const SubmitOutcome outcome = submitted(receipt);
    QVERIFY(m_dock->event(outcome.events.front()).eventTime.ms > 1'790'000'000'000 + 20'000'000'000);
    QVERIFY(m_dock->event(outcome.events.front()).eventTime.ms < m_dock->event(outcome.events.back()).eventTime.ms);
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->state("u2"), ItemState::InTransit);
}

// Whatever was scanned: exactly what counted as received is in stock afterwards, and nothing else.
void tst_ReceiptSubmission::receivesRandomlyAndHonestly()
{
    QRandomGenerator random(4711);
    const QByteArrayList names { "u1", "u2", "u3", "u4", "u5", "u6", "c1", "c2", "p1" };
    for (int round = 0; round < 25; ++round) {
        m_dock = std::make_unique<Dock>();
        const ReceiptId receipt = m_dock->pallet();
        m_dock->policy(receipt, random.bounded(2) ? ReceivingPolicy::Inference : ReceivingPolicy::EveryUnit);
        const int scans = 1 + random.bounded(9);
        for (int i = 0; i < scans; ++i)
            m_dock->scan(receipt,
                Dock::code(names.at(random.bounded(int(names.size()))), random.bounded(8) == 0 ? "WRONG" : ""));
        QHash<QByteArray, bool> counted;
        for (const ReceiptEntry &entry : m_dock->entries(receipt))
            counted.insert(
                entry.key.text(), entry.evidence != Evidence::DataOnly && entry.verdict == Verdict::Accepted);
        const bool anything = counted.values().contains(true);
        const Result<SubmitOutcome> outcome
            = m_dock->submit(receipt, { true, QStringLiteral("random"), bool(random.bounded(2)) });
        QCOMPARE(outcome.has_value(), anything);
        if (!outcome)
            continue;
        for (const QByteArray &name : names)
            QCOMPARE(m_dock->state(name) == ItemState::Received, counted.value(Dock::key(name).text()));
        if (round % 8 == 0)
            QCOMPARE(m_dock->replayDifference(), QByteArray());
    }
}

QTEST_GUILESS_MAIN(tst_ReceiptSubmission)
#include "tst_receiptsubmission.moc"
