#pragma once

#include "exceptions/exceptionmessage.h"

namespace packledger::exceptions {

/// A file that goes with a mail.
struct Attachment
{
    QString name;
    QByteArray contentType;
    QByteArray content;
};

/// The draft of a mail (RFC 5322, MIME): opens in the reader's mail program, unsent.
struct MailDraft
{
    QString from;
    QString to; ///< empty: the person adds it
    QString subject;
    QString words;
    Instant when;
    QByteArray id; ///< of the message it carries
    std::vector<Attachment> attachments;
};
/// The draft as a message of RFC 5322, for a mail program to open and send.
[[nodiscard]] QByteArray mailOf(const MailDraft &draft);

/// What a mail about the case says, in English, for a person to go over. `senderName` signs it.
[[nodiscard]] QString mailWords(const ledger::ExceptionCase &found, const std::vector<ledger::ExceptionLine> &lines,
    const Contact &sender, const QString &senderName);
[[nodiscard]] QString mailSubject(const ledger::ExceptionCase &found);

} // namespace packledger::exceptions
