#pragma once

#include "gs1/charset.h"
#include "gs1/checkdigit.h"
#include "scan/interpret.h"

#include <QRandomGenerator>

#include <utility>
#include <vector>

namespace packledger::scan {

/// The day on which the tests take place.
inline const QDate today(2026, 11, 22);

inline constexpr QByteArrayView capitals("23456789ABCDEFGHJKMNPQRSTVWXYZ");
inline constexpr QByteArrayView mixed("0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz");

struct RandomPack
{
    QByteArray gtin;
    QByteArray serial;
    QByteArray lot;
    QByteArray expiry;
};

/// Packs with the four values that DSCSA asks for, the same ones in every run.
class RandomPacks
{
public:
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

    [[nodiscard]] QByteArray text(QByteArrayView set, int least, int most)
    {
        QByteArray result;
        for (int n = m_random.bounded(least, most + 1); n > 0; --n)
            result += set[m_random.bounded(int(set.size()))];
        return result;
    }

    [[nodiscard]] RandomPack next()
    {
        const QByteArray body = "003" + text("0123456789", 10, 10);
        const QDate day = QDate(2027, 1, 1).addDays(m_random.bounded(1500));
        return { body + gs1::checkDigitOf(body), text(capitals, 9, 16), text(capitals, 4, 9),
            day.toString(QStringLiteral("yyMMdd")).toLatin1() };
    }

    /// The elements in random order, GS where one is needed.
    [[nodiscard]] QByteArray message(const RandomPack &pack)
    {
        std::vector<std::pair<QByteArray, QByteArray>> elements { { "01", pack.gtin }, { "21", pack.serial },
            { "17", pack.expiry }, { "10", pack.lot } };
        for (size_t i = elements.size(); i > 1; --i)
            std::swap(elements[i - 1], elements[size_t(m_random.bounded(int(i)))]);
        QByteArray result;
        for (size_t i = 0; i < elements.size(); ++i) {
            const bool isVariable = elements[i].first == "10" || elements[i].first == "21";
            result += elements[i].first + elements[i].second;
            if (isVariable && i + 1 < elements.size())
                result += gs1::groupSeparator;
        }
        return result;
    }

private:
    QRandomGenerator m_random { 20261122 };
};

/// What the bytes mean that a device delivered without telling the symbology apart.
[[nodiscard]] inline Interpretation interpreted(const QByteArray &bytes, const DeviceProfile &profile = {})
{
    ScanReading reading;
    reading.bytes = bytes;
    return interpret(reading, profile, today);
}

[[nodiscard]] inline bool isPack(const Interpretation &meaning, const RandomPack &pack)
{
    return meaning.isUsable() && meaning.gtin->digits() == pack.gtin && meaning.serial->text() == pack.serial
        && meaning.lot->text() == pack.lot && meaning.expiry->yymmdd() == pack.expiry
        && meaning.identity->text() == "01" + pack.gtin + "21" + pack.serial;
}

[[nodiscard]] inline QByteArray codeName(const std::optional<Error> &error)
{
    if (!error)
        return "none";
    const QLatin1StringView name = error->code.name();
    return QByteArray(name.data(), name.size());
}

} // namespace packledger::scan
