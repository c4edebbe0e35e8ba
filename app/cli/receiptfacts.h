#pragma once

#include "ledger/writetransaction.h"
#include "workflow/receiptoverview.h"
#include "workflow/receipts.h"

#include <QJsonObject>
#include <QStringList>

namespace packledger::cli {

/// What a scan came to, as the contract prints it.
[[nodiscard]] QJsonObject verdictFact(const workflow::ReceiveOutcome &outcome);
[[nodiscard]] QString verdictSentence(const workflow::ReceiveOutcome &outcome);

[[nodiscard]] QJsonObject shipmentFact(
    ledger::View &view, const ledger::Shipment &shipment, const ledger::SiteIdentity &site);
[[nodiscard]] QString shipmentSentence(const QJsonObject &fact);

[[nodiscard]] QJsonObject receiptFact(ledger::View &view, const workflow::ReceiptOverview &overview);
[[nodiscard]] QString receiptSentence(const workflow::ReceiptOverview &overview);
[[nodiscard]] QJsonObject exceptionFact(const workflow::ReceiptException &exception);

/// The policy, who chose it and when; of a sample how much was drawn and seen.
[[nodiscard]] QJsonObject policyFact(const workflow::PolicyChoice &choice);

[[nodiscard]] QJsonObject entryFact(const workflow::ReceiptEntry &entry);
/// "unit urn:…: scanned, accepted, tray 2"
[[nodiscard]] QString entrySentence(const QJsonObject &fact);

/// A receipt's or shipment's number as the contract prints it: text, so that scripts hand it back as it came.
[[nodiscard]] QString idText(qint64 id);
/// The number that names a receipt or shipment; nothing where the text is none.
[[nodiscard]] std::optional<qint64> idFrom(const QString &text);

} // namespace packledger::cli
