#pragma once

#include "bootstrap/output.h"
#include "gs1/itemkey.h"
#include "ledger/itemstore.h"

#include <QJsonObject>

namespace packledger::cli {

/// Adds what is known.
inline void addFact(QJsonObject &fact, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        fact.insert(QLatin1StringView(name), QString::fromUtf8(value));
}

/// What contract.md prints of every scan, whatever it was for. An outcome knows its verdict, and has words for it.
template <typename Outcome>
[[nodiscard]] QJsonObject scanFact(const Outcome &outcome, const QByteArray &raw, int number)
{
    QJsonObject fact { { QStringLiteral("seq"), number }, { QStringLiteral("scan"), bootstrap::rawText(raw) },
        { QStringLiteral("verdict"), QLatin1StringView(nameOf(outcome.verdict)) },
        { QStringLiteral("message"), sentence(outcome) } };
    const std::optional<gs1::Gtin> gtin = outcome.key.gtin();
    addFact(fact, "item", outcome.uri);
    addFact(fact, "gtin", gtin ? gtin->digits() : QByteArray());
    addFact(fact, "serial", gtin ? outcome.key.serial() : QByteArray());
    addFact(fact, "lot", outcome.lot);
    addFact(fact, "expiry", outcome.expiry);
    addFact(fact, "level", outcome.item.isValid() ? ledger::nameOf(outcome.level) : "");
    return fact;
}

/// "3 urn:epc:…: In already. Nothing to do."
template <typename Outcome>
[[nodiscard]] QString scanSentence(const Outcome &outcome, const QByteArray &raw, int number)
{
    return QStringLiteral("%1 %2: %3. %4")
        .arg(number)
        .arg(outcome.uri.isEmpty() ? bootstrap::rawText(raw) : QString::fromUtf8(outcome.uri), title(outcome.verdict),
            sentence(outcome));
}

} // namespace packledger::cli
