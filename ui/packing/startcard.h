#pragma once

#include "common/card.h"
#include "packing/packingstate.h"

namespace packledger::common {
class HealthList;
class OptionList;
} // namespace packledger::common

namespace packledger::packing {

/// Before a container is open: what one may begin with, and that a scan of a container's label does it too.
class StartCard final : public common::Card
{
    Q_OBJECT

public:
    explicit StartCard(QWidget *parent = nullptr);

    void setStarts(const std::vector<packledger::packing::StartRow> &starts);
    /// What became of the label of the container closed last.
    void setLabel(const packledger::common::HealthLine &label);
    void focusFirst();

Q_SIGNALS:
    void startChosen(const QString &id);

private:
    common::HealthList *m_label;
    common::OptionList *m_options;
};

} // namespace packledger::packing
