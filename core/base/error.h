#pragma once

#include "base/errorcode.h"

#include <QString>

#include <vector>

namespace packledger {

/// Where something went wrong, as far as known. Lines and columns count from 1; 0 or less is unknown.
struct Where
{
    QString file {};
    qint64 line = 0;
    qint64 column = 0;
    QString path {}; ///< JSON path ("$.epcisBody.eventList[3].action"), X12 segment ("HL*4") or EPC

    [[nodiscard]] bool isKnown() const { return line > 0 || !path.isEmpty() || !file.isEmpty(); }
    friend bool operator==(const Where &, const Where &) = default;
};

/// A failure: disk, wire, malformed input. A verdict on a pack is not a failure.
struct Error
{
    ErrorCode code;
    QString detail {}; ///< English, for logs; values the sentence refers to
    Where where {};
};

enum class Severity { Note, Warning, Error };

/// Something a document or an item has wrong, that did not stop the work.
struct Finding
{
    Severity severity = Severity::Warning;
    ErrorCode code;
    QString detail {};
    Where where {};
};

using Findings = std::vector<Finding>;

} // namespace packledger
