#include "access/clientlimit.h"

#include "access/roles.h"

namespace packledger::access {

QString clientOf(ledger::View &view, const QByteArray &login)
{
    return view.settings().value("user-client." + login);
}

Session limited(ledger::View &view, Session person)
{
    if (const QString client = clientOf(view, person.login()); !client.isEmpty())
        person.limitTo(client);
    return withRole(view, std::move(person));
}

} // namespace packledger::access
