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
    void settlesTextsThatHoldNoText_data();
    void settlesTextsThatHoldNoText();
    void readsOnBehindAnArrivalThatCannotBeRead();
    void keepsOnceWhatTheWireBringsTwice();
    void fetchesOnceWhereNothingMayBeTakenAway();
    void knowsAStoppedReadingFromARepetition();
    void tellsADocumentThatIsAddressedToSomebodyElse();
    void takesWhatIsAddressedToAnyOfOurGlns_data();
    void takesWhatIsAddressedToAnyOfOurGlns();
    void resolvesARefusalByHand();
    void takesItsBytesThroughARebuild();

private:
    std::unique_ptr<ExchangeDesk> m_desk;
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
    const ledger::InboxRow row = m_desk->arrives("ship-1.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    QVERIFY2(row.state == InboxState::Taken, qPrintable(row.detail));
    QVERIFY(row.document.isValid());
    QCOMPARE(row.partner, "acme");
    QVERIFY(m_desk->events() > 0);
    QCOMPARE(m_desk->lastSteps.size(), size_t(1));
    QVERIFY(m_desk->lastSteps.front().direction == ExchangeStep::Direction::In);
    QVERIFY(m_desk->lastSteps.front().state == ExchangeStep::State::Acknowledged);
    QVERIFY(m_desk->partner().waiting.isEmpty());
}

void tst_Inbox::keepsTheBytesOfWhatItRefuses()
{
    const QByteArray bytes = ExchangeDesk::fixture("epcis/dscsa-r13.xml").chopped(300);
    const ledger::InboxRow row = m_desk->arrives("cut.xml", bytes);
    QVERIFY(row.state == InboxState::Refused);
    QVERIFY(!row.code.isEmpty());
    QVERIFY(row.where.line > 1);
    QCOMPARE(row.where.file, QStringLiteral("cut.xml"));
    QCOMPARE(m_desk->events(), 0);
    const Result<QByteArray> kept = m_desk->site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        if (const Result<void> restored = view.documents().restoreBytes(row.sha256, to); !restored)
            return fail(restored.error());
        return to.data();
    });
    QCOMPARE(*kept, bytes);
    QVERIFY(m_desk->lastSteps.front().state == ExchangeStep::State::Failed);
}

void tst_Inbox::tellsNoSenderWhereItsFileLayHere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(3000, '\0');
    QTest::newRow("no document") << QByteArray("good morning");
    QTest::newRow("a packed one") << QByteArray("PK\003\004\0\0abc", 9);
    QTest::newRow("half of an XML") << ExchangeDesk::fixture("epcis/dscsa-r13.xml").chopped(300);
    QTest::newRow("half of a JSON") << QByteArray(R"({"@context": [], "type": "EPCISDocument", "epcisBody": {)");
    QTest::newRow("half of an X12") << ExchangeDesk::fixture("asn/soip-005010.edi").first(300);
    QTest::newRow("a list with a wrong serial")
        << QByteArray("gtin,serial,lot,expiry\n00361414312341,1,L1,2028-06-30\n");
}

/// What is told of a refusal leaves the house: the folders here are nobody's business.
void tst_Inbox::tellsNoSenderWhereItsFileLayHere()
{
    QFETCH(const QByteArray, bytes);
    const ledger::InboxRow row = m_desk->arrives("theirs.xml", bytes);
    QCOMPARE(row.state, InboxState::Refused);
    const auto message = rejectionOf(row, {}, {});
    QVERIFY(message);
    for (const QString &text : { row.detail, QString::fromUtf8(message->json), message->mail }) {
        QVERIFY2(!text.contains(QDir::tempPath()), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("incoming")), qPrintable(text));
    }
    QVERIFY(message->mail.contains(QStringLiteral("theirs.xml")));
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
    m_desk->puts("bad", bytes);
    m_desk->puts("good.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
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
    m_desk->puts("good.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
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
    const QByteArray bytes = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    m_desk->arrives("a.xml", bytes);
    const ledger::InboxRow again = m_desk->arrives("a.xml", bytes);
    QCOMPARE(m_desk->arrivals().size(), size_t(1));
    QVERIFY(again.state == InboxState::Taken);
}

void tst_Inbox::fetchesOnceWhereNothingMayBeTakenAway()
{
    m_desk->partner().keepsArrivals = true;
    m_desk->arrives("a.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    QVERIFY(m_desk->pass().empty());
    QCOMPARE(m_desk->arrivals().size(), size_t(1));
}

void tst_Inbox::knowsAStoppedReadingFromARepetition()
{
    const QByteArray bytes = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
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

void tst_Inbox::tellsADocumentThatIsAddressedToSomebodyElse()
{
    const QByteArray bytes = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    const ledger::InboxRow row = m_desk->arrives("a.xml", bytes);
    // Its goods may be here, so that the dock needs it.
    QVERIFY(row.state == InboxState::Taken);
    QVERIFY(m_desk->events() > 0);
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
    const ledger::InboxRow next = m_desk->arrives("b.xml",
        ExchangeDesk::otherInstance(bytes)
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
    QByteArray bytes = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    const QByteArray other = "urn:epc:id:sgln:0388888.00001.0";
    bytes.replace("<sbdh:Identifier Authority=\"GS1\">" + other, "<sbdh:Identifier Authority=\"GS1\">" + receiver);
    bytes.replace("sdt:owning_party\">" + other, "sdt:owning_party\">" + destination);
    const ledger::InboxRow row = m_desk->arrives("a.xml", bytes);
    QVERIFY(row.state == InboxState::Taken);
    QCOMPARE(row.code, QByteArray());
    QCOMPARE(m_desk->acts("exception.opened"), 0);
}

void tst_Inbox::resolvesARefusalByHand()
{
    const ledger::InboxRow row = m_desk->arrives("bad.xml", "<nothing/>");
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
    m_desk->arrives("a.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    m_desk->arrives("bad.xml", "<nothing/>");
    QVERIFY(ledger::rebuildLedger(m_desk->site.ledger(), {}));
    QCOMPARE(m_desk->arrivals().size(), size_t(2));
    QVERIFY(m_desk->arrivals().back().state == InboxState::Taken);
}

QTEST_GUILESS_MAIN(tst_Inbox)
#include "tst_inbox.moc"
