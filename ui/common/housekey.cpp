#include "common/housekey.h"

namespace packledger::common {

QList<QKeySequence> keysOf(HouseKey meaning)
{
    switch (meaning) {
    case HouseKey::Leave:
        return { Qt::Key_Escape };
    case HouseKey::Help:
        return { Qt::Key_F1 };
    case HouseKey::Find:
        return { Qt::Key_F2 };
    case HouseKey::Hold:
        return { Qt::Key_F4 };
    case HouseKey::Undo:
        return { Qt::Key_F8, QKeySequence::Undo };
    case HouseKey::Print:
        return { Qt::Key_F9 };
    case HouseKey::Finish:
        return { Qt::Key_F12 };
    }
    return {};
}

} // namespace packledger::common
