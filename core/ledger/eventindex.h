#pragma once

#include "epcis/event.h"
#include "ledger/eventstore.h"

#include <QByteArrayList>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace packledger::ledger {

/// What tells one kind of events from the others: few differ in it, so that it is spelled out once for all of them.
/// Words of the standard in their short form, places by their keys: the same for every spelling.
struct EventShape
{
    QByteArray type; ///< "ObjectEvent"
    QByteArray action; ///< "ADD"; empty: the type has none
    QByteArray step;
    QByteArray disposition;
    QByteArray readPoint;
    QByteArray location;

    [[nodiscard]] static EventShape of(const epcis::Event &event);
};

/// What events are asked for by, beside their items and their times: their shapes, their business transactions, sources
/// and destinations, and the products they name. A projection, as the events are.
class EventIndex
{
public:
    explicit EventIndex(Database &database)
        : m_database(database)
    {
    }

    /// `gtins` are those of the items the event names, without repetition.
    void add(qint64 seq, const epcis::Event &event, const QByteArrayList &gtins);

    /// The terms an event is found by, but for its shape and the products of its items.
    [[nodiscard]] static QByteArrayList termsOf(const epcis::Event &event);
    [[nodiscard]] static QByteArray transactionTerm(const QByteArray &type, const QByteArray &id);
    [[nodiscard]] static QByteArray sourceTerm(const QByteArray &type, const QByteArray &id);
    [[nodiscard]] static QByteArray destinationTerm(const QByteArray &type, const QByteArray &id);
    [[nodiscard]] static QByteArray transformationTerm(const QByteArray &id);
    [[nodiscard]] static QByteArray classTerm(const QByteArray &epcClass);
    [[nodiscard]] static QByteArray productTerm(const QByteArray &gtin);
    static constexpr const char *declarationTerm = "e"; ///< of all error declarations

    /// The identifier of a document's first event; empty where it has none.
    [[nodiscard]] QByteArray identifierIn(DocumentId document);
    /// Ids of terms that are here.
    [[nodiscard]] std::vector<qint64> ids(const QByteArrayList &terms);
    [[nodiscard]] std::vector<qint64> shapeIds(const std::function<bool(const EventShape &)> &fits);
    [[nodiscard]] std::vector<qint64> productIds(const std::function<bool(const QByteArray &gtin)> &fits);

private:
    void link(const QByteArray &term, qint64 seq);

    Database &m_database;
};

/// Events that may be what is asked for, in the order that is asked for; whoever asks looks at each of them. The
/// narrowest condition leads, so that nothing is walked that could be looked up.
class EventCursor
{
public:
    enum class Order { Recorded, RecordedBackwards, Time, TimeBackwards };

    /// Where a cursor stands.
    struct Place
    {
        qint64 seq = 0;
        qint64 ms = 0; ///< event time; only where events are ordered by it
    };

    /// Events that are linked to one of the terms, name one of the items, or bear one of the identifiers.
    struct Condition
    {
        std::vector<qint64> terms {};
        std::vector<ItemId> items {};
        QByteArrayList eventIds {};
    };

    struct Question
    {
        Order order = Order::Recorded;
        std::vector<Condition> conditions; ///< all must hold
        std::optional<qint64> fromMs, beforeMs; ///< event time
        std::optional<qint64> recordedFromMs, recordedBeforeMs;
        std::optional<Place> after; ///< where a page before ended
    };

    EventCursor(Database &database, Question question);

    [[nodiscard]] std::optional<Place> next();

private:
    /// One list of events in the order of recording, read piece by piece.
    struct Stream
    {
        qint64 term = 0; ///< 0: all events, or an item's
        ItemId item {};
        std::deque<qint64> seqs {};
        bool isOver = false;
    };

    [[nodiscard]] bool isBackwards() const
    {
        return m_question.order == Order::RecordedBackwards || m_question.order == Order::TimeBackwards;
    }
    [[nodiscard]] bool isByTime() const
    {
        return m_question.order == Order::Time || m_question.order == Order::TimeBackwards;
    }
    [[nodiscard]] std::optional<std::vector<qint64>> few(const Condition &condition);
    [[nodiscard]] std::optional<std::vector<qint64>> fewByTime();
    void list(const std::vector<qint64> &seqs);
    void bindRecordTimes();
    void fill(Stream &stream);
    void fillByTime();
    [[nodiscard]] bool isBeyond(const Place &place) const; ///< behind what the question still asks for

    Database &m_database;
    Question m_question;
    std::optional<std::deque<Place>> m_list; ///< all that is left, where it is few
    std::vector<Stream> m_streams;
    std::deque<Place> m_byTime;
    bool m_isOver = false;
    qint64 m_lastSeq = 0;
    qint64 m_leastSeq = 0, m_greatestSeq = 0; ///< what the times of recording leave; greatest 0: no limit
};

} // namespace packledger::ledger
