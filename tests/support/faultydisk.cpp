#include "support/faultydisk.h"

#include <QHash>

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace packledger::test {

namespace {

using Call = DiskFault::Call;
using Way = DiskFault::Way;

/// What stood where something was written.
struct Before
{
    qint64 offset;
    QByteArray bytes;
    qint64 size; ///< of the file
};

struct State
{
    DiskFault fault;
    int calls = 0; ///< of the kind that is to fail
    bool failed = false;
    bool recording = false;
    std::vector<DiskStep> steps;
    QHash<QString, std::vector<Before>> unsynced; ///< kept where a sync is to forget
};
State state;

sqlite3_vfs *system() // the file system below
{
    static sqlite3_vfs *const found = sqlite3_vfs_find(nullptr);
    return found;
}

bool mustFail(Call call)
{
    if (state.fault.at == 0 || state.fault.call != call)
        return false;
    ++state.calls;
    const bool now
        = state.calls >= state.fault.at && (state.fault.stays || state.calls < state.fault.at + state.fault.times);
    state.failed = state.failed || now;
    return now;
}

void note(DiskStep step)
{
    if (state.recording)
        state.steps.push_back(std::move(step));
}

/// SQLite's handle of an open file; that of the system stands behind it in the same memory.
struct File
{
    sqlite3_file base;
    QString *path;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

void keepBefore(File *file, qint64 offset, int size)
{
    if (state.fault.way != Way::Forgets)
        return;
    sqlite3_file *real = file->real();
    Before before { offset, QByteArray(size, '\0'), 0 };
    sqlite3_int64 length = 0;
    real->pMethods->xFileSize(real, &length);
    before.size = length;
    (void)real->pMethods->xRead(real, before.bytes.data(), size, offset); // a short read fills with zeros
    state.unsynced[*file->path].push_back(std::move(before));
}

void forget(File *file)
{
    sqlite3_file *real = file->real();
    std::vector<Before> all = state.unsynced.take(*file->path);
    for (auto before = all.rbegin(); before != all.rend(); ++before) {
        real->pMethods->xWrite(real, before->bytes.constData(), int(before->bytes.size()), before->offset);
        real->pMethods->xTruncate(real, before->size);
    }
}

int closeFile(sqlite3_file *file)
{
    File *self = own(file);
    const int result = self->real()->pMethods->xClose(self->real());
    delete self->path;
    self->path = nullptr;
    return result;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    File *self = own(file);
    sqlite3_file *real = self->real();
    const auto take = [&](int part) {
        keepBefore(self, offset, part);
        note({ DiskStep::Kind::Write, *self->path, offset, QByteArray(static_cast<const char *>(bytes), part) });
        return real->pMethods->xWrite(real, bytes, part, offset);
    };
    if (!mustFail(Call::Write))
        return take(size);
    if (state.fault.way == Way::Full)
        return SQLITE_FULL;
    if (state.fault.way == Way::HalfWritten && size > 1)
        (void)take(size / 2);
    return SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    File *self = own(file);
    if (mustFail(Call::Truncate))
        return SQLITE_IOERR_TRUNCATE;
    if (sqlite3_int64 length = 0;
        self->real()->pMethods->xFileSize(self->real(), &length) == SQLITE_OK && length > size)
        keepBefore(self, size, int(length - size));
    note({ DiskStep::Kind::Truncate, *self->path, size });
    return self->real()->pMethods->xTruncate(self->real(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    File *self = own(file);
    if (mustFail(Call::Sync)) {
        if (state.fault.way == Way::Forgets)
            forget(self);
        note({ DiskStep::Kind::SyncFailed, *self->path });
        return SQLITE_IOERR_FSYNC;
    }
    const int result = self->real()->pMethods->xSync(self->real(), flags);
    if (result == SQLITE_OK) {
        state.unsynced.remove(*self->path);
        note({ DiskStep::Kind::Sync, *self->path });
    }
    return result;
}

// Calls that are handed on as they are.
template <auto Method, typename... Arguments>
int handOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = own(file)->real();
    return (real->pMethods->*Method)(real, arguments...);
}

// Version 2: shared memory, but no mapping of the file past the calls above.
const sqlite3_io_methods methods = { 2, closeFile, handOn<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>,
    writeFile, truncateFile, syncFile, handOn<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    handOn<&sqlite3_io_methods::xLock, int>, handOn<&sqlite3_io_methods::xUnlock, int>,
    handOn<&sqlite3_io_methods::xCheckReservedLock, int *>, handOn<&sqlite3_io_methods::xFileControl, int, void *>,
    handOn<&sqlite3_io_methods::xSectorSize>, handOn<&sqlite3_io_methods::xDeviceCharacteristics>,
    handOn<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
    handOn<&sqlite3_io_methods::xShmLock, int, int, int>,
    [](sqlite3_file *file) { own(file)->real()->pMethods->xShmBarrier(own(file)->real()); },
    handOn<&sqlite3_io_methods::xShmUnmap, int>, nullptr, nullptr };

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *self = own(file);
    self->base.pMethods = nullptr;
    if (mustFail(Call::Open))
        return SQLITE_CANTOPEN;
    const int result = system()->xOpen(system(), name, self->real(), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    self->path = new QString(QString::fromUtf8(name ? name : ""));
    self->base.pMethods = &methods;
    note({ DiskStep::Kind::Open, *self->path });
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const int result = system()->xDelete(system(), name, syncFolder);
    if (result == SQLITE_OK)
        note({ DiskStep::Kind::Delete, QString::fromUtf8(name), 0, {}, syncFolder != 0 });
    return result;
}

sqlite3_vfs &ours()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *system();
        made.zName = "packledger-faulty";
        made.pNext = nullptr;
        made.szOsFile = int(sizeof(File)) + system()->szOsFile;
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        return made;
    }();
    return vfs;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    (void)system(); // known before ours is the default
    state = {};
    sqlite3_vfs_register(&ours(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&ours());
    sqlite3_vfs_register(system(), 1);
}

void FaultyDisk::arm(const DiskFault &fault)
{
    state.fault = fault;
    state.calls = 0;
    state.unsynced.clear();
    if (fault.at != 0)
        state.failed = false;
}

bool FaultyDisk::hasFailed() const
{
    return state.failed;
}

void FaultyDisk::record()
{
    state.steps.clear();
    state.recording = true;
}

void FaultyDisk::mark(const QByteArray &what)
{
    note({ DiskStep::Kind::Mark, {}, 0, what });
}

std::vector<DiskStep> FaultyDisk::stopRecording()
{
    state.recording = false;
    return std::exchange(state.steps, {});
}

} // namespace packledger::test
