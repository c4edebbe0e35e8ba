#pragma once

#include "common/card.h"
#include "packing/packingstate.h"

namespace packledger::packing {

/// The container as a grid of places: taken ones green with a tick, the rest empty; beneath it how many are in, in
/// large words, and what to do next. A child that does not belong is named there in red.
class SlotsCard final : public common::Card
{
    Q_OBJECT

public:
    explicit SlotsCard(QWidget *parent = nullptr);

    void render(const PackingState &state);

private:
    class Grid;
    Grid *m_grid;
};

} // namespace packledger::packing
