#pragma once

#include "exceptions/caseanswers.h"
#include "exceptions/exceptionmessage.h"
#include "ledger/site.h"

namespace packledger::sync {

/// How a case is told.
enum class CaseWay {
    AsAgreed, ///< by way of the outbox where the partner's profile takes such messages, else a mail
    Mail,
};

/// What tells a partner of a case.
struct CaseTelling
{
    ledger::CaseId id;
    QByteArray message; ///< message_uuid
    ledger::OutboxId document; ///< in the outbox; invalid: only a mail
    QByteArray json; ///< the message of the Partnership for DSCSA Governance
    QByteArray mail; ///< the draft of a mail with the message and the evidence (RFC 5322), for a person to send
    bool isRepeated = false; ///< it was told before, and nothing has changed since: nothing was written
};

/// What would be told now; nothing is written. Fails with exceptions.case-unknown, exceptions.contact-missing.
[[nodiscard]] Result<CaseTelling> previewCase(
    ledger::View &view, ledger::CaseId id, const ledger::SiteIdentity &site, Instant now);

/// Tells the partner of a case of ours. Fails with access.not-permitted, exceptions.case-unknown,
/// exceptions.case-ended, exceptions.case-theirs, exceptions.contact-missing.
[[nodiscard]] Result<CaseTelling> sendCase(ledger::WriteTransaction &transaction, const access::Session &person,
    ledger::CaseId id, const ledger::SiteIdentity &site, CaseWay way = CaseWay::AsAgreed);

/// Answers a case of the partner's. Fails in the same way, with exceptions.case-ours, exceptions.answer-missing and
/// exceptions.line-unknown.
[[nodiscard]] Result<CaseTelling> replyToCase(ledger::WriteTransaction &transaction, const access::Session &person,
    ledger::CaseId id, const exceptions::Answer &answer, const ledger::SiteIdentity &site,
    CaseWay way = CaseWay::AsAgreed);

/// Tells partners who heard of a case by message that it is resolved: once each. However often it is stopped.
[[nodiscard]] Result<void> queueCaseEnds(ledger::Site &site);

} // namespace packledger::sync
