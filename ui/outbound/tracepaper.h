#pragma once

#include "common/paper.h"

#include <QJsonObject>

namespace packledger::outbound {

/// What shipping::traceOf() tells, for an investigator; times are told where the offset holds.
[[nodiscard]] common::Paper tracePaper(const QJsonObject &trace, const QString &site, int offsetMinutes);

} // namespace packledger::outbound
