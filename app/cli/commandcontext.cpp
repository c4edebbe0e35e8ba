#include "cli/commandcontext.h"

#include "access/accesserrors.h"
#include "access/clientlimit.h"
#include "access/roles.h"
#include "base/baseerrors.h"
#include "bootstrap/sitesession.h"

#include <QCoreApplication>

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

access::Session CommandContext::person()
{
    // A site that does not open fails the verb itself, in its own words.
    return site() ? m_person : access::Session::forOperator(bootstrap::actorOf(m_options).operatorName);
}

Result<void> CommandContext::admitSerials(const QString &what)
{
    const Result<ledger::Site *> opened = site();
    if (!opened)
        return fail(opened.error());
    return showsSerials() ? Result<void>() : fail(access::refuseSerials((*opened)->ledger(), m_person, what));
}

Result<ledger::Site *> CommandContext::site()
{
    if (m_refusal)
        return fail(*m_refusal);
    if (!m_site) {
        Result<ledger::Site> opened = bootstrap::openSite(m_options, m_clock);
        if (!opened)
            return fail(opened.error());
        if (!opened->backupBeforeStep().isEmpty())
            m_output.remark(QCoreApplication::translate("CommandContext",
                "The ledger was brought into the form of this version of Packledger. As it was before it is kept in "
                "%1.")
                                .arg(opened->backupBeforeStep()));
        const access::Session everything = access::Session::forOperator(bootstrap::actorOf(m_options).operatorName);
        const Result<access::Session> person = opened->ledger().read(
            [&](ledger::View &view) -> Result<access::Session> { return access::limited(view, everything); });
        // A damaged ledger is for the verb to tell.
        m_person = person ? *person : everything;
        if (m_isClosedToClients && !m_person.client().isEmpty())
            return fail(packledger::codes::otherClient, m_person.client());
        if (!m_serialsShown.isEmpty() && m_person.seesTotalsAlone()) {
            m_refusal = access::refuseSerials(opened->ledger(), m_person, m_serialsShown);
            return fail(*m_refusal);
        }
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
