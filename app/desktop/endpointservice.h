#pragma once

#include "base/clock.h"
#include "endpoint/siteendpoint.h"
#include "site/endpointstate.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace packledger::desktop {

/// Listens for other systems and AS2 partners while the program is open and the site is set so, in a thread with a
/// connection of its own. Called in the GUI's thread, and tells there.
class EndpointService final : public QObject
{
    Q_OBJECT

public:
    explicit EndpointService(const Clock &clock, QObject *parent = nullptr);
    ~EndpointService() override;

    /// Begins to work on this site, as this station.
    void open(const QString &folder, const QByteArray &station);

    /// The site's settings changed: listens anew where they say so.
    void reload();
    /// Listens where it could not before: there was nobody to listen for.
    void listenIfIdle();
    /// Makes the token that is valid from now on.
    void makeToken();
    /// Takes certificate and key out of a PEM file; the key becomes a secret.
    void takeCertificate(const QString &file);

Q_SIGNALS:
    void standingChanged(const packledger::site::EndpointStanding &standing);
    /// Told once, and kept nowhere here.
    void tokenMade(const QString &token);
    void certificateTaken(const QString &pem);
    void answered(const packledger::endpoint::RequestNote &note);
    /// Something new is in the ledger.
    void changed();
    void failed(const packledger::Error &error);

private:
    struct Work;

    void post(std::function<void(Work &)> job);

    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<Work> m_work; ///< lives in the thread
};

} // namespace packledger::desktop
