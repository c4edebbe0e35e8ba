#include "exceptions/caseanswers.h"

#include "exceptions/exceptionerrors.h"
#include "support/casedesk.h"

#include <QTest>

using namespace packledger;
using namespace packledger::exceptions;
using ledger::CaseAnswer;
using ledger::CaseState;
using ledger::ExceptionCase;
using ledger::LineAnswer;
using ledger::LineEnd;
using ledger::Resolution;
using test::CaseDesk;

/// What partners say of cases, by message and otherwise, and the cases they bring themselves.
class tst_CaseAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<CaseDesk>(); }
    void cleanup();

    void settlesItemsByMessage_data();
    void settlesItemsByMessage();
    void answersInParts();
    void takesTheSameAnswerOnce();
    void startsTheDeadlineAnew();
    void endsWhatGoesOverTheAccounts();
    void letsAPersonReleaseWhatWasAgreed();
    void tellsItemsThatAreNoneOfTheCase();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void refusesAnotherPartnersAnswer();
    void notesATelephoneCall();
    void takesAnAnswerFromAFile();
    void opensThePartnersCase();
    void takesTheSameReportOnce();
    void addsToThePartnersCase();
    void closesThePartnersCase();
    void knowsAReportWithoutItems();
    void neverMakesItemsOfAReport();

private:
    [[nodiscard]] ExceptionCase overage(const QByteArrayList &extra = { "u9" })
    {
        const ReceiptId receipt = m_desk->pallet();
        m_desk->scan(receipt, "p1");
        for (const QByteArray &name : extra)
            m_desk->scan(receipt, CaseDesk::code(name, "L1", "2028-06-30"));
        const std::vector<ExceptionCase> all = m_desk->finish(receipt);
        return all.size() == 1 ? all.front() : ExceptionCase {};
    }
    [[nodiscard]] static QJsonObject report(
        const QByteArray &message, const QByteArrayList &items, bool isResolved = false)
    {
        QJsonArray missing;
        for (const QByteArray &item : items)
            missing.append(QJsonObject { { QStringLiteral("exception_item_uuid"), QString::fromLatin1("i-" + item) },
                { QStringLiteral("product_gtin"), QStringLiteral("00361414312340") },
                { QStringLiteral("product_serial"), QString::fromLatin1(item) },
                { QStringLiteral("observation_source"), QStringLiteral("Scan") },
                { QStringLiteral("resolution_request"), QStringLiteral("Send new data") } });
        QJsonObject json = CaseDesk::head(message, "case-of-theirs");
        json.insert(QStringLiteral("exceptions"), QJsonObject { { QStringLiteral("missing_product_data"), missing } });
        json.insert(QStringLiteral("case_resolved"), isResolved);
        return json;
    }

    std::unique_ptr<CaseDesk> m_desk;
};

void tst_CaseAnswers::cleanup()
{
    QCOMPARE(m_desk->replayDifference(), QByteArray());
    m_desk.reset();
}

void tst_CaseAnswers::settlesItemsByMessage_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("proposes");
    QTest::addColumn<int>("answer");

    QTest::newRow("accepted") << QByteArray("Accept") << false << int(CaseAnswer::Accepted);
    QTest::newRow("rejected") << QByteArray("Reject") << false << int(CaseAnswer::Rejected);
    QTest::newRow("something else") << QByteArray("Reject") << true << int(CaseAnswer::Alternative);
}

void tst_CaseAnswers::settlesItemsByMessage()
{
    QFETCH(QByteArray, said);
    QFETCH(bool, proposes);
    QFETCH(int, answer);
    const ExceptionCase opened = overage();
    const QJsonObject instead { { QStringLiteral("alternative_resolution"), QStringLiteral("Return product") },
        { QStringLiteral("follow_up"), QStringLiteral("Phone") },
        { QStringLiteral("follow_up_details"), QStringLiteral("555-0100") } };
    QVERIFY(m_desk->arrives(m_desk->response(opened.id, "m-1", said, proposes ? instead : QJsonObject())));
    const ExceptionCase found = m_desk->found(opened.id);
    QVERIFY(found.state == CaseState::Answered);
    QCOMPARE(int(found.answer), answer);
    const ledger::ExceptionLine line = m_desk->lines(opened.id).front();
    QCOMPARE(line.comments, QStringLiteral("looked into it"));
    QVERIFY(line.ended == LineEnd::Open);
    QCOMPARE(line.alternative == Resolution::ReturnProduct, proposes);
    QCOMPARE(line.followUp, proposes ? QStringLiteral("Phone: 555-0100") : QString());
}

void tst_CaseAnswers::answersInParts()
{
    const ExceptionCase opened = overage({ "u8", "u9" });
    QJsonObject first = m_desk->response(opened.id, "m-1", "Accept");
    QJsonArray items = first[QLatin1StringView("response_items")].toArray();
    items.removeLast();
    first.insert(QStringLiteral("response_items"), items);
    QVERIFY(m_desk->arrives(first));
    QVERIFY(m_desk->found(opened.id).state == CaseState::Open);
    QVERIFY(m_desk->arrives(m_desk->response(opened.id, "m-2", "Reject")));
    QVERIFY(m_desk->found(opened.id).state == CaseState::Answered);
    QVERIFY(m_desk->found(opened.id).answer == CaseAnswer::Rejected);
}

void tst_CaseAnswers::takesTheSameAnswerOnce()
{
    const ExceptionCase opened = overage();
    const QJsonObject message = m_desk->response(opened.id, "m-1", "Accept");
    QVERIFY(m_desk->arrives(message));
    const Result<QString> again = m_desk->arrives(message, "pharma", ledger::InboxId { 2 });
    QVERIFY(again && again->contains(QStringLiteral("before")));
    QCOMPARE(m_desk->acts("exception.answered"), 1);
}

void tst_CaseAnswers::startsTheDeadlineAnew()
{
    const ExceptionCase opened = overage();
    m_desk->clock.advance(qint64(2) * 24 * 3600 * 1000);
    QVERIFY(m_desk->arrives(m_desk->response(opened.id, "m-1", "Accept")));
    QVERIFY(m_desk->found(opened.id).due > opened.due);
}

void tst_CaseAnswers::endsWhatGoesOverTheAccounts()
{
    const ExceptionCase opened = overage();
    CaseChange change;
    change.resolution = Resolution::DebitAccount;
    QVERIFY(m_desk->write([&](ledger::WriteTransaction &transaction) {
        return changeCase(transaction, m_desk->ana, opened.id, change);
    }));
    QVERIFY(m_desk->arrives(m_desk->response(opened.id, "m-1", "Accept")));
    QVERIFY(m_desk->found(opened.id).state == CaseState::Resolved);
    QVERIFY(m_desk->lines(opened.id).front().ended == LineEnd::Agreed);
}

void tst_CaseAnswers::letsAPersonReleaseWhatWasAgreed()
{
    const ExceptionCase opened = overage();
    m_desk->document({ CaseDesk::commissioned({ "u9" }) });
    QVERIFY(m_desk->arrives(m_desk->response(opened.id, "m-1", "Accept")));
    m_desk->release("u9", QStringLiteral("the supplier says keep it"));
    QVERIFY(m_desk->found(opened.id).state == CaseState::Resolved);
    QVERIFY(m_desk->lines(opened.id).front().ended == LineEnd::Released);
}

void tst_CaseAnswers::tellsItemsThatAreNoneOfTheCase()
{
    const ExceptionCase opened = overage();
    QJsonObject message = m_desk->response(opened.id, "m-1", "Accept");
    QJsonArray items = message[QLatin1StringView("response_items")].toArray();
    QJsonObject stranger = items.first().toObject();
    stranger.insert(QStringLiteral("exception_item_uuid"), QStringLiteral("of-somebody-else"));
    items.append(stranger);
    message.insert(QStringLiteral("response_items"), items);
    const Result<QString> words = m_desk->arrives(message);
    QVERIFY(words && words->contains(QStringLiteral("1 unknown")));
    QVERIFY(m_desk->found(opened.id).state == CaseState::Answered);
    // Where it names nothing of the case, nothing of it is believed.
    message.insert(QStringLiteral("message_uuid"), QStringLiteral("m-2"));
    message.insert(QStringLiteral("response_items"), QJsonArray { stranger });
    const Result<QString> refused = m_desk->arrives(message);
    QVERIFY(!refused && refused.error().code == codes::itemUnknown);
}

void tst_CaseAnswers::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("path");

    QTest::newRow("no message id") << QStringLiteral("message_uuid") << QJsonValue(QString())
                                   << QStringLiteral("$.message_uuid");
    QTest::newRow("a time that is no number")
        << QStringLiteral("timestamp") << QJsonValue(QStringLiteral("yesterday")) << QStringLiteral("$.timestamp");
    QTest::newRow("no sender") << QStringLiteral("sender_information") << QJsonValue()
                               << QStringLiteral("$.sender_information");
    QTest::newRow("items that are no list")
        << QStringLiteral("response_items") << QJsonValue(7) << QStringLiteral("$.response_items");
    QTest::newRow("an item that is no object")
        << QStringLiteral("response_items") << QJsonValue(QJsonArray { 7 }) << QStringLiteral("$.response_items[0]");
    QTest::newRow("an answer of another kind")
        << QStringLiteral("response_items")
        << QJsonValue(QJsonArray { QJsonObject { { QStringLiteral("exception_item_uuid"), QStringLiteral("x") },
               { QStringLiteral("resolution_response"), QStringLiteral("Perhaps") } } })
        << QStringLiteral("$.response_items[0].resolution_response");
    QTest::newRow("a case that is not here")
        << QStringLiteral("exception_case_uuid") << QJsonValue(QStringLiteral("nobody's")) << QString();
}

void tst_CaseAnswers::refusesWhatItCannotUse()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, path);
    const ExceptionCase opened = overage();
    QJsonObject message = m_desk->response(opened.id, "m-1", "Accept");
    message.insert(field, value);
    const Result<QString> done = m_desk->arrives(message);
    QVERIFY(!done);
    QVERIFY(done.error().code == (path.isEmpty() ? codes::caseUnknown : codes::messageField));
    QCOMPARE(done.error().where.path, path);
    QVERIFY(m_desk->found(opened.id).state == CaseState::Open);
    QCOMPARE(m_desk->acts("exception.answered"), 0);
}

void tst_CaseAnswers::refusesAnotherPartnersAnswer()
{
    m_desk->addPartner("other", "0388888000016");
    const ExceptionCase opened = overage();
    const Result<QString> done = m_desk->arrives(m_desk->response(opened.id, "m-1", "Accept"), "other");
    QVERIFY(!done && done.error().code == codes::otherPartner);
    QVERIFY(m_desk->found(opened.id).state == CaseState::Open);
}

void tst_CaseAnswers::notesATelephoneCall()
{
    const ExceptionCase opened = overage({ "u8", "u9" });
    const auto note = [&](const Answer &answer) {
        return m_desk->ledger().write([&](ledger::WriteTransaction &transaction) {
            return noteAnswer(transaction, m_desk->ana, opened.id, AnswerWay::Phone, answer);
        });
    };
    QVERIFY(note({ LineAnswer::Accepted, Resolution::None, QStringLiteral("Ms Roe sends them today"), { 1 } }));
    QVERIFY(m_desk->lines(opened.id).at(0).answer == LineAnswer::Accepted);
    QVERIFY(m_desk->lines(opened.id).at(1).answer == LineAnswer::None);
    const Result<void> nobody = note({ LineAnswer::Accepted, Resolution::None, {}, { 7 } });
    QVERIFY(!nobody && nobody.error().code == codes::lineUnknown);
    const Result<void> silent = note({});
    QVERIFY(!silent && silent.error().code == codes::answerMissing);
}

void tst_CaseAnswers::takesAnAnswerFromAFile()
{
    const ExceptionCase opened = overage();
    const QByteArray content = QJsonDocument(m_desk->response(opened.id, "m-1", "Accept")).toJson();
    const auto take = [&](CaseId id, const QByteArray &bytes) {
        return m_desk->ledger().write(
            [&](ledger::WriteTransaction &transaction) { return takeAnswerFile(transaction, m_desk->ana, id, bytes); });
    };
    const Result<CaseId> other = take(CaseId { 99 }, content);
    QVERIFY(!other && other.error().code == codes::caseUnknown);
    const Result<CaseId> nonsense = take({}, "not JSON");
    QVERIFY(!nonsense && nonsense.error().code == codes::messageField);
    const Result<CaseId> taken = take({}, content);
    QVERIFY(taken && *taken == opened.id);
    QVERIFY(m_desk->found(opened.id).state == CaseState::Answered);
}

void tst_CaseAnswers::opensThePartnersCase()
{
    m_desk->pallet(); // u1 is known here
    const Result<QString> words = m_desk->arrives(report("m-1", { "u1", "zz" }));
    QVERIFY(words);
    const ExceptionCase found = m_desk->cases().front();
    QVERIFY(found.isTheirs && found.state == CaseState::Open);
    QCOMPARE(found.uuid, "case-of-theirs");
    QCOMPARE(found.partner, "pharma");
    QCOMPARE(found.purchaseOrder, "PO-1");
    QVERIFY(found.due.isValid());
    QVERIFY(m_desk->lines(found.id).at(0).item.isValid());
    QVERIFY(!m_desk->lines(found.id).at(1).item.isValid());
}

void tst_CaseAnswers::takesTheSameReportOnce()
{
    QVERIFY(m_desk->arrives(report("m-1", { "u1" })));
    QVERIFY(m_desk->arrives(report("m-1", { "u1" }), "pharma", ledger::InboxId { 2 }));
    QCOMPARE(m_desk->cases().size(), size_t(1));
    QCOMPARE(m_desk->lines(m_desk->cases().front().id).size(), size_t(1));
}

void tst_CaseAnswers::addsToThePartnersCase()
{
    QVERIFY(m_desk->arrives(report("m-1", { "u1" })));
    QVERIFY(m_desk->arrives(report("m-2", { "u1", "u2" })));
    QCOMPARE(m_desk->serials(m_desk->cases().front().id), (QByteArrayList { "u1", "u2" }));
}

void tst_CaseAnswers::closesThePartnersCase()
{
    QVERIFY(m_desk->arrives(report("m-1", { "u1" })));
    QVERIFY(m_desk->arrives(report("m-2", { "u1" }, true)));
    const ExceptionCase found = m_desk->cases().front();
    QVERIFY(found.state == CaseState::Resolved);
    QVERIFY(m_desk->lines(found.id).front().ended == LineEnd::Withdrawn);
}

void tst_CaseAnswers::knowsAReportWithoutItems()
{
    QVERIFY(m_desk->arrives(report("m-1", {})));
    QVERIFY(m_desk->cases().front().state == CaseState::Open);
    QVERIFY(m_desk->arrives(report("m-2", {}, true)));
    QVERIFY(m_desk->cases().front().state == CaseState::Resolved);
}

void tst_CaseAnswers::neverMakesItemsOfAReport()
{
    const auto count = [&] {
        return *m_desk->ledger().read([](ledger::View &view) -> Result<qint64> { return view.items().count(); });
    };
    const qint64 before = count();
    QVERIFY(m_desk->arrives(report("m-1", { "never-seen" })));
    QCOMPARE(count(), before);
}

QTEST_GUILESS_MAIN(tst_CaseAnswers)
#include "tst_caseanswers.moc"
