#pragma once

#include "labels/labeldata.h"
#include "labels/textpattern.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace packledger::labels {

/// What the label goes on. Decides which symbols it may carry and how large they must be.
enum class LabelLevel { Unit, Bundle, Case, Pallet };

/// Where its symbols are scanned: at the point of care, or on the conveyors and docks of general distribution, which
/// ask for larger ones (GS1 General Specifications, symbol specification tables 6 and 2).
enum class ScanningPlace { Healthcare, Distribution };

enum class ElementType { Text, DataMatrix, Linear, Box, Line, Image };
enum class Rotation { None = 0, Quarter = 90, Half = 180, ThreeQuarters = 270 }; ///< clockwise
enum class Alignment { Left, Center, Right };

/// "item.lot" is told, "!item.lot" is not, "site.name=A", "site.name!=A".
struct Condition
{
    enum class Test { Present, Absent, Equal, Different };

    QString field;
    Test test = Test::Present;
    QString value {};

    [[nodiscard]] QString text() const;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// An AI in a symbol: one that fieldOfAi() knows, or any other with its value as a pattern.
struct SymbolPart
{
    QByteArray ai;
    TextPattern value {}; ///< empty: the field behind the AI
    bool isOptional = false; ///< left out where there is no value; else that is a fault

    friend bool operator==(const SymbolPart &, const SymbolPart &) = default;
};

/// One thing on a label. Its place is the rectangle with the upper left corner (x, y) on the label; width and height
/// are measured as it is read, so they swap sides when it stands upright. All lengths in mm.
struct Element
{
    ElementType type = ElementType::Text;
    QString id {};
    double x = 0;
    double y = 0;
    double width = 0; ///< of a symbol with its quiet zones
    double height = 0; ///< of GS1-128 the height of the bars; of a text what its lines need
    Rotation rotation = Rotation::None;
    Alignment align = Alignment::Left;
    std::vector<Condition> when {}; ///< all must hold

    // Text
    QMap<QString, TextPattern> text {}; ///< by language; "": every other
    double size = 0; ///< of the letters; capitals are three quarters of it high
    int lines = 1;
    bool isFromBottom = false; ///< fewer lines than that stand at the bottom of their place

    // DataMatrix and Linear
    std::vector<SymbolPart> content {};
    double xDimension = 0; ///< wanted width of a module; 0: the target of the specification
    int modules = 0; ///< of a DataMatrix's side at least; 0: as the data ask

    double thickness = 0; ///< of Box and Line
    QByteArray png {}; ///< of Image

    [[nodiscard]] bool isSymbol() const { return type == ElementType::DataMatrix || type == ElementType::Linear; }
    /// The pattern for a language, else the one for every language, else the first.
    [[nodiscard]] const TextPattern &textFor(const QString &language) const;
    friend bool operator==(const Element &, const Element &) = default;
};

/// A label as data: what is where, and where it comes from. Any value of it can be edited; what is wrong with it is
/// said by check() and layOut().
struct LabelTemplate
{
    QString name {}; ///< letters, digits, '-', '_', '.'
    QMap<QString, QString> title {}; ///< by language; "": every other
    int version = 1;
    LabelLevel level = LabelLevel::Unit;
    ScanningPlace scanning = ScanningPlace::Healthcare;
    double width = 0;
    double height = 0;
    std::vector<Element> elements {};

    [[nodiscard]] QString titleFor(const QString &language) const;
    /// Languages with words of their own, sorted.
    [[nodiscard]] QStringList languages() const;
    friend bool operator==(const LabelTemplate &, const LabelTemplate &) = default;
};

/// Up to 64 letters, digits, '-', '_' and '.', this not first: it is a file's name too.
[[nodiscard]] bool isTemplateName(QStringView name);
[[nodiscard]] QLatin1StringView nameOf(LabelLevel level);
[[nodiscard]] QLatin1StringView nameOf(ElementType type);
[[nodiscard]] ScanningPlace usualScanning(LabelLevel level);

/// A template from its JSON (README.md). Errors: codes::templateSyntax with line and column, codes::templateField
/// and others with `where.path`, "$.elements[2].x_mm".
[[nodiscard]] Result<LabelTemplate> readTemplate(const QByteArray &json, const QString &fileName);
/// Readable JSON that readTemplate() makes the same template of.
[[nodiscard]] QByteArray writeTemplate(const LabelTemplate &labelTemplate);

} // namespace packledger::labels
