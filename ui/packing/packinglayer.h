#pragma once

#include "packing/packingheard.h"

namespace packledger::packing {

/// The codes in one picture of a layer: what belongs of them goes into the container at once.
struct Layer
{
    QByteArrayList bytes;
    QString source; ///< the camera

    [[nodiscard]] std::vector<SeenChild> children(const QDate &today) const;
};

/// What a layer would do, while the camera looks at it.
struct LayerLook
{
    std::vector<std::pair<QByteArray, dock::CodeLook>> looks;
    int ready = 0;
    int already = 0;
    int foreign = 0;
    int leaving = 0; ///< of those that are ready: out of another container, as the rule says
    int movable = 0; ///< in another container, until somebody says that they leave it
    QString wrong; ///< the last of those that do not belong

    /// "20 ready · 4 missing"; `missing` beside those that are ready, negative: nobody knows.
    [[nodiscard]] QString text(qint64 missing) const;
};
[[nodiscard]] std::vector<workflow::ScannedCode> codesOf(const std::vector<SeenChild> &children);
/// The outcomes stand in the order of the children.
[[nodiscard]] LayerLook lookAt(
    const std::vector<SeenChild> &children, const std::vector<workflow::PackOutcome> &outcomes);

[[nodiscard]] dock::CodeLook lookOf(const workflow::PackOutcome &outcome);

/// Puts in what belongs. What does not belong is told, and stays outside; what is in another container may be moved.
[[nodiscard]] Result<Heard> takeLayer(ledger::WriteTransaction &transaction, const access::Session &person,
    ledger::PackingId packing, const Layer &layer, const QDate &today);
/// Puts in what was scanned, out of the containers it is in.
[[nodiscard]] Result<Heard> moveHere(ledger::WriteTransaction &transaction, const access::Session &person,
    ledger::PackingId packing, const std::vector<SeenChild> &children);

} // namespace packledger::packing
