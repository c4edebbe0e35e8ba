#include "workflow/labelcontent.h"

#include "ledger/ledgererrors.h"
#include "ledger/linestores.h"
#include "workflow/clientscope.h"
#include "workflow/labelfacts.h"

namespace packledger::workflow {

using labels::LabelData;

namespace {

/// "2028-02-29", or "2028-02-00" for the whole month.
std::optional<gs1::ExpiryDate> expiryOf(const QByteArray &text, QDate today)
{
    const Result<gs1::ExpiryDate> parsed
        = gs1::ExpiryDate::parse(QByteArray(text).remove(4, 1).remove(6, 1).mid(2), today);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void addIdentity(ledger::View &view, const gs1::ItemKey &key, LabelData &data)
{
    data.item.sscc = key.sscc();
    data.item.gtin = key.gtin();
    if (!data.item.gtin)
        return;
    if (const Result<gs1::SerialNumber> serial = gs1::SerialNumber::parse(key.serial()))
        data.item.serial = *serial;
    data.product = labelProductOf(view, *data.item.gtin);
}

} // namespace

LabelData labelContent(
    ledger::View &view, const ledger::SiteIdentity &site, const gs1::ItemKey &key, BatchId batch, QDate today)
{
    LabelData data;
    if (const std::optional<ledger::ItemRow> item = view.items().find(key))
        data = labelDataOf(view, *item);
    else
        addIdentity(view, key, data);
    if (const std::optional<ledger::Packing> packing = view.line().packings.openOf(key))
        addPacked(view, *packing, data);
    data.site = labelPlaceOf(view, site);
    const std::optional<ledger::BatchRow> order = batch.isValid() ? view.line().batches.find(batch) : std::nullopt;
    if (!order)
        return data;
    data.batch.name = order->order.name;
    if (const Result<gs1::Lot> lot = gs1::Lot::parse(order->order.lot))
        data.batch.lot = *lot;
    data.batch.expiry = expiryOf(order->order.expiry, today);
    // A pack has the lot of its batch before it is commissioned with it; what is in a container is its own.
    if (data.item.gtin && !data.item.lot)
        data.item.lot = data.batch.lot;
    if (data.item.gtin && !data.item.expiry)
        data.item.expiry = data.batch.expiry;
    return data;
}

Result<LabelData> labelContentFor(ledger::View &view, const ledger::SiteIdentity &site, const access::Session &person,
    const gs1::ItemKey &key, QDate today)
{
    // A number that was drawn has its label before the pack is commissioned, a container before it is closed.
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
    const bool isThere = number || view.items().find(key) || view.line().packings.openOf(key);
    if (!isThere || !mayHandle(view, person, key))
        return fail(ledger::codes::notFound, QString::fromUtf8(view.masterData().epcUri(key)));
    return labelContent(view, site, key, number ? number->batch : BatchId(), today);
}

} // namespace packledger::workflow
