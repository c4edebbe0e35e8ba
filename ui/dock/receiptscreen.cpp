#include "dock/receiptscreen.h"

#include "common/stack.h"
#include "common/tokens.h"
#include "dock/cameracard.h"
#include "dock/expectedlinescard.h"
#include "dock/finishpanel.h"
#include "dock/heldcard.h"
#include "dock/lastscanscard.h"
#include "dock/policypanel.h"
#include "dock/registerpanel.h"
#include "dock/samplecard.h"
#include "dock/verdictpanel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

namespace {
constexpr int scansHeight = 130; // of the last scans, where they are scrolled to
constexpr int stackedUnder = 800; // expected lines, verdict and camera stand side by side from here
constexpr int withoutCamera = 156; // high enough to say that there is none; trays need the rest

/// Cards that give way to each other. A layout that knows how high its words would like to be never makes them lower.
class SideColumn final : public QWidget
{
public:
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};
} // namespace

ReceiptScreen::ReceiptScreen(QWidget *parent)
    : Page(parent)
    , m_expected(new ExpectedLinesCard)
    , m_verdict(new VerdictPanel)
    , m_scans(new LastScansCard)
    , m_finish(new FinishPanel)
    , m_policy(new PolicyPanel)
    , m_register(new RegisterPanel)
    , m_centre(new Stack)
    , m_camera(new CameraCard)
    , m_sample(new SampleCard)
    , m_held(new HeldCard)
{
    auto *scanning = new QWidget;
    auto *scanningColumn = new QVBoxLayout(scanning);
    scanningColumn->setContentsMargins(0, 0, 0, 0);
    scanningColumn->setSpacing(space::between);
    scanningColumn->addWidget(m_verdict, 356);
    scanningColumn->addWidget(m_scans, 244);
    m_centre->addWidget(scanning);
    m_centre->addWidget(m_finish);
    m_centre->addWidget(m_policy);
    m_centre->addWidget(m_register);

    m_side = new SideColumn;
    m_cards = new QVBoxLayout(m_side);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->addWidget(m_camera);
    m_cards->addWidget(m_sample, 1);
    m_cards->addWidget(m_held, 1);
    m_grid = new QGridLayout(this);
    m_grid->addWidget(m_expected, 0, 0);
    m_grid->addWidget(m_centre, 0, 1);
    m_grid->addWidget(m_side, 0, 2);
    fitInto(QSize(1278, 648));

    addKeys();
    connect(m_verdict, &VerdictPanel::acknowledged, m_acknowledge, &QAction::trigger);
    connect(m_finish, &FinishPanel::submitRequested, this, &ReceiptScreen::goOn);
    connect(m_policy, &PolicyPanel::policyChosen, this, &ReceiptScreen::policyChosen);
    connect(m_register, &RegisterPanel::registerRequested, this, &ReceiptScreen::registeredAs);
    connect(m_held, &HeldCard::itemOpened, this, &ReceiptScreen::itemOpened);
    render({});
}

void ReceiptScreen::arrangeFor(const QSize &room)
{
    const bool isNarrow = room.width() < stackedUnder;
    const bool isTight = isNarrow || room.width() < 900;
    // Beneath each other what does not fit side by side: the verdict stays in sight, the rest scrolls.
    m_grid->addWidget(m_expected, 0, isNarrow ? 1 : 0);
    m_grid->addWidget(m_centre, 0, isNarrow ? 0 : 1);
    m_grid->addWidget(m_side, isNarrow ? 1 : 0, isNarrow ? 0 : 2, 1, isNarrow ? 2 : 1);
    m_cards->setDirection(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setSpacing(m_grid->spacing());
    m_centre->widget(Scanning)->layout()->setSpacing(m_grid->spacing());
    m_grid->setColumnStretch(0, isNarrow ? 506 : 404);
    m_grid->setColumnStretch(1, isNarrow ? 330 : 506);
    m_grid->setColumnStretch(2, isNarrow ? 0 : 304);
    m_expected->setMinimumWidth(isTight ? 236 : 270);
    m_camera->setMinimumWidth(isTight ? 180 : 200);
    const int whole = isNarrow ? qMax(160, room.height() - 2 * m_grid->spacing()) : 160;
    for (QWidget *first : std::initializer_list<QWidget *> { m_verdict, m_finish, m_policy, m_register })
        first->setMinimumHeight(whole);
    m_scans->setMinimumHeight(isNarrow ? scansHeight : 0);
    m_centre->setMinimumHeight(isNarrow ? 0 : whole); // the scans come beneath the verdict, not over it
    // Wide windows widen the verdict; neither list gains from being very wide.
    m_expected->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : 640);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : 520);
}

void ReceiptScreen::addKeys()
{
    const auto on = [this](QAction *action, void (ReceiptScreen::*intent)()) {
        connect(action, &QAction::triggered, this, intent);
        return action;
    };
    m_back = addKey(HouseKey::Leave, tr("Back"), tr("Back to the queue. The receipt stays open."));
    connect(m_back, &QAction::triggered, this, [this] {
        const bool isDone = m_state.finish && m_state.finish->stage == FinishState::Stage::Submitted;
        centreOf(m_state) != Scanning && !isDone ? Q_EMIT panelClosed() : Q_EMIT backRequested();
    });
    on(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &ReceiptScreen::helpRequested);
    on(addKey(HouseKey::Find, tr("Find"), tr("Finds a pack, a case, a pallet or a receipt.")),
        &ReceiptScreen::findRequested);
    m_policyKey = on(addKey(Qt::Key_F3, tr("Policy"), tr("Chooses how much of the delivery must be scanned.")),
        &ReceiptScreen::policyRequested);
    m_hold = on(addKey(HouseKey::Hold, tr("Hold"), tr("Puts the pack scanned last aside, in a tray with a number.")),
        &ReceiptScreen::holdRequested);
    m_context = addKey(Qt::Key_F5, tr("Register"), {});
    connect(m_context, &QAction::triggered, this,
        [this] { m_state.verdict &&m_state.verdict->canOpen ? Q_EMIT openRequested() : Q_EMIT registerRequested(); });
    m_damage = on(addKey(Qt::Key_F6, tr("Damaged"), tr("Puts the pack scanned last aside as damaged.")),
        &ReceiptScreen::damageRequested);
    m_acknowledge = addKey(Qt::Key_F7, tr("Put apart"), {});
    connect(m_acknowledge, &QAction::triggered, this, [this] {
        m_state.verdict &&m_state.verdict->mustAcknowledge ? Q_EMIT acknowledgeRequested() : Q_EMIT sealRequested();
    });
    m_undo = on(addKey(HouseKey::Undo, tr("Undo last"), tr("Takes the last scan back. The record keeps both.")),
        &ReceiptScreen::undoRequested);
    m_print = on(
        addKey(HouseKey::Print, tr("Print"), tr("Prints the receipt, what is missing, or the serials."), Place::End),
        &ReceiptScreen::printRequested);
    m_nextCamera
        = on(addKey(Qt::Key_F10, tr("Camera"), tr("Shows the next camera’s picture. All of them read."), Place::End),
            &ReceiptScreen::nextCameraRequested);
    m_export = on(addKey(Qt::Key_F11, tr("Save list"), tr("Saves the serials of this receipt as a sheet."), Place::End),
        &ReceiptScreen::exportRequested);
    m_submit
        = addKey(HouseKey::Finish, tr("Finish and submit"), tr("Shows what is short and what is held, then submits."));
    connect(m_submit, &QAction::triggered, this, &ReceiptScreen::goOn);
}

void ReceiptScreen::goOn()
{
    if (!m_state.finish) {
        Q_EMIT finishRequested();
        return;
    }
    switch (m_state.finish->stage) {
    case FinishState::Stage::Review:
    case FinishState::Stage::Failed:
        if (m_state.finish->needsReason && m_finish->reason().isEmpty() && m_finish->reasonText().isEmpty())
            m_finish->askForReason();
        else
            Q_EMIT submitRequested(m_finish->reason(), m_finish->reasonText());
        break;
    case FinishState::Stage::Submitting:
        break;
    case FinishState::Stage::Submitted:
        Q_EMIT backRequested();
        break;
    }
}

void ReceiptScreen::showFrame(const QImage &frame, const std::vector<SeenCode> &codes)
{
    m_camera->showFrame(frame, codes);
}

void ReceiptScreen::render(const ReceiptState &state)
{
    const bool isNewVerdict
        = state.verdict && state.verdict->sequence != 0 && state.verdict->sequence != m_soundedSequence;
    const Centre before = static_cast<Centre>(m_centre->currentIndex());
    m_state = state;
    // The verdict first: it is on the screen, and heard, before the lists and counts follow.
    m_centre->setCurrentIndex(centreOf(state));
    m_verdict->setVerdict(state.verdict);
    if (isNewVerdict) {
        m_soundedSequence = state.verdict->sequence;
        if (m_verdict->isVisible())
            m_verdict->repaint();
        Q_EMIT verdictShown(state.verdict->tone);
    }

    const ChipState policy
        = state.policy.isEmpty() ? ChipState {} : ChipState { .text = tr("Policy"), .strong = state.policy };
    setHead(state.name.isEmpty() ? tr("Receipt") : tr("Receipt %1").arg(state.name), state.subtitle, policy);
    m_expected->render(state);
    m_scans->setScans(state.scans);
    m_sample->setSample(state.sample, state.sampleOpen);
    m_held->setHeld(state.held);
    m_camera->setState(state.camera);
    m_camera->setMaximumHeight(state.camera.name.isEmpty() ? withoutCamera : QWIDGETSIZE_MAX);
    if (state.finish)
        m_finish->render(*state.finish);
    if (state.policyChoice)
        m_policy->render(*state.policyChoice);
    if (state.registering)
        m_register->render(*state.registering);
    showKeys();

    // The keyboard follows the panel, and comes back with the scanning.
    if (centreOf(state) != before && isVisible()) {
        if (centreOf(state) == Register)
            m_register->setFocus();
        else if (centreOf(state) == Policy)
            m_policy->focusChosen();
        else
            setFocus();
    }
}

ReceiptScreen::Centre ReceiptScreen::centreOf(const ReceiptState &state)
{
    return state.finish ? Finish : state.policyChoice ? Policy : state.registering ? Register : Scanning;
}

void ReceiptScreen::showKeys()
{
    const ReceiptState &state = m_state;
    const bool isScanning = !state.isSubmitted && centreOf(state) == Scanning;
    const bool isDone = state.finish && state.finish->stage == FinishState::Stage::Submitted;
    const bool isBusy = state.finish && state.finish->stage == FinishState::Stage::Submitting;
    // What was taken back, or not written, is no scan that something could be said of.
    m_hold->setEnabled(
        isScanning && state.verdict && !state.verdict->serial.isEmpty() && !state.verdict->scan.isEmpty());
    m_damage->setEnabled(m_hold->isEnabled());
    m_policyKey->setEnabled(isScanning && state.id.isValid());
    const bool canRegister = isScanning && state.verdict && state.verdict->canRegister;
    const bool canOpen = isScanning && state.verdict && state.verdict->canOpen;
    m_context->setVisible(canRegister || canOpen);
    m_context->setText(canOpen ? tr("Seal broken") : tr("Register"));
    m_context->setToolTip(canOpen ? tr("The container scanned last is open: its contents count only once scanned.")
                                  : tr("Takes the unknown serial in, with lot and expiry of the pack."));
    const bool mustAcknowledge = isScanning && state.verdict && state.verdict->mustAcknowledge;
    const bool canSeal = isScanning && state.verdict && state.verdict->canSeal;
    m_acknowledge->setVisible(mustAcknowledge || canSeal);
    m_acknowledge->setText(mustAcknowledge ? tr("Put apart") : tr("Seal OK"));
    m_acknowledge->setToolTip(mustAcknowledge
            ? tr("Says that you have put the stopped pack apart.")
            : tr("Says that you looked at the seal of the container scanned last, and that it is whole."));
    m_undo->setEnabled(isScanning && state.canUndo);
    m_print->setEnabled(state.id.isValid() && !isBusy);
    m_nextCamera->setVisible(isScanning && state.camera.count > 1);
    m_export->setVisible((state.finish && !isBusy) || state.isSubmitted);
    m_submit->setEnabled((state.canFinish || state.finish) && !isBusy);
    m_submit->setVisible(centreOf(state) == Scanning || centreOf(state) == Finish);
    m_back->setText(centreOf(state) != Scanning && !isDone ? tr("Scan on") : tr("Back"));
    m_back->setEnabled(!isBusy);
    m_submit->setText(!state.finish ? tr("Finish and submit") : isDone ? tr("To the queue") : tr("Submit"));
}

} // namespace packledger::dock
