#include "ledger/tokenstore.h"
#include "support/testsite.h"

#include <QTest>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

namespace {

const QByteArray digest = QByteArray("0123456789abcdef").repeated(4);
const QByteArray otherDigest = QByteArray("fedcba9876543210").repeated(4);
constexpr const char *madeMs = "1795423800000";

QJsonObject named(const QByteArray &name)
{
    return { { QStringLiteral("name"), QString::fromLatin1(name) } };
}

} // namespace

/// Tokens as the acts in the journal make and end them, those of version 10 of the ledger among them: there a system's
/// token was a setting, and its "endpoint.token-made" without a digest.
class tst_TokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<TestSite>(m_clock); }
    void keepsTheKindsApart();
    void takesTheLastOfAName();
    void replaysTokensThatWereSettings_data();
    void replaysTokensThatWereSettings();
    void endsATokenThatWasASetting();
    void leavesTheSitesOwnTokenAlone();
    void takesTokensOutOfSettingsWhereTheyWere();

private:
    void append(const QByteArray &act, const QJsonObject &body)
    {
        const Result<void> written = m_site->ledger().write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct(act, body);
            return {};
        });
        QVERIFY(written);
    }
    void made(const QByteArray &act, const QByteArray &name, const QByteArray &digestOf, const QString &scope = {})
    {
        QJsonObject body = named(name);
        body.insert(QStringLiteral("digest"), QString::fromLatin1(digestOf));
        body.insert(QStringLiteral("client"), QStringLiteral("Acme"));
        if (!scope.isEmpty())
            body.insert(QStringLiteral("scope"), scope);
        append(act, body);
    }
    /// The acts of version 10.
    void madeAsSetting(const QByteArray &name, const QString &scope, const QString &client = {})
    {
        append("setting.changed",
            { { QStringLiteral("name"), QString::fromLatin1("endpoint-token." + name) },
                { QStringLiteral("value"),
                    QStringLiteral("%1 %2 %3 %4")
                        .arg(scope, QString::fromLatin1(digest), QLatin1StringView(madeMs), client) } });
        QJsonObject body = named(name);
        body.insert(QStringLiteral("scope"), scope);
        body.insert(QStringLiteral("client"), client);
        append("endpoint.token-made", body);
    }
    std::vector<AccessToken> tokens(TokenKind kind)
    {
        return m_site->ledger()
            .read(
                [&](View &view) -> Result<std::vector<AccessToken>> { return TokenStore(view.database()).list(kind); })
            .value_or(std::vector<AccessToken>());
    }
    std::optional<AccessToken> shown(TokenKind kind, const QByteArray &digestOf)
    {
        using Found = std::optional<AccessToken>;
        return m_site->ledger()
            .read([&](View &view) -> Result<Found> { return TokenStore(view.database()).withDigest(kind, digestOf); })
            .value_or(Found());
    }

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
};

void tst_TokenStore::keepsTheKindsApart()
{
    made("verification.token-made", "erp", digest);
    made("endpoint.token-made", "erp", otherDigest, QStringLiteral("capture"));
    QCOMPARE(tokens(TokenKind::Verification).size(), size_t(1));
    QCOMPARE(tokens(TokenKind::System).size(), size_t(1));
    QVERIFY(!shown(TokenKind::System, digest));
    QVERIFY(!shown(TokenKind::Verification, otherDigest));
    const std::optional<AccessToken> system = shown(TokenKind::System, otherDigest);
    QVERIFY(system);
    QCOMPARE(system->scope, TokenScope::Capture);
    QCOMPARE(system->client, QStringLiteral("Acme"));
    QCOMPARE(system->madeMs, m_clock.now().ms);
    append("verification.token-ended", named("erp"));
    QVERIFY(!shown(TokenKind::Verification, digest));
    QVERIFY(shown(TokenKind::System, otherDigest));
    QVERIFY(m_site->check().isGood());
}

void tst_TokenStore::takesTheLastOfAName()
{
    made("verification.token-made", "router", digest);
    made("verification.token-made", "router", otherDigest);
    QVERIFY(!shown(TokenKind::Verification, digest));
    QVERIFY(shown(TokenKind::Verification, otherDigest));
}

void tst_TokenStore::replaysTokensThatWereSettings_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("client");
    for (const TokenScope scope : { TokenScope::Both, TokenScope::Capture, TokenScope::Query }) {
        QTest::addRow("%s, everybody's", nameOf(scope)) << int(scope) << QString();
        QTest::addRow("%s, of a client with a blank", nameOf(scope)) << int(scope) << QStringLiteral("Acme Pharma");
    }
}

void tst_TokenStore::replaysTokensThatWereSettings()
{
    QFETCH(const int, scope);
    QFETCH(const QString, client);
    madeAsSetting("erp", QLatin1StringView(nameOf(TokenScope(scope))), client);
    const std::optional<AccessToken> token = shown(TokenKind::System, digest);
    QVERIFY(token);
    QCOMPARE(token->name, QByteArray("erp"));
    QCOMPARE(int(token->scope), scope);
    QCOMPARE(token->client, client);
    QCOMPARE(token->madeMs, QByteArray(madeMs).toLongLong());
    QVERIFY(m_site->check().isGood());
}

void tst_TokenStore::endsATokenThatWasASetting()
{
    madeAsSetting("erp", QStringLiteral("both"));
    madeAsSetting("wms", QStringLiteral("both"));
    // As version 10 ended one, and as it is ended now.
    append("setting.changed",
        { { QStringLiteral("name"), QStringLiteral("endpoint-token.erp") }, { QStringLiteral("value"), QString() } });
    append("endpoint.token-ended", named("erp"));
    QCOMPARE(tokens(TokenKind::System).size(), size_t(1));
    append("endpoint.token-ended", named("wms"));
    QVERIFY(tokens(TokenKind::System).empty());
}

void tst_TokenStore::leavesTheSitesOwnTokenAlone()
{
    append("endpoint.token-made", {});
    QVERIFY(tokens(TokenKind::System).empty());
}

void tst_TokenStore::takesTokensOutOfSettingsWhereTheyWere()
{
    made("verification.token-made", "router", otherDigest);
    for (const TokenScope scope : { TokenScope::Both, TokenScope::Capture, TokenScope::Query })
        madeAsSetting(
            QByteArray("of.") + nameOf(scope), QLatin1StringView(nameOf(scope)), QStringLiteral("Acme Pharma"));
    madeAsSetting("all", QStringLiteral("query"));
    // The tables as version 10 had them after these acts.
    const Result<void> aged = m_site->ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        Database &database = transaction.database();
        for (const AccessToken &token : TokenStore(database).list(TokenKind::System))
            database.run("INSERT INTO setting (name, value) VALUES (?, ?)", "endpoint-token." + token.name,
                QByteArray(nameOf(token.scope)) + ' ' + token.digest + ' ' + QByteArray::number(token.madeMs) + ' '
                    + token.client.toUtf8());
        database.run(
            "INSERT INTO setting (name, value) VALUES (?, ?)", QByteArray("endpoint-token.ended"), QByteArray());
        for (const char *statement :
            { "CREATE TABLE verification_token (name TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL, client TEXT NOT "
              "NULL, made_ms BIGINT NOT NULL)",
                "INSERT INTO verification_token SELECT name, digest, client, made_ms FROM access_token WHERE kind = 0",
                "DROP TABLE access_token" })
            database.runText(QLatin1StringView(statement));
        database.runText(TestSite::isPostgresql() ? QStringLiteral("UPDATE schema_version SET version = 10")
                                                  : QStringLiteral("PRAGMA user_version=10"));
        return {};
    });
    QVERIFY2(aged, aged ? "" : qPrintable(aged.error().detail));
    m_site->reopen();
    // A server's ledger is its server's to back up.
    QCOMPARE(m_site->site().backupBeforeStep().isEmpty(), TestSite::isPostgresql());
    QCOMPARE(tokens(TokenKind::System).size(), size_t(4));
    QCOMPARE(tokens(TokenKind::Verification).size(), size_t(1));
    // What the tables became is what the journal says.
    QVERIFY(m_site->check().isGood());
}

QTEST_GUILESS_MAIN(tst_TokenStore)
#include "tst_tokenstore.moc"
