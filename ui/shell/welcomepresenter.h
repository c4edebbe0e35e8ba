#pragma once

#include "common/ledgerservice.h"
#include "shell/welcomestate.h"

#include <QByteArrayList>

namespace packledger::shell {

/// The first start on a machine: makes its site, or one more station of a site that others have on a database.
class WelcomePresenter final : public QObject
{
    Q_OBJECT

public:
    WelcomePresenter(common::LedgerService &ledger, QString station, QObject *parent = nullptr);

    [[nodiscard]] const WelcomeState &state() const { return m_state; }

    /// There is no site in this folder yet.
    void start(const QString &folder);
    void choose(WelcomeState::Way way);
    /// `prefixes`: company prefixes with spaces, commas or semicolons between; `role` of ledger::siteRoles().
    void make(const QString &name, const QString &gln, const QString &prefixes, const QString &role);
    /// `database`: postgresql://USER@HOST/NAME.
    void join(const QString &database);

Q_SIGNALS:
    void stateChanged(const packledger::shell::WelcomeState &state);

private:
    /// What a repackager begins with: a work order is approved by somebody who did not plan it.
    void askForTwoPersons();
    void begin();
    void showRefusal(const Error &error);

    common::LedgerService &m_ledger;
    QString m_station;
    bool m_isRepackager = false; ///< the site that is being made
    WelcomeState m_state;
};

} // namespace packledger::shell
