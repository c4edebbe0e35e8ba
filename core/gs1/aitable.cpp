#include "gs1/aitable.h"

#include "gs1/charset.h"

#include <algorithm>

namespace packledger::gs1 {

namespace {

struct Length
{
    quint8 least;
    quint8 most;
    constexpr Length(int fixed)
        : least(quint8(fixed))
        , most(quint8(fixed))
    {
    }
    constexpr Length(int from, int to)
        : least(quint8(from))
        , most(quint8(to))
    {
    }
};

constexpr Length upTo(int most)
{
    return Length(1, most);
}

constexpr Component component(CharacterSet set, Length length, Check first, Check second, Check third)
{
    return Component { set, length.least, length.most, false, { first, second, third } };
}

constexpr Component digits(Length length, Check first = Check::None, Check second = Check::None)
{
    return component(CharacterSet::Digits, length, first, second, Check::None);
}

constexpr Component text(
    Length length, Check first = Check::None, Check second = Check::None, Check third = Check::None)
{
    return component(CharacterSet::Cset82, length, first, second, third);
}

constexpr Component partText(Length length, Check first)
{
    return component(CharacterSet::Cset39, length, first, Check::None, Check::None);
}

constexpr Component base64(Length length)
{
    return component(CharacterSet::Cset64, length, Check::None, Check::None, Check::None);
}

using enum AiRole;

constexpr Component optional(Component part)
{
    part.isOptional = true;
    return part;
}

// The AIs of General Specifications release 26, in the order of their digits. Behind each: its format,
// which AIs it needs beside it, which it excludes, and its part in a Digital Link.
constexpr ApplicationIdentifier table[] = {
    // logistic unit, trade items and what belongs to them
    { "00", "", PredefinedAttribute, { digits(18, Check::Mod10) }, "", "", true },
    { "01", "", PredefinedAttribute, { digits(14, Check::Mod10) }, "", "255,37", true, "22,10,21|235" },
    { "02", "", PredefinedAttribute, { digits(14, Check::Mod10) }, "37", "01,03" },
    { "03", "", Predefined, { digits(14, Check::Mod10) }, "", "01,02,37,235" },
    { "10", "", Attribute, { text(upTo(20)) }, "01,02,03,8006,8026", "" },
    { "11", "", PredefinedAttribute, { digits(6, Check::DateOrMonth) }, "01,02,03,8006,8026", "" },
    { "12", "", PredefinedAttribute, { digits(6, Check::DateOrMonth) }, "8020", "" },
    { "13", "", PredefinedAttribute, { digits(6, Check::DateOrMonth) }, "01,02,03,8006,8026", "" },
    { "15", "16", PredefinedAttribute, { digits(6, Check::DateOrMonth) }, "01,02,03,8006,8026", "" },
    { "17", "", PredefinedAttribute, { digits(6, Check::DateOrMonth) }, "01,02,03,255,8006,8026", "" },
    { "20", "", PredefinedAttribute, { digits(2) }, "01,02,03,8006,8026", "" },
    { "21", "", Plain, { text(upTo(20)) }, "01,03,8006", "235" },
    { "22", "", Plain, { text(upTo(20)) }, "01", "" },
    { "235", "", Plain, { text(upTo(28)) }, "01", "" },
    { "240", "241", Attribute, { text(upTo(30)) }, "01,02,03,8006,8026", "" },
    { "242", "", Attribute, { digits(upTo(6)) }, "01,02,8006,8026", "" },
    { "243", "", Attribute, { text(upTo(20)) }, "01,03", "" },
    { "250", "", Attribute, { text(upTo(30)) }, "01+21,03+21,8006+21", "" },
    { "251", "", Attribute, { text(upTo(30)) }, "01,03,8006", "" },
    // documents, coupons, places
    { "253", "", Attribute, { digits(13, Check::Mod10), optional(text(upTo(17))) }, "", "", true },
    { "254", "", Plain, { text(upTo(20)) }, "414", "" },
    { "255", "", Attribute, { digits(13, Check::Mod10), optional(digits(upTo(12))) }, "", "01,02,415,8006,8020,8026",
        true },
    // measures and prices
    { "30", "", Attribute, { digits(upTo(8)) }, "01,02", "" },
    { "3100", "3165", PredefinedAttribute, { digits(6) }, "01,02", "own series" },
    { "3200", "3295", PredefinedAttribute, { digits(6) }, "01,02", "own series" },
    { "3300", "3365", PredefinedAttribute, { digits(6) }, "00,01", "own series" },
    { "3370", "3375", PredefinedAttribute, { digits(6) }, "01", "own series" },
    { "3400", "3495", PredefinedAttribute, { digits(6) }, "00,01", "own series" },
    { "3500", "3525", PredefinedAttribute, { digits(6) }, "01,02", "own series" },
    { "3530", "3555", PredefinedAttribute, { digits(6) }, "00,01", "own series" },
    { "3560", "3575", PredefinedAttribute, { digits(6) }, "01,02", "own series" },
    { "3600", "3615", PredefinedAttribute, { digits(6) }, "01,02", "own series" },
    { "3620", "3635", PredefinedAttribute, { digits(6) }, "00,01", "own series" },
    { "3640", "3665", PredefinedAttribute, { digits(6) }, "01,02", "own series" },
    { "3670", "3695", PredefinedAttribute, { digits(6) }, "00,01", "own series" },
    { "37", "", Attribute, { digits(upTo(8)) }, "00+02,00+8026", "" },
    { "3900", "3909", Attribute, { digits(upTo(15)) }, "255,8020", "390n,391n,394n,8111" },
    { "3910", "3919", Attribute, { digits(3, Check::Currency), digits(upTo(15)) }, "8020", "391n" },
    { "3920", "3929", Attribute, { digits(upTo(15)) }, "01+30,01+31nn,01+32nn,01+35nn,01+36nn", "392n,393n" },
    { "3930", "3939", Attribute, { digits(3, Check::Currency), digits(upTo(15)) }, "30,31nn,32nn,35nn,36nn", "393n" },
    { "3940", "3943", Attribute, { digits(4) }, "255", "394n,8111" },
    { "3950", "3955", Attribute, { digits(6) }, "30,31nn,32nn,35nn,36nn", "392n,393n,395n,8005" },
    // orders, shipments, places and parties
    { "400", "", Attribute, { text(upTo(30)) }, "", "" },
    { "401", "", Attribute, { text(upTo(30), Check::CompanyPrefix) }, "", "", true },
    { "402", "", Attribute, { digits(17, Check::Mod10) }, "", "", true },
    { "403", "", Attribute, { text(upTo(30)) }, "00", "" },
    { "410", "413", PredefinedAttribute, { digits(13, Check::Mod10) }, "", "" },
    { "414", "", PredefinedAttribute, { digits(13, Check::Mod10) }, "", "", true, "254|7040" },
    { "415", "", PredefinedAttribute, { digits(13, Check::Mod10) }, "8020", "", true, "8020" },
    { "416", "", PredefinedAttribute, { digits(13, Check::Mod10) }, "", "" },
    { "417", "", PredefinedAttribute, { digits(13, Check::Mod10) }, "", "", true, "7040" },
    // where it goes and comes from
    { "420", "", Attribute, { text(upTo(20)) }, "", "421" },
    { "421", "", Attribute, { digits(3, Check::Country), text(upTo(9)) }, "", "4307" },
    { "422", "", Attribute, { digits(3, Check::Country) }, "01,02,03,8006,8026", "426" },
    { "423", "", Attribute,
        { digits(3, Check::Country), optional(digits(3, Check::Country)), optional(digits(3, Check::Country)),
            optional(digits(3, Check::Country)), optional(digits(3, Check::Country)) },
        "01,02,03", "426" },
    { "424", "", Attribute, { digits(3, Check::Country) }, "01,02,03", "426" },
    { "425", "", Attribute,
        { digits(3, Check::Country), optional(digits(3, Check::Country)), optional(digits(3, Check::Country)),
            optional(digits(3, Check::Country)), optional(digits(3, Check::Country)) },
        "01,02,03", "426" },
    { "426", "", Attribute, { digits(3, Check::Country) }, "01,02,03", "" },
    { "427", "", Attribute, { text(upTo(3)) }, "01+422,02+422,03+422", "" },
    // addresses and handling of transport
    { "4300", "4301", Attribute, { text(upTo(35), Check::PercentEncoded) }, "00", "" },
    { "4302", "", Attribute, { text(upTo(70), Check::PercentEncoded) }, "00", "" },
    { "4303", "", Attribute, { text(upTo(70), Check::PercentEncoded) }, "4302", "" },
    { "4304", "4306", Attribute, { text(upTo(70), Check::PercentEncoded) }, "00", "" },
    { "4307", "", Attribute, { text(2, Check::CountryLetters) }, "00", "" },
    { "4308", "", Attribute, { text(upTo(30)) }, "00", "" },
    { "4309", "", Attribute, { digits(10, Check::Latitude), digits(10, Check::Longitude) }, "00", "" },
    { "4310", "4311", Attribute, { text(upTo(35), Check::PercentEncoded) }, "00", "" },
    { "4312", "", Attribute, { text(upTo(70), Check::PercentEncoded) }, "00", "" },
    { "4313", "", Attribute, { text(upTo(70), Check::PercentEncoded) }, "4312", "" },
    { "4314", "4316", Attribute, { text(upTo(70), Check::PercentEncoded) }, "00", "" },
    { "4317", "", Attribute, { text(2, Check::CountryLetters) }, "00", "" },
    { "4318", "", Attribute, { text(upTo(20)) }, "00", "" },
    { "4319", "", Attribute, { text(upTo(30)) }, "00", "" },
    { "4320", "", Attribute, { text(upTo(35), Check::PercentEncoded) }, "00", "" },
    { "4321", "4323", Attribute, { digits(1, Check::ZeroOrOne) }, "00", "" },
    { "4324", "4325", Attribute, { digits(6, Check::DateOrMonth), digits(4, Check::HourMinute) }, "00", "" },
    { "4326", "", Attribute, { digits(6, Check::Date) }, "00", "" },
    { "4330", "", Attribute, { digits(6), optional(text(1, Check::Hyphen)) }, "00", "4331" },
    { "4331", "", Attribute, { digits(6), optional(text(1, Check::Hyphen)) }, "00", "4330" },
    { "4332", "", Attribute, { digits(6), optional(text(1, Check::Hyphen)) }, "00", "4333" },
    { "4333", "", Attribute, { digits(6), optional(text(1, Check::Hyphen)) }, "00", "4332" },
    // special uses
    { "7001", "", Attribute, { digits(13) }, "01,02,8006,8026", "" },
    { "7002", "", Attribute, { text(upTo(30)) }, "01,02", "" },
    { "7003", "", Attribute, { digits(6, Check::Date), digits(4, Check::HourMinute) }, "01,02,03", "" },
    { "7004", "", Attribute, { digits(upTo(4)) }, "01+10,03+10", "" },
    { "7005", "", Attribute, { text(upTo(12)) }, "01,02", "" },
    { "7006", "", Attribute, { digits(6, Check::Date) }, "01,02", "" },
    { "7007", "", Attribute, { digits(6, Check::Date), optional(digits(6, Check::Date)) }, "01,02", "" },
    { "7008", "", Attribute, { text(upTo(3)) }, "01,02", "" },
    { "7009", "", Attribute, { text(upTo(10)) }, "01,02", "" },
    { "7010", "", Attribute, { text(upTo(2)) }, "01,02,03", "" },
    { "7011", "", Attribute, { digits(6, Check::Date), optional(digits(4, Check::HourMinute)) }, "01,02,03", "" },
    { "7020", "", Attribute, { text(upTo(20)) }, "01+416,03+416,8006+416", "" },
    { "7021", "", Attribute, { text(upTo(20)) }, "01,03,8006", "" },
    { "7022", "", Attribute, { text(upTo(20)) }, "01+7021,03+7021,8006+7021", "" },
    { "7023", "", Attribute, { text(upTo(30), Check::CompanyPrefix) }, "", "" },
    { "7030", "7039", Attribute, { digits(3, Check::CountryOr999), text(upTo(27)) }, "01,02", "" },
    { "7040", "", Plain, { digits(1), text(1), text(1), text(1, Check::ImporterIndex) }, "", "" },
    { "7041", "", Plain, { text(upTo(4)) }, "00", "" },
    // national health care numbers: PZN, CIP, CN, DRN, AIM, NDC, AIC, SRN
    { "710", "717", Attribute, { text(upTo(20)) }, "01", "" },
    // certification and people in health care
    { "7230", "7239", Attribute, { text(2), text(upTo(28)) }, "01,8004", "" },
    { "7240", "", Attribute, { text(upTo(20)) }, "01,8006", "03" },
    { "7241", "", Attribute, { digits(2, Check::MediaType) }, "8017,8018", "" },
    { "7242", "", Attribute, { text(upTo(25)) }, "8017,8018", "" },
    { "7250", "", Attribute, { digits(8, Check::LongDate) }, "8018", "7251" },
    { "7251", "", Attribute, { digits(8, Check::LongDate), digits(4, Check::HourMinute) }, "8018", "7250" },
    { "7252", "", Attribute, { digits(1, Check::Sex) }, "8018", "" },
    { "7253", "7254", Attribute, { text(upTo(40), Check::PercentEncoded) }, "8017,8018", "7256,7259" },
    { "7255", "", Attribute, { text(upTo(10)) }, "8017,8018", "7256,7259" },
    { "7256", "", Attribute, { text(upTo(90), Check::PercentEncoded) }, "8017,8018", "" },
    { "7257", "", Attribute, { text(upTo(70), Check::PercentEncoded) }, "8018", "" },
    { "7258", "", Attribute, { text(3, Check::PositionInSequence) }, "8018+7259", "" },
    { "7259", "", Attribute, { text(upTo(40), Check::PercentEncoded) }, "8018", "7256" },
    // special uses
    { "8001", "", Attribute,
        { digits(4, Check::NotZero), digits(5, Check::NotZero), digits(3, Check::NotZero), digits(1, Check::Winding),
            digits(1) },
        "01", "" },
    { "8002", "", Attribute, { text(upTo(20)) }, "", "" },
    { "8003", "", Attribute, { digits(1, Check::Zero), digits(13, Check::Mod10), optional(text(upTo(16))) }, "", "",
        true },
    { "8004", "", Attribute, { text(upTo(30), Check::CompanyPrefix) }, "", "", true, "7040" },
    { "8005", "", Attribute, { digits(6) }, "01,02", "" },
    { "8006", "", Attribute, { digits(14, Check::Mod10), digits(4, Check::PieceOfTotal) }, "", "01,03,37", true,
        "22,10,21" },
    { "8007", "", Attribute, { text(upTo(34), Check::Iban) }, "415", "" },
    { "8008", "", Attribute,
        { digits(6, Check::Date), digits(2, Check::Hour), optional(digits(2, Check::Sixtieth)),
            optional(digits(2, Check::Sixtieth)) },
        "01,02,03", "" },
    { "8009", "", Attribute, { text(upTo(50)) }, "00,01,03", "" },
    { "8010", "", Attribute, { partText(upTo(30), Check::CompanyPrefix) }, "", "", true, "8011" },
    { "8011", "", Plain, { digits(upTo(12), Check::NoLeadingZero) }, "8010", "" },
    { "8012", "", Attribute, { text(upTo(20)) }, "01,03,8006", "" },
    { "8013", "", Attribute, { text(upTo(25), Check::AlphaPair, Check::CompanyPrefix) }, "", "", true },
    { "8014", "", Plain, { text(upTo(25), Check::AlphaPair, Check::CompanyPrefix, Check::HasLetter) }, "01", "" },
    { "8017", "", Attribute, { digits(18, Check::Mod10) }, "", "8018", true, "8019" },
    { "8018", "", Attribute, { digits(18, Check::Mod10) }, "", "8017", true, "8019" },
    { "8019", "", Plain, { digits(upTo(10)) }, "8017,8018", "" },
    { "8020", "", Plain, { text(upTo(25)) }, "415", "" },
    { "8026", "", Attribute, { digits(14, Check::Mod10), digits(4, Check::PieceOfTotal) }, "37", "02,03,8006" },
    { "8030", "", Attribute, { base64(upTo(90)) }, "00,01+21,03+21,253,255,8003,8004,8006+21,8010+8011,8017,8018", "" },
    { "8040", "", Plain, { digits(15) }, "01+21", "" },
    { "8041", "", Plain, { digits(15) }, "01+21+8040", "" },
    { "8042", "", Plain, { digits(32) }, "01+21+8040", "" },
    { "8043", "", Plain, { digits(18), optional(digits(upTo(2))) }, "01+21+8040", "" },
    { "8110", "", Attribute, { text(upTo(70), Check::DigitsOnly) }, "", "" },
    { "8111", "", Attribute, { digits(4) }, "255", "" },
    { "8112", "", Attribute, { text(upTo(70), Check::DigitsOnly) }, "", "" },
    { "8200", "", Plain, { text(upTo(70)) }, "01", "" },
    // internal
    { "90", "", Attribute, { text(upTo(30)) }, "", "" },
    { "91", "99", Attribute, { text(upTo(90)) }, "", "" },
};

/// The rows that begin with the same two digits.
struct Bucket
{
    quint8 begin = 0;
    quint8 end = 0;
};

constexpr std::array<Bucket, 100> makeBuckets()
{
    std::array<Bucket, 100> buckets {};
    for (size_t row = 0; row < std::size(table); ++row) {
        for (char tens = table[row].first[1];
             tens <= (table[row].last.isEmpty() ? table[row].first : table[row].last)[1]; ++tens) {
            Bucket &bucket = buckets[size_t((table[row].first[0] - '0') * 10 + (tens - '0'))];
            if (bucket.end == 0)
                bucket.begin = quint8(row);
            bucket.end = quint8(row + 1);
        }
    }
    return buckets;
}

constexpr std::array<Bucket, 100> buckets = makeBuckets();
static_assert(std::size(table) < 256);

bool covers(const ApplicationIdentifier &row, QByteArrayView ai) noexcept
{
    if (row.last.isEmpty())
        return ai == row.first;
    const qsizetype stem = ai.size() - 1;
    return ai.first(stem) >= row.first.first(stem) && ai.first(stem) <= row.last.first(stem)
        && ai.back() >= row.first.back() && ai.back() <= row.last.back();
}

} // namespace

qsizetype ApplicationIdentifier::shortestValue() const noexcept
{
    qsizetype sum = 0;
    for (const Component &part : components)
        sum += part.isOptional ? 0 : part.least;
    return sum;
}

qsizetype ApplicationIdentifier::longestValue() const noexcept
{
    qsizetype sum = 0;
    for (const Component &part : components)
        sum += part.most;
    return sum;
}

const ApplicationIdentifier *findAi(QByteArrayView text) noexcept
{
    if (text.size() < 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return nullptr;
    const Bucket bucket = buckets[size_t((text[0] - '0') * 10 + (text[1] - '0'))];
    for (size_t row = bucket.begin; row < bucket.end; ++row) {
        const qsizetype length = table[row].length();
        if (text.size() >= length && allDigits(text.first(length)) && covers(table[row], text.first(length)))
            return &table[row];
    }
    return nullptr;
}

const ApplicationIdentifier *exactAi(QByteArrayView ai) noexcept
{
    const ApplicationIdentifier *found = findAi(ai);
    return found && found->length() == ai.size() ? found : nullptr;
}

} // namespace packledger::gs1
