#include "support/places.h"
#include "wedge/wedgescansource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMetaEnum>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace packledger;
using namespace packledger::wedge;

namespace {

constexpr int patienceMs = 60'000; // for a busy machine; nothing here takes long

class RunningClock final : public Clock
{
public:
    Instant now() const override { return { m_ms += 1000, 0 }; }

private:
    mutable qint64 m_ms = 1'795'356'900'000;
};

/// A form with a field that has the focus, and a keyboard before it whose keys have times.
class Form
{
public:
    Form()
    {
        auto *layout = new QVBoxLayout(&m_widget);
        layout->addWidget(&field);
        m_widget.show();
        field.setFocus();
        QObject::connect(&field, &QLineEdit::returnPressed, &field, [this] { ++returns; });
    }

    void press(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {}, qint64 gap = 8)
    {
        m_at += gap;
        send(QEvent::KeyPress, key, modifiers, text);
        send(QEvent::KeyRelease, key, modifiers, text);
    }

    /// As on a US keyboard.
    void type(const QByteArray &text, qint64 gap)
    {
        for (const char c : text) {
            const QChar character = QLatin1Char(c);
            const bool isUpper = character.isUpper();
            if (c == '\r')
                press(Qt::Key_Return, QStringLiteral("\r"), {}, gap);
            else if (c == '\t')
                press(Qt::Key_Tab, QStringLiteral("\t"), {}, gap);
            else if (c == '\x1d')
                press(Qt::Key_BracketRight, QStringLiteral("\x1d"), Qt::ControlModifier, gap);
            else
                press(character.toUpper().unicode(), character, isUpper ? Qt::ShiftModifier : Qt::NoModifier, gap);
        }
    }

    void send(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString &text, bool isRepeat = false)
    {
        QKeyEvent event(type, key, modifiers, text, isRepeat);
        event.setTimestamp(quint64(m_at));
        QCoreApplication::sendEvent(m_widget.windowHandle(), &event);
    }

    /// As the platform asks for shortcuts before it delivers a press. True where the key is no shortcut.
    bool offerShortcut(int key, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, QString());
        event.setTimestamp(quint64(m_at));
        event.ignore();
        QCoreApplication::sendEvent(&field, &event);
        return event.isAccepted();
    }

    void wait(qint64 ms) { m_at += ms; }

private:
    QWidget m_widget; ///< before the field, which must go first

public:
    QLineEdit field;
    int returns = 0;

private:
    qint64 m_at = 5'000'000;
};

QByteArrayList bytesOf(const QSignalSpy &readings)
{
    QByteArrayList bytes;
    for (const QVariantList &arguments : readings)
        bytes += arguments.at(0).value<scan::ScanReading>().bytes;
    return bytes;
}

WedgeSettings settings()
{
    WedgeSettings made;
    made.name = QStringLiteral("Scanner 1");
    return made;
}

constexpr auto code = "010952000001001021Abc123";

} // namespace

class tst_WedgeScanSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasANameWithoutSettings();
    void readsACodeAndKeepsItOutOfTheField();
    void takesNoPasswordForAScan();
    void passesTypingOn();
    void passesOnATypedWordThatEndsInEnter();
    void passesOnThePauseItself();
    void separatesTypingFromTheScanBehindIt();
    void dropsAHalfCode();
    void firesNoShortcutInsideACode();
    void leavesShortcutsToPeople();
    void firesAShortcutRightBehindTyping();
    void passesOnAKeyHeldDown();
    void readsSeparatorsHoweverTheyArePressed_data();
    void readsSeparatorsHoweverTheyArePressed();
    void undoesCapsLock();
    void takesAHeldTriggerForOneReading();
    void tellsOfARepeatItDropped();
    void keepsAKeyTypedRightBeforeTheScan_data();
    void keepsAKeyTypedRightBeforeTheScan();
    void keepsAScanWholeWhoseKeysStumble();
    void takesAltGrForTyping();
    void readsACodeOfAltCodesOnly();
    void readsSeparatorsOfAnotherKeyboard();
    void tellsWhatAFragmentHeld();
    void tellsHowACodeArrived();
    void leavesNothingInAFieldAfterManyScansAndTyping();
    void givesBackWhatItHoldsWhenStopped();
    void readsTheKeysOfTheSharedCorpus_data();
    void readsTheKeysOfTheSharedCorpus();

private:
    RunningClock m_clock;
};

void tst_WedgeScanSource::hasANameWithoutSettings()
{
    QCOMPARE(WedgeScanSource({}, m_clock).name(), QStringLiteral("Keyboard scanner"));
}

void tst_WedgeScanSource::readsACodeAndKeepsItOutOfTheField()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type(QByteArray("]d2") + code + "\r", 8);
    QCOMPARE(bytesOf(readings), QByteArrayList { code });
    const auto reading = readings.first().at(0).value<scan::ScanReading>();
    QCOMPARE(reading.symbologyIdentifier, QByteArray("]d2"));
    QCOMPARE(reading.source, QStringLiteral("Scanner 1"));
    QCOMPARE(form.field.text(), QString());
    QCOMPARE(form.returns, 0);

    form.wait(500);
    form.type(QByteArray(code) + "X\t", 8);
    QCOMPARE(bytesOf(readings).last(), QByteArray(code) + "X");
    QVERIFY(form.field.hasFocus() || form.field.window()->focusWidget() == &form.field); // the Tab moved nothing
}

void tst_WedgeScanSource::takesNoPasswordForAScan()
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

void tst_WedgeScanSource::passesTypingOn()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type("Shipment 4711 is Late", 90);
    QTRY_COMPARE_WITH_TIMEOUT(form.field.text(), QStringLiteral("Shipment 4711 is Late"), patienceMs);
    QVERIFY(readings.isEmpty());
}

void tst_WedgeScanSource::passesOnATypedWordThatEndsInEnter()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    source.start();
    form.type("ok\r", 30); // quick fingers, but two keys are no code
    QCOMPARE(form.field.text(), QStringLiteral("ok"));
    QCOMPARE(form.returns, 1);
}

void tst_WedgeScanSource::passesOnThePauseItself()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    source.start();
    form.type("a", 100);
    QCOMPARE(form.field.text(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(form.field.text(), QStringLiteral("a"), patienceMs);
}

void tst_WedgeScanSource::separatesTypingFromTheScanBehindIt()
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

void tst_WedgeScanSource::dropsAHalfCode()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    QSignalSpy fragments(&source, &WedgeScanSource::fragmentDropped);
    source.start();
    form.type("0109520000010", 8);
    QTRY_COMPARE_WITH_TIMEOUT(fragments.size(), 1, patienceMs);
    form.wait(500);
    form.type(QByteArray(code) + "\r", 8);
    QCOMPARE(bytesOf(readings), QByteArrayList { code });
    QCOMPARE(form.field.text(), QString());
}

void tst_WedgeScanSource::firesNoShortcutInsideACode()
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

void tst_WedgeScanSource::leavesShortcutsToPeople()
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

void tst_WedgeScanSource::firesAShortcutRightBehindTyping()
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

void tst_WedgeScanSource::passesOnAKeyHeldDown()
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

void tst_WedgeScanSource::readsSeparatorsHoweverTheyArePressed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
        { "Ctrl+]", "Ctrl+] without text", "Alt+029", "Alt+029 without Num Lock", "Alt+0029", "F8" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_WedgeScanSource::readsSeparatorsHoweverTheyArePressed()
{
    QFETCH(QString, kind);
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type("010952000001001010LOT", 8);
    if (kind.startsWith(QLatin1StringView("Ctrl"))) {
        form.press(Qt::Key_BracketRight, kind.endsWith(QLatin1StringView("text")) ? QString() : QStringLiteral("\x1d"),
            Qt::ControlModifier);
    } else if (kind == QLatin1StringView("F8")) {
        form.press(Qt::Key_F8);
    } else {
        const Qt::KeyboardModifiers modifiers = Qt::AltModifier | Qt::KeypadModifier;
        const bool hasNumLock = !kind.endsWith(QLatin1StringView("Lock"));
        form.press(Qt::Key_Alt);
        if (kind == QLatin1StringView("Alt+0029"))
            form.press(Qt::Key_0, {}, modifiers);
        form.press(hasNumLock ? Qt::Key_0 : Qt::Key_Insert, {}, modifiers);
        form.press(hasNumLock ? Qt::Key_2 : Qt::Key_Down, {}, modifiers);
        form.press(hasNumLock ? Qt::Key_9 : Qt::Key_PageUp, {}, modifiers);
    }
    form.type("21S1\r", 8);
    QCOMPARE(bytesOf(readings),
        QByteArrayList { "010952000001001010LOT\x1d"
                         "21S1" });
    QCOMPARE(form.field.text(), QString());
}

void tst_WedgeScanSource::undoesCapsLock()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type("01095200000100102", 8);
    form.press(Qt::Key_1, QStringLiteral("1"));
    form.press(Qt::Key_A, QStringLiteral("a"), Qt::ShiftModifier);
    form.press(Qt::Key_B, QStringLiteral("B"));
    form.press(Qt::Key_Return, QStringLiteral("\r"));
    QCOMPARE(bytesOf(readings), QByteArrayList { "010952000001001021Ab" });
    QVERIFY(!readings.first().at(0).value<scan::ScanReading>().capsLock);
}

void tst_WedgeScanSource::takesAHeldTriggerForOneReading()
{
    Form form;
    WedgeSettings held = settings();
    held.repeatWindow = std::chrono::milliseconds(1500); // the clock moves on by a second a reading
    WedgeScanSource source(held, m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    for (int i = 0; i < 3; ++i)
        form.type(QByteArray(code) + "\r", 8);
    QCOMPARE(bytesOf(readings), QByteArrayList { code });
    QCOMPARE(form.field.text(), QString());
}

void tst_WedgeScanSource::tellsOfARepeatItDropped()
{
    Form form;
    WedgeSettings held = settings();
    held.repeatWindow = std::chrono::milliseconds(1500);
    WedgeScanSource source(held, m_clock);
    QSignalSpy repeats(&source, &WedgeScanSource::repeatDropped);
    source.start();
    for (int i = 0; i < 3; ++i)
        form.type(QByteArray(code) + "\r", 8);
    QCOMPARE(bytesOf(repeats), (QByteArrayList { code, code }));
}

void tst_WedgeScanSource::keepsAKeyTypedRightBeforeTheScan_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("identifier");
    QTest::newRow("one key, identifier") << QByteArray("k") << QByteArray("]d2");
    QTest::newRow("a capital, identifier") << QByteArray("K") << QByteArray("]d2");
    QTest::newRow("three keys, identifier") << QByteArray("lot") << QByteArray("]d2");
    QTest::newRow("one key, no identifier") << QByteArray("k") << QByteArray();
    QTest::newRow("two keys, no identifier") << QByteArray("kg") << QByteArray();
}

void tst_WedgeScanSource::keepsAKeyTypedRightBeforeTheScan()
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

void tst_WedgeScanSource::keepsAScanWholeWhoseKeysStumble()
{
    // A busy bus delays a key now and then; nothing of the code may be taken for typing.
    for (int late = 1; late < 20; ++late) {
        Form form;
        WedgeScanSource source(settings(), m_clock);
        QSignalSpy readings(&source, &WedgeScanSource::readingReady);
        source.start();
        const QByteArray line = QByteArray(code) + "\r";
        form.type(line.first(late), 8);
        form.wait(late < 3 ? 8 : 40);
        form.type(line.sliced(late, 2), 8);
        form.wait(30);
        form.type(line.sliced(late + 2), 8);
        QCOMPARE(bytesOf(readings), QByteArrayList { code });
        QCOMPARE(form.field.text(), QString());
    }
}

void tst_WedgeScanSource::takesAltGrForTyping()
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

void tst_WedgeScanSource::readsACodeOfAltCodesOnly()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    const QByteArray sent = "01095200000100102\x1d"
                            "1Ab";
    for (const char c : sent) {
        form.press(Qt::Key_Alt);
        for (const char digit : QByteArray::number(int(c)).rightJustified(4, '0'))
            form.press(Qt::Key_0 + (digit - '0'), {}, Qt::AltModifier | Qt::KeypadModifier);
    }
    form.press(Qt::Key_Return, QStringLiteral("\r"));
    QCOMPARE(bytesOf(readings), QByteArrayList { sent });
    QCOMPARE(form.field.text(), QString());
}

void tst_WedgeScanSource::readsSeparatorsOfAnotherKeyboard()
{
    // The key of "]" says "+" on a German computer, "$" on a French one.
    for (const int key : { int(Qt::Key_Plus), int(Qt::Key_Dollar) }) {
        Form form;
        WedgeScanSource source(settings(), m_clock);
        QSignalSpy readings(&source, &WedgeScanSource::readingReady);
        source.start();
        form.type("010952000001001010LOT", 8);
        form.press(key, {}, Qt::ControlModifier);
        form.type("21S1\r", 8);
        QCOMPARE(bytesOf(readings),
            QByteArrayList { "010952000001001010LOT\x1d"
                             "21S1" });
    }
}

void tst_WedgeScanSource::tellsWhatAFragmentHeld()
{
    Form form;
    WedgeScanSource source(settings(), m_clock);
    QSignalSpy fragments(&source, &WedgeScanSource::fragmentDropped);
    source.start();
    form.type(code, 8);
    QTRY_COMPARE_WITH_TIMEOUT(fragments.size(), 1, patienceMs);
    QCOMPARE(fragments.first().first().toByteArray(), QByteArray(code));
}

void tst_WedgeScanSource::tellsHowACodeArrived()
{
    Form form;
    WedgeSettings made = settings();
    made.profile.separatorSubstitute = "~d029";
    WedgeScanSource source(made, m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    form.type("01095200000100101", 8);
    form.press(Qt::Key_BracketRight, QStringLiteral("\x1d"), Qt::ControlModifier);
    form.type("0L\r", 8);
    const auto reading = readings.first().at(0).value<scan::ScanReading>();
    QCOMPARE(reading.profile, [&] {
        scan::DeviceProfile profile = made.profile;
        profile.capsLock = scan::DeviceProfile::CapsLock::Off;
        return profile;
    }());
    QVERIFY(reading.delivery.raw.endsWith("0L\r"));
    QVERIFY(reading.delivery.duration >= std::chrono::milliseconds(100));
    QCOMPARE(reading.steps, scan::RecoverySteps { scan::RecoveryStep::CtrlBracket });
}

void tst_WedgeScanSource::leavesNothingInAFieldAfterManyScansAndTyping()
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

void tst_WedgeScanSource::givesBackWhatItHoldsWhenStopped()
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

void tst_WedgeScanSource::readsTheKeysOfTheSharedCorpus_data()
{
    QTest::addColumn<QJsonArray>("keys");
    QTest::addColumn<QByteArray>("separatorKey");
    QTest::addColumn<QString>("bracketed");
    QFile file(QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/identifiers/vectors.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("no corpus") << QJsonArray() << QByteArray() << QString();
        return;
    }
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject vector = value.toObject();
        if (vector.value(QLatin1StringView("kind")) != QLatin1StringView("wedge_keys"))
            continue;
        QTest::newRow(qPrintable(vector.value(QLatin1StringView("id")).toString()))
            << vector.value(QLatin1StringView("input")).toArray()
            << vector.value(QLatin1StringView("profile"))
                   .toObject()
                   .value(QLatin1StringView("gs_key"))
                   .toString()
                   .toLatin1()
            << vector.value(QLatin1StringView("expect")).toObject().value(QLatin1StringView("bracketed")).toString();
    }
}

void tst_WedgeScanSource::readsTheKeysOfTheSharedCorpus()
{
    QFETCH(QJsonArray, keys);
    QFETCH(QByteArray, separatorKey);
    QFETCH(QString, bracketed);
    if (keys.isEmpty())
        QSKIP("The shared corpora are not here.");
    Form form;
    WedgeSettings made = settings();
    made.profile.separatorKey = separatorKey;
    WedgeScanSource source(made, m_clock);
    QSignalSpy readings(&source, &WedgeScanSource::readingReady);
    source.start();
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        QString name = key.value(QLatin1StringView("key")).toString();
        Qt::KeyboardModifiers modifiers;
        for (const QJsonValue &modifier : key.value(QLatin1StringView("mods")).toArray()) {
            const QString word = modifier.toString();
            modifiers |= word == QLatin1StringView("shift") ? Qt::ShiftModifier
                : word == QLatin1StringView("alt")          ? Qt::AltModifier
                                                            : Qt::ControlModifier;
        }
        if (name.startsWith(QLatin1StringView("Keypad"))) {
            modifiers |= Qt::KeypadModifier;
            name = name.sliced(6);
        }
        bool isKnown = false;
        int number = QMetaEnum::fromType<Qt::Key>().keyToValue(("Key_" + name.toLatin1()).constData(), &isKnown);
        if (!isKnown)
            number = name.front().unicode(); // Qt's keys of printable characters are their codes
        form.press(number, key.value(QLatin1StringView("text")).toString(), modifiers);
    }
    QCOMPARE(readings.size(), 1);
    const auto reading = readings.first().at(0).value<scan::ScanReading>();
    QByteArray plain = bracketed.toLatin1();
    plain.replace('(', "").replace(')', "");
    QCOMPARE(QByteArray(reading.bytes).replace('\x1d', ""), plain);
    QVERIFY(reading.bytes.contains('\x1d'));
    QCOMPARE(form.field.text(), QString());
}

QTEST_MAIN(tst_WedgeScanSource)
#include "tst_wedgescansource.moc"
