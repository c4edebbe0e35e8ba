#include "dock/receiptpresenter.h"

#include "base/errortext.h"
#include "base/spelling.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "dock/receiptpapers.h"
#include "dock/verdicttone.h"
#include "scan/interpret.h"
#include "workflow/receiptexport.h"
#include "workflow/receipts.h"
#include "workflow/receiptsubmission.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingtext.h"

#include <QDir>
#include <QLocale>

namespace packledger::dock {

using common::Tone;

namespace {
constexpr int pauseMs = 200;
constexpr int ageEveryMs = 5000;
constexpr qint64 paceWindowMs = 60'000;
constexpr int leastForPace = 3;
constexpr qsizetype keptLooks = 200; ///< more than a camera ever sees at a time

/// A camera knows its codes without the symbology identifier that a scan is kept with.
QByteArray seenBytesOf(const QByteArray &raw)
{
    return scan::readingFromLine(raw).bytes;
}

} // namespace

ReceiptPresenter::ReceiptPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReceiptPresenter::refresh);
    m_second.setInterval(ageEveryMs);
    connect(&m_second, &QTimer::timeout, this, &ReceiptPresenter::showAges);
}

void ReceiptPresenter::setSession(const access::Session &session)
{
    m_person = session;
    if (m_state.id.isValid())
        m_session = std::make_shared<workflow::ReceivingSession>(m_state.id, m_person);
}

void ReceiptPresenter::setCamera(const CameraState &camera)
{
    const QHash<QByteArray, CodeLook> looks = m_state.camera.looks;
    m_state.camera = camera;
    m_state.camera.looks = looks;
    Q_EMIT stateChanged(m_state);
}

void ReceiptPresenter::open(ReceiptId receipt)
{
    CameraState camera = m_state.camera;
    camera.looks.clear();
    m_looked.clear();
    m_state = {};
    m_state.camera = camera;
    m_state.id = receipt;
    m_state.name = receiptNumber(receipt);
    m_scanTimes.clear();
    m_lastCode.reset();
    ++m_opened;
    m_session = std::make_shared<workflow::ReceivingSession>(receipt, m_person);
    m_second.start();
    Q_EMIT stateChanged(m_state);
    refresh();
}

void ReceiptPresenter::close()
{
    ++m_opened;
    m_pause.stop();
    m_second.stop();
    m_session.reset();
    CameraState camera = m_state.camera;
    camera.looks.clear();
    m_looked.clear();
    m_state = {};
    m_state.camera = camera;
}

void ReceiptPresenter::handleReading(const scan::ScanReading &reading)
{
    if (!m_session || m_state.isSubmitted)
        return;
    if (m_state.finish && m_state.finish->stage != FinishState::Stage::Review)
        return;
    const QDate today = m_clock.today();
    const auto code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
    post(
        code,
        [code, session = m_session](
            ledger::WriteTransaction &transaction) { return session->accept(transaction, code); },
        reading.bytes);
}

void ReceiptPresenter::post(const workflow::ScannedCode &code, const Act &act, const QByteArray &seenBytes)
{
    ++m_pending;
    m_ledger.run(
        this,
        [code, act](ledger::Site &site) -> Result<Heard> {
            auto outcome = site.ledger().write(act);
            if (!outcome)
                return fail(outcome.error());
            return Heard { code, std::move(*outcome) };
        },
        // A panel that was opened after the scan stays: it is what the person wants now.
        [this, opened = m_opened, seenBytes, hadPanel = m_state.hasPanel()](const Result<Heard> &heard) {
            --m_pending;
            if (opened != m_opened)
                return;
            // Another pack means that the receiving goes on. The one that still lies before the camera does not.
            const bool isSame = heard
                && (heard->outcome.verdict == workflow::Verdict::Duplicate
                    || (m_lastCode && m_lastCode->raw == heard->code.raw));
            if (hadPanel && !isSame)
                leaveForScan();
            if (heard)
                show(*heard, seenBytes);
            else
                showUnsaved(heard.error(), seenBytes);
        });
}

void ReceiptPresenter::show(const Heard &heard, const QByteArray &seenBytes)
{
    const workflow::ReceiveOutcome &outcome = heard.outcome;
    // A stopped pack stays in view until somebody says that it is put apart, or another one wants a look.
    if (outcome.verdict != workflow::Verdict::Duplicate || !m_state.verdict || !m_state.verdict->mustAcknowledge) {
        m_lastCode = heard.code;
        m_state.verdict = verdictOf(outcome);
        m_state.verdict->sequence = ++m_shown;
    }
    m_state.scans.insert(m_state.scans.begin(), scanRowOf(outcome));
    m_scanTimes.insert(m_scanTimes.begin(), m_clock.now().ms);
    // Where scans come without a pause, they are not read anew.
    if (m_scanTimes.size() > std::size_t(shownScans)) {
        m_state.scans.resize(shownScans);
        m_scanTimes.resize(shownScans);
    }
    m_state.canUndo = m_state.canUndo || outcome.verdict != workflow::Verdict::Rejected;
    m_state.canFinish = true;
    if (!seenBytes.isEmpty()) {
        const Tone tone = toneOf(outcome);
        keepLook(seenBytes, { tone, tone == Tone::Accepted ? QString() : workflow::verdictWord(outcome) });
    }
    countLine(outcome);
    showAges();
    m_pause.start();
}

void ReceiptPresenter::showUnsaved(const Error &error, const QByteArray &seenBytes)
{
    // What is not on disk did not happen: the clerk must hear it, and scan again.
    VerdictState verdict;
    verdict.sequence = ++m_shown;
    verdict.tone = Tone::Stop;
    verdict.word = tr("Not saved");
    verdict.instruction = tr("Scan it again");
    verdict.reason = errorSentence(error);
    m_state.verdict = verdict;
    if (!seenBytes.isEmpty())
        keepLook(seenBytes, { Tone::Stop, verdict.word });
    Q_EMIT stateChanged(m_state);
    Q_EMIT failed(error);
}

void ReceiptPresenter::keepLook(const QByteArray &code, const CodeLook &look)
{
    if (!m_state.camera.looks.contains(code))
        m_looked.append(code);
    if (m_looked.size() > keptLooks)
        m_state.camera.looks.remove(m_looked.takeFirst());
    m_state.camera.looks.insert(code, look);
}

void ReceiptPresenter::countLine(const workflow::ReceiveOutcome &outcome)
{
    if (outcome.verdict != workflow::Verdict::Accepted || outcome.level != ledger::Level::Unit)
        return;
    for (ExpectedLine &line : m_state.lines) {
        if (line.gtin != outcome.gtin || line.lot.toUtf8() != outcome.lot)
            continue;
        ++line.seen;
        ++m_state.seen;
        line.tone = lineTone(line.seen, line.expected);
        break;
    }
}

void ReceiptPresenter::refresh()
{
    if (!m_state.id.isValid())
        return;
    // While scans queue, their verdicts go first; the last of them asks again.
    if (m_pending > 0) {
        m_pause.start();
        return;
    }
    m_ledger.run(
        this,
        [receipt = m_state.id, today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return readReceipt(view, receipt, today, site.identity()); });
        },
        [this, opened = m_opened](const Result<ReceiptSnapshot> &read) {
            if (opened != m_opened)
                return;
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            // Something was scanned meanwhile: what was read is old.
            if (m_pending > 0 || m_pause.isActive())
                return;
            ReceiptState fresh = read->state;
            fresh.verdict = m_state.verdict;
            if (!fresh.verdict && read->last && !fresh.isSubmitted) {
                fresh.verdict = verdictOf(read->last->outcome);
                fresh.verdict->sequence = 0; // told before: no sound
                m_lastCode = read->last->code;
            }
            fresh.camera = m_state.camera;
            fresh.finish = m_state.finish;
            fresh.policyChoice = m_state.policyChoice;
            fresh.registering = m_state.registering;
            m_state = std::move(fresh);
            m_scanTimes = read->scanTimes;
            showAges();
        },
        common::LedgerService::Lane::Look);
}

void ReceiptPresenter::showAges()
{
    const qint64 now = m_clock.now().ms;
    int recent = 0;
    for (std::size_t i = 0; i < m_state.scans.size() && i < m_scanTimes.size(); ++i) {
        const qint64 age = std::max<qint64>(0, now - m_scanTimes[i]);
        m_state.scans[i].age = common::agoText(age);
        recent += age < paceWindowMs ? 1 : 0;
    }
    m_state.pace = recent >= leastForPace ? tr("%1 scans/min").arg(recent) : QString();
    Q_EMIT stateChanged(m_state);
}

void ReceiptPresenter::hold()
{
    putAside("quarantine");
}

void ReceiptPresenter::markDamaged()
{
    putAside("damaged");
}

void ReceiptPresenter::putAside(const QByteArray &reason)
{
    if (!m_session || !m_lastCode)
        return;
    workflow::ScannedCode code = *m_lastCode;
    // Another act about the same pack, not the same scan once more.
    code.uuid = workflow::ScannedCode::newUuid();
    post(
        code,
        [code, reason, session = m_session](
            ledger::WriteTransaction &transaction) { return session->hold(transaction, code, reason); },
        seenBytesOf(code.raw));
}

void ReceiptPresenter::acknowledge()
{
    if (!m_session || !m_state.verdict || !m_state.verdict->mustAcknowledge)
        return;
    note([session = m_session, scan = m_state.verdict->scan](
             ledger::WriteTransaction &transaction) { return session->acknowledge(transaction, scan); },
        [this](VerdictState &verdict) {
            verdict.mustAcknowledge = false;
            m_state.unacknowledged = std::max(0, m_state.unacknowledged - 1);
        });
}

void ReceiptPresenter::confirmSeal()
{
    if (!m_session || !m_state.verdict || !m_state.verdict->canSeal)
        return;
    note([session = m_session, scan = m_state.verdict->scan](
             ledger::WriteTransaction &transaction) { return session->confirmSeal(transaction, scan); },
        [](VerdictState &verdict) { tellSeal(verdict, true); });
}

void ReceiptPresenter::note(const std::function<Result<ledger::ReceiptScan>(ledger::WriteTransaction &)> &act,
    const std::function<void(VerdictState &)> &tell)
{
    m_ledger.run(
        this, [act](ledger::Site &site) { return site.ledger().write(act); },
        [this, tell, opened = m_opened](const Result<ledger::ReceiptScan> &scan) {
            if (opened != m_opened)
                return;
            if (!scan) {
                Q_EMIT failed(scan.error());
                return;
            }
            if (m_state.verdict && m_state.verdict->scan == scan->uuid)
                tell(*m_state.verdict);
            Q_EMIT stateChanged(m_state);
            m_pause.start();
        });
}

void ReceiptPresenter::undo()
{
    if (!m_session)
        return;
    ++m_pending;
    m_ledger.run(
        this,
        [session = m_session](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) -> Result<std::optional<workflow::ReceiveOutcome>> {
                    const Result<std::vector<ledger::ReceiptScan>> undone = session->undo(transaction);
                    if (!undone)
                        return fail(undone.error());
                    return session->outcomeOf(transaction, undone->front().uuid);
                });
        },
        [this, opened = m_opened](const Result<std::optional<workflow::ReceiveOutcome>> &undone) {
            --m_pending;
            if (opened != m_opened)
                return;
            if (!undone || !*undone) {
                Q_EMIT failed(undone ? Error { codes::nothingToUndo } : undone.error());
                return;
            }
            m_state.camera.looks.remove(seenBytesOf((*undone)->raw));
            // It need not be what is in view: a code that the scanner spoiled may have come since.
            const VerdictState scanned = verdictOf(**undone);
            const bool isRepeat = (*undone)->reason == workflow::Reason::Again;
            VerdictState verdict;
            verdict.sequence = ++m_shown;
            verdict.tone = Tone::Again;
            verdict.word = tr("Taken back");
            verdict.reason = isRepeat ? tr("Only the repeated scan is taken back. The pack itself still counts.")
                                      : tr("The last scan does not count any more. The record keeps both.");
            verdict.product = scanned.product;
            verdict.serial = scanned.serial;
            verdict.isSscc = scanned.isSscc;
            m_state.verdict = verdict;
            m_lastCode.reset();
            Q_EMIT stateChanged(m_state);
            refresh();
        });
}

void ReceiptPresenter::openContainer()
{
    if (!m_session || !m_lastCode)
        return;
    workflow::ScannedCode code = *m_lastCode;
    code.uuid = workflow::ScannedCode::newUuid();
    post(
        code,
        [code, session = m_session](
            ledger::WriteTransaction &transaction) { return session->openContainer(transaction, code); },
        seenBytesOf(code.raw));
}

void ReceiptPresenter::exportSerials(const QString &folder)
{
    if (!m_state.id.isValid())
        return;
    const QString file = QStringLiteral("%1/%2.xlsx").arg(folder, m_state.name);
    m_ledger.run(
        this,
        [receipt = m_state.id, today = m_clock.today(), folder, file](ledger::Site &site) {
            QDir().mkpath(folder);
            return site.ledger().read([&](ledger::View &view) {
                return workflow::exportReceipt(view, receipt, today, workflow::ExportFormat::Xlsx, file);
            });
        },
        [this, file](const Result<qint64> &rows) {
            if (rows)
                Q_EMIT exported(file, *rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void ReceiptPresenter::makePaper(const QString &offer)
{
    m_ledger.run(
        this,
        [receipt = m_state.id, offer, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return receiptPaper(view, receipt, offer, now, site.identity()); });
        },
        [this](const Result<common::Paper> &paper) {
            if (paper)
                Q_EMIT paperReady(*paper);
            else
                Q_EMIT paperFailed(errorSentence(paper.error()));
        },
        common::LedgerService::Lane::Look);
}

} // namespace packledger::dock
