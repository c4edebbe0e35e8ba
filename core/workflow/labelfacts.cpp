#include "workflow/labelfacts.h"

#include "ledger/linestores.h"
#include "workflow/packfacts.h"

#include <optional>

namespace packledger::workflow {

namespace {

/// A value that all contents share.
template <typename Value>
class Shared
{
public:
    void add(const Value &value)
    {
        if (!m_value)
            m_value = value;
        else if (!(*m_value == value))
            m_differs = true;
    }
    [[nodiscard]] std::optional<Value> value() const { return m_differs ? std::nullopt : m_value; }

private:
    std::optional<Value> m_value;
    bool m_differs = false;
};

template <typename Text>
std::optional<Text> textOf(const QByteArray &text)
{
    const Result<Text> parsed = Text::parse(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<gs1::ExpiryDate> expiryOf(const QByteArray &iso)
{
    if (const QDate day = QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); day.isValid())
        return gs1::ExpiryDate::fromDay(day);
    // "2028-02-00" is the whole month.
    const QDate month
        = QDate::fromString(QString::fromLatin1(iso.first(std::min<qsizetype>(7, iso.size())) + "-01"), Qt::ISODate);
    if (!month.isValid())
        return std::nullopt;
    const Result<gs1::ExpiryDate> parsed
        = gs1::ExpiryDate::parse(month.toString(QStringLiteral("yyMM00")).toLatin1(), month);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// What stands in a container, item by item, as its label tells it.
class Contents
{
public:
    void take(const ledger::ItemRow &inside, int depth)
    {
        const std::optional<gs1::Gtin> number = inside.key.gtin();
        if (!number)
            return;
        if (m_topmost == 0)
            m_topmost = depth;
        // A trade item inside another is no content of its own.
        if (depth == m_topmost) {
            m_gtin.add(number->digits());
            ++m_count;
        }
        if (!inside.lot.isEmpty())
            m_lot.add(inside.lot);
        if (!inside.expiry.isEmpty())
            m_expiry.add(inside.expiry);
    }
    void takeBelow(ledger::View &view, ItemId container, int depth)
    {
        view.items().forEachBelow(container, [&](const ledger::ItemRow &inside, int below) {
            take(inside, depth + below);
            return true;
        });
    }
    void tell(labels::LabelData::Item &told) const
    {
        if (const std::optional<QByteArray> digits = m_gtin.value()) {
            told.containedGtin = *gs1::Gtin::parse14(*digits);
            told.count = m_count;
        }
        if (!told.lot && m_lot.value())
            told.lot = textOf<gs1::Lot>(*m_lot.value());
        if (!told.expiry && m_expiry.value())
            told.expiry = expiryOf(*m_expiry.value());
    }

private:
    Shared<QByteArray> m_gtin;
    Shared<QByteArray> m_lot;
    Shared<QByteArray> m_expiry;
    qint64 m_count = 0;
    int m_topmost = 0;
};

/// The words of the item's own product; where there are none, of what is in it.
void addProduct(ledger::View &view, labels::LabelData &data, const std::optional<gs1::Gtin> &inside)
{
    for (const std::optional<gs1::Gtin> &gtin : { data.item.gtin, inside }) {
        if (data.product.name.isEmpty() && gtin)
            data.product = labelProductOf(view, *gtin);
    }
}

} // namespace

labels::LabelData labelDataOf(ledger::View &view, const ledger::ItemRow &item)
{
    labels::LabelData data;
    data.item.gtin = item.key.gtin();
    data.item.serial = textOf<gs1::SerialNumber>(item.key.serial());
    if (!data.item.gtin)
        data.item.serial.reset();
    if (const std::optional<gs1::Sscc> sscc = item.key.sscc())
        data.item.sscc = *sscc;
    data.item.lot = textOf<gs1::Lot>(item.lot);
    data.item.expiry = expiryOf(item.expiry);
    Contents contents;
    contents.takeBelow(view, item.id, 0);
    contents.tell(data.item);
    addProduct(view, data, data.item.containedGtin);
    return data;
}

void addPacked(ledger::View &view, const ledger::Packing &packing, labels::LabelData &data)
{
    Contents contents;
    if (const std::optional<ledger::ItemRow> container = view.items().find(packing.container))
        contents.takeBelow(view, container->id, 0);
    for (const ledger::PackedChild &child : view.line().packings.children(packing.id)) {
        const std::optional<ledger::ItemRow> row = view.items().byId(child.item);
        if (!row)
            continue;
        contents.take(*row, 1);
        contents.takeBelow(view, row->id, 1);
    }
    contents.tell(data.item);
    const QByteArray units = containerProfile(view, packing.container, packing.level, packing.id).product;
    const Result<gs1::Gtin> unit = gs1::Gtin::parse(units);
    addProduct(view, data, unit ? std::optional(*unit) : data.item.containedGtin);
}

labels::LabelData::Product labelProductOf(ledger::View &view, const gs1::Gtin &gtin)
{
    const std::optional<ledger::Product> product = view.masterData().product(gtin.digits());
    if (!product)
        return {};
    return { product->name, product->strength, product->dosageForm, product->ndc, product->netContent,
        product->manufacturer };
}

labels::LabelData::Place labelPlaceOf(const ledger::SiteIdentity &identity)
{
    const Result<gs1::Gln> gln = gs1::Gln::parse(identity.gln);
    return { identity.name, gln ? std::optional(*gln) : std::nullopt, {} };
}

labels::LabelData::Place labelPlaceOf(ledger::View &view, const ledger::SiteIdentity &identity)
{
    labels::LabelData::Place place = labelPlaceOf(identity);
    if (!place.gln)
        return place;
    const std::optional<ledger::PartnerPlace> known = view.masterData().place(gs1::ItemKey(*place.gln));
    if (!known)
        return place;
    QStringList town { known->city, QStringList { known->state, known->postalCode }.join(u' ').trimmed() };
    town.removeAll(QString());
    QStringList lines { known->street, town.join(QStringLiteral(", ")) };
    lines.removeAll(QString());
    place.address = lines.join(u'\n');
    return place;
}

} // namespace packledger::workflow
