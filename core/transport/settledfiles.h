#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>

#include <functional>
#include <vector>

namespace packledger::transport {

/// A file as a listing shows it.
struct ListedFile
{
    QByteArray name;
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< in whatever unit the listing has; only compared

    friend bool operator==(const ListedFile &, const ListedFile &) = default;
};

/// Tells files that are whole from those that are still written: what two looks some time apart find unchanged is
/// whole. By looks and not by age, since clocks over there differ from ours.
class SettledFiles
{
public:
    explicit SettledFiles(int settleMs)
        : m_settleMs(settleMs)
    {
    }

    using List = std::function<Result<std::vector<ListedFile>>()>;
    /// Those that are whole, in the order they are listed; waits for a second look where one is needed. Fails as `list`
    /// does, and with base.cancelled.
    [[nodiscard]] Result<std::vector<ListedFile>> find(const List &list, const Progress &progress);

private:
    struct Look
    {
        ListedFile file;
        QElapsedTimer since;
    };

    int m_settleMs;
    QHash<QByteArray, Look> m_looks; ///< what each file looked like when last seen to change
};

} // namespace packledger::transport
