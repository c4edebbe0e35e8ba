#pragma once

#include "scan/scanreading.h"

#include <QHash>

#include <optional>
#include <vector>

namespace packledger::scan {

/// Which of the codes that one pull of the trigger delivers speaks for the pack. Many packs carry a shop bar code
/// beside the square one, and scanners and cameras read both: a code that names one item wins, the others are
/// left out. A code that names no item (EAN, UPC, a lot alone, anything foreign) waits for the window to see
/// whether a better one comes; then it is handed on, and whoever judges it says "turn the pack". A code that
/// names an item never waits. Time is that of the readings; a clock that was set never holds anything back.
class TriggerChoice
{
public:
    explicit TriggerChoice(std::chrono::milliseconds window = std::chrono::milliseconds(250))
        : m_window(window)
    {
    }

    /// A window of its own for one source; zero chooses nothing and hands on everything.
    void setWindow(const QString &source, std::chrono::milliseconds window);

    /// What is to be handed on now that `reading` came.
    [[nodiscard]] std::vector<ScanReading> take(const ScanReading &reading, QDate today);
    /// What has waited long enough by `now`.
    [[nodiscard]] std::vector<ScanReading> due(Instant now);
    /// How long until something may be due; none while nothing waits.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue(Instant now) const;

private:
    struct Source
    {
        std::optional<ScanReading> waiting; ///< the most telling of the codes that name no item
        QByteArray item; ///< key of the last item named
        qint64 named = 0; ///< when, in ms
    };

    [[nodiscard]] std::chrono::milliseconds windowOf(const QString &source) const;

    std::chrono::milliseconds m_window;
    QHash<QString, std::chrono::milliseconds> m_windows;
    QHash<QString, Source> m_sources;
};

} // namespace packledger::scan
