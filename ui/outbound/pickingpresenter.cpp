#include "outbound/pickingpresenter.h"

#include "base/errortext.h"
#include "dock/itemwords.h"
#include "outbound/outboundwords.h"
#include "outbound/shippingpaper.h"
#include "scan/interpret.h"
#include "shipping/shippingerrors.h"
#include "shipping/voiding.h"

namespace packledger::outbound {

using common::Tone;
using shipping::inWords;
using shipping::ShippingSession;

PickingPresenter::PickingPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

std::vector<common::PaperOffer> PickingPresenter::offers()
{
    return { { QStringLiteral("information"), tr("Transaction information"),
                 tr("What is handed to the customer: products, lots, identifiers, and the statement.") },
        { QStringLiteral("packing-list"), tr("Packing list"),
            tr("For the driver: pallets and cases with their numbers.") } };
}

void PickingPresenter::open(ledger::DispatchId dispatch)
{
    m_state = PickingState();
    m_state.id = dispatch;
    m_last.reset();
    Q_EMIT stateChanged(m_state);
    refresh();
}

void PickingPresenter::refresh()
{
    if (!m_state.id.isValid())
        return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return readPicking(view, id, person, now); });
        },
        [this](const Result<PickingState> &read) {
            m_isReading = false;
            if (!read) {
                Q_EMIT failed(read.error());
            } else if (read->id == m_state.id) {
                PickingState fresh = *read;
                fresh.verdict = m_state.verdict;
                fresh.canUnpack = m_state.canUnpack;
                fresh.isBusy = m_state.isBusy;
                fresh.panel = m_state.panel;
                fresh.panelMessage = m_state.panelMessage;
                m_state = std::move(fresh);
                Q_EMIT stateChanged(m_state);
            }
            if (m_isStale) {
                m_isStale = false;
                refresh();
            }
        },
        common::LedgerService::Lane::Look);
}

void PickingPresenter::show(const dock::VerdictState &verdict)
{
    m_state.verdict = verdict;
    m_state.verdict->sequence = ++m_shown;
    Q_EMIT stateChanged(m_state);
    refresh();
}

void PickingPresenter::tell(const Error &error)
{
    // What is not on disk did not happen: whoever scans must hear it.
    dock::VerdictState verdict;
    verdict.tone = Tone::Stop;
    verdict.word = tr("Not done");
    verdict.reason = errorSentence(error);
    show(verdict);
    Q_EMIT failed(error);
}

void PickingPresenter::scan(const workflow::ScannedCode &code, bool mayUnpack)
{
    struct Heard
    {
        dock::VerdictState verdict;
        bool canUnpack = false;
    };
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, code, mayUnpack](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Heard> {
                const Result<shipping::ShipOutcome> outcome
                    = ShippingSession(id, person)
                          .scan(transaction, code,
                              mayUnpack ? std::optional(shipping::Unpacking::Allowed) : std::nullopt);
                if (!outcome)
                    return fail(outcome.error());
                return Heard { verdictOf(transaction, *outcome),
                    outcome->verdict == shipping::ShipVerdict::InContainer && outcome->mayUnpack };
            });
        },
        [this, code](const Result<Heard> &heard) {
            if (!heard)
                return tell(heard.error());
            m_state.canUnpack = heard->canUnpack;
            m_last = heard->canUnpack ? std::optional(code) : std::nullopt;
            show(heard->verdict);
        });
}

void PickingPresenter::handleReading(const scan::ScanReading &reading)
{
    if (!m_state.isOpen || m_state.isBusy || m_state.panel != PickingState::Panel::None)
        return;
    const QDate today = m_clock.today();
    scan(workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today), false);
}

void PickingPresenter::unpackLast()
{
    if (m_last)
        scan(*m_last, true);
}

void PickingPresenter::undo()
{
    if (!m_state.canUndo)
        return;
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<dock::VerdictState> {
                const Result<shipping::ShipOutcome> outcome = ShippingSession(id, person).undo(transaction);
                if (!outcome)
                    return fail(outcome.error());
                return verdictOf(transaction, *outcome);
            });
        },
        [this](const Result<dock::VerdictState> &verdict) {
            if (!verdict)
                return tell(verdict.error());
            show(*verdict);
        });
}

void PickingPresenter::ship()
{
    if (m_state.mayOverride) {
        m_state.panel = PickingState::Panel::Override;
        m_state.panelMessage.clear();
        Q_EMIT stateChanged(m_state);
        return;
    }
    shipAnyway({});
}

void PickingPresenter::shipAnyway(const QString &reason)
{
    if (m_state.isBusy)
        return;
    if (m_state.panel == PickingState::Panel::Override && reason.trimmed().isEmpty()) {
        m_state.panelMessage = tr("Say why it goes all the same.");
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_state.isBusy = true;
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, reason](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return ShippingSession(id, person).ship(transaction, reason);
            });
        },
        [this](const Result<shipping::Shipped> &done) {
            m_state.isBusy = false;
            m_state.panel = PickingState::Panel::None;
            if (!done)
                return tell(done.error());
            if (!done->refused) {
                m_state.verdict.reset();
                Q_EMIT shipped(tr("Shipped: %1. The data is in the outbox.")
                                   .arg(inWords(done->preview.contents, done->preview.lots)));
            }
            Q_EMIT stateChanged(m_state);
            refresh();
        });
}

void PickingPresenter::takeBack()
{
    if (m_state.isShipped) {
        m_state.panel = PickingState::Panel::Void;
        m_state.panelMessage.clear();
        Q_EMIT stateChanged(m_state);
    } else if (m_state.isOpen) {
        m_ledger.run(
            this,
            [id = m_state.id, person = m_person](ledger::Site &site) {
                return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                    return ShippingSession(id, person).cancel(transaction);
                });
            },
            [this](const Result<void> &done) {
                if (!done)
                    return tell(done.error());
                Q_EMIT takenBack(tr("Given up. What was picked is free."));
                refresh();
            });
    }
}

void PickingPresenter::takeBackFor(const QString &reason)
{
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, reason](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return shipping::voidDispatch(transaction, person, id, reason);
            });
        },
        [this](const Result<shipping::Voiding> &done) {
            if (!done) {
                m_state.panelMessage = errorSentence(done.error());
                Q_EMIT stateChanged(m_state);
                return;
            }
            m_state.panel = PickingState::Panel::None;
            Q_EMIT takenBack(done->kind == shipping::VoidKind::BeforeSending
                    ? tr("Taken back. The customer has heard nothing of it.")
                    : tr("Taken back, and the customer is told."));
            Q_EMIT stateChanged(m_state);
            refresh();
        });
}

void PickingPresenter::closePanel()
{
    m_state.panel = PickingState::Panel::None;
    m_state.panelMessage.clear();
    Q_EMIT stateChanged(m_state);
}

void PickingPresenter::makePaper(const QString &offer)
{
    const PaperKind kind = offer == QLatin1StringView("packing-list") ? PaperKind::PackingList : PaperKind::Information;
    m_ledger.run(
        this,
        [id = m_state.id, kind, offset = m_clock.now().offsetMinutes](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return shippingPaper(view, id, kind, offset); });
        },
        [this](const Result<common::Paper> &paper) {
            if (paper)
                Q_EMIT paperReady(*paper);
            else
                Q_EMIT paperFailed(errorSentence(paper.error()));
        },
        common::LedgerService::Lane::Aside);
}

} // namespace packledger::outbound
