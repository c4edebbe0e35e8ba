#pragma once

#include "vision/greyframe.h"

#include <QSet>
#include <QString>

#include <chrono>

namespace packledger::bench {

/// What the two libraries read by themselves when handed a whole frame: the yardstick for our decoder.
[[nodiscard]] QSet<QString> readByZxing(const vision::GreyFrame &frame);
/// `timeout` bounds the search: without one libdmtx looks for seconds at a frame with nothing in it.
[[nodiscard]] QSet<QString> readByDmtx(const vision::GreyFrame &frame, std::chrono::milliseconds timeout);

} // namespace packledger::bench
