#include "packing/packinglayer.h"

#include "dock/itemwords.h"
#include "packing/packingsnapshot.h"
#include "scan/interpret.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::packing {

using common::Tone;
using dock::CodeLook;
using dock::VerdictState;
using workflow::AggregationSession;
using workflow::PackOutcome;
using workflow::PackVerdict;
using workflow::ScannedCode;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(packledger::packing::PackingPresenter)
};

VerdictState verdictOn(ledger::View &view, const std::vector<PackOutcome> &outcomes, const LayerLook &look)
{
    if (look.foreign > 0) {
        const auto last = std::find_if(
            outcomes.rbegin(), outcomes.rend(), [](const PackOutcome &outcome) { return !isGood(outcome.verdict); });
        VerdictState verdict = verdictOf(view, *last);
        verdict.note = Words::tr("%1 of the picture are in, %2 do not belong.").arg(look.ready).arg(look.foreign);
        return verdict;
    }
    VerdictState verdict;
    verdict.tone = look.ready > 0 ? Tone::Accepted : Tone::Again;
    verdict.word = Words::tr("%n in", nullptr, look.ready);
    verdict.reason = Words::tr("The whole picture is on disk.");
    return verdict;
}

} // namespace

std::vector<ScannedCode> Layer::codes(const QDate &today) const
{
    std::vector<ScannedCode> all;
    for (const QByteArray &one : bytes) {
        scan::ScanReading reading;
        reading.bytes = one;
        reading.source = source;
        all.push_back(ScannedCode::from(scan::interpret(reading, today), source, today));
    }
    return all;
}

QString LayerLook::text(qint64 missing) const
{
    QStringList parts { Words::tr("%1 ready").arg(ready) };
    if (already > 0)
        parts << Words::tr("%1 in already").arg(already);
    if (foreign > 0)
        parts << Words::tr("%1 foreign").arg(foreign);
    if (missing >= 0)
        parts << Words::tr("%1 missing").arg(missing);
    return parts.join(QStringLiteral(" · "));
}

LayerLook lookAt(const Layer &layer, const std::vector<PackOutcome> &outcomes)
{
    LayerLook look;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const PackOutcome &outcome = outcomes[i];
        look.looks.emplace_back(layer.bytes.at(qsizetype(i)), lookOf(outcome));
        look.ready += outcome.verdict == PackVerdict::Accepted ? 1 : 0;
        look.already += outcome.verdict == PackVerdict::Duplicate ? 1 : 0;
        if (!isGood(outcome.verdict)) {
            ++look.foreign;
            look.wrong = dock::codeText(outcome.key);
        }
    }
    return look;
}

CodeLook lookOf(const PackOutcome &outcome)
{
    return { toneOf(outcome.verdict), outcome.verdict == PackVerdict::Accepted ? QString() : title(outcome.verdict) };
}

Result<Heard> takeLayer(ledger::WriteTransaction &transaction, const access::Session &person, ledger::PackingId packing,
    const Layer &layer, const QDate &today)
{
    const Result<std::vector<PackOutcome>> outcomes
        = AggregationSession(packing, person).layer(transaction, layer.codes(today));
    if (!outcomes)
        return fail(outcomes.error());
    Heard heard = heardOf(transaction, packing);
    addFullLabel(transaction, person, heard);
    LayerLook look = lookAt(layer, *outcomes);
    heard.verdict = verdictOn(transaction, *outcomes, look);
    heard.looks = std::move(look.looks);
    heard.wrong = look.wrong;
    return heard;
}

} // namespace packledger::packing
