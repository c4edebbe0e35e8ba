#include "epcis/eventrules.h"

#include "epcis/epciserrors.h"

#include <array>

#include <algorithm>

namespace packledger::epcis {

namespace {

constexpr quint8 bit(EventType type)
{
    return quint8(1u << int(type));
}
constexpr quint8 object = bit(EventType::Object), aggregation = bit(EventType::Aggregation),
                 transaction = bit(EventType::Transaction), transformation = bit(EventType::Transformation),
                 association = bit(EventType::Association), quantity = bit(EventType::Quantity);
constexpr quint8 every = object | aggregation | transaction | transformation | association | quantity;
constexpr quint8 modern = quint8(every & ~quantity);

struct FieldRow
{
    QByteArrayView name;
    quint8 types;
};

constexpr std::array<FieldRow, 29> fields { {
    { "eventTime", every },
    { "recordTime", every },
    { "eventTimeZoneOffset", every },
    { "eventID", every },
    { "errorDeclaration", every },
    { "certificationInfo", every },
    { "epcList", object | transaction },
    { "parentID", aggregation | transaction | association },
    { "childEPCs", aggregation | association },
    { "inputEPCList", transformation },
    { "outputEPCList", transformation },
    { "quantityList", object | transaction },
    { "childQuantityList", aggregation | association },
    { "inputQuantityList", transformation },
    { "outputQuantityList", transformation },
    { "transformationID", transformation },
    { "action", quint8(modern & ~transformation) },
    { "bizStep", every },
    { "disposition", every },
    { "persistentDisposition", modern },
    { "readPoint", every },
    { "bizLocation", every },
    { "bizTransactionList", every },
    { "sourceList", modern },
    { "destinationList", modern },
    { "sensorElementList", modern },
    { "ilmd", object | transformation },
    { "epcClass", quantity },
    { "quantity", quantity },
} };

constexpr std::array<QByteArrayView, 6> eventTypes { "ObjectEvent", "AggregationEvent", "TransactionEvent",
    "TransformationEvent", "AssociationEvent", "QuantityEvent" };
constexpr std::array<QByteArrayView, 3> actions { "ADD", "OBSERVE", "DELETE" };

template <typename E, size_t N>
std::optional<E> find(const std::array<QByteArrayView, N> &names, QByteArrayView name)
{
    for (size_t i = 0; i < N; ++i) {
        if (names[i] == name)
            return E(i);
    }
    return std::nullopt;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void reportTerm(Vocabulary vocabulary, const Uri &spelling, const Where &where, DocumentSink &sink)
{
    if (spelling.isEmpty() || !standardTerm(vocabulary, spelling).isEmpty())
        return;
    const QByteArray word = wordOf(vocabulary, spelling);
    if (word.isEmpty()) {
        sink.finding({ Severity::Note, codes::ownTerm, QString::fromUtf8(spelling), where });
        return;
    }
    const QByteArray nearest = nearestTerm(vocabulary, word);
    const QString detail = QString::fromUtf8(nearest.isEmpty() ? spelling : spelling + " (" + nearest + "?)");
    sink.finding({ Severity::Warning, codes::misspeltTerm, detail, where });
}

} // namespace

std::optional<Field> fieldNamed(QByteArrayView name)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == name)
            return Field(i);
    }
    return std::nullopt;
}

QByteArrayView nameOf(Field field)
{
    return fields[size_t(field)].name;
}

bool belongsTo(Field field, EventType type)
{
    return (fields[size_t(field)].types & bit(type)) != 0;
}

std::optional<EventType> eventTypeNamed(QByteArrayView name)
{
    return find<EventType>(eventTypes, name);
}

QByteArrayView nameOf(EventType type)
{
    return eventTypes[size_t(type)];
}

std::optional<Action> actionNamed(QByteArrayView name)
{
    return find<Action>(actions, name);
}

QByteArrayView nameOf(Action action)
{
    return actions[size_t(action)];
}

bool isDecimal(QByteArrayView text)
{
    return !plainNumber(text).isNull();
}

QByteArray plainNumber(QByteArrayView text)
{
    constexpr int mostDigits = 4096;
    qsizetype at = 0;
    const bool negative = !text.isEmpty() && text[0] == '-';
    if (!text.isEmpty() && (text[0] == '-' || text[0] == '+'))
        ++at;
    QByteArray digits;
    qsizetype point = -1; // digits before the decimal point
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && point < 0)); ++at) {
        if (text[at] == '.')
            point = digits.size();
        else
            digits += text[at];
    }
    if (digits.isEmpty())
        return {};
    if (point < 0)
        point = digits.size();
    if (at < text.size()) {
        if (text[at] != 'e' && text[at] != 'E')
            return {};
        bool isNumber = false;
        const int exponent = text.sliced(at + 1).toByteArray().toInt(&isNumber);
        if (!isNumber || qAbs(exponent) > mostDigits)
            return {};
        point += exponent;
    }
    if (point <= 0) {
        digits.prepend(1 - point, '0');
        point = 1;
    } else if (point > digits.size()) {
        digits.append(point - digits.size(), '0');
    }
    qsizetype first = 0;
    while (first < point - 1 && digits[first] == '0')
        ++first;
    qsizetype last = digits.size();
    while (last > point && digits[last - 1] == '0')
        --last;
    QByteArray number = digits.mid(first, point - first);
    if (last > point)
        number += '.' + digits.mid(point, last - point);
    return negative && number != "0" ? '-' + number : number;
}

bool isUri(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 1 || colon + 1 == text.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) <= ' ')
            return false;
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (i < colon && !letter && (i == 0 || !(isDigit(c) || c == '+' || c == '-' || c == '.')))
            return false;
    }
    return true;
}

std::optional<Field> missingField(const Event &event)
{
    if (event.eventTime.isNull())
        return Field::EventTime;
    if (event.timeZoneOffset.isEmpty())
        return Field::TimeZoneOffset;
    if (!event.action && belongsTo(Field::Action, event.type))
        return Field::Action;
    if (event.type == EventType::Association && event.parentId.isEmpty())
        return Field::ParentId;
    if (event.type == EventType::Transaction && event.bizTransactions.empty())
        return Field::BizTransactionList;
    if (event.type == EventType::Quantity) {
        if (event.quantities.empty() || event.quantities.front().epcClass.isEmpty())
            return Field::EpcClass;
        if (event.quantities.front().quantity.isEmpty())
            return Field::Quantity;
    }
    return std::nullopt;
}

void reportTerms(const Event &event, const Where &where, DocumentSink &sink)
{
    reportTerm(Vocabulary::BizStep, event.bizStep, where, sink);
    reportTerm(Vocabulary::Disposition, event.disposition, where, sink);
    if (event.persistentDisposition) {
        for (const Uri &each : event.persistentDisposition->set)
            reportTerm(Vocabulary::Disposition, each, where, sink);
        for (const Uri &each : event.persistentDisposition->unset)
            reportTerm(Vocabulary::Disposition, each, where, sink);
    }
    for (const TypedUri &each : event.bizTransactions)
        reportTerm(Vocabulary::BizTransactionType, each.type, where, sink);
    for (const TypedUri &each : event.sources)
        reportTerm(Vocabulary::SourceDestinationType, each.type, where, sink);
    for (const TypedUri &each : event.destinations)
        reportTerm(Vocabulary::SourceDestinationType, each.type, where, sink);
    if (event.errorDeclaration)
        reportTerm(Vocabulary::ErrorReason, event.errorDeclaration->reason, where, sink);
}

bool isUom(QByteArrayView text)
{
    return (text.size() == 2 || text.size() == 3) && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    });
}

} // namespace packledger::epcis
