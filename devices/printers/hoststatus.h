#pragma once

#include "labels/labelprinter.h"

#include <QByteArrayList>

namespace packledger::printers {

/// Puts together the three lines that a ZPL printer answers to ~HS, each between STX and ETX, from bytes as they come.
/// Whatever else a line brings (noise, the end of an older answer, echoes) is skipped. Bounded in memory.
class HostStatusReader
{
public:
    /// Takes bytes; answers the status as soon as all three lines are there.
    [[nodiscard]] std::optional<labels::PrinterStatus> feed(const QByteArray &bytes);
    /// Forgets what has come so far.
    void clear();

private:
    [[nodiscard]] std::optional<labels::PrinterStatus> takeLine(const QByteArray &line);

    QByteArray m_line;
    bool m_isInLine = false;
    QByteArrayList m_fields; ///< of the first line
    QByteArrayList m_second;
    int m_lines = 0; ///< whole lines of the answer at hand
};

} // namespace packledger::printers
