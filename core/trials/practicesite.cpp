#include "trials/practicesite.h"

#include "base/baseerrors.h"
#include "ledger/writetransaction.h"
#include "sync/partners.h"
#include "workflow/siteevent.h"

namespace packledger::trials {

namespace {

QJsonObject placeAct(const QByteArray &uri, const ledger::PartnerPlace &place)
{
    return { { QStringLiteral("uri"), QString::fromUtf8(uri) }, { QStringLiteral("name"), place.name },
        { QStringLiteral("street"), place.street }, { QStringLiteral("city"), place.city },
        { QStringLiteral("state"), place.state }, { QStringLiteral("postal_code"), place.postalCode },
        { QStringLiteral("country"), place.country } };
}

/// Nothing leaves without whole addresses. What is not entered yet is marked as what it is: nobody's.
template <typename Address>
Address completed(Address address)
{
    for (QString *field : { &address.street, &address.city, &address.state, &address.postalCode }) {
        if (field->isEmpty())
            *field = QStringLiteral("TEST");
    }
    if (address.country.isEmpty())
        address.country = QStringLiteral("US");
    return address;
}

} // namespace

SiteFacts factsOf(ledger::View &view, const sync::PartnerProfile &partner, Products products)
{
    SiteFacts facts;
    const auto add = [&](const char *act, const QJsonObject &body) {
        facts.actNames.append(act);
        facts.acts.push_back(body);
    };
    facts.identity = workflow::siteOf(view);
    facts.ownerGln = view.settings().value("shipping.owner-gln");
    facts.otherGlns = view.settings().value("receiving.other-glns");
    for (const QByteArray &gln : { facts.identity.gln, facts.ownerGln.toLatin1(), partner.gln, partner.shipToGln }) {
        const Result<gs1::Gln> number = gs1::Gln::parse(gln);
        if (!number)
            continue;
        const gs1::ItemKey key(*number);
        if (const std::optional<int> digits = view.masterData().companyPrefixLength(key))
            add("prefix.set", { { QStringLiteral("prefix"), QString::fromLatin1(gln.left(*digits)) } });
        std::optional<ledger::PartnerPlace> place = view.masterData().place(key);
        if (!place && gln != partner.gln && gln != partner.shipToGln) {
            place.emplace();
            place->name = facts.identity.name;
        }
        if (place)
            add("place.set", placeAct(view.masterData().epcUri(key), completed(*place)));
    }
    if (products == Products::All) {
        for (const ledger::Product &product : view.masterData().products())
            add("product.set", ledger::MasterDataStore::toJson(product));
    }
    return facts;
}

PracticeSite::PracticeSite(std::unique_ptr<QTemporaryDir> folder, ledger::Site site)
    : m_folder(std::move(folder))
    , m_site(std::move(site))
{
}

Result<PracticeSite> PracticeSite::make(const SiteFacts &facts, const sync::PartnerProfile &partner, const Clock &clock)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return fail(packledger::codes::fileWrite, folder->errorString());
    ledger::SiteIdentity identity = facts.identity;
    identity.databaseUrl.clear();
    Result<ledger::Site> site = ledger::Site::make(
        folder->filePath(QStringLiteral("practice")), identity, clock, { practitioner().login(), "practice" });
    if (!site)
        return fail(site.error());
    sync::PartnerProfile known = completed(partner);
    known.isLive = false;
    known.route = {};
    known.licences.clear();
    const Result<void> taught = site->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        for (std::size_t i = 0; i < facts.acts.size(); ++i)
            transaction.appendAct(facts.actNames.at(qsizetype(i)), facts.acts[i]);
        for (const auto &[name, value] : { std::pair(QStringLiteral("shipping.owner-gln"), facts.ownerGln),
                 std::pair(QStringLiteral("receiving.other-glns"), facts.otherGlns) }) {
            if (!value.isEmpty())
                transaction.appendAct("setting.changed",
                    QJsonObject { { QStringLiteral("name"), name }, { QStringLiteral("value"), value } });
        }
        return sync::setPartner(transaction, practitioner(), known);
    });
    if (!taught)
        return fail(taught.error());
    return PracticeSite(std::move(folder), *std::move(site));
}

access::Session practitioner()
{
    return access::Session("practice", QStringLiteral("practice"), QByteArrayList { access::defaultRole });
}

} // namespace packledger::trials
