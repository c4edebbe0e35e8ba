#pragma once

#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// The company prefixes under which this site may number packs: of its own (given when the site was made, and the site
/// setting "company-prefixes"), or where a client is named, the client's (site setting "company-prefixes.<client>").
[[nodiscard]] QByteArrayList companyPrefixes(ledger::View &view, const QByteArray &client);

/// Whether numbers for a product may be made here. A repackager puts its own product identifier on what it packs, never
/// that of the manufacturer it bought from (DSCSA section 582(e)(2)(A)(i)). Fails with pool.foreign-labeler; where
/// nobody has said which prefixes are ours or the client's, so does a product of which packs came from outside, and of
/// any other a finding says so.
[[nodiscard]] Result<Findings> checkLabeler(ledger::View &view, const QByteArray &gtin, const QByteArray &client);

/// The same for one number: its product is ours, or the client's whom its pool or batch names. Nothing is said of what
/// is no trade item: a pallet of others may get a label of ours. Fails with pool.foreign-labeler.
[[nodiscard]] Result<void> checkLabeler(ledger::View &view, const gs1::ItemKey &item);

} // namespace packledger::workflow
