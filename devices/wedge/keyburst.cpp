#include "wedge/keyburst.h"

#include <utility>

namespace packledger::wedge {

bool KeyBurst::mayBegin(const scan::WedgeKey &key) const
{
    if (!m_settings.prefixKey.isEmpty())
        return key.key == m_settings.prefixKey;
    // A code begins with a character, or with a separator however it is pressed. Arrows, function
    // keys and the like need not wait.
    const bool isCharacter
        = !key.control && !key.alt && !key.text.isEmpty() && uchar(key.text.front()) >= ' ' && key.text != "\x7f";
    const bool isSeparator
        = (key.control && (key.key == "BracketRight" || key.key == "]")) || (key.alt && key.key.startsWith("Keypad"));
    return isCharacter || isSeparator;
}

bool KeyBurst::isSuffix(const scan::WedgeKey &key) const
{
    if (key.control || key.alt)
        return false;
    const bool isEnter = key.key == "Return" || key.key == "Enter";
    const bool isTab = key.key == "Tab";
    switch (m_settings.suffix) {
    case WedgeSettings::Suffix::Enter:
        return isEnter;
    case WedgeSettings::Suffix::Tab:
        return isTab;
    case WedgeSettings::Suffix::EnterOrTab:
        return isEnter || isTab;
    case WedgeSettings::Suffix::None:
        return false;
    }
    return false;
}

bool KeyBurst::isLongEnough() const
{
    return !m_settings.prefixKey.isEmpty() || int(m_keys.size()) >= m_settings.shortestCode;
}

void KeyBurst::takeCode()
{
    m_code = std::exchange(m_keys, {});
    if (!m_settings.prefixKey.isEmpty())
        m_code.erase(m_code.begin());
}

KeyBurst::Verdict KeyBurst::endedBy(std::chrono::milliseconds now)
{
    if (m_keys.empty() || now - m_last < m_settings.keyGap)
        return Verdict::Undecided;
    if (isLongEnough() && m_settings.suffix == WedgeSettings::Suffix::None) {
        takeCode();
        return Verdict::Code;
    }
    const Verdict verdict = isLongEnough() ? Verdict::Fragment : Verdict::Typing;
    m_keys.clear();
    return verdict;
}

KeyBurst::Verdict KeyBurst::press(const KeyStroke &stroke)
{
    // A scanner's keys never repeat, while a finger that rests on one is faster than any gap.
    const bool isBeginning = m_keys.empty();
    if (stroke.isRepeat || (isBeginning && (stroke.isModifier || !mayBegin(stroke.key)))) {
        m_keys.clear();
        return Verdict::Typing;
    }
    m_last = stroke.at;
    if (stroke.isModifier)
        return Verdict::Undecided;
    if (!isBeginning && isSuffix(stroke.key)) {
        if (isLongEnough()) {
            takeCode();
            return Verdict::Code;
        }
        m_keys.clear();
        return Verdict::Typing;
    }
    m_keys.push_back(stroke.key);
    return Verdict::Undecided;
}

} // namespace packledger::wedge
