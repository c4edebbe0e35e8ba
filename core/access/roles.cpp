#include "access/roles.h"

#include "access/accesserrors.h"

#include <optional>

namespace packledger::access {

namespace {

std::optional<Permission> permissionNamed(const QString &name)
{
    for (int i = 0; i < permissionCount; ++i) {
        if (name == QLatin1StringView(nameOf(Permission(i))))
            return Permission(i);
    }
    return std::nullopt;
}

QStringList lacksOf(ledger::View &view, const QString &role)
{
    // Whoever gives rights could give themselves back what they lack.
    if (role == QLatin1StringView(totalsRole))
        return { QString::fromLatin1(nameOf(Permission::ViewSerials)),
            QString::fromLatin1(nameOf(Permission::ManageSite)), QString::fromLatin1(nameOf(Permission::ManageUsers)) };
    return view.settings().value("role-without." + role.toUtf8()).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool isRole(ledger::View &view, const QString &role)
{
    return !role.isEmpty() && !lacksOf(view, role).isEmpty();
}

bool arePermissions(const QString &names)
{
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        if (!permissionNamed(name))
            return false;
    }
    return true;
}

Session withRole(ledger::View &view, Session person)
{
    QString role = view.settings().value("user-role." + person.login());
    if (role.isEmpty())
        return person;
    // A role that nobody describes any more does not become one that may do everything.
    if (!isRole(view, role))
        role = QString::fromLatin1(totalsRole);
    for (const QString &name : lacksOf(view, role)) {
        if (const std::optional<Permission> lacking = permissionNamed(name))
            person.withhold(*lacking);
    }
    return person;
}

Error refuseSerials(ledger::Ledger &ledger, const Session &person, const QString &what)
{
    const Result<void> noted = ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("access.refused",
            { { QStringLiteral("login"), QString::fromUtf8(person.login()) },
                { QStringLiteral("permission"), QString::fromLatin1(nameOf(Permission::ViewSerials)) },
                { QStringLiteral("what"), what } });
        return {};
    });
    return noted ? Error { codes::serialsHidden, what } : noted.error();
}

} // namespace packledger::access
