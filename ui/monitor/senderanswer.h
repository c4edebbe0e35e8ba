#pragma once

#include "access/session.h"
#include "ledger/site.h"
#include "monitor/exchangestate.h"
#include "sync/rejectionmessage.h"

namespace packledger::monitor {

/// What goes to the sender of a refused arrival: the message, and the draft of a mail. Fails with sync.arrival-unknown,
/// sync.arrival-ended.
[[nodiscard]] Result<sync::RejectionMessage> answerTo(ledger::Site &site, ledger::InboxId id, const AnswerInput &input);
/// Puts the message into the outbox, and opens the case about the arrival. Fails as sync::tellSender() too.
[[nodiscard]] Result<sync::RejectionTelling> sendAnswer(
    ledger::Site &site, const access::Session &person, ledger::InboxId id, const AnswerInput &input);
/// Writes both into the folder for a person to send, and opens the case. Answers the file with the mail.
[[nodiscard]] Result<QString> saveAnswer(ledger::Site &site, const access::Session &person, ledger::InboxId id,
    const AnswerInput &input, const QString &folder);

} // namespace packledger::monitor
