#include "workflow/shorterexpiry.h"

#include "base/sha256.h"
#include "base/text.h"
#include "ledger/actbody.h"
#include "workflow/batcherrors.h"

#include <QJsonDocument>

#include <algorithm>

namespace packledger::workflow {

namespace {

constexpr char act[] = "batch.shorter-expiry-signed";

} // namespace

Result<Signature> signShorterExpiry(ledger::WriteTransaction &transaction, const access::Signatory &signatory,
    BatchId batch, const ShorterExpiry &shorter)
{
    const Result<BatchRow> row = unlockedBatch(transaction, signatory.person, batch);
    if (!row)
        return fail(row.error());
    const QString reason = shorter.reason.trimmed();
    if (reason.isEmpty())
        return fail(codes::batchReasonMissing);
    if (!shorter.lastDay.isValid() || shorter.lastDay >= expiryDay(row->order.expiry))
        return fail(codes::batchFieldWrong, QStringLiteral("expiry: %1").arg(shorter.lastDay.toString(Qt::ISODate)));
    QJsonObject body { { QStringLiteral("batch"), batch.value }, { QStringLiteral("expiry"), text(row->order.expiry) },
        { QStringLiteral("source_expiry"), shorter.lastDay.toString(Qt::ISODate) },
        { QStringLiteral("reason"), reason } };
    const QByteArray sha256 = Sha256::of(QJsonDocument(body).toJson(QJsonDocument::Compact)).toHex();
    Result<Signature> signature = sign(transaction, signatory, Meaning::Approved, sha256);
    if (!signature)
        return signature;
    body.insert(QStringLiteral("signature"), toJson(*signature));
    transaction.appendAct(act, body);
    return signature;
}

bool isShorterExpirySigned(ledger::View &view, BatchId batch, const QDate &lastDay)
{
    const std::optional<BatchRow> row = view.line().batches.find(batch);
    return row && std::ranges::any_of(view.line().batches.acts(batch, act), [&](const ledger::BatchAct &signedFor) {
        const QDate allowed = QDate::fromString(text(ledger::textOf(signedFor.body, "source_expiry")), Qt::ISODate);
        return ledger::textOf(signedFor.body, "expiry") == row->order.expiry && allowed <= lastDay;
    });
}

} // namespace packledger::workflow
