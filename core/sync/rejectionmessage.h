#pragma once

#include "ledger/exchangestores.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"

namespace packledger::sync {

/// What tells the sender of a refused or quarantined document why it was not taken, and what would help.
struct RejectionMessage
{
    QByteArray id; ///< message_uuid: of one arrival always the same
    QByteArray json; ///< an ExceptionReport of the Partnership for DSCSA Governance
    QString subject; ///< of the mail
    QString mail; ///< a draft in English, for a person to send
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

/// Puts the message into the outbox of the arrival's partner: once, however often it is asked for.
[[nodiscard]] Result<ledger::OutboxId> queueRejection(
    ledger::WriteTransaction &transaction, const ledger::InboxRow &arrival, const RejectionMessage &message);

} // namespace packledger::sync
