#include "workflow/siteaddresses.h"

#include "workflow/labelerrule.h"

#include <QRegularExpression>

#include <algorithm>

namespace packledger::workflow {

SiteAddresses::SiteAddresses(ledger::View &view, const ledger::SiteIdentity &site)
    : m_view(view)
    , m_glns { site.gln, view.settings().value("shipping.owner-gln").toLatin1() }
    , m_prefixes(site.companyPrefixes + companyPrefixes(view, {}))
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    for (const QString &gln : view.settings().value("receiving.other-glns").split(separators, Qt::SkipEmptyParts))
        m_glns.append(gln.toLatin1());
    constexpr QByteArrayView clients("company-prefixes.");
    for (const auto &[name, value] : view.settings().all()) {
        if (name.startsWith(clients))
            m_prefixes.append(companyPrefixes(view, name.sliced(clients.size())));
    }
    m_glns.removeAll({});
    m_prefixes.removeAll({});
}

bool SiteAddresses::contains(const QByteArray &gln) const
{
    const bool isNamed = m_glns.contains(gln)
        || std::ranges::any_of(m_prefixes, [&](const QByteArray &prefix) { return gln.startsWith(prefix); });
    if (isNamed)
        return true;
    const Result<gs1::Gln> number = gs1::Gln::parse(gln);
    const std::optional<ledger::PartnerPlace> place
        = number ? m_view.masterData().place(gs1::ItemKey(*number)) : std::nullopt;
    return place && place->setBySite;
}

QByteArray addressedGln(const QByteArray &identifier)
{
    if (const Result<gs1::Gln> bare = gs1::Gln::parse(identifier))
        return bare->digits();
    const std::optional<gs1::Gln> gln = gs1::ItemKey::fromUri(identifier).gln();
    return gln ? gln->digits() : QByteArray();
}

} // namespace packledger::workflow
