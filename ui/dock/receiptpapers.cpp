#include "dock/receiptpapers.h"

#include "base/spelling.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "workflow/receiptoverview.h"
#include "workflow/receivingtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace packledger::dock {

using common::Paper;
using common::PaperTable;
using workflow::ReceiptException;
using workflow::ReceiptOverview;

namespace {

constexpr std::size_t mostSerials = 4000; // some 80 pages; nobody reads more on paper

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptPapers)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString productText(const QString &product, const QByteArray &gtin)
{
    return product.isEmpty() ? QString::fromLatin1(gtin) : product;
}

bool hasUnitLines(const ReceiptOverview &overview)
{
    return std::any_of(overview.lines.begin(), overview.lines.end(),
        [](const workflow::ReceiptLine &line) { return line.level == ledger::Level::Unit; });
}

/// The lines worth a row: units, or where only containers are known these.
std::vector<workflow::ReceiptLine> shownLines(const ReceiptOverview &overview)
{
    std::vector<workflow::ReceiptLine> lines;
    for (const workflow::ReceiptLine &line : overview.lines) {
        if (!line.gtin.isEmpty() && (line.level == ledger::Level::Unit || !hasUnitLines(overview)))
            lines.push_back(line);
    }
    return lines;
}

PaperTable lineTable(const ReceiptOverview &overview)
{
    PaperTable table;
    table.title = Text::tr("What was announced, and what is here");
    table.columns = { Text::tr("Product"), Text::tr("Lot"), Text::tr("Expires"), Text::tr("Announced"),
        Text::tr("Seen"), Text::tr("Inferred"), Text::tr("In trays"), Text::tr("Difference") };
    table.codes = { 1 };
    table.numbers = { 3, 4, 5, 6, 7 };
    for (const workflow::ReceiptLine &line : shownLines(overview)) {
        const qint64 difference = line.seen + line.inferred + line.held - line.expected;
        table.rows.push_back(
            { productText(line.product, line.gtin), QString::fromUtf8(line.lot), common::dateText(line.expiry),
                number(line.expected), number(line.seen), number(line.inferred), number(line.held),
                difference == 0 ? QStringLiteral("—")
                                : (difference > 0 ? QStringLiteral("+") : QString()) + number(difference) });
    }
    if (table.rows.empty())
        table.note = Text::tr("Nothing was announced, and nothing is here.");
    return table;
}

PaperTable trayTable(const ReceiptOverview &overview)
{
    PaperTable table;
    table.title = Text::tr("In trays");
    table.columns = { Text::tr("Tray"), Text::tr("Product"), Text::tr("Number"), Text::tr("Why") };
    table.codes = { 2 };
    table.numbers = { 0 };
    for (const ReceiptException &exception : overview.exceptions) {
        if (exception.kind != ReceiptException::Kind::Held)
            continue;
        workflow::ReceiveOutcome words;
        words.verdict = exception.verdict;
        words.reason = exception.reason;
        table.rows.push_back({ QString::number(exception.tray), productText(exception.product, exception.gtin),
            codeText(gs1::ItemKey::fromUri(exception.uri)), workflow::verdictWord(words) });
    }
    std::stable_sort(table.rows.begin(), table.rows.end(),
        [](const QStringList &one, const QStringList &other) { return one.front().toInt() < other.front().toInt(); });
    if (table.rows.empty())
        table.note = Text::tr("Nothing is held.");
    return table;
}

void addFacts(ledger::View &view, const ReceiptOverview &overview, const Instant &now, const ledger::SiteIdentity &site,
    Paper &paper)
{
    const auto add = [&paper](const QString &label, const QString &value) {
        if (!value.isEmpty())
            paper.facts.emplace_back(label, value);
    };
    const ledger::Receipt &receipt = overview.receipt;
    add(Text::tr("From"), overview.shipment ? senderText(view, *overview.shipment) : receipt.supplier);
    add(Text::tr("Order and notice"), overview.shipment ? referencesText(*overview.shipment) : receipt.reference);
    add(Text::tr("Received at"), site.name);
    if (receipt.openedMs > 0)
        add(Text::tr("Opened"), common::momentText(receipt.openedMs, now.offsetMinutes));
    add(Text::tr("Submitted"),
        receipt.submittedMs > 0 ? common::momentText(receipt.submittedMs, now.offsetMinutes) + QStringLiteral(" · ")
                + QString::fromUtf8(receipt.submittedBy)
                                : Text::tr("not yet"));
}

Paper summaryPaper(
    ledger::View &view, const ReceiptOverview &overview, const Instant &now, const ledger::SiteIdentity &site)
{
    Paper paper;
    const QString name = receiptNumber(overview.receipt.id);
    paper.name = name;
    paper.title = Text::tr("Receipt %1").arg(name);
    paper.subtitle = site.name;
    addFacts(view, overview, now, site, paper);
    paper.facts.emplace_back(Text::tr("Units"),
        Text::tr("%1 announced, %2 seen, %3 inferred, %4 in trays")
            .arg(number(overview.units.expected), number(overview.units.seen), number(overview.units.inferred),
                number(overview.units.held)));
    paper.tables = { lineTable(overview), trayTable(overview) };
    paper.signatures = { Text::tr("Received by, date") };
    return paper;
}

/// Walks the items and lists those that `take` wants, up to the most that paper bears.
Result<PaperTable> serialTable(ledger::View &view, const ReceiptOverview &overview, const QDate &today,
    const std::function<bool(const workflow::ReceiptEntry &)> &take)
{
    PaperTable table;
    table.columns = { Text::tr("Product"), Text::tr("Number"), Text::tr("Lot"), Text::tr("Expires"), Text::tr("How") };
    table.codes = { 1, 2 };
    qint64 left = 0;
    const Result<void> walked
        = workflow::forEachEntry(view, overview.receipt.id, today, [&](const workflow::ReceiptEntry &entry) {
              if (!take(entry))
                  return true;
              if (table.rows.size() == mostSerials) {
                  ++left;
                  return true;
              }
              const QString how = entry.tray > 0                 ? Text::tr("tray %1").arg(entry.tray)
                  : entry.evidence == ledger::Evidence::Scanned  ? Text::tr("seen")
                  : entry.evidence == ledger::Evidence::Inferred ? Text::tr("inferred")
                                                                 : Text::tr("not here");
              const bool hasProduct = entry.level == ledger::Level::Unit && !entry.product.isEmpty();
              table.rows.push_back({ hasProduct ? entry.product : levelText(entry.level), codeText(entry.key),
                  QString::fromUtf8(entry.lot), common::dateText(entry.expiry), how });
              return true;
          });
    if (!walked)
        return fail(walked.error());
    if (left > 0)
        table.note = Text::tr("%1 more are in the list that “Save list” writes.").arg(number(left));
    return table;
}

} // namespace

std::vector<common::PaperOffer> receiptOffers()
{
    return { { QStringLiteral("receipt"), Text::tr("Receipt"),
                 Text::tr("What came, what is in trays, what differs, and a line to sign on.") },
        { QStringLiteral("missing"), Text::tr("What is missing"),
            Text::tr("For the supplier: every number that was announced and is not here.") },
        { QStringLiteral("serials"), Text::tr("Serials"), Text::tr("Every number that is here, seen or inferred.") } };
}

Result<Paper> receiptPaper(
    ledger::View &view, ReceiptId receipt, const QString &offer, const Instant &now, const ledger::SiteIdentity &site)
{
    const QDate today = now.localDate();
    const Result<ReceiptOverview> overview = workflow::overview(view, receipt, today, site);
    if (!overview)
        return fail(overview.error());
    if (offer == QLatin1StringView("receipt"))
        return summaryPaper(view, *overview, now, site);

    const bool isMissing = offer == QLatin1StringView("missing");
    const bool unitsAlone = hasUnitLines(*overview);
    Result<PaperTable> table
        = serialTable(view, *overview, today, [isMissing, unitsAlone](const workflow::ReceiptEntry &entry) {
              if (unitsAlone && entry.level != ledger::Level::Unit)
                  return false;
              return isMissing ? !entry.verdict : entry.verdict.has_value();
          });
    if (!table)
        return fail(table.error());
    Paper paper;
    const QString name = receiptNumber(receipt);
    addFacts(view, *overview, now, site, paper);
    if (isMissing) {
        paper.name = QStringLiteral("%1-missing").arg(name);
        paper.title = Text::tr("Missing from the delivery");
        paper.subtitle = Text::tr("Receipt %1").arg(name);
        if (table->rows.empty())
            table->note = Text::tr("Nothing is missing.");
        else
            paper.closing
                = Text::tr("These numbers were announced and have not arrived. Please tell us where they are.");
    } else {
        paper.name = QStringLiteral("%1-serials").arg(name);
        paper.title = Text::tr("Serials of receipt %1").arg(name);
        if (table->rows.empty())
            table->note = Text::tr("Nothing is here yet.");
    }
    paper.tables = { *std::move(table) };
    return paper;
}

} // namespace packledger::dock
