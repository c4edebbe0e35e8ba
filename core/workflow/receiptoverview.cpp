#include "workflow/receiptoverview.h"

#include "base/spelling.h"
#include "workflow/receiptcounts.h"
#include "workflow/receipttree.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingtext.h"
#include "workflow/siteaddresses.h"

#include <QHash>

#include <map>
#include <set>
#include <tuple>

namespace packledger::workflow {

using ledger::Receipt;
using ledger::ReceiptTreeRow;
using ledger::View;

namespace {

Result<Receipt> receiptById(View &view, ReceiptId id)
{
    const std::optional<Receipt> receipt = view.receipts().byId(id);
    if (!receipt)
        return fail(codes::noSuchReceipt, receiptNumber(id));
    return *receipt;
}

ReceiptException exceptionOf(View &view, const ReceiptTreeRow &row, ReceiptException::Kind kind)
{
    ReceiptException exception;
    exception.kind = kind;
    exception.item = row.item.id;
    exception.uri = view.masterData().epcUri(row.item.key);
    if (const std::optional<gs1::Gtin> gtin = row.item.key.gtin())
        exception.gtin = gtin->digits();
    exception.product = productName(view.masterData(), exception.gtin);
    exception.lot = row.item.lot;
    exception.expiry = row.item.expiry;
    exception.level = row.item.level;
    return exception;
}

ReceiptException heldException(View &view, const Receipt &receipt, const ReceiptTreeRow &row)
{
    ReceiptException exception = exceptionOf(view, row, ReceiptException::Kind::Held);
    exception.verdict = row.here->verdict;
    exception.tray = row.here->tray;
    if (const std::optional<ledger::ReceiptScan> scan = view.receipts().scanAt(row.here->scanSeq)) {
        exception.reason = reasonFrom(scan->reason).value_or(Reason::OnHold);
        exception.details = scan->details;
    }
    if (exception.lot.isEmpty())
        exception.lot = row.here->lot;
    if (exception.expiry.isEmpty())
        exception.expiry = row.here->expiry;
    // Goods that came before their data wait for them; that is what a blind receipt is for.
    exception.blocks = receipt.shipment.isValid() || exception.reason != Reason::AwaitingData;
    return exception;
}

/// What the sentence of the reason names.
QStringList detailsOf(const ReceiptNode &node)
{
    switch (node.judgement.reason) {
    case Reason::Expired:
        return { QString::fromUtf8(node.row.item.expiry) };
    case Reason::OnHold:
        return { QString::fromUtf8(node.holdReason) };
    case Reason::Condition:
        return { QString::fromLatin1(nameOf(node.condition)) };
    case Reason::Ended:
        return { QString::fromLatin1(nameOf(node.state)) };
    default:
        return {};
    }
}

/// Sums up what is missing. A container that nobody scanned is not missing when all that was in it is here.
class Shortages
{
public:
    void meet(const ReceiptNode &node)
    {
        closeTo(node.depth);
        m_open.push_back({ node.row, node.depth, node.standing == Standing::Open && node.announced });
    }

    std::vector<ReceiptException> finish(View &view)
    {
        closeTo(0);
        std::vector<ReceiptException> all;
        for (const auto &[key, found] : m_found) {
            ReceiptException shortage = exceptionOf(view, found.first, ReceiptException::Kind::Shortage);
            shortage.count = found.count;
            if (found.count > 1) {
                shortage.item = {};
                shortage.uri.clear();
            }
            all.push_back(std::move(shortage));
        }
        return all;
    }

private:
    struct Frame
    {
        ReceiptTreeRow row;
        int depth = 0;
        bool missing = false;
        bool hasContents = false;
        bool contentsHere = true;
    };
    struct Found
    {
        ReceiptTreeRow first;
        qint64 count = 0;
    };
    using Key = std::tuple<int, QByteArray, QByteArray, QByteArray>;

    void closeTo(int depth)
    {
        while (!m_open.empty() && m_open.back().depth >= depth) {
            const Frame closed = std::move(m_open.back());
            m_open.pop_back();
            const bool here = !closed.missing || (closed.hasContents && closed.contentsHere);
            if (!m_open.empty()) {
                m_open.back().hasContents = true;
                m_open.back().contentsHere = m_open.back().contentsHere && here;
            }
            if (here)
                continue;
            const ledger::ItemRow &item = closed.row.item;
            const std::optional<gs1::Gtin> gtin = item.key.gtin();
            Found &found
                = m_found[Key { -int(item.level), gtin ? gtin->digits() : QByteArray(), item.lot, item.expiry }];
            if (++found.count == 1)
                found.first = closed.row;
        }
    }

    std::vector<Frame> m_open;
    std::map<Key, Found> m_found;
};

std::vector<ReceiptException> exceptionsOf(View &view, const Receipt &receipt, const QDate &today)
{
    std::vector<ReceiptException> exceptions;
    Shortages shortages;
    const bool sampling = receipt.policy == ledger::ReceivingPolicy::Sampling;
    ReceiptTree(view.receipts(), receipt, today).forEach([&](const ReceiptNode &node) {
        shortages.meet(node);
        if (node.standing == Standing::Held) {
            exceptions.push_back(heldException(view, receipt, node.row));
        } else if (node.standing == Standing::Withheld) {
            ReceiptException exception = exceptionOf(view, node.row, ReceiptException::Kind::Contents);
            exception.verdict = node.judgement.verdict;
            exception.reason = node.judgement.reason;
            exception.details = detailsOf(node);
            exceptions.push_back(std::move(exception));
        } else if (sampling && node.row.sampled && node.standing != Standing::Scanned
            && node.standing != Standing::Elsewhere) {
            ReceiptException exception = exceptionOf(view, node.row, ReceiptException::Kind::Sample);
            exception.reason = Reason::SampleOpen;
            exceptions.push_back(std::move(exception));
        }
        return true;
    });
    for (ReceiptException &shortage : shortages.finish(view))
        exceptions.push_back(std::move(shortage));
    return exceptions;
}

std::vector<ReceiptException> writtenDown(View &view, const Receipt &receipt)
{
    std::vector<ReceiptException> exceptions;
    for (const ReceiptTreeRow &row : view.receipts().ownRows(receipt)) {
        if (row.here && row.here->isHeld())
            exceptions.push_back(heldException(view, receipt, row));
    }
    return exceptions;
}

std::vector<QByteArray> glnsOf(View &view, std::initializer_list<qint64> places)
{
    std::vector<QByteArray> glns;
    for (const qint64 id : places) {
        const std::optional<ledger::PartnerPlace> place = id ? view.masterData().place(id) : std::nullopt;
        if (const std::optional<gs1::Gln> gln = place ? place->key.gln() : std::nullopt)
            glns.push_back(gln->digits());
    }
    return glns;
}

} // namespace

bool isForSite(View &view, const ledger::Shipment &shipment, const ledger::SiteIdentity &site)
{
    const std::vector<QByteArray> addressed = glnsOf(view, { shipment.toPlace, shipment.buyerPlace });
    if (addressed.empty())
        return true;
    const SiteAddresses addresses(view, site);
    return std::any_of(
        addressed.begin(), addressed.end(), [&](const QByteArray &gln) { return addresses.contains(gln); });
}

Result<ReceiptOverview> overview(View &view, ReceiptId id, const QDate &today, const ledger::SiteIdentity &site)
{
    const Result<Receipt> receipt = receiptById(view, id);
    if (!receipt)
        return fail(receipt.error());
    ReceiptOverview overview;
    overview.receipt = *receipt;
    if (receipt->shipment.isValid())
        overview.shipment = view.shipments().byId(receipt->shipment);
    ReceiptCounts counts = countsOf(view, *receipt, today);
    overview.units = counts.units;
    overview.items = counts.items;
    overview.lines = std::move(counts.lines);
    overview.exceptions = receipt->state == ledger::ReceiptState::Submitted ? writtenDown(view, *receipt)
                                                                            : exceptionsOf(view, *receipt, today);
    if (overview.shipment && overview.shipment->coverage() == ledger::DataCoverage::NoticeOnly
        && receipt->state == ledger::ReceiptState::Open) {
        // Without serials the notice's quantities are all there is to miss; with them the tree has told it.
        std::set<std::tuple<int, QByteArray, QByteArray, QByteArray>> serialised;
        for (const ledger::ShipmentLine &line : view.shipments().lines(receipt->shipment)) {
            if (line.fromEvents > 0)
                serialised.emplace(int(line.level), line.gtin, line.lot, line.expiry);
        }
        for (const ReceiptLine &line : overview.lines) {
            if (line.expected <= line.seen + line.inferred + line.held
                || serialised.contains({ int(line.level), line.gtin, line.lot, line.expiry }))
                continue;
            ReceiptException shortage;
            shortage.kind = ReceiptException::Kind::Shortage;
            shortage.gtin = line.gtin;
            shortage.lot = line.lot;
            shortage.expiry = line.expiry;
            shortage.product = line.product;
            shortage.level = line.level;
            shortage.count = line.expected - line.seen - line.inferred - line.held;
            overview.exceptions.push_back(std::move(shortage));
        }
    }
    if (overview.shipment && receipt->state == ledger::ReceiptState::Open
        && !isForSite(view, *overview.shipment, site)) {
        ReceiptException misdirected;
        misdirected.kind = ReceiptException::Kind::Misdirected;
        misdirected.reason = Reason::Misdirected;
        const std::vector<QByteArray> addressed
            = glnsOf(view, { overview.shipment->toPlace, overview.shipment->buyerPlace });
        misdirected.details = { QString::fromLatin1(addressed.front()) };
        overview.exceptions.push_back(std::move(misdirected));
    }
    return overview;
}

void leaveOutSerials(ReceiptOverview &overview)
{
    for (ReceiptException &exception : overview.exceptions) {
        exception.item = {};
        exception.uri.clear();
        for (QString &detail : exception.details)
            detail = QStringLiteral("…");
    }
}

Result<void> forEachEntry(
    View &view, ReceiptId id, const QDate &today, const std::function<bool(const ReceiptEntry &)> &visit)
{
    const Result<Receipt> receipt = receiptById(view, id);
    if (!receipt)
        return fail(receipt.error());
    QHash<qint64, QByteArray> containers;
    QHash<QByteArray, QString> products;
    const auto entryOf = [&](const ReceiptTreeRow &row) {
        ReceiptEntry entry;
        entry.item = row.item.id;
        entry.key = row.item.key;
        entry.uri = view.masterData().epcUri(row.item.key);
        entry.level = row.item.level;
        entry.lot = row.item.lot;
        entry.expiry = row.item.expiry;
        if (entry.lot.isEmpty() && row.here)
            entry.lot = row.here->lot;
        if (entry.expiry.isEmpty() && row.here)
            entry.expiry = row.here->expiry;
        if (row.item.level != ledger::Level::Unit)
            containers.insert(row.item.id.value, entry.uri);
        if (row.item.parent.isValid()) {
            if (!containers.contains(row.item.parent.value)) {
                const std::optional<ledger::ItemRow> parent = view.items().byId(row.item.parent);
                containers.insert(row.item.parent.value, parent ? view.masterData().epcUri(parent->key) : QByteArray());
            }
            entry.parentUri = containers.value(row.item.parent.value);
        }
        if (const std::optional<gs1::Gtin> gtin = row.item.key.gtin()) {
            const QByteArray digits = gtin->digits();
            if (!products.contains(digits))
                products.insert(digits, productName(view.masterData(), digits));
            entry.product = products.value(digits);
        }
        return entry;
    };
    if (receipt->state == ledger::ReceiptState::Submitted) {
        for (const ReceiptTreeRow &row : view.receipts().ownRows(*receipt)) {
            if (!row.here)
                continue;
            ReceiptEntry entry = entryOf(row);
            entry.evidence = row.here->evidence;
            if (row.here->evidence != ledger::Evidence::DataOnly)
                entry.verdict = row.here->verdict;
            entry.tray = row.here->tray;
            if (!visit(entry))
                break;
        }
        return {};
    }
    ReceiptTree(view.receipts(), *receipt, today).forEach([&](const ReceiptNode &node) {
        ReceiptEntry entry = entryOf(node.row);
        switch (node.standing) {
        case Standing::Scanned:
            entry.evidence = ledger::Evidence::Scanned;
            entry.verdict = Verdict::Accepted;
            break;
        case Standing::Inferred:
            entry.evidence = ledger::Evidence::Inferred;
            entry.verdict = Verdict::Accepted;
            break;
        case Standing::Held:
            entry.evidence = ledger::Evidence::Scanned;
            entry.verdict = node.row.here->verdict;
            entry.tray = node.row.here->tray;
            break;
        case Standing::Withheld:
        case Standing::Elsewhere:
            entry.verdict = node.judgement.verdict;
            break;
        case Standing::Open:
            break;
        }
        return visit(entry);
    });
    return {};
}

} // namespace packledger::workflow
