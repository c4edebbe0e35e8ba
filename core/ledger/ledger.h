#pragma once

#include "ledger/writetransaction.h"

#include <functional>
#include <memory>

namespace packledger::ledger {

class WriteLock;

/// The door to a site's ledger: the only way to write, and a way to read.
///
/// Used in one thread (the desktop gives it a thread of its own; other threads open a Reader).
/// One process writes at a time: a lock file is held around every write transaction and checkpoint.
class Ledger
{
public:
    /// Opens a ledger that exists, or makes an empty one (create). Migrates an older schema forward;
    /// fails with ledger.newer-schema, ledger.damaged or ledger.unreachable otherwise.
    enum class Opening { Existing, Create };
    /// Called before a schema that is there is brought forward from this version, while nobody else writes to a SQLite
    /// ledger. Where it fails nothing is changed, and open() fails with what it says.
    using BeforeStep = std::function<Result<void>(Database &database, int version)>;
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const DatabaseAddress &address, const QString &lockFile,
        const Clock &clock, Opening opening = Opening::Existing, const BeforeStep &beforeStep = {});
    ~Ledger();

    void setActor(Actor actor) { m_actor = std::move(actor); }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const DatabaseAddress &address() const { return m_address; }

    /// Runs the job in one transaction. When this answers a value, everything is on disk; when it answers
    /// an error, nothing has changed. A commit whose outcome the disk left unknown is looked up before
    /// answering. The job may return Result<T>; an error rolls back.
    template <typename Job>
    [[nodiscard]] auto write(Job &&job) -> decltype(job(std::declval<WriteTransaction &>()))
    {
        using Outcome = decltype(job(std::declval<WriteTransaction &>()));
        Outcome outcome = tl::unexpected<Error>(Error { ErrorCode("ledger.statement"), {} });
        const Result<void> done = runWrite([&](WriteTransaction &transaction) -> Result<void> {
            outcome = job(transaction);
            if (!outcome)
                return fail(outcome.error());
            return {};
        });
        if (!done)
            return fail(done.error());
        return outcome;
    }

    /// Runs the job on a view that does not move while it reads.
    template <typename Job>
    [[nodiscard]] auto read(Job &&job) -> decltype(job(std::declval<View &>()))
    {
        using Outcome = decltype(job(std::declval<View &>()));
        Outcome outcome = tl::unexpected<Error>(Error { ErrorCode("ledger.statement"), {} });
        const Result<void> done = runRead([&](View &view) -> Result<void> {
            outcome = job(view);
            if (!outcome)
                return fail(outcome.error());
            return {};
        });
        if (!done)
            return fail(done.error());
        return outcome;
    }

    [[nodiscard]] int schemaVersion();
    [[nodiscard]] QString engineVersion();

private:
    Ledger(DatabaseAddress address, const Clock &clock);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> runWrite(const std::function<Result<void>(WriteTransaction &)> &job);
    [[nodiscard]] Result<void> runRead(const std::function<Result<void>(View &)> &job);
    [[nodiscard]] Result<void> resolveUnknownCommit(Error error, const Journal::Head &expected);

    DatabaseAddress m_address;
    const Clock &m_clock;
    Actor m_actor;
    std::unique_ptr<WriteLock> m_lock;
    std::unique_ptr<Database> m_database;
};

} // namespace packledger::ledger
