#pragma once

#include "common/card.h"
#include "packing/packingstate.h"

namespace packledger::common {
class HealthList;
}

namespace packledger::packing {

/// The container as a grid of places: taken ones green with a tick, the rest empty; beneath it how many are in, in
/// large words, what to do next, and what became of its label. A child that does not belong is named there in red.
class SlotsCard final : public common::Card
{
    Q_OBJECT

public:
    explicit SlotsCard(QWidget *parent = nullptr);

    void render(const PackingState &state);

private:
    class Grid;
    Grid *m_grid;
    common::HealthList *m_label;
};

} // namespace packledger::packing
