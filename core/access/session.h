#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <initializer_list>

namespace packledger::access {

/// What a person may be allowed to do. Asked by every call of core/workflow, never by widgets alone.
enum class Permission {
    Receive, ///< open receipts, scan, undo
    ChooseReceivingPolicy,
    RegisterSerials, ///< take in serials that no data announced
    HoldItems,
    ReleaseHolds,
    SubmitReceipts,
    AcceptExceptions, ///< submit in spite of open exceptions
    ImportDocuments,
    ManageUsers,
    ManageSite,
    ManagePools, ///< make pools of serial numbers, import numbers, give unused ones back
    Commission, ///< draw numbers for a batch and commission them
    Pack, ///< build and break aggregations
    EndItems, ///< sample, destroy, decommission
    ManageLabels, ///< change label templates
    ManagePrinters,
    Print,
    PlanBatches, ///< open work orders
    ApproveBatches, ///< the second person of a work order
    RunLine, ///< clear, start, stop and run a line
    SignBatches, ///< sign a batch's record
    Ship,
    VoidShipments,
    ManagePartners,
    Exchange, ///< send and fetch documents, settle what waits
    SettleExceptions, ///< open cases with partners, send, answer and end them
    ViewSerials, ///< see single serial numbers, and not totals of lots alone
};
inline constexpr int permissionCount = 27;
[[nodiscard]] const char *nameOf(Permission permission);

/// A person at work: who, and what they may do. A value; locking the screen throws it away.
class Session
{
public:
    /// Nobody: may do nothing.
    Session() = default;
    /// With the permissions of these roles; unknown roles give none.
    Session(QByteArray login, QString name, const QByteArrayList &roles);
    /// With exactly these permissions.
    Session(QByteArray login, QString name, std::initializer_list<Permission> permissions);

    /// The person who runs the command line: whoever may open the site's files there acts with the default role.
    [[nodiscard]] static Session forOperator(const QByteArray &name);

    [[nodiscard]] bool isValid() const { return !m_login.isEmpty(); }
    [[nodiscard]] const QByteArray &login() const { return m_login; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool may(Permission permission) const { return (m_permissions & bit(permission)) != 0; }

    /// Somebody who sees totals of lots, and no single serial numbers.
    [[nodiscard]] bool seesTotalsAlone() const { return isValid() && !may(Permission::ViewSerials); }

    /// Whose goods alone they handle; empty: everybody's.
    [[nodiscard]] const QString &client() const { return m_client; }
    /// Leaves them what is done at the line, and that for this client.
    void limitTo(const QString &client);
    /// Takes one permission away.
    void withhold(Permission permission) { m_permissions &= ~bit(permission); }

private:
    [[nodiscard]] static constexpr unsigned bit(Permission permission) { return 1U << unsigned(permission); }

    QByteArray m_login;
    QString m_name;
    QString m_client;
    unsigned m_permissions = 0;
};

/// The role of everybody until a site tells them apart.
inline constexpr char defaultRole[] = "everything";

} // namespace packledger::access
