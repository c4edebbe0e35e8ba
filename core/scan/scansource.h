#pragma once

#include "scan/scanreading.h"

#include <QObject>

namespace packledger::scan {

/// Anything that delivers readings: a camera, a serial scanner, a keyboard wedge, a simulated one.
/// Lives in the thread it was made in; signals are emitted from there.
class ScanSource : public QObject
{
    Q_OBJECT

public:
    enum class Status { Starting, Ready, Lost };
    Q_ENUM(Status)

    using QObject::QObject;

    /// The device's name for people, "Camera 1".
    [[nodiscard]] virtual QString name() const = 0;
    /// True for a source that only pretends: the screen must say so.
    [[nodiscard]] virtual bool isSimulated() const { return false; }
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void readingReady(const packledger::scan::ScanReading &reading);
    /// The same code again within the repeat window; it was not handed on.
    void repeatDropped(const packledger::scan::ScanReading &reading);
    /// A code began and was never ended; it was dropped. `bytes` is what came of it.
    void fragmentDropped(const QByteArray &bytes);
    /// `reason` is empty when Ready; an English sentence for the log when Lost.
    void statusChanged(packledger::scan::ScanSource::Status status, const QString &reason);
};

} // namespace packledger::scan
