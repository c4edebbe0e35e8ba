#include "casework/casesscreen.h"
#include "monitor/coveragescreen.h"
#include "monitor/exchangeddocumentscreen.h"
#include "monitor/exchangescreen.h"
#include "outbound/pickingscreen.h"
#include "outbound/shipmentsscreen.h"
#include "partners/partnersscreen.h"
#include "partners/wizardscreen.h"
#include "ui/casesamples.h"
#include "ui/drawing/roles.h"
#include "ui/monitorsamples.h"
#include "ui/outboundsamples.h"
#include "ui/partnersamples.h"
#include "ui/verificationsamples.h"
#include "verification/verificationscreen.h"

namespace packledger::test {

namespace {

void drawOutbound(Studio &studio)
{
    auto &shipments = studio.show<outbound::ShipmentsScreen>(shell::Place::Shipping);
    studio.take(shipments, sampleShipments(), "shipments");
    shipments.openForm();
    studio.take("shipments-new");
    shipments.closeForm();
    studio.take(shipments, outbound::ShipmentsState {}, "shipments-empty");

    auto &picking = studio.show<outbound::PickingScreen>(shell::Place::Shipping);
    studio.take(picking, samplePicking(), "picking");
    studio.take(picking, sampleOrderedPicking(), "picking-order");
    studio.take(picking, samplePalletPicking(), "picking-pallet");
    studio.take(picking, sampleBlockedPicking(), "picking-blocked");
    studio.take(picking, sampleShipped(outbound::PickingState::Panel::None), "picking-shipped");
    studio.take(picking, sampleShipped(outbound::PickingState::Panel::Void), "picking-void");
}

void drawPartners(Studio &studio)
{
    auto &all = studio.show<partners::PartnersScreen>(shell::Place::Partners);
    studio.take(all, partners::PartnersState {}, "partners-empty");
    studio.take(all, samplePartners(), "partners");
    auto &one = studio.show<partners::WizardScreen>(shell::Place::Partners);
    using Step = partners::WizardStep;
    const std::pair<Step, const char *> steps[] = { { Step::Who, "partner" }, { Step::Licences, "partner-licences" },
        { Step::Documents, "partner-documents" }, { Step::Connection, "partner-connection" },
        { Step::Test, "partner-test" }, { Step::Trial, "partner-trial" }, { Step::Live, "partner-live" } };
    for (const auto &[step, name] : steps)
        studio.take(one, samplePartnerStep(step), name);
}

void drawExceptions(Studio &studio)
{
    auto &cases = studio.show<casework::CasesScreen>(shell::Place::Partners);
    studio.take(cases, casework::CasesState {}, "exceptions-empty");
    studio.take(cases, sampleCases(), "exceptions");
    studio.take(cases, sampleCaseAnswer(), "exceptions-answer");
}

void drawExchange(Studio &studio)
{
    auto &exchange = studio.show<monitor::ExchangeScreen>(shell::Place::Partners);
    studio.take(exchange, sampleOutbox(), "outbox");
    studio.take(exchange, sampleInbox(), "inbox");
    monitor::ExchangeState quiet;
    quiet.isLoading = false;
    studio.take(exchange, quiet, "outbox-empty");

    auto &document = studio.show<monitor::ExchangedDocumentScreen>(shell::Place::Partners);
    studio.take(document, sampleOutgoing(), "outbox-document");
    monitor::ExchangeState hold = sampleOutgoing();
    hold.panel = monitor::ExchangeState::Panel::Hold;
    studio.take(document, hold, "outbox-hold");
    studio.take(document, sampleAnswer(), "inbox-answer");

    auto &coverage = studio.show<monitor::CoverageScreen>(shell::Place::Partners);
    studio.take(coverage, sampleCoverage(), "coverage");
    studio.take(coverage, sampleCoverageOfOne(), "coverage-supplier");
    monitor::CoverageState nothing;
    nothing.isLoading = false;
    studio.take(coverage, nothing, "coverage-empty");
}

void drawVerifications(Studio &studio)
{
    auto &page = studio.show<verification::VerificationScreen>(shell::Place::Partners);
    studio.take(page, sampleVerifications(), "verifications");
    verification::VerificationState nothing;
    nothing.isLoading = false;
    nothing.mayAnswer = nothing.mayManage = true;
    studio.take(page, nothing, "verifications-empty");
    page.render(sampleAskers());
    page.trigger(Qt::Key_F5);
    studio.take("verifications-askers");
}

} // namespace

void drawTrade(Studio &studio)
{
    drawOutbound(studio);
    drawPartners(studio);
    drawExceptions(studio);
    drawExchange(studio);
    drawVerifications(studio);
}

} // namespace packledger::test
