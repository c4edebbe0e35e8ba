#include "workflow/inspectionhistory.h"

#include "workflow/packinspection.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace packledger::workflow {

namespace {

InspectionRecord ownRecord(ledger::View &view, const ledger::InspectionRow &row)
{
    const InspectionAnswer answer = answerOf(view, row);
    InspectionRecord record;
    record.seq = row.seq;
    record.own = row;
    record.at = { row.atMs, 0 };
    record.result = row.result;
    record.sentence = sentence(answer);
    record.decoded = row.key.has_value();
    if (record.decoded)
        record.matches = answer.differs.isEmpty();
    if (row.grade)
        record.grade = *row.grade * 10;
    if (answer.quality) {
        for (int i = 0; i < scan::qualityParameterCount; ++i) {
            const auto parameter = scan::QualityParameter(i);
            record.parameters.emplace_back(parameter, answer.quality->mark(parameter).grade * 10);
        }
    }
    record.picture = row.picture;
    if (const std::optional<ledger::BatchRow> batch = view.line().batches.find(row.batch))
        record.origin = batch->order.name;
    return record;
}

InspectionRecord takenRecord(const ledger::CameraResultRow &row, int leastGrade)
{
    const ledger::CameraResult &result = row.result;
    InspectionRecord record;
    record.seq = row.seq;
    record.point = result.point;
    record.at = result.at;
    record.result = verdictOn(result, leastGrade);
    record.grade = result.grade;
    record.decoded = result.decoded;
    record.matches = result.matches;
    for (int i = 0; i < scan::qualityParameterCount; ++i) {
        const auto parameter = scan::QualityParameter(i);
        if (const auto mark = result.parameters.find(nameOf(parameter)); mark != result.parameters.end())
            record.parameters.emplace_back(parameter, mark->second);
    }
    return record;
}

/// Who wrote it down, and where it came from.
void addEntry(ledger::View &view, InspectionRecord &record)
{
    const std::optional<ledger::JournalEntry> entry = view.journal().entry(record.seq);
    if (!entry)
        return;
    const QJsonObject body = QJsonDocument::fromJson(entry->body).object();
    record.person = QString::fromUtf8(entry->head.actor.operatorName);
    record.station = QString::fromUtf8(entry->head.actor.station);
    if (record.own) {
        record.at = entry->head.at;
        record.point = body.value(QLatin1StringView("source")).toString();
    } else {
        record.origin = body.value(QLatin1StringView("file")).toString();
        record.sentence
            = QCoreApplication::translate("Inspection", "Told by another system, in %1.").arg(record.origin);
    }
}

/// ISO/IEC 15415: A from 3.5, B from 2.5, C from 1.5, D from 0.5.
int wholeGrade(int tenths)
{
    return (tenths + 5) / 10;
}

QString yesNo(std::optional<bool> value)
{
    return !value ? QString() : *value ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

ledger::InspectionResult verdictOn(const ledger::CameraResult &result, int leastGrade)
{
    if (!result.decoded)
        return ledger::InspectionResult::NoCode;
    if (!result.matches.value_or(true))
        return ledger::InspectionResult::WrongData;
    return result.grade && wholeGrade(*result.grade) < leastGrade ? ledger::InspectionResult::LowGrade
                                                                  : ledger::InspectionResult::Good;
}

QChar gradeLetter(int tenths)
{
    return QLatin1Char(scan::letterOf(wholeGrade(tenths)));
}

QString gradeNumber(int tenths)
{
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

std::vector<InspectionRecord> inspectionHistory(ledger::View &view, const gs1::ItemKey &key)
{
    std::vector<InspectionRecord> history;
    for (const ledger::InspectionRow &row : view.line().inspections.ofItem(key))
        history.push_back(ownRecord(view, row));
    const int leastGrade = inspectionRules(view).leastGrade;
    for (const ledger::CameraResultRow &row : view.line().cameraResults.ofItem(key))
        history.push_back(takenRecord(row, leastGrade));
    for (InspectionRecord &record : history)
        addEntry(view, record);
    std::ranges::stable_sort(history, {}, [](const InspectionRecord &record) { return record.at.ms; });
    return history;
}

Result<qint64> exportInspections(ledger::View &view, const gs1::ItemKey &key, ExportFormat format, const QString &file)
{
    QStringList heading { QStringLiteral("item"), QStringLiteral("point"), QStringLiteral("time"),
        QStringLiteral("result"), QStringLiteral("decoded"), QStringLiteral("match"), QStringLiteral("grade"),
        QStringLiteral("letter") };
    for (int i = 0; i < scan::qualityParameterCount; ++i)
        heading.append(QString::fromLatin1(nameOf(scan::QualityParameter(i))));
    heading << QStringLiteral("picture") << QStringLiteral("origin") << QStringLiteral("operator")
            << QStringLiteral("station");
    const QString uri = QString::fromUtf8(view.masterData().epcUri(key));
    return exportTable(QStringLiteral("Inspections"), heading, format, file, [&](const TakeRow &take) -> Result<void> {
        for (const InspectionRecord &record : inspectionHistory(view, key)) {
            QStringList cells { uri, record.point, QString::fromLatin1(record.at.toIso()),
                QString::fromLatin1(nameOf(record.result)), yesNo(record.decoded), yesNo(record.matches),
                record.grade ? gradeNumber(*record.grade) : QString(),
                record.grade ? QString(gradeLetter(*record.grade)) : QString() };
            for (int i = 0; i < scan::qualityParameterCount; ++i) {
                const auto mark = std::ranges::find(
                    record.parameters, scan::QualityParameter(i), &std::pair<scan::QualityParameter, int>::first);
                cells.append(mark == record.parameters.end() ? QString() : gradeNumber(mark->second));
            }
            cells << QString::fromLatin1(record.picture) << record.origin << record.person << record.station;
            if (!take(cells))
                break;
        }
        return {};
    });
}

} // namespace packledger::workflow
