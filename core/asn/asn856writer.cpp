#include "asn/asn856writer.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace packledger::asn {

namespace {

using Segment = QByteArrayList;

/// The first of the wishes that no text holds; what holds them all loses the first.
char separator(const QByteArray &wishes, const std::array<bool, 256> &used)
{
    for (const char wish : wishes) {
        if (!used[uchar(wish)])
            return wish;
    }
    return wishes.front();
}

QByteArray dateText(const QDate &date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

const char *purposeCode(ShipNotice::Purpose purpose)
{
    switch (purpose) {
    case ShipNotice::Purpose::Cancel:
        return "01";
    case ShipNotice::Purpose::Replace:
        return "05";
    case ShipNotice::Purpose::Original:
    case ShipNotice::Purpose::Other:
        break;
    }
    return "00";
}

/// One transaction set, segment by segment.
class SetWriter
{
public:
    explicit SetWriter(const ShipNotice &notice)
        : m_notice(notice)
        , m_inside(notice.containers.size())
        , m_linesIn(notice.containers.size())
    {
        for (int i = 0; i < int(notice.containers.size()); ++i) {
            if (const int parent = notice.containers[size_t(i)].parent; parent >= 0)
                m_inside[size_t(parent)].push_back(i);
        }
        for (const Line &line : notice.lines) {
            if (line.container >= 0)
                m_linesIn[size_t(line.container)].push_back(&line);
        }
    }

    std::vector<Segment> write(const QByteArray &control)
    {
        add({ "ST", "856", control });
        add({ "BSN", purposeCode(m_notice.purpose), m_notice.shipmentId, dateText(m_notice.date), m_notice.time,
            "0001" });
        shipment();
        const int orders = int(m_notice.orders.size());
        for (int order = 0; order < std::max(orders, 1); ++order)
            this->order(orders == 0 ? -1 : order);
        const qint64 total = std::accumulate(m_notice.lines.begin(), m_notice.lines.end(), qint64(0),
            [](qint64 sum, const Line &line) { return sum + line.quantity; });
        add({ "CTT", QByteArray::number(m_levels), QByteArray::number(total) });
        add({ "SE", QByteArray::number(qint64(m_segments.size()) + 1), control });
        return std::move(m_segments);
    }

private:
    const ShipNotice &m_notice;
    std::vector<std::vector<int>> m_inside; ///< containers by the container that they are in
    std::vector<std::vector<const Line *>> m_linesIn;
    std::vector<Segment> m_segments;
    int m_levels = 0;
    int m_lines = 0;

    void add(Segment segment)
    {
        while (segment.size() > 1 && segment.last().isEmpty())
            segment.removeLast();
        m_segments.push_back(std::move(segment));
    }

    int level(int parent, const char *code, bool hasChildren)
    {
        ++m_levels;
        add({ "HL", QByteArray::number(m_levels), parent > 0 ? QByteArray::number(parent) : QByteArray(), code,
            hasChildren ? "1" : "0" });
        return m_levels;
    }

    void shipment()
    {
        level(0, "S", true);
        for (const Reference &reference : m_notice.references)
            add({ "REF", reference.qualifier, reference.value });
        for (const NoticeDate &date : m_notice.dates)
            add({ "DTM", date.qualifier, dateText(date.date), date.time });
        for (const Party &party : m_notice.parties)
            this->party(party);
        if (m_notice.transactionStatement)
            add({ "YNQ", "", m_notice.transactionStatement->affirmed ? "Y" : "N", "", "",
                m_notice.transactionStatement->text.toUtf8() });
    }

    void party(const Party &party)
    {
        add({ "N1", party.role, party.name.toUtf8(), party.gln ? "UL" : "",
            party.gln ? party.gln->digits() : QByteArray() });
        for (const QString &street : party.street)
            add({ "N3", street.toUtf8() });
        if (!party.city.isEmpty())
            add({ "N4", party.city.toUtf8(), party.state.toUtf8(), party.postalCode.toUtf8(), party.country.toUtf8() });
    }

    void order(int index)
    {
        const int here = level(1, "O", true);
        if (index >= 0) {
            const Order &order = m_notice.orders[size_t(index)];
            if (!order.purchaseOrder.isEmpty())
                add({ "PRF", order.purchaseOrder, "", "", dateText(order.date) });
            for (const Reference &reference : order.references)
                add({ "REF", reference.qualifier, reference.value });
        }
        for (int i = 0; i < int(m_notice.containers.size()); ++i) {
            const Container &container = m_notice.containers[size_t(i)];
            if (container.parent < 0 && (index < 0 || container.order == index))
                this->container(i, here);
        }
        for (const Line &line : m_notice.lines) {
            if (line.container < 0 && (index < 0 || line.order == index))
                this->line(line, here);
        }
    }

    void container(int index, int parent)
    {
        const Container &container = m_notice.containers[size_t(index)];
        const std::vector<int> &inside = m_inside[size_t(index)];
        const std::vector<const Line *> &lines = m_linesIn[size_t(index)];
        const bool hasChildren = !inside.empty() || !lines.empty();
        const int here = level(parent, container.level == Container::Level::Tare ? "T" : "P", hasChildren);
        if (container.packQuantity > 0)
            add({ "PO4", QByteArray::number(container.packQuantity) });
        if (container.sscc)
            add({ "MAN", "GM", "00" + container.sscc->digits() });
        else if (container.gtin)
            add({ "MAN", "UC", container.gtin->digits() });
        for (const int each : inside)
            this->container(each, here);
        for (const Line *each : lines)
            this->line(*each, here);
    }

    void line(const Line &line, int parent)
    {
        level(parent, "I", false);
        const QByteArray number = QByteArray::number(++m_lines);
        Segment item { "LIN", number };
        if (!line.ndc.isEmpty())
            item << (line.ndcQualifier.isEmpty() ? QByteArray("ND") : line.ndcQualifier) << line.ndc;
        if (line.gtin)
            item << "UK" << line.gtin->digits();
        if (!line.lot.isEmpty())
            item << "LT" << line.lot;
        add(std::move(item));
        add({ "SN1", number, QByteArray::number(line.quantity), line.unit.isEmpty() ? QByteArray("EA") : line.unit });
        if (!line.description.isEmpty())
            add({ "PID", "F", "", "", "", line.description.left(80).toUtf8() });
        if (line.expiry.isValid())
            add({ "DTM", "036", dateText(line.expiry) });
    }
};

} // namespace

QByteArray write856(const ShipNotice &notice, const Envelope &envelope)
{
    const QByteArray control = QByteArray::number(envelope.control % 1'000'000'000).rightJustified(9, '0');
    std::vector<Segment> segments = SetWriter(notice).write("0001");
    std::array<bool, 256> used {};
    for (const Segment &segment : segments) {
        for (const QByteArray &element : segment) {
            for (const char c : element)
                used[uchar(c)] = true;
        }
    }
    const char elementEnd = separator("*|\x1d", used);
    const char segmentEnd = separator("~\x1c'", used);
    const char componentEnd = separator(">:\x1f", used);
    const char repetition = separator("^\x1e!", used);

    const QDateTime made = envelope.made.toUTC();
    const auto padded = [](QByteArray text) { return text.left(15).leftJustified(15, ' '); };
    segments.insert(segments.begin(),
        { { "ISA", "00", QByteArray(10, ' '), "00", QByteArray(10, ' '), "ZZ", padded(envelope.sender),
              envelope.receiverQualifier, padded(envelope.receiver), made.toString(QStringLiteral("yyMMdd")).toLatin1(),
              made.toString(QStringLiteral("HHmm")).toLatin1(), QByteArray(1, repetition), "00501", control, "0",
              notice.isTest ? "T" : "P", QByteArray(1, componentEnd) },
            { "GS", "SH", envelope.sender, envelope.receiver, dateText(made.date()),
                made.toString(QStringLiteral("HHmm")).toLatin1(), QByteArray::number(envelope.control % 1'000'000'000),
                "X", "005010" } });
    segments.push_back({ "GE", "1", QByteArray::number(envelope.control % 1'000'000'000) });
    segments.push_back({ "IEA", "1", control });

    QByteArray out;
    bool isHead = true;
    for (const Segment &segment : segments) {
        for (qsizetype i = 0; i < segment.size(); ++i) {
            QByteArray element = segment.at(i);
            // The head has the separators as its values; what holds every wish keeps its meaning without them.
            if (!isHead) {
                for (char &c : element)
                    c = c == elementEnd || c == segmentEnd ? ' ' : c;
            }
            if (i > 0)
                out += elementEnd;
            out += element;
        }
        isHead = false;
        out += segmentEnd;
        out += '\n';
    }
    return out;
}

} // namespace packledger::asn
