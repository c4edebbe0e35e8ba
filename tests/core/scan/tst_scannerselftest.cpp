#include "scan/interpret.h"
#include "scan/scannerselftest.h"
#include "scan/scantext.h"
#include "scan/selftesttext.h"

#include <QTest>

#include <algorithm>

using namespace packledger;
using namespace packledger::scan;
using namespace std::chrono_literals;
using Step = ScannerSelfTest::Step;
using Weight = SetupFinding::Weight;

namespace {

const QDate today(2026, 11, 22);
const QByteArray gs = "\x1d";

QByteArray packText(const QByteArray &separator = gs)
{
    return QByteArray(TestCode::pack().message).replace(gs, separator);
}

/// What a host with another keyboard makes of the keys that a scanner presses.
QByteArray typedOn(KeyboardLayout host, const QByteArray &text)
{
    return undoKeyboardLayout(text, host, KeyboardLayout::Us);
}

ScanReading heard(const QByteArray &line, qint64 ms = 0)
{
    ScanReading reading = readingFromLine(line);
    reading.source = QStringLiteral("Scanner 1");
    reading.time = { 1'795'356'900'000 + ms, 0 };
    return reading;
}

const SetupFinding *find(const std::vector<SetupFinding> &findings, SetupFault fault)
{
    const auto found = std::find_if(
        findings.begin(), findings.end(), [fault](const SetupFinding &finding) { return finding.fault == fault; });
    return found == findings.end() ? nullptr : &*found;
}

bool readsAPack(const DeviceProfile &profile, const QByteArray &line)
{
    const Interpretation meaning = interpret(readingFromLine(line), profile, today);
    return meaning.isUsable() && meaning.serial->text() == "a-1" && meaning.lot->text() == "LOTy";
}

} // namespace

Q_DECLARE_METATYPE(packledger::scan::SetupFault)
Q_DECLARE_METATYPE(packledger::scan::SetupFinding::Weight)

/// A scanner before the test sheet, with everything that can be wrong with it.
class tst_ScannerSelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsCodesThatAreSound();
    void findsNothingWrongWithAGoodScanner();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void keepsAProfileThatReadsOtherPacks_data();
    void keepsAProfileThatReadsOtherPacks();
    void provesEveryKeyboardOrSaysWhatToSet_data();
    void provesEveryKeyboardOrSaysWhatToSet();
    void leadsThroughItsSteps();
    void readsTheLongCodeThroughTheKeyboardOfTheFirst();
    void widensTheWindowForAHeldTrigger();
    void takesAScannerWithoutSuffix();
    void tellsACodeThatWasCutOff();
    void tellsKeysThatAreTooSlow();
    void saysWhatTheScannerCannotRead();
    void forgetsWhatWasPutRight();
    void hasWordsForEveryFinding();
    void makesControlCharactersVisible();
};

void tst_ScannerSelfTest::printsCodesThatAreSound()
{
    const Result<gs1::ElementString> pack = gs1::ElementString::parse(TestCode::pack().message);
    QVERIFY(pack);
    QVERIFY(!pack->checkAssociations());
    QCOMPARE(pack->encoded(), TestCode::pack().message);
    // Every character that a serial may hold and that a keyboard or a setting may change.
    for (const char c : QByteArrayView("!\"%&'()*+,-./:;<=>?_aAzZyYqQwWmM01289"))
        QVERIFY2(pack->encoded().contains(c), &c);
    QVERIFY(gs1::ElementString::parse(TestCode::logistic().message));
}

void tst_ScannerSelfTest::findsNothingWrongWithAGoodScanner()
{
    ScannerSelfTest test(today);
    test.hear(heard("]d2" + packText()));
    test.hear(heard("]C1" + TestCode::logistic().message, 2000));
    QCOMPARE(test.step(), Step::Trigger);
    test.hear(heard("]d2" + packText(), 9000));
    test.skip();
    QCOMPARE(test.step(), Step::Done);
    QVERIFY(test.findings().empty());
    QVERIFY(test.isUsable());
    QVERIFY(test.fit().profile.separatorsProven);
    QVERIFY(!test.fit().endsBySilence);
}

void tst_ScannerSelfTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<SetupFault>("fault");
    QTest::addColumn<Weight>("weight");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char *name, const QByteArray &line, SetupFault fault, Weight weight,
                         const QByteArray &what = {}) { QTest::newRow(name) << line << fault << weight << what; };
    row("no identifier", packText(), SetupFault::IdentifierOff, Weight::Advice);
    row("a maker's letters", "P00" + packText(), SetupFault::IdentifierOfMaker, Weight::Undone, "zebra");
    row("another maker's letter", "w" + packText(), SetupFault::IdentifierOfMaker, Weight::Undone, "honeywell");
    row("FNC1 not told", "]d1" + packText(), SetupFault::WrongIdentifier, Weight::MustFix, "]d1");
    row("separators lost", "]d2" + packText({}), SetupFault::SeparatorsLost, Weight::MustFix);
    row("separator as text", "]d2" + packText("<GS>"), SetupFault::SeparatorsReplaced, Weight::Undone, "<GS>");
    row("separator in braces", "]d2" + packText("{GS}"), SetupFault::SeparatorsReplaced, Weight::Undone, "{GS}");
    row("separator as escape", "]d2" + packText("\\x1d"), SetupFault::SeparatorsReplaced, Weight::Undone, "\\x1d");
    row("separator as ~d029", "]d2" + packText("~d029"), SetupFault::SeparatorsReplaced, Weight::Undone, "~d029");
    row("separator as ordinary text", packText("029"), SetupFault::SeparatorsReplaced, Weight::Undone, "029");
    row("separator as a blank", "]d2" + packText(" "), SetupFault::SeparatorsReplaced, Weight::Undone, " ");
    row("case exchanged", withCaseInverted("]d2" + packText()), SetupFault::CaseInverted, Weight::MustFix);
    row("upper case only", ("]d2" + packText()).toUpper(), SetupFault::UpperCaseOnly, Weight::MustFix);
    row("lower case only", ("]d2" + packText()).toLower(), SetupFault::LowerCaseOnly, Weight::MustFix);
    row("a prefix", "#7]d2" + packText(), SetupFault::PrefixAdded, Weight::Undone, "#7");
    row("a suffix", "]d2" + packText() + "#", SetupFault::SuffixAdded, Weight::Undone, "#");
    row("STX before it", "\x02]d2" + packText(), SetupFault::PrefixAdded, Weight::Undone, "\x02");
    row("AZERTY at the computer", typedOn(KeyboardLayout::French, packText("~d029")), SetupFault::KeyboardLayout,
        Weight::Undone);
    row("QWERTZ at the computer", typedOn(KeyboardLayout::German, "]d2" + packText("<GS>")), SetupFault::KeyboardLayout,
        Weight::Undone);
    row("brackets", "(21)!\"%&'()*+,-./:;<=>?_(10)AaBbYyZzQqWwMmXx0189(17)301231(01)09521234543213",
        SetupFault::Bracketed, Weight::MustFix);
    row("characters lost", "]d2" + packText().remove(30, 4), SetupFault::CharactersLost, Weight::MustFix, "4");
    row("another code", "]d2010952000001001021ABC", SetupFault::OtherCode, Weight::Advice, "010952000001001021ABC");
}

void tst_ScannerSelfTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(SetupFault, fault);
    QFETCH(Weight, weight);
    QFETCH(QByteArray, what);
    ScannerSelfTest test(today);
    test.hear(heard(line));
    const SetupFinding *finding = find(test.findings(), fault);
    QVERIFY(finding);
    QCOMPARE(finding->weight, weight);
    QCOMPARE(finding->what, what);
    QCOMPARE(test.step(), weight == Weight::MustFix || fault == SetupFault::OtherCode ? Step::Pack : Step::Logistic);
    QCOMPARE(test.isUsable(), test.step() == Step::Logistic);
}

void tst_ScannerSelfTest::keepsAProfileThatReadsOtherPacks_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QByteArray>("pack");
    const QByteArray pack = "010952123454321310LOTy\x1d"
                            "21a-1\x1d"
                            "17301231";
    const auto row
        = [](const char *name, const QByteArray &test, const QByteArray &text) { QTest::newRow(name) << test << text; };
    const auto with = [&pack](const char *separator) { return QByteArray(pack).replace(gs, separator); };
    row("as printed", "]d2" + packText(), "]d2" + pack);
    row("without identifier", packText(), pack);
    row("substitute", packText("029"), with("029"));
    row("prefix and substitute", "#7]d2" + packText("<GS>"), "#7]d2" + with("<GS>"));
    row("prefix without identifier", "#7" + packText(), "#7" + pack);
    row("suffix", "]d2" + packText() + "#", "]d2" + pack + "#");
    row("leading separator", "]d2" + gs + packText(), "]d2" + gs + pack);
    row("Zebra's letters", "P00" + packText(), "P00" + pack);
    row("French computer", typedOn(KeyboardLayout::French, packText("~d029")),
        typedOn(KeyboardLayout::French, with("~d029")));
    row("German computer with prefix", typedOn(KeyboardLayout::German, "z]d2" + packText("{GS}")),
        typedOn(KeyboardLayout::German, "z]d2" + with("{GS}")));
}

void tst_ScannerSelfTest::keepsAProfileThatReadsOtherPacks()
{
    QFETCH(QByteArray, test);
    QFETCH(QByteArray, pack);
    ScannerSelfTest self(today);
    self.hear(heard(test));
    QVERIFY(self.isUsable());
    QVERIFY(readsAPack(self.fit().profile, pack));
}

void tst_ScannerSelfTest::provesEveryKeyboardOrSaysWhatToSet_data()
{
    QTest::addColumn<int>("host");
    for (int host = int(KeyboardLayout::Uk); host <= int(KeyboardLayout::Czech); ++host)
        QTest::newRow(settingsName(KeyboardLayout(host))) << host;
}

void tst_ScannerSelfTest::provesEveryKeyboardOrSaysWhatToSet()
{
    QFETCH(int, host);
    const auto layout = KeyboardLayout(host);
    ScannerSelfTest test(today);
    test.hear(heard(typedOn(layout, "]d2" + packText())));
    const SetupFinding *finding = find(test.findings(), SetupFault::KeyboardLayout);
    // UK differs from US in keys that no code holds.
    QCOMPARE(finding != nullptr, typedOn(layout, "]d2" + packText()) != "]d2" + packText());
    if (!finding)
        return;
    if (finding->weight == Weight::Undone) {
        QVERIFY(readsAPack(test.fit().profile,
            typedOn(layout,
                "]d2010952123454321310LOTy\x1d"
                "21a-1\x1d"
                "17301231")));
    } else {
        QVERIFY(!test.isUsable());
    }
}

void tst_ScannerSelfTest::leadsThroughItsSteps()
{
    ScannerSelfTest test(today);
    QCOMPARE(test.step(), Step::Pack);
    test.hear(heard("]C1" + TestCode::logistic().message));
    QCOMPARE(test.step(), Step::Pack); // the square code first
    test.hear(heard("]d2" + packText({})));
    QCOMPARE(test.step(), Step::Pack); // what must be fixed must be fixed
    test.hear(heard("]d2" + packText()));
    QCOMPARE(test.step(), Step::Logistic);
    test.hear(heard("]C1" + TestCode::logistic().message));
    QCOMPARE(test.step(), Step::Trigger);
    test.skip();
    QCOMPARE(test.step(), Step::Done);
}

void tst_ScannerSelfTest::readsTheLongCodeThroughTheKeyboardOfTheFirst()
{
    ScannerSelfTest test(today);
    test.hear(heard(typedOn(KeyboardLayout::German, "]d2" + packText())));
    test.hear(heard(typedOn(KeyboardLayout::German, "]C1" + TestCode::logistic().message)));
    QCOMPARE(test.step(), Step::Trigger);
    // Its identifier became "+C1", which is neither a prefix nor missing.
    QVERIFY(!find(test.findings(), SetupFault::PrefixAdded));
    QVERIFY(!find(test.findings(), SetupFault::IdentifierOff));
    QVERIFY(test.isUsable());
}

void tst_ScannerSelfTest::widensTheWindowForAHeldTrigger()
{
    ScannerSelfTest test(today);
    test.hear(heard("]d2" + packText()));
    test.skip();
    QCOMPARE(test.step(), Step::Trigger);
    test.hear(heard("]d2" + packText(), 10'000));
    test.hearRepeat(heard("]d2" + packText(), 10'200));
    test.hear(heard("]d2" + packText(), 10'800));
    test.hear(heard("]d2" + packText(), 11'400));
    const SetupFinding *finding = find(test.findings(), SetupFault::SentTwice);
    QVERIFY(finding);
    QCOMPARE(finding->what, QByteArray("600"));
    QCOMPARE(test.fit().repeatWindow, std::optional(900ms));
    QVERIFY(test.isUsable());
}

void tst_ScannerSelfTest::takesAScannerWithoutSuffix()
{
    ScannerSelfTest test(today);
    test.hearFragment("]d2" + packText());
    QVERIFY(find(test.findings(), SetupFault::EndMissing));
    QVERIFY(test.fit().endsBySilence);
    QVERIFY(test.isUsable());
    QCOMPARE(test.step(), Step::Logistic);
}

void tst_ScannerSelfTest::tellsACodeThatWasCutOff()
{
    ScannerSelfTest test(today);
    test.hearFragment(("]d2" + packText()).first(30));
    QVERIFY(find(test.findings(), SetupFault::CutOff));
    QVERIFY(!test.isUsable());
    test.hear(heard("]d2" + packText()));
    QVERIFY(test.isUsable());
}

void tst_ScannerSelfTest::tellsKeysThatAreTooSlow()
{
    ScannerSelfTest test(today);
    test.hearTyping("hello there, what is this");
    QVERIFY(test.findings().empty());
    test.hearTyping(packText({}));
    QVERIFY(find(test.findings(), SetupFault::ArrivedAsTyping));

    ScanReading slow = heard("]d2" + packText());
    slow.delivery.duration = 1400ms;
    test.hear(slow);
    QVERIFY(!find(test.findings(), SetupFault::ArrivedAsTyping));
    QCOMPARE(find(test.findings(), SetupFault::Slow)->what, QByteArray("1400"));
    QVERIFY(test.isUsable());
}

void tst_ScannerSelfTest::saysWhatTheScannerCannotRead()
{
    ScannerSelfTest test(today);
    test.skip();
    QCOMPARE(test.step(), Step::Pack);
    QCOMPARE(find(test.findings(), SetupFault::NotRead)->weight, Weight::MustFix);
    test.hear(heard("]d2" + packText()));
    QVERIFY(!find(test.findings(), SetupFault::NotRead));
    test.skip();
    QCOMPARE(find(test.findings(), SetupFault::NotRead)->weight, Weight::Advice);
    QVERIFY(test.isUsable());
}

void tst_ScannerSelfTest::forgetsWhatWasPutRight()
{
    ScannerSelfTest test(today);
    test.hear(heard("x" + packText("029")));
    QVERIFY(!test.findings().empty());
    test.hear(heard("hello there"));
    // The code anew, after the scanner was set: only what is true now.
    ScannerSelfTest again(today);
    again.hear(heard("]d2" + packText({})));
    again.hear(heard("]d2" + packText()));
    QVERIFY(again.findings().empty());
    QVERIFY(again.fit().profile.separatorSubstitute.isEmpty());
}

void tst_ScannerSelfTest::hasWordsForEveryFinding()
{
    for (int fault = 0; fault <= int(SetupFault::NotRead); ++fault) {
        for (const Weight weight : { Weight::Advice, Weight::Undone, Weight::MustFix }) {
            const SetupFinding finding { SetupFault(fault), weight, "\x02", KeyboardLayout::Us,
                KeyboardLayout::German };
            QVERIFY(sentence(finding).size() > 10);
            QVERIFY(remedy(finding).size() > 10);
            QVERIFY(!sentence(finding).contains(QLatin1Char('\x02')));
        }
    }
    QVERIFY(sentence({ SetupFault::KeyboardLayout, Weight::Undone, {}, KeyboardLayout::Us, KeyboardLayout::German })
                .contains(QStringLiteral("German")));
}

void tst_ScannerSelfTest::makesControlCharactersVisible()
{
    QCOMPARE(visibleText("]d210A\x1d"
                         "21B\r\n"),
        QStringLiteral("]d210A<GS>21B<CR><LF>"));
    QCOMPARE(visibleText("\xe4\xff!"), QStringLiteral("<0xe4><0xff>!"));
    QCOMPARE(visibleText("\xc3\xa9\x7f"), QStringLiteral("é<0x7f>"));
    for (const QByteArray &bytes : { QByteArray("\x02#"), QByteArray("a<b>"), QByteArray("\xe4\xff"), QByteArray("é") })
        QCOMPARE(bytesOfVisible(visibleText(bytes)), bytes);
    QCOMPARE(bytesOfVisible(QStringLiteral("<stx>A<0x1d><oops>")),
        QByteArray("\x02"
                   "A\x1d<oops>"));
}

QTEST_APPLESS_MAIN(tst_ScannerSelfTest)
#include "tst_scannerselftest.moc"
