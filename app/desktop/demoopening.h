#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "demo/demosite.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace packledger::desktop {

/// Makes the demo site in a thread of its own, while the window already stands.
class DemoOpening final : public QObject
{
    Q_OBJECT

public:
    DemoOpening(QString folder, const Clock &clock, QObject *parent = nullptr);
    ~DemoOpening() override;

    void start();

Q_SIGNALS:
    void progressed(int percent);
    void ready(const packledger::demo::Presentation &presentation);
    void failed(const packledger::Error &error);

private:
    QString m_folder;
    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
};

} // namespace packledger::desktop
