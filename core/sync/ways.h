#pragma once

#include "sync/partnerprofile.h"
#include "sync/transport.h"

#include <QJsonObject>
#include <QMutex>

#include <functional>
#include <map>
#include <memory>

namespace packledger::sync {

/// The way to a partner; fails where its profile or a secret does not make one. Asked in several threads, one at a
/// time.
using MakeTransport = std::function<Result<std::unique_ptr<Transport>>(const PartnerProfile &)>;

/// The ways to partners, kept open from one time to the next while their profiles stay as they are. Used by several
/// threads; each way is in one hand at a time.
class Ways
{
public:
    explicit Ways(MakeTransport makeTransport);

    struct Way
    {
        QJsonObject profile; ///< that it was made for
        std::unique_ptr<Transport> transport;
    };
    [[nodiscard]] Result<Way> take(const PartnerProfile &partner);
    void giveBack(const QByteArray &partner, Way way);

private:
    MakeTransport m_makeTransport;
    QMutex m_mutex;
    std::map<QByteArray, Way> m_ways; ///< by partner
};

} // namespace packledger::sync
