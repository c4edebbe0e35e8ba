#include "sync/outgoing.h"

#include "base/sha256.h"
#include "ledger/partnerhistory.h"
#include "sync/syncerrors.h"

#include <QUuid>

#include <limits>

namespace packledger::sync {

namespace {

constexpr qint64 piece = qint64(1) << 20;

struct Measured
{
    QByteArray sha256;
    qint64 bytes = 0;
};

Result<Measured> measure(QIODevice &bytes, const QString &name)
{
    Sha256 sum;
    Measured measured;
    if (!bytes.seek(0))
        return fail(codes::bytesUnreadable, name);
    while (!bytes.atEnd()) {
        const QByteArray read = bytes.read(piece);
        if (read.isEmpty())
            return fail(codes::bytesUnreadable, name);
        sum.add(read);
        measured.bytes += read.size();
    }
    if (!bytes.seek(0))
        return fail(codes::bytesUnreadable, name);
    measured.sha256 = sum.result();
    return measured;
}

} // namespace

Result<ledger::OutboxId> enqueue(
    ledger::WriteTransaction &transaction, const OutgoingDocument &document, QIODevice &bytes)
{
    ledger::ExchangeStores &stores = transaction.exchange();
    // One that was removed can still be told; that waits to be handed over.
    if (!stores.partners.byName(document.partner)
        && !ledger::partnerProfileAt(transaction.database(), document.partner, std::numeric_limits<qint64>::max()))
        return fail(codes::partnerUnknown, QString::fromUtf8(document.partner));
    const Result<Measured> measured = measure(bytes, document.fileName);
    if (!measured)
        return fail(measured.error());
    const QByteArray instance
        = document.instance.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : document.instance;
    if (const std::optional<ledger::OutboxRow> before = stores.outbox.byInstance(instance)) {
        if (before->sha256 != measured->sha256 || before->partner != document.partner)
            return fail(codes::instanceReused, QString::fromUtf8(instance));
        return before->id;
    }
    if (!transaction.documents().keepBytes(bytes, measured->sha256))
        return fail(codes::bytesUnreadable, document.fileName);
    const ledger::OutboxId id = stores.outbox.nextId();
    QJsonObject body {
        { QStringLiteral("outbox"), id.value },
        { QStringLiteral("partner"), QString::fromUtf8(document.partner) },
        { QStringLiteral("instance"), QString::fromUtf8(instance) },
        { QStringLiteral("kind"), QString::fromLatin1(document.kind) },
        { QStringLiteral("file_name"), document.fileName },
        { QStringLiteral("content_type"), QString::fromLatin1(document.contentType) },
        { QStringLiteral("sha256"), QString::fromLatin1(measured->sha256.toHex()) },
        { QStringLiteral("bytes"), measured->bytes },
    };
    if (document.event.isValid())
        body.insert(QStringLiteral("event"), document.event.value);
    if (document.isTest)
        body.insert(QStringLiteral("test"), true);
    transaction.appendAct("outbox.queued", body);
    return id;
}

} // namespace packledger::sync
