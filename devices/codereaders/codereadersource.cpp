#include "codereaders/codereadersource.h"

#include "codereaders/streamcodereader.h"
#include "scan/interpret.h"

#include <utility>

namespace packledger::codereaders {

using namespace std::chrono_literals;

namespace {
constexpr auto lookEvery = 200ms; ///< whether it is to stop
constexpr auto reconnectEvery = 1000ms;
} // namespace

CodeReaderSource::CodeReaderSource(
    QString name, scan::ReaderSettings settings, scan::DeviceProfile profile, const Clock &clock, QObject *parent)
    : ScanSource(parent)
    , m_name(std::move(name))
    , m_settings(std::move(settings))
    , m_profile(std::move(profile))
    , m_clock(clock)
{
}

CodeReaderSource::~CodeReaderSource()
{
    CodeReaderSource::stop();
}

void CodeReaderSource::start()
{
    if (m_thread)
        return;
    m_isStopped = false;
    setStatus(Status::Starting);
    m_thread.reset(QThread::create([this] { listen(); }));
    m_thread->setObjectName(QStringLiteral("code reader"));
    m_thread->start();
}

void CodeReaderSource::stop()
{
    if (!m_thread)
        return;
    m_isStopped = true;
    m_stopping.release();
    m_thread->wait();
    m_thread.reset();
    static_cast<void>(m_stopping.tryAcquire(m_stopping.available()));
    m_status.reset();
}

void CodeReaderSource::listen()
{
    const auto post = [this](auto &&job) { QMetaObject::invokeMethod(this, job, Qt::QueuedConnection); };
    StreamCodeReader reader(m_settings);
    int fragments = 0;
    while (!m_isStopped) {
        const Result<void> opened = reader.open([this] { return m_isStopped.load(); });
        post([this, why = opened ? QString() : opened.error().detail, isOpen = opened.has_value()] {
            setStatus(isOpen ? Status::Ready : Status::Lost, why);
        });
        while (opened && !m_isStopped) {
            const Result<std::vector<ReadPack>> packs = reader.wait(lookEvery);
            if (std::exchange(fragments, reader.fragments()) != reader.fragments())
                post([this, bytes = reader.lastFragment()] { Q_EMIT fragmentDropped(bytes); });
            if (!packs) {
                post([this, why = packs.error().detail] { setStatus(Status::Lost, why); });
                break;
            }
            for (const ReadPack &pack : *packs)
                post([this, code = pack.isRead() ? pack.code : m_settings.preset.noRead] { tell(code); });
        }
        static_cast<void>(m_stopping.tryAcquire(1, int(reconnectEvery.count())));
    }
}

void CodeReaderSource::tell(const QByteArray &code)
{
    if (m_isStopped)
        return;
    scan::ScanReading reading = scan::readingFromLine(code);
    reading.source = m_name;
    reading.time = m_clock.now();
    reading.profile = m_profile;
    Q_EMIT readingReady(reading);
}

void CodeReaderSource::setStatus(Status status, const QString &reason)
{
    if (m_isStopped || (m_status == status && m_reason == reason))
        return;
    m_status = status;
    m_reason = reason;
    Q_EMIT statusChanged(status, reason);
}

} // namespace packledger::codereaders
