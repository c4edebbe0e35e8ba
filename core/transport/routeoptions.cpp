#include "transport/routeoptions.h"

#include "transport/transporterrors.h"

#include <QJsonArray>

#include <cmath>

namespace packledger::transport {

namespace {

constexpr QLatin1StringView secretScheme("secret:");

QString pathOf(const QString &key)
{
    return QStringLiteral("$.route.") + key;
}

} // namespace

RouteOptions::RouteOptions(const QJsonObject &options, Secrets &secrets)
    : m_options(options)
    , m_secrets(secrets)
{
}

bool RouteOptions::has(const char *key) const
{
    return m_options.contains(QLatin1StringView(key));
}

QJsonValue RouteOptions::take(const char *key)
{
    m_known += QString::fromLatin1(key);
    return m_options.value(QLatin1StringView(key));
}

void RouteOptions::note(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void RouteOptions::refuse(const char *key, const QString &why)
{
    const QString name = QString::fromLatin1(key);
    note({ codes::routeOption, name + QStringLiteral(": ") + why, { {}, 0, 0, pathOf(name) } });
}

QString RouteOptions::text(const char *key, const QString &fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isString() || value.toString().isEmpty())
        refuse(key, QStringLiteral("a text"));
    return value.toString();
}

QString RouteOptions::needed(const char *key)
{
    const QString value = text(key);
    if (value.isEmpty())
        refuse(key, QStringLiteral("missing"));
    return value;
}

QString RouteOptions::choice(const char *key, const QStringList &choices)
{
    const QString value = text(key, choices.first());
    if (!choices.contains(value))
        refuse(key, choices.join(QStringLiteral(", ")));
    return value;
}

qint64 RouteOptions::number(const char *key, qint64 fallback, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(std::nan(""));
    if (!(number >= double(least) && number <= double(most)) || number != std::floor(number)) {
        refuse(key, QStringLiteral("%1 … %2").arg(least).arg(most));
        return fallback;
    }
    return qint64(number);
}

QList<int> RouteOptions::numbers(const char *key, int least, int most)
{
    const QJsonValue value = take(key);
    QList<int> found;
    if (value.isUndefined())
        return found;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray { value };
    for (const QJsonValue &each : list) {
        const int number = each.toInt(least - 1);
        if (number < least || number > most)
            refuse(key, QStringLiteral("%1 … %2").arg(least).arg(most));
        found += number;
    }
    return found;
}

bool RouteOptions::flag(const char *key, bool fallback)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(key, QStringLiteral("true, false"));
    return value.toBool(fallback);
}

QStringList RouteOptions::texts(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    const QJsonArray list = value.isString() ? QJsonArray { value } : value.toArray();
    QStringList found;
    for (const QJsonValue &each : list) {
        if (each.toString().isEmpty())
            refuse(key, QStringLiteral("a text"));
        found += each.toString();
    }
    if (found.isEmpty())
        refuse(key, QStringLiteral("a text"));
    return found;
}

std::vector<std::pair<QString, QString>> RouteOptions::pairs(const char *key)
{
    const QJsonValue value = take(key);
    std::vector<std::pair<QString, QString>> found;
    if (value.isUndefined())
        return found;
    if (!value.isObject())
        refuse(key, QStringLiteral("{\"name\": \"value\"}"));
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!each.value().isString())
            refuse(key, each.key());
        found.emplace_back(each.key(), each.value().toString());
    }
    return found;
}

std::optional<QByteArray> RouteOptions::named(const QString &value)
{
    Result<QByteArray> found = m_secrets.value(value.sliced(secretScheme.size()).toUtf8());
    if (found)
        return *found;
    note(found.error());
    return std::nullopt;
}

std::optional<QByteArray> RouteOptions::secret(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (value.toString().startsWith(secretScheme))
        return named(value.toString());
    // What stands here may be the secret itself: it must not be repeated in the fault.
    const QString name = QString::fromLatin1(key);
    note({ codes::plainSecret, name, { {}, 0, 0, pathOf(name) } });
    return std::nullopt;
}

std::vector<std::pair<QByteArray, QByteArray>> RouteOptions::headers(const char *key)
{
    std::vector<std::pair<QByteArray, QByteArray>> found;
    for (const auto &[name, value] : pairs(key)) {
        const bool isSecret = value.startsWith(secretScheme);
        if (!isSecret && name.compare(QLatin1StringView("authorization"), Qt::CaseInsensitive) == 0)
            note({ codes::plainSecret, name, { {}, 0, 0, pathOf(QString::fromLatin1(key)) + u'.' + name } });
        else
            found.emplace_back(name.toUtf8(), isSecret ? named(value).value_or(QByteArray()) : value.toUtf8());
    }
    return found;
}

Result<void> RouteOptions::end() const
{
    if (m_error)
        return fail(*m_error);
    for (auto option = m_options.begin(); option != m_options.end(); ++option) {
        if (!m_known.contains(option.key()))
            return fail(codes::routeOption, option.key(), { {}, 0, 0, pathOf(option.key()) });
    }
    return {};
}

} // namespace packledger::transport
