#include "verification/verificationscreen.h"

#include "common/card.h"
#include "common/choicerow.h"
#include "common/emptystate.h"
#include "common/tokens.h"
#include "verification/answerpanel.h"
#include "verification/askerspanel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollBar>

namespace packledger::verification {

using namespace common;
using Show = VerificationState::Show;

namespace {

constexpr int panelWidth = 400;
constexpr int narrowUnder = 860;
constexpr int nearEnd = 400; // pixels: older ones are asked for before anybody waits for them

} // namespace

VerificationScreen::VerificationScreen(QWidget *parent)
    : Page(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_card(new Card(tr("Answered requests")))
    , m_shows(new ChoiceRow)
    , m_days(new ChoiceRow)
    , m_search(new QLineEdit)
    , m_model(new VerificationModel(verificationText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("documents"), {}, {}))
    , m_answer(new AnswerPanel)
    , m_askers(new AskersPanel)
{
    m_shows->setChoices({ { QStringLiteral("all"), tr("All") }, { QStringLiteral("failures"), tr("Not verified") } });
    m_days->setChoices({ { QStringLiteral("30"), tr("30 days") }, { QStringLiteral("365"), tr("A year") },
        { QStringLiteral("0"), tr("Ever") } });
    m_search->setFont(textFont(TextSize::Medium));
    m_search->setPlaceholderText(tr("Who asked, product, serial or lot"));
    m_search->setAccessibleName(tr("Show only requests with"));
    m_search->setClearButtonEnabled(true);
    auto *filter = new QVBoxLayout;
    filter->setContentsMargins(12, 12, 12, space::small);
    filter->setSpacing(space::small);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_shows, 2);
    choices->addWidget(m_days, 3);
    filter->addLayout(choices);
    filter->addWidget(m_search);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new VerificationDelegate(m_list));
    m_list->setAccessibleName(tr("Answered requests"));
    // The keyboard begins at the list, and Tab leads on from there: what stands above it comes after it.
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->insertLayout(0, filter);

    m_columns->setContentsMargins(space::between, space::between, space::between, space::between);
    m_columns->setSpacing(space::between);
    m_columns->addWidget(m_card, 1);
    m_columns->addWidget(m_answer);
    m_columns->addWidget(m_askers);
    addKeys();
    connectList();
    connect(m_answer, &AnswerPanel::given, this, &VerificationScreen::given);
    connect(m_answer, &AnswerPanel::noted, this, &VerificationScreen::noted);
    connect(m_answer, &AnswerPanel::requestTaken, this, &VerificationScreen::requestTaken);
    connect(m_answer, &AnswerPanel::copied, this, &VerificationScreen::copied);
    connect(m_askers, &AskersPanel::tokenRequested, this, &VerificationScreen::tokenRequested);
    connect(m_askers, &AskersPanel::endRequested, this, &VerificationScreen::endRequested);
    connect(m_askers, &AskersPanel::tokenCopied, this, &VerificationScreen::tokenCopied);
    showAskers(false);
    render({});
}

void VerificationScreen::addKeys()
{
    m_back = addKey(HouseKey::Leave, tr("Back"), tr("Closes who may ask, or leads back to the partners."));
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_showsAskers)
            showAskers(false);
        else
            Q_EMIT backRequested();
    });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &VerificationScreen::helpRequested);
    connect(addKey(HouseKey::Find, tr("Find"), tr("Finds requests by who asked, by product, serial number or lot.")),
        &QAction::triggered, this, [this] {
            m_search->setFocus();
            m_search->selectAll();
        });
    connect(addKey(Qt::Key_F5, tr("Who may ask"), tr("Shows who may ask over the network, and makes tokens.")),
        &QAction::triggered, this, [this] { showAskers(!m_showsAskers); });
    m_save = addKey(Qt::Key_F11, tr("Save list"), tr("Writes the requests, as they are cut now, into a CSV file."));
    connect(m_save, &QAction::triggered, this, &VerificationScreen::saveRequested);
    m_note = addKey(Qt::Key_F7, tr("Answer later"),
        tr("Writes the request down with who asks: it waits here, and must be answered within 24 hours."));
    connect(m_note, &QAction::triggered, this, [this] {
        showAskers(false);
        m_answer->noteDown();
    });
    m_give = addKey(HouseKey::Finish, tr("Answer"),
        tr("Answers the request that came by mail or telephone, and keeps it in the log."));
    connect(m_give, &QAction::triggered, this, [this] {
        showAskers(false);
        m_answer->give();
    });
}

void VerificationScreen::connectList()
{
    connect(m_shows, &ChoiceRow::choiceMade, this,
        [this](const QString &id) { Q_EMIT showChosen(id == u"failures" ? Show::Failures : Show::All); });
    connect(m_days, &ChoiceRow::choiceMade, this, [this](const QString &id) { Q_EMIT daysChosen(id.toInt()); });
    connect(m_search, &QLineEdit::textChanged, this, &VerificationScreen::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        if (const QString item = m_model->row(row).item; !item.isEmpty())
            Q_EMIT itemRequested(item);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const bool isNear = m_list->verticalScrollBar()->maximum() - value < nearEnd;
        if (isNear && m_asked != m_model->rowCount()) {
            m_asked = m_model->rowCount();
            Q_EMIT moreRequested();
        }
    });
}

void VerificationScreen::showAskers(bool isShown)
{
    m_showsAskers = isShown;
    m_askers->setVisible(isShown);
    m_answer->setVisible(!isShown);
    m_back->setText(isShown ? tr("Close") : tr("Back"));
    if (isShown)
        m_askers->takeKeyboard();
    else if (isVisible())
        setFocus();
}

void VerificationScreen::arrangeFor(const QSize &room)
{
    const bool isNarrow = room.width() < narrowUnder;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *panel : std::initializer_list<QWidget *> { m_answer, m_askers }) {
        panel->setMinimumWidth(isNarrow ? 0 : panelWidth);
        panel->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : panelWidth);
    }
}

void VerificationScreen::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    Q_EMIT left();
}

void VerificationScreen::render(const VerificationState &state)
{
    setHead(tr("Verifications"), tr("Who asked whether a pack is ours"));
    m_shows->setChosen(state.show == Show::Failures ? QStringLiteral("failures") : QStringLiteral("all"));
    m_days->setChosen(QString::number(state.days));
    m_card->setNote(state.counted);
    m_model->setRows(state.lines);
    const bool hasLines = !state.lines.empty();
    m_list->setVisible(hasLines);
    m_empty->setVisible(!hasLines);
    if (state.isLoading)
        m_empty->setWords(tr("Reading the ledger …"), {});
    else if (!state.search.isEmpty() || state.show == Show::Failures)
        m_empty->setWords(tr("None fits"), tr("No request is as you look for it. Try All, or another word."));
    else
        m_empty->setWords(tr("Nobody has asked"),
            tr("Wholesalers ask before they sell a returned pack again. F5 lets a router ask over the network; a "
               "request "
               "by mail or telephone is answered at the side."));
    m_save->setEnabled(hasLines);
    m_give->setEnabled(state.mayAnswer && !state.isBusy);
    m_note->setEnabled(state.mayAnswer && !state.isBusy);
    m_answer->render(state);
    m_askers->render(state);
    giveKeyboardTo(hasLines ? static_cast<QWidget *>(m_list) : m_search);
}

} // namespace packledger::verification
