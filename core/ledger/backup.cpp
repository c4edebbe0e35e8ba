#include "ledger/backup.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "base/sha256.h"
#include "ledger/backupcipher.h"
#include "ledger/ledgererrors.h"
#include "ledger/migrations.h"
#include "ledger/projection.h"
#include "ledger/sqliteconnection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTimeZone>

#include <unistd.h>

namespace packledger::ledger {

namespace {

// A backup ends with: manifest (JSON), its SHA-256, its length (8 bytes, big-endian), these 8 bytes. The first ones
// that were made end with another mark, and have no digest of their manifest.
constexpr char trailer[] = "PLBACK02";
constexpr char firstTrailer[] = "PLBACK01";
constexpr qint64 digestBytes = 32;
constexpr qint64 trailerBytes = 16;
constexpr qint64 mostManifestBytes = qint64(1) << 20;
constexpr qint64 copyPiece = qint64(1) << 20;
constexpr QByteArrayView snapshotBeginning("SQLite format 3\0", 16);

QJsonObject toJson(const BackupManifest &manifest)
{
    QJsonArray prefixes;
    for (const QByteArray &prefix : manifest.site.companyPrefixes)
        prefixes.append(QString::fromLatin1(prefix));
    return QJsonObject {
        { QStringLiteral("head"), QString::fromLatin1(manifest.headHash.toHex()) },
        { QStringLiteral("entries"), manifest.entries },
        { QStringLiteral("events"), manifest.events },
        { QStringLiteral("items"), manifest.items },
        { QStringLiteral("schema"), manifest.schema },
        { QStringLiteral("sha256"), QString::fromLatin1(manifest.sha256.toHex()) },
        { QStringLiteral("made_ms"), manifest.madeMs },
        { QStringLiteral("name"), manifest.site.name },
        { QStringLiteral("gln"), QString::fromLatin1(manifest.site.gln) },
        { QStringLiteral("company_prefixes"), prefixes },
        { QStringLiteral("roles"), QJsonArray::fromStringList(manifest.site.roles) },
    };
}

BackupManifest fromJson(const QJsonObject &object)
{
    const auto text = [&](const char *name) { return object[QLatin1StringView(name)].toString(); };
    BackupManifest manifest;
    manifest.headHash = QByteArray::fromHex(text("head").toLatin1());
    manifest.entries = object[QLatin1StringView("entries")].toInteger();
    manifest.events = object[QLatin1StringView("events")].toInteger();
    manifest.items = object[QLatin1StringView("items")].toInteger();
    manifest.schema = object[QLatin1StringView("schema")].toInt();
    manifest.sha256 = QByteArray::fromHex(text("sha256").toLatin1());
    manifest.madeMs = object[QLatin1StringView("made_ms")].toInteger();
    manifest.site.name = text("name");
    manifest.site.gln = text("gln").toLatin1();
    for (const QJsonValue &prefix : object[QLatin1StringView("company_prefixes")].toArray())
        manifest.site.companyPrefixes.append(prefix.toString().toLatin1());
    for (const QJsonValue &role : object[QLatin1StringView("roles")].toArray())
        manifest.site.roles.append(role.toString());
    return manifest;
}

Result<QByteArray> copyAndHash(QIODevice &from, QIODevice *to, qint64 bytes, const Progress &progress)
{
    Sha256 sum;
    for (qint64 done = 0; done < bytes;) {
        const QByteArray piece = from.read(std::min(copyPiece, bytes - done));
        if (piece.isEmpty())
            return fail(codes::backupDamaged);
        sum.add(piece);
        if (to && to->write(piece) != piece.size())
            return fail(packledger::codes::fileWrite, to->errorString());
        done += piece.size();
        if (progress && !progress(done, bytes))
            return fail(packledger::codes::cancelled);
    }
    return sum.result();
}

// A PostgreSQL ledger is carried over as what it is at heart: the journal and the stored documents.
Result<void> copyRows(View &from, const QString &file, const Progress &progress)
{
    Result<std::unique_ptr<Database>> opened
        = Database::open(DatabaseAddress { Engine::Sqlite, file, {} }, Database::Access::Write);
    if (!opened)
        return fail(opened.error());
    Database &to = **opened;
    to.runText(QStringLiteral("PRAGMA journal_mode=DELETE"));
    if (const Result<void> made = migrations::migrate(to); !made)
        return made;
    to.beginWrite();
    View view(to);
    Projection projection(view);
    const qint64 total = from.journal().head().seq;
    bool cancelled = false;
    qint64 unreadable = 0;
    from.journal().forEach(0, [&](const JournalEntry &entry) {
        to.run("INSERT INTO journal (seq, act, at_ms, offset_min, operator, station, document_id, body, hash) VALUES "
               "(?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entry.head.seq, entry.head.act, entry.head.at.ms, entry.head.at.offsetMinutes,
            entry.head.actor.operatorName, entry.head.actor.station, entry.head.document, Blob { entry.body },
            Blob { entry.hash });
        if (!projection.apply(entry))
            unreadable = entry.head.seq;
        cancelled = entry.head.seq % 200 == 0 && progress && !progress(entry.head.seq, total);
        return unreadable == 0 && !cancelled;
    });
    if (unreadable != 0)
        return fail(codes::damaged, QStringLiteral("journal %1").arg(unreadable));
    if (cancelled)
        return fail(packledger::codes::cancelled);
    // The driver fetches whole results: piece by piece the memory stays bounded however many documents there are.
    Rows parts = from.database().query("SELECT sha256, part FROM document_part");
    while (parts.next()) {
        const Blob sha256 { parts.blob(0) };
        const qint64 part = parts.integer(1);
        Rows piece
            = from.database().query("SELECT bytes FROM document_part WHERE sha256 = ? AND part = ?", sha256, part);
        if (piece.next())
            to.run("INSERT INTO document_part (sha256, part, bytes) VALUES (?, ?, ?)", sha256, part,
                Blob { piece.blob(0) });
    }
    to.commit();
    return to.failure() ? Result<void>(fail(*to.failure())) : Result<void>();
}

struct Snapshot
{
    qint64 entries = 0;
    QByteArray headHash;
    qint64 events = 0;
    qint64 items = 0;
    int schema = 0;
};

// A snapshot that cannot be read is damaged, but where the disk is what fails.
Error troubleOf(const Error &error)
{
    return error.code == codes::diskFull || error.code == codes::io ? error
                                                                    : Error { codes::backupDamaged, error.detail };
}

// Opens a snapshot and proves that it is whole: the engine's check, the chain, the digests.
Result<Snapshot> proveSnapshot(const QString &file, const Progress &progress)
{
    Result<std::unique_ptr<Database>> opened
        = Database::open(DatabaseAddress { Engine::Sqlite, file, {} }, Database::Access::ReadOnly);
    if (!opened)
        return fail(troubleOf(opened.error()));
    Database &database = **opened;
    Snapshot snapshot;
    {
        Rows rows = database.query("PRAGMA integrity_check(1)");
        const bool sound = rows.next() && rows.text(0) == "ok";
        if (database.failure())
            return fail(troubleOf(*database.failure()));
        if (!sound)
            return fail(codes::backupDamaged, rows.string(0));
    }
    Journal journal(database);
    const ChainState chain = journal.check(progress);
    if (database.failure())
        return fail(troubleOf(*database.failure()));
    if (chain.firstBroken != 0)
        return fail(codes::backupDamaged, QStringLiteral("journal %1").arg(chain.firstBroken));
    snapshot.entries = chain.entries;
    snapshot.headHash = chain.headHash;
    snapshot.events = EventStore(database).count();
    snapshot.items = ItemStore(database).count();
    snapshot.schema = migrations::versionOf(database);
    if (database.failure())
        return fail(troubleOf(*database.failure()));
    return snapshot;
}

struct PackedSnapshot
{
    BackupManifest manifest;
    qint64 bytes = 0; ///< of the snapshot before it
};

Result<PackedSnapshot> readManifest(QFile &file)
{
    const auto damaged = [&] { return fail(codes::backupDamaged, file.fileName()); };
    const qint64 size = file.size();
    if (size < trailerBytes || !file.seek(size - trailerBytes))
        return damaged();
    const QByteArray end = file.read(trailerBytes);
    const qint64 length = qFromBigEndian<qint64>(end.constData());
    const bool isFirst = end.mid(8) == firstTrailer;
    if (!isFirst && end.mid(8) != trailer)
        return damaged();
    const qint64 behind = trailerBytes + (isFirst ? 0 : digestBytes);
    if (length <= 0 || length > std::min(mostManifestBytes, size - behind - 1) || !file.seek(size - behind - length))
        return damaged();
    const QByteArray text = file.read(length);
    if (!isFirst && file.read(digestBytes) != Sha256::of(text))
        return damaged();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.isEmpty() || !file.seek(0))
        return damaged();
    return PackedSnapshot { fromJson(object), size - behind - length };
}

// The snapshot of a backup, still with its manifest behind it where that had to be decrypted.
Result<void> decryptTo(const QString &backup, const QByteArray &passphrase, QFile &snapshot, const Progress &progress)
{
    return decrypt(
        backup, passphrase, snapshotBeginning,
        [&](QByteArrayView bytes) { return snapshot.write(bytes.data(), bytes.size()) == bytes.size(); }, progress);
}

// Checks the digest and writes the snapshot to its own file; the chain is proved from there.
Result<BackupManifest> unpack(
    const QString &backup, const QString &snapshotFile, const QByteArray &passphrase, const Progress &progress)
{
    QFile file(backup);
    if (!file.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, backup);
    QFile snapshot(snapshotFile);
    if (!snapshot.open(QIODevice::ReadWrite))
        return fail(packledger::codes::fileWrite, snapshotFile);
    const bool isDecrypted = isEncrypted(backup);
    if (isDecrypted) {
        if (const Result<void> done = decryptTo(backup, passphrase, snapshot, progress); !done)
            return fail(done.error());
    }
    QFile &packed = isDecrypted ? snapshot : file;
    const Result<PackedSnapshot> found = readManifest(packed);
    if (!found)
        return fail(found.error().code, backup);
    const BackupManifest &manifest = found->manifest;
    const Result<QByteArray> digest = copyAndHash(packed, isDecrypted ? nullptr : &snapshot, found->bytes, progress);
    if (!digest)
        return fail(digest.error());
    if (*digest != manifest.sha256)
        return fail(codes::backupDamaged, backup);
    if ((isDecrypted && !snapshot.resize(found->bytes)) || !snapshot.flush() || ::fsync(snapshot.handle()) != 0)
        return fail(packledger::codes::fileWrite, snapshotFile);
    snapshot.close();
    const Result<Snapshot> proved = proveSnapshot(snapshotFile, progress);
    if (!proved)
        return fail(proved.error());
    if (proved->headHash != manifest.headHash || proved->entries != manifest.entries)
        return fail(codes::backupDamaged, backup);
    return manifest;
}

// Writes the snapshot and its manifest, as they are or encrypted.
Result<void> writeBackup(QFile &snapshot, BackupManifest &manifest, QIODevice &to, const Progress &progress)
{
    const Result<QByteArray> digest = copyAndHash(snapshot, &to, snapshot.size(), progress);
    if (!digest)
        return fail(digest.error());
    manifest.sha256 = *digest;
    const QByteArray text = QJsonDocument(toJson(manifest)).toJson(QJsonDocument::Compact);
    QByteArray length(8, '\0');
    qToBigEndian<qint64>(text.size(), length.data());
    const QByteArray end = Sha256::of(text) + length + QByteArray(trailer, 8);
    if (to.write(text) != text.size() || to.write(end) != end.size())
        return fail(packledger::codes::fileWrite, to.errorString());
    return {};
}

// Told by the first bytes: the rest need not be read.
Result<void> checkPassphrase(const QString &file, const QByteArray &passphrase)
{
    const Result<void> read = decrypt(file, passphrase, snapshotBeginning, [](QByteArrayView) { return false; });
    return read || read.error().code == packledger::codes::fileWrite ? Result<void>() : fail(read.error());
}

// What was written comes out again: the digest of what is decrypted is that of the snapshot.
Result<void> proveEncrypted(const QString &file, const QByteArray &passphrase, const BackupManifest &manifest,
    qint64 snapshotBytes, const Progress &progress)
{
    Sha256 sum;
    qint64 left = snapshotBytes;
    const Result<void> read = decrypt(
        file, passphrase, snapshotBeginning,
        [&](QByteArrayView bytes) {
            const QByteArrayView part = bytes.first(std::min<qint64>(left, bytes.size()));
            sum.add(part);
            left -= part.size();
            return true;
        },
        progress);
    if (!read)
        return read;
    return left == 0 && sum.result() == manifest.sha256 ? Result<void>() : fail(codes::backupDamaged, file);
}

// VACUUM INTO reads one consistent view while others write; it wants no transaction around it. The connection must
// never checkpoint, so it is a reader's; only the copy it makes may be written.
Result<void> copyFile(const QString &ledgerFile, const QString &snapshotFile)
{
    Result<std::unique_ptr<Database>> reader
        = Database::open(DatabaseAddress { Engine::Sqlite, ledgerFile, {} }, Database::Access::ReadOnly);
    if (!reader)
        return fail(reader.error());
    const QString quoted = QString(snapshotFile).replace(QLatin1Char('\''), QLatin1StringView("''"));
    if (!(*reader)->runText(QStringLiteral("PRAGMA query_only=OFF"))
        || !(*reader)->runText(QStringLiteral("VACUUM INTO '%1'").arg(quoted)))
        return fail(*(*reader)->failure());
    return {};
}

/// Where the parts of a backup lie while it is made.
struct Workplace
{
    QString snapshot;
    QString unfinished; ///< beside the backup
};

// Proves the snapshot, packs it with its manifest, proves that too where it is encrypted, and gives it its name.
Result<BackupManifest> finish(const Workplace &place, const BackupOrigin &origin, const QString &file,
    const Progress &progress, const QByteArray &passphrase)
{
    const Result<Snapshot> proved = proveSnapshot(place.snapshot, progress);
    if (!proved)
        return fail(proved.error());
    QFile from(place.snapshot);
    QFile to(place.unfinished);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return fail(packledger::codes::fileWrite, place.unfinished);
    BackupManifest manifest { proved->headHash, proved->entries, proved->events, proved->items, proved->schema, {},
        origin.atMs, origin.site };
    if (!passphrase.isEmpty()) {
        EncryptingDevice encrypted(to, passphrase);
        const Result<void> written = writeBackup(from, manifest, encrypted, progress);
        if (!written)
            return fail(written.error());
        if (!encrypted.finish())
            return notWritten(to);
    } else if (const Result<void> written = writeBackup(from, manifest, to, progress); !written) {
        return fail(written.error());
    }
    if (!to.flush() || ::fsync(to.handle()) != 0)
        return notWritten(to);
    to.close();
    if (!passphrase.isEmpty()) {
        const Result<void> good = proveEncrypted(place.unfinished, passphrase, manifest, from.size(), progress);
        if (!good)
            return fail(good.error());
    }
    QFile::setPermissions(place.unfinished, QFile::ReadOwner | QFile::WriteOwner);
    if (::rename(QFile::encodeName(place.unfinished).constData(), QFile::encodeName(file).constData()) != 0)
        return fail(packledger::codes::fileWrite, file);
    syncFolder(QFileInfo(file).absolutePath());
    return manifest;
}

} // namespace

Result<BackupManifest> takeBackup(
    Site &site, const QString &file, const Progress &progress, const QByteArray &passphrase)
{
    const QString name = QStringLiteral("/.backup-XXXXXX");
    const QString beside = QFileInfo(file).absolutePath();
    QTemporaryDir scratch(beside + name);
    if (!scratch.isValid())
        return fail(packledger::codes::fileWrite, beside);
    // What can be read must not lie where only what is encrypted may.
    std::optional<QTemporaryDir> inSite;
    if (!passphrase.isEmpty() && !inSite.emplace(site.folder() + name).isValid())
        return fail(packledger::codes::fileWrite, site.folder());
    const Workplace place { (inSite ? *inSite : scratch).filePath(QStringLiteral("snapshot.sqlite")),
        scratch.filePath(QStringLiteral("backup")) };
    Ledger &ledger = site.ledger();
    const Result<void> copied = ledger.address().engine == Engine::Sqlite
        ? copyFile(ledger.address().file, place.snapshot)
        : ledger.read([&](View &view) { return copyRows(view, place.snapshot, progress); });
    if (!copied)
        return fail(copied.error());
    return finish(place, { {}, site.identity(), ledger.clock().now().ms, {} }, file, progress, passphrase);
}

Result<BackupManifest> takeBackup(const BackupOrigin &origin, const QString &file, const Progress &progress)
{
    const QString beside = QFileInfo(file).absolutePath();
    const QTemporaryDir scratch(beside + QLatin1Char('/') + origin.scratchName);
    if (!scratch.isValid())
        return fail(packledger::codes::fileWrite, beside + QStringLiteral(": ") + scratch.errorString());
    const Workplace place { scratch.filePath(QStringLiteral("snapshot.sqlite")),
        scratch.filePath(QStringLiteral("backup")) };
    if (const Result<void> copied = copyFile(origin.ledgerFile, place.snapshot); !copied)
        return fail(copied.error());
    return finish(place, origin, file, progress, {});
}

QString backupFolder(const QString &siteFolder)
{
    return siteFolder + QStringLiteral("/backups");
}

QString backupName(const char *kind, qint64 atMs)
{
    return QLatin1StringView(kind) + QLatin1Char('-')
        + QDateTime::fromMSecsSinceEpoch(atMs, QTimeZone::utc()).toString(QLatin1StringView("yyyyMMdd-HHmmss"))
        + QStringLiteral(".packledger");
}

Result<BackupManifest> manifestOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, name);
    const Result<PackedSnapshot> found = readManifest(file);
    return found ? Result<BackupManifest>(found->manifest) : fail(found.error());
}

Result<BackupManifest> verifyBackup(const QString &file, const Progress &progress, const BackupKey &key)
{
    const QString place = key.scratch.isEmpty() ? QFileInfo(file).absolutePath() : key.scratch;
    QTemporaryDir scratch(place + QStringLiteral("/.verify-XXXXXX"));
    if (!scratch.isValid())
        return fail(packledger::codes::fileWrite, place);
    return unpack(file, scratch.filePath(QStringLiteral("snapshot.sqlite")), key.passphrase, progress);
}

Result<BackupManifest> restoreBackup(
    const QString &file, const QString &folder, const Progress &progress, const QByteArray &passphrase)
{
    if (QFile::exists(Site::ledgerFile(folder)) || QFile::exists(Site::identityFile(folder)))
        return fail(codes::restoreTarget, folder);
    if (isEncrypted(file)) {
        if (const Result<void> right = checkPassphrase(file, passphrase); !right)
            return fail(right.error());
    }
    const bool hadFolder = QFile::exists(folder);
    if (!QDir().mkpath(folder))
        return fail(packledger::codes::fileWrite, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Result<BackupManifest> manifest = [&]() -> Result<BackupManifest> {
        QTemporaryDir scratch(folder + QStringLiteral("/.restore-XXXXXX"));
        if (!scratch.isValid())
            return fail(packledger::codes::fileWrite, folder);
        const QString snapshotFile = scratch.filePath(QStringLiteral("snapshot.sqlite"));
        Result<BackupManifest> unpacked = unpack(file, snapshotFile, passphrase, progress);
        if (unpacked && !QFile::rename(snapshotFile, Site::ledgerFile(folder)))
            return fail(packledger::codes::fileWrite, Site::ledgerFile(folder));
        return unpacked;
    }();
    if (manifest) {
        if (const Result<void> written = writeIdentity(folder, manifest->site); !written)
            manifest = fail(written.error());
    }
    if (!manifest) {
        QFile::remove(Site::ledgerFile(folder));
        if (!hadFolder)
            QDir().rmdir(folder);
        return manifest;
    }
    syncFolder(folder);
    return manifest;
}

} // namespace packledger::ledger
