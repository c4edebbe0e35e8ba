#pragma once

#include "common/card.h"
#include "packing/packingstate.h"

namespace packledger::common {
class OptionList;
}

namespace packledger::packing {

/// Before a container is open: what one may begin with, and that a scan of a container's label does it too.
class StartCard final : public common::Card
{
    Q_OBJECT

public:
    explicit StartCard(QWidget *parent = nullptr);

    void setStarts(const std::vector<packledger::packing::StartRow> &starts);
    void focusFirst();

Q_SIGNALS:
    void startChosen(const QString &id);

private:
    common::OptionList *m_options;
};

} // namespace packledger::packing
