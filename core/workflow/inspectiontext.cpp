#include "workflow/linechallenge.h"
#include "workflow/packinspection.h"

#include <QCoreApplication>

namespace packledger::workflow {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("Inspection", text);
}

QString elementText(const QByteArray &element)
{
    if (element == "gtin")
        return told(QT_TRANSLATE_NOOP("Inspection", "product"));
    if (element == "lot")
        return told(QT_TRANSLATE_NOOP("Inspection", "lot"));
    return told(QT_TRANSLATE_NOOP("Inspection", "expiry"));
}

QString gradeText(const scan::PrintQuality &quality)
{
    return told(QT_TRANSLATE_NOOP("Inspection", "Printed too badly: %1, grade %2 (an indication of this camera)."))
        .arg(parameterText(quality.worst()), QString(QLatin1Char(scan::letterOf(quality.overall()))));
}

} // namespace

QString parameterText(scan::QualityParameter parameter)
{
    using scan::QualityParameter;
    switch (parameter) {
    case QualityParameter::Decode:
        return told(QT_TRANSLATE_NOOP("Inspection", "Decode"));
    case QualityParameter::SymbolContrast:
        return told(QT_TRANSLATE_NOOP("Inspection", "Symbol contrast"));
    case QualityParameter::Modulation:
        return told(QT_TRANSLATE_NOOP("Inspection", "Modulation"));
    case QualityParameter::ReflectanceMargin:
        return told(QT_TRANSLATE_NOOP("Inspection", "Reflectance margin"));
    case QualityParameter::FixedPatternDamage:
        return told(QT_TRANSLATE_NOOP("Inspection", "Fixed pattern damage"));
    case QualityParameter::AxialNonuniformity:
        return told(QT_TRANSLATE_NOOP("Inspection", "Axial nonuniformity"));
    case QualityParameter::GridNonuniformity:
        return told(QT_TRANSLATE_NOOP("Inspection", "Grid nonuniformity"));
    case QualityParameter::UnusedErrorCorrection:
        return told(QT_TRANSLATE_NOOP("Inspection", "Unused error correction"));
    case QualityParameter::QuietZone:
        return told(QT_TRANSLATE_NOOP("Inspection", "Quiet zone"));
    }
    return {};
}

QString resultText(InspectionResult result)
{
    switch (result) {
    case InspectionResult::Good:
        return told(QT_TRANSLATE_NOOP("Inspection", "Verified"));
    case InspectionResult::WrongData:
        return told(QT_TRANSLATE_NOOP("Inspection", "Wrong data"));
    case InspectionResult::NoCode:
        return told(QT_TRANSLATE_NOOP("Inspection", "No code"));
    case InspectionResult::Unclear:
        return told(QT_TRANSLATE_NOOP("Inspection", "Not clear"));
    case InspectionResult::UnknownNumber:
        return told(QT_TRANSLATE_NOOP("Inspection", "Unknown number"));
    case InspectionResult::Duplicate:
        return told(QT_TRANSLATE_NOOP("Inspection", "Duplicate"));
    case InspectionResult::Repeated:
        return told(QT_TRANSLATE_NOOP("Inspection", "Label repeated"));
    case InspectionResult::Skipped:
        return told(QT_TRANSLATE_NOOP("Inspection", "Label skipped"));
    case InspectionResult::TextMissing:
        return told(QT_TRANSLATE_NOOP("Inspection", "Text missing"));
    case InspectionResult::LowGrade:
        return told(QT_TRANSLATE_NOOP("Inspection", "Badly printed"));
    }
    return {};
}

QString sentence(const InspectionAnswer &answer)
{
    switch (answer.result) {
    case InspectionResult::Good:
        return answer.textPresent.value_or(false)
            ? told(QT_TRANSLATE_NOOP("Inspection", "Read, equal to what was sent, text present."))
            : told(QT_TRANSLATE_NOOP("Inspection", "Read, equal to what was sent."));
    case InspectionResult::WrongData: {
        QStringList elements;
        for (const QByteArray &element : answer.differs)
            elements.append(elementText(element));
        return told(
            QT_TRANSLATE_NOOP("Inspection", "Not what was sent to the printer: %1. Look for a wrong label roll."))
            .arg(elements.join(QStringLiteral(", ")));
    }
    case InspectionResult::NoCode:
        return told(QT_TRANSLATE_NOOP("Inspection", "Nothing could be read on this pack."));
    case InspectionResult::Unclear:
        return told(
            QT_TRANSLATE_NOOP("Inspection", "Codes of more than one pack, or a code that the scanner spoiled."));
    case InspectionResult::UnknownNumber:
        return told(QT_TRANSLATE_NOOP("Inspection", "This number was not drawn for this batch."));
    case InspectionResult::Duplicate:
        return told(QT_TRANSLATE_NOOP("Inspection", "This number was on a pack before."));
    case InspectionResult::Repeated:
        return told(QT_TRANSLATE_NOOP(
            "Inspection", "The printer repeated a label. Look at the roll, then scan the label on the next pack."));
    case InspectionResult::Skipped:
        return answer.skipped > 0
            ? told(QT_TRANSLATE_NOOP("Inspection",
                       "Labels never came by: %1. Look at the roll, then scan the label on the next pack."))
                  .arg(answer.skipped)
            : told(QT_TRANSLATE_NOOP(
                "Inspection", "This label came out of turn. Look at the roll, then scan the label on the next pack."));
    case InspectionResult::TextMissing:
        return told(QT_TRANSLATE_NOOP("Inspection", "The text beside the code is missing or smeared."));
    case InspectionResult::LowGrade:
        return answer.quality ? gradeText(*answer.quality) : QString();
    }
    return {};
}

QString stepText(ChallengeStep step)
{
    switch (step) {
    case ChallengeStep::Control:
        return told(QT_TRANSLATE_NOOP("Inspection", "Good label"));
    case ChallengeStep::Duplicate:
        return told(QT_TRANSLATE_NOOP("Inspection", "The same label again"));
    case ChallengeStep::WrongLot:
        return told(QT_TRANSLATE_NOOP("Inspection", "Label with a wrong lot"));
    case ChallengeStep::Damaged:
        return told(QT_TRANSLATE_NOOP("Inspection", "Label with a damaged code"));
    case ChallengeStep::NoCode:
        return told(QT_TRANSLATE_NOOP("Inspection", "Label without a code"));
    case ChallengeStep::LowGrade:
        return told(QT_TRANSLATE_NOOP("Inspection", "Label with a badly printed code"));
    }
    return {};
}

} // namespace packledger::workflow
