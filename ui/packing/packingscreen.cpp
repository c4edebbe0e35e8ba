#include "packing/packingscreen.h"

#include "common/stack.h"
#include "common/tokens.h"
#include "dock/cameracard.h"
#include "dock/verdictpanel.h"
#include "packing/slotscard.h"
#include "packing/startcard.h"
#include "packing/treecard.h"

#include <QGridLayout>

#include <array>

namespace packledger::packing {

using namespace common;

namespace {
constexpr int stackedUnder = 720; // what is done and what is seen stand side by side from here
} // namespace

PackingScreen::PackingScreen(QWidget *parent)
    : Page(parent)
    , m_verdict(new dock::VerdictPanel)
    , m_places(new SlotsCard)
    , m_start(new StartCard)
    , m_centre(new Stack)
    , m_camera(new dock::CameraCard)
    , m_tree(new TreeCard(tr("Built last"), tr("What you close will stand here, with all that is in it.")))
{
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_places);
    m_grid = new QGridLayout(this);
    m_verdict->setIdleWords(tr("Ready"), tr("Each scan is answered here."));
    fitInto(QSize(1278, 648));

    addKeys();
    connect(m_start, &StartCard::startChosen, this, &PackingScreen::startChosen);
    connect(m_tree, &TreeCard::toggled, this, &PackingScreen::rowToggled);
    render({});
}

void PackingScreen::arrangeFor(const QSize &room)
{
    m_room = room;
    arrange();
}

void PackingScreen::arrange()
{
    // In layer mode the picture is what one looks at; else it is the verdict, with the places beneath it.
    struct Cell
    {
        QWidget *widget;
        int row;
        int column;
        int rows;
    };
    const bool isNarrow = m_room.width() < stackedUnder;
    const bool isLayer = m_state.isPacking && m_state.isLayerMode;
    const std::array<Cell, 4> cells = isNarrow
        ? std::array<Cell, 4> { Cell { isLayer ? static_cast<QWidget *>(m_camera) : m_verdict, 0, 0, 1 },
              Cell { isLayer ? static_cast<QWidget *>(m_verdict) : m_centre, 1, 0, 1 },
              Cell { isLayer ? static_cast<QWidget *>(m_centre) : m_camera, 2, 0, 1 }, Cell { m_tree, 3, 0, 1 } }
        : isLayer ? std::array<Cell, 4> { Cell { m_camera, 0, 0, 2 }, Cell { m_verdict, 0, 1, 1 },
              Cell { m_centre, 1, 1, 1 }, Cell { m_tree, 2, 1, 1 } }
                  : std::array<Cell, 4> { Cell { m_verdict, 0, 0, 1 }, Cell { m_centre, 1, 0, 1 },
                        Cell { m_camera, 0, 1, 1 }, Cell { m_tree, 1, 1, 1 } };
    for (const Cell &cell : cells)
        m_grid->addWidget(cell.widget, cell.row, cell.column, cell.rows, 1);
    m_tree->setVisible(isNarrow || !isLayer);
    // The picture's height follows its width: no wider than what fits between the bars.
    const int picture = qMax(320, (m_room.height() - 2 * m_grid->spacing() - 48) * 13 / 10);
    m_camera->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : isLayer ? picture : 560);
    m_camera->setMinimumWidth(180);
    m_tree->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : 560);
    m_verdict->setMinimumHeight(220);
    m_centre->setMinimumHeight(isNarrow ? 320 : 240);
    m_tree->setMinimumHeight(isNarrow ? 280 : 120);
    m_grid->setColumnStretch(0, isNarrow || isLayer ? 640 : 900);
    m_grid->setColumnStretch(1, isNarrow ? 0 : isLayer ? 480 : 330);
    m_grid->setRowStretch(0, isNarrow || isLayer ? 0 : 42);
    m_grid->setRowStretch(1, isNarrow ? 0 : 58);
}

void PackingScreen::addKeys()
{
    const auto on = [this](QAction *action, void (PackingScreen::*intent)()) {
        connect(action, &QAction::triggered, this, intent);
        return action;
    };
    m_back = addKey(HouseKey::Leave, tr("Back"), tr("Back to the line. An open container stays open."));
    connect(m_back, &QAction::triggered, this, &PackingScreen::backRequested);
    on(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &PackingScreen::helpRequested);
    m_single = addKey(Qt::Key_F11, tr("Layer"), tr("Changes between single scans and a whole layer in one picture."));
    connect(m_single, &QAction::triggered, this, [this] { Q_EMIT layerModeChosen(!m_state.isLayerMode); });
    m_take = on(addKey(Qt::Key_F3, tr("Take layer"), tr("All in the picture that belongs goes into the container.")),
        &PackingScreen::layerRequested);
    m_move = on(addKey(Qt::Key_F5, tr("Move here"), tr("Takes what was scanned last out of the container it is in.")),
        &PackingScreen::moveConfirmed);
    on(addKey(Qt::Key_F6, tr("Sample"), tr("Takes a pack out as a sample, with the reason.")),
        &PackingScreen::sampleRequested);
    m_replace = on(addKey(Qt::Key_F7, tr("Spoilt label"),
                       tr("Gives the container a new number and label; the old one is written off.")),
        &PackingScreen::replaceRequested);
    m_undo = on(
        addKey(HouseKey::Undo, tr("Undo last"), tr("Takes the last scan, layer or close back. The record keeps both.")),
        &PackingScreen::undoRequested);
    m_print = on(
        addKey(HouseKey::Print, tr("Print label"), tr("Prints the label of the container, where it has none yet.")),
        &PackingScreen::labelRequested);
    on(addKey(Qt::Key_F10, tr("Rework"), tr("Opens a container, swaps, takes out, checks."), Place::End),
        &PackingScreen::reworkRequested);
    m_leave = on(addKey(Qt::CTRL | Qt::Key_S, tr("Set aside"),
                     tr("Leaves the container open, for later or for another station."), Place::End),
        &PackingScreen::leaveRequested);
    m_close = on(addKey(HouseKey::Finish, tr("Close"), tr("Closes the container without scanning its label.")),
        &PackingScreen::closeRequested);
}

void PackingScreen::showFrame(const QImage &frame, const std::vector<dock::SeenCode> &codes)
{
    m_camera->showFrame(frame, codes);
}

void PackingScreen::render(const PackingState &state)
{
    const bool isNewVerdict
        = state.verdict && state.verdict->sequence != 0 && state.verdict->sequence != m_soundedSequence;
    const bool isRearranged = state.isLayerMode != m_state.isLayerMode || state.isPacking != m_state.isPacking;
    m_state = state;
    if (isRearranged)
        arrange();
    // The verdict first: it is on the screen, and heard, before the places follow.
    m_verdict->setVerdict(state.verdict);
    if (isNewVerdict) {
        m_soundedSequence = state.verdict->sequence;
        if (m_verdict->isVisible())
            m_verdict->repaint();
        Q_EMIT verdictShown(state.verdict->tone);
    }
    setHead(tr("Packing"), state.subtitle,
        state.isPacking ? ChipState { .text = state.containerWord, .strong = state.container } : ChipState {});
    m_centre->setCurrentIndex(state.isPacking ? 1 : 0);
    m_places->render(state);
    m_start->setStarts(state.starts);
    m_start->setLabel(state.label);
    m_camera->setState(state.camera);
    if (state.isLayerMode)
        m_camera->setNote(state.layerText);
    m_tree->setTree(state.built);
    showKeys();
}

void PackingScreen::showKeys()
{
    const bool isPacking = m_state.isPacking;
    m_single->setText(m_state.isLayerMode ? tr("Single scans") : tr("Layer"));
    m_single->setEnabled(isPacking);
    m_take->setVisible(isPacking && m_state.isLayerMode);
    m_take->setEnabled(m_state.camera.status == dock::CameraState::Status::Running);
    m_move->setVisible(isPacking && m_state.canMove);
    m_undo->setEnabled(m_state.canUndo);
    m_replace->setEnabled(m_state.hasContainer && !m_state.label.text.isEmpty());
    m_print->setEnabled(m_state.hasContainer);
    m_leave->setEnabled(isPacking);
    m_close->setEnabled(m_state.canClose);
    const bool isShort = isPacking && m_state.expected > 0 && m_state.count < m_state.expected;
    m_close->setText(isShort ? tr("Close as partial") : tr("Close"));
}

} // namespace packledger::packing
