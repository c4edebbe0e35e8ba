#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/tokenstore.h"
#include "site/endpointstate.h"
#include "workflow/sitesettings.h"

namespace packledger::site {

/// Whether, where and how this station listens for other systems: settings of the site, changed by whoever may, with
/// the journal knowing. The listening itself is somebody else's, who is told by signals and tells by calls.
class EndpointPresenter final : public QObject
{
    Q_OBJECT

public:
    EndpointPresenter(common::LedgerService &ledger, const Clock &clock, QString station, QObject *parent = nullptr);

    [[nodiscard]] const EndpointState &state() const { return m_state; }
    void setSession(const access::Session &session);

    void refresh();
    void switchOn(bool isOn);
    void reach(const QString &host);
    void setPort(const QString &port);
    void takeAs2(bool takes);
    void makeToken();
    /// The token of one system: `scope` is "both", "capture" or "query"; of one client's goods alone, unless it is
    /// empty.
    void makeSystemToken(const QString &name, const QString &scope, const QString &client);
    void endSystemToken(const QString &name);
    void forgetToken();
    void setCertificate(const QString &pem);
    void copied();

    void setStanding(const EndpointStanding &standing);
    /// Shown until the page is left.
    void showToken(const QString &token);
    /// A request and its answer; status 0: one of ours that got none.
    void addRequest(qint64 atMs, const QString &peer, const QString &what, int status, qint64 tookMs);
    /// What a person has to do about the request that was added last.
    void setTrouble(qint64 atMs, const Error &error);

Q_SIGNALS:
    void stateChanged(const packledger::site::EndpointState &state);
    void settingsChanged();
    void tokenRequested();
    void told(const QString &sentence);
    void failed(const packledger::Error &error);

private:
    using Settings = std::vector<workflow::SiteSetting>;
    /// What a look at the ledger found.
    struct Look
    {
        Settings settings;
        std::vector<ledger::AccessToken> tokens;
        QStringList clients;
    };

    void showSystems(const Look &look);

    void change(const QByteArray &name, const QString &value);
    void show();
    void take(const Settings &settings);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    QString m_station;
    access::Session m_session;
    EndpointStanding m_standing;
    QString m_listeningStation;
    QString m_host;
    EndpointState m_state;
};

} // namespace packledger::site
