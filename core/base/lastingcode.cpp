#include "base/lastingcode.h"

#include <QMutex>

#include <set>

namespace packledger {

ErrorCode lastingCode(const QByteArray &name)
{
    static QMutex mutex;
    static std::set<QByteArray> names;
    const QMutexLocker lock(&mutex);
    return ErrorCode(names.insert(name).first->constData());
}

} // namespace packledger
