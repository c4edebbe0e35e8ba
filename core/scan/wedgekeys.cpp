#include "scan/wedgekeys.h"

#include "gs1/charset.h"

#include <QString>

#include <algorithm>

namespace packledger::scan {

namespace {

using gs1::groupSeparator;

/// 0 to 9 for a digit of the number pad, or -1.
int keypadDigit(const WedgeKey &key) noexcept
{
    if (key.key.size() == 7 && key.key.startsWith("Keypad") && gs1::isDigit(key.key[6]))
        return key.key[6] - '0';
    // With Alt held, the window system may name the key by its digit alone.
    return key.alt && key.key.size() == 1 && gs1::isDigit(key.key[0]) ? key.key[0] - '0' : -1;
}

bool isSingleLetter(const QByteArray &text) noexcept
{
    return text.size() == 1 && gs1::isLetter(text[0]);
}

bool isFunctionKey(const QByteArray &key) noexcept
{
    return key.size() >= 2 && key.size() <= 3 && key[0] == 'F' && gs1::isDigit(key[1])
        && (key.size() == 2 || gs1::isDigit(key[2]));
}

/// The names of the key right of P and its neighbour, as the layouts of the host call it: where a scanner with
/// a US keyboard presses Ctrl+], a German host sees Ctrl++.
bool isBracketRightElsewhere(const QByteArray &key)
{
    static constexpr QByteArrayView names[] = { "Plus", "Dollar", "Asterisk", "ParenRight", "Dead_Diaeresis",
        "Dead_Acute", "Dead_Circumflex", "Diaeresis", "Acute" };
    return std::find(std::begin(names), std::end(names), QByteArrayView(key)) != std::end(names);
}

/// The control character that Ctrl and the key make, or 0.
char controlCharacter(const WedgeKey &key)
{
    if (key.text.size() == 1 && quint8(key.text[0]) < 0x20)
        return key.text[0];
    if (key.key == "BracketRight" || key.key == "]" || isBracketRightElsewhere(key.key))
        return groupSeparator;
    if (key.key == "AsciiCircum" || key.key == "6") // Ctrl+Shift+6 is Ctrl+^
        return '\x1e';
    if (key.key == "Underscore" || key.key == "Minus")
        return '\x1f';
    if (key.key == "Backslash")
        return '\x1c';
    return isSingleLetter(key.key) ? static_cast<char>(key.key[0] & 0x1f) : '\0';
}

/// Collects the digits of Alt codes.
class AltCode
{
public:
    AltCode(QByteArray &text, RecoverySteps &steps)
        : m_text(text)
        , m_steps(steps)
    {
    }

    void add(int digit) { m_digits += static_cast<char>('0' + digit); }

    /// Alt and digits of the number pad name a character by its code: three digits each, or four that begin
    /// with 0. Where nobody told that Alt was released, several codes may stand together.
    void end()
    {
        const qsizetype width = m_digits.size() <= 4 ? m_digits.size() : m_digits.size() % 4 == 0 ? 4 : 3;
        for (qsizetype at = 0; width > 0 && at + width <= m_digits.size(); at += width) {
            const int code = m_digits.mid(at, width).toInt();
            if (code == groupSeparator)
                addStep(m_steps, width == 4 ? RecoveryStep::Alt0029 : RecoveryStep::Alt029);
            if (code > 0 && code < 256)
                m_text += QString(QChar(code)).toUtf8();
        }
        m_digits.clear();
    }

private:
    QByteArray &m_text;
    RecoverySteps &m_steps;
    QByteArray m_digits;
};

} // namespace

QByteArray textOfKeys(std::span<const WedgeKey> keys, const DeviceProfile &profile, RecoverySteps &steps)
{
    QByteArray text;
    AltCode altCode(text, steps);
    for (const WedgeKey &key : keys) {
        const bool isTyped = !key.text.isEmpty() && quint8(key.text[0]) >= 0x20 && key.text != "\x7f";
        if (const int digit = keypadDigit(key); digit >= 0 && key.alt && !key.control) {
            altCode.add(digit);
            continue;
        }
        altCode.end();
        if (!profile.separatorKey.isEmpty() && key.key == profile.separatorKey) {
            text += groupSeparator;
            addStep(steps, RecoveryStep::FunctionKey);
        } else if (key.control && !(key.alt && isTyped)) {
            const char character = controlCharacter(key);
            if (character != 0)
                text += character;
            else
                text += key.text;
            if (character == groupSeparator)
                addStep(steps, key.text.isEmpty() ? RecoveryStep::CtrlBracketNoText : RecoveryStep::CtrlBracket);
        } else if (key.text.isEmpty() && isFunctionKey(key.key)) {
            text += groupSeparator; // an older mapping of several makers; inside a code it can mean nothing else
            addStep(steps, RecoveryStep::FunctionKey);
        } else if (isSingleLetter(key.text) && !key.control && !key.alt && gs1::isUpper(key.text[0]) != key.shift) {
            text += static_cast<char>(key.text[0] ^ 0x20);
            addStep(steps, RecoveryStep::CapsLockInverted);
        } else if (!key.text.isEmpty()) {
            text += key.text;
        } else if (key.key == "Return" || key.key == "Enter") {
            text += '\r';
        } else if (key.key == "Tab") {
            text += '\t';
        }
    }
    altCode.end();
    return text;
}

} // namespace packledger::scan
