#include "support/testsite.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace packledger::test {

namespace {

// Each site gets a database of its own on the test's server.
QString freshDatabase()
{
    const QString server = qEnvironmentVariable("PACKLEDGER_TEST_DATABASE");
    if (server.isEmpty())
        return {};
    static int number = 0;
    const QString name = QStringLiteral("site_%1_%2").arg(QCoreApplication::applicationPid()).arg(++number);
    auto administration
        = ledger::Database::open(*ledger::DatabaseAddress::from(server, {}), ledger::Database::Access::Write);
    if (!administration || !(*administration)->runText(QStringLiteral("CREATE DATABASE %1").arg(name)))
        qFatal("The test's PostgreSQL server does not answer");
    QUrl url(server);
    url.setPath(QLatin1Char('/') + name);
    return url.toString();
}

} // namespace

TestSite::TestSite(FakeClock &clock, const QByteArray &gln)
    : m_clock(clock)
{
    Result<ledger::Site> made = ledger::Site::make(folder(),
        ledger::SiteIdentity {
            QStringLiteral("Riverside"), gln, { gln.left(7) }, { QStringLiteral("wholesaler") }, freshDatabase() },
        clock, ledger::Actor { "ana", "dock 2" });
    if (!made)
        qFatal("No test site: %s", qPrintable(made.error().detail));
    m_site.emplace(*std::move(made));
}

void TestSite::reopen()
{
    const ledger::Actor actor = m_site->ledger().actor();
    m_site.reset();
    open(actor);
}

void TestSite::copyTo(const QString &target)
{
    const ledger::Actor actor = m_site->ledger().actor();
    m_site.reset();
    copyFolder(folder(), target);
    open(actor);
}

void TestSite::open(const ledger::Actor &actor)
{
    Result<ledger::Site> opened = ledger::Site::open(folder(), m_clock);
    if (!opened)
        qFatal("The test site does not open again: %s", qPrintable(opened.error().detail));
    m_site.emplace(*std::move(opened));
    m_site->ledger().setActor(actor);
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(file.filePath(), QDir(to).filePath(file.fileName())))
            qFatal("Cannot copy %s", qPrintable(file.filePath()));
    }
}

ledger::LedgerCheck TestSite::check()
{
    return ledger::checkLedger(m_site->ledger(), m_folder.path()).value_or(ledger::LedgerCheck {});
}

bool TestSite::isPostgresql()
{
    return qEnvironmentVariableIsSet("PACKLEDGER_TEST_DATABASE");
}

} // namespace packledger::test
