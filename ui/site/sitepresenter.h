#pragma once

#include "site/sitestate.h"

#include <QObject>

namespace packledger::site {

/// The devices of this station and how the program looks and sounds, as composition knows them.
class SitePresenter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const SiteState &state() const { return m_state; }

    void setSite(const QString &name);
    void setStation(const SiteState &station);

Q_SIGNALS:
    void stateChanged(const packledger::site::SiteState &state);

private:
    SiteState m_state;
};

} // namespace packledger::site
