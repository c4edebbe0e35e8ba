#pragma once

#include <QtGlobal>

namespace packledger::transport {

class RouteOptions;

/// How files are fetched from a folder, here or on a server.
struct FetchRules
{
    /// What becomes of a file that was kept.
    enum class Taken { Delete, Keep, Move };

    Taken taken = Taken::Delete;
    int settleMs = 2000; ///< a file that did not change for so long is whole
    qint64 mostBytes = 0; ///< of a file
};

/// Reads "taken" (delete, keep, move), "settle_ms" and "most_bytes". There is an archive exactly where files are moved.
[[nodiscard]] FetchRules fetchRulesFrom(RouteOptions &options, bool hasArchive);

} // namespace packledger::transport
