<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgeingCommand</name>
    <message>
        <source>what waits too long: goods without data, holds, data without goods</source>
        <translation>ce qui attend trop longtemps&#xa0;: marchandise sans données, blocages, données sans marchandise</translation>
    </message>
    <message>
        <source>for at least so many days</source>
        <translation>depuis au moins tant de jours</translation>
    </message>
    <message>
        <source>say for how many days</source>
        <translation>dites depuis combien de jours</translation>
    </message>
    <message numerus="yes">
        <source>%n days: </source>
        <translation>
            <numerusform>%n jour&#xa0;: </numerusform>
            <numerusform>%n jours&#xa0;: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchApproveCommand</name>
    <message>
        <source>approve a work order</source>
        <translation>approuver un ordre</translation>
    </message>
</context>
<context>
    <name>BatchCancelCommand</name>
    <message>
        <source>give a work order up before it runs</source>
        <translation>abandonner un ordre avant son lancement</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
</context>
<context>
    <name>BatchCardsCommand</name>
    <message>
        <source>list the codes of the points of a clearance, or print their cards</source>
        <translation>lister les codes des points du vide de ligne ou les imprimer en cartes</translation>
    </message>
    <message>
        <source>a PDF with a card for each point, to be hung there</source>
        <translation>un PDF avec une carte par point, à y accrocher</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>BatchClearCommand</name>
    <message>
        <source>The line is clear, signed by %1.</source>
        <translation>Le vide de ligne est fait, signé par %1.</translation>
    </message>
    <message>
        <source>The line is not clear yet.</source>
        <translation>Le vide de ligne n’est pas encore fait.</translation>
    </message>
    <message>
        <source>check the points of a line clearance, and sign it</source>
        <translation>vérifier les points d’un vide de ligne et le signer</translation>
    </message>
    <message>
        <source>the point that holds; may be repeated</source>
        <translation>le point qui est rempli&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>every point holds</source>
        <translation>tous les points sont remplis</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>ce qui a été vu</translation>
    </message>
    <message>
        <source>a picture of it, kept with the record</source>
        <translation>une image, conservée avec l’historique</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>qui l’a fait</translation>
    </message>
    <message>
        <source>who looked as well</source>
        <translation>qui a regardé aussi</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nommez un ordre</translation>
    </message>
    <message>
        <source>what the scanner read at a point; may be repeated</source>
        <translation>ce que le lecteur a lu à un point&#xa0;; peut être répété</translation>
    </message>
</context>
<context>
    <name>BatchCloseCommand</name>
    <message>
        <source>close a batch: reconciled, signed by two people, locked</source>
        <translation>clore un ordre&#xa0;: rapproché, signé par deux personnes, verrouillé</translation>
    </message>
    <message>
        <source>who performed it</source>
        <translation>qui l’a exécuté</translation>
    </message>
    <message>
        <source>who reviewed it, somebody else</source>
        <translation>qui l’a contrôlé, une autre personne</translation>
    </message>
    <message>
        <source>why it is closed although a number is not accounted for</source>
        <translation>pourquoi il est clos alors qu’un numéro n’est pas justifié</translation>
    </message>
    <message>
        <source>a close needs --signed-by and --witnessed-by</source>
        <translation>une clôture demande --signed-by et --witnessed-by</translation>
    </message>
    <message>
        <source>the reject bin is counted in packs</source>
        <translation>le rebut se compte en boîtes</translation>
    </message>
    <message>
        <source>Batch %1 is closed, signed by %2 and %3. Its record is %4.</source>
        <translation>L’ordre %1 est clos, signé par %2 et %3. Son historique est %4.</translation>
    </message>
    <message>
        <source>how many packs were counted in the reject bin, where packs were rejected</source>
        <translation>combien de boîtes ont été comptées dans le bac de rejet, s’il y a eu des rejets</translation>
    </message>
    <message>
        <source>%1 waits in the outbox for %2 with %3 events.</source>
        <translation>%1 attend dans la sortie pour %2 avec %3 événements.</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln good pack(s) have no source pack. The record tells it.</source>
        <translation>
            <numerusform>Attention&#xa0;: %Ln bonne boîte n’a pas de boîte source. Le dossier le dit.</numerusform>
            <numerusform>Attention&#xa0;: %Ln bonnes boîtes n’ont pas de boîte source. Le dossier le dit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>name a batch</source>
        <translation>nommez un ordre</translation>
    </message>
    <message>
        <source>where the site has users: a file with a name, a blank and a PIN a line (/dev/fd/3, -)</source>
        <translation>si le site a des utilisateurs&#xa0;: un fichier avec un nom, un blanc et un PIN par ligne (/dev/fd/3, -)</translation>
    </message>
    <message>
        <source>%1 is %2: %3 good of %4, %5 rejected, %6 unexplained.</source>
        <translation>%1 est %2&#xa0;: %3 bonnes sur %4, %5 au rebut, %6 non justifiés.</translation>
    </message>
    <message>
        <source>%1 is %2: %3 good of %4, %5 rejected, %6 numbers without a fate yet.</source>
        <translation>%1 est %2&#xa0;: %3 bonnes sur %4, %5 au rebut, %6 numéros encore sans sort connu.</translation>
    </message>
</context>
<context>
    <name>BatchCompareCommand</name>
    <message>
        <source>name the packs in which another system&apos;s list differs from ours</source>
        <translation>nommer les boîtes pour lesquelles la liste d’un autre système diffère de la nôtre</translation>
    </message>
    <message>
        <source>the other list: a scan, an identifier or a serial number of the batch&apos;s product a line</source>
        <translation>l’autre liste&#xa0;: par ligne un scan, un identifiant ou un numéro de série du produit</translation>
    </message>
    <message>
        <source>%1 is only here.</source>
        <translation>%1 n’est qu’ici.</translation>
    </message>
    <message>
        <source>Both lists hold the same %1 packs.</source>
        <translation>Les deux listes contiennent les mêmes %1 boîtes.</translation>
    </message>
    <message>
        <source>%1 packs here, %2 in the other list.</source>
        <translation>%1 boîtes ici, %2 dans l’autre liste.</translation>
    </message>
    <message>
        <source>%1 is only in the other list, and no number of this batch.</source>
        <translation>%1 n’est que dans l’autre liste et n’est pas un numéro de cet ordre.</translation>
    </message>
    <message>
        <source>%1 is good in the other list alone; here it is %2.</source>
        <translation>%1 n’est bonne que dans l’autre liste&#xa0;; ici&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>BatchCorrectCommand</name>
    <message>
        <source>correct lot and expiry of a batch&apos;s packs, where the data are wrong</source>
        <translation>corriger le lot et l’expiration des boîtes d’un ordre quand les données sont fausses</translation>
    </message>
    <message>
        <source>the lot on the labels; as it is unless told</source>
        <translation>le lot sur les étiquettes&#xa0;; inchangé sans indication</translation>
    </message>
    <message>
        <source>the expiry on the labels, 2028-08-31 or 2028-08; as it is unless told</source>
        <translation>l’expiration sur les étiquettes, 2028-08-31 ou 2028-08&#xa0;; inchangée sans indication</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>say with --lot or --expiry what is right</source>
        <translation>indiquez avec --lot ou --expiry ce qui est juste</translation>
    </message>
    <message>
        <source>%1 packs are corrected: lot %2, expiry %3.</source>
        <translation>%1 boîtes sont corrigées&#xa0;: lot %2, expiration %3.</translation>
    </message>
    <message>
        <source>who corrects it, where two persons approve</source>
        <translation>qui corrige, là où deux personnes approuvent</translation>
    </message>
    <message>
        <source>who approves that, somebody else</source>
        <translation>qui l’approuve, quelqu’un d’autre</translation>
    </message>
    <message>
        <source>two sign: --signed-by and --approved-by</source>
        <translation>deux personnes signent&#xa0;: --signed-by et --approved-by</translation>
    </message>
</context>
<context>
    <name>BatchImportCommand</name>
    <message>
        <source>take work orders from a CSV table</source>
        <translation>reprendre des ordres d’un tableau CSV</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>montrer seulement ce qui changerait</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nommez un fichier</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 refused.</source>
        <translation>%1 nouveaux, %2 modifiés, %3 identiques, %4 refusés.</translation>
    </message>
</context>
<context>
    <name>BatchListCommand</name>
    <message>
        <source>list the batches, newest first</source>
        <translation>lister les ordres, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>BatchNoteCommand</name>
    <message>
        <source>attach a deviation to a batch</source>
        <translation>joindre une déviation à un ordre</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>its number in the quality system</source>
        <translation>son numéro dans le système qualité</translation>
    </message>
    <message>
        <source>a picture of it (PNG, JPEG), kept with the record</source>
        <translation>une photo (PNG, JPEG), gardée avec l’enregistrement</translation>
    </message>
</context>
<context>
    <name>BatchOpenCommand</name>
    <message>
        <source>open a batch, or plan it where two persons approve</source>
        <translation>ouvrir un ordre, ou le planifier là où deux personnes approuvent</translation>
    </message>
    <message>
        <source>the product&apos;s GTIN</source>
        <translation>le GTIN du produit</translation>
    </message>
    <message>
        <source>the lot&apos;s number</source>
        <translation>le numéro de lot</translation>
    </message>
    <message>
        <source>the expiry: YYYY-MM-DD, YYYY-MM for the whole month, or YYMMDD</source>
        <translation>la péremption&#xa0;: YYYY-MM-DD, YYYY-MM pour tout le mois, ou YYMMDD</translation>
    </message>
    <message>
        <source>how many good packs are wanted</source>
        <translation>combien de bonnes boîtes sont voulues</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>pour quel marché&#xa0;: us, eu, …</translation>
    </message>
    <message>
        <source>what the batch is called (B- and its number)</source>
        <translation>le nom de l’ordre (B- et son numéro)</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>à qui est le produit</translation>
    </message>
    <message>
        <source>the pool its numbers come from</source>
        <translation>la réserve dont viennent ses numéros</translation>
    </message>
    <message>
        <source>the template of its labels</source>
        <translation>le modèle de ses étiquettes</translation>
    </message>
    <message>
        <source>how it is packed: unit,bundle,case,pallet</source>
        <translation>son emballage&#xa0;: unit,bundle,case,pallet</translation>
    </message>
    <message>
        <source>how many percent are expected to fail</source>
        <translation>quel pourcentage de rebut est attendu</translation>
    </message>
    <message>
        <source>more rejects than this many percent are out of tolerance</source>
        <translation>plus de rebut que ce pourcentage est hors tolérance</translation>
    </message>
    <message>
        <source>packs a minute that the line should make</source>
        <translation>boîtes par minute que la ligne doit faire</translation>
    </message>
    <message>
        <source>plan it only: it is approved and started later</source>
        <translation>le planifier seulement&#xa0;: il est approuvé et lancé plus tard</translation>
    </message>
    <message>
        <source>the expiry is written YYYY-MM-DD, YYYY-MM or YYMMDD</source>
        <translation>la péremption s’écrit YYYY-MM-DD, YYYY-MM ou YYMMDD</translation>
    </message>
    <message>
        <source>the quantity is a number</source>
        <translation>la quantité est un nombre</translation>
    </message>
    <message>
        <source>rejects are given in percent</source>
        <translation>le rebut se donne en pour cent</translation>
    </message>
    <message>
        <source>the target is a number of packs a minute</source>
        <translation>la cible est un nombre de boîtes par minute</translation>
    </message>
    <message>
        <source>a pool is named by its number</source>
        <translation>une réserve se nomme par son numéro</translation>
    </message>
</context>
<context>
    <name>BatchPaper</name>
    <message>
        <source>performed</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>contrôlé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>Every number accounted for</source>
        <translation>Chaque numéro justifié</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>not accounted for</source>
        <translation>non justifiés</translation>
    </message>
    <message>
        <source>issued in all</source>
        <translation>donnés en tout</translation>
    </message>
    <message>
        <source>Line clearance</source>
        <translation>Vide de ligne</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This batch was opened without a clearance.</source>
        <translation>Cet ordre a été ouvert sans vide de ligne.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Signé par %1.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>still standing</source>
        <translation>encore arrêtée</translation>
    </message>
    <message>
        <source>The line never stood.</source>
        <translation>La ligne n’a jamais été arrêtée.</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Déviations</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>None was noted.</source>
        <translation>Aucune n’a été notée.</translation>
    </message>
    <message>
        <source>Numbers that are not accounted for</source>
        <translation>Numéros non justifiés</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Dernier état connu</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>none at this site</source>
        <translation>aucun sur ce site</translation>
    </message>
    <message>
        <source>The signatures are over the record with SHA-256 %1.</source>
        <translation>Les signatures portent sur l’historique de SHA-256 %1.</translation>
    </message>
    <message>
        <source>Draft: nobody has signed yet.</source>
        <translation>Projet&#xa0;: personne n’a encore signé.</translation>
    </message>
    <message>
        <source>The first %1; the file of the batch has them all.</source>
        <translation>Les %1 premiers&#xa0;; le fichier de l’ordre les a tous.</translation>
    </message>
    <message>
        <source>Batch report %1</source>
        <translation>Rapport de l’ordre %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandées</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Planifié par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>%1 of the order</source>
        <translation>%1 de la commande</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rebut</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Reason signed for</source>
        <translation>Motif signé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1 (photo %2)</source>
        <translation>%1 (photo %2)</translation>
    </message>
    <message>
        <source>Why packs were thrown out</source>
        <translation>Pourquoi des boîtes ont été écartées</translation>
    </message>
    <message>
        <source>What the camera or scanner found</source>
        <translation>Ce que la caméra ou le lecteur a trouvé</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Every number: %1 (%2)</source>
        <comment>what became of them, how many</comment>
        <translation>Chaque numéro&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>Boîtes sources</translation>
    </message>
    <message>
        <source>scanned there %1</source>
        <translation>lu sur place %1</translation>
    </message>
    <message>
        <source>Since the close</source>
        <translation>Depuis la clôture</translation>
    </message>
    <message>
        <source>passed, %1, %2</source>
        <translation>réussi, %1, %2</translation>
    </message>
    <message>
        <source>not passed, %1, %2</source>
        <translation>échoué, %1, %2</translation>
    </message>
    <message>
        <source>Counted in the reject bin</source>
        <translation>Comptées dans le bac de rejets</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Test de défi</translation>
    </message>
    <message>
        <source>Every number of a case, bundle or pallet accounted for</source>
        <translation>Chaque numéro de caisse, de fardeau ou de palette est justifié</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln boîte</numerusform>
            <numerusform>%Ln boîtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 used up, %2 in part, linked with %Ln new pack(s)</source>
        <translation>
            <numerusform>%1 épuisées, %2 en partie, liées à %Ln nouvelle boîte</numerusform>
            <numerusform>%1 épuisées, %2 en partie, liées à %Ln nouvelles boîtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Good packs without a source pack</source>
        <translation>Bonnes boîtes sans boîte source</translation>
    </message>
</context>
<context>
    <name>BatchReconcileCommand</name>
    <message>
        <source>say how the numbers of a batch add up, and name those that do not</source>
        <translation>dire comment les numéros d’un ordre se recoupent, et nommer les autres</translation>
    </message>
    <message>
        <source>All %1 numbers are accounted for.</source>
        <translation>Les %1 numéros sont tous justifiés.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are not accounted for.</source>
        <translation>%1 numéros sur %2 ne sont pas justifiés.</translation>
    </message>
    <message>
        <source>Source packs that wait, to be linked or put back: %1.</source>
        <translation>Boîtes sources qui attendent, à relier ou à remettre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Still being packed: %1.</source>
        <translation>Encore en cours d’emballage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bad packs that nobody saw leave the line: %1.</source>
        <translation>Mauvaises boîtes que personne n’a vues quitter la ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Packs that must lie in the reject bin: %1.</source>
        <translation>Boîtes qui doivent être dans le bac de rejets&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln good pack(s) have no source pack. Scan what they were made of (batch source), or leave it so: the record will tell it.</source>
        <translation>
            <numerusform>Attention&#xa0;: %Ln bonne boîte n’a pas de boîte source. Scannez ce dont elle a été faite (batch source), ou laissez ainsi&#xa0;: le dossier le dira.</numerusform>
            <numerusform>Attention&#xa0;: %Ln bonnes boîtes n’ont pas de boîte source. Scannez ce dont elles ont été faites (batch source), ou laissez ainsi&#xa0;: le dossier le dira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchReportCommand</name>
    <message>
        <source>the pairs of old and new numbers instead, as .csv, .json or .xlsx</source>
        <translation>à la place les paires d’anciens et de nouveaux numéros, en .csv, .json ou .xlsx</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>FILE.pdf: the report, .json: the signed record, .csv or .xlsx: every number with its fate</source>
        <translation>FILE.pdf&#xa0;: le rapport, .json&#xa0;: l’historique signé, .csv ou .xlsx&#xa0;: chaque numéro et son sort</translation>
    </message>
    <message>
        <source>name a file with --out that ends in .pdf, .json, .csv or .xlsx</source>
        <translation>nommez avec --out un fichier finissant par .pdf, .json, .csv ou .xlsx</translation>
    </message>
    <message>
        <source>write a batch&apos;s report, numbers, links or minutes to a file</source>
        <translation>écrire dans un fichier le rapport, les numéros, les liens ou les minutes d’un ordre</translation>
    </message>
    <message>
        <source>what the line made minute by minute instead, with pass and reject rates, as .csv, .json or .xlsx</source>
        <translation>à la place, ce que la ligne a fait minute par minute, avec taux de bons et de rejets, en .csv, .json ou .xlsx</translation>
    </message>
</context>
<context>
    <name>BatchResumeCommand</name>
    <message>
        <source>note that the line runs again</source>
        <translation>noter que la ligne tourne à nouveau</translation>
    </message>
</context>
<context>
    <name>BatchShiftCommand</name>
    <message>
        <source>hand the line over to the next shift</source>
        <translation>passer la ligne à l’équipe suivante</translation>
    </message>
    <message>
        <source>who answers for the line from now on</source>
        <translation>qui répond de la ligne désormais</translation>
    </message>
    <message>
        <source>what the next shift must know</source>
        <translation>ce que l’équipe suivante doit savoir</translation>
    </message>
    <message>
        <source>say with --to who takes over</source>
        <translation>dites avec --to qui prend la suite</translation>
    </message>
</context>
<context>
    <name>BatchShowCommand</name>
    <message>
        <source>show a batch, and what became of its numbers</source>
        <translation>montrer un ordre et ce que ses numéros sont devenus</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nommez un ordre</translation>
    </message>
</context>
<context>
    <name>BatchSourceCommand</name>
    <message>
        <source>%1 source packs wait; %2 good packs have no source yet.</source>
        <translation>%1 boîtes sources attendent&#xa0;; %2 boîtes bonnes n’ont pas encore de source.</translation>
    </message>
    <message>
        <source>source packs that wait for a batch: scan, put back, link</source>
        <translation>boîtes sources qui attendent un ordre&#xa0;: lire, reposer, lier</translation>
    </message>
    <message>
        <source>source packs as they are emptied, one a line; behind a tabulator how much is left in it</source>
        <translation>boîtes sources au fur et à mesure, une par ligne&#xa0;; après une tabulation, ce qu’il y reste</translation>
    </message>
    <message>
        <source>a pack that is not used after all</source>
        <translation>une boîte finalement non utilisée</translation>
    </message>
    <message>
        <source>use all up for the good packs that have no source yet</source>
        <translation>tout utiliser pour les boîtes bonnes encore sans source</translation>
    </message>
    <message>
        <source>take the last link back: its sources wait again</source>
        <translation>annuler le dernier lien&#xa0;: ses sources attendent de nouveau</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nommez un ordre</translation>
    </message>
    <message>
        <source>%1 has signed for sources that expire on %2 or later.</source>
        <translation>%1 a signé pour des sources qui expirent le %2 ou plus tard.</translation>
    </message>
    <message>
        <source>sources that expire on this day or later are used, though the new packs expire later: signed for</source>
        <translation>les sources qui expirent ce jour-là ou plus tard sont utilisées bien que les nouvelles boîtes expirent plus tard&#xa0;: cela est signé</translation>
    </message>
    <message>
        <source>why they are</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>who signs for that</source>
        <translation>qui signe pour cela</translation>
    </message>
</context>
<context>
    <name>BatchStartCommand</name>
    <message>
        <source>start the line</source>
        <translation>lancer la ligne</translation>
    </message>
</context>
<context>
    <name>BatchStopCommand</name>
    <message>
        <source>note that the line stands, and why</source>
        <translation>noter que la ligne est arrêtée, et pourquoi</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un parmi %1</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>lot %1 · expires %2</source>
        <translation>lot %1 · périme le %2</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>line clear</source>
        <translation>vide de ligne fait</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abandonné</translation>
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
        <translation>pas encore utilisés</translation>
    </message>
    <message>
        <source>on the way to a printer</source>
        <translation>en route vers l’imprimante</translation>
    </message>
    <message>
        <source>printed, not read yet</source>
        <translation>imprimés, pas encore lus</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bons</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruits</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>désactivés</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>au rebut</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulés</translation>
    </message>
    <message>
        <source>returned unused</source>
        <translation>rendus inutilisés</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>%1 not accounted for</source>
        <translation>%1 non justifiés</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>échantillonné</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>Exception %1</source>
        <translation>Exception %1</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Case identifier</source>
        <translation>Identifiant du cas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Resolved because</source>
        <translation>Résolu parce que</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>from the partner</source>
        <translation>du partenaire</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Demandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>catalogue %1</source>
        <translation>catalogue %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>réception %1</translation>
    </message>
    <message>
        <source>our shipment %1</source>
        <translation>notre expédition %1</translation>
    </message>
    <message>
        <source>arrival %1</source>
        <translation>arrivée %1</translation>
    </message>
    <message>
        <source>due %1 (%2)</source>
        <translation>échéance %1 (%2)</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Résolu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChallengeCommand</name>
    <message>
        <source>pass known-bad labels by the camera before a batch starts</source>
        <translation>passer des étiquettes mauvaises connues devant la caméra</translation>
    </message>
    <message>
        <source>name the batch</source>
        <translation>nommez l’ordre</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHOUÉ</translation>
    </message>
    <message>
        <source>The challenge test is passed. The batch may run.</source>
        <translation>Le test de défi est réussi. L’ordre peut tourner.</translation>
    </message>
    <message>
        <source>The challenge test has failed. The batch must not run with this camera.</source>
        <translation>Le test de défi a échoué. L’ordre ne doit pas tourner avec cette caméra.</translation>
    </message>
    <message>
        <source>not tested, as no grade is asked for or told</source>
        <translation>non testé, car aucun grade n’est demandé ni indiqué</translation>
    </message>
</context>
<context>
    <name>ClearanceCards</name>
    <message>
        <source>Clearance cards</source>
        <translation>Cartes du vide de ligne</translation>
    </message>
    <message>
        <source>Cut them out and hang each where the point is looked at.</source>
        <translation>Découpez-les et accrochez chacune là où le point est vérifié.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
</context>
<context>
    <name>ClockListCommand</name>
    <message>
        <source>how far the clock was off, and when it was moved</source>
        <translation>de combien l’horloge était fausse, et quand elle fut changée</translation>
    </message>
    <message>
        <source>the clock was put forward by %1.</source>
        <translation>l’horloge a été avancée de %1.</translation>
    </message>
    <message>
        <source>the clock was put back by %1.</source>
        <translation>l’horloge a été reculée de %1.</translation>
    </message>
    <message>
        <source>the clock was %1 ahead of %2.</source>
        <translation>l’horloge avançait de %1 par rapport à %2.</translation>
    </message>
    <message>
        <source>the clock was %1 behind %2.</source>
        <translation>l’horloge retardait de %1 par rapport à %2.</translation>
    </message>
</context>
<context>
    <name>ClockMeasureCommand</name>
    <message>
        <source>ask a time source how far the clock is off, and note it</source>
        <translation>demander à une source de temps de combien l’horloge est fausse, et le noter</translation>
    </message>
    <message>
        <source>ntp:HOST; otherwise the site&apos;s setting clock.source</source>
        <translation>ntp:HOST&#xa0;; sinon le réglage clock.source du site</translation>
    </message>
    <message>
        <source>The clock is %1 off, more than the %2 allowed. Set it right.</source>
        <translation>L’horloge a un écart de %1, plus que les %2 permis. Réglez-la.</translation>
    </message>
    <message>
        <source>The clock is %1 off.</source>
        <translation>L’horloge a un écart de %1.</translation>
    </message>
</context>
<context>
    <name>CommandCards</name>
    <message>
        <source>Command cards</source>
        <translation>Cartes d’action</translation>
    </message>
    <message>
        <source>Undo, hold, damaged, finish: scanned instead of a key, when both hands are full.</source>
        <translation>Annuler, bloquer, abîmé, terminer&#xa0;: scannées au lieu d’une touche, quand les deux mains sont prises.</translation>
    </message>
    <message>
        <source>Tray cards</source>
        <translation>Cartes de bac</translation>
    </message>
    <message>
        <source>Numbers 1 to 12 for the bench. Scanned, they show what lies in the tray.</source>
        <translation>Numéros 1 à 12 pour la table. Scannées, elles montrent ce que contient le bac.</translation>
    </message>
    <message>
        <source>Cut them out and fix one to each tray.</source>
        <translation>Découpez-les et fixez-en une à chaque bac.</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Bac %1</translation>
    </message>
    <message>
        <source>Scan it to see what lies in it.</source>
        <translation>Scannez-la pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>Keep the sheet beside the scanner. Each card does what its key does.</source>
        <translation>Gardez la feuille près du lecteur. Chaque carte fait ce que fait sa touche.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Annule le dernier scan. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside, in a tray with a number.</source>
        <translation>Met de côté la dernière boîte scannée, dans un bac numéroté.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside as damaged.</source>
        <translation>Met de côté la dernière boîte scannée, car abîmée.</translation>
    </message>
    <message>
        <source>Put apart</source>
        <translation>Mise à part</translation>
    </message>
    <message>
        <source>Says that you have put the stopped pack apart.</source>
        <translation>Confirme que vous avez mis à part la boîte arrêtée.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Takes the unknown serial in, with lot and expiry of the pack.</source>
        <translation>Prend en compte le numéro de série inconnu, avec le lot et la péremption de la boîte.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Scellé ouvert</translation>
    </message>
    <message>
        <source>The container scanned last is open: its contents count only once scanned.</source>
        <translation>Le dernier colis scanné est ouvert&#xa0;: son contenu ne compte qu’une fois scanné.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Shows what is short and what is held. Once more: submits.</source>
        <translation>Montre ce qui manque et ce qui est bloqué. Encore une fois&#xa0;: valide.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Opens the print panel.</source>
        <translation>Ouvre le panneau d’impression.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Back to the queue. The receipt stays open.</source>
        <translation>Retour à la liste. La réception reste ouverte.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Locks the station until somebody signs in.</source>
        <translation>Verrouille le poste jusqu’à ce que quelqu’un se connecte.</translation>
    </message>
    <message>
        <source>Seal OK</source>
        <translation>Scellé bon</translation>
    </message>
    <message>
        <source>Says that you looked at the seal of the container scanned last, and that it is whole.</source>
        <translation>Dit que vous avez regardé le scellé du dernier colis scanné et qu’il est intact.</translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message>
        <source>The ledger was brought into the form of this version of Packledger. As it was before it is kept in %1.</source>
        <translation>Le registre a été mis à la forme de cette version de Packledger. Tel qu’il était, il est conservé dans %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>no verb was given; packledger-cli --help lists them</source>
        <translation>aucune commande indiquée&#xa0;; packledger-cli --help les énumère</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of its verbs; packledger-cli %1 --help lists them</source>
        <translation>«&#xa0;%1&#xa0;» demande une de ses commandes&#xa0;; packledger-cli %1 --help les énumère</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; packledger-cli --help lists them</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas&#xa0;; packledger-cli --help les énumère</translation>
    </message>
    <message>
        <source>Verbs (VERB --help tells more):</source>
        <translation>Commandes (VERB --help en dit plus)&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>Il n’y a rien à dire.</translation>
    </message>
</context>
<context>
    <name>CommissionCommand</name>
    <message>
        <source>Commissioned</source>
        <translation>Sérialisée</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>l’ordre</translation>
    </message>
    <message>
        <source>draw so many numbers</source>
        <translation>tirer tant de numéros</translation>
    </message>
    <message>
        <source>the labels on the packs, a scan a line</source>
        <translation>les étiquettes des boîtes, un scan par ligne</translation>
    </message>
    <message>
        <source>name a batch with --batch</source>
        <translation>nommez un ordre avec --batch</translation>
    </message>
    <message>
        <source>give either --count or --scans</source>
        <translation>donnez --count ou --scans</translation>
    </message>
    <message>
        <source>the count is a number, one or more</source>
        <translation>le nombre est un nombre, un ou plus</translation>
    </message>
    <message>
        <source>bring packs of a batch to life, by drawn numbers or by scans</source>
        <translation>sérialiser les boîtes d’un ordre, par numéros tirés ou par scans</translation>
    </message>
    <message>
        <source>with --count: print the labels first, and commission what came out</source>
        <translation>avec --count&#xa0;: imprimer d’abord les étiquettes, puis sérialiser ce qui est sorti</translation>
    </message>
    <message>
        <source>with --count: more than the order asks for</source>
        <translation>avec --count&#xa0;: plus que ce que l’ordre demande</translation>
    </message>
</context>
<context>
    <name>Commissioning</name>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>This number is on a pack already. If this is another pack, both labels are wrong: stop and find out.</source>
        <translation>Ce numéro est déjà sur une boîte. Si c’en est une autre, les deux étiquettes sont fausses&#xa0;: arrêtez et cherchez.</translation>
    </message>
    <message>
        <source>The label is of another product than the batch. Stop.</source>
        <translation>L’étiquette est d’un autre produit que l’ordre. Arrêtez.</translation>
    </message>
    <message>
        <source>The label tells another lot than the batch. Stop.</source>
        <translation>L’étiquette dit un autre lot que l’ordre. Arrêtez.</translation>
    </message>
    <message>
        <source>The label tells another expiry than the batch. Stop.</source>
        <translation>L’étiquette dit une autre péremption que l’ordre. Arrêtez.</translation>
    </message>
    <message>
        <source>This number belongs to another batch, market or client. Put the pack aside.</source>
        <translation>Ce numéro est d’un autre ordre, marché ou client. Mettez la boîte de côté.</translation>
    </message>
    <message>
        <source>This number is used up, was given back, or is on a pack of others. Put the pack aside.</source>
        <translation>Ce numéro est épuisé, rendu, ou sur une boîte d’autrui. Mettez la boîte de côté.</translation>
    </message>
    <message>
        <source>This number was not drawn here, and this site takes no others. Put the pack aside.</source>
        <translation>Ce numéro n’a pas été tiré ici, et ce site n’en prend pas d’autres. Mettez la boîte de côté.</translation>
    </message>
    <message>
        <source>This code names no pack for certain. %1</source>
        <translation>Ce code ne nomme aucune boîte avec certitude. %1</translation>
    </message>
    <message>
        <source>The serial number has other characters than letters and digits, and DSCSA asks for those on packs made here. Put the pack aside.</source>
        <translation>Le numéro de série a d’autres caractères que des lettres et des chiffres, que le DSCSA exige sur les boîtes faites ici. Mettez la boîte de côté.</translation>
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
        <translation>Fournisseur inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s)</source>
        <translation>
            <numerusform>%n livraison</numerusform>
            <numerusform>%n livraisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) of unknown content</source>
        <translation>
            <numerusform>%n contenant au contenu inconnu</numerusform>
            <numerusform>%n contenants au contenu inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>late by %1 (median), %2 at worst</source>
        <translation>%1 de retard (médiane), %2 au pire</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 sans données</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on hold</source>
        <translation>
            <numerusform>%n article bloqué</numerusform>
            <numerusform>%n articles bloqués</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents refused</source>
        <translation>%1 documents refusés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of data without goods</source>
        <translation>
            <numerusform>données sans marchandises de %n livraison</numerusform>
            <numerusform>données sans marchandises de %n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of data without goods</source>
        <translation>%1 de données sans marchandises</translation>
    </message>
    <message>
        <source>units received</source>
        <translation>unités reçues</translation>
    </message>
    <message>
        <source>data on arrival</source>
        <translation>données à l’arrivée</translation>
    </message>
    <message>
        <source>data later</source>
        <translation>données plus tard</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <source>worst delay</source>
        <translation>pire retard</translation>
    </message>
    <message>
        <source>%1: %2, of them %3 with data on arrival, %4 with later data, %5 without</source>
        <translation>%1&#xa0;: %2, dont %3 avec données à l’arrivée, %4 avec données plus tard, %5 sans</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Livraison %1</translation>
    </message>
    <message>
        <source>goods did not come</source>
        <translation>marchandises non venues</translation>
    </message>
    <message>
        <source>Data of %1; announced then, and not received since.</source>
        <translation>Données du %1&#xa0;; annoncée alors, et non reçue depuis.</translation>
    </message>
    <message>
        <source>%1 with data on arrival</source>
        <translation>%1 avec données à l’arrivée</translation>
    </message>
    <message>
        <source>%1 with later data</source>
        <translation>%1 avec données plus tard</translation>
    </message>
    <message>
        <source>%1 known from a ship notice alone</source>
        <translation>%1 connues par un avis d’expédition seul</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>données absentes</translation>
    </message>
    <message>
        <source>late, %1</source>
        <translation>tard, %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>nothing taken in</source>
        <translation>rien de reçu</translation>
    </message>
    <message>
        <source>%1 on arrival</source>
        <translation>%1 à l’arrivée</translation>
    </message>
    <message>
        <source>Data of suppliers</source>
        <translation>Données des fournisseurs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Data on arrival</source>
        <translation>Données à l’arrivée</translation>
    </message>
    <message>
        <source>Data later</source>
        <translation>Données plus tard</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>À l’arrivée</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Data without goods</source>
        <translation>Données sans marchandises</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Nothing was received in this time.</source>
        <translation>Rien n’a été reçu pendant ce temps.</translation>
    </message>
    <message>
        <source>All suppliers over time</source>
        <translation>Tous les fournisseurs au fil du temps</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>A unit has data once a document that came in names its serial number. Data are on arrival where they were here by the first scan of the delivery. Delays are from that scan on, and counted by units. A ship notice names no serial numbers and is no such data.</source>
        <translation>Une unité a des données dès qu’un document reçu nomme son numéro de série. Les données sont là à l’arrivée si elles l’étaient à la première lecture de la livraison. Les retards partent de cette lecture et se comptent par unités. Un avis d’expédition ne nomme pas de numéros de série et ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 of them open</source>
        <translation>
            <numerusform>%n cas, dont %1 ouverts</numerusform>
            <numerusform>%n cas, dont %1 ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), all settled</source>
        <translation>
            <numerusform>%n cas, réglé</numerusform>
            <numerusform>%n cas, tous réglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open</source>
        <translation>
            <numerusform>%n cas ouvert</numerusform>
            <numerusform>%n cas ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Cas ouverts</translation>
    </message>
</context>
<context>
    <name>CoverageCommand</name>
    <message>
        <source>how much of what suppliers shipped had data, and how late</source>
        <translation>quelle part des envois des fournisseurs avait des données, et avec quel retard</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD; else 90 days ago</source>
        <translation>premier jour, AAAA-MM-JJ&#xa0;; sinon il y a 90 jours</translation>
    </message>
    <message>
        <source>last day; else today</source>
        <translation>dernier jour&#xa0;; sinon aujourd’hui</translation>
    </message>
    <message>
        <source>month or week</source>
        <translation>month ou week</translation>
    </message>
    <message>
        <source>of this partner alone</source>
        <translation>de ce partenaire seulement</translation>
    </message>
    <message>
        <source>data without goods count after so many days</source>
        <translation>les données sans marchandises comptent après tant de jours</translation>
    </message>
    <message>
        <source>of the file: csv, json or xlsx</source>
        <translation>du fichier&#xa0;: csv, json ou xlsx</translation>
    </message>
    <message>
        <source>write a table into this file</source>
        <translation>écrire un tableau dans ce fichier</translation>
    </message>
    <message>
        <source>--from and --to are days like 2026-11-22, the first before the last</source>
        <translation>--from et --to sont des jours comme 2026-11-22, le premier avant le dernier</translation>
    </message>
    <message>
        <source>--by is month or week</source>
        <translation>--by vaut month ou week</translation>
    </message>
    <message>
        <source>say for how many days</source>
        <translation>dites depuis combien de jours</translation>
    </message>
    <message>
        <source>--format is csv, json or xlsx</source>
        <translation>--format vaut csv, json ou xlsx</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to </source>
        <translation>
            <numerusform>%n ligne écrite dans </numerusform>
            <numerusform>%n lignes écrites dans </numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 units, %3 % with data on arrival, %4 % later, %5 % without</source>
        <translation>%1&#xa0;: %2 unités, %3 % avec données à l’arrivée, %4 % plus tard, %5 % sans</translation>
    </message>
    <message>
        <source>Unknown supplier</source>
        <translation>Fournisseur inconnu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>Look at every frame of a video or camera, and report each symbol when it comes into view</source>
        <translation>Examiner chaque image d’une vidéo ou d’une caméra et signaler chaque code dès qu’il entre dans le champ</translation>
    </message>
    <message>
        <source>Milliseconds for one picture (400 unless told) or frame (33)</source>
        <translation>Millisecondes pour une photo (400 par défaut) ou une image de vidéo (33)</translation>
    </message>
    <message>
        <source>decode needs a picture, a folder, a video or a camera&apos;s address</source>
        <translation>decode demande une photo, un dossier, une vidéo ou l’adresse d’une caméra</translation>
    </message>
    <message>
        <source>--budget needs a whole number of milliseconds, 1 or more</source>
        <translation>--budget demande un nombre entier de millisecondes, au moins 1</translation>
    </message>
    <message numerus="yes">
        <source>%1, frame %2: %n symbol(s)</source>
        <translation>
            <numerusform>%1, image %2&#xa0;: %n code</numerusform>
            <numerusform>%1, image %2&#xa0;: %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n symbol(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n code</numerusform>
            <numerusform>%1&#xa0;: %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>read the bar codes of pictures, videos and cameras</source>
        <translation>lire les codes de photos, vidéos et caméras</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Recalled by its maker: the tamper seal may be loose</source>
        <translation>Rappelé par le fabricant&#xa0;: le scellé peut être décollé</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 units</source>
        <translation>%1&#xa0;: %2 cartons, %3 unités</translation>
    </message>
    <message>
        <source>Demo site %1 in %2, %3 signed in</source>
        <translation>Site de démonstration %1 dans %2, session de %3</translation>
    </message>
    <message numerus="yes">
        <source>Shipment from %1 (%2): %n pallet(s)</source>
        <translation>
            <numerusform>Expédition de %1 (%2)&#xa0;: %n palette</numerusform>
            <numerusform>Expédition de %1 (%2)&#xa0;: %n palettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n case(s)</source>
        <translation>
            <numerusform>, %n carton</numerusform>
            <numerusform>, %n cartons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n bundle(s)</source>
        <translation>
            <numerusform>, %n fardeau</numerusform>
            <numerusform>, %n fardeaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 units; %n finding(s) in its data</source>
        <translation>
            <numerusform>, %1 unités&#xa0;; %n constat dans les données</numerusform>
            <numerusform>, %1 unités&#xa0;; %n constats dans les données</numerusform>
        </translation>
    </message>
    <message>
        <source>The import counted %1 units.</source>
        <translation>L’import a compté %1 unités.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s) read in %2 ms</source>
        <translation>
            <numerusform>%1&#xa0;: %n code lu en %2 ms</numerusform>
            <numerusform>%1&#xa0;: %n codes lus en %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 codes were read of %3.</source>
        <translation>%1&#xa0;: %2 codes lus sur %3.</translation>
    </message>
    <message>
        <source>%1: a code was read that is not there.</source>
        <translation>%1&#xa0;: un code inexistant a été lu.</translation>
    </message>
    <message>
        <source>%1: %2 where %3 was expected.</source>
        <translation>%1&#xa0;: %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>A scanner with Caps Lock on and without separators reads the first pack</source>
        <translation>Un lecteur avec Verr. Maj. et sans séparateurs lit la première boîte</translation>
    </message>
    <message>
        <source>A spoiled read came to %1.</source>
        <translation>Une lecture altérée a donné %1.</translation>
    </message>
    <message>
        <source>The supplier confirms the unknown pack; it is registered with lot and expiry of its label</source>
        <translation>Le fournisseur confirme la boîte inconnue&#xa0;; elle est enregistrée avec le lot et la péremption de l’étiquette</translation>
    </message>
    <message>
        <source>Registering came to %1.</source>
        <translation>L’enregistrement a donné %1.</translation>
    </message>
    <message>
        <source>Submitting is refused while exceptions are open: %1</source>
        <translation>La validation est refusée tant que des écarts sont ouverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>The receipt was submitted in spite of open exceptions.</source>
        <translation>La réception a été validée malgré des écarts ouverts.</translation>
    </message>
    <message>
        <source>Put aside; the supplier has been told.</source>
        <translation>Mis de côté&#xa0;; le fournisseur est prévenu.</translation>
    </message>
    <message numerus="yes">
        <source>Submitted with the reason “%1” The shipment is %2, %n event(s) written</source>
        <translation>
            <numerusform>Validée avec le motif «&#xa0;%1&#xa0;» L’expédition est %2, %n événement écrit</numerusform>
            <numerusform>Validée avec le motif «&#xa0;%1&#xa0;» L’expédition est %2, %n événements écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>The shipment is not confirmed.</source>
        <translation>L’expédition n’est pas confirmée.</translation>
    </message>
    <message>
        <source>%1 units were seen.</source>
        <translation>%1 unités ont été vues.</translation>
    </message>
    <message>
        <source>%1 units were put aside.</source>
        <translation>%1 unités ont été mises de côté.</translation>
    </message>
    <message>
        <source>%1 units are open.</source>
        <translation>%1 unités restent ouvertes.</translation>
    </message>
    <message>
        <source>Ledger verified: %1 events, %2 items, chain %3, state %4</source>
        <translation>Registre vérifié&#xa0;: %1 événements, %2 éléments, chaîne %3, état %4</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompue</translation>
    </message>
    <message>
        <source>follows from the events</source>
        <translation>découle des événements</translation>
    </message>
    <message>
        <source>differs from the events</source>
        <translation>diffère des événements</translation>
    </message>
    <message>
        <source>The ledger is not sound.</source>
        <translation>Le registre n’est pas en ordre.</translation>
    </message>
    <message>
        <source>Backup taken and verified: %1 (%2)</source>
        <translation>Sauvegarde faite et vérifiée&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Done: %1 codes from %2 pictures. Of %3 units %4 are received (%5 seen, %6 inferred), %7 put aside, %8 left out with their expired lot; %9 more registered.</source>
        <translation>Terminé&#xa0;: %1 codes de %2 photos. Sur %3 unités, %4 reçues (%5 vues, %6 déduites), %7 mises de côté, %8 écartées avec leur lot périmé&#xa0;; %9 enregistrées en plus.</translation>
    </message>
    <message numerus="yes">
        <source>The demo did not come out as it must: %n surprise(s), named above.</source>
        <translation>
            <numerusform>La démonstration ne s’est pas déroulée comme prévu&#xa0;: %n surprise, citée ci-dessus.</numerusform>
            <numerusform>La démonstration ne s’est pas déroulée comme prévu&#xa0;: %n surprises, citées ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label of one pack differs; the supplier has been told.</source>
        <translation>L’étiquette d’une boîte diffère&#xa0;; le fournisseur est prévenu.</translation>
    </message>
    <message>
        <source>A pack of the delivery</source>
        <translation>Une boîte de la livraison</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La suivante</translation>
    </message>
    <message>
        <source>A pack of another product</source>
        <translation>Une boîte d’un autre produit</translation>
    </message>
    <message>
        <source>The first pack once more</source>
        <translation>La première boîte encore une fois</translation>
    </message>
    <message>
        <source>The twelve packs of a bundle at once</source>
        <translation>Les douze boîtes d’un fardeau à la fois</translation>
    </message>
    <message>
        <source>A pack whose label names another lot than the data</source>
        <translation>Une boîte dont l’étiquette indique un autre lot que les données</translation>
    </message>
    <message>
        <source>A pack that nobody has told us of</source>
        <translation>Une boîte que personne n’a annoncée</translation>
    </message>
    <message>
        <source>A pack of another delivery</source>
        <translation>Une boîte d’une autre livraison</translation>
    </message>
    <message>
        <source>A pack that expired on its way</source>
        <translation>Une boîte périmée pendant le transport</translation>
    </message>
    <message>
        <source>A recalled pack</source>
        <translation>Une boîte rappelée</translation>
    </message>
    <message>
        <source>A bundle with one wrong pack in it</source>
        <translation>Un fardeau contenant une mauvaise boîte</translation>
    </message>
    <message>
        <source>A code without a serial number</source>
        <translation>Un code sans numéro de série</translation>
    </message>
    <message>
        <source>The pallet’s label: it speaks for the rest</source>
        <translation>L’étiquette de la palette&#xa0;: elle vaut pour le reste</translation>
    </message>
    <message>
        <source>US random 12</source>
        <translation>US aléatoire 12</translation>
    </message>
    <message>
        <source>Crushed at a corner; quality has to look</source>
        <translation>Écrasée à un coin&#xa0;; la qualité doit regarder</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Where the demo site is, or is made (%1)</source>
        <translation>Où se trouve ou se crée le site de démonstration (%1)</translation>
    </message>
    <message>
        <source>demo run takes no further words</source>
        <translation>demo run n’admet aucun autre mot</translation>
    </message>
    <message>
        <source>Making the demo site</source>
        <translation>Création du site de démonstration</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Durée&#xa0;: %1 s.</translation>
    </message>
    <message>
        <source>receive a delivery at the demo site, without a window</source>
        <translation>recevoir une livraison sur le site de démonstration, sans fenêtre</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>usage: packledger [--demo] [options]
</source>
        <translation>utilisation&#xa0;: packledger [--demo] [options]
</translation>
    </message>
</context>
<context>
    <name>DockQueue</name>
    <message>
        <source>1 finding blocks this shipment</source>
        <translation>1 constat bloque cette expédition</translation>
    </message>
    <message>
        <source>%1 findings block this shipment</source>
        <translation>%1 constats bloquent cette expédition</translation>
    </message>
    <message>
        <source>Data complete</source>
        <translation>Données complètes</translation>
    </message>
    <message>
        <source>Serials here, no ASN</source>
        <translation>Numéros de série sans avis</translation>
    </message>
    <message>
        <source>ASN only, serials not here yet</source>
        <translation>Avis seul, numéros de série attendus</translation>
    </message>
    <message>
        <source>No data: blind receipt</source>
        <translation>Sans données&#xa0;: réception sans avis</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
</context>
<context>
    <name>DocumentExportCommand</name>
    <message>
        <source>write a document to a file, byte for byte as it came</source>
        <translation>écrire un document dans un fichier, octet par octet, tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>name one document by its number, and a file</source>
        <translation>indiquez un document par son numéro, et un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bytes</source>
        <translation>
            <numerusform>%1&#xa0;: %n octet</numerusform>
            <numerusform>%1&#xa0;: %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentListCommand</name>
    <message>
        <source>the documents that came in, and how good they are</source>
        <translation>les documents arrivés, et leur qualité</translation>
    </message>
    <message>
        <source>those behind a shipment</source>
        <translation>ceux d’une expédition</translation>
    </message>
    <message>
        <source>those behind a receipt</source>
        <translation>ceux d’une réception</translation>
    </message>
    <message>
        <source>those behind an item</source>
        <translation>ceux d’un élément</translation>
    </message>
    <message>
        <source>the one that an event came with</source>
        <translation>celui d’où vient un événement</translation>
    </message>
    <message>
        <source>files that were not taken, and why</source>
        <translation>fichiers non repris, et pourquoi</translation>
    </message>
</context>
<context>
    <name>DocumentShowCommand</name>
    <message>
        <source>one document, with what is wrong in it</source>
        <translation>un document, avec ce qui n’y va pas</translation>
    </message>
    <message>
        <source>name one document by its number</source>
        <translation>indiquez un document par son numéro</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>List of serials (CSV)</source>
        <translation>Liste de numéros de série (CSV)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>aucun constat</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 constats</translation>
    </message>
    <message>
        <source>The bytes of this document are not in the ledger.</source>
        <translation>Les octets de ce document ne sont pas dans le registre.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>Findings in %1</source>
        <translation>Constats dans %1</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Nothing was found wrong.</source>
        <translation>Aucun défaut trouvé.</translation>
    </message>
    <message>
        <source>GLN %1</source>
        <translation>GLN %1</translation>
    </message>
    <message>
        <source>Refused: nothing was taken from it</source>
        <translation>Refusé&#xa0;: rien n’en a été repris</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Of a refused file only its name, its digest and the reason are kept. When the sender has mended it, bring it in again.</source>
        <translation>D’un fichier refusé ne restent que le nom, l’empreinte et le motif. Quand l’expéditeur l’aura corrigé, importez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>Texte</translation>
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
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Fardeau</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Carton</translation>
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
        <translation>Les champs sont entre accolades&#xa0;: LOT {item.lot}</translation>
    </message>
    <message>
        <source>Application Identifiers</source>
        <translation>Identifiants de données</translation>
    </message>
    <message>
        <source>In their order: 01 21 17 10. A ? stands behind what may be missing.</source>
        <translation>Dans leur ordre&#xa0;: 01 21 17 10. Un&#xa0;? suit ce qui peut manquer.</translation>
    </message>
    <message>
        <source>From the left, mm</source>
        <translation>Depuis la gauche, mm</translation>
    </message>
    <message>
        <source>From the top, mm</source>
        <translation>Depuis le haut, mm</translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation>Longueur, mm</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Largeur, mm</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Hauteur, mm</translation>
    </message>
    <message>
        <source>Size of the letters, mm</source>
        <translation>Taille des lettres, mm</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>Width of a module, mm</source>
        <translation>Largeur d’un module, mm</translation>
    </message>
    <message>
        <source>Empty: what the GS1 specification aims at.</source>
        <translation>Vide&#xa0;: ce que vise la spécification GS1.</translation>
    </message>
    <message>
        <source>Modules a side at least</source>
        <translation>Modules par côté au moins</translation>
    </message>
    <message>
        <source>Empty: as the data ask. 32 holds all that GS1 allows.</source>
        <translation>Vide&#xa0;: selon les données. 32 contient tout ce que GS1 permet.</translation>
    </message>
    <message>
        <source>Thickness, mm</source>
        <translation>Épaisseur, mm</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Placé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Tourné</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>item.lot, !item.lot, site.name=A; several parted by ;</source>
        <translation>item.lot,&#xa0;!item.lot, site.name=A&#xa0;; plusieurs séparés par&#xa0;;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Its text is written by the field {symbol.NAME}.</source>
        <translation>Son texte est écrit par le champ {symbol.NAME}.</translation>
    </message>
    <message>
        <source>Another name makes another template.</source>
        <translation>Un autre nom fait un autre modèle.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Va sur</translation>
    </message>
    <message>
        <source>Is scanned</source>
        <translation>Est scanné</translation>
    </message>
    <message>
        <source>On conveyors and docks codes must be larger.</source>
        <translation>Sur convoyeurs et quais les codes doivent être plus grands.</translation>
    </message>
    <message>
        <source>In care</source>
        <translation>Aux soins</translation>
    </message>
    <message>
        <source>In distribution</source>
        <translation>En distribution</translation>
    </message>
    <message>
        <source>A length in mm is needed, such as 12.5.</source>
        <translation>Il faut une longueur en mm, comme 12.5.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>%1 is no Application Identifier that can be filled. Others than 00, 01, 02, 10, 17, 21 and 37 name their value: 240={product.ndc}</source>
        <translation>%1 n’est pas un identifiant de données que l’on puisse remplir. Les autres que 00, 01, 02, 10, 17, 21 et 37 nomment leur valeur&#xa0;: 240={product.ndc}</translation>
    </message>
    <message>
        <source>A code needs at least one Application Identifier.</source>
        <translation>Un code demande au moins un identifiant de données.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Le champ %1 n’existe pas.</translation>
    </message>
    <message>
        <source>This is too small, too large or not allowed here.</source>
        <translation>C’est trop petit, trop grand ou pas permis ici.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Prenez des lettres sans accent, des chiffres, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;.</translation>
    </message>
    <message>
        <source>A length of 5 to 500 mm is needed.</source>
        <translation>Il faut une longueur de 5 à 500 mm.</translation>
    </message>
    <message>
        <source>These words are</source>
        <translation>Ces mots sont</translation>
    </message>
    <message>
        <source>for every language</source>
        <translation>pour toute langue</translation>
    </message>
    <message>
        <source>for “%1” alone</source>
        <translation>pour «&#xa0;%1&#xa0;» seul</translation>
    </message>
</context>
<context>
    <name>EndCommand</name>
    <message>
        <source>take items out as samples, with the reason</source>
        <translation>prélever des éléments comme échantillons, avec le motif</translation>
    </message>
    <message>
        <source>end the life of items that are destroyed, with the reason</source>
        <translation>terminer la vie d’éléments détruits, avec le motif</translation>
    </message>
    <message>
        <source>end the life of items&apos; numbers, with the reason</source>
        <translation>terminer la vie des numéros d’éléments, avec le motif</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>les éléments, par ligne un scan ou un identifiant</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>what is in a container ends with it; without this it is taken out and lives on</source>
        <translation>ce qui est dans un colis se termine avec lui&#xa0;; sans cela, on l’en sort et il continue</translation>
    </message>
    <message>
        <source>say why with --reason</source>
        <translation>dites pourquoi avec --reason</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Taken as a sample.</source>
        <translation>Prélevé comme échantillon.</translation>
    </message>
    <message>
        <source>Destroyed.</source>
        <translation>Détruit.</translation>
    </message>
    <message>
        <source>Decommissioned.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>%1 is partial now: %2 left.</source>
        <translation>%1 est maintenant incomplet&#xa0;: il reste %2.</translation>
    </message>
    <message>
        <source>Its number has ended before (%1).</source>
        <translation>Son numéro est déjà terminé (%1).</translation>
    </message>
    <message>
        <source>It is on hold (%1). Release it first.</source>
        <translation>Il est bloqué (%1). Libérez-le d’abord.</translation>
    </message>
    <message>
        <source>Its number was never commissioned.</source>
        <translation>Son numéro n’a jamais été sérialisé.</translation>
    </message>
    <message>
        <source>By the data it is not at this site (%1).</source>
        <translation>D’après les données il n’est pas sur ce site (%1).</translation>
    </message>
    <message>
        <source>Nobody has told us of this number.</source>
        <translation>Personne ne nous a parlé de ce numéro.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Ce code ne nomme aucun élément avec certitude. %1</translation>
    </message>
    <message>
        <source>%1 is empty now.</source>
        <translation>%1 est vide maintenant.</translation>
    </message>
    <message>
        <source>What was in it is taken out and lives on: %1.</source>
        <translation>Ce qu’il contenait en est sorti et reste en vie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All that was in it went with it; numbers in all: %1.</source>
        <translation>Tout ce qu’il contenait a pris fin avec lui&#xa0;; numéros en tout&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Stopped on request. Nothing was changed.</source>
        <translation>Arrêté à la demande. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1. Check that it exists and may be read.</source>
        <translation>Le fichier n’a pas pu être ouvert&#xa0;: %1. Vérifiez qu’il existe et qu’il est lisible.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Check the free space and that the folder may be written to.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1. Vérifiez l’espace libre et les droits d’écriture du dossier.</translation>
    </message>
    <message>
        <source>The command was not understood: %1.</source>
        <translation>La commande n’a pas été comprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A stored event cannot be read back (%1). Run the ledger check, and restore the last good backup if it reports damage.</source>
        <translation>Un événement enregistré ne peut pas être relu (%1). Vérifiez le registre et, s’il est endommagé, restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. JPEG, PNG, WebP, TIFF, BMP and PNM files work.</source>
        <translation>%1 n’est pas une image lisible. Les formats JPEG, PNG, WebP, TIFF, BMP et PNM conviennent.</translation>
    </message>
    <message>
        <source>Several NDCs fit %1. Look the product up by its GTIN or enter the NDC with hyphens.</source>
        <translation>Plusieurs NDC correspondent à %1. Cherchez le produit par son GTIN ou saisissez le NDC avec ses tirets.</translation>
    </message>
    <message>
        <source>The code is not complete: %1 needs another value beside it. Scan the other code on the same item as well.</source>
        <translation>Le code n’est pas complet&#xa0;: %1 demande une autre valeur. Scannez aussi l’autre code du même élément.</translation>
    </message>
    <message>
        <source>There is a character that must not be there: %1. Scan the code again; if it stays, the label is wrong.</source>
        <translation>Un caractère n’a rien à faire ici&#xa0;: %1. Scannez à nouveau le code&#xa0;; s’il reste, l’étiquette est fausse.</translation>
    </message>
    <message>
        <source>The check digit is wrong: %1. Scan again, or compare the digits typed in with the label.</source>
        <translation>La clé de contrôle est fausse&#xa0;: %1. Scannez à nouveau, ou comparez les chiffres saisis avec l’étiquette.</translation>
    </message>
    <message>
        <source>The parts of the EPC do not have the right number of digits: %1. Ask the sender to correct it.</source>
        <translation>Les parties de l’EPC n’ont pas le bon nombre de chiffres&#xa0;: %1. Demandez à l’expéditeur de le corriger.</translation>
    </message>
    <message>
        <source>There is no such country code: %1. The label is wrong; tell its maker.</source>
        <translation>Ce code pays n’existe pas&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>This is not a date of the calendar: %1. The label is wrong; tell its maker.</source>
        <translation>Cette date n’existe pas&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>The Digital Link carries a value where it must not stand: %1. The label is wrong; tell its maker.</source>
        <translation>Le Digital Link porte une valeur mal placée&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>The Digital Link carries a value twice: %1. The label is wrong; tell its maker.</source>
        <translation>Le Digital Link porte deux fois une valeur&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>The path of the Digital Link is not in order: %1. The label is wrong; tell its maker.</source>
        <translation>Le chemin du Digital Link n’est pas correct&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>There is nothing where a value should be: %1. Scan the code again.</source>
        <translation>Il manque une valeur&#xa0;: %1. Scannez à nouveau le code.</translation>
    </message>
    <message>
        <source>The code begins like an ISO 15434 message, but is not complete: %1. Scan it again; check that the scanner sends control characters.</source>
        <translation>Le code commence comme un message ISO 15434, mais il est incomplet&#xa0;: %1. Scannez-le à nouveau&#xa0;; vérifiez que le lecteur transmet les caractères de contrôle.</translation>
    </message>
    <message>
        <source>A character of the EPC is not escaped properly: %1. Ask the sender to correct it.</source>
        <translation>Un caractère de l’EPC n’est pas correctement échappé&#xa0;: %1. Demandez à l’expéditeur de le corriger.</translation>
    </message>
    <message>
        <source>The code carries values that exclude each other: %1. The label is wrong; tell its maker.</source>
        <translation>Le code porte des valeurs qui s’excluent&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>The company prefix must have 6 to 12 digits: %1.</source>
        <translation>Le préfixe entreprise doit avoir de 6 à 12 chiffres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A value is too short or too long: %1. Scan again; if the scanner loses the separators between values, check its settings.</source>
        <translation>Une valeur est trop courte ou trop longue&#xa0;: %1. Scannez à nouveau&#xa0;; si le lecteur perd les séparateurs entre les valeurs, vérifiez ses réglages.</translation>
    </message>
    <message>
        <source>This is not an NDC: %1. It has 10, 11 or 12 digits, in segments such as 5-4-2.</source>
        <translation>Ce n’est pas un NDC&#xa0;: %1. Il a 10, 11 ou 12 chiffres, en segments comme 5-4-2.</translation>
    </message>
    <message>
        <source>No segment of %1 begins with a zero, so no NDC with 10 digits belongs to it.</source>
        <translation>Aucun segment de %1 ne commence par un zéro&#xa0;: aucun NDC à 10 chiffres ne lui correspond.</translation>
    </message>
    <message>
        <source>The code does not identify a product or a package: %1. Scan the product code beside it.</source>
        <translation>Le code n’identifie ni un produit ni un colis&#xa0;: %1. Scannez le code produit à côté.</translation>
    </message>
    <message>
        <source>The web address in the code is no GS1 Digital Link: %1. Scan the product code beside it.</source>
        <translation>L’adresse web du code n’est pas un GS1 Digital Link&#xa0;: %1. Scannez le code produit à côté.</translation>
    </message>
    <message>
        <source>An NDC with 11 or 12 digits has no place in a GTIN: %1. Use the product list.</source>
        <translation>Un NDC à 11 ou 12 chiffres n’entre pas dans un GTIN&#xa0;: %1. Utilisez la liste des produits.</translation>
    </message>
    <message>
        <source>The GTIN does not hold an NDC: %1. Only numbers that begin with 03 do.</source>
        <translation>Le GTIN ne contient pas de NDC&#xa0;: %1. Seuls les numéros commençant par 03 en contiennent un.</translation>
    </message>
    <message>
        <source>The piece number is greater than the number of pieces, or zero: %1. The label is wrong; tell its maker.</source>
        <translation>Le numéro de pièce dépasse le nombre de pièces, ou vaut zéro&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>The code carries one value twice and differently: %1. Scan it again, alone.</source>
        <translation>Le code porte deux fois la même valeur, différemment&#xa0;: %1. Scannez-le à nouveau, seul.</translation>
    </message>
    <message>
        <source>This is not an EPC that Packledger knows: %1.</source>
        <translation>Packledger ne connaît pas cet EPC&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The serial reference is too large for the company prefix: %1.</source>
        <translation>La référence de série est trop grande pour le préfixe entreprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a time of the day: %1. The label is wrong; tell its maker.</source>
        <translation>Cette heure n’existe pas&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>The code begins a value with %1, which GS1 has not assigned. Scan it again.</source>
        <translation>Le code introduit une valeur par %1, que GS1 n’a pas attribué. Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>The web address in the code is damaged: %1. Scan it again.</source>
        <translation>L’adresse web du code est endommagée&#xa0;: %1. Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed: %1. The label is wrong; tell its maker.</source>
        <translation>Une valeur n’est pas admise&#xa0;: %1. L’étiquette est fausse&#xa0;; prévenez son fabricant.</translation>
    </message>
    <message>
        <source>The label holds GS1 data, but was printed as a plain %1 code. Look at the pack once more; tell the label&apos;s maker.</source>
        <translation>L’étiquette contient des données GS1, mais elle est imprimée comme simple code %1. Regardez la boîte encore une fois&#xa0;; prévenez le fabricant de l’étiquette.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: %1. Set both to the same country, or use the scanner&apos;s serial mode. The pack is not to blame.</source>
        <translation>Le lecteur est réglé sur un autre clavier que cet ordinateur&#xa0;: %1. Réglez les deux sur le même pays, ou utilisez le mode série du lecteur. La boîte n’est pas en cause.</translation>
    </message>
    <message>
        <source>Caps Lock is on, so upper and lower case cannot be trusted: %1. Switch it off and scan again. The pack is not to blame.</source>
        <translation>Verr. Maj. est activé&#xa0;: majuscules et minuscules ne sont pas fiables&#xa0;: %1. Désactivez-le et scannez à nouveau. La boîte n’est pas en cause.</translation>
    </message>
    <message>
        <source>The scanner seems to lose the separators between values: %1. Switch on control characters (GS) in its settings and scan again. The pack is not to blame.</source>
        <translation>Le lecteur semble perdre les séparateurs entre les valeurs&#xa0;: %1. Activez les caractères de contrôle (GS) dans ses réglages et scannez à nouveau. La boîte n’est pas en cause.</translation>
    </message>
    <message>
        <source>%1 codes arrived as one reading. Scan them one by one.</source>
        <translation>%1 codes sont arrivés en une seule lecture. Scannez-les un par un.</translation>
    </message>
    <message>
        <source>A field holds something that its meaning does not allow: %1. Ask the sender for a corrected document.</source>
        <translation>Un champ contient une valeur que son sens n’admet pas&#xa0;: %1. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>This document format has no place for %1; it was written another way or left out. Use EPCIS 2.0 where nothing may be lost.</source>
        <translation>Ce format de document ne prévoit pas %1&#xa0;; cela a été écrit autrement ou omis. Utilisez EPCIS 2.0 si rien ne doit être perdu.</translation>
    </message>
    <message>
        <source>A field that may stand only once stands there twice with different contents: %1. Ask the sender for a corrected document.</source>
        <translation>Un champ qui ne peut figurer qu’une fois figure deux fois avec des contenus différents&#xa0;: %1. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>The document declares a DOCTYPE, which EPCIS does not use and attackers do. It was refused unread.</source>
        <translation>Le document déclare un DOCTYPE, qu’EPCIS n’utilise pas, mais les attaquants oui. Il a été refusé sans être lu.</translation>
    </message>
    <message>
        <source>This is not an EPCIS document that can be read or written here. %1</source>
        <translation>Ce n’est pas un document EPCIS lisible ou inscriptible ici. %1</translation>
    </message>
    <message>
        <source>A part of the document was passed over: %1. The document itself is kept as it came.</source>
        <translation>Une partie du document a été ignorée&#xa0;: %1. Le document lui-même est conservé tel quel.</translation>
    </message>
    <message>
        <source>The JSON text is damaged: %1. Ask the sender to send the document again.</source>
        <translation>Le texte JSON est endommagé&#xa0;: %1. Demandez à l’expéditeur de renvoyer le document.</translation>
    </message>
    <message>
        <source>A field stands where the standard has no such field: %1. It is kept as an extension.</source>
        <translation>Un champ figure là où la norme n’en prévoit pas&#xa0;: %1. Il est conservé comme extension.</translation>
    </message>
    <message>
        <source>A field that must be there is missing: %1. Ask the sender for a corrected document.</source>
        <translation>Un champ obligatoire manque&#xa0;: %1. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>A term is none of the standard&apos;s: %1. It is kept as it is; tell the sender.</source>
        <translation>Un terme n’est pas de la norme&#xa0;: %1. Il est conservé tel quel&#xa0;; prévenez l’expéditeur.</translation>
    </message>
    <message>
        <source>A term of the sender&apos;s own vocabulary: %1. Make sure that you know what it stands for.</source>
        <translation>Un terme du vocabulaire propre à l’expéditeur&#xa0;: %1. Assurez-vous de savoir ce qu’il désigne.</translation>
    </message>
    <message>
        <source>The sender writes the standard&apos;s elements with a namespace, which the schema does not allow (%1). They were read all the same.</source>
        <translation>L’expéditeur écrit les éléments de la norme avec un espace de noms, ce que le schéma n’admet pas (%1). Ils ont été lus quand même.</translation>
    </message>
    <message>
        <source>A value was not written as the standard asks, and was read as it must have been meant: %1.</source>
        <translation>Une valeur n’était pas écrite comme la norme le demande&#xa0;; elle a été lue dans le sens voulu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A field stands there twice: %1. Lists were joined; the same value counts once.</source>
        <translation>Un champ figure deux fois&#xa0;: %1. Les listes ont été réunies&#xa0;; une même valeur compte une fois.</translation>
    </message>
    <message>
        <source>An event has more than one extension element, which the schema does not allow (%1). All of them were read.</source>
        <translation>Un événement a plus d’un élément extension, ce que le schéma n’admet pas (%1). Tous ont été lus.</translation>
    </message>
    <message>
        <source>The document goes beyond what is accepted: %1. Ask the sender to split it.</source>
        <translation>Le document dépasse ce qui est admis&#xa0;: %1. Demandez à l’expéditeur de le scinder.</translation>
    </message>
    <message>
        <source>The prefix of %1 is not declared in the document&apos;s context. The field is kept under its prefix.</source>
        <translation>Le préfixe de %1 n’est pas déclaré dans le contexte du document. Le champ est conservé sous son préfixe.</translation>
    </message>
    <message>
        <source>The standard knows no such event: %1. Ask the sender for a corrected document.</source>
        <translation>La norme ne connaît pas cet événement&#xa0;: %1. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>The standard knows no such field here: %1. Extensions need a namespace. Ask the sender for a corrected document.</source>
        <translation>La norme ne connaît pas ce champ ici&#xa0;: %1. Les extensions demandent un espace de noms. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>%1 stays a Digital Link, because the length of its company prefix is not known. Import the product or partner to write it as URN.</source>
        <translation>%1 reste un Digital Link, car la longueur de son préfixe entreprise n’est pas connue. Importez le produit ou le partenaire pour l’écrire en URN.</translation>
    </message>
    <message>
        <source>A word is no term of the Core Business Vocabulary: %1. Ask the sender for a corrected document.</source>
        <translation>Un mot n’est pas un terme du Core Business Vocabulary&#xa0;: %1. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>An event of a type that only its maker knows was passed over: %1. The document itself is kept as it came.</source>
        <translation>Un événement d’un type que seul son auteur connaît a été ignoré&#xa0;: %1. Le document lui-même est conservé tel quel.</translation>
    </message>
    <message>
        <source>The document claims another encoding than it has; it was read as %1.</source>
        <translation>Le document annonce un autre encodage que le sien&#xa0;; il a été lu en %1.</translation>
    </message>
    <message>
        <source>The XML text is damaged: %1. Ask the sender to send the document again.</source>
        <translation>Le texte XML est endommagé&#xa0;: %1. Demandez à l’expéditeur de renvoyer le document.</translation>
    </message>
    <message>
        <source>The control numbers of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it again.</source>
        <translation>Les numéros de contrôle de l’avis d’expédition ne concordent pas&#xa0;: %1. Des parties du fichier manquent peut-être. Redemandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>The ship notice does not add up: %1. Count what arrives with care, and tell the sender.</source>
        <translation>L’avis d’expédition ne tombe pas juste&#xa0;: %1. Comptez avec soin ce qui arrive et prévenez l’expéditeur.</translation>
    </message>
    <message>
        <source>The ship notice has a date that is none: %1. It was left out.</source>
        <translation>L’avis d’expédition porte une date qui n’existe pas&#xa0;: %1. Elle a été omise.</translation>
    </message>
    <message>
        <source>The ship notice lacks something it must have: %1. Ask the sender to correct it.</source>
        <translation>Il manque à l’avis d’expédition un élément obligatoire&#xa0;: %1. Demandez à l’expéditeur de le corriger.</translation>
    </message>
    <message>
        <source>The envelope of the ship notice is not as X12 asks: %1. Ask the sender for the file again.</source>
        <translation>L’enveloppe de l’avis d’expédition n’est pas conforme à X12&#xa0;: %1. Redemandez le fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>The levels of the ship notice do not hang together: %1. Ask the sender to correct it.</source>
        <translation>Les niveaux de l’avis d’expédition ne s’enchaînent pas&#xa0;: %1. Demandez à l’expéditeur de le corriger.</translation>
    </message>
    <message>
        <source>The ship notice has an identifier with a wrong check digit or length: %1. It was left out.</source>
        <translation>L’avis d’expédition porte un identifiant dont la clé de contrôle ou la longueur est fausse&#xa0;: %1. Il a été omis.</translation>
    </message>
    <message>
        <source>A line of the ship notice is not complete: %1. It can be matched to the goods only in part.</source>
        <translation>Une ligne de l’avis d’expédition est incomplète&#xa0;: %1. Elle ne peut être rapprochée de la marchandise qu’en partie.</translation>
    </message>
    <message>
        <source>The list of serials has no heading that could be understood: %1. The first line must name the columns, such as gtin, serial, lot, expiry.</source>
        <translation>La liste de numéros de série n’a pas d’en-tête compréhensible&#xa0;: %1. La première ligne doit nommer les colonnes, comme gtin, serial, lot, expiry.</translation>
    </message>
    <message>
        <source>A row of the list cannot be used: %1. Correct the row and import the list again.</source>
        <translation>Une ligne de la liste est inutilisable&#xa0;: %1. Corrigez-la et importez à nouveau la liste.</translation>
    </message>
    <message>
        <source>The list of serials is not readable text: %1. Save it as CSV in UTF-8 and import it again.</source>
        <translation>La liste de numéros de série n’est pas un texte lisible&#xa0;: %1. Enregistrez-la en CSV UTF-8 et importez-la à nouveau.</translation>
    </message>
    <message>
        <source>The ship notice does not say clearly which pack holds what: %1. Scan the packs one by one.</source>
        <translation>L’avis d’expédition ne dit pas clairement quel colis contient quoi&#xa0;: %1. Scannez les boîtes une par une.</translation>
    </message>
    <message>
        <source>The file holds no ship notice (X12 856).</source>
        <translation>Le fichier ne contient pas d’avis d’expédition (X12 856).</translation>
    </message>
    <message>
        <source>The seller does not affirm the transaction statement: %1. Do not accept the goods before this is cleared.</source>
        <translation>Le vendeur n’affirme pas la déclaration de transaction&#xa0;: %1. N’acceptez pas la marchandise avant que ce soit réglé.</translation>
    </message>
    <message>
        <source>The file holds an X12 document that is no ship notice: %1. It was left out.</source>
        <translation>Le fichier contient un document X12 qui n’est pas un avis d’expédition&#xa0;: %1. Il a été omis.</translation>
    </message>
    <message>
        <source>The file is not X12: %1.</source>
        <translation>Le fichier n’est pas du X12&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The ship notice has a quantity that is no whole number: %1. It counts as 0.</source>
        <translation>L’avis d’expédition porte une quantité qui n’est pas un nombre entier&#xa0;: %1. Elle compte pour 0.</translation>
    </message>
    <message>
        <source>The parts of a line do not add up: %1. Count what arrives with care, and tell the sender.</source>
        <translation>Les parties d’une ligne ne font pas le total&#xa0;: %1. Comptez avec soin ce qui arrive et prévenez l’expéditeur.</translation>
    </message>
    <message>
        <source>The counts of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it again.</source>
        <translation>Les décomptes de l’avis d’expédition ne concordent pas&#xa0;: %1. Des parties du fichier manquent peut-être. Redemandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>The ship notice lacks a part it must have: %1. Ask the sender to correct it.</source>
        <translation>Il manque à l’avis d’expédition une partie obligatoire&#xa0;: %1. Demandez à l’expéditeur de le corriger.</translation>
    </message>
    <message>
        <source>The ship notice of %1 is marked as a test.</source>
        <translation>L’avis d’expédition de %1 est marqué comme test.</translation>
    </message>
    <message>
        <source>The ship notice is larger than any real one: %1. Ask the sender what it is.</source>
        <translation>L’avis d’expédition est plus grand que tout avis réel&#xa0;: %1. Demandez à l’expéditeur de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The ship notice ends in the middle: %1. Ask the sender for it again.</source>
        <translation>L’avis d’expédition s’interrompt au milieu&#xa0;: %1. Redemandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>The data commissions this serial number a second time.</source>
        <translation>Les données attribuent ce numéro de série une deuxième fois.</translation>
    </message>
    <message>
        <source>The data names two lots or expiry dates for this pack: %1.</source>
        <translation>Les données indiquent deux lots ou péremptions pour cette boîte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The data uses this serial number before anybody commissioned it.</source>
        <translation>Les données utilisent ce numéro de série avant son attribution.</translation>
    </message>
    <message>
        <source>The data takes this pack out of a container it was not in.</source>
        <translation>Les données sortent cette boîte d’un colis où elle n’était pas.</translation>
    </message>
    <message>
        <source>The data packs this container into itself.</source>
        <translation>Les données mettent ce colis dans lui-même.</translation>
    </message>
    <message>
        <source>Partners split this number differently into company prefix and reference: %1.</source>
        <translation>Les partenaires découpent ce numéro différemment en préfixe entreprise et référence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The data ships this pack again although it is on its way already.</source>
        <translation>Les données expédient à nouveau cette boîte alors qu’elle est déjà en route.</translation>
    </message>
    <message>
        <source>The data packs this pack while it is still in another container: %1.</source>
        <translation>Les données emballent cette boîte alors qu’elle est encore dans un autre colis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The data uses this pack although it is %1.</source>
        <translation>Les données utilisent cette boîte malgré son état&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The data takes back a shipping of this pack that it never told of.</source>
        <translation>Les données annulent une expédition de cette boîte qu’elles n’ont jamais signalée.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not used (%1). Take another copy of it, or an older backup.</source>
        <translation>La sauvegarde est endommagée et n’a pas été utilisée (%1). Prenez-en une autre copie, ou une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. Try again in a moment.</source>
        <translation>Un autre programme écrit dans ce registre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk failed while saving, and whether the last step is kept is not known (%1). Check the disk, start again and look before you repeat it.</source>
        <translation>Le disque a failli pendant l’enregistrement, et l’on ignore si la dernière étape est conservée (%1). Vérifiez le disque, redémarrez et regardez avant de la répéter.</translation>
    </message>
    <message>
        <source>The ledger is damaged (%1). Stop working with it, copy the whole site folder, and restore the last backup to a new folder.</source>
        <translation>Le registre est endommagé (%1). Cessez de l’utiliser, copiez tout le dossier du site et restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The disk is full: the last step was NOT saved. Free some space and repeat it.</source>
        <translation>Le disque est plein&#xa0;: la dernière étape n’a PAS été enregistrée. Libérez de l’espace et répétez-la.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: the last step was NOT saved (%1).</source>
        <translation>Le disque n’a pas pu être lu ou écrit&#xa0;: la dernière étape n’a PAS été enregistrée (%1).</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where a ledger is not safe. Choose a folder on this computer, or a PostgreSQL database for several stations.</source>
        <translation>%1 se trouve sur un lecteur réseau, où un registre n’est pas en sécurité. Choisissez un dossier de cet ordinateur, ou une base PostgreSQL pour plusieurs postes.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Packledger (%1). Update this program; the ledger was not touched.</source>
        <translation>Ce registre a été écrit par une version plus récente de Packledger (%1). Mettez ce programme à jour&#xa0;; le registre n’a pas été touché.</translation>
    </message>
    <message>
        <source>There is no Packledger site in %1. Name another folder, or make a site there.</source>
        <translation>Il n’y a pas de site Packledger dans %1. Indiquez un autre dossier, ou créez-y un site.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 holds a ledger already, and a restore never overwrites one. Name an empty folder.</source>
        <translation>%1 contient déjà un registre, et une restauration n’en écrase jamais. Indiquez un dossier vide.</translation>
    </message>
    <message>
        <source>%1 holds a site already. Nothing was changed.</source>
        <translation>%1 contient déjà un site. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The site&apos;s description could not be read: %1.</source>
        <translation>La description du site n’a pas pu être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The database refused a step (%1). Nothing was changed; please report this.</source>
        <translation>La base de données a refusé une étape (%1). Rien n’a été modifié&#xa0;; merci de le signaler.</translation>
    </message>
    <message>
        <source>The database cannot be reached (%1). Check the network and the server.</source>
        <translation>La base de données est injoignable (%1). Vérifiez le réseau et le serveur.</translation>
    </message>
    <message>
        <source>The PIN could not be protected: the machine is short of memory. Close other programs and try again.</source>
        <translation>Le code PIN n’a pas pu être protégé&#xa0;: la machine manque de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Signing in is locked until %1.</source>
        <translation>Trop de codes PIN erronés. La connexion est bloquée jusqu’à %1.</translation>
    </message>
    <message>
        <source>A user needs a short name to sign in with and a full name.</source>
        <translation>Un utilisateur doit avoir un nom court pour se connecter et un nom complet.</translation>
    </message>
    <message>
        <source>You are not allowed to do this (%1). Ask whoever runs the site.</source>
        <translation>Vous n’êtes pas autorisé à faire cela (%1). Adressez-vous au responsable du site.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>Un code PIN compte au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Nobody with the name %1 may sign in here.</source>
        <translation>Personne du nom de %1 ne peut se connecter ici.</translation>
    </message>
    <message>
        <source>There is a user named %1 already.</source>
        <translation>Un utilisateur nommé %1 existe déjà.</translation>
    </message>
    <message>
        <source>That PIN does not fit. Tries left: %1.</source>
        <translation>Ce code PIN ne convient pas. Essais restants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This row of the list cannot be used: %1.</source>
        <translation>Cette ligne de la liste est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Ask the sender for it again.</source>
        <translation>Le fichier %1 est vide. Redemandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>The table has no column %1. Its first row must name the columns.</source>
        <translation>Le tableau n’a pas de colonne %1. Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>A company prefix has 4 to 12 digits, not %1.</source>
        <translation>Un préfixe entreprise a de 4 à 12 chiffres, et non %1.</translation>
    </message>
    <message>
        <source>The product %1 has no name.</source>
        <translation>Le produit %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 is no EPCIS document, no X12 ship notice and no list of serials. Nothing was taken from it.</source>
        <translation>%1 n’est ni un document EPCIS, ni un avis d’expédition X12, ni une liste de numéros de série. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Accepting open exceptions needs a reason. Give one.</source>
        <translation>Accepter des écarts ouverts demande un motif. Indiquez-en un.</translation>
    </message>
    <message>
        <source>%1 is in the ledger already. Scan it instead of registering it.</source>
        <translation>%1 est déjà dans le registre. Scannez-le au lieu de l’enregistrer.</translation>
    </message>
    <message>
        <source>%1 cannot be registered without lot and expiry. Enter what the label says.</source>
        <translation>%1 ne peut pas être enregistré sans lot ni péremption. Saisissez ce que dit l’étiquette.</translation>
    </message>
    <message>
        <source>There is no receipt %1.</source>
        <translation>La réception %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no shipment %1.</source>
        <translation>L’expédition %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The code names no pack: %1. Scan the square code.</source>
        <translation>Le code ne désigne aucune boîte&#xa0;: %1. Scannez le code carré.</translation>
    </message>
    <message>
        <source>Nothing was received with receipt %1, so there is nothing to submit.</source>
        <translation>Rien n’a été reçu avec la réception %1&#xa0;: il n’y a rien à valider.</translation>
    </message>
    <message>
        <source>There is no scan to take back.</source>
        <translation>Il n’y a pas de scan à annuler.</translation>
    </message>
    <message>
        <source>This site does not register unknown serial numbers. Put the pack aside until data come.</source>
        <translation>Ce site n’enregistre pas de numéros de série inconnus. Mettez la boîte de côté jusqu’à l’arrivée des données.</translation>
    </message>
    <message>
        <source>Shipment %1 has been received already. Open a receipt without it.</source>
        <translation>L’expédition %1 a déjà été reçue. Ouvrez une réception sans elle.</translation>
    </message>
    <message>
        <source>The camera is gone: %1. Check its cable; it is tried again by itself.</source>
        <translation>La caméra a disparu&#xa0;: %1. Vérifiez son câble&#xa0;; une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: %1. Check that it is connected and that no other program uses it.</source>
        <translation>La caméra ne peut pas être ouverte&#xa0;: %1. Vérifiez qu’elle est branchée et qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
        <source>The demo pack has no GS1 message: %1.</source>
        <translation>La boîte de démonstration n’a pas de message GS1&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An identifier does not have the form of its kind: %1. It cannot match a scan; ask the sender for a corrected document.</source>
        <translation>Un identifiant n’a pas la forme de son type&#xa0;: %1. Il ne peut correspondre à aucun scan&#xa0;; demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>The expiry %1 is no date. Ask the sender for a corrected document.</source>
        <translation>La péremption %1 n’est pas une date. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>The document&apos;s header lacks %1. Ask the sender for a corrected document.</source>
        <translation>Il manque %1 à l’en-tête du document. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>Master data is incomplete: %1. Complete the product or partner.</source>
        <translation>Les données de base sont incomplètes&#xa0;: %1. Complétez le produit ou le partenaire.</translation>
    </message>
    <message>
        <source>The document follows release 1.2 and release 1.3 of the guideline at once. Have it checked by the sender.</source>
        <translation>Le document suit à la fois les versions 1.2 et 1.3 du guide. Faites-le vérifier par l’expéditeur.</translation>
    </message>
    <message>
        <source>The shipping event lists both packs or cases and logistic units. Make sure that none of them is inside another.</source>
        <translation>L’événement d’expédition énumère à la fois des boîtes ou cartons et des unités logistiques. Assurez-vous qu’aucun n’est dans un autre.</translation>
    </message>
    <message>
        <source>Packs were commissioned without %1, which DSCSA demands. Ask the sender for a corrected document.</source>
        <translation>Des boîtes ont été sérialisées sans %1, exigé par le DSCSA. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>The document has no master data for %1. Enter the product or partner, then import again.</source>
        <translation>Le document n’a pas de données de base pour %1. Saisissez le produit ou le partenaire, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>The shipment does not name the owning party of its %1. Ask the sender for a corrected document.</source>
        <translation>L’expédition n’indique pas la partie propriétaire pour %1. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>Something was packed or unpacked, but the event does not say into or out of what. Ask the sender for a corrected document.</source>
        <translation>Quelque chose a été emballé ou déballé, mais l’événement ne dit pas dans quoi ni de quoi. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>The shipment does not name the place of its %1, which release 1.3 of the guideline asks for.</source>
        <translation>L’expédition n’indique pas le lieu pour %1, que demande la version 1.3 du guide.</translation>
    </message>
    <message>
        <source>The shipment names no purchase order. Match it by hand, or ask the sender.</source>
        <translation>L’expédition n’indique aucune commande. Rapprochez-la à la main, ou demandez à l’expéditeur.</translation>
    </message>
    <message>
        <source>The transaction statement is missing or not affirmed. Without it the shipment may not be accepted; ask the sender for it.</source>
        <translation>La déclaration de transaction manque ou n’est pas affirmée. Sans elle, l’expédition ne peut être acceptée&#xa0;; demandez-la à l’expéditeur.</translation>
    </message>
    <message>
        <source>Lot and expiry are written under the old name space %1. They were read; tell the sender.</source>
        <translation>Le lot et la péremption sont écrits sous l’ancien espace de noms %1. Ils ont été lus&#xa0;; prévenez l’expéditeur.</translation>
    </message>
    <message>
        <source>The shipping event names a business location (%1), which the guideline leaves out.</source>
        <translation>L’événement d’expédition indique un lieu métier (%1), que le guide omet.</translation>
    </message>
    <message>
        <source>A serial stands twice in one event: %1. Ask the sender for a corrected document.</source>
        <translation>Un numéro de série figure deux fois dans un événement&#xa0;: %1. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>This disposition does not go with this business step: %1. Ask the sender what is meant.</source>
        <translation>Cette disposition ne va pas avec cette étape métier&#xa0;: %1. Demandez à l’expéditeur ce qu’il entend par là.</translation>
    </message>
    <message>
        <source>The event&apos;s action does not fit its business step %1. Ask the sender for a corrected document.</source>
        <translation>L’action de l’événement ne va pas avec son étape métier %1. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>The part that opens pictures, films and cameras is not installed: %1. Install Packledger again; everything else works without it.</source>
        <translation>La partie qui ouvre photos, vidéos et caméras n’est pas installée&#xa0;: %1. Réinstallez Packledger&#xa0;; tout le reste fonctionne sans elle.</translation>
    </message>
    <message>
        <source>The picture of %1 is black. Take the cover off its lens, or switch a light on; it goes on by itself.</source>
        <translation>L’image de %1 est noire. Ôtez le cache de l’objectif, ou allumez une lumière&#xa0;; elle reprend d’elle-même.</translation>
    </message>
    <message>
        <source>The recording %1 has ended. Choose it again to play it again.</source>
        <translation>L’enregistrement %1 est terminé. Choisissez-le à nouveau pour le relire.</translation>
    </message>
    <message>
        <source>The picture of %1 stands still, so nothing new is read. Pull its cable and plug it in again.</source>
        <translation>L’image de %1 est figée&#xa0;: rien de nouveau n’est lu. Débranchez son câble et rebranchez-le.</translation>
    </message>
    <message>
        <source>%1 sends no pictures. Check its cable; it goes on by itself.</source>
        <translation>%1 n’envoie pas d’images. Vérifiez son câble&#xa0;; elle reprend d’elle-même.</translation>
    </message>
    <message>
        <source>%1 is not plugged in. Plug it in; it goes on by itself.</source>
        <translation>%1 n’est pas branchée. Branchez-la&#xa0;; elle reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Say why it is released: the reason is part of the record.</source>
        <translation>Dites pourquoi il est libéré&#xa0;: le motif fait partie de l’historique.</translation>
    </message>
    <message>
        <source>%1 is no reason to hold. It is damaged, suspect, quarantine or recall.</source>
        <translation>%1 n’est pas un motif de blocage. Il y a damaged, suspect, quarantine et recall.</translation>
    </message>
    <message>
        <source>This receipt has no such scan.</source>
        <translation>Cette réception n’a pas ce scan.</translation>
    </message>
    <message>
        <source>The settings of the devices cannot be read: %1. The last good ones serve; the file is kept under another name at the next change. Look at the devices under Site.</source>
        <translation>Les réglages des appareils sont illisibles&#xa0;: %1. Les derniers bons servent&#xa0;; le fichier est gardé sous un autre nom au prochain changement. Regardez les appareils sous «&#xa0;Site ».</translation>
    </message>
    <message>
        <source>A setting of a device cannot be used: %1. Its usual value serves. Look at the device under Site.</source>
        <translation>Un réglage d’un appareil est inutilisable&#xa0;: %1. Sa valeur habituelle sert. Regardez l’appareil sous «&#xa0;Site ».</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>Le document %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the paper. Check that it is switched on and has paper, or save a PDF.</source>
        <translation>L’imprimante %1 n’a pas pris le papier. Vérifiez qu’elle est allumée et a du papier, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>Numbers cannot be made of “%1”: name at least two letters or digits, each once, and nothing else.</source>
        <translation>Impossible de former des numéros avec «&#xa0;%1&#xa0;»&#xa0;: nommez au moins deux lettres ou chiffres, chacun une fois, et rien d’autre.</translation>
    </message>
    <message>
        <source>%1 begins with a zero, which an SGTIN-96 tag cannot hold.</source>
        <translation>%1 commence par un zéro, qu’une étiquette SGTIN-96 ne peut contenir.</translation>
    </message>
    <message>
        <source>A serial number has 1 to 20 characters: %1.</source>
        <translation>Un numéro de série a de 1 à 20 caractères&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The checksum that belongs to %1 does not fit its numbers. Nothing was taken; ask for the file again.</source>
        <translation>La somme de contrôle de %1 ne va pas avec ses numéros. Rien n’a été repris&#xa0;; redemandez le fichier.</translation>
    </message>
    <message>
        <source>The file does not hold as many numbers as it says (%1). Nothing was taken; ask for it again.</source>
        <translation>Le fichier n’a pas autant de numéros qu’il le dit (%1). Rien n’a été repris&#xa0;; redemandez-le.</translation>
    </message>
    <message>
        <source>There is no number in %1.</source>
        <translation>Il n’y a pas de numéro dans %1.</translation>
    </message>
    <message>
        <source>The list of numbers is damaged: %1. Nothing was taken; ask for it again.</source>
        <translation>La liste de numéros est abîmée&#xa0;: %1. Rien n’a été repris&#xa0;; redemandez-la.</translation>
    </message>
    <message>
        <source>%1 is not a number of the product that was named.</source>
        <translation>%1 n’est pas un numéro du produit nommé.</translation>
    </message>
    <message>
        <source>Nobody says of which product %1 is. Name the GTIN beside the file.</source>
        <translation>Personne ne dit de quel produit est %1. Nommez le GTIN à côté du fichier.</translation>
    </message>
    <message>
        <source>There is no number in this row: %1.</source>
        <translation>Il n’y a pas de numéro dans cette ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is twice in the file.</source>
        <translation>%1 est deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>People mistake these characters for each other: %1. Leave some out.</source>
        <translation>Ces caractères se confondent&#xa0;: %1. Retirez-en.</translation>
    </message>
    <message>
        <source>Capital and small letters are different numbers; with Caps Lock on a scanner confuses them. Use one kind.</source>
        <translation>Majuscules et minuscules sont des numéros différents&#xa0;; avec Verr. Maj. un lecteur les confond. N’utilisez qu’une sorte.</translation>
    </message>
    <message>
        <source>The serial number has a non-DSCSA character: %1. It is accepted from others; here only letters and digits are generated.</source>
        <translation>Le numéro de série a un caractère étranger à DSCSA&#xa0;: %1. Il est accepté des autres&#xa0;; ici on ne forme que lettres et chiffres.</translation>
    </message>
    <message>
        <source>A serial number made here has letters and digits only, as DSCSA asks: %1.</source>
        <translation>Un numéro de série formé ici n’a que des lettres et des chiffres, comme DSCSA le demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These are not the ends of one range: %1. Both end in digits, are alike before them, and the last is not smaller than the first.</source>
        <translation>Ce ne sont pas les bouts d’une plage&#xa0;: %1. Les deux finissent par des chiffres, sont égaux avant, et le dernier n’est pas plus petit.</translation>
    </message>
    <message>
        <source>%1 is not of the 12-digit style: that is twelve digits, at most 274877906943, so that an SGTIN-96 tag holds it.</source>
        <translation>%1 n’est pas du style à 12 chiffres&#xa0;: douze chiffres, au plus 274877906943, pour tenir dans une étiquette SGTIN-96.</translation>
    </message>
    <message>
        <source>Nothing can be commissioned without lot and expiry: %1. The batch must say both.</source>
        <translation>Rien ne peut être sérialisé sans lot ni péremption&#xa0;: %1. L’ordre doit donner les deux.</translation>
    </message>
    <message>
        <source>%1 is of another product than the others. Commission each product for itself.</source>
        <translation>%1 est d’un autre produit que les autres. Sérialisez chaque produit à part.</translation>
    </message>
    <message>
        <source>%1 was not drawn from a pool here, so it may be on another pack. Take the label off and print one for this batch.</source>
        <translation>%1 ne vient d’aucune réserve d’ici et peut être sur une autre boîte. Retirez l’étiquette et imprimez-en une pour cet ordre.</translation>
    </message>
    <message>
        <source>There is nothing to commission.</source>
        <translation>Il n’y a rien à sérialiser.</translation>
    </message>
    <message>
        <source>%1 belongs to another batch. Find out how it came to this line.</source>
        <translation>%1 appartient à un autre ordre. Trouvez comment elle est arrivée sur cette ligne.</translation>
    </message>
    <message>
        <source>%1 cannot be commissioned: the number is used up or was given back. Put the pack aside.</source>
        <translation>%1 ne peut être sérialisé&#xa0;: le numéro est épuisé ou a été rendu. Mettez la boîte de côté.</translation>
    </message>
    <message>
        <source>Say why: the reason is part of the record.</source>
        <translation>Dites pourquoi&#xa0;: le motif fait partie de l’historique.</translation>
    </message>
    <message>
        <source>The container is closed already: %1. Open it again, or start the next one.</source>
        <translation>Le colis est déjà fermé&#xa0;: %1. Rouvrez-le, ou commencez le suivant.</translation>
    </message>
    <message>
        <source>There is nothing in %1 that could be taken out.</source>
        <translation>Il n’y a rien à sortir de %1.</translation>
    </message>
    <message>
        <source>The number of this container has ended: %1. Use another container.</source>
        <translation>Le numéro de ce colis est terminé&#xa0;: %1. Prenez un autre colis.</translation>
    </message>
    <message>
        <source>The container is on hold: %1. Release it first, or use another one.</source>
        <translation>Le colis est bloqué&#xa0;: %1. Libérez-le d’abord, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>The number of this container was never commissioned: %1. Use a number of a pool.</source>
        <translation>Le numéro de ce colis n’a jamais été sérialisé&#xa0;: %1. Prenez un numéro d’une réserve.</translation>
    </message>
    <message>
        <source>By the data this container is not at this site: %1. Receive it first.</source>
        <translation>D’après les données ce colis n’est pas sur ce site&#xa0;: %1. Recevez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody has told us of this container: %1.</source>
        <translation>Personne ne nous a parlé de ce colis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not clear which product the new %1 is. Give its GTIN, or set the packing rule of the product.</source>
        <translation>On ne sait pas de quel produit est le nouveau %1. Donnez son GTIN, ou fixez la règle d’emballage du produit.</translation>
    </message>
    <message>
        <source>No container is being packed there: %1.</source>
        <translation>Aucun colis n’est en cours d’emballage là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such packing rule: %1.</source>
        <translation>Cette règle d’emballage n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing can be packed into this: %1. Scan the label of a bundle, case or pallet.</source>
        <translation>Rien ne peut être emballé là&#xa0;: %1. Scannez l’étiquette d’un fardeau, d’un carton ou d’une palette.</translation>
    </message>
    <message>
        <source>There is nothing in the container to take back.</source>
        <translation>Il n’y a rien à annuler dans le colis.</translation>
    </message>
    <message>
        <source>This packing rule cannot be: %1.</source>
        <translation>Cette règle d’emballage est impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both are the same container: %1.</source>
        <translation>Les deux sont le même colis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The container is still being packed: %1. Close it or give it up first.</source>
        <translation>Le colis est encore en cours d’emballage&#xa0;: %1. Fermez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>The pool %1 is closed and gives no numbers any more.</source>
        <translation>La réserve %1 est close et ne donne plus de numéros.</translation>
    </message>
    <message>
        <source>There are not enough numbers left: %1. Nothing was drawn. Import more, or make another pool.</source>
        <translation>Il ne reste pas assez de numéros&#xa0;: %1. Rien n’a été tiré. Importez-en, ou créez une autre réserve.</translation>
    </message>
    <message>
        <source>The pool %1 gives some of these numbers already, and no number is given twice.</source>
        <translation>La réserve %1 donne déjà certains de ces numéros, et aucun n’est donné deux fois.</translation>
    </message>
    <message>
        <source>%1 begins with none of the company prefixes of this site: it is another labeler&apos;s. What is repackaged here gets numbers under an own product identifier. If the prefix is yours, add it to the site.</source>
        <translation>%1 ne commence par aucun préfixe entreprise de ce site&#xa0;: il est à un autre. Ce qui est reconditionné reçoit des numéros sous un identifiant propre. Si le préfixe est le vôtre, ajoutez-le au site.</translation>
    </message>
    <message>
        <source>With so many numbers drawn from %1, one guess in 10,000 would hit one, and this market forbids that. Make a pool with longer numbers.</source>
        <translation>Avec tant de numéros tirés de %1, un essai sur 10 000 tomberait juste, et ce marché l’interdit. Créez une réserve de numéros plus longs.</translation>
    </message>
    <message>
        <source>No number of the file %1 was taken: it is taken whole or not at all. What is wrong is told line by line.</source>
        <translation>Aucun numéro du fichier %1 n’a été repris&#xa0;: il l’est en entier ou pas du tout. Ce qui ne va pas est dit ligne par ligne.</translation>
    </message>
    <message>
        <source>Few numbers are left in the pool %1. Order or make more in time.</source>
        <translation>Il reste peu de numéros dans la réserve %1. Commandez ou créez-en à temps.</translation>
    </message>
    <message>
        <source>There is no pool of numbers for %1. Make one, or import numbers.</source>
        <translation>Il n’y a pas de réserve de numéros pour %1. Créez-en une, ou importez des numéros.</translation>
    </message>
    <message>
        <source>Say why numbers are given back: the reason is part of the record.</source>
        <translation>Dites pourquoi des numéros sont rendus&#xa0;: le motif fait partie de l’historique.</translation>
    </message>
    <message>
        <source>There is no pool of SSCCs. Make one for your company prefix.</source>
        <translation>Il n’y a pas de réserve de SSCC. Créez-en une pour votre préfixe entreprise.</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>La réserve %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Say how many numbers are wanted: one or more.</source>
        <translation>Dites combien de numéros sont voulus&#xa0;: un ou plus.</translation>
    </message>
    <message>
        <source>The number %1 is in the ledger or in another pool already.</source>
        <translation>Le numéro %1 est déjà dans le registre ou dans une autre réserve.</translation>
    </message>
    <message>
        <source>Consecutive numbers can be guessed, and the market %1 forbids that. Make a pool of random numbers.</source>
        <translation>Des numéros consécutifs se devinent, et le marché %1 l’interdit. Créez une réserve de numéros aléatoires.</translation>
    </message>
    <message>
        <source>Request %1 was answered before with other numbers. Nothing was taken; ask the provider which are right.</source>
        <translation>La demande %1 a déjà reçu d’autres numéros. Rien n’a été repris&#xa0;; demandez au fournisseur lesquels sont justes.</translation>
    </message>
    <message>
        <source>No SSCC can be made of %1: a company prefix has 4 to 12 digits, the extension is one digit, and the first number fits in what is left of 16 digits.</source>
        <translation>Aucun SSCC ne peut être formé de %1&#xa0;: un préfixe entreprise a 4 à 12 chiffres, l’extension en a un, et le premier numéro tient dans le reste des 16.</translation>
    </message>
    <message>
        <source>The numbers belong to another client: %1. Nothing was drawn.</source>
        <translation>Les numéros sont à un autre client&#xa0;: %1. Rien n’a été tiré.</translation>
    </message>
    <message>
        <source>The numbers are for another market, or nobody said for which: %1. Nothing was drawn.</source>
        <translation>Les numéros sont pour un autre marché, ou personne n’a dit lequel&#xa0;: %1. Rien n’a été tiré.</translation>
    </message>
    <message>
        <source>The pool %1 is of another product. Nothing was drawn.</source>
        <translation>La réserve %1 est d’un autre produit. Rien n’a été tiré.</translation>
    </message>
    <message>
        <source>Something was done with the same items since (entry %1). Take that back first.</source>
        <translation>Quelque chose a été fait depuis avec les mêmes éléments (entrée %1). Annulez d’abord cela.</translation>
    </message>
    <message>
        <source>It has left the site and cannot be taken back: %1. Correct it with the partner.</source>
        <translation>Il a quitté le site et ne peut être repris&#xa0;: %1. Corrigez-le avec le partenaire.</translation>
    </message>
    <message>
        <source>A partner told us of it; only what was done here is taken back.</source>
        <translation>Un partenaire nous l’a dit&#xa0;; seul ce qui a été fait ici s’annule.</translation>
    </message>
    <message>
        <source>There is nothing to take back: %1.</source>
        <translation>Il n’y a rien à annuler&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The expiry %1 has passed. Correct the work order before anything is printed.</source>
        <translation>La péremption %1 est passée. Corrigez l’ordre avant d’imprimer.</translation>
    </message>
    <message>
        <source>The work order lacks its %1. Enter it.</source>
        <translation>Il manque à l’ordre&#xa0;: %1. Saisissez-le.</translation>
    </message>
    <message>
        <source>The work order has a value that cannot be: %1. Correct it.</source>
        <translation>L’ordre a une valeur impossible&#xa0;: %1. Corrigez-la.</translation>
    </message>
    <message>
        <source>Batch %1 is closed and locked. Nothing about it can be changed any more.</source>
        <translation>L’ordre %1 est clos et verrouillé. Plus rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>There is a batch %1 already. Give the work order another name.</source>
        <translation>Un ordre %1 existe déjà. Donnez un autre nom à l’ordre.</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>L’ordre %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The table has a column that nobody understands: %1. Correct its first row.</source>
        <translation>Le tableau a une colonne que personne ne comprend&#xa0;: %1. Corrigez sa première ligne.</translation>
    </message>
    <message>
        <source>The line clearance has no point %1.</source>
        <translation>Le vide de ligne n’a pas de point %1.</translation>
    </message>
    <message>
        <source>%1 is no reason for a stop that this site knows.</source>
        <translation>%1 n’est pas un motif d’arrêt connu de ce site.</translation>
    </message>
    <message>
        <source>The line is not clear: %1 is open. Check it before the line starts.</source>
        <translation>Le vide de ligne n’est pas fait&#xa0;: %1 reste ouvert. Vérifiez-le avant de lancer.</translation>
    </message>
    <message>
        <source>Repackaging needs packs that go in and numbers that come out. One list is empty.</source>
        <translation>Le reconditionnement demande des boîtes qui entrent et des numéros qui sortent. Une liste est vide.</translation>
    </message>
    <message>
        <source>The signature of %1 needs the PIN, entered once more. Nothing was signed.</source>
        <translation>La signature de %1 demande le PIN, saisi encore une fois. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Say why: the reason is part of the batch record.</source>
        <translation>Dites pourquoi&#xa0;: le motif fait partie de l’historique de l’ordre.</translation>
    </message>
    <message>
        <source>The record of the batch is not the one that was signed: %1. Restore a backup.</source>
        <translation>L’historique de l’ordre n’est pas celui qui a été signé&#xa0;: %1. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The reject bin and the count of rejects differ: %1. Count again, or let two people sign with a reason.</source>
        <translation>Le bac de rebut et le compte diffèrent&#xa0;: %1. Recomptez, ou faites signer deux personnes avec un motif.</translation>
    </message>
    <message>
        <source>This asks for two different people, and %1 stands for both. Ask a colleague.</source>
        <translation>Il faut deux personnes différentes, et %1 figure pour les deux. Demandez à un collègue.</translation>
    </message>
    <message>
        <source>The batch is %1: this cannot be done with it now.</source>
        <translation>L’ordre est %1&#xa0;: cela ne peut se faire maintenant.</translation>
    </message>
    <message>
        <source>A label with this number exists: %1. No number is printed twice; write that label off and take a new number.</source>
        <translation>Une étiquette avec ce numéro existe&#xa0;: %1. Aucun numéro ne s’imprime deux fois&#xa0;; annulez cette étiquette et prenez un nouveau numéro.</translation>
    </message>
    <message>
        <source>Print job %1 is over. Nothing is left to be printed.</source>
        <translation>La tâche d’impression %1 est finie. Il ne reste rien à imprimer.</translation>
    </message>
    <message>
        <source>Print job %1 is paused. Resume it to go on.</source>
        <translation>La tâche d’impression %1 est en pause. Reprenez-la pour continuer.</translation>
    </message>
    <message>
        <source>%1 is commissioned. Decommission or destroy the pack instead of writing its label off.</source>
        <translation>%1 est sérialisé. Désactivez ou détruisez la boîte au lieu d’annuler son étiquette.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>There is no such print job or label: %1.</source>
        <translation>Cette tâche d’impression ou cette étiquette n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no printer named %1. Add it, or choose another one.</source>
        <translation>Aucune imprimante ne s’appelle %1. Ajoutez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 was not drawn from a pool of this site. Labels for packs of others are not printed here.</source>
        <translation>%1 ne vient d’aucune réserve de ce site. On n’imprime pas ici d’étiquettes pour les boîtes d’autrui.</translation>
    </message>
    <message>
        <source>There is nothing to print. Name at least one item.</source>
        <translation>Il n’y a rien à imprimer. Nommez au moins un élément.</translation>
    </message>
    <message>
        <source>The number %1 has ended or was printed before. It gets no label any more.</source>
        <translation>Le numéro %1 est terminé ou a déjà été imprimé. Il ne reçoit plus d’étiquette.</translation>
    </message>
    <message>
        <source>Labels wait for the printer %1. Print or cancel them first.</source>
        <translation>Des étiquettes attendent l’imprimante %1. Imprimez-les ou annulez-les d’abord.</translation>
    </message>
    <message>
        <source>This cannot be the name of a printer: &quot;%1&quot;. Use up to 40 letters, digits and signs without a slash.</source>
        <translation>Une imprimante ne peut s’appeler «&#xa0;%1&#xa0;». Prenez jusqu’à 40 lettres, chiffres et signes sans barre oblique.</translation>
    </message>
    <message>
        <source>One job takes %1 labels at most. Print the rest with another one.</source>
        <translation>Une tâche prend au plus %1 étiquettes. Imprimez le reste avec une autre.</translation>
    </message>
    <message>
        <source>The bars of a linear code are too low: %1.</source>
        <translation>Les barres d’un code linéaire sont trop basses&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The item and its batch say different things: %1. The label is not printed.</source>
        <translation>L’élément et son ordre disent des choses différentes&#xa0;: %1. L’étiquette n’est pas imprimée.</translation>
    </message>
    <message>
        <source>What the label shall tell cannot be read: %1.</source>
        <translation>Ce que l’étiquette doit dire est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The label has letters or pictures that must be drawn: %1.</source>
        <translation>L’étiquette a des lettres ou des images à dessiner&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The label must tell what is not known: %1. Add it, then print.</source>
        <translation>L’étiquette doit dire ce qui n’est pas connu&#xa0;: %1. Ajoutez-le, puis imprimez.</translation>
    </message>
    <message>
        <source>A linear code needs its text beside it: %1. Add a text with its {symbol} field.</source>
        <translation>Un code linéaire demande son texte à côté&#xa0;: %1. Ajoutez un texte avec son champ {symbol}.</translation>
    </message>
    <message>
        <source>The GTIN is not made of this NDC: %1. Correct the product, then print.</source>
        <translation>Le GTIN n’est pas formé de ce NDC&#xa0;: %1. Corrigez le produit, puis imprimez.</translation>
    </message>
    <message>
        <source>It reaches beyond the edge of the label: %1.</source>
        <translation>Cela dépasse le bord de l’étiquette&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Two texts lie on each other: %1.</source>
        <translation>Deux textes se recouvrent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing may stand in a code or in the quiet zone round it: %1.</source>
        <translation>Rien ne peut être dans un code ni dans sa zone de silence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Labels are laid out for 203, 300 or 600 dpi, not for %1.</source>
        <translation>Les étiquettes se composent à 203, 300 ou 600 dpi, pas à %1.</translation>
    </message>
    <message>
        <source>This cannot stand in the codes of one label: %1.</source>
        <translation>Cela ne peut être dans les codes d’une étiquette&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is too much for one code: %1 characters. A linear code takes 48; divide it, or use a DataMatrix.</source>
        <translation>C’est trop pour un code&#xa0;: %1 caractères. Un code linéaire en prend 48&#xa0;; divisez-le, ou prenez un DataMatrix.</translation>
    </message>
    <message>
        <source>A code does not fit into its place: %1.</source>
        <translation>Un code ne tient pas à sa place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody else saved the template %1 meanwhile. Open it again, or save yours under another name.</source>
        <translation>Quelqu’un d’autre a enregistré le modèle %1 entre-temps. Rouvrez-le, ou enregistrez le vôtre sous un autre nom.</translation>
    </message>
    <message>
        <source>The label template is not in order: %1.</source>
        <translation>Le modèle d’étiquette n’est pas en ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A template cannot be named &quot;%1&quot;. Use letters without accents, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Un modèle ne peut s’appeler «&#xa0;%1&#xa0;». Prenez des lettres sans accent, des chiffres, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;.</translation>
    </message>
    <message>
        <source>The label template is no JSON: %1.</source>
        <translation>Le modèle d’étiquette n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no label template %1.</source>
        <translation>Le modèle d’étiquette %1 n’existe pas.</translation>
    </message>
    <message>
        <source>A text does not fit and was shortened: %1.</source>
        <translation>Un texte ne tient pas et a été raccourci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A text does not fit, and it must not be shortened: %1.</source>
        <translation>Un texte ne tient pas et ne doit pas être raccourci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A package carries a DataMatrix and no linear code: take %1 away.</source>
        <translation>Une boîte porte un DataMatrix et pas de code linéaire&#xa0;: retirez %1.</translation>
    </message>
    <message>
        <source>The label of a package shows NDC or GTIN, serial number, lot and expiry twice: in the DataMatrix and for people. Missing: %1.</source>
        <translation>L’étiquette d’une boîte montre NDC ou GTIN, numéro de série, lot et péremption deux fois&#xa0;: dans le DataMatrix et pour les gens. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The modules of a code have the wrong size: %1.</source>
        <translation>Les modules d’un code n’ont pas la bonne taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no address of a printer: %1. Write it as tcp://10.0.0.5:9100.</source>
        <translation>Ce n’est pas l’adresse d’une imprimante&#xa0;: %1. Écrivez-la tcp://10.0.0.5:9100.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Look whether it has labels and ribbon, is closed and not paused.</source>
        <translation>L’imprimante %1 ne répond pas. Voyez si elle a des étiquettes et du ruban, si elle est fermée et pas en pause.</translation>
    </message>
    <message>
        <source>The printer %1 is busy with other labels. Wait until it stands still.</source>
        <translation>L’imprimante %1 est occupée par d’autres étiquettes. Attendez qu’elle s’arrête.</translation>
    </message>
    <message>
        <source>The printer %1 reports a fault. Look at its display.</source>
        <translation>L’imprimante %1 signale une panne. Regardez son écran.</translation>
    </message>
    <message>
        <source>The printer %1 is open. Close its head, then go on.</source>
        <translation>L’imprimante %1 est ouverte. Fermez la tête, puis continuez.</translation>
    </message>
    <message>
        <source>Another program prints on %1 right now. Wait for it, or end it.</source>
        <translation>Un autre programme imprime sur %1. Attendez-le, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The connection to the printer %1 broke while a label was on its way. Whether it came out must be looked at.</source>
        <translation>La liaison avec l’imprimante %1 s’est rompue pendant l’envoi d’une étiquette. Il faut voir si elle est sortie.</translation>
    </message>
    <message>
        <source>The printer %1 has no labels left. Put a new roll in, then go on.</source>
        <translation>L’imprimante %1 n’a plus d’étiquettes. Mettez un nouveau rouleau, puis continuez.</translation>
    </message>
    <message>
        <source>The printer %1 has no ribbon left. Put a new one in, then go on.</source>
        <translation>L’imprimante %1 n’a plus de ruban. Mettez-en un nouveau, puis continuez.</translation>
    </message>
    <message>
        <source>The printer %1 is paused. Press its pause button, then go on.</source>
        <translation>L’imprimante %1 est en pause. Appuyez sur sa touche pause, puis continuez.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be reached. Check that it is switched on, and its cable.</source>
        <translation>L’imprimante %1 est injoignable. Vérifiez qu’elle est allumée, et son câble.</translation>
    </message>
    <message>
        <source>The challenge test is not complete: %1 is missing. Pass the whole set by the camera.</source>
        <translation>Le test de défi n’est pas complet&#xa0;: il manque %1. Passez tout le jeu devant la caméra.</translation>
    </message>
    <message>
        <source>The line of batch %1 stands. Take this pack off, find out why the line stopped, and start it again.</source>
        <translation>La ligne de l’ordre %1 est arrêtée. Retirez cette boîte, cherchez pourquoi elle s’est arrêtée, et relancez-la.</translation>
    </message>
    <message>
        <source>No pack %1 was inspected in this batch.</source>
        <translation>Aucune boîte %1 n’a été inspectée dans cet ordre.</translation>
    </message>
    <message>
        <source>The camera has not passed the challenge test of batch %1. Pass the set of known-bad labels by it first.</source>
        <translation>La caméra n’a pas passé le test de défi de l’ordre %1. Passez-lui d’abord le jeu d’étiquettes mauvaises.</translation>
    </message>
    <message>
        <source>This is no label of the batch that is still to come (%1). Scan the label on the pack that comes next.</source>
        <translation>Ce n’est pas une étiquette encore attendue de l’ordre (%1). Scannez celle de la boîte suivante.</translation>
    </message>
    <message>
        <source>These rules for the line are out of range: grades go from 0 to 4, fails in a row from 0 to 1000.</source>
        <translation>Ces règles de la ligne sont hors limites&#xa0;: les grades vont de 0 à 4, les échecs de suite de 0 à 1000.</translation>
    </message>
    <message>
        <source>This is no address of a reject device: %1. Write tcp://host:port, serial:/dev/ttyS0 or command:/path, and after it ?protocol=…&amp;wait=milliseconds where needed.</source>
        <translation>Ce n’est pas l’adresse d’un éjecteur&#xa0;: %1. Écrivez tcp://host:port, serial:/dev/ttyS0 ou command:/path, suivi si besoin de&#xa0;?protocol=…&amp;wait=millisecondes.</translation>
    </message>
    <message>
        <source>The line to the reject device was cut while a pack was told: %1. Take the last bad pack off by hand, and check the cable.</source>
        <translation>La liaison avec l’éjecteur s’est coupée pendant l’annonce d’une boîte&#xa0;: %1. Retirez la dernière mauvaise boîte à la main, et vérifiez le câble.</translation>
    </message>
    <message>
        <source>The reject device cannot be reached: %1. Take the bad pack off by hand, and check its cable and power.</source>
        <translation>L’éjecteur est injoignable&#xa0;: %1. Retirez la mauvaise boîte à la main, et vérifiez câble et courant.</translation>
    </message>
    <message>
        <source>The last scan brought no contents in. Scan the sealed container first.</source>
        <translation>Le dernier scan n’a apporté aucun contenu. Scannez d’abord le colis scellé.</translation>
    </message>
    <message>
        <source>No font on this computer has these letters: %1. Install one that has.</source>
        <translation>Aucune police de cet ordinateur n’a ces lettres&#xa0;: %1. Installez-en une qui les a.</translation>
    </message>
    <message>
        <source>Nobody can take the sign-in from themselves. Somebody else of the site can.</source>
        <translation>Nul ne peut s’enlever soi-même l’accès. Une autre personne du site le peut.</translation>
    </message>
    <message>
        <source>Another document bears the same identity (%1) and says something else. It is put into quarantine; ask the sender which of the two holds.</source>
        <translation>Un autre document porte la même identité (%1) et dit autre chose. Il est mis en quarantaine&#xa0;; demandez à l’expéditeur lequel vaut.</translation>
    </message>
    <message>
        <source>NDC and GTIN do not belong together: %1. Compare both with the pack.</source>
        <translation>NDC et GTIN ne vont pas ensemble&#xa0;: %1. Comparez les deux avec la boîte.</translation>
    </message>
    <message>
        <source>There is no setting %1. &quot;site settings&quot; lists those there are.</source>
        <translation>Il n’y a pas de réglage %1. &quot;site settings&quot; dit ceux qui existent.</translation>
    </message>
    <message>
        <source>That cannot be set: %1. &quot;site settings&quot; says what may stand there.</source>
        <translation>Cela ne peut pas être réglé&#xa0;: %1. &quot;site settings&quot; dit ce qui peut y être.</translation>
    </message>
    <message>
        <source>This is not taken back here: %1. Packing, commissioning, repackaging and ends of life are.</source>
        <translation>Cela n’est pas repris ici&#xa0;: %1. L’emballage, la sérialisation, le reconditionnement et les fins de vie le sont.</translation>
    </message>
    <message>
        <source>That would take back what was done with %1 packs at once. Name the event if you mean all of them, or end this one alone.</source>
        <translation>Cela reprendrait ce qui fut fait avec %1 boîtes à la fois. Nommez l’événement si vous les visez toutes, ou terminez celle-ci seule.</translation>
    </message>
    <message>
        <source>Labels of %1 are printed once its line is found clear, and until it is closed.</source>
        <translation>Les étiquettes de %1 s’impriment une fois sa ligne trouvée vide, et jusqu’à sa clôture.</translation>
    </message>
    <message>
        <source>No printer is chosen for this label at %1. Choose one under &quot;This station&quot; of the label printers.</source>
        <translation>Aucune imprimante n’est choisie pour cette étiquette à %1. Choisissez-en une sous «&#xa0;Ce poste&#xa0;» des imprimantes d’étiquettes.</translation>
    </message>
    <message>
        <source>The label was not replaced, and nothing has changed. %1</source>
        <translation>L’étiquette n’a pas été remplacée, et rien n’a changé. %1</translation>
    </message>
    <message>
        <source>Nobody told of the number of the container %1 before it was used. Some customers ask for it.</source>
        <translation>Personne n’a annoncé le numéro du colis %1 avant son emploi. Certains clients le demandent.</translation>
    </message>
    <message>
        <source>By the data there is nothing in %1. Pack it, or take it out of the shipment.</source>
        <translation>D’après les données il n’y a rien dans %1. Emballez-le, ou retirez-le de l’expédition.</translation>
    </message>
    <message>
        <source>%1 was packed before it was made, by the times of its events. The customer would refuse that; check the station&apos;s clock and pack it again.</source>
        <translation>%1 a été emballé avant d’exister, d’après les heures de ses événements. Le client le refuserait&#xa0;; vérifiez l’horloge du poste et emballez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not a GLN of 13 digits: %1. Correct it with the partner or the site.</source>
        <translation>Ce n’est pas un GLN à 13 chiffres&#xa0;: %1. Corrigez-le chez le partenaire ou le site.</translation>
    </message>
    <message>
        <source>Less is picked than was ordered (product: picked / ordered): %1.</source>
        <translation>Il est préparé moins que commandé (produit&#xa0;: préparé / commandé)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The lot of %1 has packs of two expiry dates. Customers ask about that; compare the labels with the data.</source>
        <translation>Le lot de %1 a des boîtes de deux péremptions. Les clients s’en enquièrent&#xa0;; comparez les étiquettes aux données.</translation>
    </message>
    <message>
        <source>Lot or expiry of %1 is not known. Ask the supplier for its data; the customer would refuse the pack.</source>
        <translation>Le lot ou la péremption de %1 n’est pas connu. Demandez les données au fournisseur&#xa0;; le client refuserait la boîte.</translation>
    </message>
    <message>
        <source>No event says how %1 came into its container, only a list does. Pack it here, or ask the supplier for its data.</source>
        <translation>Aucun événement ne dit comment %1 est entré dans son colis, seulement une liste. Emballez-le ici, ou demandez les données au fournisseur.</translation>
    </message>
    <message>
        <source>The order&apos;s number is missing. Many customers refuse a shipment without it.</source>
        <translation>Le numéro de la commande manque. Beaucoup de clients refusent une expédition sans lui.</translation>
    </message>
    <message>
        <source>There is no shipment %1 of this site.</source>
        <translation>Il n’y a pas d’expédition %1 de ce site.</translation>
    </message>
    <message>
        <source>%1 is no customer by its profile. Give it that role, or choose another.</source>
        <translation>%1 n’est pas client d’après son profil. Donnez-lui ce rôle, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Shipment %1 is not open any more: it was shipped or given up.</source>
        <translation>L’expédition %1 n’est plus ouverte&#xa0;: elle est partie ou fut abandonnée.</translation>
    </message>
    <message>
        <source>Shipment %1 is not under way: it was never shipped, or is back already.</source>
        <translation>L’expédition %1 n’est pas en route&#xa0;: elle n’est jamais partie, ou est déjà de retour.</translation>
    </message>
    <message>
        <source>Nothing is picked for shipment %1. Scan what goes with it.</source>
        <translation>Rien n’est préparé pour l’expédition %1. Scannez ce qui part.</translation>
    </message>
    <message>
        <source>There is no scan of shipment %1 to take back.</source>
        <translation>Il n’y a pas de scan de l’expédition %1 à reprendre.</translation>
    </message>
    <message>
        <source>The partner %1 has the GLN of this site. Correct it.</source>
        <translation>Le partenaire %1 a le GLN de ce site. Corrigez-le.</translation>
    </message>
    <message>
        <source>The customer %1 is not live yet: the document waits in the outbox until it is.</source>
        <translation>Le client %1 n’est pas encore actif&#xa0;: le document attend jusque-là dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The order cannot be read: %1. It wants a heading with gtin and quantity, and may have lot and shortest_expiry.</source>
        <translation>La commande est illisible&#xa0;: %1. Il lui faut un en-tête avec gtin et quantity, et elle peut avoir lot et shortest_expiry.</translation>
    </message>
    <message>
        <source>The customer has received goods of shipment %1. It cannot be voided any more; only a return brings them back.</source>
        <translation>Le client a reçu de la marchandise de l’expédition %1. Elle ne peut plus être annulée&#xa0;; seul un retour la ramène.</translation>
    </message>
    <message>
        <source>By the supplier&apos;s times %1 was packed before it was made, or at the same moment. It goes out as it came in.</source>
        <translation>D’après les heures du fournisseur, %1 a été emballé avant d’exister, ou au même instant. Il part comme il est arrivé.</translation>
    </message>
    <message>
        <source>The data of %1 alone is more than the customer takes in one document. Ship what is in it piece by piece, or raise the limit in the partner&apos;s profile.</source>
        <translation>Les seules données de %1 dépassent ce que le client prend dans un document. Expédiez son contenu pièce par pièce, ou relevez la limite dans le profil du partenaire.</translation>
    </message>
    <message>
        <source>Say why the shipment is taken back or changed.</source>
        <translation>Dites pourquoi l’expédition est reprise ou changée.</translation>
    </message>
    <message>
        <source>A picture for the label cannot be read. Take a PNG, JPEG or SVG file.</source>
        <translation>Une image pour l’étiquette est illisible. Prenez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>This does not tell when a pack is before the camera: %1. Write presence, picture, tcp://host:port or serial:/dev/ttyS0.</source>
        <translation>Cela ne dit pas quand une boîte est devant la caméra&#xa0;: %1. Écrivez presence, picture, tcp://host:port ou serial:/dev/ttyS0.</translation>
    </message>
    <message>
        <source>The line to the photo-eye was cut: %1. Packs that pass now are not seen: stop the belt, and check its cable and power.</source>
        <translation>La liaison avec la cellule photoélectrique est coupée&#xa0;: %1. Les boîtes qui passent ne sont pas vues&#xa0;: arrêtez le tapis, vérifiez câble et courant.</translation>
    </message>
    <message>
        <source>The photo-eye cannot be reached: %1. Check its cable, power and address.</source>
        <translation>La cellule photoélectrique est injoignable&#xa0;: %1. Vérifiez câble, courant et adresse.</translation>
    </message>
    <message>
        <source>The keychain did not give %1: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Le trousseau n’a pas donné %1&#xa0;: il est verrouillé, ou vous avez dit non. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to keep as %1, or more than 1 MiB. Give the value on standard input.</source>
        <translation>Il n’y a rien à garder comme %1, ou plus de 1 MiB. Donnez la valeur sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Others may read the secrets in %1, so none is used. Give folder and files to this program&apos;s user, close them (chmod 700 the folder, 600 the files), and change the secrets.</source>
        <translation>D’autres peuvent lire les secrets de %1, aucun n’est donc utilisé. Donnez dossier et fichiers à l’utilisateur de ce programme, fermez-les (chmod 700 le dossier, 600 les fichiers) et changez les secrets.</translation>
    </message>
    <message>
        <source>The secrets cannot be read or written: %1. Check the folder that PACKLEDGER_SECRETS names.</source>
        <translation>Les secrets ne peuvent être lus ou écrits&#xa0;: %1. Vérifiez le dossier que nomme PACKLEDGER_SECRETS.</translation>
    </message>
    <message>
        <source>This is no name for a secret: %1. Use 1 to 64 letters, digits, hyphens, underscores and dots.</source>
        <translation>Ce n’est pas un nom de secret&#xa0;: %1. Prenez 1 à 64 lettres, chiffres, tirets, tirets bas et points.</translation>
    </message>
    <message>
        <source>There is no keychain here to hold secrets (%1). Sign in to a desktop that has one, or, on a machine without, name a folder closed to others in PACKLEDGER_SECRETS.</source>
        <translation>Il n’y a pas ici de trousseau pour les secrets (%1). Connectez-vous à un bureau qui en a un ou, sur une machine sans, nommez dans PACKLEDGER_SECRETS un dossier fermé aux autres.</translation>
    </message>
    <message>
        <source>There is no secret named %1 here. Store it with packledger-cli secret set %1.</source>
        <translation>Il n’y a pas ici de secret nommé %1. Gardez-le avec packledger-cli secret set %1.</translation>
    </message>
    <message>
        <source>Nothing is to be decided about arrival %1: it is neither refused nor quarantined.</source>
        <translation>Rien n’est à décider sur l’arrivée %1&#xa0;: elle n’est ni refusée ni en quarantaine.</translation>
    </message>
    <message>
        <source>There is no arrival %1. Look at packledger-cli inbox list.</source>
        <translation>Il n’y a pas d’arrivée %1. Voyez packledger-cli inbox list.</translation>
    </message>
    <message>
        <source>The document %1 could not be read to its end. Nothing was queued; try again.</source>
        <translation>Le document %1 n’a pas pu être lu jusqu’au bout. Rien n’a été mis en file&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Document %1 has come to its end; nothing can be changed about it any more.</source>
        <translation>Le document %1 est arrivé à sa fin&#xa0;; plus rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>There is no document %1 in the outbox. Look at packledger-cli outbox list.</source>
        <translation>Il n’y a pas de document %1 dans la boîte d’envoi. Voyez packledger-cli outbox list.</translation>
    </message>
    <message>
        <source>Another document has the identity %1 already. Nothing was queued; make the document anew.</source>
        <translation>Un autre document a déjà l’identité %1. Rien n’a été mis en file&#xa0;; refaites le document.</translation>
    </message>
    <message>
        <source>Nobody knows whether the partner took the document. It is sent again.</source>
        <translation>Personne ne sait si le partenaire a pris le document. Il est envoyé de nouveau.</translation>
    </message>
    <message>
        <source>The partner&apos;s system could not read the ship notice (%1). Look at it with the partner, then send it again.</source>
        <translation>Le système du partenaire n’a pas pu lire l’avis d’expédition (%1). Regardez-le avec le partenaire, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Another program is sending to %1 just now. Wait until it is done.</source>
        <translation>Un autre programme envoie en ce moment à %1. Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>A field of the partner&apos;s profile cannot be used: %1. docs/partners.md tells what may stand there.</source>
        <translation>Un champ du profil du partenaire est inutilisable&#xa0;: %1. docs/partners.md dit ce qui peut y être.</translation>
    </message>
    <message>
        <source>The file does not hold a partner&apos;s profile: %1. It must be one JSON object.</source>
        <translation>Le fichier ne contient pas de profil de partenaire&#xa0;: %1. Il doit être un seul objet JSON.</translation>
    </message>
    <message>
        <source>Documents for %1 are still on their way. Wait for their end, or resolve them with a reason.</source>
        <translation>Des documents pour %1 sont encore en route. Attendez leur fin, ou réglez-les avec un motif.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile lacks a field: %1. docs/partners.md describes it.</source>
        <translation>Il manque un champ au profil du partenaire&#xa0;: %1. docs/partners.md le décrit.</translation>
    </message>
    <message>
        <source>A password or key stands in the partner&apos;s profile itself (%1). Store it with packledger-cli secret set NAME and write secret:NAME in its place. Change it, as others may have read it.</source>
        <translation>Un mot de passe ou une clé se trouve dans le profil même du partenaire (%1). Gardez-le avec packledger-cli secret set NAME et écrivez secret:NAME à sa place. Changez-le, d’autres ont pu le lire.</translation>
    </message>
    <message>
        <source>There is no partner named %1. Look at packledger-cli partner list, or add the partner.</source>
        <translation>Il n’y a pas de partenaire nommé %1. Voyez packledger-cli partner list, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile has a field that means nothing here: %1. Check its spelling; docs/partners.md describes every field.</source>
        <translation>Le profil du partenaire a un champ qui ne signifie rien ici&#xa0;: %1. Vérifiez son orthographe&#xa0;; docs/partners.md décrit chaque champ.</translation>
    </message>
    <message>
        <source>Say why: a decision about document %1 is kept with its reason.</source>
        <translation>Dites pourquoi&#xa0;: une décision sur le document %1 est gardée avec son motif.</translation>
    </message>
    <message>
        <source>The partner&apos;s server gave an answer that says nothing about the document: %1. It is kept and tried again. Check the address in the partner&apos;s profile; a proxy may have answered.</source>
        <translation>Le serveur du partenaire a donné une réponse qui ne dit rien du document&#xa0;: %1. Il est gardé et réessayé. Vérifiez l’adresse dans le profil du partenaire&#xa0;; un proxy a pu répondre.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate has expired: %1. Nothing was sent. Tell the partner; if your clock is wrong, set it.</source>
        <translation>Le certificat du partenaire a expiré&#xa0;: %1. Rien n’a été envoyé. Dites-le au partenaire&#xa0;; si votre horloge est fausse, réglez-la.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another host: %1. Nothing was sent. Check the address in the partner&apos;s profile.</source>
        <translation>Le serveur montre le certificat d’une autre machine&#xa0;: %1. Rien n’a été envoyé. Vérifiez l’adresse dans le profil du partenaire.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate does not hold yet: %1. Nothing was sent. Check this computer&apos;s clock, then tell the partner.</source>
        <translation>Le certificat du partenaire ne vaut pas encore&#xa0;: %1. Rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur, puis dites-le au partenaire.</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one that the partner&apos;s profile names: %1. Nothing was sent. Ask the partner, on another way than this, whether the key was changed.</source>
        <translation>La clé du serveur n’est pas celle du profil du partenaire&#xa0;: %1. Rien n’a été envoyé. Demandez au partenaire, par une autre voie, si la clé a changé.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate was revoked: %1. Nothing was sent. Tell the partner.</source>
        <translation>Le certificat du partenaire a été révoqué&#xa0;: %1. Rien n’a été envoyé. Dites-le au partenaire.</translation>
    </message>
    <message>
        <source>The partner cannot be reached: %1. Documents are kept and sent later. Check the network, the firewall and the port.</source>
        <translation>Le partenaire est injoignable&#xa0;: %1. Les documents sont gardés et envoyés plus tard. Vérifiez le réseau, le pare-feu et le port.</translation>
    </message>
    <message>
        <source>A document cannot be sent under the name %1. Use letters, digits, hyphens, underscores and dots.</source>
        <translation>Un document ne peut être envoyé sous le nom %1. Prenez lettres, chiffres, tirets, tirets bas et points.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1. Check that it exists, that the share is connected, and that it may be used.</source>
        <translation>Le dossier ne s’ouvre pas&#xa0;: %1. Vérifiez qu’il existe, que le partage est connecté et qu’il peut être utilisé.</translation>
    </message>
    <message>
        <source>The server shows another key than the one in the partner&apos;s profile: %1. Somebody may stand in between, so nothing was sent, not even the password. Ask the partner, on another way than this, whether the key was changed.</source>
        <translation>Le serveur montre une autre clé que celle du profil du partenaire&#xa0;: %1. Quelqu’un peut être entre les deux, rien n’a donc été envoyé, pas même le mot de passe. Demandez au partenaire, par une autre voie, si la clé a changé.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile does not say which key the server has to show. It shows this one: %1. Compare it with what the partner tells you on another way, then enter it as fingerprint.</source>
        <translation>Le profil du partenaire ne dit pas quelle clé le serveur doit montrer. Il montre celle-ci&#xa0;: %1. Comparez-la à ce que le partenaire vous dit par une autre voie, puis saisissez-la comme fingerprint.</translation>
    </message>
    <message>
        <source>The partner looked into the document and refused it: %1. Correct what it names and send a new one; the same bytes would be refused again.</source>
        <translation>Le partenaire a examiné le document et l’a refusé&#xa0;: %1. Corrigez ce qu’il nomme et envoyez-en un nouveau&#xa0;; les mêmes octets seraient encore refusés.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this partner or fetched from it by the way “%1”. Choose folder, sftp, https or as2 in its profile.</source>
        <translation>Rien ne peut être envoyé à ce partenaire ni pris chez lui par la voie «&#xa0;%1&#xa0;». Choisissez folder, sftp, https ou as2 dans son profil.</translation>
    </message>
    <message>
        <source>The connection to the partner broke: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>La liaison avec le partenaire s’est rompue&#xa0;: %1. Le document est gardé, les mêmes octets sont renvoyés.</translation>
    </message>
    <message>
        <source>The partner has another document of the same name: %1. Nothing was overwritten. Ask the partner which one holds, then send again.</source>
        <translation>Le partenaire a un autre document du même nom&#xa0;: %1. Rien n’a été écrasé. Demandez au partenaire lequel vaut, puis renvoyez.</translation>
    </message>
    <message>
        <source>The partner&apos;s server does not know this address: %1. Check the address in the partner&apos;s profile.</source>
        <translation>Le serveur du partenaire ne connaît pas cette adresse&#xa0;: %1. Vérifiez l’adresse dans le profil du partenaire.</translation>
    </message>
    <message>
        <source>The way to this partner is not described properly: %1. Correct the option in the partner&apos;s profile.</source>
        <translation>La voie vers ce partenaire n’est pas bien décrite&#xa0;: %1. Corrigez l’option dans le profil du partenaire.</translation>
    </message>
    <message>
        <source>Our private key for %1 is damaged, or its password is wrong. Store both again with packledger-cli secret set.</source>
        <translation>Notre clé privée pour %1 est abîmée, ou son mot de passe est faux. Gardez les deux de nouveau avec packledger-cli secret set.</translation>
    </message>
    <message>
        <source>A file could not be read: %1. It stays where it is; check who may read it.</source>
        <translation>Un fichier n’a pas pu être lu&#xa0;: %1. Il reste où il est&#xa0;; vérifiez qui peut le lire.</translation>
    </message>
    <message>
        <source>The partner&apos;s server sends us elsewhere: %1. Documents and passwords go only where the profile says. Ask the partner for its new address and enter it.</source>
        <translation>Le serveur du partenaire nous envoie ailleurs&#xa0;: %1. Documents et mots de passe ne vont qu’où le profil le dit. Demandez au partenaire sa nouvelle adresse et saisissez-la.</translation>
    </message>
    <message>
        <source>The partner&apos;s server refused the document: %1. The same bytes would be refused again; correct what it names and send a new one.</source>
        <translation>Le serveur du partenaire a refusé le document&#xa0;: %1. Les mêmes octets seraient encore refusés&#xa0;; corrigez ce qu’il nomme et envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>A file was fetched, but could not be taken away: %1. It is safe here. Check who may delete in that folder, or set the partner&apos;s profile to leave files there.</source>
        <translation>Un fichier a été pris, mais n’a pu être enlevé là-bas&#xa0;: %1. Il est en sûreté ici. Vérifiez qui peut effacer dans ce dossier, ou laissez-y les fichiers d’après le profil du partenaire.</translation>
    </message>
    <message>
        <source>The partner&apos;s host name is not known: %1. Check the address in the profile, and the network.</source>
        <translation>Le nom de la machine du partenaire est inconnu&#xa0;: %1. Vérifiez l’adresse du profil, et le réseau.</translation>
    </message>
    <message>
        <source>It cannot be told whether the partner&apos;s certificate was revoked: %1. Nothing was sent. Fetch the current revocation list of its authority.</source>
        <translation>On ne peut dire si le certificat du partenaire a été révoqué&#xa0;: %1. Rien n’a été envoyé. Prenez la liste de révocation actuelle de son autorité.</translation>
    </message>
    <message>
        <source>The partner&apos;s server did not let us in: %1. Check user, password, token or key in the profile, and whether they have expired.</source>
        <translation>Le serveur du partenaire ne nous a pas laissés entrer&#xa0;: %1. Vérifiez utilisateur, mot de passe, jeton ou clé du profil, et s’ils ont expiré.</translation>
    </message>
    <message>
        <source>The partner&apos;s server did not answer in time: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>Le serveur du partenaire n’a pas répondu à temps&#xa0;: %1. Le document est gardé, les mêmes octets sont renvoyés.</translation>
    </message>
    <message>
        <source>No safe connection could be agreed on: %1. TLS 1.2 or newer is needed. Nothing was sent; ask the partner to renew its server.</source>
        <translation>Aucune liaison sûre n’a pu être convenue&#xa0;: %1. TLS 1.2 ou plus récent est nécessaire. Rien n’a été envoyé&#xa0;; demandez au partenaire de renouveler son serveur.</translation>
    </message>
    <message>
        <source>What the partner gave is larger than its profile allows: %1. It was not fetched; ask the partner for smaller documents, or allow more.</source>
        <translation>Ce que le partenaire a donné est plus grand que son profil ne permet&#xa0;: %1. Ce n’a pas été pris&#xa0;; demandez-lui des documents plus petits, ou permettez plus.</translation>
    </message>
    <message>
        <source>The partner&apos;s server has trouble of its own: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>Le serveur du partenaire a ses propres ennuis&#xa0;: %1. Le document est gardé, les mêmes octets sont renvoyés.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address: %1. It must begin with https:// and hold no password; http:// is for this computer alone.</source>
        <translation>Rien ne peut être envoyé à cette adresse&#xa0;: %1. Elle doit commencer par https:// et ne pas contenir de mot de passe&#xa0;; http:// n’est que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>A document could not be put down: %1. It is kept and tried again; check the free space and who may write there.</source>
        <translation>Un document n’a pas pu être déposé&#xa0;: %1. Il est gardé et réessayé&#xa0;; vérifiez la place libre et qui peut y écrire.</translation>
    </message>
    <message>
        <source>No certificate of the partner can be used: %1. Ask the partner for its present certificate and put it into its profile.</source>
        <translation>Aucun certificat du partenaire n’est utilisable&#xa0;: %1. Demandez-lui son certificat actuel et mettez-le dans son profil.</translation>
    </message>
    <message>
        <source>The AS2 message could not be unpacked: %1. The sender was told; ask for it again.</source>
        <translation>Le message AS2 n’a pas pu être décompressé&#xa0;: %1. L’expéditeur en est averti&#xa0;; redemandez-le.</translation>
    </message>
    <message>
        <source>The AS2 message could not be decrypted: %1. It may be meant for an older certificate of ours; send the partner the present one.</source>
        <translation>Le message AS2 n’a pas pu être déchiffré&#xa0;: %1. Il est peut-être pour un ancien certificat à nous&#xa0;; envoyez l’actuel au partenaire.</translation>
    </message>
    <message>
        <source>What came is no AS2 message: %1. The sender was told.</source>
        <translation>Ce qui est venu n’est pas un message AS2&#xa0;: %1. L’expéditeur en est averti.</translation>
    </message>
    <message>
        <source>The partner confirms other bytes than we sent: %1. Call the partner before anything is sent again.</source>
        <translation>Le partenaire confirme d’autres octets que ceux envoyés&#xa0;: %1. Appelez-le avant tout autre envoi.</translation>
    </message>
    <message>
        <source>The partner answered without a receipt: %1. The document is sent again; if this stays, ask the partner whether its AS2 address is right.</source>
        <translation>Le partenaire a répondu sans accusé&#xa0;: %1. Le document est renvoyé&#xa0;; si cela dure, demandez-lui si son adresse AS2 est juste.</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is for another message: %1. The document is sent again.</source>
        <translation>L’accusé du partenaire est pour un autre message&#xa0;: %1. Le document est renvoyé.</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is not signed and proves nothing. Ask the partner to sign its receipts, or accept unsigned ones in its profile.</source>
        <translation>L’accusé du partenaire n’est pas signé et ne prouve rien. Demandez-lui de signer ses accusés, ou acceptez-les sans signature dans son profil.</translation>
    </message>
    <message>
        <source>The partner did not take the document: %1. Sending it again will not help; settle it with the partner, then send a new one.</source>
        <translation>Le partenaire n’a pas pris le document&#xa0;: %1. Le renvoyer n’aide pas&#xa0;; réglez-le avec lui, puis envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>The signature of the AS2 message does not fit its bytes: %1. The message was not taken and the sender was told.</source>
        <translation>La signature du message AS2 ne va pas avec ses octets&#xa0;: %1. Le message n’a pas été pris, l’expéditeur en est averti.</translation>
    </message>
    <message>
        <source>The AS2 message was not encrypted and was not taken. Ask the partner to encrypt, or accept it in its profile.</source>
        <translation>Le message AS2 n’était pas chiffré et n’a pas été pris. Demandez au partenaire de chiffrer, ou acceptez-le dans son profil.</translation>
    </message>
    <message>
        <source>An AS2 message came under names that no partner&apos;s profile has. Compare the AS2 names of both sides; case counts.</source>
        <translation>Un message AS2 est venu sous des noms que n’a le profil d’aucun partenaire. Comparez les noms AS2 des deux côtés&#xa0;; la casse compte.</translation>
    </message>
    <message>
        <source>The AS2 message is signed by none of the certificates in the partner&apos;s profile. Ask the partner for its present certificate.</source>
        <translation>Le message AS2 n’est signé par aucun des certificats du profil du partenaire. Demandez-lui son certificat actuel.</translation>
    </message>
    <message>
        <source>The AS2 message was not signed and was not taken. Ask the partner to sign, or accept it in its profile.</source>
        <translation>Le message AS2 n’était pas signé et n’a pas été pris. Demandez au partenaire de signer, ou acceptez-le dans son profil.</translation>
    </message>
    <message>
        <source>The AS2 message is protected by an old method: %1. Ask the partner for SHA-256 and AES, or accept it in its profile.</source>
        <translation>Le message AS2 est protégé par une ancienne méthode&#xa0;: %1. Demandez SHA-256 et AES au partenaire, ou acceptez-la dans son profil.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a time server whose own clock is set. Choose another time source.</source>
        <translation>%1 a répondu, mais pas comme un serveur de temps dont l’horloge est réglée. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>The time source %1 does not answer. Check the network and the name.</source>
        <translation>La source de temps %1 ne répond pas. Vérifiez le réseau et le nom.</translation>
    </message>
    <message>
        <source>There is no time source of this name: “%1”. Write ntp:HOST, such as ntp:pool.ntp.org.</source>
        <translation>Il n’y a pas de source de temps de ce nom&#xa0;: «&#xa0;%1&#xa0;». Écrivez ntp:HOST, comme ntp:pool.ntp.org.</translation>
    </message>
    <message>
        <source>The certificate and key for listening cannot be used. Both must be PEM, and the key must have no passphrase.</source>
        <translation>Le certificat et la clé pour écouter sont inutilisables. Les deux doivent être en PEM, la clé sans mot de passe.</translation>
    </message>
    <message>
        <source>This parameter of the query is not known, or its value is none: %1.</source>
        <translation>Ce paramètre de la requête est inconnu, ou sa valeur n’en est pas une&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was not scanned as a source pack of this batch.</source>
        <translation>%1 n’a pas été lue comme boîte source de cet ordre.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD.</source>
        <translation>%1 n’est pas une date. Écrivez-la AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>%1 is still being packed. Close it, or take out what is in it.</source>
        <translation>%1 est encore en cours de remplissage. Fermez-la ou retirez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Nothing can be listened for at %1: it is not an address of this computer. Choose another one.</source>
        <translation>Impossible d’écouter sur %1&#xa0;: ce n’est pas une adresse de cet ordinateur. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no token that other systems could show: the secret %1 is missing. Make one on the page “Other systems”, or with packledger-cli serve --new-token.</source>
        <translation>Il n’y a pas de jeton que d’autres systèmes puissent présenter&#xa0;: le secret %1 manque. Créez-en un sur la page «&#xa0;Autres systèmes&#xa0;» ou avec packledger-cli serve --new-token.</translation>
    </message>
    <message>
        <source>This program may not listen at %1: ports below 1024 are for the system. Choose another port.</source>
        <translation>Ce programme ne peut pas écouter sur %1&#xa0;: les ports sous 1024 sont réservés au système. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>Un autre programme écoute déjà sur %1. Choisissez un autre port ou arrêtez ce programme.</translation>
    </message>
    <message>
        <source>This parameter asks for more than can be looked up: %1. Ask for less at once.</source>
        <translation>Ce paramètre demande plus que ce qui peut être cherché&#xa0;: %1. Demandez moins à la fois.</translation>
    </message>
    <message>
        <source>Shipment %1 brought all that was ordered, or had no order: there is no rest.</source>
        <translation>L’expédition %1 a apporté tout ce qui était commandé, ou n’avait pas de commande&#xa0;: il n’y a pas de reste.</translation>
    </message>
    <message>
        <source>Case %1 is about this item already, and is not resolved. Work on that one.</source>
        <translation>Le cas %1 porte déjà sur cet article et n’est pas résolu. Travaillez sur celui-là.</translation>
    </message>
    <message>
        <source>Say what the answer to case %1 is: yes, no, or what else.</source>
        <translation>Dites quelle est la réponse au cas %1&#xa0;: oui, non, ou quoi d’autre.</translation>
    </message>
    <message>
        <source>Arrival %1 was neither refused nor put into quarantine: there is nothing to tell its sender.</source>
        <translation>L’arrivée %1 n’a été ni refusée ni mise en quarantaine&#xa0;: il n’y a rien à dire à son expéditeur.</translation>
    </message>
    <message>
        <source>Case %1 is resolved; nothing can be changed about it any more.</source>
        <translation>Le cas %1 est résolu&#xa0;; plus rien n’y peut être changé.</translation>
    </message>
    <message>
        <source>Case %1 is one of ours: the partner answers it, it does not report it.</source>
        <translation>Le cas %1 est le nôtre&#xa0;: le partenaire y répond, il ne le signale pas.</translation>
    </message>
    <message>
        <source>Case %1 is the partner&apos;s: it is for us to answer it, not to send it.</source>
        <translation>Le cas %1 est celui du partenaire&#xa0;: à nous d’y répondre, pas de l’envoyer.</translation>
    </message>
    <message>
        <source>There is no exception case %1 here. Look at packledger-cli exception list.</source>
        <translation>Il n’y a pas ici de cas d’exception %1. Voyez packledger-cli exception list.</translation>
    </message>
    <message>
        <source>Partners must know whom to ask. Set the address of a mail box: Site, Rules, Exceptions, or packledger-cli site set exceptions.email.</source>
        <translation>Les partenaires doivent savoir à qui demander. Indiquez l’adresse d’une boîte aux lettres&#xa0;: Site, Règles, Exceptions, ou packledger-cli site set exceptions.email.</translation>
    </message>
    <message>
        <source>The file %1 is empty, cannot be read, or is greater than 32 MiB. Nothing was kept.</source>
        <translation>Le fichier %1 est vide, illisible ou dépasse 32 Mio. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The answer names no item of the case (%1). Nothing was changed; ask the partner which items it means.</source>
        <translation>La réponse ne nomme aucun article du cas (%1). Rien n’a été changé&#xa0;; demandez au partenaire lesquels il entend.</translation>
    </message>
    <message>
        <source>There is no such item in the case: %1.</source>
        <translation>Il n’y a pas un tel article dans le cas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The message does not follow the schema of the Partnership for DSCSA Governance: %1. Nothing was changed; tell its sender.</source>
        <translation>Le message ne suit pas le schéma de la Partnership for DSCSA Governance&#xa0;: %1. Rien n’a été changé&#xa0;; dites-le à son expéditeur.</translation>
    </message>
    <message>
        <source>There is nothing to complain of here. Name the packs, the delivery or the arrival.</source>
        <translation>Il n’y a rien à réclamer ici. Nommez les boîtes, la livraison ou l’arrivée.</translation>
    </message>
    <message>
        <source>The partner of case %1 takes no such messages. Write the draft of a mail into a file: --mail FILE.</source>
        <translation>Le partenaire du cas %1 n’accepte pas de tels messages. Écrivez le brouillon d’un courriel dans un fichier&#xa0;: --mail FILE.</translation>
    </message>
    <message>
        <source>The ledger knows nothing of %1. Check the number, or scan the pack again.</source>
        <translation>Le registre ne sait rien de %1. Vérifiez le numéro, ou relisez la boîte.</translation>
    </message>
    <message>
        <source>The case is with somebody else than the sender of this message (%1). Nothing was changed.</source>
        <translation>Le cas est avec quelqu’un d’autre que l’expéditeur de ce message (%1). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Say why case %1 is resolved: the reason is kept with it.</source>
        <translation>Dites pourquoi le cas %1 est résolu&#xa0;: le motif est gardé avec lui.</translation>
    </message>
    <message>
        <source>The test documents of %1 could not be queued: other documents were queued at the same moment. Try again.</source>
        <translation>Les documents de test de %1 n’ont pu être mis en file&#xa0;: d’autres documents l’ont été au même moment. Réessayez.</translation>
    </message>
    <message>
        <source>The test documents could not be made: %1. Check the numbers and limits in the partner&apos;s profile.</source>
        <translation>Les documents de test n’ont pu être faits&#xa0;: %1. Vérifiez les numéros et limites dans le profil du partenaire.</translation>
    </message>
    <message>
        <source>There is no product %1 at this site. Name one of `product list`, or none: then the example is used.</source>
        <translation>Il n’y a pas de produit %1 sur ce site. Nommez-en un de `product list`, ou aucun&#xa0;: l’exemple sert alors.</translation>
    </message>
    <message>
        <source>No documents go to %1: it is no customer. Read a test document of theirs instead, then let it go live.</source>
        <translation>Aucun document ne part chez %1&#xa0;: ce n’est pas un client. Lisez plutôt un document de test de leur part, puis mettez-le en service.</translation>
    </message>
    <message>
        <source>The partner cannot go live yet: %1. Send test documents until all are acknowledged; or override it and say why.</source>
        <translation>Le partenaire ne peut pas encore être mis en service&#xa0;: %1. Envoyez des documents de test jusqu’à ce que tous soient acquittés&#xa0;; ou passez outre en disant pourquoi.</translation>
    </message>
    <message>
        <source>The document is meant for %1, which is not this site. Ask the partner to address it to the site&apos;s GLN.</source>
        <translation>Le document est destiné à %1, qui n’est pas ce site. Demandez au partenaire de l’adresser au GLN du site.</translation>
    </message>
    <message>
        <source>The document says that it comes from %1, and the profile has another GLN. Ask the partner which is right.</source>
        <translation>Le document dit venir de %1, et le profil a un autre GLN. Demandez au partenaire lequel est juste.</translation>
    </message>
    <message>
        <source>You work for %1 here, and this is not theirs alone. Give it to a colleague who may.</source>
        <translation>Vous travaillez ici pour %1, et ceci n’est pas qu’à eux. Confiez-le à un collègue qui en a le droit.</translation>
    </message>
    <message>
        <source>Labels of the batch still wait to be printed (print job: labels): %1. Print them or cancel the job first.</source>
        <translation>Des étiquettes de l’ordre attendent encore l’impression (tâche&#xa0;: étiquettes)&#xa0;: %1. Imprimez-les ou annulez d’abord la tâche.</translation>
    </message>
    <message>
        <source>The transaction information must name it, and nobody entered it: %1. Enter it with the partner, or this site&apos;s own with the site&apos;s rules (site address).</source>
        <translation>Les informations de transaction doivent le nommer, et personne ne l’a saisi&#xa0;: %1. Saisissez-le chez le partenaire, ou pour ce site dans ses règles (site address).</translation>
    </message>
    <message>
        <source>By the data %1 is inside itself, at once or through what is in it. Unpack it and pack its content into a new container, or ask who sent the data to withdraw it.</source>
        <translation>D’après les données, %1 est dans lui-même, directement ou par son contenu. Déballez-le et emballez le contenu dans un nouveau contenant, ou demandez à l’expéditeur des données de les retirer.</translation>
    </message>
    <message>
        <source>Nobody told how %1 came to be: it is here without data, and the law asks for them with every pack that is shipped. Ask the supplier for its data and import them, or send the pack back.</source>
        <translation>Personne n’a dit d’où vient %1&#xa0;: il est ici sans données, et la loi les exige pour chaque boîte expédiée. Demandez ses données au fournisseur et importez-les, ou renvoyez la boîte.</translation>
    </message>
    <message>
        <source>No licence of the customer is on record: %1. Enter it with the partner. Nothing may be shipped to whom nobody authorised, unless a person answers for it with a reason.</source>
        <translation>Aucune licence du client n’est enregistrée&#xa0;: %1. Saisissez-la chez le partenaire. Rien ne s’expédie à qui n’est pas autorisé, sauf si quelqu’un en répond avec un motif.</translation>
    </message>
    <message>
        <source>The transaction information must name it, and nobody entered it: %1. Enter it with the products (product import).</source>
        <translation>Les informations de transaction doivent le nommer, et personne ne l’a saisi&#xa0;: %1. Saisissez-le avec les produits (product import).</translation>
    </message>
    <message>
        <source>By the data it is in two containers at once: %1. Unpack it, and pack it into the one that it is in.</source>
        <translation>D’après les données, il est dans deux contenants à la fois&#xa0;: %1. Déballez-le et emballez-le dans celui où il se trouve.</translation>
    </message>
    <message>
        <source>By the data it is in something that cannot hold it, being smaller or of the same kind: %1. Unpack it, and pack it as it is in truth; the customer would refuse it.</source>
        <translation>D’après les données, il est dans ce qui ne peut le contenir, plus petit ou de même sorte&#xa0;: %1. Déballez-le et emballez-le comme il est en vérité&#xa0;; le client le refuserait.</translation>
    </message>
    <message>
        <source>%1 is packed into itself, which is not possible. Ask the sender for a corrected document.</source>
        <translation>%1 est emballé dans lui-même, ce qui est impossible. Demandez à l’expéditeur un document corrigé.</translation>
    </message>
    <message>
        <source>The check digit of the SSCC %1 is wrong. Ask whoever made the file for a right one; nothing of it was taken.</source>
        <translation>La clé de contrôle du SSCC %1 est fausse. Demandez-en un juste à l’auteur du fichier&#xa0;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The second place of backups is not there: %1. Connect the disk or the share, or change the rule backup.second.</source>
        <translation>Le second emplacement des sauvegardes n’est pas là&#xa0;: %1. Branchez le disque ou le partage, ou changez la règle backup.second.</translation>
    </message>
    <message>
        <source>Batch %1 has this lot and this expiry already. Nothing was changed.</source>
        <translation>L’ordre %1 a déjà ce lot et cette expiration. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The printer %1 says that it holds no job.</source>
        <translation>L’imprimante %1 dit qu’elle ne garde aucun travail.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be asked what job it holds.</source>
        <translation>On ne peut demander à l’imprimante %1 quel travail elle garde.</translation>
    </message>
    <message>
        <source>This code names no single pack: %1. Look how the camera system writes codes.</source>
        <translation>Ce code ne nomme pas une seule boîte&#xa0;: %1. Regardez comment le système de caméra écrit les codes.</translation>
    </message>
    <message>
        <source>A result of %1 for this point and moment was taken before and says something else. It stays as it was.</source>
        <translation>Un résultat de %1 pour ce point et ce moment a déjà été pris et dit autre chose. Il reste tel quel.</translation>
    </message>
    <message>
        <source>This cannot be read in a camera result: %1.</source>
        <translation>Ceci ne peut être lu dans un résultat de caméra&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No pack or number %1 is known here. Its result is not taken.</source>
        <translation>Aucune boîte ni numéro %1 n’est connu ici. Son résultat n’est pas pris.</translation>
    </message>
    <message>
        <source>This is no address of a code reader: %1. Write tcp://host:port or serial:/dev/ttyS0, and after it ?preset=…&amp;no-read=TEXT where needed.</source>
        <translation>Ce n’est pas l’adresse d’un lecteur de codes&#xa0;: %1. Écrivez tcp://host:port ou serial:/dev/ttyS0, puis&#xa0;?preset=…&amp;no-read=TEXT au besoin.</translation>
    </message>
    <message>
        <source>The line to the code reader was cut: %1. Packs that pass now are not seen: stop the belt, and check its cable and power.</source>
        <translation>La ligne vers le lecteur de codes est coupée&#xa0;: %1. Les boîtes qui passent maintenant ne sont pas vues&#xa0;: arrêtez la bande, vérifiez câble et courant.</translation>
    </message>
    <message>
        <source>The code reader cannot be reached: %1. Check its cable, power and address.</source>
        <translation>Le lecteur de codes est injoignable&#xa0;: %1. Vérifiez câble, courant et adresse.</translation>
    </message>
    <message>
        <source>A request does not come by “%1”. Say mail, telephone, portal or letter.</source>
        <translation>Une demande ne vient pas par «&#xa0;%1&#xa0;». Dites mail, telephone, portal ou letter.</translation>
    </message>
    <message>
        <source>A product identifier has a lot (10) and an expiry date (17) as well; missing is: %1. Scan the square code, or ask for the rest of the label.</source>
        <translation>Un identifiant de produit a aussi un lot (10) et une date de péremption (17)&#xa0;; il manque&#xa0;: %1. Scannez le code carré, ou demandez le reste de l’étiquette.</translation>
    </message>
    <message>
        <source>This names no pack for certain: %1. Product number (GTIN) and serial number are needed: scan the square code.</source>
        <translation>Ceci ne nomme aucune boîte avec certitude&#xa0;: %1. Il faut le numéro de produit (GTIN) et de série&#xa0;: scannez le code carré.</translation>
    </message>
    <message>
        <source>The site packs for no client of the name “%1”: none of its pools says so.</source>
        <translation>Le site ne conditionne pour aucun client nommé «&#xa0;%1&#xa0;»&#xa0;: aucune de ses réserves ne le dit.</translation>
    </message>
    <message>
        <source>Nobody of the name “%1” may ask over the network. The list shows who may.</source>
        <translation>Personne du nom de «&#xa0;%1&#xa0;» ne peut demander par le réseau. La liste montre qui le peut.</translation>
    </message>
    <message>
        <source>Say who asks: a GLN, or the name of the company. The log needs it.</source>
        <translation>Dites qui demande&#xa0;: un GLN, ou le nom de l’entreprise. Le journal en a besoin.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an asker: letters, digits, points and dashes, 40 at most.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être le nom d’un demandeur&#xa0;: lettres, chiffres, points et tirets, 40 au plus.</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted, and this is not its passphrase (or its beginning is damaged). Nothing was made.</source>
        <translation>La sauvegarde %1 est chiffrée, et ce n’est pas sa phrase secrète (ou son début est abîmé). Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Backups are to be encrypted, and no passphrase is kept for them here. Set one: page Ledger, F5, or packledger-cli secret set backup-passphrase.</source>
        <translation>Les sauvegardes doivent être chiffrées, et aucune phrase secrète n’est gardée ici. Définissez-en une&#xa0;: page Registre, F5, ou packledger-cli secret set backup-passphrase.</translation>
    </message>
    <message>
        <source>The line does not start: %1</source>
        <translation>La ligne ne démarre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The line does not start: this site wants the printer of the packs to give back the batch&apos;s job. Choose a printer for packs at this station, and start again. %1</source>
        <translation>La ligne ne démarre pas&#xa0;: ce site exige que l’imprimante des boîtes rende le travail de l’ordre. Choisissez une imprimante de boîtes à ce poste et relancez. %1</translation>
    </message>
    <message>
        <source>Nobody can limit themselves. Somebody else who may do everything can.</source>
        <translation>Personne ne peut se limiter soi-même. Quelqu’un d’autre qui peut tout le peut.</translation>
    </message>
    <message>
        <source>Your role sees totals of lots and no single serial numbers, so this is refused: %1. The journal has it.</source>
        <translation>Votre rôle voit des totaux de lots et aucun numéro de série&#xa0;; ceci est donc refusé&#xa0;: %1. Le journal l’a noté.</translation>
    </message>
    <message>
        <source>The partner sent another message under the Message-ID %1 before. Ask the partner which of the two holds.</source>
        <translation>Le partenaire a déjà envoyé un autre message sous le Message-ID %1. Demandez-lui lequel des deux vaut.</translation>
    </message>
    <message>
        <source>At this site two persons approve: one performs it, another one approves it, both with the PIN. Nothing was changed.</source>
        <translation>Sur ce site, deux personnes approuvent&#xa0;: l’une exécute, une autre approuve, toutes deux avec leur code. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>No request %1 waits for an answer: it is answered, or there was none.</source>
        <translation>Aucune demande %1 n’attend de réponse&#xa0;: elle a reçu sa réponse, ou il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>Say why nobody answers it. The log needs the reason.</source>
        <translation>Dites pourquoi personne n’y répond. Le journal a besoin du motif.</translation>
    </message>
    <message>
        <source>More than one item has the serial number %1. Name it with its GTIN, or scan its code.</source>
        <translation>Plus d’un élément a le numéro de série %1. Nommez-le avec son GTIN, ou scannez son code.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 off, more than the site allows. Set it right and measure again; then numbers can be commissioned.</source>
        <translation>L’horloge de ce poste a un écart de %1, plus que le site ne le permet. Réglez-la et mesurez à nouveau&#xa0;; la sérialisation sera alors possible.</translation>
    </message>
    <message>
        <source>By their data the goods are from the future: %1. The shipping event is dated later still, and many customers refuse that. Ask the supplier to correct its data, or set this computer&apos;s clock.</source>
        <translation>D’après ses données, la marchandise vient du futur&#xa0;: %1. L’événement d’expédition est daté plus tard encore, et bien des clients le refusent. Demandez au fournisseur de corriger ses données, ou réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>A licence of the customer has lapsed, and another of its authority holds: %1. Take the old one out of the profile.</source>
        <translation>Une licence du client a expiré, et une autre de son autorité est valable&#xa0;: %1. Retirez l’ancienne du profil.</translation>
    </message>
    <message>
        <source>A licence of the customer has lapsed, and no other of its authority holds: %1. Nothing may be shipped before it is renewed, unless a person answers for it with a reason.</source>
        <translation>Une licence du client a expiré, et aucune autre de son autorité n’est valable&#xa0;: %1. Rien ne peut être expédié avant son renouvellement, sauf si une personne en répond avec un motif.</translation>
    </message>
    <message>
        <source>By this site&apos;s packing rules it holds another number of packs: %1. Customers who know the product ask about that. Count what is in it, or correct the rule.</source>
        <translation>D’après les règles d’emballage du site, il contient un autre nombre de boîtes&#xa0;: %1. Les clients qui connaissent le produit poseront la question. Comptez ce qu’il contient, ou corrigez la règle.</translation>
    </message>
    <message>
        <source>The order of the labels is not certain (%1). Take this pack off and scan the label on the pack that comes next.</source>
        <translation>L’ordre des étiquettes n’est pas sûr (%1). Retirez cette boîte et scannez l’étiquette de la boîte suivante.</translation>
    </message>
    <message>
        <source>The numbers of %1 follow each other, and whoever sees one guesses others. Its market asks for numbers that nobody can guess (Delegated Regulation (EU) 2016/161, article 4). Ask for another list.</source>
        <translation>Les numéros de %1 se suivent, et qui en voit un en devine d’autres. Leur marché demande des numéros que personne ne peut deviner (règlement délégué (UE) 2016/161, article 4). Demandez une autre liste.</translation>
    </message>
    <message>
        <source>%1 has carried other goods already. Give these goods a number of their own.</source>
        <translation>%1 a déjà porté d’autres marchandises. Donnez à celles-ci un numéro à elles.</translation>
    </message>
    <message>
        <source>Containers with packs of the batch are still being packed: %1. Close them or give them up first.</source>
        <translation>Des colis avec des boîtes de l’ordre sont encore en cours d’emballage&#xa0;: %1. Fermez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
        <source>The document is larger than the partner takes, so it was not sent: %1. Take the partner&apos;s limits into its profile (Connection test, or packledger-cli partner test --take-limits) and correct the shipment: what goes then is split.</source>
        <translation>Le document est plus grand que ce que le partenaire accepte&#xa0;; il n’a donc pas été envoyé&#xa0;: %1. Reprenez les limites du partenaire dans son profil (test de connexion ou packledger-cli partner test --take-limits) et corrigez l’expédition&#xa0;: ce qui part alors est divisé.</translation>
    </message>
    <message>
        <source>A partner wants its receipts posted to a host that its profile does not name, so its message was not taken: %1. If that host is right, enter it in the profile: Connection, All options, Receipts may also go to.</source>
        <translation>Un partenaire veut ses accusés vers un hôte que son profil ne nomme pas&#xa0;; son message n’a donc pas été pris&#xa0;: %1. Si cet hôte est le bon, saisissez-le dans le profil&#xa0;: Connexion, Toutes les options, Les accusés peuvent aussi aller à.</translation>
    </message>
    <message>
        <source>No system has a token of the name “%1”. The list shows those that have one.</source>
        <translation>Aucun système n’a de jeton du nom de « %1 ». La liste montre ceux qui en ont un.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a system: letters, digits, points and underscores, 40 at most.</source>
        <translation>« %1 » ne peut pas être le nom d’un système&#xa0;: lettres, chiffres, points et tirets bas, 40 au plus.</translation>
    </message>
    <message>
        <source>This is not the code of the point: %1. Scan the card that hangs there.</source>
        <translation>Ce n’est pas le code du point&#xa0;: %1. Scannez la carte qui y est accrochée.</translation>
    </message>
    <message>
        <source>The keychain did not do its work: %1. Unlock it and try again. Where this computer has none, name a folder for secrets in the environment variable PACKLEDGER_SECRETS.</source>
        <translation>Le trousseau n’a pas fait son travail&#xa0;: %1. Déverrouillez-le et réessayez. Si cet ordinateur n’en a pas, nommez un dossier pour les secrets dans la variable d’environnement PACKLEDGER_SECRETS.</translation>
    </message>
    <message>
        <source>Receipt %1 takes no more scans: it was submitted, or its sender took the delivery back. Open another one.</source>
        <translation>La réception %1 ne prend plus de scans&#xa0;: elle a été transmise, ou son expéditeur a repris la livraison. Ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>Shipment %1 has these numbers already, and the customer was told so.</source>
        <translation>L’expédition %1 a déjà ces numéros, et le client en est informé.</translation>
    </message>
    <message>
        <source>%1 is a coder: it prints the values of packs into its own artwork, and no other labels. Choose a label printer for this.</source>
        <translation>%1 est un codeur&#xa0;: il imprime les valeurs des boîtes dans son propre visuel, et aucune autre étiquette. Choisissez pour cela une imprimante d’étiquettes.</translation>
    </message>
    <message>
        <source>A printer understands zpl, raster or a coder&apos;s language, at 203, 300 or 600 dots per inch. This is none of them: %1.</source>
        <translation>Une imprimante comprend zpl, raster ou le langage d’un codeur, à 203, 300 ou 600 points par pouce. Ceci n’en est aucun&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: %1. Ask the partner for its certificate, as a file that ends with .pem, .crt, .cer or .p7b.</source>
        <translation>Il n’y a pas de certificat dans ce fichier&#xa0;: %1. Demandez au partenaire son certificat, en fichier se terminant par .pem, .crt, .cer ou .p7b.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the partner&apos;s certificate: %1. Nothing was sent. If the partner has an authority of its own, enter its certificate in the profile: Connection, All options, Their authority (ca).</source>
        <translation>Aucune autorité de confiance ne garantit le certificat du partenaire&#xa0;: %1. Rien n’a été envoyé. Si le partenaire a sa propre autorité, saisissez son certificat dans le profil&#xa0;: Connexion, Toutes les options, Leur autorité (ca).</translation>
    </message>
    <message>
        <source>A private key is in this file: %1. It was not taken. A partner&apos;s certificate comes without a key; is this our own?</source>
        <translation>Ce fichier contient une clé privée&#xa0;: %1. Il n’a pas été pris. Le certificat d’un partenaire vient sans clé&#xa0;; est-ce le nôtre&#xa0;?</translation>
    </message>
    <message>
        <source>Our own certificate for this partner is missing, damaged, or does not fit its key or password: %1. Choose it again in the partner&apos;s profile, Connection, or store it with packledger-cli secret set.</source>
        <translation>Notre propre certificat pour ce partenaire manque, est endommagé ou ne va pas avec sa clé ou son mot de passe&#xa0;: %1. Choisissez-le de nouveau dans le profil du partenaire, Connexion, ou déposez-le avec packledger-cli secret set.</translation>
    </message>
    <message>
        <source>The partner&apos;s server took the document and does not know the job that it named for it: %1. It is asked again. If this stays, ask the partner at which address its jobs are reached from outside, and enter that address in the profile.</source>
        <translation>Le serveur du partenaire a pris le document et ne connaît pas le travail qu’il a nommé pour lui&#xa0;: %1. Il est interrogé de nouveau. Si cela dure, demandez au partenaire à quelle adresse ses travaux sont joignables de l’extérieur, et saisissez-la dans le profil.</translation>
    </message>
    <message>
        <source>An AS2 message came that nobody signed, under names that several partners have: %1. Whose it is cannot be told, so it was not taken. Ask them to sign, or agree on an AS2 name for each.</source>
        <translation>Un message AS2 est arrivé que personne n’a signé, sous des noms que plusieurs partenaires portent&#xa0;: %1. On ne peut dire de qui il est, il n’a donc pas été pris. Demandez-leur de signer, ou convenez d’un nom AS2 pour chacun.</translation>
    </message>
    <message>
        <source>Our own certificate and key for AS2 cannot be used: %1. Both have to stand in one PEM file without a password. Choose it in the partner&apos;s profile, Connection, or store it with packledger-cli secret set.</source>
        <translation>Notre propre certificat et sa clé pour AS2 ne peuvent être utilisés&#xa0;: %1. Tous deux doivent se trouver dans un fichier PEM sans mot de passe. Choisissez-le dans le profil du partenaire, Connexion, ou déposez-le avec packledger-cli secret set.</translation>
    </message>
    <message>
        <source>The partner could not read the document, or did not know our signature: %1. One side has another certificate of the other: exchange the present ones, enter theirs in the profile, then send the document again.</source>
        <translation>Le partenaire n’a pas pu lire le document, ou ne connaissait pas notre signature&#xa0;: %1. L’un a un autre certificat de l’autre&#xa0;: échangez les certificats actuels, saisissez le leur dans le profil, puis renvoyez le document.</translation>
    </message>
    <message>
        <source>The document is addressed to %1, which is not this site. Ask the sender to address it to the site&apos;s GLN; if that is another place of yours, or a client&apos;s, name it among the site&apos;s rules (receiving.other-glns).</source>
        <translation>Le document est adressé à %1, qui n’est pas ce site. Demandez à l’expéditeur de l’adresser au GLN du site&#xa0;; si c’est un autre de vos lieux, ou celui d’un client, nommez-le dans les règles du site (receiving.other-glns).</translation>
    </message>
    <message>
        <source>How long the company prefix in %1 is nobody told: it goes out as a web address, which some customers do not read. Enter the SGLN in that partner&apos;s profile, or import a product or a document of that company.</source>
        <translation>Personne n’a dit la longueur du préfixe d’entreprise dans %1&#xa0;: il sort en adresse web, que certains clients ne lisent pas. Saisissez le SGLN dans le profil de ce partenaire, ou importez un produit ou un document de cette entreprise.</translation>
    </message>
    <message>
        <source>Another batch runs at this station: %1. Stop or close it before this one goes on the line.</source>
        <translation>Un autre ordre est en cours à ce poste&#xa0;: %1. Arrêtez-le ou clôturez-le avant que celui-ci n’entre en ligne.</translation>
    </message>
    <message>
        <source>%1 may not approve, and nothing was changed. Begin again: whoever may not approve signs first, and somebody who may signs second.</source>
        <translation>%1 ne peut pas approuver, et rien n’a été changé. Recommencez&#xa0;: qui ne peut approuver signe en premier, et quelqu’un qui le peut en second.</translation>
    </message>
    <message>
        <source>Packs that were rejected: %1. Count what is in the reject bin, and enter it.</source>
        <translation>Boîtes rejetées&#xa0;: %1. Comptez ce qu’il y a dans le bac de rejets et saisissez-le.</translation>
    </message>
    <message>
        <source>Source packs scanned for the batch, and not linked with new ones: %1. Link them or put them back first.</source>
        <translation>Boîtes sources scannées pour l’ordre et non liées à de nouvelles&#xa0;: %1. Liez-les ou remettez-les d’abord.</translation>
    </message>
    <message>
        <source>Numbers of the batch that are not accounted for: %1. Find them, or let two people sign for them with a reason.</source>
        <translation>Numéros de l’ordre non justifiés&#xa0;: %1. Trouvez-les, ou que deux personnes signent avec un motif.</translation>
    </message>
    <message>
        <source>%1 is no label of packs. The law wants a GS1 DataMatrix on each, with what it says for people to read: choose a template that goes on packs.</source>
        <translation>%1 n’est pas une étiquette de boîtes. La loi veut sur chacune un GS1 DataMatrix et ce qu’il dit en clair&#xa0;: choisissez un modèle fait pour les boîtes.</translation>
    </message>
    <message>
        <source>Printed labels were passed over: %1. Look for them: scan what you find, write off the rest.</source>
        <translation>Des étiquettes imprimées ont été sautées&#xa0;: %1. Cherchez-les&#xa0;: scannez ce que vous trouvez, passez le reste en perte.</translation>
    </message>
    <message>
        <source>Labels cancelled: %1. Their numbers were rejected, written off or given back, or their batch is closed. Resume the job if others wait.</source>
        <translation>Étiquettes annulées&#xa0;: %1. Leurs numéros ont été rejetés, passés en perte ou rendus, ou leur ordre est clos. Reprenez le travail si d’autres attendent.</translation>
    </message>
    <message>
        <source>Labels of which nobody knows whether they came out: %1. Scan the last good label at the printer, or write them off.</source>
        <translation>Étiquettes dont nul ne sait si elles sont sorties&#xa0;: %1. Scannez la dernière bonne étiquette à l’imprimante, ou passez-les en perte.</translation>
    </message>
    <message>
        <source>Bad packs may still be on the line: %1. Find them, take them off, and confirm it on the page of the camera check (on the board F5, there F12), or with packledger-cli inspect removed.</source>
        <translation>De mauvaises boîtes sont peut-être encore sur la ligne&#xa0;: %1. Trouvez-les, retirez-les et confirmez-le sur la page du contrôle par caméra (F5 sur le tableau, puis F12) ou avec packledger-cli inspect removed.</translation>
    </message>
    <message>
        <source>The partner&apos;s folder %1 holds too many files to be listed, and nothing was fetched. Ask the partner to clear it, or have files deleted or moved once they are here (taken, in the profile).</source>
        <translation>Le dossier %1 du partenaire contient trop de fichiers pour être listé, et rien n’a été retiré. Demandez au partenaire de le vider, ou faites supprimer ou déplacer les fichiers une fois arrivés ici (taken, dans le profil).</translation>
    </message>
    <message>
        <source>This version of Packledger brings the ledger into a new form, and backs it up before. No backup could be made: %1. Nothing was changed. Make room on the disk, or have the folder made writable, and start again.</source>
        <translation>Cette version de Packledger met le registre à une nouvelle forme, et le sauvegarde avant. La sauvegarde n’a pas pu être faite&#xa0;: %1. Rien n’a été changé. Faites de la place sur le disque, ou rendez le dossier accessible en écriture, et redémarrez.</translation>
    </message>
    <message>
        <source>The product %1 stands in the table twice, and the rows differ. Leave the one that is right.</source>
        <translation>Le produit %1 figure deux fois dans le tableau, et les lignes diffèrent. Laissez celle qui est juste.</translation>
    </message>
    <message>
        <source>Nobody has told which company prefixes are the site&apos;s own, or the client&apos;s, so it was not checked whether %1 is under one.</source>
        <translation>Nul n’a dit quels préfixes d’entreprise sont ceux du site ou du client&#xa0;; il n’a donc pas été vérifié si %1 en relève.</translation>
    </message>
    <message>
        <source>It was unpacked before batch %1 was closed, as the signed record and whoever was told of the batch have it. Pack it again instead.</source>
        <translation>Il a été déballé avant la clôture de l’ordre %1, comme le disent le dossier signé et ce qui en a été communiqué. Remballez-le plutôt.</translation>
    </message>
    <message>
        <source>The container keeps its number, which is on its label: only packing is taken back. End the number with a reason where nothing goes into it any more.</source>
        <translation>Le colis garde son numéro, qui est sur son étiquette&#xa0;: seul l’emballage est repris. Mettez fin au numéro avec un motif s’il ne doit plus rien contenir.</translation>
    </message>
    <message>
        <source>The code on a pack tells the year by two digits: a scanner would take the expiry %1 for one of another century. Correct the work order.</source>
        <translation>Le code de la boîte donne l’année sur deux chiffres&#xa0;: un lecteur prendrait la péremption %1 pour celle d’un autre siècle. Corrigez l’ordre.</translation>
    </message>
    <message>
        <source>Further packs that the order takes: %1. Nothing was done. Change the number, or say that more are wanted (--more).</source>
        <translation>Boîtes que l’ordre prend encore&#xa0;: %1. Rien n’a été fait. Changez le nombre, ou dites que vous en voulez plus (--more).</translation>
    </message>
    <message>
        <source>The labels that are out or wait already fill the order; further ones that it takes: %1. Change the number; labels that are spoilt or lost are written off first.</source>
        <translation>Les étiquettes sorties ou en attente remplissent déjà l’ordre&#xa0;; celles qu’il prend encore&#xa0;: %1. Changez le nombre&#xa0;; les étiquettes gâchées ou perdues passent d’abord en perte.</translation>
    </message>
    <message>
        <source>This is no picture as PNG or JPEG of at most 50 MB, and was not kept.</source>
        <translation>Ce n’est pas une image PNG ou JPEG de 50 Mo au plus&#xa0;; elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Labels of the order as it was are printed, and nobody knows where they are: %1. Collect them, and write them off first (page Printers, or packledger-cli print void).</source>
        <translation>Des étiquettes de l’ordre tel qu’il était sont imprimées, et nul ne sait où elles sont&#xa0;: %1. Rassemblez-les et passez-les d’abord en perte (page Imprimantes, ou packledger-cli print void).</translation>
    </message>
</context>
<context>
    <name>ExceptionAnswerCommand</name>
    <message>
        <source>note a partner&apos;s answer, or answer a partner&apos;s case</source>
        <translation>noter la réponse d’un partenaire, ou répondre au cas d’un partenaire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no, but this resolution</source>
        <translation>non, mais cette solution</translation>
    </message>
    <message>
        <source>how it was said: phone, mail or other</source>
        <translation>comment cela a été dit&#xa0;: phone, mail ou other</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>ce qui a été dit</translation>
    </message>
    <message>
        <source>these items alone, with commas between</source>
        <translation>ces articles seulement, séparés par des virgules</translation>
    </message>
    <message>
        <source>a message of the partner&apos;s, as it came by mail</source>
        <translation>un message du partenaire, comme il est arrivé par courriel</translation>
    </message>
    <message>
        <source>of a partner&apos;s case: the draft of a mail with our answer</source>
        <translation>du cas d’un partenaire&#xa0;: le brouillon d’un courriel avec notre réponse</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nommez un cas par son numéro</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>il n’y a pas de solution %1</translation>
    </message>
    <message>
        <source>an answer comes by phone, mail or other</source>
        <translation>une réponse vient par phone, mail ou other</translation>
    </message>
</context>
<context>
    <name>ExceptionAttachCommand</name>
    <message>
        <source>keep a picture or a paper with a case</source>
        <translation>garder une image ou un papier avec un cas</translation>
    </message>
    <message>
        <source>name a case and a file</source>
        <translation>nommez un cas et un fichier</translation>
    </message>
</context>
<context>
    <name>ExceptionChangeCommand</name>
    <message>
        <source>change what a case asks for, or of whom</source>
        <translation>changer ce que demande un cas, ou à qui</translation>
    </message>
    <message>
        <source>another category; its proposal comes with it</source>
        <translation>une autre catégorie&#xa0;; sa proposition vient avec</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>ce qui est demandé</translation>
    </message>
    <message>
        <source>with this partner</source>
        <translation>avec ce partenaire</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>the last good day</source>
        <translation>le dernier bon jour</translation>
    </message>
    <message>
        <source>name a category: %1</source>
        <translation>nommez une catégorie&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>il n’y a pas de solution %1</translation>
    </message>
    <message>
        <source>a day is written like 2026-11-25</source>
        <translation>un jour s’écrit comme 2026-11-25</translation>
    </message>
</context>
<context>
    <name>ExceptionCommands</name>
    <message>
        <source>unresolved ones alone</source>
        <translation>seulement les non résolus</translation>
    </message>
    <message>
        <source>those past their deadline alone</source>
        <translation>seulement ceux en retard</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>avec ce partenaire seul</translation>
    </message>
    <message>
        <source>of this receipt alone</source>
        <translation>seulement ceux de cette réception</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nommez un cas par son numéro</translation>
    </message>
</context>
<context>
    <name>ExceptionExportCommand</name>
    <message>
        <source>write the cases&apos; items into a table</source>
        <translation>écrire les articles des cas dans un tableau</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json ou xlsx</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>name a format (csv, json, xlsx) and a file</source>
        <translation>nommez un format (csv, json, xlsx) et un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1&#xa0;: %n élément</numerusform>
            <numerusform>%1&#xa0;: %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionListCommand</name>
    <message>
        <source>list cases with partners, by their deadline</source>
        <translation>lister les cas avec les partenaires selon leur échéance</translation>
    </message>
</context>
<context>
    <name>ExceptionOpenCommand</name>
    <message>
        <source>open a case with a partner by hand</source>
        <translation>ouvrir à la main un cas avec un partenaire</translation>
    </message>
    <message>
        <source>catalogue code (1-1A), or one of %1</source>
        <translation>code du catalogue (1-1A), ou l’un de %1</translation>
    </message>
    <message>
        <source>about all that this receipt put aside</source>
        <translation>à propos de tout ce que cette réception a mis de côté</translation>
    </message>
    <message>
        <source>about this whole delivery</source>
        <translation>à propos de toute cette livraison</translation>
    </message>
    <message>
        <source>about this refused document</source>
        <translation>à propos de ce document refusé</translation>
    </message>
    <message>
        <source>what is asked for, instead of what the category proposes</source>
        <translation>ce qui est demandé, au lieu de ce que propose la catégorie</translation>
    </message>
    <message>
        <source>the right GTIN or GLN, where master data are wrong</source>
        <translation>le bon GTIN ou GLN, si les données de base sont fausses</translation>
    </message>
    <message>
        <source>with this partner</source>
        <translation>avec ce partenaire</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>a picture or paper that proves it</source>
        <translation>une image ou un papier qui le prouve</translation>
    </message>
    <message>
        <source>name a category: %1</source>
        <translation>nommez une catégorie&#xa0;: %1</translation>
    </message>
    <message>
        <source>say what it is about: an item, a receipt, a shipment or an arrival</source>
        <translation>dites de quoi il s’agit&#xa0;: un article, une réception, une expédition ou une arrivée</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>il n’y a pas de solution %1</translation>
    </message>
    <message>
        <source>about this pack or container: its code, or a serial that no other has</source>
        <translation>au sujet de cette boîte ou de ce colis&#xa0;: son code, ou un numéro de série qu’aucun autre n’a</translation>
    </message>
</context>
<context>
    <name>ExceptionResolveCommand</name>
    <message>
        <source>end a case by hand</source>
        <translation>clore un cas à la main</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>pourquoi&#xa0;; nécessaire</translation>
    </message>
</context>
<context>
    <name>ExceptionSendCommand</name>
    <message>
        <source>tell the partner: by message, or as the draft of a mail</source>
        <translation>le dire au partenaire&#xa0;: par message, ou en brouillon de courriel</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file; no message goes out</source>
        <translation>écrire le brouillon d’un courriel dans ce fichier&#xa0;; aucun message ne part</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nommez un cas par son numéro</translation>
    </message>
    <message>
        <source>Case %1: the draft of a mail stands in %2. Send it.</source>
        <translation>Cas %1&#xa0;: le brouillon d’un courriel est dans %2. Envoyez-le.</translation>
    </message>
    <message>
        <source>Case %1 is with the partner already (document %2).</source>
        <translation>Le cas %1 est déjà chez le partenaire (document %2).</translation>
    </message>
    <message>
        <source>Case %1 goes to the partner (document %2).</source>
        <translation>Le cas %1 part chez le partenaire (document %2).</translation>
    </message>
</context>
<context>
    <name>ExceptionShowCommand</name>
    <message>
        <source>show a case, its items and its history</source>
        <translation>montrer un cas, ses articles et son histoire</translation>
    </message>
    <message>
        <source>write the message as it would go now into this file</source>
        <translation>écrire dans ce fichier le message tel qu’il partirait</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file</source>
        <translation>écrire le brouillon d’un courriel dans ce fichier</translation>
    </message>
    <message>
        <source>the number of a picture or paper to write out</source>
        <translation>le numéro d’une image ou d’un papier à écrire</translation>
    </message>
    <message>
        <source>and the file for it</source>
        <translation>et le fichier pour cela</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nommez un cas par son numéro</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>More than announced, we keep it</source>
        <translation>Plus qu’annoncé, nous gardons</translation>
    </message>
    <message>
        <source>More than announced, we return it</source>
        <translation>Plus qu’annoncé, nous renvoyons</translation>
    </message>
    <message>
        <source>Wrong lot for the shipment</source>
        <translation>Mauvais lot dans la livraison</translation>
    </message>
    <message>
        <source>More in a container than announced, we keep it</source>
        <translation>Plus dans un contenant qu’annoncé, nous gardons</translation>
    </message>
    <message>
        <source>More in a container than announced, we return it</source>
        <translation>Plus dans un contenant qu’annoncé, nous renvoyons</translation>
    </message>
    <message>
        <source>Other serials than announced</source>
        <translation>D’autres numéros de série qu’annoncés</translation>
    </message>
    <message>
        <source>Sold to somebody else in the data</source>
        <translation>Vendu à quelqu’un d’autre selon les données</translation>
    </message>
    <message>
        <source>Goods without data</source>
        <translation>Marchandises sans données</translation>
    </message>
    <message>
        <source>Less than announced</source>
        <translation>Moins qu’annoncé</translation>
    </message>
    <message>
        <source>Less than announced, the rest is to be sent</source>
        <translation>Moins qu’annoncé, le reste est à envoyer</translation>
    </message>
    <message>
        <source>Less in a container than announced</source>
        <translation>Moins dans un contenant qu’annoncé</translation>
    </message>
    <message>
        <source>Lost shipment</source>
        <translation>Expédition perdue</translation>
    </message>
    <message>
        <source>Damaged, we return it</source>
        <translation>Endommagé, nous renvoyons</translation>
    </message>
    <message>
        <source>Damaged, we destroy it</source>
        <translation>Endommagé, nous détruisons</translation>
    </message>
    <message>
        <source>Wrong master data</source>
        <translation>Données de base fausses</translation>
    </message>
    <message>
        <source>Data and label disagree</source>
        <translation>Les données et l’étiquette se contredisent</translation>
    </message>
    <message>
        <source>Document not taken</source>
        <translation>Document non pris</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>something else proposed</source>
        <translation>autre chose proposé</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>Réglé à la main.</translation>
    </message>
    <message>
        <source>Settled: the data came.</source>
        <translation>Réglé&#xa0;: les données sont venues.</translation>
    </message>
    <message>
        <source>Settled: it is received.</source>
        <translation>Réglé&#xa0;: c’est reçu.</translation>
    </message>
    <message>
        <source>Settled: the partner took it out of the shipment.</source>
        <translation>Réglé&#xa0;: le partenaire l’a retiré de l’expédition.</translation>
    </message>
    <message>
        <source>Settled: it has left, or is destroyed.</source>
        <translation>Réglé&#xa0;: c’est parti, ou détruit.</translation>
    </message>
    <message>
        <source>Settled: released after the partner agreed.</source>
        <translation>Réglé&#xa0;: libéré après l’accord du partenaire.</translation>
    </message>
    <message>
        <source>Settled over the accounts.</source>
        <translation>Réglé par les comptes.</translation>
    </message>
    <message>
        <source>Settled: the partner says it is resolved.</source>
        <translation>Réglé&#xa0;: le partenaire dit que c’est résolu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answered to the partner</source>
        <translation>Répondu au partenaire</translation>
    </message>
    <message>
        <source>The partner answered by telephone</source>
        <translation>Le partenaire a répondu par téléphone</translation>
    </message>
    <message>
        <source>The partner answered by mail</source>
        <translation>Le partenaire a répondu par courriel</translation>
    </message>
    <message>
        <source>The partner answered by message</source>
        <translation>Le partenaire a répondu par message</translation>
    </message>
    <message>
        <source>The partner answered</source>
        <translation>Le partenaire a répondu</translation>
    </message>
    <message>
        <source>The partner is told that it is resolved (document %1).</source>
        <translation>Le partenaire est informé que c’est résolu (document %1).</translation>
    </message>
    <message>
        <source>Sent to the partner (document %1).</source>
        <translation>Envoyé au partenaire (document %1).</translation>
    </message>
    <message>
        <source>Draft of a mail written.</source>
        <translation>Brouillon de courriel écrit.</translation>
    </message>
    <message>
        <source>Opened with %1.</source>
        <translation>Ouvert avec %1.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Changé.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 ajouté.</translation>
    </message>
    <message>
        <source>The partner says it is resolved.</source>
        <translation>Le partenaire dit que c’est résolu.</translation>
    </message>
    <message>
        <source>The partner added %1.</source>
        <translation>Le partenaire a ajouté %1.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Répondu en partie</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send new data</source>
        <translation>Envoyer de nouvelles données</translation>
    </message>
    <message>
        <source>Send the product</source>
        <translation>Envoyer le produit</translation>
    </message>
    <message>
        <source>Return the product</source>
        <translation>Retourner le produit</translation>
    </message>
    <message>
        <source>Send the product back</source>
        <translation>Renvoyer le produit</translation>
    </message>
    <message>
        <source>Credit the account</source>
        <translation>Créditer le compte</translation>
    </message>
    <message>
        <source>Debit the account</source>
        <translation>Débiter le compte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>They have it, and no data from us for it.</source>
        <translation>Ils l’ont, sans données de notre part.</translation>
    </message>
    <message>
        <source>Here, and the partner has sent no data that ship it to us.</source>
        <translation>Ici, et le partenaire n’a pas envoyé de données qui nous l’expédient.</translation>
    </message>
    <message>
        <source>In our data, and not with them.</source>
        <translation>Dans nos données, mais pas chez eux.</translation>
    </message>
    <message>
        <source>In the partner’s data, and not here.</source>
        <translation>Dans les données du partenaire, mais pas ici.</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>péremption %1</translation>
    </message>
    <message>
        <source>Our data say %1.</source>
        <translation>Nos données disent %1.</translation>
    </message>
    <message>
        <source>The partner’s data say %1.</source>
        <translation>Les données du partenaire disent %1.</translation>
    </message>
    <message>
        <source>Announced %1, received %2.</source>
        <translation>Annoncé %1, reçu %2.</translation>
    </message>
    <message>
        <source>Wrong in the data.</source>
        <translation>Faux dans les données.</translation>
    </message>
    <message>
        <source>Wrong in the data; should be %1.</source>
        <translation>Faux dans les données&#xa0;; devrait être %1.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rebut</translation>
    </message>
    <message>
        <source>Proposed instead: %1</source>
        <translation>Proposé à la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shipped, and not received by the customer</source>
        <translation>Expédié et non reçu par le client</translation>
    </message>
    <message>
        <source>Settled: we took it back.</source>
        <translation>Réglé&#xa0;: nous l’avons repris.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Shipment %1 to %2: %3</source>
        <translation>Expédition %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Shipment %1 to %2 taken back</source>
        <translation>Expédition %1 à %2 reprise</translation>
    </message>
    <message>
        <source>Ship notice of shipment %1 to %2</source>
        <translation>Avis de l’expédition %1 à %2</translation>
    </message>
    <message>
        <source>Test document to %1</source>
        <translation>Document de test à %1</translation>
    </message>
    <message>
        <source>Ship notice to %1</source>
        <translation>Avis d’expédition à %1</translation>
    </message>
    <message>
        <source>Answer to a ship notice of %1</source>
        <translation>Réponse à un avis d’expédition de %1</translation>
    </message>
    <message>
        <source>Exception message to %1</source>
        <translation>Message d’exception à %1</translation>
    </message>
    <message>
        <source>What we received, to %1</source>
        <translation>Ce que nous avons reçu, à %1</translation>
    </message>
    <message>
        <source>Events to %1</source>
        <translation>Événements à %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Ship notice of %1</source>
        <translation>Avis d’expédition de %1</translation>
    </message>
    <message>
        <source>Ship notice %1 of %2</source>
        <translation>Avis d’expédition %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Serial data of %1: %n event(s)</source>
        <translation>
            <numerusform>Données de série de %1&#xa0;: %n événement</numerusform>
            <numerusform>Données de série de %1&#xa0;: %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial data of %1 for delivery %2</source>
        <translation>Données de série de %1 pour la livraison %2</translation>
    </message>
    <message>
        <source>List of serials of %1</source>
        <translation>Liste de numéros de série de %1</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>Document de %1</translation>
    </message>
    <message>
        <source>by hand: no way to the partner</source>
        <translation>à la main&#xa0;: aucune voie vers le partenaire</translation>
    </message>
    <message>
        <source>when the partner is live</source>
        <translation>quand le partenaire sera en service</translation>
    </message>
    <message>
        <source>after the one before it</source>
        <translation>après le précédent</translation>
    </message>
    <message>
        <source>again now</source>
        <translation>de nouveau maintenant</translation>
    </message>
    <message>
        <source>goes now</source>
        <translation>part maintenant</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>de nouveau dans %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>not sent, late</source>
        <translation>non envoyé, en retard</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>no answer, late</source>
        <translation>pas de réponse, en retard</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>envoyé, pas encore de réponse</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bloquées</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>clos à la main</translation>
    </message>
    <message>
        <source>not read, late</source>
        <translation>non lu, en retard</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>rien de nouveau dedans</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>by itself, %1</source>
        <translation>automatiquement, %1</translation>
    </message>
    <message>
        <source>Attempt %1: the partner took it, no answer yet</source>
        <translation>Essai %1&#xa0;: le partenaire l’a pris, pas encore de réponse</translation>
    </message>
    <message>
        <source>Attempt %1: the partner has it</source>
        <translation>Essai %1&#xa0;: le partenaire l’a</translation>
    </message>
    <message>
        <source>Attempt %1: refused</source>
        <translation>Essai %1&#xa0;: refusé</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>L’essai %1 a échoué</translation>
    </message>
    <message>
        <source>Made, with its identity and bytes</source>
        <translation>Fait, avec son identité et ses octets</translation>
    </message>
    <message>
        <source>Delivered; the partner has not answered yet</source>
        <translation>Remis&#xa0;; le partenaire n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Acknowledged by the partner</source>
        <translation>Confirmé par le partenaire</translation>
    </message>
    <message>
        <source>Refused by the partner</source>
        <translation>Refusé par le partenaire</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Sent again by hand</source>
        <translation>Renvoyé à la main</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Clos à la main</translation>
    </message>
    <message>
        <source>Came in; its bytes are kept</source>
        <translation>Arrivé&#xa0;; ses octets sont gardés</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C’est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Its event is of %1 and names %n item(s).</source>
        <translation>
            <numerusform>Son événement est de %1 et nomme %n article.</numerusform>
            <numerusform>Son événement est de %1 et nomme %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>le plus ancien</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <translation>Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Nouvel essai maintenant.</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Prochain essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is kept here.</source>
        <translation>L’accusé du partenaire est gardé ici.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>fait %1</translation>
    </message>
    <message>
        <source>identity %1</source>
        <translation>identité %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Endroit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n event(s).</source>
        <translation>
            <numerusform>Il contient %n événement.</numerusform>
            <numerusform>Il contient %n événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>arrivé %1</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Sérialisée</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Déballé</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Shipping taken back</source>
        <translation>Expédition annulée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Repackaged</source>
        <translation>Reconditionné</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>An earlier event declared wrong</source>
        <translation>Un événement antérieur déclaré erroné</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n item(s)</source>
        <translation>
            <numerusform>%1 avec %n élément</numerusform>
            <numerusform>%1 avec %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no events in it.</source>
        <translation>Il ne contient aucun événement.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n event(s).</source>
        <translation>
            <numerusform>%n événement, le premier.</numerusform>
            <numerusform>Les %n premiers événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of a batch, to %1</source>
        <translation>Résultat d’un ordre, à %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>sent at attempt %1</source>
        <translation>envoyé à l’essai %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was told on %2 by %3: message %4 in the outbox.</source>
        <translation>%1 en a été informé le %2 par %3&#xa0;: message %4 dans les envois.</translation>
    </message>
    <message>
        <source>The mail to %1 was written on %2 by %3.</source>
        <translation>Le courriel à %1 a été écrit le %2 par %3.</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Cas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>systems of this site</source>
        <translation>systèmes de ce site</translation>
    </message>
    <message>
        <source>taken, addressed elsewhere</source>
        <translation>pris, adressé ailleurs</translation>
    </message>
    <message>
        <source>%1 has not been reached for %2.</source>
        <translation>%1 n’a pas été joint depuis %2.</translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>%1: nothing went.</source>
        <translation>%1&#xa0;: rien n’est passé.</translation>
    </message>
    <message>
        <source>From %1, arrival %2: %3.</source>
        <translation>De %1, arrivée %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Next attempt at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message>
        <source>To %1, document %2, attempt %3: %4.</source>
        <translation>À %1, document %2, essai %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>%1  from %2  %3: %4</source>
        <translation>%1  de %2  %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>only those that have not come to their end</source>
        <translation>seulement ceux qui ne sont pas terminés</translation>
    </message>
    <message>
        <source>only those that should have come further</source>
        <translation>seulement ceux qui devraient être plus avancés</translation>
    </message>
    <message>
        <source>only those refused, or not got through</source>
        <translation>seulement les refusés, ou non passés</translation>
    </message>
    <message>
        <source>by number, file, identity, serial or delivery</source>
        <translation>par numéro, fichier, identité, numéro de série ou livraison</translation>
    </message>
    <message>
        <source>%1  to %2  %3 since %4, </source>
        <translation>%1  à %2  %3 depuis %4, </translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>essayé %n fois</numerusform>
            <numerusform>essayé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportEventsCommand</name>
    <message>
        <source>write events as an EPCIS document</source>
        <translation>écrire des événements en document EPCIS</translation>
    </message>
    <message>
        <source>epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json</source>
        <translation>epcis-1.2-xml, epcis-2.0-xml ou epcis-2.0-json</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>only events recorded since this time, ISO 8601</source>
        <translation>seulement les événements enregistrés depuis cette heure, ISO 8601</translation>
    </message>
    <message>
        <source>only what happened to this item</source>
        <translation>seulement ce qui concerne cet élément</translation>
    </message>
    <message>
        <source>--format is epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json</source>
        <translation>--format vaut epcis-1.2-xml, epcis-2.0-xml ou epcis-2.0-json</translation>
    </message>
    <message>
        <source>--since is a time like 2026-11-22T14:00:00Z</source>
        <translation>--since est une heure comme 2026-11-22T14:00:00Z</translation>
    </message>
    <message>
        <source>name the file to write with --out</source>
        <translation>indiquez le fichier à écrire avec --out</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n events to </source>
        <translation>
            <numerusform>%n événement écrit dans </numerusform>
            <numerusform>%n événements écrits dans </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>at most so many of each kind</source>
        <translation>au plus tant de chaque sorte</translation>
    </message>
    <message>
        <source>say what to find</source>
        <translation>dites ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>There is more; --limit shows it.</source>
        <translation>Il y en a plus&#xa0;; --limit le montre.</translation>
    </message>
    <message>
        <source>find items, lots, products and deliveries by what is known</source>
        <translation>trouver éléments, lots, produits et livraisons d’après ce que l’on sait</translation>
    </message>
</context>
<context>
    <name>HashCommand</name>
    <message>
        <source>hash needs a file</source>
        <translation>hash demande un fichier</translation>
    </message>
    <message>
        <source>print the event hash (CBV 2.0) of each event of EPCIS documents</source>
        <translation>afficher l’empreinte (CBV 2.0) de chaque événement de documents EPCIS</translation>
    </message>
</context>
<context>
    <name>HoldCommand</name>
    <message>
        <source>put items aside, so that nobody receives or uses them</source>
        <translation>mettre des éléments de côté pour que personne ne les reçoive ni ne les utilise</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>les éléments, un scan ou un identifiant par ligne</translation>
    </message>
    <message>
        <source>damaged, suspect, quarantine or recall</source>
        <translation>damaged, suspect, quarantine ou recall</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>ce qui a été constaté</translation>
    </message>
    <message>
        <source>the reason is damaged, suspect, quarantine or recall</source>
        <translation>le motif est damaged, suspect, quarantine ou recall</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>On hold (%1). Put it aside until it is released.</source>
        <translation>Bloqué (%1). À mettre de côté jusqu’à sa libération.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Libéré.</translation>
    </message>
    <message>
        <source>Released, and received with receipt %1.</source>
        <translation>Libéré, et reçu avec la réception %1.</translation>
    </message>
    <message>
        <source>It is not on hold. Nothing to do.</source>
        <translation>N’est pas bloqué. Rien à faire.</translation>
    </message>
    <message>
        <source>Its container %1 is on hold. Release that one, or take the pack out first.</source>
        <translation>Son colis %1 est bloqué. Libérez celui-ci, ou sortez d’abord la boîte.</translation>
    </message>
    <message>
        <source>Nobody has told us of this serial number. Nothing to release.</source>
        <translation>Personne ne nous a signalé ce numéro de série. Rien à libérer.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Ce code ne désigne aucun élément avec certitude. %1</translation>
    </message>
    <message>
        <source>It was dispensed: there is nothing here to hold.</source>
        <translation>Il a été délivré&#xa0;: il n’y a plus rien à bloquer ici.</translation>
    </message>
    <message>
        <source>It was destroyed: there is nothing to hold.</source>
        <translation>Il a été détruit&#xa0;: il n’y a rien à bloquer.</translation>
    </message>
    <message>
        <source>It was repackaged: hold the packs that came of it.</source>
        <translation>Il a été reconditionné&#xa0;: bloquez les boîtes qui en sont issues.</translation>
    </message>
    <message>
        <source>Its number has ended: it cannot be held. If the pack is here, treat it as suspect.</source>
        <translation>Son numéro a pris fin&#xa0;: il ne peut être bloqué. Si la boîte est ici, traitez-la comme suspecte.</translation>
    </message>
</context>
<context>
    <name>IdentifyCommand</name>
    <message>
        <source>tell what a scanned code is</source>
        <translation>dire ce qu’est un code scanné</translation>
    </message>
    <message>
        <source>Answer one question a line: {&quot;kind&quot;:…,&quot;input&quot;:…,&quot;profile&quot;:…}.</source>
        <translation>Répond à une question par ligne&#xa0;: {&quot;kind&quot;:…,&quot;input&quot;:…,&quot;profile&quot;:…}.</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>FICHIER|-</translation>
    </message>
    <message>
        <source>The day from which the century of dates is reckoned.</source>
        <translation>Le jour à partir duquel se calcule le siècle des dates.</translation>
    </message>
    <message>
        <source>--today needs a date such as 2026-11-22</source>
        <translation>--today demande une date comme 2026-11-22</translation>
    </message>
    <message>
        <source>either texts or --json-lines</source>
        <translation>soit des textes, soit --json-lines</translation>
    </message>
    <message>
        <source>there is no text to identify</source>
        <translation>il n’y a pas de texte à identifier</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>la ligne %1 n’est pas un objet JSON</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>take partners&apos; documents: EPCIS, X12 856, lists of serials</source>
        <translation>reprendre les documents des partenaires&#xa0;: EPCIS, X12 856, listes de numéros de série</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>indiquez au moins un fichier</translation>
    </message>
    <message>
        <source>%1: known already, nothing was changed.</source>
        <translation>%1&#xa0;: déjà connu, rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events, </source>
        <translation>
            <numerusform>%1&#xa0;: %n événement, </numerusform>
            <numerusform>%1&#xa0;: %n événements, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, </source>
        <translation>
            <numerusform>%n élément, </numerusform>
            <numerusform>%n éléments, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n expédition</numerusform>
            <numerusform>%n expéditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxAnswerCommand</name>
    <message>
        <source>tell the sender why a document was not taken</source>
        <translation>dire à l’expéditeur pourquoi un document n’a pas été pris</translation>
    </message>
    <message>
        <source>whom the sender may ask; needed</source>
        <translation>à qui l’expéditeur peut demander&#xa0;; nécessaire</translation>
    </message>
    <message>
        <source>and by phone</source>
        <translation>et par téléphone</translation>
    </message>
    <message>
        <source>the purchase order it is about</source>
        <translation>la commande dont il s’agit</translation>
    </message>
    <message>
        <source>write the message into this file</source>
        <translation>écrire le message dans ce fichier</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file</source>
        <translation>écrire le brouillon d’un courriel dans ce fichier</translation>
    </message>
    <message>
        <source>send the message to the partner</source>
        <translation>envoyer le message au partenaire</translation>
    </message>
    <message>
        <source>name an arrival by its number, and the address of a mail box</source>
        <translation>nommez une arrivée par son numéro, et une adresse de courriel</translation>
    </message>
</context>
<context>
    <name>InboxListCommand</name>
    <message>
        <source>list what came from partners, newest first</source>
        <translation>lister ce qui est venu des partenaires, le plus récent d’abord</translation>
    </message>
    <message>
        <source>from this partner alone</source>
        <translation>de ce partenaire seul</translation>
    </message>
</context>
<context>
    <name>InboxResolveCommand</name>
    <message>
        <source>end a refused or quarantined arrival by hand</source>
        <translation>clore à la main une arrivée refusée ou en quarantaine</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>pourquoi&#xa0;; nécessaire</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>nommez une arrivée par son numéro</translation>
    </message>
</context>
<context>
    <name>InboxShowCommand</name>
    <message>
        <source>show an arrival, and write its bytes as they came</source>
        <translation>montrer une arrivée, et écrire ses octets tels qu’ils vinrent</translation>
    </message>
    <message>
        <source>write its bytes into this file</source>
        <translation>écrire ses octets dans ce fichier</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>nommez une arrivée par son numéro</translation>
    </message>
</context>
<context>
    <name>InboxTakeCommand</name>
    <message>
        <source>take a document that was put into quarantine</source>
        <translation>prendre un document mis en quarantaine</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>pourquoi&#xa0;; nécessaire</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>nommez une arrivée par son numéro</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>commission the good packs behind the printer, eject the bad ones</source>
        <translation>sérialiser les bonnes boîtes après l’imprimante, éjecter les autres</translation>
    </message>
    <message>
        <source>the reject device, instead of the site&apos;s: tcp://host:port, serial:/dev/…, command:/path, or none</source>
        <translation>l’éjecteur, au lieu de celui du site&#xa0;: tcp://host:port, serial:/dev/…, command:/path ou none</translation>
    </message>
    <message>
        <source>name the batch, and the packs by --scans, --images, --camera or --reader</source>
        <translation>nommez l’ordre, et les boîtes par --scans, --images, --camera ou --reader</translation>
    </message>
</context>
<context>
    <name>InspectConfirmCommand</name>
    <message>
        <source>confirm the order of labels after some were repeated or skipped</source>
        <translation>confirmer l’ordre des étiquettes après une répétition ou un saut</translation>
    </message>
    <message>
        <source>name the batch, and scan the label on the pack that comes next</source>
        <translation>nommez l’ordre, et scannez l’étiquette de la boîte suivante</translation>
    </message>
    <message>
        <source>The line goes on with %1. Labels voided: %2.</source>
        <translation>La ligne continue avec %1. Étiquettes annulées&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>InspectImportCommand</name>
    <message>
        <source>take camera results of another system from a CSV table</source>
        <translation>prendre d’une table CSV les résultats de caméra d’un autre système</translation>
    </message>
    <message>
        <source>only show what would be taken</source>
        <translation>montrer seulement ce qui serait pris</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nommez un fichier</translation>
    </message>
    <message>
        <source>%1 new (%2 of them bad), %3 taken before, %4 without a code, %5 refused.</source>
        <translation>%1 nouveaux (dont %2 mauvais), %3 déjà pris, %4 sans code, %5 refusés.</translation>
    </message>
</context>
<context>
    <name>InspectRemovedCommand</name>
    <message>
        <source>confirm that bad packs left on the line were found and removed</source>
        <translation>dire que les mauvaises boîtes que personne n’a vues quitter la ligne ont été trouvées et retirées</translation>
    </message>
    <message>
        <source>a pack is named by its number in the batch, as the inspection told it</source>
        <translation>une boîte est nommée par son numéro dans l’ordre, tel que l’inspection l’a donné</translation>
    </message>
    <message>
        <source>name the batch, and the packs by their numbers</source>
        <translation>nommez l’ordre, et les boîtes par leurs numéros</translation>
    </message>
    <message>
        <source>Packs found and removed: %1. Still to be found: %2.</source>
        <translation>Boîtes trouvées et retirées&#xa0;: %1. Encore à trouver&#xa0;: %2.</translation>
    </message>
    <message>
        <source>they were looked for and not found: why that will do. The record keeps it</source>
        <translation>elles ont été cherchées et non trouvées&#xa0;: pourquoi cela suffit. Le dossier le garde</translation>
    </message>
    <message>
        <source>Packs written off: %1. Still to be found: %2.</source>
        <translation>Boîtes passées en perte&#xa0;: %1. Encore à trouver&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>InspectRulesCommand</name>
    <message>
        <source>what the site asks of each pack on its lines; changes what is given</source>
        <translation>ce que le site demande de chaque boîte sur ses lignes&#xa0;; change ce qui est donné</translation>
    </message>
    <message>
        <source>the least grade of print, 4 to 1 (A to D); 0: any</source>
        <translation>le grade d’impression minimal, 4 à 1 (A à D)&#xa0;; 0&#xa0;: tous</translation>
    </message>
    <message>
        <source>whether the text must stand beside the code: yes or no</source>
        <translation>si le texte doit être à côté du code&#xa0;: yes ou no</translation>
    </message>
    <message>
        <source>so many fails in a row stop the line; 0: never</source>
        <translation>tant d’échecs de suite arrêtent la ligne&#xa0;; 0&#xa0;: jamais</translation>
    </message>
    <message>
        <source>of which packs a picture is kept: all, failed or none</source>
        <translation>de quelles boîtes une image est gardée&#xa0;: all, failed ou none</translation>
    </message>
    <message>
        <source>the reject device: tcp://host:port, serial:/dev/…, command:/path, or none</source>
        <translation>l’éjecteur&#xa0;: tcp://host:port, serial:/dev/…, command:/path ou none</translation>
    </message>
    <message>
        <source>--%1 is yes or no</source>
        <translation>--%1 est yes ou no</translation>
    </message>
    <message>
        <source>--pictures is all, failed or none</source>
        <translation>--pictures est all, failed ou none</translation>
    </message>
    <message>
        <source>--%1 needs a whole number</source>
        <translation>--%1 demande un nombre entier</translation>
    </message>
    <message>
        <source>whether a passed challenge test is needed: yes, before packs are judged; start, before the line starts and labels are printed too; no</source>
        <translation>si un test de défi réussi est nécessaire&#xa0;: yes, avant de juger des boîtes&#xa0;; start, aussi avant le démarrage de la ligne et l’impression d’étiquettes&#xa0;; no</translation>
    </message>
    <message>
        <source>--challenge is yes, start or no</source>
        <translation>--challenge est yes, start ou no</translation>
    </message>
    <message>
        <source>--%1 is a number from 0 to %2</source>
        <translation>--%1 est un nombre de 0 à %2</translation>
    </message>
</context>
<context>
    <name>InspectedItem</name>
    <message>
        <source>Print grade %1: an indication of this camera, not certified</source>
        <translation>Qualité d’impression %1&#xa0;: une indication de cette caméra, non certifiée</translation>
    </message>
    <message>
        <source>Line camera: %1</source>
        <translation>Caméra de ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>no picture kept</source>
        <translation>pas d’image gardée</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Print grade %1 (%2)</source>
        <translation>Grade d’impression %1 (%2)</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Vu à %1</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>péremption</translation>
    </message>
    <message>
        <source>Printed too badly: %1, grade %2 (an indication of this camera).</source>
        <translation>Trop mal imprimé&#xa0;: %1, grade %2 (une indication de cette caméra).</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Symbol contrast</source>
        <translation>Contraste du symbole</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulation</translation>
    </message>
    <message>
        <source>Reflectance margin</source>
        <translation>Marge de réflectance</translation>
    </message>
    <message>
        <source>Fixed pattern damage</source>
        <translation>Dégât du motif fixe</translation>
    </message>
    <message>
        <source>Axial nonuniformity</source>
        <translation>Non-uniformité axiale</translation>
    </message>
    <message>
        <source>Grid nonuniformity</source>
        <translation>Non-uniformité de grille</translation>
    </message>
    <message>
        <source>Unused error correction</source>
        <translation>Correction d’erreur inutilisée</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Zone de silence</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Données fausses</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Label repeated</source>
        <translation>Étiquette répétée</translation>
    </message>
    <message>
        <source>Label skipped</source>
        <translation>Étiquette sautée</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Texte manquant</translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation>Mal imprimée</translation>
    </message>
    <message>
        <source>Read, equal to what was sent, text present.</source>
        <translation>Lue, égale à l’envoi, texte présent.</translation>
    </message>
    <message>
        <source>Read, equal to what was sent.</source>
        <translation>Lue, égale à l’envoi.</translation>
    </message>
    <message>
        <source>Not what was sent to the printer: %1. Look for a wrong label roll.</source>
        <translation>Pas ce qui a été envoyé à l’imprimante&#xa0;: %1. Cherchez un mauvais rouleau.</translation>
    </message>
    <message>
        <source>Nothing could be read on this pack.</source>
        <translation>Rien n’a pu être lu sur cette boîte.</translation>
    </message>
    <message>
        <source>Codes of more than one pack, or a code that the scanner spoiled.</source>
        <translation>Codes de plus d’une boîte, ou un code que le lecteur a abîmé.</translation>
    </message>
    <message>
        <source>This number was not drawn for this batch.</source>
        <translation>Ce numéro n’a pas été tiré pour cet ordre.</translation>
    </message>
    <message>
        <source>This number was on a pack before.</source>
        <translation>Ce numéro a déjà été sur une boîte.</translation>
    </message>
    <message>
        <source>The printer repeated a label. Look at the roll, then scan the label on the next pack.</source>
        <translation>L’imprimante a répété une étiquette. Regardez le rouleau, puis scannez l’étiquette de la boîte suivante.</translation>
    </message>
    <message>
        <source>Labels never came by: %1. Look at the roll, then scan the label on the next pack.</source>
        <translation>Étiquettes jamais passées&#xa0;: %1. Regardez le rouleau, puis scannez l’étiquette de la boîte suivante.</translation>
    </message>
    <message>
        <source>This label came out of turn. Look at the roll, then scan the label on the next pack.</source>
        <translation>Cette étiquette est sortie dans le désordre. Regardez le rouleau, puis scannez l’étiquette de la boîte suivante.</translation>
    </message>
    <message>
        <source>The text beside the code is missing or smeared.</source>
        <translation>Le texte à côté du code manque ou est étalé.</translation>
    </message>
    <message>
        <source>Good label</source>
        <translation>Bonne étiquette</translation>
    </message>
    <message>
        <source>The same label again</source>
        <translation>La même étiquette encore</translation>
    </message>
    <message>
        <source>Label with a wrong lot</source>
        <translation>Étiquette avec un mauvais lot</translation>
    </message>
    <message>
        <source>Label with a damaged code</source>
        <translation>Étiquette avec un code abîmé</translation>
    </message>
    <message>
        <source>Label without a code</source>
        <translation>Étiquette sans code</translation>
    </message>
    <message>
        <source>Told by another system, in %1.</source>
        <translation>Dit par un autre système, dans %1.</translation>
    </message>
    <message>
        <source>Label with a badly printed code</source>
        <translation>Étiquette avec un code mal imprimé</translation>
    </message>
</context>
<context>
    <name>InspectionFacts</name>
    <message>
        <source>grade %1</source>
        <translation>grade %1</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: a number of ours that no pack carries. It is %2.</source>
        <translation>%1&#xa0;: un numéro à nous que ne porte aucune boîte. Il est %2.</translation>
    </message>
    <message>
        <source>Drawn for batch %1.</source>
        <translation>Tiré pour l’ordre %1.</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2, by %3 at %4</source>
        <translation>%1 %2, par %3 à %4</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>par %1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>taken as a sample</source>
        <translation>prélevé comme échantillon</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>fait ici</translation>
    </message>
    <message>
        <source>declared wrong</source>
        <translation>déclaré erroné</translation>
    </message>
</context>
<context>
    <name>ItemHistoryCommand</name>
    <message>
        <source>all that happened to an item, oldest first</source>
        <translation>tout ce qui est arrivé à un élément, le plus ancien d’abord</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>indiquez un élément</translation>
    </message>
</context>
<context>
    <name>ItemInspectionsCommand</name>
    <message>
        <source>what cameras and scanners said of an item, oldest first</source>
        <translation>ce que caméras et lecteurs ont dit d’un article, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>write them as a table to this file</source>
        <translation>les écrire en table dans ce fichier</translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx ou xml</translation>
    </message>
    <message>
        <source>--format is csv, json, xlsx or xml</source>
        <translation>--format est csv, json, xlsx ou xml</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>indiquez un élément</translation>
    </message>
    <message>
        <source>%1 inspections are in %2.</source>
        <translation>%1 contrôles sont dans %2.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Heard of, no data yet</source>
        <translation>Mentionné, sans données</translation>
    </message>
    <message>
        <source>Commissioned, not here yet</source>
        <translation>Sérialisé, pas encore ici</translation>
    </message>
    <message>
        <source>On its way to us</source>
        <translation>En route vers nous</translation>
    </message>
    <message>
        <source>In stock, received</source>
        <translation>En stock, reçu</translation>
    </message>
    <message>
        <source>Left this site</source>
        <translation>A quitté ce site</translation>
    </message>
    <message>
        <source>Partly dispensed</source>
        <translation>Délivré en partie</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>Repackaged into others</source>
        <translation>Reconditionné en d’autres</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Reported stolen</source>
        <translation>Signalé volé</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Signalé perdu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>Non vendable</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Sérialisé</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Déballé</translation>
    </message>
    <message>
        <source>Shipped to us</source>
        <translation>Expédié vers nous</translation>
    </message>
    <message>
        <source>Shipped by us</source>
        <translation>Expédié par nous</translation>
    </message>
    <message>
        <source>Shipping taken back</source>
        <translation>Expédition annulée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received by a partner</source>
        <translation>Reçu par un partenaire</translation>
    </message>
    <message>
        <source>Repackaged</source>
        <translation>Reconditionné</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Associated</source>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Dissociated</source>
        <translation>Dissocié</translation>
    </message>
    <message>
        <source>An earlier event declared wrong</source>
        <translation>Un événement antérieur déclaré erroné</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Fardeau</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>in pack %1</source>
        <translation>dans la boîte %1</translation>
    </message>
    <message>
        <source>in bundle %1</source>
        <translation>dans le fardeau %1</translation>
    </message>
    <message>
        <source>in case %1</source>
        <translation>dans le carton %1</translation>
    </message>
    <message>
        <source>on pallet %1</source>
        <translation>sur la palette %1</translation>
    </message>
    <message>
        <source>GLN %1</source>
        <translation>GLN %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>%1 (declared wrong later)</source>
        <translation>%1 (déclaré erroné depuis)</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>écrit ici</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Product not in the list</source>
        <translation>Produit absent de la liste</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>The ledger has not heard of “%1”. Check the number, or scan the code itself.</source>
        <translation>Le registre ne connaît pas «&#xa0;%1 ». Vérifiez le numéro, ou scannez le code lui-même.</translation>
    </message>
    <message>
        <source>Suspect, under investigation</source>
        <translation>Suspect, en cours d’enquête</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Not in the delivery</source>
        <translation>Hors livraison</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>En attente de données</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Réception %1</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mis en blocage</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Libéré</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>inferred from its container</source>
        <translation>déduit de son colis</translation>
    </message>
    <message>
        <source>Held on this site</source>
        <translation>Bloqués sur ce site</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Ce qui lui est arrivé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Où et qui</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Findings in partners’ data</source>
        <translation>Constats dans les données des partenaires</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>There is more. Type more of the number.</source>
        <translation>Il y en a plus. Saisissez davantage du numéro.</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Lot %1, %2</source>
        <translation>Lot %1, %2</translation>
    </message>
    <message>
        <source> · only its label says so</source>
        <translation> · d’après l’étiquette seule</translation>
    </message>
    <message>
        <source>%1 units, %2 of them on hold</source>
        <translation>%1 unités, dont %2 bloquées</translation>
    </message>
    <message>
        <source>the first %1 are shown, F11 saves all</source>
        <translation>les %1 premiers sont montrés, F11 les enregistre tous</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State and product</source>
        <translation>État et produit</translation>
    </message>
    <message>
        <source>Being received</source>
        <translation>En réception</translation>
    </message>
    <message>
        <source>seen, not submitted yet</source>
        <translation>vu, pas encore soumis</translation>
    </message>
    <message>
        <source>inferred from its container, not submitted yet</source>
        <translation>déduit de son contenant, pas encore soumis</translation>
    </message>
    <message>
        <source>Registered at receipt %1 by %2, without data</source>
        <translation>Enregistré à la réception %1 par %2, sans données</translation>
    </message>
    <message>
        <source>In stock, commissioned here</source>
        <translation>En stock, sérialisé ici</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>En cours d’emballage</translation>
    </message>
    <message>
        <source>taken back by its sender</source>
        <translation>repris par son expéditeur</translation>
    </message>
</context>
<context>
    <name>ItemShowCommand</name>
    <message>
        <source>what is known of an item now</source>
        <translation>ce que l’on sait d’un élément à présent</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>indiquez un élément</translation>
    </message>
</context>
<context>
    <name>ItemTreeCommand</name>
    <message>
        <source>what is in a container, all the way down</source>
        <translation>ce que contient un colis, jusqu’au dernier niveau</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>indiquez un élément</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>only named so far</source>
        <translation>seulement nommé jusqu’ici</translation>
    </message>
    <message>
        <source>with its maker</source>
        <translation>chez le fabricant</translation>
    </message>
    <message>
        <source>on its way here</source>
        <translation>en route vers ici</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>en stock</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expédié</translation>
    </message>
    <message>
        <source>partly dispensed</source>
        <translation>dispensé en partie</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruit</translation>
    </message>
    <message>
        <source>used up in repackaging</source>
        <translation>consommé au reconditionnement</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>rappelé</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>not in the delivery</source>
        <translation>absent de la livraison</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>en attente de données</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>boîte</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>fardeau</translation>
    </message>
    <message>
        <source>case</source>
        <translation>carton</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>palette</translation>
    </message>
</context>
<context>
    <name>JobCheck</name>
    <message>
        <source>product %1</source>
        <translation>produit %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>péremption %1</translation>
    </message>
    <message>
        <source>template %1, version %2</source>
        <translation>modèle %1, version %2</translation>
    </message>
    <message>
        <source>Printer %1 holds the job of this order: %2, %3.</source>
        <translation>L’imprimante %1 garde le travail de cet ordre&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Printer %1 says %2, the order says %3. Look whether another station or program prints on it, switch it off and on, and start again.</source>
        <translation>L’imprimante %1 dit %2, l’ordre dit %3. Voyez si un autre poste ou programme l’utilise, éteignez-la, rallumez-la, et relancez.</translation>
    </message>
    <message>
        <source>Printer %1 was given the job of this order and says that it holds none: it does not store formats. Compare the first label with the order.</source>
        <translation>L’imprimante %1 a reçu le travail de cet ordre et dit n’en garder aucun&#xa0;: elle ne stocke pas de formats. Comparez la première étiquette à l’ordre.</translation>
    </message>
    <message>
        <source>Printer %1 did not say what job it holds. Look at it, then compare the first label with the order. %2</source>
        <translation>L’imprimante %1 n’a pas dit quel travail elle garde. Allez la voir, puis comparez la première étiquette à l’ordre. %2</translation>
    </message>
    <message>
        <source>Printer %1 cannot be asked what job it holds. Compare the first label with the order.</source>
        <translation>On ne peut demander à l’imprimante %1 quel travail elle garde. Comparez la première étiquette à l’ordre.</translation>
    </message>
</context>
<context>
    <name>LabelCheckCommand</name>
    <message>
        <source>tell what is wrong with a label template</source>
        <translation>dire ce qui ne va pas dans un modèle d’étiquette</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch; all of them unless told</source>
        <translation>203, 300 ou 600 points par pouce&#xa0;; tous sans indication</translation>
    </message>
    <message>
        <source>name one template</source>
        <translation>nommez un modèle</translation>
    </message>
    <message>
        <source>--dpi is 203, 300 or 600</source>
        <translation>--dpi est 203, 300 ou 600</translation>
    </message>
</context>
<context>
    <name>LabelListCommand</name>
    <message>
        <source>list the label templates</source>
        <translation>lister les modèles d’étiquette</translation>
    </message>
</context>
<context>
    <name>LabelRenderCommand</name>
    <message>
        <source>draw a label as PNG, PDF or ZPL</source>
        <translation>dessiner une étiquette en PNG, PDF ou ZPL</translation>
    </message>
    <message>
        <source>name of a template, or its file</source>
        <translation>nom d’un modèle, ou son fichier</translation>
    </message>
    <message>
        <source>an item of the ledger</source>
        <translation>un élément du registre</translation>
    </message>
    <message>
        <source>what the label tells, as JSON</source>
        <translation>ce que dit l’étiquette, en JSON</translation>
    </message>
    <message>
        <source>where to: .png, .pdf or .zpl</source>
        <translation>où&#xa0;: .png, .pdf ou .zpl</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch; 203 unless told (PDF: 600)</source>
        <translation>203, 300 ou 600 points par pouce&#xa0;; 203 sans indication (PDF&#xa0;: 600)</translation>
    </message>
    <message>
        <source>of the words on it: en, de, …</source>
        <translation>de ses mots&#xa0;: en, de, …</translation>
    </message>
    <message>
        <source>name a template with --template</source>
        <translation>nommez un modèle avec --template</translation>
    </message>
    <message>
        <source>give either --item or --data</source>
        <translation>donnez --item ou --data</translation>
    </message>
    <message>
        <source>--out needs a file that ends in .png, .pdf or .zpl</source>
        <translation>--out demande un fichier finissant par .png, .pdf ou .zpl</translation>
    </message>
    <message>
        <source>--dpi is 203, 300 or 600</source>
        <translation>--dpi est 203, 300 ou 600</translation>
    </message>
    <message>
        <source>Wrote %1: %2 × %3 mm.</source>
        <translation>%1 écrit&#xa0;: %2 × %3 mm.</translation>
    </message>
</context>
<context>
    <name>LabelSaveCommand</name>
    <message>
        <source>take a label template in, or a new version of it</source>
        <translation>prendre un modèle d’étiquette, ou une nouvelle version</translation>
    </message>
    <message>
        <source>name one template file</source>
        <translation>nommez un fichier de modèle</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 est enregistré comme version %2.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Receipt %1 is not submitted yet.</source>
        <translation>La réception %1 n’est pas encore soumise.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts are not submitted yet: %1.</source>
        <translation>
            <numerusform>%n réception n’est pas encore soumise&#xa0;: %1.</numerusform>
            <numerusform>%n réceptions ne sont pas encore soumises&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents wait to be sent.</source>
        <translation>
            <numerusform>%n document attend d’être envoyé.</numerusform>
            <numerusform>%n documents attendent d’être envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerBackupCommand</name>
    <message>
        <source>write a verified copy of the ledger</source>
        <translation>écrire une copie vérifiée du registre</translation>
    </message>
    <message>
        <source>name one file for the backup</source>
        <translation>indiquez un fichier pour la sauvegarde</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 events, %2 items.</source>
        <translation>Sauvegardé et vérifié&#xa0;: %1 événements, %2 éléments.</translation>
    </message>
    <message>
        <source>what the rules backup.hours, .second and .keep want now, if anything</source>
        <translation>ce que les règles backup.hours, .second et .keep demandent à présent, le cas échéant</translation>
    </message>
    <message>
        <source>Backed up, encrypted and verified: %1 events, %2 items.</source>
        <translation>Sauvegardé, chiffré et vérifié&#xa0;: %1 événements, %2 articles.</translation>
    </message>
</context>
<context>
    <name>LedgerDrillCommand</name>
    <message>
        <source>restore a backup for a test, compare it with the ledger, report</source>
        <translation>restaurer une sauvegarde à l’essai, comparer au registre, faire rapport</translation>
    </message>
    <message>
        <source>the report, a PDF to be signed</source>
        <translation>le rapport, un PDF à signer</translation>
    </message>
    <message>
        <source>name one backup at most; without one the newest is taken</source>
        <translation>nommez une sauvegarde au plus&#xa0;; sans elle, la plus récente est prise</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Since it was made the ledger has recorded %1 entries more.</source>
        <translation>Depuis, le registre a noté %1 entrées de plus.</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>Le rapport est %1.</translation>
    </message>
</context>
<context>
    <name>LedgerRebuildCommand</name>
    <message>
        <source>recompute every state from the journal</source>
        <translation>recalculer chaque état à partir du journal</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Recalcul en cours</translation>
    </message>
    <message>
        <source>Rebuilt every state from the journal.</source>
        <translation>Chaque état a été recalculé à partir du journal.</translation>
    </message>
</context>
<context>
    <name>LedgerRestoreCommand</name>
    <message>
        <source>make a site from a backup</source>
        <translation>créer un site à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>the folder to make; it must not hold a ledger</source>
        <translation>le dossier à créer&#xa0;; il ne doit pas contenir de registre</translation>
    </message>
    <message>
        <source>name one backup and --to a folder</source>
        <translation>indiquez une sauvegarde, et un dossier avec --to</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Restored %1 events and %2 items to %3.</source>
        <translation>%1 événements et %2 éléments restaurés dans %3.</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown):</source>
        <translation>Phrase secrète de la sauvegarde (non montrée)&#xa0;:</translation>
    </message>
    <message>
        <source>of an encrypted backup: a file with it, - for standard input; else the site&apos;s, or it is asked for</source>
        <translation>d’une sauvegarde chiffrée&#xa0;: un fichier qui la contient, - pour l’entrée standard&#xa0;; sinon celle du site, ou on la demande</translation>
    </message>
</context>
<context>
    <name>LedgerVerifyCommand</name>
    <message>
        <source>prove that the ledger is whole and follows from its journal</source>
        <translation>prouver que le registre est intact et découle de son journal</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>The ledger is whole: %1 events, %2 items, chain intact, every state follows from the events.</source>
        <translation>Le registre est intact&#xa0;: %1 événements, %2 éléments, chaîne intacte, chaque état découle des événements.</translation>
    </message>
    <message>
        <source>The ledger is NOT whole. Stop working with it and restore the last backup to a new folder.</source>
        <translation>Le registre n’est PAS intact. Cessez de l’utiliser et restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The journal is whole, and nothing is lost. What is derived from it differs from what this program derives (%1): another version of the program may have written it. Make a backup, close the program on every station, then run ledger rebuild.</source>
        <translation>Le journal est complet, et rien n’est perdu. Ce qui en est dérivé diffère de ce que ce programme dérive (%1)&#xa0;: une autre version du programme l’a peut-être écrit. Faites une sauvegarde, fermez le programme à chaque poste, puis lancez ledger rebuild.</translation>
    </message>
</context>
<context>
    <name>LineBoard</name>
    <message>
        <source>Packs a minute</source>
        <translation>Boîtes par minute</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>in the last full minute</source>
        <translation>dans la dernière minute pleine</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonnes</translation>
    </message>
    <message>
        <source>of %1 · %2 to go</source>
        <translation>sur %1 · encore %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rebut</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Numbers left</source>
        <translation>Numéros restants</translation>
    </message>
    <message>
        <source>none drawn yet</source>
        <translation>aucun tiré encore</translation>
    </message>
    <message>
        <source>last hour · no stop</source>
        <translation>dernière heure · aucun arrêt</translation>
    </message>
    <message>
        <source>last hour · one stop, %1, %2</source>
        <translation>dernière heure · un arrêt, %1, %2</translation>
    </message>
    <message>
        <source>last hour · %1 stops, %2</source>
        <translation>dernière heure · %1 arrêts, %2</translation>
    </message>
    <message>
        <source>voided or returned</source>
        <translation>annulés ou rendus</translation>
    </message>
    <message>
        <source>printed, not verified yet</source>
        <translation>imprimés, pas encore vérifiés</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The line stands: %1</source>
        <translation>La ligne est arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>More rejects than the order allows: %1</source>
        <translation>Plus de rebut que l’ordre n’en permet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The limit is %1. Find the cause before going on.</source>
        <translation>La limite est %1. Trouvez la cause avant de continuer.</translation>
    </message>
    <message>
        <source>Draw more numbers, or tell whoever ordered.</source>
        <translation>Tirez plus de numéros, ou prévenez qui a commandé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rejects %1, more than the order allows</source>
        <translation>Rebut %1, plus que l’ordre n’en permet</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Ordre %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>drawn, not used yet</source>
        <translation>tirés, pas encore utilisés</translation>
    </message>
    <message>
        <source>Pass rate %</source>
        <translation>Taux de bons %</translation>
    </message>
    <message>
        <source>no pack yet</source>
        <translation>encore aucune boîte</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>il en manque %1</translation>
    </message>
    <message>
        <source>enough for the order</source>
        <translation>assez pour l’ordre</translation>
    </message>
    <message>
        <source>Print %1 · an indication, not certified</source>
        <translation>Impression %1 · une indication, non certifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n source pack(s) scanned and not linked</source>
        <translation>
            <numerusform>%n boîte source lue et non liée</numerusform>
            <numerusform>%n boîtes sources lues et non liées</numerusform>
        </translation>
    </message>
    <message>
        <source>F3 on the board links them, or puts them back.</source>
        <translation>F3 sur le tableau les lie ou les repose.</translation>
    </message>
    <message>
        <source>Job in the printer: not asked yet</source>
        <translation>Travail dans l’imprimante&#xa0;: pas encore demandé</translation>
    </message>
    <message>
        <source>As the line starts, the printer of the packs gets product, lot, expiry and template, and must give them back.</source>
        <translation>Au démarrage de la ligne, l’imprimante des boîtes reçoit produit, lot, péremption et modèle, et doit les rendre.</translation>
    </message>
    <message>
        <source>Job in the printer: that of the order</source>
        <translation>Travail dans l’imprimante&#xa0;: celui de l’ordre</translation>
    </message>
    <message>
        <source>Job in the printer: another one</source>
        <translation>Travail dans l’imprimante&#xa0;: un autre</translation>
    </message>
    <message>
        <source>Job in the printer: not known</source>
        <translation>Travail dans l’imprimante&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Question à l’imprimante …</translation>
    </message>
    <message>
        <source>Asking printer %1 …</source>
        <translation>Question à l’imprimante %1 …</translation>
    </message>
    <message>
        <source>It gets the job of the order and must give it back. The line starts after that.</source>
        <translation>Elle reçoit les données de l’ordre et doit les rendre. La ligne démarre ensuite.</translation>
    </message>
    <message>
        <source>Challenge test: not passed yet</source>
        <translation>Test de défi&#xa0;: pas encore réussi</translation>
    </message>
    <message>
        <source>No pack counts at the camera before it has found the bad labels of the test set: F5, and there F5.</source>
        <translation>Aucune boîte ne compte à la caméra avant qu’elle ait trouvé les mauvaises étiquettes du jeu d’essai&#xa0;: F5, puis F5.</translation>
    </message>
    <message>
        <source>A second person approves: %1 planned it</source>
        <translation>Une seconde personne approuve&#xa0;: %1 l’a planifié</translation>
    </message>
    <message>
        <source>Ctrl+L locks the station; whoever approves signs in and opens the batch.</source>
        <translation>Ctrl+L verrouille le poste&#xa0;; qui approuve se connecte et ouvre l’ordre.</translation>
    </message>
    <message>
        <source>Bad pack %1 may still be on the line</source>
        <translation>La mauvaise boîte %1 est peut-être encore sur la ligne</translation>
    </message>
    <message>
        <source>Find it, take it off, and confirm it on the page of the camera check: F12.</source>
        <translation>Trouvez-la, retirez-la et confirmez-le à la page du contrôle caméra&#xa0;: F12.</translation>
    </message>
    <message>
        <source>%1 is still being packed</source>
        <translation>%1 est encore en cours d’emballage</translation>
    </message>
    <message>
        <source>Close it at the packing station, or give it up.</source>
        <translation>Fermez-le au poste d’emballage, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Since the close: %1</source>
        <translation>Depuis la clôture&#xa0;: %1</translation>
    </message>
    <message>
        <source>The figures stay as they were signed.</source>
        <translation>Les chiffres restent tels qu’ils ont été signés.</translation>
    </message>
    <message>
        <source>What comes of the batch cannot be told</source>
        <translation>Ce qui sort de l’ordre ne peut pas être communiqué</translation>
    </message>
    <message>
        <source>Packs that must lie in the reject bin: %1</source>
        <translation>Boîtes qui doivent être dans le bac de rejets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some took no number with them, such as one with a repeated label.</source>
        <translation>Certaines n’ont emporté aucun numéro, comme une boîte à l’étiquette répétée.</translation>
    </message>
    <message>
        <source>Nobody knows what became of it at %1 (%2). The line does not start before it is found and taken off: F5, and there F12.</source>
        <translation>Personne ne sait ce qu’elle est devenue à %1 (%2). La ligne ne démarre pas avant qu’elle soit trouvée et retirée&#xa0;: F5, puis F12.</translation>
    </message>
    <message>
        <source>The line is taken</source>
        <translation>La ligne est occupée</translation>
    </message>
    <message>
        <source>%1, handing over · %2</source>
        <translation>%1, passation · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) without a source pack</source>
        <translation>
            <numerusform>%Ln bonne boîte sans boîte source</numerusform>
            <numerusform>%Ln bonnes boîtes sans boîte source</numerusform>
        </translation>
    </message>
    <message>
        <source>F3 on the board takes what they were made of. Closed as it is, the record says so.</source>
        <translation>F3 sur le tableau prend ce dont elles ont été faites. Clôturé ainsi, le dossier le dit.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln pack(s)</source>
        <translation>
            <numerusform>sur %Ln boîte</numerusform>
            <numerusform>sur %Ln boîtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) expected, %1 ordered</source>
        <translation>
            <numerusform>%Ln bonne boîte attendue, %1 commandées</numerusform>
            <numerusform>%Ln bonnes boîtes attendues, %1 commandées</numerusform>
        </translation>
    </message>
    <message>
        <source>No number was drawn for it.</source>
        <translation>Aucun numéro n’a été tiré pour lui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s), all accounted for.</source>
        <translation>
            <numerusform>%Ln numéro, justifié.</numerusform>
            <numerusform>%Ln numéros, tous justifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s) not accounted for.</source>
        <translation>
            <numerusform>%1 sur %Ln numéro non justifié.</numerusform>
            <numerusform>%1 sur %Ln numéros non justifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of containers: %1</source>
        <translation>
            <numerusform>%Ln numéro de colis&#xa0;: %1</numerusform>
            <numerusform>%Ln numéros de colis&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineClearance</name>
    <message>
        <source>Labels and cartons of the batch before are gone</source>
        <translation>Étiquettes et cartons de l’ordre précédent enlevés</translation>
    </message>
    <message>
        <source>Product of the batch before is gone</source>
        <translation>Produit de l’ordre précédent enlevé</translation>
    </message>
    <message>
        <source>All counters stand at zero, the reject bin is empty</source>
        <translation>Tous les compteurs à zéro, bac de rebut vide</translation>
    </message>
    <message>
        <source>No job of another batch waits at a printer</source>
        <translation>Aucune tâche d’un autre ordre n’attend à une imprimante</translation>
    </message>
    <message>
        <source>The camera has the recipe of this product</source>
        <translation>La caméra a la recette de ce produit</translation>
    </message>
    <message>
        <source>the second signature</source>
        <translation>la seconde signature</translation>
    </message>
</context>
<context>
    <name>LineRun</name>
    <message>
        <source>Label roll</source>
        <translation>Rouleau d’étiquettes</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Bourrage</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Too many rejects</source>
        <translation>Trop de rebut</translation>
    </message>
    <message>
        <source>No material</source>
        <translation>Plus de matière</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Break or shift change</source>
        <translation>Pause ou changement d’équipe</translation>
    </message>
    <message>
        <source>Power or network</source>
        <translation>Courant ou réseau</translation>
    </message>
    <message>
        <source>Quality looks into it</source>
        <translation>La qualité examine</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Bad pack not thrown out</source>
        <translation>Mauvaise boîte non éjectée</translation>
    </message>
    <message>
        <source>Lot and expiry corrected: %1, %2 instead of %3, %4. %5</source>
        <translation>Lot et expiration corrigés&#xa0;: %1, %2 au lieu de %3, %4. %5</translation>
    </message>
    <message>
        <source>Performed by %1, approved by %2.</source>
        <translation>Exécuté par %1, approuvé par %2.</translation>
    </message>
    <message>
        <source>Bad packs not found: %1. %2</source>
        <translation>Mauvaises boîtes non trouvées&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>une d’un autre client</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>JAN</source>
        <translation>JANV</translation>
    </message>
    <message>
        <source>FEB</source>
        <translation>FÉVR</translation>
    </message>
    <message>
        <source>MAR</source>
        <translation>MARS</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>AVR</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>MAI</translation>
    </message>
    <message>
        <source>JUN</source>
        <translation>JUIN</translation>
    </message>
    <message>
        <source>JUL</source>
        <translation>JUIL</translation>
    </message>
    <message>
        <source>AUG</source>
        <translation>AOÛT</translation>
    </message>
    <message>
        <source>SEP</source>
        <translation>SEPT</translation>
    </message>
    <message>
        <source>OCT</source>
        <translation>OCT</translation>
    </message>
    <message>
        <source>NOV</source>
        <translation>NOV</translation>
    </message>
    <message>
        <source>DEC</source>
        <translation>DÉC</translation>
    </message>
</context>
<context>
    <name>NumberReasons</name>
    <message>
        <source>seen elsewhere</source>
        <translation>vu ailleurs</translation>
    </message>
    <message>
        <source>the number has ended</source>
        <translation>le numéro a pris fin</translation>
    </message>
    <message>
        <source>packing cancelled</source>
        <translation>emballage annulé</translation>
    </message>
    <message>
        <source>unused at the close</source>
        <translation>inutilisé à la clôture</translation>
    </message>
    <message>
        <source>the order changed</source>
        <translation>l’ordre a changé</translation>
    </message>
    <message>
        <source>a label with this number was there before it was printed</source>
        <translation>une étiquette avec ce numéro était là avant son impression</translation>
    </message>
    <message>
        <source>label %1 was the last good one</source>
        <translation>l’étiquette %1 était la dernière bonne</translation>
    </message>
    <message>
        <source>label %1 was checked before it</source>
        <translation>l’étiquette %1 a été contrôlée avant elle</translation>
    </message>
    <message>
        <source>printing was interrupted while it was under way</source>
        <translation>l’impression a été interrompue entre-temps</translation>
    </message>
    <message>
        <source>%1: it never came by</source>
        <translation>%1&#xa0;: jamais passée</translation>
    </message>
    <message>
        <source>label spoilt at packing</source>
        <translation>étiquette abîmée à l’emballage</translation>
    </message>
    <message>
        <source>label spoilt at shipping</source>
        <translation>étiquette abîmée à l’expédition</translation>
    </message>
    <message>
        <source>quality control</source>
        <translation>contrôle qualité</translation>
    </message>
    <message>
        <source>retain sample</source>
        <translation>échantillon conservé</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>label unreadable</source>
        <translation>étiquette illisible</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 demande une valeur</translation>
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
        <translation>  --site DIR       dossier du site (sinon $PACKLEDGER_SITE, sinon le dossier de données)
  --operator NAME  qui travaille
  --station NAME   à quel poste (sinon le nom de cette machine)
  --json           afficher un objet JSON par ligne
  --progress       signaler l’avancement sur la sortie d’erreur
  -h, --help       cette aide, ou celle de la commande
  --version        la version du programme
</translation>
    </message>
</context>
<context>
    <name>Outbound</name>
    <message>
        <source>waits to be sent</source>
        <translation>attend d’être envoyé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>held in the outbox</source>
        <translation>retenu dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>refused by the customer</source>
        <translation>refusé par le client</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>clos à la main</translation>
    </message>
    <message>
        <source>Shipping data</source>
        <translation>Données d’expédition</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Ship notice</source>
        <translation>Avis d’expédition</translation>
    </message>
    <message>
        <source>picking</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expédié</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>périme %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>leaves its container</source>
        <translation>quitte son colis</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>any lot</source>
        <translation>tout lot</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>drawn back or replaced</source>
        <translation>retiré ou remplacé</translation>
    </message>
    <message>
        <source>The customer has the goods.</source>
        <translation>Le client a la marchandise.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Take it out with F5?</source>
        <translation>Le retirer par F5&#xa0;?</translation>
    </message>
    <message>
        <source>Ship the container, or put it back</source>
        <translation>Expédiez le colis, ou remettez-le</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laissez-le ici</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>livraison %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>facture %1</translation>
    </message>
    <message>
        <source>on the pallet</source>
        <translation>sur la palette</translation>
    </message>
    <message>
        <source>%1 of %2 ordered packs are picked.</source>
        <translation>%1 boîtes sur %2 commandées sont prélevées.</translation>
    </message>
    <message>
        <source>The rest can follow with another shipment.</source>
        <translation>Le reste peut suivre avec une autre expédition.</translation>
    </message>
    <message>
        <source>Scan the label just applied</source>
        <translation>Scannez l’étiquette tout juste posée</translation>
    </message>
    <message>
        <source>Not onto this pallet</source>
        <translation>Pas sur cette palette</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 dedans</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>%1 sur %2 reçus</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Cas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Received in part: %1 of %2.</source>
        <translation>Reçu en partie&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of lot %2</source>
        <translation>%1 du lot %2</translation>
    </message>
    <message>
        <source>%1 of lot %2 (%3)</source>
        <translation>%1 du lot %2 (%3)</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>prenez %1</translation>
    </message>
    <message>
        <source>%1 not on hand</source>
        <translation>%1 pas en stock</translation>
    </message>
    <message>
        <source>Better the earlier lot: F8 puts this back</source>
        <translation>Mieux vaut le lot antérieur&#xa0;: F8 remet celui-ci</translation>
    </message>
    <message>
        <source>It was given up: nothing left, nobody was told.</source>
        <translation>Il a été abandonné&#xa0;: rien n’est parti, personne n’a été prévenu.</translation>
    </message>
    <message>
        <source>Scan what goes onto it</source>
        <translation>Scannez ce qui va dessus</translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message>
        <source>name a document by its number</source>
        <translation>nommez un document par son numéro</translation>
    </message>
</context>
<context>
    <name>OutboxHoldCommand</name>
    <message>
        <source>keep a document here until it is retried or resolved</source>
        <translation>garder un document ici jusqu’à ce qu’il soit renvoyé ou réglé</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>pourquoi&#xa0;; nécessaire</translation>
    </message>
</context>
<context>
    <name>OutboxListCommand</name>
    <message>
        <source>list documents for partners, newest first</source>
        <translation>lister les documents pour partenaires, les plus récents d’abord</translation>
    </message>
    <message>
        <source>for this partner alone</source>
        <translation>pour ce partenaire seul</translation>
    </message>
</context>
<context>
    <name>OutboxResolveCommand</name>
    <message>
        <source>end a document by hand: it went another way, or not at all</source>
        <translation>clore un document à la main&#xa0;: parti autrement, ou pas du tout</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>pourquoi&#xa0;; nécessaire</translation>
    </message>
</context>
<context>
    <name>OutboxRetryCommand</name>
    <message>
        <source>send a document again, now: the same bytes</source>
        <translation>renvoyer un document maintenant&#xa0;: les mêmes octets</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>pourquoi, pour le journal</translation>
    </message>
</context>
<context>
    <name>OutboxShowCommand</name>
    <message>
        <source>show a document for a partner, with its attempts</source>
        <translation>montrer un document pour un partenaire, avec ses essais</translation>
    </message>
    <message>
        <source>write its bytes into this file</source>
        <translation>écrire ses octets dans ce fichier</translation>
    </message>
    <message>
        <source>write the partner&apos;s receipt into this file</source>
        <translation>écrire l’accusé du partenaire dans ce fichier</translation>
    </message>
    <message>
        <source>name a document by its number</source>
        <translation>nommez un document par son numéro</translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message>
        <source>fill a bundle, case or pallet, a verdict for each child</source>
        <translation>remplir un fardeau, un carton ou une palette, un verdict par élément</translation>
    </message>
    <message>
        <source>the container: its identifier, new-sscc, new-case or new-bundle</source>
        <translation>le colis&#xa0;: son identifiant, new-sscc, new-case ou new-bundle</translation>
    </message>
    <message>
        <source>what goes in, a scan or identifier a line</source>
        <translation>ce qui y entre, par ligne un scan ou un identifiant</translation>
    </message>
    <message>
        <source>take children out of the container they are in, where the rule asks</source>
        <translation>sortir des éléments du colis où ils sont, là où la règle demande</translation>
    </message>
    <message>
        <source>leave it open at the end: it is closed by the scan of its own label</source>
        <translation>le laisser ouvert à la fin&#xa0;: le scan de sa propre étiquette le ferme</translation>
    </message>
    <message>
        <source>name the container with --parent</source>
        <translation>nommez le colis avec --parent</translation>
    </message>
</context>
<context>
    <name>PackFacts</name>
    <message>
        <source>%1, %2: %3 of %4; mixed lots %5, mixed products %6, moving %7</source>
        <translation>%1, %2&#xa0;: %3 sur %4&#xa0;; lots mêlés %5, produits mêlés %6, transfert %7</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>tous les produits</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>un nombre quelconque</translation>
    </message>
    <message>
        <source>what is smaller</source>
        <translation>ce qui est plus petit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>%1 is closed, partial: %2 of %3.</source>
        <translation>%1 est fermé, incomplet&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 is closed with %2.</source>
        <translation>%1 est fermé avec %2.</translation>
    </message>
    <message>
        <source>Nothing was put into %1.</source>
        <translation>Rien n’a été mis dans %1.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3. Scan the missing ones, or close it as partial.</source>
        <translation>%1 a %2 sur %3. Scannez ceux qui manquent, ou fermez-le incomplet.</translation>
    </message>
    <message>
        <source>This is not the label of %1. Scan the label that was just applied.</source>
        <translation>Ce n’est pas l’étiquette de %1. Scannez celle qui vient d’être collée.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 must come out. %3</source>
        <translation>%1 ne peut être fermé&#xa0;: %2 doit sortir. %3</translation>
    </message>
    <message>
        <source>It is in %1, which is still being packed. Take it out there first.</source>
        <translation>Il est dans %1, encore en cours d’emballage. Sortez-le d’abord de là.</translation>
    </message>
    <message>
        <source>It is in %1. Confirm the move, or put it back there.</source>
        <translation>Il est dans %1. Confirmez le transfert, ou remettez-le là.</translation>
    </message>
    <message>
        <source>It is in %1. Unpack it there first.</source>
        <translation>Il est dans %1. Déballez-le d’abord.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dedans</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>In another container</source>
        <translation>Dans un autre colis</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Autre produit</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Autre lot</translation>
    </message>
    <message>
        <source>Label differs</source>
        <translation>Étiquette différente</translation>
    </message>
    <message>
        <source>Wrong level</source>
        <translation>Mauvais niveau</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Contents on hold</source>
        <translation>Contenu bloqué</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not commissioned</source>
        <translation>Non sérialisé</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Not in there</source>
        <translation>Pas dedans</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>It is in.</source>
        <translation>Il est dedans.</translation>
    </message>
    <message>
        <source>It is in, and leaves %1.</source>
        <translation>Il est dedans, et quitte %1.</translation>
    </message>
    <message>
        <source>It is out.</source>
        <translation>Il est sorti.</translation>
    </message>
    <message>
        <source>It is where it belongs.</source>
        <translation>Il est à sa place.</translation>
    </message>
    <message>
        <source>Scanned before. Nothing to do.</source>
        <translation>Déjà scanné. Rien à faire.</translation>
    </message>
    <message>
        <source>This is the label of the container.</source>
        <translation>C’est l’étiquette du colis.</translation>
    </message>
    <message>
        <source>It is another product. %1 belongs in here.</source>
        <translation>C’est un autre produit. Ici va %1.</translation>
    </message>
    <message>
        <source>It is of lot %1, %2. Only %3 belongs in here.</source>
        <translation>Il est du lot %1, %2. Ici ne va que %3.</translation>
    </message>
    <message>
        <source>Its label says something else than its data (%1). Put it aside.</source>
        <translation>Son étiquette dit autre chose que ses données (%1). Mettez-le de côté.</translation>
    </message>
    <message>
        <source>It does not go into this container.</source>
        <translation>Il ne va pas dans ce colis.</translation>
    </message>
    <message>
        <source>The container is full. Put it into the next one.</source>
        <translation>Le colis est plein. Mettez-le dans le suivant.</translation>
    </message>
    <message>
        <source>It is on hold (%1). Put it aside.</source>
        <translation>Il est bloqué (%1). Mettez-le de côté.</translation>
    </message>
    <message>
        <source>In it is %1, which must not be packed (%2). Take that out first.</source>
        <translation>Il contient %1, qui ne doit pas être emballé (%2). Sortez-le d’abord.</translation>
    </message>
    <message>
        <source>It is recalled. Put it aside.</source>
        <translation>Il est rappelé. Mettez-le de côté.</translation>
    </message>
    <message>
        <source>It expired on %1. Put it aside.</source>
        <translation>Il est périmé depuis le %1. Mettez-le de côté.</translation>
    </message>
    <message>
        <source>Its number has ended (%1). It must not be here.</source>
        <translation>Son numéro est terminé (%1). Il ne devrait pas être ici.</translation>
    </message>
    <message>
        <source>Its number was never commissioned. Put it aside.</source>
        <translation>Son numéro n’a jamais été sérialisé. Mettez-le de côté.</translation>
    </message>
    <message>
        <source>By the data it is not at this site (%1). Receive it first.</source>
        <translation>D’après les données il n’est pas sur ce site (%1). Recevez-le d’abord.</translation>
    </message>
    <message>
        <source>It is not in this container.</source>
        <translation>Il n’est pas dans ce colis.</translation>
    </message>
    <message>
        <source>It is not in this container, but in %1.</source>
        <translation>Il n’est pas dans ce colis, mais dans %1.</translation>
    </message>
    <message>
        <source>There is nothing in it. Pack it first.</source>
        <translation>Il n’y a rien dedans. Emballez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody has told us of this number. Put it aside.</source>
        <translation>Personne ne nous a parlé de ce numéro. Mettez-le de côté.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Ce code ne nomme aucun élément avec certitude. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n boîte</numerusform>
            <numerusform>%n boîtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n fardeau</numerusform>
            <numerusform>%n fardeaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n carton</numerusform>
            <numerusform>%n cartons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n palette</numerusform>
            <numerusform>%n palettes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hold the layer before the camera, then take it.</source>
        <translation>Tenez la couche devant la caméra, puis prenez-la.</translation>
    </message>
    <message>
        <source>Full. Scan the label of the container to close it.</source>
        <translation>Plein. Scannez l’étiquette du colis pour le fermer.</translation>
    </message>
    <message numerus="yes">
        <source>Scan the next %n, then the label of the container.</source>
        <translation>
            <numerusform>Scannez la suivante (%n), puis l’étiquette du colis.</numerusform>
            <numerusform>Scannez les %n suivantes, puis l’étiquette du colis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what goes in.</source>
        <translation>Scannez ce qui y entre.</translation>
    </message>
    <message>
        <source>Scan the next one, or the label of the container to close it.</source>
        <translation>Scannez la suivante, ou l’étiquette du colis pour le fermer.</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Mettez de côté</translation>
    </message>
    <message>
        <source>Move it here?</source>
        <translation>Le transférer ici&#xa0;?</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>périme le %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>%1 of %2 in it, begun at %3</source>
        <translation>%1 sur %2 dedans, commencé à %3</translation>
    </message>
    <message>
        <source>%1 in it, begun at %2</source>
        <translation>%1 dedans, commencé à %2</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Nouveau fardeau</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau carton</translation>
    </message>
    <message>
        <source>New case with an SSCC</source>
        <translation>Nouveau carton avec SSCC</translation>
    </message>
    <message>
        <source>A shipping carton: its number comes from the pool of SSCCs</source>
        <translation>Un carton d’expédition&#xa0;: son numéro vient de la réserve de SSCC</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Nouvelle palette</translation>
    </message>
    <message>
        <source>Its number comes from the pool of SSCCs</source>
        <translation>Son numéro vient de la réserve de SSCC</translation>
    </message>
    <message>
        <source>%1 of %2, partial</source>
        <translation>%1 sur %2, incomplet</translation>
    </message>
    <message>
        <source>%1 is empty now.</source>
        <translation>%1 est vide maintenant.</translation>
    </message>
    <message>
        <source>%1 has %2 left.</source>
        <translation>Il reste %2 à %1.</translation>
    </message>
    <message>
        <source>Scanned into %1 at %2, which is still being packed.</source>
        <translation>Scanné dans %1 à %2, encore en cours d’emballage.</translation>
    </message>
    <message>
        <source>Being packed at %1, %2 scanned in so far.</source>
        <translation>En cours d’emballage à %1, %2 scannés jusqu’ici.</translation>
    </message>
    <message>
        <source>It is still being packed. Close it first.</source>
        <translation>Il est encore en cours d’emballage. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The line threw it out. It belongs in the reject bin.</source>
        <translation>La ligne l’a rejetée. Sa place est dans le bac de rejets.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>It does not go into this container. What belongs in here: %1.</source>
        <translation>Il ne va pas dans ce colis. Sa place est à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>PackingCancelCommand</name>
    <message>
        <source>give up a container that is being packed: its children are free</source>
        <translation>abandonner un colis en cours d’emballage&#xa0;: ses éléments sont libres</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>le colis</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 est abandonné.</translation>
    </message>
    <message>
        <source>say which container with --parent</source>
        <translation>dites quel colis avec --parent</translation>
    </message>
</context>
<context>
    <name>PackingCheckCommand</name>
    <message>
        <source>compare what is in a container with what the ledger says</source>
        <translation>comparer ce qui est dans un colis à ce que dit le registre</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>le colis</translation>
    </message>
    <message>
        <source>what is in it, a scan or identifier a line</source>
        <translation>ce qu’il contient, par ligne un scan ou un identifiant</translation>
    </message>
    <message>
        <source>name the container with --parent and its scans with --children</source>
        <translation>nommez le colis avec --parent et ses scans avec --children</translation>
    </message>
    <message>
        <source>%1 holds what the ledger says: %2.</source>
        <translation>%1 contient ce que dit le registre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold what the ledger says: %2 missing, %3 foreign.</source>
        <translation>%1 ne contient pas ce que dit le registre&#xa0;: %2 manquent, %3 étrangers.</translation>
    </message>
</context>
<context>
    <name>PackingHeard</name>
    <message>
        <source>Closed, partial</source>
        <translation>Fermé, partiel</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>il en manque %n</numerusform>
            <numerusform>il en manque %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the missing ones</source>
        <translation>Scannez ceux qui manquent</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mauvaise étiquette</translation>
    </message>
    <message>
        <source>Scan the label just applied</source>
        <translation>Scannez l’étiquette tout juste posée</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Pas fermé</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirez-le</translation>
    </message>
    <message>
        <source>No container</source>
        <translation>Pas de colis</translation>
    </message>
    <message>
        <source>Open a container first</source>
        <translation>Ouvrez d’abord un colis</translation>
    </message>
    <message>
        <source>Scan the label of a bundle, case or pallet, or choose a new one from the list.</source>
        <translation>Scannez l’étiquette d’un paquet, carton ou palette, ou choisissez-en un nouveau dans la liste.</translation>
    </message>
</context>
<context>
    <name>PackingLabel</name>
    <message>
        <source>Its label waits for %1. F9 tries again.</source>
        <translation>Son étiquette attend %1. F9 réessaie.</translation>
    </message>
    <message>
        <source>Its label waits for %1.</source>
        <translation>Son étiquette attend %1.</translation>
    </message>
    <message>
        <source>Its label is being printed on %1.</source>
        <translation>Son étiquette s’imprime sur %1.</translation>
    </message>
    <message>
        <source>Its label is printed on %1. Apply it.</source>
        <translation>Son étiquette est imprimée sur %1. Posez-la.</translation>
    </message>
    <message>
        <source>Its label is applied and read.</source>
        <translation>Son étiquette est posée et lue.</translation>
    </message>
    <message>
        <source>Did its label come out? Scan it if so; F7 gives a new number if not.</source>
        <translation>Son étiquette est-elle sortie&#xa0;? Si oui scannez-la&#xa0;; sinon F7 donne un nouveau numéro.</translation>
    </message>
    <message>
        <source>Its label is written off. F7 gives it a new number.</source>
        <translation>Son étiquette est écartée. F7 donne un nouveau numéro.</translation>
    </message>
</context>
<context>
    <name>PackingListCommand</name>
    <message>
        <source>the containers that are being packed</source>
        <translation>les colis en cours d’emballage</translation>
    </message>
    <message>
        <source>it takes nothing</source>
        <translation>il ne prend rien</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2 in it</source>
        <translation>%1&#xa0;: %2 dedans</translation>
    </message>
</context>
<context>
    <name>PackingRules</name>
    <message>
        <source>Packs</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Fardeaux</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cartons</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Palettes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Every other product</source>
        <translation>Tout autre produit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Un autre produit</translation>
    </message>
    <message>
        <source>Its GTIN. Enter shows its rule.</source>
        <translation>Son GTIN. Entrée montre sa règle.</translation>
    </message>
    <message>
        <source>What is built</source>
        <translation>Ce qui est constitué</translation>
    </message>
    <message>
        <source>This rule was set here.</source>
        <translation>Cette règle a été fixée ici.</translation>
    </message>
    <message>
        <source>Nobody has set a rule here: this one holds.</source>
        <translation>Personne n’a fixé de règle ici&#xa0;: celle-ci vaut.</translation>
    </message>
    <message>
        <source>Whatever is smaller</source>
        <translation>Tout ce qui est plus petit</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui va dedans</translation>
    </message>
    <message>
        <source>How many make it full</source>
        <translation>Combien le remplissent</translation>
    </message>
    <message>
        <source>0: any number.</source>
        <translation>0&#xa0;: un nombre quelconque.</translation>
    </message>
    <message>
        <source>GTIN of the container</source>
        <translation>GTIN du colis</translation>
    </message>
    <message>
        <source>Empty: it has an SSCC. With a GTIN it is of one product and one lot.</source>
        <translation>Vide&#xa0;: il a un SSCC. Avec un GTIN, il est d’un seul produit et d’un seul lot.</translation>
    </message>
    <message>
        <source>Several lots in one</source>
        <translation>Plusieurs lots dans un même colis</translation>
    </message>
    <message>
        <source>Several products in one</source>
        <translation>Plusieurs produits dans un même colis</translation>
    </message>
    <message>
        <source>What is in another container leaves it</source>
        <translation>Ce qui est dans un autre colis en sort</translation>
    </message>
    <message>
        <source>Ask: with a key, F5 at the packing station. By itself: with the scan.</source>
        <translation>Demander&#xa0;: par une touche, F5 au poste d’emballage. De lui-même&#xa0;: au scan.</translation>
    </message>
</context>
<context>
    <name>PackingSetCommand</name>
    <message>
        <source>set how a product, or every product, is packed at a level</source>
        <translation>fixer comment un produit, ou tous, est emballé à un niveau</translation>
    </message>
    <message>
        <source>the product (of the unit); without it every product</source>
        <translation>le produit (de la boîte)&#xa0;; sans cela, tous</translation>
    </message>
    <message>
        <source>what is built: bundle, case, pallet</source>
        <translation>ce qui est formé&#xa0;: bundle, case, pallet</translation>
    </message>
    <message>
        <source>how many children make it full; 0 for any number</source>
        <translation>combien d’éléments le remplissent&#xa0;; 0 pour un nombre quelconque</translation>
    </message>
    <message>
        <source>what goes in: unit, bundle, case</source>
        <translation>ce qui y entre&#xa0;: unit, bundle, case</translation>
    </message>
    <message>
        <source>the GTIN of the bundle or case; without it an SSCC</source>
        <translation>le GTIN du fardeau ou du carton&#xa0;; sans lui, un SSCC</translation>
    </message>
    <message>
        <source>several lots in one: yes or no</source>
        <translation>plusieurs lots en un&#xa0;: yes ou no</translation>
    </message>
    <message>
        <source>several products in one: yes or no</source>
        <translation>plusieurs produits en un&#xa0;: yes ou no</translation>
    </message>
    <message>
        <source>children that are in another container: never, ask, automatic</source>
        <translation>éléments qui sont dans un autre colis&#xa0;: never, ask, automatic</translation>
    </message>
    <message>
        <source>take the rule away</source>
        <translation>ôter la règle</translation>
    </message>
    <message>
        <source>say the level: bundle, case or pallet</source>
        <translation>dites le niveau&#xa0;: bundle, case ou pallet</translation>
    </message>
    <message>
        <source>The rule is gone.</source>
        <translation>La règle est ôtée.</translation>
    </message>
    <message>
        <source>the count is a number</source>
        <translation>le nombre est un nombre</translation>
    </message>
    <message>
        <source>what goes in is a unit, bundle or case</source>
        <translation>ce qui y entre est unit, bundle ou case</translation>
    </message>
    <message>
        <source>mixed lots and products are yes or no</source>
        <translation>lots et produits mêlés sont yes ou no</translation>
    </message>
    <message>
        <source>moving is never, ask or automatic</source>
        <translation>le transfert est never, ask ou automatic</translation>
    </message>
</context>
<context>
    <name>PackingShowCommand</name>
    <message>
        <source>how products are packed</source>
        <translation>comment les produits sont emballés</translation>
    </message>
    <message>
        <source>one product only</source>
        <translation>un seul produit</translation>
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
        <translation>garder un partenaire commercial, à la place d’un ancien</translation>
    </message>
    <message>
        <source>name the file of the profile</source>
        <translation>nommez le fichier du profil</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 est gardé.</translation>
    </message>
</context>
<context>
    <name>PartnerFields</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Folder for what we send</source>
        <translation>Dossier de ce que nous envoyons</translation>
    </message>
    <message>
        <source>On their server, as /inbound. Empty: nothing is sent this way.</source>
        <translation>Sur leur serveur, comme /inbound. Vide&#xa0;: rien n’est envoyé par cette voie.</translation>
    </message>
    <message>
        <source>The whole path. Empty: nothing is sent this way.</source>
        <translation>Le chemin complet. Vide&#xa0;: rien n’est envoyé par cette voie.</translation>
    </message>
    <message>
        <source>Folder of what they send</source>
        <translation>Dossier de ce qu’ils envoient</translation>
    </message>
    <message>
        <source>Empty: nothing is fetched this way.</source>
        <translation>Vide&#xa0;: rien n’est pris par cette voie.</translation>
    </message>
    <message>
        <source>What was fetched</source>
        <translation>Ce qui a été pris</translation>
    </message>
    <message>
        <source>Some partners allow neither deleting nor moving.</source>
        <translation>Certains partenaires ne permettent ni de supprimer ni de déplacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Where it is moved to</source>
        <translation>Où cela est déplacé</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Notre certificat</translation>
    </message>
    <message>
        <source>Where the server wants to know who calls: PEM or PKCS#12.</source>
        <translation>Si le serveur veut savoir qui appelle&#xa0;: PEM ou PKCS#12.</translation>
    </message>
    <message>
        <source>Our key</source>
        <translation>Notre clé</translation>
    </message>
    <message>
        <source>PEM, where it is not with it.</source>
        <translation>PEM, si elle n’est pas avec lui.</translation>
    </message>
    <message>
        <source>Password of our key</source>
        <translation>Mot de passe de notre clé</translation>
    </message>
    <message>
        <source>Their authority</source>
        <translation>Leur autorité</translation>
    </message>
    <message>
        <source>Trusted instead of the system&apos;s authorities; a self-signed certificate goes here.</source>
        <translation>Reconnue au lieu de celles du système&#xa0;; un certificat auto-signé va ici.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Clés épinglées</translation>
    </message>
    <message>
        <source>sha256//…, of which the server must show one. By commas.</source>
        <translation>sha256//…, dont le serveur doit montrer une. Par des virgules.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>As sftp.partner.example.</source>
        <translation>Comme sftp.partner.example.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>22 where nothing is said.</source>
        <translation>22 si rien n’est dit.</translation>
    </message>
    <message>
        <source>Our name there</source>
        <translation>Notre nom là-bas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Or a key, or both where they want both.</source>
        <translation>Ou une clé, ou les deux s’ils veulent les deux.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>OpenSSH or PEM.</source>
        <translation>OpenSSH ou PEM.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Keys that the server may show</source>
        <translation>Clés que le serveur peut montrer</translation>
    </message>
    <message>
        <source>SHA256:… as they tell it. May stay empty: the test offers what the server shows.</source>
        <translation>SHA256:… comme ils le donnent. Peut rester vide&#xa0;: le test propose ce que montre le serveur.</translation>
    </message>
    <message>
        <source>How they take documents</source>
        <translation>Comment ils prennent les documents</translation>
    </message>
    <message>
        <source>EPCIS 2.0 REST</source>
        <translation>EPCIS 2.0 REST</translation>
    </message>
    <message>
        <source>Plain POST</source>
        <translation>POST simple</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where documents are posted: https://…</source>
        <translation>Où les documents sont envoyés&#xa0;: https://…</translation>
    </message>
    <message>
        <source>Where /capture and /events are: https://…</source>
        <translation>Où sont /capture et /events&#xa0;: https://…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Sent as Bearer.</source>
        <translation>Envoyé en Bearer.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Where they use a password instead.</source>
        <translation>S’ils utilisent plutôt un mot de passe.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Answers that mean taken</source>
        <translation>Réponses qui veulent dire pris</translation>
    </message>
    <message>
        <source>200, 201 and 204 where nothing is said.</source>
        <translation>200, 201 et 204 si rien n’est dit.</translation>
    </message>
    <message>
        <source>Words that acknowledge</source>
        <translation>Mots qui acquittent</translation>
    </message>
    <message>
        <source>A regular expression looked for in the answer.</source>
        <translation>Une expression rationnelle cherchée dans la réponse.</translation>
    </message>
    <message>
        <source>Words that refuse</source>
        <translation>Mots qui refusent</translation>
    </message>
    <message>
        <source>Fetch their events</source>
        <translation>Prendre leurs événements</translation>
    </message>
    <message>
        <source>Page by page, the new ones.</source>
        <translation>Page par page, les nouveaux.</translation>
    </message>
    <message>
        <source>One wrong event</source>
        <translation>Un événement faux</translation>
    </message>
    <message>
        <source>Refuses the document</source>
        <translation>Refuse le document</translation>
    </message>
    <message>
        <source>The others are taken</source>
        <translation>Les autres sont pris</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Autres en-têtes</translation>
    </message>
    <message>
        <source>As x-api-key: secret:acme-api; by semicolons.</source>
        <translation>Comme x-api-key: secret:acme-api&#xa0;; par des points-virgules.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where messages are posted.</source>
        <translation>Où les messages sont envoyés.</translation>
    </message>
    <message>
        <source>Our AS2 name</source>
        <translation>Notre nom AS2</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Their AS2 name</source>
        <translation>Leur nom AS2</translation>
    </message>
    <message>
        <source>Our certificate with its key</source>
        <translation>Notre certificat avec sa clé</translation>
    </message>
    <message>
        <source>One PEM file without a password. A further one is taken beside it: ours changes over by itself.</source>
        <translation>Un fichier PEM sans mot de passe. Un autre est pris à côté&#xa0;: le nôtre change tout seul.</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Leur certificat</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Encrypted with</source>
        <translation>Chiffré avec</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>At once needs no way in to us.</source>
        <translation>Tout de suite ne demande aucun accès chez nous.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Where receipts reach us</source>
        <translation>Où les accusés nous parviennent</translation>
    </message>
    <message>
        <source>Receipts are signed</source>
        <translation>Les accusés sont signés</translation>
    </message>
    <message>
        <source>Take unsigned messages</source>
        <translation>Prendre les messages non signés</translation>
    </message>
    <message>
        <source>Take unencrypted messages</source>
        <translation>Prendre les messages non chiffrés</translation>
    </message>
    <message>
        <source>Allow SHA-1 and 3DES</source>
        <translation>Permettre SHA-1 et 3DES</translation>
    </message>
    <message>
        <source>Only where the partner has nothing better.</source>
        <translation>Seulement si le partenaire n’a rien de mieux.</translation>
    </message>
    <message>
        <source>What they are to us</source>
        <translation>Ce qu’ils sont pour nous</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>A manufacturer makes what it sells, or distributes it exclusively.</source>
        <translation>Un fabricant fait ce qu’il vend, ou le distribue en exclusivité.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people call them.</source>
        <translation>Comme on les appelle.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>The key: letters, digits, - and _. It stays for ever.</source>
        <translation>La clé&#xa0;: lettres, chiffres, - et _. Elle reste pour toujours.</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Of the company that owns the goods: 13 digits.</source>
        <translation>De l’entreprise propriétaire des marchandises&#xa0;: 13 chiffres.</translation>
    </message>
    <message>
        <source>GLN of their dock</source>
        <translation>GLN de leur quai</translation>
    </message>
    <message>
        <source>Where it is another one.</source>
        <translation>Si c’en est un autre.</translation>
    </message>
    <message>
        <source>SGLN</source>
        <translation>SGLN</translation>
    </message>
    <message>
        <source>As urn:epc:id:sgln:0614141.00777.0: tells how long their company prefix is. May stay empty.</source>
        <translation>Comme urn:epc:id:sgln:0614141.00777.0&#xa0;: dit la longueur de leur préfixe. Peut rester vide.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>The address stands in transaction information.</source>
        <translation>L’adresse figure dans les informations de transaction.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Two letters in the United States.</source>
        <translation>Deux lettres aux États-Unis.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters, as US.</source>
        <translation>Deux lettres, comme US.</translation>
    </message>
    <message>
        <source>X12 qualifier</source>
        <translation>Qualifiant X12</translation>
    </message>
    <message>
        <source>Two characters, as ZZ. Only for EDI.</source>
        <translation>Deux caractères, comme ZZ. Pour l’EDI seulement.</translation>
    </message>
    <message>
        <source>X12 address</source>
        <translation>Adresse X12</translation>
    </message>
    <message>
        <source>Up to 15 characters. Only for EDI.</source>
        <translation>Jusqu’à 15 caractères. Pour l’EDI seulement.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>As FL or FDA.</source>
        <translation>Comme FL ou FDA.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Empty, with no authority: the licence goes away.</source>
        <translation>Vide, sans autorité&#xa0;: la licence disparaît.</translation>
    </message>
    <message>
        <source>Last good day</source>
        <translation>Dernier bon jour</translation>
    </message>
    <message>
        <source>As 2027-06-30. Empty: no end.</source>
        <translation>Comme 2027-06-30. Vide&#xa0;: sans fin.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Guideline of GS1 US</source>
        <translation>Guide de GS1 US</translation>
    </message>
    <message>
        <source>Repackaged goods</source>
        <translation>Marchandises reconditionnées</translation>
    </message>
    <message>
        <source>How old and new serials are linked.</source>
        <translation>Comment anciens et nouveaux numéros sont liés.</translation>
    </message>
    <message>
        <source>Commissioned anew</source>
        <translation>Sérialisées à nouveau</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>X12 856 beside it</source>
        <translation>X12 856 à côté</translation>
    </message>
    <message>
        <source>A despatch advice for their EDI.</source>
        <translation>Un avis d’expédition pour leur EDI.</translation>
    </message>
    <message>
        <source>Told what we received</source>
        <translation>Informé de ce que nous avons reçu</translation>
    </message>
    <message>
        <source>Each receipt of their goods goes to them; only by agreement.</source>
        <translation>Chaque réception de leurs marchandises part chez eux&#xa0;; par accord seulement.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>A document waits for the end of the one before it.</source>
        <translation>Un document attend la fin du précédent.</translation>
    </message>
    <message>
        <source>Acknowledged within</source>
        <translation>Acquitté en</translation>
    </message>
    <message>
        <source>Minutes; later than that is late. 30 where nothing is said.</source>
        <translation>Minutes&#xa0;; au-delà c’est en retard. 30 si rien n’est dit.</translation>
    </message>
    <message>
        <source>Bytes of one document at most</source>
        <translation>Octets d’un document au plus</translation>
    </message>
    <message>
        <source>Larger deliveries are split. Empty: no limit.</source>
        <translation>Les livraisons plus grandes sont divisées. Vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Events of one document at most</source>
        <translation>Événements d’un document au plus</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>How documents go and come</source>
        <translation>Comment les documents partent et arrivent</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Our name at the proxy</source>
        <translation>Notre nom auprès du proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Receipt of messages (MDN)</source>
        <translation>Accusé des messages (MDN)</translation>
    </message>
    <message>
        <source>Receipts may also go to</source>
        <translation>Les accusés peuvent aussi aller à</translation>
    </message>
    <message>
        <source>Hosts by commas, besides that of their address: a gateway of theirs, as mdn.partner.example.</source>
        <translation>Hôtes séparés par des virgules, outre celui de leur adresse&#xa0;: une passerelle à eux, par exemple mdn.partner.example.</translation>
    </message>
    <message>
        <source>PEM, .cer or .p7b. A further one is taken beside it: theirs changes over by itself.</source>
        <translation>PEM, .cer ou .p7b. Un autre est pris à côté&#xa0;: le changement du partenaire se fait de lui-même.</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <source>A GLN has digits alone.</source>
        <translation>Un GLN n’a que des chiffres.</translation>
    </message>
    <message>
        <source>%1 digits are too many: a GLN has 13.</source>
        <translation>%1 chiffres de trop&#xa0;: un GLN en a 13.</translation>
    </message>
    <message>
        <source>%1 of 13 digits.</source>
        <translation>%1 chiffres sur 13.</translation>
    </message>
    <message>
        <source>The last digit should be %1: look for a digit typed wrong.</source>
        <translation>Le dernier chiffre devrait être %1&#xa0;: cherchez un chiffre mal tapé.</translation>
    </message>
    <message>
        <source>It begins with urn:epc:id:sgln:</source>
        <translation>Il commence par urn:epc:id:sgln:</translation>
    </message>
    <message>
        <source>This is no SGLN: company prefix, location and extension are parted by dots, the first two have 12 digits.</source>
        <translation>Ce n’est pas un SGLN&#xa0;: préfixe, lieu et extension sont séparés par des points, les deux premiers font 12 chiffres.</translation>
    </message>
    <message>
        <source>It names the GLN %1, not the one above.</source>
        <translation>Il nomme le GLN %1, pas celui d’en haut.</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ alone, at most 40.</source>
        <translation>Seulement lettres, chiffres, - et _, 40 au plus.</translation>
    </message>
    <message>
        <source>%1, ended on %2</source>
        <translation>%1, terminé le %2</translation>
    </message>
    <message>
        <source>%1, holds until %2</source>
        <translation>%1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2027-06-30.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2027-06-30.</translation>
    </message>
    <message>
        <source>Digits alone.</source>
        <translation>Des chiffres seulement.</translation>
    </message>
    <message>
        <source>Write each as name: value.</source>
        <translation>Écrivez chacun comme name: value.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>Two characters.</source>
        <translation>Deux caractères.</translation>
    </message>
    <message>
        <source>At most 15 characters.</source>
        <translation>15 caractères au plus.</translation>
    </message>
    <message>
        <source>A port is at most 65535.</source>
        <translation>Un port vaut 65535 au plus.</translation>
    </message>
    <message>
        <source>The check digit is right.</source>
        <translation>Le chiffre de contrôle est juste.</translation>
    </message>
    <message>
        <source>Kept as %1; it is not shown.</source>
        <translation>Gardé sous %1&#xa0;; ce n’est pas montré.</translation>
    </message>
    <message>
        <source>%1 is not kept on this machine: enter it here.</source>
        <translation>%1 n’est pas gardé sur cette machine&#xa0;: saisissez-le ici.</translation>
    </message>
    <message>
        <source>Write the whole path, as /srv/partner/out.</source>
        <translation>Écrivez le chemin entier, comme /srv/partner/out.</translation>
    </message>
    <message>
        <source>Name this folder, or the one below, or both: without one nothing goes and nothing comes.</source>
        <translation>Nommez ce dossier, celui d’en dessous, ou les deux&#xa0;: sans eux rien ne part ni n’arrive.</translation>
    </message>
    <message>
        <source>This is the folder above: what is sent would be fetched again.</source>
        <translation>C’est le dossier d’au-dessus&#xa0;: ce qui est envoyé serait repris.</translation>
    </message>
    <message>
        <source>%1 is among them.</source>
        <translation>%1 en fait partie.</translation>
    </message>
    <message>
        <source>The name of the server alone, as sftp.partner.example.</source>
        <translation>Le nom du serveur seul, comme sftp.partner.example.</translation>
    </message>
    <message>
        <source>The field Port says %1: write the port once.</source>
        <translation>Le champ Port dit %1&#xa0;: écrivez le port une seule fois.</translation>
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
        <translation>lister les partenaires, et l’état de leurs voies</translation>
    </message>
    <message>
        <source>documents are handed over by hand</source>
        <translation>les documents sont remis à la main</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>only test documents go</source>
        <translation>seuls des documents d’essai partent</translation>
    </message>
    <message>
        <source>documents on their way: %1</source>
        <translation>documents en route&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PartnerLiveCommand</name>
    <message>
        <source>let documents go to a partner that took all test documents</source>
        <translation>laisser partir les documents chez un partenaire qui a pris tous ceux de test</translation>
    </message>
    <message>
        <source>although test documents are missing</source>
        <translation>bien que des documents de test manquent</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>pourquoi, pour le journal</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>nommez un partenaire</translation>
    </message>
    <message>
        <source>an override needs --reason</source>
        <translation>passer outre demande --reason</translation>
    </message>
    <message>
        <source>%1 is live: its documents go.</source>
        <translation>%1 est en service&#xa0;: ses documents partent.</translation>
    </message>
</context>
<context>
    <name>PartnerPauseCommand</name>
    <message>
        <source>let only test documents go to a partner</source>
        <translation>ne laisser partir que les documents de test chez un partenaire</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>pourquoi, pour le journal</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>nommez un partenaire</translation>
    </message>
    <message>
        <source>%1 is paused: its documents wait here.</source>
        <translation>%1 est en pause&#xa0;: ses documents attendent ici.</translation>
    </message>
</context>
<context>
    <name>PartnerReadCommand</name>
    <message>
        <source>read a test document of a partner without taking it</source>
        <translation>lire un document de test d’un partenaire sans le prendre</translation>
    </message>
    <message>
        <source>name a partner and a file</source>
        <translation>nommez un partenaire et un fichier</translation>
    </message>
</context>
<context>
    <name>PartnerRemoveCommand</name>
    <message>
        <source>take a trading partner&apos;s profile away</source>
        <translation>enlever le profil d’un partenaire</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>nommez un partenaire</translation>
    </message>
    <message>
        <source>%1 is no partner any more.</source>
        <translation>%1 n’est plus partenaire.</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>not set yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message>
        <source>Our AS2 name</source>
        <translation>Notre nom AS2</translation>
    </message>
    <message>
        <source>Our certificate, without its key</source>
        <translation>Notre certificat, sans sa clé</translation>
    </message>
    <message>
        <source>Receipts (MDN)</source>
        <translation>Accusés (MDN)</translation>
    </message>
    <message>
        <source>Their AS2 name and address</source>
        <translation>Leur nom AS2 et leur adresse</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Leur certificat</translation>
    </message>
    <message>
        <source>Compare its fingerprint by telephone.</source>
        <translation>Comparez son empreinte par téléphone.</translation>
    </message>
    <message>
        <source>Our public key</source>
        <translation>Notre clé publique</translation>
    </message>
    <message>
        <source>Where we sign in by a key: its public half, never the key itself.</source>
        <translation>Là où nous nous connectons par clé&#xa0;: sa moitié publique, jamais la clé elle-même.</translation>
    </message>
    <message>
        <source>Server, port and our name there</source>
        <translation>Serveur, port et notre nom là-bas</translation>
    </message>
    <message>
        <source>The fingerprint of the server&apos;s key</source>
        <translation>L’empreinte de la clé du serveur</translation>
    </message>
    <message>
        <source>The test shows what the server shows.</source>
        <translation>Le test montre ce que montre le serveur.</translation>
    </message>
    <message>
        <source>Folders for what goes and what comes</source>
        <translation>Dossiers pour ce qui part et ce qui arrive</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Notre certificat</translation>
    </message>
    <message>
        <source>Where they ask for one: without its key.</source>
        <translation>Là où ils en demandent un&#xa0;: sans sa clé.</translation>
    </message>
    <message>
        <source>Address, and how they take documents</source>
        <translation>Adresse, et comment ils prennent les documents</translation>
    </message>
    <message>
        <source>A token, or user and password</source>
        <translation>Un jeton, ou utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Their authority&apos;s certificate</source>
        <translation>Le certificat de leur autorité</translation>
    </message>
    <message>
        <source>Where it is one of their own.</source>
        <translation>Là où c’est la leur.</translation>
    </message>
    <message>
        <source>Where our documents lie</source>
        <translation>Où se trouvent nos documents</translation>
    </message>
    <message>
        <source>Where we look for theirs</source>
        <translation>Où nous cherchons les leurs</translation>
    </message>
    <message>
        <source>How they take documents</source>
        <translation>Comment ils prennent les documents</translation>
    </message>
    <message>
        <source>Folder, SFTP, HTTPS or AS2; else by hand.</source>
        <translation>Dossier, SFTP, HTTPS ou AS2&#xa0;; sinon à la main.</translation>
    </message>
    <message>
        <source>Our name and GLN</source>
        <translation>Nos nom et GLN</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Ce qu’ils reçoivent</translation>
    </message>
    <message>
        <source>Name, GLN and licences</source>
        <translation>Nom, GLN et licences</translation>
    </message>
    <message>
        <source>Of the party that owns the goods, and of its dock.</source>
        <translation>De celui à qui sont les marchandises, et de son quai.</translation>
    </message>
    <message>
        <source>Test documents</source>
        <translation>Documents de test</translation>
    </message>
    <message>
        <source>Three, with serials, lots and orders that begin with TEST: nobody may book them as goods.</source>
        <translation>Trois, avec des séries, lots et commandes qui commencent par TEST&#xa0;: personne ne doit les saisir comme marchandises.</translation>
    </message>
    <message>
        <source>One document of theirs to try</source>
        <translation>Un de leurs documents à essayer</translation>
    </message>
    <message>
        <source>As a file; nothing of it is taken in.</source>
        <translation>En fichier&#xa0;; rien n’en est repris.</translation>
    </message>
</context>
<context>
    <name>PartnerShowCommand</name>
    <message>
        <source>show a trading partner&apos;s profile</source>
        <translation>montrer le profil d’un partenaire</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>nommez un partenaire</translation>
    </message>
</context>
<context>
    <name>PartnerTestCommand</name>
    <message>
        <source>try the way to a partner, step by step</source>
        <translation>essayer la voie vers un partenaire, pas à pas</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>nommez un partenaire</translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation>%1&#xa0;: bon.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1&#xa0;: échec.</translation>
    </message>
    <message>
        <source>They do not take all that the profile lets out. --take-limits puts it right.</source>
        <translation>Ils ne prennent pas tout ce que le profil laisse partir. --take-limits y remédie.</translation>
    </message>
    <message>
        <source>The profile has their limits now: %1.</source>
        <translation>Le profil a maintenant leurs limites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>take the limits and the form that the partner&apos;s server tells into its profile</source>
        <translation>reprendre dans son profil les limites et le format que le serveur du partenaire indique</translation>
    </message>
</context>
<context>
    <name>PartnerTrialCommand</name>
    <message>
        <source>No documents go to %1: there is nothing to try.</source>
        <translation>Aucun document ne part chez %1&#xa0;: il n’y a rien à essayer.</translation>
    </message>
    <message>
        <source>%1 has taken all test documents and may go live.</source>
        <translation>%1 a pris tous les documents de test et peut être mis en service.</translation>
    </message>
    <message>
        <source>%1 may not go live yet: %2.</source>
        <translation>%1 ne peut pas encore être mis en service&#xa0;: %2.</translation>
    </message>
    <message>
        <source>send test documents to a partner, or tell how far they are</source>
        <translation>envoyer des documents de test à un partenaire, ou dire où ils en sont</translation>
    </message>
    <message>
        <source>make and send new ones</source>
        <translation>en faire et en envoyer de nouveaux</translation>
    </message>
    <message>
        <source>of packs of this product; else of an example</source>
        <translation>de boîtes de ce produit&#xa0;; sinon d’un exemple</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>nommez un partenaire</translation>
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
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Putting documents there</source>
        <translation>Y déposer des documents</translation>
    </message>
    <message>
        <source>Fetching documents</source>
        <translation>Prendre des documents</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Notre certificat</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Leur certificat</translation>
    </message>
    <message>
        <source>Acknowledged %1.</source>
        <translation>Acquitté %1.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delivered %1; their acknowledgement is still to come.</source>
        <translation>Remis %1&#xa0;; leur accusé est encore attendu.</translation>
    </message>
    <message>
        <source>Held by hand.</source>
        <translation>Retenu à la main.</translation>
    </message>
    <message>
        <source>Ended by hand: %1</source>
        <translation>Clos à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <translation>Attend d’être envoyé.</translation>
    </message>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Un nouvel essai a lieu.</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Qui ils sont</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Test documents</source>
        <translation>Documents de test</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Nothing is kept until the connection is entered, or until you keep it with F10.</source>
        <translation>Rien n’est gardé avant que la connexion soit saisie, ou que vous le gardiez avec F10.</translation>
    </message>
    <message>
        <source>Who they are, and by which numbers their systems know them.</source>
        <translation>Qui ils sont, et sous quels numéros leurs systèmes les connaissent.</translation>
    </message>
    <message>
        <source>What their system reads. Ask them, and prove it with the test documents.</source>
        <translation>Ce que lit leur système. Demandez-leur, et prouvez-le par les documents de test.</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain as you enter them and are never shown again.</source>
        <translation>Mots de passe et clés vont au trousseau dès la saisie et ne sont plus jamais montrés.</translation>
    </message>
    <message>
        <source>The way is tried step by step. No document is sent.</source>
        <translation>La voie est essayée pas à pas. Aucun document n’est envoyé.</translation>
    </message>
    <message>
        <source>Packs that do not exist, marked TEST, go the way of real ones: one pack, a pallet with two lots, and the pack taken back. The partner has to acknowledge them all.</source>
        <translation>Des boîtes qui n’existent pas, marquées TEST, suivent la voie des vraies&#xa0;: une boîte, une palette à deux lots, et la boîte reprise. Le partenaire doit les acquitter toutes.</translation>
    </message>
    <message>
        <source>From here on documents go by themselves.</source>
        <translation>À partir d’ici les documents partent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>No documents go to this partner: there is nothing to send.</source>
        <translation>Aucun document ne part chez ce partenaire&#xa0;: il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>Read one of theirs instead.</source>
        <translation>Lisez plutôt un des leurs.</translation>
    </message>
    <message>
        <source>The profile changed since these were sent.</source>
        <translation>Le profil a changé depuis leur envoi.</translation>
    </message>
    <message>
        <source>They prove nothing of it as it is now: send new ones.</source>
        <translation>Ils ne prouvent rien de son état actuel&#xa0;: envoyez-en de nouveaux.</translation>
    </message>
    <message>
        <source>None was sent yet.</source>
        <translation>Aucun n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Read from them: %1</source>
        <translation>Lu de leur part&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 events in one document at most</source>
        <translation>%1 événements au plus par document</translation>
    </message>
    <message>
        <source>%1 bytes in one document at most</source>
        <translation>%1 octets au plus par document</translation>
    </message>
    <message>
        <source>A lapsed licence stops what is shipped, unless another of its authority holds, or somebody says why.</source>
        <translation>Une licence expirée arrête ce qui est expédié, sauf si une autre de son autorité est valable ou si quelqu’un dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>has no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s), on %1</source>
        <translation>
            <numerusform>finit dans %n jour, le %1</numerusform>
            <numerusform>finit dans %n jours, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Licence %1 %2</source>
        <translation>Licence %1 %2</translation>
    </message>
    <message>
        <source>Our certificate %1</source>
        <translation>Notre certificat %1</translation>
    </message>
    <message>
        <source>Certificate authority %1</source>
        <translation>Autorité de certification %1</translation>
    </message>
    <message>
        <source>Their certificate %1</source>
        <translation>Leur certificat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>look at them in the exchange</source>
        <translation>voyez-les dans les échanges</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledgement(s) late</source>
        <translation>
            <numerusform>%n accusé en retard</numerusform>
            <numerusform>%n accusés en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <translation>le plus ancien pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>handed over by hand</source>
        <translation>remis à la main</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Tout est arrivé</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>Live: documents go by themselves</source>
        <translation>En service&#xa0;: les documents partent d’eux-mêmes</translation>
    </message>
    <message>
        <source>Testing: only test documents go, all others wait</source>
        <translation>En test&#xa0;: seuls les documents de test partent, les autres attendent</translation>
    </message>
    <message>
        <source>No connection: documents are handed over by hand</source>
        <translation>Aucune connexion&#xa0;: les documents sont remis à la main</translation>
    </message>
    <message>
        <source>The connection rests until %1 and is tried again then.</source>
        <translation>La connexion se repose jusqu’à %1, puis un nouvel essai a lieu.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai a lieu tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) failed in a row.</source>
        <translation>
            <numerusform>%n essai de suite a échoué.</numerusform>
            <numerusform>%n essais de suite ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reached %1</source>
        <translation>Joint pour la dernière fois %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused by the partner</source>
        <translation>
            <numerusform>%n document refusé par le partenaire</numerusform>
            <numerusform>%n documents refusés par le partenaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised within %n minute(s).</source>
        <translation>
            <numerusform>Promis en %n minute.</numerusform>
            <numerusform>Promis en %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) held by hand</source>
        <translation>
            <numerusform>%n document retenu à la main</numerusform>
            <numerusform>%n documents retenus à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way</source>
        <translation>
            <numerusform>%n document en route</numerusform>
            <numerusform>%n documents en route</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since %1.</source>
        <translation>Le plus ancien depuis %1.</translation>
    </message>
    <message>
        <source>No licence is entered</source>
        <translation>Aucune licence saisie</translation>
    </message>
    <message>
        <source>Nobody may ship to a partner that is not authorised.</source>
        <translation>Personne ne peut expédier à un partenaire non autorisé.</translation>
    </message>
    <message>
        <source>%1; another one takes its place</source>
        <translation>%1&#xa0;; un autre prend sa place</translation>
    </message>
    <message>
        <source>the next one; %1</source>
        <translation>le suivant&#xa0;; %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>en test</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs refused</source>
        <translation>
            <numerusform>%n des leurs refusé</numerusform>
            <numerusform>%n des leurs refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of theirs refused here</source>
        <translation>
            <numerusform>%n document à eux refusé ici</numerusform>
            <numerusform>%n documents à eux refusés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them why, or end it, in the exchange.</source>
        <translation>Dites-leur pourquoi, ou terminez-le, dans les échanges.</translation>
    </message>
    <message>
        <source>for %1, %2 waiting</source>
        <translation>depuis %1, %2 en attente</translation>
    </message>
    <message>
        <source>last reached %1</source>
        <translation>joint pour la dernière fois %1</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>now</source>
        <translation>0 s</translation>
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
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unité</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unités</translation>
    </message>
    <message>
        <source>1 pallet</source>
        <translation>1 palette</translation>
    </message>
    <message>
        <source>%1 pallets</source>
        <translation>%1 palettes</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 carton</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 cartons</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 fardeau</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 fardeaux</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>de lui-même</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>PoolAddCommand</name>
    <message>
        <source>make a pool of serial numbers or SSCCs</source>
        <translation>créer une réserve de numéros de série ou de SSCC</translation>
    </message>
    <message>
        <source>the product&apos;s GTIN</source>
        <translation>le GTIN du produit</translation>
    </message>
    <message>
        <source>random numbers of so many characters</source>
        <translation>des numéros aléatoires de tant de caractères</translation>
    </message>
    <message>
        <source>the characters that random numbers are made of</source>
        <translation>les caractères des numéros aléatoires</translation>
    </message>
    <message>
        <source>twelve digits that an SGTIN-96 tag can hold</source>
        <translation>douze chiffres qu’une étiquette SGTIN-96 peut contenir</translation>
    </message>
    <message>
        <source>the first number of a range</source>
        <translation>le premier numéro d’une plage</translation>
    </message>
    <message>
        <source>its last number</source>
        <translation>son dernier numéro</translation>
    </message>
    <message>
        <source>SSCCs of this company prefix</source>
        <translation>des SSCC de ce préfixe entreprise</translation>
    </message>
    <message>
        <source>their extension digit</source>
        <translation>leur chiffre d’extension</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>pour quel marché&#xa0;: us, eu, …</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>à qui est le produit</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>le nom de la réserve</translation>
    </message>
    <message>
        <source>warn when so many are left (a tenth)</source>
        <translation>avertir quand il en reste tant (un dixième)</translation>
    </message>
    <message>
        <source>SSCCs need --sscc-prefix and --extension, and no product</source>
        <translation>les SSCC demandent --sscc-prefix et --extension, et pas de produit</translation>
    </message>
    <message>
        <source>a range needs --from and --to</source>
        <translation>une plage demande --from et --to</translation>
    </message>
    <message>
        <source>say how many characters random numbers have</source>
        <translation>dites combien de caractères ont les numéros aléatoires</translation>
    </message>
    <message>
        <source>say which numbers: --random LENGTH, --from A --to B, or --sscc-prefix P</source>
        <translation>dites quels numéros&#xa0;: --random LENGTH, --from A --to B, ou --sscc-prefix P</translation>
    </message>
    <message>
        <source>name the product with --gtin</source>
        <translation>nommez le produit avec --gtin</translation>
    </message>
</context>
<context>
    <name>PoolChangeCommand</name>
    <message>
        <source>change a pool&apos;s name or low-water mark</source>
        <translation>changer le nom ou le seuil d’alerte d’une réserve</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>le nom de la réserve</translation>
    </message>
    <message>
        <source>warn when so many are left</source>
        <translation>avertir quand il en reste tant</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nommez une réserve par son numéro</translation>
    </message>
</context>
<context>
    <name>PoolExportCommand</name>
    <message>
        <source>write a pool&apos;s numbers as a table, for its provider</source>
        <translation>écrire les numéros d’une réserve en tableau, pour leur fournisseur</translation>
    </message>
    <message>
        <source>unused, used, returned or all</source>
        <translation>unused, used, returned ou all</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json ou xlsx</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nommez une réserve par son numéro</translation>
    </message>
    <message>
        <source>say which numbers, as what, and name a file with --out</source>
        <translation>dites quels numéros et comment, et nommez un fichier avec --out</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s).</source>
        <translation>
            <numerusform>%1&#xa0;: %n numéro.</numerusform>
            <numerusform>%1&#xa0;: %n numéros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolImportCommand</name>
    <message>
        <source>take numbers that a provider made, all or none</source>
        <translation>reprendre des numéros faits par un fournisseur, tous ou aucun</translation>
    </message>
    <message>
        <source>the product, where the file tells none</source>
        <translation>le produit, si le fichier ne le dit pas</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>pour quel marché&#xa0;: us, eu, …</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>à qui est le produit</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>le nom de la réserve</translation>
    </message>
    <message>
        <source>warn when so many are left (a tenth)</source>
        <translation>avertir quand il en reste tant (un dixième)</translation>
    </message>
    <message>
        <source>how many numbers there must be</source>
        <translation>combien de numéros il doit y avoir</translation>
    </message>
    <message>
        <source>the file&apos;s SHA-256</source>
        <translation>le SHA-256 du fichier</translation>
    </message>
    <message>
        <source>name one file</source>
        <translation>nommez un fichier</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>%1: taken before, nothing changed.</source>
        <translation>%1&#xa0;: déjà repris, rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) taken.</source>
        <translation>
            <numerusform>%1&#xa0;: %n numéro repris.</numerusform>
            <numerusform>%1&#xa0;: %n numéros repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>only show what would be taken</source>
        <translation>montrer seulement ce qui serait pris</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) would be taken.</source>
        <translation>
            <numerusform>%1&#xa0;: %n numéro serait pris.</numerusform>
            <numerusform>%1&#xa0;: %n numéros seraient pris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolListCommand</name>
    <message>
        <source>list the pools, and what is left in each</source>
        <translation>lister les réserves, et ce qui reste dans chacune</translation>
    </message>
</context>
<context>
    <name>PoolReturnCommand</name>
    <message>
        <source>give back what was not used: a whole pool, or what a batch left</source>
        <translation>rendre ce qui n’a pas servi&#xa0;: une réserve entière, ou ce qu’un ordre a laissé</translation>
    </message>
    <message>
        <source>only what this batch drew and did not print</source>
        <translation>seulement ce que cet ordre a tiré et pas imprimé</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>name one pool by its number, or a batch with --batch</source>
        <translation>nommez une réserve par son numéro, ou un ordre avec --batch</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given back.</source>
        <translation>
            <numerusform>%n numéro rendu.</numerusform>
            <numerusform>%n numéros rendus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolShowCommand</name>
    <message>
        <source>show a pool, what became of its numbers, and its draws</source>
        <translation>montrer une réserve, ce que ses numéros sont devenus, et ses tirages</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nommez une réserve par son numéro</translation>
    </message>
</context>
<context>
    <name>Pools</name>
    <message>
        <source>%1 left of %2, %3 drawn</source>
        <translation>il reste %1 sur %2, %3 tirés</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>runs low</source>
        <translation>s’épuise</translation>
    </message>
    <message>
        <source>a guess hits 1 in %1</source>
        <translation>un essai sur %1 tombe juste</translation>
    </message>
</context>
<context>
    <name>PrintCancelCommand</name>
    <message>
        <source>give up what a job has not sent to the printer</source>
        <translation>abandonner ce qu’une tâche n’a pas encore envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nommez une tâche d’impression</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>print labels, each number once</source>
        <translation>imprimer des étiquettes, chaque numéro une fois</translation>
    </message>
    <message>
        <source>an item; may be given several times</source>
        <translation>un élément&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>name of the label&apos;s template</source>
        <translation>nom du modèle d’étiquette</translation>
    </message>
    <message>
        <source>name of the printer</source>
        <translation>nom de l’imprimante</translation>
    </message>
    <message>
        <source>the batch: its lot and expiry, and without --item its numbers that have no label</source>
        <translation>l’ordre&#xa0;: son lot et sa péremption, et sans --item ses numéros sans étiquette</translation>
    </message>
    <message>
        <source>with --batch: so many labels</source>
        <translation>avec --batch&#xa0;: tant d’étiquettes</translation>
    </message>
    <message>
        <source>print a job that was queued</source>
        <translation>imprimer une tâche en attente</translation>
    </message>
    <message>
        <source>only queue the job; &quot;print resume&quot; prints it</source>
        <translation>mettre seulement la tâche en file&#xa0;; &quot;print resume&quot; l’imprime</translation>
    </message>
    <message>
        <source>name the job by its number</source>
        <translation>nommez la tâche par son numéro</translation>
    </message>
    <message>
        <source>name what to print with --item, --batch or --job</source>
        <translation>nommez ce qui s’imprime avec --item, --batch ou --job</translation>
    </message>
    <message>
        <source>--count is a number of labels</source>
        <translation>--count est un nombre d’étiquettes</translation>
    </message>
    <message>
        <source>of the words on the label: en, de, …</source>
        <translation>des mots de l’étiquette&#xa0;: en, de, …</translation>
    </message>
    <message>
        <source>name a template with --template</source>
        <translation>nommez un modèle avec --template</translation>
    </message>
</context>
<context>
    <name>PrintConfirmCommand</name>
    <message>
        <source>take scans of printed labels</source>
        <translation>prendre des scans d’étiquettes imprimées</translation>
    </message>
    <message>
        <source>the labels, a scan a line, in the order of printing</source>
        <translation>les étiquettes, un scan par ligne, dans l’ordre d’impression</translation>
    </message>
    <message>
        <source>the scan is the last good label after a stop: what is uncertain behind it is written off</source>
        <translation>le scan est la dernière bonne étiquette après un arrêt&#xa0;: ce qui est incertain derrière est annulé</translation>
    </message>
    <message>
        <source>name one print job, or none</source>
        <translation>nommez une tâche d’impression, ou aucune</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Job %1 on %2: %3, %4 labels (%5 printed, %6 verified, %7 uncertain, %8 written off)</source>
        <translation>Tâche %1 sur %2&#xa0;: %3, %4 étiquettes (%5 imprimées, %6 vérifiées, %7 incertaines, %8 annulées)</translation>
    </message>
</context>
<context>
    <name>PrintListCommand</name>
    <message>
        <source>list the print jobs, the newest first</source>
        <translation>lister les tâches d’impression, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>PrintPauseCommand</name>
    <message>
        <source>let no further label of a job out</source>
        <translation>ne laisser sortir aucune autre étiquette d’une tâche</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nommez une tâche d’impression</translation>
    </message>
</context>
<context>
    <name>PrintReplaceCommand</name>
    <message>
        <source>give an item with a spoilt label a new number and label</source>
        <translation>donner numéro et étiquette neufs à un article à l’étiquette gâtée</translation>
    </message>
    <message>
        <source>the item whose label is spoilt: a pack or a container</source>
        <translation>l’article dont l’étiquette est gâtée&#xa0;: une boîte ou un colis</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>where the new label is printed, if not where the old one was</source>
        <translation>où s’imprime la nouvelle étiquette, sinon où l’ancienne</translation>
    </message>
    <message>
        <source>its template, if not that of the old one</source>
        <translation>son modèle, sinon celui de l’ancienne</translation>
    </message>
    <message>
        <source>only queue the label; &quot;print resume&quot; prints it</source>
        <translation>seulement mettre l’étiquette en file&#xa0;; &quot;print resume&quot; l’imprime</translation>
    </message>
    <message>
        <source>name the item with --item</source>
        <translation>nommez l’article avec --item</translation>
    </message>
    <message>
        <source>%1 is written off; %2 takes its place.</source>
        <translation>%1 est écarté&#xa0;; %2 prend sa place.</translation>
    </message>
</context>
<context>
    <name>PrintResumeCommand</name>
    <message>
        <source>go on printing a job</source>
        <translation>continuer une tâche d’impression</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nommez une tâche d’impression</translation>
    </message>
</context>
<context>
    <name>PrintShowCommand</name>
    <message>
        <source>show a print job and what became of its labels</source>
        <translation>montrer une tâche d’impression et ce que ses étiquettes sont devenues</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nommez une tâche d’impression</translation>
    </message>
</context>
<context>
    <name>PrintVoidCommand</name>
    <message>
        <source>write labels off that are spoilt or never came out</source>
        <translation>annuler des étiquettes abîmées ou jamais sorties</translation>
    </message>
    <message>
        <source>its place in the job; may be given several times. None: all that are uncertain</source>
        <translation>sa place dans la tâche&#xa0;; peut être donnée plusieurs fois. Aucune&#xa0;: toutes les incertaines</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>--label is a number</source>
        <translation>--label est un nombre</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nommez une tâche d’impression</translation>
    </message>
</context>
<context>
    <name>PrinterAddCommand</name>
    <message>
        <source>take a label printer in, or change one</source>
        <translation>ajouter une imprimante d’étiquettes, ou la modifier</translation>
    </message>
    <message>
        <source>where it is: tcp://HOST:9100, serial:/DEV?baud=…, cups:QUEUE or file:DIR</source>
        <translation>où elle est&#xa0;: tcp://HOST:9100, serial:/DEV?baud=…, cups:QUEUE ou file:DIR</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch</source>
        <translation>203, 300 ou 600 points par pouce</translation>
    </message>
    <message>
        <source>give the printer a name and its --url</source>
        <translation>donnez à l’imprimante un nom et son --url</translation>
    </message>
    <message>
        <source>zpl; raster for a printer that is to get pictures only; of a coder: %1</source>
        <translation>zpl&#xa0;; raster pour une imprimante qui ne doit recevoir que des images&#xa0;; pour un codeur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PrinterChooseCommand</name>
    <message>
        <source>choose where a station prints the labels of a level</source>
        <translation>choisir où un poste imprime les étiquettes d’un niveau</translation>
    </message>
    <message>
        <source>unit, bundle, case or pallet</source>
        <translation>unit, bundle, case ou pallet</translation>
    </message>
    <message>
        <source>the printer; empty: none</source>
        <translation>l’imprimante&#xa0;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>the template; without it the ready one of the level</source>
        <translation>le modèle&#xa0;; sans lui celui du niveau</translation>
    </message>
    <message>
        <source>of the words on the labels: en, de, …</source>
        <translation>des mots des étiquettes&#xa0;: en, de, …</translation>
    </message>
    <message>
        <source>a container&apos;s label is printed when it is opened, when it is full, or only when asked</source>
        <translation>l’étiquette d’un colis s’imprime à l’ouverture, quand il est plein, ou sur demande</translation>
    </message>
    <message>
        <source>--level is unit, bundle, case or pallet, --when opened, full or asked</source>
        <translation>--level est unit, bundle, case ou pallet, --when opened, full ou asked</translation>
    </message>
</context>
<context>
    <name>PrinterListCommand</name>
    <message>
        <source>list the label printers</source>
        <translation>lister les imprimantes d’étiquettes</translation>
    </message>
</context>
<context>
    <name>PrinterRemoveCommand</name>
    <message>
        <source>give a label printer up</source>
        <translation>abandonner une imprimante d’étiquettes</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nommez une imprimante</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 enlevée.</translation>
    </message>
</context>
<context>
    <name>PrinterStatus</name>
    <message>
        <source>there is no spooler here</source>
        <translation>il n’y a pas de service d’impression ici</translation>
    </message>
    <message>
        <source>%1 is no folder that may be written to</source>
        <translation>%1 n’est pas un dossier où l’on peut écrire</translation>
    </message>
    <message>
        <source>its memory was lost</source>
        <translation>sa mémoire est perdue</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>trop froide</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>trop chaude</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est rompue</translation>
    </message>
</context>
<context>
    <name>PrinterStatusCommand</name>
    <message>
        <source>ask a label printer how it is</source>
        <translation>demander à une imprimante comment elle va</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nommez une imprimante</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prête.</translation>
    </message>
    <message>
        <source>There. It cannot be asked more.</source>
        <translation>Présente. On ne peut lui en demander plus.</translation>
    </message>
</context>
<context>
    <name>PrinterTestCommand</name>
    <message>
        <source>print a test label</source>
        <translation>imprimer une étiquette d’essai</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nommez une imprimante</translation>
    </message>
    <message>
        <source>The test label was sent to %1. Look at it.</source>
        <translation>L’étiquette d’essai est partie à %1. Regardez-la.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Good. Printed before it: %1. Written off behind it: %2.</source>
        <translation>Bon. Imprimées avant&#xa0;: %1. Annulées après&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Good, but %1 before it are missing. Look for them: scan what you find, write off the rest.</source>
        <translation>Bon, mais il en manque %1 avant. Cherchez-les&#xa0;: scannez celles que vous trouvez, annulez le reste.</translation>
    </message>
    <message>
        <source>This number was seen before. If it is a second label, destroy it: the printer repeated it.</source>
        <translation>Ce numéro a déjà été vu. Si c’est une seconde étiquette, détruisez-la&#xa0;: l’imprimante l’a répétée.</translation>
    </message>
    <message>
        <source>This number was written off. Destroy the label.</source>
        <translation>Ce numéro a été annulé. Détruisez l’étiquette.</translation>
    </message>
    <message>
        <source>This label was never printed here. Put it aside and find out where it comes from.</source>
        <translation>Cette étiquette n’a jamais été imprimée ici. Mettez-la de côté et trouvez d’où elle vient.</translation>
    </message>
    <message>
        <source>This label belongs to print job %1.</source>
        <translation>Cette étiquette est de la tâche d’impression %1.</translation>
    </message>
    <message>
        <source>No label with this number was printed here.</source>
        <translation>Aucune étiquette de ce numéro n’a été imprimée ici.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Ce code ne nomme aucun élément avec certitude. %1</translation>
    </message>
</context>
<context>
    <name>ProductImportCommand</name>
    <message>
        <source>take products from a CSV table</source>
        <translation>reprendre des produits d’un tableau CSV</translation>
    </message>
    <message>
        <source>take the good rows although others are bad</source>
        <translation>reprendre les bonnes lignes même si d’autres sont mauvaises</translation>
    </message>
    <message>
        <source>name one CSV file</source>
        <translation>indiquez un fichier CSV</translation>
    </message>
    <message>
        <source>%1 is the same.</source>
        <translation>%1 est pareil.</translation>
    </message>
    <message>
        <source>Would take %1.</source>
        <translation>Prendrait %1.</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <translation>%1 pris.</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>seulement montrer ce qui changerait</translation>
    </message>
</context>
<context>
    <name>ProductListCommand</name>
    <message>
        <source>list the products</source>
        <translation>énumérer les produits</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>by partners&apos; data</source>
        <translation>par les données de partenaires</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Prints the set of the challenge test: a good label, the same again, and bad ones.</source>
        <translation>Imprime le jeu du test de défi&#xa0;: une bonne étiquette, la même encore, et des mauvaises.</translation>
    </message>
</context>
<context>
    <name>RecallListCommand</name>
    <message>
        <source>every item of a lot: where it is and how it stands</source>
        <translation>chaque élément d’un lot&#xa0;: où il est et dans quel état</translation>
    </message>
    <message>
        <source>the lot, as printed</source>
        <translation>le lot, tel qu’imprimé</translation>
    </message>
    <message>
        <source>of this product only</source>
        <translation>de ce produit seulement</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json ou xlsx</translation>
    </message>
    <message>
        <source>write it to this file instead</source>
        <translation>l’écrire plutôt dans ce fichier</translation>
    </message>
    <message>
        <source>name a lot, and a format (csv, json, xlsx) where a file is wanted</source>
        <translation>indiquez un lot, et un format (csv, json, xlsx) si un fichier est voulu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1&#xa0;: %n élément</numerusform>
            <numerusform>%1&#xa0;: %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot %1: %n items, </source>
        <translation>
            <numerusform>Lot %1&#xa0;: %n élément, </numerusform>
            <numerusform>Lot %1&#xa0;: %n éléments, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n bloqué</numerusform>
            <numerusform>%n bloqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>sealed containers</source>
        <translation>colis scellés</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>chaque unité</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1/%2 unités</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1/%2 cartons</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Produit inconnu</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>%1 not seen: they stay with the sender</source>
        <translation>%1 non vues, restées chez l’expéditeur</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Livraison incomplète</translation>
    </message>
    <message>
        <source>Lost by the carrier</source>
        <translation>Perdu par le transporteur</translation>
    </message>
    <message>
        <source>The supplier was told</source>
        <translation>Fournisseur prévenu</translation>
    </message>
    <message>
        <source>Quality decides later</source>
        <translation>La qualité décidera</translation>
    </message>
    <message>
        <source>Put it in tray %1</source>
        <translation>À mettre dans le bac %1</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>+ %1 inside</source>
        <translation>+ %1 à l’intérieur</translation>
    </message>
    <message>
        <source>Unit %1 of %2</source>
        <translation>Unité %1 sur %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Sealed containers</source>
        <translation>Colis scellés</translation>
    </message>
    <message>
        <source>Scan a sealed pallet or case, and all it should hold is received with it. The record keeps what was seen and what was inferred apart.</source>
        <translation>Scannez une palette ou un carton scellé, et tout ce qu’il doit contenir est reçu avec lui. L’historique distingue ce qui a été vu de ce qui est déduit.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>As above, and a tenth of the units, at least 3, is drawn by lot. Open their cases and scan them. If one is wrong, every unit must be scanned.</source>
        <translation>Comme ci-dessus, et un dixième des unités, au moins 3, est tiré au sort. Ouvrez leurs cartons et scannez-les. Si l’une est fausse, chaque unité doit être scannée.</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Chaque unité</translation>
    </message>
    <message>
        <source>Only what is scanned itself is received. Containers speak for nothing.</source>
        <translation>Seul ce qui est scanné lui-même est reçu. Les colis ne valent pour rien.</translation>
    </message>
    <message>
        <source>Seals checked: %1 of %2</source>
        <translation>Scellés vérifiés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Contents behind the other seals were never looked at.</source>
        <translation>Le contenu derrière les autres scellés n’a jamais été regardé.</translation>
    </message>
    <message>
        <source>seal checked</source>
        <translation>scellé vérifié</translation>
    </message>
    <message>
        <source>%1 of %2 units are received.</source>
        <translation>%1 unités sur %2 sont reçues.</translation>
    </message>
    <message>
        <source>%1 are received.</source>
        <translation>%1 sont reçues.</translation>
    </message>
    <message>
        <source>On hold: %1.</source>
        <translation>Bloqués&#xa0;: %1.</translation>
    </message>
    <message>
        <source>taken back by its sender</source>
        <translation>repris par son expéditeur</translation>
    </message>
</context>
<context>
    <name>ReceiptAcknowledgeCommand</name>
    <message>
        <source>note that the alerts of a receipt were seen</source>
        <translation>noter que les alertes d’une réception ont été vues</translation>
    </message>
    <message>
        <source>of one scan only, by its number in the receipt</source>
        <translation>d’un seul scan, par son numéro dans la réception</translation>
    </message>
    <message>
        <source>name one receipt, and a scan by its number</source>
        <translation>indiquez une réception, et un scan par son numéro</translation>
    </message>
    <message>
        <source>Scan %1 is noted as seen: %2</source>
        <translation>Le scan %1 est noté comme vu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReceiptCommand</name>
    <message>
        <source>Receipt %1, %2, policy %3: %4 of %5 units (%6 scanned, %7 inferred), %8 exceptions.</source>
        <translation>Réception %1, %2, contrôle %3&#xa0;: %4 unités sur %5 (%6 scannées, %7 déduites), %8 écarts.</translation>
    </message>
    <message>
        <source> (%1 announced, data of %2 missing)</source>
        <translation> (%1 annoncés, données de %2 manquantes)</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>bac %1</translation>
    </message>
</context>
<context>
    <name>ReceiptExportCommand</name>
    <message>
        <source>write the serials of a receipt to a file</source>
        <translation>écrire dans un fichier les numéros de série d’une réception</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation>
            <numerusform>%1&#xa0;: %n numéro de série</numerusform>
            <numerusform>%1&#xa0;: %n numéros de série</numerusform>
        </translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx ou xml</translation>
    </message>
    <message>
        <source>name a receipt, a format (csv, json, xlsx, xml) and a file</source>
        <translation>indiquez une réception, un format (csv, json, xlsx, xml) et un fichier</translation>
    </message>
</context>
<context>
    <name>ReceiptHoldCommand</name>
    <message>
        <source>put an item aside by hand: damaged, suspect</source>
        <translation>mettre un élément de côté à la main&#xa0;: abîmé, suspect</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>l’élément</translation>
    </message>
    <message>
        <source>damaged, suspect or quarantine</source>
        <translation>damaged, suspect ou quarantine</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>ce qui a été constaté</translation>
    </message>
    <message>
        <source>the reason is damaged, suspect or quarantine</source>
        <translation>le motif est damaged, suspect ou quarantine</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>indiquez une réception et le scan</translation>
    </message>
</context>
<context>
    <name>ReceiptOpenCommand</name>
    <message>
        <source>the shipment to receive</source>
        <translation>l’expédition à recevoir</translation>
    </message>
    <message>
        <source>blind: who sent the goods</source>
        <translation>sans avis&#xa0;: qui a envoyé la marchandise</translation>
    </message>
    <message>
        <source>blind: number of the delivery note</source>
        <translation>sans avis&#xa0;: numéro du bon de livraison</translation>
    </message>
    <message>
        <source>a shipment is named by its number</source>
        <translation>une expédition se désigne par son numéro</translation>
    </message>
    <message>
        <source>Receipt %1 is open.</source>
        <translation>La réception %1 est ouverte.</translation>
    </message>
    <message>
        <source>open the receipt of a shipment, or a blind one without a notice</source>
        <translation>ouvrir la réception d’une expédition, ou une réception sans avis</translation>
    </message>
</context>
<context>
    <name>ReceiptPapers</name>
    <message>
        <source>What was announced, and what is here</source>
        <translation>Ce qui était annoncé, et ce qui est là</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>In trays</source>
        <translation>Dans les bacs</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Nothing was announced, and nothing is here.</source>
        <translation>Rien n’était annoncé, et rien n’est là.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bac</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Order and notice</source>
        <translation>Commande et avis</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçu à</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Réception %1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>%1 announced, %2 seen, %3 inferred, %4 in trays</source>
        <translation>%1 annoncées, %2 vues, %3 déduites, %4 dans les bacs</translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation>Reçu par, date</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>bac %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduites</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>%1 more are in the list that “Save list” writes.</source>
        <translation>%1 de plus figurent dans la liste qu’écrit «&#xa0;Exporter ».</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>What came, what is in trays, what differs, and a line to sign on.</source>
        <translation>Ce qui est arrivé, ce qui est dans les bacs, ce qui diffère, et une ligne pour signer.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>For the supplier: every number that was announced and is not here.</source>
        <translation>Pour le fournisseur&#xa0;: chaque numéro annoncé qui n’est pas là.</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Every number that is here, seen or inferred.</source>
        <translation>Chaque numéro qui est là, vu ou déduit.</translation>
    </message>
    <message>
        <source>Missing from the delivery</source>
        <translation>Manque dans la livraison</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>These numbers were announced and have not arrived. Please tell us where they are.</source>
        <translation>Ces numéros étaient annoncés et ne sont pas arrivés. Merci de nous dire où ils se trouvent.</translation>
    </message>
    <message>
        <source>Serials of receipt %1</source>
        <translation>Numéros de série de la réception %1</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Rien n’est encore là.</translation>
    </message>
</context>
<context>
    <name>ReceiptPolicyCommand</name>
    <message>
        <source>choose how much of a delivery must be seen</source>
        <translation>choisir ce qui doit être vu d’une livraison</translation>
    </message>
    <message>
        <source>sampling: how many units are drawn (a tenth, at least 3)</source>
        <translation>échantillon&#xa0;: nombre d’unités tirées (un dixième, au moins 3)</translation>
    </message>
    <message>
        <source>name a receipt, and inference, sampling or every-unit</source>
        <translation>indiquez une réception, et inference, sampling ou every-unit</translation>
    </message>
    <message>
        <source>Receipt R-%1 is received by the policy %2.</source>
        <translation>La réception R-%1 se fait selon la règle %2.</translation>
    </message>
    <message>
        <source>to be scanned: %1</source>
        <translation>à scanner&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptRegisterCommand</name>
    <message>
        <source>take in a serial that nobody announced</source>
        <translation>prendre en compte un numéro de série que personne n’a annoncé</translation>
    </message>
    <message>
        <source>the code, or its identifier</source>
        <translation>le code, ou son identifiant</translation>
    </message>
    <message>
        <source>the lot, where the code has none</source>
        <translation>le lot, si le code n’en porte pas</translation>
    </message>
    <message>
        <source>the last day it may be used, where the code has none</source>
        <translation>le dernier jour d’utilisation, si le code n’en porte pas</translation>
    </message>
    <message>
        <source>an expiry is written YYYY-MM-DD</source>
        <translation>une péremption s’écrit YYYY-MM-DD</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>indiquez une réception et le scan</translation>
    </message>
</context>
<context>
    <name>ReceiptScanCommand</name>
    <message>
        <source>scan packs into a receipt, a verdict for each</source>
        <translation>scanner des boîtes dans une réception, avec un verdict pour chacune</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>indiquez une réception par son numéro</translation>
    </message>
</context>
<context>
    <name>ReceiptSealCommand</name>
    <message>
        <source>note that the seal of a scanned container is whole</source>
        <translation>noter que le sceau d’un colis scanné est intact</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>le colis</translation>
    </message>
    <message>
        <source>name a receipt, and the scan of the container</source>
        <translation>nommez une réception, et le scan du colis</translation>
    </message>
    <message numerus="yes">
        <source>The seal of scan %1 is noted as whole: %n items came in behind it.</source>
        <translation>
            <numerusform>Le sceau du scan %1 est noté intact&#xa0;: %n article est entré avec lui.</numerusform>
            <numerusform>Le sceau du scan %1 est noté intact&#xa0;: %n articles sont entrés avec lui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptShowCommand</name>
    <message>
        <source>how far a receipt is, and what stands in the way</source>
        <translation>où en est une réception, et ce qui y fait obstacle</translation>
    </message>
    <message>
        <source>then every item, a line each</source>
        <translation>puis chaque élément, un par ligne</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>indiquez une réception par son numéro</translation>
    </message>
</context>
<context>
    <name>ReceiptSubmitCommand</name>
    <message>
        <source>end a receipt: write the receiving event and confirm the shipment</source>
        <translation>terminer une réception&#xa0;: écrire l’événement de réception et confirmer l’expédition</translation>
    </message>
    <message>
        <source>submit in spite of open exceptions</source>
        <translation>valider malgré les écarts ouverts</translation>
    </message>
    <message>
        <source>why they are accepted</source>
        <translation>pourquoi ils sont acceptés</translation>
    </message>
    <message>
        <source>what is missing may still come: keep a receipt open for it</source>
        <translation>ce qui manque peut encore arriver&#xa0;: garder une réception ouverte pour cela</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>indiquez une réception par son numéro</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n exceptions are open. Accept them with --accept-exceptions --reason.</source>
        <translation>
            <numerusform>La réception %1 n’est pas validée&#xa0;: %n écart est ouvert. Acceptez-le avec --accept-exceptions --reason.</numerusform>
            <numerusform>La réception %1 n’est pas validée&#xa0;: %n écarts sont ouverts. Acceptez-les avec --accept-exceptions --reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is submitted, with %n exceptions accepted.</source>
        <translation>
            <numerusform>La réception %1 est validée, avec %n écart accepté.</numerusform>
            <numerusform>La réception %1 est validée, avec %n écarts acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan %1 must be put apart first. When that is done: receipt acknowledge %2</source>
        <translation>Le scan %1 doit d’abord être mis à part. Ensuite&#xa0;: receipt acknowledge %2</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n stopped packs are not put apart yet.</source>
        <translation>
            <numerusform>La réception %1 n’est pas validée&#xa0;: %n boîte arrêtée n’est pas encore mise à part.</numerusform>
            <numerusform>La réception %1 n’est pas validée&#xa0;: %n boîtes arrêtées ne sont pas encore mises à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases with the partner: %1.</source>
        <translation>Cas avec le partenaire&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptUndoCommand</name>
    <message>
        <source>take back the last scans of a receipt</source>
        <translation>annuler les derniers scans d’une réception</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>name one receipt, and how many scans to take back</source>
        <translation>indiquez une réception et le nombre de scans à annuler</translation>
    </message>
    <message>
        <source>Scan %1 is taken back: %2</source>
        <translation>Le scan %1 est annulé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReceiptUnsealCommand</name>
    <message>
        <source>open a container: its contents count once they are scanned</source>
        <translation>ouvrir un colis&#xa0;: son contenu compte une fois scanné</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>le colis</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>indiquez une réception et le scan</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Expected, and now received.</source>
        <translation>Attendu, et maintenant reçu.</translation>
    </message>
    <message>
        <source>Expected, and now received with the %1 items inside.</source>
        <translation>Attendu, et maintenant reçu avec son contenu (%1).</translation>
    </message>
    <message>
        <source>Received with %1 items inside. %2 more inside must not be used: open it and take them out.</source>
        <translation>Reçu avec son contenu (%1). Inutilisables à l’intérieur&#xa0;: %2. Ouvrez et retirez-les.</translation>
    </message>
    <message>
        <source>Registered with lot and expiry of the label, and received.</source>
        <translation>Enregistré avec le lot et la péremption de l’étiquette, et reçu.</translation>
    </message>
    <message>
        <source>Known to the ledger, and received without a notice.</source>
        <translation>Connu du registre, et reçu sans avis.</translation>
    </message>
    <message>
        <source>Received. The delivery note for these goods was found and belongs to this receipt now.</source>
        <translation>Reçu. L’avis de cette marchandise a été trouvé et appartient maintenant à cette réception.</translation>
    </message>
    <message>
        <source>Part of the sample, and seen.</source>
        <translation>Fait partie de l’échantillon, et vu.</translation>
    </message>
    <message>
        <source>Scanned before in this receipt. Nothing to do.</source>
        <translation>Déjà scanné dans cette réception. Rien à faire.</translation>
    </message>
    <message>
        <source>Counted already with its container %1; now seen as well.</source>
        <translation>Déjà compté avec son colis %1&#xa0;; maintenant vu aussi.</translation>
    </message>
    <message>
        <source>Received before with receipt %1 on %2. A return, or a copy: put it aside.</source>
        <translation>Déjà reçu avec la réception %1 le %2. Un retour ou une copie&#xa0;: mettez-le de côté.</translation>
    </message>
    <message>
        <source>Counted in receipt %1, which is still open. Put it aside.</source>
        <translation>Compté dans la réception %1, encore ouverte. À mettre de côté.</translation>
    </message>
    <message>
        <source>Known, but not part of this delivery. Put it aside.</source>
        <translation>Connu, mais ne fait pas partie de cette livraison. À mettre de côté.</translation>
    </message>
    <message>
        <source>Belongs to another delivery: receipt %1. Put it aside, and receive it there.</source>
        <translation>Appartient à une autre livraison&#xa0;: réception %1. À mettre de côté et à réceptionner là.</translation>
    </message>
    <message>
        <source>Nobody has told us of this serial number. Put it aside until data come.</source>
        <translation>Personne ne nous a signalé ce numéro de série. À mettre de côté jusqu’à l’arrivée des données.</translation>
    </message>
    <message>
        <source>The product %1 is not on the product list. Put it aside until it is added.</source>
        <translation>Le produit %1 n’est pas dans la liste des produits. À mettre de côté jusqu’à son ajout.</translation>
    </message>
    <message>
        <source>One more than was sent: the product belongs to this delivery, the serial number does not.</source>
        <translation>Un de plus que l’envoi&#xa0;: le produit fait partie de cette livraison, pas le numéro de série.</translation>
    </message>
    <message>
        <source>Noted without data. It is received as soon as the supplier’s data come.</source>
        <translation>Noté sans données. Il sera reçu dès l’arrivée des données du fournisseur.</translation>
    </message>
    <message>
        <source>The pack says lot %1, the supplier’s data say %2. Put it aside.</source>
        <translation>La boîte indique le lot %1, les données du fournisseur %2. À mettre de côté.</translation>
    </message>
    <message>
        <source>The pack says expiry %1, the supplier’s data say %2. Put it aside.</source>
        <translation>La boîte indique la péremption %1, les données du fournisseur %2. À mettre de côté.</translation>
    </message>
    <message>
        <source>Expired: usable until %1. Put it aside.</source>
        <translation>Périmé&#xa0;: utilisable jusqu’au %1. À mettre de côté.</translation>
    </message>
    <message>
        <source>Recalled. Lock it in quarantine.</source>
        <translation>Rappelé. À enfermer en quarantaine.</translation>
    </message>
    <message>
        <source>On hold (%1). Put it aside until it is released.</source>
        <translation>Bloqué (%1). À mettre de côté jusqu’à sa libération.</translation>
    </message>
    <message>
        <source>On hold as damaged. Put it aside.</source>
        <translation>Bloqué car abîmé. À mettre de côté.</translation>
    </message>
    <message>
        <source>Put aside by hand (%1).</source>
        <translation>Mis de côté à la main (%1).</translation>
    </message>
    <message>
        <source>A partner reported it as %1. Put it aside.</source>
        <translation>Un partenaire a signalé l’état %1. À mettre de côté.</translation>
    </message>
    <message>
        <source>It must not exist any more: %1. Stop, and treat it as suspect.</source>
        <translation>Ne devrait plus exister&#xa0;: %1. Arrêtez, et traitez-le comme suspect.</translation>
    </message>
    <message>
        <source>It left this site before. A return, or a copy: put it aside.</source>
        <translation>A déjà quitté ce site. Un retour ou une copie&#xa0;: mettez-le de côté.</translation>
    </message>
    <message>
        <source>The scanner, not the pack: %1</source>
        <translation>Le lecteur, pas la boîte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several codes were read at once. Cover the others and scan again.</source>
        <translation>Plusieurs codes ont été lus à la fois. Couvrez les autres et scannez à nouveau.</translation>
    </message>
    <message>
        <source>This code has no serial number. Turn the pack and scan the square code.</source>
        <translation>Ce code n’a pas de numéro de série. Tournez la boîte et scannez le code carré.</translation>
    </message>
    <message>
        <source>This is no code of a pack. %1</source>
        <translation>Ce n’est pas un code de boîte. %1</translation>
    </message>
    <message>
        <source>Opened: its contents count only once they are scanned themselves.</source>
        <translation>Ouvert&#xa0;: son contenu ne compte qu’une fois scanné.</translation>
    </message>
    <message>
        <source>Announced, but not here.</source>
        <translation>Annoncé, mais pas là.</translation>
    </message>
    <message>
        <source>Drawn for the sample, and not scanned yet.</source>
        <translation>Tiré pour l’échantillon, pas encore scanné.</translation>
    </message>
    <message>
        <source>The delivery is addressed to %1, not to this site.</source>
        <translation>La livraison est adressée à %1, pas à ce site.</translation>
    </message>
    <message>
        <source>%1 Tray %2.</source>
        <translation>%1 Bac %2.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Déjà reçu</translation>
    </message>
    <message>
        <source>Not in this delivery</source>
        <translation>Hors livraison</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>1 more than sent</source>
        <translation>1 en trop</translation>
    </message>
    <message>
        <source>Unknown serial</source>
        <translation>Série inconnue</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Lot erroné</translation>
    </message>
    <message>
        <source>Wrong expiry</source>
        <translation>Date erronée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>No pack code</source>
        <translation>Pas une boîte</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>en attente de données</translation>
    </message>
    <message>
        <source>repackaged</source>
        <translation>reconditionné</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruit</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>délivré</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>non vendable</translation>
    </message>
    <message>
        <source>partly dispensed</source>
        <translation>délivré en partie</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>quarantaine</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>rappelé</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>volé</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Mauvais code</translation>
    </message>
    <message>
        <source>not in the delivery</source>
        <translation>hors livraison</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>déjà reçu</translation>
    </message>
    <message>
        <source>wrong expiry</source>
        <translation>péremption erronée</translation>
    </message>
    <message>
        <source>wrong lot</source>
        <translation>lot erroné</translation>
    </message>
    <message>
        <source>Released from hold, and received.</source>
        <translation>Libéré du blocage, et reçu.</translation>
    </message>
    <message>
        <source>Received. Days left before it expires: %1.</source>
        <translation>Reçu. Jours restants avant la péremption&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This code names the product, but no single pack. Look for another code on it; without one, keep the pack apart.</source>
        <translation>Ce code nomme le produit, mais pas une boîte précise. Cherchez-y un autre code&#xa0;; sans lui, mettez la boîte à part.</translation>
    </message>
    <message>
        <source>it changes small and capital letters; %1 is what the data name. Look at Caps Lock and at the scanner&apos;s set-up.</source>
        <translation>il change majuscules et minuscules&#xa0;; les données disent %1. Voyez Verr. Maj et le réglage du lecteur.</translation>
    </message>
    <message>
        <source>Expected by the despatch advice, which says %1, but its data is missing. It is received as soon as the supplier’s data come.</source>
        <translation>Attendu par l’avis d’expédition, qui dit %1, mais ses données manquent. Il est reçu dès que viennent les données du fournisseur.</translation>
    </message>
    <message>
        <source>By the data its sender took this shipment back: the goods were not sold to you. Put it aside, and ask the sender.</source>
        <translation>D’après les données, l’expéditeur a repris cette livraison&#xa0;: la marchandise ne vous a pas été vendue. Mettez-la de côté et demandez à l’expéditeur.</translation>
    </message>
</context>
<context>
    <name>RejectProtocols</name>
    <message>
        <source>Text lines</source>
        <translation>Lignes de texte</translation>
    </message>
    <message>
        <source>STX, text, ETX</source>
        <translation>STX, texte, ETX</translation>
    </message>
    <message>
        <source>Numbered lines</source>
        <translation>Lignes numérotées</translation>
    </message>
    <message>
        <source>One line, no answer</source>
        <translation>Une ligne, sans réponse</translation>
    </message>
</context>
<context>
    <name>ReleaseCommand</name>
    <message>
        <source>let items go that are on hold, with the reason</source>
        <translation>libérer des éléments bloqués, avec le motif</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>les éléments, un scan ou un identifiant par ligne</translation>
    </message>
    <message>
        <source>why they may go</source>
        <translation>pourquoi ils peuvent être libérés</translation>
    </message>
    <message>
        <source>say why with --reason</source>
        <translation>dites pourquoi avec --reason</translation>
    </message>
</context>
<context>
    <name>RepackCommand</name>
    <message>
        <source>move children from one container into another</source>
        <translation>passer des éléments d’un colis dans un autre</translation>
    </message>
    <message>
        <source>the container that they are in</source>
        <translation>le colis où ils sont</translation>
    </message>
    <message>
        <source>the container that they go into: its identifier, new-sscc, new-case or new-bundle</source>
        <translation>le colis où ils vont&#xa0;: son identifiant, new-sscc, new-case ou new-bundle</translation>
    </message>
    <message>
        <source>which, a scan or identifier a line; without it all</source>
        <translation>lesquels, par ligne un scan ou un identifiant&#xa0;; sans cela, tous</translation>
    </message>
    <message>
        <source>name both containers, with --from and --to</source>
        <translation>nommez les deux colis, avec --from et --to</translation>
    </message>
</context>
<context>
    <name>Repackaging</name>
    <message>
        <source>Used up.</source>
        <translation>Consommée.</translation>
    </message>
    <message>
        <source>Used in part; the rest is booked.</source>
        <translation>Utilisée en partie&#xa0;; le reste est noté.</translation>
    </message>
    <message>
        <source>Commissioned and linked with its sources.</source>
        <translation>Sérialisée et liée à ses sources.</translation>
    </message>
    <message>
        <source>Linked with its sources.</source>
        <translation>Liée à ses sources.</translation>
    </message>
    <message>
        <source>It stands in the list already.</source>
        <translation>Elle est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Nobody received this pack, or the number belongs to no such batch.</source>
        <translation>Personne n’a reçu cette boîte, ou le numéro n’est pas de cet ordre.</translation>
    </message>
    <message>
        <source>It is on hold. Release it first.</source>
        <translation>Elle est bloquée. Libérez-la d’abord.</translation>
    </message>
    <message>
        <source>Its life has ended. It cannot be used again.</source>
        <translation>Sa vie est terminée. Elle ne peut resservir.</translation>
    </message>
    <message>
        <source>It is not the product of this batch.</source>
        <translation>Ce n’est pas le produit de cet ordre.</translation>
    </message>
    <message>
        <source>Something is in it. Break it down first.</source>
        <translation>Il y a quelque chose dedans. Déballez d’abord.</translation>
    </message>
    <message>
        <source>This code names no item for certain.</source>
        <translation>Ce code ne nomme aucun élément avec certitude.</translation>
    </message>
    <message>
        <source>It was scanned as a source of another batch. Put it back there first.</source>
        <translation>Elle a été lue comme source d’un autre ordre. Reposez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>It has expired. Put it aside.</source>
        <translation>Elle est périmée. Mettez-la de côté.</translation>
    </message>
    <message>
        <source>This number was not drawn here, and this site takes no others.</source>
        <translation>Ce numéro n’a pas été tiré ici, et ce site n’en prend pas d’autres.</translation>
    </message>
    <message>
        <source>The serial number has other characters than letters and digits, and DSCSA asks for those on packs made here.</source>
        <translation>Le numéro de série a d’autres caractères que des lettres et des chiffres, que le DSCSA exige sur les boîtes faites ici.</translation>
    </message>
    <message>
        <source>It is a new pack of this batch, not a source.</source>
        <translation>C’est une nouvelle boîte de cet ordre, pas une source.</translation>
    </message>
    <message>
        <source>It expires before the new packs would. Correct the order&apos;s expiry, or somebody signs for it with a reason.</source>
        <translation>Elle expire avant les nouvelles boîtes. Corrigez la péremption de l’ordre, ou quelqu’un signe avec un motif.</translation>
    </message>
    <message>
        <source>Its label tells another lot or expiry than its data. Put it aside.</source>
        <translation>Son étiquette dit un autre lot ou une autre péremption que ses données. Mettez-la de côté.</translation>
    </message>
    <message>
        <source>What is left in it is a whole number, less than was left before, and 0 where it is empty.</source>
        <translation>Ce qui y reste est un nombre entier, inférieur à ce qui restait avant, et 0 si elle est vide.</translation>
    </message>
</context>
<context>
    <name>RestoreDrill</name>
    <message>
        <source>The backup was restored and is in order: %1 events, %2 items.</source>
        <translation>La sauvegarde a été restaurée et est en ordre&#xa0;: %1 événements, %2 éléments.</translation>
    </message>
    <message>
        <source>The backup was restored, but it is not one of this ledger. Make a new one.</source>
        <translation>La sauvegarde a été restaurée, mais n’est pas de ce registre. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>The backup was restored, but what came out is not in order. Make a new one.</source>
        <translation>La sauvegarde a été restaurée, mais le résultat n’est pas en ordre. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NON</translation>
    </message>
    <message>
        <source>Restore drill: passed</source>
        <translation>Essai de restauration&#xa0;: réussi</translation>
    </message>
    <message>
        <source>Restore drill: FAILED</source>
        <translation>Essai de restauration&#xa0;: ÉCHOUÉ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Drilled</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The backup says</source>
        <translation>La sauvegarde dit</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>Maintenant au registre</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>What the ledger holds beyond the backup was recorded after it: %1 entries.</source>
        <translation>Ce que le registre a de plus que la sauvegarde a été noté après&#xa0;: %1 entrées.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Chain intact, and every state follows from the events</source>
        <translation>Chaîne intacte, et chaque état découle des événements</translation>
    </message>
    <message>
        <source>It is a part of the ledger at work</source>
        <translation>Elle est une partie du registre en service</translation>
    </message>
    <message>
        <source>Events and items as the backup says</source>
        <translation>Événements et articles comme la sauvegarde le dit</translation>
    </message>
    <message>
        <source>Drilled by, date</source>
        <translation>Essayé par, date</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Vérifié par, date</translation>
    </message>
    <message>
        <source>The backup is damaged and could not be restored. Make a new one.</source>
        <translation>La sauvegarde est abîmée et n’a pu être restaurée. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>The file is not damaged</source>
        <translation>Le fichier n’est pas abîmé</translation>
    </message>
</context>
<context>
    <name>ScannerOptions</name>
    <message>
        <source>Enter (CR, LF)</source>
        <translation>Entrée (CR, LF)</translation>
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
        <translation>Rien</translation>
    </message>
    <message>
        <source>What ends a code</source>
        <translation>Ce qui termine un code</translation>
    </message>
    <message>
        <source>One reading within, ms</source>
        <translation>Une lecture en, ms</translation>
    </message>
    <message>
        <source>The same code again within this time is the same reading: a trigger held too long.</source>
        <translation>Le même code dans ce délai est la même lecture&#xa0;: une gâchette tenue trop longtemps.</translation>
    </message>
    <message>
        <source>One pull of the trigger, ms</source>
        <translation>Une pression, ms</translation>
    </message>
    <message>
        <source>Of several codes within this time the pack’s own counts; the shop bar code beside it does not. 0: each counts.</source>
        <translation>De plusieurs codes dans ce délai, celui de la boîte compte&#xa0;; le code-barres de vente à côté, non. 0&#xa0;: chacun compte.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Saisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands beside every scan it makes.</source>
        <translation>Figure à côté de chacun de ses scans.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A name below /dev/serial/by-id stays the same at every plug.</source>
        <translation>Un nom sous /dev/serial/by-id reste le même à chaque branchement.</translation>
    </message>
    <message>
        <source>Speed, baud</source>
        <translation>Vitesse, bauds</translation>
    </message>
    <message>
        <source>As the scanner is set: often 9600 or 115200. USB does not care.</source>
        <translation>Comme le lecteur est réglé&#xa0;: souvent 9600 ou 115200. Sans effet en USB.</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Bits de données</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impaire</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bits d’arrêt</translation>
    </message>
    <message>
        <source>What stands before a code</source>
        <translation>Ce qui précède un code</translation>
    </message>
    <message>
        <source>Usually nothing. Control characters as &lt;STX&gt;. Anything without it is no code of this scanner.</source>
        <translation>Rien d’habitude. Caractères de contrôle comme &lt;STX&gt;. Ce qui arrive sans n’est pas un code de ce lecteur.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Entrée ou Tab</translation>
    </message>
    <message>
        <source>Longest pause between keys, ms</source>
        <translation>Plus longue pause entre touches, ms</translation>
    </message>
    <message>
        <source>Keys that follow faster are a scanner’s. 50 suits nearly all; people type slower.</source>
        <translation>Des touches plus rapides viennent d’un lecteur. 50 convient presque toujours&#xa0;; on tape plus lentement.</translation>
    </message>
    <message>
        <source>Key before a code</source>
        <translation>Touche avant un code</translation>
    </message>
    <message>
        <source>Usually none. A scanner that is set to press one first, such as F12, is told for certain.</source>
        <translation>Aucune d’habitude. Un lecteur qui en presse une d’abord, comme F12, se reconnaît à coup sûr.</translation>
    </message>
    <message>
        <source>%1 for the separator</source>
        <translation>%1 comme séparateur</translation>
    </message>
    <message>
        <source>separators arrive</source>
        <translation>les séparateurs arrivent</translation>
    </message>
    <message>
        <source>keyboard %1 read as %2</source>
        <translation>clavier %1 lu comme %2</translation>
    </message>
    <message>
        <source>%1 before each code</source>
        <translation>%1 devant chaque code</translation>
    </message>
    <message>
        <source>%1 behind each code</source>
        <translation>%1 derrière chaque code</translation>
    </message>
    <message>
        <source>the maker’s code letters</source>
        <translation>les lettres de code du fabricant</translation>
    </message>
    <message>
        <source>Enter the path of a device, such as /dev/ttyACM0, or the address of a reader, such as tcp://10.0.0.30:9004.</source>
        <translation>Saisissez le chemin d’un appareil, comme /dev/ttyACM0, ou l’adresse d’un lecteur, comme tcp://10.0.0.30:9004.</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Another code was read: %1</source>
        <translation>Un autre code a été lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scan the code that is marked here. Cover the others with a hand.</source>
        <translation>Scannez le code marqué ici. Couvrez les autres de la main.</translation>
    </message>
    <message>
        <source>%1 characters got lost on the way.</source>
        <translation>%1 caractères se sont perdus en route.</translation>
    </message>
    <message>
        <source>The scanner sends faster than the computer takes. Set a pause of 5 ms between characters, or the serial mode (USB-COM).</source>
        <translation>Le lecteur envoie plus vite que l’ordinateur ne reçoit. Réglez une pause de 5 ms entre les caractères, ou le mode série (USB-COM).</translation>
    </message>
    <message>
        <source>Characters arrive changed.</source>
        <translation>Des caractères arrivent modifiés.</translation>
    </message>
    <message>
        <source>Switch off all formatting of data in the scanner, or scan its “factory defaults” code, then test again.</source>
        <translation>Désactivez tout formatage des données dans le lecteur, ou scannez son code «&#xa0;réglages d’usine », puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Upper and lower case are exchanged.</source>
        <translation>Majuscules et minuscules sont inversées.</translation>
    </message>
    <message>
        <source>Switch Caps Lock off and keep it off. If it is off, switch off “Caps Lock” or “convert case” in the scanner.</source>
        <translation>Désactivez Verr. Maj. et laissez-le ainsi. S’il l’est déjà, désactivez «&#xa0;Caps Lock&#xa0;» ou «&#xa0;conversion de casse&#xa0;» dans le lecteur.</translation>
    </message>
    <message>
        <source>All letters arrive in upper case.</source>
        <translation>Toutes les lettres arrivent en majuscules.</translation>
    </message>
    <message>
        <source>Switch off “convert case” in the scanner. Serial numbers tell upper from lower case.</source>
        <translation>Désactivez «&#xa0;conversion de casse&#xa0;» dans le lecteur. Les numéros de série distinguent majuscules et minuscules.</translation>
    </message>
    <message>
        <source>All letters arrive in lower case.</source>
        <translation>Toutes les lettres arrivent en minuscules.</translation>
    </message>
    <message>
        <source>The scanner types for the keyboard %2, the computer has %3.</source>
        <translation>Le lecteur écrit pour le clavier %2, l’ordinateur a %3.</translation>
    </message>
    <message>
        <source>Set the scanner’s “keyboard country” to %3, or use its serial mode (USB-COM), which knows no keyboard.</source>
        <translation>Réglez le «&#xa0;pays du clavier&#xa0;» du lecteur sur %3, ou utilisez son mode série (USB-COM), qui ignore le clavier.</translation>
    </message>
    <message>
        <source>The separators between values (GS) get lost. Values would run together.</source>
        <translation>Les séparateurs entre les valeurs (GS) se perdent. Les valeurs se confondraient.</translation>
    </message>
    <message>
        <source>Set “transmit control characters”, “GS1 separator” or “function code mapping” so that GS (character 29) is sent, or use the serial mode (USB-COM).</source>
        <translation>Réglez «&#xa0;transmettre les caractères de contrôle », «&#xa0;séparateur GS1&#xa0;» ou «&#xa0;correspondance des codes de fonction&#xa0;» pour que GS (caractère 29) soit envoyé, ou utilisez le mode série (USB-COM).</translation>
    </message>
    <message>
        <source>The separator (GS) arrives as %1.</source>
        <translation>Le séparateur (GS) arrive comme %1.</translation>
    </message>
    <message>
        <source>Better: let the scanner send the separator itself, character 29.</source>
        <translation>Mieux&#xa0;: faites envoyer le séparateur lui-même par le lecteur, caractère 29.</translation>
    </message>
    <message>
        <source>The scanner writes brackets around the identifiers, as on the label.</source>
        <translation>Le lecteur écrit des parenthèses autour des identifiants, comme sur l’étiquette.</translation>
    </message>
    <message>
        <source>Switch off “GS1 format with brackets”. With brackets in the data nobody can tell what is printed.</source>
        <translation>Désactivez le «&#xa0;format GS1 avec parenthèses ». Avec des parenthèses dans les données, on ne sait pas ce qui est imprimé.</translation>
    </message>
    <message>
        <source>The scanner does not say what kind of code it read.</source>
        <translation>Le lecteur ne dit pas quel type de code il a lu.</translation>
    </message>
    <message>
        <source>Works. Better: switch on the “AIM identifier” (]d2, ]C1) as a prefix. Broken codes are told more surely with it.</source>
        <translation>Fonctionne. Mieux&#xa0;: activez l’«&#xa0;identifiant AIM&#xa0;» (]d2, ]C1) en préfixe. Les codes défectueux se reconnaissent plus sûrement.</translation>
    </message>
    <message>
        <source>The scanner sends the code letters of its maker (%1).</source>
        <translation>Le lecteur envoie les lettres de code de son fabricant (%1).</translation>
    </message>
    <message>
        <source>Better: the “AIM identifier” in their place.</source>
        <translation>Mieux&#xa0;: l’«&#xa0;identifiant AIM&#xa0;» à leur place.</translation>
    </message>
    <message>
        <source>The scanner reports a GS1 code as a plain one (%1).</source>
        <translation>Le lecteur donne un code GS1 pour un code simple (%1).</translation>
    </message>
    <message>
        <source>Switch on GS1 for this kind of code (“GS1 DataMatrix”, “GS1-128”, “transmit FNC1”).</source>
        <translation>Activez GS1 pour ce type de code («&#xa0;GS1 DataMatrix », «&#xa0;GS1-128 », «&#xa0;transmettre FNC1 »).</translation>
    </message>
    <message>
        <source>The scanner puts %1 before each code.</source>
        <translation>Le lecteur met %1 devant chaque code.</translation>
    </message>
    <message>
        <source>Better: no prefix.</source>
        <translation>Mieux&#xa0;: pas de préfixe.</translation>
    </message>
    <message>
        <source>The scanner puts %1 behind each code.</source>
        <translation>Le lecteur met %1 derrière chaque code.</translation>
    </message>
    <message>
        <source>Better: only Enter (CR) behind each code.</source>
        <translation>Mieux&#xa0;: seulement Entrée (CR) derrière chaque code.</translation>
    </message>
    <message>
        <source>Nothing ends a code.</source>
        <translation>Rien ne termine un code.</translation>
    </message>
    <message>
        <source>Better: Enter (CR) as suffix. A cable that fails is then told for certain.</source>
        <translation>Mieux&#xa0;: Entrée (CR) en suffixe. Un câble défaillant se remarque alors à coup sûr.</translation>
    </message>
    <message>
        <source>A code began and did not end: … %1</source>
        <translation>Un code a commencé sans finir&#xa0;: … %1</translation>
    </message>
    <message>
        <source>Check the cable, speed and parity of the line; set Enter (CR) as suffix. Then scan again.</source>
        <translation>Vérifiez le câble, la vitesse et la parité de la ligne&#xa0;; réglez Entrée (CR) en suffixe. Puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>One code takes %1 ms to arrive.</source>
        <translation>Un code met %1 ms à arriver.</translation>
    </message>
    <message>
        <source>Set the pause between characters to 0, or use the serial mode (USB-COM) at 115,200 baud.</source>
        <translation>Réglez à 0 la pause entre les caractères, ou utilisez le mode série (USB-COM) à 115 200 bauds.</translation>
    </message>
    <message>
        <source>The keys come so slowly that they look like typing.</source>
        <translation>Les touches arrivent si lentement qu’elles semblent tapées.</translation>
    </message>
    <message>
        <source>Set the pause between characters to 0. If it must stay, raise “Longest pause between keys” here.</source>
        <translation>Réglez à 0 la pause entre les caractères. Si elle doit rester, augmentez ici la «&#xa0;Plus longue pause entre touches ».</translation>
    </message>
    <message>
        <source>While the trigger is held the code is sent again every %1 ms.</source>
        <translation>Tant que la gâchette est tenue, le code est renvoyé toutes les %1 ms.</translation>
    </message>
    <message>
        <source>Better: one reading per pull of the trigger.</source>
        <translation>Mieux&#xa0;: une lecture par pression de la gâchette.</translation>
    </message>
    <message>
        <source>The scanner does not read %1 codes.</source>
        <translation>Le lecteur ne lit pas les codes %1.</translation>
    </message>
    <message>
        <source>Switch this kind of code on in the scanner. Some laser scanners read no square codes at all.</source>
        <translation>Activez ce type de code dans le lecteur. Certains lecteurs laser ne lisent aucun code carré.</translation>
    </message>
    <message>
        <source>The program puts it right. %1</source>
        <translation>Le programme le corrige. %1</translation>
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
        <translation>allemand</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>suisse</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>belge</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>nordique</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
</context>
<context>
    <name>SecretListCommand</name>
    <message>
        <source>list the names of the secrets kept</source>
        <translation>lister les noms des secrets gardés</translation>
    </message>
</context>
<context>
    <name>SecretRemoveCommand</name>
    <message>
        <source>forget a secret</source>
        <translation>oublier un secret</translation>
    </message>
    <message>
        <source>name one secret</source>
        <translation>nommez un secret</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 est oublié.</translation>
    </message>
</context>
<context>
    <name>SecretSetCommand</name>
    <message>
        <source>keep a password, token or key, read from standard input</source>
        <translation>garder un mot de passe, jeton ou clé lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>name one secret; its value comes from standard input</source>
        <translation>nommez un secret&#xa0;; sa valeur vient de l’entrée standard</translation>
    </message>
    <message>
        <source>Value of %1 (not shown):</source>
        <translation>Valeur de %1 (non montrée)&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 est gardé.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>listen for other systems (EPCIS REST) and partners (AS2)</source>
        <translation>écouter d’autres systèmes (EPCIS REST) et partenaires (AS2)</translation>
    </message>
    <message>
        <source>make a new token, keep it as the secret %1, and print it</source>
        <translation>faire un nouveau jeton, le garder comme secret %1 et l’imprimer</translation>
    </message>
    <message>
        <source>take AS2 messages of partners at /as2</source>
        <translation>prendre les messages AS2 des partenaires à /as2</translation>
    </message>
    <message>
        <source>PEM file: listen by HTTPS</source>
        <translation>fichier PEM&#xa0;: écouter par HTTPS</translation>
    </message>
    <message>
        <source>secret with the certificate&apos;s key</source>
        <translation>secret avec la clé du certificat</translation>
    </message>
    <message>
        <source>the port is a number</source>
        <translation>le port est un nombre</translation>
    </message>
    <message>
        <source>Listening at %1. The token of other systems, shown this once: %2</source>
        <translation>À l’écoute à %1. Le jeton des autres systèmes, montré cette fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>À l’écoute à %1.</translation>
    </message>
    <message>
        <source>address of this machine to listen at; else as the site is set</source>
        <translation>adresse de cette machine où écouter&#xa0;; sinon comme réglé pour le site</translation>
    </message>
    <message>
        <source>port; 0: any free one; else as the site is set</source>
        <translation>port&#xa0;; 0&#xa0;: n’importe quel port libre&#xa0;; sinon comme réglé pour le site</translation>
    </message>
    <message>
        <source>Listening at %1. Without a token no other system is let in.</source>
        <translation>Écoute sur %1. Sans jeton, aucun autre système n’entre.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ServeRevokeCommand</name>
    <message>
        <source>end the token of one system: it is let in no more</source>
        <translation>mettre fin au jeton d’un système&#xa0;: il n’est plus admis</translation>
    </message>
    <message>
        <source>%1 is let in no more.</source>
        <translation>%1 n’est plus admis.</translation>
    </message>
</context>
<context>
    <name>ServeTokenCommand</name>
    <message>
        <source>make the token of one system of the site, and print it</source>
        <translation>créer le jeton d’un système du site et l’afficher</translation>
    </message>
    <message>
        <source>what it is for: both, capture or query</source>
        <translation>à quoi il sert&#xa0;: both (les deux), capture (déposer) ou query (interroger)</translation>
    </message>
    <message>
        <source>for this client&apos;s goods alone</source>
        <translation>pour les seules marchandises de ce client</translation>
    </message>
    <message>
        <source>--scope is both, capture or query</source>
        <translation>--scope vaut both, capture ou query</translation>
    </message>
    <message>
        <source>The token of %1, shown this once: %2</source>
        <translation>Le jeton de %1, montré cette seule fois&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ServeTokensCommand</name>
    <message>
        <source>which systems of the site have a token, and what for</source>
        <translation>quels systèmes du site ont un jeton, et pour quoi</translation>
    </message>
    <message>
        <source>%1, made %2: %3</source>
        <translation>%1, créé %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, made %2: %3, goods of %4 alone</source>
        <translation>%1, créé %2&#xa0;: %3, marchandises de %4 seulement</translation>
    </message>
</context>
<context>
    <name>ShipCancelCommand</name>
    <message>
        <source>give an open shipment up</source>
        <translation>abandonner une expédition ouverte</translation>
    </message>
</context>
<context>
    <name>ShipCheckCommand</name>
    <message>
        <source>say what would leave, and what speaks against it</source>
        <translation>dire ce qui partirait, et ce qui s’y oppose</translation>
    </message>
</context>
<context>
    <name>ShipCommand</name>
    <message>
        <source>ship goods to a customer, a verdict for each scan</source>
        <translation>expédier de la marchandise à un client, un verdict par scan</translation>
    </message>
    <message>
        <source>what goes, a scan or identifier a line</source>
        <translation>ce qui part, un scan ou identifiant par ligne</translation>
    </message>
    <message>
        <source>say what would happen; nothing is kept and nothing is sent</source>
        <translation>dire ce qui se passerait&#xa0;; rien n’est gardé ni envoyé</translation>
    </message>
    <message>
        <source>name the customer with --to</source>
        <translation>nommez le client avec --to</translation>
    </message>
</context>
<context>
    <name>ShipCorrectCommand</name>
    <message>
        <source>tell the customer other numbers of order or delivery</source>
        <translation>dire au client d’autres numéros de commande ou de livraison</translation>
    </message>
    <message>
        <source>the right number of the customer&apos;s order</source>
        <translation>le bon numéro de la commande du client</translation>
    </message>
    <message>
        <source>the right number of our delivery</source>
        <translation>le bon numéro de notre livraison</translation>
    </message>
    <message>
        <source>the right number of our invoice</source>
        <translation>le bon numéro de notre facture</translation>
    </message>
    <message>
        <source>Corrected; the customer is told.</source>
        <translation>Corrigé&#xa0;; le client est averti.</translation>
    </message>
</context>
<context>
    <name>ShipFacts</name>
    <message>
        <source>Stop: %1</source>
        <translation>Halte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shipment %1 to %2: %3, %4 units</source>
        <translation>Expédition %1 à %2&#xa0;: %3, %4 unités</translation>
    </message>
    <message>
        <source>, order %1</source>
        <translation>, commande %1</translation>
    </message>
    <message>
        <source>, delivery %1</source>
        <translation>, livraison %1</translation>
    </message>
    <message>
        <source>, the customer has it</source>
        <translation>, le client l’a</translation>
    </message>
    <message>
        <source>, received in part: %1 of %2</source>
        <translation>, reçu en partie&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Document %1, %2: %3</source>
        <translation>Document %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>drawn back or replaced</source>
        <translation>retiré ou remplacé</translation>
    </message>
    <message>
        <source>%1: all of it is picked.</source>
        <translation>%1&#xa0;: tout est prélevé.</translation>
    </message>
    <message>
        <source>%1 of lot %2 (%3)</source>
        <translation>%1 du lot %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 left.</source>
        <translation>%1&#xa0;: reste %2.</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Prenez %1.</translation>
    </message>
    <message>
        <source>%1 are not on hand.</source>
        <translation>%1 ne sont pas en stock.</translation>
    </message>
    <message>
        <source>Overridden by %1 (%2): %3</source>
        <translation>Outrepassé par %1 (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ShipFinishCommand</name>
    <message>
        <source>ship what was picked</source>
        <translation>expédier ce qui est préparé</translation>
    </message>
</context>
<context>
    <name>ShipListCommand</name>
    <message>
        <source>list the shipments of this site, with their states</source>
        <translation>lister les expéditions de ce site, avec leur état</translation>
    </message>
</context>
<context>
    <name>ShipOpenCommand</name>
    <message>
        <source>begin a shipment that is picked over time</source>
        <translation>commencer une expédition préparée peu à peu</translation>
    </message>
    <message>
        <source>with what is left of this shipment&apos;s order, to the same customer</source>
        <translation>avec ce qui reste de la commande de cette expédition, au même client</translation>
    </message>
    <message>
        <source>name the customer with --to, or a shipment with --rest-of</source>
        <translation>nommez le client avec --to, ou une expédition avec --rest-of</translation>
    </message>
</context>
<context>
    <name>ShipPaperCommand</name>
    <message>
        <source>make the papers of a shipment as PDF</source>
        <translation>faire les papiers d’une expédition en PDF</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>où il va</translation>
    </message>
    <message>
        <source>name one shipment, --out and one of the kinds</source>
        <translation>nommez une expédition, --out et un des genres</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>information (with the statement), packing-list or pick-list</source>
        <translation>information (avec la déclaration), packing-list ou pick-list</translation>
    </message>
</context>
<context>
    <name>ShipPicking</name>
    <message>
        <source>take what is scanned out of a container that stays</source>
        <translation>retirer ce qui est lu d’un contenant qui reste</translation>
    </message>
    <message>
        <source>pack what is scanned into new pallets with numbers of the pool; scan its label to close one</source>
        <translation>mettre ce qui est lu sur de nouvelles palettes numérotées par la réserve&#xa0;; lire leur étiquette les ferme</translation>
    </message>
    <message>
        <source>the pool that the pallets&apos; numbers come from</source>
        <translation>la réserve d’où viennent les numéros des palettes</translation>
    </message>
    <message>
        <source>print the label of each pallet as it is begun</source>
        <translation>imprimer l’étiquette de chaque palette dès son début</translation>
    </message>
    <message>
        <source>%1 is being packed.</source>
        <translation>%1 est en cours de remplissage.</translation>
    </message>
</context>
<context>
    <name>ShipPicksCommand</name>
    <message>
        <source>say which lots to take for an order, first expired first</source>
        <translation>dire quels lots prendre pour une commande, premier périmé premier sorti</translation>
    </message>
</context>
<context>
    <name>ShipReceivedCommand</name>
    <message>
        <source>note that the customer has the goods</source>
        <translation>noter que le client a la marchandise</translation>
    </message>
</context>
<context>
    <name>ShipScanCommand</name>
    <message>
        <source>pick for an open shipment, a verdict for each scan</source>
        <translation>préparer pour une expédition ouverte, un verdict par scan</translation>
    </message>
    <message>
        <source>take what is scanned out of the shipment again</source>
        <translation>retirer de l’expédition ce qui est scanné</translation>
    </message>
</context>
<context>
    <name>ShipShowCommand</name>
    <message>
        <source>show a shipment, its documents and what is in it</source>
        <translation>montrer une expédition, ses documents et son contenu</translation>
    </message>
    <message>
        <source>then its outermost items, a line each</source>
        <translation>puis ses articles extérieurs, un par ligne</translation>
    </message>
</context>
<context>
    <name>ShipVoidCommand</name>
    <message>
        <source>take a shipment back: draw it back, or tell the customer</source>
        <translation>reprendre une expédition&#xa0;: la retirer, ou avertir le client</translation>
    </message>
    <message>
        <source>only these outermost items, a scan or identifier a line</source>
        <translation>seulement ces articles extérieurs, un scan ou identifiant par ligne</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>%1 ne nomme rien</translation>
    </message>
    <message>
        <source>Back: %1, each with all that is in it. The customer is told.</source>
        <translation>Retour&#xa0;: %1, chacun avec tout son contenu. Le client en est informé.</translation>
    </message>
    <message>
        <source>of a shipment received in part, what the customer has not received</source>
        <translation>d’une expédition reçue en partie, ce que le client n’a pas reçu</translation>
    </message>
    <message>
        <source>say --rest or --scans, not both</source>
        <translation>dites --rest ou --scans, pas les deux</translation>
    </message>
    <message>
        <source>Back: %1, each with all that is in it. The customer has nothing of it.</source>
        <translation>De retour&#xa0;: %1, chacun avec tout son contenu. Le client n’en a rien.</translation>
    </message>
</context>
<context>
    <name>ShipmentCommand</name>
    <message>
        <source>Shipment %1, %2, from %3 (%4): %5 units, %6 bundles, %7 cases, %8 pallets. Receipt %9.</source>
        <translation>Expédition %1, %2, de %3 (%4)&#xa0;: %5 unités, %6 fardeaux, %7 cartons, %8 palettes. Réception %9.</translation>
    </message>
</context>
<context>
    <name>ShipmentExportCommand</name>
    <message>
        <source>write the serials of a delivery to a file</source>
        <translation>écrire dans un fichier les numéros de série d’une livraison</translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx ou xml</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>name a shipment, a format (csv, json, xlsx, xml) and a file</source>
        <translation>indiquez une livraison, un format (csv, json, xlsx, xml) et un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation>
            <numerusform>%1&#xa0;: %n numéro de série</numerusform>
            <numerusform>%1&#xa0;: %n numéros de série</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipmentListCommand</name>
    <message>
        <source>deliveries on their way, and those received</source>
        <translation>livraisons en route, et livraisons reçues</translation>
    </message>
</context>
<context>
    <name>ShipmentShowCommand</name>
    <message>
        <source>one delivery: what is expected, and its receipt</source>
        <translation>une livraison&#xa0;: ce qui est attendu, et sa réception</translation>
    </message>
    <message>
        <source>name one shipment by its number</source>
        <translation>indiquez une expédition par son numéro</translation>
    </message>
    <message>
        <source>then every item, a line each</source>
        <translation>puis chaque élément, un par ligne</translation>
    </message>
</context>
<context>
    <name>ShippedCommand</name>
    <message>
        <source>name one shipment by its number</source>
        <translation>nommez une expédition par son numéro</translation>
    </message>
    <message>
        <source>why; it is kept in the journal</source>
        <translation>pourquoi&#xa0;; c’est gardé au journal</translation>
    </message>
</context>
<context>
    <name>Shipping</name>
    <message>
        <source>%1 pallet</source>
        <translation>%1 palette</translation>
    </message>
    <message>
        <source>%1 pallets</source>
        <translation>%1 palettes</translation>
    </message>
    <message>
        <source>%1 case</source>
        <translation>%1 carton</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 cartons</translation>
    </message>
    <message>
        <source>%1 bundle</source>
        <translation>%1 paquet</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>%1 unit</source>
        <translation>%1 unité</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unités</translation>
    </message>
    <message>
        <source>%1 lot</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 lots</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Part avec</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>Déjà dedans</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>Dans un colis</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Pas commandé</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Trop</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Autre lot</translation>
    </message>
    <message>
        <source>Other expiry</source>
        <translation>Autre péremption</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not commissioned</source>
        <translation>Pas sérialisé</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Pas reçu</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Pas à nous</translation>
    </message>
    <message>
        <source>Already shipped</source>
        <translation>Déjà expédié</translation>
    </message>
    <message>
        <source>Picked elsewhere</source>
        <translation>Préparé ailleurs</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>En emballage</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Pas dedans</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>It goes with this shipment.</source>
        <translation>Il part avec cette expédition.</translation>
    </message>
    <message>
        <source>It goes with this shipment, and is taken out of %1.</source>
        <translation>Il part avec cette expédition, et est retiré de %1.</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>Il reste ici.</translation>
    </message>
    <message>
        <source>Scanned before. Nothing to do.</source>
        <translation>Scanné avant. Rien à faire.</translation>
    </message>
    <message>
        <source>It is in %1, which goes with this shipment. Nothing to do.</source>
        <translation>Il est dans %1, qui part avec cette expédition. Rien à faire.</translation>
    </message>
    <message>
        <source>It is in %1. Ship that as a whole, or allow that it is taken out.</source>
        <translation>Il est dans %1. Expédiez-le en entier, ou permettez de l’en retirer.</translation>
    </message>
    <message>
        <source>It is in %1. Ship that as a whole, or unpack it first.</source>
        <translation>Il est dans %1. Expédiez-le en entier, ou déballez-le d’abord.</translation>
    </message>
    <message>
        <source>The order does not ask for this product. Put it back.</source>
        <translation>La commande ne demande pas ce produit. Remettez-le.</translation>
    </message>
    <message>
        <source>It is more than ordered: %1 are left to pick. Put it back.</source>
        <translation>C’est plus que commandé&#xa0;: il reste %1 à préparer. Remettez-le.</translation>
    </message>
    <message>
        <source>It is of lot %1, and should be of %2.</source>
        <translation>Il est du lot %1, et devrait être de %2.</translation>
    </message>
    <message>
        <source>Its label says another expiry than its data (%1). Put it aside.</source>
        <translation>Son étiquette dit une autre péremption que ses données (%1). Mettez-le à part.</translation>
    </message>
    <message>
        <source>It expires on %1, and the customer wants %2 or later.</source>
        <translation>Il périme le %1, et le client veut %2 ou plus tard.</translation>
    </message>
    <message>
        <source>It is on hold. Put it aside.</source>
        <translation>Il est bloqué. Mettez-le à part.</translation>
    </message>
    <message>
        <source>In it is %1, which is on hold. Take that out first.</source>
        <translation>Dedans est %1, qui est bloqué. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>It is recalled. Put it aside.</source>
        <translation>Il est rappelé. Mettez-le à part.</translation>
    </message>
    <message>
        <source>In it is %1, which is recalled. Put it aside.</source>
        <translation>Dedans est %1, qui est rappelé. Mettez-le à part.</translation>
    </message>
    <message>
        <source>It is expired. Put it aside.</source>
        <translation>Il est périmé. Mettez-le à part.</translation>
    </message>
    <message>
        <source>In it is %1, which is expired. Take that out first.</source>
        <translation>Dedans est %1, qui est périmé. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>Its number has ended. It must not be here.</source>
        <translation>Son numéro est terminé. Il ne doit pas être ici.</translation>
    </message>
    <message>
        <source>In it is %1, whose number has ended. Take that out first.</source>
        <translation>Dedans est %1, dont le numéro est terminé. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>Its number was never commissioned. Put it aside.</source>
        <translation>Son numéro n’a jamais été sérialisé. Mettez-le à part.</translation>
    </message>
    <message>
        <source>By the data it is on its way to this site. Receive it first.</source>
        <translation>D’après les données il est en route vers ce site. Recevez-le d’abord.</translation>
    </message>
    <message>
        <source>By the data it is at another place, and was never received here.</source>
        <translation>D’après les données il est ailleurs, et n’a jamais été reçu ici.</translation>
    </message>
    <message>
        <source>It left with shipment %1. It must not be here.</source>
        <translation>Il est parti avec l’expédition %1. Il ne doit pas être ici.</translation>
    </message>
    <message>
        <source>By the data it has left this site. It must not be here.</source>
        <translation>D’après les données il a quitté ce site. Il ne doit pas être ici.</translation>
    </message>
    <message>
        <source>It was picked for shipment %1. Take it out there first.</source>
        <translation>Il a été préparé pour l’expédition %1. Retirez-le là d’abord.</translation>
    </message>
    <message>
        <source>It is in %1, which is still being packed. Close that first.</source>
        <translation>Il est dans %1, encore en emballage. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>There is nothing in it. Pack it first.</source>
        <translation>Il n’y a rien dedans. Emballez-le d’abord.</translation>
    </message>
    <message>
        <source>It is not in this shipment.</source>
        <translation>Il n’est pas dans cette expédition.</translation>
    </message>
    <message>
        <source>Nobody has told us of this number. Put it aside.</source>
        <translation>Personne ne nous a annoncé ce numéro. Mettez-le à part.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Ce code ne nomme sûrement aucun article. %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>Not in this one</source>
        <translation>Pas dans celui-ci</translation>
    </message>
    <message>
        <source>Scan its label</source>
        <translation>Lisez son étiquette</translation>
    </message>
    <message>
        <source>It goes into %1.</source>
        <translation>Cela va sur %1.</translation>
    </message>
    <message>
        <source>%1 is closed, and goes with this shipment as one piece.</source>
        <translation>%1 est fermée et part avec cette expédition comme une seule pièce.</translation>
    </message>
    <message>
        <source>Put the label on %1 and scan it: that closes it.</source>
        <translation>Collez l’étiquette sur %1 et lisez-la&#xa0;: cela la ferme.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 in %2 and in %3</source>
        <translation>%1 dans %2 et dans %3</translation>
    </message>
    <message>
        <source>Lot %1, which expires earlier (%2), is on hand: it should go first.</source>
        <translation>Le lot %1, qui périme plus tôt (%2), est en stock&#xa0;: il devrait partir d’abord.</translation>
    </message>
    <message>
        <source>%1 with %2 instead of %3</source>
        <translation>%1 avec %2 au lieu de %3</translation>
    </message>
    <message>
        <source>Shipped in spite of the customer&apos;s licences by %1: %2</source>
        <translation>Expédié malgré les licences du client par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Taken back by %1: %2</source>
        <translation>Annulé par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Numbers corrected by %1: %2</source>
        <translation>Numéros corrigés par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Given up by %1</source>
        <translation>Abandonné par %1</translation>
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
        <translation>Produits</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>NDC</source>
        <translation>NDC</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Product identifiers</source>
        <translation>Identifiants de produit</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>%1 more stand in the electronic document alone.</source>
        <translation>%1 de plus ne sont que dans le document électronique.</translation>
    </message>
    <message>
        <source>Handling units</source>
        <translation>Unités de manutention</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Cases in it</source>
        <translation>Cartons dedans</translation>
    </message>
    <message>
        <source>Units in it</source>
        <translation>Unités dedans</translation>
    </message>
    <message>
        <source>The seller states that it is authorized as the Drug Supply Chain Security Act requires; received the product from a person that is authorized; received transaction information and a transaction statement from the prior owner; did not knowingly ship a suspect or illegitimate product; had systems and processes in place to comply with verification requirements; did not knowingly provide false transaction information; and did not knowingly alter the transaction history.</source>
        <translation>Le vendeur déclare qu’il est autorisé comme l’exige le Drug Supply Chain Security Act&#xa0;; qu’il a reçu le produit d’une personne autorisée&#xa0;; qu’il a reçu du propriétaire précédent l’information et la déclaration de transaction&#xa0;; qu’il n’a pas sciemment expédié de produit suspect ou illégitime&#xa0;; qu’il avait des systèmes et procédés pour satisfaire aux exigences de vérification&#xa0;; qu’il n’a pas sciemment donné de fausse information de transaction&#xa0;; et qu’il n’a pas sciemment altéré l’historique des transactions.</translation>
    </message>
    <message>
        <source>Transaction information and statement</source>
        <translation>Information et déclaration de transaction</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Liste de colisage</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Expédition %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Shipped from</source>
        <translation>Expédié de</translation>
    </message>
    <message>
        <source>Shipped to</source>
        <translation>Expédié à</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>Date de transaction</translation>
    </message>
    <message>
        <source>not shipped yet</source>
        <translation>pas encore expédié</translation>
    </message>
    <message>
        <source>Loaded by, date</source>
        <translation>Chargé par, date</translation>
    </message>
    <message>
        <source>Driver, date</source>
        <translation>Chauffeur, date</translation>
    </message>
    <message>
        <source>Trace of one product identifier</source>
        <translation>Trace d’un identifiant de produit</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>non connue</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>Aucune n’est connue.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Product, strength, dosage form</source>
        <translation>Produit, dosage, forme pharmaceutique</translation>
    </message>
    <message>
        <source>Container size</source>
        <translation>Taille du contenant</translation>
    </message>
    <message>
        <source>Number of containers</source>
        <translation>Nombre de contenants</translation>
    </message>
    <message>
        <source>Shipment date</source>
        <translation>Date d’expédition</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, retiré</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Livraison %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>All times are those of UTC%1.</source>
        <translation>Toutes les heures sont celles d’UTC%1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Déclaration&#xa0;: %1</translation>
    </message>
    <message>
        <source>To pick, first expired first</source>
        <translation>À prélever, premier périmé premier sorti</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>not on hand</source>
        <translation>pas en stock</translation>
    </message>
    <message>
        <source>Nothing is left to pick of an order.</source>
        <translation>Il ne reste rien à prélever d’une commande.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Liste de prélèvement</translation>
    </message>
    <message>
        <source>Picked by, date</source>
        <translation>Prélevé par, date</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, par %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>SimulatedCamera</name>
    <message>
        <source>Simulated camera</source>
        <translation>Caméra simulée</translation>
    </message>
</context>
<context>
    <name>SiteAddressCommand</name>
    <message>
        <source>tell the address of the site, or of another place of yours</source>
        <translation>dire l’adresse du site, ou d’un autre lieu à vous</translation>
    </message>
    <message>
        <source>of another place or the owner; without it the site</source>
        <translation>d’un autre lieu ou du propriétaire&#xa0;; sans lui le site</translation>
    </message>
    <message>
        <source>the name as it stands on papers</source>
        <translation>le nom tel qu’il est sur les papiers</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>rue et numéro</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>state or province</source>
        <translation>état ou province</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>country, two letters</source>
        <translation>pays, deux lettres</translation>
    </message>
    <message>
        <source>no address is kept</source>
        <translation>aucune adresse gardée</translation>
    </message>
</context>
<context>
    <name>SiteInfoCommand</name>
    <message>
        <source>what the site holds, in numbers</source>
        <translation>ce que contient le site, en chiffres</translation>
    </message>
    <message>
        <source>%1, GLN %2</source>
        <translation>%1, GLN %2</translation>
    </message>
    <message>
        <source>Items: %1. Events: %2. Documents: %3.</source>
        <translation>Articles&#xa0;: %1. Événements&#xa0;: %2. Documents&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Open receipts: %1. Documents that wait for partners: %2.</source>
        <translation>Réceptions ouvertes&#xa0;: %1. Documents qui attendent des partenaires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ledger: %1 bytes, %2 %3, schema %4, chain %5.</source>
        <translation>Registre&#xa0;: %1 octets, %2 %3, schéma %4, chaîne %5.</translation>
    </message>
</context>
<context>
    <name>SiteInitCommand</name>
    <message>
        <source>make a site: its folder, its ledger, who it is</source>
        <translation>créer un site&#xa0;: son dossier, son registre, qui il est</translation>
    </message>
    <message>
        <source>the site&apos;s name</source>
        <translation>le nom du site</translation>
    </message>
    <message>
        <source>its GLN, 13 digits</source>
        <translation>son GLN, 13 chiffres</translation>
    </message>
    <message>
        <source>a GS1 company prefix of its own; may be repeated</source>
        <translation>un préfixe entreprise GS1 propre&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>dispenser, wholesaler, repackager or manufacturer; may be repeated</source>
        <translation>dispenser, wholesaler, repackager ou manufacturer&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>a PostgreSQL database for several stations, postgresql://USER@HOST/NAME</source>
        <translation>une base PostgreSQL pour plusieurs postes, postgresql://USER@HOST/NAME</translation>
    </message>
    <message>
        <source>name one folder for the site</source>
        <translation>indiquez un dossier pour le site</translation>
    </message>
    <message>
        <source>a site needs --name and --gln</source>
        <translation>un site demande --name et --gln</translation>
    </message>
    <message>
        <source>a company prefix has 4 to 12 digits: %1</source>
        <translation>un préfixe entreprise a de 4 à 12 chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>a role is one of %1: %2</source>
        <translation>un rôle est l’un de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Made the site %1 in %2.</source>
        <translation>Site %1 créé dans %2.</translation>
    </message>
</context>
<context>
    <name>SiteJoinCommand</name>
    <message>
        <source>make this one more station of a site on a database</source>
        <translation>faire de ce poste une station de plus d’un site sur base de données</translation>
    </message>
    <message>
        <source>the site&apos;s PostgreSQL database, postgresql://USER@HOST/NAME</source>
        <translation>la base PostgreSQL du site, postgresql://USER@HOST/NAME</translation>
    </message>
    <message>
        <source>name one folder for the station, and the --database of its site</source>
        <translation>indiquez un dossier pour la station et, avec --database, la base du site</translation>
    </message>
</context>
<context>
    <name>SiteSetCommand</name>
    <message>
        <source>change one of the site&apos;s rules</source>
        <translation>changer une règle du site</translation>
    </message>
    <message>
        <source>name a setting, and its value; site settings lists them</source>
        <translation>nommez un réglage et sa valeur&#xa0;; site settings les liste</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>A station&apos;s clock that is further off than so many milliseconds is wrong.</source>
        <translation>L’horloge d’un poste fausse de plus de tant de millisecondes est mauvaise.</translation>
    </message>
    <message>
        <source>Who is asked for the time, ntp:HOST; empty: nobody.</source>
        <translation>À qui l’heure est demandée, ntp:HOST&#xa0;; vide&#xa0;: à personne.</translation>
    </message>
    <message>
        <source>Company prefixes of the site beside those it was made with.</source>
        <translation>Préfixes d’entreprise du site outre ceux de sa création.</translation>
    </message>
    <message>
        <source>Company prefixes of a client whose product is packed here.</source>
        <translation>Préfixes d’entreprise d’un client dont le produit est conditionné ici.</translation>
    </message>
    <message>
        <source>Who approves a work order: one person, or a second one beside the planner.</source>
        <translation>Qui approuve un ordre&#xa0;: une personne, ou une seconde outre celle qui planifie.</translation>
    </message>
    <message>
        <source>Whether the line is cleared and signed for before a batch starts.</source>
        <translation>Si la ligne est vidée et signée avant qu’un ordre commence.</translation>
    </message>
    <message>
        <source>The site&apos;s own points of the clearance, one a line; a code that hangs there stands after a bar (The hopper is empty | HOPPER-2). Empty: the usual five.</source>
        <translation>Les points propres au site pour le vide de ligne, un par ligne&#xa0;; un code accroché sur place suit une barre (La trémie est vide | HOPPER-2). Vide&#xa0;: les cinq habituels.</translation>
    </message>
    <message>
        <source>Whether a batch needs a passed challenge test.</source>
        <translation>Si un ordre exige un test de défi réussi.</translation>
    </message>
    <message>
        <source>So many failed packs in a row stop the line; 0: never.</source>
        <translation>Tant de mauvaises boîtes de suite arrêtent la ligne&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>The least grade of print, 4 (A) to 1 (D); 0: any.</source>
        <translation>La moindre qualité d’impression, 4 (A) à 1 (D)&#xa0;; 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Of which packs a picture is kept.</source>
        <translation>De quelles boîtes une image est gardée.</translation>
    </message>
    <message>
        <source>The reject device&apos;s address; empty: packs are taken off by hand.</source>
        <translation>L’adresse de l’éjecteur&#xa0;; vide&#xa0;: les boîtes sont ôtées à la main.</translation>
    </message>
    <message>
        <source>Whether the text must stand beside the code.</source>
        <translation>Si le texte doit être à côté du code.</translation>
    </message>
    <message>
        <source>How sources are linked with new packs for partners: a transformation, or kept inside the site.</source>
        <translation>Comment les sources sont liées aux nouvelles boîtes pour les partenaires&#xa0;: une transformation, ou gardé dans le site.</translation>
    </message>
    <message>
        <source>Labels that were made elsewhere: taken into the batch, or refused.</source>
        <translation>Étiquettes faites ailleurs&#xa0;: prises dans l’ordre, ou refusées.</translation>
    </message>
    <message>
        <source>Where unused numbers go when a batch is closed; explain: somebody must account for them.</source>
        <translation>Où vont les numéros inutilisés à la clôture d’un ordre&#xa0;; explain&#xa0;: quelqu’un doit en rendre compte.</translation>
    </message>
    <message>
        <source>Whether serials that nobody announced are registered at the dock.</source>
        <translation>Si les numéros que personne n’a annoncés sont enregistrés à la réception.</translation>
    </message>
    <message>
        <source>A pack with fewer days left gets a note at the dock; 0: none.</source>
        <translation>Une boîte à qui il reste moins de jours reçoit une note à la réception&#xa0;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>The GLN of the owner of what is shipped, where that is not the site.</source>
        <translation>Le GLN du propriétaire de ce qui part, si ce n’est pas le site.</translation>
    </message>
    <message>
        <source>Packs that are picked out of a container: asked for, taken out, or refused.</source>
        <translation>Boîtes préparées hors d’un colis&#xa0;: demandées, retirées ou refusées.</translation>
    </message>
    <message>
        <source>The client to whose pools, batches and serials this user is limited; empty: to none.</source>
        <translation>Le client aux réserves, ordres et numéros duquel cet utilisateur est limité&#xa0;; vide&#xa0;: à aucun.</translation>
    </message>
    <message>
        <source>Clock: most it may be off, in ms</source>
        <translation>Horloge&#xa0;: écart maximal, en ms</translation>
    </message>
    <message>
        <source>Clock: who is asked for the time</source>
        <translation>Horloge&#xa0;: à qui l’heure est demandée</translation>
    </message>
    <message>
        <source>Company prefixes of the site</source>
        <translation>Préfixes d’entreprise du site</translation>
    </message>
    <message>
        <source>Company prefixes of a client</source>
        <translation>Préfixes d’entreprise d’un client</translation>
    </message>
    <message>
        <source>AS2 messages of partners</source>
        <translation>Messages AS2 des partenaires</translation>
    </message>
    <message>
        <source>Whether AS2 messages of partners are taken too, at /as2.</source>
        <translation>Si les messages AS2 des partenaires sont aussi acceptés, sur /as2.</translation>
    </message>
    <message>
        <source>Certificate to listen with</source>
        <translation>Certificat d’écoute</translation>
    </message>
    <message>
        <source>The certificate to listen with by HTTPS, PEM; its key is the secret endpoint-key. Empty: plain HTTP.</source>
        <translation>Le certificat pour HTTPS, PEM&#xa0;; sa clé est le secret endpoint-key. Vide&#xa0;: HTTP simple.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>The address that other systems reach the station at; 127.0.0.1: programs of that computer alone.</source>
        <translation>L’adresse où d’autres systèmes joignent la station&#xa0;; 127.0.0.1&#xa0;: seuls les programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>Port d’écoute</translation>
    </message>
    <message>
        <source>The port that other systems reach the station at.</source>
        <translation>Le port où d’autres systèmes joignent la station.</translation>
    </message>
    <message>
        <source>Station that listens</source>
        <translation>Station qui écoute</translation>
    </message>
    <message>
        <source>The station that listens for other systems while its program is open; empty: none.</source>
        <translation>La station qui écoute d’autres systèmes tant que son programme est ouvert&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Work orders are approved by</source>
        <translation>Les ordres sont approuvés par</translation>
    </message>
    <message>
        <source>Line clearance</source>
        <translation>Vide de ligne</translation>
    </message>
    <message>
        <source>Points of the clearance</source>
        <translation>Points du vide de ligne</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Test de défi</translation>
    </message>
    <message>
        <source>Failed packs in a row that stop the line</source>
        <translation>Boîtes mauvaises de suite qui arrêtent la ligne</translation>
    </message>
    <message>
        <source>Least grade of print</source>
        <translation>Note minimale d’impression</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>Images gardées</translation>
    </message>
    <message>
        <source>Reject device</source>
        <translation>Éjecteur</translation>
    </message>
    <message>
        <source>Text beside the code</source>
        <translation>Texte à côté du code</translation>
    </message>
    <message>
        <source>Old and new serials</source>
        <translation>Anciens et nouveaux numéros de série</translation>
    </message>
    <message>
        <source>Labels made elsewhere</source>
        <translation>Étiquettes faites ailleurs</translation>
    </message>
    <message>
        <source>Unused numbers</source>
        <translation>Numéros non utilisés</translation>
    </message>
    <message>
        <source>Serials nobody announced</source>
        <translation>Numéros de série non annoncés</translation>
    </message>
    <message>
        <source>Short dated: days left</source>
        <translation>Courte durée&#xa0;: jours restants</translation>
    </message>
    <message>
        <source>Pallets are closed by their label alone</source>
        <translation>Seule leur étiquette ferme les palettes</translation>
    </message>
    <message>
        <source>Whether a pallet that is built while picking is closed by the scan of its label alone, or also by key.</source>
        <translation>Si une palette montée pendant le prélèvement se ferme seulement par la lecture de son étiquette, ou aussi par une touche.</translation>
    </message>
    <message>
        <source>Owner of what is shipped</source>
        <translation>Propriétaire de ce qui est expédié</translation>
    </message>
    <message>
        <source>Packs picked out of a container</source>
        <translation>Boîtes prises dans un contenant</translation>
    </message>
    <message>
        <source>Limited to one client</source>
        <translation>Limité à un client</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Kept inside the site</source>
        <translation>Gardé dans le site</translation>
    </message>
    <message>
        <source>Somebody accounts for them</source>
        <translation>Quelqu’un en rend compte</translation>
    </message>
    <message>
        <source>Of failed packs</source>
        <translation>Des boîtes mauvaises</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>Retour à la réserve</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Told to partners</source>
        <translation>Communiqué aux partenaires</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Exceptions: business days to settle one</source>
        <translation>Exceptions&#xa0;: jours ouvrés pour régler</translation>
    </message>
    <message>
        <source>Business days until an exception with a partner is overdue. Weekends do not count; holidays are not known.</source>
        <translation>Jours ouvrés avant qu’une exception avec un partenaire soit en retard. Les week-ends ne comptent pas&#xa0;; les jours fériés ne sont pas connus.</translation>
    </message>
    <message>
        <source>Exceptions: our mail box</source>
        <translation>Exceptions&#xa0;: notre boîte aux lettres</translation>
    </message>
    <message>
        <source>The address of a mail box at which partners ask about exceptions.</source>
        <translation>L’adresse d’une boîte où les partenaires posent leurs questions sur les exceptions.</translation>
    </message>
    <message>
        <source>Exceptions: our telephone</source>
        <translation>Exceptions&#xa0;: notre téléphone</translation>
    </message>
    <message>
        <source>The telephone number at which partners ask about exceptions.</source>
        <translation>Le numéro de téléphone où les partenaires se renseignent sur les exceptions.</translation>
    </message>
    <message>
        <source>Backups: hours between two</source>
        <translation>Sauvegardes&#xa0;: heures entre deux</translation>
    </message>
    <message>
        <source>A backup is made and checked by itself after so many hours while the program is open; 0: by hand alone.</source>
        <translation>Une sauvegarde se fait et se vérifie d’elle-même après tant d’heures tant que le programme est ouvert&#xa0;; 0&#xa0;: à la main seulement.</translation>
    </message>
    <message>
        <source>Backups: so many are kept</source>
        <translation>Sauvegardes&#xa0;: combien sont gardées</translation>
    </message>
    <message>
        <source>Of the backups that were made by themselves so many stay in each place.</source>
        <translation>Des sauvegardes faites d’elles-mêmes, il en reste autant à chaque emplacement.</translation>
    </message>
    <message>
        <source>Backups: second place</source>
        <translation>Sauvegardes&#xa0;: second emplacement</translation>
    </message>
    <message>
        <source>A folder on another disk or machine that each backup is copied to and checked in; empty: none.</source>
        <translation>Un dossier sur un autre disque ou une autre machine où chaque sauvegarde est copiée et vérifiée&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Results of batches go to</source>
        <translation>Les résultats des ordres vont à</translation>
    </message>
    <message>
        <source>The partner, such as the ERP system, that gets the result of each batch as it is closed; empty: nobody.</source>
        <translation>Le partenaire, par exemple le système ERP, qui reçoit le résultat de chaque ordre à sa clôture&#xa0;; vide&#xa0;: personne.</translation>
    </message>
    <message>
        <source>Backups: encrypted</source>
        <translation>Sauvegardes&#xa0;: chiffrées</translation>
    </message>
    <message>
        <source>Whether each backup is encrypted with the site&apos;s passphrase (page Ledger, or secret set backup-passphrase). Without the passphrase nobody can restore it.</source>
        <translation>Si chaque sauvegarde est chiffrée avec la phrase secrète du site (page Registre, ou secret set backup-passphrase). Sans la phrase, personne ne peut la restaurer.</translation>
    </message>
    <message>
        <source>Job in the printer</source>
        <translation>Travail dans l’imprimante</translation>
    </message>
    <message>
        <source>As a line starts, the printer of the packs gets product, lot, expiry and template and gives them back. Another job stops the start; a printer that says nothing is noted (told), or stops it too (required).</source>
        <translation>Au démarrage, l’imprimante des boîtes reçoit produit, lot, péremption et modèle et les rend. Un autre travail arrête le démarrage&#xa0;; une imprimante muette est notée (told), ou l’arrête aussi (required).</translation>
    </message>
    <message>
        <source>What a role lacks</source>
        <translation>Ce qui manque à un rôle</translation>
    </message>
    <message>
        <source>The permissions that people with this role do not have, such as view-serials, with blanks between.</source>
        <translation>Les droits que n’ont pas les personnes de ce rôle, comme view-serials, séparés par des blancs.</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>Rôle d’une personne</translation>
    </message>
    <message>
        <source>The role of this user: totals, which sees no single serial numbers, or one of the site; empty: everything.</source>
        <translation>Le rôle de cette personne&#xa0;: totals, qui ne voit aucun numéro de série, ou un rôle du site&#xa0;; vide&#xa0;: tout.</translation>
    </message>
    <message>
        <source>Events of batches go to</source>
        <translation>Les événements des ordres vont à</translation>
    </message>
    <message>
        <source>The partner that is told the events of each batch as it is closed: its packs, their containers, and what ended; empty: nobody.</source>
        <translation>Le partenaire à qui sont communiqués à la clôture les événements de chaque ordre&#xa0;: ses boîtes, leurs colis et ce qui a pris fin&#xa0;; vide&#xa0;: personne.</translation>
    </message>
    <message>
        <source>Events of batches of one client or market go to</source>
        <translation>Les événements des ordres d’un client ou d’un marché vont à</translation>
    </message>
    <message>
        <source>The partner that is told the events of the batches of this client or market; empty: as for all others.</source>
        <translation>Le partenaire à qui sont communiqués les événements des ordres de ce client ou de ce marché&#xa0;; vide&#xa0;: comme pour tous les autres.</translation>
    </message>
    <message>
        <source>Other GLNs that are ours</source>
        <translation>Autres GLN qui sont les nôtres</translation>
    </message>
    <message>
        <source>GLNs of the owner&apos;s other places, and of clients whose goods are kept here, with blanks between: documents and deliveries addressed to them are ours. All under the site&apos;s company prefixes are.</source>
        <translation>GLN des autres lieux du propriétaire et des clients dont la marchandise est gardée ici, séparés par des espaces&#xa0;: les documents et livraisons qui leur sont adressés sont les nôtres. Tous ceux sous les préfixes d’entreprise du site le sont.</translation>
    </message>
</context>
<context>
    <name>SiteSettingsCommand</name>
    <message>
        <source>list the site&apos;s rules, as they are now and what they mean</source>
        <translation>lister les règles du site, telles qu’elles sont et ce qu’elles signifient</translation>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>SwapCommand</name>
    <message>
        <source>put one child in the place of another</source>
        <translation>mettre un élément à la place d’un autre</translation>
    </message>
    <message>
        <source>the child that comes out</source>
        <translation>l’élément qui sort</translation>
    </message>
    <message>
        <source>the one that goes in for it</source>
        <translation>celui qui entre à sa place</translation>
    </message>
    <message>
        <source>take it out of the container it is in, where the rule asks</source>
        <translation>le sortir du colis où il est, là où la règle demande</translation>
    </message>
    <message>
        <source>name what comes out with --out and what goes in with --in</source>
        <translation>nommez ce qui sort avec --out et ce qui entre avec --in</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>%1 has the new one in it.</source>
        <translation>%1 contient le nouveau.</translation>
    </message>
</context>
<context>
    <name>SyncOnceCommand</name>
    <message>
        <source>send and fetch what is due, once</source>
        <translation>envoyer et prendre ce qui est dû, une fois</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>avec ce partenaire seul</translation>
    </message>
</context>
<context>
    <name>SyncWatchCommand</name>
    <message>
        <source>send and fetch for ever, whenever something is due</source>
        <translation>envoyer et prendre sans fin, dès que quelque chose est dû</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>avec ce partenaire seul</translation>
    </message>
</context>
<context>
    <name>TraceCommand</name>
    <message>
        <source>tell all of one pack, as an investigator asks for it</source>
        <translation>dire tout d’une boîte, comme un enquêteur le demande</translation>
    </message>
    <message>
        <source>json or pdf</source>
        <translation>json ou pdf</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>où il va</translation>
    </message>
    <message>
        <source>name one item, --out, and json or pdf as --format</source>
        <translation>nommez un article, --out, et json ou pdf comme --format</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>TransformCommand</name>
    <message>
        <source>consume source packs and link them with the new numbers</source>
        <translation>consommer des boîtes sources et les lier aux nouveaux numéros</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>l’ordre</translation>
    </message>
    <message>
        <source>the source packs, one a line; behind a tabulator how much is left in one that is used in part</source>
        <translation>les boîtes sources, une par ligne&#xa0;; après une tabulation, ce qui reste d’une boîte utilisée en partie</translation>
    </message>
    <message>
        <source>the new packs, one a line</source>
        <translation>les nouvelles boîtes, une par ligne</translation>
    </message>
    <message>
        <source>name the batch, the inputs and the outputs</source>
        <translation>nommez l’ordre, les entrées et les sorties</translation>
    </message>
    <message>
        <source>inputs and outputs are two lists</source>
        <translation>entrées et sorties sont deux listes</translation>
    </message>
    <message>
        <source>%1 source packs are linked with %2 new ones.</source>
        <translation>%1 boîtes sources sont liées à %2 nouvelles.</translation>
    </message>
    <message>
        <source>Nothing was done: %1 were refused.</source>
        <translation>Rien n’a été fait&#xa0;: %1 refusées.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>no test documents were sent</source>
        <translation>aucun document de test n’a été envoyé</translation>
    </message>
    <message>
        <source>the profile changed since the test documents</source>
        <translation>le profil a changé depuis les documents de test</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not acknowledged: %1</source>
        <translation>non acquitté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n expédition</numerusform>
            <numerusform>%n expéditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>One pack</source>
        <translation>Une boîte</translation>
    </message>
    <message>
        <source>A pallet with two lots</source>
        <translation>Une palette à deux lots</translation>
    </message>
    <message>
        <source>The pack taken back</source>
        <translation>La boîte reprise</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>take back what was done last with an item: packing, unpacking, an end</source>
        <translation>annuler la dernière chose faite avec un élément&#xa0;: emballage, déballage, fin</translation>
    </message>
    <message>
        <source>the event to take back, instead of an item&apos;s last</source>
        <translation>l’événement à annuler, au lieu du dernier d’un élément</translation>
    </message>
    <message>
        <source>name one item, or an event with --event</source>
        <translation>nommez un élément, ou un événement avec --event</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n event(s).</source>
        <translation>
            <numerusform>Annulé&#xa0;: %n événement.</numerusform>
            <numerusform>Annulés&#xa0;: %n événements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnpackCommand</name>
    <message>
        <source>take children out of a container, or all of them</source>
        <translation>sortir des éléments d’un colis, ou tous</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>le colis</translation>
    </message>
    <message>
        <source>what comes out, a scan or identifier a line; without it all</source>
        <translation>ce qui sort, par ligne un scan ou un identifiant&#xa0;; sans cela, tout</translation>
    </message>
    <message>
        <source>name the container with --parent</source>
        <translation>nommez le colis avec --parent</translation>
    </message>
    <message>
        <source>take the containers in it apart as well, down to the units</source>
        <translation>déballer aussi les colis qu’il contient, jusqu’aux boîtes</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Not verified: we put this serial number on no pack of this product.</source>
        <translation>Non vérifié&#xa0;: nous n’avons mis ce numéro de série sur aucune boîte de ce produit.</translation>
    </message>
    <message>
        <source>Not verified: this serial number is of another lot.</source>
        <translation>Non vérifié&#xa0;: ce numéro de série est d’un autre lot.</translation>
    </message>
    <message>
        <source>Not verified: this serial number has another expiry date.</source>
        <translation>Non vérifié&#xa0;: ce numéro de série a une autre date de péremption.</translation>
    </message>
    <message>
        <source>Not verified: this serial number is of another lot and expiry date.</source>
        <translation>Non vérifié&#xa0;: ce numéro de série est d’un autre lot et d’une autre péremption.</translation>
    </message>
    <message>
        <source>Not verified: this pack must not be sold on.</source>
        <translation>Non vérifié&#xa0;: cette boîte ne doit pas être revendue.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <source>The pack is recalled: it must not be sold.</source>
        <translation>La boîte est rappelée&#xa0;: elle ne doit pas être vendue.</translation>
    </message>
    <message>
        <source>It is suspect: put it aside.</source>
        <translation>Elle est suspecte&#xa0;: mettez-la de côté.</translation>
    </message>
    <message>
        <source>The pack has expired: it must not be sold.</source>
        <translation>La boîte est périmée&#xa0;: elle ne doit pas être vendue.</translation>
    </message>
    <message>
        <source>Not answered: we do not answer for this product.</source>
        <translation>Sans réponse&#xa0;: nous ne répondons pas de ce produit.</translation>
    </message>
    <message>
        <source>Not answered: the request was not understood (%1).</source>
        <translation>Sans réponse&#xa0;: la demande n’a pas été comprise (%1).</translation>
    </message>
    <message>
        <source>Verified: we put this product identifier on.</source>
        <translation>Vérifié&#xa0;: nous avons apposé cet identifiant.</translation>
    </message>
    <message>
        <source>The pack is on hold here (%1).</source>
        <translation>La boîte est bloquée ici (%1).</translation>
    </message>
    <message>
        <source>By our records its life has ended (%1): there may be a copy.</source>
        <translation>Selon nos données, sa vie est finie (%1)&#xa0;: il y a peut-être une copie.</translation>
    </message>
    <message>
        <source>By our records the pack has not left this site: what the asker has may be a copy.</source>
        <translation>Selon nos données, la boîte n’a pas quitté ce site&#xa0;: ce qu’a le demandeur est peut-être une copie.</translation>
    </message>
    <message>
        <source>The number is of another client: the asker was told that there is none.</source>
        <translation>Le numéro est d’un autre client&#xa0;: on a dit au demandeur qu’il n’existe pas.</translation>
    </message>
    <message>
        <source>It was put on elsewhere; a document told us of it.</source>
        <translation>Il a été apposé ailleurs&#xa0;; un document nous l’a dit.</translation>
    </message>
    <message>
        <source>By our records it is stolen or lost.</source>
        <translation>Selon nos données, elle est volée ou perdue.</translation>
    </message>
    <message>
        <source>By our records it is not fit for sale.</source>
        <translation>Selon nos données, elle n’est pas vendable.</translation>
    </message>
    <message>
        <source>Only a partner&apos;s document says that there is such a pack.</source>
        <translation>Seul le document d’un partenaire dit qu’il existe une telle boîte.</translation>
    </message>
</context>
<context>
    <name>VerificationAnswerCommand</name>
    <message>
        <source>answer who asks whether a pack is ours, and keep it in the log</source>
        <translation>répondre à qui demande si une boîte est à nous, et le garder au journal</translation>
    </message>
    <message>
        <source>who asks: a GLN, or the name</source>
        <translation>qui demande&#xa0;: un GLN, ou le nom</translation>
    </message>
    <message>
        <source>mail, telephone, portal or letter</source>
        <translation>mail, telephone, portal ou letter</translation>
    </message>
    <message>
        <source>the lot, where the code has none</source>
        <translation>le lot, si le code n’en porte pas</translation>
    </message>
    <message>
        <source>the expiry date, YYYY-MM-DD or YYYY-MM, where the code has none</source>
        <translation>la péremption, AAAA-MM-JJ ou AAAA-MM, si le code n’en a pas</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>pour quoi</translation>
    </message>
    <message>
        <source>the asker&apos;s own number of the request</source>
        <translation>le numéro de la demande chez le demandeur</translation>
    </message>
    <message>
        <source>name the pack: the text of its code</source>
        <translation>nommez la boîte&#xa0;: le texte de son code</translation>
    </message>
    <message>
        <source>the number of the request that was written down</source>
        <translation>le numéro de la demande notée</translation>
    </message>
</context>
<context>
    <name>VerificationDropCommand</name>
    <message>
        <source>end a request that nobody answers, with the reason</source>
        <translation>clore une demande à laquelle personne ne répond, avec le motif</translation>
    </message>
    <message>
        <source>why nobody answers it</source>
        <translation>pourquoi personne n’y répond</translation>
    </message>
    <message>
        <source>Nobody answers request %1.</source>
        <translation>Personne ne répond à la demande %1.</translation>
    </message>
</context>
<context>
    <name>VerificationListCommand</name>
    <message>
        <source>who asked about our packs, and what they were told</source>
        <translation>qui a demandé nos boîtes, et ce qui fut répondu</translation>
    </message>
    <message>
        <source>of askers with this in GLN, name or token</source>
        <translation>des demandeurs dont GLN, nom ou jeton contient ceci</translation>
    </message>
    <message>
        <source>with this in GTIN, serial number or lot</source>
        <translation>avec ceci dans GTIN, numéro de série ou lot</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>premier jour, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>verified, not-verified, not-ours or not-understood</source>
        <translation>verified, not-verified, not-ours ou not-understood</translation>
    </message>
    <message>
        <source>at most so many, the newest</source>
        <translation>au plus autant, les plus récentes</translation>
    </message>
    <message>
        <source>of the file: csv, json, xlsx or xml</source>
        <translation>du fichier&#xa0;: csv, json, xlsx ou xml</translation>
    </message>
    <message>
        <source>write all of them into this file</source>
        <translation>les écrire toutes dans ce fichier</translation>
    </message>
    <message>
        <source>--from and --to are days like 2026-11-22</source>
        <translation>--from et --to sont des jours comme 2026-11-22</translation>
    </message>
    <message>
        <source>--verdict is verified, not-verified, not-ours or not-understood</source>
        <translation>--verdict est verified, not-verified, not-ours ou not-understood</translation>
    </message>
    <message>
        <source>--format is csv, json, xlsx or xml, and --limit a number</source>
        <translation>--format est csv, json, xlsx ou xml, et --limit un nombre</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to </source>
        <translation>
            <numerusform>%n ligne écrite dans </numerusform>
            <numerusform>%n lignes écrites dans </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationNoteCommand</name>
    <message>
        <source>write down a request by mail or telephone, to answer in 24 hours</source>
        <translation>noter une demande par courrier ou téléphone, à laquelle répondre sous 24 heures</translation>
    </message>
    <message>
        <source>who asks: a GLN, or the name</source>
        <translation>qui demande&#xa0;: un GLN, ou le nom</translation>
    </message>
    <message>
        <source>mail, telephone, portal or letter</source>
        <translation>mail, telephone, portal ou letter</translation>
    </message>
    <message>
        <source>when it came in, like 2026-11-23T08:10; otherwise now</source>
        <translation>quand elle est arrivée, par exemple 2026-11-23T08:10&#xa0;; sinon maintenant</translation>
    </message>
    <message>
        <source>the asker&apos;s own number of the request</source>
        <translation>le numéro que le demandeur a donné à la demande</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>--asked is a time like 2026-11-23T08:10</source>
        <translation>--asked est une heure comme 2026-11-23T08:10</translation>
    </message>
</context>
<context>
    <name>VerificationRequest</name>
    <message>
        <source>waits %1, %2 left</source>
        <translation>attend depuis %1, reste %2</translation>
    </message>
    <message>
        <source>waits %1: answer it now</source>
        <translation>attend depuis %1&#xa0;: répondez maintenant</translation>
    </message>
</context>
<context>
    <name>VerificationRevokeCommand</name>
    <message>
        <source>end a token: whoever shows it is not answered any more</source>
        <translation>finir un jeton&#xa0;: qui le montre n’a plus de réponse</translation>
    </message>
    <message>
        <source>%1 may not ask any more.</source>
        <translation>%1 ne peut plus demander.</translation>
    </message>
</context>
<context>
    <name>VerificationTokenCommand</name>
    <message>
        <source>make the token with which somebody may ask over the network</source>
        <translation>faire le jeton avec lequel quelqu’un peut demander par le réseau</translation>
    </message>
    <message>
        <source>tell them of this client&apos;s products alone</source>
        <translation>ne leur répondre que des produits de ce client</translation>
    </message>
    <message>
        <source>The token of %1, shown this once: %2</source>
        <translation>Le jeton de %1, montré cette seule fois&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>VerificationTokensCommand</name>
    <message>
        <source>who may ask over the network</source>
        <translation>qui peut demander par le réseau</translation>
    </message>
    <message>
        <source>%1, made %2: all our products</source>
        <translation>%1, fait %2&#xa0;: tous nos produits</translation>
    </message>
    <message>
        <source>%1, made %2: products of %3</source>
        <translation>%1, fait %2&#xa0;: produits de %3</translation>
    </message>
</context>
<context>
    <name>VerificationWaitingCommand</name>
    <message>
        <source>requests that wait for an answer, the most urgent first</source>
        <translation>demandes en attente de réponse, la plus urgente d’abord</translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Pas à nous</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Pas une demande</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by a portal</source>
        <translation>par un portail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par lettre</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>par le réseau</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>NS %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>GTIN %1, serial number %2, lot %3, expiry %4</source>
        <translation>GTIN %1, numéro de série %2, lot %3, péremption %4</translation>
    </message>
    <message>
        <source>%1 (GLN %2), answered %3, number %4</source>
        <translation>%1 (GLN %2), répondu %3, numéro %4</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 répondues</translation>
    </message>
    <message>
        <source>%1, %2 of them not verified</source>
        <translation>%1, dont %2 non vérifiées</translation>
    </message>
    <message>
        <source>All our products, since %1</source>
        <translation>Tous nos produits, depuis %1</translation>
    </message>
    <message>
        <source>Products of %1 alone, since %2</source>
        <translation>Produits de %1 seulement, depuis %2</translation>
    </message>
</context>
<context>
    <name>WedgeScanSource</name>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lecteur clavier</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasePanel</name>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>About these items</source>
        <translation>Sur ces éléments</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CaseView</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Kept with it: %1</source>
        <translation>Gardé avec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasesPresenter</name>
    <message>
        <source>Answer the partner</source>
        <translation>Répondre au partenaire</translation>
    </message>
    <message>
        <source>What the partner said</source>
        <translation>Ce que le partenaire a dit</translation>
    </message>
    <message>
        <source>The partner gets it for every open item of the case.</source>
        <translation>Le partenaire le reçoit pour chaque article ouvert du cas.</translation>
    </message>
    <message>
        <source>For an answer by telephone or mail. A message that comes in settles its items by itself.</source>
        <translation>Pour une réponse par téléphone ou courriel. Un message reçu règle ses articles de lui-même.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>What was asked for will be done.</source>
        <translation>Ce qui était demandé sera fait.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No, but: %1</source>
        <translation>Non, mais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>What was said, and by whom</source>
        <translation>Ce qui a été dit, et par qui</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What is it, and what is asked for?</source>
        <translation>Qu’est-ce, et qu’est-il demandé&#xa0;?</translation>
    </message>
    <message>
        <source>The category brings what it asks for with it. Send it anew afterwards.</source>
        <translation>La catégorie apporte ce qu’elle demande. Renvoyez-le ensuite.</translation>
    </message>
    <message>
        <source>A note for the partner</source>
        <translation>Une note pour le partenaire</translation>
    </message>
    <message>
        <source>Empty leaves the note as it is.</source>
        <translation>Vide laisse la note telle quelle.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>Scan or type what it is about, and say what is wrong.</source>
        <translation>Lisez ou tapez de quoi il s’agit, et dites ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Pack, container, receipt or arrival</source>
        <translation>Boîte, contenant, réception ou arrivée</translation>
    </message>
    <message>
        <source>R-12 is a receipt, S-3 a delivery on its way, A-7 an arrival of the inbox.</source>
        <translation>R-12 est une réception, S-3 une livraison en route, A-7 une arrivée.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le cas</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Clore le cas</translation>
    </message>
    <message>
        <source>Nothing more is expected of anybody. A partner who was told by message hears of it.</source>
        <translation>Plus rien n’est attendu de personne. Un partenaire prévenu par message l’apprend.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Il est au journal avec votre nom.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>Image ou papier</translation>
    </message>
    <message>
        <source>It is kept with the case, and goes with a mail.</source>
        <translation>Gardé avec le cas, et joint à un courriel.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>As the Partnership for DSCSA Governance has laid it down.</source>
        <translation>Comme l’a établi la Partnership for DSCSA Governance.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>La réponse est notée.</translation>
    </message>
    <message>
        <source>The answer goes to the partner.</source>
        <translation>La réponse part chez le partenaire.</translation>
    </message>
    <message>
        <source>The draft of a mail is in %1.</source>
        <translation>Le brouillon d’un courriel est dans %1.</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>Le cas %1 est ouvert.</translation>
    </message>
    <message>
        <source>The case is changed.</source>
        <translation>Le cas est modifié.</translation>
    </message>
    <message>
        <source>The case is resolved.</source>
        <translation>Le cas est résolu.</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>C’est gardé avec le cas.</translation>
    </message>
    <message>
        <source>The partner has it already; nothing has changed since.</source>
        <translation>Le partenaire l’a déjà&#xa0;; rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>It goes to the partner.</source>
        <translation>Cela part chez le partenaire.</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Ce cas</translation>
    </message>
    <message>
        <source>Its items, what was said, and what was done.</source>
        <translation>Ses articles, ce qui a été dit et fait.</translation>
    </message>
    <message>
        <source>The partner gets it for the items chosen below.</source>
        <translation>Le partenaire la reçoit pour les éléments choisis ci-dessous.</translation>
    </message>
    <message>
        <source>A partner&apos;s message</source>
        <translation>Message d’un partenaire</translation>
    </message>
    <message>
        <source>An answer or a report that came by mail, as a file (.json). It finds its case by itself.</source>
        <translation>Une réponse ou un avis arrivé par courriel, en fichier (.json). Il trouve son cas de lui-même.</translation>
    </message>
    <message>
        <source>The message is taken: case %1.</source>
        <translation>Le message est repris&#xa0;: cas %1.</translation>
    </message>
    <message>
        <source>Choose the items that it is about.</source>
        <translation>Choisissez les éléments concernés.</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasesScreen</name>
    <message>
        <source>No open exceptions</source>
        <translation>Aucune exception ouverte</translation>
    </message>
    <message>
        <source>What a receipt finds wrong with a delivery stands here until it is settled with the supplier. F3 opens a case by hand.</source>
        <translation>Ce qu’une réception trouve faux dans une livraison reste ici jusqu’au règlement avec le fournisseur. F3 ouvre un cas à la main.</translation>
    </message>
    <message>
        <source>Exceptions with partners</source>
        <translation>Exceptions avec des partenaires</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the partners.</source>
        <translation>Retour aux partenaires.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Shows the resolved ones as well, or the open ones alone.</source>
        <translation>Montre aussi les résolus, ou seulement les ouverts.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Opens a case about a pack, a receipt or an arrival.</source>
        <translation>Ouvre un cas sur une boîte, une réception ou une arrivée.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Another category, and with it what is asked for.</source>
        <translation>Une autre catégorie, et avec elle ce qui est demandé.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What the partner gets, as it would go now.</source>
        <translation>Ce que reçoit le partenaire, tel que cela partirait.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Notes what the partner said, or answers the partner.</source>
        <translation>Note ce que le partenaire a dit, ou lui répond.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Keeps a picture or a paper with the case.</source>
        <translation>Garde une image ou un papier avec le cas.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The case on paper.</source>
        <translation>Le cas sur papier.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Ends the case by hand, with a reason.</source>
        <translation>Clôt le cas à la main, avec un motif.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message numerus="yes">
        <source>%n open, %1 overdue</source>
        <translation>
            <numerusform>%n ouvert, %1 en retard</numerusform>
            <numerusform>%n ouverts, %1 en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Les ouverts</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>Lire la réponse</translation>
    </message>
    <message>
        <source>Reads a partner&apos;s message that came as a file, by mail for example.</source>
        <translation>Lit un message du partenaire arrivé en fichier, par courriel par exemple.</translation>
    </message>
    <message>
        <source>Tells the partner: a message, or the draft of a mail. In a form: does it.</source>
        <translation>Le dit au partenaire&#xa0;: un message, ou le brouillon d’un courriel. Dans un formulaire&#xa0;: le fait.</translation>
    </message>
</context>
<context>
    <name>packledger::check::ChallengeTest</name>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pass this label by the camera.</source>
        <translation>Passez cette étiquette devant la caméra.</translation>
    </message>
    <message>
        <source>Not tested: no grade of print is asked for, or this reader tells none.</source>
        <translation>Non testé&#xa0;: aucun grade d’impression n’est demandé, ou ce lecteur n’en indique aucun.</translation>
    </message>
</context>
<context>
    <name>packledger::check::CheckPresenter</name>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>pas lu</translation>
    </message>
    <message>
        <source>%1 % soiled</source>
        <translation>%1 % souillé</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Contrôle caméra</translation>
    </message>
    <message>
        <source>Open a batch to check its packs.</source>
        <translation>Ouvrez un ordre pour contrôler ses boîtes.</translation>
    </message>
    <message>
        <source>Camera check: %1</source>
        <translation>Contrôle caméra&#xa0;: %1</translation>
    </message>
    <message>
        <source>line stands</source>
        <translation>ligne arrêtée</translation>
    </message>
    <message>
        <source>line runs</source>
        <translation>ligne en marche</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas lancée</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>needed before the start</source>
        <translation>requis avant le lancement</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>pas réussi</translation>
    </message>
    <message>
        <source>No reject device: take bad packs off by hand.</source>
        <translation>Pas d’éjecteur&#xa0;: retirez les mauvaises boîtes à la main.</translation>
    </message>
    <message>
        <source>The reject device is not reached.</source>
        <translation>L’éjecteur est injoignable.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>grade %1 · unused correction %2 · %3 ms</source>
        <translation>grade %1 · correction inutilisée %2 · %3 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Pack %1 is on its way out.</source>
        <translation>La boîte %1 est en train de sortir.</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>rien à juger</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source> · camera too far away</source>
        <translation> · caméra trop loin</translation>
    </message>
    <message>
        <source> · too bright</source>
        <translation> · trop clair</translation>
    </message>
    <message>
        <source> · seen at a slant</source>
        <translation> · vu de biais</translation>
    </message>
    <message>
        <source>Pack %1 is out.</source>
        <translation>La boîte %1 est sortie.</translation>
    </message>
    <message>
        <source>Pack %1 was told to the machine.</source>
        <translation>La boîte %1 a été signalée à la machine.</translation>
    </message>
    <message>
        <source>Pack %1 may still be on the line. Look for it.</source>
        <translation>La boîte %1 est peut-être encore sur la ligne. Cherchez-la.</translation>
    </message>
    <message>
        <source>The order is right again. The line goes on.</source>
        <translation>L’ordre des étiquettes est rétabli. La ligne continue.</translation>
    </message>
    <message>
        <source>Labels that never came by are voided: %1. The line goes on.</source>
        <translation>Étiquettes jamais passées, annulées&#xa0;: %1. La ligne continue.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1. As it should be.</source>
        <translation>%1. Comme il faut.</translation>
    </message>
    <message>
        <source>%1. This must not be.</source>
        <translation>%1. Cela ne doit pas être.</translation>
    </message>
    <message>
        <source>The challenge test is passed. The batch may run.</source>
        <translation>Le test de défi est réussi. L’ordre peut tourner.</translation>
    </message>
    <message>
        <source>The challenge test has failed. The batch must not run with this camera.</source>
        <translation>Le test de défi a échoué. L’ordre ne doit pas tourner avec cette caméra.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <source>Keep the belt empty: it is being learnt.</source>
        <translation>Gardez le tapis vide&#xa0;: il est appris.</translation>
    </message>
    <message>
        <source>The line camera is lost, and the line stands.</source>
        <translation>La caméra de ligne est perdue, et la ligne est arrêtée.</translation>
    </message>
    <message>
        <source>The challenge test comes first: F5. Until it is passed no pack is judged.</source>
        <translation>D’abord le test de défi&#xa0;: F5. Tant qu’il n’est pas réussi, aucune boîte n’est jugée.</translation>
    </message>
    <message>
        <source>No line camera is set up. F6 sets one up; a scanner does as well.</source>
        <translation>Aucune caméra de ligne. F6 en règle une&#xa0;; un lecteur convient aussi.</translation>
    </message>
    <message>
        <source>lot %1 · %2</source>
        <translation>lot %1 · %2</translation>
    </message>
    <message>
        <source>needed before the first pack</source>
        <translation>nécessaire avant la première boîte</translation>
    </message>
    <message>
        <source>Noted: found and removed.</source>
        <translation>Noté&#xa0;: trouvé et retiré.</translation>
    </message>
    <message>
        <source>Noted: not found. The reason stands in the batch&apos;s record.</source>
        <translation>Noté&#xa0;: introuvable. Le motif figure au dossier de l’ordre.</translation>
    </message>
    <message>
        <source>Now scan the label on the pack that comes next.</source>
        <translation>Scannez maintenant l’étiquette de la boîte qui vient ensuite.</translation>
    </message>
    <message>
        <source>F12 runs the line again.</source>
        <translation>F12 relance la ligne.</translation>
    </message>
    <message>
        <source>%1 good · %2 bad</source>
        <translation>%1 bonnes · %2 mauvaises</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Cherchez-la</translation>
    </message>
    <message>
        <source>Bad pack %1 may still be on the line. Find it, take it off, then press F12.</source>
        <translation>La mauvaise boîte %1 est peut-être encore sur la ligne. Trouvez-la, retirez-la, puis F12.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Cherchez-les</translation>
    </message>
    <message numerus="yes">
        <source>%n bad pack(s) may still be on the line. Find them, take them off, then press F12.</source>
        <translation>
            <numerusform>%n mauvaise boîte est peut-être encore sur la ligne. Trouvez-la, retirez-la, puis F12.</numerusform>
            <numerusform>%n mauvaises boîtes sont peut-être encore sur la ligne. Trouvez-les, retirez-les, puis F12.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the next label</source>
        <translation>Scannez l’étiquette suivante</translation>
    </message>
    <message>
        <source>The line stands</source>
        <translation>La ligne est arrêtée</translation>
    </message>
    <message>
        <source>Labels were repeated or skipped. Scan the label on the pack that comes next: there the line goes on.</source>
        <translation>Des étiquettes ont été répétées ou sautées. Scannez l’étiquette de la boîte qui vient ensuite&#xa0;: la ligne reprend là.</translation>
    </message>
    <message>
        <source>F12 runs it again, once nothing stands in the way.</source>
        <translation>F12 la relance dès que rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Boîte %1</translation>
    </message>
</context>
<context>
    <name>packledger::check::CheckScreen</name>
    <message>
        <source>Print quality</source>
        <translation>Qualité d’impression</translation>
    </message>
    <message>
        <source>Reject output</source>
        <translation>Éjecteur</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Test de défi</translation>
    </message>
    <message>
        <source>An indication from a camera that is not calibrated, in the terms of ISO/IEC 15415. Not a certified grade.</source>
        <translation>Indication d’une caméra non étalonnée, dans les termes de l’ISO/IEC 15415. Pas un grade certifié.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leads back to the board.</source>
        <translation>Revient au tableau.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Passes known-bad labels by the camera: all must be found before a batch starts.</source>
        <translation>Passe des étiquettes mauvaises connues devant la caméra&#xa0;: toutes doivent être vues avant un ordre.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Starts the line again after a stop.</source>
        <translation>Relance la ligne après un arrêt.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Contrôle caméra</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Finir le test</translation>
    </message>
    <message>
        <source>Scan the next label</source>
        <translation>Scanner la suivante</translation>
    </message>
    <message>
        <source>Shows the camera behind the printer, what it says of each pack, and the challenge test.</source>
        <translation>Montre la caméra après l’imprimante, ce qu’elle dit de chaque boîte, et le test de défi.</translation>
    </message>
    <message>
        <source>Line camera</source>
        <translation>Caméra de ligne</translation>
    </message>
    <message>
        <source>Chooses the camera, and what tells it that a pack is there.</source>
        <translation>Choisit la caméra, et ce qui lui dit qu’une boîte est là.</translation>
    </message>
    <message>
        <source>Simulated scan</source>
        <translation>Lecture simulée</translation>
    </message>
    <message>
        <source>Found and removed</source>
        <translation>Trouvée et retirée</translation>
    </message>
    <message>
        <source>May still be on the line</source>
        <translation>Peut-être encore sur la ligne</translation>
    </message>
    <message>
        <source>If it is not found: why that will do</source>
        <translation>Si elle est introuvable&#xa0;: pourquoi cela suffit</translation>
    </message>
    <message>
        <source>F10 writes it into the batch&apos;s record, and the line may run.</source>
        <translation>F10 l’inscrit au dossier de l’ordre, et la ligne peut repartir.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Notes that bad packs were looked for and not found, with the reason why that will do.</source>
        <translation>Note que de mauvaises boîtes ont été cherchées et non trouvées, avec le motif pour lequel cela suffit.</translation>
    </message>
    <message>
        <source>Say why, in a few words: the batch&apos;s record keeps it.</source>
        <translation>Dites pourquoi en quelques mots&#xa0;: le dossier de l’ordre le garde.</translation>
    </message>
</context>
<context>
    <name>packledger::check::GradeList</name>
    <message>
        <source>The next code that is read will be judged here.</source>
        <translation>Le prochain code lu sera jugé ici.</translation>
    </message>
</context>
<context>
    <name>packledger::check::LineCameraPresenter</name>
    <message>
        <source>Any line</source>
        <translation>Toute ligne</translation>
    </message>
    <message>
        <source>“PACK”</source>
        <translation>«&#xa0;PACK&#xa0;»</translation>
    </message>
    <message>
        <source>“1” comes, “0” goes</source>
        <translation>«&#xa0;1&#xa0;» arrive, «&#xa0;0&#xa0;» part</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un numéro</translation>
    </message>
    <message>
        <source>“PACK” and a number</source>
        <translation>«&#xa0;PACK&#xa0;» et un numéro</translation>
    </message>
    <message>
        <source>line camera</source>
        <translation>caméra de ligne</translation>
    </message>
    <message>
        <source>Enter it as 192.168.0.20:4001.</source>
        <translation>Saisissez-la comme 192.168.0.20:4001.</translation>
    </message>
    <message>
        <source>Enter it as /dev/ttyS0.</source>
        <translation>Saisissez-le comme /dev/ttyS0.</translation>
    </message>
    <message>
        <source>What tells that a pack is there</source>
        <translation>Ce qui dit qu’une boîte est là</translation>
    </message>
    <message>
        <source>Without a photo-eye the picture itself tells: a pack comes into it and leaves it.</source>
        <translation>Sans cellule, l’image le dit elle-même&#xa0;: une boîte y entre et en sort.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Photo-eye, network</source>
        <translation>Cellule, réseau</translation>
    </message>
    <message>
        <source>Photo-eye, serial</source>
        <translation>Cellule, série</translation>
    </message>
    <message>
        <source>Camera triggered</source>
        <translation>Caméra déclenchée</translation>
    </message>
    <message>
        <source>The belt runs</source>
        <translation>Le tapis va</translation>
    </message>
    <message>
        <source>Leave some belt free between packs, and none that is as long as the picture.</source>
        <translation>Laissez un peu de tapis libre entre les boîtes, et aucune aussi longue que l’image.</translation>
    </message>
    <message>
        <source>Across the picture</source>
        <translation>En travers de l’image</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>En haut ou en bas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of the photo-eye or its controller, with its port.</source>
        <translation>De la cellule ou de son automate, avec son port.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>The photo-eye’s line, 8 data bits, no parity.</source>
        <translation>La ligne de la cellule, 8 bits de données, sans parité.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Ce qu’elle envoie</translation>
    </message>
    <message>
        <source>One line of text a pack. With numbers, a line that was lost is noticed.</source>
        <translation>Une ligne de texte par boîte. Avec des numéros, une ligne perdue se remarque.</translation>
    </message>
    <message>
        <source>Delay, ms</source>
        <translation>Délai, ms</translation>
    </message>
    <message>
        <source>From the photo-eye to the moment the pack stands before the camera.</source>
        <translation>De la cellule au moment où la boîte est devant la caméra.</translation>
    </message>
    <message>
        <source>Lockout, ms</source>
        <translation>Blocage, ms</translation>
    </message>
    <message>
        <source>A second signal within it is the same pack, its edge seen twice.</source>
        <translation>Un second signal pendant ce temps est la même boîte, son bord vu deux fois.</translation>
    </message>
    <message>
        <source>No line camera is set up.</source>
        <translation>Aucune caméra de ligne n’est réglée.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Boîte %1</translation>
    </message>
    <message>
        <source>No code was read.</source>
        <translation>Aucun code n’a été lu.</translation>
    </message>
    <message>
        <source>text is there</source>
        <translation>le texte y est</translation>
    </message>
    <message>
        <source>text is missing</source>
        <translation>le texte manque</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>print %1, an indication</source>
        <translation>impression %1, une indication</translation>
    </message>
    <message>
        <source>Packs %1 · read %2</source>
        <translation>Boîtes %1 · lues %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packs in the picture</source>
        <translation>
            <numerusform>%n boîte dans l’image</numerusform>
            <numerusform>%n boîtes dans l’image</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch runs on this line.</source>
        <translation>Un ordre est en cours sur cette ligne.</translation>
    </message>
    <message>
        <source>Its packs are shown. The settings can be changed when the line stands.</source>
        <translation>Ses boîtes sont montrées. Les réglages se changent quand la ligne est arrêtée.</translation>
    </message>
    <message>
        <source>The line cannot run like this.</source>
        <translation>La ligne ne peut aller ainsi.</translation>
    </message>
    <message>
        <source>The simulated line works.</source>
        <translation>La ligne simulée travaille.</translation>
    </message>
    <message>
        <source>Choose a camera on the left to use a real one instead.</source>
        <translation>Choisissez une caméra à gauche pour en prendre une vraie.</translation>
    </message>
    <message>
        <source>Choose the camera behind the printer.</source>
        <translation>Choisissez la caméra derrière l’imprimante.</translation>
    </message>
    <message>
        <source>It stands over the belt and looks at the labels. It serves the line alone.</source>
        <translation>Elle est au-dessus du tapis et regarde les étiquettes. Elle ne sert que la ligne.</translation>
    </message>
    <message>
        <source>Keep the belt empty for a moment.</source>
        <translation>Gardez le tapis vide un instant.</translation>
    </message>
    <message>
        <source>It is being learnt, so that a pack can be told from it.</source>
        <translation>Il est appris, pour qu’une boîte s’en distingue.</translation>
    </message>
    <message>
        <source>Let packs run by.</source>
        <translation>Laissez passer des boîtes.</translation>
    </message>
    <message>
        <source>Each must appear here once, also one without a code. Hands and empty belt must not.</source>
        <translation>Chacune doit apparaître ici une fois, même sans code. Mains et tapis vide, non.</translation>
    </message>
    <message>
        <source>Count with it: as many packs as ran by, none twice.</source>
        <translation>Comptez avec&#xa0;: autant de boîtes qu’il en passa, aucune deux fois.</translation>
    </message>
</context>
<context>
    <name>packledger::check::LineCameraScreen</name>
    <message>
        <source>Which looks at the packs</source>
        <translation>Celle qui regarde les boîtes</translation>
    </message>
    <message>
        <source>No camera is here. Network cameras are added under Site, Cameras.</source>
        <translation>Il n’y a pas de caméra ici. Celles du réseau s’ajoutent sous Site, Caméras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choose a camera first.</source>
        <translation>Choisissez d’abord une caméra.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Essai en direct</translation>
    </message>
    <message>
        <source>Each pack that passes is shown here. Nothing is commissioned by it.</source>
        <translation>Chaque boîte qui passe est montrée ici. Rien n’est sérialisé par là.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the camera check.</source>
        <translation>Retour au contrôle caméra.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que signifie chaque forme.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Learns the empty belt again, and counts from the beginning.</source>
        <translation>Réapprend le tapis vide, et compte depuis le début.</translation>
    </message>
    <message>
        <source>No line camera</source>
        <translation>Sans caméra de ligne</translation>
    </message>
    <message>
        <source>The line has no camera; it goes back to the others.</source>
        <translation>La ligne n’a pas de caméra&#xa0;; elle retourne aux autres.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Line camera</source>
        <translation>Caméra de ligne</translation>
    </message>
    <message>
        <source>which it is, what tells it that a pack is there</source>
        <translation>laquelle c’est, ce qui lui dit qu’une boîte est là</translation>
    </message>
</context>
<context>
    <name>packledger::check::VerdictBox</name>
    <message>
        <source>The first pack that comes by will stand here.</source>
        <translation>La première boîte qui passe sera ici.</translation>
    </message>
</context>
<context>
    <name>packledger::common::FileList</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>packledger::common::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>packledger::common::TokenPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>End the token of %1</source>
        <translation>Mettre fin au jeton de %1</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::CardDesk</name>
    <message>
        <source>There is nothing that this card could do now.</source>
        <translation>Cette carte ne peut rien faire en ce moment.</translation>
    </message>
    <message>
        <source>Tray %1 is empty.</source>
        <translation>Le bac %1 est vide.</translation>
    </message>
    <message>
        <source>Tray %1: %2, %3.</source>
        <translation>Bac %1&#xa0;: %2, %3.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::CheckDesk</name>
    <message>
        <source>No further pack is on the simulated line. Print labels first.</source>
        <translation>Il n’y a plus de boîte sur la ligne simulée. Imprimez d’abord des étiquettes.</translation>
    </message>
    <message>
        <source>The simulated scanner reads the label on the next pack.</source>
        <translation>Le lecteur simulé lit l’étiquette de la boîte suivante.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::Composition</name>
    <message>
        <source>The demo site is being prepared …</source>
        <translation>Préparation du site de démonstration…</translation>
    </message>
    <message>
        <source>The demo site is being prepared … %1 %</source>
        <translation>Préparation du site de démonstration… %1 %</translation>
    </message>
    <message>
        <source>This is a demo. PIN of %1: %2.</source>
        <translation>Ceci est une démonstration. Le code PIN de %1 est %2.</translation>
    </message>
    <message>
        <source>%1 serials are saved as %2.</source>
        <translation>%1 numéros de série enregistrés dans %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Kept. What this scanner sends is read by it from now on.</source>
        <translation>Retenu. Ce que ce lecteur envoie est désormais lu ainsi.</translation>
    </message>
    <message>
        <source>The sheet is saved as %1. Print it at its full size.</source>
        <translation>La feuille est enregistrée dans %1. Imprimez-la en taille réelle.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 is gone. Check its cable; it is looked for all the time.</source>
        <translation>%1 a disparu. Vérifiez son câble&#xa0;; il est recherché en permanence.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est revenu.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 items are saved as %2.</source>
        <translation>%1 éléments enregistrés sous %2.</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 est enregistré comme version %2.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Fills bundles, cases and pallets.</source>
        <translation>Remplit fardeaux, cartons et palettes.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>The pools that serial numbers come from.</source>
        <translation>Les réserves d’où viennent les numéros de série.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>The label printers and their jobs.</source>
        <translation>Les imprimantes d’étiquettes et leurs tâches.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Prints labels ahead for this batch.</source>
        <translation>Imprime des étiquettes d’avance pour cet ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n fichier est dans %1.</numerusform>
            <numerusform>%n fichiers sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) with the supplier: %1.</source>
        <translation>
            <numerusform>%n exception avec le fournisseur&#xa0;: %1.</numerusform>
            <numerusform>%n exceptions avec le fournisseur&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Outbox, inbox</source>
        <translation>Envois, arrivées</translation>
    </message>
    <message>
        <source>What goes to partners and comes from them, and what is wrong with it.</source>
        <translation>Ce qui part chez les partenaires et en vient, et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>How much of what suppliers shipped had data, and how late.</source>
        <translation>Quelle part des envois des fournisseurs avait des données, et avec quel retard.</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Montrer ce qui ne va pas</translation>
    </message>
    <message>
        <source>Only a part of a code came from the scanner. Scan it again.</source>
        <translation>Seule une partie d’un code est venue du lecteur. Scannez-le encore.</translation>
    </message>
    <message>
        <source>Going on with receipt %1, where this station stopped: %2. Esc leads to the queue.</source>
        <translation>On reprend la réception %1 là où ce poste s’est arrêté&#xa0;: %2. Échap mène à la liste.</translation>
    </message>
    <message>
        <source>The clock of this station was put forward by %1. It is noted in the journal; check that it is right.</source>
        <translation>L’horloge de ce poste a été avancée de %1. C’est noté au journal&#xa0;; vérifiez qu’elle est juste.</translation>
    </message>
    <message>
        <source>The clock of this station was put back by %1. It is noted in the journal; check that it is right.</source>
        <translation>L’horloge de ce poste a été reculée de %1. C’est noté au journal&#xa0;; vérifiez qu’elle est juste.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 fast. Set it right: commissioning waits for it.</source>
        <translation>L’horloge de ce poste avance de %1. Réglez-la&#xa0;: la sérialisation attend.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 slow. Set it right: commissioning waits for it.</source>
        <translation>L’horloge de ce poste retarde de %1. Réglez-la&#xa0;: la sérialisation attend.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>The products that are known here, and how each is packed.</source>
        <translation>Les produits connus ici, et comment chacun est emballé.</translation>
    </message>
    <message>
        <source>The ledger was brought into the form of this version of Packledger. As it was before it is kept in %1.</source>
        <translation>Le registre a été mis à la forme de cette version de Packledger. Tel qu’il était, il est conservé dans %1.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::DeviceDesk</name>
    <message>
        <source>types like a keyboard, works in every screen</source>
        <translation>écrit comme un clavier, dans tous les écrans</translation>
    </message>
    <message>
        <source>%1, %2 baud</source>
        <translation>%1, %2 bauds</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Caméra simulée</translation>
    </message>
    <message>
        <source>%1 codes · %2 ms</source>
        <translation>%1 codes · %2 ms</translation>
    </message>
    <message>
        <source>shows the packs of the demo delivery</source>
        <translation>montre les boîtes de la livraison de démonstration</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>The camera rests.</source>
        <translation>La caméra est en veille.</translation>
    </message>
    <message>
        <source>1 code · %1 ms</source>
        <translation>1 code · %1 ms</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>No scanner, no camera</source>
        <translation>Ni lecteur, ni caméra</translation>
    </message>
    <message>
        <source>%1 not there</source>
        <translation>%1 absent</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ExceptionDesk</name>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>What is wrong with deliveries, and what the partner says of it.</source>
        <translation>Ce qui ne va pas dans les livraisons, et ce qu’en dit le partenaire.</translation>
    </message>
    <message numerus="yes">
        <source>Exceptions (%n overdue)</source>
        <translation>
            <numerusform>Exceptions (%n en retard)</numerusform>
            <numerusform>Exceptions (%n en retard)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open exception(s), %1 overdue</source>
        <translation>
            <numerusform>%n exception ouverte, dont %1 en retard</numerusform>
            <numerusform>%n exceptions ouvertes, dont %1 en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open exception(s)</source>
        <translation>
            <numerusform>%n exception ouverte</numerusform>
            <numerusform>%n exceptions ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ExchangeService</name>
    <message>
        <source>nothing waiting</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>%1 waiting · %2</source>
        <translation>%1 en attente · %2</translation>
    </message>
    <message>
        <source>No connections · %1</source>
        <translation>Aucune liaison · %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusés</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 injoignables</translation>
    </message>
    <message>
        <source>Acknowledgement late</source>
        <translation>Accusé en retard</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>Connecté · %1</translation>
    </message>
    <message>
        <source>Not tried yet · %1</source>
        <translation>Pas encore essayé · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Partners refused %n document(s).</source>
        <translation>
            <numerusform>Des partenaires ont refusé %n document.</numerusform>
            <numerusform>Des partenaires ont refusé %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) could not be taken.</source>
        <translation>
            <numerusform>%n arrivée n’a pu être prise.</numerusform>
            <numerusform>%n arrivées n’ont pu être prises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::LineDesk</name>
    <message>
        <source>Simulated line camera</source>
        <translation>Caméra de ligne simulée</translation>
    </message>
    <message>
        <source>Simulated scanner</source>
        <translation>Lecteur simulé</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::PrintDesk</name>
    <message>
        <source>It is on its way to %1.</source>
        <translation>En route vers %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Préparation des pages…</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ScannerDesk</name>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lecteur clavier</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lecteur série</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::StationDesk</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Comme l’écran</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The size changes with the next start.</source>
        <translation>La taille change au prochain démarrage.</translation>
    </message>
    <message>
        <source>The sounds are off. A stopped pack is only seen, not heard.</source>
        <translation>Les sons sont coupés. Une boîte arrêtée se voit, mais ne s’entend pas.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::VerificationDesk</name>
    <message>
        <source>Verifications</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Who asked whether a pack is ours, and what they were told.</source>
        <translation>Qui a demandé si une boîte est à nous, et ce qui fut répondu.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::BlindReceiptPanel</name>
    <message>
        <source>Receive without a notice</source>
        <translation>Recevoir sans avis</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Who brought it, as it stands on the delivery note.</source>
        <translation>Qui a livré, comme l’indique le bon de livraison.</translation>
    </message>
    <message>
        <source>Delivery note or order number</source>
        <translation>Numéro du bon de livraison ou de commande</translation>
    </message>
    <message>
        <source>Scan it or type it.</source>
        <translation>Scannez-le ou saisissez-le.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Commencer à scanner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The packs are held until the supplier’s data arrives. Then they are released by themselves.</source>
        <translation>Les boîtes restent bloquées jusqu’à l’arrivée des données du fournisseur. Elles sont alors libérées d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::CameraCard</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Caméra simulée</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
</context>
<context>
    <name>packledger::dock::CameraPicture</name>
    <message>
        <source>The camera is starting …</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>No camera. Choose one under Site.</source>
        <translation>Pas de caméra. Choisissez-en une sous «&#xa0;Site ».</translation>
    </message>
    <message>
        <source>The camera is ready. Its first picture will stand here.</source>
        <translation>La caméra est prête. Sa première image apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ContainmentCard</name>
    <message>
        <source>What is inside what</source>
        <translation>Ce qui contient quoi</translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueuePresenter</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>All of this was in the ledger before. Nothing was changed.</source>
        <translation>Tout cela était déjà dans le registre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 events and %2 items are in the ledger.</source>
        <translation>%1 événements et %2 éléments sont dans le registre.</translation>
    </message>
    <message>
        <source>Name the supplier first.</source>
        <translation>Indiquez d’abord le fournisseur.</translation>
    </message>
    <message>
        <source>“%1” belongs to no delivery on its way here. F5 at the dock receives it without a notice.</source>
        <translation>« %1 » n’appartient à aucune livraison en route vers ici. F5 au quai le reçoit sans avis.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueueScreen</name>
    <message>
        <source>Scan anything to begin</source>
        <translation>Scannez pour commencer</translation>
    </message>
    <message>
        <source>A pallet, a case, a bottle or the delivery note opens the right receipt. No need to choose here.</source>
        <translation>Une palette, un carton, une boîte ou le bon de livraison ouvre la bonne réception. Rien à choisir ici.</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Rien n’est en route</translation>
    </message>
    <message>
        <source>Deliveries appear here when a supplier’s notice comes in. Import one with F3, or receive without a notice with F5.</source>
        <translation>Les livraisons apparaissent ici dès que l’avis d’un fournisseur arrive. Importez-en un avec F3, ou recevez sans avis avec F5.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the panel at the right.</source>
        <translation>Ferme le panneau de droite.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Trouve une boîte, un carton, une palette ou une réception.</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Brings in a supplier’s document.</source>
        <translation>Importe un document d’un fournisseur.</translation>
    </message>
    <message>
        <source>Blind receipt</source>
        <translation>Sans avis</translation>
    </message>
    <message>
        <source>Receives goods that nobody announced.</source>
        <translation>Reçoit une marchandise que personne n’a annoncée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n livraison</numerusform>
            <numerusform>%n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>only those with “%1”, Esc shows all</source>
        <translation>seulement celles avec «&#xa0;%1 », Esc les montre toutes</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Quai</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>Opens the receipt of the chosen delivery, or does what the open form is for.</source>
        <translation>Ouvre la réception de la livraison choisie, ou fait ce pour quoi le formulaire est ouvert.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ExpectedLinesCard</name>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>%1, %2, lot %3, %4 of %5</source>
        <translation>%1, %2, lot %3, %4 sur %5</translation>
    </message>
    <message>
        <source>Nothing announced</source>
        <translation>Rien d’annoncé</translation>
    </message>
    <message>
        <source>Every product you scan becomes a line here, with lot and expiry from its code.</source>
        <translation>Chaque produit scanné devient ici une ligne, avec le lot et la péremption de son code.</translation>
    </message>
    <message>
        <source>Expected lines</source>
        <translation>Lignes attendues</translation>
    </message>
    <message>
        <source>Received without a notice</source>
        <translation>Reçu sans avis</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduites</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bloquées</translation>
    </message>
    <message>
        <source>1 serial missing</source>
        <translation>1 numéro de série manque</translation>
    </message>
    <message>
        <source>%1 serials missing</source>
        <translation>%1 numéros de série manquent</translation>
    </message>
    <message>
        <source>%1, %2, lot %3, %4 here</source>
        <translation>%1, %2, lot %3, %4 ici</translation>
    </message>
</context>
<context>
    <name>packledger::dock::FindField</name>
    <message>
        <source>Scan it, or type a serial, SSCC, lot, receipt or order number</source>
        <translation>Scannez, ou saisissez un numéro de série, SSCC, lot, réception ou commande</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>packledger::dock::FinishPanel</name>
    <message>
        <source>Finish and submit</source>
        <translation>Terminer et valider</translation>
    </message>
    <message>
        <source>Announced, but not here</source>
        <translation>Annoncé, mais pas là</translation>
    </message>
    <message>
        <source>Here, but held</source>
        <translation>Là, mais bloqué</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>The supplier and an auditor will read it. May stay empty.</source>
        <translation>Le fournisseur et un auditeur le liront. Peut rester vide.</translation>
    </message>
    <message>
        <source>Why is it submitted all the same?</source>
        <translation>Pourquoi valider quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a reason first: the exceptions above stay open in the record without one.</source>
        <translation>Choisissez d’abord un motif&#xa0;: sans lui, les écarts ci-dessus restent ouverts dans l’historique.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Trays %1</source>
        <translation>Bacs %1</translation>
    </message>
    <message>
        <source>They stay held after submitting, and the record says why.</source>
        <translation>Ils restent bloqués après la validation, et l’historique dit pourquoi.</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Bac %1</translation>
    </message>
    <message>
        <source>It stays held after submitting, and the record says why.</source>
        <translation>Il reste bloqué après la validation, et l’historique dit pourquoi.</translation>
    </message>
    <message>
        <source>Waiting for data: %1</source>
        <translation>Attend des données&#xa0;: %1</translation>
    </message>
    <message>
        <source>They stay together and are received by themselves when the data come.</source>
        <translation>Elles restent ensemble et sont reçues d’elles-mêmes quand les données arrivent.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HeldCard</name>
    <message>
        <source>Held</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Tray %1, %2, %3</source>
        <translation>Bac %1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Rien de bloqué</translation>
    </message>
    <message>
        <source>A pack that does not fit gets a tray number here. Scanning goes on.</source>
        <translation>Une boîte qui ne convient pas reçoit ici un numéro de bac. Le scan continue.</translation>
    </message>
    <message>
        <source>Held packs</source>
        <translation>Boîtes bloquées</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HeldSummaryCard</name>
    <message>
        <source>Held on this site</source>
        <translation>Bloqués sur ce site</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HoldPanel</name>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Whoever looks into it will read this.</source>
        <translation>La personne qui l’examinera le lira.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ImportPanel</name>
    <message>
        <source>Import a document</source>
        <translation>Importer un document</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>EPCIS, an ASN (X12 856) or a list of serials. You can drop the file here.</source>
        <translation>EPCIS, un avis d’expédition (X12 856) ou une liste de numéros de série. Vous pouvez déposer le fichier ici.</translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation>Ouvrir la livraison</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>En importer un autre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Indiquez d’abord un fichier.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::InspectedCard</name>
    <message>
        <source>Seen by the line camera</source>
        <translation>Vu par la caméra de ligne</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemPresenter</name>
    <message>
        <source>All holds on it end. A receipt that put it aside counts it as received, unless something else speaks against it. Say why it may go.</source>
        <translation>Tous ses blocages prennent fin. Une réception qui l’a mis de côté le compte comme reçu, si rien d’autre ne s’y oppose. Dites pourquoi il peut être libéré.</translation>
    </message>
    <message>
        <source>Nobody receives or uses it until it is released; of a container the same is true of all that is in it.</source>
        <translation>Personne ne le reçoit ni ne l’utilise avant sa libération&#xa0;; pour un colis, cela vaut pour tout son contenu.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Something is unclear and is looked into.</source>
        <translation>Quelque chose n’est pas clair et est examiné.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Torn, wet, crushed, or its code cannot be read.</source>
        <translation>Déchiré, mouillé, écrasé, ou son code est illisible.</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>It may be a copy, stolen, or tampered with.</source>
        <translation>Peut-être une copie, volé ou manipulé.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Its maker or an authority calls it back.</source>
        <translation>Son fabricant ou une autorité le rappelle.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
    <message>
        <source>Say in a few words why it may go.</source>
        <translation>Dites en quelques mots pourquoi il peut être libéré.</translation>
    </message>
    <message>
        <source>It is on hold. Put it aside until it is released.</source>
        <translation>Bloqué. À mettre de côté jusqu’à sa libération.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What it is, and all that happened to it.</source>
        <translation>Ce que c’est, et tout ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>All that the list shows, in its order.</source>
        <translation>Tout ce que montre la liste, dans son ordre.</translation>
    </message>
    <message>
        <source>Last: %1, %2, %3.</source>
        <translation>Dernier&#xa0;: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>It was done with %n items at once: all of them are taken back.</source>
        <translation>
            <numerusform>Cela a été fait avec %n unité à la fois&#xa0;: elle est reprise.</numerusform>
            <numerusform>Cela a été fait avec %n unités à la fois&#xa0;: toutes sont reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is void then, and never used again: destroy the label.</source>
        <translation>Le numéro est alors annulé et jamais réutilisé&#xa0;: détruisez l’étiquette.</translation>
    </message>
    <message>
        <source>The act is declared never to have occurred. The record keeps both.</source>
        <translation>L’acte est déclaré ne jamais avoir eu lieu. Le registre garde les deux.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before; the record keeps both.</source>
        <translation>Repris. C’est comme avant&#xa0;; le registre garde les deux.</translation>
    </message>
    <message>
        <source>Your role sees totals of lots, and no single packs.</source>
        <translation>Votre rôle voit des totaux de lots, et aucune boîte seule.</translation>
    </message>
    <message>
        <source>List of a lot</source>
        <translation>Liste d’un lot</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemScreen</name>
    <message>
        <source>Scan a pack to see its history</source>
        <translation>Scannez une boîte pour voir son historique</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Revient d’où vous veniez.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Trouve une boîte, un carton, une palette ou une réception.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Holds this item, so that nobody uses it; or releases it.</source>
        <translation>Bloque cet élément pour que personne ne l’utilise, ou le libère.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Every pack, case and pallet this site has heard of</source>
        <translation>Toutes les boîtes, tous les cartons et palettes dont ce site a eu connaissance</translation>
    </message>
    <message>
        <source>Or type its serial above. Cases, pallets, lots and receipts are found as well.</source>
        <translation>Ou saisissez son numéro de série ci-dessus. Les cartons, palettes, lots et réceptions se trouvent aussi.</translation>
    </message>
    <message>
        <source>Looking in the ledger …</source>
        <translation>Recherche dans le registre…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of item, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Lists everything that is on hold.</source>
        <translation>Énumère tout ce qui est bloqué.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Does what the panel says.</source>
        <translation>Fait ce que dit le panneau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Prints what it is and what happened to it, or the list.</source>
        <translation>Imprime ce que c’est et ce qui lui est arrivé, ou la liste.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Takes back what was done last with this item, as far as the rules allow.</source>
        <translation>Reprend ce qui a été fait en dernier avec cette unité, si les règles le permettent.</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Lists what cameras said of it, or again all that happened.</source>
        <translation>Liste ce que les caméras en ont dit, ou de nouveau tout ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Saves every item of the lot, or the inspections of the item, as a table (CSV).</source>
        <translation>Enregistre chaque article du lot, ou les contrôles de l’article, en table (CSV).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>packledger::dock::LastScansCard</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>Each scan will stand here, the newest on top.</source>
        <translation>Chaque scan apparaîtra ici, le plus récent en haut.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::LedgerCard</name>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Ledger and backups</source>
        <translation>Registre et sauvegardes</translation>
    </message>
</context>
<context>
    <name>packledger::dock::PolicyPanel</name>
    <message>
        <source>How much must be scanned?</source>
        <translation>Que faut-il scanner&#xa0;?</translation>
    </message>
    <message>
        <source>It counts from now on, for everybody at this receipt. The record keeps who chose it and when.</source>
        <translation>Cela vaut dès maintenant, pour tous sur cette réception. L’historique garde qui l’a choisi et quand.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceiptPresenter</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>Scannez à nouveau</translation>
    </message>
    <message>
        <source>%1 scans/min</source>
        <translation>%1 scans/min</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The last scan does not count any more. The record keeps both.</source>
        <translation>Le dernier scan ne compte plus. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>Writing the receiving event …</source>
        <translation>Écriture de l’événement de réception…</translation>
    </message>
    <message>
        <source>There are open exceptions. Say why it is submitted all the same.</source>
        <translation>Il y a des écarts ouverts. Dites pourquoi valider quand même.</translation>
    </message>
    <message>
        <source>Receipt %1 is submitted and the shipment is confirmed.</source>
        <translation>La réception %1 est validée et l’expédition confirmée.</translation>
    </message>
    <message>
        <source>Receipt %1 is submitted. It waits for the supplier’s data.</source>
        <translation>La réception %1 est validée. Elle attend les données du fournisseur.</translation>
    </message>
    <message>
        <source>Type the lot as it is printed on the pack.</source>
        <translation>Saisissez le lot tel qu’il est imprimé sur la boîte.</translation>
    </message>
    <message>
        <source>Type it as year-month-day, such as 2028-06-30, or 2028-06.</source>
        <translation>Saisissez année-mois-jour, comme 2028-06-30, ou 2028-06.</translation>
    </message>
    <message>
        <source>Say that you have put it apart; then the receipt can be finished.</source>
        <translation>Dites que vous l’avez mis à part&#xa0;; la réception pourra alors être terminée.</translation>
    </message>
    <message>
        <source>Only the repeated scan is taken back. The pack itself still counts.</source>
        <translation>Seule la lecture répétée est annulée. La boîte elle-même compte toujours.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceiptScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the queue. The receipt stays open.</source>
        <translation>Retour à la liste. La réception reste ouverte.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Trouve une boîte, un carton, une palette ou une réception.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside, in a tray with a number.</source>
        <translation>Met de côté la dernière boîte scannée, dans un bac numéroté.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside as damaged.</source>
        <translation>Met de côté la dernière boîte scannée, car abîmée.</translation>
    </message>
    <message>
        <source>Put apart</source>
        <translation>Mise à part</translation>
    </message>
    <message>
        <source>Says that you have put the stopped pack apart.</source>
        <translation>Confirme que vous avez mis à part la boîte arrêtée.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Annule le dernier scan. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>Finish and submit</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Shows what is short and what is held, then submits.</source>
        <translation>Montre ce qui manque et ce qui est bloqué, puis valide.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Réception %1</translation>
    </message>
    <message>
        <source>Scan on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>À la liste</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Chooses how much of the delivery must be scanned.</source>
        <translation>Choisit ce qui doit être scanné de la livraison.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Prints the receipt, what is missing, or the serials.</source>
        <translation>Imprime la réception, ce qui manque, ou les numéros de série.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saves the serials of this receipt as a sheet.</source>
        <translation>Enregistre les numéros de série de cette réception dans un tableau.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Scellé ouvert</translation>
    </message>
    <message>
        <source>The container scanned last is open: its contents count only once scanned.</source>
        <translation>Le dernier colis scanné est ouvert&#xa0;: son contenu ne compte qu’une fois scanné.</translation>
    </message>
    <message>
        <source>Takes the unknown serial in, with lot and expiry of the pack.</source>
        <translation>Prend en compte le numéro de série inconnu, avec le lot et la péremption de la boîte.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Shows the next camera’s picture. All of them read.</source>
        <translation>Montre l’image de la caméra suivante. Toutes lisent.</translation>
    </message>
    <message>
        <source>Seal OK</source>
        <translation>Scellé bon</translation>
    </message>
    <message>
        <source>Says that you looked at the seal of the container scanned last, and that it is whole.</source>
        <translation>Dit que vous avez regardé le scellé du dernier colis scanné et qu’il est intact.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceivedTodayCard</name>
    <message>
        <source>Received today: %1 units</source>
        <translation>Reçues aujourd’hui&#xa0;: %1 unités</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Reçu aujourd’hui</translation>
    </message>
</context>
<context>
    <name>packledger::dock::RegisterPanel</name>
    <message>
        <source>Register an unknown serial</source>
        <translation>Enregistrer un numéro de série inconnu</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>As it is printed on the pack, letters and digits.</source>
        <translation>Tel qu’imprimé sur la boîte, lettres et chiffres.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>2028-06-30; where the pack names the month alone, 2028-06.</source>
        <translation>2028-06-30&#xa0;; si la boîte n’indique que le mois, 2028-06.</translation>
    </message>
    <message>
        <source>Register and receive</source>
        <translation>Enregistrer et recevoir</translation>
    </message>
    <message>
        <source>The supplier’s data do not name this pack, and its code does not say lot and expiry. Read them off the pack. The record says that they were typed.</source>
        <translation>Les données du fournisseur ne citent pas cette boîte, et son code ne porte ni lot ni péremption. Lisez-les sur la boîte. L’historique note qu’ils ont été saisis.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::SampleCard</name>
    <message>
        <source>Open and scan these</source>
        <translation>Ouvrez et scannez ceux-ci</translation>
    </message>
    <message>
        <source>Drawn for the sample, not scanned yet</source>
        <translation>Tirés pour l’échantillon, pas encore scannés</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ShipmentTable</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
</context>
<context>
    <name>packledger::dock::TimelineCard</name>
    <message>
        <source>What happened to it</source>
        <translation>Ce qui lui est arrivé</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Inspections, the oldest first</source>
        <translation>Contrôles, du plus ancien au plus récent</translation>
    </message>
</context>
<context>
    <name>packledger::dock::VerdictPanel</name>
    <message>
        <source>Scan the first pack</source>
        <translation>Scannez la première boîte</translation>
    </message>
    <message>
        <source>A pack, a case or a pallet. What it means will stand here.</source>
        <translation>Une boîte, un carton ou une palette. Ce que cela signifie s’affichera ici.</translation>
    </message>
    <message>
        <source>I have put it apart</source>
        <translation>Je l’ai mise à part</translation>
    </message>
    <message>
        <source>%1 on the pack %2, in the supplier’s data %3</source>
        <translation>%1 sur la boîte&#xa0;: %2, dans les données du fournisseur&#xa0;: %3</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On the pack</source>
        <translation>Sur la boîte</translation>
    </message>
    <message>
        <source>In the supplier’s data</source>
        <translation>Chez le fournisseur</translation>
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
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Name, sender or date</source>
        <translation>Nom, expéditeur ou date</translation>
    </message>
    <message>
        <source>Show only documents with</source>
        <translation>Ne montrer que les documents avec</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Aucun ne correspond</translation>
    </message>
    <message>
        <source>No document has “%1” in its name, sender or date.</source>
        <translation>Aucun document n’a «&#xa0;%1&#xa0;» dans son nom, son expéditeur ou sa date.</translation>
    </message>
    <message>
        <source>Nothing has come in</source>
        <translation>Rien n’est arrivé</translation>
    </message>
    <message>
        <source>Import a supplier’s document at the dock with F3.</source>
        <translation>Importez un document d’un fournisseur avec F3 sous «&#xa0;Quai ».</translation>
    </message>
</context>
<context>
    <name>packledger::documents::DocumentsPresenter</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>For the supplier: what is wrong in this document, and where.</source>
        <translation>Pour le fournisseur&#xa0;: ce qui ne va pas dans ce document, et où.</translation>
    </message>
</context>
<context>
    <name>packledger::documents::DocumentsScreen</name>
    <message>
        <source>Choose a document</source>
        <translation>Choisissez un document</translation>
    </message>
    <message>
        <source>What it has wrong will stand here, and its text as it came in, byte for byte.</source>
        <translation>Ses défauts s’afficheront ici, avec son texte tel qu’il est arrivé, octet par octet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Revient d’où vous veniez.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Prints the findings, for the supplier.</source>
        <translation>Imprime les constats, pour le fournisseur.</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes the document as it came, byte for byte.</source>
        <translation>Écrit le document tel qu’il est arrivé, octet par octet.</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Shows the place of the next finding.</source>
        <translation>Montre l’endroit du constat suivant.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What suppliers sent, as it came</source>
        <translation>Ce que les fournisseurs ont envoyé, tel quel</translation>
    </message>
</context>
<context>
    <name>packledger::documents::SourceCard</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Reading the document …</source>
        <translation>Lecture du document…</translation>
    </message>
</context>
<context>
    <name>packledger::line::AccountBar</name>
    <message>
        <source>unexplained %1</source>
        <translation>non justifiés %1</translation>
    </message>
    <message>
        <source>No number is used yet.</source>
        <translation>Aucun numéro n’a encore servi.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ActPanel</name>
    <message>
        <source>Stop the line</source>
        <translation>Arrêter la ligne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>May stay empty; the batch report shows it.</source>
        <translation>Peut rester vide&#xa0;; le rapport de l’ordre le montre.</translation>
    </message>
    <message>
        <source>What was not as it should be</source>
        <translation>Ce qui n’était pas comme il faut</translation>
    </message>
    <message>
        <source>The batch report shows it.</source>
        <translation>Le rapport de l’ordre le montre.</translation>
    </message>
    <message>
        <source>Number of the deviation</source>
        <translation>Numéro de la déviation</translation>
    </message>
    <message>
        <source>As the quality system gave it. May stay empty.</source>
        <translation>Celui du système qualité. Peut rester vide.</translation>
    </message>
    <message>
        <source>Why it is given up</source>
        <translation>Pourquoi il est abandonné</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>Le dossier le garde.</translation>
    </message>
    <message>
        <source>The line stands</source>
        <translation>La ligne est arrêtée</translation>
    </message>
    <message>
        <source>Attach to the batch</source>
        <translation>Joindre à l’ordre</translation>
    </message>
    <message>
        <source>Give the order up</source>
        <translation>Abandonner l’ordre</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Choisissez d’abord le motif.</translation>
    </message>
    <message>
        <source>Note a deviation</source>
        <translation>Noter une déviation</translation>
    </message>
    <message>
        <source>Choose why. Only “Something else” needs a note.</source>
        <translation>Choisissez pourquoi. Seul «&#xa0;Autre chose&#xa0;» exige une note.</translation>
    </message>
    <message>
        <source>It never runs. Its numbers go back unused; nothing is deleted.</source>
        <translation>Il ne tourne jamais. Ses numéros reviennent inutilisés&#xa0;; rien n’est effacé.</translation>
    </message>
    <message>
        <source>It becomes a part of the record that is signed at the close.</source>
        <translation>Elle entre dans le dossier signé à la clôture.</translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchFilesPresenter</name>
    <message>
        <source>Comparing with %1 …</source>
        <translation>Comparaison avec %1 …</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message>
        <source>only in the list; here: %1</source>
        <translation>seulement dans la liste&#xa0;; ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>only in the list, and no number of this batch</source>
        <translation>seulement dans la liste, et aucun numéro de cet ordre</translation>
    </message>
    <message numerus="yes">
        <source>Both lists hold the same %Ln pack(s).</source>
        <translation>
            <numerusform>Les deux listes contiennent la même %Ln boîte.</numerusform>
            <numerusform>Les deux listes contiennent les mêmes %Ln boîtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) here, %1 in the list. They differ in %2.</source>
        <translation>
            <numerusform>%Ln bonne boîte ici, %1 dans la liste. Elles diffèrent en %2.</numerusform>
            <numerusform>%Ln bonnes boîtes ici, %1 dans la liste. Elles diffèrent en %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchesPresenter</name>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>péremption</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>label template</source>
        <translation>modèle d’étiquette</translation>
    </message>
    <message>
        <source>pool of numbers</source>
        <translation>réserve de numéros</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1&#xa0;: nouveau</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1&#xa0;: comme avant</translation>
    </message>
    <message>
        <source>%1: changed, needs approval</source>
        <translation>%1&#xa0;: modifié, à approuver</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>There is no work order in this file.</source>
        <translation>Il n’y a pas d’ordre dans ce fichier.</translation>
    </message>
    <message>
        <source>That code names no product. Scan a pack of the product.</source>
        <translation>Ce code ne nomme aucun produit. Scannez une boîte du produit.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>A lot has at most 20 letters, digits and signs, and no blank.</source>
        <translation>Un lot a au plus 20 lettres, chiffres et signes, et aucune espace.</translation>
    </message>
    <message>
        <source>This is no date of the calendar.</source>
        <translation>Cette date n’existe pas.</translation>
    </message>
    <message>
        <source>This is no number from 1 to 10,000,000.</source>
        <translation>Ce n’est pas un nombre de 1 à 10 000 000.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is no percentage below 100.</source>
        <translation>Ce n’est pas un pourcentage inférieur à 100.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will be drawn when it is approved.</source>
        <translation>
            <numerusform>%Ln numéro sera tiré à l’approbation.</numerusform>
            <numerusform>%Ln numéros seront tirés à l’approbation.</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>market</source>
        <translation>marché</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>packing levels</source>
        <translation>niveaux d’emballage</translation>
    </message>
    <message>
        <source>expected rejects</source>
        <translation>rejets attendus</translation>
    </message>
    <message>
        <source>limit of rejects</source>
        <translation>limite des rejets</translation>
    </message>
    <message>
        <source>packs a minute</source>
        <translation>boîtes par minute</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>dosage</translation>
    </message>
    <message>
        <source>dosage form</source>
        <translation>forme pharmaceutique</translation>
    </message>
    <message>
        <source>net content</source>
        <translation>contenu net</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>fabricant</translation>
    </message>
    <message>
        <source>length of the company prefix</source>
        <translation>longueur du préfixe d’entreprise</translation>
    </message>
    <message>
        <source>kept by this site</source>
        <translation>tenu par ce site</translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchesScreen</name>
    <message>
        <source>No work order yet</source>
        <translation>Pas encore d’ordre</translation>
    </message>
    <message>
        <source>Plan the first one with F5, bring in a list with F3, or scan a pack of the product.</source>
        <translation>Planifiez le premier avec F5, importez une liste avec F3, ou scannez une boîte du produit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importer des ordres</translation>
    </message>
    <message>
        <source>Takes work orders from a CSV file.</source>
        <translation>Reprend des ordres d’un fichier CSV.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouvel ordre</translation>
    </message>
    <message>
        <source>Plans a work order, step by step.</source>
        <translation>Planifie un ordre, pas à pas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n work orders</source>
        <translation>
            <numerusform>%n ordre</numerusform>
            <numerusform>%n ordres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Lecture du registre …</translation>
    </message>
    <message>
        <source>Goes back a step, then closes the form at the right.</source>
        <translation>Recule d’un pas, puis ferme le formulaire de droite.</translation>
    </message>
    <message>
        <source>Opens the board of the chosen batch, or goes on in the form.</source>
        <translation>Ouvre le tableau de l’ordre choisi, ou avance dans le formulaire.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Import work orders</source>
        <translation>Importer des ordres</translation>
    </message>
    <message>
        <source>A CSV file with the columns name, gtin, lot, expiry and quantity. Choosing it only shows what would change.</source>
        <translation>Un fichier CSV avec les colonnes name, gtin, lot, expiry et quantity. Le choisir ne montre que ce qui changerait.</translation>
    </message>
    <message>
        <source>Import camera results</source>
        <translation>Prendre des résultats de caméra</translation>
    </message>
    <message>
        <source>A CSV file of another camera system with the columns code (or gtin and serial), time, point and grade. Choosing it only shows what would be taken.</source>
        <translation>Un fichier CSV d’un autre système de caméra avec les colonnes code (ou gtin et serial), time, point et grade. Le choisir montre seulement ce qui serait pris.</translation>
    </message>
    <message>
        <source>Camera results</source>
        <translation>Résultats de caméra</translation>
    </message>
    <message>
        <source>Takes what another camera system said of packs (CSV).</source>
        <translation>Prend ce qu’un autre système de caméra a dit de boîtes (CSV).</translation>
    </message>
</context>
<context>
    <name>packledger::line::BoardPresenter</name>
    <message>
        <source>Reviewed by, somebody else</source>
        <translation>Contrôlé par, une autre personne</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Exécuté par</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Signer et clore</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>The line is clear. It can start.</source>
        <translation>Le vide de ligne est fait. Elle peut démarrer.</translation>
    </message>
    <message>
        <source>%1 has signed. A second person signs next.</source>
        <translation>%1 a signé. Une seconde personne signe ensuite.</translation>
    </message>
    <message>
        <source>Give the reason first: both sign for it.</source>
        <translation>D’abord le motif&#xa0;: les deux signent pour lui.</translation>
    </message>
    <message>
        <source>Closed and locked, signed by %1 and %2.</source>
        <translation>Clos et verrouillé, signé par %1 et %2.</translation>
    </message>
    <message>
        <source>Batch report</source>
        <translation>Rapport de l’ordre</translation>
    </message>
    <message>
        <source>Order, clearance, stops, counts and signatures, on a few pages.</source>
        <translation>Ordre, vide de ligne, arrêts, comptes et signatures, en quelques pages.</translation>
    </message>
    <message>
        <source>Batch report with every number</source>
        <translation>Rapport de l’ordre avec chaque numéro</translation>
    </message>
    <message>
        <source>The same, and each serial number with what became of it.</source>
        <translation>Le même, et chaque numéro de série avec son sort.</translation>
    </message>
    <message>
        <source>The numbers have changed since %1 signed. Both sign anew.</source>
        <translation>Les chiffres ont changé depuis la signature de %1. Les deux signent de nouveau.</translation>
    </message>
    <message>
        <source>Takes the line over</source>
        <translation>Reprend la ligne</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No batch of this site has that number.</source>
        <translation>Aucun ordre de ce site n’a ce numéro.</translation>
    </message>
    <message>
        <source>%1 belongs to batch %2: %3.</source>
        <translation>%1 appartient à l’ordre %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of this batch: %2.</source>
        <translation>%1 de cet ordre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The reject bin is counted in packs: a number.</source>
        <translation>Le bac de rejets se compte en boîtes&#xa0;: un nombre.</translation>
    </message>
    <message>
        <source>%1 answers for the line from now on.</source>
        <translation>%1 répond de la ligne dès maintenant.</translation>
    </message>
    <message>
        <source>The line runs.</source>
        <translation>La ligne tourne.</translation>
    </message>
    <message>
        <source>The order has changed since %1 signed. Both sign anew.</source>
        <translation>L’ordre a changé depuis la signature de %1. Les deux signent à nouveau.</translation>
    </message>
    <message>
        <source>Approved by, somebody else</source>
        <translation>Approuvé par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Sign and correct</source>
        <translation>Signer et corriger</translation>
    </message>
    <message>
        <source>Fill in lot, expiry and reason first: both sign for them.</source>
        <translation>Indiquez d’abord lot, péremption et motif&#xa0;: les deux signent pour cela.</translation>
    </message>
    <message>
        <source>Lot and expiry are as they were. Nothing is to be corrected.</source>
        <translation>Lot et péremption sont inchangés. Il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>Was checked before: %1.</source>
        <translation>Déjà vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>Vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That is a card of the line clearance. This batch is not at it.</source>
        <translation>C’est une carte du vide de ligne. Cet ordre n’en est pas là.</translation>
    </message>
    <message>
        <source>Clearance cards</source>
        <translation>Cartes du vide de ligne</translation>
    </message>
    <message>
        <source>One for each point of the line clearance. Scanned where they hang, they tick it.</source>
        <translation>Une pour chaque point du vide de ligne. Scannées là où elles sont accrochées, elles le cochent.</translation>
    </message>
    <message>
        <source>Its events wait in the outbox for %1.</source>
        <translation>Ses événements attendent dans la sortie pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) were rejected. Count what is in the reject bin, and enter it.</source>
        <translation>
            <numerusform>%Ln boîte a été rejetée. Comptez ce qu’il y a dans le bac de rejets et saisissez-le.</numerusform>
            <numerusform>%Ln boîtes ont été rejetées. Comptez ce qu’il y a dans le bac de rejets et saisissez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) were rejected; in the bin: %1. Count again, or give the reason.</source>
        <translation>
            <numerusform>%Ln boîte a été rejetée&#xa0;; dans le bac&#xa0;: %1. Recomptez, ou donnez le motif.</numerusform>
            <numerusform>%Ln boîtes ont été rejetées&#xa0;; dans le bac&#xa0;: %1. Recomptez, ou donnez le motif.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BoardScreen</name>
    <message>
        <source>Packs a minute</source>
        <translation>Boîtes par minute</translation>
    </message>
    <message>
        <source>Every number accounted for</source>
        <translation>Chaque numéro justifié</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Closes the panel, or leads back to the work orders.</source>
        <translation>Ferme le panneau, ou revient aux ordres.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Stop line</source>
        <translation>Arrêter la ligne</translation>
    </message>
    <message>
        <source>Notes that the line stands, and why; or that it runs again.</source>
        <translation>Note que la ligne est arrêtée et pourquoi&#xa0;; ou qu’elle repart.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Déviation</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Prints the batch report, or saves it as a PDF.</source>
        <translation>Imprime le rapport de l’ordre, ou l’enregistre en PDF.</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Clore l’ordre</translation>
    </message>
    <message>
        <source>Does what the batch needs next: approve, clear, start, close.</source>
        <translation>Fait ce que l’ordre demande ensuite&#xa0;: approuver, vider, lancer, clore.</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 donnés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Vide de ligne</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Lancer la ligne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Uses up the packs that the new ones are made of.</source>
        <translation>Consomme les boîtes dont sont faites les nouvelles.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Another person answers for the line from now on.</source>
        <translation>Une autre personne répond de la ligne dès maintenant.</translation>
    </message>
    <message>
        <source>Attaches a deviation to the batch, with a photo of it.</source>
        <translation>Joint une déviation à l’ordre, avec une photo.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Writes the record and all numbers as files, or compares with another list.</source>
        <translation>Écrit le dossier et tous les numéros en fichiers, ou compare à une autre liste.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Opens the pack scanned last: what happened to it, to hold it, or to take something back.</source>
        <translation>Ouvre la dernière boîte lue&#xa0;: ce qui lui est arrivé, la bloquer ou reprendre quelque chose.</translation>
    </message>
    <message>
        <source>Gives the order up before it runs; once it runs, corrects its lot and expiry where the data are wrong.</source>
        <translation>Abandonne l’ordre avant qu’il tourne&#xa0;; une fois lancé, corrige son lot et son expiration quand les données sont fausses.</translation>
    </message>
    <message>
        <source>Correct lot</source>
        <translation>Corriger le lot</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Question à l’imprimante …</translation>
    </message>
    <message>
        <source>Correct all packs</source>
        <translation>Corriger toutes les boîtes</translation>
    </message>
</context>
<context>
    <name>packledger::line::ClearancePanel</name>
    <message>
        <source>Line clearance</source>
        <translation>Vide de ligne</translation>
    </message>
    <message>
        <source>Look at each point on the line and tick it here. Then two people sign.</source>
        <translation>Regardez chaque point sur la ligne et cochez-le ici. Puis deux personnes signent.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>packledger::line::ClosePanel</name>
    <message>
        <source>Reconcile and close</source>
        <translation>Rapprocher et clore</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Non justifiés</translation>
    </message>
    <message>
        <source>Why it is closed all the same</source>
        <translation>Pourquoi il est clos quand même</translation>
    </message>
    <message>
        <source>Both sign for it, and the record carries it.</source>
        <translation>Les deux signent pour cela, et l’historique le porte.</translation>
    </message>
    <message>
        <source>Packs in the reject bin</source>
        <translation>Boîtes dans le bac de rejets</translation>
    </message>
    <message>
        <source>Count them, where packs were rejected.</source>
        <translation>Comptez-les, si des boîtes ont été rejetées.</translation>
    </message>
</context>
<context>
    <name>packledger::line::CorrectionPanel</name>
    <message>
        <source>Correct lot and expiry</source>
        <translation>Corriger lot et péremption</translation>
    </message>
    <message>
        <source>Lot on the labels</source>
        <translation>Lot sur les étiquettes</translation>
    </message>
    <message>
        <source>Expiry on the labels</source>
        <translation>Péremption sur les étiquettes</translation>
    </message>
    <message>
        <source>2028-08-31; where the pack names the month alone, 2028-08.</source>
        <translation>2028-08-31&#xa0;; si la boîte n’indique que le mois, 2028-08.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Pourquoi on corrige</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>Le dossier le garde.</translation>
    </message>
    <message>
        <source>Where the labels are right and the data are wrong. What was said of the packs before is declared wrong and stays in their history. A pack with a wrong label gets a new one at the rework station.</source>
        <translation>Là où les étiquettes sont justes et les données fausses. Ce qui a été dit des boîtes est déclaré faux et reste dans leur histoire. Une boîte mal étiquetée reçoit une nouvelle étiquette au poste de reprise.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ExpiryPanel</name>
    <message>
        <source>Used all the same?</source>
        <translation>L’utiliser quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Why it is used all the same</source>
        <translation>Pourquoi elle est utilisée quand même</translation>
    </message>
    <message>
        <source>The record of the batch keeps it.</source>
        <translation>Le dossier de lot le garde.</translation>
    </message>
</context>
<context>
    <name>packledger::line::FilesPanel</name>
    <message>
        <source>Files of the batch</source>
        <translation>Fichiers de l’ordre</translation>
    </message>
    <message>
        <source>F12 writes the record (JSON), every number with its fate (CSV), the links with source packs and the photos of deviations, each with its checksum.</source>
        <translation>F12 écrit le dossier (JSON), chaque numéro avec son sort (CSV), les liens avec les boîtes sources et les photos des déviations, chacun avec sa somme de contrôle.</translation>
    </message>
    <message>
        <source>Compare with another system&apos;s list</source>
        <translation>Comparer à la liste d’un autre système</translation>
    </message>
    <message>
        <source>A list of its good packs, a number a line or as CSV. Choosing it changes nothing.</source>
        <translation>Une liste de ses bonnes boîtes, un numéro par ligne ou en CSV. La choisir ne change rien.</translation>
    </message>
</context>
<context>
    <name>packledger::line::LastVerified</name>
    <message>
        <source>The first pack that is read back will stand here.</source>
        <translation>La première boîte relue sera ici.</translation>
    </message>
</context>
<context>
    <name>packledger::line::MinuteGraph</name>
    <message>
        <source>It begins with the first pack.</source>
        <translation>Il commence avec la première boîte.</translation>
    </message>
</context>
<context>
    <name>packledger::line::NumberFilePanel</name>
    <message>
        <source>Import numbers</source>
        <translation>Importer des numéros</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Only where the file does not tell the product.</source>
        <translation>Seulement si le fichier ne dit pas le produit.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>A list of serial numbers (CSV, or one a line) or a provider&apos;s XML response. It is looked at first, and then taken whole or not at all, and only once.</source>
        <translation>Une liste de numéros de série (CSV, ou un par ligne) ou la réponse XML d’un fournisseur. Elle est d’abord regardée, puis prise en entier ou pas du tout, et une seule fois.</translation>
    </message>
</context>
<context>
    <name>packledger::line::OrderPanel</name>
    <message>
        <source>New work order</source>
        <translation>Nouvel ordre</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Nom de l’ordre</translation>
    </message>
    <message>
        <source>Empty: it gets the next number.</source>
        <translation>Vide&#xa0;: il reçoit le numéro suivant.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Letters and digits, at most 20.</source>
        <translation>Lettres et chiffres, 20 au plus.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Périme le</translation>
    </message>
    <message>
        <source>2028-08-31; where the pack names the month alone, 2028-08.</source>
        <translation>2028-08-31&#xa0;; si la boîte ne dit que le mois, 2028-08.</translation>
    </message>
    <message>
        <source>Good packs wanted</source>
        <translation>Bonnes boîtes voulues</translation>
    </message>
    <message>
        <source>How many must be good at the end.</source>
        <translation>Combien doivent être bonnes à la fin.</translation>
    </message>
    <message>
        <source>Expected rejects in percent</source>
        <translation>Rebut attendu en pour cent</translation>
    </message>
    <message>
        <source>More numbers are drawn, so that enough are left.</source>
        <translation>Plus de numéros sont tirés, pour qu’il en reste assez.</translation>
    </message>
    <message>
        <source>Packs a minute</source>
        <translation>Boîtes par minute</translation>
    </message>
    <message>
        <source>What the line should make. May stay empty.</source>
        <translation>Ce que la ligne doit faire. Peut rester vide.</translation>
    </message>
    <message>
        <source>Label of the pack</source>
        <translation>Étiquette de la boîte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Packs only</source>
        <translation>Boîtes seules</translation>
    </message>
    <message>
        <source>Packs in cases</source>
        <translation>Boîtes en cartons</translation>
    </message>
    <message>
        <source>Packs, cases, pallets</source>
        <translation>Boîtes, cartons, palettes</translation>
    </message>
    <message>
        <source>Packs, bundles, cases, pallets</source>
        <translation>Boîtes, fardeaux, cartons, palettes</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>Comment c’est emballé</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Quel produit&#xa0;?</translation>
    </message>
    <message>
        <source>Which lot, and until when?</source>
        <translation>Quel lot, et jusqu’à quand&#xa0;?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>How is it packed and labelled?</source>
        <translation>Comment est-ce emballé et étiqueté&#xa0;?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Le planifier</translation>
    </message>
    <message>
        <source>Most rejects in percent</source>
        <translation>Rejets au plus, en pour cent</translation>
    </message>
    <message>
        <source>More than that is told on the board. May stay empty.</source>
        <translation>Au-delà, le tableau le dit. Peut rester vide.</translation>
    </message>
    <message>
        <source>Whose product it is</source>
        <translation>À qui est le produit</translation>
    </message>
    <message>
        <source>Numbers from</source>
        <translation>Numéros de</translation>
    </message>
    <message>
        <source>Whichever fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>Scan a pack of the product, choose one above, or type its 14 digits or a part of its name.</source>
        <translation>Scannez une boîte du produit, choisissez-en un ci-dessus, ou tapez ses 14 chiffres ou une partie de son nom.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PhotoField</name>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>It is kept with the record of the batch.</source>
        <translation>Elle est gardée avec le dossier de l’ordre.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolFormPanel</name>
    <message>
        <source>New pool of numbers</source>
        <translation>Nouvelle réserve de numéros</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Choose a product above, or type its 14 digits.</source>
        <translation>Choisissez un produit ci-dessus, ou tapez ses 14 chiffres.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>1 to 20 characters; 12 are enough for every market.</source>
        <translation>1 à 20 caractères&#xa0;; 12 suffisent pour tous les marchés.</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Alphabet</translation>
    </message>
    <message>
        <source>Letters and digits, each once. Look-alikes are left out.</source>
        <translation>Lettres et chiffres, chacun une fois. Ceux qui se confondent sont omis.</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Leading zeros stay.</source>
        <translation>Les zéros de tête restent.</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Company prefix</source>
        <translation>Préfixe entreprise</translation>
    </message>
    <message>
        <source>The site&apos;s own, 4 to 12 digits.</source>
        <translation>Celui du site, 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Extension digit</source>
        <translation>Chiffre d’extension</translation>
    </message>
    <message>
        <source>0 to 9, one for each place that makes SSCCs.</source>
        <translation>0 à 9, un pour chaque lieu qui forme des SSCC.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whose product it is. Empty: your own.</source>
        <translation>À qui est le produit. Vide&#xa0;: à vous.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Empty: product and market.</source>
        <translation>Vide&#xa0;: produit et marché.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Lettres et chiffres</translation>
    </message>
    <message>
        <source>12 digits, for RFID tags</source>
        <translation>12 chiffres, pour étiquettes RFID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Warn when so many are left</source>
        <translation>Prévenir quand il en reste autant</translation>
    </message>
    <message>
        <source>Empty: a tenth of all.</source>
        <translation>Vide&#xa0;: un dixième de tous.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolPanel</name>
    <message>
        <source>Pool</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tirés</translation>
    </message>
    <message>
        <source>Why does the rest go back?</source>
        <translation>Pourquoi rend-on le reste&#xa0;?</translation>
    </message>
    <message>
        <source>The pool gives no numbers any more, and none of them is used here.</source>
        <translation>La réserve ne donne plus de numéros, et aucun d’eux ne sert ici.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Il le faut.</translation>
    </message>
    <message>
        <source>Warn when so many are left</source>
        <translation>Prévenir quand il en reste autant</translation>
    </message>
    <message>
        <source>Empty: a tenth of all.</source>
        <translation>Vide&#xa0;: un dixième de tous.</translation>
    </message>
</context>
<context>
    <name>packledger::line::Pools</name>
    <message>
        <source>%1 million million</source>
        <translation>%1 billions</translation>
    </message>
    <message>
        <source>Containers (SSCC)</source>
        <translation>Colis (SSCC)</translation>
    </message>
    <message>
        <source>random, 12 digits for tags</source>
        <translation>aléatoire, 12 chiffres pour étiquettes RFID</translation>
    </message>
    <message>
        <source>random, %1 of %2 characters</source>
        <translation>aléatoire, %1 sur %2 caractères</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>liste importée</translation>
    </message>
    <message>
        <source>prefix %1, extension %2</source>
        <translation>préfixe %1, extension %2</translation>
    </message>
    <message>
        <source>enough for years</source>
        <translation>de quoi tenir des années</translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>de quoi tenir %n jour</numerusform>
            <numerusform>de quoi tenir %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>%1 tirés</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>runs low</source>
        <translation>s’épuise</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>One guess in %1 would hit an issued number</source>
        <translation>Un essai sur %1 toucherait un numéro donné</translation>
    </message>
    <message>
        <source>This market wants it to be rarer than one in 10,000.</source>
        <translation>Ce marché le veut plus rare qu’un sur 10 000.</translation>
    </message>
    <message>
        <source>%1 different numbers</source>
        <translation>%1 numéros différents</translation>
    </message>
    <message>
        <source>This market wants guesses to hit less often than once in 10,000, so %1 of them may be used.</source>
        <translation>Ce marché veut que l’on tombe juste moins d’une fois sur 10 000&#xa0;; %1 d’entre eux peuvent donc servir.</translation>
    </message>
    <message>
        <source>drawn, nothing printed yet</source>
        <translation>tirés, rien d’imprimé encore</translation>
    </message>
    <message>
        <source>on the way to a printer</source>
        <translation>en route vers l’imprimante</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimés</translation>
    </message>
    <message>
        <source>uncertain: wait for a scan</source>
        <translation>incertains&#xa0;: attendent un scan</translation>
    </message>
    <message>
        <source>on good packs</source>
        <translation>sur de bonnes boîtes</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruits</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>désactivés</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>au rebut</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulés</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendus</translation>
    </message>
    <message>
        <source>answer to request %1</source>
        <translation>réponse à la demande %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Créée le %1</translation>
    </message>
    <message>
        <source>one after the other: whoever sees some knows how many you made</source>
        <translation>l’un après l’autre&#xa0;: qui en voit quelques-uns sait combien vous en avez faits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) came as %1</source>
        <translation>
            <numerusform>%Ln numéro est venu comme %1</numerusform>
            <numerusform>%Ln numéros sont venus comme %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln numéro</numerusform>
            <numerusform>%Ln numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers left: %1 of %2</source>
        <translation>Numéros restants&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Warns at %1.</source>
        <translation>Avertit à %1.</translation>
    </message>
    <message>
        <source>%1 runs low: %2 left.</source>
        <translation>%1 s’épuise&#xa0;: reste %2.</translation>
    </message>
    <message>
        <source>Numbers that it gives: %1</source>
        <translation>Numéros qu’elle donne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolsPresenter</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Nothing was taken: a file is taken whole or not at all.</source>
        <translation>Rien n’a été repris&#xa0;: un fichier l’est en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>These numbers were taken before. Nothing was changed.</source>
        <translation>Ces numéros ont déjà été repris. Rien n’a changé.</translation>
    </message>
    <message>
        <source>answer to request %1</source>
        <translation>réponse à la demande %1</translation>
    </message>
    <message>
        <source>How many are left is a whole number, such as 5000.</source>
        <translation>Combien il en reste est un nombre entier, comme 5000.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are ready to be drawn.</source>
        <translation>
            <numerusform>%Ln numéro est prêt à être tiré.</numerusform>
            <numerusform>%Ln numéros sont prêts à être tirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pool is closed. %Ln number(s) go back; F11 lists them for their provider.</source>
        <translation>
            <numerusform>La réserve est fermée. %Ln numéro repart&#xa0;; F11 le liste pour son fournisseur.</numerusform>
            <numerusform>La réserve est fermée. %Ln numéros repartent&#xa0;; F11 les liste pour leur fournisseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln numéro</numerusform>
            <numerusform>%Ln numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln numéro serait pris.</numerusform>
            <numerusform>%Ln numéros seraient pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is %1</source>
        <translation>le premier est %1</translation>
    </message>
    <message>
        <source>for the market %1</source>
        <translation>pour le marché %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) of the same kind</source>
        <translation>
            <numerusform>%Ln autre ligne de ce genre</numerusform>
            <numerusform>%Ln autres lignes de ce genre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolsScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Closes the form at the right, then goes back to the line.</source>
        <translation>Ferme le formulaire de droite, puis revient à la ligne.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Importer des numéros</translation>
    </message>
    <message>
        <source>Takes a provider&apos;s numbers, from a list or an XML response.</source>
        <translation>Reprend les numéros d’un fournisseur, d’une liste ou d’une réponse XML.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saves the chosen pool&apos;s numbers as a table, for their provider.</source>
        <translation>Enregistre les numéros de la réserve choisie en tableau, pour leur fournisseur.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Closes the chosen pool; what was not used goes back.</source>
        <translation>Clôt la réserve choisie&#xa0;; ce qui n’a pas servi est rendu.</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Nouvelle réserve</translation>
    </message>
    <message>
        <source>Makes random numbers, a range, or SSCCs.</source>
        <translation>Forme des numéros aléatoires, une plage ou des SSCC.</translation>
    </message>
    <message>
        <source>Make the pool</source>
        <translation>Créer la réserve</translation>
    </message>
    <message>
        <source>Pools of numbers</source>
        <translation>Réserves de numéros</translation>
    </message>
    <message numerus="yes">
        <source>%n pools</source>
        <translation>
            <numerusform>%n réserve</numerusform>
            <numerusform>%n réserves</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Lecture du registre …</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Pas encore de numéros</translation>
    </message>
    <message>
        <source>Make a pool of serial numbers with F12, or take in those of a provider with F3.</source>
        <translation>Créez une réserve avec F12, ou reprenez avec F3 les numéros d’un fournisseur.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Close the pool</source>
        <translation>Fermer la réserve</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Prévenir à</translation>
    </message>
    <message>
        <source>Says how few numbers may be left before the chosen pool warns.</source>
        <translation>Dit combien de numéros peuvent rester avant que la réserve choisie prévienne.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductFilePresenter</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Nothing is taken: a table is taken whole or not at all.</source>
        <translation>Rien n’est repris&#xa0;: un tableau est repris en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>There is no product in this file.</source>
        <translation>Il n’y a aucun produit dans ce fichier.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s) taken in.</source>
        <translation>
            <numerusform>%Ln nouveau produit pris.</numerusform>
            <numerusform>%Ln nouveaux produits pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln nouveau produit serait pris.</numerusform>
            <numerusform>%Ln nouveaux produits seraient pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) changed.</source>
        <translation>
            <numerusform>%Ln produit changé.</numerusform>
            <numerusform>%Ln produits changés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be changed:</source>
        <translation>
            <numerusform>%Ln produit serait changé&#xa0;:</numerusform>
            <numerusform>%Ln produits seraient changés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) the same already.</source>
        <translation>
            <numerusform>%Ln produit déjà identique.</numerusform>
            <numerusform>%Ln produits déjà identiques.</numerusform>
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
        <translation>%1, nombre quelconque</translation>
    </message>
    <message>
        <source>%1 in a full one</source>
        <translation>%1 dans un plein</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>nombre quelconque</translation>
    </message>
    <message>
        <source>several products and lots</source>
        <translation>plusieurs produits et lots</translation>
    </message>
    <message>
        <source>several products</source>
        <translation>plusieurs produits</translation>
    </message>
    <message>
        <source>several lots</source>
        <translation>plusieurs lots</translation>
    </message>
    <message>
        <source>one lot</source>
        <translation>un seul lot</translation>
    </message>
    <message>
        <source>from another container: refused</source>
        <translation>d’un autre colis&#xa0;: refusé</translation>
    </message>
    <message>
        <source>from another container: asks first</source>
        <translation>d’un autre colis&#xa0;: demande d’abord</translation>
    </message>
    <message>
        <source>from another container: taken</source>
        <translation>d’un autre colis&#xa0;: pris</translation>
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
        <translation>%1, non fixé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Every other product</source>
        <translation>Tout autre produit</translation>
    </message>
    <message>
        <source>What holds where a product has no rule of its own.</source>
        <translation>Ce qui vaut là où un produit n’a pas sa propre règle.</translation>
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
        <translation>Ce code ne nomme aucun produit connu ici.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductsScreen</name>
    <message>
        <source>Only who may manage the site changes how products are packed.</source>
        <translation>Seul qui peut gérer le site change la façon d’emballer les produits.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>A CSV file with the columns gtin and name; ndc, strength, dosage_form, net_content and manufacturer where there are any. Choosing it only shows what would change.</source>
        <translation>Un fichier CSV avec les colonnes gtin et name&#xa0;; ndc, strength, dosage_form, net_content et manufacturer s’il y en a. Le choisir montre seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>Name, GTIN or NDC</source>
        <translation>Nom, GTIN ou NDC</translation>
    </message>
    <message>
        <source>Show only products with</source>
        <translation>Ne montrer que les produits avec</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>Comment il est emballé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Closes the form at the right, then goes back to the line.</source>
        <translation>Ferme le formulaire à droite, puis revient à la ligne.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que signifie chaque forme.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds a product by its name, GTIN or NDC; a scan of a pack does, too.</source>
        <translation>Trouve un produit par son nom, GTIN ou NDC&#xa0;; scanner une boîte aussi.</translation>
    </message>
    <message>
        <source>Takes products from a CSV file.</source>
        <translation>Reprend des produits d’un fichier CSV.</translation>
    </message>
    <message>
        <source>Change packing</source>
        <translation>Changer l’emballage</translation>
    </message>
    <message>
        <source>Opens the rules of the chosen product: what goes into its bundles, cases and pallets.</source>
        <translation>Ouvre les règles du produit choisi&#xa0;: ce qui va dans ses fardeaux, cartons et palettes.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Aucun produit de ce genre</translation>
    </message>
    <message>
        <source>No name, GTIN or NDC here has these letters.</source>
        <translation>Aucun nom, GTIN ou NDC ici n’a ces lettres.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ResultFilePresenter</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Not read, other data, or printed worse than the site allows. Nothing is held because of it.</source>
        <translation>Non lu, autres données, ou moins bien imprimé que le site ne l’admet. Rien n’est bloqué pour cela.</translation>
    </message>
    <message>
        <source>There is no result in this file.</source>
        <translation>Il n’y a aucun résultat dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) taken in.</source>
        <translation>
            <numerusform>%Ln résultat pris.</numerusform>
            <numerusform>%Ln résultats pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln résultat serait pris.</numerusform>
            <numerusform>%Ln résultats seraient pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results that tell of a bad pack: %1</source>
        <translation>Résultats qui signalent une mauvaise boîte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken before: %1</source>
        <translation>Pris auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a code, so of no pack: %1</source>
        <translation>Sans code, donc d’aucune boîte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Non pris&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>packledger::line::ShiftPanel</name>
    <message>
        <source>Hand the line over</source>
        <translation>Remettre la ligne</translation>
    </message>
    <message>
        <source>What the next one must know</source>
        <translation>Ce que le suivant doit savoir</translation>
    </message>
    <message>
        <source>May stay empty; the record keeps it.</source>
        <translation>Peut rester vide&#xa0;; le dossier le garde.</translation>
    </message>
    <message>
        <source>Whoever takes over gives the PIN, and is signed in here from then on.</source>
        <translation>Qui reprend donne son code, et est dès lors connecté ici.</translation>
    </message>
    <message>
        <source>%1 answers for the line.</source>
        <translation>%1 répond de la ligne.</translation>
    </message>
</context>
<context>
    <name>packledger::line::SignPanel</name>
    <message>
        <source>Choose first who signs.</source>
        <translation>Choisissez d’abord qui signe.</translation>
    </message>
    <message>
        <source>Performed by %1, signed.</source>
        <translation>Exécuté par %1, signé.</translation>
    </message>
</context>
<context>
    <name>packledger::line::SourcesPresenter</name>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Pas reçu</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>Pas vide</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Pas lu</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Autre produit</translation>
    </message>
    <message>
        <source>Batch %1 · %2</source>
        <translation>Ordre %1 · %2</translation>
    </message>
    <message>
        <source>lot %1 · expires %2</source>
        <translation>lot %1 · périme %2</translation>
    </message>
    <message>
        <source>It is used up when you link it with the new packs.</source>
        <translation>Elle est consommée quand vous la liez aux nouvelles boîtes.</translation>
    </message>
    <message>
        <source>%1 left in it</source>
        <translation>il en reste %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>It is not used.</source>
        <translation>Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Nothing was linked: not every source pack can be used any more.</source>
        <translation>Rien n’a été lié&#xa0;: toutes les boîtes sources ne sont plus utilisables.</translation>
    </message>
    <message>
        <source>Every good pack of this batch has its source.</source>
        <translation>Chaque bonne boîte de cet ordre a sa source.</translation>
    </message>
    <message>
        <source>Other batch</source>
        <translation>Autre ordre</translation>
    </message>
    <message>
        <source>The last link is taken back: its source packs wait again.</source>
        <translation>Le dernier lien est annulé&#xa0;: ses boîtes sources attendent de nouveau.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>Une nouvelle boîte</translation>
    </message>
    <message>
        <source>Expires too early</source>
        <translation>Expire trop tôt</translation>
    </message>
    <message>
        <source>This pack expires %1, the new packs would expire %2. Nobody may promise that unless somebody signs for it; it holds for all sources of the batch that expire no earlier.</source>
        <translation>Cette boîte expire le %1, les nouvelles expireraient le %2. Nul ne peut le promettre à moins que quelqu’un signe pour cela&#xa0;; cela vaut pour toutes les sources du lot qui n’expirent pas plus tôt.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Signer et l’utiliser</translation>
    </message>
    <message>
        <source>Give the reason first: it is signed for.</source>
        <translation>Donnez d’abord le motif&#xa0;: c’est lui qui est signé.</translation>
    </message>
    <message>
        <source>%1 has signed for it.</source>
        <translation>%1 a signé pour cela.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in part when you link it with the new packs: %Ln stay(s).</source>
        <translation>
            <numerusform>Elle est utilisée en partie quand vous la liez aux nouvelles boîtes&#xa0;: il en reste %Ln.</numerusform>
            <numerusform>Elle est utilisée en partie quand vous la liez aux nouvelles boîtes&#xa0;: il en reste %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody received this pack here.</source>
        <translation>Personne n’a reçu cette boîte ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pack(s) linked; source packs: %1.</source>
        <translation>
            <numerusform>%Ln nouvelle boîte liée&#xa0;; boîtes sources&#xa0;: %1.</numerusform>
            <numerusform>%Ln nouvelles boîtes liées&#xa0;; boîtes sources&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) of this batch without a source yet.</source>
        <translation>
            <numerusform>%Ln bonne boîte de cet ordre encore sans source.</numerusform>
            <numerusform>%Ln bonnes boîtes de cet ordre encore sans source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label differs</source>
        <translation>Étiquette différente</translation>
    </message>
    <message>
        <source>No good pack yet: there is nothing to link sources with.</source>
        <translation>Pas encore de bonne boîte&#xa0;: il n’y a rien à lier aux sources.</translation>
    </message>
</context>
<context>
    <name>packledger::line::SourcesScreen</name>
    <message>
        <source>Scanned, not used up yet</source>
        <translation>Scannées, pas encore consommées</translation>
    </message>
    <message>
        <source>Each pack that you empty stands here until it is linked with the new packs.</source>
        <translation>Chaque boîte que vous videz reste ici jusqu’à son lien avec les nouvelles.</translation>
    </message>
    <message>
        <source>Left in the pack scanned last</source>
        <translation>Reste dans la dernière boîte scannée</translation>
    </message>
    <message>
        <source>Empty: nothing, it is used up.</source>
        <translation>Vide&#xa0;: rien, elle est consommée.</translation>
    </message>
    <message>
        <source>Scan a source pack</source>
        <translation>Scannez une boîte source</translation>
    </message>
    <message>
        <source>Scan each pack as you empty it onto the line.</source>
        <translation>Scannez chaque boîte en la vidant sur la ligne.</translation>
    </message>
    <message>
        <source>New packs</source>
        <translation>Nouvelles boîtes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the board. What was scanned waits here.</source>
        <translation>Retour au tableau. Ce qui est scanné attend ici.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que signifie chaque forme.</translation>
    </message>
    <message>
        <source>Used in part</source>
        <translation>Utilisée en partie</translation>
    </message>
    <message>
        <source>Says how much is left in the pack scanned last.</source>
        <translation>Dit combien il reste dans la dernière boîte scannée.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler dernier</translation>
    </message>
    <message>
        <source>Use up and link</source>
        <translation>Consommer et lier</translation>
    </message>
    <message>
        <source>Uses the scanned packs up, and links them with the new packs that have no source.</source>
        <translation>Consomme les boîtes scannées, et les lie aux nouvelles sans source.</translation>
    </message>
    <message>
        <source>A number, or nothing.</source>
        <translation>Un nombre, ou rien.</translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>Boîtes sources</translation>
    </message>
    <message>
        <source>Puts the pack scanned last back; with none waiting, takes the last link back.</source>
        <translation>Repose la dernière boîte lue&#xa0;; si aucune n’attend, annule le dernier lien.</translation>
    </message>
</context>
<context>
    <name>packledger::line::TableFilePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::AnswerForm</name>
    <message>
        <source>Your mail address</source>
        <translation>Votre adresse de courriel</translation>
    </message>
    <message>
        <source>Where the partner may ask.</source>
        <translation>Où le partenaire peut demander.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where it is known; may stay empty.</source>
        <translation>Si elle est connue&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>The message, in the form of the Partnership for DSCSA Governance:</source>
        <translation>Le message, dans la forme de la Partnership for DSCSA Governance&#xa0;:</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>Montrer d’abord</translation>
    </message>
    <message>
        <source>Save both</source>
        <translation>Enregistrer les deux</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Tell the sender why</source>
        <translation>Dire pourquoi à l’expéditeur</translation>
    </message>
    <message>
        <source>The partner gets the rule that was broken, the place, and what would help. The mail is a draft for you to send; the message goes by itself.</source>
        <translation>Le partenaire reçoit la règle enfreinte, l’endroit et ce qui aiderait. Le courriel est un brouillon que vous envoyez&#xa0;; le message part tout seul.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoverageGraph</name>
    <message>
        <source>Units received over time</source>
        <translation>Unités reçues au fil du temps</translation>
    </message>
    <message>
        <source>data on arrival</source>
        <translation>données à l’arrivée</translation>
    </message>
    <message>
        <source>data later</source>
        <translation>données plus tard</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <source>Nothing was received in this time.</source>
        <translation>Rien n’a été reçu pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoveragePresenter</name>
    <message>
        <source>Data of suppliers</source>
        <translation>Données des fournisseurs</translation>
    </message>
    <message>
        <source>All suppliers of this time, with delays, and the same by week or month.</source>
        <translation>Tous les fournisseurs de ce temps, avec retards, et de même par semaine ou mois.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoverageScreen</name>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leads back to all suppliers, then to the partners.</source>
        <translation>Ramène à tous les fournisseurs, puis aux partenaires.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Prints all suppliers, or saves them as a PDF.</source>
        <translation>Imprime tous les fournisseurs, ou les enregistre en PDF.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Writes all suppliers by week or month into a CSV file.</source>
        <translation>Écrit tous les fournisseurs par semaine ou mois dans un fichier CSV.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Shows the deliveries of the chosen supplier, then the receipt of one.</source>
        <translation>Montre les livraisons du fournisseur choisi, puis la réception de l’une.</translation>
    </message>
    <message>
        <source>Data of suppliers</source>
        <translation>Données des fournisseurs</translation>
    </message>
    <message>
        <source>Deliveries of %1</source>
        <translation>Livraisons de %1</translation>
    </message>
    <message>
        <source>%1 older ones are not shown</source>
        <translation>%1 plus anciennes ne sont pas montrées</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>comptage …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>Every pack of this time is looked at.</source>
        <translation>Chaque boîte de ce temps est regardée.</translation>
    </message>
    <message>
        <source>No delivery</source>
        <translation>Aucune livraison</translation>
    </message>
    <message>
        <source>This supplier sent documents in this time, and no goods.</source>
        <translation>Ce fournisseur a envoyé des documents pendant ce temps, mais pas de marchandises.</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>Rien n’a été reçu</translation>
    </message>
    <message>
        <source>With the first receipt it says here whether its data were there.</source>
        <translation>Dès la première réception, il est dit ici si ses données étaient là.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events in the document</source>
        <translation>Événements du document</translation>
    </message>
    <message>
        <source>The document is read.</source>
        <translation>Le document est en cours de lecture.</translation>
    </message>
    <message>
        <source>Enter shows all that is known of what an event is about.</source>
        <translation>Entrée montre tout ce que l’on sait de l’objet d’un événement.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangePresenter</name>
    <message>
        <source>In three days: %1 delivered, %2 attempts failed, %3 came in.</source>
        <translation>En trois jours&#xa0;: %1 remis, %2 essais échoués, %3 arrivés.</translation>
    </message>
    <message>
        <source>Document %1 goes again now: the same bytes.</source>
        <translation>Le document %1 repart maintenant&#xa0;: les mêmes octets.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dites d’abord pourquoi.</translation>
    </message>
    <message>
        <source>Document %1 is held.</source>
        <translation>Le document %1 est retenu.</translation>
    </message>
    <message>
        <source>Arrival %1 was taken.</source>
        <translation>L’arrivée %1 a été prise.</translation>
    </message>
    <message>
        <source>Number %1 is ended; the reason stands in the journal.</source>
        <translation>Le numéro %1 est clos&#xa0;; le motif figure au journal.</translation>
    </message>
    <message>
        <source>The hold was taken back.</source>
        <translation>La retenue est levée.</translation>
    </message>
    <message>
        <source>Document %1 is held no more.</source>
        <translation>Le document %1 n’est plus retenu.</translation>
    </message>
    <message>
        <source>Give the mail address where the partner may ask.</source>
        <translation>Donnez l’adresse de courriel où le partenaire peut demander.</translation>
    </message>
    <message>
        <source>The message is in the outbox, number %1, and case %2 is open. The mail is yours to send.</source>
        <translation>Le message est à l’envoi, numéro %1, et le cas %2 est ouvert. Le courriel est à envoyer par vous.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangeScreen</name>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Number, file, serial or delivery</source>
        <translation>Numéro, fichier, numéro de série ou livraison</translation>
    </message>
    <message>
        <source>Show only documents with</source>
        <translation>Ne montrer que les documents avec</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Closes the choice at the right, or leads back to the partners.</source>
        <translation>Ferme le choix à droite, ou ramène aux partenaires.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds a document by its number, its file, a serial or a delivery.</source>
        <translation>Trouve un document par son numéro, son fichier, un numéro de série ou une livraison.</translation>
    </message>
    <message>
        <source>Changes between what goes to partners and what comes from them.</source>
        <translation>Passe de ce qui part chez les partenaires à ce qui en vient.</translation>
    </message>
    <message>
        <source>Shows the documents of one partner alone.</source>
        <translation>Ne montre que les documents d’un partenaire.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Writes the list, as it is cut now, into a CSV file.</source>
        <translation>Écrit la liste, telle que filtrée, dans un fichier CSV.</translation>
    </message>
    <message>
        <source>Shows the chosen document: its text, its history, what can be done.</source>
        <translation>Montre le document choisi&#xa0;: son texte, son histoire, ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Aucun ne correspond</translation>
    </message>
    <message>
        <source>No document is as you look for it. Try All, or another word.</source>
        <translation>Aucun document ne correspond. Essayez Tous, ou un autre mot.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>What waits too long for a partner&apos;s answer stands here.</source>
        <translation>Ce qui attend trop longtemps la réponse d’un partenaire figure ici.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>What partners refuse, and what does not get through, stands here.</source>
        <translation>Ce que les partenaires refusent, et ce qui ne passe pas, figure ici.</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Rien n’est en route</translation>
    </message>
    <message>
        <source>Every document has come to its end. All shows them.</source>
        <translation>Chaque document est arrivé à son terme. Tous les montre.</translation>
    </message>
    <message>
        <source>Nothing asks for you</source>
        <translation>Rien ne vous demande</translation>
    </message>
    <message>
        <source>Every arrival was read and taken. All shows them.</source>
        <translation>Chaque arrivée a été lue et prise. Tous les montre.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>What is shipped to a partner appears here by itself.</source>
        <translation>Ce qui est expédié à un partenaire apparaît ici de soi-même.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>What a partner puts down for us appears here by itself.</source>
        <translation>Ce qu’un partenaire dépose pour nous apparaît ici de soi-même.</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Tous les partenaires</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>No document is as you look for it. You see totals of lots: a serial number finds none here.</source>
        <translation>Aucun document ne correspond à votre recherche. Vous voyez des totaux de lots&#xa0;: un numéro de série n’en trouve aucun ici.</translation>
    </message>
    <message>
        <source>Number, file or delivery</source>
        <translation>Numéro, fichier ou livraison</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangedDocumentScreen</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Closes the form at the right, or leads back to the list.</source>
        <translation>Ferme le formulaire à droite, ou ramène à la liste.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Keeps it here until it is sent again or ended.</source>
        <translation>Le garde ici jusqu’à un nouvel envoi, ou la clôture.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sends the same bytes again, now; of an arrival, reads and takes it after all.</source>
        <translation>Renvoie les mêmes octets, maintenant&#xa0;; une arrivée est lue et prise malgré tout.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Ends it by hand, with a reason.</source>
        <translation>Le clôt à la main, avec un motif.</translation>
    </message>
    <message>
        <source>Tell the sender</source>
        <translation>Prévenir l’expéditeur</translation>
    </message>
    <message>
        <source>Makes the message and the mail that say what is wrong with it.</source>
        <translation>Fait le message et le courriel qui disent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes your last hold back.</source>
        <translation>Lève votre dernière retenue.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Writes its bytes into a file, and the partner&apos;s receipt beside it.</source>
        <translation>Écrit ses octets dans un fichier, et l’accusé du partenaire à côté.</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Shows the events in it; each leads to what it is about.</source>
        <translation>Montre les événements qu’il contient&#xa0;; chacun mène à son objet.</translation>
    </message>
    <message>
        <source>Opens the shipment that it tells of; of an arrival, what was found in it.</source>
        <translation>Ouvre l’expédition dont il parle&#xa0;; pour une arrivée, ce qu’on y a trouvé.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Does what the form at the right is for.</source>
        <translation>Fait ce pour quoi le formulaire de droite est là.</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>Montrer d’abord</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::HourGraph</name>
    <message>
        <source>came in, by the hour</source>
        <translation>arrivés, par heure</translation>
    </message>
    <message>
        <source>delivered, and (hatched) failed, by the hour</source>
        <translation>remis et (hachuré) échoués, par heure</translation>
    </message>
    <message>
        <source>delivered, by the hour</source>
        <translation>remis, par heure</translation>
    </message>
    <message>
        <source>now</source>
        <translation>0 s</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ReasonForm</name>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Il est au journal avec votre nom.</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>It stays here until somebody sends it again or ends it. A partner who wants documents in order waits with it.</source>
        <translation>Il reste ici jusqu’à ce que quelqu’un le renvoie ou le close. Un partenaire qui veut les documents dans l’ordre attend avec.</translation>
    </message>
    <message>
        <source>Partner asked to wait</source>
        <translation>Le partenaire a demandé d’attendre</translation>
    </message>
    <message>
        <source>Shipment is being checked</source>
        <translation>Expédition en vérification</translation>
    </message>
    <message>
        <source>Wrong content</source>
        <translation>Contenu faux</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>Prendre malgré tout</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>It is read once more, and what it says enters the ledger. Of a document that bears the identity of another, whoever takes it says that it holds.</source>
        <translation>Il est relu, et ce qu’il dit entre au registre. S’il porte l’identité d’un autre, qui le prend dit qu’il vaut.</translation>
    </message>
    <message>
        <source>Sender confirmed it</source>
        <translation>L’expéditeur l’a confirmé</translation>
    </message>
    <message>
        <source>Same content, only formatted anew</source>
        <translation>Même contenu, seulement remis en forme</translation>
    </message>
    <message>
        <source>Missing data came meanwhile</source>
        <translation>Les données manquantes sont venues entre-temps</translation>
    </message>
    <message>
        <source>End it by hand</source>
        <translation>Clore à la main</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>It is not sent any more. Say how the partner got it, or why nobody needs it. This cannot be undone.</source>
        <translation>Il n’est plus envoyé. Dites comment le partenaire l’a eu, ou pourquoi personne n’en a besoin. Cela ne peut être repris.</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>Envoyé par courriel</translation>
    </message>
    <message>
        <source>Partner took it from a portal</source>
        <translation>Le partenaire l’a pris d’un portail</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>N’est plus voulu</translation>
    </message>
    <message>
        <source>Nothing of it enters the ledger. Its bytes and this reason are kept. This cannot be undone.</source>
        <translation>Rien n’en entre au registre. Ses octets et ce motif sont gardés. Cela ne peut être repris.</translation>
    </message>
    <message>
        <source>Sender sends it anew</source>
        <translation>L’expéditeur le renvoie</translation>
    </message>
    <message>
        <source>Not meant for us</source>
        <translation>Ne nous est pas destiné</translation>
    </message>
    <message>
        <source>Taken in by hand</source>
        <translation>Pris à la main</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::NewShipmentPanel</name>
    <message>
        <source>New shipment</source>
        <translation>Nouvelle expédition</translation>
    </message>
    <message>
        <source>No partner is a customer yet. Enter one with its GLN and address first.</source>
        <translation>Aucun partenaire n’est encore client. Saisissez-en d’abord un avec GLN et adresse.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The customer&apos;s number. Many refuse a shipment without.</source>
        <translation>Le numéro du client. Beaucoup refusent une expédition sans lui.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Our number. May stay empty.</source>
        <translation>Notre numéro. Peut rester vide.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Order to pick against</source>
        <translation>Commande à préparer</translation>
    </message>
    <message>
        <source>CSV with gtin and quantity. Empty: picked freely.</source>
        <translation>CSV avec gtin et quantity. Vide&#xa0;: préparation libre.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>Date de transaction</translation>
    </message>
    <message>
        <source>YYYY-MM-DD: when the goods change owners. Empty: the day they leave.</source>
        <translation>AAAA-MM-JJ&#xa0;: quand la marchandise change de propriétaire. Vide&#xa0;: le jour du départ.</translation>
    </message>
    <message>
        <source>Where the goods go</source>
        <translation>Où va la marchandise</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <source>Straight to the customer’s customer (drop shipment)</source>
        <translation>Directement chez le client du client (livraison directe)</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::PickingPresenter</name>
    <message>
        <source>Transaction information</source>
        <translation>Information de transaction</translation>
    </message>
    <message>
        <source>What is handed to the customer: products, lots, identifiers, and the statement.</source>
        <translation>Ce qui est remis au client&#xa0;: produits, lots, identifiants et déclaration.</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Liste de colisage</translation>
    </message>
    <message>
        <source>For the driver: pallets and cases with their numbers.</source>
        <translation>Pour le chauffeur&#xa0;: palettes et cartons avec leurs numéros.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Say why it goes all the same.</source>
        <translation>Dites pourquoi cela part malgré tout.</translation>
    </message>
    <message>
        <source>Shipped: %1. The data is in the outbox.</source>
        <translation>Expédié&#xa0;: %1. Les données sont dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Given up. What was picked is free.</source>
        <translation>Abandonnée. Ce qui était préparé est libre.</translation>
    </message>
    <message>
        <source>Taken back, and the customer is told.</source>
        <translation>Reprise, et le client est averti.</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Nouvelle palette</translation>
    </message>
    <message>
        <source>What is scanned now goes onto it. Its own label closes it, or F6.</source>
        <translation>Ce qui est lu maintenant va dessus. Sa propre étiquette la ferme, ou F6.</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Imprimée avant</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>No number is printed twice. Is the label spoilt, F7 gives a new one.</source>
        <translation>Aucun numéro n’est imprimé deux fois. Si l’étiquette est gâtée, F7 en donne une neuve.</translation>
    </message>
    <message>
        <source>Its label is printed. Apply it, then scan it to close the pallet.</source>
        <translation>Son étiquette est imprimée. Collez-la, puis lisez-la pour fermer la palette.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 est écarté&#xa0;: détruisez son étiquette.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has left, and nobody is told.</source>
        <translation>Arrêté. Rien n’est parti, et personne n’est prévenu.</translation>
    </message>
    <message>
        <source>Noted: the customer has the goods.</source>
        <translation>Noté&#xa0;: le client a les marchandises.</translation>
    </message>
    <message>
        <source>Corrected. The customer gets the right numbers.</source>
        <translation>Corrigé. Le client reçoit les bons numéros.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Liste de prélèvement</translation>
    </message>
    <message>
        <source>For whoever picks: which lots to take, first expired first.</source>
        <translation>Pour qui prélève&#xa0;: quels lots prendre, premier périmé premier sorti.</translation>
    </message>
    <message>
        <source>Taken back. The customer has nothing of it.</source>
        <translation>Repris. Le client n’en a rien.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::PickingScreen</name>
    <message>
        <source>Nothing picked yet</source>
        <translation>Encore rien de préparé</translation>
    </message>
    <message>
        <source>Scan pallets, cases or packs. What they hold comes with them.</source>
        <translation>Scannez palettes, cartons ou boîtes. Leur contenu part avec.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Avant le départ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Chaque scan reçoit ici sa réponse.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the shipments. An open one stays open.</source>
        <translation>Retour aux expéditions. Une ouverte le reste.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que signifie chaque forme.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirez-le</translation>
    </message>
    <message>
        <source>What was scanned last leaves its container when it ships.</source>
        <translation>Le dernier scanné quitte son colis à l’expédition.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler dernier</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Annule le dernier scan. Le journal garde les deux.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Expédier</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Expédition %1</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Ce qui est parti</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>Ce que le client a su</translation>
    </message>
    <message>
        <source>Nothing picked yet.</source>
        <translation>Encore rien de préparé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Shipping …</source>
        <translation>Expédition …</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Pallet being packed</source>
        <translation>Palette en cours</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Nouvelle palette</translation>
    </message>
    <message>
        <source>Begins a pallet with a new number and label; what is scanned goes onto it. F6 again closes it.</source>
        <translation>Commence une palette avec un nouveau numéro et son étiquette&#xa0;; ce qui est lu va dessus. F6 encore la ferme.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>The pallet&apos;s label is spoilt: another number and label.</source>
        <translation>L’étiquette de la palette est abîmée&#xa0;: autre numéro, autre étiquette.</translation>
    </message>
    <message>
        <source>The label of the pallet being packed; else transaction information, and a list for the driver.</source>
        <translation>L’étiquette de la palette en cours&#xa0;; sinon les informations de transaction et une liste pour le chauffeur.</translation>
    </message>
    <message>
        <source>Close pallet</source>
        <translation>Fermer la palette</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimer l’étiquette</translation>
    </message>
    <message>
        <source>Customer has it</source>
        <translation>Client servi</translation>
    </message>
    <message>
        <source>The customer said that the goods are there. From then on only a return brings them back.</source>
        <translation>Le client a dit que les marchandises sont là. Dès lors, seul un retour les ramène.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Tells the customer the right numbers of order and delivery.</source>
        <translation>Donne au client les bons numéros de commande et de livraison.</translation>
    </message>
    <message>
        <source>Ship the rest</source>
        <translation>Expédier le reste</translation>
    </message>
    <message>
        <source>Another shipment with what is left of the order.</source>
        <translation>Une autre expédition avec le reste de la commande.</translation>
    </message>
    <message>
        <source>Gives the shipment up, or takes it back with a reason. While its data is written: stops that.</source>
        <translation>Abandonne l’expédition, ou la reprend avec un motif. Pendant l’écriture de ses données&#xa0;: l’arrête.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Writing … %1 %</source>
        <translation>Écriture … %1 %</translation>
    </message>
    <message>
        <source>Ships what was picked, and queues the customer&apos;s data. In a form: does what it is for.</source>
        <translation>Expédie ce qui est prélevé et met en file les données du client. Dans un formulaire&#xa0;: fait ce qu’il demande.</translation>
    </message>
    <message>
        <source>Nothing went</source>
        <translation>Rien n’est parti</translation>
    </message>
    <message>
        <source>What was picked is free for other shipments.</source>
        <translation>Ce qui était prélevé est libre pour d’autres expéditions.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Il est au journal avec votre nom.</translation>
    </message>
    <message>
        <source>Take the shipment back</source>
        <translation>Reprendre l’expédition</translation>
    </message>
    <message>
        <source>Ship in spite of lapsed licences</source>
        <translation>Expédier malgré des licences expirées</translation>
    </message>
    <message>
        <source>The customer has no licence that holds. Whoever ships answers for it.</source>
        <translation>Le client n’a pas de licence valable. Qui expédie en répond.</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>Mauvaise marchandise</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Mauvais client</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Truck did not leave</source>
        <translation>Le camion n’est pas parti</translation>
    </message>
    <message>
        <source>Renewal seen on paper</source>
        <translation>Renouvellement vu sur papier</translation>
    </message>
    <message>
        <source>Authority confirmed it</source>
        <translation>L’autorité l’a confirmé</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Ship all the same</source>
        <translation>Expédier quand même</translation>
    </message>
    <message>
        <source>Give the shipment up</source>
        <translation>Abandonner l’expédition</translation>
    </message>
    <message>
        <source>What was picked is free again, and a pallet that is being packed is given up with it. Nothing has left, and nobody is told.</source>
        <translation>Ce qui a été prélevé redevient libre, et une palette en cours est abandonnée avec. Rien n’est parti, et personne n’est prévenu.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The customer&apos;s number.</source>
        <translation>Le numéro du client.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Our number. May stay empty.</source>
        <translation>Notre numéro. Peut rester vide.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>The customer has the data, or may have it: it is told that the goods did not leave.</source>
        <translation>Le client a les données, ou peut les avoir&#xa0;: il est informé que les marchandises ne sont pas parties.</translation>
    </message>
    <message>
        <source>The customer has the goods. They come back only as a return, with a receipt here.</source>
        <translation>Le client a les marchandises. Elles ne reviennent que par un retour, avec une réception ici.</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Corriger les numéros</translation>
    </message>
    <message>
        <source>The customer is told that the event was wrong, and which one takes its place.</source>
        <translation>Le client est informé que l’événement était faux, et lequel le remplace.</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Mal lu</translation>
    </message>
    <message>
        <source>The customer gave another number</source>
        <translation>Le client a donné un autre numéro</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>The customer has some of it. %n pallet(s), case(s) or pack(s) that it has received nothing of come back, and it is told; what it has comes back only as a return.</source>
        <translation>
            <numerusform>Le client en a une partie. %n palette, carton ou boîte dont il n’a rien reçu revient, et il en est informé&#xa0;; ce qu’il a ne revient que par un retour.</numerusform>
            <numerusform>Le client en a une partie. %n palettes, cartons ou boîtes dont il n’a rien reçu reviennent, et il en est informé&#xa0;; ce qu’il a ne revient que par un retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Pas arrivé</translation>
    </message>
    <message>
        <source>The data has not left yet, or the customer refused it: it is drawn back, and the customer hears nothing of it.</source>
        <translation>Les données ne sont pas encore parties, ou le client les a refusées&#xa0;: elles sont retirées et le client n’en apprend rien.</translation>
    </message>
    <message>
        <source>The data has not left yet, or the customer refused it: it is written anew with these numbers.</source>
        <translation>Les données ne sont pas encore parties, ou le client les a refusées&#xa0;: elles sont réécrites avec ces numéros.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ShipmentsPresenter</name>
    <message>
        <source>Choose the customer first.</source>
        <translation>Choisissez d’abord le client.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ShipmentsScreen</name>
    <message>
        <source>Nothing was shipped yet</source>
        <translation>Rien n’a encore été expédié</translation>
    </message>
    <message>
        <source>Begin a shipment with F5, then scan what goes with it.</source>
        <translation>Commencez une expédition par F5, puis scannez ce qui part.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the form at the right.</source>
        <translation>Ferme le formulaire de droite.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que signifie chaque forme.</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Nouvelle expédition</translation>
    </message>
    <message>
        <source>Begins a shipment to a customer.</source>
        <translation>Commence une expédition à un client.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens the chosen shipment.</source>
        <translation>Ouvre l’expédition choisie.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Expéditions</translation>
    </message>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n expédition</numerusform>
            <numerusform>%n expéditions</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to pick</source>
        <translation>Commencer à préparer</translation>
    </message>
    <message>
        <source>Show only shipments with</source>
        <translation>Ne montrer que les expéditions avec</translation>
    </message>
    <message>
        <source>Customer, order, delivery or invoice</source>
        <translation>Client, commande, livraison ou facture</translation>
    </message>
    <message>
        <source>Older shipments are not shown. Look for them with F2.</source>
        <translation>Les expéditions plus anciennes ne sont pas montrées. Cherchez-les avec F2.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds shipments by customer, order, delivery or invoice.</source>
        <translation>Trouve des expéditions par client, commande, livraison ou facture.</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Aucune ne convient</translation>
    </message>
    <message>
        <source>No shipment is as you look for it. Try another word.</source>
        <translation>Aucune expédition ne correspond. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::PackingPresenter</name>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 prêtes</translation>
    </message>
    <message>
        <source>%1 in already</source>
        <translation>%1 déjà dedans</translation>
    </message>
    <message>
        <source>%1 foreign</source>
        <translation>%1 étrangères</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>il en manque %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n dedans</numerusform>
            <numerusform>%n dedans</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole picture is on disk.</source>
        <translation>Toute l’image est enregistrée.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>Take %n out of the container.</source>
        <translation>
            <numerusform>Sortez-en %n du colis.</numerusform>
            <numerusform>Sortez-en %n du colis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>The container is as it was before it was closed. The record keeps both.</source>
        <translation>Le colis est comme avant sa fermeture. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>No label is printed.</source>
        <translation>Aucune étiquette n’est imprimée.</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Imprimée avant</translation>
    </message>
    <message>
        <source>No number is printed twice. Is the label spoilt, F7 gives a new one.</source>
        <translation>Aucun numéro n’est imprimé deux fois. Si l’étiquette est gâtée, F7 en donne une neuve.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 est écarté&#xa0;: détruisez son étiquette.</translation>
    </message>
    <message>
        <source>They leave %1.</source>
        <translation>Elles quittent %1.</translation>
    </message>
    <message numerus="yes">
        <source>They leave %n container(s).</source>
        <translation>
            <numerusform>Elles quittent %n colis.</numerusform>
            <numerusform>Elles quittent %n colis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them here?</source>
        <translation>Les transférer ici&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n of the picture are in another container. Confirm the move, or put them back.</source>
        <translation>
            <numerusform>%n de l’image est dans un autre colis. Confirmez le transfert, ou remettez-la à sa place.</numerusform>
            <numerusform>%n de l’image sont dans un autre colis. Confirmez le transfert, ou remettez-les à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them out of another container</source>
        <translation>%1 d’entre elles d’un autre colis</translation>
    </message>
    <message>
        <source>%1 in another container</source>
        <translation>%1 dans un autre colis</translation>
    </message>
    <message>
        <source>Of the picture in: %1. Not belonging in here: %2.</source>
        <translation>De l’image sont entrés&#xa0;: %1. N’ont rien à faire ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Take it out of the container, and put it back into %1.</source>
        <translation>Retirez-le du colis et remettez-le dans %1.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::PackingScreen</name>
    <message>
        <source>Built last</source>
        <translation>Formés en dernier</translation>
    </message>
    <message>
        <source>What you close will stand here, with all that is in it.</source>
        <translation>Ce que vous fermez sera ici, avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Chaque scan reçoit sa réponse ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the line. An open container stays open.</source>
        <translation>Revient à la ligne. Un colis ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Changes between single scans and a whole layer in one picture.</source>
        <translation>Alterne entre scans un à un et une couche entière en une image.</translation>
    </message>
    <message>
        <source>Take layer</source>
        <translation>Prendre la couche</translation>
    </message>
    <message>
        <source>All in the picture that belongs goes into the container.</source>
        <translation>Tout ce qui convient dans l’image entre dans le colis.</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Takes a pack out as a sample, with the reason.</source>
        <translation>Prélève une boîte comme échantillon, avec le motif.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last scan, layer or close back. The record keeps both.</source>
        <translation>Annule le dernier scan, la dernière couche ou la fermeture. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Opens a container, swaps, takes out, checks.</source>
        <translation>Ouvre un colis, échange, sort, vérifie.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Leaves the container open, for later or for another station.</source>
        <translation>Laisse le colis ouvert, pour plus tard ou un autre poste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the container without scanning its label.</source>
        <translation>Ferme le colis sans scanner son étiquette.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Single scans</source>
        <translation>Scans un à un</translation>
    </message>
    <message>
        <source>Close as partial</source>
        <translation>Fermer incomplet</translation>
    </message>
    <message>
        <source>Spoilt label</source>
        <translation>Étiquette gâtée</translation>
    </message>
    <message>
        <source>Gives the container a new number and label; the old one is written off.</source>
        <translation>Donne au colis numéro et étiquette neufs&#xa0;; les anciens sont écartés.</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimer l’étiquette</translation>
    </message>
    <message>
        <source>Prints the label of the container, where it has none yet.</source>
        <translation>Imprime l’étiquette du colis, s’il n’en a pas encore.</translation>
    </message>
    <message>
        <source>Takes what was scanned last out of the container it is in.</source>
        <translation>Sort ce qui a été scanné en dernier du colis où il se trouve.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::ReworkPresenter</name>
    <message>
        <source>Comes out</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Now scan the one that goes in for it.</source>
        <translation>Scannez maintenant celui qui entre à sa place.</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>%1 is out, this one is in.</source>
        <translation>%1 est sorti, celui-ci est dedans.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Échantillon prélevé</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Quality control</source>
        <translation>Contrôle qualité</translation>
    </message>
    <message>
        <source>Retain sample</source>
        <translation>Échantillothèque</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Label unreadable</source>
        <translation>Étiquette illisible</translation>
    </message>
    <message>
        <source>Scan a container, or a pack in it.</source>
        <translation>Scannez un colis, ou une boîte qui y est.</translation>
    </message>
    <message>
        <source>Choose what to do, or scan another container.</source>
        <translation>Choisissez que faire, ou scannez un autre colis.</translation>
    </message>
    <message>
        <source>Scan what you take out.</source>
        <translation>Scannez ce que vous sortez.</translation>
    </message>
    <message>
        <source>Scan the one that goes in.</source>
        <translation>Scannez celui qui entre.</translation>
    </message>
    <message>
        <source>Scan the one that comes out.</source>
        <translation>Scannez celui qui sort.</translation>
    </message>
    <message>
        <source>Scan all that is in it, then finish the check.</source>
        <translation>Scannez tout ce qui est dedans, puis finissez la vérification.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the sample.</source>
        <translation>Choisissez le motif, puis scannez l’échantillon.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what is destroyed.</source>
        <translation>Choisissez le motif, puis scannez ce qui est détruit.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what is decommissioned.</source>
        <translation>Choisissez le motif, puis scannez ce qui est désactivé.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>Tout est sorti</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the container.</source>
        <translation>
            <numerusform>%n sorti du colis.</numerusform>
            <numerusform>%n sortis du colis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>It holds what the ledger says: %1.</source>
        <translation>Il contient ce que dit le registre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It is as it was before. The record keeps both.</source>
        <translation>C’est comme avant. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 est écarté&#xa0;: détruisez son étiquette.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what gets a new number and label.</source>
        <translation>Choisissez le motif, puis scannez ce qui reçoit numéro et étiquette neufs.</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Démonté</translation>
    </message>
    <message numerus="yes">
        <source>%n packs are out of it, and of all that was in it. F8 takes it back.</source>
        <translation>
            <numerusform>%n boîte en est sortie, et de tout ce qu’il contenait. F8 annule.</numerusform>
            <numerusform>%n boîtes en sont sorties, et de tout ce qu’il contenait. F8 annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned: %1.</source>
        <translation>
            <numerusform>%n non scannée&#xa0;: %1.</numerusform>
            <numerusform>%n non scannées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of this container: %1.</source>
        <translation>
            <numerusform>%n qui n’est pas de ce colis&#xa0;: %1.</numerusform>
            <numerusform>%n qui ne sont pas de ce colis&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln items at once</source>
        <translation>
            <numerusform>, %Ln élément à la fois</numerusform>
            <numerusform>, %Ln éléments à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Last done with %1: %2. F8 takes that back.</source>
        <translation>Dernière action sur %1&#xa0;: %2. F8 l’annule.</translation>
    </message>
    <message>
        <source>The container is empty now, and came out of %1.</source>
        <translation>Le colis est vide maintenant et est sorti de %1.</translation>
    </message>
    <message>
        <source>It has left %1.</source>
        <translation>Il a quitté %1.</translation>
    </message>
    <message>
        <source>%1 of %2 scanned. Scan all that is in it, then finish the check.</source>
        <translation>%1 sur %2 scannés. Scannez tout ce qu’il contient, puis terminez le contrôle.</translation>
    </message>
    <message>
        <source>This one?</source>
        <translation>Celle-ci&#xa0;?</translation>
    </message>
    <message>
        <source>F12 goes on with what the camera sees. To see another one, choose the task anew.</source>
        <translation>F12 continue avec ce que voit la caméra. Pour en voir une autre, choisissez à nouveau la tâche.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::ReworkScreen</name>
    <message>
        <source>In the container</source>
        <translation>Dans le colis</translation>
    </message>
    <message>
        <source>Scan a container, or a pack in it: what is inside stands here.</source>
        <translation>Scannez un colis, ou une boîte qui y est&#xa0;: son contenu sera ici.</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Chaque scan reçoit sa réponse ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the packing.</source>
        <translation>Revient à l’emballage.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Each scan takes a child out of the container.</source>
        <translation>Chaque scan sort un élément du colis.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Two scans put one child in the place of another.</source>
        <translation>Deux scans mettent un élément à la place d’un autre.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Scans all that is in it, and compares with the ledger.</source>
        <translation>Scanne tout ce qui est dedans et compare au registre.</translation>
    </message>
    <message>
        <source>Unpack all</source>
        <translation>Tout déballer</translation>
    </message>
    <message>
        <source>Takes all out of the container at once.</source>
        <translation>Sort tout du colis d’un coup.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>The pack scanned next is a sample.</source>
        <translation>La prochaine boîte scannée est un échantillon.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>The number of the item scanned next ends: it is destroyed.</source>
        <translation>Le numéro du prochain élément scanné se termine&#xa0;: il est détruit.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes back what was done last. The record keeps both.</source>
        <translation>Annule ce qui a été fait en dernier. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The number of the item scanned next ends: it leaves the trade.</source>
        <translation>Le numéro du prochain élément scanné se termine&#xa0;: il quitte le commerce.</translation>
    </message>
    <message>
        <source>Finish check</source>
        <translation>Finir la vérification</translation>
    </message>
    <message>
        <source>Compares what was scanned with the ledger.</source>
        <translation>Compare ce qui a été scanné au registre.</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>What is scanned next gets a new number and a label of it; the old one is written off.</source>
        <translation>Ce qui est scanné ensuite reçoit un nouveau numéro et son étiquette&#xa0;; l’ancien est écarté.</translation>
    </message>
    <message>
        <source>Take apart whole</source>
        <translation>Tout démonter</translation>
    </message>
    <message>
        <source>Takes all out of the container, and out of each container in it, down to the packs.</source>
        <translation>Sort tout du colis, et de chaque colis qu’il contient, jusqu’aux boîtes.</translation>
    </message>
    <message>
        <source>If it is a container</source>
        <translation>Si c’est un colis</translation>
    </message>
    <message>
        <source>What is in it lives on</source>
        <translation>Ce qu’il contient reste en vie</translation>
    </message>
    <message>
        <source>All that is in it ends, too</source>
        <translation>Tout ce qu’il contient prend fin aussi</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
</context>
<context>
    <name>packledger::packing::SlotsCard</name>
    <message>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Packing: %1</source>
        <translation>Emballage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>packledger::packing::StartCard</name>
    <message>
        <source>Which container?</source>
        <translation>Quel colis&#xa0;?</translation>
    </message>
    <message>
        <source>Scan the label of a bundle, case or pallet to fill it, or take a new one.</source>
        <translation>Scannez l’étiquette d’un fardeau, d’un carton ou d’une palette pour le remplir, ou prenez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::FieldForm</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>packledger::partners::PartnersScreen</name>
    <message>
        <source>No trading partners yet</source>
        <translation>Pas encore de partenaires commerciaux</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Trading partners</source>
        <translation>Partenaires commerciaux</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) somebody</source>
        <translation>
            <numerusform>%1, %n demande quelqu’un</numerusform>
            <numerusform>%1, %n demandent quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stand the companies whose data comes in and goes out. Add one with F5: who it is, how its documents go, and test documents before the first real one.</source>
        <translation>Ici figurent les entreprises dont les données arrivent et partent. Ajoutez-en une avec F5&#xa0;: qui elle est, comment vont ses documents, et des documents de test avant le premier vrai.</translation>
    </message>
    <message>
        <source>A partner&apos;s profile</source>
        <translation>Le profil d’un partenaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the list of files.</source>
        <translation>Ferme la liste des fichiers.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Takes a partner&apos;s profile from a file.</source>
        <translation>Prend le profil d’un partenaire dans un fichier.</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Enters a new trading partner, step by step.</source>
        <translation>Saisit un nouveau partenaire commercial, pas à pas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens the chosen partner: profile, connection, test documents.</source>
        <translation>Ouvre le partenaire choisi&#xa0;: profil, connexion, documents de test.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::WizardPresenter</name>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 est gardé.</translation>
    </message>
    <message>
        <source>There is a partner with the short name %1 already. Choose another one.</source>
        <translation>Il y a déjà un partenaire au nom court %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The connection is tried</source>
        <translation>La connexion est essayée</translation>
    </message>
    <message>
        <source>The test documents are made</source>
        <translation>Les documents de test sont faits</translation>
    </message>
    <message>
        <source>The document is read</source>
        <translation>Le document est lu</translation>
    </message>
    <message>
        <source>%1 is live: documents go from now on.</source>
        <translation>%1 est en service&#xa0;: les documents partent dès maintenant.</translation>
    </message>
    <message>
        <source>%1 is paused: its documents wait here.</source>
        <translation>%1 est en pause&#xa0;: ses documents attendent ici.</translation>
    </message>
    <message>
        <source>What you entered is not kept yet. F10 keeps it; Esc once more forgets it.</source>
        <translation>Ce que vous avez saisi n’est pas encore gardé. F10 le garde&#xa0;; Échap encore une fois l’oublie.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Add a licence</source>
        <translation>Ajouter une licence</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Garder et essayer</translation>
    </message>
    <message>
        <source>Remove the older of their certificates</source>
        <translation>Retirer le plus ancien de leurs certificats</translation>
    </message>
    <message>
        <source>A document that they sent</source>
        <translation>Un document qu’ils ont envoyé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Documents are handed over by hand: there is no connection to try.</source>
        <translation>Les documents sont remis à la main&#xa0;: il n’y a pas de connexion à essayer.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>Test it again</source>
        <translation>Essayer de nouveau</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The server shows this key: %1</source>
        <translation>Le serveur montre cette clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the partner by telephone whether it is theirs. Once trusted, no other key is accepted.</source>
        <translation>Demandez au partenaire par téléphone si c’est la sienne. Une fois reconnue, aucune autre n’est acceptée.</translation>
    </message>
    <message>
        <source>It is theirs: trust this key</source>
        <translation>C’est la leur&#xa0;: reconnaître cette clé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>GTIN of one of ours that they know. Empty: an example that is nobody&apos;s.</source>
        <translation>GTIN d’un des nôtres qu’ils connaissent. Vide&#xa0;: un exemple qui n’est à personne.</translation>
    </message>
    <message>
        <source>Send test documents</source>
        <translation>Envoyer les documents de test</translation>
    </message>
    <message>
        <source>Send new ones</source>
        <translation>En envoyer de nouveaux</translation>
    </message>
    <message>
        <source>Read a document of theirs</source>
        <translation>Lire un de leurs documents</translation>
    </message>
    <message>
        <source>Live: documents go by themselves.</source>
        <translation>En service&#xa0;: les documents partent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Pause: let them wait here</source>
        <translation>Pause&#xa0;: les laisser attendre ici</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody who may accept exceptions can let it go live all the same.</source>
        <translation>Qui peut accepter des exceptions peut le mettre en service malgré tout.</translation>
    </message>
    <message>
        <source>Why it goes live all the same</source>
        <translation>Pourquoi il est mis en service malgré tout</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Il est au journal avec votre nom.</translation>
    </message>
    <message>
        <source>Go live all the same</source>
        <translation>Mettre en service malgré tout</translation>
    </message>
    <message>
        <source>They do not take all that the profile lets out: larger documents are refused</source>
        <translation>Ils ne prennent pas tout ce que le profil laisse partir&#xa0;: les documents plus grands sont refusés</translation>
    </message>
    <message>
        <source>Take their limits into the profile</source>
        <translation>Reprendre leurs limites dans le profil</translation>
    </message>
    <message>
        <source>Without street, city, state and postal code nothing is shipped to a customer in the United States.</source>
        <translation>Sans rue, ville, État et code postal, rien n’est expédié à un client aux États-Unis.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::WizardScreen</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list of partners.</source>
        <translation>Retour à la liste des partenaires.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Goes to the step before.</source>
        <translation>Va à l’étape d’avant.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes the profile into a file, without its secrets.</source>
        <translation>Écrit le profil dans un fichier, sans ses secrets.</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Toutes les options</translation>
    </message>
    <message>
        <source>Shows the rarely used options as well.</source>
        <translation>Montre aussi les options rarement utilisées.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeps what was entered.</source>
        <translation>Garde ce qui a été saisi.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Does what this step is for, or goes to the next one.</source>
        <translation>Fait ce à quoi sert cette étape, ou passe à la suivante.</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>pas encore gardé</translation>
    </message>
    <message>
        <source>trading partner</source>
        <translation>partenaire commercial</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What to tell each other</source>
        <translation>Ce qu’il faut se dire</translation>
    </message>
    <message>
        <source>They need from us</source>
        <translation>Il leur faut de nous</translation>
    </message>
    <message>
        <source>We need from them</source>
        <translation>Il nous faut d’eux</translation>
    </message>
</context>
<context>
    <name>packledger::printing::BatchLabelsPanel</name>
    <message>
        <source>Labels for a batch</source>
        <translation>Étiquettes pour un ordre</translation>
    </message>
    <message>
        <source>Print these labels</source>
        <translation>Imprimer ces étiquettes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>packledger::printing::BatchLabelsPresenter</name>
    <message>
        <source>A whole number is needed.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>No line is clear</source>
        <translation>Aucune ligne n’est vide</translation>
    </message>
    <message>
        <source>Labels are printed for a batch whose line was found clear, and until it is closed.</source>
        <translation>On imprime des étiquettes pour un ordre dont la ligne fut trouvée vide, jusqu’à sa clôture.</translation>
    </message>
    <message>
        <source>Further numbers are drawn once the line runs.</source>
        <translation>D’autres numéros sont tirés quand la ligne tourne.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>How many labels</source>
        <translation>Combien d’étiquettes</translation>
    </message>
    <message>
        <source>They are printed ahead; each number once.</source>
        <translation>Elles sont imprimées d’avance&#xa0;; chaque numéro une fois.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Mots en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) have no label yet</source>
        <translation>
            <numerusform>%Ln numéro n’a pas encore d’étiquette</numerusform>
            <numerusform>%Ln numéros n’ont pas encore d’étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order asks for %Ln more good pack(s); labels that are out or wait to be printed: %1. Further numbers are drawn as they are needed.</source>
        <translation>
            <numerusform>L’ordre demande encore %Ln bonne boîte&#xa0;; étiquettes sorties ou en attente d’impression&#xa0;: %1. D’autres numéros sont tirés au besoin.</numerusform>
            <numerusform>L’ordre demande encore %Ln bonnes boîtes&#xa0;; étiquettes sorties ou en attente d’impression&#xa0;: %1. D’autres numéros sont tirés au besoin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::printing::JobLabelsPanel</name>
    <message>
        <source>Why is it replaced?</source>
        <translation>Pourquoi est-elle remplacée&#xa0;?</translation>
    </message>
    <message>
        <source>No number is printed twice: what the label stood on gets a new number, the old one is written off.</source>
        <translation>Aucun numéro n’est imprimé deux fois&#xa0;: ce qui portait l’étiquette reçoit un nouveau numéro, l’ancien est écarté.</translation>
    </message>
    <message>
        <source>Replace this label</source>
        <translation>Remplacer cette étiquette</translation>
    </message>
    <message>
        <source>Labels of the print job</source>
        <translation>Étiquettes de la tâche d’impression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only the last %1 are shown, and those that are uncertain.</source>
        <translation>Seules les %1 dernières sont montrées, et les incertaines.</translation>
    </message>
    <message>
        <source>Choose a label that is spoilt to replace it.</source>
        <translation>Choisissez une étiquette gâtée pour la remplacer.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::JobLabelsPresenter</name>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label. %2 takes its place.</source>
        <translation>%1 est écarté&#xa0;: détruisez son étiquette. %2 prend sa place.</translation>
    </message>
    <message>
        <source>Labels of job %1</source>
        <translation>Étiquettes de la tâche %1</translation>
    </message>
</context>
<context>
    <name>packledger::printing::LabelTray</name>
    <message numerus="yes">
        <source>Simulated printer, %n labels</source>
        <translation>
            <numerusform>Imprimante simulée, %n étiquette</numerusform>
            <numerusform>Imprimante simulée, %n étiquettes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrinterPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people call it: “Line 1”.</source>
        <translation>Comme on l’appelle&#xa0;: «&#xa0;Ligne 1&#xa0;».</translation>
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
        <translation>Images seulement</translation>
    </message>
    <message>
        <source>It understands</source>
        <translation>Elle comprend</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Demander à l’imprimante</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Autre imprimante</translation>
    </message>
    <message>
        <source>Coder, text lines</source>
        <translation>Codeur, lignes de texte</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:9100, serial:/dev/ttyUSB0?baud=9600, cups:QUEUE or file:/FOLDER. A coder&apos;s job behind it: ?job=NAME</source>
        <translation>tcp://10.0.0.5:9100, serial:/dev/ttyUSB0?baud=9600, cups:FILE ou file:/DOSSIER. Le travail d’un codeur derrière&#xa0;:&#xa0;?job=NOM</translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrintingPresenter</name>
    <message>
        <source>there</source>
        <translation>là</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>plus d’étiquettes</translation>
    </message>
    <message>
        <source>no ribbon</source>
        <translation>plus de ruban</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>panne</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Print job %1 is given up. What was not sent keeps its number.</source>
        <translation>La tâche d’impression %1 est abandonnée. Ce qui n’a pas été envoyé garde son numéro.</translation>
    </message>
    <message>
        <source>Written off. If such a label turns up, destroy it.</source>
        <translation>Annulées. Si une telle étiquette apparaît, détruisez-la.</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>On demande à l’imprimante …</translation>
    </message>
    <message>
        <source>%1 is taken in. Print a test label to be sure.</source>
        <translation>%1 est ajoutée. Imprimez une étiquette d’essai pour être sûr.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est enlevée.</translation>
    </message>
    <message>
        <source>It is there: %1.</source>
        <translation>Elle est là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The test label was sent to %1. Look at it.</source>
        <translation>L’étiquette d’essai est partie à %1. Regardez-la.</translation>
    </message>
    <message>
        <source>Job %1 · %2 · %3</source>
        <translation>Tâche %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 printed</source>
        <translation>%1 sur %2 imprimées</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 vérifiées</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 incertaines</translation>
    </message>
    <message>
        <source>%1 written off</source>
        <translation>%1 annulées</translation>
    </message>
    <message>
        <source>waits for a scan</source>
        <translation>attend un scan</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>all checked</source>
        <translation>toutes vérifiées</translation>
    </message>
    <message>
        <source>done</source>
        <translation>finie</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>Then press F12 to go on.</source>
        <translation>Puis appuyez sur F12 pour continuer.</translation>
    </message>
    <message>
        <source>Make the printer ready and wait until it stands still. Then scan the last good label that came out.</source>
        <translation>Préparez l’imprimante et attendez qu’elle s’arrête. Puis scannez la dernière bonne étiquette sortie.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>Ctrl+D writes off what is not found.</source>
        <translation>Ctrl+D passe en perte ce qui est introuvable.</translation>
    </message>
    <message>
        <source>%1 Nothing came out at all? Ctrl+D writes the label off.</source>
        <translation>%1 Rien n’est sorti&#xa0;? Ctrl+D passe l’étiquette en perte.</translation>
    </message>
    <message>
        <source>The labels of the challenge test were sent to %1. Pass them by in their order.</source>
        <translation>Les étiquettes du test de défi ont été envoyées à %1. Passez-les dans leur ordre.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrintingScreen</name>
    <message>
        <source>What each says of itself</source>
        <translation>Ce que chacune dit d’elle</translation>
    </message>
    <message>
        <source>Nothing is being printed</source>
        <translation>Rien ne s’imprime</translation>
    </message>
    <message>
        <source>Labels of a batch, a case or a pallet appear here as soon as somebody prints them.</source>
        <translation>Les étiquettes d’un ordre, d’un carton ou d’une palette sont ici dès que quelqu’un les imprime.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Said before labels are written off or a job is given up.</source>
        <translation>Se dit avant d’annuler des étiquettes ou d’abandonner une tâche.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Takes a label printer in.</source>
        <translation>Ajoute une imprimante d’étiquettes.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Changes the address and language of the chosen printer.</source>
        <translation>Change l’adresse et le langage de l’imprimante choisie.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Étiquette d’essai</translation>
    </message>
    <message>
        <source>Prints a label that says nothing but that the printer prints.</source>
        <translation>Imprime une étiquette qui dit seulement que l’imprimante imprime.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Gives the chosen printer up. No label may wait for it.</source>
        <translation>Abandonne l’imprimante choisie. Aucune étiquette ne peut l’attendre.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lets no further label of the chosen job out.</source>
        <translation>Ne laisse sortir aucune autre étiquette de la tâche choisie.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Annuler les étiquettes</translation>
    </message>
    <message>
        <source>Writes off the labels whose fate nobody knows, with their numbers.</source>
        <translation>Annule les étiquettes dont personne ne connaît le sort, avec leurs numéros.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Gives up what the chosen job has not sent yet.</source>
        <translation>Abandonne ce que la tâche choisie n’a pas encore envoyé.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Prints the chosen job, or goes on with it.</source>
        <translation>Imprime la tâche choisie, ou la continue.</translation>
    </message>
    <message>
        <source>Label printers</source>
        <translation>Imprimantes d’étiquettes</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Tâches d’impression</translation>
    </message>
    <message>
        <source>Label printing</source>
        <translation>Impression d’étiquettes</translation>
    </message>
    <message>
        <source>printers, and what waits for them</source>
        <translation>imprimantes, et ce qui les attend</translation>
    </message>
    <message>
        <source>Closes what is open at the left, then goes back to the site.</source>
        <translation>Ferme ce qui est ouvert à gauche, puis retourne au site.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Shows the labels of the chosen job, to replace one that is spoilt.</source>
        <translation>Montre les étiquettes de la tâche choisie, pour en remplacer une gâtée.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer étiquettes</translation>
    </message>
    <message>
        <source>Prints labels ahead for a batch.</source>
        <translation>Imprime des étiquettes d’avance pour un ordre.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Says which printer makes the labels of each level here.</source>
        <translation>Dit quelle imprimante fait ici les étiquettes de chaque niveau.</translation>
    </message>
    <message>
        <source>Print these</source>
        <translation>Imprimer celles-ci</translation>
    </message>
    <message>
        <source>No label printer yet. Ctrl+N takes one in.</source>
        <translation>Pas encore d’imprimante d’étiquettes. Ctrl+N en ajoute une.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::StationPanel</name>
    <message>
        <source>This station</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Which printer makes the labels of each level here, and when.</source>
        <translation>Quelle imprimante fait ici les étiquettes de chaque niveau, et quand.</translation>
    </message>
    <message>
        <source>Take a label printer in first, with Ctrl+N.</source>
        <translation>Ajoutez d’abord une imprimante d’étiquettes avec Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::StationPresenter</name>
    <message>
        <source>Packs</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cartons</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Palettes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: printer</source>
        <translation>%1&#xa0;: imprimante</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>l’habituelle</translation>
    </message>
    <message>
        <source>%1: label</source>
        <translation>%1&#xa0;: étiquette</translation>
    </message>
    <message>
        <source>%1: words in</source>
        <translation>%1&#xa0;: mots en</translation>
    </message>
    <message>
        <source>%1: printed</source>
        <translation>%1&#xa0;: impression</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Une fois plein</translation>
    </message>
    <message>
        <source>Only with F9</source>
        <translation>Seulement par F9</translation>
    </message>
</context>
<context>
    <name>packledger::serialscanner::SerialScanSource</name>
    <message>
        <source>%1 may not be opened, or another program holds it. The user must be in the group dialout.</source>
        <translation>%1 ne peut être ouvert, ou un autre programme le tient. L’utilisateur doit être du groupe dialout.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’est pas là.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::HelpPanel</name>
    <message>
        <source>What the shapes say</source>
        <translation>Ce que disent les formes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Put it in the tray named, go on scanning.</source>
        <translation>Mettez-la dans le bac indiqué et continuez.</translation>
    </message>
    <message>
        <source>This pack stops here</source>
        <translation>Cette boîte s’arrête ici</translation>
    </message>
    <message>
        <source>Put it in the tray named and keep it apart.</source>
        <translation>Mettez-la dans le bac indiqué et gardez-la à part.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Go on. It is received by itself when the supplier’s data arrives.</source>
        <translation>Continuez. Elle est réceptionnée d’elle-même à l’arrivée des données du fournisseur.</translation>
    </message>
    <message>
        <source>The scanner, not the pack</source>
        <translation>Le lecteur, pas la boîte</translation>
    </message>
    <message>
        <source>Follow the sentence, then scan again.</source>
        <translation>Suivez la consigne, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Scanned before</source>
        <translation>Déjà scanné</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Compte une seule fois.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Keys of every screen</source>
        <translation>Touches de toutes les pages</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+8 lead to the places at the left. Ctrl+L locks the station.</source>
        <translation>Ctrl+1 à Ctrl+8 mènent aux lieux à gauche. Ctrl+L verrouille le poste.</translation>
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
        <translation>Rien n’est perdu&#xa0;: tout continue au prochain démarrage. Fermez encore une fois pour quitter.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Trouve une boîte, un carton, une palette ou une réception.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>Masquer cet avis</translation>
    </message>
</context>
<context>
    <name>packledger::shell::PaperView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Les pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 pages.</source>
        <translation>Les %1 premières pages sur %2.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrer</translation>
    </message>
</context>
<context>
    <name>packledger::shell::PrintPanel</name>
    <message>
        <source>Looking for printers …</source>
        <translation>Recherche des imprimantes…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer PDF</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>In the folder “exports” of the site.</source>
        <translation>Dans le dossier «&#xa0;exports&#xa0;» du site.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Masquer l’aperçu</translation>
    </message>
</context>
<context>
    <name>packledger::shell::Rail</name>
    <message>
        <source>Dock</source>
        <translation>Quai</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Locks the station until somebody signs in (Ctrl+L).</source>
        <translation>Verrouille le poste jusqu’à ce que quelqu’un se connecte (Ctrl+L).</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
</context>
<context>
    <name>packledger::shell::SignInPresenter</name>
    <message>
        <source>locked until %1</source>
        <translation>bloqué jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>packledger::shell::SignInScreen</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Qui est là&#xa0;?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands beside everything you do here, for six years and longer.</source>
        <translation>Il figure à côté de tout ce que vous faites ici, pendant six ans et plus.</translation>
    </message>
    <message>
        <source>Nobody works here yet. Name the first person, then choose a PIN of four digits or more.</source>
        <translation>Personne ne travaille encore ici. Nommez la première personne, puis choisissez un code PIN d’au moins quatre chiffres.</translation>
    </message>
    <message>
        <source>Your name comes first.</source>
        <translation>D’abord votre nom.</translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation>Les deux codes PIN diffèrent. Choisissez-en un à nouveau.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisissez un code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN encore une fois</translation>
    </message>
</context>
<context>
    <name>packledger::shell::WelcomePresenter</name>
    <message>
        <source>The name comes first.</source>
        <translation>Le nom d’abord.</translation>
    </message>
    <message>
        <source>%1 is no company prefix: it has 4 to 12 digits.</source>
        <translation>%1 n’est pas un préfixe d’entreprise&#xa0;: il a de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>An address looks like postgresql://user@server/packledger.</source>
        <translation>Une adresse ressemble à postgresql://user@server/packledger.</translation>
    </message>
    <message>
        <source>The GLN comes next: 13 digits.</source>
        <translation>Le GLN vient ensuite&#xa0;: 13 chiffres.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::WelcomeScreen</name>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>As it stands on papers: the pharmacy, the warehouse, the plant.</source>
        <translation>Comme sur les papiers&#xa0;: la pharmacie, l’entrepôt, l’usine.</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>The 13 digits by which trading partners know this place. GS1 gives them out.</source>
        <translation>Les 13 chiffres par lesquels les partenaires connaissent ce lieu. GS1 les attribue.</translation>
    </message>
    <message>
        <source>Company prefixes</source>
        <translation>Préfixes d’entreprise</translation>
    </message>
    <message>
        <source>Only where products or cases are labelled here: 4 to 12 digits each, spaces between.</source>
        <translation>Seulement là où l’on étiquette produits ou cartons&#xa0;: 4 à 12 chiffres chacun, séparés par des espaces.</translation>
    </message>
    <message>
        <source>The site&apos;s database</source>
        <translation>La base de données du site</translation>
    </message>
    <message>
        <source>postgresql://user@server/packledger. The first station of the site has it.</source>
        <translation>postgresql://user@server/packledger. La première station du site l’a.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>A new site with a ledger of its own on this machine.</source>
        <translation>Un nouveau site avec son propre registre sur cette machine.</translation>
    </message>
    <message>
        <source>Join stations of the site</source>
        <translation>Rejoindre les stations du site</translation>
    </message>
    <message>
        <source>The site has other stations already, and one database for all.</source>
        <translation>Le site a déjà d’autres stations, et une base pour toutes.</translation>
    </message>
    <message>
        <source>Look at the demo first</source>
        <translation>Voir d’abord la démonstration</translation>
    </message>
    <message>
        <source>Made-up deliveries and a simulated camera. It touches nothing real.</source>
        <translation>Livraisons inventées et caméra simulée. Rien de réel n’est touché.</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Pharmacie</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>Grossiste</translation>
    </message>
    <message>
        <source>Repackager</source>
        <translation>Reconditionneur</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>The new site</source>
        <translation>Le nouveau site</translation>
    </message>
    <message>
        <source>One more station</source>
        <translation>Une station de plus</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>La démonstration</translation>
    </message>
    <message>
        <source>Who the site is comes from its database; the people sign in here as at the other stations.</source>
        <translation>L’identité du site vient de sa base&#xa0;; on s’identifie ici comme aux autres stations.</translation>
    </message>
    <message>
        <source>A wholesaler that repackages: deliveries to receive, a batch on the line, goods to ship. The real site is made afterwards, at the next start.</source>
        <translation>Un grossiste qui reconditionne&#xa0;: livraisons à recevoir, un ordre sur la ligne, des marchandises à expédier. Le vrai site est créé ensuite, au prochain démarrage.</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>Créer le site</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Il sera gardé dans %1.</translation>
    </message>
</context>
<context>
    <name>packledger::site::CamerasPresenter</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Enter rtsp://…, http://… or the path of a device or video.</source>
        <translation>Saisissez rtsp://…, http://… ou le chemin d’un appareil ou d’une vidéo.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the last minute</source>
        <translation>
            <numerusform>%n code dans la dernière minute</numerusform>
            <numerusform>%n codes dans la dernière minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands beside every scan it makes.</source>
        <translation>Figure à côté de chacun de ses scans.</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>More pixels read smaller codes, and take longer. It gives what comes nearest.</source>
        <translation>Plus de pixels lisent des codes plus petits, et plus lentement. La caméra donne ce qui s’en approche le plus.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Shorter stops the blur of moving packs; it needs more light.</source>
        <translation>Plus courte, elle évite le flou des boîtes en mouvement&#xa0;; il faut plus de lumière.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>Fixed, it does not hunt while packs change. Choose the sharpest.</source>
        <translation>Fixe, elle ne cherche pas pendant que les boîtes changent. Choisissez la plus nette.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>All cameras in use read; F10 on the receipt changes the picture.</source>
        <translation>Toutes les caméras en service lisent&#xa0;; F10 sur la réception change l’image.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
</context>
<context>
    <name>packledger::site::CamerasScreen</name>
    <message>
        <source>No camera is plugged in. A new one appears here by itself.</source>
        <translation>Aucune caméra branchée. Une nouvelle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Autre caméra</translation>
    </message>
    <message>
        <source>rtsp://…, http://… or the path of a device or video. Enter takes it into use.</source>
        <translation>rtsp://…, http://… ou le chemin d’un appareil ou d’une vidéo. Entrée la met en service.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Cette caméra n’a rien à régler.</translation>
    </message>
    <message>
        <source>Hold a code before it</source>
        <translation>Présentez un code devant</translation>
    </message>
    <message>
        <source>Each code that the camera reads is shown here. Nothing is received by it.</source>
        <translation>Chaque code que lit la caméra s’affiche ici. Rien n’est reçu par là.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Retour au site.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Forgets the camera in use and its settings.</source>
        <translation>Oublie la caméra en service et ses réglages.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empties the list of what was read.</source>
        <translation>Vide la liste de ce qui a été lu.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>what each sees, and how it is set</source>
        <translation>ce que chacune voit, et ses réglages</translation>
    </message>
    <message>
        <source>All in use read, one is shown</source>
        <translation>Toutes celles en service lisent, une est montrée</translation>
    </message>
</context>
<context>
    <name>packledger::site::EndpointPresenter</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Give it to the other system now: it is not shown again.</source>
        <translation>Le jeton est dans le presse-papiers. Donnez-le maintenant à l’autre système&#xa0;: il ne sera plus montré.</translation>
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
        <translation>Cet ordinateur seul</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Tout le réseau</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Écoute sur %1</translation>
    </message>
    <message>
        <source>Events at /events, documents to /capture.</source>
        <translation>Événements sur /events, documents vers /capture.</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>N’écoute pas</translation>
    </message>
    <message>
        <source>%1 listens for this site</source>
        <translation>%1 écoute pour ce site</translation>
    </message>
    <message>
        <source>Switched on here, this station takes over.</source>
        <translation>Activée ici, cette station prend le relais.</translation>
    </message>
    <message>
        <source>No other system can push or pull events.</source>
        <translation>Aucun autre système ne peut déposer ou prendre des événements.</translation>
    </message>
    <message>
        <source>Every machine of the network can come to this port</source>
        <translation>Toute machine du réseau peut venir à ce port</translation>
    </message>
    <message>
        <source>Token and events cross it unprotected. Choose a certificate, or put a proxy before it.</source>
        <translation>Le jeton et les événements y passent sans protection. Choisissez un certificat, ou placez un proxy devant.</translation>
    </message>
    <message>
        <source>The token alone keeps it from reading all events.</source>
        <translation>Seul le jeton l’empêche de lire tous les événements.</translation>
    </message>
    <message>
        <source>Hands over and reads</source>
        <translation>Dépose et interroge</translation>
    </message>
    <message>
        <source>Only hands over</source>
        <translation>Dépose seulement</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Interroge seulement</translation>
    </message>
    <message>
        <source>%1, goods of %2</source>
        <translation>%1, marchandises de %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1 is let in no more.</source>
        <translation>%1 n’est plus admis.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>To be looked at, %1</source>
        <translation>À regarder, %1</translation>
    </message>
</context>
<context>
    <name>packledger::site::EndpointScreen</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Enter takes it. 8730 unless another program has it.</source>
        <translation>Entrée le prend. 8730 si aucun autre programme ne l’a.</translation>
    </message>
    <message>
        <source>Choose certificate …</source>
        <translation>Choisir un certificat …</translation>
    </message>
    <message>
        <source>Without certificate</source>
        <translation>Sans certificat</translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Les dernières requêtes</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Personne n’a encore demandé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Retour au site.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>This station listens</source>
        <translation>Cette station écoute</translation>
    </message>
    <message>
        <source>An ERP or a second system fetches events and hands over documents here, without files (EPCIS 2.0 REST).</source>
        <translation>Un ERP ou un second système prend ici des événements et remet des documents, sans fichiers (EPCIS 2.0 REST).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Qui peut la joindre</translation>
    </message>
    <message>
        <source>AS2 messages of partners, at /as2</source>
        <translation>Messages AS2 des partenaires, sur /as2</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non acceptés</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its key</source>
        <translation>Un fichier PEM avec le certificat et sa clé</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Certificats (%1)</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Autres systèmes</translation>
    </message>
    <message>
        <source>ERP, a second system, partners by AS2</source>
        <translation>ERP, un second système, partenaires par AS2</translation>
    </message>
    <message>
        <source>None: plain HTTP, which is right for programs of this computer.</source>
        <translation>Aucun&#xa0;: HTTP simple, ce qui convient aux programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>HTTPS as %1</source>
        <translation>HTTPS en tant que %1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Other systems show one with every request (Authorization: Bearer …). A new one is shown once, and ends the one before of the same name.</source>
        <translation>Les autres systèmes en présentent un à chaque demande (Authorization: Bearer …). Un nouveau est montré une fois et met fin au précédent du même nom.</translation>
    </message>
</context>
<context>
    <name>packledger::site::HeardList</name>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>packledger::site::LedgerPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>Vérification du registre</translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation>Copie du registre</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>La sauvegarde %1 est écrite et vérifiée.</translation>
    </message>
    <message>
        <source>Restoring the backup for a test</source>
        <translation>Restauration d’essai de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln document attend son envoi</numerusform>
            <numerusform>%Ln documents attendent leur envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not checked since the start</source>
        <translation>Non vérifié depuis le démarrage</translation>
    </message>
    <message>
        <source>The check recomputes the chain of every entry and the state of every item.</source>
        <translation>La vérification recalcule la chaîne de chaque entrée et l’état de chaque élément.</translation>
    </message>
    <message>
        <source>The ledger is whole</source>
        <translation>Le registre est intact</translation>
    </message>
    <message>
        <source>Checked %1: no entry was changed, and every item’s state follows from its events.</source>
        <translation>Vérifié&#xa0;: %1. Aucune entrée n’a été modifiée, et l’état de chaque élément découle de ses événements.</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Chaîne intacte</translation>
    </message>
    <message>
        <source>checked %1: every entry and every item</source>
        <translation>vérifié (%1)&#xa0;: chaque entrée et chaque élément</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Le registre est endommagé</translation>
    </message>
    <message>
        <source>Checked %1. Go on with a backup, and keep this folder for whoever looks into it.</source>
        <translation>Vérifié&#xa0;: %1. Continuez avec une sauvegarde, et gardez ce dossier pour l’enquête.</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>La chaîne est rompue</translation>
    </message>
    <message>
        <source>from entry %1 on; restore a backup</source>
        <translation>à partir de l’entrée %1&#xa0;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>Items do not follow from their events</source>
        <translation>Les éléments ne découlent pas de leurs événements</translation>
    </message>
    <message>
        <source>packledger-cli ledger rebuild puts them right</source>
        <translation>packledger-cli ledger rebuild les rétablit</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Le fichier de la base de données est endommagé</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>never restored for a test</source>
        <translation>jamais restaurée pour essai</translation>
    </message>
    <message>
        <source>restored and checked %1</source>
        <translation>restaurée et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>restoring it failed %1</source>
        <translation>restauration échouée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>No backup was ever restored for a test</source>
        <translation>Aucune sauvegarde n’a été restaurée pour essai</translation>
    </message>
    <message>
        <source>State of the ledger</source>
        <translation>État du registre</translation>
    </message>
    <message>
        <source>What the check said, and which backups there are. For an inspection.</source>
        <translation>Ce qu’a dit la vérification, et quelles sauvegardes existent. Pour une inspection.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Restore test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Vérifié par, date</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sauvegarde du %1</translation>
    </message>
    <message>
        <source>Restore tested on %1</source>
        <translation>Restauration essayée le %1</translation>
    </message>
    <message>
        <source>Open receipts</source>
        <translation>Réceptions ouvertes</translation>
    </message>
    <message>
        <source>The ledger is damaged. See what is wrong before anything is received: restore a backup, or ask whoever keeps this station.</source>
        <translation>Le registre est endommagé. Voyez ce qui ne va pas avant toute réception&#xa0;: restaurez une sauvegarde ou demandez à qui s’occupe de ce poste.</translation>
    </message>
    <message>
        <source>The ledger could not be checked: %1</source>
        <translation>Le registre n’a pu être vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The ledger could not be checked</source>
        <translation>Le registre n’a pu être vérifié</translation>
    </message>
    <message>
        <source>Backups lie on this disk alone</source>
        <translation>Les sauvegardes sont sur ce disque seulement</translation>
    </message>
    <message>
        <source>Name a second place in the rules: another disk or machine.</source>
        <translation>Nommez dans les règles un second emplacement&#xa0;: un autre disque ou une autre machine.</translation>
    </message>
    <message>
        <source>No backup in the second place yet</source>
        <translation>Pas encore de sauvegarde au second emplacement</translation>
    </message>
    <message>
        <source>In the second place: backup of %1</source>
        <translation>Au second emplacement&#xa0;: sauvegarde du %1</translation>
    </message>
    <message numerus="yes">
        <source>That is too short: %n character(s) at least.</source>
        <translation>
            <numerusform>C’est trop court&#xa0;: %n caractère au moins.</numerusform>
            <numerusform>C’est trop court&#xa0;: %n caractères au moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Type both once more.</source>
        <translation>Les deux diffèrent. Saisissez-les encore une fois.</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on. Make one, and lock the passphrase away.</source>
        <translation>Les sauvegardes sont chiffrées désormais. Faites-en une, et mettez la phrase sous clé.</translation>
    </message>
    <message>
        <source>Backups are encrypted no more. Those that are encrypted still want their passphrase.</source>
        <translation>Les sauvegardes ne sont plus chiffrées. Celles qui le sont demandent toujours leur phrase secrète.</translation>
    </message>
    <message>
        <source>Backups are encrypted</source>
        <translation>Les sauvegardes sont chiffrées</translation>
    </message>
    <message>
        <source>Backups are not encrypted</source>
        <translation>Les sauvegardes ne sont pas chiffrées</translation>
    </message>
    <message>
        <source>Whoever gets one can read it. F5 sets a passphrase.</source>
        <translation>Qui en obtient une peut la lire. F5 définit une phrase secrète.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Essai de restauration</translation>
    </message>
    <message>
        <source>The last backup that was restored for a test: what came out, to be signed.</source>
        <translation>La dernière sauvegarde restaurée à l’essai&#xa0;: ce qui en est sorti, à signer.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>What is derived from the ledger’s journal does not match it. Nothing is lost: page Ledger says how it is derived anew, before anything is received.</source>
        <translation>Ce qui est dérivé du journal du registre ne lui correspond pas. Rien n’est perdu&#xa0;: la page Registre dit comment le dériver de nouveau, avant de recevoir quoi que ce soit.</translation>
    </message>
    <message>
        <source>The ledger has to be derived anew</source>
        <translation>Le registre doit être dérivé de nouveau</translation>
    </message>
    <message>
        <source>Checked %1: the journal is whole, and nothing is lost. What is derived from it differs from what this program derives; another version of it may have written that. Make a backup, close the program on every station, then run: packledger-cli --site &quot;%2&quot; ledger rebuild</source>
        <translation>Vérifié %1&#xa0;: le journal est complet, et rien n’est perdu. Ce qui en est dérivé diffère de ce que ce programme dérive&#xa0;; une autre version l’a peut-être écrit. Faites une sauvegarde, fermez le programme à chaque poste, puis lancez&#xa0;: packledger-cli --site &quot;%2&quot; ledger rebuild</translation>
    </message>
    <message>
        <source>checked %1: every entry</source>
        <translation>vérifié %1&#xa0;: chaque écriture</translation>
    </message>
</context>
<context>
    <name>packledger::site::LedgerScreen</name>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>F6 copies the ledger while work goes on, and checks the copy.</source>
        <translation>F6 copie le registre pendant le travail et vérifie la copie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Revient d’où vous veniez.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Copies the ledger while work goes on, and checks the copy.</source>
        <translation>Copie le registre pendant le travail et vérifie la copie.</translation>
    </message>
    <message>
        <source>Test a restore</source>
        <translation>Tester la copie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Prints the state of the ledger, for an inspection.</source>
        <translation>Imprime l’état du registre, pour une inspection.</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Vérifier le registre</translation>
    </message>
    <message>
        <source>Recomputes the chain and every item’s state from the events.</source>
        <translation>Recalcule la chaîne et l’état de chaque élément à partir des événements.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>They lie in the folder “backups” of the site. Keep copies in another place: the same fire takes both. packledger-cli ledger restore makes a site of one.</source>
        <translation>Elles se trouvent dans le dossier «&#xa0;backups&#xa0;» du site. Gardez des copies ailleurs&#xa0;: le même incendie emporte les deux. packledger-cli ledger restore en fait un site.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>open receipts</source>
        <translation>réceptions ouvertes</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Sets the passphrase that backups are encrypted with, or ends that. Nobody opens them without it.</source>
        <translation>Définit la phrase avec laquelle les sauvegardes sont chiffrées, ou y met fin. Personne ne les ouvre sans elle.</translation>
    </message>
    <message>
        <source>Restores the chosen backup into a folder of its own, checks what comes out, and throws that away. Print has the report.</source>
        <translation>Restaure la sauvegarde choisie dans un dossier à elle, vérifie ce qui en sort, et le jette. Imprimer a le rapport.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>packledger::site::PassphraseForm</name>
    <message>
        <source>Encrypt backups</source>
        <translation>Chiffrer les sauvegardes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>At least 12 characters; several words are best.</source>
        <translation>Au moins 12 caractères&#xa0;; plusieurs mots, c’est le mieux.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Encrypt from now on</source>
        <translation>Chiffrer désormais</translation>
    </message>
    <message>
        <source>Encrypt no more</source>
        <translation>Ne plus chiffrer</translation>
    </message>
    <message>
        <source>Every backup made from now on, by hand, by itself and in the second place, is encrypted with it. This station keeps it in its keychain.</source>
        <translation>Toute sauvegarde faite désormais, à la main, d’elle-même et au second endroit, est chiffrée avec. Ce poste la garde dans son trousseau.</translation>
    </message>
    <message>
        <source>Write it down and lock it away, in another place than the backups. Whoever loses it loses them: nobody can open them without it, neither we nor you.</source>
        <translation>Écrivez-la et mettez-la sous clé, ailleurs que les sauvegardes. Qui la perd les perd&#xa0;: personne ne peut les ouvrir sans elle, ni nous ni vous.</translation>
    </message>
    <message>
        <source>Use this one from now on</source>
        <translation>Prendre celle-ci désormais</translation>
    </message>
</context>
<context>
    <name>packledger::site::PeoplePresenter</name>
    <message>
        <source>%1 · signed in here</source>
        <translation>%1 · connecté ici</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>ne peut se connecter</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>bloqué jusqu’à %1</translation>
    </message>
    <message>
        <source>The two PINs differ. Type both again.</source>
        <translation>Les deux codes diffèrent. Tapez-les encore.</translation>
    </message>
    <message>
        <source>The name comes first.</source>
        <translation>Le nom d’abord.</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 peut se connecter.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 a un nouveau code.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 peut se connecter à nouveau.</translation>
    </message>
    <message>
        <source>%1 may not sign in any more. The history stays.</source>
        <translation>%1 ne peut plus se connecter. L’historique reste.</translation>
    </message>
</context>
<context>
    <name>packledger::site::PeopleScreen</name>
    <message>
        <source>Choose somebody to change the PIN</source>
        <translation>Choisissez quelqu’un pour changer le code</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>Personne ne travaille encore ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name and surname. It stands beside everything the person does.</source>
        <translation>Prénom et nom. Il est auprès de tout ce que fait la personne.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Four digits or more, typed by the person alone.</source>
        <translation>Quatre chiffres ou plus, tapés par la personne seule.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code encore</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Retour au site.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que signifie chaque forme.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Empties the form for somebody new.</source>
        <translation>Vide le formulaire pour quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Sans accès</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>who may sign in at this site</source>
        <translation>qui peut se connecter à ce site</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Un nouveau code pour %1</translation>
    </message>
    <message>
        <source>Everybody signs in with a PIN of their own. A second person is needed wherever two must sign.</source>
        <translation>Chacun se connecte avec son propre code. Une seconde personne est nécessaire où deux doivent signer.</translation>
    </message>
    <message>
        <source>A new PIN also opens a sign-in that too many wrong PINs have locked.</source>
        <translation>Un nouveau code rouvre aussi un accès bloqué par trop de codes faux.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Sign-in back</source>
        <translation>Rendre l’accès</translation>
    </message>
    <message>
        <source>Lets the chosen person sign in again.</source>
        <translation>Laisse la personne choisie se connecter à nouveau.</translation>
    </message>
    <message>
        <source>The chosen person can sign in no more. The history stays.</source>
        <translation>La personne choisie ne peut plus se connecter. L’historique reste.</translation>
    </message>
</context>
<context>
    <name>packledger::site::RulesPresenter</name>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>As they stand on papers and in transaction information.</source>
        <translation>Comme sur les papiers et dans les informations de transaction.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>What holds at the dock.</source>
        <translation>Ce qui vaut au quai.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>What holds for goods that leave.</source>
        <translation>Ce qui vaut pour les marchandises qui partent.</translation>
    </message>
    <message>
        <source>Packaging line</source>
        <translation>Ligne de conditionnement</translation>
    </message>
    <message>
        <source>What a batch needs, and what becomes of its numbers.</source>
        <translation>Ce qu’il faut à un ordre, et ce que deviennent ses numéros.</translation>
    </message>
    <message>
        <source>Print check</source>
        <translation>Contrôle d’impression</translation>
    </message>
    <message>
        <source>When a printed pack is good, where its product has no rules of its own.</source>
        <translation>Quand une boîte imprimée est bonne, si son produit n’a pas ses propres règles.</translation>
    </message>
    <message>
        <source>Numbers and clients</source>
        <translation>Numéros et clients</translation>
    </message>
    <message>
        <source>Whose product may be labelled here, and who works for which client.</source>
        <translation>Les produits de qui peuvent être étiquetés ici, et qui travaille pour quel client.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Whom this site asks for the time, and when a clock is wrong.</source>
        <translation>À qui ce site demande l’heure, et quand une horloge est fausse.</translation>
    </message>
    <message>
        <source>%1 Semicolons stand between them here.</source>
        <translation>%1 Ici, des points-virgules les séparent.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters, as US or DE.</source>
        <translation>Deux lettres, comme US ou DE.</translation>
    </message>
    <message>
        <source>Company prefixes of %1</source>
        <translation>Préfixes d’entreprise de %1</translation>
    </message>
    <message>
        <source>Of this client&apos;s own GTINs and SSCCs, spaces between.</source>
        <translation>Des GTIN et SSCC propres à ce client, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Autre client</translation>
    </message>
    <message>
        <source>A short name. Enter adds the client to this page.</source>
        <translation>Un nom court. Entrée ajoute le client à cette page.</translation>
    </message>
    <message>
        <source>%1 works for</source>
        <translation>%1 travaille pour</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Gardé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That cannot stand here. It is as it was.</source>
        <translation>Cela ne peut pas figurer ici. C’est comme avant.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>How long partners have, and where they ask back.</source>
        <translation>De combien de temps disposent les partenaires, et où ils se renseignent.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>When copies of the ledger are made by themselves, and where a second one goes.</source>
        <translation>Quand des copies du registre se font d’elles-mêmes, et où en va une seconde.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Who sees single serial numbers, and who totals of lots alone.</source>
        <translation>Qui voit les numéros de série, et qui les seuls totaux de lots.</translation>
    </message>
    <message>
        <source>The role %1 lacks</source>
        <translation>Au rôle %1 il manque</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Totals alone</source>
        <translation>Totaux seuls</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>What goes into bundles, cases and pallets, and what may leave another container.</source>
        <translation>Ce qui va dans les fardeaux, cartons et palettes, et ce qui peut quitter un autre colis.</translation>
    </message>
    <message>
        <source>What the reject device speaks</source>
        <translation>Ce que parle l’éjecteur</translation>
    </message>
    <message>
        <source>A maker&apos;s machine is set to its text: compare it with the manual.</source>
        <translation>La machine d’un fabricant est réglée sur son texte&#xa0;: comparez-le avec le manuel.</translation>
    </message>
    <message>
        <source>Events of batches for %1 go to</source>
        <translation>Les événements des ordres pour %1 vont à</translation>
    </message>
</context>
<context>
    <name>packledger::site::RulesScreen</name>
    <message>
        <source>Choose what it is about</source>
        <translation>Choisissez le sujet</translation>
    </message>
    <message>
        <source>Only who manages the site may change this.</source>
        <translation>Seul qui gère le site peut changer cela.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Retour au site.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Puts all rules of this subject back to what the program came with.</source>
        <translation>Remet toutes les règles de ce sujet comme le programme les avait.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>what holds at this site</source>
        <translation>ce qui vaut sur ce site</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannerTestScreen</name>
    <message>
        <source>It reads nothing</source>
        <translation>Il ne lit rien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ends the test; nothing is kept.</source>
        <translation>Termine le test&#xa0;; rien n’est retenu.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begins the test anew.</source>
        <translation>Recommence le test.</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Opens the test codes as a page to print.</source>
        <translation>Ouvre les codes de test en page à imprimer.</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Keeps what was found, so that every code of this scanner is read by it.</source>
        <translation>Retient le résultat, pour que chaque code de ce lecteur soit lu ainsi.</translation>
    </message>
    <message>
        <source>What the scanner does</source>
        <translation>Ce que fait le lecteur</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Test du lecteur</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>GS1 DataMatrix with both cases, all punctuation and two separators</source>
        <translation>GS1 DataMatrix avec majuscules et minuscules, toute la ponctuation et deux séparateurs</translation>
    </message>
    <message>
        <source>GS1-128 with the number of a case or pallet</source>
        <translation>GS1-128 avec le numéro d’un carton ou d’une palette</translation>
    </message>
    <message>
        <source>Every character arrives as it is printed.</source>
        <translation>Chaque caractère arrive tel qu’imprimé.</translation>
    </message>
    <message>
        <source>Upper and lower case, keyboard, separators, prefix, suffix, speed and repeats are checked as you scan.</source>
        <translation>Casse, clavier, séparateurs, préfixe, suffixe, vitesse et répétitions sont vérifiés pendant le scan.</translation>
    </message>
    <message>
        <source>Packledger scanner test</source>
        <translation>Test du lecteur Packledger</translation>
    </message>
    <message>
        <source>1  The code of a pack</source>
        <translation>1  Le code d’une boîte</translation>
    </message>
    <message>
        <source>The same, larger, for scanners that read it badly</source>
        <translation>Le même, plus grand, pour les lecteurs qui le lisent mal</translation>
    </message>
    <message>
        <source>2  The code of a case or pallet</source>
        <translation>2  Le code d’un carton ou d’une palette</translation>
    </message>
    <message>
        <source>These codes name no goods. Do not scan them into a receipt.</source>
        <translation>Ces codes ne désignent aucune marchandise. Ne les scannez pas dans une réception.</translation>
    </message>
    <message>
        <source>Under Site, Scanners, choose the scanner and press F12. Scan the code the screen asks for. The program says what is wrong with the scanner’s set-up and what to set.</source>
        <translation>Sous Site, Lecteurs, choisissez le lecteur et appuyez sur F12. Scannez le code que l’écran demande. Le programme dit ce qui ne va pas dans le réglage du lecteur et quoi régler.</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannersPresenter</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Another scanner has this name.</source>
        <translation>Un autre lecteur porte ce nom.</translation>
    </message>
    <message>
        <source>Scanner %1</source>
        <translation>Lecteur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the last minute</source>
        <translation>
            <numerusform>%n code dans la dernière minute</numerusform>
            <numerusform>%n codes dans la dernière minute</numerusform>
        </translation>
    </message>
    <message>
        <source>The same code again; counted once.</source>
        <translation>Le même code à nouveau&#xa0;; compté une fois.</translation>
    </message>
    <message>
        <source>A code began and did not end; it was dropped. Check what ends a code, then the cable.</source>
        <translation>Un code a commencé sans finir&#xa0;; il a été écarté. Vérifiez ce qui termine un code, puis le câble.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>use it</source>
        <translation>utiliser</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Testé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Scan this code, from the screen or from the printed sheet.</source>
        <translation>Scannez ce code, à l’écran ou sur la feuille imprimée.</translation>
    </message>
    <message>
        <source>It reads nothing</source>
        <translation>Il ne lit rien</translation>
    </message>
    <message>
        <source>Now this one, as it stands on cases and pallets.</source>
        <translation>Maintenant celui-ci, comme sur les cartons et palettes.</translation>
    </message>
    <message>
        <source>Scan the square code once more, and hold the trigger for three seconds.</source>
        <translation>Scannez le code carré encore une fois et tenez la gâchette trois secondes.</translation>
    </message>
    <message>
        <source>Done holding</source>
        <translation>Relâchée</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>Set the scanner, then scan again</source>
        <translation>Réglez le lecteur, puis scannez à nouveau</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>En attente d’un code</translation>
    </message>
    <message>
        <source>This scanner can be trusted</source>
        <translation>Ce lecteur est fiable</translation>
    </message>
    <message>
        <source>Read as printed</source>
        <translation>Lu tel qu’imprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n characters at once</source>
        <translation>
            <numerusform>%n caractère d’un coup</numerusform>
            <numerusform>%n caractères d’un coup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters in %1 ms</source>
        <translation>
            <numerusform>%n caractère en %1 ms</numerusform>
            <numerusform>%n caractères en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>F12 takes two minutes and tells whether every pack can be read.</source>
        <translation>F12 prend deux minutes et dit si chaque boîte peut être lue.</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannersScreen</name>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Plugged in, not in use</source>
        <translation>Branché, pas en service</translation>
    </message>
    <message>
        <source>Nothing else is plugged in. A new scanner appears here by itself.</source>
        <translation>Rien d’autre n’est branché. Un nouveau lecteur apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Autre port</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Read something now</source>
        <translation>Lisez quelque chose</translation>
    </message>
    <message>
        <source>Pull the trigger on any code. What arrives is shown here as it arrives, with its control characters, and what the program makes of it. Nothing is received by it.</source>
        <translation>Pressez la gâchette sur un code quelconque. Ce qui arrive s’affiche ici tel quel, avec ses caractères de contrôle, et ce que le programme en fait. Rien n’est reçu par là.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Retour au site.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen scanner out of use, with its settings.</source>
        <translation>Met hors service le lecteur choisi, avec ses réglages.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empties the list of what was read.</source>
        <translation>Vide la liste de ce qui a été lu.</translation>
    </message>
    <message>
        <source>Test this scanner</source>
        <translation>Tester le lecteur</translation>
    </message>
    <message>
        <source>Leads over a sheet of test codes and says what to set on the scanner.</source>
        <translation>Guide à travers une feuille de codes de test et dit quoi régler sur le lecteur.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>what each reads, and how it is set</source>
        <translation>ce que chacun lit, et ses réglages</translation>
    </message>
    <message>
        <source>A device path, such as /dev/ttyS0, or a reader in the network: tcp://host:port. Enter takes it.</source>
        <translation>Le chemin d’un appareil, comme /dev/ttyS0, ou un lecteur du réseau&#xa0;: tcp://host:port. Entrée le prend.</translation>
    </message>
    <message>
        <source>A path begins with /dev/, the address of a reader with tcp://.</source>
        <translation>Un chemin commence par /dev/, l’adresse d’un lecteur par tcp://.</translation>
    </message>
</context>
<context>
    <name>packledger::site::SiteScreen</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Aucune caméra branchée.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>No scanner has been seen yet. Plug one in and pull its trigger.</source>
        <translation>Aucun lecteur vu pour l’instant. Branchez-en un et appuyez sur sa gâchette.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Hear what each verdict sounds like</source>
        <translation>Écoutez le son de chaque verdict</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Sets up scanners, tests them, and shows what they read.</source>
        <translation>Configure les lecteurs, les teste et montre ce qu’ils lisent.</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Cartes d’action</translation>
    </message>
    <message>
        <source>Cards to be scanned instead of a key: undo, hold, finish. For hands that are full.</source>
        <translation>Cartes à scanner au lieu d’une touche&#xa0;: annuler, bloquer, terminer. Pour les mains prises.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Sets up cameras, with their live picture.</source>
        <translation>Configure les caméras, avec leur image en direct.</translation>
    </message>
    <message>
        <source>Label printers</source>
        <translation>Imprimantes d’étiquettes</translation>
    </message>
    <message>
        <source>Sets up label printers, and shows what they print.</source>
        <translation>Règle les imprimantes d’étiquettes et montre ce qu’elles impriment.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The label templates, and their editor.</source>
        <translation>Les modèles d’étiquette et leur éditeur.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who may sign in at this site.</source>
        <translation>Qui peut se connecter à ce site.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What holds at this site, and its name and address.</source>
        <translation>Ce qui vaut sur ce site, avec son nom et son adresse.</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Autres systèmes</translation>
    </message>
    <message>
        <source>Lets an ERP or a second system fetch events and hand over documents.</source>
        <translation>Laisse un ERP ou un second système prendre des événements et remettre des documents.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Whether the ledger is whole, and its backups.</source>
        <translation>Si le registre est intact, et ses sauvegardes.</translation>
    </message>
</context>
<context>
    <name>packledger::site::SystemsPanel</name>
    <message>
        <source>New token for everything</source>
        <translation>Nouveau jeton pour tout</translation>
    </message>
    <message>
        <source>Name of a system</source>
        <translation>Nom d’un système</translation>
    </message>
    <message>
        <source>Letters, digits, points and underscores, as erp.</source>
        <translation>Lettres, chiffres, points et tirets bas, par exemple erp.</translation>
    </message>
    <message>
        <source>Make its token</source>
        <translation>Créer son jeton</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Interroge seulement</translation>
    </message>
    <message>
        <source>Only hands over</source>
        <translation>Dépose seulement</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The new token for everything, shown this once</source>
        <translation>Le nouveau jeton pour tout, montré cette seule fois</translation>
    </message>
    <message>
        <source>The new token of %1, shown this once</source>
        <translation>Le nouveau jeton de %1, montré cette seule fois</translation>
    </message>
    <message>
        <source>Everybody&apos;s goods</source>
        <translation>Marchandises de tous</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <translation>Celles de %1</translation>
    </message>
</context>
<context>
    <name>packledger::templates::ElementList</name>
    <message>
        <source>What is on the label</source>
        <translation>Ce qui est sur l’étiquette</translation>
    </message>
</context>
<context>
    <name>packledger::templates::LabelCanvas</name>
    <message>
        <source>The label</source>
        <translation>L’étiquette</translation>
    </message>
</context>
<context>
    <name>packledger::templates::TemplatesPresenter</name>
    <message>
        <source>Seen at</source>
        <translation>Vue à</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Mots en</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Remplie avec</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>L’élément</translation>
    </message>
    <message>
        <source>An item of the ledger</source>
        <translation>Un élément du registre</translation>
    </message>
    <message>
        <source>EPC, GTIN and serial, or the code as scanned. Enter shows its label.</source>
        <translation>EPC, GTIN et numéro de série, ou le code tel que scanné. Entrée montre son étiquette.</translation>
    </message>
    <message>
        <source>Samples go to</source>
        <translation>Les échantillons vont à</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>The label is drawn and read …</source>
        <translation>L’étiquette est dessinée et lue …</translation>
    </message>
    <message>
        <source>There is no code on this label.</source>
        <translation>Il n’y a pas de code sur cette étiquette.</translation>
    </message>
    <message>
        <source>Reads back as it shall</source>
        <translation>Se relit comme il faut</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) read at %1 dpi, equal to the data and to the text.</source>
        <translation>
            <numerusform>%n code lu à %1 dpi, égal aux données et au texte.</numerusform>
            <numerusform>%n codes lus à %1 dpi, égaux aux données et au texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not read back</source>
        <translation>Ne se relit pas</translation>
    </message>
    <message>
        <source>More codes were read than there are.</source>
        <translation>Plus de codes lus qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Not read, or read otherwise: %1</source>
        <translation>Pas lu, ou lu autrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>A sample is printed on %1 …</source>
        <translation>Un échantillon s’imprime sur %1 …</translation>
    </message>
    <message>
        <source>The sample was not printed</source>
        <translation>L’échantillon n’a pas été imprimé</translation>
    </message>
    <message>
        <source>A sample was sent to %1</source>
        <translation>Un échantillon est parti à %1</translation>
    </message>
    <message>
        <source>Look at it, scan it, then destroy it: its number is no pack&apos;s.</source>
        <translation>Regardez-le, scannez-le, puis détruisez-le&#xa0;: son numéro n’est celui d’aucune boîte.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>L’étiquette</translation>
    </message>
    <message>
        <source>May be printed, with the longest data too.</source>
        <translation>Peut être imprimée, même avec les données les plus longues.</translation>
    </message>
    <message>
        <source>The scanned code says what it shall</source>
        <translation>Le code scanné dit ce qu’il doit</translation>
    </message>
    <message>
        <source>The scanned code is not of this label</source>
        <translation>Le code scanné n’est pas de cette étiquette</translation>
    </message>
    <message>
        <source>Scanned: %1. On the label: %2.</source>
        <translation>Scanné&#xa0;: %1. Sur l’étiquette&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>packledger::templates::TemplatesScreen</name>
    <message>
        <source>One is at work</source>
        <translation>Une est en cours</translation>
    </message>
    <message>
        <source>There are no templates.</source>
        <translation>Il n’y a pas de modèles.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>L’étiquette</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>Sur l’étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Que faut-il ajouter</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Move the element, zoom</source>
        <translation>Déplacer l’élément, agrandir</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the site. Drafts stay until the program ends.</source>
        <translation>Revient au site. Les brouillons restent jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Shows templates and elements instead of the fields, and back.</source>
        <translation>Montre modèles et éléments au lieu des champs, et retour.</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doubler</translation>
    </message>
    <message>
        <source>Puts the chosen element on the label once more.</source>
        <translation>Met l’élément choisi une fois de plus sur l’étiquette.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Takes the chosen element off the label.</source>
        <translation>Enlève l’élément choisi de l’étiquette.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Draws the label as printed, reads its codes, and compares.</source>
        <translation>Dessine l’étiquette comme imprimée, lit ses codes et compare.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back, and the one before it.</source>
        <translation>Annule le dernier changement, et celui d’avant.</translation>
    </message>
    <message>
        <source>Print one</source>
        <translation>En imprimer une</translation>
    </message>
    <message>
        <source>Prints a sample. Labels of real items are printed by their batch.</source>
        <translation>Imprime un échantillon. Les étiquettes d’éléments réels sont imprimées par leur ordre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saves the template as a new version of this site.</source>
        <translation>Enregistre le modèle comme nouvelle version de ce site.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>templates, and how each is printed</source>
        <translation>modèles, et comment chacun s’imprime</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Image …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file. It becomes part of the template; printers print it black on white.</source>
        <translation>Un fichier PNG, JPEG ou SVG. Il entre dans le modèle&#xa0;; les imprimantes l’impriment noir sur blanc.</translation>
    </message>
    <message>
        <source>Puts a text, code, box, line or picture on the label.</source>
        <translation>Met texte, code, cadre, ligne ou image sur l’étiquette.</translation>
    </message>
</context>
<context>
    <name>packledger::verification::AnswerPanel</name>
    <message>
        <source>Answer a request</source>
        <translation>Répondre à une demande</translation>
    </message>
    <message>
        <source>Code of the pack</source>
        <translation>Code de la boîte</translation>
    </message>
    <message>
        <source>Scan it, or type what stands beside it: (01) … (21) …</source>
        <translation>Scannez-le, ou saisissez ce qui est à côté&#xa0;: (01) … (21) …</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>GLN, or the name of the company</source>
        <translation>GLN, ou nom de l’entreprise</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>For what comes by mail or telephone. Routers ask over the network and are answered by themselves.</source>
        <translation>Pour ce qui vient par courriel ou téléphone. Les routeurs demandent par le réseau et ont réponse d’elle-même.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
</context>
<context>
    <name>packledger::verification::AskersPanel</name>
    <message>
        <source>Who may ask</source>
        <translation>Qui peut demander</translation>
    </message>
    <message>
        <source>Nobody yet. A verification router gets a token from you, and shows it with each request.</source>
        <translation>Personne encore. Un routeur de vérification reçoit de vous un jeton, et le montre à chaque demande.</translation>
    </message>
    <message>
        <source>Name of the asker</source>
        <translation>Nom du demandeur</translation>
    </message>
    <message>
        <source>Letters, digits, points and dashes</source>
        <translation>Lettres, chiffres, points et tirets</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Faire un jeton</translation>
    </message>
    <message>
        <source>The new token, shown this once</source>
        <translation>Le nouveau jeton, montré cette seule fois</translation>
    </message>
    <message>
        <source>Is told of</source>
        <translation>Est informé de</translation>
    </message>
    <message>
        <source>All our products</source>
        <translation>Tous nos produits</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seul</translation>
    </message>
</context>
<context>
    <name>packledger::verification::VerificationPresenter</name>
    <message>
        <source>The answer is in the clipboard, for the mail to whoever asked.</source>
        <translation>La réponse est dans le presse-papiers, pour le courriel au demandeur.</translation>
    </message>
    <message>
        <source>%1 may not ask any more.</source>
        <translation>%1 ne peut plus demander.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Give it to %1 now: it is not shown again.</source>
        <translation>Le jeton est dans le presse-papiers. Donnez-le maintenant à %1&#xa0;: il n’est plus montré.</translation>
    </message>
    <message>
        <source>Written down. Answer it by %1.</source>
        <translation>Noté. Répondez avant %1.</translation>
    </message>
</context>
<context>
    <name>packledger::verification::VerificationScreen</name>
    <message>
        <source>Answered requests</source>
        <translation>Demandes répondues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Who asked, product, serial or lot</source>
        <translation>Qui a demandé, produit, série ou lot</translation>
    </message>
    <message>
        <source>Show only requests with</source>
        <translation>Ne montrer que les demandes avec</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Closes who may ask, or leads back to the partners.</source>
        <translation>Ferme qui peut demander, ou ramène aux partenaires.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Montre ce que fait chaque touche et ce que dit chaque forme.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds requests by who asked, by product, serial number or lot.</source>
        <translation>Trouve les demandes par demandeur, produit, numéro de série ou lot.</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Qui peut demander</translation>
    </message>
    <message>
        <source>Shows who may ask over the network, and makes tokens.</source>
        <translation>Montre qui peut demander par le réseau, et fait des jetons.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Writes the requests, as they are cut now, into a CSV file.</source>
        <translation>Écrit les demandes, comme elles sont filtrées, dans un fichier CSV.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answers the request that came by mail or telephone, and keeps it in the log.</source>
        <translation>Répond à la demande venue par courriel ou téléphone, et la garde au journal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Who asked whether a pack is ours</source>
        <translation>Qui a demandé si une boîte est à nous</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Aucun ne correspond</translation>
    </message>
    <message>
        <source>No request is as you look for it. Try All, or another word.</source>
        <translation>Aucune demande ne répond à la recherche. Essayez Toutes, ou un autre mot.</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Personne n’a demandé</translation>
    </message>
    <message>
        <source>Wholesalers ask before they sell a returned pack again. F5 lets a router ask over the network; a request by mail or telephone is answered at the side.</source>
        <translation>Les grossistes demandent avant de revendre une boîte rendue. F5 laisse un routeur demander par le réseau&#xa0;; une demande par courriel ou téléphone est répondue à côté.</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Répondre plus tard</translation>
    </message>
    <message>
        <source>Writes the request down with who asks: it waits here, and must be answered within 24 hours.</source>
        <translation>Note la demande et qui la fait&#xa0;: elle attend ici, et doit recevoir sa réponse sous 24 heures.</translation>
    </message>
</context>
</TS>
