#include "labels/labelerrors.h"
#include "labels/labeltemplate.h"

#include "gs1/aitable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <span>

namespace packledger::labels {

namespace {

constexpr QLatin1StringView schemaKey("packledger_label");
constexpr int schemaVersion = 1;
constexpr double largestMm = 500;

constexpr const char *levels[] = { "unit", "bundle", "case", "pallet" };
constexpr const char *places[] = { "healthcare", "distribution" };
constexpr const char *types[] = { "text", "datamatrix", "gs1-128", "box", "line", "image" };
constexpr const char *ends[] = { "top", "bottom" };
constexpr const char *alignments[] = { "left", "center", "right" };

/// The fields of one JSON object. The first fault is kept; a field that nobody asked for is one.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString path, std::optional<Error> &error)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_error(error)
    {
    }

    void refuse(const char *key, const QString &what, ErrorCode code = codes::templateField)
    {
        if (!m_error)
            m_error = Error { code, what, Where { {}, 0, 0, pathOf(key) } };
    }

    [[nodiscard]] QString pathOf(const char *key) const { return m_path + u'.' + QLatin1StringView(key); }
    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }

    [[nodiscard]] QJsonValue value(const char *key)
    {
        m_known.append(QString::fromLatin1(key));
        return m_object.value(QLatin1StringView(key));
    }

    QString text(const char *key)
    {
        const QJsonValue given = value(key);
        if (!given.isString() && !given.isUndefined())
            refuse(key, QStringLiteral("text is needed here"));
        return given.toString();
    }

    double length(const char *key, double least, bool isNeeded = true)
    {
        const QJsonValue given = value(key);
        if (given.isUndefined() && !isNeeded)
            return 0;
        const double number = given.toDouble(-1);
        if (!given.isDouble() || number < least || number > largestMm)
            refuse(key, QStringLiteral("a length of %1 to %2 mm is needed here").arg(least).arg(largestMm));
        return number;
    }

    int integer(const char *key, int usual, int least, int most)
    {
        const QJsonValue given = value(key);
        if (given.isUndefined())
            return usual;
        const double number = given.toDouble(least - 1);
        if (!given.isDouble() || number < least || number > most || number != std::floor(number)) {
            refuse(key, QStringLiteral("a whole number from %1 to %2 is needed here").arg(least).arg(most));
            return usual;
        }
        return int(number);
    }

    template <typename Enum>
    Enum choice(const char *key, std::span<const char *const> names, Enum usual, bool isNeeded)
    {
        const QString given = text(key);
        for (size_t index = 0; index < names.size(); ++index) {
            if (given == QLatin1StringView(names[index]))
                return static_cast<Enum>(index);
        }
        QStringList all;
        for (const char *name : names)
            all.append(QString::fromLatin1(name));
        if (isNeeded || has(key))
            refuse(key, QStringLiteral("one of %1 is needed here").arg(all.join(QStringLiteral(", "))));
        return usual;
    }

    /// A text, or an object of texts by language.
    QMap<QString, QString> byLanguage(const char *key)
    {
        const QJsonValue given = value(key);
        QMap<QString, QString> texts;
        if (given.isString()) {
            texts.insert(QString(), given.toString());
        } else if (given.isObject()) {
            const QJsonObject object = given.toObject();
            for (auto entry = object.begin(); entry != object.end(); ++entry) {
                if (!entry->isString())
                    refuse(key, QStringLiteral("text is needed for the language %1").arg(entry.key()));
                texts.insert(entry.key() == QLatin1StringView("*") ? QString() : entry.key(), entry->toString());
            }
        } else if (!given.isUndefined()) {
            refuse(key, QStringLiteral("text, or an object with a text for each language, is needed here"));
        }
        return texts;
    }

    void refuseOthers()
    {
        for (auto field = m_object.begin(); field != m_object.end(); ++field) {
            if (!m_known.contains(field.key()) && !m_error)
                m_error = Error { codes::templateField, QStringLiteral("there is no such setting here"),
                    Where { {}, 0, 0, m_path + u'.' + field.key() } };
        }
    }

private:
    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    std::optional<Error> &m_error;
};

std::vector<Condition> readConditions(ObjectReader &reader)
{
    std::vector<Condition> conditions;
    const QJsonValue given = reader.value("when");
    QStringList texts;
    if (given.isString())
        texts.append(given.toString());
    for (const QJsonValue &one : given.toArray())
        texts.append(one.toString());
    if (!given.isUndefined() && texts.isEmpty())
        reader.refuse(
            "when", QStringLiteral("a condition such as \"item.lot\", \"!item.lot\" or \"site.name=A\" is needed"));
    for (const QString &text : std::as_const(texts)) {
        Condition condition;
        const qsizetype equals = text.indexOf(u'=');
        if (equals >= 0) {
            const bool differs = equals > 0 && text[equals - 1] == u'!';
            condition.test = differs ? Condition::Test::Different : Condition::Test::Equal;
            condition.field = text.first(differs ? equals - 1 : equals).trimmed();
            condition.value = text.sliced(equals + 1).trimmed();
        } else {
            condition.test = text.startsWith(u'!') ? Condition::Test::Absent : Condition::Test::Present;
            condition.field = text.sliced(text.startsWith(u'!') ? 1 : 0).trimmed();
        }
        if (!isField(condition.field))
            reader.refuse("when", QStringLiteral("there is no field %1").arg(condition.field));
        conditions.push_back(condition);
    }
    return conditions;
}

std::optional<SymbolPart> readPart(ObjectReader &reader, const QJsonValue &given)
{
    SymbolPart part;
    QString ai = given.isObject() ? given.toObject().value(QLatin1StringView("ai")).toString() : given.toString();
    part.isOptional = ai.endsWith(u'?');
    ai.chop(part.isOptional ? 1 : 0);
    part.ai = ai.toLatin1();
    if (!gs1::exactAi(part.ai)) {
        reader.refuse("content", QStringLiteral("there is no Application Identifier (%1)").arg(ai));
        return std::nullopt;
    }
    const QString value = given.toObject().value(QLatin1StringView("value")).toString();
    if (value.isEmpty() && fieldOfAi(part.ai).isEmpty()) {
        reader.refuse("content", QStringLiteral("(%1) needs its value: {\"ai\": \"%1\", \"value\": \"…\"}").arg(ai));
        return std::nullopt;
    }
    Result<TextPattern> pattern = TextPattern::parse(value);
    if (!pattern) {
        reader.refuse("content", pattern.error().detail, pattern.error().code);
        return std::nullopt;
    }
    part.value = *std::move(pattern);
    return part;
}

void readSymbol(ObjectReader &reader, Element &element)
{
    element.width = reader.length("width_mm", 2);
    element.height = reader.length("height_mm", 2);
    element.xDimension = reader.length("x_dimension_mm", 0, false);
    if (element.type == ElementType::DataMatrix)
        element.modules = reader.integer("modules", 0, 0, 144);
    const QJsonArray content = reader.value("content").toArray();
    if (content.isEmpty())
        reader.refuse(
            "content", QStringLiteral("a list of Application Identifiers such as [\"01\", \"21\"] is needed"));
    for (const QJsonValue &given : content) {
        if (const std::optional<SymbolPart> part = readPart(reader, given))
            element.content.push_back(*part);
    }
}

void readText(ObjectReader &reader, Element &element)
{
    element.width = reader.length("width_mm", 1);
    element.size = reader.length("size_mm", 0.5);
    element.lines = reader.integer("lines", 1, 1, 50);
    element.isFromBottom = reader.choice("from", ends, 0, false) == 1;
    const QMap<QString, QString> texts = reader.byLanguage("text");
    if (texts.isEmpty())
        reader.refuse("text", QStringLiteral("a text is needed here"));
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const Result<TextPattern> pattern = TextPattern::parse(*text);
        if (pattern)
            element.text.insert(text.key(), *pattern);
        else
            reader.refuse("text", pattern.error().detail, pattern.error().code);
    }
}

Element readElement(const QJsonValue &given, const QString &path, std::optional<Error> &error)
{
    ObjectReader reader(given.toObject(), path, error);
    Element element;
    element.type = reader.choice("type", types, ElementType::Text, true);
    element.id = reader.text("id");
    element.x = reader.length("x_mm", 0);
    element.y = reader.length("y_mm", 0);
    const int rotation = reader.integer("rotation", 0, 0, 270);
    if (rotation % 90 != 0)
        reader.refuse("rotation", QStringLiteral("0, 90, 180 or 270 is needed here"));
    element.rotation = static_cast<Rotation>(rotation / 90 * 90);
    element.align = reader.choice("align", alignments, Alignment::Left, false);
    element.when = readConditions(reader);
    switch (element.type) {
    case ElementType::Text:
        readText(reader, element);
        break;
    case ElementType::DataMatrix:
    case ElementType::Linear:
        readSymbol(reader, element);
        break;
    case ElementType::Box:
        element.width = reader.length("width_mm", 0.1);
        element.height = reader.length("height_mm", 0.1);
        element.thickness = reader.length("thickness_mm", 0.05);
        break;
    case ElementType::Line:
        element.width = reader.length("width_mm", 0.1);
        element.thickness = reader.length("thickness_mm", 0.05);
        break;
    case ElementType::Image:
        element.width = reader.length("width_mm", 0.5);
        element.height = reader.length("height_mm", 0.5);
        element.png = QByteArray::fromBase64(reader.text("png").toLatin1());
        if (!element.png.startsWith("\x89PNG"))
            reader.refuse("png", QStringLiteral("a PNG picture in base64 is needed here"));
        break;
    }
    reader.refuseOthers();
    return element;
}

Where placeOf(const QByteArray &json, qsizetype offset, const QString &fileName)
{
    const QByteArrayView before = QByteArrayView(json).first(std::min(offset, json.size()));
    return Where { fileName, 1 + std::count(before.begin(), before.end(), '\n'), offset - before.lastIndexOf('\n'),
        {} };
}

QJsonValue jsonOf(const QMap<QString, QString> &texts)
{
    if (texts.size() == 1 && texts.firstKey().isEmpty())
        return texts.first();
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key().isEmpty() ? QStringLiteral("*") : text.key(), *text);
    return object;
}

QJsonValue jsonOf(const SymbolPart &part)
{
    const QString ai = QString::fromLatin1(part.ai) + (part.isOptional ? QStringLiteral("?") : QString());
    if (part.value.text().isEmpty())
        return ai;
    return QJsonObject { { QStringLiteral("ai"), ai }, { QStringLiteral("value"), part.value.text() } };
}

/// Fields in the order in which a person writes them: QJsonObject would sort them.
class ObjectWriter
{
public:
    void add(const char *key, const QJsonValue &value)
    {
        QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
        text = text.sliced(1, text.size() - 2);
        m_fields.append('"' + QByteArray(key) + "\": " + text);
    }
    void addLength(const char *key, double mm) { add(key, std::round(mm * 1000) / 1000); }

    [[nodiscard]] QByteArray fields(const QByteArray &between) const { return m_fields.join(between); }

private:
    QByteArrayList m_fields;
};

QByteArray written(const Element &element)
{
    ObjectWriter writer;
    writer.add("type", nameOf(element.type));
    if (!element.id.isEmpty())
        writer.add("id", element.id);
    writer.addLength("x_mm", element.x);
    writer.addLength("y_mm", element.y);
    writer.addLength("width_mm", element.width);
    if (element.type != ElementType::Text && element.type != ElementType::Line)
        writer.addLength("height_mm", element.height);
    if (element.rotation != Rotation::None)
        writer.add("rotation", int(element.rotation));
    if (element.align != Alignment::Left)
        writer.add("align", QString::fromLatin1(alignments[int(element.align)]));
    if (element.type == ElementType::Text) {
        writer.addLength("size_mm", element.size);
        if (element.lines != 1)
            writer.add("lines", element.lines);
        if (element.isFromBottom)
            writer.add("from", QString::fromLatin1(ends[1]));
        QMap<QString, QString> texts;
        for (auto text = element.text.begin(); text != element.text.end(); ++text)
            texts.insert(text.key(), text->text());
        writer.add("text", jsonOf(texts));
    }
    if (element.isSymbol()) {
        QJsonArray content;
        for (const SymbolPart &part : element.content)
            content.append(jsonOf(part));
        writer.add("content", content);
        if (element.xDimension > 0)
            writer.addLength("x_dimension_mm", element.xDimension);
        if (element.modules > 0)
            writer.add("modules", element.modules);
    }
    if (element.type == ElementType::Box || element.type == ElementType::Line)
        writer.addLength("thickness_mm", element.thickness);
    if (element.type == ElementType::Image)
        writer.add("png", QString::fromLatin1(element.png.toBase64()));
    if (!element.when.empty()) {
        QJsonArray conditions;
        for (const Condition &condition : element.when)
            conditions.append(condition.text());
        writer.add("when", conditions.size() == 1 ? conditions.first() : QJsonValue(conditions));
    }
    return "{ " + writer.fields(", ") + " }";
}

} // namespace

Result<LabelTemplate> readTemplate(const QByteArray &json, const QString &fileName)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError || !document.isObject())
        return fail(codes::templateSyntax,
            syntax.error != QJsonParseError::NoError ? syntax.errorString() : QStringLiteral("it is no JSON object"),
            placeOf(json, syntax.offset, fileName));

    std::optional<Error> error;
    ObjectReader reader(document.object(), QStringLiteral("$"), error);
    if (reader.integer("packledger_label", 0, 0, 1'000'000) != schemaVersion)
        reader.refuse("packledger_label",
            QStringLiteral("%1 is needed here: the form in which templates are written").arg(schemaVersion));
    LabelTemplate read;
    read.name = reader.text("name");
    if (!isTemplateName(read.name))
        reader.refuse("name", QStringLiteral("a name of letters, digits, '-', '_' and '.' is needed here"));
    read.title = reader.byLanguage("title");
    read.version = reader.integer("version", 1, 1, 1'000'000);
    read.level = reader.choice("level", levels, LabelLevel::Unit, true);
    read.scanning = reader.choice("scanning", places, usualScanning(read.level), false);
    read.width = reader.length("width_mm", 5);
    read.height = reader.length("height_mm", 5);
    const QJsonArray elements = reader.value("elements").toArray();
    if (elements.isEmpty())
        reader.refuse("elements", QStringLiteral("a list of elements is needed here"));
    for (qsizetype index = 0; index < elements.size(); ++index)
        read.elements.push_back(readElement(elements[index], QStringLiteral("$.elements[%1]").arg(index), error));
    reader.refuseOthers();
    if (error) {
        error->where.file = fileName;
        return fail(*std::move(error));
    }
    return read;
}

QByteArray writeTemplate(const LabelTemplate &labelTemplate)
{
    ObjectWriter writer;
    writer.add(schemaKey.data(), schemaVersion);
    writer.add("name", labelTemplate.name);
    if (!labelTemplate.title.isEmpty())
        writer.add("title", jsonOf(labelTemplate.title));
    writer.add("version", labelTemplate.version);
    writer.add("level", nameOf(labelTemplate.level));
    if (labelTemplate.scanning != usualScanning(labelTemplate.level))
        writer.add("scanning", QString::fromLatin1(places[int(labelTemplate.scanning)]));
    writer.addLength("width_mm", labelTemplate.width);
    writer.addLength("height_mm", labelTemplate.height);
    QByteArrayList elements;
    for (const Element &element : labelTemplate.elements)
        elements.append("    " + written(element));
    return "{\n  " + writer.fields(",\n  ") + ",\n  \"elements\": [\n" + elements.join(",\n") + "\n  ]\n}\n";
}

} // namespace packledger::labels
