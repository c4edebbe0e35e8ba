#pragma once

#include "access/session.h"
#include "labels/templatelibrary.h"
#include "ledger/ledger.h"
#include "ledger/linestores.h"

namespace packledger::workflow {

/// Saves a template as the next version of the site's, whole in the journal: the file in the site's folder follows it,
/// so neither is there without the other for longer than until the template is next asked for. Fails with
/// access.not-permitted (ManageLabels); with what check() says of it, since a template that must not be printed from is
/// approved by nobody; with labels.template-changed where another version was saved meanwhile.
[[nodiscard]] Result<labels::LabelTemplate> saveTemplate(ledger::Ledger &ledger, const access::Session &person,
    const labels::TemplateLibrary &library, const labels::LabelTemplate &labelTemplate);

/// The template that labels are printed from: as it was saved last, whatever became of its file; one that was never
/// saved here from the library. A file that is behind is put right. A path names a file as it is.
[[nodiscard]] Result<labels::LabelTemplate> templateInForce(
    ledger::View &view, const labels::TemplateLibrary &library, const QString &nameOrPath);

/// The template that the label of an item is printed from. Fails as templateInForce(); with labels.unit-template where
/// a pack of a batch would get the label of a container: DSCSA section 582(a)(9) wants a package's identifier in a 2D
/// data matrix, with its serial number, lot and expiry for people to read.
[[nodiscard]] Result<labels::LabelTemplate> templateFor(
    ledger::View &view, const labels::TemplateLibrary &library, const QString &nameOrPath, const gs1::ItemKey &item);

/// Whether the labels of an order can be drawn: it names no template, or one of packs that is there and may be printed
/// from. Fails as templateFor().
[[nodiscard]] Result<void> checkTemplate(
    ledger::View &view, const labels::TemplateLibrary &library, const ledger::WorkOrder &order);

/// All templates, those in force where the site has saved them.
[[nodiscard]] std::vector<labels::TemplateLibrary::Entry> templatesInForce(
    ledger::View &view, const labels::TemplateLibrary &library);

} // namespace packledger::workflow
