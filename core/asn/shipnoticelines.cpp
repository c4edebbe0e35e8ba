#include "asn/asnerrors.h"
#include "asn/shipnoticebuilder.h"
#include "asn/x12value.h"

// What a notice says of its goods: the part of ShipNoticeBuilder that reads LIN, SLN, SN1, PO4, PID, DTM and CTT.

namespace packledger::asn {

Line *ShipNoticeBuilder::currentLine()
{
    if (level().item < 0)
        return nullptr;
    DraftLine &item = m_items[size_t(level().item)];
    if (level().share >= 0)
        return &item.shares[size_t(level().share)];
    if (m_isInSubLine && !item.lots.empty())
        return &item.lots.back();
    return &item.whole;
}

void ShipNoticeBuilder::addLot(QByteArrayView lot)
{
    Line *line = currentLine();
    if (!line) {
        level().lot = lot.toByteArray();
    } else if (line->lot.isEmpty() || line->lot == lot) {
        line->lot = lot.toByteArray();
    } else {
        m_faults.find(
            codes::asnLineIncomplete, QStringLiteral("two lots, %1 and %2").arg(x12Text(line->lot), x12Text(lot)), 2);
    }
}

void ShipNoticeBuilder::addDate()
{
    const QByteArrayView qualifier = m_segment->at(1);
    const bool inSixth = m_segment->at(2).isEmpty();
    const QByteArrayView text = m_segment->at(inSixth ? 6 : 2);
    const QDate date = x12Date(text, m_year, m_segment->at(5));
    if (!date.isValid()) {
        m_faults.addElement(inSixth ? 6 : 2, inSixth ? "1251" : "373",
            text.isEmpty() ? SetFaults::mandatoryMissing : SetFaults::badDate);
        m_faults.find(
            codes::asnDate, QStringLiteral("DTM*%1 \"%2\"").arg(x12Text(qualifier), x12Text(text)), inSixth ? 6 : 2);
    }
    if (qualifier == "036") {
        if (Line *line = currentLine()) {
            line->expiry = date;
            line->expiryText = text.toByteArray();
        } else {
            level().expiry = date;
            level().expiryText = text.toByteArray();
        }
    } else if (date.isValid() && level().item < 0 && (level().code == 'S' || level().code == 0)) {
        m_notice.dates.push_back({ qualifier.toByteArray(), date, m_segment->at(3).toByteArray() });
    }
}

void ShipNoticeBuilder::addLineItem()
{
    m_isInSubLine = false;
    DraftLine item;
    item.where = m_faults.here();
    item.whole.lineNumber = m_segment->at(1).toByteArray();
    item.whole.order = level().order;
    item.whole.container = level().container;
    item.whole.expiry = level().expiry;
    item.whole.expiryText = level().expiryText;
    const QByteArray order = readProduct(item.whole, *m_segment, 2, m_faults);
    if (item.whole.order < 0 && !order.isEmpty())
        item.whole.order = orderNamed(order);
    if (item.whole.lot.isEmpty())
        item.whole.lot = level().lot;
    m_items.push_back(std::move(item));
    level().item = int(m_items.size()) - 1;
    level().share = -1;
}

void ShipNoticeBuilder::addSubLine()
{
    if (level().item < 0 || level().share >= 0)
        return;
    DraftLine &item = m_items[size_t(level().item)];
    Line part = item.whole;
    part.gtin.reset();
    part.ndc.clear();
    part.lot.clear();
    part.serials.clear();
    part.quantity = 0;
    readProduct(part, *m_segment, 9, m_faults);
    const bool isOther = (part.gtin && item.whole.gtin && part.gtin != item.whole.gtin)
        || (!part.ndc.isEmpty() && !item.whole.ndc.isEmpty() && part.ndc != item.whole.ndc);
    if (isOther && !item.hasComponents)
        m_faults.find(codes::asnLineIncomplete, QStringLiteral("parts of a kit are not counted"));
    item.hasComponents = item.hasComponents || isOther;
    if (!part.serials.empty() && part.lot.isEmpty()) {
        item.whole.serials.insert(item.whole.serials.end(), part.serials.begin(), part.serials.end());
        return;
    }
    if (!item.whole.gtin)
        item.whole.gtin = part.gtin;
    if (item.whole.ndc.isEmpty())
        item.whole.ndc = part.ndc;
    part.quantity = readQuantity(4, "380").value_or(0);
    const QByteArrayView unit = m_segment->at(5);
    if (!unit.isEmpty())
        part.unit = unit.toByteArray();
    item.lots.push_back(std::move(part));
    m_isInSubLine = true;
}

std::optional<qint64> ShipNoticeBuilder::readQuantity(int element, const char *reference)
{
    const QByteArrayView text = m_segment->at(size_t(element));
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<qint64> quantity = x12Quantity(text);
    if (!quantity) {
        m_faults.addElement(element, reference, SetFaults::badCharacter);
        m_faults.find(
            codes::asnNumber, QStringLiteral("%1 \"%2\"").arg(x12Text(m_segment->id()), x12Text(text)), element);
    }
    return quantity;
}

void ShipNoticeBuilder::addShipped()
{
    const qint64 quantity = readQuantity(2, "382").value_or(0);
    m_shippedTotal += quantity;
    Line *line = currentLine();
    if (!line)
        return;
    line->quantity = quantity;
    line->unit = m_segment->at(3).toByteArray();
}

void ShipNoticeBuilder::addPackaging()
{
    const qint64 quantity = readQuantity(1, "356").value_or(0);
    if (level().ownContainer >= 0)
        m_notice.containers[size_t(level().ownContainer)].packQuantity = quantity;
    if (level().share >= 0 && currentLine()->quantity == 0)
        currentLine()->quantity = quantity;
}

void ShipNoticeBuilder::addDescription()
{
    const QString text = x12Text(m_segment->at(5));
    Line *line = currentLine();
    if (!line || text.isEmpty())
        return;
    if (!line->description.isEmpty())
        line->description += QLatin1Char(' ');
    line->description += text;
}

void ShipNoticeBuilder::addTotals()
{
    m_isInSubLine = false;
    const std::optional<qint64> hierarchies = readQuantity(1, "354");
    if (hierarchies && *hierarchies != m_hierarchies)
        m_faults.find(codes::asnCount,
            QStringLiteral("CTT01 says %1 levels, there are %2").arg(*hierarchies).arg(m_hierarchies), 1);
    const std::optional<qint64> shipped = readQuantity(2, "347");
    if (shipped && *shipped != m_shippedTotal)
        m_faults.find(codes::asnCount,
            QStringLiteral("CTT02 says %1 shipped, the lines add up to %2").arg(*shipped).arg(m_shippedTotal), 2);
}

} // namespace packledger::asn
