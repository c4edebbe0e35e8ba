#include "workflow/search.h"

#include "gs1/ndc.h"
#include "ledger/ledgererrors.h"
#include "scan/itemid.h"
#include "workflow/clientscope.h"

#include <algorithm>

namespace packledger::workflow {

using ledger::View;

namespace {

/// One search: what was typed, in the forms that the kinds of things are looked up by.
class Search
{
public:
    Search(View &view, const QByteArray &text, const QDate &today, int limit)
        : m_view(view)
        , m_text(text.trimmed())
        , m_today(today)
        , m_limit(size_t(limit))
        , m_long(m_text.size() >= shortestPart)
    {
    }

    SearchResult run()
    {
        if (m_text.isEmpty())
            return {};
        findItem();
        findProducts();
        findDeliveries();
        if (m_long && m_found.items.empty()) {
            for (const ItemId id : ledger::ItemSearch(m_view).bySerialPart(m_text, int(m_limit) + 1))
                add(m_found.items, summaryOf(m_view, *m_view.items().byId(id)));
        }
        if (m_long) {
            for (ledger::LotRow &lot : ledger::ItemSearch(m_view).lotsByPart(m_text, int(m_limit) + 1))
                add(m_found.lots, std::move(lot));
        }
        return std::move(m_found);
    }

private:
    template <typename T>
    void add(std::vector<T> &list, T &&found)
    {
        if (list.size() >= m_limit)
            m_found.cut = true;
        else
            list.push_back(std::forward<T>(found));
    }
    [[nodiscard]] bool isPartOf(const QByteArray &number) const
    {
        return number == m_text || (m_long && number.toLower().contains(m_text.toLower()));
    }

    void findItem()
    {
        const Result<gs1::ItemKey> key = scan::parseItemId(m_text, m_today);
        if (!key)
            return;
        if (const std::optional<ledger::ItemRow> item = m_view.items().find(*key))
            add(m_found.items, summaryOf(m_view, *item));
        if (const std::optional<gs1::Gtin> gtin = key->gtin())
            m_gtin = gtin->digits();
    }

    void findProducts()
    {
        const Result<gs1::Ndc> ndc = gs1::Ndc::parse(m_text);
        const QByteArray bare = QByteArray(m_text).replace('-', "");
        for (ledger::Product &product : m_view.masterData().products()) {
            const Result<gs1::Ndc> own = gs1::Ndc::parse(product.ndc.toLatin1());
            const bool sameNdc = (ndc && own && *ndc == *own)
                || (!product.ndc.isEmpty() && bare == product.ndc.toLatin1().replace('-', ""));
            const bool named = m_long && product.name.contains(QString::fromUtf8(m_text), Qt::CaseInsensitive);
            if (product.gtin == m_gtin || sameNdc || named || isPartOf(product.gtin))
                add(m_found.products, std::move(product));
        }
    }

    void findAmong(std::vector<ledger::Shipment> shipments)
    {
        for (ledger::Shipment &shipment : shipments) {
            const bool ordered = std::any_of(shipment.purchaseOrders.begin(), shipment.purchaseOrders.end(),
                [&](const QByteArray &order) { return isPartOf(order); });
            if (ordered || (!shipment.despatchAdvice.isEmpty() && isPartOf(shipment.despatchAdvice)))
                add(m_found.shipments, std::move(shipment));
        }
    }

    void findDeliveries()
    {
        findAmong(m_view.shipments().all());
        findAmong(m_view.shipments().voided());
        const bool marked = m_text.startsWith("R-") || m_text.startsWith("r-");
        const qint64 number = (marked ? m_text.mid(2) : m_text).toLongLong();
        if (std::optional<ledger::Receipt> receipt = m_view.receipts().byId(ReceiptId { number }))
            add(m_found.receipts, *std::move(receipt));
        for (ledger::Receipt &receipt : m_view.receipts().blind()) {
            if (!receipt.reference.isEmpty() && receipt.id.value != number && isPartOf(receipt.reference.toUtf8()))
                add(m_found.receipts, std::move(receipt));
        }
    }

    View &m_view;
    QByteArray m_text;
    QDate m_today;
    size_t m_limit;
    bool m_long;
    QByteArray m_gtin;
    SearchResult m_found;
};

} // namespace

SearchResult search(View &view, const QByteArray &text, const QDate &today, int limit)
{
    return Search(view, text, today, limit).run();
}

Result<gs1::ItemKey> itemNamed(View &view, const QByteArray &text, const QDate &today)
{
    const Result<gs1::ItemKey> key = scan::parseItemId(text, today);
    // Digits of a serial may make a GTIN, too; that is no item.
    if (key && key->isInstance())
        return key;
    const std::vector<ItemId> found = ledger::ItemSearch(view).bySerial(text.trimmed(), 2);
    if (found.size() > 1)
        return fail(ledger::codes::severalFound, QString::fromUtf8(text.trimmed()));
    return found.empty() ? key : view.items().byId(found.front())->key;
}

SearchResult searchFor(View &view, const access::Session &person, const QByteArray &text, const QDate &today, int limit)
{
    SearchResult found = search(view, text, today, limit);
    if (person.seesTotalsAlone()) {
        found.withheld = qint64(found.items.size());
        found.items.clear();
    }
    if (clientOf(view, person).isEmpty())
        return found;
    std::erase_if(found.items, [&](const ItemSummary &item) { return !mayHandle(view, person, item.key); });
    found.lots.clear();
    found.shipments.clear();
    found.receipts.clear();
    return found;
}

} // namespace packledger::workflow
