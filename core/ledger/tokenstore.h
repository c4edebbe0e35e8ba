#pragma once

#include "ledger/database.h"
#include "ledger/journal.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace packledger::ledger {

/// Whose token it is. Each kind has names of its own.
enum class TokenKind {
    Verification, ///< of somebody outside who asks after packs of ours
    System, ///< of another system of the site
};

/// What a system of the site may do with its token.
enum class TokenScope { Both, Capture, Query };
inline constexpr int tokenScopeCount = 3;
/// "both", "capture", "query"
[[nodiscard]] const char *nameOf(TokenScope scope);
[[nodiscard]] std::optional<TokenScope> tokenScopeFrom(QByteArrayView name);

/// Lets whoever shows it in.
struct AccessToken
{
    QByteArray name;
    TokenScope scope = TokenScope::Both; ///< of a system
    QString client {}; ///< whose goods alone it is for; empty: everybody's
    QByteArray digest {}; ///< SHA-256 of the token, hexadecimal
    qint64 madeMs = 0;
};

/// The tokens that are valid: a projection of the acts `verification.token-…` and `endpoint.token-…`.
class TokenStore
{
public:
    explicit TokenStore(Database &database)
        : m_database(database)
    {
    }

    /// By name.
    [[nodiscard]] std::vector<AccessToken> list(TokenKind kind);
    [[nodiscard]] std::optional<AccessToken> find(TokenKind kind, const QByteArray &name);
    [[nodiscard]] std::optional<AccessToken> withDigest(TokenKind kind, const QByteArray &digest);

    /// Applies "….token-made" {name, digest, client, and of a system scope} and "….token-ended" {name}. The token of
    /// the site itself is a secret: its "endpoint.token-made" has no name, and changes nothing here.
    void apply(const EntryHead &head, const QJsonObject &body);
    /// Applies a "setting.changed" by which version 10 of the ledger made and ended tokens of systems; false: it is
    /// about another setting.
    bool applySetting(const QJsonObject &body);

private:
    void keep(TokenKind kind, const AccessToken &token);
    void drop(TokenKind kind, const QByteArray &name);

    Database &m_database;
};

} // namespace packledger::ledger
