#include "common/rowlist.h"
#include "common/style.h"
#include "dock/differencemark.h"
#include "dock/receiptscreen.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::dock;
using namespace packledger::test;

/// The receipt screen, drawn offscreen: says what its state says, and what the clerk wants.
class tst_ReceiptScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }
    void init()
    {
        m_screen = new ReceiptScreen;
        m_probe = std::make_unique<PageProbe>(m_screen);
    }
    void cleanup() { m_probe.reset(); }

    void saysTheVerdictAndTheCounts();
    void showsLabelAndDataSideBySide();
    void saysThatTheCameraIsSimulated();
    void tellsEachVerdictOnceForItsSound();
    void emitsItsIntentsByKey_data();
    void emitsItsIntentsByKey();
    void emitsItsIntentsByClick();
    void asksForAReasonBeforeSubmitting();
    void offersToAcknowledgeOnlyWhatMustBe();
    void hasTargetsForGloves();
    void marksOnlyWhatDiffers();

private:
    ReceiptScreen *m_screen = nullptr;
    std::unique_ptr<PageProbe> m_probe;
};

void tst_ReceiptScreen::saysTheVerdictAndTheCounts()
{
    m_screen->render(sampleReceipt());
    QVERIFY(m_probe->says(QStringLiteral("Received")));
    QVERIFY(m_probe->says(QStringLiteral("913 of 1,224 units")));
    QVERIFY(m_probe->says(QStringLiteral("865 seen, 48 inferred, 2 held")));
    QVERIFY(m_probe->says(QStringLiteral("Receipt R-0142")));
    const auto lists = m_screen->findChildren<common::RowList *>();
    QCOMPARE(lists.size(), 3);
    QCOMPARE(lists[0]->model()->index(1, 0).data().toString(),
        QStringLiteral("Exampline 20 mg, 30 tablets, lot L00007B01, 312 of 480"));
}

void tst_ReceiptScreen::showsLabelAndDataSideBySide()
{
    m_screen->render(sampleStoppedReceipt());
    QVERIFY(m_probe->says(QStringLiteral("Put it in tray 3")));
    QVERIFY(m_probe->says(QStringLiteral("Lot on the pack L00007B01, in the supplier’s data L00007A00")));
}

void tst_ReceiptScreen::saysThatTheCameraIsSimulated()
{
    m_screen->render(sampleReceipt());
    QVERIFY(m_probe->says(QStringLiteral("Simulated camera")));
    ReceiptState real = sampleReceipt();
    real.camera.isSimulated = false;
    m_screen->render(real);
    QVERIFY(m_probe->says(QStringLiteral("Camera 1")));
}

void tst_ReceiptScreen::tellsEachVerdictOnceForItsSound()
{
    const QSignalSpy shown(m_screen, &ReceiptScreen::verdictShown);
    m_screen->render(sampleReceipt());
    m_screen->render(sampleReceipt());
    QCOMPARE(shown.size(), 1);
    m_screen->render(sampleStoppedReceipt());
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.last().first().value<common::Tone>(), common::Tone::Stop);
}

void tst_ReceiptScreen::emitsItsIntentsByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QByteArray>("intent");
    QTest::newRow("help") << Qt::Key_F1 << QByteArray(SIGNAL(helpRequested()));
    QTest::newRow("find") << Qt::Key_F2 << QByteArray(SIGNAL(findRequested()));
    QTest::newRow("hold") << Qt::Key_F4 << QByteArray(SIGNAL(holdRequested()));
    QTest::newRow("damaged") << Qt::Key_F6 << QByteArray(SIGNAL(damageRequested()));
    QTest::newRow("undo") << Qt::Key_F8 << QByteArray(SIGNAL(undoRequested()));
    QTest::newRow("serial list") << Qt::Key_F9 << QByteArray(SIGNAL(exportRequested()));
    QTest::newRow("finish") << Qt::Key_F12 << QByteArray(SIGNAL(finishRequested()));
    QTest::newRow("back") << Qt::Key_Escape << QByteArray(SIGNAL(backRequested()));
}

void tst_ReceiptScreen::emitsItsIntentsByKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(QByteArray, intent);
    m_screen->render(sampleReceipt());
    const QSignalSpy spy(m_screen, intent.constData());
    m_probe->press(key);
    QCOMPARE(spy.size(), 1);
}

void tst_ReceiptScreen::emitsItsIntentsByClick()
{
    m_screen->render(sampleReceipt());
    const QSignalSpy undo(m_screen, &ReceiptScreen::undoRequested);
    QVERIFY(m_probe->click(QStringLiteral("Undo last")));
    QCOMPARE(undo.size(), 1);
    const QSignalSpy finish(m_screen, &ReceiptScreen::finishRequested);
    QVERIFY(m_probe->click(QStringLiteral("Finish and submit")));
    QCOMPARE(finish.size(), 1);
}

void tst_ReceiptScreen::asksForAReasonBeforeSubmitting()
{
    m_screen->render(sampleFinishingReceipt());
    QVERIFY(m_probe->says(QStringLiteral("Trays 1, 2, 3")));
    const QSignalSpy submit(m_screen, &ReceiptScreen::submitRequested);
    m_probe->press(Qt::Key_F12);
    QCOMPARE(submit.size(), 0);
    QVERIFY(m_probe->says(QStringLiteral("Choose a reason first")));
    QVERIFY(m_probe->click(QStringLiteral("Short delivery")));
    m_probe->press(Qt::Key_F12);
    QCOMPARE(submit.size(), 1);
    QCOMPARE(submit.first().first().toString(), QStringLiteral("short"));
}

void tst_ReceiptScreen::offersToAcknowledgeOnlyWhatMustBe()
{
    const QSignalSpy acknowledged(m_screen, &ReceiptScreen::acknowledgeRequested);
    m_screen->render(sampleStoppedReceipt());
    QVERIFY(!m_probe->click(QStringLiteral("I have put it apart")));
    m_screen->render(sampleRecalledReceipt());
    QVERIFY(m_probe->click(QStringLiteral("I have put it apart")));
    m_probe->press(Qt::Key_F7);
    QCOMPARE(acknowledged.size(), 2);
}

void tst_ReceiptScreen::hasTargetsForGloves()
{
    for (const ReceiptState &state : { sampleReceipt(), sampleFinishingReceipt(), sampleRecalledReceipt() }) {
        m_screen->render(state);
        QCoreApplication::processEvents();
        QCOMPARE(m_probe->tooSmall(), QStringList());
    }
}

void tst_ReceiptScreen::marksOnlyWhatDiffers()
{
    const auto marked = [](const char *first, const char *second) {
        const DifferenceMarks marks = markDifferences(QString::fromLatin1(first), QString::fromLatin1(second));
        QString text;
        for (const bool mark : marks.first)
            text += mark ? QLatin1Char('^') : QLatin1Char('.');
        text += QLatin1Char(' ');
        for (const bool mark : marks.second)
            text += mark ? QLatin1Char('^') : QLatin1Char('.');
        return text;
    };
    QCOMPARE(marked("L00007B01", "L00007A00"), QStringLiteral("......^.^ ......^.^"));
    QCOMPARE(marked("ABC", "ABXC"), QStringLiteral("... ..^."));
    QCOMPARE(marked("", "A1"), QStringLiteral(" ^^"));
    QCOMPARE(marked("SAME", "SAME"), QStringLiteral(".... ...."));
}

QTEST_MAIN(tst_ReceiptScreen)
#include "tst_receiptscreen.moc"
