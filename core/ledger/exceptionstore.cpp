#include "ledger/exceptionstore.h"

#include "ledger/rowlist.h"

#include <algorithm>
#include <iterator>

namespace packledger::ledger {

namespace {

#define CASE_COLUMNS                                                                                                   \
    "id, uuid, theirs, category, partner, partner_words, shipment_id, dispatch_id, receipt_id, inbox_id, "             \
    "purchase_order, note, state, answer, opened_ms, state_ms, due, reason, changed_seq, told_seq FROM "               \
    "exception_case "

ExceptionCase caseOf(const Rows &rows)
{
    ExceptionCase found;
    found.id = rows.id<CaseId>(0);
    found.uuid = rows.text(1);
    found.isTheirs = rows.integer(2) != 0;
    found.category = rows.text(3);
    found.partner = rows.text(4);
    found.partnerWords = rows.string(5);
    found.shipment = rows.id<ShipmentId>(6);
    found.dispatch = rows.id<DispatchId>(7);
    found.receipt = rows.id<ReceiptId>(8);
    found.inbox = rows.id<InboxId>(9);
    found.purchaseOrder = rows.text(10);
    found.note = rows.string(11);
    found.state = CaseState(rows.integer(12));
    found.answer = CaseAnswer(rows.integer(13));
    found.openedMs = rows.integer(14);
    found.stateMs = rows.integer(15);
    found.due = QDate::fromString(rows.string(16), Qt::ISODate);
    found.reason = rows.string(17);
    found.changedSeq = rows.integer(18);
    found.toldSeq = rows.integer(19);
    return found;
}

ExceptionLine lineOf(const Rows &rows)
{
    ExceptionLine line;
    line.number = int(rows.integer(0));
    line.uuid = rows.text(1);
    line.kind = LineKind(rows.integer(2));
    line.item = rows.id<ItemId>(3);
    line.gtin = rows.text(4);
    line.serial = rows.text(5);
    line.lot = rows.text(6);
    line.expiry = rows.text(7);
    line.toldGtin = rows.text(8);
    line.toldSerial = rows.text(9);
    line.toldLot = rows.text(10);
    line.toldExpiry = rows.text(11);
    line.ordered = rows.integer(12);
    line.received = rows.integer(13);
    line.fileId = rows.text(14);
    line.source = Observation(rows.integer(15));
    line.resolution = Resolution(rows.integer(16));
    line.words = rows.string(17);
    line.answer = LineAnswer(rows.integer(18));
    line.alternative = Resolution(rows.integer(19));
    line.followUp = rows.string(20);
    line.comments = rows.string(21);
    line.ended = LineEnd(rows.integer(22));
    line.endedSeq = rows.integer(23);
    return line;
}

constexpr const char *resolutionNames[]
    = { "", "Send new data", "Send product", "Return product", "Send back product", "Credit account", "Debit account" };

} // namespace

const char *nameOf(CaseState state)
{
    static constexpr const char *names[] = { "open", "sent", "answered", "resolved" };
    return names[int(state)];
}

const char *nameOf(CaseAnswer answer)
{
    static constexpr const char *names[] = { "none", "accepted", "rejected", "alternative", "mixed" };
    return names[int(answer)];
}

const char *nameOf(LineKind kind)
{
    static constexpr const char *names[] = { "missing-data", "missing-product", "misaligned", "overage", "underage",
        "gln-error", "gtin-error", "other" };
    static_assert(std::size(names) == lineKindCount);
    return names[int(kind)];
}

const char *nameOf(Resolution resolution)
{
    return resolutionNames[int(resolution)];
}

std::optional<Resolution> resolutionFrom(const QByteArray &name)
{
    const auto *const found = std::find(std::begin(resolutionNames) + 1, std::end(resolutionNames), name);
    return found == std::end(resolutionNames) ? std::nullopt
                                              : std::optional(Resolution(found - std::begin(resolutionNames)));
}

const char *nameOf(Observation observation)
{
    static constexpr const char *names[] = { "Scan", "Packing Slip", "ASN", "Other" };
    return names[int(observation)];
}

const char *nameOf(LineAnswer answer)
{
    static constexpr const char *names[] = { "none", "accept", "reject" };
    return names[int(answer)];
}

const char *nameOf(LineEnd end)
{
    static constexpr const char *names[] = { "open", "by-hand", "data-came", "goods-came", "taken-back", "goods-left",
        "released", "agreed", "withdrawn", "called-back" };
    return names[int(end)];
}

qint64 ExceptionCase::daysLate(const QDate &today) const
{
    return due.isValid() ? due.daysTo(today) : 0;
}

bool ExceptionCase::isOverdue(const QDate &today) const
{
    return state != CaseState::Resolved && daysLate(today) > 0;
}

CaseId ExceptionStore::nextId()
{
    return CaseId { m_database.nextId("exception_case") };
}

std::optional<ExceptionCase> ExceptionStore::byId(CaseId id)
{
    return firstOf(m_database.query("SELECT " CASE_COLUMNS "WHERE id = ?", id.value), caseOf);
}

std::optional<ExceptionCase> ExceptionStore::byUuid(const QByteArray &uuid)
{
    return firstOf(m_database.query("SELECT " CASE_COLUMNS "WHERE uuid = ?", uuid), caseOf);
}

std::optional<ExceptionCase> ExceptionStore::ofArrival(InboxId arrival)
{
    return firstOf(
        m_database.query("SELECT " CASE_COLUMNS "WHERE inbox_id = ? ORDER BY id DESC LIMIT 1", arrival.value), caseOf);
}

// 3: CaseState::Resolved. One without a deadline comes after those that have one.
std::vector<ExceptionCase> ExceptionStore::all(const QByteArray &partner)
{
    return partner.isEmpty()
        ? listOf(m_database.query("SELECT " CASE_COLUMNS "ORDER BY CASE state WHEN 3 THEN 1 ELSE 0 END, CASE WHEN "
                                  "state = 3 THEN '' WHEN due = '' THEN '9' ELSE due END, id DESC"),
            caseOf)
        : listOf(m_database.query("SELECT " CASE_COLUMNS
                                  "WHERE partner = ? ORDER BY CASE state WHEN 3 THEN 1 ELSE 0 END, CASE WHEN "
                                  "state = 3 THEN '' WHEN due = '' THEN '9' ELSE due END, id DESC",
                     partner),
            caseOf);
}

std::vector<ExceptionCase> ExceptionStore::ofReceipt(ReceiptId receipt)
{
    return listOf(m_database.query("SELECT " CASE_COLUMNS "WHERE receipt_id = ? ORDER BY id", receipt.value), caseOf);
}

std::vector<ExceptionCase> ExceptionStore::ofDispatch(DispatchId dispatch)
{
    return listOf(m_database.query("SELECT " CASE_COLUMNS "WHERE dispatch_id = ? ORDER BY id", dispatch.value), caseOf);
}

std::vector<CaseId> ExceptionStore::openOn(ItemId item)
{
    return idsOf<CaseId>(m_database.query(
        "SELECT DISTINCT case_id FROM exception_line WHERE item_id = ? AND ended = 0 ORDER BY case_id", item.value));
}

ExceptionStore::Counts ExceptionStore::counts(const QDate &today)
{
    const QByteArray day = today.toString(Qt::ISODate).toLatin1();
    Counts counts;
    counts.open = m_database.integer("SELECT COUNT(*) FROM exception_case WHERE state < 3");
    counts.overdue
        = m_database.integer("SELECT COUNT(*) FROM exception_case WHERE state < 3 AND due <> '' AND due < ?", day);
    Rows rows = m_database.query("SELECT MIN(due) FROM exception_case WHERE state < 3 AND due <> '' AND due >= ?", day);
    if (rows.next())
        counts.next = QDate::fromString(rows.string(0), Qt::ISODate);
    return counts;
}

std::vector<ExceptionLine> ExceptionStore::lines(CaseId id)
{
    return listOf(
        m_database.query("SELECT number, uuid, kind, item_id, gtin, serial, lot, expiry, told_gtin, told_serial, "
                         "told_lot, told_expiry, ordered, received, file_id, source, resolution, words, answer, "
                         "alternative, follow_up, comments, ended, ended_seq FROM exception_line "
                         "WHERE case_id = ? ORDER BY number",
            id.value),
        lineOf);
}

qint64 ExceptionStore::lineCount(CaseId id)
{
    return m_database.integer("SELECT COUNT(*) FROM exception_line WHERE case_id = ?", id.value);
}

std::vector<CaseEvidence> ExceptionStore::evidence(CaseId id)
{
    return listOf(m_database.query("SELECT number, sha256, name, content_type, seq FROM exception_evidence "
                                   "WHERE case_id = ? ORDER BY number",
                      id.value),
        [](const Rows &rows) {
            return CaseEvidence { int(rows.integer(0)), rows.blob(1), rows.string(2), rows.text(3), rows.integer(4) };
        });
}

std::vector<CaseMessage> ExceptionStore::messages(CaseId id)
{
    return listOf(m_database.query("SELECT number, uuid, way, other_id, sha256, closes, seq FROM exception_message "
                                   "WHERE case_id = ? ORDER BY number",
                      id.value),
        [](const Rows &rows) {
            CaseMessage message;
            message.number = int(rows.integer(0));
            message.uuid = rows.text(1);
            message.way = CaseMessage::Way(rows.integer(2));
            if (message.way == CaseMessage::Way::Outbox)
                message.outbox = rows.id<OutboxId>(3);
            else if (message.way == CaseMessage::Way::Inbox)
                message.inbox = rows.id<InboxId>(3);
            message.sha256 = rows.blob(4);
            message.closes = rows.integer(5) != 0;
            message.seq = rows.integer(6);
            return message;
        });
}

bool ExceptionStore::hasMessage(CaseId id, const QByteArray &uuid)
{
    return m_database.integer("SELECT COUNT(*) FROM exception_message WHERE case_id = ? AND uuid = ?", id.value, uuid)
        > 0;
}

std::vector<qint64> ExceptionStore::steps(CaseId id)
{
    return listOf(m_database.query("SELECT seq FROM exception_step WHERE case_id = ? ORDER BY seq", id.value),
        [](const Rows &rows) { return rows.integer(0); });
}

std::vector<CaseId> ExceptionStore::untoldEnds()
{
    return idsOf<CaseId>(
        m_database.query("SELECT c.id FROM exception_case c WHERE c.state = 3 AND c.theirs = 0 "
                         "AND EXISTS (SELECT 1 FROM exception_message m WHERE m.case_id = c.id AND m.way = 0) "
                         "AND NOT EXISTS (SELECT 1 FROM exception_message m WHERE m.case_id = c.id AND m.closes = 1) "
                         "ORDER BY c.id"));
}

std::vector<QByteArray> ExceptionStore::digests()
{
    return listOf(m_database.query("SELECT sha256 FROM exception_evidence UNION SELECT sha256 FROM exception_message "
                                   "WHERE sha256 IS NOT NULL"),
        [](const Rows &rows) { return rows.blob(0); });
}

} // namespace packledger::ledger
