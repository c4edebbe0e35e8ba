#include "monitor/exchangescreen.h"

#include "common/card.h"
#include "common/choicerow.h"
#include "common/emptystate.h"
#include "common/healthlist.h"
#include "common/optionlist.h"
#include "common/scrolled.h"
#include "common/tokens.h"
#include "monitor/figurestrip.h"
#include "monitor/hourgraph.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace packledger::monitor {

using namespace common;
using Side = ExchangeState::Side;
using Show = ExchangeState::Show;

namespace {

constexpr int partnersWidth = 340;
constexpr int narrowUnder = 820;
constexpr int lowUnder = 520;
constexpr int nearEnd = 400; // pixels: older ones are asked for before anybody waits for them

constexpr std::pair<const char *, Show> shows[]
    = { { "open", Show::Open }, { "late", Show::Late }, { "failed", Show::Failed }, { "all", Show::All } };

QString idOf(Show show)
{
    for (const auto &[id, each] : shows) {
        if (each == show)
            return QString::fromLatin1(id);
    }
    return {};
}

} // namespace

ExchangeScreen::ExchangeScreen(QWidget *parent)
    : Page(parent)
    , m_figures(new FigureStrip)
    , m_hours(new HourGraph)
    , m_ways(new HealthList)
    , m_sides(new ChoiceRow)
    , m_shows(new ChoiceRow)
    , m_search(new QLineEdit)
    , m_model(new ExchangeModel(exchangeText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("documents"), {}, {}))
    , m_partners(new OptionList)
{
    auto *top = new Card;
    auto *figures = new QHBoxLayout;
    figures->setSpacing(0);
    figures->addWidget(m_figures);
    figures->addWidget(m_hours, 1);
    top->body()->addLayout(figures);
    auto *ways = new QVBoxLayout;
    ways->setContentsMargins(20, 0, 20, 12);
    ways->addWidget(m_ways);
    top->body()->addLayout(ways);

    m_sides->setChoices({ { QStringLiteral("out"), tr("Outbox") }, { QStringLiteral("in"), tr("Inbox") } });
    m_shows->setChoices({ { QStringLiteral("open"), tr("Not ended") }, { QStringLiteral("late"), tr("Late") },
        { QStringLiteral("failed"), tr("Failed") }, { QStringLiteral("all"), tr("All") } });
    m_search->setFont(textFont(TextSize::Medium));
    m_search->setAccessibleName(tr("Show only documents with"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(12, 12, 12, space::small);
    filter->setSpacing(12);
    filter->addWidget(m_sides, 2);
    filter->addWidget(m_shows, 4);
    filter->addWidget(m_search, 3);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new ExchangeDelegate(m_list));
    m_list->setAccessibleName(tr("Documents"));
    auto *card = new Card;
    // The keyboard begins at the list, and Tab leads on from there: what stands above it comes after it.
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_empty, 1);
    card->body()->insertLayout(0, filter);

    auto *partners = new Card(tr("Partner"));
    partners->body()->addWidget(scrolled(m_partners), 1);
    partners->setMinimumWidth(partnersWidth);
    partners->setMaximumWidth(partnersWidth);
    m_partnerCard = partners;

    auto *lists = new QHBoxLayout;
    lists->setSpacing(space::between);
    lists->addWidget(card, 1);
    lists->addWidget(partners);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(top);
    all->addLayout(lists, 1);
    addKeys();
    connectAll();
    showPartners(false);
    render({});
}

void ExchangeScreen::addKeys()
{
    m_back = addKey(HouseKey::Leave, tr("Back"), tr("Closes the choice at the right, or leads back to the partners."));
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_choosesPartner)
            showPartners(false);
        else
            Q_EMIT backRequested();
    });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &ExchangeScreen::helpRequested);
    connect(addKey(HouseKey::Find, tr("Find"), tr("Finds a document by its number, its file, a serial or a delivery.")),
        &QAction::triggered, this, [this] {
            m_search->setFocus();
            m_search->selectAll();
        });
    m_other = addKey(Qt::Key_F3, tr("Inbox"), tr("Changes between what goes to partners and what comes from them."));
    connect(m_other, &QAction::triggered, this,
        [this] { Q_EMIT sideChosen(m_side == Side::Outbox ? Side::Inbox : Side::Outbox); });
    connect(addKey(Qt::Key_F6, tr("Partner"), tr("Shows the documents of one partner alone.")), &QAction::triggered,
        this, [this] { showPartners(!m_choosesPartner); });
    connect(addKey(Qt::Key_F11, tr("Save list"), tr("Writes the list, as it is cut now, into a CSV file.")),
        &QAction::triggered, this, &ExchangeScreen::saveRequested);
    m_open = addKey(
        HouseKey::Finish, tr("Open"), tr("Shows the chosen document: its text, its history, what can be done."));
    connect(m_open, &QAction::triggered, this, &ExchangeScreen::openCurrent);
}

void ExchangeScreen::connectAll()
{
    connect(m_sides, &ChoiceRow::choiceMade, this,
        [this](const QString &id) { Q_EMIT sideChosen(id == QLatin1StringView("in") ? Side::Inbox : Side::Outbox); });
    connect(m_shows, &ChoiceRow::choiceMade, this, [this](const QString &id) {
        for (const auto &[name, show] : shows) {
            if (id == QLatin1StringView(name))
                Q_EMIT showChosen(show);
        }
    });
    connect(m_search, &QLineEdit::textEdited, this, &ExchangeScreen::searchChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            Q_EMIT searchChanged(text);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &RowList::rowOpened, this, [this](int row) { Q_EMIT documentOpened(m_model->row(row).id); });
    connect(m_partners, &OptionList::optionChosen, this, [this](const QString &partner) {
        Q_EMIT partnerChosen(partner);
        showPartners(false);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const bool isNear = m_list->verticalScrollBar()->maximum() - value < nearEnd;
        if (isNear && m_asked != m_model->rowCount()) {
            m_asked = m_model->rowCount();
            Q_EMIT moreRequested();
        }
    });
}

void ExchangeScreen::openCurrent()
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    if (row < m_model->rowCount())
        Q_EMIT documentOpened(m_model->row(row).id);
}

void ExchangeScreen::showPartners(bool isShown)
{
    m_choosesPartner = isShown;
    m_partnerCard->setVisible(isShown);
    m_back->setText(isShown ? tr("Close") : tr("Back"));
    if (isShown)
        m_partners->focusChosen();
    else if (isVisible())
        m_list->setFocus();
}

void ExchangeScreen::arrangeFor(const QSize &room)
{
    m_hours->setVisible(room.width() >= narrowUnder);
    m_figures->parentWidget()->setVisible(room.height() >= lowUnder);
}

void ExchangeScreen::renderEmpty(const ExchangeState &state)
{
    const bool isCut = !state.search.isEmpty() || !state.partner.isEmpty();
    if (state.isLoading)
        m_empty->setWords(tr("Reading the ledger …"), {});
    else if (isCut && !state.findsSerials)
        m_empty->setWords(tr("None fits"),
            tr("No document is as you look for it. You see totals of lots: a serial number finds none here."));
    else if (isCut)
        m_empty->setWords(tr("None fits"), tr("No document is as you look for it. Try All, or another word."));
    else if (state.show == Show::Late)
        m_empty->setWords(tr("Nothing is late"), tr("What waits too long for a partner's answer stands here."));
    else if (state.show == Show::Failed)
        m_empty->setWords(
            tr("Nothing failed"), tr("What partners refuse, and what does not get through, stands here."));
    else if (state.show == Show::Open && state.side == Side::Outbox)
        m_empty->setWords(tr("Nothing is on its way"), tr("Every document has come to its end. All shows them."));
    else if (state.show == Show::Open)
        m_empty->setWords(tr("Nothing asks for you"), tr("Every arrival was read and taken. All shows them."));
    else if (state.side == Side::Outbox)
        m_empty->setWords(tr("Nothing was sent yet"), tr("What is shipped to a partner appears here by itself."));
    else
        m_empty->setWords(tr("Nothing came in yet"), tr("What a partner puts down for us appears here by itself."));
}

void ExchangeScreen::render(const ExchangeState &state)
{
    m_side = state.side;
    const bool isOut = state.side == Side::Outbox;
    QString partner;
    for (const auto &[name, title] : state.partners) {
        if (name == state.partner)
            partner = title;
    }
    setHead(isOut ? tr("Outbox") : tr("Inbox"), partner);
    m_other->setText(isOut ? tr("Inbox") : tr("Outbox"));
    m_figures->setFigures(state.figures);
    m_hours->render(state);
    // The rest is told by the list: what is wrong stands at each document too.
    m_ways->setLines({ state.ways.begin(), state.ways.begin() + std::min<qsizetype>(2, qsizetype(state.ways.size())) });
    m_ways->setVisible(!state.ways.empty());
    m_sides->setChosen(isOut ? QStringLiteral("out") : QStringLiteral("in"));
    m_shows->setChosen(idOf(state.show));
    m_search->setPlaceholderText(
        state.findsSerials ? tr("Number, file, serial or delivery") : tr("Number, file or delivery"));
    if (!m_search->hasFocus() && m_search->text() != state.search)
        m_search->setText(state.search);
    std::vector<Option> partners { { QString(), tr("All partners") } };
    for (const auto &[name, title] : state.partners)
        partners.push_back({ name, title, title == name ? QString() : name });
    m_partners->setOptions(partners);
    m_partners->setChosen(state.partner);
    if (int(state.rows.size()) < m_asked)
        m_asked = -1;
    // What comes in above moves the rows: the keyboard stays on its document.
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const qint64 chosen = row >= 0 && row < m_model->rowCount() ? m_model->row(row).id : 0;
    m_model->setRows(state.rows);
    for (int i = 0; chosen > 0 && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).id == chosen && i != row)
            m_list->setCurrentIndex(m_model->index(i));
    }
    m_list->setVisible(!state.rows.empty());
    // A list that is hidden would keep the keyboard for itself.
    const bool isAtPage = hasFocus();
    setFocusProxy(state.rows.empty() ? nullptr : m_list);
    if (isAtPage && !state.rows.empty() && isVisible())
        m_list->setFocus();
    m_empty->setVisible(state.rows.empty());
    m_open->setEnabled(!state.rows.empty());
    renderEmpty(state);
}

} // namespace packledger::monitor
