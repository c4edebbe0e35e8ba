#include "asn/shipnoticebuilder.h"

#include "asn/asnerrors.h"
#include "asn/x12value.h"

#include <algorithm>
#include <array>

namespace packledger::asn {

namespace {

constexpr std::array shipmentReferences { QByteArrayView("BM"), QByteArrayView("CN"), QByteArrayView("IV"),
    QByteArrayView("PK"), QByteArrayView("MB"), QByteArrayView("SI"), QByteArrayView("PO"), QByteArrayView("VN") };

/// Looking for duplicates among more than this would let a hostile file take hours.
constexpr size_t maxCompared = 1000;

QByteArray withoutLeadingZeros(QByteArrayView id)
{
    while (id.size() > 1 && id.front() == '0')
        id = id.sliced(1);
    return id.toByteArray();
}

void addOnce(std::vector<Reference> &references, QByteArrayView qualifier, QByteArrayView value)
{
    const auto same = [&](const Reference &other) { return other.qualifier == qualifier && other.value == value; };
    if (references.size() > maxCompared || std::ranges::none_of(references, same))
        references.push_back({ qualifier.toByteArray(), value.toByteArray() });
}

} // namespace

ShipNoticeBuilder::ShipNoticeBuilder(ShipNotice notice, int year, QString fileName)
    : m_notice(std::move(notice))
    , m_faults(m_notice.setControl, std::move(fileName))
    , m_levels(1)
    , m_year(year)
{
}

void ShipNoticeBuilder::add(const X12Segment &segment, int position)
{
    m_segment = &segment;
    m_faults.show(segment, position);
    if (m_party.take(segment))
        return;

    static const QHash<QByteArrayView, void (ShipNoticeBuilder::*)()> readers {
        { "BSN", &ShipNoticeBuilder::addBeginning },
        { "HL", &ShipNoticeBuilder::addHierarchy },
        { "MAN", &ShipNoticeBuilder::addMark },
        { "PRF", &ShipNoticeBuilder::addOrder },
        { "N1", &ShipNoticeBuilder::addParty },
        { "REF", &ShipNoticeBuilder::addReference },
        { "DTM", &ShipNoticeBuilder::addDate },
        { "LIN", &ShipNoticeBuilder::addLineItem },
        { "SLN", &ShipNoticeBuilder::addSubLine },
        { "SN1", &ShipNoticeBuilder::addShipped },
        { "PO4", &ShipNoticeBuilder::addPackaging },
        { "PID", &ShipNoticeBuilder::addDescription },
        { "YNQ", &ShipNoticeBuilder::addStatement },
        { "CTT", &ShipNoticeBuilder::addTotals },
    };
    if (const auto reader = readers.value(segment.id(), nullptr))
        (this->*reader)();
}

void ShipNoticeBuilder::finish(const X12Segment &trailer, int position)
{
    m_faults.show(trailer, position);
    if (!m_hasBeginning)
        m_faults.addMissing("BSN", 2);
    if (m_hierarchies == 0)
        m_faults.addMissing("HL", position);
    for (const DraftLine &item : m_items) {
        std::vector<Line> lines = item.settled(m_faults);
        std::ranges::move(lines, std::back_inserter(m_notice.lines));
    }
    mergeContainers();
}

void ShipNoticeBuilder::mergeContainers()
{
    std::vector<int> newIndex;
    std::vector<Container> kept;
    QHash<gs1::Sscc, int> bySscc;
    for (Container &container : m_notice.containers) {
        const int known = container.sscc ? bySscc.value(*container.sscc, -1) : -1;
        if (known >= 0) {
            if (kept[size_t(known)].order != container.order)
                kept[size_t(known)].order = -1;
            newIndex.push_back(known);
            continue;
        }
        newIndex.push_back(int(kept.size()));
        if (container.sscc)
            bySscc.insert(*container.sscc, int(kept.size()));
        kept.push_back(std::move(container));
    }
    const auto moved = [&newIndex](int index) { return index < 0 ? index : newIndex[size_t(index)]; };
    for (size_t i = 0; i < kept.size(); ++i) {
        const int parent = moved(kept[i].parent);
        kept[i].parent = parent == int(i) ? -1 : parent;
    }
    for (Line &line : m_notice.lines)
        line.container = moved(line.container);
    m_notice.containers = std::move(kept);
}

void ShipNoticeBuilder::addHierarchy()
{
    ++m_hierarchies;
    m_isInSubLine = false;
    const QByteArray id = withoutLeadingZeros(m_segment->at(1));
    const QByteArray parent = withoutLeadingZeros(m_segment->at(2));
    const QByteArrayView code = m_segment->at(3);
    if (id.isEmpty() || code.isEmpty()) {
        m_faults.addElement(id.isEmpty() ? 1 : 3, id.isEmpty() ? "628" : "735", SetFaults::mandatoryMissing);
        m_faults.reject(codes::asnElementMissing, QStringLiteral("HL without id or level"), id.isEmpty() ? 1 : 3);
    } else if (m_levelOfId.contains(id)) {
        m_faults.addElement(1, "628", SetFaults::badCode);
        m_faults.reject(codes::asnHierarchy, QStringLiteral("HL id %1 occurs twice").arg(x12Text(id)), 1);
    } else if (!parent.isEmpty() && !m_levelOfId.contains(parent)) {
        m_faults.addElement(2, "734", SetFaults::badCode);
        m_faults.reject(codes::asnHierarchy,
            QStringLiteral("the parent %1 of HL %2 is not there").arg(x12Text(parent), x12Text(id)), 2);
    }

    Level made = m_levels[size_t(m_levelOfId.value(parent, 0))];
    made.code = code.size() == 1 ? code.front() : '?';
    made.ownContainer = -1;
    made.share = -1;
    m_levelOfId.insert(id, int(m_levels.size()));
    if (made.code == 'I')
        made.item = -1;
    m_levels.push_back(std::move(made));
    if (level().code == 'T' || level().code == 'P')
        ensureContainer();
}

Container &ShipNoticeBuilder::ensureContainer()
{
    if (level().ownContainer < 0) {
        Container made;
        made.level = level().code == 'T' ? Container::Level::Tare
            : level().code == 'P'        ? Container::Level::Pack
                                         : Container::Level::Other;
        made.parent = level().container;
        made.order = level().order;
        m_notice.containers.push_back(std::move(made));
        const int index = int(m_notice.containers.size()) - 1;
        level().ownContainer = index;
        if (level().item >= 0 && level().code != 'I') {
            // Structure 0002 puts the packs below the item: each says how much of it it holds.
            DraftLine &item = m_items[size_t(level().item)];
            level().share = int(item.shares.size());
            item.shares.emplace_back();
        }
        setContainer(index);
    }
    return m_notice.containers[size_t(level().ownContainer)];
}

void ShipNoticeBuilder::setContainer(int container)
{
    level().container = container;
    if (level().share >= 0)
        m_items[size_t(level().item)].shares[size_t(level().share)].container = container;
    else if (level().item >= 0)
        m_items[size_t(level().item)].whole.container = container;
}

void ShipNoticeBuilder::addMark()
{
    addMark(m_segment->at(1), m_segment->at(2));
    if (!m_segment->at(4).isEmpty())
        addMark(m_segment->at(4), m_segment->at(5));
    if (!m_segment->at(3).isEmpty() || !m_segment->at(6).isEmpty())
        m_faults.find(codes::asnMarks, QStringLiteral("a range of marks"), 3);
}

void ShipNoticeBuilder::addMark(QByteArrayView qualifier, QByteArrayView value)
{
    Container &container = ensureContainer();
    if (qualifier == "CP") {
        container.carrierPackage = value.toByteArray();
        return;
    }
    if (container.mark.isEmpty())
        container.mark = value.toByteArray();
    QByteArray digits = x12Digits(value);
    if (digits.size() == 20 && digits.startsWith("00"))
        digits.remove(0, 2);
    const bool isSscc = qualifier == "GM" || qualifier == "AA" || (qualifier == "UC" && digits.size() == 18);
    if (isSscc) {
        const Result<gs1::Sscc> sscc = gs1::Sscc::parse(digits);
        if (!sscc) {
            m_faults.find(codes::asnIdentifier, QStringLiteral("SSCC %1").arg(x12Text(value)), 2);
        } else if (!container.sscc) {
            container.sscc = *sscc;
        } else if (container.sscc != *sscc) {
            // One loop for several packs of the same content: which of them holds how much is not told.
            Container another = container;
            another.sscc = *sscc;
            another.mark = value.toByteArray();
            m_notice.containers.push_back(std::move(another));
            setContainer(-1);
            m_faults.find(codes::asnMarks, QStringLiteral("several SSCCs in one HL"), 2);
        }
    } else if (qualifier == "UC") {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(digits);
        if (gtin)
            container.gtin = *gtin;
        else
            m_faults.find(codes::asnIdentifier, QStringLiteral("GTIN %1").arg(x12Text(value)), 2);
    }
}

void ShipNoticeBuilder::addBeginning()
{
    m_hasBeginning = true;
    const QByteArrayView purpose = m_segment->at(1);
    if (purpose.isEmpty()) {
        m_faults.addElement(1, "353", SetFaults::mandatoryMissing);
        m_faults.reject(codes::asnElementMissing, QStringLiteral("BSN01, original, cancel or replace"), 1);
    }
    m_notice.purposeCode = purpose.toByteArray();
    m_notice.purpose = purpose == "00" ? ShipNotice::Purpose::Original
        : purpose == "01"              ? ShipNotice::Purpose::Cancel
        : purpose == "05"              ? ShipNotice::Purpose::Replace
                                       : ShipNotice::Purpose::Other;
    m_notice.shipmentId = m_segment->at(2).toByteArray();
    if (m_notice.shipmentId.isEmpty()) {
        m_faults.addElement(2, "396", SetFaults::mandatoryMissing);
        m_faults.reject(codes::asnElementMissing, QStringLiteral("BSN02, the shipment's number"), 2);
    }
    m_notice.date = x12Date(m_segment->at(3), m_year);
    if (m_notice.date.isValid()) {
        m_year = m_notice.date.year();
    } else {
        m_faults.addElement(3, "373", m_segment->at(3).isEmpty() ? SetFaults::mandatoryMissing : SetFaults::badDate);
        m_faults.find(codes::asnDate, QStringLiteral("BSN03 \"%1\"").arg(x12Text(m_segment->at(3))), 3);
    }
    m_notice.time = m_segment->at(4).toByteArray();
    m_notice.structure = m_segment->at(5).toByteArray();
}

int ShipNoticeBuilder::orderNamed(QByteArrayView purchaseOrder)
{
    const QByteArray name = purchaseOrder.toByteArray();
    const auto known = m_orderOfName.constFind(name);
    if (known != m_orderOfName.constEnd())
        return *known;
    m_notice.orders.push_back({ name, {}, {}, {} });
    m_orderOfName.insert(name, int(m_notice.orders.size()) - 1);
    return int(m_notice.orders.size()) - 1;
}

Order &ShipNoticeBuilder::ensureOrder()
{
    if (level().order < 0) {
        m_notice.orders.emplace_back();
        level().order = int(m_notice.orders.size()) - 1;
    }
    return m_notice.orders[size_t(level().order)];
}

void ShipNoticeBuilder::addOrder()
{
    const QByteArrayView number = m_segment->at(1);
    const bool isPending = level().order >= 0 && m_notice.orders[size_t(level().order)].purchaseOrder.isEmpty();
    if (isPending && !m_orderOfName.contains(number.toByteArray())) {
        m_notice.orders[size_t(level().order)].purchaseOrder = number.toByteArray();
        m_orderOfName.insert(number.toByteArray(), level().order);
    } else {
        level().order = orderNamed(number);
    }
    if (level().item >= 0)
        m_items[size_t(level().item)].whole.order = level().order;
    if (level().ownContainer >= 0)
        m_notice.containers[size_t(level().ownContainer)].order = level().order;
    if (m_segment->at(4).isEmpty())
        return;
    const QDate date = x12Date(m_segment->at(4), m_year);
    if (date.isValid()) {
        m_notice.orders[size_t(level().order)].date = date;
    } else {
        m_faults.addElement(4, "373", SetFaults::badDate);
        m_faults.find(codes::asnDate, QStringLiteral("PRF04 \"%1\"").arg(x12Text(m_segment->at(4))), 4);
    }
}

void ShipNoticeBuilder::addParty()
{
    m_party.begin(*m_segment, level().code == 'O' ? ensureOrder().parties : m_notice.parties, m_faults);
}

void ShipNoticeBuilder::addReference()
{
    const QByteArrayView qualifier = m_segment->at(1);
    const QByteArrayView value = m_segment->at(2);
    if (value.isEmpty())
        return;
    if (qualifier == "LT") {
        addLot(value);
        return;
    }
    if (qualifier == "SE") {
        if (Line *line = currentLine())
            line->serials.push_back(value.toByteArray());
        return;
    }
    // Inside an N1 loop stands what belongs to the party (licences), unless it is plainly the shipment's.
    if (m_party.isOpen() && std::ranges::find(shipmentReferences, qualifier) == shipmentReferences.end())
        return;
    if (level().code != 'S' && (level().code == 'O' || level().order >= 0))
        addOnce(ensureOrder().references, qualifier, value);
    else
        addOnce(m_notice.references, qualifier, value);
}

void ShipNoticeBuilder::addStatement()
{
    const bool affirms = m_segment->at(2) == "Y";
    QString text;
    for (const size_t element : { size_t(5), size_t(6), size_t(7) }) {
        const QString part = x12Text(m_segment->at(element));
        if (!part.isEmpty())
            text += text.isEmpty() ? part : QLatin1Char(' ') + part;
    }
    if (!m_notice.transactionStatement)
        m_notice.transactionStatement = TransactionStatement { affirms, text };
    else if (!affirms)
        m_notice.transactionStatement->affirmed = false;
    if (!affirms)
        m_faults.find(codes::asnNotAffirmed, text, 2);
}

} // namespace packledger::asn
