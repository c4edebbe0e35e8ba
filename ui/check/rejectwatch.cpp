#include "check/rejectwatch.h"

#include "check/checkpresenter.h"

namespace packledger::check {

using common::HealthLine;
using common::Tone;

const HealthLine &RejectWatch::setOutput(const QString &address, const QString &trouble)
{
    m_isSet = !address.isEmpty();
    if (!m_isSet)
        m_atRest = { Tone::Neutral, CheckPresenter::tr("No reject device: take bad packs off by hand."), {} };
    else if (!trouble.isEmpty())
        m_atRest = { Tone::Stop, CheckPresenter::tr("The reject device is not reached."), trouble };
    else
        m_atRest = { Tone::Accepted, CheckPresenter::tr("Ready"), address };
    // A device that connects again says nothing of the packs that it was told of, or that somebody looks for.
    const bool isAwaited = !m_underWay.empty() && trouble.isEmpty();
    if (m_lost.empty() && !isAwaited)
        m_line = m_atRest;
    return m_line;
}

const HealthLine &RejectWatch::reject(qint64 pack)
{
    if (m_isSet) {
        m_underWay.insert(pack);
        m_line = { Tone::Progress, CheckPresenter::tr("Pack %1 is on its way out.").arg(pack), {} };
    }
    return m_line;
}

const HealthLine &RejectWatch::answered(qint64 pack, const scan::RejectAnswer &answer)
{
    m_underWay.erase(pack);
    if (!answer.isOut())
        m_line = { Tone::Stop, CheckPresenter::tr("Pack %1 may still be on the line. Look for it.").arg(pack),
            answer.detail };
    else if (answer.outcome == scan::RejectAnswer::Outcome::Ejected)
        m_line = { Tone::Accepted, CheckPresenter::tr("Pack %1 is out.").arg(pack), {} };
    else
        m_line = { Tone::Accepted, CheckPresenter::tr("Pack %1 was told to the machine.").arg(pack), {} };
    return m_line;
}

const HealthLine &RejectWatch::setLost(const std::vector<qint64> &packs)
{
    if (packs == m_lost)
        return m_line;
    m_lost = packs;
    if (m_lost.empty())
        return m_line = m_atRest;
    QStringList numbers;
    for (const qint64 pack : m_lost)
        numbers << QString::number(pack);
    return m_line = { Tone::Stop,
        CheckPresenter::tr("Pack %1 may still be on the line. Look for it.").arg(numbers.join(QStringLiteral(", "))),
        m_line.tone == Tone::Stop ? m_line.detail : QString() };
}

const HealthLine &RejectWatch::forgetLost()
{
    return setLost({});
}

} // namespace packledger::check
