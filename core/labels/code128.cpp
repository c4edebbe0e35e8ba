#include "labels/code128.h"

#include "gs1/charset.h"

namespace packledger::labels {

namespace {

constexpr int modulesOfCharacter = 11;
constexpr int modulesOfStop = 13;

/// Where set C, two digits a character, gives way to set B: as late as can be, but with two characters behind it, or
/// none. There is no way back: what a change from B to C looks like is read differently by different printers, and a
/// single character behind a change is lost by some.
qsizetype endOfSetC(const QByteArray &text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i] == gs1::groupSeparator)
            ++i;
        else if (i + 1 < text.size() && gs1::isDigit(text[i]) && gs1::isDigit(text[i + 1]))
            i += 2;
        else
            break;
    }
    // An AI has two digits, so what stands before a single character is a pair.
    return text.size() - i == 1 ? i - 2 : i;
}

} // namespace

QByteArray code128Data(const gs1::ElementString &message)
{
    const QByteArray text = message.encoded();
    const qsizetype end = endOfSetC(text);
    QByteArray data(">;>8");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == end)
            data += ">6";
        if (text[i] == gs1::groupSeparator)
            data += ">8";
        else if (text[i] == '>')
            data += ">0";
        else
            data += text[i];
    }
    return data;
}

int code128Modules(const gs1::ElementString &message)
{
    const QByteArray text = message.encoded();
    const qsizetype end = endOfSetC(text);
    const qsizetype separators = text.first(end).count(gs1::groupSeparator);
    const qsizetype change = end < text.size() ? 1 : 0;
    // Start, FNC1 and check character beside the data.
    const qsizetype characters = 3 + separators + (end - separators) / 2 + change + text.size() - end;
    return int(characters) * modulesOfCharacter + modulesOfStop;
}

} // namespace packledger::labels
