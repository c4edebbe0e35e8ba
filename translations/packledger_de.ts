<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgeingCommand</name>
    <message>
        <source>what waits too long: goods without data, holds, data without goods</source>
        <translation>was zu lange wartet: Ware ohne Daten, Sperren, Daten ohne Ware</translation>
    </message>
    <message>
        <source>for at least so many days</source>
        <translation>seit mindestens so vielen Tagen</translation>
    </message>
    <message>
        <source>say for how many days</source>
        <translation>sagen Sie, seit wie vielen Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n days: </source>
        <translation>
            <numerusform>%n Tag: </numerusform>
            <numerusform>%n Tage: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchApproveCommand</name>
    <message>
        <source>approve a work order</source>
        <translation>einen Auftrag genehmigen</translation>
    </message>
</context>
<context>
    <name>BatchCancelCommand</name>
    <message>
        <source>give a work order up before it runs</source>
        <translation>einen Auftrag aufgeben, bevor er läuft</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
</context>
<context>
    <name>BatchCardsCommand</name>
    <message>
        <source>list the codes of the points of a clearance, or print their cards</source>
        <translation>die Codes der Punkte der Linienfreigabe auflisten oder als Karten drucken</translation>
    </message>
    <message>
        <source>a PDF with a card for each point, to be hung there</source>
        <translation>ein PDF mit einer Karte je Punkt, die dort aufgehängt wird</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>BatchClearCommand</name>
    <message>
        <source>The line is clear, signed by %1.</source>
        <translation>Die Linie ist frei, unterschrieben von %1.</translation>
    </message>
    <message>
        <source>The line is not clear yet.</source>
        <translation>Die Linie ist noch nicht frei.</translation>
    </message>
    <message>
        <source>check the points of a line clearance, and sign it</source>
        <translation>die Punkte einer Linienfreigabe prüfen und sie unterschreiben</translation>
    </message>
    <message>
        <source>the point that holds; may be repeated</source>
        <translation>der Punkt, der erfüllt ist; mehrfach möglich</translation>
    </message>
    <message>
        <source>every point holds</source>
        <translation>alle Punkte sind erfüllt</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>was gesehen wurde</translation>
    </message>
    <message>
        <source>a picture of it, kept with the record</source>
        <translation>ein Bild davon, beim Protokoll aufbewahrt</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wer es getan hat</translation>
    </message>
    <message>
        <source>who looked as well</source>
        <translation>wer mitgesehen hat</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nennen Sie einen Auftrag</translation>
    </message>
    <message>
        <source>what the scanner read at a point; may be repeated</source>
        <translation>was der Scanner an einem Punkt gelesen hat; darf mehrmals stehen</translation>
    </message>
</context>
<context>
    <name>BatchCloseCommand</name>
    <message>
        <source>close a batch: reconciled, signed by two people, locked</source>
        <translation>einen Auftrag abschließen: abgeglichen, von zweien unterschrieben, gesperrt</translation>
    </message>
    <message>
        <source>who performed it</source>
        <translation>wer ihn ausgeführt hat</translation>
    </message>
    <message>
        <source>who reviewed it, somebody else</source>
        <translation>wer ihn geprüft hat, jemand anderes</translation>
    </message>
    <message>
        <source>why it is closed although a number is not accounted for</source>
        <translation>warum er abgeschlossen wird, obwohl eine Nummer ungeklärt ist</translation>
    </message>
    <message>
        <source>a close needs --signed-by and --witnessed-by</source>
        <translation>ein Abschluss braucht --signed-by und --witnessed-by</translation>
    </message>
    <message>
        <source>the reject bin is counted in packs</source>
        <translation>der Ausschuss wird in Packungen gezählt</translation>
    </message>
    <message>
        <source>Batch %1 is closed, signed by %2 and %3. Its record is %4.</source>
        <translation>Auftrag %1 ist abgeschlossen, unterschrieben von %2 und %3. Sein Protokoll ist %4.</translation>
    </message>
    <message>
        <source>how many packs were counted in the reject bin, where packs were rejected</source>
        <translation>wie viele Packungen im Auswurfbehälter gezählt wurden, wo Packungen ausgeworfen wurden</translation>
    </message>
    <message>
        <source>%1 waits in the outbox for %2 with %3 events.</source>
        <translation>%1 wartet im Ausgang für %2 mit %3 Ereignissen.</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln good pack(s) have no source pack. The record tells it.</source>
        <translation>
            <numerusform>Warnung: %Ln gute Packung hat keine Quellpackung. Im Protokoll steht es.</numerusform>
            <numerusform>Warnung: %Ln gute Packungen haben keine Quellpackung. Im Protokoll steht es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>name a batch</source>
        <translation>nennen Sie einen Auftrag</translation>
    </message>
    <message>
        <source>where the site has users: a file with a name, a blank and a PIN a line (/dev/fd/3, -)</source>
        <translation>wo der Standort Benutzer hat: eine Datei mit einem Namen, einem Leerzeichen und einer PIN je Zeile (/dev/fd/3, -)</translation>
    </message>
    <message>
        <source>%1 is %2: %3 good of %4, %5 rejected, %6 unexplained.</source>
        <translation>%1 ist %2: %3 gut von %4, %5 Ausschuss, %6 ungeklärt.</translation>
    </message>
    <message>
        <source>%1 is %2: %3 good of %4, %5 rejected, %6 numbers without a fate yet.</source>
        <translation>%1 ist %2: %3 gut von %4, %5 Ausschuss, %6 Nummern noch ohne Verbleib.</translation>
    </message>
</context>
<context>
    <name>BatchCompareCommand</name>
    <message>
        <source>name the packs in which another system&apos;s list differs from ours</source>
        <translation>die Packungen nennen, in denen die Liste eines anderen Systems von unserer abweicht</translation>
    </message>
    <message>
        <source>the other list: a scan, an identifier or a serial number of the batch&apos;s product a line</source>
        <translation>die andere Liste: je Zeile ein Scan, eine Kennung oder eine Seriennummer des Produkts</translation>
    </message>
    <message>
        <source>%1 is only here.</source>
        <translation>%1 gibt es nur hier.</translation>
    </message>
    <message>
        <source>Both lists hold the same %1 packs.</source>
        <translation>Beide Listen enthalten dieselben %1 Packungen.</translation>
    </message>
    <message>
        <source>%1 packs here, %2 in the other list.</source>
        <translation>%1 Packungen hier, %2 in der anderen Liste.</translation>
    </message>
    <message>
        <source>%1 is only in the other list, and no number of this batch.</source>
        <translation>%1 steht nur in der anderen Liste und ist keine Nummer dieses Auftrags.</translation>
    </message>
    <message>
        <source>%1 is good in the other list alone; here it is %2.</source>
        <translation>%1 ist nur in der anderen Liste gut; hier: %2.</translation>
    </message>
</context>
<context>
    <name>BatchCorrectCommand</name>
    <message>
        <source>correct lot and expiry of a batch&apos;s packs, where the data are wrong</source>
        <translation>Los und Verfall der Packungen eines Auftrags berichtigen, wo die Daten falsch sind</translation>
    </message>
    <message>
        <source>the lot on the labels; as it is unless told</source>
        <translation>das Los auf den Etiketten; ohne Angabe bleibt es</translation>
    </message>
    <message>
        <source>the expiry on the labels, 2028-08-31 or 2028-08; as it is unless told</source>
        <translation>der Verfall auf den Etiketten, 2028-08-31 oder 2028-08; ohne Angabe bleibt er</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>say with --lot or --expiry what is right</source>
        <translation>geben Sie mit --lot oder --expiry an, was richtig ist</translation>
    </message>
    <message>
        <source>%1 packs are corrected: lot %2, expiry %3.</source>
        <translation>%1 Packungen sind berichtigt: Los %2, Verfall %3.</translation>
    </message>
    <message>
        <source>who corrects it, where two persons approve</source>
        <translation>wer es berichtigt, wo zwei Personen genehmigen</translation>
    </message>
    <message>
        <source>who approves that, somebody else</source>
        <translation>wer das genehmigt, jemand anderes</translation>
    </message>
    <message>
        <source>two sign: --signed-by and --approved-by</source>
        <translation>zwei unterschreiben: --signed-by und --approved-by</translation>
    </message>
</context>
<context>
    <name>BatchImportCommand</name>
    <message>
        <source>take work orders from a CSV table</source>
        <translation>Aufträge aus einer CSV-Tabelle übernehmen</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>nur zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 refused.</source>
        <translation>%1 neu, %2 geändert, %3 gleich, %4 abgelehnt.</translation>
    </message>
</context>
<context>
    <name>BatchListCommand</name>
    <message>
        <source>list the batches, newest first</source>
        <translation>die Aufträge auflisten, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>BatchNoteCommand</name>
    <message>
        <source>attach a deviation to a batch</source>
        <translation>eine Abweichung an einen Auftrag heften</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschehen ist</translation>
    </message>
    <message>
        <source>its number in the quality system</source>
        <translation>ihre Nummer im Qualitätssystem</translation>
    </message>
    <message>
        <source>a picture of it (PNG, JPEG), kept with the record</source>
        <translation>ein Bild davon (PNG, JPEG), das beim Protokoll bleibt</translation>
    </message>
</context>
<context>
    <name>BatchOpenCommand</name>
    <message>
        <source>open a batch, or plan it where two persons approve</source>
        <translation>einen Auftrag eröffnen, oder planen, wo zwei Personen genehmigen</translation>
    </message>
    <message>
        <source>the product&apos;s GTIN</source>
        <translation>die GTIN des Produkts</translation>
    </message>
    <message>
        <source>the lot&apos;s number</source>
        <translation>die Nummer der Charge</translation>
    </message>
    <message>
        <source>the expiry: YYYY-MM-DD, YYYY-MM for the whole month, or YYMMDD</source>
        <translation>der Verfall: YYYY-MM-DD, YYYY-MM für den ganzen Monat, oder YYMMDD</translation>
    </message>
    <message>
        <source>how many good packs are wanted</source>
        <translation>wie viele gute Packungen gewünscht sind</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>für welchen Markt: us, eu, …</translation>
    </message>
    <message>
        <source>what the batch is called (B- and its number)</source>
        <translation>wie der Auftrag heißt (B- und seine Nummer)</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>wessen Produkt es ist</translation>
    </message>
    <message>
        <source>the pool its numbers come from</source>
        <translation>der Vorrat, aus dem seine Nummern kommen</translation>
    </message>
    <message>
        <source>the template of its labels</source>
        <translation>die Vorlage seiner Etiketten</translation>
    </message>
    <message>
        <source>how it is packed: unit,bundle,case,pallet</source>
        <translation>wie gepackt wird: unit,bundle,case,pallet</translation>
    </message>
    <message>
        <source>how many percent are expected to fail</source>
        <translation>wie viel Prozent Ausschuss erwartet werden</translation>
    </message>
    <message>
        <source>more rejects than this many percent are out of tolerance</source>
        <translation>mehr Ausschuss als so viel Prozent liegt außerhalb der Toleranz</translation>
    </message>
    <message>
        <source>packs a minute that the line should make</source>
        <translation>Packungen je Minute, die die Linie schaffen soll</translation>
    </message>
    <message>
        <source>plan it only: it is approved and started later</source>
        <translation>nur planen: genehmigt und gestartet wird später</translation>
    </message>
    <message>
        <source>the expiry is written YYYY-MM-DD, YYYY-MM or YYMMDD</source>
        <translation>der Verfall wird YYYY-MM-DD, YYYY-MM oder YYMMDD geschrieben</translation>
    </message>
    <message>
        <source>the quantity is a number</source>
        <translation>die Menge ist eine Zahl</translation>
    </message>
    <message>
        <source>rejects are given in percent</source>
        <translation>Ausschuss wird in Prozent angegeben</translation>
    </message>
    <message>
        <source>the target is a number of packs a minute</source>
        <translation>das Ziel ist eine Zahl von Packungen je Minute</translation>
    </message>
    <message>
        <source>a pool is named by its number</source>
        <translation>ein Vorrat wird mit seiner Nummer genannt</translation>
    </message>
</context>
<context>
    <name>BatchPaper</name>
    <message>
        <source>performed</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>Every number accounted for</source>
        <translation>Jede Nummer geklärt</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>not accounted for</source>
        <translation>nicht geklärt</translation>
    </message>
    <message>
        <source>issued in all</source>
        <translation>insgesamt ausgegeben</translation>
    </message>
    <message>
        <source>Line clearance</source>
        <translation>Linienfreigabe</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>This batch was opened without a clearance.</source>
        <translation>Dieser Auftrag wurde ohne Freigabe eröffnet.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Unterschrieben von %1.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stillstände</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>still standing</source>
        <translation>steht noch</translation>
    </message>
    <message>
        <source>The line never stood.</source>
        <translation>Die Linie stand nie.</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>None was noted.</source>
        <translation>Keine wurde vermerkt.</translation>
    </message>
    <message>
        <source>Numbers that are not accounted for</source>
        <translation>Ungeklärte Nummern</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Zuletzt bekannt</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>none at this site</source>
        <translation>an diesem Standort keine</translation>
    </message>
    <message>
        <source>The signatures are over the record with SHA-256 %1.</source>
        <translation>Die Unterschriften gelten dem Protokoll mit SHA-256 %1.</translation>
    </message>
    <message>
        <source>Draft: nobody has signed yet.</source>
        <translation>Entwurf: Noch niemand hat unterschrieben.</translation>
    </message>
    <message>
        <source>The first %1; the file of the batch has them all.</source>
        <translation>Die ersten %1; die Datei des Auftrags hat sie alle.</translation>
    </message>
    <message>
        <source>Batch report %1</source>
        <translation>Auftragsbericht %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Geplant von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>%1 of the order</source>
        <translation>%1 der Bestellung</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>Reason signed for</source>
        <translation>Unterschriebener Grund</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>%1 (photo %2)</source>
        <translation>%1 (Foto %2)</translation>
    </message>
    <message>
        <source>Why packs were thrown out</source>
        <translation>Warum Packungen ausgesondert wurden</translation>
    </message>
    <message>
        <source>What the camera or scanner found</source>
        <translation>Was Kamera oder Scanner fanden</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packungen</translation>
    </message>
    <message>
        <source>Every number: %1 (%2)</source>
        <comment>what became of them, how many</comment>
        <translation>Jede Nummer: %1 (%2)</translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>Quellpackungen</translation>
    </message>
    <message>
        <source>scanned there %1</source>
        <translation>dort gescannt %1</translation>
    </message>
    <message>
        <source>Since the close</source>
        <translation>Seit dem Abschluss</translation>
    </message>
    <message>
        <source>passed, %1, %2</source>
        <translation>bestanden, %1, %2</translation>
    </message>
    <message>
        <source>not passed, %1, %2</source>
        <translation>nicht bestanden, %1, %2</translation>
    </message>
    <message>
        <source>Counted in the reject bin</source>
        <translation>Im Ausschussbehälter gezählt</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Challenge-Test</translation>
    </message>
    <message>
        <source>Every number of a case, bundle or pallet accounted for</source>
        <translation>Jede Nummer einer Kiste, eines Bündels oder einer Palette ist erklärt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln Packung</numerusform>
            <numerusform>%Ln Packungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 used up, %2 in part, linked with %Ln new pack(s)</source>
        <translation>
            <numerusform>%1 aufgebraucht, %2 teilweise, verknüpft mit %Ln neuen Packung</numerusform>
            <numerusform>%1 aufgebraucht, %2 teilweise, verknüpft mit %Ln neuen Packungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Good packs without a source pack</source>
        <translation>Gute Packungen ohne Quellpackung</translation>
    </message>
</context>
<context>
    <name>BatchReconcileCommand</name>
    <message>
        <source>say how the numbers of a batch add up, and name those that do not</source>
        <translation>sagen, wie die Nummern eines Auftrags aufgehen, und die nennen, die es nicht tun</translation>
    </message>
    <message>
        <source>All %1 numbers are accounted for.</source>
        <translation>Alle %1 Nummern sind geklärt.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are not accounted for.</source>
        <translation>%1 von %2 Nummern sind nicht geklärt.</translation>
    </message>
    <message>
        <source>Source packs that wait, to be linked or put back: %1.</source>
        <translation>Quellpackungen, die warten und verknüpft oder zurückgelegt werden müssen: %1.</translation>
    </message>
    <message>
        <source>Still being packed: %1.</source>
        <translation>Noch beim Packen: %1.</translation>
    </message>
    <message>
        <source>Bad packs that nobody saw leave the line: %1.</source>
        <translation>Schlechte Packungen, die niemand die Linie verlassen sah: %1.</translation>
    </message>
    <message>
        <source>Packs that must lie in the reject bin: %1.</source>
        <translation>Packungen, die im Ausschussbehälter liegen müssen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln good pack(s) have no source pack. Scan what they were made of (batch source), or leave it so: the record will tell it.</source>
        <translation>
            <numerusform>Warnung: %Ln gute Packung hat keine Quellpackung. Scannen Sie, woraus sie gemacht ist (batch source), oder lassen Sie es so: Das Protokoll wird es sagen.</numerusform>
            <numerusform>Warnung: %Ln gute Packungen haben keine Quellpackung. Scannen Sie, woraus sie gemacht sind (batch source), oder lassen Sie es so: Das Protokoll wird es sagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchReportCommand</name>
    <message>
        <source>the pairs of old and new numbers instead, as .csv, .json or .xlsx</source>
        <translation>stattdessen die Paare alter und neuer Nummern, als .csv, .json oder .xlsx</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>FILE.pdf: the report, .json: the signed record, .csv or .xlsx: every number with its fate</source>
        <translation>FILE.pdf: der Bericht, .json: das unterschriebene Protokoll, .csv oder .xlsx: jede Nummer mit ihrem Verbleib</translation>
    </message>
    <message>
        <source>name a file with --out that ends in .pdf, .json, .csv or .xlsx</source>
        <translation>nennen Sie mit --out eine Datei, die auf .pdf, .json, .csv oder .xlsx endet</translation>
    </message>
    <message>
        <source>write a batch&apos;s report, numbers, links or minutes to a file</source>
        <translation>Bericht, Nummern, Verknüpfungen oder Minuten eines Auftrags in eine Datei schreiben</translation>
    </message>
    <message>
        <source>what the line made minute by minute instead, with pass and reject rates, as .csv, .json or .xlsx</source>
        <translation>stattdessen, was die Linie Minute für Minute machte, mit Gut- und Ausschussquote, als .csv, .json oder .xlsx</translation>
    </message>
</context>
<context>
    <name>BatchResumeCommand</name>
    <message>
        <source>note that the line runs again</source>
        <translation>festhalten, dass die Linie wieder läuft</translation>
    </message>
</context>
<context>
    <name>BatchShiftCommand</name>
    <message>
        <source>hand the line over to the next shift</source>
        <translation>die Linie an die nächste Schicht übergeben</translation>
    </message>
    <message>
        <source>who answers for the line from now on</source>
        <translation>wer von jetzt an für die Linie einsteht</translation>
    </message>
    <message>
        <source>what the next shift must know</source>
        <translation>was die nächste Schicht wissen muss</translation>
    </message>
    <message>
        <source>say with --to who takes over</source>
        <translation>sagen Sie mit --to, wer übernimmt</translation>
    </message>
</context>
<context>
    <name>BatchShowCommand</name>
    <message>
        <source>show a batch, and what became of its numbers</source>
        <translation>einen Auftrag zeigen, und was aus seinen Nummern wurde</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nennen Sie einen Auftrag</translation>
    </message>
</context>
<context>
    <name>BatchSourceCommand</name>
    <message>
        <source>%1 source packs wait; %2 good packs have no source yet.</source>
        <translation>%1 Quellpackungen warten; %2 gute Packungen haben noch keine Quelle.</translation>
    </message>
    <message>
        <source>source packs that wait for a batch: scan, put back, link</source>
        <translation>Quellpackungen, die auf einen Auftrag warten: scannen, zurücklegen, verknüpfen</translation>
    </message>
    <message>
        <source>source packs as they are emptied, one a line; behind a tabulator how much is left in it</source>
        <translation>Quellpackungen, wie sie geleert werden, eine je Zeile; hinter einem Tabulator, wie viel darin bleibt</translation>
    </message>
    <message>
        <source>a pack that is not used after all</source>
        <translation>eine Packung, die doch nicht verwendet wird</translation>
    </message>
    <message>
        <source>use all up for the good packs that have no source yet</source>
        <translation>alle für die guten Packungen verbrauchen, die noch keine Quelle haben</translation>
    </message>
    <message>
        <source>take the last link back: its sources wait again</source>
        <translation>die letzte Verknüpfung zurücknehmen: ihre Quellen warten wieder</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nennen Sie einen Auftrag</translation>
    </message>
    <message>
        <source>%1 has signed for sources that expire on %2 or later.</source>
        <translation>%1 hat für Quellen unterschrieben, die am %2 oder später ablaufen.</translation>
    </message>
    <message>
        <source>sources that expire on this day or later are used, though the new packs expire later: signed for</source>
        <translation>Quellen, die an diesem Tag oder später ablaufen, werden verwendet, obwohl die neuen Packungen später ablaufen: dafür wird unterschrieben</translation>
    </message>
    <message>
        <source>why they are</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>who signs for that</source>
        <translation>wer dafür unterschreibt</translation>
    </message>
</context>
<context>
    <name>BatchStartCommand</name>
    <message>
        <source>start the line</source>
        <translation>die Linie starten</translation>
    </message>
</context>
<context>
    <name>BatchStopCommand</name>
    <message>
        <source>note that the line stands, and why</source>
        <translation>festhalten, dass die Linie steht, und warum</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschehen ist</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>lot %1 · expires %2</source>
        <translation>Charge %1 · verfällt %2</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>zu genehmigen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>line clear</source>
        <translation>Linie frei</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>on the way to a printer</source>
        <translation>auf dem Weg zum Drucker</translation>
    </message>
    <message>
        <source>printed, not read yet</source>
        <translation>gedruckt, noch nicht gelesen</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>abgeschrieben</translation>
    </message>
    <message>
        <source>returned unused</source>
        <translation>unbenutzt zurück</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verwendet</translation>
    </message>
    <message>
        <source>%1 not accounted for</source>
        <translation>%1 nicht erklärt</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>Exception %1</source>
        <translation>Ausnahme %1</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Case identifier</source>
        <translation>Kennung des Falls</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Resolved because</source>
        <translation>Erledigt, weil</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>from the partner</source>
        <translation>vom Partner</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Posten</numerusform>
            <numerusform>%n Posten</numerusform>
        </translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Verlangt: %1.</translation>
    </message>
    <message>
        <source>catalogue %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>Annahme %1</translation>
    </message>
    <message>
        <source>our shipment %1</source>
        <translation>unsere Sendung %1</translation>
    </message>
    <message>
        <source>arrival %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>due %1 (%2)</source>
        <translation>fällig am %1 (%2)</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>ChallengeCommand</name>
    <message>
        <source>pass known-bad labels by the camera before a batch starts</source>
        <translation>vor einem Auftrag bekannt schlechte Etiketten an der Kamera prüfen</translation>
    </message>
    <message>
        <source>name the batch</source>
        <translation>nennen Sie den Auftrag</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>DURCHGEFALLEN</translation>
    </message>
    <message>
        <source>The challenge test is passed. The batch may run.</source>
        <translation>Der Challenge-Test ist bestanden. Der Auftrag darf laufen.</translation>
    </message>
    <message>
        <source>The challenge test has failed. The batch must not run with this camera.</source>
        <translation>Der Challenge-Test ist nicht bestanden. Mit dieser Kamera darf der Auftrag nicht laufen.</translation>
    </message>
    <message>
        <source>not tested, as no grade is asked for or told</source>
        <translation>nicht geprüft, da keine Druckgüte verlangt oder gemeldet wird</translation>
    </message>
</context>
<context>
    <name>ClearanceCards</name>
    <message>
        <source>Clearance cards</source>
        <translation>Karten der Linienfreigabe</translation>
    </message>
    <message>
        <source>Cut them out and hang each where the point is looked at.</source>
        <translation>Ausschneiden und jede dort aufhängen, wo der Punkt geprüft wird.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
</context>
<context>
    <name>ClockListCommand</name>
    <message>
        <source>how far the clock was off, and when it was moved</source>
        <translation>wie weit die Uhr falsch ging, und wann sie verstellt wurde</translation>
    </message>
    <message>
        <source>the clock was put forward by %1.</source>
        <translation>die Uhr wurde um %1 vorgestellt.</translation>
    </message>
    <message>
        <source>the clock was put back by %1.</source>
        <translation>die Uhr wurde um %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>the clock was %1 ahead of %2.</source>
        <translation>die Uhr ging %1 vor gegenüber %2.</translation>
    </message>
    <message>
        <source>the clock was %1 behind %2.</source>
        <translation>die Uhr ging %1 nach gegenüber %2.</translation>
    </message>
</context>
<context>
    <name>ClockMeasureCommand</name>
    <message>
        <source>ask a time source how far the clock is off, and note it</source>
        <translation>eine Zeitquelle fragen, wie weit die Uhr falsch geht, und es festhalten</translation>
    </message>
    <message>
        <source>ntp:HOST; otherwise the site&apos;s setting clock.source</source>
        <translation>ntp:HOST; sonst die Einstellung clock.source des Standorts</translation>
    </message>
    <message>
        <source>The clock is %1 off, more than the %2 allowed. Set it right.</source>
        <translation>Die Uhr geht um %1 falsch, mehr als die erlaubten %2. Stellen Sie sie.</translation>
    </message>
    <message>
        <source>The clock is %1 off.</source>
        <translation>Die Uhr geht um %1 falsch.</translation>
    </message>
</context>
<context>
    <name>CommandCards</name>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Undo, hold, damaged, finish: scanned instead of a key, when both hands are full.</source>
        <translation>Zurücknehmen, sperren, Schaden, abschließen: gescannt statt gedrückt, wenn beide Hände voll sind.</translation>
    </message>
    <message>
        <source>Tray cards</source>
        <translation>Fachkarten</translation>
    </message>
    <message>
        <source>Numbers 1 to 12 for the bench. Scanned, they show what lies in the tray.</source>
        <translation>Nummern 1 bis 12 für den Tisch. Gescannt zeigen sie, was im Fach liegt.</translation>
    </message>
    <message>
        <source>Cut them out and fix one to each tray.</source>
        <translation>Schneiden Sie sie aus, und befestigen Sie an jedem Fach eine.</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Fach %1</translation>
    </message>
    <message>
        <source>Scan it to see what lies in it.</source>
        <translation>Scannen, um zu sehen, was darin liegt.</translation>
    </message>
    <message>
        <source>Keep the sheet beside the scanner. Each card does what its key does.</source>
        <translation>Bewahren Sie das Blatt beim Scanner auf. Jede Karte tut, was ihre Taste tut.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Nimmt den letzten Scan zurück. Das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside, in a tray with a number.</source>
        <translation>Legt die zuletzt gescannte Packung beiseite, in ein nummeriertes Fach.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside as damaged.</source>
        <translation>Legt die zuletzt gescannte Packung als beschädigt beiseite.</translation>
    </message>
    <message>
        <source>Put apart</source>
        <translation>Abgesondert</translation>
    </message>
    <message>
        <source>Says that you have put the stopped pack apart.</source>
        <translation>Bestätigt, dass Sie die gestoppte Packung abgesondert haben.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Takes the unknown serial in, with lot and expiry of the pack.</source>
        <translation>Nimmt die unbekannte Seriennummer auf, mit Charge und Verfall der Packung.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Siegel auf</translation>
    </message>
    <message>
        <source>The container scanned last is open: its contents count only once scanned.</source>
        <translation>Das zuletzt gescannte Gebinde ist offen: Sein Inhalt zählt erst, wenn er gescannt ist.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Shows what is short and what is held. Once more: submits.</source>
        <translation>Zeigt, was fehlt und was gesperrt ist. Noch einmal: bucht.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Opens the print panel.</source>
        <translation>Öffnet den Druckbereich.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Back to the queue. The receipt stays open.</source>
        <translation>Zurück zur Liste. Der Wareneingang bleibt offen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Locks the station until somebody signs in.</source>
        <translation>Sperrt den Arbeitsplatz, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Seal OK</source>
        <translation>Siegel gut</translation>
    </message>
    <message>
        <source>Says that you looked at the seal of the container scanned last, and that it is whole.</source>
        <translation>Sagt, dass Sie das Siegel des zuletzt gescannten Gebindes angesehen haben und es heil ist.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>no verb was given; packledger-cli --help lists them</source>
        <translation>es wurde kein Befehl genannt; packledger-cli --help zählt sie auf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of its verbs; packledger-cli %1 --help lists them</source>
        <translation>„%1“ braucht einen seiner Befehle; packledger-cli %1 --help zählt sie auf</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; packledger-cli --help lists them</source>
        <translation>es gibt keinen Befehl „%1“; packledger-cli --help zählt sie auf</translation>
    </message>
    <message>
        <source>Verbs (VERB --help tells more):</source>
        <translation>Befehle (VERB --help sagt mehr):</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>Es gibt nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>CommissionCommand</name>
    <message>
        <source>Commissioned</source>
        <translation>Serialisiert</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>der Auftrag</translation>
    </message>
    <message>
        <source>draw so many numbers</source>
        <translation>so viele Nummern entnehmen</translation>
    </message>
    <message>
        <source>the labels on the packs, a scan a line</source>
        <translation>die Etiketten auf den Packungen, je Zeile ein Scan</translation>
    </message>
    <message>
        <source>name a batch with --batch</source>
        <translation>nennen Sie mit --batch einen Auftrag</translation>
    </message>
    <message>
        <source>give either --count or --scans</source>
        <translation>geben Sie --count oder --scans an</translation>
    </message>
    <message>
        <source>the count is a number, one or more</source>
        <translation>die Anzahl ist eine Zahl, eins oder mehr</translation>
    </message>
    <message>
        <source>bring packs of a batch to life, by drawn numbers or by scans</source>
        <translation>Packungen eines Auftrags serialisieren, mit entnommenen Nummern oder mit Scans</translation>
    </message>
    <message>
        <source>with --count: print the labels first, and commission what came out</source>
        <translation>mit --count: erst die Etiketten drucken, dann serialisieren, was herauskam</translation>
    </message>
    <message>
        <source>with --count: more than the order asks for</source>
        <translation>mit --count: mehr, als der Auftrag verlangt</translation>
    </message>
</context>
<context>
    <name>Commissioning</name>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>This number is on a pack already. If this is another pack, both labels are wrong: stop and find out.</source>
        <translation>Diese Nummer ist schon auf einer Packung. Ist dies eine andere, sind beide Etiketten falsch: anhalten und klären.</translation>
    </message>
    <message>
        <source>The label is of another product than the batch. Stop.</source>
        <translation>Das Etikett ist für ein anderes Produkt als der Auftrag. Anhalten.</translation>
    </message>
    <message>
        <source>The label tells another lot than the batch. Stop.</source>
        <translation>Das Etikett nennt eine andere Charge als der Auftrag. Anhalten.</translation>
    </message>
    <message>
        <source>The label tells another expiry than the batch. Stop.</source>
        <translation>Das Etikett nennt einen anderen Verfall als der Auftrag. Anhalten.</translation>
    </message>
    <message>
        <source>This number belongs to another batch, market or client. Put the pack aside.</source>
        <translation>Diese Nummer gehört zu einem anderen Auftrag, Markt oder Kunden. Legen Sie die Packung beiseite.</translation>
    </message>
    <message>
        <source>This number is used up, was given back, or is on a pack of others. Put the pack aside.</source>
        <translation>Diese Nummer ist verbraucht, zurückgegeben oder auf einer fremden Packung. Legen Sie die Packung beiseite.</translation>
    </message>
    <message>
        <source>This number was not drawn here, and this site takes no others. Put the pack aside.</source>
        <translation>Diese Nummer wurde nicht hier entnommen, und dieser Standort nimmt keine anderen. Legen Sie die Packung beiseite.</translation>
    </message>
    <message>
        <source>This code names no pack for certain. %1</source>
        <translation>Dieser Code benennt keine Packung sicher. %1</translation>
    </message>
    <message>
        <source>The serial number has other characters than letters and digits, and DSCSA asks for those on packs made here. Put the pack aside.</source>
        <translation>Die Seriennummer hat andere Zeichen als Buchstaben und Ziffern, und DSCSA verlangt diese auf Packungen, die hier entstehen. Legen Sie die Packung beiseite.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unknown supplier</source>
        <translation>Unbekannter Lieferant</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s)</source>
        <translation>
            <numerusform>%n Lieferung</numerusform>
            <numerusform>%n Lieferungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) of unknown content</source>
        <translation>
            <numerusform>%n Behälter mit unbekanntem Inhalt</numerusform>
            <numerusform>%n Behälter mit unbekanntem Inhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>late by %1 (median), %2 at worst</source>
        <translation>%1 zu spät (Median), höchstens %2</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 ohne Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on hold</source>
        <translation>
            <numerusform>%n Einheit gesperrt</numerusform>
            <numerusform>%n Einheiten gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents refused</source>
        <translation>%1 von %2 Dokumenten abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of data without goods</source>
        <translation>
            <numerusform>Daten ohne Ware zu %n Lieferung</numerusform>
            <numerusform>Daten ohne Ware zu %n Lieferungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of data without goods</source>
        <translation>%1 aus Daten ohne Ware</translation>
    </message>
    <message>
        <source>units received</source>
        <translation>angenommene Einheiten</translation>
    </message>
    <message>
        <source>data on arrival</source>
        <translation>Daten bei Ankunft</translation>
    </message>
    <message>
        <source>data later</source>
        <translation>Daten später</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>ohne Daten</translation>
    </message>
    <message>
        <source>worst delay</source>
        <translation>größte Verspätung</translation>
    </message>
    <message>
        <source>%1: %2, of them %3 with data on arrival, %4 with later data, %5 without</source>
        <translation>%1: %2, davon %3 mit Daten bei Ankunft, %4 mit späteren Daten, %5 ohne</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>goods did not come</source>
        <translation>Ware kam nicht</translation>
    </message>
    <message>
        <source>Data of %1; announced then, and not received since.</source>
        <translation>Daten vom %1; damals angekündigt und seither nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 with data on arrival</source>
        <translation>%1 mit Daten bei Ankunft</translation>
    </message>
    <message>
        <source>%1 with later data</source>
        <translation>%1 mit späteren Daten</translation>
    </message>
    <message>
        <source>%1 known from a ship notice alone</source>
        <translation>%1 nur aus einem Lieferavis bekannt</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>late, %1</source>
        <translation>spät, %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>nothing taken in</source>
        <translation>nichts angenommen</translation>
    </message>
    <message>
        <source>%1 on arrival</source>
        <translation>%1 bei Ankunft</translation>
    </message>
    <message>
        <source>Data of suppliers</source>
        <translation>Daten der Lieferanten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vereinnahmt</translation>
    </message>
    <message>
        <source>Data on arrival</source>
        <translation>Daten bei Ankunft</translation>
    </message>
    <message>
        <source>Data later</source>
        <translation>Daten später</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Ohne Daten</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Packungen</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>Bei Ankunft</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Data without goods</source>
        <translation>Daten ohne Ware</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Nothing was received in this time.</source>
        <translation>In dieser Zeit wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>All suppliers over time</source>
        <translation>Alle Lieferanten im Verlauf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A unit has data once a document that came in names its serial number. Data are on arrival where they were here by the first scan of the delivery. Delays are from that scan on, and counted by units. A ship notice names no serial numbers and is no such data.</source>
        <translation>Eine Einheit hat Daten, sobald ein eingegangenes Dokument ihre Seriennummer nennt. Daten sind bei Ankunft da, wenn sie zum ersten Scan der Lieferung hier waren. Verspätungen zählen von diesem Scan an, je Einheit. Ein Lieferavis nennt keine Seriennummern und zählt nicht als solche Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 of them open</source>
        <translation>
            <numerusform>%n Fall, davon %1 offen</numerusform>
            <numerusform>%n Fälle, davon %1 offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), all settled</source>
        <translation>
            <numerusform>%n Fall, erledigt</numerusform>
            <numerusform>%n Fälle, alle erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open</source>
        <translation>
            <numerusform>%n offener Fall</numerusform>
            <numerusform>%n offene Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
</context>
<context>
    <name>CoverageCommand</name>
    <message>
        <source>how much of what suppliers shipped had data, and how late</source>
        <translation>wie viel von dem, was Lieferanten sandten, Daten hatte, und wie spät</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD; else 90 days ago</source>
        <translation>erster Tag, JJJJ-MM-TT; sonst vor 90 Tagen</translation>
    </message>
    <message>
        <source>last day; else today</source>
        <translation>letzter Tag; sonst heute</translation>
    </message>
    <message>
        <source>month or week</source>
        <translation>month oder week</translation>
    </message>
    <message>
        <source>of this partner alone</source>
        <translation>nur dieses Partners</translation>
    </message>
    <message>
        <source>data without goods count after so many days</source>
        <translation>Daten ohne Ware zählen nach so vielen Tagen</translation>
    </message>
    <message>
        <source>of the file: csv, json or xlsx</source>
        <translation>der Datei: csv, json oder xlsx</translation>
    </message>
    <message>
        <source>write a table into this file</source>
        <translation>eine Tabelle in diese Datei schreiben</translation>
    </message>
    <message>
        <source>--from and --to are days like 2026-11-22, the first before the last</source>
        <translation>--from und --to sind Tage wie 2026-11-22, der erste vor dem letzten</translation>
    </message>
    <message>
        <source>--by is month or week</source>
        <translation>--by ist month oder week</translation>
    </message>
    <message>
        <source>say for how many days</source>
        <translation>sagen Sie, seit wie vielen Tagen</translation>
    </message>
    <message>
        <source>--format is csv, json or xlsx</source>
        <translation>--format ist csv, json oder xlsx</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to </source>
        <translation>
            <numerusform>%n Zeile geschrieben in </numerusform>
            <numerusform>%n Zeilen geschrieben in </numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 units, %3 % with data on arrival, %4 % later, %5 % without</source>
        <translation>%1: %2 Einheiten, %3 % mit Daten bei Ankunft, %4 % später, %5 % ohne</translation>
    </message>
    <message>
        <source>Unknown supplier</source>
        <translation>Unbekannter Lieferant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>Look at every frame of a video or camera, and report each symbol when it comes into view</source>
        <translation>Jedes Einzelbild eines Videos oder einer Kamera ansehen und jeden Code melden, sobald er ins Bild kommt</translation>
    </message>
    <message>
        <source>Milliseconds for one picture (400 unless told) or frame (33)</source>
        <translation>Millisekunden für ein Bild (ohne Angabe 400) oder ein Einzelbild (33)</translation>
    </message>
    <message>
        <source>decode needs a picture, a folder, a video or a camera&apos;s address</source>
        <translation>decode braucht ein Bild, einen Ordner, ein Video oder die Adresse einer Kamera</translation>
    </message>
    <message>
        <source>--budget needs a whole number of milliseconds, 1 or more</source>
        <translation>--budget braucht eine ganze Zahl von Millisekunden, mindestens 1</translation>
    </message>
    <message numerus="yes">
        <source>%1, frame %2: %n symbol(s)</source>
        <translation>
            <numerusform>%1, Bild %2: %n Code</numerusform>
            <numerusform>%1, Bild %2: %n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n symbol(s)</source>
        <translation>
            <numerusform>%1: %n Code</numerusform>
            <numerusform>%1: %n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>read the bar codes of pictures, videos and cameras</source>
        <translation>die Barcodes von Bildern, Videos und Kameras lesen</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Recalled by its maker: the tamper seal may be loose</source>
        <translation>Vom Hersteller zurückgerufen: das Siegel kann lose sein</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 units</source>
        <translation>%1: %2 Kartons, %3 Packungen</translation>
    </message>
    <message>
        <source>Demo site %1 in %2, %3 signed in</source>
        <translation>Demo-Standort %1 in %2, %3 angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>Shipment from %1 (%2): %n pallet(s)</source>
        <translation>
            <numerusform>Sendung von %1 (%2): %n Palette</numerusform>
            <numerusform>Sendung von %1 (%2): %n Paletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n case(s)</source>
        <translation>
            <numerusform>, %n Karton</numerusform>
            <numerusform>, %n Kartons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n bundle(s)</source>
        <translation>
            <numerusform>, %n Bündel</numerusform>
            <numerusform>, %n Bündel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 units; %n finding(s) in its data</source>
        <translation>
            <numerusform>, %1 Packungen; %n Befund in den Daten</numerusform>
            <numerusform>, %1 Packungen; %n Befunde in den Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>The import counted %1 units.</source>
        <translation>Der Import zählte %1 Packungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s) read in %2 ms</source>
        <translation>
            <numerusform>%1: %n Code in %2 ms gelesen</numerusform>
            <numerusform>%1: %n Codes in %2 ms gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 codes were read of %3.</source>
        <translation>%1: %2 von %3 Codes wurden gelesen.</translation>
    </message>
    <message>
        <source>%1: a code was read that is not there.</source>
        <translation>%1: Es wurde ein Code gelesen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1: %2 where %3 was expected.</source>
        <translation>%1: %2, erwartet war %3.</translation>
    </message>
    <message>
        <source>A scanner with Caps Lock on and without separators reads the first pack</source>
        <translation>Ein Scanner mit Feststelltaste und ohne Trennzeichen liest die erste Packung</translation>
    </message>
    <message>
        <source>A spoiled read came to %1.</source>
        <translation>Eine verfälschte Lesung ergab %1.</translation>
    </message>
    <message>
        <source>The supplier confirms the unknown pack; it is registered with lot and expiry of its label</source>
        <translation>Der Lieferant bestätigt die unbekannte Packung; sie wird mit Charge und Verfall vom Etikett erfasst</translation>
    </message>
    <message>
        <source>Registering came to %1.</source>
        <translation>Das Erfassen ergab %1.</translation>
    </message>
    <message>
        <source>Submitting is refused while exceptions are open: %1</source>
        <translation>Das Buchen wird abgelehnt, solange Abweichungen offen sind: %1</translation>
    </message>
    <message>
        <source>The receipt was submitted in spite of open exceptions.</source>
        <translation>Der Wareneingang wurde trotz offener Abweichungen gebucht.</translation>
    </message>
    <message>
        <source>Put aside; the supplier has been told.</source>
        <translation>Beiseitegelegt; der Lieferant ist benachrichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>Submitted with the reason “%1” The shipment is %2, %n event(s) written</source>
        <translation>
            <numerusform>Gebucht mit der Begründung „%1“ Die Sendung ist %2, %n Ereignis geschrieben</numerusform>
            <numerusform>Gebucht mit der Begründung „%1“ Die Sendung ist %2, %n Ereignisse geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The shipment is not confirmed.</source>
        <translation>Die Sendung ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1 units were seen.</source>
        <translation>%1 Packungen wurden gesehen.</translation>
    </message>
    <message>
        <source>%1 units were put aside.</source>
        <translation>%1 Packungen wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 units are open.</source>
        <translation>%1 Packungen sind offen.</translation>
    </message>
    <message>
        <source>Ledger verified: %1 events, %2 items, chain %3, state %4</source>
        <translation>Register geprüft: %1 Ereignisse, %2 Einheiten, Kette %3, Stand %4</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>follows from the events</source>
        <translation>folgt aus den Ereignissen</translation>
    </message>
    <message>
        <source>differs from the events</source>
        <translation>weicht von den Ereignissen ab</translation>
    </message>
    <message>
        <source>The ledger is not sound.</source>
        <translation>Das Register ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Backup taken and verified: %1 (%2)</source>
        <translation>Sicherung erstellt und geprüft: %1 (%2)</translation>
    </message>
    <message>
        <source>Done: %1 codes from %2 pictures. Of %3 units %4 are received (%5 seen, %6 inferred), %7 put aside, %8 left out with their expired lot; %9 more registered.</source>
        <translation>Fertig: %1 Codes aus %2 Bildern. Von %3 Packungen sind %4 vereinnahmt (%5 gesehen, %6 abgeleitet), %7 beiseitegelegt, %8 wegen abgelaufener Charge ausgelassen; %9 zusätzlich erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>The demo did not come out as it must: %n surprise(s), named above.</source>
        <translation>
            <numerusform>Die Demo verlief nicht wie vorgesehen: %n Überraschung, oben genannt.</numerusform>
            <numerusform>Die Demo verlief nicht wie vorgesehen: %n Überraschungen, oben genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label of one pack differs; the supplier has been told.</source>
        <translation>Das Etikett einer Packung weicht ab; der Lieferant ist benachrichtigt.</translation>
    </message>
    <message>
        <source>A pack of the delivery</source>
        <translation>Eine Packung der Lieferung</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Die nächste</translation>
    </message>
    <message>
        <source>A pack of another product</source>
        <translation>Eine Packung eines anderen Produkts</translation>
    </message>
    <message>
        <source>The first pack once more</source>
        <translation>Die erste Packung noch einmal</translation>
    </message>
    <message>
        <source>The twelve packs of a bundle at once</source>
        <translation>Die zwölf Packungen eines Bündels auf einmal</translation>
    </message>
    <message>
        <source>A pack whose label names another lot than the data</source>
        <translation>Eine Packung, deren Etikett eine andere Charge nennt als die Daten</translation>
    </message>
    <message>
        <source>A pack that nobody has told us of</source>
        <translation>Eine Packung, die niemand gemeldet hat</translation>
    </message>
    <message>
        <source>A pack of another delivery</source>
        <translation>Eine Packung einer anderen Lieferung</translation>
    </message>
    <message>
        <source>A pack that expired on its way</source>
        <translation>Eine Packung, die unterwegs verfallen ist</translation>
    </message>
    <message>
        <source>A recalled pack</source>
        <translation>Eine zurückgerufene Packung</translation>
    </message>
    <message>
        <source>A bundle with one wrong pack in it</source>
        <translation>Ein Bündel mit einer falschen Packung darin</translation>
    </message>
    <message>
        <source>A code without a serial number</source>
        <translation>Ein Code ohne Seriennummer</translation>
    </message>
    <message>
        <source>The pallet’s label: it speaks for the rest</source>
        <translation>Das Etikett der Palette: es spricht für den Rest</translation>
    </message>
    <message>
        <source>US random 12</source>
        <translation>USA Zufall 12</translation>
    </message>
    <message>
        <source>Crushed at a corner; quality has to look</source>
        <translation>An einer Ecke eingedrückt; die Qualitätssicherung muss es ansehen</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Where the demo site is, or is made (%1)</source>
        <translation>Wo der Demo-Standort liegt oder angelegt wird (%1)</translation>
    </message>
    <message>
        <source>demo run takes no further words</source>
        <translation>demo run nimmt keine weiteren Wörter</translation>
    </message>
    <message>
        <source>Making the demo site</source>
        <translation>Der Demo-Standort wird angelegt</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Es dauerte %1 s.</translation>
    </message>
    <message>
        <source>receive a delivery at the demo site, without a window</source>
        <translation>am Demo-Standort eine Lieferung vereinnahmen, ohne Fenster</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>usage: packledger [--demo] [options]
</source>
        <translation>Aufruf: packledger [--demo] [Optionen]
</translation>
    </message>
</context>
<context>
    <name>DockQueue</name>
    <message>
        <source>1 finding blocks this shipment</source>
        <translation>1 Befund sperrt diese Sendung</translation>
    </message>
    <message>
        <source>%1 findings block this shipment</source>
        <translation>%1 Befunde sperren diese Sendung</translation>
    </message>
    <message>
        <source>Data complete</source>
        <translation>Daten vollständig</translation>
    </message>
    <message>
        <source>Serials here, no ASN</source>
        <translation>Seriennummern ohne Avis</translation>
    </message>
    <message>
        <source>ASN only, serials not here yet</source>
        <translation>Nur Avis, Seriennummern fehlen noch</translation>
    </message>
    <message>
        <source>No data: blind receipt</source>
        <translation>Keine Daten: ohne Avis</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>DocumentExportCommand</name>
    <message>
        <source>write a document to a file, byte for byte as it came</source>
        <translation>ein Dokument in eine Datei schreiben, Byte für Byte, wie es kam</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>name one document by its number, and a file</source>
        <translation>geben Sie ein Dokument mit seiner Nummer und eine Datei an</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bytes</source>
        <translation>
            <numerusform>%1: %n Byte</numerusform>
            <numerusform>%1: %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentListCommand</name>
    <message>
        <source>the documents that came in, and how good they are</source>
        <translation>die eingegangenen Dokumente, und wie gut sie sind</translation>
    </message>
    <message>
        <source>those behind a shipment</source>
        <translation>die hinter einer Sendung</translation>
    </message>
    <message>
        <source>those behind a receipt</source>
        <translation>die hinter einem Wareneingang</translation>
    </message>
    <message>
        <source>those behind an item</source>
        <translation>die hinter einer Einheit</translation>
    </message>
    <message>
        <source>the one that an event came with</source>
        <translation>das, mit dem ein Ereignis kam</translation>
    </message>
    <message>
        <source>files that were not taken, and why</source>
        <translation>Dateien, die nicht übernommen wurden, und warum</translation>
    </message>
</context>
<context>
    <name>DocumentShowCommand</name>
    <message>
        <source>one document, with what is wrong in it</source>
        <translation>ein Dokument, mit dem, was daran falsch ist</translation>
    </message>
    <message>
        <source>name one document by its number</source>
        <translation>geben Sie ein Dokument mit seiner Nummer an</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>List of serials (CSV)</source>
        <translation>Liste von Seriennummern (CSV)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>The bytes of this document are not in the ledger.</source>
        <translation>Die Bytes dieses Dokuments sind nicht im Register.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>Findings in %1</source>
        <translation>Befunde in %1</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing was found wrong.</source>
        <translation>Es wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>GLN %1</source>
        <translation>GLN %1</translation>
    </message>
    <message>
        <source>Refused: nothing was taken from it</source>
        <translation>Abgelehnt: Nichts daraus wurde übernommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Of a refused file only its name, its digest and the reason are kept. When the sender has mended it, bring it in again.</source>
        <translation>Von einer abgelehnten Datei bleiben nur Name, Prüfsumme und Grund. Hat der Absender sie berichtigt, lesen Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ElementOptions</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>DataMatrix</source>
        <translation>DataMatrix</translation>
    </message>
    <message>
        <source>GS1-128</source>
        <translation>GS1-128</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Fields stand in braces: LOT {item.lot}</source>
        <translation>Felder stehen in Klammern: LOT {item.lot}</translation>
    </message>
    <message>
        <source>Application Identifiers</source>
        <translation>Application Identifiers</translation>
    </message>
    <message>
        <source>In their order: 01 21 17 10. A ? stands behind what may be missing.</source>
        <translation>In ihrer Reihenfolge: 01 21 17 10. Hinter dem, was fehlen darf, steht ein ?.</translation>
    </message>
    <message>
        <source>From the left, mm</source>
        <translation>Von links, mm</translation>
    </message>
    <message>
        <source>From the top, mm</source>
        <translation>Von oben, mm</translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation>Länge, mm</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Breite, mm</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Höhe, mm</translation>
    </message>
    <message>
        <source>Size of the letters, mm</source>
        <translation>Schriftgröße, mm</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Höchstens Zeilen</translation>
    </message>
    <message>
        <source>Width of a module, mm</source>
        <translation>Breite eines Moduls, mm</translation>
    </message>
    <message>
        <source>Empty: what the GS1 specification aims at.</source>
        <translation>Leer: was die GS1-Spezifikation anstrebt.</translation>
    </message>
    <message>
        <source>Modules a side at least</source>
        <translation>Mindestens Module je Seite</translation>
    </message>
    <message>
        <source>Empty: as the data ask. 32 holds all that GS1 allows.</source>
        <translation>Leer: wie die Daten es brauchen. 32 fasst alles, was GS1 erlaubt.</translation>
    </message>
    <message>
        <source>Thickness, mm</source>
        <translation>Dicke, mm</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>item.lot, !item.lot, site.name=A; several parted by ;</source>
        <translation>item.lot, !item.lot, site.name=A; mehrere getrennt durch ;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Its text is written by the field {symbol.NAME}.</source>
        <translation>Seinen Text schreibt das Feld {symbol.NAME}.</translation>
    </message>
    <message>
        <source>Another name makes another template.</source>
        <translation>Ein anderer Name ergibt eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Kommt auf</translation>
    </message>
    <message>
        <source>Is scanned</source>
        <translation>Gescannt wird es</translation>
    </message>
    <message>
        <source>On conveyors and docks codes must be larger.</source>
        <translation>An Förderbändern und Rampen müssen Codes größer sein.</translation>
    </message>
    <message>
        <source>In care</source>
        <translation>In der Versorgung</translation>
    </message>
    <message>
        <source>In distribution</source>
        <translation>Im Vertrieb</translation>
    </message>
    <message>
        <source>A length in mm is needed, such as 12.5.</source>
        <translation>Nötig ist eine Länge in mm, etwa 12.5.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Nötig ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is no Application Identifier that can be filled. Others than 00, 01, 02, 10, 17, 21 and 37 name their value: 240={product.ndc}</source>
        <translation>%1 ist kein Application Identifier, der sich füllen lässt. Andere als 00, 01, 02, 10, 17, 21 und 37 nennen ihren Wert: 240={product.ndc}</translation>
    </message>
    <message>
        <source>A code needs at least one Application Identifier.</source>
        <translation>Ein Code braucht mindestens einen Application Identifier.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Ein Feld %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This is too small, too large or not allowed here.</source>
        <translation>Das ist zu klein, zu groß oder hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Nehmen Sie Buchstaben ohne Akzente, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;.</translation>
    </message>
    <message>
        <source>A length of 5 to 500 mm is needed.</source>
        <translation>Nötig ist eine Länge von 5 bis 500 mm.</translation>
    </message>
    <message>
        <source>These words are</source>
        <translation>Diese Wörter gelten</translation>
    </message>
    <message>
        <source>for every language</source>
        <translation>für jede Sprache</translation>
    </message>
    <message>
        <source>for “%1” alone</source>
        <translation>nur für „%1“</translation>
    </message>
</context>
<context>
    <name>EndCommand</name>
    <message>
        <source>take items out as samples, with the reason</source>
        <translation>Einheiten als Muster entnehmen, mit dem Grund</translation>
    </message>
    <message>
        <source>end the life of items that are destroyed, with the reason</source>
        <translation>das Leben vernichteter Einheiten beenden, mit dem Grund</translation>
    </message>
    <message>
        <source>end the life of items&apos; numbers, with the reason</source>
        <translation>das Leben der Nummern von Einheiten beenden, mit dem Grund</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>die Einheiten, je Zeile ein Scan oder eine Kennung</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>what is in a container ends with it; without this it is taken out and lives on</source>
        <translation>was in einem Gebinde ist, endet mit ihm; ohne dies wird es herausgenommen und lebt weiter</translation>
    </message>
    <message>
        <source>say why with --reason</source>
        <translation>sagen Sie mit --reason, warum</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Taken as a sample.</source>
        <translation>Als Muster entnommen.</translation>
    </message>
    <message>
        <source>Destroyed.</source>
        <translation>Vernichtet.</translation>
    </message>
    <message>
        <source>Decommissioned.</source>
        <translation>Deaktiviert.</translation>
    </message>
    <message>
        <source>%1 is partial now: %2 left.</source>
        <translation>%1 ist jetzt angebrochen: noch %2.</translation>
    </message>
    <message>
        <source>Its number has ended before (%1).</source>
        <translation>Ihre Nummer ist schon beendet (%1).</translation>
    </message>
    <message>
        <source>It is on hold (%1). Release it first.</source>
        <translation>Gesperrt (%1). Geben Sie sie erst frei.</translation>
    </message>
    <message>
        <source>Its number was never commissioned.</source>
        <translation>Ihre Nummer wurde nie serialisiert.</translation>
    </message>
    <message>
        <source>By the data it is not at this site (%1).</source>
        <translation>Nach den Daten ist sie nicht an diesem Standort (%1).</translation>
    </message>
    <message>
        <source>Nobody has told us of this number.</source>
        <translation>Diese Nummer hat uns niemand genannt.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Dieser Code benennt keine Einheit sicher. %1</translation>
    </message>
    <message>
        <source>%1 is empty now.</source>
        <translation>%1 ist jetzt leer.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Stopped on request. Nothing was changed.</source>
        <translation>Auf Wunsch abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1. Check that it exists and may be read.</source>
        <translation>Die Datei konnte nicht geöffnet werden: %1. Prüfen Sie, ob sie vorhanden und lesbar ist.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Check the free space and that the folder may be written to.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Prüfen Sie den freien Speicherplatz und die Schreibrechte des Ordners.</translation>
    </message>
    <message>
        <source>The command was not understood: %1.</source>
        <translation>Der Befehl wurde nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>A stored event cannot be read back (%1). Run the ledger check, and restore the last good backup if it reports damage.</source>
        <translation>Ein gespeichertes Ereignis lässt sich nicht zurücklesen (%1). Prüfen Sie das Register, und spielen Sie die letzte gute Sicherung zurück, wenn ein Schaden gemeldet wird.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. JPEG, PNG, WebP, TIFF, BMP and PNM files work.</source>
        <translation>%1 ist kein lesbares Bild. JPEG, PNG, WebP, TIFF, BMP und PNM sind möglich.</translation>
    </message>
    <message>
        <source>Several NDCs fit %1. Look the product up by its GTIN or enter the NDC with hyphens.</source>
        <translation>Zu %1 passen mehrere NDC. Suchen Sie das Produkt über seine GTIN, oder geben Sie den NDC mit Bindestrichen ein.</translation>
    </message>
    <message>
        <source>The code is not complete: %1 needs another value beside it. Scan the other code on the same item as well.</source>
        <translation>Der Code ist nicht vollständig: %1 braucht einen weiteren Wert. Scannen Sie auch den anderen Code auf derselben Einheit.</translation>
    </message>
    <message>
        <source>There is a character that must not be there: %1. Scan the code again; if it stays, the label is wrong.</source>
        <translation>Ein Zeichen darf hier nicht stehen: %1. Scannen Sie den Code erneut; bleibt es dabei, ist das Etikett falsch.</translation>
    </message>
    <message>
        <source>The check digit is wrong: %1. Scan again, or compare the digits typed in with the label.</source>
        <translation>Die Prüfziffer ist falsch: %1. Scannen Sie erneut, oder vergleichen Sie die eingetippten Ziffern mit dem Etikett.</translation>
    </message>
    <message>
        <source>The parts of the EPC do not have the right number of digits: %1. Ask the sender to correct it.</source>
        <translation>Die Teile des EPC haben nicht die richtige Anzahl Ziffern: %1. Bitten Sie den Absender um Korrektur.</translation>
    </message>
    <message>
        <source>There is no such country code: %1. The label is wrong; tell its maker.</source>
        <translation>Diesen Ländercode gibt es nicht: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>This is not a date of the calendar: %1. The label is wrong; tell its maker.</source>
        <translation>Dieses Datum gibt es nicht: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>The Digital Link carries a value where it must not stand: %1. The label is wrong; tell its maker.</source>
        <translation>Der Digital Link enthält einen Wert an unzulässiger Stelle: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>The Digital Link carries a value twice: %1. The label is wrong; tell its maker.</source>
        <translation>Der Digital Link enthält einen Wert zweimal: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>The path of the Digital Link is not in order: %1. The label is wrong; tell its maker.</source>
        <translation>Der Pfad des Digital Link ist nicht in Ordnung: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>There is nothing where a value should be: %1. Scan the code again.</source>
        <translation>Wo ein Wert stehen müsste, steht nichts: %1. Scannen Sie den Code erneut.</translation>
    </message>
    <message>
        <source>The code begins like an ISO 15434 message, but is not complete: %1. Scan it again; check that the scanner sends control characters.</source>
        <translation>Der Code beginnt wie eine Nachricht nach ISO 15434, ist aber nicht vollständig: %1. Scannen Sie ihn erneut; prüfen Sie, ob der Scanner Steuerzeichen sendet.</translation>
    </message>
    <message>
        <source>A character of the EPC is not escaped properly: %1. Ask the sender to correct it.</source>
        <translation>Ein Zeichen des EPC ist nicht richtig maskiert: %1. Bitten Sie den Absender um Korrektur.</translation>
    </message>
    <message>
        <source>The code carries values that exclude each other: %1. The label is wrong; tell its maker.</source>
        <translation>Der Code enthält Werte, die einander ausschließen: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>The company prefix must have 6 to 12 digits: %1.</source>
        <translation>Die GS1-Basisnummer muss 6 bis 12 Ziffern haben: %1.</translation>
    </message>
    <message>
        <source>A value is too short or too long: %1. Scan again; if the scanner loses the separators between values, check its settings.</source>
        <translation>Ein Wert ist zu kurz oder zu lang: %1. Scannen Sie erneut; verschluckt der Scanner die Trennzeichen zwischen den Werten, prüfen Sie seine Einstellungen.</translation>
    </message>
    <message>
        <source>This is not an NDC: %1. It has 10, 11 or 12 digits, in segments such as 5-4-2.</source>
        <translation>Das ist kein NDC: %1. Er hat 10, 11 oder 12 Ziffern, in Gruppen wie 5-4-2.</translation>
    </message>
    <message>
        <source>No segment of %1 begins with a zero, so no NDC with 10 digits belongs to it.</source>
        <translation>Keine Gruppe von %1 beginnt mit einer Null, deshalb gehört kein 10-stelliger NDC dazu.</translation>
    </message>
    <message>
        <source>The code does not identify a product or a package: %1. Scan the product code beside it.</source>
        <translation>Der Code kennzeichnet weder ein Produkt noch ein Packstück: %1. Scannen Sie den Produktcode daneben.</translation>
    </message>
    <message>
        <source>The web address in the code is no GS1 Digital Link: %1. Scan the product code beside it.</source>
        <translation>Die Webadresse im Code ist kein GS1 Digital Link: %1. Scannen Sie den Produktcode daneben.</translation>
    </message>
    <message>
        <source>An NDC with 11 or 12 digits has no place in a GTIN: %1. Use the product list.</source>
        <translation>Ein NDC mit 11 oder 12 Ziffern passt nicht in eine GTIN: %1. Verwenden Sie die Produktliste.</translation>
    </message>
    <message>
        <source>The GTIN does not hold an NDC: %1. Only numbers that begin with 03 do.</source>
        <translation>Die GTIN enthält keinen NDC: %1. Das tun nur Nummern, die mit 03 beginnen.</translation>
    </message>
    <message>
        <source>The piece number is greater than the number of pieces, or zero: %1. The label is wrong; tell its maker.</source>
        <translation>Die Nummer des Teils ist größer als die Anzahl der Teile oder null: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>The code carries one value twice and differently: %1. Scan it again, alone.</source>
        <translation>Der Code enthält denselben Wert zweimal und verschieden: %1. Scannen Sie ihn erneut, und zwar einzeln.</translation>
    </message>
    <message>
        <source>This is not an EPC that Packledger knows: %1.</source>
        <translation>Diesen EPC kennt Packledger nicht: %1.</translation>
    </message>
    <message>
        <source>The serial reference is too large for the company prefix: %1.</source>
        <translation>Die Seriennummer ist zu groß für die GS1-Basisnummer: %1.</translation>
    </message>
    <message>
        <source>This is not a time of the day: %1. The label is wrong; tell its maker.</source>
        <translation>Diese Uhrzeit gibt es nicht: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>The code begins a value with %1, which GS1 has not assigned. Scan it again.</source>
        <translation>Der Code beginnt einen Wert mit %1, was GS1 nicht vergeben hat. Scannen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The web address in the code is damaged: %1. Scan it again.</source>
        <translation>Die Webadresse im Code ist beschädigt: %1. Scannen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed: %1. The label is wrong; tell its maker.</source>
        <translation>Ein Wert gehört nicht zu den erlaubten: %1. Das Etikett ist falsch; benachrichtigen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>The label holds GS1 data, but was printed as a plain %1 code. Look at the pack once more; tell the label&apos;s maker.</source>
        <translation>Das Etikett enthält GS1-Daten, wurde aber als einfacher %1-Code gedruckt. Sehen Sie sich die Packung noch einmal an; benachrichtigen Sie den Hersteller des Etiketts.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: %1. Set both to the same country, or use the scanner&apos;s serial mode. The pack is not to blame.</source>
        <translation>Der Scanner ist auf eine andere Tastatur eingestellt als dieser Computer: %1. Stellen Sie beide auf dasselbe Land ein, oder nutzen Sie den seriellen Modus des Scanners. An der Packung liegt es nicht.</translation>
    </message>
    <message>
        <source>Caps Lock is on, so upper and lower case cannot be trusted: %1. Switch it off and scan again. The pack is not to blame.</source>
        <translation>Die Feststelltaste ist an, deshalb ist auf Groß- und Kleinschreibung kein Verlass: %1. Schalten Sie sie aus, und scannen Sie erneut. An der Packung liegt es nicht.</translation>
    </message>
    <message>
        <source>The scanner seems to lose the separators between values: %1. Switch on control characters (GS) in its settings and scan again. The pack is not to blame.</source>
        <translation>Der Scanner scheint die Trennzeichen zwischen den Werten zu verschlucken: %1. Schalten Sie in seinen Einstellungen die Steuerzeichen (GS) ein, und scannen Sie erneut. An der Packung liegt es nicht.</translation>
    </message>
    <message>
        <source>%1 codes arrived as one reading. Scan them one by one.</source>
        <translation>%1 Codes kamen als eine Lesung an. Scannen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>A field holds something that its meaning does not allow: %1. Ask the sender for a corrected document.</source>
        <translation>Ein Feld enthält etwas, das seine Bedeutung nicht zulässt: %1. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>This document format has no place for %1; it was written another way or left out. Use EPCIS 2.0 where nothing may be lost.</source>
        <translation>Dieses Dokumentformat hat keinen Platz für %1; es wurde anders geschrieben oder weggelassen. Verwenden Sie EPCIS 2.0, wenn nichts verloren gehen darf.</translation>
    </message>
    <message>
        <source>A field that may stand only once stands there twice with different contents: %1. Ask the sender for a corrected document.</source>
        <translation>Ein Feld, das nur einmal stehen darf, steht zweimal mit verschiedenem Inhalt da: %1. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>The document declares a DOCTYPE, which EPCIS does not use and attackers do. It was refused unread.</source>
        <translation>Das Dokument enthält einen DOCTYPE, den EPCIS nicht verwendet, Angreifer aber schon. Es wurde ungelesen abgelehnt.</translation>
    </message>
    <message>
        <source>This is not an EPCIS document that can be read or written here. %1</source>
        <translation>Das ist kein EPCIS-Dokument, das hier gelesen oder geschrieben werden kann. %1</translation>
    </message>
    <message>
        <source>A part of the document was passed over: %1. The document itself is kept as it came.</source>
        <translation>Ein Teil des Dokuments wurde übergangen: %1. Das Dokument selbst bleibt so erhalten, wie es kam.</translation>
    </message>
    <message>
        <source>The JSON text is damaged: %1. Ask the sender to send the document again.</source>
        <translation>Der JSON-Text ist beschädigt: %1. Bitten Sie den Absender, das Dokument erneut zu senden.</translation>
    </message>
    <message>
        <source>A field stands where the standard has no such field: %1. It is kept as an extension.</source>
        <translation>Ein Feld steht, wo der Standard kein solches kennt: %1. Es bleibt als Erweiterung erhalten.</translation>
    </message>
    <message>
        <source>A field that must be there is missing: %1. Ask the sender for a corrected document.</source>
        <translation>Ein Pflichtfeld fehlt: %1. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>A term is none of the standard&apos;s: %1. It is kept as it is; tell the sender.</source>
        <translation>Ein Begriff gehört nicht zum Standard: %1. Er bleibt, wie er ist; benachrichtigen Sie den Absender.</translation>
    </message>
    <message>
        <source>A term of the sender&apos;s own vocabulary: %1. Make sure that you know what it stands for.</source>
        <translation>Ein Begriff aus dem eigenen Vokabular des Absenders: %1. Klären Sie, wofür er steht.</translation>
    </message>
    <message>
        <source>The sender writes the standard&apos;s elements with a namespace, which the schema does not allow (%1). They were read all the same.</source>
        <translation>Der Absender schreibt die Elemente des Standards mit einem Namensraum, was das Schema nicht erlaubt (%1). Sie wurden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>A value was not written as the standard asks, and was read as it must have been meant: %1.</source>
        <translation>Ein Wert war nicht geschrieben, wie es der Standard verlangt, und wurde gelesen, wie er gemeint sein muss: %1.</translation>
    </message>
    <message>
        <source>A field stands there twice: %1. Lists were joined; the same value counts once.</source>
        <translation>Ein Feld steht zweimal da: %1. Listen wurden vereinigt; derselbe Wert zählt einmal.</translation>
    </message>
    <message>
        <source>An event has more than one extension element, which the schema does not allow (%1). All of them were read.</source>
        <translation>Ein Ereignis hat mehr als ein extension-Element, was das Schema nicht erlaubt (%1). Alle wurden gelesen.</translation>
    </message>
    <message>
        <source>The document goes beyond what is accepted: %1. Ask the sender to split it.</source>
        <translation>Das Dokument ist größer als erlaubt: %1. Bitten Sie den Absender, es aufzuteilen.</translation>
    </message>
    <message>
        <source>The prefix of %1 is not declared in the document&apos;s context. The field is kept under its prefix.</source>
        <translation>Das Präfix von %1 ist im Kontext des Dokuments nicht erklärt. Das Feld bleibt unter seinem Präfix erhalten.</translation>
    </message>
    <message>
        <source>The standard knows no such event: %1. Ask the sender for a corrected document.</source>
        <translation>Der Standard kennt kein solches Ereignis: %1. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>The standard knows no such field here: %1. Extensions need a namespace. Ask the sender for a corrected document.</source>
        <translation>Der Standard kennt hier kein solches Feld: %1. Erweiterungen brauchen einen Namensraum. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>%1 stays a Digital Link, because the length of its company prefix is not known. Import the product or partner to write it as URN.</source>
        <translation>%1 bleibt ein Digital Link, weil die Länge der GS1-Basisnummer nicht bekannt ist. Importieren Sie das Produkt oder den Partner, um ihn als URN zu schreiben.</translation>
    </message>
    <message>
        <source>A word is no term of the Core Business Vocabulary: %1. Ask the sender for a corrected document.</source>
        <translation>Ein Wort ist kein Begriff des Core Business Vocabulary: %1. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>An event of a type that only its maker knows was passed over: %1. The document itself is kept as it came.</source>
        <translation>Ein Ereignis einer Art, die nur ihr Urheber kennt, wurde übergangen: %1. Das Dokument selbst bleibt so erhalten, wie es kam.</translation>
    </message>
    <message>
        <source>The document claims another encoding than it has; it was read as %1.</source>
        <translation>Das Dokument nennt eine andere Zeichencodierung, als es hat; es wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>The XML text is damaged: %1. Ask the sender to send the document again.</source>
        <translation>Der XML-Text ist beschädigt: %1. Bitten Sie den Absender, das Dokument erneut zu senden.</translation>
    </message>
    <message>
        <source>The control numbers of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it again.</source>
        <translation>Die Kontrollnummern des Lieferavis stimmen nicht überein: %1. Teile der Datei können fehlen. Bitten Sie den Absender, sie erneut zu senden.</translation>
    </message>
    <message>
        <source>The ship notice does not add up: %1. Count what arrives with care, and tell the sender.</source>
        <translation>Die Zahlen des Lieferavis gehen nicht auf: %1. Zählen Sie sorgfältig, was ankommt, und benachrichtigen Sie den Absender.</translation>
    </message>
    <message>
        <source>The ship notice has a date that is none: %1. It was left out.</source>
        <translation>Das Lieferavis enthält ein Datum, das es nicht gibt: %1. Es wurde weggelassen.</translation>
    </message>
    <message>
        <source>The ship notice lacks something it must have: %1. Ask the sender to correct it.</source>
        <translation>Dem Lieferavis fehlt eine Pflichtangabe: %1. Bitten Sie den Absender um Korrektur.</translation>
    </message>
    <message>
        <source>The envelope of the ship notice is not as X12 asks: %1. Ask the sender for the file again.</source>
        <translation>Der Umschlag des Lieferavis entspricht nicht X12: %1. Bitten Sie den Absender, die Datei erneut zu senden.</translation>
    </message>
    <message>
        <source>The levels of the ship notice do not hang together: %1. Ask the sender to correct it.</source>
        <translation>Die Ebenen des Lieferavis hängen nicht zusammen: %1. Bitten Sie den Absender um Korrektur.</translation>
    </message>
    <message>
        <source>The ship notice has an identifier with a wrong check digit or length: %1. It was left out.</source>
        <translation>Das Lieferavis enthält eine Nummer mit falscher Prüfziffer oder Länge: %1. Sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>A line of the ship notice is not complete: %1. It can be matched to the goods only in part.</source>
        <translation>Eine Zeile des Lieferavis ist nicht vollständig: %1. Sie lässt sich der Ware nur zum Teil zuordnen.</translation>
    </message>
    <message>
        <source>The list of serials has no heading that could be understood: %1. The first line must name the columns, such as gtin, serial, lot, expiry.</source>
        <translation>Die Liste der Seriennummern hat keine verständliche Kopfzeile: %1. Die erste Zeile muss die Spalten nennen, etwa gtin, serial, lot, expiry.</translation>
    </message>
    <message>
        <source>A row of the list cannot be used: %1. Correct the row and import the list again.</source>
        <translation>Eine Zeile der Liste ist nicht brauchbar: %1. Berichtigen Sie die Zeile, und importieren Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>The list of serials is not readable text: %1. Save it as CSV in UTF-8 and import it again.</source>
        <translation>Die Liste der Seriennummern ist kein lesbarer Text: %1. Speichern Sie sie als CSV in UTF-8, und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The ship notice does not say clearly which pack holds what: %1. Scan the packs one by one.</source>
        <translation>Das Lieferavis sagt nicht klar, was worin gepackt ist: %1. Scannen Sie die Packungen einzeln.</translation>
    </message>
    <message>
        <source>The file holds no ship notice (X12 856).</source>
        <translation>Die Datei enthält kein Lieferavis (X12 856).</translation>
    </message>
    <message>
        <source>The seller does not affirm the transaction statement: %1. Do not accept the goods before this is cleared.</source>
        <translation>Der Verkäufer bestätigt die Transaktionserklärung nicht: %1. Nehmen Sie die Ware nicht an, bevor das geklärt ist.</translation>
    </message>
    <message>
        <source>The file holds an X12 document that is no ship notice: %1. It was left out.</source>
        <translation>Die Datei enthält ein X12-Dokument, das kein Lieferavis ist: %1. Es wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file is not X12: %1.</source>
        <translation>Die Datei ist nicht X12: %1.</translation>
    </message>
    <message>
        <source>The ship notice has a quantity that is no whole number: %1. It counts as 0.</source>
        <translation>Das Lieferavis enthält eine Menge, die keine ganze Zahl ist: %1. Sie zählt als 0.</translation>
    </message>
    <message>
        <source>The parts of a line do not add up: %1. Count what arrives with care, and tell the sender.</source>
        <translation>Die Teile einer Zeile ergeben nicht die Summe: %1. Zählen Sie sorgfältig, was ankommt, und benachrichtigen Sie den Absender.</translation>
    </message>
    <message>
        <source>The counts of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it again.</source>
        <translation>Die Anzahlen des Lieferavis stimmen nicht: %1. Teile der Datei können fehlen. Bitten Sie den Absender, sie erneut zu senden.</translation>
    </message>
    <message>
        <source>The ship notice lacks a part it must have: %1. Ask the sender to correct it.</source>
        <translation>Dem Lieferavis fehlt ein Pflichtteil: %1. Bitten Sie den Absender um Korrektur.</translation>
    </message>
    <message>
        <source>The ship notice of %1 is marked as a test.</source>
        <translation>Das Lieferavis von %1 ist als Test gekennzeichnet.</translation>
    </message>
    <message>
        <source>The ship notice is larger than any real one: %1. Ask the sender what it is.</source>
        <translation>Das Lieferavis ist größer als jedes echte: %1. Fragen Sie den Absender, was es ist.</translation>
    </message>
    <message>
        <source>The ship notice ends in the middle: %1. Ask the sender for it again.</source>
        <translation>Das Lieferavis bricht mittendrin ab: %1. Bitten Sie den Absender, es erneut zu senden.</translation>
    </message>
    <message>
        <source>The data commissions this serial number a second time.</source>
        <translation>Die Daten vergeben diese Seriennummer ein zweites Mal.</translation>
    </message>
    <message>
        <source>The data names two lots or expiry dates for this pack: %1.</source>
        <translation>Die Daten nennen zwei Chargen oder Verfalldaten für diese Packung: %1.</translation>
    </message>
    <message>
        <source>The data uses this serial number before anybody commissioned it.</source>
        <translation>Die Daten verwenden diese Seriennummer, bevor sie vergeben wurde.</translation>
    </message>
    <message>
        <source>The data takes this pack out of a container it was not in.</source>
        <translation>Die Daten nehmen diese Packung aus einem Gebinde, in dem sie nicht war.</translation>
    </message>
    <message>
        <source>The data packs this container into itself.</source>
        <translation>Die Daten packen dieses Gebinde in sich selbst.</translation>
    </message>
    <message>
        <source>Partners split this number differently into company prefix and reference: %1.</source>
        <translation>Partner teilen diese Nummer verschieden in Basisnummer und Referenz: %1.</translation>
    </message>
    <message>
        <source>The data ships this pack again although it is on its way already.</source>
        <translation>Die Daten versenden diese Packung erneut, obwohl sie schon unterwegs ist.</translation>
    </message>
    <message>
        <source>The data packs this pack while it is still in another container: %1.</source>
        <translation>Die Daten packen diese Packung, obwohl sie noch in einem anderen Gebinde ist: %1.</translation>
    </message>
    <message>
        <source>The data uses this pack although it is %1.</source>
        <translation>Die Daten verwenden diese Packung, obwohl ihr Zustand es ausschließt: %1.</translation>
    </message>
    <message>
        <source>The data takes back a shipping of this pack that it never told of.</source>
        <translation>Die Daten nehmen einen Versand dieser Packung zurück, den sie nie gemeldet haben.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not used (%1). Take another copy of it, or an older backup.</source>
        <translation>Die Sicherung ist beschädigt und wurde nicht verwendet (%1). Nehmen Sie eine andere Kopie davon oder eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in dieses Register. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk failed while saving, and whether the last step is kept is not known (%1). Check the disk, start again and look before you repeat it.</source>
        <translation>Der Datenträger versagte beim Speichern; ob der letzte Schritt erhalten ist, ist nicht bekannt (%1). Prüfen Sie den Datenträger, starten Sie neu, und sehen Sie nach, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>The ledger is damaged (%1). Stop working with it, copy the whole site folder, and restore the last backup to a new folder.</source>
        <translation>Das Register ist beschädigt (%1). Arbeiten Sie nicht weiter damit, kopieren Sie den ganzen Standortordner, und spielen Sie die letzte Sicherung in einen neuen Ordner zurück.</translation>
    </message>
    <message>
        <source>The disk is full: the last step was NOT saved. Free some space and repeat it.</source>
        <translation>Der Datenträger ist voll: Der letzte Schritt wurde NICHT gespeichert. Schaffen Sie Platz, und wiederholen Sie ihn.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: the last step was NOT saved (%1).</source>
        <translation>Der Datenträger ließ sich nicht lesen oder beschreiben: Der letzte Schritt wurde NICHT gespeichert (%1).</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where a ledger is not safe. Choose a folder on this computer, or a PostgreSQL database for several stations.</source>
        <translation>%1 liegt auf einem Netzlaufwerk, wo ein Register nicht sicher ist. Wählen Sie einen Ordner auf diesem Computer, oder für mehrere Arbeitsplätze eine PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Packledger (%1). Update this program; the ledger was not touched.</source>
        <translation>Dieses Register wurde von einer neueren Version von Packledger geschrieben (%1). Aktualisieren Sie dieses Programm; das Register wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>There is no Packledger site in %1. Name another folder, or make a site there.</source>
        <translation>In %1 gibt es keinen Packledger-Standort. Geben Sie einen anderen Ordner an, oder legen Sie dort einen Standort an.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>%1 holds a ledger already, and a restore never overwrites one. Name an empty folder.</source>
        <translation>%1 enthält schon ein Register, und ein Zurückspielen überschreibt nie eines. Geben Sie einen leeren Ordner an.</translation>
    </message>
    <message>
        <source>%1 holds a site already. Nothing was changed.</source>
        <translation>%1 enthält schon einen Standort. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The site&apos;s description could not be read: %1.</source>
        <translation>Die Beschreibung des Standorts ließ sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The database refused a step (%1). Nothing was changed; please report this.</source>
        <translation>Die Datenbank hat einen Schritt abgelehnt (%1). Es wurde nichts geändert; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The database cannot be reached (%1). Check the network and the server.</source>
        <translation>Die Datenbank ist nicht erreichbar (%1). Prüfen Sie das Netz und den Server.</translation>
    </message>
    <message>
        <source>The PIN could not be protected: the machine is short of memory. Close other programs and try again.</source>
        <translation>Die PIN konnte nicht geschützt werden: Dem Computer fehlt Speicher. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Signing in is locked until %1.</source>
        <translation>Zu viele falsche PINs. Die Anmeldung ist bis %1 gesperrt.</translation>
    </message>
    <message>
        <source>A user needs a short name to sign in with and a full name.</source>
        <translation>Ein Benutzer braucht einen Kurznamen zum Anmelden und einen vollen Namen.</translation>
    </message>
    <message>
        <source>You are not allowed to do this (%1). Ask whoever runs the site.</source>
        <translation>Dazu fehlt Ihnen die Berechtigung (%1). Fragen Sie, wer den Standort betreut.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>Eine PIN hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Nobody with the name %1 may sign in here.</source>
        <translation>Niemand namens %1 darf sich hier anmelden.</translation>
    </message>
    <message>
        <source>There is a user named %1 already.</source>
        <translation>Es gibt schon einen Benutzer namens %1.</translation>
    </message>
    <message>
        <source>That PIN does not fit. Tries left: %1.</source>
        <translation>Diese PIN stimmt nicht. Verbleibende Versuche: %1.</translation>
    </message>
    <message>
        <source>This row of the list cannot be used: %1.</source>
        <translation>Diese Zeile der Liste ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Ask the sender for it again.</source>
        <translation>Die Datei %1 ist leer. Bitten Sie den Absender, sie erneut zu senden.</translation>
    </message>
    <message>
        <source>The table has no column %1. Its first row must name the columns.</source>
        <translation>Der Tabelle fehlt die Spalte %1. Ihre erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>A company prefix has 4 to 12 digits, not %1.</source>
        <translation>Eine GS1-Basisnummer hat 4 bis 12 Ziffern, nicht %1.</translation>
    </message>
    <message>
        <source>The product %1 has no name.</source>
        <translation>Das Produkt %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 is no EPCIS document, no X12 ship notice and no list of serials. Nothing was taken from it.</source>
        <translation>%1 ist weder ein EPCIS-Dokument noch ein X12-Lieferavis noch eine Liste von Seriennummern. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Accepting open exceptions needs a reason. Give one.</source>
        <translation>Offene Abweichungen zu akzeptieren verlangt eine Begründung. Geben Sie eine an.</translation>
    </message>
    <message>
        <source>%1 is in the ledger already. Scan it instead of registering it.</source>
        <translation>%1 ist schon im Register. Scannen Sie es, statt es zu erfassen.</translation>
    </message>
    <message>
        <source>%1 cannot be registered without lot and expiry. Enter what the label says.</source>
        <translation>%1 kann ohne Charge und Verfall nicht erfasst werden. Geben Sie ein, was auf dem Etikett steht.</translation>
    </message>
    <message>
        <source>There is no receipt %1.</source>
        <translation>Es gibt keinen Wareneingang %1.</translation>
    </message>
    <message>
        <source>There is no shipment %1.</source>
        <translation>Es gibt keine Sendung %1.</translation>
    </message>
    <message>
        <source>The code names no pack: %1. Scan the square code.</source>
        <translation>Der Code nennt keine Packung: %1. Scannen Sie den quadratischen Code.</translation>
    </message>
    <message>
        <source>Nothing was received with receipt %1, so there is nothing to submit.</source>
        <translation>Mit Wareneingang %1 wurde nichts vereinnahmt, es gibt also nichts zu buchen.</translation>
    </message>
    <message>
        <source>There is no scan to take back.</source>
        <translation>Es gibt keinen Scan, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>This site does not register unknown serial numbers. Put the pack aside until data come.</source>
        <translation>Dieser Standort erfasst keine unbekannten Seriennummern. Bitte beiseitelegen, bis Daten kommen.</translation>
    </message>
    <message>
        <source>Shipment %1 has been received already. Open a receipt without it.</source>
        <translation>Sendung %1 ist schon vereinnahmt. Öffnen Sie einen Wareneingang ohne sie.</translation>
    </message>
    <message>
        <source>The camera is gone: %1. Check its cable; it is tried again by itself.</source>
        <translation>Die Kamera ist weg: %1. Prüfen Sie ihr Kabel; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: %1. Check that it is connected and that no other program uses it.</source>
        <translation>Die Kamera lässt sich nicht öffnen: %1. Prüfen Sie, ob sie angeschlossen ist und kein anderes Programm sie benutzt.</translation>
    </message>
    <message>
        <source>The demo pack has no GS1 message: %1.</source>
        <translation>Die Demo-Packung hat keine GS1-Nachricht: %1.</translation>
    </message>
    <message>
        <source>An identifier does not have the form of its kind: %1. It cannot match a scan; ask the sender for a corrected document.</source>
        <translation>Eine Kennung hat nicht die Form ihrer Art: %1. Sie kann zu keinem Scan passen; bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>The expiry %1 is no date. Ask the sender for a corrected document.</source>
        <translation>Das Verfalldatum %1 ist kein Datum. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>The document&apos;s header lacks %1. Ask the sender for a corrected document.</source>
        <translation>Dem Kopf des Dokuments fehlt %1. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>Master data is incomplete: %1. Complete the product or partner.</source>
        <translation>Die Stammdaten sind unvollständig: %1. Ergänzen Sie das Produkt oder den Partner.</translation>
    </message>
    <message>
        <source>The document follows release 1.2 and release 1.3 of the guideline at once. Have it checked by the sender.</source>
        <translation>Das Dokument folgt zugleich Ausgabe 1.2 und Ausgabe 1.3 der Richtlinie. Lassen Sie es vom Absender prüfen.</translation>
    </message>
    <message>
        <source>The shipping event lists both packs or cases and logistic units. Make sure that none of them is inside another.</source>
        <translation>Das Versandereignis führt sowohl Packungen oder Kartons als auch logistische Einheiten auf. Vergewissern Sie sich, dass keine in einer anderen steckt.</translation>
    </message>
    <message>
        <source>Packs were commissioned without %1, which DSCSA demands. Ask the sender for a corrected document.</source>
        <translation>Packungen wurden ohne %1 serialisiert, was DSCSA verlangt. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>The document has no master data for %1. Enter the product or partner, then import again.</source>
        <translation>Das Dokument hat keine Stammdaten zu %1. Geben Sie das Produkt oder den Partner ein, und importieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>The shipment does not name the owning party of its %1. Ask the sender for a corrected document.</source>
        <translation>Die Sendung nennt den Eigentümer nicht, der zu %1 gehört. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>Something was packed or unpacked, but the event does not say into or out of what. Ask the sender for a corrected document.</source>
        <translation>Etwas wurde ein- oder ausgepackt, aber das Ereignis sagt nicht, wohinein oder woraus. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>The shipment does not name the place of its %1, which release 1.3 of the guideline asks for.</source>
        <translation>Die Sendung nennt den Ort zu %1 nicht, den Ausgabe 1.3 der Richtlinie verlangt.</translation>
    </message>
    <message>
        <source>The shipment names no purchase order. Match it by hand, or ask the sender.</source>
        <translation>Die Sendung nennt keine Bestellung. Ordnen Sie sie von Hand zu, oder fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>The transaction statement is missing or not affirmed. Without it the shipment may not be accepted; ask the sender for it.</source>
        <translation>Die Transaktionserklärung fehlt oder ist nicht bestätigt. Ohne sie darf die Sendung nicht angenommen werden; fordern Sie sie beim Absender an.</translation>
    </message>
    <message>
        <source>Lot and expiry are written under the old name space %1. They were read; tell the sender.</source>
        <translation>Charge und Verfall stehen unter dem alten Namensraum %1. Sie wurden gelesen; benachrichtigen Sie den Absender.</translation>
    </message>
    <message>
        <source>The shipping event names a business location (%1), which the guideline leaves out.</source>
        <translation>Das Versandereignis nennt einen Geschäftsort (%1), den die Richtlinie weglässt.</translation>
    </message>
    <message>
        <source>A serial stands twice in one event: %1. Ask the sender for a corrected document.</source>
        <translation>Eine Seriennummer steht zweimal in einem Ereignis: %1. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>This disposition does not go with this business step: %1. Ask the sender what is meant.</source>
        <translation>Diese Disposition passt nicht zu diesem Geschäftsschritt: %1. Fragen Sie den Absender, was gemeint ist.</translation>
    </message>
    <message>
        <source>The event&apos;s action does not fit its business step %1. Ask the sender for a corrected document.</source>
        <translation>Die Aktion des Ereignisses passt nicht zu seinem Geschäftsschritt %1. Bitten Sie den Absender um ein korrigiertes Dokument.</translation>
    </message>
    <message>
        <source>The part that opens pictures, films and cameras is not installed: %1. Install Packledger again; everything else works without it.</source>
        <translation>Der Teil, der Bilder, Filme und Kameras öffnet, ist nicht installiert: %1. Installieren Sie Packledger neu; alles andere geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>The picture of %1 is black. Take the cover off its lens, or switch a light on; it goes on by itself.</source>
        <translation>Das Bild von %1 ist schwarz. Nehmen Sie die Kappe vom Objektiv, oder machen Sie Licht; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The recording %1 has ended. Choose it again to play it again.</source>
        <translation>Die Aufnahme %1 ist zu Ende. Wählen Sie sie erneut, um sie noch einmal abzuspielen.</translation>
    </message>
    <message>
        <source>The picture of %1 stands still, so nothing new is read. Pull its cable and plug it in again.</source>
        <translation>Das Bild von %1 steht still, es wird also nichts Neues gelesen. Ziehen Sie das Kabel, und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>%1 sends no pictures. Check its cable; it goes on by itself.</source>
        <translation>%1 sendet keine Bilder. Prüfen Sie das Kabel; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 is not plugged in. Plug it in; it goes on by itself.</source>
        <translation>%1 ist nicht angeschlossen. Schließen Sie sie an; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Say why it is released: the reason is part of the record.</source>
        <translation>Sagen Sie, warum freigegeben wird: Der Grund gehört zum Protokoll.</translation>
    </message>
    <message>
        <source>%1 is no reason to hold. It is damaged, suspect, quarantine or recall.</source>
        <translation>%1 ist kein Sperrgrund. Es gibt damaged, suspect, quarantine und recall.</translation>
    </message>
    <message>
        <source>This receipt has no such scan.</source>
        <translation>Dieser Wareneingang hat keinen solchen Scan.</translation>
    </message>
    <message>
        <source>The settings of the devices cannot be read: %1. The last good ones serve; the file is kept under another name at the next change. Look at the devices under Site.</source>
        <translation>Die Einstellungen der Geräte lassen sich nicht lesen: %1. Die letzten guten gelten; die Datei wird bei der nächsten Änderung unter anderem Namen aufgehoben. Sehen Sie unter „Standort“ nach den Geräten.</translation>
    </message>
    <message>
        <source>A setting of a device cannot be used: %1. Its usual value serves. Look at the device under Site.</source>
        <translation>Eine Einstellung eines Geräts ist nicht brauchbar: %1. Es gilt der übliche Wert. Sehen Sie unter „Standort“ nach dem Gerät.</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>Es gibt kein Dokument %1.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the paper. Check that it is switched on and has paper, or save a PDF.</source>
        <translation>Der Drucker %1 hat das Papier nicht angenommen. Prüfen Sie, ob er eingeschaltet ist und Papier hat, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>Numbers cannot be made of “%1”: name at least two letters or digits, each once, and nothing else.</source>
        <translation>Aus „%1“ lassen sich keine Nummern bilden: Nennen Sie mindestens zwei Buchstaben oder Ziffern, jede einmal, und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 begins with a zero, which an SGTIN-96 tag cannot hold.</source>
        <translation>%1 beginnt mit einer Null; die kann ein SGTIN-96-Tag nicht halten.</translation>
    </message>
    <message>
        <source>A serial number has 1 to 20 characters: %1.</source>
        <translation>Eine Seriennummer hat 1 bis 20 Zeichen: %1.</translation>
    </message>
    <message>
        <source>The checksum that belongs to %1 does not fit its numbers. Nothing was taken; ask for the file again.</source>
        <translation>Die Prüfsumme zu %1 passt nicht zu ihren Nummern. Nichts wurde übernommen; bitten Sie um die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file does not hold as many numbers as it says (%1). Nothing was taken; ask for it again.</source>
        <translation>Die Datei enthält nicht so viele Nummern, wie sie sagt (%1). Nichts wurde übernommen; bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>There is no number in %1.</source>
        <translation>In %1 ist keine Nummer.</translation>
    </message>
    <message>
        <source>The list of numbers is damaged: %1. Nothing was taken; ask for it again.</source>
        <translation>Die Nummernliste ist beschädigt: %1. Nichts wurde übernommen; bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>%1 is not a number of the product that was named.</source>
        <translation>%1 ist keine Nummer des genannten Produkts.</translation>
    </message>
    <message>
        <source>Nobody says of which product %1 is. Name the GTIN beside the file.</source>
        <translation>Niemand sagt, zu welchem Produkt %1 gehört. Nennen Sie die GTIN zur Datei.</translation>
    </message>
    <message>
        <source>There is no number in this row: %1.</source>
        <translation>In dieser Zeile ist keine Nummer: %1.</translation>
    </message>
    <message>
        <source>%1 is twice in the file.</source>
        <translation>%1 steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>People mistake these characters for each other: %1. Leave some out.</source>
        <translation>Diese Zeichen werden leicht verwechselt: %1. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>Capital and small letters are different numbers; with Caps Lock on a scanner confuses them. Use one kind.</source>
        <translation>Große und kleine Buchstaben sind verschiedene Nummern; ist die Feststelltaste an, verwechselt ein Scanner sie. Nehmen Sie nur eine Art.</translation>
    </message>
    <message>
        <source>The serial number has a non-DSCSA character: %1. It is accepted from others; here only letters and digits are generated.</source>
        <translation>Die Seriennummer hat ein Zeichen, das DSCSA nicht kennt: %1. Von anderen wird es angenommen; hier entstehen nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>A serial number made here has letters and digits only, as DSCSA asks: %1.</source>
        <translation>Eine hier gebildete Seriennummer hat nur Buchstaben und Ziffern, wie DSCSA es verlangt: %1.</translation>
    </message>
    <message>
        <source>These are not the ends of one range: %1. Both end in digits, are alike before them, and the last is not smaller than the first.</source>
        <translation>Das sind nicht die Enden eines Bereichs: %1. Beide enden auf Ziffern, sind davor gleich, und das letzte ist nicht kleiner als das erste.</translation>
    </message>
    <message>
        <source>%1 is not of the 12-digit style: that is twelve digits, at most 274877906943, so that an SGTIN-96 tag holds it.</source>
        <translation>%1 ist nicht nach dem 12-Ziffern-Stil: zwölf Ziffern, höchstens 274877906943, damit ein SGTIN-96-Tag sie hält.</translation>
    </message>
    <message>
        <source>Nothing can be commissioned without lot and expiry: %1. The batch must say both.</source>
        <translation>Ohne Charge und Verfall lässt sich nichts serialisieren: %1. Der Auftrag muss beides nennen.</translation>
    </message>
    <message>
        <source>%1 is of another product than the others. Commission each product for itself.</source>
        <translation>%1 ist ein anderes Produkt als die übrigen. Serialisieren Sie jedes Produkt für sich.</translation>
    </message>
    <message>
        <source>%1 was not drawn from a pool here, so it may be on another pack. Take the label off and print one for this batch.</source>
        <translation>%1 stammt aus keinem Vorrat von hier und kann schon auf einer anderen Packung sein. Nehmen Sie das Etikett ab und drucken Sie eines für diesen Auftrag.</translation>
    </message>
    <message>
        <source>There is nothing to commission.</source>
        <translation>Es gibt nichts zu serialisieren.</translation>
    </message>
    <message>
        <source>%1 belongs to another batch. Find out how it came to this line.</source>
        <translation>%1 gehört zu einem anderen Auftrag. Klären Sie, wie sie auf diese Linie kam.</translation>
    </message>
    <message>
        <source>%1 cannot be commissioned: the number is used up or was given back. Put the pack aside.</source>
        <translation>%1 lässt sich nicht serialisieren: Die Nummer ist verbraucht oder wurde zurückgegeben. Legen Sie die Packung beiseite.</translation>
    </message>
    <message>
        <source>Say why: the reason is part of the record.</source>
        <translation>Sagen Sie, warum: Der Grund gehört ins Protokoll.</translation>
    </message>
    <message>
        <source>The container is closed already: %1. Open it again, or start the next one.</source>
        <translation>Das Gebinde ist schon geschlossen: %1. Öffnen Sie es wieder, oder beginnen Sie das nächste.</translation>
    </message>
    <message>
        <source>There is nothing in %1 that could be taken out.</source>
        <translation>In %1 ist nichts, was sich herausnehmen ließe.</translation>
    </message>
    <message>
        <source>The number of this container has ended: %1. Use another container.</source>
        <translation>Die Nummer dieses Gebindes ist beendet: %1. Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The container is on hold: %1. Release it first, or use another one.</source>
        <translation>Das Gebinde ist gesperrt: %1. Geben Sie es erst frei, oder nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The number of this container was never commissioned: %1. Use a number of a pool.</source>
        <translation>Die Nummer dieses Gebindes wurde nie serialisiert: %1. Nehmen Sie eine Nummer aus einem Vorrat.</translation>
    </message>
    <message>
        <source>By the data this container is not at this site: %1. Receive it first.</source>
        <translation>Nach den Daten ist dieses Gebinde nicht an diesem Standort: %1. Vereinnahmen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Nobody has told us of this container: %1.</source>
        <translation>Dieses Gebinde hat uns niemand genannt: %1.</translation>
    </message>
    <message>
        <source>It is not clear which product the new %1 is. Give its GTIN, or set the packing rule of the product.</source>
        <translation>Unklar, zu welchem Produkt %1 gehören soll. Nennen Sie die GTIN, oder legen Sie die Packregel des Produkts fest.</translation>
    </message>
    <message>
        <source>No container is being packed there: %1.</source>
        <translation>Dort wird kein Gebinde gepackt: %1.</translation>
    </message>
    <message>
        <source>There is no such packing rule: %1.</source>
        <translation>Es gibt keine solche Packregel: %1.</translation>
    </message>
    <message>
        <source>Nothing can be packed into this: %1. Scan the label of a bundle, case or pallet.</source>
        <translation>Hier hinein lässt sich nichts packen: %1. Scannen Sie das Etikett eines Bündels, Kartons oder einer Palette.</translation>
    </message>
    <message>
        <source>There is nothing in the container to take back.</source>
        <translation>Im Gebinde ist nichts, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>This packing rule cannot be: %1.</source>
        <translation>Diese Packregel kann nicht sein: %1.</translation>
    </message>
    <message>
        <source>Both are the same container: %1.</source>
        <translation>Beide sind dasselbe Gebinde: %1.</translation>
    </message>
    <message>
        <source>The container is still being packed: %1. Close it or give it up first.</source>
        <translation>Das Gebinde wird noch gepackt: %1. Schließen Sie es, oder geben Sie es auf.</translation>
    </message>
    <message>
        <source>The pool %1 is closed and gives no numbers any more.</source>
        <translation>Der Vorrat %1 ist geschlossen und gibt keine Nummern mehr.</translation>
    </message>
    <message>
        <source>There are not enough numbers left: %1. Nothing was drawn. Import more, or make another pool.</source>
        <translation>Es sind nicht genug Nummern übrig: %1. Es wurde nichts entnommen. Lesen Sie weitere ein, oder legen Sie einen Vorrat an.</translation>
    </message>
    <message>
        <source>The pool %1 gives some of these numbers already, and no number is given twice.</source>
        <translation>Der Vorrat %1 gibt einige dieser Nummern schon, und keine Nummer wird zweimal vergeben.</translation>
    </message>
    <message>
        <source>%1 begins with none of the company prefixes of this site: it is another labeler&apos;s. What is repackaged here gets numbers under an own product identifier. If the prefix is yours, add it to the site.</source>
        <translation>%1 beginnt mit keiner GS1-Basisnummer dieses Standorts: Es gehört einem anderen. Was umgepackt wird, bekommt Nummern unter einer eigenen Produktkennung. Ist die Basisnummer Ihre, tragen Sie sie beim Standort ein.</translation>
    </message>
    <message>
        <source>With so many numbers drawn from %1, one guess in 10,000 would hit one, and this market forbids that. Make a pool with longer numbers.</source>
        <translation>Mit so vielen Nummern aus %1 träfe eins von 10.000 Rateversuchen, und das verbietet dieser Markt. Legen Sie einen Vorrat mit längeren Nummern an.</translation>
    </message>
    <message>
        <source>Nobody has told which company prefixes are this site&apos;s own, so it was not checked whether %1 is under one.</source>
        <translation>Niemand hat gesagt, welche GS1-Basisnummern die eigenen sind; deshalb wurde nicht geprüft, ob %1 darunter fällt.</translation>
    </message>
    <message>
        <source>No number of the file %1 was taken: it is taken whole or not at all. What is wrong is told line by line.</source>
        <translation>Aus der Datei %1 wurde keine Nummer übernommen: ganz oder gar nicht. Was falsch ist, steht Zeile für Zeile da.</translation>
    </message>
    <message>
        <source>Few numbers are left in the pool %1. Order or make more in time.</source>
        <translation>Im Vorrat %1 sind wenige Nummern übrig. Bestellen oder bilden Sie rechtzeitig weitere.</translation>
    </message>
    <message>
        <source>There is no pool of numbers for %1. Make one, or import numbers.</source>
        <translation>Für %1 gibt es keinen Nummernvorrat. Legen Sie einen an, oder lesen Sie Nummern ein.</translation>
    </message>
    <message>
        <source>Say why numbers are given back: the reason is part of the record.</source>
        <translation>Sagen Sie, warum Nummern zurückgehen: Der Grund gehört ins Protokoll.</translation>
    </message>
    <message>
        <source>There is no pool of SSCCs. Make one for your company prefix.</source>
        <translation>Es gibt keinen SSCC-Vorrat. Legen Sie einen für Ihre GS1-Basisnummer an.</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>Es gibt keinen Vorrat %1.</translation>
    </message>
    <message>
        <source>Say how many numbers are wanted: one or more.</source>
        <translation>Sagen Sie, wie viele Nummern gewünscht sind: eine oder mehr.</translation>
    </message>
    <message>
        <source>The number %1 is in the ledger or in another pool already.</source>
        <translation>Die Nummer %1 ist schon im Register oder in einem anderen Vorrat.</translation>
    </message>
    <message>
        <source>Consecutive numbers can be guessed, and the market %1 forbids that. Make a pool of random numbers.</source>
        <translation>Fortlaufende Nummern lassen sich raten, und der Markt %1 verbietet das. Legen Sie einen Vorrat mit Zufallsnummern an.</translation>
    </message>
    <message>
        <source>Request %1 was answered before with other numbers. Nothing was taken; ask the provider which are right.</source>
        <translation>Die Anfrage %1 wurde schon mit anderen Nummern beantwortet. Nichts wurde übernommen; fragen Sie den Anbieter, welche richtig sind.</translation>
    </message>
    <message>
        <source>No SSCC can be made of %1: a company prefix has 4 to 12 digits, the extension is one digit, and the first number fits in what is left of 16 digits.</source>
        <translation>Aus %1 lässt sich kein SSCC bilden: Eine GS1-Basisnummer hat 4 bis 12 Ziffern, die Erweiterung ist eine Ziffer, und die erste Nummer passt in den Rest der 16 Ziffern.</translation>
    </message>
    <message>
        <source>The numbers belong to another client: %1. Nothing was drawn.</source>
        <translation>Die Nummern gehören einem anderen Kunden: %1. Es wurde nichts entnommen.</translation>
    </message>
    <message>
        <source>The numbers are for another market, or nobody said for which: %1. Nothing was drawn.</source>
        <translation>Die Nummern sind für einen anderen Markt, oder niemand hat gesagt, für welchen: %1. Es wurde nichts entnommen.</translation>
    </message>
    <message>
        <source>The pool %1 is of another product. Nothing was drawn.</source>
        <translation>Der Vorrat %1 ist für ein anderes Produkt. Es wurde nichts entnommen.</translation>
    </message>
    <message>
        <source>Something was done with the same items since (entry %1). Take that back first.</source>
        <translation>Mit denselben Einheiten ist inzwischen etwas geschehen (Eintrag %1). Nehmen Sie zuerst das zurück.</translation>
    </message>
    <message>
        <source>It has left the site and cannot be taken back: %1. Correct it with the partner.</source>
        <translation>Sie hat den Standort verlassen und lässt sich nicht zurücknehmen: %1. Berichtigen Sie es mit dem Partner.</translation>
    </message>
    <message>
        <source>A partner told us of it; only what was done here is taken back.</source>
        <translation>Das hat uns ein Partner gesagt; zurückgenommen wird nur, was hier geschehen ist.</translation>
    </message>
    <message>
        <source>There is nothing to take back: %1.</source>
        <translation>Es gibt nichts zurückzunehmen: %1.</translation>
    </message>
    <message>
        <source>The expiry %1 has passed. Correct the work order before anything is printed.</source>
        <translation>Der Verfall %1 ist vorbei. Berichtigen Sie den Auftrag, bevor gedruckt wird.</translation>
    </message>
    <message>
        <source>The work order lacks its %1. Enter it.</source>
        <translation>Dem Auftrag fehlt: %1. Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>The work order has a value that cannot be: %1. Correct it.</source>
        <translation>Im Auftrag steht ein Wert, der nicht sein kann: %1. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Batch %1 is closed and locked. Nothing about it can be changed any more.</source>
        <translation>Auftrag %1 ist abgeschlossen und gesperrt. Daran lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>There is a batch %1 already. Give the work order another name.</source>
        <translation>Einen Auftrag %1 gibt es schon. Geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>The table has a column that nobody understands: %1. Correct its first row.</source>
        <translation>Die Tabelle hat eine Spalte, die niemand versteht: %1. Berichtigen Sie ihre erste Zeile.</translation>
    </message>
    <message>
        <source>The line clearance has no point %1.</source>
        <translation>Die Linienfreigabe hat keinen Punkt %1.</translation>
    </message>
    <message>
        <source>%1 is no reason for a stop that this site knows.</source>
        <translation>%1 ist kein Stillstandsgrund, den dieser Standort kennt.</translation>
    </message>
    <message>
        <source>The line is not clear: %1 is open. Check it before the line starts.</source>
        <translation>Die Linie ist nicht frei: %1 ist offen. Prüfen Sie es, bevor sie startet.</translation>
    </message>
    <message>
        <source>Repackaging needs packs that go in and numbers that come out. One list is empty.</source>
        <translation>Umpacken braucht Packungen, die hineingehen, und Nummern, die herauskommen. Eine Liste ist leer.</translation>
    </message>
    <message>
        <source>The signature of %1 needs the PIN, entered once more. Nothing was signed.</source>
        <translation>Zur Unterschrift von %1 gehört die PIN, noch einmal eingegeben. Es wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>Say why: the reason is part of the batch record.</source>
        <translation>Sagen Sie, warum: Der Grund gehört ins Protokoll des Auftrags.</translation>
    </message>
    <message>
        <source>The record of the batch is not the one that was signed: %1. Restore a backup.</source>
        <translation>Das Protokoll des Auftrags ist nicht das, das unterschrieben wurde: %1. Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The reject bin and the count of rejects differ: %1. Count again, or let two people sign with a reason.</source>
        <translation>Ausschussbehälter und Zählung weichen ab: %1. Zählen Sie noch einmal, oder lassen Sie zwei Personen mit einem Grund unterschreiben.</translation>
    </message>
    <message>
        <source>This asks for two different people, and %1 stands for both. Ask a colleague.</source>
        <translation>Hier sind zwei verschiedene Personen nötig, und %1 steht für beide. Fragen Sie jemanden dazu.</translation>
    </message>
    <message>
        <source>The batch is %1: this cannot be done with it now.</source>
        <translation>Der Auftrag ist %1: Das geht jetzt nicht mit ihm.</translation>
    </message>
    <message>
        <source>A label with this number exists: %1. No number is printed twice; write that label off and take a new number.</source>
        <translation>Ein Etikett mit dieser Nummer gibt es: %1. Keine Nummer wird zweimal gedruckt; schreiben Sie dieses Etikett ab und nehmen Sie eine neue Nummer.</translation>
    </message>
    <message>
        <source>Print job %1 is over. Nothing is left to be printed.</source>
        <translation>Druckauftrag %1 ist vorbei. Es bleibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>Print job %1 is paused. Resume it to go on.</source>
        <translation>Druckauftrag %1 ist angehalten. Setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>%1 is commissioned. Decommission or destroy the pack instead of writing its label off.</source>
        <translation>%1 ist serialisiert. Deaktivieren oder vernichten Sie die Packung, statt ihr Etikett abzuschreiben.</translation>
    </message>
    <message>
        <source>%1 printed labels were passed over. Look for them: scan what you find, write off the rest.</source>
        <translation>%1 gedruckte Etiketten wurden übergangen. Suchen Sie sie: Scannen Sie, was Sie finden, schreiben Sie den Rest ab.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>There is no such print job or label: %1.</source>
        <translation>Diesen Druckauftrag oder dieses Etikett gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>There is no printer named %1. Add it, or choose another one.</source>
        <translation>Einen Drucker %1 gibt es nicht. Richten Sie ihn ein, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 was not drawn from a pool of this site. Labels for packs of others are not printed here.</source>
        <translation>%1 stammt aus keinem Vorrat dieses Standorts. Etiketten für fremde Packungen werden hier nicht gedruckt.</translation>
    </message>
    <message>
        <source>There is nothing to print. Name at least one item.</source>
        <translation>Es gibt nichts zu drucken. Nennen Sie mindestens eine Einheit.</translation>
    </message>
    <message>
        <source>The number %1 has ended or was printed before. It gets no label any more.</source>
        <translation>Die Nummer %1 ist beendet oder wurde schon gedruckt. Sie bekommt kein Etikett mehr.</translation>
    </message>
    <message>
        <source>Labels wait for the printer %1. Print or cancel them first.</source>
        <translation>Für den Drucker %1 warten Etiketten. Drucken oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This cannot be the name of a printer: &quot;%1&quot;. Use up to 40 letters, digits and signs without a slash.</source>
        <translation>So kann kein Drucker heißen: „%1“. Nehmen Sie bis zu 40 Buchstaben, Ziffern und Zeichen ohne Schrägstrich.</translation>
    </message>
    <message>
        <source>One job takes %1 labels at most. Print the rest with another one.</source>
        <translation>Ein Druckauftrag fasst höchstens %1 Etiketten. Drucken Sie den Rest mit einem weiteren.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 labels came out. Scan the last good label at the printer, or write them off.</source>
        <translation>Niemand weiß, ob %1 Etiketten herauskamen. Scannen Sie das letzte gute Etikett am Drucker, oder schreiben Sie sie ab.</translation>
    </message>
    <message>
        <source>The bars of a linear code are too low: %1.</source>
        <translation>Die Striche eines linearen Codes sind zu niedrig: %1.</translation>
    </message>
    <message>
        <source>The item and its batch say different things: %1. The label is not printed.</source>
        <translation>Einheit und Auftrag sagen Verschiedenes: %1. Das Etikett wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>What the label shall tell cannot be read: %1.</source>
        <translation>Was das Etikett sagen soll, ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The label has letters or pictures that must be drawn: %1.</source>
        <translation>Das Etikett hat Buchstaben oder Bilder, die gezeichnet werden müssen: %1.</translation>
    </message>
    <message>
        <source>The label must tell what is not known: %1. Add it, then print.</source>
        <translation>Das Etikett muss etwas sagen, das nicht bekannt ist: %1. Ergänzen Sie es, dann drucken Sie.</translation>
    </message>
    <message>
        <source>A linear code needs its text beside it: %1. Add a text with its {symbol} field.</source>
        <translation>Ein linearer Code braucht seinen Text daneben: %1. Fügen Sie einen Text mit seinem Feld {symbol} hinzu.</translation>
    </message>
    <message>
        <source>The GTIN is not made of this NDC: %1. Correct the product, then print.</source>
        <translation>Die GTIN ist nicht aus diesem NDC gebildet: %1. Berichtigen Sie das Produkt, dann drucken Sie.</translation>
    </message>
    <message>
        <source>It reaches beyond the edge of the label: %1.</source>
        <translation>Es ragt über den Rand des Etiketts: %1.</translation>
    </message>
    <message>
        <source>Two texts lie on each other: %1.</source>
        <translation>Zwei Texte liegen übereinander: %1.</translation>
    </message>
    <message>
        <source>Nothing may stand in a code or in the quiet zone round it: %1.</source>
        <translation>In einem Code und in der Ruhezone um ihn darf nichts stehen: %1.</translation>
    </message>
    <message>
        <source>Labels are laid out for 203, 300 or 600 dpi, not for %1.</source>
        <translation>Etiketten werden für 203, 300 oder 600 dpi gesetzt, nicht für %1.</translation>
    </message>
    <message>
        <source>This cannot stand in the codes of one label: %1.</source>
        <translation>Das kann nicht in den Codes eines Etiketts stehen: %1.</translation>
    </message>
    <message>
        <source>This is too much for one code: %1 characters. A linear code takes 48; divide it, or use a DataMatrix.</source>
        <translation>Das ist zu viel für einen Code: %1 Zeichen. Ein linearer Code fasst 48; teilen Sie ihn, oder nehmen Sie einen DataMatrix.</translation>
    </message>
    <message>
        <source>A code does not fit into its place: %1.</source>
        <translation>Ein Code passt nicht an seine Stelle: %1.</translation>
    </message>
    <message>
        <source>Somebody else saved the template %1 meanwhile. Open it again, or save yours under another name.</source>
        <translation>Die Vorlage %1 hat inzwischen jemand anderes gespeichert. Öffnen Sie sie neu, oder speichern Sie Ihre unter anderem Namen.</translation>
    </message>
    <message>
        <source>The label template is not in order: %1.</source>
        <translation>Die Etikettenvorlage ist nicht in Ordnung: %1.</translation>
    </message>
    <message>
        <source>A template cannot be named &quot;%1&quot;. Use letters without accents, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>So kann keine Vorlage heißen: „%1“. Nehmen Sie Buchstaben ohne Akzente, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;.</translation>
    </message>
    <message>
        <source>The label template is no JSON: %1.</source>
        <translation>Die Etikettenvorlage ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>There is no label template %1.</source>
        <translation>Es gibt keine Etikettenvorlage %1.</translation>
    </message>
    <message>
        <source>A text does not fit and was shortened: %1.</source>
        <translation>Ein Text passt nicht und wurde gekürzt: %1.</translation>
    </message>
    <message>
        <source>A text does not fit, and it must not be shortened: %1.</source>
        <translation>Ein Text passt nicht und darf nicht gekürzt werden: %1.</translation>
    </message>
    <message>
        <source>A package carries a DataMatrix and no linear code: take %1 away.</source>
        <translation>Eine Packung trägt einen DataMatrix und keinen linearen Code: Entfernen Sie %1.</translation>
    </message>
    <message>
        <source>The label of a package shows NDC or GTIN, serial number, lot and expiry twice: in the DataMatrix and for people. Missing: %1.</source>
        <translation>Das Etikett einer Packung zeigt NDC oder GTIN, Seriennummer, Charge und Verfall zweimal: im DataMatrix und für Menschen. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>The modules of a code have the wrong size: %1.</source>
        <translation>Die Module eines Codes haben die falsche Größe: %1.</translation>
    </message>
    <message>
        <source>This is no address of a printer: %1. Write it as tcp://10.0.0.5:9100.</source>
        <translation>Das ist keine Adresse eines Druckers: %1. Schreiben Sie sie als tcp://10.0.0.5:9100.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Look whether it has labels and ribbon, is closed and not paused.</source>
        <translation>Der Drucker %1 antwortet nicht. Sehen Sie nach, ob er Etiketten und Farbband hat, geschlossen und nicht angehalten ist.</translation>
    </message>
    <message>
        <source>The printer %1 is busy with other labels. Wait until it stands still.</source>
        <translation>Der Drucker %1 ist mit anderen Etiketten beschäftigt. Warten Sie, bis er steht.</translation>
    </message>
    <message>
        <source>The printer %1 reports a fault. Look at its display.</source>
        <translation>Der Drucker %1 meldet einen Fehler. Sehen Sie auf seine Anzeige.</translation>
    </message>
    <message>
        <source>The printer %1 is open. Close its head, then go on.</source>
        <translation>Der Drucker %1 ist offen. Schließen Sie den Kopf, dann weiter.</translation>
    </message>
    <message>
        <source>Another program prints on %1 right now. Wait for it, or end it.</source>
        <translation>Auf %1 druckt gerade ein anderes Programm. Warten Sie darauf, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>The connection to the printer %1 broke while a label was on its way. Whether it came out must be looked at.</source>
        <translation>Die Verbindung zum Drucker %1 brach ab, während ein Etikett unterwegs war. Sehen Sie nach, ob es herauskam.</translation>
    </message>
    <message>
        <source>The printer %1 has no labels left. Put a new roll in, then go on.</source>
        <translation>Der Drucker %1 hat keine Etiketten mehr. Legen Sie eine neue Rolle ein, dann weiter.</translation>
    </message>
    <message>
        <source>The printer %1 has no ribbon left. Put a new one in, then go on.</source>
        <translation>Der Drucker %1 hat kein Farbband mehr. Legen Sie ein neues ein, dann weiter.</translation>
    </message>
    <message>
        <source>The printer %1 is paused. Press its pause button, then go on.</source>
        <translation>Der Drucker %1 ist angehalten. Drücken Sie seine Pausentaste, dann weiter.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be reached. Check that it is switched on, and its cable.</source>
        <translation>Der Drucker %1 ist nicht erreichbar. Prüfen Sie, ob er eingeschaltet ist, und das Kabel.</translation>
    </message>
    <message>
        <source>The challenge test is not complete: %1 is missing. Pass the whole set by the camera.</source>
        <translation>Der Challenge-Test ist nicht vollständig: %1 fehlt. Führen Sie den ganzen Satz an der Kamera vorbei.</translation>
    </message>
    <message>
        <source>The line of batch %1 stands. Take this pack off, find out why the line stopped, and start it again.</source>
        <translation>Die Linie des Auftrags %1 steht. Nehmen Sie diese Packung ab, klären Sie, warum die Linie hielt, und starten Sie sie wieder.</translation>
    </message>
    <message>
        <source>No pack %1 was inspected in this batch.</source>
        <translation>In diesem Auftrag wurde keine Packung %1 geprüft.</translation>
    </message>
    <message>
        <source>The camera has not passed the challenge test of batch %1. Pass the set of known-bad labels by it first.</source>
        <translation>Die Kamera hat den Challenge-Test des Auftrags %1 nicht bestanden. Führen Sie zuerst den Satz bekannt schlechter Etiketten an ihr vorbei.</translation>
    </message>
    <message>
        <source>This is no label of the batch that is still to come (%1). Scan the label on the pack that comes next.</source>
        <translation>Dies ist kein Etikett des Auftrags, das noch kommt (%1). Scannen Sie das Etikett der nächsten Packung.</translation>
    </message>
    <message>
        <source>These rules for the line are out of range: grades go from 0 to 4, fails in a row from 0 to 1000.</source>
        <translation>Diese Regeln der Linie liegen außerhalb: Noten gehen von 0 bis 4, Fehler in Folge von 0 bis 1000.</translation>
    </message>
    <message>
        <source>This is no address of a reject device: %1. Write tcp://host:port, serial:/dev/ttyS0 or command:/path, and after it ?protocol=…&amp;wait=milliseconds where needed.</source>
        <translation>Das ist keine Adresse eines Auswerfers: %1. Schreiben Sie tcp://host:port, serial:/dev/ttyS0 oder command:/path, dahinter bei Bedarf ?protocol=…&amp;wait=Millisekunden.</translation>
    </message>
    <message>
        <source>The line to the reject device was cut while a pack was told: %1. Take the last bad pack off by hand, and check the cable.</source>
        <translation>Die Leitung zum Auswerfer riss ab, während eine Packung gemeldet wurde: %1. Nehmen Sie die letzte schlechte Packung von Hand ab, und prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>The reject device cannot be reached: %1. Take the bad pack off by hand, and check its cable and power.</source>
        <translation>Der Auswerfer ist nicht erreichbar: %1. Nehmen Sie die schlechte Packung von Hand ab, und prüfen Sie Kabel und Strom.</translation>
    </message>
    <message>
        <source>The last scan brought no contents in. Scan the sealed container first.</source>
        <translation>Der letzte Scan brachte keinen Inhalt mit. Scannen Sie erst das versiegelte Gebinde.</translation>
    </message>
    <message>
        <source>No font on this computer has these letters: %1. Install one that has.</source>
        <translation>Keine Schrift auf diesem Rechner hat diese Buchstaben: %1. Installieren Sie eine, die sie hat.</translation>
    </message>
    <message>
        <source>Nobody can take the sign-in from themselves. Somebody else of the site can.</source>
        <translation>Niemand kann sich selbst die Anmeldung nehmen. Jemand anderes am Standort kann es.</translation>
    </message>
    <message>
        <source>Another document bears the same identity (%1) and says something else. It is put into quarantine; ask the sender which of the two holds.</source>
        <translation>Ein anderes Dokument trägt dieselbe Kennung (%1) und sagt etwas anderes. Es steht unter Quarantäne; fragen Sie den Absender, welches gilt.</translation>
    </message>
    <message>
        <source>NDC and GTIN do not belong together: %1. Compare both with the pack.</source>
        <translation>NDC und GTIN gehören nicht zusammen: %1. Vergleichen Sie beide mit der Packung.</translation>
    </message>
    <message>
        <source>There is no setting %1. &quot;site settings&quot; lists those there are.</source>
        <translation>Es gibt keine Einstellung %1. &quot;site settings&quot; sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>That cannot be set: %1. &quot;site settings&quot; says what may stand there.</source>
        <translation>Das lässt sich nicht einstellen: %1. &quot;site settings&quot; sagt, was dort stehen darf.</translation>
    </message>
    <message>
        <source>This is not taken back here: %1. Packing, commissioning, repackaging and ends of life are.</source>
        <translation>Das wird hier nicht zurückgenommen: %1. Packen, Serialisieren, Umpacken und Ende eines Lebens schon.</translation>
    </message>
    <message>
        <source>That would take back what was done with %1 packs at once. Name the event if you mean all of them, or end this one alone.</source>
        <translation>Das nähme zurück, was mit %1 Packungen auf einmal geschah. Nennen Sie das Ereignis, wenn Sie alle meinen, oder beenden Sie nur diese.</translation>
    </message>
    <message>
        <source>Labels of %1 are printed once its line is found clear, and until it is closed.</source>
        <translation>Etiketten für %1 werden gedruckt, sobald seine Linie frei gefunden ist und bis er abgeschlossen wird.</translation>
    </message>
    <message>
        <source>No printer is chosen for this label at %1. Choose one under &quot;This station&quot; of the label printers.</source>
        <translation>Für dieses Etikett ist an %1 kein Drucker gewählt. Wählen Sie einen unter „Dieser Arbeitsplatz“ bei den Etikettendruckern.</translation>
    </message>
    <message>
        <source>The label was not replaced, and nothing has changed. %1</source>
        <translation>Das Etikett wurde nicht ersetzt, nichts ist geändert. %1</translation>
    </message>
    <message>
        <source>Nobody told of the number of the container %1 before it was used. Some customers ask for it.</source>
        <translation>Niemand hat die Nummer des Gebindes %1 gemeldet, bevor sie verwendet wurde. Manche Kunden fragen danach.</translation>
    </message>
    <message>
        <source>By the data there is nothing in %1. Pack it, or take it out of the shipment.</source>
        <translation>Nach den Daten ist nichts in %1. Packen Sie es, oder nehmen Sie es aus der Sendung.</translation>
    </message>
    <message>
        <source>%1 was packed before it was made, by the times of its events. The customer would refuse that; check the station&apos;s clock and pack it again.</source>
        <translation>%1 wurde nach den Zeiten seiner Ereignisse gepackt, bevor es entstand. Das würde der Kunde ablehnen; prüfen Sie die Uhr des Arbeitsplatzes und packen Sie es neu.</translation>
    </message>
    <message>
        <source>This is not a GLN of 13 digits: %1. Correct it with the partner or the site.</source>
        <translation>Das ist keine GLN mit 13 Ziffern: %1. Berichtigen Sie sie beim Partner oder beim Standort.</translation>
    </message>
    <message>
        <source>Less is picked than was ordered (product: picked / ordered): %1.</source>
        <translation>Es ist weniger kommissioniert als bestellt (Produkt: kommissioniert / bestellt): %1.</translation>
    </message>
    <message>
        <source>The lot of %1 has packs of two expiry dates. Customers ask about that; compare the labels with the data.</source>
        <translation>Die Charge von %1 hat Packungen mit zwei Verfalldaten. Danach fragen Kunden; vergleichen Sie die Etiketten mit den Daten.</translation>
    </message>
    <message>
        <source>Lot or expiry of %1 is not known. Ask the supplier for its data; the customer would refuse the pack.</source>
        <translation>Charge oder Verfall von %1 ist nicht bekannt. Bitten Sie den Lieferanten um die Daten; der Kunde würde die Packung ablehnen.</translation>
    </message>
    <message>
        <source>No event says how %1 came into its container, only a list does. Pack it here, or ask the supplier for its data.</source>
        <translation>Kein Ereignis sagt, wie %1 in sein Gebinde kam, nur eine Liste. Packen Sie es hier, oder bitten Sie den Lieferanten um seine Daten.</translation>
    </message>
    <message>
        <source>The order&apos;s number is missing. Many customers refuse a shipment without it.</source>
        <translation>Die Nummer der Bestellung fehlt. Viele Kunden lehnen eine Sendung ohne sie ab.</translation>
    </message>
    <message>
        <source>There is no shipment %1 of this site.</source>
        <translation>Es gibt keine Sendung %1 dieses Standorts.</translation>
    </message>
    <message>
        <source>%1 is no customer by its profile. Give it that role, or choose another.</source>
        <translation>%1 ist nach seinem Profil kein Kunde. Geben Sie ihm diese Rolle, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Shipment %1 is not open any more: it was shipped or given up.</source>
        <translation>Sendung %1 ist nicht mehr offen: Sie wurde versandt oder aufgegeben.</translation>
    </message>
    <message>
        <source>Shipment %1 is not under way: it was never shipped, or is back already.</source>
        <translation>Sendung %1 ist nicht unterwegs: Sie wurde nie versandt oder ist schon zurück.</translation>
    </message>
    <message>
        <source>Nothing is picked for shipment %1. Scan what goes with it.</source>
        <translation>Für Sendung %1 ist nichts kommissioniert. Scannen Sie, was mitgeht.</translation>
    </message>
    <message>
        <source>There is no scan of shipment %1 to take back.</source>
        <translation>In Sendung %1 gibt es keinen Scan, der zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>The partner %1 has the GLN of this site. Correct it.</source>
        <translation>Der Partner %1 hat die GLN dieses Standorts. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The customer %1 is not live yet: the document waits in the outbox until it is.</source>
        <translation>Der Kunde %1 ist noch nicht im Betrieb: Das Dokument wartet bis dahin im Postausgang.</translation>
    </message>
    <message>
        <source>The order cannot be read: %1. It wants a heading with gtin and quantity, and may have lot and shortest_expiry.</source>
        <translation>Die Bestellung ist nicht lesbar: %1. Sie braucht eine Kopfzeile mit gtin und quantity und darf lot und shortest_expiry haben.</translation>
    </message>
    <message>
        <source>The customer has received goods of shipment %1. It cannot be voided any more; only a return brings them back.</source>
        <translation>Der Kunde hat Ware der Sendung %1 angenommen. Sie kann nicht mehr storniert werden; nur eine Rücksendung bringt sie zurück.</translation>
    </message>
    <message>
        <source>By the supplier&apos;s times %1 was packed before it was made, or at the same moment. It goes out as it came in.</source>
        <translation>Nach den Zeiten des Lieferanten wurde %1 gepackt, bevor es entstand, oder im selben Augenblick. Es geht hinaus, wie es hereinkam.</translation>
    </message>
    <message>
        <source>The data of %1 alone is more than the customer takes in one document. Ship what is in it piece by piece, or raise the limit in the partner&apos;s profile.</source>
        <translation>Schon die Daten von %1 sind mehr, als der Kunde in einem Dokument annimmt. Versenden Sie den Inhalt Stück für Stück, oder heben Sie die Grenze im Profil des Partners an.</translation>
    </message>
    <message>
        <source>Say why the shipment is taken back or changed.</source>
        <translation>Sagen Sie, warum die Sendung zurückgenommen oder geändert wird.</translation>
    </message>
    <message>
        <source>A picture for the label cannot be read. Take a PNG, JPEG or SVG file.</source>
        <translation>Ein Bild für das Etikett ist nicht lesbar. Nehmen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>This does not tell when a pack is before the camera: %1. Write presence, picture, tcp://host:port or serial:/dev/ttyS0.</source>
        <translation>Das sagt nicht, wann eine Packung vor der Kamera ist: %1. Schreiben Sie presence, picture, tcp://host:port oder serial:/dev/ttyS0.</translation>
    </message>
    <message>
        <source>The line to the photo-eye was cut: %1. Packs that pass now are not seen: stop the belt, and check its cable and power.</source>
        <translation>Die Leitung zur Lichtschranke wurde unterbrochen: %1. Packungen, die jetzt vorbeikommen, werden nicht gesehen: Halten Sie das Band an, prüfen Sie Kabel und Strom.</translation>
    </message>
    <message>
        <source>The photo-eye cannot be reached: %1. Check its cable, power and address.</source>
        <translation>Die Lichtschranke ist nicht erreichbar: %1. Prüfen Sie Kabel, Strom und Adresse.</translation>
    </message>
    <message>
        <source>The keychain did not give %1: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat %1 nicht herausgegeben: Er ist gesperrt, oder Sie haben abgelehnt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to keep as %1, or more than 1 MiB. Give the value on standard input.</source>
        <translation>Für %1 gibt es nichts aufzuheben, oder mehr als 1 MiB. Geben Sie den Wert auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Others may read the secrets in %1, so none is used. Give folder and files to this program&apos;s user, close them (chmod 700 the folder, 600 the files), and change the secrets.</source>
        <translation>Andere dürfen die Geheimnisse in %1 lesen, darum wird keines benutzt. Geben Sie Ordner und Dateien dem Benutzer dieses Programms, schließen Sie sie (chmod 700 für den Ordner, 600 für die Dateien) und ändern Sie die Geheimnisse.</translation>
    </message>
    <message>
        <source>The secrets cannot be read or written: %1. Check the folder that PACKLEDGER_SECRETS names.</source>
        <translation>Die Geheimnisse sind nicht les- oder schreibbar: %1. Prüfen Sie den Ordner, den PACKLEDGER_SECRETS nennt.</translation>
    </message>
    <message>
        <source>This is no name for a secret: %1. Use 1 to 64 letters, digits, hyphens, underscores and dots.</source>
        <translation>Das ist kein Name für ein Geheimnis: %1. Nehmen Sie 1 bis 64 Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte.</translation>
    </message>
    <message>
        <source>There is no keychain here to hold secrets (%1). Sign in to a desktop that has one, or, on a machine without, name a folder closed to others in PACKLEDGER_SECRETS.</source>
        <translation>Hier gibt es keinen Schlüsselbund für Geheimnisse (%1). Melden Sie sich an einer Arbeitsumgebung an, die einen hat, oder nennen Sie auf einem Rechner ohne in PACKLEDGER_SECRETS einen Ordner, der für andere geschlossen ist.</translation>
    </message>
    <message>
        <source>There is no secret named %1 here. Store it with packledger-cli secret set %1.</source>
        <translation>Hier gibt es kein Geheimnis namens %1. Hinterlegen Sie es mit packledger-cli secret set %1.</translation>
    </message>
    <message>
        <source>Nothing is to be decided about arrival %1: it is neither refused nor quarantined.</source>
        <translation>Über Eingang %1 ist nichts zu entscheiden: Er ist weder abgelehnt noch unter Quarantäne.</translation>
    </message>
    <message>
        <source>There is no arrival %1. Look at packledger-cli inbox list.</source>
        <translation>Es gibt keinen Eingang %1. Sehen Sie in packledger-cli inbox list nach.</translation>
    </message>
    <message>
        <source>The document %1 could not be read to its end. Nothing was queued; try again.</source>
        <translation>Das Dokument %1 konnte nicht zu Ende gelesen werden. Nichts wurde eingereiht; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Document %1 has come to its end; nothing can be changed about it any more.</source>
        <translation>Dokument %1 ist am Ende; daran ist nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>There is no document %1 in the outbox. Look at packledger-cli outbox list.</source>
        <translation>Im Postausgang gibt es kein Dokument %1. Sehen Sie in packledger-cli outbox list nach.</translation>
    </message>
    <message>
        <source>Another document has the identity %1 already. Nothing was queued; make the document anew.</source>
        <translation>Ein anderes Dokument hat die Kennung %1 schon. Nichts wurde eingereiht; machen Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>Nobody knows whether the partner took the document. It is sent again.</source>
        <translation>Niemand weiß, ob der Partner das Dokument angenommen hat. Es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The partner&apos;s system could not read the ship notice (%1). Look at it with the partner, then send it again.</source>
        <translation>Das System des Partners konnte den Lieferavis nicht lesen (%1). Sehen Sie ihn mit dem Partner an, dann senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Another program is sending to %1 just now. Wait until it is done.</source>
        <translation>Ein anderes Programm sendet gerade an %1. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>A field of the partner&apos;s profile cannot be used: %1. docs/partners.md tells what may stand there.</source>
        <translation>Ein Feld im Profil des Partners ist nicht brauchbar: %1. docs/partners.md sagt, was dort stehen darf.</translation>
    </message>
    <message>
        <source>The file does not hold a partner&apos;s profile: %1. It must be one JSON object.</source>
        <translation>Die Datei enthält kein Profil eines Partners: %1. Es muss ein einzelnes JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Documents for %1 are still on their way. Wait for their end, or resolve them with a reason.</source>
        <translation>Dokumente für %1 sind noch unterwegs. Warten Sie ihr Ende ab, oder erledigen Sie sie mit einem Grund.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile lacks a field: %1. docs/partners.md describes it.</source>
        <translation>Dem Profil des Partners fehlt ein Feld: %1. docs/partners.md beschreibt es.</translation>
    </message>
    <message>
        <source>A password or key stands in the partner&apos;s profile itself (%1). Store it with packledger-cli secret set NAME and write secret:NAME in its place. Change it, as others may have read it.</source>
        <translation>Ein Passwort oder Schlüssel steht im Profil des Partners selbst (%1). Hinterlegen Sie es mit packledger-cli secret set NAME und schreiben Sie secret:NAME an seine Stelle. Ändern Sie es, andere können es gelesen haben.</translation>
    </message>
    <message>
        <source>There is no partner named %1. Look at packledger-cli partner list, or add the partner.</source>
        <translation>Es gibt keinen Partner namens %1. Sehen Sie in packledger-cli partner list nach, oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile has a field that means nothing here: %1. Check its spelling; docs/partners.md describes every field.</source>
        <translation>Das Profil des Partners hat ein Feld, das hier nichts bedeutet: %1. Prüfen Sie die Schreibweise; docs/partners.md beschreibt jedes Feld.</translation>
    </message>
    <message>
        <source>Say why: a decision about document %1 is kept with its reason.</source>
        <translation>Sagen Sie, warum: Eine Entscheidung über Dokument %1 wird mit ihrem Grund aufgehoben.</translation>
    </message>
    <message>
        <source>The partner&apos;s server gave an answer that says nothing about the document: %1. It is kept and tried again. Check the address in the partner&apos;s profile; a proxy may have answered.</source>
        <translation>Der Server des Partners gab eine Antwort, die nichts über das Dokument sagt: %1. Es bleibt hier und wird wieder versucht. Prüfen Sie die Adresse im Profil des Partners; ein Proxy kann geantwortet haben.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate has expired: %1. Nothing was sent. Tell the partner; if your clock is wrong, set it.</source>
        <translation>Das Zertifikat des Partners ist abgelaufen: %1. Nichts wurde gesendet. Sagen Sie es dem Partner; geht Ihre Uhr falsch, stellen Sie sie.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another host: %1. Nothing was sent. Check the address in the partner&apos;s profile.</source>
        <translation>Der Server zeigt das Zertifikat eines anderen Rechners: %1. Nichts wurde gesendet. Prüfen Sie die Adresse im Profil des Partners.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate does not hold yet: %1. Nothing was sent. Check this computer&apos;s clock, then tell the partner.</source>
        <translation>Das Zertifikat des Partners gilt noch nicht: %1. Nichts wurde gesendet. Prüfen Sie die Uhr dieses Rechners, dann sagen Sie es dem Partner.</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one that the partner&apos;s profile names: %1. Nothing was sent. Ask the partner, on another way than this, whether the key was changed.</source>
        <translation>Der Schlüssel des Servers ist nicht der, den das Profil des Partners nennt: %1. Nichts wurde gesendet. Fragen Sie den Partner auf einem anderen Weg, ob der Schlüssel gewechselt wurde.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate was revoked: %1. Nothing was sent. Tell the partner.</source>
        <translation>Das Zertifikat des Partners wurde widerrufen: %1. Nichts wurde gesendet. Sagen Sie es dem Partner.</translation>
    </message>
    <message>
        <source>The partner cannot be reached: %1. Documents are kept and sent later. Check the network, the firewall and the port.</source>
        <translation>Der Partner ist nicht erreichbar: %1. Dokumente bleiben hier und werden später gesendet. Prüfen Sie Netz, Firewall und Port.</translation>
    </message>
    <message>
        <source>A document cannot be sent under the name %1. Use letters, digits, hyphens, underscores and dots.</source>
        <translation>Unter dem Namen %1 kann kein Dokument gesendet werden. Nehmen Sie Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1. Check that it exists, that the share is connected, and that it may be used.</source>
        <translation>Der Ordner lässt sich nicht öffnen: %1. Prüfen Sie, ob es ihn gibt, ob die Freigabe verbunden ist und ob er benutzt werden darf.</translation>
    </message>
    <message>
        <source>The server shows another key than the one in the partner&apos;s profile: %1. Somebody may stand in between, so nothing was sent, not even the password. Ask the partner, on another way than this, whether the key was changed.</source>
        <translation>Der Server zeigt einen anderen Schlüssel als den im Profil des Partners: %1. Jemand könnte dazwischen stehen, darum wurde nichts gesendet, auch nicht das Passwort. Fragen Sie den Partner auf einem anderen Weg, ob der Schlüssel gewechselt wurde.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile does not say which key the server has to show. It shows this one: %1. Compare it with what the partner tells you on another way, then enter it as fingerprint.</source>
        <translation>Das Profil des Partners sagt nicht, welchen Schlüssel der Server zeigen muss. Er zeigt diesen: %1. Vergleichen Sie ihn mit dem, was der Partner auf einem anderen Weg sagt, dann tragen Sie ihn als fingerprint ein.</translation>
    </message>
    <message>
        <source>The partner looked into the document and refused it: %1. Correct what it names and send a new one; the same bytes would be refused again.</source>
        <translation>Der Partner hat das Dokument angesehen und abgelehnt: %1. Berichtigen Sie, was er nennt, und senden Sie ein neues; dieselben Bytes würden wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this partner or fetched from it by the way “%1”. Choose folder, sftp, https or as2 in its profile.</source>
        <translation>Auf dem Weg „%1“ kann diesem Partner nichts gesendet und nichts von ihm geholt werden. Wählen Sie folder, sftp, https oder as2 in seinem Profil.</translation>
    </message>
    <message>
        <source>The connection to the partner broke: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>Die Verbindung zum Partner brach ab: %1. Das Dokument bleibt hier, dieselben Bytes werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The partner has another document of the same name: %1. Nothing was overwritten. Ask the partner which one holds, then send again.</source>
        <translation>Der Partner hat ein anderes Dokument gleichen Namens: %1. Nichts wurde überschrieben. Fragen Sie den Partner, welches gilt, dann senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The partner&apos;s server does not know this address: %1. Check the address in the partner&apos;s profile.</source>
        <translation>Der Server des Partners kennt diese Adresse nicht: %1. Prüfen Sie die Adresse im Profil des Partners.</translation>
    </message>
    <message>
        <source>The way to this partner is not described properly: %1. Correct the option in the partner&apos;s profile.</source>
        <translation>Der Weg zu diesem Partner ist nicht richtig beschrieben: %1. Berichtigen Sie die Angabe im Profil des Partners.</translation>
    </message>
    <message>
        <source>Our private key for %1 is damaged, or its password is wrong. Store both again with packledger-cli secret set.</source>
        <translation>Unser privater Schlüssel für %1 ist beschädigt, oder sein Passwort ist falsch. Hinterlegen Sie beide neu mit packledger-cli secret set.</translation>
    </message>
    <message>
        <source>A file could not be read: %1. It stays where it is; check who may read it.</source>
        <translation>Eine Datei konnte nicht gelesen werden: %1. Sie bleibt, wo sie ist; prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>The partner&apos;s server sends us elsewhere: %1. Documents and passwords go only where the profile says. Ask the partner for its new address and enter it.</source>
        <translation>Der Server des Partners schickt uns woandershin: %1. Dokumente und Passwörter gehen nur dorthin, wo das Profil es sagt. Fragen Sie den Partner nach der neuen Adresse und tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>The partner&apos;s server refused the document: %1. The same bytes would be refused again; correct what it names and send a new one.</source>
        <translation>Der Server des Partners lehnte das Dokument ab: %1. Dieselben Bytes würden wieder abgelehnt; berichtigen Sie, was er nennt, und senden Sie ein neues.</translation>
    </message>
    <message>
        <source>A file was fetched, but could not be taken away: %1. It is safe here. Check who may delete in that folder, or set the partner&apos;s profile to leave files there.</source>
        <translation>Eine Datei wurde geholt, ließ sich aber nicht wegnehmen: %1. Hier ist sie sicher. Prüfen Sie, wer in jenem Ordner löschen darf, oder lassen Sie Dateien nach dem Profil des Partners dort.</translation>
    </message>
    <message>
        <source>The partner&apos;s host name is not known: %1. Check the address in the profile, and the network.</source>
        <translation>Der Rechnername des Partners ist nicht bekannt: %1. Prüfen Sie die Adresse im Profil und das Netz.</translation>
    </message>
    <message>
        <source>It cannot be told whether the partner&apos;s certificate was revoked: %1. Nothing was sent. Fetch the current revocation list of its authority.</source>
        <translation>Es lässt sich nicht sagen, ob das Zertifikat des Partners widerrufen wurde: %1. Nichts wurde gesendet. Holen Sie die aktuelle Sperrliste seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The partner&apos;s server did not let us in: %1. Check user, password, token or key in the profile, and whether they have expired.</source>
        <translation>Der Server des Partners ließ uns nicht hinein: %1. Prüfen Sie Benutzer, Passwort, Token oder Schlüssel im Profil, und ob sie abgelaufen sind.</translation>
    </message>
    <message>
        <source>The partner&apos;s server did not answer in time: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>Der Server des Partners antwortete nicht rechtzeitig: %1. Das Dokument bleibt hier, dieselben Bytes werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>No safe connection could be agreed on: %1. TLS 1.2 or newer is needed. Nothing was sent; ask the partner to renew its server.</source>
        <translation>Eine sichere Verbindung kam nicht zustande: %1. TLS 1.2 oder neuer ist nötig. Nichts wurde gesendet; bitten Sie den Partner, seinen Server zu erneuern.</translation>
    </message>
    <message>
        <source>What the partner gave is larger than its profile allows: %1. It was not fetched; ask the partner for smaller documents, or allow more.</source>
        <translation>Was der Partner gab, ist größer, als sein Profil erlaubt: %1. Es wurde nicht geholt; bitten Sie den Partner um kleinere Dokumente, oder erlauben Sie mehr.</translation>
    </message>
    <message>
        <source>The partner&apos;s server has trouble of its own: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>Der Server des Partners hat eigene Schwierigkeiten: %1. Das Dokument bleibt hier, dieselben Bytes werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address: %1. It must begin with https:// and hold no password; http:// is for this computer alone.</source>
        <translation>An diese Adresse kann nichts gesendet werden: %1. Sie muss mit https:// beginnen und darf kein Passwort enthalten; http:// gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>A document could not be put down: %1. It is kept and tried again; check the free space and who may write there.</source>
        <translation>Ein Dokument konnte nicht abgelegt werden: %1. Es bleibt hier und wird wieder versucht; prüfen Sie den freien Platz, und wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>No certificate of the partner can be used: %1. Ask the partner for its present certificate and put it into its profile.</source>
        <translation>Kein Zertifikat des Partners ist brauchbar: %1. Bitten Sie den Partner um sein jetziges Zertifikat und tragen Sie es in sein Profil ein.</translation>
    </message>
    <message>
        <source>The AS2 message could not be unpacked: %1. The sender was told; ask for it again.</source>
        <translation>Die AS2-Nachricht konnte nicht entpackt werden: %1. Der Absender weiß es; bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The AS2 message could not be decrypted: %1. It may be meant for an older certificate of ours; send the partner the present one.</source>
        <translation>Die AS2-Nachricht konnte nicht entschlüsselt werden: %1. Vielleicht ist sie für ein älteres Zertifikat von uns bestimmt; schicken Sie dem Partner das jetzige.</translation>
    </message>
    <message>
        <source>What came is no AS2 message: %1. The sender was told.</source>
        <translation>Was kam, ist keine AS2-Nachricht: %1. Der Absender weiß es.</translation>
    </message>
    <message>
        <source>The partner confirms other bytes than we sent: %1. Call the partner before anything is sent again.</source>
        <translation>Der Partner bestätigt andere Bytes, als wir sandten: %1. Rufen Sie den Partner an, bevor noch etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The partner answered without a receipt: %1. The document is sent again; if this stays, ask the partner whether its AS2 address is right.</source>
        <translation>Der Partner antwortete ohne Quittung: %1. Das Dokument wird noch einmal gesendet; bleibt es so, fragen Sie den Partner, ob seine AS2-Adresse stimmt.</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is for another message: %1. The document is sent again.</source>
        <translation>Die Quittung des Partners gilt einer anderen Nachricht: %1. Das Dokument wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is not signed and proves nothing. Ask the partner to sign its receipts, or accept unsigned ones in its profile.</source>
        <translation>Die Quittung des Partners ist nicht signiert und beweist nichts. Bitten Sie den Partner, seine Quittungen zu signieren, oder lassen Sie unsignierte in seinem Profil zu.</translation>
    </message>
    <message>
        <source>The partner did not take the document: %1. Sending it again will not help; settle it with the partner, then send a new one.</source>
        <translation>Der Partner nahm das Dokument nicht an: %1. Noch einmal zu senden hilft nicht; klären Sie es mit dem Partner, dann senden Sie ein neues.</translation>
    </message>
    <message>
        <source>The signature of the AS2 message does not fit its bytes: %1. The message was not taken and the sender was told.</source>
        <translation>Die Signatur der AS2-Nachricht passt nicht zu ihren Bytes: %1. Die Nachricht wurde nicht angenommen, der Absender weiß es.</translation>
    </message>
    <message>
        <source>The AS2 message was not encrypted and was not taken. Ask the partner to encrypt, or accept it in its profile.</source>
        <translation>Die AS2-Nachricht war nicht verschlüsselt und wurde nicht angenommen. Bitten Sie den Partner zu verschlüsseln, oder lassen Sie es in seinem Profil zu.</translation>
    </message>
    <message>
        <source>An AS2 message came under names that no partner&apos;s profile has. Compare the AS2 names of both sides; case counts.</source>
        <translation>Eine AS2-Nachricht kam unter Namen, die kein Profil eines Partners hat. Vergleichen Sie die AS2-Namen beider Seiten; Groß und Klein zählen.</translation>
    </message>
    <message>
        <source>The AS2 message is signed by none of the certificates in the partner&apos;s profile. Ask the partner for its present certificate.</source>
        <translation>Die AS2-Nachricht ist mit keinem der Zertifikate im Profil des Partners signiert. Bitten Sie den Partner um sein jetziges Zertifikat.</translation>
    </message>
    <message>
        <source>The AS2 message was not signed and was not taken. Ask the partner to sign, or accept it in its profile.</source>
        <translation>Die AS2-Nachricht war nicht signiert und wurde nicht angenommen. Bitten Sie den Partner zu signieren, oder lassen Sie es in seinem Profil zu.</translation>
    </message>
    <message>
        <source>The AS2 message is protected by an old method: %1. Ask the partner for SHA-256 and AES, or accept it in its profile.</source>
        <translation>Die AS2-Nachricht ist mit einem alten Verfahren geschützt: %1. Bitten Sie den Partner um SHA-256 und AES, oder lassen Sie es in seinem Profil zu.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a time server whose own clock is set. Choose another time source.</source>
        <translation>%1 hat geantwortet, aber nicht wie ein Zeitserver, dessen eigene Uhr gestellt ist. Wählen Sie eine andere Zeitquelle.</translation>
    </message>
    <message>
        <source>The time source %1 does not answer. Check the network and the name.</source>
        <translation>Die Zeitquelle %1 antwortet nicht. Prüfen Sie das Netz und den Namen.</translation>
    </message>
    <message>
        <source>There is no time source of this name: “%1”. Write ntp:HOST, such as ntp:pool.ntp.org.</source>
        <translation>Es gibt keine Zeitquelle dieses Namens: „%1“. Schreiben Sie ntp:HOST, etwa ntp:pool.ntp.org.</translation>
    </message>
    <message>
        <source>The certificate and key for listening cannot be used. Both must be PEM, and the key must have no passphrase.</source>
        <translation>Zertifikat und Schlüssel zum Lauschen sind nicht brauchbar. Beide müssen PEM sein, der Schlüssel ohne Passwort.</translation>
    </message>
    <message>
        <source>This parameter of the query is not known, or its value is none: %1.</source>
        <translation>Diese Angabe der Abfrage ist nicht bekannt, oder ihr Wert ist keiner: %1.</translation>
    </message>
    <message>
        <source>%1 was not scanned as a source pack of this batch.</source>
        <translation>%1 wurde nicht als Quellpackung dieses Auftrags gescannt.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD.</source>
        <translation>%1 ist kein Datum. Schreiben Sie es als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>%1 is still being packed. Close it, or take out what is in it.</source>
        <translation>%1 wird noch gepackt. Schließen Sie sie oder nehmen Sie heraus, was darin ist.</translation>
    </message>
    <message>
        <source>Nothing can be listened for at %1: it is not an address of this computer. Choose another one.</source>
        <translation>Unter %1 lässt sich nicht lauschen: das ist keine Adresse dieses Rechners. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no token that other systems could show: the secret %1 is missing. Make one on the page “Other systems”, or with packledger-cli serve --new-token.</source>
        <translation>Es gibt keinen Token, den andere Systeme zeigen könnten: das Geheimnis %1 fehlt. Erzeugen Sie einen auf der Seite „Andere Systeme“ oder mit packledger-cli serve --new-token.</translation>
    </message>
    <message>
        <source>This program may not listen at %1: ports below 1024 are for the system. Choose another port.</source>
        <translation>Dieses Programm darf unter %1 nicht lauschen: Ports unter 1024 sind dem System vorbehalten. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>Unter %1 lauscht schon ein anderes Programm. Wählen Sie einen anderen Port oder beenden Sie jenes Programm.</translation>
    </message>
    <message>
        <source>This parameter asks for more than can be looked up: %1. Ask for less at once.</source>
        <translation>Dieser Parameter fragt nach mehr, als sich nachschlagen lässt: %1. Fragen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>Shipment %1 brought all that was ordered, or had no order: there is no rest.</source>
        <translation>Sendung %1 brachte alles Bestellte oder hatte keine Bestellung: es gibt keinen Rest.</translation>
    </message>
    <message>
        <source>Case %1 is about this item already, and is not resolved. Work on that one.</source>
        <translation>Um diese Einheit geht es schon im Fall %1, der nicht erledigt ist. Arbeiten Sie an jenem weiter.</translation>
    </message>
    <message>
        <source>Say what the answer to case %1 is: yes, no, or what else.</source>
        <translation>Sagen Sie, wie die Antwort auf Fall %1 lautet: ja, nein oder was sonst.</translation>
    </message>
    <message>
        <source>Arrival %1 was neither refused nor put into quarantine: there is nothing to tell its sender.</source>
        <translation>Eingang %1 wurde weder abgelehnt noch in Quarantäne genommen: dem Absender ist nichts zu sagen.</translation>
    </message>
    <message>
        <source>Case %1 is resolved; nothing can be changed about it any more.</source>
        <translation>Fall %1 ist erledigt; an ihm lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Case %1 is one of ours: the partner answers it, it does not report it.</source>
        <translation>Fall %1 ist einer von uns: der Partner beantwortet ihn, er meldet ihn nicht.</translation>
    </message>
    <message>
        <source>Case %1 is the partner&apos;s: it is for us to answer it, not to send it.</source>
        <translation>Fall %1 ist der des Partners: wir antworten darauf, wir senden ihn nicht.</translation>
    </message>
    <message>
        <source>There is no exception case %1 here. Look at packledger-cli exception list.</source>
        <translation>Einen Ausnahmefall %1 gibt es hier nicht. Sehen Sie in packledger-cli exception list nach.</translation>
    </message>
    <message>
        <source>Partners must know whom to ask. Set the address of a mail box: Site, Rules, Exceptions, or packledger-cli site set exceptions.email.</source>
        <translation>Partner müssen wissen, wen sie fragen. Stellen Sie die Adresse eines Postfachs ein: Standort, Regeln, Ausnahmen, oder packledger-cli site set exceptions.email.</translation>
    </message>
    <message>
        <source>The file %1 is empty, cannot be read, or is greater than 32 MiB. Nothing was kept.</source>
        <translation>Die Datei %1 ist leer, unlesbar oder größer als 32 MiB. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The answer names no item of the case (%1). Nothing was changed; ask the partner which items it means.</source>
        <translation>Die Antwort nennt keinen Posten des Falls (%1). Nichts wurde geändert; fragen Sie den Partner, welche er meint.</translation>
    </message>
    <message>
        <source>There is no such item in the case: %1.</source>
        <translation>Einen solchen Posten gibt es im Fall nicht: %1.</translation>
    </message>
    <message>
        <source>The message does not follow the schema of the Partnership for DSCSA Governance: %1. Nothing was changed; tell its sender.</source>
        <translation>Die Nachricht folgt nicht dem Schema der Partnership for DSCSA Governance: %1. Nichts wurde geändert; sagen Sie es dem Absender.</translation>
    </message>
    <message>
        <source>There is nothing to complain of here. Name the packs, the delivery or the arrival.</source>
        <translation>Hier gibt es nichts zu beanstanden. Nennen Sie die Packungen, die Lieferung oder den Eingang.</translation>
    </message>
    <message>
        <source>The partner of case %1 takes no such messages. Write the draft of a mail into a file: --mail FILE.</source>
        <translation>Der Partner des Falls %1 nimmt solche Nachrichten nicht an. Schreiben Sie den Entwurf einer Mail in eine Datei: --mail FILE.</translation>
    </message>
    <message>
        <source>The ledger knows nothing of %1. Check the number, or scan the pack again.</source>
        <translation>Das Register weiß nichts von %1. Prüfen Sie die Nummer oder scannen Sie die Packung noch einmal.</translation>
    </message>
    <message>
        <source>The case is with somebody else than the sender of this message (%1). Nothing was changed.</source>
        <translation>Der Fall liegt bei jemand anderem als dem Absender dieser Nachricht (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say why case %1 is resolved: the reason is kept with it.</source>
        <translation>Sagen Sie, warum Fall %1 erledigt ist: der Grund bleibt dabei.</translation>
    </message>
    <message>
        <source>The test documents of %1 could not be queued: other documents were queued at the same moment. Try again.</source>
        <translation>Die Testdokumente von %1 konnten nicht eingereiht werden: im selben Moment wurden andere Dokumente eingereiht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The test documents could not be made: %1. Check the numbers and limits in the partner&apos;s profile.</source>
        <translation>Die Testdokumente konnten nicht erstellt werden: %1. Prüfen Sie Nummern und Grenzen im Profil des Partners.</translation>
    </message>
    <message>
        <source>There is no product %1 at this site. Name one of `product list`, or none: then the example is used.</source>
        <translation>Ein Produkt %1 gibt es an diesem Standort nicht. Nennen Sie eines aus `product list` oder keines: dann gilt das Beispiel.</translation>
    </message>
    <message>
        <source>No documents go to %1: it is no customer. Read a test document of theirs instead, then let it go live.</source>
        <translation>An %1 gehen keine Dokumente: er ist kein Kunde. Lesen Sie stattdessen ein Testdokument von ihm und nehmen Sie ihn dann in Betrieb.</translation>
    </message>
    <message>
        <source>The partner cannot go live yet: %1. Send test documents until all are acknowledged; or override it and say why.</source>
        <translation>Der Partner kann noch nicht in Betrieb gehen: %1. Senden Sie Testdokumente, bis alle bestätigt sind; oder setzen Sie sich darüber hinweg und sagen Sie, warum.</translation>
    </message>
    <message>
        <source>The document is meant for %1, which is not this site. Ask the partner to address it to the site&apos;s GLN.</source>
        <translation>Das Dokument ist für %1 bestimmt, das ist nicht dieser Standort. Bitten Sie den Partner, es an die GLN des Standorts zu richten.</translation>
    </message>
    <message>
        <source>The document says that it comes from %1, and the profile has another GLN. Ask the partner which is right.</source>
        <translation>Das Dokument sagt, es komme von %1, und im Profil steht eine andere GLN. Fragen Sie den Partner, welche stimmt.</translation>
    </message>
    <message>
        <source>%1 labels are cancelled: their numbers were rejected, written off or given back, or their batch is closed. Resume the job if others wait.</source>
        <translation>%1 Etiketten sind aufgegeben: Ihre Nummern wurden ausgeschleust, abgeschrieben oder zurückgegeben, oder ihr Auftrag ist abgeschlossen. Setzen Sie den Druckauftrag fort, wenn andere warten.</translation>
    </message>
    <message>
        <source>You work for %1 here, and this is not theirs alone. Give it to a colleague who may.</source>
        <translation>Sie arbeiten hier für %1, und dies gehört nicht ihnen allein. Geben Sie es einem Kollegen, der es darf.</translation>
    </message>
    <message>
        <source>Labels of the batch still wait to be printed (print job: labels): %1. Print them or cancel the job first.</source>
        <translation>Etiketten des Auftrags warten noch auf den Druck (Druckauftrag: Etiketten): %1. Drucken Sie sie oder geben Sie den Druckauftrag vorher auf.</translation>
    </message>
    <message>
        <source>The transaction information must name it, and nobody entered it: %1. Enter it with the partner, or this site&apos;s own with the site&apos;s rules (site address).</source>
        <translation>Die Transaktionsangaben müssen es nennen, und niemand hat es eingetragen: %1. Tragen Sie es beim Partner ein, das des eigenen Standorts bei den Regeln des Standorts (site address).</translation>
    </message>
    <message>
        <source>By the data %1 is inside itself, at once or through what is in it. Unpack it and pack its content into a new container, or ask who sent the data to withdraw it.</source>
        <translation>Nach den Daten ist %1 in sich selbst enthalten, direkt oder durch seinen Inhalt. Packen Sie es aus und den Inhalt in einen neuen Behälter, oder bitten Sie den Absender der Daten, sie zurückzuziehen.</translation>
    </message>
    <message>
        <source>Nobody told how %1 came to be: it is here without data, and the law asks for them with every pack that is shipped. Ask the supplier for its data and import them, or send the pack back.</source>
        <translation>Niemand hat gesagt, wie %1 entstand: Es ist ohne Daten hier, und das Gesetz verlangt sie zu jeder Packung, die versandt wird. Bitten Sie den Lieferanten um seine Daten und lesen Sie sie ein, oder schicken Sie die Packung zurück.</translation>
    </message>
    <message>
        <source>No licence of the customer is on record: %1. Enter it with the partner. Nothing may be shipped to whom nobody authorised, unless a person answers for it with a reason.</source>
        <translation>Keine Lizenz des Kunden ist eingetragen: %1. Tragen Sie sie beim Partner ein. An niemanden, der nicht zugelassen ist, darf versandt werden, es sei denn, jemand verantwortet es mit einer Begründung.</translation>
    </message>
    <message>
        <source>The transaction information must name it, and nobody entered it: %1. Enter it with the products (product import).</source>
        <translation>Die Transaktionsangaben müssen es nennen, und niemand hat es eingetragen: %1. Tragen Sie es bei den Produkten ein (product import).</translation>
    </message>
    <message>
        <source>By the data it is in two containers at once: %1. Unpack it, and pack it into the one that it is in.</source>
        <translation>Nach den Daten ist es in zwei Behältern zugleich: %1. Packen Sie es aus und in den, in dem es wirklich ist.</translation>
    </message>
    <message>
        <source>By the data it is in something that cannot hold it, being smaller or of the same kind: %1. Unpack it, and pack it as it is in truth; the customer would refuse it.</source>
        <translation>Nach den Daten ist es in etwas, das es nicht fassen kann, weil es kleiner oder von derselben Art ist: %1. Packen Sie es aus und so ein, wie es wirklich ist; der Kunde würde es zurückweisen.</translation>
    </message>
    <message>
        <source>%1 is packed into itself, which is not possible. Ask the sender for a corrected document.</source>
        <translation>%1 ist in sich selbst gepackt, was nicht möglich ist. Bitten Sie den Absender um ein berichtigtes Dokument.</translation>
    </message>
    <message>
        <source>The check digit of the SSCC %1 is wrong. Ask whoever made the file for a right one; nothing of it was taken.</source>
        <translation>Die Prüfziffer des SSCC %1 ist falsch. Verlangen Sie vom Ersteller der Datei einen richtigen; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>The second place of backups is not there: %1. Connect the disk or the share, or change the rule backup.second.</source>
        <translation>Der zweite Ort der Sicherungen ist nicht da: %1. Schließen Sie die Platte oder Freigabe an, oder ändern Sie die Regel backup.second.</translation>
    </message>
    <message>
        <source>Batch %1 has this lot and this expiry already. Nothing was changed.</source>
        <translation>Der Auftrag %1 hat dieses Los und diesen Verfall schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The printer %1 says that it holds no job.</source>
        <translation>Der Drucker %1 sagt, dass er keinen Druckauftrag hält.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be asked what job it holds.</source>
        <translation>Der Drucker %1 kann nicht gefragt werden, welchen Druckauftrag er hält.</translation>
    </message>
    <message>
        <source>This code names no single pack: %1. Look how the camera system writes codes.</source>
        <translation>Dieser Code nennt keine einzelne Packung: %1. Sehen Sie nach, wie das Kamerasystem Codes schreibt.</translation>
    </message>
    <message>
        <source>A result of %1 for this point and moment was taken before and says something else. It stays as it was.</source>
        <translation>Ein Ergebnis von %1 für diese Stelle und diesen Augenblick wurde schon übernommen und sagt etwas anderes. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>This cannot be read in a camera result: %1.</source>
        <translation>Das ist in einem Kameraergebnis nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>No pack or number %1 is known here. Its result is not taken.</source>
        <translation>Keine Packung oder Nummer %1 ist hier bekannt. Ihr Ergebnis wird nicht übernommen.</translation>
    </message>
    <message>
        <source>This is no address of a code reader: %1. Write tcp://host:port or serial:/dev/ttyS0, and after it ?preset=…&amp;no-read=TEXT where needed.</source>
        <translation>Das ist keine Adresse eines Codelesers: %1. Schreiben Sie tcp://host:port oder serial:/dev/ttyS0, danach ?preset=…&amp;no-read=TEXT, wo nötig.</translation>
    </message>
    <message>
        <source>The line to the code reader was cut: %1. Packs that pass now are not seen: stop the belt, and check its cable and power.</source>
        <translation>Die Leitung zum Codeleser wurde getrennt: %1. Packungen, die jetzt vorbeikommen, werden nicht gesehen: Halten Sie das Band an und prüfen Sie Kabel und Strom.</translation>
    </message>
    <message>
        <source>The code reader cannot be reached: %1. Check its cable, power and address.</source>
        <translation>Der Codeleser ist nicht erreichbar: %1. Prüfen Sie Kabel, Strom und Adresse.</translation>
    </message>
    <message>
        <source>A request does not come by “%1”. Say mail, telephone, portal or letter.</source>
        <translation>Eine Anfrage kommt nicht über „%1“. Sagen Sie mail, telephone, portal oder letter.</translation>
    </message>
    <message>
        <source>A product identifier has a lot (10) and an expiry date (17) as well; missing is: %1. Scan the square code, or ask for the rest of the label.</source>
        <translation>Eine Produktkennung hat auch Charge (10) und Verfalldatum (17); es fehlt: %1. Scannen Sie den quadratischen Code oder erfragen Sie den Rest des Etiketts.</translation>
    </message>
    <message>
        <source>This names no pack for certain: %1. Product number (GTIN) and serial number are needed: scan the square code.</source>
        <translation>Das nennt keine Packung eindeutig: %1. Produktnummer (GTIN) und Seriennummer sind nötig: Scannen Sie den quadratischen Code.</translation>
    </message>
    <message>
        <source>The site packs for no client of the name “%1”: none of its pools says so.</source>
        <translation>Der Standort packt für keinen Kunden namens „%1“: Keiner seiner Vorräte sagt das.</translation>
    </message>
    <message>
        <source>Nobody of the name “%1” may ask over the network. The list shows who may.</source>
        <translation>Niemand namens „%1“ darf über das Netz fragen. Die Liste zeigt, wer darf.</translation>
    </message>
    <message>
        <source>Say who asks: a GLN, or the name of the company. The log needs it.</source>
        <translation>Sagen Sie, wer fragt: eine GLN oder den Namen der Firma. Das Protokoll braucht es.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an asker: letters, digits, points and dashes, 40 at most.</source>
        <translation>„%1“ kann nicht der Name eines Fragenden sein: Buchstaben, Ziffern, Punkte und Striche, höchstens 40.</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted, and this is not its passphrase (or its beginning is damaged). Nothing was made.</source>
        <translation>Die Sicherung %1 ist verschlüsselt, und das ist nicht ihre Passphrase (oder ihr Anfang ist beschädigt). Nichts wurde angelegt.</translation>
    </message>
    <message>
        <source>Backups are to be encrypted, and no passphrase is kept for them here. Set one: page Ledger, F5, or packledger-cli secret set backup-passphrase.</source>
        <translation>Sicherungen sollen verschlüsselt werden, aber hier ist keine Passphrase dafür hinterlegt. Legen Sie eine fest: Seite Register, F5, oder packledger-cli secret set backup-passphrase.</translation>
    </message>
    <message>
        <source>The line does not start: %1</source>
        <translation>Die Linie startet nicht: %1</translation>
    </message>
    <message>
        <source>The line does not start: this site wants the printer of the packs to give back the batch&apos;s job. Choose a printer for packs at this station, and start again. %1</source>
        <translation>Die Linie startet nicht: Dieser Standort verlangt, dass der Drucker der Packungen den Druckauftrag zurückgibt. Wählen Sie an dieser Station einen Drucker für Packungen und starten Sie neu. %1</translation>
    </message>
    <message>
        <source>Nobody can limit themselves. Somebody else who may do everything can.</source>
        <translation>Niemand kann sich selbst beschränken. Jemand anderes, der alles darf, kann es.</translation>
    </message>
    <message>
        <source>Your role sees totals of lots and no single serial numbers, so this is refused: %1. The journal has it.</source>
        <translation>Ihre Rolle sieht Summen von Chargen und keine einzelnen Seriennummern; deshalb wird das abgelehnt: %1. Das Journal hat es.</translation>
    </message>
    <message>
        <source>The partner sent another message under the Message-ID %1 before. Ask the partner which of the two holds.</source>
        <translation>Der Partner hat unter der Message-ID %1 schon eine andere Nachricht gesendet. Fragen Sie den Partner, welche der beiden gilt.</translation>
    </message>
    <message>
        <source>At this site two persons approve: one performs it, another one approves it, both with the PIN. Nothing was changed.</source>
        <translation>An diesem Standort genehmigen zwei Personen: Eine führt es aus, eine andere genehmigt es, beide mit der PIN. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No request %1 waits for an answer: it is answered, or there was none.</source>
        <translation>Keine Anfrage %1 wartet auf Antwort: Sie ist beantwortet, oder es gab keine.</translation>
    </message>
    <message>
        <source>Say why nobody answers it. The log needs the reason.</source>
        <translation>Sagen Sie, warum niemand sie beantwortet. Das Protokoll braucht den Grund.</translation>
    </message>
    <message>
        <source>More than one item has the serial number %1. Name it with its GTIN, or scan its code.</source>
        <translation>Mehr als eine Einheit hat die Seriennummer %1. Nennen Sie sie mit ihrer GTIN, oder scannen Sie ihren Code.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 off, more than the site allows. Set it right and measure again; then numbers can be commissioned.</source>
        <translation>Die Uhr dieser Station geht um %1 falsch, mehr als der Standort erlaubt. Stellen Sie sie, und messen Sie erneut; dann kann serialisiert werden.</translation>
    </message>
    <message>
        <source>By their data the goods are from the future: %1. The shipping event is dated later still, and many customers refuse that. Ask the supplier to correct its data, or set this computer&apos;s clock.</source>
        <translation>Nach ihren Daten ist die Ware aus der Zukunft: %1. Das Versandereignis liegt noch später, und viele Kunden lehnen das ab. Bitten Sie den Lieferanten, seine Daten zu berichtigen, oder stellen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>A licence of the customer has lapsed, and another of its authority holds: %1. Take the old one out of the profile.</source>
        <translation>Eine Lizenz des Kunden ist abgelaufen, und eine andere ihrer Behörde gilt: %1. Nehmen Sie die alte aus dem Profil.</translation>
    </message>
    <message>
        <source>A licence of the customer has lapsed, and no other of its authority holds: %1. Nothing may be shipped before it is renewed, unless a person answers for it with a reason.</source>
        <translation>Eine Lizenz des Kunden ist abgelaufen, und keine andere ihrer Behörde gilt: %1. Nichts darf versandt werden, bevor sie erneuert ist, außer eine Person steht mit einem Grund dafür ein.</translation>
    </message>
    <message>
        <source>By this site&apos;s packing rules it holds another number of packs: %1. Customers who know the product ask about that. Count what is in it, or correct the rule.</source>
        <translation>Nach den Packregeln dieses Standorts enthält es eine andere Zahl von Packungen: %1. Kunden, die das Produkt kennen, fragen danach. Zählen Sie nach, oder berichtigen Sie die Regel.</translation>
    </message>
    <message>
        <source>The order of the labels is not certain (%1). Take this pack off and scan the label on the pack that comes next.</source>
        <translation>Die Reihenfolge der Etiketten ist nicht sicher (%1). Nehmen Sie diese Packung ab, und scannen Sie das Etikett auf der nächsten Packung.</translation>
    </message>
    <message>
        <source>Bad packs may still be on the line (%1). Find them, take them off and confirm it: camera check, F12, or inspect removed.</source>
        <translation>Schlechte Packungen sind vielleicht noch auf der Linie (%1). Finden Sie sie, nehmen Sie sie ab, und bestätigen Sie es: Kameraprüfung, F12, oder inspect removed.</translation>
    </message>
    <message>
        <source>The numbers of %1 follow each other, and whoever sees one guesses others. Its market asks for numbers that nobody can guess (Delegated Regulation (EU) 2016/161, article 4). Ask for another list.</source>
        <translation>Die Nummern von %1 folgen aufeinander, und wer eine sieht, errät andere. Ihr Markt verlangt Nummern, die niemand erraten kann (Delegierte Verordnung (EU) 2016/161, Artikel 4). Bitten Sie um eine andere Liste.</translation>
    </message>
    <message>
        <source>%1 has carried other goods already. Give these goods a number of their own.</source>
        <translation>%1 hat schon andere Ware getragen. Geben Sie dieser Ware eine eigene Nummer.</translation>
    </message>
    <message>
        <source>Containers with packs of the batch are still being packed: %1. Close them or give them up first.</source>
        <translation>Gebinde mit Packungen des Auftrags werden noch gepackt: %1. Schließen Sie sie, oder geben Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>The order takes no more than %1 further packs, and nothing was done. Change the number, or say that more are wanted (--more).</source>
        <translation>Der Auftrag nimmt höchstens %1 weitere Packungen, und nichts wurde getan. Ändern Sie die Zahl, oder sagen Sie, dass mehr gewollt sind (--more).</translation>
    </message>
    <message>
        <source>The document is larger than the partner takes, so it was not sent: %1. Take the partner&apos;s limits into its profile (Connection test, or packledger-cli partner test --take-limits) and correct the shipment: what goes then is split.</source>
        <translation>Das Dokument ist größer, als der Partner annimmt, und wurde darum nicht gesendet: %1. Übernehmen Sie die Grenzen des Partners in sein Profil (Verbindungstest oder packledger-cli partner test --take-limits) und berichtigen Sie die Lieferung: Was dann geht, ist aufgeteilt.</translation>
    </message>
    <message>
        <source>A partner wants its receipts posted to a host that its profile does not name, so its message was not taken: %1. If that host is right, enter it in the profile: Connection, All options, Receipts may also go to.</source>
        <translation>Ein Partner will seine Quittungen an einen Host, den sein Profil nicht nennt; seine Nachricht wurde darum nicht angenommen: %1. Ist der Host richtig, tragen Sie ihn im Profil ein: Verbindung, Alle Optionen, Quittungen dürfen auch gehen an.</translation>
    </message>
    <message>
        <source>No system has a token of the name “%1”. The list shows those that have one.</source>
        <translation>Kein System hat einen Token mit dem Namen „%1“. Die Liste zeigt, welche einen haben.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a system: letters, digits, points and underscores, 40 at most.</source>
        <translation>„%1“ kann kein Name eines Systems sein: Buchstaben, Ziffern, Punkte und Unterstriche, höchstens 40.</translation>
    </message>
    <message>
        <source>This is not the code of the point: %1. Scan the card that hangs there.</source>
        <translation>Das ist nicht der Code des Punktes: %1. Scannen Sie die Karte, die dort hängt.</translation>
    </message>
    <message>
        <source>The keychain did not do its work: %1. Unlock it and try again. Where this computer has none, name a folder for secrets in the environment variable PACKLEDGER_SECRETS.</source>
        <translation>Der Schlüsselbund tat seine Arbeit nicht: %1. Entsperren Sie ihn und versuchen Sie es noch einmal. Hat dieser Rechner keinen, nennen Sie in der Umgebungsvariablen PACKLEDGER_SECRETS einen Ordner für Geheimnisse.</translation>
    </message>
    <message>
        <source>Receipt %1 takes no more scans: it was submitted, or its sender took the delivery back. Open another one.</source>
        <translation>Der Wareneingang %1 nimmt keine Scans mehr an: Er wurde abgeschlossen, oder der Absender nahm die Lieferung zurück. Öffnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>With the labels that are out or wait already the order is full: it takes no more than %1 further ones. Change the number; labels that are spoilt or lost are written off first.</source>
        <translation>Mit den Etiketten, die schon draußen sind oder warten, ist der Auftrag voll: Er nimmt höchstens %1 weitere. Ändern Sie die Zahl; verdorbene oder verlorene Etiketten werden vorher abgeschrieben.</translation>
    </message>
    <message>
        <source>Shipment %1 has these numbers already, and the customer was told so.</source>
        <translation>Lieferung %1 hat diese Nummern schon, und der Kunde weiß davon.</translation>
    </message>
    <message>
        <source>%1 is a coder: it prints the values of packs into its own artwork, and no other labels. Choose a label printer for this.</source>
        <translation>%1 ist ein Kennzeichnungsgerät: Es druckt die Werte von Packungen in sein eigenes Druckbild und keine anderen Etiketten. Wählen Sie hierfür einen Etikettendrucker.</translation>
    </message>
    <message>
        <source>A printer understands zpl, raster or a coder&apos;s language, at 203, 300 or 600 dots per inch. This is none of them: %1.</source>
        <translation>Ein Drucker versteht zpl, raster oder die Sprache eines Kennzeichnungsgeräts, bei 203, 300 oder 600 Punkten pro Zoll. Das ist nichts davon: %1.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: %1. Ask the partner for its certificate, as a file that ends with .pem, .crt, .cer or .p7b.</source>
        <translation>In dieser Datei ist kein Zertifikat: %1. Bitten Sie den Partner um sein Zertifikat als Datei, die auf .pem, .crt, .cer oder .p7b endet.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the partner&apos;s certificate: %1. Nothing was sent. If the partner has an authority of its own, enter its certificate in the profile: Connection, All options, Their authority (ca).</source>
        <translation>Niemand, dem vertraut wird, bürgt für das Zertifikat des Partners: %1. Nichts wurde gesendet. Hat der Partner eine eigene Zertifizierungsstelle, tragen Sie deren Zertifikat im Profil ein: Verbindung, Alle Optionen, Ihre Zertifizierungsstelle (ca).</translation>
    </message>
    <message>
        <source>A private key is in this file: %1. It was not taken. A partner&apos;s certificate comes without a key; is this our own?</source>
        <translation>In dieser Datei ist ein privater Schlüssel: %1. Sie wurde nicht übernommen. Das Zertifikat eines Partners kommt ohne Schlüssel; ist das unser eigenes?</translation>
    </message>
    <message>
        <source>Our own certificate for this partner is missing, damaged, or does not fit its key or password: %1. Choose it again in the partner&apos;s profile, Connection, or store it with packledger-cli secret set.</source>
        <translation>Unser eigenes Zertifikat für diesen Partner fehlt, ist beschädigt oder passt nicht zu seinem Schlüssel oder Passwort: %1. Wählen Sie es im Profil des Partners unter Verbindung neu, oder hinterlegen Sie es mit packledger-cli secret set.</translation>
    </message>
    <message>
        <source>The partner&apos;s server took the document and does not know the job that it named for it: %1. It is asked again. If this stays, ask the partner at which address its jobs are reached from outside, and enter that address in the profile.</source>
        <translation>Der Server des Partners hat das Dokument angenommen und kennt den Auftrag nicht, den er dafür nannte: %1. Er wird noch einmal gefragt. Bleibt es dabei, fragen Sie den Partner, unter welcher Adresse seine Aufträge von außen zu erreichen sind, und tragen Sie diese im Profil ein.</translation>
    </message>
    <message>
        <source>An AS2 message came that nobody signed, under names that several partners have: %1. Whose it is cannot be told, so it was not taken. Ask them to sign, or agree on an AS2 name for each.</source>
        <translation>Eine AS2-Nachricht kam, die niemand signiert hat, unter Namen, die mehrere Partner haben: %1. Wem sie gehört, ist nicht zu erkennen, daher wurde sie nicht angenommen. Bitten Sie die Partner zu signieren, oder vereinbaren Sie für jeden einen AS2-Namen.</translation>
    </message>
    <message>
        <source>Our own certificate and key for AS2 cannot be used: %1. Both have to stand in one PEM file without a password. Choose it in the partner&apos;s profile, Connection, or store it with packledger-cli secret set.</source>
        <translation>Unser eigenes Zertifikat samt Schlüssel für AS2 kann nicht verwendet werden: %1. Beide müssen ohne Passwort in einer PEM-Datei stehen. Wählen Sie sie im Profil des Partners unter Verbindung, oder hinterlegen Sie sie mit packledger-cli secret set.</translation>
    </message>
    <message>
        <source>The partner could not read the document, or did not know our signature: %1. One side has another certificate of the other: exchange the present ones, enter theirs in the profile, then send the document again.</source>
        <translation>Der Partner konnte das Dokument nicht lesen oder kannte unsere Signatur nicht: %1. Eine Seite hat ein anderes Zertifikat der anderen: Tauschen Sie die jetzigen aus, tragen Sie das des Partners im Profil ein, und senden Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <source>The document is addressed to %1, which is not this site. Ask the sender to address it to the site&apos;s GLN; if that is another place of yours, or a client&apos;s, name it among the site&apos;s rules (receiving.other-glns).</source>
        <translation>Das Dokument ist an %1 gerichtet, und das ist nicht dieser Standort. Bitten Sie den Absender, es an die GLN des Standorts zu richten; ist das ein anderer Ihrer Orte oder der eines Kunden, nennen Sie ihn in den Regeln des Standorts (receiving.other-glns).</translation>
    </message>
    <message>
        <source>How long the company prefix in %1 is nobody told: it goes out as a web address, which some customers do not read. Enter the SGLN in that partner&apos;s profile, or import a product or a document of that company.</source>
        <translation>Wie lang das Firmenpräfix in %1 ist, hat niemand gesagt: Es geht als Webadresse hinaus, die manche Kunden nicht lesen. Tragen Sie die SGLN im Profil dieses Partners ein, oder importieren Sie ein Produkt oder Dokument dieser Firma.</translation>
    </message>
    <message>
        <source>Another batch runs at this station: %1. Stop or close it before this one goes on the line.</source>
        <translation>Ein anderer Auftrag läuft an dieser Station: %1. Halten Sie ihn an oder schließen Sie ihn ab, bevor dieser auf die Linie kommt.</translation>
    </message>
    <message>
        <source>%1 may not approve, and nothing was changed. Begin again: whoever may not approve signs first, and somebody who may signs second.</source>
        <translation>%1 darf nicht genehmigen, und nichts wurde geändert. Beginnen Sie neu: Wer nicht genehmigen darf, unterschreibt zuerst, und jemand, der es darf, als Zweiter.</translation>
    </message>
    <message>
        <source>Packs that were rejected: %1. Count what is in the reject bin, and enter it.</source>
        <translation>Ausgeschleuste Packungen: %1. Zählen Sie, was im Ausschussbehälter liegt, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>Source packs scanned for the batch, and not linked with new ones: %1. Link them or put them back first.</source>
        <translation>Für den Auftrag gescannte Quellpackungen, die nicht mit neuen verknüpft sind: %1. Verknüpfen Sie sie, oder legen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Numbers of the batch that are not accounted for: %1. Find them, or let two people sign for them with a reason.</source>
        <translation>Nummern des Auftrags, die nicht erklärt sind: %1. Finden Sie sie, oder lassen Sie zwei Personen mit einem Grund dafür unterschreiben.</translation>
    </message>
</context>
<context>
    <name>ExceptionAnswerCommand</name>
    <message>
        <source>note a partner&apos;s answer, or answer a partner&apos;s case</source>
        <translation>die Antwort eines Partners notieren oder den Fall eines Partners beantworten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no, but this resolution</source>
        <translation>nein, sondern diese Lösung</translation>
    </message>
    <message>
        <source>how it was said: phone, mail or other</source>
        <translation>wie es gesagt wurde: phone, mail oder other</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>was gesagt wurde</translation>
    </message>
    <message>
        <source>these items alone, with commas between</source>
        <translation>nur diese Posten, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>a message of the partner&apos;s, as it came by mail</source>
        <translation>eine Nachricht des Partners, wie sie per Mail kam</translation>
    </message>
    <message>
        <source>of a partner&apos;s case: the draft of a mail with our answer</source>
        <translation>zum Fall eines Partners: der Entwurf einer Mail mit unserer Antwort</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nennen Sie einen Fall mit seiner Nummer</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>es gibt keine Lösung %1</translation>
    </message>
    <message>
        <source>an answer comes by phone, mail or other</source>
        <translation>eine Antwort kommt über phone, mail oder other</translation>
    </message>
</context>
<context>
    <name>ExceptionAttachCommand</name>
    <message>
        <source>keep a picture or a paper with a case</source>
        <translation>ein Bild oder Papier beim Fall aufbewahren</translation>
    </message>
    <message>
        <source>name a case and a file</source>
        <translation>nennen Sie einen Fall und eine Datei</translation>
    </message>
</context>
<context>
    <name>ExceptionChangeCommand</name>
    <message>
        <source>change what a case asks for, or of whom</source>
        <translation>ändern, was ein Fall verlangt, oder von wem</translation>
    </message>
    <message>
        <source>another category; its proposal comes with it</source>
        <translation>eine andere Kategorie; ihr Vorschlag kommt mit</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>was verlangt wird</translation>
    </message>
    <message>
        <source>with this partner</source>
        <translation>mit diesem Partner</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>die Bestellung</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>the last good day</source>
        <translation>der letzte gute Tag</translation>
    </message>
    <message>
        <source>name a category: %1</source>
        <translation>nennen Sie eine Kategorie: %1</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>es gibt keine Lösung %1</translation>
    </message>
    <message>
        <source>a day is written like 2026-11-25</source>
        <translation>ein Tag wird geschrieben wie 2026-11-25</translation>
    </message>
</context>
<context>
    <name>ExceptionCommands</name>
    <message>
        <source>unresolved ones alone</source>
        <translation>nur die nicht erledigten</translation>
    </message>
    <message>
        <source>those past their deadline alone</source>
        <translation>nur die über ihrer Frist</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>nur mit diesem Partner</translation>
    </message>
    <message>
        <source>of this receipt alone</source>
        <translation>nur die dieser Annahme</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nennen Sie einen Fall mit seiner Nummer</translation>
    </message>
</context>
<context>
    <name>ExceptionExportCommand</name>
    <message>
        <source>write the cases&apos; items into a table</source>
        <translation>die Posten der Fälle in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json oder xlsx</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>name a format (csv, json, xlsx) and a file</source>
        <translation>nennen Sie ein Format (csv, json, xlsx) und eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n Einheit</numerusform>
            <numerusform>%1: %n Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionListCommand</name>
    <message>
        <source>list cases with partners, by their deadline</source>
        <translation>Fälle mit Partnern nach ihrer Frist auflisten</translation>
    </message>
</context>
<context>
    <name>ExceptionOpenCommand</name>
    <message>
        <source>open a case with a partner by hand</source>
        <translation>von Hand einen Fall mit einem Partner eröffnen</translation>
    </message>
    <message>
        <source>catalogue code (1-1A), or one of %1</source>
        <translation>Katalogkürzel (1-1A) oder eines von %1</translation>
    </message>
    <message>
        <source>about all that this receipt put aside</source>
        <translation>zu allem, was diese Annahme zurückgestellt hat</translation>
    </message>
    <message>
        <source>about this whole delivery</source>
        <translation>zu dieser ganzen Lieferung</translation>
    </message>
    <message>
        <source>about this refused document</source>
        <translation>zu diesem abgelehnten Dokument</translation>
    </message>
    <message>
        <source>what is asked for, instead of what the category proposes</source>
        <translation>was verlangt wird, statt dem Vorschlag der Kategorie</translation>
    </message>
    <message>
        <source>the right GTIN or GLN, where master data are wrong</source>
        <translation>die richtige GTIN oder GLN, wo Stammdaten falsch sind</translation>
    </message>
    <message>
        <source>with this partner</source>
        <translation>mit diesem Partner</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>die Bestellung</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>a picture or paper that proves it</source>
        <translation>ein Bild oder Papier, das es belegt</translation>
    </message>
    <message>
        <source>name a category: %1</source>
        <translation>nennen Sie eine Kategorie: %1</translation>
    </message>
    <message>
        <source>say what it is about: an item, a receipt, a shipment or an arrival</source>
        <translation>sagen Sie, worum es geht: eine Einheit, eine Annahme, eine Lieferung oder ein Eingang</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>es gibt keine Lösung %1</translation>
    </message>
    <message>
        <source>about this pack or container: its code, or a serial that no other has</source>
        <translation>zu dieser Packung oder diesem Gebinde: ihr Code oder eine Seriennummer, die sonst keine hat</translation>
    </message>
</context>
<context>
    <name>ExceptionResolveCommand</name>
    <message>
        <source>end a case by hand</source>
        <translation>einen Fall von Hand beenden</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>warum; nötig</translation>
    </message>
</context>
<context>
    <name>ExceptionSendCommand</name>
    <message>
        <source>tell the partner: by message, or as the draft of a mail</source>
        <translation>dem Partner sagen: als Nachricht oder als Entwurf einer Mail</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file; no message goes out</source>
        <translation>den Entwurf einer Mail in diese Datei schreiben; keine Nachricht geht hinaus</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nennen Sie einen Fall mit seiner Nummer</translation>
    </message>
    <message>
        <source>Case %1: the draft of a mail stands in %2. Send it.</source>
        <translation>Fall %1: der Entwurf einer Mail steht in %2. Senden Sie ihn.</translation>
    </message>
    <message>
        <source>Case %1 is with the partner already (document %2).</source>
        <translation>Fall %1 liegt schon beim Partner (Dokument %2).</translation>
    </message>
    <message>
        <source>Case %1 goes to the partner (document %2).</source>
        <translation>Fall %1 geht an den Partner (Dokument %2).</translation>
    </message>
</context>
<context>
    <name>ExceptionShowCommand</name>
    <message>
        <source>show a case, its items and its history</source>
        <translation>einen Fall zeigen, seine Posten und seinen Verlauf</translation>
    </message>
    <message>
        <source>write the message as it would go now into this file</source>
        <translation>die Nachricht, wie sie jetzt ginge, in diese Datei schreiben</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file</source>
        <translation>den Entwurf einer Mail in diese Datei schreiben</translation>
    </message>
    <message>
        <source>the number of a picture or paper to write out</source>
        <translation>die Nummer eines Bildes oder Papiers, das herausgeschrieben wird</translation>
    </message>
    <message>
        <source>and the file for it</source>
        <translation>und die Datei dafür</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nennen Sie einen Fall mit seiner Nummer</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>More than announced, we keep it</source>
        <translation>Mehr als angekündigt, wir behalten es</translation>
    </message>
    <message>
        <source>More than announced, we return it</source>
        <translation>Mehr als angekündigt, wir geben es zurück</translation>
    </message>
    <message>
        <source>Wrong lot for the shipment</source>
        <translation>Falsche Charge in der Lieferung</translation>
    </message>
    <message>
        <source>More in a container than announced, we keep it</source>
        <translation>Mehr in einem Behälter als angekündigt, wir behalten es</translation>
    </message>
    <message>
        <source>More in a container than announced, we return it</source>
        <translation>Mehr in einem Behälter als angekündigt, wir geben es zurück</translation>
    </message>
    <message>
        <source>Other serials than announced</source>
        <translation>Andere Seriennummern als angekündigt</translation>
    </message>
    <message>
        <source>Sold to somebody else in the data</source>
        <translation>In den Daten an jemand anderen verkauft</translation>
    </message>
    <message>
        <source>Goods without data</source>
        <translation>Ware ohne Daten</translation>
    </message>
    <message>
        <source>Less than announced</source>
        <translation>Weniger als angekündigt</translation>
    </message>
    <message>
        <source>Less than announced, the rest is to be sent</source>
        <translation>Weniger als angekündigt, der Rest soll kommen</translation>
    </message>
    <message>
        <source>Less in a container than announced</source>
        <translation>Weniger in einem Behälter als angekündigt</translation>
    </message>
    <message>
        <source>Lost shipment</source>
        <translation>Verlorene Sendung</translation>
    </message>
    <message>
        <source>Damaged, we return it</source>
        <translation>Beschädigt, wir geben es zurück</translation>
    </message>
    <message>
        <source>Damaged, we destroy it</source>
        <translation>Beschädigt, wir vernichten es</translation>
    </message>
    <message>
        <source>Wrong master data</source>
        <translation>Falsche Stammdaten</translation>
    </message>
    <message>
        <source>Data and label disagree</source>
        <translation>Daten und Etikett widersprechen sich</translation>
    </message>
    <message>
        <source>Document not taken</source>
        <translation>Dokument nicht angenommen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Posten</numerusform>
            <numerusform>%n Posten</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>something else proposed</source>
        <translation>etwas anderes vorgeschlagen</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>Von Hand erledigt.</translation>
    </message>
    <message>
        <source>Settled: the data came.</source>
        <translation>Erledigt: die Daten kamen.</translation>
    </message>
    <message>
        <source>Settled: it is received.</source>
        <translation>Erledigt: es ist angenommen.</translation>
    </message>
    <message>
        <source>Settled: the partner took it out of the shipment.</source>
        <translation>Erledigt: der Partner hat es aus der Sendung genommen.</translation>
    </message>
    <message>
        <source>Settled: it has left, or is destroyed.</source>
        <translation>Erledigt: es ist hinausgegangen oder vernichtet.</translation>
    </message>
    <message>
        <source>Settled: released after the partner agreed.</source>
        <translation>Erledigt: freigegeben, nachdem der Partner zugestimmt hat.</translation>
    </message>
    <message>
        <source>Settled over the accounts.</source>
        <translation>Über die Konten ausgeglichen.</translation>
    </message>
    <message>
        <source>Settled: the partner says it is resolved.</source>
        <translation>Erledigt: der Partner sagt, es sei erledigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered to the partner</source>
        <translation>Dem Partner geantwortet</translation>
    </message>
    <message>
        <source>The partner answered by telephone</source>
        <translation>Der Partner antwortete am Telefon</translation>
    </message>
    <message>
        <source>The partner answered by mail</source>
        <translation>Der Partner antwortete per Mail</translation>
    </message>
    <message>
        <source>The partner answered by message</source>
        <translation>Der Partner antwortete per Nachricht</translation>
    </message>
    <message>
        <source>The partner answered</source>
        <translation>Der Partner antwortete</translation>
    </message>
    <message>
        <source>The partner is told that it is resolved (document %1).</source>
        <translation>Dem Partner wird gesagt, dass es erledigt ist (Dokument %1).</translation>
    </message>
    <message>
        <source>Sent to the partner (document %1).</source>
        <translation>An den Partner gesandt (Dokument %1).</translation>
    </message>
    <message>
        <source>Draft of a mail written.</source>
        <translation>Entwurf einer Mail geschrieben.</translation>
    </message>
    <message>
        <source>Opened with %1.</source>
        <translation>Eröffnet mit %1.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 kam dazu.</translation>
    </message>
    <message>
        <source>The partner says it is resolved.</source>
        <translation>Der Partner sagt, es sei erledigt.</translation>
    </message>
    <message>
        <source>The partner added %1.</source>
        <translation>Der Partner fügte %1 hinzu.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Zu beantworten</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Zum Teil beantwortet</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Send new data</source>
        <translation>Neue Daten senden</translation>
    </message>
    <message>
        <source>Send the product</source>
        <translation>Das Produkt senden</translation>
    </message>
    <message>
        <source>Return the product</source>
        <translation>Das Produkt zurückgeben</translation>
    </message>
    <message>
        <source>Send the product back</source>
        <translation>Das Produkt zurücksenden</translation>
    </message>
    <message>
        <source>Credit the account</source>
        <translation>Dem Konto gutschreiben</translation>
    </message>
    <message>
        <source>Debit the account</source>
        <translation>Das Konto belasten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>They have it, and no data from us for it.</source>
        <translation>Sie haben es, und keine Daten von uns dazu.</translation>
    </message>
    <message>
        <source>Here, and the partner has sent no data that ship it to us.</source>
        <translation>Hier, und der Partner hat keine Daten gesandt, die es an uns liefern.</translation>
    </message>
    <message>
        <source>In our data, and not with them.</source>
        <translation>In unseren Daten, aber nicht bei ihnen.</translation>
    </message>
    <message>
        <source>In the partner’s data, and not here.</source>
        <translation>In den Daten des Partners, aber nicht hier.</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>Verfall %1</translation>
    </message>
    <message>
        <source>Our data say %1.</source>
        <translation>Unsere Daten sagen %1.</translation>
    </message>
    <message>
        <source>The partner’s data say %1.</source>
        <translation>Die Daten des Partners sagen %1.</translation>
    </message>
    <message>
        <source>Announced %1, received %2.</source>
        <translation>Angekündigt %1, angekommen %2.</translation>
    </message>
    <message>
        <source>Wrong in the data.</source>
        <translation>In den Daten falsch.</translation>
    </message>
    <message>
        <source>Wrong in the data; should be %1.</source>
        <translation>In den Daten falsch; richtig wäre %1.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Proposed instead: %1</source>
        <translation>Stattdessen vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Shipped, and not received by the customer</source>
        <translation>Versandt und vom Kunden nicht angenommen</translation>
    </message>
    <message>
        <source>Settled: we took it back.</source>
        <translation>Erledigt: Wir haben es zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Shipment %1 to %2: %3</source>
        <translation>Sendung %1 an %2: %3</translation>
    </message>
    <message>
        <source>Shipment %1 to %2 taken back</source>
        <translation>Sendung %1 an %2 zurückgenommen</translation>
    </message>
    <message>
        <source>Ship notice of shipment %1 to %2</source>
        <translation>Lieferavis der Sendung %1 an %2</translation>
    </message>
    <message>
        <source>Test document to %1</source>
        <translation>Testdokument an %1</translation>
    </message>
    <message>
        <source>Ship notice to %1</source>
        <translation>Lieferavis an %1</translation>
    </message>
    <message>
        <source>Answer to a ship notice of %1</source>
        <translation>Antwort auf ein Lieferavis von %1</translation>
    </message>
    <message>
        <source>Exception message to %1</source>
        <translation>Ausnahmemeldung an %1</translation>
    </message>
    <message>
        <source>What we received, to %1</source>
        <translation>Was wir angenommen haben, an %1</translation>
    </message>
    <message>
        <source>Events to %1</source>
        <translation>Ereignisse an %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Ship notice of %1</source>
        <translation>Lieferavis von %1</translation>
    </message>
    <message>
        <source>Ship notice %1 of %2</source>
        <translation>Lieferavis %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Serial data of %1: %n event(s)</source>
        <translation>
            <numerusform>Seriendaten von %1: %n Ereignis</numerusform>
            <numerusform>Seriendaten von %1: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial data of %1 for delivery %2</source>
        <translation>Seriendaten von %1 zur Lieferung %2</translation>
    </message>
    <message>
        <source>List of serials of %1</source>
        <translation>Liste von Seriennummern von %1</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>Dokument von %1</translation>
    </message>
    <message>
        <source>by hand: no way to the partner</source>
        <translation>von Hand: kein Weg zum Partner</translation>
    </message>
    <message>
        <source>when the partner is live</source>
        <translation>wenn der Partner in Betrieb ist</translation>
    </message>
    <message>
        <source>after the one before it</source>
        <translation>nach dem davor</translation>
    </message>
    <message>
        <source>again now</source>
        <translation>jetzt noch einmal</translation>
    </message>
    <message>
        <source>goes now</source>
        <translation>geht jetzt</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>noch einmal in %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not sent, late</source>
        <translation>nicht gesandt, überfällig</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesandt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>no answer, late</source>
        <translation>keine Antwort, überfällig</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>gesandt, noch keine Antwort</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>von Hand beendet</translation>
    </message>
    <message>
        <source>not read, late</source>
        <translation>nicht gelesen, überfällig</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>nichts Neues darin</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>by itself, %1</source>
        <translation>von selbst, %1</translation>
    </message>
    <message>
        <source>Attempt %1: the partner took it, no answer yet</source>
        <translation>Versuch %1: der Partner nahm es, noch keine Antwort</translation>
    </message>
    <message>
        <source>Attempt %1: the partner has it</source>
        <translation>Versuch %1: der Partner hat es</translation>
    </message>
    <message>
        <source>Attempt %1: refused</source>
        <translation>Versuch %1: abgelehnt</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>Versuch %1 misslang</translation>
    </message>
    <message>
        <source>Made, with its identity and bytes</source>
        <translation>Erstellt, mit seiner Kennung und seinen Bytes</translation>
    </message>
    <message>
        <source>Delivered; the partner has not answered yet</source>
        <translation>Zugestellt; der Partner hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Acknowledged by the partner</source>
        <translation>Vom Partner bestätigt</translation>
    </message>
    <message>
        <source>Refused by the partner</source>
        <translation>Vom Partner abgelehnt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Sent again by hand</source>
        <translation>Von Hand noch einmal gesandt</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Von Hand beendet</translation>
    </message>
    <message>
        <source>Came in; its bytes are kept</source>
        <translation>Kam herein; seine Bytes sind aufbewahrt</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Its event is of %1 and names %n item(s).</source>
        <translation>
            <numerusform>Sein Ereignis ist von %1 und nennt %n Einheit.</numerusform>
            <numerusform>Sein Ereignis ist von %1 und nennt %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>älteste</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <translation>Es wird in %1 noch einmal versucht.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Es wird jetzt noch einmal versucht.</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is kept here.</source>
        <translation>Die Quittung des Partners ist hier aufbewahrt.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>identity %1</source>
        <translation>Kennung %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n event(s).</source>
        <translation>
            <numerusform>Es enthält %n Ereignis.</numerusform>
            <numerusform>Es enthält %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>kam %1</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Serialisiert</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Ausgepackt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Shipping taken back</source>
        <translation>Versand zurückgenommen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vereinnahmt</translation>
    </message>
    <message>
        <source>Repackaged</source>
        <translation>Umgepackt</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>An earlier event declared wrong</source>
        <translation>Ein früheres Ereignis für falsch erklärt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n item(s)</source>
        <translation>
            <numerusform>%1 mit %n Einheit</numerusform>
            <numerusform>%1 mit %n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no events in it.</source>
        <translation>Es enthält keine Ereignisse.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n event(s).</source>
        <translation>
            <numerusform>%n Ereignis, das erste.</numerusform>
            <numerusform>Die ersten %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of a batch, to %1</source>
        <translation>Ergebnis eines Auftrags, an %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent at attempt %1</source>
        <translation>beim Versuch %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n-mal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was told on %2 by %3: message %4 in the outbox.</source>
        <translation>%1 erfuhr es am %2 von %3: Nachricht %4 im Postausgang.</translation>
    </message>
    <message>
        <source>The mail to %1 was written on %2 by %3.</source>
        <translation>Die Mail an %1 wurde am %2 von %3 geschrieben.</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Fall %1: %2</translation>
    </message>
    <message>
        <source>systems of this site</source>
        <translation>Systeme dieses Standorts</translation>
    </message>
    <message>
        <source>taken, addressed elsewhere</source>
        <translation>angenommen, anders adressiert</translation>
    </message>
    <message>
        <source>%1 has not been reached for %2.</source>
        <translation>%1 wurde seit %2 nicht erreicht.</translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>%1: nothing went.</source>
        <translation>%1: nichts ging.</translation>
    </message>
    <message>
        <source>From %1, arrival %2: %3.</source>
        <translation>Von %1, Eingang %2: %3.</translation>
    </message>
    <message>
        <source>Next attempt at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>To %1, document %2, attempt %3: %4.</source>
        <translation>An %1, Dokument %2, Versuch %3: %4.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1  from %2  %3: %4</source>
        <translation>%1  von %2  %3: %4</translation>
    </message>
    <message>
        <source>only those that have not come to their end</source>
        <translation>nur die, die noch nicht zu Ende sind</translation>
    </message>
    <message>
        <source>only those that should have come further</source>
        <translation>nur die, die weiter sein müssten</translation>
    </message>
    <message>
        <source>only those refused, or not got through</source>
        <translation>nur abgelehnte oder nicht durchgekommene</translation>
    </message>
    <message>
        <source>by number, file, identity, serial or delivery</source>
        <translation>nach Nummer, Datei, Kennung, Seriennummer oder Lieferung</translation>
    </message>
    <message>
        <source>%1  to %2  %3 since %4, </source>
        <translation>%1  an %2  %3 seit %4, </translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n Mal versucht</numerusform>
            <numerusform>%n Mal versucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportEventsCommand</name>
    <message>
        <source>write events as an EPCIS document</source>
        <translation>Ereignisse als EPCIS-Dokument schreiben</translation>
    </message>
    <message>
        <source>epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json</source>
        <translation>epcis-1.2-xml, epcis-2.0-xml oder epcis-2.0-json</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>only events recorded since this time, ISO 8601</source>
        <translation>nur Ereignisse, die seit dieser Zeit erfasst wurden, nach ISO 8601</translation>
    </message>
    <message>
        <source>only what happened to this item</source>
        <translation>nur, was mit dieser Einheit geschah</translation>
    </message>
    <message>
        <source>--format is epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json</source>
        <translation>--format ist epcis-1.2-xml, epcis-2.0-xml oder epcis-2.0-json</translation>
    </message>
    <message>
        <source>--since is a time like 2026-11-22T14:00:00Z</source>
        <translation>--since ist eine Zeit wie 2026-11-22T14:00:00Z</translation>
    </message>
    <message>
        <source>name the file to write with --out</source>
        <translation>geben Sie die zu schreibende Datei mit --out an</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n events to </source>
        <translation>
            <numerusform>%n Ereignis geschrieben nach </numerusform>
            <numerusform>%n Ereignisse geschrieben nach </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>at most so many of each kind</source>
        <translation>höchstens so viele von jeder Art</translation>
    </message>
    <message>
        <source>say what to find</source>
        <translation>sagen Sie, was zu suchen ist</translation>
    </message>
    <message>
        <source>There is more; --limit shows it.</source>
        <translation>Es gibt mehr; --limit zeigt es.</translation>
    </message>
    <message>
        <source>find items, lots, products and deliveries by what is known</source>
        <translation>Einheiten, Chargen, Produkte und Lieferungen finden, nach dem, was bekannt ist</translation>
    </message>
</context>
<context>
    <name>HashCommand</name>
    <message>
        <source>hash needs a file</source>
        <translation>hash braucht eine Datei</translation>
    </message>
    <message>
        <source>print the event hash (CBV 2.0) of each event of EPCIS documents</source>
        <translation>den Ereignis-Hash (CBV 2.0) jedes Ereignisses von EPCIS-Dokumenten ausgeben</translation>
    </message>
</context>
<context>
    <name>HoldCommand</name>
    <message>
        <source>put items aside, so that nobody receives or uses them</source>
        <translation>Einheiten beiseitelegen, damit niemand sie vereinnahmt oder verwendet</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>die Einheiten, je Zeile ein Scan oder eine Kennung</translation>
    </message>
    <message>
        <source>damaged, suspect, quarantine or recall</source>
        <translation>damaged, suspect, quarantine oder recall</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>was zu sehen war</translation>
    </message>
    <message>
        <source>the reason is damaged, suspect, quarantine or recall</source>
        <translation>der Grund ist damaged, suspect, quarantine oder recall</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>On hold (%1). Put it aside until it is released.</source>
        <translation>Gesperrt (%1). Bitte beiseitelegen, bis die Freigabe erfolgt.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Released, and received with receipt %1.</source>
        <translation>Freigegeben und mit Wareneingang %1 vereinnahmt.</translation>
    </message>
    <message>
        <source>It is not on hold. Nothing to do.</source>
        <translation>Ist nicht gesperrt. Nichts zu tun.</translation>
    </message>
    <message>
        <source>Its container %1 is on hold. Release that one, or take the pack out first.</source>
        <translation>Das Gebinde %1 ist gesperrt. Geben Sie dieses frei, oder nehmen Sie die Packung zuerst heraus.</translation>
    </message>
    <message>
        <source>Nobody has told us of this serial number. Nothing to release.</source>
        <translation>Diese Seriennummer hat uns niemand gemeldet. Nichts freizugeben.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Dieser Code nennt keine Einheit eindeutig. %1</translation>
    </message>
    <message>
        <source>It was dispensed: there is nothing here to hold.</source>
        <translation>Es ist abgegeben: Hier ist nichts mehr zu sperren.</translation>
    </message>
    <message>
        <source>It was destroyed: there is nothing to hold.</source>
        <translation>Es ist vernichtet: Es gibt nichts zu sperren.</translation>
    </message>
    <message>
        <source>It was repackaged: hold the packs that came of it.</source>
        <translation>Es ist umgepackt: Sperren Sie die Packungen, die daraus wurden.</translation>
    </message>
    <message>
        <source>Its number has ended: it cannot be held. If the pack is here, treat it as suspect.</source>
        <translation>Seine Nummer ist beendet: Es kann nicht gesperrt werden. Ist die Packung hier, behandeln Sie sie als verdächtig.</translation>
    </message>
</context>
<context>
    <name>IdentifyCommand</name>
    <message>
        <source>tell what a scanned code is</source>
        <translation>sagen, was ein gescannter Code ist</translation>
    </message>
    <message>
        <source>Answer one question a line: {&quot;kind&quot;:…,&quot;input&quot;:…,&quot;profile&quot;:…}.</source>
        <translation>Beantwortet je Zeile eine Frage: {&quot;kind&quot;:…,&quot;input&quot;:…,&quot;profile&quot;:…}.</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>DATEI|-</translation>
    </message>
    <message>
        <source>The day from which the century of dates is reckoned.</source>
        <translation>Der Tag, von dem aus das Jahrhundert von Datumsangaben bestimmt wird.</translation>
    </message>
    <message>
        <source>--today needs a date such as 2026-11-22</source>
        <translation>--today braucht ein Datum wie 2026-11-22</translation>
    </message>
    <message>
        <source>either texts or --json-lines</source>
        <translation>entweder Texte oder --json-lines</translation>
    </message>
    <message>
        <source>there is no text to identify</source>
        <translation>es gibt keinen Text zu erkennen</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>Zeile %1 ist kein JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>take partners&apos; documents: EPCIS, X12 856, lists of serials</source>
        <translation>Dokumente von Partnern übernehmen: EPCIS, X12 856, Listen von Seriennummern</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>geben Sie mindestens eine Datei an</translation>
    </message>
    <message>
        <source>%1: known already, nothing was changed.</source>
        <translation>%1: schon bekannt, nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events, </source>
        <translation>
            <numerusform>%1: %n Ereignis, </numerusform>
            <numerusform>%1: %n Ereignisse, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, </source>
        <translation>
            <numerusform>%n Einheit, </numerusform>
            <numerusform>%n Einheiten, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n Sendung</numerusform>
            <numerusform>%n Sendungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxAnswerCommand</name>
    <message>
        <source>tell the sender why a document was not taken</source>
        <translation>dem Absender sagen, warum ein Dokument nicht angenommen wurde</translation>
    </message>
    <message>
        <source>whom the sender may ask; needed</source>
        <translation>wen der Absender fragen kann; nötig</translation>
    </message>
    <message>
        <source>and by phone</source>
        <translation>und telefonisch</translation>
    </message>
    <message>
        <source>the purchase order it is about</source>
        <translation>die Bestellung, um die es geht</translation>
    </message>
    <message>
        <source>write the message into this file</source>
        <translation>die Meldung in diese Datei schreiben</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file</source>
        <translation>den Entwurf einer Mail in diese Datei schreiben</translation>
    </message>
    <message>
        <source>send the message to the partner</source>
        <translation>die Meldung dem Partner senden</translation>
    </message>
    <message>
        <source>name an arrival by its number, and the address of a mail box</source>
        <translation>geben Sie einen Eingang mit seiner Nummer an, und eine Mailadresse</translation>
    </message>
</context>
<context>
    <name>InboxListCommand</name>
    <message>
        <source>list what came from partners, newest first</source>
        <translation>zeigen, was von Partnern kam, das Neueste zuerst</translation>
    </message>
    <message>
        <source>from this partner alone</source>
        <translation>nur von diesem Partner</translation>
    </message>
</context>
<context>
    <name>InboxResolveCommand</name>
    <message>
        <source>end a refused or quarantined arrival by hand</source>
        <translation>einen abgelehnten Eingang oder einen unter Quarantäne von Hand beenden</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>warum; nötig</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>geben Sie einen Eingang mit seiner Nummer an</translation>
    </message>
</context>
<context>
    <name>InboxShowCommand</name>
    <message>
        <source>show an arrival, and write its bytes as they came</source>
        <translation>einen Eingang zeigen und seine Bytes schreiben, wie sie kamen</translation>
    </message>
    <message>
        <source>write its bytes into this file</source>
        <translation>seine Bytes in diese Datei schreiben</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>geben Sie einen Eingang mit seiner Nummer an</translation>
    </message>
</context>
<context>
    <name>InboxTakeCommand</name>
    <message>
        <source>take a document that was put into quarantine</source>
        <translation>ein Dokument annehmen, das unter Quarantäne steht</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>warum; nötig</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>geben Sie einen Eingang mit seiner Nummer an</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>commission the good packs behind the printer, eject the bad ones</source>
        <translation>gute Packungen hinter dem Drucker serialisieren, schlechte auswerfen</translation>
    </message>
    <message>
        <source>the reject device, instead of the site&apos;s: tcp://host:port, serial:/dev/…, command:/path, or none</source>
        <translation>der Auswerfer statt dem des Standorts: tcp://host:port, serial:/dev/…, command:/path oder none</translation>
    </message>
    <message>
        <source>name the batch, and the packs by --scans, --images, --camera or --reader</source>
        <translation>geben Sie den Auftrag an, und die Packungen mit --scans, --images, --camera oder --reader</translation>
    </message>
</context>
<context>
    <name>InspectConfirmCommand</name>
    <message>
        <source>confirm the order of labels after some were repeated or skipped</source>
        <translation>die Reihenfolge bestätigen, nachdem Etiketten wiederholt oder ausgelassen wurden</translation>
    </message>
    <message>
        <source>name the batch, and scan the label on the pack that comes next</source>
        <translation>nennen Sie den Auftrag, und scannen Sie das Etikett der nächsten Packung</translation>
    </message>
    <message>
        <source>The line goes on with %1. Labels voided: %2.</source>
        <translation>Die Linie geht weiter mit %1. Abgeschriebene Etiketten: %2.</translation>
    </message>
</context>
<context>
    <name>InspectImportCommand</name>
    <message>
        <source>take camera results of another system from a CSV table</source>
        <translation>Kameraergebnisse eines anderen Systems aus einer CSV-Tabelle übernehmen</translation>
    </message>
    <message>
        <source>only show what would be taken</source>
        <translation>nur zeigen, was übernommen würde</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>%1 new (%2 of them bad), %3 taken before, %4 without a code, %5 refused.</source>
        <translation>%1 neu (davon %2 schlecht), %3 schon übernommen, %4 ohne Code, %5 abgelehnt.</translation>
    </message>
</context>
<context>
    <name>InspectRemovedCommand</name>
    <message>
        <source>confirm that bad packs left on the line were found and removed</source>
        <translation>sagen, dass schlechte Packungen, die niemand die Linie verlassen sah, gefunden und abgenommen sind</translation>
    </message>
    <message>
        <source>a pack is named by its number in the batch, as the inspection told it</source>
        <translation>eine Packung wird mit ihrer Nummer im Auftrag genannt, wie die Prüfung sie nannte</translation>
    </message>
    <message>
        <source>name the batch, and the packs by their numbers</source>
        <translation>nennen Sie den Auftrag, und die Packungen mit ihren Nummern</translation>
    </message>
    <message>
        <source>Packs found and removed: %1. Still to be found: %2.</source>
        <translation>Gefundene und abgenommene Packungen: %1. Noch zu finden: %2.</translation>
    </message>
    <message>
        <source>they were looked for and not found: why that will do. The record keeps it</source>
        <translation>sie wurden gesucht und nicht gefunden: warum das genügt. Es steht im Protokoll</translation>
    </message>
    <message>
        <source>Packs written off: %1. Still to be found: %2.</source>
        <translation>Abgeschriebene Packungen: %1. Noch zu finden: %2.</translation>
    </message>
</context>
<context>
    <name>InspectRulesCommand</name>
    <message>
        <source>what the site asks of each pack on its lines; changes what is given</source>
        <translation>was der Standort auf seinen Linien von jeder Packung verlangt; ändert, was angegeben ist</translation>
    </message>
    <message>
        <source>the least grade of print, 4 to 1 (A to D); 0: any</source>
        <translation>die geringste Note des Drucks, 4 bis 1 (A bis D); 0: jede</translation>
    </message>
    <message>
        <source>whether the text must stand beside the code: yes or no</source>
        <translation>ob der Text neben dem Code stehen muss: yes oder no</translation>
    </message>
    <message>
        <source>so many fails in a row stop the line; 0: never</source>
        <translation>so viele Fehler in Folge halten die Linie an; 0: nie</translation>
    </message>
    <message>
        <source>of which packs a picture is kept: all, failed or none</source>
        <translation>von welchen Packungen ein Bild bleibt: all, failed oder none</translation>
    </message>
    <message>
        <source>the reject device: tcp://host:port, serial:/dev/…, command:/path, or none</source>
        <translation>der Auswerfer: tcp://host:port, serial:/dev/…, command:/path oder none</translation>
    </message>
    <message>
        <source>--%1 is yes or no</source>
        <translation>--%1 ist yes oder no</translation>
    </message>
    <message>
        <source>--pictures is all, failed or none</source>
        <translation>--pictures ist all, failed oder none</translation>
    </message>
    <message>
        <source>--%1 needs a whole number</source>
        <translation>--%1 braucht eine ganze Zahl</translation>
    </message>
    <message>
        <source>whether a passed challenge test is needed: yes, before packs are judged; start, before the line starts and labels are printed too; no</source>
        <translation>ob ein bestandener Challenge-Test nötig ist: yes, bevor Packungen beurteilt werden; start, auch bevor die Linie startet und Etiketten gedruckt werden; no</translation>
    </message>
    <message>
        <source>--challenge is yes, start or no</source>
        <translation>--challenge ist yes, start oder no</translation>
    </message>
    <message>
        <source>--%1 is a number from 0 to %2</source>
        <translation>--%1 ist eine Zahl von 0 bis %2</translation>
    </message>
</context>
<context>
    <name>InspectedItem</name>
    <message>
        <source>Print grade %1: an indication of this camera, not certified</source>
        <translation>Druckgüte %1: ein Hinweis dieser Kamera, nicht zertifiziert</translation>
    </message>
    <message>
        <source>Line camera: %1</source>
        <translation>Linienkamera: %1</translation>
    </message>
    <message>
        <source>no picture kept</source>
        <translation>kein Bild aufgehoben</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Print grade %1 (%2)</source>
        <translation>Druckgüte %1 (%2)</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Gesehen bei %1</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Printed too badly: %1, grade %2 (an indication of this camera).</source>
        <translation>Zu schlecht gedruckt: %1, Note %2 (ein Anhalt dieser Kamera).</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodierung</translation>
    </message>
    <message>
        <source>Symbol contrast</source>
        <translation>Symbolkontrast</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulation</translation>
    </message>
    <message>
        <source>Reflectance margin</source>
        <translation>Reflexionsreserve</translation>
    </message>
    <message>
        <source>Fixed pattern damage</source>
        <translation>Schaden am festen Muster</translation>
    </message>
    <message>
        <source>Axial nonuniformity</source>
        <translation>Achsenverzug</translation>
    </message>
    <message>
        <source>Grid nonuniformity</source>
        <translation>Gitterverzug</translation>
    </message>
    <message>
        <source>Unused error correction</source>
        <translation>Ungenutzte Fehlerkorrektur</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Ruhezone</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Falsche Daten</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Label repeated</source>
        <translation>Etikett wiederholt</translation>
    </message>
    <message>
        <source>Label skipped</source>
        <translation>Etikett ausgelassen</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation>Schlecht gedruckt</translation>
    </message>
    <message>
        <source>Read, equal to what was sent, text present.</source>
        <translation>Gelesen, gleich dem Gesendeten, Text vorhanden.</translation>
    </message>
    <message>
        <source>Read, equal to what was sent.</source>
        <translation>Gelesen, gleich dem Gesendeten.</translation>
    </message>
    <message>
        <source>Not what was sent to the printer: %1. Look for a wrong label roll.</source>
        <translation>Nicht, was zum Drucker ging: %1. Suchen Sie eine falsche Etikettenrolle.</translation>
    </message>
    <message>
        <source>Nothing could be read on this pack.</source>
        <translation>Auf dieser Packung war nichts lesbar.</translation>
    </message>
    <message>
        <source>Codes of more than one pack, or a code that the scanner spoiled.</source>
        <translation>Codes von mehr als einer Packung, oder ein Code, den der Scanner verdorben hat.</translation>
    </message>
    <message>
        <source>This number was not drawn for this batch.</source>
        <translation>Diese Nummer wurde nicht für diesen Auftrag entnommen.</translation>
    </message>
    <message>
        <source>This number was on a pack before.</source>
        <translation>Diese Nummer war schon auf einer Packung.</translation>
    </message>
    <message>
        <source>The printer repeated a label. Look at the roll, then scan the label on the next pack.</source>
        <translation>Der Drucker hat ein Etikett wiederholt. Sehen Sie nach der Rolle, dann scannen Sie das Etikett der nächsten Packung.</translation>
    </message>
    <message>
        <source>Labels never came by: %1. Look at the roll, then scan the label on the next pack.</source>
        <translation>Nie vorbeigekommene Etiketten: %1. Sehen Sie nach der Rolle, dann scannen Sie das Etikett der nächsten Packung.</translation>
    </message>
    <message>
        <source>This label came out of turn. Look at the roll, then scan the label on the next pack.</source>
        <translation>Dieses Etikett kam außer der Reihe. Sehen Sie nach der Rolle, dann scannen Sie das Etikett der nächsten Packung.</translation>
    </message>
    <message>
        <source>The text beside the code is missing or smeared.</source>
        <translation>Der Text neben dem Code fehlt oder ist verschmiert.</translation>
    </message>
    <message>
        <source>Good label</source>
        <translation>Gutes Etikett</translation>
    </message>
    <message>
        <source>The same label again</source>
        <translation>Noch einmal dasselbe Etikett</translation>
    </message>
    <message>
        <source>Label with a wrong lot</source>
        <translation>Etikett mit falscher Charge</translation>
    </message>
    <message>
        <source>Label with a damaged code</source>
        <translation>Etikett mit beschädigtem Code</translation>
    </message>
    <message>
        <source>Label without a code</source>
        <translation>Etikett ohne Code</translation>
    </message>
    <message>
        <source>Told by another system, in %1.</source>
        <translation>Von einem anderen System gemeldet, in %1.</translation>
    </message>
    <message>
        <source>Label with a badly printed code</source>
        <translation>Etikett mit schlecht gedrucktem Code</translation>
    </message>
</context>
<context>
    <name>InspectionFacts</name>
    <message>
        <source>grade %1</source>
        <translation>Güte %1</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Enthalten in</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1: a number of ours that no pack carries. It is %2.</source>
        <translation>%1: eine Nummer von uns, die keine Packung trägt. Sie ist %2.</translation>
    </message>
    <message>
        <source>Drawn for batch %1.</source>
        <translation>Für Auftrag %1 entnommen.</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>%1 %2, by %3 at %4</source>
        <translation>%1 %2, von %3 an %4</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>von %1 an %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>taken as a sample</source>
        <translation>als Muster entnommen</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier hergestellt</translation>
    </message>
    <message>
        <source>declared wrong</source>
        <translation>für falsch erklärt</translation>
    </message>
</context>
<context>
    <name>ItemHistoryCommand</name>
    <message>
        <source>all that happened to an item, oldest first</source>
        <translation>alles, was mit einer Einheit geschah, das Älteste zuerst</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>geben Sie eine Einheit an</translation>
    </message>
</context>
<context>
    <name>ItemInspectionsCommand</name>
    <message>
        <source>what cameras and scanners said of an item, oldest first</source>
        <translation>was Kameras und Scanner zu einer Einheit sagten, Ältestes zuerst</translation>
    </message>
    <message>
        <source>write them as a table to this file</source>
        <translation>sie als Tabelle in diese Datei schreiben</translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx oder xml</translation>
    </message>
    <message>
        <source>--format is csv, json, xlsx or xml</source>
        <translation>--format ist csv, json, xlsx oder xml</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>geben Sie eine Einheit an</translation>
    </message>
    <message>
        <source>%1 inspections are in %2.</source>
        <translation>%1 Prüfungen stehen in %2.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Heard of, no data yet</source>
        <translation>Genannt, noch ohne Daten</translation>
    </message>
    <message>
        <source>Commissioned, not here yet</source>
        <translation>Serialisiert, noch nicht hier</translation>
    </message>
    <message>
        <source>On its way to us</source>
        <translation>Unterwegs zu uns</translation>
    </message>
    <message>
        <source>In stock, received</source>
        <translation>Am Lager, vereinnahmt</translation>
    </message>
    <message>
        <source>Left this site</source>
        <translation>Hat den Standort verlassen</translation>
    </message>
    <message>
        <source>Partly dispensed</source>
        <translation>Teilweise abgegeben</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Repackaged into others</source>
        <translation>In andere umgepackt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Reported stolen</source>
        <translation>Gestohlen gemeldet</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Verloren gemeldet</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>Nicht verkäuflich</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Serialisiert</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Ausgepackt</translation>
    </message>
    <message>
        <source>Shipped to us</source>
        <translation>An uns versandt</translation>
    </message>
    <message>
        <source>Shipped by us</source>
        <translation>Von uns versandt</translation>
    </message>
    <message>
        <source>Shipping taken back</source>
        <translation>Versand zurückgenommen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vereinnahmt</translation>
    </message>
    <message>
        <source>Received by a partner</source>
        <translation>Vom Partner vereinnahmt</translation>
    </message>
    <message>
        <source>Repackaged</source>
        <translation>Umgepackt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Associated</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Dissociated</source>
        <translation>Zuordnung gelöst</translation>
    </message>
    <message>
        <source>An earlier event declared wrong</source>
        <translation>Ein früheres Ereignis für falsch erklärt</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>in pack %1</source>
        <translation>in Packung %1</translation>
    </message>
    <message>
        <source>in bundle %1</source>
        <translation>in Bündel %1</translation>
    </message>
    <message>
        <source>in case %1</source>
        <translation>in Karton %1</translation>
    </message>
    <message>
        <source>on pallet %1</source>
        <translation>auf Palette %1</translation>
    </message>
    <message>
        <source>GLN %1</source>
        <translation>GLN %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 (declared wrong later)</source>
        <translation>%1 (später für falsch erklärt)</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>hier geschrieben</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Product not in the list</source>
        <translation>Produkt nicht in der Liste</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>The ledger has not heard of “%1”. Check the number, or scan the code itself.</source>
        <translation>Das Register kennt „%1“ nicht. Prüfen Sie die Nummer, oder scannen Sie den Code selbst.</translation>
    </message>
    <message>
        <source>Suspect, under investigation</source>
        <translation>Verdächtig, in Prüfung</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Not in the delivery</source>
        <translation>Nicht avisiert</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Wartet auf Daten</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Wareneingang %1</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Absender unbekannt</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>inferred from its container</source>
        <translation>aus dem Gebinde abgeleitet</translation>
    </message>
    <message>
        <source>Held on this site</source>
        <translation>Hier am Standort gesperrt</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Wo und wer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Findings in partners’ data</source>
        <translation>Befunde in den Daten der Partner</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>There is more. Type more of the number.</source>
        <translation>Es gibt mehr. Tippen Sie mehr von der Nummer.</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>Lot %1, %2</source>
        <translation>Charge %1, %2</translation>
    </message>
    <message>
        <source> · only its label says so</source>
        <translation> · nur laut Etikett</translation>
    </message>
    <message>
        <source>%1 units, %2 of them on hold</source>
        <translation>%1 Packungen, davon %2 gesperrt</translation>
    </message>
    <message>
        <source>the first %1 are shown, F11 saves all</source>
        <translation>die ersten %1 werden gezeigt, F11 speichert alle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State and product</source>
        <translation>Zustand und Produkt</translation>
    </message>
    <message>
        <source>Being received</source>
        <translation>Wird angenommen</translation>
    </message>
    <message>
        <source>seen, not submitted yet</source>
        <translation>gesehen, noch nicht eingereicht</translation>
    </message>
    <message>
        <source>inferred from its container, not submitted yet</source>
        <translation>aus seinem Behälter erschlossen, noch nicht eingereicht</translation>
    </message>
    <message>
        <source>Registered at receipt %1 by %2, without data</source>
        <translation>Erfasst im Wareneingang %1 von %2, ohne Daten</translation>
    </message>
    <message>
        <source>In stock, commissioned here</source>
        <translation>Im Bestand, hier serialisiert</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>taken back by its sender</source>
        <translation>vom Absender zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ItemShowCommand</name>
    <message>
        <source>what is known of an item now</source>
        <translation>was über eine Einheit jetzt bekannt ist</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>geben Sie eine Einheit an</translation>
    </message>
</context>
<context>
    <name>ItemTreeCommand</name>
    <message>
        <source>what is in a container, all the way down</source>
        <translation>was in einem Gebinde ist, bis zum Letzten</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>geben Sie eine Einheit an</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>only named so far</source>
        <translation>bisher nur genannt</translation>
    </message>
    <message>
        <source>with its maker</source>
        <translation>beim Hersteller</translation>
    </message>
    <message>
        <source>on its way here</source>
        <translation>auf dem Weg hierher</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>am Lager</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>partly dispensed</source>
        <translation>teilweise abgegeben</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>used up in repackaging</source>
        <translation>beim Umpacken verbraucht</translation>
    </message>
</context>
<context>
    <name>JobCheck</name>
    <message>
        <source>product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>Verfall %1</translation>
    </message>
    <message>
        <source>template %1, version %2</source>
        <translation>Vorlage %1, Version %2</translation>
    </message>
    <message>
        <source>Printer %1 holds the job of this order: %2, %3.</source>
        <translation>Drucker %1 hält die Daten dieses Auftrags: %2, %3.</translation>
    </message>
    <message>
        <source>Printer %1 says %2, the order says %3. Look whether another station or program prints on it, switch it off and on, and start again.</source>
        <translation>Drucker %1 sagt %2, der Auftrag sagt %3. Sehen Sie nach, ob eine andere Station oder ein anderes Programm darauf druckt, schalten Sie ihn aus und ein und starten Sie neu.</translation>
    </message>
    <message>
        <source>Printer %1 was given the job of this order and says that it holds none: it does not store formats. Compare the first label with the order.</source>
        <translation>Drucker %1 bekam den Druckauftrag und sagt, dass er keinen hält: Er speichert keine Formate. Vergleichen Sie das erste Etikett mit dem Auftrag.</translation>
    </message>
    <message>
        <source>Printer %1 did not say what job it holds. Look at it, then compare the first label with the order. %2</source>
        <translation>Drucker %1 sagte nicht, welchen Druckauftrag er hält. Sehen Sie nach ihm, vergleichen Sie dann das erste Etikett mit dem Auftrag. %2</translation>
    </message>
    <message>
        <source>Printer %1 cannot be asked what job it holds. Compare the first label with the order.</source>
        <translation>Drucker %1 kann nicht gefragt werden, welchen Druckauftrag er hält. Vergleichen Sie das erste Etikett mit dem Auftrag.</translation>
    </message>
</context>
<context>
    <name>LabelCheckCommand</name>
    <message>
        <source>tell what is wrong with a label template</source>
        <translation>sagen, was an einer Etikettenvorlage nicht stimmt</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch; all of them unless told</source>
        <translation>203, 300 oder 600 Punkte je Zoll; ohne Angabe alle</translation>
    </message>
    <message>
        <source>name one template</source>
        <translation>nennen Sie eine Vorlage</translation>
    </message>
    <message>
        <source>--dpi is 203, 300 or 600</source>
        <translation>--dpi ist 203, 300 oder 600</translation>
    </message>
</context>
<context>
    <name>LabelListCommand</name>
    <message>
        <source>list the label templates</source>
        <translation>die Etikettenvorlagen auflisten</translation>
    </message>
</context>
<context>
    <name>LabelRenderCommand</name>
    <message>
        <source>draw a label as PNG, PDF or ZPL</source>
        <translation>ein Etikett als PNG, PDF oder ZPL zeichnen</translation>
    </message>
    <message>
        <source>name of a template, or its file</source>
        <translation>Name einer Vorlage, oder ihre Datei</translation>
    </message>
    <message>
        <source>an item of the ledger</source>
        <translation>eine Einheit des Registers</translation>
    </message>
    <message>
        <source>what the label tells, as JSON</source>
        <translation>was das Etikett sagt, als JSON</translation>
    </message>
    <message>
        <source>where to: .png, .pdf or .zpl</source>
        <translation>wohin: .png, .pdf oder .zpl</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch; 203 unless told (PDF: 600)</source>
        <translation>203, 300 oder 600 Punkte je Zoll; ohne Angabe 203 (PDF: 600)</translation>
    </message>
    <message>
        <source>of the words on it: en, de, …</source>
        <translation>der Wörter darauf: en, de, …</translation>
    </message>
    <message>
        <source>name a template with --template</source>
        <translation>nennen Sie mit --template eine Vorlage</translation>
    </message>
    <message>
        <source>give either --item or --data</source>
        <translation>geben Sie --item oder --data an</translation>
    </message>
    <message>
        <source>--out needs a file that ends in .png, .pdf or .zpl</source>
        <translation>--out braucht eine Datei, die auf .png, .pdf oder .zpl endet</translation>
    </message>
    <message>
        <source>--dpi is 203, 300 or 600</source>
        <translation>--dpi ist 203, 300 oder 600</translation>
    </message>
    <message>
        <source>Wrote %1: %2 × %3 mm.</source>
        <translation>%1 geschrieben: %2 × %3 mm.</translation>
    </message>
</context>
<context>
    <name>LabelSaveCommand</name>
    <message>
        <source>take a label template in, or a new version of it</source>
        <translation>eine Etikettenvorlage aufnehmen, oder eine neue Fassung davon</translation>
    </message>
    <message>
        <source>name one template file</source>
        <translation>geben Sie eine Vorlagendatei an</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 ist als Fassung %2 gespeichert.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Receipt %1 is not submitted yet.</source>
        <translation>Wareneingang %1 ist noch nicht abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts are not submitted yet: %1.</source>
        <translation>
            <numerusform>%n Wareneingang ist noch nicht abgeschlossen: %1.</numerusform>
            <numerusform>%n Wareneingänge sind noch nicht abgeschlossen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents wait to be sent.</source>
        <translation>
            <numerusform>%n Dokument wartet auf das Senden.</numerusform>
            <numerusform>%n Dokumente warten auf das Senden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerBackupCommand</name>
    <message>
        <source>write a verified copy of the ledger</source>
        <translation>eine geprüfte Kopie des Registers schreiben</translation>
    </message>
    <message>
        <source>name one file for the backup</source>
        <translation>geben Sie eine Datei für die Sicherung an</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 events, %2 items.</source>
        <translation>Gesichert und geprüft: %1 Ereignisse, %2 Einheiten.</translation>
    </message>
    <message>
        <source>what the rules backup.hours, .second and .keep want now, if anything</source>
        <translation>was die Regeln backup.hours, .second und .keep jetzt verlangen, wenn überhaupt etwas</translation>
    </message>
    <message>
        <source>Backed up, encrypted and verified: %1 events, %2 items.</source>
        <translation>Gesichert, verschlüsselt und geprüft: %1 Ereignisse, %2 Einheiten.</translation>
    </message>
</context>
<context>
    <name>LedgerDrillCommand</name>
    <message>
        <source>restore a backup for a test, compare it with the ledger, report</source>
        <translation>eine Sicherung zur Probe wiederherstellen, mit dem Register vergleichen, berichten</translation>
    </message>
    <message>
        <source>the report, a PDF to be signed</source>
        <translation>der Bericht, ein PDF zum Unterschreiben</translation>
    </message>
    <message>
        <source>name one backup at most; without one the newest is taken</source>
        <translation>geben Sie höchstens eine Sicherung an; ohne Angabe wird die neueste genommen</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>eine Sicherung</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>Since it was made the ledger has recorded %1 entries more.</source>
        <translation>Seit ihrer Erstellung hat das Register %1 Einträge mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>Der Bericht ist %1.</translation>
    </message>
</context>
<context>
    <name>LedgerRebuildCommand</name>
    <message>
        <source>recompute every state from the journal</source>
        <translation>jeden Zustand aus dem Journal neu berechnen</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Neuberechnung läuft</translation>
    </message>
    <message>
        <source>Rebuilt every state from the journal.</source>
        <translation>Jeder Zustand wurde aus dem Journal neu berechnet.</translation>
    </message>
</context>
<context>
    <name>LedgerRestoreCommand</name>
    <message>
        <source>make a site from a backup</source>
        <translation>einen Standort aus einer Sicherung anlegen</translation>
    </message>
    <message>
        <source>the folder to make; it must not hold a ledger</source>
        <translation>der anzulegende Ordner; er darf kein Register enthalten</translation>
    </message>
    <message>
        <source>name one backup and --to a folder</source>
        <translation>geben Sie eine Sicherung und mit --to einen Ordner an</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>Restored %1 events and %2 items to %3.</source>
        <translation>%1 Ereignisse und %2 Einheiten nach %3 zurückgespielt.</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown):</source>
        <translation>Passphrase der Sicherung (wird nicht gezeigt):</translation>
    </message>
    <message>
        <source>of an encrypted backup: a file with it, - for standard input; else the site&apos;s, or it is asked for</source>
        <translation>einer verschlüsselten Sicherung: eine Datei damit, - für die Standardeingabe; sonst die des Standorts, oder es wird gefragt</translation>
    </message>
</context>
<context>
    <name>LedgerVerifyCommand</name>
    <message>
        <source>prove that the ledger is whole and follows from its journal</source>
        <translation>nachweisen, dass das Register unversehrt ist und aus seinem Journal folgt</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>The ledger is whole: %1 events, %2 items, chain intact, every state follows from the events.</source>
        <translation>Das Register ist unversehrt: %1 Ereignisse, %2 Einheiten, Kette unversehrt, jeder Zustand folgt aus den Ereignissen.</translation>
    </message>
    <message>
        <source>The ledger is NOT whole. Stop working with it and restore the last backup to a new folder.</source>
        <translation>Das Register ist NICHT unversehrt. Arbeiten Sie nicht weiter damit, und spielen Sie die letzte Sicherung in einen neuen Ordner zurück.</translation>
    </message>
    <message>
        <source>The journal is whole, and nothing is lost. What is derived from it differs from what this program derives (%1): another version of the program may have written it. Make a backup, close the program on every station, then run ledger rebuild.</source>
        <translation>Das Journal ist vollständig, und nichts ist verloren. Was daraus abgeleitet ist, weicht von dem ab, was dieses Programm ableitet (%1): Eine andere Version des Programms hat es vielleicht geschrieben. Machen Sie eine Sicherung, schließen Sie das Programm an jeder Station, und rufen Sie dann ledger rebuild auf.</translation>
    </message>
</context>
<context>
    <name>LineBoard</name>
    <message>
        <source>Packs a minute</source>
        <translation>Packungen je Minute</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>in the last full minute</source>
        <translation>in der letzten vollen Minute</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>of %1 · %2 to go</source>
        <translation>von %1 · noch %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>Numbers left</source>
        <translation>Nummern übrig</translation>
    </message>
    <message>
        <source>none drawn yet</source>
        <translation>noch keine entnommen</translation>
    </message>
    <message>
        <source>last hour · no stop</source>
        <translation>letzte Stunde · kein Stillstand</translation>
    </message>
    <message>
        <source>last hour · one stop, %1, %2</source>
        <translation>letzte Stunde · ein Stillstand, %1, %2</translation>
    </message>
    <message>
        <source>last hour · %1 stops, %2</source>
        <translation>letzte Stunde · %1 Stillstände, %2</translation>
    </message>
    <message>
        <source>voided or returned</source>
        <translation>abgeschrieben oder zurück</translation>
    </message>
    <message>
        <source>printed, not verified yet</source>
        <translation>gedruckt, noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The line stands: %1</source>
        <translation>Die Linie steht: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>More rejects than the order allows: %1</source>
        <translation>Mehr Ausschuss, als der Auftrag zulässt: %1</translation>
    </message>
    <message>
        <source>The limit is %1. Find the cause before going on.</source>
        <translation>Die Grenze ist %1. Finden Sie die Ursache, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>%1 good packs are expected, %2 are ordered</source>
        <translation>%1 gute Packungen sind zu erwarten, %2 sind bestellt</translation>
    </message>
    <message>
        <source>Draw more numbers, or tell whoever ordered.</source>
        <translation>Entnehmen Sie mehr Nummern, oder sagen Sie es dem Besteller.</translation>
    </message>
    <message>
        <source>All %1 numbers are accounted for.</source>
        <translation>Alle %1 Nummern sind geklärt.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are not accounted for.</source>
        <translation>%1 von %2 Nummern sind nicht geklärt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rejects %1, more than the order allows</source>
        <translation>Ausschuss %1, mehr als der Auftrag zulässt</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>drawn, not used yet</source>
        <translation>entnommen, noch nicht benutzt</translation>
    </message>
    <message>
        <source>Pass rate %</source>
        <translation>Gutquote %</translation>
    </message>
    <message>
        <source>of %1 packs</source>
        <translation>von %1 Packungen</translation>
    </message>
    <message>
        <source>no pack yet</source>
        <translation>noch keine Packung</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>enough for the order</source>
        <translation>genug für den Auftrag</translation>
    </message>
    <message>
        <source>Print %1 · an indication, not certified</source>
        <translation>Druck %1 · ein Hinweis, nicht zertifiziert</translation>
    </message>
    <message numerus="yes">
        <source>%n source pack(s) scanned and not linked</source>
        <translation>
            <numerusform>%n Quellpackung gescannt und nicht verknüpft</numerusform>
            <numerusform>%n Quellpackungen gescannt und nicht verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>F3 on the board links them, or puts them back.</source>
        <translation>F3 auf der Tafel verknüpft sie oder legt sie zurück.</translation>
    </message>
    <message>
        <source>Job in the printer: not asked yet</source>
        <translation>Druckauftrag im Drucker: noch nicht gefragt</translation>
    </message>
    <message>
        <source>As the line starts, the printer of the packs gets product, lot, expiry and template, and must give them back.</source>
        <translation>Wenn die Linie startet, bekommt der Drucker der Packungen Produkt, Charge, Verfall und Vorlage und muss sie zurückgeben.</translation>
    </message>
    <message>
        <source>Job in the printer: that of the order</source>
        <translation>Druckauftrag im Drucker: der des Auftrags</translation>
    </message>
    <message>
        <source>Job in the printer: another one</source>
        <translation>Druckauftrag im Drucker: ein anderer</translation>
    </message>
    <message>
        <source>Job in the printer: not known</source>
        <translation>Druckauftrag im Drucker: unbekannt</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Der Drucker wird gefragt …</translation>
    </message>
    <message>
        <source>Asking printer %1 …</source>
        <translation>Drucker %1 wird gefragt …</translation>
    </message>
    <message>
        <source>It gets the job of the order and must give it back. The line starts after that.</source>
        <translation>Er bekommt den Auftrag und muss ihn zurückmelden. Danach startet die Linie.</translation>
    </message>
    <message>
        <source>Challenge test: not passed yet</source>
        <translation>Challenge-Test: noch nicht bestanden</translation>
    </message>
    <message>
        <source>No pack counts at the camera before it has found the bad labels of the test set: F5, and there F5.</source>
        <translation>An der Kamera zählt keine Packung, bevor sie die schlechten Etiketten des Testsatzes gefunden hat: F5, und dort F5.</translation>
    </message>
    <message>
        <source>A second person approves: %1 planned it</source>
        <translation>Eine zweite Person genehmigt: %1 hat ihn geplant</translation>
    </message>
    <message>
        <source>Ctrl+L locks the station; whoever approves signs in and opens the batch.</source>
        <translation>Strg+L sperrt die Station; wer genehmigt, meldet sich an und öffnet den Auftrag.</translation>
    </message>
    <message>
        <source>Bad pack %1 may still be on the line</source>
        <translation>Schlechte Packung %1 ist vielleicht noch auf der Linie</translation>
    </message>
    <message>
        <source>Find it, take it off, and confirm it on the page of the camera check: F12.</source>
        <translation>Finden Sie sie, nehmen Sie sie ab, und bestätigen Sie es auf der Seite der Kameraprüfung: F12.</translation>
    </message>
    <message>
        <source>%1 is still being packed</source>
        <translation>%1 wird noch gepackt</translation>
    </message>
    <message>
        <source>Close it at the packing station, or give it up.</source>
        <translation>Schließen Sie es an der Packstation, oder geben Sie es auf.</translation>
    </message>
    <message>
        <source>Since the close: %1</source>
        <translation>Seit dem Abschluss: %1</translation>
    </message>
    <message>
        <source>The figures stay as they were signed.</source>
        <translation>Die Zahlen bleiben, wie sie unterschrieben wurden.</translation>
    </message>
    <message>
        <source>What comes of the batch cannot be told</source>
        <translation>Was aus dem Auftrag wird, kann nicht mitgeteilt werden</translation>
    </message>
    <message>
        <source>Packs that must lie in the reject bin: %1</source>
        <translation>Packungen, die im Ausschussbehälter liegen müssen: %1</translation>
    </message>
    <message>
        <source>Some took no number with them, such as one with a repeated label.</source>
        <translation>Manche haben keine Nummer mitgenommen, etwa eine mit einem wiederholten Etikett.</translation>
    </message>
    <message>
        <source>Nobody knows what became of it at %1 (%2). The line does not start before it is found and taken off: F5, and there F12.</source>
        <translation>Niemand weiß, was an %1 aus ihr wurde (%2). Die Linie läuft nicht an, bevor sie gefunden und entfernt ist: F5, dort F12.</translation>
    </message>
    <message>
        <source>%1 numbers of containers: %2</source>
        <translation>%1 Nummern von Gebinden: %2</translation>
    </message>
    <message>
        <source>The line is taken</source>
        <translation>Die Linie ist belegt</translation>
    </message>
    <message>
        <source>%1, handing over · %2</source>
        <translation>%1, Übergabe · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) without a source pack</source>
        <translation>
            <numerusform>%Ln gute Packung ohne Quellpackung</numerusform>
            <numerusform>%Ln gute Packungen ohne Quellpackung</numerusform>
        </translation>
    </message>
    <message>
        <source>F3 on the board takes what they were made of. Closed as it is, the record says so.</source>
        <translation>F3 auf der Linientafel nimmt auf, woraus sie gemacht sind. So abgeschlossen, sagt es das Protokoll.</translation>
    </message>
</context>
<context>
    <name>LineClearance</name>
    <message>
        <source>Labels and cartons of the batch before are gone</source>
        <translation>Etiketten und Kartons des vorigen Auftrags sind entfernt</translation>
    </message>
    <message>
        <source>Product of the batch before is gone</source>
        <translation>Produkt des vorigen Auftrags ist entfernt</translation>
    </message>
    <message>
        <source>All counters stand at zero, the reject bin is empty</source>
        <translation>Alle Zähler stehen auf null, der Ausschussbehälter ist leer</translation>
    </message>
    <message>
        <source>No job of another batch waits at a printer</source>
        <translation>An keinem Drucker wartet ein fremder Druckauftrag</translation>
    </message>
    <message>
        <source>The camera has the recipe of this product</source>
        <translation>Die Kamera hat die Einstellung dieses Produkts</translation>
    </message>
    <message>
        <source>the second signature</source>
        <translation>die zweite Unterschrift</translation>
    </message>
</context>
<context>
    <name>LineRun</name>
    <message>
        <source>Label roll</source>
        <translation>Etikettenrolle</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Stau</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Too many rejects</source>
        <translation>Zu viel Ausschuss</translation>
    </message>
    <message>
        <source>No material</source>
        <translation>Kein Material</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Break or shift change</source>
        <translation>Pause oder Schichtwechsel</translation>
    </message>
    <message>
        <source>Power or network</source>
        <translation>Strom oder Netz</translation>
    </message>
    <message>
        <source>Quality looks into it</source>
        <translation>Qualität prüft</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Bad pack not thrown out</source>
        <translation>Schlechte Packung nicht ausgeschleust</translation>
    </message>
    <message>
        <source>Lot and expiry corrected: %1, %2 instead of %3, %4. %5</source>
        <translation>Los und Verfall berichtigt: %1, %2 statt %3, %4. %5</translation>
    </message>
    <message>
        <source>Performed by %1, approved by %2.</source>
        <translation>Ausgeführt von %1, genehmigt von %2.</translation>
    </message>
    <message>
        <source>Bad packs not found: %1. %2</source>
        <translation>Schlechte Packungen nicht gefunden: %1. %2</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>eine eines anderen Kunden</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>JAN</source>
        <translation>JAN</translation>
    </message>
    <message>
        <source>FEB</source>
        <translation>FEB</translation>
    </message>
    <message>
        <source>MAR</source>
        <translation>MÄR</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>MAI</translation>
    </message>
    <message>
        <source>JUN</source>
        <translation>JUN</translation>
    </message>
    <message>
        <source>JUL</source>
        <translation>JUL</translation>
    </message>
    <message>
        <source>AUG</source>
        <translation>AUG</translation>
    </message>
    <message>
        <source>SEP</source>
        <translation>SEP</translation>
    </message>
    <message>
        <source>OCT</source>
        <translation>OKT</translation>
    </message>
    <message>
        <source>NOV</source>
        <translation>NOV</translation>
    </message>
    <message>
        <source>DEC</source>
        <translation>DEZ</translation>
    </message>
</context>
<context>
    <name>NumberReasons</name>
    <message>
        <source>seen elsewhere</source>
        <translation>anderswo gesehen</translation>
    </message>
    <message>
        <source>the number has ended</source>
        <translation>die Nummer ist beendet</translation>
    </message>
    <message>
        <source>packing cancelled</source>
        <translation>Packen abgebrochen</translation>
    </message>
    <message>
        <source>unused at the close</source>
        <translation>beim Abschluss unbenutzt</translation>
    </message>
    <message>
        <source>the order changed</source>
        <translation>der Auftrag hat sich geändert</translation>
    </message>
    <message>
        <source>a label with this number was there before it was printed</source>
        <translation>ein Etikett mit dieser Nummer war da, bevor es gedruckt wurde</translation>
    </message>
    <message>
        <source>label %1 was the last good one</source>
        <translation>Etikett %1 war das letzte gute</translation>
    </message>
    <message>
        <source>label %1 was checked before it</source>
        <translation>Etikett %1 wurde vorher geprüft</translation>
    </message>
    <message>
        <source>printing was interrupted while it was under way</source>
        <translation>das Drucken wurde währenddessen unterbrochen</translation>
    </message>
    <message>
        <source>%1: it never came by</source>
        <translation>%1: kam nie vorbei</translation>
    </message>
    <message>
        <source>label spoilt at packing</source>
        <translation>Etikett beim Packen verdorben</translation>
    </message>
    <message>
        <source>label spoilt at shipping</source>
        <translation>Etikett beim Versand verdorben</translation>
    </message>
    <message>
        <source>quality control</source>
        <translation>Qualitätskontrolle</translation>
    </message>
    <message>
        <source>retain sample</source>
        <translation>Rückstellmuster</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>label unreadable</source>
        <translation>Etikett unlesbar</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
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
        <translation>  --site DIR       Ordner des Standorts (sonst $PACKLEDGER_SITE, sonst der Datenordner)
  --operator NAME  wer arbeitet
  --station NAME   an welchem Arbeitsplatz (sonst der Name dieses Computers)
  --json           je Zeile ein JSON-Objekt ausgeben
  --progress       Fortschritt auf der Standardfehlerausgabe melden
  -h, --help       diese Hilfe, oder die des Befehls
  --version        die Version des Programms
</translation>
    </message>
</context>
<context>
    <name>Outbound</name>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>held in the outbox</source>
        <translation>im Postausgang angehalten</translation>
    </message>
    <message>
        <source>refused by the customer</source>
        <translation>vom Kunden abgelehnt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>von Hand beendet</translation>
    </message>
    <message>
        <source>Shipping data</source>
        <translation>Versanddaten</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Ship notice</source>
        <translation>Lieferavis</translation>
    </message>
    <message>
        <source>picking</source>
        <translation>wird kommissioniert</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>verfällt %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>leaves its container</source>
        <translation>verlässt sein Gebinde</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>any lot</source>
        <translation>jede Charge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>drawn back or replaced</source>
        <translation>zurückgezogen oder ersetzt</translation>
    </message>
    <message>
        <source>The customer has the goods.</source>
        <translation>Der Kunde hat die Ware.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Take it out with F5?</source>
        <translation>Mit F5 herausnehmen?</translation>
    </message>
    <message>
        <source>Ship the container, or put it back</source>
        <translation>Das Gebinde versenden oder zurücklegen</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hierlassen</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>on the pallet</source>
        <translation>auf der Palette</translation>
    </message>
    <message>
        <source>%1 of %2 ordered packs are picked.</source>
        <translation>%1 von %2 bestellten Packungen sind kommissioniert.</translation>
    </message>
    <message>
        <source>The rest can follow with another shipment.</source>
        <translation>Der Rest kann mit einer weiteren Sendung folgen.</translation>
    </message>
    <message>
        <source>Scan the label just applied</source>
        <translation>Das eben aufgeklebte Etikett scannen</translation>
    </message>
    <message>
        <source>Not onto this pallet</source>
        <translation>Nicht auf diese Palette</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 darin</translation>
    </message>
    <message>
        <source>received</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>%1 von %2 angenommen</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Fall %1: %2</translation>
    </message>
    <message>
        <source>Received in part: %1 of %2.</source>
        <translation>Teilweise angenommen: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 of lot %2</source>
        <translation>%1 der Charge %2</translation>
    </message>
    <message>
        <source>%1 of lot %2 (%3)</source>
        <translation>%1 der Charge %2 (%3)</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>nehmen Sie %1</translation>
    </message>
    <message>
        <source>%1 not on hand</source>
        <translation>%1 nicht am Lager</translation>
    </message>
    <message>
        <source>Better the earlier lot: F8 puts this back</source>
        <translation>Besser die frühere Charge: F8 nimmt diese zurück</translation>
    </message>
    <message>
        <source>It was given up: nothing left, nobody was told.</source>
        <translation>Es wurde aufgegeben: Nichts ging hinaus, niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>Scan what goes onto it</source>
        <translation>Scannen, was darauf kommt</translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message>
        <source>name a document by its number</source>
        <translation>geben Sie ein Dokument mit seiner Nummer an</translation>
    </message>
</context>
<context>
    <name>OutboxHoldCommand</name>
    <message>
        <source>keep a document here until it is retried or resolved</source>
        <translation>ein Dokument hier behalten, bis es wiederholt oder erledigt wird</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>warum; nötig</translation>
    </message>
</context>
<context>
    <name>OutboxListCommand</name>
    <message>
        <source>list documents for partners, newest first</source>
        <translation>Dokumente für Partner zeigen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>for this partner alone</source>
        <translation>nur für diesen Partner</translation>
    </message>
</context>
<context>
    <name>OutboxResolveCommand</name>
    <message>
        <source>end a document by hand: it went another way, or not at all</source>
        <translation>ein Dokument von Hand beenden: Es ging anders oder gar nicht</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>warum; nötig</translation>
    </message>
</context>
<context>
    <name>OutboxRetryCommand</name>
    <message>
        <source>send a document again, now: the same bytes</source>
        <translation>ein Dokument jetzt noch einmal senden: dieselben Bytes</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>warum, fürs Journal</translation>
    </message>
</context>
<context>
    <name>OutboxShowCommand</name>
    <message>
        <source>show a document for a partner, with its attempts</source>
        <translation>ein Dokument für einen Partner zeigen, mit seinen Versuchen</translation>
    </message>
    <message>
        <source>write its bytes into this file</source>
        <translation>seine Bytes in diese Datei schreiben</translation>
    </message>
    <message>
        <source>write the partner&apos;s receipt into this file</source>
        <translation>die Quittung des Partners in diese Datei schreiben</translation>
    </message>
    <message>
        <source>name a document by its number</source>
        <translation>geben Sie ein Dokument mit seiner Nummer an</translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message>
        <source>fill a bundle, case or pallet, a verdict for each child</source>
        <translation>ein Bündel, einen Karton oder eine Palette füllen, ein Urteil je Teil</translation>
    </message>
    <message>
        <source>the container: its identifier, new-sscc, new-case or new-bundle</source>
        <translation>das Gebinde: seine Kennung, new-sscc, new-case oder new-bundle</translation>
    </message>
    <message>
        <source>what goes in, a scan or identifier a line</source>
        <translation>was hineinkommt, je Zeile ein Scan oder eine Kennung</translation>
    </message>
    <message>
        <source>take children out of the container they are in, where the rule asks</source>
        <translation>Teile aus dem Gebinde nehmen, in dem sie sind, wo die Regel fragt</translation>
    </message>
    <message>
        <source>leave it open at the end: it is closed by the scan of its own label</source>
        <translation>am Ende offen lassen: Es schließt mit dem Scan seines eigenen Etiketts</translation>
    </message>
    <message>
        <source>name the container with --parent</source>
        <translation>nennen Sie das Gebinde mit --parent</translation>
    </message>
</context>
<context>
    <name>PackFacts</name>
    <message>
        <source>%1, %2: %3 of %4; mixed lots %5, mixed products %6, moving %7</source>
        <translation>%1, %2: %3 von %4; gemischte Chargen %5, gemischte Produkte %6, Umziehen %7</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>jedes Produkt</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>what is smaller</source>
        <translation>was kleiner ist</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>%1 is closed, partial: %2 of %3.</source>
        <translation>%1 ist geschlossen, angebrochen: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 is closed with %2.</source>
        <translation>%1 ist geschlossen mit %2.</translation>
    </message>
    <message>
        <source>Nothing was put into %1.</source>
        <translation>In %1 wurde nichts gepackt.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3. Scan the missing ones, or close it as partial.</source>
        <translation>%1 hat %2 von %3. Scannen Sie die fehlenden, oder schließen Sie es angebrochen.</translation>
    </message>
    <message>
        <source>This is not the label of %1. Scan the label that was just applied.</source>
        <translation>Das ist nicht das Etikett von %1. Scannen Sie das eben aufgeklebte Etikett.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 must come out. %3</source>
        <translation>%1 lässt sich nicht schließen: %2 muss heraus. %3</translation>
    </message>
    <message>
        <source>It is in %1, which is still being packed. Take it out there first.</source>
        <translation>Ist in %1, das noch gepackt wird. Nehmen Sie es dort erst heraus.</translation>
    </message>
    <message>
        <source>It is in %1. Confirm the move, or put it back there.</source>
        <translation>Ist in %1. Bestätigen Sie den Umzug, oder legen Sie es dorthin zurück.</translation>
    </message>
    <message>
        <source>It is in %1. Unpack it there first.</source>
        <translation>Ist in %1. Packen Sie es dort erst aus.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Drin</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>In another container</source>
        <translation>In anderem Gebinde</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Anderes Produkt</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Andere Charge</translation>
    </message>
    <message>
        <source>Label differs</source>
        <translation>Etikett weicht ab</translation>
    </message>
    <message>
        <source>Wrong level</source>
        <translation>Falsche Ebene</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Contents on hold</source>
        <translation>Inhalt gesperrt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not commissioned</source>
        <translation>Nicht serialisiert</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Not in there</source>
        <translation>Nicht darin</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>It is in.</source>
        <translation>Ist drin.</translation>
    </message>
    <message>
        <source>It is in, and leaves %1.</source>
        <translation>Ist drin und verlässt %1.</translation>
    </message>
    <message>
        <source>It is out.</source>
        <translation>Ist heraus.</translation>
    </message>
    <message>
        <source>It is where it belongs.</source>
        <translation>Ist, wo es hingehört.</translation>
    </message>
    <message>
        <source>Scanned before. Nothing to do.</source>
        <translation>Schon gescannt. Nichts zu tun.</translation>
    </message>
    <message>
        <source>This is the label of the container.</source>
        <translation>Das ist das Etikett des Gebindes.</translation>
    </message>
    <message>
        <source>It is another product. %1 belongs in here.</source>
        <translation>Anderes Produkt. Hier hinein gehört %1.</translation>
    </message>
    <message>
        <source>It is of lot %1, %2. Only %3 belongs in here.</source>
        <translation>Charge %1, %2. Hier hinein gehört nur %3.</translation>
    </message>
    <message>
        <source>Its label says something else than its data (%1). Put it aside.</source>
        <translation>Das Etikett sagt etwas anderes als die Daten (%1). Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>It does not go into this container.</source>
        <translation>Gehört nicht in dieses Gebinde.</translation>
    </message>
    <message>
        <source>It does not go into this container: that takes a %1.</source>
        <translation>Gehört nicht in dieses Gebinde: Das nimmt ein %1.</translation>
    </message>
    <message>
        <source>The container is full. Put it into the next one.</source>
        <translation>Das Gebinde ist voll. Legen Sie es ins nächste.</translation>
    </message>
    <message>
        <source>It is on hold (%1). Put it aside.</source>
        <translation>Gesperrt (%1). Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>In it is %1, which must not be packed (%2). Take that out first.</source>
        <translation>Darin ist %1, das nicht gepackt werden darf (%2). Nehmen Sie das erst heraus.</translation>
    </message>
    <message>
        <source>It is recalled. Put it aside.</source>
        <translation>Zurückgerufen. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>It expired on %1. Put it aside.</source>
        <translation>Verfallen am %1. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>Its number has ended (%1). It must not be here.</source>
        <translation>Die Nummer ist beendet (%1). Es dürfte nicht hier sein.</translation>
    </message>
    <message>
        <source>Its number was never commissioned. Put it aside.</source>
        <translation>Die Nummer wurde nie serialisiert. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>By the data it is not at this site (%1). Receive it first.</source>
        <translation>Nach den Daten nicht an diesem Standort (%1). Vereinnahmen Sie es zuerst.</translation>
    </message>
    <message>
        <source>It is not in this container.</source>
        <translation>Ist nicht in diesem Gebinde.</translation>
    </message>
    <message>
        <source>It is not in this container, but in %1.</source>
        <translation>Ist nicht in diesem Gebinde, sondern in %1.</translation>
    </message>
    <message>
        <source>There is nothing in it. Pack it first.</source>
        <translation>Darin ist nichts. Packen Sie es erst.</translation>
    </message>
    <message>
        <source>Nobody has told us of this number. Put it aside.</source>
        <translation>Diese Nummer hat uns niemand genannt. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Dieser Code benennt keine Einheit sicher. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n Packung</numerusform>
            <numerusform>%n Packungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n Bündel</numerusform>
            <numerusform>%n Bündel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Karton</numerusform>
            <numerusform>%n Kartons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n Palette</numerusform>
            <numerusform>%n Paletten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hold the layer before the camera, then take it.</source>
        <translation>Halten Sie die Lage vor die Kamera, dann nehmen Sie sie auf.</translation>
    </message>
    <message>
        <source>Full. Scan the label of the container to close it.</source>
        <translation>Voll. Scannen Sie das Etikett des Gebindes, um es zu schließen.</translation>
    </message>
    <message numerus="yes">
        <source>Scan the next %n, then the label of the container.</source>
        <translation>
            <numerusform>Scannen Sie die nächste (noch %n), dann das Etikett des Gebindes.</numerusform>
            <numerusform>Scannen Sie die nächsten %n, dann das Etikett des Gebindes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what goes in.</source>
        <translation>Scannen Sie, was hineinkommt.</translation>
    </message>
    <message>
        <source>Scan the next one, or the label of the container to close it.</source>
        <translation>Scannen Sie das nächste, oder zum Schließen das Etikett des Gebindes.</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Bitte beiseitelegen</translation>
    </message>
    <message>
        <source>Move it here?</source>
        <translation>Hierher umziehen?</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>verfällt %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>%1 of %2 in it, begun at %3</source>
        <translation>%1 von %2 darin, begonnen an %3</translation>
    </message>
    <message>
        <source>%1 in it, begun at %2</source>
        <translation>%1 darin, begonnen an %2</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Neues Bündel</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Karton</translation>
    </message>
    <message>
        <source>New case with an SSCC</source>
        <translation>Neuer Karton mit SSCC</translation>
    </message>
    <message>
        <source>A shipping carton: its number comes from the pool of SSCCs</source>
        <translation>Ein Versandkarton: Seine Nummer kommt aus dem SSCC-Vorrat</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Neue Palette</translation>
    </message>
    <message>
        <source>Its number comes from the pool of SSCCs</source>
        <translation>Ihre Nummer kommt aus dem SSCC-Vorrat</translation>
    </message>
    <message>
        <source>%1 of %2, partial</source>
        <translation>%1 von %2, angebrochen</translation>
    </message>
    <message>
        <source>%1 is empty now.</source>
        <translation>%1 ist jetzt leer.</translation>
    </message>
    <message>
        <source>%1 has %2 left.</source>
        <translation>%1 hat noch %2.</translation>
    </message>
    <message>
        <source>Scanned into %1 at %2, which is still being packed.</source>
        <translation>In %1 gescannt um %2, das noch gepackt wird.</translation>
    </message>
    <message>
        <source>Being packed at %1, %2 scanned in so far.</source>
        <translation>Wird gepackt an %1, bisher %2 eingescannt.</translation>
    </message>
    <message>
        <source>It is still being packed. Close it first.</source>
        <translation>Es wird noch gepackt. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The line threw it out. It belongs in the reject bin.</source>
        <translation>Die Linie hat sie ausgeschleust. Sie gehört in den Ausschussbehälter.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ausgeschleust</translation>
    </message>
</context>
<context>
    <name>PackingCancelCommand</name>
    <message>
        <source>give up a container that is being packed: its children are free</source>
        <translation>ein Gebinde aufgeben, das gepackt wird: Seine Teile sind frei</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>das Gebinde</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 ist aufgegeben.</translation>
    </message>
    <message>
        <source>say which container with --parent</source>
        <translation>nennen Sie das Gebinde mit --parent</translation>
    </message>
</context>
<context>
    <name>PackingCheckCommand</name>
    <message>
        <source>compare what is in a container with what the ledger says</source>
        <translation>vergleichen, was in einem Gebinde ist und was das Register sagt</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>das Gebinde</translation>
    </message>
    <message>
        <source>what is in it, a scan or identifier a line</source>
        <translation>was darin ist, je Zeile ein Scan oder eine Kennung</translation>
    </message>
    <message>
        <source>name the container with --parent and its scans with --children</source>
        <translation>nennen Sie das Gebinde mit --parent und seine Scans mit --children</translation>
    </message>
    <message>
        <source>%1 holds what the ledger says: %2.</source>
        <translation>%1 enthält, was das Register sagt: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold what the ledger says: %2 missing, %3 foreign.</source>
        <translation>%1 enthält nicht, was das Register sagt: %2 fehlen, %3 fremd.</translation>
    </message>
</context>
<context>
    <name>PackingHeard</name>
    <message>
        <source>Closed, partial</source>
        <translation>Geschlossen, teilgefüllt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the missing ones</source>
        <translation>Die fehlenden scannen</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Falsches Etikett</translation>
    </message>
    <message>
        <source>Scan the label just applied</source>
        <translation>Das eben aufgeklebte Etikett scannen</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht geschlossen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>No container</source>
        <translation>Kein Gebinde</translation>
    </message>
    <message>
        <source>Open a container first</source>
        <translation>Erst ein Gebinde öffnen</translation>
    </message>
    <message>
        <source>Scan the label of a bundle, case or pallet, or choose a new one from the list.</source>
        <translation>Scannen Sie das Etikett eines Bündels, Kartons oder einer Palette, oder wählen Sie ein neues aus der Liste.</translation>
    </message>
</context>
<context>
    <name>PackingLabel</name>
    <message>
        <source>Its label waits for %1. F9 tries again.</source>
        <translation>Sein Etikett wartet auf %1. F9 versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Its label waits for %1.</source>
        <translation>Sein Etikett wartet auf %1.</translation>
    </message>
    <message>
        <source>Its label is being printed on %1.</source>
        <translation>Sein Etikett wird auf %1 gedruckt.</translation>
    </message>
    <message>
        <source>Its label is printed on %1. Apply it.</source>
        <translation>Sein Etikett ist auf %1 gedruckt. Kleben Sie es auf.</translation>
    </message>
    <message>
        <source>Its label is applied and read.</source>
        <translation>Sein Etikett klebt und ist gelesen.</translation>
    </message>
    <message>
        <source>Did its label come out? Scan it if so; F7 gives a new number if not.</source>
        <translation>Kam sein Etikett heraus? Dann scannen Sie es; sonst gibt F7 eine neue Nummer.</translation>
    </message>
    <message>
        <source>Its label is written off. F7 gives it a new number.</source>
        <translation>Sein Etikett ist abgeschrieben. F7 gibt eine neue Nummer.</translation>
    </message>
</context>
<context>
    <name>PackingListCommand</name>
    <message>
        <source>the containers that are being packed</source>
        <translation>die Gebinde, die gerade gepackt werden</translation>
    </message>
    <message>
        <source>it takes nothing</source>
        <translation>es nimmt nichts</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 in it</source>
        <translation>%1: %2 darin</translation>
    </message>
</context>
<context>
    <name>PackingRules</name>
    <message>
        <source>Packs</source>
        <translation>Packungen</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Every other product</source>
        <translation>Jedes andere Produkt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Ein anderes Produkt</translation>
    </message>
    <message>
        <source>Its GTIN. Enter shows its rule.</source>
        <translation>Seine GTIN. Die Eingabetaste zeigt seine Regel.</translation>
    </message>
    <message>
        <source>What is built</source>
        <translation>Was gebaut wird</translation>
    </message>
    <message>
        <source>This rule was set here.</source>
        <translation>Diese Regel wurde hier gesetzt.</translation>
    </message>
    <message>
        <source>Nobody has set a rule here: this one holds.</source>
        <translation>Niemand hat hier eine Regel gesetzt: Es gilt diese.</translation>
    </message>
    <message>
        <source>Whatever is smaller</source>
        <translation>Alles, was kleiner ist</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>How many make it full</source>
        <translation>Wie viele es voll machen</translation>
    </message>
    <message>
        <source>0: any number.</source>
        <translation>0: beliebig viele.</translation>
    </message>
    <message>
        <source>GTIN of the container</source>
        <translation>GTIN des Gebindes</translation>
    </message>
    <message>
        <source>Empty: it has an SSCC. With a GTIN it is of one product and one lot.</source>
        <translation>Leer: Es hat eine SSCC. Mit einer GTIN ist es von einem Produkt und einer Charge.</translation>
    </message>
    <message>
        <source>Several lots in one</source>
        <translation>Mehrere Chargen in einem</translation>
    </message>
    <message>
        <source>Several products in one</source>
        <translation>Mehrere Produkte in einem</translation>
    </message>
    <message>
        <source>What is in another container leaves it</source>
        <translation>Was in einem anderen Gebinde ist, verlässt es</translation>
    </message>
    <message>
        <source>Ask: with a key, F5 at the packing station. By itself: with the scan.</source>
        <translation>Fragen: mit einer Taste, F5 an der Packstation. Von selbst: mit dem Scan.</translation>
    </message>
</context>
<context>
    <name>PackingSetCommand</name>
    <message>
        <source>set how a product, or every product, is packed at a level</source>
        <translation>festlegen, wie ein Produkt oder jedes auf einer Ebene gepackt wird</translation>
    </message>
    <message>
        <source>the product (of the unit); without it every product</source>
        <translation>das Produkt (der Packung); ohne dies jedes Produkt</translation>
    </message>
    <message>
        <source>what is built: bundle, case, pallet</source>
        <translation>was gebaut wird: bundle, case, pallet</translation>
    </message>
    <message>
        <source>how many children make it full; 0 for any number</source>
        <translation>wie viele Teile es füllen; 0 für beliebig viele</translation>
    </message>
    <message>
        <source>what goes in: unit, bundle, case</source>
        <translation>was hineinkommt: unit, bundle, case</translation>
    </message>
    <message>
        <source>the GTIN of the bundle or case; without it an SSCC</source>
        <translation>die GTIN des Bündels oder Kartons; ohne sie ein SSCC</translation>
    </message>
    <message>
        <source>several lots in one: yes or no</source>
        <translation>mehrere Chargen in einem: yes oder no</translation>
    </message>
    <message>
        <source>several products in one: yes or no</source>
        <translation>mehrere Produkte in einem: yes oder no</translation>
    </message>
    <message>
        <source>children that are in another container: never, ask, automatic</source>
        <translation>Teile, die in einem anderen Gebinde sind: never, ask, automatic</translation>
    </message>
    <message>
        <source>take the rule away</source>
        <translation>die Regel wegnehmen</translation>
    </message>
    <message>
        <source>say the level: bundle, case or pallet</source>
        <translation>nennen Sie die Ebene: bundle, case oder pallet</translation>
    </message>
    <message>
        <source>The rule is gone.</source>
        <translation>Die Regel ist weg.</translation>
    </message>
    <message>
        <source>the count is a number</source>
        <translation>die Anzahl ist eine Zahl</translation>
    </message>
    <message>
        <source>what goes in is a unit, bundle or case</source>
        <translation>was hineinkommt, ist unit, bundle oder case</translation>
    </message>
    <message>
        <source>mixed lots and products are yes or no</source>
        <translation>gemischte Chargen und Produkte sind yes oder no</translation>
    </message>
    <message>
        <source>moving is never, ask or automatic</source>
        <translation>Umziehen ist never, ask oder automatic</translation>
    </message>
</context>
<context>
    <name>PackingShowCommand</name>
    <message>
        <source>how products are packed</source>
        <translation>wie Produkte gepackt werden</translation>
    </message>
    <message>
        <source>one product only</source>
        <translation>nur ein Produkt</translation>
    </message>
</context>
<context>
    <name>PaperPainter</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>PartnerAddCommand</name>
    <message>
        <source>keep a trading partner, in the place of an older one</source>
        <translation>einen Handelspartner aufnehmen, anstelle eines älteren</translation>
    </message>
    <message>
        <source>name the file of the profile</source>
        <translation>geben Sie die Datei mit dem Profil an</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 ist hinterlegt.</translation>
    </message>
</context>
<context>
    <name>PartnerFields</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Folder for what we send</source>
        <translation>Ordner für das, was wir senden</translation>
    </message>
    <message>
        <source>On their server, as /inbound. Empty: nothing is sent this way.</source>
        <translation>Auf ihrem Server, wie /inbound. Leer: auf diesem Weg wird nichts gesandt.</translation>
    </message>
    <message>
        <source>The whole path. Empty: nothing is sent this way.</source>
        <translation>Der ganze Pfad. Leer: auf diesem Weg wird nichts gesandt.</translation>
    </message>
    <message>
        <source>Folder of what they send</source>
        <translation>Ordner für das, was sie senden</translation>
    </message>
    <message>
        <source>Empty: nothing is fetched this way.</source>
        <translation>Leer: auf diesem Weg wird nichts geholt.</translation>
    </message>
    <message>
        <source>What was fetched</source>
        <translation>Was geholt ist</translation>
    </message>
    <message>
        <source>Some partners allow neither deleting nor moving.</source>
        <translation>Manche Partner erlauben weder Löschen noch Verschieben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Where it is moved to</source>
        <translation>Wohin es verschoben wird</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Unser Zertifikat</translation>
    </message>
    <message>
        <source>Where the server wants to know who calls: PEM or PKCS#12.</source>
        <translation>Wo der Server wissen will, wer anruft: PEM oder PKCS#12.</translation>
    </message>
    <message>
        <source>Our key</source>
        <translation>Unser Schlüssel</translation>
    </message>
    <message>
        <source>PEM, where it is not with it.</source>
        <translation>PEM, wo er nicht dabei ist.</translation>
    </message>
    <message>
        <source>Password of our key</source>
        <translation>Passwort unseres Schlüssels</translation>
    </message>
    <message>
        <source>Their authority</source>
        <translation>Ihre Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Trusted instead of the system&apos;s authorities; a self-signed certificate goes here.</source>
        <translation>Ihr wird statt denen des Systems vertraut; ein selbst signiertes Zertifikat gehört hierher.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Festgelegte Schlüssel</translation>
    </message>
    <message>
        <source>sha256//…, of which the server must show one. By commas.</source>
        <translation>sha256//…, von denen der Server einen zeigen muss. Mit Kommas.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>As sftp.partner.example.</source>
        <translation>Wie sftp.partner.example.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>22 where nothing is said.</source>
        <translation>22, wenn nichts dasteht.</translation>
    </message>
    <message>
        <source>Our name there</source>
        <translation>Unser Name dort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Or a key, or both where they want both.</source>
        <translation>Oder ein Schlüssel, oder beides, wo sie beides wollen.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>OpenSSH or PEM.</source>
        <translation>OpenSSH oder PEM.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Keys that the server may show</source>
        <translation>Schlüssel, die der Server zeigen darf</translation>
    </message>
    <message>
        <source>SHA256:… as they tell it. May stay empty: the test offers what the server shows.</source>
        <translation>SHA256:… wie sie es nennen. Darf leer bleiben: der Test bietet an, was der Server zeigt.</translation>
    </message>
    <message>
        <source>How they take documents</source>
        <translation>Wie sie Dokumente annehmen</translation>
    </message>
    <message>
        <source>EPCIS 2.0 REST</source>
        <translation>EPCIS 2.0 REST</translation>
    </message>
    <message>
        <source>Plain POST</source>
        <translation>Einfaches POST</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where documents are posted: https://…</source>
        <translation>Wohin Dokumente gesandt werden: https://…</translation>
    </message>
    <message>
        <source>Where /capture and /events are: https://…</source>
        <translation>Wo /capture und /events sind: https://…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent as Bearer.</source>
        <translation>Wird als Bearer gesandt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Where they use a password instead.</source>
        <translation>Wo sie stattdessen ein Passwort verwenden.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Answers that mean taken</source>
        <translation>Antworten, die „angenommen“ heißen</translation>
    </message>
    <message>
        <source>200, 201 and 204 where nothing is said.</source>
        <translation>200, 201 und 204, wenn nichts dasteht.</translation>
    </message>
    <message>
        <source>Words that acknowledge</source>
        <translation>Wörter, die bestätigen</translation>
    </message>
    <message>
        <source>A regular expression looked for in the answer.</source>
        <translation>Ein regulärer Ausdruck, der in der Antwort gesucht wird.</translation>
    </message>
    <message>
        <source>Words that refuse</source>
        <translation>Wörter, die ablehnen</translation>
    </message>
    <message>
        <source>Fetch their events</source>
        <translation>Ihre Ereignisse holen</translation>
    </message>
    <message>
        <source>Page by page, the new ones.</source>
        <translation>Seite für Seite, die neuen.</translation>
    </message>
    <message>
        <source>One wrong event</source>
        <translation>Ein falsches Ereignis</translation>
    </message>
    <message>
        <source>Refuses the document</source>
        <translation>Lehnt das Dokument ab</translation>
    </message>
    <message>
        <source>The others are taken</source>
        <translation>Die anderen werden angenommen</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Weitere Kopfzeilen</translation>
    </message>
    <message>
        <source>As x-api-key: secret:acme-api; by semicolons.</source>
        <translation>Wie x-api-key: secret:acme-api; mit Semikolons.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where messages are posted.</source>
        <translation>Wohin Nachrichten gesandt werden.</translation>
    </message>
    <message>
        <source>Our AS2 name</source>
        <translation>Unser AS2-Name</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>Their AS2 name</source>
        <translation>Ihr AS2-Name</translation>
    </message>
    <message>
        <source>Our certificate with its key</source>
        <translation>Unser Zertifikat mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>One PEM file without a password. A further one is taken beside it: ours changes over by itself.</source>
        <translation>Eine PEM-Datei ohne Passwort. Eine weitere kommt dazu: unseres wechselt von selbst.</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Encrypted with</source>
        <translation>Verschlüsselt mit</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>At once needs no way in to us.</source>
        <translation>„Sofort“ braucht keinen Zugang zu uns.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Where receipts reach us</source>
        <translation>Wo uns Quittungen erreichen</translation>
    </message>
    <message>
        <source>Receipts are signed</source>
        <translation>Quittungen sind signiert</translation>
    </message>
    <message>
        <source>Take unsigned messages</source>
        <translation>Unsignierte Nachrichten annehmen</translation>
    </message>
    <message>
        <source>Take unencrypted messages</source>
        <translation>Unverschlüsselte Nachrichten annehmen</translation>
    </message>
    <message>
        <source>Allow SHA-1 and 3DES</source>
        <translation>SHA-1 und 3DES erlauben</translation>
    </message>
    <message>
        <source>Only where the partner has nothing better.</source>
        <translation>Nur wo der Partner nichts Besseres hat.</translation>
    </message>
    <message>
        <source>What they are to us</source>
        <translation>Was sie für uns sind</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>A manufacturer makes what it sells, or distributes it exclusively.</source>
        <translation>Ein Hersteller macht, was er verkauft, oder vertreibt es als Einziger.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people call them.</source>
        <translation>Wie man sie nennt.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>The key: letters, digits, - and _. It stays for ever.</source>
        <translation>Der Schlüssel: Buchstaben, Ziffern, - und _. Er bleibt für immer.</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Of the company that owns the goods: 13 digits.</source>
        <translation>Der Firma, der die Ware gehört: 13 Ziffern.</translation>
    </message>
    <message>
        <source>GLN of their dock</source>
        <translation>GLN ihrer Rampe</translation>
    </message>
    <message>
        <source>Where it is another one.</source>
        <translation>Wo es eine andere ist.</translation>
    </message>
    <message>
        <source>SGLN</source>
        <translation>SGLN</translation>
    </message>
    <message>
        <source>As urn:epc:id:sgln:0614141.00777.0: tells how long their company prefix is. May stay empty.</source>
        <translation>Wie urn:epc:id:sgln:0614141.00777.0: sagt, wie lang ihre Basisnummer ist. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>The address stands in transaction information.</source>
        <translation>Die Adresse steht in den Transaktionsangaben.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Two letters in the United States.</source>
        <translation>Zwei Buchstaben in den Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, as US.</source>
        <translation>Zwei Buchstaben, wie US.</translation>
    </message>
    <message>
        <source>X12 qualifier</source>
        <translation>X12-Kennzeichner</translation>
    </message>
    <message>
        <source>Two characters, as ZZ. Only for EDI.</source>
        <translation>Zwei Zeichen, wie ZZ. Nur für EDI.</translation>
    </message>
    <message>
        <source>X12 address</source>
        <translation>X12-Adresse</translation>
    </message>
    <message>
        <source>Up to 15 characters. Only for EDI.</source>
        <translation>Bis zu 15 Zeichen. Nur für EDI.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>As FL or FDA.</source>
        <translation>Wie FL oder FDA.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Empty, with no authority: the licence goes away.</source>
        <translation>Leer, ohne Behörde: die Lizenz entfällt.</translation>
    </message>
    <message>
        <source>Last good day</source>
        <translation>Letzter guter Tag</translation>
    </message>
    <message>
        <source>As 2027-06-30. Empty: no end.</source>
        <translation>Wie 2027-06-30. Leer: kein Ende.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Guideline of GS1 US</source>
        <translation>Leitfaden von GS1 US</translation>
    </message>
    <message>
        <source>Repackaged goods</source>
        <translation>Umgepackte Ware</translation>
    </message>
    <message>
        <source>How old and new serials are linked.</source>
        <translation>Wie alte und neue Seriennummern verknüpft sind.</translation>
    </message>
    <message>
        <source>Commissioned anew</source>
        <translation>Neu serialisiert</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>X12 856 beside it</source>
        <translation>X12 856 daneben</translation>
    </message>
    <message>
        <source>A despatch advice for their EDI.</source>
        <translation>Ein Lieferavis für ihre EDI.</translation>
    </message>
    <message>
        <source>Told what we received</source>
        <translation>Erfährt, was wir annahmen</translation>
    </message>
    <message>
        <source>Each receipt of their goods goes to them; only by agreement.</source>
        <translation>Jede Annahme ihrer Ware geht an sie; nur nach Absprache.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>A document waits for the end of the one before it.</source>
        <translation>Ein Dokument wartet auf das Ende des vorigen.</translation>
    </message>
    <message>
        <source>Acknowledged within</source>
        <translation>Bestätigt innerhalb von</translation>
    </message>
    <message>
        <source>Minutes; later than that is late. 30 where nothing is said.</source>
        <translation>Minuten; danach ist es überfällig. 30, wenn nichts dasteht.</translation>
    </message>
    <message>
        <source>Bytes of one document at most</source>
        <translation>Höchstens Bytes je Dokument</translation>
    </message>
    <message>
        <source>Larger deliveries are split. Empty: no limit.</source>
        <translation>Größere Lieferungen werden geteilt. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Events of one document at most</source>
        <translation>Höchstens Ereignisse je Dokument</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>How documents go and come</source>
        <translation>Wie Dokumente gehen und kommen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Our name at the proxy</source>
        <translation>Unser Name beim Proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>Receipt of messages (MDN)</source>
        <translation>Empfang von Nachrichten (MDN)</translation>
    </message>
    <message>
        <source>Receipts may also go to</source>
        <translation>Quittungen dürfen auch gehen an</translation>
    </message>
    <message>
        <source>Hosts by commas, besides that of their address: a gateway of theirs, as mdn.partner.example.</source>
        <translation>Hosts mit Kommas, neben dem ihrer Adresse: ein Gateway des Partners, etwa mdn.partner.example.</translation>
    </message>
    <message>
        <source>PEM, .cer or .p7b. A further one is taken beside it: theirs changes over by itself.</source>
        <translation>PEM, .cer oder .p7b. Ein weiteres wird daneben übernommen: Der Wechsel des Partners geht von selbst.</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <source>A GLN has digits alone.</source>
        <translation>Eine GLN hat nur Ziffern.</translation>
    </message>
    <message>
        <source>%1 digits are too many: a GLN has 13.</source>
        <translation>%1 Ziffern zu viel: eine GLN hat 13.</translation>
    </message>
    <message>
        <source>%1 of 13 digits.</source>
        <translation>%1 von 13 Ziffern.</translation>
    </message>
    <message>
        <source>The last digit should be %1: look for a digit typed wrong.</source>
        <translation>Die letzte Ziffer müsste %1 sein: suchen Sie eine falsch getippte.</translation>
    </message>
    <message>
        <source>It begins with urn:epc:id:sgln:</source>
        <translation>Sie beginnt mit urn:epc:id:sgln:</translation>
    </message>
    <message>
        <source>This is no SGLN: company prefix, location and extension are parted by dots, the first two have 12 digits.</source>
        <translation>Das ist keine SGLN: Basisnummer, Ort und Erweiterung sind durch Punkte getrennt, die ersten beiden haben 12 Ziffern.</translation>
    </message>
    <message>
        <source>It names the GLN %1, not the one above.</source>
        <translation>Sie nennt die GLN %1, nicht die oben.</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ alone, at most 40.</source>
        <translation>Nur Buchstaben, Ziffern, - und _, höchstens 40.</translation>
    </message>
    <message>
        <source>%1, ended on %2</source>
        <translation>%1, endete am %2</translation>
    </message>
    <message>
        <source>%1, holds until %2</source>
        <translation>%1, gilt bis %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2027-06-30.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie 2027-06-30.</translation>
    </message>
    <message>
        <source>Digits alone.</source>
        <translation>Nur Ziffern.</translation>
    </message>
    <message>
        <source>Write each as name: value.</source>
        <translation>Schreiben Sie jede als name: wert.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist nötig.</translation>
    </message>
    <message>
        <source>Two characters.</source>
        <translation>Zwei Zeichen.</translation>
    </message>
    <message>
        <source>At most 15 characters.</source>
        <translation>Höchstens 15 Zeichen.</translation>
    </message>
    <message>
        <source>A port is at most 65535.</source>
        <translation>Ein Port ist höchstens 65535.</translation>
    </message>
    <message>
        <source>The check digit is right.</source>
        <translation>Die Prüfziffer stimmt.</translation>
    </message>
    <message>
        <source>Kept as %1; it is not shown.</source>
        <translation>Aufbewahrt als %1; es wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1 is not kept on this machine: enter it here.</source>
        <translation>%1 ist auf diesem Rechner nicht aufbewahrt: geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Write the whole path, as /srv/partner/out.</source>
        <translation>Schreiben Sie den ganzen Pfad, etwa /srv/partner/out.</translation>
    </message>
    <message>
        <source>Name this folder, or the one below, or both: without one nothing goes and nothing comes.</source>
        <translation>Geben Sie diesen Ordner an, den darunter oder beide: Ohne einen geht nichts hinaus und kommt nichts herein.</translation>
    </message>
    <message>
        <source>This is the folder above: what is sent would be fetched again.</source>
        <translation>Das ist der Ordner darüber: Was gesendet wird, würde wieder abgeholt.</translation>
    </message>
    <message>
        <source>%1 is among them.</source>
        <translation>%1 gehört dazu.</translation>
    </message>
    <message>
        <source>The name of the server alone, as sftp.partner.example.</source>
        <translation>Nur der Name des Servers, etwa sftp.partner.example.</translation>
    </message>
    <message>
        <source>The field Port says %1: write the port once.</source>
        <translation>Das Feld Port sagt %1: Schreiben Sie den Port nur einmal.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Port %1.</translation>
    </message>
</context>
<context>
    <name>PartnerListCommand</name>
    <message>
        <source>list trading partners, and how their ways are</source>
        <translation>Handelspartner zeigen, und wie ihre Wege sind</translation>
    </message>
    <message>
        <source>documents are handed over by hand</source>
        <translation>Dokumente werden von Hand übergeben</translation>
    </message>
    <message>
        <source>live</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>only test documents go</source>
        <translation>nur Testdokumente gehen hinaus</translation>
    </message>
    <message>
        <source>documents on their way: %1</source>
        <translation>Dokumente unterwegs: %1</translation>
    </message>
</context>
<context>
    <name>PartnerLiveCommand</name>
    <message>
        <source>let documents go to a partner that took all test documents</source>
        <translation>Dokumente an einen Partner gehen lassen, der alle Testdokumente annahm</translation>
    </message>
    <message>
        <source>although test documents are missing</source>
        <translation>obwohl Testdokumente fehlen</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>warum, fürs Journal</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>geben Sie einen Partner an</translation>
    </message>
    <message>
        <source>an override needs --reason</source>
        <translation>sich darüber hinwegzusetzen braucht --reason</translation>
    </message>
    <message>
        <source>%1 is live: its documents go.</source>
        <translation>%1 ist in Betrieb: seine Dokumente gehen.</translation>
    </message>
</context>
<context>
    <name>PartnerPauseCommand</name>
    <message>
        <source>let only test documents go to a partner</source>
        <translation>nur Testdokumente an einen Partner gehen lassen</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>warum, fürs Journal</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>geben Sie einen Partner an</translation>
    </message>
    <message>
        <source>%1 is paused: its documents wait here.</source>
        <translation>%1 ist angehalten: seine Dokumente warten hier.</translation>
    </message>
</context>
<context>
    <name>PartnerReadCommand</name>
    <message>
        <source>read a test document of a partner without taking it</source>
        <translation>ein Testdokument eines Partners lesen, ohne es zu übernehmen</translation>
    </message>
    <message>
        <source>name a partner and a file</source>
        <translation>nennen Sie einen Partner und eine Datei</translation>
    </message>
</context>
<context>
    <name>PartnerRemoveCommand</name>
    <message>
        <source>take a trading partner&apos;s profile away</source>
        <translation>das Profil eines Handelspartners wegnehmen</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>geben Sie einen Partner an</translation>
    </message>
    <message>
        <source>%1 is no partner any more.</source>
        <translation>%1 ist kein Partner mehr.</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>not set yet</source>
        <translation>noch nicht gesetzt</translation>
    </message>
    <message>
        <source>Our AS2 name</source>
        <translation>Unser AS2-Name</translation>
    </message>
    <message>
        <source>Our certificate, without its key</source>
        <translation>Unser Zertifikat, ohne seinen Schlüssel</translation>
    </message>
    <message>
        <source>Receipts (MDN)</source>
        <translation>Quittungen (MDN)</translation>
    </message>
    <message>
        <source>Their AS2 name and address</source>
        <translation>Ihr AS2-Name und ihre Adresse</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Compare its fingerprint by telephone.</source>
        <translation>Vergleichen Sie den Fingerabdruck am Telefon.</translation>
    </message>
    <message>
        <source>Our public key</source>
        <translation>Unser öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Where we sign in by a key: its public half, never the key itself.</source>
        <translation>Wo wir uns mit einem Schlüssel anmelden: seine öffentliche Hälfte, nie der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Server, port and our name there</source>
        <translation>Server, Port und unser Name dort</translation>
    </message>
    <message>
        <source>The fingerprint of the server&apos;s key</source>
        <translation>Der Fingerabdruck des Serverschlüssels</translation>
    </message>
    <message>
        <source>The test shows what the server shows.</source>
        <translation>Die Prüfung zeigt, was der Server zeigt.</translation>
    </message>
    <message>
        <source>Folders for what goes and what comes</source>
        <translation>Ordner für das, was geht, und das, was kommt</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Unser Zertifikat</translation>
    </message>
    <message>
        <source>Where they ask for one: without its key.</source>
        <translation>Wo sie eines verlangen: ohne seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Address, and how they take documents</source>
        <translation>Adresse, und wie sie Dokumente annehmen</translation>
    </message>
    <message>
        <source>A token, or user and password</source>
        <translation>Ein Token, oder Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Their authority&apos;s certificate</source>
        <translation>Das Zertifikat ihrer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Where it is one of their own.</source>
        <translation>Wo es eine eigene ist.</translation>
    </message>
    <message>
        <source>Where our documents lie</source>
        <translation>Wo unsere Dokumente liegen</translation>
    </message>
    <message>
        <source>Where we look for theirs</source>
        <translation>Wo wir ihre suchen</translation>
    </message>
    <message>
        <source>How they take documents</source>
        <translation>Wie sie Dokumente annehmen</translation>
    </message>
    <message>
        <source>Folder, SFTP, HTTPS or AS2; else by hand.</source>
        <translation>Ordner, SFTP, HTTPS oder AS2; sonst von Hand.</translation>
    </message>
    <message>
        <source>Our name and GLN</source>
        <translation>Unser Name und unsere GLN</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was sie bekommen</translation>
    </message>
    <message>
        <source>Name, GLN and licences</source>
        <translation>Name, GLN und Lizenzen</translation>
    </message>
    <message>
        <source>Of the party that owns the goods, and of its dock.</source>
        <translation>Von dem, dem die Ware gehört, und von seinem Tor.</translation>
    </message>
    <message>
        <source>Test documents</source>
        <translation>Testdokumente</translation>
    </message>
    <message>
        <source>Three, with serials, lots and orders that begin with TEST: nobody may book them as goods.</source>
        <translation>Drei, mit Seriennummern, Chargen und Bestellungen, die mit TEST beginnen: Niemand darf sie als Ware buchen.</translation>
    </message>
    <message>
        <source>One document of theirs to try</source>
        <translation>Ein Dokument von ihnen zum Ausprobieren</translation>
    </message>
    <message>
        <source>As a file; nothing of it is taken in.</source>
        <translation>Als Datei; nichts davon wird übernommen.</translation>
    </message>
</context>
<context>
    <name>PartnerShowCommand</name>
    <message>
        <source>show a trading partner&apos;s profile</source>
        <translation>das Profil eines Handelspartners zeigen</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>geben Sie einen Partner an</translation>
    </message>
</context>
<context>
    <name>PartnerTestCommand</name>
    <message>
        <source>try the way to a partner, step by step</source>
        <translation>den Weg zu einem Partner Schritt für Schritt prüfen</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>geben Sie einen Partner an</translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation>%1: gut.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1: misslungen.</translation>
    </message>
    <message>
        <source>They do not take all that the profile lets out. --take-limits puts it right.</source>
        <translation>Sie nehmen nicht alles an, was das Profil hinauslässt. --take-limits bringt es in Ordnung.</translation>
    </message>
    <message>
        <source>The profile has their limits now: %1.</source>
        <translation>Das Profil hat jetzt ihre Grenzen: %1.</translation>
    </message>
    <message>
        <source>take the limits and the form that the partner&apos;s server tells into its profile</source>
        <translation>die Grenzen und das Format, die der Server des Partners nennt, in sein Profil übernehmen</translation>
    </message>
</context>
<context>
    <name>PartnerTrialCommand</name>
    <message>
        <source>No documents go to %1: there is nothing to try.</source>
        <translation>An %1 gehen keine Dokumente: es gibt nichts zu proben.</translation>
    </message>
    <message>
        <source>%1 has taken all test documents and may go live.</source>
        <translation>%1 hat alle Testdokumente angenommen und kann in Betrieb gehen.</translation>
    </message>
    <message>
        <source>%1 may not go live yet: %2.</source>
        <translation>%1 kann noch nicht in Betrieb gehen: %2.</translation>
    </message>
    <message>
        <source>send test documents to a partner, or tell how far they are</source>
        <translation>Testdokumente an einen Partner senden oder sagen, wie weit sie sind</translation>
    </message>
    <message>
        <source>make and send new ones</source>
        <translation>neue erstellen und senden</translation>
    </message>
    <message>
        <source>of packs of this product; else of an example</source>
        <translation>von Packungen dieses Produkts; sonst eines Beispiels</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>geben Sie einen Partner an</translation>
    </message>
</context>
<context>
    <name>PartnerWizard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Putting documents there</source>
        <translation>Dokumente dort ablegen</translation>
    </message>
    <message>
        <source>Fetching documents</source>
        <translation>Dokumente holen</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Unser Zertifikat</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Acknowledged %1.</source>
        <translation>Bestätigt %1.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Delivered %1; their acknowledgement is still to come.</source>
        <translation>Zugestellt %1; ihre Bestätigung steht noch aus.</translation>
    </message>
    <message>
        <source>Held by hand.</source>
        <translation>Von Hand angehalten.</translation>
    </message>
    <message>
        <source>Ended by hand: %1</source>
        <translation>Von Hand beendet: %1</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <translation>Wartet darauf, gesandt zu werden.</translation>
    </message>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wer sie sind</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Test documents</source>
        <translation>Testdokumente</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>Nothing is kept until the connection is entered, or until you keep it with F10.</source>
        <translation>Nichts wird behalten, bis die Verbindung eingetragen ist oder Sie es mit F10 behalten.</translation>
    </message>
    <message>
        <source>Who they are, and by which numbers their systems know them.</source>
        <translation>Wer sie sind und unter welchen Nummern ihre Systeme sie kennen.</translation>
    </message>
    <message>
        <source>What their system reads. Ask them, and prove it with the test documents.</source>
        <translation>Was ihr System liest. Fragen Sie sie und weisen Sie es mit den Testdokumenten nach.</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain as you enter them and are never shown again.</source>
        <translation>Passwörter und Schlüssel gehen bei der Eingabe in den Schlüsselbund und werden nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>The way is tried step by step. No document is sent.</source>
        <translation>Der Weg wird Schritt für Schritt geprobt. Kein Dokument wird gesandt.</translation>
    </message>
    <message>
        <source>Packs that do not exist, marked TEST, go the way of real ones: one pack, a pallet with two lots, and the pack taken back. The partner has to acknowledge them all.</source>
        <translation>Packungen, die es nicht gibt, mit TEST gezeichnet, gehen den Weg der echten: eine Packung, eine Palette mit zwei Chargen, und die Packung zurückgenommen. Der Partner muss alle bestätigen.</translation>
    </message>
    <message>
        <source>From here on documents go by themselves.</source>
        <translation>Von hier an gehen Dokumente von selbst.</translation>
    </message>
    <message>
        <source>No documents go to this partner: there is nothing to send.</source>
        <translation>An diesen Partner gehen keine Dokumente: es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Read one of theirs instead.</source>
        <translation>Lesen Sie stattdessen eines von ihnen.</translation>
    </message>
    <message>
        <source>The profile changed since these were sent.</source>
        <translation>Das Profil hat sich geändert, seit diese gesandt wurden.</translation>
    </message>
    <message>
        <source>They prove nothing of it as it is now: send new ones.</source>
        <translation>Sie beweisen nichts von ihm, wie es jetzt ist: senden Sie neue.</translation>
    </message>
    <message>
        <source>None was sent yet.</source>
        <translation>Noch keines wurde gesandt.</translation>
    </message>
    <message>
        <source>Read from them: %1</source>
        <translation>Von ihnen gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 events in one document at most</source>
        <translation>höchstens %1 Ereignisse in einem Dokument</translation>
    </message>
    <message>
        <source>%1 bytes in one document at most</source>
        <translation>höchstens %1 Bytes in einem Dokument</translation>
    </message>
    <message>
        <source>A lapsed licence stops what is shipped, unless another of its authority holds, or somebody says why.</source>
        <translation>Eine abgelaufene Lizenz hält auf, was geliefert wird, außer wenn eine andere ihrer Behörde gilt oder jemand sagt, warum.</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>has no end</source>
        <translation>hat kein Ende</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s), on %1</source>
        <translation>
            <numerusform>endet in %n Tag, am %1</numerusform>
            <numerusform>endet in %n Tagen, am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message>
        <source>Licence %1 %2</source>
        <translation>Lizenz %1 %2</translation>
    </message>
    <message>
        <source>Our certificate %1</source>
        <translation>Unser Zertifikat %1</translation>
    </message>
    <message>
        <source>Certificate authority %1</source>
        <translation>Zertifizierungsstelle %1</translation>
    </message>
    <message>
        <source>Their certificate %1</source>
        <translation>Ihr Zertifikat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>look at them in the exchange</source>
        <translation>sehen Sie sie im Austausch an</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledgement(s) late</source>
        <translation>
            <numerusform>%n Bestätigung überfällig</numerusform>
            <numerusform>%n Bestätigungen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <translation>die älteste für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>handed over by hand</source>
        <translation>von Hand übergeben</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Alles ist da</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Live: documents go by themselves</source>
        <translation>In Betrieb: Dokumente gehen von selbst</translation>
    </message>
    <message>
        <source>Testing: only test documents go, all others wait</source>
        <translation>Im Test: nur Testdokumente gehen, alle anderen warten</translation>
    </message>
    <message>
        <source>No connection: documents are handed over by hand</source>
        <translation>Keine Verbindung: Dokumente werden von Hand übergeben</translation>
    </message>
    <message>
        <source>The connection rests until %1 and is tried again then.</source>
        <translation>Die Verbindung ruht bis %1 und wird dann wieder versucht.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Sie wird von selbst wieder versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) failed in a row.</source>
        <translation>
            <numerusform>%n Versuch in Folge misslang.</numerusform>
            <numerusform>%n Versuche in Folge misslangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reached %1</source>
        <translation>Zuletzt erreicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused by the partner</source>
        <translation>
            <numerusform>%n Dokument vom Partner abgelehnt</numerusform>
            <numerusform>%n Dokumente vom Partner abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised within %n minute(s).</source>
        <translation>
            <numerusform>Zugesagt innerhalb von %n Minute.</numerusform>
            <numerusform>Zugesagt innerhalb von %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) held by hand</source>
        <translation>
            <numerusform>%n Dokument von Hand angehalten</numerusform>
            <numerusform>%n Dokumente von Hand angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way</source>
        <translation>
            <numerusform>%n Dokument unterwegs</numerusform>
            <numerusform>%n Dokumente unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since %1.</source>
        <translation>Das älteste seit %1.</translation>
    </message>
    <message>
        <source>No licence is entered</source>
        <translation>Keine Lizenz eingetragen</translation>
    </message>
    <message>
        <source>Nobody may ship to a partner that is not authorised.</source>
        <translation>An einen Partner ohne Zulassung darf niemand liefern.</translation>
    </message>
    <message>
        <source>%1; another one takes its place</source>
        <translation>%1; ein anderes tritt an seine Stelle</translation>
    </message>
    <message>
        <source>the next one; %1</source>
        <translation>das nächste; %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>live</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>im Test</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs refused</source>
        <translation>
            <numerusform>%n von ihnen abgelehnt</numerusform>
            <numerusform>%n von ihnen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of theirs refused here</source>
        <translation>
            <numerusform>%n Dokument von ihnen hier abgelehnt</numerusform>
            <numerusform>%n Dokumente von ihnen hier abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them why, or end it, in the exchange.</source>
        <translation>Sagen Sie ihnen im Austausch, warum, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>for %1, %2 waiting</source>
        <translation>seit %1, %2 warten</translation>
    </message>
    <message>
        <source>last reached %1</source>
        <translation>zuletzt erreicht %1</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Packung</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Packungen</translation>
    </message>
    <message>
        <source>1 pallet</source>
        <translation>1 Palette</translation>
    </message>
    <message>
        <source>%1 pallets</source>
        <translation>%1 Paletten</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Karton</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 Kartons</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 Bündel</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 Bündel</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>PoolAddCommand</name>
    <message>
        <source>make a pool of serial numbers or SSCCs</source>
        <translation>einen Vorrat an Seriennummern oder SSCCs anlegen</translation>
    </message>
    <message>
        <source>the product&apos;s GTIN</source>
        <translation>die GTIN des Produkts</translation>
    </message>
    <message>
        <source>random numbers of so many characters</source>
        <translation>Zufallsnummern aus so vielen Zeichen</translation>
    </message>
    <message>
        <source>the characters that random numbers are made of</source>
        <translation>die Zeichen, aus denen Zufallsnummern bestehen</translation>
    </message>
    <message>
        <source>twelve digits that an SGTIN-96 tag can hold</source>
        <translation>zwölf Ziffern, die ein SGTIN-96-Tag fasst</translation>
    </message>
    <message>
        <source>the first number of a range</source>
        <translation>die erste Nummer eines Bereichs</translation>
    </message>
    <message>
        <source>its last number</source>
        <translation>seine letzte Nummer</translation>
    </message>
    <message>
        <source>SSCCs of this company prefix</source>
        <translation>SSCCs dieser GS1-Basisnummer</translation>
    </message>
    <message>
        <source>their extension digit</source>
        <translation>ihre Erweiterungsziffer</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>für welchen Markt: us, eu, …</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>wessen Produkt es ist</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>wie der Vorrat heißt</translation>
    </message>
    <message>
        <source>warn when so many are left (a tenth)</source>
        <translation>warnen, wenn so viele übrig sind (ein Zehntel)</translation>
    </message>
    <message>
        <source>SSCCs need --sscc-prefix and --extension, and no product</source>
        <translation>SSCCs brauchen --sscc-prefix und --extension, und kein Produkt</translation>
    </message>
    <message>
        <source>a range needs --from and --to</source>
        <translation>ein Bereich braucht --from und --to</translation>
    </message>
    <message>
        <source>say how many characters random numbers have</source>
        <translation>sagen Sie, wie viele Zeichen Zufallsnummern haben</translation>
    </message>
    <message>
        <source>say which numbers: --random LENGTH, --from A --to B, or --sscc-prefix P</source>
        <translation>sagen Sie, welche Nummern: --random LENGTH, --from A --to B, oder --sscc-prefix P</translation>
    </message>
    <message>
        <source>name the product with --gtin</source>
        <translation>nennen Sie das Produkt mit --gtin</translation>
    </message>
</context>
<context>
    <name>PoolChangeCommand</name>
    <message>
        <source>change a pool&apos;s name or low-water mark</source>
        <translation>Namen oder Warnschwelle eines Vorrats ändern</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>wie der Vorrat heißt</translation>
    </message>
    <message>
        <source>warn when so many are left</source>
        <translation>warnen, wenn so viele übrig sind</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nennen Sie einen Vorrat mit seiner Nummer</translation>
    </message>
</context>
<context>
    <name>PoolExportCommand</name>
    <message>
        <source>write a pool&apos;s numbers as a table, for its provider</source>
        <translation>die Nummern eines Vorrats als Tabelle schreiben, für ihren Anbieter</translation>
    </message>
    <message>
        <source>unused, used, returned or all</source>
        <translation>unused, used, returned oder all</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json oder xlsx</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nennen Sie einen Vorrat mit seiner Nummer</translation>
    </message>
    <message>
        <source>say which numbers, as what, and name a file with --out</source>
        <translation>sagen Sie, welche Nummern und wie, und nennen Sie mit --out eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s).</source>
        <translation>
            <numerusform>%1: %n Nummer.</numerusform>
            <numerusform>%1: %n Nummern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolImportCommand</name>
    <message>
        <source>take numbers that a provider made, all or none</source>
        <translation>Nummern übernehmen, die ein Anbieter gebildet hat, alle oder keine</translation>
    </message>
    <message>
        <source>the product, where the file tells none</source>
        <translation>das Produkt, wo die Datei keines nennt</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>für welchen Markt: us, eu, …</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>wessen Produkt es ist</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>wie der Vorrat heißt</translation>
    </message>
    <message>
        <source>warn when so many are left (a tenth)</source>
        <translation>warnen, wenn so viele übrig sind (ein Zehntel)</translation>
    </message>
    <message>
        <source>how many numbers there must be</source>
        <translation>wie viele Nummern es sein müssen</translation>
    </message>
    <message>
        <source>the file&apos;s SHA-256</source>
        <translation>die SHA-256 der Datei</translation>
    </message>
    <message>
        <source>name one file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>%1: taken before, nothing changed.</source>
        <translation>%1: schon übernommen, nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) taken.</source>
        <translation>
            <numerusform>%1: %n Nummer übernommen.</numerusform>
            <numerusform>%1: %n Nummern übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolListCommand</name>
    <message>
        <source>list the pools, and what is left in each</source>
        <translation>die Vorräte auflisten, und was in jedem übrig ist</translation>
    </message>
</context>
<context>
    <name>PoolReturnCommand</name>
    <message>
        <source>give back what was not used: a whole pool, or what a batch left</source>
        <translation>zurückgeben, was nicht gebraucht wurde: einen ganzen Vorrat, oder was ein Auftrag übrig ließ</translation>
    </message>
    <message>
        <source>only what this batch drew and did not print</source>
        <translation>nur, was dieser Auftrag entnommen und nicht gedruckt hat</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>name one pool by its number, or a batch with --batch</source>
        <translation>nennen Sie einen Vorrat mit seiner Nummer, oder mit --batch einen Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given back.</source>
        <translation>
            <numerusform>%n Nummer zurückgegeben.</numerusform>
            <numerusform>%n Nummern zurückgegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolShowCommand</name>
    <message>
        <source>show a pool, what became of its numbers, and its draws</source>
        <translation>einen Vorrat zeigen, was aus seinen Nummern wurde, und seine Entnahmen</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nennen Sie einen Vorrat mit seiner Nummer</translation>
    </message>
</context>
<context>
    <name>Pools</name>
    <message>
        <source>%1 left of %2, %3 drawn</source>
        <translation>noch %1 von %2, %3 entnommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>runs low</source>
        <translation>wird knapp</translation>
    </message>
    <message>
        <source>a guess hits 1 in %1</source>
        <translation>ein Rateversuch von %1 trifft</translation>
    </message>
</context>
<context>
    <name>PrintCancelCommand</name>
    <message>
        <source>give up what a job has not sent to the printer</source>
        <translation>aufgeben, was ein Druckauftrag noch nicht zum Drucker geschickt hat</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nennen Sie einen Druckauftrag</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>print labels, each number once</source>
        <translation>Etiketten drucken, jede Nummer einmal</translation>
    </message>
    <message>
        <source>an item; may be given several times</source>
        <translation>eine Einheit; mehrfach möglich</translation>
    </message>
    <message>
        <source>name of the label&apos;s template</source>
        <translation>Name der Etikettenvorlage</translation>
    </message>
    <message>
        <source>name of the printer</source>
        <translation>Name des Druckers</translation>
    </message>
    <message>
        <source>the batch: its lot and expiry, and without --item its numbers that have no label</source>
        <translation>der Auftrag: seine Charge und sein Verfall, und ohne --item seine Nummern ohne Etikett</translation>
    </message>
    <message>
        <source>with --batch: so many labels</source>
        <translation>mit --batch: so viele Etiketten</translation>
    </message>
    <message>
        <source>print a job that was queued</source>
        <translation>einen wartenden Druckauftrag drucken</translation>
    </message>
    <message>
        <source>only queue the job; &quot;print resume&quot; prints it</source>
        <translation>den Druckauftrag nur einreihen; &quot;print resume&quot; druckt ihn</translation>
    </message>
    <message>
        <source>name the job by its number</source>
        <translation>nennen Sie den Druckauftrag mit seiner Nummer</translation>
    </message>
    <message>
        <source>name what to print with --item, --batch or --job</source>
        <translation>nennen Sie mit --item, --batch oder --job, was gedruckt wird</translation>
    </message>
    <message>
        <source>--count is a number of labels</source>
        <translation>--count ist eine Zahl von Etiketten</translation>
    </message>
    <message>
        <source>of the words on the label: en, de, …</source>
        <translation>der Wörter auf dem Etikett: en, de, …</translation>
    </message>
</context>
<context>
    <name>PrintConfirmCommand</name>
    <message>
        <source>take scans of printed labels</source>
        <translation>Scans gedruckter Etiketten nehmen</translation>
    </message>
    <message>
        <source>the labels, a scan a line, in the order of printing</source>
        <translation>die Etiketten, je Zeile ein Scan, in der Reihenfolge des Drucks</translation>
    </message>
    <message>
        <source>the scan is the last good label after a stop: what is uncertain behind it is written off</source>
        <translation>der Scan ist das letzte gute Etikett nach einem Stillstand: Was dahinter ungewiss ist, wird abgeschrieben</translation>
    </message>
    <message>
        <source>name one print job, or none</source>
        <translation>nennen Sie einen Druckauftrag, oder keinen</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Job %1 on %2: %3, %4 labels (%5 printed, %6 verified, %7 uncertain, %8 written off)</source>
        <translation>Druckauftrag %1 auf %2: %3, %4 Etiketten (%5 gedruckt, %6 geprüft, %7 ungewiss, %8 abgeschrieben)</translation>
    </message>
</context>
<context>
    <name>PrintListCommand</name>
    <message>
        <source>list the print jobs, the newest first</source>
        <translation>die Druckaufträge auflisten, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>PrintPauseCommand</name>
    <message>
        <source>let no further label of a job out</source>
        <translation>kein weiteres Etikett eines Druckauftrags hinauslassen</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nennen Sie einen Druckauftrag</translation>
    </message>
</context>
<context>
    <name>PrintReplaceCommand</name>
    <message>
        <source>give an item with a spoilt label a new number and label</source>
        <translation>einem Teil mit verdorbenem Etikett neue Nummer und neues Etikett geben</translation>
    </message>
    <message>
        <source>the item whose label is spoilt: a pack or a container</source>
        <translation>das Teil, dessen Etikett verdorben ist: eine Packung oder ein Gebinde</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>where the new label is printed, if not where the old one was</source>
        <translation>wo das neue Etikett gedruckt wird, wenn nicht wo das alte</translation>
    </message>
    <message>
        <source>its template, if not that of the old one</source>
        <translation>seine Vorlage, wenn nicht die des alten</translation>
    </message>
    <message>
        <source>only queue the label; &quot;print resume&quot; prints it</source>
        <translation>das Etikett nur einreihen; &quot;print resume&quot; druckt es</translation>
    </message>
    <message>
        <source>name the item with --item</source>
        <translation>geben Sie das Teil mit --item an</translation>
    </message>
    <message>
        <source>%1 is written off; %2 takes its place.</source>
        <translation>%1 ist abgeschrieben; %2 tritt an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>PrintResumeCommand</name>
    <message>
        <source>go on printing a job</source>
        <translation>einen Druckauftrag fortsetzen</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nennen Sie einen Druckauftrag</translation>
    </message>
</context>
<context>
    <name>PrintShowCommand</name>
    <message>
        <source>show a print job and what became of its labels</source>
        <translation>einen Druckauftrag zeigen, und was aus seinen Etiketten wurde</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nennen Sie einen Druckauftrag</translation>
    </message>
</context>
<context>
    <name>PrintVoidCommand</name>
    <message>
        <source>write labels off that are spoilt or never came out</source>
        <translation>Etiketten abschreiben, die verdorben sind oder nie herauskamen</translation>
    </message>
    <message>
        <source>its place in the job; may be given several times. None: all that are uncertain</source>
        <translation>seine Stelle im Druckauftrag; mehrfach möglich. Keine: alle ungewissen</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>--label is a number</source>
        <translation>--label ist eine Zahl</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nennen Sie einen Druckauftrag</translation>
    </message>
</context>
<context>
    <name>PrinterAddCommand</name>
    <message>
        <source>take a label printer in, or change one</source>
        <translation>einen Etikettendrucker aufnehmen oder ändern</translation>
    </message>
    <message>
        <source>where it is: tcp://HOST:9100, serial:/DEV?baud=…, cups:QUEUE or file:DIR</source>
        <translation>wo er ist: tcp://HOST:9100, serial:/DEV?baud=…, cups:QUEUE oder file:DIR</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch</source>
        <translation>203, 300 oder 600 Punkte je Zoll</translation>
    </message>
    <message>
        <source>give the printer a name and its --url</source>
        <translation>geben Sie dem Drucker einen Namen und seine --url</translation>
    </message>
    <message>
        <source>zpl; raster for a printer that is to get pictures only; of a coder: %1</source>
        <translation>zpl; raster für einen Drucker, der nur Bilder bekommen soll; bei einem Kennzeichnungsgerät: %1</translation>
    </message>
</context>
<context>
    <name>PrinterChooseCommand</name>
    <message>
        <source>choose where a station prints the labels of a level</source>
        <translation>wählen, wo ein Arbeitsplatz die Etiketten einer Ebene druckt</translation>
    </message>
    <message>
        <source>unit, bundle, case or pallet</source>
        <translation>unit, bundle, case oder pallet</translation>
    </message>
    <message>
        <source>the printer; empty: none</source>
        <translation>der Drucker; leer: keiner</translation>
    </message>
    <message>
        <source>the template; without it the ready one of the level</source>
        <translation>die Vorlage; ohne sie die fertige der Ebene</translation>
    </message>
    <message>
        <source>of the words on the labels: en, de, …</source>
        <translation>der Wörter auf den Etiketten: en, de, …</translation>
    </message>
    <message>
        <source>a container&apos;s label is printed when it is opened, when it is full, or only when asked</source>
        <translation>das Etikett eines Gebindes wird beim Öffnen gedruckt, wenn es voll ist, oder nur auf Wunsch</translation>
    </message>
    <message>
        <source>--level is unit, bundle, case or pallet, --when opened, full or asked</source>
        <translation>--level ist unit, bundle, case oder pallet, --when opened, full oder asked</translation>
    </message>
</context>
<context>
    <name>PrinterListCommand</name>
    <message>
        <source>list the label printers</source>
        <translation>die Etikettendrucker auflisten</translation>
    </message>
</context>
<context>
    <name>PrinterRemoveCommand</name>
    <message>
        <source>give a label printer up</source>
        <translation>einen Etikettendrucker aufgeben</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nennen Sie einen Drucker</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
</context>
<context>
    <name>PrinterStatus</name>
    <message>
        <source>there is no spooler here</source>
        <translation>hier gibt es keine Druckwarteschlange</translation>
    </message>
    <message>
        <source>%1 is no folder that may be written to</source>
        <translation>%1 ist kein Ordner, in den geschrieben werden darf</translation>
    </message>
    <message>
        <source>its memory was lost</source>
        <translation>sein Speicher ging verloren</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>zu kalt</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>zu heiß</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
</context>
<context>
    <name>PrinterStatusCommand</name>
    <message>
        <source>ask a label printer how it is</source>
        <translation>einen Etikettendrucker fragen, wie es ihm geht</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nennen Sie einen Drucker</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>There. It cannot be asked more.</source>
        <translation>Vorhanden. Mehr lässt sich nicht fragen.</translation>
    </message>
</context>
<context>
    <name>PrinterTestCommand</name>
    <message>
        <source>print a test label</source>
        <translation>ein Probeetikett drucken</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nennen Sie einen Drucker</translation>
    </message>
    <message>
        <source>The test label was sent to %1. Look at it.</source>
        <translation>Das Probeetikett ging an %1. Sehen Sie es an.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Good. Printed before it: %1. Written off behind it: %2.</source>
        <translation>Gut. Davor gedruckt: %1. Dahinter abgeschrieben: %2.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Good, but %1 before it are missing. Look for them: scan what you find, write off the rest.</source>
        <translation>Gut, aber davor fehlen %1. Suchen Sie sie: Scannen Sie, was Sie finden, schreiben Sie den Rest ab.</translation>
    </message>
    <message>
        <source>This number was seen before. If it is a second label, destroy it: the printer repeated it.</source>
        <translation>Diese Nummer wurde schon gesehen. Ist es ein zweites Etikett, vernichten Sie es: Der Drucker hat es wiederholt.</translation>
    </message>
    <message>
        <source>This number was written off. Destroy the label.</source>
        <translation>Diese Nummer wurde abgeschrieben. Vernichten Sie das Etikett.</translation>
    </message>
    <message>
        <source>This label was never printed here. Put it aside and find out where it comes from.</source>
        <translation>Dieses Etikett wurde hier nie gedruckt. Legen Sie es beiseite und klären Sie, woher es kommt.</translation>
    </message>
    <message>
        <source>This label belongs to print job %1.</source>
        <translation>Dieses Etikett gehört zu Druckauftrag %1.</translation>
    </message>
    <message>
        <source>No label with this number was printed here.</source>
        <translation>Hier wurde kein Etikett mit dieser Nummer gedruckt.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Dieser Code benennt keine Einheit sicher. %1</translation>
    </message>
</context>
<context>
    <name>ProductImportCommand</name>
    <message>
        <source>take products from a CSV table</source>
        <translation>Produkte aus einer CSV-Tabelle übernehmen</translation>
    </message>
    <message>
        <source>take the good rows although others are bad</source>
        <translation>die guten Zeilen übernehmen, auch wenn andere schlecht sind</translation>
    </message>
    <message>
        <source>name one CSV file</source>
        <translation>geben Sie eine CSV-Datei an</translation>
    </message>
    <message>
        <source>%1 is the same.</source>
        <translation>%1 ist gleich.</translation>
    </message>
    <message>
        <source>Would take %1.</source>
        <translation>Würde %1 aufnehmen.</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <translation>%1 aufgenommen.</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>nur zeigen, was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>ProductListCommand</name>
    <message>
        <source>list the products</source>
        <translation>die Produkte auflisten</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>by partners&apos; data</source>
        <translation>nach Daten von Partnern</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Prints the set of the challenge test: a good label, the same again, and bad ones.</source>
        <translation>Druckt den Satz des Challenge-Tests: ein gutes Etikett, dasselbe noch einmal, und schlechte.</translation>
    </message>
</context>
<context>
    <name>RecallListCommand</name>
    <message>
        <source>every item of a lot: where it is and how it stands</source>
        <translation>jede Einheit einer Charge: wo sie ist und wie es um sie steht</translation>
    </message>
    <message>
        <source>the lot, as printed</source>
        <translation>die Charge, wie gedruckt</translation>
    </message>
    <message>
        <source>of this product only</source>
        <translation>nur von diesem Produkt</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json oder xlsx</translation>
    </message>
    <message>
        <source>write it to this file instead</source>
        <translation>stattdessen in diese Datei schreiben</translation>
    </message>
    <message>
        <source>name a lot, and a format (csv, json, xlsx) where a file is wanted</source>
        <translation>geben Sie eine Charge an, und ein Format (csv, json, xlsx), wo eine Datei gewünscht ist</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n Einheit</numerusform>
            <numerusform>%1: %n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot %1: %n items, </source>
        <translation>
            <numerusform>Charge %1: %n Einheit, </numerusform>
            <numerusform>Charge %1: %n Einheiten, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>sealed containers</source>
        <translation>verschlossene Gebinde</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>jede Packung</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1/%2 Packungen</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1/%2 Kartons</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Unbekanntes Produkt</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, Charge %2</translation>
    </message>
    <message>
        <source>%1 not seen: they stay with the sender</source>
        <translation>%1 nicht gesehen, Verbleib beim Absender</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Zu wenig geliefert</translation>
    </message>
    <message>
        <source>Lost by the carrier</source>
        <translation>Vom Frachtführer verloren</translation>
    </message>
    <message>
        <source>The supplier was told</source>
        <translation>Lieferant benachrichtigt</translation>
    </message>
    <message>
        <source>Quality decides later</source>
        <translation>Qualität entscheidet später</translation>
    </message>
    <message>
        <source>Put it in tray %1</source>
        <translation>In Fach %1 legen</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>+ %1 inside</source>
        <translation>+ %1 darin</translation>
    </message>
    <message>
        <source>Unit %1 of %2</source>
        <translation>Packung %1 von %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Sealed containers</source>
        <translation>Verschlossene Gebinde</translation>
    </message>
    <message>
        <source>Scan a sealed pallet or case, and all it should hold is received with it. The record keeps what was seen and what was inferred apart.</source>
        <translation>Scannen Sie eine verschlossene Palette oder einen Karton, und alles, was darin sein soll, wird mit vereinnahmt. Das Protokoll hält Gesehenes und Abgeleitetes auseinander.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>As above, and a tenth of the units, at least 3, is drawn by lot. Open their cases and scan them. If one is wrong, every unit must be scanned.</source>
        <translation>Wie oben, dazu wird ein Zehntel der Packungen, mindestens 3, ausgelost. Öffnen Sie deren Kartons, und scannen Sie sie. Ist eine falsch, muss jede Packung gescannt werden.</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Jede Packung</translation>
    </message>
    <message>
        <source>Only what is scanned itself is received. Containers speak for nothing.</source>
        <translation>Vereinnahmt wird nur, was selbst gescannt ist. Gebinde sprechen für nichts.</translation>
    </message>
    <message>
        <source>Seals checked: %1 of %2</source>
        <translation>Siegel geprüft: %1 von %2</translation>
    </message>
    <message>
        <source>Contents behind the other seals were never looked at.</source>
        <translation>Der Inhalt hinter den anderen Siegeln wurde nie angesehen.</translation>
    </message>
    <message>
        <source>seal checked</source>
        <translation>Siegel geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 units are received.</source>
        <translation>%1 von %2 Einheiten sind angenommen.</translation>
    </message>
    <message>
        <source>%1 are received.</source>
        <translation>%1 sind angenommen.</translation>
    </message>
    <message>
        <source>On hold: %1.</source>
        <translation>Gesperrt: %1.</translation>
    </message>
    <message>
        <source>taken back by its sender</source>
        <translation>vom Absender zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ReceiptAcknowledgeCommand</name>
    <message>
        <source>note that the alerts of a receipt were seen</source>
        <translation>vermerken, dass die Warnungen eines Wareneingangs gesehen wurden</translation>
    </message>
    <message>
        <source>of one scan only, by its number in the receipt</source>
        <translation>nur von einem Scan, mit seiner Nummer im Wareneingang</translation>
    </message>
    <message>
        <source>name one receipt, and a scan by its number</source>
        <translation>geben Sie einen Wareneingang und die Nummer eines Scans an</translation>
    </message>
    <message>
        <source>Scan %1 is noted as seen: %2</source>
        <translation>Scan %1 ist als gesehen vermerkt: %2</translation>
    </message>
</context>
<context>
    <name>ReceiptCommand</name>
    <message>
        <source>Receipt %1, %2, policy %3: %4 of %5 units (%6 scanned, %7 inferred), %8 exceptions.</source>
        <translation>Wareneingang %1, %2, Prüfumfang %3: %4 von %5 Packungen (%6 gescannt, %7 abgeleitet), %8 Abweichungen.</translation>
    </message>
    <message>
        <source> (%1 announced, data of %2 missing)</source>
        <translation> (%1 angekündigt, Daten von %2 fehlen)</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>Fach %1</translation>
    </message>
</context>
<context>
    <name>ReceiptExportCommand</name>
    <message>
        <source>write the serials of a receipt to a file</source>
        <translation>die Seriennummern eines Wareneingangs in eine Datei schreiben</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation>
            <numerusform>%1: %n Seriennummer</numerusform>
            <numerusform>%1: %n Seriennummern</numerusform>
        </translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx oder xml</translation>
    </message>
    <message>
        <source>name a receipt, a format (csv, json, xlsx, xml) and a file</source>
        <translation>nennen Sie einen Wareneingang, ein Format (csv, json, xlsx, xml) und eine Datei</translation>
    </message>
</context>
<context>
    <name>ReceiptHoldCommand</name>
    <message>
        <source>put an item aside by hand: damaged, suspect</source>
        <translation>eine Einheit von Hand beiseitelegen: beschädigt, verdächtig</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>die Einheit</translation>
    </message>
    <message>
        <source>damaged, suspect or quarantine</source>
        <translation>damaged, suspect oder quarantine</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>was zu sehen war</translation>
    </message>
    <message>
        <source>the reason is damaged, suspect or quarantine</source>
        <translation>der Grund ist damaged, suspect oder quarantine</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>geben Sie einen Wareneingang und den Scan an</translation>
    </message>
</context>
<context>
    <name>ReceiptOpenCommand</name>
    <message>
        <source>the shipment to receive</source>
        <translation>die zu vereinnahmende Sendung</translation>
    </message>
    <message>
        <source>blind: who sent the goods</source>
        <translation>ohne Avis: wer die Ware gesandt hat</translation>
    </message>
    <message>
        <source>blind: number of the delivery note</source>
        <translation>ohne Avis: Nummer des Lieferscheins</translation>
    </message>
    <message>
        <source>a shipment is named by its number</source>
        <translation>eine Sendung wird mit ihrer Nummer angegeben</translation>
    </message>
    <message>
        <source>Receipt %1 is open.</source>
        <translation>Wareneingang %1 ist offen.</translation>
    </message>
    <message>
        <source>open the receipt of a shipment, or a blind one without a notice</source>
        <translation>den Wareneingang einer Sendung öffnen, oder einen ohne Avis</translation>
    </message>
</context>
<context>
    <name>ReceiptPapers</name>
    <message>
        <source>What was announced, and what is here</source>
        <translation>Was avisiert war, und was hier ist</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Avisiert</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>In trays</source>
        <translation>In Fächern</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Nothing was announced, and nothing is here.</source>
        <translation>Nichts war avisiert, und nichts ist hier.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Order and notice</source>
        <translation>Bestellung und Avis</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Empfangen in</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Wareneingang %1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Packungen</translation>
    </message>
    <message>
        <source>%1 announced, %2 seen, %3 inferred, %4 in trays</source>
        <translation>%1 avisiert, %2 gesehen, %3 abgeleitet, %4 in Fächern</translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation>Empfangen von, Datum</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>Fach %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>%1 more are in the list that “Save list” writes.</source>
        <translation>%1 weitere stehen in der Liste, die „Speichern“ schreibt.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>What came, what is in trays, what differs, and a line to sign on.</source>
        <translation>Was kam, was in Fächern liegt, was abweicht, und eine Zeile für die Unterschrift.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>For the supplier: every number that was announced and is not here.</source>
        <translation>Für den Lieferanten: jede Nummer, die avisiert und nicht hier ist.</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Every number that is here, seen or inferred.</source>
        <translation>Jede Nummer, die hier ist, gesehen oder abgeleitet.</translation>
    </message>
    <message>
        <source>Missing from the delivery</source>
        <translation>Fehlt in der Lieferung</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>These numbers were announced and have not arrived. Please tell us where they are.</source>
        <translation>Diese Nummern waren avisiert und sind nicht eingetroffen. Bitte teilen Sie uns mit, wo sie sind.</translation>
    </message>
    <message>
        <source>Serials of receipt %1</source>
        <translation>Seriennummern von Wareneingang %1</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Noch ist nichts hier.</translation>
    </message>
</context>
<context>
    <name>ReceiptPolicyCommand</name>
    <message>
        <source>choose how much of a delivery must be seen</source>
        <translation>wählen, wie viel von einer Lieferung gesehen werden muss</translation>
    </message>
    <message>
        <source>sampling: how many units are drawn (a tenth, at least 3)</source>
        <translation>Stichprobe: wie viele Packungen gezogen werden (ein Zehntel, mindestens 3)</translation>
    </message>
    <message>
        <source>name a receipt, and inference, sampling or every-unit</source>
        <translation>geben Sie einen Wareneingang und inference, sampling oder every-unit an</translation>
    </message>
    <message>
        <source>Receipt R-%1 is received by the policy %2.</source>
        <translation>Wareneingang R-%1 wird nach der Regel %2 angenommen.</translation>
    </message>
    <message>
        <source>to be scanned: %1</source>
        <translation>zu scannen: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptRegisterCommand</name>
    <message>
        <source>take in a serial that nobody announced</source>
        <translation>eine Seriennummer aufnehmen, die niemand angekündigt hat</translation>
    </message>
    <message>
        <source>the code, or its identifier</source>
        <translation>der Code oder seine Kennung</translation>
    </message>
    <message>
        <source>the lot, where the code has none</source>
        <translation>die Charge, wenn der Code keine enthält</translation>
    </message>
    <message>
        <source>the last day it may be used, where the code has none</source>
        <translation>der letzte Tag der Verwendbarkeit, wenn der Code keinen enthält</translation>
    </message>
    <message>
        <source>an expiry is written YYYY-MM-DD</source>
        <translation>ein Verfalldatum schreibt man YYYY-MM-DD</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>geben Sie einen Wareneingang und den Scan an</translation>
    </message>
</context>
<context>
    <name>ReceiptScanCommand</name>
    <message>
        <source>scan packs into a receipt, a verdict for each</source>
        <translation>Packungen in einen Wareneingang scannen, mit einem Urteil zu jeder</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>geben Sie einen Wareneingang mit seiner Nummer an</translation>
    </message>
</context>
<context>
    <name>ReceiptSealCommand</name>
    <message>
        <source>note that the seal of a scanned container is whole</source>
        <translation>festhalten, dass das Siegel eines gescannten Gebindes heil ist</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>das Gebinde</translation>
    </message>
    <message>
        <source>name a receipt, and the scan of the container</source>
        <translation>geben Sie einen Wareneingang und den Scan des Gebindes an</translation>
    </message>
    <message numerus="yes">
        <source>The seal of scan %1 is noted as whole: %n items came in behind it.</source>
        <translation>
            <numerusform>Das Siegel von Scan %1 ist als heil festgehalten: %n Teil kam damit herein.</numerusform>
            <numerusform>Das Siegel von Scan %1 ist als heil festgehalten: %n Teile kamen damit herein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptShowCommand</name>
    <message>
        <source>how far a receipt is, and what stands in the way</source>
        <translation>wie weit ein Wareneingang ist und was im Wege steht</translation>
    </message>
    <message>
        <source>then every item, a line each</source>
        <translation>danach jede Einheit, eine je Zeile</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>geben Sie einen Wareneingang mit seiner Nummer an</translation>
    </message>
</context>
<context>
    <name>ReceiptSubmitCommand</name>
    <message>
        <source>end a receipt: write the receiving event and confirm the shipment</source>
        <translation>einen Wareneingang abschließen: das Eingangsereignis schreiben und die Sendung bestätigen</translation>
    </message>
    <message>
        <source>submit in spite of open exceptions</source>
        <translation>trotz offener Abweichungen buchen</translation>
    </message>
    <message>
        <source>why they are accepted</source>
        <translation>warum sie akzeptiert werden</translation>
    </message>
    <message>
        <source>what is missing may still come: keep a receipt open for it</source>
        <translation>Fehlendes kann noch kommen: einen Wareneingang dafür offen halten</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>geben Sie einen Wareneingang mit seiner Nummer an</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n exceptions are open. Accept them with --accept-exceptions --reason.</source>
        <translation>
            <numerusform>Wareneingang %1 ist nicht gebucht: %n Abweichung ist offen. Akzeptieren Sie sie mit --accept-exceptions --reason.</numerusform>
            <numerusform>Wareneingang %1 ist nicht gebucht: %n Abweichungen sind offen. Akzeptieren Sie sie mit --accept-exceptions --reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is submitted, with %n exceptions accepted.</source>
        <translation>
            <numerusform>Wareneingang %1 ist gebucht, mit %n akzeptierten Abweichung.</numerusform>
            <numerusform>Wareneingang %1 ist gebucht, mit %n akzeptierten Abweichungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan %1 must be put apart first. When that is done: receipt acknowledge %2</source>
        <translation>Scan %1 muss erst getrennt weggelegt werden. Wenn das geschehen ist: receipt acknowledge %2</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n stopped packs are not put apart yet.</source>
        <translation>
            <numerusform>Wareneingang %1 ist nicht gebucht: %n gestoppte Packung ist noch nicht getrennt weggelegt.</numerusform>
            <numerusform>Wareneingang %1 ist nicht gebucht: %n gestoppte Packungen sind noch nicht getrennt weggelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases with the partner: %1.</source>
        <translation>Fälle mit dem Partner: %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptUndoCommand</name>
    <message>
        <source>take back the last scans of a receipt</source>
        <translation>die letzten Scans eines Wareneingangs zurücknehmen</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>name one receipt, and how many scans to take back</source>
        <translation>geben Sie einen Wareneingang an und wie viele Scans zurückgenommen werden</translation>
    </message>
    <message>
        <source>Scan %1 is taken back: %2</source>
        <translation>Scan %1 ist zurückgenommen: %2</translation>
    </message>
</context>
<context>
    <name>ReceiptUnsealCommand</name>
    <message>
        <source>open a container: its contents count once they are scanned</source>
        <translation>ein Gebinde öffnen: Sein Inhalt zählt, sobald er gescannt ist</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>das Gebinde</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>geben Sie einen Wareneingang und den Scan an</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Expected, and now received.</source>
        <translation>Erwartet und jetzt vereinnahmt.</translation>
    </message>
    <message>
        <source>Expected, and now received with the %1 items inside.</source>
        <translation>Erwartet und jetzt samt Inhalt (%1) vereinnahmt.</translation>
    </message>
    <message>
        <source>Received with %1 items inside. %2 more inside must not be used: open it and take them out.</source>
        <translation>Samt Inhalt vereinnahmt (%1). Nicht verwendbar darin: %2. Öffnen und herausnehmen.</translation>
    </message>
    <message>
        <source>Registered with lot and expiry of the label, and received.</source>
        <translation>Mit Charge und Verfall vom Etikett erfasst und vereinnahmt.</translation>
    </message>
    <message>
        <source>Known to the ledger, and received without a notice.</source>
        <translation>Dem Register bekannt und ohne Avis vereinnahmt.</translation>
    </message>
    <message>
        <source>Received. The delivery note for these goods was found and belongs to this receipt now.</source>
        <translation>Vereinnahmt. Das Lieferavis zu dieser Ware wurde gefunden und gehört jetzt zu diesem Wareneingang.</translation>
    </message>
    <message>
        <source>Part of the sample, and seen.</source>
        <translation>Teil der Stichprobe und gesehen.</translation>
    </message>
    <message>
        <source>Scanned before in this receipt. Nothing to do.</source>
        <translation>In diesem Wareneingang schon gescannt. Nichts zu tun.</translation>
    </message>
    <message>
        <source>Counted already with its container %1; now seen as well.</source>
        <translation>Mit dem Gebinde %1 schon gezählt; jetzt auch gesehen.</translation>
    </message>
    <message>
        <source>Received before with receipt %1 on %2. A return, or a copy: put it aside.</source>
        <translation>Schon mit Wareneingang %1 am %2 vereinnahmt. Retoure oder Kopie: bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>Counted in receipt %1, which is still open. Put it aside.</source>
        <translation>In Wareneingang %1 gezählt, der noch offen ist. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>Known, but not part of this delivery. Put it aside.</source>
        <translation>Bekannt, aber nicht Teil dieser Lieferung. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>Belongs to another delivery: receipt %1. Put it aside, and receive it there.</source>
        <translation>Gehört zu einer anderen Lieferung: Wareneingang %1. Bitte zur Seite legen und dort buchen.</translation>
    </message>
    <message>
        <source>Nobody has told us of this serial number. Put it aside until data come.</source>
        <translation>Diese Seriennummer hat uns niemand gemeldet. Bitte beiseitelegen, bis Daten kommen.</translation>
    </message>
    <message>
        <source>The product %1 is not on the product list. Put it aside until it is added.</source>
        <translation>Das Produkt %1 steht nicht in der Produktliste. Bitte beiseitelegen, bis es aufgenommen ist.</translation>
    </message>
    <message>
        <source>One more than was sent: the product belongs to this delivery, the serial number does not.</source>
        <translation>Eine mehr als gesandt: Das Produkt gehört zu dieser Lieferung, die Seriennummer nicht.</translation>
    </message>
    <message>
        <source>Noted without data. It is received as soon as the supplier’s data come.</source>
        <translation>Ohne Daten vorgemerkt. Wird vereinnahmt, sobald die Daten des Lieferanten kommen.</translation>
    </message>
    <message>
        <source>The pack says lot %1, the supplier’s data say %2. Put it aside.</source>
        <translation>Auf der Packung steht Charge %1, in den Daten des Lieferanten %2. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>The pack says expiry %1, the supplier’s data say %2. Put it aside.</source>
        <translation>Auf der Packung steht Verfall %1, in den Daten des Lieferanten %2. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>Expired: usable until %1. Put it aside.</source>
        <translation>Verfallen: verwendbar bis %1. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>Recalled. Lock it in quarantine.</source>
        <translation>Zurückgerufen. In die Quarantäne einschließen.</translation>
    </message>
    <message>
        <source>On hold (%1). Put it aside until it is released.</source>
        <translation>Gesperrt (%1). Bitte beiseitelegen, bis die Freigabe erfolgt.</translation>
    </message>
    <message>
        <source>On hold as damaged. Put it aside.</source>
        <translation>Als beschädigt gesperrt. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>Put aside by hand (%1).</source>
        <translation>Von Hand beiseitegelegt (%1).</translation>
    </message>
    <message>
        <source>A partner reported it as %1. Put it aside.</source>
        <translation>Ein Partner meldet den Zustand %1. Bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>It must not exist any more: %1. Stop, and treat it as suspect.</source>
        <translation>Dürfte es nicht mehr geben: %1. Anhalten und als verdächtig behandeln.</translation>
    </message>
    <message>
        <source>It left this site before. A return, or a copy: put it aside.</source>
        <translation>Hat diesen Standort schon verlassen. Retoure oder Kopie: bitte beiseitelegen.</translation>
    </message>
    <message>
        <source>The scanner, not the pack: %1</source>
        <translation>Der Scanner, nicht die Packung: %1</translation>
    </message>
    <message>
        <source>Several codes were read at once. Cover the others and scan again.</source>
        <translation>Mehrere Codes wurden auf einmal gelesen. Decken Sie die anderen ab, und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>This code has no serial number. Turn the pack and scan the square code.</source>
        <translation>Dieser Code hat keine Seriennummer. Drehen Sie die Packung, und scannen Sie den quadratischen Code.</translation>
    </message>
    <message>
        <source>This is no code of a pack. %1</source>
        <translation>Das ist kein Code einer Packung. %1</translation>
    </message>
    <message>
        <source>Opened: its contents count only once they are scanned themselves.</source>
        <translation>Geöffnet: Der Inhalt zählt erst, wenn er selbst gescannt ist.</translation>
    </message>
    <message>
        <source>Announced, but not here.</source>
        <translation>Avisiert, aber nicht hier.</translation>
    </message>
    <message>
        <source>Drawn for the sample, and not scanned yet.</source>
        <translation>Für die Stichprobe gezogen, noch nicht gescannt.</translation>
    </message>
    <message>
        <source>The delivery is addressed to %1, not to this site.</source>
        <translation>Die Lieferung ist an %1 gerichtet, nicht an diesen Standort.</translation>
    </message>
    <message>
        <source>%1 Tray %2.</source>
        <translation>%1 Fach %2.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vereinnahmt</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Schon vereinnahmt</translation>
    </message>
    <message>
        <source>Not in this delivery</source>
        <translation>Nicht avisiert</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>1 more than sent</source>
        <translation>1 zu viel</translation>
    </message>
    <message>
        <source>Unknown serial</source>
        <translation>Nummer unbekannt</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Falsche Charge</translation>
    </message>
    <message>
        <source>Wrong expiry</source>
        <translation>Falscher Verfall</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>No pack code</source>
        <translation>Kein Packcode</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>wartet auf Daten</translation>
    </message>
    <message>
        <source>repackaged</source>
        <translation>umgepackt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>nicht verkäuflich</translation>
    </message>
    <message>
        <source>partly dispensed</source>
        <translation>teilweise abgegeben</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>zurückgerufen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>gestohlen</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Falscher Code</translation>
    </message>
    <message>
        <source>not in the delivery</source>
        <translation>nicht avisiert</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>schon vereinnahmt</translation>
    </message>
    <message>
        <source>wrong expiry</source>
        <translation>falscher Verfall</translation>
    </message>
    <message>
        <source>wrong lot</source>
        <translation>falsche Charge</translation>
    </message>
    <message>
        <source>Released from hold, and received.</source>
        <translation>Freigegeben und vereinnahmt.</translation>
    </message>
    <message>
        <source>Received. Days left before it expires: %1.</source>
        <translation>Vereinnahmt. Verbleibende Tage bis zum Verfall: %1.</translation>
    </message>
    <message>
        <source>This code names the product, but no single pack. Look for another code on it; without one, keep the pack apart.</source>
        <translation>Dieser Code nennt das Produkt, aber keine einzelne Packung. Suchen Sie einen anderen Code darauf; ohne einen legen Sie die Packung beiseite.</translation>
    </message>
    <message>
        <source>it changes small and capital letters; %1 is what the data name. Look at Caps Lock and at the scanner&apos;s set-up.</source>
        <translation>er ändert Groß- und Kleinbuchstaben; %1 nennen die Daten. Prüfen Sie die Feststelltaste und die Einstellung des Scanners.</translation>
    </message>
    <message>
        <source>Expected by the despatch advice, which says %1, but its data is missing. It is received as soon as the supplier’s data come.</source>
        <translation>Vom Lieferavis erwartet, das %1 nennt, aber die Daten dazu fehlen. Es ist vereinnahmt, sobald die Daten des Lieferanten kommen.</translation>
    </message>
    <message>
        <source>By the data its sender took this shipment back: the goods were not sold to you. Put it aside, and ask the sender.</source>
        <translation>Nach den Daten hat der Absender diese Lieferung zurückgenommen: Die Ware wurde Ihnen nicht verkauft. Legen Sie sie beiseite und fragen Sie den Absender.</translation>
    </message>
</context>
<context>
    <name>RejectProtocols</name>
    <message>
        <source>Text lines</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>STX, text, ETX</source>
        <translation>STX, Text, ETX</translation>
    </message>
    <message>
        <source>Numbered lines</source>
        <translation>Nummerierte Zeilen</translation>
    </message>
    <message>
        <source>One line, no answer</source>
        <translation>Eine Zeile, keine Antwort</translation>
    </message>
</context>
<context>
    <name>ReleaseCommand</name>
    <message>
        <source>let items go that are on hold, with the reason</source>
        <translation>gesperrte Einheiten freigeben, mit dem Grund</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>die Einheiten, je Zeile ein Scan oder eine Kennung</translation>
    </message>
    <message>
        <source>why they may go</source>
        <translation>warum sie frei sein dürfen</translation>
    </message>
    <message>
        <source>say why with --reason</source>
        <translation>sagen Sie mit --reason, warum</translation>
    </message>
</context>
<context>
    <name>RepackCommand</name>
    <message>
        <source>move children from one container into another</source>
        <translation>Teile von einem Gebinde in ein anderes umpacken</translation>
    </message>
    <message>
        <source>the container that they are in</source>
        <translation>das Gebinde, in dem sie sind</translation>
    </message>
    <message>
        <source>the container that they go into: its identifier, new-sscc, new-case or new-bundle</source>
        <translation>das Gebinde, in das sie kommen: seine Kennung, new-sscc, new-case oder new-bundle</translation>
    </message>
    <message>
        <source>which, a scan or identifier a line; without it all</source>
        <translation>welche, je Zeile ein Scan oder eine Kennung; ohne dies alle</translation>
    </message>
    <message>
        <source>name both containers, with --from and --to</source>
        <translation>nennen Sie beide Gebinde, mit --from und --to</translation>
    </message>
</context>
<context>
    <name>Repackaging</name>
    <message>
        <source>Used up.</source>
        <translation>Aufgebraucht.</translation>
    </message>
    <message>
        <source>Used in part; the rest is booked.</source>
        <translation>Zum Teil gebraucht; der Rest ist gebucht.</translation>
    </message>
    <message>
        <source>Commissioned and linked with its sources.</source>
        <translation>Serialisiert und mit den Quellen verknüpft.</translation>
    </message>
    <message>
        <source>Linked with its sources.</source>
        <translation>Mit den Quellen verknüpft.</translation>
    </message>
    <message>
        <source>It stands in the list already.</source>
        <translation>Steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Nobody received this pack, or the number belongs to no such batch.</source>
        <translation>Niemand hat diese Packung vereinnahmt, oder die Nummer gehört zu keinem solchen Auftrag.</translation>
    </message>
    <message>
        <source>It is on hold. Release it first.</source>
        <translation>Gesperrt. Geben Sie sie erst frei.</translation>
    </message>
    <message>
        <source>Its life has ended. It cannot be used again.</source>
        <translation>Ihr Leben ist beendet. Sie lässt sich nicht noch einmal verwenden.</translation>
    </message>
    <message>
        <source>It is not the product of this batch.</source>
        <translation>Nicht das Produkt dieses Auftrags.</translation>
    </message>
    <message>
        <source>Something is in it. Break it down first.</source>
        <translation>Es ist etwas darin. Packen Sie es erst aus.</translation>
    </message>
    <message>
        <source>This code names no item for certain.</source>
        <translation>Dieser Code benennt keine Einheit sicher.</translation>
    </message>
    <message>
        <source>It was scanned as a source of another batch. Put it back there first.</source>
        <translation>Sie wurde als Quelle eines anderen Auftrags gescannt. Legen Sie sie dort zuerst zurück.</translation>
    </message>
    <message>
        <source>It has expired. Put it aside.</source>
        <translation>Sie ist verfallen. Legen Sie sie beiseite.</translation>
    </message>
    <message>
        <source>This number was not drawn here, and this site takes no others.</source>
        <translation>Diese Nummer wurde nicht hier gezogen, und dieser Standort nimmt keine anderen.</translation>
    </message>
    <message>
        <source>The serial number has other characters than letters and digits, and DSCSA asks for those on packs made here.</source>
        <translation>Die Seriennummer hat andere Zeichen als Buchstaben und Ziffern, und DSCSA verlangt diese auf Packungen, die hier entstehen.</translation>
    </message>
    <message>
        <source>It is a new pack of this batch, not a source.</source>
        <translation>Es ist eine neue Packung dieses Auftrags, keine Quelle.</translation>
    </message>
    <message>
        <source>It expires before the new packs would. Correct the order&apos;s expiry, or somebody signs for it with a reason.</source>
        <translation>Sie läuft ab, bevor die neuen Packungen es würden. Berichtigen Sie das Verfalldatum des Auftrags, oder jemand unterschreibt mit einem Grund dafür.</translation>
    </message>
</context>
<context>
    <name>RestoreDrill</name>
    <message>
        <source>The backup was restored and is in order: %1 events, %2 items.</source>
        <translation>Die Sicherung wurde zurückgespielt und ist in Ordnung: %1 Ereignisse, %2 Einheiten.</translation>
    </message>
    <message>
        <source>The backup was restored, but it is not one of this ledger. Make a new one.</source>
        <translation>Die Sicherung wurde wiederhergestellt, gehört aber nicht zu diesem Register. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The backup was restored, but what came out is not in order. Make a new one.</source>
        <translation>Die Sicherung wurde zurückgespielt, aber das Ergebnis ist nicht in Ordnung. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>Restore drill: passed</source>
        <translation>Wiederherstellungsprobe: bestanden</translation>
    </message>
    <message>
        <source>Restore drill: FAILED</source>
        <translation>Wiederherstellungsprobe: NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Drilled</source>
        <translation>Geprobt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The backup says</source>
        <translation>Die Sicherung sagt</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Kam heraus</translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>Jetzt im Register</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Einträge des Journals</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>What the ledger holds beyond the backup was recorded after it: %1 entries.</source>
        <translation>Was das Register über die Sicherung hinaus hält, wurde danach aufgezeichnet: %1 Einträge.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Chain intact, and every state follows from the events</source>
        <translation>Kette unversehrt, und jeder Zustand folgt aus den Ereignissen</translation>
    </message>
    <message>
        <source>It is a part of the ledger at work</source>
        <translation>Sie ist ein Teil des laufenden Registers</translation>
    </message>
    <message>
        <source>Events and items as the backup says</source>
        <translation>Ereignisse und Einheiten, wie die Sicherung sagt</translation>
    </message>
    <message>
        <source>Drilled by, date</source>
        <translation>Geprobt von, Datum</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Geprüft von, Datum</translation>
    </message>
    <message>
        <source>The backup is damaged and could not be restored. Make a new one.</source>
        <translation>Die Sicherung ist beschädigt und ließ sich nicht wiederherstellen. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The file is not damaged</source>
        <translation>Die Datei ist nicht beschädigt</translation>
    </message>
</context>
<context>
    <name>ScannerOptions</name>
    <message>
        <source>Enter (CR, LF)</source>
        <translation>Enter (CR, LF)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What ends a code</source>
        <translation>Was einen Code beendet</translation>
    </message>
    <message>
        <source>One reading within, ms</source>
        <translation>Eine Lesung innerhalb von ms</translation>
    </message>
    <message>
        <source>The same code again within this time is the same reading: a trigger held too long.</source>
        <translation>Derselbe Code innerhalb dieser Zeit ist dieselbe Lesung: Der Abzug wurde zu lange gehalten.</translation>
    </message>
    <message>
        <source>One pull of the trigger, ms</source>
        <translation>Ein Abzug, ms</translation>
    </message>
    <message>
        <source>Of several codes within this time the pack’s own counts; the shop bar code beside it does not. 0: each counts.</source>
        <translation>Von mehreren Codes innerhalb dieser Zeit zählt der eigene der Packung; der Ladenstrichcode daneben nicht. 0: jeder zählt.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands beside every scan it makes.</source>
        <translation>Steht neben jedem seiner Scans.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>A name below /dev/serial/by-id stays the same at every plug.</source>
        <translation>Ein Name unter /dev/serial/by-id bleibt bei jedem Einstecken gleich.</translation>
    </message>
    <message>
        <source>Speed, baud</source>
        <translation>Geschwindigkeit, Baud</translation>
    </message>
    <message>
        <source>As the scanner is set: often 9600 or 115200. USB does not care.</source>
        <translation>Wie der Scanner eingestellt ist: oft 9600 oder 115200. Bei USB gleichgültig.</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Datenbits</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parität</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ungerade</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stoppbits</translation>
    </message>
    <message>
        <source>What stands before a code</source>
        <translation>Was vor einem Code steht</translation>
    </message>
    <message>
        <source>Usually nothing. Control characters as &lt;STX&gt;. Anything without it is no code of this scanner.</source>
        <translation>Meist nichts. Steuerzeichen als &lt;STX&gt;. Was ohne das kommt, ist kein Code dieses Scanners.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Enter oder Tab</translation>
    </message>
    <message>
        <source>Longest pause between keys, ms</source>
        <translation>Längste Pause zwischen Tasten, ms</translation>
    </message>
    <message>
        <source>Keys that follow faster are a scanner’s. 50 suits nearly all; people type slower.</source>
        <translation>Tasten, die schneller folgen, kommen vom Scanner. 50 passt fast immer; Menschen tippen langsamer.</translation>
    </message>
    <message>
        <source>Key before a code</source>
        <translation>Taste vor einem Code</translation>
    </message>
    <message>
        <source>Usually none. A scanner that is set to press one first, such as F12, is told for certain.</source>
        <translation>Meist keine. Ein Scanner, der zuerst eine drückt, etwa F12, ist sicher zu erkennen.</translation>
    </message>
    <message>
        <source>%1 for the separator</source>
        <translation>%1 als Trennzeichen</translation>
    </message>
    <message>
        <source>separators arrive</source>
        <translation>Trennzeichen kommen an</translation>
    </message>
    <message>
        <source>keyboard %1 read as %2</source>
        <translation>Tastatur %1 als %2 gelesen</translation>
    </message>
    <message>
        <source>%1 before each code</source>
        <translation>%1 vor jedem Code</translation>
    </message>
    <message>
        <source>%1 behind each code</source>
        <translation>%1 hinter jedem Code</translation>
    </message>
    <message>
        <source>the maker’s code letters</source>
        <translation>die Codebuchstaben des Herstellers</translation>
    </message>
    <message>
        <source>Enter the path of a device, such as /dev/ttyACM0, or the address of a reader, such as tcp://10.0.0.30:9004.</source>
        <translation>Geben Sie den Pfad eines Geräts ein, etwa /dev/ttyACM0, oder die Adresse eines Lesers, etwa tcp://10.0.0.30:9004.</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Another code was read: %1</source>
        <translation>Es wurde ein anderer Code gelesen: %1</translation>
    </message>
    <message>
        <source>Scan the code that is marked here. Cover the others with a hand.</source>
        <translation>Scannen Sie den hier markierten Code. Decken Sie die anderen mit der Hand ab.</translation>
    </message>
    <message>
        <source>%1 characters got lost on the way.</source>
        <translation>%1 Zeichen gingen unterwegs verloren.</translation>
    </message>
    <message>
        <source>The scanner sends faster than the computer takes. Set a pause of 5 ms between characters, or the serial mode (USB-COM).</source>
        <translation>Der Scanner sendet schneller, als der Computer annimmt. Stellen Sie eine Pause von 5 ms zwischen den Zeichen ein, oder den seriellen Modus (USB-COM).</translation>
    </message>
    <message>
        <source>Characters arrive changed.</source>
        <translation>Zeichen kommen verändert an.</translation>
    </message>
    <message>
        <source>Switch off all formatting of data in the scanner, or scan its “factory defaults” code, then test again.</source>
        <translation>Schalten Sie jede Datenformatierung im Scanner ab, oder scannen Sie seinen Code „Werkseinstellungen“; testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Upper and lower case are exchanged.</source>
        <translation>Groß- und Kleinbuchstaben sind vertauscht.</translation>
    </message>
    <message>
        <source>Switch Caps Lock off and keep it off. If it is off, switch off “Caps Lock” or “convert case” in the scanner.</source>
        <translation>Schalten Sie die Feststelltaste aus, und lassen Sie sie aus. Ist sie aus, schalten Sie im Scanner „Caps Lock“ oder „Groß-/Kleinschreibung umwandeln“ ab.</translation>
    </message>
    <message>
        <source>All letters arrive in upper case.</source>
        <translation>Alle Buchstaben kommen groß an.</translation>
    </message>
    <message>
        <source>Switch off “convert case” in the scanner. Serial numbers tell upper from lower case.</source>
        <translation>Schalten Sie im Scanner „Groß-/Kleinschreibung umwandeln“ ab. Seriennummern unterscheiden Groß und Klein.</translation>
    </message>
    <message>
        <source>All letters arrive in lower case.</source>
        <translation>Alle Buchstaben kommen klein an.</translation>
    </message>
    <message>
        <source>The scanner types for the keyboard %2, the computer has %3.</source>
        <translation>Der Scanner tippt für die Tastatur %2, der Computer hat %3.</translation>
    </message>
    <message>
        <source>Set the scanner’s “keyboard country” to %3, or use its serial mode (USB-COM), which knows no keyboard.</source>
        <translation>Stellen Sie das „Tastaturland“ des Scanners auf %3, oder nutzen Sie seinen seriellen Modus (USB-COM), der keine Tastatur kennt.</translation>
    </message>
    <message>
        <source>The separators between values (GS) get lost. Values would run together.</source>
        <translation>Die Trennzeichen zwischen den Werten (GS) gehen verloren. Werte würden ineinanderlaufen.</translation>
    </message>
    <message>
        <source>Set “transmit control characters”, “GS1 separator” or “function code mapping” so that GS (character 29) is sent, or use the serial mode (USB-COM).</source>
        <translation>Stellen Sie „Steuerzeichen senden“, „GS1-Trennzeichen“ oder „Funktionscode-Zuordnung“ so ein, dass GS (Zeichen 29) gesendet wird, oder nutzen Sie den seriellen Modus (USB-COM).</translation>
    </message>
    <message>
        <source>The separator (GS) arrives as %1.</source>
        <translation>Das Trennzeichen (GS) kommt als %1 an.</translation>
    </message>
    <message>
        <source>Better: let the scanner send the separator itself, character 29.</source>
        <translation>Besser: Lassen Sie den Scanner das Trennzeichen selbst senden, Zeichen 29.</translation>
    </message>
    <message>
        <source>The scanner writes brackets around the identifiers, as on the label.</source>
        <translation>Der Scanner schreibt Klammern um die Datenbezeichner, wie auf dem Etikett.</translation>
    </message>
    <message>
        <source>Switch off “GS1 format with brackets”. With brackets in the data nobody can tell what is printed.</source>
        <translation>Schalten Sie „GS1-Format mit Klammern“ ab. Mit Klammern in den Daten ist nicht zu erkennen, was gedruckt ist.</translation>
    </message>
    <message>
        <source>The scanner does not say what kind of code it read.</source>
        <translation>Der Scanner sagt nicht, welche Art von Code er gelesen hat.</translation>
    </message>
    <message>
        <source>Works. Better: switch on the “AIM identifier” (]d2, ]C1) as a prefix. Broken codes are told more surely with it.</source>
        <translation>Geht. Besser: Schalten Sie den „AIM-Identifier“ (]d2, ]C1) als Präfix ein. Kaputte Codes sind damit sicherer zu erkennen.</translation>
    </message>
    <message>
        <source>The scanner sends the code letters of its maker (%1).</source>
        <translation>Der Scanner sendet die Codebuchstaben seines Herstellers (%1).</translation>
    </message>
    <message>
        <source>Better: the “AIM identifier” in their place.</source>
        <translation>Besser: an ihrer Stelle den „AIM-Identifier“.</translation>
    </message>
    <message>
        <source>The scanner reports a GS1 code as a plain one (%1).</source>
        <translation>Der Scanner meldet einen GS1-Code als einfachen (%1).</translation>
    </message>
    <message>
        <source>Switch on GS1 for this kind of code (“GS1 DataMatrix”, “GS1-128”, “transmit FNC1”).</source>
        <translation>Schalten Sie GS1 für diese Codeart ein („GS1 DataMatrix“, „GS1-128“, „FNC1 senden“).</translation>
    </message>
    <message>
        <source>The scanner puts %1 before each code.</source>
        <translation>Der Scanner setzt %1 vor jeden Code.</translation>
    </message>
    <message>
        <source>Better: no prefix.</source>
        <translation>Besser: kein Präfix.</translation>
    </message>
    <message>
        <source>The scanner puts %1 behind each code.</source>
        <translation>Der Scanner setzt %1 hinter jeden Code.</translation>
    </message>
    <message>
        <source>Better: only Enter (CR) behind each code.</source>
        <translation>Besser: hinter jedem Code nur Enter (CR).</translation>
    </message>
    <message>
        <source>Nothing ends a code.</source>
        <translation>Nichts beendet einen Code.</translation>
    </message>
    <message>
        <source>Better: Enter (CR) as suffix. A cable that fails is then told for certain.</source>
        <translation>Besser: Enter (CR) als Suffix. Ein schadhaftes Kabel fällt dann sicher auf.</translation>
    </message>
    <message>
        <source>A code began and did not end: … %1</source>
        <translation>Ein Code begann und endete nicht: … %1</translation>
    </message>
    <message>
        <source>Check the cable, speed and parity of the line; set Enter (CR) as suffix. Then scan again.</source>
        <translation>Prüfen Sie Kabel, Geschwindigkeit und Parität der Leitung; stellen Sie Enter (CR) als Suffix ein. Scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>One code takes %1 ms to arrive.</source>
        <translation>Ein Code braucht %1 ms, bis er da ist.</translation>
    </message>
    <message>
        <source>Set the pause between characters to 0, or use the serial mode (USB-COM) at 115,200 baud.</source>
        <translation>Stellen Sie die Pause zwischen den Zeichen auf 0, oder nutzen Sie den seriellen Modus (USB-COM) mit 115.200 Baud.</translation>
    </message>
    <message>
        <source>The keys come so slowly that they look like typing.</source>
        <translation>Die Tasten kommen so langsam, dass sie wie Tippen aussehen.</translation>
    </message>
    <message>
        <source>Set the pause between characters to 0. If it must stay, raise “Longest pause between keys” here.</source>
        <translation>Stellen Sie die Pause zwischen den Zeichen auf 0. Muss sie bleiben, erhöhen Sie hier „Längste Pause zwischen Tasten“.</translation>
    </message>
    <message>
        <source>While the trigger is held the code is sent again every %1 ms.</source>
        <translation>Bei gehaltenem Abzug wird der Code alle %1 ms erneut gesendet.</translation>
    </message>
    <message>
        <source>Better: one reading per pull of the trigger.</source>
        <translation>Besser: eine Lesung je Abzug.</translation>
    </message>
    <message>
        <source>The scanner does not read %1 codes.</source>
        <translation>Der Scanner liest keine %1-Codes.</translation>
    </message>
    <message>
        <source>Switch this kind of code on in the scanner. Some laser scanners read no square codes at all.</source>
        <translation>Schalten Sie diese Codeart im Scanner ein. Manche Laserscanner lesen gar keine quadratischen Codes.</translation>
    </message>
    <message>
        <source>The program puts it right. %1</source>
        <translation>Das Programm gleicht es aus. %1</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>UK</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belgisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nordisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
</context>
<context>
    <name>SecretListCommand</name>
    <message>
        <source>list the names of the secrets kept</source>
        <translation>die Namen der hinterlegten Geheimnisse zeigen</translation>
    </message>
</context>
<context>
    <name>SecretRemoveCommand</name>
    <message>
        <source>forget a secret</source>
        <translation>ein Geheimnis vergessen</translation>
    </message>
    <message>
        <source>name one secret</source>
        <translation>geben Sie ein Geheimnis an</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 ist vergessen.</translation>
    </message>
</context>
<context>
    <name>SecretSetCommand</name>
    <message>
        <source>keep a password, token or key, read from standard input</source>
        <translation>Passwort, Token oder Schlüssel von der Standardeingabe hinterlegen</translation>
    </message>
    <message>
        <source>name one secret; its value comes from standard input</source>
        <translation>geben Sie ein Geheimnis an; sein Wert kommt von der Standardeingabe</translation>
    </message>
    <message>
        <source>Value of %1 (not shown):</source>
        <translation>Wert von %1 (wird nicht gezeigt):</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 ist hinterlegt.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>listen for other systems (EPCIS REST) and partners (AS2)</source>
        <translation>auf andere Systeme (EPCIS REST) und Partner (AS2) hören</translation>
    </message>
    <message>
        <source>make a new token, keep it as the secret %1, and print it</source>
        <translation>einen neuen Token machen, als Geheimnis %1 hinterlegen und ausgeben</translation>
    </message>
    <message>
        <source>take AS2 messages of partners at /as2</source>
        <translation>AS2-Nachrichten von Partnern unter /as2 annehmen</translation>
    </message>
    <message>
        <source>PEM file: listen by HTTPS</source>
        <translation>PEM-Datei: per HTTPS lauschen</translation>
    </message>
    <message>
        <source>secret with the certificate&apos;s key</source>
        <translation>Geheimnis mit dem Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>the port is a number</source>
        <translation>der Port ist eine Zahl</translation>
    </message>
    <message>
        <source>Listening at %1. The token of other systems, shown this once: %2</source>
        <translation>Lauscht an %1. Der Token anderer Systeme, nur dieses Mal gezeigt: %2</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>Lauscht an %1.</translation>
    </message>
    <message>
        <source>address of this machine to listen at; else as the site is set</source>
        <translation>Adresse dieses Rechners, an der gelauscht wird; sonst wie am Standort eingestellt</translation>
    </message>
    <message>
        <source>port; 0: any free one; else as the site is set</source>
        <translation>Port; 0: irgendein freier; sonst wie am Standort eingestellt</translation>
    </message>
    <message>
        <source>Listening at %1. Without a token no other system is let in.</source>
        <translation>Lauscht unter %1. Ohne Token wird kein anderes System eingelassen.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>ServeRevokeCommand</name>
    <message>
        <source>end the token of one system: it is let in no more</source>
        <translation>den Token eines Systems beenden: Es wird nicht mehr eingelassen</translation>
    </message>
    <message>
        <source>%1 is let in no more.</source>
        <translation>%1 wird nicht mehr eingelassen.</translation>
    </message>
</context>
<context>
    <name>ServeTokenCommand</name>
    <message>
        <source>make the token of one system of the site, and print it</source>
        <translation>den Token eines Systems des Standorts erzeugen und ausgeben</translation>
    </message>
    <message>
        <source>what it is for: both, capture or query</source>
        <translation>wofür er ist: both (beides), capture (abgeben) oder query (fragen)</translation>
    </message>
    <message>
        <source>for this client&apos;s goods alone</source>
        <translation>nur für die Ware dieses Kunden</translation>
    </message>
    <message>
        <source>--scope is both, capture or query</source>
        <translation>--scope ist both, capture oder query</translation>
    </message>
    <message>
        <source>The token of %1, shown this once: %2</source>
        <translation>Der Token von %1, nur dieses eine Mal gezeigt: %2</translation>
    </message>
</context>
<context>
    <name>ServeTokensCommand</name>
    <message>
        <source>which systems of the site have a token, and what for</source>
        <translation>welche Systeme des Standorts einen Token haben, und wofür</translation>
    </message>
    <message>
        <source>%1, made %2: %3</source>
        <translation>%1, erzeugt %2: %3</translation>
    </message>
    <message>
        <source>%1, made %2: %3, goods of %4 alone</source>
        <translation>%1, erzeugt %2: %3, nur Ware von %4</translation>
    </message>
</context>
<context>
    <name>ShipCancelCommand</name>
    <message>
        <source>give an open shipment up</source>
        <translation>eine offene Sendung aufgeben</translation>
    </message>
</context>
<context>
    <name>ShipCheckCommand</name>
    <message>
        <source>say what would leave, and what speaks against it</source>
        <translation>sagen, was hinausginge und was dagegen spricht</translation>
    </message>
</context>
<context>
    <name>ShipCommand</name>
    <message>
        <source>ship goods to a customer, a verdict for each scan</source>
        <translation>Ware an einen Kunden versenden, ein Urteil je Scan</translation>
    </message>
    <message>
        <source>what goes, a scan or identifier a line</source>
        <translation>was mitgeht, je Zeile ein Scan oder eine Kennung</translation>
    </message>
    <message>
        <source>say what would happen; nothing is kept and nothing is sent</source>
        <translation>sagen, was geschähe; nichts wird aufgehoben oder gesendet</translation>
    </message>
    <message>
        <source>name the customer with --to</source>
        <translation>geben Sie den Kunden mit --to an</translation>
    </message>
</context>
<context>
    <name>ShipCorrectCommand</name>
    <message>
        <source>tell the customer other numbers of order or delivery</source>
        <translation>dem Kunden andere Nummern von Bestellung oder Lieferung melden</translation>
    </message>
    <message>
        <source>the right number of the customer&apos;s order</source>
        <translation>die richtige Nummer der Bestellung des Kunden</translation>
    </message>
    <message>
        <source>the right number of our delivery</source>
        <translation>die richtige Nummer unserer Lieferung</translation>
    </message>
    <message>
        <source>the right number of our invoice</source>
        <translation>die richtige Nummer unserer Rechnung</translation>
    </message>
    <message>
        <source>Corrected; the customer is told.</source>
        <translation>Berichtigt; der Kunde erfährt es.</translation>
    </message>
</context>
<context>
    <name>ShipFacts</name>
    <message>
        <source>Stop: %1</source>
        <translation>Halt: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Shipment %1 to %2: %3, %4 units</source>
        <translation>Sendung %1 an %2: %3, %4 Packungen</translation>
    </message>
    <message>
        <source>, order %1</source>
        <translation>, Bestellung %1</translation>
    </message>
    <message>
        <source>, delivery %1</source>
        <translation>, Lieferung %1</translation>
    </message>
    <message>
        <source>, the customer has it</source>
        <translation>, der Kunde hat sie</translation>
    </message>
    <message>
        <source>, received in part: %1 of %2</source>
        <translation>, teilweise angenommen: %1 von %2</translation>
    </message>
    <message>
        <source>Document %1, %2: %3</source>
        <translation>Dokument %1, %2: %3</translation>
    </message>
    <message>
        <source>drawn back or replaced</source>
        <translation>zurückgezogen oder ersetzt</translation>
    </message>
    <message>
        <source>%1: all of it is picked.</source>
        <translation>%1: alles ist kommissioniert.</translation>
    </message>
    <message>
        <source>%1 of lot %2 (%3)</source>
        <translation>%1 der Charge %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 left.</source>
        <translation>%1: noch %2.</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Nehmen Sie %1.</translation>
    </message>
    <message>
        <source>%1 are not on hand.</source>
        <translation>%1 sind nicht am Lager.</translation>
    </message>
    <message>
        <source>Overridden by %1 (%2): %3</source>
        <translation>Übergangen von %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>ShipFinishCommand</name>
    <message>
        <source>ship what was picked</source>
        <translation>versenden, was kommissioniert ist</translation>
    </message>
</context>
<context>
    <name>ShipListCommand</name>
    <message>
        <source>list the shipments of this site, with their states</source>
        <translation>die Sendungen dieses Standorts mit ihrem Stand zeigen</translation>
    </message>
</context>
<context>
    <name>ShipOpenCommand</name>
    <message>
        <source>begin a shipment that is picked over time</source>
        <translation>eine Sendung beginnen, die nach und nach kommissioniert wird</translation>
    </message>
    <message>
        <source>with what is left of this shipment&apos;s order, to the same customer</source>
        <translation>mit dem Rest der Bestellung dieser Sendung, an denselben Kunden</translation>
    </message>
    <message>
        <source>name the customer with --to, or a shipment with --rest-of</source>
        <translation>nennen Sie den Kunden mit --to oder eine Sendung mit --rest-of</translation>
    </message>
</context>
<context>
    <name>ShipPaperCommand</name>
    <message>
        <source>make the papers of a shipment as PDF</source>
        <translation>die Papiere einer Sendung als PDF machen</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>wohin es geschrieben wird</translation>
    </message>
    <message>
        <source>name one shipment, --out and one of the kinds</source>
        <translation>geben Sie eine Sendung, --out und eine der Arten an</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>information (with the statement), packing-list or pick-list</source>
        <translation>information (mit der Erklärung), packing-list oder pick-list</translation>
    </message>
</context>
<context>
    <name>ShipPicking</name>
    <message>
        <source>take what is scanned out of a container that stays</source>
        <translation>Gescanntes aus einem Behälter nehmen, der bleibt</translation>
    </message>
    <message>
        <source>pack what is scanned into new pallets with numbers of the pool; scan its label to close one</source>
        <translation>Gescanntes auf neue Paletten mit Nummern des Vorrats packen; ihr Etikett zu scannen schließt sie</translation>
    </message>
    <message>
        <source>the pool that the pallets&apos; numbers come from</source>
        <translation>der Vorrat, aus dem die Nummern der Paletten kommen</translation>
    </message>
    <message>
        <source>print the label of each pallet as it is begun</source>
        <translation>das Etikett jeder Palette drucken, sobald sie begonnen wird</translation>
    </message>
    <message>
        <source>%1 is being packed.</source>
        <translation>%1 wird gepackt.</translation>
    </message>
</context>
<context>
    <name>ShipPicksCommand</name>
    <message>
        <source>say which lots to take for an order, first expired first</source>
        <translation>sagen, welche Chargen für eine Bestellung zu nehmen sind, zuerst Verfallendes zuerst</translation>
    </message>
</context>
<context>
    <name>ShipReceivedCommand</name>
    <message>
        <source>note that the customer has the goods</source>
        <translation>festhalten, dass der Kunde die Ware hat</translation>
    </message>
</context>
<context>
    <name>ShipScanCommand</name>
    <message>
        <source>pick for an open shipment, a verdict for each scan</source>
        <translation>für eine offene Sendung kommissionieren, ein Urteil je Scan</translation>
    </message>
    <message>
        <source>take what is scanned out of the shipment again</source>
        <translation>das Gescannte wieder aus der Sendung nehmen</translation>
    </message>
</context>
<context>
    <name>ShipShowCommand</name>
    <message>
        <source>show a shipment, its documents and what is in it</source>
        <translation>eine Sendung zeigen, ihre Dokumente und was darin ist</translation>
    </message>
    <message>
        <source>then its outermost items, a line each</source>
        <translation>dann ihre äußersten Teile, je Zeile eines</translation>
    </message>
</context>
<context>
    <name>ShipVoidCommand</name>
    <message>
        <source>take a shipment back: draw it back, or tell the customer</source>
        <translation>eine Sendung zurücknehmen: zurückziehen oder den Kunden benachrichtigen</translation>
    </message>
    <message>
        <source>only these outermost items, a scan or identifier a line</source>
        <translation>nur diese äußersten Teile, je Zeile ein Scan oder eine Kennung</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>%1 benennt nichts</translation>
    </message>
    <message>
        <source>Back: %1, each with all that is in it. The customer is told.</source>
        <translation>Zurück: %1, jeweils mit allem, was darin ist. Dem Kunden wird es gesagt.</translation>
    </message>
    <message>
        <source>of a shipment received in part, what the customer has not received</source>
        <translation>bei einer teils erhaltenen Sendung: was der Kunde nicht erhalten hat</translation>
    </message>
    <message>
        <source>say --rest or --scans, not both</source>
        <translation>sagen Sie --rest oder --scans, nicht beides</translation>
    </message>
    <message>
        <source>Back: %1, each with all that is in it. The customer has nothing of it.</source>
        <translation>Zurück: %1, jeweils mit allem, was darin ist. Der Kunde hat nichts davon.</translation>
    </message>
</context>
<context>
    <name>ShipmentCommand</name>
    <message>
        <source>Shipment %1, %2, from %3 (%4): %5 units, %6 bundles, %7 cases, %8 pallets. Receipt %9.</source>
        <translation>Sendung %1, %2, von %3 (%4): %5 Packungen, %6 Bündel, %7 Kartons, %8 Paletten. Wareneingang %9.</translation>
    </message>
</context>
<context>
    <name>ShipmentExportCommand</name>
    <message>
        <source>write the serials of a delivery to a file</source>
        <translation>die Seriennummern einer Lieferung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx oder xml</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>name a shipment, a format (csv, json, xlsx, xml) and a file</source>
        <translation>nennen Sie eine Lieferung, ein Format (csv, json, xlsx, xml) und eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation>
            <numerusform>%1: %n Seriennummer</numerusform>
            <numerusform>%1: %n Seriennummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipmentListCommand</name>
    <message>
        <source>deliveries on their way, and those received</source>
        <translation>Lieferungen, die unterwegs oder vereinnahmt sind</translation>
    </message>
</context>
<context>
    <name>ShipmentShowCommand</name>
    <message>
        <source>one delivery: what is expected, and its receipt</source>
        <translation>eine Lieferung: was erwartet wird, und ihr Wareneingang</translation>
    </message>
    <message>
        <source>name one shipment by its number</source>
        <translation>geben Sie eine Sendung mit ihrer Nummer an</translation>
    </message>
    <message>
        <source>then every item, a line each</source>
        <translation>danach jede Einheit, eine je Zeile</translation>
    </message>
</context>
<context>
    <name>ShippedCommand</name>
    <message>
        <source>name one shipment by its number</source>
        <translation>geben Sie eine Sendung mit ihrer Nummer an</translation>
    </message>
    <message>
        <source>why; it is kept in the journal</source>
        <translation>warum; es steht im Journal</translation>
    </message>
</context>
<context>
    <name>Shipping</name>
    <message>
        <source>%1 pallet</source>
        <translation>%1 Palette</translation>
    </message>
    <message>
        <source>%1 pallets</source>
        <translation>%1 Paletten</translation>
    </message>
    <message>
        <source>%1 case</source>
        <translation>%1 Karton</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 Kartons</translation>
    </message>
    <message>
        <source>%1 bundle</source>
        <translation>%1 Bündel</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 Bündel</translation>
    </message>
    <message>
        <source>%1 unit</source>
        <translation>%1 Packung</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Packungen</translation>
    </message>
    <message>
        <source>%1 lot</source>
        <translation>%1 Charge</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 Chargen</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>Schon darin</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>In einem Gebinde</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Nicht bestellt</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Andere Charge</translation>
    </message>
    <message>
        <source>Other expiry</source>
        <translation>Anderer Verfall</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz haltbar</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not commissioned</source>
        <translation>Nicht serialisiert</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Nicht eingegangen</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nicht unsere</translation>
    </message>
    <message>
        <source>Already shipped</source>
        <translation>Schon versandt</translation>
    </message>
    <message>
        <source>Picked elsewhere</source>
        <translation>Anderswo kommissioniert</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Nicht darin</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>It goes with this shipment.</source>
        <translation>Es geht mit dieser Sendung.</translation>
    </message>
    <message>
        <source>It goes with this shipment, and is taken out of %1.</source>
        <translation>Es geht mit dieser Sendung und wird aus %1 genommen.</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>Es bleibt hier.</translation>
    </message>
    <message>
        <source>Scanned before. Nothing to do.</source>
        <translation>Schon gescannt. Nichts zu tun.</translation>
    </message>
    <message>
        <source>It is in %1, which goes with this shipment. Nothing to do.</source>
        <translation>Es ist in %1, das mit dieser Sendung geht. Nichts zu tun.</translation>
    </message>
    <message>
        <source>It is in %1. Ship that as a whole, or allow that it is taken out.</source>
        <translation>Es ist in %1. Versenden Sie das als Ganzes, oder erlauben Sie das Herausnehmen.</translation>
    </message>
    <message>
        <source>It is in %1. Ship that as a whole, or unpack it first.</source>
        <translation>Es ist in %1. Versenden Sie das als Ganzes, oder packen Sie es erst aus.</translation>
    </message>
    <message>
        <source>The order does not ask for this product. Put it back.</source>
        <translation>Die Bestellung verlangt dieses Produkt nicht. Legen Sie es zurück.</translation>
    </message>
    <message>
        <source>It is more than ordered: %1 are left to pick. Put it back.</source>
        <translation>Das ist mehr als bestellt: Noch %1 sind zu kommissionieren. Legen Sie es zurück.</translation>
    </message>
    <message>
        <source>It is of lot %1, and should be of %2.</source>
        <translation>Es ist von Charge %1 und sollte von %2 sein.</translation>
    </message>
    <message>
        <source>Its label says another expiry than its data (%1). Put it aside.</source>
        <translation>Sein Etikett sagt einen anderen Verfall als seine Daten (%1). Legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>It expires on %1, and the customer wants %2 or later.</source>
        <translation>Es verfällt am %1, der Kunde will %2 oder später.</translation>
    </message>
    <message>
        <source>It is on hold. Put it aside.</source>
        <translation>Es ist gesperrt. Legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>In it is %1, which is on hold. Take that out first.</source>
        <translation>Darin ist %1, das gesperrt ist. Nehmen Sie es erst heraus.</translation>
    </message>
    <message>
        <source>It is recalled. Put it aside.</source>
        <translation>Es ist zurückgerufen. Legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>In it is %1, which is recalled. Put it aside.</source>
        <translation>Darin ist %1, das zurückgerufen ist. Legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>It is expired. Put it aside.</source>
        <translation>Es ist verfallen. Legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>In it is %1, which is expired. Take that out first.</source>
        <translation>Darin ist %1, das verfallen ist. Nehmen Sie es erst heraus.</translation>
    </message>
    <message>
        <source>Its number has ended. It must not be here.</source>
        <translation>Seine Nummer ist beendet. Es darf nicht hier sein.</translation>
    </message>
    <message>
        <source>In it is %1, whose number has ended. Take that out first.</source>
        <translation>Darin ist %1, dessen Nummer beendet ist. Nehmen Sie es erst heraus.</translation>
    </message>
    <message>
        <source>Its number was never commissioned. Put it aside.</source>
        <translation>Seine Nummer wurde nie serialisiert. Legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>By the data it is on its way to this site. Receive it first.</source>
        <translation>Nach den Daten ist es auf dem Weg zu diesem Standort. Nehmen Sie es erst ein.</translation>
    </message>
    <message>
        <source>By the data it is at another place, and was never received here.</source>
        <translation>Nach den Daten ist es anderswo und ging hier nie ein.</translation>
    </message>
    <message>
        <source>It left with shipment %1. It must not be here.</source>
        <translation>Es ging mit Sendung %1 hinaus. Es darf nicht hier sein.</translation>
    </message>
    <message>
        <source>By the data it has left this site. It must not be here.</source>
        <translation>Nach den Daten hat es diesen Standort verlassen. Es darf nicht hier sein.</translation>
    </message>
    <message>
        <source>It was picked for shipment %1. Take it out there first.</source>
        <translation>Es wurde für Sendung %1 kommissioniert. Nehmen Sie es dort erst heraus.</translation>
    </message>
    <message>
        <source>It is in %1, which is still being packed. Close that first.</source>
        <translation>Es ist in %1, das noch gepackt wird. Schließen Sie das erst.</translation>
    </message>
    <message>
        <source>There is nothing in it. Pack it first.</source>
        <translation>Es ist nichts darin. Packen Sie es erst.</translation>
    </message>
    <message>
        <source>It is not in this shipment.</source>
        <translation>Es ist nicht in dieser Sendung.</translation>
    </message>
    <message>
        <source>Nobody has told us of this number. Put it aside.</source>
        <translation>Niemand hat uns diese Nummer gemeldet. Legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Dieser Code benennt kein Teil sicher. %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Not in this one</source>
        <translation>Nicht in diesem</translation>
    </message>
    <message>
        <source>Scan its label</source>
        <translation>Ihr Etikett scannen</translation>
    </message>
    <message>
        <source>It goes into %1.</source>
        <translation>Es kommt auf %1.</translation>
    </message>
    <message>
        <source>%1 is closed, and goes with this shipment as one piece.</source>
        <translation>%1 ist geschlossen und geht als ein Stück mit dieser Sendung.</translation>
    </message>
    <message>
        <source>Put the label on %1 and scan it: that closes it.</source>
        <translation>Kleben Sie das Etikett auf %1 und scannen Sie es: das schließt sie.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2 and in %3</source>
        <translation>%1 in %2 und in %3</translation>
    </message>
    <message>
        <source>Lot %1, which expires earlier (%2), is on hand: it should go first.</source>
        <translation>Charge %1, die früher verfällt (%2), ist am Lager: Sie sollte zuerst gehen.</translation>
    </message>
    <message>
        <source>%1 with %2 instead of %3</source>
        <translation>%1 mit %2 statt %3</translation>
    </message>
    <message>
        <source>Shipped in spite of the customer&apos;s licences by %1: %2</source>
        <translation>Trotz der Lizenzen des Kunden versandt von %1: %2</translation>
    </message>
    <message>
        <source>Taken back by %1: %2</source>
        <translation>Zurückgenommen von %1: %2</translation>
    </message>
    <message>
        <source>Numbers corrected by %1: %2</source>
        <translation>Nummern berichtigt von %1: %2</translation>
    </message>
</context>
<context>
    <name>ShippingPaper</name>
    <message>
        <source>GLN %1</source>
        <translation>GLN %1</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>NDC</source>
        <translation>NDC</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Product identifiers</source>
        <translation>Produktkennungen</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>%1 more stand in the electronic document alone.</source>
        <translation>%1 weitere stehen nur im elektronischen Dokument.</translation>
    </message>
    <message>
        <source>Handling units</source>
        <translation>Packstücke</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Cases in it</source>
        <translation>Kartons darin</translation>
    </message>
    <message>
        <source>Units in it</source>
        <translation>Packungen darin</translation>
    </message>
    <message>
        <source>The seller states that it is authorized as the Drug Supply Chain Security Act requires; received the product from a person that is authorized; received transaction information and a transaction statement from the prior owner; did not knowingly ship a suspect or illegitimate product; had systems and processes in place to comply with verification requirements; did not knowingly provide false transaction information; and did not knowingly alter the transaction history.</source>
        <translation>Der Verkäufer erklärt, dass er berechtigt ist, wie es der Drug Supply Chain Security Act verlangt; das Produkt von einer berechtigten Person erhalten hat; vom vorigen Eigentümer Transaktionsinformation und Transaktionserklärung erhalten hat; nicht wissentlich ein verdächtiges oder unrechtmäßiges Produkt versandt hat; Systeme und Abläufe hatte, um die Prüfpflichten zu erfüllen; nicht wissentlich falsche Transaktionsinformation gegeben hat; und die Transaktionsgeschichte nicht wissentlich verändert hat.</translation>
    </message>
    <message>
        <source>Transaction information and statement</source>
        <translation>Transaktionsinformation und Erklärung</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Packliste</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Sendung %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Shipped from</source>
        <translation>Versandt von</translation>
    </message>
    <message>
        <source>Shipped to</source>
        <translation>Versandt an</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>Transaktionsdatum</translation>
    </message>
    <message>
        <source>not shipped yet</source>
        <translation>noch nicht versandt</translation>
    </message>
    <message>
        <source>Loaded by, date</source>
        <translation>Verladen von, Datum</translation>
    </message>
    <message>
        <source>Driver, date</source>
        <translation>Fahrer, Datum</translation>
    </message>
    <message>
        <source>Trace of one product identifier</source>
        <translation>Spur einer Produktkennung</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>nicht hinterlegt</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>Keine ist hinterlegt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Product, strength, dosage form</source>
        <translation>Produkt, Stärke, Darreichungsform</translation>
    </message>
    <message>
        <source>Container size</source>
        <translation>Packungsgröße</translation>
    </message>
    <message>
        <source>Number of containers</source>
        <translation>Anzahl der Behälter</translation>
    </message>
    <message>
        <source>Shipment date</source>
        <translation>Versanddatum</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>All times are those of UTC%1.</source>
        <translation>Alle Zeiten sind die von UTC%1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Erklärung: %1</translation>
    </message>
    <message>
        <source>To pick, first expired first</source>
        <translation>Zu kommissionieren, zuerst Verfallendes zuerst</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>not on hand</source>
        <translation>nicht am Lager</translation>
    </message>
    <message>
        <source>Nothing is left to pick of an order.</source>
        <translation>Von der Bestellung ist nichts mehr zu kommissionieren.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Kommissionierliste</translation>
    </message>
    <message>
        <source>Picked by, date</source>
        <translation>Kommissioniert von, Datum</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
</context>
<context>
    <name>SimulatedCamera</name>
    <message>
        <source>Simulated camera</source>
        <translation>Simulierte Kamera</translation>
    </message>
</context>
<context>
    <name>SiteAddressCommand</name>
    <message>
        <source>tell the address of the site, or of another place of yours</source>
        <translation>die Anschrift des Standorts oder eines anderen Ortes von Ihnen angeben</translation>
    </message>
    <message>
        <source>of another place or the owner; without it the site</source>
        <translation>eines anderen Ortes oder des Eigentümers; ohne sie der Standort</translation>
    </message>
    <message>
        <source>the name as it stands on papers</source>
        <translation>der Name, wie er auf Papieren steht</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>state or province</source>
        <translation>Staat oder Provinz</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>country, two letters</source>
        <translation>Land, zwei Buchstaben</translation>
    </message>
    <message>
        <source>no address is kept</source>
        <translation>keine Adresse hinterlegt</translation>
    </message>
</context>
<context>
    <name>SiteInfoCommand</name>
    <message>
        <source>what the site holds, in numbers</source>
        <translation>was der Standort enthält, in Zahlen</translation>
    </message>
    <message>
        <source>%1, GLN %2</source>
        <translation>%1, GLN %2</translation>
    </message>
    <message>
        <source>Items: %1. Events: %2. Documents: %3.</source>
        <translation>Einheiten: %1. Ereignisse: %2. Dokumente: %3.</translation>
    </message>
    <message>
        <source>Open receipts: %1. Documents that wait for partners: %2.</source>
        <translation>Offene Wareneingänge: %1. Dokumente, die auf Partner warten: %2.</translation>
    </message>
    <message>
        <source>Ledger: %1 bytes, %2 %3, schema %4, chain %5.</source>
        <translation>Register: %1 Byte, %2 %3, Schema %4, Kette %5.</translation>
    </message>
</context>
<context>
    <name>SiteInitCommand</name>
    <message>
        <source>make a site: its folder, its ledger, who it is</source>
        <translation>einen Standort anlegen: Ordner, Register, wer er ist</translation>
    </message>
    <message>
        <source>the site&apos;s name</source>
        <translation>der Name des Standorts</translation>
    </message>
    <message>
        <source>its GLN, 13 digits</source>
        <translation>seine GLN, 13 Ziffern</translation>
    </message>
    <message>
        <source>a GS1 company prefix of its own; may be repeated</source>
        <translation>eine eigene GS1-Basisnummer; mehrfach möglich</translation>
    </message>
    <message>
        <source>dispenser, wholesaler, repackager or manufacturer; may be repeated</source>
        <translation>dispenser, wholesaler, repackager oder manufacturer; mehrfach möglich</translation>
    </message>
    <message>
        <source>a PostgreSQL database for several stations, postgresql://USER@HOST/NAME</source>
        <translation>eine PostgreSQL-Datenbank für mehrere Arbeitsplätze, postgresql://USER@HOST/NAME</translation>
    </message>
    <message>
        <source>name one folder for the site</source>
        <translation>geben Sie einen Ordner für den Standort an</translation>
    </message>
    <message>
        <source>a site needs --name and --gln</source>
        <translation>ein Standort braucht --name und --gln</translation>
    </message>
    <message>
        <source>a company prefix has 4 to 12 digits: %1</source>
        <translation>eine GS1-Basisnummer hat 4 bis 12 Ziffern: %1</translation>
    </message>
    <message>
        <source>a role is one of %1: %2</source>
        <translation>eine Rolle ist eine von %1: %2</translation>
    </message>
    <message>
        <source>Made the site %1 in %2.</source>
        <translation>Standort %1 in %2 angelegt.</translation>
    </message>
</context>
<context>
    <name>SiteJoinCommand</name>
    <message>
        <source>make this one more station of a site on a database</source>
        <translation>diesen Rechner zu einer weiteren Station eines Standorts mit Datenbank machen</translation>
    </message>
    <message>
        <source>the site&apos;s PostgreSQL database, postgresql://USER@HOST/NAME</source>
        <translation>die PostgreSQL-Datenbank des Standorts, postgresql://USER@HOST/NAME</translation>
    </message>
    <message>
        <source>name one folder for the station, and the --database of its site</source>
        <translation>nennen Sie einen Ordner für die Station und mit --database die Datenbank des Standorts</translation>
    </message>
</context>
<context>
    <name>SiteSetCommand</name>
    <message>
        <source>change one of the site&apos;s rules</source>
        <translation>eine Regel des Standorts ändern</translation>
    </message>
    <message>
        <source>name a setting, and its value; site settings lists them</source>
        <translation>geben Sie eine Einstellung und ihren Wert an; site settings zeigt sie</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>A station&apos;s clock that is further off than so many milliseconds is wrong.</source>
        <translation>Die Uhr eines Arbeitsplatzes, die um mehr als so viele Millisekunden falsch geht, gilt als falsch.</translation>
    </message>
    <message>
        <source>Who is asked for the time, ntp:HOST; empty: nobody.</source>
        <translation>Wer nach der Zeit gefragt wird, ntp:HOST; leer: niemand.</translation>
    </message>
    <message>
        <source>Company prefixes of the site beside those it was made with.</source>
        <translation>Unternehmenspräfixe des Standorts neben denen, mit denen er angelegt wurde.</translation>
    </message>
    <message>
        <source>Company prefixes of a client whose product is packed here.</source>
        <translation>Unternehmenspräfixe eines Auftraggebers, dessen Produkt hier gepackt wird.</translation>
    </message>
    <message>
        <source>Who approves a work order: one person, or a second one beside the planner.</source>
        <translation>Wer einen Auftrag genehmigt: eine Person, oder eine zweite neben dem Planer.</translation>
    </message>
    <message>
        <source>Whether the line is cleared and signed for before a batch starts.</source>
        <translation>Ob die Linie freigegeben und dafür unterschrieben wird, bevor ein Auftrag beginnt.</translation>
    </message>
    <message>
        <source>The site&apos;s own points of the clearance, one a line; a code that hangs there stands after a bar (The hopper is empty | HOPPER-2). Empty: the usual five.</source>
        <translation>Die eigenen Punkte des Standorts für die Linienfreigabe, je Zeile einer; ein Code, der dort hängt, steht hinter einem Strich (Der Trichter ist leer | HOPPER-2). Leer: die üblichen fünf.</translation>
    </message>
    <message>
        <source>Whether a batch needs a passed challenge test.</source>
        <translation>Ob ein Auftrag eine bestandene Prüfung mit Fehlmustern braucht.</translation>
    </message>
    <message>
        <source>So many failed packs in a row stop the line; 0: never.</source>
        <translation>So viele schlechte Packungen hintereinander halten die Linie an; 0: nie.</translation>
    </message>
    <message>
        <source>The least grade of print, 4 (A) to 1 (D); 0: any.</source>
        <translation>Die geringste Druckgüte, 4 (A) bis 1 (D); 0: jede.</translation>
    </message>
    <message>
        <source>Of which packs a picture is kept.</source>
        <translation>Von welchen Packungen ein Bild aufgehoben wird.</translation>
    </message>
    <message>
        <source>The reject device&apos;s address; empty: packs are taken off by hand.</source>
        <translation>Die Adresse des Auswerfers; leer: Packungen werden von Hand genommen.</translation>
    </message>
    <message>
        <source>Whether the text must stand beside the code.</source>
        <translation>Ob der Text neben dem Code stehen muss.</translation>
    </message>
    <message>
        <source>How sources are linked with new packs for partners: a transformation, or kept inside the site.</source>
        <translation>Wie Quellen für Partner mit neuen Packungen verknüpft sind: als Umwandlung oder nur im Standort.</translation>
    </message>
    <message>
        <source>Labels that were made elsewhere: taken into the batch, or refused.</source>
        <translation>Etiketten, die anderswo entstanden: in den Auftrag genommen oder abgelehnt.</translation>
    </message>
    <message>
        <source>Where unused numbers go when a batch is closed; explain: somebody must account for them.</source>
        <translation>Wohin ungenutzte Nummern gehen, wenn ein Auftrag abgeschlossen wird; explain: Jemand muss sie begründen.</translation>
    </message>
    <message>
        <source>Whether serials that nobody announced are registered at the dock.</source>
        <translation>Ob Seriennummern, die niemand angekündigt hat, im Wareneingang erfasst werden.</translation>
    </message>
    <message>
        <source>A pack with fewer days left gets a note at the dock; 0: none.</source>
        <translation>Eine Packung mit weniger Resttagen bekommt im Wareneingang einen Hinweis; 0: keinen.</translation>
    </message>
    <message>
        <source>The GLN of the owner of what is shipped, where that is not the site.</source>
        <translation>Die GLN des Eigentümers des Versandten, wo das nicht der Standort ist.</translation>
    </message>
    <message>
        <source>Packs that are picked out of a container: asked for, taken out, or refused.</source>
        <translation>Packungen, die aus einem Gebinde kommissioniert werden: nachgefragt, herausgenommen oder abgelehnt.</translation>
    </message>
    <message>
        <source>The client to whose pools, batches and serials this user is limited; empty: to none.</source>
        <translation>Der Auftraggeber, auf dessen Vorräte, Aufträge und Seriennummern dieser Benutzer beschränkt ist; leer: auf keinen.</translation>
    </message>
    <message>
        <source>Clock: most it may be off, in ms</source>
        <translation>Uhr: höchste Abweichung in ms</translation>
    </message>
    <message>
        <source>Clock: who is asked for the time</source>
        <translation>Uhr: wer nach der Zeit gefragt wird</translation>
    </message>
    <message>
        <source>Company prefixes of the site</source>
        <translation>Basisnummern des Standorts</translation>
    </message>
    <message>
        <source>Company prefixes of a client</source>
        <translation>Basisnummern eines Kunden</translation>
    </message>
    <message>
        <source>AS2 messages of partners</source>
        <translation>AS2-Nachrichten von Partnern</translation>
    </message>
    <message>
        <source>Whether AS2 messages of partners are taken too, at /as2.</source>
        <translation>Ob auch AS2-Nachrichten von Partnern angenommen werden, unter /as2.</translation>
    </message>
    <message>
        <source>Certificate to listen with</source>
        <translation>Zertifikat, mit dem gelauscht wird</translation>
    </message>
    <message>
        <source>The certificate to listen with by HTTPS, PEM; its key is the secret endpoint-key. Empty: plain HTTP.</source>
        <translation>Das Zertifikat für HTTPS, PEM; sein Schlüssel ist das Geheimnis endpoint-key. Leer: einfaches HTTP.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adresse, an der gelauscht wird</translation>
    </message>
    <message>
        <source>The address that other systems reach the station at; 127.0.0.1: programs of that computer alone.</source>
        <translation>Die Adresse, unter der andere Systeme die Station erreichen; 127.0.0.1: nur Programme dieses Rechners.</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>Port, an dem gelauscht wird</translation>
    </message>
    <message>
        <source>The port that other systems reach the station at.</source>
        <translation>Der Port, unter dem andere Systeme die Station erreichen.</translation>
    </message>
    <message>
        <source>Station that listens</source>
        <translation>Station, die lauscht</translation>
    </message>
    <message>
        <source>The station that listens for other systems while its program is open; empty: none.</source>
        <translation>Die Station, die für andere Systeme lauscht, solange ihr Programm offen ist; leer: keine.</translation>
    </message>
    <message>
        <source>Work orders are approved by</source>
        <translation>Aufträge genehmigt</translation>
    </message>
    <message>
        <source>Line clearance</source>
        <translation>Linienfreigabe</translation>
    </message>
    <message>
        <source>Points of the clearance</source>
        <translation>Punkte der Freigabe</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Challenge-Test</translation>
    </message>
    <message>
        <source>Failed packs in a row that stop the line</source>
        <translation>Fehlerhafte Packungen in Folge, die die Linie anhalten</translation>
    </message>
    <message>
        <source>Least grade of print</source>
        <translation>Mindestnote des Drucks</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>Aufbewahrte Bilder</translation>
    </message>
    <message>
        <source>Reject device</source>
        <translation>Auswerfer</translation>
    </message>
    <message>
        <source>Text beside the code</source>
        <translation>Text neben dem Code</translation>
    </message>
    <message>
        <source>Old and new serials</source>
        <translation>Alte und neue Seriennummern</translation>
    </message>
    <message>
        <source>Labels made elsewhere</source>
        <translation>Anderswo gemachte Etiketten</translation>
    </message>
    <message>
        <source>Unused numbers</source>
        <translation>Ungenutzte Nummern</translation>
    </message>
    <message>
        <source>Serials nobody announced</source>
        <translation>Nicht angekündigte Seriennummern</translation>
    </message>
    <message>
        <source>Short dated: days left</source>
        <translation>Kurz haltbar: Tage übrig</translation>
    </message>
    <message>
        <source>Pallets are closed by their label alone</source>
        <translation>Paletten schließt nur ihr Etikett</translation>
    </message>
    <message>
        <source>Whether a pallet that is built while picking is closed by the scan of its label alone, or also by key.</source>
        <translation>Ob eine Palette, die beim Kommissionieren entsteht, nur durch den Scan ihres Etiketts geschlossen wird oder auch per Taste.</translation>
    </message>
    <message>
        <source>Owner of what is shipped</source>
        <translation>Eigentümer des Versandten</translation>
    </message>
    <message>
        <source>Packs picked out of a container</source>
        <translation>Packungen aus einem Behälter</translation>
    </message>
    <message>
        <source>Limited to one client</source>
        <translation>Auf einen Kunden begrenzt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Kept inside the site</source>
        <translation>Bleibt am Standort</translation>
    </message>
    <message>
        <source>Somebody accounts for them</source>
        <translation>Jemand gibt Rechenschaft</translation>
    </message>
    <message>
        <source>Of failed packs</source>
        <translation>Von fehlerhaften Packungen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>Zurück in den Vorrat</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Told to partners</source>
        <translation>Partnern mitgeteilt</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ungültig gemacht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Exceptions: business days to settle one</source>
        <translation>Ausnahmen: Werktage bis zur Erledigung</translation>
    </message>
    <message>
        <source>Business days until an exception with a partner is overdue. Weekends do not count; holidays are not known.</source>
        <translation>Werktage, bis eine Ausnahme mit einem Partner überfällig ist. Wochenenden zählen nicht; Feiertage sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Exceptions: our mail box</source>
        <translation>Ausnahmen: unser Postfach</translation>
    </message>
    <message>
        <source>The address of a mail box at which partners ask about exceptions.</source>
        <translation>Die Adresse eines Postfachs, an das Partner Fragen zu Ausnahmen richten.</translation>
    </message>
    <message>
        <source>Exceptions: our telephone</source>
        <translation>Ausnahmen: unser Telefon</translation>
    </message>
    <message>
        <source>The telephone number at which partners ask about exceptions.</source>
        <translation>Die Telefonnummer, unter der Partner nach Ausnahmen fragen.</translation>
    </message>
    <message>
        <source>Backups: hours between two</source>
        <translation>Sicherungen: Stunden dazwischen</translation>
    </message>
    <message>
        <source>A backup is made and checked by itself after so many hours while the program is open; 0: by hand alone.</source>
        <translation>Eine Sicherung wird nach so vielen Stunden von selbst erstellt und geprüft, solange das Programm offen ist; 0: nur von Hand.</translation>
    </message>
    <message>
        <source>Backups: so many are kept</source>
        <translation>Sicherungen: so viele bleiben</translation>
    </message>
    <message>
        <source>Of the backups that were made by themselves so many stay in each place.</source>
        <translation>Von den Sicherungen, die von selbst erstellt wurden, bleiben an jedem Ort so viele.</translation>
    </message>
    <message>
        <source>Backups: second place</source>
        <translation>Sicherungen: zweiter Ort</translation>
    </message>
    <message>
        <source>A folder on another disk or machine that each backup is copied to and checked in; empty: none.</source>
        <translation>Ein Ordner auf einer anderen Platte oder Maschine, in den jede Sicherung kopiert und wo sie geprüft wird; leer: keiner.</translation>
    </message>
    <message>
        <source>Results of batches go to</source>
        <translation>Ergebnisse von Aufträgen gehen an</translation>
    </message>
    <message>
        <source>The partner, such as the ERP system, that gets the result of each batch as it is closed; empty: nobody.</source>
        <translation>Der Partner, etwa das ERP-System, der das Ergebnis jedes Auftrags beim Abschluss bekommt; leer: niemand.</translation>
    </message>
    <message>
        <source>Backups: encrypted</source>
        <translation>Sicherungen: verschlüsselt</translation>
    </message>
    <message>
        <source>Whether each backup is encrypted with the site&apos;s passphrase (page Ledger, or secret set backup-passphrase). Without the passphrase nobody can restore it.</source>
        <translation>Ob jede Sicherung mit der Passphrase des Standorts verschlüsselt wird (Seite Register, oder secret set backup-passphrase). Ohne die Passphrase kann niemand sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Job in the printer</source>
        <translation>Druckauftrag im Drucker</translation>
    </message>
    <message>
        <source>As a line starts, the printer of the packs gets product, lot, expiry and template and gives them back. Another job stops the start; a printer that says nothing is noted (told), or stops it too (required).</source>
        <translation>Wenn die Linie startet, bekommt der Drucker der Packungen Produkt, Charge, Verfall und Vorlage und gibt sie zurück. Ein anderer Druckauftrag hält den Start auf; ein Drucker, der nichts sagt, wird vermerkt (told) oder hält ihn auch auf (required).</translation>
    </message>
    <message>
        <source>What a role lacks</source>
        <translation>Was einer Rolle fehlt</translation>
    </message>
    <message>
        <source>The permissions that people with this role do not have, such as view-serials, with blanks between.</source>
        <translation>Die Rechte, die Personen mit dieser Rolle nicht haben, etwa view-serials, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>Rolle einer Person</translation>
    </message>
    <message>
        <source>The role of this user: totals, which sees no single serial numbers, or one of the site; empty: everything.</source>
        <translation>Die Rolle dieser Person: totals, die keine einzelnen Seriennummern sieht, oder eine des Standorts; leer: alles.</translation>
    </message>
    <message>
        <source>Events of batches go to</source>
        <translation>Ereignisse von Aufträgen gehen an</translation>
    </message>
    <message>
        <source>The partner that is told the events of each batch as it is closed: its packs, their containers, and what ended; empty: nobody.</source>
        <translation>Der Partner, dem beim Abschluss die Ereignisse jedes Auftrags mitgeteilt werden: seine Packungen, ihre Gebinde und was endete; leer: niemand.</translation>
    </message>
    <message>
        <source>Events of batches of one client or market go to</source>
        <translation>Ereignisse von Aufträgen eines Kunden oder Marktes gehen an</translation>
    </message>
    <message>
        <source>The partner that is told the events of the batches of this client or market; empty: as for all others.</source>
        <translation>Der Partner, dem die Ereignisse der Aufträge dieses Kunden oder Marktes mitgeteilt werden; leer: wie bei allen anderen.</translation>
    </message>
    <message>
        <source>Other GLNs that are ours</source>
        <translation>Andere GLN, die unsere sind</translation>
    </message>
    <message>
        <source>GLNs of the owner&apos;s other places, and of clients whose goods are kept here, with blanks between: documents and deliveries addressed to them are ours. All under the site&apos;s company prefixes are.</source>
        <translation>GLN der anderen Orte des Inhabers und der Kunden, deren Ware hier liegt, durch Leerzeichen getrennt: An sie gerichtete Dokumente und Lieferungen sind unsere. Alle unter den Firmenpräfixen des Standorts sind es ohnehin.</translation>
    </message>
</context>
<context>
    <name>SiteSettingsCommand</name>
    <message>
        <source>list the site&apos;s rules, as they are now and what they mean</source>
        <translation>die Regeln des Standorts zeigen, wie sie jetzt sind und was sie bedeuten</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>SwapCommand</name>
    <message>
        <source>put one child in the place of another</source>
        <translation>ein Teil an die Stelle eines anderen setzen</translation>
    </message>
    <message>
        <source>the child that comes out</source>
        <translation>das Teil, das herauskommt</translation>
    </message>
    <message>
        <source>the one that goes in for it</source>
        <translation>das Teil, das dafür hineinkommt</translation>
    </message>
    <message>
        <source>take it out of the container it is in, where the rule asks</source>
        <translation>es aus dem Gebinde nehmen, in dem es ist, wo die Regel fragt</translation>
    </message>
    <message>
        <source>name what comes out with --out and what goes in with --in</source>
        <translation>nennen Sie mit --out, was herauskommt, und mit --in, was hineinkommt</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 has the new one in it.</source>
        <translation>%1 enthält das neue.</translation>
    </message>
</context>
<context>
    <name>SyncOnceCommand</name>
    <message>
        <source>send and fetch what is due, once</source>
        <translation>senden und holen, was fällig ist, einmal</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>nur mit diesem Partner</translation>
    </message>
</context>
<context>
    <name>SyncWatchCommand</name>
    <message>
        <source>send and fetch for ever, whenever something is due</source>
        <translation>fortwährend senden und holen, sobald etwas fällig ist</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>nur mit diesem Partner</translation>
    </message>
</context>
<context>
    <name>TraceCommand</name>
    <message>
        <source>tell all of one pack, as an investigator asks for it</source>
        <translation>alles über eine Packung sagen, wie ein Prüfer danach fragt</translation>
    </message>
    <message>
        <source>json or pdf</source>
        <translation>json oder pdf</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>wohin es geschrieben wird</translation>
    </message>
    <message>
        <source>name one item, --out, and json or pdf as --format</source>
        <translation>geben Sie ein Teil, --out, und json oder pdf als --format an</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>TransformCommand</name>
    <message>
        <source>consume source packs and link them with the new numbers</source>
        <translation>Quellpackungen verbrauchen und mit den neuen Nummern verknüpfen</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>der Auftrag</translation>
    </message>
    <message>
        <source>the source packs, one a line; behind a tabulator how much is left in one that is used in part</source>
        <translation>die Quellpackungen, eine je Zeile; hinter einem Tabulator, wie viel in einer zum Teil gebrauchten bleibt</translation>
    </message>
    <message>
        <source>the new packs, one a line</source>
        <translation>die neuen Packungen, eine je Zeile</translation>
    </message>
    <message>
        <source>name the batch, the inputs and the outputs</source>
        <translation>nennen Sie den Auftrag, die Eingänge und die Ausgänge</translation>
    </message>
    <message>
        <source>inputs and outputs are two lists</source>
        <translation>Eingänge und Ausgänge sind zwei Listen</translation>
    </message>
    <message>
        <source>%1 source packs are linked with %2 new ones.</source>
        <translation>%1 Quellpackungen sind mit %2 neuen verknüpft.</translation>
    </message>
    <message>
        <source>Nothing was done: %1 were refused.</source>
        <translation>Es geschah nichts: %1 wurden abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>no test documents were sent</source>
        <translation>es wurden keine Testdokumente gesandt</translation>
    </message>
    <message>
        <source>the profile changed since the test documents</source>
        <translation>das Profil hat sich seit den Testdokumenten geändert</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>not acknowledged: %1</source>
        <translation>nicht bestätigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Posten</numerusform>
            <numerusform>%n Posten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung</numerusform>
            <numerusform>%n Sendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>One pack</source>
        <translation>Eine Packung</translation>
    </message>
    <message>
        <source>A pallet with two lots</source>
        <translation>Eine Palette mit zwei Chargen</translation>
    </message>
    <message>
        <source>The pack taken back</source>
        <translation>Die Packung zurückgenommen</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>take back what was done last with an item: packing, unpacking, an end</source>
        <translation>zurücknehmen, was zuletzt mit einer Einheit geschah: Packen, Auspacken, ein Ende</translation>
    </message>
    <message>
        <source>the event to take back, instead of an item&apos;s last</source>
        <translation>das Ereignis, das zurückgenommen wird, statt des letzten einer Einheit</translation>
    </message>
    <message>
        <source>name one item, or an event with --event</source>
        <translation>nennen Sie eine Einheit, oder mit --event ein Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n event(s).</source>
        <translation>
            <numerusform>Zurückgenommen: %n Ereignis.</numerusform>
            <numerusform>Zurückgenommen: %n Ereignisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnpackCommand</name>
    <message>
        <source>take children out of a container, or all of them</source>
        <translation>Teile aus einem Gebinde nehmen, oder alle</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>das Gebinde</translation>
    </message>
    <message>
        <source>what comes out, a scan or identifier a line; without it all</source>
        <translation>was herauskommt, je Zeile ein Scan oder eine Kennung; ohne dies alles</translation>
    </message>
    <message>
        <source>name the container with --parent</source>
        <translation>nennen Sie das Gebinde mit --parent</translation>
    </message>
    <message>
        <source>take the containers in it apart as well, down to the units</source>
        <translation>auch die Gebinde darin auspacken, bis zu den Packungen</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Not verified: we put this serial number on no pack of this product.</source>
        <translation>Nicht bestätigt: Diese Seriennummer haben wir auf keine Packung dieses Produkts gesetzt.</translation>
    </message>
    <message>
        <source>Not verified: this serial number is of another lot.</source>
        <translation>Nicht bestätigt: Diese Seriennummer gehört zu einer anderen Charge.</translation>
    </message>
    <message>
        <source>Not verified: this serial number has another expiry date.</source>
        <translation>Nicht bestätigt: Diese Seriennummer hat ein anderes Verfalldatum.</translation>
    </message>
    <message>
        <source>Not verified: this serial number is of another lot and expiry date.</source>
        <translation>Nicht bestätigt: Diese Seriennummer hat andere Charge und anderes Verfalldatum.</translation>
    </message>
    <message>
        <source>Not verified: this pack must not be sold on.</source>
        <translation>Nicht bestätigt: Diese Packung darf nicht weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Nicht bestätigt.</translation>
    </message>
    <message>
        <source>The pack is recalled: it must not be sold.</source>
        <translation>Die Packung ist zurückgerufen: Sie darf nicht verkauft werden.</translation>
    </message>
    <message>
        <source>It is suspect: put it aside.</source>
        <translation>Sie ist verdächtig: Stellen Sie sie beiseite.</translation>
    </message>
    <message>
        <source>The pack has expired: it must not be sold.</source>
        <translation>Die Packung ist verfallen: Sie darf nicht verkauft werden.</translation>
    </message>
    <message>
        <source>Not answered: we do not answer for this product.</source>
        <translation>Nicht beantwortet: Für dieses Produkt antworten wir nicht.</translation>
    </message>
    <message>
        <source>Not answered: the request was not understood (%1).</source>
        <translation>Nicht beantwortet: Die Anfrage war nicht verständlich (%1).</translation>
    </message>
    <message>
        <source>Verified: we put this product identifier on.</source>
        <translation>Bestätigt: Diese Produktkennung haben wir vergeben.</translation>
    </message>
    <message>
        <source>The pack is on hold here (%1).</source>
        <translation>Die Packung ist hier gesperrt (%1).</translation>
    </message>
    <message>
        <source>By our records its life has ended (%1): there may be a copy.</source>
        <translation>Nach unseren Aufzeichnungen ist ihr Leben beendet (%1): Es gibt vielleicht eine Kopie.</translation>
    </message>
    <message>
        <source>By our records the pack has not left this site: what the asker has may be a copy.</source>
        <translation>Nach unseren Aufzeichnungen hat die Packung diesen Standort nicht verlassen: Was der Fragende hat, ist vielleicht eine Kopie.</translation>
    </message>
    <message>
        <source>The number is of another client: the asker was told that there is none.</source>
        <translation>Die Nummer gehört einem anderen Kunden: Dem Fragenden wurde gesagt, dass es keine gibt.</translation>
    </message>
    <message>
        <source>It was put on elsewhere; a document told us of it.</source>
        <translation>Sie wurde anderswo vergeben; ein Dokument hat es uns gesagt.</translation>
    </message>
    <message>
        <source>By our records it is stolen or lost.</source>
        <translation>Nach unseren Aufzeichnungen ist sie gestohlen oder verloren.</translation>
    </message>
    <message>
        <source>By our records it is not fit for sale.</source>
        <translation>Nach unseren Aufzeichnungen ist sie nicht verkaufsfähig.</translation>
    </message>
    <message>
        <source>Only a partner&apos;s document says that there is such a pack.</source>
        <translation>Nur das Dokument eines Partners sagt, dass es eine solche Packung gibt.</translation>
    </message>
</context>
<context>
    <name>VerificationAnswerCommand</name>
    <message>
        <source>answer who asks whether a pack is ours, and keep it in the log</source>
        <translation>antworten, wer fragt, ob eine Packung unsere ist, und es im Protokoll behalten</translation>
    </message>
    <message>
        <source>who asks: a GLN, or the name</source>
        <translation>wer fragt: eine GLN oder der Name</translation>
    </message>
    <message>
        <source>mail, telephone, portal or letter</source>
        <translation>mail, telephone, portal oder letter</translation>
    </message>
    <message>
        <source>the lot, where the code has none</source>
        <translation>die Charge, wenn der Code keine enthält</translation>
    </message>
    <message>
        <source>the expiry date, YYYY-MM-DD or YYYY-MM, where the code has none</source>
        <translation>das Verfalldatum, JJJJ-MM-TT oder JJJJ-MM, wo der Code keines hat</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>wofür</translation>
    </message>
    <message>
        <source>the asker&apos;s own number of the request</source>
        <translation>die eigene Nummer der Anfrage beim Fragenden</translation>
    </message>
    <message>
        <source>name the pack: the text of its code</source>
        <translation>geben Sie die Packung an: den Text ihres Codes</translation>
    </message>
    <message>
        <source>the number of the request that was written down</source>
        <translation>die Nummer der aufgeschriebenen Anfrage</translation>
    </message>
</context>
<context>
    <name>VerificationDropCommand</name>
    <message>
        <source>end a request that nobody answers, with the reason</source>
        <translation>eine Anfrage beenden, die niemand beantwortet, mit dem Grund</translation>
    </message>
    <message>
        <source>why nobody answers it</source>
        <translation>warum niemand sie beantwortet</translation>
    </message>
    <message>
        <source>Nobody answers request %1.</source>
        <translation>Anfrage %1 beantwortet niemand.</translation>
    </message>
</context>
<context>
    <name>VerificationListCommand</name>
    <message>
        <source>who asked about our packs, and what they were told</source>
        <translation>wer nach unseren Packungen fragte und was geantwortet wurde</translation>
    </message>
    <message>
        <source>of askers with this in GLN, name or token</source>
        <translation>von Fragenden, deren GLN, Name oder Token das enthält</translation>
    </message>
    <message>
        <source>with this in GTIN, serial number or lot</source>
        <translation>mit dem in GTIN, Seriennummer oder Charge</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>erster Tag, JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>verified, not-verified, not-ours or not-understood</source>
        <translation>verified, not-verified, not-ours oder not-understood</translation>
    </message>
    <message>
        <source>at most so many, the newest</source>
        <translation>höchstens so viele, die neuesten</translation>
    </message>
    <message>
        <source>of the file: csv, json, xlsx or xml</source>
        <translation>der Datei: csv, json, xlsx oder xml</translation>
    </message>
    <message>
        <source>write all of them into this file</source>
        <translation>alle in diese Datei schreiben</translation>
    </message>
    <message>
        <source>--from and --to are days like 2026-11-22</source>
        <translation>--from und --to sind Tage wie 2026-11-22</translation>
    </message>
    <message>
        <source>--verdict is verified, not-verified, not-ours or not-understood</source>
        <translation>--verdict ist verified, not-verified, not-ours oder not-understood</translation>
    </message>
    <message>
        <source>--format is csv, json, xlsx or xml, and --limit a number</source>
        <translation>--format ist csv, json, xlsx oder xml, und --limit eine Zahl</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to </source>
        <translation>
            <numerusform>%n Zeile geschrieben in </numerusform>
            <numerusform>%n Zeilen geschrieben in </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationNoteCommand</name>
    <message>
        <source>write down a request by mail or telephone, to answer in 24 hours</source>
        <translation>eine Anfrage per Post oder Telefon aufschreiben, zu beantworten innerhalb von 24 Stunden</translation>
    </message>
    <message>
        <source>who asks: a GLN, or the name</source>
        <translation>wer fragt: eine GLN oder der Name</translation>
    </message>
    <message>
        <source>mail, telephone, portal or letter</source>
        <translation>mail, telephone, portal oder letter</translation>
    </message>
    <message>
        <source>when it came in, like 2026-11-23T08:10; otherwise now</source>
        <translation>wann sie kam, etwa 2026-11-23T08:10; sonst jetzt</translation>
    </message>
    <message>
        <source>the asker&apos;s own number of the request</source>
        <translation>die Nummer, die der Fragende der Anfrage gab</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>--asked is a time like 2026-11-23T08:10</source>
        <translation>--asked ist eine Zeit wie 2026-11-23T08:10</translation>
    </message>
</context>
<context>
    <name>VerificationRequest</name>
    <message>
        <source>waits %1, %2 left</source>
        <translation>wartet seit %1, noch %2</translation>
    </message>
    <message>
        <source>waits %1: answer it now</source>
        <translation>wartet seit %1: jetzt beantworten</translation>
    </message>
</context>
<context>
    <name>VerificationRevokeCommand</name>
    <message>
        <source>end a token: whoever shows it is not answered any more</source>
        <translation>einen Token beenden: Wer ihn zeigt, bekommt keine Antwort mehr</translation>
    </message>
    <message>
        <source>%1 may not ask any more.</source>
        <translation>%1 darf nicht mehr fragen.</translation>
    </message>
</context>
<context>
    <name>VerificationTokenCommand</name>
    <message>
        <source>make the token with which somebody may ask over the network</source>
        <translation>den Token erstellen, mit dem jemand über das Netz fragen darf</translation>
    </message>
    <message>
        <source>tell them of this client&apos;s products alone</source>
        <translation>ihnen nur zu Produkten dieses Kunden antworten</translation>
    </message>
    <message>
        <source>The token of %1, shown this once: %2</source>
        <translation>Der Token von %1, dies eine Mal gezeigt: %2</translation>
    </message>
</context>
<context>
    <name>VerificationTokensCommand</name>
    <message>
        <source>who may ask over the network</source>
        <translation>wer über das Netz fragen darf</translation>
    </message>
    <message>
        <source>%1, made %2: all our products</source>
        <translation>%1, erstellt %2: alle unsere Produkte</translation>
    </message>
    <message>
        <source>%1, made %2: products of %3</source>
        <translation>%1, erstellt %2: Produkte von %3</translation>
    </message>
</context>
<context>
    <name>VerificationWaitingCommand</name>
    <message>
        <source>requests that wait for an answer, the most urgent first</source>
        <translation>Anfragen, die auf Antwort warten, die dringendste zuerst</translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>Recalled</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Nicht unsere</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Keine Anfrage</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by a portal</source>
        <translation>über ein Portal</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>über das Netz</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>SN %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>GTIN %1, serial number %2, lot %3, expiry %4</source>
        <translation>GTIN %1, Seriennummer %2, Charge %3, Verfall %4</translation>
    </message>
    <message>
        <source>%1 (GLN %2), answered %3, number %4</source>
        <translation>%1 (GLN %2), beantwortet %3, Nummer %4</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <source>%1, %2 of them not verified</source>
        <translation>%1, davon %2 nicht bestätigt</translation>
    </message>
    <message>
        <source>All our products, since %1</source>
        <translation>Alle unsere Produkte, seit %1</translation>
    </message>
    <message>
        <source>Products of %1 alone, since %2</source>
        <translation>Nur Produkte von %1, seit %2</translation>
    </message>
</context>
<context>
    <name>WedgeScanSource</name>
    <message>
        <source>Keyboard scanner</source>
        <translation>Tastatur-Scanner</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasePanel</name>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>About these items</source>
        <translation>Zu diesen Einheiten</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CaseView</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Kept with it: %1</source>
        <translation>Dabei aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasesPresenter</name>
    <message>
        <source>Answer the partner</source>
        <translation>Dem Partner antworten</translation>
    </message>
    <message>
        <source>What the partner said</source>
        <translation>Was der Partner sagte</translation>
    </message>
    <message>
        <source>The partner gets it for every open item of the case.</source>
        <translation>Der Partner bekommt es für jeden offenen Posten des Falls.</translation>
    </message>
    <message>
        <source>For an answer by telephone or mail. A message that comes in settles its items by itself.</source>
        <translation>Für eine Antwort am Telefon oder per Mail. Eine Nachricht, die hereinkommt, erledigt ihre Posten von selbst.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What was asked for will be done.</source>
        <translation>Was verlangt war, wird getan.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, but: %1</source>
        <translation>Nein, sondern: %1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>What was said, and by whom</source>
        <translation>Was gesagt wurde und von wem</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>What is it, and what is asked for?</source>
        <translation>Was ist es, und was wird verlangt?</translation>
    </message>
    <message>
        <source>The category brings what it asks for with it. Send it anew afterwards.</source>
        <translation>Die Kategorie bringt mit, was sie verlangt. Senden Sie es danach neu.</translation>
    </message>
    <message>
        <source>A note for the partner</source>
        <translation>Eine Notiz für den Partner</translation>
    </message>
    <message>
        <source>Empty leaves the note as it is.</source>
        <translation>Leer lässt die Notiz, wie sie ist.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Scan or type what it is about, and say what is wrong.</source>
        <translation>Scannen oder tippen Sie, worum es geht, und sagen Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Pack, container, receipt or arrival</source>
        <translation>Packung, Behälter, Annahme oder Eingang</translation>
    </message>
    <message>
        <source>R-12 is a receipt, S-3 a delivery on its way, A-7 an arrival of the inbox.</source>
        <translation>R-12 ist eine Annahme, S-3 eine Lieferung unterwegs, A-7 ein Eingang.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Den Fall eröffnen</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Den Fall beenden</translation>
    </message>
    <message>
        <source>Nothing more is expected of anybody. A partner who was told by message hears of it.</source>
        <translation>Von niemandem wird mehr etwas erwartet. Ein Partner, der es per Nachricht erfuhr, hört davon.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Er steht mit Ihrem Namen im Journal.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>Bild oder Papier</translation>
    </message>
    <message>
        <source>It is kept with the case, and goes with a mail.</source>
        <translation>Es bleibt beim Fall und geht mit einer Mail mit.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>As the Partnership for DSCSA Governance has laid it down.</source>
        <translation>Wie die Partnership for DSCSA Governance es festgelegt hat.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Die Antwort ist notiert.</translation>
    </message>
    <message>
        <source>The answer goes to the partner.</source>
        <translation>Die Antwort geht an den Partner.</translation>
    </message>
    <message>
        <source>The draft of a mail is in %1.</source>
        <translation>Der Entwurf einer Mail ist in %1.</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>Fall %1 ist eröffnet.</translation>
    </message>
    <message>
        <source>The case is changed.</source>
        <translation>Der Fall ist geändert.</translation>
    </message>
    <message>
        <source>The case is resolved.</source>
        <translation>Der Fall ist erledigt.</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>Es liegt beim Fall.</translation>
    </message>
    <message>
        <source>The partner has it already; nothing has changed since.</source>
        <translation>Der Partner hat es schon; seither hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>It goes to the partner.</source>
        <translation>Es geht an den Partner.</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dieser Fall</translation>
    </message>
    <message>
        <source>Its items, what was said, and what was done.</source>
        <translation>Seine Posten, was gesagt und was getan wurde.</translation>
    </message>
    <message>
        <source>The partner gets it for the items chosen below.</source>
        <translation>Der Partner bekommt sie für die unten gewählten Einheiten.</translation>
    </message>
    <message>
        <source>A partner&apos;s message</source>
        <translation>Nachricht eines Partners</translation>
    </message>
    <message>
        <source>An answer or a report that came by mail, as a file (.json). It finds its case by itself.</source>
        <translation>Eine Antwort oder Meldung, die per Mail kam, als Datei (.json). Sie findet ihren Fall von selbst.</translation>
    </message>
    <message>
        <source>The message is taken: case %1.</source>
        <translation>Die Nachricht ist übernommen: Fall %1.</translation>
    </message>
    <message>
        <source>Choose the items that it is about.</source>
        <translation>Wählen Sie die Einheiten, um die es geht.</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasesScreen</name>
    <message>
        <source>No open exceptions</source>
        <translation>Keine offenen Ausnahmen</translation>
    </message>
    <message>
        <source>What a receipt finds wrong with a delivery stands here until it is settled with the supplier. F3 opens a case by hand.</source>
        <translation>Was eine Annahme an einer Lieferung beanstandet, steht hier, bis es mit dem Lieferanten erledigt ist. F3 eröffnet einen Fall von Hand.</translation>
    </message>
    <message>
        <source>Exceptions with partners</source>
        <translation>Ausnahmen mit Partnern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the partners.</source>
        <translation>Zurück zu den Partnern.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Shows the resolved ones as well, or the open ones alone.</source>
        <translation>Zeigt auch die erledigten, oder nur die offenen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Opens a case about a pack, a receipt or an arrival.</source>
        <translation>Eröffnet einen Fall zu einer Packung, einer Annahme oder einem Eingang.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Another category, and with it what is asked for.</source>
        <translation>Eine andere Kategorie, und mit ihr, was verlangt wird.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What the partner gets, as it would go now.</source>
        <translation>Was der Partner bekommt, wie es jetzt ginge.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Notes what the partner said, or answers the partner.</source>
        <translation>Notiert, was der Partner sagte, oder antwortet ihm.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Keeps a picture or a paper with the case.</source>
        <translation>Bewahrt ein Bild oder Papier beim Fall auf.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The case on paper.</source>
        <translation>Der Fall auf Papier.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ends the case by hand, with a reason.</source>
        <translation>Beendet den Fall von Hand, mit einem Grund.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n open, %1 overdue</source>
        <translation>
            <numerusform>%n offen, %1 überfällig</numerusform>
            <numerusform>%n offen, %1 überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Mail schreiben</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>Antwort einlesen</translation>
    </message>
    <message>
        <source>Reads a partner&apos;s message that came as a file, by mail for example.</source>
        <translation>Liest eine Nachricht des Partners, die als Datei kam, zum Beispiel per Mail.</translation>
    </message>
    <message>
        <source>Tells the partner: a message, or the draft of a mail. In a form: does it.</source>
        <translation>Sagt es dem Partner: als Nachricht oder als Entwurf einer Mail. In einem Formular: tut es.</translation>
    </message>
</context>
<context>
    <name>packledger::check::ChallengeTest</name>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Pass this label by the camera.</source>
        <translation>Führen Sie dieses Etikett an der Kamera vorbei.</translation>
    </message>
    <message>
        <source>Not tested: no grade of print is asked for, or this reader tells none.</source>
        <translation>Nicht geprüft: Es wird keine Druckgüte verlangt, oder dieser Leser meldet keine.</translation>
    </message>
</context>
<context>
    <name>packledger::check::CheckPresenter</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>%1 % soiled</source>
        <translation>%1 % verschmutzt</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Kamerakontrolle</translation>
    </message>
    <message>
        <source>Open a batch to check its packs.</source>
        <translation>Öffnen Sie einen Auftrag, um seine Packungen zu prüfen.</translation>
    </message>
    <message>
        <source>Camera check: %1</source>
        <translation>Kamerakontrolle: %1</translation>
    </message>
    <message>
        <source>line stands</source>
        <translation>Linie steht</translation>
    </message>
    <message>
        <source>line runs</source>
        <translation>Linie läuft</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>%1 good · %2 thrown out</source>
        <translation>%1 gut · %2 ausgeworfen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>needed before the start</source>
        <translation>vor dem Start nötig</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>No reject device: take bad packs off by hand.</source>
        <translation>Kein Auswerfer: Nehmen Sie schlechte Packungen von Hand ab.</translation>
    </message>
    <message>
        <source>The reject device is not reached.</source>
        <translation>Der Auswerfer ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>grade %1 · unused correction %2 · %3 ms</source>
        <translation>Note %1 · ungenutzte Korrektur %2 · %3 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Pack %1 is on its way out.</source>
        <translation>Packung %1 ist auf dem Weg hinaus.</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nichts zu beurteilen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source> · camera too far away</source>
        <translation> · Kamera zu weit weg</translation>
    </message>
    <message>
        <source> · too bright</source>
        <translation> · zu hell</translation>
    </message>
    <message>
        <source> · seen at a slant</source>
        <translation> · schräg gesehen</translation>
    </message>
    <message>
        <source>Pack %1 is out.</source>
        <translation>Packung %1 ist draußen.</translation>
    </message>
    <message>
        <source>Pack %1 was told to the machine.</source>
        <translation>Packung %1 wurde der Maschine gemeldet.</translation>
    </message>
    <message>
        <source>Pack %1 may still be on the line. Look for it.</source>
        <translation>Packung %1 ist vielleicht noch auf der Linie. Suchen Sie sie.</translation>
    </message>
    <message>
        <source>The order is right again. The line goes on.</source>
        <translation>Die Reihenfolge stimmt wieder. Die Linie geht weiter.</translation>
    </message>
    <message>
        <source>Labels that never came by are voided: %1. The line goes on.</source>
        <translation>Nie vorbeigekommene Etiketten sind abgeschrieben: %1. Die Linie geht weiter.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1. As it should be.</source>
        <translation>%1. Wie es sein soll.</translation>
    </message>
    <message>
        <source>%1. This must not be.</source>
        <translation>%1. Das darf nicht sein.</translation>
    </message>
    <message>
        <source>The challenge test is passed. The batch may run.</source>
        <translation>Der Challenge-Test ist bestanden. Der Auftrag darf laufen.</translation>
    </message>
    <message>
        <source>The challenge test has failed. The batch must not run with this camera.</source>
        <translation>Der Challenge-Test ist nicht bestanden. Mit dieser Kamera darf der Auftrag nicht laufen.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>Die Kamera startet.</translation>
    </message>
    <message>
        <source>Keep the belt empty: it is being learnt.</source>
        <translation>Lassen Sie das Band leer: Es wird gelernt.</translation>
    </message>
    <message>
        <source>The line camera is lost, and the line stands.</source>
        <translation>Die Linienkamera ist weg, und die Linie steht.</translation>
    </message>
    <message>
        <source>The challenge test comes first: F5. Until it is passed no pack is judged.</source>
        <translation>Zuerst kommt der Challenge-Test: F5. Bis er bestanden ist, wird keine Packung beurteilt.</translation>
    </message>
    <message>
        <source>No line camera is set up. F6 sets one up; a scanner does as well.</source>
        <translation>Keine Linienkamera ist eingerichtet. F6 richtet eine ein; ein Scanner geht auch.</translation>
    </message>
    <message>
        <source>lot %1 · %2</source>
        <translation>Charge %1 · %2</translation>
    </message>
    <message>
        <source>needed before the first pack</source>
        <translation>vor der ersten Packung nötig</translation>
    </message>
    <message>
        <source>Noted: found and removed. The line may run again.</source>
        <translation>Notiert: gefunden und abgenommen. Die Linie darf wieder laufen.</translation>
    </message>
</context>
<context>
    <name>packledger::check::CheckScreen</name>
    <message>
        <source>Print quality</source>
        <translation>Druckqualität</translation>
    </message>
    <message>
        <source>Reject output</source>
        <translation>Auswerfer</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Challenge-Test</translation>
    </message>
    <message>
        <source>An indication from a camera that is not calibrated, in the terms of ISO/IEC 15415. Not a certified grade.</source>
        <translation>Ein Anhalt einer nicht kalibrierten Kamera, in den Begriffen der ISO/IEC 15415. Keine zertifizierte Note.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leads back to the board.</source>
        <translation>Führt zurück zur Tafel.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Passes known-bad labels by the camera: all must be found before a batch starts.</source>
        <translation>Führt bekannt schlechte Etiketten an der Kamera vorbei: Alle müssen auffallen, bevor ein Auftrag startet.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Starts the line again after a stop.</source>
        <translation>Startet die Linie nach einem Stillstand wieder.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Kamerakontrolle</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Scan the next label</source>
        <translation>Nächstes Etikett scannen</translation>
    </message>
    <message>
        <source>Shows the camera behind the printer, what it says of each pack, and the challenge test.</source>
        <translation>Zeigt die Kamera hinter dem Drucker, was sie zu jeder Packung sagt, und den Challenge-Test.</translation>
    </message>
    <message>
        <source>Line camera</source>
        <translation>Linienkamera</translation>
    </message>
    <message>
        <source>Chooses the camera, and what tells it that a pack is there.</source>
        <translation>Wählt die Kamera, und was ihr sagt, dass eine Packung da ist.</translation>
    </message>
    <message>
        <source>Simulated scan</source>
        <translation>Simulierter Scan</translation>
    </message>
    <message>
        <source>Found and removed</source>
        <translation>Gefunden und abgenommen</translation>
    </message>
</context>
<context>
    <name>packledger::check::GradeList</name>
    <message>
        <source>The next code that is read will be judged here.</source>
        <translation>Der nächste gelesene Code wird hier beurteilt.</translation>
    </message>
</context>
<context>
    <name>packledger::check::LineCameraPresenter</name>
    <message>
        <source>Any line</source>
        <translation>Jede Zeile</translation>
    </message>
    <message>
        <source>“PACK”</source>
        <translation>„PACK“</translation>
    </message>
    <message>
        <source>“1” comes, “0” goes</source>
        <translation>„1“ kommt, „0“ geht</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Nummer</translation>
    </message>
    <message>
        <source>“PACK” and a number</source>
        <translation>„PACK“ und eine Nummer</translation>
    </message>
    <message>
        <source>line camera</source>
        <translation>Linienkamera</translation>
    </message>
    <message>
        <source>Enter it as 192.168.0.20:4001.</source>
        <translation>Geben Sie es als 192.168.0.20:4001 ein.</translation>
    </message>
    <message>
        <source>Enter it as /dev/ttyS0.</source>
        <translation>Geben Sie es als /dev/ttyS0 ein.</translation>
    </message>
    <message>
        <source>What tells that a pack is there</source>
        <translation>Was sagt, dass eine Packung da ist</translation>
    </message>
    <message>
        <source>Without a photo-eye the picture itself tells: a pack comes into it and leaves it.</source>
        <translation>Ohne Lichtschranke sagt es das Bild selbst: Eine Packung kommt hinein und verlässt es.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Photo-eye, network</source>
        <translation>Lichtschranke, Netz</translation>
    </message>
    <message>
        <source>Photo-eye, serial</source>
        <translation>Lichtschranke, seriell</translation>
    </message>
    <message>
        <source>Camera triggered</source>
        <translation>Kamera wird ausgelöst</translation>
    </message>
    <message>
        <source>The belt runs</source>
        <translation>Das Band läuft</translation>
    </message>
    <message>
        <source>Leave some belt free between packs, and none that is as long as the picture.</source>
        <translation>Lassen Sie zwischen Packungen etwas Band frei, und keine so lang wie das Bild.</translation>
    </message>
    <message>
        <source>Across the picture</source>
        <translation>Quer durchs Bild</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Auf oder ab</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of the photo-eye or its controller, with its port.</source>
        <translation>Der Lichtschranke oder ihrer Steuerung, mit Port.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Anschluss</translation>
    </message>
    <message>
        <source>The photo-eye’s line, 8 data bits, no parity.</source>
        <translation>Die Leitung der Lichtschranke, 8 Datenbits, keine Parität.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Was sie sendet</translation>
    </message>
    <message>
        <source>One line of text a pack. With numbers, a line that was lost is noticed.</source>
        <translation>Eine Textzeile je Packung. Mit Nummern fällt eine verlorene Zeile auf.</translation>
    </message>
    <message>
        <source>Delay, ms</source>
        <translation>Verzögerung, ms</translation>
    </message>
    <message>
        <source>From the photo-eye to the moment the pack stands before the camera.</source>
        <translation>Von der Lichtschranke bis zu dem Augenblick, in dem die Packung vor der Kamera steht.</translation>
    </message>
    <message>
        <source>Lockout, ms</source>
        <translation>Sperrzeit, ms</translation>
    </message>
    <message>
        <source>A second signal within it is the same pack, its edge seen twice.</source>
        <translation>Ein zweites Signal darin ist dieselbe Packung, ihre Kante zweimal gesehen.</translation>
    </message>
    <message>
        <source>No line camera is set up.</source>
        <translation>Keine Linienkamera ist eingerichtet.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>Die Kamera startet.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Packung %1</translation>
    </message>
    <message>
        <source>No code was read.</source>
        <translation>Kein Code wurde gelesen.</translation>
    </message>
    <message>
        <source>text is there</source>
        <translation>Text ist da</translation>
    </message>
    <message>
        <source>text is missing</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>print %1, an indication</source>
        <translation>Druck %1, ein Hinweis</translation>
    </message>
    <message>
        <source>Packs %1 · read %2</source>
        <translation>Packungen %1 · gelesen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packs in the picture</source>
        <translation>
            <numerusform>%n Packung im Bild</numerusform>
            <numerusform>%n Packungen im Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch runs on this line.</source>
        <translation>Auf dieser Linie läuft ein Auftrag.</translation>
    </message>
    <message>
        <source>Its packs are shown. The settings can be changed when the line stands.</source>
        <translation>Seine Packungen werden gezeigt. Die Einstellungen lassen sich ändern, wenn die Linie steht.</translation>
    </message>
    <message>
        <source>The line cannot run like this.</source>
        <translation>So kann die Linie nicht laufen.</translation>
    </message>
    <message>
        <source>The simulated line works.</source>
        <translation>Die simulierte Linie arbeitet.</translation>
    </message>
    <message>
        <source>Choose a camera on the left to use a real one instead.</source>
        <translation>Wählen Sie links eine Kamera, um stattdessen eine echte zu nehmen.</translation>
    </message>
    <message>
        <source>Choose the camera behind the printer.</source>
        <translation>Wählen Sie die Kamera hinter dem Drucker.</translation>
    </message>
    <message>
        <source>It stands over the belt and looks at the labels. It serves the line alone.</source>
        <translation>Sie steht über dem Band und sieht auf die Etiketten. Sie dient nur der Linie.</translation>
    </message>
    <message>
        <source>Keep the belt empty for a moment.</source>
        <translation>Lassen Sie das Band einen Moment leer.</translation>
    </message>
    <message>
        <source>It is being learnt, so that a pack can be told from it.</source>
        <translation>Es wird gelernt, damit eine Packung davon zu unterscheiden ist.</translation>
    </message>
    <message>
        <source>Let packs run by.</source>
        <translation>Lassen Sie Packungen vorbeilaufen.</translation>
    </message>
    <message>
        <source>Each must appear here once, also one without a code. Hands and empty belt must not.</source>
        <translation>Jede muss hier einmal erscheinen, auch eine ohne Code. Hände und leeres Band nicht.</translation>
    </message>
    <message>
        <source>Count with it: as many packs as ran by, none twice.</source>
        <translation>Zählen Sie mit: so viele Packungen, wie vorbeikamen, keine zweimal.</translation>
    </message>
</context>
<context>
    <name>packledger::check::LineCameraScreen</name>
    <message>
        <source>Which looks at the packs</source>
        <translation>Welche auf die Packungen sieht</translation>
    </message>
    <message>
        <source>No camera is here. Network cameras are added under Site, Cameras.</source>
        <translation>Hier ist keine Kamera. Netzkameras werden unter Standort, Kameras hinzugefügt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose a camera first.</source>
        <translation>Wählen Sie erst eine Kamera.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Live-Test</translation>
    </message>
    <message>
        <source>Each pack that passes is shown here. Nothing is commissioned by it.</source>
        <translation>Jede Packung, die vorbeikommt, erscheint hier. Nichts wird dadurch serialisiert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the camera check.</source>
        <translation>Zurück zur Kameraprüfung.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Learns the empty belt again, and counts from the beginning.</source>
        <translation>Lernt das leere Band neu und zählt von vorn.</translation>
    </message>
    <message>
        <source>No line camera</source>
        <translation>Keine Linienkamera</translation>
    </message>
    <message>
        <source>The line has no camera; it goes back to the others.</source>
        <translation>Die Linie hat keine Kamera; sie geht zu den anderen zurück.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Line camera</source>
        <translation>Linienkamera</translation>
    </message>
    <message>
        <source>which it is, what tells it that a pack is there</source>
        <translation>welche es ist, was ihr sagt, dass eine Packung da ist</translation>
    </message>
</context>
<context>
    <name>packledger::check::VerdictBox</name>
    <message>
        <source>The first pack that comes by will stand here.</source>
        <translation>Die erste vorbeikommende Packung steht dann hier.</translation>
    </message>
</context>
<context>
    <name>packledger::common::FileList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
</context>
<context>
    <name>packledger::common::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>packledger::common::TokenPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>End the token of %1</source>
        <translation>Token von %1 beenden</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::CardDesk</name>
    <message>
        <source>There is nothing that this card could do now.</source>
        <translation>Diese Karte kann gerade nichts tun.</translation>
    </message>
    <message>
        <source>Tray %1 is empty.</source>
        <translation>Fach %1 ist leer.</translation>
    </message>
    <message>
        <source>Tray %1: %2, %3.</source>
        <translation>Fach %1: %2, %3.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::CheckDesk</name>
    <message>
        <source>No further pack is on the simulated line. Print labels first.</source>
        <translation>Auf der simulierten Linie ist keine Packung mehr. Drucken Sie zuerst Etiketten.</translation>
    </message>
    <message>
        <source>The simulated scanner reads the label on the next pack.</source>
        <translation>Der simulierte Scanner liest das Etikett der nächsten Packung.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::Composition</name>
    <message>
        <source>The demo site is being prepared …</source>
        <translation>Der Demo-Standort wird vorbereitet …</translation>
    </message>
    <message>
        <source>The demo site is being prepared … %1 %</source>
        <translation>Der Demo-Standort wird vorbereitet … %1 %</translation>
    </message>
    <message>
        <source>This is a demo. PIN of %1: %2.</source>
        <translation>Das ist eine Demo. %1 hat die PIN %2.</translation>
    </message>
    <message>
        <source>%1 serials are saved as %2.</source>
        <translation>%1 Seriennummern sind als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Kept. What this scanner sends is read by it from now on.</source>
        <translation>Übernommen. Was dieser Scanner sendet, wird ab jetzt damit gelesen.</translation>
    </message>
    <message>
        <source>The sheet is saved as %1. Print it at its full size.</source>
        <translation>Das Blatt ist als %1 gespeichert. Drucken Sie es in voller Größe.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 is gone. Check its cable; it is looked for all the time.</source>
        <translation>%1 ist weg. Prüfen Sie das Kabel; es wird laufend danach gesucht.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 items are saved as %2.</source>
        <translation>%1 Einheiten sind gespeichert als %2.</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 ist gespeichert als Version %2.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Fills bundles, cases and pallets.</source>
        <translation>Füllt Bündel, Kartons und Paletten.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>The pools that serial numbers come from.</source>
        <translation>Die Vorräte, aus denen Seriennummern kommen.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>The label printers and their jobs.</source>
        <translation>Die Etikettendrucker und ihre Druckaufträge.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Prints labels ahead for this batch.</source>
        <translation>Druckt Etiketten für diesen Auftrag im Voraus.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n Datei ist in %1.</numerusform>
            <numerusform>%n Dateien sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) with the supplier: %1.</source>
        <translation>
            <numerusform>%n Ausnahme mit dem Lieferanten: %1.</numerusform>
            <numerusform>%n Ausnahmen mit dem Lieferanten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Outbox, inbox</source>
        <translation>Postein-, Postausgang</translation>
    </message>
    <message>
        <source>What goes to partners and comes from them, and what is wrong with it.</source>
        <translation>Was an Partner geht und von ihnen kommt, und was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>How much of what suppliers shipped had data, and how late.</source>
        <translation>Wie viel von dem, was Lieferanten sandten, Daten hatte, und wie spät.</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Zeigen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Only a part of a code came from the scanner. Scan it again.</source>
        <translation>Vom Scanner kam nur ein Teil eines Codes. Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Going on with receipt %1, where this station stopped: %2. Esc leads to the queue.</source>
        <translation>Weiter mit der Annahme %1, wo diese Station aufgehört hat: %2. Esc führt zur Liste.</translation>
    </message>
    <message>
        <source>The clock of this station was put forward by %1. It is noted in the journal; check that it is right.</source>
        <translation>Die Uhr dieser Station wurde um %1 vorgestellt. Es steht im Journal; prüfen Sie, ob sie richtig geht.</translation>
    </message>
    <message>
        <source>The clock of this station was put back by %1. It is noted in the journal; check that it is right.</source>
        <translation>Die Uhr dieser Station wurde um %1 zurückgestellt. Es steht im Journal; prüfen Sie, ob sie richtig geht.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 fast. Set it right: commissioning waits for it.</source>
        <translation>Die Uhr dieser Station geht um %1 vor. Stellen Sie sie: Das Serialisieren wartet darauf.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 slow. Set it right: commissioning waits for it.</source>
        <translation>Die Uhr dieser Station geht um %1 nach. Stellen Sie sie: Das Serialisieren wartet darauf.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>The products that are known here, and how each is packed.</source>
        <translation>Die Produkte, die hier bekannt sind, und wie jedes gepackt wird.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::DeviceDesk</name>
    <message>
        <source>types like a keyboard, works in every screen</source>
        <translation>tippt wie eine Tastatur, geht auf jeder Seite</translation>
    </message>
    <message>
        <source>%1, %2 baud</source>
        <translation>%1, %2 Baud</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Simulierte Kamera</translation>
    </message>
    <message>
        <source>%1 codes · %2 ms</source>
        <translation>%1 Codes · %2 ms</translation>
    </message>
    <message>
        <source>shows the packs of the demo delivery</source>
        <translation>zeigt die Packungen der Demo-Lieferung</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>The camera rests.</source>
        <translation>Die Kamera ruht.</translation>
    </message>
    <message>
        <source>1 code · %1 ms</source>
        <translation>1 Code · %1 ms</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>No scanner, no camera</source>
        <translation>Kein Scanner, keine Kamera</translation>
    </message>
    <message>
        <source>%1 not there</source>
        <translation>%1 nicht da</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ExceptionDesk</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>What is wrong with deliveries, and what the partner says of it.</source>
        <translation>Was an Lieferungen nicht stimmt und was der Partner dazu sagt.</translation>
    </message>
    <message numerus="yes">
        <source>Exceptions (%n overdue)</source>
        <translation>
            <numerusform>Ausnahmen (%n überfällig)</numerusform>
            <numerusform>Ausnahmen (%n überfällig)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open exception(s), %1 overdue</source>
        <translation>
            <numerusform>%n offene Ausnahme, davon %1 überfällig</numerusform>
            <numerusform>%n offene Ausnahmen, davon %1 überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open exception(s)</source>
        <translation>
            <numerusform>%n offene Ausnahme</numerusform>
            <numerusform>%n offene Ausnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ExchangeService</name>
    <message>
        <source>nothing waiting</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1 waiting · %2</source>
        <translation>%1 warten · %2</translation>
    </message>
    <message>
        <source>No connections · %1</source>
        <translation>Keine Verbindungen · %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>Acknowledgement late</source>
        <translation>Bestätigung überfällig</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>Verbunden · %1</translation>
    </message>
    <message>
        <source>Not tried yet · %1</source>
        <translation>Noch nicht versucht · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Partners refused %n document(s).</source>
        <translation>
            <numerusform>Partner lehnten %n Dokument ab.</numerusform>
            <numerusform>Partner lehnten %n Dokumente ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) could not be taken.</source>
        <translation>
            <numerusform>%n Eingang konnte nicht übernommen werden.</numerusform>
            <numerusform>%n Eingänge konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::LineDesk</name>
    <message>
        <source>Simulated line camera</source>
        <translation>Simulierte Linienkamera</translation>
    </message>
    <message>
        <source>Simulated scanner</source>
        <translation>Simulierter Scanner</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::PrintDesk</name>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Unterwegs zu %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ScannerDesk</name>
    <message>
        <source>Keyboard scanner</source>
        <translation>Tastatur-Scanner</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serieller Scanner</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::StationDesk</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Wie der Bildschirm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The size changes with the next start.</source>
        <translation>Die Größe ändert sich mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>The sounds are off. A stopped pack is only seen, not heard.</source>
        <translation>Die Töne sind aus. Eine gestoppte Packung ist nur zu sehen, nicht zu hören.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::VerificationDesk</name>
    <message>
        <source>Verifications</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Who asked whether a pack is ours, and what they were told.</source>
        <translation>Wer fragte, ob eine Packung unsere ist, und was geantwortet wurde.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::BlindReceiptPanel</name>
    <message>
        <source>Receive without a notice</source>
        <translation>Ohne Avis vereinnahmen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Who brought it, as it stands on the delivery note.</source>
        <translation>Wer geliefert hat, wie es auf dem Lieferschein steht.</translation>
    </message>
    <message>
        <source>Delivery note or order number</source>
        <translation>Nummer von Lieferschein oder Bestellung</translation>
    </message>
    <message>
        <source>Scan it or type it.</source>
        <translation>Scannen oder eintippen.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Scannen beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The packs are held until the supplier’s data arrives. Then they are released by themselves.</source>
        <translation>Die Packungen bleiben gesperrt, bis die Daten des Lieferanten eintreffen. Dann werden sie von selbst freigegeben.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::CameraCard</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Simulierte Kamera</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>packledger::dock::CameraPicture</name>
    <message>
        <source>The camera is starting …</source>
        <translation>Die Kamera startet …</translation>
    </message>
    <message>
        <source>No camera. Choose one under Site.</source>
        <translation>Keine Kamera. Wählen Sie eine unter „Standort“.</translation>
    </message>
    <message>
        <source>The camera is ready. Its first picture will stand here.</source>
        <translation>Die Kamera ist bereit. Ihr erstes Bild wird hier stehen.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ContainmentCard</name>
    <message>
        <source>What is inside what</source>
        <translation>Was worin ist</translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueuePresenter</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>All of this was in the ledger before. Nothing was changed.</source>
        <translation>All das war schon im Register. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 events and %2 items are in the ledger.</source>
        <translation>%1 Ereignisse und %2 Einheiten sind im Register.</translation>
    </message>
    <message>
        <source>Name the supplier first.</source>
        <translation>Nennen Sie zuerst den Lieferanten.</translation>
    </message>
    <message>
        <source>“%1” belongs to no delivery on its way here. F5 receives it without a notice.</source>
        <translation>„%1“ gehört zu keiner Lieferung, die unterwegs ist. F5 vereinnahmt ohne Avis.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueueScreen</name>
    <message>
        <source>Scan anything to begin</source>
        <translation>Zum Beginnen etwas scannen</translation>
    </message>
    <message>
        <source>A pallet, a case, a bottle or the delivery note opens the right receipt. No need to choose here.</source>
        <translation>Palette, Karton, Packung oder Lieferschein öffnet den richtigen Wareneingang. Auswählen ist nicht nötig.</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Deliveries appear here when a supplier’s notice comes in. Import one with F3, or receive without a notice with F5.</source>
        <translation>Lieferungen erscheinen hier, sobald das Avis eines Lieferanten eintrifft. Importieren Sie eines mit F3, oder vereinnahmen Sie mit F5 ohne Avis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the panel at the right.</source>
        <translation>Schließt den rechten Bereich.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Findet eine Packung, einen Karton, eine Palette oder einen Wareneingang.</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Brings in a supplier’s document.</source>
        <translation>Liest ein Dokument eines Lieferanten ein.</translation>
    </message>
    <message>
        <source>Blind receipt</source>
        <translation>Ohne Avis</translation>
    </message>
    <message>
        <source>Receives goods that nobody announced.</source>
        <translation>Vereinnahmt Ware, die niemand angekündigt hat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n Lieferung</numerusform>
            <numerusform>%n Lieferungen</numerusform>
        </translation>
    </message>
    <message>
        <source>only those with “%1”, Esc shows all</source>
        <translation>nur die mit „%1“, Esc zeigt alle</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Register wird gelesen …</translation>
    </message>
    <message>
        <source>Opens the receipt of the chosen delivery, or does what the open form is for.</source>
        <translation>Öffnet den Wareneingang der gewählten Lieferung oder tut, wofür das offene Formular da ist.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ExpectedLinesCard</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1, %2, lot %3, %4 of %5</source>
        <translation>%1, %2, Charge %3, %4 von %5</translation>
    </message>
    <message>
        <source>Nothing announced</source>
        <translation>Nichts avisiert</translation>
    </message>
    <message>
        <source>Every product you scan becomes a line here, with lot and expiry from its code.</source>
        <translation>Jedes gescannte Produkt wird hier eine Zeile, mit Charge und Verfall aus seinem Code.</translation>
    </message>
    <message>
        <source>Expected lines</source>
        <translation>Erwartete Zeilen</translation>
    </message>
    <message>
        <source>Received without a notice</source>
        <translation>Ohne Avis vereinnahmt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>1 serial missing</source>
        <translation>1 Seriennummer fehlt</translation>
    </message>
    <message>
        <source>%1 serials missing</source>
        <translation>%1 Seriennummern fehlen</translation>
    </message>
    <message>
        <source>%1, %2, lot %3, %4 here</source>
        <translation>%1, %2, Charge %3, %4 hier</translation>
    </message>
</context>
<context>
    <name>packledger::dock::FindField</name>
    <message>
        <source>Scan it, or type a serial, SSCC, lot, receipt or order number</source>
        <translation>Scannen, oder Seriennummer, SSCC, Charge, Wareneingang oder Bestellnummer eintippen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>packledger::dock::FinishPanel</name>
    <message>
        <source>Finish and submit</source>
        <translation>Abschließen und buchen</translation>
    </message>
    <message>
        <source>Announced, but not here</source>
        <translation>Avisiert, aber nicht hier</translation>
    </message>
    <message>
        <source>Here, but held</source>
        <translation>Hier, aber gesperrt</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>The supplier and an auditor will read it. May stay empty.</source>
        <translation>Der Lieferant und ein Prüfer werden es lesen. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Why is it submitted all the same?</source>
        <translation>Warum wird trotzdem gebucht?</translation>
    </message>
    <message>
        <source>Choose a reason first: the exceptions above stay open in the record without one.</source>
        <translation>Wählen Sie zuerst einen Grund: Ohne ihn bleiben die Abweichungen oben im Protokoll offen.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Trays %1</source>
        <translation>Fächer %1</translation>
    </message>
    <message>
        <source>They stay held after submitting, and the record says why.</source>
        <translation>Sie bleiben nach dem Buchen gesperrt, und das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Fach %1</translation>
    </message>
    <message>
        <source>It stays held after submitting, and the record says why.</source>
        <translation>Der Inhalt bleibt nach dem Buchen gesperrt, und das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>Waiting for data: %1</source>
        <translation>Wartet auf Daten: %1</translation>
    </message>
    <message>
        <source>They stay together and are received by themselves when the data come.</source>
        <translation>Sie bleiben beisammen und werden von selbst angenommen, wenn die Daten kommen.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HeldCard</name>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Tray %1, %2, %3</source>
        <translation>Fach %1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Nichts gesperrt</translation>
    </message>
    <message>
        <source>A pack that does not fit gets a tray number here. Scanning goes on.</source>
        <translation>Eine Packung, die nicht passt, bekommt hier eine Fachnummer. Das Scannen geht weiter.</translation>
    </message>
    <message>
        <source>Held packs</source>
        <translation>Gesperrte Packungen</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HeldSummaryCard</name>
    <message>
        <source>Held on this site</source>
        <translation>Hier am Standort gesperrt</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HoldPanel</name>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Whoever looks into it will read this.</source>
        <translation>Wer es untersucht, wird das lesen.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ImportPanel</name>
    <message>
        <source>Import a document</source>
        <translation>Ein Dokument einlesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>EPCIS, an ASN (X12 856) or a list of serials. You can drop the file here.</source>
        <translation>EPCIS, ein Lieferavis (X12 856) oder eine Liste von Seriennummern. Sie können die Datei hier ablegen.</translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation>Lieferung öffnen</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Weitere einlesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Nennen Sie zuerst eine Datei.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::InspectedCard</name>
    <message>
        <source>Seen by the line camera</source>
        <translation>Von der Linienkamera gesehen</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemPresenter</name>
    <message>
        <source>All holds on it end. A receipt that put it aside counts it as received, unless something else speaks against it. Say why it may go.</source>
        <translation>Alle Sperren darauf enden. Ein Wareneingang, der es beiseitegelegt hat, zählt es als vereinnahmt, wenn nichts anderes dagegenspricht. Sagen Sie, warum die Freigabe erfolgt.</translation>
    </message>
    <message>
        <source>Nobody receives or uses it until it is released; of a container the same is true of all that is in it.</source>
        <translation>Niemand vereinnahmt oder verwendet es bis zur Freigabe; bei einem Gebinde gilt das für alles, was darin ist.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Something is unclear and is looked into.</source>
        <translation>Etwas ist unklar und wird untersucht.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Torn, wet, crushed, or its code cannot be read.</source>
        <translation>Gerissen, nass, gequetscht, oder der Code ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>It may be a copy, stolen, or tampered with.</source>
        <translation>Könnte eine Fälschung, gestohlen oder manipuliert sein.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Its maker or an authority calls it back.</source>
        <translation>Der Hersteller oder eine Behörde ruft es zurück.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Wählen Sie zuerst einen Grund.</translation>
    </message>
    <message>
        <source>Say in a few words why it may go.</source>
        <translation>Sagen Sie in wenigen Worten, warum die Freigabe erfolgt.</translation>
    </message>
    <message>
        <source>It is on hold. Put it aside until it is released.</source>
        <translation>Gesperrt. Bitte beiseitelegen, bis die Freigabe erfolgt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What it is, and all that happened to it.</source>
        <translation>Was es ist, und alles, was damit geschah.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>All that the list shows, in its order.</source>
        <translation>Alles, was die Liste zeigt, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Last: %1, %2, %3.</source>
        <translation>Zuletzt: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>It was done with %n items at once: all of them are taken back.</source>
        <translation>
            <numerusform>Es geschah mit %n Einheit auf einmal: sie wird zurückgenommen.</numerusform>
            <numerusform>Es geschah mit %n Einheiten auf einmal: alle werden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is void then, and never used again: destroy the label.</source>
        <translation>Die Nummer ist dann ungültig und wird nie wieder verwendet: vernichten Sie das Etikett.</translation>
    </message>
    <message>
        <source>The act is declared never to have occurred. The record keeps both.</source>
        <translation>Die Handlung wird für nie geschehen erklärt. Das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before; the record keeps both.</source>
        <translation>Zurückgenommen. Es ist wie zuvor; das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>Your role sees totals of lots, and no single packs.</source>
        <translation>Ihre Rolle sieht Summen von Chargen und keine einzelnen Packungen.</translation>
    </message>
    <message>
        <source>List of a lot</source>
        <translation>Liste einer Charge</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemScreen</name>
    <message>
        <source>Scan a pack to see its history</source>
        <translation>Packung scannen, um ihren Verlauf zu sehen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Zurück, woher Sie kamen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Findet eine Packung, einen Karton, eine Palette oder einen Wareneingang.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Holds this item, so that nobody uses it; or releases it.</source>
        <translation>Sperrt diese Einheit, damit niemand sie verwendet; oder gibt sie frei.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Every pack, case and pallet this site has heard of</source>
        <translation>Jede Packung, jeder Karton und jede Palette, von der dieser Standort weiß</translation>
    </message>
    <message>
        <source>Or type its serial above. Cases, pallets, lots and receipts are found as well.</source>
        <translation>Oder tippen Sie oben die Seriennummer ein. Auch Kartons, Paletten, Chargen und Wareneingänge werden gefunden.</translation>
    </message>
    <message>
        <source>Looking in the ledger …</source>
        <translation>Suche im Register …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of item, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lists everything that is on hold.</source>
        <translation>Listet alles auf, was gesperrt ist.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Does what the panel says.</source>
        <translation>Tut, was der Bereich rechts sagt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Prints what it is and what happened to it, or the list.</source>
        <translation>Druckt, was es ist und was damit geschah, oder die Liste.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes back what was done last with this item, as far as the rules allow.</source>
        <translation>Nimmt zurück, was zuletzt mit dieser Einheit geschah, soweit die Regeln es erlauben.</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Lists what cameras said of it, or again all that happened.</source>
        <translation>Listet, was Kameras dazu sagten, oder wieder alles, was geschah.</translation>
    </message>
    <message>
        <source>Saves every item of the lot, or the inspections of the item, as a table (CSV).</source>
        <translation>Speichert jede Einheit der Charge oder die Prüfungen der Einheit als Tabelle (CSV).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>packledger::dock::LastScansCard</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>Each scan will stand here, the newest on top.</source>
        <translation>Jeder Scan erscheint hier, der neueste oben.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::LedgerCard</name>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Ledger and backups</source>
        <translation>Register und Sicherungen</translation>
    </message>
</context>
<context>
    <name>packledger::dock::PolicyPanel</name>
    <message>
        <source>How much must be scanned?</source>
        <translation>Wie viel muss gescannt werden?</translation>
    </message>
    <message>
        <source>It counts from now on, for everybody at this receipt. The record keeps who chose it and when.</source>
        <translation>Es gilt ab jetzt, für alle an diesem Wareneingang. Das Protokoll hält fest, wer es wann gewählt hat.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceiptPresenter</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>Bitte erneut scannen</translation>
    </message>
    <message>
        <source>%1 scans/min</source>
        <translation>%1 Scans/min</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The last scan does not count any more. The record keeps both.</source>
        <translation>Der letzte Scan zählt nicht mehr. Das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>Writing the receiving event …</source>
        <translation>Eingangsereignis wird geschrieben …</translation>
    </message>
    <message>
        <source>There are open exceptions. Say why it is submitted all the same.</source>
        <translation>Es gibt offene Abweichungen. Sagen Sie, warum trotzdem gebucht wird.</translation>
    </message>
    <message>
        <source>Receipt %1 is submitted and the shipment is confirmed.</source>
        <translation>Wareneingang %1 ist gebucht und die Sendung bestätigt.</translation>
    </message>
    <message>
        <source>Receipt %1 is submitted. It waits for the supplier’s data.</source>
        <translation>Wareneingang %1 ist gebucht. Er wartet auf die Daten des Lieferanten.</translation>
    </message>
    <message>
        <source>Type the lot as it is printed on the pack.</source>
        <translation>Tippen Sie die Charge ein, wie sie auf der Packung steht.</translation>
    </message>
    <message>
        <source>Type it as year-month-day, such as 2028-06-30, or 2028-06.</source>
        <translation>Tippen Sie Jahr-Monat-Tag ein, etwa 2028-06-30, oder 2028-06.</translation>
    </message>
    <message>
        <source>Say that you have put it apart; then the receipt can be finished.</source>
        <translation>Sagen Sie, dass Sie sie getrennt weggelegt haben; dann lässt sich der Wareneingang beenden.</translation>
    </message>
    <message>
        <source>Only the repeated scan is taken back. The pack itself still counts.</source>
        <translation>Nur der wiederholte Scan ist zurückgenommen. Die Packung selbst zählt weiter.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceiptScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the queue. The receipt stays open.</source>
        <translation>Zurück zur Liste. Der Wareneingang bleibt offen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Findet eine Packung, einen Karton, eine Palette oder einen Wareneingang.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside, in a tray with a number.</source>
        <translation>Legt die zuletzt gescannte Packung beiseite, in ein nummeriertes Fach.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside as damaged.</source>
        <translation>Legt die zuletzt gescannte Packung als beschädigt beiseite.</translation>
    </message>
    <message>
        <source>Put apart</source>
        <translation>Abgesondert</translation>
    </message>
    <message>
        <source>Says that you have put the stopped pack apart.</source>
        <translation>Bestätigt, dass Sie die gestoppte Packung abgesondert haben.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Nimmt den letzten Scan zurück. Das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>Finish and submit</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Shows what is short and what is held, then submits.</source>
        <translation>Zeigt, was fehlt und was gesperrt ist, und bucht dann.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Wareneingang %1</translation>
    </message>
    <message>
        <source>Scan on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Chooses how much of the delivery must be scanned.</source>
        <translation>Legt fest, wie viel von der Lieferung gescannt werden muss.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints the receipt, what is missing, or the serials.</source>
        <translation>Druckt den Wareneingang, was fehlt, oder die Seriennummern.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves the serials of this receipt as a sheet.</source>
        <translation>Speichert die Seriennummern dieses Wareneingangs als Tabelle.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Siegel auf</translation>
    </message>
    <message>
        <source>The container scanned last is open: its contents count only once scanned.</source>
        <translation>Das zuletzt gescannte Gebinde ist offen: Sein Inhalt zählt erst, wenn er gescannt ist.</translation>
    </message>
    <message>
        <source>Takes the unknown serial in, with lot and expiry of the pack.</source>
        <translation>Nimmt die unbekannte Seriennummer auf, mit Charge und Verfall der Packung.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Shows the next camera’s picture. All of them read.</source>
        <translation>Zeigt das Bild der nächsten Kamera. Alle lesen.</translation>
    </message>
    <message>
        <source>Seal OK</source>
        <translation>Siegel gut</translation>
    </message>
    <message>
        <source>Says that you looked at the seal of the container scanned last, and that it is whole.</source>
        <translation>Sagt, dass Sie das Siegel des zuletzt gescannten Gebindes angesehen haben und es heil ist.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceivedTodayCard</name>
    <message>
        <source>Received today: %1 units</source>
        <translation>Heute vereinnahmt: %1 Packungen</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Heute vereinnahmt</translation>
    </message>
</context>
<context>
    <name>packledger::dock::RegisterPanel</name>
    <message>
        <source>Register an unknown serial</source>
        <translation>Unbekannte Seriennummer erfassen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>As it is printed on the pack, letters and digits.</source>
        <translation>Wie auf der Packung gedruckt, Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>2028-06-30; where the pack names the month alone, 2028-06.</source>
        <translation>2028-06-30; nennt die Packung nur den Monat, 2028-06.</translation>
    </message>
    <message>
        <source>Register and receive</source>
        <translation>Erfassen und vereinnahmen</translation>
    </message>
    <message>
        <source>The supplier’s data do not name this pack, and its code does not say lot and expiry. Read them off the pack. The record says that they were typed.</source>
        <translation>Die Daten des Lieferanten nennen diese Packung nicht, und ihr Code enthält weder Charge noch Verfall. Lesen Sie beides von der Packung ab. Das Protokoll vermerkt, dass es eingetippt wurde.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::SampleCard</name>
    <message>
        <source>Open and scan these</source>
        <translation>Diese öffnen und scannen</translation>
    </message>
    <message>
        <source>Drawn for the sample, not scanned yet</source>
        <translation>Für die Stichprobe gezogen, noch nicht gescannt</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ShipmentTable</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
</context>
<context>
    <name>packledger::dock::TimelineCard</name>
    <message>
        <source>What happened to it</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Inspections, the oldest first</source>
        <translation>Prüfungen, älteste zuerst</translation>
    </message>
</context>
<context>
    <name>packledger::dock::VerdictPanel</name>
    <message>
        <source>Scan the first pack</source>
        <translation>Scannen Sie die erste Packung</translation>
    </message>
    <message>
        <source>A pack, a case or a pallet. What it means will stand here.</source>
        <translation>Packung, Karton oder Palette. Was es damit auf sich hat, steht dann hier.</translation>
    </message>
    <message>
        <source>I have put it apart</source>
        <translation>Ich habe sie abgesondert</translation>
    </message>
    <message>
        <source>%1 on the pack %2, in the supplier’s data %3</source>
        <translation>%1 auf der Packung: %2, in den Daten des Lieferanten: %3</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On the pack</source>
        <translation>Auf der Packung</translation>
    </message>
    <message>
        <source>In the supplier’s data</source>
        <translation>In den Daten des Lieferanten</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
</context>
<context>
    <name>packledger::documents::DocumentList</name>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Name, sender or date</source>
        <translation>Name, Absender oder Datum</translation>
    </message>
    <message>
        <source>Show only documents with</source>
        <translation>Nur Dokumente zeigen mit</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Register wird gelesen …</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Keines passt</translation>
    </message>
    <message>
        <source>No document has “%1” in its name, sender or date.</source>
        <translation>Kein Dokument hat „%1“ in Name, Absender oder Datum.</translation>
    </message>
    <message>
        <source>Nothing has come in</source>
        <translation>Nichts ist eingegangen</translation>
    </message>
    <message>
        <source>Import a supplier’s document at the dock with F3.</source>
        <translation>Lesen Sie mit F3 in der Annahme ein Dokument eines Lieferanten ein.</translation>
    </message>
</context>
<context>
    <name>packledger::documents::DocumentsPresenter</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>For the supplier: what is wrong in this document, and where.</source>
        <translation>Für den Lieferanten: was in diesem Dokument falsch ist, und wo.</translation>
    </message>
</context>
<context>
    <name>packledger::documents::DocumentsScreen</name>
    <message>
        <source>Choose a document</source>
        <translation>Wählen Sie ein Dokument</translation>
    </message>
    <message>
        <source>What it has wrong will stand here, and its text as it came in, byte for byte.</source>
        <translation>Was daran falsch ist, steht dann hier, und sein Text, wie er eintraf, Byte für Byte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Zurück, woher Sie kamen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints the findings, for the supplier.</source>
        <translation>Druckt die Befunde, für den Lieferanten.</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Original sichern</translation>
    </message>
    <message>
        <source>Writes the document as it came, byte for byte.</source>
        <translation>Schreibt das Dokument, wie es kam, Byte für Byte.</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Shows the place of the next finding.</source>
        <translation>Zeigt die Stelle des nächsten Befunds.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>What suppliers sent, as it came</source>
        <translation>Was Lieferanten sandten, wie es kam</translation>
    </message>
</context>
<context>
    <name>packledger::documents::SourceCard</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Reading the document …</source>
        <translation>Dokument wird gelesen …</translation>
    </message>
</context>
<context>
    <name>packledger::line::AccountBar</name>
    <message>
        <source>unexplained %1</source>
        <translation>ungeklärt %1</translation>
    </message>
    <message>
        <source>No number is used yet.</source>
        <translation>Noch ist keine Nummer verwendet.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ActPanel</name>
    <message>
        <source>Stop the line</source>
        <translation>Linie anhalten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>May stay empty; the batch report shows it.</source>
        <translation>Darf leer bleiben; der Auftragsbericht zeigt es.</translation>
    </message>
    <message>
        <source>What was not as it should be</source>
        <translation>Was nicht war, wie es sein sollte</translation>
    </message>
    <message>
        <source>The batch report shows it.</source>
        <translation>Der Auftragsbericht zeigt es.</translation>
    </message>
    <message>
        <source>Number of the deviation</source>
        <translation>Nummer der Abweichung</translation>
    </message>
    <message>
        <source>As the quality system gave it. May stay empty.</source>
        <translation>Wie das Qualitätssystem sie vergab. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Why it is given up</source>
        <translation>Warum er aufgegeben wird</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>Das Protokoll bewahrt es.</translation>
    </message>
    <message>
        <source>The line stands</source>
        <translation>Die Linie steht</translation>
    </message>
    <message>
        <source>Attach to the batch</source>
        <translation>An den Auftrag heften</translation>
    </message>
    <message>
        <source>Give the order up</source>
        <translation>Auftrag aufgeben</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist nötig.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Wählen Sie erst den Grund.</translation>
    </message>
    <message>
        <source>Note a deviation</source>
        <translation>Abweichung festhalten</translation>
    </message>
    <message>
        <source>Choose why. Only “Something else” needs a note.</source>
        <translation>Wählen Sie, warum. Nur „Etwas anderes“ braucht eine Bemerkung.</translation>
    </message>
    <message>
        <source>It never runs. Its numbers go back unused; nothing is deleted.</source>
        <translation>Er läuft nie. Seine Nummern gehen ungenutzt zurück; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>It becomes a part of the record that is signed at the close.</source>
        <translation>Sie wird Teil des Protokolls, das beim Abschluss unterschrieben wird.</translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchFilesPresenter</name>
    <message>
        <source>Comparing with %1 …</source>
        <translation>Vergleich mit %1 …</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>only in the list; here: %1</source>
        <translation>nur in der Liste; hier: %1</translation>
    </message>
    <message>
        <source>only in the list, and no number of this batch</source>
        <translation>nur in der Liste, und keine Nummer dieses Auftrags</translation>
    </message>
    <message numerus="yes">
        <source>Both lists hold the same %Ln pack(s).</source>
        <translation>
            <numerusform>Beide Listen enthalten dieselbe %Ln Packung.</numerusform>
            <numerusform>Beide Listen enthalten dieselben %Ln Packungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) here, %1 in the list. They differ in %2.</source>
        <translation>
            <numerusform>%Ln gute Packung hier, %1 in der Liste. Sie unterscheiden sich in %2.</numerusform>
            <numerusform>%Ln gute Packungen hier, %1 in der Liste. Sie unterscheiden sich in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchesPresenter</name>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>label template</source>
        <translation>Etikettenvorlage</translation>
    </message>
    <message>
        <source>pool of numbers</source>
        <translation>Nummernvorrat</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1: wie es war</translation>
    </message>
    <message>
        <source>%1: changed, needs approval</source>
        <translation>%1: geändert, zu genehmigen</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>There is no work order in this file.</source>
        <translation>In dieser Datei ist kein Auftrag.</translation>
    </message>
    <message>
        <source>That code names no product. Scan a pack of the product.</source>
        <translation>Dieser Code benennt kein Produkt. Scannen Sie eine Packung des Produkts.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>A lot has at most 20 letters, digits and signs, and no blank.</source>
        <translation>Eine Charge hat höchstens 20 Buchstaben, Ziffern und Zeichen und kein Leerzeichen.</translation>
    </message>
    <message>
        <source>This is no date of the calendar.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no number from 1 to 10,000,000.</source>
        <translation>Das ist keine Zahl von 1 bis 10.000.000.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is no percentage below 100.</source>
        <translation>Das ist kein Prozentsatz unter 100.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will be drawn when it is approved.</source>
        <translation>
            <numerusform>%Ln Nummer wird bei der Genehmigung gezogen.</numerusform>
            <numerusform>%Ln Nummern werden bei der Genehmigung gezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>packing levels</source>
        <translation>Packebenen</translation>
    </message>
    <message>
        <source>expected rejects</source>
        <translation>erwarteter Ausschuss</translation>
    </message>
    <message>
        <source>limit of rejects</source>
        <translation>Grenze des Ausschusses</translation>
    </message>
    <message>
        <source>packs a minute</source>
        <translation>Packungen je Minute</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>dosage form</source>
        <translation>Darreichungsform</translation>
    </message>
    <message>
        <source>net content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>length of the company prefix</source>
        <translation>Länge des Firmenpräfixes</translation>
    </message>
    <message>
        <source>kept by this site</source>
        <translation>von diesem Standort geführt</translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchesScreen</name>
    <message>
        <source>No work order yet</source>
        <translation>Noch kein Auftrag</translation>
    </message>
    <message>
        <source>Plan the first one with F5, bring in a list with F3, or scan a pack of the product.</source>
        <translation>Planen Sie den ersten mit F5, lesen Sie mit F3 eine Liste ein, oder scannen Sie eine Packung des Produkts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Aufträge einlesen</translation>
    </message>
    <message>
        <source>Takes work orders from a CSV file.</source>
        <translation>Übernimmt Aufträge aus einer CSV-Datei.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Plans a work order, step by step.</source>
        <translation>Plant einen Auftrag, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message numerus="yes">
        <source>%n work orders</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Das Register wird gelesen …</translation>
    </message>
    <message>
        <source>Goes back a step, then closes the form at the right.</source>
        <translation>Geht einen Schritt zurück, schließt dann das Formular rechts.</translation>
    </message>
    <message>
        <source>Opens the board of the chosen batch, or goes on in the form.</source>
        <translation>Öffnet die Tafel des gewählten Auftrags, oder geht im Formular weiter.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Import work orders</source>
        <translation>Aufträge einlesen</translation>
    </message>
    <message>
        <source>A CSV file with the columns name, gtin, lot, expiry and quantity. Choosing it only shows what would change.</source>
        <translation>Eine CSV-Datei mit den Spalten name, gtin, lot, expiry und quantity. Die Wahl zeigt nur, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Import camera results</source>
        <translation>Kameraergebnisse übernehmen</translation>
    </message>
    <message>
        <source>A CSV file of another camera system with the columns code (or gtin and serial), time, point and grade. Choosing it only shows what would be taken.</source>
        <translation>Eine CSV-Datei eines anderen Kamerasystems mit den Spalten code (oder gtin und serial), time, point und grade. Die Wahl zeigt erst nur, was übernommen würde.</translation>
    </message>
    <message>
        <source>Camera results</source>
        <translation>Kameraergebnisse</translation>
    </message>
    <message>
        <source>Takes what another camera system said of packs (CSV).</source>
        <translation>Übernimmt, was ein anderes Kamerasystem zu Packungen sagte (CSV).</translation>
    </message>
</context>
<context>
    <name>packledger::line::BoardPresenter</name>
    <message>
        <source>Reviewed by, somebody else</source>
        <translation>Geprüft von, jemand anderes</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Unterschreiben und abschließen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>The line is clear. It can start.</source>
        <translation>Die Linie ist frei. Sie kann starten.</translation>
    </message>
    <message>
        <source>%1 has signed. A second person signs next.</source>
        <translation>%1 hat unterschrieben. Jetzt unterschreibt eine zweite Person.</translation>
    </message>
    <message>
        <source>Give the reason first: both sign for it.</source>
        <translation>Erst den Grund: Beide unterschreiben dafür.</translation>
    </message>
    <message>
        <source>Closed and locked, signed by %1 and %2.</source>
        <translation>Abgeschlossen und gesperrt, unterschrieben von %1 und %2.</translation>
    </message>
    <message>
        <source>Batch report</source>
        <translation>Auftragsbericht</translation>
    </message>
    <message>
        <source>Order, clearance, stops, counts and signatures, on a few pages.</source>
        <translation>Auftrag, Freigabe, Stillstände, Zählungen und Unterschriften, auf wenigen Seiten.</translation>
    </message>
    <message>
        <source>Batch report with every number</source>
        <translation>Auftragsbericht mit jeder Nummer</translation>
    </message>
    <message>
        <source>The same, and each serial number with what became of it.</source>
        <translation>Dasselbe, und jede Seriennummer mit dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>The numbers have changed since %1 signed. Both sign anew.</source>
        <translation>Die Zahlen haben sich geändert, seit %1 unterschrieb. Beide unterschreiben neu.</translation>
    </message>
    <message>
        <source>Takes the line over</source>
        <translation>Übernimmt die Linie</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No batch of this site has that number.</source>
        <translation>Kein Auftrag dieses Standorts hat diese Nummer.</translation>
    </message>
    <message>
        <source>%1 belongs to batch %2: %3.</source>
        <translation>%1 gehört zu Auftrag %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this batch: %2.</source>
        <translation>%1 von diesem Auftrag: %2.</translation>
    </message>
    <message>
        <source>The reject bin is counted in packs: a number.</source>
        <translation>Der Ausschussbehälter wird in Packungen gezählt: eine Zahl.</translation>
    </message>
    <message>
        <source>%1 answers for the line from now on.</source>
        <translation>%1 verantwortet die Linie von jetzt an.</translation>
    </message>
    <message>
        <source>The line runs.</source>
        <translation>Die Linie läuft.</translation>
    </message>
    <message>
        <source>The order has changed since %1 signed. Both sign anew.</source>
        <translation>Der Auftrag hat sich geändert, seit %1 unterschrieben hat. Beide unterschreiben neu.</translation>
    </message>
    <message>
        <source>Approved by, somebody else</source>
        <translation>Genehmigt von jemand anderem</translation>
    </message>
    <message>
        <source>Sign and correct</source>
        <translation>Unterschreiben und berichtigen</translation>
    </message>
    <message>
        <source>Fill in lot, expiry and reason first: both sign for them.</source>
        <translation>Geben Sie zuerst Charge, Verfall und Grund an: Beide unterschreiben dafür.</translation>
    </message>
    <message>
        <source>Lot and expiry are as they were. Nothing is to be corrected.</source>
        <translation>Charge und Verfall sind wie zuvor. Es gibt nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>Was checked before: %1.</source>
        <translation>Schon geprüft: %1.</translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>That is a card of the line clearance. This batch is not at it.</source>
        <translation>Das ist eine Karte der Linienfreigabe. Dieser Auftrag ist nicht dabei.</translation>
    </message>
    <message>
        <source>Clearance cards</source>
        <translation>Karten der Linienfreigabe</translation>
    </message>
    <message>
        <source>One for each point of the line clearance. Scanned where they hang, they tick it.</source>
        <translation>Eine für jeden Punkt der Linienfreigabe. Dort gescannt, wo sie hängen, haken sie ihn ab.</translation>
    </message>
    <message>
        <source>Its events wait in the outbox for %1.</source>
        <translation>Seine Ereignisse warten im Ausgang für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) were rejected. Count what is in the reject bin, and enter it.</source>
        <translation>
            <numerusform>%Ln Packung wurde ausgeschleust. Zählen Sie, was im Ausschussbehälter liegt, und geben Sie es ein.</numerusform>
            <numerusform>%Ln Packungen wurden ausgeschleust. Zählen Sie, was im Ausschussbehälter liegt, und geben Sie es ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) were rejected; in the bin: %1. Count again, or give the reason.</source>
        <translation>
            <numerusform>%Ln Packung wurde ausgeschleust; im Behälter: %1. Zählen Sie noch einmal, oder nennen Sie den Grund.</numerusform>
            <numerusform>%Ln Packungen wurden ausgeschleust; im Behälter: %1. Zählen Sie noch einmal, oder nennen Sie den Grund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BoardScreen</name>
    <message>
        <source>Packs a minute</source>
        <translation>Packungen je Minute</translation>
    </message>
    <message>
        <source>Every number accounted for</source>
        <translation>Jede Nummer geklärt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Closes the panel, or leads back to the work orders.</source>
        <translation>Schließt das Feld, oder führt zurück zu den Aufträgen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Stop line</source>
        <translation>Linie anhalten</translation>
    </message>
    <message>
        <source>Notes that the line stands, and why; or that it runs again.</source>
        <translation>Hält fest, dass die Linie steht und warum; oder dass sie wieder läuft.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints the batch report, or saves it as a PDF.</source>
        <translation>Druckt den Auftragsbericht oder speichert ihn als PDF.</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Auftrag abschließen</translation>
    </message>
    <message>
        <source>Does what the batch needs next: approve, clear, start, close.</source>
        <translation>Tut, was der Auftrag als Nächstes braucht: genehmigen, freigeben, starten, abschließen.</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Linie freigeben</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Linie starten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Uses up the packs that the new ones are made of.</source>
        <translation>Verbraucht die Packungen, aus denen die neuen entstehen.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Another person answers for the line from now on.</source>
        <translation>Von jetzt an verantwortet eine andere Person die Linie.</translation>
    </message>
    <message>
        <source>Attaches a deviation to the batch, with a photo of it.</source>
        <translation>Heftet eine Abweichung an den Auftrag, mit einem Foto davon.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Writes the record and all numbers as files, or compares with another list.</source>
        <translation>Schreibt Protokoll und alle Nummern als Dateien, oder vergleicht mit einer anderen Liste.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Opens the pack scanned last: what happened to it, to hold it, or to take something back.</source>
        <translation>Öffnet die zuletzt gescannte Packung: was mit ihr geschah, zum Sperren, oder um etwas zurückzunehmen.</translation>
    </message>
    <message>
        <source>Gives the order up before it runs; once it runs, corrects its lot and expiry where the data are wrong.</source>
        <translation>Gibt den Auftrag auf, bevor er läuft; läuft er, werden sein Los und Verfall berichtigt, wo die Daten falsch sind.</translation>
    </message>
    <message>
        <source>Correct lot</source>
        <translation>Los berichtigen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Der Drucker wird gefragt …</translation>
    </message>
    <message>
        <source>Correct all packs</source>
        <translation>Alle Packungen berichtigen</translation>
    </message>
</context>
<context>
    <name>packledger::line::ClearancePanel</name>
    <message>
        <source>Line clearance</source>
        <translation>Linienfreigabe</translation>
    </message>
    <message>
        <source>Look at each point on the line and tick it here. Then two people sign.</source>
        <translation>Sehen Sie jeden Punkt an der Linie an und haken Sie ihn hier ab. Dann unterschreiben zwei Personen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>packledger::line::ClosePanel</name>
    <message>
        <source>Reconcile and close</source>
        <translation>Abgleichen und abschließen</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>Why it is closed all the same</source>
        <translation>Warum trotzdem abgeschlossen wird</translation>
    </message>
    <message>
        <source>Both sign for it, and the record carries it.</source>
        <translation>Beide unterschreiben dafür, und es steht im Protokoll.</translation>
    </message>
    <message>
        <source>Packs in the reject bin</source>
        <translation>Packungen im Ausschussbehälter</translation>
    </message>
    <message>
        <source>Count them, where packs were rejected.</source>
        <translation>Zählen Sie sie, wo Packungen ausgeworfen wurden.</translation>
    </message>
</context>
<context>
    <name>packledger::line::CorrectionPanel</name>
    <message>
        <source>Correct lot and expiry</source>
        <translation>Charge und Verfall berichtigen</translation>
    </message>
    <message>
        <source>Lot on the labels</source>
        <translation>Charge auf den Etiketten</translation>
    </message>
    <message>
        <source>Expiry on the labels</source>
        <translation>Verfall auf den Etiketten</translation>
    </message>
    <message>
        <source>2028-08-31; where the pack names the month alone, 2028-08.</source>
        <translation>2028-08-31; wo die Packung nur den Monat nennt, 2028-08.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Warum es berichtigt wird</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>Das Protokoll behält es.</translation>
    </message>
    <message>
        <source>Where the labels are right and the data are wrong. What was said of the packs before is declared wrong and stays in their history. A pack with a wrong label gets a new one at the rework station.</source>
        <translation>Wo die Etiketten stimmen und die Daten falsch sind. Was zuvor von den Packungen gesagt wurde, wird für falsch erklärt und bleibt in ihrer Geschichte. Eine Packung mit falschem Etikett bekommt an der Nacharbeit ein neues.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist nötig.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ExpiryPanel</name>
    <message>
        <source>Used all the same?</source>
        <translation>Trotzdem verwenden?</translation>
    </message>
    <message>
        <source>Why it is used all the same</source>
        <translation>Warum sie trotzdem verwendet wird</translation>
    </message>
    <message>
        <source>The record of the batch keeps it.</source>
        <translation>Es steht im Protokoll des Auftrags.</translation>
    </message>
</context>
<context>
    <name>packledger::line::FilesPanel</name>
    <message>
        <source>Files of the batch</source>
        <translation>Dateien des Auftrags</translation>
    </message>
    <message>
        <source>F12 writes the record (JSON), every number with its fate (CSV), the links with source packs and the photos of deviations, each with its checksum.</source>
        <translation>F12 schreibt das Protokoll (JSON), jede Nummer mit ihrem Verbleib (CSV), die Verknüpfungen mit den Quellpackungen und die Fotos der Abweichungen, jede mit ihrer Prüfsumme.</translation>
    </message>
    <message>
        <source>Compare with another system&apos;s list</source>
        <translation>Mit der Liste eines anderen Systems vergleichen</translation>
    </message>
    <message>
        <source>A list of its good packs, a number a line or as CSV. Choosing it changes nothing.</source>
        <translation>Eine Liste seiner guten Packungen, eine Nummer je Zeile oder als CSV. Sie zu wählen ändert nichts.</translation>
    </message>
</context>
<context>
    <name>packledger::line::LastVerified</name>
    <message>
        <source>The first pack that is read back will stand here.</source>
        <translation>Die erste zurückgelesene Packung steht dann hier.</translation>
    </message>
</context>
<context>
    <name>packledger::line::MinuteGraph</name>
    <message>
        <source>It begins with the first pack.</source>
        <translation>Sie beginnt mit der ersten Packung.</translation>
    </message>
</context>
<context>
    <name>packledger::line::NumberFilePanel</name>
    <message>
        <source>Import numbers</source>
        <translation>Nummern einlesen</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Only where the file does not tell the product.</source>
        <translation>Nur, wo die Datei das Produkt nicht nennt.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A list of serial numbers (CSV, or one a line) or a provider&apos;s XML response. It is taken whole or not at all, and only once.</source>
        <translation>Eine Liste von Seriennummern (CSV, oder eine je Zeile) oder die XML-Antwort eines Anbieters. Sie wird ganz oder gar nicht übernommen, und nur einmal.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
</context>
<context>
    <name>packledger::line::OrderPanel</name>
    <message>
        <source>New work order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Name des Auftrags</translation>
    </message>
    <message>
        <source>Empty: it gets the next number.</source>
        <translation>Leer: Er bekommt die nächste Nummer.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Letters and digits, at most 20.</source>
        <translation>Buchstaben und Ziffern, höchstens 20.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>2028-08-31; where the pack names the month alone, 2028-08.</source>
        <translation>2028-08-31; wo die Packung nur den Monat nennt, 2028-08.</translation>
    </message>
    <message>
        <source>Good packs wanted</source>
        <translation>Gute Packungen gewünscht</translation>
    </message>
    <message>
        <source>How many must be good at the end.</source>
        <translation>Wie viele am Ende gut sein müssen.</translation>
    </message>
    <message>
        <source>Expected rejects in percent</source>
        <translation>Erwarteter Ausschuss in Prozent</translation>
    </message>
    <message>
        <source>More numbers are drawn, so that enough are left.</source>
        <translation>Es werden mehr Nummern entnommen, damit genug bleiben.</translation>
    </message>
    <message>
        <source>Packs a minute</source>
        <translation>Packungen je Minute</translation>
    </message>
    <message>
        <source>What the line should make. May stay empty.</source>
        <translation>Was die Linie schaffen soll. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Label of the pack</source>
        <translation>Etikett der Packung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Packs only</source>
        <translation>Nur Packungen</translation>
    </message>
    <message>
        <source>Packs in cases</source>
        <translation>Packungen in Kartons</translation>
    </message>
    <message>
        <source>Packs, cases, pallets</source>
        <translation>Packungen, Kartons, Paletten</translation>
    </message>
    <message>
        <source>Packs, bundles, cases, pallets</source>
        <translation>Packungen, Bündel, Kartons, Paletten</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>Wie gepackt wird</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Welches Produkt?</translation>
    </message>
    <message>
        <source>Which lot, and until when?</source>
        <translation>Welche Charge, und bis wann?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>How is it packed and labelled?</source>
        <translation>Wie gepackt und etikettiert?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Most rejects in percent</source>
        <translation>Höchster Ausschuss in Prozent</translation>
    </message>
    <message>
        <source>More than that is told on the board. May stay empty.</source>
        <translation>Mehr als das meldet die Tafel. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Whose product it is</source>
        <translation>Wessen Produkt es ist</translation>
    </message>
    <message>
        <source>Numbers from</source>
        <translation>Nummern aus</translation>
    </message>
    <message>
        <source>Whichever fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Unser eigenes</translation>
    </message>
    <message>
        <source>Scan a pack of the product, choose one above, or type its 14 digits or a part of its name.</source>
        <translation>Scannen Sie eine Packung des Produkts, wählen Sie oben eines aus, oder tippen Sie seine 14 Ziffern oder einen Teil seines Namens.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PhotoField</name>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>It is kept with the record of the batch.</source>
        <translation>Es wird beim Protokoll des Auftrags aufgehoben.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolFormPanel</name>
    <message>
        <source>New pool of numbers</source>
        <translation>Neuer Nummernvorrat</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Choose a product above, or type its 14 digits.</source>
        <translation>Wählen Sie oben ein Produkt, oder geben Sie seine 14 Ziffern ein.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>1 to 20 characters; 12 are enough for every market.</source>
        <translation>1 bis 20 Zeichen; 12 reichen für jeden Markt.</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Zeichenvorrat</translation>
    </message>
    <message>
        <source>Letters and digits, each once. Look-alikes are left out.</source>
        <translation>Buchstaben und Ziffern, jede einmal. Verwechselbare bleiben weg.</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Leading zeros stay.</source>
        <translation>Nullen am Anfang bleiben.</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Letzte Nummer</translation>
    </message>
    <message>
        <source>Company prefix</source>
        <translation>GS1-Basisnummer</translation>
    </message>
    <message>
        <source>The site&apos;s own, 4 to 12 digits.</source>
        <translation>Die eigene des Standorts, 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>Extension digit</source>
        <translation>Erweiterungsziffer</translation>
    </message>
    <message>
        <source>0 to 9, one for each place that makes SSCCs.</source>
        <translation>0 bis 9, eine für jede Stelle, die SSCCs bildet.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whose product it is. Empty: your own.</source>
        <translation>Wessen Produkt es ist. Leer: Ihr eigenes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Empty: product and market.</source>
        <translation>Leer: Produkt und Markt.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>12 digits, for RFID tags</source>
        <translation>12 Ziffern, für RFID-Tags</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Warn when so many are left</source>
        <translation>Warnen, wenn so viele übrig sind</translation>
    </message>
    <message>
        <source>Empty: a tenth of all.</source>
        <translation>Leer: ein Zehntel von allen.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolPanel</name>
    <message>
        <source>Pool</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Why does the rest go back?</source>
        <translation>Warum geht der Rest zurück?</translation>
    </message>
    <message>
        <source>The pool gives no numbers any more, and none of them is used here.</source>
        <translation>Der Vorrat gibt keine Nummern mehr, und keine davon wird hier verwendet.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Warn when so many are left</source>
        <translation>Warnen, wenn so viele übrig sind</translation>
    </message>
    <message>
        <source>Empty: a tenth of all.</source>
        <translation>Leer: ein Zehntel von allen.</translation>
    </message>
</context>
<context>
    <name>packledger::line::Pools</name>
    <message>
        <source>%1 million million</source>
        <translation>%1 Billionen</translation>
    </message>
    <message>
        <source>Containers (SSCC)</source>
        <translation>Gebinde (SSCC)</translation>
    </message>
    <message>
        <source>random, 12 digits for tags</source>
        <translation>Zufall, 12 Ziffern für Tags</translation>
    </message>
    <message>
        <source>random, %1 of %2 characters</source>
        <translation>Zufall, %1 aus %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>eingelesene Liste</translation>
    </message>
    <message>
        <source>prefix %1, extension %2</source>
        <translation>Basisnummer %1, Erweiterung %2</translation>
    </message>
    <message>
        <source>enough for years</source>
        <translation>genug für Jahre</translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>genug für %n Tag</numerusform>
            <numerusform>genug für %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>%1 entnommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>runs low</source>
        <translation>wird knapp</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>One guess in %1 would hit an issued number</source>
        <translation>Ein Rateversuch von %1 träfe eine vergebene Nummer</translation>
    </message>
    <message>
        <source>This market wants it to be rarer than one in 10,000.</source>
        <translation>Dieser Markt will es seltener als einen von 10.000.</translation>
    </message>
    <message>
        <source>%1 different numbers</source>
        <translation>%1 verschiedene Nummern</translation>
    </message>
    <message>
        <source>This market wants guesses to hit less often than once in 10,000, so %1 of them may be used.</source>
        <translation>Dieser Markt will, dass Raten seltener als einmal in 10.000 trifft; so sind %1 davon nutzbar.</translation>
    </message>
    <message>
        <source>drawn, nothing printed yet</source>
        <translation>entnommen, noch nichts gedruckt</translation>
    </message>
    <message>
        <source>on the way to a printer</source>
        <translation>auf dem Weg zum Drucker</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>uncertain: wait for a scan</source>
        <translation>ungewiss: warten auf einen Scan</translation>
    </message>
    <message>
        <source>on good packs</source>
        <translation>auf guten Packungen</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>als Muster entnommen</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>abgeschrieben</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 numbers left</source>
        <translation>noch %1 von %2 Nummern</translation>
    </message>
    <message>
        <source>Warns when %1 are left.</source>
        <translation>Warnt, wenn %1 übrig sind.</translation>
    </message>
    <message>
        <source>answer to request %1</source>
        <translation>Antwort auf Anfrage %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Angelegt am %1</translation>
    </message>
    <message>
        <source>%1: %2 numbers left.</source>
        <translation>%1: noch %2 Nummern.</translation>
    </message>
    <message>
        <source>Gives %1 numbers</source>
        <translation>Gibt %1 Nummern</translation>
    </message>
    <message>
        <source>one after the other: whoever sees some knows how many you made</source>
        <translation>eine nach der anderen: Wer einige sieht, weiß, wie viele Sie machten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) came as %1</source>
        <translation>
            <numerusform>%Ln Nummer kam als %1</numerusform>
            <numerusform>%Ln Nummern kamen als %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Nummer</numerusform>
            <numerusform>%Ln Nummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolsPresenter</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Nummern</translation>
    </message>
    <message>
        <source>Nothing was taken: a file is taken whole or not at all.</source>
        <translation>Nichts wurde übernommen: Eine Datei wird ganz oder gar nicht übernommen.</translation>
    </message>
    <message>
        <source>These numbers were taken before. Nothing was changed.</source>
        <translation>Diese Nummern wurden schon übernommen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>answer to request %1</source>
        <translation>Antwort auf Anfrage %1</translation>
    </message>
    <message>
        <source>How many are left is a whole number, such as 5000.</source>
        <translation>Wie viele übrig sind, ist eine ganze Zahl, etwa 5000.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are ready to be drawn.</source>
        <translation>
            <numerusform>%Ln Nummer kann gezogen werden.</numerusform>
            <numerusform>%Ln Nummern können gezogen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pool is closed. %Ln number(s) go back; F11 lists them for their provider.</source>
        <translation>
            <numerusform>Der Vorrat ist geschlossen. %Ln Nummer geht zurück; F11 listet sie für den Anbieter auf.</numerusform>
            <numerusform>Der Vorrat ist geschlossen. %Ln Nummern gehen zurück; F11 listet sie für den Anbieter auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolsScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Closes the form at the right, then goes back to the line.</source>
        <translation>Schließt das Formular rechts, führt dann zurück zur Linie.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Nummern einlesen</translation>
    </message>
    <message>
        <source>Takes a provider&apos;s numbers, from a list or an XML response.</source>
        <translation>Übernimmt die Nummern eines Anbieters, aus einer Liste oder XML-Antwort.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Saves the chosen pool&apos;s numbers as a table, for their provider.</source>
        <translation>Speichert die Nummern des gewählten Vorrats als Tabelle, für ihren Anbieter.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Closes the chosen pool; what was not used goes back.</source>
        <translation>Schließt den gewählten Vorrat; was nicht gebraucht wurde, geht zurück.</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Neuer Vorrat</translation>
    </message>
    <message>
        <source>Makes random numbers, a range, or SSCCs.</source>
        <translation>Bildet Zufallsnummern, einen Bereich oder SSCCs.</translation>
    </message>
    <message>
        <source>Make the pool</source>
        <translation>Vorrat anlegen</translation>
    </message>
    <message>
        <source>Pools of numbers</source>
        <translation>Nummernvorräte</translation>
    </message>
    <message numerus="yes">
        <source>%n pools</source>
        <translation>
            <numerusform>%n Vorrat</numerusform>
            <numerusform>%n Vorräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Das Register wird gelesen …</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Nummern</translation>
    </message>
    <message>
        <source>Make a pool of serial numbers with F12, or take in those of a provider with F3.</source>
        <translation>Legen Sie mit F12 einen Nummernvorrat an, oder lesen Sie mit F3 die Nummern eines Anbieters ein.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Close the pool</source>
        <translation>Vorrat schließen</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Warnen bei</translation>
    </message>
    <message>
        <source>Says how few numbers may be left before the chosen pool warns.</source>
        <translation>Sagt, wie wenige Nummern übrig sein dürfen, bevor der gewählte Vorrat warnt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductFilePresenter</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Nothing is taken: a table is taken whole or not at all.</source>
        <translation>Nichts wird übernommen: Eine Tabelle wird ganz übernommen oder gar nicht.</translation>
    </message>
    <message>
        <source>There is no product in this file.</source>
        <translation>In dieser Datei ist kein Produkt.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s) taken in.</source>
        <translation>
            <numerusform>%Ln neues Produkt übernommen.</numerusform>
            <numerusform>%Ln neue Produkte übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln neues Produkt würde übernommen.</numerusform>
            <numerusform>%Ln neue Produkte würden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) changed.</source>
        <translation>
            <numerusform>%Ln Produkt geändert.</numerusform>
            <numerusform>%Ln Produkte geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be changed:</source>
        <translation>
            <numerusform>%Ln Produkt würde geändert:</numerusform>
            <numerusform>%Ln Produkte würden geändert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) the same already.</source>
        <translation>
            <numerusform>%Ln Produkt schon gleich.</numerusform>
            <numerusform>%Ln Produkte schon gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::Products</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, any number</source>
        <translation>%1, beliebig viele</translation>
    </message>
    <message>
        <source>%1 in a full one</source>
        <translation>%1 in einem vollen</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>several products and lots</source>
        <translation>mehrere Produkte und Chargen</translation>
    </message>
    <message>
        <source>several products</source>
        <translation>mehrere Produkte</translation>
    </message>
    <message>
        <source>several lots</source>
        <translation>mehrere Chargen</translation>
    </message>
    <message>
        <source>one lot</source>
        <translation>eine Charge</translation>
    </message>
    <message>
        <source>from another container: refused</source>
        <translation>aus einem anderen Gebinde: abgelehnt</translation>
    </message>
    <message>
        <source>from another container: asks first</source>
        <translation>aus einem anderen Gebinde: fragt zuerst</translation>
    </message>
    <message>
        <source>from another container: taken</source>
        <translation>aus einem anderen Gebinde: übernommen</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>%1, not set: %2</source>
        <translation>%1, nicht gesetzt: %2</translation>
    </message>
    <message>
        <source>Every other product</source>
        <translation>Jedes andere Produkt</translation>
    </message>
    <message>
        <source>What holds where a product has no rule of its own.</source>
        <translation>Was gilt, wo ein Produkt keine eigene Regel hat.</translation>
    </message>
    <message>
        <source>NDC %1</source>
        <translation>NDC %1</translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductsPresenter</name>
    <message>
        <source>That code names no product that is known here.</source>
        <translation>Dieser Code nennt kein Produkt, das hier bekannt ist.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductsScreen</name>
    <message>
        <source>Only who may manage the site changes how products are packed.</source>
        <translation>Nur wer den Standort verwalten darf, ändert, wie Produkte gepackt werden.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>A CSV file with the columns gtin and name; ndc, strength, dosage_form, net_content and manufacturer where there are any. Choosing it only shows what would change.</source>
        <translation>Eine CSV-Datei mit den Spalten gtin und name; ndc, strength, dosage_form, net_content und manufacturer, wo es sie gibt. Die Auswahl zeigt nur, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Name, GTIN or NDC</source>
        <translation>Name, GTIN oder NDC</translation>
    </message>
    <message>
        <source>Show only products with</source>
        <translation>Nur Produkte zeigen mit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>Wie es gepackt wird</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Closes the form at the right, then goes back to the line.</source>
        <translation>Schließt das Formular rechts, geht dann zurück zur Linie.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds a product by its name, GTIN or NDC; a scan of a pack does, too.</source>
        <translation>Findet ein Produkt nach Name, GTIN oder NDC; der Scan einer Packung auch.</translation>
    </message>
    <message>
        <source>Takes products from a CSV file.</source>
        <translation>Übernimmt Produkte aus einer CSV-Datei.</translation>
    </message>
    <message>
        <source>Change packing</source>
        <translation>Packen ändern</translation>
    </message>
    <message>
        <source>Opens the rules of the chosen product: what goes into its bundles, cases and pallets.</source>
        <translation>Öffnet die Regeln des gewählten Produkts: was in seine Bündel, Kartons und Paletten kommt.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Register wird gelesen …</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Kein solches Produkt</translation>
    </message>
    <message>
        <source>No name, GTIN or NDC here has these letters.</source>
        <translation>Kein Name, keine GTIN und keine NDC hier hat diese Zeichen.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ResultFilePresenter</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 results are taken in.</source>
        <translation>%1 Ergebnisse sind übernommen.</translation>
    </message>
    <message>
        <source>%1 results would be taken in.</source>
        <translation>%1 Ergebnisse würden übernommen.</translation>
    </message>
    <message>
        <source>%1 of them tell of a bad pack.</source>
        <translation>%1 davon melden eine schlechte Packung.</translation>
    </message>
    <message>
        <source>Not read, other data, or printed worse than the site allows. Nothing is held because of it.</source>
        <translation>Nicht gelesen, andere Daten oder schlechter gedruckt, als der Standort erlaubt. Deswegen wird nichts gesperrt.</translation>
    </message>
    <message>
        <source>%1 were taken before.</source>
        <translation>%1 waren schon übernommen.</translation>
    </message>
    <message>
        <source>%1 have no code, so they belong to no pack.</source>
        <translation>%1 haben keinen Code und gehören deshalb zu keiner Packung.</translation>
    </message>
    <message>
        <source>%1 are not taken:</source>
        <translation>%1 werden nicht übernommen:</translation>
    </message>
    <message>
        <source>There is no result in this file.</source>
        <translation>In dieser Datei ist kein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ShiftPanel</name>
    <message>
        <source>Hand the line over</source>
        <translation>Linie übergeben</translation>
    </message>
    <message>
        <source>What the next one must know</source>
        <translation>Was der Nächste wissen muss</translation>
    </message>
    <message>
        <source>May stay empty; the record keeps it.</source>
        <translation>Darf leer bleiben; das Protokoll bewahrt es.</translation>
    </message>
    <message>
        <source>Whoever takes over gives the PIN, and is signed in here from then on.</source>
        <translation>Wer übernimmt, gibt die PIN ein und ist von da an hier angemeldet.</translation>
    </message>
    <message>
        <source>%1 answers for the line.</source>
        <translation>%1 verantwortet die Linie.</translation>
    </message>
</context>
<context>
    <name>packledger::line::SignPanel</name>
    <message>
        <source>Choose first who signs.</source>
        <translation>Wählen Sie erst, wer unterschreibt.</translation>
    </message>
    <message>
        <source>Performed by %1, signed.</source>
        <translation>Ausgeführt von %1, unterschrieben.</translation>
    </message>
</context>
<context>
    <name>packledger::line::SourcesPresenter</name>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Nicht eingegangen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>Nicht leer</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Anderes Produkt</translation>
    </message>
    <message>
        <source>Batch %1 · %2</source>
        <translation>Auftrag %1 · %2</translation>
    </message>
    <message>
        <source>lot %1 · expires %2</source>
        <translation>Charge %1 · verfällt %2</translation>
    </message>
    <message>
        <source>It is used up when you link it with the new packs.</source>
        <translation>Sie ist verbraucht, wenn Sie sie mit den neuen Packungen verknüpfen.</translation>
    </message>
    <message>
        <source>%1 left in it</source>
        <translation>%1 noch darin</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>It is not used.</source>
        <translation>Sie wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Nothing was linked: not every source pack can be used any more.</source>
        <translation>Nichts wurde verknüpft: Nicht jede Quellpackung ist noch verwendbar.</translation>
    </message>
    <message>
        <source>Every good pack of this batch has its source.</source>
        <translation>Jede gute Packung dieses Auftrags hat ihre Quelle.</translation>
    </message>
    <message>
        <source>Other batch</source>
        <translation>Anderer Auftrag</translation>
    </message>
    <message>
        <source>The last link is taken back: its source packs wait again.</source>
        <translation>Die letzte Verknüpfung ist zurückgenommen: ihre Quellpackungen warten wieder.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>Eine neue Packung</translation>
    </message>
    <message>
        <source>Expires too early</source>
        <translation>Läuft zu früh ab</translation>
    </message>
    <message>
        <source>This pack expires %1, the new packs would expire %2. Nobody may promise that unless somebody signs for it; it holds for all sources of the batch that expire no earlier.</source>
        <translation>Diese Packung läuft am %1 ab, die neuen Packungen liefen am %2 ab. Das darf niemand versprechen, es sei denn, jemand unterschreibt dafür; es gilt für alle Quellen des Auftrags, die nicht früher ablaufen.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Unterschreiben und verwenden</translation>
    </message>
    <message>
        <source>Give the reason first: it is signed for.</source>
        <translation>Nennen Sie zuerst den Grund: Für ihn wird unterschrieben.</translation>
    </message>
    <message>
        <source>%1 has signed for it.</source>
        <translation>%1 hat dafür unterschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in part when you link it with the new packs: %Ln stay(s).</source>
        <translation>
            <numerusform>Sie wird teilweise verbraucht, wenn Sie sie mit den neuen Packungen verknüpfen: %Ln bleibt.</numerusform>
            <numerusform>Sie wird teilweise verbraucht, wenn Sie sie mit den neuen Packungen verknüpfen: %Ln bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody received this pack here.</source>
        <translation>Niemand hat diese Packung hier angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pack(s) linked; source packs: %1.</source>
        <translation>
            <numerusform>%Ln neue Packung verknüpft; Quellpackungen: %1.</numerusform>
            <numerusform>%Ln neue Packungen verknüpft; Quellpackungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) of this batch without a source yet.</source>
        <translation>
            <numerusform>%Ln gute Packung dieses Auftrags noch ohne Quelle.</numerusform>
            <numerusform>%Ln gute Packungen dieses Auftrags noch ohne Quelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::SourcesScreen</name>
    <message>
        <source>Scanned, not used up yet</source>
        <translation>Gescannt, noch nicht verbraucht</translation>
    </message>
    <message>
        <source>Each pack that you empty stands here until it is linked with the new packs.</source>
        <translation>Jede Packung, die Sie leeren, steht hier, bis sie mit den neuen verknüpft ist.</translation>
    </message>
    <message>
        <source>Left in the pack scanned last</source>
        <translation>Rest in der zuletzt gescannten Packung</translation>
    </message>
    <message>
        <source>Empty: nothing, it is used up.</source>
        <translation>Leer: nichts, sie ist verbraucht.</translation>
    </message>
    <message>
        <source>Scan a source pack</source>
        <translation>Scannen Sie eine Quellpackung</translation>
    </message>
    <message>
        <source>Scan each pack as you empty it onto the line.</source>
        <translation>Scannen Sie jede Packung, wenn Sie sie auf die Linie leeren.</translation>
    </message>
    <message>
        <source>New packs</source>
        <translation>Neue Packungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the board. What was scanned waits here.</source>
        <translation>Zurück zur Tafel. Das Gescannte wartet hier.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Used in part</source>
        <translation>Teilverbraucht</translation>
    </message>
    <message>
        <source>Says how much is left in the pack scanned last.</source>
        <translation>Sagt, wie viel in der zuletzt gescannten Packung bleibt.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Letzten zurück</translation>
    </message>
    <message>
        <source>Use up and link</source>
        <translation>Verbrauchen, verknüpfen</translation>
    </message>
    <message>
        <source>Uses the scanned packs up, and links them with the new packs that have no source.</source>
        <translation>Verbraucht die gescannten Packungen und verknüpft sie mit den neuen, die keine Quelle haben.</translation>
    </message>
    <message>
        <source>A number, or nothing.</source>
        <translation>Eine Zahl, oder nichts.</translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>Quellpackungen</translation>
    </message>
    <message>
        <source>Puts the pack scanned last back; with none waiting, takes the last link back.</source>
        <translation>Legt die zuletzt gescannte Packung zurück; wartet keine, nimmt es die letzte Verknüpfung zurück.</translation>
    </message>
</context>
<context>
    <name>packledger::line::TableFilePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::AnswerForm</name>
    <message>
        <source>Your mail address</source>
        <translation>Ihre Mail-Adresse</translation>
    </message>
    <message>
        <source>Where the partner may ask.</source>
        <translation>Wo der Partner nachfragen kann.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Where it is known; may stay empty.</source>
        <translation>Wo sie bekannt ist; darf leer bleiben.</translation>
    </message>
    <message>
        <source>The message, in the form of the Partnership for DSCSA Governance:</source>
        <translation>Die Nachricht, in der Form der Partnership for DSCSA Governance:</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>Erst zeigen</translation>
    </message>
    <message>
        <source>Save both</source>
        <translation>Beide speichern</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Tell the sender why</source>
        <translation>Dem Absender sagen, warum</translation>
    </message>
    <message>
        <source>The partner gets the rule that was broken, the place, and what would help. The mail is a draft for you to send; the message goes by itself.</source>
        <translation>Der Partner erfährt die verletzte Regel, die Stelle und was helfen würde. Die Mail ist ein Entwurf, den Sie senden; die Nachricht geht von selbst.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoverageGraph</name>
    <message>
        <source>Units received over time</source>
        <translation>Angenommene Einheiten im Verlauf</translation>
    </message>
    <message>
        <source>data on arrival</source>
        <translation>Daten bei Ankunft</translation>
    </message>
    <message>
        <source>data later</source>
        <translation>Daten später</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>ohne Daten</translation>
    </message>
    <message>
        <source>Nothing was received in this time.</source>
        <translation>In dieser Zeit wurde nichts angenommen.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoveragePresenter</name>
    <message>
        <source>Data of suppliers</source>
        <translation>Daten der Lieferanten</translation>
    </message>
    <message>
        <source>All suppliers of this time, with delays, and the same by week or month.</source>
        <translation>Alle Lieferanten dieser Zeit mit Verspätungen, und dasselbe je Woche oder Monat.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoverageScreen</name>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leads back to all suppliers, then to the partners.</source>
        <translation>Führt zurück zu allen Lieferanten, dann zu den Partnern.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints all suppliers, or saves them as a PDF.</source>
        <translation>Druckt alle Lieferanten oder speichert sie als PDF.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Writes all suppliers by week or month into a CSV file.</source>
        <translation>Schreibt alle Lieferanten je Woche oder Monat in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shows the deliveries of the chosen supplier, then the receipt of one.</source>
        <translation>Zeigt die Lieferungen des gewählten Lieferanten, dann die Annahme einer davon.</translation>
    </message>
    <message>
        <source>Data of suppliers</source>
        <translation>Daten der Lieferanten</translation>
    </message>
    <message>
        <source>Deliveries of %1</source>
        <translation>Lieferungen von %1</translation>
    </message>
    <message>
        <source>%1 older ones are not shown</source>
        <translation>%1 ältere sind nicht gezeigt</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Every pack of this time is looked at.</source>
        <translation>Jede Packung dieser Zeit wird angesehen.</translation>
    </message>
    <message>
        <source>No delivery</source>
        <translation>Keine Lieferung</translation>
    </message>
    <message>
        <source>This supplier sent documents in this time, and no goods.</source>
        <translation>Dieser Lieferant sandte in dieser Zeit Dokumente, aber keine Ware.</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>Nichts wurde angenommen</translation>
    </message>
    <message>
        <source>With the first receipt it says here whether its data were there.</source>
        <translation>Nach der ersten Annahme steht hier, ob ihre Daten da waren.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events in the document</source>
        <translation>Ereignisse im Dokument</translation>
    </message>
    <message>
        <source>The document is read.</source>
        <translation>Das Dokument wird gelesen.</translation>
    </message>
    <message>
        <source>Enter shows all that is known of what an event is about.</source>
        <translation>Enter zeigt alles, was über den Gegenstand eines Ereignisses bekannt ist.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangePresenter</name>
    <message>
        <source>In three days: %1 delivered, %2 attempts failed, %3 came in.</source>
        <translation>In drei Tagen: %1 zugestellt, %2 Versuche misslungen, %3 eingegangen.</translation>
    </message>
    <message>
        <source>Document %1 goes again now: the same bytes.</source>
        <translation>Dokument %1 geht jetzt noch einmal: dieselben Bytes.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Sagen Sie zuerst, warum.</translation>
    </message>
    <message>
        <source>Document %1 is held.</source>
        <translation>Dokument %1 ist angehalten.</translation>
    </message>
    <message>
        <source>Arrival %1 was taken.</source>
        <translation>Eingang %1 ist übernommen.</translation>
    </message>
    <message>
        <source>Number %1 is ended; the reason stands in the journal.</source>
        <translation>Nummer %1 ist beendet; der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>The hold was taken back.</source>
        <translation>Das Anhalten ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Document %1 is held no more.</source>
        <translation>Dokument %1 ist nicht mehr angehalten.</translation>
    </message>
    <message>
        <source>Give the mail address where the partner may ask.</source>
        <translation>Geben Sie die Mail-Adresse an, unter der der Partner nachfragen kann.</translation>
    </message>
    <message>
        <source>The message is in the outbox, number %1, and case %2 is open. The mail is yours to send.</source>
        <translation>Die Nachricht liegt im Postausgang, Nummer %1, und Fall %2 ist offen. Die Mail senden Sie selbst.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangeScreen</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number, file, serial or delivery</source>
        <translation>Nummer, Datei, Seriennummer oder Lieferung</translation>
    </message>
    <message>
        <source>Show only documents with</source>
        <translation>Nur Dokumente zeigen mit</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Closes the choice at the right, or leads back to the partners.</source>
        <translation>Schließt die Auswahl rechts oder führt zu den Partnern zurück.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds a document by its number, its file, a serial or a delivery.</source>
        <translation>Findet ein Dokument nach Nummer, Datei, einer Seriennummer oder Lieferung.</translation>
    </message>
    <message>
        <source>Changes between what goes to partners and what comes from them.</source>
        <translation>Wechselt zwischen dem, was an Partner geht, und dem, was von ihnen kommt.</translation>
    </message>
    <message>
        <source>Shows the documents of one partner alone.</source>
        <translation>Zeigt nur die Dokumente eines Partners.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Writes the list, as it is cut now, into a CSV file.</source>
        <translation>Schreibt die Liste, wie sie jetzt eingegrenzt ist, in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Shows the chosen document: its text, its history, what can be done.</source>
        <translation>Zeigt das gewählte Dokument: seinen Text, seinen Verlauf, was zu tun ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Register wird gelesen …</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Keines passt</translation>
    </message>
    <message>
        <source>No document is as you look for it. Try All, or another word.</source>
        <translation>Kein Dokument passt dazu. Versuchen Sie Alle oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>What waits too long for a partner&apos;s answer stands here.</source>
        <translation>Was zu lange auf die Antwort eines Partners wartet, steht hier.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist misslungen</translation>
    </message>
    <message>
        <source>What partners refuse, and what does not get through, stands here.</source>
        <translation>Was Partner ablehnen und was nicht durchkommt, steht hier.</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Every document has come to its end. All shows them.</source>
        <translation>Jedes Dokument ist zu Ende gekommen. Alle zeigt sie.</translation>
    </message>
    <message>
        <source>Nothing asks for you</source>
        <translation>Nichts verlangt nach Ihnen</translation>
    </message>
    <message>
        <source>Every arrival was read and taken. All shows them.</source>
        <translation>Jeder Eingang ist gelesen und übernommen. Alle zeigt sie.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesandt</translation>
    </message>
    <message>
        <source>What is shipped to a partner appears here by itself.</source>
        <translation>Was an einen Partner versandt wird, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Noch nichts eingegangen</translation>
    </message>
    <message>
        <source>What a partner puts down for us appears here by itself.</source>
        <translation>Was ein Partner für uns ablegt, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle Partner</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>No document is as you look for it. You see totals of lots: a serial number finds none here.</source>
        <translation>Kein Dokument ist so, wie Sie es suchen. Sie sehen Summen von Chargen: Eine Seriennummer findet hier keines.</translation>
    </message>
    <message>
        <source>Number, file or delivery</source>
        <translation>Nummer, Datei oder Lieferung</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangedDocumentScreen</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Closes the form at the right, or leads back to the list.</source>
        <translation>Schließt das Formular rechts oder führt zur Liste zurück.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keeps it here until it is sent again or ended.</source>
        <translation>Behält es hier, bis es wieder gesandt oder beendet wird.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Sends the same bytes again, now; of an arrival, reads and takes it after all.</source>
        <translation>Sendet dieselben Bytes jetzt noch einmal; liest und übernimmt einen Eingang doch noch.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ends it by hand, with a reason.</source>
        <translation>Beendet es von Hand, mit einem Grund.</translation>
    </message>
    <message>
        <source>Tell the sender</source>
        <translation>Absender verständigen</translation>
    </message>
    <message>
        <source>Makes the message and the mail that say what is wrong with it.</source>
        <translation>Erstellt die Nachricht und die Mail, die sagen, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes your last hold back.</source>
        <translation>Nimmt Ihr letztes Anhalten zurück.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Writes its bytes into a file, and the partner&apos;s receipt beside it.</source>
        <translation>Schreibt seine Bytes in eine Datei, und die Quittung des Partners daneben.</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Shows the events in it; each leads to what it is about.</source>
        <translation>Zeigt die Ereignisse darin; jedes führt zu dem, worum es geht.</translation>
    </message>
    <message>
        <source>Opens the shipment that it tells of; of an arrival, what was found in it.</source>
        <translation>Öffnet die Sendung, von der es berichtet; bei einem Eingang, was darin gefunden wurde.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Does what the form at the right is for.</source>
        <translation>Tut, wofür das Formular rechts da ist.</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>Erst zeigen</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::HourGraph</name>
    <message>
        <source>came in, by the hour</source>
        <translation>eingegangen, je Stunde</translation>
    </message>
    <message>
        <source>delivered, and (hatched) failed, by the hour</source>
        <translation>zugestellt und (schraffiert) misslungen, je Stunde</translation>
    </message>
    <message>
        <source>delivered, by the hour</source>
        <translation>zugestellt, je Stunde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ReasonForm</name>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Er steht mit Ihrem Namen im Journal.</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>It stays here until somebody sends it again or ends it. A partner who wants documents in order waits with it.</source>
        <translation>Es bleibt hier, bis jemand es wieder sendet oder beendet. Ein Partner, der Dokumente der Reihe nach will, wartet mit.</translation>
    </message>
    <message>
        <source>Partner asked to wait</source>
        <translation>Partner bat zu warten</translation>
    </message>
    <message>
        <source>Shipment is being checked</source>
        <translation>Sendung wird geprüft</translation>
    </message>
    <message>
        <source>Wrong content</source>
        <translation>Falscher Inhalt</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>Doch übernehmen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>It is read once more, and what it says enters the ledger. Of a document that bears the identity of another, whoever takes it says that it holds.</source>
        <translation>Es wird noch einmal gelesen, und was es sagt, kommt ins Register. Bei einem Dokument mit der Kennung eines anderen sagt, wer es übernimmt, dass es gilt.</translation>
    </message>
    <message>
        <source>Sender confirmed it</source>
        <translation>Absender hat es bestätigt</translation>
    </message>
    <message>
        <source>Same content, only formatted anew</source>
        <translation>Gleicher Inhalt, nur neu formatiert</translation>
    </message>
    <message>
        <source>Missing data came meanwhile</source>
        <translation>Fehlende Daten kamen inzwischen</translation>
    </message>
    <message>
        <source>End it by hand</source>
        <translation>Von Hand beenden</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>It is not sent any more. Say how the partner got it, or why nobody needs it. This cannot be undone.</source>
        <translation>Es wird nicht mehr gesandt. Sagen Sie, wie der Partner es bekam oder warum es niemand braucht. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>Per Mail gesandt</translation>
    </message>
    <message>
        <source>Partner took it from a portal</source>
        <translation>Partner holte es aus einem Portal</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Nothing of it enters the ledger. Its bytes and this reason are kept. This cannot be undone.</source>
        <translation>Nichts davon kommt ins Register. Seine Bytes und dieser Grund bleiben. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Sender sends it anew</source>
        <translation>Absender sendet es neu</translation>
    </message>
    <message>
        <source>Not meant for us</source>
        <translation>Nicht für uns bestimmt</translation>
    </message>
    <message>
        <source>Taken in by hand</source>
        <translation>Von Hand übernommen</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::NewShipmentPanel</name>
    <message>
        <source>New shipment</source>
        <translation>Neue Sendung</translation>
    </message>
    <message>
        <source>No partner is a customer yet. Enter one with its GLN and address first.</source>
        <translation>Noch kein Partner ist Kunde. Tragen Sie erst einen mit GLN und Anschrift ein.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>The customer&apos;s number. Many refuse a shipment without.</source>
        <translation>Die Nummer des Kunden. Viele lehnen eine Sendung ohne sie ab.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Our number. May stay empty.</source>
        <translation>Unsere Nummer. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Order to pick against</source>
        <translation>Bestellung, nach der kommissioniert wird</translation>
    </message>
    <message>
        <source>CSV with gtin and quantity. Empty: picked freely.</source>
        <translation>CSV mit gtin und quantity. Leer: frei kommissioniert.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>Transaktionsdatum</translation>
    </message>
    <message>
        <source>YYYY-MM-DD: when the goods change owners. Empty: the day they leave.</source>
        <translation>JJJJ-MM-TT: wann die Ware den Eigentümer wechselt. Leer: am Tag des Versands.</translation>
    </message>
    <message>
        <source>Where the goods go</source>
        <translation>Wohin die Ware geht</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Zum Kunden</translation>
    </message>
    <message>
        <source>Straight to the customer’s customer (drop shipment)</source>
        <translation>Direkt zum Kunden des Kunden (Streckengeschäft)</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::PickingPresenter</name>
    <message>
        <source>Transaction information</source>
        <translation>Transaktionsinformation</translation>
    </message>
    <message>
        <source>What is handed to the customer: products, lots, identifiers, and the statement.</source>
        <translation>Was dem Kunden übergeben wird: Produkte, Chargen, Kennungen und die Erklärung.</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Packliste</translation>
    </message>
    <message>
        <source>For the driver: pallets and cases with their numbers.</source>
        <translation>Für den Fahrer: Paletten und Kartons mit ihren Nummern.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht geschehen</translation>
    </message>
    <message>
        <source>Say why it goes all the same.</source>
        <translation>Sagen Sie, warum es trotzdem geht.</translation>
    </message>
    <message>
        <source>Shipped: %1. The data is in the outbox.</source>
        <translation>Versandt: %1. Die Daten sind im Postausgang.</translation>
    </message>
    <message>
        <source>Given up. What was picked is free.</source>
        <translation>Aufgegeben. Das Kommissionierte ist frei.</translation>
    </message>
    <message>
        <source>Taken back, and the customer is told.</source>
        <translation>Zurückgenommen, der Kunde erfährt es.</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Neue Palette</translation>
    </message>
    <message>
        <source>What is scanned now goes onto it. Its own label closes it, or F6.</source>
        <translation>Was jetzt gescannt wird, kommt darauf. Ihr eigenes Etikett schließt sie, oder F6.</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Schon gedruckt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>No number is printed twice. Is the label spoilt, F7 gives a new one.</source>
        <translation>Keine Nummer wird zweimal gedruckt. Ist das Etikett verdorben, gibt F7 ein neues.</translation>
    </message>
    <message>
        <source>Its label is printed. Apply it, then scan it to close the pallet.</source>
        <translation>Das Etikett ist gedruckt. Aufkleben und scannen, das schließt die Palette.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 ist abgeschrieben: Vernichten Sie sein Etikett.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has left, and nobody is told.</source>
        <translation>Angehalten. Nichts ist hinausgegangen, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Noted: the customer has the goods.</source>
        <translation>Notiert: der Kunde hat die Ware.</translation>
    </message>
    <message>
        <source>Corrected. The customer gets the right numbers.</source>
        <translation>Berichtigt. Der Kunde bekommt die richtigen Nummern.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Kommissionierliste</translation>
    </message>
    <message>
        <source>For whoever picks: which lots to take, first expired first.</source>
        <translation>Für den, der kommissioniert: welche Chargen zu nehmen sind, zuerst Verfallendes zuerst.</translation>
    </message>
    <message>
        <source>Taken back. The customer has nothing of it.</source>
        <translation>Zurückgenommen. Der Kunde hat nichts davon.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::PickingScreen</name>
    <message>
        <source>Nothing picked yet</source>
        <translation>Noch nichts kommissioniert</translation>
    </message>
    <message>
        <source>Scan pallets, cases or packs. What they hold comes with them.</source>
        <translation>Scannen Sie Paletten, Kartons oder Packungen. Ihr Inhalt geht mit.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Bevor es geht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Jeder Scan wird hier beantwortet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the shipments. An open one stays open.</source>
        <translation>Zurück zu den Sendungen. Eine offene bleibt offen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What was scanned last leaves its container when it ships.</source>
        <translation>Was zuletzt gescannt wurde, verlässt beim Versand sein Gebinde.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Letzten zurück</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Nimmt den letzten Scan zurück. Das Journal bewahrt beide.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Sendung %1</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Was hinausging</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>Was der Kunde erfuhr</translation>
    </message>
    <message>
        <source>Nothing picked yet.</source>
        <translation>Noch nichts kommissioniert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Shipping …</source>
        <translation>Wird versandt …</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Kommissioniert</translation>
    </message>
    <message>
        <source>Pallet being packed</source>
        <translation>Palette in Arbeit</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Neue Palette</translation>
    </message>
    <message>
        <source>Begins a pallet with a new number and label; what is scanned goes onto it. F6 again closes it.</source>
        <translation>Beginnt eine Palette mit neuer Nummer und Etikett; was gescannt wird, kommt darauf. F6 noch einmal schließt sie.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>The pallet&apos;s label is spoilt: another number and label.</source>
        <translation>Das Etikett der Palette ist verdorben: andere Nummer, anderes Etikett.</translation>
    </message>
    <message>
        <source>The label of the pallet being packed; else transaction information, and a list for the driver.</source>
        <translation>Das Etikett der Palette in Arbeit; sonst Transaktionsangaben und eine Liste für den Fahrer.</translation>
    </message>
    <message>
        <source>Close pallet</source>
        <translation>Palette schließen</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>Customer has it</source>
        <translation>Kunde hat sie</translation>
    </message>
    <message>
        <source>The customer said that the goods are there. From then on only a return brings them back.</source>
        <translation>Der Kunde sagte, die Ware sei da. Von da an bringt sie nur eine Rückgabe zurück.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Tells the customer the right numbers of order and delivery.</source>
        <translation>Teilt dem Kunden die richtigen Nummern von Bestellung und Lieferung mit.</translation>
    </message>
    <message>
        <source>Ship the rest</source>
        <translation>Rest versenden</translation>
    </message>
    <message>
        <source>Another shipment with what is left of the order.</source>
        <translation>Eine weitere Sendung mit dem Rest der Bestellung.</translation>
    </message>
    <message>
        <source>Gives the shipment up, or takes it back with a reason. While its data is written: stops that.</source>
        <translation>Gibt die Sendung auf oder nimmt sie mit einem Grund zurück. Während ihre Daten geschrieben werden: hält das an.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Writing … %1 %</source>
        <translation>Wird geschrieben … %1 %</translation>
    </message>
    <message>
        <source>Ships what was picked, and queues the customer&apos;s data. In a form: does what it is for.</source>
        <translation>Versendet, was kommissioniert wurde, und reiht die Daten des Kunden ein. In einem Formular: tut, wofür es da ist.</translation>
    </message>
    <message>
        <source>Nothing went</source>
        <translation>Nichts ging hinaus</translation>
    </message>
    <message>
        <source>What was picked is free for other shipments.</source>
        <translation>Was kommissioniert war, ist für andere Lieferungen frei.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Er steht mit Ihrem Namen im Journal.</translation>
    </message>
    <message>
        <source>Take the shipment back</source>
        <translation>Sendung zurücknehmen</translation>
    </message>
    <message>
        <source>Ship in spite of lapsed licences</source>
        <translation>Trotz abgelaufener Lizenzen versenden</translation>
    </message>
    <message>
        <source>The customer has no licence that holds. Whoever ships answers for it.</source>
        <translation>Der Kunde hat keine gültige Lizenz. Wer versendet, steht dafür ein.</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>Falsche Ware</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Falscher Kunde</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <source>Truck did not leave</source>
        <translation>LKW fuhr nicht ab</translation>
    </message>
    <message>
        <source>Renewal seen on paper</source>
        <translation>Verlängerung auf Papier gesehen</translation>
    </message>
    <message>
        <source>Authority confirmed it</source>
        <translation>Behörde hat es bestätigt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Ship all the same</source>
        <translation>Trotzdem versenden</translation>
    </message>
    <message>
        <source>Give the shipment up</source>
        <translation>Die Sendung aufgeben</translation>
    </message>
    <message>
        <source>What was picked is free again, and a pallet that is being packed is given up with it. Nothing has left, and nobody is told.</source>
        <translation>Kommissioniertes ist wieder frei, und eine Palette in Arbeit wird mit aufgegeben. Nichts ist hinausgegangen, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>The customer&apos;s number.</source>
        <translation>Die Nummer des Kunden.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Our number. May stay empty.</source>
        <translation>Unsere Nummer. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>The customer has the data, or may have it: it is told that the goods did not leave.</source>
        <translation>Der Kunde hat die Daten oder könnte sie haben: ihm wird gesagt, dass die Ware nicht hinausging.</translation>
    </message>
    <message>
        <source>The customer has the goods. They come back only as a return, with a receipt here.</source>
        <translation>Der Kunde hat die Ware. Sie kommt nur als Rückgabe zurück, mit einer Annahme hier.</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Die Nummern berichtigen</translation>
    </message>
    <message>
        <source>The customer is told that the event was wrong, and which one takes its place.</source>
        <translation>Dem Kunden wird gesagt, dass das Ereignis falsch war und welches an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Verlesen</translation>
    </message>
    <message>
        <source>The customer gave another number</source>
        <translation>Der Kunde nannte eine andere Nummer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>The customer has some of it. %n pallet(s), case(s) or pack(s) that it has received nothing of come back, and it is told; what it has comes back only as a return.</source>
        <translation>
            <numerusform>Der Kunde hat einen Teil davon. %n Palette, Karton oder Packung, von der er nichts erhalten hat, kommt zurück, und er erfährt es; was er hat, kommt nur als Rücksendung zurück.</numerusform>
            <numerusform>Der Kunde hat einen Teil davon. %n Paletten, Kartons oder Packungen, von denen er nichts erhalten hat, kommen zurück, und er erfährt es; was er hat, kommt nur als Rücksendung zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>The data has not left yet, or the customer refused it: it is drawn back, and the customer hears nothing of it.</source>
        <translation>Die Daten sind noch nicht hinausgegangen, oder der Kunde hat sie abgelehnt: Sie werden zurückgezogen, und der Kunde hört nichts davon.</translation>
    </message>
    <message>
        <source>The data has not left yet, or the customer refused it: it is written anew with these numbers.</source>
        <translation>Die Daten sind noch nicht hinausgegangen, oder der Kunde hat sie abgelehnt: Sie werden mit diesen Nummern neu geschrieben.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ShipmentsPresenter</name>
    <message>
        <source>Choose the customer first.</source>
        <translation>Wählen Sie erst den Kunden.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ShipmentsScreen</name>
    <message>
        <source>Nothing was shipped yet</source>
        <translation>Noch nichts wurde versandt</translation>
    </message>
    <message>
        <source>Begin a shipment with F5, then scan what goes with it.</source>
        <translation>Beginnen Sie mit F5 eine Sendung, dann scannen Sie, was mitgeht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the form at the right.</source>
        <translation>Schließt das Formular rechts.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Neue Sendung</translation>
    </message>
    <message>
        <source>Begins a shipment to a customer.</source>
        <translation>Beginnt eine Sendung an einen Kunden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens the chosen shipment.</source>
        <translation>Öffnet die gewählte Sendung.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n Sendung</numerusform>
            <numerusform>%n Sendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to pick</source>
        <translation>Kommissionieren beginnen</translation>
    </message>
    <message>
        <source>Show only shipments with</source>
        <translation>Nur Lieferungen zeigen mit</translation>
    </message>
    <message>
        <source>Customer, order, delivery or invoice</source>
        <translation>Kunde, Bestellung, Lieferung oder Rechnung</translation>
    </message>
    <message>
        <source>Older shipments are not shown. Look for them with F2.</source>
        <translation>Ältere Lieferungen werden nicht gezeigt. Suchen Sie sie mit F2.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds shipments by customer, order, delivery or invoice.</source>
        <translation>Findet Lieferungen nach Kunde, Bestellung, Lieferung oder Rechnung.</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Keine passt</translation>
    </message>
    <message>
        <source>No shipment is as you look for it. Try another word.</source>
        <translation>Keine Lieferung ist so, wie Sie suchen. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::PackingPresenter</name>
    <message>
        <source>Not done</source>
        <translation>Nicht geschehen</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 in already</source>
        <translation>%1 schon darin</translation>
    </message>
    <message>
        <source>%1 foreign</source>
        <translation>%1 fremd</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 of the picture are in, %2 do not belong.</source>
        <translation>%1 aus dem Bild sind drin, %2 gehören nicht dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n drin</numerusform>
            <numerusform>%n drin</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole picture is on disk.</source>
        <translation>Das ganze Bild ist gesichert.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n out of the container.</source>
        <translation>
            <numerusform>Nehmen Sie %n aus dem Gebinde.</numerusform>
            <numerusform>Nehmen Sie %n aus dem Gebinde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>The container is as it was before it was closed. The record keeps both.</source>
        <translation>Das Gebinde ist wie vor dem Schließen. Das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>No label is printed.</source>
        <translation>Kein Etikett wird gedruckt.</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Schon gedruckt</translation>
    </message>
    <message>
        <source>No number is printed twice. Is the label spoilt, F7 gives a new one.</source>
        <translation>Keine Nummer wird zweimal gedruckt. Ist das Etikett verdorben, gibt F7 ein neues.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 ist abgeschrieben: Vernichten Sie sein Etikett.</translation>
    </message>
    <message>
        <source>They leave %1.</source>
        <translation>Sie verlassen %1.</translation>
    </message>
    <message numerus="yes">
        <source>They leave %n container(s).</source>
        <translation>
            <numerusform>Sie verlassen %n Gebinde.</numerusform>
            <numerusform>Sie verlassen %n Gebinde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them here?</source>
        <translation>Hierher umziehen?</translation>
    </message>
    <message numerus="yes">
        <source>%n of the picture are in another container. Confirm the move, or put them back.</source>
        <translation>
            <numerusform>%n auf dem Bild ist in einem anderen Gebinde. Bestätigen Sie den Umzug, oder legen Sie es zurück.</numerusform>
            <numerusform>%n auf dem Bild sind in einem anderen Gebinde. Bestätigen Sie den Umzug, oder legen Sie sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them out of another container</source>
        <translation>%1 davon aus einem anderen Gebinde</translation>
    </message>
    <message>
        <source>%1 in another container</source>
        <translation>%1 in einem anderen Gebinde</translation>
    </message>
</context>
<context>
    <name>packledger::packing::PackingScreen</name>
    <message>
        <source>Built last</source>
        <translation>Zuletzt gebaut</translation>
    </message>
    <message>
        <source>What you close will stand here, with all that is in it.</source>
        <translation>Was Sie schließen, steht dann hier, mit allem, was darin ist.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Jeder Scan wird hier beantwortet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the line. An open container stays open.</source>
        <translation>Zurück zur Linie. Ein offenes Gebinde bleibt offen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Changes between single scans and a whole layer in one picture.</source>
        <translation>Wechselt zwischen einzelnen Scans und einer ganzen Lage in einem Bild.</translation>
    </message>
    <message>
        <source>Take layer</source>
        <translation>Lage aufnehmen</translation>
    </message>
    <message>
        <source>All in the picture that belongs goes into the container.</source>
        <translation>Alles im Bild, was dazugehört, kommt in das Gebinde.</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Takes a pack out as a sample, with the reason.</source>
        <translation>Entnimmt eine Packung als Muster, mit dem Grund.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes the last scan, layer or close back. The record keeps both.</source>
        <translation>Nimmt den letzten Scan, die letzte Lage oder das Schließen zurück. Das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Opens a container, swaps, takes out, checks.</source>
        <translation>Öffnet ein Gebinde, tauscht, nimmt heraus, prüft.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>Leaves the container open, for later or for another station.</source>
        <translation>Lässt das Gebinde offen, für später oder einen anderen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the container without scanning its label.</source>
        <translation>Schließt das Gebinde, ohne sein Etikett zu scannen.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Single scans</source>
        <translation>Einzelne Scans</translation>
    </message>
    <message>
        <source>Close as partial</source>
        <translation>Angebrochen schließen</translation>
    </message>
    <message>
        <source>Spoilt label</source>
        <translation>Verdorbenes Etikett</translation>
    </message>
    <message>
        <source>Gives the container a new number and label; the old one is written off.</source>
        <translation>Gibt dem Gebinde neue Nummer und neues Etikett; das alte wird abgeschrieben.</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>Prints the label of the container, where it has none yet.</source>
        <translation>Druckt das Etikett des Gebindes, wo es noch keines hat.</translation>
    </message>
    <message>
        <source>Takes what was scanned last out of the container it is in.</source>
        <translation>Nimmt das zuletzt Gescannte aus dem Gebinde, in dem es ist.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::ReworkPresenter</name>
    <message>
        <source>Comes out</source>
        <translation>Kommt heraus</translation>
    </message>
    <message>
        <source>Now scan the one that goes in for it.</source>
        <translation>Scannen Sie jetzt, was dafür hineinkommt.</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Getauscht</translation>
    </message>
    <message>
        <source>%1 is out, this one is in.</source>
        <translation>%1 ist heraus, dies ist drin.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Muster entnommen</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Quality control</source>
        <translation>Qualitätskontrolle</translation>
    </message>
    <message>
        <source>Retain sample</source>
        <translation>Rückstellmuster</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Label unreadable</source>
        <translation>Etikett nicht lesbar</translation>
    </message>
    <message>
        <source>Scan a container, or a pack in it.</source>
        <translation>Scannen Sie ein Gebinde, oder eine Packung darin.</translation>
    </message>
    <message>
        <source>Choose what to do, or scan another container.</source>
        <translation>Wählen Sie, was geschehen soll, oder scannen Sie ein anderes Gebinde.</translation>
    </message>
    <message>
        <source>Scan what you take out.</source>
        <translation>Scannen Sie, was Sie herausnehmen.</translation>
    </message>
    <message>
        <source>Scan the one that goes in.</source>
        <translation>Scannen Sie, was hineinkommt.</translation>
    </message>
    <message>
        <source>Scan the one that comes out.</source>
        <translation>Scannen Sie, was herauskommt.</translation>
    </message>
    <message>
        <source>Scan all that is in it, then finish the check.</source>
        <translation>Scannen Sie alles, was darin ist, dann beenden Sie die Prüfung.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the sample.</source>
        <translation>Wählen Sie den Grund, dann scannen Sie das Muster.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what is destroyed.</source>
        <translation>Wählen Sie den Grund, dann scannen Sie, was vernichtet wird.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what is decommissioned.</source>
        <translation>Wählen Sie den Grund, dann scannen Sie, was deaktiviert wird.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht geschehen</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>Alles heraus</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the container.</source>
        <translation>
            <numerusform>%n aus dem Gebinde genommen.</numerusform>
            <numerusform>%n aus dem Gebinde genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>It holds what the ledger says: %1.</source>
        <translation>Es enthält, was das Register sagt: %1.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>It is as it was before. The record keeps both.</source>
        <translation>Es ist wie zuvor. Das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 ist abgeschrieben: Vernichten Sie sein Etikett.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what gets a new number and label.</source>
        <translation>Wählen Sie den Grund, dann scannen Sie, was neue Nummer und neues Etikett bekommt.</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Zerlegt</translation>
    </message>
    <message numerus="yes">
        <source>%n packs are out of it, and of all that was in it. F8 takes it back.</source>
        <translation>
            <numerusform>%n Packung ist heraus, auch aus allem, was darin war. F8 nimmt es zurück.</numerusform>
            <numerusform>%n Packungen sind heraus, auch aus allem, was darin war. F8 nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned: %1.</source>
        <translation>
            <numerusform>%n nicht gescannt: %1.</numerusform>
            <numerusform>%n nicht gescannt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of this container: %1.</source>
        <translation>
            <numerusform>%n nicht aus diesem Gebinde: %1.</numerusform>
            <numerusform>%n nicht aus diesem Gebinde: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln items at once</source>
        <translation>
            <numerusform>, %Ln Einheit auf einmal</numerusform>
            <numerusform>, %Ln Einheiten auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Last done with %1: %2. F8 takes that back.</source>
        <translation>Zuletzt mit %1 getan: %2. F8 nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::ReworkScreen</name>
    <message>
        <source>In the container</source>
        <translation>Im Gebinde</translation>
    </message>
    <message>
        <source>Scan a container, or a pack in it: what is inside stands here.</source>
        <translation>Scannen Sie ein Gebinde oder eine Packung darin: Was darin ist, steht dann hier.</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Was nun</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Jeder Scan wird hier beantwortet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the packing.</source>
        <translation>Zurück zum Packen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Each scan takes a child out of the container.</source>
        <translation>Jeder Scan nimmt ein Teil aus dem Gebinde.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Two scans put one child in the place of another.</source>
        <translation>Zwei Scans setzen ein Teil an die Stelle eines anderen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Scans all that is in it, and compares with the ledger.</source>
        <translation>Scannt alles, was darin ist, und vergleicht mit dem Register.</translation>
    </message>
    <message>
        <source>Unpack all</source>
        <translation>Alles auspacken</translation>
    </message>
    <message>
        <source>Takes all out of the container at once.</source>
        <translation>Nimmt alles auf einmal aus dem Gebinde.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>The pack scanned next is a sample.</source>
        <translation>Die nächste gescannte Packung ist ein Muster.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>The number of the item scanned next ends: it is destroyed.</source>
        <translation>Die Nummer der nächsten gescannten Einheit endet: Sie wird vernichtet.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes back what was done last. The record keeps both.</source>
        <translation>Nimmt zurück, was zuletzt geschah. Das Protokoll behält beides.</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>The number of the item scanned next ends: it leaves the trade.</source>
        <translation>Die Nummer der nächsten gescannten Einheit endet: Sie verlässt den Handel.</translation>
    </message>
    <message>
        <source>Finish check</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>Compares what was scanned with the ledger.</source>
        <translation>Vergleicht, was gescannt wurde, mit dem Register.</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Etikett</translation>
    </message>
    <message>
        <source>What is scanned next gets a new number and a label of it; the old one is written off.</source>
        <translation>Was als Nächstes gescannt wird, bekommt eine neue Nummer und ein Etikett dafür; die alte wird abgeschrieben.</translation>
    </message>
    <message>
        <source>Take apart whole</source>
        <translation>Ganz zerlegen</translation>
    </message>
    <message>
        <source>Takes all out of the container, and out of each container in it, down to the packs.</source>
        <translation>Nimmt alles aus dem Gebinde und aus jedem Gebinde darin, bis zu den Packungen.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::SlotsCard</name>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Packing: %1</source>
        <translation>Packen: %1</translation>
    </message>
</context>
<context>
    <name>packledger::packing::StartCard</name>
    <message>
        <source>Which container?</source>
        <translation>Welches Gebinde?</translation>
    </message>
    <message>
        <source>Scan the label of a bundle, case or pallet to fill it, or take a new one.</source>
        <translation>Scannen Sie das Etikett eines Bündels, Kartons oder einer Palette, um es zu füllen, oder nehmen Sie ein neues.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::FieldForm</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>packledger::partners::PartnersScreen</name>
    <message>
        <source>No trading partners yet</source>
        <translation>Noch keine Handelspartner</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Trading partners</source>
        <translation>Handelspartner</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n Partner</numerusform>
            <numerusform>%n Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) somebody</source>
        <translation>
            <numerusform>%1, %n braucht jemanden</numerusform>
            <numerusform>%1, %n brauchen jemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stand the companies whose data comes in and goes out. Add one with F5: who it is, how its documents go, and test documents before the first real one.</source>
        <translation>Hier stehen die Unternehmen, von denen Daten kommen und an die sie gehen. Nehmen Sie mit F5 eines auf: wer es ist, wie seine Dokumente gehen, und Testdokumente vor dem ersten echten.</translation>
    </message>
    <message>
        <source>A partner&apos;s profile</source>
        <translation>Das Profil eines Partners</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the list of files.</source>
        <translation>Schließt die Liste der Dateien.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Takes a partner&apos;s profile from a file.</source>
        <translation>Übernimmt das Profil eines Partners aus einer Datei.</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Partner aufnehmen</translation>
    </message>
    <message>
        <source>Enters a new trading partner, step by step.</source>
        <translation>Trägt einen neuen Handelspartner ein, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens the chosen partner: profile, connection, test documents.</source>
        <translation>Öffnet den gewählten Partner: Profil, Verbindung, Testdokumente.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::WizardPresenter</name>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 ist hinterlegt.</translation>
    </message>
    <message>
        <source>There is a partner with the short name %1 already. Choose another one.</source>
        <translation>Einen Partner mit dem Kurznamen %1 gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The connection is tried</source>
        <translation>Die Verbindung wird geprobt</translation>
    </message>
    <message>
        <source>The test documents are made</source>
        <translation>Die Testdokumente werden erstellt</translation>
    </message>
    <message>
        <source>The document is read</source>
        <translation>Das Dokument wird gelesen</translation>
    </message>
    <message>
        <source>%1 is live: documents go from now on.</source>
        <translation>%1 ist in Betrieb: Dokumente gehen ab jetzt.</translation>
    </message>
    <message>
        <source>%1 is paused: its documents wait here.</source>
        <translation>%1 ist angehalten: seine Dokumente warten hier.</translation>
    </message>
    <message>
        <source>What you entered is not kept yet. F10 keeps it; Esc once more forgets it.</source>
        <translation>Was Sie eingegeben haben, ist noch nicht behalten. F10 behält es; Esc noch einmal vergisst es.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Add a licence</source>
        <translation>Lizenz hinzufügen</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Behalten und proben</translation>
    </message>
    <message>
        <source>Remove the older of their certificates</source>
        <translation>Das ältere ihrer Zertifikate entfernen</translation>
    </message>
    <message>
        <source>A document that they sent</source>
        <translation>Ein Dokument, das sie sandten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Documents are handed over by hand: there is no connection to try.</source>
        <translation>Dokumente werden von Hand übergeben: es gibt keine Verbindung zu proben.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung steht.</translation>
    </message>
    <message>
        <source>Test it again</source>
        <translation>Noch einmal proben</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The server shows this key: %1</source>
        <translation>Der Server zeigt diesen Schlüssel: %1</translation>
    </message>
    <message>
        <source>Ask the partner by telephone whether it is theirs. Once trusted, no other key is accepted.</source>
        <translation>Fragen Sie den Partner am Telefon, ob es seiner ist. Einmal vertraut, wird kein anderer angenommen.</translation>
    </message>
    <message>
        <source>It is theirs: trust this key</source>
        <translation>Es ist ihrer: diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>GTIN of one of ours that they know. Empty: an example that is nobody&apos;s.</source>
        <translation>GTIN eines unserer Produkte, das sie kennen. Leer: ein Beispiel, das niemandem gehört.</translation>
    </message>
    <message>
        <source>Send test documents</source>
        <translation>Testdokumente senden</translation>
    </message>
    <message>
        <source>Send new ones</source>
        <translation>Neue senden</translation>
    </message>
    <message>
        <source>Read a document of theirs</source>
        <translation>Ein Dokument von ihnen lesen</translation>
    </message>
    <message>
        <source>Live: documents go by themselves.</source>
        <translation>In Betrieb: Dokumente gehen von selbst.</translation>
    </message>
    <message>
        <source>Pause: let them wait here</source>
        <translation>Anhalten: hier warten lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Somebody who may accept exceptions can let it go live all the same.</source>
        <translation>Wer Ausnahmen zulassen darf, kann ihn trotzdem in Betrieb nehmen.</translation>
    </message>
    <message>
        <source>Why it goes live all the same</source>
        <translation>Warum er trotzdem in Betrieb geht</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Er steht mit Ihrem Namen im Journal.</translation>
    </message>
    <message>
        <source>Go live all the same</source>
        <translation>Trotzdem in Betrieb nehmen</translation>
    </message>
    <message>
        <source>They do not take all that the profile lets out: larger documents are refused</source>
        <translation>Sie nehmen nicht alles an, was das Profil hinauslässt: Größere Dokumente werden zurückgewiesen</translation>
    </message>
    <message>
        <source>Take their limits into the profile</source>
        <translation>Ihre Grenzen ins Profil übernehmen</translation>
    </message>
    <message>
        <source>Without street, city, state and postal code nothing is shipped to a customer in the United States.</source>
        <translation>Ohne Straße, Ort, Bundesstaat und Postleitzahl wird nichts an einen Kunden in den Vereinigten Staaten versandt.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::WizardScreen</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list of partners.</source>
        <translation>Zurück zur Liste der Partner.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Goes to the step before.</source>
        <translation>Geht zum Schritt davor.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Writes the profile into a file, without its secrets.</source>
        <translation>Schreibt das Profil in eine Datei, ohne seine Geheimnisse.</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Alle Optionen</translation>
    </message>
    <message>
        <source>Shows the rarely used options as well.</source>
        <translation>Zeigt auch die selten gebrauchten Optionen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps what was entered.</source>
        <translation>Behält, was eingegeben wurde.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Does what this step is for, or goes to the next one.</source>
        <translation>Tut, wozu dieser Schritt da ist, oder geht zum nächsten.</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>noch nicht behalten</translation>
    </message>
    <message>
        <source>trading partner</source>
        <translation>Handelspartner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What to tell each other</source>
        <translation>Was man einander sagen muss</translation>
    </message>
    <message>
        <source>They need from us</source>
        <translation>Sie brauchen von uns</translation>
    </message>
    <message>
        <source>We need from them</source>
        <translation>Wir brauchen von ihnen</translation>
    </message>
</context>
<context>
    <name>packledger::printing::BatchLabelsPanel</name>
    <message>
        <source>Labels for a batch</source>
        <translation>Etiketten für einen Auftrag</translation>
    </message>
    <message>
        <source>Print these labels</source>
        <translation>Diese Etiketten drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>packledger::printing::BatchLabelsPresenter</name>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <source>No line is clear</source>
        <translation>Keine Linie ist frei</translation>
    </message>
    <message>
        <source>Labels are printed for a batch whose line was found clear, and until it is closed.</source>
        <translation>Etiketten werden für einen Auftrag gedruckt, dessen Linie frei gefunden wurde, bis er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Further numbers are drawn once the line runs.</source>
        <translation>Weitere Nummern werden entnommen, sobald die Linie läuft.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>How many labels</source>
        <translation>Wie viele Etiketten</translation>
    </message>
    <message>
        <source>They are printed ahead; each number once.</source>
        <translation>Sie werden im Voraus gedruckt; jede Nummer einmal.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Wörter in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) have no label yet</source>
        <translation>
            <numerusform>%Ln Nummer hat noch kein Etikett</numerusform>
            <numerusform>%Ln Nummern haben noch kein Etikett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order asks for %Ln more good pack(s); labels that are out or wait to be printed: %1. Further numbers are drawn as they are needed.</source>
        <translation>
            <numerusform>Der Auftrag verlangt noch %Ln gute Packung; Etiketten, die draußen sind oder auf den Druck warten: %1. Weitere Nummern werden nach Bedarf gezogen.</numerusform>
            <numerusform>Der Auftrag verlangt noch %Ln gute Packungen; Etiketten, die draußen sind oder auf den Druck warten: %1. Weitere Nummern werden nach Bedarf gezogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::printing::JobLabelsPanel</name>
    <message>
        <source>Why is it replaced?</source>
        <translation>Warum wird es ersetzt?</translation>
    </message>
    <message>
        <source>No number is printed twice: what the label stood on gets a new number, the old one is written off.</source>
        <translation>Keine Nummer wird zweimal gedruckt: Was das Etikett trug, bekommt eine neue Nummer, die alte wird abgeschrieben.</translation>
    </message>
    <message>
        <source>Replace this label</source>
        <translation>Dieses Etikett ersetzen</translation>
    </message>
    <message>
        <source>Labels of the print job</source>
        <translation>Etiketten des Druckauftrags</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only the last %1 are shown, and those that are uncertain.</source>
        <translation>Nur die letzten %1 werden gezeigt, und die unsicheren.</translation>
    </message>
    <message>
        <source>Choose a label that is spoilt to replace it.</source>
        <translation>Wählen Sie ein verdorbenes Etikett, um es zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::JobLabelsPresenter</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>abgeschrieben</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label. %2 takes its place.</source>
        <translation>%1 ist abgeschrieben: Vernichten Sie sein Etikett. %2 tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Labels of job %1</source>
        <translation>Etiketten von Druckauftrag %1</translation>
    </message>
</context>
<context>
    <name>packledger::printing::LabelTray</name>
    <message numerus="yes">
        <source>Simulated printer, %n labels</source>
        <translation>
            <numerusform>Simulierter Drucker, %n Etikett</numerusform>
            <numerusform>Simulierter Drucker, %n Etiketten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrinterPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people call it: “Line 1”.</source>
        <translation>Wie man ihn nennt: „Linie 1“.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>ZPL</source>
        <translation>ZPL</translation>
    </message>
    <message>
        <source>Pictures only</source>
        <translation>Nur Bilder</translation>
    </message>
    <message>
        <source>It understands</source>
        <translation>Er versteht</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Drucker fragen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Anderer Drucker</translation>
    </message>
    <message>
        <source>Coder, text lines</source>
        <translation>Kennzeichnungsgerät, Textzeilen</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:9100, serial:/dev/ttyUSB0?baud=9600, cups:QUEUE or file:/FOLDER. A coder&apos;s job behind it: ?job=NAME</source>
        <translation>tcp://10.0.0.5:9100, serial:/dev/ttyUSB0?baud=9600, cups:WARTESCHLANGE oder file:/ORDNER. Der Auftrag eines Kennzeichnungsgeräts dahinter: ?job=NAME</translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrintingPresenter</name>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>druckt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>keine Etiketten</translation>
    </message>
    <message>
        <source>no ribbon</source>
        <translation>kein Farbband</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Print job %1 is given up. What was not sent keeps its number.</source>
        <translation>Druckauftrag %1 ist aufgegeben. Was nicht gesendet wurde, behält seine Nummer.</translation>
    </message>
    <message>
        <source>Written off. If such a label turns up, destroy it.</source>
        <translation>Abgeschrieben. Taucht so ein Etikett auf, vernichten Sie es.</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Der Drucker wird gefragt …</translation>
    </message>
    <message>
        <source>%1 is taken in. Print a test label to be sure.</source>
        <translation>%1 ist aufgenommen. Drucken Sie zur Sicherheit ein Probeetikett.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>It is there: %1.</source>
        <translation>Er ist da: %1.</translation>
    </message>
    <message>
        <source>The test label was sent to %1. Look at it.</source>
        <translation>Das Probeetikett ging an %1. Sehen Sie es an.</translation>
    </message>
    <message>
        <source>Job %1 · %2 · %3</source>
        <translation>Druckauftrag %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 printed</source>
        <translation>%1 von %2 gedruckt</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message>
        <source>%1 written off</source>
        <translation>%1 abgeschrieben</translation>
    </message>
    <message>
        <source>waits for a scan</source>
        <translation>wartet auf einen Scan</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>all checked</source>
        <translation>alle geprüft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Then press F12 to go on.</source>
        <translation>Dann drücken Sie F12, um fortzufahren.</translation>
    </message>
    <message>
        <source>Make the printer ready and wait until it stands still. Then scan the last good label that came out.</source>
        <translation>Machen Sie den Drucker bereit und warten Sie, bis er steht. Dann scannen Sie das letzte gute Etikett, das herauskam.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>Ctrl+D writes off what is not found.</source>
        <translation>Strg+D schreibt ab, was nicht gefunden wird.</translation>
    </message>
    <message>
        <source>%1 Nothing came out at all? Ctrl+D writes the label off.</source>
        <translation>%1 Kam gar nichts heraus? Strg+D schreibt das Etikett ab.</translation>
    </message>
    <message>
        <source>The labels of the challenge test were sent to %1. Pass them by in their order.</source>
        <translation>Die Etiketten des Challenge-Tests wurden an %1 gesendet. Führen Sie sie in ihrer Reihenfolge vorbei.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrintingScreen</name>
    <message>
        <source>What each says of itself</source>
        <translation>Was jeder von sich sagt</translation>
    </message>
    <message>
        <source>Nothing is being printed</source>
        <translation>Es wird nichts gedruckt</translation>
    </message>
    <message>
        <source>Labels of a batch, a case or a pallet appear here as soon as somebody prints them.</source>
        <translation>Etiketten eines Auftrags, Kartons oder einer Palette erscheinen hier, sobald jemand sie druckt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Said before labels are written off or a job is given up.</source>
        <translation>Wird gesagt, bevor Etiketten abgeschrieben werden oder ein Druckauftrag aufgegeben wird.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Takes a label printer in.</source>
        <translation>Nimmt einen Etikettendrucker auf.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changes the address and language of the chosen printer.</source>
        <translation>Ändert Adresse und Sprache des gewählten Druckers.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Probeetikett</translation>
    </message>
    <message>
        <source>Prints a label that says nothing but that the printer prints.</source>
        <translation>Druckt ein Etikett, das nur sagt, dass der Drucker druckt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Gives the chosen printer up. No label may wait for it.</source>
        <translation>Gibt den gewählten Drucker auf. Kein Etikett darf auf ihn warten.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Lets no further label of the chosen job out.</source>
        <translation>Lässt kein weiteres Etikett des gewählten Druckauftrags hinaus.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Writes off the labels whose fate nobody knows, with their numbers.</source>
        <translation>Schreibt die Etiketten ab, deren Verbleib niemand kennt, mit ihren Nummern.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Gives up what the chosen job has not sent yet.</source>
        <translation>Gibt auf, was der gewählte Druckauftrag noch nicht gesendet hat.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints the chosen job, or goes on with it.</source>
        <translation>Druckt den gewählten Druckauftrag, oder setzt ihn fort.</translation>
    </message>
    <message>
        <source>Label printers</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Druckaufträge</translation>
    </message>
    <message>
        <source>Label printing</source>
        <translation>Etikettendruck</translation>
    </message>
    <message>
        <source>printers, and what waits for them</source>
        <translation>Drucker, und was auf sie wartet</translation>
    </message>
    <message>
        <source>Closes what is open at the left, then goes back to the site.</source>
        <translation>Schließt, was links offen ist, geht dann zum Standort zurück.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Shows the labels of the chosen job, to replace one that is spoilt.</source>
        <translation>Zeigt die Etiketten des gewählten Druckauftrags, um ein verdorbenes zu ersetzen.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Prints labels ahead for a batch.</source>
        <translation>Druckt Etiketten für einen Auftrag im Voraus.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Says which printer makes the labels of each level here.</source>
        <translation>Sagt, welcher Drucker hier die Etiketten jeder Ebene druckt.</translation>
    </message>
    <message>
        <source>Print these</source>
        <translation>Diese drucken</translation>
    </message>
    <message>
        <source>No label printer yet. Ctrl+N takes one in.</source>
        <translation>Noch kein Etikettendrucker. Strg+N nimmt einen auf.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::StationPanel</name>
    <message>
        <source>This station</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which printer makes the labels of each level here, and when.</source>
        <translation>Welcher Drucker hier die Etiketten jeder Ebene druckt, und wann.</translation>
    </message>
    <message>
        <source>Take a label printer in first, with Ctrl+N.</source>
        <translation>Nehmen Sie zuerst mit Strg+N einen Etikettendrucker auf.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::StationPresenter</name>
    <message>
        <source>Packs</source>
        <translation>Packungen</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1: printer</source>
        <translation>%1: Drucker</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>das übliche</translation>
    </message>
    <message>
        <source>%1: label</source>
        <translation>%1: Etikett</translation>
    </message>
    <message>
        <source>%1: words in</source>
        <translation>%1: Wörter in</translation>
    </message>
    <message>
        <source>%1: printed</source>
        <translation>%1: gedruckt</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Wenn voll</translation>
    </message>
    <message>
        <source>Only with F9</source>
        <translation>Nur mit F9</translation>
    </message>
</context>
<context>
    <name>packledger::serialscanner::SerialScanSource</name>
    <message>
        <source>%1 may not be opened, or another program holds it. The user must be in the group dialout.</source>
        <translation>%1 darf nicht geöffnet werden, oder ein anderes Programm hält es. Der Benutzer muss in der Gruppe dialout sein.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist weg.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::HelpPanel</name>
    <message>
        <source>What the shapes say</source>
        <translation>Was die Formen sagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>Put it in the tray named, go on scanning.</source>
        <translation>Ins genannte Fach legen und weiterscannen.</translation>
    </message>
    <message>
        <source>This pack stops here</source>
        <translation>Diese Packung wird gestoppt</translation>
    </message>
    <message>
        <source>Put it in the tray named and keep it apart.</source>
        <translation>Ins genannte Fach legen und getrennt halten.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Go on. It is received by itself when the supplier’s data arrives.</source>
        <translation>Weiter scannen. Sie wird von selbst gebucht, sobald die Daten des Lieferanten eintreffen.</translation>
    </message>
    <message>
        <source>The scanner, not the pack</source>
        <translation>Der Scanner, nicht die Packung</translation>
    </message>
    <message>
        <source>Follow the sentence, then scan again.</source>
        <translation>Dem Satz folgen, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Scanned before</source>
        <translation>Schon gescannt</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Zählt einmal.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Keys of every screen</source>
        <translation>Tasten jeder Seite</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+8 lead to the places at the left. Ctrl+L locks the station.</source>
        <translation>Strg+1 bis Strg+8 führen zu den Bereichen links. Strg+L sperrt die Station.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::MainWindow</name>
    <message>
        <source>Packledger</source>
        <translation>Packledger</translation>
    </message>
    <message>
        <source>%1 – Packledger</source>
        <translation>%1 – Packledger</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it goes on at the next start. Close once more to leave.</source>
        <translation>Nichts geht verloren: Alles geht beim nächsten Start weiter. Schließen Sie noch einmal, um zu gehen.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Findet eine Packung, einen Karton, eine Palette oder einen Wareneingang.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>packledger::shell::PaperView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 pages.</source>
        <translation>Die ersten %1 von %2 Seiten.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>packledger::shell::PrintPanel</name>
    <message>
        <source>Looking for printers …</source>
        <translation>Drucker werden gesucht …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF sichern</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>In the folder “exports” of the site.</source>
        <translation>Im Ordner „exports“ des Standorts.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Vorschau ausblenden</translation>
    </message>
</context>
<context>
    <name>packledger::shell::Rail</name>
    <message>
        <source>Dock</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Locks the station until somebody signs in (Ctrl+L).</source>
        <translation>Sperrt den Arbeitsplatz, bis sich jemand anmeldet (Strg+L).</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>packledger::shell::SignInPresenter</name>
    <message>
        <source>locked until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
</context>
<context>
    <name>packledger::shell::SignInScreen</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Wählen Sie Ihren Namen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It stands beside everything you do here, for six years and longer.</source>
        <translation>Er steht neben allem, was Sie hier tun, sechs Jahre lang und länger.</translation>
    </message>
    <message>
        <source>Nobody works here yet. Name the first person, then choose a PIN of four digits or more.</source>
        <translation>Hier arbeitet noch niemand. Nennen Sie die erste Person, und wählen Sie dann eine PIN mit mindestens vier Ziffern.</translation>
    </message>
    <message>
        <source>Your name comes first.</source>
        <translation>Zuerst kommt Ihr Name.</translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation>Die beiden PINs sind verschieden. Wählen Sie erneut eine.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
</context>
<context>
    <name>packledger::shell::WelcomePresenter</name>
    <message>
        <source>The name comes first.</source>
        <translation>Zuerst kommt der Name.</translation>
    </message>
    <message>
        <source>%1 is no company prefix: it has 4 to 12 digits.</source>
        <translation>%1 ist keine Basisnummer: sie hat 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>An address looks like postgresql://user@server/packledger.</source>
        <translation>Eine Adresse sieht so aus: postgresql://user@server/packledger.</translation>
    </message>
    <message>
        <source>The GLN comes next: 13 digits.</source>
        <translation>Die GLN kommt als Nächstes: 13 Ziffern.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::WelcomeScreen</name>
    <message>
        <source>Name of the site</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>As it stands on papers: the pharmacy, the warehouse, the plant.</source>
        <translation>Wie er auf Papieren steht: die Apotheke, das Lager, das Werk.</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>The 13 digits by which trading partners know this place. GS1 gives them out.</source>
        <translation>Die 13 Ziffern, unter denen Handelspartner diesen Ort kennen. GS1 vergibt sie.</translation>
    </message>
    <message>
        <source>Company prefixes</source>
        <translation>Basisnummern</translation>
    </message>
    <message>
        <source>Only where products or cases are labelled here: 4 to 12 digits each, spaces between.</source>
        <translation>Nur wo Produkte oder Kartons etikettiert werden: je 4 bis 12 Ziffern, Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>The site&apos;s database</source>
        <translation>Die Datenbank des Standorts</translation>
    </message>
    <message>
        <source>postgresql://user@server/packledger. The first station of the site has it.</source>
        <translation>postgresql://user@server/packledger. Die erste Station des Standorts hat sie.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>A new site with a ledger of its own on this machine.</source>
        <translation>Ein neuer Standort mit eigenem Register auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Join stations of the site</source>
        <translation>Stationen des Standorts beitreten</translation>
    </message>
    <message>
        <source>The site has other stations already, and one database for all.</source>
        <translation>Der Standort hat schon andere Stationen und eine Datenbank für alle.</translation>
    </message>
    <message>
        <source>Look at the demo first</source>
        <translation>Erst die Vorführung ansehen</translation>
    </message>
    <message>
        <source>Made-up deliveries and a simulated camera. It touches nothing real.</source>
        <translation>Erfundene Lieferungen und eine simulierte Kamera. Nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>Großhändler</translation>
    </message>
    <message>
        <source>Repackager</source>
        <translation>Umpacker</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er ist</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>The new site</source>
        <translation>Der neue Standort</translation>
    </message>
    <message>
        <source>One more station</source>
        <translation>Eine weitere Station</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>Die Vorführung</translation>
    </message>
    <message>
        <source>Who the site is comes from its database; the people sign in here as at the other stations.</source>
        <translation>Wer der Standort ist, steht in seiner Datenbank; man meldet sich hier an wie an den anderen Stationen.</translation>
    </message>
    <message>
        <source>A wholesaler that repackages: deliveries to receive, a batch on the line, goods to ship. The real site is made afterwards, at the next start.</source>
        <translation>Ein Großhändler, der umpackt: Lieferungen zum Annehmen, ein Auftrag auf der Linie, Ware zum Versenden. Der echte Standort wird danach angelegt, beim nächsten Start.</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>Standort anlegen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Vorführung öffnen</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Er wird in %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>packledger::site::CamerasPresenter</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Enter rtsp://…, http://… or the path of a device or video.</source>
        <translation>Geben Sie rtsp://…, http://… oder den Pfad eines Geräts oder Videos ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the last minute</source>
        <translation>
            <numerusform>%n Code in der letzten Minute</numerusform>
            <numerusform>%n Codes in der letzten Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands beside every scan it makes.</source>
        <translation>Steht neben jedem seiner Scans.</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>More pixels read smaller codes, and take longer. It gives what comes nearest.</source>
        <translation>Mehr Pixel lesen kleinere Codes und brauchen länger. Die Kamera nimmt, was am nächsten liegt.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Shorter stops the blur of moving packs; it needs more light.</source>
        <translation>Kürzer verhindert, dass bewegte Packungen verwischen; es braucht mehr Licht.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Fixed, it does not hunt while packs change. Choose the sharpest.</source>
        <translation>Fest eingestellt sucht sie nicht, während Packungen wechseln. Wählen Sie die schärfste.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>All cameras in use read; F10 on the receipt changes the picture.</source>
        <translation>Alle benutzten Kameras lesen; F10 im Wareneingang wechselt das Bild.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
</context>
<context>
    <name>packledger::site::CamerasScreen</name>
    <message>
        <source>No camera is plugged in. A new one appears here by itself.</source>
        <translation>Keine Kamera angeschlossen. Eine neue erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Andere Kamera</translation>
    </message>
    <message>
        <source>rtsp://…, http://… or the path of a device or video. Enter takes it into use.</source>
        <translation>rtsp://…, http://… oder der Pfad eines Geräts oder Videos. Enter nimmt sie in Gebrauch.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>An dieser Kamera ist nichts einzustellen.</translation>
    </message>
    <message>
        <source>Hold a code before it</source>
        <translation>Halten Sie einen Code davor</translation>
    </message>
    <message>
        <source>Each code that the camera reads is shown here. Nothing is received by it.</source>
        <translation>Jeder Code, den die Kamera liest, erscheint hier. Vereinnahmt wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Zurück zum Standort.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forgets the camera in use and its settings.</source>
        <translation>Vergisst die Kamera in Gebrauch und ihre Einstellungen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empties the list of what was read.</source>
        <translation>Leert die Liste des Gelesenen.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>what each sees, and how it is set</source>
        <translation>was jede sieht und wie sie eingestellt ist</translation>
    </message>
    <message>
        <source>All in use read, one is shown</source>
        <translation>Alle benutzten lesen, eine wird gezeigt</translation>
    </message>
</context>
<context>
    <name>packledger::site::EndpointPresenter</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Give it to the other system now: it is not shown again.</source>
        <translation>Der Token ist in der Zwischenablage. Geben Sie ihn jetzt dem anderen System: er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ms</source>
        <translation>%1 · %2 · %3 ms</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Das ganze Netz</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Lauscht unter %1</translation>
    </message>
    <message>
        <source>Events at /events, documents to /capture.</source>
        <translation>Ereignisse unter /events, Dokumente an /capture.</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>%1 listens for this site</source>
        <translation>%1 lauscht für diesen Standort</translation>
    </message>
    <message>
        <source>Switched on here, this station takes over.</source>
        <translation>Hier eingeschaltet, übernimmt diese Station.</translation>
    </message>
    <message>
        <source>No other system can push or pull events.</source>
        <translation>Kein anderes System kann Ereignisse bringen oder holen.</translation>
    </message>
    <message>
        <source>Every machine of the network can come to this port</source>
        <translation>Jeder Rechner im Netz kann an diesen Port</translation>
    </message>
    <message>
        <source>Token and events cross it unprotected. Choose a certificate, or put a proxy before it.</source>
        <translation>Token und Ereignisse gehen ungeschützt hindurch. Wählen Sie ein Zertifikat oder setzen Sie einen Proxy davor.</translation>
    </message>
    <message>
        <source>The token alone keeps it from reading all events.</source>
        <translation>Nur der Token hindert ihn, alle Ereignisse zu lesen.</translation>
    </message>
    <message>
        <source>Hands over and reads</source>
        <translation>Gibt ab und fragt</translation>
    </message>
    <message>
        <source>Only hands over</source>
        <translation>Gibt nur ab</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Fragt nur</translation>
    </message>
    <message>
        <source>%1, goods of %2</source>
        <translation>%1, Ware von %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1 is let in no more.</source>
        <translation>%1 wird nicht mehr eingelassen.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>To be looked at, %1</source>
        <translation>Anzusehen, %1</translation>
    </message>
</context>
<context>
    <name>packledger::site::EndpointScreen</name>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Enter takes it. 8730 unless another program has it.</source>
        <translation>Enter übernimmt ihn. 8730, wenn ihn kein anderes Programm hat.</translation>
    </message>
    <message>
        <source>Choose certificate …</source>
        <translation>Zertifikat wählen …</translation>
    </message>
    <message>
        <source>Without certificate</source>
        <translation>Ohne Zertifikat</translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Die letzten Anfragen</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Noch hat niemand gefragt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Zurück zum Standort.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>This station listens</source>
        <translation>Diese Station lauscht</translation>
    </message>
    <message>
        <source>An ERP or a second system fetches events and hands over documents here, without files (EPCIS 2.0 REST).</source>
        <translation>Ein ERP oder zweites System holt hier Ereignisse und übergibt Dokumente, ohne Dateien (EPCIS 2.0 REST).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer sie erreichen kann</translation>
    </message>
    <message>
        <source>AS2 messages of partners, at /as2</source>
        <translation>AS2-Nachrichten von Partnern, unter /as2</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its key</source>
        <translation>Eine PEM-Datei mit dem Zertifikat und seinem Schlüssel</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Andere Systeme</translation>
    </message>
    <message>
        <source>ERP, a second system, partners by AS2</source>
        <translation>ERP, ein zweites System, Partner über AS2</translation>
    </message>
    <message>
        <source>None: plain HTTP, which is right for programs of this computer.</source>
        <translation>Keines: einfaches HTTP, richtig für Programme dieses Rechners.</translation>
    </message>
    <message>
        <source>HTTPS as %1</source>
        <translation>HTTPS als %1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Other systems show one with every request (Authorization: Bearer …). A new one is shown once, and ends the one before of the same name.</source>
        <translation>Andere Systeme weisen mit jeder Anfrage einen vor (Authorization: Bearer …). Ein neuer wird einmal gezeigt und beendet den vorigen mit demselben Namen.</translation>
    </message>
</context>
<context>
    <name>packledger::site::HeardList</name>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
</context>
<context>
    <name>packledger::site::LedgerPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>Register wird geprüft</translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation>Register wird kopiert</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>Die Sicherung %1 ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Restoring the backup for a test</source>
        <translation>Sicherung wird zur Probe zurückgespielt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln Dokument wartet auf den Versand</numerusform>
            <numerusform>%Ln Dokumente warten auf den Versand</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not checked since the start</source>
        <translation>Seit dem Start nicht geprüft</translation>
    </message>
    <message>
        <source>The check recomputes the chain of every entry and the state of every item.</source>
        <translation>Die Prüfung berechnet die Kette jedes Eintrags und den Zustand jeder Einheit neu.</translation>
    </message>
    <message>
        <source>The ledger is whole</source>
        <translation>Das Register ist unversehrt</translation>
    </message>
    <message>
        <source>Checked %1: no entry was changed, and every item’s state follows from its events.</source>
        <translation>Geprüft: %1. Kein Eintrag wurde verändert, und der Zustand jeder Einheit folgt aus ihren Ereignissen.</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Kette unversehrt</translation>
    </message>
    <message>
        <source>checked %1: every entry and every item</source>
        <translation>geprüft (%1): jeder Eintrag und jede Einheit</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Das Register ist beschädigt</translation>
    </message>
    <message>
        <source>Checked %1. Go on with a backup, and keep this folder for whoever looks into it.</source>
        <translation>Geprüft: %1. Arbeiten Sie mit einer Sicherung weiter, und bewahren Sie diesen Ordner für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>Die Kette ist gebrochen</translation>
    </message>
    <message>
        <source>from entry %1 on; restore a backup</source>
        <translation>ab Eintrag %1; Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Items do not follow from their events</source>
        <translation>Einheiten folgen nicht aus ihren Ereignissen</translation>
    </message>
    <message>
        <source>packledger-cli ledger rebuild puts them right</source>
        <translation>packledger-cli ledger rebuild stellt sie richtig</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>never restored for a test</source>
        <translation>nie zur Probe zurückgespielt</translation>
    </message>
    <message>
        <source>restored and checked %1</source>
        <translation>zurückgespielt und geprüft: %1</translation>
    </message>
    <message>
        <source>restoring it failed %1</source>
        <translation>Zurückspielen misslungen: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>No backup was ever restored for a test</source>
        <translation>Noch keine Sicherung wurde zur Probe zurückgespielt</translation>
    </message>
    <message>
        <source>State of the ledger</source>
        <translation>Stand des Registers</translation>
    </message>
    <message>
        <source>What the check said, and which backups there are. For an inspection.</source>
        <translation>Was die Prüfung ergab, und welche Sicherungen es gibt. Für eine Inspektion.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Restore test</source>
        <translation>Rückspieltest</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Geprüft von, Datum</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>Restore tested on %1</source>
        <translation>Wiederherstellung geprüft am %1</translation>
    </message>
    <message>
        <source>Open receipts</source>
        <translation>Offene Annahmen</translation>
    </message>
    <message>
        <source>The ledger is damaged. See what is wrong before anything is received: restore a backup, or ask whoever keeps this station.</source>
        <translation>Das Register ist beschädigt. Sehen Sie nach, was nicht stimmt, bevor etwas vereinnahmt wird: Stellen Sie eine Sicherung wieder her oder fragen Sie, wer diese Station betreut.</translation>
    </message>
    <message>
        <source>The ledger could not be checked: %1</source>
        <translation>Das Register konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>The ledger could not be checked</source>
        <translation>Das Register konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Backups lie on this disk alone</source>
        <translation>Sicherungen liegen nur auf dieser Platte</translation>
    </message>
    <message>
        <source>Name a second place in the rules: another disk or machine.</source>
        <translation>Nennen Sie in den Regeln einen zweiten Ort: eine andere Platte oder Maschine.</translation>
    </message>
    <message>
        <source>No backup in the second place yet</source>
        <translation>Am zweiten Ort ist noch keine Sicherung</translation>
    </message>
    <message>
        <source>In the second place: backup of %1</source>
        <translation>Am zweiten Ort: Sicherung vom %1</translation>
    </message>
    <message numerus="yes">
        <source>That is too short: %n character(s) at least.</source>
        <translation>
            <numerusform>Das ist zu kurz: mindestens %n Zeichen.</numerusform>
            <numerusform>Das ist zu kurz: mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Type both once more.</source>
        <translation>Die beiden unterscheiden sich. Geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on. Make one, and lock the passphrase away.</source>
        <translation>Sicherungen werden ab jetzt verschlüsselt. Erstellen Sie eine, und verwahren Sie die Passphrase.</translation>
    </message>
    <message>
        <source>Backups are encrypted no more. Those that are encrypted still want their passphrase.</source>
        <translation>Sicherungen werden nicht mehr verschlüsselt. Die verschlüsselten brauchen weiter ihre Passphrase.</translation>
    </message>
    <message>
        <source>Backups are encrypted</source>
        <translation>Sicherungen sind verschlüsselt</translation>
    </message>
    <message>
        <source>Backups are not encrypted</source>
        <translation>Sicherungen sind nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Whoever gets one can read it. F5 sets a passphrase.</source>
        <translation>Wer eine bekommt, kann sie lesen. F5 legt eine Passphrase fest.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Wiederherstellungsprobe</translation>
    </message>
    <message>
        <source>The last backup that was restored for a test: what came out, to be signed.</source>
        <translation>Die letzte zur Probe wiederhergestellte Sicherung: was herauskam, zum Unterschreiben.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>What is derived from the ledger’s journal does not match it. Nothing is lost: page Ledger says how it is derived anew, before anything is received.</source>
        <translation>Was aus dem Journal abgeleitet ist, stimmt nicht mit ihm überein. Nichts ist verloren: Die Seite Register sagt, wie es neu abgeleitet wird, bevor etwas angenommen wird.</translation>
    </message>
    <message>
        <source>The ledger has to be derived anew</source>
        <translation>Das Register muss neu abgeleitet werden</translation>
    </message>
    <message>
        <source>Checked %1: the journal is whole, and nothing is lost. What is derived from it differs from what this program derives; another version of it may have written that. Make a backup, close the program on every station, then run: packledger-cli --site &quot;%2&quot; ledger rebuild</source>
        <translation>Geprüft %1: Das Journal ist vollständig, und nichts ist verloren. Was daraus abgeleitet ist, weicht von dem ab, was dieses Programm ableitet; eine andere Version davon hat es vielleicht geschrieben. Machen Sie eine Sicherung, schließen Sie das Programm an jeder Station, und rufen Sie auf: packledger-cli --site &quot;%2&quot; ledger rebuild</translation>
    </message>
    <message>
        <source>checked %1: every entry</source>
        <translation>geprüft %1: jeder Eintrag</translation>
    </message>
</context>
<context>
    <name>packledger::site::LedgerScreen</name>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>F6 copies the ledger while work goes on, and checks the copy.</source>
        <translation>F6 kopiert das Register bei laufender Arbeit und prüft die Kopie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Zurück, woher Sie kamen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Copies the ledger while work goes on, and checks the copy.</source>
        <translation>Kopiert das Register bei laufender Arbeit und prüft die Kopie.</translation>
    </message>
    <message>
        <source>Test a restore</source>
        <translation>Rückspiel testen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints the state of the ledger, for an inspection.</source>
        <translation>Druckt den Stand des Registers, für eine Inspektion.</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Register prüfen</translation>
    </message>
    <message>
        <source>Recomputes the chain and every item’s state from the events.</source>
        <translation>Berechnet die Kette und den Zustand jeder Einheit aus den Ereignissen neu.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>They lie in the folder “backups” of the site. Keep copies in another place: the same fire takes both. packledger-cli ledger restore makes a site of one.</source>
        <translation>Sie liegen im Ordner „backups“ des Standorts. Bewahren Sie Kopien an einem anderen Ort auf: Dasselbe Feuer nimmt beides. packledger-cli ledger restore macht aus einer einen Standort.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>open receipts</source>
        <translation>offene Annahmen</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Sets the passphrase that backups are encrypted with, or ends that. Nobody opens them without it.</source>
        <translation>Legt die Passphrase fest, mit der Sicherungen verschlüsselt werden, oder beendet das. Ohne sie öffnet sie niemand.</translation>
    </message>
    <message>
        <source>Restores the chosen backup into a folder of its own, checks what comes out, and throws that away. Print has the report.</source>
        <translation>Stellt die gewählte Sicherung in einem eigenen Ordner wieder her, prüft, was herauskommt, und wirft es weg. Drucken hat den Bericht.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>packledger::site::PassphraseForm</name>
    <message>
        <source>Encrypt backups</source>
        <translation>Sicherungen verschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 12 characters; several words are best.</source>
        <translation>Mindestens 12 Zeichen; mehrere Wörter sind am besten.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Encrypt from now on</source>
        <translation>Ab jetzt verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt no more</source>
        <translation>Nicht mehr verschlüsseln</translation>
    </message>
    <message>
        <source>Every backup made from now on, by hand, by itself and in the second place, is encrypted with it. This station keeps it in its keychain.</source>
        <translation>Jede Sicherung ab jetzt, von Hand, von selbst und am zweiten Ort, wird damit verschlüsselt. Diese Station bewahrt sie in ihrem Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Write it down and lock it away, in another place than the backups. Whoever loses it loses them: nobody can open them without it, neither we nor you.</source>
        <translation>Schreiben Sie sie auf und verwahren Sie sie an einem anderen Ort als die Sicherungen. Wer sie verliert, verliert diese: Niemand kann sie ohne sie öffnen, weder wir noch Sie.</translation>
    </message>
    <message>
        <source>Use this one from now on</source>
        <translation>Ab jetzt diese nehmen</translation>
    </message>
</context>
<context>
    <name>packledger::site::PeoplePresenter</name>
    <message>
        <source>%1 · signed in here</source>
        <translation>%1 · hier angemeldet</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>The two PINs differ. Type both again.</source>
        <translation>Die beiden PINs sind verschieden. Tippen Sie beide noch einmal.</translation>
    </message>
    <message>
        <source>The name comes first.</source>
        <translation>Zuerst kommt der Name.</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 darf sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 hat eine neue PIN.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 darf sich wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 may not sign in any more. The history stays.</source>
        <translation>%1 darf sich nicht mehr anmelden. Die Geschichte bleibt.</translation>
    </message>
</context>
<context>
    <name>packledger::site::PeopleScreen</name>
    <message>
        <source>Choose somebody to change the PIN</source>
        <translation>Wählen Sie jemanden, um die PIN zu ändern</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>Hier arbeitet noch niemand.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name and surname. It stands beside everything the person does.</source>
        <translation>Vor- und Nachname. Er steht bei allem, was die Person tut.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four digits or more, typed by the person alone.</source>
        <translation>Vier Ziffern oder mehr, von der Person allein getippt.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Zurück zum Standort.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Empties the form for somebody new.</source>
        <translation>Leert das Formular für jemand Neuen.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>who may sign in at this site</source>
        <translation>wer sich an diesem Standort anmelden darf</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Eine neue PIN für %1</translation>
    </message>
    <message>
        <source>Everybody signs in with a PIN of their own. A second person is needed wherever two must sign.</source>
        <translation>Jeder meldet sich mit einer eigenen PIN an. Eine zweite Person ist nötig, wo zwei unterschreiben müssen.</translation>
    </message>
    <message>
        <source>A new PIN also opens a sign-in that too many wrong PINs have locked.</source>
        <translation>Eine neue PIN öffnet auch eine Anmeldung, die zu viele falsche PINs gesperrt haben.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Sign-in back</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Lets the chosen person sign in again.</source>
        <translation>Lässt die gewählte Person sich wieder anmelden.</translation>
    </message>
    <message>
        <source>The chosen person can sign in no more. The history stays.</source>
        <translation>Die gewählte Person kann sich nicht mehr anmelden. Die Geschichte bleibt.</translation>
    </message>
</context>
<context>
    <name>packledger::site::RulesPresenter</name>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>As they stand on papers and in transaction information.</source>
        <translation>Wie sie auf Papieren und in Transaktionsangaben stehen.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>What holds at the dock.</source>
        <translation>Was an der Rampe gilt.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>What holds for goods that leave.</source>
        <translation>Was für Ware gilt, die hinausgeht.</translation>
    </message>
    <message>
        <source>Packaging line</source>
        <translation>Verpackungslinie</translation>
    </message>
    <message>
        <source>What a batch needs, and what becomes of its numbers.</source>
        <translation>Was ein Auftrag braucht und was aus seinen Nummern wird.</translation>
    </message>
    <message>
        <source>Print check</source>
        <translation>Druckprüfung</translation>
    </message>
    <message>
        <source>When a printed pack is good, where its product has no rules of its own.</source>
        <translation>Wann eine gedruckte Packung gut ist, wo ihr Produkt keine eigenen Regeln hat.</translation>
    </message>
    <message>
        <source>Numbers and clients</source>
        <translation>Nummern und Kunden</translation>
    </message>
    <message>
        <source>Whose product may be labelled here, and who works for which client.</source>
        <translation>Wessen Produkte hier etikettiert werden dürfen und wer für welchen Kunden arbeitet.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Whom this site asks for the time, and when a clock is wrong.</source>
        <translation>Wen dieser Standort nach der Zeit fragt und wann eine Uhr falsch geht.</translation>
    </message>
    <message>
        <source>%1 Semicolons stand between them here.</source>
        <translation>%1 Hier stehen Semikolons dazwischen.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, as US or DE.</source>
        <translation>Zwei Buchstaben, wie US oder DE.</translation>
    </message>
    <message>
        <source>Company prefixes of %1</source>
        <translation>Basisnummern von %1</translation>
    </message>
    <message>
        <source>Of this client&apos;s own GTINs and SSCCs, spaces between.</source>
        <translation>Der eigenen GTINs und SSCCs dieses Kunden, Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Weiterer Kunde</translation>
    </message>
    <message>
        <source>A short name. Enter adds the client to this page.</source>
        <translation>Ein kurzer Name. Enter nimmt den Kunden auf diese Seite.</translation>
    </message>
    <message>
        <source>%1 works for</source>
        <translation>%1 arbeitet für</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Behalten: %1.</translation>
    </message>
    <message>
        <source>That cannot stand here. It is as it was.</source>
        <translation>Das kann hier nicht stehen. Es ist, wie es war.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>How long partners have, and where they ask back.</source>
        <translation>Wie lange Partner haben und wo sie nachfragen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When copies of the ledger are made by themselves, and where a second one goes.</source>
        <translation>Wann Kopien des Registers von selbst erstellt werden, und wohin eine zweite geht.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Who sees single serial numbers, and who totals of lots alone.</source>
        <translation>Wer einzelne Seriennummern sieht und wer nur Summen von Chargen.</translation>
    </message>
    <message>
        <source>The role %1 lacks</source>
        <translation>Der Rolle %1 fehlt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Totals alone</source>
        <translation>Nur Summen</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>What goes into bundles, cases and pallets, and what may leave another container.</source>
        <translation>Was in Bündel, Kartons und Paletten kommt, und was ein anderes Gebinde verlassen darf.</translation>
    </message>
    <message>
        <source>What the reject device speaks</source>
        <translation>Was der Auswerfer spricht</translation>
    </message>
    <message>
        <source>A maker&apos;s machine is set to its text: compare it with the manual.</source>
        <translation>Die Maschine eines Herstellers wird auf ihren Text eingestellt: Vergleichen Sie ihn mit dem Handbuch.</translation>
    </message>
    <message>
        <source>Events of batches for %1 go to</source>
        <translation>Ereignisse von Aufträgen für %1 gehen an</translation>
    </message>
</context>
<context>
    <name>packledger::site::RulesScreen</name>
    <message>
        <source>Choose what it is about</source>
        <translation>Wählen Sie, worum es geht</translation>
    </message>
    <message>
        <source>Only who manages the site may change this.</source>
        <translation>Nur wer den Standort verwaltet, darf das ändern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Zurück zum Standort.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Puts all rules of this subject back to what the program came with.</source>
        <translation>Setzt alle Regeln dieses Themas auf das zurück, womit das Programm kam.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>what holds at this site</source>
        <translation>was an diesem Standort gilt</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannerTestScreen</name>
    <message>
        <source>It reads nothing</source>
        <translation>Er liest nichts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ends the test; nothing is kept.</source>
        <translation>Beendet den Test; nichts wird übernommen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begins the test anew.</source>
        <translation>Beginnt den Test von vorn.</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Opens the test codes as a page to print.</source>
        <translation>Öffnet die Testcodes als Seite zum Drucken.</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keeps what was found, so that every code of this scanner is read by it.</source>
        <translation>Übernimmt das Ergebnis, damit jeder Code dieses Scanners damit gelesen wird.</translation>
    </message>
    <message>
        <source>What the scanner does</source>
        <translation>Was der Scanner tut</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>GS1 DataMatrix with both cases, all punctuation and two separators</source>
        <translation>GS1 DataMatrix mit Groß- und Kleinbuchstaben, allen Satzzeichen und zwei Trennzeichen</translation>
    </message>
    <message>
        <source>GS1-128 with the number of a case or pallet</source>
        <translation>GS1-128 mit der Nummer eines Kartons oder einer Palette</translation>
    </message>
    <message>
        <source>Every character arrives as it is printed.</source>
        <translation>Jedes Zeichen kommt an, wie es gedruckt ist.</translation>
    </message>
    <message>
        <source>Upper and lower case, keyboard, separators, prefix, suffix, speed and repeats are checked as you scan.</source>
        <translation>Groß und klein, Tastatur, Trennzeichen, Präfix, Suffix, Tempo und Wiederholungen werden beim Scannen geprüft.</translation>
    </message>
    <message>
        <source>Packledger scanner test</source>
        <translation>Packledger-Scannertest</translation>
    </message>
    <message>
        <source>1  The code of a pack</source>
        <translation>1  Der Code einer Packung</translation>
    </message>
    <message>
        <source>The same, larger, for scanners that read it badly</source>
        <translation>Derselbe, größer, für Scanner, die ihn schlecht lesen</translation>
    </message>
    <message>
        <source>2  The code of a case or pallet</source>
        <translation>2  Der Code eines Kartons oder einer Palette</translation>
    </message>
    <message>
        <source>These codes name no goods. Do not scan them into a receipt.</source>
        <translation>Diese Codes nennen keine Ware. Scannen Sie sie nicht in einen Wareneingang.</translation>
    </message>
    <message>
        <source>Under Site, Scanners, choose the scanner and press F12. Scan the code the screen asks for. The program says what is wrong with the scanner’s set-up and what to set.</source>
        <translation>Wählen Sie unter Standort, Scanner den Scanner und drücken Sie F12. Scannen Sie den Code, nach dem der Bildschirm fragt. Das Programm sagt, was an der Einstellung des Scanners falsch ist und was einzustellen ist.</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannersPresenter</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Another scanner has this name.</source>
        <translation>Ein anderer Scanner hat diesen Namen.</translation>
    </message>
    <message>
        <source>Scanner %1</source>
        <translation>Scanner %1</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the last minute</source>
        <translation>
            <numerusform>%n Code in der letzten Minute</numerusform>
            <numerusform>%n Codes in der letzten Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>The same code again; counted once.</source>
        <translation>Derselbe Code noch einmal; einmal gezählt.</translation>
    </message>
    <message>
        <source>A code began and did not end; it was dropped. Check what ends a code, then the cable.</source>
        <translation>Ein Code begann und endete nicht; er wurde verworfen. Prüfen Sie, was einen Code beendet, dann das Kabel.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Anschluss</translation>
    </message>
    <message>
        <source>use it</source>
        <translation>verwenden</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Getestet: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Scan this code, from the screen or from the printed sheet.</source>
        <translation>Scannen Sie diesen Code, vom Bildschirm oder vom gedruckten Blatt.</translation>
    </message>
    <message>
        <source>It reads nothing</source>
        <translation>Er liest nichts</translation>
    </message>
    <message>
        <source>Now this one, as it stands on cases and pallets.</source>
        <translation>Jetzt diesen, wie er auf Kartons und Paletten steht.</translation>
    </message>
    <message>
        <source>Scan the square code once more, and hold the trigger for three seconds.</source>
        <translation>Scannen Sie den quadratischen Code noch einmal, und halten Sie den Abzug drei Sekunden.</translation>
    </message>
    <message>
        <source>Done holding</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Das war alles.</translation>
    </message>
    <message>
        <source>Set the scanner, then scan again</source>
        <translation>Scanner einstellen, dann erneut scannen</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>Wartet auf einen Code</translation>
    </message>
    <message>
        <source>This scanner can be trusted</source>
        <translation>Auf diesen Scanner ist Verlass</translation>
    </message>
    <message>
        <source>Read as printed</source>
        <translation>Wie gedruckt gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters at once</source>
        <translation>
            <numerusform>%n Zeichen auf einmal</numerusform>
            <numerusform>%n Zeichen auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters in %1 ms</source>
        <translation>
            <numerusform>%n Zeichen in %1 ms</numerusform>
            <numerusform>%n Zeichen in %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>F12 takes two minutes and tells whether every pack can be read.</source>
        <translation>F12 dauert zwei Minuten und sagt, ob jede Packung lesbar ist.</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannersScreen</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Plugged in, not in use</source>
        <translation>Angeschlossen, nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Nothing else is plugged in. A new scanner appears here by itself.</source>
        <translation>Sonst ist nichts angeschlossen. Ein neuer Scanner erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Anderer Anschluss</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Read something now</source>
        <translation>Jetzt etwas lesen</translation>
    </message>
    <message>
        <source>Pull the trigger on any code. What arrives is shown here as it arrives, with its control characters, and what the program makes of it. Nothing is received by it.</source>
        <translation>Drücken Sie den Abzug vor einem beliebigen Code. Was ankommt, wird hier gezeigt, wie es ankommt, mit seinen Steuerzeichen, und was das Programm daraus macht. Vereinnahmt wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Zurück zum Standort.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen scanner out of use, with its settings.</source>
        <translation>Nimmt den gewählten Scanner außer Gebrauch, samt seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empties the list of what was read.</source>
        <translation>Leert die Liste des Gelesenen.</translation>
    </message>
    <message>
        <source>Test this scanner</source>
        <translation>Scanner testen</translation>
    </message>
    <message>
        <source>Leads over a sheet of test codes and says what to set on the scanner.</source>
        <translation>Führt über ein Blatt mit Testcodes und sagt, was am Scanner einzustellen ist.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>what each reads, and how it is set</source>
        <translation>was jeder liest und wie er eingestellt ist</translation>
    </message>
    <message>
        <source>A device path, such as /dev/ttyS0, or a reader in the network: tcp://host:port. Enter takes it.</source>
        <translation>Ein Gerätepfad, etwa /dev/ttyS0, oder ein Leser im Netz: tcp://host:port. Enter übernimmt ihn.</translation>
    </message>
    <message>
        <source>A path begins with /dev/, the address of a reader with tcp://.</source>
        <translation>Ein Pfad beginnt mit /dev/, die Adresse eines Lesers mit tcp://.</translation>
    </message>
</context>
<context>
    <name>packledger::site::SiteScreen</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Keine Kamera angeschlossen.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>No scanner has been seen yet. Plug one in and pull its trigger.</source>
        <translation>Noch kein Scanner erkannt. Schließen Sie einen an, und drücken Sie seinen Abzug.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Hear what each verdict sounds like</source>
        <translation>So klingt jedes Urteil</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Sets up scanners, tests them, and shows what they read.</source>
        <translation>Richtet Scanner ein, testet sie und zeigt, was sie lesen.</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Cards to be scanned instead of a key: undo, hold, finish. For hands that are full.</source>
        <translation>Karten, die man statt einer Taste scannt: zurücknehmen, sperren, abschließen. Für volle Hände.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Sets up cameras, with their live picture.</source>
        <translation>Richtet Kameras ein, mit ihrem Livebild.</translation>
    </message>
    <message>
        <source>Label printers</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Sets up label printers, and shows what they print.</source>
        <translation>Richtet Etikettendrucker ein und zeigt, was sie drucken.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>The label templates, and their editor.</source>
        <translation>Die Etikettenvorlagen und ihr Editor.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who may sign in at this site.</source>
        <translation>Wer sich an diesem Standort anmelden darf.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What holds at this site, and its name and address.</source>
        <translation>Was an diesem Standort gilt, mit Name und Adresse.</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Andere Systeme</translation>
    </message>
    <message>
        <source>Lets an ERP or a second system fetch events and hand over documents.</source>
        <translation>Lässt ein ERP oder zweites System Ereignisse holen und Dokumente übergeben.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Whether the ledger is whole, and its backups.</source>
        <translation>Ob das Register unversehrt ist, und seine Sicherungen.</translation>
    </message>
</context>
<context>
    <name>packledger::site::SystemsPanel</name>
    <message>
        <source>New token for everything</source>
        <translation>Neuer Token für alles</translation>
    </message>
    <message>
        <source>Name of a system</source>
        <translation>Name eines Systems</translation>
    </message>
    <message>
        <source>Letters, digits, points and underscores, as erp.</source>
        <translation>Buchstaben, Ziffern, Punkte und Unterstriche, etwa erp.</translation>
    </message>
    <message>
        <source>Make its token</source>
        <translation>Seinen Token erzeugen</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Fragt nur</translation>
    </message>
    <message>
        <source>Only hands over</source>
        <translation>Gibt nur ab</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>The new token for everything, shown this once</source>
        <translation>Der neue Token für alles, nur dieses eine Mal gezeigt</translation>
    </message>
    <message>
        <source>The new token of %1, shown this once</source>
        <translation>Der neue Token von %1, nur dieses eine Mal gezeigt</translation>
    </message>
    <message>
        <source>Everybody&apos;s goods</source>
        <translation>Ware von allen</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <translation>Die von %1</translation>
    </message>
</context>
<context>
    <name>packledger::templates::ElementList</name>
    <message>
        <source>What is on the label</source>
        <translation>Was auf dem Etikett ist</translation>
    </message>
</context>
<context>
    <name>packledger::templates::LabelCanvas</name>
    <message>
        <source>The label</source>
        <translation>Das Etikett</translation>
    </message>
</context>
<context>
    <name>packledger::templates::TemplatesPresenter</name>
    <message>
        <source>Seen at</source>
        <translation>Gesehen mit</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Wörter auf</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Gefüllt mit</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Einem Beispiel</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>Dem Längsten</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>An item of the ledger</source>
        <translation>Einer Einheit des Registers</translation>
    </message>
    <message>
        <source>EPC, GTIN and serial, or the code as scanned. Enter shows its label.</source>
        <translation>EPC, GTIN und Seriennummer, oder der Code wie gescannt. Die Eingabetaste zeigt ihr Etikett.</translation>
    </message>
    <message>
        <source>Samples go to</source>
        <translation>Muster gehen an</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>The label is drawn and read …</source>
        <translation>Das Etikett wird gezeichnet und gelesen …</translation>
    </message>
    <message>
        <source>There is no code on this label.</source>
        <translation>Auf diesem Etikett ist kein Code.</translation>
    </message>
    <message>
        <source>Reads back as it shall</source>
        <translation>Liest sich zurück, wie es soll</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) read at %1 dpi, equal to the data and to the text.</source>
        <translation>
            <numerusform>%n Code mit %1 dpi gelesen, gleich den Daten und dem Text.</numerusform>
            <numerusform>%n Codes mit %1 dpi gelesen, gleich den Daten und dem Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not read back</source>
        <translation>Liest sich nicht zurück</translation>
    </message>
    <message>
        <source>More codes were read than there are.</source>
        <translation>Es wurden mehr Codes gelesen, als da sind.</translation>
    </message>
    <message>
        <source>Not read, or read otherwise: %1</source>
        <translation>Nicht oder anders gelesen: %1</translation>
    </message>
    <message>
        <source>A sample is printed on %1 …</source>
        <translation>Ein Muster wird auf %1 gedruckt …</translation>
    </message>
    <message>
        <source>The sample was not printed</source>
        <translation>Das Muster wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>A sample was sent to %1</source>
        <translation>Ein Muster ging an %1</translation>
    </message>
    <message>
        <source>Look at it, scan it, then destroy it: its number is no pack&apos;s.</source>
        <translation>Sehen Sie es an, scannen Sie es, dann vernichten Sie es: Seine Nummer gehört keiner Packung.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Das Etikett</translation>
    </message>
    <message>
        <source>May be printed, with the longest data too.</source>
        <translation>Darf gedruckt werden, auch mit den längsten Daten.</translation>
    </message>
</context>
<context>
    <name>packledger::templates::TemplatesScreen</name>
    <message>
        <source>One is at work</source>
        <translation>Eine ist in Arbeit</translation>
    </message>
    <message>
        <source>There are no templates.</source>
        <translation>Es gibt keine Vorlagen.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Das Etikett</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>Auf dem Etikett</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>DataMatrix</source>
        <translation>DataMatrix</translation>
    </message>
    <message>
        <source>GS1-128</source>
        <translation>GS1-128</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Was dazukommt</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Move the element, zoom</source>
        <translation>Element verschieben, vergrößern</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the site. Drafts stay until the program ends.</source>
        <translation>Zurück zum Standort. Entwürfe bleiben bis zum Programmende.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Shows templates and elements instead of the fields, and back.</source>
        <translation>Zeigt Vorlagen und Elemente statt der Felder, und zurück.</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Puts the chosen element on the label once more.</source>
        <translation>Setzt das gewählte Element noch einmal auf das Etikett.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen element off the label.</source>
        <translation>Nimmt das gewählte Element vom Etikett.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Draws the label as printed, reads its codes, and compares.</source>
        <translation>Zeichnet das Etikett wie gedruckt, liest seine Codes und vergleicht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back, and the one before it.</source>
        <translation>Nimmt die letzte Änderung zurück, und die davor.</translation>
    </message>
    <message>
        <source>Print one</source>
        <translation>Muster drucken</translation>
    </message>
    <message>
        <source>Prints a sample. Labels of real items are printed by their batch.</source>
        <translation>Druckt ein Muster. Etiketten echter Einheiten druckt ihr Auftrag.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves the template as a new version of this site.</source>
        <translation>Speichert die Vorlage als neue Version dieses Standorts.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>templates, and how each is printed</source>
        <translation>Vorlagen, und wie jede gedruckt wird</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file. It becomes part of the template; printers print it black on white.</source>
        <translation>Eine PNG-, JPEG- oder SVG-Datei. Sie wird Teil der Vorlage; Drucker drucken sie schwarz auf weiß.</translation>
    </message>
    <message>
        <source>Puts a text, code, box, line or picture on the label.</source>
        <translation>Setzt Text, Code, Rahmen, Linie oder Bild auf das Etikett.</translation>
    </message>
</context>
<context>
    <name>packledger::verification::AnswerPanel</name>
    <message>
        <source>Answer a request</source>
        <translation>Anfrage beantworten</translation>
    </message>
    <message>
        <source>Code of the pack</source>
        <translation>Code der Packung</translation>
    </message>
    <message>
        <source>Scan it, or type what stands beside it: (01) … (21) …</source>
        <translation>Scannen Sie ihn, oder tippen Sie, was daneben steht: (01) … (21) …</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>GLN, or the name of the company</source>
        <translation>GLN oder Name der Firma</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>For what comes by mail or telephone. Routers ask over the network and are answered by themselves.</source>
        <translation>Für das, was per Mail oder am Telefon kommt. Router fragen über das Netz und bekommen von selbst Antwort.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
</context>
<context>
    <name>packledger::verification::AskersPanel</name>
    <message>
        <source>Who may ask</source>
        <translation>Wer fragen darf</translation>
    </message>
    <message>
        <source>Nobody yet. A verification router gets a token from you, and shows it with each request.</source>
        <translation>Noch niemand. Ein Verifizierungs-Router bekommt von Ihnen einen Token und zeigt ihn mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>Name of the asker</source>
        <translation>Name des Fragenden</translation>
    </message>
    <message>
        <source>Letters, digits, points and dashes</source>
        <translation>Buchstaben, Ziffern, Punkte und Striche</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>The new token, shown this once</source>
        <translation>Der neue Token, dies eine Mal gezeigt</translation>
    </message>
    <message>
        <source>Is told of</source>
        <translation>Erfährt von</translation>
    </message>
    <message>
        <source>All our products</source>
        <translation>Alle unsere Produkte</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>packledger::verification::VerificationPresenter</name>
    <message>
        <source>The answer is in the clipboard, for the mail to whoever asked.</source>
        <translation>Die Antwort ist in der Zwischenablage, für die Mail an den Fragenden.</translation>
    </message>
    <message>
        <source>%1 may not ask any more.</source>
        <translation>%1 darf nicht mehr fragen.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Give it to %1 now: it is not shown again.</source>
        <translation>Der Token ist in der Zwischenablage. Geben Sie ihn jetzt %1: Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Written down. Answer it by %1.</source>
        <translation>Aufgeschrieben. Antworten Sie bis %1.</translation>
    </message>
</context>
<context>
    <name>packledger::verification::VerificationScreen</name>
    <message>
        <source>Answered requests</source>
        <translation>Beantwortete Anfragen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Who asked, product, serial or lot</source>
        <translation>Wer fragte, Produkt, Seriennummer oder Charge</translation>
    </message>
    <message>
        <source>Show only requests with</source>
        <translation>Nur Anfragen zeigen mit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Closes who may ask, or leads back to the partners.</source>
        <translation>Schließt, wer fragen darf, oder führt zurück zu den Partnern.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Zeigt, was jede Taste tut und was jede Form bedeutet.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds requests by who asked, by product, serial number or lot.</source>
        <translation>Findet Anfragen nach Fragendem, Produkt, Seriennummer oder Charge.</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Wer fragen darf</translation>
    </message>
    <message>
        <source>Shows who may ask over the network, and makes tokens.</source>
        <translation>Zeigt, wer über das Netz fragen darf, und erstellt Token.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Writes the requests, as they are cut now, into a CSV file.</source>
        <translation>Schreibt die Anfragen, wie sie jetzt ausgewählt sind, in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers the request that came by mail or telephone, and keeps it in the log.</source>
        <translation>Beantwortet die Anfrage, die per Mail oder am Telefon kam, und behält sie im Protokoll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Who asked whether a pack is ours</source>
        <translation>Wer fragte, ob eine Packung unsere ist</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Register wird gelesen …</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Keines passt</translation>
    </message>
    <message>
        <source>No request is as you look for it. Try All, or another word.</source>
        <translation>Keine Anfrage passt zu Ihrer Suche. Versuchen Sie Alle oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Niemand hat gefragt</translation>
    </message>
    <message>
        <source>Wholesalers ask before they sell a returned pack again. F5 lets a router ask over the network; a request by mail or telephone is answered at the side.</source>
        <translation>Großhändler fragen, bevor sie eine zurückgegebene Packung wieder verkaufen. F5 lässt einen Router über das Netz fragen; eine Anfrage per Mail oder am Telefon wird rechts beantwortet.</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Später antworten</translation>
    </message>
    <message>
        <source>Writes the request down with who asks: it waits here, and must be answered within 24 hours.</source>
        <translation>Schreibt die Anfrage auf, mit dem, der fragt: Sie wartet hier und muss innerhalb von 24 Stunden beantwortet werden.</translation>
    </message>
</context>
</TS>
