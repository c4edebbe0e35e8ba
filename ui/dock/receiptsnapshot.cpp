#include "dock/receiptsnapshot.h"

#include "base/spelling.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "dock/verdicttone.h"
#include "workflow/receivingsession.h"
#include "workflow/receivingtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace packledger::dock {

using common::Tone;
using workflow::ReceiptException;
using workflow::ReceiptOverview;

namespace {

constexpr std::size_t shownSample = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What a scan came to, so that work goes on where it stopped.
std::optional<LastScan> readScan(ledger::View &view, ReceiptId receipt, const ledger::ReceiptScan &scan)
{
    workflow::ReceivingSession session(receipt, {}, workflow::ReceivingSession::Counting::Not);
    const auto outcome = session.outcomeOf(view, scan.uuid);
    const auto item = scan.item.isValid() ? view.items().byId(scan.item) : std::nullopt;
    if (!outcome || !*outcome || !item)
        return std::nullopt;
    return LastScan { **outcome,
        { workflow::ScannedCode::newUuid(), scan.raw, scan.source, { { item->key, scan.lot, scan.expiry } }, {} } };
}

/// The first stopped pack that nobody has put apart.
std::optional<LastScan> readWaiting(ledger::View &view, ReceiptId receipt)
{
    const std::vector<ledger::ReceiptScan> waiting = view.receipts().unacknowledged(receipt);
    return waiting.empty() ? std::nullopt : readScan(view, receipt, waiting.front());
}

std::optional<LastScan> readLast(ledger::View &view, ReceiptId receipt)
{
    if (auto waiting = readWaiting(view, receipt))
        return waiting;
    const std::vector<ledger::ReceiptScan> standing = view.receipts().lastStanding(receipt, 1);
    return standing.empty() ? std::nullopt : readScan(view, receipt, standing.front());
}

QString policyText(ledger::ReceivingPolicy policy)
{
    switch (policy) {
    case ledger::ReceivingPolicy::Inference:
        return Text::tr("sealed containers");
    case ledger::ReceivingPolicy::Sampling:
        return Text::tr("a sample");
    case ledger::ReceivingPolicy::EveryUnit:
        return Text::tr("every unit");
    }
    return {};
}

/// "Exampline 20 mg, 30 tablets" in two: what it is, and how much of it.
std::pair<QString, QString> splitProduct(const QString &product)
{
    const qsizetype comma = product.lastIndexOf(QStringLiteral(", "));
    return comma < 0 ? std::pair { product, QString() } : std::pair { product.left(comma), product.mid(comma + 2) };
}

QString subtitleOf(ledger::View &view, const ReceiptOverview &overview)
{
    QStringList parts;
    if (overview.shipment) {
        parts << senderText(view, *overview.shipment) << referencesText(*overview.shipment);
        if (overview.shipment->state == ledger::ShipmentState::Voided)
            parts << Text::tr("taken back by its sender");
    } else {
        parts << overview.receipt.supplier << overview.receipt.reference;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Units stand in lines of their own; a delivery of which only cases are known shows these.
std::vector<ExpectedLine> linesOf(const ReceiptOverview &overview)
{
    bool hasUnits = false;
    for (const workflow::ReceiptLine &line : overview.lines)
        hasUnits = hasUnits || line.level == ledger::Level::Unit;
    std::vector<ExpectedLine> lines;
    for (const workflow::ReceiptLine &line : overview.lines) {
        if (hasUnits && line.level != ledger::Level::Unit)
            continue;
        if (line.gtin.isEmpty())
            continue;
        ExpectedLine shown;
        std::tie(shown.product, shown.form)
            = splitProduct(line.product.isEmpty() ? QString::fromLatin1(line.gtin) : line.product);
        shown.gtin = line.gtin;
        shown.lot = QString::fromUtf8(line.lot);
        shown.expiry = common::dateText(line.expiry);
        shown.seen = static_cast<int>(line.seen + line.inferred + line.held);
        shown.expected = static_cast<int>(line.expected);
        shown.serialsMissing = static_cast<int>(line.serialsMissing);
        shown.tone = lineTone(shown.seen, shown.expected);
        if (!overview.receipt.shipment.isValid()) {
            shown.isAnnounced = false;
            shown.tone = line.held > 0 ? Tone::NoData : Tone::Accepted;
        }
        lines.push_back(shown);
    }
    // What was not announced comes behind what was.
    std::stable_partition(
        lines.begin(), lines.end(), [](const ExpectedLine &line) { return line.expected + line.serialsMissing > 0; });
    return lines;
}

QString summaryOf(const ReceiptOverview &overview)
{
    // What is in the dock, in a tray or not: the sum of what the lines say.
    const auto sum = [&overview](ledger::Level level) {
        std::pair<qint64, qint64> count { 0, 0 };
        for (const workflow::ReceiptLine &line : overview.lines) {
            if (line.level == level) {
                count.first += line.seen + line.inferred + line.held;
                count.second += line.expected;
            }
        }
        return count;
    };
    QStringList parts;
    const auto [units, unitsExpected] = sum(ledger::Level::Unit);
    parts << (unitsExpected > 0 ? Text::tr("%1 of %2 units").arg(number(units), number(unitsExpected))
                                : common::unitsText(units));
    const auto [casesHere, cases] = sum(ledger::Level::Case);
    if (cases > 0)
        parts << Text::tr("%1 of %2 cases").arg(number(casesHere), number(cases));
    return parts.join(QStringLiteral(" · "));
}

HeldRow heldRow(const ReceiptException &exception)
{
    workflow::ReceiveOutcome words;
    words.verdict = exception.verdict;
    words.reason = exception.reason;
    HeldRow row;
    row.tray = exception.tray;
    row.tone = toneOf(exception.verdict, exception.reason);
    row.product = exception.product.isEmpty() ? Text::tr("Unknown product") : splitProduct(exception.product).first;
    // By hand there are several reasons, and one word for them all.
    const bool isByHand = exception.reason == workflow::Reason::PutAside && !exception.details.isEmpty();
    row.reason = isByHand ? holdWords(exception.details.first().toUtf8()).text : workflow::verdictWord(words);
    row.itemKey = QString::fromUtf8(gs1::ItemKey::fromUri(exception.uri).text());
    return row;
}

/// What is drawn and not seen: with the container to open, so that nobody has to search.
void addSample(ledger::View &view, const ReceiptOverview &overview, ReceiptState &state)
{
    for (const ReceiptException &exception : overview.exceptions) {
        if (exception.kind != ReceiptException::Kind::Sample)
            continue;
        ++state.sampleOpen;
        if (state.sample.size() == shownSample)
            continue;
        SampleRow row;
        row.product = exception.product.isEmpty() ? QString::fromLatin1(exception.gtin) : exception.product;
        const auto item = exception.item.isValid() ? view.items().byId(exception.item) : std::nullopt;
        row.serial = codeText(item ? item->key : gs1::ItemKey::fromUri(exception.uri));
        if (const auto parent = item && item->parent.isValid() ? view.items().byId(item->parent) : std::nullopt)
            row.inside = QStringLiteral("%1 %2").arg(levelText(parent->level), codeText(parent->key));
        state.sample.push_back(row);
    }
}

FinishState finishOf(const ReceiptOverview &overview)
{
    FinishState finish;
    const workflow::ReceiptCount &units = overview.units;
    const qint64 received = units.seen + units.inferred;
    finish.summary = units.expected > 0
        ? Text::tr("%1 of %2 units are received.").arg(number(received), number(units.expected))
        : Text::tr("%1 are received.").arg(common::unitsText(received));
    const auto held = std::count_if(overview.exceptions.begin(), overview.exceptions.end(),
        [](const ReceiptException &exception) { return exception.kind == ReceiptException::Kind::Held; });
    if (held > 0)
        finish.summary += QLatin1Char(' ') + Text::tr("On hold: %1.").arg(number(held));
    // Of what is short, units say it all; containers of them would say it twice.
    const bool unitsAreShort
        = std::any_of(overview.exceptions.begin(), overview.exceptions.end(), [](const ReceiptException &exception) {
              return exception.kind == ReceiptException::Kind::Shortage && exception.level == ledger::Level::Unit;
          });
    for (const ReceiptException &exception : overview.exceptions) {
        finish.needsReason = finish.needsReason || exception.blocks;
        const QString product = exception.product.isEmpty() ? QString::fromLatin1(exception.gtin) : exception.product;
        const QString title
            = exception.lot.isEmpty() ? product : Text::tr("%1, lot %2").arg(product, QString::fromUtf8(exception.lot));
        switch (exception.kind) {
        case ReceiptException::Kind::Held:
            finish.exceptions.push_back(heldRow(exception));
            break;
        case ReceiptException::Kind::Shortage:
            if (unitsAreShort && exception.level != ledger::Level::Unit)
                break;
            finish.shortages.push_back({ Tone::Attention, title,
                Text::tr("%1 not seen: they stay with the sender").arg(number(exception.count)) });
            break;
        case ReceiptException::Kind::Contents:
        case ReceiptException::Kind::Sample:
        case ReceiptException::Kind::Misdirected:
            finish.shortages.push_back(
                { toneOf(exception.verdict, exception.reason), title, workflow::sentence(exception) });
            break;
        }
    }
    finish.reasons = { { QStringLiteral("short"), Text::tr("Short delivery") },
        { QStringLiteral("carrier"), Text::tr("Lost by the carrier") },
        { QStringLiteral("supplier-told"), Text::tr("The supplier was told") },
        { QStringLiteral("quality"), Text::tr("Quality decides later") } };
    return finish;
}

void addScans(ledger::View &view, ReceiptId receipt, ReceiptSnapshot &snapshot)
{
    for (const ledger::ReceiptScan &scan : view.receipts().lastScans(receipt, shownScans)) {
        workflow::ReceiveOutcome outcome;
        outcome.number = scan.number;
        outcome.verdict = scan.verdict;
        outcome.reason = workflow::reasonFrom(scan.reason).value_or(workflow::Reason::Unreadable);
        outcome.details = scan.details;
        outcome.inferred = scan.inferred;
        if (const auto item = scan.item.isValid() ? view.items().byId(scan.item) : std::nullopt) {
            outcome.key = item->key;
            outcome.level = item->level;
            outcome.serial = item->key.serial();
            if (const auto gtin = item->key.gtin())
                outcome.product = workflow::productName(view.masterData(), gtin->digits());
        }
        ScanRow row = scanRowOf(outcome);
        row.isUndone = scan.undone;
        snapshot.state.scans.push_back(row);
        const auto entry = view.journal().entry(scan.seq);
        snapshot.scanTimes.push_back(entry ? entry->head.at.ms : 0);
    }
}

/// What stands for a product where there is none to name.
QString kindText(const workflow::ReceiveOutcome &outcome)
{
    if (outcome.level.value_or(ledger::Level::Unit) != ledger::Level::Unit)
        return levelText(*outcome.level);
    return outcome.key.text().isEmpty() ? QString() : Text::tr("Unknown product");
}

QString numberText(const workflow::ReceiveOutcome &outcome)
{
    return outcome.serial.isEmpty() ? codeText(outcome.key) : QString::fromUtf8(outcome.serial);
}

} // namespace

Tone lineTone(int here, int expected)
{
    if (here == 0)
        return Tone::Neutral;
    if (here > expected)
        return Tone::Stop;
    return here == expected ? Tone::Accepted : Tone::Progress;
}

Result<ReceiptSnapshot> readReceipt(
    ledger::View &view, ReceiptId receipt, const QDate &today, const ledger::SiteIdentity &site)
{
    const Result<ReceiptOverview> overview = workflow::overview(view, receipt, today, site);
    if (!overview)
        return fail(overview.error());
    ReceiptSnapshot snapshot;
    ReceiptState &state = snapshot.state;
    state.id = receipt;
    state.name = receiptNumber(receipt);
    state.subtitle = subtitleOf(view, *overview);
    state.policy = policyText(overview->receipt.policy);
    state.policyId = QString::fromLatin1(nameOf(overview->receipt.policy));
    addSample(view, *overview, state);
    state.isBlind = !overview->receipt.shipment.isValid();
    state.isSubmitted = overview->receipt.state != ledger::ReceiptState::Open;
    state.lines = linesOf(*overview);
    state.summary = summaryOf(*overview);
    state.seen = static_cast<int>(overview->units.seen);
    state.inferred = static_cast<int>(overview->units.inferred);
    for (const ReceiptException &exception : overview->exceptions) {
        if (exception.kind == ReceiptException::Kind::Held)
            state.held.push_back(heldRow(exception));
    }
    // As the trays stand on the bench; what has none comes last.
    const auto place = [](const HeldRow &held) { return held.tray > 0 ? held.tray : std::numeric_limits<int>::max(); };
    std::stable_sort(state.held.begin(), state.held.end(),
        [&place](const HeldRow &one, const HeldRow &other) { return place(one) < place(other); });
    snapshot.last = readLast(view, receipt);
    state.unacknowledged = static_cast<int>(view.receipts().unacknowledged(receipt).size());
    addScans(view, receipt, snapshot);
    state.canUndo = !state.isSubmitted && !view.receipts().lastStanding(receipt, 1).empty();
    state.canFinish = !state.isSubmitted && !state.scans.empty();
    return snapshot;
}

PolicyState policyOf(const QString &current)
{
    const auto id = [](ledger::ReceivingPolicy policy) { return QString::fromLatin1(nameOf(policy)); };
    using Policy = ledger::ReceivingPolicy;
    return { current,
        { { id(Policy::Inference), Text::tr("Sealed containers"),
              Text::tr(
                  "Scan a sealed pallet or case, and all it should hold is received with it. The record keeps what was "
                  "seen and what was inferred apart.") },
            { id(Policy::Sampling), Text::tr("A sample"),
                Text::tr(
                    "As above, and a tenth of the units, at least 3, is drawn by lot. Open their cases and scan them. "
                    "If one is wrong, every unit must be scanned.") },
            { id(Policy::EveryUnit), Text::tr("Every unit"),
                Text::tr("Only what is scanned itself is received. Containers speak for nothing.") } } };
}

Result<FinishSnapshot> readFinish(
    ledger::View &view, ReceiptId receipt, const QDate &today, const ledger::SiteIdentity &site)
{
    const Result<ReceiptOverview> overview = workflow::overview(view, receipt, today, site);
    if (!overview)
        return fail(overview.error());
    FinishSnapshot snapshot { readWaiting(view, receipt), finishOf(*overview) };
    const ledger::ReceiptStore::Seals seals = view.receipts().seals(receipt);
    if (overview->receipt.policy == ledger::ReceivingPolicy::Inference && seals.containers > 0) {
        const bool areAll = seals.checked == seals.containers;
        snapshot.finish.checks = { { areAll ? Tone::Accepted : Tone::Attention,
            Text::tr("Seals checked: %1 of %2").arg(number(seals.checked), number(seals.containers)),
            areAll ? QString() : Text::tr("Contents behind the other seals were never looked at.") } };
    }
    return snapshot;
}

VerdictState verdictOf(const workflow::ReceiveOutcome &outcome)
{
    VerdictState verdict;
    verdict.sequence = static_cast<quint64>(outcome.number);
    verdict.scan = outcome.uuid;
    verdict.tone = toneOf(outcome);
    verdict.word = workflow::verdictWord(outcome);
    if (outcome.tray > 0)
        verdict.instruction = Text::tr("Put it in tray %1").arg(outcome.tray);
    // The tray has its own line; the sentence need not repeat it. Of a plain acceptance the word is enough.
    workflow::ReceiveOutcome withoutTray = outcome;
    withoutTray.tray = 0;
    if (outcome.reason != workflow::Reason::Expected)
        verdict.reason = workflow::sentence(withoutTray);
    verdict.product = outcome.product.isEmpty() ? kindText(outcome) : outcome.product;
    verdict.serial = numberText(outcome);
    verdict.isSscc = outcome.key.kind() == gs1::ItemKey::Kind::Sscc;
    verdict.lot = QString::fromUtf8(outcome.lot);
    verdict.expiry = common::dateText(outcome.expiry);
    for (const workflow::LabelDifference &difference : outcome.differences) {
        const bool isExpiry = difference.field == workflow::LabelDifference::Field::Expiry;
        const auto text = [isExpiry](const QByteArray &value) {
            return isExpiry ? common::dateText(value) : QString::fromUtf8(value);
        };
        verdict.differences.push_back(
            { isExpiry ? Text::tr("Expiry") : Text::tr("Lot"), text(difference.onLabel), text(difference.inData) });
    }
    QStringList notes;
    if (outcome.inferred > 0)
        notes << Text::tr("+ %1 inside").arg(common::unitsText(outcome.inferredUnits.value_or(outcome.inferred)));
    if (outcome.units.expected > 0 && outcome.verdict == workflow::Verdict::Accepted)
        notes << Text::tr("Unit %1 of %2")
                     .arg(number(outcome.units.seen + outcome.units.inferred), number(outcome.units.expected));
    verdict.note = notes.join(QStringLiteral(" · "));
    verdict.mustAcknowledge = outcome.mustAcknowledge;
    using workflow::Reason;
    verdict.canRegister = outcome.verdict == workflow::Verdict::Unknown
        && (outcome.reason == Reason::UnknownSerial || outcome.reason == Reason::Overage
            || outcome.reason == Reason::UnknownProduct || outcome.reason == Reason::AwaitingData);
    verdict.canOpen = outcome.level.value_or(ledger::Level::Unit) != ledger::Level::Unit
        && (outcome.verdict == workflow::Verdict::Accepted || outcome.verdict == workflow::Verdict::Duplicate)
        && outcome.reason != Reason::Opened;
    if (outcome.inferred > 0 && verdict.canOpen)
        tellSeal(verdict, outcome.sealChecked);
    return verdict;
}

void tellSeal(VerdictState &verdict, bool isChecked)
{
    verdict.canSeal = !isChecked;
    if (isChecked)
        verdict.note
            = (verdict.note.isEmpty() ? QString() : verdict.note + QStringLiteral(" · ")) + Text::tr("seal checked");
}

ScanRow scanRowOf(const workflow::ReceiveOutcome &outcome)
{
    ScanRow row;
    row.sequence = static_cast<quint64>(outcome.number);
    row.tone = toneOf(outcome);
    row.word = workflow::verdictWord(outcome);
    if (outcome.inferred > 0)
        row.word = Text::tr("%1 + %2").arg(row.word, number(outcome.inferred));
    row.product = outcome.product.isEmpty() ? kindText(outcome) : splitProduct(outcome.product).first;
    row.serial = numberText(outcome);
    if (row.product.isEmpty() && row.serial.isEmpty())
        row.product = workflow::sentence(outcome);
    return row;
}

} // namespace packledger::dock
