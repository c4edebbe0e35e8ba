#include "transport/sftpsession.h"

#include "base/baseerrors.h"
#include "transport/filenames.h"
#include "transport/patience.h"
#include "transport/transporterrors.h"

#include <QDeadlineTimer>
#include <QSemaphore>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <libssh/libssh.h>
#include <libssh/sftp.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace packledger::transport {

namespace {

constexpr qsizetype chunkBytes = 256 << 10; // between two looks at progress

struct Freer
{
    void operator()(ssh_session_struct *session) const
    {
        ssh_disconnect(session);
        ssh_free(session);
    }
    void operator()(sftp_session_struct *session) const { sftp_free(session); }
    void operator()(sftp_attributes_struct *attributes) const { sftp_attributes_free(attributes); }
    void operator()(sftp_file_struct *file) const { sftp_close(file); }
    void operator()(sftp_dir_struct *folder) const { sftp_closedir(folder); }
    void operator()(ssh_key_struct *key) const { ssh_key_free(key); }
    void operator()(addrinfo *list) const { ::freeaddrinfo(list); }
};
template <typename T>
using Owned = std::unique_ptr<T, Freer>;

QByteArray fingerprintOf(ssh_session session)
{
    ssh_key shown = nullptr;
    if (ssh_get_server_publickey(session, &shown) != SSH_OK)
        return {};
    const Owned<ssh_key_struct> key(shown);
    unsigned char *hash = nullptr;
    size_t size = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &size) != 0)
        return {};
    const QByteArray text = "SHA256:"
        + QByteArray(reinterpret_cast<const char *>(hash), qsizetype(size)).toBase64(QByteArray::OmitTrailingEquals);
    ssh_clean_pubkey_hash(&hash);
    return text;
}

ListedFile fileFrom(const sftp_attributes_struct &attributes, const QByteArray &name)
{
    return { name, qint64(attributes.size), qint64(attributes.mtime) };
}

} // namespace

/// What is open. Steps run in a thread of their own, one at a time, for libssh's waits have no end: the caller watches
/// the time and its own cancel, and cuts the connection, which ends any wait.
struct SftpSession::Wire
{
    Owned<addrinfo> addresses;
    int socket = -1;
    Owned<ssh_session_struct> ssh;
    Owned<sftp_session_struct> sftp;
    Owned<sftp_file_struct> file; ///< being read or written
    QByteArray address;
    QByteArray fingerprint;
    bool isHostProven = false;

    Wire() = default;
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;
    ~Wire()
    {
        // What the library says in parting must not wait for an answer.
        if (socket >= 0)
            ::shutdown(socket, SHUT_RDWR);
        file.reset();
        sftp.reset();
        ssh.reset();
        if (socket >= 0)
            ::close(socket);
    }

    [[nodiscard]] QString words() const { return QString::fromUtf8(ssh ? ssh_get_error(ssh.get()) : "").simplified(); }
    /// Why an operation on a file failed: the connection, or the file.
    [[nodiscard]] tl::unexpected<Error> fault(ErrorCode code, const QByteArray &path) const
    {
        const int reason = sftp_get_error(sftp.get());
        if (!ssh_is_connected(ssh.get()) || reason == SSH_FX_CONNECTION_LOST || reason == SSH_FX_NO_CONNECTION)
            return fail(codes::connectionLost, words());
        const QString name = QString::fromUtf8(path);
        const char *const why = reason == SSH_FX_PERMISSION_DENIED ? "permission denied"
            : reason == SSH_FX_NO_SUCH_FILE                        ? "no such file or folder"
            : reason == SSH_FX_OP_UNSUPPORTED                      ? "not supported"
                                                                   : "failure";
        return fail(code, name + QStringLiteral(": ") + QString::fromLatin1(why), { name, 0, 0, {} });
    }
};

SftpSession::SftpSession(SftpLogin login)
    : m_login(std::move(login))
    , m_wire(std::make_unique<Wire>())
{
}

SftpSession::~SftpSession() = default;

Result<void> SftpSession::run(const Progress &progress, const std::function<Result<void>(Wire &)> &step)
{
    if (!goesOn(progress))
        return fail(codes::cancelled);
    Result<void> result;
    QSemaphore done;
    std::thread thread([&] {
        result = step(*m_wire);
        done.release();
    });
    const QDeadlineTimer end(m_login.timeoutMs);
    std::optional<Error> cut;
    while (!done.tryAcquire(1, 50)) {
        if (cut)
            continue;
        if (!goesOn(progress))
            cut = Error { codes::cancelled };
        else if (end.hasExpired())
            cut = Error { codes::partnerSilent, m_login.host };
        if (cut && m_wire->socket >= 0)
            ::shutdown(m_wire->socket, SHUT_RDWR);
    }
    thread.join();
    if (cut)
        result = fail(*cut);
    if (!result && (cut || result.error().code == codes::connectionLost))
        m_wire = std::make_unique<Wire>();
    return result;
}

Result<void> SftpSession::resolve(const Progress &progress)
{
    return run(progress, [this](Wire &wire) -> Result<void> {
        addrinfo hints = {};
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_ADDRCONFIG;
        addrinfo *found = nullptr;
        const int error = ::getaddrinfo(
            m_login.host.toUtf8().constData(), QByteArray::number(m_login.port).constData(), &hints, &found);
        if (error != 0)
            return fail(codes::hostUnknown,
                m_login.host + QStringLiteral(": ") + QString::fromLocal8Bit(::gai_strerror(error)));
        wire.addresses.reset(found);
        return {};
    });
}

Result<void> SftpSession::connect(const Progress &progress)
{
    QString why = m_login.host;
    for (const addrinfo *each = m_wire->addresses.get(); each; each = each->ai_next) {
        const int socket = ::socket(each->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (socket < 0)
            continue;
        int error = ::connect(socket, each->ai_addr, each->ai_addrlen) == 0 ? 0 : errno;
        const QDeadlineTimer end(std::min(m_login.timeoutMs, 30'000));
        pollfd waiting { socket, POLLOUT, 0 };
        bool isCancelled = false;
        while (error == EINPROGRESS && !isCancelled) {
            isCancelled = !goesOn(progress);
            socklen_t size = sizeof error;
            if (::poll(&waiting, 1, 50) > 0)
                ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
            else if (end.hasExpired())
                error = ETIMEDOUT;
        }
        if (error == 0 && !isCancelled) {
            char host[NI_MAXHOST] = {};
            ::getnameinfo(each->ai_addr, each->ai_addrlen, host, sizeof host, nullptr, 0, NI_NUMERICHOST);
            m_wire->address = QByteArray(host) + ':' + QByteArray::number(m_login.port);
            ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) & ~O_NONBLOCK);
            // Requests are small and each waits for its answer.
            const int isOn = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &isOn, sizeof isOn);
            m_wire->socket = socket;
            return {};
        }
        ::close(socket);
        if (isCancelled)
            return fail(codes::cancelled);
        why = QStringLiteral("%1:%2: %3")
                  .arg(m_login.host)
                  .arg(m_login.port)
                  .arg(QString::fromLocal8Bit(std::strerror(error)));
    }
    return fail(codes::hostUnreachable, why);
}

Result<void> SftpSession::checkHost(const Progress &progress)
{
    return run(progress, [this](Wire &wire) -> Result<void> {
        wire.ssh.reset(ssh_new());
        const ssh_session session = wire.ssh.get();
        // Before anything else: the user's own files must not decide anything.
        const bool isOff = false;
        ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &isOff);
        ssh_options_set(session, SSH_OPTIONS_HOST, m_login.host.toUtf8().constData());
        ssh_options_set(session, SSH_OPTIONS_PORT, &m_login.port);
        ssh_options_set(session, SSH_OPTIONS_USER, m_login.user.constData());
        ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
        ssh_options_set(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
        // Longer than ours: from 0.11 on the library gives up by itself, and calls it a failure of the file.
        const long seconds = 60 + m_login.timeoutMs / 1000;
        ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &seconds);
        // The library closes what it is given.
        const socket_t own = ::fcntl(wire.socket, F_DUPFD_CLOEXEC, 0);
        ssh_options_set(session, SSH_OPTIONS_FD, &own);
        if (ssh_connect(session) != SSH_OK)
            return fail(codes::connectionLost, wire.words());
        wire.fingerprint = fingerprintOf(session);
        const QString said = m_login.host + QStringLiteral(": ") + QString::fromLatin1(wire.fingerprint);
        if (m_login.fingerprints.isEmpty())
            return fail(codes::hostKeyUnknown, said);
        if (!m_login.fingerprints.contains(wire.fingerprint))
            return fail(codes::hostKeyChanged, said);
        wire.isHostProven = true;
        return {};
    });
}

Result<void> SftpSession::signIn(const Progress &progress)
{
    return run(progress, [this](Wire &wire) -> Result<void> {
        const ssh_session session = wire.ssh.get();
        if (!wire.isHostProven)
            return fail(codes::hostKeyUnknown, m_login.host);
        int rc = ssh_userauth_none(session, nullptr);
        if (rc != SSH_AUTH_SUCCESS && !m_login.key.isEmpty()) {
            ssh_key read = nullptr;
            // A key with a password must not ask for it at a terminal.
            const auto noQuestion = [](const char *, char *, size_t, int, int, void *) { return -1; };
            if (ssh_pki_import_privkey_base64(m_login.key.constData(),
                    m_login.keyPassword.isEmpty() ? nullptr : m_login.keyPassword.constData(), noQuestion, nullptr,
                    &read)
                != SSH_OK)
                return fail(codes::privateKey, QString::fromUtf8(m_login.user));
            const Owned<ssh_key_struct> key(read);
            rc = ssh_userauth_publickey(session, nullptr, key.get());
        }
        if (rc != SSH_AUTH_SUCCESS && rc != SSH_AUTH_ERROR && !m_login.password.isEmpty()) {
            const auto methods = unsigned(ssh_userauth_list(session, nullptr));
            if (methods & SSH_AUTH_METHOD_PASSWORD)
                rc = ssh_userauth_password(session, nullptr, m_login.password.constData());
            if (rc != SSH_AUTH_SUCCESS && (methods & SSH_AUTH_METHOD_INTERACTIVE)) {
                rc = ssh_userauth_kbdint(session, nullptr, nullptr);
                for (int round = 0; rc == SSH_AUTH_INFO && round < 5; ++round) {
                    if (ssh_userauth_kbdint_getnprompts(session) == 1)
                        ssh_userauth_kbdint_setanswer(session, 0, m_login.password.constData());
                    rc = ssh_userauth_kbdint(session, nullptr, nullptr);
                }
            }
        }
        if (!ssh_is_connected(session))
            return fail(codes::connectionLost, wire.words());
        if (rc != SSH_AUTH_SUCCESS)
            return fail(codes::signInRefused, QString::fromUtf8(m_login.user) + QLatin1Char('@') + m_login.host);
        wire.sftp.reset(sftp_new(session));
        if (!wire.sftp || sftp_init(wire.sftp.get()) != SSH_OK) {
            wire.sftp.reset();
            return fail(codes::connectionLost, QStringLiteral("SFTP: ") + wire.words());
        }
        return {};
    });
}

QByteArray SftpSession::address() const
{
    return m_wire->address;
}

QByteArray SftpSession::fingerprint() const
{
    return m_wire->fingerprint;
}

bool SftpSession::isOpen() const
{
    return m_wire->sftp != nullptr;
}

Result<void> SftpSession::open(const Progress &progress)
{
    if (isOpen())
        return {};
    m_wire = std::make_unique<Wire>();
    for (const auto step :
        { &SftpSession::resolve, &SftpSession::connect, &SftpSession::checkHost, &SftpSession::signIn }) {
        if (const Result<void> done = (this->*step)(progress); !done) {
            m_wire = std::make_unique<Wire>();
            return fail(done.error());
        }
    }
    return {};
}

Result<std::vector<ListedFile>> SftpSession::list(const QByteArray &folder, const Progress &progress)
{
    std::vector<ListedFile> found;
    const Result<void> done = run(progress, [&](Wire &wire) -> Result<void> {
        const Owned<sftp_dir_struct> listing(sftp_opendir(wire.sftp.get(), folder.constData()));
        if (!listing)
            return wire.fault(codes::remoteFolder, folder);
        int entries = 0;
        qint64 bytes = 0;
        while (const Owned<sftp_attributes_struct> file { sftp_readdir(wire.sftp.get(), listing.get()) }) {
            const QByteArray name(file->name);
            bytes += name.size() + qint64(qstrlen(file->longname));
            if (++entries > m_login.mostListed || bytes > m_login.mostListedBytes)
                return fail(codes::folderTooFull, QString::fromUtf8(folder), { QString::fromUtf8(folder), 0, 0, {} });
            if (file->type == SSH_FILEXFER_TYPE_REGULAR && !name.contains('/') && isFinishedName(name))
                found.push_back(fileFrom(*file, name));
        }
        if (!sftp_dir_eof(listing.get()))
            return wire.fault(codes::remoteFolder, folder);
        return {};
    });
    if (!done)
        return fail(done.error());
    std::sort(found.begin(), found.end(), [](const ListedFile &a, const ListedFile &b) {
        return a.modified != b.modified ? a.modified < b.modified : a.name < b.name;
    });
    return found;
}

Result<void> SftpSession::lookInto(const QByteArray &folder, const Progress &progress)
{
    return run(progress, [&](Wire &wire) -> Result<void> {
        const Owned<sftp_dir_struct> listing(sftp_opendir(wire.sftp.get(), folder.constData()));
        return listing ? Result<void>() : wire.fault(codes::remoteFolder, folder);
    });
}

Result<std::optional<ListedFile>> SftpSession::find(const QByteArray &path, const Progress &progress)
{
    std::optional<ListedFile> found;
    const Result<void> done = run(progress, [&](Wire &wire) -> Result<void> {
        const Owned<sftp_attributes_struct> file(sftp_lstat(wire.sftp.get(), path.constData()));
        if (file)
            found = fileFrom(*file, path);
        else if (sftp_get_error(wire.sftp.get()) != SSH_FX_NO_SUCH_FILE || !ssh_is_connected(wire.ssh.get()))
            return wire.fault(codes::remoteRead, path);
        return {};
    });
    if (!done)
        return fail(done.error());
    return found;
}

Result<QByteArray> SftpSession::read(const QByteArray &path, qint64 offset, qint64 size, const Progress &progress)
{
    QByteArray bytes;
    Result<void> done = run(progress, [&](Wire &wire) -> Result<void> {
        wire.file.reset(sftp_open(wire.sftp.get(), path.constData(), O_RDONLY, 0));
        if (!wire.file || sftp_seek64(wire.file.get(), uint64_t(offset)) != 0)
            return wire.fault(codes::remoteRead, path);
        return {};
    });
    bool isAtEnd = false;
    while (done && !isAtEnd && bytes.size() < size) {
        done = run(progress, [&](Wire &wire) -> Result<void> {
            QByteArray chunk(std::min<qsizetype>(chunkBytes, size - bytes.size()), Qt::Uninitialized);
            qsizetype got = 0;
            while (got < chunk.size() && !isAtEnd) {
                const ssize_t count = sftp_read(wire.file.get(), chunk.data() + got, size_t(chunk.size() - got));
                if (count < 0)
                    return wire.fault(codes::remoteRead, path);
                isAtEnd = count == 0;
                got += count;
            }
            bytes += chunk.first(got);
            return {};
        });
    }
    closeFile(progress);
    if (!done)
        return fail(done.error());
    return bytes;
}

void SftpSession::closeFile(const Progress &progress)
{
    if (!m_wire->file)
        return;
    (void)run(progress, [](Wire &wire) -> Result<void> {
        wire.file.reset();
        return {};
    });
}

Result<void> SftpSession::write(
    const QByteArray &path, const QByteArray &bytes, qint64 offset, const Progress &progress)
{
    Result<void> done = run(progress, [&](Wire &wire) -> Result<void> {
        const int flags = O_WRONLY | O_CREAT | (offset == 0 ? O_TRUNC : 0);
        wire.file.reset(sftp_open(wire.sftp.get(), path.constData(), flags, 0660));
        if (!wire.file || sftp_seek64(wire.file.get(), uint64_t(offset)) != 0)
            return wire.fault(codes::remoteWrite, path);
        return {};
    });
    for (qsizetype at = 0; done && at < bytes.size();) {
        done = run(progress, [&](Wire &wire) -> Result<void> {
            const qsizetype end = std::min<qsizetype>(at + chunkBytes, bytes.size());
            while (at < end) {
                // 32 KiB is what every server takes at once.
                const size_t size = size_t(std::min<qsizetype>(end - at, 32 << 10));
                const ssize_t count = sftp_write(wire.file.get(), bytes.constData() + at, size);
                if (count <= 0)
                    return wire.fault(codes::remoteWrite, path);
                at += count;
            }
            return {};
        });
    }
    if (done) {
        done = run(progress, [&](Wire &wire) -> Result<void> {
            // Not every server can; one that can must have it on its disk.
            if (sftp_extension_supported(wire.sftp.get(), "fsync@openssh.com", "1") && sftp_fsync(wire.file.get()) != 0)
                return wire.fault(codes::remoteWrite, path);
            if (sftp_close(wire.file.release()) != SSH_NO_ERROR)
                return wire.fault(codes::remoteWrite, path);
            return {};
        });
    }
    closeFile(progress);
    return done;
}

Result<void> SftpSession::rename(const QByteArray &from, const QByteArray &to, const Progress &progress)
{
    return run(progress, [&](Wire &wire) -> Result<void> {
        if (sftp_rename(wire.sftp.get(), from.constData(), to.constData()) != 0)
            return wire.fault(codes::remoteWrite, to);
        return {};
    });
}

Result<void> SftpSession::remove(const QByteArray &path, const Progress &progress)
{
    return run(progress, [&](Wire &wire) -> Result<void> {
        if (sftp_unlink(wire.sftp.get(), path.constData()) != 0)
            return wire.fault(codes::remoteRemove, path);
        return {};
    });
}

} // namespace packledger::transport
