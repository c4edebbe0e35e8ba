#include "shell/helppanel.h"

#include "common/button.h"
#include "common/card.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/page.h"
#include "common/scrolled.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::shell {

using namespace common;

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(376);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::small);
    m_keys = new QVBoxLayout;
    m_keys->setSpacing(space::small);
    column->addLayout(m_keys);
    column->addSpacing(space::small);
    column->addWidget(makeLabel(tr("What the shapes say"), TextSize::Body, QFont::Bold));
    auto *legend = new HealthList;
    legend->setLines({
        { Tone::Accepted, tr("Accepted"), tr("Nothing to do.") },
        { Tone::Attention, tr("Look later"), tr("Put it in the tray named, go on scanning.") },
        { Tone::Stop, tr("This pack stops here"), tr("Put it in the tray named and keep it apart.") },
        { Tone::NoData, tr("No data yet"), tr("Go on. It is received by itself when the supplier’s data arrives.") },
        { Tone::ScannerFault, tr("The scanner, not the pack"), tr("Follow the sentence, then scan again.") },
        { Tone::Again, tr("Scanned before"), tr("It counts once.") },
    });
    column->addWidget(legend);
    column->addStretch();

    auto *scroll = scrolled(inside);
    auto *close = new Button(tr("Close help"), Button::Kind::Plain);
    close->setKeyText(QStringLiteral("F1"));

    auto *card = new Card(tr("Help"));
    card->body()->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    foot->addWidget(close);
    card->body()->addLayout(foot);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->addWidget(card);
    hide();
    connect(close, &QAbstractButton::clicked, this, &HelpPanel::closeRequested);
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

void HelpPanel::showHelpOf(const Page *page)
{
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_keys->addWidget(makeLabel(tr("Keys of this screen"), TextSize::Body, QFont::Bold));
    const auto actions = page->actions();
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        m_keys->addWidget(makeLabel(
            tr("%1  %2").arg(action->shortcut().toString(), action->text()), TextSize::Body, QFont::DemiBold));
        m_keys->addWidget(makeParagraph(action->toolTip(), TextSize::Small, Ink::Muted));
    }
}

} // namespace packledger::shell
