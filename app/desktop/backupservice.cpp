#include "desktop/backupservice.h"

#include "base/baseerrors.h"
#include "bootstrap/secretstore.h"
#include "workflow/plannedbackup.h"

namespace packledger::desktop {

namespace {
constexpr int looksMs = 5 * 60'000;
} // namespace

BackupService::BackupService(common::LedgerService &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_isEnding(std::make_shared<std::atomic<bool>>(false))
{
    m_looks.setInterval(looksMs);
    connect(&m_looks, &QTimer::timeout, this, &BackupService::look);
}

BackupService::~BackupService()
{
    *m_isEnding = true;
}

void BackupService::start()
{
    m_looks.start();
}

void BackupService::look()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_ledger.run(
        this,
        [isEnding = m_isEnding](ledger::Site &site) {
            bootstrap::KeptBackupSecret secret;
            return workflow::backUpAsPlanned(site, secret, [isEnding](qint64, qint64) { return !*isEnding; });
        },
        [this](const Result<workflow::PlannedBackup> &done) {
            m_isRunning = false;
            if (done) {
                m_hasFailed = false;
                if (!done->file.isEmpty() || !done->second.isEmpty())
                    Q_EMIT made();
            } else if (!m_hasFailed && done.error().code != codes::cancelled) {
                m_hasFailed = true;
                Q_EMIT failed(done.error());
            }
        },
        common::LedgerService::Lane::Aside);
}

} // namespace packledger::desktop
