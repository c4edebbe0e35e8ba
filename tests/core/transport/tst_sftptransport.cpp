#include "base/baseerrors.h"
#include "base/errortext.h"
#include "core/transport/arrivals.h"
#include "core/transport/partnerfiles.h"
#include "core/transport/passwordserver.h"
#include "core/transport/peers.h"
#include "support/fakeclock.h"
#include "support/rememberedsecrets.h"
#include "transport/maketransport.h"
#include "transport/sftpsession.h"
#include "transport/transporterrors.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace packledger;
using State = sync::DeliveryOutcome::State;
using test::contentOf;
using test::filesIn;
using test::put;

namespace {

QString text(const char *value)
{
    return QString::fromLatin1(value);
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 4711;
    for (char &byte : bytes)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

sync::Parcel parcel(const QByteArray &bytes = "<epcis/>")
{
    return { "urn:uuid:4711", text("4711.xml"), "application/xml", bytes };
}

} // namespace

/// OpenSSH's own server, and what can go wrong on the way to it.
class tst_SftpTransport : public QObject
{
    Q_OBJECT

    test::SshPeer m_peer;
    test::FakeClock m_clock;
    test::RememberedSecrets m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    Progress m_goOn = [](qint64, qint64) { return true; };
    test::Arrivals m_arrivals;

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(text(name)); }
    [[nodiscard]] Result<std::unique_ptr<sync::Transport>> made(const QJsonObject &more = {})
    {
        sync::PartnerProfile profile;
        profile.route = { "sftp",
            QJsonObject { { text("host"), text("127.0.0.1") }, { text("port"), m_peer.port() },
                { text("user"), test::SshPeer::user() }, { text("fingerprints"), m_peer.fingerprint() },
                { text("key"), text("secret:key") }, { text("key_password"), text("secret:key-password") },
                { text("out"), path("out") }, { text("in"), path("in") }, { text("settle_ms"), 30 },
                { text("timeout_s"), 600 } } };
        for (auto option = more.begin(); option != more.end(); ++option) {
            if (option.value().isNull())
                profile.route.options.remove(option.key());
            else
                profile.route.options.insert(option.key(), option.value());
        }
        return transport::makeTransport(profile, m_secrets, m_clock);
    }
    [[nodiscard]] std::unique_ptr<sync::Transport> transport(const QJsonObject &more = {})
    {
        auto transport = made(more);
        if (!transport)
            qFatal("%s", qPrintable(transport.error().detail));
        return std::move(*transport);
    }
    Result<int> poll(sync::Transport &transport) { return m_arrivals.poll(transport, m_goOn); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void putsADocumentDownUnderItsName();
    void takesItsOwnEarlierAttemptForDone();
    void leavesAnotherDocumentOfTheSameNameAlone();
    void tellsTheKeyOfAnUnknownHost();
    void leavesAHostThatShowsAnotherKey();
    void isNotLetInWithAWrongPassword();
    void isLetInByItsPassword_data();
    void isLetInByItsPassword();
    void needsTheKeysPassword();
    void goesOnWhereItWasCut();
    void beginsAnewWhereAnotherWasCut();
    void reconnectsWhereTheServerHungUp();
    void endsInTimeAndWhenCancelled();
    void tellsThatTheDiskIsFull();
    void fetchesAndTakesAway();
    void remembersWhatItMayNotTakeAway();
    void movesBothFilesOfOneName();
    void looksForAFreeNameNoLongerThanItMakesSense();
    void passesOverWhatIsStillWritten();
    void readsNoFolderWithoutEnd();
    void tellsStepByStepWhatFails();
};

void tst_SftpTransport::initTestCase()
{
    if (!m_peer.start())
        QSKIP("sshd or ssh-keygen is missing: there is no server to connect to");
    init();
    QByteArray last;
    const bool isLetIn
        = transport()->test([&last](const sync::TestStep &step) { last = step.isPassed ? last : step.name; }, m_goOn);
    if (!isLetIn && last == "sign-in")
        QSKIP("sshd lets no such account in as the one that runs this test");
}

void tst_SftpTransport::init()
{
    m_secrets.known
        = { { "key", m_peer.clientKey() }, { "key-password", QByteArray(test::SshPeer::clientKeyPassword) } };
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : { "out", "in", "taken" })
        QVERIFY(QDir().mkdir(path(name)));
    m_goOn = [](qint64, qint64) { return true; };
    m_arrivals = {};
}

void tst_SftpTransport::putsADocumentDownUnderItsName()
{
    const auto server = transport();
    const sync::DeliveryOutcome outcome = server->send(parcel(), m_goOn);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
    QCOMPARE(outcome.state, State::Acknowledged);
    QCOMPARE(filesIn(path("out")), QStringList { text("4711.xml") });
    QCOMPARE(contentOf(path("out/4711.xml")), QByteArray("<epcis/>"));
    sync::Parcel next = parcel(noise(1'000'000));
    next.fileName = text("4712.xml");
    QCOMPARE(server->send(next, m_goOn).state, State::Acknowledged);
    QCOMPARE(contentOf(path("out/4712.xml")), next.bytes);
}

void tst_SftpTransport::takesItsOwnEarlierAttemptForDone()
{
    const auto server = transport();
    QCOMPARE(server->send(parcel(), m_goOn).state, State::Acknowledged);
    QCOMPARE(server->send(parcel(), m_goOn).state, State::Acknowledged);
    QCOMPARE(filesIn(path("out")).size(), 1);
}

void tst_SftpTransport::leavesAnotherDocumentOfTheSameNameAlone()
{
    put(path("out/4711.xml"), "<other/>");
    const sync::DeliveryOutcome outcome = transport()->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Refused);
    QCOMPARE(outcome.error->code, codes::remoteNameTaken);
    QCOMPARE(contentOf(path("out/4711.xml")), QByteArray("<other/>"));
}

void tst_SftpTransport::tellsTheKeyOfAnUnknownHost()
{
    const sync::DeliveryOutcome outcome
        = transport({ { text("fingerprints"), QJsonValue::Null } })->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->code, codes::hostKeyUnknown);
    QVERIFY2(outcome.error->detail.contains(m_peer.fingerprint()), qPrintable(outcome.error->detail));
    QVERIFY(filesIn(path("out")).isEmpty());
}

void tst_SftpTransport::leavesAHostThatShowsAnotherKey()
{
    const qsizetype before = m_peer.log().count("userauth-request for user");
    const sync::DeliveryOutcome outcome
        = transport({ { text("fingerprints"), text("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") } })
              ->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->code, codes::hostKeyChanged);
    // It did not even hear who wanted in.
    QCOMPARE(m_peer.log().count("userauth-request for user"), before);
}

void tst_SftpTransport::isNotLetInWithAWrongPassword()
{
    m_secrets.known.insert("password", "canary-wrong");
    const sync::DeliveryOutcome outcome = transport(
        { { text("key"), QJsonValue::Null }, { text("key_password"), QJsonValue::Null },
            { text("password"),
                text("secret:password") } })->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->code, codes::signInRefused);
    QVERIFY(!errorSentence(*outcome.error).contains(text("canary")));
}

void tst_SftpTransport::isLetInByItsPassword_data()
{
    QTest::addColumn<test::PasswordServer::Method>("method");
    QTest::newRow("by password") << test::PasswordServer::Method::Password;
    QTest::newRow("by questions") << test::PasswordServer::Method::Questions;
}

void tst_SftpTransport::isLetInByItsPassword()
{
    QFETCH(const test::PasswordServer::Method, method);
    test::PasswordServer server(m_peer.path(text("host")), method);
    for (const bool isRight : { false, true }) {
        m_secrets.known.insert("password", isRight ? test::PasswordServer::password : "canary-wrong");
        std::optional<Error> failure;
        (void)transport({ { text("key"), QJsonValue::Null }, { text("key_password"), QJsonValue::Null },
                            { text("password"), text("secret:password") }, { text("port"), server.port() },
                            { text("user"), text(test::PasswordServer::user) }, { text("timeout_s"), 30 } })
            ->test([&failure](const sync::TestStep &step) { failure = step.error; }, m_goOn);
        // Behind the door there is nothing: whoever came in learns that, and nobody else.
        QCOMPARE(server.letIn(), int(isRight));
        QVERIFY(failure);
        QCOMPARE(failure->code, isRight ? codes::connectionLost : codes::signInRefused);
        QVERIFY(!errorSentence(*failure).contains(text("canary")));
    }
}

void tst_SftpTransport::needsTheKeysPassword()
{
    for (const char *password : { "canary-wrong", "" }) {
        m_secrets.known.insert("key-password", password);
        const sync::DeliveryOutcome outcome = transport()->send(parcel(), m_goOn);
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.error->code, codes::privateKey);
        QVERIFY(!errorSentence(*outcome.error).contains(text("canary")));
    }
}

void tst_SftpTransport::goesOnWhereItWasCut()
{
    test::Relay relay(m_peer.port());
    relay.cutAfter(2'000'000);
    const QByteArray bytes = noise(4'000'000);
    const auto server = transport({ { text("port"), relay.port() } });
    sync::DeliveryOutcome outcome = server->send(parcel(bytes), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QVERIFY2(outcome.error->code == codes::connectionLost, qPrintable(errorSentence(*outcome.error)));
    QCOMPARE(filesIn(path("out")), QStringList { text(".4711.xml.part") }); // no half document under its name
    relay.cutAfter(0);
    (void)relay.takeCount();
    outcome = server->send(parcel(bytes), m_goOn);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
    QCOMPARE(outcome.state, State::Acknowledged);
    QCOMPARE(filesIn(path("out")), QStringList { text("4711.xml") });
    QVERIFY(contentOf(path("out/4711.xml")) == bytes);
    QVERIFY(relay.takeCount() < 3'000'000); // the first half did not travel again
}

void tst_SftpTransport::beginsAnewWhereAnotherWasCut()
{
    const QByteArray bytes = noise(300'000);
    for (const QByteArray &left : { QByteArray(200'000, 'x'), QByteArray(400'000, 'x') }) {
        QFile::remove(path("out/4711.xml"));
        put(path("out/.4711.xml.part"), left);
        QCOMPARE(transport()->send(parcel(bytes), m_goOn).state, State::Acknowledged);
        QVERIFY(contentOf(path("out/4711.xml")) == bytes);
    }
}

void tst_SftpTransport::reconnectsWhereTheServerHungUp()
{
    auto relay = std::make_unique<test::Relay>(m_peer.port());
    const auto server = transport({ { text("port"), relay->port() } });
    QCOMPARE(server->send(parcel(), m_goOn).state, State::Acknowledged);
    const qint64 soFar = relay->takeCount();
    relay->cutAfter(soFar + 1); // with the first byte of the next request
    sync::Parcel next = parcel();
    next.fileName = text("4712.xml");
    (void)server->send(next, m_goOn);
    relay->cutAfter(0);
    QCOMPARE(server->send(next, m_goOn).state, State::Acknowledged);
    QCOMPARE(filesIn(path("out")).size(), 2);
}

void tst_SftpTransport::endsInTimeAndWhenCancelled()
{
    test::Relay relay(m_peer.port());
    relay.hangAfter(200'000);
    sync::DeliveryOutcome outcome
        = transport({ { text("port"), relay.port() }, { text("timeout_s"), 2 } })->send(parcel(noise(900'000)), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->code, codes::partnerSilent);
    QElapsedTimer since;
    since.start();
    m_goOn = [&](qint64, qint64) { return !since.hasExpired(1500); };
    outcome = transport({ { text("port"), relay.port() }, { text("timeout_s"), 600 } })
                  ->send(parcel(noise(900'000)), m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->code, codes::cancelled);
}

void tst_SftpTransport::tellsThatTheDiskIsFull()
{
    test::SshPeer full;
    QVERIFY(full.start(256 << 10));
    m_secrets.known.insert("key", full.clientKey());
    const QJsonObject there { { text("port"), full.port() }, { text("fingerprints"), full.fingerprint() } };
    const auto server = transport(there);
    const sync::DeliveryOutcome outcome = server->send(parcel(noise(900'000)), m_goOn);
    QCOMPARE(outcome.state, State::Failed); // again later: somebody may make room
    QCOMPARE(outcome.error->code, codes::remoteWrite);
    QVERIFY(!QFile::exists(path("out/4711.xml")));
    QCOMPARE(server->send(parcel("<small/>"), m_goOn).state, State::Acknowledged);
}

void tst_SftpTransport::fetchesAndTakesAway()
{
    const QByteArray large = noise(1'500'000);
    put(path("in/b.xml"), "<b/>");
    put(path("in/a.json"), large);
    put(path("in/empty.csv"), "");
    const auto server = transport();
    const Result<int> polled = poll(*server);
    QVERIFY2(polled, polled ? "" : qPrintable(polled.error().detail));
    QCOMPARE(*polled, 3);
    QVERIFY(filesIn(path("in")).isEmpty());
    for (const sync::Arrival &arrival : m_arrivals.kept) {
        if (arrival.fileName == u"a.json")
            QVERIFY(arrival.bytes == large);
    }
    QCOMPARE(poll(*server).value(), 0);
}

void tst_SftpTransport::remembersWhatItMayNotTakeAway()
{
    put(path("in/a.xml"), "<a/>");
    const auto server = transport({ { text("taken"), text("keep") } });
    QCOMPARE(poll(*server).value(), 1);
    QCOMPARE(poll(*server).value(), 0);
    QCOMPARE(filesIn(path("in")).size(), 1);
    put(path("in/a.xml"), "<changed/>");
    QCOMPARE(poll(*server).value(), 1);
}

void tst_SftpTransport::movesBothFilesOfOneName()
{
    const auto server = transport({ { text("taken"), text("move") }, { text("archive"), path("taken") } });
    put(path("in/a.xml"), "<one/>");
    QCOMPARE(poll(*server).value(), 1);
    put(path("in/a.xml"), "<two/>");
    QCOMPARE(poll(*server).value(), 1);
    QCOMPARE(contentOf(path("taken/a.xml")), QByteArray("<one/>"));
    QCOMPARE(contentOf(path("taken/a.xml.2")), QByteArray("<two/>"));
}

void tst_SftpTransport::looksForAFreeNameNoLongerThanItMakesSense()
{
    const auto server = transport({ { text("taken"), text("move") }, { text("archive"), path("taken") } });
    put(path("taken/a.xml"), "<old/>");
    for (int number = 2; number <= 1000; ++number)
        put(path("taken/a.xml.") + QString::number(number), "<old/>");
    put(path("in/a.xml"), "<new/>");
    QCOMPARE(poll(*server).error().code, codes::remoteWrite);
    QCOMPARE(contentOf(path("in/a.xml")), QByteArray("<new/>"));
    QCOMPARE(m_arrivals.kept.size(), size_t(1)); // it was kept before
}

void tst_SftpTransport::passesOverWhatIsStillWritten()
{
    put(path("in/a.xml.tmp"), "<half");
    put(path("in/.b.xml"), "<half");
    QVERIFY(QFile::link(path("in/a.xml.tmp"), path("in/link.xml")));
    const auto server = transport({ { text("most_bytes"), 1000 } });
    QCOMPARE(poll(*server).value(), 0);
    put(path("in/c.xml"), QByteArray(1001, 'x'));
    put(path("in/d.xml"), "<d/>");
    QCOMPARE(poll(*server).error().code, codes::transferTooLarge);
    QCOMPARE(m_arrivals.kept.size(), size_t(1));
}

void tst_SftpTransport::readsNoFolderWithoutEnd()
{
    for (int number = 0; number < 200; ++number)
        put(path("in/document-") + QString::number(number), "<epcis/>");
    transport::SftpLogin login;
    login.host = text("127.0.0.1");
    login.port = m_peer.port();
    login.user = test::SshPeer::user().toUtf8();
    login.fingerprints = { m_peer.fingerprint().toLatin1() };
    login.key = m_peer.clientKey();
    login.keyPassword = test::SshPeer::clientKeyPassword;
    const QByteArray in = path("in").toUtf8();
    const auto listed = [&] {
        transport::SftpSession session(login);
        if (const Result<void> open = session.open(m_goOn); !open)
            qFatal("%s", qPrintable(open.error().detail));
        const Result<std::vector<transport::ListedFile>> files = session.list(in, m_goOn);
        // It is the folder's fault, and not the connection's.
        if (!session.isOpen() || !session.lookInto(in, m_goOn) || !session.find(in + "/document-7", m_goOn).value())
            qFatal("The session is lost");
        return files;
    };
    QCOMPARE(listed()->size(), size_t(200));
    login.mostListed = 202; // "." and ".." stand there too
    QCOMPARE(listed()->size(), size_t(200));
    login.mostListed = 201;
    QCOMPARE(listed().error().code, codes::folderTooFull);
    QVERIFY(errorSentence(listed().error()).contains(path("in")));
    login.mostListed = 1000;
    login.mostListedBytes = 2000;
    QCOMPARE(listed().error().code, codes::folderTooFull);
}

void tst_SftpTransport::tellsStepByStepWhatFails()
{
    QByteArrayList names;
    std::optional<Error> error;
    const auto report = [&](const sync::TestStep &step) {
        names += step.name;
        if (step.error)
            error = step.error;
    };
    QVERIFY(transport()->test(report, m_goOn));
    QCOMPARE(names, QByteArrayList({ "resolve", "connect", "host-key", "sign-in", "write", "read" }));
    QVERIFY(filesIn(path("out")).isEmpty());
    const auto failsAt = [&](const QJsonObject &options, const char *step, ErrorCode code) {
        names.clear();
        error.reset();
        const bool passed = transport(options)->test(report, m_goOn);
        return !passed && names.last() == step && error && error->code == code;
    };
    QVERIFY(failsAt({ { text("host"), text("no-such-host.invalid") } }, "resolve", codes::hostUnknown));
    QVERIFY(failsAt({ { text("port"), test::freePort() } }, "connect", codes::hostUnreachable));
    QVERIFY(failsAt({ { text("fingerprints"), QJsonValue::Null } }, "host-key", codes::hostKeyUnknown));
    QVERIFY(failsAt({ { text("user"), text("no-such-user") } }, "sign-in", codes::signInRefused));
    QVERIFY(failsAt({ { text("out"), path("nowhere") } }, "write", codes::remoteWrite));
    QVERIFY(failsAt({ { text("in"), path("nowhere") } }, "read", codes::remoteFolder));
}

QTEST_GUILESS_MAIN(tst_SftpTransport)
#include "tst_sftptransport.moc"
