#include "epcis/timestamp.h"

#include "base/clock.h"

namespace packledger::epcis {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `count` digits at `at` as a number; -1 if they are none.
int digits(QByteArrayView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[at + i];
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
qint64 daysSinceEpoch(qint64 year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

/// Minutes of "+01:00"; the text is known to be one.
int minutesOf(QByteArrayView offset)
{
    const int minutes = digits(offset, 1, 2) * 60 + digits(offset, 4, 2);
    return offset[0] == '-' ? -minutes : minutes;
}

struct Fraction
{
    int ms = 0; ///< 0 to 1000, rounded half up
    qsizetype end = 0;
};

Fraction fractionAt(QByteArrayView text, qsizetype at)
{
    Fraction fraction;
    int scale = 100;
    bool roundUp = false;
    qsizetype i = at;
    for (; i < text.size() && isDigit(text[i]); ++i) {
        if (scale > 0) {
            fraction.ms += (text[i] - '0') * scale;
            scale /= 10;
        } else if (i == at + 3) {
            roundUp = text[i] >= '5';
        }
    }
    fraction.ms += roundUp ? 1 : 0;
    fraction.end = i;
    return fraction;
}

} // namespace

std::optional<QByteArray> parseOffset(QByteArrayView text, TimeReading reading)
{
    QByteArray offset = text.toByteArray();
    if (reading == TimeReading::Tolerant) {
        offset = offset.trimmed();
        for (const char *dash : { "\u2212", "\u2013", "\u2014", "\u2010", "\u2011" })
            offset.replace(dash, "-");
        if (offset == "Z" || offset == "z" || offset == "00:00")
            return QByteArray("+00:00");
        if (offset.size() == 5 && offset.indexOf(':') == 2) // "+1:00"
            offset.insert(1, '0');
        if (offset.size() == 5 && !offset.contains(':')) // "+0100"
            offset.insert(3, ':');
    }
    if (offset.size() != 6 || (offset[0] != '+' && offset[0] != '-') || offset[3] != ':')
        return std::nullopt;
    const int hours = digits(offset, 1, 2);
    const int minutes = digits(offset, 4, 2);
    if (hours < 0 || minutes < 0 || minutes > 59 || hours > 14 || (hours == 14 && minutes > 0))
        return std::nullopt;
    return offset;
}

std::optional<Timestamp> parseTimestamp(QByteArrayView text, TimeReading reading, QByteArrayView fallbackOffset)
{
    const bool tolerant = reading == TimeReading::Tolerant;
    if (tolerant)
        text = text.trimmed();
    // xs:dateTime allows years of more digits; no event happened in them.
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    if (year < 1 || second < 0 || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    if (text[10] != 'T' && !(tolerant && (text[10] == ' ' || text[10] == 't')))
        return std::nullopt;
    if (!QDate::isValid(year, month, day) || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 59)
        return std::nullopt;

    Fraction fraction { 0, 19 };
    if (text.size() > 19 && text[19] == '.') {
        fraction = fractionAt(text, 20);
        if (fraction.end == 20)
            return std::nullopt;
    }
    QByteArrayView zone = text.sliced(fraction.end);
    if (tolerant)
        zone = zone.trimmed();
    QByteArray offset;
    if (zone == "Z") {
        offset = "Z";
    } else if (const auto read = parseOffset(zone.isEmpty() && tolerant ? fallbackOffset : zone, reading)) {
        offset = zone == "z" ? QByteArray("Z") : *read;
    } else {
        return std::nullopt;
    }

    Timestamp time;
    time.text = text.first(fraction.end).toByteArray() + offset;
    time.text[10] = 'T';
    const qint64 seconds = daysSinceEpoch(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
    time.ms = seconds * 1000 + fraction.ms - (offset == "Z" ? 0 : minutesOf(offset) * 60000);
    return time;
}

QByteArray toUtcText(qint64 ms)
{
    return Instant { ms }.toIso();
}

} // namespace packledger::epcis
