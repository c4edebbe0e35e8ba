#include "common/style.h"
#include "dock/dockqueuescreen.h"
#include "shell/rail.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::dock;
using namespace packledger::test;

/// The frame around every page: printing, notices, and closing it.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }

    void offersWhatCanBePrinted();
    void tellsOnceWhatIsNotFinishedBeforeItCloses();
    void keepsAWorseNoticeUntilItWasSeen();
    void takesBackWhatItSaidOfADeviceThatIsBack();
    void putsAwayWhatIsSettled();
    void leavesTheRailWhereItIsWhenANoticeComes();
    void keepsNoSystemWaitingThatShutsDown();
    void saysNothingToTheNextPersonThatWasSaidToTheLast();
    void showsThePageBesideItsHelp();
};

void tst_MainWindow::offersWhatCanBePrinted()
{
    PageProbe probe(new DockQueueScreen);
    probe.window().render(samplePrint());
    const QSignalSpy opened(&probe.window(), &shell::MainWindow::printOpened);
    const QSignalSpy asked(&probe.window(), &shell::MainWindow::printRequested);
    probe.window().togglePrint();
    QCOMPARE(opened.size(), 1);
    QVERIFY(probe.says(QStringLiteral("What is missing")));
    QVERIFY(probe.click(QStringLiteral("Print")));
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("receipt"));
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("Dock-Laser"));
    // Another paper, by keyboard alone, and as a PDF.
    probe.window().togglePrint();
    probe.window().togglePrint();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    shell::PrintState none = samplePrint();
    none.printers.clear();
    probe.window().render(none);
    QVERIFY(probe.click(QStringLiteral("Save PDF")));
    QCOMPARE(asked.last().at(0).toString(), QStringLiteral("missing"));
    QCOMPARE(asked.last().at(1).toString(), QString());
    QCOMPARE(probe.tooSmall(), QStringList());
    probe.window().togglePrint();
    QVERIFY(!probe.says(QStringLiteral("What is missing")));
}

void tst_MainWindow::tellsOnceWhatIsNotFinishedBeforeItCloses()
{
    PageProbe probe(new DockQueueScreen);
    const auto closes = [&probe](bool isPerson) {
        QCloseEvent event;
        if (isPerson)
            QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&probe.window(), &event); // as it is: sendEvent() would make it the program's own
        return event.isAccepted();
    };
    QVERIFY(closes(true)); // nothing is open
    const QString open = QStringLiteral("Receipt R-0142 is not submitted yet.");
    probe.window().setUnfinished(open);
    QVERIFY(!closes(true));
    QVERIFY(probe.says(open));
    QVERIFY(closes(true));

    // Something new is worth a word again.
    probe.window().setUnfinished(QStringLiteral("2 documents wait to be sent."));
    QVERIFY(!closes(true));
    QVERIFY(probe.click(QStringLiteral("Close now")));
    QVERIFY(!probe.window().isVisible());
}

void tst_MainWindow::keepsAWorseNoticeUntilItWasSeen()
{
    PageProbe probe(new DockQueueScreen);
    const QString worse = QStringLiteral("The printer does not answer.");
    const QString lesser = QStringLiteral("The backup is written.");
    probe.window().setNotice({ common::Tone::Stop, worse, {}, {} });
    probe.window().setNotice({ common::Tone::Accepted, lesser, {}, {} });
    QVERIFY(probe.says(worse));
    probe.window().findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(probe.says(lesser));
    QVERIFY(!probe.window().isAlarmed());

    // Damage stays whatever the program takes away or says, and lets nothing begin.
    const QString damage = QStringLiteral("The ledger is damaged.");
    probe.window().setNotice({ common::Tone::Stop, damage, {}, {}, true });
    probe.window().setNotice({});
    probe.window().setNotice({ common::Tone::Stop, worse, {}, {} });
    QVERIFY(probe.says(damage) && probe.window().isAlarmed());
    probe.window().findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(probe.says(worse) && !probe.window().isAlarmed());
}

void tst_MainWindow::takesBackWhatItSaidOfADeviceThatIsBack()
{
    PageProbe probe(new DockQueueScreen);
    shell::NoticeState notice { common::Tone::Attention, QStringLiteral("Scanner 1 is gone."), {}, {} };
    notice.subject = QStringLiteral("Scanner 1");
    probe.window().setNotice(notice);
    QVERIFY(probe.says(notice.text));
    shell::NoticeState other { common::Tone::Accepted, QStringLiteral("Camera 2 is back."), {}, {} };
    other.subject = QStringLiteral("Camera 2");
    probe.window().setNotice(other);
    QVERIFY(probe.says(notice.text));
    notice.tone = common::Tone::Accepted;
    notice.text = QStringLiteral("Scanner 1 is back.");
    probe.window().setNotice(notice);
    QVERIFY(probe.says(notice.text));
}

void tst_MainWindow::putsAwayWhatIsSettled()
{
    PageProbe probe(new DockQueueScreen);
    shell::NoticeState notice { common::Tone::Stop, QStringLiteral("Partners must know whom to ask."), {}, {} };
    notice.subject = QStringLiteral("exceptions.contact-missing");
    probe.window().setNotice(notice);
    probe.window().settleNotice(QStringLiteral("site.second-place"));
    QVERIFY(probe.says(notice.text));
    probe.window().settleNotice(notice.subject);
    QVERIFY(!probe.says(notice.text));
}

void tst_MainWindow::leavesTheRailWhereItIsWhenANoticeComes()
{
    PageProbe probe(new DockQueueScreen);
    const auto *rail = probe.window().findChild<shell::Rail *>();
    const QRect before = rail->geometry();
    const int room = probe.window().page()->parentWidget()->height();
    probe.window().setNotice({ common::Tone::Attention, QStringLiteral("The printer does not answer."), {}, {} });
    QTRY_VERIFY(probe.window().page()->parentWidget()->height() < room);
    QCOMPARE(rail->geometry(), before);
}

void tst_MainWindow::keepsNoSystemWaitingThatShutsDown()
{
    PageProbe probe(new DockQueueScreen);
    probe.window().setUnfinished(QStringLiteral("Receipt R-0142 is not submitted yet."));
    QCloseEvent event; // of nobody at the window: the session ends, or the program is told to quit
    QCoreApplication::sendEvent(&probe.window(), &event);
    QVERIFY(event.isAccepted());
}

void tst_MainWindow::saysNothingToTheNextPersonThatWasSaidToTheLast()
{
    PageProbe probe(new DockQueueScreen);
    const QString refusal = QStringLiteral("The PIN is not right.");
    const QString lesser = QStringLiteral("Saved.");
    const QString damage = QStringLiteral("The ledger is damaged.");
    const auto changeHands = [&] {
        shell::ShellState shell = sampleShell();
        shell.isSignedIn = false;
        probe.window().render(shell);
        probe.window().render(sampleShell());
    };
    probe.window().setNotice({ common::Tone::Stop, refusal, {}, {} });
    probe.window().setNotice({ common::Tone::Accepted, lesser, {}, {} });
    changeHands();
    QVERIFY(!probe.says(refusal) && !probe.says(lesser));
    // What is wrong with the ledger is wrong for everybody.
    probe.window().setNotice({ common::Tone::Stop, damage, {}, {}, true });
    probe.window().setNotice({ common::Tone::Stop, refusal, {}, {} });
    changeHands();
    QVERIFY(probe.says(damage));
    probe.window().findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(!probe.says(refusal));
}

void tst_MainWindow::showsThePageBesideItsHelp()
{
    PageProbe probe(new DockQueueScreen);
    probe.window().render(samplePrint());
    const auto *page = probe.window().page();
    const auto rightOf
        = [&](const QWidget *widget) { return widget->mapTo(&probe.window(), QPoint(widget->width(), 0)).x(); };
    const auto leftOf = [&](const char *panel) {
        return probe.window().findChild<QWidget *>(QLatin1StringView(panel))->mapTo(&probe.window(), QPoint()).x();
    };
    const int whole = rightOf(page);
    probe.window().toggleHelp();
    QTRY_VERIFY(rightOf(page) <= leftOf("help"));
    probe.window().togglePrint();
    QTRY_VERIFY(rightOf(page) <= leftOf("print"));
    probe.window().togglePrint();
    QTRY_COMPARE(rightOf(page), whole);
    // A small window has no room for both.
    probe.window().resize(640, 400);
    const int small = rightOf(page);
    probe.window().toggleHelp();
    QTRY_VERIFY(leftOf("help") < small);
    QCOMPARE(rightOf(page), small);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
