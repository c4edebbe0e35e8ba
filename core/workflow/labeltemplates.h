#pragma once

#include "access/session.h"
#include "labels/templatelibrary.h"
#include "ledger/ledger.h"

namespace packledger::workflow {

/// Saves a template as the next version of the site's, with its hash in the journal: the entry first, then the file; a
/// file that could not be written is an entry too. Fails with access.not-permitted
/// (ManageLabels); with what check() says of it, since a template that must not be printed from is approved by nobody;
/// and as TemplateLibrary::save().
[[nodiscard]] Result<labels::LabelTemplate> saveTemplate(ledger::Ledger &ledger, const access::Session &person,
    const labels::TemplateLibrary &library, const labels::LabelTemplate &labelTemplate);

} // namespace packledger::workflow
