#include "desktop/printservice.h"

#include "bootstrap/challengelabels.h"
#include "bootstrap/printerturn.h"
#include "labels/printererrors.h"
#include "printers/labelprinters.h"
#include "workflow/printers.h"
#include "workflow/printrun.h"

#include <QSemaphore>

namespace packledger::desktop {

using labels::LabelPrinter;
using labels::PrinterStatus;
using ledger::PrinterRow;

namespace {

/// Lets whoever waits go on when the work was done, or given up without being done.
class Turnstile
{
public:
    explicit Turnstile(QSemaphore &gate)
        : m_gate(gate)
    {
    }
    Turnstile(const Turnstile &) = delete;
    Turnstile &operator=(const Turnstile &) = delete;
    ~Turnstile() { m_gate.release(); }

private:
    QSemaphore &m_gate;
};

} // namespace

PrintService::PrintService(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

PrintService::~PrintService()
{
    m_isEnding = true;
    for (auto &[address, desk] : m_desks)
        desk->thread.quit();
    for (auto &[address, desk] : m_desks)
        desk->thread.wait();
}

void PrintService::setSite(const QString &folder, const ledger::SiteIdentity &site)
{
    m_folder = folder;
    m_site = site;
}

PrintService::Desk &PrintService::deskOf(const PrinterRow &printer)
{
    std::unique_ptr<Desk> &desk = m_desks[printer.url];
    if (!desk) {
        desk = std::make_unique<Desk>();
        desk->object = std::make_unique<QObject>();
        desk->object->moveToThread(&desk->thread);
        desk->thread.setObjectName(QStringLiteral("printer ") + printer.name);
        desk->thread.start();
    }
    return *desk;
}

void PrintService::post(const PrinterRow &printer, Work kind, std::function<void()> work)
{
    Desk &desk = deskOf(printer);
    const int prints = kind == Work::Prints ? 1 : 0;
    ++desk.waiting;
    desk.printing += prints;
    QMetaObject::invokeMethod(
        desk.object.get(),
        [this, &desk, prints, work = std::move(work)] {
            if (!m_isEnding)
                work();
            desk.printing -= prints;
            --desk.waiting;
        },
        Qt::QueuedConnection);
}

void PrintService::ask(const PrinterRow &printer)
{
    if (deskOf(printer).waiting > 0)
        return;
    post(printer, Work::Asks, [this, printer] {
        const Result<std::unique_ptr<LabelPrinter>> reached = bootstrap::reach(printer);
        const PrinterStatus status = reached
            ? (*reached)->status()
            : PrinterStatus { .condition = labels::PrinterCondition::Unreachable, .detail = reached.error().detail };
        Q_EMIT statusTold(printer.name, printer.url, status);
    });
}

void PrintService::test(const PrinterRow &printer)
{
    const Result<labels::LabelFormat> label = bootstrap::testLabel(printer, m_site.name, m_clock.now());
    if (!label) {
        Q_EMIT testFailed(label.error());
        return;
    }
    printForPeople(printer, { *label }, [this, name = printer.name] { Q_EMIT testPrinted(name); });
}

void PrintService::printForPeople(
    const PrinterRow &printer, const std::vector<labels::LabelFormat> &labels, const std::function<void()> &done)
{
    post(printer, Work::Prints, [this, printer, labels, done, folder = m_folder] {
        if (const Result<void> printed = bootstrap::printForPeople(printer, folder, labels); printed)
            done();
        else
            Q_EMIT testFailed(printed.error());
    });
}

void PrintService::printChallenge(BatchId batch, const QByteArray &station)
{
    m_ledger.run(
        this,
        [this, batch, station, person = m_session](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) {
                return bootstrap::challengeSet(view, site, person, batch, station, {}, m_clock);
            });
        },
        [this](const Result<bootstrap::ChallengeSet> &set) {
            if (!set)
                Q_EMIT testFailed(set.error());
            else
                printForPeople(
                    set->printer, set->labels, [this, name = set->printer.name] { Q_EMIT challengePrinted(name); });
        },
        common::LedgerService::Lane::Look);
}

void PrintService::askJob(BatchId batch, const QByteArray &station)
{
    m_ledger.run(
        this,
        [batch, station, person = m_session](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return bootstrap::jobFor(view, site.folder(), person, batch, station); });
        },
        [this, batch](const Result<std::optional<bootstrap::JobOrder>> &order) {
            if (!order)
                Q_EMIT jobNotAsked(order.error());
            else if (!*order)
                Q_EMIT jobTold(batch, std::nullopt);
            else if (deskOf((*order)->printer).printing > 0)
                Q_EMIT jobTold(batch, bootstrap::jobWhilePrinting(**order));
            else
                post((*order)->printer, Work::Asks, [this, batch, order = **order, folder = m_folder] {
                    Q_EMIT jobTold(batch, bootstrap::exchangeJob(order, folder));
                });
        },
        common::LedgerService::Lane::Look);
}

void PrintService::run(qint64 job, const PrinterRow &printer)
{
    Q_EMIT jobStarted(job);
    const bootstrap::LabelMaker maker(m_folder, m_site, printer, m_clock);
    post(printer, Work::Prints, [this, job, printer, maker, person = m_session] {
        if (const Result<void> printed = print(job, printer, person, maker); !printed)
            Q_EMIT jobFailed(job, printed.error());
        Q_EMIT jobEnded(job);
    });
}

Result<void> PrintService::print(
    qint64 job, const PrinterRow &row, const access::Session &person, const bootstrap::LabelMaker &maker)
{
    const Result<bootstrap::PrinterTurn> turn = bootstrap::PrinterTurn::take(maker.siteFolder(), row);
    if (!turn)
        return fail(turn.error());
    const Result<std::unique_ptr<LabelPrinter>> printer = bootstrap::reach(row);
    if (!printer)
        return fail(printer.error());
    QSemaphore never;
    workflow::PrintRun printing(
        **printer, [this](const std::function<Result<void>(ledger::WriteTransaction &)> &work) { return write(work); },
        maker,
        [this, &never](std::chrono::milliseconds time) {
            static_cast<void>(never.tryAcquire(1, int(time.count())));
            return !m_isEnding;
        },
        [this, job](qint64, ledger::LabelState) { Q_EMIT jobMoved(job); });
    return printing.run(person, PrintJobId { job });
}

Result<void> PrintService::write(const std::function<Result<void>(ledger::WriteTransaction &)> &job)
{
    Result<void> outcome = fail(ledger::codes::notASite);
    QSemaphore gate;
    m_ledger.run(
        this,
        [&outcome, &job, turnstile = std::make_shared<Turnstile>(gate)](ledger::Site &site) -> Result<void> {
            outcome = site.ledger().write(job);
            return {};
        },
        [](const Result<void> &) {});
    gate.acquire();
    return outcome;
}

} // namespace packledger::desktop
