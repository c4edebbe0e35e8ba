#include "check/checkwords.h"

#include "check/checkpresenter.h"
#include "common/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace packledger::check {

using common::HealthLine;
using common::Tone;
using scan::QualityParameter;
using workflow::InspectionResult;

namespace {

Tone gradeTone(int grade)
{
    return grade >= 3 ? Tone::Accepted : grade == 2 ? Tone::Attention : Tone::Stop;
}

/// How good the value is, from 0 to 1000, and in words.
GradeBar barOf(QualityParameter parameter, const scan::QualityMark &mark)
{
    GradeBar bar;
    bar.name = workflow::parameterText(parameter);
    bar.letter = QString(QLatin1Char(scan::letterOf(mark.grade)));
    bar.tone = gradeTone(mark.grade);
    const QLocale locale;
    double good = mark.value;
    switch (parameter) {
    case QualityParameter::Decode:
        bar.value = mark.grade > 0 ? CheckPresenter::tr("read") : CheckPresenter::tr("not read");
        break;
    case QualityParameter::AxialNonuniformity:
        good = 1 - mark.value / 0.16;
        bar.value = locale.toString(mark.value, 'f', 2);
        break;
    case QualityParameter::GridNonuniformity:
        good = 1 - mark.value;
        bar.value = locale.toString(mark.value, 'f', 2);
        break;
    case QualityParameter::QuietZone:
        good = 1 - mark.value * 4;
        bar.value = mark.value > 0 ? CheckPresenter::tr("%1 % soiled").arg(qRound(mark.value * 100))
                                   : CheckPresenter::tr("clear");
        break;
    case QualityParameter::FixedPatternDamage:
        good = mark.value / 4;
        bar.value = locale.toString(mark.value, 'f', 1);
        break;
    case QualityParameter::SymbolContrast:
    case QualityParameter::Modulation:
    case QualityParameter::ReflectanceMargin:
    case QualityParameter::UnusedErrorCorrection:
        bar.value = CheckPresenter::tr("%1 %").arg(qRound(mark.value * 100));
        break;
    }
    bar.permille = std::clamp(qRound(good * 1000), 0, 1000);
    return bar;
}

} // namespace

Tone toneOf(InspectionResult result)
{
    switch (result) {
    case InspectionResult::Good:
        return Tone::Accepted;
    case InspectionResult::Duplicate:
    case InspectionResult::TextMissing:
    case InspectionResult::LowGrade:
    case InspectionResult::NoCode:
    case InspectionResult::Unclear:
        return Tone::Attention;
    case InspectionResult::WrongData:
    case InspectionResult::UnknownNumber:
    case InspectionResult::Repeated:
    case InspectionResult::Skipped:
        break;
    }
    return Tone::Stop;
}

std::vector<GradeBar> barsOf(const scan::PrintQuality &quality)
{
    std::vector<GradeBar> bars;
    bars.reserve(quality.marks.size());
    for (int i = 0; i < scan::qualityParameterCount; ++i)
        bars.push_back(barOf(QualityParameter(i), quality.marks[size_t(i)]));
    return bars;
}

QString gradeNoteOf(const scan::PrintQuality &quality)
{
    QString note = CheckPresenter::tr("%1 in all").arg(QLatin1Char(scan::letterOf(quality.overall())));
    if (quality.modulePixels < 5)
        note += CheckPresenter::tr(" · camera too far away");
    else if (quality.overexposed)
        note += CheckPresenter::tr(" · too bright");
    else if (quality.tilted)
        note += CheckPresenter::tr(" · seen at a slant");
    return note;
}

QString measuredText(const std::optional<scan::PrintQuality> &quality, std::chrono::milliseconds spent)
{
    if (!quality)
        return CheckPresenter::tr("%1 ms").arg(spent.count());
    return CheckPresenter::tr("grade %1 · unused correction %2 · %3 ms")
        .arg(QString(QLatin1Char(scan::letterOf(quality->overall()))),
            QLocale().toString(quality->mark(QualityParameter::UnusedErrorCorrection).value, 'f', 2))
        .arg(spent.count());
}

QString countedText(const ledger::InspectionCounts &counts)
{
    const qint64 thrown = std::accumulate(counts.begin() + 1, counts.end(), qint64(0));
    return CheckPresenter::tr("%1 good · %2 bad").arg(counts[0]).arg(thrown);
}

HealthLine lostLine(const ledger::InspectionRow &pack, int offsetMinutes)
{
    const QString number = CheckPresenter::tr("Pack %1").arg(pack.pack);
    const QString serial = pack.key ? QString::fromUtf8(pack.key->serial()) : QString();
    return { Tone::Stop, serial.isEmpty() ? number : QStringLiteral("%1 · %2").arg(number, serial),
        QStringLiteral("%1 · %2").arg(
            workflow::resultText(pack.result), common::momentText(pack.atMs, offsetMinutes).right(5)) };
}

VerdictState findNeed(const std::vector<ledger::InspectionRow> &lost)
{
    VerdictState need;
    need.tone = Tone::Stop;
    if (lost.size() == 1) {
        need.word = CheckPresenter::tr("Look for it");
        need.serial = lost.front().key ? QString::fromUtf8(lost.front().key->serial()) : QString();
        need.text = CheckPresenter::tr("Bad pack %1 may still be on the line. Find it, take it off, then press F12.")
                        .arg(lost.front().pack);
    } else {
        need.word = CheckPresenter::tr("Look for them");
        need.text
            = CheckPresenter::tr("%n bad pack(s) may still be on the line. Find them, take them off, then press F12.",
                nullptr, int(lost.size()));
    }
    return need;
}

VerdictState standingNeed(bool waitsForScan)
{
    VerdictState need;
    need.tone = Tone::Attention;
    need.word = waitsForScan ? CheckPresenter::tr("Scan the next label") : CheckPresenter::tr("The line stands");
    need.text = waitsForScan
        ? CheckPresenter::tr("Labels were repeated or skipped. Scan the label on the pack that comes next: there the "
                             "line goes on.")
        : CheckPresenter::tr("F12 runs it again, once nothing stands in the way.");
    return need;
}

} // namespace packledger::check
