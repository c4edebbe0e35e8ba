#include "ui/packingsamples.h"

#include "ui/samplestates.h"

#include <QCoreApplication>

namespace packledger::test {

using namespace packing;
using common::Tone;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PackingSamples", text);
}

std::vector<TreeRow> builtPallet()
{
    std::vector<TreeRow> tree { { 0, say("Pallet"), QStringLiteral("109521234567000012"), QStringLiteral("40"),
        Tone::Neutral, true, true, QStringLiteral("p") } };
    for (int i = 1; i <= 40; ++i) {
        const QString number = QStringLiteral("C7KQ2M9XH4%1").arg(i, 2, 10, QLatin1Char('0'));
        const bool isPartial = i == 3;
        tree.push_back({ 1, say("Case"), number, isPartial ? say("3 of 4, partial") : QStringLiteral("4"),
            isPartial ? Tone::Attention : Tone::Neutral, true, i == 2, number });
        for (int bundle = 1; i == 2 && bundle <= 4; ++bundle)
            tree.push_back({ 2, say("Bundle"), QStringLiteral("B4TR8WZ%1").arg(bundle), QStringLiteral("12"),
                Tone::Neutral, true, false, QStringLiteral("b%1").arg(bundle) });
    }
    return tree;
}

} // namespace

PackingState samplePacking()
{
    PackingState state;
    state.isPacking = true;
    state.container = QStringLiteral("B4TR8WZ3MK2Q");
    state.containerWord = say("Bundle");
    state.subtitle = say("lot RP4471 · expires 31 AUG 2028 · Demovastin 40 mg, 90 tablets");
    state.count = 9;
    state.expected = 12;
    for (int i = 0; i < 12; ++i)
        state.places.push_back(i < 9 ? Slot { Tone::Accepted, QStringLiteral("7KQ2M9XH4TW%1").arg(i) } : Slot {});
    state.heading = say("9 of 12 packs");
    state.instruction = say("Scan the next 3, then the label of the container.");
    dock::VerdictState verdict;
    verdict.sequence = 1;
    verdict.tone = Tone::Accepted;
    verdict.word = say("In");
    verdict.reason = say("It is in.");
    verdict.product = say("Demovastin 40 mg, 90 tablets");
    verdict.serial = QStringLiteral("7KQ2M9XH4TWA");
    verdict.lot = QStringLiteral("RP4471");
    verdict.expiry = QStringLiteral("31 AUG 2028");
    state.verdict = verdict;
    state.camera = sampleReceipt().camera;
    state.canUndo = state.canClose = true;
    state.hasContainer = true;
    state.built = builtPallet();
    return state;
}

PackingState sampleFullPacking()
{
    PackingState state = samplePacking();
    state.count = 12;
    for (Slot &place : state.places)
        place = { Tone::Accepted, QStringLiteral("7KQ2M9XH4TWA") };
    state.heading = say("12 of 12 packs");
    state.instruction = say("Full. Scan the label of the container to close it.");
    state.label = { Tone::Accepted, say("Its label is printed on Case packer. Apply it."), {} };
    return state;
}

PackingState sampleStoppedPacking()
{
    PackingState state = samplePacking();
    state.wrong = QStringLiteral("4HT8Q2LM7VNX");
    dock::VerdictState verdict;
    verdict.sequence = 2;
    verdict.tone = Tone::Stop;
    verdict.word = say("Other lot");
    verdict.instruction = say("Put it aside");
    verdict.reason = say("It is of lot RP4468, 31 MAY 2028. Only RP4471, 31 AUG 2028 belongs in here.");
    verdict.product = say("Demovastin 40 mg, 90 tablets");
    verdict.serial = state.wrong;
    verdict.lot = QStringLiteral("RP4468");
    verdict.expiry = QStringLiteral("31 MAY 2028");
    state.verdict = verdict;
    return state;
}

PackingState sampleLayerPacking()
{
    PackingState state = samplePacking();
    state.isLayerMode = true;
    state.layerText = say("10 ready · 1 foreign · 1 missing");
    state.count = 0;
    state.places.assign(12, Slot {});
    state.heading = say("0 of 12 packs");
    state.instruction = say("Hold the layer before the camera, then take it.");
    state.verdict.reset();
    state.canUndo = state.canClose = false;
    return state;
}

PackingState sampleMovingLayer()
{
    PackingState state = sampleLayerPacking();
    state.layerText = say("2 ready · 10 in another container · 0 missing");
    state.canMove = true;
    dock::VerdictState verdict;
    verdict.tone = common::Tone::Attention;
    verdict.word = say("In another container");
    verdict.instruction = say("Move them here?");
    verdict.reason = say("10 of the picture are in another container. Confirm the move, or put them back.");
    verdict.note = say("2 in");
    state.verdict = verdict;
    return state;
}

PackingState sampleIdlePacking()
{
    PackingState state;
    state.camera = sampleReceipt().camera;
    state.starts
        = { { QStringLiteral("open:1"), say("Go on with C7KQ2M9XH407"), say("31 of 48 in it, begun at Line 2") },
              { QStringLiteral("new-bundle:1"), say("New bundle"), say("Demovastin 40 mg, 90 tablets") },
              { QStringLiteral("new-case:1"), say("New case"), say("Demovastin 40 mg, 90 tablets") },
              { QStringLiteral("new-mixed:"), say("New case with an SSCC"),
                  say("A shipping carton: its number comes from the pool of SSCCs") },
              { QStringLiteral("new-pallet:"), say("New pallet"), say("Its number comes from the pool of SSCCs") } };
    return state;
}

ReworkState sampleRework()
{
    ReworkState state;
    state.mode = ReworkMode::Swap;
    state.container = QStringLiteral("109521234567000012");
    state.containerWord = say("Pallet");
    state.instruction = say("Scan the one that goes in.");
    state.tree = builtPallet();
    state.reasons = { { QStringLiteral("a"), say("Quality control") }, { QStringLiteral("b"), say("Retain sample") } };
    state.reason = QStringLiteral("a");
    dock::VerdictState verdict;
    verdict.sequence = 3;
    verdict.tone = Tone::Progress;
    verdict.word = say("Comes out");
    verdict.reason = say("Now scan the one that goes in for it.");
    verdict.serial = QStringLiteral("7KQ2M9XH4TWA");
    state.verdict = verdict;
    state.canUndo = state.holdsContainers = true;
    return state;
}

ReworkState sampleSampling()
{
    ReworkState state = sampleRework();
    state.mode = ReworkMode::Sample;
    state.instruction = say("Choose the reason, then scan the sample.");
    state.verdict->sequence = 4;
    state.verdict->tone = Tone::Accepted;
    state.verdict->word = say("Sampled");
    state.verdict->reason = say("Taken as a sample. B4TR8WZ1 is partial now: 11 left.");
    return state;
}

} // namespace packledger::test
