#include "ledger/keylist.h"

namespace packledger::ledger {

QByteArray toKeyList(const QByteArrayList &keys)
{
    QByteArray list;
    list.reserve(keys.size() * 40 + 2);
    list += '[';
    for (const QByteArray &key : keys) {
        if (list.size() > 1)
            list += ',';
        list += '"';
        for (const char c : key) {
            if (c == '"' || c == '\\')
                list += '\\';
            list += c;
        }
        list += '"';
    }
    return list += ']';
}

QByteArrayList keysFromBody(const QByteArray &prefix, const QByteArray &serials)
{
    QByteArrayList keys;
    keys.reserve(serials.count(' ') + 1);
    for (qsizetype start = 0; start < serials.size();) {
        qsizetype end = serials.indexOf(' ', start);
        if (end < 0)
            end = serials.size();
        keys.append(prefix + QByteArrayView(serials).sliced(start, end - start).toByteArray());
        start = end + 1;
    }
    return keys;
}

} // namespace packledger::ledger
