#pragma once

#include "simulated/demoview.h"

#include <QImage>

namespace packledger::simulated {

/// Draws what stands before the simulated camera. A pack whose message makes no symbol is drawn
/// without one. All sizes in pixels of a frame of 1280 x 720.
class PackArt
{
public:
    /// The room behind, out of focus.
    [[nodiscard]] static QImage background();
    /// A carton held by a gloved hand; transparent around.
    [[nodiscard]] static QImage heldPack(const DemoPack &pack);
    /// The open case seen from above, its packs in rows; transparent around.
    [[nodiscard]] static QImage layer(const std::vector<DemoPack> &packs);
    /// `packs.size()` decides.
    [[nodiscard]] static QImage view(const DemoView &view);
};

} // namespace packledger::simulated
