#include "ledger/ledger.h"

#include "base/durablefile.h"
#include "ledger/ledgererrors.h"
#include "ledger/migrations.h"
#include "ledger/shownurl.h"
#include "ledger/sqliteconnection.h"
#include "ledger/writelock.h"

#include <QFile>
#include <QFileInfo>

namespace packledger::ledger {

namespace {

class LockGuard
{
public:
    explicit LockGuard(WriteLock &lock)
        : m_lock(lock)
    {
    }
    ~LockGuard() { m_lock.release(); }
    LockGuard(const LockGuard &) = delete;
    LockGuard &operator=(const LockGuard &) = delete;

private:
    WriteLock &m_lock;
};

} // namespace

Ledger::Ledger(DatabaseAddress address, const Clock &clock)
    : m_address(std::move(address))
    , m_clock(clock)
{
}

Ledger::~Ledger()
{
    // The last connection's closing checkpoints, and checkpoints happen under the lock.
    if (m_lock && m_lock->acquire()) {
        m_database.reset();
        m_lock->release();
    }
}

Result<std::unique_ptr<Ledger>> Ledger::open(const DatabaseAddress &address, const QString &lockFile,
    const Clock &clock, Opening opening, const BeforeStep &beforeStep)
{
    const bool sqlite = address.engine == Engine::Sqlite;
    if (sqlite && opening == Opening::Existing && !QFileInfo::exists(address.file))
        return fail(codes::notFound, address.file);
    auto ledger = std::unique_ptr<Ledger>(new Ledger(address, clock));
    ledger->m_lock = std::make_unique<WriteLock>(sqlite ? lockFile : QString());
    if (const Result<void> locked = ledger->m_lock->acquire(); !locked)
        return fail(locked.error());
    const LockGuard guard(*ledger->m_lock);
    if (const Result<void> connected = ledger->connect(); !connected)
        return fail(connected.error());
    Database &database = *ledger->m_database;
    const int version = migrations::versionOf(database);
    if (database.failure())
        return fail(*database.failure());
    if (version == 0 && opening == Opening::Existing)
        return fail(codes::notFound, sqlite ? address.file : shownUrl(address.url));
    if (beforeStep && version > 0 && version < migrations::currentVersion()) {
        if (const Result<void> ready = beforeStep(database, version); !ready)
            return fail(ready.error());
    }
    if (const Result<void> migrated = migrations::migrate(database); !migrated)
        return fail(migrated.error());
    if (version == 0 && sqlite) {
        // SQLite gives the files beside it the same permissions.
        QFile::setPermissions(address.file, QFile::ReadOwner | QFile::WriteOwner);
        syncFolder(QFileInfo(address.file).absolutePath());
    }
    return ledger;
}

Result<void> Ledger::connect()
{
    m_database.reset();
    Result<std::unique_ptr<Database>> opened = Database::open(m_address, Database::Access::Write);
    if (!opened)
        return fail(opened.error());
    m_database = *std::move(opened);
    return {};
}

Result<void> Ledger::runWrite(const std::function<Result<void>(WriteTransaction &)> &job)
{
    if (!m_database) {
        // The connection was given up after an I/O error; this is the next try.
        if (const Result<void> connected = connect(); !connected)
            return connected;
    }
    if (const Result<void> locked = m_lock->acquire(); !locked)
        return locked;
    const LockGuard guard(*m_lock);
    m_database->clearFailure();
    m_database->beginWrite();
    if (m_database->failure()) {
        const Error error = *m_database->failure();
        m_database->clearFailure();
        m_database->rollback();
        if (error.code != codes::busy)
            m_database.reset();
        return fail(error);
    }
    const Journal::Head before = Journal(*m_database).head();
    Journal::Head after;
    {
        WriteTransaction transaction(*m_database, m_actor, m_clock);
        Result<void> done = job(transaction);
        if (done && m_database->failure())
            done = fail(*m_database->failure());
        if (!done) {
            const bool connectionFailed = m_database->failure().has_value();
            m_database->clearFailure();
            m_database->rollback();
            if (connectionFailed)
                m_database.reset();
            return done;
        }
        after = transaction.journal().head();
    }
    if (m_database->commit())
        return {};
    // What appended nothing cannot be looked up there: it counts as not done.
    return resolveUnknownCommit(*m_database->failure(), after.seq > before.seq ? after : Journal::Head {});
}

// A failed COMMIT does not say whether the transaction is on disk. Only a fresh connection knows.
Result<void> Ledger::resolveUnknownCommit(Error error, const Journal::Head &expected)
{
    m_database->clearFailure();
    m_database->rollback();
    if (!connect()) {
        m_database.reset();
        return fail(codes::commitUnknown, error.detail);
    }
    // On a shared ledger others may have written behind it since.
    const std::optional<JournalEntry> found = Journal(*m_database).entry(expected.seq);
    if (m_database->failure()) {
        m_database.reset();
        return fail(codes::commitUnknown, error.detail);
    }
    if (!found || found->hash != expected.hash)
        return fail(std::move(error));
    // It can be read; whether it survives the power is another matter where a sync has failed. A checkpoint writes
    // and syncs it once more.
    if (m_address.engine == Engine::Sqlite) {
        const bool busy = m_database->integer("PRAGMA wal_checkpoint(FULL)") != 0;
        if (busy || m_database->failure()) {
            m_database.reset();
            return fail(codes::commitUnknown, error.detail);
        }
    }
    return {};
}

Result<void> Ledger::runRead(const std::function<Result<void>(View &)> &job)
{
    if (!m_database) {
        if (const Result<void> connected = connect(); !connected)
            return connected;
    }
    m_database->clearFailure();
    m_database->beginRead();
    Result<void> done;
    {
        View view(*m_database);
        done = job(view);
    }
    if (done && m_database->failure())
        done = fail(*m_database->failure());
    const bool isBroken = m_database->failure() && m_address.engine == Engine::Postgresql;
    m_database->clearFailure();
    m_database->rollback();
    // A lost connection does not come back by itself. SQLite's stays: to close it may be to write.
    if (isBroken)
        m_database.reset();
    return done;
}

int Ledger::schemaVersion()
{
    return m_database ? migrations::versionOf(*m_database) : 0;
}

QString Ledger::engineVersion()
{
    return m_database ? m_database->engineVersion() : QString();
}

} // namespace packledger::ledger
