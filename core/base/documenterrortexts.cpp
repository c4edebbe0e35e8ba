#include "base/errortexts.h"

#include <QtGlobal>

namespace packledger {

namespace {

constexpr ErrorText texts[] = {
    // epcis
    { "epcis.bad-epc",
        QT_TRANSLATE_NOOP("Errors",
            "An identifier does not have the form of its kind: %1. It cannot match a scan; ask the sender for a "
            "corrected document.") },
    { "epcis.bad-expiry",
        QT_TRANSLATE_NOOP("Errors", "The expiry %1 is no date. Ask the sender for a corrected document.") },
    { "epcis.bad-value",
        QT_TRANSLATE_NOOP("Errors",
            "A field holds something that its meaning does not allow: %1. Ask the sender for a corrected document.") },
    { "epcis.cannot-carry",
        QT_TRANSLATE_NOOP("Errors",
            "This document format has no place for %1; it was written another way or left out. Use EPCIS 2.0 where "
            "nothing may be lost.") },
    { "epcis.contradicting-field",
        QT_TRANSLATE_NOOP("Errors",
            "A field that may stand only once stands there twice with different contents: %1. Ask the sender for a "
            "corrected document.") },
    { "epcis.doctype",
        QT_TRANSLATE_NOOP("Errors",
            "The document declares a DOCTYPE, which EPCIS does not use and attackers do. It was refused unread.") },
    { "epcis.event-codec",
        QT_TRANSLATE_NOOP("Errors",
            "A stored event cannot be read back (%1). Run the ledger check, and restore the last good backup if it "
            "reports damage.") },
    { "epcis.format",
        QT_TRANSLATE_NOOP("Errors", "This is not an EPCIS document that can be read or written here. %1") },
    { "epcis.ignored-content",
        QT_TRANSLATE_NOOP(
            "Errors", "A part of the document was passed over: %1. The document itself is kept as it came.") },
    { "epcis.incomplete-header",
        QT_TRANSLATE_NOOP("Errors", "The document's header lacks %1. Ask the sender for a corrected document.") },
    { "epcis.incomplete-master-data",
        QT_TRANSLATE_NOOP("Errors", "Master data is incomplete: %1. Complete the product or partner.") },
    { "epcis.json",
        QT_TRANSLATE_NOOP("Errors", "The JSON text is damaged: %1. Ask the sender to send the document again.") },
    { "epcis.misplaced-field",
        QT_TRANSLATE_NOOP(
            "Errors", "A field stands where the standard has no such field: %1. It is kept as an extension.") },
    { "epcis.missing-field",
        QT_TRANSLATE_NOOP(
            "Errors", "A field that must be there is missing: %1. Ask the sender for a corrected document.") },
    { "epcis.misspelt-term",
        QT_TRANSLATE_NOOP("Errors", "A term is none of the standard's: %1. It is kept as it is; tell the sender.") },
    { "epcis.mixed-guideline",
        QT_TRANSLATE_NOOP("Errors",
            "The document follows release 1.2 and release 1.3 of the guideline at once. Have it checked by the "
            "sender.") },
    { "epcis.mixed-levels",
        QT_TRANSLATE_NOOP("Errors",
            "The shipping event lists both packs or cases and logistic units. Make sure that none of them is inside "
            "another.") },
    { "epcis.no-lot-or-expiry",
        QT_TRANSLATE_NOOP("Errors",
            "Packs were commissioned without %1, which DSCSA demands. Ask the sender for a corrected document.") },
    { "epcis.no-master-data",
        QT_TRANSLATE_NOOP(
            "Errors", "The document has no master data for %1. Enter the product or partner, then import again.") },
    { "epcis.no-owner",
        QT_TRANSLATE_NOOP("Errors",
            "The shipment does not name the owning party of its %1. Ask the sender for a corrected document.") },
    { "epcis.no-parent",
        QT_TRANSLATE_NOOP("Errors",
            "Something was packed or unpacked, but the event does not say into or out of what. Ask the sender for a "
            "corrected document.") },
    { "epcis.own-child",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 is packed into itself, which is not possible. Ask the sender for a corrected document.") },
    { "epcis.no-place-of-party",
        QT_TRANSLATE_NOOP(
            "Errors", "The shipment does not name the place of its %1, which release 1.3 of the guideline asks for.") },
    { "epcis.no-purchase-order",
        QT_TRANSLATE_NOOP("Errors", "The shipment names no purchase order. Match it by hand, or ask the sender.") },
    { "epcis.no-statement",
        QT_TRANSLATE_NOOP("Errors",
            "The transaction statement is missing or not affirmed. Without it the shipment may not be accepted; ask "
            "the sender for it.") },
    { "epcis.old-ilmd",
        QT_TRANSLATE_NOOP(
            "Errors", "Lot and expiry are written under the old name space %1. They were read; tell the sender.") },
    { "epcis.own-term",
        QT_TRANSLATE_NOOP(
            "Errors", "A term of the sender's own vocabulary: %1. Make sure that you know what it stands for.") },
    { "epcis.place-on-shipping",
        QT_TRANSLATE_NOOP(
            "Errors", "The shipping event names a business location (%1), which the guideline leaves out.") },
    { "epcis.qualified-names",
        QT_TRANSLATE_NOOP("Errors",
            "The sender writes the standard's elements with a namespace, which the schema does not allow (%1). They "
            "were read all the same.") },
    { "epcis.repaired-value",
        QT_TRANSLATE_NOOP(
            "Errors", "A value was not written as the standard asks, and was read as it must have been meant: %1.") },
    { "epcis.repeated-epc",
        QT_TRANSLATE_NOOP(
            "Errors", "A serial stands twice in one event: %1. Ask the sender for a corrected document.") },
    { "epcis.repeated-field",
        QT_TRANSLATE_NOOP("Errors", "A field stands there twice: %1. Lists were joined; the same value counts once.") },
    { "epcis.second-extension",
        QT_TRANSLATE_NOOP("Errors",
            "An event has more than one extension element, which the schema does not allow (%1). All of them were "
            "read.") },
    { "epcis.too-large",
        QT_TRANSLATE_NOOP("Errors", "The document goes beyond what is accepted: %1. Ask the sender to split it.") },
    { "epcis.undeclared-prefix",
        QT_TRANSLATE_NOOP("Errors",
            "The prefix of %1 is not declared in the document's context. The field is kept under its prefix.") },
    { "epcis.unknown-event",
        QT_TRANSLATE_NOOP("Errors", "The standard knows no such event: %1. Ask the sender for a corrected document.") },
    { "epcis.unknown-field",
        QT_TRANSLATE_NOOP("Errors",
            "The standard knows no such field here: %1. Extensions need a namespace. Ask the sender for a corrected "
            "document.") },
    { "epcis.unknown-prefix-length",
        QT_TRANSLATE_NOOP("Errors",
            "%1 stays a Digital Link, because the length of its company prefix is not known. Import the product or "
            "partner to write it as URN.") },
    { "epcis.unknown-term",
        QT_TRANSLATE_NOOP("Errors",
            "A word is no term of the Core Business Vocabulary: %1. Ask the sender for a corrected document.") },
    { "epcis.unusual-pair",
        QT_TRANSLATE_NOOP(
            "Errors", "This disposition does not go with this business step: %1. Ask the sender what is meant.") },
    { "epcis.vendor-event",
        QT_TRANSLATE_NOOP("Errors",
            "An event of a type that only its maker knows was passed over: %1. The document itself is kept as it "
            "came.") },
    { "epcis.wrong-action",
        QT_TRANSLATE_NOOP("Errors",
            "The event's action does not fit its business step %1. Ask the sender for a corrected document.") },
    { "epcis.wrong-encoding",
        QT_TRANSLATE_NOOP("Errors", "The document claims another encoding than it has; it was read as %1.") },
    { "epcis.xml",
        QT_TRANSLATE_NOOP("Errors", "The XML text is damaged: %1. Ask the sender to send the document again.") },

    // asn
    { "asn.control-number",
        QT_TRANSLATE_NOOP("Errors",
            "The control numbers of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender "
            "for it again.") },
    { "asn.count",
        QT_TRANSLATE_NOOP(
            "Errors", "The ship notice does not add up: %1. Count what arrives with care, and tell the sender.") },
    { "asn.date", QT_TRANSLATE_NOOP("Errors", "The ship notice has a date that is none: %1. It was left out.") },
    { "asn.element-missing",
        QT_TRANSLATE_NOOP(
            "Errors", "The ship notice lacks something it must have: %1. Ask the sender to correct it.") },
    { "asn.envelope",
        QT_TRANSLATE_NOOP(
            "Errors", "The envelope of the ship notice is not as X12 asks: %1. Ask the sender for the file again.") },
    { "asn.hierarchy",
        QT_TRANSLATE_NOOP(
            "Errors", "The levels of the ship notice do not hang together: %1. Ask the sender to correct it.") },
    { "asn.identifier",
        QT_TRANSLATE_NOOP(
            "Errors", "The ship notice has an identifier with a wrong check digit or length: %1. It was left out.") },
    { "asn.line-incomplete",
        QT_TRANSLATE_NOOP(
            "Errors", "A line of the ship notice is not complete: %1. It can be matched to the goods only in part.") },
    { "asn.list-header",
        QT_TRANSLATE_NOOP("Errors",
            "The list of serials has no heading that could be understood: %1. The first line must name the columns, "
            "such as gtin, serial, lot, expiry.") },
    { "asn.list-row",
        QT_TRANSLATE_NOOP(
            "Errors", "A row of the list cannot be used: %1. Correct the row and import the list again.") },
    { "asn.list-text",
        QT_TRANSLATE_NOOP(
            "Errors", "The list of serials is not readable text: %1. Save it as CSV in UTF-8 and import it again.") },
    { "asn.marks",
        QT_TRANSLATE_NOOP(
            "Errors", "The ship notice does not say clearly which pack holds what: %1. Scan the packs one by one.") },
    { "asn.no-ship-notice", QT_TRANSLATE_NOOP("Errors", "The file holds no ship notice (X12 856).") },
    { "asn.not-affirmed",
        QT_TRANSLATE_NOOP("Errors",
            "The seller does not affirm the transaction statement: %1. Do not accept the goods before this is "
            "cleared.") },
    { "asn.not-supported",
        QT_TRANSLATE_NOOP("Errors", "The file holds an X12 document that is no ship notice: %1. It was left out.") },
    { "asn.not-x12", QT_TRANSLATE_NOOP("Errors", "The file is not X12: %1.") },
    { "asn.number",
        QT_TRANSLATE_NOOP("Errors", "The ship notice has a quantity that is no whole number: %1. It counts as 0.") },
    { "asn.quantity",
        QT_TRANSLATE_NOOP(
            "Errors", "The parts of a line do not add up: %1. Count what arrives with care, and tell the sender.") },
    { "asn.segment-count",
        QT_TRANSLATE_NOOP("Errors",
            "The counts of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it "
            "again.") },
    { "asn.segment-missing",
        QT_TRANSLATE_NOOP("Errors", "The ship notice lacks a part it must have: %1. Ask the sender to correct it.") },
    { "asn.test", QT_TRANSLATE_NOOP("Errors", "The ship notice of %1 is marked as a test.") },
    { "asn.too-large",
        QT_TRANSLATE_NOOP("Errors", "The ship notice is larger than any real one: %1. Ask the sender what it is.") },
    { "asn.truncated",
        QT_TRANSLATE_NOOP("Errors", "The ship notice ends in the middle: %1. Ask the sender for it again.") },
};

} // namespace

std::span<const ErrorText> errortexts::documents()
{
    return texts;
}

} // namespace packledger
