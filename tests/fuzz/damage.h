#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// What happens to a file on its way: one to three bits flipped, stretches moved, bytes typed over, the end cut off.
inline QByteArray damaged(QByteArray bytes, QRandomGenerator &random, QByteArrayView typed)
{
    for (int changes = random.bounded(3); changes >= 0 && !bytes.isEmpty(); --changes) {
        const auto at = [&] { return qsizetype(random.bounded(int(bytes.size()))); };
        switch (random.bounded(8)) {
        case 0:
            bytes.truncate(at());
            break;
        case 1:
        case 2: {
            const qsizetype where = at();
            bytes[where] = char(bytes[where] ^ (1 << random.bounded(8)));
            break;
        }
        case 3:
        case 4: {
            const qsizetype where = at();
            bytes.replace(where, random.bounded(12), bytes.mid(at(), random.bounded(12)));
            break;
        }
        default:
            bytes[at()] = typed[random.bounded(int(typed.size()))];
        }
    }
    return bytes;
}
