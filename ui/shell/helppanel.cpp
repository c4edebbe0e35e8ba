#include "shell/helppanel.h"

#include "common/button.h"
#include "common/card.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/page.h"
#include "common/scrolled.h"

#include <QAction>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

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
    close->setKeyText(keysOf(HouseKey::Help).first().toString());

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
    m_changed.setSingleShot(true);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        if (isVisible())
            listKeys();
    });
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

void HelpPanel::showEvent(QShowEvent *event)
{
    listKeys();
    QWidget::showEvent(event);
}

void HelpPanel::showHelpOf(const Page *page, const QList<QAction *> &ofWindow)
{
    if (m_page) {
        for (const QAction *action : m_page->actions())
            action->disconnect(&m_changed);
    }
    m_page = page;
    m_ofWindow = ofWindow;
    for (const QAction *action : page->actions() + ofWindow)
        connect(action, &QAction::changed, &m_changed, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    if (isVisible())
        listKeys();
}

void HelpPanel::listKeys()
{
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_page)
        return;
    m_keys->addWidget(makeLabel(tr("Keys of this screen"), TextSize::Body, QFont::Bold));
    for (const QAction *action : m_page->actions())
        addKey(action);
    m_keys->addSpacing(space::small);
    m_keys->addWidget(makeLabel(tr("Keys of every screen"), TextSize::Body, QFont::Bold));
    for (const QAction *action : std::as_const(m_ofWindow)) {
        if (action->isEnabled())
            addKey(action);
    }
    m_keys->addWidget(makeParagraph(
        tr("Ctrl+1 to Ctrl+8 lead to the places at the left. Ctrl+L locks the station."), TextSize::Small, Ink::Muted));
}

void HelpPanel::addKey(const QAction *action)
{
    if (!action->isVisible())
        return;
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys << key.toString();
    m_keys->addWidget(
        makeLabel(tr("%1  %2").arg(keys.join(QStringLiteral(", ")), action->text()), TextSize::Body, QFont::DemiBold));
    m_keys->addWidget(makeParagraph(action->toolTip(), TextSize::Small, Ink::Muted));
}

} // namespace packledger::shell
