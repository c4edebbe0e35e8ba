#include "common/rowlist.h"
#include "common/sounds.h"
#include "common/style.h"
#include "dock/differencemark.h"
#include "dock/expectedlinescard.h"
#include "dock/receiptscreen.h"
#include "dock/verdictpanel.h"
#include "ui/pageprobe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>
#include <functional>

using namespace packledger;
using namespace packledger::dock;
using namespace packledger::test;
using common::Tone;

namespace {

/// Says when a widget is painted.
class PaintWitness final : public QObject
{
public:
    PaintWitness(QWidget *widget, std::function<void()> seen)
        : m_seen(std::move(seen))
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_seen();
        return false;
    }

private:
    std::function<void()> m_seen;
};

} // namespace

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
    void soundsLongestAndLowestForAStop();
    void emitsItsIntentsByKey_data();
    void emitsItsIntentsByKey();
    void holdsNothingThatWasTakenBack();
    void emitsItsIntentsByClick();
    void asksForAReasonBeforeSubmitting();
    void offersToAcknowledgeOnlyWhatMustBe();
    void givesTheWordsOfALowPanelTheRoomOfTheButton();
    void choosesThePolicyByKeyboardAlone();
    void offersWhatTheLastScanAllows();
    void asksForLotAndExpiryOffThePack();
    void namesTheUnitsOfTheSample();
    void savesTheListOnlyWhenTheScanningIsOver();
    void paintsTheVerdictBeforeItTellsIt();
    void saysALongSentenceToItsEnd();
    void comparesWithNothingWhereNothingWasAnnounced();
    void movesNoKeysWhenOneGoes();
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
    QCOMPARE(lists.size(), 4);
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

void tst_ReceiptScreen::soundsLongestAndLowestForAStop()
{
    struct Sound
    {
        qsizetype bytes = 0;
        double pitch = 0; // turns of sign for each sample
    };
    const auto read = [](Tone tone) {
        QFile file(common::Sounds::fileOf(tone));
        Sound sound;
        if (!file.open(QIODevice::ReadOnly))
            return sound;
        const QByteArray samples = file.readAll().sliced(44); // behind the header: 16 bits, one channel
        sound.bytes = samples.size();
        bool wasNegative = false;
        qsizetype turns = 0;
        for (qsizetype i = 1; i < samples.size(); i += 2) {
            const bool isNegative = samples[i] < 0;
            turns += isNegative != wasNegative ? 1 : 0;
            wasNegative = isNegative;
        }
        sound.pitch = double(turns) / double(samples.size());
        return sound;
    };
    const Sound stop = read(Tone::Stop);
    const Sound again = read(Tone::Again);
    QSet<qsizetype> lengths { stop.bytes };
    for (const Tone tone : { Tone::Accepted, Tone::Attention, Tone::NoData, Tone::ScannerFault, Tone::Again }) {
        const Sound other = read(tone);
        QVERIFY(other.bytes > 0);
        QVERIFY(other.bytes < stop.bytes && other.pitch > stop.pitch);
        QVERIFY(tone == Tone::Again || again.bytes * 4 < other.bytes); // only a tick
        lengths.insert(other.bytes);
    }
    QCOMPARE(lengths.size(), 6); // told apart also without an ear for pitch
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
    QTest::newRow("policy") << Qt::Key_F3 << QByteArray(SIGNAL(policyRequested()));
    QTest::newRow("print") << Qt::Key_F9 << QByteArray(SIGNAL(printRequested()));
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

void tst_ReceiptScreen::holdsNothingThatWasTakenBack()
{
    ReceiptState state = sampleReceipt();
    state.verdict->scan.clear(); // nothing of it is in the ledger any more
    m_screen->render(state);
    QVERIFY(!m_screen->trigger(Qt::Key_F4));
    QVERIFY(!m_screen->trigger(Qt::Key_F6));
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

void tst_ReceiptScreen::givesTheWordsOfALowPanelTheRoomOfTheButton()
{
    VerdictPanel panel;
    const auto *button = panel.findChild<QAbstractButton *>(QStringLiteral("acknowledge"));
    VerdictState verdict = *sampleRecalledReceipt().verdict;
    verdict.instruction = QStringLiteral("Put it in tray 3");
    verdict.reason = QStringLiteral("Belongs to another delivery: receipt R-0005. Put it aside, and receive it there.");
    verdict.note = QStringLiteral("Say that you have put it apart; then the receipt can be finished.");
    panel.resize(340, 250); // of a laptop with everything at 150 %
    panel.setVerdict(verdict);
    QVERIFY(!button->isVisibleTo(&panel));
    panel.resize(720, 420);
    QApplication::sendPostedEvents();
    panel.setVerdict(verdict);
    QVERIFY(button->isVisibleTo(&panel));
}

void tst_ReceiptScreen::choosesThePolicyByKeyboardAlone()
{
    m_screen->render(sampleReceipt());
    m_screen->render(samplePolicyReceipt());
    QVERIFY(m_probe->says(QStringLiteral("Every unit")));
    QVERIFY(m_probe->says(QStringLiteral("Containers speak for nothing.")));
    const QSignalSpy chosen(m_screen, &ReceiptScreen::policyChosen);
    auto *option = QApplication::focusWidget();
    QVERIFY(option != nullptr);
    QCOMPARE(option->property("text").toString(), QStringLiteral("Sealed containers"));
    QTest::keyClick(option, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.last().first().toString(), QStringLiteral("sampling"));
    const QSignalSpy closed(m_screen, &ReceiptScreen::panelClosed);
    m_probe->press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void tst_ReceiptScreen::offersWhatTheLastScanAllows()
{
    const QSignalSpy registered(m_screen, &ReceiptScreen::registerRequested);
    const QSignalSpy opened(m_screen, &ReceiptScreen::openRequested);
    m_screen->render(sampleReceipt());
    m_probe->press(Qt::Key_F5);
    QCOMPARE(registered.size() + opened.size(), 0);
    m_screen->render(sampleUnknownReceipt());
    QVERIFY(m_probe->click(QStringLiteral("Register")));
    QCOMPARE(registered.size(), 1);
    ReceiptState container = sampleReceipt();
    container.verdict->canOpen = true;
    m_screen->render(container);
    QVERIFY(m_probe->click(QStringLiteral("Seal broken")));
    m_probe->press(Qt::Key_F5);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(registered.size(), 1);
}

void tst_ReceiptScreen::asksForLotAndExpiryOffThePack()
{
    m_screen->render(sampleRegisteringReceipt());
    QVERIFY(m_probe->says(QStringLiteral("Type it as year-month-day")));
    const QSignalSpy asked(m_screen, &ReceiptScreen::registeredAs);
    auto *lot = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(lot != nullptr);
    QCOMPARE(lot->text(), QStringLiteral("L00007B01"));
    QTest::keyClick(lot, Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2028-06"));
    // What was typed stays when the state is drawn again.
    m_screen->render(sampleRegisteringReceipt());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("2028-06"));
}

void tst_ReceiptScreen::namesTheUnitsOfTheSample()
{
    m_screen->render(sampleReceipt());
    QVERIFY(!m_probe->says(QStringLiteral("Drawn for the sample")));
    m_screen->render(sampleSamplingReceipt());
    QVERIFY(m_probe->says(QStringLiteral("Drawn for the sample")));
    const auto lists = m_screen->findChildren<common::RowList *>();
    QVERIFY(std::any_of(lists.begin(), lists.end(), [](const common::RowList *list) {
        return list->model()->rowCount() == 3
            && list->model()->index(0, 0).data().toString().contains(QStringLiteral("100720112955"));
    }));
}

void tst_ReceiptScreen::savesTheListOnlyWhenTheScanningIsOver()
{
    const QSignalSpy saved(m_screen, &ReceiptScreen::exportRequested);
    m_screen->render(sampleReceipt());
    m_probe->press(Qt::Key_F11);
    QCOMPARE(saved.size(), 0);
    m_screen->render(sampleSubmittedReceipt());
    m_probe->press(Qt::Key_F11);
    QVERIFY(m_probe->click(QStringLiteral("Save list")));
    QCOMPARE(saved.size(), 2);
}

void tst_ReceiptScreen::paintsTheVerdictBeforeItTellsIt()
{
    m_screen->render(sampleReceipt());
    QCoreApplication::processEvents();
    auto *panel = m_screen->findChild<VerdictPanel *>();
    auto *lines = m_screen->findChildren<common::RowList *>().first();
    QStringList order;
    PaintWitness verdict(panel, [&order] { order << QStringLiteral("verdict"); });
    PaintWitness list(lines->viewport(), [&order] { order << QStringLiteral("list"); });
    connect(m_screen, &ReceiptScreen::verdictShown, m_screen, [&order] { order << QStringLiteral("sound"); });
    ReceiptState next = sampleStoppedReceipt();
    next.lines[1].seen = 313;
    m_screen->render(next);
    QCoreApplication::processEvents();
    QCOMPARE(order.mid(0, 2), QStringList({ QStringLiteral("verdict"), QStringLiteral("sound") }));
    QVERIFY(order.contains(QStringLiteral("list")));
}

void tst_ReceiptScreen::saysALongSentenceToItsEnd()
{
    VerdictPanel panel;
    panel.resize(panel.sizeHint());
    const auto pictureOf = [&panel](const QString &end) {
        VerdictState verdict;
        verdict.tone = common::Tone::ScannerFault;
        verdict.word = QStringLiteral("Scanner");
        verdict.reason = QStringLiteral("The scanner, not the pack: it seems to lose the separators between values: "
                                        "(10)L00007B0121100720112931. Switch on control characters (GS), then ")
            + end;
        panel.setVerdict(verdict);
        return panel.grab().toImage();
    };
    QVERIFY(pictureOf(QStringLiteral("scan again.")) != pictureOf(QStringLiteral("wait.")));
}

void tst_ReceiptScreen::comparesWithNothingWhereNothingWasAnnounced()
{
    ReceiptState blind = sampleBlindReceipt();
    ExpectedLine line;
    line.product = QStringLiteral("Exampline 20 mg");
    line.seen = 3;
    line.isAnnounced = false;
    blind.lines = { line };
    m_screen->render(blind);
    const auto *list = m_screen->findChild<ExpectedLinesCard *>()->findChild<common::RowList *>();
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Exampline 20 mg, , lot , 3 here"));
}

void tst_ReceiptScreen::movesNoKeysWhenOneGoes()
{
    // Narrow enough that the key of a serial nobody announced does not fit beside the others.
    ReceiptState plain = sampleReceipt();
    const ReceiptState more = sampleUnknownReceipt();
    m_screen->render(plain);
    auto *window = m_screen->window();
    const auto widthsOf = [window] {
        QList<int> widths;
        QCoreApplication::processEvents();
        for (const common::Button *button : window->findChildren<common::Button *>())
            if (button->isVisible() && button->parentWidget()->inherits("packledger::shell::KeyBar"))
                widths << button->width();
        return widths;
    };
    for (int width = 1400; width > 700; width -= 20) {
        window->resize(width, 768);
        m_screen->render(plain);
        const QList<int> before = widthsOf();
        m_screen->render(more);
        const QList<int> with = widthsOf();
        m_screen->render(plain);
        const QList<int> after = widthsOf();
        if (before.first() != with.first()) {
            QCOMPARE(after.first(), with.first());
            return;
        }
    }
    QFAIL("no width at which the keys have to stand above their words");
}

void tst_ReceiptScreen::hasTargetsForGloves()
{
    for (const ReceiptState &state : { sampleReceipt(), sampleFinishingReceipt(), sampleRecalledReceipt(),
             samplePolicyReceipt(), sampleRegisteringReceipt(), sampleSubmittedReceipt() }) {
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
