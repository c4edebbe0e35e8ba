#pragma once

#include "common/ledgerservice.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace packledger::desktop {

/// Makes the backups that the site's rules plan, beside all other work. Lives in the GUI's thread; nothing here waits.
class BackupService final : public QObject
{
    Q_OBJECT

public:
    explicit BackupService(common::LedgerService &ledger, QObject *parent = nullptr);
    ~BackupService() override;

    /// From when a site is open: looks some minutes later, and then again and again.
    void start();

Q_SIGNALS:
    void made();
    /// Told once, until one goes well again.
    void failed(const packledger::Error &error);

private:
    void look();

    common::LedgerService &m_ledger;
    QTimer m_looks;
    bool m_isRunning = false;
    bool m_hasFailed = false;
    std::shared_ptr<std::atomic<bool>> m_isEnding;
};

} // namespace packledger::desktop
