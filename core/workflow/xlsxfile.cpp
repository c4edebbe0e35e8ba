#include "workflow/xlsxfile.h"

#include "base/baseerrors.h"

#include <QFile>

#include <xlsxwriter.h>

namespace packledger::workflow {

struct XlsxFile::Workbook
{
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 0;
    lxw_error error = LXW_NO_ERROR;
};

XlsxFile::XlsxFile(const QString &file, const QString &sheet, const QStringList &heading)
    : m_workbook(std::make_unique<Workbook>())
    , m_file(file)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    m_workbook->book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (!m_workbook->book)
        return;
    m_workbook->sheet = workbook_add_worksheet(m_workbook->book, sheet.left(31).toUtf8().constData());
    lxw_format *bold = workbook_add_format(m_workbook->book);
    format_set_bold(bold);
    worksheet_freeze_panes(m_workbook->sheet, 1, 0);
    worksheet_set_column(m_workbook->sheet, 0, lxw_col_t(heading.size() - 1), 20, nullptr);
    for (qsizetype column = 0; column < heading.size(); ++column)
        worksheet_write_string(m_workbook->sheet, 0, lxw_col_t(column), heading.at(column).toUtf8().constData(), bold);
    m_workbook->row = 1;
}

XlsxFile::~XlsxFile()
{
    if (m_workbook->book)
        workbook_close(m_workbook->book);
}

void XlsxFile::addRow(const QStringList &cells)
{
    if (!m_workbook->sheet)
        return;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const lxw_error error = worksheet_write_string(
            m_workbook->sheet, m_workbook->row, lxw_col_t(column), cells.at(column).toUtf8().constData(), nullptr);
        if (error != LXW_NO_ERROR)
            m_workbook->error = error;
    }
    ++m_workbook->row;
}

Result<void> XlsxFile::close()
{
    if (!m_workbook->book)
        return fail(codes::fileWrite, m_file);
    const lxw_error closed = workbook_close(m_workbook->book);
    m_workbook->book = nullptr;
    m_workbook->sheet = nullptr;
    const lxw_error error = m_workbook->error != LXW_NO_ERROR ? m_workbook->error : closed;
    if (error != LXW_NO_ERROR)
        return fail(codes::fileWrite, m_file + QStringLiteral(": ") + QString::fromLatin1(lxw_strerror(error)));
    return {};
}

} // namespace packledger::workflow
