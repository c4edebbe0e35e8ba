#include "shipping/shippingdocument.h"

#include "base/baseerrors.h"
#include "epcis/documentwriter.h"
#include "gs1/ndc.h"
#include "shipping/shippingerrors.h"

#include <QMap>

#include <algorithm>

namespace packledger::shipping {

using epcis::VocabularyElement;
using ledger::View;
using sync::Guideline;

namespace {

constexpr char mda[] = "urn:epcglobal:cbv:mda#";

void addAttribute(VocabularyElement &element, const char *name, const QString &value)
{
    if (!value.isEmpty())
        element.attributes.insert(mda + QByteArray(name), value.toUtf8());
}

/// The NDC as the guideline's release writes it (standards.md 1.2): eleven digits, or as labelled.
QString ndcFor(const QString &ndc, Guideline guideline)
{
    if (guideline != Guideline::R12)
        return ndc;
    const Result<gs1::Ndc> parsed = gs1::Ndc::parse(ndc.toLatin1());
    const QByteArray eleven = parsed ? parsed->hyphenated11() : QByteArray();
    return eleven.isEmpty() ? ndc : QString::fromLatin1(eleven).remove(u'-');
}

VocabularyElement productClass(View &view, const QByteArray &gtin, Guideline guideline)
{
    VocabularyElement element;
    element.vocabularyType = "urn:epcglobal:epcis:vtype:EPCClass";
    element.id = view.masterData().epcUri(gs1::ItemKey(*gs1::Gtin::parse(gtin)));
    const ledger::Product product = view.masterData().product(gtin).value_or(ledger::Product {});
    addAttribute(element, "additionalTradeItemIdentification", ndcFor(product.ndc, guideline));
    if (!product.ndc.isEmpty())
        addAttribute(element, "additionalTradeItemIdentificationTypeCode",
            guideline == Guideline::R12 ? QStringLiteral("FDA_NDC_11") : QStringLiteral("US_FDA_NDC"));
    addAttribute(element, "regulatedProductName", product.name);
    addAttribute(element, "manufacturerOfTradeItemPartyName", product.manufacturer);
    addAttribute(element, "dosageFormType", product.dosageForm);
    addAttribute(element, "strengthDescription", product.strength);
    addAttribute(element, "netContentDescription", product.netContent);
    return element;
}

VocabularyElement location(const epcis::Uri &id, const PartyWords &words)
{
    VocabularyElement element;
    element.vocabularyType = "urn:epcglobal:epcis:vtype:Location";
    element.id = id;
    addAttribute(element, "name", words.name);
    addAttribute(element, "streetAddressOne", words.street);
    addAttribute(element, "city", words.city);
    addAttribute(element, "state", words.state);
    addAttribute(element, "postalCode", words.postalCode);
    addAttribute(element, "countryCode", words.country);
    return element;
}

/// Every place of the document, each once, by its URI.
class Places
{
public:
    Places(View &view, const Parties &parties)
        : m_view(view)
    {
        m_places.insert(sglnOf(view, parties.owner), parties.ownerWords);
        m_places.insert(sglnOf(view, parties.buyer), parties.buyerWords);
        m_places.insert(sglnOf(view, parties.from), parties.fromWords);
        m_places.insert(sglnOf(view, parties.to), parties.shipToWords);
    }

    void take(const epcis::Event &event)
    {
        if (event.readPoint)
            take(event.readPoint->id);
        if (event.bizLocation)
            take(event.bizLocation->id);
        for (const auto *list : { &event.sources, &event.destinations }) {
            for (const epcis::TypedUri &party : *list)
                take(party.id);
        }
    }

    void addTo(std::vector<VocabularyElement> &elements) const
    {
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
            elements.push_back(location(place.key(), place.value()));
    }

private:
    View &m_view;
    QMap<QByteArray, PartyWords> m_places;

    void take(const epcis::Uri &uri)
    {
        if (uri.isEmpty() || m_places.contains(uri))
            return;
        const std::optional<ledger::PartnerPlace> place = m_view.masterData().place(gs1::ItemKey::fromUri(uri));
        m_places.insert(uri,
            place ? PartyWords { place->name, place->street, place->city, place->state, place->postalCode,
                place->country }
                  : PartyWords {});
    }
};

epcis::Format formatOf(sync::EpcisForm form)
{
    switch (form) {
    case sync::EpcisForm::Xml20:
        return epcis::Format::EpcisXml20;
    case sync::EpcisForm::Json20:
        return epcis::Format::EpcisJson20;
    case sync::EpcisForm::Xml12:
        break;
    }
    return epcis::Format::EpcisXml12;
}

epcis::DocumentHeader headerOf(View &view, const ShippingDocument &document)
{
    const Guideline guideline = document.partner.guideline;
    epcis::DocumentHeader header;
    header.creationDate = { document.now.toIso(), document.now.ms };
    header.instanceIdentifier = document.instance;
    header.sender = sglnOf(view, document.parties.owner);
    header.receiver = sglnOf(view, document.parties.buyer);
    header.senderAuthority = header.receiverAuthority = guideline == Guideline::R12 ? "SGLN" : "GS1";
    if (guideline == Guideline::R13)
        header.guidelineVersion = "GS1 US DSCSA R1.3";
    // A correction ships, too; what takes goods back does not, nor does the end of a batch.
    const bool ships = std::any_of(document.events.begin(), document.events.end(),
        [](const epcis::Event &event) { return ledger::cbvWord(event.bizStep) == "shipping"; });
    if (guideline != Guideline::None && ships) {
        header.affirmsTransactionStatement = true;
        header.legalNotice = legalNotice();
    }
    return header;
}

struct Element
{
    const QString &value;
    QString name;
};

QStringList missingAmong(std::initializer_list<Element> elements)
{
    QStringList missing;
    for (const Element &element : elements) {
        if (element.value.trimmed().isEmpty())
            missing += element.name;
    }
    return missing;
}

// By the names that product import, site address and the partner's profile ask for them.
QStringList missingOf(const ledger::Product &product, bool hasNdc)
{
    const QString none = QStringLiteral("-");
    return missingAmong({ { product.name, QStringLiteral("name") },
        { hasNdc ? product.ndc : none, QStringLiteral("ndc") }, { product.strength, QStringLiteral("strength") },
        { product.dosageForm, QStringLiteral("dosage_form") }, { product.netContent, QStringLiteral("net_content") } });
}

QStringList missingOf(const PartyWords &words, bool hasState)
{
    const QString none = QStringLiteral("-");
    return missingAmong({ { words.name, QStringLiteral("name") }, { words.street, QStringLiteral("street") },
        { words.city, QStringLiteral("city") }, { hasState ? words.state : none, QStringLiteral("state") },
        { words.postalCode, QStringLiteral("postal_code") } });
}

/// An address without a country is one of the country that wrote it.
bool isInUs(const QString &country)
{
    static const QStringList codes { QStringLiteral("US"), QStringLiteral("USA"), QStringLiteral("PR"),
        QStringLiteral("GU"), QStringLiteral("VI"), QStringLiteral("AS"), QStringLiteral("MP") };
    return country.trimmed().isEmpty() || codes.contains(country.trimmed().toUpper());
}

/// Whether the DSCSA asks for transaction information. What goes to another market has no NDC.
bool isUsTrade(const Parties &parties, const sync::PartnerProfile &partner)
{
    return partner.guideline != Guideline::None && isInUs(parties.buyerWords.country);
}

} // namespace

QByteArray legalNotice()
{
    return "Seller has complied with each applicable subsection of FDCA Sec. 581(27)(A)-(G).";
}

Result<Findings> writeDocument(View &view, const ShippingDocument &document, QIODevice &to)
{
    epcis::WriteOptions options;
    options.format = formatOf(document.partner.form);
    options.companyPrefixLength
        = [&view](const gs1::ItemKey &key) { return view.masterData().companyPrefixLength(key); };
    const Result<std::unique_ptr<epcis::DocumentWriter>> made = epcis::DocumentWriter::create(to, std::move(options));
    if (!made)
        return fail(made.error());
    epcis::DocumentWriter &writer = **made;

    // Master data stand in the header, so the story is read twice: once for its places.
    const sync::RepackagingForm repackaging = document.partner.repackaging;
    Places places(view, document.parties);
    const qint64 total = document.story ? 2 * document.story->eventCount() : 0;
    qint64 done = 0;
    const auto goesOn = [&] { return !document.progress || ++done % 16 != 0 || document.progress(done, total); };
    const auto collect = [&](const epcis::Event &event) {
        places.take(event);
        return goesOn();
    };
    std::vector<VocabularyElement> masterData;
    if (document.story) {
        document.story->forEachEvent(repackaging, collect);
        if (document.progress && !document.progress(done, total))
            return fail(codes::cancelled);
        for (const QByteArray &gtin : document.story->gtins())
            masterData.push_back(productClass(view, gtin, document.partner.guideline));
    }
    for (const epcis::Event &event : document.events)
        (void)collect(event);
    places.addTo(masterData);

    Result<void> state = writer.begin(headerOf(view, document), masterData);
    if (state && document.story)
        document.story->forEachEvent(repackaging, [&](const epcis::Event &event) {
            state = goesOn() ? writer.event(event) : Result<void>(fail(codes::cancelled));
            return state.has_value();
        });
    for (const epcis::Event &event : document.events) {
        if (state)
            state = writer.event(event);
    }
    if (state)
        state = writer.end();
    if (!state)
        return fail(state.error());
    return writer.findings();
}

Findings missingWords(View &view, const Parties &parties, const Story &story, const sync::PartnerProfile &partner)
{
    Findings findings;
    const auto report = [&](Severity severity, ErrorCode code, const QString &what) {
        findings.push_back({ severity, code, what, {} });
    };
    // FD&C Act 581(26): without them the transaction information is none.
    const Severity statutory = isUsTrade(parties, partner) ? Severity::Error : Severity::Warning;
    const bool wantsUrns = partner.form == sync::EpcisForm::Xml12;
    for (const QByteArray &gtin : story.gtins()) {
        const QStringList missing
            = missingOf(view.masterData().product(gtin).value_or(ledger::Product {}), statutory == Severity::Error);
        if (partner.guideline != Guideline::None && !missing.isEmpty())
            report(story.packGtins().contains(gtin) ? statutory : Severity::Warning, codes::productIncomplete,
                QStringLiteral("%1 (%2)").arg(QString::fromLatin1(gtin), missing.join(QStringLiteral(", "))));
        if (wantsUrns && !view.masterData().companyPrefixLength(gs1::ItemKey(*gs1::Gtin::parse(gtin))))
            report(Severity::Warning, codes::prefixUnknown, QString::fromLatin1(gtin));
    }
    struct Place
    {
        QByteArray gln;
        const PartyWords *words;
        Severity severity;
    };
    // Goods change hands between owners: theirs are the addresses that the law asks for.
    const Place places[] = { { parties.owner, &parties.ownerWords, statutory },
        { parties.buyer, &parties.buyerWords, statutory }, { parties.from, &parties.fromWords, Severity::Warning },
        { parties.to, &parties.shipToWords, Severity::Warning } };
    QByteArrayList seen;
    for (const auto &[gln, words, severity] : places) {
        if (seen.contains(gln))
            continue;
        seen.append(gln);
        const QStringList missing = missingOf(*words, isInUs(words->country));
        if (partner.guideline != Guideline::None && !missing.isEmpty())
            report(severity, codes::placeIncomplete,
                QStringLiteral("%1 %2 (%3)")
                    .arg(words->name, QString::fromLatin1(gln), missing.join(QStringLiteral(", "))));
        if (wantsUrns && !sglnOf(view, gln).startsWith("urn:"))
            report(Severity::Warning, codes::prefixUnknown, QString::fromLatin1(gln));
    }
    return findings;
}

QByteArray contentTypeOf(sync::EpcisForm form)
{
    return form == sync::EpcisForm::Json20 ? "application/ld+json" : "application/xml";
}

QString fileNameOf(const Parties &parties, const char *what, qint64 id, int number, const char *ending)
{
    const QString counted = number > 1 ? QStringLiteral("-%1").arg(number) : QString();
    return QStringLiteral("%1_%2_%3_%4%5.%6")
        .arg(QString::fromLatin1(parties.owner), QString::fromLatin1(parties.buyer), QLatin1StringView(what))
        .arg(id)
        .arg(counted, QLatin1StringView(ending));
}

QString fileNameOf(const Parties &parties, const char *what, qint64 id, int number, sync::EpcisForm form)
{
    return fileNameOf(parties, what, id, number, form == sync::EpcisForm::Json20 ? "jsonld" : "xml");
}

} // namespace packledger::shipping
