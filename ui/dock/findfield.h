#pragma once

#include "common/card.h"

class QLineEdit;

namespace packledger::dock {

/// One field for everything with a number: pack, case, pallet, lot, receipt, order. A scan fills it too.
class FindField final : public common::Card
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    void setQuery(const QString &query);

Q_SIGNALS:
    void findRequested(const QString &query);

private:
    QLineEdit *m_edit;
};

} // namespace packledger::dock
