#include "bootstrap/linelabel.h"

#include "labels/templatelibrary.h"
#include "workflow/labelcontent.h"
#include "workflow/labeltemplates.h"

namespace packledger::bootstrap {

namespace {

// Fine enough that places do not depend on it.
constexpr int dpi = 300;
// Numbers of a pool are of one length; of each line only the beginning is looked for.
const QByteArray anySerial = "000000000000";

} // namespace

QString templateInUse(ledger::View &view, const ledger::BatchRow &batch)
{
    ledger::InspectionStore &inspections = view.line().inspections;
    const ledger::InspectionRun run = inspections.run(batch.id);
    const std::vector<ledger::AwaitedLabel> next = inspections.awaited(batch.id, run, 1);
    const PrintJobId id = next.empty() ? run.job : next.front().job;
    const std::optional<ledger::PrintJobRow> job = id.isValid() ? view.line().printing.job(id) : std::nullopt;
    return job && !job->labelTemplate.isEmpty() ? job->labelTemplate : batch.order.labelTemplate;
}

Result<LineLabel> lineLabel(
    ledger::View &view, const ledger::Site &site, const ledger::BatchRow &batch, const gs1::ItemKey &key, QDate today)
{
    const Result<labels::LabelTemplate> form = workflow::templateInForce(
        view, labels::TemplateLibrary(site.folder() + QStringLiteral("/labels")), templateInUse(view, batch));
    if (!form)
        return fail(form.error());
    const labels::LabelData data = workflow::labelContent(view, site.identity(), key, batch.id, today);
    return LineLabel { *form, layOut(*form, data, { .dpi = dpi }) };
}

std::vector<QRectF> textOfBatch(
    ledger::View &view, const ledger::Site &site, const ledger::BatchRow &batch, QDate today)
{
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(batch.order.gtin);
    if (!gtin)
        return {};
    const Result<LineLabel> label = lineLabel(view, site, batch, gs1::ItemKey::sgtin(*gtin, anySerial), today);
    return label ? labels::itemTextPlaces(label->form, label->placed) : std::vector<QRectF> {};
}

} // namespace packledger::bootstrap
