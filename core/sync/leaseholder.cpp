#include "sync/leaseholder.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <csignal>

namespace packledger::sync {

QByteArray makeHolder()
{
    return QByteArrayList { QSysInfo::bootUniqueId(), QSysInfo::machineHostName().toUtf8(),
        QByteArray::number(QCoreApplication::applicationPid()), QUuid::createUuid().toByteArray(QUuid::WithoutBraces) }
        .join('/');
}

bool isGone(const QByteArray &holder)
{
    const QByteArrayList parts = holder.split('/');
    if (parts.size() != 4 || parts.at(1) != QSysInfo::machineHostName().toUtf8())
        return false;
    // A restarted machine has none of the processes it had.
    if (parts.at(0) != QSysInfo::bootUniqueId())
        return true;
    const qint64 process = parts.at(2).toLongLong();
    return process > 0 && ::kill(pid_t(process), 0) != 0 && errno == ESRCH;
}

} // namespace packledger::sync
