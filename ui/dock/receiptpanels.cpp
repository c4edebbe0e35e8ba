#include "base/errortext.h"
#include "common/plaintext.h"
#include "dock/receiptpresenter.h"
#include "exceptions/cases.h"
#include "shipping/receivingnotice.h"
#include "workflow/receipts.h"
#include "workflow/receivingerrors.h"

// What the receipt asks in a panel: lot and expiry of an unknown serial, the policy, how it ends.

namespace packledger::dock {

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
                [&](ledger::View &view) { return readFinish(view, receipt, today, site.identity()); });
        },
        [this, opened = m_opened](const Result<FinishSnapshot> &read) {
            if (opened != m_opened)
                return;
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            closePanels();
            if (read->waiting) {
                showWaiting(*read->waiting);
                return;
            }
            m_state.finish = read->finish;
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Look);
}

void ReceiptPresenter::showWaiting(const LastScan &waiting)
{
    // First this one: no reason submits a receipt past a stopped pack that may still lie among the others.
    m_state.verdict = verdictOf(waiting.outcome);
    m_state.verdict->sequence = ++m_shown;
    m_state.verdict->note = tr("Say that you have put it apart; then the receipt can be finished.");
    m_lastCode = waiting.code;
    Q_EMIT stateChanged(m_state);
}

void ReceiptPresenter::closePanels()
{
    m_state.finish.reset();
    m_state.policyChoice.reset();
    m_state.registering.reset();
}

void ReceiptPresenter::leaveForScan()
{
    // What is on its way into the ledger is not called back.
    if (!m_state.finish || m_state.finish->stage == FinishState::Stage::Review)
        closePanels();
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
                return shipping::submitReceipt(transaction, person, receipt, request, site.identity());
            });
        },
        [this, opened = m_opened](const Result<workflow::SubmitOutcome> &outcome) {
            if (opened != m_opened || !m_state.finish)
                return;
            FinishState &finish = *m_state.finish;
            if (!outcome) {
                finish.stage = FinishState::Stage::Failed;
                finish.message = errorSentence(outcome.error());
            } else if (!outcome->unacknowledged.empty()) {
                // Another station stopped a pack meanwhile.
                startFinish();
                return;
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
                QStringList cases;
                for (const ledger::CaseId id : outcome->cases)
                    cases << exceptions::caseNumber(id);
                Q_EMIT submitted(m_state.id);
                if (!cases.isEmpty())
                    Q_EMIT casesOpened(m_state.id, cases);
            }
            Q_EMIT stateChanged(m_state);
            refresh();
        });
}

} // namespace packledger::dock
