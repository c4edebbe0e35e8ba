#pragma once

#include "common/rowstate.h"
#include "common/tone.h"
#include "documents/documentsstate.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace packledger::monitor {

/// A figure at the top of a page.
struct Figure
{
    QString value;
    QString caption;
    common::Tone tone = common::Tone::Neutral;

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// One document of outbox or inbox in the list, ready to be shown.
struct ExchangeRow
{
    qint64 id = 0;
    common::Tone tone = common::Tone::Neutral;
    QString state; ///< "sent", "late", "refused"
    QString kind; ///< "Shipment 12 to Acme: 3 pallets"
    QString trouble; ///< the last error in words, and what to do; empty: none
    QString file; ///< beside the number, where there is no trouble
    QString age; ///< "3 h"
    QString attempts; ///< "sent 4 times"; empty in the inbox
    QString next; ///< "again in 4 min"; empty: nothing waits

    friend bool operator==(const ExchangeRow &, const ExchangeRow &) = default;
};

/// What happened to a document.
struct HistoryRow
{
    common::Tone tone = common::Tone::Neutral;
    QString what; ///< "Attempt 3 failed"
    QString detail; ///< why, in words
    QString when;
    QString who; ///< "ana, station 2"

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

/// An event in a document.
struct DocumentEvent
{
    HistoryRow words;
    QString itemKey; ///< what it is about: the container, or the first item; empty: nothing with a number

    friend bool operator==(const DocumentEvent &, const DocumentEvent &) = default;
};

struct DocumentEvents
{
    std::vector<DocumentEvent> rows;
    bool hasMore = false;
    bool isReading = false;
    QString message; ///< that there are none, or why they cannot be read

    friend bool operator==(const DocumentEvents &, const DocumentEvents &) = default;
};

using Choices = std::vector<std::pair<QString, QString>>;

/// Whom a partner may ask.
struct AnswerInput
{
    QString email;
    QString phone;
    QString purchaseOrder;

    friend bool operator==(const AnswerInput &, const AnswerInput &) = default;
};

/// One document opened.
struct OpenExchange
{
    ExchangeRow head;
    std::vector<common::HealthLine> lines; ///< what stands against it, what it waits for
    QString facts; ///< "to Acme · 12 kB · instance 9f2c…"
    std::vector<HistoryRow> history; ///< newest first
    documents::OpenDocument text; ///< its bytes, as text
    DocumentId document; ///< that an arrival became
    qint64 dispatch = 0; ///< the delivery that it tells of
    QByteArray sha256; ///< of its bytes
    bool canRetry = false;
    bool canHold = false;
    bool canResolve = false;
    bool canTake = false;
    bool canAnswer = false;
    bool hasEvidence = false;
    AnswerInput contact {}; ///< whom the sender may ask, as the site's rules say

    friend bool operator==(const OpenExchange &, const OpenExchange &) = default;
};

/// What answers a refused arrival, before it goes.
struct AnswerPreview
{
    QString subject;
    QString mail;
    QString message; ///< JSON

    friend bool operator==(const AnswerPreview &, const AnswerPreview &) = default;
};

/// Everything that the page of outbox and inbox shows; a value.
struct ExchangeState
{
    enum class Side { Outbox, Inbox };
    enum class Panel { None, Events, Hold, Resolve, Take, Answer };
    enum class Show {
        All,
        Open, ///< somebody or something still has to act
        Late, ///< its acknowledgement should have come
        Failed, ///< refused, quarantined, or not got through
    };

    /// One hour of the last three days.
    struct Hour
    {
        int delivered = 0;
        int failed = 0;
        int arrived = 0;
        friend bool operator==(const Hour &, const Hour &) = default;
    };

    Side side = Side::Outbox;
    Show show = Show::Open;
    QString partner; ///< name; empty: all
    bool findsSerials = true; ///< whether the search looks for serial numbers, too
    QString search;
    Choices partners;
    bool isLoading = true;
    std::vector<Figure> figures;
    std::vector<common::HealthLine> ways; ///< that are broken now
    std::vector<Hour> hours; ///< oldest first; empty: not counted yet
    QString hoursBegin; ///< "19 NOV"
    QString hoursText; ///< in words, for who does not see it
    std::vector<ExchangeRow> rows; ///< newest first
    bool hasMore = false;
    std::optional<OpenExchange> open;
    DocumentEvents events; ///< of the open document, once somebody asked for them
    Panel panel = Panel::None;
    QString panelMessage;
    std::optional<AnswerPreview> preview;
    bool canUndo = false;
    bool isBusy = false;

    friend bool operator==(const ExchangeState &, const ExchangeState &) = default;
};

} // namespace packledger::monitor
