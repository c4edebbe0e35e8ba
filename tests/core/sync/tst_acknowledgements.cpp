#include "sync/inbox.h"

#include "core/sync/exchangestory.h"
#include "sync/rejectionmessage.h"

#include <QDir>
#include <QFile>
#include <QLocale>

using namespace packledger;
using namespace packledger::sync;
using ledger::InboxState;
using test::ExchangeDesk;

/// Answers to notices, ours and partners', and what else partners tell of documents.
class tst_Acknowledgements : public QObject, private test::ExchangeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void sendsTheAnswerToANoticeBack();
    void leavesAnswersToStrangersWhereTheyAre();
    void queuesNoAnswerWhereTheWayOnlyLeadsIn();
    void readsThePartnersAnswerToANotice_data();
    void readsThePartnersAnswerToANotice();
    void knowsAnExceptionMessage();
    void tellsTheSenderOfARefusalInWords();
};

void tst_Acknowledgements::sendsTheAnswerToANoticeBack()
{
    PartnerProfile profile = test::acme();
    profile.x12Qualifier = "ZZ";
    profile.x12Id = "SELLERTEST";
    m_desk->set(profile);
    QVERIFY(m_desk->arrives("notice.edi", ExchangeDesk::fixture("asn/soip-005010.edi")).state == InboxState::Taken);
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

void tst_Acknowledgements::leavesAnswersToStrangersWhereTheyAre()
{
    m_desk->arrives("notice.edi", ExchangeDesk::fixture("asn/soip-005010.edi"));
    m_desk->pass();
    QVERIFY(m_desk->partner().sent.isEmpty());
    QCOMPARE(QDir(m_desk->site.folder() + QStringLiteral("/acknowledgements")).entryList(QDir::Files).size(), 1);
}

void tst_Acknowledgements::queuesNoAnswerWhereTheWayOnlyLeadsIn()
{
    PartnerProfile profile = test::acme();
    profile.x12Qualifier = "ZZ";
    profile.x12Id = "SELLERTEST";
    profile.route = { "folder", { { QStringLiteral("in"), QStringLiteral("/from-acme") } } };
    m_desk->set(profile);
    QVERIFY(m_desk->arrives("notice.edi", ExchangeDesk::fixture("asn/soip-005010.edi")).state == InboxState::Taken);
    m_desk->pass();
    QCOMPARE(m_desk->acts("outbox.queued"), 0);
    QCOMPARE(QDir(m_desk->site.folder() + QStringLiteral("/acknowledgements")).entryList(QDir::Files).size(), 1);
    // It can be told now.
    profile.route.options.insert(QStringLiteral("out"), QStringLiteral("/to-acme"));
    m_desk->set(profile);
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 1);
}

void tst_Acknowledgements::readsThePartnersAnswerToANotice_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("accepted") << QByteArray("A") << true;
    QTest::newRow("accepted, with errors noted") << QByteArray("E") << true;
    QTest::newRow("rejected") << QByteArray("R") << false;
    QTest::newRow("a part of it") << QByteArray("P") << false;
}

void tst_Acknowledgements::readsThePartnersAnswerToANotice()
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
    const ledger::InboxRow answer = m_desk->arrives("answer.edi",
        head + "GS*FA*THEM*US*20261122*0915*9*X*005010~ST*997*0001~AK1*SH*4711~AK9*" + code
            + "*1*1*1~SE*4*0001~GE*1*9~IEA*1*000000001~");
    QVERIFY(answer.state == InboxState::Answer);
    QVERIFY(answer.detail.contains(QStringLiteral("4711")));
    const ledger::OutboxRow row = m_desk->row(*notice);
    QVERIFY(row.state == (isGood ? ledger::OutboxState::Acknowledged : ledger::OutboxState::Refused));
    if (!isGood)
        QCOMPARE(row.code, "sync.notice-rejected");
}

void tst_Acknowledgements::knowsAnExceptionMessage()
{
    const ledger::InboxRow row = m_desk->arrives("case.json",
        R"({"message_uuid": "m", "exception_case_uuid": "c-1", "timestamp": 1, "po_number": "PO-7",
            "sender_information": {"email": "a@b.example"}, "case_resolved": false})");
    QVERIFY(row.state == InboxState::Answer);
    QVERIFY(row.detail.contains(QStringLiteral("PO-7")));
}

void tst_Acknowledgements::tellsTheSenderOfARefusalInWords()
{
    QByteArray other = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    m_desk->arrives("a.xml", other);
    other.replace("</EventList>", " </EventList>");
    const ledger::InboxRow row = m_desk->arrives("b.xml", other);
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

QTEST_GUILESS_MAIN(tst_Acknowledgements)
#include "tst_acknowledgements.moc"
