#include "dock/dockqueuescreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/label.h"
#include "common/progressrow.h"
#include "common/scrolled.h"
#include "dock/blindreceiptpanel.h"
#include "dock/importpanel.h"
#include "dock/shipmenttable.h"
#include "dock/sitecards.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

namespace {

constexpr int sideWidth = 298; // also beside a scroll bar
constexpr int panelWidth = 400;
constexpr int narrowUnder = 860; // queue and side stand together from here
constexpr int lowUnder = 440;

/// "Scan anything to begin": the foot of the queue, in the selected tone.
class ScanBand final : public QWidget
{
public:
    ScanBand()
    {
        setFixedHeight(90);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addStretch();
        words->addWidget(makeLabel(DockQueueScreen::tr("Scan anything to begin"), TextSize::Title, QFont::DemiBold));
        auto *text = makeParagraph(
            DockQueueScreen::tr(
                "A pallet, a case, a bottle or the delivery note opens the right receipt. No need to choose here."),
            TextSize::Medium, Ink::Muted);
        words->addWidget(text);
        words->addStretch();
        auto *all = new QHBoxLayout(this);
        all->setContentsMargins(22, 0, 22, 0);
        all->setSpacing(22);
        all->addWidget(new IconLabel(QStringLiteral("scan"), 40, true));
        all->addLayout(words, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath ground;
        const qreal r = space::radius - 1;
        ground.setFillRule(Qt::WindingFill);
        ground.addRoundedRect(rect(), r, r);
        ground.addRect(0, 0, width(), height() - r);
        painter.fillPath(ground.simplified(), tokens().selected);
        painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
    }
};

} // namespace

DockQueueScreen::DockQueueScreen(QWidget *parent)
    : Page(parent)
    , m_table(new ShipmentTable)
    , m_empty(new EmptyState(QStringLiteral("truck"), tr("Nothing is on its way"),
          tr("Deliveries appear here when a supplier’s notice comes in. Import one with F3, or receive without a "
             "notice with F5.")))
    , m_progress(new ProgressRow)
    , m_cards(new Column)
    , m_side(scrolled(m_cards))
    , m_today(new ReceivedTodayCard)
    , m_held(new HeldSummaryCard)
    , m_ledger(new LedgerCard)
    , m_import(new ImportPanel)
    , m_blind(new BlindReceiptPanel)
{
    auto *queue = new Card;
    m_queue = queue;
    m_band = new ScanBand;
    queue->body()->addWidget(m_table, 1);
    queue->body()->addWidget(m_empty, 1);
    queue->body()->addWidget(m_progress);
    queue->body()->addWidget(m_band);

    auto *side = new QVBoxLayout(m_cards);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::between);
    side->addWidget(m_today, 3);
    side->addWidget(m_held);
    side->addWidget(m_ledger, 4);
    m_side->setFixedWidth(sideWidth);
    m_cards->installEventFilter(this);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(queue, 1);
    all->addWidget(m_side);
    all->addWidget(m_import);
    all->addWidget(m_blind);
    giveKeyboardTo(m_table);

    m_close = addKey(HouseKey::Leave, tr("Close"), tr("Closes the panel at the right."));
    connect(m_close, &QAction::triggered, this, &DockQueueScreen::closePanel);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &DockQueueScreen::helpRequested);
    connect(addKey(HouseKey::Find, tr("Find"), tr("Finds a pack, a case, a pallet or a receipt.")), &QAction::triggered,
        this, &DockQueueScreen::findRequested);
    connect(addKey(Qt::Key_F3, tr("Import file"), tr("Brings in a supplier’s document.")), &QAction::triggered, this,
        &DockQueueScreen::openImport);
    connect(addKey(Qt::Key_F5, tr("Blind receipt"), tr("Receives goods that nobody announced.")), &QAction::triggered,
        this, &DockQueueScreen::openBlindReceipt);
    m_goOn = addKey(HouseKey::Finish, tr("Open"),
        tr("Opens the receipt of the chosen delivery, or does what the open form is for."));
    connect(m_goOn, &QAction::triggered, this, &DockQueueScreen::goOn);

    connect(m_held, &HeldSummaryCard::opened, this, &DockQueueScreen::heldOpened);
    connect(m_ledger, &LedgerCard::opened, this, &DockQueueScreen::ledgerOpened);
    connect(m_table, &ShipmentTable::rowOpened, this, &DockQueueScreen::openRow);
    connect(m_table, &ShipmentTable::filterChanged, this, [this] { render(m_state); });
    connect(m_progress, &ProgressRow::cancelRequested, this, &DockQueueScreen::importCancelled);
    connect(m_import, &ImportPanel::importRequested, this, &DockQueueScreen::importRequested);
    connect(m_import, &ImportPanel::cancelRequested, this, &DockQueueScreen::importCancelled);
    connect(m_import, &ImportPanel::openRequested, this, &DockQueueScreen::shipmentOpened);
    connect(m_import, &ImportPanel::actChanged, this, &DockQueueScreen::showKeys);
    connect(m_import, &ImportPanel::closeRequested, this, &DockQueueScreen::closePanel);
    connect(m_blind, &BlindReceiptPanel::startRequested, this, &DockQueueScreen::blindReceiptRequested);
    connect(m_blind, &BlindReceiptPanel::closeRequested, this, &DockQueueScreen::closePanel);
    closePanel();
    render(DockQueueState {});
}

void DockQueueScreen::goOn()
{
    if (m_panel == m_import)
        m_import->goOn();
    else if (m_panel == m_blind)
        m_blind->start();
    else if (const std::optional<ShipmentRow> row = m_table->current())
        openRow(*row);
}

void DockQueueScreen::openRow(const ShipmentRow &row)
{
    if (row.blindReceipt.isValid())
        Q_EMIT receiptOpened(row.blindReceipt);
    else
        Q_EMIT shipmentOpened(row.id);
}

void DockQueueScreen::showPanel(QWidget *panel)
{
    m_panel = panel;
    arrange();
    showKeys();
    panel->setFocus();
}

void DockQueueScreen::showKeys()
{
    m_close->setVisible(m_panel != m_side);
    m_close->setEnabled(m_panel != m_side);
    // One main act at a time: that of the form that is open.
    const QString act = m_panel == m_import ? m_import->actText()
        : m_panel == m_blind                ? m_blind->actText()
                                            : tr("Open");
    m_goOn->setEnabled(m_panel == m_side ? !m_state.shipments.empty() : !act.isEmpty());
    if (!act.isEmpty())
        m_goOn->setText(act);
}

void DockQueueScreen::arrange()
{
    const bool hasPanel = m_panel != m_side;
    m_queue->setVisible(!m_isNarrow || !hasPanel);
    m_side->setVisible(!m_isNarrow && !hasPanel);
    fitCards();
    for (QWidget *panel : { static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_blind) }) {
        panel->setVisible(panel == m_panel);
        panel->setMinimumWidth(m_isNarrow ? 0 : panelWidth);
        panel->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : panelWidth);
    }
}

void DockQueueScreen::fitCards()
{
    // Where not all of the cards fit, the bars of the day go first: what is held and how the ledger is stay in sight.
    const QLayout *cards = m_cards->layout();
    const int today = m_today->minimumSizeHint().height() + cards->spacing();
    const int all = cards->totalMinimumHeightForWidth(sideWidth) + (m_today->isHidden() ? today : 0);
    m_today->setVisible(all <= m_roomHeight);
}

bool DockQueueScreen::eventFilter(QObject *watched, QEvent *event)
{
    // One of the cards has become higher or lower.
    if (watched == m_cards && event->type() == QEvent::LayoutRequest)
        fitCards();
    return Page::eventFilter(watched, event);
}

void DockQueueScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    m_roomHeight = room.height() - 2 * layout()->spacing();
    m_band->setVisible(room.height() >= lowUnder);
    arrange();
}

void DockQueueScreen::openImport()
{
    if (m_panel == m_import)
        m_import->startOver();
    else
        showPanel(m_import);
}

bool DockQueueScreen::takeScan(const UnknownScan &scan)
{
    if (m_panel != m_blind || scan.isItem || scan.tone == Tone::ScannerFault)
        return false;
    m_blind->setDocument(scan.text);
    return true;
}

void DockQueueScreen::openBlindReceipt()
{
    showPanel(m_blind);
}

void DockQueueScreen::closePanel()
{
    showPanel(m_side);
    m_table->setFocus();
}

void DockQueueScreen::render(const DockQueueState &state)
{
    m_state = state;
    const auto count = static_cast<int>(state.shipments.size());
    QStringList words;
    if (!state.siteName.isEmpty())
        words << state.siteName;
    words << tr("%n deliveries", nullptr, count);
    if (!m_table->filter().isEmpty())
        words << tr("only those with “%1”, Esc shows all").arg(m_table->filter());
    setHead(tr("Dock"), words.join(QStringLiteral(" · ")));

    m_table->setShipments(state.shipments);
    m_table->setVisible(!state.shipments.empty());
    m_empty->setVisible(state.shipments.empty());
    if (state.isLoading)
        m_empty->setWords(tr("Reading the ledger …"), {});
    else
        m_empty->setWords(tr("Nothing is on its way"),
            tr("Deliveries appear here when a supplier’s notice comes in. Import one with F3, or receive without a "
               "notice with F5."));
    m_progress->setState(state.progress);
    m_today->render(state);
    m_held->setHeld(state.held);
    m_ledger->setLines(state.ledger);
    showKeys();
}

void DockQueueScreen::render(const ImportState &state)
{
    m_import->render(state);
}

void DockQueueScreen::render(const BlindReceiptState &state)
{
    m_blind->render(state);
}

} // namespace packledger::dock
