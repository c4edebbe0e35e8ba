#pragma once

#include "common/ledgerservice.h"
#include "common/paper.h"
#include "monitor/coveragestate.h"
#include "workflow/coverage.h"

#include <atomic>
#include <memory>

namespace packledger::monitor {

/// How much of what suppliers shipped had data: counts in a thread of its own, shows all suppliers or one of them.
class CoveragePresenter final : public QObject
{
    Q_OBJECT

public:
    CoveragePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);
    ~CoveragePresenter() override;

    [[nodiscard]] const CoverageState &state() const { return m_state; }

    void refresh();
    /// Nobody looks any more: what is being counted is given up.
    void stop();
    void setDays(int days);
    void setBy(CoverageState::By by);
    /// The deliveries of a supplier, by its row.
    void openSupplier(int row);
    void closeSupplier();
    void makePaper(const QString &offer);
    [[nodiscard]] static std::vector<common::PaperOffer> offers();
    /// Writes the table of all suppliers and periods.
    void save(const QString &folder);

Q_SIGNALS:
    void stateChanged(const packledger::monitor::CoverageState &state);
    void paperReady(const packledger::common::Paper &paper);
    void saved(const QString &file);
    void failed(const packledger::Error &error);

private:
    void tell(int opened);
    [[nodiscard]] workflow::CoverageQuestion question() const;

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    CoverageState m_state;
    workflow::Coverage m_coverage;
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< of the last question: only its answer is shown
};

} // namespace packledger::monitor
