#pragma once

#include "common/card.h"
#include "documents/documentsstate.h"
#include "models/rowsmodel.h"

class QLabel;

namespace packledger::common {
class RowList;
}

namespace packledger::documents {

/// What a document has wrong, and beneath it the text at that place, with its lines numbered and the place marked.
class SourceCard final : public common::Card
{
    Q_OBJECT

public:
    explicit SourceCard(QWidget *parent = nullptr);

    void render(const OpenDocument &document);

Q_SIGNALS:
    void findingChosen(int finding);

private:
    QLabel *m_facts;
    models::RowsModel<FindingRow> *m_findings;
    common::RowList *m_findingList;
    QLabel *m_message;
    models::RowsModel<SourceRow> *m_source;
    common::RowList *m_sourceList;
    DocumentId m_shown;
    int m_shownRow = -1;
};

} // namespace packledger::documents
