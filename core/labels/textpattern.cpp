#include "labels/textpattern.h"

#include "labels/labeldata.h"
#include "labels/labelerrors.h"

#include <algorithm>

namespace packledger::labels {

namespace {

constexpr QLatin1StringView symbolGroup("symbol.");

std::optional<QString> faultOf(const TextPattern::Field &field)
{
    if (field.name.startsWith(symbolGroup)) {
        if (!field.format.isEmpty() && field.format != QLatin1StringView("lines"))
            return QStringLiteral("{%1:%2}: only \"lines\" may stand behind the name of a symbol")
                .arg(field.name, field.format);
        return std::nullopt;
    }
    if (!isField(field.name))
        return QStringLiteral("there is no field {%1}").arg(field.name);
    if (field.format.isEmpty())
        return std::nullopt;
    const bool isDate
        = field.name.endsWith(QLatin1StringView(".expiry")) || field.name == QLatin1StringView("label.now");
    if (!isDate || !isDateFormat(field.format))
        return QStringLiteral("{%1:%2} is no way to write it").arg(field.name, field.format);
    return std::nullopt;
}

} // namespace

Result<TextPattern> TextPattern::parse(const QString &text)
{
    TextPattern pattern;
    pattern.m_text = text;
    Part part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'{') {
            part.literal += text[i];
        } else if (text.sliced(i).startsWith(QLatin1StringView("{{"))) {
            part.literal += u'{';
            ++i;
        } else {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0)
                return fail(codes::templateField, QStringLiteral("the brace in \"%1\" is not closed").arg(text));
            const QString inside = text.sliced(i + 1, end - i - 1);
            part.field = { inside.section(u':', 0, 0).trimmed(), inside.section(u':', 1) };
            if (const std::optional<QString> fault = faultOf(part.field))
                return fail(codes::templateField, *fault);
            pattern.m_parts.push_back(std::exchange(part, {}));
            i = end;
        }
    }
    if (!part.literal.isEmpty())
        pattern.m_parts.push_back(part);
    return pattern;
}

std::vector<TextPattern::Field> TextPattern::fields() const
{
    std::vector<Field> fields;
    for (const Part &part : m_parts) {
        if (!part.field.name.isEmpty())
            fields.push_back(part.field);
    }
    return fields;
}

bool TextPattern::shows(QStringView field) const
{
    return std::ranges::any_of(m_parts, [&](const Part &part) { return part.field.name == field; });
}

bool TextPattern::showsItem() const
{
    return std::ranges::any_of(m_parts, [](const Part &part) {
        return part.field.name.startsWith(QLatin1StringView("item.")) || part.field.name.startsWith(symbolGroup)
            || part.field.name == QLatin1StringView("product.ndc")
            || part.field.name.startsWith(QLatin1StringView("batch."));
    });
}

QString TextPattern::filled(const std::function<QString(const Field &)> &value) const
{
    QString text;
    for (const Part &part : m_parts) {
        text += part.literal;
        if (!part.field.name.isEmpty())
            text += value(part.field);
    }
    return text;
}

} // namespace packledger::labels
