#include "ledger/ledgercheck.h"

#include "base/baseerrors.h"
#include "base/sha256.h"
#include "ledger/exceptionstore.h"
#include "ledger/exchangestores.h"
#include "ledger/ledgererrors.h"
#include "ledger/migrations.h"
#include "ledger/projection.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

namespace packledger::ledger {

namespace {

struct ComparedTable
{
    const char *name;
    const char *rows; ///< all content in an order that does not depend on the engine's collation
};

// Findings are numbered anew when items are folded anew, so their ids are not content.
constexpr ComparedTable comparedTables[] = {
    { "document", "SELECT * FROM document ORDER BY id" },
    { "document_refusal", "SELECT * FROM document_refusal ORDER BY seq" },
    { "product", "SELECT * FROM product ORDER BY id" },
    { "place", "SELECT * FROM place ORDER BY id" },
    { "lot", "SELECT * FROM lot ORDER BY id" },
    { "item", "SELECT * FROM item ORDER BY id" },
    { "event", "SELECT * FROM event ORDER BY seq" },
    { "event_term", "SELECT * FROM event_term ORDER BY id" },
    { "event_link", "SELECT * FROM event_link ORDER BY term_id, seq" },
    { "item_event", "SELECT * FROM item_event ORDER BY item_id, seq" },
    { "finding",
        "SELECT item_id, document_id, seq, severity, code, detail, line, col, path FROM finding "
        "ORDER BY COALESCE(item_id, 0), COALESCE(document_id, 0), COALESCE(seq, 0), id" },
    { "hold", "SELECT * FROM hold ORDER BY id" },
    { "shipment", "SELECT * FROM shipment ORDER BY id" },
    { "listed_item", "SELECT * FROM listed_item ORDER BY item_id" },
    { "shipment_root", "SELECT * FROM shipment_root ORDER BY shipment_id, item_id" },
    { "receipt", "SELECT * FROM receipt ORDER BY id" },
    { "receipt_scan", "SELECT * FROM receipt_scan ORDER BY seq" },
    { "receipt_item", "SELECT * FROM receipt_item ORDER BY receipt_id, item_id" },
    { "app_user", "SELECT * FROM app_user ORDER BY id" },
    { "pool", "SELECT * FROM pool ORDER BY id" },
    { "batch", "SELECT * FROM batch ORDER BY id" },
    { "batch_act", "SELECT * FROM batch_act ORDER BY seq" },
    { "batch_minute", "SELECT * FROM batch_minute ORDER BY batch_id, minute, state" },
    { "print_job", "SELECT * FROM print_job ORDER BY id" },
    { "print_label", "SELECT * FROM print_label ORDER BY job_id, position" },
    { "packing", "SELECT * FROM packing ORDER BY id" },
    { "packing_child", "SELECT * FROM packing_child ORDER BY item_id" },
    { "outbox", "SELECT * FROM outbox ORDER BY id" },
    { "inbox", "SELECT * FROM inbox ORDER BY id" },
    { "exception_case", "SELECT * FROM exception_case ORDER BY id" },
    { "exception_line", "SELECT * FROM exception_line ORDER BY case_id, number" },
    { "exception_evidence", "SELECT * FROM exception_evidence ORDER BY case_id, number" },
    { "exception_message", "SELECT * FROM exception_message ORDER BY case_id, number" },
    { "exception_step", "SELECT * FROM exception_step ORDER BY case_id, seq" },
    { "exchange_act", "SELECT * FROM exchange_act ORDER BY side, document, seq" },
    { "inspection", "SELECT * FROM inspection ORDER BY seq" },
    { "inspection_run", "SELECT * FROM inspection_run ORDER BY batch_id" },
    { "clock_line", "SELECT * FROM clock_line ORDER BY seq" },
    { "verification", "SELECT * FROM verification ORDER BY seq" },
    { "verification_request", "SELECT * FROM verification_request ORDER BY seq" },
    { "dispatch", "SELECT * FROM dispatch ORDER BY id" },
    { "dispatch_item", "SELECT * FROM dispatch_item ORDER BY dispatch_id, item_id" },
    { "dispatch_packing", "SELECT * FROM dispatch_packing ORDER BY packing_id" },
    { "dispatch_document", "SELECT * FROM dispatch_document ORDER BY dispatch_id, number" },
};

// Tables with text keys, which engines order differently: compared as sets.
constexpr ComparedTable comparedSets[] = {
    { "company_prefix", "SELECT prefix FROM company_prefix" },
    { "setting", "SELECT name, value FROM setting" },
    { "shipment_line", "SELECT shipment_id, gtin, lot, expiry, level, from_events, from_notice FROM shipment_line" },
    { "serial_number",
        "SELECT item_key, pool_id, batch_id, state, drawn_seq, changed_seq, closed_state FROM serial_number" },
    { "batch_source", "SELECT * FROM batch_source" },
    { "repack_item", "SELECT * FROM repack_item" },
    { "printer", "SELECT * FROM printer" },
    { "packing_rule", "SELECT * FROM packing_rule" },
    { "access_token", "SELECT * FROM access_token" },
    { "camera_result", "SELECT item_key, point, seen_ms, seq, content FROM camera_result" },
    { "pool_number", "SELECT item_key, pool_id, position FROM pool_number" },
    { "partner", "SELECT name, gln, profile, set_seq FROM partner" },
    { "partner_trial", "SELECT name, documents, documents_ms, sample, sample_ms FROM partner_trial" },
    { "pool_file", "SELECT sha256, pool_id, request, name, numbers, seq FROM pool_file" },
};

void addRow(const Rows &rows, int columns, QByteArray &line)
{
    line.clear();
    for (int column = 0; column < columns; ++column) {
        if (rows.isNull(column)) {
            line += "N;";
            continue;
        }
        const QByteArray value = rows.raw(column);
        line += QByteArray::number(value.size()) + ':' + value + ';';
    }
}

QByteArray digestOf(Database &database, const char *sql)
{
    Sha256 sum;
    Rows rows = database.query(sql);
    QByteArray line;
    const int columns = rows.columnCount();
    while (rows.next()) {
        addRow(rows, columns, line);
        sum.add(line);
    }
    return sum.result();
}

/// The same for the same rows in any order: the sum of their digests, in memory that does not grow with them.
std::array<quint64, 5> setDigestOf(Database &database, const char *sql)
{
    std::array<quint64, 5> sums {};
    Rows rows = database.query(sql);
    QByteArray line;
    const int columns = rows.columnCount();
    while (rows.next()) {
        addRow(rows, columns, line);
        const QByteArray digest = Sha256::of(line);
        for (size_t part = 0; part < 4; ++part)
            sums[part] += qFromBigEndian<quint64>(digest.constData() + part * 8);
        ++sums[4];
    }
    return sums;
}

class NullDevice final : public QIODevice
{
public:
    NullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

void checkStorage(View &view, LedgerCheck &check)
{
    Database &database = view.database();
    if (database.engine() == Engine::Sqlite) {
        Rows rows = database.query("PRAGMA integrity_check(10)");
        while (rows.next()) {
            if (rows.text(0) != "ok")
                check.storageFaults.append(rows.text(0));
        }
    }
    for (const StoredDocument &document : view.documents().all()) {
        NullDevice nowhere;
        if (!view.documents().restoreBytes(document.sha256, nowhere))
            check.storageFaults.append("document " + QByteArray::number(document.id.value));
    }
    std::vector<QByteArray> digests = view.exchange().outbox.digests();
    const std::vector<QByteArray> arrived = view.exchange().inbox.digests();
    digests.insert(digests.end(), arrived.begin(), arrived.end());
    const std::vector<QByteArray> ofCases = ExceptionStore(view.database()).digests();
    digests.insert(digests.end(), ofCases.begin(), ofCases.end());
    for (const QByteArray &sha256 : digests) {
        NullDevice nowhere;
        if (!view.documents().restoreBytes(sha256, nowhere))
            check.storageFaults.append("document " + sha256.toHex());
    }
    check.storageSound = check.storageFaults.isEmpty();
}

} // namespace

Result<LedgerCheck> checkLedger(Ledger &ledger, const QString &scratchFolder, const Progress &progress)
{
    QTemporaryDir scratch(scratchFolder + QStringLiteral("/check-XXXXXX"));
    if (!scratch.isValid())
        return fail(packledger::codes::fileWrite, scratchFolder);
    Result<std::unique_ptr<Database>> opened
        = Database::open(DatabaseAddress { Engine::Sqlite, scratch.filePath(QStringLiteral("replay.sqlite")), {} },
            Database::Access::Write);
    if (!opened)
        return fail(opened.error());
    Database &replay = **opened;
    // The scratch database is thrown away: nothing in it needs to be durable.
    replay.runText(QStringLiteral("PRAGMA synchronous=OFF"));
    if (const Result<void> made = migrations::migrate(replay); !made)
        return fail(made.error());

    return ledger.read([&](View &view) -> Result<LedgerCheck> {
        LedgerCheck check;
        checkStorage(view, check);
        check.events = view.events().count();
        check.items = view.items().count();
        const qint64 total = view.database().integer("SELECT COUNT(*) FROM journal");
        ChainState chain;
        chain.headHash = QByteArray(32, '\0');
        bool cancelled = false;
        bool readable = true;
        replay.beginWrite();
        {
            View scratchView(replay);
            Projection projection(scratchView);
            view.journal().forEach(0, [&](const JournalEntry &entry) {
                if (chain.firstBroken == 0) {
                    if (entry.head.seq != chain.entries + 1
                        || Journal::chainedHash(chain.headHash, entry.head, entry.body) != entry.hash)
                        chain.firstBroken = entry.head.seq;
                }
                chain.headHash = entry.hash;
                ++chain.entries;
                readable = projection.apply(entry) && readable;
                if (chain.entries % 200 == 0 && progress && !progress(chain.entries, total))
                    cancelled = true;
                return !cancelled;
            });
        }
        if (cancelled)
            return fail(packledger::codes::cancelled);
        check.firstBroken = chain.firstBroken;
        check.chainIntact = chain.firstBroken == 0;
        for (const ComparedTable &table : comparedTables) {
            if (digestOf(view.database(), table.rows) != digestOf(replay, table.rows))
                check.differingTables.append(table.name);
        }
        for (const ComparedTable &table : comparedSets) {
            if (setDigestOf(view.database(), table.rows) != setDigestOf(replay, table.rows))
                check.differingTables.append(table.name);
        }
        if (replay.failure())
            return fail(*replay.failure());
        replay.rollback();
        check.projectionMatches = readable && check.differingTables.isEmpty();
        return check;
    });
}

Result<void> rebuildLedger(Ledger &ledger, const Progress &progress)
{
    return ledger.write([&](WriteTransaction &transaction) -> Result<void> {
        Database &database = transaction.database();
        const ChainState chain = transaction.journal().check({});
        if (chain.firstBroken != 0)
            return fail(codes::damaged, QStringLiteral("journal %1").arg(chain.firstBroken));
        for (const QByteArray &table : Projection::tables())
            database.runText(QStringLiteral("DELETE FROM %1").arg(QString::fromLatin1(table)));
        const qint64 total = chain.entries;
        bool cancelled = false;
        Projection projection(transaction);
        transaction.journal().forEach(0, [&](const JournalEntry &entry) {
            if (!projection.apply(entry))
                database.fail(Error { codes::damaged, QStringLiteral("journal %1").arg(entry.head.seq) });
            if (entry.head.seq % 200 == 0 && progress && !progress(entry.head.seq, total))
                cancelled = true;
            return !cancelled;
        });
        if (cancelled)
            return fail(packledger::codes::cancelled);
        transaction.appendAct("ledger.rebuilt", QJsonObject { { QStringLiteral("entries"), total } });
        return {};
    });
}

} // namespace packledger::ledger
