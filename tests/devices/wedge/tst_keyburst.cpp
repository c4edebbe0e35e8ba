#include "wedge/keyburst.h"

#include <QTest>

using namespace packledger;
using namespace packledger::wedge;
using Verdict = KeyBurst::Verdict;

namespace {

KeyStroke stroke(const char *key, qint64 at, const char *text = nullptr)
{
    return { { key, text ? QByteArray(text) : QByteArray(key).toLower(), false, false, false },
        std::chrono::milliseconds(at), false, false };
}

/// Presses letters a gap apart, the first at `at`; expects all to be held back.
bool pressAll(KeyBurst &burst, const char *letters, qint64 at, qint64 gap)
{
    for (const char *c = letters; *c; ++c, at += gap) {
        const char key[] = { *c, '\0' };
        if (burst.endedBy(std::chrono::milliseconds(at)) != Verdict::Undecided
            || burst.press(stroke(key, at)) != Verdict::Undecided)
            return false;
    }
    return true;
}

QByteArray keysOf(const KeyBurst &burst)
{
    QByteArray keys;
    for (const scan::WedgeKey &key : burst.code())
        keys += key.key;
    return keys;
}

} // namespace

class tst_KeyBurst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFastKeysWithEnterForACode();
    void takesSlowKeysForTyping();
    void tellsAtTheVeryGap();
    void takesFewFastKeysForTyping();
    void takesRollingFingersForTyping();
    void dropsACodeThatNeverEnds();
    void waitsForTheRestOfACodeThatStutters();
    void endsAtAPauseWithoutSuffix();
    void holdsOnlyWhatFollowsThePrefix();
    void passesOnKeysThatBeginNoCode();
    void takesAKeyHeldDownForTyping();
    void shiftBelongsToTheCode();
    void beginsWithASeparator();
};

void tst_KeyBurst::takesFastKeysWithEnterForACode()
{
    KeyBurst burst({});
    QVERIFY(pressAll(burst, "ABCDEF", 1000, 8));
    QCOMPARE(burst.press(stroke("Return", 1048, "\r")), Verdict::Code);
    QCOMPARE(keysOf(burst), QByteArray("ABCDEF"));
    QVERIFY(burst.isEmpty());
}

void tst_KeyBurst::takesSlowKeysForTyping()
{
    KeyBurst burst({});
    qint64 at = 1000;
    QCOMPARE(burst.press(stroke("A", at)), Verdict::Undecided);
    for (int i = 0; i < 10; ++i) {
        at += 120;
        QCOMPARE(burst.endedBy(std::chrono::milliseconds(at)), Verdict::Typing);
        QCOMPARE(burst.press(stroke("A", at)), Verdict::Undecided);
    }
    QCOMPARE(burst.endedBy(std::chrono::milliseconds(at + 200)), Verdict::Typing);
    QCOMPARE(burst.press(stroke("Return", at + 200, "\r")), Verdict::Typing);
}

void tst_KeyBurst::tellsAtTheVeryGap()
{
    KeyBurst burst({});
    QCOMPARE(burst.press(stroke("A", 1000)), Verdict::Undecided);
    QCOMPARE(burst.endedBy(std::chrono::milliseconds(1049)), Verdict::Undecided);
    QCOMPARE(burst.endedBy(std::chrono::milliseconds(1050)), Verdict::Typing);
    QCOMPARE(burst.endedBy(std::chrono::milliseconds(1051)), Verdict::Undecided); // nothing is left
}

void tst_KeyBurst::takesFewFastKeysForTyping()
{
    KeyBurst burst({});
    QVERIFY(pressAll(burst, "ABCDE", 1000, 8));
    QCOMPARE(burst.press(stroke("Return", 1040, "\r")), Verdict::Typing);
    QVERIFY(burst.isEmpty());
}

// A practised hand rolls a PIN or a number as fast as a slow scanner sends its keys.
void tst_KeyBurst::takesRollingFingersForTyping()
{
    KeyBurst burst({});
    const QByteArray digits = "123456";
    for (int i = 0; i < digits.size(); ++i) {
        QCOMPARE(burst.press(stroke(digits.mid(i, 1), 1000 + i * 30)), Verdict::Undecided);
        if (i > 1)
            burst.release(stroke(digits.mid(i - 2, 1), 1005 + i * 30).key);
    }
    QCOMPARE(burst.press(stroke("Return", 1190, "\r")), Verdict::Typing);
    QVERIFY(burst.isEmpty());

    // A scanner lets go of each key before it presses the next.
    for (int i = 0; i < digits.size(); ++i) {
        QCOMPARE(burst.press(stroke(digits.mid(i, 1), 2000 + i * 30)), Verdict::Undecided);
        burst.release(stroke(digits.mid(i, 1), 2005 + i * 30).key);
    }
    QCOMPARE(burst.press(stroke("Return", 2190, "\r")), Verdict::Code);
    QCOMPARE(keysOf(burst), digits);
}

void tst_KeyBurst::dropsACodeThatNeverEnds()
{
    KeyBurst burst({});
    QVERIFY(pressAll(burst, "ABCDEFGH", 1000, 8));
    QCOMPARE(burst.endedBy(std::chrono::milliseconds(1400)), Verdict::Fragment);
    QVERIFY(pressAll(burst, "ABCDEF", 1500, 8));
    QCOMPARE(burst.press(stroke("Tab", 1548, "\t")), Verdict::Code);
}

void tst_KeyBurst::waitsForTheRestOfACodeThatStutters()
{
    KeyBurst burst({});
    QVERIFY(pressAll(burst, "ABCDEFGH", 1000, 8));
    QVERIFY(pressAll(burst, "IJ", 1250, 8));
    QCOMPARE(burst.endedBy(std::chrono::milliseconds(1400)), Verdict::Undecided);
    QCOMPARE(burst.press(stroke("Return", 1400, "\r")), Verdict::Code);
    QCOMPARE(keysOf(burst), QByteArray("ABCDEFGHIJ"));
}

void tst_KeyBurst::endsAtAPauseWithoutSuffix()
{
    WedgeSettings settings;
    settings.suffix = WedgeSettings::Suffix::None;
    KeyBurst burst(settings);
    QVERIFY(pressAll(burst, "ABCDEF", 1000, 8));
    QCOMPARE(burst.endedBy(std::chrono::milliseconds(1100)), Verdict::Code);
    QCOMPARE(keysOf(burst), QByteArray("ABCDEF"));
    QVERIFY(pressAll(burst, "ABC", 2000, 8));
    QCOMPARE(burst.endedBy(std::chrono::milliseconds(2100)), Verdict::Typing);
}

void tst_KeyBurst::holdsOnlyWhatFollowsThePrefix()
{
    WedgeSettings settings;
    settings.prefixKey = "F12";
    KeyBurst burst(settings);
    QCOMPARE(burst.press(stroke("A", 1000)), Verdict::Typing);
    QCOMPARE(burst.press(stroke("B", 1008)), Verdict::Typing);
    QCOMPARE(burst.press(stroke("F12", 1016, "")), Verdict::Undecided);
    QVERIFY(pressAll(burst, "XY", 1024, 8));
    QCOMPARE(burst.press(stroke("Return", 1040, "\r")), Verdict::Code);
    QCOMPARE(keysOf(burst), QByteArray("XY"));
}

void tst_KeyBurst::passesOnKeysThatBeginNoCode()
{
    KeyBurst burst({});
    for (const char *key : { "Return", "Left", "F8", "Escape", "Tab", "Backspace" })
        QCOMPARE(burst.press(stroke(key, 1000, "")), Verdict::Typing);
    QCOMPARE(burst.press(stroke("Backspace", 1000, "\b")), Verdict::Typing);
}

void tst_KeyBurst::takesAKeyHeldDownForTyping()
{
    KeyBurst burst({});
    QCOMPARE(burst.press(stroke("A", 1000)), Verdict::Undecided);
    KeyStroke repeat = stroke("A", 1030);
    repeat.isRepeat = true;
    QCOMPARE(burst.press(repeat), Verdict::Typing);
    QVERIFY(burst.isEmpty());
}

void tst_KeyBurst::shiftBelongsToTheCode()
{
    KeyBurst burst({});
    KeyStroke shift = stroke("Shift", 990, "");
    shift.isModifier = true;
    QCOMPARE(burst.press(shift), Verdict::Typing);
    QVERIFY(pressAll(burst, "ABC", 1000, 8));
    shift.at = std::chrono::milliseconds(1055);
    QCOMPARE(burst.press(shift), Verdict::Undecided);
    QVERIFY(pressAll(burst, "DEF", 1095, 8)); // within the gap of Shift, not of C
    QCOMPARE(burst.press(stroke("Return", 1120, "\r")), Verdict::Code);
    QCOMPARE(keysOf(burst), QByteArray("ABCDEF"));
}

void tst_KeyBurst::beginsWithASeparator()
{
    KeyBurst burst({});
    KeyStroke bracket = stroke("BracketRight", 1000, "");
    bracket.key.control = true;
    QCOMPARE(burst.press(bracket), Verdict::Undecided);
    KeyStroke keypad = stroke("Keypad0", 1008, "");
    keypad.key.alt = true;
    QCOMPARE(burst.press(keypad), Verdict::Undecided);
}

QTEST_GUILESS_MAIN(tst_KeyBurst)
#include "tst_keyburst.moc"
