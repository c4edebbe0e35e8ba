#include "gs1/charset.h"
#include "gs1/keytext.h"
#include "gs1/percent.h"

#include <array>

namespace packledger::gs1 {

namespace {

using Kind = ItemKey::Kind;

struct Name
{
    QByteArrayView written;
    QByteArrayView ai;
};

/// The short names of the first Digital Link releases.
constexpr Name shortNames[] = {
    { "gtin", "01" },
    { "ser", "21" },
    { "lot", "10" },
    { "cpv", "22" },
    { "sscc", "00" },
    { "gln", "414" },
    { "glnx", "254" },
    { "party", "417" },
    { "gdti", "253" },
    { "gcn", "255" },
    { "ginc", "401" },
    { "gsin", "402" },
    { "grai", "8003" },
    { "giai", "8004" },
    { "itip", "8006" },
    { "cpid", "8010" },
    { "cpsn", "8011" },
    { "gmn", "8013" },
    { "gsrnp", "8017" },
    { "gsrn", "8018" },
    { "srin", "8019" },
};

constexpr QByteArrayView keys[]
    = { "00", "01", "253", "255", "401", "402", "414", "417", "8003", "8004", "8006", "8010", "8013", "8017", "8018" };

QByteArrayView aiOf(QByteArrayView segment) noexcept
{
    for (const Name &name : shortNames) {
        if (name.written == segment)
            return name.ai;
    }
    return segment;
}

bool isKey(QByteArrayView ai) noexcept
{
    return std::find(std::begin(keys), std::end(keys), ai) != std::end(keys);
}

/// Appends the value without its escapes; false if one is broken.
bool appendDecoded(KeyText &text, QByteArrayView value) noexcept
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        char c = value[i];
        if (c == '%') {
            if (i + 2 >= value.size() || hexValue(value[i + 1]) < 0 || hexValue(value[i + 2]) < 0)
                return false;
            c = static_cast<char>(hexValue(value[i + 1]) * 16 + hexValue(value[i + 2]));
            i += 2;
        }
        text.append(c);
    }
    return true;
}

/// The qualifier that takes part in the identity of `key`, strongest first.
QByteArrayView identifyingQualifier(QByteArrayView key, QByteArrayView qualifier) noexcept
{
    if (key == "01" && (qualifier == "21" || qualifier == "235" || qualifier == "10"))
        return qualifier;
    if ((key == "414" && qualifier == "254") || (key == "8006" && qualifier == "21")
        || (key == "8010" && qualifier == "8011"))
        return qualifier;
    return {};
}

} // namespace

Kind keyFromDigitalLink(QByteArrayView uri, KeyText &text) noexcept
{
    const qsizetype scheme = uri.indexOf("://");
    if (scheme < 4 || uri.first(4).compare("http", Qt::CaseInsensitive) != 0)
        return Kind::Foreign;
    QByteArrayView path = uri.sliced(scheme + 3);
    path = path.first(
        std::find_if(path.begin(), path.end(), [](char c) { return c == '?' || c == '#'; }) - path.begin());

    // The last segments of the path, last first.
    std::array<QByteArrayView, 12> last;
    size_t count = 0;
    while (count < last.size() && !path.isEmpty()) { // in an empty view Qt 6.8 finds what stands behind its end
        const qsizetype slash = path.lastIndexOf('/');
        if (slash < 0)
            break;
        const QByteArrayView segment = path.sliced(slash + 1);
        path = path.first(slash);
        if (count > 0 || !segment.isEmpty()) // one slash at the end means nothing
            last[count++] = segment;
    }

    for (size_t i = 1; i < count; i += 2) {
        const QByteArrayView key = aiOf(last[i]);
        if (!isKey(key))
            continue;
        text.clear();
        text.append(key);
        const QByteArrayView value = last[i - 1];
        if (key == "01" && (value.size() == 8 || value.size() == 12 || value.size() == 13))
            text.append(QByteArrayView("000000").first(14 - value.size()));
        if (!appendDecoded(text, value))
            return Kind::Foreign;

        QByteArrayView chosen;
        QByteArrayView chosenValue;
        for (size_t q = i - 1; q >= 2; q -= 2) {
            const QByteArrayView qualifier = identifyingQualifier(key, aiOf(last[q - 1]));
            const bool isStronger = chosen.isEmpty() || chosen == "10";
            if (!qualifier.isEmpty() && isStronger) {
                chosen = qualifier;
                chosenValue = last[q - 2];
            }
        }
        if (!chosen.isEmpty() && !(chosen == "254" && chosenValue == "0")) {
            if (chosen == "8011")
                text.append(groupSeparator);
            text.append(chosen);
            if (!appendDecoded(text, chosenValue))
                return Kind::Foreign;
        }
        return text.isOverflown() ? Kind::Foreign : kindOfKeyText(text.view());
    }
    return Kind::Foreign;
}

QByteArray toDigitalLink(const ItemKey &key)
{
    if (key.kind() == Kind::Foreign)
        return key.text();

    const QByteArrayView text = key.text();
    const qsizetype aiLength = text.startsWith("00") || text.startsWith("01") ? 2 : text[0] == '8' ? 4 : 3;
    const QByteArrayView value = text.sliced(aiLength);
    qsizetype valueLength = value.size();
    QByteArrayView qualifier;
    QByteArrayView qualifierValue;
    const auto split = [&](qsizetype end, qsizetype skip, QByteArrayView ai) {
        valueLength = end;
        qualifier = ai;
        qualifierValue = value.sliced(end + skip + ai.size());
    };
    switch (key.kind()) {
    case Kind::Sgtin:
        split(14, 0, "21");
        break;
    case Kind::Lgtin:
        split(14, 0, "10");
        break;
    case Kind::Upui:
        split(14, 0, "235");
        break;
    case Kind::Sgln:
        if (value.size() > 13)
            split(13, 0, "254");
        break;
    case Kind::Itip:
        if (value.size() > 18)
            split(18, 0, "21");
        break;
    case Kind::Cpi:
        if (const qsizetype end = value.indexOf(groupSeparator); end >= 0)
            split(end, 1, "8011");
        break;
    default:
        break;
    }

    QByteArray uri("https://id.gs1.org/");
    uri.reserve(80);
    uri += text.first(aiLength);
    uri += '/';
    appendPercentEncoded(uri, value.first(valueLength));
    if (!qualifier.isEmpty()) {
        uri += '/';
        uri += qualifier;
        uri += '/';
        appendPercentEncoded(uri, qualifierValue);
    }
    return uri;
}

} // namespace packledger::gs1
