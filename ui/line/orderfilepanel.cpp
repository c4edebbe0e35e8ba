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
    , m_files(new FileList)
    , m_lines(new HealthList)
{
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
    auto *all = new QVBoxLayout;
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(makeParagraph(tr("A CSV file with the columns name, gtin, lot, expiry and quantity. Choosing it "
                                    "only shows what would change."),
        TextSize::Body, Ink::Muted));
    all->addWidget(m_files, 1);
    all->addWidget(scrolled(inside), 1);
    all->addLayout(keys);
    body()->addLayout(all);

    connect(m_files, &FileList::fileChosen, this, &OrderFilePanel::fileLookedAt);
    connect(m_files, &FileList::fileOpened, this, &OrderFilePanel::fileLookedAt);
    connect(close, &QAbstractButton::clicked, this, &OrderFilePanel::closeRequested);
}

void OrderFilePanel::begin()
{
    m_files->setFocus();
}

void OrderFilePanel::render(const OrderFileState &state)
{
    m_lines->setLines(state.lines);
}

} // namespace packledger::line
