#include "support/places.h"
#include "sync/inbox.h"

#include "base/sha256.h"
#include "ledger/exceptionstore.h"
#include "support/exchangedesk.h"
#include "sync/rejectionmessage.h"
#include "sync/syncerrors.h"
#include "workflow/documentimport.h"
#include "workflow/sitesettings.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace packledger;
using namespace packledger::sync;
using ledger::InboxState;
using test::ExchangeDesk;

/// What partners put down for us: kept first, read then, with one effect however often it comes.
class tst_Inbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ExchangeDesk>(); }
    void cleanup();

    void takesADocument();
    void keepsTheBytesOfWhatItRefuses();
    void tellsNoSenderWhereItsFileLayHere_data();
    void tellsNoSenderWhereItsFileLayHere();
    void takesTheSameBytesOnce();
    void takesTheSameEventsInAnotherDocumentOnce();
    void quarantinesAnotherDocumentOfTheSameIdentity();
    void quarantinesAnEventUnderTheNameOfAnother();
    void takesAnEventThatTakesThePlaceOfOneTakenBack();
    void takesAnEventOnceThatStandsTwiceInADocument();
    void quarantinesAnotherInterchangeOfTheSameNumber();
    void takesWhatCorrectsANoticeUnderItsNumber_data();
    void takesWhatCorrectsANoticeUnderItsNumber();
    void settlesTextsThatHoldNoText_data();
    void settlesTextsThatHoldNoText();
    void readsOnBehindAnArrivalThatCannotBeRead();
    void keepsOnceWhatTheWireBringsTwice();
    void fetchesOnceWhereNothingMayBeTakenAway();
    void knowsAStoppedReadingFromARepetition();
    void sendsTheAnswerToANoticeBack();
    void leavesAnswersToStrangersWhereTheyAre();
    void queuesNoAnswerWhereTheWayOnlyLeadsIn();
    void readsThePartnersAnswerToANotice_data();
    void readsThePartnersAnswerToANotice();
    void knowsAnExceptionMessage();
    void tellsADocumentThatIsAddressedToSomebodyElse();
    void takesWhatIsAddressedToAnyOfOurGlns_data();
    void takesWhatIsAddressedToAnyOfOurGlns();
    void tellsTheSenderOfARefusalInWords();
    void resolvesARefusalByHand();
    void takesItsBytesThroughARebuild();

private:
    static QByteArray fixture(const char *name)
    {
        QFile file(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/") + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void puts(const char *name, const QByteArray &bytes)
    {
        m_desk->partner().waiting.append({ name, QString::fromLatin1(name), "application/xml", bytes });
    }
    ledger::InboxRow arrives(const char *name, const QByteArray &bytes)
    {
        puts(name, bytes);
        m_steps = m_desk->pass();
        return m_desk->arrivals().front();
    }
    qint64 events()
    {
        return *m_desk->site.ledger().read([](ledger::View &view) -> Result<qint64> { return view.events().count(); });
    }

    std::unique_ptr<ExchangeDesk> m_desk;
    std::vector<ExchangeStep> m_steps;
};

void tst_Inbox::cleanup()
{
    const ledger::LedgerCheck check = m_desk->site.check();
    QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    QVERIFY(QDir(m_desk->site.folder())
                .entryList({ QStringLiteral(".incoming*") }, QDir::AllEntries | QDir::Hidden)
                .isEmpty());
    m_desk.reset();
}

void tst_Inbox::takesADocument()
{
    const ledger::InboxRow row = arrives("ship-1.xml", fixture("epcis/dscsa-r13.xml"));
    QVERIFY2(row.state == InboxState::Taken, qPrintable(row.detail));
    QVERIFY(row.document.isValid());
    QCOMPARE(row.partner, "acme");
    QVERIFY(events() > 0);
    QCOMPARE(m_steps.size(), size_t(1));
    QVERIFY(m_steps.front().direction == ExchangeStep::Direction::In);
    QVERIFY(m_steps.front().state == ExchangeStep::State::Acknowledged);
    QVERIFY(m_desk->partner().waiting.isEmpty());
}

void tst_Inbox::keepsTheBytesOfWhatItRefuses()
{
    const QByteArray bytes = fixture("epcis/dscsa-r13.xml").chopped(300);
    const ledger::InboxRow row = arrives("cut.xml", bytes);
    QVERIFY(row.state == InboxState::Refused);
    QVERIFY(!row.code.isEmpty());
    QVERIFY(row.where.line > 1);
    QCOMPARE(row.where.file, QStringLiteral("cut.xml"));
    QCOMPARE(events(), 0);
    const Result<QByteArray> kept = m_desk->site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        if (const Result<void> restored = view.documents().restoreBytes(row.sha256, to); !restored)
            return fail(restored.error());
        return to.data();
    });
    QCOMPARE(*kept, bytes);
    QVERIFY(m_steps.front().state == ExchangeStep::State::Failed);
}

void tst_Inbox::tellsNoSenderWhereItsFileLayHere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(3000, '\0');
    QTest::newRow("no document") << QByteArray("good morning");
    QTest::newRow("a packed one") << QByteArray("PK\003\004\0\0abc", 9);
    QTest::newRow("half of an XML") << fixture("epcis/dscsa-r13.xml").chopped(300);
    QTest::newRow("half of a JSON") << QByteArray(R"({"@context": [], "type": "EPCISDocument", "epcisBody": {)");
    QTest::newRow("half of an X12") << fixture("asn/soip-005010.edi").first(300);
    QTest::newRow("a list with a wrong serial")
        << QByteArray("gtin,serial,lot,expiry\n00361414312341,1,L1,2028-06-30\n");
}

/// What is told of a refusal leaves the house: the folders here are nobody's business.
void tst_Inbox::tellsNoSenderWhereItsFileLayHere()
{
    QFETCH(const QByteArray, bytes);
    const ledger::InboxRow row = arrives("theirs.xml", bytes);
    QCOMPARE(row.state, InboxState::Refused);
    const auto message = rejectionOf(row, {}, {});
    QVERIFY(message);
    for (const QString &text : { row.detail, QString::fromUtf8(message->json), message->mail }) {
        QVERIFY2(!text.contains(QDir::tempPath()), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("incoming")), qPrintable(text));
    }
    QVERIFY(message->mail.contains(QStringLiteral("theirs.xml")));
}

void tst_Inbox::takesTheSameBytesOnce()
{
    arrives("a.xml", fixture("epcis/dscsa-r13.xml"));
    const qint64 before = events();
    m_desk->clock.advance(1000);
    const ledger::InboxRow again = arrives("b.xml", fixture("epcis/dscsa-r13.xml"));
    QVERIFY(again.state == InboxState::Repeated);
    QCOMPARE(events(), before);
    QCOMPARE(m_desk->arrivals().size(), size_t(2));
}

void tst_Inbox::takesTheSameEventsInAnotherDocumentOnce()
{
    QByteArray other = fixture("epcis/dscsa-r13.xml");
    arrives("a.xml", other);
    const qint64 before = events();
    const qsizetype from = other.indexOf("InstanceIdentifier>") + 19;
    other.replace(from, other.indexOf('<', from) - from, "another-instance");
    m_desk->clock.advance(1000);
    QVERIFY(arrives("b.xml", other).state == InboxState::Repeated);
    QCOMPARE(events(), before);
}

void tst_Inbox::quarantinesAnotherDocumentOfTheSameIdentity()
{
    QByteArray other = fixture("epcis/dscsa-r13.xml");
    arrives("a.xml", other);
    const qint64 before = events();
    other.replace("</EventList>", " </EventList>");
    QVERIFY(other != fixture("epcis/dscsa-r13.xml"));
    const ledger::InboxRow row = arrives("b.xml", other);
    QVERIFY(row.state == InboxState::Quarantined);
    QCOMPARE(row.code, "document.instance-reused");
    QCOMPARE(events(), before);
    // A person who looked at it may take it.
    const Result<ledger::InboxRow> nobody = takeArrival(m_desk->site.site(), m_desk->ana, row.id, QString());
    QVERIFY(!nobody && nobody.error().code == codes::reasonMissing);
    const Result<ledger::InboxRow> taken
        = takeArrival(m_desk->site.site(), m_desk->ana, row.id, QStringLiteral("they formatted it anew"));
    QVERIFY(taken);
    QVERIFY(taken->state == InboxState::Repeated);
    QCOMPARE(taken->detail, QStringLiteral("they formatted it anew"));
}

namespace {

QByteArray otherInstance(QByteArray document)
{
    const qsizetype from = document.indexOf("InstanceIdentifier>") + 19;
    return document.replace(from, document.indexOf('<', from) - from, "another-instance");
}

} // namespace

void tst_Inbox::quarantinesAnEventUnderTheNameOfAnother()
{
    arrives("a.xml", fixture("epcis/dscsa-r13.xml"));
    const qint64 before = events();
    // One of its events, of another hour.
    const QByteArray other
        = otherInstance(fixture("epcis/dscsa-r13.xml")).replace("2026-11-20T08:03:00Z", "2026-11-20T07:03:00Z");
    m_desk->clock.advance(1000);
    const ledger::InboxRow row = arrives("b.xml", other);
    QVERIFY2(row.state == InboxState::Quarantined, row.code.constData());
    QCOMPARE(row.code, "document.instance-reused");
    QVERIFY(row.detail.startsWith(QStringLiteral("urn:uuid:")));
    QVERIFY(row.where.line > 1);
    QCOMPARE(events(), before);
    // A person who looked at it may take it.
    const Result<ledger::InboxRow> taken
        = takeArrival(m_desk->site.site(), m_desk->ana, row.id, QStringLiteral("they wrote the wrong hour at first"));
    QVERIFY(taken && taken->state == InboxState::Taken);
    QCOMPARE(events(), before + 1);
}

void tst_Inbox::takesAnEventThatTakesThePlaceOfOneTakenBack()
{
    QByteArray bytes = fixture("epcis/dscsa-r13.xml");
    arrives("a.xml", bytes);
    const qint64 before = events();
    // A declaration bears the identifier of what it takes back, and no reader may stumble over that.
    QByteArray declaration = otherInstance(bytes);
    const qsizetype id = declaration.lastIndexOf("</eventID>") + 10;
    declaration.insert(id,
        "<errorDeclaration><declarationTime>2026-11-21T10:00:00Z</declarationTime>"
        "<reason>urn:epcglobal:cbv:er:incorrect_data</reason></errorDeclaration>");
    m_desk->clock.advance(1000);
    const ledger::InboxRow taken = arrives("b.xml", declaration);
    QVERIFY2(taken.state == InboxState::Taken, qPrintable(taken.detail));
    QCOMPARE(events(), before + 1);
    QByteArray anew = otherInstance(bytes).replace("another-instance", "a-third-instance");
    anew.replace("2026-11-20T08:03:00Z", "2026-11-20T07:03:00Z");
    m_desk->clock.advance(1000);
    const ledger::InboxRow again = arrives("c.xml", anew);
    QVERIFY2(again.state == InboxState::Taken, qPrintable(again.detail));
    QCOMPARE(events(), before + 2);
}

void tst_Inbox::takesAnEventOnceThatStandsTwiceInADocument()
{
    QByteArray bytes = fixture("epcis/dscsa-r13.xml");
    arrives("once.xml", bytes);
    const qint64 once = events();
    m_desk = std::make_unique<ExchangeDesk>();
    const qsizetype from = bytes.lastIndexOf("<ObjectEvent>");
    const qsizetype to = bytes.lastIndexOf("</ObjectEvent>") + 14;
    bytes.insert(to, bytes.mid(from, to - from));
    QVERIFY(arrives("twice.xml", bytes).state == InboxState::Taken);
    QCOMPARE(events(), once);
}

void tst_Inbox::quarantinesAnotherInterchangeOfTheSameNumber()
{
    QVERIFY(arrives("a.edi", fixture("asn/soip-005010.edi")).state == InboxState::Taken);
    const QDir answers(m_desk->site.folder() + QStringLiteral("/acknowledgements"));
    const qsizetype answered = answers.entryList(QDir::Files).size();
    m_desk->clock.advance(1000);
    const ledger::InboxRow row = arrives("b.edi", fixture("asn/soip-005010.edi").replace("SN1*1*60*", "SN1*1*67*"));
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

void tst_Inbox::takesWhatCorrectsANoticeUnderItsNumber_data()
{
    QTest::addColumn<QByteArray>("purpose");

    QTest::newRow("01, a cancellation") << QByteArray("01");
    QTest::newRow("04, a change") << QByteArray("04");
    QTest::newRow("05, a replacement") << QByteArray("05");
}

void tst_Inbox::takesWhatCorrectsANoticeUnderItsNumber()
{
    QFETCH(QByteArray, purpose);
    QVERIFY(arrives("a.edi", fixture("asn/soip-005010.edi")).state == InboxState::Taken);
    m_desk->clock.advance(1000);
    const ledger::InboxRow row
        = arrives("b.edi", fixture("asn/soip-005010.edi").replace("BSN*00*", "BSN*" + purpose + "*"));
    QVERIFY2(row.state == InboxState::Taken, row.code.constData());
}

void tst_Inbox::settlesTextsThatHoldNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("a number of an order in JSON")
        << QByteArray(R"({"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
            "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-11-20T10:00:00Z",
            "epcisBody": {"eventList": [{"type": "ObjectEvent", "action": "OBSERVE",
            "eventTime": "2026-11-20T10:00:00Z", "eventTimeZoneOffset": "+00:00", "bizStep": "receiving",
            "epcList": ["urn:epc:id:sgtin:0361414.031234.z"],
            "bizTransactionList": [{"type": "po", "bizTransaction": "urn:x:a\u0000b"}]}]}})")
        << QByteArray("epcis.bad-value");
    QTest::newRow("a serial in a list") << QByteArray("gtin,serial,lot,expiry\n00361414312340,a\0b,L1,2028-06-30\n", 56)
                                        << QByteArray("asn.list-row");
    QTest::newRow("a message about an exception") << QByteArray(
        R"({"message_uuid": "m\u0000x", "exception_case_uuid": "c\u0000", "timestamp": 1,
            "po_number": "PO\u00007", "sender_information": {"email": "a@b.example"}, "case_resolved": false,
            "other_errors": ["x\u0000y"]})") << QByteArray();
}

void tst_Inbox::settlesTextsThatHoldNoText()
{
    // PostgreSQL's texts hold no U+0000.
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    puts("bad", bytes);
    puts("good.xml", fixture("epcis/dscsa-r13.xml"));
    m_desk->pass();
    const std::vector<ledger::InboxRow> rows = m_desk->arrivals();
    QVERIFY(rows.front().state == InboxState::Taken);
    QVERIFY(rows.back().state == (code.isEmpty() ? InboxState::Answer : InboxState::Refused));
    QCOMPARE(rows.back().code, code);
    QVERIFY(!rows.back().detail.contains(QChar(0)));
}

void tst_Inbox::readsOnBehindAnArrivalThatCannotBeRead()
{
    const QByteArray bytes = "its bytes were lost on the disk";
    const QByteArray sha256 = Sha256::of(bytes);
    ledger::Ledger &ledger = m_desk->site.ledger();
    QVERIFY(ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("inbox.kept",
            { { QStringLiteral("inbox"), transaction.exchange().inbox.nextId().value },
                { QStringLiteral("partner"), QStringLiteral("acme") },
                { QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()) } });
        return {};
    }));
    puts("good.xml", fixture("epcis/dscsa-r13.xml"));
    m_desk->set(test::acme("other"));
    m_desk->queue("for-other", "x", "other");
    Progress goOn;
    const Result<void> done = m_desk->exchange->once(m_desk->ana, {}, {}, goOn);
    QVERIFY(!done && done.error().code == ErrorCode("ledger.damaged"));
    QVERIFY(m_desk->arrivals().front().state == InboxState::Taken);
    QVERIFY(m_desk->arrivals().back().state == InboxState::Kept);
    QCOMPARE(m_desk->partner("other").sent.size(), 1);
    QVERIFY(ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        QByteArray copy = bytes;
        QBuffer from(&copy);
        from.open(QIODevice::ReadOnly);
        return transaction.documents().keepBytes(from, sha256) ? Result<void>() : fail(codes::bytesUnreadable, {});
    }));
    m_desk->pass();
    QVERIFY(m_desk->arrivals().back().state == InboxState::Refused);
}

void tst_Inbox::keepsOnceWhatTheWireBringsTwice()
{
    // Kept, and then the wire broke before it could be taken away there.
    const QByteArray bytes = fixture("epcis/dscsa-r13.xml");
    arrives("a.xml", bytes);
    const ledger::InboxRow again = arrives("a.xml", bytes);
    QCOMPARE(m_desk->arrivals().size(), size_t(1));
    QVERIFY(again.state == InboxState::Taken);
}

void tst_Inbox::fetchesOnceWhereNothingMayBeTakenAway()
{
    m_desk->partner().keepsArrivals = true;
    arrives("a.xml", fixture("epcis/dscsa-r13.xml"));
    QVERIFY(m_desk->pass().empty());
    QCOMPARE(m_desk->arrivals().size(), size_t(1));
}

void tst_Inbox::knowsAStoppedReadingFromARepetition()
{
    const QByteArray bytes = fixture("epcis/dscsa-r13.xml");
    const Result<ledger::InboxId> kept = m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return keepArrival(transaction, "acme", { "a.xml", QStringLiteral("a.xml"), "application/xml", bytes });
    });
    QVERIFY(kept);
    // The import was done, and the program ended before it could say so.
    QFile file(m_desk->site.path("a.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(workflow::importDocument(m_desk->site.site(), file.fileName()));
    m_desk->pass();
    QVERIFY(m_desk->arrivals().front().state == InboxState::Taken);
}

void tst_Inbox::sendsTheAnswerToANoticeBack()
{
    PartnerProfile profile = test::acme();
    profile.x12Qualifier = "ZZ";
    profile.x12Id = "SELLERTEST";
    m_desk->set(profile);
    QVERIFY(arrives("notice.edi", fixture("asn/soip-005010.edi")).state == InboxState::Taken);
    m_desk->pass();
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 1);
    QVERIFY(m_desk->partner().sent.front().bytes.startsWith("ISA*"));
    QVERIFY(m_desk->partner().sent.front().bytes.contains("AK9*A"));
    QDir folder(m_desk->site.folder() + QStringLiteral("/acknowledgements"));
    QVERIFY(folder.entryList(QDir::Files).isEmpty());
    // Stopped between the outbox and the folder: the same answer once more is the same document.
    const QString name = QDir(folder.filePath(QStringLiteral("queued"))).entryList(QDir::Files).front();
    QVERIFY(QFile::copy(folder.filePath(QStringLiteral("queued/") + name), folder.filePath(name)));
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 1);
}

void tst_Inbox::leavesAnswersToStrangersWhereTheyAre()
{
    arrives("notice.edi", fixture("asn/soip-005010.edi"));
    m_desk->pass();
    QVERIFY(m_desk->partner().sent.isEmpty());
    QCOMPARE(QDir(m_desk->site.folder() + QStringLiteral("/acknowledgements")).entryList(QDir::Files).size(), 1);
}

void tst_Inbox::queuesNoAnswerWhereTheWayOnlyLeadsIn()
{
    PartnerProfile profile = test::acme();
    profile.x12Qualifier = "ZZ";
    profile.x12Id = "SELLERTEST";
    profile.route = { "folder", { { QStringLiteral("in"), QStringLiteral("/from-acme") } } };
    m_desk->set(profile);
    QVERIFY(arrives("notice.edi", fixture("asn/soip-005010.edi")).state == InboxState::Taken);
    m_desk->pass();
    QCOMPARE(m_desk->acts("outbox.queued"), 0);
    QCOMPARE(QDir(m_desk->site.folder() + QStringLiteral("/acknowledgements")).entryList(QDir::Files).size(), 1);
    // It can be told now.
    profile.route.options.insert(QStringLiteral("out"), QStringLiteral("/to-acme"));
    m_desk->set(profile);
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 1);
}

void tst_Inbox::readsThePartnersAnswerToANotice_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("accepted") << QByteArray("A") << true;
    QTest::newRow("accepted, with errors noted") << QByteArray("E") << true;
    QTest::newRow("rejected") << QByteArray("R") << false;
    QTest::newRow("a part of it") << QByteArray("P") << false;
}

void tst_Inbox::readsThePartnersAnswerToANotice()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isGood);
    const QByteArray head = "ISA*00*          *00*          *ZZ*US             *ZZ*THEM           "
                            "*261122*0915*^*00501*000000001*0*P*>~";
    const Result<ledger::OutboxId> notice = m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        QByteArray content = head + "GS*SH*US*THEM*20261122*0915*4711*X*005010~ST*856*0001~SE*1*0001~";
        QBuffer bytes(&content);
        bytes.open(QIODevice::ReadOnly);
        return enqueue(transaction, { "acme", "n", QStringLiteral("n.edi"), "application/edi-x12", "x12-856" }, bytes);
    });
    QVERIFY(notice);
    m_desk->pass();
    // It lies in their folder: acknowledged, as far as the wire goes.
    QVERIFY(m_desk->row(*notice).state == ledger::OutboxState::Acknowledged);
    const ledger::InboxRow answer = arrives("answer.edi",
        head + "GS*FA*THEM*US*20261122*0915*9*X*005010~ST*997*0001~AK1*SH*4711~AK9*" + code
            + "*1*1*1~SE*4*0001~GE*1*9~IEA*1*000000001~");
    QVERIFY(answer.state == InboxState::Answer);
    QVERIFY(answer.detail.contains(QStringLiteral("4711")));
    const ledger::OutboxRow row = m_desk->row(*notice);
    QVERIFY(row.state == (isGood ? ledger::OutboxState::Acknowledged : ledger::OutboxState::Refused));
    if (!isGood)
        QCOMPARE(row.code, "sync.notice-rejected");
}

void tst_Inbox::knowsAnExceptionMessage()
{
    const ledger::InboxRow row = arrives("case.json",
        R"({"message_uuid": "m", "exception_case_uuid": "c-1", "timestamp": 1, "po_number": "PO-7",
            "sender_information": {"email": "a@b.example"}, "case_resolved": false})");
    QVERIFY(row.state == InboxState::Answer);
    QVERIFY(row.detail.contains(QStringLiteral("PO-7")));
}

void tst_Inbox::tellsADocumentThatIsAddressedToSomebodyElse()
{
    const QByteArray bytes = fixture("epcis/dscsa-r13.xml");
    const ledger::InboxRow row = arrives("a.xml", bytes);
    // Its goods may be here, so that the dock needs it.
    QVERIFY(row.state == InboxState::Taken);
    QVERIFY(events() > 0);
    QCOMPARE(row.code, "document.other-receiver");
    QCOMPARE(row.detail, QStringLiteral("0388888000016"));
    const auto cases = [&] {
        return *m_desk->site.ledger().read([](ledger::View &view) -> Result<std::vector<ledger::ExceptionCase>> {
            return ledger::ExceptionStore(view.database()).all();
        });
    };
    QCOMPARE(cases().size(), size_t(1));
    QCOMPARE(cases().front().category, "wrong-sold-to");
    QCOMPARE(cases().front().partner, "acme");
    QCOMPARE(cases().front().inbox, row.id);
    QVERIFY(cases().front().due.isValid());
    const ledger::CaseId id = cases().front().id;
    const auto lines
        = *m_desk->site.ledger().read([id](ledger::View &view) -> Result<std::vector<ledger::ExceptionLine>> {
              return ledger::ExceptionStore(view.database()).lines(id);
          });
    QCOMPARE(lines.size(), size_t(1));
    const ledger::ExceptionLine &line = lines.front();
    QCOMPARE(line.gtin, "0388888000016");
    QCOMPARE(line.toldGtin, "0399999000017");
    QVERIFY(line.resolution == ledger::Resolution::SendNewData);
    // The next one of the same address is told as well, and is no second case.
    m_desk->clock.advance(1000);
    const ledger::InboxRow next = arrives("b.xml",
        otherInstance(bytes)
            .replace("2026-11-20T08:03:00Z", "2026-11-20T07:03:00Z")
            .replace("<eventID>urn:uuid:", "<eventID>urn:uuid:f"));
    QVERIFY2(next.state == InboxState::Taken, qPrintable(next.detail));
    QCOMPARE(next.code, "document.other-receiver");
    QCOMPARE(cases().size(), size_t(1));
}

void tst_Inbox::takesWhatIsAddressedToAnyOfOurGlns_data()
{
    QTest::addColumn<QByteArray>("receiver");
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QByteArray>("setting");

    const QByteArray other = "urn:epc:id:sgln:0388888.00001.0";
    QTest::newRow("the site itself, as a bare GLN") << QByteArray("0399999000017") << other << QByteArray();
    QTest::newRow("another place under its company prefix")
        << QByteArray("urn:epc:id:sgln:0399999.00009.0") << other << QByteArray();
    QTest::newRow("somebody else's header, and goods that come here")
        << other << QByteArray("urn:epc:id:pgln:0399999.00001") << QByteArray();
    QTest::newRow("one of several GLNs that the site names") << other << other << QByteArray("receiving.other-glns");
    QTest::newRow("the owner of what it ships") << other << other << QByteArray("shipping.owner-gln");
    QTest::newRow("a client, by its company prefix") << other << other << QByteArray("company-prefixes.Acme");
    QTest::newRow("no GLN at all") << QByteArray("RIVERSIDE-PHARMACY") << other << QByteArray();
}

void tst_Inbox::takesWhatIsAddressedToAnyOfOurGlns()
{
    QFETCH(QByteArray, receiver);
    QFETCH(QByteArray, destination);
    QFETCH(QByteArray, setting);
    if (!setting.isEmpty()) {
        const QString value = setting == "receiving.other-glns" ? QStringLiteral("0361414000018, 0388888000016")
            : setting == "shipping.owner-gln"                   ? QStringLiteral("0388888000016")
                                                                : QStringLiteral("0388888");
        QVERIFY(m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::setSiteSetting(transaction, m_desk->ana, setting, value);
        }));
    }
    QByteArray bytes = fixture("epcis/dscsa-r13.xml");
    const QByteArray other = "urn:epc:id:sgln:0388888.00001.0";
    bytes.replace("<sbdh:Identifier Authority=\"GS1\">" + other, "<sbdh:Identifier Authority=\"GS1\">" + receiver);
    bytes.replace("sdt:owning_party\">" + other, "sdt:owning_party\">" + destination);
    const ledger::InboxRow row = arrives("a.xml", bytes);
    QVERIFY(row.state == InboxState::Taken);
    QCOMPARE(row.code, QByteArray());
    QCOMPARE(m_desk->acts("exception.opened"), 0);
}

void tst_Inbox::tellsTheSenderOfARefusalInWords()
{
    QByteArray other = fixture("epcis/dscsa-r13.xml");
    arrives("a.xml", other);
    other.replace("</EventList>", " </EventList>");
    const ledger::InboxRow row = arrives("b.xml", other);
    QVERIFY(row.state == InboxState::Quarantined);
    const Result<RejectionMessage> message
        = rejectionOf(row, m_desk->site.site().identity(), { QStringLiteral("dock@riverside.example") });
    QVERIFY(message);
    const QString fault = QStringLiteral("Another document bears the same identity (SHIPMENT-0001");
    QVERIFY2(message->mail.contains(QStringLiteral("What is wrong: ") + fault), qPrintable(message->mail));
    QVERIFY(QString::fromUtf8(message->json).contains(fault));
    // What a person here should do is not the sender's matter; the rule is, for whoever looks it up.
    QVERIFY(!message->mail.contains(QStringLiteral("ask the sender"), Qt::CaseInsensitive));
    QVERIFY(message->mail.contains(QStringLiteral("(rule document.instance-reused")));
    const QDateTime kept = QDateTime::fromMSecsSinceEpoch(row.keptMs, Qt::UTC);
    QVERIFY2(message->mail.contains(QLocale::c().toString(kept, QStringLiteral("'on' d MMMM yyyy, HH:mm 'UTC'"))),
        qPrintable(message->mail));
}

void tst_Inbox::resolvesARefusalByHand()
{
    const ledger::InboxRow row = arrives("bad.xml", "<nothing/>");
    QVERIFY(row.state == InboxState::Refused);
    const Result<void> resolved = m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return resolveArrival(transaction, m_desk->ana, row.id, QStringLiteral("they sent it anew"));
    });
    QVERIFY(resolved);
    QVERIFY(m_desk->arrivals().front().state == InboxState::Resolved);
    QCOMPARE(m_desk->arrivals().front().code, row.code);
}

void tst_Inbox::takesItsBytesThroughARebuild()
{
    arrives("a.xml", fixture("epcis/dscsa-r13.xml"));
    arrives("bad.xml", "<nothing/>");
    QVERIFY(ledger::rebuildLedger(m_desk->site.ledger(), {}));
    QCOMPARE(m_desk->arrivals().size(), size_t(2));
    QVERIFY(m_desk->arrivals().back().state == InboxState::Taken);
}

QTEST_GUILESS_MAIN(tst_Inbox)
#include "tst_inbox.moc"
