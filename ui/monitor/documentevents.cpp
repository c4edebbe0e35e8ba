#include "monitor/documentevents.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "epcis/documentreader.h"
#include "epcis/vocabulary.h"
#include "gs1/itemkey.h"

#include <QCoreApplication>
#include <QTemporaryFile>

namespace packledger::monitor {

using common::Tone;
using epcis::Event;
using epcis::EventType;

namespace {

constexpr size_t mostEvents = 1'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString stepWords(const QByteArray &step)
{
    struct Known
    {
        const char *step;
        const char *words;
    };
    static constexpr Known known[] = {
        { "commissioning", QT_TRANSLATE_NOOP("Exchange", "Commissioned") },
        { "packing", QT_TRANSLATE_NOOP("Exchange", "Packed") },
        { "unpacking", QT_TRANSLATE_NOOP("Exchange", "Unpacked") },
        { "shipping", QT_TRANSLATE_NOOP("Exchange", "Shipped") },
        { "void_shipping", QT_TRANSLATE_NOOP("Exchange", "Shipping taken back") },
        { "receiving", QT_TRANSLATE_NOOP("Exchange", "Received") },
        { "repackaging", QT_TRANSLATE_NOOP("Exchange", "Repackaged") },
        { "decommissioning", QT_TRANSLATE_NOOP("Exchange", "Decommissioned") },
        { "destroying", QT_TRANSLATE_NOOP("Exchange", "Destroyed") },
        { "dispensing", QT_TRANSLATE_NOOP("Exchange", "Dispensed") },
    };
    for (const Known &each : known) {
        if (step == each.step)
            return QCoreApplication::translate("Exchange", each.words);
    }
    return QString::fromUtf8(step);
}

QString titleOf(const Event &event)
{
    if (event.errorDeclaration)
        return Words::tr("An earlier event declared wrong");
    const QByteArray step = epcis::wordOf(epcis::Vocabulary::BizStep, event.bizStep);
    if (!step.isEmpty())
        return stepWords(step);
    switch (event.type) {
    case EventType::Aggregation:
        return event.action == epcis::Action::Delete ? stepWords("unpacking") : stepWords("packing");
    case EventType::Transformation:
        return stepWords("repackaging");
    default:
        return Words::tr("Event");
    }
}

/// An item as people know it: the product's name, or its GTIN, and the serial; the number of a pallet alone.
QString wordsOf(ledger::View &view, const gs1::ItemKey &key)
{
    const std::optional<gs1::Gtin> gtin = key.gtin();
    if (!gtin || key.serial().isEmpty())
        return dock::codeText(key);
    const std::optional<ledger::Product> product = view.masterData().product(gtin->digits());
    return QStringLiteral("%1 · %2").arg(
        product && !product->name.isEmpty() ? product->name : QString::fromLatin1(gtin->digits()), dock::codeText(key));
}

DocumentEvent rowOf(ledger::View &view, const Event &event, int offsetMinutes)
{
    std::vector<epcis::Uri> inside;
    for (const std::vector<epcis::Uri> *list :
        { &event.epcList, &event.childEpcs, &event.inputEpcs, &event.outputEpcs })
        inside.insert(inside.end(), list->begin(), list->end());
    DocumentEvent row;
    row.words.what = titleOf(event);
    row.words.tone = event.errorDeclaration ? Tone::Attention : Tone::Neutral;
    row.words.when = common::momentText(event.eventTime.ms, offsetMinutes);
    const bool hasParent = !event.parentId.isEmpty();
    const gs1::ItemKey key = hasParent ? gs1::ItemKey::fromUri(event.parentId)
        : inside.empty()               ? gs1::ItemKey()
                                       : gs1::ItemKey::fromUri(inside.front());
    row.itemKey = QString::fromLatin1(key.text());
    const QString first = wordsOf(view, key);
    const auto count = int(inside.size());
    if (hasParent) {
        row.words.detail = Words::tr("%1 with %n item(s)", nullptr, count).arg(first);
    } else {
        row.words.detail = count > 1 ? Words::tr("%1 and %n more", nullptr, count - 1).arg(first) : first;
    }
    return row;
}

/// Keeps the first events; stops where there are more.
class FirstEvents final : public epcis::DocumentSink
{
public:
    FirstEvents(ledger::View &view, DocumentEvents &events, int offsetMinutes)
        : m_view(view)
        , m_events(events)
        , m_offset(offsetMinutes)
    {
    }
    bool header(const epcis::DocumentHeader &) override { return true; }
    bool vocabularyElement(const epcis::VocabularyElement &) override { return true; }
    bool event(Event &&event, const Where &) override
    {
        m_events.hasMore = m_events.rows.size() == mostEvents;
        if (!m_events.hasMore)
            m_events.rows.push_back(rowOf(m_view, event, m_offset));
        return !m_events.hasMore;
    }
    void finding(Finding) override { }

private:
    ledger::View &m_view;
    DocumentEvents &m_events;
    int m_offset;
};

} // namespace

Result<DocumentEvents> eventsIn(ledger::View &view, const QByteArray &sha256, int offsetMinutes)
{
    QTemporaryFile file;
    if (!file.open())
        return fail(packledger::codes::fileWrite, file.errorString());
    if (const Result<void> restored = view.documents().restoreBytes(sha256, file); !restored)
        return fail(restored.error());
    file.seek(0);
    DocumentEvents events;
    const epcis::Format format = epcis::detectFormat(file);
    if (format >= epcis::Format::EpcisXml11 && format <= epcis::Format::EpcisJson20) {
        FirstEvents sink(view, events, offsetMinutes);
        const Result<epcis::DocumentSummary> read = epcis::readDocument(file, sink);
        if (!read && !events.hasMore)
            events.message = errorSentence(read.error());
    }
    if (events.rows.empty() && events.message.isEmpty())
        events.message = Words::tr("There are no events in it.");
    else if (events.hasMore)
        events.message = Words::tr("The first %n event(s).", nullptr, int(mostEvents));
    return events;
}

} // namespace packledger::monitor
