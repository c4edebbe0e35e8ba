#include "workflow/batches.h"

#include "gs1/charset.h"
#include "gs1/expirydate.h"
#include "gs1/gtin.h"
#include "workflow/batcherrors.h"
#include "workflow/clientscope.h"
#include "workflow/jobcheck.h"
#include "workflow/labelerrule.h"
#include "workflow/numberdrawing.h"
#include "workflow/numberreason.h"
#include "workflow/permission.h"
#include "workflow/poolerrors.h"
#include "workflow/printing.h"

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::BatchStore;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr int wholeInHundredths = 10'000;
/// A line that throws more out is not expected to: each further hundredth asks for numbers without end.
constexpr int mostRejects = 9'000;
constexpr qsizetype longestLot = 20;
constexpr qsizetype longestName = 80;
constexpr qint64 greatestQuantity = 10'000'000;

OrderFault missing(const char *field)
{
    return { field, { codes::batchFieldMissing, QString::fromLatin1(field), {} } };
}

OrderFault wrong(const char *field, const QString &value)
{
    return { field, { codes::batchFieldWrong, QStringLiteral("%1: %2").arg(QLatin1StringView(field), value), {} } };
}

QString percent(int hundredths)
{
    return QString::number(hundredths / 100.0) + QStringLiteral(" %");
}

/// Whether a scanner takes the two digits of the year for this century (GS1 General Specifications 7.12).
bool isReadAlike(const QByteArray &orderExpiry, QDate today)
{
    const QByteArray yymmdd = orderExpiry.sliced(2, 2) + orderExpiry.sliced(5, 2) + orderExpiry.sliced(8, 2);
    const Result<gs1::ExpiryDate> read = gs1::ExpiryDate::parse(yymmdd, today);
    return read && read->lastValidDay() == expiryDay(orderExpiry);
}

/// A name that people can read, write down and find again.
bool isName(const QString &name)
{
    return name.size() <= longestName
        && std::ranges::all_of(name.toUcs4(), [](char32_t c) { return QChar::isPrint(c); });
}

bool areLevels(const QByteArrayList &levels)
{
    // From the inside out; bundle and case may be left out.
    static const QByteArrayList all { "unit", "bundle", "case", "pallet" };
    qsizetype last = -1;
    for (const QByteArray &level : levels) {
        const qsizetype index = all.indexOf(level);
        if (index <= last)
            return false;
        last = index;
    }
    return !levels.isEmpty() && levels.front() == "unit";
}

NumberRequest requestOf(const WorkOrder &order)
{
    return { order.gtin, order.market, order.client.toUtf8(), order.pool };
}

/// Draws what the order needs and does not have yet. A site that has no pool for the product gets its numbers on labels
/// that were made elsewhere.
Result<void> reserveNumbers(WriteTransaction &transaction, const access::Session &person, const BatchRow &row)
{
    const ledger::NumberStore::Counts counts = transaction.line().numbers.countsOf(row.id);
    const qint64 drawn = counts[size_t(ledger::NumberState::Allocated)];
    // Nobody looks at them yet: of the largest orders they are not kept in memory.
    constexpr qint64 atOnce = 100'000;
    for (qint64 missing = numbersNeeded(row.order) - drawn; missing > 0; missing -= atOnce) {
        const Result<std::vector<gs1::ItemKey>> numbers
            = drawNumbers(transaction, person, requestOf(row.order), std::min(missing, atOnce), row.id);
        if (!numbers && numbers.error().code == packledger::codes::noPool && !row.order.pool.isValid())
            return {};
        if (!numbers)
            return fail(numbers.error());
    }
    return {};
}

Result<BatchRow> batchBy(View &view, BatchId batch)
{
    if (const std::optional<BatchRow> found = view.line().batches.find(batch))
        return *found;
    return fail(codes::noSuchBatch, QString::number(batch.value));
}

Result<BatchRow> ofClient(View &view, const access::Session &person, Result<BatchRow> row)
{
    if (!row)
        return row;
    const Result<void> mine = checkClient(view, person, row->order.client);
    return mine ? std::move(row) : fail(mine.error());
}

Result<BatchId> write(WriteTransaction &transaction, const access::Session &person, WorkOrder order, const char *act)
{
    if (const Result<void> may = permitted(person, Permission::PlanBatches); !may)
        return fail(may.error());
    // Whoever works for one client plans for that one.
    if (order.client.isEmpty())
        order.client = clientOf(transaction, person);
    if (order.levels.isEmpty())
        order.levels.append("unit");
    if (const Result<void> good = checkOrder(order, transaction.today()); !good)
        return fail(good.error());
    order.gtin = gs1::Gtin::parse(order.gtin)->digits();
    if (const Result<void> fits = checkFitsSite(transaction, person, order); !fits)
        return fail(fits.error());
    BatchStore &batches = transaction.line().batches;
    const BatchId batch = batches.nextId();
    if (order.name.trimmed().isEmpty())
        order.name = QStringLiteral("B-%1").arg(batch.value);
    if (batches.byName(order.name))
        return fail(codes::batchNameTaken, order.name);
    QJsonObject body = BatchStore::toJson(order);
    body.insert(QStringLiteral("batch"), batch.value);
    transaction.appendAct(act, body);
    return batch;
}

} // namespace

qint64 numbersNeeded(const WorkOrder &order)
{
    const qint64 good = wholeInHundredths - order.expectedRejects;
    return good <= 0 ? order.quantity : (order.quantity * wholeInHundredths + good - 1) / good;
}

QDate expiryDay(const QByteArray &orderExpiry)
{
    if (!orderExpiry.endsWith("-00"))
        return QDate::fromString(QString::fromLatin1(orderExpiry), Qt::ISODate);
    const QDate first
        = QDate::fromString(QString::fromLatin1(orderExpiry.first(orderExpiry.size() - 2) + "01"), Qt::ISODate);
    return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

std::optional<QByteArray> orderExpiry(QByteArrayView text, QDate today)
{
    QByteArray expiry = text.trimmed().toByteArray();
    if (expiry.size() == 6 && gs1::allDigits(expiry)) {
        const Result<gs1::ExpiryDate> read = gs1::ExpiryDate::parse(expiry, today);
        if (!read)
            return std::nullopt;
        expiry = read->iso();
    }
    if (expiry.size() == 7)
        expiry += "-00";
    if (expiry.size() != 10 || !expiryDay(expiry).isValid())
        return std::nullopt;
    return expiry;
}

Result<void> checkNotExpired(const WorkOrder &order, QDate today)
{
    if (expiryDay(order.expiry) < today)
        return fail(codes::batchExpired, QString::fromUtf8(order.expiry));
    return {};
}

std::vector<OrderFault> faultsOf(const WorkOrder &order, QDate today)
{
    std::vector<OrderFault> faults;
    const auto add = [&faults](bool isWrong, const OrderFault &fault) {
        if (isWrong)
            faults.push_back(fault);
    };
    add(!isName(order.name), wrong("name", order.name.left(longestName).simplified()));
    if (order.gtin.isEmpty())
        faults.push_back(missing("gtin"));
    else if (const Result<gs1::Gtin> gtin = gs1::Gtin::parse(order.gtin); !gtin)
        faults.push_back({ "gtin", { gtin.error().code, QString::fromUtf8(order.gtin), {} } });
    if (order.lot.isEmpty())
        faults.push_back(missing("lot"));
    else
        add(order.lot.size() > longestLot || !std::all_of(order.lot.cbegin(), order.lot.cend(), gs1::isCset82),
            wrong("lot", QString::fromUtf8(order.lot)));
    if (order.expiry.isEmpty())
        faults.push_back(missing("expiry"));
    else if (orderExpiry(order.expiry, today) != order.expiry)
        faults.push_back(wrong("expiry", QString::fromUtf8(order.expiry)));
    else if (const Result<void> alive = checkNotExpired(order, today); !alive)
        faults.push_back({ "expiry", alive.error() });
    else
        add(!isReadAlike(order.expiry, today),
            { "expiry", { codes::batchExpiryTooFar, QString::fromUtf8(order.expiry), {} } });
    if (order.quantity == 0)
        faults.push_back(missing("quantity"));
    add(order.quantity < 0 || order.quantity > greatestQuantity, wrong("quantity", QString::number(order.quantity)));
    add(order.expectedRejects < 0 || order.expectedRejects > mostRejects,
        wrong("expected_rejects", percent(order.expectedRejects)));
    add(order.rejectLimit < 0 || order.rejectLimit > wholeInHundredths,
        wrong("reject_limit", percent(order.rejectLimit)));
    add(!isName(order.client), wrong("client", order.client.left(longestName).simplified()));
    add(!isName(QString::fromUtf8(order.market)), wrong("market", QString::fromUtf8(order.market).simplified()));
    add(order.target < 0, wrong("target", QString::number(order.target)));
    add(!areLevels(order.levels), wrong("levels", QString::fromUtf8(order.levels.join(' '))));
    return faults;
}

Result<void> checkOrder(const WorkOrder &order, QDate today)
{
    std::vector<OrderFault> faults = faultsOf(order, today);
    return faults.empty() ? Result<void>() : fail(std::move(faults.front().error));
}

Result<void> checkFitsSite(View &view, const access::Session &person, const WorkOrder &order)
{
    const QString client = order.client.isEmpty() ? clientOf(view, person) : order.client;
    if (const Result<void> mine = checkClient(view, person, client); !mine)
        return mine;
    if (const Result<Findings> ours = checkLabeler(view, order.gtin, client.toUtf8()); !ours)
        return fail(ours.error());
    return checkPool(view, requestOf(order));
}

Result<BatchId> planBatch(WriteTransaction &transaction, const access::Session &person, WorkOrder order)
{
    return write(transaction, person, std::move(order), "batch.planned");
}

Result<BatchId> openBatch(WriteTransaction &transaction, const access::Session &person, WorkOrder order)
{
    if (needsTwoPersons(transaction) || jobRule(transaction) == JobRule::Required)
        return planBatch(transaction, person, std::move(order));
    if (const Result<void> may = permitted(person, Permission::RunLine); !may)
        return fail(may.error());
    return write(transaction, person, std::move(order), "batch.opened");
}

Result<void> changeBatch(WriteTransaction &transaction, const access::Session &person, BatchId batch, WorkOrder order)
{
    if (const Result<void> may = permitted(person, Permission::PlanBatches); !may)
        return may;
    const Result<BatchRow> row = unstartedBatch(transaction, person, batch);
    if (!row)
        return fail(row.error());
    if (order.name.trimmed().isEmpty())
        order.name = row->order.name;
    if (order.levels.isEmpty())
        order.levels.append("unit");
    if (const Result<void> good = checkOrder(order, transaction.today()); !good)
        return good;
    order.gtin = gs1::Gtin::parse(order.gtin)->digits();
    if (const Result<void> fits = checkFitsSite(transaction, person, order); !fits)
        return fits;
    const std::optional<BatchRow> namesake = transaction.line().batches.byName(order.name);
    if (namesake && namesake->id != batch)
        return fail(codes::batchNameTaken, order.name);
    const WorkOrder &before = row->order;
    if (order.gtin != before.gtin || order.lot != before.lot || order.expiry != before.expiry) {
        if (const Result<void> none = checkNoLabelIsOut(transaction, batch); !none)
            return none;
    }
    // Numbers of another product or pool are of no use to it any more.
    if (order.gtin != before.gtin || order.pool != before.pool || order.market != before.market
        || order.client != before.client) {
        if (const Result<void> quiet = checkNoLabelWaits(transaction, batch); !quiet)
            return quiet;
        endUnused(transaction, batch, ledger::NumberState::Returned, keptReason(NumberReason::OrderChanged));
    }
    QJsonObject body = BatchStore::toJson(order);
    body.insert(QStringLiteral("batch"), batch.value);
    transaction.appendAct("batch.changed", body);
    return {};
}

Result<void> approveBatch(WriteTransaction &transaction, const access::Session &person, BatchId batch)
{
    if (const Result<void> may = permitted(person, Permission::ApproveBatches); !may)
        return may;
    const Result<BatchRow> row = unlockedBatch(transaction, person, batch);
    if (!row)
        return fail(row.error());
    if (row->state != BatchState::Planned)
        return fail(codes::batchWrongState, QString::fromLatin1(nameOf(row->state)));
    if (needsTwoPersons(transaction) && row->plannedBy == transaction.actor().operatorName)
        return fail(codes::batchSamePerson, QString::fromUtf8(row->plannedBy));
    transaction.appendAct("batch.approved", QJsonObject { { QStringLiteral("batch"), batch.value } });
    return reserveNumbers(transaction, person, *row);
}

bool needsTwoPersons(View &view)
{
    return view.settings().value("line.approval") == QLatin1StringView("two-persons");
}

Result<BatchRow> batchNamed(View &view, const QString &nameOrNumber)
{
    BatchStore &batches = view.line().batches;
    std::optional<BatchRow> found = batches.byName(nameOrNumber);
    bool isNumber = false;
    const qint64 number = nameOrNumber.toLongLong(&isNumber);
    if (!found && isNumber)
        found = batches.find(BatchId { number });
    if (!found)
        return fail(codes::noSuchBatch, nameOrNumber);
    return *std::move(found);
}

Result<BatchRow> unlockedBatch(View &view, BatchId batch)
{
    Result<BatchRow> row = batchBy(view, batch);
    if (row && isLocked(row->state))
        return fail(codes::batchLocked, row->order.name);
    return row;
}

Result<BatchRow> unlockedBatch(View &view, const access::Session &person, BatchId batch)
{
    return ofClient(view, person, unlockedBatch(view, batch));
}

Result<BatchRow> unstartedBatch(View &view, const access::Session &person, BatchId batch)
{
    Result<BatchRow> row = unlockedBatch(view, person, batch);
    if (row && row->state > BatchState::Cleared)
        return fail(codes::batchWrongState, QString::fromLatin1(nameOf(row->state)));
    return row;
}

Result<BatchRow> runningBatch(View &view, BatchId batch)
{
    Result<BatchRow> row = unlockedBatch(view, batch);
    if (row && row->state != BatchState::Running && row->state != BatchState::Stopped)
        return fail(codes::batchWrongState, QString::fromLatin1(nameOf(row->state)));
    return row;
}

Result<BatchRow> runningBatch(View &view, const access::Session &person, BatchId batch)
{
    return ofClient(view, person, runningBatch(view, batch));
}

Result<BatchRow> batchFor(View &view, const access::Session &person, const QString &nameOrNumber)
{
    Result<BatchRow> row = batchNamed(view, nameOrNumber);
    if (row && !mayHandle(view, person, row->order.client))
        return fail(codes::noSuchBatch, nameOrNumber);
    return row;
}

std::vector<BatchRow> batchesFor(View &view, const access::Session &person)
{
    std::vector<BatchRow> rows = view.line().batches.all();
    if (const QString client = clientOf(view, person); !client.isEmpty())
        std::erase_if(rows, [&](const BatchRow &row) { return row.order.client != client; });
    return rows;
}

} // namespace packledger::workflow
