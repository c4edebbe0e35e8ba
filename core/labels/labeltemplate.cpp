#include "labels/labeltemplate.h"

#include <algorithm>

namespace packledger::labels {

QString Condition::text() const
{
    switch (test) {
    case Test::Present:
        return field;
    case Test::Absent:
        return u'!' + field;
    case Test::Equal:
        return field + u'=' + value;
    case Test::Different:
        break;
    }
    return field + QStringLiteral("!=") + value;
}

const TextPattern &Element::textFor(const QString &language) const
{
    static const TextPattern none;
    const auto wanted = text.constFind(language);
    if (wanted != text.cend())
        return *wanted;
    // The map is sorted: the pattern for every language, named "", stands first.
    return text.isEmpty() ? none : text.first();
}

QString LabelTemplate::titleFor(const QString &language) const
{
    if (title.isEmpty())
        return name;
    return title.value(language, title.first());
}

QStringList LabelTemplate::languages() const
{
    QStringList found;
    for (const Element &element : elements)
        found += element.text.keys();
    found.removeAll(QString());
    found.sort();
    found.removeDuplicates();
    return found;
}

bool isTemplateName(QStringView name)
{
    const auto isSafe
        = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'); };
    return !name.isEmpty() && name.size() <= 64 && !name.startsWith(u'.')
        && std::all_of(name.begin(), name.end(), isSafe);
}

QLatin1StringView nameOf(LabelLevel level)
{
    static constexpr const char *names[] = { "unit", "bundle", "case", "pallet" };
    return QLatin1StringView(names[int(level)]);
}

QLatin1StringView nameOf(ElementType type)
{
    static constexpr const char *names[] = { "text", "datamatrix", "gs1-128", "box", "line", "image" };
    return QLatin1StringView(names[int(type)]);
}

ScanningPlace usualScanning(LabelLevel level)
{
    return level == LabelLevel::Unit || level == LabelLevel::Bundle ? ScanningPlace::Healthcare
                                                                    : ScanningPlace::Distribution;
}

} // namespace packledger::labels
