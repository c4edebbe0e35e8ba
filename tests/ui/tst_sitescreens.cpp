#include "common/style.h"
#include "documents/documentsscreen.h"
#include "site/ledgerscreen.h"
#include "site/sitescreen.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::test;

/// What the site knows of itself: its documents, its ledger, this station.
class tst_SiteScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }

    void showsADocumentAtItsFinding();
    void tellsWhetherTheLedgerIsWhole();
    void offersTheSettingsOfTheStation();
};

void tst_SiteScreens::showsADocumentAtItsFinding()
{
    auto *screen = new documents::DocumentsScreen;
    PageProbe probe(screen);
    screen->render(sampleDocuments());
    QVERIFY(probe.says(QStringLiteral("PO-1190.xml")));
    const QSignalSpy opened(screen, &documents::DocumentsScreen::documentOpened);
    const QSignalSpy chosen(screen, &documents::DocumentsScreen::findingChosen);
    const QSignalSpy next(screen, &documents::DocumentsScreen::nextFindingRequested);
    const QSignalSpy saved(screen, &documents::DocumentsScreen::saveRequested);
    const auto lists = screen->findChildren<QListView *>();
    QCOMPARE(lists.size(), 3);
    for (QListView *list : lists) {
        list->setFocus();
        if (list->model()->rowCount() < 10) {
            list->setCurrentIndex(list->model()->index(1, 0));
            QTest::keyClick(list, Qt::Key_Return);
        }
    }
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<DocumentId>(), DocumentId { 3 });
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    probe.press(Qt::Key_F12);
    probe.press(Qt::Key_F11);
    QCOMPARE(next.size(), 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(probe.tooSmall(), QStringList());
    screen->render({});
    QVERIFY(probe.says(QStringLiteral("Nothing has come in")));
}

void tst_SiteScreens::tellsWhetherTheLedgerIsWhole()
{
    auto *screen = new site::LedgerScreen;
    PageProbe probe(screen);
    site::LedgerState state = sampleLedger();
    screen->render(state);
    QVERIFY(probe.says(QStringLiteral("The ledger is whole")));
    QVERIFY(probe.says(QStringLiteral("1,482 events, 5,361 items, 142 open receipts")));
    // While something runs nothing else can begin, but it can be stopped.
    const QSignalSpy verify(screen, &site::LedgerScreen::verifyRequested);
    const QSignalSpy restore(screen, &site::LedgerScreen::restoreTestRequested);
    const QSignalSpy cancelled(screen, &site::LedgerScreen::workCancelled);
    probe.press(Qt::Key_F12);
    probe.press(Qt::Key_F7);
    QCOMPARE(verify.size() + restore.size(), 0);
    QVERIFY(probe.click(QStringLiteral("Cancel")));
    QCOMPARE(cancelled.size(), 1);
    state.progress = {};
    screen->render(state);
    probe.press(Qt::Key_F12);
    QCOMPARE(verify.size(), 1);
    auto *list = screen->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    probe.press(Qt::Key_F7);
    QCOMPARE(restore.first().first().toString(), QStringLiteral("b"));
    QCOMPARE(probe.tooSmall(), QStringList());
    screen->render(sampleDamagedLedger());
    QVERIFY(probe.says(QStringLiteral("The chain is broken")));
    QVERIFY(probe.says(QStringLiteral("No backup yet")));
}

void tst_SiteScreens::offersTheSettingsOfTheStation()
{
    auto *screen = new site::SiteScreen;
    PageProbe probe(screen);
    screen->render(sampleSite());
    const QSignalSpy theme(screen, &site::SiteScreen::themeChosen);
    QVERIFY(probe.click(QStringLiteral("Dark")));
    QCOMPARE(theme.first().first().toString(), QStringLiteral("dark"));
    const QSignalSpy sound(screen, &site::SiteScreen::soundTried);
    QVERIFY(probe.click(QStringLiteral("Stop")));
    QCOMPARE(sound.first().first().value<common::Tone>(), common::Tone::Stop);
    const QSignalSpy cards(screen, &site::SiteScreen::cardsRequested);
    probe.press(Qt::Key_F9);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(probe.tooSmall(), QStringList());
}

QTEST_MAIN(tst_SiteScreens)
#include "tst_sitescreens.moc"
