#include "base/sha256.h"
#include "core/transport/as2reading.h"
#include "core/transport/peers.h"
#include "support/acme.h"
#include "support/exchangedesk.h"
#include "support/proof.h"
#include "support/rememberedsecrets.h"
#include "sync/outgoing.h"
#include "transport/filesecrets.h"
#include "transport/maketransport.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::test;

namespace {

/// The same over the wire, and wrong in one way that the proof has to notice.
class WrongTransport final : public sync::Transport
{
public:
    enum class Bug { NewIdentityEachTime, AcknowledgedUnsent };

    WrongTransport(std::unique_ptr<sync::Transport> real, Bug bug)
        : m_real(std::move(real))
        , m_bug(bug)
    {
    }

    sync::DeliveryOutcome send(const sync::Parcel &parcel, Progress &progress) override
    {
        ++m_sends;
        if (m_bug == Bug::AcknowledgedUnsent && m_sends % 10 == 0)
            return ScriptedPartner::acknowledged();
        sync::Parcel changed = parcel;
        if (m_bug == Bug::NewIdentityEachTime)
            changed.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        return m_real->send(changed, progress);
    }
    sync::DeliveryOutcome inquire(const sync::Parcel &parcel, const QByteArray &reference, Progress &progress) override
    {
        return m_real->inquire(parcel, reference, progress);
    }
    Result<int> poll(const std::function<bool(const QByteArray &)> &isSeen, const sync::KeepArrival &keep,
        Progress &progress) override
    {
        return m_real->poll(isSeen, keep, progress);
    }
    bool test(const sync::TestReport &report, Progress &progress) override { return m_real->test(report, progress); }

private:
    std::unique_ptr<sync::Transport> m_real;
    Bug m_bug;
    int m_sends = 0;
};

} // namespace

/// Documents go to a partner whose server breaks a quarter of all requests, from programs that are killed at moments
/// nobody chose. None is lost, none has two effects, and the bytes are the same in every attempt.
class tst_KilledExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversEachDocumentOnceThroughFaultsAndKills();
    void deliversEachDocumentOnceToARepository();
    void deliversEachDocumentOnceByAs2();
    void putsEachDocumentDownOnceBySftp();
    void noticesASenderThatForgetsIdentities();
    void noticesASenderThatAcknowledgesTooEarly();
    void noticesAPartnerThatForgetsIdentities();

private:
    static sync::PartnerProfile partnerAt(const FaultyPartner &partner)
    {
        sync::PartnerProfile profile = acme();
        profile.route.kind = "https";
        profile.route.options = { { QStringLiteral("binding"), QStringLiteral("post") },
            { QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1/documents").arg(partner.port()) },
            { QStringLiteral("timeout_s"), 1 } };
        return profile;
    }
    static sync::PartnerProfile repositoryAt(const FaultyPartner &partner)
    {
        sync::PartnerProfile profile = acme();
        profile.route.kind = "https";
        profile.route.options = { { QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1").arg(partner.port()) },
            { QStringLiteral("timeout_s"), 1 } };
        return profile;
    }
    static QByteArray contentOf(int number)
    {
        return "<document number=\"" + QByteArray::number(number) + "\">" + QByteArray(200 + number % 700, 'x')
            + "</document>";
    }
    static QByteArray idOf(int number)
    {
        return "0b7e1d9e-0000-4000-8000-" + QByteArray::number(100'000'000'000 + number);
    }

    static void queue(ledger::Ledger &ledger, int documents)
    {
        constexpr int atOnce = 250;
        for (int from = 0; from < documents; from += atOnce) {
            const Result<void> queued = ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                for (int number = from; number < std::min(documents, from + atOnce); ++number) {
                    QByteArray content = contentOf(number);
                    QBuffer bytes(&content);
                    bytes.open(QIODevice::ReadOnly);
                    const Result<ledger::OutboxId> id = sync::enqueue(transaction,
                        { "acme", idOf(number), QStringLiteral("%1.xml").arg(number), "application/xml", "epcis" },
                        bytes);
                    if (!id)
                        return fail(id.error());
                }
                return {};
            });
            QVERIFY(queued);
        }
    }
    static qint64 stillOpen(ledger::Ledger &ledger)
    {
        return *ledger.read([](ledger::View &view) -> Result<qint64> { return view.exchange().outbox.openCount(); });
    }
    /// What went wrong with the documents at the partner: lost ones, doubled ones, changed ones.
    struct Verdict
    {
        int lost = 0;
        int doubled = 0;
        int changed = 0;
        int strangers = 0;
    };
    static Verdict judge(const FaultyPartner &partner, int documents)
    {
        Verdict verdict;
        QHash<QByteArray, FaultyPartner::Effect> effects = partner.effects();
        for (int number = 0; number < documents; ++number) {
            const FaultyPartner::Effect effect = effects.take(idOf(number));
            verdict.lost += effect.effects == 0 ? 1 : 0;
            verdict.doubled += effect.effects > 1 ? 1 : 0;
            verdict.changed
                += effect.effects > 0 && (!effect.isOneDocument || effect.sha256 != Sha256::of(contentOf(number))) ? 1
                                                                                                                   : 0;
        }
        verdict.strangers = int(effects.size());
        return verdict;
    }
    /// Runs the dispatcher in this process until nothing is open; with a planted bug where there is one.
    static void drain(TestSite &site, FakeClock &clock, std::optional<WrongTransport::Bug> bug)
    {
        RememberedSecrets secrets;
        sync::ExchangeRules rules;
        rules.seed = 1;
        sync::Exchange exchange(
            site.site(),
            [&](const sync::PartnerProfile &profile) -> Result<std::unique_ptr<sync::Transport>> {
                Result<std::unique_ptr<sync::Transport>> real = transport::makeTransport(profile, secrets, clock);
                if (!real || !bug)
                    return real;
                return std::make_unique<WrongTransport>(*std::move(real), *bug);
            },
            rules);
        Progress goOn;
        while (stillOpen(site.ledger()) > 0) {
            QVERIFY(exchange.once(access::Session::forOperator("ana"), {}, {}, goOn));
            clock.advance(60'000);
        }
    }
    static int planted() { return inFull() ? 1'000 : 100; }
    static void sendThroughKills(TestSite &site, const FaultyPartner &partner, int documents, int kills);
    /// Kills the sender again and again while work goes on, then lets one live to its end. Answers how many died.
    static int killSenders(TestSite &site, const std::function<int()> &work, int documents, int kills);
};

void tst_KilledExchange::deliversEachDocumentOnceThroughFaultsAndKills()
{
    FakeClock clock;
    TestSite site(clock);
    FaultyPartner partner({ true, true, 20261122 });
    QVERIFY(setPartner(site.ledger(), partnerAt(partner)));
    sendThroughKills(site, partner, inFull() ? 10'000 : 500, inFull() ? 100 : 10);
}

/// 202 is no acceptance: the jobs are asked for, by whichever program lives, through the same faults.
void tst_KilledExchange::deliversEachDocumentOnceToARepository()
{
    FakeClock clock;
    TestSite site(clock);
    FaultyPartner partner({ .seed = 20261123, .isRepository = true });
    QVERIFY(setPartner(site.ledger(), repositoryAt(partner)));
    sendThroughKills(site, partner, inFull() ? 500 : 20, inFull() ? 50 : 2);
}

/// Signed and encrypted, with signed receipts at once, at a partner that knows a Message-ID again.
void tst_KilledExchange::deliversEachDocumentOnceByAs2()
{
    const As2Keys ours = makeAs2Keys(QStringLiteral("Packledger Demo"));
    const As2Keys theirs = makeAs2Keys(QStringLiteral("Partner"));
    if (ours.key.isEmpty())
        QSKIP("The openssl program is missing: no keys can be made.");
    As2Ends ends = agreed(ours, theirs);
    FakeClock clock;
    TestSite site(clock);
    FaultyPartner::Rules rules { .seed = 20261124 };
    rules.read = [&](const QByteArray &head, const QByteArray &body) { return readAs2(head, body, ends.theirs); };
    FaultyPartner partner(rules);
    transport::FileSecrets secrets(site.path("secrets"));
    qputenv("PACKLEDGER_SECRETS", site.path("secrets").toUtf8());
    QVERIFY(secrets.keep("our-as2", ours.pem()));
    sync::PartnerProfile profile = acme();
    profile.route.kind = "as2";
    profile.route.options = { { QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1/as2").arg(partner.port()) },
        { QStringLiteral("our_id"), QString::fromUtf8(ends.ours.ourId) },
        { QStringLiteral("partner_id"), QString::fromUtf8(ends.ours.partnerId) },
        { QStringLiteral("identity"), QStringLiteral("secret:our-as2") },
        { QStringLiteral("certificates"), QString::fromLatin1(theirs.certificate) },
        { QStringLiteral("timeout_s"), 1 } };
    QVERIFY(setPartner(site.ledger(), profile));
    sendThroughKills(site, partner, inFull() ? 500 : 20, inFull() ? 50 : 2);
    qunsetenv("PACKLEDGER_SECRETS");
}

/// OpenSSH's own server: each document lies there once under its name, whole, and nothing else does.
void tst_KilledExchange::putsEachDocumentDownOnceBySftp()
{
    SshPeer peer;
    if (!peer.start())
        QSKIP("sshd or ssh-keygen is missing: there is no server to connect to");
    FakeClock clock;
    TestSite site(clock);
    const QString out = site.path("out");
    QVERIFY(QDir().mkdir(out));
    transport::FileSecrets secrets(site.path("secrets"));
    qputenv("PACKLEDGER_SECRETS", site.path("secrets").toUtf8());
    QVERIFY(secrets.keep("key", peer.clientKey()));
    QVERIFY(secrets.keep("key-password", SshPeer::clientKeyPassword));
    sync::PartnerProfile profile = acme();
    profile.route = { "sftp",
        { { QStringLiteral("host"), QStringLiteral("127.0.0.1") }, { QStringLiteral("port"), peer.port() },
            { QStringLiteral("user"), SshPeer::user() }, { QStringLiteral("fingerprints"), peer.fingerprint() },
            { QStringLiteral("key"), QStringLiteral("secret:key") },
            { QStringLiteral("key_password"), QStringLiteral("secret:key-password") },
            { QStringLiteral("out"), out } } };
    bool isLetIn = false;
    Progress goOn = [](qint64, qint64) { return true; };
    const auto way = transport::makeTransport(profile, secrets, clock);
    QVERIFY(way);
    (void)(*way)->test(
        [&](const sync::TestStep &step) { isLetIn = isLetIn || (step.name == "sign-in" && step.isPassed); }, goOn);
    if (!isLetIn)
        QSKIP("sshd lets no such account in as the one that runs this test");
    QVERIFY(setPartner(site.ledger(), profile));
    const auto files = [&] { return QDir(out).entryList(QDir::Files | QDir::Hidden); };
    const int documents = inFull() ? 1'000 : 30;
    queue(site.ledger(), documents);
    const int died = killSenders(
        site, [&] { return int(files().size()); }, documents, inFull() ? 50 : 3);
    QCOMPARE(files().size(), documents);
    for (int number = 0; number < documents; ++number) {
        QFile file(out + QStringLiteral("/%1.xml").arg(number));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(file.readAll(), contentOf(number));
    }
    QVERIFY(site.check().isGood());
    qInfo("%d documents, %d kills", documents, died);
    qunsetenv("PACKLEDGER_SECRETS");
}

int tst_KilledExchange::killSenders(TestSite &site, const std::function<int()> &work, int documents, int kills)
{
    const auto start = [&](QProcess &process) {
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral(PACKLEDGER_CLI),
            { QStringLiteral("--site"), site.folder(), QStringLiteral("--json"), QStringLiteral("sync"),
                QStringLiteral("watch") });
        if (!process.waitForStarted(60'000))
            qFatal("The sender does not start");
    };
    QRandomGenerator random(20261122);
    int died = 0;
    for (int kill = 0; kill < kills && stillOpen(site.ledger()) > 0; ++kill) {
        QProcess process;
        start(process);
        // The kill falls into the work, whether the machine is quick or slow: after so many requests and a moment.
        const int until = work() + 1 + int(random.bounded(documents / kills));
        if (!QTest::qWaitFor([&] { return work() >= until || stillOpen(site.ledger()) == 0; }, 120'000))
            qFatal("The sender does nothing");
        process.waitForFinished(int(random.bounded(30)));
        process.kill();
        process.waitForFinished();
        ++died;
    }
    QProcess last;
    start(last);
    if (!QTest::qWaitFor([&] { return stillOpen(site.ledger()) == 0; }, 3'600'000))
        qFatal("The sender does not come to an end");
    last.kill();
    last.waitForFinished();
    return died;
}

void tst_KilledExchange::sendThroughKills(TestSite &site, const FaultyPartner &partner, int documents, int kills)
{
    queue(site.ledger(), documents);
    const int died = killSenders(
        site, [&] { return partner.requests(); }, documents, kills);
    const Verdict verdict = judge(partner, documents);
    QCOMPARE(verdict.lost, 0);
    QCOMPARE(verdict.doubled, 0);
    QCOMPARE(verdict.changed, 0);
    QCOMPARE(verdict.strangers, 0);
    QVERIFY(partner.faults() > documents / 10);
    const ledger::LedgerCheck check = site.check();
    QVERIFY(check.isGood());
    qInfo("%d documents, %d requests, %d of them broken, %d kills", documents, partner.requests(), partner.faults(),
        died);
}

void tst_KilledExchange::noticesASenderThatForgetsIdentities()
{
    FakeClock clock;
    TestSite site(clock);
    FaultyPartner partner({});
    QVERIFY(setPartner(site.ledger(), partnerAt(partner)));
    queue(site.ledger(), planted());
    drain(site, clock, WrongTransport::Bug::NewIdentityEachTime);
    // Whatever took effect before the wire broke came again under another name.
    QVERIFY(judge(partner, planted()).strangers > planted());
}

void tst_KilledExchange::noticesASenderThatAcknowledgesTooEarly()
{
    FakeClock clock;
    TestSite site(clock);
    FaultyPartner partner({});
    QVERIFY(setPartner(site.ledger(), partnerAt(partner)));
    queue(site.ledger(), planted());
    drain(site, clock, WrongTransport::Bug::AcknowledgedUnsent);
    QVERIFY(judge(partner, planted()).lost > 0);
}

void tst_KilledExchange::noticesAPartnerThatForgetsIdentities()
{
    FakeClock clock;
    TestSite site(clock);
    FaultyPartner partner({ true, false, 7 });
    QVERIFY(setPartner(site.ledger(), partnerAt(partner)));
    queue(site.ledger(), planted());
    drain(site, clock, std::nullopt);
    const Verdict verdict = judge(partner, planted());
    QVERIFY(verdict.doubled > 0);
    QCOMPARE(verdict.lost, 0);
    QCOMPARE(verdict.changed, 0);
}

QTEST_GUILESS_MAIN(tst_KilledExchange)
#include "tst_killedexchange.moc"
