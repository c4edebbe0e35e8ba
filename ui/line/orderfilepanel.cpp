#include "line/orderfilepanel.h"

#include "common/button.h"
#include "common/filelist.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

OrderFilePanel::OrderFilePanel(QWidget *parent)
    : Card(tr("Import work orders"), parent)
    , m_lines(new HealthList)
    , m_take(new Button(tr("Take them"), Button::Kind::Primary))
{
    auto *files = new FileList;
    auto *close = new Button(tr("Close"));
    close->setKeyText(QStringLiteral("Esc"));
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_lines);
    lines->addStretch();
    auto *keys = new QHBoxLayout;
    keys->addWidget(close);
    keys->addStretch();
    keys->addWidget(m_take);
    auto *all = new QVBoxLayout;
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(makeParagraph(tr("A CSV file with the columns name, gtin, lot, expiry and quantity. Choosing it "
                                    "only shows what would change."),
        TextSize::Body, Ink::Muted));
    all->addWidget(files, 1);
    all->addWidget(scrolled(inside), 1);
    all->addLayout(keys);
    body()->addLayout(all);
    m_take->setEnabled(false);

    connect(files, &FileList::fileChosen, this, &OrderFilePanel::fileLookedAt);
    connect(files, &FileList::fileOpened, this, &OrderFilePanel::fileLookedAt);
    connect(m_take, &QAbstractButton::clicked, this, &OrderFilePanel::fileTaken);
    connect(close, &QAbstractButton::clicked, this, &OrderFilePanel::closeRequested);
}

void OrderFilePanel::render(const OrderFileState &state)
{
    m_lines->setLines(state.lines);
    m_take->setEnabled(state.canTake);
}

} // namespace packledger::line
