#include "epcis/documentcheck.h"

#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/vocabulary.h"
#include "gs1/epcuri.h"

#include <QDate>

#include <array>
#include <span>

namespace packledger::epcis {

namespace {

using gs1::ItemKey;

/// What CBV and the DSCSA guideline expect of a business step (standards: table of the supply chain's events).
struct StepRule
{
    QByteArrayView step;
    std::optional<Action> action; ///< of an ObjectEvent
    std::array<QByteArrayView, 4> dispositions; ///< the usual ones; empty: any
};

constexpr StepRule stepRules[] = {
    { "commissioning", Action::Add, { "active" } },
    { "shipping", Action::Observe, { "in_transit", "returned" } },
    { "void_shipping", Action::Observe, { "in_progress" } },
    { "receiving", Action::Observe, { "in_progress", "returned", "sellable_accessible", "sellable_not_accessible" } },
    { "packing", std::nullopt, { "in_progress" } },
    { "unpacking", std::nullopt, { "in_progress" } },
    { "decommissioning", Action::Delete, { "inactive" } },
    { "destroying", Action::Delete, { "destroyed" } },
    { "dispensing", std::nullopt, { "dispensed", "partially_dispensed" } },
};

const StepRule *ruleFor(QByteArrayView step)
{
    for (const StepRule &rule : stepRules) {
        if (rule.step == step)
            return &rule;
    }
    return nullptr;
}

class EventCheck
{
public:
    EventCheck(const Event &event, const Where &where)
        : m_event(event)
        , m_where(where)
        , m_step(standardTerm(Vocabulary::BizStep, event.bizStep))
    {
    }

    Findings run()
    {
        if (!m_event.parentId.isEmpty())
            m_parent = identifier(m_event.parentId);
        for (const auto *list : { &m_event.epcList, &m_event.childEpcs, &m_event.inputEpcs, &m_event.outputEpcs })
            identifiers(*list);
        step();
        if (m_event.type == EventType::Aggregation && m_event.parentId.isEmpty() && m_event.action != Action::Observe)
            report(Severity::Error, codes::noParent, {});
        if (m_step == "commissioning" && m_event.type == EventType::Object && m_event.action == Action::Add)
            commissioning();
        if (m_step == "shipping" && m_event.type == EventType::Object)
            shipping();
        return std::move(m_findings);
    }

private:
    const Event &m_event;
    const Where &m_where;
    QByteArray m_step;
    QByteArray m_parent; ///< its identity; empty: none
    Findings m_findings;
    int m_badEpcs = 0;
    int m_units = 0;
    int m_logisticUnits = 0;

    void report(Severity severity, ErrorCode code, const QByteArray &detail)
    {
        m_findings.push_back({ severity, code, QString::fromUtf8(detail), m_where });
    }

    void identifiers(const std::vector<Uri> &list)
    {
        QSet<QByteArray> seen;
        seen.reserve(qsizetype(list.size()));
        for (const Uri &uri : list) {
            const QByteArray key = identifier(uri);
            if (seen.contains(key))
                report(Severity::Error, codes::repeatedEpc, uri);
            seen.insert(key);
            if (&list == &m_event.childEpcs && !m_parent.isEmpty() && key == m_parent)
                report(Severity::Error, codes::ownChild, uri);
        }
    }

    /// The identity behind the URI. Says what is wrong with it, but not a thousand times for one event.
    QByteArray identifier(const Uri &uri)
    {
        constexpr int mostOfAKind = 20;
        bool bad = false;
        ItemKey key;
        if (uri.startsWith("urn:epc:")) {
            auto epc = gs1::EpcUri::parse(uri);
            bad = !epc;
            key = epc ? std::move(epc->key) : ItemKey::fromUri(uri);
        } else {
            key = ItemKey::fromUri(uri);
            const bool meansKey = uri.startsWith("http") && (uri.contains("/01/") || uri.contains("/00/"));
            bad = !isUri(uri) || (meansKey && key.kind() == ItemKey::Kind::Foreign);
        }
        m_units += key.kind() == ItemKey::Kind::Sgtin ? 1 : 0;
        m_logisticUnits += key.kind() == ItemKey::Kind::Sscc ? 1 : 0;
        if (bad && ++m_badEpcs <= mostOfAKind)
            report(Severity::Error, codes::badEpc, uri);
        return key.text();
    }

    void step()
    {
        const StepRule *rule = ruleFor(m_step);
        if (!rule)
            return;
        if (m_event.type == EventType::Object && rule->action && m_event.action != rule->action)
            report(Severity::Error, codes::wrongAction, m_step);
        if (m_event.type == EventType::Aggregation && m_step == "packing" && m_event.action == Action::Delete)
            report(Severity::Error, codes::wrongAction, m_step);
        if (m_event.type == EventType::Aggregation && m_step == "unpacking" && m_event.action == Action::Add)
            report(Severity::Error, codes::wrongAction, m_step);
        const QByteArray disposition = standardTerm(Vocabulary::Disposition, m_event.disposition);
        if (!disposition.isEmpty() && std::ranges::find(rule->dispositions, disposition) == rule->dispositions.end())
            report(Severity::Warning, codes::unusualPair, m_step + " / " + disposition);
    }

    void commissioning()
    {
        if (m_units == 0)
            return;
        const Extensions fields = m_event.ilmd.value_or(Extensions());
        const auto named = [&](QByteArrayView name) {
            const auto found
                = std::ranges::find_if(fields, [&](const ExtensionNode &node) { return node.name == name; });
            return found == fields.end() ? nullptr : &*found;
        };
        const ExtensionNode *lot = named("lotNumber");
        const ExtensionNode *expiry = named("itemExpirationDate");
        if (!lot || lot->text.isEmpty())
            report(Severity::Error, codes::noLotOrExpiry, "lotNumber");
        if (!expiry || expiry->text.isEmpty())
            report(Severity::Error, codes::noLotOrExpiry, "itemExpirationDate");
        else if (!QDate::fromString(QString::fromUtf8(expiry->text), Qt::ISODate).isValid()
            || expiry->text.size() != 10)
            report(Severity::Error, codes::badExpiry, expiry->text);
        if (lot && !lot->ns.startsWith("urn:epcglobal:cbv:mda"))
            report(Severity::Warning, codes::oldIlmd, lot->ns);
    }

    void shipping()
    {
        const auto has = [](const std::vector<TypedUri> &list, Vocabulary vocabulary, QByteArrayView type) {
            return std::ranges::any_of(
                list, [&](const TypedUri &each) { return standardTerm(vocabulary, each.type) == type; });
        };
        for (const auto &[list, name] :
            { std::pair(&m_event.sources, "source"), std::pair(&m_event.destinations, "destination") }) {
            if (!has(*list, Vocabulary::SourceDestinationType, "owning_party"))
                report(Severity::Error, codes::noOwner, name);
            if (!has(*list, Vocabulary::SourceDestinationType, "location"))
                report(Severity::Warning, codes::noPlaceOfParty, name);
        }
        if (!has(m_event.bizTransactions, Vocabulary::BizTransactionType, "po"))
            report(Severity::Warning, codes::noPurchaseOrder, {});
        if (m_event.bizLocation)
            report(Severity::Note, codes::placeOnShipping, m_event.bizLocation->id);
        if (m_units > 0 && m_logisticUnits > 0)
            report(Severity::Note, codes::mixedLevels, {});
    }
};

constexpr QByteArrayView mda = "urn:epcglobal:cbv:mda#";

QByteArray attribute(const VocabularyElement &element, QByteArrayView name)
{
    return element.attributes.value(mda.toByteArray().append(name));
}

/// The attributes that transaction information needs and the element lacks.
QByteArray missingAttributes(const VocabularyElement &element, bool isClass)
{
    static constexpr QByteArrayView ofClass[] = { "additionalTradeItemIdentification", "regulatedProductName",
        "manufacturerOfTradeItemPartyName", "dosageFormType", "strengthDescription", "netContentDescription" };
    static constexpr QByteArrayView ofPlace[]
        = { "name", "streetAddressOne", "city", "state", "postalCode", "countryCode" };
    QByteArray missing;
    for (const QByteArrayView name :
        isClass ? std::span<const QByteArrayView>(ofClass) : std::span<const QByteArrayView>(ofPlace)) {
        const QByteArray text = attribute(element, name).trimmed();
        if (text.isEmpty() || text == "N/A" || text == "n/a")
            missing += (missing.isEmpty() ? "" : ", ") + name.toByteArray();
    }
    return missing;
}

/// Classes are known by GTIN, places by GLN, whatever their spelling and extension.
QByteArray masterDataKey(const Uri &uri)
{
    const ItemKey key = ItemKey::fromUri(uri);
    if (const auto gtin = key.gtin())
        return "01" + gtin->digits();
    if (const auto gln = key.gln())
        return "414" + gln->digits();
    return key.text();
}

} // namespace

Findings check(const Event &event, const Where &where)
{
    return EventCheck(event, where).run();
}

void DocumentCheck::header(const DocumentHeader &header)
{
    m_header = header;
}

void DocumentCheck::vocabularyElement(const VocabularyElement &element)
{
    const QByteArray type = attribute(element, "additionalTradeItemIdentificationTypeCode");
    m_marksRelease12 = m_marksRelease12 || type == "FDA_NDC_11";
    m_marksRelease13 = m_marksRelease13 || type == "US_FDA_NDC";
    // The same element twice is met in the wild: the last one counts.
    m_masterData.insert(masterDataKey(element.id), element);
}

void DocumentCheck::want(const Uri &uri, const Where &where)
{
    const QByteArray key = masterDataKey(uri);
    if (!m_wanted.contains(key))
        m_wanted.insert(key, where);
}

void DocumentCheck::wantClassOf(const Uri &epc, const Where &where)
{
    // Serials of one product follow each other: its class is asked for once.
    const QByteArrayView type = QByteArrayView(epc).first(qMax(epc.lastIndexOf('.'), qsizetype(0)));
    if (type == m_lastClass)
        return;
    m_lastClass = type.toByteArray();
    if (ItemKey::fromUri(epc).kind() == ItemKey::Kind::Sgtin)
        want(epc, where);
}

Findings DocumentCheck::event(const Event &event, const Where &where)
{
    for (const auto *list : { &event.epcList, &event.childEpcs }) {
        for (const Uri &epc : *list)
            wantClassOf(epc, where);
    }
    if (standardTerm(Vocabulary::BizStep, event.bizStep) == "shipping") {
        m_ships = true;
        for (const auto *list : { &event.sources, &event.destinations }) {
            for (const TypedUri &party : *list)
                want(party.id, where);
        }
    }
    for (const ExtensionNode &node : event.extensions)
        m_marksRelease13 = m_marksRelease13 || node.name == "dropShipment"
            || (!node.attributes.empty() && node.name == "directPurchase");
    return check(event, where);
}

Guideline DocumentCheck::guideline() const
{
    const bool release13 = m_marksRelease13 || m_header.guidelineVersion.contains("1.3");
    return release13 && m_marksRelease12 ? Guideline::Mixed : release13 ? Guideline::Release13 : Guideline::Release12;
}

Findings DocumentCheck::finish() const
{
    Findings findings;
    if (!m_ships)
        return findings;
    if (!m_header.affirmsTransactionStatement.value_or(false))
        findings.push_back({ Severity::Error, codes::noStatement, {}, {} });
    for (const auto &[value, name] : { std::pair(&m_header.sender, "Sender"), std::pair(&m_header.receiver, "Receiver"),
             std::pair(&m_header.instanceIdentifier, "InstanceIdentifier") }) {
        if (value->isEmpty())
            findings.push_back({ Severity::Error, codes::incompleteHeader, QString::fromLatin1(name), {} });
    }
    if (guideline() == Guideline::Mixed)
        findings.push_back({ Severity::Warning, codes::mixedGuideline, {}, {} });
    QList<QByteArray> keys = m_wanted.keys();
    std::sort(keys.begin(), keys.end());
    for (const QByteArray &key : keys) {
        const auto element = m_masterData.constFind(key);
        const Where where = m_wanted.value(key);
        if (element == m_masterData.cend()) {
            findings.push_back({ Severity::Warning, codes::noMasterData, QString::fromUtf8(key), where });
            continue;
        }
        if (const QByteArray missing = missingAttributes(*element, key.startsWith("01")); !missing.isEmpty())
            findings.push_back({ Severity::Warning, codes::incompleteMasterData,
                QString::fromUtf8(element->id + ": " + missing), where });
    }
    return findings;
}

} // namespace packledger::epcis
