#include "shell/welcomepresenter.h"

#include "base/errortext.h"
#include "gs1/gln.h"
#include "workflow/sitesettings.h"

#include <QRegularExpression>

#include <utility>

namespace packledger::shell {

WelcomePresenter::WelcomePresenter(common::LedgerService &ledger, QString station, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_station(std::move(station))
{
    connect(&m_ledger, &common::LedgerService::notMade, this, &WelcomePresenter::showRefusal);
    connect(&m_ledger, &common::LedgerService::opened, this, [this] {
        m_state.isBusy = false;
        Q_EMIT stateChanged(m_state);
        if (std::exchange(m_isRepackager, false))
            askForTwoPersons();
    });
}

void WelcomePresenter::start(const QString &folder)
{
    m_state.folder = folder;
    Q_EMIT stateChanged(m_state);
}

void WelcomePresenter::choose(WelcomeState::Way way)
{
    m_state.way = way;
    m_state.message.clear();
    Q_EMIT stateChanged(m_state);
}

void WelcomePresenter::make(const QString &name, const QString &gln, const QString &prefixes, const QString &role)
{
    if (m_state.isBusy)
        return;
    ledger::SiteIdentity identity;
    identity.name = name.simplified();
    m_state.nameError = identity.name.isEmpty() ? tr("The name comes first.") : QString();
    const Result<gs1::Gln> parsed = gs1::Gln::parse(gln.simplified().remove(QLatin1Char(' ')).toLatin1());
    m_state.glnError = parsed     ? QString()
        : gln.trimmed().isEmpty() ? tr("The GLN comes next: 13 digits.")
                                  : errorSentence(parsed.error());
    if (parsed)
        identity.gln = parsed->digits();
    m_state.prefixError.clear();
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    for (const QString &prefix : prefixes.split(between, Qt::SkipEmptyParts)) {
        if (!ledger::isCompanyPrefix(prefix))
            m_state.prefixError = tr("%1 is no company prefix: it has 4 to 12 digits.").arg(prefix);
        identity.companyPrefixes.append(prefix.toLatin1());
    }
    if (!role.isEmpty())
        identity.roles = QStringList(role);
    if (!m_state.nameError.isEmpty() || !m_state.glnError.isEmpty() || !m_state.prefixError.isEmpty()) {
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_isRepackager = role == QLatin1StringView("repackager");
    begin();
    m_ledger.make(m_state.folder, identity, { "setup", m_station.toUtf8() });
}

void WelcomePresenter::join(const QString &database)
{
    if (m_state.isBusy)
        return;
    const QString url = database.trimmed();
    m_state.databaseError = url.startsWith(QLatin1StringView("postgresql://"))
        ? QString()
        : tr("An address looks like postgresql://user@server/packledger.");
    if (!m_state.databaseError.isEmpty()) {
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_isRepackager = false;
    begin();
    m_ledger.join(m_state.folder, url);
}

void WelcomePresenter::askForTwoPersons()
{
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().write([](ledger::WriteTransaction &transaction) {
                return workflow::setSiteSetting(
                    transaction, access::Session::forOperator("setup"), "line.approval", QStringLiteral("two-persons"));
            });
        },
        [this](const Result<workflow::SiteSetting> &set) {
            if (!set)
                showRefusal(set.error());
        });
}

void WelcomePresenter::begin()
{
    m_state.message.clear();
    m_state.isBusy = true;
    Q_EMIT stateChanged(m_state);
}

void WelcomePresenter::showRefusal(const Error &error)
{
    m_isRepackager = false;
    m_state.isBusy = false;
    m_state.message = errorSentence(error);
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::shell
