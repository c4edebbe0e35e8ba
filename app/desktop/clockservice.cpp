#include "desktop/clockservice.h"

#include "base/steadyclock.h"
#include "transport/timesource.h"

namespace packledger::desktop {

ClockService::ClockService(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_looks.setInterval(10'000);
    m_hours.setInterval(3'600'000);
    connect(&m_looks, &QTimer::timeout, this, &ClockService::look);
    connect(&m_hours, &QTimer::timeout, this, &ClockService::measure);
}

ClockService::~ClockService()
{
    m_isEnding = true;
    if (m_asking)
        m_asking->wait();
}

void ClockService::start(const QByteArray &station)
{
    m_ledger.run(
        this,
        [station](ledger::Site &site) {
            if (site.ledger().actor().operatorName.isEmpty())
                site.ledger().setActor({ {}, station });
            return site.ledger().write([](ledger::WriteTransaction &transaction) -> Result<bool> {
                return workflow::noteClockBehind(transaction);
            });
        },
        [](const Result<bool> &) {});
    look();
    measure();
    m_looks.start();
    m_hours.start();
}

void ClockService::look()
{
    const std::optional<qint64> by = m_watch.look(m_clock.now(), steadyMs());
    if (!by)
        return;
    m_ledger.run(
        this,
        [by = *by](ledger::Site &site) {
            return site.ledger().write([by](ledger::WriteTransaction &transaction) -> Result<qint64> {
                workflow::noteClockMoved(transaction, by);
                return by;
            });
        },
        [this](const Result<qint64> &noted) {
            if (noted)
                Q_EMIT moved(*noted);
        });
}

void ClockService::measure()
{
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read(
                [](ledger::View &view) -> Result<QByteArray> { return workflow::clockStanding(view, {}).source; });
        },
        [this](const Result<QByteArray> &source) {
            if (source && !source->isEmpty())
                ask(*source);
        },
        common::LedgerService::Lane::Look);
}

void ClockService::ask(const QByteArray &source)
{
    if (m_asking && m_asking->isRunning())
        return;
    m_asking.reset(QThread::create([this, source] {
        const Result<transport::ClockReading> reading
            = transport::readTimeSource(source, m_clock, [this](qint64, qint64) { return !m_isEnding; });
        // Silence is no news: networks come and go, and the last measure keeps its age.
        if (!reading || m_isEnding)
            return;
        m_ledger.run(
            this,
            [source, reading = *reading](ledger::Site &site) {
                return site.ledger().write(
                    [&](ledger::WriteTransaction &transaction) -> Result<workflow::ClockStanding> {
                        workflow::noteClockMeasured(transaction, source, reading.driftMs, reading.delayMs);
                        return workflow::clockStanding(transaction, transaction.actor().station);
                    });
            },
            [this](const Result<workflow::ClockStanding> &standing) {
                if (standing && standing->isWrong())
                    Q_EMIT wrong(standing->measured->byMs);
            });
    }));
    m_asking->start();
}

} // namespace packledger::desktop
