#include "desktop/demoopening.h"

namespace packledger::desktop {

DemoOpening::DemoOpening(QString folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
{
    qRegisterMetaType<demo::Presentation>();
    qRegisterMetaType<Error>();
}

DemoOpening::~DemoOpening()
{
    if (m_thread) {
        m_thread->requestInterruption();
        m_thread->wait();
    }
}

void DemoOpening::start()
{
    m_thread.reset(QThread::create([this] {
        const auto progress = [this](qint64 done, qint64 total) {
            Q_EMIT progressed(total > 0 ? static_cast<int>(done * 100 / total) : 0);
            return !QThread::currentThread()->isInterruptionRequested();
        };
        Result<demo::Presentation> presentation = demo::preparePresentation(m_folder, m_clock, progress);
        if (presentation)
            Q_EMIT ready(*presentation);
        else
            Q_EMIT failed(presentation.error());
    }));
    m_thread->start();
}

} // namespace packledger::desktop
