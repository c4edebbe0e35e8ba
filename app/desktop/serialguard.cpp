#include "desktop/serialguard.h"

#include "access/roles.h"
#include "common/page.h"

#include <QSet>

namespace packledger::desktop {

namespace {

/// These show totals, partners, devices or rules, and look after single items themselves. Every other page shows some.
bool showsTotals(const common::Page &page)
{
    static const QSet<QString> names { QStringLiteral("DockQueueScreen"), QStringLiteral("ShipmentsScreen"),
        QStringLiteral("BatchesScreen"), QStringLiteral("ItemScreen"), QStringLiteral("PartnersScreen"),
        QStringLiteral("WizardScreen"), QStringLiteral("ExchangeScreen"), QStringLiteral("CoverageScreen"),
        QStringLiteral("LedgerScreen"), QStringLiteral("SiteScreen"), QStringLiteral("PeopleScreen"),
        QStringLiteral("RulesScreen"), QStringLiteral("ScannersScreen"), QStringLiteral("ScannerTestScreen"),
        QStringLiteral("CamerasScreen"), QStringLiteral("TemplatesScreen"), QStringLiteral("ProductsScreen") };
    return names.contains(QString::fromLatin1(page.metaObject()->className()).section(QStringLiteral("::"), -1));
}

} // namespace

SerialGuard::SerialGuard(common::LedgerService &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
}

bool SerialGuard::isOpen(const common::Page &page) const
{
    return !m_session.seesTotalsAlone() || showsTotals(page);
}

bool SerialGuard::admits(const common::Page &page)
{
    const bool isAdmitted = isOpen(page);
    if (!isAdmitted)
        refuse(page.title());
    return isAdmitted;
}

void SerialGuard::refuse(const QString &what)
{
    m_ledger.run(
        this,
        [by = m_session, what](
            ledger::Site &site) -> Result<void> { return fail(access::refuseSerials(site.ledger(), by, what)); },
        [this](const Result<void> &outcome) { Q_EMIT refused(outcome.error()); });
}

} // namespace packledger::desktop
