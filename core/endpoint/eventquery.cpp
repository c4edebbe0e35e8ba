#include "endpoint/eventquery.h"

#include "endpoint/endpointerrors.h"
#include "epcis/event.h"
#include "epcis/vocabulary.h"
#include "gs1/itemkey.h"
#include "ledger/writetransaction.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace packledger::endpoint {

namespace {

constexpr int mostPerPage = 1000;

QByteArray typeOf(const epcis::Event &event)
{
    static constexpr const char *names[] = { "ObjectEvent", "AggregationEvent", "TransactionEvent",
        "TransformationEvent", "AssociationEvent", "QuantityEvent" };
    return names[int(event.type)];
}

QByteArray actionOf(const epcis::Event &event)
{
    static constexpr const char *names[] = { "ADD", "OBSERVE", "DELETE" };
    return event.action ? names[int(*event.action)] : "";
}

bool isAsked(const QByteArrayList &asked, const QByteArray &value)
{
    return asked.isEmpty() || asked.contains(value);
}

/// The key behind a spelling; the spelling itself where it is none of GS1.
QByteArray keyOf(const QByteArray &epc)
{
    return gs1::ItemKey::fromUri(epc).text();
}

bool names(const epcis::Event &event, const QByteArray &key)
{
    const auto isIt = [&](const epcis::Uri &epc) { return keyOf(epc) == key; };
    return isIt(event.parentId) || std::ranges::any_of(event.epcList, isIt)
        || std::ranges::any_of(event.childEpcs, isIt) || std::ranges::any_of(event.inputEpcs, isIt)
        || std::ranges::any_of(event.outputEpcs, isIt);
}

std::optional<qint64> momentFrom(const QString &value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

/// "shipping" from any spelling.
QByteArrayList words(const QByteArrayList &values, epcis::Vocabulary vocabulary)
{
    QByteArrayList found;
    for (const QByteArray &value : values) {
        const QByteArray word = epcis::standardTerm(vocabulary, value);
        found += word.isEmpty() ? value : word;
    }
    return found;
}

bool hasWord(const QByteArrayList &asked, epcis::Vocabulary vocabulary, const epcis::Uri &value)
{
    return asked.isEmpty() || asked.contains(words({ value }, vocabulary).first());
}

} // namespace

bool EventQuery::fits(const ledger::EntryHead &head, const epcis::Event &event) const
{
    const auto isWithin = [](qint64 ms, std::optional<qint64> from, std::optional<qint64> before) {
        return (!from || ms >= *from) && (!before || ms < *before);
    };
    return isWithin(event.eventTime.ms, eventFromMs, eventBeforeMs)
        && isWithin(head.at.ms, recordFromMs, recordBeforeMs) && isAsked(eventTypes, typeOf(event))
        && isAsked(actions, actionOf(event)) && hasWord(steps, epcis::Vocabulary::BizStep, event.bizStep)
        && hasWord(dispositions, epcis::Vocabulary::Disposition, event.disposition)
        && isAsked(readPoints, event.readPoint ? event.readPoint->id : QByteArray())
        && isAsked(locations, event.bizLocation ? event.bizLocation->id : QByteArray())
        && isAsked(eventIds, event.eventId)
        && (epcs.isEmpty()
            || std::ranges::any_of(epcs, [&](const QByteArray &epc) { return names(event, keyOf(epc)); }));
}

Result<EventQuery> eventQueryFrom(const QUrlQuery &parameters)
{
    EventQuery query;
    const std::map<QString, QByteArrayList *> lists { { QStringLiteral("eventType"), &query.eventTypes },
        { QStringLiteral("EQ_action"), &query.actions }, { QStringLiteral("EQ_bizStep"), &query.steps },
        { QStringLiteral("EQ_disposition"), &query.dispositions },
        { QStringLiteral("EQ_readPoint"), &query.readPoints }, { QStringLiteral("EQ_bizLocation"), &query.locations },
        { QStringLiteral("MATCH_epc"), &query.epcs }, { QStringLiteral("MATCH_anyEPC"), &query.epcs },
        { QStringLiteral("EQ_eventID"), &query.eventIds } };
    const std::map<QString, std::optional<qint64> *> moments { { QStringLiteral("GE_eventTime"), &query.eventFromMs },
        { QStringLiteral("LT_eventTime"), &query.eventBeforeMs },
        { QStringLiteral("GE_recordTime"), &query.recordFromMs },
        { QStringLiteral("LT_recordTime"), &query.recordBeforeMs } };
    for (const auto &[name, raw] : parameters.queryItems(QUrl::FullyDecoded)) {
        const auto refuse = [&, name = name] { return fail(codes::endpointQuery, name); };
        if (const auto list = lists.find(name); list != lists.end()) {
            *list->second += raw.toUtf8().split('|');
        } else if (const auto moment = moments.find(name); moment != moments.end()) {
            *moment->second = momentFrom(raw);
            if (!*moment->second)
                return refuse();
        } else if (name == u"perPage") {
            query.perPage = raw.toInt();
            if (query.perPage < 1)
                return refuse();
            query.perPage = std::min(query.perPage, mostPerPage);
        } else if (name == u"nextPageToken") {
            bool isNumber = false;
            query.afterSeq = raw.toLongLong(&isNumber);
            if (!isNumber)
                return refuse();
        } else {
            return refuse();
        }
    }
    query.steps = words(query.steps, epcis::Vocabulary::BizStep);
    query.dispositions = words(query.dispositions, epcis::Vocabulary::Disposition);
    return query;
}

void forEachMatch(ledger::View &view, const EventQuery &query,
    const std::function<bool(const ledger::EntryHead &, const epcis::Event &)> &visit)
{
    view.journal().forEach(query.afterSeq + 1, [&](const ledger::JournalEntry &entry) {
        if (entry.head.act != "event")
            return true;
        const std::optional<ledger::EventStore::Recorded> recorded = ledger::EventStore::fromBody(entry.body);
        return !recorded || !query.fits(entry.head, recorded->event) || visit(entry.head, recorded->event);
    });
}

} // namespace packledger::endpoint
