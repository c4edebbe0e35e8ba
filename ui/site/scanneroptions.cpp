#include "site/scanneroptions.h"

#include "scan/codereader.h"
#include "scan/selftesttext.h"

#include <QCoreApplication>

#include <limits>

namespace packledger::site {

using settings::ScannerSettings;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScannerOptions)
};

OptionRow textRow(const char *key, const QString &label, const QString &help, const QString &value)
{
    return { QString::fromLatin1(key), label, help, value, {}, {} };
}

OptionRow numberRow(const char *key, const QString &label, const QString &help, qint64 value)
{
    return textRow(key, label, help, QString::number(value));
}

OptionRow choiceRow(const char *key, const QString &label, const QString &help, int value, const QStringList &words)
{
    OptionRow row = textRow(key, label, help, QString::number(value));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].isEmpty())
            row.choices.push_back({ QString::number(i), words[i] });
    }
    return row;
}

struct SuffixChoice
{
    QByteArrayView bytes;
    const char *words;
};

constexpr SuffixChoice suffixes[] = { { "\r", QT_TRANSLATE_NOOP("ScannerOptions", "Enter (CR, LF)") },
    { "\t", QT_TRANSLATE_NOOP("ScannerOptions", "Tab") }, { "\x03", QT_TRANSLATE_NOOP("ScannerOptions", "ETX") },
    { "", QT_TRANSLATE_NOOP("ScannerOptions", "Nothing") } };

OptionRow suffixRow(const QByteArray &suffix)
{
    OptionRow row = textRow("suffix", Text::tr("What ends a code"), {}, {});
    const bool isLineEnd = suffix == "\r" || suffix == "\n" || suffix == "\r\n";
    for (int i = 0; i < int(std::size(suffixes)); ++i) {
        row.choices.push_back({ QString::number(i), Text::tr(suffixes[i].words) });
        if (suffixes[i].bytes == suffix || (i == 0 && isLineEnd))
            row.value = QString::number(i);
    }
    if (row.value.isEmpty()) {
        row.value = QStringLiteral("own");
        row.choices.push_back({ row.value, scan::visibleText(suffix) });
    }
    return row;
}

void addTiming(std::vector<OptionRow> &rows, const ScannerSettings &scanner)
{
    rows.push_back(numberRow("repeat", Text::tr("One reading within, ms"),
        Text::tr("The same code again within this time is the same reading: a trigger held too long."),
        scanner.repeatWindow.count()));
    rows.push_back(numberRow("trigger", Text::tr("One pull of the trigger, ms"),
        Text::tr(
            "Of several codes within this time the pack’s own counts; the shop bar code beside it does not. 0: each "
            "counts."),
        scanner.triggerWindow.count()));
}

/// A number within its limits; none for anything else.
std::optional<int> numberIn(const QString &value, int least, int most)
{
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

QString limits(int least, int most)
{
    return Text::tr("Enter a number from %1 to %2.").arg(least).arg(most);
}

template <typename Value>
QString setNumber(Value &target, const QString &value, int least, int most)
{
    const std::optional<int> number = numberIn(value, least, most);
    if (!number)
        return limits(least, most);
    target = static_cast<Value>(*number);
    return {};
}

QString setDuration(std::chrono::milliseconds &target, const QString &value, int least, int most)
{
    int ms = 0;
    const QString error = setNumber(ms, value, least, most);
    if (error.isEmpty())
        target = std::chrono::milliseconds(ms);
    return error;
}

/// How a serial line is set, and what stands around the codes on it.
void addLine(std::vector<OptionRow> &rows, const ScannerSettings &scanner)
{
    rows.push_back(numberRow("baud", Text::tr("Speed, baud"),
        Text::tr("As the scanner is set: often 9600 or 115200. USB does not care."), scanner.baud));
    rows.push_back(choiceRow("bits", Text::tr("Data bits"), {}, scanner.dataBits,
        { {}, {}, {}, {}, {}, QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("8") }));
    rows.push_back(choiceRow("parity", Text::tr("Parity"), {}, int(scanner.parity),
        { Text::tr("None"), Text::tr("Even"), Text::tr("Odd"), Text::tr("Space"), Text::tr("Mark") }));
    rows.push_back(choiceRow(
        "stop", Text::tr("Stop bits"), {}, scanner.stopBits, { {}, QStringLiteral("1"), QStringLiteral("2") }));
    rows.push_back(suffixRow(scanner.suffix));
    rows.push_back(textRow("prefix", Text::tr("What stands before a code"),
        Text::tr("Usually nothing. Control characters as <STX>. Anything without it is no code of this scanner."),
        scan::visibleText(scanner.prefix)));
}

} // namespace

bool isPort(const QString &text)
{
    return text.startsWith(QLatin1Char('/')) || scan::ReaderSettings::parse(text);
}

std::vector<OptionRow> optionsOf(const ScannerSettings &scanner)
{
    const QStringList onOff { Text::tr("Off"), Text::tr("In use") };
    std::vector<OptionRow> rows;
    rows.push_back(textRow("name", Text::tr("Name"), Text::tr("Stands beside every scan it makes."), scanner.name));
    rows.push_back(choiceRow("on", {}, {}, scanner.isOn ? 1 : 0, onOff));
    if (scanner.kind == ScannerSettings::Kind::Serial) {
        rows.push_back(textRow("port", Text::tr("Port"),
            Text::tr("A name below /dev/serial/by-id stays the same at every plug."), scanner.port));
        if (!scan::ReaderSettings::parse(scanner.port))
            addLine(rows, scanner);
    } else {
        rows.push_back(choiceRow("keysuffix", Text::tr("What ends a code"), {}, int(scanner.keySuffix),
            { Text::tr("Enter"), Text::tr("Tab"), Text::tr("Enter or Tab"), Text::tr("Nothing") }));
        rows.push_back(numberRow("gap", Text::tr("Longest pause between keys, ms"),
            Text::tr("Keys that follow faster are a scanner’s. 50 suits nearly all; people type slower."),
            scanner.keyGap.count()));
        rows.push_back(textRow("prefixkey", Text::tr("Key before a code"),
            Text::tr("Usually none. A scanner that is set to press one first, such as F12, is told for certain."),
            QString::fromLatin1(scanner.prefixKey)));
    }
    addTiming(rows, scanner);
    return rows;
}

QString setOption(ScannerSettings &scanner, const QString &key, const QString &value)
{
    const auto is = [&key](const char *name) { return key == QLatin1StringView(name); };
    if (is("name")) {
        scanner.name = value.trimmed();
        return {};
    }
    if (is("on")) {
        scanner.isOn = value == QLatin1StringView("1");
        return {};
    }
    if (is("port")) {
        if (!isPort(value.trimmed()))
            return Text::tr("Enter the path of a device, such as /dev/ttyACM0, or the address of a reader, such as "
                            "tcp://10.0.0.30:9004.");
        if (scanner.port != value.trimmed()) {
            scanner.port = value.trimmed();
            scanner.usb.clear(); // it was another device's
        }
        return {};
    }
    if (is("baud"))
        return setNumber(scanner.baud, value, 50, 10'000'000);
    if (is("bits"))
        return setNumber(scanner.dataBits, value, 5, 8);
    if (is("parity"))
        return setNumber(scanner.parity, value, 0, int(ScannerSettings::Parity::Mark));
    if (is("stop"))
        return setNumber(scanner.stopBits, value, 1, 2);
    if (is("suffix")) {
        const std::optional<int> choice = numberIn(value, 0, int(std::size(suffixes)) - 1);
        if (choice)
            scanner.suffix = suffixes[*choice].bytes.toByteArray();
        return {};
    }
    if (is("prefix")) {
        scanner.prefix = scan::bytesOfVisible(value);
        return {};
    }
    if (is("keysuffix"))
        return setNumber(scanner.keySuffix, value, 0, int(ScannerSettings::KeySuffix::None));
    if (is("gap"))
        return setDuration(scanner.keyGap, value, 10, 500);
    if (is("prefixkey")) {
        scanner.prefixKey = value.trimmed().toLatin1();
        return {};
    }
    if (is("repeat"))
        return setDuration(scanner.repeatWindow, value, 0, 10'000);
    if (is("trigger"))
        return setDuration(scanner.triggerWindow, value, 0, 5'000);
    return {};
}

QString profileText(const scan::DeviceProfile &profile)
{
    QStringList parts;
    if (!profile.separatorSubstitute.isEmpty())
        parts << Text::tr("%1 for the separator").arg(scan::visibleText(profile.separatorSubstitute));
    else if (profile.separatorsProven)
        parts << Text::tr("separators arrive");
    if (profile.hostLayout && *profile.hostLayout != profile.scannerLayout)
        parts << Text::tr("keyboard %1 read as %2")
                     .arg(scan::layoutName(profile.scannerLayout), scan::layoutName(*profile.hostLayout));
    if (!profile.prefix.isEmpty())
        parts << Text::tr("%1 before each code").arg(scan::visibleText(profile.prefix));
    if (!profile.suffix.isEmpty())
        parts << Text::tr("%1 behind each code").arg(scan::visibleText(profile.suffix));
    if (!profile.codeId.isEmpty())
        parts << Text::tr("the maker’s code letters");
    return parts.join(QStringLiteral(" · "));
}

} // namespace packledger::site
