#include "shipping/parties.h"

#include "gs1/percent.h"
#include "shipping/shippingerrors.h"
#include "sync/partners.h"
#include "workflow/siteevent.h"

#include <algorithm>

namespace packledger::shipping {

using ledger::View;

namespace {

/// What the ledger knows of a place, with other words where it knows none.
PartyWords wordsOf(View &view, const QByteArray &gln, const PartyWords &otherwise)
{
    const Result<gs1::Gln> number = gs1::Gln::parse(gln);
    const std::optional<ledger::PartnerPlace> place
        = number ? view.masterData().place(gs1::ItemKey(*number)) : std::nullopt;
    if (!place || place->name.isEmpty())
        return otherwise;
    return { place->name, place->street, place->city, place->state, place->postalCode, place->country };
}

epcis::TypedUri businessDocument(const char *type, const QByteArray &issuer, const QByteArray &number)
{
    epcis::Uri uri = "urn:epcglobal:cbv:bt:" + issuer + ':';
    gs1::appendPercentEncoded(uri, number);
    return { QByteArray("urn:epcglobal:cbv:btt:") + type, uri };
}

} // namespace

bool PartyWords::isComplete() const
{
    return !name.isEmpty() && !street.isEmpty() && !city.isEmpty() && !state.isEmpty() && !postalCode.isEmpty()
        && !country.isEmpty();
}

Result<sync::PartnerProfile> customerAsShipped(View &view, const ledger::Dispatch &dispatch)
{
    for (const ledger::DispatchDocument &document : ledger::DispatchStore(view.database()).documents(dispatch.id)) {
        if (document.role == ledger::DispatchRole::Shipping)
            return sync::partnerAt(view, dispatch.partner, document.event.value);
    }
    return sync::partnerEver(view, dispatch.partner);
}

Result<Parties> partiesOf(View &view, const sync::PartnerProfile &partner)
{
    const ledger::SiteIdentity site = workflow::siteOf(view);
    Parties parties;
    parties.from = site.gln;
    parties.owner = view.settings().value("shipping.owner-gln", QString::fromLatin1(site.gln)).toLatin1();
    parties.buyer = partner.gln;
    parties.to = partner.shipToGln.isEmpty() ? partner.gln : partner.shipToGln;
    for (const QByteArray &gln : { parties.owner, parties.from, parties.buyer, parties.to }) {
        if (!gs1::Gln::parse(gln))
            return fail(codes::badGln, QString::fromUtf8(gln));
    }
    if (parties.to == parties.from || parties.buyer == parties.from)
        return fail(codes::customerIsUs, QString::fromUtf8(partner.name));
    PartyWords ours;
    ours.name = site.name;
    parties.fromWords = wordsOf(view, parties.from, ours);
    parties.ownerWords = wordsOf(view, parties.owner, parties.fromWords);
    const PartyWords theirs { partner.title.isEmpty() ? QString::fromUtf8(partner.name) : partner.title, partner.street,
        partner.city, partner.state, partner.postalCode, partner.country };
    // The profile is what the site entered; a document's words fill in where it says nothing.
    parties.buyerWords = theirs.isComplete() ? theirs : wordsOf(view, parties.buyer, theirs);
    parties.shipToWords = wordsOf(view, parties.to, parties.buyerWords);
    return parties;
}

epcis::Uri sglnOf(View &view, const QByteArray &gln)
{
    const Result<gs1::Gln> number = gs1::Gln::parse(gln);
    return number ? view.masterData().epcUri(gs1::ItemKey(*number)) : epcis::Uri();
}

void setTrade(epcis::Event &event, View &view, const Parties &parties, const ledger::Dispatch &dispatch)
{
    const auto both = [&](const QByteArray &owner, const QByteArray &place) {
        return std::vector<epcis::TypedUri> { { "urn:epcglobal:cbv:sdt:owning_party", sglnOf(view, owner) },
            { "urn:epcglobal:cbv:sdt:location", sglnOf(view, place) } };
    };
    event.sources = both(parties.owner, parties.from);
    event.destinations = both(parties.buyer, parties.to);
    event.bizTransactions.clear();
    if (!dispatch.purchaseOrder.isEmpty())
        event.bizTransactions.push_back(businessDocument("po", parties.buyer, dispatch.purchaseOrder));
    if (!dispatch.delivery.isEmpty())
        event.bizTransactions.push_back(businessDocument("desadv", parties.owner, dispatch.delivery));
    if (!dispatch.invoice.isEmpty())
        event.bizTransactions.push_back(businessDocument("inv", parties.owner, dispatch.invoice));
}

Findings authorisation(const sync::PartnerProfile &partner, const QDate &day)
{
    Findings findings;
    if (partner.licences.empty()) {
        findings.push_back({ partner.guideline == sync::Guideline::None ? Severity::Warning : Severity::Error,
            codes::noLicence, QString::fromUtf8(partner.name), {} });
        return findings;
    }
    const auto lapsed
        = [&](const sync::Licence &licence) { return licence.expires.isValid() && licence.expires < day; };
    for (const sync::Licence &licence : partner.licences) {
        // One of the same authority took its place, or none did: what another state allows is no answer.
        const bool isFollowed = std::any_of(partner.licences.begin(), partner.licences.end(), [&](const auto &other) {
            return !lapsed(other) && other.authority.compare(licence.authority, Qt::CaseInsensitive) == 0;
        });
        if (lapsed(licence))
            findings.push_back({ isFollowed ? Severity::Warning : Severity::Error,
                isFollowed ? codes::licenceLapsed : codes::licencesLapsed,
                QStringLiteral("%1 %2, %3")
                    .arg(QString::fromUtf8(licence.authority), QString::fromUtf8(licence.number),
                        licence.expires.toString(Qt::ISODate)),
                {} });
    }
    return findings;
}

} // namespace packledger::shipping
