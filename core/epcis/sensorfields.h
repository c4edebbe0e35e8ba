#pragma once

#include <QByteArrayView>

#include <optional>

namespace packledger::epcis {

/// What a field of a sensor element holds (EPCIS 2.0 section 7.3.7).
enum class SensorValue { Reference, Time, Number, Text, Boolean, Hex, Measurement, Alert, Component };

/// The standard's fields of sensorMetadata and of sensorReport; none for any other name.
[[nodiscard]] std::optional<SensorValue> metadataField(QByteArrayView name);
[[nodiscard]] std::optional<SensorValue> reportField(QByteArrayView name);

/// xs:hexBinary that is not empty.
[[nodiscard]] bool isHexBinary(QByteArrayView text);

} // namespace packledger::epcis
