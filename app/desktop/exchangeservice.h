#pragma once

#include "base/clock.h"
#include "common/rowstate.h"
#include "sync/exchangehealth.h"

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <atomic>

namespace packledger::desktop {

/// The exchange with partners while the program is open, in a thread with a connection of its own: whatever is due
/// goes and comes, and nobody at the screen waits for it. Called in the GUI's thread, and tells there. Destruction
/// stops what is on the wire; nothing is lost by that.
class ExchangeService final : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeService(const Clock &clock, QObject *parent = nullptr);
    ~ExchangeService() override;

    /// Begins to work on this site.
    void open(const QString &folder, const QByteArray &station);

    [[nodiscard]] const sync::ExchangeHealth &health() const { return m_health; }
    /// How it stands, for the top bar.
    [[nodiscard]] common::ChipState chip() const;
    /// What is wrong, and what to do, in words; empty where nothing is.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    void healthChanged();

private:
    void work(const QString &folder, const QByteArray &station);
    void tell(const sync::ExchangeHealth &health);

    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isEnding = false;
    QSemaphore m_end; ///< released once, by the destructor: who waits for the next thing due stops waiting
    sync::ExchangeHealth m_health;
};

} // namespace packledger::desktop
