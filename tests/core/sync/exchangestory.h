#pragma once

#include "support/exchangedesk.h"

#include <QTest>

namespace packledger::test {

/// What stories of the exchange have in common: each has a desk of its own, and ends with a ledger whose tables are
/// what its journal says.
class ExchangeStory
{
protected:
    void begin() { m_desk = std::make_unique<ExchangeDesk>(); }
    void end() { QVERIFY(m_desk->site.check().isGood()); }

    std::unique_ptr<ExchangeDesk> m_desk;
};

} // namespace packledger::test
