#pragma once

#include "models/rowsmodel.h"
#include "templates/templatesstate.h"

#include <QWidget>

namespace packledger::common {
class RowList;
}

namespace packledger::templates {

/// What is on the label, in the order in which it is printed; the label itself first.
class ElementList final : public QWidget
{
    Q_OBJECT

public:
    explicit ElementList(QWidget *parent = nullptr);

    void setElements(const std::vector<ElementRow> &elements, int chosen);

Q_SIGNALS:
    void elementChosen(int row);

private:
    models::RowsModel<ElementRow> *m_rows;
    common::RowList *m_list;
    bool m_isFollowing = false; ///< the list is being told what is chosen
};

} // namespace packledger::templates
