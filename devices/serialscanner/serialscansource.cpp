#include "serialscanner/serialscansource.h"

#include "scan/interpret.h"

#include <QFileInfo>
#include <QSerialPort>

namespace packledger::serialscanner {

namespace {

QSerialPort::Parity parityOf(SerialSettings::Parity parity)
{
    switch (parity) {
    case SerialSettings::Parity::None:
        return QSerialPort::NoParity;
    case SerialSettings::Parity::Even:
        return QSerialPort::EvenParity;
    case SerialSettings::Parity::Odd:
        return QSerialPort::OddParity;
    case SerialSettings::Parity::Space:
        return QSerialPort::SpaceParity;
    case SerialSettings::Parity::Mark:
        return QSerialPort::MarkParity;
    }
    return QSerialPort::NoParity;
}

QSerialPort::DataBits dataBitsOf(int bits)
{
    return static_cast<QSerialPort::DataBits>(qBound(5, bits, 8));
}

QString reasonFor(const QSerialPort &port, const QString &name)
{
    if (port.error() == QSerialPort::PermissionError)
        return SerialScanSource::tr(
            "%1 may not be opened, or another program holds it. The user must be in the group dialout.")
            .arg(name);
    return QStringLiteral("%1: %2.").arg(name, port.errorString());
}

} // namespace

SerialScanSource::SerialScanSource(SerialSettings settings, const Clock &clock, QObject *parent)
    : ScanSource(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_framer(m_settings.framing)
    , m_gate(m_settings.repeatWindow)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_settings.idleTimeout);
    connect(&m_idle, &QTimer::timeout, this, [this] { hand(m_framer.silence()); });
    m_watch.setInterval(m_settings.reconnectEvery);
    connect(&m_watch, &QTimer::timeout, this, &SerialScanSource::checkPort);
}

SerialScanSource::~SerialScanSource() = default;

void SerialScanSource::start()
{
    if (m_watch.isActive())
        return;
    setStatus(Status::Starting);
    m_watch.start();
    connectPort();
}

void SerialScanSource::stop()
{
    m_watch.stop();
    m_idle.stop();
    m_framer.interrupt();
    m_port.reset();
    m_status.reset();
}

void SerialScanSource::connectPort()
{
    const QString path = m_settings.ports.locate(m_settings.port, m_settings.usb);
    if (path.isEmpty()) {
        setStatus(Status::Lost, tr("%1 is not there.").arg(m_settings.port));
        return;
    }
    auto port = std::make_unique<QSerialPort>();
    port->setPortName(path);
    port->setBaudRate(m_settings.baud);
    port->setDataBits(dataBitsOf(m_settings.dataBits));
    port->setParity(parityOf(m_settings.parity));
    port->setStopBits(m_settings.stopBits == 2 ? QSerialPort::TwoStop : QSerialPort::OneStop);
    if (!port->open(QIODevice::ReadWrite)) {
        setStatus(Status::Lost, reasonFor(*port, path));
        return;
    }
    m_device = QFileInfo(path).canonicalFilePath();
    // What was scanned while nobody listened belongs to nobody.
    port->clear(QSerialPort::Input);
    connect(port.get(), &QSerialPort::readyRead, this, &SerialScanSource::readPort);
    connect(port.get(), &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        if (error != QSerialPort::NoError && error != QSerialPort::TimeoutError)
            lose(reasonFor(*m_port, m_settings.port));
    });
    m_port = std::move(port);
    setStatus(Status::Ready);
}

void SerialScanSource::lose(const QString &reason)
{
    if (!m_port)
        return;
    m_idle.stop();
    m_framer.interrupt();
    hand({});
    // The port is inside the call that told of its error.
    m_port->disconnect(this);
    m_port.release()->deleteLater();
    setStatus(Status::Lost, reason);
}

void SerialScanSource::checkPort()
{
    if (!m_port) {
        connectPort();
        return;
    }
    // Out and in again between two looks: the name is there, but leads to another device.
    if (QFileInfo(m_settings.ports.locate(m_settings.port, m_settings.usb)).canonicalFilePath() != m_device) {
        lose(tr("%1 is gone.").arg(m_settings.port));
        connectPort();
    }
}

void SerialScanSource::readPort()
{
    if (!m_framer.isInCode())
        m_sinceFirstByte.start();
    hand(m_framer.feed(m_port->readAll()));
    if (m_framer.isInCode())
        m_idle.start();
    else
        m_idle.stop();
}

void SerialScanSource::hand(const QByteArrayList &codes)
{
    for (const QByteArray &code : codes) {
        scan::ScanReading reading = scan::readingFromLine(code);
        reading.source = m_settings.name;
        reading.time = m_clock.now();
        reading.profile = m_settings.profile;
        reading.delivery = { m_settings.framing.prefix + code + m_settings.framing.suffix,
            std::chrono::milliseconds(m_sinceFirstByte.isValid() ? m_sinceFirstByte.elapsed() : 0) };
        if (m_gate.admit(reading))
            Q_EMIT readingReady(reading);
        else
            Q_EMIT repeatDropped(reading);
    }
    while (m_fragmentsTold < m_framer.fragments()) {
        ++m_fragmentsTold;
        Q_EMIT fragmentDropped(m_framer.lastFragment());
    }
}

void SerialScanSource::setStatus(Status status, const QString &reason)
{
    if (m_status == status && m_reason == reason)
        return;
    m_status = status;
    m_reason = reason;
    Q_EMIT statusChanged(status, reason);
}

} // namespace packledger::serialscanner
