#include "base/errortext.h"

#include <QCoreApplication>
#include <QHash>

namespace packledger {

namespace {

struct Entry
{
    const char *code;
    const char *sentence; ///< %1 is the detail
};

// One module after the other, each in alphabetical order of the code.
constexpr Entry entries[] = {
    // base
    { "base.cancelled", QT_TRANSLATE_NOOP("Errors", "Stopped on request. Nothing was changed.") },
    { "base.file-open",
        QT_TRANSLATE_NOOP("Errors", "The file could not be opened: %1. Check that it exists and may be read.") },
    { "base.file-write",
        QT_TRANSLATE_NOOP("Errors",
            "The file could not be written: %1. Check the free space and that the folder may be written to.") },
    { "base.usage", QT_TRANSLATE_NOOP("Errors", "The command was not understood: %1.") },

    // gs1
    { "gs1.ambiguous-ndc",
        QT_TRANSLATE_NOOP(
            "Errors", "Several NDCs fit %1. Look the product up by its GTIN or enter the NDC with hyphens.") },
    { "gs1.association",
        QT_TRANSLATE_NOOP("Errors",
            "The code is not complete: %1 needs another value beside it. Scan the other code on the same item as "
            "well.") },
    { "gs1.charset",
        QT_TRANSLATE_NOOP("Errors",
            "There is a character that must not be there: %1. Scan the code again; if it stays, the label is wrong.") },
    { "gs1.check-digit",
        QT_TRANSLATE_NOOP(
            "Errors", "The check digit is wrong: %1. Scan again, or compare the digits typed in with the label.") },
    { "gs1.component-length",
        QT_TRANSLATE_NOOP("Errors",
            "The parts of the EPC do not have the right number of digits: %1. Ask the sender to correct it.") },
    { "gs1.country",
        QT_TRANSLATE_NOOP("Errors", "There is no such country code: %1. The label is wrong; tell its maker.") },
    { "gs1.date",
        QT_TRANSLATE_NOOP("Errors", "This is not a date of the calendar: %1. The label is wrong; tell its maker.") },
    { "gs1.dl-attribute",
        QT_TRANSLATE_NOOP("Errors",
            "The Digital Link carries a value where it must not stand: %1. The label is wrong; tell its maker.") },
    { "gs1.dl-duplicate",
        QT_TRANSLATE_NOOP(
            "Errors", "The Digital Link carries a value twice: %1. The label is wrong; tell its maker.") },
    { "gs1.dl-path",
        QT_TRANSLATE_NOOP(
            "Errors", "The path of the Digital Link is not in order: %1. The label is wrong; tell its maker.") },
    { "gs1.empty", QT_TRANSLATE_NOOP("Errors", "There is nothing where a value should be: %1. Scan the code again.") },
    { "gs1.envelope",
        QT_TRANSLATE_NOOP("Errors",
            "The code begins like an ISO 15434 message, but is not complete: %1. Scan it again; check that the scanner "
            "sends control characters.") },
    { "gs1.escape",
        QT_TRANSLATE_NOOP(
            "Errors", "A character of the EPC is not escaped properly: %1. Ask the sender to correct it.") },
    { "gs1.exclusive",
        QT_TRANSLATE_NOOP(
            "Errors", "The code carries values that exclude each other: %1. The label is wrong; tell its maker.") },
    { "gs1.gcp-length", QT_TRANSLATE_NOOP("Errors", "The company prefix must have 6 to 12 digits: %1.") },
    { "gs1.length",
        QT_TRANSLATE_NOOP("Errors",
            "A value is too short or too long: %1. Scan again; if the scanner loses the separators between values, "
            "check its settings.") },
    { "gs1.ndc-format",
        QT_TRANSLATE_NOOP("Errors", "This is not an NDC: %1. It has 10, 11 or 12 digits, in segments such as 5-4-2.") },
    { "gs1.no-padding-zero",
        QT_TRANSLATE_NOOP("Errors", "No segment of %1 begins with a zero, so no NDC with 10 digits belongs to it.") },
    { "gs1.not-a-product-identifier",
        QT_TRANSLATE_NOOP(
            "Errors", "The code does not identify a product or a package: %1. Scan the product code beside it.") },
    { "gs1.not-digital-link",
        QT_TRANSLATE_NOOP(
            "Errors", "The web address in the code is no GS1 Digital Link: %1. Scan the product code beside it.") },
    { "gs1.not-embeddable",
        QT_TRANSLATE_NOOP("Errors", "An NDC with 11 or 12 digits has no place in a GTIN: %1. Use the product list.") },
    { "gs1.not-us-drug-prefix",
        QT_TRANSLATE_NOOP("Errors", "The GTIN does not hold an NDC: %1. Only numbers that begin with 03 do.") },
    { "gs1.piece-total",
        QT_TRANSLATE_NOOP("Errors",
            "The piece number is greater than the number of pieces, or zero: %1. The label is wrong; tell its "
            "maker.") },
    { "gs1.repeat-conflict",
        QT_TRANSLATE_NOOP("Errors", "The code carries one value twice and differently: %1. Scan it again, alone.") },
    { "gs1.scheme", QT_TRANSLATE_NOOP("Errors", "This is not an EPC that Packledger knows: %1.") },
    { "gs1.serial-reference-overflow",
        QT_TRANSLATE_NOOP("Errors", "The serial reference is too large for the company prefix: %1.") },
    { "gs1.time",
        QT_TRANSLATE_NOOP("Errors", "This is not a time of the day: %1. The label is wrong; tell its maker.") },
    { "gs1.unknown-ai",
        QT_TRANSLATE_NOOP("Errors", "The code begins a value with %1, which GS1 has not assigned. Scan it again.") },
    { "gs1.uri-syntax", QT_TRANSLATE_NOOP("Errors", "The web address in the code is damaged: %1. Scan it again.") },
    { "gs1.value",
        QT_TRANSLATE_NOOP("Errors", "A value is not one of those allowed: %1. The label is wrong; tell its maker.") },

    // scan
    { "scan.gs1-data-without-fnc1-carrier",
        QT_TRANSLATE_NOOP("Errors",
            "The label holds GS1 data, but was printed as a plain %1 code. Look at the pack once more; tell the "
            "label's maker.") },
    { "scan.keyboard-layout",
        QT_TRANSLATE_NOOP("Errors",
            "The scanner is set to another keyboard than this computer: %1. Set both to the same country, or use the "
            "scanner's serial mode. The pack is not to blame.") },
    { "scan.letter-case-unverifiable",
        QT_TRANSLATE_NOOP("Errors",
            "Caps Lock is on, so upper and lower case cannot be trusted: %1. Switch it off and scan again. The pack is "
            "not to blame.") },
    { "scan.separator-lost",
        QT_TRANSLATE_NOOP("Errors",
            "The scanner seems to lose the separators between values: %1. Switch on control characters (GS) in its "
            "settings and scan again. The pack is not to blame.") },
    { "scan.several-codes", QT_TRANSLATE_NOOP("Errors", "%1 codes arrived as one reading. Scan them one by one.") },

    // settings
    { "settings.file",
        QT_TRANSLATE_NOOP("Errors",
            "The settings of the devices cannot be read: %1. The last good ones serve; the file is kept under another "
            "name at the next change. Look at the devices under Site.") },
    { "settings.value",
        QT_TRANSLATE_NOOP("Errors",
            "A setting of a device cannot be used: %1. Its usual value serves. Look at the device under Site.") },

    // serials
    { "serials.alphabet",
        QT_TRANSLATE_NOOP("Errors",
            "Numbers cannot be made of “%1”: name at least two letters or digits, each once, and nothing else.") },
    { "serials.leading-zero",
        QT_TRANSLATE_NOOP("Errors", "%1 begins with a zero, which an SGTIN-96 tag cannot hold.") },
    { "serials.length", QT_TRANSLATE_NOOP("Errors", "A serial number has 1 to 20 characters: %1.") },
    { "serials.list-checksum",
        QT_TRANSLATE_NOOP("Errors",
            "The checksum that belongs to %1 does not fit its numbers. Nothing was taken; ask for the file again.") },
    { "serials.list-count",
        QT_TRANSLATE_NOOP(
            "Errors", "The file does not hold as many numbers as it says (%1). Nothing was taken; ask for it again.") },
    { "serials.list-empty", QT_TRANSLATE_NOOP("Errors", "There is no number in %1.") },
    { "serials.list-format",
        QT_TRANSLATE_NOOP("Errors", "The list of numbers is damaged: %1. Nothing was taken; ask for it again.") },
    { "serials.list-other-product", QT_TRANSLATE_NOOP("Errors", "%1 is not a number of the product that was named.") },
    { "serials.list-product",
        QT_TRANSLATE_NOOP("Errors", "Nobody says of which product %1 is. Name the GTIN beside the file.") },
    { "serials.list-row", QT_TRANSLATE_NOOP("Errors", "There is no number in this row: %1.") },
    { "serials.list-twice", QT_TRANSLATE_NOOP("Errors", "%1 is twice in the file.") },
    { "serials.look-alikes",
        QT_TRANSLATE_NOOP("Errors", "People mistake these characters for each other: %1. Leave some out.") },
    { "serials.mixed-case",
        QT_TRANSLATE_NOOP("Errors",
            "Capital and small letters are different numbers; with Caps Lock on a scanner confuses them. Use one "
            "kind.") },
    { "serials.non-dscsa-character",
        QT_TRANSLATE_NOOP("Errors",
            "The serial number has a non-DSCSA character: %1. It is accepted from others; here only letters and digits "
            "are generated.") },
    { "serials.not-dscsa",
        QT_TRANSLATE_NOOP("Errors", "A serial number made here has letters and digits only, as DSCSA asks: %1.") },
    { "serials.range",
        QT_TRANSLATE_NOOP("Errors",
            "These are not the ends of one range: %1. Both end in digits, are alike before them, and the last is not "
            "smaller than the first.") },
    { "serials.tag-too-large",
        QT_TRANSLATE_NOOP("Errors",
            "%1 is not of the 12-digit style: that is twelve digits, at most 274877906943, so that an SGTIN-96 tag "
            "holds it.") },

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

    // ledger
    { "item.commissioned-twice",
        QT_TRANSLATE_NOOP("Errors", "The data commissions this serial number a second time.") },
    { "item.lot-changed", QT_TRANSLATE_NOOP("Errors", "The data names two lots or expiry dates for this pack: %1.") },
    { "item.not-commissioned",
        QT_TRANSLATE_NOOP("Errors", "The data uses this serial number before anybody commissioned it.") },
    { "item.not-in-parent", QT_TRANSLATE_NOOP("Errors", "The data takes this pack out of a container it was not in.") },
    { "item.parent-loop", QT_TRANSLATE_NOOP("Errors", "The data packs this container into itself.") },
    { "item.prefix-conflict",
        QT_TRANSLATE_NOOP("Errors", "Partners split this number differently into company prefix and reference: %1.") },
    { "item.shipped-twice",
        QT_TRANSLATE_NOOP("Errors", "The data ships this pack again although it is on its way already.") },
    { "item.two-parents",
        QT_TRANSLATE_NOOP("Errors", "The data packs this pack while it is still in another container: %1.") },
    { "item.used-after-end", QT_TRANSLATE_NOOP("Errors", "The data uses this pack although it is %1.") },
    { "item.void-without-shipping",
        QT_TRANSLATE_NOOP("Errors", "The data takes back a shipping of this pack that it never told of.") },
    { "ledger.backup-damaged",
        QT_TRANSLATE_NOOP(
            "Errors", "The backup is damaged and was not used (%1). Take another copy of it, or an older backup.") },
    { "ledger.busy", QT_TRANSLATE_NOOP("Errors", "Another program is writing to this ledger. Try again in a moment.") },
    { "ledger.commit-unknown",
        QT_TRANSLATE_NOOP("Errors",
            "The disk failed while saving, and whether the last step is kept is not known (%1). Check the disk, start "
            "again and look before you repeat it.") },
    { "ledger.damaged",
        QT_TRANSLATE_NOOP("Errors",
            "The ledger is damaged (%1). Stop working with it, copy the whole site folder, and restore the last backup "
            "to a new folder.") },
    { "ledger.disk-full",
        QT_TRANSLATE_NOOP("Errors", "The disk is full: the last step was NOT saved. Free some space and repeat it.") },
    { "ledger.io",
        QT_TRANSLATE_NOOP("Errors", "The disk could not be read or written: the last step was NOT saved (%1).") },
    { "ledger.network-drive",
        QT_TRANSLATE_NOOP("Errors",
            "%1 is on a network drive, where a ledger is not safe. Choose a folder on this computer, or a PostgreSQL "
            "database for several stations.") },
    { "ledger.newer-schema",
        QT_TRANSLATE_NOOP("Errors",
            "This ledger was written by a newer version of Packledger (%1). Update this program; the ledger was not "
            "touched.") },
    { "ledger.not-a-site",
        QT_TRANSLATE_NOOP("Errors", "There is no Packledger site in %1. Name another folder, or make a site there.") },
    { "ledger.not-found", QT_TRANSLATE_NOOP("Errors", "Not found: %1.") },
    { "ledger.restore-target",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 holds a ledger already, and a restore never overwrites one. Name an empty folder.") },
    { "ledger.site-exists", QT_TRANSLATE_NOOP("Errors", "%1 holds a site already. Nothing was changed.") },
    { "ledger.site-unreadable", QT_TRANSLATE_NOOP("Errors", "The site's description could not be read: %1.") },
    { "ledger.statement",
        QT_TRANSLATE_NOOP("Errors", "The database refused a step (%1). Nothing was changed; please report this.") },
    { "ledger.unreachable",
        QT_TRANSLATE_NOOP("Errors", "The database cannot be reached (%1). Check the network and the server.") },

    // access
    { "access.hash-failed",
        QT_TRANSLATE_NOOP("Errors",
            "The PIN could not be protected: the machine is short of memory. Close other programs and try again.") },
    { "access.locked", QT_TRANSLATE_NOOP("Errors", "Too many wrong PINs. Signing in is locked until %1.") },
    { "access.name-missing",
        QT_TRANSLATE_NOOP("Errors", "A user needs a short name to sign in with and a full name.") },
    { "access.not-permitted",
        QT_TRANSLATE_NOOP("Errors", "You are not allowed to do this (%1). Ask whoever runs the site.") },
    { "access.own-sign-in",
        QT_TRANSLATE_NOOP("Errors", "Nobody can take the sign-in from themselves. Somebody else of the site can.") },
    { "access.other-client",
        QT_TRANSLATE_NOOP("Errors", "You work for %1 here, and this is not theirs. Give it to a colleague who may.") },
    { "access.pin-too-short", QT_TRANSLATE_NOOP("Errors", "A PIN has at least %1 characters.") },
    { "access.unknown-user", QT_TRANSLATE_NOOP("Errors", "Nobody with the name %1 may sign in here.") },
    { "access.user-exists", QT_TRANSLATE_NOOP("Errors", "There is a user named %1 already.") },
    { "access.wrong-pin", QT_TRANSLATE_NOOP("Errors", "That PIN does not fit. Tries left: %1.") },

    // workflow
    { "commissioning.clock",
        QT_TRANSLATE_NOOP("Errors",
            "The clock of this station is %1 s off, more than the site allows. Set it right and measure again; then "
            "numbers can be commissioned.") },
    { "commissioning.lot-or-expiry-missing",
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing can be commissioned without lot and expiry: %1. The batch must say both.") },
    { "commissioning.mixed-products",
        QT_TRANSLATE_NOOP("Errors", "%1 is of another product than the others. Commission each product for itself.") },
    { "commissioning.not-drawn",
        QT_TRANSLATE_NOOP("Errors",
            "%1 was not drawn from a pool here, so it may be on another pack. Take the label off and print one for "
            "this batch.") },
    { "commissioning.nothing", QT_TRANSLATE_NOOP("Errors", "There is nothing to commission.") },
    { "commissioning.other-batch",
        QT_TRANSLATE_NOOP("Errors", "%1 belongs to another batch. Find out how it came to this line.") },
    { "commissioning.used",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 cannot be commissioned: the number is used up or was given back. Put the pack aside.") },
    { "document.bad-row", QT_TRANSLATE_NOOP("Errors", "This row of the list cannot be used: %1.") },
    { "document.empty", QT_TRANSLATE_NOOP("Errors", "The file %1 is empty. Ask the sender for it again.") },
    { "document.heading",
        QT_TRANSLATE_NOOP("Errors", "The table has no column %1. Its first row must name the columns.") },
    { "document.instance-reused",
        QT_TRANSLATE_NOOP("Errors",
            "Another document bears the same identity (%1) and says something else. It is put into quarantine; ask the "
            "sender which of the two holds.") },
    { "document.ndc-differs",
        QT_TRANSLATE_NOOP("Errors", "NDC and GTIN do not belong together: %1. Compare both with the pack.") },
    { "document.no-such-document", QT_TRANSLATE_NOOP("Errors", "There is no document %1.") },
    { "document.prefix-length", QT_TRANSLATE_NOOP("Errors", "A company prefix has 4 to 12 digits, not %1.") },
    { "document.product-name", QT_TRANSLATE_NOOP("Errors", "The product %1 has no name.") },
    { "document.unknown-format",
        QT_TRANSLATE_NOOP("Errors",
            "%1 is no EPCIS document, no X12 ship notice and no list of serials. Nothing was taken from it.") },
    { "ending.no-reason", QT_TRANSLATE_NOOP("Errors", "Say why: the reason is part of the record.") },
    { "holding.no-reason", QT_TRANSLATE_NOOP("Errors", "Say why it is released: the reason is part of the record.") },
    { "holding.no-such-reason",
        QT_TRANSLATE_NOOP("Errors", "%1 is no reason to hold. It is damaged, suspect, quarantine or recall.") },
    { "packing.closed",
        QT_TRANSLATE_NOOP("Errors", "The container is closed already: %1. Open it again, or start the next one.") },
    { "packing.container-empty", QT_TRANSLATE_NOOP("Errors", "There is nothing in %1 that could be taken out.") },
    { "packing.container-ended",
        QT_TRANSLATE_NOOP("Errors", "The number of this container has ended: %1. Use another container.") },
    { "packing.container-held",
        QT_TRANSLATE_NOOP("Errors", "The container is on hold: %1. Release it first, or use another one.") },
    { "packing.container-not-commissioned",
        QT_TRANSLATE_NOOP(
            "Errors", "The number of this container was never commissioned: %1. Use a number of a pool.") },
    { "packing.container-not-here",
        QT_TRANSLATE_NOOP("Errors", "By the data this container is not at this site: %1. Receive it first.") },
    { "packing.container-unknown", QT_TRANSLATE_NOOP("Errors", "Nobody has told us of this container: %1.") },
    { "packing.no-container-product",
        QT_TRANSLATE_NOOP("Errors",
            "It is not clear which product the new %1 is. Give its GTIN, or set the packing rule of the product.") },
    { "packing.no-such-packing", QT_TRANSLATE_NOOP("Errors", "No container is being packed there: %1.") },
    { "packing.no-such-rule", QT_TRANSLATE_NOOP("Errors", "There is no such packing rule: %1.") },
    { "packing.not-a-container",
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing can be packed into this: %1. Scan the label of a bundle, case or pallet.") },
    { "packing.nothing-to-undo", QT_TRANSLATE_NOOP("Errors", "There is nothing in the container to take back.") },
    { "packing.rule-impossible", QT_TRANSLATE_NOOP("Errors", "This packing rule cannot be: %1.") },
    { "packing.same-container", QT_TRANSLATE_NOOP("Errors", "Both are the same container: %1.") },
    { "packing.still-open",
        QT_TRANSLATE_NOOP("Errors", "The container is still being packed: %1. Close it or give it up first.") },
    { "pool.closed", QT_TRANSLATE_NOOP("Errors", "The pool %1 is closed and gives no numbers any more.") },
    { "pool.exhausted",
        QT_TRANSLATE_NOOP(
            "Errors", "There are not enough numbers left: %1. Nothing was drawn. Import more, or make another pool.") },
    { "pool.exists",
        QT_TRANSLATE_NOOP("Errors", "The pool %1 gives some of these numbers already, and no number is given twice.") },
    { "pool.foreign-labeler",
        QT_TRANSLATE_NOOP("Errors",
            "%1 begins with none of the company prefixes of this site: it is another labeler's. What is repackaged "
            "here gets numbers under an own product identifier. If the prefix is yours, add it to the site.") },
    { "pool.guessable",
        QT_TRANSLATE_NOOP("Errors",
            "With so many numbers drawn from %1, one guess in 10,000 would hit one, and this market forbids that. Make "
            "a pool with longer numbers.") },
    { "pool.labeler-unknown",
        QT_TRANSLATE_NOOP("Errors",
            "Nobody has told which company prefixes are this site's own, so it was not checked whether %1 is under "
            "one.") },
    { "pool.list-refused",
        QT_TRANSLATE_NOOP("Errors",
            "No number of the file %1 was taken: it is taken whole or not at all. What is wrong is told line by "
            "line.") },
    { "pool.low", QT_TRANSLATE_NOOP("Errors", "Few numbers are left in the pool %1. Order or make more in time.") },
    { "pool.no-pool", QT_TRANSLATE_NOOP("Errors", "There is no pool of numbers for %1. Make one, or import numbers.") },
    { "pool.no-reason",
        QT_TRANSLATE_NOOP("Errors", "Say why numbers are given back: the reason is part of the record.") },
    { "pool.no-sscc-pool",
        QT_TRANSLATE_NOOP("Errors", "There is no pool of SSCCs. Make one for your company prefix.") },
    { "pool.no-such-pool", QT_TRANSLATE_NOOP("Errors", "There is no pool %1.") },
    { "pool.none-wanted", QT_TRANSLATE_NOOP("Errors", "Say how many numbers are wanted: one or more.") },
    { "pool.number-used", QT_TRANSLATE_NOOP("Errors", "The number %1 is in the ledger or in another pool already.") },
    { "pool.predictable",
        QT_TRANSLATE_NOOP("Errors",
            "Consecutive numbers can be guessed, and the market %1 forbids that. Make a pool of random numbers.") },
    { "pool.request-differs",
        QT_TRANSLATE_NOOP("Errors",
            "Request %1 was answered before with other numbers. Nothing was taken; ask the provider which are "
            "right.") },
    { "pool.sscc-prefix",
        QT_TRANSLATE_NOOP("Errors",
            "No SSCC can be made of %1: a company prefix has 4 to 12 digits, the extension is one digit, and the first "
            "number fits in what is left of 16 digits.") },
    { "pool.wrong-client",
        QT_TRANSLATE_NOOP("Errors", "The numbers belong to another client: %1. Nothing was drawn.") },
    { "pool.wrong-market",
        QT_TRANSLATE_NOOP(
            "Errors", "The numbers are for another market, or nobody said for which: %1. Nothing was drawn.") },
    { "pool.wrong-product", QT_TRANSLATE_NOOP("Errors", "The pool %1 is of another product. Nothing was drawn.") },
    { "receiving.accepted-without-reason",
        QT_TRANSLATE_NOOP("Errors", "Accepting open exceptions needs a reason. Give one.") },
    { "receiving.already-known",
        QT_TRANSLATE_NOOP("Errors", "%1 is in the ledger already. Scan it instead of registering it.") },
    { "receiving.lot-or-expiry-missing",
        QT_TRANSLATE_NOOP("Errors", "%1 cannot be registered without lot and expiry. Enter what the label says.") },
    { "receiving.no-seal",
        QT_TRANSLATE_NOOP("Errors", "The last scan brought no contents in. Scan the sealed container first.") },
    { "receiving.no-such-receipt", QT_TRANSLATE_NOOP("Errors", "There is no receipt %1.") },
    { "receiving.no-such-scan", QT_TRANSLATE_NOOP("Errors", "This receipt has no such scan.") },
    { "receiving.no-such-shipment", QT_TRANSLATE_NOOP("Errors", "There is no shipment %1.") },
    { "receiving.not-scannable", QT_TRANSLATE_NOOP("Errors", "The code names no pack: %1. Scan the square code.") },
    { "receiving.nothing-received",
        QT_TRANSLATE_NOOP("Errors", "Nothing was received with receipt %1, so there is nothing to submit.") },
    { "receiving.nothing-to-undo", QT_TRANSLATE_NOOP("Errors", "There is no scan to take back.") },
    { "receiving.receipt-closed",
        QT_TRANSLATE_NOOP("Errors", "Receipt %1 is submitted and takes no more scans. Open another one.") },
    { "receiving.registering-off",
        QT_TRANSLATE_NOOP(
            "Errors", "This site does not register unknown serial numbers. Put the pack aside until data come.") },
    { "receiving.shipment-closed",
        QT_TRANSLATE_NOOP("Errors", "Shipment %1 has been received already. Open a receipt without it.") },
    { "site.no-such-setting",
        QT_TRANSLATE_NOOP("Errors", "There is no setting %1. \"site settings\" lists those there are.") },
    { "site.setting-value",
        QT_TRANSLATE_NOOP("Errors", "That cannot be set: %1. \"site settings\" says what may stand there.") },
    { "undo.followed",
        QT_TRANSLATE_NOOP("Errors", "Something was done with the same items since (entry %1). Take that back first.") },
    { "undo.left-the-site",
        QT_TRANSLATE_NOOP(
            "Errors", "It has left the site and cannot be taken back: %1. Correct it with the partner.") },
    { "undo.not-made-here",
        QT_TRANSLATE_NOOP("Errors", "A partner told us of it; only what was done here is taken back.") },
    { "undo.not-undoable",
        QT_TRANSLATE_NOOP(
            "Errors", "This is not taken back here: %1. Packing, commissioning, repackaging and ends of life are.") },
    { "undo.nothing", QT_TRANSLATE_NOOP("Errors", "There is nothing to take back: %1.") },
    { "undo.several",
        QT_TRANSLATE_NOOP("Errors",
            "That would take back what was done with %1 packs at once. Name the event if you mean all of them, or end "
            "this one alone.") },

    // batches
    { "batch.expired",
        QT_TRANSLATE_NOOP("Errors", "The expiry %1 has passed. Correct the work order before anything is printed.") },
    { "batch.field-missing", QT_TRANSLATE_NOOP("Errors", "The work order lacks its %1. Enter it.") },
    { "batch.field-wrong", QT_TRANSLATE_NOOP("Errors", "The work order has a value that cannot be: %1. Correct it.") },
    { "batch.locked",
        QT_TRANSLATE_NOOP("Errors", "Batch %1 is closed and locked. Nothing about it can be changed any more.") },
    { "batch.name-taken",
        QT_TRANSLATE_NOOP("Errors", "There is a batch %1 already. Give the work order another name.") },
    { "batch.no-such-batch", QT_TRANSLATE_NOOP("Errors", "There is no batch %1.") },
    { "batch.no-such-column",
        QT_TRANSLATE_NOOP("Errors", "The table has a column that nobody understands: %1. Correct its first row.") },
    { "batch.no-such-point", QT_TRANSLATE_NOOP("Errors", "The line clearance has no point %1.") },
    { "batch.no-such-stop-reason", QT_TRANSLATE_NOOP("Errors", "%1 is no reason for a stop that this site knows.") },
    { "batch.not-clear",
        QT_TRANSLATE_NOOP("Errors", "The line is not clear: %1 is open. Check it before the line starts.") },
    { "batch.nothing-to-repack",
        QT_TRANSLATE_NOOP(
            "Errors", "Repackaging needs packs that go in and numbers that come out. One list is empty.") },
    { "batch.pin-missing",
        QT_TRANSLATE_NOOP("Errors", "The signature of %1 needs the PIN, entered once more. Nothing was signed.") },
    { "batch.reason-missing", QT_TRANSLATE_NOOP("Errors", "Say why: the reason is part of the batch record.") },
    { "batch.record-differs",
        QT_TRANSLATE_NOOP("Errors", "The record of the batch is not the one that was signed: %1. Restore a backup.") },
    { "batch.reject-bin-differs",
        QT_TRANSLATE_NOOP("Errors",
            "The reject bin and the count of rejects differ: %1. Count again, or let two people sign with a reason.") },
    { "batch.same-person",
        QT_TRANSLATE_NOOP("Errors", "This asks for two different people, and %1 stands for both. Ask a colleague.") },
    { "batch.source-not-waiting", QT_TRANSLATE_NOOP("Errors", "%1 was not scanned as a source pack of this batch.") },
    { "batch.unexplained",
        QT_TRANSLATE_NOOP("Errors",
            "%1 numbers of the batch are not accounted for. Find them, or let two people sign for them with a "
            "reason.") },
    { "batch.wrong-state", QT_TRANSLATE_NOOP("Errors", "The batch is %1: this cannot be done with it now.") },

    // workflow, printing
    { "printing.already-printed",
        QT_TRANSLATE_NOOP("Errors",
            "A label with this number exists: %1. No number is printed twice; write that label off and take a new "
            "number.") },
    { "printing.job-over", QT_TRANSLATE_NOOP("Errors", "Print job %1 is over. Nothing is left to be printed.") },
    { "printing.job-paused", QT_TRANSLATE_NOOP("Errors", "Print job %1 is paused. Resume it to go on.") },
    { "printing.label-in-use",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 is commissioned. Decommission or destroy the pack instead of writing its label off.") },
    { "printing.labels-missing",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 printed labels were passed over. Look for them: scan what you find, write off the rest.") },
    { "printing.no-reason", QT_TRANSLATE_NOOP("Errors", "Say why, in a few words.") },
    { "printing.line-not-clear",
        QT_TRANSLATE_NOOP("Errors", "Labels of %1 are printed once its line is found clear, and until it is closed.") },
    { "printing.no-printer-chosen",
        QT_TRANSLATE_NOOP("Errors",
            "No printer is chosen for this label at %1. Choose one under \"This station\" of the label printers.") },
    { "printing.no-such-job", QT_TRANSLATE_NOOP("Errors", "There is no such print job or label: %1.") },
    { "printing.no-such-printer",
        QT_TRANSLATE_NOOP("Errors", "There is no printer named %1. Add it, or choose another one.") },
    { "printing.not-replaced", QT_TRANSLATE_NOOP("Errors", "The label was not replaced, and nothing has changed. %1") },
    { "printing.not-our-number",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 was not drawn from a pool of this site. Labels for packs of others are not printed here.") },
    { "printing.nothing-to-print", QT_TRANSLATE_NOOP("Errors", "There is nothing to print. Name at least one item.") },
    { "printing.number-ended",
        QT_TRANSLATE_NOOP("Errors", "The number %1 has ended or was printed before. It gets no label any more.") },
    { "printing.printer-at-work",
        QT_TRANSLATE_NOOP("Errors", "Labels wait for the printer %1. Print or cancel them first.") },
    { "printing.printer-language",
        QT_TRANSLATE_NOOP(
            "Errors", "A printer takes zpl or raster, at 203, 300 or 600 dots per inch. This is neither: %1.") },
    { "printing.printer-name",
        QT_TRANSLATE_NOOP("Errors",
            "This cannot be the name of a printer: \"%1\". Use up to 40 letters, digits and signs without a slash.") },
    { "printing.too-many",
        QT_TRANSLATE_NOOP("Errors", "One job takes %1 labels at most. Print the rest with another one.") },
    { "printing.waits-for-scan",
        QT_TRANSLATE_NOOP("Errors",
            "Nobody knows whether %1 labels came out. Scan the last good label at the printer, or write them off.") },

    // shipping
    { "shipping.address-incomplete",
        QT_TRANSLATE_NOOP("Errors",
            "Name or address of %1 is not complete: the customer's transaction information lacks it. Enter it with the "
            "partner or the site.") },
    { "shipping.container-not-commissioned",
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody told of the number of the container %1 before it was used. Some customers ask for it.") },
    { "shipping.date", QT_TRANSLATE_NOOP("Errors", "%1 is not a day. Write it as YYYY-MM-DD.") },
    { "shipping.empty-container",
        QT_TRANSLATE_NOOP("Errors", "By the data there is nothing in %1. Pack it, or take it out of the shipment.") },
    { "shipping.events-out-of-order",
        QT_TRANSLATE_NOOP("Errors",
            "%1 was packed before it was made, by the times of its events. The customer would refuse that; check the "
            "station's clock and pack it again.") },
    { "shipping.gln",
        QT_TRANSLATE_NOOP("Errors", "This is not a GLN of 13 digits: %1. Correct it with the partner or the site.") },
    { "shipping.less-than-ordered",
        QT_TRANSLATE_NOOP("Errors", "Less is picked than was ordered (product: picked / ordered): %1.") },
    { "shipping.licence-lapsed",
        QT_TRANSLATE_NOOP("Errors", "A licence of the customer has lapsed: %1. Ask for the new one.") },
    { "shipping.licences-lapsed",
        QT_TRANSLATE_NOOP("Errors",
            "The customer has no licence that holds: %1. Nothing may be shipped before it is renewed, unless a person "
            "answers for it with a reason.") },
    { "shipping.lot-two-dates",
        QT_TRANSLATE_NOOP("Errors",
            "The lot of %1 has packs of two expiry dates. Customers ask about that; compare the labels with the "
            "data.") },
    { "shipping.never-commissioned",
        QT_TRANSLATE_NOOP("Errors",
            "Nobody told how %1 came to be: there is no commissioning in the data. Ask the supplier for it; the "
            "customer "
            "would refuse the pack.") },
    { "shipping.no-licence",
        QT_TRANSLATE_NOOP("Errors",
            "No licence of the customer is on record: %1. Enter it with the partner, to be sure it is "
            "authorised.") },
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
    { "shipping.nothing-to-take-back", QT_TRANSLATE_NOOP("Errors", "There is no scan of shipment %1 to take back.") },
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
            "not "
            "read. Import products with it, or a document of that company.") },
    { "shipping.product-incomplete",
        QT_TRANSLATE_NOOP("Errors",
            "Name, NDC, strength, form or content of the product %1 is missing: the transaction information is not "
            "complete. Enter it with the products.") },
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
    { "shipping.void-without-reason", QT_TRANSLATE_NOOP("Errors", "Say why the shipment is taken back or changed.") },

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

    // vision
    { "vision.not-an-image",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 is not a picture that can be read. JPEG, PNG, WebP, TIFF, BMP and PNM files work.") },

    // media
    { "media.missing",
        QT_TRANSLATE_NOOP("Errors",
            "The part that opens pictures, films and cameras is not installed: %1. Install Packledger again; "
            "everything else works without it.") },

    // camera
    { "camera.black",
        QT_TRANSLATE_NOOP("Errors",
            "The picture of %1 is black. Take the cover off its lens, or switch a light on; it goes on by itself.") },
    { "camera.ended", QT_TRANSLATE_NOOP("Errors", "The recording %1 has ended. Choose it again to play it again.") },
    { "camera.frozen",
        QT_TRANSLATE_NOOP(
            "Errors", "The picture of %1 stands still, so nothing new is read. Pull its cable and plug it in again.") },
    { "camera.lost",
        QT_TRANSLATE_NOOP("Errors", "The camera is gone: %1. Check its cable; it is tried again by itself.") },
    { "camera.open",
        QT_TRANSLATE_NOOP("Errors",
            "The camera cannot be opened: %1. Check that it is connected and that no other program uses it.") },
    { "camera.silent", QT_TRANSLATE_NOOP("Errors", "%1 sends no pictures. Check its cable; it goes on by itself.") },
    { "camera.unplugged", QT_TRANSLATE_NOOP("Errors", "%1 is not plugged in. Plug it in; it goes on by itself.") },

    // serialscanner

    // simulated
    { "simulated.symbol", QT_TRANSLATE_NOOP("Errors", "The demo pack has no GS1 message: %1.") },

    // labels, printers
    { "labels.bar-height", QT_TRANSLATE_NOOP("Errors", "The bars of a linear code are too low: %1.") },
    { "labels.batch-differs",
        QT_TRANSLATE_NOOP("Errors", "The item and its batch say different things: %1. The label is not printed.") },
    { "labels.data", QT_TRANSLATE_NOOP("Errors", "What the label shall tell cannot be read: %1.") },
    { "labels.drawing", QT_TRANSLATE_NOOP("Errors", "The label has letters or pictures that must be drawn: %1.") },
    { "labels.field-missing",
        QT_TRANSLATE_NOOP("Errors", "The label must tell what is not known: %1. Add it, then print.") },
    { "labels.image",
        QT_TRANSLATE_NOOP("Errors", "A picture for the label cannot be read. Take a PNG, JPEG or SVG file.") },
    { "labels.letters",
        QT_TRANSLATE_NOOP("Errors", "No font on this computer has these letters: %1. Install one that has.") },
    { "labels.linear-text",
        QT_TRANSLATE_NOOP(
            "Errors", "A linear code needs its text beside it: %1. Add a text with its {symbol} field.") },
    { "labels.ndc-differs",
        QT_TRANSLATE_NOOP("Errors", "The GTIN is not made of this NDC: %1. Correct the product, then print.") },
    { "labels.outside", QT_TRANSLATE_NOOP("Errors", "It reaches beyond the edge of the label: %1.") },
    { "labels.overlap", QT_TRANSLATE_NOOP("Errors", "Two texts lie on each other: %1.") },
    { "labels.quiet-zone",
        QT_TRANSLATE_NOOP("Errors", "Nothing may stand in a code or in the quiet zone round it: %1.") },
    { "labels.resolution", QT_TRANSLATE_NOOP("Errors", "Labels are laid out for 203, 300 or 600 dpi, not for %1.") },
    { "labels.symbol-content", QT_TRANSLATE_NOOP("Errors", "This cannot stand in the codes of one label: %1.") },
    { "labels.symbol-length",
        QT_TRANSLATE_NOOP("Errors",
            "This is too much for one code: %1 characters. A linear code takes 48; divide it, or use a DataMatrix.") },
    { "labels.symbol-space", QT_TRANSLATE_NOOP("Errors", "A code does not fit into its place: %1.") },
    { "labels.template-changed",
        QT_TRANSLATE_NOOP("Errors",
            "Somebody else saved the template %1 meanwhile. Open it again, or save yours under another name.") },
    { "labels.template-field", QT_TRANSLATE_NOOP("Errors", "The label template is not in order: %1.") },
    { "labels.template-name",
        QT_TRANSLATE_NOOP(
            "Errors", "A template cannot be named \"%1\". Use letters without accents, digits, '-', '_' and '.'.") },
    { "labels.template-syntax", QT_TRANSLATE_NOOP("Errors", "The label template is no JSON: %1.") },
    { "labels.template-unknown", QT_TRANSLATE_NOOP("Errors", "There is no label template %1.") },
    { "labels.text-cut", QT_TRANSLATE_NOOP("Errors", "A text does not fit and was shortened: %1.") },
    { "labels.text-too-long", QT_TRANSLATE_NOOP("Errors", "A text does not fit, and it must not be shortened: %1.") },
    { "labels.unit-carrier",
        QT_TRANSLATE_NOOP("Errors", "A package carries a DataMatrix and no linear code: take %1 away.") },
    { "labels.unit-incomplete",
        QT_TRANSLATE_NOOP("Errors",
            "The label of a package shows NDC or GTIN, serial number, lot and expiry twice: in the DataMatrix and for "
            "people. Missing: %1.") },
    { "labels.x-dimension", QT_TRANSLATE_NOOP("Errors", "The modules of a code have the wrong size: %1.") },
    { "printer.address",
        QT_TRANSLATE_NOOP("Errors", "This is no address of a printer: %1. Write it as tcp://10.0.0.5:9100.") },
    { "printer.attention",
        QT_TRANSLATE_NOOP("Errors",
            "The printer %1 does not answer. Look whether it has labels and ribbon, is closed and not paused.") },
    { "printer.busy",
        QT_TRANSLATE_NOOP("Errors", "The printer %1 is busy with other labels. Wait until it stands still.") },
    { "printer.fault", QT_TRANSLATE_NOOP("Errors", "The printer %1 reports a fault. Look at its display.") },
    { "printer.head-open", QT_TRANSLATE_NOOP("Errors", "The printer %1 is open. Close its head, then go on.") },
    { "printer.in-use",
        QT_TRANSLATE_NOOP("Errors", "Another program prints on %1 right now. Wait for it, or end it.") },
    { "printer.lost",
        QT_TRANSLATE_NOOP("Errors",
            "The connection to the printer %1 broke while a label was on its way. Whether it came out must be looked "
            "at.") },
    { "printer.out-of-media",
        QT_TRANSLATE_NOOP("Errors", "The printer %1 has no labels left. Put a new roll in, then go on.") },
    { "printer.out-of-ribbon",
        QT_TRANSLATE_NOOP("Errors", "The printer %1 has no ribbon left. Put a new one in, then go on.") },
    { "printer.paused", QT_TRANSLATE_NOOP("Errors", "The printer %1 is paused. Press its pause button, then go on.") },
    { "printer.unreachable",
        QT_TRANSLATE_NOOP("Errors", "The printer %1 cannot be reached. Check that it is switched on, and its cable.") },

    // inspection
    { "inspection.challenge-incomplete",
        QT_TRANSLATE_NOOP(
            "Errors", "The challenge test is not complete: %1 is missing. Pass the whole set by the camera.") },
    { "inspection.line-stands",
        QT_TRANSLATE_NOOP("Errors",
            "The line of batch %1 stands. Take this pack off, find out why the line stopped, and start it again.") },
    { "inspection.no-such-pack", QT_TRANSLATE_NOOP("Errors", "No pack %1 was inspected in this batch.") },
    { "inspection.not-challenged",
        QT_TRANSLATE_NOOP("Errors",
            "The camera has not passed the challenge test of batch %1. Pass the set of known-bad labels by it "
            "first.") },
    { "inspection.not-the-next-label",
        QT_TRANSLATE_NOOP("Errors",
            "This is no label of the batch that is still to come (%1). Scan the label on the pack that comes next.") },
    { "inspection.order-not-confirmed",
        QT_TRANSLATE_NOOP("Errors",
            "Labels came out of turn (%1). Take this pack off and scan the label on the pack that comes next.") },
    { "inspection.rule",
        QT_TRANSLATE_NOOP("Errors",
            "These rules for the line are out of range: grades go from 0 to 4, fails in a row from 0 to 1000.") },

    // photo-eyes
    { "trigger.address",
        QT_TRANSLATE_NOOP("Errors",
            "This does not tell when a pack is before the camera: %1. Write presence, picture, tcp://host:port or "
            "serial:/dev/ttyS0.") },
    { "trigger.lost",
        QT_TRANSLATE_NOOP("Errors",
            "The line to the photo-eye was cut: %1. Packs that pass now are not seen: stop the belt, and check its "
            "cable "
            "and power.") },
    { "trigger.unreachable",
        QT_TRANSLATE_NOOP("Errors", "The photo-eye cannot be reached: %1. Check its cable, power and address.") },

    // rejects
    { "reject.address",
        QT_TRANSLATE_NOOP("Errors",
            "This is no address of a reject device: %1. Write tcp://host:port, serial:/dev/ttyS0 or command:/path, and "
            "after it ?protocol=…&wait=milliseconds where needed.") },
    { "reject.lost",
        QT_TRANSLATE_NOOP("Errors",
            "The line to the reject device was cut while a pack was told: %1. Take the last bad pack off by hand, and "
            "check the cable.") },
    { "reject.unreachable",
        QT_TRANSLATE_NOOP("Errors",
            "The reject device cannot be reached: %1. Take the bad pack off by hand, and check its cable and power.") },

    // secret
    { "secret.denied",
        QT_TRANSLATE_NOOP(
            "Errors", "The keychain did not give %1: it is locked, or you said no. Unlock it and try again.") },
    { "secret.empty",
        QT_TRANSLATE_NOOP(
            "Errors", "There is nothing to keep as %1, or more than 1 MiB. Give the value on standard input.") },
    { "secret.exposed",
        QT_TRANSLATE_NOOP("Errors",
            "Others may read the secrets in %1, so none is used. Give folder and files to this program's user, close "
            "them (chmod 700 the folder, 600 the files), and change the secrets.") },
    { "secret.folder",
        QT_TRANSLATE_NOOP(
            "Errors", "The secrets cannot be read or written: %1. Check the folder that PACKLEDGER_SECRETS names.") },
    { "secret.keychain",
        QT_TRANSLATE_NOOP("Errors", "The keychain did not do its work: %1. Unlock it and try again.") },
    { "secret.name",
        QT_TRANSLATE_NOOP("Errors",
            "This is no name for a secret: %1. Use 1 to 64 letters, digits, hyphens, underscores and dots.") },
    { "secret.no-keychain",
        QT_TRANSLATE_NOOP("Errors",
            "There is no keychain here to hold secrets (%1). Sign in to a desktop that has one, or, on a machine "
            "without, name a folder closed to others in PACKLEDGER_SECRETS.") },
    { "secret.unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no secret named %1 here. Store it with packledger-cli secret set %1.") },

    // sync
    { "sync.arrival-ended",
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing is to be decided about arrival %1: it is neither refused nor quarantined.") },
    { "sync.arrival-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no arrival %1. Look at packledger-cli inbox list.") },
    { "sync.bytes-unreadable",
        QT_TRANSLATE_NOOP("Errors", "The document %1 could not be read to its end. Nothing was queued; try again.") },
    { "sync.document-ended",
        QT_TRANSLATE_NOOP("Errors", "Document %1 has come to its end; nothing can be changed about it any more.") },
    { "sync.document-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no document %1 in the outbox. Look at packledger-cli outbox list.") },
    { "sync.instance-reused",
        QT_TRANSLATE_NOOP(
            "Errors", "Another document has the identity %1 already. Nothing was queued; make the document anew.") },
    { "sync.no-outcome",
        QT_TRANSLATE_NOOP("Errors", "Nobody knows whether the partner took the document. It is sent again.") },
    { "sync.notice-rejected",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's system could not read the ship notice (%1). Look at it with the partner, then send it "
            "again.") },
    { "sync.partner-busy",
        QT_TRANSLATE_NOOP("Errors", "Another program is sending to %1 just now. Wait until it is done.") },
    { "sync.partner-field",
        QT_TRANSLATE_NOOP("Errors",
            "A field of the partner's profile cannot be used: %1. docs/partners.md tells what may stand there.") },
    { "sync.partner-file",
        QT_TRANSLATE_NOOP("Errors", "The file does not hold a partner's profile: %1. It must be one JSON object.") },
    { "sync.partner-in-use",
        QT_TRANSLATE_NOOP(
            "Errors", "Documents for %1 are still on their way. Wait for their end, or resolve them with a reason.") },
    { "sync.partner-missing-field",
        QT_TRANSLATE_NOOP("Errors", "The partner's profile lacks a field: %1. docs/partners.md describes it.") },
    { "sync.partner-secret",
        QT_TRANSLATE_NOOP("Errors",
            "A password or key stands in the partner's profile itself (%1). Store it with packledger-cli secret set "
            "NAME and write secret:NAME in its place. Change it, as others may have read it.") },
    { "sync.partner-unknown",
        QT_TRANSLATE_NOOP(
            "Errors", "There is no partner named %1. Look at packledger-cli partner list, or add the partner.") },
    { "sync.partner-unknown-field",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's profile has a field that means nothing here: %1. Check its spelling; docs/partners.md "
            "describes every field.") },

    { "sync.reason-missing",
        QT_TRANSLATE_NOOP("Errors", "Say why: a decision about document %1 is kept with its reason.") },

    // transport
    { "transport.answer",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server gave an answer that says nothing about the document: %1. It is kept and tried "
            "again. Check the address in the partner's profile; a proxy may have answered.") },
    { "transport.certificate-expired",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's certificate has expired: %1. Nothing was sent. Tell the partner; if your clock is wrong, "
            "set it.") },
    { "transport.certificate-host",
        QT_TRANSLATE_NOOP("Errors",
            "The server shows the certificate of another host: %1. Nothing was sent. Check the address in the "
            "partner's profile.") },
    { "transport.certificate-not-yet-valid",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's certificate does not hold yet: %1. Nothing was sent. Check this computer's clock, then "
            "tell the partner.") },
    { "transport.certificate-pin",
        QT_TRANSLATE_NOOP("Errors",
            "The server's key is not the one that the partner's profile names: %1. Nothing was sent. Ask the partner, "
            "on another way than this, whether the key was changed.") },
    { "transport.certificate-revoked",
        QT_TRANSLATE_NOOP("Errors", "The partner's certificate was revoked: %1. Nothing was sent. Tell the partner.") },
    { "transport.certificate-untrusted",
        QT_TRANSLATE_NOOP("Errors",
            "Nobody trusted vouches for the partner's certificate: %1. Nothing was sent. If the partner has an "
            "authority of its own, put its certificate into the profile (ca).") },
    { "transport.client-certificate",
        QT_TRANSLATE_NOOP("Errors",
            "Our own certificate for this partner is missing, damaged, or does not fit its key or password: %1. "
            "Store it again with packledger-cli secret set.") },
    { "transport.connect",
        QT_TRANSLATE_NOOP("Errors",
            "The partner cannot be reached: %1. Documents are kept and sent later. Check the network, the firewall "
            "and the port.") },
    { "transport.file-name",
        QT_TRANSLATE_NOOP("Errors",
            "A document cannot be sent under the name %1. Use letters, digits, hyphens, underscores and dots.") },
    { "transport.folder",
        QT_TRANSLATE_NOOP("Errors",
            "The folder cannot be opened: %1. Check that it exists, that the share is connected, and that it may be "
            "used.") },
    { "transport.host-key-changed",
        QT_TRANSLATE_NOOP("Errors",
            "The server shows another key than the one in the partner's profile: %1. Somebody may stand in between, "
            "so nothing was sent, not even the password. Ask the partner, on another way than this, whether the key "
            "was changed.") },
    { "transport.host-key-unknown",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's profile does not say which key the server has to show. It shows this one: %1. Compare it "
            "with what the partner tells you on another way, then enter it as fingerprint.") },
    { "transport.job",
        QT_TRANSLATE_NOOP("Errors",
            "The partner looked into the document and refused it: %1. Correct what it names and send a new one; the "
            "same bytes would be refused again.") },
    { "transport.kind",
        QT_TRANSLATE_NOOP("Errors",
            "Nothing can be sent to this partner or fetched from it by the way “%1”. Choose folder, sftp, https or as2 "
            "in its profile.") },
    { "transport.limit",
        QT_TRANSLATE_NOOP("Errors",
            "The document is larger than the partner takes: %1. Enter the partner's limits in its profile and send "
            "the shipment again in parts.") },
    { "transport.lost",
        QT_TRANSLATE_NOOP("Errors",
            "The connection to the partner broke: %1. The document is kept, and the same bytes are sent again.") },
    { "transport.name-taken",
        QT_TRANSLATE_NOOP("Errors",
            "The partner has another document of the same name: %1. Nothing was overwritten. Ask the partner which "
            "one holds, then send again.") },
    { "transport.no-such-place",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server does not know this address: %1. Check the address in the partner's profile.") },
    { "transport.option",
        QT_TRANSLATE_NOOP("Errors",
            "The way to this partner is not described properly: %1. Correct the option in the partner's profile.") },
    { "transport.plain-secret",
        QT_TRANSLATE_NOOP("Errors",
            "A password or key stands in the partner's profile itself (%1). Store it with packledger-cli secret set "
            "NAME and write secret:NAME in its place. Change it, as others may have read it.") },
    { "transport.private-key",
        QT_TRANSLATE_NOOP("Errors",
            "Our private key for %1 is damaged, or its password is wrong. Store both again with packledger-cli secret "
            "set.") },
    { "transport.read",
        QT_TRANSLATE_NOOP("Errors", "A file could not be read: %1. It stays where it is; check who may read it.") },
    { "transport.redirect",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server sends us elsewhere: %1. Documents and passwords go only where the profile says. Ask "
            "the partner for its new address and enter it.") },
    { "transport.refused",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server refused the document: %1. The same bytes would be refused again; correct what it "
            "names and send a new one.") },
    { "transport.remove",
        QT_TRANSLATE_NOOP("Errors",
            "A file was fetched, but could not be taken away: %1. It is safe here. Check who may delete in that "
            "folder, or set the partner's profile to leave files there.") },
    { "transport.resolve",
        QT_TRANSLATE_NOOP(
            "Errors", "The partner's host name is not known: %1. Check the address in the profile, and the network.") },
    { "transport.revocation",
        QT_TRANSLATE_NOOP("Errors",
            "It cannot be told whether the partner's certificate was revoked: %1. Nothing was sent. Fetch the current "
            "revocation list of its authority.") },
    { "transport.sign-in",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server did not let us in: %1. Check user, password, token or key in the profile, and "
            "whether they have expired.") },
    { "transport.timeout",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server did not answer in time: %1. The document is kept, and the same bytes are sent "
            "again.") },
    { "transport.tls",
        QT_TRANSLATE_NOOP("Errors",
            "No safe connection could be agreed on: %1. TLS 1.2 or newer is needed. Nothing was sent; ask the partner "
            "to renew its server.") },
    { "transport.too-large",
        QT_TRANSLATE_NOOP("Errors",
            "What the partner gave is larger than its profile allows: %1. It was not fetched; ask the partner for "
            "smaller documents, or allow more.") },
    { "transport.trouble",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server has trouble of its own: %1. The document is kept, and the same bytes are sent "
            "again.") },
    { "transport.url",
        QT_TRANSLATE_NOOP("Errors",
            "Nothing can be sent to this address: %1. It must begin with https:// and hold no password; http:// is for "
            "this computer alone.") },
    { "transport.write",
        QT_TRANSLATE_NOOP("Errors",
            "A document could not be put down: %1. It is kept and tried again; check the free space and who may write "
            "there.") },

    // as2
    { "as2.certificate",
        QT_TRANSLATE_NOOP("Errors",
            "No certificate of the partner can be used: %1. Ask the partner for its present certificate and put it "
            "into its profile.") },
    { "as2.decompression",
        QT_TRANSLATE_NOOP(
            "Errors", "The AS2 message could not be unpacked: %1. The sender was told; ask for it again.") },
    { "as2.decryption",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message could not be decrypted: %1. It may be meant for an older certificate of ours; send the "
            "partner the present one.") },
    { "as2.identity",
        QT_TRANSLATE_NOOP("Errors",
            "Our own certificate and key for AS2 cannot be used: %1. Store both as one PEM text without a passphrase "
            "with packledger-cli secret set.") },
    { "as2.malformed", QT_TRANSLATE_NOOP("Errors", "What came is no AS2 message: %1. The sender was told.") },
    { "as2.mic-mismatch",
        QT_TRANSLATE_NOOP("Errors",
            "The partner confirms other bytes than we sent: %1. Call the partner before anything is sent again.") },
    { "as2.no-receipt",
        QT_TRANSLATE_NOOP("Errors",
            "The partner answered without a receipt: %1. The document is sent again; if this stays, ask the partner "
            "whether its AS2 address is right.") },
    { "as2.receipt-for-other",
        QT_TRANSLATE_NOOP("Errors", "The partner's receipt is for another message: %1. The document is sent again.") },
    { "as2.receipt-unsigned",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's receipt is not signed and proves nothing. Ask the partner to sign its receipts, or accept "
            "unsigned ones in its profile.") },
    { "as2.refused",
        QT_TRANSLATE_NOOP("Errors",
            "The partner did not take the document: %1. Sending it again will not help; settle it with the partner, "
            "then send a new one.") },
    { "as2.signature",
        QT_TRANSLATE_NOOP("Errors",
            "The signature of the AS2 message does not fit its bytes: %1. The message was not taken and the sender was "
            "told.") },
    { "as2.unencrypted",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message was not encrypted and was not taken. Ask the partner to encrypt, or accept it in its "
            "profile.") },
    { "as2.unknown-partner",
        QT_TRANSLATE_NOOP("Errors",
            "An AS2 message came under names that no partner's profile has. Compare the AS2 names of both sides; case "
            "counts.") },
    { "as2.unknown-signer",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message is signed by none of the certificates in the partner's profile. Ask the partner for its "
            "present certificate.") },
    { "as2.unsigned",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message was not signed and was not taken. Ask the partner to sign, or accept it in its "
            "profile.") },
    { "as2.weak-algorithm",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message is protected by an old method: %1. Ask the partner for SHA-256 and AES, or accept it in "
            "its profile.") },

    // trials
    { "trial.busy",
        QT_TRANSLATE_NOOP("Errors",
            "The test documents of %1 could not be queued: other documents were queued at the same moment. Try "
            "again.") },
    { "trial.making-failed",
        QT_TRANSLATE_NOOP("Errors",
            "The test documents could not be made: %1. Check the numbers and limits in the partner's profile.") },
    { "trial.no-product",
        QT_TRANSLATE_NOOP("Errors",
            "There is no product %1 at this site. Name one of `product list`, or none: then the example is used.") },
    { "trial.not-a-customer",
        QT_TRANSLATE_NOOP("Errors",
            "No documents go to %1: it is no customer. Read a test document of theirs instead, then let it go live.") },
    { "trial.not-passed",
        QT_TRANSLATE_NOOP("Errors",
            "The partner cannot go live yet: %1. Send test documents until all are acknowledged; or override it and "
            "say "
            "why.") },
    { "trial.other-receiver",
        QT_TRANSLATE_NOOP("Errors",
            "The document is meant for %1, which is not this site. Ask the partner to address it to the site's GLN.") },
    { "trial.other-sender",
        QT_TRANSLATE_NOOP("Errors",
            "The document says that it comes from %1, and the profile has another GLN. Ask the partner which is "
            "right.") },

    // clock
    { "clock.nonsense",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 answered, but not as a time server whose own clock is set. Choose another time source.") },
    { "clock.silent",
        QT_TRANSLATE_NOOP("Errors", "The time source %1 does not answer. Check the network and the name.") },
    { "clock.source",
        QT_TRANSLATE_NOOP(
            "Errors", "There is no time source of this name: “%1”. Write ntp:HOST, such as ntp:pool.ntp.org.") },

    // endpoint
    { "endpoint.address",
        QT_TRANSLATE_NOOP("Errors",
            "Nothing can be listened for at %1: it is not an address of this computer. Choose another one.") },
    { "endpoint.certificate",
        QT_TRANSLATE_NOOP("Errors",
            "The certificate and key for listening cannot be used. Both must be PEM, and the key must have no "
            "passphrase.") },
    { "endpoint.no-token",
        QT_TRANSLATE_NOOP("Errors",
            "There is no token that other systems could show: the secret %1 is missing. Make one on the page “Other "
            "systems”, or with packledger-cli serve --new-token.") },
    { "endpoint.port-forbidden",
        QT_TRANSLATE_NOOP(
            "Errors", "This program may not listen at %1: ports below 1024 are for the system. Choose another port.") },
    { "endpoint.port-in-use",
        QT_TRANSLATE_NOOP(
            "Errors", "Another program listens at %1 already. Choose another port, or end that program.") },
    { "endpoint.query",
        QT_TRANSLATE_NOOP("Errors", "This parameter of the query is not known, or its value is none: %1.") },
    { "endpoint.too-complex",
        QT_TRANSLATE_NOOP("Errors", "This parameter asks for more than can be looked up: %1. Ask for less at once.") },

    // print
    { "print.refused",
        QT_TRANSLATE_NOOP("Errors",
            "The printer %1 did not take the paper. Check that it is switched on and has paper, or save a PDF.") },

    // cli

    // demo
};

const QHash<QLatin1StringView, const char *> &catalogue()
{
    static const QHash<QLatin1StringView, const char *> index = [] {
        QHash<QLatin1StringView, const char *> made;
        for (const Entry &entry : entries)
            made.insert(QLatin1StringView(entry.code), entry.sentence);
        return made;
    }();
    return index;
}

} // namespace

QString errorSentence(ErrorCode code, const QString &detail)
{
    const char *sentence = catalogue().value(code.name(), nullptr);
    if (!sentence)
        return detail.isEmpty() ? QString(code.name()) : code.name() + QStringLiteral(": ") + detail;
    const QString text = QCoreApplication::translate("Errors", sentence);
    return text.contains(QLatin1StringView("%1")) ? text.arg(detail) : text;
}

bool hasErrorSentence(ErrorCode code)
{
    return catalogue().contains(code.name());
}

} // namespace packledger
