#include "sync/casesending.h"

#include "exceptions/casesubjects.h"
#include "exceptions/exceptionerrors.h"
#include "support/exchangedesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace packledger;
using namespace packledger::sync;
using exceptions::CaseId;
using ledger::CaseState;
using ledger::ExceptionCase;
using ledger::InboxState;
using test::ExchangeDesk;

/// Cases on the wire: told, answered, ended, each once.
class tst_CaseSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusesWithoutAnAddress();
    void tellsAPartnerOnce();
    void takesTheAnswerFromTheInbox();
    void refusesAnAnswerThatCannotBeUsed();
    void tellsThatACaseIsResolvedOnce();
    void answersAPartnersReport();
    void tellsTheSenderOfARefusedDocument();

private:
    CaseId open()
    {
        return *m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
            exceptions::NewCase wanted;
            wanted.category = exceptions::Category::Shortage;
            wanted.partner = "acme";
            ledger::ExceptionLine line;
            line.kind = ledger::LineKind::Underage;
            line.gtin = "00361414312340";
            line.ordered = 10;
            line.received = 8;
            wanted.lines.push_back(line);
            return exceptions::openCase(transaction, m_desk->ana, wanted);
        });
    }
    Result<CaseTelling> send(CaseId id)
    {
        return m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return sendCase(transaction, m_desk->ana, id, m_desk->site.site().identity());
        });
    }
    ExceptionCase found(CaseId id)
    {
        return *m_desk->site.ledger().read([&](ledger::View &view) -> Result<ExceptionCase> {
            return *ledger::ExceptionStore(view.database()).byId(id);
        });
    }
    QByteArray item(CaseId id)
    {
        return *m_desk->site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
            return ledger::ExceptionStore(view.database()).lines(id).front().uuid;
        });
    }
    ledger::InboxRow arrives(const char *name, const QByteArray &bytes)
    {
        m_desk->partner().waiting.append({ name, QString::fromLatin1(name), "application/json", bytes });
        m_desk->pass();
        return m_desk->arrivals().front();
    }
    QByteArray response(CaseId id, const QByteArray &message)
    {
        const QJsonObject answer { { QStringLiteral("exception_item_uuid"), QString::fromLatin1(item(id)) },
            { QStringLiteral("resolution_response"), QStringLiteral("Accept") } };
        return QJsonDocument(QJsonObject { { QStringLiteral("message_uuid"), QString::fromLatin1(message) },
                                 { QStringLiteral("exception_case_uuid"), QString::fromLatin1(found(id).uuid) },
                                 { QStringLiteral("timestamp"), 1 }, { QStringLiteral("po_number"), QString() },
                                 { QStringLiteral("sender_information"),
                                     QJsonObject { { QStringLiteral("email"), QStringLiteral("a@b.example") } } },
                                 { QStringLiteral("response_items"), QJsonArray { answer } } })
            .toJson();
    }

    std::unique_ptr<ExchangeDesk> m_desk;
};

void tst_CaseSending::init()
{
    m_desk = std::make_unique<ExchangeDesk>();
    PartnerProfile profile = test::acme();
    profile.takesExceptions = true;
    m_desk->set(profile);
    (void)m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("setting.changed",
            { { QStringLiteral("name"), QStringLiteral("exceptions.email") },
                { QStringLiteral("value"), QStringLiteral("dock@site.example") } });
        return {};
    });
}

void tst_CaseSending::cleanup()
{
    const ledger::LedgerCheck check = m_desk->site.check();
    QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    m_desk.reset();
}

void tst_CaseSending::refusesWithoutAnAddress()
{
    (void)m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("setting.changed",
            { { QStringLiteral("name"), QStringLiteral("exceptions.email") }, { QStringLiteral("value"), QString() } });
        return {};
    });
    const Result<CaseTelling> done = send(open());
    QVERIFY(!done && done.error().code == exceptions::codes::contactMissing);
}

void tst_CaseSending::tellsAPartnerOnce()
{
    const CaseId id = open();
    const Result<CaseTelling> first = send(id);
    QVERIFY(first && first->document.isValid() && !first->isRepeated);
    m_desk->clock.advance(5000);
    const Result<CaseTelling> again = send(id);
    QVERIFY(again && again->isRepeated);
    QCOMPARE(again->document, first->document);
    QCOMPARE(again->json, first->json);
    QVERIFY(found(id).state == CaseState::Sent);
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 1);
    QCOMPARE(m_desk->partner().sent.front().bytes, first->json);
}

void tst_CaseSending::takesTheAnswerFromTheInbox()
{
    const CaseId id = open();
    (void)send(id);
    const QByteArray answer = response(id, "m-1");
    const ledger::InboxRow row = arrives("answer.json", answer);
    QVERIFY2(row.state == InboxState::Answer, qPrintable(row.detail));
    QVERIFY(found(id).state == CaseState::Answered);
    m_desk->clock.advance(1000);
    QVERIFY(arrives("again.json", answer).detail.contains(QStringLiteral("before")));
    QCOMPARE(m_desk->acts("exception.answered"), 1);
}

void tst_CaseSending::refusesAnAnswerThatCannotBeUsed()
{
    const CaseId id = open();
    QByteArray answer = response(id, "m-1");
    answer.replace("Accept", "Perhaps");
    const ledger::InboxRow row = arrives("answer.json", answer);
    QVERIFY(row.state == InboxState::Refused);
    QCOMPARE(row.code, "exceptions.message-field");
    QVERIFY(row.where.path.contains(QStringLiteral("resolution_response")));
    QVERIFY(found(id).state == CaseState::Open);
}

void tst_CaseSending::tellsThatACaseIsResolvedOnce()
{
    const CaseId id = open();
    (void)send(id);
    m_desk->pass();
    const Result<void> resolved = m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return exceptions::resolveCase(transaction, m_desk->ana, id, QStringLiteral("found it"));
    });
    QVERIFY(resolved);
    m_desk->clock.advance(60'000);
    m_desk->pass();
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 2);
    QVERIFY(m_desk->partner().sent.back().bytes.contains("\"case_resolved\": true"));
}

void tst_CaseSending::answersAPartnersReport()
{
    const ledger::InboxRow row = arrives("report.json",
        R"({"message_uuid": "r-1", "exception_case_uuid": "theirs", "timestamp": 1, "po_number": "PO-7",
            "sender_information": {"email": "a@b.example"}, "case_resolved": false,
            "exceptions": {"underages": [{"exception_item_uuid": "i-1", "gtin": "00361414312340",
                "quantity_ordered": 10, "quantity_received": 8, "resolution_request": "Send product"}]}})");
    QVERIFY2(row.state == InboxState::Answer, qPrintable(row.detail));
    const CaseId id { 1 };
    QVERIFY(found(id).isTheirs);
    exceptions::Answer answer;
    answer.answer = ledger::LineAnswer::Accepted;
    const auto reply = [&] {
        return m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return replyToCase(transaction, m_desk->ana, id, answer, m_desk->site.site().identity());
        });
    };
    const Result<CaseTelling> done = reply();
    QVERIFY(done && done->document.isValid());
    QVERIFY(found(id).state == CaseState::Answered);
    QVERIFY(!found(id).due.isValid());
    m_desk->pass();
    QVERIFY(m_desk->partner().sent.back().bytes.contains("\"resolution_response\": \"Accept\""));
    QVERIFY(m_desk->partner().sent.back().bytes.contains("i-1"));
    const Result<CaseTelling> wrong = send(id);
    QVERIFY(!wrong && wrong.error().code == exceptions::codes::caseTheirs);
}

void tst_CaseSending::tellsTheSenderOfARefusedDocument()
{
    const ledger::InboxRow row = arrives("bad.xml", "<nothing/>");
    QVERIFY(row.state == InboxState::Refused);
    const Result<CaseId> id = m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<CaseId> {
        const Result<exceptions::NewCase> wanted = exceptions::aboutArrival(transaction, row.id);
        if (!wanted)
            return fail(wanted.error());
        return exceptions::openCase(transaction, m_desk->ana, *wanted);
    });
    QVERIFY(id);
    QCOMPARE(found(*id).partner, "acme");
    const Result<CaseTelling> told = send(*id);
    QVERIFY(told && told->json.contains("bad.xml") && told->json.contains(row.sha256.toHex()));
}

QTEST_GUILESS_MAIN(tst_CaseSending)
#include "tst_casesending.moc"
