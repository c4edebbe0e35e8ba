#include "base/errortexts.h"

#include <QtGlobal>

namespace packledger {

namespace {

constexpr ErrorText texts[] = {
    // settings
    { "settings.file",
        QT_TRANSLATE_NOOP("Errors",
            "The settings of the devices cannot be read: %1. The last good ones serve; the file is kept under another "
            "name at the next change. Look at the devices under Site.") },
    { "settings.value",
        QT_TRANSLATE_NOOP("Errors",
            "A setting of a device cannot be used: %1. Its usual value serves. Look at the device under Site.") },

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
    { "labels.unit-template",
        QT_TRANSLATE_NOOP("Errors",
            "%1 is no label of packs. The law wants a GS1 DataMatrix on each, with what it says for people to read: "
            "choose a template that goes on packs.") },
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
    { "printer.holds-no-job", QT_TRANSLATE_NOOP("Errors", "The printer %1 says that it holds no job.") },
    { "printer.in-use",
        QT_TRANSLATE_NOOP("Errors", "Another program prints on %1 right now. Wait for it, or end it.") },
    { "printer.lost",
        QT_TRANSLATE_NOOP("Errors",
            "The connection to the printer %1 broke while a label was on its way. Whether it came out must be looked "
            "at.") },
    { "printer.no-read-back", QT_TRANSLATE_NOOP("Errors", "The printer %1 cannot be asked what job it holds.") },
    { "printer.out-of-media",
        QT_TRANSLATE_NOOP("Errors", "The printer %1 has no labels left. Put a new roll in, then go on.") },
    { "printer.out-of-ribbon",
        QT_TRANSLATE_NOOP("Errors", "The printer %1 has no ribbon left. Put a new one in, then go on.") },
    { "printer.paused", QT_TRANSLATE_NOOP("Errors", "The printer %1 is paused. Press its pause button, then go on.") },
    { "printer.unreachable",
        QT_TRANSLATE_NOOP("Errors", "The printer %1 cannot be reached. Check that it is switched on, and its cable.") },

    // workflow, printing
    { "printing.already-printed",
        QT_TRANSLATE_NOOP("Errors",
            "A label with this number exists: %1. No number is printed twice; write that label off and take a new "
            "number.") },
    { "printing.coder",
        QT_TRANSLATE_NOOP("Errors",
            "%1 is a coder: it prints the values of packs into its own artwork, and no other labels. Choose a label "
            "printer for this.") },
    { "printing.job-over", QT_TRANSLATE_NOOP("Errors", "Print job %1 is over. Nothing is left to be printed.") },
    { "printing.job-paused", QT_TRANSLATE_NOOP("Errors", "Print job %1 is paused. Resume it to go on.") },
    { "printing.label-in-use",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 is commissioned. Decommission or destroy the pack instead of writing its label off.") },
    { "printing.labels-missing",
        QT_TRANSLATE_NOOP(
            "Errors", "Printed labels were passed over: %1. Look for them: scan what you find, write off the rest.") },
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
    { "printing.numbers-ended",
        QT_TRANSLATE_NOOP("Errors",
            "Labels cancelled: %1. Their numbers were rejected, written off or given back, or their batch is closed. "
            "Resume the job if others wait.") },
    { "printing.printer-at-work",
        QT_TRANSLATE_NOOP("Errors", "Labels wait for the printer %1. Print or cancel them first.") },
    { "printing.printer-language",
        QT_TRANSLATE_NOOP("Errors",
            "A printer understands zpl, raster or a coder's language, at 203, 300 or 600 dots per inch. This is none "
            "of them: %1.") },
    { "printing.printer-name",
        QT_TRANSLATE_NOOP("Errors",
            "This cannot be the name of a printer: \"%1\". Use up to 40 letters, digits and signs without a slash.") },
    { "printing.too-many",
        QT_TRANSLATE_NOOP("Errors", "One job takes %1 labels at most. Print the rest with another one.") },
    { "printing.waits-for-scan",
        QT_TRANSLATE_NOOP("Errors",
            "Labels of which nobody knows whether they came out: %1. Scan the last good label at the printer, or write "
            "them off.") },

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
            "The order of the labels is not certain (%1). Take this pack off and scan the label on the pack that comes "
            "next.") },
    { "inspection.pack-on-the-line",
        QT_TRANSLATE_NOOP("Errors",
            "Bad packs may still be on the line: %1. Find them, take them off, and confirm it on the page of the "
            "camera "
            "check (on the board F5, there F12), or with packledger-cli inspect removed.") },
    { "inspection.result-code",
        QT_TRANSLATE_NOOP("Errors", "This code names no single pack: %1. Look how the camera system writes codes.") },
    { "inspection.result-differs",
        QT_TRANSLATE_NOOP("Errors",
            "A result of %1 for this point and moment was taken before and says something else. It stays as it was.") },
    { "inspection.result-field", QT_TRANSLATE_NOOP("Errors", "This cannot be read in a camera result: %1.") },
    { "inspection.result-unknown",
        QT_TRANSLATE_NOOP("Errors", "No pack or number %1 is known here. Its result is not taken.") },
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

    // code readers
    { "reader.address",
        QT_TRANSLATE_NOOP("Errors",
            "This is no address of a code reader: %1. Write tcp://host:port or serial:/dev/ttyS0, and after it "
            "?preset=…&no-read=TEXT where needed.") },
    { "reader.lost",
        QT_TRANSLATE_NOOP("Errors",
            "The line to the code reader was cut: %1. Packs that pass now are not seen: stop the belt, and check its "
            "cable and power.") },
    { "reader.unreachable",
        QT_TRANSLATE_NOOP("Errors", "The code reader cannot be reached: %1. Check its cable, power and address.") },

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

    // print
    { "print.refused",
        QT_TRANSLATE_NOOP("Errors",
            "The printer %1 did not take the paper. Check that it is switched on and has paper, or save a PDF.") },
};

} // namespace

std::span<const ErrorText> errortexts::devices()
{
    return texts;
}

} // namespace packledger
