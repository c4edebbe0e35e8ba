#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/backup.h"
#include "ledger/ledgercheck.h"
#include "site/sitestate.h"

#include <atomic>

namespace packledger::site {

/// Whether the ledger is well, its checks and backups; the station's own settings pass through.
/// Checks and backups run beside the work, so that scanning goes on.
class SitePresenter final : public QObject
{
    Q_OBJECT

public:
    SitePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const SiteState &state() const { return m_state; }

    void setSite(const QString &name, const QString &folder);
    /// The devices and settings, as composition knows them; the ledger's part stays.
    void setStation(const SiteState &station);
    void refresh();
    void verify();
    void backUp();
    void cancel();

Q_SIGNALS:
    void stateChanged(const packledger::site::SiteState &state);
    void healthChanged(const std::vector<packledger::common::HealthLine> &health);
    /// How many documents wait to be sent.
    void waitingChanged(qint64 waiting);
    void failed(const packledger::Error &error);

private:
    struct Counts
    {
        qint64 events = 0;
        qint64 items = 0;
        qint64 receipts = 0;
        qint64 waiting = 0;
        qint64 backupMs = 0; ///< of the newest backup in the site's folder; 0: none
    };

    [[nodiscard]] Progress begin(const QString &title);
    void end();
    void showHealth();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    SiteState m_state;
    std::optional<ledger::LedgerCheck> m_check;
    qint64 m_checkedMs = 0;
    qint64 m_backupMs = 0;
    bool m_isCheckDue = true; ///< once after the start, beside the work
    qint64 m_waiting = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace packledger::site
