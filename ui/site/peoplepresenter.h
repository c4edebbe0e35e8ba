#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/userstore.h"
#include "site/peoplestate.h"

namespace packledger::site {

/// Who may sign in at this site: adds people, gives a new PIN, takes the sign-in away and back. Keeps no PIN.
class PeoplePresenter final : public QObject
{
    Q_OBJECT

public:
    PeoplePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const PeopleState &state() const { return m_state; }
    void setSession(const access::Session &session);

    void refresh();
    /// Somebody of the list, or nobody: then the form adds a person.
    void choose(const QString &login);
    void add(const QString &name, const QString &pin, const QString &again);
    void changePin(const QString &pin, const QString &again);
    void disableOrEnable();

Q_SIGNALS:
    void stateChanged(const packledger::site::PeopleState &state);
    void told(const QString &sentence);
    void failed(const packledger::Error &error);

private:
    using Act = std::function<Result<void>(ledger::Site &)>;

    [[nodiscard]] bool fits(const QString &pin, const QString &again);
    void run(Act act, const QString &sentence);
    void show(const std::vector<ledger::StoredUser> &users);
    void showRefusal(const Error &error);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    PeopleState m_state;
    std::vector<ledger::StoredUser> m_users;
};

} // namespace packledger::site
