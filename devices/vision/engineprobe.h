#pragma once

#include <QString>

namespace packledger::vision {

/// What the installed libraries can do, found out by letting them read drawn pictures: one release is
/// built in several ways by the distributions.
struct EngineSkills
{
    QString zxingVersion;
    QString dmtxVersion;
    bool zxingReads = false; ///< one DataMatrix in the middle
    bool zxingReadsInverse = false; ///< light on dark, by itself
    bool zxingReadsAside = false; ///< away from the middle of the picture
    bool zxingReadsMany = false; ///< four in one picture
    bool dmtxReads = false;
    bool dmtxReadsInverse = false;
    bool gridReads = false; ///< our own sampler

    /// One line for the log.
    [[nodiscard]] QString text() const;
};

/// Takes some 20 ms.
[[nodiscard]] EngineSkills probeEngines();

/// Probes once in the life of the process and writes the outcome to the log (category packledger.vision).
void logEngines();

} // namespace packledger::vision
