#include "sync/partnerprofile.h"

#include "support/acme.h"
#include "support/testsite.h"
#include "sync/syncerrors.h"

#include <QJsonDocument>
#include <QTest>

using namespace packledger;
using namespace packledger::sync;
using test::FakeClock;
using test::TestSite;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// A partner's profile, as `partner add` reads it.
class tst_PartnerProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void writesWhatItReads();
    void needsNoMoreThanAName();
    void tellsWhoIsNoSupplier();
    void namesTheFieldAtFault_data();
    void namesTheFieldAtFault();
    void takesWhatIsNoSecret_data();
    void takesWhatIsNoSecret();
    void readsWhatWasKeptBefore();
    void keepsProfilesInTheJournal();
    void refusesPeopleWhoMayNotManagePartners();
};

namespace {

// Behind the class: moc does not find one behind such a text.
const char full[] = R"({
    "name": "acme", "title": "ACME Wholesale", "gln": "0361414000018", "ship_to_gln": "0399999000017",
    "roles": ["customer", "supplier"],
    "licences": [{"authority": "FL", "number": "22-17", "expires": "2027-01-31"}, {"authority": "FDA", "number": "9"}],
    "address": {"street": "1 Main St", "city": "Tampa", "state": "FL", "postal_code": "33601", "country": "US"},
    "documents": {"form": "epcis-2.0-json", "guideline": "r1.2", "repackaging": "transformation",
                  "most_bytes": 5000000, "most_events": 1000, "ship_notice": true},
    "x12": {"qualifier": "ZZ", "id": "ACME"},
    "ordered": true, "live": true, "acknowledge_minutes": 60,
    "route": {"kind": "https", "url": "https://acme.example/epcis", "token": "secret:acme-token"}
})";

} // namespace

void tst_PartnerProfile::readsEveryField()
{
    const Result<PartnerProfile> read = partnerFromJson(object(full));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail + read.error().where.path));
    QCOMPARE(read->name, "acme");
    QCOMPARE(read->title, QStringLiteral("ACME Wholesale"));
    QCOMPARE(read->gln, "0361414000018");
    QCOMPARE(read->shipToGln, "0399999000017");
    QCOMPARE(read->roles, (QByteArrayList { "customer", "supplier" }));
    QCOMPARE(read->licences.size(), size_t(2));
    QCOMPARE(read->licences.front().expires, QDate(2027, 1, 31));
    QVERIFY(!read->licences.back().expires.isValid());
    QCOMPARE(read->postalCode, QStringLiteral("33601"));
    QVERIFY(read->form == EpcisForm::Json20);
    QVERIFY(read->guideline == Guideline::R12);
    QVERIFY(read->repackaging == RepackagingForm::Transformation);
    QCOMPARE(read->mostBytes, 5'000'000);
    QCOMPARE(read->mostEvents, 1000);
    QVERIFY(read->sendsShipNotice);
    QCOMPARE(read->x12Qualifier, "ZZ");
    QCOMPARE(read->x12Id, "ACME");
    QVERIFY(read->isOrdered);
    QVERIFY(read->isLive);
    QCOMPARE(read->acknowledgeMinutes, 60);
    QCOMPARE(read->route.kind, "https");
    QCOMPARE(read->route.options.value(QStringLiteral("token")).toString(), QStringLiteral("secret:acme-token"));
    QVERIFY(!read->route.options.contains(QStringLiteral("kind")));
}

void tst_PartnerProfile::writesWhatItReads()
{
    const QJsonObject once = toJson(*partnerFromJson(object(full)));
    QCOMPARE(toJson(*partnerFromJson(once)), once);
}

void tst_PartnerProfile::tellsWhoIsNoSupplier()
{
    PartnerProfile profile;
    QVERIFY(!profile.isNoSupplier()); // nobody has said what it is
    profile.roles = { "customer", "service" };
    QVERIFY(profile.isNoSupplier());
    for (const char *role : { "supplier", "manufacturer" }) {
        profile.roles = { "customer", role };
        QVERIFY(!profile.isNoSupplier());
    }
}

void tst_PartnerProfile::needsNoMoreThanAName()
{
    const Result<PartnerProfile> read = partnerFromJson(object(R"({"name": "north-pharmacy"})"));
    QVERIFY(read);
    QCOMPARE(read->title, QStringLiteral("north-pharmacy"));
    QVERIFY(read->route.kind.isEmpty());
    QVERIFY(!read->isLive);
    QCOMPARE(read->acknowledgeMinutes, 30);
}

void tst_PartnerProfile::namesTheFieldAtFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");

    const auto row = [](const char *title, const char *json, ErrorCode code, const char *path) {
        QTest::newRow(title) << QByteArray(json) << QString(code.name()) << QString::fromLatin1(path);
    };
    row("no name", R"({})", codes::partnerMissingField, "$.name");
    row("a name that is a path", R"({"name": "../x"})", codes::partnerField, "$.name");
    row("a check digit", R"({"name": "a", "gln": "0361414000011"})", codes::partnerField, "$.gln");
    row("a field nobody knows", R"({"name": "a", "in_order": true})", codes::partnerUnknownField, "$.in_order");
    row("a misspelt field inside", R"({"name": "a", "documents": {"from": "x"}})", codes::partnerUnknownField,
        "$.documents.from");
    row("a form nobody knows", R"({"name": "a", "documents": {"form": "edifact"}})", codes::partnerField,
        "$.documents.form");
    row("a role nobody knows", R"({"name": "a", "roles": ["friend"]})", codes::partnerField, "$.roles");
    row("a licence without number", R"({"name": "a", "licences": [{"authority": "FL"}]})", codes::partnerMissingField,
        "$.licences[0].number");
    row("a day that is none",
        R"({"name": "a", "licences": [{"authority": "FL", "number": "1", "expires": "2026-02-30"}]})",
        codes::partnerField, "$.licences[0].expires");
    row("a text for a yes", R"({"name": "a", "live": "yes"})", codes::partnerField, "$.live");
    row("half a minute", R"({"name": "a", "acknowledge_minutes": 0.5})", codes::partnerField, "$.acknowledge_minutes");
    row("a way without a kind", R"({"name": "a", "route": {"url": "https://x"}})", codes::partnerField, "$.route");
    row("a password in the open", R"({"name": "a", "route": {"kind": "sftp", "password": "hunter2"}})",
        codes::partnerSecret, "$.route.password");
    row("a token below", R"({"name": "a", "route": {"kind": "https", "headers": {"X-Token": "abc"}}})",
        codes::partnerSecret, "$.route.headers.X-Token");
    row("a key with hyphens", R"({"name": "a", "route": {"kind": "https", "headers": {"x-api-key": "hunter2"}}})",
        codes::partnerSecret, "$.route.headers.x-api-key");
    row("a session", R"({"name": "a", "route": {"kind": "https", "headers": {"Cookie": "sid=hunter2"}}})",
        codes::partnerSecret, "$.route.headers.Cookie");
    row("a header of another name", R"({"name": "a", "route": {"kind": "https", "headers": {"X-Acme": "hunter2"}}})",
        codes::partnerSecret, "$.route.headers.X-Acme");
    row("a key in the address",
        R"({"name": "a", "route": {"kind": "https", "url": "https://x.example?API%5Fkey=hunter2"}})",
        codes::partnerSecret, "$.route.url");
    row("a subscription",
        R"({"name": "a", "route": {"kind": "https", "url": "https://x.example/in?a=1&subscription-key=hunter2"}})",
        codes::partnerSecret, "$.route.url");
    row("a name in the address", R"({"name": "a", "route": {"kind": "https", "url": "https://hunter2@x.example"}})",
        codes::partnerSecret, "$.route.url");
    row("a key of a query", R"({"name": "a", "route": {"kind": "https", "query": {"subscription-key": "hunter2"}}})",
        codes::partnerSecret, "$.route.query.subscription-key");
    row("a list of tokens", R"({"name": "a", "route": {"kind": "https", "token": ["secret:a", "hunter2"]}})",
        codes::partnerSecret, "$.route.token[1]");
    row("a password of digits", R"({"name": "a", "route": {"kind": "https", "password": 12345}})", codes::partnerSecret,
        "$.route.password");
    row("a proxy with more", R"({"name": "a", "route": {"kind": "https", "proxy": "http://proxy:3128?x=hunter2"}})",
        codes::partnerSecret, "$.route.proxy");
    row("a private key among authorities",
        R"({"name": "a", "route": {"kind": "https", "ca": "-----BEGIN CERTIFICATE-----\nAA\n-----BEGIN RSA PRIVATE KEY-----\nhunter2"}})",
        codes::partnerSecret, "$.route.ca");
    row("a private key among certificates",
        R"({"name": "a", "route": {"kind": "as2", "certificates": ["-----BEGIN PRIVATE KEY-----\nhunter2"]}})",
        codes::partnerSecret, "$.route.certificates[0]");
}

void tst_PartnerProfile::namesTheFieldAtFault()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const Result<PartnerProfile> read = partnerFromJson(object(json));
    QVERIFY(!read);
    QCOMPARE(QString(read.error().code.name()), code);
    QCOMPARE(read.error().where.path, path);
    QVERIFY(!read.error().detail.contains(QLatin1StringView("hunter2")));
}

void tst_PartnerProfile::takesWhatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("route");
    const auto row = [](const char *title, const char *route) { QTest::newRow(title) << QByteArray(route); };
    row("secrets by name", R"({"kind": "https", "token": "secret:a", "headers": {"x-api-key": "secret:b"}})");
    row("keys that all may see", R"({"kind": "sftp", "fingerprints": "SHA256:abc", "key": "secret:a"})");
    row("pins", R"({"kind": "https", "pins": ["sha256//AAAA"]})");
    row("what is sent, and who sends it",
        R"({"kind": "https", "headers": {"Accept": "application/json", "X-Site": "7", "GS1-Extensions": "a=b"}})");
    row("an address with a query", R"({"kind": "https", "url": "https://x.example/in?tenant=7&format=xml"})");
    row("expressions", R"({"kind": "https", "accepted": "^(?:ok|token=.*)$", "refused": "a@b?key=c"})");
    row("a certificate", R"({"kind": "as2", "certificates": ["-----BEGIN CERTIFICATE-----\nAA"]})");
    row("a proxy", R"({"kind": "https", "proxy": "http://proxy.example:3128", "proxy_user": "u"})");
}

void tst_PartnerProfile::takesWhatIsNoSecret()
{
    QFETCH(QByteArray, route);
    const Result<PartnerProfile> read = partnerFromJson(object(R"({"name": "a", "route": )" + route + '}'));
    QVERIFY2(read, read ? "" : qPrintable(read.error().where.path));
}

void tst_PartnerProfile::readsWhatWasKeptBefore()
{
    FakeClock clock;
    TestSite site(clock);
    // As a release wrote it that knew fewer words for secrets.
    const QJsonObject before = object(
        R"({"name": "acme", "route": {"kind": "https", "url": "https://x.example", "headers": {"x-api-key": "k"}}})");
    QVERIFY(!partnerFromJson(before));
    PartnerProfile kept = *keptPartner(before);
    QVERIFY(test::setPartner(site.ledger(), kept));
    const Result<void> read = site.ledger().read([&](ledger::View &view) -> Result<void> {
        const Result<PartnerProfile> named = partnerNamed(view, "acme");
        if (!named)
            return fail(named.error());
        if (allPartners(view).size() != 1 || named->route.options.value(QStringLiteral("headers")).toObject().isEmpty())
            return fail(codes::partnerFile);
        return {};
    });
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    // Whoever sees the partner may still stop it.
    kept.isLive = true;
    QVERIFY(test::setPartner(site.ledger(), kept));
}

void tst_PartnerProfile::keepsProfilesInTheJournal()
{
    FakeClock clock;
    TestSite site(clock);
    QVERIFY(test::setPartner(site.ledger(), test::acme()));
    const auto headSeq = [&] {
        return *site.ledger().read([](ledger::View &view) -> Result<qint64> { return view.journal().head().seq; });
    };
    const qint64 before = headSeq();
    QVERIFY(test::setPartner(site.ledger(), test::acme()));
    QCOMPARE(headSeq(), before);
    PartnerProfile changed = test::acme();
    changed.isOrdered = true;
    QVERIFY(test::setPartner(site.ledger(), changed));
    QVERIFY(test::setPartner(site.ledger(), test::acme("zulu")));
    const Result<void> removed = site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return removePartner(transaction, access::Session::forOperator("ana"), "zulu");
    });
    QVERIFY(removed);
    const Result<void> asked = site.ledger().read([&](ledger::View &view) -> Result<void> {
        const std::vector<PartnerProfile> all = allPartners(view);
        if (all.size() != 1 || !all.front().isOrdered)
            return fail(codes::partnerFile);
        if (const Result<PartnerProfile> byGln = partnerNamed(view, "0361414000018"); !byGln || byGln->name != "acme")
            return fail(codes::partnerUnknown);
        return {};
    });
    QVERIFY(asked);
    const ledger::LedgerCheck check = site.check();
    QVERIFY(check.projectionMatches && check.chainIntact);
}

void tst_PartnerProfile::refusesPeopleWhoMayNotManagePartners()
{
    FakeClock clock;
    TestSite site(clock);
    const Result<void> kept = site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return setPartner(
            transaction, access::Session("bob", QStringLiteral("Bob"), { access::Permission::Receive }), test::acme());
    });
    QVERIFY(!kept);
    QCOMPARE(QString(kept.error().code.name()), QStringLiteral("access.not-permitted"));
}

QTEST_GUILESS_MAIN(tst_PartnerProfile)
#include "tst_partnerprofile.moc"
