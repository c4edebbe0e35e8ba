#include "workflow/systemtokens.h"

#include "access/accesserrors.h"
#include "access/token.h"
#include "base/text.h"
#include "workflow/clientscope.h"
#include "workflow/siteerrors.h"
#include "workflow/verificationerrors.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace packledger::workflow {

using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr const char *scopeNames[] = { "both", "capture", "query" };
// Settings of the site, so that they are in the journal as all of those are: "SCOPE DIGEST MADE CLIENT".
constexpr QByteArrayView family("endpoint-token.");
constexpr int partCount = 4;

std::optional<SystemToken> tokenFrom(const QByteArray &name, const QString &value)
{
    const QStringList parts = value.split(QLatin1Char(' '));
    const std::optional<TokenScope> scope = tokenScopeFrom(parts.first().toLatin1());
    if (!scope || parts.size() < partCount)
        return std::nullopt;
    return SystemToken { name, *scope, parts.sliced(partCount - 1).join(QLatin1Char(' ')), parts.at(2).toLongLong(),
        parts.at(1).toLatin1() };
}

Result<void> permitted(const access::Session &person)
{
    if (person.may(access::Permission::ManageSite))
        return {};
    return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::ManageSite)));
}

void set(WriteTransaction &transaction, const QByteArray &name, const QString &value)
{
    transaction.appendAct("setting.changed",
        { { QStringLiteral("name"), text(family.toByteArray() + name) }, { QStringLiteral("value"), value } });
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

Result<QByteArray> makeSystemToken(WriteTransaction &transaction, const access::Session &person, const QByteArray &name,
    TokenScope scope, const QString &client)
{
    if (const Result<void> allowed = permitted(person); !allowed)
        return fail(allowed.error());
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._]{0,39}$"));
    if (!form.match(text(name)).hasMatch())
        return fail(codes::systemTokenName, text(name));
    if (!client.isEmpty() && !clientsOf(transaction).contains(client))
        return fail(codes::verificationNoSuchClient, client);
    const QByteArray token = access::newToken();
    set(transaction, name,
        QStringLiteral("%1 %2 %3 %4")
            .arg(QLatin1StringView(nameOf(scope)), QString::fromLatin1(access::tokenDigest(token)),
                QString::number(transaction.now().ms), client));
    transaction.appendAct("endpoint.token-made",
        { { QStringLiteral("name"), text(name) }, { QStringLiteral("scope"), QLatin1StringView(nameOf(scope)) },
            { QStringLiteral("client"), client } });
    return token;
}

Result<void> endSystemToken(WriteTransaction &transaction, const access::Session &person, const QByteArray &name)
{
    if (const Result<void> allowed = permitted(person); !allowed)
        return fail(allowed.error());
    const std::vector<SystemToken> tokens = systemTokens(transaction);
    if (std::ranges::none_of(tokens, [&](const SystemToken &token) { return token.name == name; }))
        return fail(codes::noSuchSystemToken, text(name));
    set(transaction, name, {});
    transaction.appendAct("endpoint.token-ended", { { QStringLiteral("name"), text(name) } });
    return {};
}

std::vector<SystemToken> systemTokens(View &view)
{
    std::vector<SystemToken> tokens;
    for (const auto &[name, value] : view.settings().all()) {
        if (!name.startsWith(family))
            continue;
        if (std::optional<SystemToken> token = tokenFrom(name.sliced(family.size()), value))
            tokens.push_back(*std::move(token));
    }
    return tokens;
}

std::optional<SystemToken> systemTokenShown(View &view, const QByteArray &token)
{
    if (token.isEmpty())
        return std::nullopt;
    const QByteArray digest = access::tokenDigest(token);
    std::vector<SystemToken> tokens = systemTokens(view);
    const auto shown = std::ranges::find_if(tokens, [&](const SystemToken &each) { return each.digest == digest; });
    return shown == tokens.end() ? std::nullopt : std::optional(std::move(*shown));
}

} // namespace packledger::workflow
