#include "sync/ways.h"

#include <QMutexLocker>

namespace packledger::sync {

Ways::Ways(MakeTransport makeTransport)
    : m_makeTransport(std::move(makeTransport))
{
}

Result<Ways::Way> Ways::take(const PartnerProfile &partner)
{
    const QMutexLocker locker(&m_mutex);
    const QJsonObject profile = toJson(partner);
    if (const auto known = m_ways.find(partner.name); known != m_ways.end()) {
        Way way = std::move(known->second);
        m_ways.erase(known);
        if (way.profile == profile)
            return way;
    }
    Result<std::unique_ptr<Transport>> made = m_makeTransport(partner);
    if (!made)
        return fail(made.error());
    return Way { profile, *std::move(made) };
}

void Ways::giveBack(const QByteArray &partner, Way way)
{
    const QMutexLocker locker(&m_mutex);
    m_ways.insert_or_assign(partner, std::move(way));
}

} // namespace packledger::sync
