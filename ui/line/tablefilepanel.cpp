#include "line/tablefilepanel.h"

#include "common/button.h"
#include "common/filelist.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/progressrow.h"
#include "common/scrolled.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

TableFilePanel::TableFilePanel(const QString &title, const QString &explanation, QWidget *parent)
    : Card(title, parent)
    , m_files(new FileList)
    , m_progress(new ProgressRow)
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
    all->addWidget(makeParagraph(explanation, TextSize::Body, Ink::Muted));
    all->addWidget(m_files, 1);
    all->addWidget(m_progress);
    all->addWidget(scrolled(inside), 1);
    all->addLayout(keys);
    body()->addLayout(all);

    connect(m_files, &FileList::fileChosen, this, &TableFilePanel::fileLookedAt);
    connect(m_files, &FileList::fileOpened, this, &TableFilePanel::fileLookedAt);
    connect(m_progress, &ProgressRow::cancelRequested, this, &TableFilePanel::cancelRequested);
    connect(close, &QAbstractButton::clicked, this, &TableFilePanel::closeRequested);
}

void TableFilePanel::begin()
{
    m_files->setFocus();
}

void TableFilePanel::render(const TableFileState &state)
{
    m_progress->setState(state.progress);
    m_lines->setLines(state.lines);
}

} // namespace packledger::line
