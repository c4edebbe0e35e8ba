#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <vector>

namespace packledger::scan {

/// What became of one pack that was to be thrown out.
struct RejectAnswer
{
    enum class Outcome {
        Sent, ///< told to the machine, which does not confirm
        Ejected, ///< the machine says that the pack is out
        Refused, ///< the machine says that it could not
        NoAnswer, ///< nothing was heard in time: where the pack is nobody knows
        Lost, ///< the line was cut while it was waited for
    };
    QByteArray pack;
    Outcome outcome = Outcome::Sent;
    QString detail {}; ///< what the machine said, for logs

    /// Whether the pack is off the line as far as the site's setting asks for.
    [[nodiscard]] bool isOut() const { return outcome == Outcome::Sent || outcome == Outcome::Ejected; }
};
/// "sent", "ejected", "refused", "no-answer", "lost".
[[nodiscard]] const char *nameOf(RejectAnswer::Outcome outcome);

/// What throws bad packs off the line. Every call waits for the device, no longer than its patience: whoever calls
/// chooses the thread. Several packs may be on their way to the ejector at once. A pack is never told twice: the second
/// pulse would hit another one.
class RejectOutput
{
public:
    RejectOutput() = default;
    RejectOutput(const RejectOutput &) = delete;
    RejectOutput &operator=(const RejectOutput &) = delete;
    virtual ~RejectOutput() = default;

    /// Reaches the device; does nothing where that is done. Fails with reject.unreachable.
    [[nodiscard]] virtual Result<void> open() = 0;
    /// Tells the machine to throw out this pack (letters, digits, '-'). Fails with reject.unreachable, and nothing has
    /// left, or with reject.lost, and nobody knows.
    [[nodiscard]] virtual Result<void> reject(const QByteArray &pack) = 0;
    /// What became of packs told before, waiting at most `patience` for the first. Each pack comes once.
    [[nodiscard]] virtual std::vector<RejectAnswer> answers(std::chrono::milliseconds patience) = 0;
    /// Packs without an answer so far.
    [[nodiscard]] virtual qsizetype pending() const = 0;
    virtual void close() = 0;
};

} // namespace packledger::scan

Q_DECLARE_METATYPE(packledger::scan::RejectAnswer)
