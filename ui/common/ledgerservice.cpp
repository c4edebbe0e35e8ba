#include "common/ledgerservice.h"

#include <QTimer>

#include <chrono>

namespace packledger::common {

namespace {

constexpr std::chrono::seconds betweenTries(2);

} // namespace

LedgerService::LedgerService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    start(lineOf(Lane::Main), QStringLiteral("ledger"));
    start(lineOf(Lane::Look), QStringLiteral("ledger look"));
    start(lineOf(Lane::Aside), QStringLiteral("ledger aside"));
}

LedgerService::~LedgerService()
{
    for (const Lane lane : { Lane::Aside, Lane::Look, Lane::Main })
        finish(lineOf(lane));
}

void LedgerService::start(Line &line, const QString &name)
{
    line.desk = std::make_unique<QObject>();
    line.thread.setObjectName(name);
    line.desk->moveToThread(&line.thread);
    line.thread.start();
}

void LedgerService::finish(Line &line)
{
    line.thread.requestInterruption();
    // Behind everything that was asked for; the connection closes in the thread that opened it.
    QMetaObject::invokeMethod(
        line.desk.get(),
        [&line] {
            line.site.reset();
            line.thread.quit();
        },
        Qt::QueuedConnection);
    line.thread.wait();
}

void LedgerService::open(const QString &folder)
{
    begin(
        folder, [this, folder] { return ledger::Site::open(folder, m_clock); }, &LedgerService::refused);
}

void LedgerService::make(const QString &folder, const ledger::SiteIdentity &identity, const ledger::Actor &actor)
{
    begin(
        folder, [this, folder, identity, actor] { return ledger::Site::make(folder, identity, m_clock, actor); },
        &LedgerService::notMade);
}

void LedgerService::join(const QString &folder, const QString &databaseUrl)
{
    begin(
        folder, [this, folder, databaseUrl] { return ledger::Site::join(folder, databaseUrl, m_clock); },
        &LedgerService::notMade);
}

void LedgerService::begin(
    const QString &folder, std::function<Result<ledger::Site>()> way, void (LedgerService::*refusal)(const Error &))
{
    m_folder = folder;
    // Lanes that looked for the site before it was there look again.
    for (const Lane lane : { Lane::Look, Lane::Aside }) {
        Line &line = lineOf(lane);
        QMetaObject::invokeMethod(
            line.desk.get(),
            [&line] {
                line.site.reset();
                line.isTried = false;
            },
            Qt::QueuedConnection);
    }
    Line &line = lineOf(Lane::Main);
    QMetaObject::invokeMethod(
        line.desk.get(),
        [this, &line, folder, way = std::move(way), refusal] {
            line.site.reset();
            Result<ledger::Site> site = way();
            if (!site) {
                Q_EMIT(this->*refusal)(site.error());
                return;
            }
            line.site.emplace(std::move(*site));
            Q_EMIT opened(line.site->identity(), folder);
            if (!line.site->backupBeforeStep().isEmpty())
                Q_EMIT broughtForward(line.site->backupBeforeStep());
        },
        Qt::QueuedConnection);
}

void LedgerService::post(Lane lane, std::function<void(ledger::Site *)> job)
{
    Line &line = lineOf(lane);
    QMetaObject::invokeMethod(
        line.desk.get(),
        [this, &line, lane, folder = m_folder, job = std::move(job)] {
            if (lane != Lane::Main && !line.isTried && !folder.isEmpty()) {
                line.isTried = true;
                Result<ledger::Site> site = ledger::Site::open(folder, m_clock);
                // Opening waits for whoever writes, and a large import may write for long.
                while (!site && site.error().code == ledger::codes::busy && !line.thread.isInterruptionRequested())
                    site = ledger::Site::open(folder, m_clock);
                // Tried again in a while, but not by each of many looks: a server that is away takes its time to say
                // so.
                if (site)
                    line.site.emplace(std::move(*site));
                else
                    QTimer::singleShot(betweenTries, line.desk.get(), [&line] { line.isTried = false; });
            }
            job(line.site ? &*line.site : nullptr);
        },
        Qt::QueuedConnection);
}

} // namespace packledger::common
