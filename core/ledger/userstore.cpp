#include "ledger/userstore.h"

#include "ledger/rowlist.h"

#include <QJsonArray>

namespace packledger::ledger {

namespace {

StoredUser userOf(const Rows &rows)
{
    StoredUser user;
    user.id = rows.id<UserId>(0);
    user.login = rows.text(1);
    user.name = rows.string(2);
    user.pinHash = rows.text(3);
    const QByteArray roles = rows.text(4);
    user.roles = roles.isEmpty() ? QByteArrayList() : roles.split(' ');
    user.failedTries = int(rows.integer(5));
    user.lockedUntilMs = rows.integer(6);
    user.disabled = rows.integer(7) != 0;
    return user;
}

} // namespace

std::optional<StoredUser> UserStore::byLogin(const QByteArray &login)
{
    return firstOf(m_database.query("SELECT id, login, name, pin_hash, roles, failed_tries, locked_until_ms, disabled "
                                    "FROM app_user WHERE login = ?",
                       login),
        userOf);
}

std::vector<StoredUser> UserStore::all()
{
    return listOf(m_database.query("SELECT id, login, name, pin_hash, roles, failed_tries, locked_until_ms, disabled "
                                   "FROM app_user ORDER BY id"),
        userOf);
}

void UserStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const QString login = body.value(QLatin1StringView("login")).toString();
    if (head.act == "user.added") {
        QByteArrayList roles;
        for (const QJsonValue &role : body.value(QLatin1StringView("roles")).toArray())
            roles.append(role.toString().toUtf8());
        const qint64 id = m_database.nextId("app_user");
        m_database.run(
            "INSERT INTO app_user (id, login, name, pin_hash, roles, failed_tries, locked_until_ms, disabled) "
            "VALUES (?, ?, ?, ?, ?, 0, 0, 0)",
            id, login, body.value(QLatin1StringView("name")).toString(),
            body.value(QLatin1StringView("pin_hash")).toString(), roles.join(' '));
    } else if (head.act == "user.pin-changed") {
        m_database.run("UPDATE app_user SET pin_hash = ?, failed_tries = 0, locked_until_ms = 0 WHERE login = ?",
            body.value(QLatin1StringView("pin_hash")).toString(), login);
    } else if (head.act == "user.disabled") {
        m_database.run("UPDATE app_user SET disabled = 1 WHERE login = ?", login);
    } else if (head.act == "user.enabled") {
        m_database.run("UPDATE app_user SET disabled = 0 WHERE login = ?", login);
    } else if (head.act == "session.refused") {
        m_database.run("UPDATE app_user SET failed_tries = failed_tries + 1, locked_until_ms = ? WHERE login = ?",
            body.value(QLatin1StringView("locked_until_ms")).toInteger(), login);
    } else if (head.act == "session.signed-in" || head.act == "session.confirmed") {
        m_database.run("UPDATE app_user SET failed_tries = 0, locked_until_ms = 0 WHERE login = ?", login);
    }
}

} // namespace packledger::ledger
