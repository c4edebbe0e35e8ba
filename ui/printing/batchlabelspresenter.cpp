#include "printing/batchlabelspresenter.h"

#include "ledger/linestores.h"
#include "printing/stationpresenter.h"
#include "workflow/batches.h"
#include "workflow/batchlabels.h"
#include "workflow/printers.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace packledger::printing {

using common::Tone;
using ledger::Level;
using site::Choice;

namespace {
const QString readyUnit = QStringLiteral("unit-20x20");

/// Labels that are out or will be, and whose packs nobody has judged yet.
qint64 labelsUnderWay(ledger::View &view, BatchId batch)
{
    using ledger::LabelState;
    const ledger::LabelCounts labels = view.line().printing.countsOf(batch);
    qint64 underWay = 0;
    for (const LabelState state : { LabelState::Queued, LabelState::Sent, LabelState::Printed, LabelState::Uncertain })
        underWay += labels[size_t(state)];
    return underWay;
}
} // namespace

BatchLabelsPresenter::BatchLabelsPresenter(common::LedgerService &ledger, QByteArray station, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_station(std::move(station))
{
}

void BatchLabelsPresenter::open(BatchId batch)
{
    m_ledger.run(
        this,
        [station = m_station, person = m_session](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Told> {
                Told told;
                for (const ledger::BatchRow &row : workflow::batchesFor(view, person)) {
                    if (!workflow::takesLabels(row.state))
                        continue;
                    const qint64 good = view.line().numbers.countsOf(row.id)[size_t(ledger::NumberState::Commissioned)];
                    told.offers.push_back({ row.id, row.order.name, row.order.labelTemplate,
                        workflow::numbersWithoutLabel(view, row.id), std::max<qint64>(0, row.order.quantity - good),
                        labelsUnderWay(view, row.id), row.state != ledger::BatchState::Cleared });
                }
                told.printers = printerChoices(view);
                told.templates = templateChoices(view, site.folder(), Level::Unit);
                const workflow::PrintChoice choice = workflow::printChoice(view, station, Level::Unit);
                told.printer = choice.printer;
                told.labelTemplate = choice.labelTemplate;
                told.language = choice.language.isEmpty() ? QStringLiteral("en") : choice.language;
                return told;
            });
        },
        [this, batch](const Result<Told> &told) {
            if (!told)
                return Q_EMIT failed(told.error());
            m_told = *told;
            const auto isOffered = [this](BatchId id) {
                return std::any_of(
                    m_told.offers.begin(), m_told.offers.end(), [id](const Offer &offer) { return offer.id == id; });
            };
            if (m_printer.isEmpty() || batch.isValid())
                m_printer = !m_told.printer.isEmpty() ? m_told.printer
                    : m_told.printers.empty()         ? QString()
                                                      : m_told.printers.front().id;
            if (m_language.isEmpty())
                m_language = m_told.language;
            // Whoever comes from one batch must not print for another.
            if (batch.isValid())
                choose(batch);
            else if (!isOffered(m_batch))
                choose(m_told.offers.empty() ? BatchId {} : m_told.offers.front().id);
            if (std::exchange(m_isCountUsed, false) && chosen() != nullptr)
                m_count = countFor(*chosen());
            show();
        },
        common::LedgerService::Lane::Look);
}

const BatchLabelsPresenter::Offer *BatchLabelsPresenter::chosen() const
{
    const auto found = std::find_if(
        m_told.offers.begin(), m_told.offers.end(), [this](const Offer &offer) { return offer.id == m_batch; });
    return found == m_told.offers.end() ? nullptr : &*found;
}

QString BatchLabelsPresenter::countFor(const Offer &offer)
{
    qint64 missing = std::max<qint64>(0, offer.toMake - offer.underWay);
    if (!offer.mayDraw)
        missing = std::min(missing, offer.waiting);
    return missing > 0 ? QString::number(missing) : QString();
}

void BatchLabelsPresenter::choose(BatchId batch)
{
    m_batch = batch;
    m_countError.clear();
    const Offer *offer = chosen();
    if (offer == nullptr)
        return;
    m_count = countFor(*offer);
    m_template = !offer->labelTemplate.isEmpty() ? offer->labelTemplate
        : !m_told.labelTemplate.isEmpty()        ? m_told.labelTemplate
                                                 : readyUnit;
}

void BatchLabelsPresenter::enterOption(const QString &key, const QString &value)
{
    if (key == QLatin1StringView("batch"))
        choose(BatchId { value.toLongLong() });
    else if (key == QLatin1StringView("printer"))
        m_printer = value;
    else if (key == QLatin1StringView("template"))
        m_template = value;
    else if (key == QLatin1StringView("language"))
        m_language = value;
    else if (key == QLatin1StringView("count"))
        m_count = value.trimmed();
    m_countError.clear();
    show();
}

void BatchLabelsPresenter::print()
{
    const Offer *offer = chosen();
    if (offer == nullptr || m_isBusy)
        return;
    bool isNumber = false;
    const qint64 count = m_count.toLongLong(&isNumber);
    if (!isNumber || count < 1) {
        m_countError = tr("A whole number is needed.");
        return show();
    }
    struct Queued
    {
        PrintJobId job;
        ledger::PrinterRow printer;
    };
    m_isBusy = true;
    show();
    m_ledger.run(
        this,
        [person = m_session, batch = m_batch, count, printer = m_printer, labelTemplate = m_template,
            language = m_language](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Queued> {
                const Result<ledger::PrinterRow> row = workflow::findPrinter(transaction, printer);
                if (!row)
                    return fail(row.error());
                const Result<PrintJobId> job
                    = workflow::queueBatchLabels(transaction, person, batch, count, printer, labelTemplate, language);
                if (!job)
                    return fail(job.error());
                return Queued { *job, *row };
            });
        },
        [this](const Result<Queued> &done) {
            m_isBusy = false;
            // What was asked for is on its way: the same key once more must not ask for it again.
            m_isCountUsed = done.has_value();
            if (done)
                Q_EMIT queued(done->job.value, done->printer);
            else
                Q_EMIT failed(done.error());
            open();
        });
}

void BatchLabelsPresenter::show()
{
    const Offer *offer = chosen();
    m_state.batchName = offer != nullptr ? offer->name : QString();
    m_state.canPrint = offer != nullptr && !m_printer.isEmpty() && !m_isBusy;
    m_state.options.clear();
    if (offer == nullptr) {
        m_state.note = { Tone::NoData, tr("No line is clear"),
            tr("Labels are printed for a batch whose line was found clear, and until it is closed.") };
        return Q_EMIT stateChanged(m_state);
    }
    const QLocale locale;
    m_state.note = { Tone::Neutral, tr("%Ln number(s) have no label yet", nullptr, int(offer->waiting)),
        offer->mayDraw
            ? tr("The order asks for %Ln more good pack(s); labels that are out or wait to be printed: %1. Further "
                 "numbers are drawn as they are needed.",
                nullptr, int(offer->toMake))
                  .arg(locale.toString(offer->underWay))
            : tr("Further numbers are drawn once the line runs.") };
    std::vector<Choice> batches;
    for (const Offer &each : m_told.offers)
        batches.push_back({ QString::number(each.id.value), each.name });
    m_state.options = {
        { QStringLiteral("batch"), tr("Batch"), {}, QString::number(m_batch.value), batches, {} },
        { QStringLiteral("count"), tr("How many labels"), tr("They are printed ahead; each number once."), m_count, {},
            m_countError },
        { QStringLiteral("printer"), tr("Printer"), {}, m_printer, m_told.printers, {} },
        { QStringLiteral("template"), tr("Label"), {}, m_template, m_told.templates, {} },
        { QStringLiteral("language"), tr("Words in"), {}, m_language, languageChoices(), {} },
    };
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::printing
