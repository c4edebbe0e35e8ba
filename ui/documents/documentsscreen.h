#pragma once

#include "common/page.h"
#include "documents/documentsstate.h"

class QStackedWidget;

namespace packledger::documents {

class DocumentList;
class SourceCard;

/// The documents that came in; one of them opened, with what it has wrong and its text at that place.
class DocumentsScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit DocumentsScreen(QWidget *parent = nullptr);

    void render(const DocumentsState &state);

Q_SIGNALS:
    void backRequested();
    void helpRequested();
    void documentOpened(packledger::DocumentId id);
    void filterChanged(const QString &filter);
    void findingChosen(int finding);
    void nextFindingRequested();
    void printRequested();
    void saveRequested();

private:
    DocumentList *m_list;
    SourceCard *m_source;
    QStackedWidget *m_right;
    QAction *m_print;
    QAction *m_save;
    QAction *m_next;
};

} // namespace packledger::documents
