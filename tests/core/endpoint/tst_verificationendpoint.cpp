#include "core/endpoint/clientgoods.h"
#include "core/endpoint/endpointbench.h"
#include "endpoint/verificationendpoint.h"
#include "support/rememberedsecrets.h"
#include "workflow/accesstokens.h"
#include "workflow/batches.h"
#include "workflow/commissioning.h"
#include "workflow/documentimport.h"
#include "workflow/ending.h"
#include "workflow/holds.h"
#include "workflow/lotcorrection.h"
#include "workflow/numberdrawing.h"
#include "workflow/pools.h"
#include "workflow/sitesettings.h"
#include "workflow/verification.h"

#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace packledger;
using namespace packledger::endpoint;
using namespace packledger::test;
using ledger::VerificationRow;
using ledger::VerificationStore;
using Verdict = ledger::VerificationVerdict;

namespace {

constexpr int patienceMs = 60'000;
constexpr const char *acmeProduct = "00399999000062";
constexpr const char *zetaProduct = "00399999000079";
constexpr const char *lot = "L/14";
constexpr const char *foreignProduct = "00361414312340";

access::Session ana()
{
    return access::Session::forOperator("ana");
}

/// What one client has on the market.
struct Goods
{
    QByteArray gtin;
    QByteArrayList serials;
    QByteArray token;
    BatchId batch {};
};

struct Answer
{
    int status = 0;
    QByteArray body;
};

struct Question
{
    QByteArray path;
    QByteArray token;
    Answer answer {};
};

/// Asks one after the other over one connection, as a verification router does.
void askAll(quint16 port, std::vector<Question> &questions)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(patienceMs))
        return;
    for (Question &question : questions) {
        socket.write("GET " + question.path
            + " HTTP/1.1\r\nHost: localhost\r\nGS1US-Version: 1.3.0\r\nAuthorization: "
              "Bearer "
            + question.token + "\r\n\r\n");
        QByteArray bytes;
        qsizetype whole = -1;
        while (whole < 0 || bytes.size() < whole) {
            if (!socket.waitForReadyRead(patienceMs))
                return;
            bytes += socket.readAll();
            const qsizetype head = bytes.indexOf("\r\n\r\n");
            if (head < 0)
                continue;
            const QByteArray low = bytes.first(head).toLower();
            const qsizetype length = low.indexOf("content-length: ");
            whole = head + 4 + (length < 0 ? 0 : low.mid(length + 16).split('\r').first().toLongLong());
        }
        question.answer = { bytes.split(' ').value(1).toInt(), bytes.mid(bytes.indexOf("\r\n\r\n") + 4) };
    }
}

QByteArray pathOf(const QByteArray &gtin, const QByteArray &lotNumber, const QByteArray &serial,
    const QByteArray &expiry, const QByteArray &number = {})
{
    return "/verify/gtin/" + gtin + "/lot/" + lotNumber.toPercentEncoding() + "/ser/" + serial.toPercentEncoding()
        + "?exp=" + expiry
        + "&linkType=verificationService&context=dscsaSaleableReturn&reqGLN=0361414000018&corrUUID=" + number;
}

/// A document that tells of the birth of one of Acme's packs.
QByteArray birthBy(const QByteArray &sender, const QByteArray &serial, const QByteArray &lotNumber)
{
    QByteArray document = epcisFixture("births/one.xml");
    return document.replace("SENDER", sender).replace("SERIAL", serial).replace("LOT", lotNumber);
}

QJsonObject dataOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(QStringLiteral("data")).toObject();
}

} // namespace

/// The site as the responder of verifications, over a socket and directly.
class tst_VerificationEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersAThousandAndTellsNobodyOfTheOthers();
    void tellsWhatBecameOfThePack_data();
    void tellsWhatBecameOfThePack();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void takesLotsWithSlashesAndMonthsWithoutADay();
    void verifiesNothingThatOnlyAPartnerNamed();
    void asksWhoWroteOfABirth_data();
    void asksWhoWroteOfABirth();
    void keepsToWhatItPutOnItself();
    void verifiesWhatTheLineSystemPutOnWithOurNumbers();
    void letsATokenDoNothingElse();
    void tellsWhetherItAnswersForAProduct();

private:
    Goods make(const char *client, const char *gtin, int count);
    HttpResponse ask(const QByteArray &target, const QByteArray &token, const char *version = "1.3.0")
    {
        const QUrl url = QUrl::fromEncoded(target);
        return VerificationEndpoint(m_bench->site.site(), "right")
            .answer({ "GET", url.path(), QUrlQuery(url),
                { { "authorization", "Bearer " + token }, { "GS1US-Version", version } }, {}, {},
                url.path(QUrl::FullyEncoded).toLatin1() });
    }
    /// Whether the pack is verified; else why not.
    QString said(const QByteArray &serial, const QByteArray &lotNumber)
    {
        const QJsonObject data = dataOf(ask(pathOf(acmeProduct, lotNumber, serial, "280831"), m_acme.token).body);
        return data.value(QStringLiteral("verified")).toBool()
            ? QStringLiteral("verified")
            : data.value(QStringLiteral("verificationFailureReason")).toString();
    }
    bool arrives(const QByteArray &way, const QByteArray &document);
    template <typename Job>
    void write(Job &&job)
    {
        const auto done = m_bench->site.ledger().write(std::forward<Job>(job));
        if (!done)
            qFatal("%s %s", done.error().code.name().data(), qPrintable(done.error().detail));
    }
    std::vector<VerificationRow> log()
    {
        return *m_bench->site.ledger().read([](ledger::View &view) -> Result<std::vector<VerificationRow>> {
            return VerificationStore(view.database()).list({}, 0, 10'000);
        });
    }

    std::unique_ptr<EndpointBench> m_bench;
    Goods m_acme;
    Goods m_zeta;
};

Goods tst_VerificationEndpoint::make(const char *client, const char *gtin, int count)
{
    Goods goods { gtin, {}, {} };
    write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const Result<ClientGoods> made = makeClientGoods(transaction, ana(), client, gtin, lot, count);
        if (!made)
            return fail(made.error());
        goods.serials = made->serials;
        goods.batch = made->batch;
        const auto token = workflow::makeToken(transaction, ana(),
            { .kind = ledger::TokenKind::Verification, .name = client, .client = QString::fromLatin1(client) });
        if (!token)
            return fail(token.error());
        goods.token = *token;
        return {};
    });
    return goods;
}

void tst_VerificationEndpoint::init()
{
    m_bench = std::make_unique<EndpointBench>();
    m_acme = make("Acme", acmeProduct, 100);
    m_zeta = make("Zeta", zetaProduct, 100);
}

void tst_VerificationEndpoint::answersAThousandAndTellsNobodyOfTheOthers()
{
    constexpr int ofEach = 500;
    RememberedSecrets secrets;
    SiteEndpoint server(m_bench->site.site(), secrets, { "right", false }, m_bench->clock);
    const Result<QString> url = server.listen({});
    QVERIFY(url);
    const quint16 port = quint16(QUrl(*url).port());

    // Seven kinds of questions in turn: what must come of each stands beside it.
    struct Expected
    {
        int status;
        const char *reason; ///< empty: verified
        Verdict verdict;
    };
    static constexpr Expected expected[] = { { 200, "", Verdict::Verified },
        { 200, "No_match_GTIN_Serial_Lot", Verdict::Refuted }, { 200, "No_match_GTIN_Serial_Expiry", Verdict::Refuted },
        { 200, "No_match_GTIN_Serial_Lot_Expiry", Verdict::Refuted }, { 200, "No_match_GTIN_Serial", Verdict::Refuted },
        { 404, "", Verdict::NotOurs }, { 404, "", Verdict::NotOurs } };
    const auto questionsOf = [&](const Goods &own, const Goods &other) {
        std::vector<Question> questions;
        for (int i = 0; i < ofEach; ++i) {
            const int kind = i % int(std::size(expected));
            const QByteArray serial = own.serials.at(i % own.serials.size());
            const QByteArray number = own.gtin + '-' + QByteArray::number(i);
            const QByteArray wrongLot = kind == 1 || kind == 3 ? "L9" : lot;
            const QByteArray expiry = kind == 2 || kind == 3 ? "290831" : "280831";
            if (kind == 4)
                questions.push_back(
                    { pathOf(own.gtin, lot, "NOSUCH" + QByteArray::number(i), expiry, number), own.token });
            else if (kind == 5)
                questions.push_back(
                    { pathOf(other.gtin, lot, other.serials.at(i % other.serials.size()), expiry, number), own.token });
            else if (kind == 6)
                questions.push_back({ pathOf(foreignProduct, lot, serial, expiry, number), own.token });
            else
                questions.push_back({ pathOf(own.gtin, wrongLot, serial, expiry, number), own.token });
        }
        return questions;
    };
    std::vector<Question> ofAcme = questionsOf(m_acme, m_zeta);
    std::vector<Question> ofZeta = questionsOf(m_zeta, m_acme);
    const std::unique_ptr<QThread> first(QThread::create([&] { askAll(port, ofAcme); }));
    const std::unique_ptr<QThread> second(QThread::create([&] { askAll(port, ofZeta); }));
    first->start();
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(first->isFinished() && second->isFinished(), 5 * patienceMs);

    QHash<QByteArray, int> kindOf;
    for (const auto *questions : { &ofAcme, &ofZeta }) {
        const QByteArray &other = questions == &ofAcme ? m_zeta.gtin : m_acme.gtin;
        for (int i = 0; i < ofEach; ++i) {
            const Question &question = questions->at(size_t(i));
            const int kind = i % int(std::size(expected));
            const QJsonObject data = dataOf(question.answer.body);
            QVERIFY2(question.answer.status == expected[kind].status, question.path + question.answer.body);
            if (expected[kind].status == 200) {
                const QString reason = QLatin1StringView(expected[kind].reason);
                QCOMPARE(data.value(QStringLiteral("verified")).toBool(), reason.isEmpty());
                QCOMPARE(data.value(QStringLiteral("verificationFailureReason")).toString(), reason);
            }
            // Of the other client not a word, and nothing but what a foreign product gets.
            QVERIFY(!question.answer.body.contains(other));
            if (kind == 5)
                QCOMPARE(question.answer.body, questions->at(size_t(i) + 1 < ofEach ? size_t(i) + 1 : 6).answer.body);
            kindOf.insert(question.path.split('=').last(), kind);
        }
    }
    const std::vector<VerificationRow> rows = log();
    QCOMPARE(rows.size(), size_t(2 * ofEach));
    for (const VerificationRow &row : rows) {
        QVERIFY(kindOf.contains(row.correlation));
        QCOMPARE(row.verdict, expected[kindOf.take(row.correlation)].verdict);
        QCOMPARE(row.party, QByteArray("0361414000018"));
        QCOMPARE(row.channel, QByteArray("network"));
    }
    QVERIFY(kindOf.isEmpty());
    QVERIFY(m_bench->site.check().isGood());
}

void tst_VerificationEndpoint::tellsWhatBecameOfThePack_data()
{
    QTest::addColumn<QString>("fate");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("information");
    QTest::addColumn<QString>("olderReason");
    QTest::addColumn<QString>("olderInformation");
    const auto row = [](const char *title, const char *fate, bool verified, const char *reason, const char *information,
                         const char *olderReason, const char *olderInformation) {
        QTest::newRow(title) << QString::fromLatin1(fate) << verified << QString::fromLatin1(reason)
                             << QString::fromLatin1(information) << QString::fromLatin1(olderReason)
                             << QString::fromLatin1(olderInformation);
    };
    row("nothing", "", true, "", "", "", "");
    row("recalled", "recall", true, "", "Recalled", "", "recalled");
    row("suspect", "suspect", false, "Not_for_re-distribution", "Suspect", "No_reason_provided", "");
    row("on hold for another reason", "quarantine", true, "", "", "", "");
    row("destroyed", "destroyed", false, "Not_for_re-distribution", "", "No_reason_provided", "");
    row("taken as a sample", "sampled", false, "Not_for_re-distribution", "", "No_reason_provided", "");
    row("expired", "expired", true, "", "Expired", "", "");
}

void tst_VerificationEndpoint::tellsWhatBecameOfThePack()
{
    QFETCH(QString, fate);
    QFETCH(bool, verified);
    const QByteArray serial = m_acme.serials.first();
    const gs1::ItemKey key = gs1::ItemKey::sgtin(*gs1::Gtin::parse(m_acme.gtin), serial);
    if (fate == u"destroyed" || fate == u"sampled")
        write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            workflow::ScannedCode code;
            code.uuid = workflow::ScannedCode::newUuid();
            code.identities = { { key, {}, {} } };
            const auto ended = workflow::endItem(transaction, ana(), code,
                { fate == u"sampled" ? ledger::End::Sampled : ledger::End::Destroyed, QStringLiteral("crushed") });
            return ended && ended->verdict == workflow::EndVerdict::Done ? Result<void>()
                                                                         : fail(ErrorCode("base.usage"));
        });
    else if (fate == u"expired")
        m_bench->clock.advance(5LL * 366 * 86'400'000);
    else if (!fate.isEmpty())
        write([&](ledger::WriteTransaction &transaction) {
            return workflow::placeHold(transaction, ana(), key, fate.toLatin1(), {});
        });
    const auto compare = [&](const char *version, const char *reason, const char *information) {
        const HttpResponse response = ask(pathOf(m_acme.gtin, lot, serial, "280831"), m_acme.token, version);
        QCOMPARE(response.status, 200);
        const QJsonObject data = dataOf(response.body);
        QCOMPARE(data.value(QStringLiteral("verified")).toBool(), verified);
        QTEST(data.value(QStringLiteral("verificationFailureReason")).toString(), reason);
        QTEST(data.value(QStringLiteral("additionalInfo")).toString(), information);
    };
    compare("1.3.0", "reason", "information");
    compare("1.1.0", "olderReason", "olderInformation");
}

void tst_VerificationEndpoint::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("detail");
    const QByteArray good = "/verify/gtin/00399999000062/lot/L1/ser/1?exp=280831";
    const auto row = [&](const char *title, const char *part, const char *instead, const char *detail) {
        QTest::newRow(title) << QByteArray(good).replace(part, instead) << QByteArray(detail);
    };
    row("a wrong check digit", "00399999000062", "00399999000063", "gtin");
    row("a short product number", "00399999000062", "399999000062", "gtin");
    row("a serial number that is too long", "/ser/1", "/ser/123456789012345678901", "ser");
    row("a character no label has", "/ser/1", "/ser/%E2%82%AC", "ser");
    row("no lot", "/lot/L1", "", "path");
    row("no expiry", "?exp=280831", "", "exp");
    row("a month that is none", "280831", "281331", "exp");
    row("another kind of link", "280831", "280831&linkType=gs1:pip", "linkType");
    row("a party that is none", "280831", "280831&reqGLN=1234567890123", "reqGLN");
}

void tst_VerificationEndpoint::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, detail);
    const HttpResponse response = ask(target, m_acme.token);
    QCOMPARE(response.status, 400);
    QCOMPARE(headerOf(response, "Content-Type"), QByteArray("application/problem+json"));
    const std::vector<VerificationRow> rows = log();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().verdict, Verdict::NotUnderstood);
    QCOMPARE(rows.front().reason, detail);
    QCOMPARE(rows.front().asker, QByteArray("Acme"));
}

void tst_VerificationEndpoint::takesLotsWithSlashesAndMonthsWithoutADay()
{
    const HttpResponse response
        = ask("/verify/gtin/00399999000062/lot/L%2F14/ser/" + m_acme.serials.first() + "?exp=280800", "right");
    QCOMPARE(response.status, 200);
    QVERIFY(dataOf(response.body).value(QStringLiteral("verified")).toBool());
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(body.value(QStringLiteral("responderGLN")).toString(), QStringLiteral("0399999000017"));
    QVERIFY(!body.contains(QStringLiteral("corrUUID")));
}

/// A copy that a customer's document brought back has our product number, and a serial number that we never put on.
void tst_VerificationEndpoint::verifiesNothingThatOnlyAPartnerNamed()
{
    const QByteArray serial = "COPY1";
    write([&](ledger::WriteTransaction &transaction) {
        return workflow::placeHold(
            transaction, ana(), gs1::ItemKey::sgtin(*gs1::Gtin::parse(m_acme.gtin), serial), "quarantine", {});
    });
    const QJsonObject data = dataOf(ask(pathOf(m_acme.gtin, lot, serial, "280831"), m_acme.token).body);
    QCOMPARE(
        data.value(QStringLiteral("verificationFailureReason")).toString(), QStringLiteral("No_match_GTIN_Serial"));
}

bool tst_VerificationEndpoint::arrives(const QByteArray &way, const QByteArray &document)
{
    if (way == "captured")
        return m_bench->captured(document).value(QStringLiteral("success")).toBool();
    QFile file(m_bench->site.path("birth.xml"));
    if (way == "by hand")
        return file.open(QIODevice::WriteOnly) && file.write(document) > 0 && file.flush()
            && workflow::importDocument(m_bench->site.site(), file.fileName());
    const Result<ledger::InboxId> kept = m_bench->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return sync::keepArrival(transaction, "oak", { "b.xml", QStringLiteral("b.xml"), "application/xml", document });
    });
    const auto read = kept ? sync::readArrival(m_bench->site.site(), *kept) : fail(kept.error());
    return read && read->state == ledger::InboxState::Taken;
}

void tst_VerificationEndpoint::asksWhoWroteOfABirth_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("remark");
    const QByteArray own = "urn:epc:id:sgln:0399999.00001.0";
    const QByteArray other = "urn:epc:id:sgln:0388888.00001.0";
    const QString verified = QStringLiteral("verified");
    const QString none = QStringLiteral("No_match_GTIN_Serial");
    QTest::newRow("a partner, over its connection")
        << QByteArray("partner") << other << none << QByteArray("by-partner");
    QTest::newRow("a partner in our name") << QByteArray("partner") << own << none << QByteArray("by-partner");
    QTest::newRow("a partner's file, by hand") << QByteArray("by hand") << other << none << QByteArray("by-partner");
    QTest::newRow("our own file, by hand") << QByteArray("by hand") << own << verified << QByteArray("not-shipped");
    QTest::newRow("a system of the site") << QByteArray("captured") << own << verified << QByteArray("not-shipped");
}

void tst_VerificationEndpoint::asksWhoWroteOfABirth()
{
    QFETCH(QByteArray, way);
    QFETCH(QByteArray, sender);
    QVERIFY(arrives(way, birthBy(sender, "FAKE1", "L1")));
    QTEST(said("FAKE1", "L1"), "expected");
    QTEST(log().front().remark, "remark");
    QVERIFY(m_bench->site.check().isGood());
}

void tst_VerificationEndpoint::keepsToWhatItPutOnItself()
{
    const QByteArray serial = m_acme.serials.first();
    QVERIFY(arrives("by hand", birthBy("urn:epc:id:sgln:0388888.00001.0", serial, "L9")));
    QCOMPARE(said(serial, lot), QStringLiteral("verified"));
    QCOMPARE(said(serial, "L9"), QStringLiteral("No_match_GTIN_Serial_Lot"));
    write([&](ledger::WriteTransaction &transaction) {
        return workflow::correctLot(
            transaction, ana(), m_acme.batch, { "L15", "2028-08-31", QStringLiteral("read wrongly") });
    });
    QCOMPARE(said(serial, "L15"), QStringLiteral("verified"));
    QCOMPARE(said(serial, lot), QStringLiteral("No_match_GTIN_Serial_Lot"));
}

void tst_VerificationEndpoint::verifiesWhatTheLineSystemPutOnWithOurNumbers()
{
    QByteArray serial;
    write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const auto numbers
            = workflow::drawNumbers(transaction, ana(), { acmeProduct, {}, "Acme", {} }, 1, m_acme.batch);
        if (!numbers)
            return fail(numbers.error());
        serial = numbers->front().serial();
        return {};
    });
    QCOMPARE(said(serial, "L1"), QStringLiteral("No_match_GTIN_Serial"));
    QVERIFY(arrives("captured", birthBy("urn:epc:id:sgln:0399999.00001.0", serial, "L1")));
    QCOMPARE(said(serial, "L1"), QStringLiteral("verified"));
}

void tst_VerificationEndpoint::letsATokenDoNothingElse()
{
    const QByteArray path = pathOf(m_acme.gtin, lot, m_acme.serials.first(), "280831");
    QCOMPARE(
        m_bench->door
            ->answer({ "GET", QStringLiteral("/events"), {}, { { "authorization", "Bearer " + m_acme.token } }, {} })
            .status,
        401);
    QCOMPARE(ask(path, "wrong").status, 401);
    QCOMPARE(ask(path, "").status, 401);
    QVERIFY(log().empty());
    QCOMPARE(ask(path, m_acme.token).status, 200);
    write([](ledger::WriteTransaction &transaction) {
        return workflow::endToken(transaction, ana(), ledger::TokenKind::Verification, "Acme");
    });
    QCOMPARE(ask(path, m_acme.token).status, 401);
    QVERIFY(m_bench->site.check().isGood());
}

void tst_VerificationEndpoint::tellsWhetherItAnswersForAProduct()
{
    QCOMPARE(ask("/checkConnectivity?gtin=00399999000062&reqGLN=0361414000018", m_acme.token).status, 200);
    QCOMPARE(ask("/checkConnectivity?gtin=00399999000079", m_acme.token).status, 404);
    QCOMPARE(ask("/checkConnectivity?gtin=00399999000079", "right").status, 200);
    QCOMPARE(ask("/checkConnectivity?gtin=1", "right").status, 400);
}

QTEST_GUILESS_MAIN(tst_VerificationEndpoint)
#include "tst_verificationendpoint.moc"
