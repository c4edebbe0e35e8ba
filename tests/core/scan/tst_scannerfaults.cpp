#include "gs1/charset.h"
#include "gs1/gs1errors.h"
#include "randompack.h"
#include "scan/interpret.h"
#include "scan/scanerrors.h"
#include "scan/wedgekeys.h"

#include <QTest>

using namespace packledger;
using namespace packledger::scan;
using Outcome = Interpretation::Outcome;

class tst_ScannerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_packs = RandomPacks(); }

    void undoesEveryDisguiseOfTheSeparator_data();
    void undoesEveryDisguiseOfTheSeparator();
    void undoesSubstitutesOfOrdinaryCharacters_data();
    void undoesSubstitutesOfOrdinaryCharacters();
    void undoesKeyboardLayouts_data();
    void undoesKeyboardLayouts();
    void undoesAzertyWithoutBeingTold();
    void offersWhatAnotherKeyboardProbablyMeant();
    void undoesCapsLockWhereTheIdentifierShowsIt();
    void doubtsLettersWhileCapsLockIsOn();
    void namesLostSeparators();
    void acceptsWhatNeedsNoSeparator_data();
    void acceptsWhatNeedsNoSeparator();
    void splitsCodesThatCameTogether_data();
    void splitsCodesThatCameTogether();
    void takesFramingAway_data();
    void takesFramingAway();
    void doesNotTakeWrongCharactersForSeparators_data();
    void doesNotTakeWrongCharactersForSeparators();
    void readsKeys_data();
    void readsKeys();

private:
    RandomPacks m_packs;
};

namespace {

bool has(const Interpretation &meaning, RecoveryStep step)
{
    return std::find(meaning.recovery.begin(), meaning.recovery.end(), step) != meaning.recovery.end();
}

} // namespace

void tst_ScannerFaults::undoesEveryDisguiseOfTheSeparator_data()
{
    QTest::addColumn<QByteArray>("disguise");
    const char *disguises[] = { "{GS}", "<GS>", "[GS]", "^]", "\\x1d", "\\x1D", "\\u001d", "\\u001D", "\\F", "{FNC1}",
        "<FNC1>", "<0x1D>", "\xe2\x90\x9d", "\x1e", "\x1c", "\xc3\xa8", "\xe8", "|", "~", "#", "@", "^", "$", "`", " ",
        "\xc2\xa7", "\xc2\xac" };
    for (const char *disguise : disguises)
        QTest::newRow(QByteArray(disguise).toPercentEncoding("{}<>[]^\\|~#@$` ")) << QByteArray(disguise);
}

void tst_ScannerFaults::undoesEveryDisguiseOfTheSeparator()
{
    QFETCH(QByteArray, disguise);
    for (int i = 0; i < 200; ++i) {
        const RandomPack pack = m_packs.next();
        const QByteArray text = m_packs.message(pack);
        if (!text.contains(gs1::groupSeparator))
            continue;
        const QByteArray disguised = QByteArray(text).replace(QByteArrayView("\x1d"), disguise);
        for (const char *identifier : { "]d2", "" }) {
            const Interpretation meaning = interpreted(identifier + disguised + '\r');
            QVERIFY2(isPack(meaning, pack), identifier + disguised + "  " + codeName(meaning.error));
            QVERIFY(has(meaning, RecoveryStep::GsSubstitute));
        }
    }
    const RandomPack pack { "00378829653920", "FBZ4AE77Q", "DFQB", "310807" };
    const QByteArray leading = disguise
        + "0100378829653920"
          "21FBZ4AE77Q"
        + disguise
        + "17310807"
          "10DFQB";
    if (disguise != " ") { // a blank in front means nothing
        const Interpretation meaning = interpreted(leading);
        QVERIFY2(isPack(meaning, pack), leading);
        QVERIFY(has(meaning, RecoveryStep::LeadingGsIsFnc1));
    }
}

void tst_ScannerFaults::undoesSubstitutesOfOrdinaryCharacters_data()
{
    QTest::addColumn<QByteArray>("substitute");
    for (const char *substitute : { "029", "0029", "%1D", "GS", "<0x1D>", "_", "*", "1D", "#" })
        QTest::newRow(substitute) << QByteArray(substitute);
}

void tst_ScannerFaults::undoesSubstitutesOfOrdinaryCharacters()
{
    QFETCH(QByteArray, substitute);
    DeviceProfile profile;
    profile.separatorSubstitute = substitute;
    int tried = 0;
    for (int i = 0; i < 500; ++i) {
        RandomPack pack = m_packs.next();
        if (pack.serial.contains(substitute) || pack.lot.contains(substitute))
            continue; // there it may be either
        const QByteArray text = m_packs.message(pack);
        if (!text.contains(gs1::groupSeparator))
            continue;
        // The GTIN may well hold the same digits.
        const QByteArray disguised = QByteArray(text).replace(QByteArrayView("\x1d"), substitute);
        const Interpretation meaning = interpreted(disguised + "\r", profile);
        QVERIFY2(meaning.gtin && meaning.gtin->digits() == pack.gtin, disguised);
        // At the seam of two values the digits may line up differently; that is rare, and never silent.
        if (isPack(meaning, pack))
            ++tried;
    }
    QVERIFY2(tried > 300, QByteArray::number(tried));
    // Also where another symbol on the item has to complete the message.
    const Interpretation half = interpreted("21ABC" + substitute + "17310807", profile);
    QCOMPARE(half.error->code, codes::association);
    QCOMPARE(half.elements->value("17"), QByteArrayView("310807"));
}

void tst_ScannerFaults::undoesKeyboardLayouts_data()
{
    QTest::addColumn<QByteArray>("scanner");
    QTest::addColumn<QByteArray>("host");
    for (const char *host : { "uk", "de", "de-qwertz", "ch", "fr", "fr-azerty", "be", "it", "es", "pt", "se", "cz" })
        QTest::newRow(host) << QByteArray("us") << QByteArray(host);
    QTest::newRow("German scanner, US host") << QByteArray("de") << QByteArray("us");
    QTest::newRow("French scanner, German host") << QByteArray("fr") << QByteArray("de");
}

void tst_ScannerFaults::undoesKeyboardLayouts()
{
    QFETCH(QByteArray, scanner);
    QFETCH(QByteArray, host);
    DeviceProfile profile;
    profile.scannerLayout = *keyboardLayout(scanner);
    profile.hostLayout = keyboardLayout(host);
    QVERIFY(profile.hostLayout);
    for (int i = 0; i < 100; ++i) {
        const RandomPack pack = m_packs.next();
        const QByteArray text = m_packs.message(pack);
        for (const char *prefix : { "]d2", "]C1", "" }) {
            // What the host makes of the keys that the scanner presses. Only US scanners press one key for ']'.
            const char *identifier = scanner == "us" ? prefix : "";
            const QByteArray typed = undoKeyboardLayout(identifier + text, *profile.hostLayout, profile.scannerLayout);
            const Interpretation meaning = interpreted(typed + '\r', profile);
            QVERIFY2(isPack(meaning, pack), typed);
            QCOMPARE(has(meaning, RecoveryStep::KeyboardLayout), typed != identifier + text);
        }
    }
}

void tst_ScannerFaults::undoesAzertyWithoutBeingTold()
{
    int repaired = 0;
    for (int i = 0; i < 200; ++i) {
        const RandomPack pack = m_packs.next();
        const QByteArray text = m_packs.message(pack);
        for (const KeyboardLayout host : { KeyboardLayout::French, KeyboardLayout::Belgian }) {
            const QByteArray typed
                = undoKeyboardLayout((m_packs.random().bounded(2) ? "]d2" : "") + text, host, KeyboardLayout::Us);
            const Interpretation meaning = interpreted(typed);
            // Both have the same digits but for 6 and 8: what may be either is not repaired, but named.
            if (meaning.outcome == Outcome::Ok) {
                QVERIFY2(isPack(meaning, pack), typed);
                QVERIFY(has(meaning, RecoveryStep::KeyboardLayout));
                ++repaired;
            } else {
                QCOMPARE(meaning.outcome, Outcome::ScannerFault);
                QCOMPARE(meaning.error->code, codes::keyboardLayout);
            }
        }
    }
    QVERIFY(repaired > 300);
}

void tst_ScannerFaults::offersWhatAnotherKeyboardProbablyMeant()
{
    const Interpretation meaning = interpreted("+d2010034582377317621Z3VB7Y\xc3\x9fT6S\x1d"
                                               "1731070410Y6VNY");
    QCOMPARE(meaning.outcome, Outcome::ScannerFault);
    QCOMPARE(meaning.error->code, codes::keyboardLayout);
    QVERIFY(!meaning.identity);
    QCOMPARE(meaning.likelyElements->value("21"), QByteArrayView("Y3VB7Z-T6S"));
    // Without an identifier the sharp s alone tells it.
    const Interpretation bare = interpreted("010034582377317621Z3VB7Y\xc3\x9fT6S\x1d"
                                            "1731070410Y6VNY");
    QCOMPARE(bare.outcome, Outcome::ScannerFault);
    QCOMPARE(bare.error->code, codes::keyboardLayout);
}

void tst_ScannerFaults::undoesCapsLockWhereTheIdentifierShowsIt()
{
    for (int i = 0; i < 200; ++i) {
        RandomPack pack = m_packs.next();
        pack.serial = m_packs.text(mixed, 9, 16);
        const QByteArray text = m_packs.message(pack);
        for (const char *identifier : { "]D2", "]c1", "]q3", "]j1" }) {
            const QByteArray typed = text.toUpper() == text ? text : text;
            QByteArray inverted = identifier + typed;
            for (qsizetype at = 3; at < inverted.size(); ++at)
                inverted[at] = gs1::isLetter(inverted[at]) ? static_cast<char>(inverted[at] ^ 0x20) : inverted[at];
            for (const auto lock : { DeviceProfile::CapsLock::Unknown, DeviceProfile::CapsLock::On }) {
                DeviceProfile profile;
                profile.capsLock = lock;
                const Interpretation meaning = interpreted(inverted + "\r", profile);
                QVERIFY2(isPack(meaning, pack), inverted);
                QVERIFY(has(meaning, RecoveryStep::CapsLockInverted));
            }
        }
    }
    QVERIFY(!has(interpreted("]E03400930000120"), RecoveryStep::CapsLockInverted));
}

void tst_ScannerFaults::doubtsLettersWhileCapsLockIsOn()
{
    DeviceProfile on;
    on.capsLock = DeviceProfile::CapsLock::On;
    const Interpretation letters = interpreted("010038454426474721qrddLui7Sw\x1d"
                                               "17270412"
                                               "10ny9uep",
        on);
    QCOMPARE(letters.outcome, Outcome::ScannerFault);
    QCOMPARE(letters.error->code, codes::letterCase);
    QCOMPARE(letters.likelyElements->value("21"), QByteArrayView("QRDDlUI7sW"));
    QVERIFY(!letters.isUsable());

    const Interpretation digits = interpreted("01003845442647472112345678\x1d"
                                              "17270412"
                                              "10777",
        on);
    QCOMPARE(digits.outcome, Outcome::Ok);

    // The device read it while the key was on: the same doubt without a profile.
    ScanReading reading;
    reading.bytes = "010038454426474721qrdd";
    reading.capsLock = true;
    QCOMPARE(interpret(reading, {}, today).outcome, Outcome::ScannerFault);
    // A right identifier shows that the letters came through as they are.
    QCOMPARE(interpreted("]d2010038454426474721qrdd", on).outcome, Outcome::Ok);
}

void tst_ScannerFaults::namesLostSeparators()
{
    int refused = 0;
    int doubted = 0;
    for (int i = 0; i < 500; ++i) {
        RandomPack pack = m_packs.next();
        if (i % 2)
            pack.serial = pack.serial.left(5);
        pack.lot = pack.lot.left(4);
        const QByteArray text = "01" + pack.gtin + "21" + pack.serial + "17" + pack.expiry + "10" + pack.lot;
        const Interpretation meaning = interpreted("]d2" + text + '\r');
        QCOMPARE(meaning.outcome, Outcome::ScannerFault);
        QVERIFY(meaning.likelyElements);
        QCOMPARE(meaning.likelyElements->value("21"), QByteArrayView(pack.serial));
        QCOMPARE(meaning.likelyElements->value("17"), QByteArrayView(pack.expiry));
        QCOMPARE(meaning.error->code, codes::separatorLost);
        ++(meaning.elements ? doubted : refused);
        // A device that was shown to send separators is believed.
        DeviceProfile proven;
        proven.separatorsProven = true;
        QCOMPARE(interpreted("]d2" + text, proven).outcome, meaning.elements ? Outcome::Ok : Outcome::Refused);
    }
    QVERIFY(refused > 100);
    QVERIFY(doubted > 100);
    const Interpretation lotFirst = interpreted("0100344757629993"
                                                "10H3BV"
                                                "17290612"
                                                "21E3NZT");
    QCOMPARE(lotFirst.outcome, Outcome::ScannerFault);
    QCOMPARE(lotFirst.likelyElements->value("21"), QByteArrayView("E3NZT"));
    const Interpretation lotAndSerial = interpreted("0100344757629993"
                                                    "17290612"
                                                    "10H3BV"
                                                    "21E3NZTQ84K");
    QCOMPARE(lotAndSerial.outcome, Outcome::ScannerFault);
    QCOMPARE(lotAndSerial.likelyElements->value("21"), QByteArrayView("E3NZTQ84K"));
}

void tst_ScannerFaults::acceptsWhatNeedsNoSeparator_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *texts[] = { "0100390704792821"
                            "17300502"
                            "100N2WE2",
        "0100390704792821"
        "17300502"
        "211720010110ABC",
        "0100390704792821"
        "211720",
        "0100390704792821"
        "17300502"
        "1021ABCDEFGHIJ",
        "0100390704792821"
        "2117991301AB",
        "0100390704792821"
        "21A\x1d"
        "17300502"
        "1017300502"
        "10B" };
    for (const char *text : texts)
        QTest::newRow(text) << QByteArray(text);
}

void tst_ScannerFaults::acceptsWhatNeedsNoSeparator()
{
    QFETCH(QByteArray, text);
    QCOMPARE(interpreted(text).outcome, Outcome::Ok);
}

void tst_ScannerFaults::splitsCodesThatCameTogether_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("identifier");
    for (const char *between : { "\r", "\n", "\r\n", "\r\r", "\t\r", "" })
        QTest::newRow(QByteArray("identifiers, ") + QByteArray(between).toHex())
            << QByteArray(between) << QByteArray("]d2");
    for (const char *between : { "\r", "\n", "\r\n" })
        QTest::newRow(QByteArray("no identifiers, ") + QByteArray(between).toHex())
            << QByteArray(between) << QByteArray();
}

void tst_ScannerFaults::splitsCodesThatCameTogether()
{
    QFETCH(QByteArray, between);
    QFETCH(QByteArray, identifier);
    for (int i = 0; i < 100; ++i) {
        const RandomPack first = m_packs.next();
        const RandomPack second = m_packs.next();
        const QByteArray text
            = identifier + m_packs.message(first) + between + identifier + m_packs.message(second) + between;
        const Interpretation meaning = interpreted(text);
        QCOMPARE(meaning.outcome, Outcome::Multiple);
        QCOMPARE(meaning.scans.size(), size_t(2));
        QVERIFY(isPack(meaning.scans[0], first));
        QVERIFY(isPack(meaning.scans[1], second));
    }
}

void tst_ScannerFaults::takesFramingAway_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("carriage return") << QByteArray() << QByteArray("\r");
    QTest::newRow("two carriage returns") << QByteArray() << QByteArray("\r\r");
    QTest::newRow("tab") << QByteArray() << QByteArray("\t");
    QTest::newRow("STX and ETX") << QByteArray("\x02") << QByteArray("\x03");
    QTest::newRow("blanks") << QByteArray("  ") << QByteArray(" ");
    QTest::newRow("blanks and a line end") << QByteArray(" ") << QByteArray(" \r\n");
}

void tst_ScannerFaults::takesFramingAway()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const RandomPack pack = m_packs.next();
    for (const char *identifier : { "]d2", "" }) {
        const Interpretation meaning = interpreted(before + identifier + m_packs.message(pack) + after);
        QVERIFY(isPack(meaning, pack));
        QCOMPARE(has(meaning, RecoveryStep::StripPrefix), !before.isEmpty());
        QCOMPARE(has(meaning, RecoveryStep::StripSuffix), !after.isEmpty());
    }
}

void tst_ScannerFaults::doesNotTakeWrongCharactersForSeparators_data()
{
    QTest::addColumn<char>("wrong");
    for (const char wrong : QByteArray("#$@[\\]^`{|}~ "))
        QTest::newRow(QByteArray(1, wrong)) << wrong;
}

void tst_ScannerFaults::doesNotTakeWrongCharactersForSeparators()
{
    QFETCH(char, wrong);
    // Where a real separator stands, another character that no value may hold is just wrong.
    const Interpretation meaning = interpreted(QByteArray("]d2010952982315580921A") + wrong
        + "7DGJK\x1d"
          "17270309");
    QCOMPARE(meaning.outcome, Outcome::Refused);
    QCOMPARE(meaning.error->code, codes::charset);
    QCOMPARE(meaning.error->where.path, QStringLiteral("(21)"));
}

void tst_ScannerFaults::readsKeys_data()
{
    QTest::addColumn<int>("separator");
    QTest::addColumn<bool>("capsLock");
    for (int separator = 0; separator < 6; ++separator) {
        QTest::newRow(QByteArray("separator ") + QByteArray::number(separator)) << separator << false;
        QTest::newRow(QByteArray("with Caps Lock, separator ") + QByteArray::number(separator)) << separator << true;
    }
}

void tst_ScannerFaults::readsKeys()
{
    QFETCH(int, separator);
    QFETCH(bool, capsLock);
    DeviceProfile profile;
    if (separator == 4)
        profile.separatorKey = "F9";
    for (int i = 0; i < 100; ++i) {
        RandomPack pack = m_packs.next();
        pack.serial = m_packs.text(mixed, 9, 16);
        std::vector<WedgeKey> keys;
        const auto keypad = [&](const char *digits) {
            for (const char *digit = digits; *digit; ++digit)
                keys.push_back({ QByteArray("Keypad") + *digit, {}, false, false, true });
        };
        for (const char c : (i % 2 ? "]d2" : "") + m_packs.message(pack)) {
            if (c == gs1::groupSeparator) {
                switch (separator) {
                case 0:
                    keys.push_back({ "BracketRight", "\x1d", false, true, false });
                    break;
                case 1:
                    keys.push_back({ "BracketRight", {}, false, true, false });
                    break;
                case 2:
                    keypad("029");
                    break;
                case 3:
                    keypad("0029");
                    break;
                case 4:
                    keys.push_back({ "F9", {} });
                    break;
                default:
                    keys.push_back({ "F8", {} });
                    break;
                }
                continue;
            }
            const bool shift = gs1::isUpper(c);
            const QByteArray text(1, capsLock && gs1::isLetter(c) ? static_cast<char>(c ^ 0x20) : c);
            keys.push_back({ QByteArray(1, c).toUpper(), text, shift });
        }
        keys.push_back({ "Return", {} });
        RecoverySteps steps;
        const QByteArray typed = textOfKeys(keys, profile, steps);
        QVERIFY2(isPack(interpreted(typed, profile), pack), typed);
        QCOMPARE(std::find(steps.begin(), steps.end(), RecoveryStep::CapsLockInverted) != steps.end(), capsLock);
    }
}

QTEST_GUILESS_MAIN(tst_ScannerFaults)
#include "tst_scannerfaults.moc"
