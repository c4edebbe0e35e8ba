#include "ledger/inspectionstore.h"

#include "ledger/actbody.h"
#include "ledger/numberstore.h"
#include "ledger/printstore.h"
#include "ledger/rowlist.h"

#include <QCryptographicHash>

#include <iterator>

namespace packledger::ledger {

namespace {

#define INSPECTION_COLUMNS "seq, batch_id, pack, item_key, result, grade, picture, ejection, at_ms FROM inspection "

InspectionRow rowOf(const Rows &rows)
{
    InspectionRow row;
    row.seq = rows.integer(0);
    row.batch = rows.id<BatchId>(1);
    row.pack = rows.integer(2);
    if (!rows.isNull(3))
        row.key = gs1::ItemKey::fromText(rows.text(3));
    row.result = InspectionResult(rows.integer(4));
    if (!rows.isNull(5))
        row.grade = int(rows.integer(5));
    row.picture = rows.text(6);
    row.ejection = rows.text(7);
    row.atMs = rows.integer(8);
    return row;
}

std::vector<InspectionRow> rowsOf(Rows rows)
{
    std::vector<InspectionRow> found;
    while (rows.next())
        found.push_back(rowOf(rows));
    return found;
}

std::optional<InspectionResult> resultNamed(const QByteArray &name)
{
    for (int i = 0; i < inspectionResultCount; ++i) {
        if (name == nameOf(InspectionResult(i)))
            return InspectionResult(i);
    }
    return std::nullopt;
}

} // namespace

const char *nameOf(InspectionResult result)
{
    static constexpr const char *names[] = { "good", "wrong-data", "no-code", "unclear", "unknown-number", "duplicate",
        "repeated", "skipped", "text-missing", "low-grade" };
    static_assert(std::size(names) == inspectionResultCount);
    return names[int(result)];
}

InspectionRun InspectionStore::run(BatchId batch)
{
    InspectionRun run;
    Rows rows = m_database.query("SELECT packs, fails_in_a_row, last_key, job_id, position, unread, waits_for, "
                                 "challenged_seq FROM inspection_run WHERE batch_id = ?",
        batch);
    if (!rows.next())
        return run;
    run.packs = rows.integer(0);
    run.failsInARow = int(rows.integer(1));
    run.last = gs1::ItemKey::fromText(rows.text(2));
    run.job = rows.id<PrintJobId>(3);
    run.position = rows.integer(4);
    run.unread = int(rows.integer(5));
    run.waitsFor = rows.text(6);
    run.challengedSeq = rows.integer(7);
    return run;
}

InspectionCounts InspectionStore::countsOf(BatchId batch)
{
    InspectionCounts counts {};
    Rows rows = m_database.query("SELECT result, COUNT(*) FROM inspection WHERE batch_id = ? GROUP BY result", batch);
    while (rows.next())
        counts.at(size_t(rows.integer(0))) = rows.integer(1);
    return counts;
}

std::optional<InspectionRow> InspectionStore::pack(BatchId batch, qint64 pack)
{
    return firstOf(
        m_database.query("SELECT " INSPECTION_COLUMNS "WHERE batch_id = ? AND pack = ?", batch, pack), rowOf);
}

std::vector<InspectionRow> InspectionStore::newest(BatchId batch, int atMost)
{
    return rowsOf(
        m_database.query("SELECT " INSPECTION_COLUMNS "WHERE batch_id = ? ORDER BY pack DESC LIMIT ?", batch, atMost));
}

std::vector<InspectionRow> InspectionStore::ofItem(const gs1::ItemKey &key)
{
    return rowsOf(m_database.query("SELECT " INSPECTION_COLUMNS "WHERE item_key = ? ORDER BY seq", key.text()));
}

std::vector<InspectionRow> InspectionStore::notEjected(BatchId batch)
{
    return rowsOf(m_database.query("SELECT " INSPECTION_COLUMNS
                                   "WHERE batch_id = ? AND ejection NOT IN ('', 'sent', 'ejected', ?, ?) ORDER BY pack",
        batch, QByteArray(removed), QByteArray(writtenOff)));
}

std::vector<AwaitedLabel> InspectionStore::awaited(BatchId batch, const InspectionRun &run, int atMost)
{
    std::vector<AwaitedLabel> found;
    Rows rows = m_database.query(
        "SELECT l.job_id, l.position, l.item_key FROM print_label l JOIN print_job j ON j.id = l.job_id "
        "JOIN serial_number n ON n.item_key = l.item_key "
        "WHERE j.batch_id = ? AND (l.job_id > ? OR (l.job_id = ? AND l.position > ?)) "
        "AND l.state IN (?, ?, ?, ?) AND n.state IN (?, ?, ?, ?) ORDER BY l.job_id, l.position LIMIT ?",
        batch, run.job.value, run.job.value, run.position, int(LabelState::Sent), int(LabelState::Printed),
        int(LabelState::Verified), int(LabelState::Uncertain), int(NumberState::Allocated), int(NumberState::Sent),
        int(NumberState::Printed), int(NumberState::Uncertain), atMost);
    while (rows.next())
        found.push_back({ rows.id<PrintJobId>(0), rows.integer(1), gs1::ItemKey::fromText(rows.text(2)) });
    return found;
}

bool InspectionStore::hasLabels(BatchId batch)
{
    return m_database.integer("SELECT COUNT(*) FROM (SELECT 1 AS one FROM print_label l JOIN print_job j "
                              "ON j.id = l.job_id WHERE j.batch_id = ? LIMIT 1) AS any_label",
               batch)
        > 0;
}

QByteArray InspectionStore::keepPicture(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    m_database.run(
        "INSERT INTO picture (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", sha256, Blob { bytes });
    return sha256;
}

QByteArray InspectionStore::picture(const QByteArray &sha256)
{
    Rows rows = m_database.query("SELECT bytes FROM picture WHERE sha256 = ?", sha256);
    return rows.next() ? rows.blob(0) : QByteArray();
}

void InspectionStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const BatchId batch { numberOf(body, "batch") };
    m_database.run("INSERT INTO inspection_run (batch_id, packs, fails_in_a_row, last_key, job_id, position, unread, "
                   "waits_for, challenged_seq) VALUES (?, 0, 0, '', 0, 0, 0, '', 0) ON CONFLICT (batch_id) DO NOTHING",
        batch.value);
    if (head.act == "inspection.passed" || head.act == "inspection.failed") {
        looked(head, body);
    } else if (head.act == "inspection.ejected") {
        m_database.run("UPDATE inspection SET ejection = ? WHERE batch_id = ? AND pack = ?", textOf(body, "outcome"),
            batch, numberOf(body, "pack"));
    } else if (head.act == "inspection.to-confirm") {
        m_database.run("UPDATE inspection_run SET waits_for = ? WHERE batch_id = ?", textOf(body, "waits"), batch);
    } else if (head.act == "inspection.confirmed") {
        m_database.run(
            "UPDATE inspection_run SET waits_for = '', unread = 0, fails_in_a_row = 0 WHERE batch_id = ?", batch);
        if (body.contains(QLatin1StringView("job")))
            m_database.run("UPDATE inspection_run SET job_id = ?, position = ? WHERE batch_id = ?",
                numberOf(body, "job"), numberOf(body, "position"), batch);
    } else if (head.act == "inspection.challenged") {
        m_database.run("UPDATE inspection_run SET challenged_seq = ? WHERE batch_id = ?",
            body.value(QLatin1StringView("passed")).toBool() ? head.seq : 0, batch);
    }
}

void InspectionStore::looked(const EntryHead &head, const QJsonObject &body)
{
    const std::optional<InspectionResult> result = resultNamed(textOf(body, "result"));
    if (!result)
        return;
    const BatchId batch { numberOf(body, "batch") };
    const QByteArray item = textOf(body, "item");
    const QJsonValue grade = body.value(QLatin1StringView("grade"));
    m_database.run("INSERT INTO inspection (seq, batch_id, pack, item_key, result, grade, picture, ejection, at_ms) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        head.seq, batch, numberOf(body, "pack"), item.isEmpty() ? std::nullopt : std::optional(item), int(*result),
        grade.isDouble() ? std::optional(grade.toInt()) : std::nullopt, textOf(body, "picture"),
        body.value(QLatin1StringView("awaits")).toBool() ? QByteArray(awaitsAnswer) : QByteArray(), head.at.ms);
    for (const QByteArray &key : textsOf(body, "settled"))
        reject(gs1::ItemKey::fromText(key), head);
    if (body.value(QLatin1StringView("moves")).toBool())
        reject(gs1::ItemKey::fromText(item), head);

    const bool isGood = *result == InspectionResult::Good;
    m_database.run(
        "UPDATE inspection_run SET packs = ?, fails_in_a_row = CASE WHEN ? = 1 THEN 0 ELSE fails_in_a_row + 1 "
        "END, waits_for = ? WHERE batch_id = ?",
        numberOf(body, "pack"), isGood, textOf(body, "waits"), batch);
    if (body.value(QLatin1StringView("decides")).toBool())
        m_database.run("UPDATE inspection_run SET last_key = ?, unread = 0 WHERE batch_id = ?", item, batch);
    else if (body.value(QLatin1StringView("unread")).toBool())
        m_database.run("UPDATE inspection_run SET unread = unread + 1 WHERE batch_id = ?", batch);
    if (body.contains(QLatin1StringView("job")))
        m_database.run("UPDATE inspection_run SET job_id = ?, position = ? WHERE batch_id = ?", numberOf(body, "job"),
            numberOf(body, "position"), batch);
}

void InspectionStore::reject(const gs1::ItemKey &key, const EntryHead &head)
{
    const std::optional<NumberRow> number = m_numbers.find(key);
    if (number && mayBecome(number->state, NumberState::Rejected))
        m_numbers.move(key, NumberState::Rejected, head);
}

} // namespace packledger::ledger
