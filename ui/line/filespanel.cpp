#include "line/filespanel.h"

#include "common/filelist.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

namespace {
constexpr int filesHeight = 200;
constexpr int linesHeight = 120;
} // namespace

FilesPanel::FilesPanel(QWidget *parent)
    : Card(tr("Files of the batch"), parent)
    , m_files(new FileList)
    , m_lines(new HealthList)
{
    auto *outcome = new QWidget;
    auto *lines = new QVBoxLayout(outcome);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_lines);
    lines->addStretch();
    auto *all = new QVBoxLayout;
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(makeParagraph(tr("F12 writes the record (JSON), every number with its fate (CSV), the links with "
                                    "source packs and the photos of deviations, each with its checksum."),
        TextSize::Body, Ink::Muted));
    all->addWidget(makeLabel(tr("Compare with another system's list"), TextSize::Body, QFont::Bold));
    all->addWidget(
        makeParagraph(tr("A list of its good packs, a number a line or as CSV. Choosing it changes nothing."),
            TextSize::Body, Ink::Muted));
    all->addWidget(m_files, 1);
    QScrollArea *area = scrolled(outcome);
    area->setMinimumHeight(linesHeight);
    all->addWidget(area, 1);
    m_files->setMinimumHeight(filesHeight);
    body()->addLayout(all);
    for (const auto chosen : { &FileList::fileChosen, &FileList::fileOpened })
        connect(m_files, chosen, this, &FilesPanel::compareRequested);
}

void FilesPanel::begin()
{
    m_files->setFocus();
}

void FilesPanel::render(const FilesState &state)
{
    m_files->setEnabled(!state.isBusy);
    m_lines->setLines(state.lines);
}

} // namespace packledger::line
