#include "ledger/site.h"

#include "base/durablefile.h"
#include "gs1/gln.h"
#include "ledger/ledgererrors.h"
#include "ledger/schemastep.h"
#include "ledger/shownurl.h"
#include "ledger/sqliteconnection.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace packledger::ledger {

namespace {

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

// SQLite's locks do not hold on network file systems; such a ledger would be damaged some day.
bool isNetworkDrive(const QString &folder)
{
    static const std::array<QByteArray, 7> types { "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p" };
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return std::find(types.begin(), types.end(), type) != types.end();
}

QJsonObject factsOf(const SiteIdentity &identity)
{
    QJsonArray prefixes;
    for (const QByteArray &prefix : identity.companyPrefixes)
        prefixes.append(QString::fromLatin1(prefix));
    return {
        { QStringLiteral("name"), identity.name },
        { QStringLiteral("gln"), QString::fromLatin1(identity.gln) },
        { QStringLiteral("company_prefixes"), prefixes },
        { QStringLiteral("roles"), QJsonArray::fromStringList(identity.roles) },
    };
}

SiteIdentity identityOf(const QJsonObject &object)
{
    SiteIdentity identity;
    identity.name = object[QLatin1StringView("name")].toString();
    identity.gln = object[QLatin1StringView("gln")].toString().toLatin1();
    for (const QString &prefix : listOf(object[QLatin1StringView("company_prefixes")]))
        identity.companyPrefixes.append(prefix.toLatin1());
    identity.roles = listOf(object[QLatin1StringView("roles")]);
    return identity;
}

/// A site's folder while it is made: taken away again unless it is finished.
class NewFolder
{
public:
    /// Fails with ledger.site-exists, io.
    static Result<std::unique_ptr<NewFolder>> make(const QString &folder)
    {
        if (QFile::exists(Site::identityFile(folder)) || QFile::exists(Site::ledgerFile(folder)))
            return fail(codes::siteExists, folder);
        const bool isNew = !QFile::exists(folder);
        if (!QDir().mkpath(folder))
            return fail(codes::io, folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return std::unique_ptr<NewFolder>(new NewFolder(folder, isNew));
    }
    ~NewFolder()
    {
        if (m_isFinished)
            return;
        for (const QString &file : { Site::ledgerFile(m_folder), Site::ledgerFile(m_folder) + QStringLiteral("-wal"),
                 Site::ledgerFile(m_folder) + QStringLiteral("-shm"), Site::lockFile(m_folder),
                 Site::identityFile(m_folder) })
            QFile::remove(file);
        if (m_isNew)
            QDir().rmdir(m_folder);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    void finish() { m_isFinished = true; }

private:
    NewFolder(QString folder, bool isNew)
        : m_folder(std::move(folder))
        , m_isNew(isNew)
    {
    }

    QString m_folder;
    bool m_isNew;
    bool m_isFinished = false;
};

} // namespace

const QStringList &siteRoles()
{
    static const QStringList roles { QStringLiteral("dispenser"), QStringLiteral("wholesaler"),
        QStringLiteral("repackager"), QStringLiteral("manufacturer") };
    return roles;
}

bool isCompanyPrefix(const QString &text)
{
    return text.size() >= 4 && text.size() <= 12 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

QString Site::ledgerFile(const QString &folder)
{
    return folder + QStringLiteral("/ledger.sqlite");
}

QString Site::lockFile(const QString &folder)
{
    return folder + QStringLiteral("/ledger.lock");
}

QString Site::identityFile(const QString &folder)
{
    return folder + QStringLiteral("/site.json");
}

Result<SiteIdentity> readIdentity(const QString &folder)
{
    QFile file(Site::identityFile(folder));
    if (!file.exists())
        return fail(codes::notASite, folder);
    if (!file.open(QIODevice::ReadOnly))
        return fail(codes::siteUnreadable, file.fileName() + QStringLiteral(": ") + file.errorString());
    QJsonParseError error {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(codes::siteUnreadable, file.fileName() + QStringLiteral(": ") + error.errorString());
    SiteIdentity identity = identityOf(object);
    identity.databaseUrl = object[QLatin1StringView("database")].toString();
    return identity;
}

Result<void> writeIdentity(const QString &folder, const SiteIdentity &identity)
{
    QJsonObject object = factsOf(identity);
    object.insert(QStringLiteral("database"), identity.databaseUrl);
    const Result<void> written = replaceFile(Site::identityFile(folder), QJsonDocument(object).toJson());
    if (written)
        QFile::setPermissions(Site::identityFile(folder), QFile::ReadOwner | QFile::WriteOwner);
    return written;
}

Site::Site(QString folder, SiteIdentity identity, std::unique_ptr<Ledger> ledger)
    : m_folder(std::move(folder))
    , m_identity(std::move(identity))
    , m_ledger(std::move(ledger))
{
}

Result<Site> Site::make(const QString &folder, const SiteIdentity &identity, const Clock &clock, const Actor &actor)
{
    const Result<gs1::Gln> gln = gs1::Gln::parse(identity.gln);
    if (!gln)
        return fail(gln.error());
    const Result<DatabaseAddress> address = DatabaseAddress::from(identity.databaseUrl, ledgerFile(folder));
    if (!address)
        return fail(address.error());
    const auto made = NewFolder::make(folder);
    if (!made)
        return fail(made.error());
    if (address->engine == Engine::Sqlite && isNetworkDrive(folder))
        return fail(codes::networkDrive, folder);
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(*address, lockFile(folder), clock, Ledger::Opening::Create);
    if (!ledger)
        return fail(ledger.error());
    (*ledger)->setActor(actor);
    const Result<void> begun = (*ledger)->write([&](WriteTransaction &transaction) -> Result<void> {
        if (transaction.journal().head().seq > 0)
            return fail(codes::siteExists, shownUrl(address->url));
        transaction.appendAct("site.made", factsOf(identity));
        for (const QByteArray &prefix : identity.companyPrefixes)
            transaction.appendAct(
                "prefix.set", QJsonObject { { QStringLiteral("prefix"), QString::fromLatin1(prefix) } });
        return {};
    });
    if (!begun)
        return fail(begun.error());
    // The identity comes last: a folder with site.json is a whole site.
    if (const Result<void> written = writeIdentity(folder, identity); !written)
        return fail(written.error());
    (*made)->finish();
    return Site(folder, identity, *std::move(ledger));
}

Result<Site> Site::join(const QString &folder, const QString &databaseUrl, const Clock &clock)
{
    const Result<DatabaseAddress> address = DatabaseAddress::from(databaseUrl, ledgerFile(folder));
    if (!address)
        return fail(address.error());
    if (address->engine == Engine::Sqlite)
        return fail(codes::notASite, databaseUrl);
    const auto made = NewFolder::make(folder);
    if (!made)
        return fail(made.error());
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(*address, lockFile(folder), clock);
    if (!ledger)
        return fail(ledger.error());
    Result<SiteIdentity> identity = (*ledger)->read([&](View &view) -> Result<SiteIdentity> {
        const std::optional<JournalEntry> first = view.journal().entry(1);
        if (!first || first->head.act != "site.made")
            return fail(codes::notASite, shownUrl(address->url));
        return identityOf(QJsonDocument::fromJson(first->body).object());
    });
    if (!identity)
        return fail(identity.error());
    identity->databaseUrl = databaseUrl;
    // The identity comes last: a folder with site.json is a whole site.
    if (const Result<void> written = writeIdentity(folder, *identity); !written)
        return fail(written.error());
    (*made)->finish();
    return Site(folder, *std::move(identity), *std::move(ledger));
}

Result<Site> Site::open(const QString &folder, const Clock &clock, Origin origin)
{
    Result<SiteIdentity> identity = readIdentity(folder);
    if (!identity)
        return fail(identity.error());
    const Result<DatabaseAddress> address = DatabaseAddress::from(identity->databaseUrl, ledgerFile(folder));
    if (!address)
        return fail(address.error());
    QString backup;
    const auto backUp = [&](Database &database, int version) -> Result<void> {
        Result<QString> made = backUpBeforeStep(database, folder, *identity, version, clock);
        if (!made)
            return fail(made.error());
        backup = *std::move(made);
        return {};
    };
    const bool isBackedUp = address->engine == Engine::Sqlite && origin == Origin::AtWork;
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(*address, lockFile(folder), clock, Ledger::Opening::Existing,
        isBackedUp ? Ledger::BeforeStep(backUp) : Ledger::BeforeStep());
    if (!ledger)
        return fail(ledger.error());
    Site site(folder, *std::move(identity), *std::move(ledger));
    site.m_backupBeforeStep = backup;
    return site;
}

qint64 Site::ledgerBytes()
{
    if (address().engine == Engine::Sqlite)
        return QFileInfo(ledgerFile(m_folder)).size() + QFileInfo(ledgerFile(m_folder) + QStringLiteral("-wal")).size();
    const Result<qint64> bytes = m_ledger->read([](View &view) -> Result<qint64> {
        return view.database().integer("SELECT pg_database_size(current_database())");
    });
    return bytes.value_or(0);
}

} // namespace packledger::ledger
