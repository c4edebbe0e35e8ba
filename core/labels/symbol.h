#pragma once

#include "base/result.h"
#include "gs1/elementstring.h"

#include <QByteArray>

#include <vector>

namespace packledger::labels {

/// The modules of a symbol, without quiet zone.
class Modules
{
public:
    Modules() = default;
    Modules(int columns, int rows)
        : m_columns(columns)
        , m_rows(rows)
        , m_dark(qsizetype(columns) * rows, '\0')
    {
    }

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] bool isDark(int column, int row) const { return m_dark[qsizetype(row) * m_columns + column] != 0; }
    void setDark(int column, int row) { m_dark[qsizetype(row) * m_columns + column] = 1; }

private:
    int m_columns = 0;
    int m_rows = 0;
    QByteArray m_dark;
};

/// The side in modules of the smallest square DataMatrix that holds the message however it is encoded: digits in
/// pairs, every other character for itself, as the plainest encoder does. Printers choose their encoding themselves;
/// with this side each of them makes a symbol of one size. 0: too long for any.
[[nodiscard]] int matrixSide(const gs1::ElementString &message);
/// The sides of square symbols, from 10 to 144.
[[nodiscard]] const std::vector<int> &matrixSides();

/// The GS1 DataMatrix (ECC 200, square) with that many modules a side; 0: the smallest. Errors: codes::symbolContent
/// with what the encoder says: it checks the message on its own, after ours.
[[nodiscard]] Result<Modules> matrixModules(const gs1::ElementString &message, int side = 0);
/// The GS1-128, one row. Errors: codes::symbolContent, codes::symbolLength for more than 48 characters.
[[nodiscard]] Result<Modules> linearModules(const gs1::ElementString &message);

} // namespace packledger::labels
