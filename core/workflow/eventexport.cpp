#include "workflow/eventexport.h"

#include "base/baseerrors.h"
#include "epcis/documentwriter.h"
#include "ledger/ledgererrors.h"

namespace packledger::workflow {

namespace {

Result<ExportOutcome> write(
    ledger::View &view, Instant now, const EventExport &what, QIODevice &to, const Progress &progress)
{
    epcis::WriteOptions options;
    options.format = what.format;
    options.companyPrefixLength
        = [&view](const gs1::ItemKey &key) { return view.masterData().companyPrefixLength(key); };
    Result<std::unique_ptr<epcis::DocumentWriter>> made = epcis::DocumentWriter::create(to, std::move(options));
    if (!made)
        return fail(made.error());
    epcis::DocumentWriter &writer = **made;
    epcis::DocumentHeader header;
    header.creationDate = epcis::Timestamp { now.toIso(), now.ms };
    Result<void> state = writer.begin(header);
    ExportOutcome outcome;
    const qint64 total = view.events().count();
    const auto add = [&](const epcis::Event &event) {
        state = writer.event(event);
        ++outcome.events;
        if (state && outcome.events % 100 == 0 && progress && !progress(outcome.events, total))
            state = fail(packledger::codes::cancelled);
        return state.has_value();
    };
    if (state && what.item) {
        const std::optional<ledger::ItemRow> row = view.items().find(*what.item);
        if (!row)
            return fail(ledger::codes::notFound, QString::fromUtf8(what.item->text()));
        for (const ledger::HistoryLine &line : view.events().history(row->id)) {
            if (line.head.at.ms >= what.sinceMs && !add(line.event))
                break;
        }
    } else if (state) {
        view.events().forEach(
            what.sinceMs, [&](const ledger::EntryHead &, const epcis::Event &event) { return add(event); });
    }
    if (state)
        state = writer.end();
    if (!state)
        return fail(state.error());
    outcome.warnings = writer.findings();
    return outcome;
}

} // namespace

Result<ExportOutcome> exportEvents(
    ledger::Ledger &ledger, const EventExport &what, QIODevice &to, const Progress &progress)
{
    const Instant now = ledger.clock().now();
    return ledger.read([&](ledger::View &view) { return write(view, now, what, to, progress); });
}

} // namespace packledger::workflow
