#pragma once

#include "ledger/cameraresultstore.h"
#include "workflow/tableimport.h"

#include <QDate>

namespace packledger::workflow {

/// One row of a table of camera results, as it stands there.
struct ReadResult
{
    ledger::CameraResult result; ///< its key is empty where the camera read nothing
    std::vector<gs1::ItemKey> keys; ///< what the row may name; the ledger knows which it is
};

/// Reads the tables of results that vision systems and verifiers write: CSV with a heading, columns in any order and
/// under their usual names ("Data Matrix" and "data_matrix" alike).
/// - code (also data, barcode, symbol data, …), or gtin and serial, or sscc; where both stand there the serial is the
///   one that was expected, and another code does not match it
/// - time (date and time, timestamp, …), or date beside it; without an offset the station's own
/// - point (camera, station, inspection point, device, …)
/// - grade (overall grade, …): A to F, 4.0 to 0.0, or ISO's "3.5/05/660/45"
/// - the parameters of ISO/IEC 15415 by name or abbreviation (SC, MOD, RM, FPD, AN, GN, UEC)
/// - decoded, match: yes or no in the usual words
/// Columns it does not know are ignored.
class ResultTable
{
public:
    /// `now` tells century and time zone of what the table leaves open.
    ResultTable(QIODevice &table, const QString &fileName, const Instant &now);

    /// Reads the heading. Fails with document.heading.
    [[nodiscard]] Result<void> begin();
    /// The next row: none at the end, the inner failure where it cannot be used (inspection.result-…). The outer one
    /// is a table that cannot be read on.
    [[nodiscard]] Result<std::optional<Result<ReadResult>>> next();
    [[nodiscard]] qint64 line() const { return m_reader.line(); }

private:
    [[nodiscard]] Result<ReadResult> rowOf(const std::vector<QByteArray> &fields) const;
    [[nodiscard]] Result<void> identify(const std::vector<QByteArray> &fields, ReadResult &read) const;
    [[nodiscard]] Result<Instant> timeOf(const std::vector<QByteArray> &fields) const;
    [[nodiscard]] Where here() const { return { m_fileName, m_reader.line(), 0, {} }; }

    asn::CsvReader m_reader;
    QString m_fileName;
    Instant m_now;
    TableHeading m_heading;
};

} // namespace packledger::workflow
