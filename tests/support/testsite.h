#pragma once

#include "ledger/ledgercheck.h"
#include "ledger/site.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

namespace packledger::test {

/// A site in a folder of its own, gone with the test: on SQLite, or on the PostgreSQL server that
/// with-postgresql.sh started (PACKLEDGER_TEST_DATABASE), in a database of its own.
class TestSite
{
public:
    explicit TestSite(FakeClock &clock, const QByteArray &gln = "0399999000017");

    [[nodiscard]] ledger::Site &site() { return *m_site; }
    [[nodiscard]] ledger::Ledger &ledger() { return m_site->ledger(); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("site")); }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    /// Closes the site and opens it again, as after a restart.
    void reopen();
    /// Copies the folder as it is while the site is closed.
    void copyTo(const QString &target);
    [[nodiscard]] ledger::LedgerCheck check();
    [[nodiscard]] static bool isPostgresql();

private:
    void open(const ledger::Actor &actor);

    FakeClock &m_clock;
    QTemporaryDir m_folder;
    std::optional<ledger::Site> m_site;
};

/// Copies the files of a folder; what was at the target before is gone.
void copyFolder(const QString &from, const QString &to);

} // namespace packledger::test
