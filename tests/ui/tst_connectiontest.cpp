#include "partners/connectiontest.h"
#include "partners/trialrun.h"
#include "partners/wizardpresenter.h"
#include "support/acme.h"
#include "support/testsite.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::partners;

namespace {

/// A way whose partner takes the connection and then says nothing, until the test lets it.
class StallingWays final : public Ways
{
public:
    Result<std::vector<CertificateFact>> certificatesOf(const sync::PartnerProfile &) override
    {
        return std::vector<CertificateFact> {};
    }
    Result<void> check(const sync::PartnerProfile &) override { return {}; }
    Result<bool> test(const sync::PartnerProfile &, const sync::TestReport &report, Progress &progress) override
    {
        report({ "connect", true, QStringLiteral("192.0.2.1:22"), {}, {} });
        begun.release();
        goesOn.acquire();
        wasCancelled = !progress(0, 0);
        // Words that come too late for whoever asked.
        report({ "sign-in", true, QStringLiteral("ana"), {}, {} });
        ended.release();
        return true;
    }
    Result<QByteArrayList> secretNames() override { return QByteArrayList {}; }
    Result<void> keepSecret(const QByteArray &, const QByteArray &) override
    {
        begun.release();
        goesOn.acquire();
        isSecretKept = true;
        ended.release();
        return {};
    }
    Result<void> keepSecretFile(const QByteArray &, const QString &, Keeping, SecretFile) override { return {}; }
    Result<CertificateFile> certificateFile(const QString &) override { return CertificateFile {}; }

    QSemaphore begun;
    QSemaphore goesOn;
    QSemaphore ended;
    std::atomic_bool wasCancelled = false;
    std::atomic_bool isSecretKept = false;
};

} // namespace

/// What is tried beside the window's thread, and who asked is gone before it ends. Whoever goes waits for nothing: here
/// the partner goes on only afterwards, so that one who waited would wait for ever.
class tst_ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStepsAndOutcome();
    void goesWhileThePartnerStalls();
    void forgetsWhatAnEarlierTestSays();
    void leavesAWizardWhileThePartnerStalls();
    void keepsASecretOfAWizardThatIsLeft();
    void leavesATrialWhileADocumentIsRead();

private:
    test::FakeClock m_clock;
};

void tst_ConnectionTest::tellsStepsAndOutcome()
{
    StallingWays ways;
    WayWork work;
    ConnectionTest test(ways, work);
    ways.goesOn.release();
    test.start(test::acme());
    QVERIFY(test.isRunning());
    QTRY_VERIFY(test.isPassed());
    WizardState state;
    test.showIn(state);
    QCOMPARE(state.lines.size(), size_t(3)); // two steps, and that it works
}

void tst_ConnectionTest::goesWhileThePartnerStalls()
{
    StallingWays ways;
    {
        WayWork work;
        {
            ConnectionTest test(ways, work);
            test.start(test::acme());
            ways.begun.acquire();
        }
        ways.goesOn.release();
        ways.ended.acquire();
        QCoreApplication::processEvents(); // what it said has nobody to hear it
    }
    QVERIFY(ways.wasCancelled);
}

void tst_ConnectionTest::forgetsWhatAnEarlierTestSays()
{
    StallingWays ways;
    WayWork work;
    ConnectionTest test(ways, work);
    test.start(test::acme());
    ways.begun.acquire();
    test.start(test::acme());
    ways.begun.acquire();
    ways.goesOn.release(2);
    QTRY_VERIFY(test.isPassed());
    WizardState state;
    test.showIn(state);
    QCOMPARE(state.lines.size(), size_t(3));
}

void tst_ConnectionTest::leavesAWizardWhileThePartnerStalls()
{
    test::TestSite site(m_clock);
    QVERIFY(test::setPartner(site.ledger(), test::acme()));
    common::LedgerService ledger(m_clock);
    QSignalSpy opened(&ledger, &common::LedgerService::opened);
    ledger.open(site.folder());
    QTRY_COMPARE(opened.size(), 1);
    StallingWays ways;
    WayWork work;
    {
        WizardPresenter wizard(ledger, m_clock, ways, work);
        wizard.setSession(access::Session::forOperator("ana"));
        wizard.open(QStringLiteral("acme"));
        QTRY_VERIFY(!wizard.state().title.isEmpty());
        wizard.goTo(WizardStep::Test);
        wizard.goOn();
        QTRY_COMPARE(ways.begun.available(), 1);
    }
    ways.goesOn.release();
    ways.ended.acquire();
    QCoreApplication::processEvents();
    QVERIFY(ways.wasCancelled);
}

void tst_ConnectionTest::keepsASecretOfAWizardThatIsLeft()
{
    test::TestSite site(m_clock);
    common::LedgerService ledger(m_clock);
    StallingWays ways;
    {
        WayWork work;
        {
            WizardPresenter wizard(ledger, m_clock, ways, work);
            wizard.openNew();
            wizard.choose(QStringLiteral("route.kind"), QStringLiteral("sftp"));
            wizard.enterSecret(QStringLiteral("route.password"), QStringLiteral("several quiet words"));
            ways.begun.acquire();
        }
        ways.goesOn.release();
    }
    QVERIFY(ways.isSecretKept);
}

void tst_ConnectionTest::leavesATrialWhileADocumentIsRead()
{
    test::TestSite site(m_clock);
    QVERIFY(test::setPartner(site.ledger(), test::acme()));
    common::LedgerService ledger(m_clock);
    QSignalSpy opened(&ledger, &common::LedgerService::opened);
    ledger.open(site.folder());
    QTRY_COMPARE(opened.size(), 1);
    const QString file = site.path("theirs.xml");
    QFile document(file);
    QVERIFY(document.open(QIODevice::WriteOnly));
    QVERIFY(document.write("<?xml version=\"1.0\"?><EPCISDocument>" + QByteArray(1 << 20, ' ')) > 0);
    document.close();
    const access::Session ana = access::Session::forOperator("ana");
    WayWork work;
    for (int round = 0; round < 20; ++round) {
        auto trial = std::make_unique<TrialRun>(ledger, m_clock, work);
        if (round % 2 == 0)
            trial->readSample(ana, "acme", file);
        else
            trial->sendDocuments(ana, "acme");
        // At another place of its way each time.
        for (int turn = 0; turn < round; ++turn)
            QCoreApplication::processEvents();
        trial.reset();
    }
    QCoreApplication::processEvents();
    QVERIFY(site.check().isGood());
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_connectiontest.moc"
