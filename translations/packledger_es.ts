<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verb was given; packledger-cli --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of its verbs; packledger-cli %1 --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; packledger-cli --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs (VERB --help tells more):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>Look at every frame of a video or camera, and report each symbol when it comes into view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds for one picture (400 unless told) or frame (33)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decode needs a picture, a folder, a video or a camera&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--budget needs a whole number of milliseconds, 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, frame %2: %n symbol(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n symbol(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read the bar codes of pictures, videos and cameras</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Recalled by its maker: the tamper seal may be loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo site %1 in %2, %3 signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shipment from %1 (%2): %n pallet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n bundle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 units; %n finding(s) in its data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import counted %1 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s) read in %2 ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 codes were read of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a code was read that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 where %3 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner with Caps Lock on and without separators reads the first pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spoiled read came to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier confirms the unknown pack; it is registered with lot and expiry of its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering came to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting is refused while exceptions are open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was submitted in spite of open exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside; the supplier has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Submitted with the reason “%1” The shipment is %2, %n event(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The shipment is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units were seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units were put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger verified: %1 events, %2 items, chain %3, state %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup taken and verified: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 codes from %2 pictures. Of %3 units %4 are received (%5 seen, %6 inferred), %7 put aside, %8 left out with their expired lot; %9 more registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The demo did not come out as it must: %n surprise(s), named above.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Label of one pack differs; the supplier has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack of the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack of another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first pack once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve packs of a bundle at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack whose label names another lot than the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack that nobody has told us of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack of another delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack that expired on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recalled pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle with one wrong pack in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code without a serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pallet’s label: it speaks for the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Where the demo site is, or is made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo run takes no further words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive a delivery at the demo site, without a window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>usage: packledger [--demo] [options]
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockQueue</name>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect, under investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Stopped on request. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened: %1. Check that it exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. Check the free space and that the folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored event cannot be read back (%1). Run the ledger check, and restore the last good backup if it reports damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. JPEG, PNG, WebP, TIFF, BMP and PNM files work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several NDCs fit %1. Look the product up by its GTIN or enter the NDC with hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not complete: %1 needs another value beside it. Scan the other code on the same item as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character that must not be there: %1. Scan the code again; if it stays, the label is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit is wrong: %1. Scan again, or compare the digits typed in with the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the EPC do not have the right number of digits: %1. Ask the sender to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such country code: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date of the calendar: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Digital Link carries a value where it must not stand: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Digital Link carries a value twice: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the Digital Link is not in order: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing where a value should be: %1. Scan the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code begins like an ISO 15434 message, but is not complete: %1. Scan it again; check that the scanner sends control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character of the EPC is not escaped properly: %1. Ask the sender to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code carries values that exclude each other: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company prefix must have 6 to 12 digits: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too short or too long: %1. Scan again; if the scanner loses the separators between values, check its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an NDC: %1. It has 10, 11 or 12 digits, in segments such as 5-4-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segment of %1 begins with a zero, so no NDC with 10 digits belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code does not identify a product or a package: %1. Scan the product code beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address in the code is no GS1 Digital Link: %1. Scan the product code beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NDC with 11 or 12 digits has no place in a GTIN: %1. Use the product list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GTIN does not hold an NDC: %1. Only numbers that begin with 03 do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece number is greater than the number of pieces, or zero: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code carries one value twice and differently: %1. Scan it again, alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an EPC that Packledger knows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial reference is too large for the company prefix: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time of the day: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code begins a value with %1, which GS1 has not assigned. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address in the code is damaged: %1. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not one of those allowed: %1. The label is wrong; tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label holds GS1 data, but was printed as a plain %1 code. Look at the pack once more; tell the label&apos;s maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: %1. Set both to the same country, or use the scanner&apos;s serial mode. The pack is not to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on, so upper and lower case cannot be trusted: %1. Switch it off and scan again. The pack is not to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner seems to lose the separators between values: %1. Switch on control characters (GS) in its settings and scan again. The pack is not to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 codes arrived as one reading. Scan them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field holds something that its meaning does not allow: %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document format has no place for %1; it was written another way or left out. Use EPCIS 2.0 where nothing may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that may stand only once stands there twice with different contents: %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document declares a DOCTYPE, which EPCIS does not use and attackers do. It was refused unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an EPCIS document that can be read or written here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the document was passed over: %1. The document itself is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text is damaged: %1. Ask the sender to send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field stands where the standard has no such field: %1. It is kept as an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that must be there is missing: %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term is none of the standard&apos;s: %1. It is kept as it is; tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term of the sender&apos;s own vocabulary: %1. Make sure that you know what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender writes the standard&apos;s elements with a namespace, which the schema does not allow (%1). They were read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was not written as the standard asks, and was read as it must have been meant: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field stands there twice: %1. Lists were joined; the same value counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event has more than one extension element, which the schema does not allow (%1). All of them were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document goes beyond what is accepted: %1. Ask the sender to split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix of %1 is not declared in the document&apos;s context. The field is kept under its prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard knows no such event: %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard knows no such field here: %1. Extensions need a namespace. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays a Digital Link, because the length of its company prefix is not known. Import the product or partner to write it as URN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is no term of the Core Business Vocabulary: %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of a type that only its maker knows was passed over: %1. The document itself is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document claims another encoding than it has; it was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML text is damaged: %1. Ask the sender to send the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control numbers of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice does not add up: %1. Count what arrives with care, and tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice has a date that is none: %1. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice lacks something it must have: %1. Ask the sender to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope of the ship notice is not as X12 asks: %1. Ask the sender for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels of the ship notice do not hang together: %1. Ask the sender to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice has an identifier with a wrong check digit or length: %1. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the ship notice is not complete: %1. It can be matched to the goods only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of serials has no heading that could be understood: %1. The first line must name the columns, such as gtin, serial, lot, expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the list cannot be used: %1. Correct the row and import the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of serials is not readable text: %1. Save it as CSV in UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice does not say clearly which pack holds what: %1. Scan the packs one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no ship notice (X12 856).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller does not affirm the transaction statement: %1. Do not accept the goods before this is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds an X12 document that is no ship notice: %1. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not X12: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice has a quantity that is no whole number: %1. It counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a line do not add up: %1. Count what arrives with care, and tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice lacks a part it must have: %1. Ask the sender to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice of %1 is marked as a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice is larger than any real one: %1. Ask the sender what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ship notice ends in the middle: %1. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data commissions this serial number a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data names two lots or expiry dates for this pack: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data uses this serial number before anybody commissioned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data takes this pack out of a container it was not in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data packs this container into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners split this number differently into company prefix and reference: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data ships this pack again although it is on its way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data packs this pack while it is still in another container: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data uses this pack although it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data takes back a shipping of this pack that it never told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged and was not used (%1). Take another copy of it, or an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while saving, and whether the last step is kept is not known (%1). Check the disk, start again and look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged (%1). Stop working with it, copy the whole site folder, and restore the last backup to a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the last step was NOT saved. Free some space and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written: the last step was NOT saved (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a network drive, where a ledger is not safe. Choose a folder on this computer, or a PostgreSQL database for several stations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Packledger (%1). Update this program; the ledger was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Packledger site in %1. Name another folder, or make a site there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a ledger already, and a restore never overwrites one. Name an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a site already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s description could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a step (%1). Nothing was changed; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached (%1). Check the network and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN could not be protected: the machine is short of memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Signing in is locked until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a short name to sign in with and a full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this (%1). Ask whoever runs the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with the name %1 may sign in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user named %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN does not fit. Tries left: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row of the list cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column %1. Its first row must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company prefix has 4 to 12 digits, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product %1 has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no EPCIS document, no X12 ship notice and no list of serials. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting open exceptions needs a reason. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the ledger already. Scan it instead of registering it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be registered without lot and expiry. Enter what the label says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shipment %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code names no pack: %1. Scan the square code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received with receipt %1, so there is nothing to submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scan to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 is submitted and takes no more scans. Open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site does not register unknown serial numbers. Put the pack aside until data come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment %1 has been received already. Open a receipt without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is gone: %1. Check its cable; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera cannot be opened: %1. Check that it is connected and that no other program uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo pack has no GS1 message: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier does not have the form of its kind: %1. It cannot match a scan; ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expiry %1 is no date. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s header lacks %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master data is incomplete: %1. Complete the product or partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document follows release 1.2 and release 1.3 of the guideline at once. Have it checked by the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipping event lists both packs or cases and logistic units. Make sure that none of them is inside another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs were commissioned without %1, which DSCSA demands. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no master data for %1. Enter the product or partner, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipment does not name the owning party of its %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was packed or unpacked, but the event does not say into or out of what. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipment does not name the place of its %1, which release 1.3 of the guideline asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipment names no purchase order. Match it by hand, or ask the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction statement is missing or not affirmed. Without it the shipment may not be accepted; ask the sender for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot and expiry are written under the old name space %1. They were read; tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipping event names a business location (%1), which the guideline leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serial stands twice in one event: %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disposition does not go with this business step: %1. Ask the sender what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s action does not fit its business step %1. Ask the sender for a corrected document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportEventsCommand</name>
    <message>
        <source>write events as an EPCIS document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only events recorded since this time, ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what happened to this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since is a time like 2026-11-22T14:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file to write with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n events to </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HashCommand</name>
    <message>
        <source>hash needs a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the event hash (CBV 2.0) of each event of EPCIS documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifyCommand</name>
    <message>
        <source>tell what a scanned code is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one question a line: {&quot;kind&quot;:…,&quot;input&quot;:…,&quot;profile&quot;:…}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which the century of dates is reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today needs a date such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either texts or --json-lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text to identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>take partners&apos; documents: EPCIS, X12 856, lists of serials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: known already, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events, </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemHistoryCommand</name>
    <message>
        <source>all that happened to an item, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Heard of, no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioned, not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock, received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly dispensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repackaged into others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemShowCommand</name>
    <message>
        <source>what is known of an item now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemTreeCommand</name>
    <message>
        <source>what is in a container, all the way down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerBackupCommand</name>
    <message>
        <source>write a verified copy of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one file for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and verified: %1 events, %2 items.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerRebuildCommand</name>
    <message>
        <source>recompute every state from the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt every state from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerRestoreCommand</name>
    <message>
        <source>make a site from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to make; it must not hold a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one backup and --to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1 events and %2 items to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerVerifyCommand</name>
    <message>
        <source>prove that the ledger is whole and follows from its journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is whole: %1 events, %2 items, chain intact, every state follows from the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is NOT whole. Stop working with it and restore the last backup to a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --site DIR       folder of the site (else $PACKLEDGER_SITE, else the data folder)
  --operator NAME  who is working
  --station NAME   at which station (else the name of this machine)
  --json           print one JSON object a line
  --progress       report progress on standard error
  -h, --help       this help, or that of the verb
  --version        the version of the program
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductImportCommand</name>
    <message>
        <source>take products from a CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the good rows although others are bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductListCommand</name>
    <message>
        <source>list the products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptCommand</name>
    <message>
        <source>Receipt %1, %2, policy %3: %4 of %5 units (%6 scanned, %7 inferred), %8 exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptExportCommand</name>
    <message>
        <source>write the serials of a receipt to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a receipt, a format (csv, json, xlsx) and a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptHoldCommand</name>
    <message>
        <source>put an item aside by hand: damaged, suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, suspect or quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is damaged, suspect or quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptOpenCommand</name>
    <message>
        <source>the shipment to receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind: who sent the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind: number of the delivery note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shipment is named by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the receipt of a shipment, or a blind one without a notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPolicyCommand</name>
    <message>
        <source>choose how much of a delivery must be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling: how many units are drawn (a tenth, at least 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a receipt, and inference, sampling or every-unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptRegisterCommand</name>
    <message>
        <source>take in a serial that nobody announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code, or its identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lot, where the code has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day it may be used, where the code has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expiry is written YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptScanCommand</name>
    <message>
        <source>scan packs into a receipt, a verdict for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptShowCommand</name>
    <message>
        <source>how far a receipt is, and what stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then every item, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptSubmitCommand</name>
    <message>
        <source>end a receipt: write the receiving event and confirm the shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit in spite of open exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why they are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is missing may still come: keep a receipt open for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n exceptions are open. Accept them with --accept-exceptions --reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is submitted, with %n exceptions accepted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptUndoCommand</name>
    <message>
        <source>take back the last scans of a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one receipt, and how many scans to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan %1 is taken back: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptUnsealCommand</name>
    <message>
        <source>open a container: its contents count once they are scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Expected, and now received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, and now received with the %1 items inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received with %1 items inside. %2 more inside must not be used: open it and take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered with lot and expiry of the label, and received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the ledger, and received without a notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received. The delivery note for these goods was found and belongs to this receipt now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the sample, and seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned before in this receipt. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted already with its container %1; now seen as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received before with receipt %1 on %2. A return, or a copy: put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in receipt %1, which is still open. Put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, but not part of this delivery. Put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to another delivery: receipt %1. Put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told us of this serial number. Put it aside until data come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product %1 is not on the product list. Put it aside until it is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more than was sent: the product belongs to this delivery, the serial number does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted without data. It is received as soon as the supplier’s data come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack says lot %1, the supplier’s data say %2. Put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack says expiry %1, the supplier’s data say %2. Put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: usable until %1. Put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled. Lock it in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold (%1). Put it aside until it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold as damaged. Put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside by hand (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner reported it as %1. Put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not exist any more: %1. Stop, and treat it as suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left this site before. A return, or a copy: put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner, not the pack: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several codes were read at once. Cover the others and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has no serial number. Turn the pack and scan the square code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code of a pack. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened: its contents count only once they are scanned themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced, but not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn for the sample, and not scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is addressed to %1, not to this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Tray %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more than sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, but usable for %1 more days only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShipmentCommand</name>
    <message>
        <source>Shipment %1, %2, from %3 (%4): %5 units, %6 bundles, %7 cases, %8 pallets. Receipt %9.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShipmentListCommand</name>
    <message>
        <source>deliveries on their way, and those received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShipmentShowCommand</name>
    <message>
        <source>one delivery: what is expected, and its receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one shipment by its number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatedCamera</name>
    <message>
        <source>Simulated camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteInfoCommand</name>
    <message>
        <source>what the site holds, in numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteInitCommand</name>
    <message>
        <source>make a site: its folder, its ledger, who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its GLN, 13 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GS1 company prefix of its own; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispenser, wholesaler, repackager or manufacturer; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostgreSQL database for several stations, postgresql://USER@HOST/NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one folder for the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site needs --name and --gln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a company prefix has 4 to 12 digits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role is one of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the site %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WedgeScanSource</name>
    <message>
        <source>Keyboard scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::common::FileList</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::common::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::desktop::Composition</name>
    <message>
        <source>The demo site is being prepared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo site is being prepared … %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo. %1 has the PIN %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serials are saved as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds are off. A stopped pack is only seen, not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · %1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::desktop::DeviceDesk</name>
    <message>
        <source>types like a keyboard, works in every screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no picture. Check its cable; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 codes · %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the packs of the demo delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs while a receipt is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 code · %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::BlindReceiptPanel</name>
    <message>
        <source>Receive without a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brought it, as it stands on the delivery note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery note or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs are held until the supplier’s data arrives. Then they are released by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::CameraCard</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::CameraPicture</name>
    <message>
        <source>The camera is starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera. Choose one under Site.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::ContainmentCard</name>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueuePresenter</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this was in the ledger before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events and %2 items are in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the supplier first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code belongs to no delivery on its way here. F5 receives it without a notice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueueScreen</name>
    <message>
        <source>Scan anything to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pallet, a case, a bottle or the delivery note opens the right receipt. No need to choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries appear here when a supplier’s notice comes in. Import one with F3, or receive without a notice with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the panel at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings in a supplier’s document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives goods that nobody announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the receipt of the chosen delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only those with “%1”, Esc shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::ExpectedLinesCard</name>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, lot %3, %4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every product you scan becomes a line here, with lot and expiry from its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received without a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::FindField</name>
    <message>
        <source>Scan it, or type a serial, SSCC, lot, receipt or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::FinishPanel</name>
    <message>
        <source>Finish and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced, but not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, but held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier and an auditor will read it. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it submitted all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason first: the exceptions above stay open in the record without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay held after submitting, and the record says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::HeldCard</name>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack that does not fit gets a tray number here. Scanning goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held packs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::HeldSummaryCard</name>
    <message>
        <source>Held on this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::ImportPanel</name>
    <message>
        <source>Import a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPCIS, an ASN (X12 856) or a list of serials. You can drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemScreen</name>
    <message>
        <source>Scan a pack to see its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds this item, so that nobody uses it; or releases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pack, case and pallet this site has heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type its serial above. Cases, pallets, lots and receipts are found as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in the ledger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of item, its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::LastScansCard</name>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scan will stand here, the newest on top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::LedgerCard</name>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceiptPresenter</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scans/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last scan does not count any more. The record keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the receiving event …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are open exceptions. Say why it is submitted all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 is submitted and the shipment is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 is submitted. It waits for the supplier’s data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceiptScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the queue. The receipt stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside, in a tray with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside as damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that you have put the stopped pack apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the serials of this receipt as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is short and what is held, then submits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceivedTodayCard</name>
    <message>
        <source>Received today: %1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::ShipmentTable</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::TimelineCard</name>
    <message>
        <source>What happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::dock::VerdictPanel</name>
    <message>
        <source>Scan the first pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack, a case or a pallet. What it means will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have put it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the pack %2, in the supplier’s data %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the supplier’s data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::shell::HelpPanel</name>
    <message>
        <source>What the shapes say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the tray named, go on scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack stops here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the tray named and keep it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in its tray until the supplier’s data arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner, not the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the sentence, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::shell::MainWindow</name>
    <message>
        <source>Packledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Packledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::shell::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::shell::PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::shell::Rail</name>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::shell::SignInPresenter</name>
    <message>
        <source>locked until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::shell::SignInScreen</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside everything you do here, for six years and longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works here yet. Name the first person, then choose a PIN of four digits or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::site::SitePresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1: every entry and every item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from entry %1 on; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items do not follow from their events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packledger-cli ledger rebuild puts them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packledger::site::SiteScreen</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scanner has been seen yet. Plug one in and pull its trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the ledger while work goes on, and checks the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks the station until somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputes the chain and every item’s state from the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what each verdict sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
