#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/tokenstore.h"
#include "ledger/writetransaction.h"

#include <optional>

namespace packledger::workflow {

/// A token that is to be made.
struct TokenWish
{
    ledger::TokenKind kind = ledger::TokenKind::System;
    QByteArray name {};
    ledger::TokenScope scope = ledger::TokenScope::Both; ///< of a system
    QString client {}; ///< whose goods alone it is for; empty: everybody's
};

/// Makes one, and answers the token, which stands nowhere else; one of this kind and name that was valid before is no
/// more. Fails with access.not-permitted (ManageSite), endpoint.token-name or verification.token-name by its kind, and
/// verification.no-such-client.
[[nodiscard]] Result<QByteArray> makeToken(
    ledger::WriteTransaction &transaction, const access::Session &person, const TokenWish &wish);
/// Fails with access.not-permitted (ManageSite), endpoint.no-such-token or verification.no-such-token by its kind.
[[nodiscard]] Result<void> endToken(ledger::WriteTransaction &transaction, const access::Session &person,
    ledger::TokenKind kind, const QByteArray &name);
/// Notes that the token of the site itself is made anew, which may do everything and is kept as a secret. Fails with
/// access.not-permitted (ManageSite).
[[nodiscard]] Result<void> noteHouseToken(ledger::WriteTransaction &transaction, const access::Session &person);
/// The one that somebody shows; nothing where it is none of ours.
[[nodiscard]] std::optional<ledger::AccessToken> tokenShown(
    ledger::View &view, ledger::TokenKind kind, const QByteArray &token);

} // namespace packledger::workflow
