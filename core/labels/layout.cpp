#include "labels/layout.h"

#include "gs1/ndc.h"
#include "labels/labelerrors.h"
#include "labels/symbolplacer.h"
#include "labels/textwidth.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace packledger::labels {

namespace {

constexpr double linePitch = 1.15;
/// How a text is made to fit: narrower first, then smaller too.
struct Squeeze
{
    double across;
    double size;
};
constexpr Squeeze squeezes[] = { { 1, 1 }, { 0.92, 1 }, { 0.84, 1 }, { 0.76, 1 }, { 0.68, 1 }, { 0.6, 1 }, { 0.55, 1 },
    { 0.55, 0.9 }, { 0.55, 0.8 }, { 0.55, 0.7 }, { 0.55, 0.6 }, { 0.55, 0.5 } };

struct Needed
{
    const char *ai;
    const char *field;
    const char *words;
};
// What DSCSA asks of a package: the product identifier (21 U.S.C. 360eee(14)).
constexpr Needed unitNeeds[] = { { "01", "item.gtin", "NDC or GTIN" }, { "21", "item.serial", "serial number" },
    { "10", "item.lot", "lot" }, { "17", "item.expiry", "expiry" } };

/// One layout while it is made.
class Layout
{
public:
    Layout(const LabelTemplate &labelTemplate, const LabelData &data, const LayoutOptions &options)
        : m_template(labelTemplate)
        , m_data(data)
        , m_options(options)
    {
        m_label.name = labelTemplate.name;
        m_label.width = labelTemplate.width;
        m_label.height = labelTemplate.height;
        m_label.dpi = options.dpi;
        m_label.dots = { toDots(labelTemplate.width, options.dpi), toDots(labelTemplate.height, options.dpi) };
    }

    PlacedLabel make()
    {
        if (!isResolution(m_options.dpi)) {
            refuse(codes::resolution, QString::number(m_options.dpi), {});
            return std::move(m_label);
        }
        joinBatch();
        checkNdc();
        for (size_t index = 0; index < m_template.elements.size(); ++index) {
            const Element &element = m_template.elements[index];
            if (element.isSymbol() && isShown(element))
                addSymbol(element, index);
        }
        checkTogether();
        for (size_t index = 0; index < m_template.elements.size(); ++index) {
            const Element &element = m_template.elements[index];
            if (!element.isSymbol() && isShown(element))
                add(element, index);
        }
        checkUnit();
        checkLinearTexts();
        checkPlaces();
        return std::move(m_label);
    }

private:
    /// What fills a place on the label, for the question what lies on what.
    struct Place
    {
        size_t element;
        QRect rect;
        enum { Symbol, Text, Stroke } kind;
    };

    static QString pathOf(size_t index) { return QStringLiteral("$.elements[%1]").arg(index); }

    QString nameOfElement(size_t index) const
    {
        const Element &element = m_template.elements[index];
        return element.id.isEmpty() ? QStringLiteral("%1 %2").arg(nameOf(element.type)).arg(index + 1) : element.id;
    }

    void refuse(ErrorCode code, const QString &detail, const QString &path)
    {
        m_label.findings.push_back({ Severity::Error, code, detail, Where { {}, 0, 0, path } });
    }

    QString value(QStringView field, QStringView format = {}) const
    {
        if (field == QLatin1StringView("label.language"))
            return m_options.language;
        return fieldText(m_data, field, format);
    }

    /// A field as a person reads it: out of the symbols, where they hold it.
    QString shownValue(const TextPattern::Field &field) const
    {
        if (field.name.startsWith(QLatin1StringView("symbol.")))
            return symbolText(field.name.sliced(7), field.format == QLatin1StringView("lines"));
        const auto coded = m_coded.find(aiOfField(field.name));
        if (coded == m_coded.end())
            return value(field.name, field.format);
        if (coded->first == "17") {
            const Result<gs1::ExpiryDate> expiry
                = gs1::ExpiryDate::parse(coded->second, m_data.item.expiry->lastValidDay());
            return expiry ? formatted(*expiry, field.format) : QString();
        }
        return QString::fromLatin1(coded->second);
    }

    QString symbolText(QStringView id, bool inLines) const
    {
        for (const PlacedSymbol *symbol : m_label.symbols()) {
            if (symbol->id != id)
                continue;
            QString text = QString::fromLatin1(symbol->message.bracketed());
            if (!inLines)
                return text;
            QStringList lines;
            for (qsizetype i = 0; i < symbol->message.count(); ++i) {
                const gs1::Element element = symbol->message.at(i);
                lines.append(u'(' + QString::fromLatin1(element.ai) + u')' + QString::fromLatin1(element.value));
            }
            return lines.join(u'\n');
        }
        return {};
    }

    bool isShown(const Element &element) const
    {
        return std::ranges::all_of(element.when, [&](const Condition &condition) {
            const QString told = value(condition.field);
            switch (condition.test) {
            case Condition::Test::Present:
                return !told.isEmpty();
            case Condition::Test::Absent:
                return told.isEmpty();
            case Condition::Test::Equal:
                return told == condition.value;
            case Condition::Test::Different:
                break;
            }
            return told != condition.value;
        });
    }

    // An item of a batch has its lot and expiry; a label that tells two different ones must not be printed.
    void joinBatch()
    {
        LabelData::Item &item = m_data.item;
        LabelData::Batch &batch = m_data.batch;
        if (item.lot && batch.lot && !(*item.lot == *batch.lot))
            refuse(codes::batchDiffers, value(u"item.lot") + QStringLiteral(" / ") + value(u"batch.lot"), {});
        if (item.expiry && batch.expiry && item.expiry->lastValidDay() != batch.expiry->lastValidDay())
            refuse(codes::batchDiffers, value(u"item.expiry") + QStringLiteral(" / ") + value(u"batch.expiry"), {});
        if (!item.lot)
            item.lot = batch.lot;
        // Messages carry the last day where the batch names a month: the label says it as the batch does.
        if (!item.expiry || (batch.expiry && item.expiry->lastValidDay() == batch.expiry->lastValidDay()))
            item.expiry = batch.expiry;
    }

    // A GTIN made of an NDC must be made of the one beside it.
    void checkNdc()
    {
        const std::optional<gs1::Gtin> &gtin = m_data.item.gtin ? m_data.item.gtin : m_data.item.containedGtin;
        if (!gtin || m_data.product.ndc.isEmpty())
            return;
        const Result<gs1::Ndc> ndc = gs1::Ndc::parse(m_data.product.ndc.toUtf8());
        const Result<std::vector<gs1::Ndc>> candidates = gs1::Ndc::structuralCandidates(*gtin);
        if (ndc && candidates && std::ranges::find(*candidates, *ndc) == candidates->end())
            refuse(codes::ndcDiffers, m_data.product.ndc + QStringLiteral(" / ") + QString::fromLatin1(gtin->digits()),
                {});
    }

    QByteArray codedValue(const SymbolPart &part) const
    {
        if (!part.value.text().isEmpty())
            return part.value.filled([&](const TextPattern::Field &field) { return value(field.name, field.format); })
                .toUtf8();
        if (part.ai == "17")
            return m_data.item.expiry ? m_data.item.expiry->yymmdd() : QByteArray();
        return value(fieldOfAi(part.ai)).toUtf8();
    }

    void addSymbol(const Element &element, size_t index)
    {
        std::vector<std::pair<QByteArray, QByteArray>> values;
        for (const SymbolPart &part : element.content) {
            QByteArray coded = codedValue(part);
            if (!coded.isEmpty())
                values.emplace_back(part.ai, std::move(coded));
            else if (!part.isOptional)
                refuse(codes::fieldMissing,
                    QStringLiteral("(%1) %2").arg(QString::fromLatin1(part.ai), fieldOfAi(part.ai)).trimmed(),
                    pathOf(index));
        }
        std::vector<gs1::Element> elements;
        elements.reserve(values.size());
        for (const auto &[ai, coded] : values)
            elements.push_back({ ai, coded });
        if (elements.empty())
            return;
        const Result<gs1::ElementString> message = gs1::ElementString::from(elements);
        if (!message) {
            refuse(codes::symbolContent,
                QStringLiteral("%1: %2 %3")
                    .arg(nameOfElement(index), message.error().where.path, message.error().detail),
                pathOf(index));
            return;
        }
        Result<PlacedSymbol> symbol = placeSymbol(element, *message, m_template.scanning, m_options.dpi);
        if (!symbol) {
            refuse(symbol.error().code, symbol.error().detail, pathOf(index));
            return;
        }
        symbol->element = index;
        for (const auto &[ai, coded] : values)
            m_coded[ai] = coded;
        m_places.push_back({ index, symbol->quiet, Place::Symbol });
        m_label.parts.emplace_back(*std::move(symbol));
    }

    // The rules between AIs hold for all symbols of an item together (General Specifications 4.14).
    void checkTogether()
    {
        std::vector<gs1::Element> elements;
        const std::vector<const PlacedSymbol *> symbols = m_label.symbols();
        for (const PlacedSymbol *symbol : symbols) {
            for (qsizetype i = 0; i < symbol->message.count(); ++i)
                elements.push_back(symbol->message.at(i));
        }
        if (elements.empty())
            return;
        const Result<gs1::ElementString> all = gs1::ElementString::from(elements);
        const std::optional<Error> error = all ? all->checkAssociations() : std::optional(all.error());
        if (error)
            refuse(codes::symbolContent, error->where.path + u' ' + error->detail, pathOf(symbols.front()->element));
    }

    void add(const Element &element, size_t index)
    {
        const QPoint corner(toDots(element.x, m_options.dpi), toDots(element.y, m_options.dpi));
        const auto area = [&](double width, double height) {
            const QSize size(std::max(1, toDots(width, m_options.dpi)), std::max(1, toDots(height, m_options.dpi)));
            return onLabel({ { 0, 0 }, size }, size, corner, element.rotation);
        };
        switch (element.type) {
        case ElementType::Text:
            addText(element, index, corner);
            return;
        case ElementType::Box: {
            const QRect box = area(element.width, element.height);
            const int thick = std::max(1, toDots(element.thickness, m_options.dpi));
            m_label.parts.emplace_back(PlacedBox { index, box, thick });
            for (const QRect &stroke : { QRect(box.left(), box.top(), box.width(), thick),
                     QRect(box.left(), box.bottom() - thick + 1, box.width(), thick),
                     QRect(box.left(), box.top(), thick, box.height()),
                     QRect(box.right() - thick + 1, box.top(), thick, box.height()) })
                m_places.push_back({ index, stroke, Place::Stroke });
            return;
        }
        case ElementType::Line: {
            const QRect line = area(element.width, element.thickness);
            m_label.parts.emplace_back(PlacedBox { index, line, std::min(line.width(), line.height()) });
            m_places.push_back({ index, line, Place::Stroke });
            return;
        }
        case ElementType::Image: {
            const QRect box = area(element.width, element.height);
            m_label.parts.emplace_back(PlacedImage { index, box, element.rotation, element.png });
            m_places.push_back({ index, box, Place::Stroke });
            return;
        }
        case ElementType::DataMatrix:
        case ElementType::Linear:
            return;
        }
    }

    void addText(const Element &element, size_t index, QPoint corner)
    {
        const TextPattern &pattern = element.textFor(m_options.language);
        const std::vector<TextPattern::Field> fields = pattern.fields();
        for (const TextPattern::Field &field : fields) {
            if (field.name.startsWith(QLatin1StringView("symbol."))
                && std::ranges::none_of(m_template.elements,
                    [&](const Element &other) { return other.isSymbol() && other.id == field.name.sliced(7); }))
                refuse(codes::templateField, QStringLiteral("there is no symbol %1").arg(field.name.sliced(7)),
                    pathOf(index));
        }
        const auto shown = [&](const TextPattern::Field &field) { return shownValue(field); };
        // "LOT " without a lot is left out with it.
        if (!fields.empty() && std::ranges::all_of(fields, [&](const auto &field) { return shown(field).isEmpty(); }))
            return;
        const QString text = pattern.filled(shown).trimmed();
        if (text.isEmpty())
            return;

        const int fullHeight = std::max(4, toDots(element.size, m_options.dpi));
        const int pitch = int(std::ceil(fullHeight * linePitch));
        const int room = toDots(element.width, m_options.dpi);
        int height = fullHeight;
        double narrowing = 1;
        QStringList lines;
        const auto doFit = [&] {
            return lines.size() <= element.lines && std::ranges::all_of(lines, [&](const QString &line) {
                return textWidth(line) * height * narrowing <= room;
            });
        };
        for (const Squeeze &tried : squeezes) {
            narrowing = tried.across;
            height = int(fullHeight * tried.size);
            lines = wrapped(text, room / (height * narrowing));
            if (doFit())
                break;
        }
        if (!doFit()) {
            if (pattern.showsItem()) {
                refuse(codes::textTooLong, QStringLiteral("%1: \"%2\"").arg(nameOfElement(index), text), pathOf(index));
                return;
            }
            const double most = room / (height * narrowing);
            if (lines.size() > element.lines) {
                lines[element.lines - 1] = QStringList(lines.mid(element.lines - 1)).join(u' ');
                lines = lines.first(element.lines);
            }
            for (QString &line : lines)
                line = shortened(line, most);
            m_label.findings.push_back({ Severity::Warning, codes::textCut,
                QStringLiteral("%1: \"%2\"").arg(nameOfElement(index), text), Where { {}, 0, 0, pathOf(index) } });
        }
        const QSize area(room, fullHeight + pitch * (element.lines - 1));
        // These words may fit; longer ones would run over the edge.
        const QRect place = onLabel({ 0, 0, room, fullHeight }, area, corner, element.rotation);
        if (!QRect({ 0, 0 }, m_label.dots).contains(place))
            m_label.findings.push_back(
                { Severity::Warning, codes::outsideLabel, nameOfElement(index), Where { {}, 0, 0, pathOf(index) } });
        const int above = element.isFromBottom ? element.lines - int(lines.size()) : 0;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (lines[line].isEmpty())
                continue;
            // A smaller line stands on the same base: capitals are three quarters of its height.
            const int lower = (fullHeight - height) * 3 / 4;
            const QRect read(0, (above + int(line)) * pitch + lower, room, height);
            m_label.parts.emplace_back(PlacedText { index, lines[line], onLabel(read, area, corner, element.rotation),
                height, int(std::lround(height * narrowing)), element.rotation, element.align });
            const int used = std::min(room, int(std::ceil(textWidth(lines[line]) * height * narrowing)));
            const int spare = room - used;
            const int left = element.align == Alignment::Left ? 0
                : element.align == Alignment::Center          ? spare / 2
                                                              : spare;
            m_places.push_back({ index,
                onLabel(read.adjusted(left, 0, left - spare, 0), area, corner, element.rotation), Place::Text });
        }
        for (const TextPattern::Field &field : fields)
            noteShown(field);
    }

    void noteShown(const TextPattern::Field &field)
    {
        if (field.name.startsWith(QLatin1StringView("symbol."))) {
            for (const PlacedSymbol *symbol : m_label.symbols()) {
                if (symbol->id != field.name.sliced(7))
                    continue;
                m_textOfSymbols.append(symbol->id);
                for (qsizetype i = 0; i < symbol->message.count(); ++i)
                    m_shownFields.append(fieldOfAi(symbol->message.at(i).ai));
            }
        } else if (!shownValue(field).isEmpty()) {
            m_shownFields.append(
                field.name == QLatin1StringView("product.ndc") ? QStringLiteral("item.gtin") : field.name);
        }
    }

    void checkUnit()
    {
        if (m_template.level != LabelLevel::Unit)
            return;
        for (size_t index = 0; index < m_template.elements.size(); ++index) {
            if (m_template.elements[index].type == ElementType::Linear)
                refuse(codes::unitCarrier, nameOfElement(index), pathOf(index));
        }
        for (const Needed &need : unitNeeds) {
            // Where a value is missing altogether, that has been said.
            if (!m_coded.contains(need.ai) && !value(QString::fromLatin1(need.field)).isEmpty())
                refuse(codes::unitIncomplete,
                    QStringLiteral("%1, in the DataMatrix").arg(QLatin1StringView(need.words)), {});
            else if (!m_coded.contains(need.ai))
                refuse(codes::fieldMissing, QLatin1StringView(need.words), {});
            if (m_coded.contains(need.ai) && !m_shownFields.contains(QLatin1StringView(need.field)))
                refuse(codes::unitIncomplete,
                    QStringLiteral("%1, for people to read").arg(QLatin1StringView(need.words)), {});
        }
    }

    // General Specifications 4.15: what a linear symbol says stands beside it for people to read.
    void checkLinearTexts()
    {
        for (const PlacedSymbol *symbol : m_label.symbols()) {
            if (symbol->type == ElementType::Linear && !m_textOfSymbols.contains(symbol->id))
                refuse(codes::linearText, nameOfElement(symbol->element), pathOf(symbol->element));
        }
    }

    void checkPlaces()
    {
        const QRect whole(QPoint(0, 0), m_label.dots);
        for (size_t i = 0; i < m_places.size(); ++i) {
            const Place &place = m_places[i];
            if (!whole.contains(place.rect))
                refuse(codes::outsideLabel, nameOfElement(place.element), pathOf(place.element));
            for (size_t j = i + 1; j < m_places.size(); ++j) {
                const Place &other = m_places[j];
                if (place.element == other.element || !place.rect.intersects(other.rect))
                    continue;
                const QString both
                    = nameOfElement(place.element) + QStringLiteral(" / ") + nameOfElement(other.element);
                if (place.kind == Place::Symbol || other.kind == Place::Symbol)
                    refuse(codes::quietZone, both, pathOf(other.kind == Place::Symbol ? place.element : other.element));
                else if (place.kind == Place::Text && other.kind == Place::Text)
                    refuse(codes::overlap, both, pathOf(other.element));
            }
        }
    }

    const LabelTemplate &m_template;
    LabelData m_data;
    const LayoutOptions &m_options;
    PlacedLabel m_label;
    std::map<QByteArray, QByteArray> m_coded; ///< AI and value, of all symbols
    std::vector<Place> m_places;
    QStringList m_shownFields;
    QStringList m_textOfSymbols;
};

} // namespace

std::vector<const PlacedSymbol *> PlacedLabel::symbols() const
{
    std::vector<const PlacedSymbol *> found;
    for (const Part &part : parts) {
        if (const auto *symbol = std::get_if<PlacedSymbol>(&part))
            found.push_back(symbol);
    }
    return found;
}

const Finding *PlacedLabel::firstError() const
{
    const auto found = std::ranges::find(findings, Severity::Error, &Finding::severity);
    return found == findings.end() ? nullptr : &*found;
}

PlacedLabel layOut(const LabelTemplate &labelTemplate, const LabelData &data, const LayoutOptions &options)
{
    return Layout(labelTemplate, data, options).make();
}

Result<PlacedLabel> layOutForPrint(
    const LabelTemplate &labelTemplate, const LabelData &data, const LayoutOptions &options)
{
    PlacedLabel label = layOut(labelTemplate, data, options);
    if (const Finding *error = label.firstError())
        return fail(error->code, error->detail, error->where);
    return label;
}

Findings check(const LabelTemplate &labelTemplate, const LayoutOptions &options)
{
    Findings findings = layOut(labelTemplate, sampleData(Sample::Typical), options).findings;
    for (Finding &finding : layOut(labelTemplate, sampleData(Sample::Longest), options).findings) {
        const bool isKnown = std::ranges::any_of(
            findings, [&](const Finding &known) { return known.code == finding.code && known.where == finding.where; });
        if (isKnown)
            continue;
        finding.severity = Severity::Warning;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace packledger::labels
