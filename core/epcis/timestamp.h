#pragma once

#include "epcis/event.h"

#include <QByteArrayView>

#include <optional>

namespace packledger::epcis {

/// How strictly a time is read: as the schema of EPCIS 2.0 wants it, or as partners write it (blank instead of T,
/// lower-case letters, offset without colon or with a typographic dash, none at all).
enum class TimeReading { Strict, Tolerant };

/// xs:dateTimeStamp: date, time, any number of decimals, offset. A tolerant reading takes a missing offset from
/// `fallbackOffset` ("+01:00"); the text of its answer is always a valid xs:dateTimeStamp, equal to the input where
/// that is one. None if it is no time.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(
    QByteArrayView text, TimeReading reading, QByteArrayView fallbackOffset = {});

/// "+01:00" for what stands for an offset: itself, "Z", "+0100", "+1:00", typographic dashes (tolerant reading).
/// None if it is no offset within 14 hours.
[[nodiscard]] std::optional<QByteArray> parseOffset(QByteArrayView text, TimeReading reading);

/// "2026-11-22T14:15:00.000Z"
[[nodiscard]] QByteArray toUtcText(qint64 ms);

} // namespace packledger::epcis
