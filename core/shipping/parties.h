#pragma once

#include "base/result.h"
#include "epcis/event.h"
#include "ledger/dispatchstore.h"
#include "ledger/writetransaction.h"
#include "sync/partnerprofile.h"

namespace packledger::shipping {

/// A name and an address, as transaction information wants them.
struct PartyWords
{
    QString name, street, city, state, postalCode, country;

    [[nodiscard]] bool isComplete() const;
};

/// Who sends what to whom. Owners are those between whom the goods change hands, places where they leave and arrive.
struct Parties
{
    QByteArray owner; ///< GLN-13 of the seller; setting "shipping.owner-gln", else the site
    QByteArray from; ///< GLN-13 of this site
    QByteArray buyer;
    QByteArray to;
    PartyWords ownerWords, fromWords, buyerWords, shipToWords;
};

/// Whose delivery it is, as the partner was when the goods left: what is on paper then stays so.
[[nodiscard]] Result<sync::PartnerProfile> customerAsShipped(ledger::View &view, const ledger::Dispatch &dispatch);

/// Fails with shipping.gln where a number is none, shipping.partner-is-this-site.
[[nodiscard]] Result<Parties> partiesOf(ledger::View &view, const sync::PartnerProfile &partner);

/// The SGLN of a GLN: an EPC URN, or a Digital Link where nobody told how long its company prefix is.
[[nodiscard]] epcis::Uri sglnOf(ledger::View &view, const QByteArray &gln);

/// What a shipping event and its void say of the trade: source and destination lists, purchase order by the buyer's
/// number, despatch advice and invoice by the seller's (CBV 2.0 section 8.5).
void setTrade(epcis::Event &event, ledger::View &view, const Parties &parties, const ledger::Dispatch &dispatch);

/// Whether the partner is authorised (FD&C Act 581(2)) on that day, by the licences that the profile names: an Error
/// blocks, warnings are told.
[[nodiscard]] Findings authorisation(const sync::PartnerProfile &partner, const QDate &day);

} // namespace packledger::shipping
