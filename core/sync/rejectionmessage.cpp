#include "sync/rejectionmessage.h"

#include "base/sha256.h"
#include "exceptions/casesubjects.h"
#include "exceptions/exceptionmessage.h"
#include "sync/outgoing.h"
#include "sync/syncerrors.h"

#include <QBuffer>
#include <QDateTime>
#include <QLocale>

namespace packledger::sync {

namespace {

using ledger::InboxRow;
using ledger::InboxState;

QString adviceOf(const InboxRow &arrival)
{
    if (arrival.code == codes::messageIdReused.name().data())
        return QStringLiteral(
            "Tell us which of the two messages holds, or send the right one under a Message-ID of its "
            "own.");
    return arrival.state == InboxState::Quarantined
        ? QStringLiteral("Tell us which of the two documents holds, or send the right one under an instance identifier "
                         "of its own.")
        : QStringLiteral("Correct the document and send it again under an instance identifier of its own.");
}

/// "20 November 2026, 08:03 UTC"
QString dayAndTime(qint64 ms)
{
    return QLocale::c().toString(
        QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), QStringLiteral("d MMMM yyyy, HH:mm 'UTC'"));
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
    message.purchaseOrder = contact.purchaseOrder;
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
                       .arg(dayAndTime(arrival.keptMs), arrival.fileName, sha256, QString::number(arrival.id.value),
                           exceptions::faultText(arrival), adviceOf(arrival), site.name, QString::fromLatin1(site.gln),
                           contact.email);
    return message;
}

Result<RejectionTelling> tellSender(ledger::WriteTransaction &transaction, const access::Session &person,
    const InboxRow &arrival, const RejectionMessage &message, CaseWay way)
{
    const QByteArray uuid = exceptions::arrivalUuid(arrival, "case");
    ledger::ExceptionStore cases(transaction.database());
    std::optional<ledger::ExceptionCase> found = cases.byUuid(uuid);
    if (!found) {
        Result<exceptions::NewCase> wanted = exceptions::aboutArrival(transaction, arrival.id);
        if (!wanted)
            return fail(wanted.error());
        wanted->purchaseOrder = message.purchaseOrder;
        const Result<ledger::CaseId> opened = exceptions::openCase(transaction, person, *wanted);
        if (!opened)
            return fail(opened.error());
        found = cases.byUuid(uuid);
    }
    RejectionTelling telling { found->id, {} };
    for (const ledger::CaseMessage &told : cases.messages(found->id)) {
        if (told.uuid != message.id)
            continue;
        telling.document = told.outbox;
        if (told.outbox.isValid() || way == CaseWay::Mail)
            return telling;
    }
    if (const auto open = exceptions::caseToWorkOn(transaction, person, found->id); !open)
        return fail(open.error());
    QByteArray content = message.json;
    QBuffer bytes(&content);
    bytes.open(QIODevice::ReadOnly);
    const QByteArray sha256 = Sha256::of(message.json);
    QJsonObject sent { { QStringLiteral("uuid"), QString::fromLatin1(message.id) },
        { QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()) }, { QStringLiteral("closes"), false },
        { QStringLiteral("way"), QStringLiteral("mail") } };
    if (way == CaseWay::AsAgreed) {
        const Result<ledger::OutboxId> queued = enqueue(transaction,
            { arrival.partner, message.id, QStringLiteral("exception-%1.json").arg(arrival.id.value),
                "application/json", "exception" },
            bytes);
        if (!queued)
            return fail(queued.error());
        telling.document = *queued;
        sent.insert(QStringLiteral("id"), queued->value);
        sent.insert(QStringLiteral("way"), QStringLiteral("outbox"));
    } else {
        (void)transaction.documents().keepBytes(bytes, sha256);
    }
    transaction.appendAct(
        "exception.sent", { { QStringLiteral("case"), found->id.value }, { QStringLiteral("message"), sent } });
    return telling;
}

} // namespace packledger::sync
