#pragma once

#include "labels/layout.h"

#include <QRect>

#include <vector>

namespace packledger::templates {

/// The index of the element that a finding is about; -1: of none.
[[nodiscard]] int elementOf(const Finding &finding);

/// Where each element of the template is on the label, in dots; empty where it is not shown. What could not be placed
/// has the rectangle that it asks for, so that it can be seen and put right.
[[nodiscard]] std::vector<QRect> outlinesOf(
    const labels::LabelTemplate &labelTemplate, const labels::PlacedLabel &label);

} // namespace packledger::templates
