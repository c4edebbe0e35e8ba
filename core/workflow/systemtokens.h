#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"

#include <optional>
#include <vector>

namespace packledger::workflow {

/// What another system of the site may do with its token.
enum class TokenScope { Both, Capture, Query };
inline constexpr int tokenScopeCount = 3;
/// "both", "capture", "query"
[[nodiscard]] const char *nameOf(TokenScope scope);
[[nodiscard]] std::optional<TokenScope> tokenScopeFrom(QByteArrayView name);

/// The token of one system, beside the site's own, which may do everything.
struct SystemToken
{
    QByteArray name;
    TokenScope scope = TokenScope::Both;
    QString client {}; ///< whose goods alone it is for; empty: everybody's
    qint64 madeMs = 0;
    QByteArray digest {}; ///< SHA-256 of the token, hexadecimal
};

/// Makes one, and answers the token, which stands nowhere else; one of this name that was valid before is no more.
/// Fails with access.not-permitted (ManageSite), endpoint.token-name, verification.no-such-client.
[[nodiscard]] Result<QByteArray> makeSystemToken(ledger::WriteTransaction &transaction, const access::Session &person,
    const QByteArray &name, TokenScope scope, const QString &client);
/// Fails with access.not-permitted (ManageSite), endpoint.no-such-token.
[[nodiscard]] Result<void> endSystemToken(
    ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &name);
/// By name.
[[nodiscard]] std::vector<SystemToken> systemTokens(ledger::View &view);
/// The one that this token is.
[[nodiscard]] std::optional<SystemToken> systemTokenShown(ledger::View &view, const QByteArray &token);

} // namespace packledger::workflow
