<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</TS>
