#include "line/poolsscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/tokens.h"
#include "line/numberfilepanel.h"
#include "line/poolformpanel.h"
#include "line/poolpanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

namespace {
constexpr int sideWidth = 420;
constexpr int narrowUnder = 900;
} // namespace

PoolsScreen::PoolsScreen(QWidget *parent)
    : Page(parent)
    , m_model(new PoolModel(poolText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("items"), {}, {}))
    , m_pool(new PoolPanel)
    , m_form(new PoolFormPanel)
    , m_file(new NumberFilePanel)
{
    auto *card = new Card;
    m_listCard = card;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PoolDelegate(m_list));
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_empty, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(card, 1);
    for (QWidget *side :
        { static_cast<QWidget *>(m_pool), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_file) })
        all->addWidget(side);
    setFocusProxy(m_list);

    connect(addKey(Qt::Key_Escape, tr("Back"), tr("Closes the form at the right, then goes back to the line.")),
        &QAction::triggered, this, [this] {
            if (m_side == Side::Pool)
                Q_EMIT backRequested();
            else
                closeSide();
        });
    connect(addKey(Qt::Key_F1, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &PoolsScreen::helpRequested);
    connect(addKey(Qt::Key_F3, tr("Import numbers"), tr("Takes a provider's numbers, from a list or an XML response.")),
        &QAction::triggered, this, &PoolsScreen::openImport);
    m_export = addKey(Qt::Key_F7, tr("Export"), tr("Saves the chosen pool's numbers as a table, for their provider."));
    connect(m_export, &QAction::triggered, this, &PoolsScreen::exportRequested);
    m_return = addKey(Qt::Key_F8, tr("Give back"), tr("Closes the chosen pool; what was not used goes back."));
    connect(m_return, &QAction::triggered, this, [this] {
        showSide(Side::Pool);
        m_pool->askReason();
    });
    m_primary = addKey(Qt::Key_F12, tr("New pool"), tr("Makes random numbers, a range, or SSCCs."), Place::Primary);
    connect(m_primary, &QAction::triggered, this, [this] {
        if (m_side == Side::Form)
            Q_EMIT makeRequested(m_form->input());
        else
            openForm();
    });

    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        showSide(Side::Pool);
        Q_EMIT poolChosen(m_model->row(row).id);
    });
    connect(m_pool, &PoolPanel::returnRequested, this, &PoolsScreen::returnRequested);
    connect(m_form, &PoolFormPanel::previewRequested, this, &PoolsScreen::previewRequested);
    connect(m_form, &PoolFormPanel::closeRequested, this, &PoolsScreen::closeSide);
    connect(m_file, &NumberFilePanel::importRequested, this, &PoolsScreen::importRequested);
    connect(m_file, &NumberFilePanel::cancelRequested, this, &PoolsScreen::importCancelled);
    connect(m_file, &NumberFilePanel::closeRequested, this, &PoolsScreen::closeSide);
    render(PoolsState {});
}

void PoolsScreen::openForm()
{
    showSide(Side::Form);
    m_form->begin();
}

void PoolsScreen::openImport()
{
    showSide(Side::File);
}

void PoolsScreen::closeSide()
{
    showSide(Side::Pool);
    m_list->setFocus();
}

void PoolsScreen::showSide(Side side)
{
    m_side = side;
    arrange();
}

void PoolsScreen::arrange()
{
    const std::pair<QWidget *, bool> sides[] = { { m_pool, m_side == Side::Pool && m_state.detail.id.isValid() },
        { m_form, m_side == Side::Form }, { m_file, m_side == Side::File } };
    for (const auto &[panel, isShown] : sides) {
        panel->setVisible(isShown && !(m_isNarrow && panel == m_pool && m_state.pools.empty()));
        panel->setMinimumWidth(m_isNarrow ? 0 : sideWidth);
        panel->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : sideWidth);
    }
    m_primary->setText(m_side == Side::Form ? tr("Make the pool") : tr("New pool"));
    m_primary->setEnabled(m_side != Side::Form || m_canMake);
    const bool isCovered = m_isNarrow && m_side != Side::Pool;
    m_listCard->setVisible(!isCovered);
    if (m_isNarrow && m_side == Side::Pool)
        m_pool->hide();
}

void PoolsScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    arrange();
}

void PoolsScreen::render(const PoolsState &state)
{
    const bool detailChanged = state.detail.id != m_state.detail.id;
    m_state = state;
    const auto count = int(state.pools.size());
    setHead(tr("Pools of numbers"), tr("%n pools", nullptr, count));
    m_model->setRows(state.pools);
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (state.isLoading)
        m_empty->setWords(tr("Reading the ledger …"), {});
    else
        m_empty->setWords(tr("No numbers yet"),
            tr("Make a pool of serial numbers with F12, or take in those of a provider with F3."));
    m_pool->render(state.detail);
    m_export->setEnabled(state.detail.id.isValid());
    m_return->setEnabled(state.detail.isOpen);
    if (detailChanged) {
        for (int row = 0; row < count; ++row) {
            if (state.pools[size_t(row)].id == state.detail.id)
                m_list->setCurrentIndex(m_model->index(row, 0));
        }
    }
    arrange();
}

void PoolsScreen::render(const PoolFormState &state)
{
    m_form->render(state);
    m_canMake = state.canMake && !state.isBusy;
    arrange();
}

void PoolsScreen::render(const NumberFileState &state)
{
    m_file->render(state);
}

} // namespace packledger::line
