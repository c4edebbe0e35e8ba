#include "sync/inbox.h"

#include "core/sync/exchangestory.h"
#include "sync/syncerrors.h"

#include <QDir>

using namespace packledger;
using namespace packledger::sync;
using ledger::InboxState;
using test::ExchangeDesk;

/// What arrives again, whole or in part, or says that it is something that came before.
class tst_RepeatedArrivals : public QObject, private test::ExchangeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void takesTheSameBytesOnce();
    void takesTheSameEventsInAnotherDocumentOnce();
    void quarantinesAnotherDocumentOfTheSameIdentity();
    void quarantinesAnEventUnderTheNameOfAnother();
    void takesAnEventThatTakesThePlaceOfOneTakenBack();
    void takesAnEventOnceThatStandsTwiceInADocument();
    void quarantinesAnotherInterchangeOfTheSameNumber();
    void takesWhatCorrectsANoticeUnderItsNumber_data();
    void takesWhatCorrectsANoticeUnderItsNumber();
};

void tst_RepeatedArrivals::takesTheSameBytesOnce()
{
    m_desk->arrives("a.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    const qint64 before = m_desk->events();
    m_desk->clock.advance(1000);
    const ledger::InboxRow again = m_desk->arrives("b.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    QVERIFY(again.state == InboxState::Repeated);
    QCOMPARE(m_desk->events(), before);
    QCOMPARE(m_desk->arrivals().size(), size_t(2));
}

void tst_RepeatedArrivals::takesTheSameEventsInAnotherDocumentOnce()
{
    QByteArray other = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    m_desk->arrives("a.xml", other);
    const qint64 before = m_desk->events();
    const qsizetype from = other.indexOf("InstanceIdentifier>") + 19;
    other.replace(from, other.indexOf('<', from) - from, "another-instance");
    m_desk->clock.advance(1000);
    QVERIFY(m_desk->arrives("b.xml", other).state == InboxState::Repeated);
    QCOMPARE(m_desk->events(), before);
}

void tst_RepeatedArrivals::quarantinesAnotherDocumentOfTheSameIdentity()
{
    QByteArray other = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    m_desk->arrives("a.xml", other);
    const qint64 before = m_desk->events();
    other.replace("</EventList>", " </EventList>");
    QVERIFY(other != ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    const ledger::InboxRow row = m_desk->arrives("b.xml", other);
    QVERIFY(row.state == InboxState::Quarantined);
    QCOMPARE(row.code, "document.instance-reused");
    QCOMPARE(m_desk->events(), before);
    // A person who looked at it may take it.
    const Result<ledger::InboxRow> nobody = takeArrival(m_desk->site.site(), m_desk->ana, row.id, QString());
    QVERIFY(!nobody && nobody.error().code == codes::reasonMissing);
    const Result<ledger::InboxRow> taken
        = takeArrival(m_desk->site.site(), m_desk->ana, row.id, QStringLiteral("they formatted it anew"));
    QVERIFY(taken);
    QVERIFY(taken->state == InboxState::Repeated);
    QCOMPARE(taken->detail, QStringLiteral("they formatted it anew"));
}

void tst_RepeatedArrivals::quarantinesAnEventUnderTheNameOfAnother()
{
    m_desk->arrives("a.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    const qint64 before = m_desk->events();
    // One of its events, of another hour.
    const QByteArray other = ExchangeDesk::otherInstance(ExchangeDesk::fixture("epcis/dscsa-r13.xml"))
                                 .replace("2026-11-20T08:03:00Z", "2026-11-20T07:03:00Z");
    m_desk->clock.advance(1000);
    const ledger::InboxRow row = m_desk->arrives("b.xml", other);
    QVERIFY2(row.state == InboxState::Quarantined, row.code.constData());
    QCOMPARE(row.code, "document.instance-reused");
    QVERIFY(row.detail.startsWith(QStringLiteral("urn:uuid:")));
    QVERIFY(row.where.line > 1);
    QCOMPARE(m_desk->events(), before);
    // A person who looked at it may take it.
    const Result<ledger::InboxRow> taken
        = takeArrival(m_desk->site.site(), m_desk->ana, row.id, QStringLiteral("they wrote the wrong hour at first"));
    QVERIFY(taken && taken->state == InboxState::Taken);
    QCOMPARE(m_desk->events(), before + 1);
}

void tst_RepeatedArrivals::takesAnEventThatTakesThePlaceOfOneTakenBack()
{
    QByteArray bytes = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    m_desk->arrives("a.xml", bytes);
    const qint64 before = m_desk->events();
    // A declaration bears the identifier of what it takes back, and no reader may stumble over that.
    QByteArray declaration = ExchangeDesk::otherInstance(bytes);
    const qsizetype id = declaration.lastIndexOf("</eventID>") + 10;
    declaration.insert(id,
        "<errorDeclaration><declarationTime>2026-11-21T10:00:00Z</declarationTime>"
        "<reason>urn:epcglobal:cbv:er:incorrect_data</reason></errorDeclaration>");
    m_desk->clock.advance(1000);
    const ledger::InboxRow taken = m_desk->arrives("b.xml", declaration);
    QVERIFY2(taken.state == InboxState::Taken, qPrintable(taken.detail));
    QCOMPARE(m_desk->events(), before + 1);
    QByteArray anew = ExchangeDesk::otherInstance(bytes).replace("another-instance", "a-third-instance");
    anew.replace("2026-11-20T08:03:00Z", "2026-11-20T07:03:00Z");
    m_desk->clock.advance(1000);
    const ledger::InboxRow again = m_desk->arrives("c.xml", anew);
    QVERIFY2(again.state == InboxState::Taken, qPrintable(again.detail));
    QCOMPARE(m_desk->events(), before + 2);
}

void tst_RepeatedArrivals::takesAnEventOnceThatStandsTwiceInADocument()
{
    QByteArray bytes = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    m_desk->arrives("once.xml", bytes);
    const qint64 once = m_desk->events();
    m_desk = std::make_unique<ExchangeDesk>();
    const qsizetype from = bytes.lastIndexOf("<ObjectEvent>");
    const qsizetype to = bytes.lastIndexOf("</ObjectEvent>") + 14;
    bytes.insert(to, bytes.mid(from, to - from));
    QVERIFY(m_desk->arrives("twice.xml", bytes).state == InboxState::Taken);
    QCOMPARE(m_desk->events(), once);
}

void tst_RepeatedArrivals::quarantinesAnotherInterchangeOfTheSameNumber()
{
    QVERIFY(m_desk->arrives("a.edi", ExchangeDesk::fixture("asn/soip-005010.edi")).state == InboxState::Taken);
    const QDir answers(m_desk->site.folder() + QStringLiteral("/acknowledgements"));
    const qsizetype answered = answers.entryList(QDir::Files).size();
    m_desk->clock.advance(1000);
    const ledger::InboxRow row
        = m_desk->arrives("b.edi", ExchangeDesk::fixture("asn/soip-005010.edi").replace("SN1*1*60*", "SN1*1*67*"));
    QVERIFY(row.state == InboxState::Quarantined);
    QCOMPARE(row.code, "document.instance-reused");
    // Nothing is answered before somebody decided.
    QCOMPARE(answers.entryList(QDir::Files).size(), answered);
    m_desk->clock.advance(1000);
    const Result<ledger::InboxRow> taken
        = takeArrival(m_desk->site.site(), m_desk->ana, row.id, QStringLiteral("they number badly"));
    QVERIFY(taken && taken->state == InboxState::Taken);
    QCOMPARE(answers.entryList(QDir::Files).size(), answered + 1);
}

void tst_RepeatedArrivals::takesWhatCorrectsANoticeUnderItsNumber_data()
{
    QTest::addColumn<QByteArray>("purpose");

    QTest::newRow("01, a cancellation") << QByteArray("01");
    QTest::newRow("04, a change") << QByteArray("04");
    QTest::newRow("05, a replacement") << QByteArray("05");
}

void tst_RepeatedArrivals::takesWhatCorrectsANoticeUnderItsNumber()
{
    QFETCH(QByteArray, purpose);
    QVERIFY(m_desk->arrives("a.edi", ExchangeDesk::fixture("asn/soip-005010.edi")).state == InboxState::Taken);
    m_desk->clock.advance(1000);
    const ledger::InboxRow row = m_desk->arrives(
        "b.edi", ExchangeDesk::fixture("asn/soip-005010.edi").replace("BSN*00*", "BSN*" + purpose + "*"));
    QVERIFY2(row.state == InboxState::Taken, row.code.constData());
}

QTEST_GUILESS_MAIN(tst_RepeatedArrivals)
#include "tst_repeatedarrivals.moc"
