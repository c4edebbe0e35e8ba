#pragma once

#include "access/session.h"
#include "base/result.h"
#include "gs1/itemkey.h"
#include "ledger/itemstate.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// When the label of a container is printed by itself.
enum class PrintMoment {
    Opened, ///< with its number: the label is there before the first child
    Full, ///< with the last child, or with the close of a partial one: it tells lot, expiry and count
    Asked, ///< never by itself
};
inline constexpr int printMomentCount = 3;
[[nodiscard]] const char *nameOf(PrintMoment moment);
[[nodiscard]] std::optional<PrintMoment> printMomentNamed(QByteArrayView name);

/// Where a station prints the labels of a level, and how they look.
struct PrintChoice
{
    QString printer; ///< empty: none is chosen, nothing is printed by itself
    QString labelTemplate; ///< empty: the ready one of the level
    PrintMoment moment = PrintMoment::Full;
    QString language {}; ///< of the words on the labels, "de"; empty: English

    friend bool operator==(const PrintChoice &, const PrintChoice &) = default;
};
/// A station that has chosen nothing prints as the one without a name: that is the choice of the site.
[[nodiscard]] PrintChoice printChoice(ledger::View &view, const QByteArray &station, ledger::Level level);

/// Chooses for a station, journaled. Fails with access.not-permitted (ManagePrinters), printing.no-such-printer.
[[nodiscard]] Result<void> choosePrint(ledger::WriteTransaction &transaction, const access::Session &person,
    const QByteArray &station, ledger::Level level, const PrintChoice &choice);

/// The template that comes with the program for a level; a logistic unit has the logistic label, whatever it is.
[[nodiscard]] QString readyTemplate(ledger::Level level, const gs1::ItemKey &item);

} // namespace packledger::workflow
