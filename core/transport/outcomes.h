#pragma once

#include "sync/transport.h"

namespace packledger::transport {

/// The partner has it for good.
[[nodiscard]] inline sync::DeliveryOutcome acknowledged(const QString &answer = {})
{
    sync::DeliveryOutcome outcome;
    outcome.state = sync::DeliveryOutcome::State::Acknowledged;
    outcome.answer = answer;
    return outcome;
}

/// The partner took it; `reference` asks what became of it.
[[nodiscard]] inline sync::DeliveryOutcome delivered(const QByteArray &reference)
{
    sync::DeliveryOutcome outcome;
    outcome.state = sync::DeliveryOutcome::State::Delivered;
    outcome.reference = reference;
    return outcome;
}

/// The same bytes are sent again later.
[[nodiscard]] inline sync::DeliveryOutcome failed(Error error)
{
    sync::DeliveryOutcome outcome;
    outcome.state = sync::DeliveryOutcome::State::Failed;
    outcome.error = std::move(error);
    return outcome;
}

/// The same bytes would be refused again.
[[nodiscard]] inline sync::DeliveryOutcome refused(Error error, const QString &answer = {})
{
    sync::DeliveryOutcome outcome;
    outcome.state = sync::DeliveryOutcome::State::Refused;
    outcome.error = std::move(error);
    outcome.answer = answer;
    return outcome;
}

/// A step of a trial of the way to a partner that went well, and one that did not.
[[nodiscard]] inline sync::TestStep passed(const char *name, const QString &said = {})
{
    return { QByteArray(name), true, said, std::nullopt };
}

[[nodiscard]] inline sync::TestStep notPassed(const char *name, Error error)
{
    return { QByteArray(name), false, {}, std::move(error) };
}

} // namespace packledger::transport
