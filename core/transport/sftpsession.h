#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "transport/settledfiles.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace packledger::transport {

/// Where an SFTP server is, which keys it may show, and who we are there.
struct SftpLogin
{
    QString host;
    int port = 22;
    QByteArray user;
    QByteArrayList fingerprints; ///< "SHA256:…" of the host's keys; one of them must be shown
    QByteArray password; ///< empty: none
    QByteArray key; ///< a private key, OpenSSH or PEM; empty: none
    QByteArray keyPassword;
    int timeoutMs = 60'000; ///< of each step on the wire
    int mostListed = 100'000; ///< entries of a folder, whatever they are; a listing is held in memory
    qint64 mostListedBytes = qint64(32) << 20; ///< of what the server says of them
};

/// A connection to an SFTP server, by libssh. Neither configuration nor known hosts of the user's account count: only
/// what stands in the login. Calls wait no longer than the login says and end soon after a cancel (looking up a name
/// takes as long as the system's resolver wants). After transport.lost or transport.timeout the session is over.
///
/// Fails with base.cancelled, transport.resolve, transport.connect, transport.host-key-unknown (the fingerprint in the
/// detail), transport.host-key-changed, transport.sign-in, transport.timeout, transport.lost; on files with
/// transport.folder, transport.folder-too-full, transport.read, transport.write, transport.remove.
class SftpSession
{
public:
    explicit SftpSession(SftpLogin login);
    ~SftpSession();
    SftpSession(const SftpSession &) = delete;
    SftpSession &operator=(const SftpSession &) = delete;

    /// The steps of connecting, in this order; `address` and `fingerprint` tell what was found.
    [[nodiscard]] Result<void> resolve(const Progress &progress);
    [[nodiscard]] Result<void> connect(const Progress &progress);
    [[nodiscard]] Result<void> checkHost(const Progress &progress);
    [[nodiscard]] Result<void> signIn(const Progress &progress);
    [[nodiscard]] QByteArray address() const;
    [[nodiscard]] QByteArray fingerprint() const;
    /// All of them, where that was not done yet.
    [[nodiscard]] Result<void> open(const Progress &progress);
    [[nodiscard]] bool isOpen() const;

    /// Regular files of a folder, links left out. Fails with transport.folder-too-full rather than tell a part of them:
    /// what is behind it would never be fetched.
    [[nodiscard]] Result<std::vector<ListedFile>> list(const QByteArray &folder, const Progress &progress);
    /// Whether a folder can be listed, however full it is.
    [[nodiscard]] Result<void> lookInto(const QByteArray &folder, const Progress &progress);
    /// Nothing where there is none of that name.
    [[nodiscard]] Result<std::optional<ListedFile>> find(const QByteArray &path, const Progress &progress);
    /// `size` bytes from `offset`; fewer where the file ends before.
    [[nodiscard]] Result<QByteArray> read(const QByteArray &path, qint64 offset, qint64 size, const Progress &progress);
    /// Writes the bytes from `offset` on, where that many are there already; from 0 a file that was there is emptied.
    [[nodiscard]] Result<void> write(
        const QByteArray &path, const QByteArray &bytes, qint64 offset, const Progress &progress);
    /// Fails where another file bears the name.
    [[nodiscard]] Result<void> rename(const QByteArray &from, const QByteArray &to, const Progress &progress);
    [[nodiscard]] Result<void> remove(const QByteArray &path, const Progress &progress);

private:
    struct Wire;
    [[nodiscard]] Result<void> run(const Progress &progress, const std::function<Result<void>(Wire &)> &step);

    void closeFile(const Progress &progress);

    SftpLogin m_login;
    std::unique_ptr<Wire> m_wire;
};

} // namespace packledger::transport
