#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/userstore.h"
#include "shell/signinstate.h"

namespace packledger::shell {

/// Who is at work at this station. Keeps no PIN: it goes to the ledger's thread and is forgotten.
class SignInPresenter final : public QObject
{
    Q_OBJECT

public:
    SignInPresenter(common::LedgerService &ledger, const Clock &clock, QString station, QObject *parent = nullptr);

    [[nodiscard]] const SignInState &state() const { return m_state; }
    [[nodiscard]] const access::Session &session() const { return m_session; }

    /// Reads the people of the site anew.
    void refresh(const QString &siteName);
    void choose(UserId user);
    void enter(UserId user, const QString &pin);
    /// The first person of a site that has nobody yet.
    void addFirst(const QString &name, const QString &pin);
    /// The site cannot be opened: nobody can sign in until that is put right.
    void showTrouble(const QString &sentence);
    /// Words beneath the PIN that help to try a demo.
    void setHint(const QString &hint);
    /// Locks the station until somebody signs in, who reads there what is not finished.
    void lock();
    void setUnfinished(const QString &sentence) { m_unfinished = sentence; }
    /// Somebody else has signed in on another page, with the PIN given there.
    void takeOver(const access::Session &session) { admit(session); }

Q_SIGNALS:
    void stateChanged(const packledger::shell::SignInState &state);
    void signedIn(const packledger::access::Session &session);
    void locked();

private:
    void showPeople(const std::vector<ledger::StoredUser> &users);
    void showRefusal(const Error &error);
    void admit(const access::Session &session);
    [[nodiscard]] QByteArray loginOf(UserId user) const;

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    SignInState m_state;
    access::Session m_session;
    std::vector<ledger::StoredUser> m_users;
    QString m_unfinished;
};

} // namespace packledger::shell
