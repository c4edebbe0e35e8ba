#include "asn/setfaults.h"

#include "asn/asnerrors.h"
#include "asn/x12value.h"

namespace packledger::asn {

namespace {

/// A hostile or hopeless file does not get to fill the memory with complaints.
constexpr size_t maxFaults = 1000;

// AK304, of a segment.
constexpr int segmentMissing = 3;
constexpr int hasElementFaults = 8;

} // namespace

SetFaults::SetFaults(QByteArray setControl, QString fileName)
    : m_setControl(std::move(setControl))
    , m_fileName(std::move(fileName))
{
}

void SetFaults::show(const X12Segment &segment, int position)
{
    m_segment = &segment;
    m_position = position;
}

Where SetFaults::here(int element) const
{
    const QString id = x12Text(m_segment->id());
    QString path = QStringLiteral("ST*%1 segment %2 %3").arg(x12Text(m_setControl)).arg(m_position).arg(id);
    if (element > 0)
        path += QStringLiteral("%1").arg(element, 2, 10, QLatin1Char('0'));
    return { m_fileName, m_segment->line, 0, path };
}

void SetFaults::find(ErrorCode code, const QString &detail, const Where &where)
{
    if (m_findings.size() < maxFaults)
        m_findings.push_back({ Severity::Warning, code, detail, where });
}

void SetFaults::addElement(int element, const char *reference, int code)
{
    if (m_segments.empty() || m_segments.back().position != m_position) {
        if (m_segments.size() >= maxFaults)
            return;
        m_segments.push_back({ m_segment->id().toByteArray(), m_position, hasElementFaults, {} });
    }
    m_segments.back().elements.push_back({ element, reference, code, m_segment->at(size_t(element)).toByteArray() });
}

void SetFaults::addMissing(const char *segment, int position)
{
    m_segments.push_back({ segment, position, segmentMissing, {} });
    reject(codes::asnSegmentMissing, QLatin1StringView(segment));
}

void SetFaults::reject(ErrorCode code, const QString &detail, int element)
{
    if (!m_rejection)
        m_rejection = Error { code, detail, here(element) };
}

} // namespace packledger::asn
