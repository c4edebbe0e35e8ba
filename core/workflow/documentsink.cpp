#include "workflow/documentsink.h"

#include "epcis/eventhash.h"
#include "gs1/epcuri.h"
#include "workflow/documenterrors.h"

#include <algorithm>

namespace packledger::workflow {

namespace {

constexpr size_t mostFindings = 1000;

// "ni:///sha-256;<64 hex digits>?ver=CBV2.0"
QByteArray digestOf(const QByteArray &hash)
{
    const qsizetype start = hash.indexOf(';') + 1;
    return QByteArray::fromHex(hash.mid(start, 64));
}

// Attributes of CBV 2.0 section 9 come with "…cbv:mda#" before them, or a prefix of the document's.
QString attribute(const epcis::VocabularyElement &element, const char *name)
{
    for (auto each = element.attributes.cbegin(); each != element.attributes.cend(); ++each) {
        const qsizetype cut = std::max(each.key().lastIndexOf('#'), each.key().lastIndexOf(':'));
        if (each.key().mid(cut + 1) == name)
            return QString::fromUtf8(each.value()).trimmed();
    }
    return {};
}

} // namespace

LedgerSink::LedgerSink(ledger::WriteTransaction &transaction, DocumentId document, QString file, bool refusesReused,
    const SiteAddresses &addresses)
    : m_transaction(transaction)
    , m_document(document)
    , m_file(std::move(file))
    , m_refusesReused(refusesReused)
    , m_addresses(addresses)
{
}

bool LedgerSink::header(const epcis::DocumentHeader &header)
{
    m_header = header;
    m_check.header(header);
    return true;
}

bool LedgerSink::vocabularyElement(const epcis::VocabularyElement &element)
{
    m_check.vocabularyElement(element);
    const QByteArray type = element.vocabularyType.toLower();
    if (type.endsWith("epcclass"))
        addProduct(element);
    else if (type.endsWith("location"))
        addPlace(element);
    return !m_transaction.database().failure();
}

void LedgerSink::addProduct(const epcis::VocabularyElement &element)
{
    const gs1::ItemKey key = gs1::ItemKey::fromUri(element.id);
    const std::optional<gs1::Gtin> gtin = key.gtin();
    if (!gtin)
        return;
    ledger::Product product;
    product.gtin = gtin->digits();
    product.name = attribute(element, "regulatedProductName");
    product.ndc = attribute(element, "additionalTradeItemIdentification");
    product.strength = attribute(element, "strengthDescription");
    product.dosageForm = attribute(element, "dosageFormType");
    product.netContent = attribute(element, "netContentDescription");
    product.manufacturer = attribute(element, "manufacturerOfTradeItemPartyName");
    product.companyPrefixLength = gs1::companyPrefixLength(element.id).value_or(0);
    const std::optional<ledger::Product> known = m_transaction.masterData().product(product.gtin);
    if (known
        && (known->setBySite || ledger::MasterDataStore::toJson(*known) == ledger::MasterDataStore::toJson(product)))
        return;
    m_transaction.appendAct("product.set", ledger::MasterDataStore::toJson(product), m_document);
}

void LedgerSink::addPlace(const epcis::VocabularyElement &element)
{
    QJsonObject place {
        { QStringLiteral("uri"), QString::fromUtf8(element.id) },
        { QStringLiteral("name"), attribute(element, "name") },
        { QStringLiteral("street"),
            (attribute(element, "streetAddressOne") + QLatin1Char(' ') + attribute(element, "streetAddressTwo"))
                .trimmed() },
        { QStringLiteral("city"), attribute(element, "city") },
        { QStringLiteral("state"), attribute(element, "state") },
        { QStringLiteral("postal_code"), attribute(element, "postalCode") },
        { QStringLiteral("country"), attribute(element, "countryCode") },
    };
    m_transaction.appendAct("place.set", place, m_document);
}

bool LedgerSink::event(epcis::Event &&event, const Where &where)
{
    for (Finding &each : m_check.event(event, where))
        finding(std::move(each));
    m_bringsHere = m_bringsHere || std::ranges::any_of(event.destinations, [&](const epcis::TypedUri &destination) {
        return m_addresses.contains(addressedGln(destination.id));
    });
    const QByteArray digest = digestOf(epcis::eventHash(event, m_header.ignoredFields));
    const bool isDeclaration = event.errorDeclaration.has_value();
    if (m_transaction.events().contains(digest, isDeclaration))
        return true;
    if (m_refusesReused && !isDeclaration && !event.eventId.isEmpty()
        && m_transaction.events().isOfAnother(event.eventId, digest)) {
        m_refusal = Error { codes::instanceReused, QString::fromUtf8(event.eventId), where };
        return false;
    }
    const ledger::EntryHead head = m_transaction.appendEvent(event, digest, m_document);
    if (const QByteArray step = ledger::cbvWord(event.bizStep); step == "receiving" || step == "accepting")
        m_receivingEvents.push_back(EventId { head.seq });
    ++m_newEvents;
    countNamed();
    return !m_transaction.database().failure();
}

void LedgerSink::finish()
{
    for (Finding &each : m_check.finish())
        finding(std::move(each));
}

void LedgerSink::countNamed()
{
    for (const ItemId item : m_transaction.namedItems()) {
        const auto index = size_t(item.value);
        if (index >= m_named.size())
            m_named.resize(index + 1 + index / 2);
        if (!m_named[index]) {
            m_named[index] = true;
            ++m_items;
        }
    }
}

void LedgerSink::finding(Finding finding)
{
    if (m_findings.size() >= mostFindings)
        return;
    finding.where.file = m_file;
    m_findings.push_back(std::move(finding));
}

} // namespace packledger::workflow
