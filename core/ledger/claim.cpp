#include "ledger/claim.h"

#include "base/sha256.h"
#include "ledger/ledgererrors.h"

#include <QtEndian>

namespace packledger::ledger {

Result<Claim> Claim::take(const DatabaseAddress &address, const QByteArray &name)
{
    if (address.engine == Engine::Sqlite)
        return Claim(nullptr);
    Result<std::unique_ptr<Database>> connection = Database::open(address, Database::Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    // Names of locks are numbers there.
    const qint64 number = qFromBigEndian<qint64>(Sha256::of("packledger claim " + name).constData());
    const qint64 isTaken
        = (*connection)->integer("SELECT CASE WHEN pg_try_advisory_lock(CAST(? AS BIGINT)) THEN 1 ELSE 0 END", number);
    if (const std::optional<Error> &failure = (*connection)->failure())
        return fail(*failure);
    if (isTaken == 0)
        return fail(codes::busy, QString::fromUtf8(name));
    return Claim(*std::move(connection));
}

} // namespace packledger::ledger
