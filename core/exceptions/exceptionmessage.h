#pragma once

#include "base/clock.h"
#include "exceptions/cases.h"
#include "ledger/site.h"

namespace packledger::exceptions {

/// Whom the partner may ask here.
struct Contact
{
    QByteArray gln;
    QString email;
    QString phone {};
};
/// The site's, by its settings; fails with exceptions.contact-missing where there is no address of a mail box: the
/// message needs one.
[[nodiscard]] Result<Contact> contactOf(ledger::View &view, const ledger::SiteIdentity &site);

/// What stands at the head of a message.
struct MessageHead
{
    QByteArray id; ///< message_uuid
    Instant when;
    Contact sender;
};

/// "GTIN 00361414312340, serial u7, lot L1", in English as all that is written to partners.
[[nodiscard]] QString identityInEnglish(const ledger::ExceptionLine &line);

/// An exception report of the Partnership for DSCSA Governance (JSON). Open items alone, unless the case is resolved.
/// What its fields cannot say stands under other_errors, with the item's identifier in the text.
[[nodiscard]] QByteArray reportJson(const ledger::ExceptionCase &found, const std::vector<ledger::ExceptionLine> &lines,
    const MessageHead &head, bool isResolved);

/// An exception response of the same: our answer to a partner's case, as its lines hold it.
[[nodiscard]] QByteArray responseJson(const ledger::ExceptionCase &found,
    const std::vector<ledger::ExceptionLine> &lines, const MessageHead &head, const QString &notes);

/// The identity of the message with this number in a case: always the same.
[[nodiscard]] QByteArray messageUuid(const ledger::ExceptionCase &found, int number);

} // namespace packledger::exceptions
