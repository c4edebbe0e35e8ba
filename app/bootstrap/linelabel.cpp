#include "bootstrap/linelabel.h"

#include "labels/templatelibrary.h"
#include "workflow/labelcontent.h"
#include "workflow/labeltemplates.h"

#include <algorithm>

namespace packledger::bootstrap {

namespace {

// Fine enough that places do not depend on it.
constexpr int dpi = 300;
constexpr qsizetype usualLength = 12; // of a serial number

/// Numbers of a pool are of one length.
qsizetype serialLength(ledger::View &view, BatchId batch)
{
    ledger::InspectionStore &inspections = view.line().inspections;
    const std::vector<ledger::AwaitedLabel> next = inspections.awaited(batch, inspections.run(batch), 1);
    if (!next.empty())
        return next.front().key.serial().size();
    qsizetype length = usualLength;
    view.line().numbers.forEach(batch, ledger::NumberState::Allocated, [&](const ledger::NumberRow &row) {
        length = row.key.serial().size();
        return false;
    });
    return length;
}

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

std::vector<std::vector<QRectF>> textOfBatch(
    ledger::View &view, const ledger::Site &site, const ledger::BatchRow &batch, QDate today)
{
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(batch.order.gtin);
    if (!gtin)
        return {};
    std::vector<std::vector<QRectF>> arrangements;
    std::vector<QRect> symbols;
    const qsizetype length = serialLength(view, batch.id);
    for (qsizetype letters = 0; letters <= length; ++letters) {
        const QByteArray serial = QByteArray(letters, 'A') + QByteArray(length - letters, '0');
        const Result<LineLabel> label = lineLabel(view, site, batch, gs1::ItemKey::sgtin(*gtin, serial), today);
        if (!label)
            return {};
        const QRect symbol = labels::matrixPlace(label->placed);
        if (std::ranges::find(symbols, symbol) != symbols.end())
            continue;
        symbols.push_back(symbol);
        std::vector<QRectF> places = labels::itemTextPlaces(label->form, label->placed);
        if (!places.empty())
            arrangements.push_back(std::move(places));
    }
    return arrangements;
}

} // namespace packledger::bootstrap
