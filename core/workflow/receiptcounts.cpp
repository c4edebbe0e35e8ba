#include "workflow/receiptcounts.h"

#include "workflow/receipttree.h"
#include "workflow/receivingtext.h"
#include "workflow/scannedcode.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace packledger::workflow {

using ledger::Evidence;
using ledger::Level;
using ledger::Receipt;
using ledger::ReceiptTreeRow;

namespace {

using LineKey = std::tuple<int, QByteArray, QByteArray, QByteArray>; ///< level from large to small, gtin, lot, expiry
using Lines = std::map<LineKey, ReceiptLine>;

class Counter
{
public:
    /// Where the expected numbers come from: the items met on the walk, or lines added by themselves.
    enum class Expected { Met, Listed };
    explicit Counter(Expected expected)
        : m_expected(expected)
    {
    }

    void add(const ReceiptTreeRow &row, Standing standing, bool announced)
    {
        if (standing == Standing::Elsewhere)
            return;
        ReceiptLine scratch;
        ReceiptLine *line = lineOf(row);
        count(m_counts.items, line ? *line : scratch, standing, announced);
        if (row.item.level == Level::Unit) {
            ReceiptLine unused;
            count(m_counts.units, unused, standing, announced);
        }
    }

    void expect(const ledger::ShipmentLine &announced, qint64 quantity)
    {
        if (!announced.gtin.isEmpty())
            lineFor(announced.level, announced.gtin, announced.lot, announced.expiry).expected += quantity;
        m_counts.items.expected += quantity;
        if (announced.level == Level::Unit)
            m_counts.units.expected += quantity;
    }

    void miss(const MissingSerials &serials)
    {
        // The advice may tell another expiry, or none: the lot decides whose line it is.
        const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &each) {
            return each.second.level == Level::Unit && each.second.gtin == serials.gtin
                && (serials.lot.isEmpty() || each.second.lot == serials.lot);
        });
        ReceiptLine &found
            = line != m_lines.end() ? line->second : lineFor(Level::Unit, serials.gtin, serials.lot, serials.expiry);
        found.announced += serials.announced;
        found.serialsMissing += serials.missing;
    }

    ReceiptCounts finish(ledger::MasterDataStore &products)
    {
        for (auto &[key, line] : m_lines) {
            line.product = productName(products, line.gtin);
            m_counts.lines.push_back(std::move(line));
        }
        return std::move(m_counts);
    }

private:
    ReceiptLine *lineOf(const ReceiptTreeRow &row)
    {
        const std::optional<gs1::Gtin> gtin = row.item.key.gtin();
        if (!gtin)
            return nullptr;
        QByteArray lot = row.item.lot;
        QByteArray expiry = row.item.expiry;
        if (lot.isEmpty() && row.here)
            lot = row.here->lot;
        if (expiry.isEmpty() && row.here)
            expiry = lastValidDay(row.here->expiry).toString(Qt::ISODate).toLatin1();
        return &lineFor(row.item.level, gtin->digits(), lot, expiry);
    }

    ReceiptLine &lineFor(Level level, const QByteArray &gtin, const QByteArray &lot, const QByteArray &expiry)
    {
        ReceiptLine &line = m_lines[LineKey { -int(level), gtin, lot, expiry }];
        line.level = level;
        line.gtin = gtin;
        line.lot = lot;
        line.expiry = expiry;
        return line;
    }

    void count(ReceiptCount &total, ReceiptLine &line, Standing standing, bool announced) const
    {
        const bool met = m_expected == Expected::Met;
        if (announced && met) {
            ++total.expected;
            ++line.expected;
        }
        switch (standing) {
        case Standing::Scanned:
            ++total.seen;
            ++line.seen;
            total.extra += announced || !met ? 0 : 1;
            break;
        case Standing::Inferred:
            ++total.inferred;
            ++line.inferred;
            total.extra += announced || !met ? 0 : 1;
            break;
        case Standing::Held:
        case Standing::Withheld:
            total.held += announced ? 1 : 0;
            ++line.held;
            break;
        case Standing::Open:
        case Standing::Elsewhere:
            break;
        }
    }

    Expected m_expected;
    ReceiptCounts m_counts;
    Lines m_lines;
};

Standing standingOf(const ledger::ReceiptItem &item)
{
    if (item.isHeld())
        return Standing::Held;
    switch (item.evidence) {
    case Evidence::Scanned:
        return Standing::Scanned;
    case Evidence::Inferred:
        return Standing::Inferred;
    case Evidence::DataOnly:
        break;
    }
    return Standing::Open;
}

} // namespace

std::vector<MissingSerials> missingSerials(ledger::View &view, const ledger::Shipment &shipment)
{
    if (shipment.coverage() != ledger::DataCoverage::Both)
        return {};
    std::map<std::pair<QByteArray, QByteArray>, MissingSerials> byLot;
    std::map<std::pair<QByteArray, QByteArray>, qint64> named;
    std::map<QByteArray, qint64> left; ///< of a product: a lot that is spelled differently is missing nothing
    for (const ledger::ShipmentLine &line : view.shipments().lines(shipment.id)) {
        if (line.level != Level::Unit || line.gtin.isEmpty())
            continue;
        left[line.gtin] += line.fromNotice - line.fromEvents;
        named[{ line.gtin, line.lot }] += line.fromEvents;
        named[{ line.gtin, {} }] += line.lot.isEmpty() ? 0 : line.fromEvents;
        if (line.fromNotice > 0) {
            MissingSerials &told = byLot[{ line.gtin, line.lot }];
            told.gtin = line.gtin;
            told.lot = line.lot;
            told.expiry = line.expiry;
            told.announced += line.fromNotice;
        }
    }
    std::vector<MissingSerials> all;
    for (auto &[lot, told] : byLot) {
        told.missing = std::min(told.announced - named[lot], left[told.gtin]);
        if (told.missing <= 0)
            continue;
        left[told.gtin] -= told.missing;
        all.push_back(told);
    }
    return all;
}

ReceiptCounts countsOf(ledger::View &view, const Receipt &receipt, const QDate &today)
{
    const std::optional<ledger::Shipment> shipment
        = receipt.shipment.isValid() ? view.shipments().byId(receipt.shipment) : std::nullopt;
    const bool noticeOnly = shipment && shipment->coverage() == ledger::DataCoverage::NoticeOnly;
    const bool submitted = receipt.state == ledger::ReceiptState::Submitted;
    Counter counter(shipment && (noticeOnly || submitted) ? Counter::Expected::Listed : Counter::Expected::Met);
    if (submitted) {
        for (const ReceiptTreeRow &row : view.receipts().ownRows(receipt)) {
            if (row.here)
                counter.add(row, standingOf(*row.here), row.root.isValid());
        }
    } else {
        ReceiptTree(view.receipts(), receipt, today).forEach([&](const ReceiptNode &node) {
            counter.add(node.row, node.standing, node.announced);
            return true;
        });
    }
    if (shipment && (noticeOnly || submitted)) {
        for (const ledger::ShipmentLine &line : view.shipments().lines(receipt.shipment))
            counter.expect(line, line.fromEvents == 0 && noticeOnly ? line.fromNotice : line.fromEvents);
    }
    if (shipment) {
        for (const MissingSerials &serials : missingSerials(view, *shipment))
            counter.miss(serials);
    }
    return counter.finish(view.masterData());
}

} // namespace packledger::workflow
