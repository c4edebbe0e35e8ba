#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace packledger {

/// The presets of a kind of device that come with the program ("coders", "readers", "rejects"), in their order. One
/// that names another by "like" has what that has, and its own beside it. Damage to the program's own file is a bug.
[[nodiscard]] std::vector<QJsonObject> presetsOf(const QString &kind);

} // namespace packledger
