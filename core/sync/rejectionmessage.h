#pragma once

#include "access/session.h"
#include "ledger/exchangestores.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"
#include "sync/casesending.h"

namespace packledger::sync {

/// What tells the sender of a refused or quarantined document why it was not taken, and what would help.
struct RejectionMessage
{
    QByteArray id; ///< message_uuid: of one arrival always the same
    QByteArray json; ///< an ExceptionReport of the Partnership for DSCSA Governance
    QString subject; ///< of the mail
    QString mail; ///< a draft in English, for a person to send
    QByteArray purchaseOrder {}; ///< that it names; empty: none
};

/// Whom the sender may ask.
struct Contact
{
    QString email;
    QString phone {};
    QByteArray purchaseOrder {}; ///< where it is known
};

/// Makes the message for an arrival that was refused or quarantined. Fails with sync.arrival-ended where it was not.
[[nodiscard]] Result<RejectionMessage> rejectionOf(
    const ledger::InboxRow &arrival, const ledger::SiteIdentity &site, const Contact &contact);

/// What came of telling the sender.
struct RejectionTelling
{
    ledger::CaseId id; ///< the case about the arrival: the sender's answer and its deadline are followed there
    ledger::OutboxId document; ///< in the outbox; invalid: a person sends the mail
};

/// Tells the sender: opens the case about the arrival unless there is one, and notes the message with it. As agreed it
/// goes into the outbox of the arrival's partner. Once, however often it is asked for. Fails with access.not-permitted
/// (SettleExceptions), exceptions.case-ended.
[[nodiscard]] Result<RejectionTelling> tellSender(ledger::WriteTransaction &transaction, const access::Session &person,
    const ledger::InboxRow &arrival, const RejectionMessage &message, CaseWay way);

} // namespace packledger::sync
