#include "dock/itempapers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace packledger::dock {

using common::Paper; // unqualified: lupdate takes what stands before the function for its class

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ItemPage)
};

} // namespace

Paper listPaper(const ItemState &list)
{
    Paper paper;
    paper.name = list.lotKey.isEmpty() ? QStringLiteral("list") : QStringLiteral("lot-%1").arg(lotName(list.lotKey));
    paper.title = list.title.isEmpty() ? Text::tr("Found") : list.title;
    paper.subtitle = list.message.isEmpty() ? list.query : list.message;
    common::PaperTable table;
    table.columns = { Text::tr("Kind"), Text::tr("Number"), Text::tr("State and product") };
    table.codes = { 1 };
    for (const FoundRow &row : list.results)
        table.rows.push_back({ row.kind, row.code, row.detail });
    paper.tables.push_back(table);
    return paper;
}

QString fileName(const QString &number)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]"));
    return QString(number).replace(unfit, QStringLiteral("_"));
}

QString lotName(const QString &lotKey)
{
    return fileName(lotKey.section(QLatin1Char(':'), 2));
}

Paper itemPaper(const ItemState &item)
{
    Paper paper;
    paper.name = fileName(QStringLiteral("%1-%2").arg(item.kind.toLower(), item.code));
    paper.title = QStringLiteral("%1 %2").arg(item.kind, item.code);
    paper.subtitle = item.product;
    paper.facts.emplace_back(Text::tr("State"), item.stateText);
    for (const ItemField &field : item.fields)
        paper.facts.emplace_back(
            field.label, field.note.isEmpty() ? field.value : QStringLiteral("%1 · %2").arg(field.value, field.note));
    common::PaperTable history;
    history.title = Text::tr("What happened to it");
    history.columns = { Text::tr("When"), Text::tr("What"), Text::tr("Where and who"), Text::tr("Source") };
    for (const TimelineRow &row : item.timeline)
        history.rows.push_back({ row.when, row.title, row.detail, row.source });
    paper.tables.push_back(history);
    if (!item.inspections.empty()) {
        common::PaperTable inspections;
        inspections.title = Text::tr("Inspections");
        inspections.columns = { Text::tr("When"), Text::tr("What"), Text::tr("What was found"), Text::tr("Source") };
        for (const TimelineRow &row : item.inspections)
            inspections.rows.push_back({ row.when, row.title, row.detail, row.source });
        paper.tables.push_back(inspections);
    }
    if (!item.findings.empty()) {
        common::PaperTable findings;
        findings.title = Text::tr("Findings in partners’ data");
        findings.columns = { Text::tr("What") };
        for (const common::HealthLine &finding : item.findings)
            findings.rows.push_back({ finding.text });
        paper.tables.push_back(findings);
    }
    return paper;
}

} // namespace packledger::dock
