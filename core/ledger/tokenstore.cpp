#include "ledger/tokenstore.h"

#include "ledger/actbody.h"
#include "ledger/rowlist.h"

#include <algorithm>
#include <iterator>

namespace packledger::ledger {

namespace {

constexpr const char *scopeNames[] = { "both", "capture", "query" };
static_assert(std::size(scopeNames) == tokenScopeCount);

AccessToken tokenOf(const Rows &rows)
{
    return { rows.text(0), TokenScope(rows.integer(1)), rows.string(2), rows.text(3), rows.integer(4) };
}

} // namespace

const char *nameOf(TokenScope scope)
{
    return scopeNames[int(scope)];
}

std::optional<TokenScope> tokenScopeFrom(QByteArrayView name)
{
    const auto at = std::find(std::begin(scopeNames), std::end(scopeNames), name);
    return at == std::end(scopeNames) ? std::nullopt : std::optional(TokenScope(at - std::begin(scopeNames)));
}

#define COLUMNS "SELECT name, scope, client, digest, made_ms FROM access_token "

std::vector<AccessToken> TokenStore::list(TokenKind kind)
{
    return listOf(m_database.query(COLUMNS "WHERE kind = ? ORDER BY name", int(kind)), tokenOf);
}

std::optional<AccessToken> TokenStore::find(TokenKind kind, const QByteArray &name)
{
    return firstOf(m_database.query(COLUMNS "WHERE kind = ? AND name = ?", int(kind), name), tokenOf);
}

std::optional<AccessToken> TokenStore::withDigest(TokenKind kind, const QByteArray &digest)
{
    return firstOf(m_database.query(COLUMNS "WHERE kind = ? AND digest = ?", int(kind), digest), tokenOf);
}

#undef COLUMNS

void TokenStore::keep(TokenKind kind, const AccessToken &token)
{
    m_database.run("INSERT INTO access_token (kind, name, scope, client, digest, made_ms) VALUES (?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (kind, name) DO UPDATE SET scope = excluded.scope, client = excluded.client, "
                   "digest = excluded.digest, made_ms = excluded.made_ms",
        int(kind), token.name, int(token.scope), token.client, token.digest, token.madeMs);
}

void TokenStore::drop(TokenKind kind, const QByteArray &name)
{
    m_database.run("DELETE FROM access_token WHERE kind = ? AND name = ?", int(kind), name);
}

void TokenStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const TokenKind kind = head.act.startsWith("endpoint.") ? TokenKind::System : TokenKind::Verification;
    const QByteArray name = textOf(body, "name");
    // Where there is no digest, it is the site's own token, or applySetting() has applied it.
    if (const QByteArray digest = textOf(body, "digest"); head.act.endsWith(".token-made") && !digest.isEmpty())
        keep(kind,
            { name, tokenScopeFrom(textOf(body, "scope")).value_or(TokenScope::Both),
                QString::fromUtf8(textOf(body, "client")), digest, head.at.ms });
    else if (head.act.endsWith(".token-ended"))
        drop(kind, name);
}

bool TokenStore::applySetting(const QJsonObject &body)
{
    constexpr QByteArrayView family("endpoint-token.");
    constexpr int partCount = 4; // "SCOPE DIGEST MADE CLIENT"
    const QByteArray setting = textOf(body, "name");
    if (!setting.startsWith(family))
        return false;
    const QByteArray name = setting.sliced(family.size());
    const QByteArrayList parts = textOf(body, "value").split(' ');
    const std::optional<TokenScope> scope = tokenScopeFrom(parts.first());
    if (scope && parts.size() >= partCount)
        keep(TokenKind::System,
            { name, *scope, QString::fromUtf8(parts.sliced(partCount - 1).join(' ')), parts.at(1),
                parts.at(2).toLongLong() });
    else
        drop(TokenKind::System, name);
    return true;
}

} // namespace packledger::ledger
