#include "site/ledgerpresenter.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "base/errortext.h"
#include "common/plaintext.h"
#include "ledger/exchangestores.h"
#include "site/drillpaper.h"
#include "workflow/sitesettings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace packledger::site {

using common::HealthLine;
using common::Tone;
using Lane = common::LedgerService::Lane;

namespace {

constexpr qint64 mostForCheckAtStart = 200'000; // items; more than that is checked when asked for
constexpr int leastPassphrase = 12;
constexpr qint64 dayMs = 24 * 3'600'000LL;
constexpr qint64 backupAgeMs = 1 * dayMs; // a day's work is what a site can bear to lose
constexpr qint64 restoreAgeMs = 31 * dayMs; // a monthly drill

std::vector<LedgerPresenter::Backup> backupsIn(const QString &siteFolder)
{
    std::vector<LedgerPresenter::Backup> backups;
    const QFileInfoList files = QDir(siteFolder + QStringLiteral("/backups"))
                                    .entryInfoList({ QStringLiteral("*.packledger") }, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        backups.push_back({ file.filePath(), file.lastModified().toMSecsSinceEpoch(), file.size(),
            workflow::lastDrill(file.filePath()) });
    }
    return backups;
}

LedgerPresenter::SecondPlace secondPlaceOf(const workflow::BackupPlan &plan)
{
    const std::vector<workflow::BackupFile> copies
        = plan.second.isEmpty() ? std::vector<workflow::BackupFile>() : workflow::backupsIn(plan.second);
    return { plan.second, copies.empty() ? 0 : copies.front().madeMs };
}

} // namespace

LedgerPresenter::LedgerPresenter(
    common::LedgerService &ledger, const Clock &clock, workflow::BackupSecret &secret, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_secret(secret)
{
    qRegisterMetaType<std::vector<HealthLine>>();
}

void LedgerPresenter::setSite(const QString &name, const QString &folder)
{
    m_state.siteName = name;
    m_state.folder = QDir::toNativeSeparators(folder);
    refresh();
}

void LedgerPresenter::refresh()
{
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            const std::vector<Backup> backups = backupsIn(site.folder());
            return site.ledger().read([&backups](ledger::View &view) -> Result<Counts> {
                return Counts { view.events().count(), view.items().count(), view.receipts().openCount(),
                    view.exchange().outbox.openCount(), view.exchange().outbox.oldestOpenMs(), backups,
                    workflow::BackupPlan::of(view).isEncrypted };
            });
        },
        [this](const Result<Counts> &counts) {
            if (!counts) {
                if (std::exchange(m_isCheckDue, false))
                    return tellFault(counts.error());
                Q_EMIT failed(counts.error());
                return;
            }
            m_state.events = counts->events;
            m_state.items = counts->items;
            m_state.receipts = counts->receipts;
            m_waiting = counts->waiting;
            m_oldestMs = counts->oldestMs;
            m_backups = counts->backups;
            m_state.isEncrypting = counts->isEncrypting;
            show();
            Q_EMIT waitingChanged(m_waiting, m_oldestMs);
            if (std::exchange(m_isCheckDue, false) && counts->items < mostForCheckAtStart)
                verify();
        },
        Lane::Look);
    // A share that does not answer must hold nobody up.
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read([](ledger::View &view) -> Result<SecondPlace> {
                return secondPlaceOf(workflow::BackupPlan::of(view));
            });
        },
        [this](const Result<SecondPlace> &second) {
            if (!second || m_second == *second)
                return;
            m_second = *second;
            show();
        },
        Lane::Aside);
}

Progress LedgerPresenter::begin(const QString &title)
{
    m_state.progress = { title, {}, -1, true };
    Q_EMIT stateChanged(m_state);
    return m_progress.begin([this](int permille, qint64 done, qint64 total) {
        if (!m_state.progress.isRunning())
            return;
        m_state.progress.permille = permille;
        m_state.progress.detail
            = total > 0 ? tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total)) : QString();
        Q_EMIT stateChanged(m_state);
    });
}

void LedgerPresenter::end()
{
    m_state.progress = {};
    refresh();
    show();
}

void LedgerPresenter::verify()
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
                m_fault.clear();
                m_checkedMs = m_clock.now().ms;
                if (check->wantsRebuild())
                    Q_EMIT damaged(tr("What is derived from the ledger’s journal does not match it. Nothing is lost: "
                                      "page Ledger says how it is derived anew, before anything is received."));
                else if (!check->isGood())
                    Q_EMIT damaged(tr("The ledger is damaged. See what is wrong before anything is received: restore a "
                                      "backup, or ask whoever keeps this station."));
            } else if (check.error().code != codes::cancelled) {
                tellFault(check.error());
            }
            end();
        },
        Lane::Aside);
}

void LedgerPresenter::tellFault(const Error &error)
{
    m_fault = errorSentence(error);
    Q_EMIT damaged(tr("The ledger could not be checked: %1").arg(m_fault));
    show();
}

void LedgerPresenter::backUp()
{
    if (m_state.progress.isRunning())
        return;
    if (m_person.seesTotalsAlone()) {
        Q_EMIT serialsAsked(tr("Backup"));
        return;
    }
    const QString name = ledger::backupName("backup", m_clock.now().ms);
    const QString file = ledger::backupFolder(QDir::fromNativeSeparators(m_state.folder)) + QLatin1Char('/') + name;
    m_ledger.run(
        this,
        [file, &secret = m_secret, progress = begin(tr("Copying the ledger"))](
            ledger::Site &site) -> Result<ledger::BackupManifest> {
            QDir().mkpath(QFileInfo(file).path());
            const Result<QByteArray> passphrase = workflow::passphraseFor(site, secret);
            return passphrase ? ledger::takeBackup(site, file, progress, *passphrase)
                              : Result<ledger::BackupManifest>(fail(passphrase.error()));
        },
        [this, name](const Result<ledger::BackupManifest> &backup) {
            if (backup)
                Q_EMIT told(Tone::Accepted, tr("The backup %1 is written and checked.").arg(name));
            else if (backup.error().code != codes::cancelled)
                Q_EMIT failed(backup.error());
            end();
        },
        Lane::Aside);
}

void LedgerPresenter::testRestore(const QString &file)
{
    if (m_state.progress.isRunning() || (file.isEmpty() && m_backups.empty()))
        return;
    const QString backup = file.isEmpty() ? m_backups.front().file : file;
    m_ledger.run(
        this,
        [backup, &secret = m_secret, progress = begin(tr("Restoring the backup for a test"))](
            ledger::Site &site) { return workflow::drillRestore(site, backup, secret, progress); },
        [this](const Result<workflow::RestoreDrill> &drill) {
            if (drill)
                Q_EMIT told(drill->isGood() ? Tone::Accepted : Tone::Stop, drillSentence(*drill));
            else if (drill.error().code != codes::cancelled)
                Q_EMIT failed(drill.error());
            end();
        },
        Lane::Aside);
}

void LedgerPresenter::askPassphrase()
{
    m_state.asksPassphrase = true;
    m_state.passphraseMessage.clear();
    Q_EMIT stateChanged(m_state);
}

void LedgerPresenter::closePassphrase()
{
    m_state.asksPassphrase = false;
    m_state.passphraseMessage.clear();
    Q_EMIT stateChanged(m_state);
}

void LedgerPresenter::encrypt(const QString &passphrase, const QString &again)
{
    m_state.passphraseMessage = passphrase.size() < leastPassphrase
        ? tr("That is too short: %n character(s) at least.", nullptr, leastPassphrase)
        : passphrase != again ? tr("The two differ. Type both once more.")
                              : QString();
    Q_EMIT stateChanged(m_state);
    if (!m_state.passphraseMessage.isEmpty())
        return;
    m_ledger.run(
        this,
        [value = passphrase.toUtf8(), person = m_person, &secret = m_secret](ledger::Site &site) -> Result<void> {
            // Who may not set the rule has no say in the passphrase either.
            if (!person.may(access::Permission::ManageSite))
                return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::ManageSite)));
            if (const Result<void> kept = secret.keep(site.folder(), value); !kept)
                return kept;
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                const Result<workflow::SiteSetting> set
                    = workflow::setSiteSetting(transaction, person, "backup.encrypt", QStringLiteral("on"));
                return set ? Result<void>() : fail(set.error());
            });
        },
        [this](const Result<void> &done) {
            settleEncryption(done, tr("Backups are encrypted from now on. Make one, and lock the passphrase away."));
        },
        Lane::Aside);
}

void LedgerPresenter::encryptNoMore()
{
    m_ledger.run(
        this,
        [person = m_person](ledger::Site &site) -> Result<void> {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                const Result<workflow::SiteSetting> set
                    = workflow::setSiteSetting(transaction, person, "backup.encrypt", QStringLiteral("off"));
                return set ? Result<void>() : fail(set.error());
            });
        },
        [this](const Result<void> &done) {
            settleEncryption(
                done, tr("Backups are encrypted no more. Those that are encrypted still want their passphrase."));
        });
}

void LedgerPresenter::settleEncryption(const Result<void> &done, const QString &sentence)
{
    m_state.asksPassphrase = !done;
    m_state.passphraseMessage = done ? QString() : errorSentence(done.error());
    Q_EMIT stateChanged(m_state);
    if (done) {
        Q_EMIT told(Tone::Accepted, sentence);
        refresh();
    }
}

void LedgerPresenter::cancel()
{
    m_progress.cancel();
}

void LedgerPresenter::show()
{
    const Instant now = m_clock.now();
    showHeadline(now);
    showBackups(now);
    if (m_waiting > 0)
        m_state.health.push_back(
            { Tone::Attention, tr("%Ln document(s) wait to be sent", nullptr, static_cast<int>(m_waiting)), {} });
    const std::vector<HealthLine> inShort = m_state.health;
    showSecondPlace(now);
    Q_EMIT stateChanged(m_state);
    // The dock has little room: it hears of the second place when somebody should look after it.
    Q_EMIT healthChanged(m_state.health.back().tone == Tone::Attention ? m_state.health : inShort);
}

void LedgerPresenter::showHeadline(const Instant &now)
{
    std::vector<HealthLine> health;
    if (!m_fault.isEmpty()) {
        m_state.tone = Tone::Stop;
        m_state.headline = tr("The ledger could not be checked");
        m_state.explanation = m_fault;
        m_state.health = { { Tone::Stop, m_state.headline, m_fault } };
        return;
    }
    if (!m_check) {
        m_state.tone = Tone::Neutral;
        m_state.headline = m_state.progress.isRunning() ? tr("Being checked …") : tr("Not checked since the start");
        m_state.explanation = tr("The check recomputes the chain of every entry and the state of every item.");
        health.push_back({ Tone::Neutral, tr("Not checked since the start"), {} });
        m_state.health = health;
        return;
    }
    const QString checked = common::momentText(m_checkedMs, now.offsetMinutes);
    if (m_check->isGood()) {
        m_state.tone = Tone::Accepted;
        m_state.headline = tr("The ledger is whole");
        m_state.explanation
            = tr("Checked %1: no entry was changed, and every item’s state follows from its events.").arg(checked);
        health.push_back(
            { Tone::Accepted, tr("Chain intact"), tr("checked %1: every entry and every item").arg(checked) });
    } else if (m_check->wantsRebuild()) {
        m_state.tone = Tone::Stop;
        m_state.headline = tr("The ledger has to be derived anew");
        m_state.explanation = tr(
            "Checked %1: the journal is whole, and nothing is lost. What is derived from it differs from what this "
            "program derives; another version of it may have written that. Make a backup, close the program on "
            "every station, then run: packledger-cli --site \"%2\" ledger rebuild")
                                  .arg(checked, m_state.folder);
        health.push_back({ Tone::Accepted, tr("Chain intact"), tr("checked %1: every entry").arg(checked) });
        health.insert(health.begin(),
            { Tone::Stop, tr("Items do not follow from their events"),
                tr("packledger-cli ledger rebuild puts them right") });
    } else {
        m_state.tone = Tone::Stop;
        m_state.headline = tr("The ledger is damaged");
        m_state.explanation
            = tr("Checked %1. Go on with a backup, and keep this folder for whoever looks into it.").arg(checked);
        if (!m_check->chainIntact)
            health.push_back({ Tone::Stop, tr("The chain is broken"),
                tr("from entry %1 on; restore a backup").arg(m_check->firstBroken) });
        if (!m_check->projectionMatches)
            health.push_back({ Tone::Stop, tr("Items do not follow from their events"),
                tr("packledger-cli ledger rebuild puts them right") });
        if (!m_check->storageSound)
            health.push_back({ Tone::Stop, tr("The database file is damaged"), tr("restore a backup") });
    }
    m_state.health = health;
}

void LedgerPresenter::showBackups(const Instant &now)
{
    m_state.backups.clear();
    for (const Backup &backup : m_backups) {
        BackupRow row;
        row.file = backup.file;
        row.name = QFileInfo(backup.file).fileName();
        row.when = common::momentText(backup.madeMs, now.offsetMinutes);
        row.detail = QLocale().formattedDataSize(backup.bytes);
        if (!backup.drill) {
            row.status = tr("never restored for a test");
        } else {
            const QString when = common::momentText(backup.drill->atMs, now.offsetMinutes);
            row.tone = backup.drill->isGood() ? Tone::Accepted : Tone::Stop;
            row.status = backup.drill->isGood() ? tr("restored and checked %1").arg(when)
                                                : tr("restoring it failed %1").arg(when);
        }
        m_state.backups.push_back(row);
    }
    if (m_backups.empty()) {
        m_state.health.push_back({ Tone::Attention, tr("No backup yet"), {} });
        return;
    }
    const qint64 age = std::max<qint64>(0, now.ms - m_backups.front().madeMs);
    qint64 tested = 0;
    for (const Backup &backup : m_backups)
        tested = backup.drill && backup.drill->isGood() ? std::max(tested, backup.drill->atMs) : tested;
    const qint64 testAge = std::max<qint64>(0, now.ms - tested);
    m_state.health.push_back({ age > backupAgeMs ? Tone::Attention : Tone::Accepted,
        tr("Backup of %1").arg(common::momentText(m_backups.front().madeMs, now.offsetMinutes)), {} });
    m_state.health.push_back({ tested == 0 || testAge > restoreAgeMs ? Tone::Attention : Tone::Accepted,
        tested == 0 ? tr("No backup was ever restored for a test")
                    : tr("Restore tested on %1").arg(common::momentText(tested, now.offsetMinutes)),
        {} });
}

void LedgerPresenter::showSecondPlace(const Instant &now)
{
    m_state.health.push_back(m_state.isEncrypting ? HealthLine { Tone::Accepted, tr("Backups are encrypted"), {} }
                                                  : HealthLine { Tone::Neutral, tr("Backups are not encrypted"),
                                                      tr("Whoever gets one can read it. F5 sets a passphrase.") });
    if (m_second.folder.isEmpty()) {
        m_state.health.push_back({ Tone::Neutral, tr("Backups lie on this disk alone"),
            tr("Name a second place in the rules: another disk or machine.") });
        return;
    }
    const bool isBehind = m_second.madeMs < (m_backups.empty() ? now.ms : m_backups.front().madeMs) - backupAgeMs;
    m_state.health.push_back({ isBehind ? Tone::Attention : Tone::Accepted,
        m_second.madeMs == 0
            ? tr("No backup in the second place yet")
            : tr("In the second place: backup of %1").arg(common::momentText(m_second.madeMs, now.offsetMinutes)),
        QDir::toNativeSeparators(m_second.folder) });
}

const workflow::RestoreDrill *LedgerPresenter::newestDrill() const
{
    const workflow::RestoreDrill *newest = nullptr;
    for (const Backup &backup : m_backups) {
        if (backup.drill && (newest == nullptr || backup.drill->atMs > newest->atMs))
            newest = &*backup.drill;
    }
    return newest;
}

std::vector<common::PaperOffer> LedgerPresenter::offers() const
{
    std::vector<common::PaperOffer> offers { { QStringLiteral("health"), tr("State of the ledger"),
        tr("What the check said, and which backups there are. For an inspection.") } };
    if (newestDrill() != nullptr)
        offers.push_back({ QStringLiteral("drill"), tr("Restore drill"),
            tr("The last backup that was restored for a test: what came out, to be signed.") });
    return offers;
}

void LedgerPresenter::makePaper(const QString &offer)
{
    if (offer == QLatin1StringView("drill") && newestDrill() != nullptr) {
        Q_EMIT paperReady(drillPaper(*newestDrill(), m_state.siteName, m_clock.now().offsetMinutes));
        return;
    }
    common::Paper paper;
    paper.name = QStringLiteral("ledger-%1")
                     .arg(QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, QTimeZone::utc())
                              .toString(QStringLiteral("yyyyMMdd-HHmm")));
    paper.title = m_state.headline;
    paper.subtitle = m_state.explanation;
    paper.facts = { { tr("Site"), m_state.siteName }, { tr("Folder"), m_state.folder },
        { tr("Events"), QLocale().toString(m_state.events) }, { tr("Items"), QLocale().toString(m_state.items) },
        { tr("Open receipts"), QLocale().toString(m_state.receipts) } };
    common::PaperTable health;
    health.title = tr("Checks");
    health.columns = { tr("What"), tr("Detail") };
    for (const HealthLine &line : m_state.health)
        health.rows.push_back({ line.text, line.detail });
    common::PaperTable backups;
    backups.title = tr("Backups");
    backups.columns = { tr("Made"), tr("File"), tr("Size"), tr("Restore test") };
    for (const BackupRow &row : m_state.backups)
        backups.rows.push_back({ row.when, row.name, row.detail, row.status });
    if (m_state.backups.empty())
        backups.note = tr("No backup yet");
    paper.tables = { health, backups };
    paper.signatures = { tr("Reviewed by, date") };
    Q_EMIT paperReady(paper);
}

} // namespace packledger::site
