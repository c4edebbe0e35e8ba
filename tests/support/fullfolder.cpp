#include "support/fullfolder.h"

#include <QFile>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <dlfcn.h>
#include <mutex>
#include <unistd.h>

namespace {

struct State
{
    bool active = false;
    bool syncsFail = false;
    bool failed = false;
    QByteArray folder; ///< with a slash at its end
    qint64 room = 0;
    qint64 written = 0;
};
State state;
std::mutex lock;

template <typename Function>
Function *system(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool isInFolder(int descriptor)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    char path[PATH_MAX];
    const ssize_t size = ::readlink(link, path, sizeof path);
    return size > 0 && QByteArrayView(path, size).startsWith(state.folder);
}

/// How many of so many bytes may be written; -1: none, and errno says why.
ssize_t allowed(int descriptor, size_t size)
{
    const std::lock_guard guard(lock);
    if (!state.active || size == 0 || !isInFolder(descriptor))
        return ssize_t(size);
    if (state.room == 0) {
        state.failed = true;
        errno = ENOSPC;
        return -1;
    }
    const qint64 part = std::min(qint64(size), state.room);
    state.failed = state.failed || part < qint64(size);
    state.room -= part;
    state.written += part;
    return ssize_t(part);
}

bool syncFails(int descriptor)
{
    const std::lock_guard guard(lock);
    if (!state.active || !state.syncsFail || !isInFolder(descriptor))
        return false;
    state.failed = true;
    errno = EIO;
    return true;
}

} // namespace

// The libraries' calls of the system find these first.
extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static auto *const real = system<ssize_t(int, const void *, size_t)>("write");
    const ssize_t part = allowed(descriptor, size);
    return part < 0 ? part : real(descriptor, bytes, size_t(part));
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static auto *const real = system<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    const ssize_t part = allowed(descriptor, size);
    return part < 0 ? part : real(descriptor, bytes, size_t(part), offset);
}

size_t fwrite(const void *bytes, size_t size, size_t count, FILE *stream)
{
    static auto *const real = system<size_t(const void *, size_t, size_t, FILE *)>("fwrite");
    const ssize_t part = allowed(fileno(stream), size * count);
    return part < 0 ? 0 : real(bytes, size, size == 0 ? 0 : size_t(part) / size, stream);
}

int fsync(int descriptor)
{
    static auto *const real = system<int(int)>("fsync");
    return syncFails(descriptor) ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static auto *const real = system<int(int)>("fdatasync");
    return syncFails(descriptor) ? -1 : real(descriptor);
}
}

namespace packledger::test {

FullFolder::FullFolder(const QString &folder, qint64 room)
{
    const std::lock_guard guard(lock);
    state = { true, false, false, QFile::encodeName(folder) + '/', room, 0 };
}

FullFolder::~FullFolder()
{
    const std::lock_guard guard(lock);
    state.active = false;
}

void FullFolder::failSyncs()
{
    const std::lock_guard guard(lock);
    state.syncsFail = true;
}

qint64 FullFolder::written() const
{
    const std::lock_guard guard(lock);
    return state.written;
}

bool FullFolder::hasFailed() const
{
    const std::lock_guard guard(lock);
    return state.failed;
}

} // namespace packledger::test
