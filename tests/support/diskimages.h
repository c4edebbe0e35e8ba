#pragma once

#include "support/faultydisk.h"

#include <QByteArrayList>
#include <QHash>
#include <QRandomGenerator>

#include <optional>

namespace packledger::test {

/// What could stand on the disk after the power failed, from a recording of what was done to it.
///
/// What was synced is there. Of what was written to a file since its last sync there may be nothing, a beginning, a
/// beginning whose last write is torn at a sector, or any part in any order. A file that was never synced may be
/// missing, and one whose deletion was not synced may be back.
class DiskImages
{
public:
    /// `before`: the files that were there when the recording began, by path, all synced.
    DiskImages(QHash<QString, QByteArray> before, std::vector<DiskStep> steps);

    struct Image
    {
        QHash<QString, QByteArray> files;
        QByteArrayList marks; ///< those set before the power failed
    };
    /// One image of a moment chosen at random.
    [[nodiscard]] Image any(QRandomGenerator &random) const;
    [[nodiscard]] size_t moments() const { return m_steps.size(); }

private:
    struct File
    {
        QByteArray durable;
        std::vector<const DiskStep *> pending; ///< since its last sync, in order
        bool wasSynced = false;
    };
    struct Name
    {
        std::optional<File> now;
        std::optional<File> before; ///< deleted, and the folder not synced since
    };

    [[nodiscard]] static QByteArray content(const File &file, QRandomGenerator &random);

    QHash<QString, QByteArray> m_before;
    std::vector<DiskStep> m_steps;
};

} // namespace packledger::test
