#include "dock/dockqueuepresenter.h"

#include "base/errortext.h"
#include "base/spelling.h"
#include "dock/itemwords.h"
#include "dock/queuesnapshot.h"
#include "dock/receiptsnapshot.h"
#include "dock/verdicttone.h"
#include "exceptions/customerreceipt.h"
#include "scan/interpret.h"
#include "workflow/receipts.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingtext.h"
#include "workflow/scannedcode.h"

#include <QFileInfo>
#include <QLocale>

namespace packledger::dock {

using common::Tone;

namespace {

constexpr qint64 ageMs = 60'000; // ages are told in minutes

UnknownScan tellUnknown(const workflow::ScannedCode &code)
{
    constexpr qsizetype mostShown = 40;
    UnknownScan scan;
    scan.text = QString::fromUtf8(scan::readingFromLine(code.raw).bytes).simplified();
    scan.isItem = !code.identities.empty();
    if (code.fault && code.fault->reason != workflow::Reason::Unreadable) {
        // A spoiled or a wrong code says nothing about deliveries.
        workflow::ReceiveOutcome outcome;
        outcome.verdict = workflow::Verdict::Rejected;
        outcome.reason = code.fault->reason;
        outcome.details = QStringList(code.fault->detail);
        scan.tone = toneOf(outcome);
        scan.sentence = workflow::sentence(outcome);
        return scan;
    }
    QString shown = scan.isItem ? codeText(code.identities.front().key) : scan.text;
    if (shown.size() > mostShown)
        shown = shown.left(mostShown - 1) + QChar(u'…');
    scan.sentence = DockQueuePresenter::tr(
        "“%1” belongs to no delivery on its way here. F5 at the dock receives it without a notice.")
                        .arg(shown);
    return scan;
}

} // namespace

DockQueuePresenter::DockQueuePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_state.isLoading = true;
}

void DockQueuePresenter::setSiteName(const QString &name)
{
    m_state.siteName = name;
    Q_EMIT stateChanged(m_state);
}

void DockQueuePresenter::setHealth(const std::vector<common::HealthLine> &health)
{
    m_state.ledger = health;
    Q_EMIT stateChanged(m_state);
}

void DockQueuePresenter::refresh()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_ledger.run(
        this,
        [now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Snapshot> {
                Result<Snapshot> read = readQueue(view, now, site.identity());
                if (read)
                    read->journal = view.journal().head().seq;
                return read;
            });
        },
        [this, now = m_clock.now()](const Result<Snapshot> &read) {
            m_isReading = false;
            if (read) {
                m_readMs = now.ms;
                m_journal = read->journal;
                m_state.isLoading = false;
                m_state.shipments = read->shipments;
                m_state.unfinished = read->unfinished;
                m_state.held = read->held;
                m_state.receivedToday = read->receivedToday;
                m_state.receivedByHour = read->receivedByHour;
                m_state.firstHour = read->firstHour;
                m_state.currentHour = read->currentHour;
                m_blind.suppliers = read->suppliers;
                Q_EMIT stateChanged(m_state);
                Q_EMIT blindReceiptChanged(m_blind);
            } else {
                Q_EMIT failed(read.error());
            }
            if (std::exchange(m_isStale, false))
                refresh();
        },
        common::LedgerService::Lane::Look);
}

void DockQueuePresenter::follow()
{
    if (m_isReading || m_state.isLoading)
        return;
    if (m_clock.now().ms - m_readMs >= ageMs)
        return refresh();
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read([](ledger::View &view) -> Result<qint64> { return view.journal().head().seq; });
        },
        [this](const Result<qint64> &head) {
            if (head && *head != m_journal)
                refresh();
        },
        common::LedgerService::Lane::Look);
}

void DockQueuePresenter::importDocument(const QString &fileName)
{
    if (m_import.stage == ImportState::Stage::Running)
        return;
    m_import = {};
    m_import.stage = ImportState::Stage::Running;
    m_import.fileName = QFileInfo(fileName).fileName();
    m_import.progress = { tr("Reading %1").arg(m_import.fileName), {}, -1, true };
    Q_EMIT importChanged(m_import);

    const Progress progress = m_importProgress.begin([this](int permille, qint64, qint64 total) {
        if (m_import.stage != ImportState::Stage::Running)
            return;
        m_import.progress.permille = permille;
        m_import.progress.detail = total > 0 ? QLocale().formattedDataSize(total) : QString();
        Q_EMIT importChanged(m_import);
    });
    m_ledger.run(
        this,
        [fileName, progress](ledger::Site &site) { return exceptions::takeDocument(site, { fileName }, progress); },
        [this](const Result<workflow::ImportOutcome> &outcome) { showImport(outcome); });
}

void DockQueuePresenter::showImport(const Result<workflow::ImportOutcome> &outcome)
{
    m_import.progress = {};
    if (!outcome) {
        m_import.stage = ImportState::Stage::Failed;
        m_import.tone = Tone::Stop;
        m_import.result = errorSentence(outcome.error());
        if (outcome.error().where.line > 0)
            m_import.place = tr("line %1, column %2").arg(outcome.error().where.line).arg(outcome.error().where.column);
        Q_EMIT importChanged(m_import);
        return;
    }
    const QLocale locale;
    m_import.stage = ImportState::Stage::Done;
    m_import.tone = outcome->duplicate ? Tone::Again : Tone::Accepted;
    m_import.result = outcome->duplicate
        ? tr("All of this was in the ledger before. Nothing was changed.")
        : tr("%1 events and %2 items are in the ledger.")
              .arg(locale.toString(outcome->newEvents), locale.toString(outcome->items));
    for (const Finding &finding : outcome->warnings) {
        QString where;
        if (finding.where.line > 0)
            where = tr("line %1, column %2").arg(finding.where.line).arg(finding.where.column);
        else
            where = finding.where.path;
        m_import.findings.push_back(
            { finding.severity == Severity::Error ? Tone::Stop : Tone::Attention, errorSentence(finding), where });
        if (m_import.findings.size() == 50)
            break;
    }
    if (!outcome->shipments.empty())
        m_import.shipment = outcome->shipments.front();
    Q_EMIT importChanged(m_import);
    refresh();
}

void DockQueuePresenter::cancelImport()
{
    m_importProgress.cancel();
}

void DockQueuePresenter::openBlindReceipt(const QString &supplier, const QString &document)
{
    m_blind.supplierError = supplier.isEmpty() ? tr("Name the supplier first.") : QString();
    m_blind.isBusy = m_blind.supplierError.isEmpty();
    Q_EMIT blindReceiptChanged(m_blind);
    if (!m_blind.isBusy)
        return;
    m_ledger.run(
        this,
        [supplier, document, session = m_session](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::openReceipt(transaction, session, {}, supplier, document);
            });
        },
        [this](const Result<ReceiptId> &receipt) {
            m_blind.isBusy = false;
            m_blind.documentError = receipt ? QString() : errorSentence(receipt.error());
            Q_EMIT blindReceiptChanged(m_blind);
            if (receipt)
                Q_EMIT receiptOpened(*receipt);
        });
}

void DockQueuePresenter::handleReading(const scan::ScanReading &reading)
{
    const QDate today = m_clock.today();
    const auto code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
    m_ledger.run(
        this,
        [code](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return workflow::findReceiptFor(view, code); });
        },
        [this, reading, code](const Result<std::optional<ReceiptId>> &found) {
            if (!found)
                Q_EMIT failed(found.error());
            else if (*found)
                Q_EMIT receiptOpenedByScan(**found, reading);
            else
                Q_EMIT nothingFound(tellUnknown(code));
        });
}

void DockQueuePresenter::resume(ReceiptId receipt)
{
    m_ledger.run(
        this,
        [receipt, today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<ReceiptSnapshot> {
                const std::optional<ledger::Receipt> known = view.receipts().byId(receipt);
                if (!known || known->state != ledger::ReceiptState::Open)
                    return fail(codes::receiptClosed, receiptNumber(receipt));
                return readReceipt(view, receipt, today, site.identity());
            });
        },
        [this, receipt](const Result<ReceiptSnapshot> &read) {
            // Where somebody else ended it the queue tells all there is to tell.
            if (read)
                Q_EMIT receiptResumed(receipt, read->state.summary);
        },
        common::LedgerService::Lane::Look);
}

void DockQueuePresenter::openShipment(ShipmentId shipment)
{
    m_ledger.run(
        this,
        [shipment, session = m_session](ledger::Site &site) -> Result<ReceiptId> {
            // A confirmed delivery shows the receipt it ended with.
            const auto last = site.ledger().read([&](ledger::View &view) -> Result<std::optional<ledger::Receipt>> {
                return view.receipts().ofShipment(shipment);
            });
            if (!last)
                return fail(last.error());
            if (*last)
                return (*last)->id;
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::openReceipt(transaction, session, shipment);
            });
        },
        [this](const Result<ReceiptId> &receipt) {
            if (receipt)
                Q_EMIT receiptOpened(*receipt);
            else
                Q_EMIT failed(receipt.error());
        });
}

} // namespace packledger::dock
