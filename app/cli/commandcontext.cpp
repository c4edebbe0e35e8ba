#include "cli/commandcontext.h"

#include "base/baseerrors.h"
#include "bootstrap/sitesession.h"

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

access::Session CommandContext::person() const
{
    return access::Session::forOperator(bootstrap::actorOf(m_options).operatorName);
}

Result<ledger::Site *> CommandContext::site()
{
    if (!m_site) {
        Result<ledger::Site> opened = bootstrap::openSite(m_options, m_clock);
        if (!opened)
            return fail(opened.error());
        m_site.emplace(std::move(*opened));
    }
    return &*m_site;
}

ExitStatus CommandContext::answer(const Result<QJsonObject> &fact, const Sentence &sentence)
{
    if (!fact)
        return failed(fact.error());
    m_output.print(*fact, sentence ? sentence(*fact) : QString());
    return ExitStatus::Done;
}

ExitStatus CommandContext::answer(const Result<std::vector<QJsonObject>> &facts, const Sentence &sentence)
{
    if (!facts)
        return failed(facts.error());
    for (const QJsonObject &fact : *facts)
        m_output.print(fact, sentence ? sentence(fact) : QString());
    return ExitStatus::Done;
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
