#include "access/accesserrors.h"
#include "core/endpoint/clientgoods.h"
#include "core/endpoint/endpointbench.h"
#include "workflow/accesstokens.h"
#include "workflow/siteerrors.h"
#include "workflow/verificationerrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::endpoint;
using namespace packledger::test;
using ledger::TokenKind;
using ledger::TokenScope;

namespace {

constexpr const char *acmeProduct = "00399999000062";
constexpr const char *zetaProduct = "00399999000079";

access::Session ana()
{
    return access::Session::forOperator("ana");
}

/// A document with one observation of a pack.
QByteArray documentAbout(const char *gtin, const QByteArray &serial, const char *time)
{
    return QByteArray(R"({"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],)")
        + R"( "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-11-22T08:00:00Z",)"
        + R"( "epcisBody": {"eventList": [{"type": "ObjectEvent", "eventTime": ")" + time
        + R"(", "eventTimeZoneOffset": "+00:00", "action": "OBSERVE", "bizStep": "inspecting",)"
        + R"( "epcList": ["https://id.gs1.org/01/)" + gtin + "/21/" + serial + R"("]}]}})";
}

} // namespace

/// Tokens of single systems: what each may do, and of whose goods.
class tst_SystemTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWhatTheScopeSays_data();
    void opensWhatTheScopeSays();
    void tellsOneClientOfItsGoodsAlone();
    void capturesOneClientsGoodsAlone();
    void endsWithItsName();
    void isMadeByWhoeverRunsTheSite();
    void leavesTheTokenOutOfTheJournal();
    void notesWhoMakesTheTokenForEverything();
    void saysWhereItCannotLook();

private:
    [[nodiscard]] QByteArray make(TokenScope scope, const QString &client = {}, const QByteArray &name = "erp")
    {
        return m_bench->site.ledger()
            .write([&](ledger::WriteTransaction &transaction) {
                return workflow::makeToken(transaction, ana(), { TokenKind::System, name, scope, client });
            })
            .value_or(QByteArray());
    }
    HttpResponse ask(
        const QByteArray &token, const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        const QStringList halves = path.split(u'?');
        return m_bench->door->answer({ method, halves.first(), QUrlQuery(halves.value(1)),
            { { "Authorization", "Bearer " + token }, { "Content-Type", "application/ld+json" } }, body });
    }

    std::unique_ptr<EndpointBench> m_bench;
    ClientGoods m_acme;
    ClientGoods m_zeta;
};

void tst_SystemTokens::init()
{
    m_bench = std::make_unique<EndpointBench>();
    const Result<void> made = m_bench->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const auto acme = makeClientGoods(transaction, ana(), "Acme", acmeProduct, "L1", 3);
        const auto zeta = makeClientGoods(transaction, ana(), "Zeta", zetaProduct, "L2", 2);
        if (!acme || !zeta)
            return fail(acme ? zeta.error() : acme.error());
        m_acme = *acme;
        m_zeta = *zeta;
        return {};
    });
    QVERIFY(made);
}

void tst_SystemTokens::opensWhatTheScopeSays_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<int>("captures");
    QTest::addColumn<int>("asks");
    QTest::newRow("both") << int(TokenScope::Both) << 202 << 200;
    QTest::newRow("capture alone") << int(TokenScope::Capture) << 202 << 403;
    QTest::newRow("query alone") << int(TokenScope::Query) << 403 << 200;
}

void tst_SystemTokens::opensWhatTheScopeSays()
{
    QFETCH(const int, scope);
    QFETCH(const int, captures);
    QFETCH(const int, asks);
    const QByteArray token = make(TokenScope(scope));
    QVERIFY(!token.isEmpty());
    const QByteArray body = documentAbout(acmeProduct, m_acme.serials.first(), "2026-11-22T09:00:00Z");
    const HttpResponse captured = ask(token, "POST", QStringLiteral("/capture"), body);
    QCOMPARE(captured.status, captures);
    QCOMPARE(ask(token, "GET", QStringLiteral("/events")).status, asks);
    QCOMPARE(ask(token, "GET", QStringLiteral("/bizSteps/inspecting/events")).status, asks);
    QCOMPARE(ask(token, "GET", QStringLiteral("/capture")).status, captures == 202 ? 200 : 403);
    const HttpResponse &refused = captures == 403 ? captured : ask(token, "GET", QStringLiteral("/events"));
    if (captures == 403 || asks == 403)
        QCOMPARE(problemOf(refused), QStringLiteral("epcisException:SecurityException"));
    // The gate at the door says the same by the head alone, and the site's own token opens all as ever.
    const HttpRequest head { "POST", QStringLiteral("/capture"), {}, { { "Authorization", "Bearer " + token } }, {} };
    QCOMPARE(m_bench->door->refusalOf(head).has_value(), captures == 403);
    QCOMPARE(m_bench->ask("GET", QStringLiteral("/events")).status, 200);
    QCOMPARE(m_bench->ask("POST", QStringLiteral("/capture"), body).status, 202);
}

void tst_SystemTokens::tellsOneClientOfItsGoodsAlone()
{
    const QByteArray acme = make(TokenScope::Query, QStringLiteral("Acme"), "acme");
    const QByteArray both = make(TokenScope::Query, {}, "all");
    const QJsonArray all = eventsIn(ask(both, "GET", QStringLiteral("/events?perPage=100")));
    const QJsonArray theirs = eventsIn(ask(acme, "GET", QStringLiteral("/events?perPage=100")));
    QVERIFY(!theirs.isEmpty());
    QVERIFY(all.size() > theirs.size());
    QVERIFY(!QJsonDocument(theirs).toJson().contains("0399999.00007"));
    QVERIFY(!QJsonDocument(theirs).toJson().contains(zetaProduct));
    for (const QJsonValue &event : all) {
        const QString id = event[QLatin1StringView("eventID")].toString();
        const bool isTheirs = theirs.contains(event);
        QCOMPARE(ask(acme, "GET", QStringLiteral("/events/") + id).status, isTheirs ? 200 : 404);
    }
    const QString pack = QStringLiteral("/events?MATCH_epc=https://id.gs1.org/01/%1/21/%2");
    const auto found = [&](const char *gtin, const QByteArray &serial) {
        return eventsIn(ask(acme, "GET", pack.arg(QLatin1StringView(gtin), QString::fromLatin1(serial)))).size();
    };
    QCOMPARE(found(acmeProduct, m_acme.serials.first()), 1);
    QCOMPARE(found(zetaProduct, m_zeta.serials.first()), 0);
}

void tst_SystemTokens::capturesOneClientsGoodsAlone()
{
    const QByteArray acme = make(TokenScope::Both, QStringLiteral("Acme"), "acme");
    const QByteArray zeta = make(TokenScope::Both, QStringLiteral("Zeta"), "zeta");
    const QByteArray foreign = documentAbout(zetaProduct, m_zeta.serials.first(), "2026-11-22T09:00:00Z");
    QCOMPARE(ask(acme, "POST", QStringLiteral("/capture"), foreign).status, 403);
    QCOMPARE(ask(acme, "POST", QStringLiteral("/events"), foreign).status, 403);
    const QByteArray own = documentAbout(acmeProduct, m_acme.serials.first(), "2026-11-22T09:00:00Z");
    const HttpResponse taken = ask(acme, "POST", QStringLiteral("/capture"), own);
    QCOMPARE(taken.status, 202);
    QVERIFY(m_bench->door->readWaiting());
    const QString job = QString::fromLatin1(headerOf(taken, "Location"));
    QCOMPARE(ask(acme, "GET", job).status, 200);
    // Nobody else's system sees the job; the site's own sees all.
    QCOMPARE(ask(zeta, "GET", job).status, 404);
    QCOMPARE(QJsonDocument::fromJson(ask(zeta, "GET", QStringLiteral("/capture")).body).array().size(), 0);
    QCOMPARE(QJsonDocument::fromJson(ask(acme, "GET", QStringLiteral("/capture")).body).array().size(), 1);
    QCOMPARE(m_bench->ask("GET", job).status, 200);
    QVERIFY(m_bench->site.check().isGood());
}

void tst_SystemTokens::endsWithItsName()
{
    const QByteArray first = make(TokenScope::Query);
    const QByteArray second = make(TokenScope::Query);
    QCOMPARE(ask(first, "GET", QStringLiteral("/events")).status, 401);
    QCOMPARE(ask(second, "GET", QStringLiteral("/events")).status, 200);
    const auto end = [&] {
        return m_bench->site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::endToken(transaction, ana(), TokenKind::System, "erp");
        });
    };
    QVERIFY(end());
    QCOMPARE(ask(second, "GET", QStringLiteral("/events")).status, 401);
    const Result<void> again = end();
    QVERIFY(!again);
    QCOMPARE(again.error().code, codes::noSuchSystemToken);
}

void tst_SystemTokens::isMadeByWhoeverRunsTheSite()
{
    const auto refusal = [&](const access::Session &who, const QByteArray &name, const QString &client) {
        const Result<QByteArray> made = m_bench->site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::makeToken(transaction, who, { TokenKind::System, name, TokenScope::Both, client });
        });
        return made ? QString() : QString(made.error().code.name());
    };
    const access::Session clerk("tom", QStringLiteral("Tom"), { access::Permission::Receive });
    QCOMPARE(refusal(clerk, "erp", {}), QString(packledger::codes::notPermitted.name()));
    QCOMPARE(refusal(ana(), "e-rp", {}), QString(codes::systemTokenName.name()));
    QCOMPARE(refusal(ana(), "", {}), QString(codes::systemTokenName.name()));
    QCOMPARE(refusal(ana(), "erp\n", {}), QString(codes::systemTokenName.name()));
    QCOMPARE(refusal(ana(), "erp", QStringLiteral("Nobody")), QString(codes::verificationNoSuchClient.name()));
    QCOMPARE(refusal(ana(), "erp", QStringLiteral("Acme")), QString());
}

void tst_SystemTokens::leavesTheTokenOutOfTheJournal()
{
    const QByteArray token = make(TokenScope::Query, QStringLiteral("Acme"));
    QByteArrayList made;
    bool isSaid = false;
    const Result<void> read = m_bench->site.ledger().read([&](ledger::View &view) -> Result<void> {
        ledger::Journal(view.database()).forEach(1, [&](const ledger::JournalEntry &entry) {
            if (entry.head.act == "endpoint.token-made")
                made.append(entry.body);
            isSaid = isSaid || entry.body.contains(token);
            return true;
        });
        return {};
    });
    QVERIFY(read);
    QCOMPARE(made.size(), 1);
    QVERIFY(made.first().contains("Acme"));
    QVERIFY(!isSaid);
}

void tst_SystemTokens::notesWhoMakesTheTokenForEverything()
{
    const auto note = [&](const access::Session &who) {
        return m_bench->site.ledger().write(
            [&](ledger::WriteTransaction &transaction) { return workflow::noteHouseToken(transaction, who); });
    };
    const auto noted = [&] {
        return *m_bench->site.ledger().read([](ledger::View &view) -> Result<qint64> {
            return view.database().integer(
                "SELECT COUNT(*) FROM journal WHERE act = ?", QByteArray("endpoint.token-made"));
        });
    };
    const Result<void> refused = note(access::Session("tom", QStringLiteral("Tom"), { access::Permission::Receive }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, packledger::codes::notPermitted);
    QCOMPARE(noted(), 0);
    QVERIFY(note(ana()));
    QCOMPARE(noted(), 1);
}

void tst_SystemTokens::saysWhereItCannotLook()
{
    const QByteArray token = make(TokenScope::Query);
    QVERIFY(m_bench->site.ledger().write([](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.database().runText(QStringLiteral("DROP TABLE access_token"));
        return {};
    }));
    // Whoever is told that its token is none may stop for good.
    QCOMPARE(ask(token, "GET", QStringLiteral("/events")).status, 500);
}

QTEST_GUILESS_MAIN(tst_SystemTokens)
#include "tst_systemtokens.moc"
