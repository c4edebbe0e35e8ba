#include "sync/rejectionmessage.h"

#include "exceptions/casesubjects.h"
#include "exceptions/exceptionmessage.h"
#include "sync/outgoing.h"
#include "sync/syncerrors.h"

#include <QBuffer>

namespace packledger::sync {

namespace {

using ledger::InboxRow;
using ledger::InboxState;

QString placeOf(const Where &where)
{
    QStringList parts;
    if (where.line > 0)
        parts.append(QStringLiteral("line %1").arg(where.line));
    if (where.column > 0)
        parts.append(QStringLiteral("column %1").arg(where.column));
    if (!where.path.isEmpty())
        parts.append(where.path);
    return parts.join(QStringLiteral(", "));
}

QString adviceOf(const InboxRow &arrival)
{
    return arrival.state == InboxState::Quarantined
        ? QStringLiteral("Tell us which of the two documents holds, or send the right one under an instance identifier "
                         "of its own.")
        : QStringLiteral("Correct the document and send it again under an instance identifier of its own.");
}

QString faultOf(const InboxRow &arrival)
{
    const QString place = placeOf(arrival.where);
    return QStringLiteral("%1: %2%3")
        .arg(QString::fromUtf8(arrival.code), arrival.detail,
            place.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(place));
}

} // namespace

Result<RejectionMessage> rejectionOf(const InboxRow &arrival, const ledger::SiteIdentity &site, const Contact &contact)
{
    if (arrival.state != InboxState::Refused && arrival.state != InboxState::Quarantined)
        return fail(codes::arrivalEnded, QString::number(arrival.id.value));
    RejectionMessage message;
    message.id = exceptions::arrivalUuid(arrival, "message");
    const QString sha256 = QString::fromLatin1(arrival.sha256.toHex());
    ledger::ExceptionCase found;
    found.uuid = exceptions::arrivalUuid(arrival, "case");
    found.purchaseOrder = contact.purchaseOrder;
    ledger::ExceptionLine line;
    line.uuid = exceptions::arrivalUuid(arrival, "item");
    line.words = exceptions::refusalWords(arrival);
    message.json = exceptions::reportJson(
        found, { line }, { message.id, { arrival.settledMs, 0 }, { site.gln, contact.email, contact.phone } }, false);
    message.subject = QStringLiteral("Document not taken: %1").arg(arrival.fileName);
    message.mail = QStringLiteral("Hello,\n\n"
                                  "we received a document from you on %1 that we could not take.\n\n"
                                  "File: %2\n"
                                  "SHA-256: %3\n"
                                  "Our number: %4\n"
                                  "What is wrong: %5\n\n"
                                  "%6\n\n"
                                  "The packs it speaks of cannot be released here before that. The attached file tells "
                                  "the same in the form of the Partnership for DSCSA Governance.\n\n"
                                  "%7, GLN %8\n%9\n")
                       .arg(QString::fromLatin1(Instant { arrival.keptMs, 0 }.toIso()), arrival.fileName, sha256,
                           QString::number(arrival.id.value), faultOf(arrival), adviceOf(arrival), site.name,
                           QString::fromLatin1(site.gln), contact.email);
    return message;
}

Result<ledger::OutboxId> queueRejection(
    ledger::WriteTransaction &transaction, const InboxRow &arrival, const RejectionMessage &message)
{
    OutgoingDocument document;
    document.partner = arrival.partner;
    document.instance = message.id;
    document.fileName = QStringLiteral("exception-%1.json").arg(arrival.id.value);
    document.contentType = "application/json";
    document.kind = "exception";
    QByteArray content = message.json;
    QBuffer bytes(&content);
    bytes.open(QIODevice::ReadOnly);
    return enqueue(transaction, document, bytes);
}

} // namespace packledger::sync
