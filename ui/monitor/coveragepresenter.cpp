#include "monitor/coveragepresenter.h"

#include "monitor/coveragewords.h"
#include "sync/partners.h"

#include <QDir>

namespace packledger::monitor {

using Lane = common::LedgerService::Lane;
using workflow::CoverageQuestion;

CoveragePresenter::CoveragePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

CoverageQuestion CoveragePresenter::question() const
{
    CoverageQuestion question;
    question.to = m_clock.today();
    question.from = question.to.addDays(1 - m_state.days);
    question.by = m_state.by == CoverageState::By::Week ? CoverageQuestion::By::Week : CoverageQuestion::By::Month;
    return question;
}

CoveragePresenter::~CoveragePresenter()
{
    stop();
}

void CoveragePresenter::stop()
{
    if (m_isStopped)
        *m_isStopped = true;
}

void CoveragePresenter::refresh()
{
    stop();
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    using workflow::Coverage;
    // A year of packs takes seconds: no other page waits for it, nor a check of the ledger longer than for one
    // delivery.
    m_ledger.run(
        this,
        [asked = question(), now = m_clock.now(), isStopped = m_isStopped](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Coverage> {
                workflow::CoverageQuestion question = asked;
                question.notSuppliers = sync::notSuppliers(view);
                return workflow::coverageOf(view, question, now, [&](qint64, qint64) { return !*isStopped; });
            });
        },
        [this, isStopped = m_isStopped](const Result<Coverage> &coverage) {
            if (*isStopped)
                return;
            m_state.isLoading = false;
            if (!coverage) {
                Q_EMIT failed(coverage.error());
                Q_EMIT stateChanged(m_state);
                return;
            }
            const QString opened = m_state.supplier;
            m_coverage = *coverage;
            tell(-1);
            // The rows may stand in another order now: the supplier stays by its name.
            for (size_t row = 0; !opened.isEmpty() && row < m_state.suppliers.size(); ++row) {
                if (m_state.suppliers[row].name == opened) {
                    tell(int(row));
                    break;
                }
            }
        },
        Lane::Aside);
}

void CoveragePresenter::tell(int opened)
{
    tellCoverage(m_coverage, m_clock.now().offsetMinutes, opened, m_state);
    Q_EMIT stateChanged(m_state);
}

void CoveragePresenter::setDays(int days)
{
    m_state.days = days;
    m_state.isLoading = true;
    Q_EMIT stateChanged(m_state);
    refresh();
}

void CoveragePresenter::setBy(CoverageState::By by)
{
    m_state.by = by;
    m_state.isLoading = true;
    Q_EMIT stateChanged(m_state);
    refresh();
}

void CoveragePresenter::openSupplier(int row)
{
    tell(row);
}

void CoveragePresenter::closeSupplier()
{
    tell(-1);
}

std::vector<common::PaperOffer> CoveragePresenter::offers()
{
    return { { QStringLiteral("coverage"), tr("Data of suppliers"),
        tr("All suppliers of this time, with delays, and the same by week or month.") } };
}

void CoveragePresenter::makePaper(const QString &)
{
    Q_EMIT paperReady(coveragePaper(m_coverage, m_state));
}

void CoveragePresenter::save(const QString &folder)
{
    const QString file = QStringLiteral("%1/coverage-%2.csv").arg(folder, m_clock.today().toString(Qt::ISODate));
    m_ledger.run(
        this,
        [coverage = m_coverage, folder, file](ledger::Site &) {
            QDir().mkpath(folder);
            return workflow::exportCoverage(coverage, workflow::ExportFormat::Csv, file);
        },
        [this, file](const Result<qint64> &rows) {
            if (rows)
                Q_EMIT saved(file);
            else
                Q_EMIT failed(rows.error());
        },
        Lane::Aside);
}

} // namespace packledger::monitor
