#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace packledger::workflow {

/// One sheet of text and numbers in an Excel workbook, written row by row in constant memory.
/// The file is complete once close() has answered.
class XlsxFile
{
public:
    /// Begins a workbook with a bold heading that stays in view.
    explicit XlsxFile(const QString &file, const QString &sheet, const QStringList &heading);
    ~XlsxFile();
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    /// Adds a row of texts; they are never taken for formulas or numbers.
    void addRow(const QStringList &cells);
    /// Fails with base.file-write.
    [[nodiscard]] Result<void> close();

private:
    struct Workbook;
    std::unique_ptr<Workbook> m_workbook;
    QString m_file;
};

} // namespace packledger::workflow
