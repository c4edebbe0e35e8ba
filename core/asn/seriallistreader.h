#pragma once

#include "base/result.h"
#include "gs1/itemkey.h"

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

class QIODevice;

namespace packledger::asn {

/// One row of a list of serials.
struct SerialRow
{
    enum class Level { NotTold, Unit, Bundle, Case, Pallet };

    qint64 line = 0;
    std::optional<gs1::ItemKey> item; ///< none where the row has an NDC in place of a GTIN
    QByteArray ndc; ///< digits; whoever knows the products finds the GTIN
    QByteArray serial;
    QByteArray lot;
    QDate expiry; ///< day 00: end of the month; null where not told
    QByteArray expiryText;
    std::optional<gs1::ItemKey> parent;
    Level level = Level::NotTold;
};

/// Reads lists of serials: CSV with a heading, columns in any order: gtin or ndc with serial, or epc,
/// or sscc; lot, expiry, parent, level. An sscc beside a serial is the parent. Columns it does not
/// know are ignored. Streams; memory does not grow with the list.
///
/// A row that cannot be used is a Finding of Severity::Error with its line, and is left out; whether
/// the rest may be taken is the caller's decision. No heading, or text that is no CSV, is an Error.
class SerialListReader
{
public:
    using Sink = std::function<Result<void>(SerialRow &&)>;

    /// Two-digit years are near `year`.
    explicit SerialListReader(int year)
        : m_year(year)
    {
    }

    [[nodiscard]] Result<std::vector<SerialRow>> read(QIODevice &device, const QString &fileName = {});
    [[nodiscard]] Result<void> read(QIODevice &device, const QString &fileName, const Sink &sink);

    /// Of the last read; at most 1000 of them.
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] qint64 badRows() const { return m_badRows; }

    /// Whether a first line looks like the heading of such a list; for telling kinds of file apart.
    [[nodiscard]] static bool isHeading(QByteArrayView firstLine);

private:
    int m_year;
    Findings m_findings;
    qint64 m_badRows = 0;
};

} // namespace packledger::asn
