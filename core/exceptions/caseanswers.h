#pragma once

#include "exceptions/cases.h"
#include "exceptions/messagereading.h"

namespace packledger::exceptions {

/// Takes a partner's message, whichever of the two it is; answers what came of it in words for the journal. The same
/// message again changes nothing.
///
/// A response settles the items it names; those that are none of the case's are told of. A report opens a case of the
/// partner's, or adds to one. `inbox` is the arrival it came with, invalid where a person brought a file. Fails with
/// exceptions.message-field, exceptions.case-unknown, exceptions.case-ours (a report about a case of ours),
/// exceptions.case-theirs (a response to a case of theirs), exceptions.other-partner, exceptions.item-unknown where a
/// response names nothing of the case.
[[nodiscard]] Result<QString> takeMessage(ledger::WriteTransaction &transaction, const QByteArray &partner,
    ledger::InboxId inbox, const QJsonObject &message);

/// The same from a file that a person has, by mail for example. `id` invalid: whatever case it names. Answers the case.
/// Fails with access.not-permitted as well, and with exceptions.case-unknown where it names another case than `id`.
[[nodiscard]] Result<CaseId> takeAnswerFile(
    ledger::WriteTransaction &transaction, const access::Session &person, CaseId id, const QByteArray &content);

/// How an answer was given that came by no message.
enum class AnswerWay { Phone, Mail, Other };
[[nodiscard]] const char *nameOf(AnswerWay way);
[[nodiscard]] std::optional<AnswerWay> answerWayFrom(const QByteArray &name);

/// What was said about some or all items of a case.
struct Answer
{
    ledger::LineAnswer answer = ledger::LineAnswer::None;
    ledger::Resolution alternative = ledger::Resolution::None; ///< with Rejected
    QString comments;
    std::vector<int> lines; ///< numbers; empty: all that are open
};

/// Notes what the partner said by telephone or mail about a case of ours. Fails with access.not-permitted,
/// exceptions.case-unknown, exceptions.case-ended, exceptions.case-theirs, exceptions.answer-missing,
/// exceptions.line-unknown.
[[nodiscard]] Result<void> noteAnswer(ledger::WriteTransaction &transaction, const access::Session &person, CaseId id,
    AnswerWay way, const Answer &answer);

/// The answers of an act, made of what a person said; shared with our own replies. Fails in the same way.
[[nodiscard]] Result<QJsonArray> answersFor(
    const ledger::ExceptionCase &found, const std::vector<ledger::ExceptionLine> &lines, const Answer &answer);

} // namespace packledger::exceptions
