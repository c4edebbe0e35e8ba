#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

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

/// OpenSSH's server, as whoever runs the test, with keys and folders of its own.
class SshPeer : public Peer
{
public:
    /// Whether it runs. `mostFileBytes`: larger files cannot be written, as on a full disk; 0: no limit.
    [[nodiscard]] bool start(qint64 mostFileBytes = 0);
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QString user();
    /// "SHA256:…", as ssh-keygen tells it.
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }
    /// The private key that is let in, with its password.
    [[nodiscard]] QByteArray clientKey() const;
    static constexpr const char *clientKeyPassword = "canary-passphrase";
    [[nodiscard]] QByteArray log() const;

private:
    [[nodiscard]] bool makeKey(const QString &name, const QString &password);

    int m_port = 0;
    QString m_fingerprint;
};

/// Stands between a client and a server of this machine, counts what the client sends, and cuts or stops there.
class Relay
{
public:
    explicit Relay(int target);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// Connections are cut once so many bytes came from the client; 0: never.
    void cutAfter(qint64 bytes) { m_cutAfter = bytes; }
    /// From then on nothing goes on in either direction; 0: never.
    void hangAfter(qint64 bytes) { m_hangAfter = bytes; }
    /// Since the last call, from clients.
    [[nodiscard]] qint64 takeCount() { return m_count.exchange(0); }

private:
    void serve();

    int m_target;
    int m_port = 0;
    int m_listener = -1;
    std::atomic<qint64> m_cutAfter = 0;
    std::atomic<qint64> m_hangAfter = 0;
    std::atomic<qint64> m_count = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

/// A port of this machine that was free a moment ago.
[[nodiscard]] int freePort();

} // namespace packledger::test
