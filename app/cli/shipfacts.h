#pragma once

#include "shipping/fefo.h"
#include "shipping/shippingsession.h"
#include "shipping/voiding.h"

#include <QJsonObject>

namespace packledger::cli {

/// A verdict on one scan for a delivery.
[[nodiscard]] QJsonObject shipFact(const shipping::ShipOutcome &outcome, const QByteArray &raw, int number);

/// What would leave, with what speaks against it.
[[nodiscard]] QJsonObject previewFact(const shipping::ShipPreview &preview);
[[nodiscard]] QString previewSentence(const shipping::ShipPreview &preview);
/// What left, in spite of what spoke against it: who answers for that, and why.
struct ShipOverride
{
    QString who;
    QString reason;
};
/// The same of what has left: `fact` is completed, and what was overridden is told as that.
[[nodiscard]] QString shippedNotes(const shipping::ShipPreview &preview, const ShipOverride &answer, QJsonObject &fact);

[[nodiscard]] QJsonObject sentFact(ledger::DispatchId dispatch, const std::vector<shipping::Sent> &documents);
[[nodiscard]] QJsonObject voidingFact(ledger::DispatchId dispatch, const shipping::Voiding &voiding);

/// A delivery with its state, what is in it and how far its documents are.
[[nodiscard]] QJsonObject dispatchFact(ledger::View &view, const ledger::Dispatch &dispatch);
/// The same, with what people decided about it and why.
[[nodiscard]] QJsonObject wholeDispatchFact(ledger::View &view, const ledger::Dispatch &dispatch);
[[nodiscard]] QString dispatchSentence(const QJsonObject &fact);
/// The same, then a line for each of its documents and of what people decided about it.
[[nodiscard]] QString dispatchWords(const QJsonObject &fact);

/// A line of a pick list, with the lots to take.
[[nodiscard]] QJsonObject pickFact(const shipping::PickAdvice &advice);
/// "00361414312340: 96 left. Take 60 of lot A12 (2027-06-30), 36 of lot B7 (2027-12-31)."
[[nodiscard]] QString pickSentence(const shipping::PickAdvice &advice);

} // namespace packledger::cli
