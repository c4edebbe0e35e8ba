#include "access/accesserrors.h"
#include "support/packingbench.h"
#include "workflow/packingerrors.h"

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::End;
using ledger::ItemState;
using ledger::WriteTransaction;

/// Taking apart, swapping, sampling, destroying, decommissioning; and taking all that back.
class tst_Ending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PackingBench>();
        m_bench->make({ "u1", "u2", "u3", "u4", "u5", "c1", "c2" });
        (void)m_bench->pack("c1", { "u1", "u2", "u3" });
        (void)m_bench->pack("c2", { "u4" });
        (void)m_bench->pack("p1", { "c1", "c2" });
    }
    void cleanup() { QCOMPARE(m_bench->replayDifference(), QByteArray()); }

    void takesSomeOutWithOneEvent();
    void takesAllOutWithoutNamingThem();
    void namesWhatIsNotInThere();
    void takesNothingOutOfAContainerThatLeft();
    void swapsOneForAnotherWithAPairOfEvents();
    void keepsABundleOneWhereAPackIsSwapped();
    void swapsNothingWhereTheOtherIsUnfit();
    void checksWhatIsInAContainer();
    void samplesLeaveTheirContainerPartial();
    void takesWhatItEmptiesOutToo();
    void disaggregatesBeforeDecommissioning();
    void contentsLiveOnUnlessTheyEndToo();
    void destroysWhatWasDecommissioned();
    void refusesEnds_data();
    void refusesEnds();
    void asksForTheReasonAndThePermission();
    void endsWhatIsOnTheBench();

    void takesBack_data();
    void takesBack();
    void takesBackInTheirOrder();
    void takesNothingOfPartnersBack();
    void takesNothingBackThatLeft();
    void keepsTheFateOfNumbers();

private:
    /// The container leaves, after all that was done with it.
    void ship(const QByteArray &name)
    {
        epcis::Event event = PackingBench::shipped({ name }, "9");
        event.eventTime.ms = m_bench->clock.now().ms + 60'000;
        event.eventTime.text = Instant { event.eventTime.ms, 0 }.toIso();
        m_bench->document({ event });
    }

    std::unique_ptr<PackingBench> m_bench;
};

void tst_Ending::takesSomeOutWithOneEvent()
{
    const Result<Unpacking> done = m_bench->unpack("c1", { "u1", "u2", "u2" });
    QVERIFY(done);
    QCOMPARE(done->removed, 2);
    QCOMPARE(done->left, 1);
    QCOMPARE(done->outcomes[2].verdict, PackVerdict::Duplicate);
    const epcis::Event event = m_bench->event(done->event);
    QVERIFY(event.type == epcis::EventType::Aggregation && event.action == epcis::Action::Delete);
    QCOMPARE(event.childEpcs.size(), size_t(2));
    QCOMPARE(event.bizStep, QByteArray("urn:epcglobal:cbv:bizstep:unpacking"));
    QCOMPARE(m_bench->parent("u1"), QByteArray());
    QCOMPARE(m_bench->parent("u3"), PackingBench::epc("c1"));
    QVERIFY(m_bench->fill("c1").isPartial());
}

void tst_Ending::takesAllOutWithoutNamingThem()
{
    const Result<Unpacking> done = m_bench->unpackAll("c1");
    QVERIFY(done);
    QCOMPARE(done->removed, 3);
    const epcis::Event event = m_bench->event(done->event);
    QVERIFY(event.childEpcs.empty());
    QCOMPARE(event.parentId, PackingBench::epc("c1"));
    for (const char *name : { "u1", "u2", "u3" })
        QCOMPARE(m_bench->parent(name), QByteArray());
    // The empty case is on the pallet no longer, which has one case less than it was built of.
    QCOMPARE(done->leftParent, PackingBench::epc("p1"));
    QCOMPARE(m_bench->parent("c1"), QByteArray());
    QCOMPARE(m_bench->parent("c2"), PackingBench::epc("p1"));
    QVERIFY(m_bench->fill("p1").isPartial());
    QCOMPARE(m_bench->history("c1").last(), QByteArray("unpacking in_progress"));
    QVERIFY(m_bench->unpackAll("c1").error().code == codes::containerEmpty);
    // The second one leaves an empty pallet; it stands in nothing.
    QCOMPARE(m_bench->unpack("c2", { "u4" })->leftParent, PackingBench::epc("p1"));
}

void tst_Ending::namesWhatIsNotInThere()
{
    const Result<Unpacking> done = m_bench->unpack("c1", { "u4", "u99", "u5", "u1" });
    QCOMPARE(done->outcomes[0].verdict, PackVerdict::NotInParent);
    QCOMPARE(done->outcomes[0].from, PackingBench::epc("c2"));
    QCOMPARE(done->outcomes[1].verdict, PackVerdict::Unknown);
    QCOMPARE(done->outcomes[2].verdict, PackVerdict::NotInParent);
    QCOMPARE(done->outcomes[3].verdict, PackVerdict::Removed);
    QCOMPARE(done->removed, 1);
}

void tst_Ending::takesNothingOutOfAContainerThatLeft()
{
    ship("p1");
    QVERIFY(m_bench->unpackAll("c1").error().code == codes::containerNotHere);
    (void)m_bench->open("c1");
}

void tst_Ending::swapsOneForAnotherWithAPairOfEvents()
{
    const Result<Swap> swap = m_bench->swap("u1", "u5");
    QVERIFY(swap);
    QCOMPARE(swap->events.size(), size_t(2));
    QCOMPARE(m_bench->event(swap->events[0]).childEpcs, std::vector<QByteArray> { PackingBench::epc("u1") });
    QCOMPARE(m_bench->event(swap->events[1]).childEpcs, std::vector<QByteArray> { PackingBench::epc("u5") });
    QCOMPARE(m_bench->parent("u1"), QByteArray());
    QCOMPARE(m_bench->parent("u5"), PackingBench::epc("c1"));
    QVERIFY(!m_bench->fill("c1").isPartial());
    // From another case, when somebody says so: unpacked there first, and the empty case from its pallet.
    QCOMPARE(m_bench->swap("u5", "u4")->in.verdict, PackVerdict::OtherParent);
    QCOMPARE(m_bench->swap("u5", "u4", true)->events.size(), size_t(4));
    QCOMPARE(m_bench->parent("u4"), PackingBench::epc("c1"));
    QVERIFY(m_bench->undo("u4"));
    QCOMPARE(m_bench->parent("u4"), PackingBench::epc("c2"));
    QCOMPARE(m_bench->parent("u5"), PackingBench::epc("c1"));
}

void tst_Ending::keepsABundleOneWhereAPackIsSwapped()
{
    m_bench->make(PackingBench::range("u", 60, 63) + QByteArrayList { "b9" });
    QVERIFY(m_bench->pack("b9", PackingBench::range("u", 60, 62), ledger::Level::Bundle).event.isValid());
    QCOMPARE(m_bench->level("b9"), ledger::Level::Bundle);
    QVERIFY(m_bench->swap("u60", "u63"));
    QCOMPARE(m_bench->level("b9"), ledger::Level::Bundle);
    QVERIFY(m_bench->unpack("b9", { "u61" }));
    QCOMPARE(m_bench->level("b9"), ledger::Level::Bundle);
}

void tst_Ending::swapsNothingWhereTheOtherIsUnfit()
{
    m_bench->make({ "u50" }, "L2");
    (void)m_bench->hold("u5", "damaged");
    QCOMPARE(m_bench->swap("u1", "u50")->in.verdict, PackVerdict::OtherLot);
    QCOMPARE(m_bench->swap("u1", "u5")->in.verdict, PackVerdict::Held);
    QCOMPARE(m_bench->swap("u1", "u2")->in.verdict, PackVerdict::Duplicate);
    QCOMPARE(m_bench->swap("u5", "u1")->out.verdict, PackVerdict::NotInParent);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_Ending::checksWhatIsInAContainer()
{
    const auto check = [&](const QByteArrayList &names) {
        return *m_bench->write([&](WriteTransaction &t) {
            return checkContents(t, m_bench->ana, PackingBench::key("c1"), PackingBench::codes(names));
        });
    };
    QVERIFY(check({ "u1", "u2", "u3" }).isRight());
    const ContentsCheck wrong = check({ "u1", "u4", "u1" });
    QVERIFY(!wrong.isRight());
    QCOMPARE(wrong.confirmed, 1);
    QCOMPARE(wrong.outcomes[1].from, PackingBench::epc("c2"));
    QCOMPARE(wrong.outcomes[2].verdict, PackVerdict::Duplicate);
    QCOMPARE(wrong.missing, (std::vector<QByteArray> { PackingBench::epc("u2"), PackingBench::epc("u3") }));
}

void tst_Ending::samplesLeaveTheirContainerPartial()
{
    const Result<EndOutcome> sample = m_bench->end("u1", End::Sampled);
    QVERIFY(sample);
    QCOMPARE(nameOf(*sample), QByteArray("sampled"));
    QCOMPARE(sample->parent, PackingBench::epc("c1"));
    QCOMPARE(sample->parentLeft, 2);
    QCOMPARE(m_bench->parent("u1"), QByteArray());
    QVERIFY(m_bench->fill("c1").isPartial());
    const epcis::Event event = m_bench->event(sample->event);
    QVERIFY(event.type == epcis::EventType::Object && event.action == epcis::Action::Delete);
    const std::optional<ledger::EndFacts> facts = ledger::endFactsOf(event);
    QVERIFY(facts && facts->end == End::Sampled);
    QCOMPARE(facts->reason, QStringLiteral("quality control"));
    QCOMPARE(m_bench->history("u1").mid(2),
        (QByteArrayList { "packing in_progress", "unpacking in_progress", "decommissioning inactive" }));
}

void tst_Ending::takesWhatItEmptiesOutToo()
{
    QVERIFY(m_bench->end("u4", End::Sampled)); // the last one of its case
    QCOMPARE(m_bench->parent("c2"), QByteArray());
    QCOMPARE(m_bench->fill("p1").count, 1);
    QVERIFY(m_bench->undo("u4"));
    QCOMPARE(m_bench->parent("u4"), PackingBench::epc("c2"));
    QCOMPARE(m_bench->parent("c2"), PackingBench::epc("p1"));
    // Likewise where it takes another one's place.
    m_bench->clock.advance(1000);
    QVERIFY(!m_bench->swap("u1", "u4", true)->events.empty());
    QCOMPARE(m_bench->parent("u4"), PackingBench::epc("c1"));
    QCOMPARE(m_bench->parent("c2"), QByteArray());
}

void tst_Ending::disaggregatesBeforeDecommissioning()
{
    const Result<EndOutcome> outcome = m_bench->end("c1", End::Decommissioned);
    QCOMPARE(outcome->freed, 3);
    QCOMPARE(outcome->ended, 1);
    QCOMPARE(m_bench->state("c1"), ItemState::Decommissioned);
    QCOMPARE(m_bench->state("u1"), ItemState::Active);
    QCOMPARE(m_bench->parent("u1"), QByteArray());
    QCOMPARE(m_bench->parent("c1"), QByteArray());
    QCOMPARE(m_bench->history("c1").last(), QByteArray("decommissioning inactive"));
}

void tst_Ending::contentsLiveOnUnlessTheyEndToo()
{
    const Result<EndOutcome> outcome = m_bench->end("p1", End::Destroyed, Contents::EndToo);
    QCOMPARE(outcome->ended, 7);
    for (const char *name : { "p1", "c1", "c2", "u1", "u4" }) {
        QCOMPARE(m_bench->state(name), ItemState::Destroyed);
        QCOMPARE(m_bench->parent(name), QByteArray());
    }
    QCOMPARE(m_bench->history("u1").last(), QByteArray("destroying destroyed"));
    QVERIFY(m_bench->undo("p1"));
    QCOMPARE(m_bench->state("u1"), ItemState::Active);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
    QCOMPARE(m_bench->parent("c1"), PackingBench::epc("p1"));
}

void tst_Ending::destroysWhatWasDecommissioned()
{
    QVERIFY(m_bench->end("u5", End::Decommissioned));
    QCOMPARE(nameOf(*m_bench->end("u5", End::Destroyed)), QByteArray("destroyed"));
    QCOMPARE(m_bench->state("u5"), ItemState::Destroyed);
    QCOMPARE(nameOf(*m_bench->end("u5", End::Destroyed)), QByteArray("ended"));
}

void tst_Ending::refusesEnds_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<End>("end");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("ended before") << QByteArray("u50") << End::Decommissioned << QByteArray("ended");
    QTest::newRow("a sample of what is on hold") << QByteArray("u51") << End::Sampled << QByteArray("held");
    QTest::newRow("what is damaged may be destroyed") << QByteArray("u51") << End::Destroyed << QByteArray("destroyed");
    QTest::newRow("what is suspect is evidence") << QByteArray("u52") << End::Destroyed << QByteArray("held");
    QTest::newRow("never commissioned") << QByteArray("u53") << End::Destroyed << QByteArray("not-commissioned");
    QTest::newRow("on its way to us") << QByteArray("u54") << End::Destroyed << QByteArray("not-here");
    QTest::newRow("unknown") << QByteArray("u99") << End::Destroyed << QByteArray("unknown");
}

void tst_Ending::refusesEnds()
{
    QFETCH(QByteArray, name);
    QFETCH(End, end);
    m_bench->make({ "u50", "u51", "u52", "u54" });
    (void)m_bench->end("u50", End::Sampled);
    (void)m_bench->hold("u51", "damaged");
    (void)m_bench->hold("u52", "suspect");
    (void)m_bench->hold("u53", "damaged");
    m_bench->document({ PackingBench::shipped({ "u54" }) });
    const Result<EndOutcome> outcome = m_bench->end(name, end);
    QTEST(nameOf(*outcome), "verdict");
    QVERIFY(!sentence(*outcome).isEmpty());
}

void tst_Ending::asksForTheReasonAndThePermission()
{
    const auto refusal = [&](const access::Session &person, const QString &reason) {
        return m_bench->ledger()
            .write([&](WriteTransaction &t) {
                return endItem(t, person, PackingBench::code("u1"), { End::Destroyed, reason });
            })
            .error()
            .code;
    };
    QVERIFY(refusal(m_bench->ana, QStringLiteral(" ")) == codes::endedWithoutReason);
    const access::Session packer("packer", QStringLiteral("Packer"), { access::Permission::Pack });
    QVERIFY(refusal(packer, QStringLiteral("broken")) == codes::notPermitted);
    QVERIFY(m_bench->end("u5", End::Destroyed));
    const auto undone
        = m_bench->ledger().write([&](WriteTransaction &t) { return undoLast(t, packer, PackingBench::key("u5")); });
    QVERIFY(!undone && undone.error().code == codes::notPermitted);
}

void tst_Ending::endsWhatIsOnTheBench()
{
    m_bench->make({ "u60", "c9" });
    const ledger::PackingId packing = m_bench->open("c9");
    (void)m_bench->layer(packing, { "u60", "u5" });
    QVERIFY(m_bench->end("u60", End::Sampled));
    QCOMPARE(m_bench->close(packing).added, 1);
}

void tst_Ending::takesBack_data()
{
    QTest::addColumn<QByteArray>("act");
    for (const char *act : { "pack", "unpack some", "unpack all", "sample", "destroy", "decommission" })
        QTest::newRow(act) << QByteArray(act);
}

void tst_Ending::takesBack()
{
    QFETCH(QByteArray, act);
    const QByteArray name = act == "pack" ? "u5" : "u1";
    const QByteArray parentBefore = m_bench->parent(name);
    if (act == "pack")
        (void)m_bench->pack("p7", { "u5" });
    else if (act == "unpack some")
        (void)m_bench->unpack("c1", { "u1" });
    else if (act == "unpack all")
        (void)m_bench->unpackAll("c1");
    else
        (void)m_bench->end("u1",
            act == "sample"        ? End::Sampled
                : act == "destroy" ? End::Destroyed
                                   : End::Decommissioned);
    QVERIFY(m_bench->parent(name) != parentBefore);
    const Result<std::vector<EventId>> undone = m_bench->undo(name);
    QVERIFY2(undone, undone ? "" : undone.error().code.name().data());
    QCOMPARE(m_bench->parent(name), parentBefore);
    QCOMPARE(m_bench->parent("c1"), PackingBench::epc("p1"));
    QCOMPARE(m_bench->state(name), ItemState::Active);
    QVERIFY(m_bench->history(name).last().startsWith('-') || m_bench->history(name).contains("packing in_progress"));
    // It can be done once more.
    QVERIFY(m_bench->end(name, End::Sampled));
}

void tst_Ending::takesBackInTheirOrder()
{
    const Result<Unpacking> first = m_bench->unpack("c1", { "u1" });
    QVERIFY(m_bench->end("u1", End::Destroyed));
    const auto undo = [&](EventId event) {
        return m_bench->ledger().write([&](WriteTransaction &t) { return undoEvent(t, m_bench->ana, event); });
    };
    QVERIFY(undo(first->event).error().code == codes::undoFollowed);
    QVERIFY(m_bench->undo("u1"));
    QVERIFY(undo(first->event));
    QVERIFY(undo(first->event).error().code == codes::undoNothing);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_Ending::takesNothingOfPartnersBack()
{
    QVERIFY(m_bench->undo("u5").error().code == codes::undoForeign);
    QVERIFY(m_bench->undo("u99").error().code == codes::undoNothing);
}

void tst_Ending::takesNothingBackThatLeft()
{
    ship("p1");
    const Result<std::vector<EventId>> undone = m_bench->undo("u1");
    QVERIFY(!undone);
    QVERIFY(undone.error().code == codes::undoLeft || undone.error().code == codes::undoFollowed);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_Ending::keepsTheFateOfNumbers()
{
    using ledger::NumberState;
    // Numbers of this site's pool: drawn, then commissioned here.
    (void)m_bench->write([&](WriteTransaction &transaction) -> Result<void> {
        epcis::Event event = PackingBench::commissioned({ "u70", "u71", "u72" });
        event.eventId = "urn:uuid:70";
        transaction.appendEvent(event, PackingBench::hashOf(event));
        return {};
    });
    const auto drawn = [&](const QByteArray &name) {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<bool> {
            return view.line().numbers.find(PackingBench::key(name)).has_value();
        });
    };
    QVERIFY(!drawn("u70")); // not of a pool: nothing to keep
    QVERIFY(m_bench->end("u70", End::Sampled));
    QCOMPARE(m_bench->state("u70"), ItemState::Decommissioned);
}

QTEST_GUILESS_MAIN(tst_Ending)
#include "tst_ending.moc"
