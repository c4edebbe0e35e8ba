#include "cli/inspectionfacts.h"

#include "workflow/inspectionhistory.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace packledger::cli {

namespace {

void addQuality(QJsonObject &fact, const scan::PrintQuality &quality)
{
    const QJsonObject json = quality.toJson();
    fact.insert(QStringLiteral("grade"), quality.overall());
    fact.insert(QStringLiteral("letter"), QString(QLatin1Char(scan::letterOf(quality.overall()))));
    fact.insert(QStringLiteral("worst"), QLatin1StringView(nameOf(quality.worst())));
    fact.insert(QStringLiteral("certified"), false);
    for (const char *name : { "parameters", "module_pixels", "overexposed", "tilted" }) {
        if (json.contains(QLatin1StringView(name)))
            fact.insert(QLatin1StringView(name), json.value(QLatin1StringView(name)));
    }
}

QJsonArray texts(const QByteArrayList &list)
{
    QJsonArray array;
    for (const QByteArray &text : list)
        array.append(QString::fromUtf8(text));
    return array;
}

/// Of our own line: the batch, and what its journal entry has.
void addOwn(QJsonObject &fact, ledger::View &view, const ledger::InspectionRow &row)
{
    fact.insert(QStringLiteral("pack"), row.pack);
    fact.insert(QStringLiteral("batch"), QString::number(row.batch.value));
    const std::optional<ledger::JournalEntry> entry = view.journal().entry(row.seq);
    const QJsonObject body = entry ? QJsonDocument::fromJson(entry->body).object() : QJsonObject();
    if (const auto quality = scan::PrintQuality::fromJson(body.value(QLatin1StringView("quality")).toObject()))
        addQuality(fact, *quality);
    for (const char *name : { "differs", "text" }) {
        if (body.contains(QLatin1StringView(name)))
            fact.insert(QLatin1StringView(name), body.value(QLatin1StringView(name)));
    }
    if (!row.ejection.isEmpty())
        fact.insert(QStringLiteral("ejected"), QString::fromLatin1(row.ejection));
}

/// As another system told it.
void addTaken(QJsonObject &fact, const workflow::InspectionRecord &record)
{
    fact.insert(QStringLiteral("file"), record.origin);
    fact.insert(QStringLiteral("decoded"), record.decoded);
    if (record.matches)
        fact.insert(QStringLiteral("match"), *record.matches);
    if (record.grade) {
        fact.insert(QStringLiteral("grade"), *record.grade / 10.0);
        fact.insert(QStringLiteral("letter"), QString(workflow::gradeLetter(*record.grade)));
    }
    QJsonObject parameters;
    for (const auto &[parameter, tenths] : record.parameters)
        parameters.insert(
            QLatin1StringView(nameOf(parameter)), QJsonObject { { QStringLiteral("grade"), tenths / 10.0 } });
    if (!parameters.isEmpty())
        fact.insert(QStringLiteral("parameters"), parameters);
}

} // namespace

QJsonObject inspectionFact(const workflow::InspectionAnswer &answer)
{
    QJsonObject fact { { QStringLiteral("pack"), answer.pack },
        { QStringLiteral("result"), QLatin1StringView(nameOf(answer.result)) },
        { QStringLiteral("item"), answer.uri.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(answer.uri)) },
        { QStringLiteral("message"), sentence(answer) } };
    if (answer.quality)
        addQuality(fact, *answer.quality);
    if (answer.textPresent)
        fact.insert(QStringLiteral("text"), *answer.textPresent);
    if (!answer.differs.isEmpty())
        fact.insert(QStringLiteral("differs"), texts(answer.differs));
    if (answer.skipped > 0)
        fact.insert(QStringLiteral("skipped"), answer.skipped);
    if (answer.settled > 0)
        fact.insert(QStringLiteral("settled"), answer.settled);
    if (!answer.picture.isEmpty())
        fact.insert(QStringLiteral("picture"), QString::fromLatin1(answer.picture));
    if (!answer.stops.isEmpty())
        fact.insert(QStringLiteral("stops"), QString::fromLatin1(answer.stops));
    return fact;
}

QJsonObject challengeFact(const workflow::ChallengeAnswer &answer)
{
    QJsonObject fact { { QStringLiteral("step"), QLatin1StringView(nameOf(answer.step)) },
        { QStringLiteral("result"), QLatin1StringView(nameOf(answer.result)) },
        { QStringLiteral("passed"), answer.passed } };
    if (answer.isUngraded)
        fact.insert(QStringLiteral("graded"), false);
    if (answer.quality)
        addQuality(fact, *answer.quality);
    if (!answer.differs.isEmpty())
        fact.insert(QStringLiteral("differs"), texts(answer.differs));
    return fact;
}

QJsonArray inspectionsOf(ledger::View &view, const gs1::ItemKey &item)
{
    QJsonArray inspections;
    for (const workflow::InspectionRecord &record : workflow::inspectionHistory(view, item)) {
        QJsonObject fact { { QStringLiteral("inspection"), record.seq },
            { QStringLiteral("result"), QLatin1StringView(nameOf(record.result)) },
            { QStringLiteral("source"), record.point },
            { QStringLiteral("time"), QString::fromLatin1(record.at.toIso()) },
            { QStringLiteral("operator"), record.person } };
        if (record.own)
            addOwn(fact, view, *record.own);
        else
            addTaken(fact, record);
        if (!record.picture.isEmpty())
            fact.insert(QStringLiteral("picture"), QString::fromLatin1(record.picture));
        inspections.append(fact);
    }
    return inspections;
}

void printInspections(bootstrap::Output &output, const QJsonArray &inspections)
{
    for (const QJsonValue &inspection : inspections) {
        const QJsonObject fact = inspection.toObject();
        const auto word = [&](const char *name) { return fact.value(QLatin1StringView(name)).toString(); };
        QStringList parts { word("source"), word("result") };
        if (const QJsonValue grade = fact.value(QLatin1StringView("grade")); grade.isDouble())
            parts.append(QCoreApplication::translate("InspectionFacts", "grade %1")
                             .arg(QLocale::c().toString(grade.toDouble(), 'f', 1)));
        parts.removeAll(QString());
        output.print(fact, QStringLiteral("%1  %2").arg(word("time"), parts.join(QStringLiteral(", "))));
    }
}

} // namespace packledger::cli
