#include "exceptions/receiptcases.h"

#include "exceptions/casesubjects.h"
#include "exceptions/misaddressed.h"
#include "workflow/receivingtext.h"

#include <map>

namespace packledger::exceptions {

using ledger::ExceptionLine;
using ledger::LineKind;
using ledger::WriteTransaction;
using workflow::MissingItem;
using workflow::Reason;
using workflow::ReceiptException;

namespace {

constexpr size_t mostSerials = 500; // of one category; beyond them quantities are told

/// The cases of one receipt while they are gathered.
class Gathering
{
public:
    Gathering(WriteTransaction &transaction, const workflow::SubmitOutcome &outcome, const ledger::SiteIdentity &site)
        : m_transaction(transaction)
        , m_outcome(outcome)
        , m_site(site)
        , m_receipt(*transaction.receipts().byId(outcome.receipt))
    {
        if (outcome.shipment.isValid())
            m_shipment = transaction.shipments().byId(outcome.shipment);
        if (m_shipment)
            m_fileId = fileIdOf(transaction, *m_shipment);
    }

    std::vector<CaseId> open()
    {
        for (const ReceiptException &exception : m_outcome.found)
            sort(exception);
        pairUp();
        for (const ExceptionLine &over : m_over)
            add(m_shipment ? Category::OverageKept : Category::NoData, over);
        for (const MissingItem &item : m_missing)
            add(item.isConcealed ? Category::ConcealedShortage : Category::Shortage, missingLine(item));
        std::vector<CaseId> opened;
        for (auto &[category, lines] : m_cases)
            opened.push_back(openOne(category, std::move(lines)));
        return opened;
    }

private:
    [[nodiscard]] std::optional<ExceptionLine> lineOf(const ReceiptException &exception, LineKind kind)
    {
        const std::optional<ledger::ItemRow> item
            = exception.item.isValid() ? m_transaction.items().byId(exception.item) : std::nullopt;
        if (!item)
            return std::nullopt;
        ExceptionLine line = lineAbout(*item, kind, m_fileId);
        if (const std::optional<ledger::ReceiptItem> here
            = m_transaction.receipts().itemIn(m_receipt.id, exception.item)) {
            if (!here->lot.isEmpty())
                line.lot = here->lot;
            if (!here->expiry.isEmpty())
                line.expiry = here->expiry;
        }
        if (line.kind == LineKind::Misaligned) {
            line.toldGtin = line.gtin;
            line.toldLot = item->lot;
            line.toldExpiry = item->expiry;
        }
        return line;
    }

    void sort(const ReceiptException &exception)
    {
        if (exception.kind == ReceiptException::Kind::Misdirected) {
            ExceptionLine line;
            line.kind = LineKind::GlnError;
            line.gtin = exception.details.value(0).toLatin1();
            line.toldGtin = m_site.gln;
            line.source = ledger::Observation::ShipNotice;
            // Its document may have said so already.
            if (!isAskedFor(m_transaction, counterpartOf(m_transaction, m_receipt).partner, line.gtin))
                add(Category::WrongSoldTo, line);
            return;
        }
        if (exception.kind == ReceiptException::Kind::Shortage && m_outcome.missing.empty()
            && !m_outcome.followUp.isValid() && !exception.gtin.isEmpty()) {
            addShortage(exception);
            return;
        }
        if (exception.kind != ReceiptException::Kind::Held && exception.kind != ReceiptException::Kind::Contents)
            return;
        switch (exception.reason) {
        case Reason::UnknownSerial:
        case Reason::UnknownProduct:
        case Reason::Overage:
        case Reason::AwaitingData:
        case Reason::NotOnAsn:
        case Reason::OtherShipment:
        case Reason::TakenBack:
            if (const auto line = lineOf(exception, LineKind::MissingData))
                m_over.push_back(*line);
            break;
        case Reason::WrongLot:
            if (const auto line = lineOf(exception, LineKind::Misaligned))
                add(Category::WrongLot, *line);
            break;
        case Reason::WrongExpiry:
            if (const auto line = lineOf(exception, LineKind::Misaligned))
                add(Category::WrongData, *line);
            break;
        case Reason::Damaged:
            addTold(Category::DamagedReturned, exception, { QStringLiteral("Damaged") });
            break;
        case Reason::PutAside:
            // Put aside at the dock: its reason, and what the clerk wrote of it. All but damage is our own matter.
            if (exception.details.value(0) == QLatin1StringView("damaged"))
                addTold(
                    Category::DamagedReturned, exception, { QStringLiteral("Damaged"), exception.details.value(1) });
            break;
        case Reason::Expired:
            addTold(Category::Other, exception, { QStringLiteral("Expired") });
            break;
        case Reason::Recalled:
            addTold(Category::Other, exception, { QStringLiteral("Recalled") });
            break;
        case Reason::ReceivedBefore:
            addTold(Category::Other, exception, { QStringLiteral("Received before") });
            break;
        case Reason::Ended:
        case Reason::Left:
            addTold(Category::Other, exception, { QStringLiteral("Its life has ended already") });
            break;
        default:
            break;
        }
    }

    /// What the report has no field for, in words.
    void addTold(Category category, const ReceiptException &exception, QStringList words)
    {
        std::optional<ExceptionLine> line = lineOf(exception, LineKind::Other);
        if (!line)
            return;
        words.append(line->words);
        words.removeAll(QString());
        line->words = words.join(QStringLiteral(", "));
        if (category == Category::Other)
            line->resolution = ledger::Resolution::ReturnProduct;
        add(category, *line);
    }

    void addShortage(const ReceiptException &exception)
    {
        ExceptionLine line;
        line.kind = LineKind::Underage;
        line.gtin = exception.gtin;
        line.lot = exception.lot;
        line.expiry = exception.expiry;
        line.ordered = announced(exception.gtin, exception.lot);
        line.received = std::max(qint64(0), line.ordered - exception.count);
        add(Category::Shortage, line);
    }

    [[nodiscard]] ExceptionLine missingLine(const MissingItem &item) const
    {
        ledger::ItemRow row;
        row.id = item.item;
        row.key = item.key;
        row.lot = item.lot;
        row.expiry = item.expiry;
        return lineAbout(row, LineKind::MissingProduct, m_fileId);
    }

    [[nodiscard]] qint64 announced(const QByteArray &gtin, const QByteArray &lot)
    {
        qint64 count = 0;
        if (m_shipment) {
            for (const ledger::ShipmentLine &line : m_transaction.shipments().lines(m_shipment->id)) {
                if (line.gtin == gtin && line.lot == lot)
                    count += std::max(line.fromEvents, line.fromNotice);
            }
        }
        return count;
    }

    /// Packs too many and packs missing of one product are one exception, not two.
    void pairUp()
    {
        m_missing = m_outcome.missing;
        const auto pair = [&](Category category, const auto &isOne) {
            for (auto over = m_over.begin(); over != m_over.end();) {
                const auto gone = std::find_if(m_missing.begin(), m_missing.end(), [&](const MissingItem &item) {
                    const std::optional<gs1::Gtin> gtin = item.key.gtin();
                    return gtin && gtin->digits() == over->gtin && isOne(*over, item);
                });
                if (over->gtin.isEmpty() || gone == m_missing.end()) {
                    ++over;
                    continue;
                }
                ExceptionLine line = *over;
                line.kind = LineKind::Misaligned;
                line.toldGtin = line.gtin;
                line.toldSerial = gone->key.serial();
                line.toldLot = gone->lot;
                line.toldExpiry = gone->expiry;
                add(category, line);
                m_missing.erase(gone);
                over = m_over.erase(over);
            }
        };
        pair(Category::WrongSerial, [](const ExceptionLine &over, const MissingItem &gone) {
            return over.lot == gone.lot && (over.expiry == gone.expiry || over.expiry.endsWith("-00"));
        });
        pair(Category::WrongLot, [](const ExceptionLine &over, const MissingItem &gone) {
            return !over.lot.isEmpty() && over.lot != gone.lot;
        });
    }

    void add(Category category, const ExceptionLine &line) { m_cases[category].push_back(line); }

    /// By serial as far as a person can read it; else how many of what.
    [[nodiscard]] std::vector<ExceptionLine> summed(std::vector<ExceptionLine> lines)
    {
        if (lines.size() <= mostSerials)
            return lines;
        const bool isShort = lines.front().kind == LineKind::MissingProduct;
        std::map<std::pair<QByteArray, QByteArray>, ExceptionLine> sums;
        for (const ExceptionLine &line : lines) {
            ExceptionLine &sum = sums[{ line.gtin, line.lot }];
            if (++sum.received == 1) {
                sum.kind = line.gtin.isEmpty() ? LineKind::Other : isShort ? LineKind::Underage : LineKind::Overage;
                sum.gtin = line.gtin;
                sum.lot = line.lot;
                sum.expiry = line.expiry;
                sum.words = line.words;
            }
        }
        std::vector<ExceptionLine> all;
        for (auto &[key, sum] : sums) {
            const qint64 count = sum.received;
            sum.ordered = announced(sum.gtin, sum.lot);
            sum.received = isShort ? std::max(qint64(0), sum.ordered - count) : sum.ordered + count;
            all.push_back(std::move(sum));
        }
        return all;
    }

    CaseId openOne(Category category, std::vector<ExceptionLine> lines)
    {
        NewCase wanted;
        wanted.category = category;
        const Counterpart counterpart = counterpartOf(m_transaction, m_receipt);
        wanted.partner = counterpart.partner;
        wanted.partnerWords = counterpart.words;
        wanted.receipt = m_receipt.id;
        if (m_shipment) {
            wanted.shipment = m_shipment->id;
            wanted.purchaseOrder = m_shipment->purchaseOrders.value(0);
        }
        wanted.lines = summed(std::move(lines));
        return writeCase(m_transaction, wanted);
    }

    WriteTransaction &m_transaction;
    const workflow::SubmitOutcome &m_outcome;
    const ledger::SiteIdentity &m_site;
    ledger::Receipt m_receipt;
    std::optional<ledger::Shipment> m_shipment;
    QByteArray m_fileId;
    std::vector<ExceptionLine> m_over;
    std::vector<MissingItem> m_missing;
    std::map<Category, std::vector<ExceptionLine>> m_cases;
};

} // namespace

Result<workflow::SubmitOutcome> submitReceipt(WriteTransaction &transaction, const access::Session &person,
    ReceiptId receipt, const workflow::SubmitRequest &request, const ledger::SiteIdentity &site)
{
    Result<workflow::SubmitOutcome> outcome = workflow::submit(transaction, person, receipt, request, site);
    if (outcome && !outcome->refused)
        outcome->cases = Gathering(transaction, *outcome, site).open();
    return outcome;
}

} // namespace packledger::exceptions
