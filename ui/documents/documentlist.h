#pragma once

#include "common/card.h"
#include "documents/documentsstate.h"
#include "models/rowsmodel.h"

class QLineEdit;

namespace packledger::common {
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::documents {

/// The documents that came in, to be filtered by typing.
class DocumentList final : public common::Card
{
    Q_OBJECT

public:
    explicit DocumentList(QWidget *parent = nullptr);

    void render(const DocumentsState &state);

    /// Where the keyboard begins.
    [[nodiscard]] QWidget *rows() const;

Q_SIGNALS:
    void documentOpened(packledger::DocumentId id);
    void filterChanged(const QString &filter);

private:
    QLineEdit *m_filter;
    models::RowsModel<DocumentRow> *m_rows;
    common::RowList *m_list;
    common::EmptyState *m_empty;
};

} // namespace packledger::documents
