#include "ledger/migrations.h"

#include "ledger/ledgererrors.h"

#include <QDir>
#include <QFile>

// Resources of a static library are linked in only where something asks for them.
static void linkResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace packledger::ledger::migrations {

namespace {

QStringList files()
{
    linkResources();
    return QDir(QStringLiteral(":/migrations")).entryList(QDir::Files, QDir::Name);
}

bool setVersion(Database &database, int version)
{
    if (database.engine() == Engine::Sqlite)
        return database.runText(QStringLiteral("PRAGMA user_version=%1").arg(version));
    return database.runText(QStringLiteral("DELETE FROM schema_version"))
        && database.runText(QStringLiteral("INSERT INTO schema_version VALUES (%1)").arg(version));
}

} // namespace

int currentVersion()
{
    return int(files().size());
}

QByteArrayList texts()
{
    QByteArrayList all;
    for (const QString &name : files()) {
        QFile file(QStringLiteral(":/migrations/") + name);
        all << (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return all;
}

int versionOf(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return int(database.integer("PRAGMA user_version"));
    if (database.integer("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND "
                         "table_name = 'schema_version'")
        == 0)
        return 0;
    return int(database.integer("SELECT version FROM schema_version"));
}

Result<void> migrate(Database &database)
{
    const int have = versionOf(database);
    if (database.failure())
        return packledger::fail(*database.failure());
    const QStringList all = files();
    if (have > all.size())
        return packledger::fail(codes::newerSchema, QStringLiteral("%1 > %2").arg(have).arg(all.size()));
    for (int version = have + 1; version <= all.size(); ++version) {
        QFile file(QStringLiteral(":/migrations/") + all.at(version - 1));
        if (!file.open(QIODevice::ReadOnly))
            return packledger::fail(codes::statement, file.fileName());
        database.beginWrite();
        // Another station may have been here while this one waited.
        if (versionOf(database) >= version) {
            database.rollback();
            continue;
        }
        if (version == 1) {
            if (database.engine() == Engine::Postgresql)
                database.runText(QStringLiteral("CREATE TABLE schema_version (version BIGINT NOT NULL)"));
            else
                database.runText(QStringLiteral("PRAGMA application_id=1346454599")); // "PALG"
        }
        for (const QByteArray &statement : dialect::statements(file.readAll(), database.engine()))
            database.runText(QString::fromUtf8(statement));
        setVersion(database, version);
        database.commit();
        if (database.failure()) {
            const Error error = *database.failure();
            database.clearFailure();
            database.rollback();
            return packledger::fail(error);
        }
    }
    return {};
}

} // namespace packledger::ledger::migrations
