#include "transport/foldertransport.h"

#include "base/baseerrors.h"
#include "transport/descriptor.h"
#include "transport/filenames.h"
#include "transport/outcomes.h"
#include "transport/patience.h"
#include "transport/routeoptions.h"
#include "transport/transporterrors.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <vector>

namespace packledger::transport {

namespace {

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

tl::unexpected<Error> atFolder(ErrorCode code, const QString &folder, const QString &why)
{
    return fail(code, folder + QStringLiteral(": ") + why, { folder, 0, 0, {} });
}

Error onFile(ErrorCode code, const QString &folder, const QByteArray &name, const QString &why)
{
    const QString path = folder + u'/' + harmlessName(name);
    return { code, path + QStringLiteral(": ") + why, { path, 0, 0, {} } };
}

int openFolder(const QString &folder)
{
    return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

qint64 modifiedNs(const struct stat &status)
{
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

/// Regular files that lie ready, oldest first; links, pipes and folders are passed over.
std::vector<ListedFile> filesIn(int folder)
{
    std::vector<ListedFile> found;
    const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *const listing = own >= 0 ? ::fdopendir(own) : nullptr;
    if (!listing) {
        if (own >= 0)
            ::close(own);
        return found;
    }
    while (const dirent *entry = ::readdir(listing)) {
        struct stat status = {};
        if (!isFinishedName(QByteArray(entry->d_name))
            || ::fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode))
            continue;
        found.push_back({ QByteArray(entry->d_name), qint64(status.st_size), modifiedNs(status) });
    }
    ::closedir(listing);
    std::sort(found.begin(), found.end(), [](const ListedFile &a, const ListedFile &b) {
        return std::tie(a.modified, a.name) < std::tie(b.modified, b.name);
    });
    return found;
}

struct Content
{
    QByteArray bytes;
    ListedFile file;
    bool changed = false; ///< while it was read
};

/// A file's bytes. Fails with errno's reason in the detail, or transport.too-large.
Result<Content> readWhole(int folder, const QString &folderName, const QByteArray &name, qint64 mostBytes)
{
    // A link or a pipe may have taken the file's place since it was listed.
    Descriptor file(::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat before = {};
    if (!file.isOpen() || ::fstat(file.number(), &before) != 0)
        return fail(onFile(codes::remoteRead, folderName, name, reason()));
    if (!S_ISREG(before.st_mode))
        return fail(onFile(codes::remoteRead, folderName, name, QStringLiteral("no file")));
    if (before.st_size > mostBytes)
        return fail(onFile(codes::transferTooLarge, folderName, name, QString::number(before.st_size)));
    Content content { QByteArray(qsizetype(before.st_size), Qt::Uninitialized),
        { name, qint64(before.st_size), modifiedNs(before) } };
    qsizetype done = 0;
    while (done < content.bytes.size()) {
        const ssize_t count = ::read(file.number(), content.bytes.data() + done, size_t(content.bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(onFile(codes::remoteRead, folderName, name, reason()));
        if (count == 0)
            break;
        done += count;
    }
    struct stat after = {};
    content.changed = done != content.bytes.size() || ::fstat(file.number(), &after) != 0
        || after.st_size != before.st_size || modifiedNs(after) != modifiedNs(before);
    return content;
}

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

/// Gives the file its name where no other bears it. Not every file system knows this call.
bool renameIfFree(int folder, const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(folder, from.constData(), folder, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (::faccessat(folder, to.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::renameat(folder, from.constData(), folder, to.constData()) == 0;
}

/// Puts the bytes down under a name: whole and on disk, or not at all.
Result<void> putDown(int folder, const QString &folderName, const QString &fileName, const QByteArray &bytes)
{
    const QByteArray name = fileName.toLatin1();
    const QByteArray unfinished = unfinishedName(fileName).toLatin1();
    const auto broken = [&] {
        const Error error = onFile(codes::remoteWrite, folderName, name, reason());
        ::unlinkat(folder, unfinished.constData(), 0);
        return fail(error);
    };
    ::unlinkat(folder, unfinished.constData(), 0);
    // The partner's program may be another user: who may read it is the folder's and the umask's matter.
    Descriptor file(
        ::openat(folder, unfinished.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return fail(onFile(codes::remoteWrite, folderName, name, reason()));
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0 || !file.close())
        return broken();
    if (!renameIfFree(folder, unfinished, name)) {
        if (errno != EEXIST)
            return broken();
        ::unlinkat(folder, unfinished.constData(), 0);
        // An attempt before this one may have got as far as the name.
        const Result<Content> there = readWhole(folder, folderName, name, bytes.size());
        if (!there || there->bytes != bytes)
            return fail(onFile(codes::remoteNameTaken, folderName, name, QStringLiteral("other content")));
    }
    ::fsync(folder);
    return {};
}

} // namespace

FolderTransport::FolderTransport(FolderRoute route)
    : m_route(std::move(route))
    , m_settled(m_route.fetch.settleMs)
{
}

sync::DeliveryOutcome FolderTransport::send(const sync::Parcel &parcel, Progress &progress)
{
    if (!isSendableName(parcel.fileName))
        return refused({ codes::remoteFileName, parcel.fileName });
    if (!goesOn(progress))
        return failed({ codes::cancelled });
    if (m_route.out.isEmpty())
        return failed({ codes::remoteFolder, QStringLiteral("out") });
    const Descriptor folder(openFolder(m_route.out));
    if (!folder.isOpen())
        return failed(atFolder(codes::remoteFolder, m_route.out, reason()).value());
    const Result<void> put = putDown(folder.number(), m_route.out, parcel.fileName, parcel.bytes);
    if (put)
        return acknowledged(m_route.out + u'/' + parcel.fileName);
    return put.error().code == codes::remoteNameTaken ? refused(put.error()) : failed(put.error());
}

sync::DeliveryOutcome FolderTransport::inquire(const sync::Parcel &, const QByteArray &, Progress &)
{
    // send() leaves nothing open.
    return acknowledged();
}

Result<void> FolderTransport::takeAway(int folder, const QByteArray &name)
{
    if (m_route.fetch.taken == FetchRules::Taken::Delete) {
        if (::unlinkat(folder, name.constData(), 0) != 0)
            return fail(onFile(codes::remoteRemove, m_route.in, name, reason()));
        return {};
    }
    const Descriptor archive(openFolder(m_route.archive));
    if (!archive.isOpen())
        return atFolder(codes::remoteFolder, m_route.archive, reason());
    // A partner may use a name again: both are kept.
    QByteArray free = name;
    for (int number = 2; ::faccessat(archive.number(), free.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0; ++number)
        free = name + '.' + QByteArray::number(number);
    if (::renameat(folder, name.constData(), archive.number(), free.constData()) != 0)
        return fail(onFile(codes::remoteRemove, m_route.in, name, reason()));
    ::fsync(archive.number());
    return {};
}

Result<int> FolderTransport::poll(
    const std::function<bool(const QByteArray &remoteName)> &isSeen, const sync::KeepArrival &keep, Progress &progress)
{
    if (m_route.in.isEmpty())
        return 0;
    const Descriptor folder(openFolder(m_route.in));
    if (!folder.isOpen())
        return atFolder(codes::remoteFolder, m_route.in, reason());
    const auto seenNameOf
        = [](const ListedFile &file) { return seenName(file.name, file.size, file.modified / 1'000'000'000); };
    const Result<std::vector<ListedFile>> files = m_settled.find(
        [&]() -> Result<std::vector<ListedFile>> {
            std::vector<ListedFile> listed = filesIn(folder.number());
            if (m_route.fetch.taken == FetchRules::Taken::Keep)
                std::erase_if(listed, [&](const ListedFile &file) { return isSeen(seenNameOf(file)); });
            return listed;
        },
        progress);
    if (!files)
        return fail(files.error());
    int kept = 0;
    std::optional<Error> first; // one bad file does not keep the others
    for (const ListedFile &file : *files) {
        if (!goesOn(progress))
            return fail(codes::cancelled);
        Result<Content> content = readWhole(folder.number(), m_route.in, file.name, m_route.fetch.mostBytes);
        if (!content) {
            if (!first)
                first = content.error();
            continue;
        }
        if (content->changed || content->file != file)
            continue;
        const sync::Arrival arrival { seenNameOf(file), harmlessName(file.name), contentTypeOf(file.name),
            std::move(content->bytes) };
        if (const Result<void> done = keep(arrival); !done)
            return fail(done.error());
        ++kept;
        if (m_route.fetch.taken == FetchRules::Taken::Keep)
            continue;
        // What was put there meanwhile under the same name was not kept: it stays.
        struct stat now = {};
        if (::fstatat(folder.number(), file.name.constData(), &now, AT_SYMLINK_NOFOLLOW) != 0
            || now.st_size != file.size || modifiedNs(now) != file.modified)
            continue;
        if (const Result<void> taken = takeAway(folder.number(), file.name); !taken && !first)
            first = taken.error();
    }
    ::fsync(folder.number());
    if (first)
        return fail(*first);
    return kept;
}

bool FolderTransport::test(const sync::TestReport &report, Progress &)
{
    const auto give = [&](const char *name, const Result<QString> &said) {
        report(said ? passed(name, *said) : notPassed(name, said.error()));
        return said.has_value();
    };
    const auto found = [&]() -> Result<QString> {
        QStringList there;
        for (const QString &name : { m_route.out, m_route.in, m_route.archive }) {
            if (name.isEmpty())
                continue;
            const Descriptor folder(openFolder(name));
            if (!folder.isOpen())
                return atFolder(codes::remoteFolder, name, reason());
            there += name;
        }
        return there.join(QStringLiteral(", "));
    };
    const auto written = [&]() -> Result<QString> {
        const Descriptor folder(openFolder(m_route.out));
        const QByteArray name = unfinishedName(QStringLiteral("packledger-test")).toLatin1();
        const Descriptor file(
            ::openat(folder.number(), name.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!file.isOpen() || !writeAll(file.number(), "test") || ::fsync(file.number()) != 0
            || ::unlinkat(folder.number(), name.constData(), 0) != 0)
            return fail(onFile(codes::remoteWrite, m_route.out, name, reason()));
        return m_route.out;
    };
    const auto read = [&]() -> Result<QString> {
        const Descriptor folder(openFolder(m_route.in));
        const int mode = m_route.fetch.taken == FetchRules::Taken::Keep ? R_OK : R_OK | W_OK;
        if (::faccessat(folder.number(), ".", mode, 0) != 0)
            return atFolder(codes::remoteFolder, m_route.in, reason());
        return QString::number(filesIn(folder.number()).size());
    };
    return give("resolve", found()) && (m_route.out.isEmpty() || give("write", written()))
        && (m_route.in.isEmpty() || give("read", read()));
}

FolderRoute folderRouteFrom(RouteOptions &options)
{
    FolderRoute route;
    const auto folder = [&](const char *key) {
        const QString name = options.text(key);
        if (!name.isEmpty() && !QDir::isAbsolutePath(name))
            options.refuse(key, QStringLiteral("/…"));
        return name.isEmpty() ? name : QDir::cleanPath(name);
    };
    route.out = folder("out");
    route.in = folder("in");
    route.archive = folder("archive");
    if (route.out.isEmpty() && route.in.isEmpty())
        options.refuse("out", QStringLiteral("missing"));
    if (!route.in.isEmpty() && route.in == route.out)
        options.refuse("in", QStringLiteral("out"));
    route.fetch = fetchRulesFrom(options, !route.archive.isEmpty());
    return route;
}

} // namespace packledger::transport
