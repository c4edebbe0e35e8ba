#include "demo/demopacks.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::demo {

using ledger::Verdict;
using simulated::DemoPack;

namespace {

// Which case holds what, see presentedDelivery().
constexpr size_t mixedLots = 1;
constexpr size_t antibiotics = 3;
constexpr size_t bundled = 5;

QDate endOfMonth(const QDate &day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

QString printed(const QDate &expiry)
{
    return expiry == endOfMonth(expiry) ? expiry.toString(QStringLiteral("yyyy-MM")) : expiry.toString(Qt::ISODate);
}

DemoPack drawn(const DemoLot &lot, const QByteArray &message)
{
    return { message, lot.product->title(), lot.product->netContent, QString::fromLatin1(lot.number),
        printed(lot.expiry) };
}

/// The pack, with another lot on its label than its maker's data say.
DemoPack mislabelled(const DemoShipment &delivery, const DemoItem &item)
{
    DemoLot lot = delivery.lotOf(item);
    char &digit = lot.number[lot.number.size() - 2];
    digit = digit == '9' ? '0' : char(digit + 1);
    return drawn(lot, packMessage(*item.key.gtin(), item.key.serial(), lot));
}

DemoPack palletLabel(const DemoShipment &delivery)
{
    const DemoItem &pallet = delivery.roots.front();
    return { pallet.key.text(), QCoreApplication::translate("Demo", "Pallet"),
        QCoreApplication::translate("Demo", "%1: %2 cases, %3 units")
            .arg(QString::fromLatin1(delivery.despatchAdvice()))
            .arg(pallet.contents.size())
            .arg(QLocale().toString(delivery.units())),
        {}, {} };
}

HeldUp one(const char *name, const QString &story, DemoPack pack, Verdict expected)
{
    return { name, story, { std::move(pack) }, { expected } };
}

} // namespace

DemoPack packOf(const DemoShipment &delivery, const DemoItem &item)
{
    return drawn(delivery.lotOf(item), delivery.message(item));
}

ShipmentPlan presentedDelivery(int number, const QDate &shipped)
{
    const auto lot = [&](const DemoProduct &product, const char *letters, const QDate &expiry) {
        return DemoLot { &product, letters + QByteArray::number(2400 + number), expiry };
    };
    ShipmentPlan plan;
    plan.from = &catalogue::exampleLaboratories();
    plan.number = number;
    plan.shipped = shipped;
    plan.purchaseOrder = "PO-" + QByteArray::number(number);
    plan.lots = {
        lot(catalogue::exampline(), "EXA", endOfMonth(shipped.addMonths(24))),
        lot(catalogue::exampline(), "EXB", endOfMonth(shipped.addMonths(27))),
        lot(catalogue::syntheticillin(), "SY", endOfMonth(shipped.addMonths(31))),
        lot(catalogue::placebrine(), "PB", endOfMonth(shipped.addMonths(18))),
        lot(catalogue::placebrine(), "PA", shipped.addDays(1)),
    };
    plan.pallets = { { { 0, 240 }, { 0, 240 }, { 1, 240 }, { 2, 192 }, { 2, 192 }, { 3, 120, 12, 4 } } };
    return plan;
}

const DemoItem &recalledPack(const DemoShipment &delivery)
{
    return delivery.roots.front().contents[mixedLots].contents.front();
}

std::vector<HeldUp> packsToHold(const DemoShipment &delivery, const DemoShipment &other)
{
    const std::vector<DemoItem> &cases = delivery.roots.front().contents;
    const std::vector<DemoItem> &tablets = cases.front().contents;
    const std::vector<DemoItem> &bundles = cases[bundled].contents;
    const std::vector<DemoItem> &expired = bundles.back().contents;
    // Another one each time: the packs of earlier deliveries were put aside.
    const std::vector<const DemoItem *> elsewhere = other.cases();
    const auto number = size_t(delivery.plan.number);
    const DemoItem &strayCase = *elsewhere[elsewhere.size() - 1 - number % (elsewhere.size() / 2)];
    const DemoItem &stray = strayCase.contents[number / elsewhere.size() % strayCase.contents.size()];

    std::vector<HeldUp> held;
    held.push_back(
        one("good-pack", Text::tr("A pack of the delivery"), packOf(delivery, tablets[0]), Verdict::Accepted));
    held.push_back(one("second-pack", Text::tr("The next one"), packOf(delivery, tablets[1]), Verdict::Accepted));
    held.push_back(one("other-product", Text::tr("A pack of another product"),
        packOf(delivery, cases[antibiotics].contents[0]), Verdict::Accepted));
    held.push_back(
        one("same-pack-again", Text::tr("The first pack once more"), packOf(delivery, tablets[0]), Verdict::Duplicate));

    HeldUp layer { "bundle", Text::tr("The twelve packs of a bundle at once"), {}, {} };
    for (const DemoItem &unit : bundles[0].contents) {
        layer.packs.push_back(packOf(delivery, unit));
        layer.expected.push_back(Verdict::Accepted);
    }
    held.push_back(std::move(layer));

    held.push_back(one("wrong-lot", Text::tr("A pack whose label names another lot than the data"),
        mislabelled(delivery, cases[antibiotics].contents[1]), Verdict::LotMismatch));
    held.push_back(one("unknown-serial", Text::tr("A pack that nobody has told us of"),
        drawn(delivery.plan.lots[0],
            packMessage(delivery.plan.lots[0].product->gtin(0),
                demoSerial(delivery.plan.from->prefix, delivery.plan.number, 1'000'000), delivery.plan.lots[0])),
        Verdict::Unknown));
    held.push_back(
        one("other-delivery", Text::tr("A pack of another delivery"), packOf(other, stray), Verdict::NotOnAsn));
    held.push_back(
        one("expired", Text::tr("A pack that expired on its way"), packOf(delivery, expired[0]), Verdict::Expired));
    held.push_back(
        one("recalled", Text::tr("A recalled pack"), packOf(delivery, recalledPack(delivery)), Verdict::Recalled));

    HeldUp mixed { "bundle-with-wrong-pack", Text::tr("A bundle with one wrong pack in it"), {}, {} };
    const std::vector<DemoItem> &second = bundles[1].contents;
    for (size_t i = 0; i < second.size(); ++i) {
        const bool isWrong = i == 7;
        mixed.packs.push_back(isWrong ? mislabelled(delivery, second[i]) : packOf(delivery, second[i]));
        mixed.expected.push_back(isWrong ? Verdict::LotMismatch : Verdict::Accepted);
    }
    held.push_back(std::move(mixed));

    DemoLot nameless = delivery.plan.lots[2];
    held.push_back(one("no-serial", Text::tr("A code without a serial number"),
        drawn(nameless,
            "01" + nameless.product->gtin(0).digits() + "17"
                + nameless.expiry.toString(QStringLiteral("yyMMdd")).toLatin1() + "10" + nameless.number),
        Verdict::Rejected));
    held.push_back(one(
        "pallet", Text::tr("The pallet’s label: it speaks for the rest"), palletLabel(delivery), Verdict::Accepted));
    return held;
}

} // namespace packledger::demo
