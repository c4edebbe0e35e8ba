#include "printers/serialprinterline.h"

#include "serialline/serialline.h"

#include <QSerialPort>

namespace packledger::printers {

using labels::PrinterAddress;

namespace {

QSerialPort::Parity parityOf(PrinterAddress::Parity parity)
{
    switch (parity) {
    case PrinterAddress::Parity::None:
        break;
    case PrinterAddress::Parity::Even:
        return QSerialPort::EvenParity;
    case PrinterAddress::Parity::Odd:
        return QSerialPort::OddParity;
    }
    return QSerialPort::NoParity;
}

QSerialPort::FlowControl flowOf(PrinterAddress::Flow flow)
{
    switch (flow) {
    case PrinterAddress::Flow::None:
        break;
    case PrinterAddress::Flow::Hardware:
        return QSerialPort::HardwareControl;
    case PrinterAddress::Flow::Software:
        return QSerialPort::SoftwareControl;
    }
    return QSerialPort::NoFlowControl;
}

} // namespace

SerialPrinterLine::SerialPrinterLine(labels::PrinterAddress address)
    : m_address(std::move(address))
{
}

SerialPrinterLine::~SerialPrinterLine() = default;

void SerialPrinterLine::close()
{
    if (m_port && m_port->isOpen())
        m_port->clear(QSerialPort::Output);
    m_port.reset();
}

std::optional<QString> SerialPrinterLine::connect(const labels::PrinterPatience &)
{
    m_port = std::make_unique<QSerialPort>();
    m_port->setPortName(m_address.target);
    m_port->setBaudRate(m_address.baud);
    m_port->setDataBits(m_address.dataBits == 7 ? QSerialPort::Data7 : QSerialPort::Data8);
    m_port->setParity(parityOf(m_address.parity));
    m_port->setStopBits(m_address.stopBits == 2 ? QSerialPort::TwoStop : QSerialPort::OneStop);
    m_port->setFlowControl(flowOf(m_address.flow));
    if (!m_port->open(QIODevice::ReadWrite))
        return m_port->errorString();
    m_port->clear(QSerialPort::Input);
    return std::nullopt;
}

QIODevice *SerialPrinterLine::device()
{
    return m_port.get();
}

bool SerialPrinterLine::isUp()
{
    return m_port && serialline::isUp(*m_port);
}

} // namespace packledger::printers
