#include "workflow/accesstokens.h"

#include "access/token.h"
#include "base/text.h"
#include "workflow/clientscope.h"
#include "workflow/permission.h"
#include "workflow/siteerrors.h"
#include "workflow/verificationerrors.h"

#include <QRegularExpression>

namespace packledger::workflow {

using access::Permission;
using ledger::TokenKind;
using ledger::TokenStore;
using ledger::WriteTransaction;

namespace {

/// What differs between the kinds.
struct Family
{
    QString form; ///< of a name
    QByteArray made; ///< the acts
    QByteArray ended;
    ErrorCode badName;
    ErrorCode noneSuch;
};

const Family &familyOf(TokenKind kind)
{
    // What a system puts down is called by its name, a dash and a number: a name has none.
    static const Family systems { QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._]{0,39}\\z"), "endpoint.token-made",
        "endpoint.token-ended", codes::systemTokenName, codes::noSuchSystemToken };
    static const Family askers { QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,39}\\z"), "verification.token-made",
        "verification.token-ended", codes::verificationTokenName, codes::verificationNoSuchToken };
    return kind == TokenKind::System ? systems : askers;
}

} // namespace

Result<QByteArray> makeToken(WriteTransaction &transaction, const access::Session &person, const TokenWish &wish)
{
    if (const Result<void> allowed = permitted(person, Permission::ManageSite); !allowed)
        return fail(allowed.error());
    const Family &family = familyOf(wish.kind);
    if (!QRegularExpression(family.form).match(text(wish.name)).hasMatch())
        return fail(family.badName, text(wish.name));
    if (!wish.client.isEmpty() && !clientsOf(transaction).contains(wish.client))
        return fail(codes::verificationNoSuchClient, wish.client);
    const QByteArray token = access::newToken();
    QJsonObject body { { QStringLiteral("name"), text(wish.name) },
        { QStringLiteral("digest"), QString::fromLatin1(access::tokenDigest(token)) },
        { QStringLiteral("client"), wish.client } };
    if (wish.kind == TokenKind::System)
        body.insert(QStringLiteral("scope"), QLatin1StringView(ledger::nameOf(wish.scope)));
    transaction.appendAct(family.made, body);
    return token;
}

Result<void> endToken(
    WriteTransaction &transaction, const access::Session &person, TokenKind kind, const QByteArray &name)
{
    if (const Result<void> allowed = permitted(person, Permission::ManageSite); !allowed)
        return fail(allowed.error());
    const Family &family = familyOf(kind);
    if (!TokenStore(transaction.database()).find(kind, name))
        return fail(family.noneSuch, text(name));
    transaction.appendAct(family.ended, { { QStringLiteral("name"), text(name) } });
    return {};
}

Result<void> noteHouseToken(WriteTransaction &transaction, const access::Session &person)
{
    if (Result<void> allowed = permitted(person, Permission::ManageSite); !allowed)
        return allowed;
    transaction.appendAct("endpoint.token-made", {});
    return {};
}

std::optional<ledger::AccessToken> tokenShown(ledger::View &view, TokenKind kind, const QByteArray &token)
{
    return token.isEmpty() ? std::nullopt : TokenStore(view.database()).withDigest(kind, access::tokenDigest(token));
}

} // namespace packledger::workflow
