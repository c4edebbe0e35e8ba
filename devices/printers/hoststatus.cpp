#include "printers/hoststatus.h"

#include <QCoreApplication>

namespace packledger::printers {

using labels::PrinterCondition;
using labels::PrinterStatus;

namespace {

constexpr char stx = '\x02';
constexpr char etx = '\x03';
constexpr qsizetype longestLine = 128; // the longest of the three has 33 characters

// ZPL II programming guide, ~HS: the fields of the three strings.
constexpr qsizetype firstFields = 12;
constexpr qsizetype secondFields = 11;
constexpr qsizetype thirdFields = 2;

bool areFields(const QByteArrayList &fields, qsizetype count)
{
    if (fields.size() != count)
        return false;
    for (const QByteArray &field : fields) {
        for (const char c : field) {
            if (c < '0' || c > '9')
                return false;
        }
    }
    return true;
}

PrinterStatus statusOf(const QByteArrayList &first, const QByteArrayList &second)
{
    const auto isSet = [](const QByteArrayList &fields, qsizetype at) { return fields.at(at).toInt() != 0; };
    PrinterStatus status;
    status.formatsWaiting = first.at(4).toInt();
    // A format at the moment of its arrival is neither waiting nor at work yet.
    if (isSet(first, 7))
        ++status.formatsWaiting;
    status.labelsRemaining = int(std::min(second.at(8).toLongLong(), 100'000'000LL));
    status.isLabelTaken = !isSet(second, 7);
    if (isSet(second, 2)) {
        status.condition = PrinterCondition::HeadOpen;
    } else if (isSet(first, 1)) {
        status.condition = PrinterCondition::OutOfMedia;
    } else if (isSet(second, 3)) {
        status.condition = PrinterCondition::OutOfRibbon;
    } else if (isSet(first, 9)) {
        status.condition = PrinterCondition::Fault;
        status.detail = QCoreApplication::translate("PrinterStatus", "its memory was lost");
    } else if (isSet(first, 10)) {
        status.condition = PrinterCondition::Fault;
        status.detail = QCoreApplication::translate("PrinterStatus", "too cold");
    } else if (isSet(first, 11)) {
        status.condition = PrinterCondition::Fault;
        status.detail = QCoreApplication::translate("PrinterStatus", "too hot");
    } else if (isSet(first, 2)) {
        status.condition = PrinterCondition::Paused;
    } else if (isSet(first, 5)) {
        status.condition = PrinterCondition::Busy;
    }
    return status;
}

} // namespace

void HostStatusReader::clear()
{
    m_line.clear();
    m_isInLine = false;
    m_lines = 0;
}

std::optional<PrinterStatus> HostStatusReader::feed(const QByteArray &bytes)
{
    std::optional<PrinterStatus> newest;
    for (const char byte : bytes) {
        if (byte == stx) {
            m_line.clear();
            m_isInLine = true;
        } else if (byte == etx && m_isInLine) {
            m_isInLine = false;
            if (std::optional<PrinterStatus> status = takeLine(m_line))
                newest = status;
        } else if (m_isInLine) {
            m_line += byte;
            if (m_line.size() > longestLine)
                m_isInLine = false;
        }
    }
    return newest;
}

std::optional<PrinterStatus> HostStatusReader::takeLine(const QByteArray &line)
{
    const QByteArrayList fields = line.split(',');
    // Told by their number of fields, so that an answer whose beginning was lost is not taken for another.
    if (areFields(fields, firstFields)) {
        m_fields = fields;
        m_lines = 1;
    } else if (m_lines == 1 && areFields(fields, secondFields)) {
        m_second = fields;
        m_lines = 2;
    } else if (m_lines == 2 && areFields(fields, thirdFields)) {
        m_lines = 0;
        return statusOf(m_fields, m_second);
    } else {
        m_lines = 0;
    }
    return std::nullopt;
}

} // namespace packledger::printers
