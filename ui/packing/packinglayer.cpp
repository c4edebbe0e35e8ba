#include "packing/packinglayer.h"

#include "dock/itemwords.h"
#include "packing/packingsnapshot.h"
#include "scan/interpret.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

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

bool isMovable(const PackOutcome &outcome)
{
    return outcome.verdict == PackVerdict::OtherParent && outcome.mayMove;
}

/// Which containers the children leave that went in: "case 0017"; empty: none.
QString leftText(const std::vector<PackOutcome> &outcomes)
{
    std::set<QByteArray> left;
    for (const PackOutcome &outcome : outcomes) {
        if (outcome.verdict == PackVerdict::Accepted && !outcome.from.isEmpty())
            left.insert(outcome.from);
    }
    if (left.empty())
        return {};
    return left.size() == 1 ? Words::tr("They leave %1.").arg(workflow::numberText(*left.begin()))
                            : Words::tr("They leave %n container(s).", nullptr, int(left.size()));
}

VerdictState verdictOn(ledger::View &view, const std::vector<PackOutcome> &outcomes, const LayerLook &look)
{
    VerdictState verdict;
    if (look.foreign > 0) {
        const auto last = std::find_if(outcomes.rbegin(), outcomes.rend(),
            [](const PackOutcome &outcome) { return !isGood(outcome.verdict) && !isMovable(outcome); });
        verdict = verdictOf(view, *last);
        verdict.note = Words::tr("Of the picture in: %1. Not belonging in here: %2.").arg(look.ready).arg(look.foreign);
    } else if (look.movable > 0) {
        verdict.tone = Tone::Attention;
        verdict.word = title(PackVerdict::OtherParent);
        verdict.instruction = Words::tr("Move them here?");
        verdict.reason = Words::tr(
            "%n of the picture are in another container. Confirm the move, or put them back.", nullptr, look.movable);
        verdict.note = look.ready > 0 ? Words::tr("%n in", nullptr, look.ready) : QString();
    } else {
        verdict.tone = look.ready > 0 ? Tone::Accepted : Tone::Again;
        verdict.word = Words::tr("%n in", nullptr, look.ready);
        verdict.reason = Words::tr("The whole picture is on disk.");
        verdict.note = leftText(outcomes);
    }
    return verdict;
}

/// What became of the children, which stand in the order of their outcomes.
Heard heardOfAll(ledger::WriteTransaction &transaction, const access::Session &person, ledger::PackingId packing,
    const std::vector<SeenChild> &children, const std::vector<PackOutcome> &outcomes)
{
    Heard heard = heardOf(transaction, packing);
    addFullLabel(transaction, person, heard);
    LayerLook look = lookAt(children, outcomes);
    heard.verdict
        = children.size() == 1 ? verdictOf(transaction, outcomes.front()) : verdictOn(transaction, outcomes, look);
    heard.looks = std::move(look.looks);
    heard.wrong = look.wrong;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (isMovable(outcomes[i]))
            heard.movable.push_back(children[i]);
    }
    return heard;
}

} // namespace

std::vector<SeenChild> Layer::children(const QDate &today) const
{
    std::vector<SeenChild> all;
    for (const QByteArray &one : bytes) {
        scan::ScanReading reading;
        reading.bytes = one;
        reading.source = source;
        all.push_back({ one, ScannedCode::from(scan::interpret(reading, today), source, today) });
    }
    return all;
}

std::vector<ScannedCode> codesOf(const std::vector<SeenChild> &children)
{
    std::vector<ScannedCode> codes;
    codes.reserve(children.size());
    for (const SeenChild &child : children)
        codes.push_back(child.code);
    return codes;
}

QString LayerLook::text(qint64 missing) const
{
    QStringList parts { Words::tr("%1 ready").arg(ready) };
    if (leaving > 0)
        parts << Words::tr("%1 of them out of another container").arg(leaving);
    if (already > 0)
        parts << Words::tr("%1 in already").arg(already);
    if (movable > 0)
        parts << Words::tr("%1 in another container").arg(movable);
    if (foreign > 0)
        parts << Words::tr("%1 foreign").arg(foreign);
    if (missing >= 0)
        parts << Words::tr("%1 missing").arg(missing);
    return parts.join(QStringLiteral(" · "));
}

LayerLook lookAt(const std::vector<SeenChild> &children, const std::vector<PackOutcome> &outcomes)
{
    LayerLook look;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const PackOutcome &outcome = outcomes[i];
        look.looks.emplace_back(children[i].bytes, lookOf(outcome));
        if (outcome.verdict == PackVerdict::Accepted) {
            ++look.ready;
            look.leaving += outcome.from.isEmpty() ? 0 : 1;
        } else if (outcome.verdict == PackVerdict::Duplicate) {
            ++look.already;
        } else if (isMovable(outcome)) {
            ++look.movable;
        } else if (!isGood(outcome.verdict)) {
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
    const std::vector<SeenChild> children = layer.children(today);
    const Result<std::vector<PackOutcome>> outcomes
        = AggregationSession(packing, person).layer(transaction, codesOf(children));
    return outcomes ? heardOfAll(transaction, person, packing, children, *outcomes)
                    : Result<Heard>(fail(outcomes.error()));
}

Result<Heard> moveHere(ledger::WriteTransaction &transaction, const access::Session &person, ledger::PackingId packing,
    const std::vector<SeenChild> &children)
{
    const Result<std::vector<PackOutcome>> outcomes
        = AggregationSession(packing, person)
              .layer(transaction, codesOf(children), AggregationSession::Move::Confirmed);
    return outcomes ? heardOfAll(transaction, person, packing, children, *outcomes)
                    : Result<Heard>(fail(outcomes.error()));
}

} // namespace packledger::packing
