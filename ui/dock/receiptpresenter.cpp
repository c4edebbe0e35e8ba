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
    // A scan means that the receiving goes on.
    closePanels();
    post(
        [reading, session = m_session, today = m_clock.today()](ledger::Site &site) -> Result<Heard> {
            Heard heard;
            heard.code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
            auto outcome = site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return session->accept(transaction, heard.code); });
            if (!outcome)
                return fail(outcome.error());
            heard.outcome = std::move(*outcome);
            return heard;
        },
        reading.bytes);
}

void ReceiptPresenter::post(const std::function<Result<Heard>(ledger::Site &)> &job, const QByteArray &seenBytes)
{
    ++m_pending;
    m_ledger.run(this, job, [this, opened = m_opened, seenBytes](const Result<Heard> &heard) {
        --m_pending;
        if (opened != m_opened)
            return;
        if (heard)
            show(*heard, seenBytes);
        else
            showUnsaved(heard.error(), seenBytes);
    });
}

void ReceiptPresenter::show(const Heard &heard, const QByteArray &seenBytes)
{
    m_lastCode = heard.code;
    const workflow::ReceiveOutcome &outcome = heard.outcome;
    m_state.verdict = verdictOf(outcome);
    m_state.verdict->sequence = ++m_shown;
    m_state.scans.insert(m_state.scans.begin(), scanRowOf(outcome));
    m_scanTimes.insert(m_scanTimes.begin(), m_clock.now().ms);
    // Where scans come without a pause, they are not read anew.
    if (m_scanTimes.size() > std::size_t(shownScans)) {
        m_state.scans.resize(shownScans);
        m_scanTimes.resize(shownScans);
    }
    m_state.canUndo = true;
    m_state.canFinish = true;
    if (!seenBytes.isEmpty()) {
        const Tone tone = toneOf(outcome);
        keepLook(seenBytes, { tone, tone == Tone::Accepted ? QString() : m_state.verdict->word });
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

void ReceiptPresenter::keepLook(const QByteArray &code, CodeLook look)
{
    if (!m_state.camera.looks.contains(code))
        m_looked.append(code);
    if (m_looked.size() > keptLooks)
        m_state.camera.looks.remove(m_looked.takeFirst());
    m_state.camera.looks.insert(code, std::move(look));
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
                fresh.verdict = verdictOf(*read->last);
                fresh.verdict->sequence = 0; // told before: no sound
                m_lastCode = read->lastCode;
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
    post(
        [code = *m_lastCode, reason, session = m_session](ledger::Site &site) -> Result<Heard> {
            Heard heard;
            heard.code = code;
            // Another act about the same pack, not the same scan once more.
            heard.code.uuid = workflow::ScannedCode::newUuid();
            auto outcome = site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return session->hold(transaction, heard.code, reason); });
            if (!outcome)
                return fail(outcome.error());
            heard.outcome = std::move(*outcome);
            return heard;
        },
        m_lastCode->raw);
}

void ReceiptPresenter::acknowledge()
{
    if (!m_session || !m_state.verdict || !m_state.verdict->mustAcknowledge)
        return;
    m_ledger.run(
        this,
        [session = m_session, scan = m_state.verdict->scan](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return session->acknowledge(transaction, scan); });
        },
        [this, opened = m_opened](const Result<ledger::ReceiptScan> &scan) {
            if (opened != m_opened)
                return;
            if (!scan) {
                Q_EMIT failed(scan.error());
                return;
            }
            if (m_state.verdict && m_state.verdict->scan == scan->uuid)
                m_state.verdict->mustAcknowledge = false;
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
                [&](ledger::WriteTransaction &transaction) { return session->undo(transaction); });
        },
        [this, opened = m_opened](const Result<std::vector<ledger::ReceiptScan>> &undone) {
            --m_pending;
            if (opened != m_opened)
                return;
            if (!undone) {
                Q_EMIT failed(undone.error());
                return;
            }
            for (const ledger::ReceiptScan &scan : *undone)
                m_state.camera.looks.remove(scan.raw);
            VerdictState verdict;
            verdict.sequence = ++m_shown;
            verdict.tone = Tone::Again;
            verdict.word = tr("Taken back");
            verdict.reason = tr("The last scan does not count any more. The record keeps both.");
            if (m_state.verdict) {
                verdict.product = m_state.verdict->product;
                verdict.serial = m_state.verdict->serial;
                verdict.isSscc = m_state.verdict->isSscc;
            }
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
    post(
        [code = *m_lastCode, session = m_session](ledger::Site &site) -> Result<Heard> {
            Heard heard;
            heard.code = code;
            heard.code.uuid = workflow::ScannedCode::newUuid();
            auto outcome = site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return session->openContainer(transaction, heard.code); });
            if (!outcome)
                return fail(outcome.error());
            heard.outcome = std::move(*outcome);
            return heard;
        },
        m_lastCode->raw);
}

void ReceiptPresenter::registerLast()
{
    if (m_state.verdict && m_state.verdict->canRegister)
        registerWith({}, {});
}

void ReceiptPresenter::registerAs(const QString &lot, const QString &expiry)
{
    if (!m_state.registering || m_state.registering->isBusy)
        return;
    RegisterState &form = *m_state.registering;
    form.lot = lot.trimmed();
    form.expiry = expiry.trimmed();
    const QDate day = common::dateFromText(form.expiry);
    form.lotError = form.lot.isEmpty() ? tr("Type the lot as it is printed on the pack.") : QString();
    form.expiryError = day.isValid() ? QString() : tr("Type it as year-month-day, such as 2028-06-30, or 2028-06.");
    form.message.clear();
    form.isBusy = form.lotError.isEmpty() && form.expiryError.isEmpty();
    Q_EMIT stateChanged(m_state);
    if (form.isBusy)
        registerWith(form.lot.toUtf8(), day);
}

void ReceiptPresenter::registerWith(const QByteArray &lot, const QDate &expiry)
{
    if (!m_session || !m_lastCode || !m_state.verdict)
        return;
    ++m_pending;
    m_ledger.run(
        this,
        [code = *m_lastCode, scan = m_state.verdict->scan, lot, expiry, session = m_session](
            ledger::Site &site) -> Result<Heard> {
            auto outcome = site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return session->registerScanned(transaction, scan, lot, expiry);
            });
            if (!outcome)
                return fail(outcome.error());
            return Heard { code, std::move(*outcome) };
        },
        [this, opened = m_opened, raw = m_lastCode->raw](const Result<Heard> &registered) {
            --m_pending;
            if (opened != m_opened)
                return;
            if (registered) {
                m_state.registering.reset();
                show(*registered, raw);
            } else if (registered.error().code == codes::lotOrExpiryMissing) {
                askForLabel({});
            } else if (m_state.registering) {
                askForLabel(errorSentence(registered.error()));
            } else {
                Q_EMIT failed(registered.error());
            }
        });
}

void ReceiptPresenter::askForLabel(const QString &message)
{
    RegisterState form = m_state.registering.value_or(RegisterState {});
    if (!m_state.registering && m_state.verdict) {
        form.product = m_state.verdict->product;
        form.serial = m_state.verdict->serial;
        form.lot = m_state.verdict->lot;
        form.expiry = m_state.verdict->expiry;
    }
    form.message = message;
    form.isBusy = false;
    closePanels();
    m_state.registering = form;
    Q_EMIT stateChanged(m_state);
}

void ReceiptPresenter::startPolicy()
{
    if (!m_state.id.isValid() || m_state.isSubmitted)
        return;
    closePanels();
    m_state.policyChoice = policyOf(m_state.policyId);
    Q_EMIT stateChanged(m_state);
}

void ReceiptPresenter::choosePolicy(const QString &policy)
{
    const auto wanted = ledger::policyFrom(policy.toUtf8());
    if (!wanted || !m_state.id.isValid())
        return;
    m_state.policyChoice.reset();
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [receipt = m_state.id, person = m_person, wanted](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::choosePolicy(transaction, person, receipt, *wanted);
            });
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            refresh();
        });
}

void ReceiptPresenter::startFinish()
{
    if (!m_state.id.isValid() || m_state.isSubmitted)
        return;
    m_ledger.run(
        this,
        [receipt = m_state.id, today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return workflow::overview(view, receipt, today, site.identity()); });
        },
        [this, opened = m_opened](const Result<workflow::ReceiptOverview> &overview) {
            if (opened != m_opened)
                return;
            if (!overview) {
                Q_EMIT failed(overview.error());
                return;
            }
            closePanels();
            m_state.finish = finishOf(*overview);
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Look);
}

void ReceiptPresenter::closePanels()
{
    m_state.finish.reset();
    m_state.policyChoice.reset();
    m_state.registering.reset();
}

void ReceiptPresenter::closePanel()
{
    closePanels();
    Q_EMIT stateChanged(m_state);
}

void ReceiptPresenter::submit(const QString &reason, const QString &words)
{
    if (!m_state.finish || m_state.finish->stage == FinishState::Stage::Submitting)
        return;
    workflow::SubmitRequest request;
    request.acceptExceptions = m_state.finish->needsReason;
    QStringList said;
    for (const ReasonChoice &choice : m_state.finish->reasons) {
        if (choice.id == reason)
            said << choice.text;
    }
    if (!words.isEmpty())
        said << words;
    request.reason = said.join(QStringLiteral(": "));
    m_state.finish->stage = FinishState::Stage::Submitting;
    m_state.finish->message = tr("Writing the receiving event …");
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [receipt = m_state.id, person = m_person, request](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::submit(transaction, person, receipt, request, site.identity());
            });
        },
        [this, opened = m_opened](const Result<workflow::SubmitOutcome> &outcome) {
            if (opened != m_opened || !m_state.finish)
                return;
            FinishState &finish = *m_state.finish;
            if (!outcome) {
                finish.stage = FinishState::Stage::Failed;
                finish.message = errorSentence(outcome.error());
            } else if (outcome->refused) {
                finish.stage = FinishState::Stage::Failed;
                finish.needsReason = true;
                finish.message = tr("There are open exceptions. Say why it is submitted all the same.");
            } else {
                finish.stage = FinishState::Stage::Submitted;
                m_state.isSubmitted = true;
                finish.message = outcome->shipmentState == ledger::ShipmentState::Confirmed
                    ? tr("Receipt %1 is submitted and the shipment is confirmed.").arg(m_state.name)
                    : tr("Receipt %1 is submitted. It waits for the supplier’s data.").arg(m_state.name);
                Q_EMIT submitted(m_state.id);
            }
            Q_EMIT stateChanged(m_state);
            refresh();
        });
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
