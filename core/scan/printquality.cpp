#include "scan/printquality.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace packledger::scan {

namespace {

/// Three decimals are more than a picture can tell, and keep the journal short.
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

const char *nameOf(QualityParameter parameter)
{
    static constexpr const char *names[] = { "decode", "symbol-contrast", "modulation", "reflectance-margin",
        "fixed-pattern-damage", "axial-nonuniformity", "grid-nonuniformity", "unused-error-correction", "quiet-zone" };
    static_assert(std::size(names) == qualityParameterCount);
    return names[int(parameter)];
}

char letterOf(int grade)
{
    return "FDCBA"[std::clamp(grade, 0, 4)];
}

int PrintQuality::overall() const
{
    return mark(worst()).grade;
}

QualityParameter PrintQuality::worst() const
{
    const auto least = std::min_element(
        marks.begin(), marks.end(), [](const QualityMark &a, const QualityMark &b) { return a.grade < b.grade; });
    return QualityParameter(least - marks.begin());
}

QJsonObject PrintQuality::toJson() const
{
    QJsonObject parameters;
    for (int i = 0; i < qualityParameterCount; ++i) {
        const QualityMark &mark = marks[size_t(i)];
        parameters.insert(QLatin1StringView(nameOf(QualityParameter(i))),
            QJsonObject { { QStringLiteral("value"), rounded(mark.value) }, { QStringLiteral("grade"), mark.grade } });
    }
    QJsonObject object { { QStringLiteral("rows"), rows }, { QStringLiteral("columns"), columns },
        { QStringLiteral("module_pixels"), rounded(modulePixels) }, { QStringLiteral("parameters"), parameters } };
    if (overexposed)
        object.insert(QStringLiteral("overexposed"), true);
    if (tilted)
        object.insert(QStringLiteral("tilted"), true);
    return object;
}

std::optional<PrintQuality> PrintQuality::fromJson(const QJsonObject &object)
{
    const QJsonObject parameters = object.value(QLatin1StringView("parameters")).toObject();
    PrintQuality quality;
    for (int i = 0; i < qualityParameterCount; ++i) {
        const QJsonValue mark = parameters.value(QLatin1StringView(nameOf(QualityParameter(i))));
        if (!mark.isObject())
            return std::nullopt;
        quality.marks[size_t(i)]
            = { mark[QLatin1StringView("value")].toDouble(), mark[QLatin1StringView("grade")].toInt() };
    }
    quality.rows = object.value(QLatin1StringView("rows")).toInt();
    quality.columns = object.value(QLatin1StringView("columns")).toInt();
    quality.modulePixels = object.value(QLatin1StringView("module_pixels")).toDouble();
    quality.overexposed = object.value(QLatin1StringView("overexposed")).toBool();
    quality.tilted = object.value(QLatin1StringView("tilted")).toBool();
    return quality;
}

} // namespace packledger::scan
