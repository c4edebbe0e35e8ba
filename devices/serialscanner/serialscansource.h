#pragma once

#include "scan/scangate.h"
#include "scan/scansource.h"
#include "serialscanner/codeframer.h"
#include "serialscanner/serialports.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QSerialPort;

namespace packledger::serialscanner {

/// A scanner on a serial line or USB in serial mode (CDC-ACM), and how it is set.
struct SerialSettings
{
    enum class Parity { None, Even, Odd, Space, Mark };

    QString name; ///< for people, "Scanner 1"
    QString port; ///< "/dev/ttyACM0", better "/dev/serial/by-id/…"
    QByteArray usb; ///< PortDescription::usb of the device, so that it is found under another number; may be empty
    int baud = 9600; ///< any; USB scanners do not care
    int dataBits = 8; ///< 5 to 8
    Parity parity = Parity::None;
    int stopBits = 1; ///< 1 or 2
    Framing framing;
    std::chrono::milliseconds idleTimeout { 250 }; ///< longer silence inside a code means it is broken
    std::chrono::milliseconds reconnectEvery { 1000 };
    std::chrono::milliseconds repeatWindow { 300 }; ///< the same code within it is one reading
    scan::DeviceProfile profile;
    SerialPorts ports; ///< where devices are looked for
};

/// Readings of a serial scanner. A scanner that is unplugged is reported lost and looked for until it
/// is back, also under another number; a code that was cut off is never reported. Lives in the thread it
/// was made in.
class SerialScanSource final : public scan::ScanSource
{
    Q_OBJECT

public:
    SerialScanSource(SerialSettings settings, const Clock &clock, QObject *parent = nullptr);
    ~SerialScanSource() override;

    [[nodiscard]] QString name() const override { return m_settings.name; }
    void start() override;
    void stop() override;

private:
    void connectPort();
    void lose(const QString &reason);
    void checkPort();
    void readPort();
    void hand(const QByteArrayList &codes);
    void setStatus(Status status, const QString &reason = {});

    SerialSettings m_settings;
    const Clock &m_clock;
    CodeFramer m_framer;
    scan::ScanGate m_gate;
    std::unique_ptr<QSerialPort> m_port;
    QString m_device; ///< the device file that is open, no link
    QElapsedTimer m_sinceFirstByte;
    QTimer m_idle;
    QTimer m_watch; ///< looks whether the port is there, or there again
    int m_fragmentsTold = 0;
    std::optional<Status> m_status;
    QString m_reason;
};

} // namespace packledger::serialscanner
