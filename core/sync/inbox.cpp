#include "sync/inbox.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "base/sha256.h"
#include "exceptions/customerreceipt.h"
#include "exceptions/misaddressed.h"
#include "sync/partneranswer.h"
#include "sync/syncerrors.h"
#include "workflow/documenterrors.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace packledger::sync {

using access::Permission;
using ledger::InboxId;
using ledger::InboxRow;
using ledger::InboxState;

namespace {

constexpr qsizetype longestText = 400;

/// A name for the file that is read: the partner's, made harmless.
QString readableName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.')
            plain.append(c);
    }
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    return plain.isEmpty() ? QStringLiteral("document") : plain.right(100);
}

/// Whether it is the document that cannot be taken; else it is this machine, or somebody stopped it.
bool isOfTheDocument(const Error &error)
{
    const QLatin1StringView name = error.code.name();
    return error.code != packledger::codes::cancelled && !name.startsWith(QLatin1StringView("base."))
        && !name.startsWith(QLatin1StringView("ledger.")) && !name.startsWith(QLatin1StringView("access."));
}

/// What reading an arrival came to.
struct Reading
{
    InboxState state = InboxState::Taken;
    DocumentId document {};
    std::optional<Error> error {};
    QString words {};
};

Reading refusal(const Error &error)
{
    const bool isReuse = error.code == workflow::codes::instanceReused || error.code == codes::messageIdReused;
    return { isReuse ? InboxState::Quarantined : InboxState::Refused, {}, error, error.detail };
}

Result<InboxRow> find(ledger::Ledger &ledger, InboxId id)
{
    return ledger.read([&](ledger::View &view) -> Result<InboxRow> {
        const std::optional<InboxRow> row = view.exchange().inbox.find(id);
        if (!row)
            return fail(codes::arrivalUnknown, QString::number(id.value));
        return *row;
    });
}

Result<void> settle(ledger::WriteTransaction &transaction, const InboxRow &row, const Reading &reading)
{
    const Where where = reading.error ? reading.error->where : Where();
    QJsonObject body {
        { QStringLiteral("inbox"), row.id.value },
        { QStringLiteral("state"), QString::fromLatin1(nameOf(reading.state)) },
        { QStringLiteral("detail"), reading.words.left(longestText) },
    };
    if (reading.document.isValid())
        body.insert(QStringLiteral("document"), reading.document.value);
    if (reading.error) {
        body.insert(QStringLiteral("code"), QString(reading.error->code.name()));
        body.insert(QStringLiteral("line"), where.line);
        body.insert(QStringLiteral("column"), where.column);
        body.insert(QStringLiteral("path"), where.path.left(longestText));
    }
    transaction.appendAct("inbox.settled", body);
    return {};
}

/// What is addressed to somebody else is taken, for its goods may be here; that it is stands with the arrival. What the
/// site's own systems hand over they answer for.
Result<Reading> addressed(ledger::Site &site, const InboxRow &row, Reading reading)
{
    if (row.partner == localSystems)
        return reading;
    const Result<QByteArray> gln = site.ledger().read(
        [&](ledger::View &view) -> Result<QByteArray> { return exceptions::otherReceiverOf(view, reading.document); });
    if (!gln)
        return fail(gln.error());
    if (!gln->isEmpty()) {
        reading.words = QString::fromLatin1(*gln);
        reading.error = Error { workflow::codes::otherReceiver, reading.words };
    }
    return reading;
}

/// Takes the document. It is new in this arrival where no earlier one brought it: a stop between the import and this
/// answer must not make a repetition of it.
Result<Reading> takeDocument(
    ledger::Site &site, const InboxRow &row, const workflow::ImportRequest &request, const Progress &progress)
{
    const Result<workflow::ImportOutcome> outcome = exceptions::takeDocument(site, request, progress);
    if (!outcome) {
        if (!isOfTheDocument(outcome.error()))
            return fail(outcome.error());
        return refusal(outcome.error());
    }
    Reading reading;
    reading.document = outcome->document;
    if (outcome->duplicate) {
        const Result<bool> isFirst = site.ledger().read([&](ledger::View &view) -> Result<bool> {
            const std::optional<ledger::StoredDocument> stored = view.documents().byId(outcome->document);
            return stored && stored->sha256 == row.sha256 && stored->keptMs >= row.keptMs
                && !view.exchange().inbox.earlier(row) && !view.exchange().inbox.broughtNothing(stored->id);
        });
        if (!isFirst)
            return fail(isFirst.error());
        reading.state = *isFirst ? InboxState::Taken : InboxState::Repeated;
    }
    return reading.state == InboxState::Taken ? addressed(site, row, std::move(reading)) : reading;
}

/// Puts the arrival's bytes into a file of its own and reads them.
Result<Reading> readBytes(ledger::Site &site, const InboxRow &row, bool refusesReused, const Progress &progress)
{
    QTemporaryDir folder(site.folder() + QStringLiteral("/.incoming-XXXXXX"));
    if (!folder.isValid())
        return fail(packledger::codes::fileWrite, folder.errorString());
    QFile file(folder.filePath(readableName(row.fileName)));
    if (!file.open(QIODevice::ReadWrite))
        return fail(packledger::codes::fileWrite, file.fileName() + QStringLiteral(": ") + file.errorString());
    const Result<void> restored = site.ledger().read(
        [&](ledger::View &view) -> Result<void> { return view.documents().restoreBytes(row.sha256, file); });
    if (!restored)
        return fail(restored.error());
    if (!file.flush())
        return fail(packledger::codes::fileWrite, file.errorString());
    if (const std::optional<PartnerAnswer> answer = partnerAnswerIn(file)) {
        const Result<QString> words = site.ledger().write(
            [&](ledger::WriteTransaction &transaction) { return applyAnswer(transaction, row, *answer); });
        if (!words)
            return isOfTheDocument(words.error()) ? Result<Reading>(refusal(words.error())) : fail(words.error());
        return Reading { InboxState::Answer, {}, {}, *words };
    }
    return takeDocument(site, row, { file.fileName(), refusesReused }, progress);
}

} // namespace

Result<InboxId> keepArrival(ledger::WriteTransaction &transaction, const QByteArray &partner, const Arrival &arrival)
{
    ledger::InboxStore &inbox = transaction.exchange().inbox;
    const QByteArray sha256 = Sha256::of(arrival.bytes);
    if (const std::optional<InboxId> kept = inbox.keptAs(partner, arrival.remoteName, sha256))
        return *kept;
    QByteArray copy = arrival.bytes;
    QBuffer bytes(&copy);
    bytes.open(QIODevice::ReadOnly);
    if (!transaction.documents().keepBytes(bytes, sha256))
        return fail(codes::bytesUnreadable, arrival.fileName);
    const InboxId id = inbox.nextId();
    transaction.appendAct("inbox.kept",
        QJsonObject {
            { QStringLiteral("inbox"), id.value },
            { QStringLiteral("partner"), QString::fromUtf8(partner) },
            { QStringLiteral("remote_name"), QString::fromUtf8(arrival.remoteName) },
            { QStringLiteral("file_name"), arrival.fileName },
            { QStringLiteral("content_type"), QString::fromLatin1(arrival.contentType) },
            { QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()) },
            { QStringLiteral("bytes"), qint64(arrival.bytes.size()) },
        });
    return id;
}

Result<Keeping> keepMessage(ledger::WriteTransaction &transaction, const QByteArray &partner, const Arrival &message)
{
    ledger::InboxStore &inbox = transaction.exchange().inbox;
    const QByteArray sha256 = Sha256::of(message.bytes);
    const bool isUsed = inbox.isSeen(partner, message.remoteName);
    if (!isUsed || inbox.keptAs(partner, message.remoteName, sha256)) {
        const Result<InboxId> kept = keepArrival(transaction, partner, message);
        if (!kept)
            return fail(kept.error());
        return isUsed ? Keeping::Repeated : Keeping::New;
    }
    Arrival other = message;
    other.remoteName += ';' + sha256.toHex();
    if (inbox.keptAs(partner, other.remoteName, sha256))
        return Keeping::OtherBytes;
    const Result<InboxId> kept = keepArrival(transaction, partner, other);
    if (!kept)
        return fail(kept.error());
    const Error error { codes::messageIdReused, QString::fromUtf8(message.remoteName) };
    const Result<void> settled = settle(transaction, *inbox.find(*kept), refusal(error));
    return settled ? Result<Keeping>(Keeping::OtherBytes) : fail(settled.error());
}

Result<InboxRow> readArrival(ledger::Site &site, InboxId id, const Progress &progress)
{
    const Result<InboxRow> row = find(site.ledger(), id);
    if (!row || row->state != InboxState::Kept)
        return row;
    const Result<Reading> reading = readBytes(site, *row, true, progress);
    if (!reading)
        return fail(reading.error());
    const Result<void> settled = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        // Another program may have read it meanwhile.
        const std::optional<InboxRow> now = transaction.exchange().inbox.find(id);
        if (!now || now->state != InboxState::Kept)
            return {};
        const Result<void> written = settle(transaction, *now, *reading);
        if (written && reading->state == InboxState::Taken && reading->error)
            exceptions::openMisaddressed(transaction, *now, reading->document, reading->words.toLatin1());
        return written;
    });
    if (!settled)
        return fail(settled.error());
    return find(site.ledger(), id);
}

Result<InboxRow> takeArrival(
    ledger::Site &site, const access::Session &person, InboxId id, const QString &reason, const Progress &progress)
{
    if (!person.may(Permission::ImportDocuments))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ImportDocuments)));
    if (reason.trimmed().isEmpty())
        return fail(codes::reasonMissing, QString::number(id.value));
    const Result<InboxRow> row = find(site.ledger(), id);
    if (!row)
        return row;
    if (row->state != InboxState::Quarantined && row->state != InboxState::Refused)
        return fail(codes::arrivalEnded, QString::number(id.value));
    Result<Reading> reading = readBytes(site, *row, false, progress);
    if (!reading)
        return fail(reading.error());
    if (reading->error && !reading->document.isValid()) {
        // Nobody knows the file that it was read from.
        reading->error->where.file = row->fileName;
        return fail(*reading->error);
    }
    reading->words = reason.trimmed();
    reading->error.reset();
    const Result<void> settled = site.ledger().write(
        [&](ledger::WriteTransaction &transaction) { return settle(transaction, *row, *reading); });
    if (!settled)
        return fail(settled.error());
    return find(site.ledger(), id);
}

Result<void> resolveArrival(
    ledger::WriteTransaction &transaction, const access::Session &person, InboxId id, const QString &reason)
{
    if (!person.may(Permission::Exchange))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Exchange)));
    const std::optional<InboxRow> row = transaction.exchange().inbox.find(id);
    if (!row)
        return fail(codes::arrivalUnknown, QString::number(id.value));
    if (row->state != InboxState::Quarantined && row->state != InboxState::Refused)
        return fail(codes::arrivalEnded, QString::number(id.value));
    if (reason.trimmed().isEmpty())
        return fail(codes::reasonMissing, QString::number(id.value));
    transaction.appendAct("inbox.resolved",
        QJsonObject { { QStringLiteral("inbox"), id.value },
            { QStringLiteral("state"), QString::fromLatin1(nameOf(InboxState::Resolved)) },
            { QStringLiteral("code"), QString::fromUtf8(row->code) }, { QStringLiteral("line"), row->where.line },
            { QStringLiteral("column"), row->where.column }, { QStringLiteral("path"), row->where.path },
            { QStringLiteral("detail"), reason.trimmed().left(longestText) } });
    return {};
}

} // namespace packledger::sync
