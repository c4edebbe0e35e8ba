#pragma once

#include "base/clock.h"
#include "scan/codereader.h"
#include "scan/deviceprofile.h"
#include "scan/scansource.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace packledger::codereaders {

/// A code reader as a scanner of the station. It waits for the reader in a thread of its own, and looks for it again
/// where it is lost. A pack without a readable code is told as the reader tells it.
class CodeReaderSource final : public scan::ScanSource
{
    Q_OBJECT

public:
    CodeReaderSource(QString name, scan::ReaderSettings settings, scan::DeviceProfile profile, const Clock &clock,
        QObject *parent = nullptr);
    ~CodeReaderSource() override;

    [[nodiscard]] QString name() const override { return m_name; }
    void start() override;
    void stop() override;

private:
    /// In its thread, until it is stopped.
    void listen();
    void tell(const QByteArray &code);
    void setStatus(Status status, const QString &reason = {});

    QString m_name;
    scan::ReaderSettings m_settings;
    scan::DeviceProfile m_profile;
    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isStopped = false;
    QSemaphore m_stopping;
    std::optional<Status> m_status;
    QString m_reason;
};

} // namespace packledger::codereaders
