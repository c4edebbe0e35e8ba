#include "devices/wedge/keyboardform.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::wedge;

namespace {

constexpr int patienceMs = 60'000; // for a busy machine; nothing here takes long

} // namespace

/// Codes that come by the keys of a keyboard, from scanners that differ.
class tst_WedgeScanSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasANameWithoutSettings();
    void readsACodeAndKeepsItOutOfTheField();
    void dropsAHalfCode();
    void readsSeparatorsHoweverTheyArePressed_data();
    void readsSeparatorsHoweverTheyArePressed();
    void undoesCapsLock();
    void takesAHeldTriggerForOneReading();
    void tellsOfARepeatItDropped();
    void keepsAScanWholeWhoseKeysStumble();
    void readsACodeOfAltCodesOnly();
    void readsSeparatorsOfAnotherKeyboard();
    void tellsWhatAFragmentHeld();
    void tellsHowACodeArrived();
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
