#include "workflow/verificationrequest.h"

#include "base/spelling.h"
#include "base/text.h"
#include "workflow/permission.h"
#include "workflow/verification.h"
#include "workflow/verificationerrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::RequestRow;
using ledger::WriteTransaction;

namespace {

constexpr qsizetype longestText = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerificationRequest)
};

} // namespace

Result<RequestRow> noteRequest(WriteTransaction &transaction, const access::Session &person, RequestRow request)
{
    if (const Result<void> allowed = permitted(person, Permission::Exchange); !allowed)
        return fail(allowed.error());
    for (QString *text : { &request.code, &request.party, &request.reference, &request.note })
        *text = text->trimmed().left(longestText);
    if (request.party.isEmpty())
        return fail(codes::verificationNobody);
    if (!verificationChannels().contains(request.channel))
        return fail(codes::verificationChannel, text(request.channel));
    // A clock that was wrong must not give anybody more time.
    const qint64 nowMs = transaction.now().ms;
    request.askedMs = request.askedMs > 0 ? std::min(request.askedMs, nowMs) : nowMs;
    request.dueMs = request.askedMs + answerWithinMs;
    const ledger::EntryHead head = transaction.appendAct("verification.asked", ledger::RequestStore::toBody(request));
    request.seq = head.seq;
    request.notedBy = head.actor.operatorName;
    return request;
}

Result<void> dropRequest(
    WriteTransaction &transaction, const access::Session &person, qint64 request, const QString &reason)
{
    if (const Result<void> allowed = permitted(person, Permission::Exchange); !allowed)
        return fail(allowed.error());
    const std::optional<RequestRow> row = ledger::RequestStore(transaction.database()).find(request);
    if (!row || row->isEnded)
        return fail(codes::verificationNoSuchRequest, QString::number(request));
    if (reason.trimmed().isEmpty())
        return fail(codes::verificationReason);
    transaction.appendAct("verification.dropped",
        { { QStringLiteral("request"), request }, { QStringLiteral("reason"), reason.trimmed().left(longestText) } });
    return {};
}

QString waitingText(const RequestRow &request, qint64 nowMs)
{
    const QString waits = durationText(std::max<qint64>(0, nowMs - request.askedMs) / 60'000 * 60'000);
    const qint64 left = request.dueMs - nowMs;
    return left > 0 ? Text::tr("waits %1, %2 left").arg(waits, durationText(left / 60'000 * 60'000))
                    : Text::tr("waits %1: answer it now").arg(waits);
}

} // namespace packledger::workflow
