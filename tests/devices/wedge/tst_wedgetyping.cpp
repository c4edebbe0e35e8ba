#include "devices/wedge/keyboardform.h"

#include <QShortcut>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::wedge;

namespace {

constexpr int patienceMs = 60'000; // for a busy machine; nothing here takes long

} // namespace

/// What a person types before, behind and between the codes of a scanner comes to the field, and nothing of the codes.
class tst_WedgeTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoPasswordForAScan();
    void passesTypingOn();
    void passesOnATypedWordThatEndsInEnter();
    void passesOnThePauseItself();
    void separatesTypingFromTheScanBehindIt();
    void firesNoShortcutInsideACode();
    void leavesShortcutsToPeople();
    void firesAShortcutRightBehindTyping();
    void passesOnAKeyHeldDown();
    void keepsAKeyTypedRightBeforeTheScan_data();
    void keepsAKeyTypedRightBeforeTheScan();
    void takesAltGrForTyping();
    void leavesNothingInAFieldAfterManyScansAndTyping();
    void givesBackWhatItHoldsWhenStopped();

private:
    RunningClock m_clock;
};

void tst_WedgeTyping::takesNoPasswordForAScan()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.field.window()->activateWindow();
    QTRY_COMPARE(QGuiApplication::focusObject(), &form.field);
    form.field.setEchoMode(QLineEdit::Password);
    form.type("several quiet words", 8);
    form.wait(500);
    QCOMPARE(readings.size(), 0);
    QCOMPARE(form.field.text(), QStringLiteral("several quiet words"));
    // Where a PIN is wanted a scan is a scan.
    form.field.clear();
    form.field.setInputMethodHints(form.field.inputMethodHints() | Qt::ImhDigitsOnly);
    form.type(QByteArray("]d2") + code + "\r", 8);
    QCOMPARE(readings.size(), 1);
    QCOMPARE(form.field.text(), QString());
}

void tst_WedgeTyping::passesTypingOn()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type("Shipment 4711 is Late", 90);
    QTRY_COMPARE_WITH_TIMEOUT(form.field.text(), QStringLiteral("Shipment 4711 is Late"), patienceMs);
    QVERIFY(readings.isEmpty());
}

void tst_WedgeTyping::passesOnATypedWordThatEndsInEnter()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    source.start();
    form.type("ok\r", 30); // quick fingers, but two keys are no code
    QCOMPARE(form.field.text(), QStringLiteral("ok"));
    QCOMPARE(form.returns, 1);
}

void tst_WedgeTyping::passesOnThePauseItself()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    source.start();
    form.type("a", 100);
    QCOMPARE(form.field.text(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(form.field.text(), QStringLiteral("a"), patienceMs);
}

void tst_WedgeTyping::separatesTypingFromTheScanBehindIt()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type("lot", 120);
    form.wait(120);
    form.type(QByteArray(code) + "\r", 8);
    form.wait(120);
    form.type("x", 120);
    QCOMPARE(bytesOf(readings), QByteArrayList { code });
    QTRY_COMPARE_WITH_TIMEOUT(form.field.text(), QStringLiteral("lotx"), patienceMs);
}

void tst_WedgeTyping::firesNoShortcutInsideACode()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    source.start();
    QVERIFY(!form.offerShortcut(Qt::Key_F8, {}));
    form.type("010952", 8);
    QVERIFY(form.offerShortcut(Qt::Key_F8, {}));
    QVERIFY(form.offerShortcut(Qt::Key_BracketRight, Qt::ControlModifier));
    form.type("0001\r", 8);
    QVERIFY(!form.offerShortcut(Qt::Key_F8, {}));
}

void tst_WedgeTyping::leavesShortcutsToPeople()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type("abc", 120);
    QTRY_COMPARE_WITH_TIMEOUT(form.field.text(), QStringLiteral("abc"), patienceMs);
    form.press(Qt::Key_Left, {}, {}, 120);
    form.press(Qt::Key_Backspace, QStringLiteral("\b"), {}, 10);
    QCOMPARE(form.field.text(), QStringLiteral("ac")); // at once, nothing is held back
}

void tst_WedgeTyping::firesAShortcutRightBehindTyping()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    source.start();
    // A person presses the key while the station has not found the time to pass the letter on.
    form.type("a", 120);
    form.wait(140);
    QVERIFY(!form.offerShortcut(Qt::Key_F12, {}));
    QCOMPARE(form.field.text(), QStringLiteral("a"));
}

void tst_WedgeTyping::passesOnAKeyHeldDown()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    source.start();
    form.send(QEvent::KeyPress, Qt::Key_X, {}, QStringLiteral("x"));
    for (int i = 0; i < 9; ++i) {
        form.wait(30);
        form.send(QEvent::KeyRelease, Qt::Key_X, {}, QStringLiteral("x"), true);
        form.send(QEvent::KeyPress, Qt::Key_X, {}, QStringLiteral("x"), true);
    }
    QCOMPARE(form.field.text(), QStringLiteral("xxxxxxxxxx"));
}

void tst_WedgeTyping::keepsAKeyTypedRightBeforeTheScan_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("identifier");
    QTest::newRow("one key, identifier") << QByteArray("k") << QByteArray("]d2");
    QTest::newRow("a capital, identifier") << QByteArray("K") << QByteArray("]d2");
    QTest::newRow("three keys, identifier") << QByteArray("lot") << QByteArray("]d2");
    QTest::newRow("one key, no identifier") << QByteArray("k") << QByteArray();
    QTest::newRow("two keys, no identifier") << QByteArray("kg") << QByteArray();
}

void tst_WedgeTyping::keepsAKeyTypedRightBeforeTheScan()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, identifier);
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type(typed, 35); // quick fingers, and the scanner fires within the same moment
    form.wait(30);
    form.type(identifier + code + "\r", 5);
    QCOMPARE(bytesOf(readings), QByteArrayList { code });
    QCOMPARE(form.field.text(), QString::fromLatin1(typed));
    QCOMPARE(form.returns, 0);
}

void tst_WedgeTyping::takesAltGrForTyping()
{
    // Windows reports AltGr as Ctrl and Alt; "]" is AltGr+9 on a German keyboard.
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.press(Qt::Key_BracketRight, QStringLiteral("]"), Qt::ControlModifier | Qt::AltModifier);
    form.type(QByteArray("d2") + code + "\r", 8);
    QCOMPARE(bytesOf(readings), QByteArrayList { code });
    QCOMPARE(readings.first().at(0).value<scan::ScanReading>().symbologyIdentifier, QByteArray("]d2"));
    QCOMPARE(form.field.text(), QString());
}

void tst_WedgeTyping::leavesNothingInAFieldAfterManyScansAndTyping()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    QString typed;
    QByteArrayList scanned;
    for (int i = 0; i < 40; ++i) {
        const QByteArray letters = QByteArray("a") + char('b' + i % 20);
        form.wait(150);
        form.type(letters, 60 + i);
        form.wait(25 + i);
        typed += QString::fromLatin1(letters);
        const QByteArray each = QByteArray(code) + QByteArray::number(i);
        form.type((i % 2 ? "]d2" : "") + each + (i % 3 ? "\r" : "\t"), 1 + i % 9);
        scanned += each;
    }
    form.wait(200);
    form.press(Qt::Key_Left);
    QCOMPARE(bytesOf(readings), scanned);
    QCOMPARE(form.field.text(), typed);
    QCOMPARE(form.returns, 0);
}

void tst_WedgeTyping::givesBackWhatItHoldsWhenStopped()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    source.start();
    form.type("ab", 8);
    source.stop();
    QCOMPARE(form.field.text(), QStringLiteral("ab"));
    form.type(code, 8);
    QCOMPARE(form.field.text(), QStringLiteral("ab") + QLatin1StringView(code));
}

QTEST_MAIN(tst_WedgeTyping)
#include "tst_wedgetyping.moc"
