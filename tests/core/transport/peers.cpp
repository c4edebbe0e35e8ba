#include "core/transport/peers.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
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

} // namespace packledger::test
