#include "demo/demoshipment.h"

#include "gs1/checkdigit.h"
#include "gs1/epcuri.h"

namespace packledger::demo {

namespace {

// SplitMix64: every bit of the result depends on every bit of the seed.
quint64 scattered(quint64 seed)
{
    seed += 0x9E3779B97F4A7C15;
    seed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
    seed = (seed ^ (seed >> 27)) * 0x94D049BB133111EB;
    return seed ^ (seed >> 31);
}

/// Hands out the numbers of one delivery, each once.
class Numbering
{
public:
    explicit Numbering(const ShipmentPlan &plan)
        : m_plan(plan)
    {
    }

    [[nodiscard]] DemoItem tradeItem(int lot, int indicator)
    {
        const DemoProduct &product = *m_plan.lots[size_t(lot)].product;
        DemoItem item;
        item.key
            = gs1::ItemKey::sgtin(product.gtin(indicator), demoSerial(m_plan.from->prefix, m_plan.number, m_next++));
        item.epc = gs1::toEpcUri(item.key, int(product.maker.prefix.size()));
        item.lot = lot;
        return item;
    }

    [[nodiscard]] DemoItem pallet(int index) const
    {
        const QByteArray reference = QByteArray::number(m_plan.number * 1000 + index).rightJustified(9, '0');
        const QByteArray body = '0' + m_plan.from->prefix + reference;
        DemoItem item;
        item.key = gs1::ItemKey(gs1::Sscc::parse(body + gs1::checkDigitOf(body)).value());
        item.epc = gs1::toEpcUri(item.key, int(m_plan.from->prefix.size()));
        return item;
    }

private:
    const ShipmentPlan &m_plan;
    int m_next = 0;
};

DemoItem filledCase(const CasePlan &plan, Numbering &numbers)
{
    DemoItem box = numbers.tradeItem(plan.lot, 5);
    const int bundles = plan.perBundle > 0 ? plan.units / plan.perBundle : 0;
    for (int bundle = 0; bundle < bundles; ++bundle) {
        const bool isLast = bundle == bundles - 1 && plan.lastBundleLot >= 0;
        const int lot = isLast ? plan.lastBundleLot : plan.lot;
        DemoItem wrapped = numbers.tradeItem(lot, 3);
        for (int unit = 0; unit < plan.perBundle; ++unit)
            wrapped.contents.push_back(numbers.tradeItem(lot, 0));
        box.contents.push_back(std::move(wrapped));
    }
    for (int unit = bundles * plan.perBundle; unit < plan.units; ++unit)
        box.contents.push_back(numbers.tradeItem(plan.lot, 0));
    return box;
}

qint64 unitsIn(const DemoItem &item)
{
    if (item.contents.empty())
        return 1;
    qint64 units = 0;
    for (const DemoItem &content : item.contents)
        units += unitsIn(content);
    return units;
}

} // namespace

DemoShipment DemoShipment::from(const ShipmentPlan &plan)
{
    DemoShipment shipment;
    shipment.plan = plan;
    Numbering numbers(plan);
    int index = 0;
    for (const std::vector<CasePlan> &cases : plan.pallets) {
        DemoItem pallet = numbers.pallet(++index);
        for (const CasePlan &each : cases)
            pallet.contents.push_back(filledCase(each, numbers));
        if (plan.casesOnly)
            std::move(pallet.contents.begin(), pallet.contents.end(), std::back_inserter(shipment.roots));
        else
            shipment.roots.push_back(std::move(pallet));
    }
    return shipment;
}

std::vector<const DemoItem *> DemoShipment::cases() const
{
    std::vector<const DemoItem *> found;
    for (const DemoItem &root : roots) {
        if (plan.casesOnly)
            found.push_back(&root);
        for (const DemoItem &content : root.contents) {
            if (!plan.casesOnly)
                found.push_back(&content);
        }
    }
    return found;
}

qint64 DemoShipment::units() const
{
    qint64 units = 0;
    for (const DemoItem &root : roots)
        units += unitsIn(root);
    return units;
}

QByteArray DemoShipment::message(const DemoItem &item) const
{
    const std::optional<gs1::Gtin> gtin = item.key.gtin();
    return gtin ? packMessage(*gtin, item.key.serial(), lotOf(item)) : item.key.text();
}

QByteArray packMessage(gs1::Gtin gtin, const QByteArray &serial, const DemoLot &lot)
{
    return "01" + gtin.digits() + "21" + serial + '\x1D' + "17"
        + lot.expiry.toString(QStringLiteral("yyMMdd")).toLatin1() + "10" + lot.number;
}

QByteArray demoSerial(const QByteArray &prefix, int delivery, int index)
{
    // No letter that is taken for a digit.
    static constexpr char alphabet[] = "0123456789ACDEFGHJKLMNPQRTUVWXYZ";
    static_assert(sizeof(alphabet) == 32 + 1);
    quint64 bits = scattered(scattered(prefix.toULongLong() * 1'000'003 + quint64(delivery)) + quint64(index));
    QByteArray serial(12, '0');
    for (char &digit : serial) {
        digit = alphabet[bits & 31];
        bits >>= 5;
    }
    return serial;
}

} // namespace packledger::demo
