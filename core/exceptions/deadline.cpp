#include "exceptions/deadline.h"

namespace packledger::exceptions {

namespace {

constexpr int usualDays = 3;

} // namespace

QDate businessDaysAfter(const QDate &day, int days)
{
    QDate found = day;
    for (int left = days; left > 0;) {
        found = found.addDays(1);
        if (found.dayOfWeek() < Qt::Saturday)
            --left;
    }
    return found;
}

QDate dueAfter(ledger::View &view, const QDate &day)
{
    bool isNumber = false;
    const int days = view.settings().value(daysSetting).toInt(&isNumber);
    return businessDaysAfter(day, isNumber && days > 0 ? days : usualDays);
}

} // namespace packledger::exceptions
