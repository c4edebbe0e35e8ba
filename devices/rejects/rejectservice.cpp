#include "rejects/rejectservice.h"

#include "base/errortext.h"
#include "rejects/rejectoutputs.h"

#include <QTimer>

namespace packledger::rejects {

namespace {

constexpr int askEveryMs = 15;

} // namespace

/// The device, in its thread.
class RejectService::Desk final : public QObject
{
public:
    explicit Desk(RejectService &service)
        : m_service(service)
        , m_timer(this)
    {
        m_timer.setInterval(askEveryMs);
        connect(&m_timer, &QTimer::timeout, this, [this] { ask(); });
    }

    void setDevice(const std::optional<scan::RejectSettings> &settings)
    {
        if (m_output) {
            m_output->close();
            ask();
        }
        m_output = settings ? makeRejectOutput(*settings) : nullptr;
        if (!m_output)
            return;
        tellStatus(m_output->open());
    }

    void reject(const QByteArray &pack)
    {
        if (!m_output)
            return;
        const Result<void> told = m_output->reject(pack);
        tellStatus(told);
        if (!told)
            tellAnswer({ pack, scan::RejectAnswer::Outcome::Lost, errorSentence(told.error()) });
        ask();
    }

private:
    void tellStatus(const Result<void> &reached)
    {
        const QString trouble = reached ? QString() : errorSentence(reached.error());
        QMetaObject::invokeMethod(
            &m_service, [service = &m_service, trouble] { Q_EMIT service->statusChanged(trouble); },
            Qt::QueuedConnection);
    }

    void tellAnswer(const scan::RejectAnswer &answer)
    {
        QMetaObject::invokeMethod(
            &m_service, [service = &m_service, answer] { Q_EMIT service->answered(answer); }, Qt::QueuedConnection);
    }

    void ask()
    {
        for (const scan::RejectAnswer &answer : m_output->answers(std::chrono::milliseconds(0)))
            tellAnswer(answer);
        if (m_output->pending() > 0)
            m_timer.start();
        else
            m_timer.stop();
    }

    RejectService &m_service;
    std::unique_ptr<scan::RejectOutput> m_output;
    QTimer m_timer;
};

RejectService::RejectService(QObject *parent)
    : QObject(parent)
    , m_desk(new Desk(*this))
{
    m_desk->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("rejects"));
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

RejectService::~RejectService()
{
    m_thread.quit();
    m_thread.wait();
}

void RejectService::setDevice(const std::optional<scan::RejectSettings> &settings)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, settings] { desk->setDevice(settings); });
}

void RejectService::reject(const QByteArray &pack)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, pack] { desk->reject(pack); });
}

} // namespace packledger::rejects
