#include "epcis/sensorfields.h"

#include <algorithm>
#include <span>

namespace packledger::epcis {

namespace {

struct Row
{
    QByteArrayView name;
    SensorValue value;
};

constexpr Row common[] = {
    { "time", SensorValue::Time },
    { "deviceID", SensorValue::Reference },
    { "deviceMetadata", SensorValue::Reference },
    { "rawData", SensorValue::Reference },
    { "dataProcessingMethod", SensorValue::Reference },
    { "bizRules", SensorValue::Reference },
};

constexpr Row ofMetadata[] = {
    { "startTime", SensorValue::Time },
    { "endTime", SensorValue::Time },
};

constexpr Row ofReport[] = {
    { "type", SensorValue::Measurement },
    { "exception", SensorValue::Alert },
    { "component", SensorValue::Component },
    { "microorganism", SensorValue::Reference },
    { "chemicalSubstance", SensorValue::Reference },
    { "coordinateReferenceSystem", SensorValue::Reference },
    { "uriValue", SensorValue::Reference },
    { "value", SensorValue::Number },
    { "minValue", SensorValue::Number },
    { "maxValue", SensorValue::Number },
    { "meanValue", SensorValue::Number },
    { "sDev", SensorValue::Number },
    { "percRank", SensorValue::Number },
    { "percValue", SensorValue::Number },
    { "stringValue", SensorValue::Text },
    { "uom", SensorValue::Text },
    { "booleanValue", SensorValue::Boolean },
    { "hexBinaryValue", SensorValue::Hex },
};

std::optional<SensorValue> find(std::span<const Row> own, QByteArrayView name)
{
    for (const std::span<const Row> rows : { std::span<const Row>(common), own }) {
        for (const Row &row : rows) {
            if (row.name == name)
                return row.value;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<SensorValue> metadataField(QByteArrayView name)
{
    return find(ofMetadata, name);
}

std::optional<SensorValue> reportField(QByteArrayView name)
{
    return find(ofReport, name);
}

bool isHexBinary(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

} // namespace packledger::epcis
