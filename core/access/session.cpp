#include "access/session.h"

#include <iterator>

namespace packledger::access {

const char *nameOf(Permission permission)
{
    static constexpr const char *names[] = { "receive", "choose-receiving-policy", "register-serials", "hold-items",
        "release-holds", "submit-receipts", "accept-exceptions", "import-documents", "manage-users", "manage-site",
        "manage-pools", "commission", "pack", "end-items", "manage-labels", "manage-printers", "print", "plan-batches",
        "approve-batches", "run-line", "sign-batches", "ship", "void-shipments", "manage-partners", "exchange",
        "settle-exceptions", "view-serials" };
    static_assert(std::size(names) == permissionCount);
    return names[int(permission)];
}

Session::Session(QByteArray login, QString name, const QByteArrayList &roles)
    : m_login(std::move(login))
    , m_name(std::move(name))
{
    if (roles.contains(defaultRole))
        m_permissions = (1U << unsigned(permissionCount)) - 1;
}

Session::Session(QByteArray login, QString name, std::initializer_list<Permission> permissions)
    : m_login(std::move(login))
    , m_name(std::move(name))
{
    for (const Permission permission : permissions)
        m_permissions |= bit(permission);
}

void Session::limitTo(const QString &client)
{
    unsigned ofTheLine = 0;
    for (const Permission permission : { Permission::HoldItems, Permission::ReleaseHolds, Permission::ManagePools,
             Permission::Commission, Permission::Pack, Permission::EndItems, Permission::Print, Permission::PlanBatches,
             Permission::ApproveBatches, Permission::RunLine, Permission::SignBatches, Permission::ViewSerials })
        ofTheLine |= bit(permission);
    m_permissions &= ofTheLine;
    m_client = client;
}

Session Session::forOperator(const QByteArray &name)
{
    return Session(name.isEmpty() ? QByteArray("cli") : name, QString::fromUtf8(name), QByteArrayList { defaultRole });
}

} // namespace packledger::access
