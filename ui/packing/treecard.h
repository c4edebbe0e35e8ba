#pragma once

#include "common/card.h"
#include "models/rowsmodel.h"
#include "packing/packingstate.h"

class QLabel;

namespace packledger::packing {

/// What is inside what: a row opens and closes by Enter or a click.
class TreeCard final : public common::Card
{
    Q_OBJECT

public:
    TreeCard(const QString &title, const QString &emptyWords, QWidget *parent = nullptr);

    void setTree(const std::vector<packledger::packing::TreeRow> &tree);

Q_SIGNALS:
    void toggled(const QString &key);

private:
    models::RowsModel<TreeRow> *m_tree;
    QWidget *m_list;
    QLabel *m_none;
};

} // namespace packledger::packing
