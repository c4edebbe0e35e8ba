#include "ui/samplecheck.h"

#include <QCoreApplication>

namespace packledger::test {

using check::CheckState;
using common::Tone;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SampleStates", text);
}

} // namespace

CheckState sampleCheck()
{
    CheckState state;
    state.batch = BatchId { 3 };
    state.title = say("Camera check: B-2611");
    state.subtitle = say("lot RP4471 · Demovastin 40 mg, 90 tablets");
    state.chip = { Tone::Accepted, say("line runs"), {}, false };
    state.camera.status = dock::CameraState::Status::Running;
    state.camera.name = say("Line camera");
    state.camera.isSimulated = true;
    state.camera.metrics = say("14 ms");
    state.camera.looks.insert("010952123454321317280831"
                              "10RP4471\x1d"
                              "217KQ2M9XH4TWA",
        { Tone::Accepted, say("Verified") });
    state.last = { Tone::Accepted, say("Verified"), QStringLiteral("7KQ2M9XH4TWA"),
        say("Read, equal to what was sent, text present."), say("grade C · unused correction 0.94 · 14 ms") };
    const auto bar = [&](const char *name, const QString &value, const char *letter, int permille, Tone tone) {
        state.grades.push_back({ say(name), value, QString::fromLatin1(letter), permille, tone });
    };
    bar("Decode", say("read"), "A", 1000, Tone::Accepted);
    bar("Symbol contrast", QStringLiteral("71 %"), "A", 710, Tone::Accepted);
    bar("Modulation", QStringLiteral("58 %"), "A", 580, Tone::Accepted);
    bar("Reflectance margin", QStringLiteral("58 %"), "A", 580, Tone::Accepted);
    bar("Fixed pattern damage", QStringLiteral("3.8"), "B", 950, Tone::Accepted);
    bar("Axial nonuniformity", QStringLiteral("0.09"), "C", 420, Tone::Attention);
    bar("Grid nonuniformity", QStringLiteral("0.06"), "A", 940, Tone::Accepted);
    bar("Unused error correction", QStringLiteral("94 %"), "A", 940, Tone::Accepted);
    bar("Quiet zone", say("clear"), "A", 1000, Tone::Accepted);
    state.gradeNote = say("C in all");
    state.reject = { Tone::Accepted, say("Pack 87 is out."), {} };
    state.counts = say("8,412 good · 96 bad");
    for (const char *step : { "Good label", "The same label again", "Label with a wrong lot",
             "Label with a damaged code", "Label without a code" })
        state.steps.push_back({ Tone::Accepted, say(step), {} });
    state.challengeNote = say("passed");
    return state;
}

CheckState sampleSkippedLabel()
{
    CheckState state = sampleCheck();
    state.chip = { Tone::Stop, say("line stands"), {}, false };
    state.isStopped = true;
    state.waitsForScan = true;
    state.last = { Tone::Stop, say("Label skipped"), QStringLiteral("7KQ2M9XH4TWD"),
        say("Labels never came by: 2. Look at the roll, then scan the label on the next pack."),
        say("grade C · 15 ms") };
    state.reject = { Tone::Stop, say("Pack 97 may still be on the line. Look for it."), say("no answer in 2 s") };
    return state;
}

CheckState sampleLostPack()
{
    CheckState state = sampleCheck();
    state.chip = { Tone::Stop, say("line stands"), {}, false };
    state.isStopped = true;
    state.waitsForRemoval = true;
    state.reject = { Tone::Stop, say("Pack 97 may still be on the line. Look for it."), say("no answer in 2 s") };
    state.lost
        = { { Tone::Stop, QStringLiteral("Pack 97 · 7KQ2M9XH4TWD"), say("Wrong data") + QStringLiteral(" · 14:07") } };
    state.need = check::VerdictState { Tone::Stop, say("Look for it"), QStringLiteral("7KQ2M9XH4TWD"),
        say("Bad pack %1 may still be on the line. Find it, take it off, then press F12.").arg(97), {} };
    return state;
}

CheckState sampleChallenge()
{
    CheckState state = sampleCheck();
    state.chip = { Tone::Neutral, say("not started"), {}, false };
    state.isChallenging = true;
    state.challengeNote = say("needed before the start");
    state.grades.clear();
    state.gradeNote = say("nothing to judge");
    state.reject = { Tone::Neutral, say("No reject device: take bad packs off by hand."), {} };
    state.counts = say("0 good · 0 bad");
    state.last = { Tone::Accepted, say("Found"), {}, say("Label with a wrong lot. As it should be."), {} };
    state.steps[0].detail = say("Verified");
    state.steps[1].detail = say("Found: Duplicate");
    state.steps[2].detail = say("Found: Wrong data");
    state.steps[3] = { Tone::Progress, state.steps[3].text, say("Pass this label by the camera.") };
    state.steps[4].tone = Tone::Neutral;
    return state;
}

} // namespace packledger::test
