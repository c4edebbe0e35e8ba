#include "asn/seriallistreader.h"

#include "asn/asnerrors.h"
#include "asn/csvreader.h"
#include "asn/x12value.h"
#include "gs1/charset.h"

#include <QBuffer>
#include <QHash>

#include <array>

namespace packledger::asn {

namespace {

constexpr size_t maxFindings = 1000;
constexpr qsizetype maxSerial = 20;

enum class Column { Gtin, Ndc, Serial, Lot, Expiry, Sscc, Parent, Epc, Level, Count };

/// The columns of the heading by their many names; -1 where a column is not there.
struct Heading
{
    std::array<int, size_t(Column::Count)> index {};

    [[nodiscard]] bool has(Column column) const { return index[size_t(column)] >= 0; }
    [[nodiscard]] bool isUsable() const
    {
        return has(Column::Epc) || has(Column::Sscc)
            || (has(Column::Serial) && (has(Column::Gtin) || has(Column::Ndc)));
    }
};

QByteArray plainName(QByteArrayView name)
{
    QByteArray plain;
    for (const char c : name) {
        if (gs1::isDigit(c) || gs1::isLower(c))
            plain += c;
        else if (gs1::isUpper(c))
            plain += char(c - 'A' + 'a');
    }
    return plain;
}

std::optional<Column> columnOf(QByteArrayView name)
{
    static const QHash<QByteArray, Column> names {
        { "gtin", Column::Gtin },
        { "gtin14", Column::Gtin },
        { "ean", Column::Gtin },
        { "ean13", Column::Gtin },
        { "upc", Column::Gtin },
        { "01", Column::Gtin },
        { "ndc", Column::Ndc },
        { "ndc10", Column::Ndc },
        { "ndc11", Column::Ndc },
        { "ndc12", Column::Ndc },
        { "serial", Column::Serial },
        { "serialnumber", Column::Serial },
        { "serialno", Column::Serial },
        { "sn", Column::Serial },
        { "21", Column::Serial },
        { "lot", Column::Lot },
        { "lotnumber", Column::Lot },
        { "lotno", Column::Lot },
        { "batch", Column::Lot },
        { "batchnumber", Column::Lot },
        { "batchno", Column::Lot },
        { "10", Column::Lot },
        { "expiry", Column::Expiry },
        { "expirydate", Column::Expiry },
        { "expiration", Column::Expiry },
        { "expirationdate", Column::Expiry },
        { "exp", Column::Expiry },
        { "expdate", Column::Expiry },
        { "itemexpirationdate", Column::Expiry },
        { "17", Column::Expiry },
        { "sscc", Column::Sscc },
        { "00", Column::Sscc },
        { "parent", Column::Parent },
        { "parentsscc", Column::Parent },
        { "parentid", Column::Parent },
        { "parentepc", Column::Parent },
        { "container", Column::Parent },
        { "epc", Column::Epc },
        { "epcuri", Column::Epc },
        { "uri", Column::Epc },
        { "sgtin", Column::Epc },
        { "level", Column::Level },
        { "packaginglevel", Column::Level },
    };
    const auto found = names.constFind(plainName(name));
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

Result<Heading> readHeading(const std::vector<QByteArray> &fields, const Where &where)
{
    Heading heading;
    heading.index.fill(-1);
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::optional<Column> column = columnOf(fields[i]);
        if (!column)
            continue;
        if (heading.has(*column))
            return fail(codes::serialListHeader, QStringLiteral("two columns \"%1\"").arg(x12Text(fields[i])), where);
        heading.index[size_t(*column)] = int(i);
    }
    if (!heading.isUsable())
        return fail(codes::serialListHeader, QStringLiteral("neither gtin and serial, nor epc, nor sscc"), where);
    return heading;
}

/// What spreadsheets put around a text to keep it one: ="00123", and the ' our own export guards with.
QByteArray cell(const QByteArray &field)
{
    QByteArray text = field.trimmed();
    if (text.size() >= 3 && text.startsWith("=\"") && text.endsWith('"'))
        text = text.sliced(2, text.size() - 3);
    else if (text.size() >= 2 && text[0] == '\'' && QByteArrayView("=+-@").contains(text[1]))
        text.remove(0, 1);
    return text;
}

/// ISO dates, YYYYMMDD, YYMMDD with day 00, YYYY-MM, DD.MM.YYYY; with slashes where only one reading is a date.
QDate listDate(const QByteArray &text, int year)
{
    QList<QByteArray> parts;
    for (const char separator : { '-', '/', '.' }) {
        if (text.contains(separator))
            parts = text.split(separator);
    }
    if (parts.isEmpty())
        return x12Date(text, year);
    for (const QByteArray &part : parts) {
        if (part.isEmpty() || part.size() > 4 || !gs1::allDigits(part))
            return {};
    }
    const auto two = [](const QByteArray &part) { return part.rightJustified(2, '0'); };
    if (parts[0].size() == 4 && parts.size() <= 3)
        return x12Date(parts[0] + two(parts[1]) + (parts.size() == 3 ? two(parts[2]) : "00"), year);
    if (parts.size() != 3 || parts[2].size() != 4)
        return {};
    const QDate dayFirst = x12Date(parts[2] + two(parts[1]) + two(parts[0]), year);
    const QDate monthFirst = x12Date(parts[2] + two(parts[0]) + two(parts[1]), year);
    if (text.contains('.') || !monthFirst.isValid() || dayFirst == monthFirst)
        return dayFirst;
    return dayFirst.isValid() ? QDate() : monthFirst;
}

std::optional<SerialRow::Level> levelOf(const QByteArray &word)
{
    using Level = SerialRow::Level;
    static const QHash<QByteArray, Level> words {
        { "", Level::NotTold },
        { "unit", Level::Unit },
        { "each", Level::Unit },
        { "ea", Level::Unit },
        { "item", Level::Unit },
        { "pack", Level::Unit },
        { "bundle", Level::Bundle },
        { "inner", Level::Bundle },
        { "bdl", Level::Bundle },
        { "case", Level::Case },
        { "ca", Level::Case },
        { "cs", Level::Case },
        { "carton", Level::Case },
        { "pallet", Level::Pallet },
        { "pl", Level::Pallet },
        { "tare", Level::Pallet },
    };
    const auto found = words.constFind(plainName(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// An SSCC with or without AI, an EPC URI, a Digital Link or an element string: what names one thing.
std::optional<gs1::ItemKey> keyOf(const QByteArray &text)
{
    QByteArray digits = x12Digits(text);
    if (digits.size() == 20 && digits.startsWith("00"))
        digits.remove(0, 2);
    if (digits.size() == 18) {
        const Result<gs1::Sscc> sscc = gs1::Sscc::parse(digits);
        return sscc ? std::optional(gs1::ItemKey(*sscc)) : std::nullopt;
    }
    gs1::ItemKey key = gs1::ItemKey::fromUri(text);
    return key.isInstance() ? std::optional(std::move(key)) : std::nullopt;
}

/// Reads the cells of one row; the first fault ends it.
class RowReader
{
public:
    RowReader(const Heading &heading, const std::vector<QByteArray> &fields, int year)
        : m_heading(heading)
        , m_fields(fields)
        , m_year(year)
    {
    }

    /// The row, or in words what is wrong with it.
    tl::expected<SerialRow, QString> read()
    {
        SerialRow row;
        row.serial = text(Column::Serial);
        row.lot = text(Column::Lot);
        row.expiryText = text(Column::Expiry);
        if (!readIdentity(row) || !readParent(row))
            return tl::unexpected(m_fault);
        if (row.lot.size() > maxSerial || !std::ranges::all_of(row.lot, gs1::isCset82))
            return wrong("lot", row.lot);
        if (!row.expiryText.isEmpty()) {
            row.expiry = listDate(row.expiryText, m_year);
            if (!row.expiry.isValid())
                return wrong("expiry", row.expiryText);
        }
        const std::optional<SerialRow::Level> level = levelOf(text(Column::Level));
        if (!level)
            return wrong("level", text(Column::Level));
        row.level = *level;
        return row;
    }

private:
    [[nodiscard]] QByteArray text(Column column) const
    {
        const int index = m_heading.index[size_t(column)];
        return index >= 0 && index < int(m_fields.size()) ? cell(m_fields[size_t(index)]) : QByteArray();
    }

    tl::unexpected<QString> wrong(const char *column, const QByteArray &value)
    {
        m_fault = QStringLiteral("%1 \"%2\"").arg(QLatin1StringView(column), x12Text(value));
        return tl::unexpected(m_fault);
    }

    bool readIdentity(SerialRow &row)
    {
        const QByteArray gtin = text(Column::Gtin);
        const QByteArray ndc = text(Column::Ndc);
        const QByteArray epc = text(Column::Epc);
        const bool hasSerial = !row.serial.isEmpty();
        if (hasSerial && (row.serial.size() > maxSerial || !std::ranges::all_of(row.serial, gs1::isCset82)))
            return wrong("serial", row.serial), false;
        if (!gtin.isEmpty()) {
            const Result<gs1::Gtin> parsed = gs1::Gtin::parse(x12Digits(gtin));
            if (!parsed)
                return wrong("gtin", gtin), false;
            if (hasSerial)
                row.item = gs1::ItemKey::sgtin(*parsed, row.serial);
        }
        if (!ndc.isEmpty()) {
            row.ndc = x12Digits(ndc);
            if (row.ndc.size() < 10 || row.ndc.size() > 12)
                return wrong("ndc", ndc), false;
        }
        if (!epc.isEmpty()) {
            const std::optional<gs1::ItemKey> key = keyOf(epc);
            if (!key)
                return wrong("epc", epc), false;
            if (row.item && row.item != key)
                return wrong("epc is not that of gtin and serial:", epc), false;
            row.item = key;
            row.serial = key->serial();
        }
        if (!row.item && !hasSerial && !text(Column::Sscc).isEmpty()) {
            row.item = keyOf(text(Column::Sscc));
            m_isSsccUsed = true;
            if (!row.item)
                return wrong("sscc", text(Column::Sscc)), false;
        }
        if (!row.item && (row.ndc.isEmpty() || !hasSerial)) {
            m_fault = hasSerial ? QStringLiteral("no gtin") : QStringLiteral("no serial");
            return false;
        }
        return true;
    }

    bool readParent(SerialRow &row)
    {
        QByteArray parent = text(Column::Parent);
        const bool fromSscc = parent.isEmpty() && !m_isSsccUsed;
        if (fromSscc)
            parent = text(Column::Sscc);
        if (parent.isEmpty())
            return true;
        row.parent = keyOf(parent);
        if (!row.parent)
            return wrong(fromSscc ? "sscc" : "parent", parent), false;
        if (row.parent == row.item) {
            if (!fromSscc)
                return wrong("the item is its own parent:", parent), false;
            row.parent.reset();
        }
        return true;
    }

    const Heading &m_heading;
    const std::vector<QByteArray> &m_fields;
    int m_year;
    bool m_isSsccUsed = false;
    QString m_fault;
};

} // namespace

Result<void> SerialListReader::read(QIODevice &device, const QString &fileName, const Sink &sink)
{
    m_findings.clear();
    m_badRows = 0;
    CsvReader csv(device, fileName);
    std::vector<QByteArray> fields;
    const Result<bool> first = csv.next(fields);
    if (!first)
        return fail(first.error());
    if (!*first)
        return fail(codes::serialListHeader, QStringLiteral("the file is empty"), { fileName, 1, 0, {} });
    const Result<Heading> heading = readHeading(fields, { fileName, csv.line(), 0, {} });
    if (!heading)
        return fail(heading.error());
    const size_t columns = fields.size();
    for (;;) {
        const Result<bool> more = csv.next(fields);
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        tl::expected<SerialRow, QString> row = RowReader(*heading, fields, m_year).read();
        if (fields.size() > columns)
            row = tl::unexpected(QStringLiteral("%1 fields, the heading has %2").arg(fields.size()).arg(columns));
        if (!row) {
            ++m_badRows;
            if (m_findings.size() < maxFindings)
                m_findings.push_back(
                    { Severity::Error, codes::serialListRow, row.error(), { fileName, csv.line(), 0, {} } });
            continue;
        }
        row->line = csv.line();
        Result<void> sunk = sink(std::move(*row));
        if (!sunk)
            return sunk;
    }
}

Result<std::vector<SerialRow>> SerialListReader::read(QIODevice &device, const QString &fileName)
{
    std::vector<SerialRow> rows;
    const Result<void> done = read(device, fileName, [&rows](SerialRow &&row) -> Result<void> {
        rows.push_back(std::move(row));
        return {};
    });
    if (!done)
        return fail(done.error());
    return rows;
}

bool SerialListReader::isHeading(QByteArrayView firstLine)
{
    QByteArray line = firstLine.toByteArray();
    QBuffer buffer(&line);
    buffer.open(QIODevice::ReadOnly);
    CsvReader csv(buffer, {});
    std::vector<QByteArray> fields;
    const Result<bool> read = csv.next(fields);
    return read && *read && readHeading(fields, {});
}

} // namespace packledger::asn
