#pragma once

#include "base/error.h"
#include "ledger/inboxstore.h"
#include "ledger/sendingstore.h"

#include <functional>
#include <optional>

namespace packledger::sync {

/// One thing that an exchange did, and how its document stands after that: a document sent, its end asked for, an
/// arrival kept and read; or, without a document, a way that could not be gone at all.
struct ExchangeStep
{
    using Direction = ledger::Direction;
    enum class State {
        Delivered,
        Acknowledged, ///< it is there for good; coming in: it is taken
        Retry, ///< it will be tried again
        Failed, ///< it will not: refused, quarantined
    };

    QByteArray partner;
    Direction direction = Direction::Out;
    State state = State::Retry;
    ledger::OutboxId outgoing {};
    ledger::InboxId arrival {};
    ledger::InboxState arrivalState = ledger::InboxState::Kept;
    DocumentId document {}; ///< what an arrival became in the ledger
    int attempt = 0; ///< times sent
    std::optional<qint64> nextAttemptMs {};
    std::optional<Error> error {};
    QString words {}; ///< the partner's
};
[[nodiscard]] const char *nameOf(ExchangeStep::State state);

/// Told of each step once it is on disk.
using ExchangeReport = std::function<void(const ExchangeStep &)>;

} // namespace packledger::sync
