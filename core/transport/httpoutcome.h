#pragma once

#include "sync/transport.h"
#include "transport/httpsroute.h"

namespace packledger::transport {

/// What an answer that is no success says, as an Error: transport.sign-in, -redirect, -no-such-place, -limit, -refused,
/// -trouble, -answer.
[[nodiscard]] Error faultOf(const HttpAnswer &answer);

/// What an answer to a document that is no success means for it: refused where the document itself is at fault, else
/// tried again later, no sooner than the partner wishes.
[[nodiscard]] sync::DeliveryOutcome outcomeOf(const HttpAnswer &answer);

/// Connects and tells the steps "resolve", "connect" and, with HTTPS, "certificate". Whether all passed.
[[nodiscard]] bool testConnection(
    HttpClient &client, const HttpsRoute &route, const sync::TestReport &report, const Progress &progress);

/// A certificate in a line for a person: whose, by whom, until when, and its pin.
[[nodiscard]] QString certificateLine(const CertificateFacts &facts);

} // namespace packledger::transport
