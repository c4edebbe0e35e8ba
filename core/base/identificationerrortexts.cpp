#include "base/errortexts.h"

#include <QtGlobal>

namespace packledger {

namespace {

constexpr ErrorText texts[] = {
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

    // serials
    { "serials.alphabet",
        QT_TRANSLATE_NOOP("Errors",
            "Numbers cannot be made of “%1”: name at least two letters or digits, each once, and nothing else.") },
    { "serials.leading-zero",
        QT_TRANSLATE_NOOP("Errors", "%1 begins with a zero, which an SGTIN-96 tag cannot hold.") },
    { "serials.length", QT_TRANSLATE_NOOP("Errors", "A serial number has 1 to 20 characters: %1.") },
    { "serials.list-check-digit",
        QT_TRANSLATE_NOOP("Errors",
            "The check digit of the SSCC %1 is wrong. Ask whoever made the file for a right one; nothing of it was "
            "taken.") },
    { "serials.list-checksum",
        QT_TRANSLATE_NOOP("Errors",
            "The checksum that belongs to %1 does not fit its numbers. Nothing was taken; ask for the file again.") },
    { "serials.list-count",
        QT_TRANSLATE_NOOP(
            "Errors", "The file does not hold as many numbers as it says (%1). Nothing was taken; ask for it again.") },
    { "serials.list-empty", QT_TRANSLATE_NOOP("Errors", "There is no number in %1.") },
    { "serials.list-format",
        QT_TRANSLATE_NOOP("Errors", "The list of numbers is damaged: %1. Nothing was taken; ask for it again.") },
    { "serials.list-guessable",
        QT_TRANSLATE_NOOP("Errors",
            "The numbers of %1 follow each other, and whoever sees one guesses others. Its market asks for numbers "
            "that "
            "nobody can guess (Delegated Regulation (EU) 2016/161, article 4). Ask for another list.") },
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
};

} // namespace

std::span<const ErrorText> errortexts::identification()
{
    return texts;
}

} // namespace packledger
