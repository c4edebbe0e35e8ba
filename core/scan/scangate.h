#pragma once

#include "scan/scanreading.h"

#include <QHash>

#include <chrono>

namespace packledger::scan {

/// Lets the same bytes of the same source through once within a repeat window: a trigger held too
/// long, a presentation scanner that sees the same pack again and again. Every repeat renews the
/// window, so that a pack lying in the beam stays one reading. Time is that of the readings; a clock
/// that was set back never silences a source.
class ScanGate
{
public:
    explicit ScanGate(std::chrono::milliseconds window = std::chrono::milliseconds(700))
        : m_window(window)
    {
    }

    /// A window of its own for one source; zero lets everything through.
    void setWindow(const QString &source, std::chrono::milliseconds window);

    /// Whether the reading is to be handed on.
    [[nodiscard]] bool admit(const ScanReading &reading);

private:
    std::chrono::milliseconds m_window;
    QHash<QString, std::chrono::milliseconds> m_windows;
    QHash<QString, QHash<QByteArray, qint64>> m_seen; ///< by source and bytes: when last, in ms
};

} // namespace packledger::scan
