#include "sync/partners.h"

#include "access/accesserrors.h"
#include "ledger/partnerhistory.h"
#include "sync/syncerrors.h"

#include <limits>

namespace packledger::sync {

using access::Permission;

namespace {

Result<void> mayManage(const access::Session &person)
{
    if (person.may(Permission::ManagePartners))
        return {};
    return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePartners)));
}

/// The company prefix that an SGLN shows, "0388888" of urn:epc:id:sgln:0388888.00001.0: identifiers of this partner go
/// out as URNs from now on.
void learnPrefix(ledger::WriteTransaction &transaction, const QByteArray &sgln)
{
    const QByteArray prefix = sgln.mid(sgln.lastIndexOf(':') + 1).split('.').value(0);
    const std::optional<gs1::Gln> gln = gs1::ItemKey::fromUri(sgln).gln();
    if (!gln || prefix.isEmpty() || transaction.masterData().companyPrefixLength(gs1::ItemKey(*gln)) == prefix.size())
        return;
    transaction.appendAct("prefix.set", QJsonObject { { QStringLiteral("prefix"), QString::fromLatin1(prefix) } });
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
    learnPrefix(transaction, profile.sgln);
    // What was wrong with the way may be right now.
    ledger::SendingStore &sending = transaction.exchange().sending;
    for (const ledger::Direction direction : { ledger::Direction::Out, ledger::Direction::In }) {
        ledger::RouteState route = sending.route(profile.name, direction);
        if (route.failures == 0)
            continue;
        sending.wakeAll(profile.name, 0);
        route.failures = 0;
        route.waitMs = 0;
        sending.setRoute(profile.name, direction, route);
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
    return keptPartner(row->profile);
}

Result<PartnerProfile> partnerAt(ledger::View &view, const QByteArray &name, qint64 seq)
{
    const std::optional<ledger::PartnerRow> row = view.exchange().partners.byName(name);
    if (row && row->setSeq <= seq)
        return keptPartner(row->profile);
    const std::optional<QJsonObject> profile = ledger::partnerProfileAt(view.database(), name, seq);
    return profile ? keptPartner(*profile) : fail(codes::partnerUnknown, QString::fromUtf8(name));
}

Result<PartnerProfile> partnerEver(ledger::View &view, const QByteArray &name)
{
    return partnerAt(view, name, std::numeric_limits<qint64>::max());
}

std::vector<PartnerProfile> allPartners(ledger::View &view)
{
    std::vector<PartnerProfile> partners;
    for (const ledger::PartnerRow &row : view.exchange().partners.all()) {
        if (Result<PartnerProfile> profile = keptPartner(row.profile))
            partners.push_back(*std::move(profile));
    }
    return partners;
}

QByteArrayList notSuppliers(ledger::View &view)
{
    QByteArrayList names;
    for (const PartnerProfile &profile : allPartners(view)) {
        if (profile.isNoSupplier())
            names.append(profile.name);
    }
    return names;
}

} // namespace packledger::sync
