#include "cli/commandcontext.h"

#include "base/baseerrors.h"

namespace packledger::cli {

Progress CommandContext::progress(const QString &what)
{
    if (!m_options.progress)
        return [this](qint64, qint64) { return !m_output.isBroken(); };
    return [this, what, lastPercent = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? done * 100 / total : -1;
        if (total <= 0)
            m_output.remark(QStringLiteral("%1: %2").arg(what).arg(done));
        else if (percent != lastPercent)
            m_output.remark(QStringLiteral("%1: %2 of %3 (%4 %)").arg(what).arg(done).arg(total).arg(percent));
        lastPercent = percent;
        return !m_output.isBroken();
    };
}

ExitStatus CommandContext::failed(const Error &error)
{
    m_output.error(error);
    return bootstrap::exitStatus(error.code);
}

ExitStatus CommandContext::misused(const QString &problem)
{
    return failed(Error { codes::usage, problem });
}

} // namespace packledger::cli
