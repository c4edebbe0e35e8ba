#include "asn/partyloop.h"

#include "asn/asnerrors.h"
#include "asn/x12value.h"

#include <algorithm>

namespace packledger::asn {

namespace {

// Far beyond any notice: these only keep a hostile file from taking hours.
constexpr size_t maxParties = 1000;
constexpr size_t maxRepeats = 10;
constexpr qsizetype maxName = 500;

PartyId::Scheme schemeOf(QByteArrayView qualifier)
{
    if (qualifier == "UL")
        return PartyId::Scheme::Gln;
    if (qualifier == "11")
        return PartyId::Scheme::Dea;
    if (qualifier == "21")
        return PartyId::Scheme::Hin;
    if (qualifier == "1" || qualifier == "9")
        return PartyId::Scheme::Duns;
    if (qualifier == "91" || qualifier == "92")
        return PartyId::Scheme::Assigned;
    return PartyId::Scheme::Other;
}

} // namespace

void PartyLoop::begin(const X12Segment &segment, std::vector<Party> &parties, SetFaults &faults)
{
    Party party;
    party.role = segment.at(1).toByteArray();
    party.name = x12Text(segment.at(2));
    const QByteArrayView qualifier = segment.at(3);
    const QByteArrayView value = segment.at(4);
    if (!value.isEmpty()) {
        party.ids.push_back({ schemeOf(qualifier), qualifier.toByteArray(), value.toByteArray() });
        if (qualifier == "UL") {
            const Result<gs1::Gln> gln = gs1::Gln::parse(x12Digits(value));
            if (gln)
                party.gln = *gln;
            else
                faults.find(codes::asnIdentifier, QStringLiteral("GLN %1").arg(x12Text(value)), 4);
        }
    }
    // A partner's way to give a party a second number is a second N1 of the same name.
    const auto same = std::ranges::find_if(parties, [&](const Party &other) {
        return other.role == party.role && (other.name == party.name || party.name.isEmpty());
    });
    if (same == parties.end()) {
        if (parties.size() >= maxParties) {
            faults.find(codes::asnTooLarge, QStringLiteral("more than %1 parties").arg(maxParties), 1);
            m_party = nullptr;
            return;
        }
        parties.push_back(std::move(party));
        m_party = &parties.back();
        return;
    }
    for (PartyId &id : party.ids) {
        if (same->ids.size() < maxRepeats
            && std::ranges::none_of(same->ids, [&](const PartyId &other) { return other.value == id.value; }))
            same->ids.push_back(std::move(id));
    }
    if (!same->gln)
        same->gln = party.gln;
    m_party = &*same;
}

bool PartyLoop::take(const X12Segment &segment)
{
    const QByteArrayView id = segment.id();
    if (!m_party || (id != "N2" && id != "N3" && id != "N4")) {
        if (id != "REF" && id != "PER" && id != "FOB")
            m_party = nullptr;
        return false;
    }
    const auto text = [&segment](size_t element) { return x12Text(segment.at(element)); };
    if (id == "N2") {
        if (m_party->name.isEmpty())
            m_party->name = text(1);
        else if (m_party->name.size() < maxName && !text(1).isEmpty() && !m_party->name.contains(text(1)))
            m_party->name += QLatin1Char(' ') + text(1);
    } else if (id == "N3") {
        for (const size_t element : { size_t(1), size_t(2) }) {
            const auto &street = m_party->street;
            if (street.size() < maxRepeats && !text(element).isEmpty()
                && std::ranges::find(street, text(element)) == street.end())
                m_party->street.push_back(text(element));
        }
    } else {
        m_party->city = text(1);
        m_party->state = text(2);
        m_party->postalCode = text(3);
        m_party->country = text(4);
    }
    return true;
}

} // namespace packledger::asn
