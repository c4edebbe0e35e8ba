#include "workflow/orderimport.h"

#include "access/accesserrors.h"
#include "asn/csvreader.h"
#include "gs1/gtin.h"
#include "workflow/batcherrors.h"
#include "workflow/labeltemplates.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace packledger::workflow {

using access::Permission;
using ledger::WriteTransaction;

namespace {

constexpr const char *knownColumns[] = { "name", "gtin", "lot", "expiry", "quantity", "market", "client", "levels",
    "template", "pool", "expected_rejects", "reject_limit", "target" };
/// A column that is misspelt must not be passed over.
Result<void> checkColumns(const TableHeading &heading, const Where &where)
{
    for (const QByteArray &name : heading.names()) {
        if (std::ranges::none_of(knownColumns, [&](const char *known) { return name == known; }))
            return fail(packledger::codes::noSuchColumn, QString::fromUtf8(name), where);
    }
    return {};
}

tl::unexpected<Error> wrong(const char *field, const QByteArray &value)
{
    return fail(packledger::codes::batchFieldWrong,
        QStringLiteral("%1: %2").arg(QLatin1StringView(field), QString::fromUtf8(value)));
}

/// The order of a row. Columns that the table does not have keep what `known` says.
Result<WorkOrder> orderOf(
    const std::vector<QByteArray> &fields, const TableHeading &columns, WorkOrder order, const QDate &today)
{
    const auto field = [&](const char *name) { return columns.cell(fields, name); };
    const auto number = [&](const char *name, double scale, auto &target) -> Result<void> {
        const std::optional<QByteArray> text = field(name);
        if (!text)
            return {};
        bool good = text->isEmpty();
        const double value = good ? 0 : text->toDouble(&good);
        if (!good || value < 0 || value > 1e9 || std::abs(std::round(value * scale) - value * scale) > 1e-6)
            return wrong(name, *text);
        target = static_cast<std::decay_t<decltype(target)>>(std::llround(value * scale));
        return {};
    };
    order.name = QString::fromUtf8(field("name").value_or(QByteArray()));
    if (order.name.isEmpty())
        return fail(packledger::codes::batchFieldMissing, QStringLiteral("name"));
    order.gtin = field("gtin").value_or(QByteArray());
    if (const Result<gs1::Gtin> gtin = gs1::Gtin::parse(order.gtin))
        order.gtin = gtin->digits();
    order.lot = field("lot").value_or(QByteArray());
    const QByteArray expiry = field("expiry").value_or(QByteArray());
    order.expiry = expiry.isEmpty() ? expiry : orderExpiry(expiry, today).value_or(QByteArray());
    if (order.expiry.isEmpty() && !expiry.isEmpty())
        return wrong("expiry", expiry);
    order.market = field("market").value_or(order.market).toLower();
    order.client = QString::fromUtf8(field("client").value_or(order.client.toUtf8()));
    order.labelTemplate = QString::fromUtf8(field("template").value_or(order.labelTemplate.toUtf8()));
    if (const std::optional<QByteArray> levels = field("levels"))
        order.levels = levels->isEmpty() ? QByteArrayList() : levels->simplified().toLower().split(' ');
    if (order.levels.isEmpty())
        order.levels.append("unit");
    for (const Result<void> &read : { number("quantity", 1, order.quantity),
             number("expected_rejects", 100, order.expectedRejects), number("reject_limit", 100, order.rejectLimit),
             number("target", 1, order.target), number("pool", 1, order.pool.value) }) {
        if (!read)
            return fail(read.error());
    }
    if (const Result<void> good = checkOrder(order, today); !good)
        return fail(good.error());
    return order;
}

std::vector<FieldDifference> differencesOf(const WorkOrder &before, const WorkOrder &after)
{
    const QJsonObject one = ledger::BatchStore::toJson(before);
    const QJsonObject other = ledger::BatchStore::toJson(after);
    const auto words = [](const QJsonValue &value) {
        if (!value.isArray())
            return value.toVariant().toString();
        return value.toVariant().toStringList().join(QLatin1Char(' '));
    };
    std::vector<FieldDifference> differences;
    for (auto field = other.begin(); field != other.end(); ++field) {
        if (one.value(field.key()) != field.value())
            differences.push_back({ field.key(), words(one.value(field.key())), words(field.value()) });
    }
    return differences;
}

} // namespace

const char *nameOf(OrderVerdict verdict)
{
    static constexpr const char *names[] = { "new", "same", "changed", "refused" };
    return names[int(verdict)];
}

bool OrderImport::hasRefused() const
{
    return std::ranges::any_of(rows, [](const OrderRow &row) { return row.verdict == OrderVerdict::Refused; });
}

Result<OrderImport> importOrders(WriteTransaction &transaction, const access::Session &person, QIODevice &table,
    const QString &fileName, const labels::TemplateLibrary &library, ImportMode mode)
{
    if (!person.may(Permission::PlanBatches))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::PlanBatches)));
    asn::CsvReader reader(table, fileName);
    const Result<TableHeading> columns
        = TableHeading::read(reader, fileName, { "name", "gtin", "lot", "expiry", "quantity" });
    if (!columns)
        return fail(columns.error());
    if (const Result<void> known = checkColumns(*columns, Where { fileName, reader.line(), 0, {} }); !known)
        return fail(known.error());

    std::vector<QByteArray> fields;
    OrderImport import;
    std::vector<WorkOrder> orders;
    QSet<QString> names;
    for (;;) {
        const Result<bool> more = reader.next(fields);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        OrderRow row { reader.line(), {} };
        row.name = QString::fromUtf8(columns->cell(fields, "name").value_or(QByteArray()));
        const std::optional<BatchRow> known = transaction.line().batches.byName(row.name);
        Result<WorkOrder> order = orderOf(fields, *columns, known ? known->order : WorkOrder {}, transaction.today());
        if (const Result<void> drawable = order ? checkTemplate(transaction, library, *order) : Result<void>();
            !drawable)
            order = fail(drawable.error());
        if (const Result<void> fits = order ? checkFitsSite(transaction, person, *order) : Result<void>(); !fits)
            order = fail(fits.error());
        const Where where { fileName, row.line, 0, {} };
        if (!order) {
            row.error = Error { order.error().code, order.error().detail, where };
        } else if (names.contains(row.name)) {
            row.error = Error { packledger::codes::batchNameTaken, row.name, where };
        } else if (!known) {
            row.verdict = OrderVerdict::New;
        } else {
            row.batch = known->id;
            row.differences = differencesOf(known->order, *order);
            row.verdict = row.differences.empty() ? OrderVerdict::Same : OrderVerdict::Changed;
            if (row.verdict == OrderVerdict::Changed && known->state > BatchState::Cleared) {
                row.verdict = OrderVerdict::Refused;
                row.error = isLocked(known->state)
                    ? Error { packledger::codes::batchLocked, row.name, where }
                    : Error { packledger::codes::batchWrongState, QString::fromLatin1(nameOf(known->state)), where };
            }
        }
        names.insert(row.name);
        orders.push_back(order.value_or(WorkOrder {}));
        import.rows.push_back(std::move(row));
    }
    if (mode == ImportMode::DryRun || import.hasRefused())
        return import;
    for (size_t i = 0; i < import.rows.size(); ++i) {
        OrderRow &row = import.rows[i];
        if (row.verdict == OrderVerdict::New) {
            const Result<BatchId> batch = planBatch(transaction, person, orders[i]);
            if (!batch)
                return fail(batch.error());
            row.batch = *batch;
        } else if (row.verdict == OrderVerdict::Changed) {
            if (const Result<void> changed = changeBatch(transaction, person, row.batch, orders[i]); !changed)
                return fail(changed.error());
        }
    }
    import.isWritten = true;
    return import;
}

} // namespace packledger::workflow
