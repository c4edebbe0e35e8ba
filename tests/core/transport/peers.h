#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace packledger::test {

/// An authority for certificates, made by the openssl program in a folder of its own.
class TestAuthority
{
public:
    TestAuthority();

    /// Whether openssl is there and did its work so far.
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] QByteArray read(const QString &file) const;
    /// The authority's own certificate, PEM.
    [[nodiscard]] QByteArray certificate() const { return read(QStringLiteral("ca.pem")); }

    /// NAME.pem and NAME.key, for this host; times as "20200101000000Z".
    void issue(const QString &name, const QString &host, const QString &from = {}, const QString &until = {});
    /// NAME.pem and NAME.key that nobody signed but itself.
    void issueSelfSigned(const QString &name, const QString &host);
    void revoke(const QString &name);
    /// crl.pem, which lists what was revoked.
    void writeRevocations();
    /// NAME.p12 with this password.
    void exportPkcs12(const QString &name, const QString &password);

private:
    void run(const QStringList &arguments);

    QTemporaryDir m_folder;
    bool m_isGood = true;
};

/// A process that ends with this object.
class Peer
{
public:
    Peer() = default;
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

protected:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// An EPCIS 2.0 repository that does what the beginning of a path says (epcispeer.py).
class RepositoryPeer : public Peer
{
public:
    /// Whether it runs: python3 is there.
    [[nodiscard]] bool start();
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString url(const char *mode) const;
    /// The requests so far: "method", "path", "headers", "body" (hexadecimal), in their order.
    [[nodiscard]] QList<QJsonObject> requests() const;
    void forget();

private:
    int m_port = 0;
};

/// nginx with its own configuration and ports, in a folder of its own.
class NginxPeer : public Peer
{
public:
    /// One server for each text, which stands within server { } after its listen line. Whether it runs.
    [[nodiscard]] bool start(const QStringList &servers);
    [[nodiscard]] int port(int server) const { return m_ports.at(server); }
    /// Request lines that were logged.
    [[nodiscard]] QByteArray log() const;

private:
    [[nodiscard]] bool tryStart(const QStringList &servers);

    QList<int> m_ports;
};

/// A port of this machine that was free a moment ago.
[[nodiscard]] int freePort();

} // namespace packledger::test
