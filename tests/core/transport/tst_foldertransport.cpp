#include "base/baseerrors.h"
#include "core/transport/arrivals.h"
#include "core/transport/partnerfiles.h"
#include "support/rememberedsecrets.h"
#include "transport/maketransport.h"
#include "transport/transporterrors.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace packledger;
using State = sync::DeliveryOutcome::State;
using test::contentOf;
using test::filesIn;
using test::put;

namespace {

sync::Parcel parcel(const char *name = "0614141000012_4711.xml", const QByteArray &bytes = "<epcis/>")
{
    return { "urn:uuid:4711", QString::fromLatin1(name), "application/xml", bytes };
}

} // namespace

/// A partner that reads and writes folders.
class tst_FolderTransport : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    test::RememberedSecrets m_secrets;
    Progress m_goOn = [](qint64, qint64) { return true; };
    test::Arrivals m_arrivals;

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] std::unique_ptr<sync::Transport> transport(const QJsonObject &more = {})
    {
        sync::PartnerProfile profile;
        profile.route.kind = "folder";
        profile.route.options = QJsonObject { { QStringLiteral("out"), path("out") },
            { QStringLiteral("in"), path("in") }, { QStringLiteral("settle_ms"), 30 } };
        for (auto option = more.begin(); option != more.end(); ++option)
            profile.route.options.insert(option.key(), option.value());
        auto made = transport::makeTransport(profile, m_secrets, m_clock);
        return made ? std::move(*made) : nullptr;
    }
    Result<int> poll(sync::Transport &transport) { return m_arrivals.poll(transport, m_goOn); }

private Q_SLOTS:
    void init();
    void putsADocumentDownUnderItsName();
    void givesTheNameOnlyToAWholeFile();
    void takesItsOwnEarlierAttemptForDone();
    void leavesAnotherDocumentOfTheSameNameAlone();
    void refusesNamesThatLeaveTheFolder_data();
    void refusesNamesThatLeaveTheFolder();
    void waitsForAFolderThatIsNotThere();
    void fetchesAndTakesAway();
    void passesOverWhatIsStillWritten();
    void leavesAFileThatGrows();
    void passesOverLinksAndPipes();
    void leavesWhatWasNotKept();
    void leavesWhatReplacedTheFileMeanwhile();
    void remembersWhatItMayNotTakeAway();
    void movesBothFilesOfOneName();
    void fetchesTheOthersBesideOneTooLarge();
    void handsOnNoDangerousNames();
    void stopsWhenCancelled();
    void tellsStepByStepWhatFails();
    void refusesFaultyOptions_data();
    void refusesFaultyOptions();
    void knowsNoOtherWays();
};

void tst_FolderTransport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_arrivals = {};
    for (const char *name : { "out", "in", "taken" })
        QVERIFY(QDir().mkdir(path(name)));
}

void tst_FolderTransport::putsADocumentDownUnderItsName()
{
    const auto folder = transport();
    const sync::DeliveryOutcome outcome = folder->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Acknowledged);
    QCOMPARE(filesIn(path("out")), QStringList { QStringLiteral("0614141000012_4711.xml") });
    QCOMPARE(contentOf(path("out/0614141000012_4711.xml")), QByteArray("<epcis/>"));
}

void tst_FolderTransport::givesTheNameOnlyToAWholeFile()
{
    // What a sender that was killed half-way leaves behind does not stand in the way, nor in the partner's.
    put(path("out/.0614141000012_4711.xml.part"), "<epc");
    const auto folder = transport();
    QCOMPARE(folder->send(parcel(), m_goOn).state, State::Acknowledged);
    QCOMPARE(filesIn(path("out")), QStringList { QStringLiteral("0614141000012_4711.xml") });
    QCOMPARE(contentOf(path("out/0614141000012_4711.xml")), QByteArray("<epcis/>"));
}

void tst_FolderTransport::takesItsOwnEarlierAttemptForDone()
{
    const auto folder = transport();
    QCOMPARE(folder->send(parcel(), m_goOn).state, State::Acknowledged);
    QCOMPARE(folder->send(parcel(), m_goOn).state, State::Acknowledged);
    QCOMPARE(filesIn(path("out")).size(), 1);
}

void tst_FolderTransport::leavesAnotherDocumentOfTheSameNameAlone()
{
    put(path("out/0614141000012_4711.xml"), "<other/>");
    const sync::DeliveryOutcome outcome = transport()->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Refused);
    QCOMPARE(outcome.error->code, codes::remoteNameTaken);
    QCOMPARE(contentOf(path("out/0614141000012_4711.xml")), QByteArray("<other/>"));
    QCOMPARE(filesIn(path("out")).size(), 1);
}

void tst_FolderTransport::refusesNamesThatLeaveTheFolder_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "../in/x.xml", "/etc/x", "a/b.xml", ".hidden", "", "x.part", "a b.xml", "x\n.xml" })
        QTest::newRow(qPrintable(QString::fromLatin1(name).toHtmlEscaped().simplified())) << QString::fromLatin1(name);
}

void tst_FolderTransport::refusesNamesThatLeaveTheFolder()
{
    QFETCH(QString, name);
    sync::Parcel bad = parcel();
    bad.fileName = name;
    const sync::DeliveryOutcome outcome = transport()->send(bad, m_goOn);
    QCOMPARE(outcome.state, State::Refused);
    QCOMPARE(outcome.error->code, codes::remoteFileName);
    QVERIFY(filesIn(path("out")).isEmpty() && filesIn(path("in")).isEmpty());
}

void tst_FolderTransport::waitsForAFolderThatIsNotThere()
{
    const auto folder = transport();
    QVERIFY(QDir().rmdir(path("out")) && QDir().rmdir(path("in")));
    const sync::DeliveryOutcome outcome = folder->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Failed); // again later: a share may be away
    QCOMPARE(outcome.error->code, codes::remoteFolder);
    QVERIFY(!QFile::exists(path("out")));
    QCOMPARE(poll(*folder).error().code, codes::remoteFolder);
}

void tst_FolderTransport::fetchesAndTakesAway()
{
    put(path("in/b.xml"), "<b/>");
    put(path("in/a.json"), "{}");
    const auto folder = transport();
    QCOMPARE(poll(*folder).value(), 2);
    QCOMPARE(m_arrivals.kept.size(), size_t(2));
    QVERIFY(filesIn(path("in")).isEmpty());
    const sync::Arrival &xml = m_arrivals.kept[0].fileName == u"b.xml" ? m_arrivals.kept[0] : m_arrivals.kept[1];
    QCOMPARE(xml.bytes, QByteArray("<b/>"));
    QCOMPARE(xml.contentType, QByteArray("application/xml"));
    QCOMPARE(poll(*folder).value(), 0);
}

void tst_FolderTransport::passesOverWhatIsStillWritten()
{
    for (const char *name : { "in/a.xml.tmp", "in/.b.xml", "in/c.xml.part", "in/d.FILEPART", "in/e.xml~" })
        put(path(name), "<half");
    QCOMPARE(poll(*transport()).value(), 0);
    QCOMPARE(filesIn(path("in")).size(), 5);
}

void tst_FolderTransport::leavesAFileThatGrows()
{
    put(path("in/a.xml"), "<half");
    const auto folder = transport();
    // The partner writes on while the second look is waited for.
    int asked = 0;
    m_goOn = [&](qint64, qint64) {
        if (++asked == 1)
            put(path("in/a.xml"), "<half of it");
        return true;
    };
    QCOMPARE(poll(*folder).value(), 0);
    QVERIFY(m_arrivals.kept.empty());
    m_goOn = [](qint64, qint64) { return true; };
    put(path("in/a.xml"), "<whole/>");
    QCOMPARE(poll(*folder).value(), 1);
    QCOMPARE(m_arrivals.kept.front().bytes, QByteArray("<whole/>"));
}

void tst_FolderTransport::passesOverLinksAndPipes()
{
    put(path("secret.txt"), "not for partners");
    QVERIFY(QFile::link(path("secret.txt"), path("in/a.xml")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("in/b.xml")).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(path("in/c.xml")));
    QCOMPARE(poll(*transport()).value(), 0);
    QVERIFY(m_arrivals.kept.empty());
}

void tst_FolderTransport::leavesWhatWasNotKept()
{
    put(path("in/a.xml"), "<a/>");
    const Result<int> polled = transport()->poll([](const QByteArray &) { return false; },
        [](const sync::Arrival &) -> Result<void> { return fail(codes::fileWrite); }, m_goOn);
    QCOMPARE(polled.error().code, codes::fileWrite);
    QCOMPARE(contentOf(path("in/a.xml")), QByteArray("<a/>"));
}

void tst_FolderTransport::leavesWhatReplacedTheFileMeanwhile()
{
    put(path("in/a.xml"), "<first/>");
    const auto folder = transport();
    const Result<int> polled = folder->poll([](const QByteArray &) { return false; },
        [this](const sync::Arrival &arrival) -> Result<void> {
            m_arrivals.kept.push_back(arrival);
            put(path("in/a.xml"), "<the second/>");
            return {};
        },
        m_goOn);
    QCOMPARE(polled.value(), 1);
    QCOMPARE(contentOf(path("in/a.xml")), QByteArray("<the second/>"));
    QCOMPARE(poll(*folder).value(), 1);
    QCOMPARE(m_arrivals.kept.back().bytes, QByteArray("<the second/>"));
}

void tst_FolderTransport::remembersWhatItMayNotTakeAway()
{
    put(path("in/a.xml"), "<a/>");
    const auto folder = transport({ { QStringLiteral("taken"), QStringLiteral("keep") } });
    QCOMPARE(poll(*folder).value(), 1);
    QCOMPARE(poll(*folder).value(), 0);
    QCOMPARE(filesIn(path("in")).size(), 1);
    // The same name again with other content is another document.
    put(path("in/a.xml"), "<changed/>");
    QCOMPARE(poll(*folder).value(), 1);
    QCOMPARE(m_arrivals.kept.back().bytes, QByteArray("<changed/>"));
}

void tst_FolderTransport::movesBothFilesOfOneName()
{
    const auto folder = transport(
        { { QStringLiteral("taken"), QStringLiteral("move") }, { QStringLiteral("archive"), path("taken") } });
    put(path("in/a.xml"), "<one/>");
    QCOMPARE(poll(*folder).value(), 1);
    put(path("in/a.xml"), "<two/>");
    QCOMPARE(poll(*folder).value(), 1);
    QVERIFY(filesIn(path("in")).isEmpty());
    QCOMPARE(contentOf(path("taken/a.xml")), QByteArray("<one/>"));
    QCOMPARE(contentOf(path("taken/a.xml.2")), QByteArray("<two/>"));
}

void tst_FolderTransport::fetchesTheOthersBesideOneTooLarge()
{
    put(path("in/a.xml"), QByteArray(1001, 'x'));
    put(path("in/b.xml"), "<b/>");
    const Result<int> polled = poll(*transport({ { QStringLiteral("most_bytes"), 1000 } }));
    QCOMPARE(polled.error().code, codes::transferTooLarge);
    QCOMPARE(m_arrivals.kept.size(), size_t(1));
    QCOMPARE(filesIn(path("in")), QStringList { QStringLiteral("a.xml") });
}

void tst_FolderTransport::handsOnNoDangerousNames()
{
    put(path("in/..\\..\\evil\n.xml"), "<a/>");
    QCOMPARE(poll(*transport()).value(), 0); // begins like a hidden file
    put(path("in/a\\..\\evil\x1b[2J.xml"), "<a/>");
    QCOMPARE(poll(*transport()).value(), 1);
    QCOMPARE(m_arrivals.kept.front().fileName, QStringLiteral("a_.._evil_[2J.xml"));
}

void tst_FolderTransport::stopsWhenCancelled()
{
    put(path("in/a.xml"), "<a/>");
    const auto folder = transport({ { QStringLiteral("settle_ms"), 600'000 } });
    m_goOn = [](qint64, qint64) { return false; };
    QCOMPARE(poll(*folder).error().code, codes::cancelled);
    QCOMPARE(folder->send(parcel(), m_goOn).error->code, codes::cancelled);
    m_goOn = [](qint64, qint64) { return true; };
    QVERIFY(filesIn(path("out")).isEmpty());
}

void tst_FolderTransport::tellsStepByStepWhatFails()
{
    std::vector<sync::TestStep> steps;
    const auto report = [&](const sync::TestStep &step) { steps.push_back(step); };
    put(path("in/a.xml"), "<a/>");
    const auto folder = transport();
    QVERIFY(folder->test(report, m_goOn));
    QCOMPARE(steps.size(), size_t(3));
    QCOMPARE(steps[1].name, QByteArray("write"));
    QVERIFY(filesIn(path("out")).isEmpty());
    QCOMPARE(filesIn(path("in")).size(), 1);
    steps.clear();
    QVERIFY(QDir().rmdir(path("out")));
    QVERIFY(!folder->test(report, m_goOn));
    QCOMPARE(steps.size(), size_t(1));
    QCOMPARE(steps[0].name, QByteArray("resolve"));
    QCOMPARE(steps[0].error->code, codes::remoteFolder);
}

void tst_FolderTransport::refusesFaultyOptions_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QJsonObject &options, const char *at) {
        QTest::newRow(name) << options << QStringLiteral("$.route.") + QString::fromLatin1(at);
    };
    const QString out = QStringLiteral("/tmp");
    row("nothing", {}, "out");
    row("a path that depends on where the program runs", { { QStringLiteral("out"), QStringLiteral("docs") } }, "out");
    row("reads what it writes", { { QStringLiteral("out"), out }, { QStringLiteral("in"), QStringLiteral("/tmp/") } },
        "in");
    row("a misspelt option", { { QStringLiteral("out"), out }, { QStringLiteral("tacken"), QStringLiteral("keep") } },
        "tacken");
    row("an unknown choice", { { QStringLiteral("out"), out }, { QStringLiteral("taken"), QStringLiteral("burn") } },
        "taken");
    row("moves nowhere", { { QStringLiteral("out"), out }, { QStringLiteral("taken"), QStringLiteral("move") } },
        "archive");
    row("a number out of range", { { QStringLiteral("out"), out }, { QStringLiteral("settle_ms"), -1 } }, "settle_ms");
    row("a text for a number", { { QStringLiteral("out"), out }, { QStringLiteral("most_bytes"), out } }, "most_bytes");
}

void tst_FolderTransport::refusesFaultyOptions()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, path);
    sync::PartnerProfile profile;
    profile.route = { "folder", options };
    const auto made = transport::makeTransport(profile, m_secrets, m_clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, codes::routeOption);
    QCOMPARE(made.error().where.path, path);
}

void tst_FolderTransport::knowsNoOtherWays()
{
    sync::PartnerProfile profile;
    profile.route.kind = "pigeon";
    QCOMPARE(transport::makeTransport(profile, m_secrets, m_clock).error().code, codes::routeKind);
    profile.route.kind.clear();
    QCOMPARE(transport::makeTransport(profile, m_secrets, m_clock).error().code, codes::routeKind);
}

QTEST_GUILESS_MAIN(tst_FolderTransport)
#include "tst_foldertransport.moc"
