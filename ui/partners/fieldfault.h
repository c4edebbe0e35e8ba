#pragma once

#include "partners/profilefields.h"

#include <QJsonObject>

namespace packledger::partners {

inline constexpr qsizetype glnDigits = 13;

/// What is wrong with a text in a field of this profile, in words; empty: nothing.
[[nodiscard]] QString faultOf(const FieldSpec &spec, const QString &text, const QJsonObject &profile);

} // namespace packledger::partners
