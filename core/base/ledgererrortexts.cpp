#include "base/errortexts.h"

#include <QtGlobal>

namespace packledger {

namespace {

constexpr ErrorText texts[] = {
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
    { "ledger.backup-passphrase",
        QT_TRANSLATE_NOOP("Errors",
            "The backup %1 is encrypted, and this is not its passphrase (or its beginning is damaged). Nothing was "
            "made.") },
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
    { "ledger.several-found",
        QT_TRANSLATE_NOOP(
            "Errors", "More than one item has the serial number %1. Name it with its GTIN, or scan its code.") },
    { "ledger.site-exists", QT_TRANSLATE_NOOP("Errors", "%1 holds a site already. Nothing was changed.") },
    { "ledger.site-unreadable", QT_TRANSLATE_NOOP("Errors", "The site's description could not be read: %1.") },
    { "ledger.statement",
        QT_TRANSLATE_NOOP("Errors", "The database refused a step (%1). Nothing was changed; please report this.") },
    { "ledger.step-without-backup",
        QT_TRANSLATE_NOOP("Errors",
            "This version of Packledger brings the ledger into a new form, and backs it up before. No backup could be "
            "made: %1. Nothing was changed. Make room on the disk, or have the folder made writable, and start "
            "again.") },
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
        QT_TRANSLATE_NOOP(
            "Errors", "You work for %1 here, and this is not theirs alone. Give it to a colleague who may.") },
    { "access.own-limit",
        QT_TRANSLATE_NOOP("Errors", "Nobody can limit themselves. Somebody else who may do everything can.") },
    { "access.pin-too-short", QT_TRANSLATE_NOOP("Errors", "A PIN has at least %1 characters.") },
    { "access.serials-hidden",
        QT_TRANSLATE_NOOP("Errors",
            "Your role sees totals of lots and no single serial numbers, so this is refused: %1. The journal has "
            "it.") },
    { "access.unknown-user", QT_TRANSLATE_NOOP("Errors", "Nobody with the name %1 may sign in here.") },
    { "access.user-exists", QT_TRANSLATE_NOOP("Errors", "There is a user named %1 already.") },
    { "access.wrong-pin", QT_TRANSLATE_NOOP("Errors", "That PIN does not fit. Tries left: %1.") },

    // workflow
    { "commissioning.clock",
        QT_TRANSLATE_NOOP("Errors",
            "The clock of this station is %1 off, more than the site allows. Set it right and measure again; then "
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
    { "document.other-receiver",
        QT_TRANSLATE_NOOP("Errors",
            "The document is addressed to %1, which is not this site. Ask the sender to address it to the site's GLN; "
            "if "
            "that is another place of yours, or a client's, name it among the site's rules (receiving.other-glns).") },
    { "document.prefix-length", QT_TRANSLATE_NOOP("Errors", "A company prefix has 4 to 12 digits, not %1.") },
    { "document.product-name", QT_TRANSLATE_NOOP("Errors", "The product %1 has no name.") },
    { "document.product-twice",
        QT_TRANSLATE_NOOP(
            "Errors", "The product %1 stands in the table twice, and the rows differ. Leave the one that is right.") },
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
    { "packing.container-reused",
        QT_TRANSLATE_NOOP("Errors", "%1 has carried other goods already. Give these goods a number of their own.") },
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
            "Nobody has told which company prefixes are the site's own, or the client's, so it was not checked whether "
            "%1 is under one.") },
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
        QT_TRANSLATE_NOOP("Errors",
            "Receipt %1 takes no more scans: it was submitted, or its sender took the delivery back. Open another "
            "one.") },
    { "receiving.registering-off",
        QT_TRANSLATE_NOOP(
            "Errors", "This site does not register unknown serial numbers. Put the pack aside until data come.") },
    { "receiving.shipment-closed",
        QT_TRANSLATE_NOOP("Errors", "Shipment %1 has been received already. Open a receipt without it.") },
    { "site.no-such-setting",
        QT_TRANSLATE_NOOP("Errors", "There is no setting %1. \"site settings\" lists those there are.") },
    { "site.no-passphrase",
        QT_TRANSLATE_NOOP("Errors",
            "Backups are to be encrypted, and no passphrase is kept for them here. Set one: page Ledger, F5, or "
            "packledger-cli secret set backup-passphrase.") },
    { "site.second-place",
        QT_TRANSLATE_NOOP("Errors",
            "The second place of backups is not there: %1. Connect the disk or the share, or change the rule "
            "backup.second.") },
    { "site.setting-value",
        QT_TRANSLATE_NOOP("Errors", "That cannot be set: %1. \"site settings\" says what may stand there.") },
    { "undo.before-close",
        QT_TRANSLATE_NOOP("Errors",
            "It was unpacked before batch %1 was closed, as the signed record and whoever was told of the batch have "
            "it. Pack it again instead.") },
    { "undo.container-stays",
        QT_TRANSLATE_NOOP("Errors",
            "The container keeps its number, which is on its label: only packing is taken back. End the number with a "
            "reason where nothing goes into it any more.") },
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
    { "batch.containers-open",
        QT_TRANSLATE_NOOP("Errors",
            "Containers with packs of the batch are still being packed: %1. Close them or give them up first.") },
    { "batch.expired",
        QT_TRANSLATE_NOOP("Errors", "The expiry %1 has passed. Correct the work order before anything is printed.") },
    { "batch.expiry-too-far",
        QT_TRANSLATE_NOOP("Errors",
            "The code on a pack tells the year by two digits: a scanner would take the expiry %1 for one of another "
            "century. Correct the work order.") },
    { "batch.field-missing", QT_TRANSLATE_NOOP("Errors", "The work order lacks its %1. Enter it.") },
    { "batch.field-wrong", QT_TRANSLATE_NOOP("Errors", "The work order has a value that cannot be: %1. Correct it.") },
    { "batch.foreign-point-code",
        QT_TRANSLATE_NOOP("Errors", "This is not the code of the point: %1. Scan the card that hangs there.") },
    { "batch.labels-out",
        QT_TRANSLATE_NOOP("Errors",
            "Labels of the order as it was are printed, and nobody knows where they are: %1. Collect them, and write "
            "them off first (page Printers, or packledger-cli print void).") },
    { "batch.labels-wait",
        QT_TRANSLATE_NOOP("Errors",
            "Labels of the batch still wait to be printed (print job: labels): %1. Print them or cancel the job "
            "first.") },
    { "batch.locked",
        QT_TRANSLATE_NOOP("Errors", "Batch %1 is closed and locked. Nothing about it can be changed any more.") },
    { "batch.more-than-ordered",
        QT_TRANSLATE_NOOP("Errors",
            "Further packs that the order takes: %1. Nothing was done. Change the number, or say that more are wanted "
            "(--more).") },
    { "batch.enough-labels",
        QT_TRANSLATE_NOOP("Errors",
            "The labels that are out or wait already fill the order; further ones that it takes: %1. Change the "
            "number; labels that are spoilt or lost are written off first.") },
    { "batch.line-busy",
        QT_TRANSLATE_NOOP(
            "Errors", "Another batch runs at this station: %1. Stop or close it before this one goes on the line.") },
    { "batch.may-not-approve",
        QT_TRANSLATE_NOOP("Errors",
            "%1 may not approve, and nothing was changed. Begin again: whoever may not approve signs first, and "
            "somebody who may signs second.") },
    { "batch.name-taken",
        QT_TRANSLATE_NOOP("Errors", "There is a batch %1 already. Give the work order another name.") },
    { "batch.no-such-batch", QT_TRANSLATE_NOOP("Errors", "There is no batch %1.") },
    { "batch.no-such-column",
        QT_TRANSLATE_NOOP("Errors", "The table has a column that nobody understands: %1. Correct its first row.") },
    { "batch.no-such-point", QT_TRANSLATE_NOOP("Errors", "The line clearance has no point %1.") },
    { "batch.no-such-stop-reason", QT_TRANSLATE_NOOP("Errors", "%1 is no reason for a stop that this site knows.") },
    { "batch.not-clear",
        QT_TRANSLATE_NOOP("Errors", "The line is not clear: %1 is open. Check it before the line starts.") },
    { "batch.not-a-photo",
        QT_TRANSLATE_NOOP("Errors", "This is no picture as PNG or JPEG of at most 50 MB, and was not kept.") },
    { "batch.nothing-to-correct",
        QT_TRANSLATE_NOOP("Errors", "Batch %1 has this lot and this expiry already. Nothing was changed.") },
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
    { "batch.reject-bin-missing",
        QT_TRANSLATE_NOOP("Errors", "Packs that were rejected: %1. Count what is in the reject bin, and enter it.") },
    { "batch.same-person",
        QT_TRANSLATE_NOOP("Errors", "This asks for two different people, and %1 stands for both. Ask a colleague.") },
    { "batch.signatures-missing",
        QT_TRANSLATE_NOOP("Errors",
            "At this site two persons approve: one performs it, another one approves it, both with the PIN. Nothing "
            "was changed.") },
    { "batch.sources-wait",
        QT_TRANSLATE_NOOP("Errors",
            "Source packs scanned for the batch, and not linked with new ones: %1. Link them or put them back "
            "first.") },
    { "batch.source-not-waiting", QT_TRANSLATE_NOOP("Errors", "%1 was not scanned as a source pack of this batch.") },
    { "batch.unexplained",
        QT_TRANSLATE_NOOP("Errors",
            "Numbers of the batch that are not accounted for: %1. Find them, or let two people sign for them with a "
            "reason.") },
    { "batch.printer-differs", QT_TRANSLATE_NOOP("Errors", "The line does not start: %1") },
    { "batch.printer-not-checked",
        QT_TRANSLATE_NOOP("Errors",
            "The line does not start: this site wants the printer of the packs to give back the batch's job. Choose a "
            "printer for packs at this station, and start again. %1") },
    { "batch.wrong-state", QT_TRANSLATE_NOOP("Errors", "The batch is %1: this cannot be done with it now.") },
};

} // namespace

std::span<const ErrorText> errortexts::ledger()
{
    return texts;
}

} // namespace packledger
