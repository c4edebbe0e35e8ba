#include "sync/outboxacts.h"

#include "access/accesserrors.h"
#include "sync/syncerrors.h"

namespace packledger::sync {

using access::Permission;
using ledger::OutboxId;

namespace {

enum class Asks { Nothing, Reason };

Result<void> append(ledger::WriteTransaction &transaction, const access::Session &person, OutboxId id, const char *act,
    const QString &reason, Asks asks)
{
    if (!person.may(Permission::Exchange))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Exchange)));
    const std::optional<ledger::OutboxRow> row = transaction.exchange().outbox.find(id);
    if (!row)
        return fail(codes::documentUnknown, QString::number(id.value));
    if (!isOpen(row->state))
        return fail(codes::documentEnded, QString::number(id.value));
    if (asks == Asks::Reason && reason.trimmed().isEmpty())
        return fail(codes::reasonMissing, QString::number(id.value));
    transaction.appendAct(
        act, QJsonObject { { QStringLiteral("outbox"), id.value }, { QStringLiteral("words"), reason.trimmed() } });
    return {};
}

} // namespace

Result<void> holdDocument(
    ledger::WriteTransaction &transaction, const access::Session &person, OutboxId id, const QString &reason)
{
    return append(transaction, person, id, "outbox.held", reason, Asks::Reason);
}

Result<void> retryDocument(
    ledger::WriteTransaction &transaction, const access::Session &person, OutboxId id, const QString &reason)
{
    const Result<void> done = append(transaction, person, id, "outbox.retried", reason, Asks::Nothing);
    if (done) {
        transaction.exchange().sending.wake(id);
        // Whoever asks for it wants it tried, even where the way is thought to be broken.
        const QByteArray partner = transaction.exchange().outbox.find(id)->partner;
        ledger::RouteState route = transaction.exchange().sending.route(partner, ledger::Direction::Out);
        route.waitMs = 0;
        transaction.exchange().sending.setRoute(partner, ledger::Direction::Out, route);
    }
    return done;
}

Result<void> resolveDocument(
    ledger::WriteTransaction &transaction, const access::Session &person, OutboxId id, const QString &reason)
{
    return append(transaction, person, id, "outbox.resolved", reason, Asks::Reason);
}

} // namespace packledger::sync
