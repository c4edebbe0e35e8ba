#pragma once

#include "ledger/dispatchstore.h"
#include "ledger/writetransaction.h"

namespace packledger::shipping {

/// What a person decided about a delivery that was to leave, as the journal has it.
struct ShippingAct
{
    enum class What {
        Overridden, ///< shipped in spite of its customer's licences
        TakenBack,
        Corrected, ///< other numbers of order, delivery or invoice
        GivenUp, ///< before it was shipped; nobody is asked why
    };
    What what = What::TakenBack;
    Instant at;
    QByteArray who;
    QString reason;
    qint64 items = 0; ///< of TakenBack: outermost ones
    friend bool operator==(const ShippingAct &, const ShippingAct &) = default;
};
/// "overridden", "taken-back", "corrected", "given-up"
[[nodiscard]] const char *nameOf(ShippingAct::What what);

/// Oldest first.
[[nodiscard]] std::vector<ShippingAct> actsOn(ledger::View &view, ledger::DispatchId dispatch);

/// "Taken back by ana: wrong truck", in the program's language.
[[nodiscard]] QString inWords(const ShippingAct &act);

} // namespace packledger::shipping
