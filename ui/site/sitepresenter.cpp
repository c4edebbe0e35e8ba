#include "site/sitepresenter.h"

#include "base/baseerrors.h"
#include "common/plaintext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace packledger::site {

using common::HealthLine;
using common::Tone;

namespace {
constexpr qint64 mostForCheckAtStart = 200'000; // items; more than that is checked when asked for
}

SitePresenter::SitePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    qRegisterMetaType<std::vector<HealthLine>>();
}

void SitePresenter::setSite(const QString &name, const QString &folder)
{
    m_state.siteName = name;
    m_state.folder = QDir::toNativeSeparators(folder);
    refresh();
}

void SitePresenter::setStation(const SiteState &station)
{
    m_state.cameras = station.cameras;
    m_state.scanners = station.scanners;
    m_state.themes = station.themes;
    m_state.theme = station.theme;
    m_state.languages = station.languages;
    m_state.language = station.language;
    m_state.languageNote = station.languageNote;
    m_state.volume = station.volume;
    m_state.isMuted = station.isMuted;
    Q_EMIT stateChanged(m_state);
}

void SitePresenter::refresh()
{
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            const QFileInfoList backups
                = QDir(site.folder() + QStringLiteral("/backups"))
                      .entryInfoList({ QStringLiteral("*.packledger") }, QDir::Files, QDir::Time);
            const qint64 newest = backups.isEmpty() ? 0 : backups.first().lastModified().toMSecsSinceEpoch();
            return site.ledger().read([newest](ledger::View &view) -> Result<Counts> {
                return Counts { view.events().count(), view.items().count(), view.receipts().nextId().value - 1,
                    view.outboxCount(), newest };
            });
        },
        [this](const Result<Counts> &counts) {
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            m_state.events = counts->events;
            m_state.items = counts->items;
            m_state.receipts = counts->receipts;
            m_waiting = counts->waiting;
            m_backupMs = counts->backupMs;
            showHealth();
            Q_EMIT waitingChanged(m_waiting);
            if (std::exchange(m_isCheckDue, false) && counts->items < mostForCheckAtStart)
                verify();
        });
}

Progress SitePresenter::begin(const QString &title)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_state.progress = { title, {}, -1, true };
    Q_EMIT stateChanged(m_state);
    return [this, cancelled = m_cancelled, last = std::make_shared<int>(-1)](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : -1;
        if (percent != *last) {
            *last = percent;
            QMetaObject::invokeMethod(
                this,
                [this, percent, done, total] {
                    if (!m_state.progress.isRunning())
                        return;
                    m_state.progress.permille = percent < 0 ? -1 : percent * 10;
                    m_state.progress.detail = total > 0
                        ? tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total))
                        : QString();
                    Q_EMIT stateChanged(m_state);
                },
                Qt::QueuedConnection);
        }
        return !cancelled->load();
    };
}

void SitePresenter::end()
{
    m_state.progress = {};
    showHealth();
}

void SitePresenter::verify()
{
    if (m_state.progress.isRunning())
        return;
    m_ledger.run(
        this,
        [progress = begin(tr("Checking the ledger"))](
            ledger::Site &site) { return ledger::checkLedger(site.ledger(), QDir::tempPath(), progress); },
        [this](const Result<ledger::LedgerCheck> &check) {
            if (check) {
                m_check = *check;
                m_checkedMs = m_clock.now().ms;
            } else if (check.error().code != codes::cancelled) {
                Q_EMIT failed(check.error());
            }
            end();
        },
        common::LedgerService::Lane::Aside);
}

void SitePresenter::backUp()
{
    if (m_state.progress.isRunning())
        return;
    const Instant now = m_clock.now();
    const QString name
        = QStringLiteral("backup-%1.packledger")
              .arg(
                  QDateTime::fromMSecsSinceEpoch(now.ms, QTimeZone::utc()).toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString file = QDir::fromNativeSeparators(m_state.folder) + QStringLiteral("/backups/") + name;
    m_ledger.run(
        this,
        [file, progress = begin(tr("Copying the ledger"))](ledger::Site &site) {
            QDir().mkpath(QFileInfo(file).path());
            return ledger::takeBackup(site, file, progress);
        },
        [this](const Result<ledger::BackupManifest> &backup) {
            if (backup) {
                m_backupMs = backup->madeMs;
            } else if (backup.error().code != codes::cancelled) {
                Q_EMIT failed(backup.error());
            }
            end();
        },
        common::LedgerService::Lane::Aside);
}

void SitePresenter::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void SitePresenter::showHealth()
{
    const Instant now = m_clock.now();
    std::vector<HealthLine> health;
    if (!m_check) {
        health.push_back({ Tone::Neutral, tr("Not checked since the start"), {} });
    } else if (m_check->isGood()) {
        health.push_back({ Tone::Accepted, tr("Chain intact"),
            tr("checked %1: every entry and every item").arg(common::momentText(m_checkedMs, now.offsetMinutes)) });
    } else {
        if (!m_check->chainIntact)
            health.push_back({ Tone::Stop, tr("The chain is broken"),
                tr("from entry %1 on; restore a backup").arg(m_check->firstBroken) });
        if (!m_check->projectionMatches)
            health.push_back({ Tone::Stop, tr("Items do not follow from their events"),
                tr("packledger-cli ledger rebuild puts them right") });
        if (!m_check->storageSound)
            health.push_back({ Tone::Stop, tr("The database file is damaged"), tr("restore a backup") });
    }
    if (m_backupMs > 0)
        health.push_back(
            { Tone::Accepted, tr("Backup: %1").arg(common::agoText(std::max<qint64>(0, now.ms - m_backupMs))), {} });
    else
        health.push_back({ Tone::Attention, tr("No backup yet"), {} });
    if (m_waiting > 0)
        health.push_back(
            { Tone::Attention, tr("%Ln document(s) wait to be sent", nullptr, static_cast<int>(m_waiting)), {} });
    m_state.ledger = health;
    Q_EMIT stateChanged(m_state);
    Q_EMIT healthChanged(health);
}

} // namespace packledger::site
