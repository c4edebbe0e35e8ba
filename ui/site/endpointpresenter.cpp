#include "site/endpointpresenter.h"

#include "base/errortext.h"
#include "common/plaintext.h"
#include "workflow/accesstokens.h"
#include "workflow/clientscope.h"

#include <QLocale>

#include <algorithm>

namespace packledger::site {

using common::Tone;

namespace {

constexpr std::size_t mostRequests = 50;
const QString here = QStringLiteral("127.0.0.1");
const QString everywhere = QStringLiteral("0.0.0.0");

bool isLoopback(const QString &host)
{
    return host.startsWith(QLatin1StringView("127.")) || host == QLatin1StringView("::1");
}

} // namespace

EndpointPresenter::EndpointPresenter(
    common::LedgerService &ledger, const Clock &clock, QString station, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_station(std::move(station))
    , m_host(here)
{
}

void EndpointPresenter::setSession(const access::Session &session)
{
    m_session = session;
    m_state.tokens.token.clear();
    show();
}

void EndpointPresenter::refresh()
{
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read([](ledger::View &view) -> Result<Look> {
                return Look { workflow::siteSettings(view),
                    ledger::TokenStore(view.database()).list(ledger::TokenKind::System), workflow::clientsOf(view) };
            });
        },
        [this](const Result<Look> &look) {
            if (!look) {
                Q_EMIT failed(look.error());
                return;
            }
            showSystems(*look);
            take(look->settings);
        },
        common::LedgerService::Lane::Look);
}

void EndpointPresenter::take(const Settings &settings)
{
    for (const workflow::SiteSetting &setting : settings) {
        if (setting.name == "endpoint.station")
            m_listeningStation = setting.value;
        else if (setting.name == "endpoint.host")
            m_host = setting.value;
        else if (setting.name == "endpoint.port")
            m_state.port = setting.value;
        else if (setting.name == "endpoint.as2")
            m_state.takesAs2 = setting.value == QLatin1StringView("on");
    }
    ++m_state.round;
    show();
}

void EndpointPresenter::change(const QByteArray &name, const QString &value)
{
    if (m_state.isBusy)
        return;
    m_state.isBusy = true;
    show();
    m_ledger.run(
        this,
        [by = m_session, name, value](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Settings> {
                const auto set = workflow::setSiteSetting(transaction, by, name, value);
                return set ? Result<Settings>(workflow::siteSettings(transaction)) : fail(set.error());
            });
        },
        [this](const Result<Settings> &settings) {
            m_state.isBusy = false;
            if (!settings) {
                ++m_state.round;
                show();
                Q_EMIT failed(settings.error());
                return;
            }
            take(*settings);
            Q_EMIT settingsChanged();
        });
}

void EndpointPresenter::switchOn(bool isOn)
{
    change("endpoint.station", isOn ? m_station : QString());
}

void EndpointPresenter::reach(const QString &host)
{
    change("endpoint.host", host);
}

void EndpointPresenter::setPort(const QString &port)
{
    bool isNumber = false;
    const int number = port.trimmed().toInt(&isNumber);
    const bool isGood = isNumber && number >= 1 && number <= 65'535;
    m_state.portError = isGood ? QString() : tr("A port is a number from 1 to 65535.");
    show();
    if (isGood && QString::number(number) != m_state.port)
        change("endpoint.port", QString::number(number));
}

void EndpointPresenter::takeAs2(bool takes)
{
    change("endpoint.as2", takes ? QStringLiteral("on") : QStringLiteral("off"));
}

void EndpointPresenter::setCertificate(const QString &pem)
{
    change("endpoint.certificate", pem);
}

void EndpointPresenter::makeToken()
{
    if (m_state.isBusy)
        return;
    m_ledger.run(
        this,
        [by = m_session](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return workflow::noteHouseToken(transaction, by); });
        },
        [this](const Result<void> &noted) {
            if (noted)
                Q_EMIT tokenRequested();
            else
                Q_EMIT failed(noted.error());
        });
}

void EndpointPresenter::showSystems(const Look &look)
{
    m_state.tokens.clients = look.clients;
    m_state.tokens.holders.clear();
    for (const ledger::AccessToken &token : look.tokens) {
        const QString made = common::momentText(token.madeMs, m_clock.now().offsetMinutes);
        QString scope = token.scope == ledger::TokenScope::Both ? tr("Hands over and reads")
            : token.scope == ledger::TokenScope::Capture        ? tr("Only hands over")
                                                                : tr("Only reads");
        if (!token.client.isEmpty())
            scope = tr("%1, goods of %2").arg(scope, token.client);
        m_state.tokens.holders.push_back({ QString::fromLatin1(token.name), tr("%1, since %2").arg(scope, made) });
    }
}

void EndpointPresenter::makeSystemToken(const QString &name, const QString &scope, const QString &client)
{
    if (m_state.isBusy)
        return;
    const auto wanted = ledger::tokenScopeFrom(scope.toLatin1()).value_or(ledger::TokenScope::Query);
    m_ledger.run(
        this,
        [by = m_session, key = name.trimmed().toUtf8(), wanted, client](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::makeToken(transaction, by, { ledger::TokenKind::System, key, wanted, client });
            });
        },
        [this, name](const Result<QByteArray> &token) {
            if (!token) {
                Q_EMIT failed(token.error());
                return;
            }
            ++m_state.tokens.made;
            m_state.tokens.tokenOf = name.trimmed();
            m_state.tokens.token = QString::fromLatin1(*token);
            show();
            Q_EMIT settingsChanged();
            refresh();
        });
}

void EndpointPresenter::endSystemToken(const QString &name)
{
    if (m_state.isBusy)
        return;
    m_ledger.run(
        this,
        [by = m_session, name](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::endToken(transaction, by, ledger::TokenKind::System, name.toUtf8());
            });
        },
        [this, name](const Result<void> &ended) {
            if (!ended) {
                Q_EMIT failed(ended.error());
                return;
            }
            Q_EMIT told(tr("%1 is let in no more.").arg(name));
            Q_EMIT settingsChanged();
            refresh();
        });
}

void EndpointPresenter::showToken(const QString &token)
{
    m_state.tokens.tokenOf.clear();
    m_state.tokens.token = token;
    show();
}

void EndpointPresenter::forgetToken()
{
    if (m_state.tokens.token.isEmpty())
        return;
    m_state.tokens.token.clear();
    show();
}

void EndpointPresenter::copied()
{
    Q_EMIT told(tr("The token is in the clipboard. Give it to the other system now: it is not shown again."));
}

void EndpointPresenter::setStanding(const EndpointStanding &standing)
{
    m_standing = standing;
    show();
}

void EndpointPresenter::addRequest(qint64 atMs, const QString &peer, const QString &what, int status, qint64 tookMs)
{
    DeviceRow row;
    row.name = what;
    const QString time = common::momentText(atMs, m_clock.now().offsetMinutes);
    row.detail = peer.isEmpty() ? tr("%1 · %2 ms").arg(time, QLocale().toString(tookMs))
                                : tr("%1 · %2 · %3 ms").arg(time, peer, QLocale().toString(tookMs));
    row.status = status == 0 ? tr("no answer") : QString::number(status);
    row.tone = status == 0 ? Tone::Stop : status < 400 ? Tone::Accepted : status < 500 ? Tone::Attention : Tone::Stop;
    m_state.requests.insert(m_state.requests.begin(), row);
    if (m_state.requests.size() > mostRequests)
        m_state.requests.pop_back();
    show();
}

void EndpointPresenter::setTrouble(qint64 atMs, const Error &error)
{
    m_state.trouble = { Tone::Attention,
        tr("To be looked at, %1").arg(common::momentText(atMs, m_clock.now().offsetMinutes)), errorSentence(error) };
    show();
}

void EndpointPresenter::show()
{
    using State = EndpointStanding::State;
    m_state.mayChange = m_session.may(access::Permission::ManageSite);
    m_state.isOn = !m_station.isEmpty() && m_listeningStation == m_station;
    m_state.reach = m_host;
    m_state.reaches = { { here, tr("This computer alone") }, { everywhere, tr("The whole network") } };
    if (m_host != here && m_host != everywhere)
        m_state.reaches.push_back({ m_host, m_host });
    m_state.certificate = m_standing.certificateOf.isEmpty()
        ? QString()
        : tr("%1, until %2")
              .arg(m_standing.certificateOf,
                  common::momentText(m_standing.certificateEndsMs, m_clock.now().offsetMinutes));
    if (m_standing.state == State::Listening)
        m_state.standing = { Tone::Accepted, tr("Listening at %1").arg(m_standing.place),
            tr("Events at /events, documents to /capture.") };
    else if (m_standing.state == State::Failed && m_standing.error)
        m_state.standing = { Tone::Stop, tr("Not listening"), errorSentence(*m_standing.error) };
    else if (!m_listeningStation.isEmpty() && !m_state.isOn)
        m_state.standing = { Tone::Neutral, tr("%1 listens for this site").arg(m_listeningStation),
            tr("Switched on here, this station takes over.") };
    else
        m_state.standing = { Tone::Neutral, tr("Not listening"), tr("No other system can push or pull events.") };
    m_state.warning = {};
    if (!isLoopback(m_host))
        m_state.warning = m_standing.certificateOf.isEmpty()
            ? common::HealthLine { Tone::Attention, tr("Every machine of the network can come to this port"),
                  tr("Token and events cross it unprotected. Choose a certificate, or put a proxy before it.") }
            : common::HealthLine { Tone::Attention, tr("Every machine of the network can come to this port"),
                  tr("The token alone keeps it from reading all events.") };
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::site
