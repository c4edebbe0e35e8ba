#pragma once

#include "scan/rejectoutput.h"
#include "scan/rejectsettings.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace packledger::rejects {

/// A reject device with a thread of its own: nobody waits for it. Signals come in the thread of this object.
class RejectService final : public QObject
{
    Q_OBJECT

public:
    explicit RejectService(QObject *parent = nullptr);
    /// Waits for what is being told at the moment.
    ~RejectService() override;

    /// Another device, or none: packs that were waited for are told as lost.
    void setDevice(const std::optional<scan::RejectSettings> &settings);
    /// Throws a pack out; `answered` tells what became of it, in any case but where there is no device.
    void reject(const QByteArray &pack);

Q_SIGNALS:
    void answered(const packledger::scan::RejectAnswer &answer);
    /// Whether the device is reached; `trouble` is empty then.
    void statusChanged(const QString &trouble);

private:
    class Desk;

    QThread m_thread;
    Desk *m_desk; ///< lives in the thread
};

} // namespace packledger::rejects
