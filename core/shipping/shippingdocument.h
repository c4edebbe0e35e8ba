#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "shipping/parties.h"
#include "shipping/story.h"

#include <QIODevice>

namespace packledger::shipping {

/// A document for a customer: a header with its fixed identity, master data of every product and place in it, the
/// transaction statement, the story of the goods, and the events behind it.
struct ShippingDocument
{
    const sync::PartnerProfile &partner;
    const Parties &parties;
    QByteArray instance;
    Instant now;
    const Story *story = nullptr; ///< null: the events alone
    std::vector<epcis::Event> events {}; ///< in their order
    Progress progress {}; ///< counts the events of the story, which is read twice
};

/// Writes it in the partner's form, as a stream. Answers what is not complete for transaction information, and what
/// the form cannot carry. Fails with base.file-write, base.cancelled.
[[nodiscard]] Result<Findings> writeDocument(ledger::View &view, const ShippingDocument &document, QIODevice &to);

/// What products and addresses lack for transaction information (FD&C Act 581(26)), field by field: an Error where the
/// law asks for it, of what is dispensed and of those between whom it changes hands.
[[nodiscard]] Findings missingWords(
    ledger::View &view, const Parties &parties, const Story &story, const sync::PartnerProfile &partner);

/// The statement of FD&C Act 581(27), as it stands in documents and on papers.
[[nodiscard]] QByteArray legalNotice();

[[nodiscard]] QByteArray contentTypeOf(sync::EpcisForm form);
/// "0399999000017_0388888000016_shipping_12.xml": letters, digits, '-', '_' and '.'.
[[nodiscard]] QString fileNameOf(const Parties &parties, const char *what, qint64 id, int number, const char *ending);
[[nodiscard]] QString fileNameOf(const Parties &parties, const char *what, qint64 id, int number, sync::EpcisForm form);

} // namespace packledger::shipping
