#pragma once

#include <QLatin1StringView>

namespace packledger {

/// The stable dotted name of a failure or finding ("gs1.check-digit"). Each module declares its own
/// codes as constants in one header (`gs1/gs1errors.h`); tests, scripts and partners rely on the names.
/// Every code has a sentence for a person in base/errortexts.h (a test walks them all).
class ErrorCode
{
public:
    constexpr explicit ErrorCode(const char *name) noexcept
        : m_name(name)
    {
    }

    /// The dotted name; static storage.
    [[nodiscard]] QLatin1StringView name() const noexcept { return QLatin1StringView(m_name); }

    friend bool operator==(ErrorCode a, ErrorCode b) noexcept { return a.name() == b.name(); }

private:
    const char *m_name;
};

} // namespace packledger
