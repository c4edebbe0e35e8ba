#pragma once

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonObject>

namespace packledger::ledger {

// How projections read the body of a journal entry that is no event.

[[nodiscard]] inline QByteArray textOf(const QJsonObject &body, const char *name)
{
    return body.value(QLatin1StringView(name)).toString().toUtf8();
}

[[nodiscard]] inline QByteArrayList textsOf(const QJsonObject &body, const char *name)
{
    QByteArrayList texts;
    for (const QJsonValue &value : body.value(QLatin1StringView(name)).toArray())
        texts.append(value.toString().toUtf8());
    return texts;
}

[[nodiscard]] inline qint64 numberOf(const QJsonObject &body, const char *name)
{
    return body.value(QLatin1StringView(name)).toInteger();
}

} // namespace packledger::ledger
