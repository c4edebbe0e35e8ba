#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>

#include <array>
#include <optional>

namespace packledger::scan {

/// The parameters of ISO/IEC 15415 and of annex M of ISO/IEC 16022 by which a printed DataMatrix is judged.
enum class QualityParameter {
    Decode,
    SymbolContrast, ///< share of the reference's range of reflectance
    Modulation, ///< value: that of the weakest module
    ReflectanceMargin, ///< as modulation, but 0 for modules of codewords that had to be repaired
    FixedPatternDamage, ///< value: mean grade of its segments
    AxialNonuniformity,
    GridNonuniformity, ///< in modules
    UnusedErrorCorrection,
    QuietZone, ///< value: share of modules around the symbol that are not clear, of the worst side
};
inline constexpr int qualityParameterCount = 9;
/// "decode", "symbol-contrast", …: stable, for files and the command line.
[[nodiscard]] const char *nameOf(QualityParameter parameter);

/// 4 (A) is best, 0 (F) has failed.
struct QualityMark
{
    double value = 0;
    int grade = 0;

    friend bool operator==(const QualityMark &, const QualityMark &) = default;
};
/// 'A', 'B', 'C', 'D', 'F'.
[[nodiscard]] char letterOf(int grade);

/// What one picture of a printed symbol indicates of its quality. The camera is not calibrated and the light
/// not that of a verifier: an indication that follows the standard's terms, never a certified grade.
struct PrintQuality
{
    std::array<QualityMark, qualityParameterCount> marks {};
    int rows = 0; ///< of modules
    int columns = 0;
    double modulePixels = 0; ///< the standard asks for 5 and more
    bool overexposed = false; ///< white is clipped: contrast and modulation say too much
    bool tilted = false; ///< not seen from straight above: axial nonuniformity says too much

    [[nodiscard]] const QualityMark &mark(QualityParameter parameter) const { return marks.at(size_t(parameter)); }
    /// The worst of all.
    [[nodiscard]] int overall() const;
    /// The parameter that decides on the overall grade.
    [[nodiscard]] QualityParameter worst() const;

    /// {"rows":…,"columns":…,"module_pixels":…,"parameters":{"decode":{"value":1,"grade":4},…}}; flags only where set.
    [[nodiscard]] QJsonObject toJson() const;
    /// None where the object is no such thing.
    [[nodiscard]] static std::optional<PrintQuality> fromJson(const QJsonObject &object);

    friend bool operator==(const PrintQuality &, const PrintQuality &) = default;
};

} // namespace packledger::scan

Q_DECLARE_METATYPE(packledger::scan::PrintQuality)
