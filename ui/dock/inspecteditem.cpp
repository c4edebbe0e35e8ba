#include "dock/inspecteditem.h"

#include "common/plaintext.h"
#include "workflow/packinspection.h"

#include <QCoreApplication>

namespace packledger::dock {

using common::Tone;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InspectedItem)
};

QString gradeOf(const workflow::InspectionAnswer &answer)
{
    return answer.quality ? Text::tr("Print grade %1: an indication of this camera, not certified")
                                .arg(QLatin1Char(scan::letterOf(answer.quality->overall())))
                          : QString();
}

} // namespace

InspectedState inspectedState(ledger::View &view, const ledger::InspectionRow &row, const Instant &now)
{
    const workflow::InspectionAnswer answer = workflow::answerOf(view, row);
    InspectedState state;
    state.tone = answer.isGood() ? Tone::Accepted : Tone::Attention;
    state.word = workflow::resultText(row.result);
    state.text = sentence(answer);
    state.grade = gradeOf(answer);
    state.when = common::momentText(row.atMs, now.offsetMinutes);
    state.picture = view.line().inspections.picture(row.picture);
    return state;
}

TimelineRow inspectionLine(ledger::View &view, const ledger::InspectionRow &row, const Instant &now)
{
    const workflow::InspectionAnswer answer = workflow::answerOf(view, row);
    TimelineRow line;
    line.title = Text::tr("Line camera: %1").arg(workflow::resultText(row.result));
    QStringList details { answer.isGood() ? QString() : sentence(answer), gradeOf(answer) };
    if (const std::optional<ledger::JournalEntry> entry = view.journal().entry(row.seq))
        details << QString::fromUtf8(entry->head.actor.operatorName) << QString::fromUtf8(entry->head.actor.station);
    details.removeAll(QString());
    line.detail = details.join(QStringLiteral(" · "));
    line.when = common::momentText(row.atMs, now.offsetMinutes);
    line.source = row.picture.isEmpty() ? Text::tr("no picture kept") : Text::tr("Picture");
    if (!row.picture.isEmpty())
        line.sourceKey = QStringLiteral("inspection:%1").arg(row.seq);
    return line;
}

} // namespace packledger::dock
