#include "access/signin.h"

#include "access/accesserrors.h"
#include "access/clientlimit.h"
#include "base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace packledger::access {

using ledger::StoredUser;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr int triesBeforeLock = 5;
constexpr int shortestPin = 4;
constexpr qint64 firstLockMs = 30'000;
constexpr qint64 longestLockMs = 3'600'000;

/// How long the try with this number locks.
qint64 lockAfter(int failedTries)
{
    if (failedTries < triesBeforeLock)
        return 0;
    const int doublings = std::min(failedTries - triesBeforeLock, 10);
    return std::min(firstLockMs << doublings, longestLockMs);
}

} // namespace

SignIn::SignIn(ledger::Ledger &ledger, PinHashCost cost)
    : m_ledger(ledger)
    , m_cost(cost)
{
}

Result<bool> SignIn::isFirstRun()
{
    return m_ledger.read([](View &view) -> Result<bool> { return view.users().all().empty(); });
}

Result<Session> SignIn::addUser(const Session &by, const QByteArray &login, const QString &name, const QString &pin)
{
    if (login.trimmed().isEmpty() || name.trimmed().isEmpty())
        return fail(codes::nameMissing);
    if (pin.size() < shortestPin)
        return fail(codes::pinTooShort, QString::number(shortestPin));
    const Result<QByteArray> hash = hashPin(pin, m_cost);
    if (!hash)
        return fail(hash.error());
    const QByteArrayList roles { defaultRole };
    return m_ledger.write([&](WriteTransaction &transaction) -> Result<Session> {
        if (!transaction.users().all().empty() && !by.may(Permission::ManageUsers))
            return fail(codes::notPermitted, text(nameOf(Permission::ManageUsers)));
        if (transaction.users().byLogin(login))
            return fail(codes::userExists, text(login));
        transaction.appendAct("user.added",
            QJsonObject { { QStringLiteral("login"), text(login) }, { QStringLiteral("name"), name },
                { QStringLiteral("pin_hash"), text(*hash) },
                { QStringLiteral("roles"), QJsonArray { text(defaultRole) } } });
        return Session(login, name, roles);
    });
}

Result<Session> SignIn::signIn(const QByteArray &login, const QString &pin)
{
    return admit(login, pin, "session.signed-in");
}

Result<Signatory> SignIn::confirm(const QByteArray &login, const QString &pin)
{
    const Result<Session> person = admit(login, pin, "session.confirmed");
    if (!person)
        return fail(person.error());
    return Signatory { *person, true };
}

Result<Session> SignIn::admit(const QByteArray &login, const QString &pin, const char *act)
{
    const Result<StoredUser> user = m_ledger.read([&](View &view) -> Result<StoredUser> {
        const std::optional<StoredUser> found = view.users().byLogin(login);
        if (!found || found->disabled)
            return fail(codes::userUnknown, text(login));
        return *found;
    });
    if (!user)
        return fail(user.error());
    const Instant now = m_ledger.clock().now();
    if (user->lockedUntilMs > now.ms)
        return fail(codes::userLocked, text(Instant { user->lockedUntilMs, 0 }.toIso()));
    const bool fits = pinFits(user->pinHash, pin);
    return m_ledger
        .write([&](WriteTransaction &transaction) -> Result<Session> {
            // Between reading and writing another station may have locked the user or changed the PIN.
            const std::optional<StoredUser> current = transaction.users().byLogin(login);
            if (!current || current->disabled)
                return fail(codes::userUnknown, text(login));
            if (current->lockedUntilMs > transaction.now().ms)
                return fail(codes::userLocked, text(Instant { current->lockedUntilMs, 0 }.toIso()));
            if (fits && current->pinHash == user->pinHash) {
                transaction.appendAct(act, QJsonObject { { QStringLiteral("login"), text(login) } });
                return limited(transaction, Session(login, current->name, current->roles));
            }
            return Session();
        })
        .and_then([&](const Session &session) -> Result<Session> {
            if (session.isValid())
                return session;
            return refuse(login);
        });
}

Result<Session> SignIn::refuse(const QByteArray &login)
{
    // A transaction of its own: the refusal must stay, while the sign-in fails.
    const Result<StoredUser> user = m_ledger.write([&](WriteTransaction &transaction) -> Result<StoredUser> {
        const std::optional<StoredUser> before = transaction.users().byLogin(login);
        if (!before)
            return fail(codes::userUnknown, text(login));
        const qint64 lock = lockAfter(before->failedTries + 1);
        transaction.appendAct("session.refused",
            QJsonObject { { QStringLiteral("login"), text(login) },
                { QStringLiteral("locked_until_ms"),
                    lock > 0 ? transaction.now().ms + lock : before->lockedUntilMs } });
        const std::optional<StoredUser> after = transaction.users().byLogin(login);
        return after ? *after : *before;
    });
    if (!user)
        return fail(user.error());
    if (user->failedTries >= triesBeforeLock)
        return fail(codes::userLocked, text(Instant { user->lockedUntilMs, 0 }.toIso()));
    return fail(codes::wrongPin, QString::number(triesBeforeLock - user->failedTries));
}

Result<void> SignIn::signOut(const Session &session)
{
    return m_ledger.write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("session.ended", QJsonObject { { QStringLiteral("login"), text(session.login()) } });
        return {};
    });
}

QByteArray SignIn::loginFor(const QString &name)
{
    return name.simplified().toLower().replace(QLatin1Char(' '), QLatin1Char('.')).toUtf8();
}

Result<void> SignIn::disableUser(const Session &by, const QByteArray &login)
{
    // Nobody locks the last door from inside.
    if (by.login() == login)
        return fail(codes::ownSignIn);
    return setDisabled(by, login, true);
}

Result<void> SignIn::enableUser(const Session &by, const QByteArray &login)
{
    return setDisabled(by, login, false);
}

Result<void> SignIn::setDisabled(const Session &by, const QByteArray &login, bool disabled)
{
    if (!by.may(Permission::ManageUsers))
        return fail(codes::notPermitted, text(nameOf(Permission::ManageUsers)));
    return m_ledger.write([&](WriteTransaction &transaction) -> Result<void> {
        const std::optional<StoredUser> user = transaction.users().byLogin(login);
        if (!user)
            return fail(codes::userUnknown, text(login));
        if (user->disabled != disabled)
            transaction.appendAct(
                disabled ? "user.disabled" : "user.enabled", QJsonObject { { QStringLiteral("login"), text(login) } });
        return {};
    });
}

Result<void> SignIn::changePin(const Session &by, const QByteArray &login, const QString &newPin)
{
    if (by.login() != login && !by.may(Permission::ManageUsers))
        return fail(codes::notPermitted, text(nameOf(Permission::ManageUsers)));
    if (newPin.size() < shortestPin)
        return fail(codes::pinTooShort, QString::number(shortestPin));
    const Result<QByteArray> hash = hashPin(newPin, m_cost);
    if (!hash)
        return fail(hash.error());
    return m_ledger.write([&](WriteTransaction &transaction) -> Result<void> {
        if (!transaction.users().byLogin(login))
            return fail(codes::userUnknown, text(login));
        transaction.appendAct("user.pin-changed",
            QJsonObject { { QStringLiteral("login"), text(login) }, { QStringLiteral("pin_hash"), text(*hash) } });
        return {};
    });
}

} // namespace packledger::access
