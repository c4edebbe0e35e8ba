#pragma once

#include "partners/profilefields.h"

#include <QJsonObject>

#include <optional>

namespace packledger::partners {

/// The value at the path of a field ("address.street", "licences.0.number"); undefined where there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &from, const QString &id);
/// The same value with the part at that path set; a part set to nothing goes away.
[[nodiscard]] QJsonObject withValue(const QJsonObject &from, const QString &id, const QJsonValue &value);

/// What a person may type for a number, a date, a list; undefined where nothing was typed, nothing where it is none of
/// that type.
[[nodiscard]] std::optional<QJsonValue> valueFrom(FieldSpec::Type type, const QString &typed);
/// The same the other way round.
[[nodiscard]] QString textFrom(FieldSpec::Type type, const QJsonValue &value);
/// The texts of a list, or the one text.
[[nodiscard]] QStringList listFrom(const QJsonValue &value);

/// What was typed for a server, "sftp.partner.example:2222" too, as people are told addresses.
struct ServerAddress
{
    QString host;
    int port = 0; ///< 0: not said
    /// Whether it is the name of a server at all: no user, no folder, no blank in it.
    [[nodiscard]] bool isName() const;
};
[[nodiscard]] ServerAddress serverFrom(const QString &typed);

} // namespace packledger::partners
