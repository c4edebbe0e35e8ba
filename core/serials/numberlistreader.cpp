#include "serials/numberlistreader.h"

#include "asn/csvreader.h"
#include "base/sha256.h"
#include "gs1/bracketedtext.h"
#include "gs1/charset.h"
#include "gs1/elementstring.h"
#include "gs1/gs1errors.h"
#include "serials/serialrange.h"
#include "serials/serialrules.h"
#include "serials/serialserrors.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace packledger::serials {

namespace {

constexpr size_t mostFindings = 1000;
constexpr qint64 mostOfARange = 1'000'000;

using Names = std::initializer_list<const char *>;

bool isOneOf(QByteArrayView name, Names names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == QByteArrayView(each); });
}

// "Serial_Number", "serialNumber" and "SERIAL NUMBER" are one name.
QByteArray plainName(QByteArrayView text)
{
    QByteArray name;
    for (const char c : text) {
        if (gs1::isLetter(c) || gs1::isDigit(c))
            name += c;
    }
    return name.toLower();
}

bool isSerialName(QByteArrayView name)
{
    return isOneOf(name, { "serial", "serialnumber", "serialno", "serials", "sn", "snr", "sernr", "randomnumber" });
}
bool isNumberName(QByteArrayView name)
{
    return isSerialName(name) || isOneOf(name, { "sscc", "epc", "sgtin", "ssccnumber" });
}
bool isProductName(QByteArrayView name)
{
    return isOneOf(name,
        { "gtin", "gtin14", "itemcode", "packagingitemcode", "packagingcode", "productcode", "ntin", "product",
            "tradeitemid" });
}
bool isFromName(QByteArrayView name)
{
    return isOneOf(name,
        { "from", "fromserialnumber", "fromserial", "rangefrom", "low", "lowerbound", "startserialnumber",
            "startserial", "startnumber", "firstserial", "intervalfrom" });
}
bool isToName(QByteArrayView name)
{
    return isOneOf(name,
        { "to", "toserialnumber", "toserial", "rangeto", "high", "upperbound", "endserialnumber", "endserial",
            "endnumber", "lastserial", "intervalto" });
}

std::optional<gs1::Gtin> gtinFrom(QByteArrayView text)
{
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(text);
    return gtin ? std::optional(*gtin) : std::nullopt;
}

/// What the number names where it says more than a bare serial.
std::optional<gs1::ItemKey> fullKey(const QByteArray &text)
{
    if (text.startsWith("urn:epc:") || text.startsWith("http"))
        return gs1::ItemKey::fromUri(text);
    // Element strings without brackets, as AI(00) and AI(01)+AI(21) mean them; a bare serial has twenty characters at
    // most and no check digit in the right place.
    if (text.size() == 20 && text.startsWith("00") && gs1::Sscc::parse(text.mid(2)))
        return gs1::ItemKey(*gs1::Sscc::parse(text.mid(2)));
    if (text.size() > 18 && text.startsWith("01") && QByteArrayView(text).sliced(16).startsWith("21")
        && gs1::Gtin::parse14(text.mid(2, 14)))
        return gs1::ItemKey::sgtin(*gs1::Gtin::parse14(text.mid(2, 14)), text.mid(18));
    if (text.startsWith('(')) {
        const Result<gs1::ElementString> elements = gs1::parseBracketed(text);
        if (elements)
            return gs1::ItemKey::fromElements(*elements);
    }
    return std::nullopt;
}

/// Whether this is an SSCC but for its check digit. Where the product is known, eighteen digits are a serial.
bool isMistypedSscc(const QByteArray &text, bool hasProduct)
{
    const bool isNamed = text.startsWith("(00)");
    if (hasProduct && !isNamed)
        return false;
    const QByteArray digits = isNamed ? text.mid(4) : text.size() == 20 && text.startsWith("00") ? text.mid(2) : text;
    const Result<gs1::Sscc> sscc = gs1::Sscc::parse(digits);
    return !sscc && sscc.error().code == packledger::codes::checkDigit;
}

} // namespace

const char *nameOf(NumberListFormat format)
{
    static constexpr const char *names[] = { "lines", "csv", "tracelink-xml", "xml" };
    return names[int(format)];
}

void NumberListReader::note(ErrorCode code, const QByteArray &detail, qint64 line)
{
    if (m_findings.size() < mostFindings)
        m_findings.push_back({ Severity::Error, code, QString::fromUtf8(detail), Where { m_fileName, line, 0, {} } });
}

void NumberListReader::directive(QByteArrayView name, const QByteArray &value)
{
    if (isOneOf(
            name, { "requestid", "request", "requestidentifier", "snrequestid", "snxrequestid", "requestnumber" })) {
        if (m_list.request.isEmpty())
            m_list.request = value;
    } else if (isOneOf(name,
                   { "count", "recordcount", "records", "serialcount", "serialnumbercount", "numberofserials",
                       "numberofrecords", "totalcount", "quantity", "deliveredquantity" })) {
        bool good = false;
        const qint64 count = value.toLongLong(&good);
        if (good)
            m_count = m_count.value_or(0) + count; // one for each product
    } else if (isOneOf(name, { "checksum", "sha256" }) && value.size() == 64) {
        m_checksum = value.toLower();
    }
}

void NumberListReader::number(const QByteArray &text, std::optional<gs1::Gtin> product, qint64 line)
{
    m_written += text + '\n';
    std::optional<gs1::ItemKey> key = fullKey(text);
    if (!key && !product && text.size() == 18 && gs1::Sscc::parse(text))
        key = gs1::ItemKey(*gs1::Sscc::parse(text));
    if (!key) {
        if (isMistypedSscc(text, product.has_value())) {
            note(codes::listCheckDigit, text, line);
            return;
        }
        if (!product) {
            note(codes::listProduct, text, line);
            return;
        }
        if (const Result<void> good = checkGenerated(text, Style::Plain); !good) {
            note(good.error().code, text, line);
            return;
        }
        key = gs1::ItemKey::sgtin(*product, text);
    }
    if (key->kind() != gs1::ItemKey::Kind::Sscc) {
        if (key->kind() != gs1::ItemKey::Kind::Sgtin || (m_product && key->gtin() != m_product)) {
            note(codes::listOtherProduct, text, line);
            return;
        }
        if (const Result<void> good = checkGenerated(key->serial(), Style::Plain); !good) {
            note(good.error().code, key->serial(), line);
            return;
        }
    }
    if (m_seen.contains(key->text())) {
        note(codes::listTwice, text, line);
        return;
    }
    m_seen.insert(key->text());
    m_list.numbers.push_back({ *std::move(key), line });
}

Result<void> NumberListReader::readText(QIODevice &device)
{
    // A picture, a spreadsheet, an archive: one sentence, not a thousand.
    const QByteArray start = device.peek(4096);
    const auto isNoText = [](char c) { return uchar(c) < ' ' && !QByteArrayView("\t\n\r\x1d").contains(c); };
    if (std::any_of(start.begin(), start.end(), isNoText))
        return fail(codes::listFormat, m_fileName, Where { m_fileName, 0, 0, {} });
    asn::CsvReader reader(device, m_fileName);
    std::vector<QByteArray> fields;
    std::optional<size_t> productColumn;
    std::optional<size_t> serialColumn;
    bool begun = false;
    for (;;) {
        const Result<bool> more = reader.next(fields);
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        const QByteArray first = fields.front().trimmed();
        if (first.startsWith('#')) {
            const qsizetype colon = first.indexOf(':');
            if (colon > 0)
                directive(plainName(QByteArrayView(first).first(colon)), first.mid(colon + 1).trimmed());
            continue;
        }
        if (!begun) {
            begun = true;
            for (size_t column = 0; column < fields.size(); ++column) {
                const QByteArray name = plainName(fields[column]);
                if (isProductName(name))
                    productColumn = column;
                else if (isNumberName(name) && !serialColumn)
                    serialColumn = column;
            }
            if (serialColumn) {
                m_list.format = NumberListFormat::Csv;
                continue;
            }
            if (fields.size() > 1 && gtinFrom(first)) {
                m_list.format = NumberListFormat::Csv;
                productColumn = 0;
                serialColumn = 1;
            }
        }
        const size_t column = serialColumn.value_or(0);
        const QByteArray text = column < fields.size() ? fields[column].trimmed() : QByteArray();
        if (text.isEmpty()) {
            note(codes::listRow, fields.front(), reader.line());
            continue;
        }
        std::optional<gs1::Gtin> product = m_product;
        if (productColumn && *productColumn < fields.size() && !fields[*productColumn].trimmed().isEmpty()) {
            const Result<gs1::Gtin> told = gs1::Gtin::parse(fields[*productColumn].trimmed());
            if (!told) {
                note(told.error().code, fields[*productColumn], reader.line());
                continue;
            }
            if (m_product && *told != *m_product) {
                note(codes::listOtherProduct, text, reader.line());
                continue;
            }
            product = *told;
        }
        number(text, product, reader.line());
    }
}

void NumberListReader::productTold(const QByteArray &text)
{
    const std::optional<gs1::Gtin> told = gtinFrom(text);
    if (!told)
        return;
    if (!m_current && !m_pending.empty())
        m_productFollows = true;
    if (m_productFollows) {
        for (const Pending &each : m_pending)
            number(each.text, told, each.line);
        m_pending.clear();
    } else {
        m_current = told;
    }
}

void NumberListReader::range(const QByteArray &from, const QByteArray &to, qint64 line)
{
    const Result<SerialRange> numbers = SerialRange::between(from, to);
    if (!numbers || numbers->last - numbers->first >= mostOfARange) {
        note(codes::range, from + " - " + to, line);
        return;
    }
    for (qint64 each = numbers->first; each <= numbers->last; ++each)
        leaf("serial", numbers->at(each), line);
}

void NumberListReader::leaf(const QByteArray &name, const QByteArray &text, qint64 line)
{
    if (text.isEmpty())
        return;
    if (isNumberName(name)) {
        if (m_current || (m_product && !m_productFollows) || fullKey(text))
            number(text, m_current ? m_current : m_product, line);
        else
            m_pending.push_back({ text, line });
    } else if (isProductName(name)) {
        productTold(text);
    } else if (isFromName(name)) {
        m_rangeFrom = text;
    } else if (isToName(name)) {
        range(m_rangeFrom, text, line);
        m_rangeFrom.clear();
    } else {
        directive(name, text);
    }
}

Result<void> NumberListReader::readXml(QIODevice &device)
{
    QXmlStreamReader xml(&device);
    m_list.format = NumberListFormat::OtherXml;
    QByteArray name;
    QByteArray text;
    bool isLeaf = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return fail(codes::listFormat, QStringLiteral("DOCTYPE"), Where { m_fileName, xml.lineNumber(), 0, {} });
        case QXmlStreamReader::StartElement: {
            name = plainName(xml.name().toUtf8());
            if (xml.namespaceUri().contains(QLatin1StringView("tracelink"), Qt::CaseInsensitive)
                || name.startsWith("snx"))
                m_list.format = NumberListFormat::TraceLink;
            text.clear();
            isLeaf = true;
            QByteArray from;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                const QByteArray key = plainName(attribute.name().toUtf8());
                const QByteArray value = attribute.value().toUtf8().trimmed();
                if (isNumberName(name) && isOneOf(key, { "value", "id", "number" }))
                    text = value;
                else if (isFromName(key))
                    from = value;
                else if (isToName(key))
                    range(from, value, xml.lineNumber());
                else if (isNumberName(key) || isProductName(key) || isOneOf(key, { "requestid", "recordcount" }))
                    leaf(key, value, xml.lineNumber());
            }
            break;
        }
        case QXmlStreamReader::Characters:
            if (isLeaf)
                text += xml.text().toUtf8();
            break;
        case QXmlStreamReader::EndElement:
            if (isLeaf)
                leaf(name, text.trimmed(), xml.lineNumber());
            isLeaf = false;
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return fail(
            codes::listFormat, xml.errorString(), Where { m_fileName, xml.lineNumber(), xml.columnNumber(), {} });
    for (const Pending &each : m_pending)
        number(each.text, m_product, each.line);
    m_pending.clear();
    return {};
}

Result<void> NumberListReader::checkTotals() const
{
    if (m_list.numbers.empty() && m_findings.empty())
        return fail(codes::listEmpty, m_fileName);
    const qint64 found = qint64(m_written.count('\n'));
    if (m_count && *m_count != found)
        return fail(
            codes::listCount, QStringLiteral("%1, %2").arg(*m_count).arg(found), Where { m_fileName, 0, 0, {} });
    if (!m_checksum.isEmpty() && m_checksum != Sha256::of(m_written).toHex())
        return fail(codes::listChecksum, m_fileName, Where { m_fileName, 0, 0, {} });
    return {};
}

Result<NumberList> NumberListReader::read(QIODevice &device, const QString &fileName)
{
    *this = NumberListReader(m_product);
    m_fileName = fileName;
    QByteArray start = device.peek(4096);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    // UTF-16 has a zero beside each letter.
    const bool isXml = start.replace('\0', "").trimmed().startsWith('<') || start.startsWith("\xff\xfe<");
    const Result<void> read = isXml ? readXml(device) : readText(device);
    if (!read)
        return fail(read.error());
    if (const Result<void> right = checkTotals(); !right)
        return fail(right.error());
    return std::move(m_list);
}

} // namespace packledger::serials
