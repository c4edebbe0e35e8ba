#pragma once

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonObject>

namespace packledger::ledger {

// How projections read the body of a journal entry that is no event.

/// A field as text; empty where there is none.
[[nodiscard]] inline QByteArray textOf(const QJsonObject &body, const char *name)
{
    return body.value(QLatin1StringView(name)).toString().toUtf8();
}

/// A field that is a list of texts.
[[nodiscard]] inline QByteArrayList textsOf(const QJsonObject &body, const char *name)
{
    QByteArrayList texts;
    for (const QJsonValue &value : body.value(QLatin1StringView(name)).toArray())
        texts.append(value.toString().toUtf8());
    return texts;
}

/// A field as a whole number; 0 where there is none.
[[nodiscard]] inline qint64 numberOf(const QJsonObject &body, const char *name)
{
    return body.value(QLatin1StringView(name)).toInteger();
}

} // namespace packledger::ledger
