#include "workflow/labelfacts.h"

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

void addContents(ledger::View &view, const ledger::ItemRow &item, labels::LabelData::Item &told)
{
    Shared<QByteArray> gtin;
    Shared<QByteArray> lot;
    Shared<QByteArray> expiry;
    qint64 count = 0;
    int topmost = 0;
    view.items().forEachBelow(item.id, [&](const ledger::ItemRow &inside, int depth) {
        const std::optional<gs1::Gtin> number = inside.key.gtin();
        if (!number)
            return true;
        if (topmost == 0)
            topmost = depth;
        // A trade item inside another is no content of its own.
        if (depth == topmost) {
            gtin.add(number->digits());
            ++count;
        }
        if (!inside.lot.isEmpty())
            lot.add(inside.lot);
        if (!inside.expiry.isEmpty())
            expiry.add(inside.expiry);
        return true;
    });
    if (const std::optional<QByteArray> digits = gtin.value()) {
        told.containedGtin = *gs1::Gtin::parse14(*digits);
        told.count = count;
    }
    if (!told.lot && lot.value())
        told.lot = textOf<gs1::Lot>(*lot.value());
    if (!told.expiry && expiry.value())
        told.expiry = expiryOf(*expiry.value());
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
    addContents(view, item, data.item);
    if (const std::optional<gs1::Gtin> &gtin = data.item.gtin ? data.item.gtin : data.item.containedGtin)
        data.product = labelProductOf(view, *gtin);
    return data;
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
