#include "asn/draftline.h"

#include "asn/asnerrors.h"
#include "asn/x12value.h"

#include <algorithm>

namespace packledger::asn {

namespace {

qint64 total(const std::vector<Line> &lines)
{
    qint64 sum = 0;
    for (const Line &line : lines)
        sum += line.quantity;
    return sum;
}

/// Adds what `parts` leave over of the whole, and what is known of the whole only: its serials.
void addRest(std::vector<Line> &parts, const Line &whole, const char *ofWhat, const Where &where, SetFaults &faults)
{
    const qint64 rest = whole.quantity - total(parts);
    if (rest != 0 && whole.quantity != 0)
        faults.find(codes::asnQuantity,
            QStringLiteral("%1 on the line, %2 in its %3")
                .arg(whole.quantity)
                .arg(total(parts))
                .arg(QLatin1StringView(ofWhat)),
            where);
    if (parts.size() == 1 && rest <= 0) {
        std::ranges::copy(whole.serials, std::back_inserter(parts.front().serials));
    } else if (rest > 0 || !whole.serials.empty()) {
        parts.push_back(whole);
        parts.back().quantity = std::max<qint64>(rest, 0);
    }
}

} // namespace

std::vector<Line> DraftLine::splitByLot(SetFaults &faults) const
{
    if (lots.empty() || hasComponents)
        return { whole };
    std::vector<Line> parts = lots;
    for (Line &part : parts) {
        part.gtin = whole.gtin;
        part.ndc = whole.ndc;
        part.order = whole.order;
        part.container = whole.container;
        part.description = whole.description;
        if (part.unit.isEmpty())
            part.unit = whole.unit;
    }
    addRest(parts, whole, "lots", where, faults);
    return parts;
}

std::vector<Line> DraftLine::splitByPack(const Line &line, SetFaults &faults) const
{
    std::vector<Line> parts;
    for (const Line &share : shares) {
        if (share.quantity == 0)
            continue;
        Line part = line;
        part.quantity = share.quantity;
        part.container = share.container;
        part.serials = share.serials;
        if (!share.unit.isEmpty())
            part.unit = share.unit;
        if (!share.lot.isEmpty())
            part.lot = share.lot;
        if (!share.expiryText.isEmpty()) {
            part.expiry = share.expiry;
            part.expiryText = share.expiryText;
        }
        parts.push_back(std::move(part));
    }
    if (parts.empty()) {
        parts.push_back(line);
        if (shares.size() == 1)
            parts.front().container = shares.front().container;
        return parts;
    }
    addRest(parts, line, "packs", where, faults);
    return parts;
}

std::vector<Line> DraftLine::settled(SetFaults &faults) const
{
    if (!whole.gtin && whole.ndc.isEmpty())
        faults.find(codes::asnLineIncomplete, QStringLiteral("neither GTIN nor NDC"), where);
    std::vector<Line> lines = splitByLot(faults);
    if (lines.size() == 1)
        lines = splitByPack(Line(lines.front()), faults);
    if (total(lines) == 0)
        faults.find(codes::asnLineIncomplete, QStringLiteral("no quantity"), where);
    return lines;
}

QByteArray readProduct(Line &line, const X12Segment &segment, size_t firstPair, SetFaults &faults)
{
    QByteArray order;
    QByteArray otherLot;
    for (size_t i = firstPair; i + 1 < segment.elements.size(); i += 2) {
        const QByteArrayView qualifier = segment.at(i);
        const QByteArrayView value = segment.at(i + 1);
        if (value.isEmpty())
            continue;
        if (qualifier == "UK" || qualifier == "UP" || qualifier == "EN") {
            const Result<gs1::Gtin> gtin = gs1::Gtin::parse(x12Digits(value));
            // UK says GTIN-14; UP beside it is the same item's UPC-12.
            if (gtin && (!line.gtin || qualifier == "UK"))
                line.gtin = *gtin;
            else if (!gtin)
                faults.find(
                    codes::asnIdentifier, QStringLiteral("%1 %2").arg(x12Text(qualifier), x12Text(value)), int(i) + 1);
        } else if (qualifier == "N4" || qualifier == "ND" || qualifier == "N1" || qualifier == "N2"
            || qualifier == "N3") {
            const QByteArray digits = x12Digits(value);
            if (digits.size() < 10 || digits.size() > 12) {
                faults.find(codes::asnIdentifier, QStringLiteral("NDC %1").arg(x12Text(value)), int(i) + 1);
            } else if (line.ndc.isEmpty() || qualifier != "ND") {
                line.ndc = digits;
                line.ndcQualifier = qualifier.toByteArray();
            }
        } else if (qualifier == "LT") {
            if (line.lot.isEmpty())
                line.lot = value.toByteArray();
            else if (line.lot != value)
                otherLot = value.toByteArray();
        } else if (qualifier == "SN") {
            line.serials.push_back(value.toByteArray());
        } else if (qualifier == "VN") {
            line.sellerItem = value.toByteArray();
        } else if (qualifier == "IN") {
            line.buyerItem = value.toByteArray();
        } else if (qualifier == "PO") {
            order = value.toByteArray();
        }
    }
    if (!otherLot.isEmpty()) {
        // How much there is of each is not told, and a guess would call good packs wrong.
        faults.find(codes::asnLineIncomplete,
            QStringLiteral("lots %1 and %2 without a quantity each").arg(x12Text(line.lot), x12Text(otherLot)));
        line.lot.clear();
    }
    return order;
}

} // namespace packledger::asn
