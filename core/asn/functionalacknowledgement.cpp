#include "asn/functionalacknowledgement.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace packledger::asn {

namespace {

constexpr char element = '*';
constexpr char repetition = '^';
constexpr char component = ':';
constexpr char terminator = '~';
constexpr size_t maxCodes = 5;

/// What a partner's element may say in ours: his separators need not be our separators.
QByteArray clean(QByteArrayView text, qsizetype length)
{
    QByteArray kept;
    for (const char c : text.first(std::min(text.size(), length))) {
        const bool breaks = c == element || c == repetition || c == component || c == terminator || uchar(c) < 0x20;
        kept += breaks ? ' ' : c;
    }
    return kept.trimmed();
}

QByteArray padded(QByteArrayView text, qsizetype length)
{
    return clean(text, length).leftJustified(length, ' ');
}

QByteArray number(quint32 value, int width)
{
    return QByteArray::number(value).rightJustified(width, '0');
}

/// Writes segments and counts those of the transaction set.
class SegmentWriter
{
public:
    void add(const std::vector<QByteArray> &elements)
    {
        size_t used = elements.size();
        while (used > 1 && elements[used - 1].isEmpty())
            --used;
        for (size_t i = 0; i < used; ++i) {
            if (i > 0)
                m_text += element;
            m_text += elements[i];
        }
        m_text += terminator;
        m_text += '\n';
        ++m_count;
    }
    void startCounting() { m_count = 0; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
    int m_count = 0;
};

void addSet(SegmentWriter &writer, const SetAcknowledgement &set)
{
    writer.add({ "AK2", clean(set.type, 3), clean(set.control, 9) });
    for (const SegmentFault &segment : set.faults) {
        writer.add({ "AK3", clean(segment.segment, 3), QByteArray::number(segment.position), {},
            QByteArray::number(segment.code) });
        for (const ElementFault &fault : segment.elements)
            writer.add({ "AK4", QByteArray::number(fault.position), fault.reference, QByteArray::number(fault.code),
                clean(fault.value, 99) });
    }
    std::vector<QByteArray> end { "AK5",
        set.outcome == SetAcknowledgement::Outcome::Accepted       ? "A"
            : set.outcome == SetAcknowledgement::Outcome::Rejected ? "R"
                                                                   : "E" };
    for (size_t i = 0; i < std::min(set.codes.size(), maxCodes); ++i)
        end.push_back(QByteArray::number(set.codes[i]));
    writer.add(end);
}

/// AK901: accepted, accepted with errors, partly accepted or rejected.
QByteArray groupOutcome(const GroupAcknowledgement &group)
{
    const int accepted = group.accepted();
    if (!group.codes.empty() || accepted == 0)
        return "R";
    if (accepted < int(group.sets.size()))
        return "P";
    const bool isClean = std::ranges::all_of(
        group.sets, [](const SetAcknowledgement &set) { return set.outcome == SetAcknowledgement::Outcome::Accepted; });
    return isClean ? "A" : "E";
}

} // namespace

int GroupAcknowledgement::accepted() const
{
    return int(std::ranges::count_if(
        sets, [](const SetAcknowledgement &set) { return set.outcome != SetAcknowledgement::Outcome::Rejected; }));
}

QByteArray write997(const GroupAcknowledgement &group, const AnswerNumbers &numbers)
{
    const bool isOld = group.version.startsWith("004") || group.version.startsWith("003");
    const QByteArray version = isOld ? "004010" : "005010";
    const QDateTime local
        = QDateTime::fromMSecsSinceEpoch(numbers.time.ms, QTimeZone::utc()).addSecs(numbers.time.offsetMinutes * 60);
    const QByteArray date = local.date().toString(QStringLiteral("yyyyMMdd")).toLatin1();
    const QByteArray time = local.time().toString(QStringLiteral("HHmm")).toLatin1();

    SegmentWriter writer;
    writer.add({ "ISA", "00", padded({}, 10), "00", padded({}, 10), padded(group.receiverQualifier, 2),
        padded(group.receiver, 15), padded(group.senderQualifier, 2), padded(group.sender, 15), date.sliced(2), time,
        isOld ? QByteArray("U") : QByteArray(1, repetition), isOld ? "00401" : "00501", number(numbers.interchange, 9),
        "0", group.usage == "T" ? "T" : "P", QByteArray(1, component) });
    writer.add({ "GS", "FA", clean(group.applicationReceiver, 15), clean(group.applicationSender, 15), date, time,
        QByteArray::number(numbers.group), "X", version });
    writer.startCounting();
    writer.add({ "ST", "997", "0001" });
    writer.add({ "AK1", clean(group.functionalId, 2), clean(group.control, 9),
        isOld ? QByteArray() : clean(group.version, 12) });
    for (const SetAcknowledgement &set : group.sets)
        addSet(writer, set);
    std::vector<QByteArray> end { "AK9", groupOutcome(group), QByteArray::number(group.included),
        QByteArray::number(group.sets.size()), QByteArray::number(group.codes.empty() ? group.accepted() : 0) };
    for (size_t i = 0; i < std::min(group.codes.size(), maxCodes); ++i)
        end.push_back(QByteArray::number(group.codes[i]));
    writer.add(end);
    writer.add({ "SE", QByteArray::number(writer.count() + 1), "0001" });
    writer.add({ "GE", "1", QByteArray::number(numbers.group) });
    writer.add({ "IEA", "1", number(numbers.interchange, 9) });
    return writer.text();
}

} // namespace packledger::asn
