#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "common/ledgerservice.h"
#include "workflow/stationclock.h"

#include <QByteArray>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace packledger::desktop {

/// Watches this station's clock: a jump is noted in the journal, and once an hour the site's time source is asked in a
/// thread of its own. Lives in the GUI's thread; nothing here waits.
class ClockService final : public QObject
{
    Q_OBJECT

public:
    ClockService(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);
    ~ClockService() override;

    /// From when a site is open. What the clock shows is noted as this station's, also before somebody signs in.
    void start(const QByteArray &station);

Q_SIGNALS:
    /// Somebody moved the clock; it is in the journal.
    void moved(qint64 byMs);
    /// The clock is farther off than the site allows.
    void wrong(qint64 driftMs);

private:
    void look();
    void measure();
    void ask(const QByteArray &source);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    workflow::ClockWatch m_watch;
    QTimer m_looks;
    QTimer m_hours;
    std::unique_ptr<QThread> m_asking;
    std::atomic<bool> m_isEnding = false;
};

} // namespace packledger::desktop
