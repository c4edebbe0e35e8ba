#pragma once

#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

/// A person who may sign in at this site.
struct StoredUser
{
    UserId id;
    QByteArray login;
    QString name;
    QByteArray pinHash; ///< Argon2id string; salted, never the PIN
    QByteArrayList roles;
    int failedTries = 0;
    qint64 lockedUntilMs = 0;
    bool disabled = false;
};

/// Users as the journal knows them. Ids are never reused; a disabled user keeps the history.
class UserStore
{
public:
    explicit UserStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<StoredUser> byLogin(const QByteArray &login);
    [[nodiscard]] std::vector<StoredUser> all();

    /// Applies "user.added" {login,name,pin_hash,roles}, "user.pin-changed" {login,pin_hash}, "user.disabled" {login},
    /// "user.enabled" {login}, "session.refused" {login, locked_until_ms}, "session.signed-in" {login},
    /// "session.confirmed" {login}.
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    Database &m_database;
};

} // namespace packledger::ledger
