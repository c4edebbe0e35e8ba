#include "demo/demodocuments.h"

#include "epcis/documentwriter.h"
#include "epcis/timestamp.h"
#include "gs1/checkdigit.h"

#include <QDateTime>
#include <QMap>
#include <QTimeZone>
#include <QUuid>

namespace packledger::demo {

namespace {

using epcis::Event;

constexpr char mda[] = "urn:epcglobal:cbv:mda#";

qint64 msAt(const QDate &day, int hour)
{
    return QDateTime(day, QTime(hour, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

epcis::Timestamp stampOf(qint64 ms)
{
    return { epcis::toUtcText(ms), ms };
}

epcis::ExtensionNode leaf(const char *name, const QByteArray &text)
{
    epcis::ExtensionNode node;
    node.ns = "urn:epcglobal:cbv:mda";
    node.prefix = "cbvmda";
    node.name = name;
    node.text = text;
    return node;
}

QByteArray bizTransaction(const DemoParty &issuer, const QByteArray &number)
{
    return "urn:epcglobal:cbv:bt:" + issuer.gln().digits() + ':' + number;
}

/// The history of one delivery as its sender tells it.
class Story
{
public:
    Story(const DemoShipment &shipment, epcis::DocumentWriter &writer)
        : m_shipment(shipment)
        , m_plan(shipment.plan)
        , m_writer(writer)
        , m_ms(msAt(shipment.plan.shipped.addDays(-21), 8))
    {
    }

    Result<void> tell()
    {
        for (const DemoItem &root : m_shipment.roots)
            collect(root);
        for (const Level level : { Level::Unit, Level::Bundle, Level::Case }) {
            for (size_t lot = 0; lot < m_plan.lots.size(); ++lot)
                commission(m_commissioned.value({ int(level), int(lot) }), int(lot));
        }
        for (const DemoItem &root : m_shipment.roots) {
            if (m_plan.casesOnly)
                pack(root);
            for (const DemoItem &content : root.contents)
                pack(content);
        }
        m_ms = msAt(m_plan.shipped, 6);
        if (!m_plan.casesOnly) {
            commission(m_commissioned.value({ int(Level::Pallet), -1 }), -1);
            for (const DemoItem &root : m_shipment.roots)
                aggregate(root);
        }
        m_ms = msAt(m_plan.shipped, 14);
        ship();
        return m_result;
    }

private:
    enum class Level { Unit, Bundle, Case, Pallet };

    Level collect(const DemoItem &item)
    {
        Level level = Level::Unit;
        for (const DemoItem &content : item.contents) {
            const Level inside = collect(content);
            level = inside == Level::Case ? Level::Pallet : Level::Case;
        }
        // A trade item in another one of its kind is a bundle.
        if (item.lot >= 0 && !item.contents.empty())
            level = item.key.gtin()->indicator() == 3 ? Level::Bundle : Level::Case;
        m_commissioned[{ int(level), item.lot }].push_back(item.epc);
        return level;
    }

    Event begin(epcis::EventType type, epcis::Action action, const char *step, const char *disposition)
    {
        Event event;
        event.type = type;
        event.action = action;
        event.eventTime = stampOf(m_ms);
        event.timeZoneOffset = "+00:00";
        event.bizStep = QByteArray("urn:epcglobal:cbv:bizstep:") + step;
        event.disposition = QByteArray("urn:epcglobal:cbv:disp:") + disposition;
        event.readPoint = epcis::Place { m_plan.from->sgln(), {} };
        m_ms += 60'000;
        return event;
    }

    void write(Event &&event)
    {
        // Version 5: the same delivery names its events the same.
        const QByteArray name = m_plan.from->prefix + '/' + m_shipment.despatchAdvice() + '/'
            + m_plan.shipped.toString(Qt::ISODate).toLatin1() + '/' + QByteArray::number(++m_events);
        event.eventId = "urn:uuid:" + QUuid::createUuidV5(QUuid(), name).toByteArray(QUuid::WithoutBraces);
        if (m_result)
            m_result = m_writer.event(event);
    }

    void commission(const std::vector<epcis::Uri> &epcs, int lot)
    {
        if (epcs.empty())
            return;
        Event event = begin(epcis::EventType::Object, epcis::Action::Add, "commissioning", "active");
        event.bizLocation = event.readPoint;
        event.epcList = epcs;
        if (lot >= 0 && m_plan.namesLots) {
            event.ilmd = epcis::Extensions { leaf("lotNumber", m_plan.lots[size_t(lot)].number),
                leaf("itemExpirationDate", m_plan.lots[size_t(lot)].expiry.toString(Qt::ISODate).toLatin1()) };
        }
        write(std::move(event));
    }

    void pack(const DemoItem &item)
    {
        for (const DemoItem &content : item.contents) {
            if (!content.contents.empty())
                pack(content);
        }
        aggregate(item);
    }

    void aggregate(const DemoItem &item)
    {
        Event event = begin(epcis::EventType::Aggregation, epcis::Action::Add, "packing", "in_progress");
        event.bizLocation = event.readPoint;
        event.parentId = item.epc;
        for (const DemoItem &content : item.contents)
            event.childEpcs.push_back(content.epc);
        write(std::move(event));
    }

    void ship()
    {
        const DemoParty &buyer = catalogue::riverside();
        Event event = begin(epcis::EventType::Object, epcis::Action::Observe, "shipping", "in_transit");
        for (const DemoItem &root : m_shipment.roots)
            event.epcList.push_back(root.epc);
        event.bizTransactions = {
            { "urn:epcglobal:cbv:btt:po", bizTransaction(buyer, m_plan.purchaseOrder) },
            { "urn:epcglobal:cbv:btt:desadv", bizTransaction(*m_plan.from, m_shipment.despatchAdvice()) },
        };
        for (const char *type : { "owning_party", "location" }) {
            event.sources.push_back({ QByteArray("urn:epcglobal:cbv:sdt:") + type, m_plan.from->sgln() });
            event.destinations.push_back({ QByteArray("urn:epcglobal:cbv:sdt:") + type, buyer.sgln() });
        }
        write(std::move(event));
    }

    const DemoShipment &m_shipment;
    const ShipmentPlan &m_plan;
    epcis::DocumentWriter &m_writer;
    QMap<std::pair<int, int>, std::vector<epcis::Uri>> m_commissioned; ///< by level and lot
    qint64 m_ms;
    int m_events = 0;
    Result<void> m_result;
};

epcis::VocabularyElement productElement(const DemoProduct &product, int indicator)
{
    epcis::VocabularyElement element;
    element.vocabularyType = "urn:epcglobal:epcis:vtype:EPCClass";
    element.id = product.pattern(indicator);
    const auto set = [&](const char *name, const QString &value) {
        element.attributes.insert(QByteArray(mda) + name, value.toUtf8());
    };
    set("additionalTradeItemIdentification", product.ndc);
    set("additionalTradeItemIdentificationTypeCode", QStringLiteral("US_FDA_NDC"));
    set("regulatedProductName", product.name);
    set("manufacturerOfTradeItemPartyName", product.maker.name);
    set("dosageFormType", product.form);
    set("strengthDescription", product.strength);
    set("netContentDescription", product.netContent);
    return element;
}

epcis::VocabularyElement partyElement(const DemoParty &party)
{
    epcis::VocabularyElement element;
    element.vocabularyType = "urn:epcglobal:epcis:vtype:Location";
    element.id = party.sgln();
    const auto set = [&](const char *name, const QString &value) {
        element.attributes.insert(QByteArray(mda) + name, value.toUtf8());
    };
    set("name", party.name);
    set("streetAddressOne", party.street);
    set("city", party.city);
    set("state", party.state);
    set("postalCode", party.postalCode);
    set("countryCode", QStringLiteral("US"));
    return element;
}

std::vector<epcis::VocabularyElement> masterData(const ShipmentPlan &plan)
{
    std::vector<epcis::VocabularyElement> elements;
    QByteArrayList named;
    for (const DemoLot &lot : plan.lots) {
        for (const int indicator : { 0, 3, 5 }) {
            epcis::VocabularyElement element = productElement(*lot.product, indicator);
            const bool isUsed = indicator != 3 || lot.product == &catalogue::placebrine();
            if (!isUsed || named.contains(element.id))
                continue;
            named.append(element.id);
            elements.push_back(std::move(element));
        }
    }
    elements.push_back(partyElement(*plan.from));
    elements.push_back(partyElement(catalogue::riverside()));
    return elements;
}

epcis::DocumentHeader headerOf(const DemoShipment &shipment)
{
    const ShipmentPlan &plan = shipment.plan;
    epcis::DocumentHeader header;
    header.schemaVersion = "1.2";
    header.creationDate = stampOf(msAt(plan.shipped, 15));
    header.instanceIdentifier
        = plan.from->prefix + '-' + shipment.despatchAdvice() + '-' + plan.shipped.toString(Qt::ISODate).toLatin1();
    header.sender = plan.from->sgln();
    header.senderAuthority = "GS1";
    header.receiver = catalogue::riverside().sgln();
    header.receiverAuthority = "GS1";
    header.guidelineVersion = "GS1 US DSCSA R1.3";
    if (plan.affirmsStatement) {
        header.affirmsTransactionStatement = true;
        header.legalNotice = "Seller has complied with each applicable subsection of FDCA Sec. 581(27)(A)-(G).";
    }
    return header;
}

} // namespace

Result<void> writeShipmentDocument(const DemoShipment &shipment, QIODevice &to)
{
    epcis::WriteOptions options;
    options.companyPrefixLength
        = [](const gs1::ItemKey &) { return std::optional<int>(catalogue::riverside().prefix.size()); };
    const Result<std::unique_ptr<epcis::DocumentWriter>> writer = epcis::DocumentWriter::create(to, std::move(options));
    if (!writer)
        return fail(writer.error());
    if (const Result<void> begun = (*writer)->begin(headerOf(shipment), masterData(shipment.plan)); !begun)
        return begun;
    if (const Result<void> told = Story(shipment, **writer).tell(); !told)
        return told;
    return (*writer)->end();
}

QByteArray shipNotice(const DemoNotice &notice)
{
    const DemoParty &buyer = catalogue::riverside();
    const DemoProduct &product = *notice.lot.product;
    const QByteArray number = QByteArray::number(notice.number);
    const QByteArray day = notice.sent.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    const QByteArray time = notice.sent.toString(QStringLiteral("HHmm")).toLatin1();

    QByteArrayList set {
        "ST*856*0001",
        "BSN*00*ASN-" + number + '*' + day + '*' + time + "*0001",
        "HL*1**S*1",
        "DTM*011*" + day + '*' + time,
        "N1*SF*" + notice.from->name.toLatin1() + "*UL*" + notice.from->gln().digits(),
        "N1*ST*" + buyer.name.toLatin1() + "*UL*" + buyer.gln().digits(),
        "N1*SE*" + notice.from->name.toLatin1() + "*UL*" + notice.from->gln().digits(),
        "N1*BY*" + buyer.name.toLatin1() + "*UL*" + buyer.gln().digits(),
        "YNQ**Y***SELLER HAS COMPLIED WITH EACH APPLICABLE*SUBSECTION OF FDCA SEC. 581(27)(A)-(G).",
        "HL*2*1*O*1",
        "PRF*" + notice.purchaseOrder + "***" + day,
    };
    int level = 2;
    for (int tote = 1; tote <= notice.totes; ++tote) {
        const QByteArray body
            = '0' + notice.from->prefix + QByteArray::number(notice.number * 1000 + tote).rightJustified(9, '0');
        const QByteArray pack = QByteArray::number(++level);
        set << "HL*" + pack + "*2*P*1"
            << "PO4*" + QByteArray::number(notice.unitsPerTote) << "MAN*GM*00" + body + gs1::checkDigitOf(body);
        const QByteArray item = QByteArray::number(++level);
        set << "HL*" + item + '*' + pack + "*I*0"
            << "LIN*" + QByteArray::number(tote) + "*UK*" + product.gtin(0).digits() + "*LT*" + notice.lot.number
            << "SN1*" + QByteArray::number(tote) + '*' + QByteArray::number(notice.unitsPerTote) + "*EA"
            << "PID*F****" + product.title().toUpper().toLatin1()
            << "DTM*036*" + notice.lot.expiry.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    }
    set << "CTT*" + QByteArray::number(level) + '*' + QByteArray::number(notice.totes * notice.unitsPerTote);
    set << "SE*" + QByteArray::number(set.size() + 1) + "*0001";

    const QByteArray control = number.rightJustified(9, '0');
    const QByteArray sender = notice.from->gln().digits().leftJustified(15, ' ');
    const QByteArray receiver = buyer.gln().digits().leftJustified(15, ' ');
    QByteArrayList interchange {
        "ISA*00*          *00*          *ZZ*" + sender + "*ZZ*" + receiver + '*' + day.sliced(2) + '*' + time
            + "*^*00501*" + control + "*0*P*>",
        "GS*SH*" + sender.trimmed() + '*' + receiver.trimmed() + '*' + day + '*' + time + '*' + number + "*X*005010",
    };
    interchange << set << "GE*1*" + number << "IEA*1*" + control;
    return interchange.join("~\n") + "~\n";
}

} // namespace packledger::demo
