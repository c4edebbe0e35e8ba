#pragma once

#include <QString>

namespace packledger::test {

/// A folder on a full disk, for all that this process writes there by the system's calls: Qt's files, SQLite's, C's
/// streams. It stands between the libraries and the system; the program under test knows nothing of it. One at a time.
class FullFolder
{
public:
    /// `room`: so many bytes may still be written.
    FullFolder(const QString &folder, qint64 room);
    ~FullFolder();
    FullFolder(const FullFolder &) = delete;
    FullFolder &operator=(const FullFolder &) = delete;

    /// Syncs of files in the folder fail too, while writing may succeed.
    void failSyncs();

    /// Bytes that were written to the folder since.
    [[nodiscard]] qint64 written() const;
    /// Whether something was refused.
    [[nodiscard]] bool hasFailed() const;
};

} // namespace packledger::test
