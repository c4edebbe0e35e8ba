#include "sync/partners.h"

#include "access/accesserrors.h"
#include "sync/syncerrors.h"

namespace packledger::sync {

using access::Permission;

namespace {

Result<void> mayManage(const access::Session &person)
{
    if (person.may(Permission::ManagePartners))
        return {};
    return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePartners)));
}

} // namespace

Result<void> setPartner(
    ledger::WriteTransaction &transaction, const access::Session &person, const PartnerProfile &profile)
{
    if (const Result<void> permitted = mayManage(person); !permitted)
        return permitted;
    const QJsonObject json = toJson(profile);
    const std::optional<ledger::PartnerRow> before = transaction.exchange().partners.byName(profile.name);
    if (before && before->profile == json)
        return {};
    transaction.appendAct("partner.set",
        QJsonObject { { QStringLiteral("name"), QString::fromUtf8(profile.name) },
            { QStringLiteral("gln"), QString::fromLatin1(profile.gln) }, { QStringLiteral("profile"), json } });
    // What was wrong with the way may be right now.
    ledger::RouteState route = transaction.exchange().sending.route(profile.name);
    if (route.failures > 0) {
        transaction.exchange().sending.wakeAll(profile.name, 0);
        route.failures = 0;
        route.waitMs = 0;
        transaction.exchange().sending.setRoute(profile.name, route);
    }
    return {};
}

Result<void> removePartner(ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &name)
{
    if (const Result<void> permitted = mayManage(person); !permitted)
        return permitted;
    if (!transaction.exchange().partners.byName(name))
        return fail(codes::partnerUnknown, QString::fromUtf8(name));
    if (!transaction.exchange().outbox.open(name, 1).empty())
        return fail(codes::partnerInUse, QString::fromUtf8(name));
    transaction.appendAct("partner.removed", QJsonObject { { QStringLiteral("name"), QString::fromUtf8(name) } });
    return {};
}

Result<PartnerProfile> partnerNamed(ledger::View &view, const QByteArray &nameOrGln)
{
    std::optional<ledger::PartnerRow> row = view.exchange().partners.byName(nameOrGln);
    if (!row && !nameOrGln.isEmpty()) {
        std::vector<ledger::PartnerRow> rows = view.exchange().partners.byGln(nameOrGln);
        if (rows.size() == 1)
            row = std::move(rows.front());
    }
    if (!row)
        return fail(codes::partnerUnknown, QString::fromUtf8(nameOrGln));
    return partnerFromJson(row->profile);
}

std::vector<PartnerProfile> allPartners(ledger::View &view)
{
    std::vector<PartnerProfile> partners;
    for (const ledger::PartnerRow &row : view.exchange().partners.all()) {
        if (Result<PartnerProfile> profile = partnerFromJson(row.profile))
            partners.push_back(*std::move(profile));
    }
    return partners;
}

} // namespace packledger::sync
