#include "scan/wedgekeys.h"

#include "gs1/charset.h"

#include <QString>

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

} // namespace

QByteArray textOfKeys(std::span<const WedgeKey> keys, const DeviceProfile &profile, RecoverySteps &steps)
{
    QByteArray text;
    QByteArray altDigits;
    const auto endAltDigits = [&] {
        // Alt and digits of the number pad name a character by its code: three digits each, or four that
        // begin with 0. The window system does not tell where Alt was released.
        const qsizetype width = altDigits.size() % 4 == 0 ? 4 : 3;
        for (qsizetype at = 0; at + width <= altDigits.size(); at += width) {
            const int code = altDigits.mid(at, width).toInt();
            if (code == groupSeparator)
                addStep(steps, width == 4 ? RecoveryStep::Alt0029 : RecoveryStep::Alt029);
            if (code > 0 && code < 256)
                text += QString(QChar(code)).toUtf8();
        }
        altDigits.clear();
    };
    for (const WedgeKey &key : keys) {
        if (const int digit = keypadDigit(key); digit >= 0 && key.alt) {
            altDigits += static_cast<char>('0' + digit);
            continue;
        }
        endAltDigits();
        if (!profile.separatorKey.isEmpty() && key.key == profile.separatorKey) {
            text += groupSeparator;
            addStep(steps, RecoveryStep::FunctionKey);
        } else if (key.control && (key.key == "BracketRight" || key.key == "]")) {
            text += groupSeparator;
            addStep(steps, key.text.isEmpty() ? RecoveryStep::CtrlBracketNoText : RecoveryStep::CtrlBracket);
        } else if (key.text.isEmpty() && key.key == "F8") {
            text += groupSeparator; // the older mapping of several makers
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
    endAltDigits();
    return text;
}

} // namespace packledger::scan
