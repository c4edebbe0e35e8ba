#include "settings/settingsreader.h"

#include "settings/settingserrors.h"

#include <QJsonDocument>

#include <cmath>

namespace packledger::settings {

namespace {

const QString base64Mark = QStringLiteral("base64:");

/// A value as it stands in the file, for the finding.
QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact).mid(1).chopped(1));
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) > 2e9)
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

SettingsReader::SettingsReader(const QJsonObject &object, QString path, Findings &findings)
    : m_object(object)
    , m_path(std::move(path))
    , m_findings(findings)
{
}

std::optional<QJsonValue> SettingsReader::value(const char *key) const
{
    const QJsonValue found = m_object.value(QLatin1StringView(key));
    return found.isUndefined() ? std::nullopt : std::optional(found);
}

void SettingsReader::refuse(const char *key, const QString &what)
{
    m_findings.push_back({ Severity::Warning, codes::settingsValue, what, { {}, 0, 0, pathOf(key) } });
}

void SettingsReader::text(const char *key, QString &value)
{
    const std::optional<QJsonValue> found = this->value(key);
    if (found && found->isString())
        value = found->toString();
    else if (found)
        refuse(key, shown(*found));
}

void SettingsReader::bytes(const char *key, QByteArray &value)
{
    QString text = textOf(value);
    this->text(key, text);
    if (text.startsWith(base64Mark)) {
        const auto decoded = QByteArray::fromBase64Encoding(
            text.sliced(base64Mark.size()).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            value = *decoded;
        else
            refuse(key, text);
    } else {
        value = text.toUtf8();
    }
}

void SettingsReader::flag(const char *key, bool &value)
{
    const std::optional<QJsonValue> found = this->value(key);
    if (found && found->isBool())
        value = found->toBool();
    else if (found)
        refuse(key, shown(*found));
}

void SettingsReader::number(const char *key, int &value, int least, int most)
{
    const std::optional<QJsonValue> found = this->value(key);
    if (!found)
        return;
    const std::optional<int> number = wholeNumber(*found);
    if (number && *number >= least && *number <= most)
        value = *number;
    else
        refuse(key, shown(*found));
}

void SettingsReader::number(const char *key, std::optional<int> &value)
{
    const std::optional<QJsonValue> found = this->value(key);
    if (!found || found->isNull())
        return;
    if (const std::optional<int> number = wholeNumber(*found))
        value = *number;
    else
        refuse(key, shown(*found));
}

void SettingsReader::moment(const char *key, qint64 &ms)
{
    const std::optional<QJsonValue> found = this->value(key);
    if (found && found->isDouble() && found->toDouble() >= 0 && found->toDouble() < 1e15)
        ms = static_cast<qint64>(found->toDouble());
    else if (found)
        refuse(key, shown(*found));
}

void SettingsReader::duration(const char *key, std::chrono::milliseconds &value, int mostMs)
{
    int ms = static_cast<int>(value.count());
    number(key, ms, 0, mostMs);
    value = std::chrono::milliseconds(ms);
}

int SettingsReader::indexIn(const char *key, std::span<const char *const> names)
{
    const std::optional<QJsonValue> found = value(key);
    if (!found)
        return -1;
    for (size_t i = 0; i < names.size(); ++i) {
        if (found->toString() == QLatin1StringView(names[i]))
            return static_cast<int>(i);
    }
    refuse(key, shown(*found));
    return -1;
}

QJsonObject SettingsReader::object(const char *key)
{
    const std::optional<QJsonValue> found = value(key);
    if (found && !found->isObject())
        refuse(key, shown(*found));
    return found ? found->toObject() : QJsonObject();
}

QString textOf(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes && !text.startsWith(base64Mark))
        return text;
    return base64Mark + QString::fromLatin1(bytes.toBase64());
}

} // namespace packledger::settings
