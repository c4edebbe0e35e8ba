#include "transport/filesecrets.h"

#include "transport/descriptor.h"
#include "transport/secreterrors.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace packledger::transport {

namespace {

constexpr qint64 mostBytes = 1 << 20;

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

tl::unexpected<Error> fault(ErrorCode code, const QString &path, const QString &why = {})
{
    return fail(code, why.isEmpty() ? path : path + QStringLiteral(": ") + why, { path, 0, 0, {} });
}

bool isPrivate(const struct stat &status)
{
    if (status.st_uid == ::geteuid())
        return (status.st_mode & 077) == 0;
    // Root's own, let through to us by an access list, which shows in the group's place: systemd's credentials.
    return status.st_uid == 0 && status.st_gid == 0 && (status.st_mode & 027) == 0;
}

Result<Descriptor> openFolder(const QString &name)
{
    Descriptor folder(::open(QFile::encodeName(name).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (!folder.isOpen() || ::fstat(folder.number(), &status) != 0)
        return fault(codes::secretsFolder, name, reason());
    if (!isPrivate(status))
        return fault(codes::secretsExposed, name);
    return folder;
}

} // namespace

FileSecrets::FileSecrets(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QByteArray> FileSecrets::value(const QByteArray &name)
{
    if (!isSecretName(name))
        return fail(codes::secretName, QString::fromUtf8(name));
    if (!QFile::exists(m_folder))
        return fail(codes::unknownSecret, QString::fromLatin1(name));
    const Result<Descriptor> folder = openFolder(m_folder);
    if (!folder)
        return fail(folder.error());
    const QString path = m_folder + u'/' + QString::fromLatin1(name);
    const Descriptor file(::openat(folder->number(), name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() && errno == ENOENT)
        return fail(codes::unknownSecret, QString::fromLatin1(name));
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return fault(codes::secretsFolder, path, reason());
    if (!S_ISREG(status.st_mode) || !isPrivate(status))
        return fault(codes::secretsExposed, path);
    QByteArray bytes(mostBytes, '\0');
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::read(file.number(), bytes.data() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fault(codes::secretsFolder, path, reason());
        if (count == 0)
            break;
        done += count;
    }
    return bytes.first(done);
}

Result<void> FileSecrets::keep(const QByteArray &name, const QByteArray &value)
{
    if (!isSecretName(name))
        return fail(codes::secretName, QString::fromUtf8(name));
    if (value.isEmpty() || value.size() > mostBytes)
        return fail(codes::secretEmpty, QString::fromLatin1(name));
    if (::mkdir(QFile::encodeName(m_folder).constData(), 0700) != 0 && errno != EEXIST)
        return fault(codes::secretsFolder, m_folder, reason());
    const Result<Descriptor> folder = openFolder(m_folder);
    if (!folder)
        return fail(folder.error());
    const QByteArray unfinished = '.' + name;
    const QString path = m_folder + u'/' + QString::fromLatin1(name);
    ::unlinkat(folder->number(), unfinished.constData(), 0);
    Descriptor file(
        ::openat(folder->number(), unfinished.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen() || ::write(file.number(), value.constData(), size_t(value.size())) != value.size()
        || ::fsync(file.number()) != 0 || !file.close()
        || ::renameat(folder->number(), unfinished.constData(), folder->number(), name.constData()) != 0) {
        const QString why = reason();
        ::unlinkat(folder->number(), unfinished.constData(), 0);
        return fault(codes::secretsFolder, path, why);
    }
    ::fsync(folder->number());
    return {};
}

Result<void> FileSecrets::remove(const QByteArray &name)
{
    if (!isSecretName(name))
        return fail(codes::secretName, QString::fromUtf8(name));
    const Result<Descriptor> folder = openFolder(m_folder);
    if (!folder)
        return fail(folder.error());
    if (::unlinkat(folder->number(), name.constData(), 0) != 0) {
        if (errno == ENOENT)
            return fail(codes::unknownSecret, QString::fromLatin1(name));
        return fault(codes::secretsFolder, m_folder + u'/' + QString::fromLatin1(name), reason());
    }
    ::fsync(folder->number());
    return {};
}

Result<QByteArrayList> FileSecrets::names()
{
    if (!QFile::exists(m_folder))
        return QByteArrayList();
    if (const Result<Descriptor> folder = openFolder(m_folder); !folder)
        return fail(folder.error());
    QByteArrayList found;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files, QDir::Name)) {
        if (isSecretName(name.toUtf8()))
            found += name.toUtf8();
    }
    return found;
}

} // namespace packledger::transport
