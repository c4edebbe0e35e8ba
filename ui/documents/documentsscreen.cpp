#include "documents/documentsscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/tokens.h"
#include "documents/documentlist.h"
#include "documents/sourcecard.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace packledger::documents {

using namespace common;

DocumentsScreen::DocumentsScreen(QWidget *parent)
    : Page(parent)
    , m_list(new DocumentList)
    , m_source(new SourceCard)
    , m_right(new QStackedWidget)
{
    auto *none = new Card;
    none->body()->addWidget(new EmptyState(QStringLiteral("file"), tr("Choose a document"),
        tr("What it has wrong will stand here, and its text as it came in, byte for byte.")));
    m_right->addWidget(none);
    m_right->addWidget(m_source);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(m_list, 400);
    all->addWidget(m_right, 830);
    m_list->setMaximumWidth(520);
    giveKeyboardTo(m_list->rows());

    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to where you came from.")), &QAction::triggered, this,
        &DocumentsScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &DocumentsScreen::helpRequested);
    m_print = addKey(HouseKey::Print, tr("Print"), tr("Prints the findings, for the supplier."), Place::End);
    connect(m_print, &QAction::triggered, this, &DocumentsScreen::printRequested);
    m_save = addKey(Qt::Key_F11, tr("Save original"), tr("Writes the document as it came, byte for byte."), Place::End);
    connect(m_save, &QAction::triggered, this, &DocumentsScreen::saveRequested);
    m_next = addKey(HouseKey::Finish, tr("Next finding"), tr("Shows the place of the next finding."));
    connect(m_next, &QAction::triggered, this, &DocumentsScreen::nextFindingRequested);

    connect(m_list, &DocumentList::documentOpened, this, &DocumentsScreen::documentOpened);
    connect(m_list, &DocumentList::filterChanged, this, &DocumentsScreen::filterChanged);
    connect(m_source, &SourceCard::findingChosen, this, &DocumentsScreen::findingChosen);
    render({});
}

void DocumentsScreen::render(const DocumentsState &state)
{
    setHead(tr("Documents"), state.open ? state.open->head.name : tr("What suppliers sent, as it came"));
    m_list->render(state);
    if (state.open)
        m_source->render(*state.open);
    m_right->setCurrentIndex(state.open ? 1 : 0);
    const bool isKept = state.open && state.open->head.id.isValid();
    m_print->setEnabled(isKept);
    m_save->setEnabled(isKept);
    m_next->setEnabled(state.open && !state.open->findings.empty());
}

} // namespace packledger::documents
