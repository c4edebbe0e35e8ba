#include "epcis/eventcodec.h"

#include "epcis/epciserrors.h"

#include <algorithm>

namespace packledger::epcis {

namespace {

constexpr quint8 version = 1;
/// Readers refuse documents deeper than 64 elements; this only keeps forged bytes off the stack.
constexpr int maxDepth = 256;
/// What a URI may take over from the one before it. The limit keeps a few forged bytes from standing for
/// gigabytes.
constexpr qsizetype maxShared = 255;

/// One bit for each field, in the order in which they are written. Appended to, never reordered.
enum Field : quint32 {
    EventTime = 1u << 0,
    RecordTime = 1u << 1,
    TimeZoneOffset = 1u << 2,
    EventId = 1u << 3,
    Declaration = 1u << 4,
    Certification = 1u << 5,
    EpcList = 1u << 6,
    ParentId = 1u << 7,
    ChildEpcs = 1u << 8,
    InputEpcs = 1u << 9,
    OutputEpcs = 1u << 10,
    Quantities = 1u << 11,
    InputQuantities = 1u << 12,
    OutputQuantities = 1u << 13,
    TransformationId = 1u << 14,
    ActionField = 1u << 15,
    BizStep = 1u << 16,
    Disposition = 1u << 17,
    Persistent = 1u << 18,
    ReadPoint = 1u << 19,
    BizLocation = 1u << 20,
    BizTransactions = 1u << 21,
    Sources = 1u << 22,
    Destinations = 1u << 23,
    Sensors = 1u << 24,
    Ilmd = 1u << 25,
    UserExtensions = 1u << 26,
    AllFields = (1u << 27) - 1,
};

class Encoder
{
public:
    QByteArray bytes;

    void number(quint64 value)
    {
        while (value >= 0x80) {
            bytes.append(char(value | 0x80));
            value >>= 7;
        }
        bytes.append(char(value));
    }

    void put(const QByteArray &text)
    {
        number(quint64(text.size()));
        bytes.append(text);
    }

    void put(const Timestamp &time)
    {
        put(time.text);
        number((quint64(time.ms) << 1) ^ quint64(time.ms >> 63)); // zigzag: times before 1970 stay short
    }

    /// Each URI as what it shares with the one before and its own rest: serials of one GTIN are long
    /// runs of the same 40 bytes.
    void put(const std::vector<QByteArray> &texts)
    {
        number(texts.size());
        const QByteArray none;
        const QByteArray *before = &none;
        for (const QByteArray &text : texts) {
            const auto ends = std::mismatch(before->begin(), before->end(), text.begin(), text.end());
            const qsizetype shared = std::min(qsizetype(ends.second - text.begin()), maxShared);
            number(quint64(shared));
            number(quint64(text.size() - shared));
            bytes.append(QByteArrayView(text).sliced(shared));
            before = &text;
        }
    }

    void put(const ExtensionNode &node)
    {
        number(quint64(node.kind));
        put(node.ns);
        put(node.name);
        put(node.prefix);
        put(node.text);
        put(node.attributes);
        put(node.children);
    }

    void put(const QuantityElement &element)
    {
        put(element.epcClass);
        put(element.quantity);
        put(element.uom);
        put(element.extensions);
    }

    void put(const TypedUri &uri)
    {
        put(uri.type);
        put(uri.id);
    }

    void put(const Place &place)
    {
        put(place.id);
        put(place.extensions);
    }

    void put(const SensorElement &element)
    {
        put(element.metadata);
        put(element.reports);
        put(element.extensions);
    }

    void put(const PersistentDisposition &disposition)
    {
        put(disposition.set);
        put(disposition.unset);
    }

    void put(const ErrorDeclaration &declaration)
    {
        put(declaration.declarationTime);
        put(declaration.reason);
        put(declaration.correctiveEventIds);
        put(declaration.extensions);
    }

    template <typename T>
    void put(const std::vector<T> &list)
    {
        number(list.size());
        for (const T &member : list)
            put(member);
    }

    template <typename T>
    void put(const std::optional<T> &value)
    {
        put(*value);
    }

    void put(const std::optional<Action> &action) { number(quint64(*action)); }
};

/// Reads what Encoder wrote. After the first fault everything reads as empty and `ok` stays false.
class Decoder
{
public:
    explicit Decoder(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool ok = true;

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.isEmpty())
                break;
            const auto byte = quint8(m_rest.front());
            m_rest = m_rest.sliced(1);
            if (shift == 63 && byte > 1)
                break;
            value |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        ok = false;
        m_rest = {};
        return 0;
    }

    /// A count of things of which each takes at least one byte, or a length in bytes.
    qsizetype count()
    {
        const quint64 value = number();
        if (value <= quint64(m_rest.size()))
            return qsizetype(value);
        ok = false;
        m_rest = {};
        return 0;
    }

    template <typename E>
    E enumerator(E last)
    {
        const quint64 value = number();
        ok = ok && value <= quint64(last);
        return ok ? E(value) : E {};
    }

    void take(QByteArray &text)
    {
        const qsizetype size = count();
        text = m_rest.first(size).toByteArray();
        m_rest = m_rest.sliced(size);
    }

    void take(Timestamp &time)
    {
        take(time.text);
        const quint64 value = number();
        time.ms = qint64(value >> 1) ^ -qint64(value & 1);
    }

    void take(std::vector<QByteArray> &texts)
    {
        const qsizetype size = count();
        texts.reserve(size_t(size));
        QByteArrayView before;
        for (qsizetype i = 0; i < size && ok; ++i) {
            const quint64 shared = number();
            const qsizetype own = count();
            if (shared > quint64(std::min(before.size(), maxShared))) {
                ok = false;
                break;
            }
            QByteArray text;
            text.reserve(qsizetype(shared) + own);
            text.append(before.first(qsizetype(shared)));
            text.append(m_rest.first(own));
            m_rest = m_rest.sliced(own);
            texts.push_back(std::move(text));
            before = texts.back();
        }
    }

    void take(ExtensionNode &node)
    {
        if (++m_depth > maxDepth)
            ok = false;
        if (ok) {
            node.kind = enumerator(ExtensionNode::Kind::Array);
            take(node.ns);
            take(node.name);
            take(node.prefix);
            take(node.text);
            take(node.attributes);
            take(node.children);
        }
        --m_depth;
    }

    void take(QuantityElement &element)
    {
        take(element.epcClass);
        take(element.quantity);
        take(element.uom);
        take(element.extensions);
    }

    void take(TypedUri &uri)
    {
        take(uri.type);
        take(uri.id);
    }

    void take(Place &place)
    {
        take(place.id);
        take(place.extensions);
    }

    void take(SensorElement &element)
    {
        take(element.metadata);
        take(element.reports);
        take(element.extensions);
    }

    void take(PersistentDisposition &disposition)
    {
        take(disposition.set);
        take(disposition.unset);
    }

    void take(ErrorDeclaration &declaration)
    {
        take(declaration.declarationTime);
        take(declaration.reason);
        take(declaration.correctiveEventIds);
        take(declaration.extensions);
    }

    template <typename T>
    void take(std::vector<T> &list)
    {
        const qsizetype size = count();
        for (qsizetype i = 0; i < size && ok; ++i)
            take(list.emplace_back());
    }

    template <typename T>
    void take(std::optional<T> &value)
    {
        take(value.emplace());
    }

    void take(std::optional<Action> &action) { action = enumerator(Action::Delete); }

private:
    QByteArrayView m_rest;
    int m_depth = 0;
};

/// Calls visit(bit, member) for every optional field in the order of Field.
template <typename E, typename Visit>
void visitFields(E &event, Visit &&visit)
{
    visit(EventTime, event.eventTime);
    visit(RecordTime, event.recordTime);
    visit(TimeZoneOffset, event.timeZoneOffset);
    visit(EventId, event.eventId);
    visit(Declaration, event.errorDeclaration);
    visit(Certification, event.certificationInfo);
    visit(EpcList, event.epcList);
    visit(ParentId, event.parentId);
    visit(ChildEpcs, event.childEpcs);
    visit(InputEpcs, event.inputEpcs);
    visit(OutputEpcs, event.outputEpcs);
    visit(Quantities, event.quantities);
    visit(InputQuantities, event.inputQuantities);
    visit(OutputQuantities, event.outputQuantities);
    visit(TransformationId, event.transformationId);
    visit(ActionField, event.action);
    visit(BizStep, event.bizStep);
    visit(Disposition, event.disposition);
    visit(Persistent, event.persistentDisposition);
    visit(ReadPoint, event.readPoint);
    visit(BizLocation, event.bizLocation);
    visit(BizTransactions, event.bizTransactions);
    visit(Sources, event.sources);
    visit(Destinations, event.destinations);
    visit(Sensors, event.sensorElements);
    visit(Ilmd, event.ilmd);
    visit(UserExtensions, event.extensions);
}

bool isPresent(const QByteArray &text)
{
    return !text.isEmpty();
}
bool isPresent(const Timestamp &time)
{
    return !(time == Timestamp {});
}
template <typename T>
bool isPresent(const std::vector<T> &list)
{
    return !list.empty();
}
template <typename T>
bool isPresent(const std::optional<T> &value)
{
    return value.has_value();
}

} // namespace

QByteArray encodeEvent(const Event &event)
{
    quint32 present = 0;
    visitFields(event, [&](Field field, const auto &member) { present |= isPresent(member) ? field : 0u; });

    Encoder encoder;
    encoder.bytes.append(char(version));
    encoder.number(quint64(event.type));
    encoder.number(present);
    visitFields(event, [&](Field field, const auto &member) {
        if (present & field)
            encoder.put(member);
    });
    return std::move(encoder.bytes);
}

Result<Event> decodeEvent(QByteArrayView bytes)
{
    if (bytes.isEmpty() || quint8(bytes.front()) != version)
        return fail(codes::eventCodec, QStringLiteral("unknown version"));
    Decoder decoder(bytes.sliced(1));
    Event event;
    event.type = decoder.enumerator(EventType::Quantity);
    const quint64 present = decoder.number();
    decoder.ok = decoder.ok && present <= AllFields;
    visitFields(event, [&](Field field, auto &member) {
        if (decoder.ok && (present & field))
            decoder.take(member);
    });
    if (!decoder.ok || !decoder.atEnd())
        return fail(codes::eventCodec, QStringLiteral("damaged"));
    return event;
}

} // namespace packledger::epcis
