#pragma once

#include "base/error.h"

#include <QJsonObject>

#include <chrono>
#include <optional>
#include <span>

namespace packledger::settings {

/// Reads the values of one JSON object. What is missing keeps its default; what is there but cannot be a value of
/// its kind keeps its default too, and is named in the findings.
class SettingsReader
{
public:
    /// `path` names the object, "$.scanners[1]".
    SettingsReader(const QJsonObject &object, QString path, Findings &findings);

    void text(const char *key, QString &value);
    void bytes(const char *key, QByteArray &value);
    void flag(const char *key, bool &value);
    void number(const char *key, int &value, int least, int most);
    void number(const char *key, std::optional<int> &value);
    void moment(const char *key, qint64 &ms);
    void duration(const char *key, std::chrono::milliseconds &value, int mostMs);
    /// One of `names`; the value is its index.
    template <typename Enum>
    void choice(const char *key, Enum &value, std::span<const char *const> names)
    {
        const int index = indexIn(key, names);
        if (index >= 0)
            value = static_cast<Enum>(index);
    }
    [[nodiscard]] QJsonObject object(const char *key);
    [[nodiscard]] QString pathOf(const char *key) const { return m_path + QLatin1Char('.') + QLatin1StringView(key); }

    void refuse(const char *key, const QString &what);

private:
    [[nodiscard]] int indexIn(const char *key, std::span<const char *const> names);
    /// The value of the key, if it is there.
    [[nodiscard]] std::optional<QJsonValue> value(const char *key) const;

    QJsonObject m_object;
    QString m_path;
    Findings &m_findings;
};

/// Bytes as JSON text: as they are where they are UTF-8, else "base64:…".
[[nodiscard]] QString textOf(const QByteArray &bytes);

} // namespace packledger::settings
