#include "asn/shipnotice.h"

#include <algorithm>

namespace packledger::asn {

const Party *ShipNotice::party(std::initializer_list<QByteArrayView> roles) const
{
    for (const QByteArrayView role : roles) {
        const auto found = std::ranges::find_if(parties, [role](const Party &other) { return other.role == role; });
        if (found != parties.end())
            return &*found;
    }
    return nullptr;
}

QByteArray ShipNotice::reference(QByteArrayView qualifier) const
{
    for (const Reference &reference : references) {
        if (reference.qualifier == qualifier)
            return reference.value;
    }
    for (const Order &order : orders) {
        for (const Reference &reference : order.references) {
            if (reference.qualifier == qualifier)
                return reference.value;
        }
    }
    return {};
}

QDate ShipNotice::dateOf(QByteArrayView qualifier) const
{
    const auto found
        = std::ranges::find_if(dates, [qualifier](const NoticeDate &told) { return told.qualifier == qualifier; });
    return found == dates.end() ? QDate() : found->date;
}

} // namespace packledger::asn
