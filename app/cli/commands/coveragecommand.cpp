#include "cli/commands/coveragecommand.h"

#include "cli/batchcall.h"
#include "cli/exchangefacts.h"
#include "sync/partners.h"
#include "workflow/clientscope.h"
#include "workflow/coverage.h"

#include <QJsonArray>

namespace packledger::cli {

using workflow::CoverageFigures;
using workflow::CoverageQuestion;

namespace {

QJsonObject figuresFact(const CoverageFigures &figures)
{
    QJsonObject fact {
        { QStringLiteral("deliveries"), figures.deliveries },
        { QStringLiteral("deliveries_in_time"), figures.deliveriesInTime },
        { QStringLiteral("units"), figures.units },
        { QStringLiteral("in_time"), figures.inTime },
        { QStringLiteral("late"), figures.late },
        { QStringLiteral("without"), figures.without },
        { QStringLiteral("notice_only"), figures.noticeOnly },
        { QStringLiteral("unknown_containers"), figures.unknownContainers },
        { QStringLiteral("exceptions"), figures.exceptions },
        { QStringLiteral("cases"), figures.cases },
        { QStringLiteral("open_cases"), figures.openCases },
        { QStringLiteral("documents"), figures.documents },
        { QStringLiteral("refused"), figures.refused },
        { QStringLiteral("absent_deliveries"), figures.absentDeliveries },
        { QStringLiteral("absent_units"), figures.absentUnits },
    };
    if (figures.late > 0) {
        fact.insert(QStringLiteral("median_delay_ms"), figures.medianDelayMs);
        fact.insert(QStringLiteral("worst_delay_ms"), figures.worstDelayMs);
    }
    return fact;
}

QJsonObject supplierFact(const workflow::SupplierCoverage &supplier)
{
    QJsonObject fact = figuresFact(supplier.total);
    fact.insert(QStringLiteral("supplier"), supplier.name);
    if (!supplier.partner.isEmpty())
        fact.insert(QStringLiteral("partner"), QString::fromUtf8(supplier.partner));
    if (!supplier.gln.isEmpty())
        fact.insert(QStringLiteral("gln"), QString::fromLatin1(supplier.gln));
    QJsonArray periods;
    for (const workflow::CoveragePeriod &period : supplier.periods) {
        QJsonObject one = figuresFact(period.figures);
        one.insert(QStringLiteral("from"), period.from.toString(Qt::ISODate));
        one.insert(QStringLiteral("to"), period.to.toString(Qt::ISODate));
        periods.append(one);
    }
    fact.insert(QStringLiteral("periods"), periods);
    return fact;
}

QDate dayOf(const QCommandLineParser &arguments, const char *option, const QDate &otherwise)
{
    const QString text = arguments.value(QString::fromLatin1(option));
    return text.isEmpty() ? otherwise : QDate::fromString(text, Qt::ISODate);
}

} // namespace

QString CoverageCommand::summary() const
{
    return tr("how much of what suppliers shipped had data, and how late");
}

QList<QCommandLineOption> CoverageCommand::options() const
{
    return {
        { QStringLiteral("from"), tr("first day, YYYY-MM-DD; else 90 days ago"), QStringLiteral("D") },
        { QStringLiteral("to"), tr("last day; else today"), QStringLiteral("D") },
        { QStringLiteral("by"), tr("month or week"), QStringLiteral("PERIOD"), QStringLiteral("month") },
        { QStringLiteral("partner"), tr("of this partner alone"), QStringLiteral("NAME") },
        { QStringLiteral("days"), tr("data without goods count after so many days"), QStringLiteral("N"),
            QStringLiteral("3") },
        { QStringLiteral("format"), tr("of the file: csv, json or xlsx"), QStringLiteral("FORMAT"),
            QStringLiteral("csv") },
        { QStringLiteral("out"), tr("write a table into this file"), QStringLiteral("FILE") },
    };
}

ExitStatus CoverageCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QDate today = context.clock().today();
    CoverageQuestion question;
    question.to = dayOf(arguments, "to", today);
    question.from = dayOf(arguments, "from", question.to.addDays(-90));
    if (!question.from.isValid() || !question.to.isValid() || question.from > question.to)
        return context.misused(tr("--from and --to are days like 2026-11-22, the first before the last"));
    const QString by = arguments.value(QStringLiteral("by"));
    if (by != QLatin1StringView("month") && by != QLatin1StringView("week"))
        return context.misused(tr("--by is month or week"));
    question.by = by == QLatin1StringView("week") ? CoverageQuestion::By::Week : CoverageQuestion::By::Month;
    bool isNumber = false;
    question.absentDays = arguments.value(QStringLiteral("days")).toInt(&isNumber);
    if (!isNumber || question.absentDays < 0)
        return context.misused(tr("say for how many days"));
    question.partner = arguments.value(QStringLiteral("partner")).toUtf8();
    const std::optional<workflow::ExportFormat> format
        = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    if (!format)
        return context.misused(tr("--format is csv, json or xlsx"));

    using workflow::Coverage;
    const Result<Coverage> coverage = context.read([&](ledger::View &view) -> Result<Coverage> {
        // Deliveries are everybody's: whoever is limited to a client sees none.
        if (const Result<void> mine = workflow::checkClient(view, context.person(), QString()); !mine)
            return fail(mine.error());
        if (const Result<void> known = checkPartnerOption(view, question.partner); !known)
            return fail(known.error());
        question.notSuppliers = sync::notSuppliers(view);
        return workflow::coverageOf(view, question, context.clock().now(), context.progress(tr("Deliveries")));
    });
    if (!coverage)
        return context.failed(coverage.error());
    const QString file = arguments.value(QStringLiteral("out"));
    if (!file.isEmpty()) {
        const Result<qint64> rows = workflow::exportCoverage(*coverage, *format, file);
        if (!rows)
            return context.failed(rows.error());
        context.output().print(QJsonObject { { QStringLiteral("file"), file }, { QStringLiteral("rows"), *rows } },
            tr("Wrote %n row(s) to ", nullptr, int(*rows)) + file);
        return ExitStatus::Done;
    }
    const auto sentence = [](const QString &name, const CoverageFigures &figures) {
        const auto percent = [&](qint64 part) { return figures.units > 0 ? int(part * 100 / figures.units) : 0; };
        return tr("%1: %2 units, %3 % with data on arrival, %4 % later, %5 % without")
            .arg(name.isEmpty() ? tr("Unknown supplier") : name, QString::number(figures.units),
                QString::number(percent(figures.inTime)), QString::number(percent(figures.late)),
                QString::number(percent(figures.without)));
    };
    for (const workflow::SupplierCoverage &supplier : coverage->suppliers)
        context.output().print(supplierFact(supplier), sentence(supplier.name, supplier.total));
    QJsonObject total = figuresFact(coverage->total);
    total.insert(QStringLiteral("from"), question.from.toString(Qt::ISODate));
    total.insert(QStringLiteral("to"), question.to.toString(Qt::ISODate));
    total.insert(QStringLiteral("by"), by);
    context.output().print(QJsonObject { { QStringLiteral("total"), total } }, sentence(tr("All"), coverage->total));
    return ExitStatus::Done;
}

} // namespace packledger::cli
