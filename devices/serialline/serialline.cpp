#include "serialline/serialline.h"

#include <QSerialPort>

#ifdef Q_OS_UNIX
#include <poll.h>
#endif

namespace packledger::serialline {

bool isUp(const QSerialPort &port)
{
    if (!port.isOpen())
        return false;
    if (port.error() != QSerialPort::NoError && port.error() != QSerialPort::TimeoutError)
        return false;
#ifdef Q_OS_UNIX
    pollfd line { port.handle(), 0, 0 };
    if (::poll(&line, 1, 0) > 0)
        return (line.revents & (POLLHUP | POLLERR | POLLNVAL)) == 0;
#endif
    return true;
}

} // namespace packledger::serialline
