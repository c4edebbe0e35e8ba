#include "scan/scangate.h"

namespace packledger::scan {

void ScanGate::setWindow(const QString &source, std::chrono::milliseconds window)
{
    m_windows.insert(source, window);
}

bool ScanGate::admit(const ScanReading &reading)
{
    const qint64 window = m_windows.value(reading.source, m_window).count();
    if (window <= 0)
        return true;
    const qint64 now = reading.time.ms;
    const auto isInside = [now, window](qint64 then) { return now >= then && now - then < window; };

    QHash<QByteArray, qint64> &seen = m_seen[reading.source];
    seen.removeIf([&isInside](const auto &entry) { return !isInside(entry.value()); });
    const bool isRepeat = seen.contains(reading.bytes);
    seen.insert(reading.bytes, now);
    return !isRepeat;
}

} // namespace packledger::scan
