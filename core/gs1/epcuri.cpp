#include "gs1/epcuri.h"

#include "gs1/charset.h"
#include "gs1/gs1errors.h"

namespace packledger::gs1 {

namespace {

using Kind = ItemKey::Kind;

/// How a scheme's parts become a key (Tag Data Standard section 7, element strings of section 7.x).
enum class Form {
    TradeItem, ///< C.IR, then a value: SGTIN, LGTIN, UPUI
    Piece, ///< C.IR.piece.total, then a serial
    Number, ///< C.R, digits only: SSCC (extension digit leads), GSRN, GSIN, PGLN
    Place, ///< C.L, then an extension, "0" for none
    Asset, ///< C.A, then a serial: GRAI, GDTI, SGCN
    Open, ///< C, then characters: GIAI, GINC
    Component, ///< C, then a part, then a serial
};

struct Scheme
{
    QByteArrayView name;
    Kind kind;
    Form form;
    int digits; ///< of company prefix and reference together; 0: free
    QByteArrayView ai;
    QByteArrayView serialAi;
    int serialMost;
};

constexpr Scheme schemes[] = {
    { "sgtin", Kind::Sgtin, Form::TradeItem, 13, "01", "21", 20 },
    { "sscc", Kind::Sscc, Form::Number, 17, "00", "", 0 },
    { "sgln", Kind::Sgln, Form::Place, 12, "414", "254", 20 },
    { "pgln", Kind::Pgln, Form::Number, 12, "417", "", 0 },
    { "lgtin", Kind::Lgtin, Form::TradeItem, 13, "01", "10", 20 },
    { "grai", Kind::Grai, Form::Asset, 12, "80030", "", 16 },
    { "giai", Kind::Giai, Form::Open, 0, "8004", "", 30 },
    { "gdti", Kind::Gdti, Form::Asset, 12, "253", "", 17 },
    { "gsrn", Kind::Gsrn, Form::Number, 17, "8018", "", 0 },
    { "gsrnp", Kind::Gsrnp, Form::Number, 17, "8017", "", 0 },
    { "gsin", Kind::Gsin, Form::Number, 16, "402", "", 0 },
    { "ginc", Kind::Ginc, Form::Open, 0, "401", "", 30 },
    { "cpi", Kind::Cpi, Form::Component, 0, "8010", "8011", 12 },
    { "itip", Kind::Itip, Form::Piece, 13, "8006", "21", 20 },
    { "upui", Kind::Upui, Form::TradeItem, 13, "01", "235", 28 },
    { "sgcn", Kind::Sgcn, Form::Asset, 12, "255", "", 12 },
};

enum class Strictness { Standard, Tolerant };

/// What a reading ended with: a key, or the code of what is wrong with the URN.
struct Reading
{
    Kind kind = Kind::Foreign;
    int companyPrefixLength = 0;
    const ErrorCode *error = &codes::scheme;
};

constexpr bool mustBeEscaped(char c) noexcept
{
    return c == '"' || c == '%' || c == '&' || c == '/' || c == '<' || c == '>' || c == '?' || c == '#';
}

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView prefix) noexcept
{
    return text.size() >= prefix.size() && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

/// Takes the part up to the next '.', or all that is left.
QByteArrayView takePart(QByteArrayView &rest) noexcept
{
    const qsizetype dot = rest.indexOf('.');
    const QByteArrayView part = dot < 0 ? rest : rest.first(dot);
    rest = dot < 0 ? QByteArrayView() : rest.sliced(dot + 1);
    return part;
}

/// Appends a part of letters and digits without its escapes; `most` counts the characters meant.
const ErrorCode *appendUnescaped(
    QByteArrayView part, int most, bool (*allowed)(char), Strictness strictness, KeyText &text) noexcept
{
    if (part.isEmpty())
        return &codes::empty;
    int count = 0;
    for (qsizetype i = 0; i < part.size(); ++i, ++count) {
        char c = part[i];
        if (c == '%') {
            if (i + 2 >= part.size() || hexValue(part[i + 1]) < 0 || hexValue(part[i + 2]) < 0)
                return &codes::escape;
            c = static_cast<char>(hexValue(part[i + 1]) * 16 + hexValue(part[i + 2]));
            i += 2;
        } else if (strictness == Strictness::Standard && mustBeEscaped(c) && allowed(c)) {
            return &codes::escape;
        }
        if (!allowed(c))
            return &codes::charset;
        text.append(c);
    }
    return count > most || text.isOverflown() ? &codes::length : nullptr;
}

/// The parts after "scheme:" put together as a key's text.
class UrnReader
{
public:
    UrnReader(const Scheme &scheme, QByteArrayView parts, bool isPattern, Strictness strictness, KeyText &text)
        : m_scheme(scheme)
        , m_rest(parts)
        , m_isPattern(isPattern)
        , m_strictness(strictness)
        , m_text(text)
    {
    }

    Reading read()
    {
        Reading reading { m_scheme.kind, 0, nullptr };
        m_text.clear();
        reading.error = readPrefix();
        reading.companyPrefixLength = int(m_prefix.size());
        if (!reading.error)
            reading.error = readRest();
        if (!reading.error && m_scheme.kind == Kind::Sgtin && m_isPattern)
            reading.kind = Kind::Gtin;
        if (!reading.error && m_isPattern && (m_scheme.kind == Kind::Upui || m_scheme.kind == Kind::Lgtin))
            reading.kind = Kind::Gtin;
        if (reading.error)
            reading.kind = Kind::Foreign;
        return reading;
    }

private:
    const ErrorCode *readPrefix()
    {
        m_prefix = takePart(m_rest);
        if (!allDigits(m_prefix))
            return &codes::charset;
        const qsizetype least = m_strictness == Strictness::Standard ? 6 : 4;
        return m_prefix.size() < least || m_prefix.size() > 12 ? &codes::gcpLength : nullptr;
    }

    /// The second part, digits that make the company prefix full.
    const ErrorCode *readReference()
    {
        m_reference = takePart(m_rest);
        if (!allDigits(m_reference))
            return &codes::charset;
        return m_prefix.size() + m_reference.size() != m_scheme.digits ? &codes::componentLength : nullptr;
    }

    const ErrorCode *readRest()
    {
        const bool digitsOnly = m_scheme.form == Form::Number;
        if (m_scheme.form != Form::Open && m_scheme.form != Form::Component) {
            if (const ErrorCode *error = readReference())
                return error;
        }
        switch (m_scheme.form) {
        case Form::TradeItem:
            m_text.append(m_scheme.ai);
            appendGtin();
            return readValue(m_scheme.serialAi);
        case Form::Piece:
            return readPiece();
        case Form::Number: {
            m_text.append(m_scheme.ai);
            const qsizetype start = m_text.size();
            // An SSCC's reference leads with the extension digit, which stands before the company prefix.
            const qsizetype leading = m_scheme.kind == Kind::Sscc ? 1 : 0;
            m_text.append(m_reference.first(leading));
            m_text.append(m_prefix);
            m_text.append(m_reference.sliced(leading));
            m_text.appendCheckDigit(start);
            return m_rest.isEmpty() && digitsOnly ? nullptr : &codes::componentLength;
        }
        case Form::Place: {
            m_text.append(m_scheme.ai);
            appendChecked();
            // Patterns of places do not exist; "0" stands for "no extension".
            return m_rest == "0" ? nullptr : readValue(m_scheme.serialAi);
        }
        case Form::Asset:
            m_text.append(m_scheme.ai);
            appendChecked();
            return readValue({});
        case Form::Open:
            m_text.append(m_scheme.ai);
            m_text.append(m_prefix);
            return appendUnescaped(m_rest, m_scheme.serialMost - int(m_prefix.size()), isCset82, m_strictness, m_text);
        case Form::Component:
            return readComponent();
        }
        return &codes::scheme;
    }

    void appendGtin()
    {
        const qsizetype start = m_text.size();
        m_text.append(m_reference.first(1));
        m_text.append(m_prefix);
        m_text.append(m_reference.sliced(1));
        m_text.appendCheckDigit(start);
    }

    void appendChecked()
    {
        const qsizetype start = m_text.size();
        m_text.append(m_prefix);
        m_text.append(m_reference);
        m_text.appendCheckDigit(start);
    }

    /// What is left of the URN: the serial, lot or extension, or "*" in a pattern.
    const ErrorCode *readValue(QByteArrayView ai)
    {
        if (m_isPattern)
            return m_rest == "*" ? nullptr : &codes::componentLength;
        m_text.append(ai);
        const qsizetype start = m_text.size();
        if (const ErrorCode *error = appendUnescaped(m_rest, m_scheme.serialMost, isCset82, m_strictness, m_text))
            return error;
        const bool numeric = m_scheme.kind == Kind::Sgcn || m_scheme.kind == Kind::Cpi;
        return numeric && !allDigits(m_text.view().sliced(start)) ? &codes::charset : nullptr;
    }

    const ErrorCode *readPiece()
    {
        m_text.append(m_scheme.ai);
        appendGtin();
        for (int i = 0; i < 2; ++i) {
            const QByteArrayView part = takePart(m_rest);
            if (!allDigits(part))
                return &codes::charset;
            if (part.size() != 2)
                return &codes::componentLength;
            m_text.append(part);
        }
        return readValue(m_scheme.serialAi);
    }

    const ErrorCode *readComponent()
    {
        const QByteArrayView part = takePart(m_rest);
        m_text.append(m_scheme.ai);
        m_text.append(m_prefix);
        if (const ErrorCode *error = appendUnescaped(part, 30 - int(m_prefix.size()), isCset39, m_strictness, m_text))
            return error;
        if (m_isPattern)
            return m_rest == "*" ? nullptr : &codes::componentLength;
        m_text.append(groupSeparator);
        return readValue(m_scheme.serialAi);
    }

    const Scheme &m_scheme;
    QByteArrayView m_rest;
    bool m_isPattern;
    Strictness m_strictness;
    KeyText &m_text;
    QByteArrayView m_prefix;
    QByteArrayView m_reference;
};

Reading readUrn(QByteArrayView urn, Strictness strictness, KeyText &text)
{
    if (!startsWithIgnoringCase(urn, "urn:epc:"))
        return {};
    QByteArrayView rest = urn.sliced(8);

    const qsizetype typeEnd = rest.indexOf(':');
    if (typeEnd < 0)
        return {};
    const QByteArrayView type = rest.first(typeEnd);
    rest = rest.sliced(typeEnd + 1);

    const qsizetype nameEnd = rest.indexOf(':');
    if (nameEnd < 0)
        return {};
    QByteArrayView name = rest.first(nameEnd);
    rest = rest.sliced(nameEnd + 1);

    const bool isPattern = type == "idpat";
    const bool isClass = type == "class";
    if (type == "tag" && strictness == Strictness::Tolerant) {
        // "sgtin-96:1.C.IR.S": the name carries the tag's size, the first part its filter value.
        name = name.first(std::max<qsizetype>(0, name.lastIndexOf('-')));
        takePart(rest);
    } else if (type != "id" && !isPattern && !isClass) {
        return {};
    }
    for (const Scheme &scheme : schemes) {
        if (scheme.name == name && (scheme.kind == Kind::Lgtin) == isClass)
            return UrnReader(scheme, rest, isPattern, strictness, text).read();
    }
    return {};
}

void appendEscaped(QByteArray &uri, QByteArrayView value)
{
    constexpr char hex[] = "0123456789ABCDEF";
    for (const char c : value) {
        if (mustBeEscaped(c)) {
            uri += '%';
            uri += hex[(c >> 4) & 15];
            uri += hex[c & 15];
        } else {
            uri += c;
        }
    }
}

const Scheme &schemeOf(Kind kind)
{
    for (const Scheme &scheme : schemes) {
        if (scheme.kind == kind)
            return scheme;
    }
    return schemes[0]; // a GTIN is written as the pattern of its SGTINs
}

} // namespace

Result<EpcUri> EpcUri::parse(QByteArrayView urn)
{
    KeyText text;
    const Reading reading = readUrn(urn, Strictness::Standard, text);
    if (reading.error)
        return fail(*reading.error, QString::fromUtf8(urn));
    return EpcUri { ItemKey::fromText(text.view().toByteArray()), reading.companyPrefixLength };
}

Kind keyFromUrn(QByteArrayView urn, KeyText &text) noexcept
{
    return readUrn(urn, Strictness::Tolerant, text).kind;
}

std::optional<int> companyPrefixLength(QByteArrayView epcUrn)
{
    KeyText text;
    const Reading reading = readUrn(epcUrn.trimmed(), Strictness::Tolerant, text);
    if (reading.error)
        return std::nullopt;
    return reading.companyPrefixLength;
}

QByteArray toEpcUri(const ItemKey &key, int companyPrefixLength)
{
    if (key.kind() == Kind::Foreign)
        return key.text();
    if (key.kind() == Kind::Gmn || companyPrefixLength < 4 || companyPrefixLength > 12)
        return {};

    const Scheme &scheme = schemeOf(key.kind());
    const QByteArrayView value = QByteArrayView(key.text()).sliced(scheme.ai.size());
    const QByteArray serial = key.kind() == Kind::Lgtin ? key.lot() : key.serial();
    const bool hasSerial = scheme.form != Form::Number && scheme.form != Form::Open;
    const bool isPattern = hasSerial && serial.isEmpty() && key.kind() != Kind::Sgln;

    QByteArray uri;
    uri.reserve(80);
    uri += isPattern ? "urn:epc:idpat:" : key.kind() == Kind::Lgtin ? "urn:epc:class:" : "urn:epc:id:";
    uri += scheme.name;
    uri += ':';

    switch (scheme.form) {
    case Form::TradeItem:
    case Form::Piece:
        uri += value.sliced(1, companyPrefixLength);
        uri += '.';
        uri += value[0];
        uri += value.sliced(1 + companyPrefixLength, 12 - companyPrefixLength);
        if (scheme.form == Form::Piece) {
            uri += '.';
            uri += value.sliced(14, 2);
            uri += '.';
            uri += value.sliced(16, 2);
        }
        break;
    case Form::Number: {
        const qsizetype leading = key.kind() == Kind::Sscc ? 1 : 0;
        uri += value.sliced(leading, companyPrefixLength);
        uri += '.';
        uri += value.first(leading);
        uri += value.sliced(leading + companyPrefixLength, scheme.digits - leading - companyPrefixLength);
        break;
    }
    case Form::Place:
    case Form::Asset:
        uri += value.first(companyPrefixLength);
        uri += '.';
        uri += value.sliced(companyPrefixLength, 12 - companyPrefixLength);
        break;
    case Form::Open:
    case Form::Component: {
        const qsizetype end = value.indexOf(groupSeparator);
        const QByteArrayView reference = end < 0 ? value : value.first(end);
        if (reference.size() <= companyPrefixLength || !allDigits(reference.first(companyPrefixLength)))
            return {};
        uri += reference.first(companyPrefixLength);
        uri += '.';
        appendEscaped(uri, reference.sliced(companyPrefixLength));
        break;
    }
    }
    if (hasSerial) {
        uri += '.';
        if (isPattern)
            uri += '*';
        else if (serial.isEmpty())
            uri += '0';
        else
            appendEscaped(uri, serial);
    }
    return uri;
}

QByteArray toUri(const ItemKey &key, std::optional<int> companyPrefixLength)
{
    QByteArray uri = companyPrefixLength ? toEpcUri(key, *companyPrefixLength) : QByteArray();
    return uri.isEmpty() ? toDigitalLink(key) : uri;
}

} // namespace packledger::gs1
