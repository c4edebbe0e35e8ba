#include "core/transport/peers.h"
#include "desktop/partnerways.h"
#include "partners/partnerspresenter.h"
#include "partners/wizardpresenter.h"
#include "support/acme.h"
#include "support/faultypartner.h"
#include "support/testsite.h"
#include "sync/exchange.h"
#include "transport/filesecrets.h"
#include "transport/maketransport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>

using namespace packledger;
using namespace packledger::partners;
using common::Tone;

namespace {

constexpr int patienceMs = 60'000;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/// From a stranger to a partner that is live, with the wire and the secrets of the program itself and real servers.
class tst_PartnerWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesAPartnerLiveOverAFolder();
    void pinsTheKeyThatAServerShows();
    void takesTheLimitsThatTheServerTells();
    void saysWhichCertificateIsWrong();
    void keepsSecretsOutOfTheProfile();
    void takesAPartnersNextCertificateBesideTheOldOne();
    void saysWhatRunsOut();
    void readsADocumentOfTheirs();
    void opensAProfileFromAFileWithoutLettingItGoLive();
    void letsGoOfAServerThatStalls_data();
    void letsGoOfAServerThatStalls();

private:
    [[nodiscard]] QString path(const char *name) const { return m_site->path(name); }
    void typeWho(const char *name = "acme")
    {
        m_wizard->openNew();
        m_wizard->enterText(text("title"), text("ACME Pharmacy"));
        m_wizard->enterText(text("name"), text(name));
        m_wizard->enterText(text("gln"), text("0361414000018"));
        m_wizard->toggle(text("roles"), text("customer"));
    }
    /// To the step of the connection.
    void goToConnection()
    {
        for (int i = 0; i < 3; ++i)
            m_wizard->goOn();
        QCOMPARE(m_wizard->state().step, WizardStep::Connection);
    }
    [[nodiscard]] Tone toneOf(WizardStep step) const { return m_wizard->state().steps.at(std::size_t(step)).tone; }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto &lines = m_wizard->state().lines;
        return std::any_of(lines.begin(), lines.end(),
            [&](const common::HealthLine &line) { return line.text.contains(words) || line.detail.contains(words); });
    }
    [[nodiscard]] bool offers(const char *act) const
    {
        const Choices &acts = m_wizard->state().acts;
        return std::any_of(acts.begin(), acts.end(), [&](const auto &each) { return each.first == text(act); });
    }
    [[nodiscard]] WizardField field(const char *id) const
    {
        for (const WizardField &each : m_wizard->state().fields) {
            if (each.id == text(id))
                return each;
        }
        return {};
    }
    sync::PartnerProfile kept(const QByteArray &name = "acme")
    {
        return m_site->ledger()
            .read([&](ledger::View &view) { return sync::partnerNamed(view, name); })
            .value_or(sync::PartnerProfile {});
    }
    /// One pass over all partners, as the program's own thread makes it.
    void exchange()
    {
        transport::FileSecrets secrets(path("secrets"));
        sync::Exchange exchange(m_site->site(),
            [&](const sync::PartnerProfile &partner) { return transport::makeTransport(partner, secrets, m_clock); });
        Progress goesOn = [](qint64, qint64) { return true; };
        const access::Session person("auto", text("auto"), { access::Permission::Exchange });
        QVERIFY(exchange.once(person, {}, {}, goesOn));
    }
    QString written(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", name);
        return file.fileName();
    }

    test::FakeClock m_clock;
    std::unique_ptr<test::TestSite> m_site;
    std::unique_ptr<common::LedgerService> m_ledger;
    std::unique_ptr<desktop::PartnerWays> m_ways;
    std::unique_ptr<WayWork> m_work;
    std::unique_ptr<WizardPresenter> m_wizard;
};

void tst_PartnerWizard::init()
{
    m_site = std::make_unique<test::TestSite>(m_clock);
    qputenv("PACKLEDGER_SECRETS", path("secrets").toUtf8());
    for (const char *folder : { "out", "in" })
        QVERIFY(QDir().mkpath(path(folder)));
    m_ledger = std::make_unique<common::LedgerService>(m_clock);
    QSignalSpy opened(m_ledger.get(), &common::LedgerService::opened);
    m_ledger->open(m_site->folder());
    QTRY_COMPARE(opened.size(), 1);
    m_ways = std::make_unique<desktop::PartnerWays>(m_clock);
    m_ways->setFolder(m_site->folder());
    m_work = std::make_unique<WayWork>();
    m_wizard = std::make_unique<WizardPresenter>(*m_ledger, m_clock, *m_ways, *m_work);
    m_wizard->setSession(access::Session::forOperator("ana"));
}

void tst_PartnerWizard::cleanup()
{
    m_wizard.reset();
    m_work.reset();
    m_ways.reset();
    m_ledger.reset();
    m_site.reset();
}

void tst_PartnerWizard::makesAPartnerLiveOverAFolder()
{
    typeWho();
    goToConnection();
    QVERIFY(!m_wizard->mayLeave()); // it is not kept: said once
    m_wizard->choose(text("route.kind"), text("folder"));
    m_wizard->enterText(text("route.out"), path("out"));
    m_wizard->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(toneOf(WizardStep::Test), Tone::Accepted, patienceMs);
    QVERIFY(m_wizard->mayLeave());
    QVERIFY(!kept().isLive);

    m_wizard->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->state().step == WizardStep::Trial && offers("sample"), patienceMs);
    m_wizard->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(toneOf(WizardStep::Trial), Tone::Progress, patienceMs);
    m_wizard->goTo(WizardStep::Live);
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->state().canGoOn, patienceMs); // not without a reason
    exchange();
    m_wizard->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(toneOf(WizardStep::Trial), Tone::Accepted, patienceMs);
    const QStringList sent = QDir(path("out")).entryList(QDir::Files);
    QCOMPARE(sent.size(), 3);
    QVERIFY(sent.first().startsWith(text("TEST_")));
    m_wizard->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(toneOf(WizardStep::Live), Tone::Accepted, patienceMs);
    QVERIFY(kept().isLive);

    m_wizard->act(text("pause"));
    QTRY_VERIFY_WITH_TIMEOUT(!kept().isLive, patienceMs);
    QVERIFY(m_site->check().isGood());
}

void tst_PartnerWizard::pinsTheKeyThatAServerShows()
{
    test::SshPeer peer;
    if (!peer.start())
        QSKIP("sshd or ssh-keygen is missing: there is no server to connect to");
    typeWho();
    goToConnection();
    m_wizard->choose(text("route.kind"), text("sftp"));
    m_wizard->enterText(text("route.host"), text("127.0.0.1"));
    m_wizard->enterText(text("route.port"), QString::number(peer.port()));
    m_wizard->enterText(text("route.user"), test::SshPeer::user());
    m_wizard->enterText(text("route.out"), path("out"));
    m_wizard->showAll();
    m_wizard->pick(text("route.key"));
    QVERIFY(!m_wizard->state().pickTitle.isEmpty());
    m_wizard->takeFile(written("key", peer.clientKey()));
    QTRY_VERIFY_WITH_TIMEOUT(field("route.key").note.contains(text("acme-key")), patienceMs);
    m_wizard->enterSecret(text("route.key_password"), text(test::SshPeer::clientKeyPassword));
    QTRY_VERIFY_WITH_TIMEOUT(!field("route.key_password").note.isEmpty(), patienceMs);
    m_wizard->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(offers("pin"), patienceMs);
    QVERIFY(says(peer.fingerprint()));
    m_wizard->act(text("pin"));
    QTRY_VERIFY_WITH_TIMEOUT(toneOf(WizardStep::Test) != Tone::Neutral, patienceMs);
    QCOMPARE(kept().route.options.value(text("fingerprints")).toArray().first().toString(), peer.fingerprint());
    if (toneOf(WizardStep::Test) != Tone::Accepted && peer.log().contains("not allowed"))
        QSKIP("sshd lets no such account in as the one that runs this test");
    QCOMPARE(toneOf(WizardStep::Test), Tone::Accepted);
}

void tst_PartnerWizard::takesTheLimitsThatTheServerTells()
{
    test::FaultyPartner partner({ .isFaulty = false,
        .isRepository = true,
        .terms = "GS1-EPCIS-Capture-Limit: 100\r\nGS1-EPCIS-Capture-File-Size-Limit: 65536\r\n" });
    typeWho();
    goToConnection();
    m_wizard->choose(text("route.kind"), text("https"));
    m_wizard->enterText(text("route.url"), QStringLiteral("http://127.0.0.1:%1").arg(partner.port()));
    m_wizard->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(toneOf(WizardStep::Test), Tone::Accepted, patienceMs);
    QVERIFY(offers("terms"));
    QVERIFY(says(text("100 events")));
    QCOMPARE(kept().mostEvents, 0);
    m_wizard->act(text("terms"));
    QTRY_COMPARE_WITH_TIMEOUT(kept().mostEvents, 100, patienceMs);
    QCOMPARE(kept().mostBytes, 65'536);
    QTRY_COMPARE_WITH_TIMEOUT(toneOf(WizardStep::Test), Tone::Accepted, patienceMs);
    QVERIFY(!offers("terms"));
    QVERIFY(says(text("100 events")));
    m_wizard->goTo(WizardStep::Documents);
    QCOMPARE(field("documents.most_events").value, text("100"));
}

void tst_PartnerWizard::saysWhichCertificateIsWrong()
{
    test::TestAuthority authority;
    authority.issue(text("good"), text("127.0.0.1"));
    authority.issue(text("first"), text("127.0.0.1"), text("20200101000000Z"), text("20210101000000Z"));
    test::NginxPeer nginx;
    const auto server = [&](const char *name) {
        return QStringLiteral("ssl_certificate %1; ssl_certificate_key %2; location / { return 200; }")
            .arg(authority.path(QLatin1StringView(name) + text(".pem")),
                authority.path(QLatin1StringView(name) + text(".key")));
    };
    if (!authority.isGood() || !nginx.start({ server("good"), server("first") }))
        QSKIP("nginx or openssl is missing: there is no server to connect to");
    const auto address = [&](int number) { return QStringLiteral("https://127.0.0.1:%1/in").arg(nginx.port(number)); };
    typeWho();
    goToConnection();
    m_wizard->choose(text("route.kind"), text("https"));
    m_wizard->choose(text("route.binding"), text("post"));
    m_wizard->enterText(text("route.url"), address(1));
    m_wizard->showAll();
    m_wizard->pick(text("route.ca"));
    m_wizard->takeFile(authority.path(text("ca.pem")));
    QTRY_VERIFY_WITH_TIMEOUT(field("route.ca").note.contains(text("SHA-256")), patienceMs);
    m_wizard->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(toneOf(WizardStep::Test), Tone::Stop, patienceMs);
    const std::vector<common::HealthLine> lines = m_wizard->state().lines;
    QVERIFY(lines.size() >= 2);
    QCOMPARE(lines.front().tone, Tone::Accepted); // what worked before stands above
    QCOMPARE(lines.back().tone, Tone::Stop);
    QVERIFY(!lines.back().detail.isEmpty());

    m_wizard->goTo(WizardStep::Connection);
    m_wizard->enterText(text("route.url"), address(0));
    m_wizard->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(toneOf(WizardStep::Test), Tone::Accepted, patienceMs);
}

void tst_PartnerWizard::keepsSecretsOutOfTheProfile()
{
    typeWho();
    goToConnection();
    m_wizard->choose(text("route.kind"), text("sftp"));
    m_wizard->enterText(text("route.host"), text("127.0.0.1"));
    m_wizard->enterText(text("route.user"), text("site7"));
    m_wizard->enterText(text("route.out"), text("/in"));
    m_wizard->enterSecret(text("route.password"), text("canary-word"));
    QTRY_VERIFY_WITH_TIMEOUT(field("route.password").note.contains(text("acme-password")), patienceMs);
    QVERIFY(field("route.password").value.isEmpty());
    // Kept while the password is on its way to the keychain: it is in the profile all the same.
    m_wizard->enterSecret(text("route.key_password"), text("canary-key"));
    m_wizard->keep();
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->state().isChanged, patienceMs);
    const QByteArray profile = QJsonDocument(sync::toJson(kept())).toJson();
    QVERIFY(!profile.contains("canary"));
    QVERIFY(profile.contains("secret:acme-password"));
    QVERIFY(profile.contains("secret:acme-key-password"));
    QSignalSpy exported(m_wizard.get(), &WizardPresenter::exported);
    m_wizard->exportTo(path("exports"));
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, patienceMs);
    QFile file(exported.first().first().toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("canary"));
    transport::FileSecrets secrets(path("secrets"));
    QCOMPARE(*secrets.value("acme-password"), QByteArray("canary-word"));
}

void tst_PartnerWizard::takesAPartnersNextCertificateBesideTheOldOne()
{
    test::TestAuthority authority;
    authority.issue(text("first"), text("first.acme.example"), text("20200101000000Z"), text("20281001000000Z"));
    authority.issue(text("next"), text("next.acme.example"), text("20200101000000Z"), text("20351001000000Z"));
    if (!authority.isGood())
        QSKIP("openssl is missing: there are no certificates to take");
    typeWho();
    goToConnection();
    m_wizard->choose(text("route.kind"), text("as2"));
    for (const char *name : { "first", "next" }) {
        m_wizard->pick(text("route.certificates"));
        m_wizard->takeFile(authority.path(text(name) + text(".pem")));
        QTRY_VERIFY_WITH_TIMEOUT(field("route.certificates").note.contains(text(name)), patienceMs);
    }
    QVERIFY(field("route.certificates").note.contains(text("first")));
    QVERIFY(offers("remove-certificate"));
    // A key in the file would stand in the journal for ever.
    m_wizard->pick(text("route.certificates"));
    m_wizard->takeFile(written("both.pem", authority.read(text("next.pem")) + authority.read(text("next.key"))));
    QTRY_VERIFY_WITH_TIMEOUT(!field("route.certificates").error.isEmpty(), patienceMs);
    m_wizard->act(text("remove-certificate"));
    QTRY_VERIFY_WITH_TIMEOUT(!field("route.certificates").note.contains(text("first")), patienceMs);
    QVERIFY(!offers("remove-certificate"));
}

void tst_PartnerWizard::saysWhatRunsOut()
{
    test::TestAuthority authority;
    const auto day = [this](int from) {
        return QDateTime(m_clock.today().addDays(from), QTime(0, 0), QTimeZone::utc())
            .toString(text("yyyyMMddHHmmss'Z'"));
    };
    authority.issue(text("soon"), text("soon.acme.example"), text("20200101000000Z"), day(9));
    if (!authority.isGood())
        QSKIP("openssl is missing: there are no certificates to look at");
    sync::PartnerProfile profile = test::acme();
    profile.licences = { { "FL", "1", m_clock.today().addDays(-1) }, { "KY", "2", m_clock.today().addDays(20) },
        { "PA", "3", m_clock.today().addYears(2) } };
    profile.route = { "https",
        { { text("url"), text("https://127.0.0.1:1") },
            { text("ca"), QString::fromLatin1(authority.read(text("soon.pem"))) } } };
    QVERIFY(test::setPartner(m_site->ledger(), profile));
    PartnersPresenter presenter(*m_ledger, m_clock, *m_ways, *m_work);
    presenter.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        !presenter.state().partners.empty() && presenter.state().partners.front().marks.size() == 3, patienceMs);
    const std::vector<Mark> &marks = presenter.state().partners.front().marks;
    QCOMPARE(marks.front().tone, Tone::Stop);
    QVERIFY(marks.front().text.contains(text("FL 1")));
    QCOMPARE(presenter.state().troubled, 1);
    QCOMPARE(presenter.state().chosen.licences.size(), 3);
    QCOMPARE(presenter.state().chosen.licences.back().tone, Tone::Accepted);
    QCOMPARE(presenter.state().chosen.certificates.front().tone, Tone::Attention);
}

void tst_PartnerWizard::readsADocumentOfTheirs()
{
    QVERIFY(test::setPartner(m_site->ledger(), test::acme()));
    m_wizard->open(text("acme"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->state().title.isEmpty(), patienceMs);
    m_wizard->goTo(WizardStep::Trial);
    QTRY_VERIFY_WITH_TIMEOUT(offers("sample"), patienceMs);
    m_wizard->act(text("sample"));
    m_wizard->takeFile(written("broken.xml", "<?xml version=\"1.0\"?><EPCISDocument>"));
    QTRY_VERIFY_WITH_TIMEOUT(says(text("broken.xml")), patienceMs);
    QVERIFY(m_site->check().isGood());
}

void tst_PartnerWizard::opensAProfileFromAFileWithoutLettingItGoLive()
{
    sync::PartnerProfile profile = test::acme("other");
    profile.route.options = { { text("out"), path("out") } };
    const QString file = written("other.json", QJsonDocument(sync::toJson(profile)).toJson());
    m_wizard->openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->state().title, text("ACME Wholesale"), patienceMs);
    QVERIFY(m_wizard->state().isChanged);
    m_wizard->keep();
    QTRY_COMPARE_WITH_TIMEOUT(kept("other").title, text("ACME Wholesale"), patienceMs);
    QVERIFY(!kept("other").isLive);

    QSignalSpy failed(m_wizard.get(), &WizardPresenter::failed);
    m_wizard->openFile(written("none.json", "[]"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
}

void tst_PartnerWizard::letsGoOfAServerThatStalls_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QJsonObject>("options");
    QTest::newRow("SFTP") << QByteArray("sftp")
                          << QJsonObject { { text("host"), text("127.0.0.1") }, { text("user"), text("ana") },
                                 { text("out"), text("in") }, { text("password"), text("secret:acme-password") } };
    QTest::newRow("HTTPS") << QByteArray("https") << QJsonObject {};
}

void tst_PartnerWizard::letsGoOfAServerThatStalls()
{
    QFETCH(const QByteArray, kind);
    QFETCH(QJsonObject, options);
    // It takes the connection, and never says a word.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    if (kind == "sftp")
        options.insert(text("port"), server.serverPort());
    else
        options.insert(text("url"), text("https://127.0.0.1:%1/epcis").arg(server.serverPort()));
    QVERIFY(m_ways->keepSecret("acme-password", "several quiet words"));
    sync::PartnerProfile profile = test::acme();
    profile.route = { kind, options };
    QVERIFY(test::setPartner(m_site->ledger(), profile));
    m_wizard->open(text("acme"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->state().title.isEmpty(), patienceMs);
    m_wizard->goTo(WizardStep::Test);
    m_wizard->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), patienceMs);
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    QTRY_VERIFY_WITH_TIMEOUT(socket->bytesAvailable() > 0, patienceMs);
    m_wizard.reset();
    // Whoever left did not wait for it; it is let go of all the same.
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, patienceMs);
    m_work.reset();
}

QTEST_GUILESS_MAIN(tst_PartnerWizard)
#include "tst_partnerwizard.moc"
