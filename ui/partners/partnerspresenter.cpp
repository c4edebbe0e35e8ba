#include "partners/partnerspresenter.h"

#include "sync/partners.h"

#include <algorithm>

namespace packledger::partners {

using common::Tone;

PartnersPresenter::PartnersPresenter(
    common::LedgerService &ledger, const Clock &clock, Ways &ways, WayWork &work, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_ways(ways)
    , m_work(work)
{
}

void PartnersPresenter::refresh()
{
    using AllKnown = std::vector<Known>;
    m_ledger.run(
        this,
        [nowMs = m_clock.now().ms](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<AllKnown> {
                AllKnown all;
                for (sync::PartnerProfile &partner : sync::allPartners(view)) {
                    PartnerExchange exchange = exchangeOf(view, partner, nowMs);
                    all.push_back({ std::move(partner), std::move(exchange) });
                }
                return all;
            });
        },
        [this](const Result<AllKnown> &all) {
            if (!all) {
                Q_EMIT failed(all.error());
                return;
            }
            m_partners = *all;
            show();
            readCertificates();
        },
        common::LedgerService::Lane::Look);
}

void PartnersPresenter::choose(const QString &name)
{
    if (m_chosen == name)
        return;
    m_chosen = name;
    show();
}

void PartnersPresenter::readCertificates()
{
    for (const Known &known : m_partners) {
        const QByteArray name = known.profile.name;
        const QJsonObject json = sync::toJson(known.profile);
        if (m_certificates.contains(name) && m_certificates.value(name).profile == json)
            continue;
        m_certificates.insert(name, { json });
        using Facts = Result<std::vector<CertificateFact>>;
        m_work.run(
            this, [&ways = m_ways, profile = known.profile] { return ways.certificatesOf(profile); },
            [this, name, json](const Facts &facts) {
                if (m_certificates.value(name).profile != json)
                    return;
                // A certificate that cannot be read is told by the connection's test; the list shows what there is.
                if (facts)
                    m_certificates[name].facts = *facts;
                show();
            });
    }
}

void PartnersPresenter::show()
{
    const Instant instant = m_clock.now();
    const Now now { instant.ms, instant.offsetMinutes };
    PartnersState state;
    const auto chosen = std::find_if(m_partners.begin(), m_partners.end(),
        [this](const Known &known) { return QString::fromUtf8(known.profile.name) == m_chosen; });
    if (chosen == m_partners.end())
        m_chosen = m_partners.empty() ? QString() : QString::fromUtf8(m_partners.front().profile.name);
    for (const Known &known : m_partners) {
        const std::vector<CertificateFact> certificates = m_certificates.value(known.profile.name).facts;
        PartnerLine line = partnerLine(known.profile, known.exchange, certificates, now);
        const bool hasTrouble = line.tone == Tone::Stop || line.tone == Tone::Attention || !line.marks.empty();
        state.troubled += hasTrouble ? 1 : 0;
        if (line.name == m_chosen)
            state.chosen = partnerFacts(known.profile, known.exchange, certificates, now);
        state.partners.push_back(std::move(line));
    }
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::partners
