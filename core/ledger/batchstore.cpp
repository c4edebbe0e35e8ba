#include "ledger/batchstore.h"

#include "base/text.h"
#include "ledger/actbody.h"
#include "ledger/rowlist.h"

#include <QJsonDocument>

#include <iterator>

namespace packledger::ledger {

namespace {

#define BATCH_COLUMNS                                                                                                  \
    "id, name, gtin, market, client, lot, expiry, quantity, expected_rejects, reject_limit, target, levels, "          \
    "label_template, pool_id, state, planned_ms, planned_by, approved_by, run_by, started_ms, closed_ms, record "      \
    "FROM batch "

BatchRow rowOf(const Rows &rows)
{
    BatchRow row;
    row.id = rows.id<BatchId>(0);
    WorkOrder &order = row.order;
    order.name = rows.string(1);
    order.gtin = rows.text(2);
    order.market = rows.text(3);
    order.client = rows.string(4);
    order.lot = rows.text(5);
    order.expiry = rows.text(6);
    order.quantity = rows.integer(7);
    order.expectedRejects = int(rows.integer(8));
    order.rejectLimit = int(rows.integer(9));
    order.target = int(rows.integer(10));
    if (const QByteArray levels = rows.text(11); !levels.isEmpty())
        order.levels = levels.split(' ');
    order.labelTemplate = rows.string(12);
    order.pool = rows.id<PoolId>(13);
    row.state = BatchState(rows.integer(14));
    row.plannedMs = rows.integer(15);
    row.plannedBy = rows.text(16);
    row.approvedBy = rows.text(17);
    row.runBy = rows.text(18);
    row.startedMs = rows.integer(19);
    row.closedMs = rows.integer(20);
    row.record = rows.text(21);
    return row;
}

#define SOURCE_COLUMNS "item_key, batch_id, seq, amount_left FROM batch_source "
WaitingSource sourceIn(const Rows &rows)
{
    return { gs1::ItemKey::fromText(rows.text(0)), BatchId { rows.integer(1) }, rows.integer(2), rows.integer(3) };
}

RepackItem repackItemOf(const Rows &rows)
{
    return { rows.integer(0), gs1::ItemKey::fromText(rows.text(1)), RepackRole(rows.integer(2)), rows.integer(3) };
}

} // namespace

const char *nameOf(BatchState state)
{
    static constexpr const char *names[]
        = { "planned", "approved", "cleared", "running", "stopped", "closed", "cancelled" };
    static_assert(std::size(names) == batchStateCount);
    return names[int(state)];
}

QJsonObject BatchStore::toJson(const WorkOrder &order)
{
    QJsonArray levels;
    for (const QByteArray &level : order.levels)
        levels.append(text(level));
    return { { QStringLiteral("name"), order.name }, { QStringLiteral("gtin"), text(order.gtin) },
        { QStringLiteral("market"), text(order.market) }, { QStringLiteral("client"), order.client },
        { QStringLiteral("lot"), text(order.lot) }, { QStringLiteral("expiry"), text(order.expiry) },
        { QStringLiteral("quantity"), order.quantity }, { QStringLiteral("expected_rejects"), order.expectedRejects },
        { QStringLiteral("reject_limit"), order.rejectLimit }, { QStringLiteral("target"), order.target },
        { QStringLiteral("levels"), levels }, { QStringLiteral("template"), order.labelTemplate },
        { QStringLiteral("pool"), order.pool.value } };
}

WorkOrder BatchStore::orderFrom(const QJsonObject &body)
{
    WorkOrder order;
    order.name = QString::fromUtf8(textOf(body, "name"));
    order.gtin = textOf(body, "gtin");
    order.market = textOf(body, "market");
    order.client = QString::fromUtf8(textOf(body, "client"));
    order.lot = textOf(body, "lot");
    order.expiry = textOf(body, "expiry");
    order.quantity = numberOf(body, "quantity");
    order.expectedRejects = int(numberOf(body, "expected_rejects"));
    order.rejectLimit = int(numberOf(body, "reject_limit"));
    order.target = int(numberOf(body, "target"));
    order.levels = textsOf(body, "levels");
    order.labelTemplate = QString::fromUtf8(textOf(body, "template"));
    order.pool = PoolId { numberOf(body, "pool") };
    return order;
}

BatchId BatchStore::nextId()
{
    return BatchId { m_database.nextId("batch") };
}

std::optional<BatchRow> BatchStore::find(BatchId id)
{
    return firstOf(m_database.query("SELECT " BATCH_COLUMNS "WHERE id = ?", id.value), rowOf);
}

std::optional<BatchRow> BatchStore::byName(const QString &name)
{
    return firstOf(m_database.query("SELECT " BATCH_COLUMNS "WHERE name = ? ORDER BY id DESC LIMIT 1", name), rowOf);
}

std::vector<BatchRow> BatchStore::all()
{
    return listOf(m_database.query("SELECT " BATCH_COLUMNS "ORDER BY id DESC"), rowOf);
}

std::vector<BatchAct> BatchStore::acts(BatchId batch, const QByteArray &act)
{
    return listOf(m_database.query(
                      "SELECT j.seq, j.act, j.at_ms, j.offset_min, j.operator, j.station, j.body FROM batch_act a "
                      "JOIN journal j ON j.seq = a.seq WHERE a.batch_id = ? AND (? = '' OR a.act = ?) ORDER BY a.seq",
                      batch, act, act),
        [](const Rows &rows) {
            return BatchAct { rows.integer(0), rows.text(1), Instant { rows.integer(2), int(rows.integer(3)) },
                { rows.text(4), rows.text(5) }, QJsonDocument::fromJson(rows.blob(6)).object() };
        });
}

std::vector<BatchMinute> BatchStore::minutes(BatchId batch, qint64 first)
{
    std::vector<BatchMinute> found;
    Rows rows = m_database.query("SELECT minute, state, moved FROM batch_minute WHERE batch_id = ? AND minute >= ? "
                                 "ORDER BY minute, state",
        batch, first);
    while (rows.next()) {
        if (found.empty() || found.back().minute != rows.integer(0))
            found.push_back({ rows.integer(0), {} });
        found.back().moved.at(size_t(rows.integer(1))) = rows.integer(2);
    }
    return found;
}

void BatchStore::forEachRepacked(BatchId batch, const std::function<bool(const RepackItem &)> &visit)
{
    Rows rows = m_database.query(
        "SELECT seq, item_key, role, amount_left FROM repack_item WHERE batch_id = ? ORDER BY seq, role, item_key",
        batch);
    while (rows.next() && visit(repackItemOf(rows))) { }
}

std::vector<RepackItem> BatchStore::repackingOf(const gs1::ItemKey &key)
{
    return listOf(
        m_database.query(
            "SELECT seq, item_key, role, amount_left FROM repack_item WHERE item_key = ? ORDER BY seq", key.text()),
        repackItemOf);
}

void BatchStore::forEachLinked(const RepackItem &item, const std::function<bool(const RepackItem &)> &visit)
{
    const bool outputs = item.role != RepackRole::Output;
    Rows rows = m_database.query("SELECT seq, item_key, role, amount_left FROM repack_item WHERE seq = ? "
                                 "AND role >= ? AND role <= ? ORDER BY item_key",
        item.run, outputs ? int(RepackRole::Output) : 0,
        outputs ? int(RepackRole::Output) : int(RepackRole::InputInPart));
    while (rows.next() && visit(repackItemOf(rows))) { }
}

std::vector<WaitingSource> BatchStore::sourcesOf(BatchId batch)
{
    return listOf(m_database.query("SELECT " SOURCE_COLUMNS "WHERE batch_id = ? ORDER BY seq", batch), sourceIn);
}

std::optional<WaitingSource> BatchStore::sourceOf(const gs1::ItemKey &key)
{
    return firstOf(m_database.query("SELECT " SOURCE_COLUMNS "WHERE item_key = ?", key.text()), sourceIn);
}

void BatchStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const BatchId batch { numberOf(body, "batch") };
    m_database.run("INSERT INTO batch_act (seq, batch_id, act) VALUES (?, ?, ?)", head.seq, batch.value, head.act);
    const auto enter
        = [&](BatchState state) { m_database.run("UPDATE batch SET state = ? WHERE id = ?", int(state), batch.value); };
    if (head.act == "batch.planned") {
        insert(batch, BatchState::Planned, head, body);
    } else if (head.act == "batch.opened") {
        insert(batch, BatchState::Running, head, body);
    } else if (head.act == "batch.changed") {
        change(batch, body);
    } else if (head.act == "batch.lot-corrected") {
        m_database.run("UPDATE batch SET lot = ?, expiry = ? WHERE id = ?", textOf(body, "lot"), textOf(body, "expiry"),
            batch.value);
    } else if (head.act == "batch.approved") {
        m_database.run("UPDATE batch SET state = ?, approved_by = ? WHERE id = ?", int(BatchState::Approved),
            head.actor.operatorName, batch.value);
    } else if (head.act == "batch.cancelled") {
        enter(BatchState::Cancelled);
    } else if (head.act == "batch.cleared") {
        enter(BatchState::Cleared);
    } else if (head.act == "batch.started") {
        m_database.run("UPDATE batch SET state = ?, started_ms = ?, run_by = ? WHERE id = ?", int(BatchState::Running),
            head.at.ms, head.actor.operatorName, batch.value);
    } else if (head.act == "batch.stopped") {
        enter(BatchState::Stopped);
    } else if (head.act == "batch.resumed") {
        enter(BatchState::Running);
    } else if (head.act == "batch.shift-changed") {
        m_database.run("UPDATE batch SET run_by = ? WHERE id = ?", textOf(body, "to"), batch.value);
    } else if (head.act == "batch.source-taken") {
        // Again: only how much is left changes.
        m_database.run("INSERT INTO batch_source (item_key, batch_id, seq, amount_left) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (item_key) DO UPDATE SET amount_left = excluded.amount_left",
            textOf(body, "key"), batch.value, head.seq, numberOf(body, "left"));
    } else if (head.act == "batch.source-returned") {
        m_database.run("DELETE FROM batch_source WHERE item_key = ?", textOf(body, "key"));
    } else if (head.act == "batch.repacked") {
        repacked(batch, head, body);
    } else if (head.act == "batch.repack-undone") {
        m_database.run("DELETE FROM repack_item WHERE seq = ?", numberOf(body, "run"));
        // What is good again was counted when it became so.
        const auto set = [&](const char *field, NumberState from, NumberState to) {
            for (const QByteArray &key : textsOf(body, field))
                m_database.run("UPDATE serial_number SET state = ?, changed_seq = ? WHERE item_key = ? AND state = ?",
                    int(to), head.seq, key, int(from));
        };
        set("inputs", NumberState::Decommissioned, NumberState::Commissioned);
        set("outputs", NumberState::Commissioned, NumberState::Voided);
    } else if (head.act == "batch.closed") {
        m_database.run("UPDATE batch SET state = ?, closed_ms = ?, record = ? WHERE id = ?", int(BatchState::Closed),
            head.at.ms, textOf(body, "record"), batch.value);
    }
    if (head.act == "batch.closed" || head.act == "batch.cancelled")
        m_database.run("DELETE FROM batch_source WHERE batch_id = ?", batch.value);
    // Other acts (notes, points of the clearance, signatures) are there to be read, and change nothing.
}

void BatchStore::insert(BatchId batch, BatchState state, const EntryHead &head, const QJsonObject &body)
{
    const WorkOrder order = orderFrom(body);
    const bool runs = state == BatchState::Running;
    m_database.run("INSERT INTO batch (id, name, gtin, market, client, lot, expiry, quantity, expected_rejects, "
                   "reject_limit, target, levels, label_template, pool_id, state, planned_ms, planned_by, approved_by, "
                   "run_by, started_ms, closed_ms, record) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, 0, '')",
        batch.value, order.name, order.gtin, order.market, order.client, order.lot, order.expiry, order.quantity,
        order.expectedRejects, order.rejectLimit, order.target, order.levels.join(' '), order.labelTemplate, order.pool,
        int(state), head.at.ms, head.actor.operatorName, runs ? head.actor.operatorName : QByteArray(),
        runs ? head.at.ms : 0);
    m_database.idGiven("batch", batch.value);
}

void BatchStore::change(BatchId batch, const QJsonObject &body)
{
    const WorkOrder order = orderFrom(body);
    m_database.run(
        "UPDATE batch SET name = ?, gtin = ?, market = ?, client = ?, lot = ?, expiry = ?, quantity = ?, "
        "expected_rejects = ?, reject_limit = ?, target = ?, levels = ?, label_template = ?, pool_id = ?, state = ?, "
        "approved_by = '' WHERE id = ?",
        order.name, order.gtin, order.market, order.client, order.lot, order.expiry, order.quantity,
        order.expectedRejects, order.rejectLimit, order.target, order.levels.join(' '), order.labelTemplate, order.pool,
        int(BatchState::Planned), batch.value);
}

void BatchStore::repacked(BatchId batch, const EntryHead &head, const QJsonObject &body)
{
    const auto note = [&](const QByteArray &key, RepackRole role, qint64 left) {
        m_database.run("INSERT INTO repack_item (seq, item_key, batch_id, role, amount_left) VALUES (?, ?, ?, ?, ?)",
            head.seq, key, batch.value, int(role), left);
        m_database.run("DELETE FROM batch_source WHERE item_key = ?", key);
    };
    NumberStore numbers(m_database);
    for (const QByteArray &key : textsOf(body, "inputs")) {
        note(key, RepackRole::Input, 0);
        numbers.move(gs1::ItemKey::fromText(key), NumberState::Decommissioned, head);
    }
    for (const QJsonValue &part : body.value(QLatin1StringView("parts")).toArray())
        note(textOf(part.toObject(), "key"), RepackRole::InputInPart, numberOf(part.toObject(), "left"));
    for (const QByteArray &key : textsOf(body, "outputs")) {
        note(key, RepackRole::Output, 0);
        numbers.move(gs1::ItemKey::fromText(key), NumberState::Commissioned, head);
    }
}

void BatchStore::numbersMoved(BatchId batch, NumberState to, qint64 count, const EntryHead &head)
{
    // What a closed batch made does not change any more.
    if (m_database.integer("SELECT state FROM batch WHERE id = ?", batch.value) == int(BatchState::Closed))
        return;
    m_database.run("INSERT INTO batch_minute (batch_id, minute, state, moved) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (batch_id, minute, state) DO UPDATE SET moved = batch_minute.moved + excluded.moved",
        batch.value, head.at.ms / 60'000, int(to), count);
}

} // namespace packledger::ledger
