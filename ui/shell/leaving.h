#pragma once

#include <QString>

#include <vector>

namespace packledger::shell {

/// What nobody has brought to its end when the program closes, or a person leaves the station.
struct Unfinished
{
    std::vector<QString> receipts; ///< with scans, and not submitted; by name
    qint64 documents = 0; ///< still to be sent
};

/// What is left, in words; empty where nothing is.
[[nodiscard]] QString leavingSentence(const Unfinished &unfinished);

} // namespace packledger::shell
