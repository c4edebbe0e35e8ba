#include "line/sourcespresenter.h"

#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "line/batchwords.h"
#include "scan/interpret.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::line {

using common::Tone;
using workflow::RepackVerdict;

namespace {

struct Words
{
    Tone tone;
    QString word;
};

Words wordsOf(RepackVerdict verdict)
{
    switch (verdict) {
    case RepackVerdict::Consumed:
    case RepackVerdict::UsedInPart:
        return { Tone::Accepted, SourcesPresenter::tr("Noted") };
    case RepackVerdict::Commissioned:
    case RepackVerdict::Linked:
    case RepackVerdict::WrongProduct:
        break;
    case RepackVerdict::Twice:
        return { Tone::Again, SourcesPresenter::tr("Again") };
    case RepackVerdict::Unknown:
        return { Tone::NoData, SourcesPresenter::tr("Not received") };
    case RepackVerdict::Held:
        return { Tone::Stop, SourcesPresenter::tr("On hold") };
    case RepackVerdict::Ended:
        return { Tone::Stop, SourcesPresenter::tr("Used up") };
    case RepackVerdict::NotEmpty:
        return { Tone::Attention, SourcesPresenter::tr("Not empty") };
    case RepackVerdict::Rejected:
        return { Tone::ScannerFault, SourcesPresenter::tr("Not read") };
    }
    return { Tone::Stop, SourcesPresenter::tr("Other product") };
}

/// A scan that is sure: what the ledger has under this key.
workflow::ScannedCode codeOf(const gs1::ItemKey &key)
{
    workflow::ScannedCode code;
    code.raw = key.text();
    code.identities = { { key, {}, {} } };
    return code;
}

} // namespace

SourcesPresenter::SourcesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void SourcesPresenter::open(BatchId batch)
{
    if (batch != m_state.batch) {
        m_sources.clear();
        m_state = {};
        m_state.batch = batch;
    }
    tell();
    refresh();
}

void SourcesPresenter::refresh()
{
    struct Read
    {
        QString subtitle;
        common::ChipState chip;
        qint64 without = 0;
    };
    if (!m_state.batch.isValid())
        return;
    m_ledger.run(
        this,
        [batch = m_state.batch](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Read> {
                const Result<workflow::BatchRow> row = workflow::unlockedBatch(view, batch);
                if (!row)
                    return fail(row.error());
                return Read { tr("Batch %1 · %2").arg(row->order.name, productText(view, row->order.gtin)),
                    { stateTone(row->state), {}, stateText(row->state) },
                    qint64(workflow::numbersWithoutSource(view, batch).size()) };
            });
        },
        [this](const Result<Read> &read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_state.subtitle = read->subtitle;
            m_state.chip = read->chip;
            m_state.without = read->without;
            tell();
        },
        common::LedgerService::Lane::Look);
}

void SourcesPresenter::handleReading(const scan::ScanReading &reading)
{
    m_ledger.run(
        this,
        [reading, today = m_clock.today()](ledger::Site &site) {
            Source source;
            source.input.code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
            return site.ledger().read([&](ledger::View &view) -> Result<Source> {
                source.judged = workflow::judgeSource(view, source.input);
                const gs1::ItemKey &key = source.judged.key;
                if (source.judged.verdict == RepackVerdict::Rejected)
                    return source;
                source.line.serial = dock::codeText(key);
                if (const std::optional<gs1::Gtin> gtin = key.gtin())
                    source.line.product = productText(view, gtin->digits());
                const std::optional<ledger::ItemRow> item = view.items().find(key);
                if (item && !item->lot.isEmpty())
                    source.line.lot
                        = tr("lot %1 · expires %2").arg(QString::fromUtf8(item->lot), common::dateText(item->expiry));
                return source;
            });
        },
        [this](const Result<Source> &source) {
            if (source)
                take(*source);
            else
                Q_EMIT failed(source.error());
        });
}

void SourcesPresenter::take(Source source)
{
    const bool isTwice
        = std::ranges::any_of(m_sources, [&](const Source &other) { return other.judged.key == source.judged.key; });
    if (isTwice && source.judged.verdict != RepackVerdict::Rejected)
        source.judged.verdict = RepackVerdict::Twice;
    const Words words = wordsOf(source.judged.verdict);
    const bool isTaken = !isRefusal(source.judged.verdict);
    showVerdict(source, words.tone, words.word,
        isTaken ? tr("It is used up when you link it with the new packs.") : sentence(source.judged.verdict));
    if (isTaken)
        m_sources.push_back(std::move(source));
    tell();
}

void SourcesPresenter::showVerdict(const Source &source, Tone tone, const QString &word, const QString &reason)
{
    dock::VerdictState verdict;
    verdict.sequence = ++m_sequence;
    verdict.tone = tone;
    verdict.word = word;
    verdict.reason = reason;
    verdict.product = source.line.product;
    verdict.serial = source.line.serial;
    verdict.note = source.line.lot;
    m_state.verdict = verdict;
}

void SourcesPresenter::setLeft(qint64 left)
{
    if (m_sources.empty())
        return;
    Source &last = m_sources.back();
    last.input.left = left > 0 ? std::optional(left) : std::nullopt;
    last.line.left = left > 0 ? tr("%1 left in it").arg(countText(left)) : QString();
    tell();
}

void SourcesPresenter::undo()
{
    if (m_sources.empty() || m_state.isBusy)
        return;
    const Source last = m_sources.back();
    m_sources.pop_back();
    showVerdict(last, Tone::Again, tr("Put back"), tr("It is not used."));
    tell();
}

void SourcesPresenter::link()
{
    if (!m_state.canLink)
        return;
    m_state.isBusy = true;
    tell();
    std::vector<workflow::RepackInput> inputs;
    for (const Source &source : m_sources)
        inputs.push_back(source.input);
    m_ledger.run(
        this,
        [inputs = std::move(inputs), session = m_session, batch = m_state.batch](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                std::vector<workflow::ScannedCode> outputs;
                for (const gs1::ItemKey &key : workflow::numbersWithoutSource(transaction, batch))
                    outputs.push_back(codeOf(key));
                return workflow::repackage(transaction, session, batch, inputs, outputs);
            });
        },
        [this](const Result<workflow::Repackaging> &result) {
            m_state.isBusy = false;
            if (result)
                answerLink(*result);
            else
                Q_EMIT failed(result.error());
            tell();
            refresh();
        });
}

void SourcesPresenter::answerLink(const workflow::Repackaging &result)
{
    if (result.isDone()) {
        const auto made = std::ranges::count_if(result.items, &workflow::RepackedItem::isOutput);
        m_state.lastText = tr("%1 source packs are linked with %2 new packs.")
                               .arg(countText(qint64(m_sources.size())), countText(made));
        m_sources.clear();
        m_state.verdict.reset();
        Q_EMIT told(Tone::Accepted, m_state.lastText);
        Q_EMIT changed();
        return;
    }
    // Something happened to a source since it was scanned: it leaves the list, and the rest stays.
    for (const workflow::RepackedItem &item : result.items) {
        if (!isRefusal(item.verdict))
            continue;
        const auto source = std::ranges::find_if(
            m_sources, [&](const Source &one) { return !item.isOutput && one.judged.key == item.key; });
        if (source == m_sources.end())
            continue;
        const Words words = wordsOf(item.verdict);
        showVerdict(*source, words.tone, words.word, sentence(item.verdict));
        m_sources.erase(source);
    }
    Q_EMIT told(Tone::Stop, tr("Nothing was linked: not every source pack can be used any more."));
}

void SourcesPresenter::tell()
{
    m_state.sources.clear();
    for (auto source = m_sources.rbegin(); source != m_sources.rend(); ++source)
        m_state.sources.push_back(source->line);
    m_state.withoutText = m_state.without == 0
        ? tr("Every good pack of this batch has its source.")
        : tr("%1 good packs of this batch have no source yet.").arg(countText(m_state.without));
    m_state.canLink = !m_sources.empty() && m_state.without > 0 && !m_state.isBusy;
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::line
