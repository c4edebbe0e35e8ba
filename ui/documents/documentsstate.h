#pragma once

#include "base/id.h"
#include "common/tone.h"

#include <QString>

#include <optional>
#include <vector>

namespace packledger::documents {

/// A document that came in, or was refused, as the list shows it.
struct DocumentRow
{
    DocumentId id; ///< of a refused one the journal entry that says so, with a minus: nothing else is kept of it
    QString name; ///< of the file
    QString kind; ///< "EPCIS 1.2 XML"
    QString from; ///< the sender, as the document says
    QString when; ///< "22 NOV 2026 08:14"
    common::Tone tone = common::Tone::Accepted;
    QString findings; ///< "2 findings"; "no findings"; "refused"

    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

/// Something the document has wrong.
struct FindingRow
{
    common::Tone tone = common::Tone::Attention;
    QString text;
    QString where; ///< "line 412, column 9", "$.epcisBody…"; empty: of the whole
    qint64 line = 0; ///< 0: unknown
    qint64 column = 0;

    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};

/// A piece of the document's text: a line, or a part of a long one.
struct SourceRow
{
    static constexpr int longest = 88; ///< characters: what a small screen shows in the usual size

    qint64 line = 0;
    int part = 0; ///< 0 begins the line
    QString text;
    common::Tone mark = common::Tone::Neutral; ///< of the finding that points here

    friend bool operator==(const SourceRow &, const SourceRow &) = default;
};

/// One document opened.
struct OpenDocument
{
    DocumentRow head;
    QString facts; ///< "31 events · 1,231 items · 214 kB · SHA-256 9f2c…"
    std::vector<FindingRow> findings;
    int finding = -1; ///< the one in view; -1 none
    std::vector<SourceRow> source;
    int sourceRow = -1; ///< into source: what to bring into view
    bool isReading = false;
    QString message; ///< why there is no text

    friend bool operator==(const OpenDocument &, const OpenDocument &) = default;
};

/// What the documents page shows. Built by DocumentsPresenter, rendered by DocumentsScreen.
struct DocumentsState
{
    bool isLoading = false;
    std::vector<DocumentRow> documents; ///< newest first, those that fit the filter
    int all = 0;
    QString filter;
    std::optional<OpenDocument> open;

    friend bool operator==(const DocumentsState &, const DocumentsState &) = default;
};

} // namespace packledger::documents
