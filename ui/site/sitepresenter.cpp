#include "site/sitepresenter.h"

namespace packledger::site {

void SitePresenter::setSite(const QString &name)
{
    m_state.siteName = name;
    Q_EMIT stateChanged(m_state);
}

void SitePresenter::setStation(const SiteState &station)
{
    const QString name = m_state.siteName;
    m_state = station;
    m_state.siteName = name;
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::site
