#include "dock/dockqueuepresenter.h"
#include "shell/leaving.h"
#include "shell/signinpresenter.h"
#include "site/commandcards.h"
#include "site/ledgerpresenter.h"
#include "site/peoplepresenter.h"
#include "support/dock.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::dock;
using common::Tone;

/// Signing in, people, and the health of the ledger without a window, on a real ledger in its own thread.
class tst_SitePresenters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<test::Dock>();
        m_service = std::make_unique<common::LedgerService>(m_dock->clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_dock->siteFolder());
        QTRY_COMPARE(opened.size(), 1);
    }
    void cleanup()
    {
        m_service.reset();
        m_dock.reset();
    }

    void signsInTheFirstPersonAndRefusesAWrongPin();
    void checksTheLedgerAside();
    void restoresABackupForATest();
    void makesACardOfEachCommand();
    void answersThatNoSiteIsOpen();
    void tellsWhoLeavesWhatIsNotFinished();
    void addsPeopleAndTakesTheirSignIn();

private:
    std::unique_ptr<test::Dock> m_dock;
    std::unique_ptr<common::LedgerService> m_service;
};

void tst_SitePresenters::signsInTheFirstPersonAndRefusesAWrongPin()
{
    shell::SignInPresenter signIn(*m_service, m_dock->clock, QStringLiteral("Station 2"));
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(signIn.state().isFirstRun);
    QSignalSpy signedIn(&signIn, &shell::SignInPresenter::signedIn);
    signIn.addFirst(QStringLiteral("Maria Ortiz"), QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(signIn.session().name(), QStringLiteral("Maria Ortiz"));
    signIn.lock();
    QTRY_COMPARE(signIn.state().people.size(), std::size_t(1));
    QCOMPARE(signIn.state().people.front().initials, QStringLiteral("MO"));
    signIn.enter(signIn.state().chosen, QStringLiteral("0000"));
    QTRY_VERIFY(!signIn.state().message.isEmpty());
    QCOMPARE(signedIn.size(), 1);
    QTRY_VERIFY(!signIn.state().isBusy);
    signIn.enter(signIn.state().chosen, QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 2);
}

void tst_SitePresenters::checksTheLedgerAside()
{
    site::LedgerPresenter site(*m_service, m_dock->clock);
    site.setSite(QStringLiteral("Test"), m_dock->siteFolder());
    // The check after the start comes by itself.
    QTRY_COMPARE(site.state().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QCOMPARE(site.state().health.front().text, QStringLiteral("Chain intact"));
    // A document whose bytes are gone is damage, and only that.
    m_dock->write([](ledger::WriteTransaction &transaction) -> Result<void> {
        const QString gone(64, QLatin1Char('0'));
        transaction.appendAct(
            "document.imported", QJsonObject { { QStringLiteral("sha256"), gone } }, DocumentId { 99 });
        return {};
    });
    site.verify();
    QTRY_VERIFY(!site.state().health.empty() && site.state().health.front().tone == Tone::Stop);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QVERIFY(site.state().health.front().text.contains(QStringLiteral("damaged")));
    QCOMPARE(site.state().tone, Tone::Stop);
    QSignalSpy told(&site, &site::LedgerPresenter::told);
    site.backUp();
    QTRY_COMPARE(site.state().backups.size(), std::size_t(1));
    QTRY_VERIFY(!site.state().progress.isRunning());
    QCOMPARE(told.last().first().value<Tone>(), Tone::Accepted);
    QCOMPARE(site.state().backups.front().tone, Tone::Neutral);
}

void tst_SitePresenters::restoresABackupForATest()
{
    site::LedgerPresenter site(*m_service, m_dock->clock);
    site.setSite(QStringLiteral("Test"), m_dock->siteFolder());
    QTRY_COMPARE(site.state().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QSignalSpy told(&site, &site::LedgerPresenter::told);
    // Without a backup there is nothing to try.
    site.testRestore();
    QVERIFY(!site.state().progress.isRunning());
    site.backUp();
    QTRY_COMPARE(site.state().backups.size(), std::size_t(1));
    QTRY_VERIFY(!site.state().progress.isRunning());
    const QString backup = site.state().backups.front().file;
    site.testRestore();
    QTRY_COMPARE(site.state().backups.front().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QCOMPARE(told.last().first().value<Tone>(), Tone::Accepted);
    // Nothing of it stays but the word on it.
    QCOMPARE(QDir(QFileInfo(backup).path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    // A backup that was cut off is found out, and said.
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    QSignalSpy failed(&site, &site::LedgerPresenter::failed);
    site.testRestore(backup);
    QTRY_COMPARE(failed.size(), 1);
}

void tst_SitePresenters::makesACardOfEachCommand()
{
    const auto symbol = [](QByteArrayView message) { return QByteArrayList { message.toByteArray() }; };
    QStringList contents;
    for (const common::PaperOffer &offer : site::cardOffers()) {
        for (const common::PaperCard &card : site::cardPaper(offer.id, symbol).cards) {
            QVERIFY(!card.word.isEmpty() && !card.text.isEmpty());
            contents << QString::fromLatin1(card.modules.first());
        }
    }
    QCOMPARE(contents.removeDuplicates(), 0);
    QCOMPARE(contents.size(), 12 + 12);
}

void tst_SitePresenters::answersThatNoSiteIsOpen()
{
    common::LedgerService closed(m_dock->clock);
    QSignalSpy refused(&closed, &common::LedgerService::refused);
    closed.open(m_dock->path("nowhere"));
    QTRY_COMPARE(refused.size(), 1);
    DockQueuePresenter queue(closed, m_dock->clock);
    QSignalSpy failed(&queue, &DockQueuePresenter::failed);
    queue.refresh();
    QTRY_COMPARE(failed.size(), 1);
}

void tst_SitePresenters::tellsWhoLeavesWhatIsNotFinished()
{
    QCOMPARE(shell::leavingSentence({}), QString());
    QCOMPARE(shell::leavingSentence({ { QStringLiteral("R-0007") }, 0 }),
        QStringLiteral("Receipt R-0007 is not submitted yet."));
    const QString both = shell::leavingSentence({ { QStringLiteral("R-0007"), QStringLiteral("R-0009") }, 3 });
    QVERIFY2(both.contains(QStringLiteral("R-0007, R-0009")) && both.contains(QLatin1Char('3')), qPrintable(both));

    shell::SignInPresenter signIn(*m_service, m_dock->clock, QStringLiteral("Station 2"));
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(signIn.state().isFirstRun);
    QSignalSpy signedIn(&signIn, &shell::SignInPresenter::signedIn);
    signIn.addFirst(QStringLiteral("Maria Ortiz"), QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 1);
    signIn.setUnfinished(both);
    signIn.lock();
    QCOMPARE(signIn.state().unfinished, both);
    QTRY_VERIFY(!signIn.state().isBusy);
    signIn.enter(signIn.state().people.front().id, QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 2);
    QCOMPARE(signIn.state().unfinished, QString());
}

void tst_SitePresenters::addsPeopleAndTakesTheirSignIn()
{
    shell::SignInPresenter signIn(*m_service, m_dock->clock, QStringLiteral("Station 2"));
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(signIn.state().isFirstRun);
    QSignalSpy signedIn(&signIn, &shell::SignInPresenter::signedIn);
    signIn.addFirst(QStringLiteral("Maria Ortiz"), QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 1);

    site::PeoplePresenter people(*m_service, m_dock->clock);
    people.setSession(signIn.session());
    people.refresh();
    QTRY_COMPARE(people.state().people.size(), std::size_t(1));
    people.add({}, QStringLiteral("1357"), QStringLiteral("1357"));
    QVERIFY(!people.state().nameError.isEmpty());
    people.add(QStringLiteral("Bo Lind"), QStringLiteral("1357"), QStringLiteral("1358"));
    QVERIFY(!people.state().pinError.isEmpty());
    people.add(QStringLiteral("Bo Lind"), QStringLiteral("13"), QStringLiteral("13"));
    QTRY_VERIFY(!people.state().isBusy && !people.state().pinError.isEmpty());
    people.add(QStringLiteral(" Bo  Lind "), QStringLiteral("1357"), QStringLiteral("1357"));
    QTRY_COMPARE(people.state().people.size(), std::size_t(2));
    people.add(QStringLiteral("Bo Lind"), QStringLiteral("1357"), QStringLiteral("1357"));
    QTRY_VERIFY(!people.state().isBusy && !people.state().nameError.isEmpty());

    // Nobody takes their own sign-in.
    people.choose(QStringLiteral("maria.ortiz"));
    QVERIFY(!people.state().mayChange);
    people.choose(QStringLiteral("bo.lind"));
    QVERIFY(people.state().mayChange);
    people.disableOrEnable();
    QTRY_VERIFY(people.state().isDisabled);
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(!signIn.state().isBusy);
    QCOMPARE(signIn.state().people.size(), std::size_t(1));
    people.disableOrEnable();
    QTRY_VERIFY(!people.state().isDisabled);
    people.changePin(QStringLiteral("9753"), QStringLiteral("9753"));
    QTRY_VERIFY(!people.state().isBusy);
    signIn.refresh(QStringLiteral("Test"));
    QTRY_COMPARE(signIn.state().people.size(), std::size_t(2));
    QTRY_VERIFY(!signIn.state().isBusy);
    signIn.enter(signIn.state().people.back().id, QStringLiteral("9753"));
    QTRY_COMPARE(signedIn.size(), 2);
    QCOMPARE(signIn.session().name(), QStringLiteral("Bo Lind"));
}

QTEST_GUILESS_MAIN(tst_SitePresenters)
#include "tst_sitepresenters.moc"
