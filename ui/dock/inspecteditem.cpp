#include "dock/inspecteditem.h"

#include "common/plaintext.h"
#include "workflow/packinspection.h"

#include <QCoreApplication>

namespace packledger::dock {

using common::Tone;
using workflow::InspectionRecord; // unqualified: lupdate takes what stands before the function for its class

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InspectedItem)
};

bool isGood(const InspectionRecord &record)
{
    return record.result == ledger::InspectionResult::Good;
}

QString gradeOf(const InspectionRecord &record)
{
    if (!record.grade)
        return {};
    if (record.own)
        return Text::tr("Print grade %1: an indication of this camera, not certified")
            .arg(workflow::gradeLetter(*record.grade));
    return Text::tr("Print grade %1 (%2)")
        .arg(workflow::gradeLetter(*record.grade))
        .arg(workflow::gradeNumber(*record.grade));
}

/// The parameters behind the grade: "Symbol contrast 4.0, Modulation 2.0".
QString parametersOf(const InspectionRecord &record)
{
    QStringList words;
    for (const auto &[parameter, tenths] : record.parameters)
        words << QStringLiteral("%1 %2").arg(workflow::parameterText(parameter), workflow::gradeNumber(tenths));
    return words.join(QStringLiteral(", "));
}

QString whenOf(const InspectionRecord &record, const Instant &now)
{
    return common::momentText(record.at.ms, now.offsetMinutes);
}

} // namespace

InspectedState inspectedState(ledger::View &view, const InspectionRecord &record, const Instant &now)
{
    InspectedState state;
    if (!record.own)
        state.title = Text::tr("Seen at %1").arg(record.point);
    state.tone = isGood(record) ? Tone::Accepted : Tone::Attention;
    state.word = workflow::resultText(record.result);
    state.text = record.sentence;
    QStringList words { gradeOf(record), record.own ? QString() : parametersOf(record) };
    words.removeAll(QString());
    state.grade = words.join(QStringLiteral(" · "));
    state.when = whenOf(record, now);
    state.picture = view.line().inspections.picture(record.picture);
    return state;
}

TimelineRow inspectionLine(const InspectionRecord &record, size_t index, const Instant &now)
{
    TimelineRow line;
    line.title = record.own ? Text::tr("Line camera: %1").arg(workflow::resultText(record.result))
                            : QStringLiteral("%1: %2").arg(record.point, workflow::resultText(record.result));
    // Of another system the source tells, and the title the result.
    QStringList details { isGood(record) || !record.own ? QString() : record.sentence, gradeOf(record),
        parametersOf(record), record.person, record.station };
    details.removeAll(QString());
    line.detail = details.join(QStringLiteral(" · "));
    line.when = whenOf(record, now);
    line.source = !record.own      ? record.origin
        : record.picture.isEmpty() ? Text::tr("no picture kept")
                                   : Text::tr("Picture");
    if (!record.own || !record.picture.isEmpty())
        line.sourceKey = QStringLiteral("inspection:%1").arg(index);
    return line;
}

} // namespace packledger::dock
