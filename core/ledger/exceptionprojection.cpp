#include "ledger/exceptionprojection.h"

#include "ledger/actbody.h"
#include "ledger/deliveryfacts.h"
#include "ledger/rowlist.h"

#include <algorithm>
#include <set>

namespace packledger::ledger {

namespace {

constexpr const char *wayNames[] = { "outbox", "mail", "inbox", "file" };

CaseId caseIn(const QJsonObject &body)
{
    return CaseId { numberOf(body, "case") };
}

LineKind kindFrom(const QByteArray &name)
{
    for (int i = 0; i < lineKindCount; ++i) {
        if (name == nameOf(LineKind(i)))
            return LineKind(i);
    }
    return LineKind::Other;
}

Observation sourceFrom(const QByteArray &name)
{
    for (const Observation source : { Observation::Scan, Observation::PackingSlip, Observation::ShipNotice }) {
        if (name == nameOf(source))
            return source;
    }
    return Observation::Other;
}

int resolutionIn(const QJsonObject &body, const char *name)
{
    return int(resolutionFrom(textOf(body, name)).value_or(Resolution::None));
}

bool has(const QJsonObject &body, const char *name)
{
    return body.contains(QLatin1StringView(name));
}

/// A label that names a month alone ("2028-06-00") agrees with every day of it.
bool sameExpiry(const QByteArray &label, const QByteArray &told)
{
    return label.endsWith("-00") ? label.left(7) == told.left(7) : label == told;
}

} // namespace

void ExceptionProjection::apply(const EntryHead &head, const QJsonObject &body)
{
    const CaseId id = caseIn(body);
    if (head.act == "exception.opened") {
        opened(head, body);
    } else if (head.act == "exception.changed") {
        changed(head, body);
    } else if (head.act == "exception.attached") {
        const qint64 number = m_database.integer(
            "SELECT COALESCE(MAX(number), 0) + 1 FROM exception_evidence WHERE case_id = ?", id.value);
        m_database.run("INSERT INTO exception_evidence (case_id, number, sha256, name, content_type, seq) "
                       "VALUES (?, ?, ?, ?, ?, ?)",
            id.value, number, Blob { QByteArray::fromHex(textOf(body, "sha256")) }, textOf(body, "name"),
            textOf(body, "content_type"), head.seq);
    } else if (head.act == "exception.sent") {
        sent(head, body);
    } else if (head.act == "exception.answered" || head.act == "exception.replied") {
        answered(head, body);
    } else if (head.act == "exception.reported") {
        reported(head, body);
    } else if (head.act == "exception.resolved") {
        resolved(head, body);
    }
    addStep(id, head.seq);
}

void ExceptionProjection::opened(const EntryHead &head, const QJsonObject &body)
{
    const CaseId id = caseIn(body);
    m_database.run(
        "INSERT INTO exception_case (id, uuid, theirs, category, partner, partner_words, shipment_id, "
        "dispatch_id, receipt_id, inbox_id, purchase_order, note, state, answer, opened_ms, state_ms, due, "
        "reason, changed_seq, told_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, '', ?, 0)",
        id.value, textOf(body, "uuid"), body.value(QLatin1StringView("theirs")).toBool(), textOf(body, "category"),
        textOf(body, "partner"), textOf(body, "partner_words"), ShipmentId { numberOf(body, "shipment") },
        DispatchId { numberOf(body, "dispatch") }, ReceiptId { numberOf(body, "receipt") },
        InboxId { numberOf(body, "inbox") }, textOf(body, "purchase_order"), textOf(body, "note"), head.at.ms,
        head.at.ms, textOf(body, "due"), head.seq);
    m_database.idGiven("exception_case", id.value);
    addLines(id, body);
    addMessage(head, id, body);
}

void ExceptionProjection::addLines(CaseId id, const QJsonObject &body)
{
    qint64 number
        = m_database.integer("SELECT COALESCE(MAX(number), 0) FROM exception_line WHERE case_id = ?", id.value);
    for (const QJsonValue &value : body.value(QLatin1StringView("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        const QByteArray key = textOf(line, "item");
        const ItemId item = key.isEmpty() ? ItemId {} : m_items.findOrCreate(gs1::ItemKey::fromText(key));
        m_database.run(
            "INSERT INTO exception_line (case_id, number, uuid, kind, item_id, gtin, serial, lot, expiry, "
            "told_gtin, told_serial, told_lot, told_expiry, ordered, received, file_id, source, resolution, "
            "words, answer, alternative, follow_up, comments, ended, ended_seq) VALUES (?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', '', 0, NULL)",
            id.value, ++number, textOf(line, "uuid"), int(kindFrom(textOf(line, "kind"))), item, textOf(line, "gtin"),
            textOf(line, "serial"), textOf(line, "lot"), textOf(line, "expiry"), textOf(line, "told_gtin"),
            textOf(line, "told_serial"), textOf(line, "told_lot"), textOf(line, "told_expiry"),
            numberOf(line, "ordered"), numberOf(line, "received"), textOf(line, "file_id"),
            int(sourceFrom(textOf(line, "source"))), resolutionIn(line, "resolution"), textOf(line, "words"));
    }
}

void ExceptionProjection::addMessage(const EntryHead &head, CaseId id, const QJsonObject &body)
{
    const QJsonObject message = body.value(QLatin1StringView("message")).toObject();
    if (message.isEmpty())
        return;
    const auto *const way = std::find(std::begin(wayNames), std::end(wayNames), textOf(message, "way"));
    const QByteArray sha256 = QByteArray::fromHex(textOf(message, "sha256"));
    const qint64 number
        = m_database.integer("SELECT COALESCE(MAX(number), 0) FROM exception_message WHERE case_id = ?", id.value) + 1;
    const auto add = [&](const auto &bytes) {
        m_database.run("INSERT INTO exception_message (case_id, number, uuid, way, other_id, sha256, closes, seq) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id.value, number, textOf(message, "uuid"), int(way - std::begin(wayNames)), numberOf(message, "id"), bytes,
            message.value(QLatin1StringView("closes")).toBool(), head.seq);
    };
    if (sha256.isEmpty())
        add(nullptr);
    else
        add(Blob { sha256 });
}

void ExceptionProjection::addStep(CaseId id, qint64 seq)
{
    m_database.run(
        "INSERT INTO exception_step (case_id, seq) VALUES (?, ?) ON CONFLICT (case_id, seq) DO NOTHING", id.value, seq);
}

void ExceptionProjection::changed(const EntryHead &head, const QJsonObject &body)
{
    const CaseId id = caseIn(body);
    if (has(body, "category"))
        m_database.run("UPDATE exception_case SET category = ? WHERE id = ?", textOf(body, "category"), id.value);
    if (has(body, "partner"))
        m_database.run("UPDATE exception_case SET partner = ? WHERE id = ?", textOf(body, "partner"), id.value);
    if (has(body, "purchase_order"))
        m_database.run(
            "UPDATE exception_case SET purchase_order = ? WHERE id = ?", textOf(body, "purchase_order"), id.value);
    if (has(body, "note"))
        m_database.run("UPDATE exception_case SET note = ? WHERE id = ?", textOf(body, "note"), id.value);
    if (has(body, "due"))
        m_database.run("UPDATE exception_case SET due = ? WHERE id = ?", textOf(body, "due"), id.value);
    if (has(body, "resolution"))
        m_database.run("UPDATE exception_line SET resolution = ? WHERE case_id = ? AND ended = 0",
            resolutionIn(body, "resolution"), id.value);
    m_database.run("UPDATE exception_case SET changed_seq = ? WHERE id = ?", head.seq, id.value);
}

void ExceptionProjection::sent(const EntryHead &head, const QJsonObject &body)
{
    const CaseId id = caseIn(body);
    addMessage(head, id, body);
    m_database.run("UPDATE exception_case SET told_seq = ? WHERE id = ?", head.seq, id.value);
    // What was refused is asked anew.
    m_database.run("UPDATE exception_line SET answer = 0, alternative = 0, follow_up = '', comments = '' "
                   "WHERE case_id = ? AND ended = 0 AND answer = ?",
        id.value, int(LineAnswer::Rejected));
    restate(head, id);
}

void ExceptionProjection::answered(const EntryHead &head, const QJsonObject &body)
{
    const CaseId id = caseIn(body);
    addMessage(head, id, body);
    answerLines(head, id, body);
    if (has(body, "due"))
        m_database.run("UPDATE exception_case SET due = ? WHERE id = ?", textOf(body, "due"), id.value);
    if (head.act == "exception.replied")
        m_database.run("UPDATE exception_case SET told_seq = ? WHERE id = ?", head.seq, id.value);
    restate(head, id);
}

void ExceptionProjection::answerLines(const EntryHead &head, CaseId id, const QJsonObject &body)
{
    for (const QJsonValue &value : body.value(QLatin1StringView("answers")).toArray()) {
        const QJsonObject answer = value.toObject();
        const LineAnswer said
            = textOf(answer, "answer") == nameOf(LineAnswer::Accepted) ? LineAnswer::Accepted : LineAnswer::Rejected;
        m_database.run("UPDATE exception_line SET answer = ?, alternative = ?, follow_up = ?, comments = ? "
                       "WHERE case_id = ? AND number = ?",
            int(said), resolutionIn(answer, "alternative"), textOf(answer, "follow_up"), textOf(answer, "comments"),
            id.value, numberOf(answer, "line"));
    }
    // What goes over the accounts has nothing to wait for.
    m_database.run("UPDATE exception_line SET ended = ?, ended_seq = ? WHERE case_id = ? AND ended = 0 AND answer = ? "
                   "AND resolution IN (?, ?) AND EXISTS (SELECT 1 FROM exception_case c WHERE c.id = case_id AND "
                   "c.theirs = 0)",
        int(LineEnd::Agreed), head.seq, id.value, int(LineAnswer::Accepted), int(Resolution::CreditAccount),
        int(Resolution::DebitAccount));
}

void ExceptionProjection::reported(const EntryHead &head, const QJsonObject &body)
{
    const CaseId id = caseIn(body);
    addMessage(head, id, body);
    addLines(id, body);
    if (has(body, "due"))
        m_database.run("UPDATE exception_case SET due = ? WHERE id = ?", textOf(body, "due"), id.value);
    if (body.value(QLatin1StringView("resolved")).toBool()) {
        endAll(id, LineEnd::Withdrawn, head.seq);
        m_database.run("UPDATE exception_case SET state = ?, state_ms = ? WHERE id = ? AND state < ?",
            int(CaseState::Resolved), head.at.ms, id.value, int(CaseState::Resolved));
    }
    restate(head, id);
}

void ExceptionProjection::resolved(const EntryHead &head, const QJsonObject &body)
{
    const CaseId id = caseIn(body);
    endAll(id, LineEnd::ByHand, head.seq);
    m_database.run("UPDATE exception_case SET state = ?, state_ms = ?, reason = ? WHERE id = ?",
        int(CaseState::Resolved), head.at.ms, textOf(body, "reason"), id.value);
}

void ExceptionProjection::endAll(CaseId id, LineEnd how, qint64 seq)
{
    m_database.run(
        "UPDATE exception_line SET ended = ?, ended_seq = ? WHERE case_id = ? AND ended = 0", int(how), seq, id.value);
}

void ExceptionProjection::restate(const EntryHead &head, CaseId id)
{
    ExceptionStore store(m_database);
    const std::optional<ExceptionCase> before = store.byId(id);
    if (!before || before->state == CaseState::Resolved)
        return;
    const std::vector<ExceptionLine> lines = store.lines(id);
    bool isOpen = lines.empty();
    bool isUnanswered = false;
    bool isAnswered = before->isTheirs && before->toldSeq > 0;
    std::optional<CaseAnswer> answer;
    for (const ExceptionLine &line : lines) {
        isOpen = isOpen || line.ended == LineEnd::Open;
        if (line.answer == LineAnswer::None) {
            isUnanswered = isUnanswered || line.ended == LineEnd::Open;
            continue;
        }
        isAnswered = true;
        const CaseAnswer said = line.answer == LineAnswer::Accepted ? CaseAnswer::Accepted
            : line.alternative != Resolution::None                  ? CaseAnswer::Alternative
                                                                    : CaseAnswer::Rejected;
        answer = answer && *answer != said ? CaseAnswer::Mixed : said;
    }
    CaseState state = before->toldSeq > 0 ? CaseState::Sent : CaseState::Open;
    if (!isOpen)
        state = CaseState::Resolved;
    else if (isAnswered && !isUnanswered)
        state = CaseState::Answered;
    m_database.run("UPDATE exception_case SET state = ?, state_ms = ?, answer = ? WHERE id = ?", int(state),
        state == before->state ? before->stateMs : head.at.ms, int(answer.value_or(CaseAnswer::None)), id.value);
}

std::vector<ExceptionProjection::OpenLine> ExceptionProjection::openLines()
{
    return listOf(
        m_database.query("SELECT l.case_id, l.number, l.kind, l.item_id, c.receipt_id, l.answer, l.lot, "
                         "l.expiry, l.told_serial FROM exception_line l JOIN exception_case c ON c.id = l.case_id "
                         "WHERE l.ended = 0 AND l.item_id IS NOT NULL AND c.theirs = 0 ORDER BY l.case_id, l.number"),
        [](const Rows &rows) {
            OpenLine line;
            line.id = rows.id<CaseId>(0);
            line.number = int(rows.integer(1));
            line.kind = LineKind(rows.integer(2));
            line.item = rows.id<ItemId>(3);
            line.receipt = rows.id<ReceiptId>(4);
            line.answer = LineAnswer(rows.integer(5));
            line.lot = rows.text(6);
            line.expiry = rows.text(7);
            line.isOtherSerial = !rows.text(8).isEmpty();
            return line;
        });
}

void ExceptionProjection::settle(const EntryHead &head, const std::function<LineEnd(const OpenLine &)> &rule)
{
    for (const OpenLine &line : openLines()) {
        const LineEnd how = rule(line);
        if (how != LineEnd::Open)
            endLine(head, line.id, line.number, how);
    }
}

void ExceptionProjection::endLine(const EntryHead &head, CaseId id, int number, LineEnd how)
{
    m_database.run("UPDATE exception_line SET ended = ?, ended_seq = ? WHERE case_id = ? AND number = ?", int(how),
        head.seq, id.value, number);
    addStep(id, head.seq);
    restate(head, id);
}

std::vector<ItemId> ExceptionProjection::withContainers(ItemId item)
{
    std::vector<ItemId> all { item };
    if (const std::optional<ItemRow> row = m_items.byId(item)) {
        const std::vector<ItemId> ancestors = m_items.effective(*row).ancestors;
        all.insert(all.end(), ancestors.begin(), ancestors.end());
    }
    return all;
}

void ExceptionProjection::documentImported(const EntryHead &head)
{
    const auto isNamed = [&](const OpenLine &line, EventKind kind) {
        for (const ItemId item : withContainers(line.item)) {
            if (m_database.integer("SELECT COUNT(*) FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE "
                                   "ie.item_id = ? AND e.document_id = ? AND e.kind = ? AND e.declared = 0",
                    item.value, head.document.value, int(kind))
                > 0)
                return true;
        }
        return false;
    };
    settle(head, [&](const OpenLine &line) {
        if (line.kind == LineKind::MissingProduct)
            return isNamed(line, EventKind::VoidShipping) ? LineEnd::TakenBack : LineEnd::Open;
        if (line.kind == LineKind::Misaligned && !line.isOtherSerial) {
            const std::optional<ItemRow> item = m_items.byId(line.item);
            return item && item->lot == line.lot && sameExpiry(line.expiry, item->expiry) ? LineEnd::DataCame
                                                                                          : LineEnd::Open;
        }
        const bool wantsData
            = line.kind == LineKind::MissingData || line.kind == LineKind::Misaligned || line.kind == LineKind::Overage;
        return wantsData && isNamed(line, EventKind::ShipInbound) ? LineEnd::DataCame : LineEnd::Open;
    });
}

void ExceptionProjection::reviewed(const EntryHead &head, const QJsonObject &body)
{
    if (textOf(body, "verdict") != nameOf(Verdict::Accepted))
        return;
    const ReceiptId receipt { numberOf(body, "receipt") };
    const std::optional<ItemRow> item = m_items.find(gs1::ItemKey::fromText(textOf(body, "item")));
    if (!item)
        return;
    const bool isByHand = textOf(body, "reason") == "released";
    settle(head, [&](const OpenLine &line) {
        if (line.item != item->id || line.receipt != receipt)
            return LineEnd::Open;
        if (!isByHand)
            return LineEnd::DataCame;
        // A person may keep what the partner agreed to leave; without its word the data are still owed.
        return line.answer == LineAnswer::Accepted ? LineEnd::Released : LineEnd::Open;
    });
}

void ExceptionProjection::eventApplied(const EntryHead &head, EventKind kind, const std::vector<ItemId> &items)
{
    const bool isReceived = kind == EventKind::Receive;
    const bool isGone
        = kind == EventKind::ShipOutbound || kind == EventKind::Destroy || kind == EventKind::Decommission;
    if (!isReceived && !isGone)
        return;
    settle(head, [&](const OpenLine &line) {
        if (isReceived && line.kind != LineKind::MissingProduct)
            return LineEnd::Open;
        const std::vector<ItemId> chain = withContainers(line.item);
        const bool isNamed = std::any_of(chain.begin(), chain.end(),
            [&](ItemId item) { return std::find(items.begin(), items.end(), item) != items.end(); });
        return !isNamed ? LineEnd::Open : isGone ? LineEnd::GoodsLeft : LineEnd::GoodsCame;
    });
}

void ExceptionProjection::delivered(const EntryHead &head, const QJsonObject &body)
{
    const DispatchId id { numberOf(body, "dispatch") };
    const std::vector<ExceptionCase> cases = ExceptionStore(m_database).ofDispatch(id);
    DispatchStore dispatches(m_database);
    const std::optional<Dispatch> dispatch = dispatches.byId(id);
    if (cases.empty() || !dispatch)
        return;
    // A person's word stands for all of it.
    const Confirmation known = has(body, "of") ? DeliveryFacts(m_database).confirmationOf(*dispatch) : Confirmation();
    const std::set<ItemId> missing(known.missing.begin(), known.missing.end());
    std::set<ItemId> notWhole;
    for (const ItemId item : known.missing) {
        for (const ItemId each : withContainers(item))
            notWhole.insert(each);
    }
    const auto endOf = [&](const ExceptionLine &line) {
        if (!line.item.isValid())
            return known.isWhole() ? LineEnd::GoodsCame : LineEnd::Open;
        const std::vector<ItemId> chain = withContainers(line.item);
        if (notWhole.contains(line.item)
            || std::any_of(chain.begin(), chain.end(), [&](ItemId each) { return missing.contains(each); }))
            return LineEnd::Open;
        const bool isBack = std::any_of(chain.begin(), chain.end(), [&](ItemId each) {
            const std::optional<PickedItem> picked = dispatches.item(id, each);
            return picked && picked->state == PickState::Voided;
        });
        return isBack ? LineEnd::CalledBack : LineEnd::GoodsCame;
    };
    for (const ExceptionCase &each : cases) {
        for (const ExceptionLine &line : ExceptionStore(m_database).lines(each.id)) {
            const bool isOurs = line.ended == LineEnd::Open && !each.isTheirs;
            const LineEnd how = isOurs ? endOf(line) : LineEnd::Open;
            if (how != LineEnd::Open)
                endLine(head, each.id, line.number, how);
        }
    }
}

} // namespace packledger::ledger
