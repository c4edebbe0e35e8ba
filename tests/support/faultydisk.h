#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace packledger::test {

/// One thing that SQLite did to the disk, or a mark that the test set in between.
struct DiskStep
{
    enum class Kind { Open, Write, Truncate, Sync, SyncFailed, Delete, Mark };

    Kind kind = Kind::Mark;
    QString file {}; ///< full path
    qint64 offset = 0; ///< Write; the new size of Truncate
    QByteArray bytes {}; ///< of Write; what a Mark says
    bool durable = false; ///< Delete: the folder was synced
};

/// What goes wrong with the disk.
struct DiskFault
{
    enum class Call { Open, Write, Truncate, Sync };
    /// Forgets: what was written since the last sync is gone, as where a system drops the pages that it could not
    /// write down, and later syncs succeed.
    enum class Way { Fails, Full, HalfWritten, Forgets };

    Call call = Call::Write;
    Way way = Way::Fails; ///< Full and HalfWritten: of Write; Forgets: of Sync
    int at = 0; ///< the n-th such call, from 1; 0: none
    bool stays = false; ///< all later ones fail too
    int times = 1; ///< so many in a row fail
};

/// Stands between SQLite and the disk in this process, whatever opens the database: records what is done to it, and
/// lets calls fail. The program under test knows nothing of it. One at a time; connections opened while it lives must
/// be closed before it goes.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void arm(const DiskFault &fault);
    void disarm() { arm({}); }
    /// Whether the armed fault was met.
    [[nodiscard]] bool hasFailed() const;

    void record();
    /// Notes what the test saw happen, in order with what was done to the disk.
    void mark(const QByteArray &what);
    [[nodiscard]] std::vector<DiskStep> stopRecording();
};

} // namespace packledger::test
