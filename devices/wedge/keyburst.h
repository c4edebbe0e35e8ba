#pragma once

#include "scan/wedgekeys.h"

#include <QString>

#include <chrono>
#include <vector>

namespace packledger::wedge {

/// How a keyboard wedge is told from a person, and how it sets off its codes.
struct WedgeSettings
{
    enum class Suffix { Enter, Tab, EnterOrTab, None };

    QString name; ///< for people, "Scanner 1"; empty: "Keyboard scanner"
    std::chrono::milliseconds keyGap { 50 }; ///< a scanner's next key comes sooner, a person's later
    std::chrono::milliseconds stutter {
        250
    }; ///< a scanner may pause for so long inside a code, once it has shown what it is
    int shortestCode = 6; ///< fewer keys are typing, however fast
    QByteArray
        prefixKey; ///< the key a code begins with ("F12"), where the scanner is set so; then nothing else is held back
    Suffix suffix = Suffix::EnterOrTab; ///< None: the pause behind a code ends it
    std::chrono::milliseconds repeatWindow { 300 }; ///< the same code within it is one reading
    scan::DeviceProfile profile;
};

/// One key going down.
struct KeyStroke
{
    scan::WedgeKey key;
    std::chrono::milliseconds at {}; ///< of the window system
    bool isModifier = false; ///< Shift, Ctrl, Alt, AltGr, Meta, Caps Lock
    bool isRepeat = false; ///< a key held down by a finger
};

/// Tells a scanner from a person by the speed of the keys. Pure: time is that of the keys.
class KeyBurst
{
public:
    enum class Verdict {
        Undecided, ///< hold back, what follows will tell
        Typing, ///< a person: pass on what was held back
        Code, ///< a whole code, see code()
        Fragment, ///< the end of a code never came
    };

    explicit KeyBurst(WedgeSettings settings)
        : m_settings(std::move(settings))
    {
    }

    /// Whether the keys held back had ended by `now`, and what they were. To be asked before each
    /// press(), and when no key comes.
    [[nodiscard]] Verdict endedBy(std::chrono::milliseconds now);
    /// Undecided: hold back this key too. Typing: pass on this one too. Code: this key ends it.
    [[nodiscard]] Verdict press(const KeyStroke &stroke);
    /// A key held back goes up. Fingers roll: they press the next key before they let go of the last, which no scanner
    /// does.
    void release(const scan::WedgeKey &key);

    /// The keys of the last code or fragment, without prefix and suffix.
    [[nodiscard]] const std::vector<scan::WedgeKey> &code() const { return m_code; }
    /// How many keys a person pressed right before the last code; they are not part of it.
    [[nodiscard]] int typedBefore() const { return m_typedBefore; }
    /// From the first key of the last code to its end.
    [[nodiscard]] std::chrono::milliseconds duration() const { return m_duration; }
    /// How long what is held back may wait for its next key.
    [[nodiscard]] std::chrono::milliseconds patience() const;
    /// Whether nothing is held back.
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }

private:
    [[nodiscard]] bool mayBegin(const scan::WedgeKey &key) const;
    [[nodiscard]] bool isSuffix(const scan::WedgeKey &key) const;
    [[nodiscard]] bool isLongEnough() const;
    [[nodiscard]] int countTypedKeys() const;
    void takeCode();
    void clear();

    /// A key held back, and when it was pressed.
    struct HeldKey
    {
        scan::WedgeKey key;
        std::chrono::milliseconds at {};
    };

    WedgeSettings m_settings;
    std::vector<HeldKey> m_keys;
    int m_count = 0; ///< of m_keys without modifiers
    int m_rolled = 0; ///< how many of them went up only after the next had gone down
    std::vector<scan::WedgeKey> m_code;
    int m_typedBefore = 0;
    std::chrono::milliseconds m_duration {};
    std::chrono::milliseconds m_last {};
};

} // namespace packledger::wedge
