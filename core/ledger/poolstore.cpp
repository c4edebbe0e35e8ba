#include "ledger/poolstore.h"

#include "ledger/actbody.h"
#include "ledger/keylist.h"
#include "ledger/rowlist.h"

#include <iterator>

namespace packledger::ledger {

namespace {

#define POOL_COLUMNS                                                                                                   \
    "id, kind, name, gtin, market, client, style, alphabet, length, prefix, width, first_number, last_number, "        \
    "next_number, added, drawn, returned, low_water, closed, made_seq FROM pool "

Pool poolOf(const Rows &rows)
{
    Pool pool;
    pool.id = rows.id<PoolId>(0);
    pool.kind = PoolKind(rows.integer(1));
    pool.name = rows.string(2);
    pool.gtin = rows.text(3);
    pool.market = rows.text(4);
    pool.client = rows.text(5);
    pool.style = int(rows.integer(6));
    pool.alphabet = rows.text(7);
    pool.length = int(rows.integer(8));
    pool.prefix = rows.text(9);
    pool.width = int(rows.integer(10));
    pool.first = rows.integer(11);
    pool.last = rows.integer(12);
    pool.next = rows.integer(13);
    pool.added = rows.integer(14);
    pool.drawn = rows.integer(15);
    pool.returned = rows.integer(16);
    pool.lowWater = rows.integer(17);
    pool.closed = rows.integer(18) != 0;
    pool.madeSeq = rows.integer(19);
    return pool;
}

PoolFile fileOf(const Rows &rows)
{
    return { rows.text(0), rows.id<PoolId>(1), rows.text(2), rows.string(3), rows.integer(4) };
}

} // namespace

const char *nameOf(PoolKind kind)
{
    static constexpr const char *names[] = { "random", "range", "list", "sscc" };
    return names[int(kind)];
}

QByteArray Pool::keyPrefix() const
{
    return gtin.isEmpty() ? QByteArray("00") : "01" + gtin + "21";
}

PoolId PoolStore::nextId()
{
    return PoolId { m_database.nextId("pool") };
}

std::optional<Pool> PoolStore::find(PoolId id)
{
    return firstOf(m_database.query("SELECT " POOL_COLUMNS "WHERE id = ?", id), poolOf);
}

std::vector<Pool> PoolStore::all()
{
    return listOf(m_database.query("SELECT " POOL_COLUMNS "ORDER BY id"), poolOf);
}

std::vector<Pool> PoolStore::of(const QByteArray &gtin)
{
    return listOf(m_database.query("SELECT " POOL_COLUMNS "WHERE gtin = ? ORDER BY id", gtin), poolOf);
}

QByteArrayList PoolStore::waiting(PoolId pool, qint64 most)
{
    QByteArrayList keys;
    Rows rows
        = m_database.query("SELECT item_key FROM pool_number WHERE pool_id = ? ORDER BY position LIMIT ?", pool, most);
    while (rows.next())
        keys.append(rows.text(0));
    return keys;
}

PoolId PoolStore::poolOfWaiting(const QByteArray &key)
{
    return PoolId { m_database.integer("SELECT pool_id FROM pool_number WHERE item_key = ?", key) };
}

void PoolStore::forEachWaiting(PoolId pool, const std::function<bool(const QByteArray &)> &visit)
{
    Rows rows = m_database.query("SELECT item_key FROM pool_number WHERE pool_id = ? ORDER BY position", pool);
    while (rows.next() && visit(rows.text(0))) { }
}

QByteArrayList PoolStore::taken(const QByteArrayList &keys, PoolId except)
{
    const QByteArray list = toKeyList(keys);
    Rows rows = m_database.engine() == Engine::Sqlite
        ? m_database.query("SELECT k.value FROM json_each(?) k WHERE "
                           "EXISTS (SELECT 1 FROM serial_number s WHERE s.item_key = k.value) "
                           "OR EXISTS (SELECT 1 FROM pool_number n WHERE n.item_key = k.value AND n.pool_id <> ?)",
            list, except.value)
        : m_database.query("SELECT k.value FROM json_array_elements_text(CAST(? AS json)) AS k(value) WHERE "
                           "EXISTS (SELECT 1 FROM serial_number s WHERE s.item_key = k.value) "
                           "OR EXISTS (SELECT 1 FROM pool_number n WHERE n.item_key = k.value AND n.pool_id <> ?)",
            list, except.value);
    QByteArrayList found;
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

#define FILE_COLUMNS "sha256, pool_id, request, name, numbers FROM pool_file "

std::vector<PoolFile> PoolStore::files(PoolId pool)
{
    return listOf(m_database.query("SELECT " FILE_COLUMNS "WHERE pool_id = ? ORDER BY seq", pool), fileOf);
}

std::vector<PoolFile> PoolStore::filesBySha256(const QByteArray &sha256)
{
    return listOf(m_database.query("SELECT " FILE_COLUMNS "WHERE sha256 = ? ORDER BY seq", sha256), fileOf);
}

std::vector<PoolFile> PoolStore::filesByRequest(const QByteArray &request)
{
    return listOf(m_database.query("SELECT " FILE_COLUMNS "WHERE request = ? ORDER BY seq", request), fileOf);
}

std::vector<PoolStore::Draw> PoolStore::draws(PoolId pool, int most)
{
    return listOf(m_database.query("SELECT j.seq, j.at_ms, j.offset_min, j.operator, j.station, s.batch_id, s.numbers "
                                   "FROM (SELECT drawn_seq, batch_id, COUNT(*) AS numbers FROM serial_number "
                                   "WHERE pool_id = ? GROUP BY drawn_seq, batch_id) s "
                                   "JOIN journal j ON j.seq = s.drawn_seq ORDER BY j.seq DESC LIMIT ?",
                      pool, most),
        [](const Rows &rows) {
            Draw draw;
            draw.head.seq = rows.integer(0);
            draw.head.at = Instant { rows.integer(1), int(rows.integer(2)) };
            draw.head.actor = Actor { rows.text(3), rows.text(4) };
            draw.batch = rows.id<BatchId>(5);
            draw.numbers = rows.integer(6);
            return draw;
        });
}

QJsonObject PoolStore::toJson(const Pool &pool)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    return QJsonObject { { QStringLiteral("pool"), pool.id.value },
        { QStringLiteral("kind"), QLatin1StringView(nameOf(pool.kind)) }, { QStringLiteral("name"), pool.name },
        { QStringLiteral("gtin"), text(pool.gtin) }, { QStringLiteral("market"), text(pool.market) },
        { QStringLiteral("client"), text(pool.client) }, { QStringLiteral("style"), pool.style },
        { QStringLiteral("alphabet"), text(pool.alphabet) }, { QStringLiteral("length"), pool.length },
        { QStringLiteral("prefix"), text(pool.prefix) }, { QStringLiteral("width"), pool.width },
        // As texts: a JSON number is exact to 2^53 only.
        { QStringLiteral("first"), QString::number(pool.first) },
        { QStringLiteral("last"), QString::number(pool.last) },
        { QStringLiteral("low_water"), QString::number(pool.lowWater) } };
}

void PoolStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const auto big = [&](const char *name) { return textOf(body, name).toLongLong(); };
    const PoolId pool { numberOf(body, "pool") };
    if (head.act == "pool.made") {
        const QByteArray name = textOf(body, "kind");
        int kind = 0;
        while (kind < int(PoolKind::Sscc) && name != nameOf(PoolKind(kind)))
            ++kind;
        m_database.idGiven("pool", pool.value);
        m_database.run(
            "INSERT INTO pool (id, kind, name, gtin, market, client, style, alphabet, length, prefix, width, "
            "first_number, last_number, next_number, added, drawn, returned, low_water, closed, made_seq) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, 0, ?)",
            pool, kind, textOf(body, "name"), textOf(body, "gtin"), textOf(body, "market"), textOf(body, "client"),
            numberOf(body, "style"), textOf(body, "alphabet"), numberOf(body, "length"), textOf(body, "prefix"),
            numberOf(body, "width"), big("first"), big("last"), big("first"), big("low_water"), head.seq);
        return;
    }
    const std::optional<Pool> known = find(pool);
    if (!known)
        return;
    if (head.act == "pool.filled") {
        const QByteArrayList keys = keysFromBody(known->keyPrefix(), textOf(body, "serials"));
        if (m_database.engine() == Engine::Sqlite)
            m_database.run("INSERT INTO pool_number (item_key, pool_id, position) "
                           "SELECT k.value, ?, ? + k.key FROM json_each(?) k",
                pool, known->added, toKeyList(keys));
        else
            m_database.run("INSERT INTO pool_number (item_key, pool_id, position) "
                           "SELECT k.value, CAST(? AS BIGINT), CAST(? AS BIGINT) + k.place - 1 "
                           "FROM json_array_elements_text(CAST(? AS json)) WITH ORDINALITY AS k(value, place)",
                pool, known->added, toKeyList(keys));
        m_database.run("UPDATE pool SET added = added + ? WHERE id = ?", qint64(keys.size()), pool);
    } else if (head.act == "pool.file") {
        m_database.run("INSERT INTO pool_file (sha256, pool_id, request, name, numbers, seq) VALUES (?, ?, ?, ?, ?, ?)",
            textOf(body, "sha256"), pool, textOf(body, "request"), textOf(body, "name"), numberOf(body, "numbers"),
            head.seq);
    } else if (head.act == "pool.changed") {
        m_database.run("UPDATE pool SET name = ?, low_water = ?, closed = ? WHERE id = ?", textOf(body, "name"),
            big("low_water"), body.value(QLatin1StringView("closed")).toBool(), pool);
    } else if (head.act == "pool.returned") {
        const QByteArrayList keys = keysFromBody(known->keyPrefix(), textOf(body, "serials"));
        dropWaiting(keys);
        m_database.run("UPDATE pool SET returned = returned + ? WHERE id = ?", qint64(keys.size()), pool);
    }
}

void PoolStore::numbersDrawn(PoolId pool, const QByteArrayList &keys, std::optional<qint64> next)
{
    const std::optional<Pool> known = find(pool);
    if (!known)
        return;
    if (known->kind == PoolKind::List)
        dropWaiting(keys);
    m_database.run("UPDATE pool SET drawn = drawn + ?, next_number = ? WHERE id = ?", qint64(keys.size()),
        next.value_or(known->next), pool);
}

void PoolStore::dropWaiting(const QByteArrayList &keys)
{
    if (m_database.engine() == Engine::Sqlite)
        m_database.run(
            "DELETE FROM pool_number WHERE item_key IN (SELECT k.value FROM json_each(?) k)", toKeyList(keys));
    else
        m_database.run("DELETE FROM pool_number WHERE item_key IN "
                       "(SELECT k.value FROM json_array_elements_text(CAST(? AS json)) AS k(value))",
            toKeyList(keys));
}

} // namespace packledger::ledger
