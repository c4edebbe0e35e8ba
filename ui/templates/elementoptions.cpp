#include "templates/elementoptions.h"

#include "base/errortext.h"
#include "gs1/aitable.h"

#include <cmath>
#include <optional>

namespace packledger::templates {

using labels::Element;
using labels::ElementType;
using labels::LabelTemplate;
using site::OptionRow;

namespace {

constexpr int mostLines = 50;
constexpr double mostMm = 500;

QString mm(double length)
{
    return QString::number(std::round(length * 100) / 100);
}

std::optional<double> lengthOf(QString text)
{
    bool good = false;
    const double length = text.trimmed().replace(u',', u'.').toDouble(&good);
    return good && length >= 0 && length <= mostMm ? std::optional(length) : std::nullopt;
}

QString contentText(const Element &element)
{
    QStringList parts;
    for (const labels::SymbolPart &part : element.content) {
        QString text = QString::fromLatin1(part.ai);
        if (!part.value.text().isEmpty())
            text += u'=' + part.value.text();
        parts.append(text + (part.isOptional ? QStringLiteral("?") : QString()));
    }
    return parts.join(u' ');
}

QString conditionText(const Element &element)
{
    QStringList parts;
    for (const labels::Condition &condition : element.when)
        parts.append(condition.text());
    return parts.join(QStringLiteral("; "));
}

/// The template's own reader decides what is right: each value is read back from a template that holds it alone.
std::optional<Element> readBack(const Element &element)
{
    LabelTemplate alone;
    alone.name = QStringLiteral("t");
    alone.level = labels::LabelLevel::Bundle;
    alone.width = alone.height = mostMm;
    alone.elements.push_back(element);
    const Result<LabelTemplate> read = labels::readTemplate(labels::writeTemplate(alone), {});
    return read ? std::optional(read->elements.front()) : std::nullopt;
}

} // namespace

Element ElementOptions::made(ElementType type, double labelWidth, double labelHeight)
{
    Element element;
    element.type = type;
    element.x = std::round(labelWidth / 4);
    element.y = std::round(labelHeight / 4);
    element.width = std::max(2.0, std::round(labelWidth / 2));
    element.height = std::max(2.0, std::round(labelHeight / 4));
    switch (type) {
    case ElementType::Text:
        element.size = 2.5;
        element.text.insert(QString(), *labels::TextPattern::parse(QStringLiteral("{product.name}")));
        break;
    case ElementType::DataMatrix:
        element.id = QStringLiteral("code");
        element.width = element.height = 13;
        for (const char *ai : { "01", "21", "17", "10" })
            element.content.push_back({ ai });
        break;
    case ElementType::Linear:
        element.id = QStringLiteral("bars");
        element.width = labelWidth - 2 * std::min(2.0, labelWidth / 8);
        element.x = std::min(2.0, labelWidth / 8);
        element.height = 32;
        element.content.push_back({ "00" });
        break;
    case ElementType::Box:
    case ElementType::Line:
        element.thickness = 0.3;
        break;
    case ElementType::Image:
        break;
    }
    return element;
}

QString ElementOptions::nameOf(ElementType type)
{
    switch (type) {
    case ElementType::Text:
        return tr("Text");
    case ElementType::DataMatrix:
        return tr("DataMatrix");
    case ElementType::Linear:
        return tr("GS1-128");
    case ElementType::Box:
        return tr("Box");
    case ElementType::Line:
        return tr("Line");
    case ElementType::Image:
        break;
    }
    return tr("Picture");
}

QString ElementOptions::nameOf(labels::LabelLevel level)
{
    switch (level) {
    case labels::LabelLevel::Unit:
        return tr("Unit");
    case labels::LabelLevel::Bundle:
        return tr("Bundle");
    case labels::LabelLevel::Case:
        return tr("Case");
    case labels::LabelLevel::Pallet:
        break;
    }
    return tr("Pallet");
}

QString ElementOptions::detailOf(const Element &element, const QString &language)
{
    if (element.type == ElementType::Text)
        return element.textFor(language).text().simplified();
    if (element.isSymbol())
        return contentText(element);
    return tr("%1 mm").arg(mm(element.width));
}

std::vector<OptionRow> ElementOptions::of(const Element &element, const QString &language)
{
    std::vector<OptionRow> rows;
    const auto add = [&](const char *key, const QString &label, const QString &value, const QString &help = {}) {
        rows.push_back({ QString::fromLatin1(key), label, help, value, {}, {} });
    };
    const auto addChoice = [&](const char *key, const QString &label, int value,
                               std::initializer_list<std::pair<int, QString>> choices) {
        OptionRow row { QString::fromLatin1(key), label, {}, QString::number(value), {}, {} };
        for (const auto &[id, text] : choices)
            row.choices.push_back({ QString::number(id), text });
        rows.push_back(row);
    };
    if (element.type == ElementType::Text)
        add("text", tr("Text"), QString(element.textFor(language).text()).replace(u'\n', QLatin1StringView("\\n")),
            tr("Fields stand in braces: LOT {item.lot}"));
    if (element.type == ElementType::Text)
        addChoice("own", tr("These words are"), element.text.contains(language) ? 1 : 0,
            { { 0, tr("for every language") }, { 1, tr("for “%1” alone").arg(language) } });
    if (element.isSymbol())
        add("content", tr("Application Identifiers"), contentText(element),
            tr("In their order: 01 21 17 10. A ? stands behind what may be missing."));
    add("x", tr("From the left, mm"), mm(element.x));
    add("y", tr("From the top, mm"), mm(element.y));
    add("width", element.type == ElementType::Line ? tr("Length, mm") : tr("Width, mm"), mm(element.width));
    if (element.type != ElementType::Text && element.type != ElementType::Line)
        add("height", tr("Height, mm"), mm(element.height));
    if (element.type == ElementType::Text) {
        add("size", tr("Size of the letters, mm"), mm(element.size));
        add("lines", tr("Lines at most"), QString::number(element.lines));
    }
    if (element.isSymbol())
        add("x-dimension", tr("Width of a module, mm"), element.xDimension > 0 ? mm(element.xDimension) : QString(),
            tr("Empty: what the GS1 specification aims at."));
    if (element.type == ElementType::DataMatrix)
        add("modules", tr("Modules a side at least"),
            element.modules > 0 ? QString::number(element.modules) : QString(),
            tr("Empty: as the data ask. 32 holds all that GS1 allows."));
    if (element.type == ElementType::Box || element.type == ElementType::Line)
        add("thickness", tr("Thickness, mm"), mm(element.thickness));
    if (element.type == ElementType::Text || element.isSymbol())
        addChoice(
            "align", tr("Stands"), int(element.align), { { 0, tr("Left") }, { 1, tr("Middle") }, { 2, tr("Right") } });
    addChoice("rotation", tr("Turned"), int(element.rotation),
        { { 0, QStringLiteral("0°") }, { 90, QStringLiteral("90°") }, { 180, QStringLiteral("180°") },
            { 270, QStringLiteral("270°") } });
    add("when", tr("Only when"), conditionText(element), tr("item.lot, !item.lot, site.name=A; several parted by ;"));
    if (element.isSymbol())
        add("id", tr("Name"), element.id, tr("Its text is written by the field {symbol.NAME}."));
    return rows;
}

std::vector<OptionRow> ElementOptions::of(const LabelTemplate &labelTemplate)
{
    std::vector<OptionRow> rows;
    rows.push_back(
        { QStringLiteral("name"), tr("Name"), tr("Another name makes another template."), labelTemplate.name, {}, {} });
    rows.push_back({ QStringLiteral("width"), tr("Width, mm"), {}, mm(labelTemplate.width), {}, {} });
    rows.push_back({ QStringLiteral("height"), tr("Height, mm"), {}, mm(labelTemplate.height), {}, {} });
    OptionRow level { QStringLiteral("level"), tr("Goes on"), {}, QString::number(int(labelTemplate.level)), {}, {} };
    for (int i = 0; i < 4; ++i)
        level.choices.push_back({ QString::number(i), nameOf(labels::LabelLevel(i)) });
    rows.push_back(level);
    OptionRow scanning { QStringLiteral("scanning"), tr("Is scanned"),
        tr("On conveyors and docks codes must be larger."), QString::number(int(labelTemplate.scanning)),
        { { QStringLiteral("0"), tr("In care") }, { QStringLiteral("1"), tr("In distribution") } }, {} };
    rows.push_back(scanning);
    return rows;
}

QString ElementOptions::set(Element &element, const QString &key, const QString &value, const QString &language)
{
    Element changed = element;
    const auto length = lengthOf(value);
    const std::pair<const char *, double *> lengths[]
        = { { "x", &changed.x }, { "y", &changed.y }, { "width", &changed.width }, { "height", &changed.height },
              { "size", &changed.size }, { "thickness", &changed.thickness }, { "x-dimension", &changed.xDimension } };
    for (const auto &[name, field] : lengths) {
        if (key != QLatin1StringView(name))
            continue;
        if (!length && !(key == QLatin1StringView("x-dimension") && value.trimmed().isEmpty()))
            return tr("A length in mm is needed, such as 12.5.");
        *field = length.value_or(0);
    }
    if (key == QLatin1StringView("lines") || key == QLatin1StringView("modules")) {
        const int number = value.trimmed().isEmpty() ? 0 : value.toInt();
        const bool isLines = key == QLatin1StringView("lines");
        if (number < (isLines ? 1 : 0) || number > (isLines ? mostLines : 144))
            return tr("A whole number is needed.");
        (isLines ? changed.lines : changed.modules) = number;
    } else if (key == QLatin1StringView("align")) {
        changed.align = labels::Alignment(value.toInt());
    } else if (key == QLatin1StringView("rotation")) {
        changed.rotation = labels::Rotation(value.toInt());
    } else if (key == QLatin1StringView("id")) {
        changed.id = value.trimmed();
    } else if (key == QLatin1StringView("text")) {
        const Result<labels::TextPattern> pattern
            = labels::TextPattern::parse(QString(value).replace(QLatin1StringView("\\n"), QStringLiteral("\n")));
        if (!pattern)
            return errorSentence(pattern.error());
        changed.text.insert(changed.text.contains(language) ? language : changed.text.firstKey(), *pattern);
    } else if (key == QLatin1StringView("own")) {
        // Words of its own begin as those of all; without them those of all count again.
        if (value.toInt() == 1)
            changed.text.insert(language, changed.textFor(language));
        else if (changed.text.size() > 1)
            changed.text.remove(language);
        else
            changed.text = { { QString(), changed.text.first() } };
    } else if (key == QLatin1StringView("content")) {
        changed.content.clear();
        for (QString part : value.split(u' ', Qt::SkipEmptyParts)) {
            const bool isOptional = part.endsWith(u'?');
            part.chop(isOptional ? 1 : 0);
            const QByteArray ai = part.section(u'=', 0, 0).toLatin1();
            const Result<labels::TextPattern> pattern = labels::TextPattern::parse(part.section(u'=', 1));
            if (!gs1::exactAi(ai) || !pattern || (labels::fieldOfAi(ai).isEmpty() && pattern->text().isEmpty()))
                return tr(
                    "%1 is no Application Identifier that can be filled. Others than 00, 01, 02, 10, 17, 21 and 37 "
                    "name their value: 240={product.ndc}")
                    .arg(part);
            changed.content.push_back({ ai, *pattern, isOptional });
        }
        if (changed.content.empty())
            return tr("A code needs at least one Application Identifier.");
    } else if (key == QLatin1StringView("when")) {
        changed.when.clear();
        for (const QString &part : value.split(u';', Qt::SkipEmptyParts)) {
            const qsizetype equals = part.indexOf(u'=');
            labels::Condition condition;
            const QString field = equals < 0 ? part.trimmed() : part.first(equals).trimmed();
            const bool isNegated = equals < 0 ? field.startsWith(u'!') : field.endsWith(u'!');
            condition.field = QString(field).remove(u'!').trimmed();
            condition.value = equals < 0 ? QString() : part.sliced(equals + 1).trimmed();
            using Test = labels::Condition::Test;
            condition.test
                = equals < 0 ? (isNegated ? Test::Absent : Test::Present) : (isNegated ? Test::Different : Test::Equal);
            if (!labels::isField(condition.field))
                return tr("There is no field %1.").arg(condition.field);
            changed.when.push_back(condition);
        }
    }
    if (!readBack(changed))
        return tr("This is too small, too large or not allowed here.");
    element = changed;
    return {};
}

QString ElementOptions::set(LabelTemplate &labelTemplate, const QString &key, const QString &value)
{
    if (key == QLatin1StringView("name")) {
        if (!labels::isTemplateName(value.trimmed()))
            return tr("Use letters without accents, digits, '-', '_' and '.'.");
        labelTemplate.name = value.trimmed();
    } else if (key == QLatin1StringView("level")) {
        labelTemplate.level = labels::LabelLevel(value.toInt());
        labelTemplate.scanning = labels::usualScanning(labelTemplate.level);
    } else if (key == QLatin1StringView("scanning")) {
        labelTemplate.scanning = labels::ScanningPlace(value.toInt());
    } else {
        const std::optional<double> length = lengthOf(value);
        if (!length || *length < 5)
            return tr("A length of 5 to 500 mm is needed.");
        (key == QLatin1StringView("width") ? labelTemplate.width : labelTemplate.height) = *length;
    }
    return {};
}

} // namespace packledger::templates
