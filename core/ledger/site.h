#pragma once

#include "ledger/ledger.h"

#include <QStringList>

namespace packledger::ledger {

/// What a site says of itself (site.json in its folder).
struct SiteIdentity
{
    QString name;
    QByteArray gln; ///< GLN-13, check digit right
    QByteArrayList companyPrefixes;
    QStringList roles; ///< of siteRoles()
    QString databaseUrl; ///< empty: ledger.sqlite in the folder
};

/// A site's folder: who the site is, its ledger, its label templates and backups.
class Site
{
public:
    /// Makes the folder, its ledger, and the first journal entry. Nothing is left behind on failure.
    [[nodiscard]] static Result<Site> make(
        const QString &folder, const SiteIdentity &identity, const Clock &clock, const Actor &actor);
    /// Makes the folder of one more station, for a site that others keep on this PostgreSQL database already: who it is
    /// stands in the journal's first entry. Fails with ledger.not-a-site where nobody made one there; nothing is left
    /// behind on failure.
    [[nodiscard]] static Result<Site> join(const QString &folder, const QString &databaseUrl, const Clock &clock);
    /// Where a folder's ledger comes from.
    enum class Origin {
        AtWork,
        Restored, ///< from a backup, which is there still
    };
    /// Before the schema of a SQLite ledger at work is brought forward, a copy of it is made and proved
    /// (backUpBeforeStep()); PostgreSQL's is the server's to back up. Fails with ledger.not-a-site,
    /// ledger.site-unreadable, ledger.step-without-backup, or what Ledger::open() says.
    [[nodiscard]] static Result<Site> open(const QString &folder, const Clock &clock, Origin origin = Origin::AtWork);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const SiteIdentity &identity() const { return m_identity; }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    /// Where the ledger's database is, for further connections that read.
    [[nodiscard]] DatabaseAddress address() const { return m_ledger->address(); }
    [[nodiscard]] qint64 ledgerBytes();
    /// The copy of the ledger as it was before this opening brought its schema forward; empty: it did not.
    [[nodiscard]] const QString &backupBeforeStep() const { return m_backupBeforeStep; }

    [[nodiscard]] static QString ledgerFile(const QString &folder);
    [[nodiscard]] static QString lockFile(const QString &folder);
    [[nodiscard]] static QString identityFile(const QString &folder);

private:
    Site(QString folder, SiteIdentity identity, std::unique_ptr<Ledger> ledger);

    QString m_folder;
    SiteIdentity m_identity;
    std::unique_ptr<Ledger> m_ledger;
    QString m_backupBeforeStep;
};

/// What a site may be: dispenser, wholesaler, repackager, manufacturer.
[[nodiscard]] const QStringList &siteRoles();
/// 4 to 12 digits (GS1 General Specifications, 1.4.1).
[[nodiscard]] bool isCompanyPrefix(const QString &text);

/// Reads and writes site.json.
[[nodiscard]] Result<SiteIdentity> readIdentity(const QString &folder);
[[nodiscard]] Result<void> writeIdentity(const QString &folder, const SiteIdentity &identity);

} // namespace packledger::ledger
