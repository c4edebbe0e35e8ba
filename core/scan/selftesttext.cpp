#include "scan/selftesttext.h"

#include <QCoreApplication>

#include <iterator>

namespace packledger::scan {

namespace {

struct FaultText
{
    SetupFault fault;
    const char *sentence; ///< %1: what; %2: the scanner's keyboard, %3: the computer's
    const char *remedy;
};

constexpr FaultText texts[] = {
    { SetupFault::OtherCode, QT_TRANSLATE_NOOP("ScannerTest", "Another code was read: %1"),
        QT_TRANSLATE_NOOP("ScannerTest", "Scan the code that is marked here. Cover the others with a hand.") },
    { SetupFault::CharactersLost, QT_TRANSLATE_NOOP("ScannerTest", "%1 characters got lost on the way."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "The scanner sends faster than the computer takes. Set a pause of 5 ms between characters, or the serial "
            "mode (USB-COM).") },
    { SetupFault::CharactersChanged, QT_TRANSLATE_NOOP("ScannerTest", "Characters arrive changed."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Switch off all formatting of data in the scanner, or scan its “factory defaults” code, then test "
            "again.") },
    { SetupFault::CaseInverted, QT_TRANSLATE_NOOP("ScannerTest", "Upper and lower case are exchanged."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Switch Caps Lock off and keep it off. If it is off, switch off “Caps Lock” or “convert case” in the "
            "scanner.") },
    { SetupFault::UpperCaseOnly, QT_TRANSLATE_NOOP("ScannerTest", "All letters arrive in upper case."),
        QT_TRANSLATE_NOOP(
            "ScannerTest", "Switch off “convert case” in the scanner. Serial numbers tell upper from lower case.") },
    { SetupFault::LowerCaseOnly, QT_TRANSLATE_NOOP("ScannerTest", "All letters arrive in lower case."),
        QT_TRANSLATE_NOOP(
            "ScannerTest", "Switch off “convert case” in the scanner. Serial numbers tell upper from lower case.") },
    { SetupFault::KeyboardLayout,
        QT_TRANSLATE_NOOP("ScannerTest", "The scanner types for the keyboard %2, the computer has %3."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Set the scanner’s “keyboard country” to %3, or use its serial mode (USB-COM), which knows no keyboard.") },
    { SetupFault::SeparatorsLost,
        QT_TRANSLATE_NOOP("ScannerTest", "The separators between values (GS) get lost. Values would run together."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Set “transmit control characters”, “GS1 separator” or “function code mapping” so that GS (character 29) "
            "is sent, or use the serial mode (USB-COM).") },
    { SetupFault::SeparatorsReplaced, QT_TRANSLATE_NOOP("ScannerTest", "The separator (GS) arrives as %1."),
        QT_TRANSLATE_NOOP("ScannerTest", "Better: let the scanner send the separator itself, character 29.") },
    { SetupFault::Bracketed,
        QT_TRANSLATE_NOOP("ScannerTest", "The scanner writes brackets around the identifiers, as on the label."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Switch off “GS1 format with brackets”. With brackets in the data nobody can tell what is printed.") },
    { SetupFault::IdentifierOff,
        QT_TRANSLATE_NOOP("ScannerTest", "The scanner does not say what kind of code it read."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Works. Better: switch on the “AIM identifier” (]d2, ]C1) as a prefix. Broken codes are told more surely "
            "with it.") },
    { SetupFault::IdentifierOfMaker,
        QT_TRANSLATE_NOOP("ScannerTest", "The scanner sends the code letters of its maker (%1)."),
        QT_TRANSLATE_NOOP("ScannerTest", "Better: the “AIM identifier” in their place.") },
    { SetupFault::WrongIdentifier,
        QT_TRANSLATE_NOOP("ScannerTest", "The scanner reports a GS1 code as a plain one (%1)."),
        QT_TRANSLATE_NOOP(
            "ScannerTest", "Switch on GS1 for this kind of code (“GS1 DataMatrix”, “GS1-128”, “transmit FNC1”).") },
    { SetupFault::PrefixAdded, QT_TRANSLATE_NOOP("ScannerTest", "The scanner puts %1 before each code."),
        QT_TRANSLATE_NOOP("ScannerTest", "Better: no prefix.") },
    { SetupFault::SuffixAdded, QT_TRANSLATE_NOOP("ScannerTest", "The scanner puts %1 behind each code."),
        QT_TRANSLATE_NOOP("ScannerTest", "Better: only Enter (CR) behind each code.") },
    { SetupFault::EndMissing, QT_TRANSLATE_NOOP("ScannerTest", "Nothing ends a code."),
        QT_TRANSLATE_NOOP(
            "ScannerTest", "Better: Enter (CR) as suffix. A cable that fails is then told for certain.") },
    { SetupFault::CutOff, QT_TRANSLATE_NOOP("ScannerTest", "A code began and did not end: … %1"),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Check the cable, speed and parity of the line; set Enter (CR) as suffix. Then scan again.") },
    { SetupFault::Slow, QT_TRANSLATE_NOOP("ScannerTest", "One code takes %1 ms to arrive."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Set the pause between characters to 0, or use the serial mode (USB-COM) at 115,200 baud.") },
    { SetupFault::ArrivedAsTyping,
        QT_TRANSLATE_NOOP("ScannerTest", "The keys come so slowly that they look like typing."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Set the pause between characters to 0. If it must stay, raise “Longest pause between keys” here.") },
    { SetupFault::SentTwice,
        QT_TRANSLATE_NOOP("ScannerTest", "While the trigger is held the code is sent again every %1 ms."),
        QT_TRANSLATE_NOOP("ScannerTest", "Better: one reading per pull of the trigger.") },
    { SetupFault::NotRead, QT_TRANSLATE_NOOP("ScannerTest", "The scanner does not read %1 codes."),
        QT_TRANSLATE_NOOP("ScannerTest",
            "Switch this kind of code on in the scanner. Some laser scanners read no square codes at all.") },
};

constexpr const char *controlNames[]
    = { "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT", "FF", "CR", "SO", "SI", "DLE",
          "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US" };

/// The byte that a name between angle brackets stands for, or -1.
int byteNamed(QStringView name)
{
    for (int c = 0; c < int(std::size(controlNames)); ++c) {
        if (name.compare(QLatin1StringView(controlNames[c]), Qt::CaseInsensitive) == 0)
            return c;
    }
    bool isNumber = false;
    const int number = name.startsWith(QLatin1StringView("0x")) ? name.mid(2).toInt(&isNumber, 16) : -1;
    return isNumber && number < 256 ? number : -1;
}

/// Texts use only some of the places.
QString told(const char *text, const SetupFinding &finding)
{
    QString sentence = QCoreApplication::translate("ScannerTest", text);
    sentence.replace(QStringLiteral("%1"), visibleText(finding.what));
    sentence.replace(QStringLiteral("%2"), layoutName(finding.scannerLayout));
    sentence.replace(QStringLiteral("%3"), layoutName(finding.hostLayout));
    return sentence;
}

const FaultText &textOf(SetupFault fault)
{
    for (const FaultText &text : texts) {
        if (text.fault == fault)
            return text;
    }
    return texts[0];
}

static_assert(std::size(texts) == size_t(SetupFault::NotRead) + 1, "a fault without a sentence");

} // namespace

QString sentence(const SetupFinding &finding)
{
    return told(textOf(finding.fault).sentence, finding);
}

QString remedy(const SetupFinding &finding)
{
    const QString what = told(textOf(finding.fault).remedy, finding);
    if (finding.weight != SetupFinding::Weight::Undone)
        return what;
    return QCoreApplication::translate("ScannerTest", "The program puts it right. %1").arg(what);
}

QString layoutName(KeyboardLayout layout)
{
    const auto name = [](const char *text) { return QCoreApplication::translate("ScannerTest", text); };
    switch (layout) {
    case KeyboardLayout::Us:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "US"));
    case KeyboardLayout::Uk:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "UK"));
    case KeyboardLayout::German:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "German"));
    case KeyboardLayout::Swiss:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "Swiss"));
    case KeyboardLayout::French:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "French"));
    case KeyboardLayout::Belgian:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "Belgian"));
    case KeyboardLayout::Italian:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "Italian"));
    case KeyboardLayout::Spanish:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "Spanish"));
    case KeyboardLayout::Portuguese:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "Portuguese"));
    case KeyboardLayout::Nordic:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "Nordic"));
    case KeyboardLayout::Czech:
        return name(QT_TRANSLATE_NOOP("ScannerTest", "Czech"));
    }
    return {};
}

QString visibleText(QByteArrayView bytes)
{
    QString text;
    const QString decoded = QString::fromUtf8(bytes);
    const bool isUtf8 = decoded.toUtf8() == bytes;
    const auto show = [&text](char16_t c) {
        if (c < 0x20)
            text += QStringLiteral("<%1>").arg(QLatin1StringView(controlNames[c]));
        else if (c >= 0x7f && c < 0xa0)
            text += QStringLiteral("<0x%1>").arg(uint(c), 2, 16, QLatin1Char('0'));
        else
            text += QChar(c);
    };
    if (isUtf8) {
        for (const QChar c : decoded)
            show(c.unicode());
    } else {
        for (const char c : bytes) {
            if (quint8(c) >= 0x80)
                text += QStringLiteral("<0x%1>").arg(uint(quint8(c)), 2, 16, QLatin1Char('0'));
            else
                show(char16_t(c));
        }
    }
    return text;
}

QByteArray bytesOfVisible(const QString &text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == QLatin1Char('<') ? text.indexOf(QLatin1Char('>'), at) : -1;
        const int byte = end > at ? byteNamed(QStringView(text).sliced(at + 1, end - at - 1)) : -1;
        if (byte >= 0) {
            bytes += static_cast<char>(byte);
            at = end + 1;
        } else {
            const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            bytes += text.sliced(at, length).toUtf8();
            at += length;
        }
    }
    return bytes;
}

} // namespace packledger::scan
