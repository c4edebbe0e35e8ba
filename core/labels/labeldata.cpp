#include "labels/labeldata.h"

#include "labels/labelerrors.h"

#include <QJsonValue>

#include <array>

namespace packledger::labels {

namespace {

constexpr const char *fields[] = { "item.gtin", "item.serial", "item.lot", "item.expiry", "item.sscc",
    "item.contained_gtin", "item.count", "product.name", "product.strength", "product.form", "product.ndc",
    "product.net_content", "product.manufacturer", "batch.name", "batch.lot", "batch.expiry", "site.name", "site.gln",
    "site.address", "ship_to.name", "ship_to.gln", "ship_to.address", "order.number", "label.now", "label.number",
    "label.total", "label.language" };

struct AiField
{
    const char *ai;
    const char *field;
};
constexpr AiField aiFields[] = { { "00", "item.sscc" }, { "01", "item.gtin" }, { "02", "item.contained_gtin" },
    { "10", "item.lot" }, { "17", "item.expiry" }, { "21", "item.serial" }, { "37", "item.count" } };

constexpr const char *months[] = { "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC" };

template <typename Number>
QString digits(const std::optional<Number> &number)
{
    return number ? QString::fromLatin1(number->digits()) : QString();
}

template <typename Text>
QString words(const std::optional<Text> &text)
{
    return text ? QString::fromLatin1(text->text()) : QString();
}

struct Token
{
    QString letters; ///< of a date, else empty
    QString between;
};

std::vector<Token> tokensOf(QStringView format)
{
    static constexpr std::array known { u"YYYY", u"MMM", u"YY", u"MM", u"DD", u"hh", u"mm" };
    std::vector<Token> tokens;
    while (!format.isEmpty()) {
        const auto *found = std::find_if(known.begin(), known.end(),
            [&](const char16_t *letters) { return format.startsWith(QStringView(letters)); });
        if (found != known.end()) {
            tokens.push_back({ QStringView(*found).toString(), {} });
            format = format.sliced(QStringView(*found).size());
        } else if (tokens.empty() || !tokens.back().letters.isEmpty()) {
            tokens.push_back({ {}, format.first(1).toString() });
            format = format.sliced(1);
        } else {
            tokens.back().between += format.front();
            format = format.sliced(1);
        }
    }
    return tokens;
}

QString dateWords(QDate day, QTime time, bool knowsDay, QStringView format)
{
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    std::vector<Token> tokens = tokensOf(format);
    if (!knowsDay) {
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].letters != QLatin1StringView("DD"))
                continue;
            const size_t from = i > 0 && tokens[i - 1].letters.isEmpty() ? i - 1 : i;
            const size_t count = from < i || i + 1 == tokens.size() ? i + 1 - from : 2;
            tokens.erase(tokens.begin() + qsizetype(from), tokens.begin() + qsizetype(from + count));
            break;
        }
    }
    QString text;
    for (const Token &token : tokens) {
        if (token.letters.isEmpty())
            text += token.between;
        else if (token.letters == QLatin1StringView("YYYY"))
            text += QString::number(day.year());
        else if (token.letters == QLatin1StringView("YY"))
            text += two(day.year() % 100);
        else if (token.letters == QLatin1StringView("MMM"))
            text += QString::fromLatin1(months[day.month() - 1]);
        else if (token.letters == QLatin1StringView("MM"))
            text += two(day.month());
        else if (token.letters == QLatin1StringView("DD"))
            text += two(day.day());
        else if (token.letters == QLatin1StringView("hh"))
            text += two(time.hour());
        else
            text += two(time.minute());
    }
    return text;
}

QString moment(const QDateTime &now, QStringView format)
{
    if (!now.isValid())
        return {};
    return dateWords(now.date(), now.time(), true, format.isEmpty() ? QStringView(u"YYYY-MM-DD hh:mm") : format);
}

QString dateText(const std::optional<gs1::ExpiryDate> &date, QStringView format)
{
    return date ? labels::formatted(*date, format) : QString();
}

QString numberText(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

/// Reads the fields of one group; the first fault wins.
class GroupReader
{
public:
    GroupReader(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    /// Fields that may be told elsewhere too.
    void addOthers(const QJsonObject &object)
    {
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!m_object.contains(field.key()) && !field->isObject())
                m_object.insert(field.key(), *field);
        }
    }

    QString text(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        if (value.isDouble())
            return QString::number(value.toDouble(), 'f', 0);
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            refuse(key, codes::labelData, QStringLiteral("text is needed here"));
        return value.toString().trimmed();
    }

    template <typename Value>
    void parse(const char *key, std::optional<Value> &value)
    {
        if (const QString given = text(key); !given.isEmpty())
            take(key, value, Value::parse(given.toUtf8()));
    }

    void date(const char *key, std::optional<gs1::ExpiryDate> &value, QDate today)
    {
        if (QString given = text(key); !given.isEmpty())
            take(key, value, parseDate(given, today));
    }

    void count(const char *key, std::optional<qint64> &value)
    {
        const QString given = text(key);
        if (given.isEmpty())
            return;
        bool good = false;
        const qint64 number = given.toLongLong(&good);
        if (good && number >= 0 && number <= 99'999'999)
            value = number;
        else
            refuse(key, codes::labelData, QStringLiteral("%1 is no count of at most 8 digits").arg(given));
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    static Result<gs1::ExpiryDate> parseDate(const QString &given, QDate today)
    {
        if (!given.contains(u'-'))
            return gs1::ExpiryDate::parse(given.toUtf8(), today);
        if (const QDate day = QDate::fromString(given, Qt::ISODate); day.isValid() && given.size() == 10)
            return gs1::ExpiryDate::fromDay(day);
        const QDate month
            = QDate::fromString(given.first(std::min<qsizetype>(7, given.size())) + QStringLiteral("-01"), Qt::ISODate);
        if (month.isValid() && (given.size() == 7 || given.endsWith(QLatin1StringView("-00"))))
            return gs1::ExpiryDate::parse(month.toString(QStringLiteral("yyMM00")).toLatin1(), month);
        return fail(codes::labelData, QStringLiteral("%1 is no date").arg(given));
    }

    template <typename Value>
    void take(const char *key, std::optional<Value> &value, const Result<Value> &parsed)
    {
        if (parsed)
            value = *parsed;
        else
            refuse(key, parsed.error().code, parsed.error().detail);
    }

    void refuse(const char *key, ErrorCode code, const QString &detail)
    {
        if (!m_error)
            m_error = Error { code, detail, Where { {}, 0, 0, m_path + u'.' + QLatin1StringView(key) } };
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

LabelData::Place readPlace(GroupReader &reader)
{
    LabelData::Place place;
    place.name = reader.text("name");
    reader.parse("gln", place.gln);
    place.address = reader.text("address");
    return place;
}

} // namespace

const QStringList &fieldNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const char *field : fields)
            list.append(QString::fromLatin1(field));
        return list;
    }();
    return names;
}

bool isField(QStringView name)
{
    return fieldNames().contains(name);
}

QString fieldOfAi(QByteArrayView ai)
{
    for (const AiField &known : aiFields) {
        if (ai == QByteArrayView(known.ai))
            return QString::fromLatin1(known.field);
    }
    return {};
}

QByteArray aiOfField(QStringView field)
{
    for (const AiField &known : aiFields) {
        if (field == QLatin1StringView(known.field))
            return known.ai;
    }
    return {};
}

bool isDateFormat(QStringView format)
{
    const std::vector<Token> tokens = tokensOf(format);
    return std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return !token.letters.isEmpty(); })
        && std::all_of(tokens.begin(), tokens.end(), [](const Token &token) {
               return std::none_of(token.between.begin(), token.between.end(), [](QChar c) { return c.isLetter(); });
           });
}

QString formatted(const gs1::ExpiryDate &date, QStringView format)
{
    return dateWords(date.lastValidDay(), QTime(0, 0), date.precision() != gs1::ExpiryDate::Precision::Month,
        format.isEmpty() ? QStringView(u"YYYY-MM-DD") : format);
}

QString fieldText(const LabelData &data, QStringView name, QStringView format)
{
    const QString values[] = { digits(data.item.gtin), words(data.item.serial), words(data.item.lot),
        dateText(data.item.expiry, format), digits(data.item.sscc), digits(data.item.containedGtin),
        data.item.count ? QString::number(*data.item.count) : QString(), data.product.name, data.product.strength,
        data.product.form, data.product.ndc, data.product.netContent, data.product.manufacturer, data.batch.name,
        words(data.batch.lot), dateText(data.batch.expiry, format), data.site.name, digits(data.site.gln),
        data.site.address, data.shipTo.name, digits(data.shipTo.gln), data.shipTo.address, data.order,
        moment(data.now, format), numberText(data.number), numberText(data.total) };
    for (size_t index = 0; index < std::size(values); ++index) {
        if (name == QLatin1StringView(fields[index]))
            return values[index];
    }
    return {};
}

Result<LabelData> labelDataFrom(const QJsonObject &object, QDate today)
{
    LabelData data;
    const auto group = [&](const char *name) {
        return GroupReader(
            object.value(QLatin1StringView(name)).toObject(), QStringLiteral("$.%1").arg(QLatin1StringView(name)));
    };
    GroupReader item = group("item");
    item.addOthers(object);
    item.parse("gtin", data.item.gtin);
    item.parse("serial", data.item.serial);
    item.parse("lot", data.item.lot);
    item.date("expiry", data.item.expiry, today);
    item.parse("sscc", data.item.sscc);
    item.parse("contained_gtin", data.item.containedGtin);
    item.count("count", data.item.count);

    GroupReader product = group("product");
    product.addOthers(object);
    data.product = { product.text("name"), product.text("strength"), product.text("form"), product.text("ndc"),
        product.text("net_content"), product.text("manufacturer") };
    if (data.product.name.isEmpty() && object.value(QLatin1StringView("product")).isString())
        data.product.name = object.value(QLatin1StringView("product")).toString();
    if (data.product.form.isEmpty())
        data.product.form = product.text("dosage_form");

    GroupReader batch = group("batch");
    data.batch.name = batch.text("name");
    batch.parse("lot", data.batch.lot);
    batch.date("expiry", data.batch.expiry, today);

    GroupReader site = group("site");
    data.site = readPlace(site);
    GroupReader shipTo = group("ship_to");
    data.shipTo = readPlace(shipTo);
    GroupReader order = group("order");
    data.order = order.text("number");

    GroupReader label = group("label");
    std::optional<qint64> number;
    std::optional<qint64> total;
    label.count("number", number);
    label.count("total", total);
    data.number = int(number.value_or(0));
    data.total = int(total.value_or(0));
    data.now = QDateTime::fromString(label.text("now"), Qt::ISODate);

    for (const GroupReader *reader : { &item, &product, &batch, &site, &shipTo, &order, &label }) {
        if (reader->error())
            return fail(*reader->error());
    }
    return data;
}

QJsonObject toJson(const LabelData &data)
{
    QJsonObject object;
    for (const QString &name : fieldNames()) {
        QString value = fieldText(data, name);
        if (name == QLatin1StringView("label.now"))
            value = data.now.toString(Qt::ISODate);
        if (value.isEmpty())
            continue;
        const QString group = name.section(u'.', 0, 0);
        QJsonObject inner = object.value(group).toObject();
        inner.insert(name.section(u'.', 1), value);
        object.insert(group, inner);
    }
    return object;
}

bool operator==(const LabelData &a, const LabelData &b)
{
    return toJson(a) == toJson(b);
}

LabelData sampleData(Sample sample)
{
    const bool longest = sample == Sample::Longest;
    LabelData data;
    data.item.gtin = *gs1::Gtin::parse14("00312345678906");
    data.item.serial = *gs1::SerialNumber::parse(longest ? "WMWMWMWMWMWMWMWMWMWM" : "7K3MXC9RP2DH");
    data.item.lot = *gs1::Lot::parse(longest ? "WMWMWMWMWMWMWMWMWMWM" : "A4711C");
    data.item.expiry = gs1::ExpiryDate::fromDay(QDate(2028, 2, 29));
    data.item.sscc = *gs1::Sscc::parse("003123450000000011");
    data.item.containedGtin = data.item.gtin;
    data.item.count = longest ? 99'999'999 : 48;
    data.product = { QStringLiteral("Amoxicillin"), QStringLiteral("500 mg"), QStringLiteral("Capsules"),
        QStringLiteral("12345-678-90"), QStringLiteral("30 capsules"), QStringLiteral("Example Pharma Inc.") };
    data.batch = { QStringLiteral("B-2041"), data.item.lot, data.item.expiry };
    data.site = { QStringLiteral("Riverside Repack"), *gs1::Gln::parse("0312345000004"),
        QStringLiteral("12 Mill Lane\nAlbany, NY 12207") };
    data.shipTo = { QStringLiteral("Northgate Pharmacy"), *gs1::Gln::parse("0361111000007"),
        QStringLiteral("400 Lake Street\nBurlington, VT 05401") };
    data.order = QStringLiteral("PO-88172");
    data.now = QDateTime(QDate(2026, 11, 22), QTime(14, 30));
    data.number = 1;
    data.total = 1;
    return data;
}

} // namespace packledger::labels
