#include "endpoint/eventquery.h"

#include "endpoint/endpointerrors.h"
#include "epcis/vocabulary.h"
#include "gs1/itemkey.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace packledger::endpoint {

using epcis::Vocabulary;
using ledger::EventCursor;
using ledger::EventIndex;
using ledger::EventShape;
using Order = EventCursor::Order;
using Part = EventQuery::Part;

namespace {

constexpr int mostPerPage = 1000;
constexpr int mostLooks = 20'000; ///< at events, for one page
constexpr int mostLooksToCount = 400'000;

bool isAsked(const QByteArrayList &asked, const QByteArray &value)
{
    return asked.isEmpty() || asked.contains(value);
}

bool isWithin(qint64 ms, std::optional<qint64> from, std::optional<qint64> before)
{
    return (!from || ms >= *from) && (!before || ms < *before);
}

QByteArray keyOf(const QByteArray &epc)
{
    return gs1::ItemKey::fromUri(epc).text();
}

QByteArray wordOf(Vocabulary vocabulary, const QByteArray &value)
{
    const QByteArray word = epcis::standardTerm(vocabulary, value);
    return word.isEmpty() ? value : word;
}

std::optional<qint64> momentFrom(const QString &value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

bool fitsMatch(const EventQuery::Match &match, const epcis::Event &event)
{
    const auto isIt = [&match](const epcis::Uri &epc) {
        const gs1::ItemKey key = gs1::ItemKey::fromUri(epc);
        if (match.keys.contains(key.text()))
            return true;
        const std::optional<gs1::Gtin> gtin = key.gtin();
        if (!gtin || (match.gtins.isEmpty() && match.companies.isEmpty()))
            return false;
        const QByteArray digits = gtin->digits();
        return match.gtins.contains(digits)
            || std::ranges::any_of(
                match.companies, [&digits](const QByteArray &company) { return digits.sliced(1).startsWith(company); });
    };
    const auto isAmong = [&isIt](const std::vector<epcis::Uri> &list) { return std::ranges::any_of(list, isIt); };
    const auto isAmongClasses = [&isIt](const std::vector<epcis::QuantityElement> &list) {
        return std::ranges::any_of(list, [&isIt](const epcis::QuantityElement &one) { return isIt(one.epcClass); });
    };
    const auto looksAt = [&match](Part part) { return match.part == part || match.part == Part::Any; };
    if (match.isOfClasses)
        return (looksAt(Part::Named) && isAmongClasses(event.quantities))
            || (looksAt(Part::Inputs) && isAmongClasses(event.inputQuantities))
            || (looksAt(Part::Outputs) && isAmongClasses(event.outputQuantities));
    return (looksAt(Part::Named) && (isAmong(event.epcList) || isAmong(event.childEpcs)))
        || (looksAt(Part::Parent) && !event.parentId.isEmpty() && isIt(event.parentId))
        || (looksAt(Part::Inputs) && isAmong(event.inputEpcs)) || (looksAt(Part::Outputs) && isAmong(event.outputEpcs));
}

bool isAnyOf(const QByteArrayList &asked, const std::vector<epcis::Uri> &values)
{
    return asked.isEmpty() || std::ranges::any_of(values, [&asked](const epcis::Uri &value) {
        return asked.contains(wordOf(Vocabulary::Disposition, value));
    });
}

/// "r17.0", "b17.30", "t1700000000000.17.30", "u…": the order, the place, and how many came before.
QByteArray tokenOf(Order order, const EventCursor::Place &place, int before)
{
    static constexpr char letters[] = { 'r', 'b', 't', 'u' };
    QByteArray token(1, letters[int(order)]);
    if (order == Order::Time || order == Order::TimeBackwards)
        token += QByteArray::number(place.ms) + '.';
    return token + QByteArray::number(place.seq) + '.' + QByteArray::number(before);
}

/// Reads one parameter after the other.
class Reader
{
public:
    Result<EventQuery> read(const QUrlQuery &parameters)
    {
        for (const auto &[name, value] : parameters.queryItems(QUrl::FullyDecoded)) {
            m_name = name;
            m_value = value;
            if (!readOne())
                return fail(m_isTooComplex ? codes::endpointTooComplex : codes::endpointQuery, name);
        }
        // EPCIS 2.0, 8.2.7.1: a limit and a refusal contradict each other, and a direction has no order without one.
        if (m_query.mostEvents && m_query.tooMany)
            return fail(codes::endpointQuery, QStringLiteral("maxEventCount"));
        if (m_isTimeOrder)
            m_query.order = m_isAscending ? Order::Time : Order::TimeBackwards;
        else if (m_isRecordOrder)
            m_query.order = m_isAscending ? Order::Recorded : Order::RecordedBackwards;
        if (!m_token.isEmpty() && !readToken())
            return fail(codes::endpointQuery, QStringLiteral("nextPageToken"));
        return m_query;
    }

private:
    [[nodiscard]] QByteArrayList values() const { return m_value.toUtf8().split('|'); }

    bool readOne() { return readShape() || readMoment() || readTerm() || readMatch() || readRest(); }

    bool readShape()
    {
        const auto take = [this](const char *name, QByteArrayList &list, auto meaning) {
            if (m_name != QLatin1StringView(name))
                return false;
            for (const QByteArray &value : values())
                list += meaning(value);
            return true;
        };
        const auto as = [](Vocabulary vocabulary) {
            return [vocabulary](const QByteArray &value) { return wordOf(vocabulary, value); };
        };
        const auto itself = [](const QByteArray &value) { return value; };
        if (m_name == u"EQ_action" && !std::ranges::all_of(values(), [](const QByteArray &value) {
                return QByteArrayList({ "ADD", "OBSERVE", "DELETE" }).contains(value);
            }))
            return false;
        return take("eventType", m_query.types, itself) || take("EQ_action", m_query.actions, itself)
            || take("EQ_bizStep", m_query.steps, as(Vocabulary::BizStep))
            || take("EQ_disposition", m_query.dispositions, as(Vocabulary::Disposition))
            || take("EQ_readPoint", m_query.readPoints, keyOf) || take("EQ_bizLocation", m_query.locations, keyOf)
            || take("EQ_eventID", m_query.eventIds, itself)
            || take("EQ_errorReason", m_query.errorReasons, as(Vocabulary::ErrorReason))
            || take("EQ_correctiveEventID", m_query.correctiveIds, itself)
            || take("EQ_persistentDisposition_set", m_query.setDispositions, as(Vocabulary::Disposition))
            || take("EQ_persistentDisposition_unset", m_query.unsetDispositions, as(Vocabulary::Disposition));
    }

    bool readMoment()
    {
        const std::map<QString, std::optional<qint64> *> moments {
            { QStringLiteral("GE_eventTime"), &m_query.eventFromMs },
            { QStringLiteral("LT_eventTime"), &m_query.eventBeforeMs },
            { QStringLiteral("GE_recordTime"), &m_query.recordFromMs },
            { QStringLiteral("LT_recordTime"), &m_query.recordBeforeMs },
            { QStringLiteral("GE_errorDeclarationTime"), &m_query.declaredFromMs },
            { QStringLiteral("LT_errorDeclarationTime"), &m_query.declaredBeforeMs },
        };
        const auto moment = moments.find(m_name);
        if (moment == moments.end())
            return false;
        *moment->second = momentFrom(m_value);
        return moment->second->has_value();
    }

    bool readTerm()
    {
        const auto take = [this](const char *prefix, auto term) {
            if (!m_name.startsWith(QLatin1StringView(prefix)) || m_name.size() == qsizetype(qstrlen(prefix)))
                return false;
            const QByteArray type = m_name.sliced(qsizetype(qstrlen(prefix))).toUtf8();
            QByteArrayList list;
            for (const QByteArray &value : values())
                list += term(type, value);
            m_query.terms.push_back(list);
            return true;
        };
        if (m_name == u"EXISTS_errorDeclaration") {
            m_query.terms.push_back({ EventIndex::declarationTerm });
            return true;
        }
        if (m_name == u"EQ_transformationID") {
            QByteArrayList list;
            for (const QByteArray &value : values())
                list += EventIndex::transformationTerm(value);
            m_query.terms.push_back(list);
            return true;
        }
        return take("EQ_bizTransaction_", EventIndex::transactionTerm) || take("EQ_source_", EventIndex::sourceTerm)
            || take("EQ_destination_", EventIndex::destinationTerm);
    }

    bool readMatch()
    {
        static const std::map<QString, std::pair<Part, bool>> names {
            { QStringLiteral("MATCH_epc"), { Part::Named, false } },
            { QStringLiteral("MATCH_parentID"), { Part::Parent, false } },
            { QStringLiteral("MATCH_inputEPC"), { Part::Inputs, false } },
            { QStringLiteral("MATCH_outputEPC"), { Part::Outputs, false } },
            { QStringLiteral("MATCH_anyEPC"), { Part::Any, false } },
            { QStringLiteral("MATCH_epcClass"), { Part::Named, true } },
            { QStringLiteral("MATCH_inputEPCClass"), { Part::Inputs, true } },
            { QStringLiteral("MATCH_outputEPCClass"), { Part::Outputs, true } },
            { QStringLiteral("MATCH_anyEPCClass"), { Part::Any, true } },
        };
        const auto name = names.find(m_name);
        if (name == names.end())
            return false;
        EventQuery::Match match;
        match.part = name->second.first;
        match.isOfClasses = name->second.second;
        static const QRegularExpression company(QStringLiteral("^urn:epc:idpat:sgtin:([0-9]{6,12})\\.\\*\\.\\*$"));
        for (const QByteArray &value : values()) {
            if (const auto found = company.match(QString::fromUtf8(value)); found.hasMatch()) {
                match.companies += found.captured(1).toLatin1();
                continue;
            }
            const gs1::ItemKey key = gs1::ItemKey::fromUri(value);
            const bool isPattern = value.contains('*');
            // All packs of a product are looked up by it; other patterns would be a walk through everything.
            m_isTooComplex = isPattern && key.kind() != gs1::ItemKey::Kind::Gtin;
            if (m_isTooComplex)
                return false;
            if (key.kind() == gs1::ItemKey::Kind::Gtin && (isPattern || !match.isOfClasses))
                match.gtins += key.gtin()->digits();
            else
                match.keys += key.text();
        }
        m_query.matches.push_back(match);
        return true;
    }

    bool readRest()
    {
        bool isNumber = false;
        const int number = m_value.toInt(&isNumber);
        const bool isCount = isNumber && number >= 1;
        if (m_name == u"perPage") {
            m_query.perPage = std::min(number, mostPerPage);
            return isCount;
        }
        if (m_name == u"eventCountLimit") {
            m_query.mostEvents = number;
            return isCount;
        }
        if (m_name == u"maxEventCount") {
            m_query.tooMany = number;
            return isCount;
        }
        if (m_name == u"orderBy") {
            m_isTimeOrder = m_value == u"eventTime";
            m_isRecordOrder = m_value == u"recordTime";
            return m_isTimeOrder || m_isRecordOrder;
        }
        if (m_name == u"orderDirection") {
            m_isAscending = m_value == u"ASC";
            return m_isAscending || m_value == u"DESC";
        }
        if (m_name == u"nextPageToken") {
            m_token = m_value.toLatin1();
            return true;
        }
        return false;
    }

    bool readToken()
    {
        const QByteArray letter = tokenOf(m_query.order, {}, 0).first(1);
        const bool hasTime = m_query.order == Order::Time || m_query.order == Order::TimeBackwards;
        const QByteArrayList parts = m_token.sliced(1).split('.');
        if (!m_token.startsWith(letter) || parts.size() != (hasTime ? 3 : 2))
            return false;
        QList<qint64> numbers;
        for (const QByteArray &part : parts) {
            bool isNumber = false;
            numbers += part.toLongLong(&isNumber);
            if (!isNumber)
                return false;
        }
        m_query.before = int(numbers.takeLast());
        const qint64 seq = numbers.takeLast();
        m_query.after = EventCursor::Place { seq, hasTime ? numbers.first() : 0 };
        return m_query.before >= 0;
    }

    EventQuery m_query;
    QString m_name;
    QString m_value;
    QByteArray m_token;
    bool m_isTooComplex = false;
    bool m_isTimeOrder = false;
    bool m_isRecordOrder = false;
    bool m_isAscending = false; // EPCIS 2.0, 8.2.7.1: descending unless told otherwise
};

EventCursor::Question questionOf(ledger::View &view, const EventQuery &query)
{
    EventIndex index(view.database());
    EventCursor::Question question;
    question.order = query.order;
    question.fromMs = query.eventFromMs;
    question.beforeMs = query.eventBeforeMs;
    question.recordedFromMs = query.recordFromMs;
    question.recordedBeforeMs = query.recordBeforeMs;
    question.after = query.after;
    for (const QByteArrayList *list :
        { &query.types, &query.actions, &query.steps, &query.dispositions, &query.readPoints, &query.locations }) {
        if (list->isEmpty())
            continue;
        const auto fits = [&query](const EventShape &shape) {
            return isAsked(query.types, shape.type) && isAsked(query.actions, shape.action)
                && isAsked(query.steps, shape.step) && isAsked(query.dispositions, shape.disposition)
                && isAsked(query.readPoints, shape.readPoint) && isAsked(query.locations, shape.location);
        };
        question.conditions.push_back({ .terms = index.shapeIds(fits) });
        break;
    }
    for (const QByteArrayList &terms : query.terms)
        question.conditions.push_back({ .terms = index.ids(terms) });
    if (!query.eventIds.isEmpty())
        question.conditions.push_back({ .eventIds = query.eventIds });
    if (!query.errorReasons.isEmpty() || !query.correctiveIds.isEmpty() || query.declaredFromMs
        || query.declaredBeforeMs)
        question.conditions.push_back({ .terms = index.ids({ EventIndex::declarationTerm }) });
    for (const EventQuery::Match &match : query.matches) {
        EventCursor::Condition condition;
        QByteArrayList terms;
        for (const QByteArray &gtin : match.gtins)
            terms += EventIndex::productTerm(gtin);
        for (const QByteArray &key : match.keys) {
            if (match.isOfClasses)
                terms += EventIndex::classTerm(key);
            else if (const auto item = view.items().find(gs1::ItemKey::fromText(key)))
                condition.items.push_back(item->id);
        }
        condition.terms = index.ids(terms);
        if (!match.companies.isEmpty()) {
            for (const qint64 id : index.productIds([&match](const QByteArray &gtin) {
                     return std::ranges::any_of(match.companies,
                         [&gtin](const QByteArray &company) { return gtin.sliced(1).startsWith(company); });
                 }))
                condition.terms.push_back(id);
        }
        question.conditions.push_back(condition);
    }
    return question;
}

} // namespace

bool EventQuery::fits(const ledger::EntryHead &head, const epcis::Event &event) const
{
    const EventShape shape = EventShape::of(event);
    if (!isWithin(event.eventTime.ms, eventFromMs, eventBeforeMs) || !isWithin(head.at.ms, recordFromMs, recordBeforeMs)
        || !isAsked(types, shape.type) || !isAsked(actions, shape.action) || !isAsked(steps, shape.step)
        || !isAsked(dispositions, shape.disposition) || !isAsked(readPoints, shape.readPoint)
        || !isAsked(locations, shape.location) || !isAsked(eventIds, event.eventId))
        return false;
    if (declaredFromMs || declaredBeforeMs || !errorReasons.isEmpty() || !correctiveIds.isEmpty()) {
        if (!event.errorDeclaration
            || !isWithin(event.errorDeclaration->declarationTime.ms, declaredFromMs, declaredBeforeMs)
            || !isAsked(errorReasons, wordOf(Vocabulary::ErrorReason, event.errorDeclaration->reason)))
            return false;
        const std::vector<QByteArray> &ids = event.errorDeclaration->correctiveEventIds;
        if (!correctiveIds.isEmpty()
            && std::ranges::none_of(ids, [this](const QByteArray &id) { return correctiveIds.contains(id); }))
            return false;
    }
    const epcis::PersistentDisposition persistent
        = event.persistentDisposition.value_or(epcis::PersistentDisposition {});
    if (!isAnyOf(setDispositions, persistent.set) || !isAnyOf(unsetDispositions, persistent.unset))
        return false;
    if (!terms.empty()) {
        const QByteArrayList own = EventIndex::termsOf(event);
        for (const QByteArrayList &list : terms) {
            if (std::ranges::none_of(list, [&own](const QByteArray &term) { return own.contains(term); }))
                return false;
        }
    }
    return std::ranges::all_of(matches, [&event](const Match &match) { return fitsMatch(match, event); });
}

Result<EventQuery> eventQueryFrom(const QUrlQuery &parameters)
{
    return Reader().read(parameters);
}

EventPage eventPage(
    ledger::View &view, const EventQuery &query, const std::function<bool(const epcis::Event &)> &maySee)
{
    EventPage page;
    const auto visit = [&](const EventCursor::Place &place, auto take) {
        const std::optional<ledger::JournalEntry> entry = view.journal().entry(place.seq);
        const std::optional<ledger::EventStore::Recorded> recorded
            = entry ? ledger::EventStore::fromBody(entry->body) : std::nullopt;
        if (recorded && query.fits(entry->head, recorded->event) && (!maySee || maySee(recorded->event)))
            take(recorded->event);
    };
    if (query.tooMany && !query.after) {
        EventCursor all(view.database(), questionOf(view, query));
        int count = 0;
        for (int looks = 0; count <= *query.tooMany; ++looks) {
            const std::optional<EventCursor::Place> place = all.next();
            if (!place)
                break;
            visit(*place, [&count](const epcis::Event &) { ++count; });
            // What takes too long to count is too large in any case.
            if (looks == mostLooksToCount)
                count = *query.tooMany + 1;
        }
        page.isTooLarge = count > *query.tooMany;
        if (page.isTooLarge)
            return page;
    }
    int room = query.perPage;
    if (query.mostEvents)
        room = std::clamp(*query.mostEvents - query.before, 0, room);
    EventCursor cursor(view.database(), questionOf(view, query));
    std::optional<EventCursor::Place> last;
    bool isMore = false;
    for (int looks = 0; room > 0 && !isMore; ++looks) {
        const std::optional<EventCursor::Place> place = cursor.next();
        if (!place)
            break;
        isMore = looks == mostLooks;
        if (!isMore) {
            visit(*place, [&](const epcis::Event &event) {
                isMore = int(page.events.size()) == room;
                if (!isMore)
                    page.events.push_back(event);
            });
        }
        if (!isMore)
            last = place;
    }
    const int given = query.before + int(page.events.size());
    if (isMore && last && !(query.mostEvents && given >= *query.mostEvents))
        page.nextToken = tokenOf(query.order, *last, given);
    return page;
}

} // namespace packledger::endpoint
