#include "shell/printpanel.h"

#include "common/button.h"
#include "common/card.h"
#include "common/housekey.h"
#include "common/label.h"
#include "common/optionlist.h"
#include "common/scrolled.h"
#include "common/toneicon.h"
#include "shell/paperview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::shell {

using namespace common;

namespace {
constexpr int choicesWidth = 420;
constexpr int leastBeside = 320; // of a page that is looked at
} // namespace

PrintPanel::PrintPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new PaperView)
    , m_offers(new OptionList)
    , m_targets(new OptionList)
    , m_looking(makeParagraph(tr("Looking for printers …"), TextSize::Small, Ink::Muted))
    , m_messageRow(new QWidget)
    , m_shape(new ToneIcon(Tone::Neutral, 20))
    , m_message(makeParagraph({}, TextSize::Body))
    , m_look(new Button(tr("Preview"), Button::Kind::Plain))
    , m_print(new Button(tr("Print"), Button::Kind::Primary))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("What"), TextSize::Body, QFont::Bold));
    column->addWidget(m_offers);
    column->addSpacing(space::small);
    column->addWidget(makeLabel(tr("Where"), TextSize::Body, QFont::Bold));
    column->addWidget(m_targets);
    column->addWidget(m_looking);
    column->addStretch();
    auto *scroll = scrolled(inside);

    auto *messageRow = new QHBoxLayout(m_messageRow);
    messageRow->setContentsMargins(0, 0, 0, 0);
    messageRow->setSpacing(12);
    messageRow->addWidget(m_shape, 0, Qt::AlignTop);
    messageRow->addWidget(m_message, 1);
    auto *close = new Button(tr("Close"), Button::Kind::Plain);
    close->setKeyText(keysOf(HouseKey::Print).first().toString());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(close);
    buttons->addWidget(m_print, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    foot->setSpacing(space::small);
    foot->addWidget(m_messageRow);
    foot->addWidget(m_look);
    foot->addLayout(buttons);

    auto *card = new Card(tr("Print"));
    card->body()->addWidget(scroll, 1);
    card->body()->addLayout(foot);
    auto *choices = new QWidget;
    choices->setFixedWidth(choicesWidth);
    auto *framed = new QVBoxLayout(choices);
    framed->setContentsMargins(space::between, space::between, space::between, space::between);
    framed->addWidget(card);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_pages, 1);
    all->addWidget(choices);
    m_look->setCheckable(true);
    m_pages->hide();
    hide();
    connect(m_look, &QAbstractButton::toggled, this, [this](bool isOn) {
        m_look->setText(isOn ? tr("Hide the preview") : tr("Preview"));
        m_pages->setVisible(isOn);
        Q_EMIT widthChanged();
        askForPages();
    });
    connect(m_offers, &OptionList::optionChosen, this, &PrintPanel::askForPages);
    connect(close, &QAbstractButton::clicked, this, &PrintPanel::closeRequested);
    connect(m_print, &QAbstractButton::clicked, this,
        [this] { Q_EMIT printRequested(m_offers->chosen(), m_targets->chosen()); });
    connect(m_targets, &OptionList::optionChosen, this,
        [this](const QString &printer) { m_print->setText(printer.isEmpty() ? tr("Save PDF") : tr("Print")); });
}

void PrintPanel::askForPages()
{
    if (!m_look->isChecked() || m_offers->chosen().isEmpty())
        return;
    m_pages->wait();
    Q_EMIT previewRequested(m_offers->chosen());
}

int PrintPanel::widthIn(int room) const
{
    return m_look->isChecked() && room >= choicesWidth + leastBeside ? room : std::min(room, choicesWidth);
}

void PrintPanel::showPages(const QList<QImage> &pages, int count, const QString &trouble)
{
    m_pages->setPages(pages, count, trouble);
}

void PrintPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // What comes next is another paper.
    m_look->setChecked(false);
    m_pages->setPages({}, 0);
}

void PrintPanel::render(const PrintState &state)
{
    const QString offer = m_offers->chosen();
    std::vector<Option> offers;
    for (const PaperOffer &paper : state.offers)
        offers.push_back({ paper.id, paper.title, paper.text });
    m_offers->setOptions(offers);
    const bool isKnown = std::any_of(offers.begin(), offers.end(), [&](const Option &one) { return one.id == offer; });
    if (!offers.empty())
        m_offers->setChosen(isKnown ? offer : offers.front().id);

    const QString target = m_targets->chosen();
    std::vector<Option> targets;
    for (const QString &printer : state.printers)
        targets.push_back({ printer, printer });
    targets.push_back({ QString(), tr("PDF file"), tr("In the folder “exports” of the site.") });
    m_targets->setOptions(targets);
    m_targets->setChosen(state.printers.contains(target) ? target : targets.front().id);
    m_looking->setVisible(state.isLooking);

    m_print->setText(m_targets->chosen().isEmpty() ? tr("Save PDF") : tr("Print"));
    m_print->setEnabled(!state.isBusy && !offers.empty());
    m_look->setEnabled(!offers.empty());
    m_shape->setTone(state.tone);
    m_message->setText(state.message);
    m_messageRow->setVisible(!state.message.isEmpty());
}

void PrintPanel::focusChosen()
{
    m_offers->focusChosen();
}

void PrintPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void PrintPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

} // namespace packledger::shell
