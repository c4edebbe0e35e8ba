#pragma once

#include "access/pinhash.h"
#include "access/session.h"
#include "base/result.h"
#include "ledger/ledger.h"

namespace packledger::access {

/// Somebody who signs a record. Made by SignIn::confirm(), or with `pinEntered` false where a site has no users.
struct Signatory
{
    Session person;
    bool pinEntered = false; ///< for this signature, a moment ago (21 CFR 11.200)
};

/// Users and their PINs: five wrong tries lock a user, each further one for twice as long (30 s up to an
/// hour). The count lives in the ledger, so neither a restart nor another station resets it.
/// Used in the ledger's thread.
class SignIn
{
public:
    explicit SignIn(ledger::Ledger &ledger, PinHashCost cost = {});

    /// Whether nobody has been added yet: the first run asks for the first user.
    [[nodiscard]] Result<bool> isFirstRun();

    /// Adds a user. The first one needs no permission, all others Permission::ManageUsers.
    /// Fails with access.user-exists, access.pin-too-short (under 4), access.name-missing, access.not-permitted.
    [[nodiscard]] Result<Session> addUser(
        const Session &by, const QByteArray &login, const QString &name, const QString &pin);

    /// Signs in, unlocks or switches: all three ask for a PIN and are written to the journal.
    /// Fails with access.wrong-pin (detail: tries left), access.locked (detail: until when, UTC), access.unknown-user.
    [[nodiscard]] Result<Session> signIn(const QByteArray &login, const QString &pin);

    /// The PIN once more, for a signature: whoever is signed in stays so. Fails as signIn(), wrong tries count alike.
    [[nodiscard]] Result<Signatory> confirm(const QByteArray &login, const QString &pin);

    /// Locks or ends a session; the journal says who and when.
    [[nodiscard]] Result<void> signOut(const Session &session);

    /// The short name that somebody with this full name signs in with: "ana.alvarez".
    [[nodiscard]] static QByteArray loginFor(const QString &name);

    /// Takes the sign-in from somebody who has left, or gives it back; the history stays. Needs
    /// Permission::ManageUsers. Fails with access.own-sign-in, access.unknown-user, access.not-permitted. A second time
    /// changes nothing.
    [[nodiscard]] Result<void> disableUser(const Session &by, const QByteArray &login);
    [[nodiscard]] Result<void> enableUser(const Session &by, const QByteArray &login);

    /// Changes one's own PIN, or with Permission::ManageUsers another's, which also unlocks it.
    [[nodiscard]] Result<void> changePin(const Session &by, const QByteArray &login, const QString &newPin);

private:
    /// Checks the PIN, and writes down with this act that it fits.
    [[nodiscard]] Result<Session> admit(const QByteArray &login, const QString &pin, const char *act);
    [[nodiscard]] Result<Session> refuse(const QByteArray &login);
    [[nodiscard]] Result<void> setDisabled(const Session &by, const QByteArray &login, bool disabled);

    ledger::Ledger &m_ledger;
    PinHashCost m_cost;
};

} // namespace packledger::access
