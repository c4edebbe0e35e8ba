#include "core/transport/peers.h"
#include "support/places.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace packledger::test {

namespace {

constexpr int patienceMs = 60'000;

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("%s", qPrintable(name));
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool answers(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool good = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return good;
}

} // namespace

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), size) != 0
        || ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port");
    ::close(socket);
    return ntohs(address.sin_port);
}

TestAuthority::TestAuthority()
{
    write(path(QStringLiteral("ca.cnf")),
        "[ca]\ndefault_ca = a\n[a]\ndir = " + m_folder.path().toUtf8()
            + "\ndatabase = $dir/index.txt\nserial = $dir/serial\nnew_certs_dir = $dir\ncertificate = $dir/ca.pem\n"
              "private_key = $dir/ca.key\ndefault_md = sha256\ndefault_days = 30\ndefault_crl_days = 30\npolicy = p\n"
              "copy_extensions = copy\nunique_subject = no\n[p]\ncommonName = supplied\n");
    write(path(QStringLiteral("index.txt")), {});
    write(path(QStringLiteral("serial")), "1000\n");
    run({ QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
        QStringLiteral("-nodes"), QStringLiteral("-keyout"), path(QStringLiteral("ca.key")), QStringLiteral("-out"),
        path(QStringLiteral("ca.pem")), QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"),
        QStringLiteral("-days"), QStringLiteral("30") });
}

QByteArray TestAuthority::read(const QString &file) const
{
    return contentOf(path(file));
}

void TestAuthority::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), arguments);
    m_isGood = m_isGood && openssl.waitForFinished(patienceMs) && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0;
    if (!m_isGood)
        qWarning("openssl %s: %s", qPrintable(arguments.join(u' ')), openssl.readAll().constData());
}

void TestAuthority::issue(const QString &name, const QString &host, const QString &from, const QString &until)
{
    const QString request = path(name + QStringLiteral(".csr"));
    const QString kind = host.contains(u'.') && host.at(0).isDigit() ? QStringLiteral("IP:") : QStringLiteral("DNS:");
    run({ QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
        QStringLiteral("-nodes"), QStringLiteral("-keyout"), path(name + QStringLiteral(".key")),
        QStringLiteral("-out"), request, QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
        QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + kind + host });
    QStringList arguments { QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
        QStringLiteral("-config"), path(QStringLiteral("ca.cnf")), QStringLiteral("-in"), request,
        QStringLiteral("-out"), path(name + QStringLiteral(".pem")) };
    if (!from.isEmpty())
        arguments += { QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), until };
    run(arguments);
}

void TestAuthority::issueSelfSigned(const QString &name, const QString &host)
{
    run({ QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
        QStringLiteral("-nodes"), QStringLiteral("-keyout"), path(name + QStringLiteral(".key")),
        QStringLiteral("-out"), path(name + QStringLiteral(".pem")), QStringLiteral("-subj"),
        QStringLiteral("/CN=") + name, QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:") + host,
        QStringLiteral("-days"), QStringLiteral("30") });
}

void TestAuthority::revoke(const QString &name)
{
    run({ QStringLiteral("ca"), QStringLiteral("-config"), path(QStringLiteral("ca.cnf")), QStringLiteral("-revoke"),
        path(name + QStringLiteral(".pem")) });
}

void TestAuthority::writeRevocations()
{
    run({ QStringLiteral("ca"), QStringLiteral("-config"), path(QStringLiteral("ca.cnf")), QStringLiteral("-gencrl"),
        QStringLiteral("-out"), path(QStringLiteral("crl.pem")) });
}

void TestAuthority::exportPkcs12(const QString &name, const QString &password)
{
    run({ QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"),
        path(name + QStringLiteral(".key")), QStringLiteral("-in"), path(name + QStringLiteral(".pem")),
        QStringLiteral("-out"), path(name + QStringLiteral(".p12")), QStringLiteral("-passout"),
        QStringLiteral("pass:") + password });
}

Peer::~Peer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
}

bool RepositoryPeer::start()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        return false;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python,
        { QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/core/transport/epcispeer.py"),
            m_folder.filePath(QStringLiteral("requests")) });
    if (!m_process.waitForReadyRead(patienceMs))
        return false;
    m_port = m_process.readLine().trimmed().toInt();
    return m_port > 0;
}

QString RepositoryPeer::url(const char *mode) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(QString::fromLatin1(mode));
}

QList<QJsonObject> RepositoryPeer::requests() const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : contentOf(m_folder.filePath(QStringLiteral("requests"))).split('\n')) {
        if (!line.isEmpty())
            all += QJsonDocument::fromJson(line).object();
    }
    return all;
}

void RepositoryPeer::forget()
{
    write(m_folder.filePath(QStringLiteral("requests")), {});
}

bool NginxPeer::start(const QStringList &servers)
{
    // Somebody else may take a free port before nginx does.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (tryStart(servers))
            return true;
    }
    return false;
}

bool NginxPeer::tryStart(const QStringList &servers)
{
    QString nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    if (nginx.isEmpty())
        nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"), { QStringLiteral("/usr/sbin") });
    if (nginx.isEmpty())
        return false;
    const QString here = m_folder.path();
    QString text = QStringLiteral("daemon off;\nmaster_process off;\nworker_processes 1;\npid %1/pid;\n"
                                  "error_log %1/error;\nevents { worker_connections 64; }\nhttp {\n"
                                  "access_log %1/access;\nclient_max_body_size 64m;\n"
                                  "client_body_temp_path %1/b; proxy_temp_path %1/p; fastcgi_temp_path %1/f;\n"
                                  "uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n")
                       .arg(here);
    m_ports.clear();
    for (const QString &server : servers) {
        m_ports += freePort();
        text += QStringLiteral("server { listen 127.0.0.1:%1 ssl;\n%2\n}\n").arg(m_ports.last()).arg(server);
    }
    write(m_folder.filePath(QStringLiteral("conf")), text.toUtf8() + "}\n");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(nginx,
        { QStringLiteral("-p"), here, QStringLiteral("-c"), m_folder.filePath(QStringLiteral("conf")),
            QStringLiteral("-e"), m_folder.filePath(QStringLiteral("error")) });
    const QDeadlineTimer end(patienceMs);
    while (!end.hasExpired() && !m_process.waitForFinished(20)) {
        if (answers(m_ports.last()))
            return true;
    }
    qWarning("nginx: %s", m_process.readAll().constData());
    return false;
}

QByteArray NginxPeer::log() const
{
    return contentOf(m_folder.filePath(QStringLiteral("access")));
}

QString SshPeer::user()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

QByteArray SshPeer::clientKey() const
{
    return contentOf(path(QStringLiteral("client")));
}

QByteArray SshPeer::log() const
{
    return contentOf(path(QStringLiteral("log")));
}

bool SshPeer::makeKey(const QString &name, const QString &password)
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"),
        { QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), password,
            QStringLiteral("-f"), path(name) });
    return keygen.waitForFinished(patienceMs) && keygen.exitCode() == 0;
}

bool SshPeer::start(qint64 mostFileBytes)
{
    QString sshd = QStandardPaths::findExecutable(QStringLiteral("sshd"), { QStringLiteral("/usr/sbin") });
    if (sshd.isEmpty() || !makeKey(QStringLiteral("host"), {})
        || !makeKey(QStringLiteral("client"), QString::fromLatin1(clientKeyPassword)))
        return false;
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"), { QStringLiteral("-lf"), path(QStringLiteral("host.pub")) });
    if (!keygen.waitForFinished(patienceMs))
        return false;
    m_fingerprint = QString::fromLatin1(keygen.readAll().split(' ').value(1));
    QFile::copy(path(QStringLiteral("client.pub")), path(QStringLiteral("authorized")));
    // Root's server wants an empty folder there, which the system makes for its own one.
    if (::geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd"));
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        write(path(QStringLiteral("conf")),
            QStringLiteral("Port %1\nListenAddress 127.0.0.1\nHostKey %2/host\nAuthorizedKeysFile %2/authorized\n"
                           "StrictModes no\nUsePAM no\nPasswordAuthentication yes\nPermitRootLogin yes\n"
                           "KbdInteractiveAuthentication no\nSubsystem sftp internal-sftp\nPidFile none\n"
                           "LogLevel DEBUG1\nMaxAuthTries 20\n")
                .arg(m_port)
                .arg(m_folder.path())
                .toUtf8());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        const QString limit
            = mostFileBytes > 0 ? QStringLiteral("trap '' XFSZ; ulimit -f %1; ").arg(mostFileBytes / 512) : QString();
        m_process.start(QStringLiteral("/bin/sh"),
            { QStringLiteral("-c"), limit + QStringLiteral("exec \"$0\" -D -E \"$2\" -f \"$1\""), sshd,
                path(QStringLiteral("conf")), path(QStringLiteral("log")) });
        const QDeadlineTimer end(patienceMs);
        while (!end.hasExpired() && !m_process.waitForFinished(20)) {
            if (answers(m_port))
                return true;
        }
        qWarning("sshd: %s%s", m_process.readAll().constData(), log().constData());
    }
    return false;
}

Relay::Relay(int target)
    : m_target(target)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(m_listener, 8) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

Relay::~Relay()
{
    m_isOver = true;
    m_thread.join();
    ::close(m_listener);
}

void Relay::serve()
{
    while (!m_isOver) {
        pollfd coming { m_listener, POLLIN, 0 };
        if (::poll(&coming, 1, 50) <= 0)
            continue;
        const int client = ::accept(m_listener, nullptr, nullptr);
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(m_target));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bool isGood = ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        qint64 sent = 0;
        const int isOn = 1;
        for (const int end : { client, server })
            ::setsockopt(end, IPPROTO_TCP, TCP_NODELAY, &isOn, sizeof isOn);
        pollfd ends[] = { { client, POLLIN, 0 }, { server, POLLIN, 0 } };
        while (isGood && !m_isOver) {
            if (::poll(ends, 2, 50) <= 0)
                continue;
            if (m_hangAfter > 0 && sent >= m_hangAfter) {
                // Neither read nor closed: until the client gives up.
                char byte = 0;
                isGood = !(ends[0].revents & (POLLHUP | POLLERR))
                    && ::recv(client, &byte, 1, MSG_PEEK | MSG_DONTWAIT) != 0;
                ::poll(nullptr, 0, 20);
                continue;
            }
            for (int from = 0; from < 2 && isGood; ++from) {
                if (!ends[from].revents)
                    continue;
                char buffer[16 << 10];
                const ssize_t count = ::recv(ends[from].fd, buffer, sizeof buffer, 0);
                isGood = count > 0 && ::send(ends[1 - from].fd, buffer, size_t(count), MSG_NOSIGNAL) == count;
                if (from == 0 && count > 0) {
                    sent += count;
                    m_count += count;
                }
            }
            if (m_cutAfter > 0 && sent >= m_cutAfter)
                isGood = false;
        }
        ::close(client);
        ::close(server);
    }
}

} // namespace packledger::test
