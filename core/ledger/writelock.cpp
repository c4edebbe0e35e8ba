#include "ledger/writelock.h"

#include "ledger/ledgererrors.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace packledger::ledger {

namespace {
constexpr int patienceMs = 10'000;
}

WriteLock::WriteLock(QString path)
    : m_path(std::move(path))
{
}

WriteLock::~WriteLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> WriteLock::acquire()
{
    if (m_path.isEmpty())
        return {};
    if (m_descriptor < 0) {
        m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (m_descriptor < 0)
            return fail(codes::io, m_path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno)));
    }
    QElapsedTimer waited;
    waited.start();
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return fail(codes::io, QString::fromLocal8Bit(std::strerror(errno)));
        if (waited.elapsed() > patienceMs)
            return fail(codes::busy, m_path);
        QThread::usleep(500);
    }
    return {};
}

void WriteLock::release()
{
    if (m_descriptor >= 0)
        ::flock(m_descriptor, LOCK_UN);
}

} // namespace packledger::ledger
