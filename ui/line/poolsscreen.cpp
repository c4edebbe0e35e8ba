#include "line/poolsscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/tokens.h"
#include "line/numberfilepanel.h"
#include "line/poolformpanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

namespace {
constexpr int sideWidth = 420;
} // namespace

PoolsScreen::PoolsScreen(QWidget *parent)
    : Page(parent)
    , m_listCard(new Card)
    , m_model(new PoolModel(poolText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("items"), {}, {}))
    , m_pool(new PoolPanel)
    , m_form(new PoolFormPanel)
    , m_file(new NumberFilePanel)
    , m_sides(m_listCard, sideWidth)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PoolDelegate(m_list));
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addWidget(m_empty, 1);
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_listCard, 1);
    for (QWidget *panel : std::vector<QWidget *> { m_pool, m_form, m_file }) {
        all->addWidget(panel);
        m_sides.add(panel);
    }
    giveKeyboardTo(m_list);
    addKeys();
    fitInto(QSize(1278, 648));

    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        Q_EMIT poolChosen(m_model->row(row).id);
        showSide(m_pool);
    });
    connect(m_list, &RowList::rowEntered, this, [this](int row) { Q_EMIT poolChosen(m_model->row(row).id); });
    connect(m_pool, &PoolPanel::returnRequested, this, &PoolsScreen::returnRequested);
    connect(m_pool, &PoolPanel::markRequested, this, &PoolsScreen::markRequested);
    connect(m_pool, &PoolPanel::questionChanged, this, &PoolsScreen::followQuestion);
    connect(m_form, &PoolFormPanel::previewRequested, this, &PoolsScreen::previewRequested);
    connect(m_form, &PoolFormPanel::closeRequested, this, &PoolsScreen::closeSide);
    connect(m_file, &NumberFilePanel::lookRequested, this, &PoolsScreen::lookRequested);
    connect(m_file, &NumberFilePanel::takeRequested, this, &PoolsScreen::takeRequested);
    connect(m_file, &NumberFilePanel::cancelRequested, this, &PoolsScreen::importCancelled);
    connect(m_file, &NumberFilePanel::closeRequested, this, &PoolsScreen::closeSide);
    connect(m_file, &NumberFilePanel::changed, this, &PoolsScreen::showKeys);
    render(PoolsState {});
}

void PoolsScreen::addKeys()
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Closes the form at the right, then goes back to the line.")),
        &QAction::triggered, this, [this] {
            if (isAsking())
                m_pool->ask(PoolPanel::Question::None);
            else if (m_open != nullptr && (m_open != m_pool || m_sides.isNarrow()))
                closeSide();
            else
                Q_EMIT backRequested();
        });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &PoolsScreen::helpRequested);
    connect(addKey(Qt::Key_F3, tr("Import numbers"), tr("Takes a provider's numbers, from a list or an XML response.")),
        &QAction::triggered, this, &PoolsScreen::openImport);
    m_export = addKey(Qt::Key_F11, tr("Export"), tr("Saves the chosen pool's numbers as a table, for their provider."));
    connect(m_export, &QAction::triggered, this, &PoolsScreen::exportRequested);
    m_return = addKey(Qt::Key_F10, tr("Give back"), tr("Closes the chosen pool; what was not used goes back."));
    connect(m_return, &QAction::triggered, this, [this] { ask(PoolPanel::Question::Reason); });
    m_mark = addKey(Qt::Key_F6, tr("Warn at"), tr("Says how few numbers may be left before the chosen pool warns."));
    connect(m_mark, &QAction::triggered, this, [this] { ask(PoolPanel::Question::Mark); });
    m_primary = addKey(HouseKey::Finish, tr("New pool"), tr("Makes random numbers, a range, or SSCCs."));
    connect(m_primary, &QAction::triggered, this, &PoolsScreen::goOn);
}

void PoolsScreen::goOn()
{
    if (m_open == m_form)
        Q_EMIT makeRequested(m_form->input());
    else if (m_open == m_file)
        m_file->goOn();
    else if (isAsking())
        m_pool->answer();
    else
        openForm();
}

bool PoolsScreen::isAsking() const
{
    return m_open != m_form && m_open != m_file && m_pool->question() != PoolPanel::Question::None;
}

void PoolsScreen::ask(PoolPanel::Question question)
{
    showSide(m_pool);
    m_pool->ask(question);
}

void PoolsScreen::followQuestion()
{
    // The field that had the keyboard is gone.
    if (m_pool->question() == PoolPanel::Question::None)
        m_list->setFocus();
    showKeys();
}

void PoolsScreen::openForm()
{
    showSide(m_form);
    m_form->begin();
}

void PoolsScreen::openImport()
{
    showSide(m_file);
    m_file->begin();
}

void PoolsScreen::closeSide()
{
    showSide(nullptr);
    m_list->setFocus();
}

void PoolsScreen::showSide(QWidget *panel)
{
    m_open = panel;
    const bool hasPool = m_state.detail.id.isValid() && !m_sides.isNarrow();
    m_sides.show(panel == nullptr && hasPool ? m_pool : panel);
    showKeys();
}

void PoolsScreen::showKeys()
{
    // One primary act at a time: where a form is open it is the form's.
    const PoolPanel::Question question = isAsking() ? m_pool->question() : PoolPanel::Question::None;
    m_primary->setText(m_open == m_form               ? tr("Make the pool")
            : m_open == m_file                        ? (m_file->isLookedAt() ? tr("Take them") : tr("Look at it"))
            : question == PoolPanel::Question::Reason ? tr("Close the pool")
            : question == PoolPanel::Question::Mark   ? tr("Keep it")
                                                      : tr("New pool"));
    m_primary->setEnabled(m_open == m_form ? m_canMake : m_open != m_file || m_file->canGoOn());
}

void PoolsScreen::arrangeFor(const QSize &room)
{
    m_sides.fitInto(room.width());
    showSide(m_open);
}

void PoolsScreen::render(const PoolsState &state)
{
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
    m_mark->setEnabled(state.detail.isOpen);
    for (int row = 0; row < count; ++row) {
        if (state.pools[size_t(row)].id == state.detail.id)
            m_list->follow(row);
    }
    showSide(m_open);
}

void PoolsScreen::render(const PoolFormState &state)
{
    m_form->render(state);
    m_canMake = state.canMake && !state.isBusy;
    showKeys();
}

void PoolsScreen::render(const NumberFileState &state)
{
    m_file->render(state);
}

} // namespace packledger::line
