#include "support/bigshipment.h"

#include "base/clock.h"

#include <QRandomGenerator>
#include <QSet>

namespace packledger::test {

namespace {

constexpr auto seller = "urn:epc:id:sgln:0361414.00001.0";
constexpr auto warehouse = "urn:epc:id:sgln:0361414.00002.0";
constexpr auto buyer = "urn:epc:id:sgln:0399999.00001.0";
constexpr auto dock = "urn:epc:id:sgln:0399999.00002.0";
constexpr auto lot = "L00001A00";

QByteArray attribute(const char *name, const char *value)
{
    return QByteArray("<attribute id=\"urn:epcglobal:cbv:mda#") + name + "\">" + value + "</attribute>";
}

QByteArray place(const char *sgln, const char *name)
{
    return QByteArray("<VocabularyElement id=\"") + sgln + "\">" + attribute("name", name)
        + attribute("streetAddressOne", "1 Example Way") + attribute("city", "Springfield") + attribute("state", "IL")
        + attribute("postalCode", "62701") + attribute("countryCode", "US") + "</VocabularyElement>\n";
}

QByteArray product(const char *indicator)
{
    return QByteArray("<VocabularyElement id=\"urn:epc:idpat:sgtin:0361414.") + indicator + "31234.*\">"
        + attribute("additionalTradeItemIdentification", "61414-312-34")
        + attribute("additionalTradeItemIdentificationTypeCode", "FDA_NDC_11")
        + attribute("regulatedProductName", "Exampline")
        + attribute("manufacturerOfTradeItemPartyName", "Example Laboratories") + attribute("dosageFormType", "TABLET")
        + attribute("strengthDescription", "20 mg") + attribute("netContentDescription", "30 tablets")
        + "</VocabularyElement>\n";
}

QByteArray stands(const char *at)
{
    return QByteArray("<readPoint><id>") + at + "</id></readPoint><bizLocation><id>" + at + "</id></bizLocation>";
}

QByteArray listed(const QByteArrayList &epcs)
{
    QByteArray list;
    for (const QByteArray &epc : epcs)
        list += "<epc>" + epc + "</epc>\n";
    return list;
}

} // namespace

BigShipment::BigShipment(Shape shape, quint32 number)
    : m_shape(shape)
    , m_number(number)
    , m_cases(qint64(shape.pallets) * shape.cases)
{
    QRandomGenerator random(number);
    const auto count = size_t(m_cases) * size_t(shape.units);
    QSet<qint64> taken;
    taken.reserve(qsizetype(count));
    m_units.reserve(count);
    while (m_units.size() < count) {
        const auto serial = qint64(random.generate64() % 1'000'000'000'000);
        if (taken.contains(serial))
            continue;
        taken.insert(serial);
        m_units.push_back(serial);
    }
}

QByteArray BigShipment::unit(qint64 index) const
{
    return "urn:epc:id:sgtin:0361414.031234." + QByteArray::number(m_units[size_t(index)]).rightJustified(12, '0');
}

QByteArray BigShipment::caseOf(qint64 index) const
{
    return "urn:epc:id:sgtin:0361414.431234.C" + QByteArray::number(m_number) + '-' + QByteArray::number(index);
}

QByteArray BigShipment::pallet(qint64 index) const
{
    return "urn:epc:id:sscc:0361414.1" + QByteArray::number(m_number * 100'000 + quint64(index)).rightJustified(9, '0');
}

QByteArray BigShipment::scanOfUnit(qint64 index) const
{
    return QByteArray("]d2010036141431234017280128") + "10" + lot + '\x1d' + "21"
        + QByteArray::number(m_units[size_t(index)]).rightJustified(12, '0');
}

QByteArray BigShipment::time() const
{
    constexpr qint64 start = 1'790'834'400'000; // 2026-10-01T06:00Z
    return "<eventTime>" + Instant { start + 1000 * ++m_seconds, 0 }.toIso()
        + "</eventTime><eventTimeZoneOffset>-05:00</eventTimeZoneOffset>";
}

void BigShipment::commission(QByteArray &out, const QByteArrayList &epcs, bool withLot) const
{
    out += "<ObjectEvent>" + time() + "<epcList>\n" + listed(epcs)
        + "</epcList><action>ADD</action><bizStep>urn:epcglobal:cbv:bizstep:commissioning</bizStep>"
          "<disposition>urn:epcglobal:cbv:disp:active</disposition>"
        + stands(seller);
    if (withLot)
        out += QByteArray("<extension><ilmd><cbvmda:lotNumber>") + lot
            + "</cbvmda:lotNumber><cbvmda:itemExpirationDate>2028-01-28</cbvmda:itemExpirationDate></ilmd></extension>";
    out += "</ObjectEvent>\n";
}

void BigShipment::pack(QByteArray &out, const QByteArray &parent, const QByteArrayList &children) const
{
    out += "<AggregationEvent>" + time() + "<parentID>" + parent + "</parentID><childEPCs>\n" + listed(children)
        + "</childEPCs><action>ADD</action><bizStep>urn:epcglobal:cbv:bizstep:packing</bizStep>"
          "<disposition>urn:epcglobal:cbv:disp:in_progress</disposition>"
        + stands(seller) + "</AggregationEvent>\n";
}

void BigShipment::write(QIODevice &to) const
{
    m_seconds = 0;
    const QByteArray number = QByteArray::number(m_number);
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<epcis:EPCISDocument "
                     "xmlns:epcis=\"urn:epcglobal:epcis:xsd:1\" xmlns:cbvmda=\"urn:epcglobal:cbv:mda\" "
                     "xmlns:sbdh=\"http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader\" "
                     "xmlns:gs1ushc=\"http://epcis.gs1us.org/hc/ns\" schemaVersion=\"1.2\" "
                     "creationDate=\"2026-10-01T06:00:00.000Z\">\n<EPCISHeader><sbdh:StandardBusinessDocumentHeader>"
                     "<sbdh:HeaderVersion>1.0</sbdh:HeaderVersion><sbdh:Sender><sbdh:Identifier Authority=\"GS1\">";
    out += QByteArray(seller) + "</sbdh:Identifier></sbdh:Sender><sbdh:Receiver><sbdh:Identifier Authority=\"GS1\">"
        + buyer
        + "</sbdh:Identifier></sbdh:Receiver><sbdh:DocumentIdentification><sbdh:Standard>EPCglobal</sbdh:Standard>"
          "<sbdh:TypeVersion>1.0</sbdh:TypeVersion><sbdh:InstanceIdentifier>SHIP-"
        + number
        + "</sbdh:InstanceIdentifier><sbdh:Type>Events</sbdh:Type><sbdh:CreationDateAndTime>2026-10-01T06:00:00.000Z"
          "</sbdh:CreationDateAndTime></sbdh:DocumentIdentification></sbdh:StandardBusinessDocumentHeader>\n"
          "<extension><EPCISMasterData><VocabularyList>\n<Vocabulary type=\"urn:epcglobal:epcis:vtype:EPCClass\">"
          "<VocabularyElementList>\n"
        + product("0") + product("4")
        + "</VocabularyElementList></Vocabulary>\n<Vocabulary type=\"urn:epcglobal:epcis:vtype:Location\">"
          "<VocabularyElementList>\n"
        + place(seller, "Example Laboratories") + place(warehouse, "Example Laboratories DC")
        + place(buyer, "Receiver Wholesale") + place(dock, "Receiver Dock")
        + "</VocabularyElementList></Vocabulary>\n</VocabularyList></EPCISMasterData></extension>\n"
          "<gs1ushc:dscsaTransactionStatement><gs1ushc:affirmTransactionStatement>true"
          "</gs1ushc:affirmTransactionStatement><gs1ushc:legalNotice>Seller has complied with each applicable "
          "subsection of FDCA Sec. 581(27)(A)-(G).</gs1ushc:legalNotice></gs1ushc:dscsaTransactionStatement>"
          "</EPCISHeader>\n<EPCISBody><EventList>\n";
    const auto flush = [&] {
        to.write(out);
        out.resize(0);
    };

    const auto commissionAll = [&](qint64 count, const auto &epcOf, bool withLot) {
        constexpr qint64 together = 1000;
        for (qint64 first = 0; first < count; first += together) {
            QByteArrayList epcs;
            for (qint64 i = first; i < std::min(count, first + together); ++i)
                epcs.append(epcOf(i));
            commission(out, epcs, withLot);
            flush();
        }
    };
    commissionAll(
        units(), [this](qint64 i) { return unit(i); }, true);
    commissionAll(
        m_cases, [this](qint64 i) { return caseOf(i); }, true);
    commissionAll(
        m_shape.pallets, [this](qint64 i) { return pallet(i); }, false);
    for (qint64 each = 0; each < m_cases; ++each) {
        QByteArrayList children;
        for (int i = 0; i < m_shape.units; ++i)
            children.append(unit(each * m_shape.units + i));
        pack(out, caseOf(each), children);
        flush();
    }
    QByteArrayList pallets;
    for (int each = 0; each < m_shape.pallets; ++each) {
        QByteArrayList children;
        for (int i = 0; i < m_shape.cases; ++i)
            children.append(caseOf(qint64(each) * m_shape.cases + i));
        pallets.append(pallet(each));
        pack(out, pallets.last(), children);
        flush();
    }
    out += "<ObjectEvent>" + time() + "<epcList>\n" + listed(pallets)
        + "</epcList><action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep><disposition>"
          "urn:epcglobal:cbv:disp:in_transit</disposition><readPoint><id>"
        + warehouse
        + "</id></readPoint><bizTransactionList><bizTransaction type=\"urn:epcglobal:cbv:btt:po\">"
          "urn:epcglobal:cbv:bt:0399999000012:PO-"
        + number
        + "</bizTransaction><bizTransaction type=\"urn:epcglobal:cbv:btt:desadv\">"
          "urn:epcglobal:cbv:bt:0361414000012:ASN-"
        + number
        + "</bizTransaction></bizTransactionList><extension><sourceList><source "
          "type=\"urn:epcglobal:cbv:sdt:owning_party\">"
        + seller + "</source><source type=\"urn:epcglobal:cbv:sdt:location\">" + warehouse
        + "</source></sourceList><destinationList><destination type=\"urn:epcglobal:cbv:sdt:owning_party\">" + buyer
        + "</destination><destination type=\"urn:epcglobal:cbv:sdt:location\">" + dock
        + "</destination></destinationList></extension></ObjectEvent>\n</EventList></EPCISBody>"
          "</epcis:EPCISDocument>\n";
    flush();
}

} // namespace packledger::test
