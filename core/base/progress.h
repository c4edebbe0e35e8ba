#pragma once

#include <QtGlobal>

#include <functional>

namespace packledger {

/// Asked now and then by long work with what is done and of how much (0: unknown, in the work's own
/// unit). Answers whether to go on; false cancels, and the work leaves everything as it was.
/// Called in the thread of the work.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace packledger
