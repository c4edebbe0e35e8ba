<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgeingCommand</name>
    <message>
        <source>what waits too long: goods without data, holds, data without goods</source>
        <translation>lo que espera demasiado: mercancía sin datos, retenciones, datos sin mercancía</translation>
    </message>
    <message>
        <source>for at least so many days</source>
        <translation>desde hace al menos tantos días</translation>
    </message>
    <message>
        <source>say for how many days</source>
        <translation>diga desde hace cuántos días</translation>
    </message>
    <message numerus="yes">
        <source>%n days: </source>
        <translation>
            <numerusform>%n día: </numerusform>
            <numerusform>%n días: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchApproveCommand</name>
    <message>
        <source>approve a work order</source>
        <translation>aprobar una orden</translation>
    </message>
</context>
<context>
    <name>BatchCancelCommand</name>
    <message>
        <source>give a work order up before it runs</source>
        <translation>abandonar una orden antes de que empiece</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
</context>
<context>
    <name>BatchCardsCommand</name>
    <message>
        <source>list the codes of the points of a clearance, or print their cards</source>
        <translation>listar los códigos de los puntos del despeje de línea o imprimirlos en tarjetas</translation>
    </message>
    <message>
        <source>a PDF with a card for each point, to be hung there</source>
        <translation>un PDF con una tarjeta por punto, para colgarla allí</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>BatchClearCommand</name>
    <message>
        <source>The line is clear, signed by %1.</source>
        <translation>La línea está despejada, firmado por %1.</translation>
    </message>
    <message>
        <source>The line is not clear yet.</source>
        <translation>La línea aún no está despejada.</translation>
    </message>
    <message>
        <source>check the points of a line clearance, and sign it</source>
        <translation>comprobar los puntos del despeje de línea y firmarlo</translation>
    </message>
    <message>
        <source>the point that holds; may be repeated</source>
        <translation>el punto que se cumple; puede repetirse</translation>
    </message>
    <message>
        <source>every point holds</source>
        <translation>se cumplen todos los puntos</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>lo que se vio</translation>
    </message>
    <message>
        <source>a picture of it, kept with the record</source>
        <translation>una imagen, guardada con el historial</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>quién lo hizo</translation>
    </message>
    <message>
        <source>who looked as well</source>
        <translation>quién miró también</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nombre una orden</translation>
    </message>
    <message>
        <source>what the scanner read at a point; may be repeated</source>
        <translation>lo que leyó el lector en un punto; puede repetirse</translation>
    </message>
</context>
<context>
    <name>BatchCloseCommand</name>
    <message>
        <source>close a batch: reconciled, signed by two people, locked</source>
        <translation>cerrar una orden: cuadrada, firmada por dos personas, bloqueada</translation>
    </message>
    <message>
        <source>who performed it</source>
        <translation>quién la ejecutó</translation>
    </message>
    <message>
        <source>who reviewed it, somebody else</source>
        <translation>quién la revisó, otra persona</translation>
    </message>
    <message>
        <source>why it is closed although a number is not accounted for</source>
        <translation>por qué se cierra aunque un número no esté justificado</translation>
    </message>
    <message>
        <source>a close needs --signed-by and --witnessed-by</source>
        <translation>un cierre necesita --signed-by y --witnessed-by</translation>
    </message>
    <message>
        <source>the reject bin is counted in packs</source>
        <translation>los rechazos se cuentan en envases</translation>
    </message>
    <message>
        <source>Batch %1 is closed, signed by %2 and %3. Its record is %4.</source>
        <translation>La orden %1 está cerrada, firmada por %2 y %3. Su historial es %4.</translation>
    </message>
    <message>
        <source>how many packs were counted in the reject bin, where packs were rejected</source>
        <translation>cuántos envases se contaron en el recipiente de rechazos, si hubo rechazos</translation>
    </message>
    <message>
        <source>%1 waits in the outbox for %2 with %3 events.</source>
        <translation>%1 espera en la salida para %2 con %3 eventos.</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln good pack(s) have no source pack. The record tells it.</source>
        <translation>
            <numerusform>Aviso: %Ln envase bueno no tiene envase de origen. El registro lo dice.</numerusform>
            <numerusform>Aviso: %Ln envases buenos no tienen envase de origen. El registro lo dice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>name a batch</source>
        <translation>nombre una orden</translation>
    </message>
    <message>
        <source>where the site has users: a file with a name, a blank and a PIN a line (/dev/fd/3, -)</source>
        <translation>si el centro tiene usuarios: un archivo con un nombre, un espacio y un PIN por línea (/dev/fd/3, -)</translation>
    </message>
    <message>
        <source>%1 is %2: %3 good of %4, %5 rejected, %6 unexplained.</source>
        <translation>%1 está %2: %3 buenos de %4, %5 rechazados, %6 sin justificar.</translation>
    </message>
    <message>
        <source>%1 is %2: %3 good of %4, %5 rejected, %6 numbers without a fate yet.</source>
        <translation>%1 está %2: %3 buenos de %4, %5 rechazados, %6 números aún sin destino.</translation>
    </message>
</context>
<context>
    <name>BatchCompareCommand</name>
    <message>
        <source>name the packs in which another system&apos;s list differs from ours</source>
        <translation>nombrar los envases en que la lista de otro sistema difiere de la nuestra</translation>
    </message>
    <message>
        <source>the other list: a scan, an identifier or a serial number of the batch&apos;s product a line</source>
        <translation>la otra lista: por línea una lectura, un identificador o un número de serie del producto</translation>
    </message>
    <message>
        <source>%1 is only here.</source>
        <translation>%1 solo está aquí.</translation>
    </message>
    <message>
        <source>Both lists hold the same %1 packs.</source>
        <translation>Ambas listas tienen los mismos %1 envases.</translation>
    </message>
    <message>
        <source>%1 packs here, %2 in the other list.</source>
        <translation>%1 envases aquí, %2 en la otra lista.</translation>
    </message>
    <message>
        <source>%1 is only in the other list, and no number of this batch.</source>
        <translation>%1 solo está en la otra lista y no es un número de esta orden.</translation>
    </message>
    <message>
        <source>%1 is good in the other list alone; here it is %2.</source>
        <translation>%1 solo es bueno en la otra lista; aquí está %2.</translation>
    </message>
</context>
<context>
    <name>BatchCorrectCommand</name>
    <message>
        <source>correct lot and expiry of a batch&apos;s packs, where the data are wrong</source>
        <translation>corregir lote y caducidad de los envases de una orden cuando los datos están mal</translation>
    </message>
    <message>
        <source>the lot on the labels; as it is unless told</source>
        <translation>el lote de las etiquetas; si no se indica, queda igual</translation>
    </message>
    <message>
        <source>the expiry on the labels, 2028-08-31 or 2028-08; as it is unless told</source>
        <translation>la caducidad de las etiquetas, 2028-08-31 o 2028-08; si no se indica, queda igual</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>say with --lot or --expiry what is right</source>
        <translation>indique con --lot o --expiry qué es lo correcto</translation>
    </message>
    <message>
        <source>%1 packs are corrected: lot %2, expiry %3.</source>
        <translation>%1 envases corregidos: lote %2, caducidad %3.</translation>
    </message>
    <message>
        <source>who corrects it, where two persons approve</source>
        <translation>quién lo corrige, donde aprueban dos personas</translation>
    </message>
    <message>
        <source>who approves that, somebody else</source>
        <translation>quién lo aprueba, otra persona</translation>
    </message>
    <message>
        <source>two sign: --signed-by and --approved-by</source>
        <translation>firman dos: --signed-by y --approved-by</translation>
    </message>
</context>
<context>
    <name>BatchImportCommand</name>
    <message>
        <source>take work orders from a CSV table</source>
        <translation>tomar órdenes de una tabla CSV</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>mostrar solo lo que cambiaría</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nombre un archivo</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 refused.</source>
        <translation>%1 nuevas, %2 cambiadas, %3 iguales, %4 rechazadas.</translation>
    </message>
</context>
<context>
    <name>BatchListCommand</name>
    <message>
        <source>list the batches, newest first</source>
        <translation>listar las órdenes, la más nueva primero</translation>
    </message>
</context>
<context>
    <name>BatchNoteCommand</name>
    <message>
        <source>attach a deviation to a batch</source>
        <translation>adjuntar una desviación a una orden</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo que ocurrió</translation>
    </message>
    <message>
        <source>its number in the quality system</source>
        <translation>su número en el sistema de calidad</translation>
    </message>
    <message>
        <source>a picture of it (PNG, JPEG), kept with the record</source>
        <translation>una foto de ello (PNG, JPEG), que queda con el registro</translation>
    </message>
</context>
<context>
    <name>BatchOpenCommand</name>
    <message>
        <source>open a batch, or plan it where two persons approve</source>
        <translation>abrir una orden, o planificarla donde aprueban dos personas</translation>
    </message>
    <message>
        <source>the product&apos;s GTIN</source>
        <translation>el GTIN del producto</translation>
    </message>
    <message>
        <source>the lot&apos;s number</source>
        <translation>el número de lote</translation>
    </message>
    <message>
        <source>the expiry: YYYY-MM-DD, YYYY-MM for the whole month, or YYMMDD</source>
        <translation>la caducidad: YYYY-MM-DD, YYYY-MM para todo el mes, o YYMMDD</translation>
    </message>
    <message>
        <source>how many good packs are wanted</source>
        <translation>cuántos envases buenos se quieren</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>para qué mercado: us, eu, …</translation>
    </message>
    <message>
        <source>what the batch is called (B- and its number)</source>
        <translation>cómo se llama la orden (B- y su número)</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>de quién es el producto</translation>
    </message>
    <message>
        <source>the pool its numbers come from</source>
        <translation>la reserva de la que vienen sus números</translation>
    </message>
    <message>
        <source>the template of its labels</source>
        <translation>la plantilla de sus etiquetas</translation>
    </message>
    <message>
        <source>how it is packed: unit,bundle,case,pallet</source>
        <translation>cómo se embala: unit,bundle,case,pallet</translation>
    </message>
    <message>
        <source>how many percent are expected to fail</source>
        <translation>qué porcentaje de rechazos se espera</translation>
    </message>
    <message>
        <source>more rejects than this many percent are out of tolerance</source>
        <translation>más rechazos que este porcentaje quedan fuera de tolerancia</translation>
    </message>
    <message>
        <source>packs a minute that the line should make</source>
        <translation>envases por minuto que debe hacer la línea</translation>
    </message>
    <message>
        <source>plan it only: it is approved and started later</source>
        <translation>solo planificarla: se aprueba y empieza después</translation>
    </message>
    <message>
        <source>the expiry is written YYYY-MM-DD, YYYY-MM or YYMMDD</source>
        <translation>la caducidad se escribe YYYY-MM-DD, YYYY-MM o YYMMDD</translation>
    </message>
    <message>
        <source>the quantity is a number</source>
        <translation>la cantidad es un número</translation>
    </message>
    <message>
        <source>rejects are given in percent</source>
        <translation>los rechazos se dan en porcentaje</translation>
    </message>
    <message>
        <source>the target is a number of packs a minute</source>
        <translation>el objetivo es un número de envases por minuto</translation>
    </message>
    <message>
        <source>a pool is named by its number</source>
        <translation>una reserva se nombra por su número</translation>
    </message>
</context>
<context>
    <name>BatchPaper</name>
    <message>
        <source>performed</source>
        <translation>ejecutado</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>Every number accounted for</source>
        <translation>Todos los números justificados</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Qué fue de ellos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>not accounted for</source>
        <translation>sin justificar</translation>
    </message>
    <message>
        <source>issued in all</source>
        <translation>dados en total</translation>
    </message>
    <message>
        <source>Line clearance</source>
        <translation>Despeje de línea</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This batch was opened without a clearance.</source>
        <translation>Esta orden se abrió sin despeje.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Firmado por %1.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>still standing</source>
        <translation>sigue parada</translation>
    </message>
    <message>
        <source>The line never stood.</source>
        <translation>La línea nunca paró.</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>None was noted.</source>
        <translation>No se anotó ninguna.</translation>
    </message>
    <message>
        <source>Numbers that are not accounted for</source>
        <translation>Números sin justificar</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Último estado conocido</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>none at this site</source>
        <translation>no hay en este centro</translation>
    </message>
    <message>
        <source>The signatures are over the record with SHA-256 %1.</source>
        <translation>Las firmas son sobre el historial con SHA-256 %1.</translation>
    </message>
    <message>
        <source>Draft: nobody has signed yet.</source>
        <translation>Borrador: nadie ha firmado aún.</translation>
    </message>
    <message>
        <source>The first %1; the file of the batch has them all.</source>
        <translation>Los primeros %1; el archivo de la orden los tiene todos.</translation>
    </message>
    <message>
        <source>Batch report %1</source>
        <translation>Informe de la orden %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Planificada por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>%1 of the order</source>
        <translation>%1 de lo pedido</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>Reason signed for</source>
        <translation>Motivo firmado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 (photo %2)</source>
        <translation>%1 (foto %2)</translation>
    </message>
    <message>
        <source>Why packs were thrown out</source>
        <translation>Por qué se desecharon envases</translation>
    </message>
    <message>
        <source>What the camera or scanner found</source>
        <translation>Lo que halló la cámara o el lector</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>Every number: %1 (%2)</source>
        <comment>what became of them, how many</comment>
        <translation>Cada número: %1 (%2)</translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>Envases de origen</translation>
    </message>
    <message>
        <source>scanned there %1</source>
        <translation>leído allí %1</translation>
    </message>
    <message>
        <source>Since the close</source>
        <translation>Desde el cierre</translation>
    </message>
    <message>
        <source>passed, %1, %2</source>
        <translation>superada, %1, %2</translation>
    </message>
    <message>
        <source>not passed, %1, %2</source>
        <translation>no superada, %1, %2</translation>
    </message>
    <message>
        <source>Counted in the reject bin</source>
        <translation>Contados en el cubo de rechazos</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Prueba de desafío</translation>
    </message>
    <message>
        <source>Every number of a case, bundle or pallet accounted for</source>
        <translation>Cada número de caja, paquete o palé está justificado</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln envase</numerusform>
            <numerusform>%Ln envases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 used up, %2 in part, linked with %Ln new pack(s)</source>
        <translation>
            <numerusform>%1 agotados, %2 en parte, enlazados con %Ln envase nuevo</numerusform>
            <numerusform>%1 agotados, %2 en parte, enlazados con %Ln envases nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Good packs without a source pack</source>
        <translation>Envases buenos sin envase de origen</translation>
    </message>
</context>
<context>
    <name>BatchReconcileCommand</name>
    <message>
        <source>say how the numbers of a batch add up, and name those that do not</source>
        <translation>decir cómo cuadran los números de una orden y nombrar los que no</translation>
    </message>
    <message>
        <source>All %1 numbers are accounted for.</source>
        <translation>Los %1 números están justificados.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are not accounted for.</source>
        <translation>%1 de %2 números no están justificados.</translation>
    </message>
    <message>
        <source>Source packs that wait, to be linked or put back: %1.</source>
        <translation>Envases de origen que esperan y hay que vincular o devolver: %1.</translation>
    </message>
    <message>
        <source>Still being packed: %1.</source>
        <translation>Aún se está embalando: %1.</translation>
    </message>
    <message>
        <source>Bad packs that nobody saw leave the line: %1.</source>
        <translation>Envases malos que nadie vio salir de la línea: %1.</translation>
    </message>
    <message>
        <source>Packs that must lie in the reject bin: %1.</source>
        <translation>Envases que deben estar en el cubo de rechazos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln good pack(s) have no source pack. Scan what they were made of (batch source), or leave it so: the record will tell it.</source>
        <translation>
            <numerusform>Aviso: %Ln envase bueno no tiene envase de origen. Escanee de qué se hizo (batch source), o déjelo así: el registro lo dirá.</numerusform>
            <numerusform>Aviso: %Ln envases buenos no tienen envase de origen. Escanee de qué se hicieron (batch source), o déjelo así: el registro lo dirá.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchReportCommand</name>
    <message>
        <source>the pairs of old and new numbers instead, as .csv, .json or .xlsx</source>
        <translation>en su lugar los pares de números antiguos y nuevos, como .csv, .json o .xlsx</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>FILE.pdf: the report, .json: the signed record, .csv or .xlsx: every number with its fate</source>
        <translation>FILE.pdf: el informe, .json: el historial firmado, .csv o .xlsx: cada número con su destino</translation>
    </message>
    <message>
        <source>name a file with --out that ends in .pdf, .json, .csv or .xlsx</source>
        <translation>nombre con --out un archivo que acabe en .pdf, .json, .csv o .xlsx</translation>
    </message>
    <message>
        <source>write a batch&apos;s report, numbers, links or minutes to a file</source>
        <translation>escribir en un archivo el informe, los números, los enlaces o los minutos de una orden</translation>
    </message>
    <message>
        <source>what the line made minute by minute instead, with pass and reject rates, as .csv, .json or .xlsx</source>
        <translation>en su lugar, lo que hizo la línea minuto a minuto, con tasas de aprobados y rechazos, como .csv, .json o .xlsx</translation>
    </message>
</context>
<context>
    <name>BatchResumeCommand</name>
    <message>
        <source>note that the line runs again</source>
        <translation>anotar que la línea vuelve a funcionar</translation>
    </message>
</context>
<context>
    <name>BatchShiftCommand</name>
    <message>
        <source>hand the line over to the next shift</source>
        <translation>entregar la línea al turno siguiente</translation>
    </message>
    <message>
        <source>who answers for the line from now on</source>
        <translation>quién responde de la línea desde ahora</translation>
    </message>
    <message>
        <source>what the next shift must know</source>
        <translation>lo que el turno siguiente debe saber</translation>
    </message>
    <message>
        <source>say with --to who takes over</source>
        <translation>diga con --to quién la toma</translation>
    </message>
</context>
<context>
    <name>BatchShowCommand</name>
    <message>
        <source>show a batch, and what became of its numbers</source>
        <translation>mostrar una orden y qué fue de sus números</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nombre una orden</translation>
    </message>
</context>
<context>
    <name>BatchSourceCommand</name>
    <message>
        <source>%1 source packs wait; %2 good packs have no source yet.</source>
        <translation>%1 envases de origen esperan; %2 envases buenos aún no tienen origen.</translation>
    </message>
    <message>
        <source>source packs that wait for a batch: scan, put back, link</source>
        <translation>envases de origen que esperan una orden: leer, devolver, vincular</translation>
    </message>
    <message>
        <source>source packs as they are emptied, one a line; behind a tabulator how much is left in it</source>
        <translation>envases de origen según se vacían, uno por línea; tras un tabulador, cuánto queda dentro</translation>
    </message>
    <message>
        <source>a pack that is not used after all</source>
        <translation>un envase que al final no se usa</translation>
    </message>
    <message>
        <source>use all up for the good packs that have no source yet</source>
        <translation>usarlos todos para los envases buenos que aún no tienen origen</translation>
    </message>
    <message>
        <source>take the last link back: its sources wait again</source>
        <translation>deshacer el último vínculo: sus orígenes vuelven a esperar</translation>
    </message>
    <message>
        <source>name a batch</source>
        <translation>nombre una orden</translation>
    </message>
    <message>
        <source>%1 has signed for sources that expire on %2 or later.</source>
        <translation>%1 ha firmado por orígenes que caducan el %2 o más tarde.</translation>
    </message>
    <message>
        <source>sources that expire on this day or later are used, though the new packs expire later: signed for</source>
        <translation>los orígenes que caducan ese día o más tarde se usan aunque los envases nuevos caduquen más tarde: se firma por ello</translation>
    </message>
    <message>
        <source>why they are</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>who signs for that</source>
        <translation>quién firma por ello</translation>
    </message>
</context>
<context>
    <name>BatchStartCommand</name>
    <message>
        <source>start the line</source>
        <translation>poner en marcha la línea</translation>
    </message>
</context>
<context>
    <name>BatchStopCommand</name>
    <message>
        <source>note that the line stands, and why</source>
        <translation>anotar que la línea está parada y por qué</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo que ocurrió</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>lot %1 · expires %2</source>
        <translation>lote %1 · caduca %2</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>por aprobar</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>line clear</source>
        <translation>línea despejada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abandonada</translation>
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
        <translation>sin usar aún</translation>
    </message>
    <message>
        <source>on the way to a printer</source>
        <translation>camino de la impresora</translation>
    </message>
    <message>
        <source>printed, not read yet</source>
        <translation>impresos, sin leer aún</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>inciertos</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buenos</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruidos</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>desactivados</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulados</translation>
    </message>
    <message>
        <source>returned unused</source>
        <translation>devueltos sin usar</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 usados</translation>
    </message>
    <message>
        <source>%1 not accounted for</source>
        <translation>%1 sin justificar</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>muestreado</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>Exception %1</source>
        <translation>Excepción %1</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Case identifier</source>
        <translation>Identificador del caso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Resolved because</source>
        <translation>Resuelto porque</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>from the partner</source>
        <translation>del socio</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Pedido: %1.</translation>
    </message>
    <message>
        <source>catalogue %1</source>
        <translation>catálogo %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>recepción %1</translation>
    </message>
    <message>
        <source>our shipment %1</source>
        <translation>nuestro envío %1</translation>
    </message>
    <message>
        <source>arrival %1</source>
        <translation>llegada %1</translation>
    </message>
    <message>
        <source>due %1 (%2)</source>
        <translation>vence el %1 (%2)</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resuelto: %1</translation>
    </message>
</context>
<context>
    <name>ChallengeCommand</name>
    <message>
        <source>pass known-bad labels by the camera before a batch starts</source>
        <translation>pasar etiquetas malas conocidas ante la cámara antes de una orden</translation>
    </message>
    <message>
        <source>name the batch</source>
        <translation>nombre la orden</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NO SUPERADA</translation>
    </message>
    <message>
        <source>The challenge test is passed. The batch may run.</source>
        <translation>La prueba de desafío está superada. La orden puede empezar.</translation>
    </message>
    <message>
        <source>The challenge test has failed. The batch must not run with this camera.</source>
        <translation>La prueba de desafío no se superó. La orden no debe hacerse con esta cámara.</translation>
    </message>
    <message>
        <source>not tested, as no grade is asked for or told</source>
        <translation>sin probar, porque no se pide ni se indica ningún grado</translation>
    </message>
</context>
<context>
    <name>ClearanceCards</name>
    <message>
        <source>Clearance cards</source>
        <translation>Tarjetas del despeje de línea</translation>
    </message>
    <message>
        <source>Cut them out and hang each where the point is looked at.</source>
        <translation>Recórtelas y cuelgue cada una donde se mira el punto.</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punto %1</translation>
    </message>
</context>
<context>
    <name>ClockListCommand</name>
    <message>
        <source>how far the clock was off, and when it was moved</source>
        <translation>cuánto se desviaba el reloj, y cuándo se cambió</translation>
    </message>
    <message>
        <source>the clock was put forward by %1.</source>
        <translation>el reloj se adelantó %1.</translation>
    </message>
    <message>
        <source>the clock was put back by %1.</source>
        <translation>el reloj se atrasó %1.</translation>
    </message>
    <message>
        <source>the clock was %1 ahead of %2.</source>
        <translation>el reloj iba %1 adelantado respecto a %2.</translation>
    </message>
    <message>
        <source>the clock was %1 behind %2.</source>
        <translation>el reloj iba %1 atrasado respecto a %2.</translation>
    </message>
</context>
<context>
    <name>ClockMeasureCommand</name>
    <message>
        <source>ask a time source how far the clock is off, and note it</source>
        <translation>preguntar a una fuente de hora cuánto se desvía el reloj, y anotarlo</translation>
    </message>
    <message>
        <source>ntp:HOST; otherwise the site&apos;s setting clock.source</source>
        <translation>ntp:HOST; si no, el ajuste clock.source del centro</translation>
    </message>
    <message>
        <source>The clock is %1 off, more than the %2 allowed. Set it right.</source>
        <translation>El reloj se desvía %1, más de lo permitido (%2). Póngalo en hora.</translation>
    </message>
    <message>
        <source>The clock is %1 off.</source>
        <translation>El reloj se desvía %1.</translation>
    </message>
</context>
<context>
    <name>CommandCards</name>
    <message>
        <source>Command cards</source>
        <translation>Tarjetas de acción</translation>
    </message>
    <message>
        <source>Undo, hold, damaged, finish: scanned instead of a key, when both hands are full.</source>
        <translation>Deshacer, retener, dañado, terminar: escaneadas en lugar de una tecla, cuando se tienen las dos manos ocupadas.</translation>
    </message>
    <message>
        <source>Tray cards</source>
        <translation>Tarjetas de bandeja</translation>
    </message>
    <message>
        <source>Numbers 1 to 12 for the bench. Scanned, they show what lies in the tray.</source>
        <translation>Números del 1 al 12 para la mesa. Al escanearlas, muestran lo que hay en la bandeja.</translation>
    </message>
    <message>
        <source>Cut them out and fix one to each tray.</source>
        <translation>Recórtelas y fije una a cada bandeja.</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Bandeja %1</translation>
    </message>
    <message>
        <source>Scan it to see what lies in it.</source>
        <translation>Escanéela para ver qué contiene.</translation>
    </message>
    <message>
        <source>Keep the sheet beside the scanner. Each card does what its key does.</source>
        <translation>Tenga la hoja junto al lector. Cada tarjeta hace lo que hace su tecla.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Anula la última lectura. El historial conserva ambas cosas.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside, in a tray with a number.</source>
        <translation>Aparta el último envase escaneado en una bandeja numerada.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside as damaged.</source>
        <translation>Aparta el último envase escaneado por estar dañado.</translation>
    </message>
    <message>
        <source>Put apart</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Says that you have put the stopped pack apart.</source>
        <translation>Confirma que ha apartado el envase detenido.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Takes the unknown serial in, with lot and expiry of the pack.</source>
        <translation>Da entrada al número de serie desconocido, con el lote y la caducidad del envase.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Precinto roto</translation>
    </message>
    <message>
        <source>The container scanned last is open: its contents count only once scanned.</source>
        <translation>El último bulto escaneado está abierto: su contenido solo cuenta cuando se escanea.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Shows what is short and what is held. Once more: submits.</source>
        <translation>Muestra lo que falta y lo retenido. Otra vez: valida.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Opens the print panel.</source>
        <translation>Abre el panel de impresión.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Back to the queue. The receipt stays open.</source>
        <translation>Vuelve a la lista. La recepción queda abierta.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Locks the station until somebody signs in.</source>
        <translation>Bloquea el puesto hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Seal OK</source>
        <translation>Precinto bien</translation>
    </message>
    <message>
        <source>Says that you looked at the seal of the container scanned last, and that it is whole.</source>
        <translation>Dice que ha mirado el precinto del último bulto escaneado y que está entero.</translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message>
        <source>The ledger was brought into the form of this version of Packledger. As it was before it is kept in %1.</source>
        <translation>El registro se ha llevado a la forma de esta versión de Packledger. Tal como estaba se conserva en %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>no verb was given; packledger-cli --help lists them</source>
        <translation>no se indicó ningún comando; packledger-cli --help los enumera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of its verbs; packledger-cli %1 --help lists them</source>
        <translation>«%1» necesita uno de sus comandos; packledger-cli %1 --help los enumera</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; packledger-cli --help lists them</source>
        <translation>no existe el comando «%1»; packledger-cli --help los enumera</translation>
    </message>
    <message>
        <source>Verbs (VERB --help tells more):</source>
        <translation>Comandos (VERB --help dice más):</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>No hay nada que decir.</translation>
    </message>
</context>
<context>
    <name>CommissionCommand</name>
    <message>
        <source>Commissioned</source>
        <translation>Serializado</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>draw so many numbers</source>
        <translation>tomar tantos números</translation>
    </message>
    <message>
        <source>the labels on the packs, a scan a line</source>
        <translation>las etiquetas de los envases, una lectura por línea</translation>
    </message>
    <message>
        <source>name a batch with --batch</source>
        <translation>nombre una orden con --batch</translation>
    </message>
    <message>
        <source>give either --count or --scans</source>
        <translation>dé --count o --scans</translation>
    </message>
    <message>
        <source>the count is a number, one or more</source>
        <translation>la cantidad es un número, uno o más</translation>
    </message>
    <message>
        <source>bring packs of a batch to life, by drawn numbers or by scans</source>
        <translation>dar de alta los envases de una orden, con números tomados o con lecturas</translation>
    </message>
    <message>
        <source>with --count: print the labels first, and commission what came out</source>
        <translation>con --count: imprimir primero las etiquetas y serializar lo que salió</translation>
    </message>
    <message>
        <source>with --count: more than the order asks for</source>
        <translation>con --count: más de lo que pide la orden</translation>
    </message>
</context>
<context>
    <name>Commissioning</name>
    <message>
        <source>Good.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>This number is on a pack already. If this is another pack, both labels are wrong: stop and find out.</source>
        <translation>Este número ya está en un envase. Si este es otro, ambas etiquetas están mal: pare y averígüelo.</translation>
    </message>
    <message>
        <source>The label is of another product than the batch. Stop.</source>
        <translation>La etiqueta es de otro producto que la orden. Pare.</translation>
    </message>
    <message>
        <source>The label tells another lot than the batch. Stop.</source>
        <translation>La etiqueta dice otro lote que la orden. Pare.</translation>
    </message>
    <message>
        <source>The label tells another expiry than the batch. Stop.</source>
        <translation>La etiqueta dice otra caducidad que la orden. Pare.</translation>
    </message>
    <message>
        <source>This number belongs to another batch, market or client. Put the pack aside.</source>
        <translation>Este número es de otra orden, mercado o cliente. Aparte el envase.</translation>
    </message>
    <message>
        <source>This number is used up, was given back, or is on a pack of others. Put the pack aside.</source>
        <translation>Este número está gastado, se devolvió o está en un envase ajeno. Aparte el envase.</translation>
    </message>
    <message>
        <source>This number was not drawn here, and this site takes no others. Put the pack aside.</source>
        <translation>Este número no se tomó aquí, y este centro no acepta otros. Aparte el envase.</translation>
    </message>
    <message>
        <source>This code names no pack for certain. %1</source>
        <translation>Este código no nombra ningún envase con certeza. %1</translation>
    </message>
    <message>
        <source>The serial number has other characters than letters and digits, and DSCSA asks for those on packs made here. Put the pack aside.</source>
        <translation>El número de serie tiene otros caracteres que letras y cifras, y la DSCSA pide estos en los envases hechos aquí. Aparte el envase.</translation>
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
        <translation>Proveedor desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s)</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) of unknown content</source>
        <translation>
            <numerusform>%n contenedor de contenido desconocido</numerusform>
            <numerusform>%n contenedores de contenido desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>late by %1 (median), %2 at worst</source>
        <translation>%1 de retraso (mediana), %2 como máximo</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on hold</source>
        <translation>
            <numerusform>%n artículo retenido</numerusform>
            <numerusform>%n artículos retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents refused</source>
        <translation>%1 de %2 documentos rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of data without goods</source>
        <translation>
            <numerusform>datos sin mercancía de %n entrega</numerusform>
            <numerusform>datos sin mercancía de %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of data without goods</source>
        <translation>%1 de datos sin mercancía</translation>
    </message>
    <message>
        <source>units received</source>
        <translation>unidades recibidas</translation>
    </message>
    <message>
        <source>data on arrival</source>
        <translation>datos al llegar</translation>
    </message>
    <message>
        <source>data later</source>
        <translation>datos después</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>worst delay</source>
        <translation>peor retraso</translation>
    </message>
    <message>
        <source>%1: %2, of them %3 with data on arrival, %4 with later data, %5 without</source>
        <translation>%1: %2, de ellas %3 con datos al llegar, %4 con datos posteriores, %5 sin datos</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>goods did not come</source>
        <translation>la mercancía no llegó</translation>
    </message>
    <message>
        <source>Data of %1; announced then, and not received since.</source>
        <translation>Datos del %1; anunciada entonces y no recibida desde entonces.</translation>
    </message>
    <message>
        <source>%1 with data on arrival</source>
        <translation>%1 con datos al llegar</translation>
    </message>
    <message>
        <source>%1 with later data</source>
        <translation>%1 con datos posteriores</translation>
    </message>
    <message>
        <source>%1 known from a ship notice alone</source>
        <translation>%1 conocidas solo por un aviso de envío</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>faltan datos</translation>
    </message>
    <message>
        <source>late, %1</source>
        <translation>tarde, %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>nothing taken in</source>
        <translation>nada recibido</translation>
    </message>
    <message>
        <source>%1 on arrival</source>
        <translation>%1 al llegar</translation>
    </message>
    <message>
        <source>Data of suppliers</source>
        <translation>Datos de los proveedores</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Data on arrival</source>
        <translation>Datos al llegar</translation>
    </message>
    <message>
        <source>Data later</source>
        <translation>Datos después</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>Al llegar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Data without goods</source>
        <translation>Datos sin mercancía</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Nothing was received in this time.</source>
        <translation>En este tiempo no se recibió nada.</translation>
    </message>
    <message>
        <source>All suppliers over time</source>
        <translation>Todos los proveedores en el tiempo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>A unit has data once a document that came in names its serial number. Data are on arrival where they were here by the first scan of the delivery. Delays are from that scan on, and counted by units. A ship notice names no serial numbers and is no such data.</source>
        <translation>Una unidad tiene datos cuando un documento recibido nombra su número de serie. Los datos están al llegar si ya estaban en la primera lectura de la entrega. Los retrasos se cuentan desde esa lectura, por unidades. Un aviso de envío no nombra números de serie y no son tales datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 of them open</source>
        <translation>
            <numerusform>%n caso, %1 abiertos</numerusform>
            <numerusform>%n casos, %1 abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), all settled</source>
        <translation>
            <numerusform>%n caso, resuelto</numerusform>
            <numerusform>%n casos, todos resueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open</source>
        <translation>
            <numerusform>%n caso abierto</numerusform>
            <numerusform>%n casos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abiertos</translation>
    </message>
</context>
<context>
    <name>CoverageCommand</name>
    <message>
        <source>how much of what suppliers shipped had data, and how late</source>
        <translation>cuánto de lo enviado por los proveedores tenía datos, y con qué retraso</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD; else 90 days ago</source>
        <translation>primer día, AAAA-MM-DD; si no, hace 90 días</translation>
    </message>
    <message>
        <source>last day; else today</source>
        <translation>último día; si no, hoy</translation>
    </message>
    <message>
        <source>month or week</source>
        <translation>month o week</translation>
    </message>
    <message>
        <source>of this partner alone</source>
        <translation>solo de este socio</translation>
    </message>
    <message>
        <source>data without goods count after so many days</source>
        <translation>los datos sin mercancía cuentan pasados tantos días</translation>
    </message>
    <message>
        <source>of the file: csv, json or xlsx</source>
        <translation>del archivo: csv, json o xlsx</translation>
    </message>
    <message>
        <source>write a table into this file</source>
        <translation>escribir una tabla en este archivo</translation>
    </message>
    <message>
        <source>--from and --to are days like 2026-11-22, the first before the last</source>
        <translation>--from y --to son días como 2026-11-22, el primero antes que el último</translation>
    </message>
    <message>
        <source>--by is month or week</source>
        <translation>--by es month o week</translation>
    </message>
    <message>
        <source>say for how many days</source>
        <translation>diga desde hace cuántos días</translation>
    </message>
    <message>
        <source>--format is csv, json or xlsx</source>
        <translation>--format es csv, json o xlsx</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to </source>
        <translation>
            <numerusform>%n fila escrita en </numerusform>
            <numerusform>%n filas escritas en </numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 units, %3 % with data on arrival, %4 % later, %5 % without</source>
        <translation>%1: %2 unidades, %3 % con datos al llegar, %4 % después, %5 % sin datos</translation>
    </message>
    <message>
        <source>Unknown supplier</source>
        <translation>Proveedor desconocido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>Look at every frame of a video or camera, and report each symbol when it comes into view</source>
        <translation>Mirar cada fotograma de un vídeo o una cámara y notificar cada código cuando entra en imagen</translation>
    </message>
    <message>
        <source>Milliseconds for one picture (400 unless told) or frame (33)</source>
        <translation>Milisegundos para una imagen (400 si no se indica) o un fotograma (33)</translation>
    </message>
    <message>
        <source>decode needs a picture, a folder, a video or a camera&apos;s address</source>
        <translation>decode necesita una imagen, una carpeta, un vídeo o la dirección de una cámara</translation>
    </message>
    <message>
        <source>--budget needs a whole number of milliseconds, 1 or more</source>
        <translation>--budget necesita un número entero de milisegundos, 1 como mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%1, frame %2: %n symbol(s)</source>
        <translation>
            <numerusform>%1, fotograma %2: %n código</numerusform>
            <numerusform>%1, fotograma %2: %n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n symbol(s)</source>
        <translation>
            <numerusform>%1: %n código</numerusform>
            <numerusform>%1: %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>read the bar codes of pictures, videos and cameras</source>
        <translation>leer los códigos de imágenes, vídeos y cámaras</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Recalled by its maker: the tamper seal may be loose</source>
        <translation>Retirado por el fabricante: el precinto puede estar suelto</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palé</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 units</source>
        <translation>%1: %2 cajas, %3 unidades</translation>
    </message>
    <message>
        <source>Demo site %1 in %2, %3 signed in</source>
        <translation>Centro de demostración %1 en %2, sesión de %3</translation>
    </message>
    <message numerus="yes">
        <source>Shipment from %1 (%2): %n pallet(s)</source>
        <translation>
            <numerusform>Envío de %1 (%2): %n palé</numerusform>
            <numerusform>Envío de %1 (%2): %n palés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n case(s)</source>
        <translation>
            <numerusform>, %n caja</numerusform>
            <numerusform>, %n cajas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n bundle(s)</source>
        <translation>
            <numerusform>, %n fardo</numerusform>
            <numerusform>, %n fardos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 units; %n finding(s) in its data</source>
        <translation>
            <numerusform>, %1 unidades; %n observación en sus datos</numerusform>
            <numerusform>, %1 unidades; %n observaciones en sus datos</numerusform>
        </translation>
    </message>
    <message>
        <source>The import counted %1 units.</source>
        <translation>La importación contó %1 unidades.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s) read in %2 ms</source>
        <translation>
            <numerusform>%1: %n código leído en %2 ms</numerusform>
            <numerusform>%1: %n códigos leídos en %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 codes were read of %3.</source>
        <translation>%1: se leyeron %2 códigos de %3.</translation>
    </message>
    <message>
        <source>%1: a code was read that is not there.</source>
        <translation>%1: se leyó un código que no está ahí.</translation>
    </message>
    <message>
        <source>%1: %2 where %3 was expected.</source>
        <translation>%1: %2 donde se esperaba %3.</translation>
    </message>
    <message>
        <source>A scanner with Caps Lock on and without separators reads the first pack</source>
        <translation>Un lector con Bloq Mayús y sin separadores lee el primer envase</translation>
    </message>
    <message>
        <source>A spoiled read came to %1.</source>
        <translation>Una lectura alterada dio %1.</translation>
    </message>
    <message>
        <source>The supplier confirms the unknown pack; it is registered with lot and expiry of its label</source>
        <translation>El proveedor confirma el envase desconocido; se registra con el lote y la caducidad de su etiqueta</translation>
    </message>
    <message>
        <source>Registering came to %1.</source>
        <translation>El registro dio %1.</translation>
    </message>
    <message>
        <source>Submitting is refused while exceptions are open: %1</source>
        <translation>No se puede validar mientras haya incidencias abiertas: %1</translation>
    </message>
    <message>
        <source>The receipt was submitted in spite of open exceptions.</source>
        <translation>La recepción se validó pese a las incidencias abiertas.</translation>
    </message>
    <message>
        <source>Put aside; the supplier has been told.</source>
        <translation>Apartado; se ha avisado al proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>Submitted with the reason “%1” The shipment is %2, %n event(s) written</source>
        <translation>
            <numerusform>Validada con el motivo «%1» El envío está %2, %n evento escrito</numerusform>
            <numerusform>Validada con el motivo «%1» El envío está %2, %n eventos escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>The shipment is not confirmed.</source>
        <translation>El envío no está confirmado.</translation>
    </message>
    <message>
        <source>%1 units were seen.</source>
        <translation>Se vieron %1 unidades.</translation>
    </message>
    <message>
        <source>%1 units were put aside.</source>
        <translation>Se apartaron %1 unidades.</translation>
    </message>
    <message>
        <source>%1 units are open.</source>
        <translation>Quedan %1 unidades pendientes.</translation>
    </message>
    <message>
        <source>Ledger verified: %1 events, %2 items, chain %3, state %4</source>
        <translation>Registro comprobado: %1 eventos, %2 elementos, cadena %3, estado %4</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>follows from the events</source>
        <translation>se deduce de los eventos</translation>
    </message>
    <message>
        <source>differs from the events</source>
        <translation>difiere de los eventos</translation>
    </message>
    <message>
        <source>The ledger is not sound.</source>
        <translation>El registro no está en orden.</translation>
    </message>
    <message>
        <source>Backup taken and verified: %1 (%2)</source>
        <translation>Copia de seguridad hecha y comprobada: %1 (%2)</translation>
    </message>
    <message>
        <source>Done: %1 codes from %2 pictures. Of %3 units %4 are received (%5 seen, %6 inferred), %7 put aside, %8 left out with their expired lot; %9 more registered.</source>
        <translation>Listo: %1 códigos de %2 imágenes. De %3 unidades, %4 recibidas (%5 vistas, %6 deducidas), %7 apartadas, %8 excluidas por su lote caducado; %9 registradas de más.</translation>
    </message>
    <message numerus="yes">
        <source>The demo did not come out as it must: %n surprise(s), named above.</source>
        <translation>
            <numerusform>La demostración no salió como debía: %n sorpresa, indicada arriba.</numerusform>
            <numerusform>La demostración no salió como debía: %n sorpresas, indicadas arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label of one pack differs; the supplier has been told.</source>
        <translation>La etiqueta de un envase difiere; se ha avisado al proveedor.</translation>
    </message>
    <message>
        <source>A pack of the delivery</source>
        <translation>Un envase de la entrega</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>A pack of another product</source>
        <translation>Un envase de otro producto</translation>
    </message>
    <message>
        <source>The first pack once more</source>
        <translation>El primer envase otra vez</translation>
    </message>
    <message>
        <source>The twelve packs of a bundle at once</source>
        <translation>Los doce envases de un fardo a la vez</translation>
    </message>
    <message>
        <source>A pack whose label names another lot than the data</source>
        <translation>Un envase cuya etiqueta indica otro lote que los datos</translation>
    </message>
    <message>
        <source>A pack that nobody has told us of</source>
        <translation>Un envase que nadie ha comunicado</translation>
    </message>
    <message>
        <source>A pack of another delivery</source>
        <translation>Un envase de otra entrega</translation>
    </message>
    <message>
        <source>A pack that expired on its way</source>
        <translation>Un envase que caducó por el camino</translation>
    </message>
    <message>
        <source>A recalled pack</source>
        <translation>Un envase retirado del mercado</translation>
    </message>
    <message>
        <source>A bundle with one wrong pack in it</source>
        <translation>Un fardo con un envase equivocado</translation>
    </message>
    <message>
        <source>A code without a serial number</source>
        <translation>Un código sin número de serie</translation>
    </message>
    <message>
        <source>The pallet’s label: it speaks for the rest</source>
        <translation>La etiqueta del palé: responde por el resto</translation>
    </message>
    <message>
        <source>US random 12</source>
        <translation>EE. UU. aleatorio 12</translation>
    </message>
    <message>
        <source>Crushed at a corner; quality has to look</source>
        <translation>Aplastado en una esquina; calidad debe verlo</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Where the demo site is, or is made (%1)</source>
        <translation>Dónde está o se crea el centro de demostración (%1)</translation>
    </message>
    <message>
        <source>demo run takes no further words</source>
        <translation>demo run no admite más palabras</translation>
    </message>
    <message>
        <source>Making the demo site</source>
        <translation>Se crea el centro de demostración</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Tardó %1 s.</translation>
    </message>
    <message>
        <source>receive a delivery at the demo site, without a window</source>
        <translation>recibir una entrega en el centro de demostración, sin ventana</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>usage: packledger [--demo] [options]
</source>
        <translation>uso: packledger [--demo] [opciones]
</translation>
    </message>
</context>
<context>
    <name>DockQueue</name>
    <message>
        <source>1 finding blocks this shipment</source>
        <translation>1 observación bloquea este envío</translation>
    </message>
    <message>
        <source>%1 findings block this shipment</source>
        <translation>%1 observaciones bloquean este envío</translation>
    </message>
    <message>
        <source>Data complete</source>
        <translation>Datos completos</translation>
    </message>
    <message>
        <source>Serials here, no ASN</source>
        <translation>Números de serie sin aviso</translation>
    </message>
    <message>
        <source>ASN only, serials not here yet</source>
        <translation>Solo aviso, faltan números de serie</translation>
    </message>
    <message>
        <source>No data: blind receipt</source>
        <translation>Sin datos: recepción sin aviso</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
</context>
<context>
    <name>DocumentExportCommand</name>
    <message>
        <source>write a document to a file, byte for byte as it came</source>
        <translation>escribir un documento en un archivo, byte a byte, tal como llegó</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>name one document by its number, and a file</source>
        <translation>indique un documento por su número, y un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bytes</source>
        <translation>
            <numerusform>%1: %n byte</numerusform>
            <numerusform>%1: %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentListCommand</name>
    <message>
        <source>the documents that came in, and how good they are</source>
        <translation>los documentos que llegaron, y lo buenos que son</translation>
    </message>
    <message>
        <source>those behind a shipment</source>
        <translation>los que hay detrás de un envío</translation>
    </message>
    <message>
        <source>those behind a receipt</source>
        <translation>los que hay detrás de una recepción</translation>
    </message>
    <message>
        <source>those behind an item</source>
        <translation>los que hay detrás de un elemento</translation>
    </message>
    <message>
        <source>the one that an event came with</source>
        <translation>el que trajo un evento</translation>
    </message>
    <message>
        <source>files that were not taken, and why</source>
        <translation>archivos que no se tomaron, y por qué</translation>
    </message>
</context>
<context>
    <name>DocumentShowCommand</name>
    <message>
        <source>one document, with what is wrong in it</source>
        <translation>un documento, con lo que está mal en él</translation>
    </message>
    <message>
        <source>name one document by its number</source>
        <translation>indique un documento por su número</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>List of serials (CSV)</source>
        <translation>Lista de números de serie (CSV)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>sin observaciones</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 observación</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 observaciones</translation>
    </message>
    <message>
        <source>The bytes of this document are not in the ledger.</source>
        <translation>Los bytes de este documento no están en el registro.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>Findings in %1</source>
        <translation>Observaciones en %1</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloquea</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Nothing was found wrong.</source>
        <translation>No se encontró nada mal.</translation>
    </message>
    <message>
        <source>GLN %1</source>
        <translation>GLN %1</translation>
    </message>
    <message>
        <source>Refused: nothing was taken from it</source>
        <translation>Rechazado: no se tomó nada de él</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Of a refused file only its name, its digest and the reason are kept. When the sender has mended it, bring it in again.</source>
        <translation>De un archivo rechazado solo se guardan su nombre, su huella y el motivo. Cuando el remitente lo haya corregido, impórtelo de nuevo.</translation>
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
        <translation>Texto</translation>
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
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Fardo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palé</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Fields stand in braces: LOT {item.lot}</source>
        <translation>Los campos van entre llaves: LOT {item.lot}</translation>
    </message>
    <message>
        <source>Application Identifiers</source>
        <translation>Identificadores de aplicación</translation>
    </message>
    <message>
        <source>In their order: 01 21 17 10. A ? stands behind what may be missing.</source>
        <translation>En su orden: 01 21 17 10. Un ? va detrás de lo que puede faltar.</translation>
    </message>
    <message>
        <source>From the left, mm</source>
        <translation>Desde la izquierda, mm</translation>
    </message>
    <message>
        <source>From the top, mm</source>
        <translation>Desde arriba, mm</translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation>Longitud, mm</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ancho, mm</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Alto, mm</translation>
    </message>
    <message>
        <source>Size of the letters, mm</source>
        <translation>Tamaño de las letras, mm</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Líneas como mucho</translation>
    </message>
    <message>
        <source>Width of a module, mm</source>
        <translation>Ancho de un módulo, mm</translation>
    </message>
    <message>
        <source>Empty: what the GS1 specification aims at.</source>
        <translation>Vacío: lo que recomienda la especificación GS1.</translation>
    </message>
    <message>
        <source>Modules a side at least</source>
        <translation>Módulos por lado como mínimo</translation>
    </message>
    <message>
        <source>Empty: as the data ask. 32 holds all that GS1 allows.</source>
        <translation>Vacío: lo que pidan los datos. 32 admite todo lo que GS1 permite.</translation>
    </message>
    <message>
        <source>Thickness, mm</source>
        <translation>Grosor, mm</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Girado</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>item.lot, !item.lot, site.name=A; several parted by ;</source>
        <translation>item.lot, !item.lot, site.name=A; varias separadas por ;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Its text is written by the field {symbol.NAME}.</source>
        <translation>Su texto lo escribe el campo {symbol.NAME}.</translation>
    </message>
    <message>
        <source>Another name makes another template.</source>
        <translation>Otro nombre crea otra plantilla.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Va en</translation>
    </message>
    <message>
        <source>Is scanned</source>
        <translation>Se escanea</translation>
    </message>
    <message>
        <source>On conveyors and docks codes must be larger.</source>
        <translation>En cintas y muelles los códigos deben ser mayores.</translation>
    </message>
    <message>
        <source>In care</source>
        <translation>En la asistencia</translation>
    </message>
    <message>
        <source>In distribution</source>
        <translation>En la distribución</translation>
    </message>
    <message>
        <source>A length in mm is needed, such as 12.5.</source>
        <translation>Hace falta una longitud en mm, como 12.5.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Hace falta un número entero.</translation>
    </message>
    <message>
        <source>%1 is no Application Identifier that can be filled. Others than 00, 01, 02, 10, 17, 21 and 37 name their value: 240={product.ndc}</source>
        <translation>%1 no es un identificador de aplicación que se pueda rellenar. Otros que 00, 01, 02, 10, 17, 21 y 37 nombran su valor: 240={product.ndc}</translation>
    </message>
    <message>
        <source>A code needs at least one Application Identifier.</source>
        <translation>Un código necesita al menos un identificador de aplicación.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>No existe el campo %1.</translation>
    </message>
    <message>
        <source>This is too small, too large or not allowed here.</source>
        <translation>Esto es demasiado pequeño, demasiado grande o no se permite aquí.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Use letras sin acentos, cifras, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;.</translation>
    </message>
    <message>
        <source>A length of 5 to 500 mm is needed.</source>
        <translation>Hace falta una longitud de 5 a 500 mm.</translation>
    </message>
    <message>
        <source>These words are</source>
        <translation>Estas palabras son</translation>
    </message>
    <message>
        <source>for every language</source>
        <translation>para cada idioma</translation>
    </message>
    <message>
        <source>for “%1” alone</source>
        <translation>solo para «%1»</translation>
    </message>
</context>
<context>
    <name>EndCommand</name>
    <message>
        <source>take items out as samples, with the reason</source>
        <translation>tomar elementos como muestra, con el motivo</translation>
    </message>
    <message>
        <source>end the life of items that are destroyed, with the reason</source>
        <translation>terminar la vida de elementos destruidos, con el motivo</translation>
    </message>
    <message>
        <source>end the life of items&apos; numbers, with the reason</source>
        <translation>terminar la vida de los números de elementos, con el motivo</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>los elementos, por línea una lectura o un identificador</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>what is in a container ends with it; without this it is taken out and lives on</source>
        <translation>lo que hay en un bulto termina con él; sin esto se saca y sigue vivo</translation>
    </message>
    <message>
        <source>say why with --reason</source>
        <translation>diga por qué con --reason</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Taken as a sample.</source>
        <translation>Tomado como muestra.</translation>
    </message>
    <message>
        <source>Destroyed.</source>
        <translation>Destruido.</translation>
    </message>
    <message>
        <source>Decommissioned.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>%1 is partial now: %2 left.</source>
        <translation>%1 está ahora incompleto: quedan %2.</translation>
    </message>
    <message>
        <source>Its number has ended before (%1).</source>
        <translation>Su número ya terminó (%1).</translation>
    </message>
    <message>
        <source>It is on hold (%1). Release it first.</source>
        <translation>Está retenido (%1). Libérelo primero.</translation>
    </message>
    <message>
        <source>Its number was never commissioned.</source>
        <translation>Su número nunca se serializó.</translation>
    </message>
    <message>
        <source>By the data it is not at this site (%1).</source>
        <translation>Según los datos no está en este centro (%1).</translation>
    </message>
    <message>
        <source>Nobody has told us of this number.</source>
        <translation>Nadie nos ha hablado de este número.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Este código no nombra ningún elemento con certeza. %1</translation>
    </message>
    <message>
        <source>%1 is empty now.</source>
        <translation>%1 está ahora vacío.</translation>
    </message>
    <message>
        <source>What was in it is taken out and lives on: %1.</source>
        <translation>Lo que contenía se ha sacado y sigue en uso: %1.</translation>
    </message>
    <message>
        <source>All that was in it went with it; numbers in all: %1.</source>
        <translation>Todo lo que contenía terminó con él; números en total: %1.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Stopped on request. Nothing was changed.</source>
        <translation>Detenido a petición. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1. Check that it exists and may be read.</source>
        <translation>No se pudo abrir el archivo: %1. Compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Check the free space and that the folder may be written to.</source>
        <translation>No se pudo escribir el archivo: %1. Compruebe el espacio libre y el permiso de escritura en la carpeta.</translation>
    </message>
    <message>
        <source>The command was not understood: %1.</source>
        <translation>No se entendió el comando: %1.</translation>
    </message>
    <message>
        <source>A stored event cannot be read back (%1). Run the ledger check, and restore the last good backup if it reports damage.</source>
        <translation>No se puede releer un evento guardado (%1). Compruebe el registro y, si hay daños, restaure la última copia de seguridad correcta.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. JPEG, PNG, WebP, TIFF, BMP and PNM files work.</source>
        <translation>%1 no es una imagen que se pueda leer. Sirven JPEG, PNG, WebP, TIFF, BMP y PNM.</translation>
    </message>
    <message>
        <source>Several NDCs fit %1. Look the product up by its GTIN or enter the NDC with hyphens.</source>
        <translation>Varios NDC encajan con %1. Busque el producto por su GTIN o introduzca el NDC con guiones.</translation>
    </message>
    <message>
        <source>The code is not complete: %1 needs another value beside it. Scan the other code on the same item as well.</source>
        <translation>El código no está completo: %1 necesita otro valor. Escanee también el otro código del mismo elemento.</translation>
    </message>
    <message>
        <source>There is a character that must not be there: %1. Scan the code again; if it stays, the label is wrong.</source>
        <translation>Hay un carácter que no debe estar: %1. Vuelva a escanear el código; si persiste, la etiqueta está mal.</translation>
    </message>
    <message>
        <source>The check digit is wrong: %1. Scan again, or compare the digits typed in with the label.</source>
        <translation>El dígito de control es incorrecto: %1. Vuelva a escanear o compare las cifras tecleadas con la etiqueta.</translation>
    </message>
    <message>
        <source>The parts of the EPC do not have the right number of digits: %1. Ask the sender to correct it.</source>
        <translation>Las partes del EPC no tienen el número correcto de cifras: %1. Pida al remitente que lo corrija.</translation>
    </message>
    <message>
        <source>There is no such country code: %1. The label is wrong; tell its maker.</source>
        <translation>Ese código de país no existe: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>This is not a date of the calendar: %1. The label is wrong; tell its maker.</source>
        <translation>Esa fecha no existe: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>The Digital Link carries a value where it must not stand: %1. The label is wrong; tell its maker.</source>
        <translation>El Digital Link lleva un valor donde no debe: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>The Digital Link carries a value twice: %1. The label is wrong; tell its maker.</source>
        <translation>El Digital Link lleva un valor dos veces: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>The path of the Digital Link is not in order: %1. The label is wrong; tell its maker.</source>
        <translation>La ruta del Digital Link no es correcta: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>There is nothing where a value should be: %1. Scan the code again.</source>
        <translation>No hay nada donde debería haber un valor: %1. Vuelva a escanear el código.</translation>
    </message>
    <message>
        <source>The code begins like an ISO 15434 message, but is not complete: %1. Scan it again; check that the scanner sends control characters.</source>
        <translation>El código empieza como un mensaje ISO 15434, pero no está completo: %1. Vuelva a escanearlo; compruebe que el lector envía los caracteres de control.</translation>
    </message>
    <message>
        <source>A character of the EPC is not escaped properly: %1. Ask the sender to correct it.</source>
        <translation>Un carácter del EPC no está bien escapado: %1. Pida al remitente que lo corrija.</translation>
    </message>
    <message>
        <source>The code carries values that exclude each other: %1. The label is wrong; tell its maker.</source>
        <translation>El código lleva valores que se excluyen entre sí: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>The company prefix must have 6 to 12 digits: %1.</source>
        <translation>El prefijo de empresa debe tener de 6 a 12 cifras: %1.</translation>
    </message>
    <message>
        <source>A value is too short or too long: %1. Scan again; if the scanner loses the separators between values, check its settings.</source>
        <translation>Un valor es demasiado corto o demasiado largo: %1. Vuelva a escanear; si el lector pierde los separadores entre valores, revise su configuración.</translation>
    </message>
    <message>
        <source>This is not an NDC: %1. It has 10, 11 or 12 digits, in segments such as 5-4-2.</source>
        <translation>Esto no es un NDC: %1. Tiene 10, 11 o 12 cifras, en segmentos como 5-4-2.</translation>
    </message>
    <message>
        <source>No segment of %1 begins with a zero, so no NDC with 10 digits belongs to it.</source>
        <translation>Ningún segmento de %1 empieza por cero, así que no le corresponde ningún NDC de 10 cifras.</translation>
    </message>
    <message>
        <source>The code does not identify a product or a package: %1. Scan the product code beside it.</source>
        <translation>El código no identifica un producto ni un bulto: %1. Escanee el código de producto que hay al lado.</translation>
    </message>
    <message>
        <source>The web address in the code is no GS1 Digital Link: %1. Scan the product code beside it.</source>
        <translation>La dirección web del código no es un GS1 Digital Link: %1. Escanee el código de producto que hay al lado.</translation>
    </message>
    <message>
        <source>An NDC with 11 or 12 digits has no place in a GTIN: %1. Use the product list.</source>
        <translation>Un NDC de 11 o 12 cifras no cabe en un GTIN: %1. Use la lista de productos.</translation>
    </message>
    <message>
        <source>The GTIN does not hold an NDC: %1. Only numbers that begin with 03 do.</source>
        <translation>El GTIN no contiene un NDC: %1. Solo lo contienen los números que empiezan por 03.</translation>
    </message>
    <message>
        <source>The piece number is greater than the number of pieces, or zero: %1. The label is wrong; tell its maker.</source>
        <translation>El número de pieza es mayor que el total de piezas, o es cero: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>The code carries one value twice and differently: %1. Scan it again, alone.</source>
        <translation>El código lleva el mismo valor dos veces y distinto: %1. Vuelva a escanearlo, él solo.</translation>
    </message>
    <message>
        <source>This is not an EPC that Packledger knows: %1.</source>
        <translation>Packledger no conoce este EPC: %1.</translation>
    </message>
    <message>
        <source>The serial reference is too large for the company prefix: %1.</source>
        <translation>La referencia de serie es demasiado grande para el prefijo de empresa: %1.</translation>
    </message>
    <message>
        <source>This is not a time of the day: %1. The label is wrong; tell its maker.</source>
        <translation>Esa hora no existe: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>The code begins a value with %1, which GS1 has not assigned. Scan it again.</source>
        <translation>El código empieza un valor con %1, que GS1 no ha asignado. Vuelva a escanearlo.</translation>
    </message>
    <message>
        <source>The web address in the code is damaged: %1. Scan it again.</source>
        <translation>La dirección web del código está dañada: %1. Vuelva a escanearlo.</translation>
    </message>
    <message>
        <source>A value is not one of those allowed: %1. The label is wrong; tell its maker.</source>
        <translation>Un valor no es de los permitidos: %1. La etiqueta está mal; avise a su fabricante.</translation>
    </message>
    <message>
        <source>The label holds GS1 data, but was printed as a plain %1 code. Look at the pack once more; tell the label&apos;s maker.</source>
        <translation>La etiqueta contiene datos GS1, pero se imprimió como simple código %1. Mire el envase otra vez; avise a quien hizo la etiqueta.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: %1. Set both to the same country, or use the scanner&apos;s serial mode. The pack is not to blame.</source>
        <translation>El lector está configurado para otro teclado que este ordenador: %1. Configure ambos para el mismo país o use el modo serie del lector. El envase no tiene la culpa.</translation>
    </message>
    <message>
        <source>Caps Lock is on, so upper and lower case cannot be trusted: %1. Switch it off and scan again. The pack is not to blame.</source>
        <translation>Bloq Mayús está activado, así que no se puede confiar en mayúsculas y minúsculas: %1. Desactívelo y vuelva a escanear. El envase no tiene la culpa.</translation>
    </message>
    <message>
        <source>The scanner seems to lose the separators between values: %1. Switch on control characters (GS) in its settings and scan again. The pack is not to blame.</source>
        <translation>Parece que el lector pierde los separadores entre valores: %1. Active los caracteres de control (GS) en su configuración y vuelva a escanear. El envase no tiene la culpa.</translation>
    </message>
    <message>
        <source>%1 codes arrived as one reading. Scan them one by one.</source>
        <translation>Llegaron %1 códigos en una sola lectura. Escanéelos uno a uno.</translation>
    </message>
    <message>
        <source>A field holds something that its meaning does not allow: %1. Ask the sender for a corrected document.</source>
        <translation>Un campo contiene algo que su significado no permite: %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>This document format has no place for %1; it was written another way or left out. Use EPCIS 2.0 where nothing may be lost.</source>
        <translation>Este formato de documento no tiene sitio para %1; se escribió de otro modo o se omitió. Use EPCIS 2.0 si no se puede perder nada.</translation>
    </message>
    <message>
        <source>A field that may stand only once stands there twice with different contents: %1. Ask the sender for a corrected document.</source>
        <translation>Un campo que solo puede aparecer una vez aparece dos veces con contenido distinto: %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>The document declares a DOCTYPE, which EPCIS does not use and attackers do. It was refused unread.</source>
        <translation>El documento declara un DOCTYPE, que EPCIS no usa y los atacantes sí. Se rechazó sin leerlo.</translation>
    </message>
    <message>
        <source>This is not an EPCIS document that can be read or written here. %1</source>
        <translation>Este no es un documento EPCIS que se pueda leer o escribir aquí. %1</translation>
    </message>
    <message>
        <source>A part of the document was passed over: %1. The document itself is kept as it came.</source>
        <translation>Se pasó por alto una parte del documento: %1. El documento en sí se conserva tal como llegó.</translation>
    </message>
    <message>
        <source>The JSON text is damaged: %1. Ask the sender to send the document again.</source>
        <translation>El texto JSON está dañado: %1. Pida al remitente que vuelva a enviar el documento.</translation>
    </message>
    <message>
        <source>A field stands where the standard has no such field: %1. It is kept as an extension.</source>
        <translation>Hay un campo donde el estándar no lo prevé: %1. Se conserva como extensión.</translation>
    </message>
    <message>
        <source>A field that must be there is missing: %1. Ask the sender for a corrected document.</source>
        <translation>Falta un campo obligatorio: %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>A term is none of the standard&apos;s: %1. It is kept as it is; tell the sender.</source>
        <translation>Un término no es del estándar: %1. Se conserva tal cual; avise al remitente.</translation>
    </message>
    <message>
        <source>A term of the sender&apos;s own vocabulary: %1. Make sure that you know what it stands for.</source>
        <translation>Un término del vocabulario propio del remitente: %1. Asegúrese de saber qué significa.</translation>
    </message>
    <message>
        <source>The sender writes the standard&apos;s elements with a namespace, which the schema does not allow (%1). They were read all the same.</source>
        <translation>El remitente escribe los elementos del estándar con un espacio de nombres, lo que el esquema no permite (%1). Se leyeron igualmente.</translation>
    </message>
    <message>
        <source>A value was not written as the standard asks, and was read as it must have been meant: %1.</source>
        <translation>Un valor no estaba escrito como pide el estándar y se leyó como debía entenderse: %1.</translation>
    </message>
    <message>
        <source>A field stands there twice: %1. Lists were joined; the same value counts once.</source>
        <translation>Un campo aparece dos veces: %1. Se unieron las listas; el mismo valor cuenta una vez.</translation>
    </message>
    <message>
        <source>An event has more than one extension element, which the schema does not allow (%1). All of them were read.</source>
        <translation>Un evento tiene más de un elemento extension, lo que el esquema no permite (%1). Se leyeron todos.</translation>
    </message>
    <message>
        <source>The document goes beyond what is accepted: %1. Ask the sender to split it.</source>
        <translation>El documento supera lo admitido: %1. Pida al remitente que lo divida.</translation>
    </message>
    <message>
        <source>The prefix of %1 is not declared in the document&apos;s context. The field is kept under its prefix.</source>
        <translation>El prefijo de %1 no está declarado en el contexto del documento. El campo se conserva con su prefijo.</translation>
    </message>
    <message>
        <source>The standard knows no such event: %1. Ask the sender for a corrected document.</source>
        <translation>El estándar no conoce ese evento: %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>The standard knows no such field here: %1. Extensions need a namespace. Ask the sender for a corrected document.</source>
        <translation>El estándar no conoce ese campo aquí: %1. Las extensiones necesitan un espacio de nombres. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>%1 stays a Digital Link, because the length of its company prefix is not known. Import the product or partner to write it as URN.</source>
        <translation>%1 sigue siendo un Digital Link, porque no se conoce la longitud de su prefijo de empresa. Importe el producto o el socio para escribirlo como URN.</translation>
    </message>
    <message>
        <source>A word is no term of the Core Business Vocabulary: %1. Ask the sender for a corrected document.</source>
        <translation>Una palabra no es un término del Core Business Vocabulary: %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>An event of a type that only its maker knows was passed over: %1. The document itself is kept as it came.</source>
        <translation>Se pasó por alto un evento de un tipo que solo conoce su autor: %1. El documento en sí se conserva tal como llegó.</translation>
    </message>
    <message>
        <source>The document claims another encoding than it has; it was read as %1.</source>
        <translation>El documento declara otra codificación que la que tiene; se leyó como %1.</translation>
    </message>
    <message>
        <source>The XML text is damaged: %1. Ask the sender to send the document again.</source>
        <translation>El texto XML está dañado: %1. Pida al remitente que vuelva a enviar el documento.</translation>
    </message>
    <message>
        <source>The control numbers of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it again.</source>
        <translation>Los números de control del aviso de expedición no coinciden: %1. Puede que falten partes del archivo. Pídalo de nuevo al remitente.</translation>
    </message>
    <message>
        <source>The ship notice does not add up: %1. Count what arrives with care, and tell the sender.</source>
        <translation>El aviso de expedición no cuadra: %1. Cuente con cuidado lo que llega y avise al remitente.</translation>
    </message>
    <message>
        <source>The ship notice has a date that is none: %1. It was left out.</source>
        <translation>El aviso de expedición lleva una fecha que no existe: %1. Se omitió.</translation>
    </message>
    <message>
        <source>The ship notice lacks something it must have: %1. Ask the sender to correct it.</source>
        <translation>Al aviso de expedición le falta algo obligatorio: %1. Pida al remitente que lo corrija.</translation>
    </message>
    <message>
        <source>The envelope of the ship notice is not as X12 asks: %1. Ask the sender for the file again.</source>
        <translation>El sobre del aviso de expedición no es como pide X12: %1. Pida de nuevo el archivo al remitente.</translation>
    </message>
    <message>
        <source>The levels of the ship notice do not hang together: %1. Ask the sender to correct it.</source>
        <translation>Los niveles del aviso de expedición no encajan: %1. Pida al remitente que lo corrija.</translation>
    </message>
    <message>
        <source>The ship notice has an identifier with a wrong check digit or length: %1. It was left out.</source>
        <translation>El aviso de expedición lleva un identificador con dígito de control o longitud incorrectos: %1. Se omitió.</translation>
    </message>
    <message>
        <source>A line of the ship notice is not complete: %1. It can be matched to the goods only in part.</source>
        <translation>Una línea del aviso de expedición no está completa: %1. Solo se puede casar en parte con la mercancía.</translation>
    </message>
    <message>
        <source>The list of serials has no heading that could be understood: %1. The first line must name the columns, such as gtin, serial, lot, expiry.</source>
        <translation>La lista de números de serie no tiene un encabezado comprensible: %1. La primera línea debe nombrar las columnas, como gtin, serial, lot, expiry.</translation>
    </message>
    <message>
        <source>A row of the list cannot be used: %1. Correct the row and import the list again.</source>
        <translation>Una fila de la lista no se puede usar: %1. Corrija la fila y vuelva a importar la lista.</translation>
    </message>
    <message>
        <source>The list of serials is not readable text: %1. Save it as CSV in UTF-8 and import it again.</source>
        <translation>La lista de números de serie no es texto legible: %1. Guárdela como CSV en UTF-8 y vuelva a importarla.</translation>
    </message>
    <message>
        <source>The ship notice does not say clearly which pack holds what: %1. Scan the packs one by one.</source>
        <translation>El aviso de expedición no dice con claridad qué contiene cada bulto: %1. Escanee los envases uno a uno.</translation>
    </message>
    <message>
        <source>The file holds no ship notice (X12 856).</source>
        <translation>El archivo no contiene ningún aviso de expedición (X12 856).</translation>
    </message>
    <message>
        <source>The seller does not affirm the transaction statement: %1. Do not accept the goods before this is cleared.</source>
        <translation>El vendedor no afirma la declaración de transacción: %1. No acepte la mercancía hasta que se aclare.</translation>
    </message>
    <message>
        <source>The file holds an X12 document that is no ship notice: %1. It was left out.</source>
        <translation>El archivo contiene un documento X12 que no es un aviso de expedición: %1. Se omitió.</translation>
    </message>
    <message>
        <source>The file is not X12: %1.</source>
        <translation>El archivo no es X12: %1.</translation>
    </message>
    <message>
        <source>The ship notice has a quantity that is no whole number: %1. It counts as 0.</source>
        <translation>El aviso de expedición lleva una cantidad que no es un número entero: %1. Cuenta como 0.</translation>
    </message>
    <message>
        <source>The parts of a line do not add up: %1. Count what arrives with care, and tell the sender.</source>
        <translation>Las partes de una línea no suman el total: %1. Cuente con cuidado lo que llega y avise al remitente.</translation>
    </message>
    <message>
        <source>The counts of the ship notice do not match: %1. Parts of the file may be missing. Ask the sender for it again.</source>
        <translation>Los recuentos del aviso de expedición no coinciden: %1. Puede que falten partes del archivo. Pídalo de nuevo al remitente.</translation>
    </message>
    <message>
        <source>The ship notice lacks a part it must have: %1. Ask the sender to correct it.</source>
        <translation>Al aviso de expedición le falta una parte obligatoria: %1. Pida al remitente que lo corrija.</translation>
    </message>
    <message>
        <source>The ship notice of %1 is marked as a test.</source>
        <translation>El aviso de expedición de %1 está marcado como prueba.</translation>
    </message>
    <message>
        <source>The ship notice is larger than any real one: %1. Ask the sender what it is.</source>
        <translation>El aviso de expedición es mayor que cualquiera real: %1. Pregunte al remitente qué es.</translation>
    </message>
    <message>
        <source>The ship notice ends in the middle: %1. Ask the sender for it again.</source>
        <translation>El aviso de expedición termina a la mitad: %1. Pídalo de nuevo al remitente.</translation>
    </message>
    <message>
        <source>The data commissions this serial number a second time.</source>
        <translation>Los datos dan de alta este número de serie por segunda vez.</translation>
    </message>
    <message>
        <source>The data names two lots or expiry dates for this pack: %1.</source>
        <translation>Los datos indican dos lotes o caducidades para este envase: %1.</translation>
    </message>
    <message>
        <source>The data uses this serial number before anybody commissioned it.</source>
        <translation>Los datos usan este número de serie antes de que nadie lo diera de alta.</translation>
    </message>
    <message>
        <source>The data takes this pack out of a container it was not in.</source>
        <translation>Los datos sacan este envase de un bulto en el que no estaba.</translation>
    </message>
    <message>
        <source>The data packs this container into itself.</source>
        <translation>Los datos meten este bulto dentro de sí mismo.</translation>
    </message>
    <message>
        <source>Partners split this number differently into company prefix and reference: %1.</source>
        <translation>Los socios dividen este número de forma distinta en prefijo de empresa y referencia: %1.</translation>
    </message>
    <message>
        <source>The data ships this pack again although it is on its way already.</source>
        <translation>Los datos vuelven a expedir este envase aunque ya está en camino.</translation>
    </message>
    <message>
        <source>The data packs this pack while it is still in another container: %1.</source>
        <translation>Los datos embalan este envase mientras sigue en otro bulto: %1.</translation>
    </message>
    <message>
        <source>The data uses this pack although it is %1.</source>
        <translation>Los datos usan este envase aunque su estado no lo permite: %1.</translation>
    </message>
    <message>
        <source>The data takes back a shipping of this pack that it never told of.</source>
        <translation>Los datos anulan una expedición de este envase que nunca comunicaron.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not used (%1). Take another copy of it, or an older backup.</source>
        <translation>La copia de seguridad está dañada y no se usó (%1). Use otro ejemplar u otra copia más antigua.</translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en este registro. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk failed while saving, and whether the last step is kept is not known (%1). Check the disk, start again and look before you repeat it.</source>
        <translation>El disco falló al guardar y no se sabe si el último paso se conservó (%1). Compruebe el disco, reinicie y mire antes de repetirlo.</translation>
    </message>
    <message>
        <source>The ledger is damaged (%1). Stop working with it, copy the whole site folder, and restore the last backup to a new folder.</source>
        <translation>El registro está dañado (%1). Deje de trabajar con él, copie toda la carpeta del centro y restaure la última copia de seguridad en una carpeta nueva.</translation>
    </message>
    <message>
        <source>The disk is full: the last step was NOT saved. Free some space and repeat it.</source>
        <translation>El disco está lleno: el último paso NO se guardó. Libere espacio y repítalo.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: the last step was NOT saved (%1).</source>
        <translation>No se pudo leer o escribir en el disco: el último paso NO se guardó (%1).</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where a ledger is not safe. Choose a folder on this computer, or a PostgreSQL database for several stations.</source>
        <translation>%1 está en una unidad de red, donde un registro no es seguro. Elija una carpeta de este ordenador, o una base de datos PostgreSQL para varios puestos.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Packledger (%1). Update this program; the ledger was not touched.</source>
        <translation>Este registro lo escribió una versión más nueva de Packledger (%1). Actualice este programa; el registro no se ha tocado.</translation>
    </message>
    <message>
        <source>There is no Packledger site in %1. Name another folder, or make a site there.</source>
        <translation>No hay ningún centro de Packledger en %1. Indique otra carpeta o cree un centro ahí.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>No se encuentra: %1.</translation>
    </message>
    <message>
        <source>%1 holds a ledger already, and a restore never overwrites one. Name an empty folder.</source>
        <translation>%1 ya contiene un registro, y una restauración nunca sobrescribe ninguno. Indique una carpeta vacía.</translation>
    </message>
    <message>
        <source>%1 holds a site already. Nothing was changed.</source>
        <translation>%1 ya contiene un centro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The site&apos;s description could not be read: %1.</source>
        <translation>No se pudo leer la descripción del centro: %1.</translation>
    </message>
    <message>
        <source>The database refused a step (%1). Nothing was changed; please report this.</source>
        <translation>La base de datos rechazó un paso (%1). No se ha cambiado nada; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>The database cannot be reached (%1). Check the network and the server.</source>
        <translation>No se puede acceder a la base de datos (%1). Compruebe la red y el servidor.</translation>
    </message>
    <message>
        <source>The PIN could not be protected: the machine is short of memory. Close other programs and try again.</source>
        <translation>No se pudo proteger el PIN: al equipo le falta memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Signing in is locked until %1.</source>
        <translation>Demasiados PIN incorrectos. El inicio de sesión está bloqueado hasta %1.</translation>
    </message>
    <message>
        <source>A user needs a short name to sign in with and a full name.</source>
        <translation>Un usuario necesita un nombre corto para iniciar sesión y un nombre completo.</translation>
    </message>
    <message>
        <source>You are not allowed to do this (%1). Ask whoever runs the site.</source>
        <translation>No tiene permiso para hacer esto (%1). Consulte a quien administra el centro.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>Un PIN tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Nobody with the name %1 may sign in here.</source>
        <translation>Nadie con el nombre %1 puede iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>There is a user named %1 already.</source>
        <translation>Ya existe un usuario llamado %1.</translation>
    </message>
    <message>
        <source>That PIN does not fit. Tries left: %1.</source>
        <translation>Ese PIN no es correcto. Intentos restantes: %1.</translation>
    </message>
    <message>
        <source>This row of the list cannot be used: %1.</source>
        <translation>Esta fila de la lista no se puede usar: %1.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Ask the sender for it again.</source>
        <translation>El archivo %1 está vacío. Pídalo de nuevo al remitente.</translation>
    </message>
    <message>
        <source>The table has no column %1. Its first row must name the columns.</source>
        <translation>La tabla no tiene la columna %1. Su primera fila debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>A company prefix has 4 to 12 digits, not %1.</source>
        <translation>Un prefijo de empresa tiene de 4 a 12 cifras, no %1.</translation>
    </message>
    <message>
        <source>The product %1 has no name.</source>
        <translation>El producto %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>%1 is no EPCIS document, no X12 ship notice and no list of serials. Nothing was taken from it.</source>
        <translation>%1 no es un documento EPCIS, ni un aviso de expedición X12, ni una lista de números de serie. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Accepting open exceptions needs a reason. Give one.</source>
        <translation>Aceptar incidencias abiertas exige un motivo. Indíquelo.</translation>
    </message>
    <message>
        <source>%1 is in the ledger already. Scan it instead of registering it.</source>
        <translation>%1 ya está en el registro. Escanéelo en lugar de registrarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be registered without lot and expiry. Enter what the label says.</source>
        <translation>%1 no se puede registrar sin lote ni caducidad. Introduzca lo que dice la etiqueta.</translation>
    </message>
    <message>
        <source>There is no receipt %1.</source>
        <translation>No existe la recepción %1.</translation>
    </message>
    <message>
        <source>There is no shipment %1.</source>
        <translation>No existe el envío %1.</translation>
    </message>
    <message>
        <source>The code names no pack: %1. Scan the square code.</source>
        <translation>El código no indica ningún envase: %1. Escanee el código cuadrado.</translation>
    </message>
    <message>
        <source>Nothing was received with receipt %1, so there is nothing to submit.</source>
        <translation>En la recepción %1 no se recibió nada, así que no hay nada que validar.</translation>
    </message>
    <message>
        <source>There is no scan to take back.</source>
        <translation>No hay ninguna lectura que anular.</translation>
    </message>
    <message>
        <source>This site does not register unknown serial numbers. Put the pack aside until data come.</source>
        <translation>Este centro no registra números de serie desconocidos. Aparte el envase hasta que lleguen los datos.</translation>
    </message>
    <message>
        <source>Shipment %1 has been received already. Open a receipt without it.</source>
        <translation>El envío %1 ya se recibió. Abra una recepción sin él.</translation>
    </message>
    <message>
        <source>The camera is gone: %1. Check its cable; it is tried again by itself.</source>
        <translation>La cámara ha desaparecido: %1. Compruebe el cable; se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: %1. Check that it is connected and that no other program uses it.</source>
        <translation>No se puede abrir la cámara: %1. Compruebe que está conectada y que ningún otro programa la usa.</translation>
    </message>
    <message>
        <source>The demo pack has no GS1 message: %1.</source>
        <translation>El envase de demostración no tiene mensaje GS1: %1.</translation>
    </message>
    <message>
        <source>An identifier does not have the form of its kind: %1. It cannot match a scan; ask the sender for a corrected document.</source>
        <translation>Un identificador no tiene la forma de su tipo: %1. No puede casar con ninguna lectura; pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>The expiry %1 is no date. Ask the sender for a corrected document.</source>
        <translation>La caducidad %1 no es una fecha. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>The document&apos;s header lacks %1. Ask the sender for a corrected document.</source>
        <translation>A la cabecera del documento le falta %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>Master data is incomplete: %1. Complete the product or partner.</source>
        <translation>Los datos maestros están incompletos: %1. Complete el producto o el socio.</translation>
    </message>
    <message>
        <source>The document follows release 1.2 and release 1.3 of the guideline at once. Have it checked by the sender.</source>
        <translation>El documento sigue a la vez las versiones 1.2 y 1.3 de la guía. Pida al remitente que lo revise.</translation>
    </message>
    <message>
        <source>The shipping event lists both packs or cases and logistic units. Make sure that none of them is inside another.</source>
        <translation>El evento de expedición enumera envases o cajas y también unidades logísticas. Asegúrese de que ninguno está dentro de otro.</translation>
    </message>
    <message>
        <source>Packs were commissioned without %1, which DSCSA demands. Ask the sender for a corrected document.</source>
        <translation>Se dieron de alta envases sin %1, que exige la DSCSA. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>The document has no master data for %1. Enter the product or partner, then import again.</source>
        <translation>El documento no tiene datos maestros de %1. Introduzca el producto o el socio y vuelva a importar.</translation>
    </message>
    <message>
        <source>The shipment does not name the owning party of its %1. Ask the sender for a corrected document.</source>
        <translation>El envío no indica la parte propietaria de su %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>Something was packed or unpacked, but the event does not say into or out of what. Ask the sender for a corrected document.</source>
        <translation>Se embaló o desembaló algo, pero el evento no dice dónde ni de dónde. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>The shipment does not name the place of its %1, which release 1.3 of the guideline asks for.</source>
        <translation>El envío no indica el lugar de su %1, que pide la versión 1.3 de la guía.</translation>
    </message>
    <message>
        <source>The shipment names no purchase order. Match it by hand, or ask the sender.</source>
        <translation>El envío no indica ningún pedido. Asígnelo a mano o pregunte al remitente.</translation>
    </message>
    <message>
        <source>The transaction statement is missing or not affirmed. Without it the shipment may not be accepted; ask the sender for it.</source>
        <translation>La declaración de transacción falta o no está afirmada. Sin ella no se puede aceptar el envío; pídasela al remitente.</translation>
    </message>
    <message>
        <source>Lot and expiry are written under the old name space %1. They were read; tell the sender.</source>
        <translation>El lote y la caducidad están escritos con el antiguo espacio de nombres %1. Se leyeron; avise al remitente.</translation>
    </message>
    <message>
        <source>The shipping event names a business location (%1), which the guideline leaves out.</source>
        <translation>El evento de expedición indica una ubicación de negocio (%1), que la guía omite.</translation>
    </message>
    <message>
        <source>A serial stands twice in one event: %1. Ask the sender for a corrected document.</source>
        <translation>Un número de serie aparece dos veces en un evento: %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>This disposition does not go with this business step: %1. Ask the sender what is meant.</source>
        <translation>Esta disposición no corresponde a este paso de negocio: %1. Pregunte al remitente qué quiere decir.</translation>
    </message>
    <message>
        <source>The event&apos;s action does not fit its business step %1. Ask the sender for a corrected document.</source>
        <translation>La acción del evento no corresponde a su paso de negocio %1. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>The part that opens pictures, films and cameras is not installed: %1. Install Packledger again; everything else works without it.</source>
        <translation>La parte que abre imágenes, vídeos y cámaras no está instalada: %1. Vuelva a instalar Packledger; todo lo demás funciona sin ella.</translation>
    </message>
    <message>
        <source>The picture of %1 is black. Take the cover off its lens, or switch a light on; it goes on by itself.</source>
        <translation>La imagen de %1 está en negro. Quite la tapa del objetivo o encienda una luz; sigue automáticamente.</translation>
    </message>
    <message>
        <source>The recording %1 has ended. Choose it again to play it again.</source>
        <translation>La grabación %1 ha terminado. Elíjala otra vez para volver a reproducirla.</translation>
    </message>
    <message>
        <source>The picture of %1 stands still, so nothing new is read. Pull its cable and plug it in again.</source>
        <translation>La imagen de %1 está parada, así que no se lee nada nuevo. Desconecte el cable y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>%1 sends no pictures. Check its cable; it goes on by itself.</source>
        <translation>%1 no envía imágenes. Compruebe el cable; sigue automáticamente.</translation>
    </message>
    <message>
        <source>%1 is not plugged in. Plug it in; it goes on by itself.</source>
        <translation>%1 no está conectada. Conéctela; sigue automáticamente.</translation>
    </message>
    <message>
        <source>Say why it is released: the reason is part of the record.</source>
        <translation>Diga por qué se libera: el motivo forma parte del historial.</translation>
    </message>
    <message>
        <source>%1 is no reason to hold. It is damaged, suspect, quarantine or recall.</source>
        <translation>%1 no es un motivo de retención. Son damaged, suspect, quarantine y recall.</translation>
    </message>
    <message>
        <source>This receipt has no such scan.</source>
        <translation>Esta recepción no tiene esa lectura.</translation>
    </message>
    <message>
        <source>The settings of the devices cannot be read: %1. The last good ones serve; the file is kept under another name at the next change. Look at the devices under Site.</source>
        <translation>No se pueden leer los ajustes de los dispositivos: %1. Valen los últimos correctos; el archivo se guardará con otro nombre en el próximo cambio. Revise los dispositivos en «Centro».</translation>
    </message>
    <message>
        <source>A setting of a device cannot be used: %1. Its usual value serves. Look at the device under Site.</source>
        <translation>Un ajuste de un dispositivo no se puede usar: %1. Vale su valor habitual. Revise el dispositivo en «Centro».</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>No existe el documento %1.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the paper. Check that it is switched on and has paper, or save a PDF.</source>
        <translation>La impresora %1 no aceptó el documento. Compruebe que está encendida y tiene papel, o guarde un PDF.</translation>
    </message>
    <message>
        <source>Numbers cannot be made of “%1”: name at least two letters or digits, each once, and nothing else.</source>
        <translation>Con «%1» no se pueden formar números: nombre al menos dos letras o cifras, cada una una vez, y nada más.</translation>
    </message>
    <message>
        <source>%1 begins with a zero, which an SGTIN-96 tag cannot hold.</source>
        <translation>%1 empieza por cero, que una etiqueta SGTIN-96 no puede contener.</translation>
    </message>
    <message>
        <source>A serial number has 1 to 20 characters: %1.</source>
        <translation>Un número de serie tiene de 1 a 20 caracteres: %1.</translation>
    </message>
    <message>
        <source>The checksum that belongs to %1 does not fit its numbers. Nothing was taken; ask for the file again.</source>
        <translation>La suma de control de %1 no encaja con sus números. No se tomó nada; pida el archivo otra vez.</translation>
    </message>
    <message>
        <source>The file does not hold as many numbers as it says (%1). Nothing was taken; ask for it again.</source>
        <translation>El archivo no tiene tantos números como dice (%1). No se tomó nada; pídalo otra vez.</translation>
    </message>
    <message>
        <source>There is no number in %1.</source>
        <translation>No hay ningún número en %1.</translation>
    </message>
    <message>
        <source>The list of numbers is damaged: %1. Nothing was taken; ask for it again.</source>
        <translation>La lista de números está dañada: %1. No se tomó nada; pídala otra vez.</translation>
    </message>
    <message>
        <source>%1 is not a number of the product that was named.</source>
        <translation>%1 no es un número del producto que se nombró.</translation>
    </message>
    <message>
        <source>Nobody says of which product %1 is. Name the GTIN beside the file.</source>
        <translation>Nadie dice de qué producto es %1. Nombre el GTIN junto al archivo.</translation>
    </message>
    <message>
        <source>There is no number in this row: %1.</source>
        <translation>En esta fila no hay ningún número: %1.</translation>
    </message>
    <message>
        <source>%1 is twice in the file.</source>
        <translation>%1 está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>People mistake these characters for each other: %1. Leave some out.</source>
        <translation>Estos caracteres se confunden entre sí: %1. Quite algunos.</translation>
    </message>
    <message>
        <source>Capital and small letters are different numbers; with Caps Lock on a scanner confuses them. Use one kind.</source>
        <translation>Mayúsculas y minúsculas son números distintos; con Bloq Mayús un lector las confunde. Use solo una clase.</translation>
    </message>
    <message>
        <source>The serial number has a non-DSCSA character: %1. It is accepted from others; here only letters and digits are generated.</source>
        <translation>El número de serie tiene un carácter ajeno a DSCSA: %1. Se acepta de otros; aquí solo se forman letras y cifras.</translation>
    </message>
    <message>
        <source>A serial number made here has letters and digits only, as DSCSA asks: %1.</source>
        <translation>Un número de serie formado aquí solo tiene letras y cifras, como pide DSCSA: %1.</translation>
    </message>
    <message>
        <source>These are not the ends of one range: %1. Both end in digits, are alike before them, and the last is not smaller than the first.</source>
        <translation>No son los extremos de un intervalo: %1. Ambos acaban en cifras, son iguales antes y el último no es menor que el primero.</translation>
    </message>
    <message>
        <source>%1 is not of the 12-digit style: that is twelve digits, at most 274877906943, so that an SGTIN-96 tag holds it.</source>
        <translation>%1 no sigue el estilo de 12 cifras: doce cifras, como mucho 274877906943, para que quepa en una etiqueta SGTIN-96.</translation>
    </message>
    <message>
        <source>Nothing can be commissioned without lot and expiry: %1. The batch must say both.</source>
        <translation>Nada se puede serializar sin lote ni caducidad: %1. La orden debe decir ambos.</translation>
    </message>
    <message>
        <source>%1 is of another product than the others. Commission each product for itself.</source>
        <translation>%1 es de otro producto que los demás. Serialice cada producto aparte.</translation>
    </message>
    <message>
        <source>%1 was not drawn from a pool here, so it may be on another pack. Take the label off and print one for this batch.</source>
        <translation>%1 no salió de una reserva de aquí y puede estar en otro envase. Quite la etiqueta e imprima una para esta orden.</translation>
    </message>
    <message>
        <source>There is nothing to commission.</source>
        <translation>No hay nada que serializar.</translation>
    </message>
    <message>
        <source>%1 belongs to another batch. Find out how it came to this line.</source>
        <translation>%1 pertenece a otra orden. Averigüe cómo llegó a esta línea.</translation>
    </message>
    <message>
        <source>%1 cannot be commissioned: the number is used up or was given back. Put the pack aside.</source>
        <translation>%1 no se puede serializar: el número está gastado o se devolvió. Aparte el envase.</translation>
    </message>
    <message>
        <source>Say why: the reason is part of the record.</source>
        <translation>Diga por qué: el motivo forma parte del historial.</translation>
    </message>
    <message>
        <source>The container is closed already: %1. Open it again, or start the next one.</source>
        <translation>El bulto ya está cerrado: %1. Ábralo de nuevo o empiece el siguiente.</translation>
    </message>
    <message>
        <source>There is nothing in %1 that could be taken out.</source>
        <translation>En %1 no hay nada que sacar.</translation>
    </message>
    <message>
        <source>The number of this container has ended: %1. Use another container.</source>
        <translation>El número de este bulto ha terminado: %1. Use otro bulto.</translation>
    </message>
    <message>
        <source>The container is on hold: %1. Release it first, or use another one.</source>
        <translation>El bulto está retenido: %1. Libérelo primero o use otro.</translation>
    </message>
    <message>
        <source>The number of this container was never commissioned: %1. Use a number of a pool.</source>
        <translation>El número de este bulto nunca se serializó: %1. Use un número de una reserva.</translation>
    </message>
    <message>
        <source>By the data this container is not at this site: %1. Receive it first.</source>
        <translation>Según los datos este bulto no está en este centro: %1. Recíbalo primero.</translation>
    </message>
    <message>
        <source>Nobody has told us of this container: %1.</source>
        <translation>Nadie nos ha hablado de este bulto: %1.</translation>
    </message>
    <message>
        <source>It is not clear which product the new %1 is. Give its GTIN, or set the packing rule of the product.</source>
        <translation>No está claro de qué producto es el nuevo %1. Dé su GTIN o fije la regla de embalaje del producto.</translation>
    </message>
    <message>
        <source>No container is being packed there: %1.</source>
        <translation>Ahí no se está embalando ningún bulto: %1.</translation>
    </message>
    <message>
        <source>There is no such packing rule: %1.</source>
        <translation>No existe esa regla de embalaje: %1.</translation>
    </message>
    <message>
        <source>Nothing can be packed into this: %1. Scan the label of a bundle, case or pallet.</source>
        <translation>Aquí no se puede embalar nada: %1. Escanee la etiqueta de un fardo, una caja o un palé.</translation>
    </message>
    <message>
        <source>There is nothing in the container to take back.</source>
        <translation>En el bulto no hay nada que anular.</translation>
    </message>
    <message>
        <source>This packing rule cannot be: %1.</source>
        <translation>Esta regla de embalaje no puede ser: %1.</translation>
    </message>
    <message>
        <source>Both are the same container: %1.</source>
        <translation>Ambos son el mismo bulto: %1.</translation>
    </message>
    <message>
        <source>The container is still being packed: %1. Close it or give it up first.</source>
        <translation>El bulto aún se está embalando: %1. Ciérrelo o abandónelo primero.</translation>
    </message>
    <message>
        <source>The pool %1 is closed and gives no numbers any more.</source>
        <translation>La reserva %1 está cerrada y ya no da números.</translation>
    </message>
    <message>
        <source>There are not enough numbers left: %1. Nothing was drawn. Import more, or make another pool.</source>
        <translation>No quedan números suficientes: %1. No se tomó ninguno. Importe más o cree otra reserva.</translation>
    </message>
    <message>
        <source>The pool %1 gives some of these numbers already, and no number is given twice.</source>
        <translation>La reserva %1 ya da algunos de estos números, y ninguno se da dos veces.</translation>
    </message>
    <message>
        <source>%1 begins with none of the company prefixes of this site: it is another labeler&apos;s. What is repackaged here gets numbers under an own product identifier. If the prefix is yours, add it to the site.</source>
        <translation>%1 no empieza por ningún prefijo de empresa de este centro: es de otro etiquetador. Lo que se reenvasa recibe números bajo un identificador propio. Si el prefijo es suyo, añádalo al centro.</translation>
    </message>
    <message>
        <source>With so many numbers drawn from %1, one guess in 10,000 would hit one, and this market forbids that. Make a pool with longer numbers.</source>
        <translation>Con tantos números tomados de %1, uno de cada 10.000 intentos acertaría, y este mercado lo prohíbe. Cree una reserva con números más largos.</translation>
    </message>
    <message>
        <source>No number of the file %1 was taken: it is taken whole or not at all. What is wrong is told line by line.</source>
        <translation>No se tomó ningún número del archivo %1: se toma entero o no se toma. Lo que falla se dice línea por línea.</translation>
    </message>
    <message>
        <source>Few numbers are left in the pool %1. Order or make more in time.</source>
        <translation>Quedan pocos números en la reserva %1. Pida o cree más a tiempo.</translation>
    </message>
    <message>
        <source>There is no pool of numbers for %1. Make one, or import numbers.</source>
        <translation>No hay reserva de números para %1. Cree una o importe números.</translation>
    </message>
    <message>
        <source>Say why numbers are given back: the reason is part of the record.</source>
        <translation>Diga por qué se devuelven números: el motivo forma parte del historial.</translation>
    </message>
    <message>
        <source>There is no pool of SSCCs. Make one for your company prefix.</source>
        <translation>No hay reserva de SSCC. Cree una para su prefijo de empresa.</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>No existe la reserva %1.</translation>
    </message>
    <message>
        <source>Say how many numbers are wanted: one or more.</source>
        <translation>Diga cuántos números se quieren: uno o más.</translation>
    </message>
    <message>
        <source>The number %1 is in the ledger or in another pool already.</source>
        <translation>El número %1 ya está en el registro o en otra reserva.</translation>
    </message>
    <message>
        <source>Consecutive numbers can be guessed, and the market %1 forbids that. Make a pool of random numbers.</source>
        <translation>Los números consecutivos se adivinan, y el mercado %1 lo prohíbe. Cree una reserva de números aleatorios.</translation>
    </message>
    <message>
        <source>Request %1 was answered before with other numbers. Nothing was taken; ask the provider which are right.</source>
        <translation>La solicitud %1 ya se respondió con otros números. No se tomó nada; pregunte al proveedor cuáles son los buenos.</translation>
    </message>
    <message>
        <source>No SSCC can be made of %1: a company prefix has 4 to 12 digits, the extension is one digit, and the first number fits in what is left of 16 digits.</source>
        <translation>Con %1 no se puede formar un SSCC: un prefijo de empresa tiene de 4 a 12 cifras, la extensión es una cifra y el primer número cabe en el resto de las 16.</translation>
    </message>
    <message>
        <source>The numbers belong to another client: %1. Nothing was drawn.</source>
        <translation>Los números son de otro cliente: %1. No se tomó ninguno.</translation>
    </message>
    <message>
        <source>The numbers are for another market, or nobody said for which: %1. Nothing was drawn.</source>
        <translation>Los números son para otro mercado, o nadie dijo para cuál: %1. No se tomó ninguno.</translation>
    </message>
    <message>
        <source>The pool %1 is of another product. Nothing was drawn.</source>
        <translation>La reserva %1 es de otro producto. No se tomó ninguno.</translation>
    </message>
    <message>
        <source>Something was done with the same items since (entry %1). Take that back first.</source>
        <translation>Desde entonces se hizo algo con los mismos elementos (entrada %1). Anule primero eso.</translation>
    </message>
    <message>
        <source>It has left the site and cannot be taken back: %1. Correct it with the partner.</source>
        <translation>Ha salido del centro y no se puede anular: %1. Corríjalo con el socio.</translation>
    </message>
    <message>
        <source>A partner told us of it; only what was done here is taken back.</source>
        <translation>Nos lo dijo un socio; solo se anula lo que se hizo aquí.</translation>
    </message>
    <message>
        <source>There is nothing to take back: %1.</source>
        <translation>No hay nada que anular: %1.</translation>
    </message>
    <message>
        <source>The expiry %1 has passed. Correct the work order before anything is printed.</source>
        <translation>La caducidad %1 ha pasado. Corrija la orden antes de imprimir.</translation>
    </message>
    <message>
        <source>The work order lacks its %1. Enter it.</source>
        <translation>A la orden le falta: %1. Introdúzcalo.</translation>
    </message>
    <message>
        <source>The work order has a value that cannot be: %1. Correct it.</source>
        <translation>La orden tiene un valor que no puede ser: %1. Corríjalo.</translation>
    </message>
    <message>
        <source>Batch %1 is closed and locked. Nothing about it can be changed any more.</source>
        <translation>La orden %1 está cerrada y bloqueada. Ya no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>There is a batch %1 already. Give the work order another name.</source>
        <translation>Ya hay una orden %1. Dé otro nombre a la orden.</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
    <message>
        <source>The table has a column that nobody understands: %1. Correct its first row.</source>
        <translation>La tabla tiene una columna que nadie entiende: %1. Corrija su primera fila.</translation>
    </message>
    <message>
        <source>The line clearance has no point %1.</source>
        <translation>El despeje de línea no tiene el punto %1.</translation>
    </message>
    <message>
        <source>%1 is no reason for a stop that this site knows.</source>
        <translation>%1 no es un motivo de parada que este centro conozca.</translation>
    </message>
    <message>
        <source>The line is not clear: %1 is open. Check it before the line starts.</source>
        <translation>La línea no está despejada: queda %1. Compruébelo antes de que arranque.</translation>
    </message>
    <message>
        <source>Repackaging needs packs that go in and numbers that come out. One list is empty.</source>
        <translation>El reenvasado necesita envases que entran y números que salen. Una lista está vacía.</translation>
    </message>
    <message>
        <source>The signature of %1 needs the PIN, entered once more. Nothing was signed.</source>
        <translation>La firma de %1 necesita el PIN, introducido otra vez. No se firmó nada.</translation>
    </message>
    <message>
        <source>Say why: the reason is part of the batch record.</source>
        <translation>Diga por qué: el motivo forma parte del historial de la orden.</translation>
    </message>
    <message>
        <source>The record of the batch is not the one that was signed: %1. Restore a backup.</source>
        <translation>El historial de la orden no es el que se firmó: %1. Restaure una copia.</translation>
    </message>
    <message>
        <source>The reject bin and the count of rejects differ: %1. Count again, or let two people sign with a reason.</source>
        <translation>El contenedor de rechazos y el recuento difieren: %1. Cuente de nuevo o haga que firmen dos personas con un motivo.</translation>
    </message>
    <message>
        <source>This asks for two different people, and %1 stands for both. Ask a colleague.</source>
        <translation>Hacen falta dos personas distintas, y %1 figura como ambas. Pida ayuda a un compañero.</translation>
    </message>
    <message>
        <source>The batch is %1: this cannot be done with it now.</source>
        <translation>La orden está %1: esto no se puede hacer ahora.</translation>
    </message>
    <message>
        <source>A label with this number exists: %1. No number is printed twice; write that label off and take a new number.</source>
        <translation>Ya existe una etiqueta con este número: %1. Ningún número se imprime dos veces; anule esa etiqueta y tome un número nuevo.</translation>
    </message>
    <message>
        <source>Print job %1 is over. Nothing is left to be printed.</source>
        <translation>El trabajo de impresión %1 ha terminado. No queda nada por imprimir.</translation>
    </message>
    <message>
        <source>Print job %1 is paused. Resume it to go on.</source>
        <translation>El trabajo de impresión %1 está en pausa. Reanúdelo para seguir.</translation>
    </message>
    <message>
        <source>%1 is commissioned. Decommission or destroy the pack instead of writing its label off.</source>
        <translation>%1 está serializado. Desactive o destruya el envase en lugar de anular su etiqueta.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Diga por qué en pocas palabras.</translation>
    </message>
    <message>
        <source>There is no such print job or label: %1.</source>
        <translation>No existe ese trabajo de impresión o esa etiqueta: %1.</translation>
    </message>
    <message>
        <source>There is no printer named %1. Add it, or choose another one.</source>
        <translation>No hay impresora llamada %1. Añádala o elija otra.</translation>
    </message>
    <message>
        <source>%1 was not drawn from a pool of this site. Labels for packs of others are not printed here.</source>
        <translation>%1 no salió de una reserva de este centro. Aquí no se imprimen etiquetas para envases de otros.</translation>
    </message>
    <message>
        <source>There is nothing to print. Name at least one item.</source>
        <translation>No hay nada que imprimir. Nombre al menos un elemento.</translation>
    </message>
    <message>
        <source>The number %1 has ended or was printed before. It gets no label any more.</source>
        <translation>El número %1 ha terminado o ya se imprimió. No recibe más etiquetas.</translation>
    </message>
    <message>
        <source>Labels wait for the printer %1. Print or cancel them first.</source>
        <translation>Hay etiquetas esperando a la impresora %1. Imprímalas o cancélelas primero.</translation>
    </message>
    <message>
        <source>This cannot be the name of a printer: &quot;%1&quot;. Use up to 40 letters, digits and signs without a slash.</source>
        <translation>Este no puede ser el nombre de una impresora: «%1». Use hasta 40 letras, cifras y signos sin barra.</translation>
    </message>
    <message>
        <source>One job takes %1 labels at most. Print the rest with another one.</source>
        <translation>Un trabajo admite como mucho %1 etiquetas. Imprima el resto con otro.</translation>
    </message>
    <message>
        <source>The bars of a linear code are too low: %1.</source>
        <translation>Las barras de un código lineal son demasiado bajas: %1.</translation>
    </message>
    <message>
        <source>The item and its batch say different things: %1. The label is not printed.</source>
        <translation>El elemento y su orden dicen cosas distintas: %1. La etiqueta no se imprime.</translation>
    </message>
    <message>
        <source>What the label shall tell cannot be read: %1.</source>
        <translation>No se puede leer lo que debe decir la etiqueta: %1.</translation>
    </message>
    <message>
        <source>The label has letters or pictures that must be drawn: %1.</source>
        <translation>La etiqueta tiene letras o imágenes que hay que dibujar: %1.</translation>
    </message>
    <message>
        <source>The label must tell what is not known: %1. Add it, then print.</source>
        <translation>La etiqueta debe decir algo que no se conoce: %1. Añádalo y luego imprima.</translation>
    </message>
    <message>
        <source>A linear code needs its text beside it: %1. Add a text with its {symbol} field.</source>
        <translation>Un código lineal necesita su texto al lado: %1. Añada un texto con su campo {symbol}.</translation>
    </message>
    <message>
        <source>The GTIN is not made of this NDC: %1. Correct the product, then print.</source>
        <translation>El GTIN no está formado con este NDC: %1. Corrija el producto y luego imprima.</translation>
    </message>
    <message>
        <source>It reaches beyond the edge of the label: %1.</source>
        <translation>Sobresale del borde de la etiqueta: %1.</translation>
    </message>
    <message>
        <source>Two texts lie on each other: %1.</source>
        <translation>Dos textos se superponen: %1.</translation>
    </message>
    <message>
        <source>Nothing may stand in a code or in the quiet zone round it: %1.</source>
        <translation>Nada puede estar en un código ni en su zona de silencio: %1.</translation>
    </message>
    <message>
        <source>Labels are laid out for 203, 300 or 600 dpi, not for %1.</source>
        <translation>Las etiquetas se componen a 203, 300 o 600 dpi, no a %1.</translation>
    </message>
    <message>
        <source>This cannot stand in the codes of one label: %1.</source>
        <translation>Esto no puede estar en los códigos de una etiqueta: %1.</translation>
    </message>
    <message>
        <source>This is too much for one code: %1 characters. A linear code takes 48; divide it, or use a DataMatrix.</source>
        <translation>Es demasiado para un código: %1 caracteres. Un código lineal admite 48; divídalo o use un DataMatrix.</translation>
    </message>
    <message>
        <source>A code does not fit into its place: %1.</source>
        <translation>Un código no cabe en su sitio: %1.</translation>
    </message>
    <message>
        <source>Somebody else saved the template %1 meanwhile. Open it again, or save yours under another name.</source>
        <translation>Entretanto otra persona guardó la plantilla %1. Ábrala de nuevo o guarde la suya con otro nombre.</translation>
    </message>
    <message>
        <source>The label template is not in order: %1.</source>
        <translation>La plantilla de etiqueta no está en orden: %1.</translation>
    </message>
    <message>
        <source>A template cannot be named &quot;%1&quot;. Use letters without accents, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Una plantilla no puede llamarse «%1». Use letras sin acentos, cifras, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;.</translation>
    </message>
    <message>
        <source>The label template is no JSON: %1.</source>
        <translation>La plantilla de etiqueta no es JSON: %1.</translation>
    </message>
    <message>
        <source>There is no label template %1.</source>
        <translation>No existe la plantilla de etiqueta %1.</translation>
    </message>
    <message>
        <source>A text does not fit and was shortened: %1.</source>
        <translation>Un texto no cabe y se acortó: %1.</translation>
    </message>
    <message>
        <source>A text does not fit, and it must not be shortened: %1.</source>
        <translation>Un texto no cabe y no debe acortarse: %1.</translation>
    </message>
    <message>
        <source>A package carries a DataMatrix and no linear code: take %1 away.</source>
        <translation>Un envase lleva un DataMatrix y ningún código lineal: quite %1.</translation>
    </message>
    <message>
        <source>The label of a package shows NDC or GTIN, serial number, lot and expiry twice: in the DataMatrix and for people. Missing: %1.</source>
        <translation>La etiqueta de un envase muestra NDC o GTIN, número de serie, lote y caducidad dos veces: en el DataMatrix y para las personas. Falta: %1.</translation>
    </message>
    <message>
        <source>The modules of a code have the wrong size: %1.</source>
        <translation>Los módulos de un código tienen un tamaño incorrecto: %1.</translation>
    </message>
    <message>
        <source>This is no address of a printer: %1. Write it as tcp://10.0.0.5:9100.</source>
        <translation>Esto no es la dirección de una impresora: %1. Escríbala como tcp://10.0.0.5:9100.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Look whether it has labels and ribbon, is closed and not paused.</source>
        <translation>La impresora %1 no responde. Mire si tiene etiquetas y cinta, si está cerrada y no en pausa.</translation>
    </message>
    <message>
        <source>The printer %1 is busy with other labels. Wait until it stands still.</source>
        <translation>La impresora %1 está ocupada con otras etiquetas. Espere a que se detenga.</translation>
    </message>
    <message>
        <source>The printer %1 reports a fault. Look at its display.</source>
        <translation>La impresora %1 comunica una avería. Mire su pantalla.</translation>
    </message>
    <message>
        <source>The printer %1 is open. Close its head, then go on.</source>
        <translation>La impresora %1 está abierta. Cierre el cabezal y siga.</translation>
    </message>
    <message>
        <source>Another program prints on %1 right now. Wait for it, or end it.</source>
        <translation>Otro programa imprime ahora en %1. Espérelo o termínelo.</translation>
    </message>
    <message>
        <source>The connection to the printer %1 broke while a label was on its way. Whether it came out must be looked at.</source>
        <translation>La conexión con la impresora %1 se cortó con una etiqueta en camino. Hay que mirar si salió.</translation>
    </message>
    <message>
        <source>The printer %1 has no labels left. Put a new roll in, then go on.</source>
        <translation>A la impresora %1 no le quedan etiquetas. Ponga un rollo nuevo y siga.</translation>
    </message>
    <message>
        <source>The printer %1 has no ribbon left. Put a new one in, then go on.</source>
        <translation>A la impresora %1 no le queda cinta. Ponga una nueva y siga.</translation>
    </message>
    <message>
        <source>The printer %1 is paused. Press its pause button, then go on.</source>
        <translation>La impresora %1 está en pausa. Pulse su botón de pausa y siga.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be reached. Check that it is switched on, and its cable.</source>
        <translation>No se llega a la impresora %1. Compruebe que está encendida y su cable.</translation>
    </message>
    <message>
        <source>The challenge test is not complete: %1 is missing. Pass the whole set by the camera.</source>
        <translation>La prueba de desafío no está completa: falta %1. Pase todo el juego por la cámara.</translation>
    </message>
    <message>
        <source>The line of batch %1 stands. Take this pack off, find out why the line stopped, and start it again.</source>
        <translation>La línea de la orden %1 está parada. Quite este envase, averigüe por qué se paró y póngala en marcha de nuevo.</translation>
    </message>
    <message>
        <source>No pack %1 was inspected in this batch.</source>
        <translation>En esta orden no se inspeccionó ningún envase %1.</translation>
    </message>
    <message>
        <source>The camera has not passed the challenge test of batch %1. Pass the set of known-bad labels by it first.</source>
        <translation>La cámara no ha pasado la prueba de desafío de la orden %1. Pase primero ante ella el juego de etiquetas malas.</translation>
    </message>
    <message>
        <source>This is no label of the batch that is still to come (%1). Scan the label on the pack that comes next.</source>
        <translation>No es una etiqueta de la orden que falte por venir (%1). Escanee la del envase siguiente.</translation>
    </message>
    <message>
        <source>These rules for the line are out of range: grades go from 0 to 4, fails in a row from 0 to 1000.</source>
        <translation>Estas reglas de la línea están fuera de rango: los grados van de 0 a 4, los fallos seguidos de 0 a 1000.</translation>
    </message>
    <message>
        <source>This is no address of a reject device: %1. Write tcp://host:port, serial:/dev/ttyS0 or command:/path, and after it ?protocol=…&amp;wait=milliseconds where needed.</source>
        <translation>Esto no es la dirección de un expulsor: %1. Escriba tcp://host:port, serial:/dev/ttyS0 o command:/path, y detrás ?protocol=…&amp;wait=milisegundos si hace falta.</translation>
    </message>
    <message>
        <source>The line to the reject device was cut while a pack was told: %1. Take the last bad pack off by hand, and check the cable.</source>
        <translation>La línea con el expulsor se cortó mientras se comunicaba un envase: %1. Quite a mano el último envase malo y compruebe el cable.</translation>
    </message>
    <message>
        <source>The reject device cannot be reached: %1. Take the bad pack off by hand, and check its cable and power.</source>
        <translation>No se llega al expulsor: %1. Quite a mano el envase malo y compruebe el cable y la corriente.</translation>
    </message>
    <message>
        <source>The last scan brought no contents in. Scan the sealed container first.</source>
        <translation>La última lectura no trajo contenido. Escanee primero el bulto precintado.</translation>
    </message>
    <message>
        <source>No font on this computer has these letters: %1. Install one that has.</source>
        <translation>Ninguna letra de este equipo tiene estos caracteres: %1. Instale una que los tenga.</translation>
    </message>
    <message>
        <source>Nobody can take the sign-in from themselves. Somebody else of the site can.</source>
        <translation>Nadie puede quitarse a sí mismo el acceso. Otra persona del centro puede.</translation>
    </message>
    <message>
        <source>Another document bears the same identity (%1) and says something else. It is put into quarantine; ask the sender which of the two holds.</source>
        <translation>Otro documento lleva la misma identidad (%1) y dice otra cosa. Queda en cuarentena; pregunte al remitente cuál vale.</translation>
    </message>
    <message>
        <source>NDC and GTIN do not belong together: %1. Compare both with the pack.</source>
        <translation>NDC y GTIN no se corresponden: %1. Compare ambos con el envase.</translation>
    </message>
    <message>
        <source>There is no setting %1. &quot;site settings&quot; lists those there are.</source>
        <translation>No hay ningún ajuste %1. &quot;site settings&quot; dice cuáles hay.</translation>
    </message>
    <message>
        <source>That cannot be set: %1. &quot;site settings&quot; says what may stand there.</source>
        <translation>Eso no se puede ajustar: %1. &quot;site settings&quot; dice qué puede ponerse.</translation>
    </message>
    <message>
        <source>This is not taken back here: %1. Packing, commissioning, repackaging and ends of life are.</source>
        <translation>Eso no se revierte aquí: %1. Sí el embalaje, la serialización, el reenvasado y los finales de vida.</translation>
    </message>
    <message>
        <source>That would take back what was done with %1 packs at once. Name the event if you mean all of them, or end this one alone.</source>
        <translation>Eso revertiría lo hecho con %1 envases a la vez. Indique el evento si se refiere a todos, o termine solo este.</translation>
    </message>
    <message>
        <source>Labels of %1 are printed once its line is found clear, and until it is closed.</source>
        <translation>Las etiquetas de %1 se imprimen cuando su línea se ha hallado despejada, y hasta que se cierra.</translation>
    </message>
    <message>
        <source>No printer is chosen for this label at %1. Choose one under &quot;This station&quot; of the label printers.</source>
        <translation>No hay impresora elegida para esta etiqueta en %1. Elija una en «Este puesto», en las impresoras de etiquetas.</translation>
    </message>
    <message>
        <source>The label was not replaced, and nothing has changed. %1</source>
        <translation>La etiqueta no se sustituyó, y nada ha cambiado. %1</translation>
    </message>
    <message>
        <source>Nobody told of the number of the container %1 before it was used. Some customers ask for it.</source>
        <translation>Nadie comunicó el número del bulto %1 antes de usarlo. Algunos clientes lo piden.</translation>
    </message>
    <message>
        <source>By the data there is nothing in %1. Pack it, or take it out of the shipment.</source>
        <translation>Según los datos no hay nada en %1. Embálelo, o sáquelo del envío.</translation>
    </message>
    <message>
        <source>%1 was packed before it was made, by the times of its events. The customer would refuse that; check the station&apos;s clock and pack it again.</source>
        <translation>%1 se embaló antes de existir, según las horas de sus eventos. El cliente lo rechazaría; compruebe el reloj del puesto y embálelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a GLN of 13 digits: %1. Correct it with the partner or the site.</source>
        <translation>Esto no es un GLN de 13 cifras: %1. Corríjalo en el socio o en el centro.</translation>
    </message>
    <message>
        <source>Less is picked than was ordered (product: picked / ordered): %1.</source>
        <translation>Hay menos preparado que pedido (producto: preparado / pedido): %1.</translation>
    </message>
    <message>
        <source>The lot of %1 has packs of two expiry dates. Customers ask about that; compare the labels with the data.</source>
        <translation>El lote de %1 tiene envases con dos caducidades. Los clientes preguntan por ello; compare las etiquetas con los datos.</translation>
    </message>
    <message>
        <source>Lot or expiry of %1 is not known. Ask the supplier for its data; the customer would refuse the pack.</source>
        <translation>No se conoce el lote o la caducidad de %1. Pida los datos al proveedor; el cliente rechazaría el envase.</translation>
    </message>
    <message>
        <source>No event says how %1 came into its container, only a list does. Pack it here, or ask the supplier for its data.</source>
        <translation>Ningún evento dice cómo entró %1 en su bulto, solo una lista. Embálelo aquí, o pida los datos al proveedor.</translation>
    </message>
    <message>
        <source>The order&apos;s number is missing. Many customers refuse a shipment without it.</source>
        <translation>Falta el número del pedido. Muchos clientes rechazan un envío sin él.</translation>
    </message>
    <message>
        <source>There is no shipment %1 of this site.</source>
        <translation>No hay ningún envío %1 de este centro.</translation>
    </message>
    <message>
        <source>%1 is no customer by its profile. Give it that role, or choose another.</source>
        <translation>%1 no es cliente según su perfil. Dele ese papel, o elija otro.</translation>
    </message>
    <message>
        <source>Shipment %1 is not open any more: it was shipped or given up.</source>
        <translation>El envío %1 ya no está abierto: se envió o se abandonó.</translation>
    </message>
    <message>
        <source>Shipment %1 is not under way: it was never shipped, or is back already.</source>
        <translation>El envío %1 no está en camino: nunca se envió, o ya ha vuelto.</translation>
    </message>
    <message>
        <source>Nothing is picked for shipment %1. Scan what goes with it.</source>
        <translation>No hay nada preparado para el envío %1. Escanee lo que va en él.</translation>
    </message>
    <message>
        <source>There is no scan of shipment %1 to take back.</source>
        <translation>No hay ningún escaneo del envío %1 que deshacer.</translation>
    </message>
    <message>
        <source>The partner %1 has the GLN of this site. Correct it.</source>
        <translation>El socio %1 tiene el GLN de este centro. Corríjalo.</translation>
    </message>
    <message>
        <source>The customer %1 is not live yet: the document waits in the outbox until it is.</source>
        <translation>El cliente %1 aún no está activo: el documento espera en la bandeja de salida hasta entonces.</translation>
    </message>
    <message>
        <source>The order cannot be read: %1. It wants a heading with gtin and quantity, and may have lot and shortest_expiry.</source>
        <translation>El pedido no se puede leer: %1. Necesita un encabezado con gtin y quantity, y puede tener lot y shortest_expiry.</translation>
    </message>
    <message>
        <source>The customer has received goods of shipment %1. It cannot be voided any more; only a return brings them back.</source>
        <translation>El cliente ha recibido mercancía del envío %1. Ya no puede anularse; solo una devolución la trae de vuelta.</translation>
    </message>
    <message>
        <source>By the supplier&apos;s times %1 was packed before it was made, or at the same moment. It goes out as it came in.</source>
        <translation>Según las horas del proveedor, %1 se embaló antes de existir, o en el mismo momento. Sale como entró.</translation>
    </message>
    <message>
        <source>The data of %1 alone is more than the customer takes in one document. Ship what is in it piece by piece, or raise the limit in the partner&apos;s profile.</source>
        <translation>Solo los datos de %1 ya son más de lo que el cliente admite en un documento. Envíe su contenido pieza a pieza, o suba el límite en el perfil del socio.</translation>
    </message>
    <message>
        <source>Say why the shipment is taken back or changed.</source>
        <translation>Diga por qué se retira o se cambia el envío.</translation>
    </message>
    <message>
        <source>A picture for the label cannot be read. Take a PNG, JPEG or SVG file.</source>
        <translation>No se puede leer una imagen de la etiqueta. Use un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>This does not tell when a pack is before the camera: %1. Write presence, picture, tcp://host:port or serial:/dev/ttyS0.</source>
        <translation>Esto no dice cuándo hay un envase ante la cámara: %1. Escriba presence, picture, tcp://host:port o serial:/dev/ttyS0.</translation>
    </message>
    <message>
        <source>The line to the photo-eye was cut: %1. Packs that pass now are not seen: stop the belt, and check its cable and power.</source>
        <translation>Se cortó la línea con la fotocélula: %1. Los envases que pasan ahora no se ven: pare la cinta y compruebe su cable y su corriente.</translation>
    </message>
    <message>
        <source>The photo-eye cannot be reached: %1. Check its cable, power and address.</source>
        <translation>No se llega a la fotocélula: %1. Compruebe su cable, su corriente y su dirección.</translation>
    </message>
    <message>
        <source>The keychain did not give %1: it is locked, or you said no. Unlock it and try again.</source>
        <translation>El llavero no dio %1: está bloqueado, o usted dijo que no. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to keep as %1, or more than 1 MiB. Give the value on standard input.</source>
        <translation>No hay nada que guardar como %1, o es más de 1 MiB. Dé el valor por la entrada estándar.</translation>
    </message>
    <message>
        <source>Others may read the secrets in %1, so none is used. Give folder and files to this program&apos;s user, close them (chmod 700 the folder, 600 the files), and change the secrets.</source>
        <translation>Otros pueden leer los secretos de %1, así que no se usa ninguno. Dé la carpeta y los archivos al usuario de este programa, ciérrelos (chmod 700 la carpeta, 600 los archivos) y cambie los secretos.</translation>
    </message>
    <message>
        <source>The secrets cannot be read or written: %1. Check the folder that PACKLEDGER_SECRETS names.</source>
        <translation>Los secretos no se pueden leer o escribir: %1. Compruebe la carpeta que nombra PACKLEDGER_SECRETS.</translation>
    </message>
    <message>
        <source>This is no name for a secret: %1. Use 1 to 64 letters, digits, hyphens, underscores and dots.</source>
        <translation>Esto no es un nombre para un secreto: %1. Use de 1 a 64 letras, cifras, guiones, guiones bajos y puntos.</translation>
    </message>
    <message>
        <source>There is no keychain here to hold secrets (%1). Sign in to a desktop that has one, or, on a machine without, name a folder closed to others in PACKLEDGER_SECRETS.</source>
        <translation>Aquí no hay llavero que guarde secretos (%1). Inicie sesión en un escritorio que lo tenga o, en una máquina sin él, nombre en PACKLEDGER_SECRETS una carpeta cerrada a otros.</translation>
    </message>
    <message>
        <source>There is no secret named %1 here. Store it with packledger-cli secret set %1.</source>
        <translation>Aquí no hay ningún secreto llamado %1. Guárdelo con packledger-cli secret set %1.</translation>
    </message>
    <message>
        <source>Nothing is to be decided about arrival %1: it is neither refused nor quarantined.</source>
        <translation>No hay nada que decidir sobre la entrada %1: no está rechazada ni en cuarentena.</translation>
    </message>
    <message>
        <source>There is no arrival %1. Look at packledger-cli inbox list.</source>
        <translation>No hay ninguna entrada %1. Mire packledger-cli inbox list.</translation>
    </message>
    <message>
        <source>The document %1 could not be read to its end. Nothing was queued; try again.</source>
        <translation>El documento %1 no se pudo leer hasta el final. No se puso nada en cola; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Document %1 has come to its end; nothing can be changed about it any more.</source>
        <translation>El documento %1 ha llegado a su fin; ya no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>There is no document %1 in the outbox. Look at packledger-cli outbox list.</source>
        <translation>No hay ningún documento %1 en la bandeja de salida. Mire packledger-cli outbox list.</translation>
    </message>
    <message>
        <source>Another document has the identity %1 already. Nothing was queued; make the document anew.</source>
        <translation>Otro documento tiene ya la identidad %1. No se puso nada en cola; haga el documento de nuevo.</translation>
    </message>
    <message>
        <source>Nobody knows whether the partner took the document. It is sent again.</source>
        <translation>Nadie sabe si el socio aceptó el documento. Se envía de nuevo.</translation>
    </message>
    <message>
        <source>The partner&apos;s system could not read the ship notice (%1). Look at it with the partner, then send it again.</source>
        <translation>El sistema del socio no pudo leer el aviso de expedición (%1). Mírelo con el socio y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is sending to %1 just now. Wait until it is done.</source>
        <translation>Otro programa está enviando a %1 ahora mismo. Espere a que termine.</translation>
    </message>
    <message>
        <source>A field of the partner&apos;s profile cannot be used: %1. docs/partners.md tells what may stand there.</source>
        <translation>Un campo del perfil del socio no sirve: %1. docs/partners.md dice qué puede ponerse.</translation>
    </message>
    <message>
        <source>The file does not hold a partner&apos;s profile: %1. It must be one JSON object.</source>
        <translation>El archivo no contiene el perfil de un socio: %1. Debe ser un solo objeto JSON.</translation>
    </message>
    <message>
        <source>Documents for %1 are still on their way. Wait for their end, or resolve them with a reason.</source>
        <translation>Aún hay documentos para %1 en camino. Espere a su fin, o resuélvalos con un motivo.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile lacks a field: %1. docs/partners.md describes it.</source>
        <translation>Al perfil del socio le falta un campo: %1. docs/partners.md lo describe.</translation>
    </message>
    <message>
        <source>A password or key stands in the partner&apos;s profile itself (%1). Store it with packledger-cli secret set NAME and write secret:NAME in its place. Change it, as others may have read it.</source>
        <translation>En el propio perfil del socio hay una contraseña o clave (%1). Guárdela con packledger-cli secret set NAME y escriba secret:NAME en su lugar. Cámbiela, pues otros pueden haberla leído.</translation>
    </message>
    <message>
        <source>There is no partner named %1. Look at packledger-cli partner list, or add the partner.</source>
        <translation>No hay ningún socio llamado %1. Mire packledger-cli partner list, o añádalo.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile has a field that means nothing here: %1. Check its spelling; docs/partners.md describes every field.</source>
        <translation>El perfil del socio tiene un campo que aquí no significa nada: %1. Compruebe cómo está escrito; docs/partners.md describe cada campo.</translation>
    </message>
    <message>
        <source>Say why: a decision about document %1 is kept with its reason.</source>
        <translation>Diga por qué: una decisión sobre el documento %1 se guarda con su motivo.</translation>
    </message>
    <message>
        <source>The partner&apos;s server gave an answer that says nothing about the document: %1. It is kept and tried again. Check the address in the partner&apos;s profile; a proxy may have answered.</source>
        <translation>El servidor del socio dio una respuesta que no dice nada del documento: %1. Se conserva y se intenta de nuevo. Compruebe la dirección en el perfil del socio; puede haber respondido un proxy.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate has expired: %1. Nothing was sent. Tell the partner; if your clock is wrong, set it.</source>
        <translation>El certificado del socio ha caducado: %1. No se envió nada. Dígaselo al socio; si su reloj está mal, póngalo en hora.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another host: %1. Nothing was sent. Check the address in the partner&apos;s profile.</source>
        <translation>El servidor muestra el certificado de otra máquina: %1. No se envió nada. Compruebe la dirección en el perfil del socio.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate does not hold yet: %1. Nothing was sent. Check this computer&apos;s clock, then tell the partner.</source>
        <translation>El certificado del socio aún no vale: %1. No se envió nada. Compruebe el reloj de este equipo y dígaselo al socio.</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one that the partner&apos;s profile names: %1. Nothing was sent. Ask the partner, on another way than this, whether the key was changed.</source>
        <translation>La clave del servidor no es la que nombra el perfil del socio: %1. No se envió nada. Pregunte al socio, por otra vía, si cambió la clave.</translation>
    </message>
    <message>
        <source>The partner&apos;s certificate was revoked: %1. Nothing was sent. Tell the partner.</source>
        <translation>El certificado del socio fue revocado: %1. No se envió nada. Dígaselo al socio.</translation>
    </message>
    <message>
        <source>The partner cannot be reached: %1. Documents are kept and sent later. Check the network, the firewall and the port.</source>
        <translation>No se llega al socio: %1. Los documentos se conservan y se envían después. Compruebe la red, el cortafuegos y el puerto.</translation>
    </message>
    <message>
        <source>A document cannot be sent under the name %1. Use letters, digits, hyphens, underscores and dots.</source>
        <translation>No se puede enviar un documento con el nombre %1. Use letras, cifras, guiones, guiones bajos y puntos.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1. Check that it exists, that the share is connected, and that it may be used.</source>
        <translation>La carpeta no se puede abrir: %1. Compruebe que existe, que el recurso compartido está conectado y que se puede usar.</translation>
    </message>
    <message>
        <source>The server shows another key than the one in the partner&apos;s profile: %1. Somebody may stand in between, so nothing was sent, not even the password. Ask the partner, on another way than this, whether the key was changed.</source>
        <translation>El servidor muestra otra clave que la del perfil del socio: %1. Puede haber alguien en medio, así que no se envió nada, ni la contraseña. Pregunte al socio, por otra vía, si cambió la clave.</translation>
    </message>
    <message>
        <source>The partner&apos;s profile does not say which key the server has to show. It shows this one: %1. Compare it with what the partner tells you on another way, then enter it as fingerprint.</source>
        <translation>El perfil del socio no dice qué clave debe mostrar el servidor. Muestra esta: %1. Compárela con lo que el socio le diga por otra vía e introdúzcala como fingerprint.</translation>
    </message>
    <message>
        <source>The partner looked into the document and refused it: %1. Correct what it names and send a new one; the same bytes would be refused again.</source>
        <translation>El socio miró el documento y lo rechazó: %1. Corrija lo que nombra y envíe uno nuevo; los mismos bytes se rechazarían de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this partner or fetched from it by the way “%1”. Choose folder, sftp, https or as2 in its profile.</source>
        <translation>Nada puede enviarse a este socio ni recogerse de él por la vía «%1». Elija folder, sftp, https o as2 en su perfil.</translation>
    </message>
    <message>
        <source>The connection to the partner broke: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>Se cortó la conexión con el socio: %1. El documento se conserva, y se envían de nuevo los mismos bytes.</translation>
    </message>
    <message>
        <source>The partner has another document of the same name: %1. Nothing was overwritten. Ask the partner which one holds, then send again.</source>
        <translation>El socio tiene otro documento con el mismo nombre: %1. No se sobrescribió nada. Pregunte al socio cuál vale y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The partner&apos;s server does not know this address: %1. Check the address in the partner&apos;s profile.</source>
        <translation>El servidor del socio no conoce esta dirección: %1. Compruebe la dirección en el perfil del socio.</translation>
    </message>
    <message>
        <source>The way to this partner is not described properly: %1. Correct the option in the partner&apos;s profile.</source>
        <translation>La vía hacia este socio no está bien descrita: %1. Corrija la opción en el perfil del socio.</translation>
    </message>
    <message>
        <source>Our private key for %1 is damaged, or its password is wrong. Store both again with packledger-cli secret set.</source>
        <translation>Nuestra clave privada para %1 está dañada, o su contraseña es errónea. Guarde ambas de nuevo con packledger-cli secret set.</translation>
    </message>
    <message>
        <source>A file could not be read: %1. It stays where it is; check who may read it.</source>
        <translation>No se pudo leer un archivo: %1. Se queda donde está; compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>The partner&apos;s server sends us elsewhere: %1. Documents and passwords go only where the profile says. Ask the partner for its new address and enter it.</source>
        <translation>El servidor del socio nos manda a otro lugar: %1. Documentos y contraseñas van solo adonde dice el perfil. Pida al socio su nueva dirección e introdúzcala.</translation>
    </message>
    <message>
        <source>The partner&apos;s server refused the document: %1. The same bytes would be refused again; correct what it names and send a new one.</source>
        <translation>El servidor del socio rechazó el documento: %1. Los mismos bytes se rechazarían de nuevo; corrija lo que nombra y envíe uno nuevo.</translation>
    </message>
    <message>
        <source>A file was fetched, but could not be taken away: %1. It is safe here. Check who may delete in that folder, or set the partner&apos;s profile to leave files there.</source>
        <translation>Se recogió un archivo, pero no se pudo quitar de allí: %1. Aquí está a salvo. Compruebe quién puede borrar en esa carpeta, o haga que el perfil del socio deje allí los archivos.</translation>
    </message>
    <message>
        <source>The partner&apos;s host name is not known: %1. Check the address in the profile, and the network.</source>
        <translation>No se conoce el nombre de la máquina del socio: %1. Compruebe la dirección en el perfil, y la red.</translation>
    </message>
    <message>
        <source>It cannot be told whether the partner&apos;s certificate was revoked: %1. Nothing was sent. Fetch the current revocation list of its authority.</source>
        <translation>No se puede saber si el certificado del socio fue revocado: %1. No se envió nada. Busque la lista de revocación actual de su autoridad.</translation>
    </message>
    <message>
        <source>The partner&apos;s server did not let us in: %1. Check user, password, token or key in the profile, and whether they have expired.</source>
        <translation>El servidor del socio no nos dejó entrar: %1. Compruebe usuario, contraseña, token o clave en el perfil, y si han caducado.</translation>
    </message>
    <message>
        <source>The partner&apos;s server did not answer in time: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>El servidor del socio no respondió a tiempo: %1. El documento se conserva, y se envían de nuevo los mismos bytes.</translation>
    </message>
    <message>
        <source>No safe connection could be agreed on: %1. TLS 1.2 or newer is needed. Nothing was sent; ask the partner to renew its server.</source>
        <translation>No se pudo acordar una conexión segura: %1. Hace falta TLS 1.2 o más nuevo. No se envió nada; pida al socio que renueve su servidor.</translation>
    </message>
    <message>
        <source>What the partner gave is larger than its profile allows: %1. It was not fetched; ask the partner for smaller documents, or allow more.</source>
        <translation>Lo que dio el socio es mayor de lo que permite su perfil: %1. No se recogió; pida al socio documentos más pequeños, o permita más.</translation>
    </message>
    <message>
        <source>The partner&apos;s server has trouble of its own: %1. The document is kept, and the same bytes are sent again.</source>
        <translation>El servidor del socio tiene problemas propios: %1. El documento se conserva, y se envían de nuevo los mismos bytes.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address: %1. It must begin with https:// and hold no password; http:// is for this computer alone.</source>
        <translation>Nada puede enviarse a esta dirección: %1. Debe empezar por https:// y no llevar contraseña; http:// es solo para este equipo.</translation>
    </message>
    <message>
        <source>A document could not be put down: %1. It is kept and tried again; check the free space and who may write there.</source>
        <translation>No se pudo dejar un documento: %1. Se conserva y se intenta de nuevo; compruebe el espacio libre y quién puede escribir allí.</translation>
    </message>
    <message>
        <source>No certificate of the partner can be used: %1. Ask the partner for its present certificate and put it into its profile.</source>
        <translation>Ningún certificado del socio sirve: %1. Pida al socio su certificado actual y póngalo en su perfil.</translation>
    </message>
    <message>
        <source>The AS2 message could not be unpacked: %1. The sender was told; ask for it again.</source>
        <translation>El mensaje AS2 no se pudo descomprimir: %1. Se avisó al remitente; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The AS2 message could not be decrypted: %1. It may be meant for an older certificate of ours; send the partner the present one.</source>
        <translation>El mensaje AS2 no se pudo descifrar: %1. Quizá es para un certificado nuestro más antiguo; envíe al socio el actual.</translation>
    </message>
    <message>
        <source>What came is no AS2 message: %1. The sender was told.</source>
        <translation>Lo que llegó no es un mensaje AS2: %1. Se avisó al remitente.</translation>
    </message>
    <message>
        <source>The partner confirms other bytes than we sent: %1. Call the partner before anything is sent again.</source>
        <translation>El socio confirma otros bytes de los que enviamos: %1. Llame al socio antes de enviar nada más.</translation>
    </message>
    <message>
        <source>The partner answered without a receipt: %1. The document is sent again; if this stays, ask the partner whether its AS2 address is right.</source>
        <translation>El socio respondió sin acuse: %1. El documento se envía de nuevo; si sigue así, pregunte al socio si su dirección AS2 es correcta.</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is for another message: %1. The document is sent again.</source>
        <translation>El acuse del socio es de otro mensaje: %1. El documento se envía de nuevo.</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is not signed and proves nothing. Ask the partner to sign its receipts, or accept unsigned ones in its profile.</source>
        <translation>El acuse del socio no está firmado y no prueba nada. Pida al socio que firme sus acuses, o acepte sin firma en su perfil.</translation>
    </message>
    <message>
        <source>The partner did not take the document: %1. Sending it again will not help; settle it with the partner, then send a new one.</source>
        <translation>El socio no aceptó el documento: %1. Enviarlo de nuevo no ayuda; aclárelo con el socio y envíe uno nuevo.</translation>
    </message>
    <message>
        <source>The signature of the AS2 message does not fit its bytes: %1. The message was not taken and the sender was told.</source>
        <translation>La firma del mensaje AS2 no corresponde a sus bytes: %1. El mensaje no se aceptó y se avisó al remitente.</translation>
    </message>
    <message>
        <source>The AS2 message was not encrypted and was not taken. Ask the partner to encrypt, or accept it in its profile.</source>
        <translation>El mensaje AS2 no estaba cifrado y no se aceptó. Pida al socio que cifre, o acéptelo en su perfil.</translation>
    </message>
    <message>
        <source>An AS2 message came under names that no partner&apos;s profile has. Compare the AS2 names of both sides; case counts.</source>
        <translation>Llegó un mensaje AS2 con nombres que no tiene el perfil de ningún socio. Compare los nombres AS2 de ambas partes; cuentan las mayúsculas.</translation>
    </message>
    <message>
        <source>The AS2 message is signed by none of the certificates in the partner&apos;s profile. Ask the partner for its present certificate.</source>
        <translation>El mensaje AS2 no está firmado con ninguno de los certificados del perfil del socio. Pida al socio su certificado actual.</translation>
    </message>
    <message>
        <source>The AS2 message was not signed and was not taken. Ask the partner to sign, or accept it in its profile.</source>
        <translation>El mensaje AS2 no estaba firmado y no se aceptó. Pida al socio que firme, o acéptelo en su perfil.</translation>
    </message>
    <message>
        <source>The AS2 message is protected by an old method: %1. Ask the partner for SHA-256 and AES, or accept it in its profile.</source>
        <translation>El mensaje AS2 está protegido con un método antiguo: %1. Pida al socio SHA-256 y AES, o acéptelo en su perfil.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a time server whose own clock is set. Choose another time source.</source>
        <translation>%1 respondió, pero no como un servidor de hora con su propio reloj en hora. Elija otra fuente.</translation>
    </message>
    <message>
        <source>The time source %1 does not answer. Check the network and the name.</source>
        <translation>La fuente de hora %1 no responde. Compruebe la red y el nombre.</translation>
    </message>
    <message>
        <source>There is no time source of this name: “%1”. Write ntp:HOST, such as ntp:pool.ntp.org.</source>
        <translation>No hay fuente de hora con este nombre: «%1». Escriba ntp:HOST, como ntp:pool.ntp.org.</translation>
    </message>
    <message>
        <source>The certificate and key for listening cannot be used. Both must be PEM, and the key must have no passphrase.</source>
        <translation>El certificado y la clave para escuchar no sirven. Ambos deben ser PEM, y la clave sin contraseña.</translation>
    </message>
    <message>
        <source>This parameter of the query is not known, or its value is none: %1.</source>
        <translation>Este parámetro de la consulta no se conoce, o su valor no vale: %1.</translation>
    </message>
    <message>
        <source>%1 was not scanned as a source pack of this batch.</source>
        <translation>%1 no se leyó como envase de origen de esta orden.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD.</source>
        <translation>%1 no es una fecha. Escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>%1 is still being packed. Close it, or take out what is in it.</source>
        <translation>%1 aún se está llenando. Ciérrelo o saque lo que contiene.</translation>
    </message>
    <message>
        <source>Nothing can be listened for at %1: it is not an address of this computer. Choose another one.</source>
        <translation>No se puede escuchar en %1: no es una dirección de este equipo. Elija otra.</translation>
    </message>
    <message>
        <source>There is no token that other systems could show: the secret %1 is missing. Make one on the page “Other systems”, or with packledger-cli serve --new-token.</source>
        <translation>No hay ningún token que otros sistemas puedan mostrar: falta el secreto %1. Cree uno en la página «Otros sistemas» o con packledger-cli serve --new-token.</translation>
    </message>
    <message>
        <source>This program may not listen at %1: ports below 1024 are for the system. Choose another port.</source>
        <translation>Este programa no puede escuchar en %1: los puertos por debajo de 1024 son del sistema. Elija otro puerto.</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port, or end that program.</source>
        <translation>Otro programa ya escucha en %1. Elija otro puerto o cierre ese programa.</translation>
    </message>
    <message>
        <source>This parameter asks for more than can be looked up: %1. Ask for less at once.</source>
        <translation>Este parámetro pide más de lo que se puede buscar: %1. Pida menos de una vez.</translation>
    </message>
    <message>
        <source>Shipment %1 brought all that was ordered, or had no order: there is no rest.</source>
        <translation>El envío %1 llevó todo lo pedido, o no tenía pedido: no hay resto.</translation>
    </message>
    <message>
        <source>Case %1 is about this item already, and is not resolved. Work on that one.</source>
        <translation>El caso %1 ya trata de este artículo y no está resuelto. Trabaje en ese.</translation>
    </message>
    <message>
        <source>Say what the answer to case %1 is: yes, no, or what else.</source>
        <translation>Diga cuál es la respuesta al caso %1: sí, no, o qué otra cosa.</translation>
    </message>
    <message>
        <source>Arrival %1 was neither refused nor put into quarantine: there is nothing to tell its sender.</source>
        <translation>La llegada %1 no fue rechazada ni puesta en cuarentena: no hay nada que decir a su remitente.</translation>
    </message>
    <message>
        <source>Case %1 is resolved; nothing can be changed about it any more.</source>
        <translation>El caso %1 está resuelto; ya no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>Case %1 is one of ours: the partner answers it, it does not report it.</source>
        <translation>El caso %1 es nuestro: el socio lo responde, no lo comunica.</translation>
    </message>
    <message>
        <source>Case %1 is the partner&apos;s: it is for us to answer it, not to send it.</source>
        <translation>El caso %1 es del socio: nos toca responderlo, no enviarlo.</translation>
    </message>
    <message>
        <source>There is no exception case %1 here. Look at packledger-cli exception list.</source>
        <translation>Aquí no hay ningún caso de excepción %1. Mire packledger-cli exception list.</translation>
    </message>
    <message>
        <source>Partners must know whom to ask. Set the address of a mail box: Site, Rules, Exceptions, or packledger-cli site set exceptions.email.</source>
        <translation>Los socios deben saber a quién preguntar. Fije la dirección de un buzón: Centro, Reglas, Excepciones, o packledger-cli site set exceptions.email.</translation>
    </message>
    <message>
        <source>The file %1 is empty, cannot be read, or is greater than 32 MiB. Nothing was kept.</source>
        <translation>El archivo %1 está vacío, no se puede leer o supera 32 MiB. No se guardó nada.</translation>
    </message>
    <message>
        <source>The answer names no item of the case (%1). Nothing was changed; ask the partner which items it means.</source>
        <translation>La respuesta no nombra ningún artículo del caso (%1). No se cambió nada; pregunte al socio a cuáles se refiere.</translation>
    </message>
    <message>
        <source>There is no such item in the case: %1.</source>
        <translation>No hay tal artículo en el caso: %1.</translation>
    </message>
    <message>
        <source>The message does not follow the schema of the Partnership for DSCSA Governance: %1. Nothing was changed; tell its sender.</source>
        <translation>El mensaje no sigue el esquema de la Partnership for DSCSA Governance: %1. No se cambió nada; avise al remitente.</translation>
    </message>
    <message>
        <source>There is nothing to complain of here. Name the packs, the delivery or the arrival.</source>
        <translation>Aquí no hay nada que reclamar. Nombre los envases, la entrega o la llegada.</translation>
    </message>
    <message>
        <source>The partner of case %1 takes no such messages. Write the draft of a mail into a file: --mail FILE.</source>
        <translation>El socio del caso %1 no acepta esos mensajes. Escriba el borrador de un correo en un archivo: --mail FILE.</translation>
    </message>
    <message>
        <source>The ledger knows nothing of %1. Check the number, or scan the pack again.</source>
        <translation>El registro no sabe nada de %1. Compruebe el número o lea el envase de nuevo.</translation>
    </message>
    <message>
        <source>The case is with somebody else than the sender of this message (%1). Nothing was changed.</source>
        <translation>El caso está con alguien distinto del remitente de este mensaje (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>Say why case %1 is resolved: the reason is kept with it.</source>
        <translation>Diga por qué el caso %1 está resuelto: el motivo se guarda con él.</translation>
    </message>
    <message>
        <source>The test documents of %1 could not be queued: other documents were queued at the same moment. Try again.</source>
        <translation>Los documentos de prueba de %1 no se pudieron poner en cola: otros documentos entraron en el mismo momento. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The test documents could not be made: %1. Check the numbers and limits in the partner&apos;s profile.</source>
        <translation>No se pudieron hacer los documentos de prueba: %1. Compruebe los números y límites en el perfil del socio.</translation>
    </message>
    <message>
        <source>There is no product %1 at this site. Name one of `product list`, or none: then the example is used.</source>
        <translation>No hay ningún producto %1 en este centro. Nombre uno de `product list`, o ninguno: entonces se usa el ejemplo.</translation>
    </message>
    <message>
        <source>No documents go to %1: it is no customer. Read a test document of theirs instead, then let it go live.</source>
        <translation>A %1 no van documentos: no es cliente. Lea un documento de prueba suyo y póngalo luego en servicio.</translation>
    </message>
    <message>
        <source>The partner cannot go live yet: %1. Send test documents until all are acknowledged; or override it and say why.</source>
        <translation>El socio aún no puede entrar en servicio: %1. Envíe documentos de prueba hasta que se confirmen todos; o páselo por alto y diga por qué.</translation>
    </message>
    <message>
        <source>The document is meant for %1, which is not this site. Ask the partner to address it to the site&apos;s GLN.</source>
        <translation>El documento es para %1, que no es este centro. Pida al socio que lo dirija al GLN del centro.</translation>
    </message>
    <message>
        <source>The document says that it comes from %1, and the profile has another GLN. Ask the partner which is right.</source>
        <translation>El documento dice que viene de %1, y el perfil tiene otro GLN. Pregunte al socio cuál es el correcto.</translation>
    </message>
    <message>
        <source>You work for %1 here, and this is not theirs alone. Give it to a colleague who may.</source>
        <translation>Usted trabaja aquí para %1, y esto no es solo suyo. Déselo a un compañero que pueda.</translation>
    </message>
    <message>
        <source>Labels of the batch still wait to be printed (print job: labels): %1. Print them or cancel the job first.</source>
        <translation>Aún hay etiquetas de la orden por imprimir (trabajo: etiquetas): %1. Imprímalas o cancele antes el trabajo.</translation>
    </message>
    <message>
        <source>The transaction information must name it, and nobody entered it: %1. Enter it with the partner, or this site&apos;s own with the site&apos;s rules (site address).</source>
        <translation>La información de transacción debe nombrarlo y nadie lo ha introducido: %1. Introdúzcalo en el socio, o lo propio del centro en sus reglas (site address).</translation>
    </message>
    <message>
        <source>By the data %1 is inside itself, at once or through what is in it. Unpack it and pack its content into a new container, or ask who sent the data to withdraw it.</source>
        <translation>Según los datos, %1 está dentro de sí mismo, directamente o por su contenido. Desembálelo y embale el contenido en otro contenedor, o pida a quien envió los datos que los retire.</translation>
    </message>
    <message>
        <source>Nobody told how %1 came to be: it is here without data, and the law asks for them with every pack that is shipped. Ask the supplier for its data and import them, or send the pack back.</source>
        <translation>Nadie ha dicho cómo surgió %1: está aquí sin datos, y la ley los exige con cada envase que se envía. Pida sus datos al proveedor e impórtelos, o devuelva el envase.</translation>
    </message>
    <message>
        <source>No licence of the customer is on record: %1. Enter it with the partner. Nothing may be shipped to whom nobody authorised, unless a person answers for it with a reason.</source>
        <translation>No consta ninguna licencia del cliente: %1. Introdúzcala en el socio. No se puede enviar a quien nadie ha autorizado, salvo que alguien responda de ello con un motivo.</translation>
    </message>
    <message>
        <source>The transaction information must name it, and nobody entered it: %1. Enter it with the products (product import).</source>
        <translation>La información de transacción debe nombrarlo y nadie lo ha introducido: %1. Introdúzcalo en los productos (product import).</translation>
    </message>
    <message>
        <source>By the data it is in two containers at once: %1. Unpack it, and pack it into the one that it is in.</source>
        <translation>Según los datos, está en dos contenedores a la vez: %1. Desembálelo y embálelo en el que está de verdad.</translation>
    </message>
    <message>
        <source>By the data it is in something that cannot hold it, being smaller or of the same kind: %1. Unpack it, and pack it as it is in truth; the customer would refuse it.</source>
        <translation>Según los datos, está en algo que no puede contenerlo, por ser menor o de la misma clase: %1. Desembálelo y embálelo como está de verdad; el cliente lo rechazaría.</translation>
    </message>
    <message>
        <source>%1 is packed into itself, which is not possible. Ask the sender for a corrected document.</source>
        <translation>%1 está embalado dentro de sí mismo, lo que no es posible. Pida al remitente un documento corregido.</translation>
    </message>
    <message>
        <source>The check digit of the SSCC %1 is wrong. Ask whoever made the file for a right one; nothing of it was taken.</source>
        <translation>El dígito de control del SSCC %1 es incorrecto. Pida uno correcto a quien hizo el archivo; no se tomó nada de él.</translation>
    </message>
    <message>
        <source>The second place of backups is not there: %1. Connect the disk or the share, or change the rule backup.second.</source>
        <translation>El segundo lugar de las copias de seguridad no está: %1. Conecte el disco o la carpeta compartida, o cambie la regla backup.second.</translation>
    </message>
    <message>
        <source>Batch %1 has this lot and this expiry already. Nothing was changed.</source>
        <translation>La orden %1 ya tiene este lote y esta caducidad. No se cambió nada.</translation>
    </message>
    <message>
        <source>The printer %1 says that it holds no job.</source>
        <translation>La impresora %1 dice que no guarda ningún trabajo.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be asked what job it holds.</source>
        <translation>No se puede preguntar a la impresora %1 qué trabajo guarda.</translation>
    </message>
    <message>
        <source>This code names no single pack: %1. Look how the camera system writes codes.</source>
        <translation>Este código no nombra un solo envase: %1. Mire cómo escribe los códigos el sistema de cámara.</translation>
    </message>
    <message>
        <source>A result of %1 for this point and moment was taken before and says something else. It stays as it was.</source>
        <translation>Ya se tomó un resultado de %1 para este punto y momento, y dice otra cosa. Queda como estaba.</translation>
    </message>
    <message>
        <source>This cannot be read in a camera result: %1.</source>
        <translation>Esto no se puede leer en un resultado de cámara: %1.</translation>
    </message>
    <message>
        <source>No pack or number %1 is known here. Its result is not taken.</source>
        <translation>Aquí no se conoce ningún envase ni número %1. Su resultado no se toma.</translation>
    </message>
    <message>
        <source>This is no address of a code reader: %1. Write tcp://host:port or serial:/dev/ttyS0, and after it ?preset=…&amp;no-read=TEXT where needed.</source>
        <translation>Esto no es la dirección de un lector de códigos: %1. Escriba tcp://host:port o serial:/dev/ttyS0, y después ?preset=…&amp;no-read=TEXT si hace falta.</translation>
    </message>
    <message>
        <source>The line to the code reader was cut: %1. Packs that pass now are not seen: stop the belt, and check its cable and power.</source>
        <translation>Se cortó la línea con el lector de códigos: %1. Los envases que pasan ahora no se ven: pare la cinta y revise cable y corriente.</translation>
    </message>
    <message>
        <source>The code reader cannot be reached: %1. Check its cable, power and address.</source>
        <translation>No se llega al lector de códigos: %1. Revise cable, corriente y dirección.</translation>
    </message>
    <message>
        <source>A request does not come by “%1”. Say mail, telephone, portal or letter.</source>
        <translation>Una consulta no llega por «%1». Diga mail, telephone, portal o letter.</translation>
    </message>
    <message>
        <source>A product identifier has a lot (10) and an expiry date (17) as well; missing is: %1. Scan the square code, or ask for the rest of the label.</source>
        <translation>Un identificador de producto tiene también lote (10) y caducidad (17); falta: %1. Escanee el código cuadrado o pida el resto de la etiqueta.</translation>
    </message>
    <message>
        <source>This names no pack for certain: %1. Product number (GTIN) and serial number are needed: scan the square code.</source>
        <translation>Esto no nombra con certeza un envase: %1. Hacen falta número de producto (GTIN) y de serie: escanee el código cuadrado.</translation>
    </message>
    <message>
        <source>The site packs for no client of the name “%1”: none of its pools says so.</source>
        <translation>El centro no envasa para ningún cliente llamado «%1»: ninguna reserva lo dice.</translation>
    </message>
    <message>
        <source>Nobody of the name “%1” may ask over the network. The list shows who may.</source>
        <translation>Nadie llamado «%1» puede preguntar por la red. La lista muestra quién puede.</translation>
    </message>
    <message>
        <source>Say who asks: a GLN, or the name of the company. The log needs it.</source>
        <translation>Diga quién pregunta: un GLN o el nombre de la empresa. El diario lo necesita.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an asker: letters, digits, points and dashes, 40 at most.</source>
        <translation>«%1» no puede ser el nombre de quien pregunta: letras, cifras, puntos y guiones, 40 como máximo.</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted, and this is not its passphrase (or its beginning is damaged). Nothing was made.</source>
        <translation>La copia %1 está cifrada y esta no es su frase de contraseña (o su comienzo está dañado). No se hizo nada.</translation>
    </message>
    <message>
        <source>Backups are to be encrypted, and no passphrase is kept for them here. Set one: page Ledger, F5, or packledger-cli secret set backup-passphrase.</source>
        <translation>Las copias deben cifrarse y aquí no hay frase de contraseña para ellas. Ponga una: página Registro, F5, o packledger-cli secret set backup-passphrase.</translation>
    </message>
    <message>
        <source>The line does not start: %1</source>
        <translation>La línea no arranca: %1</translation>
    </message>
    <message>
        <source>The line does not start: this site wants the printer of the packs to give back the batch&apos;s job. Choose a printer for packs at this station, and start again. %1</source>
        <translation>La línea no arranca: este centro exige que la impresora de los envases devuelva el trabajo de la orden. Elija una impresora de envases en este puesto y arranque de nuevo. %1</translation>
    </message>
    <message>
        <source>Nobody can limit themselves. Somebody else who may do everything can.</source>
        <translation>Nadie puede limitarse a sí mismo. Otra persona que pueda todo sí puede.</translation>
    </message>
    <message>
        <source>Your role sees totals of lots and no single serial numbers, so this is refused: %1. The journal has it.</source>
        <translation>Su función ve totales de lotes y ningún número de serie; por eso se rechaza: %1. Queda en el diario.</translation>
    </message>
    <message>
        <source>The partner sent another message under the Message-ID %1 before. Ask the partner which of the two holds.</source>
        <translation>El socio ya envió otro mensaje con el Message-ID %1. Pregúntele cuál de los dos vale.</translation>
    </message>
    <message>
        <source>At this site two persons approve: one performs it, another one approves it, both with the PIN. Nothing was changed.</source>
        <translation>En este centro aprueban dos personas: una lo ejecuta y otra lo aprueba, ambas con el PIN. No se cambió nada.</translation>
    </message>
    <message>
        <source>No request %1 waits for an answer: it is answered, or there was none.</source>
        <translation>Ninguna consulta %1 espera respuesta: está respondida o no la hubo.</translation>
    </message>
    <message>
        <source>Say why nobody answers it. The log needs the reason.</source>
        <translation>Diga por qué nadie la responde. El registro necesita el motivo.</translation>
    </message>
    <message>
        <source>More than one item has the serial number %1. Name it with its GTIN, or scan its code.</source>
        <translation>Más de una unidad tiene el número de serie %1. Nómbrela con su GTIN o escanee su código.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 off, more than the site allows. Set it right and measure again; then numbers can be commissioned.</source>
        <translation>El reloj de este puesto se desvía %1, más de lo que permite el centro. Póngalo en hora y mida de nuevo; entonces se podrán serializar números.</translation>
    </message>
    <message>
        <source>By their data the goods are from the future: %1. The shipping event is dated later still, and many customers refuse that. Ask the supplier to correct its data, or set this computer&apos;s clock.</source>
        <translation>Según sus datos, la mercancía viene del futuro: %1. El evento de expedición lleva una fecha aún posterior, y muchos clientes lo rechazan. Pida al proveedor que corrija sus datos o ponga en hora este ordenador.</translation>
    </message>
    <message>
        <source>A licence of the customer has lapsed, and another of its authority holds: %1. Take the old one out of the profile.</source>
        <translation>Una licencia del cliente ha caducado y otra de su autoridad es válida: %1. Quite la antigua del perfil.</translation>
    </message>
    <message>
        <source>A licence of the customer has lapsed, and no other of its authority holds: %1. Nothing may be shipped before it is renewed, unless a person answers for it with a reason.</source>
        <translation>Una licencia del cliente ha caducado y ninguna otra de su autoridad es válida: %1. No se puede enviar nada antes de renovarla, salvo que una persona responda de ello con un motivo.</translation>
    </message>
    <message>
        <source>By this site&apos;s packing rules it holds another number of packs: %1. Customers who know the product ask about that. Count what is in it, or correct the rule.</source>
        <translation>Según las reglas de embalaje de este centro contiene otro número de envases: %1. Los clientes que conocen el producto preguntarán. Cuente lo que hay dentro o corrija la regla.</translation>
    </message>
    <message>
        <source>The order of the labels is not certain (%1). Take this pack off and scan the label on the pack that comes next.</source>
        <translation>El orden de las etiquetas no es seguro (%1). Quite este envase y escanee la etiqueta del envase que viene después.</translation>
    </message>
    <message>
        <source>The numbers of %1 follow each other, and whoever sees one guesses others. Its market asks for numbers that nobody can guess (Delegated Regulation (EU) 2016/161, article 4). Ask for another list.</source>
        <translation>Los números de %1 son consecutivos, y quien ve uno adivina otros. Su mercado pide números que nadie pueda adivinar (Reglamento Delegado (UE) 2016/161, artículo 4). Pida otra lista.</translation>
    </message>
    <message>
        <source>%1 has carried other goods already. Give these goods a number of their own.</source>
        <translation>%1 ya ha llevado otra mercancía. Dé a esta mercancía un número propio.</translation>
    </message>
    <message>
        <source>Containers with packs of the batch are still being packed: %1. Close them or give them up first.</source>
        <translation>Aún se están embalando bultos con envases de la orden: %1. Ciérrelos o abandónelos primero.</translation>
    </message>
    <message>
        <source>The document is larger than the partner takes, so it was not sent: %1. Take the partner&apos;s limits into its profile (Connection test, or packledger-cli partner test --take-limits) and correct the shipment: what goes then is split.</source>
        <translation>El documento es mayor de lo que acepta el socio, por lo que no se envió: %1. Pase los límites del socio a su perfil (prueba de conexión o packledger-cli partner test --take-limits) y corrija el envío: lo que salga entonces irá dividido.</translation>
    </message>
    <message>
        <source>A partner wants its receipts posted to a host that its profile does not name, so its message was not taken: %1. If that host is right, enter it in the profile: Connection, All options, Receipts may also go to.</source>
        <translation>Un socio quiere sus acuses en un servidor que su perfil no nombra, por lo que su mensaje no se aceptó: %1. Si ese servidor es correcto, introdúzcalo en el perfil: Conexión, Todas las opciones, Los acuses también pueden ir a.</translation>
    </message>
    <message>
        <source>No system has a token of the name “%1”. The list shows those that have one.</source>
        <translation>Ningún sistema tiene un token con el nombre «%1». La lista muestra los que lo tienen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a system: letters, digits, points and underscores, 40 at most.</source>
        <translation>«%1» no puede ser el nombre de un sistema: letras, cifras, puntos y guiones bajos, 40 como máximo.</translation>
    </message>
    <message>
        <source>This is not the code of the point: %1. Scan the card that hangs there.</source>
        <translation>Este no es el código del punto: %1. Lea la tarjeta que cuelga allí.</translation>
    </message>
    <message>
        <source>The keychain did not do its work: %1. Unlock it and try again. Where this computer has none, name a folder for secrets in the environment variable PACKLEDGER_SECRETS.</source>
        <translation>El llavero no hizo su trabajo: %1. Desbloquéelo e inténtelo de nuevo. Si este equipo no tiene ninguno, indique una carpeta para secretos en la variable de entorno PACKLEDGER_SECRETS.</translation>
    </message>
    <message>
        <source>Receipt %1 takes no more scans: it was submitted, or its sender took the delivery back. Open another one.</source>
        <translation>La recepción %1 ya no admite lecturas: se envió, o su remitente retiró la entrega. Abra otra.</translation>
    </message>
    <message>
        <source>Shipment %1 has these numbers already, and the customer was told so.</source>
        <translation>El envío %1 ya tiene estos números, y el cliente lo sabe.</translation>
    </message>
    <message>
        <source>%1 is a coder: it prints the values of packs into its own artwork, and no other labels. Choose a label printer for this.</source>
        <translation>%1 es un codificador: imprime los valores de los envases en su propio diseño, y ninguna otra etiqueta. Elija para esto una impresora de etiquetas.</translation>
    </message>
    <message>
        <source>A printer understands zpl, raster or a coder&apos;s language, at 203, 300 or 600 dots per inch. This is none of them: %1.</source>
        <translation>Una impresora entiende zpl, raster o el idioma de un codificador, a 203, 300 o 600 puntos por pulgada. Esto no es nada de eso: %1.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: %1. Ask the partner for its certificate, as a file that ends with .pem, .crt, .cer or .p7b.</source>
        <translation>En este archivo no hay ningún certificado: %1. Pida al socio su certificado, como archivo que termine en .pem, .crt, .cer o .p7b.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the partner&apos;s certificate: %1. Nothing was sent. If the partner has an authority of its own, enter its certificate in the profile: Connection, All options, Their authority (ca).</source>
        <translation>Nadie de confianza responde por el certificado del socio: %1. No se envió nada. Si el socio tiene su propia autoridad, introduzca su certificado en el perfil: Conexión, Todas las opciones, Su autoridad (ca).</translation>
    </message>
    <message>
        <source>A private key is in this file: %1. It was not taken. A partner&apos;s certificate comes without a key; is this our own?</source>
        <translation>En este archivo hay una clave privada: %1. No se tomó. El certificado de un socio viene sin clave; ¿es el nuestro?</translation>
    </message>
    <message>
        <source>Our own certificate for this partner is missing, damaged, or does not fit its key or password: %1. Choose it again in the partner&apos;s profile, Connection, or store it with packledger-cli secret set.</source>
        <translation>Nuestro propio certificado para este socio falta, está dañado o no corresponde a su clave o contraseña: %1. Elíjalo de nuevo en el perfil del socio, Conexión, o guárdelo con packledger-cli secret set.</translation>
    </message>
    <message>
        <source>The partner&apos;s server took the document and does not know the job that it named for it: %1. It is asked again. If this stays, ask the partner at which address its jobs are reached from outside, and enter that address in the profile.</source>
        <translation>El servidor del socio tomó el documento y no conoce el trabajo que indicó para él: %1. Se le pregunta otra vez. Si sigue así, pregunte al socio en qué dirección se alcanzan sus trabajos desde fuera, e introdúzcala en el perfil.</translation>
    </message>
    <message>
        <source>An AS2 message came that nobody signed, under names that several partners have: %1. Whose it is cannot be told, so it was not taken. Ask them to sign, or agree on an AS2 name for each.</source>
        <translation>Llegó un mensaje AS2 que nadie firmó, con nombres que tienen varios socios: %1. No se sabe de quién es, así que no se tomó. Pídales que firmen, o acuerde un nombre AS2 para cada uno.</translation>
    </message>
    <message>
        <source>Our own certificate and key for AS2 cannot be used: %1. Both have to stand in one PEM file without a password. Choose it in the partner&apos;s profile, Connection, or store it with packledger-cli secret set.</source>
        <translation>Nuestro propio certificado y clave para AS2 no se pueden usar: %1. Ambos deben estar en un archivo PEM sin contraseña. Elíjalo en el perfil del socio, Conexión, o guárdelo con packledger-cli secret set.</translation>
    </message>
    <message>
        <source>The partner could not read the document, or did not know our signature: %1. One side has another certificate of the other: exchange the present ones, enter theirs in the profile, then send the document again.</source>
        <translation>El socio no pudo leer el documento, o no conocía nuestra firma: %1. Un lado tiene otro certificado del otro: intercambien los actuales, introduzca el suyo en el perfil y envíe el documento otra vez.</translation>
    </message>
    <message>
        <source>The document is addressed to %1, which is not this site. Ask the sender to address it to the site&apos;s GLN; if that is another place of yours, or a client&apos;s, name it among the site&apos;s rules (receiving.other-glns).</source>
        <translation>El documento va dirigido a %1, que no es este centro. Pida al remitente que lo dirija al GLN del centro; si es otro lugar suyo, o de un cliente, indíquelo en las reglas del centro (receiving.other-glns).</translation>
    </message>
    <message>
        <source>How long the company prefix in %1 is nobody told: it goes out as a web address, which some customers do not read. Enter the SGLN in that partner&apos;s profile, or import a product or a document of that company.</source>
        <translation>Nadie ha dicho la longitud del prefijo de empresa en %1: sale como dirección web, que algunos clientes no leen. Introduzca el SGLN en el perfil de ese socio, o importe un producto o documento de esa empresa.</translation>
    </message>
    <message>
        <source>Another batch runs at this station: %1. Stop or close it before this one goes on the line.</source>
        <translation>Otra orden está en marcha en esta estación: %1. Párela o ciérrela antes de que esta entre en la línea.</translation>
    </message>
    <message>
        <source>%1 may not approve, and nothing was changed. Begin again: whoever may not approve signs first, and somebody who may signs second.</source>
        <translation>%1 no puede aprobar, y no se cambió nada. Empiece de nuevo: quien no puede aprobar firma primero, y alguien que puede firma segundo.</translation>
    </message>
    <message>
        <source>Packs that were rejected: %1. Count what is in the reject bin, and enter it.</source>
        <translation>Envases rechazados: %1. Cuente lo que hay en el cubo de rechazos e introdúzcalo.</translation>
    </message>
    <message>
        <source>Source packs scanned for the batch, and not linked with new ones: %1. Link them or put them back first.</source>
        <translation>Envases de origen escaneados para la orden y no enlazados con nuevos: %1. Enlácelos o devuélvalos primero.</translation>
    </message>
    <message>
        <source>Numbers of the batch that are not accounted for: %1. Find them, or let two people sign for them with a reason.</source>
        <translation>Números de la orden sin justificar: %1. Encuéntrelos, o que dos personas firmen por ellos con un motivo.</translation>
    </message>
    <message>
        <source>%1 is no label of packs. The law wants a GS1 DataMatrix on each, with what it says for people to read: choose a template that goes on packs.</source>
        <translation>%1 no es una etiqueta de envases. La ley exige en cada uno un GS1 DataMatrix y su contenido legible para las personas: elija una plantilla para envases.</translation>
    </message>
    <message>
        <source>Printed labels were passed over: %1. Look for them: scan what you find, write off the rest.</source>
        <translation>Se han saltado etiquetas impresas: %1. Búsquelas: escanee las que encuentre y dé de baja las demás.</translation>
    </message>
    <message>
        <source>Labels cancelled: %1. Their numbers were rejected, written off or given back, or their batch is closed. Resume the job if others wait.</source>
        <translation>Etiquetas canceladas: %1. Sus números fueron rechazados, dados de baja o devueltos, o su orden está cerrada. Reanude el trabajo si otras esperan.</translation>
    </message>
    <message>
        <source>Labels of which nobody knows whether they came out: %1. Scan the last good label at the printer, or write them off.</source>
        <translation>Etiquetas de las que nadie sabe si salieron: %1. Escanee la última etiqueta buena en la impresora, o délas de baja.</translation>
    </message>
    <message>
        <source>Bad packs may still be on the line: %1. Find them, take them off, and confirm it on the page of the camera check (on the board F5, there F12), or with packledger-cli inspect removed.</source>
        <translation>Puede que aún haya envases malos en la línea: %1. Búsquelos, retírelos y confírmelo en la página de la comprobación por cámara (en el tablero F5, allí F12) o con packledger-cli inspect removed.</translation>
    </message>
    <message>
        <source>The partner&apos;s folder %1 holds too many files to be listed, and nothing was fetched. Ask the partner to clear it, or have files deleted or moved once they are here (taken, in the profile).</source>
        <translation>La carpeta %1 del socio contiene demasiados archivos para listarlos y no se ha recogido nada. Pida al socio que la vacíe, o haga que los archivos se borren o muevan una vez estén aquí (taken, en el perfil).</translation>
    </message>
    <message>
        <source>This version of Packledger brings the ledger into a new form, and backs it up before. No backup could be made: %1. Nothing was changed. Make room on the disk, or have the folder made writable, and start again.</source>
        <translation>Esta versión de Packledger lleva el registro a una forma nueva y antes hace una copia de seguridad. No se pudo hacer: %1. No se ha cambiado nada. Haga sitio en el disco o permita escribir en la carpeta, y vuelva a empezar.</translation>
    </message>
    <message>
        <source>The product %1 stands in the table twice, and the rows differ. Leave the one that is right.</source>
        <translation>El producto %1 figura dos veces en la tabla y las filas difieren. Deje la correcta.</translation>
    </message>
    <message>
        <source>Nobody has told which company prefixes are the site&apos;s own, or the client&apos;s, so it was not checked whether %1 is under one.</source>
        <translation>Nadie ha indicado qué prefijos de empresa son del sitio o del cliente, así que no se comprobó si %1 está bajo uno de ellos.</translation>
    </message>
    <message>
        <source>It was unpacked before batch %1 was closed, as the signed record and whoever was told of the batch have it. Pack it again instead.</source>
        <translation>Se desempaquetó antes de cerrar la orden %1, y así consta en el acta firmada y ante quienes fueron informados. Vuelva a empaquetarlo.</translation>
    </message>
    <message>
        <source>The container keeps its number, which is on its label: only packing is taken back. End the number with a reason where nothing goes into it any more.</source>
        <translation>El bulto conserva su número, que está en su etiqueta: solo se deshace el empaquetado. Termine el número con un motivo si ya no va a contener nada.</translation>
    </message>
    <message>
        <source>The code on a pack tells the year by two digits: a scanner would take the expiry %1 for one of another century. Correct the work order.</source>
        <translation>El código del envase indica el año con dos cifras: un escáner tomaría la caducidad %1 por una de otro siglo. Corrija la orden.</translation>
    </message>
    <message>
        <source>Further packs that the order takes: %1. Nothing was done. Change the number, or say that more are wanted (--more).</source>
        <translation>Envases que la orden aún admite: %1. No se hizo nada. Cambie la cantidad, o indique que se quieren más (--more).</translation>
    </message>
    <message>
        <source>The labels that are out or wait already fill the order; further ones that it takes: %1. Change the number; labels that are spoilt or lost are written off first.</source>
        <translation>Las etiquetas que ya salieron o esperan completan la orden; las que aún admite: %1. Cambie la cantidad; las estropeadas o perdidas se dan antes de baja.</translation>
    </message>
    <message>
        <source>This is no picture as PNG or JPEG of at most 50 MB, and was not kept.</source>
        <translation>No es una imagen PNG o JPEG de 50 MB como máximo, y no se ha guardado.</translation>
    </message>
    <message>
        <source>Labels of the order as it was are printed, and nobody knows where they are: %1. Collect them, and write them off first (page Printers, or packledger-cli print void).</source>
        <translation>Hay etiquetas impresas de la orden tal como era y nadie sabe dónde están: %1. Recójalas y délas antes de baja (página Impresoras, o packledger-cli print void).</translation>
    </message>
</context>
<context>
    <name>ExceptionAnswerCommand</name>
    <message>
        <source>note a partner&apos;s answer, or answer a partner&apos;s case</source>
        <translation>anotar la respuesta de un socio o responder al caso de un socio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no, but this resolution</source>
        <translation>no, sino esta solución</translation>
    </message>
    <message>
        <source>how it was said: phone, mail or other</source>
        <translation>cómo se dijo: phone, mail u other</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>lo que se dijo</translation>
    </message>
    <message>
        <source>these items alone, with commas between</source>
        <translation>solo estos artículos, separados por comas</translation>
    </message>
    <message>
        <source>a message of the partner&apos;s, as it came by mail</source>
        <translation>un mensaje del socio, como llegó por correo</translation>
    </message>
    <message>
        <source>of a partner&apos;s case: the draft of a mail with our answer</source>
        <translation>del caso de un socio: el borrador de un correo con nuestra respuesta</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nombre un caso por su número</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>no hay ninguna solución %1</translation>
    </message>
    <message>
        <source>an answer comes by phone, mail or other</source>
        <translation>una respuesta llega por phone, mail u other</translation>
    </message>
</context>
<context>
    <name>ExceptionAttachCommand</name>
    <message>
        <source>keep a picture or a paper with a case</source>
        <translation>guardar una imagen o un papel con un caso</translation>
    </message>
    <message>
        <source>name a case and a file</source>
        <translation>nombre un caso y un archivo</translation>
    </message>
</context>
<context>
    <name>ExceptionChangeCommand</name>
    <message>
        <source>change what a case asks for, or of whom</source>
        <translation>cambiar lo que pide un caso, o a quién</translation>
    </message>
    <message>
        <source>another category; its proposal comes with it</source>
        <translation>otra categoría; su propuesta viene con ella</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>lo que se pide</translation>
    </message>
    <message>
        <source>with this partner</source>
        <translation>con este socio</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>el pedido</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en palabras</translation>
    </message>
    <message>
        <source>the last good day</source>
        <translation>el último día bueno</translation>
    </message>
    <message>
        <source>name a category: %1</source>
        <translation>nombre una categoría: %1</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>no hay ninguna solución %1</translation>
    </message>
    <message>
        <source>a day is written like 2026-11-25</source>
        <translation>un día se escribe como 2026-11-25</translation>
    </message>
</context>
<context>
    <name>ExceptionCommands</name>
    <message>
        <source>unresolved ones alone</source>
        <translation>solo los no resueltos</translation>
    </message>
    <message>
        <source>those past their deadline alone</source>
        <translation>solo los que pasaron su plazo</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>solo con este socio</translation>
    </message>
    <message>
        <source>of this receipt alone</source>
        <translation>solo los de esta recepción</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nombre un caso por su número</translation>
    </message>
</context>
<context>
    <name>ExceptionExportCommand</name>
    <message>
        <source>write the cases&apos; items into a table</source>
        <translation>escribir los artículos de los casos en una tabla</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json o xlsx</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>name a format (csv, json, xlsx) and a file</source>
        <translation>nombre un formato (csv, json, xlsx) y un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n elemento</numerusform>
            <numerusform>%1: %n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionListCommand</name>
    <message>
        <source>list cases with partners, by their deadline</source>
        <translation>listar los casos con socios según su plazo</translation>
    </message>
</context>
<context>
    <name>ExceptionOpenCommand</name>
    <message>
        <source>open a case with a partner by hand</source>
        <translation>abrir a mano un caso con un socio</translation>
    </message>
    <message>
        <source>catalogue code (1-1A), or one of %1</source>
        <translation>código del catálogo (1-1A), o uno de %1</translation>
    </message>
    <message>
        <source>about all that this receipt put aside</source>
        <translation>sobre todo lo que apartó esta recepción</translation>
    </message>
    <message>
        <source>about this whole delivery</source>
        <translation>sobre toda esta entrega</translation>
    </message>
    <message>
        <source>about this refused document</source>
        <translation>sobre este documento rechazado</translation>
    </message>
    <message>
        <source>what is asked for, instead of what the category proposes</source>
        <translation>lo que se pide, en vez de lo que propone la categoría</translation>
    </message>
    <message>
        <source>the right GTIN or GLN, where master data are wrong</source>
        <translation>el GTIN o GLN correcto, si los datos maestros están mal</translation>
    </message>
    <message>
        <source>with this partner</source>
        <translation>con este socio</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>el pedido</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en palabras</translation>
    </message>
    <message>
        <source>a picture or paper that proves it</source>
        <translation>una imagen o un papel que lo prueba</translation>
    </message>
    <message>
        <source>name a category: %1</source>
        <translation>nombre una categoría: %1</translation>
    </message>
    <message>
        <source>say what it is about: an item, a receipt, a shipment or an arrival</source>
        <translation>diga de qué se trata: un artículo, una recepción, un envío o una llegada</translation>
    </message>
    <message>
        <source>there is no resolution %1</source>
        <translation>no hay ninguna solución %1</translation>
    </message>
    <message>
        <source>about this pack or container: its code, or a serial that no other has</source>
        <translation>sobre este envase o bulto: su código, o un número de serie que no tenga ningún otro</translation>
    </message>
</context>
<context>
    <name>ExceptionResolveCommand</name>
    <message>
        <source>end a case by hand</source>
        <translation>terminar un caso a mano</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>por qué; necesario</translation>
    </message>
</context>
<context>
    <name>ExceptionSendCommand</name>
    <message>
        <source>tell the partner: by message, or as the draft of a mail</source>
        <translation>decírselo al socio: por mensaje o como borrador de un correo</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file; no message goes out</source>
        <translation>escribir el borrador de un correo en este archivo; no sale ningún mensaje</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nombre un caso por su número</translation>
    </message>
    <message>
        <source>Case %1: the draft of a mail stands in %2. Send it.</source>
        <translation>Caso %1: el borrador de un correo está en %2. Envíelo.</translation>
    </message>
    <message>
        <source>Case %1 is with the partner already (document %2).</source>
        <translation>El caso %1 ya está con el socio (documento %2).</translation>
    </message>
    <message>
        <source>Case %1 goes to the partner (document %2).</source>
        <translation>El caso %1 va al socio (documento %2).</translation>
    </message>
</context>
<context>
    <name>ExceptionShowCommand</name>
    <message>
        <source>show a case, its items and its history</source>
        <translation>mostrar un caso, sus artículos y su historia</translation>
    </message>
    <message>
        <source>write the message as it would go now into this file</source>
        <translation>escribir en este archivo el mensaje tal como saldría ahora</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file</source>
        <translation>escribir el borrador de un correo en este archivo</translation>
    </message>
    <message>
        <source>the number of a picture or paper to write out</source>
        <translation>el número de una imagen o un papel que extraer</translation>
    </message>
    <message>
        <source>and the file for it</source>
        <translation>y el archivo para ello</translation>
    </message>
    <message>
        <source>name a case by its number</source>
        <translation>nombre un caso por su número</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>More than announced, we keep it</source>
        <translation>Más de lo anunciado, nos lo quedamos</translation>
    </message>
    <message>
        <source>More than announced, we return it</source>
        <translation>Más de lo anunciado, lo devolvemos</translation>
    </message>
    <message>
        <source>Wrong lot for the shipment</source>
        <translation>Lote equivocado para el envío</translation>
    </message>
    <message>
        <source>More in a container than announced, we keep it</source>
        <translation>Más en un contenedor de lo anunciado, nos lo quedamos</translation>
    </message>
    <message>
        <source>More in a container than announced, we return it</source>
        <translation>Más en un contenedor de lo anunciado, lo devolvemos</translation>
    </message>
    <message>
        <source>Other serials than announced</source>
        <translation>Números de serie distintos de los anunciados</translation>
    </message>
    <message>
        <source>Sold to somebody else in the data</source>
        <translation>Vendido a otro según los datos</translation>
    </message>
    <message>
        <source>Goods without data</source>
        <translation>Mercancía sin datos</translation>
    </message>
    <message>
        <source>Less than announced</source>
        <translation>Menos de lo anunciado</translation>
    </message>
    <message>
        <source>Less than announced, the rest is to be sent</source>
        <translation>Menos de lo anunciado, que envíen el resto</translation>
    </message>
    <message>
        <source>Less in a container than announced</source>
        <translation>Menos en un contenedor de lo anunciado</translation>
    </message>
    <message>
        <source>Lost shipment</source>
        <translation>Envío perdido</translation>
    </message>
    <message>
        <source>Damaged, we return it</source>
        <translation>Dañado, lo devolvemos</translation>
    </message>
    <message>
        <source>Damaged, we destroy it</source>
        <translation>Dañado, lo destruimos</translation>
    </message>
    <message>
        <source>Wrong master data</source>
        <translation>Datos maestros equivocados</translation>
    </message>
    <message>
        <source>Data and label disagree</source>
        <translation>Los datos y la etiqueta no coinciden</translation>
    </message>
    <message>
        <source>Document not taken</source>
        <translation>Documento no aceptado</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>something else proposed</source>
        <translation>se propuso otra cosa</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>Resuelto a mano.</translation>
    </message>
    <message>
        <source>Settled: the data came.</source>
        <translation>Resuelto: llegaron los datos.</translation>
    </message>
    <message>
        <source>Settled: it is received.</source>
        <translation>Resuelto: está recibido.</translation>
    </message>
    <message>
        <source>Settled: the partner took it out of the shipment.</source>
        <translation>Resuelto: el socio lo sacó del envío.</translation>
    </message>
    <message>
        <source>Settled: it has left, or is destroyed.</source>
        <translation>Resuelto: ha salido o se ha destruido.</translation>
    </message>
    <message>
        <source>Settled: released after the partner agreed.</source>
        <translation>Resuelto: liberado tras el acuerdo del socio.</translation>
    </message>
    <message>
        <source>Settled over the accounts.</source>
        <translation>Resuelto por las cuentas.</translation>
    </message>
    <message>
        <source>Settled: the partner says it is resolved.</source>
        <translation>Resuelto: el socio dice que está resuelto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered to the partner</source>
        <translation>Respondido al socio</translation>
    </message>
    <message>
        <source>The partner answered by telephone</source>
        <translation>El socio respondió por teléfono</translation>
    </message>
    <message>
        <source>The partner answered by mail</source>
        <translation>El socio respondió por correo</translation>
    </message>
    <message>
        <source>The partner answered by message</source>
        <translation>El socio respondió por mensaje</translation>
    </message>
    <message>
        <source>The partner answered</source>
        <translation>El socio respondió</translation>
    </message>
    <message>
        <source>The partner is told that it is resolved (document %1).</source>
        <translation>Se comunica al socio que está resuelto (documento %1).</translation>
    </message>
    <message>
        <source>Sent to the partner (document %1).</source>
        <translation>Enviado al socio (documento %1).</translation>
    </message>
    <message>
        <source>Draft of a mail written.</source>
        <translation>Borrador de correo escrito.</translation>
    </message>
    <message>
        <source>Opened with %1.</source>
        <translation>Abierto con %1.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>The partner says it is resolved.</source>
        <translation>El socio dice que está resuelto.</translation>
    </message>
    <message>
        <source>The partner added %1.</source>
        <translation>El socio añadió %1.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Respondido en parte</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondido: %1</translation>
    </message>
    <message>
        <source>Send new data</source>
        <translation>Enviar datos nuevos</translation>
    </message>
    <message>
        <source>Send the product</source>
        <translation>Enviar el producto</translation>
    </message>
    <message>
        <source>Return the product</source>
        <translation>Devolver el producto</translation>
    </message>
    <message>
        <source>Send the product back</source>
        <translation>Reenviar el producto de vuelta</translation>
    </message>
    <message>
        <source>Credit the account</source>
        <translation>Abonar en la cuenta</translation>
    </message>
    <message>
        <source>Debit the account</source>
        <translation>Cargar en la cuenta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>They have it, and no data from us for it.</source>
        <translation>Lo tienen, y ningún dato nuestro sobre ello.</translation>
    </message>
    <message>
        <source>Here, and the partner has sent no data that ship it to us.</source>
        <translation>Aquí, y el socio no ha enviado datos que nos lo envíen.</translation>
    </message>
    <message>
        <source>In our data, and not with them.</source>
        <translation>En nuestros datos, pero no con ellos.</translation>
    </message>
    <message>
        <source>In the partner’s data, and not here.</source>
        <translation>En los datos del socio, pero no aquí.</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>número de serie %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>caducidad %1</translation>
    </message>
    <message>
        <source>Our data say %1.</source>
        <translation>Nuestros datos dicen %1.</translation>
    </message>
    <message>
        <source>The partner’s data say %1.</source>
        <translation>Los datos del socio dicen %1.</translation>
    </message>
    <message>
        <source>Announced %1, received %2.</source>
        <translation>Anunciado %1, recibido %2.</translation>
    </message>
    <message>
        <source>Wrong in the data.</source>
        <translation>Equivocado en los datos.</translation>
    </message>
    <message>
        <source>Wrong in the data; should be %1.</source>
        <translation>Equivocado en los datos; debería ser %1.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Proposed instead: %1</source>
        <translation>Propuesto en su lugar: %1</translation>
    </message>
    <message>
        <source>Shipped, and not received by the customer</source>
        <translation>Enviado y no recibido por el cliente</translation>
    </message>
    <message>
        <source>Settled: we took it back.</source>
        <translation>Resuelto: lo recuperamos.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Shipment %1 to %2: %3</source>
        <translation>Envío %1 a %2: %3</translation>
    </message>
    <message>
        <source>Shipment %1 to %2 taken back</source>
        <translation>Envío %1 a %2 retirado</translation>
    </message>
    <message>
        <source>Ship notice of shipment %1 to %2</source>
        <translation>Aviso del envío %1 a %2</translation>
    </message>
    <message>
        <source>Test document to %1</source>
        <translation>Documento de prueba a %1</translation>
    </message>
    <message>
        <source>Ship notice to %1</source>
        <translation>Aviso de envío a %1</translation>
    </message>
    <message>
        <source>Answer to a ship notice of %1</source>
        <translation>Respuesta a un aviso de envío de %1</translation>
    </message>
    <message>
        <source>Exception message to %1</source>
        <translation>Mensaje de excepción a %1</translation>
    </message>
    <message>
        <source>What we received, to %1</source>
        <translation>Lo que recibimos, a %1</translation>
    </message>
    <message>
        <source>Events to %1</source>
        <translation>Eventos a %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>Ship notice of %1</source>
        <translation>Aviso de envío de %1</translation>
    </message>
    <message>
        <source>Ship notice %1 of %2</source>
        <translation>Aviso de envío %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Serial data of %1: %n event(s)</source>
        <translation>
            <numerusform>Datos de serie de %1: %n evento</numerusform>
            <numerusform>Datos de serie de %1: %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial data of %1 for delivery %2</source>
        <translation>Datos de serie de %1 para la entrega %2</translation>
    </message>
    <message>
        <source>List of serials of %1</source>
        <translation>Lista de números de serie de %1</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>Documento de %1</translation>
    </message>
    <message>
        <source>by hand: no way to the partner</source>
        <translation>a mano: sin vía hasta el socio</translation>
    </message>
    <message>
        <source>when the partner is live</source>
        <translation>cuando el socio esté en servicio</translation>
    </message>
    <message>
        <source>after the one before it</source>
        <translation>tras el anterior</translation>
    </message>
    <message>
        <source>again now</source>
        <translation>ahora otra vez</translation>
    </message>
    <message>
        <source>goes now</source>
        <translation>sale ahora</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>otra vez en %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>not sent, late</source>
        <translation>sin enviar, con retraso</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>no answer, late</source>
        <translation>sin respuesta, con retraso</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>enviado, aún sin respuesta</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenidas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>cerrado a mano</translation>
    </message>
    <message>
        <source>not read, late</source>
        <translation>sin leer, con retraso</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>nada nuevo dentro</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>by itself, %1</source>
        <translation>por sí solo, %1</translation>
    </message>
    <message>
        <source>Attempt %1: the partner took it, no answer yet</source>
        <translation>Intento %1: el socio lo tomó, aún sin respuesta</translation>
    </message>
    <message>
        <source>Attempt %1: the partner has it</source>
        <translation>Intento %1: el socio lo tiene</translation>
    </message>
    <message>
        <source>Attempt %1: refused</source>
        <translation>Intento %1: rechazado</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>El intento %1 falló</translation>
    </message>
    <message>
        <source>Made, with its identity and bytes</source>
        <translation>Hecho, con su identidad y sus bytes</translation>
    </message>
    <message>
        <source>Delivered; the partner has not answered yet</source>
        <translation>Entregado; el socio aún no ha respondido</translation>
    </message>
    <message>
        <source>Acknowledged by the partner</source>
        <translation>Confirmado por el socio</translation>
    </message>
    <message>
        <source>Refused by the partner</source>
        <translation>Rechazado por el socio</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Sent again by hand</source>
        <translation>Enviado de nuevo a mano</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Terminado a mano</translation>
    </message>
    <message>
        <source>Came in; its bytes are kept</source>
        <translation>Llegó; sus bytes están guardados</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>Its event is of %1 and names %n item(s).</source>
        <translation>
            <numerusform>Su evento es de %1 y nombra %n artículo.</numerusform>
            <numerusform>Su evento es de %1 y nombra %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>más antiguo</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <translation>Se intenta de nuevo en %1.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Se intenta de nuevo ahora.</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
    <message>
        <source>The partner&apos;s receipt is kept here.</source>
        <translation>El acuse del socio está guardado aquí.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>hecho %1</translation>
    </message>
    <message>
        <source>identity %1</source>
        <translation>identidad %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n event(s).</source>
        <translation>
            <numerusform>Contiene %n evento.</numerusform>
            <numerusform>Contiene %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>llegó %1</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Serializado</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Desembalado</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Shipping taken back</source>
        <translation>Expedición anulada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Repackaged</source>
        <translation>Reenvasado</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>An earlier event declared wrong</source>
        <translation>Un evento anterior declarado erróneo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n item(s)</source>
        <translation>
            <numerusform>%1 con %n elemento</numerusform>
            <numerusform>%1 con %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no events in it.</source>
        <translation>No contiene eventos.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n event(s).</source>
        <translation>
            <numerusform>%n evento, el primero.</numerusform>
            <numerusform>Los primeros %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of a batch, to %1</source>
        <translation>Resultado de una orden, a %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>aún no intentado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>sent at attempt %1</source>
        <translation>enviado al intento %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was told on %2 by %3: message %4 in the outbox.</source>
        <translation>Se le dijo a %1 el %2, por %3: mensaje %4 en la salida.</translation>
    </message>
    <message>
        <source>The mail to %1 was written on %2 by %3.</source>
        <translation>El correo a %1 lo escribió %3 el %2.</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Caso %1: %2</translation>
    </message>
    <message>
        <source>systems of this site</source>
        <translation>sistemas de este centro</translation>
    </message>
    <message>
        <source>taken, addressed elsewhere</source>
        <translation>tomado, dirigido a otro</translation>
    </message>
    <message>
        <source>%1 has not been reached for %2.</source>
        <translation>No se ha alcanzado a %1 desde hace %2.</translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>%1: nothing went.</source>
        <translation>%1: no pasó nada.</translation>
    </message>
    <message>
        <source>From %1, arrival %2: %3.</source>
        <translation>De %1, entrada %2: %3.</translation>
    </message>
    <message>
        <source>Next attempt at %1.</source>
        <translation>Próximo intento a las %1.</translation>
    </message>
    <message>
        <source>To %1, document %2, attempt %3: %4.</source>
        <translation>A %1, documento %2, intento %3: %4.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>%1  from %2  %3: %4</source>
        <translation>%1  de %2  %3: %4</translation>
    </message>
    <message>
        <source>only those that have not come to their end</source>
        <translation>solo los que no han llegado a su fin</translation>
    </message>
    <message>
        <source>only those that should have come further</source>
        <translation>solo los que deberían haber avanzado más</translation>
    </message>
    <message>
        <source>only those refused, or not got through</source>
        <translation>solo los rechazados o que no pasaron</translation>
    </message>
    <message>
        <source>by number, file, identity, serial or delivery</source>
        <translation>por número, archivo, identidad, número de serie o entrega</translation>
    </message>
    <message>
        <source>%1  to %2  %3 since %4, </source>
        <translation>%1  a %2  %3 desde hace %4, </translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>aún sin intentar</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>intentado %n vez</numerusform>
            <numerusform>intentado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportEventsCommand</name>
    <message>
        <source>write events as an EPCIS document</source>
        <translation>escribir eventos como documento EPCIS</translation>
    </message>
    <message>
        <source>epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json</source>
        <translation>epcis-1.2-xml, epcis-2.0-xml o epcis-2.0-json</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>only events recorded since this time, ISO 8601</source>
        <translation>solo eventos registrados desde esta hora, ISO 8601</translation>
    </message>
    <message>
        <source>only what happened to this item</source>
        <translation>solo lo ocurrido con este elemento</translation>
    </message>
    <message>
        <source>--format is epcis-1.2-xml, epcis-2.0-xml or epcis-2.0-json</source>
        <translation>--format es epcis-1.2-xml, epcis-2.0-xml o epcis-2.0-json</translation>
    </message>
    <message>
        <source>--since is a time like 2026-11-22T14:00:00Z</source>
        <translation>--since es una hora como 2026-11-22T14:00:00Z</translation>
    </message>
    <message>
        <source>name the file to write with --out</source>
        <translation>indique con --out el archivo que se escribe</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n events to </source>
        <translation>
            <numerusform>%n evento escrito en </numerusform>
            <numerusform>%n eventos escritos en </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>at most so many of each kind</source>
        <translation>como máximo tantos de cada tipo</translation>
    </message>
    <message>
        <source>say what to find</source>
        <translation>diga qué hay que buscar</translation>
    </message>
    <message>
        <source>There is more; --limit shows it.</source>
        <translation>Hay más; --limit lo muestra.</translation>
    </message>
    <message>
        <source>find items, lots, products and deliveries by what is known</source>
        <translation>buscar elementos, lotes, productos y entregas por lo que se sabe</translation>
    </message>
</context>
<context>
    <name>HashCommand</name>
    <message>
        <source>hash needs a file</source>
        <translation>hash necesita un archivo</translation>
    </message>
    <message>
        <source>print the event hash (CBV 2.0) of each event of EPCIS documents</source>
        <translation>mostrar el hash (CBV 2.0) de cada evento de documentos EPCIS</translation>
    </message>
</context>
<context>
    <name>HoldCommand</name>
    <message>
        <source>put items aside, so that nobody receives or uses them</source>
        <translation>apartar elementos para que nadie los reciba ni los use</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>los elementos, una lectura o un identificador por línea</translation>
    </message>
    <message>
        <source>damaged, suspect, quarantine or recall</source>
        <translation>damaged, suspect, quarantine o recall</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>lo que se vio</translation>
    </message>
    <message>
        <source>the reason is damaged, suspect, quarantine or recall</source>
        <translation>el motivo es damaged, suspect, quarantine o recall</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>On hold (%1). Put it aside until it is released.</source>
        <translation>Retenido (%1). Apártelo hasta que se libere.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Liberado.</translation>
    </message>
    <message>
        <source>Released, and received with receipt %1.</source>
        <translation>Liberado, y recibido con la recepción %1.</translation>
    </message>
    <message>
        <source>It is not on hold. Nothing to do.</source>
        <translation>No está retenido. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Its container %1 is on hold. Release that one, or take the pack out first.</source>
        <translation>Su bulto %1 está retenido. Libere ese, o saque antes el envase.</translation>
    </message>
    <message>
        <source>Nobody has told us of this serial number. Nothing to release.</source>
        <translation>Nadie nos ha comunicado este número de serie. No hay nada que liberar.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Este código no indica con certeza ningún elemento. %1</translation>
    </message>
    <message>
        <source>It was dispensed: there is nothing here to hold.</source>
        <translation>Se dispensó: aquí no queda nada que retener.</translation>
    </message>
    <message>
        <source>It was destroyed: there is nothing to hold.</source>
        <translation>Se destruyó: no hay nada que retener.</translation>
    </message>
    <message>
        <source>It was repackaged: hold the packs that came of it.</source>
        <translation>Se reacondicionó: retenga los envases que salieron de él.</translation>
    </message>
    <message>
        <source>Its number has ended: it cannot be held. If the pack is here, treat it as suspect.</source>
        <translation>Su número ha terminado: no puede retenerse. Si el envase está aquí, trátelo como sospechoso.</translation>
    </message>
</context>
<context>
    <name>IdentifyCommand</name>
    <message>
        <source>tell what a scanned code is</source>
        <translation>decir qué es un código escaneado</translation>
    </message>
    <message>
        <source>Answer one question a line: {&quot;kind&quot;:…,&quot;input&quot;:…,&quot;profile&quot;:…}.</source>
        <translation>Responde una pregunta por línea: {&quot;kind&quot;:…,&quot;input&quot;:…,&quot;profile&quot;:…}.</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>ARCHIVO|-</translation>
    </message>
    <message>
        <source>The day from which the century of dates is reckoned.</source>
        <translation>El día desde el que se calcula el siglo de las fechas.</translation>
    </message>
    <message>
        <source>--today needs a date such as 2026-11-22</source>
        <translation>--today necesita una fecha como 2026-11-22</translation>
    </message>
    <message>
        <source>either texts or --json-lines</source>
        <translation>o textos o --json-lines</translation>
    </message>
    <message>
        <source>there is no text to identify</source>
        <translation>no hay texto que identificar</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>la línea %1 no es un objeto JSON</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>take partners&apos; documents: EPCIS, X12 856, lists of serials</source>
        <translation>importar documentos de socios: EPCIS, X12 856, listas de números de serie</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>indique al menos un archivo</translation>
    </message>
    <message>
        <source>%1: known already, nothing was changed.</source>
        <translation>%1: ya conocido, no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events, </source>
        <translation>
            <numerusform>%1: %n evento, </numerusform>
            <numerusform>%1: %n eventos, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, </source>
        <translation>
            <numerusform>%n elemento, </numerusform>
            <numerusform>%n elementos, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxAnswerCommand</name>
    <message>
        <source>tell the sender why a document was not taken</source>
        <translation>decir al remitente por qué no se aceptó un documento</translation>
    </message>
    <message>
        <source>whom the sender may ask; needed</source>
        <translation>a quién puede preguntar el remitente; necesario</translation>
    </message>
    <message>
        <source>and by phone</source>
        <translation>y por teléfono</translation>
    </message>
    <message>
        <source>the purchase order it is about</source>
        <translation>el pedido de que se trata</translation>
    </message>
    <message>
        <source>write the message into this file</source>
        <translation>escribir el mensaje en este archivo</translation>
    </message>
    <message>
        <source>write the draft of a mail into this file</source>
        <translation>escribir el borrador de un correo en este archivo</translation>
    </message>
    <message>
        <source>send the message to the partner</source>
        <translation>enviar el mensaje al socio</translation>
    </message>
    <message>
        <source>name an arrival by its number, and the address of a mail box</source>
        <translation>indique una entrada por su número, y una dirección de correo</translation>
    </message>
</context>
<context>
    <name>InboxListCommand</name>
    <message>
        <source>list what came from partners, newest first</source>
        <translation>listar lo que llegó de socios, lo más nuevo primero</translation>
    </message>
    <message>
        <source>from this partner alone</source>
        <translation>solo de este socio</translation>
    </message>
</context>
<context>
    <name>InboxResolveCommand</name>
    <message>
        <source>end a refused or quarantined arrival by hand</source>
        <translation>cerrar a mano una entrada rechazada o en cuarentena</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>por qué; necesario</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>indique una entrada por su número</translation>
    </message>
</context>
<context>
    <name>InboxShowCommand</name>
    <message>
        <source>show an arrival, and write its bytes as they came</source>
        <translation>mostrar una entrada, y escribir sus bytes como llegaron</translation>
    </message>
    <message>
        <source>write its bytes into this file</source>
        <translation>escribir sus bytes en este archivo</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>indique una entrada por su número</translation>
    </message>
</context>
<context>
    <name>InboxTakeCommand</name>
    <message>
        <source>take a document that was put into quarantine</source>
        <translation>aceptar un documento puesto en cuarentena</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>por qué; necesario</translation>
    </message>
    <message>
        <source>name an arrival by its number</source>
        <translation>indique una entrada por su número</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>commission the good packs behind the printer, eject the bad ones</source>
        <translation>serializar los envases buenos tras la impresora y expulsar los malos</translation>
    </message>
    <message>
        <source>the reject device, instead of the site&apos;s: tcp://host:port, serial:/dev/…, command:/path, or none</source>
        <translation>el expulsor, en lugar del del centro: tcp://host:port, serial:/dev/…, command:/path o none</translation>
    </message>
    <message>
        <source>name the batch, and the packs by --scans, --images, --camera or --reader</source>
        <translation>indique la orden, y los envases con --scans, --images, --camera o --reader</translation>
    </message>
</context>
<context>
    <name>InspectConfirmCommand</name>
    <message>
        <source>confirm the order of labels after some were repeated or skipped</source>
        <translation>confirmar el orden de las etiquetas tras repetirse u omitirse alguna</translation>
    </message>
    <message>
        <source>name the batch, and scan the label on the pack that comes next</source>
        <translation>nombre la orden y escanee la etiqueta del envase que viene</translation>
    </message>
    <message>
        <source>The line goes on with %1. Labels voided: %2.</source>
        <translation>La línea sigue con %1. Etiquetas anuladas: %2.</translation>
    </message>
</context>
<context>
    <name>InspectImportCommand</name>
    <message>
        <source>take camera results of another system from a CSV table</source>
        <translation>tomar de una tabla CSV resultados de cámara de otro sistema</translation>
    </message>
    <message>
        <source>only show what would be taken</source>
        <translation>solo mostrar qué se tomaría</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nombre un archivo</translation>
    </message>
    <message>
        <source>%1 new (%2 of them bad), %3 taken before, %4 without a code, %5 refused.</source>
        <translation>%1 nuevos (%2 de ellos malos), %3 ya tomados, %4 sin código, %5 rechazados.</translation>
    </message>
</context>
<context>
    <name>InspectRemovedCommand</name>
    <message>
        <source>confirm that bad packs left on the line were found and removed</source>
        <translation>decir que se encontraron y retiraron los envases malos que nadie vio salir de la línea</translation>
    </message>
    <message>
        <source>a pack is named by its number in the batch, as the inspection told it</source>
        <translation>un envase se nombra por su número en la orden, como lo indicó la inspección</translation>
    </message>
    <message>
        <source>name the batch, and the packs by their numbers</source>
        <translation>nombre la orden, y los envases por sus números</translation>
    </message>
    <message>
        <source>Packs found and removed: %1. Still to be found: %2.</source>
        <translation>Envases encontrados y retirados: %1. Aún por encontrar: %2.</translation>
    </message>
    <message>
        <source>they were looked for and not found: why that will do. The record keeps it</source>
        <translation>se buscaron y no se encontraron: por qué basta con eso. Queda en el registro del lote</translation>
    </message>
    <message>
        <source>Packs written off: %1. Still to be found: %2.</source>
        <translation>Envases dados de baja: %1. Faltan por encontrar: %2.</translation>
    </message>
</context>
<context>
    <name>InspectRulesCommand</name>
    <message>
        <source>what the site asks of each pack on its lines; changes what is given</source>
        <translation>lo que el centro pide a cada envase en sus líneas; cambia lo que se da</translation>
    </message>
    <message>
        <source>the least grade of print, 4 to 1 (A to D); 0: any</source>
        <translation>el grado mínimo de impresión, de 4 a 1 (A a D); 0: cualquiera</translation>
    </message>
    <message>
        <source>whether the text must stand beside the code: yes or no</source>
        <translation>si el texto debe estar junto al código: yes o no</translation>
    </message>
    <message>
        <source>so many fails in a row stop the line; 0: never</source>
        <translation>tantos fallos seguidos paran la línea; 0: nunca</translation>
    </message>
    <message>
        <source>of which packs a picture is kept: all, failed or none</source>
        <translation>de qué envases se guarda una imagen: all, failed o none</translation>
    </message>
    <message>
        <source>the reject device: tcp://host:port, serial:/dev/…, command:/path, or none</source>
        <translation>el expulsor: tcp://host:port, serial:/dev/…, command:/path o none</translation>
    </message>
    <message>
        <source>--%1 is yes or no</source>
        <translation>--%1 es yes o no</translation>
    </message>
    <message>
        <source>--pictures is all, failed or none</source>
        <translation>--pictures es all, failed o none</translation>
    </message>
    <message>
        <source>--%1 needs a whole number</source>
        <translation>--%1 necesita un número entero</translation>
    </message>
    <message>
        <source>whether a passed challenge test is needed: yes, before packs are judged; start, before the line starts and labels are printed too; no</source>
        <translation>si hace falta una prueba de desafío superada: yes, antes de juzgar envases; start, también antes de que arranque la línea y se impriman etiquetas; no</translation>
    </message>
    <message>
        <source>--challenge is yes, start or no</source>
        <translation>--challenge es yes, start o no</translation>
    </message>
    <message>
        <source>--%1 is a number from 0 to %2</source>
        <translation>--%1 es un número de 0 a %2</translation>
    </message>
</context>
<context>
    <name>InspectedItem</name>
    <message>
        <source>Print grade %1: an indication of this camera, not certified</source>
        <translation>Grado de impresión %1: una indicación de esta cámara, no certificada</translation>
    </message>
    <message>
        <source>Line camera: %1</source>
        <translation>Cámara de línea: %1</translation>
    </message>
    <message>
        <source>no picture kept</source>
        <translation>sin imagen guardada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Print grade %1 (%2)</source>
        <translation>Grado de impresión %1 (%2)</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Visto en %1</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>caducidad</translation>
    </message>
    <message>
        <source>Printed too badly: %1, grade %2 (an indication of this camera).</source>
        <translation>Mal impreso: %1, grado %2 (una indicación de esta cámara).</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>Symbol contrast</source>
        <translation>Contraste del símbolo</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulación</translation>
    </message>
    <message>
        <source>Reflectance margin</source>
        <translation>Margen de reflectancia</translation>
    </message>
    <message>
        <source>Fixed pattern damage</source>
        <translation>Daño del patrón fijo</translation>
    </message>
    <message>
        <source>Axial nonuniformity</source>
        <translation>Desigualdad axial</translation>
    </message>
    <message>
        <source>Grid nonuniformity</source>
        <translation>Desigualdad de la cuadrícula</translation>
    </message>
    <message>
        <source>Unused error correction</source>
        <translation>Corrección de errores sin usar</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Zona de silencio</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Datos incorrectos</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Poco claro</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Label repeated</source>
        <translation>Etiqueta repetida</translation>
    </message>
    <message>
        <source>Label skipped</source>
        <translation>Etiqueta omitida</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Falta texto</translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation>Mal impreso</translation>
    </message>
    <message>
        <source>Read, equal to what was sent, text present.</source>
        <translation>Leído, igual a lo enviado, texto presente.</translation>
    </message>
    <message>
        <source>Read, equal to what was sent.</source>
        <translation>Leído, igual a lo enviado.</translation>
    </message>
    <message>
        <source>Not what was sent to the printer: %1. Look for a wrong label roll.</source>
        <translation>No es lo que se envió a la impresora: %1. Busque un rollo de etiquetas equivocado.</translation>
    </message>
    <message>
        <source>Nothing could be read on this pack.</source>
        <translation>No se pudo leer nada en este envase.</translation>
    </message>
    <message>
        <source>Codes of more than one pack, or a code that the scanner spoiled.</source>
        <translation>Códigos de más de un envase, o un código que el lector estropeó.</translation>
    </message>
    <message>
        <source>This number was not drawn for this batch.</source>
        <translation>Este número no se tomó para esta orden.</translation>
    </message>
    <message>
        <source>This number was on a pack before.</source>
        <translation>Este número ya estuvo en un envase.</translation>
    </message>
    <message>
        <source>The printer repeated a label. Look at the roll, then scan the label on the next pack.</source>
        <translation>La impresora repitió una etiqueta. Mire el rollo y escanee la etiqueta del envase siguiente.</translation>
    </message>
    <message>
        <source>Labels never came by: %1. Look at the roll, then scan the label on the next pack.</source>
        <translation>Etiquetas que nunca pasaron: %1. Mire el rollo y escanee la etiqueta del envase siguiente.</translation>
    </message>
    <message>
        <source>This label came out of turn. Look at the roll, then scan the label on the next pack.</source>
        <translation>Esta etiqueta salió fuera de turno. Mire el rollo y escanee la etiqueta del envase siguiente.</translation>
    </message>
    <message>
        <source>The text beside the code is missing or smeared.</source>
        <translation>El texto junto al código falta o está borroso.</translation>
    </message>
    <message>
        <source>Good label</source>
        <translation>Etiqueta buena</translation>
    </message>
    <message>
        <source>The same label again</source>
        <translation>La misma etiqueta otra vez</translation>
    </message>
    <message>
        <source>Label with a wrong lot</source>
        <translation>Etiqueta con un lote equivocado</translation>
    </message>
    <message>
        <source>Label with a damaged code</source>
        <translation>Etiqueta con un código dañado</translation>
    </message>
    <message>
        <source>Label without a code</source>
        <translation>Etiqueta sin código</translation>
    </message>
    <message>
        <source>Told by another system, in %1.</source>
        <translation>Comunicado por otro sistema, en %1.</translation>
    </message>
    <message>
        <source>Label with a badly printed code</source>
        <translation>Etiqueta con un código mal impreso</translation>
    </message>
</context>
<context>
    <name>InspectionFacts</name>
    <message>
        <source>grade %1</source>
        <translation>grado %1</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>%1: a number of ours that no pack carries. It is %2.</source>
        <translation>%1: un número nuestro que ningún envase lleva. Está %2.</translation>
    </message>
    <message>
        <source>Drawn for batch %1.</source>
        <translation>Tomado para la orden %1.</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>%1 %2, by %3 at %4</source>
        <translation>%1 %2, por %3 en %4</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>por %1 en %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>taken as a sample</source>
        <translation>tomado como muestra</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hecho aquí</translation>
    </message>
    <message>
        <source>declared wrong</source>
        <translation>declarado erróneo</translation>
    </message>
</context>
<context>
    <name>ItemHistoryCommand</name>
    <message>
        <source>all that happened to an item, oldest first</source>
        <translation>todo lo ocurrido con un elemento, lo más antiguo primero</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>indique un elemento</translation>
    </message>
</context>
<context>
    <name>ItemInspectionsCommand</name>
    <message>
        <source>what cameras and scanners said of an item, oldest first</source>
        <translation>lo que cámaras y lectores dijeron de un artículo, lo más antiguo primero</translation>
    </message>
    <message>
        <source>write them as a table to this file</source>
        <translation>escribirlos como tabla en este archivo</translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx o xml</translation>
    </message>
    <message>
        <source>--format is csv, json, xlsx or xml</source>
        <translation>--format es csv, json, xlsx o xml</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>indique un elemento</translation>
    </message>
    <message>
        <source>%1 inspections are in %2.</source>
        <translation>%1 inspecciones están en %2.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Heard of, no data yet</source>
        <translation>Mencionado, aún sin datos</translation>
    </message>
    <message>
        <source>Commissioned, not here yet</source>
        <translation>Serializado, aún no está aquí</translation>
    </message>
    <message>
        <source>On its way to us</source>
        <translation>En camino hacia aquí</translation>
    </message>
    <message>
        <source>In stock, received</source>
        <translation>En existencias, recibido</translation>
    </message>
    <message>
        <source>Left this site</source>
        <translation>Salió de este centro</translation>
    </message>
    <message>
        <source>Partly dispensed</source>
        <translation>Dispensado en parte</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <source>Repackaged into others</source>
        <translation>Reenvasado en otros</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Reported stolen</source>
        <translation>Notificado como robado</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Notificado como perdido</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>No vendible</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Serializado</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Desembalado</translation>
    </message>
    <message>
        <source>Shipped to us</source>
        <translation>Enviado a nosotros</translation>
    </message>
    <message>
        <source>Shipped by us</source>
        <translation>Enviado por nosotros</translation>
    </message>
    <message>
        <source>Shipping taken back</source>
        <translation>Expedición anulada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Received by a partner</source>
        <translation>Recibido por un socio</translation>
    </message>
    <message>
        <source>Repackaged</source>
        <translation>Reenvasado</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Associated</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Dissociated</source>
        <translation>Disociado</translation>
    </message>
    <message>
        <source>An earlier event declared wrong</source>
        <translation>Un evento anterior declarado erróneo</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Envase</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Fardo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palé</translation>
    </message>
    <message>
        <source>in pack %1</source>
        <translation>en el envase %1</translation>
    </message>
    <message>
        <source>in bundle %1</source>
        <translation>en el fardo %1</translation>
    </message>
    <message>
        <source>in case %1</source>
        <translation>en la caja %1</translation>
    </message>
    <message>
        <source>on pallet %1</source>
        <translation>en el palé %1</translation>
    </message>
    <message>
        <source>GLN %1</source>
        <translation>GLN %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 (declared wrong later)</source>
        <translation>%1 (declarado erróneo después)</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Product not in the list</source>
        <translation>Producto fuera de la lista</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>The ledger has not heard of “%1”. Check the number, or scan the code itself.</source>
        <translation>El registro no conoce «%1». Compruebe el número o escanee el propio código.</translation>
    </message>
    <message>
        <source>Suspect, under investigation</source>
        <translation>Sospechoso, en investigación</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Not in the delivery</source>
        <translation>No es de la entrega</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>A la espera de datos</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recepción %1</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Puesto en retención</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Liberado</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>inferred from its container</source>
        <translation>deducido de su bulto</translation>
    </message>
    <message>
        <source>Held on this site</source>
        <translation>Retenidos en este centro</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay nada retenido.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Qué le ha ocurrido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Dónde y quién</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Findings in partners’ data</source>
        <translation>Observaciones en los datos de los socios</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>There is more. Type more of the number.</source>
        <translation>Hay más. Escriba más del número.</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Lot %1, %2</source>
        <translation>Lote %1, %2</translation>
    </message>
    <message>
        <source> · only its label says so</source>
        <translation> · solo según su etiqueta</translation>
    </message>
    <message>
        <source>%1 units, %2 of them on hold</source>
        <translation>%1 unidades, de ellas %2 retenidas</translation>
    </message>
    <message>
        <source>the first %1 are shown, F11 saves all</source>
        <translation>se muestran los primeros %1, F11 los guarda todos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State and product</source>
        <translation>Estado y producto</translation>
    </message>
    <message>
        <source>Being received</source>
        <translation>En recepción</translation>
    </message>
    <message>
        <source>seen, not submitted yet</source>
        <translation>visto, aún sin presentar</translation>
    </message>
    <message>
        <source>inferred from its container, not submitted yet</source>
        <translation>deducido de su contenedor, aún sin presentar</translation>
    </message>
    <message>
        <source>Registered at receipt %1 by %2, without data</source>
        <translation>Registrado en la recepción %1 por %2, sin datos</translation>
    </message>
    <message>
        <source>In stock, commissioned here</source>
        <translation>En existencias, serializado aquí</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspecciones</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se halló</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Se está embalando</translation>
    </message>
    <message>
        <source>taken back by its sender</source>
        <translation>retirado por su remitente</translation>
    </message>
</context>
<context>
    <name>ItemShowCommand</name>
    <message>
        <source>what is known of an item now</source>
        <translation>lo que se sabe ahora de un elemento</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>indique un elemento</translation>
    </message>
</context>
<context>
    <name>ItemTreeCommand</name>
    <message>
        <source>what is in a container, all the way down</source>
        <translation>lo que contiene un bulto, hasta el último nivel</translation>
    </message>
    <message>
        <source>name one item</source>
        <translation>indique un elemento</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>only named so far</source>
        <translation>por ahora solo nombrado</translation>
    </message>
    <message>
        <source>with its maker</source>
        <translation>en el fabricante</translation>
    </message>
    <message>
        <source>on its way here</source>
        <translation>en camino hacia aquí</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>en existencias</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>partly dispensed</source>
        <translation>dispensado en parte</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruido</translation>
    </message>
    <message>
        <source>used up in repackaging</source>
        <translation>consumido en el reenvasado</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>not in the delivery</source>
        <translation>no está en la entrega</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>espera datos</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>envase</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>fardo</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caja</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>palé</translation>
    </message>
</context>
<context>
    <name>JobCheck</name>
    <message>
        <source>product %1</source>
        <translation>producto %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>caducidad %1</translation>
    </message>
    <message>
        <source>template %1, version %2</source>
        <translation>plantilla %1, versión %2</translation>
    </message>
    <message>
        <source>Printer %1 holds the job of this order: %2, %3.</source>
        <translation>La impresora %1 guarda el trabajo de esta orden: %2, %3.</translation>
    </message>
    <message>
        <source>Printer %1 says %2, the order says %3. Look whether another station or program prints on it, switch it off and on, and start again.</source>
        <translation>La impresora %1 dice %2, la orden dice %3. Mire si otro puesto o programa imprime en ella, apáguela y enciéndala, y arranque de nuevo.</translation>
    </message>
    <message>
        <source>Printer %1 was given the job of this order and says that it holds none: it does not store formats. Compare the first label with the order.</source>
        <translation>La impresora %1 recibió el trabajo de esta orden y dice que no guarda ninguno: no almacena formatos. Compare la primera etiqueta con la orden.</translation>
    </message>
    <message>
        <source>Printer %1 did not say what job it holds. Look at it, then compare the first label with the order. %2</source>
        <translation>La impresora %1 no dijo qué trabajo guarda. Revísela y compare luego la primera etiqueta con la orden. %2</translation>
    </message>
    <message>
        <source>Printer %1 cannot be asked what job it holds. Compare the first label with the order.</source>
        <translation>No se puede preguntar a la impresora %1 qué trabajo guarda. Compare la primera etiqueta con la orden.</translation>
    </message>
</context>
<context>
    <name>LabelCheckCommand</name>
    <message>
        <source>tell what is wrong with a label template</source>
        <translation>decir qué falla en una plantilla de etiqueta</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch; all of them unless told</source>
        <translation>203, 300 o 600 puntos por pulgada; todas si no se dice</translation>
    </message>
    <message>
        <source>name one template</source>
        <translation>nombre una plantilla</translation>
    </message>
    <message>
        <source>--dpi is 203, 300 or 600</source>
        <translation>--dpi es 203, 300 o 600</translation>
    </message>
</context>
<context>
    <name>LabelListCommand</name>
    <message>
        <source>list the label templates</source>
        <translation>listar las plantillas de etiqueta</translation>
    </message>
</context>
<context>
    <name>LabelRenderCommand</name>
    <message>
        <source>draw a label as PNG, PDF or ZPL</source>
        <translation>dibujar una etiqueta como PNG, PDF o ZPL</translation>
    </message>
    <message>
        <source>name of a template, or its file</source>
        <translation>nombre de una plantilla, o su archivo</translation>
    </message>
    <message>
        <source>an item of the ledger</source>
        <translation>un elemento del registro</translation>
    </message>
    <message>
        <source>what the label tells, as JSON</source>
        <translation>lo que dice la etiqueta, como JSON</translation>
    </message>
    <message>
        <source>where to: .png, .pdf or .zpl</source>
        <translation>dónde: .png, .pdf o .zpl</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch; 203 unless told (PDF: 600)</source>
        <translation>203, 300 o 600 puntos por pulgada; 203 si no se dice (PDF: 600)</translation>
    </message>
    <message>
        <source>of the words on it: en, de, …</source>
        <translation>de sus palabras: en, de, …</translation>
    </message>
    <message>
        <source>name a template with --template</source>
        <translation>nombre una plantilla con --template</translation>
    </message>
    <message>
        <source>give either --item or --data</source>
        <translation>dé --item o --data</translation>
    </message>
    <message>
        <source>--out needs a file that ends in .png, .pdf or .zpl</source>
        <translation>--out necesita un archivo que acabe en .png, .pdf o .zpl</translation>
    </message>
    <message>
        <source>--dpi is 203, 300 or 600</source>
        <translation>--dpi es 203, 300 o 600</translation>
    </message>
    <message>
        <source>Wrote %1: %2 × %3 mm.</source>
        <translation>%1 escrito: %2 × %3 mm.</translation>
    </message>
</context>
<context>
    <name>LabelSaveCommand</name>
    <message>
        <source>take a label template in, or a new version of it</source>
        <translation>tomar una plantilla de etiqueta, o una versión nueva</translation>
    </message>
    <message>
        <source>name one template file</source>
        <translation>indique un archivo de plantilla</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 está guardada como versión %2.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Receipt %1 is not submitted yet.</source>
        <translation>La recepción %1 aún no está confirmada.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts are not submitted yet: %1.</source>
        <translation>
            <numerusform>%n recepción aún no está confirmada: %1.</numerusform>
            <numerusform>%n recepciones aún no están confirmadas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents wait to be sent.</source>
        <translation>
            <numerusform>%n documento espera a ser enviado.</numerusform>
            <numerusform>%n documentos esperan a ser enviados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerBackupCommand</name>
    <message>
        <source>write a verified copy of the ledger</source>
        <translation>escribir una copia comprobada del registro</translation>
    </message>
    <message>
        <source>name one file for the backup</source>
        <translation>indique un archivo para la copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 events, %2 items.</source>
        <translation>Copiado y comprobado: %1 eventos, %2 elementos.</translation>
    </message>
    <message>
        <source>what the rules backup.hours, .second and .keep want now, if anything</source>
        <translation>lo que las reglas backup.hours, .second y .keep piden ahora, si algo piden</translation>
    </message>
    <message>
        <source>Backed up, encrypted and verified: %1 events, %2 items.</source>
        <translation>Copiado, cifrado y comprobado: %1 eventos, %2 artículos.</translation>
    </message>
</context>
<context>
    <name>LedgerDrillCommand</name>
    <message>
        <source>restore a backup for a test, compare it with the ledger, report</source>
        <translation>restaurar una copia de prueba, compararla con el registro, informar</translation>
    </message>
    <message>
        <source>the report, a PDF to be signed</source>
        <translation>el informe, un PDF para firmar</translation>
    </message>
    <message>
        <source>name one backup at most; without one the newest is taken</source>
        <translation>indique una copia como máximo; sin ella se toma la más reciente</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>una copia</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Since it was made the ledger has recorded %1 entries more.</source>
        <translation>Desde que se hizo, el registro ha anotado %1 entradas más.</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>El informe es %1.</translation>
    </message>
</context>
<context>
    <name>LedgerRebuildCommand</name>
    <message>
        <source>recompute every state from the journal</source>
        <translation>recalcular todos los estados a partir del diario</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Recalculando</translation>
    </message>
    <message>
        <source>Rebuilt every state from the journal.</source>
        <translation>Se recalcularon todos los estados a partir del diario.</translation>
    </message>
</context>
<context>
    <name>LedgerRestoreCommand</name>
    <message>
        <source>make a site from a backup</source>
        <translation>crear un centro a partir de una copia de seguridad</translation>
    </message>
    <message>
        <source>the folder to make; it must not hold a ledger</source>
        <translation>la carpeta que se crea; no debe contener un registro</translation>
    </message>
    <message>
        <source>name one backup and --to a folder</source>
        <translation>indique una copia de seguridad y una carpeta con --to</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Restored %1 events and %2 items to %3.</source>
        <translation>Restaurados %1 eventos y %2 elementos en %3.</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown):</source>
        <translation>Frase de contraseña de la copia (no se muestra):</translation>
    </message>
    <message>
        <source>of an encrypted backup: a file with it, - for standard input; else the site&apos;s, or it is asked for</source>
        <translation>de una copia cifrada: un archivo con ella, - para la entrada estándar; si no, la del centro, o se pregunta</translation>
    </message>
</context>
<context>
    <name>LedgerVerifyCommand</name>
    <message>
        <source>prove that the ledger is whole and follows from its journal</source>
        <translation>demostrar que el registro está íntegro y se deduce de su diario</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>The ledger is whole: %1 events, %2 items, chain intact, every state follows from the events.</source>
        <translation>El registro está íntegro: %1 eventos, %2 elementos, cadena íntegra, todos los estados se deducen de los eventos.</translation>
    </message>
    <message>
        <source>The ledger is NOT whole. Stop working with it and restore the last backup to a new folder.</source>
        <translation>El registro NO está íntegro. Deje de trabajar con él y restaure la última copia de seguridad en una carpeta nueva.</translation>
    </message>
    <message>
        <source>The journal is whole, and nothing is lost. What is derived from it differs from what this program derives (%1): another version of the program may have written it. Make a backup, close the program on every station, then run ledger rebuild.</source>
        <translation>El diario está completo y no se ha perdido nada. Lo que se deriva de él difiere de lo que deriva este programa (%1): quizá lo escribió otra versión del programa. Haga una copia de seguridad, cierre el programa en todas las estaciones y ejecute luego ledger rebuild.</translation>
    </message>
</context>
<context>
    <name>LineBoard</name>
    <message>
        <source>Packs a minute</source>
        <translation>Envases por minuto</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>in the last full minute</source>
        <translation>en el último minuto completo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buenos</translation>
    </message>
    <message>
        <source>of %1 · %2 to go</source>
        <translation>de %1 · faltan %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>Numbers left</source>
        <translation>Números restantes</translation>
    </message>
    <message>
        <source>none drawn yet</source>
        <translation>aún ninguno tomado</translation>
    </message>
    <message>
        <source>last hour · no stop</source>
        <translation>última hora · sin paradas</translation>
    </message>
    <message>
        <source>last hour · one stop, %1, %2</source>
        <translation>última hora · una parada, %1, %2</translation>
    </message>
    <message>
        <source>last hour · %1 stops, %2</source>
        <translation>última hora · %1 paradas, %2</translation>
    </message>
    <message>
        <source>voided or returned</source>
        <translation>anulados o devueltos</translation>
    </message>
    <message>
        <source>printed, not verified yet</source>
        <translation>impresos, sin verificar aún</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The line stands: %1</source>
        <translation>La línea está parada: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>More rejects than the order allows: %1</source>
        <translation>Más rechazos de los que permite la orden: %1</translation>
    </message>
    <message>
        <source>The limit is %1. Find the cause before going on.</source>
        <translation>El límite es %1. Encuentre la causa antes de seguir.</translation>
    </message>
    <message>
        <source>Draw more numbers, or tell whoever ordered.</source>
        <translation>Tome más números o avise a quien los pidió.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rejects %1, more than the order allows</source>
        <translation>Rechazos %1, más de los que permite la orden</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Orden %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>drawn, not used yet</source>
        <translation>tomados, aún sin usar</translation>
    </message>
    <message>
        <source>Pass rate %</source>
        <translation>% de buenos</translation>
    </message>
    <message>
        <source>no pack yet</source>
        <translation>aún ningún envase</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>enough for the order</source>
        <translation>bastan para la orden</translation>
    </message>
    <message>
        <source>Print %1 · an indication, not certified</source>
        <translation>Impresión %1 · una indicación, no certificada</translation>
    </message>
    <message numerus="yes">
        <source>%n source pack(s) scanned and not linked</source>
        <translation>
            <numerusform>%n envase de origen leído y no vinculado</numerusform>
            <numerusform>%n envases de origen leídos y no vinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>F3 on the board links them, or puts them back.</source>
        <translation>F3 en el panel los vincula o los devuelve.</translation>
    </message>
    <message>
        <source>Job in the printer: not asked yet</source>
        <translation>Trabajo en la impresora: aún no preguntado</translation>
    </message>
    <message>
        <source>As the line starts, the printer of the packs gets product, lot, expiry and template, and must give them back.</source>
        <translation>Al arrancar la línea, la impresora de los envases recibe producto, lote, caducidad y plantilla, y debe devolverlos.</translation>
    </message>
    <message>
        <source>Job in the printer: that of the order</source>
        <translation>Trabajo en la impresora: el de la orden</translation>
    </message>
    <message>
        <source>Job in the printer: another one</source>
        <translation>Trabajo en la impresora: otro</translation>
    </message>
    <message>
        <source>Job in the printer: not known</source>
        <translation>Trabajo en la impresora: desconocido</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Se pregunta a la impresora …</translation>
    </message>
    <message>
        <source>Asking printer %1 …</source>
        <translation>Se pregunta a la impresora %1 …</translation>
    </message>
    <message>
        <source>It gets the job of the order and must give it back. The line starts after that.</source>
        <translation>Recibe los datos de la orden y debe devolverlos. Después arranca la línea.</translation>
    </message>
    <message>
        <source>Challenge test: not passed yet</source>
        <translation>Prueba de desafío: aún no superada</translation>
    </message>
    <message>
        <source>No pack counts at the camera before it has found the bad labels of the test set: F5, and there F5.</source>
        <translation>Ningún envase cuenta en la cámara antes de que haya encontrado las etiquetas malas del juego de prueba: F5, y allí F5.</translation>
    </message>
    <message>
        <source>A second person approves: %1 planned it</source>
        <translation>Aprueba una segunda persona: lo planificó %1</translation>
    </message>
    <message>
        <source>Ctrl+L locks the station; whoever approves signs in and opens the batch.</source>
        <translation>Ctrl+L bloquea el puesto; quien aprueba inicia sesión y abre la orden.</translation>
    </message>
    <message>
        <source>Bad pack %1 may still be on the line</source>
        <translation>Puede que el envase malo %1 siga en la línea</translation>
    </message>
    <message>
        <source>Find it, take it off, and confirm it on the page of the camera check: F12.</source>
        <translation>Búsquelo, quítelo y confírmelo en la página del control de cámara: F12.</translation>
    </message>
    <message>
        <source>%1 is still being packed</source>
        <translation>%1 aún se está embalando</translation>
    </message>
    <message>
        <source>Close it at the packing station, or give it up.</source>
        <translation>Ciérrelo en el puesto de embalaje o abandónelo.</translation>
    </message>
    <message>
        <source>Since the close: %1</source>
        <translation>Desde el cierre: %1</translation>
    </message>
    <message>
        <source>The figures stay as they were signed.</source>
        <translation>Las cifras quedan como se firmaron.</translation>
    </message>
    <message>
        <source>What comes of the batch cannot be told</source>
        <translation>Lo que sale de la orden no se puede comunicar</translation>
    </message>
    <message>
        <source>Packs that must lie in the reject bin: %1</source>
        <translation>Envases que deben estar en el cubo de rechazos: %1</translation>
    </message>
    <message>
        <source>Some took no number with them, such as one with a repeated label.</source>
        <translation>Algunos no se llevaron ningún número, como uno con una etiqueta repetida.</translation>
    </message>
    <message>
        <source>Nobody knows what became of it at %1 (%2). The line does not start before it is found and taken off: F5, and there F12.</source>
        <translation>Nadie sabe qué fue de él en %1 (%2). La línea no arranca hasta que se encuentre y se retire: F5, y allí F12.</translation>
    </message>
    <message>
        <source>The line is taken</source>
        <translation>La línea está ocupada</translation>
    </message>
    <message>
        <source>%1, handing over · %2</source>
        <translation>%1, entrega de turno · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) without a source pack</source>
        <translation>
            <numerusform>%Ln envase bueno sin envase de origen</numerusform>
            <numerusform>%Ln envases buenos sin envase de origen</numerusform>
        </translation>
    </message>
    <message>
        <source>F3 on the board takes what they were made of. Closed as it is, the record says so.</source>
        <translation>F3 en el panel toma de qué se hicieron. Si se cierra así, el registro lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln pack(s)</source>
        <translation>
            <numerusform>de %Ln envase</numerusform>
            <numerusform>de %Ln envases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) expected, %1 ordered</source>
        <translation>
            <numerusform>%Ln envase bueno previsto, %1 pedidos</numerusform>
            <numerusform>%Ln envases buenos previstos, %1 pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No number was drawn for it.</source>
        <translation>No se sacó ningún número para ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s), all accounted for.</source>
        <translation>
            <numerusform>%Ln número, justificado.</numerusform>
            <numerusform>%Ln números, todos justificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s) not accounted for.</source>
        <translation>
            <numerusform>%1 de %Ln número sin justificar.</numerusform>
            <numerusform>%1 de %Ln números sin justificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of containers: %1</source>
        <translation>
            <numerusform>%Ln número de bultos: %1</numerusform>
            <numerusform>%Ln números de bultos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineClearance</name>
    <message>
        <source>Labels and cartons of the batch before are gone</source>
        <translation>Etiquetas y cajas de la orden anterior retiradas</translation>
    </message>
    <message>
        <source>Product of the batch before is gone</source>
        <translation>Producto de la orden anterior retirado</translation>
    </message>
    <message>
        <source>All counters stand at zero, the reject bin is empty</source>
        <translation>Todos los contadores a cero, el contenedor de rechazos vacío</translation>
    </message>
    <message>
        <source>No job of another batch waits at a printer</source>
        <translation>Ningún trabajo de otra orden espera en una impresora</translation>
    </message>
    <message>
        <source>The camera has the recipe of this product</source>
        <translation>La cámara tiene la receta de este producto</translation>
    </message>
    <message>
        <source>the second signature</source>
        <translation>la segunda firma</translation>
    </message>
</context>
<context>
    <name>LineRun</name>
    <message>
        <source>Label roll</source>
        <translation>Rollo de etiquetas</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Atasco</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Too many rejects</source>
        <translation>Demasiados rechazos</translation>
    </message>
    <message>
        <source>No material</source>
        <translation>Sin material</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Break or shift change</source>
        <translation>Pausa o cambio de turno</translation>
    </message>
    <message>
        <source>Power or network</source>
        <translation>Corriente o red</translation>
    </message>
    <message>
        <source>Quality looks into it</source>
        <translation>Calidad lo está mirando</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Bad pack not thrown out</source>
        <translation>Envase malo no expulsado</translation>
    </message>
    <message>
        <source>Lot and expiry corrected: %1, %2 instead of %3, %4. %5</source>
        <translation>Lote y caducidad corregidos: %1, %2 en lugar de %3, %4. %5</translation>
    </message>
    <message>
        <source>Performed by %1, approved by %2.</source>
        <translation>Ejecutado por %1, aprobado por %2.</translation>
    </message>
    <message>
        <source>Bad packs not found: %1. %2</source>
        <translation>Envases malos no encontrados: %1. %2</translation>
    </message>
    <message>
        <source>one of another client</source>
        <translation>uno de otro cliente</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>JAN</source>
        <translation>ENE</translation>
    </message>
    <message>
        <source>FEB</source>
        <translation>FEB</translation>
    </message>
    <message>
        <source>MAR</source>
        <translation>MAR</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>ABR</translation>
    </message>
    <message>
        <source>MAY</source>
        <translation>MAY</translation>
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
        <translation>AGO</translation>
    </message>
    <message>
        <source>SEP</source>
        <translation>SEP</translation>
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
        <translation>DIC</translation>
    </message>
</context>
<context>
    <name>NumberReasons</name>
    <message>
        <source>seen elsewhere</source>
        <translation>visto en otro lugar</translation>
    </message>
    <message>
        <source>the number has ended</source>
        <translation>el número ha terminado</translation>
    </message>
    <message>
        <source>packing cancelled</source>
        <translation>embalaje cancelado</translation>
    </message>
    <message>
        <source>unused at the close</source>
        <translation>sin usar al cierre</translation>
    </message>
    <message>
        <source>the order changed</source>
        <translation>la orden cambió</translation>
    </message>
    <message>
        <source>a label with this number was there before it was printed</source>
        <translation>había una etiqueta con este número antes de imprimirla</translation>
    </message>
    <message>
        <source>label %1 was the last good one</source>
        <translation>la etiqueta %1 fue la última buena</translation>
    </message>
    <message>
        <source>label %1 was checked before it</source>
        <translation>la etiqueta %1 se comprobó antes</translation>
    </message>
    <message>
        <source>printing was interrupted while it was under way</source>
        <translation>la impresión se interrumpió mientras tanto</translation>
    </message>
    <message>
        <source>%1: it never came by</source>
        <translation>%1: nunca pasó</translation>
    </message>
    <message>
        <source>label spoilt at packing</source>
        <translation>etiqueta estropeada al embalar</translation>
    </message>
    <message>
        <source>label spoilt at shipping</source>
        <translation>etiqueta estropeada al expedir</translation>
    </message>
    <message>
        <source>quality control</source>
        <translation>control de calidad</translation>
    </message>
    <message>
        <source>retain sample</source>
        <translation>muestra de retención</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>label unreadable</source>
        <translation>etiqueta ilegible</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
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
        <translation>  --site DIR       carpeta del centro (si no, $PACKLEDGER_SITE; si no, la carpeta de datos)
  --operator NAME  quién trabaja
  --station NAME   en qué puesto (si no, el nombre de este equipo)
  --json           mostrar un objeto JSON por línea
  --progress       informar del progreso por la salida de error
  -h, --help       esta ayuda, o la del comando
  --version        la versión del programa
</translation>
    </message>
</context>
<context>
    <name>Outbound</name>
    <message>
        <source>waits to be sent</source>
        <translation>espera a ser enviado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>held in the outbox</source>
        <translation>retenido en la bandeja de salida</translation>
    </message>
    <message>
        <source>refused by the customer</source>
        <translation>rechazado por el cliente</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>cerrado a mano</translation>
    </message>
    <message>
        <source>Shipping data</source>
        <translation>Datos de envío</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Ship notice</source>
        <translation>Aviso de expedición</translation>
    </message>
    <message>
        <source>picking</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>leaves its container</source>
        <translation>sale de su bulto</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>any lot</source>
        <translation>cualquier lote</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>drawn back or replaced</source>
        <translation>retirado o sustituido</translation>
    </message>
    <message>
        <source>The customer has the goods.</source>
        <translation>El cliente tiene la mercancía.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Take it out with F5?</source>
        <translation>¿Sacarlo con F5?</translation>
    </message>
    <message>
        <source>Ship the container, or put it back</source>
        <translation>Envíe el bulto, o devuélvalo</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Déjelo aquí</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>delivery %1</source>
        <translation>entrega %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>factura %1</translation>
    </message>
    <message>
        <source>on the pallet</source>
        <translation>en el palé</translation>
    </message>
    <message>
        <source>%1 of %2 ordered packs are picked.</source>
        <translation>%1 de %2 envases pedidos están preparados.</translation>
    </message>
    <message>
        <source>The rest can follow with another shipment.</source>
        <translation>El resto puede seguir con otro envío.</translation>
    </message>
    <message>
        <source>Scan the label just applied</source>
        <translation>Escanee la etiqueta recién pegada</translation>
    </message>
    <message>
        <source>Not onto this pallet</source>
        <translation>No en este palé</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 dentro</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>%1 de %2 recibidos</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Caso %1: %2</translation>
    </message>
    <message>
        <source>Received in part: %1 of %2.</source>
        <translation>Recibido en parte: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of lot %2</source>
        <translation>%1 del lote %2</translation>
    </message>
    <message>
        <source>%1 of lot %2 (%3)</source>
        <translation>%1 del lote %2 (%3)</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>tome %1</translation>
    </message>
    <message>
        <source>%1 not on hand</source>
        <translation>%1 no hay en existencias</translation>
    </message>
    <message>
        <source>Better the earlier lot: F8 puts this back</source>
        <translation>Mejor el lote anterior: F8 devuelve este</translation>
    </message>
    <message>
        <source>It was given up: nothing left, nobody was told.</source>
        <translation>Se abandonó: no salió nada, no se avisó a nadie.</translation>
    </message>
    <message>
        <source>Scan what goes onto it</source>
        <translation>Escanee lo que va encima</translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message>
        <source>name a document by its number</source>
        <translation>indique un documento por su número</translation>
    </message>
</context>
<context>
    <name>OutboxHoldCommand</name>
    <message>
        <source>keep a document here until it is retried or resolved</source>
        <translation>retener un documento hasta que se reintente o se resuelva</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>por qué; necesario</translation>
    </message>
</context>
<context>
    <name>OutboxListCommand</name>
    <message>
        <source>list documents for partners, newest first</source>
        <translation>listar documentos para socios, los más nuevos primero</translation>
    </message>
    <message>
        <source>for this partner alone</source>
        <translation>solo para este socio</translation>
    </message>
</context>
<context>
    <name>OutboxResolveCommand</name>
    <message>
        <source>end a document by hand: it went another way, or not at all</source>
        <translation>cerrar un documento a mano: fue por otra vía, o no fue</translation>
    </message>
    <message>
        <source>why; needed</source>
        <translation>por qué; necesario</translation>
    </message>
</context>
<context>
    <name>OutboxRetryCommand</name>
    <message>
        <source>send a document again, now: the same bytes</source>
        <translation>enviar un documento de nuevo, ahora: los mismos bytes</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>por qué, para el diario</translation>
    </message>
</context>
<context>
    <name>OutboxShowCommand</name>
    <message>
        <source>show a document for a partner, with its attempts</source>
        <translation>mostrar un documento para un socio, con sus intentos</translation>
    </message>
    <message>
        <source>write its bytes into this file</source>
        <translation>escribir sus bytes en este archivo</translation>
    </message>
    <message>
        <source>write the partner&apos;s receipt into this file</source>
        <translation>escribir el acuse del socio en este archivo</translation>
    </message>
    <message>
        <source>name a document by its number</source>
        <translation>indique un documento por su número</translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message>
        <source>fill a bundle, case or pallet, a verdict for each child</source>
        <translation>llenar un fardo, una caja o un palé, con un veredicto por elemento</translation>
    </message>
    <message>
        <source>the container: its identifier, new-sscc, new-case or new-bundle</source>
        <translation>el bulto: su identificador, new-sscc, new-case o new-bundle</translation>
    </message>
    <message>
        <source>what goes in, a scan or identifier a line</source>
        <translation>lo que entra, por línea una lectura o un identificador</translation>
    </message>
    <message>
        <source>take children out of the container they are in, where the rule asks</source>
        <translation>sacar elementos del bulto en que están, donde la regla pregunta</translation>
    </message>
    <message>
        <source>leave it open at the end: it is closed by the scan of its own label</source>
        <translation>dejarlo abierto al final: lo cierra la lectura de su propia etiqueta</translation>
    </message>
    <message>
        <source>name the container with --parent</source>
        <translation>nombre el bulto con --parent</translation>
    </message>
</context>
<context>
    <name>PackFacts</name>
    <message>
        <source>%1, %2: %3 of %4; mixed lots %5, mixed products %6, moving %7</source>
        <translation>%1, %2: %3 de %4; lotes mezclados %5, productos mezclados %6, traslado %7</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>todos los productos</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier cantidad</translation>
    </message>
    <message>
        <source>what is smaller</source>
        <translation>lo que es menor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>%1 is closed, partial: %2 of %3.</source>
        <translation>%1 está cerrado, incompleto: %2 de %3.</translation>
    </message>
    <message>
        <source>%1 is closed with %2.</source>
        <translation>%1 está cerrado con %2.</translation>
    </message>
    <message>
        <source>Nothing was put into %1.</source>
        <translation>No se metió nada en %1.</translation>
    </message>
    <message>
        <source>%1 has %2 of %3. Scan the missing ones, or close it as partial.</source>
        <translation>%1 tiene %2 de %3. Escanee los que faltan o ciérrelo incompleto.</translation>
    </message>
    <message>
        <source>This is not the label of %1. Scan the label that was just applied.</source>
        <translation>Esta no es la etiqueta de %1. Escanee la que se acaba de pegar.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 must come out. %3</source>
        <translation>%1 no se puede cerrar: %2 debe salir. %3</translation>
    </message>
    <message>
        <source>It is in %1, which is still being packed. Take it out there first.</source>
        <translation>Está en %1, que aún se está embalando. Sáquelo primero de allí.</translation>
    </message>
    <message>
        <source>It is in %1. Confirm the move, or put it back there.</source>
        <translation>Está en %1. Confirme el traslado o devuélvalo allí.</translation>
    </message>
    <message>
        <source>It is in %1. Unpack it there first.</source>
        <translation>Está en %1. Desembálelo primero allí.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Bulto</translation>
    </message>
    <message>
        <source>In another container</source>
        <translation>En otro bulto</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Otro lote</translation>
    </message>
    <message>
        <source>Label differs</source>
        <translation>La etiqueta difiere</translation>
    </message>
    <message>
        <source>Wrong level</source>
        <translation>Nivel equivocado</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Contents on hold</source>
        <translation>Contenido retenido</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Not commissioned</source>
        <translation>No serializado</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Not in there</source>
        <translation>No está dentro</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>It is in.</source>
        <translation>Está dentro.</translation>
    </message>
    <message>
        <source>It is in, and leaves %1.</source>
        <translation>Está dentro y sale de %1.</translation>
    </message>
    <message>
        <source>It is out.</source>
        <translation>Está fuera.</translation>
    </message>
    <message>
        <source>It is where it belongs.</source>
        <translation>Está donde debe.</translation>
    </message>
    <message>
        <source>Scanned before. Nothing to do.</source>
        <translation>Ya escaneado. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>This is the label of the container.</source>
        <translation>Es la etiqueta del bulto.</translation>
    </message>
    <message>
        <source>It is another product. %1 belongs in here.</source>
        <translation>Es otro producto. Aquí va %1.</translation>
    </message>
    <message>
        <source>It is of lot %1, %2. Only %3 belongs in here.</source>
        <translation>Es del lote %1, %2. Aquí solo va %3.</translation>
    </message>
    <message>
        <source>Its label says something else than its data (%1). Put it aside.</source>
        <translation>Su etiqueta dice otra cosa que sus datos (%1). Apártelo.</translation>
    </message>
    <message>
        <source>It does not go into this container.</source>
        <translation>No va en este bulto.</translation>
    </message>
    <message>
        <source>The container is full. Put it into the next one.</source>
        <translation>El bulto está lleno. Póngalo en el siguiente.</translation>
    </message>
    <message>
        <source>It is on hold (%1). Put it aside.</source>
        <translation>Está retenido (%1). Apártelo.</translation>
    </message>
    <message>
        <source>In it is %1, which must not be packed (%2). Take that out first.</source>
        <translation>Dentro está %1, que no debe embalarse (%2). Sáquelo primero.</translation>
    </message>
    <message>
        <source>It is recalled. Put it aside.</source>
        <translation>Está retirado del mercado. Apártelo.</translation>
    </message>
    <message>
        <source>It expired on %1. Put it aside.</source>
        <translation>Caducó el %1. Apártelo.</translation>
    </message>
    <message>
        <source>Its number has ended (%1). It must not be here.</source>
        <translation>Su número ha terminado (%1). No debería estar aquí.</translation>
    </message>
    <message>
        <source>Its number was never commissioned. Put it aside.</source>
        <translation>Su número nunca se serializó. Apártelo.</translation>
    </message>
    <message>
        <source>By the data it is not at this site (%1). Receive it first.</source>
        <translation>Según los datos no está en este centro (%1). Recíbalo primero.</translation>
    </message>
    <message>
        <source>It is not in this container.</source>
        <translation>No está en este bulto.</translation>
    </message>
    <message>
        <source>It is not in this container, but in %1.</source>
        <translation>No está en este bulto, sino en %1.</translation>
    </message>
    <message>
        <source>There is nothing in it. Pack it first.</source>
        <translation>No tiene nada dentro. Embálelo primero.</translation>
    </message>
    <message>
        <source>Nobody has told us of this number. Put it aside.</source>
        <translation>Nadie nos ha hablado de este número. Apártelo.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Este código no nombra ningún elemento con certeza. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n envase</numerusform>
            <numerusform>%n envases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n fardo</numerusform>
            <numerusform>%n fardos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caja</numerusform>
            <numerusform>%n cajas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n palé</numerusform>
            <numerusform>%n palés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hold the layer before the camera, then take it.</source>
        <translation>Ponga la capa ante la cámara y tómela.</translation>
    </message>
    <message>
        <source>Full. Scan the label of the container to close it.</source>
        <translation>Lleno. Escanee la etiqueta del bulto para cerrarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Scan the next %n, then the label of the container.</source>
        <translation>
            <numerusform>Escanee el siguiente (%n) y luego la etiqueta del bulto.</numerusform>
            <numerusform>Escanee los %n siguientes y luego la etiqueta del bulto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what goes in.</source>
        <translation>Escanee lo que entra.</translation>
    </message>
    <message>
        <source>Scan the next one, or the label of the container to close it.</source>
        <translation>Escanee el siguiente, o la etiqueta del bulto para cerrarlo.</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Apártelo</translation>
    </message>
    <message>
        <source>Move it here?</source>
        <translation>¿Trasladarlo aquí?</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>%1 of %2 in it, begun at %3</source>
        <translation>%1 de %2 dentro, empezado en %3</translation>
    </message>
    <message>
        <source>%1 in it, begun at %2</source>
        <translation>%1 dentro, empezado en %2</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Fardo nuevo</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caja nueva</translation>
    </message>
    <message>
        <source>New case with an SSCC</source>
        <translation>Caja nueva con SSCC</translation>
    </message>
    <message>
        <source>A shipping carton: its number comes from the pool of SSCCs</source>
        <translation>Una caja de envío: su número viene de la reserva de SSCC</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Palé nuevo</translation>
    </message>
    <message>
        <source>Its number comes from the pool of SSCCs</source>
        <translation>Su número viene de la reserva de SSCC</translation>
    </message>
    <message>
        <source>%1 of %2, partial</source>
        <translation>%1 de %2, incompleto</translation>
    </message>
    <message>
        <source>%1 is empty now.</source>
        <translation>%1 está ahora vacío.</translation>
    </message>
    <message>
        <source>%1 has %2 left.</source>
        <translation>A %1 le quedan %2.</translation>
    </message>
    <message>
        <source>Scanned into %1 at %2, which is still being packed.</source>
        <translation>Escaneado en %1 a las %2, que aún se está embalando.</translation>
    </message>
    <message>
        <source>Being packed at %1, %2 scanned in so far.</source>
        <translation>Se está embalando en %1, %2 escaneados hasta ahora.</translation>
    </message>
    <message>
        <source>It is still being packed. Close it first.</source>
        <translation>Aún se está embalando. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>The line threw it out. It belongs in the reject bin.</source>
        <translation>La línea lo rechazó. Va al cubo de rechazos.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>It does not go into this container. What belongs in here: %1.</source>
        <translation>No va en este bulto. Aquí va: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>PackingCancelCommand</name>
    <message>
        <source>give up a container that is being packed: its children are free</source>
        <translation>abandonar un bulto que se está embalando: sus elementos quedan libres</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el bulto</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 está abandonado.</translation>
    </message>
    <message>
        <source>say which container with --parent</source>
        <translation>diga qué bulto con --parent</translation>
    </message>
</context>
<context>
    <name>PackingCheckCommand</name>
    <message>
        <source>compare what is in a container with what the ledger says</source>
        <translation>comparar lo que hay en un bulto con lo que dice el registro</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el bulto</translation>
    </message>
    <message>
        <source>what is in it, a scan or identifier a line</source>
        <translation>lo que hay dentro, por línea una lectura o un identificador</translation>
    </message>
    <message>
        <source>name the container with --parent and its scans with --children</source>
        <translation>nombre el bulto con --parent y sus lecturas con --children</translation>
    </message>
    <message>
        <source>%1 holds what the ledger says: %2.</source>
        <translation>%1 contiene lo que dice el registro: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold what the ledger says: %2 missing, %3 foreign.</source>
        <translation>%1 no contiene lo que dice el registro: faltan %2, ajenos %3.</translation>
    </message>
</context>
<context>
    <name>PackingHeard</name>
    <message>
        <source>Closed, partial</source>
        <translation>Cerrado, parcial</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the missing ones</source>
        <translation>Escanee los que faltan</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Etiqueta equivocada</translation>
    </message>
    <message>
        <source>Scan the label just applied</source>
        <translation>Escanee la etiqueta recién pegada</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>No cerrado</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sáquelo</translation>
    </message>
    <message>
        <source>No container</source>
        <translation>Sin bulto</translation>
    </message>
    <message>
        <source>Open a container first</source>
        <translation>Abra primero un bulto</translation>
    </message>
    <message>
        <source>Scan the label of a bundle, case or pallet, or choose a new one from the list.</source>
        <translation>Escanee la etiqueta de un paquete, caja o palé, o elija uno nuevo de la lista.</translation>
    </message>
</context>
<context>
    <name>PackingLabel</name>
    <message>
        <source>Its label waits for %1. F9 tries again.</source>
        <translation>Su etiqueta espera a %1. F9 lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Its label waits for %1.</source>
        <translation>Su etiqueta espera a %1.</translation>
    </message>
    <message>
        <source>Its label is being printed on %1.</source>
        <translation>Su etiqueta se está imprimiendo en %1.</translation>
    </message>
    <message>
        <source>Its label is printed on %1. Apply it.</source>
        <translation>Su etiqueta está impresa en %1. Péguela.</translation>
    </message>
    <message>
        <source>Its label is applied and read.</source>
        <translation>Su etiqueta está pegada y leída.</translation>
    </message>
    <message>
        <source>Did its label come out? Scan it if so; F7 gives a new number if not.</source>
        <translation>¿Salió su etiqueta? Si es así, escanéela; si no, F7 da un número nuevo.</translation>
    </message>
    <message>
        <source>Its label is written off. F7 gives it a new number.</source>
        <translation>Su etiqueta está descartada. F7 da un número nuevo.</translation>
    </message>
</context>
<context>
    <name>PackingListCommand</name>
    <message>
        <source>the containers that are being packed</source>
        <translation>los bultos que se están embalando</translation>
    </message>
    <message>
        <source>it takes nothing</source>
        <translation>no lleva nada</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2 in it</source>
        <translation>%1: %2 dentro</translation>
    </message>
</context>
<context>
    <name>PackingRules</name>
    <message>
        <source>Packs</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Fardos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Palés</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí solo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Every other product</source>
        <translation>Cualquier otro producto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Its GTIN. Enter shows its rule.</source>
        <translation>Su GTIN. Intro muestra su regla.</translation>
    </message>
    <message>
        <source>What is built</source>
        <translation>Lo que se forma</translation>
    </message>
    <message>
        <source>This rule was set here.</source>
        <translation>Esta regla se fijó aquí.</translation>
    </message>
    <message>
        <source>Nobody has set a rule here: this one holds.</source>
        <translation>Nadie ha fijado aquí una regla: vale esta.</translation>
    </message>
    <message>
        <source>Whatever is smaller</source>
        <translation>Todo lo que sea menor</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Lo que va dentro</translation>
    </message>
    <message>
        <source>How many make it full</source>
        <translation>Cuántos lo llenan</translation>
    </message>
    <message>
        <source>0: any number.</source>
        <translation>0: cualquier cantidad.</translation>
    </message>
    <message>
        <source>GTIN of the container</source>
        <translation>GTIN del bulto</translation>
    </message>
    <message>
        <source>Empty: it has an SSCC. With a GTIN it is of one product and one lot.</source>
        <translation>Vacío: lleva un SSCC. Con un GTIN es de un solo producto y un solo lote.</translation>
    </message>
    <message>
        <source>Several lots in one</source>
        <translation>Varios lotes en uno</translation>
    </message>
    <message>
        <source>Several products in one</source>
        <translation>Varios productos en uno</translation>
    </message>
    <message>
        <source>What is in another container leaves it</source>
        <translation>Lo que está en otro bulto sale de él</translation>
    </message>
    <message>
        <source>Ask: with a key, F5 at the packing station. By itself: with the scan.</source>
        <translation>Preguntar: con una tecla, F5 en el puesto de embalaje. Por sí solo: con el escaneo.</translation>
    </message>
</context>
<context>
    <name>PackingSetCommand</name>
    <message>
        <source>set how a product, or every product, is packed at a level</source>
        <translation>fijar cómo se embala un producto, o todos, en un nivel</translation>
    </message>
    <message>
        <source>the product (of the unit); without it every product</source>
        <translation>el producto (de la unidad); sin él, todos</translation>
    </message>
    <message>
        <source>what is built: bundle, case, pallet</source>
        <translation>lo que se forma: bundle, case, pallet</translation>
    </message>
    <message>
        <source>how many children make it full; 0 for any number</source>
        <translation>cuántos elementos lo llenan; 0 para cualquier cantidad</translation>
    </message>
    <message>
        <source>what goes in: unit, bundle, case</source>
        <translation>lo que entra: unit, bundle, case</translation>
    </message>
    <message>
        <source>the GTIN of the bundle or case; without it an SSCC</source>
        <translation>el GTIN del fardo o la caja; sin él, un SSCC</translation>
    </message>
    <message>
        <source>several lots in one: yes or no</source>
        <translation>varios lotes en uno: yes o no</translation>
    </message>
    <message>
        <source>several products in one: yes or no</source>
        <translation>varios productos en uno: yes o no</translation>
    </message>
    <message>
        <source>children that are in another container: never, ask, automatic</source>
        <translation>elementos que están en otro bulto: never, ask, automatic</translation>
    </message>
    <message>
        <source>take the rule away</source>
        <translation>quitar la regla</translation>
    </message>
    <message>
        <source>say the level: bundle, case or pallet</source>
        <translation>diga el nivel: bundle, case o pallet</translation>
    </message>
    <message>
        <source>The rule is gone.</source>
        <translation>La regla ya no está.</translation>
    </message>
    <message>
        <source>the count is a number</source>
        <translation>la cantidad es un número</translation>
    </message>
    <message>
        <source>what goes in is a unit, bundle or case</source>
        <translation>lo que entra es unit, bundle o case</translation>
    </message>
    <message>
        <source>mixed lots and products are yes or no</source>
        <translation>lotes y productos mezclados son yes o no</translation>
    </message>
    <message>
        <source>moving is never, ask or automatic</source>
        <translation>el traslado es never, ask o automatic</translation>
    </message>
</context>
<context>
    <name>PackingShowCommand</name>
    <message>
        <source>how products are packed</source>
        <translation>cómo se embalan los productos</translation>
    </message>
    <message>
        <source>one product only</source>
        <translation>un solo producto</translation>
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
        <translation>guardar un socio comercial, en lugar de uno anterior</translation>
    </message>
    <message>
        <source>name the file of the profile</source>
        <translation>indique el archivo del perfil</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 está guardado.</translation>
    </message>
</context>
<context>
    <name>PartnerFields</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Folder for what we send</source>
        <translation>Carpeta de lo que enviamos</translation>
    </message>
    <message>
        <source>On their server, as /inbound. Empty: nothing is sent this way.</source>
        <translation>En su servidor, como /inbound. Vacío: no se envía nada por esta vía.</translation>
    </message>
    <message>
        <source>The whole path. Empty: nothing is sent this way.</source>
        <translation>La ruta completa. Vacío: no se envía nada por esta vía.</translation>
    </message>
    <message>
        <source>Folder of what they send</source>
        <translation>Carpeta de lo que envían</translation>
    </message>
    <message>
        <source>Empty: nothing is fetched this way.</source>
        <translation>Vacío: no se recoge nada por esta vía.</translation>
    </message>
    <message>
        <source>What was fetched</source>
        <translation>Lo recogido</translation>
    </message>
    <message>
        <source>Some partners allow neither deleting nor moving.</source>
        <translation>Algunos socios no permiten ni borrar ni mover.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Where it is moved to</source>
        <translation>Adónde se mueve</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Nuestro certificado</translation>
    </message>
    <message>
        <source>Where the server wants to know who calls: PEM or PKCS#12.</source>
        <translation>Si el servidor quiere saber quién llama: PEM o PKCS#12.</translation>
    </message>
    <message>
        <source>Our key</source>
        <translation>Nuestra clave</translation>
    </message>
    <message>
        <source>PEM, where it is not with it.</source>
        <translation>PEM, si no está con él.</translation>
    </message>
    <message>
        <source>Password of our key</source>
        <translation>Contraseña de nuestra clave</translation>
    </message>
    <message>
        <source>Their authority</source>
        <translation>Su autoridad</translation>
    </message>
    <message>
        <source>Trusted instead of the system&apos;s authorities; a self-signed certificate goes here.</source>
        <translation>Se confía en ella en vez de las del sistema; un certificado autofirmado va aquí.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Claves fijadas</translation>
    </message>
    <message>
        <source>sha256//…, of which the server must show one. By commas.</source>
        <translation>sha256//…, de las que el servidor debe mostrar una. Con comas.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>As sftp.partner.example.</source>
        <translation>Como sftp.partner.example.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>22 where nothing is said.</source>
        <translation>22 si no se dice nada.</translation>
    </message>
    <message>
        <source>Our name there</source>
        <translation>Nuestro nombre allí</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Or a key, or both where they want both.</source>
        <translation>O una clave, o ambas si quieren ambas.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>OpenSSH or PEM.</source>
        <translation>OpenSSH o PEM.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Keys that the server may show</source>
        <translation>Claves que el servidor puede mostrar</translation>
    </message>
    <message>
        <source>SHA256:… as they tell it. May stay empty: the test offers what the server shows.</source>
        <translation>SHA256:… como lo dicen. Puede quedar vacío: la prueba ofrece lo que muestra el servidor.</translation>
    </message>
    <message>
        <source>How they take documents</source>
        <translation>Cómo toman los documentos</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where documents are posted: https://…</source>
        <translation>Adónde se envían los documentos: https://…</translation>
    </message>
    <message>
        <source>Where /capture and /events are: https://…</source>
        <translation>Dónde están /capture y /events: https://…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent as Bearer.</source>
        <translation>Se envía como Bearer.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Where they use a password instead.</source>
        <translation>Si usan una contraseña en su lugar.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Answers that mean taken</source>
        <translation>Respuestas que significan tomado</translation>
    </message>
    <message>
        <source>200, 201 and 204 where nothing is said.</source>
        <translation>200, 201 y 204 si no se dice nada.</translation>
    </message>
    <message>
        <source>Words that acknowledge</source>
        <translation>Palabras que confirman</translation>
    </message>
    <message>
        <source>A regular expression looked for in the answer.</source>
        <translation>Una expresión regular que se busca en la respuesta.</translation>
    </message>
    <message>
        <source>Words that refuse</source>
        <translation>Palabras que rechazan</translation>
    </message>
    <message>
        <source>Fetch their events</source>
        <translation>Recoger sus eventos</translation>
    </message>
    <message>
        <source>Page by page, the new ones.</source>
        <translation>Página a página, los nuevos.</translation>
    </message>
    <message>
        <source>One wrong event</source>
        <translation>Un evento erróneo</translation>
    </message>
    <message>
        <source>Refuses the document</source>
        <translation>Rechaza el documento</translation>
    </message>
    <message>
        <source>The others are taken</source>
        <translation>Los demás se toman</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Otras cabeceras</translation>
    </message>
    <message>
        <source>As x-api-key: secret:acme-api; by semicolons.</source>
        <translation>Como x-api-key: secret:acme-api; con punto y coma.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where messages are posted.</source>
        <translation>Adónde se envían los mensajes.</translation>
    </message>
    <message>
        <source>Our AS2 name</source>
        <translation>Nuestro nombre AS2</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>Their AS2 name</source>
        <translation>Su nombre AS2</translation>
    </message>
    <message>
        <source>Our certificate with its key</source>
        <translation>Nuestro certificado con su clave</translation>
    </message>
    <message>
        <source>One PEM file without a password. A further one is taken beside it: ours changes over by itself.</source>
        <translation>Un archivo PEM sin contraseña. Otro más se toma al lado: el nuestro cambia solo.</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Encrypted with</source>
        <translation>Cifrado con</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>At once needs no way in to us.</source>
        <translation>Al momento no necesita ningún acceso a nosotros.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al momento</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Where receipts reach us</source>
        <translation>Dónde nos llegan los acuses</translation>
    </message>
    <message>
        <source>Receipts are signed</source>
        <translation>Los acuses están firmados</translation>
    </message>
    <message>
        <source>Take unsigned messages</source>
        <translation>Tomar mensajes sin firmar</translation>
    </message>
    <message>
        <source>Take unencrypted messages</source>
        <translation>Tomar mensajes sin cifrar</translation>
    </message>
    <message>
        <source>Allow SHA-1 and 3DES</source>
        <translation>Permitir SHA-1 y 3DES</translation>
    </message>
    <message>
        <source>Only where the partner has nothing better.</source>
        <translation>Solo si el socio no tiene nada mejor.</translation>
    </message>
    <message>
        <source>What they are to us</source>
        <translation>Qué son para nosotros</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>A manufacturer makes what it sells, or distributes it exclusively.</source>
        <translation>Un fabricante hace lo que vende, o lo distribuye en exclusiva.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people call them.</source>
        <translation>Como se les llama.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>The key: letters, digits, - and _. It stays for ever.</source>
        <translation>La clave: letras, dígitos, - y _. Queda para siempre.</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Of the company that owns the goods: 13 digits.</source>
        <translation>De la empresa dueña de la mercancía: 13 dígitos.</translation>
    </message>
    <message>
        <source>GLN of their dock</source>
        <translation>GLN de su muelle</translation>
    </message>
    <message>
        <source>Where it is another one.</source>
        <translation>Si es otro.</translation>
    </message>
    <message>
        <source>SGLN</source>
        <translation>SGLN</translation>
    </message>
    <message>
        <source>As urn:epc:id:sgln:0614141.00777.0: tells how long their company prefix is. May stay empty.</source>
        <translation>Como urn:epc:id:sgln:0614141.00777.0: dice cuánto mide su prefijo de empresa. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>The address stands in transaction information.</source>
        <translation>La dirección figura en la información de la transacción.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Two letters in the United States.</source>
        <translation>Dos letras en los Estados Unidos.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, as US.</source>
        <translation>Dos letras, como US.</translation>
    </message>
    <message>
        <source>X12 qualifier</source>
        <translation>Calificador X12</translation>
    </message>
    <message>
        <source>Two characters, as ZZ. Only for EDI.</source>
        <translation>Dos caracteres, como ZZ. Solo para EDI.</translation>
    </message>
    <message>
        <source>X12 address</source>
        <translation>Dirección X12</translation>
    </message>
    <message>
        <source>Up to 15 characters. Only for EDI.</source>
        <translation>Hasta 15 caracteres. Solo para EDI.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>As FL or FDA.</source>
        <translation>Como FL o FDA.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Empty, with no authority: the licence goes away.</source>
        <translation>Vacío, sin autoridad: la licencia desaparece.</translation>
    </message>
    <message>
        <source>Last good day</source>
        <translation>Último día bueno</translation>
    </message>
    <message>
        <source>As 2027-06-30. Empty: no end.</source>
        <translation>Como 2027-06-30. Vacío: sin fin.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Guideline of GS1 US</source>
        <translation>Guía de GS1 US</translation>
    </message>
    <message>
        <source>Repackaged goods</source>
        <translation>Mercancía reenvasada</translation>
    </message>
    <message>
        <source>How old and new serials are linked.</source>
        <translation>Cómo se vinculan los números de serie viejos y nuevos.</translation>
    </message>
    <message>
        <source>Commissioned anew</source>
        <translation>Serializada de nuevo</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>X12 856 beside it</source>
        <translation>X12 856 al lado</translation>
    </message>
    <message>
        <source>A despatch advice for their EDI.</source>
        <translation>Un aviso de envío para su EDI.</translation>
    </message>
    <message>
        <source>Told what we received</source>
        <translation>Se le dice lo que recibimos</translation>
    </message>
    <message>
        <source>Each receipt of their goods goes to them; only by agreement.</source>
        <translation>Cada recepción de su mercancía va a ellos; solo por acuerdo.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>A document waits for the end of the one before it.</source>
        <translation>Un documento espera el fin del anterior.</translation>
    </message>
    <message>
        <source>Acknowledged within</source>
        <translation>Confirmado en</translation>
    </message>
    <message>
        <source>Minutes; later than that is late. 30 where nothing is said.</source>
        <translation>Minutos; después es tarde. 30 si no se dice nada.</translation>
    </message>
    <message>
        <source>Bytes of one document at most</source>
        <translation>Bytes de un documento como máximo</translation>
    </message>
    <message>
        <source>Larger deliveries are split. Empty: no limit.</source>
        <translation>Las entregas mayores se dividen. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Events of one document at most</source>
        <translation>Eventos de un documento como máximo</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>How documents go and come</source>
        <translation>Cómo van y vienen los documentos</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Our name at the proxy</source>
        <translation>Nuestro nombre en el proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña en el proxy</translation>
    </message>
    <message>
        <source>Receipt of messages (MDN)</source>
        <translation>Recibo de mensajes (MDN)</translation>
    </message>
    <message>
        <source>Receipts may also go to</source>
        <translation>Los acuses también pueden ir a</translation>
    </message>
    <message>
        <source>Hosts by commas, besides that of their address: a gateway of theirs, as mdn.partner.example.</source>
        <translation>Servidores separados por comas, además del de su dirección: una pasarela suya, como mdn.partner.example.</translation>
    </message>
    <message>
        <source>PEM, .cer or .p7b. A further one is taken beside it: theirs changes over by itself.</source>
        <translation>PEM, .cer o .p7b. Otro más se toma junto a este: el cambio del socio se hace solo.</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <source>A GLN has digits alone.</source>
        <translation>Un GLN solo tiene dígitos.</translation>
    </message>
    <message>
        <source>%1 digits are too many: a GLN has 13.</source>
        <translation>Sobran %1 dígitos: un GLN tiene 13.</translation>
    </message>
    <message>
        <source>%1 of 13 digits.</source>
        <translation>%1 de 13 dígitos.</translation>
    </message>
    <message>
        <source>The last digit should be %1: look for a digit typed wrong.</source>
        <translation>El último dígito debería ser %1: busque uno mal escrito.</translation>
    </message>
    <message>
        <source>It begins with urn:epc:id:sgln:</source>
        <translation>Empieza por urn:epc:id:sgln:</translation>
    </message>
    <message>
        <source>This is no SGLN: company prefix, location and extension are parted by dots, the first two have 12 digits.</source>
        <translation>Esto no es un SGLN: prefijo, lugar y extensión se separan con puntos, los dos primeros suman 12 dígitos.</translation>
    </message>
    <message>
        <source>It names the GLN %1, not the one above.</source>
        <translation>Nombra el GLN %1, no el de arriba.</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ alone, at most 40.</source>
        <translation>Solo letras, dígitos, - y _, 40 como máximo.</translation>
    </message>
    <message>
        <source>%1, ended on %2</source>
        <translation>%1, terminó el %2</translation>
    </message>
    <message>
        <source>%1, holds until %2</source>
        <translation>%1, vale hasta el %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2027-06-30.</source>
        <translation>Esto no es una fecha. Escríbala como 2027-06-30.</translation>
    </message>
    <message>
        <source>Digits alone.</source>
        <translation>Solo dígitos.</translation>
    </message>
    <message>
        <source>Write each as name: value.</source>
        <translation>Escriba cada una como name: value.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>Two characters.</source>
        <translation>Dos caracteres.</translation>
    </message>
    <message>
        <source>At most 15 characters.</source>
        <translation>15 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A port is at most 65535.</source>
        <translation>Un puerto es 65535 como máximo.</translation>
    </message>
    <message>
        <source>The check digit is right.</source>
        <translation>El dígito de control es correcto.</translation>
    </message>
    <message>
        <source>Kept as %1; it is not shown.</source>
        <translation>Guardado como %1; no se muestra.</translation>
    </message>
    <message>
        <source>%1 is not kept on this machine: enter it here.</source>
        <translation>%1 no está guardado en este equipo: introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>Write the whole path, as /srv/partner/out.</source>
        <translation>Escriba la ruta entera, como /srv/partner/out.</translation>
    </message>
    <message>
        <source>Name this folder, or the one below, or both: without one nothing goes and nothing comes.</source>
        <translation>Indique esta carpeta, la de abajo o ambas: sin ninguna nada sale ni llega.</translation>
    </message>
    <message>
        <source>This is the folder above: what is sent would be fetched again.</source>
        <translation>Es la carpeta de arriba: lo enviado se volvería a recoger.</translation>
    </message>
    <message>
        <source>%1 is among them.</source>
        <translation>%1 está incluido.</translation>
    </message>
    <message>
        <source>The name of the server alone, as sftp.partner.example.</source>
        <translation>Solo el nombre del servidor, como sftp.partner.example.</translation>
    </message>
    <message>
        <source>The field Port says %1: write the port once.</source>
        <translation>El campo Puerto dice %1: escriba el puerto una sola vez.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Puerto %1.</translation>
    </message>
</context>
<context>
    <name>PartnerListCommand</name>
    <message>
        <source>list trading partners, and how their ways are</source>
        <translation>listar socios comerciales, y cómo están sus vías</translation>
    </message>
    <message>
        <source>documents are handed over by hand</source>
        <translation>los documentos se entregan a mano</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>only test documents go</source>
        <translation>solo salen documentos de prueba</translation>
    </message>
    <message>
        <source>documents on their way: %1</source>
        <translation>documentos en camino: %1</translation>
    </message>
</context>
<context>
    <name>PartnerLiveCommand</name>
    <message>
        <source>let documents go to a partner that took all test documents</source>
        <translation>dejar salir documentos a un socio que tomó todos los de prueba</translation>
    </message>
    <message>
        <source>although test documents are missing</source>
        <translation>aunque faltan documentos de prueba</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>por qué, para el diario</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>indique un socio</translation>
    </message>
    <message>
        <source>an override needs --reason</source>
        <translation>pasarlo por alto necesita --reason</translation>
    </message>
    <message>
        <source>%1 is live: its documents go.</source>
        <translation>%1 está en servicio: sus documentos salen.</translation>
    </message>
</context>
<context>
    <name>PartnerPauseCommand</name>
    <message>
        <source>let only test documents go to a partner</source>
        <translation>dejar salir solo documentos de prueba a un socio</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>por qué, para el diario</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>indique un socio</translation>
    </message>
    <message>
        <source>%1 is paused: its documents wait here.</source>
        <translation>%1 está en pausa: sus documentos esperan aquí.</translation>
    </message>
</context>
<context>
    <name>PartnerReadCommand</name>
    <message>
        <source>read a test document of a partner without taking it</source>
        <translation>leer un documento de prueba de un socio sin tomarlo</translation>
    </message>
    <message>
        <source>name a partner and a file</source>
        <translation>nombre un socio y un archivo</translation>
    </message>
</context>
<context>
    <name>PartnerRemoveCommand</name>
    <message>
        <source>take a trading partner&apos;s profile away</source>
        <translation>quitar el perfil de un socio comercial</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>indique un socio</translation>
    </message>
    <message>
        <source>%1 is no partner any more.</source>
        <translation>%1 ya no es socio.</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>not set yet</source>
        <translation>sin indicar aún</translation>
    </message>
    <message>
        <source>Our AS2 name</source>
        <translation>Nuestro nombre AS2</translation>
    </message>
    <message>
        <source>Our certificate, without its key</source>
        <translation>Nuestro certificado, sin su clave</translation>
    </message>
    <message>
        <source>Receipts (MDN)</source>
        <translation>Recibos (MDN)</translation>
    </message>
    <message>
        <source>Their AS2 name and address</source>
        <translation>Su nombre AS2 y su dirección</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>Compare its fingerprint by telephone.</source>
        <translation>Compare su huella por teléfono.</translation>
    </message>
    <message>
        <source>Our public key</source>
        <translation>Nuestra clave pública</translation>
    </message>
    <message>
        <source>Where we sign in by a key: its public half, never the key itself.</source>
        <translation>Donde entramos con clave: su mitad pública, nunca la clave misma.</translation>
    </message>
    <message>
        <source>Server, port and our name there</source>
        <translation>Servidor, puerto y nuestro nombre allí</translation>
    </message>
    <message>
        <source>The fingerprint of the server&apos;s key</source>
        <translation>La huella de la clave del servidor</translation>
    </message>
    <message>
        <source>The test shows what the server shows.</source>
        <translation>La prueba muestra lo que muestra el servidor.</translation>
    </message>
    <message>
        <source>Folders for what goes and what comes</source>
        <translation>Carpetas para lo que sale y lo que llega</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Nuestro certificado</translation>
    </message>
    <message>
        <source>Where they ask for one: without its key.</source>
        <translation>Donde pidan uno: sin su clave.</translation>
    </message>
    <message>
        <source>Address, and how they take documents</source>
        <translation>Dirección, y cómo reciben documentos</translation>
    </message>
    <message>
        <source>A token, or user and password</source>
        <translation>Un token, o usuario y contraseña</translation>
    </message>
    <message>
        <source>Their authority&apos;s certificate</source>
        <translation>El certificado de su autoridad</translation>
    </message>
    <message>
        <source>Where it is one of their own.</source>
        <translation>Donde sea una propia.</translation>
    </message>
    <message>
        <source>Where our documents lie</source>
        <translation>Dónde están nuestros documentos</translation>
    </message>
    <message>
        <source>Where we look for theirs</source>
        <translation>Dónde buscamos los suyos</translation>
    </message>
    <message>
        <source>How they take documents</source>
        <translation>Cómo toman los documentos</translation>
    </message>
    <message>
        <source>Folder, SFTP, HTTPS or AS2; else by hand.</source>
        <translation>Carpeta, SFTP, HTTPS o AS2; si no, a mano.</translation>
    </message>
    <message>
        <source>Our name and GLN</source>
        <translation>Nuestro nombre y GLN</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Lo que reciben</translation>
    </message>
    <message>
        <source>Name, GLN and licences</source>
        <translation>Nombre, GLN y licencias</translation>
    </message>
    <message>
        <source>Of the party that owns the goods, and of its dock.</source>
        <translation>De quien posee la mercancía, y de su muelle.</translation>
    </message>
    <message>
        <source>Test documents</source>
        <translation>Documentos de prueba</translation>
    </message>
    <message>
        <source>Three, with serials, lots and orders that begin with TEST: nobody may book them as goods.</source>
        <translation>Tres, con series, lotes y pedidos que empiezan por TEST: nadie debe registrarlos como mercancía.</translation>
    </message>
    <message>
        <source>One document of theirs to try</source>
        <translation>Un documento suyo para probar</translation>
    </message>
    <message>
        <source>As a file; nothing of it is taken in.</source>
        <translation>Como archivo; no se toma nada de él.</translation>
    </message>
</context>
<context>
    <name>PartnerShowCommand</name>
    <message>
        <source>show a trading partner&apos;s profile</source>
        <translation>mostrar el perfil de un socio comercial</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>indique un socio</translation>
    </message>
</context>
<context>
    <name>PartnerTestCommand</name>
    <message>
        <source>try the way to a partner, step by step</source>
        <translation>probar la vía hacia un socio, paso a paso</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>indique un socio</translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation>%1: bien.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1: falló.</translation>
    </message>
    <message>
        <source>They do not take all that the profile lets out. --take-limits puts it right.</source>
        <translation>No aceptan todo lo que el perfil deja salir. --take-limits lo corrige.</translation>
    </message>
    <message>
        <source>The profile has their limits now: %1.</source>
        <translation>El perfil tiene ahora sus límites: %1.</translation>
    </message>
    <message>
        <source>take the limits and the form that the partner&apos;s server tells into its profile</source>
        <translation>pasar a su perfil los límites y el formato que indica el servidor del socio</translation>
    </message>
</context>
<context>
    <name>PartnerTrialCommand</name>
    <message>
        <source>No documents go to %1: there is nothing to try.</source>
        <translation>A %1 no van documentos: no hay nada que probar.</translation>
    </message>
    <message>
        <source>%1 has taken all test documents and may go live.</source>
        <translation>%1 ha tomado todos los documentos de prueba y puede entrar en servicio.</translation>
    </message>
    <message>
        <source>%1 may not go live yet: %2.</source>
        <translation>%1 aún no puede entrar en servicio: %2.</translation>
    </message>
    <message>
        <source>send test documents to a partner, or tell how far they are</source>
        <translation>enviar documentos de prueba a un socio, o decir hasta dónde están</translation>
    </message>
    <message>
        <source>make and send new ones</source>
        <translation>hacer y enviar otros nuevos</translation>
    </message>
    <message>
        <source>of packs of this product; else of an example</source>
        <translation>de envases de este producto; si no, de un ejemplo</translation>
    </message>
    <message>
        <source>name a partner</source>
        <translation>indique un socio</translation>
    </message>
</context>
<context>
    <name>PartnerWizard</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Putting documents there</source>
        <translation>Dejar documentos allí</translation>
    </message>
    <message>
        <source>Fetching documents</source>
        <translation>Recoger documentos</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Nuestro certificado</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>Acknowledged %1.</source>
        <translation>Confirmado %1.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Delivered %1; their acknowledgement is still to come.</source>
        <translation>Entregado %1; su confirmación aún falta.</translation>
    </message>
    <message>
        <source>Held by hand.</source>
        <translation>Retenido a mano.</translation>
    </message>
    <message>
        <source>Ended by hand: %1</source>
        <translation>Terminado a mano: %1</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <translation>Espera a ser enviado.</translation>
    </message>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Quiénes son</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>Test documents</source>
        <translation>Documentos de prueba</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Poner en servicio</translation>
    </message>
    <message>
        <source>Nothing is kept until the connection is entered, or until you keep it with F10.</source>
        <translation>Nada se guarda hasta que la conexión esté puesta, o hasta que lo guarde con F10.</translation>
    </message>
    <message>
        <source>Who they are, and by which numbers their systems know them.</source>
        <translation>Quiénes son y por qué números los conocen sus sistemas.</translation>
    </message>
    <message>
        <source>What their system reads. Ask them, and prove it with the test documents.</source>
        <translation>Lo que lee su sistema. Pregúnteles y demuéstrelo con los documentos de prueba.</translation>
    </message>
    <message>
        <source>Passwords and keys go to the keychain as you enter them and are never shown again.</source>
        <translation>Las contraseñas y claves van al llavero al introducirlas y nunca se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>The way is tried step by step. No document is sent.</source>
        <translation>La vía se prueba paso a paso. No se envía ningún documento.</translation>
    </message>
    <message>
        <source>Packs that do not exist, marked TEST, go the way of real ones: one pack, a pallet with two lots, and the pack taken back. The partner has to acknowledge them all.</source>
        <translation>Envases que no existen, marcados TEST, siguen la vía de los reales: un envase, un palé con dos lotes, y el envase retirado. El socio debe confirmarlos todos.</translation>
    </message>
    <message>
        <source>From here on documents go by themselves.</source>
        <translation>Desde aquí los documentos salen solos.</translation>
    </message>
    <message>
        <source>No documents go to this partner: there is nothing to send.</source>
        <translation>A este socio no van documentos: no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Read one of theirs instead.</source>
        <translation>Lea en su lugar uno suyo.</translation>
    </message>
    <message>
        <source>The profile changed since these were sent.</source>
        <translation>El perfil cambió desde que se enviaron.</translation>
    </message>
    <message>
        <source>They prove nothing of it as it is now: send new ones.</source>
        <translation>No prueban nada de él tal como es ahora: envíe otros nuevos.</translation>
    </message>
    <message>
        <source>None was sent yet.</source>
        <translation>Aún no se envió ninguno.</translation>
    </message>
    <message>
        <source>Read from them: %1</source>
        <translation>Leído de ellos: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1 events in one document at most</source>
        <translation>%1 eventos en un documento como máximo</translation>
    </message>
    <message>
        <source>%1 bytes in one document at most</source>
        <translation>%1 bytes en un documento como máximo</translation>
    </message>
    <message>
        <source>A lapsed licence stops what is shipped, unless another of its authority holds, or somebody says why.</source>
        <translation>Una licencia caducada detiene lo que se envía, salvo que otra de su autoridad siga vigente o alguien diga por qué.</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>has no end</source>
        <translation>sin fecha de fin</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s), on %1</source>
        <translation>
            <numerusform>termina en %n día, el %1</numerusform>
            <numerusform>termina en %n días, el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>vale hasta el %1</translation>
    </message>
    <message>
        <source>Licence %1 %2</source>
        <translation>Licencia %1 %2</translation>
    </message>
    <message>
        <source>Our certificate %1</source>
        <translation>Nuestro certificado %1</translation>
    </message>
    <message>
        <source>Certificate authority %1</source>
        <translation>Autoridad de certificación %1</translation>
    </message>
    <message>
        <source>Their certificate %1</source>
        <translation>Su certificado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>look at them in the exchange</source>
        <translation>véalos en el intercambio</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledgement(s) late</source>
        <translation>
            <numerusform>%n confirmación atrasada</numerusform>
            <numerusform>%n confirmaciones atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <translation>la más antigua para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>handed over by hand</source>
        <translation>entregado a mano</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Todo está ahí</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún sin intentar</translation>
    </message>
    <message>
        <source>Live: documents go by themselves</source>
        <translation>En servicio: los documentos salen solos</translation>
    </message>
    <message>
        <source>Testing: only test documents go, all others wait</source>
        <translation>En prueba: solo salen documentos de prueba, los demás esperan</translation>
    </message>
    <message>
        <source>No connection: documents are handed over by hand</source>
        <translation>Sin conexión: los documentos se entregan a mano</translation>
    </message>
    <message>
        <source>The connection rests until %1 and is tried again then.</source>
        <translation>La conexión descansa hasta %1 y luego se intenta de nuevo.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se intenta de nuevo por sí sola.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) failed in a row.</source>
        <translation>
            <numerusform>%n intento seguido falló.</numerusform>
            <numerusform>%n intentos seguidos fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reached %1</source>
        <translation>Alcanzado por última vez %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused by the partner</source>
        <translation>
            <numerusform>%n documento rechazado por el socio</numerusform>
            <numerusform>%n documentos rechazados por el socio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised within %n minute(s).</source>
        <translation>
            <numerusform>Prometido en %n minuto.</numerusform>
            <numerusform>Prometido en %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) held by hand</source>
        <translation>
            <numerusform>%n documento retenido a mano</numerusform>
            <numerusform>%n documentos retenidos a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way</source>
        <translation>
            <numerusform>%n documento en camino</numerusform>
            <numerusform>%n documentos en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since %1.</source>
        <translation>El más antiguo desde %1.</translation>
    </message>
    <message>
        <source>No licence is entered</source>
        <translation>Ninguna licencia introducida</translation>
    </message>
    <message>
        <source>Nobody may ship to a partner that is not authorised.</source>
        <translation>Nadie puede enviar a un socio que no está autorizado.</translation>
    </message>
    <message>
        <source>%1; another one takes its place</source>
        <translation>%1; otro toma su lugar</translation>
    </message>
    <message>
        <source>the next one; %1</source>
        <translation>el siguiente; %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin función</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs refused</source>
        <translation>
            <numerusform>%n de los suyos rechazado</numerusform>
            <numerusform>%n de los suyos rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of theirs refused here</source>
        <translation>
            <numerusform>%n documento suyo rechazado aquí</numerusform>
            <numerusform>%n documentos suyos rechazados aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them why, or end it, in the exchange.</source>
        <translation>Dígales por qué, o termínelo, en el intercambio.</translation>
    </message>
    <message>
        <source>for %1, %2 waiting</source>
        <translation>desde hace %1, %2 en espera</translation>
    </message>
    <message>
        <source>last reached %1</source>
        <translation>alcanzado por última vez %1</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unidades</translation>
    </message>
    <message>
        <source>1 pallet</source>
        <translation>1 palé</translation>
    </message>
    <message>
        <source>%1 pallets</source>
        <translation>%1 palés</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 caja</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 cajas</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 fardo</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 fardos</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>PoolAddCommand</name>
    <message>
        <source>make a pool of serial numbers or SSCCs</source>
        <translation>crear una reserva de números de serie o SSCC</translation>
    </message>
    <message>
        <source>the product&apos;s GTIN</source>
        <translation>el GTIN del producto</translation>
    </message>
    <message>
        <source>random numbers of so many characters</source>
        <translation>números aleatorios de tantos caracteres</translation>
    </message>
    <message>
        <source>the characters that random numbers are made of</source>
        <translation>los caracteres de los números aleatorios</translation>
    </message>
    <message>
        <source>twelve digits that an SGTIN-96 tag can hold</source>
        <translation>doce cifras que caben en una etiqueta SGTIN-96</translation>
    </message>
    <message>
        <source>the first number of a range</source>
        <translation>el primer número de un intervalo</translation>
    </message>
    <message>
        <source>its last number</source>
        <translation>su último número</translation>
    </message>
    <message>
        <source>SSCCs of this company prefix</source>
        <translation>SSCC de este prefijo de empresa</translation>
    </message>
    <message>
        <source>their extension digit</source>
        <translation>su dígito de extensión</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>para qué mercado: us, eu, …</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>de quién es el producto</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>cómo se llama la reserva</translation>
    </message>
    <message>
        <source>warn when so many are left (a tenth)</source>
        <translation>avisar cuando queden tantos (una décima parte)</translation>
    </message>
    <message>
        <source>SSCCs need --sscc-prefix and --extension, and no product</source>
        <translation>los SSCC necesitan --sscc-prefix y --extension, y ningún producto</translation>
    </message>
    <message>
        <source>a range needs --from and --to</source>
        <translation>un intervalo necesita --from y --to</translation>
    </message>
    <message>
        <source>say how many characters random numbers have</source>
        <translation>diga cuántos caracteres tienen los números aleatorios</translation>
    </message>
    <message>
        <source>say which numbers: --random LENGTH, --from A --to B, or --sscc-prefix P</source>
        <translation>diga qué números: --random LENGTH, --from A --to B, o --sscc-prefix P</translation>
    </message>
    <message>
        <source>name the product with --gtin</source>
        <translation>nombre el producto con --gtin</translation>
    </message>
</context>
<context>
    <name>PoolChangeCommand</name>
    <message>
        <source>change a pool&apos;s name or low-water mark</source>
        <translation>cambiar el nombre o el umbral de aviso de una reserva</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>cómo se llama la reserva</translation>
    </message>
    <message>
        <source>warn when so many are left</source>
        <translation>avisar cuando queden tantos</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nombre una reserva por su número</translation>
    </message>
</context>
<context>
    <name>PoolExportCommand</name>
    <message>
        <source>write a pool&apos;s numbers as a table, for its provider</source>
        <translation>escribir los números de una reserva como tabla, para su proveedor</translation>
    </message>
    <message>
        <source>unused, used, returned or all</source>
        <translation>unused, used, returned o all</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json o xlsx</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nombre una reserva por su número</translation>
    </message>
    <message>
        <source>say which numbers, as what, and name a file with --out</source>
        <translation>diga qué números y cómo, y nombre un archivo con --out</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s).</source>
        <translation>
            <numerusform>%1: %n número.</numerusform>
            <numerusform>%1: %n números.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolImportCommand</name>
    <message>
        <source>take numbers that a provider made, all or none</source>
        <translation>tomar números hechos por un proveedor, todos o ninguno</translation>
    </message>
    <message>
        <source>the product, where the file tells none</source>
        <translation>el producto, si el archivo no lo dice</translation>
    </message>
    <message>
        <source>for which market: us, eu, …</source>
        <translation>para qué mercado: us, eu, …</translation>
    </message>
    <message>
        <source>whose product it is</source>
        <translation>de quién es el producto</translation>
    </message>
    <message>
        <source>what the pool is called</source>
        <translation>cómo se llama la reserva</translation>
    </message>
    <message>
        <source>warn when so many are left (a tenth)</source>
        <translation>avisar cuando queden tantos (una décima parte)</translation>
    </message>
    <message>
        <source>how many numbers there must be</source>
        <translation>cuántos números debe haber</translation>
    </message>
    <message>
        <source>the file&apos;s SHA-256</source>
        <translation>el SHA-256 del archivo</translation>
    </message>
    <message>
        <source>name one file</source>
        <translation>nombre un archivo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>%1: taken before, nothing changed.</source>
        <translation>%1: ya tomado, nada cambió.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) taken.</source>
        <translation>
            <numerusform>%1: %n número tomado.</numerusform>
            <numerusform>%1: %n números tomados.</numerusform>
        </translation>
    </message>
    <message>
        <source>only show what would be taken</source>
        <translation>mostrar solo lo que se tomaría</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) would be taken.</source>
        <translation>
            <numerusform>%1: se tomaría %n número.</numerusform>
            <numerusform>%1: se tomarían %n números.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolListCommand</name>
    <message>
        <source>list the pools, and what is left in each</source>
        <translation>listar las reservas y lo que queda en cada una</translation>
    </message>
</context>
<context>
    <name>PoolReturnCommand</name>
    <message>
        <source>give back what was not used: a whole pool, or what a batch left</source>
        <translation>devolver lo no usado: una reserva entera, o lo que dejó una orden</translation>
    </message>
    <message>
        <source>only what this batch drew and did not print</source>
        <translation>solo lo que esta orden tomó y no imprimió</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>name one pool by its number, or a batch with --batch</source>
        <translation>nombre una reserva por su número, o una orden con --batch</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given back.</source>
        <translation>
            <numerusform>%n número devuelto.</numerusform>
            <numerusform>%n números devueltos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolShowCommand</name>
    <message>
        <source>show a pool, what became of its numbers, and its draws</source>
        <translation>mostrar una reserva, qué fue de sus números y sus tomas</translation>
    </message>
    <message>
        <source>name one pool by its number</source>
        <translation>nombre una reserva por su número</translation>
    </message>
</context>
<context>
    <name>Pools</name>
    <message>
        <source>%1 left of %2, %3 drawn</source>
        <translation>quedan %1 de %2, %3 tomados</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>runs low</source>
        <translation>se agota</translation>
    </message>
    <message>
        <source>a guess hits 1 in %1</source>
        <translation>un intento de cada %1 acierta</translation>
    </message>
</context>
<context>
    <name>PrintCancelCommand</name>
    <message>
        <source>give up what a job has not sent to the printer</source>
        <translation>abandonar lo que un trabajo no ha enviado a la impresora</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nombre un trabajo de impresión</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>print labels, each number once</source>
        <translation>imprimir etiquetas, cada número una vez</translation>
    </message>
    <message>
        <source>an item; may be given several times</source>
        <translation>un elemento; puede darse varias veces</translation>
    </message>
    <message>
        <source>name of the label&apos;s template</source>
        <translation>nombre de la plantilla de etiqueta</translation>
    </message>
    <message>
        <source>name of the printer</source>
        <translation>nombre de la impresora</translation>
    </message>
    <message>
        <source>the batch: its lot and expiry, and without --item its numbers that have no label</source>
        <translation>la orden: su lote y caducidad, y sin --item sus números sin etiqueta</translation>
    </message>
    <message>
        <source>with --batch: so many labels</source>
        <translation>con --batch: tantas etiquetas</translation>
    </message>
    <message>
        <source>print a job that was queued</source>
        <translation>imprimir un trabajo en espera</translation>
    </message>
    <message>
        <source>only queue the job; &quot;print resume&quot; prints it</source>
        <translation>solo poner el trabajo en cola; &quot;print resume&quot; lo imprime</translation>
    </message>
    <message>
        <source>name the job by its number</source>
        <translation>nombre el trabajo por su número</translation>
    </message>
    <message>
        <source>name what to print with --item, --batch or --job</source>
        <translation>nombre lo que se imprime con --item, --batch o --job</translation>
    </message>
    <message>
        <source>--count is a number of labels</source>
        <translation>--count es un número de etiquetas</translation>
    </message>
    <message>
        <source>of the words on the label: en, de, …</source>
        <translation>de las palabras de la etiqueta: en, de, …</translation>
    </message>
    <message>
        <source>name a template with --template</source>
        <translation>indique una plantilla con --template</translation>
    </message>
</context>
<context>
    <name>PrintConfirmCommand</name>
    <message>
        <source>take scans of printed labels</source>
        <translation>tomar lecturas de etiquetas impresas</translation>
    </message>
    <message>
        <source>the labels, a scan a line, in the order of printing</source>
        <translation>las etiquetas, una lectura por línea, en el orden de impresión</translation>
    </message>
    <message>
        <source>the scan is the last good label after a stop: what is uncertain behind it is written off</source>
        <translation>la lectura es la última etiqueta buena tras una parada: lo incierto detrás se anula</translation>
    </message>
    <message>
        <source>name one print job, or none</source>
        <translation>nombre un trabajo de impresión, o ninguno</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Job %1 on %2: %3, %4 labels (%5 printed, %6 verified, %7 uncertain, %8 written off)</source>
        <translation>Trabajo %1 en %2: %3, %4 etiquetas (%5 impresas, %6 verificadas, %7 inciertas, %8 anuladas)</translation>
    </message>
</context>
<context>
    <name>PrintListCommand</name>
    <message>
        <source>list the print jobs, the newest first</source>
        <translation>listar los trabajos de impresión, el más nuevo primero</translation>
    </message>
</context>
<context>
    <name>PrintPauseCommand</name>
    <message>
        <source>let no further label of a job out</source>
        <translation>no dejar salir más etiquetas de un trabajo</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nombre un trabajo de impresión</translation>
    </message>
</context>
<context>
    <name>PrintReplaceCommand</name>
    <message>
        <source>give an item with a spoilt label a new number and label</source>
        <translation>dar número y etiqueta nuevos a un artículo con la etiqueta estropeada</translation>
    </message>
    <message>
        <source>the item whose label is spoilt: a pack or a container</source>
        <translation>el artículo cuya etiqueta está estropeada: un envase o un bulto</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>where the new label is printed, if not where the old one was</source>
        <translation>dónde se imprime la etiqueta nueva, si no donde la antigua</translation>
    </message>
    <message>
        <source>its template, if not that of the old one</source>
        <translation>su plantilla, si no la de la antigua</translation>
    </message>
    <message>
        <source>only queue the label; &quot;print resume&quot; prints it</source>
        <translation>solo poner la etiqueta en cola; &quot;print resume&quot; la imprime</translation>
    </message>
    <message>
        <source>name the item with --item</source>
        <translation>indique el artículo con --item</translation>
    </message>
    <message>
        <source>%1 is written off; %2 takes its place.</source>
        <translation>%1 está descartado; %2 ocupa su lugar.</translation>
    </message>
</context>
<context>
    <name>PrintResumeCommand</name>
    <message>
        <source>go on printing a job</source>
        <translation>seguir imprimiendo un trabajo</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nombre un trabajo de impresión</translation>
    </message>
</context>
<context>
    <name>PrintShowCommand</name>
    <message>
        <source>show a print job and what became of its labels</source>
        <translation>mostrar un trabajo de impresión y qué fue de sus etiquetas</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nombre un trabajo de impresión</translation>
    </message>
</context>
<context>
    <name>PrintVoidCommand</name>
    <message>
        <source>write labels off that are spoilt or never came out</source>
        <translation>anular etiquetas estropeadas o que nunca salieron</translation>
    </message>
    <message>
        <source>its place in the job; may be given several times. None: all that are uncertain</source>
        <translation>su puesto en el trabajo; puede darse varias veces. Ninguno: todas las inciertas</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>--label is a number</source>
        <translation>--label es un número</translation>
    </message>
    <message>
        <source>name one print job</source>
        <translation>nombre un trabajo de impresión</translation>
    </message>
</context>
<context>
    <name>PrinterAddCommand</name>
    <message>
        <source>take a label printer in, or change one</source>
        <translation>añadir una impresora de etiquetas o cambiarla</translation>
    </message>
    <message>
        <source>where it is: tcp://HOST:9100, serial:/DEV?baud=…, cups:QUEUE or file:DIR</source>
        <translation>dónde está: tcp://HOST:9100, serial:/DEV?baud=…, cups:QUEUE o file:DIR</translation>
    </message>
    <message>
        <source>203, 300 or 600 dots an inch</source>
        <translation>203, 300 o 600 puntos por pulgada</translation>
    </message>
    <message>
        <source>give the printer a name and its --url</source>
        <translation>dé un nombre a la impresora y su --url</translation>
    </message>
    <message>
        <source>zpl; raster for a printer that is to get pictures only; of a coder: %1</source>
        <translation>zpl; raster para una impresora que solo debe recibir imágenes; de un codificador: %1</translation>
    </message>
</context>
<context>
    <name>PrinterChooseCommand</name>
    <message>
        <source>choose where a station prints the labels of a level</source>
        <translation>elegir dónde imprime un puesto las etiquetas de un nivel</translation>
    </message>
    <message>
        <source>unit, bundle, case or pallet</source>
        <translation>unit, bundle, case o pallet</translation>
    </message>
    <message>
        <source>the printer; empty: none</source>
        <translation>la impresora; vacío: ninguna</translation>
    </message>
    <message>
        <source>the template; without it the ready one of the level</source>
        <translation>la plantilla; sin ella, la del nivel</translation>
    </message>
    <message>
        <source>of the words on the labels: en, de, …</source>
        <translation>de las palabras de las etiquetas: en, de, …</translation>
    </message>
    <message>
        <source>a container&apos;s label is printed when it is opened, when it is full, or only when asked</source>
        <translation>la etiqueta de un bulto se imprime al abrirlo, cuando está lleno o solo a petición</translation>
    </message>
    <message>
        <source>--level is unit, bundle, case or pallet, --when opened, full or asked</source>
        <translation>--level es unit, bundle, case o pallet; --when es opened, full o asked</translation>
    </message>
</context>
<context>
    <name>PrinterListCommand</name>
    <message>
        <source>list the label printers</source>
        <translation>listar las impresoras de etiquetas</translation>
    </message>
</context>
<context>
    <name>PrinterRemoveCommand</name>
    <message>
        <source>give a label printer up</source>
        <translation>quitar una impresora de etiquetas</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nombre una impresora</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 eliminada.</translation>
    </message>
</context>
<context>
    <name>PrinterStatus</name>
    <message>
        <source>there is no spooler here</source>
        <translation>aquí no hay servicio de impresión</translation>
    </message>
    <message>
        <source>%1 is no folder that may be written to</source>
        <translation>%1 no es una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>its memory was lost</source>
        <translation>perdió su memoria</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>demasiado fría</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>demasiado caliente</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
</context>
<context>
    <name>PrinterStatusCommand</name>
    <message>
        <source>ask a label printer how it is</source>
        <translation>preguntar a una impresora cómo está</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nombre una impresora</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Lista.</translation>
    </message>
    <message>
        <source>There. It cannot be asked more.</source>
        <translation>Está ahí. No se le puede preguntar más.</translation>
    </message>
</context>
<context>
    <name>PrinterTestCommand</name>
    <message>
        <source>print a test label</source>
        <translation>imprimir una etiqueta de prueba</translation>
    </message>
    <message>
        <source>name one printer</source>
        <translation>nombre una impresora</translation>
    </message>
    <message>
        <source>The test label was sent to %1. Look at it.</source>
        <translation>La etiqueta de prueba se envió a %1. Mírela.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Good. Printed before it: %1. Written off behind it: %2.</source>
        <translation>Bien. Impresas antes: %1. Anuladas detrás: %2.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>Good, but %1 before it are missing. Look for them: scan what you find, write off the rest.</source>
        <translation>Bien, pero faltan %1 antes. Búsquelas: escanee las que encuentre y anule el resto.</translation>
    </message>
    <message>
        <source>This number was seen before. If it is a second label, destroy it: the printer repeated it.</source>
        <translation>Este número ya se vio. Si es una segunda etiqueta, destrúyala: la impresora la repitió.</translation>
    </message>
    <message>
        <source>This number was written off. Destroy the label.</source>
        <translation>Este número se anuló. Destruya la etiqueta.</translation>
    </message>
    <message>
        <source>This label was never printed here. Put it aside and find out where it comes from.</source>
        <translation>Esta etiqueta nunca se imprimió aquí. Apártela y averigüe de dónde viene.</translation>
    </message>
    <message>
        <source>This label belongs to print job %1.</source>
        <translation>Esta etiqueta es del trabajo de impresión %1.</translation>
    </message>
    <message>
        <source>No label with this number was printed here.</source>
        <translation>Aquí no se imprimió ninguna etiqueta con este número.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Este código no nombra ningún elemento con certeza. %1</translation>
    </message>
</context>
<context>
    <name>ProductImportCommand</name>
    <message>
        <source>take products from a CSV table</source>
        <translation>tomar productos de una tabla CSV</translation>
    </message>
    <message>
        <source>take the good rows although others are bad</source>
        <translation>tomar las filas correctas aunque otras no lo sean</translation>
    </message>
    <message>
        <source>name one CSV file</source>
        <translation>indique un archivo CSV</translation>
    </message>
    <message>
        <source>%1 is the same.</source>
        <translation>%1 es igual.</translation>
    </message>
    <message>
        <source>Would take %1.</source>
        <translation>Tomaría %1.</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <translation>Tomado %1.</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>solo mostrar qué cambiaría</translation>
    </message>
</context>
<context>
    <name>ProductListCommand</name>
    <message>
        <source>list the products</source>
        <translation>enumerar los productos</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>by partners&apos; data</source>
        <translation>según datos de socios</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Prints the set of the challenge test: a good label, the same again, and bad ones.</source>
        <translation>Imprime el juego de la prueba de desafío: una etiqueta buena, la misma otra vez, y malas.</translation>
    </message>
</context>
<context>
    <name>RecallListCommand</name>
    <message>
        <source>every item of a lot: where it is and how it stands</source>
        <translation>cada elemento de un lote: dónde está y en qué estado</translation>
    </message>
    <message>
        <source>the lot, as printed</source>
        <translation>el lote, como está impreso</translation>
    </message>
    <message>
        <source>of this product only</source>
        <translation>solo de este producto</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json o xlsx</translation>
    </message>
    <message>
        <source>write it to this file instead</source>
        <translation>escribirlo en este archivo</translation>
    </message>
    <message>
        <source>name a lot, and a format (csv, json, xlsx) where a file is wanted</source>
        <translation>indique un lote, y un formato (csv, json, xlsx) si se quiere un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n elemento</numerusform>
            <numerusform>%1: %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot %1: %n items, </source>
        <translation>
            <numerusform>Lote %1: %n elemento, </numerusform>
            <numerusform>Lote %1: %n elementos, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>sealed containers</source>
        <translation>bultos cerrados</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>muestreo</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>cada unidad</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 de %2 unidades</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 de %2 cajas</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Producto desconocido</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lote %2</translation>
    </message>
    <message>
        <source>%1 not seen: they stay with the sender</source>
        <translation>%1 sin ver, en manos del remitente</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Entrega incompleta</translation>
    </message>
    <message>
        <source>Lost by the carrier</source>
        <translation>Perdido por el transportista</translation>
    </message>
    <message>
        <source>The supplier was told</source>
        <translation>Proveedor avisado</translation>
    </message>
    <message>
        <source>Quality decides later</source>
        <translation>Calidad decidirá después</translation>
    </message>
    <message>
        <source>Put it in tray %1</source>
        <translation>Póngalo en la bandeja %1</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>+ %1 inside</source>
        <translation>+ %1 dentro</translation>
    </message>
    <message>
        <source>Unit %1 of %2</source>
        <translation>Unidad %1 de %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Sealed containers</source>
        <translation>Bultos cerrados</translation>
    </message>
    <message>
        <source>Scan a sealed pallet or case, and all it should hold is received with it. The record keeps what was seen and what was inferred apart.</source>
        <translation>Escanee un palé o una caja precintados y se recibe con ellos todo lo que deben contener. El historial distingue lo visto de lo deducido.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>As above, and a tenth of the units, at least 3, is drawn by lot. Open their cases and scan them. If one is wrong, every unit must be scanned.</source>
        <translation>Como arriba, y además se sortea una décima parte de las unidades, al menos 3. Abra sus cajas y escanéelas. Si una es errónea, hay que escanear todas las unidades.</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Cada unidad</translation>
    </message>
    <message>
        <source>Only what is scanned itself is received. Containers speak for nothing.</source>
        <translation>Solo se recibe lo que se escanea. Los bultos no responden por nada.</translation>
    </message>
    <message>
        <source>Seals checked: %1 of %2</source>
        <translation>Precintos comprobados: %1 de %2</translation>
    </message>
    <message>
        <source>Contents behind the other seals were never looked at.</source>
        <translation>El contenido tras los demás precintos nunca se miró.</translation>
    </message>
    <message>
        <source>seal checked</source>
        <translation>precinto comprobado</translation>
    </message>
    <message>
        <source>%1 of %2 units are received.</source>
        <translation>%1 de %2 unidades están recibidas.</translation>
    </message>
    <message>
        <source>%1 are received.</source>
        <translation>%1 están recibidas.</translation>
    </message>
    <message>
        <source>On hold: %1.</source>
        <translation>Retenidos: %1.</translation>
    </message>
    <message>
        <source>taken back by its sender</source>
        <translation>retirado por su remitente</translation>
    </message>
</context>
<context>
    <name>ReceiptAcknowledgeCommand</name>
    <message>
        <source>note that the alerts of a receipt were seen</source>
        <translation>anotar que se vieron los avisos de una recepción</translation>
    </message>
    <message>
        <source>of one scan only, by its number in the receipt</source>
        <translation>solo de una lectura, por su número en la recepción</translation>
    </message>
    <message>
        <source>name one receipt, and a scan by its number</source>
        <translation>indique una recepción, y una lectura por su número</translation>
    </message>
    <message>
        <source>Scan %1 is noted as seen: %2</source>
        <translation>La lectura %1 queda anotada como vista: %2</translation>
    </message>
</context>
<context>
    <name>ReceiptCommand</name>
    <message>
        <source>Receipt %1, %2, policy %3: %4 of %5 units (%6 scanned, %7 inferred), %8 exceptions.</source>
        <translation>Recepción %1, %2, control %3: %4 de %5 unidades (%6 escaneadas, %7 deducidas), %8 incidencias.</translation>
    </message>
    <message>
        <source> (%1 announced, data of %2 missing)</source>
        <translation> (%1 anunciados, faltan datos de %2)</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>bandeja %1</translation>
    </message>
</context>
<context>
    <name>ReceiptExportCommand</name>
    <message>
        <source>write the serials of a receipt to a file</source>
        <translation>escribir en un archivo los números de serie de una recepción</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation>
            <numerusform>%1: %n número de serie</numerusform>
            <numerusform>%1: %n números de serie</numerusform>
        </translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx o xml</translation>
    </message>
    <message>
        <source>name a receipt, a format (csv, json, xlsx, xml) and a file</source>
        <translation>indique una recepción, un formato (csv, json, xlsx, xml) y un archivo</translation>
    </message>
</context>
<context>
    <name>ReceiptHoldCommand</name>
    <message>
        <source>put an item aside by hand: damaged, suspect</source>
        <translation>apartar un elemento a mano: dañado, sospechoso</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>el elemento</translation>
    </message>
    <message>
        <source>damaged, suspect or quarantine</source>
        <translation>damaged, suspect o quarantine</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>lo que se vio</translation>
    </message>
    <message>
        <source>the reason is damaged, suspect or quarantine</source>
        <translation>el motivo es damaged, suspect o quarantine</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>indique una recepción y la lectura</translation>
    </message>
</context>
<context>
    <name>ReceiptOpenCommand</name>
    <message>
        <source>the shipment to receive</source>
        <translation>el envío que se recibe</translation>
    </message>
    <message>
        <source>blind: who sent the goods</source>
        <translation>sin aviso: quién envió la mercancía</translation>
    </message>
    <message>
        <source>blind: number of the delivery note</source>
        <translation>sin aviso: número del albarán</translation>
    </message>
    <message>
        <source>a shipment is named by its number</source>
        <translation>un envío se indica por su número</translation>
    </message>
    <message>
        <source>Receipt %1 is open.</source>
        <translation>La recepción %1 está abierta.</translation>
    </message>
    <message>
        <source>open the receipt of a shipment, or a blind one without a notice</source>
        <translation>abrir la recepción de un envío, o una sin aviso</translation>
    </message>
</context>
<context>
    <name>ReceiptPapers</name>
    <message>
        <source>What was announced, and what is here</source>
        <translation>Lo anunciado y lo que está aquí</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Deducido</translation>
    </message>
    <message>
        <source>In trays</source>
        <translation>En bandejas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Nothing was announced, and nothing is here.</source>
        <translation>No se anunció nada y no hay nada aquí.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay nada retenido.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Order and notice</source>
        <translation>Pedido y aviso</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibido en</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Validada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recepción %1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>%1 announced, %2 seen, %3 inferred, %4 in trays</source>
        <translation>%1 anunciadas, %2 vistas, %3 deducidas, %4 en bandejas</translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation>Recibido por, fecha</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>bandeja %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducidas</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>%1 more are in the list that “Save list” writes.</source>
        <translation>Hay %1 más en la lista que escribe «Exportar».</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>What came, what is in trays, what differs, and a line to sign on.</source>
        <translation>Lo que llegó, lo que está en bandejas, lo que difiere y una línea para firmar.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>For the supplier: every number that was announced and is not here.</source>
        <translation>Para el proveedor: cada número anunciado que no está aquí.</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>Every number that is here, seen or inferred.</source>
        <translation>Cada número que está aquí, visto o deducido.</translation>
    </message>
    <message>
        <source>Missing from the delivery</source>
        <translation>Falta en la entrega</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>These numbers were announced and have not arrived. Please tell us where they are.</source>
        <translation>Estos números se anunciaron y no han llegado. Indíquenos, por favor, dónde están.</translation>
    </message>
    <message>
        <source>Serials of receipt %1</source>
        <translation>Números de serie de la recepción %1</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
</context>
<context>
    <name>ReceiptPolicyCommand</name>
    <message>
        <source>choose how much of a delivery must be seen</source>
        <translation>elegir cuánto de una entrega hay que ver</translation>
    </message>
    <message>
        <source>sampling: how many units are drawn (a tenth, at least 3)</source>
        <translation>muestreo: cuántas unidades se extraen (una décima parte, al menos 3)</translation>
    </message>
    <message>
        <source>name a receipt, and inference, sampling or every-unit</source>
        <translation>indique una recepción y inference, sampling o every-unit</translation>
    </message>
    <message>
        <source>Receipt R-%1 is received by the policy %2.</source>
        <translation>La recepción R-%1 se hace según la regla %2.</translation>
    </message>
    <message>
        <source>to be scanned: %1</source>
        <translation>por escanear: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptRegisterCommand</name>
    <message>
        <source>take in a serial that nobody announced</source>
        <translation>dar entrada a un número de serie que nadie anunció</translation>
    </message>
    <message>
        <source>the code, or its identifier</source>
        <translation>el código o su identificador</translation>
    </message>
    <message>
        <source>the lot, where the code has none</source>
        <translation>el lote, si el código no lo lleva</translation>
    </message>
    <message>
        <source>the last day it may be used, where the code has none</source>
        <translation>el último día de uso, si el código no lo lleva</translation>
    </message>
    <message>
        <source>an expiry is written YYYY-MM-DD</source>
        <translation>una caducidad se escribe YYYY-MM-DD</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>indique una recepción y la lectura</translation>
    </message>
</context>
<context>
    <name>ReceiptScanCommand</name>
    <message>
        <source>scan packs into a receipt, a verdict for each</source>
        <translation>escanear envases en una recepción, con un veredicto para cada uno</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>indique una recepción por su número</translation>
    </message>
</context>
<context>
    <name>ReceiptSealCommand</name>
    <message>
        <source>note that the seal of a scanned container is whole</source>
        <translation>anotar que el precinto de un bulto escaneado está intacto</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el bulto</translation>
    </message>
    <message>
        <source>name a receipt, and the scan of the container</source>
        <translation>indique una recepción y el escaneo del bulto</translation>
    </message>
    <message numerus="yes">
        <source>The seal of scan %1 is noted as whole: %n items came in behind it.</source>
        <translation>
            <numerusform>El precinto del escaneo %1 consta como intacto: con él entró %n artículo.</numerusform>
            <numerusform>El precinto del escaneo %1 consta como intacto: con él entraron %n artículos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptShowCommand</name>
    <message>
        <source>how far a receipt is, and what stands in the way</source>
        <translation>cuánto ha avanzado una recepción y qué lo impide</translation>
    </message>
    <message>
        <source>then every item, a line each</source>
        <translation>después cada elemento, uno por línea</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>indique una recepción por su número</translation>
    </message>
</context>
<context>
    <name>ReceiptSubmitCommand</name>
    <message>
        <source>end a receipt: write the receiving event and confirm the shipment</source>
        <translation>terminar una recepción: escribir el evento de recepción y confirmar el envío</translation>
    </message>
    <message>
        <source>submit in spite of open exceptions</source>
        <translation>validar pese a las incidencias abiertas</translation>
    </message>
    <message>
        <source>why they are accepted</source>
        <translation>por qué se aceptan</translation>
    </message>
    <message>
        <source>what is missing may still come: keep a receipt open for it</source>
        <translation>lo que falta puede llegar aún: dejar abierta una recepción para ello</translation>
    </message>
    <message>
        <source>name one receipt by its number</source>
        <translation>indique una recepción por su número</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n exceptions are open. Accept them with --accept-exceptions --reason.</source>
        <translation>
            <numerusform>La recepción %1 no está validada: hay %n incidencia abierta. Acéptela con --accept-exceptions --reason.</numerusform>
            <numerusform>La recepción %1 no está validada: hay %n incidencias abiertas. Acéptelas con --accept-exceptions --reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is submitted, with %n exceptions accepted.</source>
        <translation>
            <numerusform>La recepción %1 está validada, con %n incidencia aceptada.</numerusform>
            <numerusform>La recepción %1 está validada, con %n incidencias aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan %1 must be put apart first. When that is done: receipt acknowledge %2</source>
        <translation>Primero hay que apartar la lectura %1. Cuando esté hecho: receipt acknowledge %2</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n stopped packs are not put apart yet.</source>
        <translation>
            <numerusform>La recepción %1 no está validada: %n envase detenido aún no está apartado.</numerusform>
            <numerusform>La recepción %1 no está validada: %n envases detenidos aún no están apartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases with the partner: %1.</source>
        <translation>Casos con el socio: %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptUndoCommand</name>
    <message>
        <source>take back the last scans of a receipt</source>
        <translation>anular las últimas lecturas de una recepción</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántas</translation>
    </message>
    <message>
        <source>name one receipt, and how many scans to take back</source>
        <translation>indique una recepción y cuántas lecturas se anulan</translation>
    </message>
    <message>
        <source>Scan %1 is taken back: %2</source>
        <translation>La lectura %1 está anulada: %2</translation>
    </message>
</context>
<context>
    <name>ReceiptUnsealCommand</name>
    <message>
        <source>open a container: its contents count once they are scanned</source>
        <translation>abrir un bulto: su contenido cuenta cuando se escanea</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el bulto</translation>
    </message>
    <message>
        <source>name a receipt, and the scan</source>
        <translation>indique una recepción y la lectura</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Expected, and now received.</source>
        <translation>Esperado y ya recibido.</translation>
    </message>
    <message>
        <source>Expected, and now received with the %1 items inside.</source>
        <translation>Esperado y ya recibido con su contenido (%1).</translation>
    </message>
    <message>
        <source>Received with %1 items inside. %2 more inside must not be used: open it and take them out.</source>
        <translation>Recibido con su contenido (%1). No utilizables dentro: %2. Ábralo y retírelos.</translation>
    </message>
    <message>
        <source>Registered with lot and expiry of the label, and received.</source>
        <translation>Registrado con el lote y la caducidad de la etiqueta, y recibido.</translation>
    </message>
    <message>
        <source>Known to the ledger, and received without a notice.</source>
        <translation>Conocido por el registro y recibido sin aviso.</translation>
    </message>
    <message>
        <source>Received. The delivery note for these goods was found and belongs to this receipt now.</source>
        <translation>Recibido. Se encontró el aviso de esta mercancía y ahora pertenece a esta recepción.</translation>
    </message>
    <message>
        <source>Part of the sample, and seen.</source>
        <translation>Parte de la muestra, y visto.</translation>
    </message>
    <message>
        <source>Scanned before in this receipt. Nothing to do.</source>
        <translation>Ya escaneado en esta recepción. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Counted already with its container %1; now seen as well.</source>
        <translation>Ya contado con su bulto %1; ahora también visto.</translation>
    </message>
    <message>
        <source>Received before with receipt %1 on %2. A return, or a copy: put it aside.</source>
        <translation>Ya recibido con la recepción %1 el %2. Una devolución o una copia: apártelo.</translation>
    </message>
    <message>
        <source>Counted in receipt %1, which is still open. Put it aside.</source>
        <translation>Contado en la recepción %1, que sigue abierta. Apártelo.</translation>
    </message>
    <message>
        <source>Known, but not part of this delivery. Put it aside.</source>
        <translation>Conocido, pero no es de esta entrega. Apártelo.</translation>
    </message>
    <message>
        <source>Belongs to another delivery: receipt %1. Put it aside, and receive it there.</source>
        <translation>Es de otra entrega: recepción %1. Apártelo y recíbalo allí.</translation>
    </message>
    <message>
        <source>Nobody has told us of this serial number. Put it aside until data come.</source>
        <translation>Nadie nos ha comunicado este número de serie. Apártelo hasta que lleguen los datos.</translation>
    </message>
    <message>
        <source>The product %1 is not on the product list. Put it aside until it is added.</source>
        <translation>El producto %1 no está en la lista de productos. Apártelo hasta que se añada.</translation>
    </message>
    <message>
        <source>One more than was sent: the product belongs to this delivery, the serial number does not.</source>
        <translation>Uno más de lo enviado: el producto es de esta entrega, el número de serie no.</translation>
    </message>
    <message>
        <source>Noted without data. It is received as soon as the supplier’s data come.</source>
        <translation>Anotado sin datos. Se recibe en cuanto lleguen los datos del proveedor.</translation>
    </message>
    <message>
        <source>The pack says lot %1, the supplier’s data say %2. Put it aside.</source>
        <translation>El envase dice lote %1; los datos del proveedor, %2. Apártelo.</translation>
    </message>
    <message>
        <source>The pack says expiry %1, the supplier’s data say %2. Put it aside.</source>
        <translation>El envase dice caducidad %1; los datos del proveedor, %2. Apártelo.</translation>
    </message>
    <message>
        <source>Expired: usable until %1. Put it aside.</source>
        <translation>Caducado: utilizable hasta %1. Apártelo.</translation>
    </message>
    <message>
        <source>Recalled. Lock it in quarantine.</source>
        <translation>Retirado del mercado. Guárdelo bajo llave en cuarentena.</translation>
    </message>
    <message>
        <source>On hold (%1). Put it aside until it is released.</source>
        <translation>Retenido (%1). Apártelo hasta que se libere.</translation>
    </message>
    <message>
        <source>On hold as damaged. Put it aside.</source>
        <translation>Retenido por daños. Apártelo.</translation>
    </message>
    <message>
        <source>Put aside by hand (%1).</source>
        <translation>Apartado a mano (%1).</translation>
    </message>
    <message>
        <source>A partner reported it as %1. Put it aside.</source>
        <translation>Un socio ha comunicado su estado: %1. Apártelo.</translation>
    </message>
    <message>
        <source>It must not exist any more: %1. Stop, and treat it as suspect.</source>
        <translation>Ya no debería existir: %1. Deténgase y trátelo como sospechoso.</translation>
    </message>
    <message>
        <source>It left this site before. A return, or a copy: put it aside.</source>
        <translation>Ya salió de este centro. Una devolución o una copia: apártelo.</translation>
    </message>
    <message>
        <source>The scanner, not the pack: %1</source>
        <translation>El lector, no el envase: %1</translation>
    </message>
    <message>
        <source>Several codes were read at once. Cover the others and scan again.</source>
        <translation>Se leyeron varios códigos a la vez. Tape los demás y vuelva a escanear.</translation>
    </message>
    <message>
        <source>This code has no serial number. Turn the pack and scan the square code.</source>
        <translation>Este código no tiene número de serie. Gire el envase y escanee el código cuadrado.</translation>
    </message>
    <message>
        <source>This is no code of a pack. %1</source>
        <translation>Este no es un código de envase. %1</translation>
    </message>
    <message>
        <source>Opened: its contents count only once they are scanned themselves.</source>
        <translation>Abierto: su contenido solo cuenta cuando se escanea.</translation>
    </message>
    <message>
        <source>Announced, but not here.</source>
        <translation>Anunciado, pero no está aquí.</translation>
    </message>
    <message>
        <source>Drawn for the sample, and not scanned yet.</source>
        <translation>Elegido para la muestra, aún sin escanear.</translation>
    </message>
    <message>
        <source>The delivery is addressed to %1, not to this site.</source>
        <translation>La entrega va dirigida a %1, no a este centro.</translation>
    </message>
    <message>
        <source>%1 Tray %2.</source>
        <translation>%1 Bandeja %2.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Ya recibido</translation>
    </message>
    <message>
        <source>Not in this delivery</source>
        <translation>No esperado</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>1 more than sent</source>
        <translation>1 de más</translation>
    </message>
    <message>
        <source>Unknown serial</source>
        <translation>Serie desconocida</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Lote erróneo</translation>
    </message>
    <message>
        <source>Wrong expiry</source>
        <translation>Fecha errónea</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>No pack code</source>
        <translation>No es un envase</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>a la espera de datos</translation>
    </message>
    <message>
        <source>repackaged</source>
        <translation>reenvasado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruido</translation>
    </message>
    <message>
        <source>dispensed</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>no vendible</translation>
    </message>
    <message>
        <source>partly dispensed</source>
        <translation>dispensado en parte</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>cuarentena</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>robado</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Código erróneo</translation>
    </message>
    <message>
        <source>not in the delivery</source>
        <translation>no es de la entrega</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>ya recibido</translation>
    </message>
    <message>
        <source>wrong expiry</source>
        <translation>caducidad errónea</translation>
    </message>
    <message>
        <source>wrong lot</source>
        <translation>lote erróneo</translation>
    </message>
    <message>
        <source>Released from hold, and received.</source>
        <translation>Liberado de la retención, y recibido.</translation>
    </message>
    <message>
        <source>Received. Days left before it expires: %1.</source>
        <translation>Recibido. Días que faltan para que caduque: %1.</translation>
    </message>
    <message>
        <source>This code names the product, but no single pack. Look for another code on it; without one, keep the pack apart.</source>
        <translation>Este código nombra el producto, pero no un envase concreto. Busque otro código en él; si no hay, aparte el envase.</translation>
    </message>
    <message>
        <source>it changes small and capital letters; %1 is what the data name. Look at Caps Lock and at the scanner&apos;s set-up.</source>
        <translation>cambia mayúsculas y minúsculas; los datos dicen %1. Mire Bloq Mayús y la configuración del lector.</translation>
    </message>
    <message>
        <source>Expected by the despatch advice, which says %1, but its data is missing. It is received as soon as the supplier’s data come.</source>
        <translation>Lo espera el aviso de expedición, que dice %1, pero faltan sus datos. Se recibe en cuanto lleguen los datos del proveedor.</translation>
    </message>
    <message>
        <source>By the data its sender took this shipment back: the goods were not sold to you. Put it aside, and ask the sender.</source>
        <translation>Según los datos, el remitente retiró este envío: la mercancía no se le vendió. Apártela y pregunte al remitente.</translation>
    </message>
</context>
<context>
    <name>RejectProtocols</name>
    <message>
        <source>Text lines</source>
        <translation>Líneas de texto</translation>
    </message>
    <message>
        <source>STX, text, ETX</source>
        <translation>STX, texto, ETX</translation>
    </message>
    <message>
        <source>Numbered lines</source>
        <translation>Líneas numeradas</translation>
    </message>
    <message>
        <source>One line, no answer</source>
        <translation>Una línea, sin respuesta</translation>
    </message>
</context>
<context>
    <name>ReleaseCommand</name>
    <message>
        <source>let items go that are on hold, with the reason</source>
        <translation>liberar elementos retenidos, con el motivo</translation>
    </message>
    <message>
        <source>the items, a scan or identifier a line</source>
        <translation>los elementos, una lectura o un identificador por línea</translation>
    </message>
    <message>
        <source>why they may go</source>
        <translation>por qué se pueden liberar</translation>
    </message>
    <message>
        <source>say why with --reason</source>
        <translation>diga por qué con --reason</translation>
    </message>
</context>
<context>
    <name>RepackCommand</name>
    <message>
        <source>move children from one container into another</source>
        <translation>pasar elementos de un bulto a otro</translation>
    </message>
    <message>
        <source>the container that they are in</source>
        <translation>el bulto en que están</translation>
    </message>
    <message>
        <source>the container that they go into: its identifier, new-sscc, new-case or new-bundle</source>
        <translation>el bulto al que van: su identificador, new-sscc, new-case o new-bundle</translation>
    </message>
    <message>
        <source>which, a scan or identifier a line; without it all</source>
        <translation>cuáles, por línea una lectura o un identificador; sin ello, todos</translation>
    </message>
    <message>
        <source>name both containers, with --from and --to</source>
        <translation>nombre ambos bultos, con --from y --to</translation>
    </message>
</context>
<context>
    <name>Repackaging</name>
    <message>
        <source>Used up.</source>
        <translation>Consumido.</translation>
    </message>
    <message>
        <source>Used in part; the rest is booked.</source>
        <translation>Usado en parte; el resto está anotado.</translation>
    </message>
    <message>
        <source>Commissioned and linked with its sources.</source>
        <translation>Serializado y enlazado con sus orígenes.</translation>
    </message>
    <message>
        <source>Linked with its sources.</source>
        <translation>Enlazado con sus orígenes.</translation>
    </message>
    <message>
        <source>It stands in the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>Nobody received this pack, or the number belongs to no such batch.</source>
        <translation>Nadie recibió este envase, o el número no es de esa orden.</translation>
    </message>
    <message>
        <source>It is on hold. Release it first.</source>
        <translation>Está retenido. Libérelo primero.</translation>
    </message>
    <message>
        <source>Its life has ended. It cannot be used again.</source>
        <translation>Su vida ha terminado. No se puede usar de nuevo.</translation>
    </message>
    <message>
        <source>It is not the product of this batch.</source>
        <translation>No es el producto de esta orden.</translation>
    </message>
    <message>
        <source>Something is in it. Break it down first.</source>
        <translation>Hay algo dentro. Desembálelo primero.</translation>
    </message>
    <message>
        <source>This code names no item for certain.</source>
        <translation>Este código no nombra ningún elemento con certeza.</translation>
    </message>
    <message>
        <source>It was scanned as a source of another batch. Put it back there first.</source>
        <translation>Se leyó como origen de otra orden. Devuélvalo allí primero.</translation>
    </message>
    <message>
        <source>It has expired. Put it aside.</source>
        <translation>Ha caducado. Apártelo.</translation>
    </message>
    <message>
        <source>This number was not drawn here, and this site takes no others.</source>
        <translation>Este número no se obtuvo aquí, y este centro no admite otros.</translation>
    </message>
    <message>
        <source>The serial number has other characters than letters and digits, and DSCSA asks for those on packs made here.</source>
        <translation>El número de serie tiene otros caracteres que letras y cifras, y la DSCSA pide estos en los envases hechos aquí.</translation>
    </message>
    <message>
        <source>It is a new pack of this batch, not a source.</source>
        <translation>Es un envase nuevo de esta orden, no un origen.</translation>
    </message>
    <message>
        <source>It expires before the new packs would. Correct the order&apos;s expiry, or somebody signs for it with a reason.</source>
        <translation>Caduca antes que los envases nuevos. Corrija la caducidad de la orden, o alguien firma por ello con un motivo.</translation>
    </message>
    <message>
        <source>Its label tells another lot or expiry than its data. Put it aside.</source>
        <translation>Su etiqueta indica otro lote u otra caducidad que sus datos. Apártelo.</translation>
    </message>
    <message>
        <source>What is left in it is a whole number, less than was left before, and 0 where it is empty.</source>
        <translation>Lo que queda en él es un número entero, menor que lo que quedaba antes, y 0 si está vacío.</translation>
    </message>
</context>
<context>
    <name>RestoreDrill</name>
    <message>
        <source>The backup was restored and is in order: %1 events, %2 items.</source>
        <translation>La copia de seguridad se restauró y está en orden: %1 eventos, %2 elementos.</translation>
    </message>
    <message>
        <source>The backup was restored, but it is not one of this ledger. Make a new one.</source>
        <translation>La copia se restauró, pero no es de este registro. Haga una nueva.</translation>
    </message>
    <message>
        <source>The backup was restored, but what came out is not in order. Make a new one.</source>
        <translation>La copia de seguridad se restauró, pero el resultado no está en orden. Haga una nueva.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>Restore drill: passed</source>
        <translation>Prueba de restauración: superada</translation>
    </message>
    <message>
        <source>Restore drill: FAILED</source>
        <translation>Prueba de restauración: FALLIDA</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Drilled</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Lo que salió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The backup says</source>
        <translation>La copia dice</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>Ahora en el registro</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>What the ledger holds beyond the backup was recorded after it: %1 entries.</source>
        <translation>Lo que el registro tiene además de la copia se anotó después: %1 entradas.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Chain intact, and every state follows from the events</source>
        <translation>Cadena íntegra, y cada estado se sigue de los eventos</translation>
    </message>
    <message>
        <source>It is a part of the ledger at work</source>
        <translation>Es parte del registro en uso</translation>
    </message>
    <message>
        <source>Events and items as the backup says</source>
        <translation>Eventos y artículos como dice la copia</translation>
    </message>
    <message>
        <source>Drilled by, date</source>
        <translation>Hecha por, fecha</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Revisado por, fecha</translation>
    </message>
    <message>
        <source>The backup is damaged and could not be restored. Make a new one.</source>
        <translation>La copia está dañada y no se pudo restaurar. Haga una nueva.</translation>
    </message>
    <message>
        <source>The file is not damaged</source>
        <translation>El archivo no está dañado</translation>
    </message>
</context>
<context>
    <name>ScannerOptions</name>
    <message>
        <source>Enter (CR, LF)</source>
        <translation>Intro (CR, LF)</translation>
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
        <translation>Nada</translation>
    </message>
    <message>
        <source>What ends a code</source>
        <translation>Qué termina un código</translation>
    </message>
    <message>
        <source>One reading within, ms</source>
        <translation>Una lectura dentro de, ms</translation>
    </message>
    <message>
        <source>The same code again within this time is the same reading: a trigger held too long.</source>
        <translation>El mismo código dentro de este tiempo es la misma lectura: un gatillo apretado demasiado tiempo.</translation>
    </message>
    <message>
        <source>One pull of the trigger, ms</source>
        <translation>Un disparo, ms</translation>
    </message>
    <message>
        <source>Of several codes within this time the pack’s own counts; the shop bar code beside it does not. 0: each counts.</source>
        <translation>De varios códigos dentro de este tiempo cuenta el propio del envase; el código de barras de venta no. 0: cuentan todos.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Introduzca un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands beside every scan it makes.</source>
        <translation>Figura junto a cada lectura suya.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>A name below /dev/serial/by-id stays the same at every plug.</source>
        <translation>Un nombre bajo /dev/serial/by-id no cambia al volver a conectar.</translation>
    </message>
    <message>
        <source>Speed, baud</source>
        <translation>Velocidad, baudios</translation>
    </message>
    <message>
        <source>As the scanner is set: often 9600 or 115200. USB does not care.</source>
        <translation>Como esté ajustado el lector: a menudo 9600 o 115200. En USB da igual.</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Bits de datos</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bits de parada</translation>
    </message>
    <message>
        <source>What stands before a code</source>
        <translation>Qué precede a un código</translation>
    </message>
    <message>
        <source>Usually nothing. Control characters as &lt;STX&gt;. Anything without it is no code of this scanner.</source>
        <translation>Normalmente nada. Caracteres de control como &lt;STX&gt;. Lo que llegue sin ello no es un código de este lector.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Intro o Tab</translation>
    </message>
    <message>
        <source>Longest pause between keys, ms</source>
        <translation>Pausa máxima entre teclas, ms</translation>
    </message>
    <message>
        <source>Keys that follow faster are a scanner’s. 50 suits nearly all; people type slower.</source>
        <translation>Las teclas más rápidas son de un lector. 50 sirve casi siempre; las personas escriben más despacio.</translation>
    </message>
    <message>
        <source>Key before a code</source>
        <translation>Tecla antes de un código</translation>
    </message>
    <message>
        <source>Usually none. A scanner that is set to press one first, such as F12, is told for certain.</source>
        <translation>Normalmente ninguna. Un lector que pulsa antes una, como F12, se reconoce con certeza.</translation>
    </message>
    <message>
        <source>%1 for the separator</source>
        <translation>%1 como separador</translation>
    </message>
    <message>
        <source>separators arrive</source>
        <translation>llegan los separadores</translation>
    </message>
    <message>
        <source>keyboard %1 read as %2</source>
        <translation>teclado %1 leído como %2</translation>
    </message>
    <message>
        <source>%1 before each code</source>
        <translation>%1 delante de cada código</translation>
    </message>
    <message>
        <source>%1 behind each code</source>
        <translation>%1 detrás de cada código</translation>
    </message>
    <message>
        <source>the maker’s code letters</source>
        <translation>las letras de código del fabricante</translation>
    </message>
    <message>
        <source>Enter the path of a device, such as /dev/ttyACM0, or the address of a reader, such as tcp://10.0.0.30:9004.</source>
        <translation>Escriba la ruta de un aparato, como /dev/ttyACM0, o la dirección de un lector, como tcp://10.0.0.30:9004.</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Another code was read: %1</source>
        <translation>Se leyó otro código: %1</translation>
    </message>
    <message>
        <source>Scan the code that is marked here. Cover the others with a hand.</source>
        <translation>Escanee el código marcado aquí. Tape los demás con la mano.</translation>
    </message>
    <message>
        <source>%1 characters got lost on the way.</source>
        <translation>Se perdieron %1 caracteres por el camino.</translation>
    </message>
    <message>
        <source>The scanner sends faster than the computer takes. Set a pause of 5 ms between characters, or the serial mode (USB-COM).</source>
        <translation>El lector envía más deprisa de lo que el ordenador admite. Ponga una pausa de 5 ms entre caracteres, o el modo serie (USB-COM).</translation>
    </message>
    <message>
        <source>Characters arrive changed.</source>
        <translation>Los caracteres llegan cambiados.</translation>
    </message>
    <message>
        <source>Switch off all formatting of data in the scanner, or scan its “factory defaults” code, then test again.</source>
        <translation>Desactive todo formato de datos en el lector, o escanee su código de «valores de fábrica», y vuelva a probar.</translation>
    </message>
    <message>
        <source>Upper and lower case are exchanged.</source>
        <translation>Mayúsculas y minúsculas están intercambiadas.</translation>
    </message>
    <message>
        <source>Switch Caps Lock off and keep it off. If it is off, switch off “Caps Lock” or “convert case” in the scanner.</source>
        <translation>Desactive Bloq Mayús y déjelo así. Si ya está desactivado, desactive «Caps Lock» o «convertir mayúsculas/minúsculas» en el lector.</translation>
    </message>
    <message>
        <source>All letters arrive in upper case.</source>
        <translation>Todas las letras llegan en mayúsculas.</translation>
    </message>
    <message>
        <source>Switch off “convert case” in the scanner. Serial numbers tell upper from lower case.</source>
        <translation>Desactive «convertir mayúsculas/minúsculas» en el lector. Los números de serie las distinguen.</translation>
    </message>
    <message>
        <source>All letters arrive in lower case.</source>
        <translation>Todas las letras llegan en minúsculas.</translation>
    </message>
    <message>
        <source>The scanner types for the keyboard %2, the computer has %3.</source>
        <translation>El lector escribe para el teclado %2; el ordenador tiene %3.</translation>
    </message>
    <message>
        <source>Set the scanner’s “keyboard country” to %3, or use its serial mode (USB-COM), which knows no keyboard.</source>
        <translation>Ponga el «país del teclado» del lector en %3, o use su modo serie (USB-COM), que no depende del teclado.</translation>
    </message>
    <message>
        <source>The separators between values (GS) get lost. Values would run together.</source>
        <translation>Se pierden los separadores entre valores (GS). Los valores se juntarían.</translation>
    </message>
    <message>
        <source>Set “transmit control characters”, “GS1 separator” or “function code mapping” so that GS (character 29) is sent, or use the serial mode (USB-COM).</source>
        <translation>Ajuste «enviar caracteres de control», «separador GS1» o «asignación de códigos de función» para que se envíe GS (carácter 29), o use el modo serie (USB-COM).</translation>
    </message>
    <message>
        <source>The separator (GS) arrives as %1.</source>
        <translation>El separador (GS) llega como %1.</translation>
    </message>
    <message>
        <source>Better: let the scanner send the separator itself, character 29.</source>
        <translation>Mejor: haga que el lector envíe el propio separador, el carácter 29.</translation>
    </message>
    <message>
        <source>The scanner writes brackets around the identifiers, as on the label.</source>
        <translation>El lector escribe paréntesis alrededor de los identificadores, como en la etiqueta.</translation>
    </message>
    <message>
        <source>Switch off “GS1 format with brackets”. With brackets in the data nobody can tell what is printed.</source>
        <translation>Desactive el «formato GS1 con paréntesis». Con paréntesis en los datos nadie sabe qué hay impreso.</translation>
    </message>
    <message>
        <source>The scanner does not say what kind of code it read.</source>
        <translation>El lector no dice qué tipo de código leyó.</translation>
    </message>
    <message>
        <source>Works. Better: switch on the “AIM identifier” (]d2, ]C1) as a prefix. Broken codes are told more surely with it.</source>
        <translation>Funciona. Mejor: active el «identificador AIM» (]d2, ]C1) como prefijo. Así se reconocen mejor los códigos defectuosos.</translation>
    </message>
    <message>
        <source>The scanner sends the code letters of its maker (%1).</source>
        <translation>El lector envía las letras de código de su fabricante (%1).</translation>
    </message>
    <message>
        <source>Better: the “AIM identifier” in their place.</source>
        <translation>Mejor: el «identificador AIM» en su lugar.</translation>
    </message>
    <message>
        <source>The scanner reports a GS1 code as a plain one (%1).</source>
        <translation>El lector da un código GS1 por uno simple (%1).</translation>
    </message>
    <message>
        <source>Switch on GS1 for this kind of code (“GS1 DataMatrix”, “GS1-128”, “transmit FNC1”).</source>
        <translation>Active GS1 para este tipo de código («GS1 DataMatrix», «GS1-128», «enviar FNC1»).</translation>
    </message>
    <message>
        <source>The scanner puts %1 before each code.</source>
        <translation>El lector pone %1 delante de cada código.</translation>
    </message>
    <message>
        <source>Better: no prefix.</source>
        <translation>Mejor: sin prefijo.</translation>
    </message>
    <message>
        <source>The scanner puts %1 behind each code.</source>
        <translation>El lector pone %1 detrás de cada código.</translation>
    </message>
    <message>
        <source>Better: only Enter (CR) behind each code.</source>
        <translation>Mejor: solo Intro (CR) detrás de cada código.</translation>
    </message>
    <message>
        <source>Nothing ends a code.</source>
        <translation>Nada termina un código.</translation>
    </message>
    <message>
        <source>Better: Enter (CR) as suffix. A cable that fails is then told for certain.</source>
        <translation>Mejor: Intro (CR) como sufijo. Así se nota con certeza un cable que falla.</translation>
    </message>
    <message>
        <source>A code began and did not end: … %1</source>
        <translation>Un código empezó y no terminó: … %1</translation>
    </message>
    <message>
        <source>Check the cable, speed and parity of the line; set Enter (CR) as suffix. Then scan again.</source>
        <translation>Compruebe el cable, la velocidad y la paridad de la línea; ponga Intro (CR) como sufijo. Después vuelva a escanear.</translation>
    </message>
    <message>
        <source>One code takes %1 ms to arrive.</source>
        <translation>Un código tarda %1 ms en llegar.</translation>
    </message>
    <message>
        <source>Set the pause between characters to 0, or use the serial mode (USB-COM) at 115,200 baud.</source>
        <translation>Ponga a 0 la pausa entre caracteres, o use el modo serie (USB-COM) a 115 200 baudios.</translation>
    </message>
    <message>
        <source>The keys come so slowly that they look like typing.</source>
        <translation>Las teclas llegan tan despacio que parecen escritas a mano.</translation>
    </message>
    <message>
        <source>Set the pause between characters to 0. If it must stay, raise “Longest pause between keys” here.</source>
        <translation>Ponga a 0 la pausa entre caracteres. Si debe quedar, aumente aquí la «Pausa máxima entre teclas».</translation>
    </message>
    <message>
        <source>While the trigger is held the code is sent again every %1 ms.</source>
        <translation>Con el gatillo apretado, el código se reenvía cada %1 ms.</translation>
    </message>
    <message>
        <source>Better: one reading per pull of the trigger.</source>
        <translation>Mejor: una lectura por cada pulsación del gatillo.</translation>
    </message>
    <message>
        <source>The scanner does not read %1 codes.</source>
        <translation>El lector no lee códigos %1.</translation>
    </message>
    <message>
        <source>Switch this kind of code on in the scanner. Some laser scanners read no square codes at all.</source>
        <translation>Active este tipo de código en el lector. Algunos lectores láser no leen ningún código cuadrado.</translation>
    </message>
    <message>
        <source>The program puts it right. %1</source>
        <translation>El programa lo corrige. %1</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>suizo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>belga</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>nórdico</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
</context>
<context>
    <name>SecretListCommand</name>
    <message>
        <source>list the names of the secrets kept</source>
        <translation>listar los nombres de los secretos guardados</translation>
    </message>
</context>
<context>
    <name>SecretRemoveCommand</name>
    <message>
        <source>forget a secret</source>
        <translation>olvidar un secreto</translation>
    </message>
    <message>
        <source>name one secret</source>
        <translation>indique un secreto</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 está olvidado.</translation>
    </message>
</context>
<context>
    <name>SecretSetCommand</name>
    <message>
        <source>keep a password, token or key, read from standard input</source>
        <translation>guardar una contraseña, token o clave leída de la entrada estándar</translation>
    </message>
    <message>
        <source>name one secret; its value comes from standard input</source>
        <translation>indique un secreto; su valor viene de la entrada estándar</translation>
    </message>
    <message>
        <source>Value of %1 (not shown):</source>
        <translation>Valor de %1 (no se muestra):</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 está guardado.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>listen for other systems (EPCIS REST) and partners (AS2)</source>
        <translation>escuchar a otros sistemas (EPCIS REST) y socios (AS2)</translation>
    </message>
    <message>
        <source>make a new token, keep it as the secret %1, and print it</source>
        <translation>hacer un token nuevo, guardarlo como secreto %1 e imprimirlo</translation>
    </message>
    <message>
        <source>take AS2 messages of partners at /as2</source>
        <translation>aceptar mensajes AS2 de socios en /as2</translation>
    </message>
    <message>
        <source>PEM file: listen by HTTPS</source>
        <translation>archivo PEM: escuchar por HTTPS</translation>
    </message>
    <message>
        <source>secret with the certificate&apos;s key</source>
        <translation>secreto con la clave del certificado</translation>
    </message>
    <message>
        <source>the port is a number</source>
        <translation>el puerto es un número</translation>
    </message>
    <message>
        <source>Listening at %1. The token of other systems, shown this once: %2</source>
        <translation>Escuchando en %1. El token de otros sistemas, mostrado esta vez: %2</translation>
    </message>
    <message>
        <source>Listening at %1.</source>
        <translation>Escuchando en %1.</translation>
    </message>
    <message>
        <source>address of this machine to listen at; else as the site is set</source>
        <translation>dirección de este equipo en la que escuchar; si no, como esté fijado en el centro</translation>
    </message>
    <message>
        <source>port; 0: any free one; else as the site is set</source>
        <translation>puerto; 0: cualquiera libre; si no, como esté fijado en el centro</translation>
    </message>
    <message>
        <source>Listening at %1. Without a token no other system is let in.</source>
        <translation>Escucha en %1. Sin token no entra ningún otro sistema.</translation>
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
        <translation>anular el token de un sistema: ya no se le deja entrar</translation>
    </message>
    <message>
        <source>%1 is let in no more.</source>
        <translation>A %1 ya no se le deja entrar.</translation>
    </message>
</context>
<context>
    <name>ServeTokenCommand</name>
    <message>
        <source>make the token of one system of the site, and print it</source>
        <translation>crear el token de un sistema del centro y mostrarlo</translation>
    </message>
    <message>
        <source>what it is for: both, capture or query</source>
        <translation>para qué sirve: both (ambos), capture (entregar) o query (consultar)</translation>
    </message>
    <message>
        <source>for this client&apos;s goods alone</source>
        <translation>solo para la mercancía de este cliente</translation>
    </message>
    <message>
        <source>--scope is both, capture or query</source>
        <translation>--scope es both, capture o query</translation>
    </message>
    <message>
        <source>The token of %1, shown this once: %2</source>
        <translation>El token de %1, mostrado solo esta vez: %2</translation>
    </message>
</context>
<context>
    <name>ServeTokensCommand</name>
    <message>
        <source>which systems of the site have a token, and what for</source>
        <translation>qué sistemas del centro tienen un token y para qué</translation>
    </message>
    <message>
        <source>%1, made %2: %3</source>
        <translation>%1, creado %2: %3</translation>
    </message>
    <message>
        <source>%1, made %2: %3, goods of %4 alone</source>
        <translation>%1, creado %2: %3, solo mercancía de %4</translation>
    </message>
</context>
<context>
    <name>ShipCancelCommand</name>
    <message>
        <source>give an open shipment up</source>
        <translation>abandonar un envío abierto</translation>
    </message>
</context>
<context>
    <name>ShipCheckCommand</name>
    <message>
        <source>say what would leave, and what speaks against it</source>
        <translation>decir qué saldría y qué se opone</translation>
    </message>
</context>
<context>
    <name>ShipCommand</name>
    <message>
        <source>ship goods to a customer, a verdict for each scan</source>
        <translation>enviar mercancía a un cliente, un veredicto por escaneo</translation>
    </message>
    <message>
        <source>what goes, a scan or identifier a line</source>
        <translation>lo que va, un escaneo o identificador por línea</translation>
    </message>
    <message>
        <source>say what would happen; nothing is kept and nothing is sent</source>
        <translation>decir qué pasaría; no se guarda ni se envía nada</translation>
    </message>
    <message>
        <source>name the customer with --to</source>
        <translation>indique el cliente con --to</translation>
    </message>
</context>
<context>
    <name>ShipCorrectCommand</name>
    <message>
        <source>tell the customer other numbers of order or delivery</source>
        <translation>comunicar al cliente otros números de pedido o entrega</translation>
    </message>
    <message>
        <source>the right number of the customer&apos;s order</source>
        <translation>el número correcto del pedido del cliente</translation>
    </message>
    <message>
        <source>the right number of our delivery</source>
        <translation>el número correcto de nuestra entrega</translation>
    </message>
    <message>
        <source>the right number of our invoice</source>
        <translation>el número correcto de nuestra factura</translation>
    </message>
    <message>
        <source>Corrected; the customer is told.</source>
        <translation>Corregido; se avisa al cliente.</translation>
    </message>
</context>
<context>
    <name>ShipFacts</name>
    <message>
        <source>Stop: %1</source>
        <translation>Alto: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Shipment %1 to %2: %3, %4 units</source>
        <translation>Envío %1 a %2: %3, %4 unidades</translation>
    </message>
    <message>
        <source>, order %1</source>
        <translation>, pedido %1</translation>
    </message>
    <message>
        <source>, delivery %1</source>
        <translation>, entrega %1</translation>
    </message>
    <message>
        <source>, the customer has it</source>
        <translation>, la tiene el cliente</translation>
    </message>
    <message>
        <source>, received in part: %1 of %2</source>
        <translation>, recibido en parte: %1 de %2</translation>
    </message>
    <message>
        <source>Document %1, %2: %3</source>
        <translation>Documento %1, %2: %3</translation>
    </message>
    <message>
        <source>drawn back or replaced</source>
        <translation>retirado o sustituido</translation>
    </message>
    <message>
        <source>%1: all of it is picked.</source>
        <translation>%1: todo está preparado.</translation>
    </message>
    <message>
        <source>%1 of lot %2 (%3)</source>
        <translation>%1 del lote %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 left.</source>
        <translation>%1: faltan %2.</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Tome %1.</translation>
    </message>
    <message>
        <source>%1 are not on hand.</source>
        <translation>%1 no están en existencias.</translation>
    </message>
    <message>
        <source>Overridden by %1 (%2): %3</source>
        <translation>Pasado por alto por %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>ShipFinishCommand</name>
    <message>
        <source>ship what was picked</source>
        <translation>enviar lo preparado</translation>
    </message>
</context>
<context>
    <name>ShipListCommand</name>
    <message>
        <source>list the shipments of this site, with their states</source>
        <translation>listar los envíos de este centro, con su estado</translation>
    </message>
</context>
<context>
    <name>ShipOpenCommand</name>
    <message>
        <source>begin a shipment that is picked over time</source>
        <translation>empezar un envío que se prepara poco a poco</translation>
    </message>
    <message>
        <source>with what is left of this shipment&apos;s order, to the same customer</source>
        <translation>con lo que queda del pedido de este envío, al mismo cliente</translation>
    </message>
    <message>
        <source>name the customer with --to, or a shipment with --rest-of</source>
        <translation>nombre al cliente con --to, o un envío con --rest-of</translation>
    </message>
</context>
<context>
    <name>ShipPaperCommand</name>
    <message>
        <source>make the papers of a shipment as PDF</source>
        <translation>hacer los papeles de un envío en PDF</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>adónde va</translation>
    </message>
    <message>
        <source>name one shipment, --out and one of the kinds</source>
        <translation>indique un envío, --out y una de las clases</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>information (with the statement), packing-list or pick-list</source>
        <translation>information (con la declaración), packing-list o pick-list</translation>
    </message>
</context>
<context>
    <name>ShipPicking</name>
    <message>
        <source>take what is scanned out of a container that stays</source>
        <translation>sacar lo leído de un contenedor que se queda</translation>
    </message>
    <message>
        <source>pack what is scanned into new pallets with numbers of the pool; scan its label to close one</source>
        <translation>poner lo leído en palés nuevos con números de la reserva; leer su etiqueta los cierra</translation>
    </message>
    <message>
        <source>the pool that the pallets&apos; numbers come from</source>
        <translation>la reserva de la que salen los números de los palés</translation>
    </message>
    <message>
        <source>print the label of each pallet as it is begun</source>
        <translation>imprimir la etiqueta de cada palé al empezarlo</translation>
    </message>
    <message>
        <source>%1 is being packed.</source>
        <translation>%1 se está llenando.</translation>
    </message>
</context>
<context>
    <name>ShipPicksCommand</name>
    <message>
        <source>say which lots to take for an order, first expired first</source>
        <translation>decir qué lotes tomar para un pedido, primero lo que antes caduca</translation>
    </message>
</context>
<context>
    <name>ShipReceivedCommand</name>
    <message>
        <source>note that the customer has the goods</source>
        <translation>anotar que el cliente tiene la mercancía</translation>
    </message>
</context>
<context>
    <name>ShipScanCommand</name>
    <message>
        <source>pick for an open shipment, a verdict for each scan</source>
        <translation>preparar para un envío abierto, un veredicto por escaneo</translation>
    </message>
    <message>
        <source>take what is scanned out of the shipment again</source>
        <translation>sacar otra vez del envío lo escaneado</translation>
    </message>
</context>
<context>
    <name>ShipShowCommand</name>
    <message>
        <source>show a shipment, its documents and what is in it</source>
        <translation>mostrar un envío, sus documentos y su contenido</translation>
    </message>
    <message>
        <source>then its outermost items, a line each</source>
        <translation>después sus artículos exteriores, uno por línea</translation>
    </message>
</context>
<context>
    <name>ShipVoidCommand</name>
    <message>
        <source>take a shipment back: draw it back, or tell the customer</source>
        <translation>retirar un envío: anularlo o avisar al cliente</translation>
    </message>
    <message>
        <source>only these outermost items, a scan or identifier a line</source>
        <translation>solo estos artículos exteriores, un escaneo o identificador por línea</translation>
    </message>
    <message>
        <source>%1 names nothing</source>
        <translation>%1 no nombra nada</translation>
    </message>
    <message>
        <source>Back: %1, each with all that is in it. The customer is told.</source>
        <translation>Vuelve: %1, cada uno con todo su contenido. Se comunica al cliente.</translation>
    </message>
    <message>
        <source>of a shipment received in part, what the customer has not received</source>
        <translation>de un envío recibido en parte, lo que el cliente no ha recibido</translation>
    </message>
    <message>
        <source>say --rest or --scans, not both</source>
        <translation>diga --rest o --scans, no ambos</translation>
    </message>
    <message>
        <source>Back: %1, each with all that is in it. The customer has nothing of it.</source>
        <translation>De vuelta: %1, cada uno con todo lo que contiene. El cliente no tiene nada de ello.</translation>
    </message>
</context>
<context>
    <name>ShipmentCommand</name>
    <message>
        <source>Shipment %1, %2, from %3 (%4): %5 units, %6 bundles, %7 cases, %8 pallets. Receipt %9.</source>
        <translation>Envío %1, %2, de %3 (%4): %5 unidades, %6 fardos, %7 cajas, %8 palés. Recepción %9.</translation>
    </message>
</context>
<context>
    <name>ShipmentExportCommand</name>
    <message>
        <source>write the serials of a delivery to a file</source>
        <translation>escribir en un archivo los números de serie de una entrega</translation>
    </message>
    <message>
        <source>csv, json, xlsx or xml</source>
        <translation>csv, json, xlsx o xml</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>name a shipment, a format (csv, json, xlsx, xml) and a file</source>
        <translation>indique una entrega, un formato (csv, json, xlsx, xml) y un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation>
            <numerusform>%1: %n número de serie</numerusform>
            <numerusform>%1: %n números de serie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipmentListCommand</name>
    <message>
        <source>deliveries on their way, and those received</source>
        <translation>entregas en camino y recibidas</translation>
    </message>
</context>
<context>
    <name>ShipmentShowCommand</name>
    <message>
        <source>one delivery: what is expected, and its receipt</source>
        <translation>una entrega: lo que se espera y su recepción</translation>
    </message>
    <message>
        <source>name one shipment by its number</source>
        <translation>indique un envío por su número</translation>
    </message>
    <message>
        <source>then every item, a line each</source>
        <translation>después cada elemento, uno por línea</translation>
    </message>
</context>
<context>
    <name>ShippedCommand</name>
    <message>
        <source>name one shipment by its number</source>
        <translation>indique un envío por su número</translation>
    </message>
    <message>
        <source>why; it is kept in the journal</source>
        <translation>por qué; consta en el diario</translation>
    </message>
</context>
<context>
    <name>Shipping</name>
    <message>
        <source>%1 pallet</source>
        <translation>%1 palé</translation>
    </message>
    <message>
        <source>%1 pallets</source>
        <translation>%1 palés</translation>
    </message>
    <message>
        <source>%1 case</source>
        <translation>%1 caja</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 cajas</translation>
    </message>
    <message>
        <source>%1 bundle</source>
        <translation>%1 paquete</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>%1 unit</source>
        <translation>%1 unidad</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unidades</translation>
    </message>
    <message>
        <source>%1 lot</source>
        <translation>%1 lote</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 lotes</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Va con él</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sacado</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>Ya dentro</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>En un bulto</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>No pedido</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demasiados</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Otro lote</translation>
    </message>
    <message>
        <source>Other expiry</source>
        <translation>Otra caducidad</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Not commissioned</source>
        <translation>No serializado</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>No recibido</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>No es nuestro</translation>
    </message>
    <message>
        <source>Already shipped</source>
        <translation>Ya enviado</translation>
    </message>
    <message>
        <source>Picked elsewhere</source>
        <translation>Preparado en otro</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Embalándose</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>No está dentro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>It goes with this shipment.</source>
        <translation>Va con este envío.</translation>
    </message>
    <message>
        <source>It goes with this shipment, and is taken out of %1.</source>
        <translation>Va con este envío, y se saca de %1.</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>Se queda aquí.</translation>
    </message>
    <message>
        <source>Scanned before. Nothing to do.</source>
        <translation>Escaneado antes. Nada que hacer.</translation>
    </message>
    <message>
        <source>It is in %1, which goes with this shipment. Nothing to do.</source>
        <translation>Está en %1, que va con este envío. Nada que hacer.</translation>
    </message>
    <message>
        <source>It is in %1. Ship that as a whole, or allow that it is taken out.</source>
        <translation>Está en %1. Envíelo entero, o permita sacarlo.</translation>
    </message>
    <message>
        <source>It is in %1. Ship that as a whole, or unpack it first.</source>
        <translation>Está en %1. Envíelo entero, o desembálelo primero.</translation>
    </message>
    <message>
        <source>The order does not ask for this product. Put it back.</source>
        <translation>El pedido no pide este producto. Devuélvalo a su sitio.</translation>
    </message>
    <message>
        <source>It is more than ordered: %1 are left to pick. Put it back.</source>
        <translation>Es más de lo pedido: quedan %1 por preparar. Devuélvalo a su sitio.</translation>
    </message>
    <message>
        <source>It is of lot %1, and should be of %2.</source>
        <translation>Es del lote %1, y debería ser de %2.</translation>
    </message>
    <message>
        <source>Its label says another expiry than its data (%1). Put it aside.</source>
        <translation>Su etiqueta dice otra caducidad que sus datos (%1). Apártelo.</translation>
    </message>
    <message>
        <source>It expires on %1, and the customer wants %2 or later.</source>
        <translation>Caduca el %1, y el cliente quiere %2 o más tarde.</translation>
    </message>
    <message>
        <source>It is on hold. Put it aside.</source>
        <translation>Está retenido. Apártelo.</translation>
    </message>
    <message>
        <source>In it is %1, which is on hold. Take that out first.</source>
        <translation>Dentro está %1, que está retenido. Sáquelo primero.</translation>
    </message>
    <message>
        <source>It is recalled. Put it aside.</source>
        <translation>Está retirado. Apártelo.</translation>
    </message>
    <message>
        <source>In it is %1, which is recalled. Put it aside.</source>
        <translation>Dentro está %1, que está retirado. Apártelo.</translation>
    </message>
    <message>
        <source>It is expired. Put it aside.</source>
        <translation>Está caducado. Apártelo.</translation>
    </message>
    <message>
        <source>In it is %1, which is expired. Take that out first.</source>
        <translation>Dentro está %1, que está caducado. Sáquelo primero.</translation>
    </message>
    <message>
        <source>Its number has ended. It must not be here.</source>
        <translation>Su número ha terminado. No debe estar aquí.</translation>
    </message>
    <message>
        <source>In it is %1, whose number has ended. Take that out first.</source>
        <translation>Dentro está %1, cuyo número ha terminado. Sáquelo primero.</translation>
    </message>
    <message>
        <source>Its number was never commissioned. Put it aside.</source>
        <translation>Su número nunca se serializó. Apártelo.</translation>
    </message>
    <message>
        <source>By the data it is on its way to this site. Receive it first.</source>
        <translation>Según los datos está en camino hacia este centro. Recíbalo primero.</translation>
    </message>
    <message>
        <source>By the data it is at another place, and was never received here.</source>
        <translation>Según los datos está en otro lugar, y nunca se recibió aquí.</translation>
    </message>
    <message>
        <source>It left with shipment %1. It must not be here.</source>
        <translation>Salió con el envío %1. No debe estar aquí.</translation>
    </message>
    <message>
        <source>By the data it has left this site. It must not be here.</source>
        <translation>Según los datos ha salido de este centro. No debe estar aquí.</translation>
    </message>
    <message>
        <source>It was picked for shipment %1. Take it out there first.</source>
        <translation>Se preparó para el envío %1. Sáquelo allí primero.</translation>
    </message>
    <message>
        <source>It is in %1, which is still being packed. Close that first.</source>
        <translation>Está en %1, que aún se está embalando. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>There is nothing in it. Pack it first.</source>
        <translation>No hay nada dentro. Embálelo primero.</translation>
    </message>
    <message>
        <source>It is not in this shipment.</source>
        <translation>No está en este envío.</translation>
    </message>
    <message>
        <source>Nobody has told us of this number. Put it aside.</source>
        <translation>Nadie nos ha comunicado este número. Apártelo.</translation>
    </message>
    <message>
        <source>This code names no item for certain. %1</source>
        <translation>Este código no nombra con certeza ningún artículo. %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Not in this one</source>
        <translation>No en este</translation>
    </message>
    <message>
        <source>Scan its label</source>
        <translation>Lea su etiqueta</translation>
    </message>
    <message>
        <source>It goes into %1.</source>
        <translation>Va en %1.</translation>
    </message>
    <message>
        <source>%1 is closed, and goes with this shipment as one piece.</source>
        <translation>%1 está cerrado y va con este envío como una sola pieza.</translation>
    </message>
    <message>
        <source>Put the label on %1 and scan it: that closes it.</source>
        <translation>Pegue la etiqueta en %1 y léala: eso lo cierra.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in %2 and in %3</source>
        <translation>%1 en %2 y en %3</translation>
    </message>
    <message>
        <source>Lot %1, which expires earlier (%2), is on hand: it should go first.</source>
        <translation>El lote %1, que caduca antes (%2), está en existencias: debería salir primero.</translation>
    </message>
    <message>
        <source>%1 with %2 instead of %3</source>
        <translation>%1 con %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Shipped in spite of the customer&apos;s licences by %1: %2</source>
        <translation>Enviado a pesar de las licencias del cliente por %1: %2</translation>
    </message>
    <message>
        <source>Taken back by %1: %2</source>
        <translation>Anulado por %1: %2</translation>
    </message>
    <message>
        <source>Numbers corrected by %1: %2</source>
        <translation>Números corregidos por %1: %2</translation>
    </message>
    <message>
        <source>Given up by %1</source>
        <translation>Abandonado por %1</translation>
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
        <translation>Productos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>NDC</source>
        <translation>NDC</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Product identifiers</source>
        <translation>Identificadores de producto</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>%1 more stand in the electronic document alone.</source>
        <translation>%1 más figuran solo en el documento electrónico.</translation>
    </message>
    <message>
        <source>Handling units</source>
        <translation>Bultos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Cases in it</source>
        <translation>Cajas dentro</translation>
    </message>
    <message>
        <source>Units in it</source>
        <translation>Unidades dentro</translation>
    </message>
    <message>
        <source>The seller states that it is authorized as the Drug Supply Chain Security Act requires; received the product from a person that is authorized; received transaction information and a transaction statement from the prior owner; did not knowingly ship a suspect or illegitimate product; had systems and processes in place to comply with verification requirements; did not knowingly provide false transaction information; and did not knowingly alter the transaction history.</source>
        <translation>El vendedor declara que está autorizado como exige la Drug Supply Chain Security Act; que recibió el producto de una persona autorizada; que recibió del propietario anterior la información y la declaración de transacción; que no envió a sabiendas un producto sospechoso o ilegítimo; que tenía sistemas y procesos para cumplir los requisitos de verificación; que no dio a sabiendas información de transacción falsa; y que no alteró a sabiendas la historia de transacciones.</translation>
    </message>
    <message>
        <source>Transaction information and statement</source>
        <translation>Información y declaración de transacción</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista de bultos</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envío %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Shipped from</source>
        <translation>Enviado desde</translation>
    </message>
    <message>
        <source>Shipped to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>Fecha de transacción</translation>
    </message>
    <message>
        <source>not shipped yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>Loaded by, date</source>
        <translation>Cargado por, fecha</translation>
    </message>
    <message>
        <source>Driver, date</source>
        <translation>Conductor, fecha</translation>
    </message>
    <message>
        <source>Trace of one product identifier</source>
        <translation>Rastro de un identificador de producto</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Consultado el</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dada</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>No consta ninguna.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Product, strength, dosage form</source>
        <translation>Producto, dosis, forma farmacéutica</translation>
    </message>
    <message>
        <source>Container size</source>
        <translation>Tamaño del envase</translation>
    </message>
    <message>
        <source>Number of containers</source>
        <translation>Número de envases</translation>
    </message>
    <message>
        <source>Shipment date</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, retirado</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>All times are those of UTC%1.</source>
        <translation>Todas las horas son de UTC%1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Declaración: %1</translation>
    </message>
    <message>
        <source>To pick, first expired first</source>
        <translation>Por preparar, primero lo que antes caduca</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>not on hand</source>
        <translation>no hay en existencias</translation>
    </message>
    <message>
        <source>Nothing is left to pick of an order.</source>
        <translation>No queda nada por preparar de un pedido.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista de preparación</translation>
    </message>
    <message>
        <source>Picked by, date</source>
        <translation>Preparado por, fecha</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, por %2: %3</translation>
    </message>
</context>
<context>
    <name>SimulatedCamera</name>
    <message>
        <source>Simulated camera</source>
        <translation>Cámara simulada</translation>
    </message>
</context>
<context>
    <name>SiteAddressCommand</name>
    <message>
        <source>tell the address of the site, or of another place of yours</source>
        <translation>indicar la dirección del centro, o de otro lugar suyo</translation>
    </message>
    <message>
        <source>of another place or the owner; without it the site</source>
        <translation>de otro lugar o del propietario; sin él, el centro</translation>
    </message>
    <message>
        <source>the name as it stands on papers</source>
        <translation>el nombre como figura en los papeles</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>calle y número</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>state or province</source>
        <translation>estado o provincia</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>country, two letters</source>
        <translation>país, dos letras</translation>
    </message>
    <message>
        <source>no address is kept</source>
        <translation>no hay dirección guardada</translation>
    </message>
</context>
<context>
    <name>SiteInfoCommand</name>
    <message>
        <source>what the site holds, in numbers</source>
        <translation>lo que contiene el centro, en cifras</translation>
    </message>
    <message>
        <source>%1, GLN %2</source>
        <translation>%1, GLN %2</translation>
    </message>
    <message>
        <source>Items: %1. Events: %2. Documents: %3.</source>
        <translation>Artículos: %1. Eventos: %2. Documentos: %3.</translation>
    </message>
    <message>
        <source>Open receipts: %1. Documents that wait for partners: %2.</source>
        <translation>Recepciones abiertas: %1. Documentos que esperan a socios: %2.</translation>
    </message>
    <message>
        <source>Ledger: %1 bytes, %2 %3, schema %4, chain %5.</source>
        <translation>Registro: %1 bytes, %2 %3, esquema %4, cadena %5.</translation>
    </message>
</context>
<context>
    <name>SiteInitCommand</name>
    <message>
        <source>make a site: its folder, its ledger, who it is</source>
        <translation>crear un centro: su carpeta, su registro, quién es</translation>
    </message>
    <message>
        <source>the site&apos;s name</source>
        <translation>el nombre del centro</translation>
    </message>
    <message>
        <source>its GLN, 13 digits</source>
        <translation>su GLN, 13 cifras</translation>
    </message>
    <message>
        <source>a GS1 company prefix of its own; may be repeated</source>
        <translation>un prefijo de empresa GS1 propio; se puede repetir</translation>
    </message>
    <message>
        <source>dispenser, wholesaler, repackager or manufacturer; may be repeated</source>
        <translation>dispenser, wholesaler, repackager o manufacturer; se puede repetir</translation>
    </message>
    <message>
        <source>a PostgreSQL database for several stations, postgresql://USER@HOST/NAME</source>
        <translation>una base de datos PostgreSQL para varios puestos, postgresql://USER@HOST/NAME</translation>
    </message>
    <message>
        <source>name one folder for the site</source>
        <translation>indique una carpeta para el centro</translation>
    </message>
    <message>
        <source>a site needs --name and --gln</source>
        <translation>un centro necesita --name y --gln</translation>
    </message>
    <message>
        <source>a company prefix has 4 to 12 digits: %1</source>
        <translation>un prefijo de empresa tiene de 4 a 12 cifras: %1</translation>
    </message>
    <message>
        <source>a role is one of %1: %2</source>
        <translation>un rol es uno de %1: %2</translation>
    </message>
    <message>
        <source>Made the site %1 in %2.</source>
        <translation>Centro %1 creado en %2.</translation>
    </message>
</context>
<context>
    <name>SiteJoinCommand</name>
    <message>
        <source>make this one more station of a site on a database</source>
        <translation>hacer de este equipo otra estación de un centro con base de datos</translation>
    </message>
    <message>
        <source>the site&apos;s PostgreSQL database, postgresql://USER@HOST/NAME</source>
        <translation>la base de datos PostgreSQL del centro, postgresql://USER@HOST/NAME</translation>
    </message>
    <message>
        <source>name one folder for the station, and the --database of its site</source>
        <translation>indique una carpeta para la estación y, con --database, la base de datos del centro</translation>
    </message>
</context>
<context>
    <name>SiteSetCommand</name>
    <message>
        <source>change one of the site&apos;s rules</source>
        <translation>cambiar una regla del centro</translation>
    </message>
    <message>
        <source>name a setting, and its value; site settings lists them</source>
        <translation>indique un ajuste y su valor; site settings los lista</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>A station&apos;s clock that is further off than so many milliseconds is wrong.</source>
        <translation>Un reloj de puesto que se desvía más de estos milisegundos está mal.</translation>
    </message>
    <message>
        <source>Who is asked for the time, ntp:HOST; empty: nobody.</source>
        <translation>A quién se pregunta la hora, ntp:HOST; vacío: a nadie.</translation>
    </message>
    <message>
        <source>Company prefixes of the site beside those it was made with.</source>
        <translation>Prefijos de empresa del centro además de aquellos con que se creó.</translation>
    </message>
    <message>
        <source>Company prefixes of a client whose product is packed here.</source>
        <translation>Prefijos de empresa de un cliente cuyo producto se envasa aquí.</translation>
    </message>
    <message>
        <source>Who approves a work order: one person, or a second one beside the planner.</source>
        <translation>Quién aprueba una orden: una persona, o una segunda además de quien planifica.</translation>
    </message>
    <message>
        <source>Whether the line is cleared and signed for before a batch starts.</source>
        <translation>Si la línea se despeja y se firma antes de empezar una orden.</translation>
    </message>
    <message>
        <source>The site&apos;s own points of the clearance, one a line; a code that hangs there stands after a bar (The hopper is empty | HOPPER-2). Empty: the usual five.</source>
        <translation>Los puntos propios del centro para el despeje, uno por línea; un código que cuelga allí va detrás de una barra (La tolva está vacía | HOPPER-2). Vacío: los cinco habituales.</translation>
    </message>
    <message>
        <source>Whether a batch needs a passed challenge test.</source>
        <translation>Si una orden necesita una prueba de desafío superada.</translation>
    </message>
    <message>
        <source>So many failed packs in a row stop the line; 0: never.</source>
        <translation>Tantos envases malos seguidos paran la línea; 0: nunca.</translation>
    </message>
    <message>
        <source>The least grade of print, 4 (A) to 1 (D); 0: any.</source>
        <translation>El grado mínimo de impresión, 4 (A) a 1 (D); 0: cualquiera.</translation>
    </message>
    <message>
        <source>Of which packs a picture is kept.</source>
        <translation>De qué envases se guarda una imagen.</translation>
    </message>
    <message>
        <source>The reject device&apos;s address; empty: packs are taken off by hand.</source>
        <translation>La dirección del expulsor; vacío: los envases se quitan a mano.</translation>
    </message>
    <message>
        <source>Whether the text must stand beside the code.</source>
        <translation>Si el texto debe estar junto al código.</translation>
    </message>
    <message>
        <source>How sources are linked with new packs for partners: a transformation, or kept inside the site.</source>
        <translation>Cómo se enlazan los orígenes con los envases nuevos para los socios: una transformación, o solo dentro del centro.</translation>
    </message>
    <message>
        <source>Labels that were made elsewhere: taken into the batch, or refused.</source>
        <translation>Etiquetas hechas en otro lugar: tomadas en la orden, o rechazadas.</translation>
    </message>
    <message>
        <source>Where unused numbers go when a batch is closed; explain: somebody must account for them.</source>
        <translation>Adónde van los números sin usar al cerrar una orden; explain: alguien debe dar cuenta de ellos.</translation>
    </message>
    <message>
        <source>Whether serials that nobody announced are registered at the dock.</source>
        <translation>Si en la recepción se registran series que nadie anunció.</translation>
    </message>
    <message>
        <source>A pack with fewer days left gets a note at the dock; 0: none.</source>
        <translation>Un envase con menos días restantes recibe una nota en la recepción; 0: ninguna.</translation>
    </message>
    <message>
        <source>The GLN of the owner of what is shipped, where that is not the site.</source>
        <translation>El GLN del propietario de lo enviado, si no es el centro.</translation>
    </message>
    <message>
        <source>Packs that are picked out of a container: asked for, taken out, or refused.</source>
        <translation>Envases preparados de un bulto: se pregunta, se sacan o se rechazan.</translation>
    </message>
    <message>
        <source>The client to whose pools, batches and serials this user is limited; empty: to none.</source>
        <translation>El cliente a cuyas reservas, órdenes y series se limita este usuario; vacío: a ninguno.</translation>
    </message>
    <message>
        <source>Clock: most it may be off, in ms</source>
        <translation>Reloj: desviación máxima, en ms</translation>
    </message>
    <message>
        <source>Clock: who is asked for the time</source>
        <translation>Reloj: a quién se pregunta la hora</translation>
    </message>
    <message>
        <source>Company prefixes of the site</source>
        <translation>Prefijos de empresa del centro</translation>
    </message>
    <message>
        <source>Company prefixes of a client</source>
        <translation>Prefijos de empresa de un cliente</translation>
    </message>
    <message>
        <source>AS2 messages of partners</source>
        <translation>Mensajes AS2 de socios</translation>
    </message>
    <message>
        <source>Whether AS2 messages of partners are taken too, at /as2.</source>
        <translation>Si también se aceptan mensajes AS2 de socios, en /as2.</translation>
    </message>
    <message>
        <source>Certificate to listen with</source>
        <translation>Certificado con el que se escucha</translation>
    </message>
    <message>
        <source>The certificate to listen with by HTTPS, PEM; its key is the secret endpoint-key. Empty: plain HTTP.</source>
        <translation>El certificado para HTTPS, PEM; su clave es el secreto endpoint-key. Vacío: HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Dirección en la que se escucha</translation>
    </message>
    <message>
        <source>The address that other systems reach the station at; 127.0.0.1: programs of that computer alone.</source>
        <translation>La dirección en la que otros sistemas alcanzan la estación; 127.0.0.1: solo programas de ese equipo.</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>Puerto en el que se escucha</translation>
    </message>
    <message>
        <source>The port that other systems reach the station at.</source>
        <translation>El puerto en el que otros sistemas alcanzan la estación.</translation>
    </message>
    <message>
        <source>Station that listens</source>
        <translation>Estación que escucha</translation>
    </message>
    <message>
        <source>The station that listens for other systems while its program is open; empty: none.</source>
        <translation>La estación que escucha a otros sistemas mientras su programa está abierto; vacío: ninguna.</translation>
    </message>
    <message>
        <source>Work orders are approved by</source>
        <translation>Las órdenes las aprueba</translation>
    </message>
    <message>
        <source>Line clearance</source>
        <translation>Despeje de línea</translation>
    </message>
    <message>
        <source>Points of the clearance</source>
        <translation>Puntos del despeje</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Prueba de desafío</translation>
    </message>
    <message>
        <source>Failed packs in a row that stop the line</source>
        <translation>Envases malos seguidos que paran la línea</translation>
    </message>
    <message>
        <source>Least grade of print</source>
        <translation>Calidad mínima de impresión</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>Reject device</source>
        <translation>Expulsor</translation>
    </message>
    <message>
        <source>Text beside the code</source>
        <translation>Texto junto al código</translation>
    </message>
    <message>
        <source>Old and new serials</source>
        <translation>Números de serie viejos y nuevos</translation>
    </message>
    <message>
        <source>Labels made elsewhere</source>
        <translation>Etiquetas hechas en otro lugar</translation>
    </message>
    <message>
        <source>Unused numbers</source>
        <translation>Números sin usar</translation>
    </message>
    <message>
        <source>Serials nobody announced</source>
        <translation>Números de serie no anunciados</translation>
    </message>
    <message>
        <source>Short dated: days left</source>
        <translation>Caducidad corta: días restantes</translation>
    </message>
    <message>
        <source>Pallets are closed by their label alone</source>
        <translation>Los palés solo los cierra su etiqueta</translation>
    </message>
    <message>
        <source>Whether a pallet that is built while picking is closed by the scan of its label alone, or also by key.</source>
        <translation>Si un palé formado al preparar se cierra solo leyendo su etiqueta o también con una tecla.</translation>
    </message>
    <message>
        <source>Owner of what is shipped</source>
        <translation>Propietario de lo enviado</translation>
    </message>
    <message>
        <source>Packs picked out of a container</source>
        <translation>Envases sacados de un contenedor</translation>
    </message>
    <message>
        <source>Limited to one client</source>
        <translation>Limitado a un cliente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automáticamente</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Kept inside the site</source>
        <translation>Queda en el centro</translation>
    </message>
    <message>
        <source>Somebody accounts for them</source>
        <translation>Alguien los justifica</translation>
    </message>
    <message>
        <source>Of failed packs</source>
        <translation>De envases malos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>Vuelven a la reserva</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Told to partners</source>
        <translation>Se comunica a los socios</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Exceptions: business days to settle one</source>
        <translation>Excepciones: días laborables para resolver</translation>
    </message>
    <message>
        <source>Business days until an exception with a partner is overdue. Weekends do not count; holidays are not known.</source>
        <translation>Días laborables hasta que una excepción con un socio se retrasa. Los fines de semana no cuentan; los festivos no se conocen.</translation>
    </message>
    <message>
        <source>Exceptions: our mail box</source>
        <translation>Excepciones: nuestro buzón</translation>
    </message>
    <message>
        <source>The address of a mail box at which partners ask about exceptions.</source>
        <translation>La dirección de un buzón donde los socios preguntan por excepciones.</translation>
    </message>
    <message>
        <source>Exceptions: our telephone</source>
        <translation>Excepciones: nuestro teléfono</translation>
    </message>
    <message>
        <source>The telephone number at which partners ask about exceptions.</source>
        <translation>El teléfono donde los socios preguntan por excepciones.</translation>
    </message>
    <message>
        <source>Backups: hours between two</source>
        <translation>Copias de seguridad: horas entre dos</translation>
    </message>
    <message>
        <source>A backup is made and checked by itself after so many hours while the program is open; 0: by hand alone.</source>
        <translation>Una copia se hace y se comprueba sola tras tantas horas mientras el programa está abierto; 0: solo a mano.</translation>
    </message>
    <message>
        <source>Backups: so many are kept</source>
        <translation>Copias de seguridad: cuántas se guardan</translation>
    </message>
    <message>
        <source>Of the backups that were made by themselves so many stay in each place.</source>
        <translation>De las copias hechas solas quedan tantas en cada lugar.</translation>
    </message>
    <message>
        <source>Backups: second place</source>
        <translation>Copias de seguridad: segundo lugar</translation>
    </message>
    <message>
        <source>A folder on another disk or machine that each backup is copied to and checked in; empty: none.</source>
        <translation>Una carpeta en otro disco o equipo donde se copia y comprueba cada copia de seguridad; vacío: ninguna.</translation>
    </message>
    <message>
        <source>Results of batches go to</source>
        <translation>Los resultados de las órdenes van a</translation>
    </message>
    <message>
        <source>The partner, such as the ERP system, that gets the result of each batch as it is closed; empty: nobody.</source>
        <translation>El socio, por ejemplo el sistema ERP, que recibe el resultado de cada orden al cerrarla; vacío: nadie.</translation>
    </message>
    <message>
        <source>Backups: encrypted</source>
        <translation>Copias: cifradas</translation>
    </message>
    <message>
        <source>Whether each backup is encrypted with the site&apos;s passphrase (page Ledger, or secret set backup-passphrase). Without the passphrase nobody can restore it.</source>
        <translation>Si cada copia se cifra con la frase de contraseña del centro (página Registro, o secret set backup-passphrase). Sin la frase nadie puede restaurarla.</translation>
    </message>
    <message>
        <source>Job in the printer</source>
        <translation>Trabajo en la impresora</translation>
    </message>
    <message>
        <source>As a line starts, the printer of the packs gets product, lot, expiry and template and gives them back. Another job stops the start; a printer that says nothing is noted (told), or stops it too (required).</source>
        <translation>Al arrancar la línea, la impresora de los envases recibe producto, lote, caducidad y plantilla y los devuelve. Otro trabajo detiene el arranque; una impresora que no dice nada se anota (told) o también lo detiene (required).</translation>
    </message>
    <message>
        <source>What a role lacks</source>
        <translation>Lo que le falta a una función</translation>
    </message>
    <message>
        <source>The permissions that people with this role do not have, such as view-serials, with blanks between.</source>
        <translation>Los permisos que no tienen las personas con esta función, como view-serials, separados por espacios.</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>Función de una persona</translation>
    </message>
    <message>
        <source>The role of this user: totals, which sees no single serial numbers, or one of the site; empty: everything.</source>
        <translation>La función de este usuario: totals, que no ve números de serie, o una del centro; vacío: todo.</translation>
    </message>
    <message>
        <source>Events of batches go to</source>
        <translation>Los eventos de las órdenes van a</translation>
    </message>
    <message>
        <source>The partner that is told the events of each batch as it is closed: its packs, their containers, and what ended; empty: nobody.</source>
        <translation>El socio al que se comunican al cierre los eventos de cada orden: sus envases, sus bultos y lo que terminó; vacío: nadie.</translation>
    </message>
    <message>
        <source>Events of batches of one client or market go to</source>
        <translation>Los eventos de las órdenes de un cliente o mercado van a</translation>
    </message>
    <message>
        <source>The partner that is told the events of the batches of this client or market; empty: as for all others.</source>
        <translation>El socio al que se comunican los eventos de las órdenes de este cliente o mercado; vacío: como en todas las demás.</translation>
    </message>
    <message>
        <source>Other GLNs that are ours</source>
        <translation>Otros GLN que son nuestros</translation>
    </message>
    <message>
        <source>GLNs of the owner&apos;s other places, and of clients whose goods are kept here, with blanks between: documents and deliveries addressed to them are ours. All under the site&apos;s company prefixes are.</source>
        <translation>GLN de los otros lugares del propietario y de los clientes cuya mercancía se guarda aquí, separados por espacios: los documentos y entregas dirigidos a ellos son nuestros. Todos los de los prefijos de empresa del centro lo son.</translation>
    </message>
</context>
<context>
    <name>SiteSettingsCommand</name>
    <message>
        <source>list the site&apos;s rules, as they are now and what they mean</source>
        <translation>listar las reglas del centro, como están ahora y qué significan</translation>
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
        <translation>poner un elemento en lugar de otro</translation>
    </message>
    <message>
        <source>the child that comes out</source>
        <translation>el elemento que sale</translation>
    </message>
    <message>
        <source>the one that goes in for it</source>
        <translation>el que entra en su lugar</translation>
    </message>
    <message>
        <source>take it out of the container it is in, where the rule asks</source>
        <translation>sacarlo del bulto en que está, donde la regla pregunta</translation>
    </message>
    <message>
        <source>name what comes out with --out and what goes in with --in</source>
        <translation>nombre lo que sale con --out y lo que entra con --in</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 está como estaba.</translation>
    </message>
    <message>
        <source>%1 has the new one in it.</source>
        <translation>%1 tiene dentro el nuevo.</translation>
    </message>
</context>
<context>
    <name>SyncOnceCommand</name>
    <message>
        <source>send and fetch what is due, once</source>
        <translation>enviar y recoger lo pendiente, una vez</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>solo con este socio</translation>
    </message>
</context>
<context>
    <name>SyncWatchCommand</name>
    <message>
        <source>send and fetch for ever, whenever something is due</source>
        <translation>enviar y recoger siempre, cuando toque</translation>
    </message>
    <message>
        <source>with this partner alone</source>
        <translation>solo con este socio</translation>
    </message>
</context>
<context>
    <name>TraceCommand</name>
    <message>
        <source>tell all of one pack, as an investigator asks for it</source>
        <translation>contar todo de un envase, como lo pide un inspector</translation>
    </message>
    <message>
        <source>json or pdf</source>
        <translation>json o pdf</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>adónde va</translation>
    </message>
    <message>
        <source>name one item, --out, and json or pdf as --format</source>
        <translation>indique un artículo, --out, y json o pdf como --format</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>TransformCommand</name>
    <message>
        <source>consume source packs and link them with the new numbers</source>
        <translation>consumir envases de origen y enlazarlos con los números nuevos</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>the source packs, one a line; behind a tabulator how much is left in one that is used in part</source>
        <translation>los envases de origen, uno por línea; tras un tabulador, cuánto queda en uno usado en parte</translation>
    </message>
    <message>
        <source>the new packs, one a line</source>
        <translation>los envases nuevos, uno por línea</translation>
    </message>
    <message>
        <source>name the batch, the inputs and the outputs</source>
        <translation>nombre la orden, las entradas y las salidas</translation>
    </message>
    <message>
        <source>inputs and outputs are two lists</source>
        <translation>entradas y salidas son dos listas</translation>
    </message>
    <message>
        <source>%1 source packs are linked with %2 new ones.</source>
        <translation>%1 envases de origen están enlazados con %2 nuevos.</translation>
    </message>
    <message>
        <source>Nothing was done: %1 were refused.</source>
        <translation>No se hizo nada: %1 rechazados.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>no test documents were sent</source>
        <translation>no se enviaron documentos de prueba</translation>
    </message>
    <message>
        <source>the profile changed since the test documents</source>
        <translation>el perfil cambió desde los documentos de prueba</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>not acknowledged: %1</source>
        <translation>sin confirmar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>One pack</source>
        <translation>Un envase</translation>
    </message>
    <message>
        <source>A pallet with two lots</source>
        <translation>Un palé con dos lotes</translation>
    </message>
    <message>
        <source>The pack taken back</source>
        <translation>El envase retirado</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>take back what was done last with an item: packing, unpacking, an end</source>
        <translation>anular lo último hecho con un elemento: embalar, desembalar, un final</translation>
    </message>
    <message>
        <source>the event to take back, instead of an item&apos;s last</source>
        <translation>el evento que se anula, en lugar del último de un elemento</translation>
    </message>
    <message>
        <source>name one item, or an event with --event</source>
        <translation>nombre un elemento, o un evento con --event</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n event(s).</source>
        <translation>
            <numerusform>Anulado: %n evento.</numerusform>
            <numerusform>Anulados: %n eventos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnpackCommand</name>
    <message>
        <source>take children out of a container, or all of them</source>
        <translation>sacar elementos de un bulto, o todos</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el bulto</translation>
    </message>
    <message>
        <source>what comes out, a scan or identifier a line; without it all</source>
        <translation>lo que sale, por línea una lectura o un identificador; sin ello, todo</translation>
    </message>
    <message>
        <source>name the container with --parent</source>
        <translation>nombre el bulto con --parent</translation>
    </message>
    <message>
        <source>take the containers in it apart as well, down to the units</source>
        <translation>desembalar también los bultos que contiene, hasta las unidades</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Not verified: we put this serial number on no pack of this product.</source>
        <translation>No verificado: no pusimos este número de serie en ningún envase de este producto.</translation>
    </message>
    <message>
        <source>Not verified: this serial number is of another lot.</source>
        <translation>No verificado: este número de serie es de otro lote.</translation>
    </message>
    <message>
        <source>Not verified: this serial number has another expiry date.</source>
        <translation>No verificado: este número de serie tiene otra caducidad.</translation>
    </message>
    <message>
        <source>Not verified: this serial number is of another lot and expiry date.</source>
        <translation>No verificado: este número de serie es de otro lote y otra caducidad.</translation>
    </message>
    <message>
        <source>Not verified: this pack must not be sold on.</source>
        <translation>No verificado: este envase no debe volver a venderse.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>No verificado.</translation>
    </message>
    <message>
        <source>The pack is recalled: it must not be sold.</source>
        <translation>El envase está retirado: no debe venderse.</translation>
    </message>
    <message>
        <source>It is suspect: put it aside.</source>
        <translation>Es sospechoso: apártelo.</translation>
    </message>
    <message>
        <source>The pack has expired: it must not be sold.</source>
        <translation>El envase ha caducado: no debe venderse.</translation>
    </message>
    <message>
        <source>Not answered: we do not answer for this product.</source>
        <translation>Sin respuesta: no respondemos por este producto.</translation>
    </message>
    <message>
        <source>Not answered: the request was not understood (%1).</source>
        <translation>Sin respuesta: no se entendió la consulta (%1).</translation>
    </message>
    <message>
        <source>Verified: we put this product identifier on.</source>
        <translation>Verificado: nosotros pusimos este identificador.</translation>
    </message>
    <message>
        <source>The pack is on hold here (%1).</source>
        <translation>El envase está retenido aquí (%1).</translation>
    </message>
    <message>
        <source>By our records its life has ended (%1): there may be a copy.</source>
        <translation>Según nuestros datos su vida terminó (%1): puede haber una copia.</translation>
    </message>
    <message>
        <source>By our records the pack has not left this site: what the asker has may be a copy.</source>
        <translation>Según nuestros datos el envase no ha salido de este centro: lo que tiene quien pregunta puede ser una copia.</translation>
    </message>
    <message>
        <source>The number is of another client: the asker was told that there is none.</source>
        <translation>El número es de otro cliente: a quien pregunta se le dijo que no existe.</translation>
    </message>
    <message>
        <source>It was put on elsewhere; a document told us of it.</source>
        <translation>Se puso en otro lugar; nos lo dijo un documento.</translation>
    </message>
    <message>
        <source>By our records it is stolen or lost.</source>
        <translation>Según nuestros datos está robado o perdido.</translation>
    </message>
    <message>
        <source>By our records it is not fit for sale.</source>
        <translation>Según nuestros datos no es apto para la venta.</translation>
    </message>
    <message>
        <source>Only a partner&apos;s document says that there is such a pack.</source>
        <translation>Solo el documento de un socio dice que existe tal envase.</translation>
    </message>
</context>
<context>
    <name>VerificationAnswerCommand</name>
    <message>
        <source>answer who asks whether a pack is ours, and keep it in the log</source>
        <translation>responder a quien pregunta si un envase es nuestro, y guardarlo en el diario</translation>
    </message>
    <message>
        <source>who asks: a GLN, or the name</source>
        <translation>quién pregunta: un GLN o el nombre</translation>
    </message>
    <message>
        <source>mail, telephone, portal or letter</source>
        <translation>mail, telephone, portal o letter</translation>
    </message>
    <message>
        <source>the lot, where the code has none</source>
        <translation>el lote, si el código no lo lleva</translation>
    </message>
    <message>
        <source>the expiry date, YYYY-MM-DD or YYYY-MM, where the code has none</source>
        <translation>la caducidad, AAAA-MM-DD o AAAA-MM, si el código no la tiene</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>para qué</translation>
    </message>
    <message>
        <source>the asker&apos;s own number of the request</source>
        <translation>el número de la consulta de quien pregunta</translation>
    </message>
    <message>
        <source>name the pack: the text of its code</source>
        <translation>indique el envase: el texto de su código</translation>
    </message>
    <message>
        <source>the number of the request that was written down</source>
        <translation>el número de la consulta anotada</translation>
    </message>
</context>
<context>
    <name>VerificationDropCommand</name>
    <message>
        <source>end a request that nobody answers, with the reason</source>
        <translation>cerrar una consulta que nadie responde, con el motivo</translation>
    </message>
    <message>
        <source>why nobody answers it</source>
        <translation>por qué nadie la responde</translation>
    </message>
    <message>
        <source>Nobody answers request %1.</source>
        <translation>Nadie responde la consulta %1.</translation>
    </message>
</context>
<context>
    <name>VerificationListCommand</name>
    <message>
        <source>who asked about our packs, and what they were told</source>
        <translation>quién preguntó por nuestros envases y qué se respondió</translation>
    </message>
    <message>
        <source>of askers with this in GLN, name or token</source>
        <translation>de quienes tienen esto en GLN, nombre o token</translation>
    </message>
    <message>
        <source>with this in GTIN, serial number or lot</source>
        <translation>con esto en GTIN, número de serie o lote</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>primer día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>verified, not-verified, not-ours or not-understood</source>
        <translation>verified, not-verified, not-ours o not-understood</translation>
    </message>
    <message>
        <source>at most so many, the newest</source>
        <translation>como máximo tantas, las más recientes</translation>
    </message>
    <message>
        <source>of the file: csv, json, xlsx or xml</source>
        <translation>del archivo: csv, json, xlsx o xml</translation>
    </message>
    <message>
        <source>write all of them into this file</source>
        <translation>escribir todas en este archivo</translation>
    </message>
    <message>
        <source>--from and --to are days like 2026-11-22</source>
        <translation>--from y --to son días como 2026-11-22</translation>
    </message>
    <message>
        <source>--verdict is verified, not-verified, not-ours or not-understood</source>
        <translation>--verdict es verified, not-verified, not-ours o not-understood</translation>
    </message>
    <message>
        <source>--format is csv, json, xlsx or xml, and --limit a number</source>
        <translation>--format es csv, json, xlsx o xml, y --limit un número</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to </source>
        <translation>
            <numerusform>%n fila escrita en </numerusform>
            <numerusform>%n filas escritas en </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationNoteCommand</name>
    <message>
        <source>write down a request by mail or telephone, to answer in 24 hours</source>
        <translation>anotar una consulta por correo o teléfono, que debe responderse en 24 horas</translation>
    </message>
    <message>
        <source>who asks: a GLN, or the name</source>
        <translation>quién pregunta: un GLN o el nombre</translation>
    </message>
    <message>
        <source>mail, telephone, portal or letter</source>
        <translation>mail, telephone, portal o letter</translation>
    </message>
    <message>
        <source>when it came in, like 2026-11-23T08:10; otherwise now</source>
        <translation>cuándo llegó, por ejemplo 2026-11-23T08:10; si no, ahora</translation>
    </message>
    <message>
        <source>the asker&apos;s own number of the request</source>
        <translation>el número que dio a la consulta quien pregunta</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en palabras</translation>
    </message>
    <message>
        <source>--asked is a time like 2026-11-23T08:10</source>
        <translation>--asked es una hora como 2026-11-23T08:10</translation>
    </message>
</context>
<context>
    <name>VerificationRequest</name>
    <message>
        <source>waits %1, %2 left</source>
        <translation>espera desde hace %1, quedan %2</translation>
    </message>
    <message>
        <source>waits %1: answer it now</source>
        <translation>espera desde hace %1: respóndala ahora</translation>
    </message>
</context>
<context>
    <name>VerificationRevokeCommand</name>
    <message>
        <source>end a token: whoever shows it is not answered any more</source>
        <translation>terminar un token: a quien lo muestre no se le responde más</translation>
    </message>
    <message>
        <source>%1 may not ask any more.</source>
        <translation>%1 ya no puede preguntar.</translation>
    </message>
</context>
<context>
    <name>VerificationTokenCommand</name>
    <message>
        <source>make the token with which somebody may ask over the network</source>
        <translation>hacer el token con el que alguien puede preguntar por la red</translation>
    </message>
    <message>
        <source>tell them of this client&apos;s products alone</source>
        <translation>responderles solo de los productos de este cliente</translation>
    </message>
    <message>
        <source>The token of %1, shown this once: %2</source>
        <translation>El token de %1, mostrado esta única vez: %2</translation>
    </message>
</context>
<context>
    <name>VerificationTokensCommand</name>
    <message>
        <source>who may ask over the network</source>
        <translation>quién puede preguntar por la red</translation>
    </message>
    <message>
        <source>%1, made %2: all our products</source>
        <translation>%1, hecho %2: todos nuestros productos</translation>
    </message>
    <message>
        <source>%1, made %2: products of %3</source>
        <translation>%1, hecho %2: productos de %3</translation>
    </message>
</context>
<context>
    <name>VerificationWaitingCommand</name>
    <message>
        <source>requests that wait for an answer, the most urgent first</source>
        <translation>consultas que esperan respuesta, la más urgente primero</translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>Recalled</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>No es nuestro</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>No es consulta</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by a portal</source>
        <translation>por un portal</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>por la red</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>NS %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>GTIN %1, serial number %2, lot %3, expiry %4</source>
        <translation>GTIN %1, número de serie %2, lote %3, caducidad %4</translation>
    </message>
    <message>
        <source>%1 (GLN %2), answered %3, number %4</source>
        <translation>%1 (GLN %2), respondida %3, número %4</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondidas</translation>
    </message>
    <message>
        <source>%1, %2 of them not verified</source>
        <translation>%1, %2 de ellas no verificadas</translation>
    </message>
    <message>
        <source>All our products, since %1</source>
        <translation>Todos nuestros productos, desde %1</translation>
    </message>
    <message>
        <source>Products of %1 alone, since %2</source>
        <translation>Solo productos de %1, desde %2</translation>
    </message>
</context>
<context>
    <name>WedgeScanSource</name>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lector tipo teclado</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasePanel</name>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>About these items</source>
        <translation>Sobre estos elementos</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CaseView</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Kept with it: %1</source>
        <translation>Guardado con él: %1</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasesPresenter</name>
    <message>
        <source>Answer the partner</source>
        <translation>Responder al socio</translation>
    </message>
    <message>
        <source>What the partner said</source>
        <translation>Lo que dijo el socio</translation>
    </message>
    <message>
        <source>The partner gets it for every open item of the case.</source>
        <translation>El socio lo recibe para cada artículo abierto del caso.</translation>
    </message>
    <message>
        <source>For an answer by telephone or mail. A message that comes in settles its items by itself.</source>
        <translation>Para una respuesta por teléfono o correo. Un mensaje que llega resuelve sus artículos por sí solo.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>What was asked for will be done.</source>
        <translation>Se hará lo pedido.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No, but: %1</source>
        <translation>No, sino: %1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>De otro modo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>What was said, and by whom</source>
        <translation>Lo que se dijo, y quién</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>What is it, and what is asked for?</source>
        <translation>¿Qué es y qué se pide?</translation>
    </message>
    <message>
        <source>The category brings what it asks for with it. Send it anew afterwards.</source>
        <translation>La categoría trae consigo lo que pide. Envíelo de nuevo después.</translation>
    </message>
    <message>
        <source>A note for the partner</source>
        <translation>Una nota para el socio</translation>
    </message>
    <message>
        <source>Empty leaves the note as it is.</source>
        <translation>Vacío deja la nota como está.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Scan or type what it is about, and say what is wrong.</source>
        <translation>Lea o escriba de qué se trata y diga qué está mal.</translation>
    </message>
    <message>
        <source>Pack, container, receipt or arrival</source>
        <translation>Envase, contenedor, recepción o llegada</translation>
    </message>
    <message>
        <source>R-12 is a receipt, S-3 a delivery on its way, A-7 an arrival of the inbox.</source>
        <translation>R-12 es una recepción, S-3 una entrega en camino, A-7 una llegada de la bandeja.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Terminar el caso</translation>
    </message>
    <message>
        <source>Nothing more is expected of anybody. A partner who was told by message hears of it.</source>
        <translation>Ya no se espera nada de nadie. Un socio avisado por mensaje se entera.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Consta en el diario con su nombre.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>Picture or paper</source>
        <translation>Imagen o papel</translation>
    </message>
    <message>
        <source>It is kept with the case, and goes with a mail.</source>
        <translation>Se guarda con el caso y va con un correo.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>As the Partnership for DSCSA Governance has laid it down.</source>
        <translation>Como lo ha fijado la Partnership for DSCSA Governance.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>La respuesta está anotada.</translation>
    </message>
    <message>
        <source>The answer goes to the partner.</source>
        <translation>La respuesta va al socio.</translation>
    </message>
    <message>
        <source>The draft of a mail is in %1.</source>
        <translation>El borrador de un correo está en %1.</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>El caso %1 está abierto.</translation>
    </message>
    <message>
        <source>The case is changed.</source>
        <translation>El caso está cambiado.</translation>
    </message>
    <message>
        <source>The case is resolved.</source>
        <translation>El caso está resuelto.</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>Se guarda con el caso.</translation>
    </message>
    <message>
        <source>The partner has it already; nothing has changed since.</source>
        <translation>El socio ya lo tiene; nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>It goes to the partner.</source>
        <translation>Va al socio.</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Este caso</translation>
    </message>
    <message>
        <source>Its items, what was said, and what was done.</source>
        <translation>Sus artículos, lo que se dijo y lo que se hizo.</translation>
    </message>
    <message>
        <source>The partner gets it for the items chosen below.</source>
        <translation>El socio la recibe para los elementos elegidos abajo.</translation>
    </message>
    <message>
        <source>A partner&apos;s message</source>
        <translation>Mensaje de un socio</translation>
    </message>
    <message>
        <source>An answer or a report that came by mail, as a file (.json). It finds its case by itself.</source>
        <translation>Una respuesta o un aviso llegado por correo, como archivo (.json). Encuentra su caso por sí solo.</translation>
    </message>
    <message>
        <source>The message is taken: case %1.</source>
        <translation>El mensaje se ha tomado: caso %1.</translation>
    </message>
    <message>
        <source>Choose the items that it is about.</source>
        <translation>Elija los elementos de los que trata.</translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasesScreen</name>
    <message>
        <source>No open exceptions</source>
        <translation>Sin excepciones abiertas</translation>
    </message>
    <message>
        <source>What a receipt finds wrong with a delivery stands here until it is settled with the supplier. F3 opens a case by hand.</source>
        <translation>Lo que una recepción halla mal en una entrega está aquí hasta resolverlo con el proveedor. F3 abre un caso a mano.</translation>
    </message>
    <message>
        <source>Exceptions with partners</source>
        <translation>Excepciones con socios</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the partners.</source>
        <translation>Volver a los socios.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Shows the resolved ones as well, or the open ones alone.</source>
        <translation>Muestra también los resueltos, o solo los abiertos.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Opens a case about a pack, a receipt or an arrival.</source>
        <translation>Abre un caso sobre un envase, una recepción o una llegada.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Another category, and with it what is asked for.</source>
        <translation>Otra categoría y, con ella, lo que se pide.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What the partner gets, as it would go now.</source>
        <translation>Lo que recibe el socio, tal como saldría ahora.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Notes what the partner said, or answers the partner.</source>
        <translation>Anota lo que dijo el socio o le responde.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Keeps a picture or a paper with the case.</source>
        <translation>Guarda una imagen o un papel con el caso.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The case on paper.</source>
        <translation>El caso en papel.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>Ends the case by hand, with a reason.</source>
        <translation>Termina el caso a mano, con un motivo.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message numerus="yes">
        <source>%n open, %1 overdue</source>
        <translation>
            <numerusform>%n abierto, %1 atrasados</numerusform>
            <numerusform>%n abiertos, %1 atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Los abiertos</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Read answer</source>
        <translation>Leer respuesta</translation>
    </message>
    <message>
        <source>Reads a partner&apos;s message that came as a file, by mail for example.</source>
        <translation>Lee un mensaje del socio que llegó como archivo, por ejemplo por correo.</translation>
    </message>
    <message>
        <source>Tells the partner: a message, or the draft of a mail. In a form: does it.</source>
        <translation>Se lo dice al socio: un mensaje o el borrador de un correo. En un formulario: lo hace.</translation>
    </message>
</context>
<context>
    <name>packledger::check::ChallengeTest</name>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Pass this label by the camera.</source>
        <translation>Pase esta etiqueta ante la cámara.</translation>
    </message>
    <message>
        <source>Not tested: no grade of print is asked for, or this reader tells none.</source>
        <translation>Sin probar: no se pide ningún grado de impresión, o este lector no indica ninguno.</translation>
    </message>
</context>
<context>
    <name>packledger::check::CheckPresenter</name>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>%1 % soiled</source>
        <translation>%1 % manchado</translation>
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
        <translation>Control por cámara</translation>
    </message>
    <message>
        <source>Open a batch to check its packs.</source>
        <translation>Abra una orden para controlar sus envases.</translation>
    </message>
    <message>
        <source>Camera check: %1</source>
        <translation>Control por cámara: %1</translation>
    </message>
    <message>
        <source>line stands</source>
        <translation>línea parada</translation>
    </message>
    <message>
        <source>line runs</source>
        <translation>línea en marcha</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>needed before the start</source>
        <translation>necesaria antes de empezar</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>No reject device: take bad packs off by hand.</source>
        <translation>Sin expulsor: quite a mano los envases malos.</translation>
    </message>
    <message>
        <source>The reject device is not reached.</source>
        <translation>No se llega al expulsor.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>grade %1 · unused correction %2 · %3 ms</source>
        <translation>grado %1 · corrección sin usar %2 · %3 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Pack %1 is on its way out.</source>
        <translation>El envase %1 está saliendo.</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nada que juzgar</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source> · camera too far away</source>
        <translation> · cámara demasiado lejos</translation>
    </message>
    <message>
        <source> · too bright</source>
        <translation> · demasiado claro</translation>
    </message>
    <message>
        <source> · seen at a slant</source>
        <translation> · visto de lado</translation>
    </message>
    <message>
        <source>Pack %1 is out.</source>
        <translation>El envase %1 está fuera.</translation>
    </message>
    <message>
        <source>Pack %1 was told to the machine.</source>
        <translation>Se avisó a la máquina del envase %1.</translation>
    </message>
    <message>
        <source>Pack %1 may still be on the line. Look for it.</source>
        <translation>El envase %1 quizá siga en la línea. Búsquelo.</translation>
    </message>
    <message>
        <source>The order is right again. The line goes on.</source>
        <translation>El orden vuelve a ser correcto. La línea sigue.</translation>
    </message>
    <message>
        <source>Labels that never came by are voided: %1. The line goes on.</source>
        <translation>Se anulan las etiquetas que nunca pasaron: %1. La línea sigue.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1. As it should be.</source>
        <translation>%1. Como debe ser.</translation>
    </message>
    <message>
        <source>%1. This must not be.</source>
        <translation>%1. Esto no debe ser.</translation>
    </message>
    <message>
        <source>The challenge test is passed. The batch may run.</source>
        <translation>La prueba de desafío está superada. La orden puede empezar.</translation>
    </message>
    <message>
        <source>The challenge test has failed. The batch must not run with this camera.</source>
        <translation>La prueba de desafío no se superó. La orden no debe hacerse con esta cámara.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>La cámara arranca.</translation>
    </message>
    <message>
        <source>Keep the belt empty: it is being learnt.</source>
        <translation>Mantenga la cinta vacía: se está aprendiendo.</translation>
    </message>
    <message>
        <source>The line camera is lost, and the line stands.</source>
        <translation>Se perdió la cámara de línea, y la línea está parada.</translation>
    </message>
    <message>
        <source>The challenge test comes first: F5. Until it is passed no pack is judged.</source>
        <translation>Primero la prueba de desafío: F5. Hasta superarla no se juzga ningún envase.</translation>
    </message>
    <message>
        <source>No line camera is set up. F6 sets one up; a scanner does as well.</source>
        <translation>No hay cámara de línea. F6 pone una; un lector también sirve.</translation>
    </message>
    <message>
        <source>lot %1 · %2</source>
        <translation>lote %1 · %2</translation>
    </message>
    <message>
        <source>needed before the first pack</source>
        <translation>necesario antes del primer envase</translation>
    </message>
    <message>
        <source>Noted: found and removed.</source>
        <translation>Anotado: encontrado y retirado.</translation>
    </message>
    <message>
        <source>Noted: not found. The reason stands in the batch&apos;s record.</source>
        <translation>Anotado: no encontrado. El motivo consta en el acta de la orden.</translation>
    </message>
    <message>
        <source>Now scan the label on the pack that comes next.</source>
        <translation>Escanee ahora la etiqueta del envase que viene a continuación.</translation>
    </message>
    <message>
        <source>F12 runs the line again.</source>
        <translation>F12 vuelve a poner la línea en marcha.</translation>
    </message>
    <message>
        <source>%1 good · %2 bad</source>
        <translation>%1 buenos · %2 malos</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Búsquelo</translation>
    </message>
    <message>
        <source>Bad pack %1 may still be on the line. Find it, take it off, then press F12.</source>
        <translation>El envase malo %1 puede seguir en la línea. Búsquelo, retírelo y pulse F12.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Búsquelos</translation>
    </message>
    <message numerus="yes">
        <source>%n bad pack(s) may still be on the line. Find them, take them off, then press F12.</source>
        <translation>
            <numerusform>%n envase malo puede seguir en la línea. Búsquelo, retírelo y pulse F12.</numerusform>
            <numerusform>%n envases malos pueden seguir en la línea. Búsquelos, retírelos y pulse F12.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the next label</source>
        <translation>Escanee la etiqueta siguiente</translation>
    </message>
    <message>
        <source>The line stands</source>
        <translation>La línea está parada</translation>
    </message>
    <message>
        <source>Labels were repeated or skipped. Scan the label on the pack that comes next: there the line goes on.</source>
        <translation>Se repitieron o saltaron etiquetas. Escanee la etiqueta del envase que viene a continuación: ahí sigue la línea.</translation>
    </message>
    <message>
        <source>F12 runs it again, once nothing stands in the way.</source>
        <translation>F12 la pone de nuevo en marcha cuando nada lo impida.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Envase %1</translation>
    </message>
</context>
<context>
    <name>packledger::check::CheckScreen</name>
    <message>
        <source>Print quality</source>
        <translation>Calidad de impresión</translation>
    </message>
    <message>
        <source>Reject output</source>
        <translation>Expulsor</translation>
    </message>
    <message>
        <source>Challenge test</source>
        <translation>Prueba de desafío</translation>
    </message>
    <message>
        <source>An indication from a camera that is not calibrated, in the terms of ISO/IEC 15415. Not a certified grade.</source>
        <translation>Una indicación de una cámara sin calibrar, en los términos de ISO/IEC 15415. No es un grado certificado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leads back to the board.</source>
        <translation>Vuelve al tablero.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Passes known-bad labels by the camera: all must be found before a batch starts.</source>
        <translation>Pasa etiquetas malas conocidas ante la cámara: todas deben detectarse antes de empezar una orden.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Starts the line again after a stop.</source>
        <translation>Pone la línea en marcha tras una parada.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Control por cámara</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Scan the next label</source>
        <translation>Escanear la siguiente</translation>
    </message>
    <message>
        <source>Shows the camera behind the printer, what it says of each pack, and the challenge test.</source>
        <translation>Muestra la cámara tras la impresora, lo que dice de cada envase y la prueba de desafío.</translation>
    </message>
    <message>
        <source>Line camera</source>
        <translation>Cámara de línea</translation>
    </message>
    <message>
        <source>Chooses the camera, and what tells it that a pack is there.</source>
        <translation>Elige la cámara, y qué le dice que hay un envase.</translation>
    </message>
    <message>
        <source>Simulated scan</source>
        <translation>Lectura simulada</translation>
    </message>
    <message>
        <source>Found and removed</source>
        <translation>Encontrado y retirado</translation>
    </message>
    <message>
        <source>May still be on the line</source>
        <translation>Quizá aún en la línea</translation>
    </message>
    <message>
        <source>If it is not found: why that will do</source>
        <translation>Si no se encuentra: por qué se acepta</translation>
    </message>
    <message>
        <source>F10 writes it into the batch&apos;s record, and the line may run.</source>
        <translation>F10 lo escribe en el acta de la orden, y la línea puede volver a funcionar.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Notes that bad packs were looked for and not found, with the reason why that will do.</source>
        <translation>Anota que se buscaron envases malos y no se encontraron, con el motivo por el que se acepta.</translation>
    </message>
    <message>
        <source>Say why, in a few words: the batch&apos;s record keeps it.</source>
        <translation>Diga por qué en pocas palabras: consta en el acta de la orden.</translation>
    </message>
</context>
<context>
    <name>packledger::check::GradeList</name>
    <message>
        <source>The next code that is read will be judged here.</source>
        <translation>El próximo código leído se juzgará aquí.</translation>
    </message>
</context>
<context>
    <name>packledger::check::LineCameraPresenter</name>
    <message>
        <source>Any line</source>
        <translation>Cualquier línea</translation>
    </message>
    <message>
        <source>“PACK”</source>
        <translation>«PACK»</translation>
    </message>
    <message>
        <source>“1” comes, “0” goes</source>
        <translation>«1» llega, «0» se va</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>“PACK” and a number</source>
        <translation>«PACK» y un número</translation>
    </message>
    <message>
        <source>line camera</source>
        <translation>cámara de línea</translation>
    </message>
    <message>
        <source>Enter it as 192.168.0.20:4001.</source>
        <translation>Introdúzcalo como 192.168.0.20:4001.</translation>
    </message>
    <message>
        <source>Enter it as /dev/ttyS0.</source>
        <translation>Introdúzcalo como /dev/ttyS0.</translation>
    </message>
    <message>
        <source>What tells that a pack is there</source>
        <translation>Qué dice que hay un envase</translation>
    </message>
    <message>
        <source>Without a photo-eye the picture itself tells: a pack comes into it and leaves it.</source>
        <translation>Sin fotocélula lo dice la propia imagen: un envase entra en ella y sale.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Photo-eye, network</source>
        <translation>Fotocélula, red</translation>
    </message>
    <message>
        <source>Photo-eye, serial</source>
        <translation>Fotocélula, serie</translation>
    </message>
    <message>
        <source>Camera triggered</source>
        <translation>Cámara disparada</translation>
    </message>
    <message>
        <source>The belt runs</source>
        <translation>La cinta corre</translation>
    </message>
    <message>
        <source>Leave some belt free between packs, and none that is as long as the picture.</source>
        <translation>Deje algo de cinta libre entre envases, y ninguno tan largo como la imagen.</translation>
    </message>
    <message>
        <source>Across the picture</source>
        <translation>A través de la imagen</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Arriba o abajo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Of the photo-eye or its controller, with its port.</source>
        <translation>De la fotocélula o su controlador, con su puerto.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>The photo-eye’s line, 8 data bits, no parity.</source>
        <translation>La línea de la fotocélula, 8 bits de datos, sin paridad.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Qué envía</translation>
    </message>
    <message>
        <source>One line of text a pack. With numbers, a line that was lost is noticed.</source>
        <translation>Una línea de texto por envase. Con números se nota una línea perdida.</translation>
    </message>
    <message>
        <source>Delay, ms</source>
        <translation>Retardo, ms</translation>
    </message>
    <message>
        <source>From the photo-eye to the moment the pack stands before the camera.</source>
        <translation>De la fotocélula al momento en que el envase está ante la cámara.</translation>
    </message>
    <message>
        <source>Lockout, ms</source>
        <translation>Bloqueo, ms</translation>
    </message>
    <message>
        <source>A second signal within it is the same pack, its edge seen twice.</source>
        <translation>Una segunda señal dentro de él es el mismo envase, su borde visto dos veces.</translation>
    </message>
    <message>
        <source>No line camera is set up.</source>
        <translation>No hay cámara de línea configurada.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>La cámara arranca.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Envase %1</translation>
    </message>
    <message>
        <source>No code was read.</source>
        <translation>No se leyó ningún código.</translation>
    </message>
    <message>
        <source>text is there</source>
        <translation>el texto está</translation>
    </message>
    <message>
        <source>text is missing</source>
        <translation>falta el texto</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>print %1, an indication</source>
        <translation>impresión %1, una indicación</translation>
    </message>
    <message>
        <source>Packs %1 · read %2</source>
        <translation>Envases %1 · leídos %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packs in the picture</source>
        <translation>
            <numerusform>%n envase en la imagen</numerusform>
            <numerusform>%n envases en la imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch runs on this line.</source>
        <translation>En esta línea corre una orden.</translation>
    </message>
    <message>
        <source>Its packs are shown. The settings can be changed when the line stands.</source>
        <translation>Se muestran sus envases. Los ajustes pueden cambiarse con la línea parada.</translation>
    </message>
    <message>
        <source>The line cannot run like this.</source>
        <translation>La línea no puede funcionar así.</translation>
    </message>
    <message>
        <source>The simulated line works.</source>
        <translation>Funciona la línea simulada.</translation>
    </message>
    <message>
        <source>Choose a camera on the left to use a real one instead.</source>
        <translation>Elija una cámara a la izquierda para usar una real.</translation>
    </message>
    <message>
        <source>Choose the camera behind the printer.</source>
        <translation>Elija la cámara tras la impresora.</translation>
    </message>
    <message>
        <source>It stands over the belt and looks at the labels. It serves the line alone.</source>
        <translation>Está sobre la cinta y mira las etiquetas. Sirve solo a la línea.</translation>
    </message>
    <message>
        <source>Keep the belt empty for a moment.</source>
        <translation>Mantenga la cinta vacía un momento.</translation>
    </message>
    <message>
        <source>It is being learnt, so that a pack can be told from it.</source>
        <translation>Se está aprendiendo, para distinguir de ella un envase.</translation>
    </message>
    <message>
        <source>Let packs run by.</source>
        <translation>Deje pasar envases.</translation>
    </message>
    <message>
        <source>Each must appear here once, also one without a code. Hands and empty belt must not.</source>
        <translation>Cada uno debe aparecer aquí una vez, también uno sin código. Manos y cinta vacía, no.</translation>
    </message>
    <message>
        <source>Count with it: as many packs as ran by, none twice.</source>
        <translation>Cuente con él: tantos envases como pasaron, ninguno dos veces.</translation>
    </message>
</context>
<context>
    <name>packledger::check::LineCameraScreen</name>
    <message>
        <source>Which looks at the packs</source>
        <translation>Cuál mira los envases</translation>
    </message>
    <message>
        <source>No camera is here. Network cameras are added under Site, Cameras.</source>
        <translation>Aquí no hay cámara. Las de red se añaden en Centro, Cámaras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Choose a camera first.</source>
        <translation>Elija primero una cámara.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Prueba en vivo</translation>
    </message>
    <message>
        <source>Each pack that passes is shown here. Nothing is commissioned by it.</source>
        <translation>Cada envase que pasa se muestra aquí. Nada se serializa con ello.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the camera check.</source>
        <translation>Volver al control de cámara.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Learns the empty belt again, and counts from the beginning.</source>
        <translation>Aprende de nuevo la cinta vacía y cuenta desde el principio.</translation>
    </message>
    <message>
        <source>No line camera</source>
        <translation>Sin cámara de línea</translation>
    </message>
    <message>
        <source>The line has no camera; it goes back to the others.</source>
        <translation>La línea no tiene cámara; vuelve con las demás.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Line camera</source>
        <translation>Cámara de línea</translation>
    </message>
    <message>
        <source>which it is, what tells it that a pack is there</source>
        <translation>cuál es, qué le dice que hay un envase</translation>
    </message>
</context>
<context>
    <name>packledger::check::VerdictBox</name>
    <message>
        <source>The first pack that comes by will stand here.</source>
        <translation>El primer envase que pase estará aquí.</translation>
    </message>
</context>
<context>
    <name>packledger::common::FileList</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Carpeta superior</translation>
    </message>
</context>
<context>
    <name>packledger::common::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>packledger::common::TokenPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>End the token of %1</source>
        <translation>Terminar el token de %1</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::CardDesk</name>
    <message>
        <source>There is nothing that this card could do now.</source>
        <translation>Ahora no hay nada que esta tarjeta pueda hacer.</translation>
    </message>
    <message>
        <source>Tray %1 is empty.</source>
        <translation>La bandeja %1 está vacía.</translation>
    </message>
    <message>
        <source>Tray %1: %2, %3.</source>
        <translation>Bandeja %1: %2, %3.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::CheckDesk</name>
    <message>
        <source>No further pack is on the simulated line. Print labels first.</source>
        <translation>No queda ningún envase en la línea simulada. Imprima etiquetas primero.</translation>
    </message>
    <message>
        <source>The simulated scanner reads the label on the next pack.</source>
        <translation>El lector simulado lee la etiqueta del siguiente envase.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::Composition</name>
    <message>
        <source>The demo site is being prepared …</source>
        <translation>Se prepara el centro de demostración…</translation>
    </message>
    <message>
        <source>The demo site is being prepared … %1 %</source>
        <translation>Se prepara el centro de demostración… %1 %</translation>
    </message>
    <message>
        <source>This is a demo. PIN of %1: %2.</source>
        <translation>Esto es una demostración. %1 tiene el PIN %2.</translation>
    </message>
    <message>
        <source>%1 serials are saved as %2.</source>
        <translation>%1 números de serie guardados en %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Kept. What this scanner sends is read by it from now on.</source>
        <translation>Guardado. Lo que envía este lector se lee así desde ahora.</translation>
    </message>
    <message>
        <source>The sheet is saved as %1. Print it at its full size.</source>
        <translation>La hoja está guardada en %1. Imprímala a tamaño completo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 is gone. Check its cable; it is looked for all the time.</source>
        <translation>%1 ha desaparecido. Compruebe el cable; se busca continuamente.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ha vuelto.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 items are saved as %2.</source>
        <translation>%1 elementos guardados como %2.</translation>
    </message>
    <message>
        <source>%1 is saved as version %2.</source>
        <translation>%1 está guardado como versión %2.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Embalaje</translation>
    </message>
    <message>
        <source>Fills bundles, cases and pallets.</source>
        <translation>Llena fardos, cajas y palés.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>The pools that serial numbers come from.</source>
        <translation>Las reservas de las que salen los números de serie.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>The label printers and their jobs.</source>
        <translation>Las impresoras de etiquetas y sus trabajos.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Prints labels ahead for this batch.</source>
        <translation>Imprime etiquetas por adelantado para esta orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n archivo está en %1.</numerusform>
            <numerusform>%n archivos están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) with the supplier: %1.</source>
        <translation>
            <numerusform>%n excepción con el proveedor: %1.</numerusform>
            <numerusform>%n excepciones con el proveedor: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Outbox, inbox</source>
        <translation>Salida, entrada</translation>
    </message>
    <message>
        <source>What goes to partners and comes from them, and what is wrong with it.</source>
        <translation>Lo que va a los socios y viene de ellos, y qué está mal en ello.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>How much of what suppliers shipped had data, and how late.</source>
        <translation>Cuánto de lo enviado por los proveedores tenía datos, y con qué retraso.</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Mostrar qué falla</translation>
    </message>
    <message>
        <source>Only a part of a code came from the scanner. Scan it again.</source>
        <translation>Del lector llegó solo una parte de un código. Escanéelo otra vez.</translation>
    </message>
    <message>
        <source>Going on with receipt %1, where this station stopped: %2. Esc leads to the queue.</source>
        <translation>Se sigue con la recepción %1 donde esta estación se detuvo: %2. Esc lleva a la lista.</translation>
    </message>
    <message>
        <source>The clock of this station was put forward by %1. It is noted in the journal; check that it is right.</source>
        <translation>El reloj de este puesto se adelantó %1. Consta en el diario; compruebe que esté en hora.</translation>
    </message>
    <message>
        <source>The clock of this station was put back by %1. It is noted in the journal; check that it is right.</source>
        <translation>El reloj de este puesto se atrasó %1. Consta en el diario; compruebe que esté en hora.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 fast. Set it right: commissioning waits for it.</source>
        <translation>El reloj de este puesto va %1 adelantado. Póngalo en hora: la serialización espera por ello.</translation>
    </message>
    <message>
        <source>The clock of this station is %1 slow. Set it right: commissioning waits for it.</source>
        <translation>El reloj de este puesto va %1 atrasado. Póngalo en hora: la serialización espera por ello.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>The products that are known here, and how each is packed.</source>
        <translation>Los productos conocidos aquí y cómo se embala cada uno.</translation>
    </message>
    <message>
        <source>The ledger was brought into the form of this version of Packledger. As it was before it is kept in %1.</source>
        <translation>El registro se ha llevado a la forma de esta versión de Packledger. Tal como estaba se conserva en %1.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::DeviceDesk</name>
    <message>
        <source>types like a keyboard, works in every screen</source>
        <translation>escribe como un teclado, en cualquier pantalla</translation>
    </message>
    <message>
        <source>%1, %2 baud</source>
        <translation>%1, %2 baudios</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Cámara simulada</translation>
    </message>
    <message>
        <source>%1 codes · %2 ms</source>
        <translation>%1 códigos · %2 ms</translation>
    </message>
    <message>
        <source>shows the packs of the demo delivery</source>
        <translation>muestra los envases de la entrega de demostración</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>The camera rests.</source>
        <translation>La cámara descansa.</translation>
    </message>
    <message>
        <source>1 code · %1 ms</source>
        <translation>1 código · %1 ms</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>No scanner, no camera</source>
        <translation>Sin lector ni cámara</translation>
    </message>
    <message>
        <source>%1 not there</source>
        <translation>Falta %1</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ExceptionDesk</name>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>What is wrong with deliveries, and what the partner says of it.</source>
        <translation>Qué está mal en las entregas y qué dice el socio.</translation>
    </message>
    <message numerus="yes">
        <source>Exceptions (%n overdue)</source>
        <translation>
            <numerusform>Excepciones (%n atrasada)</numerusform>
            <numerusform>Excepciones (%n atrasadas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open exception(s), %1 overdue</source>
        <translation>
            <numerusform>%n excepción abierta, %1 vencidas</numerusform>
            <numerusform>%n excepciones abiertas, %1 vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open exception(s)</source>
        <translation>
            <numerusform>%n excepción abierta</numerusform>
            <numerusform>%n excepciones abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ExchangeService</name>
    <message>
        <source>nothing waiting</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>%1 waiting · %2</source>
        <translation>%1 en espera · %2</translation>
    </message>
    <message>
        <source>No connections · %1</source>
        <translation>Sin conexiones · %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 sin alcanzar</translation>
    </message>
    <message>
        <source>Acknowledgement late</source>
        <translation>Confirmación con retraso</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>Conectado · %1</translation>
    </message>
    <message>
        <source>Not tried yet · %1</source>
        <translation>Aún sin probar · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Partners refused %n document(s).</source>
        <translation>
            <numerusform>Los socios rechazaron %n documento.</numerusform>
            <numerusform>Los socios rechazaron %n documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) could not be taken.</source>
        <translation>
            <numerusform>%n llegada no se pudo tomar.</numerusform>
            <numerusform>%n llegadas no se pudieron tomar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::LineDesk</name>
    <message>
        <source>Simulated line camera</source>
        <translation>Cámara de línea simulada</translation>
    </message>
    <message>
        <source>Simulated scanner</source>
        <translation>Lector simulado</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::PrintDesk</name>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Va de camino a %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Preparando las páginas…</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ScannerDesk</name>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lector tipo teclado</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lector serie</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::StationDesk</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>El idioma cambia al volver a iniciar.</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Como la pantalla</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The size changes with the next start.</source>
        <translation>El tamaño cambia en el próximo arranque.</translation>
    </message>
    <message>
        <source>The sounds are off. A stopped pack is only seen, not heard.</source>
        <translation>Los sonidos están apagados. Un envase detenido solo se ve, no se oye.</translation>
    </message>
</context>
<context>
    <name>packledger::desktop::VerificationDesk</name>
    <message>
        <source>Verifications</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Who asked whether a pack is ours, and what they were told.</source>
        <translation>Quién preguntó si un envase es nuestro y qué se respondió.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::BlindReceiptPanel</name>
    <message>
        <source>Receive without a notice</source>
        <translation>Recibir sin aviso</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Who brought it, as it stands on the delivery note.</source>
        <translation>Quién lo trajo, como figura en el albarán.</translation>
    </message>
    <message>
        <source>Delivery note or order number</source>
        <translation>Número de albarán o de pedido</translation>
    </message>
    <message>
        <source>Scan it or type it.</source>
        <translation>Escanéelo o escríbalo.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Empezar a escanear</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The packs are held until the supplier’s data arrives. Then they are released by themselves.</source>
        <translation>Los envases quedan retenidos hasta que llegan los datos del proveedor. Entonces se liberan automáticamente.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::CameraCard</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Cámara simulada</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
</context>
<context>
    <name>packledger::dock::CameraPicture</name>
    <message>
        <source>The camera is starting …</source>
        <translation>La cámara se inicia…</translation>
    </message>
    <message>
        <source>No camera. Choose one under Site.</source>
        <translation>Sin cámara. Elija una en «Centro».</translation>
    </message>
    <message>
        <source>The camera is ready. Its first picture will stand here.</source>
        <translation>La cámara está lista. Su primera imagen aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ContainmentCard</name>
    <message>
        <source>What is inside what</source>
        <translation>Qué contiene a qué</translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueuePresenter</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>All of this was in the ledger before. Nothing was changed.</source>
        <translation>Todo esto ya estaba en el registro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 events and %2 items are in the ledger.</source>
        <translation>Hay %1 eventos y %2 elementos en el registro.</translation>
    </message>
    <message>
        <source>Name the supplier first.</source>
        <translation>Indique primero el proveedor.</translation>
    </message>
    <message>
        <source>“%1” belongs to no delivery on its way here. F5 at the dock receives it without a notice.</source>
        <translation>«%1» no pertenece a ninguna entrega en camino hacia aquí. F5 en el muelle lo recibe sin aviso.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueueScreen</name>
    <message>
        <source>Scan anything to begin</source>
        <translation>Escanee algo para empezar</translation>
    </message>
    <message>
        <source>A pallet, a case, a bottle or the delivery note opens the right receipt. No need to choose here.</source>
        <translation>Un palé, una caja, un envase o el albarán abre la recepción correcta. No hace falta elegir.</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>No hay nada en camino</translation>
    </message>
    <message>
        <source>Deliveries appear here when a supplier’s notice comes in. Import one with F3, or receive without a notice with F5.</source>
        <translation>Las entregas aparecen aquí cuando llega el aviso de un proveedor. Importe uno con F3 o reciba sin aviso con F5.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the panel at the right.</source>
        <translation>Cierra el panel de la derecha.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Encuentra un envase, una caja, un palé o una recepción.</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Brings in a supplier’s document.</source>
        <translation>Importa un documento de un proveedor.</translation>
    </message>
    <message>
        <source>Blind receipt</source>
        <translation>Sin aviso</translation>
    </message>
    <message>
        <source>Receives goods that nobody announced.</source>
        <translation>Recibe mercancía que nadie anunció.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>only those with “%1”, Esc shows all</source>
        <translation>solo las que tienen «%1», Esc muestra todas</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Muelle</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Opens the receipt of the chosen delivery, or does what the open form is for.</source>
        <translation>Abre la recepción de la entrega elegida, o hace lo que pide el formulario abierto.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ExpectedLinesCard</name>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>%1, %2, lot %3, %4 of %5</source>
        <translation>%1, %2, lote %3, %4 de %5</translation>
    </message>
    <message>
        <source>Nothing announced</source>
        <translation>Nada anunciado</translation>
    </message>
    <message>
        <source>Every product you scan becomes a line here, with lot and expiry from its code.</source>
        <translation>Cada producto escaneado será aquí una línea, con el lote y la caducidad de su código.</translation>
    </message>
    <message>
        <source>Expected lines</source>
        <translation>Líneas esperadas</translation>
    </message>
    <message>
        <source>Received without a notice</source>
        <translation>Recibido sin aviso</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducidas</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenidas</translation>
    </message>
    <message>
        <source>1 serial missing</source>
        <translation>Falta 1 número de serie</translation>
    </message>
    <message>
        <source>%1 serials missing</source>
        <translation>Faltan %1 números de serie</translation>
    </message>
    <message>
        <source>%1, %2, lot %3, %4 here</source>
        <translation>%1, %2, lote %3, %4 aquí</translation>
    </message>
</context>
<context>
    <name>packledger::dock::FindField</name>
    <message>
        <source>Scan it, or type a serial, SSCC, lot, receipt or order number</source>
        <translation>Escanee, o escriba un número de serie, SSCC, lote, recepción o pedido</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>packledger::dock::FinishPanel</name>
    <message>
        <source>Finish and submit</source>
        <translation>Terminar y validar</translation>
    </message>
    <message>
        <source>Announced, but not here</source>
        <translation>Anunciado, pero no está aquí</translation>
    </message>
    <message>
        <source>Here, but held</source>
        <translation>Está aquí, pero retenido</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>The supplier and an auditor will read it. May stay empty.</source>
        <translation>Lo leerán el proveedor y un auditor. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Why is it submitted all the same?</source>
        <translation>¿Por qué se valida de todos modos?</translation>
    </message>
    <message>
        <source>Choose a reason first: the exceptions above stay open in the record without one.</source>
        <translation>Elija primero un motivo: sin él, las incidencias de arriba quedan abiertas en el historial.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Validada</translation>
    </message>
    <message>
        <source>Trays %1</source>
        <translation>Bandejas %1</translation>
    </message>
    <message>
        <source>They stay held after submitting, and the record says why.</source>
        <translation>Siguen retenidos tras validar, y el historial dice por qué.</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Bandeja %1</translation>
    </message>
    <message>
        <source>It stays held after submitting, and the record says why.</source>
        <translation>Sigue retenido tras validar, y el historial dice por qué.</translation>
    </message>
    <message>
        <source>Waiting for data: %1</source>
        <translation>A la espera de datos: %1</translation>
    </message>
    <message>
        <source>They stay together and are received by themselves when the data come.</source>
        <translation>Quedan juntos y se reciben solos cuando llegan los datos.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HeldCard</name>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Tray %1, %2, %3</source>
        <translation>Bandeja %1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Nada retenido</translation>
    </message>
    <message>
        <source>A pack that does not fit gets a tray number here. Scanning goes on.</source>
        <translation>Un envase que no encaja recibe aquí un número de bandeja. Se sigue escaneando.</translation>
    </message>
    <message>
        <source>Held packs</source>
        <translation>Envases retenidos</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HeldSummaryCard</name>
    <message>
        <source>Held on this site</source>
        <translation>Retenidos en este centro</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay nada retenido.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::HoldPanel</name>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Whoever looks into it will read this.</source>
        <translation>Lo leerá quien lo investigue.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ImportPanel</name>
    <message>
        <source>Import a document</source>
        <translation>Importar un documento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>EPCIS, an ASN (X12 856) or a list of serials. You can drop the file here.</source>
        <translation>EPCIS, un aviso de expedición (X12 856) o una lista de números de serie. Puede soltar el archivo aquí.</translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation>Abrir la entrega</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Importar otro</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Indique primero un archivo.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::InspectedCard</name>
    <message>
        <source>Seen by the line camera</source>
        <translation>Visto por la cámara de línea</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemPresenter</name>
    <message>
        <source>All holds on it end. A receipt that put it aside counts it as received, unless something else speaks against it. Say why it may go.</source>
        <translation>Terminan todas sus retenciones. Una recepción que lo apartó lo cuenta como recibido, si nada más se opone. Diga por qué se puede liberar.</translation>
    </message>
    <message>
        <source>Nobody receives or uses it until it is released; of a container the same is true of all that is in it.</source>
        <translation>Nadie lo recibe ni lo usa hasta que se libere; en un bulto vale para todo lo que contiene.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Something is unclear and is looked into.</source>
        <translation>Algo no está claro y se investiga.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Torn, wet, crushed, or its code cannot be read.</source>
        <translation>Roto, mojado, aplastado, o su código no se puede leer.</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>It may be a copy, stolen, or tampered with.</source>
        <translation>Puede ser una copia, robado o manipulado.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Its maker or an authority calls it back.</source>
        <translation>Su fabricante o una autoridad lo retira.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Elija primero un motivo.</translation>
    </message>
    <message>
        <source>Say in a few words why it may go.</source>
        <translation>Diga en pocas palabras por qué se puede liberar.</translation>
    </message>
    <message>
        <source>It is on hold. Put it aside until it is released.</source>
        <translation>Está retenido. Apártelo hasta que se libere.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What it is, and all that happened to it.</source>
        <translation>Qué es y todo lo que le ha ocurrido.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>All that the list shows, in its order.</source>
        <translation>Todo lo que muestra la lista, en su orden.</translation>
    </message>
    <message>
        <source>Last: %1, %2, %3.</source>
        <translation>Último: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>It was done with %n items at once: all of them are taken back.</source>
        <translation>
            <numerusform>Se hizo con %n unidad a la vez: se deshace.</numerusform>
            <numerusform>Se hizo con %n unidades a la vez: se deshacen todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is void then, and never used again: destroy the label.</source>
        <translation>El número queda anulado y nunca vuelve a usarse: destruya la etiqueta.</translation>
    </message>
    <message>
        <source>The act is declared never to have occurred. The record keeps both.</source>
        <translation>El acto se declara como no ocurrido. El registro guarda ambos.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before; the record keeps both.</source>
        <translation>Deshecho. Está como antes; el registro guarda ambos.</translation>
    </message>
    <message>
        <source>Your role sees totals of lots, and no single packs.</source>
        <translation>Su función ve totales de lotes, y ningún envase suelto.</translation>
    </message>
    <message>
        <source>List of a lot</source>
        <translation>Lista de un lote</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemScreen</name>
    <message>
        <source>Scan a pack to see its history</source>
        <translation>Escanee un envase para ver su historial</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Encuentra un envase, una caja, un palé o una recepción.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Holds this item, so that nobody uses it; or releases it.</source>
        <translation>Retiene este elemento para que nadie lo use, o lo libera.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Every pack, case and pallet this site has heard of</source>
        <translation>Todos los envases, cajas y palés de los que este centro ha tenido noticia</translation>
    </message>
    <message>
        <source>Or type its serial above. Cases, pallets, lots and receipts are found as well.</source>
        <translation>O escriba arriba su número de serie. También se encuentran cajas, palés, lotes y recepciones.</translation>
    </message>
    <message>
        <source>Looking in the ledger …</source>
        <translation>Buscando en el registro…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of item, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Lists everything that is on hold.</source>
        <translation>Enumera todo lo retenido.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Does what the panel says.</source>
        <translation>Hace lo que dice el panel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Prints what it is and what happened to it, or the list.</source>
        <translation>Imprime lo que es y lo que le ocurrió, o la lista.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Takes back what was done last with this item, as far as the rules allow.</source>
        <translation>Deshace lo último que se hizo con esta unidad, hasta donde lo permiten las reglas.</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspecciones</translation>
    </message>
    <message>
        <source>Lists what cameras said of it, or again all that happened.</source>
        <translation>Muestra lo que dijeron las cámaras, o de nuevo todo lo ocurrido.</translation>
    </message>
    <message>
        <source>Saves every item of the lot, or the inspections of the item, as a table (CSV).</source>
        <translation>Guarda cada artículo del lote, o las inspecciones del artículo, como tabla (CSV).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>packledger::dock::LastScansCard</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>Each scan will stand here, the newest on top.</source>
        <translation>Cada lectura aparecerá aquí, la más reciente arriba.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::LedgerCard</name>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Ledger and backups</source>
        <translation>Registro y copias de seguridad</translation>
    </message>
</context>
<context>
    <name>packledger::dock::PolicyPanel</name>
    <message>
        <source>How much must be scanned?</source>
        <translation>¿Cuánto hay que escanear?</translation>
    </message>
    <message>
        <source>It counts from now on, for everybody at this receipt. The record keeps who chose it and when.</source>
        <translation>Vale desde ahora, para todos en esta recepción. El historial guarda quién lo eligió y cuándo.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceiptPresenter</name>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>Vuelva a escanearlo</translation>
    </message>
    <message>
        <source>%1 scans/min</source>
        <translation>%1 lecturas/min</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>The last scan does not count any more. The record keeps both.</source>
        <translation>La última lectura ya no cuenta. El historial conserva ambas cosas.</translation>
    </message>
    <message>
        <source>Writing the receiving event …</source>
        <translation>Escribiendo el evento de recepción…</translation>
    </message>
    <message>
        <source>There are open exceptions. Say why it is submitted all the same.</source>
        <translation>Hay incidencias abiertas. Diga por qué se valida de todos modos.</translation>
    </message>
    <message>
        <source>Receipt %1 is submitted and the shipment is confirmed.</source>
        <translation>La recepción %1 está validada y el envío, confirmado.</translation>
    </message>
    <message>
        <source>Receipt %1 is submitted. It waits for the supplier’s data.</source>
        <translation>La recepción %1 está validada. Espera los datos del proveedor.</translation>
    </message>
    <message>
        <source>Type the lot as it is printed on the pack.</source>
        <translation>Escriba el lote tal como está impreso en el envase.</translation>
    </message>
    <message>
        <source>Type it as year-month-day, such as 2028-06-30, or 2028-06.</source>
        <translation>Escriba año-mes-día, como 2028-06-30, o 2028-06.</translation>
    </message>
    <message>
        <source>Say that you have put it apart; then the receipt can be finished.</source>
        <translation>Diga que lo ha apartado; entonces se podrá terminar la recepción.</translation>
    </message>
    <message>
        <source>Only the repeated scan is taken back. The pack itself still counts.</source>
        <translation>Solo se deshizo la lectura repetida. El envase en sí sigue contando.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceiptScreen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the queue. The receipt stays open.</source>
        <translation>Vuelve a la lista. La recepción queda abierta.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Encuentra un envase, una caja, un palé o una recepción.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside, in a tray with a number.</source>
        <translation>Aparta el último envase escaneado en una bandeja numerada.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Puts the pack scanned last aside as damaged.</source>
        <translation>Aparta el último envase escaneado por estar dañado.</translation>
    </message>
    <message>
        <source>Put apart</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Says that you have put the stopped pack apart.</source>
        <translation>Confirma que ha apartado el envase detenido.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Anula la última lectura. El historial conserva ambas cosas.</translation>
    </message>
    <message>
        <source>Finish and submit</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Shows what is short and what is held, then submits.</source>
        <translation>Muestra lo que falta y lo retenido, y después valida.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recepción %1</translation>
    </message>
    <message>
        <source>Scan on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>A la lista</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Chooses how much of the delivery must be scanned.</source>
        <translation>Elige cuánto de la entrega hay que escanear.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Prints the receipt, what is missing, or the serials.</source>
        <translation>Imprime la recepción, lo que falta o los números de serie.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saves the serials of this receipt as a sheet.</source>
        <translation>Guarda los números de serie de esta recepción en una hoja.</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Precinto roto</translation>
    </message>
    <message>
        <source>The container scanned last is open: its contents count only once scanned.</source>
        <translation>El último bulto escaneado está abierto: su contenido solo cuenta cuando se escanea.</translation>
    </message>
    <message>
        <source>Takes the unknown serial in, with lot and expiry of the pack.</source>
        <translation>Da entrada al número de serie desconocido, con el lote y la caducidad del envase.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Shows the next camera’s picture. All of them read.</source>
        <translation>Muestra la imagen de la cámara siguiente. Todas leen.</translation>
    </message>
    <message>
        <source>Seal OK</source>
        <translation>Precinto bien</translation>
    </message>
    <message>
        <source>Says that you looked at the seal of the container scanned last, and that it is whole.</source>
        <translation>Dice que ha mirado el precinto del último bulto escaneado y que está entero.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::ReceivedTodayCard</name>
    <message>
        <source>Received today: %1 units</source>
        <translation>Recibidas hoy: %1 unidades</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Recibido hoy</translation>
    </message>
</context>
<context>
    <name>packledger::dock::RegisterPanel</name>
    <message>
        <source>Register an unknown serial</source>
        <translation>Registrar un número de serie desconocido</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>As it is printed on the pack, letters and digits.</source>
        <translation>Como está impreso en el envase, letras y cifras.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>2028-06-30; where the pack names the month alone, 2028-06.</source>
        <translation>2028-06-30; si el envase solo indica el mes, 2028-06.</translation>
    </message>
    <message>
        <source>Register and receive</source>
        <translation>Registrar y recibir</translation>
    </message>
    <message>
        <source>The supplier’s data do not name this pack, and its code does not say lot and expiry. Read them off the pack. The record says that they were typed.</source>
        <translation>Los datos del proveedor no mencionan este envase, y su código no lleva lote ni caducidad. Léalos del envase. El historial indica que se escribieron a mano.</translation>
    </message>
</context>
<context>
    <name>packledger::dock::SampleCard</name>
    <message>
        <source>Open and scan these</source>
        <translation>Abra y escanee estos</translation>
    </message>
    <message>
        <source>Drawn for the sample, not scanned yet</source>
        <translation>Elegidos para la muestra, aún sin escanear</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>packledger::dock::TimelineCard</name>
    <message>
        <source>What happened to it</source>
        <translation>Qué le ha ocurrido</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Inspections, the oldest first</source>
        <translation>Inspecciones, la más antigua primero</translation>
    </message>
</context>
<context>
    <name>packledger::dock::VerdictPanel</name>
    <message>
        <source>Scan the first pack</source>
        <translation>Escanee el primer envase</translation>
    </message>
    <message>
        <source>A pack, a case or a pallet. What it means will stand here.</source>
        <translation>Un envase, una caja o un palé. Aquí se verá qué significa.</translation>
    </message>
    <message>
        <source>I have put it apart</source>
        <translation>Lo he apartado</translation>
    </message>
    <message>
        <source>%1 on the pack %2, in the supplier’s data %3</source>
        <translation>%1 en el envase: %2; en los datos del proveedor: %3</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On the pack</source>
        <translation>En el envase</translation>
    </message>
    <message>
        <source>In the supplier’s data</source>
        <translation>En los datos del proveedor</translation>
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
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Name, sender or date</source>
        <translation>Nombre, remitente o fecha</translation>
    </message>
    <message>
        <source>Show only documents with</source>
        <translation>Mostrar solo documentos con</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Ninguno coincide</translation>
    </message>
    <message>
        <source>No document has “%1” in its name, sender or date.</source>
        <translation>Ningún documento tiene «%1» en el nombre, el remitente o la fecha.</translation>
    </message>
    <message>
        <source>Nothing has come in</source>
        <translation>No ha llegado nada</translation>
    </message>
    <message>
        <source>Import a supplier’s document at the dock with F3.</source>
        <translation>Importe un documento de un proveedor con F3 en «Muelle».</translation>
    </message>
</context>
<context>
    <name>packledger::documents::DocumentsPresenter</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>For the supplier: what is wrong in this document, and where.</source>
        <translation>Para el proveedor: qué está mal en este documento, y dónde.</translation>
    </message>
</context>
<context>
    <name>packledger::documents::DocumentsScreen</name>
    <message>
        <source>Choose a document</source>
        <translation>Elija un documento</translation>
    </message>
    <message>
        <source>What it has wrong will stand here, and its text as it came in, byte for byte.</source>
        <translation>Aquí se verá lo que tiene mal, y su texto tal como llegó, byte a byte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Prints the findings, for the supplier.</source>
        <translation>Imprime las observaciones, para el proveedor.</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Guardar original</translation>
    </message>
    <message>
        <source>Writes the document as it came, byte for byte.</source>
        <translation>Escribe el documento tal como llegó, byte a byte.</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Shows the place of the next finding.</source>
        <translation>Muestra el lugar de la siguiente observación.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>What suppliers sent, as it came</source>
        <translation>Lo que enviaron los proveedores, tal como llegó</translation>
    </message>
</context>
<context>
    <name>packledger::documents::SourceCard</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Reading the document …</source>
        <translation>Leyendo el documento…</translation>
    </message>
</context>
<context>
    <name>packledger::line::AccountBar</name>
    <message>
        <source>unexplained %1</source>
        <translation>sin justificar %1</translation>
    </message>
    <message>
        <source>No number is used yet.</source>
        <translation>Aún no se ha usado ningún número.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ActPanel</name>
    <message>
        <source>Stop the line</source>
        <translation>Parar la línea</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>May stay empty; the batch report shows it.</source>
        <translation>Puede quedar vacío; el informe de la orden lo muestra.</translation>
    </message>
    <message>
        <source>What was not as it should be</source>
        <translation>Qué no estaba como debía</translation>
    </message>
    <message>
        <source>The batch report shows it.</source>
        <translation>El informe de la orden lo muestra.</translation>
    </message>
    <message>
        <source>Number of the deviation</source>
        <translation>Número de la desviación</translation>
    </message>
    <message>
        <source>As the quality system gave it. May stay empty.</source>
        <translation>La que dio el sistema de calidad. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Why it is given up</source>
        <translation>Por qué se abandona</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>El registro lo guarda.</translation>
    </message>
    <message>
        <source>The line stands</source>
        <translation>La línea está parada</translation>
    </message>
    <message>
        <source>Attach to the batch</source>
        <translation>Adjuntar a la orden</translation>
    </message>
    <message>
        <source>Give the order up</source>
        <translation>Abandonar la orden</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Elija primero el motivo.</translation>
    </message>
    <message>
        <source>Note a deviation</source>
        <translation>Anotar una desviación</translation>
    </message>
    <message>
        <source>Choose why. Only “Something else” needs a note.</source>
        <translation>Elija por qué. Solo «Otra cosa» necesita una nota.</translation>
    </message>
    <message>
        <source>It never runs. Its numbers go back unused; nothing is deleted.</source>
        <translation>No se ejecuta nunca. Sus números vuelven sin usar; no se borra nada.</translation>
    </message>
    <message>
        <source>It becomes a part of the record that is signed at the close.</source>
        <translation>Pasa a formar parte del registro que se firma al cierre.</translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchFilesPresenter</name>
    <message>
        <source>Comparing with %1 …</source>
        <translation>Comparando con %1 …</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>only in the list; here: %1</source>
        <translation>solo en la lista; aquí: %1</translation>
    </message>
    <message>
        <source>only in the list, and no number of this batch</source>
        <translation>solo en la lista, y no es un número de esta orden</translation>
    </message>
    <message numerus="yes">
        <source>Both lists hold the same %Ln pack(s).</source>
        <translation>
            <numerusform>Ambas listas contienen el mismo %Ln envase.</numerusform>
            <numerusform>Ambas listas contienen los mismos %Ln envases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) here, %1 in the list. They differ in %2.</source>
        <translation>
            <numerusform>%Ln envase bueno aquí, %1 en la lista. Difieren en %2.</numerusform>
            <numerusform>%Ln envases buenos aquí, %1 en la lista. Difieren en %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchesPresenter</name>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>caducidad</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>label template</source>
        <translation>plantilla de etiqueta</translation>
    </message>
    <message>
        <source>pool of numbers</source>
        <translation>reserva de números</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: nueva</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1: como estaba</translation>
    </message>
    <message>
        <source>%1: changed, needs approval</source>
        <translation>%1: cambiada, necesita aprobación</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Línea %1, %2</translation>
    </message>
    <message>
        <source>There is no work order in this file.</source>
        <translation>No hay ninguna orden en este archivo.</translation>
    </message>
    <message>
        <source>That code names no product. Scan a pack of the product.</source>
        <translation>Ese código no nombra ningún producto. Escanee un envase del producto.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>A lot has at most 20 letters, digits and signs, and no blank.</source>
        <translation>Un lote tiene como máximo 20 letras, cifras y signos, y ningún espacio.</translation>
    </message>
    <message>
        <source>This is no date of the calendar.</source>
        <translation>Esta fecha no existe.</translation>
    </message>
    <message>
        <source>This is no number from 1 to 10,000,000.</source>
        <translation>No es un número de 1 a 10.000.000.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>This is no percentage below 100.</source>
        <translation>No es un porcentaje inferior a 100.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will be drawn when it is approved.</source>
        <translation>
            <numerusform>Se sacará %Ln número cuando se apruebe.</numerusform>
            <numerusform>Se sacarán %Ln números cuando se apruebe.</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>packing levels</source>
        <translation>niveles de embalaje</translation>
    </message>
    <message>
        <source>expected rejects</source>
        <translation>rechazos esperados</translation>
    </message>
    <message>
        <source>limit of rejects</source>
        <translation>límite de rechazos</translation>
    </message>
    <message>
        <source>packs a minute</source>
        <translation>envases por minuto</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>dosage form</source>
        <translation>forma farmacéutica</translation>
    </message>
    <message>
        <source>net content</source>
        <translation>contenido neto</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>fabricante</translation>
    </message>
    <message>
        <source>length of the company prefix</source>
        <translation>longitud del prefijo de empresa</translation>
    </message>
    <message>
        <source>kept by this site</source>
        <translation>mantenido por este centro</translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchesScreen</name>
    <message>
        <source>No work order yet</source>
        <translation>Aún no hay órdenes</translation>
    </message>
    <message>
        <source>Plan the first one with F5, bring in a list with F3, or scan a pack of the product.</source>
        <translation>Planifique la primera con F5, importe una lista con F3 o escanee un envase del producto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importar órdenes</translation>
    </message>
    <message>
        <source>Takes work orders from a CSV file.</source>
        <translation>Toma órdenes de un archivo CSV.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nueva orden</translation>
    </message>
    <message>
        <source>Plans a work order, step by step.</source>
        <translation>Planifica una orden, paso a paso.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message numerus="yes">
        <source>%n work orders</source>
        <translation>
            <numerusform>%n orden</numerusform>
            <numerusform>%n órdenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Leyendo el registro …</translation>
    </message>
    <message>
        <source>Goes back a step, then closes the form at the right.</source>
        <translation>Vuelve un paso, y después cierra el formulario de la derecha.</translation>
    </message>
    <message>
        <source>Opens the board of the chosen batch, or goes on in the form.</source>
        <translation>Abre el panel de la orden elegida, o avanza en el formulario.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlas</translation>
    </message>
    <message>
        <source>Import work orders</source>
        <translation>Importar órdenes</translation>
    </message>
    <message>
        <source>A CSV file with the columns name, gtin, lot, expiry and quantity. Choosing it only shows what would change.</source>
        <translation>Un archivo CSV con las columnas name, gtin, lot, expiry y quantity. Elegirlo solo muestra lo que cambiaría.</translation>
    </message>
    <message>
        <source>Import camera results</source>
        <translation>Tomar resultados de cámara</translation>
    </message>
    <message>
        <source>A CSV file of another camera system with the columns code (or gtin and serial), time, point and grade. Choosing it only shows what would be taken.</source>
        <translation>Un archivo CSV de otro sistema de cámara con las columnas code (o gtin y serial), time, point y grade. Elegirlo solo muestra qué se tomaría.</translation>
    </message>
    <message>
        <source>Camera results</source>
        <translation>Resultados de cámara</translation>
    </message>
    <message>
        <source>Takes what another camera system said of packs (CSV).</source>
        <translation>Toma lo que otro sistema de cámara dijo de envases (CSV).</translation>
    </message>
</context>
<context>
    <name>packledger::line::BoardPresenter</name>
    <message>
        <source>Reviewed by, somebody else</source>
        <translation>Revisado por, otra persona</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Ejecutado por</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Firmar y cerrar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>The line is clear. It can start.</source>
        <translation>La línea está despejada. Puede empezar.</translation>
    </message>
    <message>
        <source>%1 has signed. A second person signs next.</source>
        <translation>%1 ha firmado. Ahora firma una segunda persona.</translation>
    </message>
    <message>
        <source>Give the reason first: both sign for it.</source>
        <translation>Primero el motivo: ambas firman por él.</translation>
    </message>
    <message>
        <source>Closed and locked, signed by %1 and %2.</source>
        <translation>Cerrada y bloqueada, firmada por %1 y %2.</translation>
    </message>
    <message>
        <source>Batch report</source>
        <translation>Informe de la orden</translation>
    </message>
    <message>
        <source>Order, clearance, stops, counts and signatures, on a few pages.</source>
        <translation>Orden, despeje, paradas, recuentos y firmas, en pocas páginas.</translation>
    </message>
    <message>
        <source>Batch report with every number</source>
        <translation>Informe de la orden con cada número</translation>
    </message>
    <message>
        <source>The same, and each serial number with what became of it.</source>
        <translation>Lo mismo, y cada número de serie con lo que fue de él.</translation>
    </message>
    <message>
        <source>The numbers have changed since %1 signed. Both sign anew.</source>
        <translation>Los números han cambiado desde que firmó %1. Ambos firman de nuevo.</translation>
    </message>
    <message>
        <source>Takes the line over</source>
        <translation>Toma la línea</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el relevo</translation>
    </message>
    <message>
        <source>No batch of this site has that number.</source>
        <translation>Ninguna orden de este centro tiene ese número.</translation>
    </message>
    <message>
        <source>%1 belongs to batch %2: %3.</source>
        <translation>%1 pertenece a la orden %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this batch: %2.</source>
        <translation>%1 de esta orden: %2.</translation>
    </message>
    <message>
        <source>The reject bin is counted in packs: a number.</source>
        <translation>El cubo de rechazos se cuenta en envases: un número.</translation>
    </message>
    <message>
        <source>%1 answers for the line from now on.</source>
        <translation>%1 responde de la línea desde ahora.</translation>
    </message>
    <message>
        <source>The line runs.</source>
        <translation>La línea está en marcha.</translation>
    </message>
    <message>
        <source>The order has changed since %1 signed. Both sign anew.</source>
        <translation>La orden ha cambiado desde que firmó %1. Ambos firman de nuevo.</translation>
    </message>
    <message>
        <source>Approved by, somebody else</source>
        <translation>Aprobado por otra persona</translation>
    </message>
    <message>
        <source>Sign and correct</source>
        <translation>Firmar y corregir</translation>
    </message>
    <message>
        <source>Fill in lot, expiry and reason first: both sign for them.</source>
        <translation>Indique primero lote, caducidad y motivo: ambos firman por ellos.</translation>
    </message>
    <message>
        <source>Lot and expiry are as they were. Nothing is to be corrected.</source>
        <translation>El lote y la caducidad son los de antes. No hay nada que corregir.</translation>
    </message>
    <message>
        <source>Was checked before: %1.</source>
        <translation>Ya estaba comprobado: %1.</translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>Comprobado: %1.</translation>
    </message>
    <message>
        <source>That is a card of the line clearance. This batch is not at it.</source>
        <translation>Es una tarjeta del despeje de línea. Esta orden no está en él.</translation>
    </message>
    <message>
        <source>Clearance cards</source>
        <translation>Tarjetas del despeje de línea</translation>
    </message>
    <message>
        <source>One for each point of the line clearance. Scanned where they hang, they tick it.</source>
        <translation>Una por cada punto del despeje de línea. Leídas donde cuelgan, lo marcan.</translation>
    </message>
    <message>
        <source>Its events wait in the outbox for %1.</source>
        <translation>Sus eventos esperan en la salida para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) were rejected. Count what is in the reject bin, and enter it.</source>
        <translation>
            <numerusform>Se rechazó %Ln envase. Cuente lo que hay en el cubo de rechazos e introdúzcalo.</numerusform>
            <numerusform>Se rechazaron %Ln envases. Cuente lo que hay en el cubo de rechazos e introdúzcalo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) were rejected; in the bin: %1. Count again, or give the reason.</source>
        <translation>
            <numerusform>Se rechazó %Ln envase; en el cubo: %1. Cuente otra vez, o indique el motivo.</numerusform>
            <numerusform>Se rechazaron %Ln envases; en el cubo: %1. Cuente otra vez, o indique el motivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BoardScreen</name>
    <message>
        <source>Packs a minute</source>
        <translation>Envases por minuto</translation>
    </message>
    <message>
        <source>Every number accounted for</source>
        <translation>Todos los números justificados</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Closes the panel, or leads back to the work orders.</source>
        <translation>Cierra el panel o vuelve a las órdenes.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Stop line</source>
        <translation>Parar la línea</translation>
    </message>
    <message>
        <source>Notes that the line stands, and why; or that it runs again.</source>
        <translation>Anota que la línea está parada y por qué; o que vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Prints the batch report, or saves it as a PDF.</source>
        <translation>Imprime el informe de la orden o lo guarda como PDF.</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Cerrar orden</translation>
    </message>
    <message>
        <source>Does what the batch needs next: approve, clear, start, close.</source>
        <translation>Hace lo que la orden necesita ahora: aprobar, despejar, empezar, cerrar.</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 dados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Despejar la línea</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Uses up the packs that the new ones are made of.</source>
        <translation>Consume los envases de los que salen los nuevos.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Another person answers for the line from now on.</source>
        <translation>Otra persona responde de la línea desde ahora.</translation>
    </message>
    <message>
        <source>Attaches a deviation to the batch, with a photo of it.</source>
        <translation>Adjunta una desviación a la orden, con una foto.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Writes the record and all numbers as files, or compares with another list.</source>
        <translation>Escribe el registro y todos los números en archivos, o compara con otra lista.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>Opens the pack scanned last: what happened to it, to hold it, or to take something back.</source>
        <translation>Abre el último envase leído: qué pasó con él, retenerlo o deshacer algo.</translation>
    </message>
    <message>
        <source>Gives the order up before it runs; once it runs, corrects its lot and expiry where the data are wrong.</source>
        <translation>Anula la orden antes de que corra; una vez en marcha, corrige su lote y caducidad cuando los datos están mal.</translation>
    </message>
    <message>
        <source>Correct lot</source>
        <translation>Corregir lote</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Se pregunta a la impresora …</translation>
    </message>
    <message>
        <source>Correct all packs</source>
        <translation>Corregir todos los envases</translation>
    </message>
</context>
<context>
    <name>packledger::line::ClearancePanel</name>
    <message>
        <source>Line clearance</source>
        <translation>Despeje de línea</translation>
    </message>
    <message>
        <source>Look at each point on the line and tick it here. Then two people sign.</source>
        <translation>Mire cada punto en la línea y márquelo aquí. Luego firman dos personas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>packledger::line::ClosePanel</name>
    <message>
        <source>Reconcile and close</source>
        <translation>Cuadrar y cerrar</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>Sin justificar</translation>
    </message>
    <message>
        <source>Why it is closed all the same</source>
        <translation>Por qué se cierra a pesar de ello</translation>
    </message>
    <message>
        <source>Both sign for it, and the record carries it.</source>
        <translation>Ambas firman por ello, y consta en el historial.</translation>
    </message>
    <message>
        <source>Packs in the reject bin</source>
        <translation>Envases en el cubo de rechazos</translation>
    </message>
    <message>
        <source>Count them, where packs were rejected.</source>
        <translation>Cuéntelos, si hubo envases rechazados.</translation>
    </message>
</context>
<context>
    <name>packledger::line::CorrectionPanel</name>
    <message>
        <source>Correct lot and expiry</source>
        <translation>Corregir lote y caducidad</translation>
    </message>
    <message>
        <source>Lot on the labels</source>
        <translation>Lote en las etiquetas</translation>
    </message>
    <message>
        <source>Expiry on the labels</source>
        <translation>Caducidad en las etiquetas</translation>
    </message>
    <message>
        <source>2028-08-31; where the pack names the month alone, 2028-08.</source>
        <translation>2028-08-31; si el envase indica solo el mes, 2028-08.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Por qué se corrige</translation>
    </message>
    <message>
        <source>The record keeps it.</source>
        <translation>El registro lo conserva.</translation>
    </message>
    <message>
        <source>Where the labels are right and the data are wrong. What was said of the packs before is declared wrong and stays in their history. A pack with a wrong label gets a new one at the rework station.</source>
        <translation>Cuando las etiquetas son correctas y los datos no. Lo dicho antes de los envases se declara erróneo y queda en su historial. Un envase con etiqueta equivocada recibe otra en el puesto de retrabajo.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ExpiryPanel</name>
    <message>
        <source>Used all the same?</source>
        <translation>¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <source>Why it is used all the same</source>
        <translation>Por qué se usa de todos modos</translation>
    </message>
    <message>
        <source>The record of the batch keeps it.</source>
        <translation>Queda en el registro del lote.</translation>
    </message>
</context>
<context>
    <name>packledger::line::FilesPanel</name>
    <message>
        <source>Files of the batch</source>
        <translation>Archivos de la orden</translation>
    </message>
    <message>
        <source>F12 writes the record (JSON), every number with its fate (CSV), the links with source packs and the photos of deviations, each with its checksum.</source>
        <translation>F12 escribe el registro (JSON), cada número con su destino (CSV), los enlaces con los envases de origen y las fotos de las desviaciones, cada uno con su suma de control.</translation>
    </message>
    <message>
        <source>Compare with another system&apos;s list</source>
        <translation>Comparar con la lista de otro sistema</translation>
    </message>
    <message>
        <source>A list of its good packs, a number a line or as CSV. Choosing it changes nothing.</source>
        <translation>Una lista de sus envases buenos, un número por línea o en CSV. Elegirla no cambia nada.</translation>
    </message>
</context>
<context>
    <name>packledger::line::LastVerified</name>
    <message>
        <source>The first pack that is read back will stand here.</source>
        <translation>El primer envase releído estará aquí.</translation>
    </message>
</context>
<context>
    <name>packledger::line::MinuteGraph</name>
    <message>
        <source>It begins with the first pack.</source>
        <translation>Empieza con el primer envase.</translation>
    </message>
</context>
<context>
    <name>packledger::line::NumberFilePanel</name>
    <message>
        <source>Import numbers</source>
        <translation>Importar números</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Only where the file does not tell the product.</source>
        <translation>Solo si el archivo no dice el producto.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>A list of serial numbers (CSV, or one a line) or a provider&apos;s XML response. It is looked at first, and then taken whole or not at all, and only once.</source>
        <translation>Una lista de números de serie (CSV o uno por línea) o la respuesta XML de un proveedor. Primero se mira y luego se toma entera o nada, y solo una vez.</translation>
    </message>
</context>
<context>
    <name>packledger::line::OrderPanel</name>
    <message>
        <source>New work order</source>
        <translation>Nueva orden</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Nombre de la orden</translation>
    </message>
    <message>
        <source>Empty: it gets the next number.</source>
        <translation>Vacío: recibe el número siguiente.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Letters and digits, at most 20.</source>
        <translation>Letras y cifras, 20 como mucho.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>2028-08-31; where the pack names the month alone, 2028-08.</source>
        <translation>2028-08-31; si el envase solo dice el mes, 2028-08.</translation>
    </message>
    <message>
        <source>Good packs wanted</source>
        <translation>Envases buenos que se quieren</translation>
    </message>
    <message>
        <source>How many must be good at the end.</source>
        <translation>Cuántos deben ser buenos al final.</translation>
    </message>
    <message>
        <source>Expected rejects in percent</source>
        <translation>Rechazos esperados en porcentaje</translation>
    </message>
    <message>
        <source>More numbers are drawn, so that enough are left.</source>
        <translation>Se toman más números para que queden suficientes.</translation>
    </message>
    <message>
        <source>Packs a minute</source>
        <translation>Envases por minuto</translation>
    </message>
    <message>
        <source>What the line should make. May stay empty.</source>
        <translation>Lo que debe hacer la línea. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Label of the pack</source>
        <translation>Etiqueta del envase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Packs only</source>
        <translation>Solo envases</translation>
    </message>
    <message>
        <source>Packs in cases</source>
        <translation>Envases en cajas</translation>
    </message>
    <message>
        <source>Packs, cases, pallets</source>
        <translation>Envases, cajas, palés</translation>
    </message>
    <message>
        <source>Packs, bundles, cases, pallets</source>
        <translation>Envases, fardos, cajas, palés</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>Cómo se embala</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>¿Qué producto?</translation>
    </message>
    <message>
        <source>Which lot, and until when?</source>
        <translation>¿Qué lote, y hasta cuándo?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>How is it packed and labelled?</source>
        <translation>¿Cómo se embala y etiqueta?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Most rejects in percent</source>
        <translation>Rechazos máximos en porcentaje</translation>
    </message>
    <message>
        <source>More than that is told on the board. May stay empty.</source>
        <translation>Más que eso se avisa en el panel. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Whose product it is</source>
        <translation>De quién es el producto</translation>
    </message>
    <message>
        <source>Numbers from</source>
        <translation>Números de</translation>
    </message>
    <message>
        <source>Whichever fits</source>
        <translation>El que convenga</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Nuestro</translation>
    </message>
    <message>
        <source>Scan a pack of the product, choose one above, or type its 14 digits or a part of its name.</source>
        <translation>Lea un envase del producto, elija uno arriba o escriba sus 14 cifras o parte de su nombre.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PhotoField</name>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>It is kept with the record of the batch.</source>
        <translation>Se guarda con el registro de la orden.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolFormPanel</name>
    <message>
        <source>New pool of numbers</source>
        <translation>Nueva reserva de números</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Choose a product above, or type its 14 digits.</source>
        <translation>Elija arriba un producto o escriba sus 14 cifras.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>1 to 20 characters; 12 are enough for every market.</source>
        <translation>De 1 a 20 caracteres; 12 bastan para todos los mercados.</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>Alfabeto</translation>
    </message>
    <message>
        <source>Letters and digits, each once. Look-alikes are left out.</source>
        <translation>Letras y cifras, cada una una vez. Se omiten las que se confunden.</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>Leading zeros stay.</source>
        <translation>Los ceros iniciales se conservan.</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Último número</translation>
    </message>
    <message>
        <source>Company prefix</source>
        <translation>Prefijo de empresa</translation>
    </message>
    <message>
        <source>The site&apos;s own, 4 to 12 digits.</source>
        <translation>El del centro, de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>Extension digit</source>
        <translation>Dígito de extensión</translation>
    </message>
    <message>
        <source>0 to 9, one for each place that makes SSCCs.</source>
        <translation>0 a 9, uno por cada lugar que forma SSCC.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Whose product it is. Empty: your own.</source>
        <translation>De quién es el producto. Vacío: el suyo propio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Empty: product and market.</source>
        <translation>Vacío: producto y mercado.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letras y cifras</translation>
    </message>
    <message>
        <source>12 digits, for RFID tags</source>
        <translation>12 cifras, para etiquetas RFID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Warn when so many are left</source>
        <translation>Avisar cuando queden tantos</translation>
    </message>
    <message>
        <source>Empty: a tenth of all.</source>
        <translation>Vacío: una décima parte de todos.</translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolPanel</name>
    <message>
        <source>Pool</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tomados</translation>
    </message>
    <message>
        <source>Why does the rest go back?</source>
        <translation>¿Por qué se devuelve el resto?</translation>
    </message>
    <message>
        <source>The pool gives no numbers any more, and none of them is used here.</source>
        <translation>La reserva no da más números, y ninguno de ellos se usa aquí.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto hace falta.</translation>
    </message>
    <message>
        <source>Warn when so many are left</source>
        <translation>Avisar cuando queden tantos</translation>
    </message>
    <message>
        <source>Empty: a tenth of all.</source>
        <translation>Vacío: una décima parte de todos.</translation>
    </message>
</context>
<context>
    <name>packledger::line::Pools</name>
    <message>
        <source>%1 million million</source>
        <translation>%1 billones</translation>
    </message>
    <message>
        <source>Containers (SSCC)</source>
        <translation>Bultos (SSCC)</translation>
    </message>
    <message>
        <source>random, 12 digits for tags</source>
        <translation>aleatorio, 12 cifras para etiquetas RFID</translation>
    </message>
    <message>
        <source>random, %1 of %2 characters</source>
        <translation>aleatorio, %1 de %2 caracteres</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>lista importada</translation>
    </message>
    <message>
        <source>prefix %1, extension %2</source>
        <translation>prefijo %1, extensión %2</translation>
    </message>
    <message>
        <source>enough for years</source>
        <translation>basta para años</translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>basta para %n día</numerusform>
            <numerusform>basta para %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>%1 tomados</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>runs low</source>
        <translation>se agota</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>One guess in %1 would hit an issued number</source>
        <translation>Un intento de cada %1 acertaría un número dado</translation>
    </message>
    <message>
        <source>This market wants it to be rarer than one in 10,000.</source>
        <translation>Este mercado lo quiere más raro que uno de cada 10.000.</translation>
    </message>
    <message>
        <source>%1 different numbers</source>
        <translation>%1 números distintos</translation>
    </message>
    <message>
        <source>This market wants guesses to hit less often than once in 10,000, so %1 of them may be used.</source>
        <translation>Este mercado quiere que se acierte menos de una vez en 10.000; así se pueden usar %1.</translation>
    </message>
    <message>
        <source>drawn, nothing printed yet</source>
        <translation>tomados, aún nada impreso</translation>
    </message>
    <message>
        <source>on the way to a printer</source>
        <translation>camino de la impresora</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresos</translation>
    </message>
    <message>
        <source>uncertain: wait for a scan</source>
        <translation>inciertos: esperan una lectura</translation>
    </message>
    <message>
        <source>on good packs</source>
        <translation>en envases buenos</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruidos</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>desactivados</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulados</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devueltos</translation>
    </message>
    <message>
        <source>answer to request %1</source>
        <translation>respuesta a la solicitud %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>one after the other: whoever sees some knows how many you made</source>
        <translation>uno tras otro: quien vea algunos sabrá cuántos hizo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) came as %1</source>
        <translation>
            <numerusform>%Ln número llegó como %1</numerusform>
            <numerusform>%Ln números llegaron como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers left: %1 of %2</source>
        <translation>Números que quedan: %1 de %2</translation>
    </message>
    <message>
        <source>Warns at %1.</source>
        <translation>Avisa al llegar a %1.</translation>
    </message>
    <message>
        <source>%1 runs low: %2 left.</source>
        <translation>%1 se agota: quedan %2.</translation>
    </message>
    <message>
        <source>Numbers that it gives: %1</source>
        <translation>Números que da: %1</translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolsPresenter</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Nothing was taken: a file is taken whole or not at all.</source>
        <translation>No se tomó nada: un archivo se toma entero o no se toma.</translation>
    </message>
    <message>
        <source>These numbers were taken before. Nothing was changed.</source>
        <translation>Estos números ya se tomaron. Nada cambió.</translation>
    </message>
    <message>
        <source>answer to request %1</source>
        <translation>respuesta a la solicitud %1</translation>
    </message>
    <message>
        <source>How many are left is a whole number, such as 5000.</source>
        <translation>Cuántos quedan es un número entero, como 5000.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are ready to be drawn.</source>
        <translation>
            <numerusform>%Ln número está listo para sacarse.</numerusform>
            <numerusform>%Ln números están listos para sacarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pool is closed. %Ln number(s) go back; F11 lists them for their provider.</source>
        <translation>
            <numerusform>La reserva está cerrada. Vuelve %Ln número; F11 lo lista para su proveedor.</numerusform>
            <numerusform>La reserva está cerrada. Vuelven %Ln números; F11 los lista para su proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) would be taken in.</source>
        <translation>
            <numerusform>Se tomaría %Ln número.</numerusform>
            <numerusform>Se tomarían %Ln números.</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is %1</source>
        <translation>el primero es %1</translation>
    </message>
    <message>
        <source>for the market %1</source>
        <translation>para el mercado %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) of the same kind</source>
        <translation>
            <numerusform>%Ln línea más del mismo tipo</numerusform>
            <numerusform>%Ln líneas más del mismo tipo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolsScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Closes the form at the right, then goes back to the line.</source>
        <translation>Cierra el formulario de la derecha y vuelve a la línea.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Importar números</translation>
    </message>
    <message>
        <source>Takes a provider&apos;s numbers, from a list or an XML response.</source>
        <translation>Toma los números de un proveedor, de una lista o una respuesta XML.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saves the chosen pool&apos;s numbers as a table, for their provider.</source>
        <translation>Guarda los números de la reserva elegida como tabla, para su proveedor.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Closes the chosen pool; what was not used goes back.</source>
        <translation>Cierra la reserva elegida; lo no usado se devuelve.</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Makes random numbers, a range, or SSCCs.</source>
        <translation>Forma números aleatorios, un intervalo o SSCC.</translation>
    </message>
    <message>
        <source>Make the pool</source>
        <translation>Crear la reserva</translation>
    </message>
    <message>
        <source>Pools of numbers</source>
        <translation>Reservas de números</translation>
    </message>
    <message numerus="yes">
        <source>%n pools</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Leyendo el registro …</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aún no hay números</translation>
    </message>
    <message>
        <source>Make a pool of serial numbers with F12, or take in those of a provider with F3.</source>
        <translation>Cree con F12 una reserva de números de serie, o tome con F3 los de un proveedor.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlas</translation>
    </message>
    <message>
        <source>Close the pool</source>
        <translation>Cerrar la reserva</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avisar a</translation>
    </message>
    <message>
        <source>Says how few numbers may be left before the chosen pool warns.</source>
        <translation>Dice cuántos números pueden quedar antes de que avise la reserva elegida.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductFilePresenter</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Nothing is taken: a table is taken whole or not at all.</source>
        <translation>No se toma nada: una tabla se toma entera o no se toma.</translation>
    </message>
    <message>
        <source>There is no product in this file.</source>
        <translation>En este archivo no hay ningún producto.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s) taken in.</source>
        <translation>
            <numerusform>%Ln producto nuevo tomado.</numerusform>
            <numerusform>%Ln productos nuevos tomados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s) would be taken in.</source>
        <translation>
            <numerusform>Se tomaría %Ln producto nuevo.</numerusform>
            <numerusform>Se tomarían %Ln productos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) changed.</source>
        <translation>
            <numerusform>%Ln producto cambiado.</numerusform>
            <numerusform>%Ln productos cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be changed:</source>
        <translation>
            <numerusform>Se cambiaría %Ln producto:</numerusform>
            <numerusform>Se cambiarían %Ln productos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) the same already.</source>
        <translation>
            <numerusform>%Ln producto ya igual.</numerusform>
            <numerusform>%Ln productos ya iguales.</numerusform>
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
        <translation>%1, cualquier cantidad</translation>
    </message>
    <message>
        <source>%1 in a full one</source>
        <translation>%1 en uno lleno</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier cantidad</translation>
    </message>
    <message>
        <source>several products and lots</source>
        <translation>varios productos y lotes</translation>
    </message>
    <message>
        <source>several products</source>
        <translation>varios productos</translation>
    </message>
    <message>
        <source>several lots</source>
        <translation>varios lotes</translation>
    </message>
    <message>
        <source>one lot</source>
        <translation>un lote</translation>
    </message>
    <message>
        <source>from another container: refused</source>
        <translation>de otro bulto: rechazado</translation>
    </message>
    <message>
        <source>from another container: asks first</source>
        <translation>de otro bulto: pregunta antes</translation>
    </message>
    <message>
        <source>from another container: taken</source>
        <translation>de otro bulto: se toma</translation>
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
        <translation>%1, sin fijar: %2</translation>
    </message>
    <message>
        <source>Every other product</source>
        <translation>Cualquier otro producto</translation>
    </message>
    <message>
        <source>What holds where a product has no rule of its own.</source>
        <translation>Lo que vale cuando un producto no tiene regla propia.</translation>
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
        <translation>Ese código no nombra ningún producto conocido aquí.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductsScreen</name>
    <message>
        <source>Only who may manage the site changes how products are packed.</source>
        <translation>Solo quien puede administrar el centro cambia cómo se embalan los productos.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>A CSV file with the columns gtin and name; ndc, strength, dosage_form, net_content and manufacturer where there are any. Choosing it only shows what would change.</source>
        <translation>Un archivo CSV con las columnas gtin y name; ndc, strength, dosage_form, net_content y manufacturer si las hay. Elegirlo solo muestra qué cambiaría.</translation>
    </message>
    <message>
        <source>Name, GTIN or NDC</source>
        <translation>Nombre, GTIN o NDC</translation>
    </message>
    <message>
        <source>Show only products with</source>
        <translation>Mostrar solo productos con</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>Cómo se embala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Closes the form at the right, then goes back to the line.</source>
        <translation>Cierra el formulario de la derecha y luego vuelve a la línea.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds a product by its name, GTIN or NDC; a scan of a pack does, too.</source>
        <translation>Encuentra un producto por su nombre, GTIN o NDC; también al escanear un envase.</translation>
    </message>
    <message>
        <source>Takes products from a CSV file.</source>
        <translation>Toma productos de un archivo CSV.</translation>
    </message>
    <message>
        <source>Change packing</source>
        <translation>Cambiar embalaje</translation>
    </message>
    <message>
        <source>Opens the rules of the chosen product: what goes into its bundles, cases and pallets.</source>
        <translation>Abre las reglas del producto elegido: qué va en sus fardos, cajas y palés.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Ningún producto así</translation>
    </message>
    <message>
        <source>No name, GTIN or NDC here has these letters.</source>
        <translation>Ningún nombre, GTIN ni NDC de aquí tiene estas letras.</translation>
    </message>
</context>
<context>
    <name>packledger::line::ResultFilePresenter</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Not read, other data, or printed worse than the site allows. Nothing is held because of it.</source>
        <translation>No leído, otros datos, o peor impreso de lo que permite el centro. Por eso no se retiene nada.</translation>
    </message>
    <message>
        <source>There is no result in this file.</source>
        <translation>En este archivo no hay ningún resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) taken in.</source>
        <translation>
            <numerusform>%Ln resultado tomado.</numerusform>
            <numerusform>%Ln resultados tomados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would be taken in.</source>
        <translation>
            <numerusform>Se tomaría %Ln resultado.</numerusform>
            <numerusform>Se tomarían %Ln resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results that tell of a bad pack: %1</source>
        <translation>Resultados que señalan un envase malo: %1</translation>
    </message>
    <message>
        <source>Taken before: %1</source>
        <translation>Tomados antes: %1</translation>
    </message>
    <message>
        <source>Without a code, so of no pack: %1</source>
        <translation>Sin código, es decir, de ningún envase: %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>No tomados: %1</translation>
    </message>
</context>
<context>
    <name>packledger::line::ShiftPanel</name>
    <message>
        <source>Hand the line over</source>
        <translation>Entregar la línea</translation>
    </message>
    <message>
        <source>What the next one must know</source>
        <translation>Qué debe saber el siguiente</translation>
    </message>
    <message>
        <source>May stay empty; the record keeps it.</source>
        <translation>Puede quedar vacío; el registro lo guarda.</translation>
    </message>
    <message>
        <source>Whoever takes over gives the PIN, and is signed in here from then on.</source>
        <translation>Quien toma el relevo da su PIN, y desde entonces tiene la sesión aquí.</translation>
    </message>
    <message>
        <source>%1 answers for the line.</source>
        <translation>%1 responde de la línea.</translation>
    </message>
</context>
<context>
    <name>packledger::line::SignPanel</name>
    <message>
        <source>Choose first who signs.</source>
        <translation>Elija primero quién firma.</translation>
    </message>
    <message>
        <source>Performed by %1, signed.</source>
        <translation>Ejecutado por %1, firmado.</translation>
    </message>
</context>
<context>
    <name>packledger::line::SourcesPresenter</name>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>No recibido</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Consumido</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>No vacío</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Batch %1 · %2</source>
        <translation>Orden %1 · %2</translation>
    </message>
    <message>
        <source>lot %1 · expires %2</source>
        <translation>lote %1 · caduca %2</translation>
    </message>
    <message>
        <source>It is used up when you link it with the new packs.</source>
        <translation>Se consume cuando lo enlace con los envases nuevos.</translation>
    </message>
    <message>
        <source>%1 left in it</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>It is not used.</source>
        <translation>No se usa.</translation>
    </message>
    <message>
        <source>Nothing was linked: not every source pack can be used any more.</source>
        <translation>No se enlazó nada: no todos los envases de origen pueden usarse ya.</translation>
    </message>
    <message>
        <source>Every good pack of this batch has its source.</source>
        <translation>Cada envase bueno de esta orden tiene su origen.</translation>
    </message>
    <message>
        <source>Other batch</source>
        <translation>Otra orden</translation>
    </message>
    <message>
        <source>The last link is taken back: its source packs wait again.</source>
        <translation>Se deshizo el último vínculo: sus envases de origen vuelven a esperar.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>Un envase nuevo</translation>
    </message>
    <message>
        <source>Expires too early</source>
        <translation>Caduca demasiado pronto</translation>
    </message>
    <message>
        <source>This pack expires %1, the new packs would expire %2. Nobody may promise that unless somebody signs for it; it holds for all sources of the batch that expire no earlier.</source>
        <translation>Este envase caduca el %1, los envases nuevos caducarían el %2. Nadie puede prometerlo si alguien no firma por ello; vale para todos los orígenes del lote que no caduquen antes.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Sign and take it</source>
        <translation>Firmar y usarlo</translation>
    </message>
    <message>
        <source>Give the reason first: it is signed for.</source>
        <translation>Indique primero el motivo: se firma por él.</translation>
    </message>
    <message>
        <source>%1 has signed for it.</source>
        <translation>%1 ha firmado por ello.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in part when you link it with the new packs: %Ln stay(s).</source>
        <translation>
            <numerusform>Se usa en parte cuando lo enlaza con los envases nuevos: queda %Ln.</numerusform>
            <numerusform>Se usa en parte cuando lo enlaza con los envases nuevos: quedan %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody received this pack here.</source>
        <translation>Nadie recibió aquí este envase.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pack(s) linked; source packs: %1.</source>
        <translation>
            <numerusform>%Ln envase nuevo enlazado; envases de origen: %1.</numerusform>
            <numerusform>%Ln envases nuevos enlazados; envases de origen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) of this batch without a source yet.</source>
        <translation>
            <numerusform>%Ln envase bueno de esta orden aún sin origen.</numerusform>
            <numerusform>%Ln envases buenos de esta orden aún sin origen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label differs</source>
        <translation>Etiqueta distinta</translation>
    </message>
    <message>
        <source>No good pack yet: there is nothing to link sources with.</source>
        <translation>Aún no hay envases buenos: no hay con qué enlazar las fuentes.</translation>
    </message>
</context>
<context>
    <name>packledger::line::SourcesScreen</name>
    <message>
        <source>Scanned, not used up yet</source>
        <translation>Escaneados, aún sin consumir</translation>
    </message>
    <message>
        <source>Each pack that you empty stands here until it is linked with the new packs.</source>
        <translation>Cada envase que vacíe está aquí hasta que se enlace con los nuevos.</translation>
    </message>
    <message>
        <source>Left in the pack scanned last</source>
        <translation>Resto en el último envase escaneado</translation>
    </message>
    <message>
        <source>Empty: nothing, it is used up.</source>
        <translation>Vacío: nada, está consumido.</translation>
    </message>
    <message>
        <source>Scan a source pack</source>
        <translation>Escanee un envase de origen</translation>
    </message>
    <message>
        <source>Scan each pack as you empty it onto the line.</source>
        <translation>Escanee cada envase al vaciarlo en la línea.</translation>
    </message>
    <message>
        <source>New packs</source>
        <translation>Envases nuevos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the board. What was scanned waits here.</source>
        <translation>Volver al panel. Lo escaneado espera aquí.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Used in part</source>
        <translation>Usado en parte</translation>
    </message>
    <message>
        <source>Says how much is left in the pack scanned last.</source>
        <translation>Dice cuánto queda en el último envase escaneado.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer último</translation>
    </message>
    <message>
        <source>Use up and link</source>
        <translation>Consumir y enlazar</translation>
    </message>
    <message>
        <source>Uses the scanned packs up, and links them with the new packs that have no source.</source>
        <translation>Consume los envases escaneados, y los enlaza con los nuevos sin origen.</translation>
    </message>
    <message>
        <source>A number, or nothing.</source>
        <translation>Un número, o nada.</translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>Envases de origen</translation>
    </message>
    <message>
        <source>Puts the pack scanned last back; with none waiting, takes the last link back.</source>
        <translation>Devuelve el último envase leído; si ninguno espera, deshace el último vínculo.</translation>
    </message>
</context>
<context>
    <name>packledger::line::TableFilePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::AnswerForm</name>
    <message>
        <source>Your mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Where the partner may ask.</source>
        <translation>Donde el socio puede preguntar.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Where it is known; may stay empty.</source>
        <translation>Si se conoce; puede quedar vacío.</translation>
    </message>
    <message>
        <source>The message, in the form of the Partnership for DSCSA Governance:</source>
        <translation>El mensaje, en la forma de la Partnership for DSCSA Governance:</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>Mostrarlo primero</translation>
    </message>
    <message>
        <source>Save both</source>
        <translation>Guardar ambos</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Tell the sender why</source>
        <translation>Decir al remitente por qué</translation>
    </message>
    <message>
        <source>The partner gets the rule that was broken, the place, and what would help. The mail is a draft for you to send; the message goes by itself.</source>
        <translation>El socio recibe la regla incumplida, el lugar y lo que ayudaría. El correo es un borrador que envía usted; el mensaje sale solo.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoverageGraph</name>
    <message>
        <source>Units received over time</source>
        <translation>Unidades recibidas en el tiempo</translation>
    </message>
    <message>
        <source>data on arrival</source>
        <translation>datos al llegar</translation>
    </message>
    <message>
        <source>data later</source>
        <translation>datos después</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Nothing was received in this time.</source>
        <translation>En este tiempo no se recibió nada.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoveragePresenter</name>
    <message>
        <source>Data of suppliers</source>
        <translation>Datos de los proveedores</translation>
    </message>
    <message>
        <source>All suppliers of this time, with delays, and the same by week or month.</source>
        <translation>Todos los proveedores de este tiempo, con retrasos, y lo mismo por semana o mes.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::CoverageScreen</name>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leads back to all suppliers, then to the partners.</source>
        <translation>Vuelve a todos los proveedores, luego a los socios.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Prints all suppliers, or saves them as a PDF.</source>
        <translation>Imprime todos los proveedores o los guarda como PDF.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Writes all suppliers by week or month into a CSV file.</source>
        <translation>Escribe todos los proveedores por semana o mes en un archivo CSV.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Shows the deliveries of the chosen supplier, then the receipt of one.</source>
        <translation>Muestra las entregas del proveedor elegido, luego la recepción de una.</translation>
    </message>
    <message>
        <source>Data of suppliers</source>
        <translation>Datos de los proveedores</translation>
    </message>
    <message>
        <source>Deliveries of %1</source>
        <translation>Entregas de %1</translation>
    </message>
    <message>
        <source>%1 older ones are not shown</source>
        <translation>%1 más antiguas no se muestran</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>contando …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Every pack of this time is looked at.</source>
        <translation>Se mira cada envase de este tiempo.</translation>
    </message>
    <message>
        <source>No delivery</source>
        <translation>Ninguna entrega</translation>
    </message>
    <message>
        <source>This supplier sent documents in this time, and no goods.</source>
        <translation>Este proveedor envió documentos en este tiempo, pero no mercancía.</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>No se recibió nada</translation>
    </message>
    <message>
        <source>With the first receipt it says here whether its data were there.</source>
        <translation>Con la primera recepción se dice aquí si sus datos estaban.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events in the document</source>
        <translation>Eventos del documento</translation>
    </message>
    <message>
        <source>The document is read.</source>
        <translation>Se está leyendo el documento.</translation>
    </message>
    <message>
        <source>Enter shows all that is known of what an event is about.</source>
        <translation>Intro muestra todo lo que se sabe de aquello que trata un evento.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangePresenter</name>
    <message>
        <source>In three days: %1 delivered, %2 attempts failed, %3 came in.</source>
        <translation>En tres días: %1 entregados, %2 intentos fallidos, %3 llegados.</translation>
    </message>
    <message>
        <source>Document %1 goes again now: the same bytes.</source>
        <translation>El documento %1 sale otra vez ahora: los mismos bytes.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga primero por qué.</translation>
    </message>
    <message>
        <source>Document %1 is held.</source>
        <translation>El documento %1 está retenido.</translation>
    </message>
    <message>
        <source>Arrival %1 was taken.</source>
        <translation>La llegada %1 se tomó.</translation>
    </message>
    <message>
        <source>Number %1 is ended; the reason stands in the journal.</source>
        <translation>El número %1 está terminado; el motivo consta en el registro.</translation>
    </message>
    <message>
        <source>The hold was taken back.</source>
        <translation>Se deshizo la retención.</translation>
    </message>
    <message>
        <source>Document %1 is held no more.</source>
        <translation>El documento %1 ya no está retenido.</translation>
    </message>
    <message>
        <source>Give the mail address where the partner may ask.</source>
        <translation>Dé la dirección de correo donde el socio puede preguntar.</translation>
    </message>
    <message>
        <source>The message is in the outbox, number %1, and case %2 is open. The mail is yours to send.</source>
        <translation>El mensaje está en la bandeja de salida, número %1, y el caso %2 está abierto. El correo lo envía usted.</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangeScreen</name>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Number, file, serial or delivery</source>
        <translation>Número, archivo, número de serie o entrega</translation>
    </message>
    <message>
        <source>Show only documents with</source>
        <translation>Mostrar solo documentos con</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Closes the choice at the right, or leads back to the partners.</source>
        <translation>Cierra la elección de la derecha o vuelve a los socios.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds a document by its number, its file, a serial or a delivery.</source>
        <translation>Encuentra un documento por su número, su archivo, un número de serie o una entrega.</translation>
    </message>
    <message>
        <source>Changes between what goes to partners and what comes from them.</source>
        <translation>Cambia entre lo que va a los socios y lo que viene de ellos.</translation>
    </message>
    <message>
        <source>Shows the documents of one partner alone.</source>
        <translation>Muestra solo los documentos de un socio.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Writes the list, as it is cut now, into a CSV file.</source>
        <translation>Escribe la lista, como está acotada ahora, en un archivo CSV.</translation>
    </message>
    <message>
        <source>Shows the chosen document: its text, its history, what can be done.</source>
        <translation>Muestra el documento elegido: su texto, su historia, lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Ninguno coincide</translation>
    </message>
    <message>
        <source>No document is as you look for it. Try All, or another word.</source>
        <translation>Ningún documento es como lo busca. Pruebe Todos u otra palabra.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nada se retrasa</translation>
    </message>
    <message>
        <source>What waits too long for a partner&apos;s answer stands here.</source>
        <translation>Lo que espera demasiado la respuesta de un socio está aquí.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <source>What partners refuse, and what does not get through, stands here.</source>
        <translation>Lo que los socios rechazan y lo que no pasa está aquí.</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>No hay nada en camino</translation>
    </message>
    <message>
        <source>Every document has come to its end. All shows them.</source>
        <translation>Cada documento ha llegado a su fin. Todos los muestra.</translation>
    </message>
    <message>
        <source>Nothing asks for you</source>
        <translation>Nada le reclama</translation>
    </message>
    <message>
        <source>Every arrival was read and taken. All shows them.</source>
        <translation>Cada llegada se leyó y se tomó. Todos las muestra.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se envió nada</translation>
    </message>
    <message>
        <source>What is shipped to a partner appears here by itself.</source>
        <translation>Lo que se envía a un socio aparece aquí solo.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Aún no llegó nada</translation>
    </message>
    <message>
        <source>What a partner puts down for us appears here by itself.</source>
        <translation>Lo que un socio deja para nosotros aparece aquí solo.</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Todos los socios</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>No document is as you look for it. You see totals of lots: a serial number finds none here.</source>
        <translation>Ningún documento es como lo busca. Usted ve totales de lotes: un número de serie no encuentra ninguno aquí.</translation>
    </message>
    <message>
        <source>Number, file or delivery</source>
        <translation>Número, archivo o entrega</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ExchangedDocumentScreen</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Closes the form at the right, or leads back to the list.</source>
        <translation>Cierra el formulario de la derecha o vuelve a la lista.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Keeps it here until it is sent again or ended.</source>
        <translation>Lo guarda aquí hasta que se envíe de nuevo o se termine.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Sends the same bytes again, now; of an arrival, reads and takes it after all.</source>
        <translation>Envía los mismos bytes otra vez, ahora; una llegada la lee y la toma al fin.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>Ends it by hand, with a reason.</source>
        <translation>Lo termina a mano, con un motivo.</translation>
    </message>
    <message>
        <source>Tell the sender</source>
        <translation>Avisar al remitente</translation>
    </message>
    <message>
        <source>Makes the message and the mail that say what is wrong with it.</source>
        <translation>Hace el mensaje y el correo que dicen qué está mal.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes your last hold back.</source>
        <translation>Deshace su última retención.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Writes its bytes into a file, and the partner&apos;s receipt beside it.</source>
        <translation>Escribe sus bytes en un archivo, y el acuse del socio al lado.</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Shows the events in it; each leads to what it is about.</source>
        <translation>Muestra sus eventos; cada uno lleva a aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Opens the shipment that it tells of; of an arrival, what was found in it.</source>
        <translation>Abre el envío del que habla; de una llegada, lo que se halló en ella.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Does what the form at the right is for.</source>
        <translation>Hace lo que pide el formulario de la derecha.</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>Mostrarlo primero</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::HourGraph</name>
    <message>
        <source>came in, by the hour</source>
        <translation>llegados, por hora</translation>
    </message>
    <message>
        <source>delivered, and (hatched) failed, by the hour</source>
        <translation>entregados y (rayado) fallidos, por hora</translation>
    </message>
    <message>
        <source>delivered, by the hour</source>
        <translation>entregados, por hora</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>packledger::monitor::ReasonForm</name>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Consta en el diario con su nombre.</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Retenerlo</translation>
    </message>
    <message>
        <source>It stays here until somebody sends it again or ends it. A partner who wants documents in order waits with it.</source>
        <translation>Se queda aquí hasta que alguien lo envíe de nuevo o lo termine. Un socio que quiere los documentos en orden espera con él.</translation>
    </message>
    <message>
        <source>Partner asked to wait</source>
        <translation>El socio pidió esperar</translation>
    </message>
    <message>
        <source>Shipment is being checked</source>
        <translation>Se comprueba el envío</translation>
    </message>
    <message>
        <source>Wrong content</source>
        <translation>Contenido equivocado</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>Tomarlo al fin</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>It is read once more, and what it says enters the ledger. Of a document that bears the identity of another, whoever takes it says that it holds.</source>
        <translation>Se lee otra vez, y lo que dice entra en el registro. Si lleva la identidad de otro, quien lo toma dice que vale.</translation>
    </message>
    <message>
        <source>Sender confirmed it</source>
        <translation>El remitente lo confirmó</translation>
    </message>
    <message>
        <source>Same content, only formatted anew</source>
        <translation>Mismo contenido, solo con otro formato</translation>
    </message>
    <message>
        <source>Missing data came meanwhile</source>
        <translation>Los datos que faltaban llegaron</translation>
    </message>
    <message>
        <source>End it by hand</source>
        <translation>Terminarlo a mano</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>It is not sent any more. Say how the partner got it, or why nobody needs it. This cannot be undone.</source>
        <translation>Ya no se envía. Diga cómo lo recibió el socio o por qué nadie lo necesita. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>Enviado por correo</translation>
    </message>
    <message>
        <source>Partner took it from a portal</source>
        <translation>El socio lo tomó de un portal</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Ya no se quiere</translation>
    </message>
    <message>
        <source>Nothing of it enters the ledger. Its bytes and this reason are kept. This cannot be undone.</source>
        <translation>Nada de ello entra en el registro. Sus bytes y este motivo se guardan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Sender sends it anew</source>
        <translation>El remitente lo envía de nuevo</translation>
    </message>
    <message>
        <source>Not meant for us</source>
        <translation>No era para nosotros</translation>
    </message>
    <message>
        <source>Taken in by hand</source>
        <translation>Tomado a mano</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::NewShipmentPanel</name>
    <message>
        <source>New shipment</source>
        <translation>Nuevo envío</translation>
    </message>
    <message>
        <source>No partner is a customer yet. Enter one with its GLN and address first.</source>
        <translation>Aún ningún socio es cliente. Introduzca primero uno con su GLN y dirección.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>The customer&apos;s number. Many refuse a shipment without.</source>
        <translation>El número del cliente. Muchos rechazan un envío sin él.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Our number. May stay empty.</source>
        <translation>Nuestro número. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Order to pick against</source>
        <translation>Pedido para preparar</translation>
    </message>
    <message>
        <source>CSV with gtin and quantity. Empty: picked freely.</source>
        <translation>CSV con gtin y quantity. Vacío: preparación libre.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>Fecha de transacción</translation>
    </message>
    <message>
        <source>YYYY-MM-DD: when the goods change owners. Empty: the day they leave.</source>
        <translation>AAAA-MM-DD: cuándo la mercancía cambia de propietario. Vacío: el día en que sale.</translation>
    </message>
    <message>
        <source>Where the goods go</source>
        <translation>Adónde va la mercancía</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>Straight to the customer’s customer (drop shipment)</source>
        <translation>Directo al cliente del cliente (envío directo)</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::PickingPresenter</name>
    <message>
        <source>Transaction information</source>
        <translation>Información de transacción</translation>
    </message>
    <message>
        <source>What is handed to the customer: products, lots, identifiers, and the statement.</source>
        <translation>Lo que se entrega al cliente: productos, lotes, identificadores y la declaración.</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista de bultos</translation>
    </message>
    <message>
        <source>For the driver: pallets and cases with their numbers.</source>
        <translation>Para el conductor: palés y cajas con sus números.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Say why it goes all the same.</source>
        <translation>Diga por qué va a pesar de todo.</translation>
    </message>
    <message>
        <source>Shipped: %1. The data is in the outbox.</source>
        <translation>Enviado: %1. Los datos están en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Given up. What was picked is free.</source>
        <translation>Abandonado. Lo preparado queda libre.</translation>
    </message>
    <message>
        <source>Taken back, and the customer is told.</source>
        <translation>Retirado, y se avisa al cliente.</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Palé nuevo</translation>
    </message>
    <message>
        <source>What is scanned now goes onto it. Its own label closes it, or F6.</source>
        <translation>Lo que se lea ahora va en él. Lo cierra su propia etiqueta, o F6.</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Impresa antes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>No number is printed twice. Is the label spoilt, F7 gives a new one.</source>
        <translation>Ningún número se imprime dos veces. Si la etiqueta está estropeada, F7 da otra.</translation>
    </message>
    <message>
        <source>Its label is printed. Apply it, then scan it to close the pallet.</source>
        <translation>Su etiqueta está impresa. Péguela y léala para cerrar el palé.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 está descartado: destruya su etiqueta.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has left, and nobody is told.</source>
        <translation>Detenido. Nada ha salido y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Noted: the customer has the goods.</source>
        <translation>Anotado: el cliente tiene la mercancía.</translation>
    </message>
    <message>
        <source>Corrected. The customer gets the right numbers.</source>
        <translation>Corregido. El cliente recibe los números correctos.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista de preparación</translation>
    </message>
    <message>
        <source>For whoever picks: which lots to take, first expired first.</source>
        <translation>Para quien prepara: qué lotes tomar, primero lo que antes caduca.</translation>
    </message>
    <message>
        <source>Taken back. The customer has nothing of it.</source>
        <translation>Anulado. El cliente no tiene nada de ello.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::PickingScreen</name>
    <message>
        <source>Nothing picked yet</source>
        <translation>Aún nada preparado</translation>
    </message>
    <message>
        <source>Scan pallets, cases or packs. What they hold comes with them.</source>
        <translation>Escanee palés, cajas o envases. Lo que contienen va con ellos.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Antes de salir</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Cada escaneo se responde aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the shipments. An open one stays open.</source>
        <translation>Volver a los envíos. Uno abierto sigue abierto.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sáquelo</translation>
    </message>
    <message>
        <source>What was scanned last leaves its container when it ships.</source>
        <translation>Lo último escaneado sale de su bulto al enviarse.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer último</translation>
    </message>
    <message>
        <source>Takes the last scan back. The record keeps both.</source>
        <translation>Deshace el último escaneo. El registro guarda ambos.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envío %1</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Qué salió</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>Qué se dijo al cliente</translation>
    </message>
    <message>
        <source>Nothing picked yet.</source>
        <translation>Aún nada preparado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Shipping …</source>
        <translation>Enviando …</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Pallet being packed</source>
        <translation>Palé en curso</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Palé nuevo</translation>
    </message>
    <message>
        <source>Begins a pallet with a new number and label; what is scanned goes onto it. F6 again closes it.</source>
        <translation>Empieza un palé con número y etiqueta nuevos; lo que se lea va en él. F6 otra vez lo cierra.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>The pallet&apos;s label is spoilt: another number and label.</source>
        <translation>La etiqueta del palé está estropeada: otro número y otra etiqueta.</translation>
    </message>
    <message>
        <source>The label of the pallet being packed; else transaction information, and a list for the driver.</source>
        <translation>La etiqueta del palé en curso; si no, la información de la transacción y una lista para el conductor.</translation>
    </message>
    <message>
        <source>Close pallet</source>
        <translation>Cerrar palé</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimir etiqueta</translation>
    </message>
    <message>
        <source>Customer has it</source>
        <translation>El cliente la tiene</translation>
    </message>
    <message>
        <source>The customer said that the goods are there. From then on only a return brings them back.</source>
        <translation>El cliente dijo que la mercancía llegó. Desde entonces solo una devolución la trae de vuelta.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Tells the customer the right numbers of order and delivery.</source>
        <translation>Comunica al cliente los números correctos de pedido y entrega.</translation>
    </message>
    <message>
        <source>Ship the rest</source>
        <translation>Enviar el resto</translation>
    </message>
    <message>
        <source>Another shipment with what is left of the order.</source>
        <translation>Otro envío con lo que queda del pedido.</translation>
    </message>
    <message>
        <source>Gives the shipment up, or takes it back with a reason. While its data is written: stops that.</source>
        <translation>Abandona el envío o lo deshace con un motivo. Mientras se escriben sus datos: lo detiene.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Writing … %1 %</source>
        <translation>Escribiendo … %1 %</translation>
    </message>
    <message>
        <source>Ships what was picked, and queues the customer&apos;s data. In a form: does what it is for.</source>
        <translation>Envía lo preparado y pone en cola los datos del cliente. En un formulario: hace lo que pide.</translation>
    </message>
    <message>
        <source>Nothing went</source>
        <translation>No salió nada</translation>
    </message>
    <message>
        <source>What was picked is free for other shipments.</source>
        <translation>Lo preparado queda libre para otros envíos.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Consta en el diario con su nombre.</translation>
    </message>
    <message>
        <source>Take the shipment back</source>
        <translation>Retirar el envío</translation>
    </message>
    <message>
        <source>Ship in spite of lapsed licences</source>
        <translation>Enviar pese a licencias caducadas</translation>
    </message>
    <message>
        <source>The customer has no licence that holds. Whoever ships answers for it.</source>
        <translation>El cliente no tiene licencia vigente. Quien envía responde de ello.</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>Mercancía equivocada</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Cliente equivocado</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <source>Truck did not leave</source>
        <translation>El camión no salió</translation>
    </message>
    <message>
        <source>Renewal seen on paper</source>
        <translation>Renovación vista en papel</translation>
    </message>
    <message>
        <source>Authority confirmed it</source>
        <translation>La autoridad lo confirmó</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Ship all the same</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Give the shipment up</source>
        <translation>Abandonar el envío</translation>
    </message>
    <message>
        <source>What was picked is free again, and a pallet that is being packed is given up with it. Nothing has left, and nobody is told.</source>
        <translation>Lo preparado queda libre, y un palé en curso se abandona con ello. Nada ha salido y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>The customer&apos;s number.</source>
        <translation>El número del cliente.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Our number. May stay empty.</source>
        <translation>Nuestro número. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>The customer has the data, or may have it: it is told that the goods did not leave.</source>
        <translation>El cliente tiene los datos, o puede tenerlos: se le dice que la mercancía no salió.</translation>
    </message>
    <message>
        <source>The customer has the goods. They come back only as a return, with a receipt here.</source>
        <translation>El cliente tiene la mercancía. Solo vuelve como devolución, con una recepción aquí.</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Corregir los números</translation>
    </message>
    <message>
        <source>The customer is told that the event was wrong, and which one takes its place.</source>
        <translation>Se dice al cliente que el evento era erróneo y cuál toma su lugar.</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Mal leído</translation>
    </message>
    <message>
        <source>The customer gave another number</source>
        <translation>El cliente dio otro número</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message numerus="yes">
        <source>The customer has some of it. %n pallet(s), case(s) or pack(s) that it has received nothing of come back, and it is told; what it has comes back only as a return.</source>
        <translation>
            <numerusform>El cliente tiene una parte. %n palé, caja o envase del que no recibió nada vuelve, y se le comunica; lo que tiene solo vuelve como devolución.</numerusform>
            <numerusform>El cliente tiene una parte. %n palés, cajas o envases de los que no recibió nada vuelven, y se le comunica; lo que tiene solo vuelve como devolución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>The data has not left yet, or the customer refused it: it is drawn back, and the customer hears nothing of it.</source>
        <translation>Los datos aún no han salido, o el cliente los rechazó: se retiran y el cliente no se entera.</translation>
    </message>
    <message>
        <source>The data has not left yet, or the customer refused it: it is written anew with these numbers.</source>
        <translation>Los datos aún no han salido, o el cliente los rechazó: se escriben de nuevo con estos números.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ShipmentsPresenter</name>
    <message>
        <source>Choose the customer first.</source>
        <translation>Elija primero el cliente.</translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ShipmentsScreen</name>
    <message>
        <source>Nothing was shipped yet</source>
        <translation>Aún no se envió nada</translation>
    </message>
    <message>
        <source>Begin a shipment with F5, then scan what goes with it.</source>
        <translation>Empiece un envío con F5, y escanee lo que va en él.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the form at the right.</source>
        <translation>Cierra el formulario de la derecha.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Nuevo envío</translation>
    </message>
    <message>
        <source>Begins a shipment to a customer.</source>
        <translation>Empieza un envío a un cliente.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens the chosen shipment.</source>
        <translation>Abre el envío elegido.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envíos</translation>
    </message>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to pick</source>
        <translation>Empezar a preparar</translation>
    </message>
    <message>
        <source>Show only shipments with</source>
        <translation>Mostrar solo envíos con</translation>
    </message>
    <message>
        <source>Customer, order, delivery or invoice</source>
        <translation>Cliente, pedido, entrega o factura</translation>
    </message>
    <message>
        <source>Older shipments are not shown. Look for them with F2.</source>
        <translation>Los envíos más antiguos no se muestran. Búsquelos con F2.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds shipments by customer, order, delivery or invoice.</source>
        <translation>Encuentra envíos por cliente, pedido, entrega o factura.</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Ninguno coincide</translation>
    </message>
    <message>
        <source>No shipment is as you look for it. Try another word.</source>
        <translation>Ningún envío es como lo busca. Pruebe con otra palabra.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::PackingPresenter</name>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 listos</translation>
    </message>
    <message>
        <source>%1 in already</source>
        <translation>%1 ya dentro</translation>
    </message>
    <message>
        <source>%1 foreign</source>
        <translation>%1 ajenos</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n dentro</numerusform>
            <numerusform>%n dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole picture is on disk.</source>
        <translation>Toda la imagen está guardada.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message numerus="yes">
        <source>Take %n out of the container.</source>
        <translation>
            <numerusform>Saque %n del bulto.</numerusform>
            <numerusform>Saque %n del bulto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>The container is as it was before it was closed. The record keeps both.</source>
        <translation>El bulto está como antes de cerrarlo. El historial guarda ambas cosas.</translation>
    </message>
    <message>
        <source>No label is printed.</source>
        <translation>No se imprime etiqueta.</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Impresa antes</translation>
    </message>
    <message>
        <source>No number is printed twice. Is the label spoilt, F7 gives a new one.</source>
        <translation>Ningún número se imprime dos veces. Si la etiqueta está estropeada, F7 da otra.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 está descartado: destruya su etiqueta.</translation>
    </message>
    <message>
        <source>They leave %1.</source>
        <translation>Salen de %1.</translation>
    </message>
    <message numerus="yes">
        <source>They leave %n container(s).</source>
        <translation>
            <numerusform>Salen de %n bulto.</numerusform>
            <numerusform>Salen de %n bultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them here?</source>
        <translation>¿Trasladarlos aquí?</translation>
    </message>
    <message numerus="yes">
        <source>%n of the picture are in another container. Confirm the move, or put them back.</source>
        <translation>
            <numerusform>%n de la imagen está en otro bulto. Confirme el traslado o devuélvalo a su sitio.</numerusform>
            <numerusform>%n de la imagen están en otro bulto. Confirme el traslado o devuélvalos a su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them out of another container</source>
        <translation>%1 de ellos de otro bulto</translation>
    </message>
    <message>
        <source>%1 in another container</source>
        <translation>%1 en otro bulto</translation>
    </message>
    <message>
        <source>Of the picture in: %1. Not belonging in here: %2.</source>
        <translation>De la imagen entran: %1. No van aquí: %2.</translation>
    </message>
    <message>
        <source>Take it out of the container, and put it back into %1.</source>
        <translation>Sáquelo del bulto y devuélvalo a %1.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::PackingScreen</name>
    <message>
        <source>Built last</source>
        <translation>Lo último formado</translation>
    </message>
    <message>
        <source>What you close will stand here, with all that is in it.</source>
        <translation>Lo que cierre estará aquí, con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Aquí se responde cada lectura.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the line. An open container stays open.</source>
        <translation>Vuelve a la línea. Un bulto abierto sigue abierto.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Changes between single scans and a whole layer in one picture.</source>
        <translation>Cambia entre lecturas sueltas y una capa entera en una imagen.</translation>
    </message>
    <message>
        <source>Take layer</source>
        <translation>Tomar capa</translation>
    </message>
    <message>
        <source>All in the picture that belongs goes into the container.</source>
        <translation>Todo lo de la imagen que corresponde entra en el bulto.</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Takes a pack out as a sample, with the reason.</source>
        <translation>Saca un envase como muestra, con el motivo.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Takes the last scan, layer or close back. The record keeps both.</source>
        <translation>Anula la última lectura, capa o cierre. El historial guarda ambas cosas.</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Retrabajo</translation>
    </message>
    <message>
        <source>Opens a container, swaps, takes out, checks.</source>
        <translation>Abre un bulto, cambia, saca, comprueba.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>A un lado</translation>
    </message>
    <message>
        <source>Leaves the container open, for later or for another station.</source>
        <translation>Deja el bulto abierto, para después o para otro puesto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the container without scanning its label.</source>
        <translation>Cierra el bulto sin escanear su etiqueta.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Embalaje</translation>
    </message>
    <message>
        <source>Single scans</source>
        <translation>Lecturas sueltas</translation>
    </message>
    <message>
        <source>Close as partial</source>
        <translation>Cerrar incompleto</translation>
    </message>
    <message>
        <source>Spoilt label</source>
        <translation>Etiqueta estropeada</translation>
    </message>
    <message>
        <source>Gives the container a new number and label; the old one is written off.</source>
        <translation>Da al bulto número y etiqueta nuevos; los antiguos se descartan.</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimir etiqueta</translation>
    </message>
    <message>
        <source>Prints the label of the container, where it has none yet.</source>
        <translation>Imprime la etiqueta del bulto, si aún no la tiene.</translation>
    </message>
    <message>
        <source>Takes what was scanned last out of the container it is in.</source>
        <translation>Saca lo último escaneado del bulto en el que está.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::ReworkPresenter</name>
    <message>
        <source>Comes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Now scan the one that goes in for it.</source>
        <translation>Escanee ahora el que entra en su lugar.</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1 is out, this one is in.</source>
        <translation>%1 está fuera, este está dentro.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Muestra tomada</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Quality control</source>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <source>Retain sample</source>
        <translation>Muestra de retención</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Label unreadable</source>
        <translation>Etiqueta ilegible</translation>
    </message>
    <message>
        <source>Scan a container, or a pack in it.</source>
        <translation>Escanee un bulto o un envase que esté en él.</translation>
    </message>
    <message>
        <source>Choose what to do, or scan another container.</source>
        <translation>Elija qué hacer o escanee otro bulto.</translation>
    </message>
    <message>
        <source>Scan what you take out.</source>
        <translation>Escanee lo que saca.</translation>
    </message>
    <message>
        <source>Scan the one that goes in.</source>
        <translation>Escanee el que entra.</translation>
    </message>
    <message>
        <source>Scan the one that comes out.</source>
        <translation>Escanee el que sale.</translation>
    </message>
    <message>
        <source>Scan all that is in it, then finish the check.</source>
        <translation>Escanee todo lo que hay dentro y termine la comprobación.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the sample.</source>
        <translation>Elija el motivo y escanee la muestra.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what is destroyed.</source>
        <translation>Elija el motivo y escanee lo que se destruye.</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what is decommissioned.</source>
        <translation>Elija el motivo y escanee lo que se desactiva.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>Todo fuera</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the container.</source>
        <translation>
            <numerusform>%n sacado del bulto.</numerusform>
            <numerusform>%n sacados del bulto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>It holds what the ledger says: %1.</source>
        <translation>Contiene lo que dice el registro: %1.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No correcto</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>It is as it was before. The record keeps both.</source>
        <translation>Está como antes. El historial guarda ambas cosas.</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label.</source>
        <translation>%1 está descartado: destruya su etiqueta.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>Choose the reason, then scan what gets a new number and label.</source>
        <translation>Elija el motivo y escanee lo que recibe número y etiqueta nuevos.</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Desarmado</translation>
    </message>
    <message numerus="yes">
        <source>%n packs are out of it, and of all that was in it. F8 takes it back.</source>
        <translation>
            <numerusform>%n envase está fuera, también de todo lo que contenía. F8 lo deshace.</numerusform>
            <numerusform>%n envases están fuera, también de todo lo que contenía. F8 lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned: %1.</source>
        <translation>
            <numerusform>%n sin escanear: %1.</numerusform>
            <numerusform>%n sin escanear: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of this container: %1.</source>
        <translation>
            <numerusform>%n que no es de este bulto: %1.</numerusform>
            <numerusform>%n que no son de este bulto: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln items at once</source>
        <translation>
            <numerusform>, %Ln unidad a la vez</numerusform>
            <numerusform>, %Ln unidades a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Last done with %1: %2. F8 takes that back.</source>
        <translation>Lo último hecho con %1: %2. F8 lo deshace.</translation>
    </message>
    <message>
        <source>The container is empty now, and came out of %1.</source>
        <translation>El bulto está vacío ahora y salió de %1.</translation>
    </message>
    <message>
        <source>It has left %1.</source>
        <translation>Ha salido de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 scanned. Scan all that is in it, then finish the check.</source>
        <translation>%1 de %2 escaneados. Escanee todo lo que contiene y termine después la comprobación.</translation>
    </message>
    <message>
        <source>This one?</source>
        <translation>¿Este?</translation>
    </message>
    <message>
        <source>F12 goes on with what the camera sees. To see another one, choose the task anew.</source>
        <translation>F12 sigue con lo que ve la cámara. Para que vea otro, elija de nuevo la tarea.</translation>
    </message>
</context>
<context>
    <name>packledger::packing::ReworkScreen</name>
    <message>
        <source>In the container</source>
        <translation>En el bulto</translation>
    </message>
    <message>
        <source>Scan a container, or a pack in it: what is inside stands here.</source>
        <translation>Escanee un bulto, o un envase que esté en él: aquí aparecerá su contenido.</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Y ahora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Each scan is answered here.</source>
        <translation>Aquí se responde cada lectura.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the packing.</source>
        <translation>Vuelve al embalaje.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Each scan takes a child out of the container.</source>
        <translation>Cada lectura saca un elemento del bulto.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Two scans put one child in the place of another.</source>
        <translation>Dos lecturas ponen un elemento en lugar de otro.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Scans all that is in it, and compares with the ledger.</source>
        <translation>Escanea todo lo que hay dentro y lo compara con el registro.</translation>
    </message>
    <message>
        <source>Unpack all</source>
        <translation>Desembalar todo</translation>
    </message>
    <message>
        <source>Takes all out of the container at once.</source>
        <translation>Saca todo del bulto de una vez.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>The pack scanned next is a sample.</source>
        <translation>El próximo envase escaneado es una muestra.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>The number of the item scanned next ends: it is destroyed.</source>
        <translation>El número del próximo elemento escaneado termina: se destruye.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Takes back what was done last. The record keeps both.</source>
        <translation>Anula lo último que se hizo. El historial guarda ambas cosas.</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The number of the item scanned next ends: it leaves the trade.</source>
        <translation>El número del próximo elemento escaneado termina: sale del comercio.</translation>
    </message>
    <message>
        <source>Finish check</source>
        <translation>Terminar comprobación</translation>
    </message>
    <message>
        <source>Compares what was scanned with the ledger.</source>
        <translation>Compara lo escaneado con el registro.</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Retrabajo</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>What is scanned next gets a new number and a label of it; the old one is written off.</source>
        <translation>Lo siguiente escaneado recibe un número nuevo y su etiqueta; el antiguo se descarta.</translation>
    </message>
    <message>
        <source>Take apart whole</source>
        <translation>Desarmar del todo</translation>
    </message>
    <message>
        <source>Takes all out of the container, and out of each container in it, down to the packs.</source>
        <translation>Saca todo del bulto y de cada bulto que contiene, hasta los envases.</translation>
    </message>
    <message>
        <source>If it is a container</source>
        <translation>Si es un bulto</translation>
    </message>
    <message>
        <source>What is in it lives on</source>
        <translation>Lo que contiene sigue en uso</translation>
    </message>
    <message>
        <source>All that is in it ends, too</source>
        <translation>Todo lo que contiene termina también</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aquí</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
</context>
<context>
    <name>packledger::packing::SlotsCard</name>
    <message>
        <source>Packing</source>
        <translation>Embalaje</translation>
    </message>
    <message>
        <source>Packing: %1</source>
        <translation>Embalaje: %1</translation>
    </message>
</context>
<context>
    <name>packledger::packing::StartCard</name>
    <message>
        <source>Which container?</source>
        <translation>¿Qué bulto?</translation>
    </message>
    <message>
        <source>Scan the label of a bundle, case or pallet to fill it, or take a new one.</source>
        <translation>Escanee la etiqueta de un fardo, una caja o un palé para llenarlo, o tome uno nuevo.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::FieldForm</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
</context>
<context>
    <name>packledger::partners::PartnersScreen</name>
    <message>
        <source>No trading partners yet</source>
        <translation>Aún no hay socios comerciales</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Trading partners</source>
        <translation>Socios comerciales</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n socio</numerusform>
            <numerusform>%n socios</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) somebody</source>
        <translation>
            <numerusform>%1, %n necesita a alguien</numerusform>
            <numerusform>%1, %n necesitan a alguien</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stand the companies whose data comes in and goes out. Add one with F5: who it is, how its documents go, and test documents before the first real one.</source>
        <translation>Aquí están las empresas cuyos datos entran y salen. Añada una con F5: quién es, cómo van sus documentos y documentos de prueba antes del primero real.</translation>
    </message>
    <message>
        <source>A partner&apos;s profile</source>
        <translation>El perfil de un socio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the list of files.</source>
        <translation>Cierra la lista de archivos.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Takes a partner&apos;s profile from a file.</source>
        <translation>Toma el perfil de un socio de un archivo.</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Añadir socio</translation>
    </message>
    <message>
        <source>Enters a new trading partner, step by step.</source>
        <translation>Introduce un nuevo socio comercial, paso a paso.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens the chosen partner: profile, connection, test documents.</source>
        <translation>Abre el socio elegido: perfil, conexión, documentos de prueba.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::WizardPresenter</name>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>There is a partner with the short name %1 already. Choose another one.</source>
        <translation>Ya hay un socio con el nombre corto %1. Elija otro.</translation>
    </message>
    <message>
        <source>The connection is tried</source>
        <translation>Se prueba la conexión</translation>
    </message>
    <message>
        <source>The test documents are made</source>
        <translation>Se hacen los documentos de prueba</translation>
    </message>
    <message>
        <source>The document is read</source>
        <translation>Se lee el documento</translation>
    </message>
    <message>
        <source>%1 is live: documents go from now on.</source>
        <translation>%1 está en servicio: los documentos salen desde ahora.</translation>
    </message>
    <message>
        <source>%1 is paused: its documents wait here.</source>
        <translation>%1 está en pausa: sus documentos esperan aquí.</translation>
    </message>
    <message>
        <source>What you entered is not kept yet. F10 keeps it; Esc once more forgets it.</source>
        <translation>Lo que ha introducido aún no está guardado. F10 lo guarda; Esc otra vez lo olvida.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Socio nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Add a licence</source>
        <translation>Añadir una licencia</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Remove the older of their certificates</source>
        <translation>Quitar el más antiguo de sus certificados</translation>
    </message>
    <message>
        <source>A document that they sent</source>
        <translation>Un documento que enviaron</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Documents are handed over by hand: there is no connection to try.</source>
        <translation>Los documentos se entregan a mano: no hay conexión que probar.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>Test it again</source>
        <translation>Probarla de nuevo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The server shows this key: %1</source>
        <translation>El servidor muestra esta clave: %1</translation>
    </message>
    <message>
        <source>Ask the partner by telephone whether it is theirs. Once trusted, no other key is accepted.</source>
        <translation>Pregunte al socio por teléfono si es suya. Una vez aceptada, no se acepta otra.</translation>
    </message>
    <message>
        <source>It is theirs: trust this key</source>
        <translation>Es suya: confiar en esta clave</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>GTIN of one of ours that they know. Empty: an example that is nobody&apos;s.</source>
        <translation>GTIN de uno nuestro que conocen. Vacío: un ejemplo que no es de nadie.</translation>
    </message>
    <message>
        <source>Send test documents</source>
        <translation>Enviar documentos de prueba</translation>
    </message>
    <message>
        <source>Send new ones</source>
        <translation>Enviar otros nuevos</translation>
    </message>
    <message>
        <source>Read a document of theirs</source>
        <translation>Leer un documento suyo</translation>
    </message>
    <message>
        <source>Live: documents go by themselves.</source>
        <translation>En servicio: los documentos salen solos.</translation>
    </message>
    <message>
        <source>Pause: let them wait here</source>
        <translation>Pausa: que esperen aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Poner en servicio</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Somebody who may accept exceptions can let it go live all the same.</source>
        <translation>Quien puede aceptar excepciones puede ponerlo en servicio igualmente.</translation>
    </message>
    <message>
        <source>Why it goes live all the same</source>
        <translation>Por qué entra en servicio igualmente</translation>
    </message>
    <message>
        <source>It stands in the journal with your name.</source>
        <translation>Consta en el diario con su nombre.</translation>
    </message>
    <message>
        <source>Go live all the same</source>
        <translation>Ponerlo en servicio igualmente</translation>
    </message>
    <message>
        <source>They do not take all that the profile lets out: larger documents are refused</source>
        <translation>No aceptan todo lo que el perfil deja salir: los documentos mayores se rechazan</translation>
    </message>
    <message>
        <source>Take their limits into the profile</source>
        <translation>Pasar sus límites al perfil</translation>
    </message>
    <message>
        <source>Without street, city, state and postal code nothing is shipped to a customer in the United States.</source>
        <translation>Sin calle, ciudad, estado y código postal no se envía nada a un cliente de los Estados Unidos.</translation>
    </message>
</context>
<context>
    <name>packledger::partners::WizardScreen</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list of partners.</source>
        <translation>Volver a la lista de socios.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Goes to the step before.</source>
        <translation>Va al paso anterior.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes the profile into a file, without its secrets.</source>
        <translation>Escribe el perfil en un archivo, sin sus secretos.</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Todas las opciones</translation>
    </message>
    <message>
        <source>Shows the rarely used options as well.</source>
        <translation>Muestra también las opciones poco usadas.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keeps what was entered.</source>
        <translation>Guarda lo introducido.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Does what this step is for, or goes to the next one.</source>
        <translation>Hace lo propio de este paso, o va al siguiente.</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>trading partner</source>
        <translation>socio comercial</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What to tell each other</source>
        <translation>Qué decirse</translation>
    </message>
    <message>
        <source>They need from us</source>
        <translation>Necesitan de nosotros</translation>
    </message>
    <message>
        <source>We need from them</source>
        <translation>Necesitamos de ellos</translation>
    </message>
</context>
<context>
    <name>packledger::printing::BatchLabelsPanel</name>
    <message>
        <source>Labels for a batch</source>
        <translation>Etiquetas para una orden</translation>
    </message>
    <message>
        <source>Print these labels</source>
        <translation>Imprimir estas etiquetas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>packledger::printing::BatchLabelsPresenter</name>
    <message>
        <source>A whole number is needed.</source>
        <translation>Hace falta un número entero.</translation>
    </message>
    <message>
        <source>No line is clear</source>
        <translation>No hay línea despejada</translation>
    </message>
    <message>
        <source>Labels are printed for a batch whose line was found clear, and until it is closed.</source>
        <translation>Se imprimen etiquetas para una orden cuya línea se halló despejada, y hasta que se cierra.</translation>
    </message>
    <message>
        <source>Further numbers are drawn once the line runs.</source>
        <translation>Se toman más números cuando la línea está en marcha.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>How many labels</source>
        <translation>Cuántas etiquetas</translation>
    </message>
    <message>
        <source>They are printed ahead; each number once.</source>
        <translation>Se imprimen por adelantado; cada número una vez.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Palabras en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) have no label yet</source>
        <translation>
            <numerusform>%Ln número aún no tiene etiqueta</numerusform>
            <numerusform>%Ln números aún no tienen etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order asks for %Ln more good pack(s); labels that are out or wait to be printed: %1. Further numbers are drawn as they are needed.</source>
        <translation>
            <numerusform>La orden pide aún %Ln envase bueno; etiquetas que están fuera o esperan la impresión: %1. Se sacan más números según hagan falta.</numerusform>
            <numerusform>La orden pide aún %Ln envases buenos; etiquetas que están fuera o esperan la impresión: %1. Se sacan más números según hagan falta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::printing::JobLabelsPanel</name>
    <message>
        <source>Why is it replaced?</source>
        <translation>¿Por qué se sustituye?</translation>
    </message>
    <message>
        <source>No number is printed twice: what the label stood on gets a new number, the old one is written off.</source>
        <translation>Ningún número se imprime dos veces: lo que llevaba la etiqueta recibe un número nuevo, el antiguo se descarta.</translation>
    </message>
    <message>
        <source>Replace this label</source>
        <translation>Sustituir esta etiqueta</translation>
    </message>
    <message>
        <source>Labels of the print job</source>
        <translation>Etiquetas del trabajo de impresión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only the last %1 are shown, and those that are uncertain.</source>
        <translation>Solo se muestran las últimas %1, y las inciertas.</translation>
    </message>
    <message>
        <source>Choose a label that is spoilt to replace it.</source>
        <translation>Elija una etiqueta estropeada para sustituirla.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::JobLabelsPresenter</name>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresa</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobada</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierta</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>%1 is written off: destroy its label. %2 takes its place.</source>
        <translation>%1 está descartado: destruya su etiqueta. %2 ocupa su lugar.</translation>
    </message>
    <message>
        <source>Labels of job %1</source>
        <translation>Etiquetas del trabajo %1</translation>
    </message>
</context>
<context>
    <name>packledger::printing::LabelTray</name>
    <message numerus="yes">
        <source>Simulated printer, %n labels</source>
        <translation>
            <numerusform>Impresora simulada, %n etiqueta</numerusform>
            <numerusform>Impresora simulada, %n etiquetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrinterPanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people call it: “Line 1”.</source>
        <translation>Como la llaman: «Línea 1».</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>ZPL</source>
        <translation>ZPL</translation>
    </message>
    <message>
        <source>Pictures only</source>
        <translation>Solo imágenes</translation>
    </message>
    <message>
        <source>It understands</source>
        <translation>Entiende</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Preguntar a la impresora</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Otra impresora</translation>
    </message>
    <message>
        <source>Coder, text lines</source>
        <translation>Codificador, líneas de texto</translation>
    </message>
    <message>
        <source>tcp://10.0.0.5:9100, serial:/dev/ttyUSB0?baud=9600, cups:QUEUE or file:/FOLDER. A coder&apos;s job behind it: ?job=NAME</source>
        <translation>tcp://10.0.0.5:9100, serial:/dev/ttyUSB0?baud=9600, cups:COLA o file:/CARPETA. El trabajo de un codificador detrás: ?job=NOMBRE</translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrintingPresenter</name>
    <message>
        <source>there</source>
        <translation>está ahí</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>sin etiquetas</translation>
    </message>
    <message>
        <source>no ribbon</source>
        <translation>sin cinta</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>avería</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llega</translation>
    </message>
    <message>
        <source>Print job %1 is given up. What was not sent keeps its number.</source>
        <translation>El trabajo de impresión %1 está abandonado. Lo no enviado conserva su número.</translation>
    </message>
    <message>
        <source>Written off. If such a label turns up, destroy it.</source>
        <translation>Anuladas. Si aparece una de esas etiquetas, destrúyala.</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Preguntando a la impresora …</translation>
    </message>
    <message>
        <source>%1 is taken in. Print a test label to be sure.</source>
        <translation>%1 está añadida. Imprima una etiqueta de prueba para asegurarse.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 está eliminada.</translation>
    </message>
    <message>
        <source>It is there: %1.</source>
        <translation>Está ahí: %1.</translation>
    </message>
    <message>
        <source>The test label was sent to %1. Look at it.</source>
        <translation>La etiqueta de prueba se envió a %1. Mírela.</translation>
    </message>
    <message>
        <source>Job %1 · %2 · %3</source>
        <translation>Trabajo %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 printed</source>
        <translation>%1 de %2 impresas</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 comprobadas</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 inciertas</translation>
    </message>
    <message>
        <source>%1 written off</source>
        <translation>%1 anuladas</translation>
    </message>
    <message>
        <source>waits for a scan</source>
        <translation>espera una lectura</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>all checked</source>
        <translation>todas comprobadas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>Then press F12 to go on.</source>
        <translation>Luego pulse F12 para seguir.</translation>
    </message>
    <message>
        <source>Make the printer ready and wait until it stands still. Then scan the last good label that came out.</source>
        <translation>Prepare la impresora y espere a que se detenga. Luego escanee la última etiqueta buena que salió.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>Ctrl+D writes off what is not found.</source>
        <translation>Ctrl+D da de baja lo que no se encuentre.</translation>
    </message>
    <message>
        <source>%1 Nothing came out at all? Ctrl+D writes the label off.</source>
        <translation>%1 ¿No salió nada? Ctrl+D da de baja la etiqueta.</translation>
    </message>
    <message>
        <source>The labels of the challenge test were sent to %1. Pass them by in their order.</source>
        <translation>Las etiquetas de la prueba de desafío se enviaron a %1. Páselas en su orden.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::PrintingScreen</name>
    <message>
        <source>What each says of itself</source>
        <translation>Lo que cada una dice de sí</translation>
    </message>
    <message>
        <source>Nothing is being printed</source>
        <translation>No se imprime nada</translation>
    </message>
    <message>
        <source>Labels of a batch, a case or a pallet appear here as soon as somebody prints them.</source>
        <translation>Las etiquetas de una orden, una caja o un palé aparecen aquí en cuanto alguien las imprime.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Said before labels are written off or a job is given up.</source>
        <translation>Se dice antes de anular etiquetas o abandonar un trabajo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Takes a label printer in.</source>
        <translation>Añade una impresora de etiquetas.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Changes the address and language of the chosen printer.</source>
        <translation>Cambia la dirección y el lenguaje de la impresora elegida.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Etiqueta de prueba</translation>
    </message>
    <message>
        <source>Prints a label that says nothing but that the printer prints.</source>
        <translation>Imprime una etiqueta que solo dice que la impresora imprime.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Gives the chosen printer up. No label may wait for it.</source>
        <translation>Quita la impresora elegida. Ninguna etiqueta puede esperarla.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Lets no further label of the chosen job out.</source>
        <translation>No deja salir más etiquetas del trabajo elegido.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Writes off the labels whose fate nobody knows, with their numbers.</source>
        <translation>Anula las etiquetas cuyo destino nadie conoce, con sus números.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Gives up what the chosen job has not sent yet.</source>
        <translation>Abandona lo que el trabajo elegido aún no ha enviado.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Prints the chosen job, or goes on with it.</source>
        <translation>Imprime el trabajo elegido, o lo continúa.</translation>
    </message>
    <message>
        <source>Label printers</source>
        <translation>Impresoras de etiquetas</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Trabajos de impresión</translation>
    </message>
    <message>
        <source>Label printing</source>
        <translation>Impresión de etiquetas</translation>
    </message>
    <message>
        <source>printers, and what waits for them</source>
        <translation>impresoras, y lo que las espera</translation>
    </message>
    <message>
        <source>Closes what is open at the left, then goes back to the site.</source>
        <translation>Cierra lo que está abierto a la izquierda, y después vuelve al centro.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Shows the labels of the chosen job, to replace one that is spoilt.</source>
        <translation>Muestra las etiquetas del trabajo elegido, para sustituir una estropeada.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Prints labels ahead for a batch.</source>
        <translation>Imprime etiquetas por adelantado para una orden.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Says which printer makes the labels of each level here.</source>
        <translation>Dice qué impresora hace aquí las etiquetas de cada nivel.</translation>
    </message>
    <message>
        <source>Print these</source>
        <translation>Imprimir estas</translation>
    </message>
    <message>
        <source>No label printer yet. Ctrl+N takes one in.</source>
        <translation>Aún no hay impresora de etiquetas. Ctrl+N añade una.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::StationPanel</name>
    <message>
        <source>This station</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Which printer makes the labels of each level here, and when.</source>
        <translation>Qué impresora hace aquí las etiquetas de cada nivel, y cuándo.</translation>
    </message>
    <message>
        <source>Take a label printer in first, with Ctrl+N.</source>
        <translation>Añada primero una impresora de etiquetas con Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>packledger::printing::StationPresenter</name>
    <message>
        <source>Packs</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Palés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: printer</source>
        <translation>%1: impresora</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>%1: label</source>
        <translation>%1: etiqueta</translation>
    </message>
    <message>
        <source>%1: words in</source>
        <translation>%1: palabras en</translation>
    </message>
    <message>
        <source>%1: printed</source>
        <translation>%1: impresión</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>Al abrir</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Al llenarse</translation>
    </message>
    <message>
        <source>Only with F9</source>
        <translation>Solo con F9</translation>
    </message>
</context>
<context>
    <name>packledger::serialscanner::SerialScanSource</name>
    <message>
        <source>%1 may not be opened, or another program holds it. The user must be in the group dialout.</source>
        <translation>%1 no se puede abrir, o lo tiene otro programa. El usuario debe estar en el grupo dialout.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ya no está.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::HelpPanel</name>
    <message>
        <source>What the shapes say</source>
        <translation>Qué dicen las formas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Ver después</translation>
    </message>
    <message>
        <source>Put it in the tray named, go on scanning.</source>
        <translation>Póngalo en la bandeja indicada y siga escaneando.</translation>
    </message>
    <message>
        <source>This pack stops here</source>
        <translation>Este envase se detiene aquí</translation>
    </message>
    <message>
        <source>Put it in the tray named and keep it apart.</source>
        <translation>Póngalo en la bandeja indicada y manténgalo aparte.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>Go on. It is received by itself when the supplier’s data arrives.</source>
        <translation>Siga. Se recibe por sí solo cuando llegan los datos del proveedor.</translation>
    </message>
    <message>
        <source>The scanner, not the pack</source>
        <translation>El lector, no el envase</translation>
    </message>
    <message>
        <source>Follow the sentence, then scan again.</source>
        <translation>Siga la indicación y vuelva a escanear.</translation>
    </message>
    <message>
        <source>Scanned before</source>
        <translation>Ya escaneado</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Cuenta una vez.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Keys of every screen</source>
        <translation>Teclas de todas las páginas</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+8 lead to the places at the left. Ctrl+L locks the station.</source>
        <translation>Ctrl+1 a Ctrl+8 llevan a los lugares de la izquierda. Ctrl+L bloquea el puesto.</translation>
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
        <translation>Nada se pierde: todo sigue en el próximo arranque. Cierre otra vez para salir.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds a pack, a case, a pallet or a receipt.</source>
        <translation>Encuentra un envase, una caja, un palé o una recepción.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>packledger::shell::PaperView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Las páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 pages.</source>
        <translation>Las primeras %1 de %2 páginas.</translation>
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
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>packledger::shell::PrintPanel</name>
    <message>
        <source>Looking for printers …</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>In the folder “exports” of the site.</source>
        <translation>En la carpeta «exports» del centro.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Ocultar la vista previa</translation>
    </message>
</context>
<context>
    <name>packledger::shell::Rail</name>
    <message>
        <source>Dock</source>
        <translation>Muelle</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Locks the station until somebody signs in (Ctrl+L).</source>
        <translation>Bloquea el puesto hasta que alguien inicie sesión (Ctrl+L).</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
</context>
<context>
    <name>packledger::shell::SignInPresenter</name>
    <message>
        <source>locked until %1</source>
        <translation>bloqueado hasta %1</translation>
    </message>
</context>
<context>
    <name>packledger::shell::SignInScreen</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Elija su nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stands beside everything you do here, for six years and longer.</source>
        <translation>Figura junto a todo lo que haga aquí, durante seis años o más.</translation>
    </message>
    <message>
        <source>Nobody works here yet. Name the first person, then choose a PIN of four digits or more.</source>
        <translation>Aquí aún no trabaja nadie. Indique la primera persona y elija un PIN de cuatro cifras o más.</translation>
    </message>
    <message>
        <source>Your name comes first.</source>
        <translation>Primero, su nombre.</translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation>Los dos PIN no coinciden. Elija uno de nuevo.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elija un PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
</context>
<context>
    <name>packledger::shell::WelcomePresenter</name>
    <message>
        <source>The name comes first.</source>
        <translation>Primero el nombre.</translation>
    </message>
    <message>
        <source>%1 is no company prefix: it has 4 to 12 digits.</source>
        <translation>%1 no es un prefijo de empresa: tiene de 4 a 12 dígitos.</translation>
    </message>
    <message>
        <source>An address looks like postgresql://user@server/packledger.</source>
        <translation>Una dirección es así: postgresql://user@server/packledger.</translation>
    </message>
    <message>
        <source>The GLN comes next: 13 digits.</source>
        <translation>El GLN viene después: 13 dígitos.</translation>
    </message>
</context>
<context>
    <name>packledger::shell::WelcomeScreen</name>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del centro</translation>
    </message>
    <message>
        <source>As it stands on papers: the pharmacy, the warehouse, the plant.</source>
        <translation>Como figura en los papeles: la farmacia, el almacén, la planta.</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>The 13 digits by which trading partners know this place. GS1 gives them out.</source>
        <translation>Los 13 dígitos por los que los socios conocen este lugar. Los asigna GS1.</translation>
    </message>
    <message>
        <source>Company prefixes</source>
        <translation>Prefijos de empresa</translation>
    </message>
    <message>
        <source>Only where products or cases are labelled here: 4 to 12 digits each, spaces between.</source>
        <translation>Solo donde se etiquetan productos o cajas: de 4 a 12 dígitos cada uno, con espacios.</translation>
    </message>
    <message>
        <source>The site&apos;s database</source>
        <translation>La base de datos del centro</translation>
    </message>
    <message>
        <source>postgresql://user@server/packledger. The first station of the site has it.</source>
        <translation>postgresql://user@server/packledger. La tiene la primera estación del centro.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>A new site with a ledger of its own on this machine.</source>
        <translation>Un centro nuevo con su propio registro en este equipo.</translation>
    </message>
    <message>
        <source>Join stations of the site</source>
        <translation>Unirse a estaciones del centro</translation>
    </message>
    <message>
        <source>The site has other stations already, and one database for all.</source>
        <translation>El centro ya tiene otras estaciones y una base de datos para todas.</translation>
    </message>
    <message>
        <source>Look at the demo first</source>
        <translation>Ver primero la demostración</translation>
    </message>
    <message>
        <source>Made-up deliveries and a simulated camera. It touches nothing real.</source>
        <translation>Entregas inventadas y una cámara simulada. No toca nada real.</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>Mayorista</translation>
    </message>
    <message>
        <source>Repackager</source>
        <translation>Reenvasador</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>The new site</source>
        <translation>El centro nuevo</translation>
    </message>
    <message>
        <source>One more station</source>
        <translation>Una estación más</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>La demostración</translation>
    </message>
    <message>
        <source>Who the site is comes from its database; the people sign in here as at the other stations.</source>
        <translation>Quién es el centro está en su base de datos; aquí se entra como en las otras estaciones.</translation>
    </message>
    <message>
        <source>A wholesaler that repackages: deliveries to receive, a batch on the line, goods to ship. The real site is made afterwards, at the next start.</source>
        <translation>Un mayorista que reenvasa: entregas que recibir, una orden en la línea, mercancía que enviar. El centro real se crea después, en el próximo inicio.</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>Crear el centro</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Se guardará en %1.</translation>
    </message>
</context>
<context>
    <name>packledger::site::CamerasPresenter</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Enter rtsp://…, http://… or the path of a device or video.</source>
        <translation>Introduzca rtsp://…, http://… o la ruta de un dispositivo o vídeo.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the last minute</source>
        <translation>
            <numerusform>%n código en el último minuto</numerusform>
            <numerusform>%n códigos en el último minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands beside every scan it makes.</source>
        <translation>Figura junto a cada lectura suya.</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>More pixels read smaller codes, and take longer. It gives what comes nearest.</source>
        <translation>Más píxeles leen códigos más pequeños y tardan más. La cámara da lo más parecido.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Shorter stops the blur of moving packs; it needs more light.</source>
        <translation>Más corta evita que los envases en movimiento salgan borrosos; necesita más luz.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Fixed, it does not hunt while packs change. Choose the sharpest.</source>
        <translation>Fijo, no busca mientras cambian los envases. Elija el más nítido.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>All cameras in use read; F10 on the receipt changes the picture.</source>
        <translation>Todas las cámaras en uso leen; F10 en la recepción cambia la imagen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>packledger::site::CamerasScreen</name>
    <message>
        <source>No camera is plugged in. A new one appears here by itself.</source>
        <translation>No hay ninguna cámara conectada. Una nueva aparece aquí automáticamente.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Otra cámara</translation>
    </message>
    <message>
        <source>rtsp://…, http://… or the path of a device or video. Enter takes it into use.</source>
        <translation>rtsp://…, http://… o la ruta de un dispositivo o vídeo. Intro la pone en uso.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Esta cámara no tiene nada que ajustar.</translation>
    </message>
    <message>
        <source>Hold a code before it</source>
        <translation>Ponga un código delante</translation>
    </message>
    <message>
        <source>Each code that the camera reads is shown here. Nothing is received by it.</source>
        <translation>Cada código que lee la cámara se muestra aquí. Con ello no se recibe nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Vuelve al centro.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Forgets the camera in use and its settings.</source>
        <translation>Olvida la cámara en uso y sus ajustes.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empties the list of what was read.</source>
        <translation>Vacía la lista de lo leído.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>what each sees, and how it is set</source>
        <translation>qué ve cada una y cómo está ajustada</translation>
    </message>
    <message>
        <source>All in use read, one is shown</source>
        <translation>Todas las que se usan leen, una se muestra</translation>
    </message>
</context>
<context>
    <name>packledger::site::EndpointPresenter</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Give it to the other system now: it is not shown again.</source>
        <translation>El token está en el portapapeles. Déselo ahora al otro sistema: no se vuelve a mostrar.</translation>
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
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Escucha en %1</translation>
    </message>
    <message>
        <source>Events at /events, documents to /capture.</source>
        <translation>Eventos en /events, documentos a /capture.</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>No escucha</translation>
    </message>
    <message>
        <source>%1 listens for this site</source>
        <translation>%1 escucha para este centro</translation>
    </message>
    <message>
        <source>Switched on here, this station takes over.</source>
        <translation>Si se activa aquí, esta estación toma el relevo.</translation>
    </message>
    <message>
        <source>No other system can push or pull events.</source>
        <translation>Ningún otro sistema puede traer ni llevarse eventos.</translation>
    </message>
    <message>
        <source>Every machine of the network can come to this port</source>
        <translation>Cualquier equipo de la red llega a este puerto</translation>
    </message>
    <message>
        <source>Token and events cross it unprotected. Choose a certificate, or put a proxy before it.</source>
        <translation>El token y los eventos la cruzan sin protección. Elija un certificado o ponga un proxy delante.</translation>
    </message>
    <message>
        <source>The token alone keeps it from reading all events.</source>
        <translation>Solo el token le impide leer todos los eventos.</translation>
    </message>
    <message>
        <source>Hands over and reads</source>
        <translation>Entrega y consulta</translation>
    </message>
    <message>
        <source>Only hands over</source>
        <translation>Solo entrega</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Solo consulta</translation>
    </message>
    <message>
        <source>%1, goods of %2</source>
        <translation>%1, mercancía de %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1 is let in no more.</source>
        <translation>A %1 ya no se le deja entrar.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>To be looked at, %1</source>
        <translation>Por revisar, %1</translation>
    </message>
</context>
<context>
    <name>packledger::site::EndpointScreen</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Enter takes it. 8730 unless another program has it.</source>
        <translation>Intro lo acepta. 8730 si no lo usa otro programa.</translation>
    </message>
    <message>
        <source>Choose certificate …</source>
        <translation>Elegir certificado …</translation>
    </message>
    <message>
        <source>Without certificate</source>
        <translation>Sin certificado</translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>Las últimas peticiones</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Nadie ha preguntado aún.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Vuelve al centro.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>This station listens</source>
        <translation>Esta estación escucha</translation>
    </message>
    <message>
        <source>An ERP or a second system fetches events and hands over documents here, without files (EPCIS 2.0 REST).</source>
        <translation>Un ERP u otro sistema recoge aquí eventos y entrega documentos, sin archivos (EPCIS 2.0 REST).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Quién puede alcanzarla</translation>
    </message>
    <message>
        <source>AS2 messages of partners, at /as2</source>
        <translation>Mensajes AS2 de socios, en /as2</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptados</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its key</source>
        <translation>Un archivo PEM con el certificado y su clave</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Certificados (%1)</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Otros sistemas</translation>
    </message>
    <message>
        <source>ERP, a second system, partners by AS2</source>
        <translation>ERP, otro sistema, socios por AS2</translation>
    </message>
    <message>
        <source>None: plain HTTP, which is right for programs of this computer.</source>
        <translation>Ninguno: HTTP sin cifrar, adecuado para programas de este equipo.</translation>
    </message>
    <message>
        <source>HTTPS as %1</source>
        <translation>HTTPS como %1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Other systems show one with every request (Authorization: Bearer …). A new one is shown once, and ends the one before of the same name.</source>
        <translation>Los otros sistemas presentan uno en cada consulta (Authorization: Bearer …). Uno nuevo se muestra una vez y anula el anterior del mismo nombre.</translation>
    </message>
</context>
<context>
    <name>packledger::site::HeardList</name>
    <message>
        <source>What was read</source>
        <translation>Qué se ha leído</translation>
    </message>
</context>
<context>
    <name>packledger::site::LedgerPresenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>Comprobando el registro</translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation>Copiando el registro</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>La copia de seguridad %1 está escrita y comprobada.</translation>
    </message>
    <message>
        <source>Restoring the backup for a test</source>
        <translation>Restaurando la copia de seguridad como prueba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln documento espera su envío</numerusform>
            <numerusform>%Ln documentos esperan su envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not checked since the start</source>
        <translation>Sin comprobar desde el inicio</translation>
    </message>
    <message>
        <source>The check recomputes the chain of every entry and the state of every item.</source>
        <translation>La comprobación recalcula la cadena de cada entrada y el estado de cada elemento.</translation>
    </message>
    <message>
        <source>The ledger is whole</source>
        <translation>El registro está íntegro</translation>
    </message>
    <message>
        <source>Checked %1: no entry was changed, and every item’s state follows from its events.</source>
        <translation>Comprobado: %1. No se modificó ninguna entrada, y el estado de cada elemento se deduce de sus eventos.</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Cadena íntegra</translation>
    </message>
    <message>
        <source>checked %1: every entry and every item</source>
        <translation>comprobado (%1): cada entrada y cada elemento</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>El registro está dañado</translation>
    </message>
    <message>
        <source>Checked %1. Go on with a backup, and keep this folder for whoever looks into it.</source>
        <translation>Comprobado: %1. Siga con una copia de seguridad y conserve esta carpeta para quien lo investigue.</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>La cadena está rota</translation>
    </message>
    <message>
        <source>from entry %1 on; restore a backup</source>
        <translation>desde la entrada %1; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>Items do not follow from their events</source>
        <translation>Los elementos no se deducen de sus eventos</translation>
    </message>
    <message>
        <source>packledger-cli ledger rebuild puts them right</source>
        <translation>packledger-cli ledger rebuild lo corrige</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>El archivo de la base de datos está dañado</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>never restored for a test</source>
        <translation>nunca restaurada como prueba</translation>
    </message>
    <message>
        <source>restored and checked %1</source>
        <translation>restaurada y comprobada: %1</translation>
    </message>
    <message>
        <source>restoring it failed %1</source>
        <translation>la restauración falló: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>No backup was ever restored for a test</source>
        <translation>Nunca se ha restaurado una copia de seguridad como prueba</translation>
    </message>
    <message>
        <source>State of the ledger</source>
        <translation>Estado del registro</translation>
    </message>
    <message>
        <source>What the check said, and which backups there are. For an inspection.</source>
        <translation>Lo que dijo la comprobación y qué copias de seguridad hay. Para una inspección.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Restore test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Revisado por, fecha</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Copia del %1</translation>
    </message>
    <message>
        <source>Restore tested on %1</source>
        <translation>Restauración probada el %1</translation>
    </message>
    <message>
        <source>Open receipts</source>
        <translation>Recepciones abiertas</translation>
    </message>
    <message>
        <source>The ledger is damaged. See what is wrong before anything is received: restore a backup, or ask whoever keeps this station.</source>
        <translation>El registro está dañado. Vea qué falla antes de recibir nada: restaure una copia o pregunte a quien cuida esta estación.</translation>
    </message>
    <message>
        <source>The ledger could not be checked: %1</source>
        <translation>No se pudo comprobar el registro: %1</translation>
    </message>
    <message>
        <source>The ledger could not be checked</source>
        <translation>No se pudo comprobar el registro</translation>
    </message>
    <message>
        <source>Backups lie on this disk alone</source>
        <translation>Las copias están solo en este disco</translation>
    </message>
    <message>
        <source>Name a second place in the rules: another disk or machine.</source>
        <translation>Indique en las reglas un segundo lugar: otro disco u otro equipo.</translation>
    </message>
    <message>
        <source>No backup in the second place yet</source>
        <translation>Aún no hay copia en el segundo lugar</translation>
    </message>
    <message>
        <source>In the second place: backup of %1</source>
        <translation>En el segundo lugar: copia del %1</translation>
    </message>
    <message numerus="yes">
        <source>That is too short: %n character(s) at least.</source>
        <translation>
            <numerusform>Es demasiado corta: %n carácter al menos.</numerusform>
            <numerusform>Es demasiado corta: %n caracteres al menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Type both once more.</source>
        <translation>Las dos difieren. Escriba ambas otra vez.</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on. Make one, and lock the passphrase away.</source>
        <translation>Las copias se cifran desde ahora. Haga una, y guarde la frase bajo llave.</translation>
    </message>
    <message>
        <source>Backups are encrypted no more. Those that are encrypted still want their passphrase.</source>
        <translation>Las copias ya no se cifran. Las cifradas siguen pidiendo su frase de contraseña.</translation>
    </message>
    <message>
        <source>Backups are encrypted</source>
        <translation>Las copias se cifran</translation>
    </message>
    <message>
        <source>Backups are not encrypted</source>
        <translation>Las copias no se cifran</translation>
    </message>
    <message>
        <source>Whoever gets one can read it. F5 sets a passphrase.</source>
        <translation>Quien consiga una puede leerla. F5 pone una frase de contraseña.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Prueba de restauración</translation>
    </message>
    <message>
        <source>The last backup that was restored for a test: what came out, to be signed.</source>
        <translation>La última copia restaurada a prueba: lo que salió, para firmar.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>What is derived from the ledger’s journal does not match it. Nothing is lost: page Ledger says how it is derived anew, before anything is received.</source>
        <translation>Lo derivado del diario del registro no coincide con él. No se ha perdido nada: la página Registro dice cómo derivarlo de nuevo, antes de recibir nada.</translation>
    </message>
    <message>
        <source>The ledger has to be derived anew</source>
        <translation>Hay que derivar de nuevo el registro</translation>
    </message>
    <message>
        <source>Checked %1: the journal is whole, and nothing is lost. What is derived from it differs from what this program derives; another version of it may have written that. Make a backup, close the program on every station, then run: packledger-cli --site &quot;%2&quot; ledger rebuild</source>
        <translation>Comprobado %1: el diario está completo y no se ha perdido nada. Lo que se deriva de él difiere de lo que deriva este programa; quizá lo escribió otra versión. Haga una copia de seguridad, cierre el programa en todas las estaciones y ejecute: packledger-cli --site &quot;%2&quot; ledger rebuild</translation>
    </message>
    <message>
        <source>checked %1: every entry</source>
        <translation>comprobado %1: cada asiento</translation>
    </message>
</context>
<context>
    <name>packledger::site::LedgerScreen</name>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>F6 copies the ledger while work goes on, and checks the copy.</source>
        <translation>F6 copia el registro mientras se trabaja y comprueba la copia.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you came from.</source>
        <translation>Vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Copies the ledger while work goes on, and checks the copy.</source>
        <translation>Copia el registro mientras se trabaja y comprueba la copia.</translation>
    </message>
    <message>
        <source>Test a restore</source>
        <translation>Probar copia</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Prints the state of the ledger, for an inspection.</source>
        <translation>Imprime el estado del registro, para una inspección.</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Comprobar registro</translation>
    </message>
    <message>
        <source>Recomputes the chain and every item’s state from the events.</source>
        <translation>Recalcula la cadena y el estado de cada elemento a partir de los eventos.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>They lie in the folder “backups” of the site. Keep copies in another place: the same fire takes both. packledger-cli ledger restore makes a site of one.</source>
        <translation>Están en la carpeta «backups» del centro. Guarde copias en otro lugar: el mismo fuego se lleva ambas. packledger-cli ledger restore crea un centro a partir de una.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>open receipts</source>
        <translation>recepciones abiertas</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Sets the passphrase that backups are encrypted with, or ends that. Nobody opens them without it.</source>
        <translation>Pone la frase con la que se cifran las copias, o lo termina. Nadie las abre sin ella.</translation>
    </message>
    <message>
        <source>Restores the chosen backup into a folder of its own, checks what comes out, and throws that away. Print has the report.</source>
        <translation>Restaura la copia elegida en una carpeta propia, comprueba lo que sale y lo tira. Imprimir tiene el informe.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
</context>
<context>
    <name>packledger::site::PassphraseForm</name>
    <message>
        <source>Encrypt backups</source>
        <translation>Cifrar las copias</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>At least 12 characters; several words are best.</source>
        <translation>Al menos 12 caracteres; lo mejor, varias palabras.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Encrypt from now on</source>
        <translation>Cifrar desde ahora</translation>
    </message>
    <message>
        <source>Encrypt no more</source>
        <translation>No cifrar más</translation>
    </message>
    <message>
        <source>Every backup made from now on, by hand, by itself and in the second place, is encrypted with it. This station keeps it in its keychain.</source>
        <translation>Toda copia hecha desde ahora, a mano, por sí sola y en el segundo lugar, se cifra con ella. Este puesto la guarda en su llavero.</translation>
    </message>
    <message>
        <source>Write it down and lock it away, in another place than the backups. Whoever loses it loses them: nobody can open them without it, neither we nor you.</source>
        <translation>Escríbala y guárdela bajo llave, en otro lugar que las copias. Quien la pierde, las pierde: nadie puede abrirlas sin ella, ni nosotros ni usted.</translation>
    </message>
    <message>
        <source>Use this one from now on</source>
        <translation>Usar esta desde ahora</translation>
    </message>
</context>
<context>
    <name>packledger::site::PeoplePresenter</name>
    <message>
        <source>%1 · signed in here</source>
        <translation>%1 · con sesión aquí</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>no puede iniciar sesión</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>puede iniciar sesión</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>bloqueado hasta %1</translation>
    </message>
    <message>
        <source>The two PINs differ. Type both again.</source>
        <translation>Los dos PIN son distintos. Escriba ambos otra vez.</translation>
    </message>
    <message>
        <source>The name comes first.</source>
        <translation>Primero el nombre.</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 tiene un PIN nuevo.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 puede iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 may not sign in any more. The history stays.</source>
        <translation>%1 ya no puede iniciar sesión. Su historia queda.</translation>
    </message>
</context>
<context>
    <name>packledger::site::PeopleScreen</name>
    <message>
        <source>Choose somebody to change the PIN</source>
        <translation>Elija a alguien para cambiar el PIN</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>Aquí aún no trabaja nadie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name and surname. It stands beside everything the person does.</source>
        <translation>Nombre y apellido. Figura junto a todo lo que hace la persona.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four digits or more, typed by the person alone.</source>
        <translation>Cuatro cifras o más, escritas solo por la persona.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Volver al centro.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Empties the form for somebody new.</source>
        <translation>Vacía el formulario para alguien nuevo.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>who may sign in at this site</source>
        <translation>quién puede iniciar sesión en este centro</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Un PIN nuevo para %1</translation>
    </message>
    <message>
        <source>Everybody signs in with a PIN of their own. A second person is needed wherever two must sign.</source>
        <translation>Cada uno inicia sesión con su propio PIN. Hace falta una segunda persona donde deben firmar dos.</translation>
    </message>
    <message>
        <source>A new PIN also opens a sign-in that too many wrong PINs have locked.</source>
        <translation>Un PIN nuevo también abre un acceso bloqueado por demasiados PIN erróneos.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Sign-in back</source>
        <translation>Devolver acceso</translation>
    </message>
    <message>
        <source>Lets the chosen person sign in again.</source>
        <translation>Deja que la persona elegida inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The chosen person can sign in no more. The history stays.</source>
        <translation>La persona elegida ya no puede iniciar sesión. Su historia queda.</translation>
    </message>
</context>
<context>
    <name>packledger::site::RulesPresenter</name>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>As they stand on papers and in transaction information.</source>
        <translation>Como figuran en los papeles y en la información de la transacción.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>What holds at the dock.</source>
        <translation>Lo que rige en el muelle.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>What holds for goods that leave.</source>
        <translation>Lo que rige para la mercancía que sale.</translation>
    </message>
    <message>
        <source>Packaging line</source>
        <translation>Línea de envasado</translation>
    </message>
    <message>
        <source>What a batch needs, and what becomes of its numbers.</source>
        <translation>Lo que necesita una orden y qué pasa con sus números.</translation>
    </message>
    <message>
        <source>Print check</source>
        <translation>Control de impresión</translation>
    </message>
    <message>
        <source>When a printed pack is good, where its product has no rules of its own.</source>
        <translation>Cuándo es bueno un envase impreso, si su producto no tiene reglas propias.</translation>
    </message>
    <message>
        <source>Numbers and clients</source>
        <translation>Números y clientes</translation>
    </message>
    <message>
        <source>Whose product may be labelled here, and who works for which client.</source>
        <translation>De quién son los productos que se pueden etiquetar aquí y quién trabaja para qué cliente.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Whom this site asks for the time, and when a clock is wrong.</source>
        <translation>A quién pregunta la hora este centro y cuándo un reloj va mal.</translation>
    </message>
    <message>
        <source>%1 Semicolons stand between them here.</source>
        <translation>%1 Aquí se separan con punto y coma.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin indicar</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, as US or DE.</source>
        <translation>Dos letras, como US o DE.</translation>
    </message>
    <message>
        <source>Company prefixes of %1</source>
        <translation>Prefijos de empresa de %1</translation>
    </message>
    <message>
        <source>Of this client&apos;s own GTINs and SSCCs, spaces between.</source>
        <translation>De los GTIN y SSCC propios de este cliente, con espacios.</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>A short name. Enter adds the client to this page.</source>
        <translation>Un nombre corto. Intro añade el cliente a esta página.</translation>
    </message>
    <message>
        <source>%1 works for</source>
        <translation>%1 trabaja para</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>That cannot stand here. It is as it was.</source>
        <translation>Eso no puede estar aquí. Queda como estaba.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>How long partners have, and where they ask back.</source>
        <translation>De cuánto tiempo disponen los socios y dónde preguntan.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>When copies of the ledger are made by themselves, and where a second one goes.</source>
        <translation>Cuándo se hacen solas las copias del registro, y adónde va una segunda.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Who sees single serial numbers, and who totals of lots alone.</source>
        <translation>Quién ve números de serie y quién solo totales de lotes.</translation>
    </message>
    <message>
        <source>The role %1 lacks</source>
        <translation>A la función %1 le falta</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Totals alone</source>
        <translation>Solo totales</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Embalaje</translation>
    </message>
    <message>
        <source>What goes into bundles, cases and pallets, and what may leave another container.</source>
        <translation>Qué va en fardos, cajas y palés, y qué puede salir de otro bulto.</translation>
    </message>
    <message>
        <source>What the reject device speaks</source>
        <translation>Lo que habla el expulsor</translation>
    </message>
    <message>
        <source>A maker&apos;s machine is set to its text: compare it with the manual.</source>
        <translation>La máquina de un fabricante se ajusta a su texto: compárelo con el manual.</translation>
    </message>
    <message>
        <source>Events of batches for %1 go to</source>
        <translation>Los eventos de las órdenes para %1 van a</translation>
    </message>
</context>
<context>
    <name>packledger::site::RulesScreen</name>
    <message>
        <source>Choose what it is about</source>
        <translation>Elija de qué se trata</translation>
    </message>
    <message>
        <source>Only who manages the site may change this.</source>
        <translation>Solo quien administra el centro puede cambiar esto.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Vuelve al centro.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como vino</translation>
    </message>
    <message>
        <source>Puts all rules of this subject back to what the program came with.</source>
        <translation>Devuelve todas las reglas de este tema a como venían con el programa.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>what holds at this site</source>
        <translation>lo que rige en este centro</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannerTestScreen</name>
    <message>
        <source>It reads nothing</source>
        <translation>No lee nada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Ends the test; nothing is kept.</source>
        <translation>Termina la prueba; no se guarda nada.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Begins the test anew.</source>
        <translation>Empieza la prueba de nuevo.</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>Hoja impresa</translation>
    </message>
    <message>
        <source>Opens the test codes as a page to print.</source>
        <translation>Abre los códigos de prueba como página para imprimir.</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keeps what was found, so that every code of this scanner is read by it.</source>
        <translation>Guarda el resultado, para que cada código de este lector se lea con él.</translation>
    </message>
    <message>
        <source>What the scanner does</source>
        <translation>Qué hace el lector</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Prueba del lector</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>GS1 DataMatrix with both cases, all punctuation and two separators</source>
        <translation>GS1 DataMatrix con mayúsculas y minúsculas, toda la puntuación y dos separadores</translation>
    </message>
    <message>
        <source>GS1-128 with the number of a case or pallet</source>
        <translation>GS1-128 con el número de una caja o un palé</translation>
    </message>
    <message>
        <source>Every character arrives as it is printed.</source>
        <translation>Cada carácter llega como está impreso.</translation>
    </message>
    <message>
        <source>Upper and lower case, keyboard, separators, prefix, suffix, speed and repeats are checked as you scan.</source>
        <translation>Mayúsculas y minúsculas, teclado, separadores, prefijo, sufijo, velocidad y repeticiones se comprueban al escanear.</translation>
    </message>
    <message>
        <source>Packledger scanner test</source>
        <translation>Prueba del lector de Packledger</translation>
    </message>
    <message>
        <source>1  The code of a pack</source>
        <translation>1  El código de un envase</translation>
    </message>
    <message>
        <source>The same, larger, for scanners that read it badly</source>
        <translation>El mismo, más grande, para lectores que lo leen mal</translation>
    </message>
    <message>
        <source>2  The code of a case or pallet</source>
        <translation>2  El código de una caja o un palé</translation>
    </message>
    <message>
        <source>These codes name no goods. Do not scan them into a receipt.</source>
        <translation>Estos códigos no indican mercancía. No los escanee en una recepción.</translation>
    </message>
    <message>
        <source>Under Site, Scanners, choose the scanner and press F12. Scan the code the screen asks for. The program says what is wrong with the scanner’s set-up and what to set.</source>
        <translation>En Centro, Lectores, elija el lector y pulse F12. Escanee el código que pide la pantalla. El programa dice qué está mal en el ajuste del lector y qué poner.</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannersPresenter</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>Another scanner has this name.</source>
        <translation>Otro lector tiene este nombre.</translation>
    </message>
    <message>
        <source>Scanner %1</source>
        <translation>Lector %1</translation>
    </message>
    <message numerus="yes">
        <source>%n codes in the last minute</source>
        <translation>
            <numerusform>%n código en el último minuto</numerusform>
            <numerusform>%n códigos en el último minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>The same code again; counted once.</source>
        <translation>El mismo código otra vez; cuenta una sola.</translation>
    </message>
    <message>
        <source>A code began and did not end; it was dropped. Check what ends a code, then the cable.</source>
        <translation>Un código empezó y no terminó; se descartó. Compruebe qué termina un código, y después el cable.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>use it</source>
        <translation>usar</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Probado: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Scan this code, from the screen or from the printed sheet.</source>
        <translation>Escanee este código, de la pantalla o de la hoja impresa.</translation>
    </message>
    <message>
        <source>It reads nothing</source>
        <translation>No lee nada</translation>
    </message>
    <message>
        <source>Now this one, as it stands on cases and pallets.</source>
        <translation>Ahora este, como está en cajas y palés.</translation>
    </message>
    <message>
        <source>Scan the square code once more, and hold the trigger for three seconds.</source>
        <translation>Escanee el código cuadrado una vez más y mantenga el gatillo tres segundos.</translation>
    </message>
    <message>
        <source>Done holding</source>
        <translation>Ya lo he soltado</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Eso es todo.</translation>
    </message>
    <message>
        <source>Set the scanner, then scan again</source>
        <translation>Ajuste el lector y vuelva a escanear</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>Esperando un código</translation>
    </message>
    <message>
        <source>This scanner can be trusted</source>
        <translation>Se puede confiar en este lector</translation>
    </message>
    <message>
        <source>Read as printed</source>
        <translation>Leído como está impreso</translation>
    </message>
    <message numerus="yes">
        <source>%n characters at once</source>
        <translation>
            <numerusform>%n carácter de una vez</numerusform>
            <numerusform>%n caracteres de una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters in %1 ms</source>
        <translation>
            <numerusform>%n carácter en %1 ms</numerusform>
            <numerusform>%n caracteres en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>F12 takes two minutes and tells whether every pack can be read.</source>
        <translation>F12 tarda dos minutos y dice si cada envase se puede leer.</translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannersScreen</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Plugged in, not in use</source>
        <translation>Conectado, sin usar</translation>
    </message>
    <message>
        <source>Nothing else is plugged in. A new scanner appears here by itself.</source>
        <translation>No hay nada más conectado. Un lector nuevo aparece aquí automáticamente.</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Otro puerto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Read something now</source>
        <translation>Lea algo ahora</translation>
    </message>
    <message>
        <source>Pull the trigger on any code. What arrives is shown here as it arrives, with its control characters, and what the program makes of it. Nothing is received by it.</source>
        <translation>Dispare sobre cualquier código. Lo que llega se muestra aquí tal como llega, con sus caracteres de control, y lo que el programa entiende. Con ello no se recibe nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the site.</source>
        <translation>Vuelve al centro.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen scanner out of use, with its settings.</source>
        <translation>Deja de usar el lector elegido, con sus ajustes.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empties the list of what was read.</source>
        <translation>Vacía la lista de lo leído.</translation>
    </message>
    <message>
        <source>Test this scanner</source>
        <translation>Probar lector</translation>
    </message>
    <message>
        <source>Leads over a sheet of test codes and says what to set on the scanner.</source>
        <translation>Guía por una hoja de códigos de prueba y dice qué ajustar en el lector.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>what each reads, and how it is set</source>
        <translation>qué lee cada uno y cómo está ajustado</translation>
    </message>
    <message>
        <source>A device path, such as /dev/ttyS0, or a reader in the network: tcp://host:port. Enter takes it.</source>
        <translation>La ruta de un aparato, como /dev/ttyS0, o un lector en la red: tcp://host:port. Intro la toma.</translation>
    </message>
    <message>
        <source>A path begins with /dev/, the address of a reader with tcp://.</source>
        <translation>Una ruta empieza por /dev/, la dirección de un lector por tcp://.</translation>
    </message>
</context>
<context>
    <name>packledger::site::SiteScreen</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>No hay ninguna cámara conectada.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>No scanner has been seen yet. Plug one in and pull its trigger.</source>
        <translation>Aún no se ha visto ningún lector. Conecte uno y apriete el gatillo.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Ver después</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Hear what each verdict sounds like</source>
        <translation>Escuche cómo suena cada veredicto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Sets up scanners, tests them, and shows what they read.</source>
        <translation>Configura los lectores, los prueba y muestra lo que leen.</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Tarjetas de acción</translation>
    </message>
    <message>
        <source>Cards to be scanned instead of a key: undo, hold, finish. For hands that are full.</source>
        <translation>Tarjetas que se escanean en lugar de una tecla: deshacer, retener, terminar. Para manos ocupadas.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Sets up cameras, with their live picture.</source>
        <translation>Configura las cámaras, con su imagen en directo.</translation>
    </message>
    <message>
        <source>Label printers</source>
        <translation>Impresoras de etiquetas</translation>
    </message>
    <message>
        <source>Sets up label printers, and shows what they print.</source>
        <translation>Configura impresoras de etiquetas y muestra lo que imprimen.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The label templates, and their editor.</source>
        <translation>Las plantillas de etiqueta y su editor.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who may sign in at this site.</source>
        <translation>Quién puede iniciar sesión en este centro.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>What holds at this site, and its name and address.</source>
        <translation>Lo que rige en este centro, con su nombre y dirección.</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Otros sistemas</translation>
    </message>
    <message>
        <source>Lets an ERP or a second system fetch events and hand over documents.</source>
        <translation>Permite que un ERP u otro sistema recoja eventos y entregue documentos.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Whether the ledger is whole, and its backups.</source>
        <translation>Si el registro está íntegro, y sus copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>packledger::site::SystemsPanel</name>
    <message>
        <source>New token for everything</source>
        <translation>Token nuevo para todo</translation>
    </message>
    <message>
        <source>Name of a system</source>
        <translation>Nombre de un sistema</translation>
    </message>
    <message>
        <source>Letters, digits, points and underscores, as erp.</source>
        <translation>Letras, cifras, puntos y guiones bajos, como erp.</translation>
    </message>
    <message>
        <source>Make its token</source>
        <translation>Crear su token</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Solo consulta</translation>
    </message>
    <message>
        <source>Only hands over</source>
        <translation>Solo entrega</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>The new token for everything, shown this once</source>
        <translation>El token nuevo para todo, mostrado solo esta vez</translation>
    </message>
    <message>
        <source>The new token of %1, shown this once</source>
        <translation>El token nuevo de %1, mostrado solo esta vez</translation>
    </message>
    <message>
        <source>Everybody&apos;s goods</source>
        <translation>Mercancía de todos</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <translation>La de %1</translation>
    </message>
</context>
<context>
    <name>packledger::templates::ElementList</name>
    <message>
        <source>What is on the label</source>
        <translation>Lo que hay en la etiqueta</translation>
    </message>
</context>
<context>
    <name>packledger::templates::LabelCanvas</name>
    <message>
        <source>The label</source>
        <translation>La etiqueta</translation>
    </message>
</context>
<context>
    <name>packledger::templates::TemplatesPresenter</name>
    <message>
        <source>Seen at</source>
        <translation>Vista a</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Palabras en</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Rellena con</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un ejemplo</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>Lo más largo</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>El elemento</translation>
    </message>
    <message>
        <source>An item of the ledger</source>
        <translation>Un elemento del registro</translation>
    </message>
    <message>
        <source>EPC, GTIN and serial, or the code as scanned. Enter shows its label.</source>
        <translation>EPC, GTIN y número de serie, o el código como se escaneó. Intro muestra su etiqueta.</translation>
    </message>
    <message>
        <source>Samples go to</source>
        <translation>Las muestras van a</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>The label is drawn and read …</source>
        <translation>La etiqueta se dibuja y se lee …</translation>
    </message>
    <message>
        <source>There is no code on this label.</source>
        <translation>No hay ningún código en esta etiqueta.</translation>
    </message>
    <message>
        <source>Reads back as it shall</source>
        <translation>Se lee como debe</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) read at %1 dpi, equal to the data and to the text.</source>
        <translation>
            <numerusform>%n código leído a %1 dpi, igual a los datos y al texto.</numerusform>
            <numerusform>%n códigos leídos a %1 dpi, iguales a los datos y al texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not read back</source>
        <translation>No se lee como debe</translation>
    </message>
    <message>
        <source>More codes were read than there are.</source>
        <translation>Se leyeron más códigos de los que hay.</translation>
    </message>
    <message>
        <source>Not read, or read otherwise: %1</source>
        <translation>No leído, o leído de otro modo: %1</translation>
    </message>
    <message>
        <source>A sample is printed on %1 …</source>
        <translation>Se imprime una muestra en %1 …</translation>
    </message>
    <message>
        <source>The sample was not printed</source>
        <translation>La muestra no se imprimió</translation>
    </message>
    <message>
        <source>A sample was sent to %1</source>
        <translation>Se envió una muestra a %1</translation>
    </message>
    <message>
        <source>Look at it, scan it, then destroy it: its number is no pack&apos;s.</source>
        <translation>Mírela, escanéela y destrúyala: su número no es de ningún envase.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versión %2</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>La etiqueta</translation>
    </message>
    <message>
        <source>May be printed, with the longest data too.</source>
        <translation>Se puede imprimir, también con los datos más largos.</translation>
    </message>
    <message>
        <source>The scanned code says what it shall</source>
        <translation>El código escaneado dice lo que debe</translation>
    </message>
    <message>
        <source>The scanned code is not of this label</source>
        <translation>El código escaneado no es de esta etiqueta</translation>
    </message>
    <message>
        <source>Scanned: %1. On the label: %2.</source>
        <translation>Escaneado: %1. En la etiqueta: %2.</translation>
    </message>
</context>
<context>
    <name>packledger::templates::TemplatesScreen</name>
    <message>
        <source>One is at work</source>
        <translation>Una está en curso</translation>
    </message>
    <message>
        <source>There are no templates.</source>
        <translation>No hay plantillas.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>La etiqueta</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>En la etiqueta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Qué añadir</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Move the element, zoom</source>
        <translation>Mover el elemento, ampliar</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Lo que hay en contra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the site. Drafts stay until the program ends.</source>
        <translation>Vuelve al centro. Los borradores quedan hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Shows templates and elements instead of the fields, and back.</source>
        <translation>Muestra plantillas y elementos en lugar de los campos, y vuelve.</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Puts the chosen element on the label once more.</source>
        <translation>Pone el elemento elegido otra vez en la etiqueta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen element off the label.</source>
        <translation>Quita el elemento elegido de la etiqueta.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Draws the label as printed, reads its codes, and compares.</source>
        <translation>Dibuja la etiqueta como se imprime, lee sus códigos y compara.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes the last change back, and the one before it.</source>
        <translation>Deshace el último cambio, y el anterior.</translation>
    </message>
    <message>
        <source>Print one</source>
        <translation>Imprimir una</translation>
    </message>
    <message>
        <source>Prints a sample. Labels of real items are printed by their batch.</source>
        <translation>Imprime una muestra. Las etiquetas de elementos reales las imprime su orden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves the template as a new version of this site.</source>
        <translation>Guarda la plantilla como versión nueva de este centro.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>templates, and how each is printed</source>
        <translation>plantillas, y cómo se imprime cada una</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Imagen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file. It becomes part of the template; printers print it black on white.</source>
        <translation>Un archivo PNG, JPEG o SVG. Pasa a formar parte de la plantilla; se imprime en negro sobre blanco.</translation>
    </message>
    <message>
        <source>Puts a text, code, box, line or picture on the label.</source>
        <translation>Pone texto, código, recuadro, línea o imagen en la etiqueta.</translation>
    </message>
</context>
<context>
    <name>packledger::verification::AnswerPanel</name>
    <message>
        <source>Answer a request</source>
        <translation>Responder una consulta</translation>
    </message>
    <message>
        <source>Code of the pack</source>
        <translation>Código del envase</translation>
    </message>
    <message>
        <source>Scan it, or type what stands beside it: (01) … (21) …</source>
        <translation>Escanéelo, o escriba lo que está al lado: (01) … (21) …</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>GLN, or the name of the company</source>
        <translation>GLN o nombre de la empresa</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>For what comes by mail or telephone. Routers ask over the network and are answered by themselves.</source>
        <translation>Para lo que llega por correo o teléfono. Los enrutadores preguntan por la red y se les responde por sí solo.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Preguntado por</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Espera respuesta</translation>
    </message>
</context>
<context>
    <name>packledger::verification::AskersPanel</name>
    <message>
        <source>Who may ask</source>
        <translation>Quién puede preguntar</translation>
    </message>
    <message>
        <source>Nobody yet. A verification router gets a token from you, and shows it with each request.</source>
        <translation>Aún nadie. Un enrutador de verificación recibe de usted un token y lo muestra con cada consulta.</translation>
    </message>
    <message>
        <source>Name of the asker</source>
        <translation>Nombre de quien pregunta</translation>
    </message>
    <message>
        <source>Letters, digits, points and dashes</source>
        <translation>Letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Hacer token</translation>
    </message>
    <message>
        <source>The new token, shown this once</source>
        <translation>El token nuevo, mostrado esta única vez</translation>
    </message>
    <message>
        <source>Is told of</source>
        <translation>Se le informa de</translation>
    </message>
    <message>
        <source>All our products</source>
        <translation>Todos nuestros productos</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
</context>
<context>
    <name>packledger::verification::VerificationPresenter</name>
    <message>
        <source>The answer is in the clipboard, for the mail to whoever asked.</source>
        <translation>La respuesta está en el portapapeles, para el correo a quien preguntó.</translation>
    </message>
    <message>
        <source>%1 may not ask any more.</source>
        <translation>%1 ya no puede preguntar.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Give it to %1 now: it is not shown again.</source>
        <translation>El token está en el portapapeles. Déselo ahora a %1: no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Written down. Answer it by %1.</source>
        <translation>Anotada. Respóndala antes de %1.</translation>
    </message>
</context>
<context>
    <name>packledger::verification::VerificationScreen</name>
    <message>
        <source>Answered requests</source>
        <translation>Consultas respondidas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Who asked, product, serial or lot</source>
        <translation>Quién preguntó, producto, serie o lote</translation>
    </message>
    <message>
        <source>Show only requests with</source>
        <translation>Mostrar solo consultas con</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Closes who may ask, or leads back to the partners.</source>
        <translation>Cierra quién puede preguntar, o vuelve a los socios.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shows what each key does, and what each shape means.</source>
        <translation>Muestra qué hace cada tecla y qué significa cada forma.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds requests by who asked, by product, serial number or lot.</source>
        <translation>Busca consultas por quien preguntó, producto, número de serie o lote.</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Quién puede preguntar</translation>
    </message>
    <message>
        <source>Shows who may ask over the network, and makes tokens.</source>
        <translation>Muestra quién puede preguntar por la red, y hace tokens.</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Writes the requests, as they are cut now, into a CSV file.</source>
        <translation>Escribe las consultas, como están filtradas ahora, en un archivo CSV.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answers the request that came by mail or telephone, and keeps it in the log.</source>
        <translation>Responde la consulta que llegó por correo o teléfono, y la guarda en el diario.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Who asked whether a pack is ours</source>
        <translation>Quién preguntó si un envase es nuestro</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Ninguno coincide</translation>
    </message>
    <message>
        <source>No request is as you look for it. Try All, or another word.</source>
        <translation>Ninguna consulta es como la busca. Pruebe Todas u otra palabra.</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Nadie ha preguntado</translation>
    </message>
    <message>
        <source>Wholesalers ask before they sell a returned pack again. F5 lets a router ask over the network; a request by mail or telephone is answered at the side.</source>
        <translation>Los mayoristas preguntan antes de volver a vender un envase devuelto. F5 deja que un enrutador pregunte por la red; una consulta por correo o teléfono se responde al lado.</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Responder más tarde</translation>
    </message>
    <message>
        <source>Writes the request down with who asks: it waits here, and must be answered within 24 hours.</source>
        <translation>Anota la consulta con quien pregunta: espera aquí y debe responderse en 24 horas.</translation>
    </message>
</context>
</TS>
