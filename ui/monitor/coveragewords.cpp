#include "monitor/coveragewords.h"

#include "base/spelling.h"
#include "common/plaintext.h"
#include "monitor/spantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::monitor {

using common::Paper;
using common::Tone;
using workflow::CoverageFigures;

namespace {

constexpr size_t mostDeliveries = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// "93 %"; what is not all is never called 100 %, nor what is something 0 %.
QString percentText(qint64 part, qint64 whole)
{
    if (whole == 0)
        return QStringLiteral("–");
    const double value = 100.0 * double(part) / double(whole);
    const bool isNear = part > 0 && part < whole && (value < 1 || value > 99);
    const QString digits = isNear ? QLocale().toString(std::clamp(value, 0.1, 99.9), 'f', 1) : number(qint64(value));
    return Words::tr("%1 %").arg(digits);
}

int permille(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : int(part * 1000 / whole);
}

QString nameText(const QString &name)
{
    return name.isEmpty() ? Words::tr("Unknown supplier") : name;
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QString receivedText(const CoverageFigures &f)
{
    QStringList parts { Words::tr("%n delivery(s)", nullptr, int(f.deliveries)), common::unitsText(f.units) };
    if (f.unknownContainers > 0)
        parts.append(Words::tr("%n container(s) of unknown content", nullptr, int(f.unknownContainers)));
    return joined(parts);
}

QString delayText(const CoverageFigures &f)
{
    if (f.late == 0)
        return {};
    return f.medianDelayMs == f.worstDelayMs
        ? Words::tr("late by %1").arg(spanText(f.worstDelayMs))
        : Words::tr("late by %1 (median), %2 at worst").arg(spanText(f.medianDelayMs), spanText(f.worstDelayMs));
}

QString troublesText(const CoverageFigures &f)
{
    QStringList parts;
    if (f.without > 0)
        parts.append(Words::tr("%1 without data").arg(common::unitsText(f.without)));
    if (f.exceptions > 0)
        parts.append(Words::tr("%n item(s) on hold", nullptr, int(f.exceptions)));
    if (f.cases > 0)
        parts.append(f.openCases > 0 ? Words::tr("%n case(s), %1 of them open", nullptr, int(f.cases)).arg(f.openCases)
                                     : Words::tr("%n case(s), all settled", nullptr, int(f.cases)));
    if (f.refused > 0)
        parts.append(Words::tr("%1 of %2 documents refused").arg(number(f.refused), number(f.documents)));
    if (f.absentDeliveries > 0)
        parts.append(Words::tr("%n delivery(s) of data without goods", nullptr, int(f.absentDeliveries)));
    else if (f.absentUnits > 0)
        parts.append(Words::tr("%1 of data without goods").arg(common::unitsText(f.absentUnits)));
    return joined(parts);
}

Tone toneOf(const CoverageFigures &f)
{
    if (f.without + f.unknownContainers > 0)
        return Tone::NoData;
    if (f.late + f.refused + f.absentUnits + f.absentDeliveries + f.openCases > 0)
        return Tone::Attention;
    return f.units > 0 ? Tone::Accepted : Tone::Neutral;
}

std::vector<Figure> figuresOf(const CoverageFigures &f)
{
    return {
        { number(f.units), Words::tr("units received"), Tone::Neutral },
        { percentText(f.inTime, f.units), Words::tr("data on arrival"),
            f.units > 0 && f.inTime == f.units ? Tone::Accepted : Tone::Neutral },
        { percentText(f.late, f.units), Words::tr("data later"), f.late > 0 ? Tone::Attention : Tone::Neutral },
        { percentText(f.without, f.units), Words::tr("without data"), f.without > 0 ? Tone::NoData : Tone::Neutral },
        { f.late > 0 ? spanText(f.worstDelayMs) : QStringLiteral("–"), Words::tr("worst delay"), Tone::Neutral },
    };
}

QString periodText(const workflow::CoveragePeriod &period)
{
    return QStringLiteral("%1 – %2").arg(dateText(period.from), dateText(period.to));
}

CoverageBar barOf(const workflow::CoveragePeriod &period)
{
    const CoverageFigures &f = period.figures;
    return { dayText(period.from),
        Words::tr("%1: %2, of them %3 with data on arrival, %4 with later data, %5 without")
            .arg(periodText(period), common::unitsText(f.units), number(f.inTime), number(f.late), number(f.without)),
        f.inTime, f.late, f.without };
}

CoverageDeliveryRow rowOf(const workflow::CoveredDelivery &delivery, int offsetMinutes)
{
    const CoverageFigures &f = delivery.figures;
    CoverageDeliveryRow row;
    row.receipt = delivery.opens;
    QStringList title;
    if (delivery.receipt.isValid())
        title.append(receiptNumber(delivery.receipt));
    if (!delivery.reference.isEmpty())
        title.append(delivery.reference);
    row.title = title.isEmpty() ? Words::tr("Delivery %1").arg(delivery.shipment.value) : joined(title);
    row.when = common::momentText(delivery.arrivedMs, offsetMinutes);
    row.tone = toneOf(f);
    if (!delivery.receipt.isValid()) {
        row.state = Words::tr("goods did not come");
        row.words
            = Words::tr("Data of %1; announced then, and not received since.").arg(common::unitsText(f.absentUnits));
        return row;
    }
    QStringList words;
    if (f.inTime > 0)
        words.append(Words::tr("%1 with data on arrival").arg(common::unitsText(f.inTime)));
    if (f.late > 0)
        words.append(Words::tr("%1 with later data").arg(common::unitsText(f.late)));
    if (f.without > 0)
        words.append(f.noticeOnly > 0 ? Words::tr("%1 known from a ship notice alone").arg(common::unitsText(f.without))
                                      : Words::tr("%1 without data").arg(common::unitsText(f.without)));
    if (f.unknownContainers > 0)
        words.append(Words::tr("%n container(s) of unknown content", nullptr, int(f.unknownContainers)));
    if (f.exceptions > 0)
        words.append(Words::tr("%n item(s) on hold", nullptr, int(f.exceptions)));
    if (f.openCases > 0)
        words.append(Words::tr("%n case(s) open", nullptr, int(f.openCases)));
    row.words = joined(words);
    row.state = f.without + f.unknownContainers > 0 ? Words::tr("data missing")
        : f.late > 0                                ? Words::tr("late, %1").arg(spanText(f.worstDelayMs))
        : f.units > 0                               ? Words::tr("in time")
                                                    : Words::tr("nothing taken in");
    return row;
}

} // namespace

void tellCoverage(const workflow::Coverage &coverage, int offsetMinutes, int opened, CoverageState &state)
{
    const bool isOpened = opened >= 0 && opened < int(coverage.suppliers.size());
    const workflow::SupplierCoverage *supplier = isOpened ? &coverage.suppliers[size_t(opened)] : nullptr;
    state.opened = isOpened ? opened : -1;
    state.supplier = supplier ? nameText(supplier->name) : QString();
    state.figures = figuresOf(supplier ? supplier->total : coverage.total);
    state.bars.clear();
    for (const workflow::CoveragePeriod &period : supplier ? supplier->periods : coverage.periods)
        state.bars.push_back(barOf(period));
    state.span = coverage.periods.empty()
        ? QString()
        : QStringLiteral("%1 – %2").arg(dateText(coverage.periods.front().from), dateText(coverage.periods.back().to));
    state.suppliers.clear();
    for (const workflow::SupplierCoverage &each : coverage.suppliers) {
        const CoverageFigures &f = each.total;
        SupplierRow row;
        row.name = nameText(each.name);
        row.received = receivedText(f);
        row.share = f.units > 0 ? Words::tr("%1 on arrival").arg(percentText(f.inTime, f.units)) : QString();
        row.delay = delayText(f);
        row.troubles = troublesText(f);
        row.inTimePermille = permille(f.inTime, f.units);
        row.latePermille = permille(f.late, f.units);
        row.withoutPermille = permille(f.without, f.units);
        row.tone = toneOf(f);
        state.suppliers.push_back(row);
    }
    state.deliveries.clear();
    state.moreDeliveries = 0;
    for (const workflow::CoveredDelivery &delivery : coverage.deliveries) {
        if (!isOpened || delivery.supplier != size_t(opened))
            continue;
        if (state.deliveries.size() == mostDeliveries)
            ++state.moreDeliveries;
        else
            state.deliveries.push_back(rowOf(delivery, offsetMinutes));
    }
}

Paper coveragePaper(const workflow::Coverage &coverage, const CoverageState &state)
{
    Paper paper;
    paper.name = QStringLiteral("data-coverage");
    paper.title = Words::tr("Data of suppliers");
    paper.subtitle = state.span;
    const CoverageFigures &all = coverage.total;
    paper.facts = { { Words::tr("Received"), receivedText(all) },
        { Words::tr("Data on arrival"), percentText(all.inTime, all.units) },
        { Words::tr("Data later"), percentText(all.late, all.units) },
        { Words::tr("Without data"), percentText(all.without, all.units) } };
    const auto cells = [](const CoverageFigures &f) {
        return QStringList { number(f.deliveries), number(f.units), percentText(f.inTime, f.units),
            percentText(f.late, f.units), percentText(f.without, f.units),
            f.late > 0 ? spanText(f.medianDelayMs) : QString(), f.late > 0 ? spanText(f.worstDelayMs) : QString(),
            number(f.refused), number(f.exceptions), number(f.openCases), number(f.absentUnits) };
    };
    const QStringList heads { Words::tr("Deliveries"), Words::tr("Units"), Words::tr("On arrival"), Words::tr("Later"),
        Words::tr("Without"), Words::tr("Median"), Words::tr("Worst"), Words::tr("Refused"), Words::tr("On hold"),
        Words::tr("Open cases"), Words::tr("Data without goods") };
    common::PaperTable suppliers;
    suppliers.title = Words::tr("Suppliers");
    suppliers.columns = QStringList { Words::tr("Supplier") } + heads;
    suppliers.numbers = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 };
    for (const workflow::SupplierCoverage &supplier : coverage.suppliers)
        suppliers.rows.push_back(QStringList { nameText(supplier.name) } + cells(supplier.total));
    suppliers.note = coverage.suppliers.empty() ? Words::tr("Nothing was received in this time.") : QString();
    common::PaperTable periods = suppliers;
    periods.title = Words::tr("All suppliers over time");
    periods.columns.front() = Words::tr("From");
    periods.rows.clear();
    periods.note.clear();
    for (const workflow::CoveragePeriod &period : coverage.periods) {
        if (!(period.figures == CoverageFigures()))
            periods.rows.push_back(QStringList { dateText(period.from) } + cells(period.figures));
    }
    paper.tables = { suppliers };
    if (!periods.rows.empty())
        paper.tables.push_back(periods);
    paper.closing
        = Words::tr("A unit has data once a document that came in names its serial number. Data are on arrival "
                    "where they were here by the first scan of the delivery. Delays are from that scan on, and "
                    "counted by units. A ship notice names no serial numbers and is no such data.");
    return paper;
}

} // namespace packledger::monitor
