#include "workflow/numberstory.h"

#include "ledger/actbody.h"

#include <QJsonDocument>

namespace packledger::workflow {

namespace {

QString reasonIn(const ledger::JournalEntry &entry)
{
    if (entry.head.act == "event")
        return {};
    const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
    for (const char *name : { "reason", "result" }) {
        if (const QByteArray text = ledger::textOf(body, name); !text.isEmpty())
            return QString::fromUtf8(text);
    }
    return {};
}

} // namespace

std::optional<NumberStory> storyOf(ledger::View &view, const gs1::ItemKey &key)
{
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
    if (!number)
        return std::nullopt;
    NumberStory story;
    story.number = *number;
    if (number->batch.isValid())
        story.batch = view.line().batches.find(number->batch);
    story.label = view.line().printing.labelOf(key);
    if (const auto job = story.label ? view.line().printing.job(story.label->job) : std::nullopt)
        story.printer = job->printer;
    if (const std::optional<ledger::JournalEntry> entry = view.journal().entry(number->drawnSeq))
        story.drawn = entry->head;
    if (const std::optional<ledger::JournalEntry> entry = view.journal().entry(number->changedSeq)) {
        story.changed = entry->head;
        story.reason = reasonIn(*entry);
    }
    return story;
}

} // namespace packledger::workflow
