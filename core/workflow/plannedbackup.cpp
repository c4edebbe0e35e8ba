#include "workflow/plannedbackup.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "ledger/backupcipher.h"
#include "workflow/siteerrors.h"
#include "workflow/sitesettings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace packledger::workflow {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 copyPiece = qint64(1) << 20;
constexpr const char *byPlan = "planned";
const QLatin1StringView timeForm("yyyyMMdd-HHmmss");

/// Under its name only when all of it is there and on disk.
Result<void> copyTo(const QString &from, const QString &to, const Progress &progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, from);
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(target);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(copyPiece);
        if (piece.isEmpty())
            return fail(packledger::codes::fileOpen, from);
        if (target.write(piece) != piece.size())
            return notWritten(target);
        if (progress && !progress(source.pos(), source.size()))
            return fail(packledger::codes::cancelled);
    }
    return commitDurably(target);
}

void removeOld(const QString &folder, int keep)
{
    int planned = 0;
    for (const BackupFile &backup : backupsIn(folder)) {
        const bool isPlanned = QFileInfo(backup.file).fileName().startsWith(QLatin1StringView(byPlan));
        if (isPlanned && ++planned > keep)
            QFile::remove(backup.file);
    }
}

bool isIn(const QString &folder, const QString &file)
{
    return QFile::exists(folder + QLatin1Char('/') + QFileInfo(file).fileName());
}

} // namespace

BackupPlan BackupPlan::of(ledger::View &view)
{
    BackupPlan plan;
    for (const SiteSetting &setting : siteSettings(view)) {
        if (setting.name == "backup.hours")
            plan.hours = setting.value.toInt();
        else if (setting.name == "backup.second")
            plan.second = setting.value;
        else if (setting.name == "backup.keep")
            plan.keep = setting.value.toInt();
        else if (setting.name == "backup.encrypt")
            plan.isEncrypted = setting.value == QLatin1StringView("on");
    }
    return plan;
}

Result<QByteArray> passphraseFor(ledger::Site &site, BackupSecret &secret)
{
    const Result<BackupPlan> plan
        = site.ledger().read([](ledger::View &view) -> Result<BackupPlan> { return BackupPlan::of(view); });
    if (!plan)
        return fail(plan.error());
    if (!plan->isEncrypted)
        return QByteArray();
    Result<QByteArray> kept = secret.passphrase(site.folder());
    // A backup that anybody can read is not what the site asked for.
    return kept && !kept->isEmpty() ? kept : fail(codes::noPassphrase, kept ? QString() : kept.error().detail);
}

Result<ledger::BackupKey> keyFor(ledger::Site &site, const QString &backup, BackupSecret &secret)
{
    if (!ledger::isEncrypted(backup))
        return ledger::BackupKey {};
    const Result<QByteArray> kept = secret.passphrase(site.folder());
    return kept ? Result<ledger::BackupKey>(ledger::BackupKey { *kept, site.folder() })
                : fail(codes::noPassphrase, kept.error().detail);
}

std::vector<BackupFile> backupsIn(const QString &folder)
{
    static const QRegularExpression name(QStringLiteral("^[a-z]+-(\\d{8}-\\d{6})\\.packledger$"));
    std::vector<BackupFile> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({ QStringLiteral("*.packledger") }, QDir::Files)) {
        const QRegularExpressionMatch match = name.match(file.fileName());
        QDateTime made = QDateTime::fromString(match.captured(1), timeForm);
        made.setTimeZone(QTimeZone::utc());
        if (match.hasMatch() && made.isValid())
            found.push_back({ file.filePath(), made.toMSecsSinceEpoch() });
    }
    std::sort(found.begin(), found.end(),
        [](const BackupFile &left, const BackupFile &right) { return left.madeMs > right.madeMs; });
    return found;
}

std::optional<qint64> nextBackupMs(const QString &siteFolder, const BackupPlan &plan)
{
    if (plan.hours == 0)
        return std::nullopt;
    const std::vector<BackupFile> here = backupsIn(ledger::backupFolder(siteFolder));
    if (here.empty())
        return 0;
    if (!plan.second.isEmpty() && !isIn(plan.second, here.front().file))
        return here.front().madeMs;
    return here.front().madeMs + plan.hours * hourMs;
}

Result<PlannedBackup> backUpAsPlanned(ledger::Site &site, BackupSecret &secret, const Progress &progress)
{
    const Result<BackupPlan> plan
        = site.ledger().read([](ledger::View &view) -> Result<BackupPlan> { return BackupPlan::of(view); });
    if (!plan)
        return fail(plan.error());
    PlannedBackup done;
    const qint64 now = site.ledger().clock().now().ms;
    const std::optional<qint64> next = nextBackupMs(site.folder(), *plan);
    if (!next || *next > now)
        return done;
    const QString folder = ledger::backupFolder(site.folder());
    std::vector<BackupFile> here = backupsIn(folder);
    if (here.empty() || here.front().madeMs + plan->hours * hourMs <= now) {
        if (!QDir().mkpath(folder))
            return fail(packledger::codes::fileWrite, folder);
        const QString file = folder + QLatin1Char('/') + ledger::backupName(byPlan, now);
        const Result<QByteArray> passphrase = passphraseFor(site, secret);
        if (!passphrase)
            return fail(passphrase.error());
        Result<ledger::BackupManifest> made = ledger::takeBackup(site, file, progress, *passphrase);
        if (!made)
            return fail(made.error());
        done.file = file;
        done.manifest = *std::move(made);
        here.insert(here.begin(), { file, now });
        removeOld(folder, plan->keep);
    }
    if (!plan->second.isEmpty() && !isIn(plan->second, here.front().file)) {
        // Never made: a missing one may be a disk that is not connected.
        if (!QFileInfo(plan->second).isDir())
            return fail(codes::secondPlace, plan->second);
        const QString copy = plan->second + QLatin1Char('/') + QFileInfo(here.front().file).fileName();
        if (const Result<void> copied = copyTo(here.front().file, copy, progress); !copied)
            return fail(copied.error());
        const Result<ledger::BackupKey> key = keyFor(site, copy, secret);
        Result<ledger::BackupManifest> verified
            = key ? ledger::verifyBackup(copy, progress, *key) : Result<ledger::BackupManifest>(fail(key.error()));
        if (!verified) {
            QFile::remove(copy);
            return fail(verified.error());
        }
        done.second = copy;
        done.manifest = *std::move(verified);
        removeOld(plan->second, plan->keep);
    }
    const Result<void> noted = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("backup.made",
            QJsonObject { { QStringLiteral("file"), QFileInfo(here.front().file).fileName() },
                { QStringLiteral("entries"), done.manifest.entries },
                { QStringLiteral("sha256"), QString::fromLatin1(done.manifest.sha256.toHex()) },
                { QStringLiteral("second"), done.second } });
        return {};
    });
    return noted ? Result<PlannedBackup>(std::move(done)) : fail(noted.error());
}

} // namespace packledger::workflow
