#pragma once

#include "common/rowstate.h"
#include "scan/rejectoutput.h"

#include <set>
#include <vector>

namespace packledger::check {

/// The reject output as the page tells of it: at rest, with a pack on its way out, and with packs that may still be on
/// the line. Each change answers what is to be shown from then on.
class RejectWatch
{
public:
    /// How it is set and how it stands; an empty address: there is none. What is told of packs stays.
    const common::HealthLine &setOutput(const QString &address, const QString &trouble);
    [[nodiscard]] bool isSet() const { return m_isSet; }

    /// A bad pack is there: the device, where there is one, was told of it.
    const common::HealthLine &reject(qint64 pack);
    /// What became of it.
    const common::HealthLine &answered(qint64 pack, const scan::RejectAnswer &answer);
    /// Whether the device was told of packs that it has not answered for.
    [[nodiscard]] bool isBusy() const { return !m_underWay.empty(); }

    /// The packs that a person must find, by the ledger.
    const common::HealthLine &setLost(const std::vector<qint64> &packs);
    const common::HealthLine &forgetLost();
    [[nodiscard]] const std::vector<qint64> &lost() const { return m_lost; }

private:
    bool m_isSet = false;
    std::set<qint64> m_underWay;
    std::vector<qint64> m_lost;
    common::HealthLine m_atRest;
    common::HealthLine m_line;
};

} // namespace packledger::check
