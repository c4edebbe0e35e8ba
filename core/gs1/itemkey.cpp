#include "gs1/itemkey.h"

#include "gs1/charset.h"
#include "gs1/elementstring.h"
#include "gs1/epcuri.h"
#include "gs1/keytext.h"

namespace packledger::gs1 {

namespace {

using Kind = ItemKey::Kind;

bool isChecked(QByteArrayView digits) noexcept
{
    return allDigits(digits) && hasCheckDigit(digits);
}

bool isText(QByteArrayView value, qsizetype most) noexcept
{
    return !value.isEmpty() && value.size() <= most && std::all_of(value.begin(), value.end(), isCset82);
}

Kind kindOfTradeItem(QByteArrayView text) noexcept
{
    if (text.size() < 16 || !isChecked(text.sliced(2, 14)))
        return Kind::Foreign;
    const QByteArrayView rest = text.sliced(16);
    if (rest.isEmpty())
        return Kind::Gtin;
    if (rest.startsWith("21"))
        return isText(rest.sliced(2), 20) ? Kind::Sgtin : Kind::Foreign;
    if (rest.startsWith("10"))
        return isText(rest.sliced(2), 20) ? Kind::Lgtin : Kind::Foreign;
    if (rest.startsWith("235"))
        return isText(rest.sliced(3), 28) ? Kind::Upui : Kind::Foreign;
    return Kind::Foreign;
}

Kind kindOfPlace(QByteArrayView text) noexcept
{
    if (text.size() < 16 || !isChecked(text.sliced(3, 13)))
        return Kind::Foreign;
    const QByteArrayView rest = text.sliced(16);
    const bool fits = rest.isEmpty() || (rest.startsWith("254") && isText(rest.sliced(3), 20) && rest != "2540");
    return fits ? Kind::Sgln : Kind::Foreign;
}

/// A key of 13 checked digits behind `prefix` characters, with an optional serial.
Kind withSerial(QByteArrayView text, qsizetype prefix, qsizetype most, bool numeric, Kind kind) noexcept
{
    if (text.size() < prefix + 13 || !isChecked(text.sliced(prefix, 13)))
        return Kind::Foreign;
    const QByteArrayView serial = text.sliced(prefix + 13);
    const bool fits = serial.isEmpty() || (isText(serial, most) && (!numeric || allDigits(serial)));
    return fits ? kind : Kind::Foreign;
}

Kind kindOfPiece(QByteArrayView text) noexcept
{
    if (text.size() < 22 || !isChecked(text.sliced(4, 14)) || !allDigits(text.sliced(18, 4)))
        return Kind::Foreign;
    const QByteArrayView rest = text.sliced(22);
    return rest.isEmpty() || (rest.startsWith("21") && isText(rest.sliced(2), 20)) ? Kind::Itip : Kind::Foreign;
}

Kind kindOfComponent(QByteArrayView text) noexcept
{
    const QByteArrayView value = text.sliced(4);
    const qsizetype end = value.indexOf(groupSeparator);
    const QByteArrayView part = end < 0 ? value : value.first(end);
    if (part.isEmpty() || part.size() > 30 || !std::all_of(part.begin(), part.end(), isCset39))
        return Kind::Foreign;
    if (end < 0)
        return Kind::Cpi;
    const QByteArrayView rest = value.sliced(end + 1);
    return rest.startsWith("8011") && isText(rest.sliced(4), 12) && allDigits(rest.sliced(4)) ? Kind::Cpi
                                                                                              : Kind::Foreign;
}

Kind checkedNumber(QByteArrayView text, qsizetype prefix, qsizetype length, Kind kind) noexcept
{
    return text.size() == prefix + length && isChecked(text.sliced(prefix)) ? kind : Kind::Foreign;
}

} // namespace

Kind kindOfKeyText(QByteArrayView text) noexcept
{
    if (text.startsWith("01"))
        return kindOfTradeItem(text);
    if (text.startsWith("00"))
        return checkedNumber(text, 2, 18, Kind::Sscc);
    if (text.startsWith("414"))
        return kindOfPlace(text);
    if (text.startsWith("417"))
        return checkedNumber(text, 3, 13, Kind::Pgln);
    if (text.startsWith("8003"))
        return text.startsWith("80030") ? withSerial(text, 5, 16, false, Kind::Grai) : Kind::Foreign;
    if (text.startsWith("8004"))
        return isText(text.sliced(4), 30) ? Kind::Giai : Kind::Foreign;
    if (text.startsWith("8006"))
        return kindOfPiece(text);
    if (text.startsWith("8010"))
        return kindOfComponent(text);
    if (text.startsWith("8013"))
        return isText(text.sliced(4), 25) ? Kind::Gmn : Kind::Foreign;
    if (text.startsWith("8017"))
        return checkedNumber(text, 4, 18, Kind::Gsrnp);
    if (text.startsWith("8018"))
        return checkedNumber(text, 4, 18, Kind::Gsrn);
    if (text.startsWith("253"))
        return withSerial(text, 3, 17, false, Kind::Gdti);
    if (text.startsWith("255"))
        return withSerial(text, 3, 12, true, Kind::Sgcn);
    if (text.startsWith("401"))
        return isText(text.sliced(3), 30) ? Kind::Ginc : Kind::Foreign;
    if (text.startsWith("402"))
        return checkedNumber(text, 3, 17, Kind::Gsin);
    return Kind::Foreign;
}

ItemKey::ItemKey(Gtin gtin)
    : m_text("01" + gtin.digits())
    , m_kind(Kind::Gtin)
{
}

ItemKey::ItemKey(Sscc sscc)
    : m_text("00" + sscc.digits())
    , m_kind(Kind::Sscc)
{
}

ItemKey::ItemKey(Gln place)
    : m_text("414" + place.digits())
    , m_kind(Kind::Sgln)
{
}

ItemKey ItemKey::sgtin(Gtin gtin, QByteArrayView serial)
{
    return fromText("01" + gtin.digits() + "21" + serial.toByteArray());
}

ItemKey ItemKey::lgtin(Gtin gtin, QByteArrayView lot)
{
    return fromText("01" + gtin.digits() + "10" + lot.toByteArray());
}

ItemKey ItemKey::fromText(QByteArray text)
{
    const Kind kind = kindOfKeyText(text);
    return ItemKey(std::move(text), kind);
}

ItemKey ItemKey::fromUri(QByteArrayView uri)
{
    uri = uri.trimmed();
    KeyText text;
    Kind kind = keyFromUrn(uri, text);
    if (kind == Kind::Foreign)
        kind = keyFromDigitalLink(uri, text);
    if (kind != Kind::Foreign)
        return ItemKey(text.view().toByteArray(), kind);
    return fromText(uri.toByteArray());
}

std::optional<ItemKey> ItemKey::fromElements(const ElementString &elements)
{
    struct Form
    {
        QByteArrayView ai;
        QByteArrayView qualifier;
    };
    // The most specific first; a logistic unit comes before what it holds.
    static constexpr Form forms[] = {
        { "01", "21" },
        { "01", "235" },
        { "00", "" },
        { "8006", "21" },
        { "8006", "" },
        { "8003", "" },
        { "8004", "" },
        { "253", "" },
        { "255", "" },
        { "8010", "8011" },
        { "8010", "" },
        { "8017", "" },
        { "8018", "" },
        { "401", "" },
        { "402", "" },
        { "01", "10" },
        { "01", "" },
        { "8013", "" },
        { "414", "254" },
        { "414", "" },
        { "417", "" },
    };
    for (const Form &form : forms) {
        if (!elements.contains(form.ai) || (!form.qualifier.isEmpty() && !elements.contains(form.qualifier)))
            continue;
        KeyText text;
        text.append(form.ai);
        text.append(elements.value(form.ai));
        const QByteArrayView value = elements.value(form.qualifier);
        if (!value.isEmpty() && !(form.qualifier == "254" && value == "0")) {
            if (form.qualifier == "8011")
                text.append(groupSeparator);
            text.append(form.qualifier);
            text.append(value);
        }
        const Kind kind = text.isOverflown() ? Kind::Foreign : kindOfKeyText(text.view());
        if (kind != Kind::Foreign)
            return ItemKey(text.view().toByteArray(), kind);
    }
    return std::nullopt;
}

bool ItemKey::isInstance() const noexcept
{
    switch (m_kind) {
    case Kind::Sgtin:
    case Kind::Upui:
    case Kind::Sscc:
    case Kind::Giai:
    case Kind::Gsrn:
    case Kind::Gsrnp:
    case Kind::Gsin:
    case Kind::Ginc:
        return true;
    case Kind::Grai:
        return m_text.size() > 18;
    case Kind::Gdti:
    case Kind::Sgcn:
        return m_text.size() > 16;
    case Kind::Itip:
        return m_text.size() > 22;
    case Kind::Cpi:
        return m_text.contains(groupSeparator);
    case Kind::Foreign:
        return !m_text.isEmpty();
    case Kind::Gtin:
    case Kind::Lgtin:
    case Kind::Sgln:
    case Kind::Pgln:
    case Kind::Gmn:
        return false;
    }
    return false;
}

std::optional<Gtin> ItemKey::gtin() const
{
    switch (m_kind) {
    case Kind::Sgtin:
    case Kind::Gtin:
    case Kind::Lgtin:
    case Kind::Upui:
        return *Gtin::parse14(QByteArrayView(m_text).sliced(2, 14));
    case Kind::Itip:
        return *Gtin::parse14(QByteArrayView(m_text).sliced(4, 14));
    default:
        return std::nullopt;
    }
}

std::optional<Sscc> ItemKey::sscc() const
{
    if (m_kind != Kind::Sscc)
        return std::nullopt;
    return *Sscc::parse(QByteArrayView(m_text).sliced(2));
}

std::optional<Gln> ItemKey::gln() const
{
    if (m_kind != Kind::Sgln && m_kind != Kind::Pgln)
        return std::nullopt;
    return *Gln::parse(QByteArrayView(m_text).sliced(3, 13));
}

QByteArray ItemKey::serial() const
{
    switch (m_kind) {
    case Kind::Sgtin:
        return m_text.mid(18);
    case Kind::Upui:
    case Kind::Sgln:
        return m_text.mid(19);
    case Kind::Grai:
        return m_text.mid(18);
    case Kind::Gdti:
    case Kind::Sgcn:
        return m_text.mid(16);
    case Kind::Itip:
        return m_text.mid(24);
    case Kind::Cpi: {
        const qsizetype end = m_text.indexOf(groupSeparator);
        return end < 0 ? QByteArray() : m_text.mid(end + 5);
    }
    default:
        return {};
    }
}

QByteArray ItemKey::lot() const
{
    return m_kind == Kind::Lgtin ? m_text.mid(18) : QByteArray();
}

} // namespace packledger::gs1
