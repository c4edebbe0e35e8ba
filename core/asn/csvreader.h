#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringDecoder>

#include <optional>
#include <vector>

class QIODevice;

namespace packledger::asn {

/// Rows of an RFC 4180 file, streaming: quoted fields with line breaks and doubled quotes, any line
/// end, comma, semicolon or tab as the first row shows (or Excel's "sep=" line says). UTF-16 and byte
/// order marks are understood; fields come as UTF-8. A row ends at 64 KiB, which is an Error.
class CsvReader
{
public:
    CsvReader(QIODevice &device, QString fileName);

    /// The next row that is not blank; false at the end.
    [[nodiscard]] Result<bool> next(std::vector<QByteArray> &fields);
    /// Where the row of the last next() began.
    [[nodiscard]] qint64 line() const { return m_rowLine; }

private:
    [[nodiscard]] Result<bool> fill();
    void detectEncoding();
    [[nodiscard]] Result<bool> readRow(std::vector<QByteArray> &fields);
    /// The next byte without taking it; none at the end.
    [[nodiscard]] Result<std::optional<char>> peek();
    void detectSeparator();
    [[nodiscard]] Where here() const { return { m_fileName, m_rowLine, 0, {} }; }

    QIODevice &m_device;
    QString m_fileName;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    std::optional<QStringDecoder> m_decoder; ///< of UTF-16
    bool m_isStarted = false;
    char m_separator = ',';
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
};

} // namespace packledger::asn
