#include "workflow/siteplaces.h"

#include "access/accesserrors.h"
#include "ledger/treefacts.h"
#include "workflow/siteevent.h"

#include <QJsonObject>

namespace packledger::workflow {

using ledger::PartnerPlace;

namespace {

QJsonObject factsOf(ledger::View &view, const PartnerPlace &place)
{
    return { { QStringLiteral("uri"), QString::fromUtf8(view.masterData().epcUri(place.key)) },
        { QStringLiteral("name"), place.name }, { QStringLiteral("street"), place.street },
        { QStringLiteral("city"), place.city }, { QStringLiteral("state"), place.state },
        { QStringLiteral("postal_code"), place.postalCode }, { QStringLiteral("country"), place.country },
        { QStringLiteral("set_by_site"), place.setBySite } };
}

} // namespace

PartnerPlace placeOf(ledger::View &view, const gs1::Gln &gln, const QString &name)
{
    const gs1::ItemKey key(gln);
    PartnerPlace place = view.masterData().place(key).value_or(PartnerPlace {});
    place.key = key;
    if (place.name.isEmpty())
        place.name = name;
    return place;
}

Result<void> statePlace(ledger::WriteTransaction &transaction, const access::Session &person, const PartnerPlace &place)
{
    if (!person.may(access::Permission::ManageSite))
        return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::ManageSite)));
    const std::optional<PartnerPlace> known = transaction.masterData().place(place.key);
    PartnerPlace stated = place;
    stated.setBySite = true;
    const QJsonObject facts = factsOf(transaction, stated);
    if (!known || factsOf(transaction, *known) != facts)
        transaction.appendAct("place.set", facts);
    return {};
}

bool isAtThisSite(ledger::View &view, const ledger::ItemRow &row, const ledger::EffectiveState &effective)
{
    const std::optional<PartnerPlace> place
        = effective.placeId ? view.masterData().place(effective.placeId) : std::nullopt;
    const std::optional<gs1::Gln> gln = place ? place->key.gln() : std::nullopt;
    return (gln && gln->digits() == siteOf(view).gln) || ledger::TreeFacts(view.database()).isToldHere(row.id);
}

} // namespace packledger::workflow
