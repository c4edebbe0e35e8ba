#include "wedge/keyburst.h"

#include <algorithm>
#include <cctype>

namespace packledger::wedge {

bool KeyBurst::mayBegin(const scan::WedgeKey &key) const
{
    if (!m_settings.prefixKey.isEmpty())
        return key.key == m_settings.prefixKey;
    // A code begins with a character, or with a separator however it is pressed. Arrows, function
    // keys and the like need not wait. Ctrl and Alt together are AltGr where the system says so.
    const bool isCharacter
        = key.control == key.alt && !key.text.isEmpty() && uchar(key.text.front()) >= ' ' && key.text != "\x7f";
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
    // One could be an odd cable; two are fingers.
    constexpr int fewestRolled = 2;
    return !m_settings.prefixKey.isEmpty() || (m_count >= m_settings.shortestCode && m_rolled < fewestRolled);
}

void KeyBurst::release(const scan::WedgeKey &key)
{
    const auto isIt = [&key](const HeldKey &held) { return held.key.key == key.key; };
    const auto last = std::find_if(m_keys.rbegin(), m_keys.rend(), isIt);
    if (last != m_keys.rend() && last != m_keys.rbegin())
        ++m_rolled;
}

std::chrono::milliseconds KeyBurst::patience() const
{
    // Nobody types six keys that fast: what began so is a code, and a busy computer or a radio link may hold its rest
    // up.
    const bool isCode = isLongEnough() && m_settings.suffix != WedgeSettings::Suffix::None;
    return isCode ? std::max(m_settings.keyGap, m_settings.stutter) : m_settings.keyGap;
}

/// A person types a character, and within the same moment the scanner fires. What stands before a symbology
/// identifier, or one or two keys with a pause such as no scanner makes, are that person's.
int KeyBurst::countTypedKeys() const
{
    using namespace std::chrono_literals;
    constexpr auto pause = 20ms;
    constexpr auto steady = 12ms;
    constexpr int mostTyped = 3;
    constexpr int leastCode = 10;
    if (!m_settings.prefixKey.isEmpty())
        return 0;
    const int size = int(m_keys.size());
    const auto gap = [this](int i) { return m_keys[size_t(i)].at - m_keys[size_t(i - 1)].at; };
    const auto text = [this](int i) { return m_keys[size_t(i)].key.text; };
    for (int i = 1; i <= mostTyped && i + leastCode <= size; ++i) {
        if (gap(i) < pause)
            continue;
        const QByteArray letter = text(i + 1);
        const QByteArray digit = text(i + 2);
        const bool hasIdentifier = text(i) == "]" && letter.size() == 1 && std::isalpha(uchar(letter[0]))
            && digit.size() == 1 && std::isdigit(uchar(digit[0]));
        bool isSteady = i < mostTyped;
        for (int k = i + 1; isSteady && k < size; ++k)
            isSteady = gap(k) <= steady;
        if (hasIdentifier || isSteady)
            return i;
    }
    return 0;
}

void KeyBurst::clear()
{
    m_keys.clear();
    m_count = 0;
    m_rolled = 0;
}

void KeyBurst::takeCode()
{
    m_typedBefore = countTypedKeys();
    const int skipped = m_settings.prefixKey.isEmpty() ? m_typedBefore : 1;
    m_duration = m_last - m_keys[size_t(m_typedBefore)].at;
    m_code.clear();
    for (size_t i = size_t(skipped); i < m_keys.size(); ++i)
        m_code.push_back(m_keys[i].key);
    clear();
}

KeyBurst::Verdict KeyBurst::endedBy(std::chrono::milliseconds now)
{
    if (m_keys.empty() || now - m_last < patience())
        return Verdict::Undecided;
    if (!isLongEnough()) {
        clear();
        return Verdict::Typing;
    }
    takeCode();
    return m_settings.suffix == WedgeSettings::Suffix::None ? Verdict::Code : Verdict::Fragment;
}

KeyBurst::Verdict KeyBurst::press(const KeyStroke &stroke)
{
    // A scanner's keys never repeat, while a finger that rests on one is faster than any gap.
    const bool isBeginning = m_keys.empty();
    if (stroke.isRepeat || (isBeginning && (stroke.isModifier || !mayBegin(stroke.key)))) {
        clear();
        return Verdict::Typing;
    }
    m_last = stroke.at;
    if (stroke.isModifier) {
        // Alt going down anew parts one Alt code from the next.
        if (stroke.key.key == "Alt")
            m_keys.push_back({ { "Alt", {} }, stroke.at });
        return Verdict::Undecided;
    }
    if (!isBeginning && isSuffix(stroke.key)) {
        if (isLongEnough()) {
            takeCode();
            return Verdict::Code;
        }
        clear();
        return Verdict::Typing;
    }
    m_keys.push_back({ stroke.key, stroke.at });
    ++m_count;
    return Verdict::Undecided;
}

} // namespace packledger::wedge
