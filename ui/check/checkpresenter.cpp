#include "check/checkpresenter.h"

#include "base/errortext.h"
#include "base/urgency.h"
#include "check/checkwords.h"
#include "scan/interpret.h"
#include "workflow/batches.h"
#include "workflow/inspectionerrors.h"
#include "workflow/linerun.h"
#include "workflow/packejection.h"

#include <QElapsedTimer>

namespace packledger::check {

using common::Tone;
using workflow::InspectionAnswer;

/// What the ledger knows of the batch and its inspection.
struct CheckPresenter::BatchFacts
{
    ledger::BatchRow batch;
    QString product;
    ledger::InspectionRun run;
    ledger::InspectionCounts counts {};
    workflow::InspectionRules rules;
    std::vector<ledger::InspectionRow> lost; ///< packs that a person must find
};

CheckPresenter::CheckPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_challenge(ledger)
{
    connect(&m_challenge, &ChallengeTest::judged, this, &CheckPresenter::showChallenge);
    connect(&m_challenge, &ChallengeTest::ended, this, &CheckPresenter::endChallenge);
    connect(&m_challenge, &ChallengeTest::failed, this, &CheckPresenter::failed);
    showSteps();
}

void CheckPresenter::tell()
{
    Q_EMIT stateChanged(m_state);
}

void CheckPresenter::open(BatchId batch)
{
    const dock::CameraState camera = m_state.camera;
    m_state = {};
    m_state.batch = batch;
    m_state.camera = camera;
    m_state.reject = m_reject.forgetLost();
    m_challenge.giveUp();
    showSteps();
    takeUp();
    refresh();
}

void CheckPresenter::takeUp()
{
    if (!m_state.batch.isValid() || m_reject.isBusy() || !m_session.may(access::Permission::RunLine))
        return;
    m_isTakingUp = true;
    m_ledger.run(
        this,
        [batch = m_state.batch, session = m_session](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::takeUpInspection(transaction, session, batch);
            });
        },
        [this](const Result<std::vector<qint64>> &lost) {
            m_isTakingUp = false;
            if (!lost)
                return; // what hinders it hinders looking, too, and is told there
            if (!lost->empty())
                Q_EMIT changed();
            refresh();
        });
}

void CheckPresenter::close()
{
    setBelt(false);
    open({});
}

void CheckPresenter::refresh()
{
    if (!m_state.batch.isValid()) {
        m_state.title = tr("Camera check");
        m_state.subtitle = tr("Open a batch to check its packs.");
        tell();
        return;
    }
    m_ledger.run(
        this,
        [batch = m_state.batch, session = m_session, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<BatchFacts> {
                const Result<ledger::BatchRow> row = workflow::unlockedBatch(view, session, batch);
                if (!row)
                    return fail(row.error());
                const std::optional<ledger::Product> product = view.masterData().product(row->order.gtin);
                return BatchFacts { *row, product ? product->name : QString::fromLatin1(row->order.gtin),
                    view.line().inspections.run(batch), view.line().inspections.countsOf(batch),
                    workflow::inspectionRules(view), workflow::lostPacks(view, batch, now) };
            });
        },
        [this](const Result<BatchFacts> &facts) {
            if (!facts)
                Q_EMIT failed(facts.error());
            else if (facts->batch.id == m_state.batch)
                take(*facts);
        },
        common::LedgerService::Lane::Look);
}

void CheckPresenter::take(const BatchFacts &facts)
{
    m_state.title = tr("Camera check: %1").arg(facts.batch.order.name);
    m_state.subtitle = tr("lot %1 · %2").arg(QString::fromUtf8(facts.batch.order.lot), facts.product);
    m_state.isStopped = facts.batch.state == ledger::BatchState::Stopped;
    m_state.waitsForScan = !facts.run.waitsFor.isEmpty();
    m_state.waitsForRemoval = !facts.lost.empty();
    std::vector<qint64> lost;
    m_state.lost.clear();
    for (const ledger::InspectionRow &pack : facts.lost) {
        lost.push_back(pack.pack);
        m_state.lost.push_back(lostLine(pack, m_clock.now().offsetMinutes));
    }
    m_state.reject = m_reject.setLost(lost);
    m_state.need.reset();
    if (!lost.empty())
        m_state.need = findNeed(facts.lost);
    else if (m_state.isStopped && m_state.last.tone == Tone::Neutral)
        m_state.need = standingNeed(m_state.waitsForScan);
    m_state.chip = { m_state.isStopped ? Tone::Stop : Tone::Accepted,
        m_state.isStopped ? tr("line stands") : tr("line runs"), {}, false };
    if (facts.batch.state != ledger::BatchState::Running && !m_state.isStopped)
        m_state.chip = { Tone::Neutral, tr("not started"), {}, false };
    m_state.counts = countedText(facts.counts);
    m_state.challengeNote = facts.run.challengedSeq > 0 ? tr("passed")
        : facts.rules.challengeFirst                    ? tr("needed before the start")
        : facts.rules.wantsChallenge                    ? tr("needed before the first pack")
                                                        : tr("not passed");
    const bool isChallenged = facts.run.challengedSeq > 0 || !facts.rules.wantsChallenge;
    if (m_state.last.tone == Tone::Neutral)
        m_state.last.text = isChallenged
            ? QString()
            : tr("The challenge test comes first: F5. Until it is passed no pack is judged.");
    setBelt(facts.batch.state == ledger::BatchState::Running && !m_state.waitsForScan && isChallenged && !m_isTakingUp);
    tell();
}

void CheckPresenter::setBelt(bool runs)
{
    if (runs == m_beltRuns)
        return;
    m_beltRuns = runs;
    Q_EMIT beltChanged(runs);
}

void CheckPresenter::setCamera(const QString &name, bool isSimulated)
{
    using Status = dock::CameraState::Status;
    m_state.camera = {};
    m_state.camera.name = name;
    m_state.camera.isSimulated = isSimulated;
    m_state.camera.status = name.isEmpty() ? Status::Off : Status::Starting;
    m_state.camera.message = name.isEmpty() ? tr("No line camera is set up. F6 sets one up; a scanner does as well.")
                                            : tr("The camera starts.");
    tell();
}

void CheckPresenter::setCameraStatus(scan::ScanSource::Status status, const QString &reason)
{
    using Status = dock::CameraState::Status;
    m_state.camera.status = status == scan::ScanSource::Status::Ready ? Status::Running
        : status == scan::ScanSource::Status::Lost                    ? Status::Lost
                                                                      : Status::Starting;
    m_state.camera.message
        = m_state.camera.status == Status::Starting ? tr("Keep the belt empty: it is being learnt.") : reason;
    tell();
    if (m_state.camera.status == Status::Lost && m_beltRuns)
        stopBlind(reason);
}

void CheckPresenter::stopBlind(const QString &reason)
{
    // Packs that nobody sees must not go on.
    setBelt(false);
    m_ledger.run(
        this,
        [batch = m_state.batch, session = m_session, reason](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::stopLine(transaction, session, batch, "camera", reason);
            });
        },
        [this](const Result<void> &stopped) {
            if (!stopped)
                Q_EMIT failed(stopped.error());
            else
                Q_EMIT told(Tone::Stop, tr("The line camera is lost, and the line stands."));
            Q_EMIT changed();
            refresh();
        });
}

void CheckPresenter::setRejectOutput(const QString &address, const QString &trouble)
{
    m_state.reject = m_reject.setOutput(address, trouble);
    tell();
}

void CheckPresenter::handlePack(const scan::PackLook &look)
{
    if (!m_state.batch.isValid())
        return;
    if (m_challenge.isRunning())
        m_challenge.judge(workflow::InspectedPack::from(look, m_clock.today()));
    else
        decide(look);
}

void CheckPresenter::decide(const scan::PackLook &look)
{
    QElapsedTimer timer;
    timer.start();
    const auto seen = workflow::InspectedPack::from(look, m_clock.today());
    m_ledger.run(
        this,
        [seen, batch = m_state.batch, session = m_session,
            ejection = m_reject.isSet() ? workflow::Ejection::Device : workflow::Ejection::ByHand](ledger::Site &site) {
            const Urgency urgency; // the reject output waits for it
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::inspectPack(transaction, session, batch, seen, ejection);
            });
        },
        [this, timer, spent = look.spent, bytes = look.readings.empty() ? QByteArray() : look.readings.front().bytes](
            const Result<InspectionAnswer> &answer) {
            if (!answer) {
                // A pack that nobody could decide on does not go on.
                Q_EMIT rejectWanted("0");
                setBelt(false);
                m_state.last = { Tone::Stop, tr("Not decided"), {}, errorSentence(answer.error()), {} };
                Q_EMIT decided(Tone::Stop);
                refresh();
                return;
            }
            const Tone tone = toneOf(answer->result);
            m_state.camera.looks = { { bytes, { tone, workflow::resultText(answer->result) } } };
            showAnswer(*answer,
                std::chrono::duration_cast<std::chrono::milliseconds>(spent)
                    + std::chrono::milliseconds(timer.elapsed()));
        });
}

void CheckPresenter::showAnswer(const InspectionAnswer &answer, std::chrono::milliseconds spent)
{
    const Tone tone = toneOf(answer.result);
    m_state.last.tone = tone;
    m_state.last.word = workflow::resultText(answer.result);
    m_state.last.serial = QString::fromUtf8(answer.key.serial());
    m_state.last.text = sentence(answer);
    m_state.last.note = measuredText(answer.quality, spent);
    m_state.camera.metrics = measuredText({}, spent);
    showQuality(answer.quality);
    if (!answer.isGood()) {
        m_state.reject = m_reject.reject(answer.pack);
        Q_EMIT rejectWanted(QByteArray::number(answer.pack));
    }
    if (!answer.stops.isEmpty())
        setBelt(false);
    Q_EMIT decided(tone);
    Q_EMIT changed();
    refresh();
}

void CheckPresenter::showQuality(const std::optional<scan::PrintQuality> &quality)
{
    m_state.grades = quality ? barsOf(*quality) : std::vector<GradeBar>();
    m_state.gradeNote = quality ? gradeNoteOf(*quality) : tr("nothing to judge");
}

void CheckPresenter::handleRejected(const scan::RejectAnswer &answer)
{
    bool isNumber = false;
    const qint64 pack = answer.pack.toLongLong(&isNumber);
    m_state.reject = m_reject.answered(pack, answer);
    tell();
    if (!isNumber || pack <= 0 || !m_state.batch.isValid())
        return;
    m_ledger.run(
        this,
        [batch = m_state.batch, session = m_session, pack, outcome = answer.outcome](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::packEjected(transaction, session, batch, pack, outcome);
            });
        },
        [this](const Result<bool> &stands) {
            if (!stands)
                Q_EMIT failed(stands.error());
            else if (*stands)
                setBelt(false);
            refresh();
        });
}

void CheckPresenter::handleReading(const scan::ScanReading &reading)
{
    if (!m_state.batch.isValid())
        return;
    if (!m_state.waitsForScan) {
        // A scanner behind the printer reads one pack at a time, and says nothing of its print.
        scan::PackLook look;
        look.readings = { reading };
        look.source = reading.source;
        look.time = reading.time;
        handlePack(look);
        return;
    }
    const QDate today = m_clock.today();
    const auto code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
    m_ledger.run(
        this,
        [code, batch = m_state.batch, session = m_session](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::confirmOrder(transaction, session, batch, code);
            });
        },
        [this](const Result<workflow::OrderConfirmation> &confirmed) {
            if (!confirmed) {
                Q_EMIT failed(confirmed.error());
                return;
            }
            Q_EMIT told(Tone::Accepted,
                confirmed->voided.isEmpty()
                    ? tr("The order is right again. The line goes on.")
                    : tr("Labels that never came by are voided: %1. The line goes on.").arg(confirmed->voided.size()));
            setBelt(true);
            Q_EMIT changed();
            refresh();
        });
}

void CheckPresenter::resume()
{
    if (!m_state.batch.isValid() || !m_state.isStopped || m_state.waitsForScan)
        return;
    m_ledger.run(
        this,
        [batch = m_state.batch, session = m_session](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::resumeLine(transaction, session, batch);
            });
        },
        [this](const Result<void> &resumed) {
            if (!resumed) {
                Q_EMIT failed(resumed.error());
                return;
            }
            setBelt(true);
            Q_EMIT changed();
            refresh();
        });
}

void CheckPresenter::confirmRemoved()
{
    settleLost(tr("Noted: found and removed."),
        [](ledger::WriteTransaction &transaction, const access::Session &session, BatchId batch,
            const std::vector<qint64> &packs) { return workflow::packsRemoved(transaction, session, batch, packs); });
}

void CheckPresenter::writeOff(const QString &reason)
{
    settleLost(tr("Noted: not found. The reason stands in the batch's record."),
        [reason](ledger::WriteTransaction &transaction, const access::Session &session, BatchId batch,
            const std::vector<qint64> &packs) {
            return workflow::packsWrittenOff(transaction, session, batch, packs, reason);
        });
}

void CheckPresenter::settleLost(const QString &sentence, const Settling &settling)
{
    if (!m_state.batch.isValid() || m_reject.lost().empty())
        return;
    m_ledger.run(
        this,
        [batch = m_state.batch, session = m_session, packs = m_reject.lost(), settling](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return settling(transaction, session, batch, packs); });
        },
        [this, sentence](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
            } else {
                Q_EMIT settled(codes::packOnTheLine);
                Q_EMIT told(Tone::Accepted,
                    sentence + QLatin1Char(' ')
                        + (m_state.waitsForScan ? tr("Now scan the label on the pack that comes next.")
                                                : tr("F12 runs the line again.")));
            }
            Q_EMIT changed();
            refresh();
        });
}

void CheckPresenter::startChallenge()
{
    if (!m_state.batch.isValid())
        return;
    m_challenge.start(m_session, m_state.batch);
    showSteps();
    tell();
}

void CheckPresenter::cancelChallenge()
{
    m_challenge.giveUp();
    showSteps();
    tell();
}

void CheckPresenter::showSteps()
{
    m_state.isChallenging = m_challenge.isRunning();
    m_state.steps = m_challenge.steps();
}

void CheckPresenter::showChallenge(const workflow::ChallengeAnswer &answer)
{
    const bool isControl = answer.step == workflow::ChallengeStep::Control;
    m_state.last = { answer.passed ? Tone::Accepted : Tone::Stop,
        answer.passed && !isControl ? tr("Found") : workflow::resultText(answer.result), {},
        answer.passed ? tr("%1. As it should be.").arg(workflow::stepText(answer.step))
                      : tr("%1. This must not be.").arg(workflow::stepText(answer.step)),
        {} };
    showQuality(answer.quality);
    showSteps();
    Q_EMIT decided(m_state.last.tone);
    tell();
}

void CheckPresenter::endChallenge(bool passed)
{
    Q_EMIT told(passed ? Tone::Accepted : Tone::Stop,
        passed ? tr("The challenge test is passed. The batch may run.")
               : tr("The challenge test has failed. The batch must not run with this camera."));
    Q_EMIT challenged(passed);
    Q_EMIT changed();
    refresh();
}

} // namespace packledger::check
