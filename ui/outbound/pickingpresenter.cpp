#include "outbound/pickingpresenter.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "ledger/linestores.h"
#include "outbound/outboundwords.h"
#include "outbound/shippingpaper.h"
#include "scan/interpret.h"
#include "shipping/pickpacking.h"
#include "shipping/shippingerrors.h"
#include "shipping/voiding.h"

namespace packledger::outbound {

using common::Tone;
using shipping::inWords;
using shipping::PickPacking;
using shipping::ShippingSession;

PickingPresenter::PickingPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_writing && m_writing->percent > m_state.percent) {
            m_state.percent = m_writing->percent;
            Q_EMIT stateChanged(m_state);
        }
    });
}

PickingPresenter::~PickingPresenter()
{
    stopShipping();
}

std::vector<common::PaperOffer> PickingPresenter::offers() const
{
    if (m_state.isOpen && !m_state.order.empty() && m_state.items.empty())
        return { pickListOffer() };
    std::vector<common::PaperOffer> offers {
        { QStringLiteral("information"), tr("Transaction information"),
            tr("What is handed to the customer: products, lots, identifiers, and the statement.") },
        { QStringLiteral("packing-list"), tr("Packing list"),
            tr("For the driver: pallets and cases with their numbers.") }
    };
    if (m_state.isOpen && !m_state.order.empty())
        offers.insert(offers.begin(), pickListOffer());
    return offers;
}

common::PaperOffer PickingPresenter::pickListOffer()
{
    return { QStringLiteral("pick-list"), tr("Pick list"),
        tr("For whoever picks: which lots to take, first expired first.") };
}

void PickingPresenter::open(ledger::DispatchId dispatch)
{
    m_state = PickingState();
    m_state.id = dispatch;
    m_last.reset();
    m_fefo = std::make_shared<shipping::FefoWatch>(m_stock);
    Q_EMIT stateChanged(m_state);
    // Which station this is the writing connection alone knows.
    m_ledger.run(
        this, [](ledger::Site &site) -> Result<QByteArray> { return site.ledger().actor().station; },
        [this](const Result<QByteArray> &station) {
            m_station = station.value_or(QByteArray());
            refresh();
        });
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
        [id = m_state.id, person = m_person, now = m_clock.now(), station = m_station, stock = m_shownStock](
            ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return readPicking(view, id, person, now, *stock, station); });
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
                fresh.percent = m_state.percent;
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

void PickingPresenter::post(const Job &job)
{
    m_ledger.run(
        this,
        [job](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) { return job(transaction); });
        },
        [this](const Result<Heard> &heard) { hear(heard, {}); });
}

void PickingPresenter::hear(const Result<Heard> &heard, const std::optional<workflow::ScannedCode> &code)
{
    if (!heard)
        return tell(heard.error());
    m_state.canUnpack = heard->canUnpack;
    m_last = heard->canUnpack ? code : std::nullopt;
    show(heard->verdict);
    if (heard->label.id != 0)
        Q_EMIT runWanted(heard->label.id, heard->label.printer);
    else if (!heard->label.trouble.isEmpty())
        Q_EMIT labelFailed(heard->label.trouble);
}

void PickingPresenter::scan(const workflow::ScannedCode &code, bool mayUnpack)
{
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, code, mayUnpack, fefo = m_fefo, today = m_clock.today()](
            ledger::Site &site) -> Result<Heard> {
            shipping::ShipOutcome outcome;
            Result<Heard> heard = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Heard> {
                const std::optional<shipping::Unpacking> unpacking
                    = mayUnpack ? std::optional(shipping::Unpacking::Allowed) : std::nullopt;
                const PickPacking packing(id, person);
                const std::optional<ledger::Packing> pallet = packing.at(transaction, transaction.actor().station);
                const Result<shipping::ShipOutcome> done = pallet
                    ? packing.scan(transaction, pallet->id, code, unpacking)
                    : ShippingSession(id, person).scan(transaction, code, unpacking);
                if (!done)
                    return fail(done.error());
                outcome = *done;
                return Heard { verdictOf(transaction, outcome),
                    outcome.verdict == shipping::ShipVerdict::InContainer && outcome.mayUnpack, {} };
            });
            if (!heard)
                return heard;
            // Other stations may write while this looks. The scan is on disk, so it is told though the look fail:
            // that the ledger cannot be read is said by the page, which is read next.
            const Result<dock::VerdictState> warned
                = site.ledger().read([&](ledger::View &view) -> Result<dock::VerdictState> {
                      fefo->look(view, id, today, outcome);
                      return verdictOf(view, outcome);
                  });
            if (warned)
                heard->verdict = *warned;
            return heard;
        },
        [this, code](const Result<Heard> &heard) { hear(heard, code); });
}

void PickingPresenter::turnPallet()
{
    if (!m_state.isOpen || m_state.isBusy)
        return;
    post([id = m_state.id, person = m_person](
             ledger::WriteTransaction &transaction) { return outbound::turnPallet(transaction, id, person); });
}

void PickingPresenter::printLabel()
{
    if (!m_state.pallet.packing.isValid())
        return;
    post([pallet = m_state.pallet.packing, person = m_person](
             ledger::WriteTransaction &transaction) { return printPalletLabel(transaction, pallet, person); });
}

void PickingPresenter::replaceLabel()
{
    if (!m_state.pallet.packing.isValid())
        return;
    post([id = m_state.id, pallet = m_state.pallet.packing, person = m_person](
             ledger::WriteTransaction &transaction) { return replacePalletLabel(transaction, id, pallet, person); });
}

void PickingPresenter::labelMoved()
{
    if (m_state.pallet.packing.isValid())
        refresh();
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
    post([id = m_state.id, person = m_person](ledger::WriteTransaction &transaction) -> Result<Heard> {
        const PickPacking packing(id, person);
        const std::optional<ledger::Packing> pallet = packing.at(transaction, transaction.actor().station);
        const Result<shipping::ShipOutcome> outcome
            = pallet ? packing.undo(transaction, pallet->id) : ShippingSession(id, person).undo(transaction);
        if (!outcome)
            return fail(outcome.error());
        return Heard { verdictOf(transaction, *outcome), false, {} };
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
    m_state.percent = 0;
    m_state.panel = PickingState::Panel::None;
    Q_EMIT stateChanged(m_state);
    m_writing = std::make_shared<Writing>();
    m_poll.start();
    // Written beside, so that this station and all others go on scanning; then one short transaction.
    using Written = std::shared_ptr<const shipping::Prepared>;
    const auto progress = [writing = m_writing](qint64 done, qint64 total) {
        writing->percent = total > 0 ? int(100 * done / total) : 0;
        return !writing->isStopped;
    };
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, now = m_clock.now(), reason, progress](
            ledger::Site &site) -> Result<Written> {
            Result<shipping::Prepared> prepared = site.ledger().read(
                [&](ledger::View &view) { return ShippingSession(id, person).prepare(view, now, reason, progress); });
            if (!prepared)
                return fail(prepared.error());
            return std::make_shared<const shipping::Prepared>(*std::move(prepared));
        },
        [this](const Result<Written> &written) {
            m_writing.reset();
            m_poll.stop();
            m_state.percent = -1;
            if (written)
                return finishShipping(*written);
            m_state.isBusy = false;
            if (written.error().code != codes::cancelled)
                return tell(written.error());
            Q_EMIT takenBack(tr("Stopped. Nothing has left, and nobody is told."));
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Aside);
}

void PickingPresenter::stopShipping()
{
    if (m_writing)
        m_writing->isStopped = true;
}

void PickingPresenter::finishShipping(const std::shared_ptr<const shipping::Prepared> &prepared)
{
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, prepared](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return ShippingSession(id, person).finish(transaction, *prepared);
            });
        },
        [this](const Result<shipping::Shipped> &done) {
            m_state.isBusy = false;
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
    } else if (m_state.isOpen && (!m_state.items.empty() || m_state.pallet.packing.isValid())) {
        m_state.panel = PickingState::Panel::GiveUp;
        m_state.panelMessage.clear();
        Q_EMIT stateChanged(m_state);
    } else if (m_state.isOpen) {
        giveUp();
    }
}

void PickingPresenter::giveUp()
{
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return ShippingSession(id, person).cancel(transaction); });
        },
        [this](const Result<void> &done) {
            m_state.panel = PickingState::Panel::None;
            if (!done)
                return tell(done.error());
            m_state.verdict.reset();
            Q_EMIT takenBack(tr("Given up. What was picked is free."));
            refresh();
        });
}

void PickingPresenter::takeBackFor(const QString &reason)
{
    const shipping::VoidScope scope = m_state.comesBack == PickingState::Return::InPart
        ? shipping::VoidScope::NotReceived
        : shipping::VoidScope::Whole;
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, reason, scope](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return shipping::voidDispatch(transaction, person, id, reason, {}, scope);
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
                    ? tr("Taken back. The customer has nothing of it.")
                    : tr("Taken back, and the customer is told."));
            Q_EMIT stateChanged(m_state);
            refresh();
        });
}

void PickingPresenter::noteReceived()
{
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return shipping::noteReceived(transaction, person, id); });
        },
        [this](const Result<void> &done) {
            if (!done)
                return tell(done.error());
            Q_EMIT takenBack(tr("Noted: the customer has the goods."));
            refresh();
        });
}

void PickingPresenter::correct()
{
    if (!m_state.isShipped)
        return;
    m_state.panel = PickingState::Panel::Correct;
    m_state.panelMessage.clear();
    Q_EMIT stateChanged(m_state);
}

void PickingPresenter::correctTo(const ShipmentInput &numbers, const QString &reason)
{
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person, numbers, reason](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) -> Result<std::vector<shipping::Sent>> {
                    const std::optional<ledger::Dispatch> known
                        = ledger::DispatchStore(transaction.database()).byId(id);
                    if (!known)
                        return fail(codes::noSuchDispatch, QString::number(id.value));
                    shipping::ShipOrder right;
                    right.purchaseOrder = numbers.purchaseOrder.toUtf8();
                    right.delivery = numbers.delivery.toUtf8();
                    right.invoice = numbers.invoice.toUtf8();
                    right.dropShipment = known->dropShipment;
                    right.transactionDate = known->transactionDate;
                    return shipping::correctDispatch(transaction, person, id, right, reason);
                });
        },
        [this](const Result<std::vector<shipping::Sent>> &done) {
            if (!done) {
                m_state.panelMessage = errorSentence(done.error());
                Q_EMIT stateChanged(m_state);
                return;
            }
            m_state.panel = PickingState::Panel::None;
            Q_EMIT takenBack(tr("Corrected. The customer gets the right numbers."));
            Q_EMIT stateChanged(m_state);
            refresh();
        });
}

void PickingPresenter::shipRest()
{
    m_ledger.run(
        this,
        [id = m_state.id, person = m_person](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return shipping::openRest(transaction, person, id); });
        },
        [this](const Result<ledger::DispatchId> &rest) {
            if (rest)
                Q_EMIT restBegun(*rest);
            else
                tell(rest.error());
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
    const PaperKind kind = paperKindFrom(offer).value_or(PaperKind::Information);
    m_ledger.run(
        this,
        [id = m_state.id, kind, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return shippingPaper(view, id, kind, now); });
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
