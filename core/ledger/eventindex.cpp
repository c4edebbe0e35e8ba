#include "ledger/eventindex.h"

#include "epcis/vocabulary.h"
#include "gs1/itemkey.h"
#include "ledger/rowlist.h"

#include <algorithm>
#include <limits>

namespace packledger::ledger {

using epcis::Vocabulary;

namespace {

// First letters of terms, by what they are.
constexpr char shapeMark = 's';
constexpr char transactionMark = 'b';
constexpr char sourceMark = 'o';
constexpr char destinationMark = 'd';
constexpr char transformationMark = 't';
constexpr char classMark = 'c';
constexpr char productMark = 'g';

constexpr int fewEvents = 2'000; ///< are looked at one by one
constexpr int pieceLength = 256;
constexpr std::size_t mostStreams = 400;

QByteArray keyOf(const QByteArray &uri)
{
    return gs1::ItemKey::fromUri(uri).text();
}

QByteArray word(Vocabulary vocabulary, const QByteArray &spelling)
{
    const QByteArray term = epcis::standardTerm(vocabulary, spelling);
    return term.isEmpty() ? spelling : term;
}

/// A field of a term: nothing in it is taken for the end of it.
QByteArray field(QByteArray text)
{
    return text.replace('\t', ' ');
}

QByteArray term(char mark, const QByteArrayList &fields)
{
    QByteArrayList clean;
    for (const QByteArray &one : fields)
        clean += field(one);
    return mark + clean.join('\t');
}

QByteArray textOf(const EventShape &shape)
{
    return term(
        shapeMark, { shape.type, shape.action, shape.step, shape.disposition, shape.readPoint, shape.location });
}

} // namespace

EventShape EventShape::of(const epcis::Event &event)
{
    static constexpr const char *types[] = { "ObjectEvent", "AggregationEvent", "TransactionEvent",
        "TransformationEvent", "AssociationEvent", "QuantityEvent" };
    static constexpr const char *actions[] = { "ADD", "OBSERVE", "DELETE" };
    EventShape shape;
    shape.type = types[int(event.type)];
    if (event.action)
        shape.action = actions[int(*event.action)];
    shape.step = word(Vocabulary::BizStep, event.bizStep);
    shape.disposition = word(Vocabulary::Disposition, event.disposition);
    if (event.readPoint)
        shape.readPoint = keyOf(event.readPoint->id);
    if (event.bizLocation)
        shape.location = keyOf(event.bizLocation->id);
    return shape;
}

QByteArray EventIndex::transactionTerm(const QByteArray &type, const QByteArray &id)
{
    return term(transactionMark, { word(Vocabulary::BizTransactionType, type), keyOf(id) });
}

QByteArray EventIndex::sourceTerm(const QByteArray &type, const QByteArray &id)
{
    return term(sourceMark, { word(Vocabulary::SourceDestinationType, type), keyOf(id) });
}

QByteArray EventIndex::destinationTerm(const QByteArray &type, const QByteArray &id)
{
    return term(destinationMark, { word(Vocabulary::SourceDestinationType, type), keyOf(id) });
}

QByteArray EventIndex::transformationTerm(const QByteArray &id)
{
    return term(transformationMark, { id });
}

QByteArray EventIndex::classTerm(const QByteArray &epcClass)
{
    return term(classMark, { keyOf(epcClass) });
}

QByteArray EventIndex::productTerm(const QByteArray &gtin)
{
    return productMark + gtin;
}

QByteArrayList EventIndex::termsOf(const epcis::Event &event)
{
    QByteArrayList terms;
    for (const epcis::TypedUri &one : event.bizTransactions)
        terms += transactionTerm(one.type, one.id);
    for (const epcis::TypedUri &one : event.sources)
        terms += sourceTerm(one.type, one.id);
    for (const epcis::TypedUri &one : event.destinations)
        terms += destinationTerm(one.type, one.id);
    if (!event.transformationId.isEmpty())
        terms += transformationTerm(event.transformationId);
    for (const auto *list : { &event.quantities, &event.inputQuantities, &event.outputQuantities }) {
        for (const epcis::QuantityElement &one : *list)
            terms += classTerm(one.epcClass);
    }
    if (event.errorDeclaration)
        terms += declarationTerm;
    return terms;
}

void EventIndex::add(qint64 seq, const epcis::Event &event, const QByteArrayList &gtins)
{
    link(textOf(EventShape::of(event)), seq);
    for (const QByteArray &one : termsOf(event))
        link(one, seq);
    for (const QByteArray &gtin : gtins)
        link(productTerm(gtin), seq);
}

void EventIndex::link(const QByteArray &text, qint64 seq)
{
    qint64 id = m_database.integer("SELECT id FROM event_term WHERE term = ?", text);
    if (id == 0) {
        id = m_database.nextId("event_term");
        m_database.run("INSERT INTO event_term (id, term) VALUES (?, ?)", id, text);
    }
    m_database.run(
        "INSERT INTO event_link (term_id, seq) VALUES (?, ?) ON CONFLICT (term_id, seq) DO NOTHING", id, seq);
}

QByteArray EventIndex::identifierIn(DocumentId document)
{
    Rows rows = m_database.query("SELECT event_id FROM event WHERE document_id = ? ORDER BY seq LIMIT 1", document);
    return rows.next() ? rows.text(0) : QByteArray();
}

std::vector<qint64> EventIndex::ids(const QByteArrayList &terms)
{
    std::vector<qint64> found;
    for (const QByteArray &one : terms) {
        if (const qint64 id = m_database.integer("SELECT id FROM event_term WHERE term = ?", one))
            found.push_back(id);
    }
    return found;
}

std::vector<qint64> EventIndex::shapeIds(const std::function<bool(const EventShape &)> &fits)
{
    std::vector<qint64> found;
    Rows rows = m_database.query("SELECT id, term FROM event_term WHERE term >= 's' AND term < 't'");
    while (rows.next()) {
        const QByteArrayList fields = rows.text(1).sliced(1).split('\t');
        if (fields.size() == 6
            && fits({ fields.at(0), fields.at(1), fields.at(2), fields.at(3), fields.at(4), fields.at(5) }))
            found.push_back(rows.integer(0));
    }
    return found;
}

std::vector<qint64> EventIndex::productIds(const std::function<bool(const QByteArray &)> &fits)
{
    std::vector<qint64> found;
    Rows rows = m_database.query("SELECT id, term FROM event_term WHERE term >= 'g' AND term < 'h'");
    while (rows.next()) {
        if (fits(rows.text(1).sliced(1)))
            found.push_back(rows.integer(0));
    }
    return found;
}

EventCursor::EventCursor(Database &database, Question question)
    : m_database(database)
    , m_question(std::move(question))
{
    bindRecordTimes();
    // What is few is looked at one by one, whatever else is asked.
    std::optional<std::vector<qint64>> fewest = fewByTime();
    const Condition *narrowest = nullptr;
    for (const Condition &condition : m_question.conditions) {
        std::optional<std::vector<qint64>> some = few(condition);
        if (some && (!fewest || some->size() < fewest->size()))
            fewest = std::move(some);
        const std::size_t parts = condition.terms.size() + condition.items.size();
        if (parts <= mostStreams && (narrowest == nullptr || parts < narrowest->terms.size() + narrowest->items.size()))
            narrowest = &condition;
    }
    if (fewest) {
        list(*fewest);
        return;
    }
    if (isByTime())
        return;
    if (narrowest == nullptr) {
        m_streams.push_back({});
    } else {
        for (const qint64 id : narrowest->terms)
            m_streams.push_back({ .term = id });
        for (const ItemId item : narrowest->items)
            m_streams.push_back({ .item = item });
    }
    if (m_question.after)
        m_lastSeq = m_question.after->seq;
    else
        m_lastSeq = isBackwards() ? std::numeric_limits<qint64>::max() : 0;
    if (!isBackwards())
        m_lastSeq = std::max(m_lastSeq, m_leastSeq - 1);
    else if (m_greatestSeq > 0)
        m_lastSeq = std::min(m_lastSeq, m_greatestSeq + 1);
}

void EventCursor::bindRecordTimes()
{
    if (m_question.recordedFromMs) {
        m_leastSeq = m_database.integer("SELECT COALESCE(MIN(seq), -1) FROM journal WHERE act = 'event' AND at_ms >= ?",
            *m_question.recordedFromMs);
        m_isOver = m_leastSeq < 0;
    }
    if (m_question.recordedBeforeMs) {
        m_greatestSeq
            = m_database.integer("SELECT COALESCE(MAX(seq), -1) FROM journal WHERE act = 'event' AND at_ms < ?",
                *m_question.recordedBeforeMs);
        m_isOver = m_isOver || m_greatestSeq < 0;
    }
}

std::optional<std::vector<qint64>> EventCursor::few(const Condition &condition)
{
    std::vector<qint64> found;
    const auto take = [&found](Rows rows) {
        while (rows.next())
            found.push_back(rows.integer(0));
        return found.size() <= std::size_t(fewEvents);
    };
    for (const qint64 id : condition.terms) {
        if (!take(m_database.query("SELECT seq FROM event_link WHERE term_id = ? LIMIT ?", id, fewEvents + 1)))
            return std::nullopt;
    }
    for (const ItemId item : condition.items) {
        if (!take(m_database.query("SELECT seq FROM item_event WHERE item_id = ? LIMIT ?", item, fewEvents + 1)))
            return std::nullopt;
    }
    for (const QByteArray &id : condition.eventIds) {
        if (!take(m_database.query("SELECT seq FROM event WHERE event_id = ? LIMIT ?", id, fewEvents + 1)))
            return std::nullopt;
    }
    return found;
}

std::optional<std::vector<qint64>> EventCursor::fewByTime()
{
    if (!m_question.fromMs && !m_question.beforeMs)
        return std::nullopt;
    std::vector<qint64> found;
    Rows rows = m_database.query("SELECT seq FROM event WHERE event_ms >= ? AND event_ms < ? LIMIT ?",
        m_question.fromMs.value_or(std::numeric_limits<qint64>::min()),
        m_question.beforeMs.value_or(std::numeric_limits<qint64>::max()), fewEvents + 1);
    while (rows.next())
        found.push_back(rows.integer(0));
    return found.size() <= std::size_t(fewEvents) ? std::optional(std::move(found)) : std::nullopt;
}

void EventCursor::list(const std::vector<qint64> &seqs)
{
    std::vector<Place> places;
    for (const qint64 seq : seqs) {
        Place place { seq, 0 };
        if (isByTime())
            place.ms = m_database.integer("SELECT event_ms FROM event WHERE seq = ?", seq);
        if (!isBeyond(place))
            places.push_back(place);
    }
    std::ranges::sort(places, [this](const Place &a, const Place &b) {
        const std::pair<qint64, qint64> first { a.ms, a.seq };
        const std::pair<qint64, qint64> second { b.ms, b.seq };
        return isBackwards() ? first > second : first < second;
    });
    const auto repeated = std::ranges::unique(places, [](const Place &a, const Place &b) { return a.seq == b.seq; });
    m_list.emplace(places.begin(), repeated.begin());
}

bool EventCursor::isBeyond(const Place &place) const
{
    if (place.seq < m_leastSeq || (m_greatestSeq > 0 && place.seq > m_greatestSeq))
        return true;
    if (!m_question.after)
        return false;
    const std::pair<qint64, qint64> here { place.ms, place.seq };
    const std::pair<qint64, qint64> there { isByTime() ? m_question.after->ms : 0, m_question.after->seq };
    return isBackwards() ? here >= there : here <= there;
}

std::optional<EventCursor::Place> EventCursor::next()
{
    if (m_isOver)
        return std::nullopt;
    if (m_list || isByTime()) {
        if (!m_list && m_byTime.empty())
            fillByTime();
        std::deque<Place> &places = m_list ? *m_list : m_byTime;
        if (places.empty()) {
            m_isOver = true;
            return std::nullopt;
        }
        const Place place = places.front();
        places.pop_front();
        return place;
    }
    // The nearest of all streams; what stands in several of them comes once.
    std::optional<qint64> nearest;
    for (Stream &stream : m_streams) {
        while (!stream.seqs.empty()
            && (isBackwards() ? stream.seqs.front() >= m_lastSeq : stream.seqs.front() <= m_lastSeq))
            stream.seqs.pop_front();
        if (stream.seqs.empty())
            fill(stream);
        if (stream.seqs.empty())
            continue;
        const qint64 seq = stream.seqs.front();
        if (!nearest || (isBackwards() ? seq > *nearest : seq < *nearest))
            nearest = seq;
    }
    const bool isPast
        = nearest && (isBackwards() ? *nearest < m_leastSeq : (m_greatestSeq > 0 && *nearest > m_greatestSeq));
    if (!nearest || isPast) {
        m_isOver = true;
        return std::nullopt;
    }
    m_lastSeq = *nearest;
    return Place { *nearest, 0 };
}

void EventCursor::fill(Stream &stream)
{
    if (stream.isOver)
        return;
    const auto take = [&stream](Rows rows) {
        while (rows.next())
            stream.seqs.push_back(rows.integer(0));
        stream.isOver = stream.seqs.size() < std::size_t(pieceLength);
    };
    if (stream.term != 0 && isBackwards())
        take(m_database.query("SELECT seq FROM event_link WHERE term_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?",
            stream.term, m_lastSeq, pieceLength));
    else if (stream.term != 0)
        take(m_database.query("SELECT seq FROM event_link WHERE term_id = ? AND seq > ? ORDER BY seq LIMIT ?",
            stream.term, m_lastSeq, pieceLength));
    else if (stream.item.isValid() && isBackwards())
        take(m_database.query("SELECT seq FROM item_event WHERE item_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?",
            stream.item, m_lastSeq, pieceLength));
    else if (stream.item.isValid())
        take(m_database.query("SELECT seq FROM item_event WHERE item_id = ? AND seq > ? ORDER BY seq LIMIT ?",
            stream.item, m_lastSeq, pieceLength));
    else if (isBackwards())
        take(m_database.query("SELECT seq FROM event WHERE seq < ? ORDER BY seq DESC LIMIT ?", m_lastSeq, pieceLength));
    else
        take(m_database.query("SELECT seq FROM event WHERE seq > ? ORDER BY seq LIMIT ?", m_lastSeq, pieceLength));
}

void EventCursor::fillByTime()
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 greatest = std::numeric_limits<qint64>::max();
    const qint64 from = m_question.fromMs.value_or(least);
    const qint64 before = m_question.beforeMs.value_or(greatest);
    const Place after = m_question.after.value_or(isBackwards() ? Place { greatest, greatest } : Place { 0, least });
    Rows rows = isBackwards()
        ? m_database.query("SELECT seq, event_ms FROM event WHERE (event_ms, seq) < (?, ?) AND event_ms >= ? AND "
                           "event_ms < ? ORDER BY event_ms DESC, seq DESC LIMIT ?",
            after.ms, after.seq, from, before, pieceLength)
        : m_database.query("SELECT seq, event_ms FROM event WHERE (event_ms, seq) > (?, ?) AND event_ms >= ? AND "
                           "event_ms < ? ORDER BY event_ms, seq LIMIT ?",
            after.ms, after.seq, from, before, pieceLength);
    while (rows.next())
        m_byTime.push_back({ rows.integer(0), rows.integer(1) });
    if (!m_byTime.empty())
        m_question.after = m_byTime.back();
}

} // namespace packledger::ledger
