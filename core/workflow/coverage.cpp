#include "workflow/coverage.h"

#include "base/baseerrors.h"
#include "base/spelling.h"
#include "ledger/exceptionstore.h"
#include "ledger/exchangestores.h"
#include "workflow/receivingtext.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace packledger::workflow {

using ledger::AwaitedDelivery;
using ledger::CoverageStore;

namespace {

constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;

/// Figures that are still being added up.
struct Sum
{
    CoverageFigures figures;
    std::vector<std::pair<qint64, qint64>> delays; ///< delay, units

    void add(const CoverageFigures &other)
    {
        figures.deliveries += other.deliveries;
        figures.deliveriesInTime += other.deliveriesInTime;
        figures.units += other.units;
        figures.inTime += other.inTime;
        figures.late += other.late;
        figures.without += other.without;
        figures.noticeOnly += other.noticeOnly;
        figures.unknownContainers += other.unknownContainers;
        figures.exceptions += other.exceptions;
        figures.cases += other.cases;
        figures.openCases += other.openCases;
        figures.documents += other.documents;
        figures.refused += other.refused;
        figures.absentDeliveries += other.absentDeliveries;
        figures.absentUnits += other.absentUnits;
    }
    void add(const Sum &other)
    {
        add(other.figures);
        delays.insert(delays.end(), other.delays.begin(), other.delays.end());
    }
    [[nodiscard]] CoverageFigures done()
    {
        std::sort(delays.begin(), delays.end());
        qint64 passed = 0;
        for (const auto &[delay, units] : delays) {
            passed += units;
            if (passed * 2 >= figures.late) {
                figures.medianDelayMs = delay;
                break;
            }
        }
        figures.worstDelayMs = delays.empty() ? 0 : delays.back().first;
        return figures;
    }
};

QDate beginOf(const QDate &day, CoverageQuestion::By by)
{
    return by == CoverageQuestion::By::Month ? QDate(day.year(), day.month(), 1) : day.addDays(1 - day.dayOfWeek());
}

QDate nextAfter(const QDate &begin, CoverageQuestion::By by)
{
    return by == CoverageQuestion::By::Month ? begin.addMonths(1) : begin.addDays(7);
}

/// The periods of a question, and into which of them a moment falls.
class Calendar
{
public:
    Calendar(const CoverageQuestion &question, int offsetMinutes)
        : m_question(question)
        , m_offset(offsetMinutes)
    {
        for (QDate begin = beginOf(question.from, question.by); begin <= question.to;
             begin = nextAfter(begin, question.by))
            m_begins.push_back(begin);
    }

    [[nodiscard]] size_t size() const { return m_begins.size(); }
    [[nodiscard]] std::optional<size_t> indexOf(qint64 ms) const
    {
        const QDate day = Instant { ms, m_offset }.localDate();
        if (day < m_question.from || day > m_question.to)
            return std::nullopt;
        const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), day);
        return size_t(after - m_begins.begin()) - 1;
    }
    [[nodiscard]] CoveragePeriod period(size_t index) const
    {
        const QDate begin = m_begins[index];
        return { std::max(begin, m_question.from), std::min(nextAfter(begin, m_question.by).addDays(-1), m_question.to),
            {} };
    }
    /// The moment at which a day begins.
    [[nodiscard]] qint64 beginMs(const QDate &day) const
    {
        return (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayMs - qint64(m_offset) * 60'000;
    }

private:
    CoverageQuestion m_question;
    int m_offset;
    std::vector<QDate> m_begins;
};

struct Supplier
{
    QByteArray partner;
    QByteArray gln;
    QString name;
    std::vector<Sum> periods;
};

/// Who goods came from: the partner whose profile has the number or the name, else the place that the data tell, else
/// what somebody typed.
class Suppliers
{
public:
    Suppliers(ledger::View &view, size_t periods)
        : m_view(view)
        , m_periods(periods)
        , m_partners(view.exchange().partners.all())
    {
    }

    size_t ofPlaces(qint64 seller, qint64 from)
    {
        QByteArray gln;
        QString name;
        for (const qint64 id : { seller, from }) {
            const std::optional<ledger::PartnerPlace> place = id != 0 ? m_view.masterData().place(id) : std::nullopt;
            if (!place)
                continue;
            const std::optional<gs1::Gln> number = place->key.gln();
            if (const ledger::PartnerRow *partner = number ? withGln(number->digits()) : nullptr)
                return ofPartner(*partner);
            if (gln.isEmpty() && number)
                gln = number->digits();
            if (name.isEmpty())
                name = place->name;
        }
        if (gln.isEmpty() && name.isEmpty())
            return indexOf("?", {}, {}, {});
        return indexOf("gln " + gln + (gln.isEmpty() ? name.toUtf8() : QByteArray()), {}, gln,
            name.isEmpty() ? QString::fromLatin1(gln) : name);
    }
    size_t ofName(const QString &typed)
    {
        const QString name = typed.simplified();
        for (const ledger::PartnerRow &partner : m_partners) {
            if (name.compare(QString::fromUtf8(partner.name), Qt::CaseInsensitive) == 0
                || name.compare(titleOf(partner), Qt::CaseInsensitive) == 0)
                return ofPartner(partner);
        }
        return indexOf("name " + name.toCaseFolded().toUtf8(), {}, {}, name);
    }
    size_t ofPartner(const QByteArray &name)
    {
        for (const ledger::PartnerRow &partner : m_partners) {
            if (partner.name == name)
                return ofPartner(partner);
        }
        return indexOf("partner " + name, name, {}, QString::fromUtf8(name));
    }

    Supplier &at(size_t index) { return m_all[index]; }
    [[nodiscard]] size_t size() const { return m_all.size(); }

private:
    static QString titleOf(const ledger::PartnerRow &partner)
    {
        const QString title = partner.profile.value(QLatin1StringView("title")).toString();
        return title.isEmpty() ? QString::fromUtf8(partner.name) : title;
    }
    [[nodiscard]] const ledger::PartnerRow *withGln(const QByteArray &gln) const
    {
        const ledger::PartnerRow *found = nullptr;
        for (const ledger::PartnerRow &partner : m_partners) {
            const bool isHere = partner.gln == gln
                || partner.profile.value(QLatin1StringView("ship_to_gln")).toString().toLatin1() == gln;
            if (isHere && found)
                return nullptr; // nobody can tell which
            if (isHere)
                found = &partner;
        }
        return found;
    }
    size_t ofPartner(const ledger::PartnerRow &partner)
    {
        return indexOf("partner " + partner.name, partner.name, partner.gln, titleOf(partner));
    }
    size_t indexOf(const QByteArray &key, const QByteArray &partner, const QByteArray &gln, const QString &name)
    {
        const auto [at, isNew] = m_byKey.emplace(key, m_all.size());
        if (isNew)
            m_all.push_back({ partner, gln, name, std::vector<Sum>(m_periods) });
        return at->second;
    }

    ledger::View &m_view;
    size_t m_periods;
    std::vector<ledger::PartnerRow> m_partners;
    std::map<QByteArray, size_t> m_byKey;
    std::vector<Supplier> m_all;
};

Sum sumOf(CoverageStore &store, const ledger::ArrivedDelivery &delivery)
{
    Sum sum;
    CoverageFigures &figures = sum.figures;
    for (const ledger::NamedUnits &named : store.units(delivery)) {
        const qint64 dataMs
            = named.dataMs == 0 && named.isAccepted && delivery.listedMs > 0 ? delivery.listedMs : named.dataMs;
        figures.units += named.units;
        if (dataMs == 0) {
            figures.without += named.units;
            figures.noticeOnly += delivery.hasNotice ? named.units : 0;
        } else if (dataMs <= delivery.arrivedMs) {
            figures.inTime += named.units;
        } else {
            figures.late += named.units;
            sum.delays.emplace_back(dataMs - delivery.arrivedMs, named.units);
        }
    }
    figures.unknownContainers = store.unknownContainers(delivery.receipt);
    figures.deliveries = 1;
    figures.deliveriesInTime = figures.inTime == figures.units && figures.unknownContainers == 0 ? 1 : 0;
    return sum;
}

/// Cases of ours with suppliers, each with the delivery that it is about where that is one of those counted.
class CaseTally
{
public:
    CaseTally(ledger::View &view, const CoverageQuestion &question)
        : m_view(view)
        , m_question(question)
    {
        for (ledger::ExceptionCase &each : ledger::ExceptionStore(view.database()).all()) {
            if (each.isTheirs)
                continue;
            if (each.receipt.isValid())
                count(each, m_ofReceipts[each.receipt.value]);
            else
                m_others.push_back(std::move(each));
        }
    }

    [[nodiscard]] CoverageFigures of(ReceiptId receipt) const
    {
        const auto found = m_ofReceipts.find(receipt.value);
        return found == m_ofReceipts.end() ? CoverageFigures() : found->second;
    }
    /// Those about no receipt.
    void addOthers(Suppliers &suppliers, const Calendar &calendar) const
    {
        for (const ledger::ExceptionCase &each : m_others) {
            const std::optional<size_t> period = calendar.indexOf(each.openedMs);
            const std::optional<ledger::Shipment> shipment
                = each.shipment.isValid() ? m_view.shipments().byId(each.shipment) : std::nullopt;
            if (!period || (each.partner.isEmpty() && !shipment))
                continue;
            const size_t supplier = each.partner.isEmpty()
                ? suppliers.ofPlaces(shipment->sellerPlace, shipment->fromPlace)
                : suppliers.ofPartner(each.partner);
            if (m_question.partner.isEmpty() || suppliers.at(supplier).partner == m_question.partner)
                count(each, suppliers.at(supplier).periods[*period].figures);
        }
    }

private:
    static void count(const ledger::ExceptionCase &found, CoverageFigures &figures)
    {
        ++figures.cases;
        figures.openCases += found.state == ledger::CaseState::Resolved ? 0 : 1;
    }

    ledger::View &m_view;
    const CoverageQuestion &m_question;
    std::map<qint64, CoverageFigures> m_ofReceipts;
    std::vector<ledger::ExceptionCase> m_others; ///< lost deliveries, refused documents
};

QString referenceOf(const ledger::ArrivedDelivery &delivery)
{
    return delivery.despatchAdvice.isEmpty() ? delivery.reference : QString::fromUtf8(delivery.despatchAdvice);
}

} // namespace

const char *nameOf(CoverageQuestion::By by)
{
    return by == CoverageQuestion::By::Month ? "month" : "week";
}

Result<Coverage> coverageOf(ledger::View &view, const CoverageQuestion &question, Instant now, const Progress &progress)
{
    CoverageStore store(view.database());
    const Calendar calendar(question, now.offsetMinutes);
    Suppliers suppliers(view, calendar.size());
    Coverage coverage;

    std::map<qint64, qint64> holds;
    for (const auto &[receipt, count] : store.openHolds())
        holds[receipt.value] = count;
    const CaseTally cases(view, question);
    const std::vector<ledger::ArrivedDelivery> arrived = store.arrived();
    std::map<qint64, size_t> firstOf; // a delivery that comes in parts is one
    qint64 done = 0;
    for (const ledger::ArrivedDelivery &delivery : arrived) {
        if (progress && !progress(done++, qint64(arrived.size())))
            return fail(codes::cancelled);
        const bool isFirst = !delivery.shipment.isValid() || firstOf.emplace(delivery.shipment.value, size_t(0)).second;
        const std::optional<size_t> period = calendar.indexOf(delivery.arrivedMs);
        if (!period)
            continue;
        const size_t supplier = delivery.shipment.isValid()
            ? suppliers.ofPlaces(delivery.sellerPlace, delivery.fromPlace)
            : suppliers.ofName(delivery.supplier);
        if (!question.partner.isEmpty() && suppliers.at(supplier).partner != question.partner)
            continue;
        Sum sum = sumOf(store, delivery);
        sum.figures.exceptions = holds[delivery.receipt.value];
        sum.add(cases.of(delivery.receipt));
        if (!isFirst)
            sum.figures.deliveries = sum.figures.deliveriesInTime = 0;
        suppliers.at(supplier).periods[*period].add(sum);
        coverage.deliveries.push_back({ supplier, delivery.receipt, delivery.shipment, delivery.receipt,
            referenceOf(delivery), delivery.arrivedMs, sum.done() });
    }

    for (const AwaitedDelivery &awaited : store.awaited(now.ms - question.absentDays * dayMs)) {
        const std::optional<size_t> period = calendar.indexOf(awaited.announcedMs);
        if (!period || (awaited.isBegun && awaited.units == 0))
            continue;
        const size_t supplier = suppliers.ofPlaces(awaited.sellerPlace, awaited.fromPlace);
        if (!question.partner.isEmpty() && suppliers.at(supplier).partner != question.partner)
            continue;
        Sum sum;
        sum.figures.absentDeliveries = awaited.isBegun ? 0 : 1;
        sum.figures.absentUnits = awaited.units;
        suppliers.at(supplier).periods[*period].add(sum);
        const std::optional<ledger::Receipt> waits = view.receipts().ofShipment(awaited.shipment);
        coverage.deliveries.push_back({ supplier, {}, awaited.shipment, waits ? waits->id : ReceiptId(),
            QString::fromUtf8(awaited.despatchAdvice), awaited.announcedMs, sum.figures });
    }

    const qint64 fromMs = calendar.beginMs(question.from);
    for (const ledger::SentDocument &sent : store.sentDocuments(fromMs, calendar.beginMs(question.to.addDays(1)))) {
        const std::optional<size_t> period = calendar.indexOf(sent.keptMs);
        if (!period || (!question.partner.isEmpty() && sent.partner != question.partner))
            continue;
        CoverageFigures &figures = suppliers.at(suppliers.ofPartner(sent.partner)).periods[*period].figures;
        ++figures.documents;
        figures.refused += sent.wasRefused ? 1 : 0;
    }

    cases.addOthers(suppliers, calendar);

    // Only who has anything to tell; where most is missing first.
    std::vector<size_t> order;
    std::vector<Sum> sums(suppliers.size());
    for (size_t i = 0; i < suppliers.size(); ++i) {
        for (const Sum &period : suppliers.at(i).periods)
            sums[i].add(period);
        (void)sums[i].done();
        CoverageFigures figures = sums[i].figures;
        if (question.notSuppliers.contains(suppliers.at(i).partner))
            figures.documents = 0; // what customers send are receipts and answers
        if (!(figures == CoverageFigures()))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        const auto rank = [&](size_t i) {
            const CoverageFigures &figures = sums[i].figures;
            return std::tuple(-figures.without - figures.unknownContainers, -figures.late, -figures.units);
        };
        return rank(one) < rank(other);
    });
    std::vector<size_t> placeOf(suppliers.size(), 0);
    std::vector<Sum> whole(calendar.size());
    Sum all;
    for (const size_t index : order) {
        Supplier &supplier = suppliers.at(index);
        placeOf[index] = coverage.suppliers.size();
        SupplierCoverage told { supplier.partner, supplier.gln, supplier.name, sums[index].figures, {} };
        for (size_t period = 0; period < calendar.size(); ++period) {
            whole[period].add(supplier.periods[period]);
            told.periods.push_back(calendar.period(period));
            told.periods.back().figures = supplier.periods[period].done();
        }
        all.add(sums[index]);
        coverage.suppliers.push_back(std::move(told));
    }
    coverage.total = all.done();
    for (size_t period = 0; period < calendar.size(); ++period) {
        coverage.periods.push_back(calendar.period(period));
        coverage.periods.back().figures = whole[period].done();
    }
    for (CoveredDelivery &delivery : coverage.deliveries)
        delivery.supplier = placeOf[delivery.supplier];
    std::stable_sort(coverage.deliveries.begin(), coverage.deliveries.end(),
        [](const CoveredDelivery &one, const CoveredDelivery &other) { return one.arrivedMs > other.arrivedMs; });
    return coverage;
}

Result<qint64> exportCoverage(const Coverage &coverage, ExportFormat format, const QString &file)
{
    static const QStringList heading { QStringLiteral("supplier"), QStringLiteral("partner"), QStringLiteral("gln"),
        QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("deliveries"),
        QStringLiteral("deliveries_in_time"), QStringLiteral("units"), QStringLiteral("in_time"),
        QStringLiteral("late"), QStringLiteral("without"), QStringLiteral("notice_only"),
        QStringLiteral("unknown_containers"), QStringLiteral("median_delay_minutes"),
        QStringLiteral("worst_delay_minutes"), QStringLiteral("exceptions"), QStringLiteral("documents"),
        QStringLiteral("refused"), QStringLiteral("absent_deliveries"), QStringLiteral("absent_units"),
        QStringLiteral("cases"), QStringLiteral("open_cases") };
    return exportTable(
        QStringLiteral("Data coverage"), heading, format, file, [&](const TakeRow &take) -> Result<void> {
            for (const SupplierCoverage &supplier : coverage.suppliers) {
                for (const CoveragePeriod &period : supplier.periods) {
                    const CoverageFigures &f = period.figures;
                    if (f == CoverageFigures())
                        continue;
                    QStringList cells { supplier.name, QString::fromUtf8(supplier.partner),
                        QString::fromLatin1(supplier.gln), period.from.toString(Qt::ISODate),
                        period.to.toString(Qt::ISODate) };
                    for (const qint64 number :
                        { f.deliveries, f.deliveriesInTime, f.units, f.inTime, f.late, f.without, f.noticeOnly,
                            f.unknownContainers, f.medianDelayMs / 60'000, f.worstDelayMs / 60'000, f.exceptions,
                            f.documents, f.refused, f.absentDeliveries, f.absentUnits, f.cases, f.openCases })
                        cells.append(QString::number(number));
                    if (!take(cells))
                        return {};
                }
            }
            return {};
        });
}

} // namespace packledger::workflow
