#include "base/errortexts.h"

#include <QtGlobal>

namespace packledger {

namespace {

constexpr ErrorText texts[] = {
    // shipping
    { "shipping.address-incomplete",
        QT_TRANSLATE_NOOP("Errors",
            "The transaction information must name it, and nobody entered it: %1. Enter it with the partner, or this "
            "site's own with the site's rules (site address).") },
    { "shipping.container-not-commissioned",
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody told of the number of the container %1 before it was used. Some customers ask for it.") },
    { "shipping.contains-itself",
        QT_TRANSLATE_NOOP("Errors",
            "By the data %1 is inside itself, at once or through what is in it. Unpack it and pack its content into a "
            "new container, or ask who sent the data to withdraw it.") },
    { "shipping.date", QT_TRANSLATE_NOOP("Errors", "%1 is not a day. Write it as YYYY-MM-DD.") },
    { "shipping.empty-container",
        QT_TRANSLATE_NOOP("Errors", "By the data there is nothing in %1. Pack it, or take it out of the shipment.") },
    { "shipping.events-out-of-order",
        QT_TRANSLATE_NOOP("Errors",
            "%1 was packed before it was made, by the times of its events. The customer would refuse that; check the "
            "station's clock and pack it again.") },
    { "shipping.future-date",
        QT_TRANSLATE_NOOP("Errors",
            "By their data the goods are from the future: %1. The shipping event is dated later still, and many "
            "customers refuse that. Ask the supplier to correct its data, or set this computer's clock.") },
    { "shipping.gln",
        QT_TRANSLATE_NOOP("Errors", "This is not a GLN of 13 digits: %1. Correct it with the partner or the site.") },
    { "shipping.less-than-ordered",
        QT_TRANSLATE_NOOP("Errors", "Less is picked than was ordered (product: picked / ordered): %1.") },
    { "shipping.licence-lapsed",
        QT_TRANSLATE_NOOP("Errors",
            "A licence of the customer has lapsed, and another of its authority holds: %1. Take the old one out of "
            "the profile.") },
    { "shipping.licences-lapsed",
        QT_TRANSLATE_NOOP("Errors",
            "A licence of the customer has lapsed, and no other of its authority holds: %1. Nothing may be shipped "
            "before it is renewed, unless a person answers for it with a reason.") },
    { "shipping.lot-two-dates",
        QT_TRANSLATE_NOOP("Errors",
            "The lot of %1 has packs of two expiry dates. Customers ask about that; compare the labels with the "
            "data.") },
    { "shipping.never-commissioned",
        QT_TRANSLATE_NOOP("Errors",
            "Nobody told how %1 came to be: it is here without data, and the law asks for them with every pack that is "
            "shipped. Ask the supplier for its data and import them, or send the pack back.") },
    { "shipping.no-licence",
        QT_TRANSLATE_NOOP("Errors",
            "No licence of the customer is on record: %1. Enter it with the partner. Nothing may be shipped to whom "
            "nobody authorised, unless a person answers for it with a reason.") },
    { "shipping.no-lot-or-expiry",
        QT_TRANSLATE_NOOP("Errors",
            "Lot or expiry of %1 is not known. Ask the supplier for its data; the customer would refuse the pack.") },
    { "shipping.no-packing-event",
        QT_TRANSLATE_NOOP("Errors",
            "No event says how %1 came into its container, only a list does. Pack it here, or ask the supplier for its "
            "data.") },
    { "shipping.no-purchase-order",
        QT_TRANSLATE_NOOP("Errors", "The order's number is missing. Many customers refuse a shipment without it.") },
    { "shipping.no-such-shipment", QT_TRANSLATE_NOOP("Errors", "There is no shipment %1 of this site.") },
    { "shipping.not-a-customer",
        QT_TRANSLATE_NOOP("Errors", "%1 is no customer by its profile. Give it that role, or choose another.") },
    { "shipping.not-open",
        QT_TRANSLATE_NOOP("Errors", "Shipment %1 is not open any more: it was shipped or given up.") },
    { "shipping.not-shipped",
        QT_TRANSLATE_NOOP("Errors", "Shipment %1 is not under way: it was never shipped, or is back already.") },
    { "shipping.nothing-left-to-ship",
        QT_TRANSLATE_NOOP("Errors", "Shipment %1 brought all that was ordered, or had no order: there is no rest.") },
    { "shipping.nothing-picked",
        QT_TRANSLATE_NOOP("Errors", "Nothing is picked for shipment %1. Scan what goes with it.") },
    { "shipping.nothing-to-correct",
        QT_TRANSLATE_NOOP("Errors", "Shipment %1 has these numbers already, and the customer was told so.") },
    { "shipping.nothing-to-take-back", QT_TRANSLATE_NOOP("Errors", "There is no scan of shipment %1 to take back.") },
    { "shipping.other-count",
        QT_TRANSLATE_NOOP("Errors",
            "By this site's packing rules it holds another number of packs: %1. Customers who know the product ask "
            "about that. Count what is in it, or correct the rule.") },
    { "shipping.partner-is-this-site",
        QT_TRANSLATE_NOOP("Errors", "The partner %1 has the GLN of this site. Correct it.") },
    { "shipping.partner-not-live",
        QT_TRANSLATE_NOOP("Errors", "The customer %1 is not live yet: the document waits in the outbox until it is.") },
    { "shipping.pick-list",
        QT_TRANSLATE_NOOP("Errors",
            "The order cannot be read: %1. It wants a heading with gtin and quantity, and may "
            "have lot and shortest_expiry.") },
    { "shipping.prefix-unknown",
        QT_TRANSLATE_NOOP("Errors",
            "How long the company prefix in %1 is nobody told: it goes out as a web address, which some customers do "
            "not read. Enter the SGLN in that partner's profile, or import a product or a document of that company.") },
    { "shipping.product-incomplete",
        QT_TRANSLATE_NOOP("Errors",
            "The transaction information must name it, and nobody entered it: %1. Enter it with the products (product "
            "import).") },
    { "shipping.received-already",
        QT_TRANSLATE_NOOP("Errors",
            "The customer has received goods of shipment %1. It cannot be voided any more; only a return brings them "
            "back.") },
    { "shipping.still-being-packed",
        QT_TRANSLATE_NOOP("Errors", "%1 is still being packed. Close it, or take out what is in it.") },
    { "shipping.supplier-order",
        QT_TRANSLATE_NOOP("Errors",
            "By the supplier's times %1 was packed before it was made, or at the same moment. It goes out as it came "
            "in.") },
    { "shipping.too-big-for-partner",
        QT_TRANSLATE_NOOP("Errors",
            "The data of %1 alone is more than the customer takes in one document. Ship what is in it piece by piece, "
            "or "
            "raise the limit in the partner's profile.") },
    { "shipping.two-containers",
        QT_TRANSLATE_NOOP("Errors",
            "By the data it is in two containers at once: %1. Unpack it, and pack it into the one that it is in.") },
    { "shipping.void-without-reason", QT_TRANSLATE_NOOP("Errors", "Say why the shipment is taken back or changed.") },
    { "shipping.wrong-level",
        QT_TRANSLATE_NOOP("Errors",
            "By the data it is in something that cannot hold it, being smaller or of the same kind: %1. Unpack it, and "
            "pack it as it is in truth; the customer would refuse it.") },

    // exceptions
    { "exceptions.already-open",
        QT_TRANSLATE_NOOP("Errors", "Case %1 is about this item already, and is not resolved. Work on that one.") },
    { "exceptions.answer-missing",
        QT_TRANSLATE_NOOP("Errors", "Say what the answer to case %1 is: yes, no, or what else.") },
    { "exceptions.arrival-not-refused",
        QT_TRANSLATE_NOOP(
            "Errors", "Arrival %1 was neither refused nor put into quarantine: there is nothing to tell its sender.") },
    { "exceptions.case-ended",
        QT_TRANSLATE_NOOP("Errors", "Case %1 is resolved; nothing can be changed about it any more.") },
    { "exceptions.case-ours",
        QT_TRANSLATE_NOOP("Errors", "Case %1 is one of ours: the partner answers it, it does not report it.") },
    { "exceptions.case-theirs",
        QT_TRANSLATE_NOOP("Errors", "Case %1 is the partner's: it is for us to answer it, not to send it.") },
    { "exceptions.case-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no exception case %1 here. Look at packledger-cli exception list.") },
    { "exceptions.contact-missing",
        QT_TRANSLATE_NOOP("Errors",
            "Partners must know whom to ask. Set the address of a mail box: Site, Rules, Exceptions, or packledger-cli "
            "site set exceptions.email.") },
    { "exceptions.evidence-unusable",
        QT_TRANSLATE_NOOP(
            "Errors", "The file %1 is empty, cannot be read, or is greater than 32 MiB. Nothing was kept.") },
    { "exceptions.item-unknown",
        QT_TRANSLATE_NOOP("Errors",
            "The answer names no item of the case (%1). Nothing was changed; ask the partner which items it means.") },
    { "exceptions.line-unknown", QT_TRANSLATE_NOOP("Errors", "There is no such item in the case: %1.") },
    { "exceptions.message-field",
        QT_TRANSLATE_NOOP("Errors",
            "The message does not follow the schema of the Partnership for DSCSA Governance: %1. Nothing was changed; "
            "tell its sender.") },
    { "exceptions.no-items",
        QT_TRANSLATE_NOOP(
            "Errors", "There is nothing to complain of here. Name the packs, the delivery or the arrival.") },
    { "exceptions.no-way",
        QT_TRANSLATE_NOOP("Errors",
            "The partner of case %1 takes no such messages. Write the draft of a mail into a file: --mail FILE.") },
    { "exceptions.nothing-known",
        QT_TRANSLATE_NOOP("Errors", "The ledger knows nothing of %1. Check the number, or scan the pack again.") },
    { "exceptions.other-partner",
        QT_TRANSLATE_NOOP(
            "Errors", "The case is with somebody else than the sender of this message (%1). Nothing was changed.") },
    { "exceptions.partner-unknown",
        QT_TRANSLATE_NOOP(
            "Errors", "There is no partner named %1. Look at packledger-cli partner list, or add the partner.") },
    { "exceptions.reason-missing",
        QT_TRANSLATE_NOOP("Errors", "Say why case %1 is resolved: the reason is kept with it.") },
};

} // namespace

std::span<const ErrorText> errortexts::shipping()
{
    return texts;
}

} // namespace packledger
