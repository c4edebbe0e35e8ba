<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeingCommand</name>
    <message numerus="yes">
        <source>%n days: </source>
        <translation>
            <numerusform>%n day: </numerusform>
            <numerusform>%n days: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCloseCommand</name>
    <message numerus="yes">
        <source>Warning: %Ln good pack(s) have no source pack. The record tells it.</source>
        <translation>
            <numerusform>Warning: %Ln good pack has no source pack. The record tells it.</numerusform>
            <numerusform>Warning: %Ln good packs have no source pack. The record tells it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPaper</name>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln pack</numerusform>
            <numerusform>%Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 used up, %2 in part, linked with %Ln new pack(s)</source>
        <translation>
            <numerusform>%1 used up, %2 in part, linked with %Ln new pack</numerusform>
            <numerusform>%1 used up, %2 in part, linked with %Ln new packs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchReconcileCommand</name>
    <message numerus="yes">
        <source>Warning: %Ln good pack(s) have no source pack. Scan what they were made of (batch source), or leave it so: the record will tell it.</source>
        <translation>
            <numerusform>Warning: %Ln good pack has no source pack. Scan what it was made of (batch source), or leave it so: the record will tell it.</numerusform>
            <numerusform>Warning: %Ln good packs have no source pack. Scan what they were made of (batch source), or leave it so: the record will tell it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%n delivery(s)</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) of unknown content</source>
        <translation>
            <numerusform>%n container of unknown content</numerusform>
            <numerusform>%n containers of unknown content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on hold</source>
        <translation>
            <numerusform>%n item on hold</numerusform>
            <numerusform>%n items on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of data without goods</source>
        <translation>
            <numerusform>%n delivery of data without goods</numerusform>
            <numerusform>%n deliveries of data without goods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 of them open</source>
        <translation>
            <numerusform>%n case, %1 of them open</numerusform>
            <numerusform>%n cases, %1 of them open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), all settled</source>
        <translation>
            <numerusform>%n case, settled</numerusform>
            <numerusform>%n cases, all settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open</source>
        <translation>
            <numerusform>%n case open</numerusform>
            <numerusform>%n cases open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageCommand</name>
    <message numerus="yes">
        <source>Wrote %n row(s) to </source>
        <translation>
            <numerusform>Wrote %n row to </numerusform>
            <numerusform>Wrote %n rows to </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message numerus="yes">
        <source>%1, frame %2: %n symbol(s)</source>
        <translation>
            <numerusform>%1, frame %2: %n symbol</numerusform>
            <numerusform>%1, frame %2: %n symbols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n symbol(s)</source>
        <translation>
            <numerusform>%1: %n symbol</numerusform>
            <numerusform>%1: %n symbols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>Shipment from %1 (%2): %n pallet(s)</source>
        <translation>
            <numerusform>Shipment from %1 (%2): %n pallet</numerusform>
            <numerusform>Shipment from %1 (%2): %n pallets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n case(s)</source>
        <translation>
            <numerusform>, %n case</numerusform>
            <numerusform>, %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n bundle(s)</source>
        <translation>
            <numerusform>, %n bundle</numerusform>
            <numerusform>, %n bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 units; %n finding(s) in its data</source>
        <translation>
            <numerusform>, %1 units; %n finding in its data</numerusform>
            <numerusform>, %1 units; %n findings in its data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s) read in %2 ms</source>
        <translation>
            <numerusform>%1: %n code read in %2 ms</numerusform>
            <numerusform>%1: %n codes read in %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted with the reason “%1” The shipment is %2, %n event(s) written</source>
        <translation>
            <numerusform>Submitted with the reason “%1” The shipment is %2, %n event written</numerusform>
            <numerusform>Submitted with the reason “%1” The shipment is %2, %n events written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo did not come out as it must: %n surprise(s), named above.</source>
        <translation>
            <numerusform>The demo did not come out as it must: %n surprise, named above.</numerusform>
            <numerusform>The demo did not come out as it must: %n surprises, named above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentExportCommand</name>
    <message numerus="yes">
        <source>%1: %n bytes</source>
        <translation>
            <numerusform>%1: %n byte</numerusform>
            <numerusform>%1: %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionExportCommand</name>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n items</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Serial data of %1: %n event(s)</source>
        <translation>
            <numerusform>Serial data of %1: %n event</numerusform>
            <numerusform>Serial data of %1: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its event is of %1 and names %n item(s).</source>
        <translation>
            <numerusform>Its event is of %1 and names %n item.</numerusform>
            <numerusform>Its event is of %1 and names %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n event(s).</source>
        <translation>
            <numerusform>It holds %n event.</numerusform>
            <numerusform>It holds %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n item(s)</source>
        <translation>
            <numerusform>%1 with %n item</numerusform>
            <numerusform>%1 with %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n event(s).</source>
        <translation>
            <numerusform>The first %n event.</numerusform>
            <numerusform>The first %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportEventsCommand</name>
    <message numerus="yes">
        <source>Wrote %n events to </source>
        <translation>
            <numerusform>Wrote %n event to </numerusform>
            <numerusform>Wrote %n events to </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n events, </source>
        <translation>
            <numerusform>%1: %n event, </numerusform>
            <numerusform>%1: %n events, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, </source>
        <translation>
            <numerusform>%n item, </numerusform>
            <numerusform>%n items, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n receipts are not submitted yet: %1.</source>
        <translation>
            <numerusform>%n receipt is not submitted yet: %1.</numerusform>
            <numerusform>%n receipts are not submitted yet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents wait to be sent.</source>
        <translation>
            <numerusform>%n document waits to be sent.</numerusform>
            <numerusform>%n documents wait to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineBoard</name>
    <message numerus="yes">
        <source>%n source pack(s) scanned and not linked</source>
        <translation>
            <numerusform>%n source pack scanned and not linked</numerusform>
            <numerusform>%n source packs scanned and not linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) without a source pack</source>
        <translation>
            <numerusform>%Ln good pack without a source pack</numerusform>
            <numerusform>%Ln good packs without a source pack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln pack(s)</source>
        <translation>
            <numerusform>of %Ln pack</numerusform>
            <numerusform>of %Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) expected, %1 ordered</source>
        <translation>
            <numerusform>%Ln good pack expected, %1 ordered</numerusform>
            <numerusform>%Ln good packs expected, %1 ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s), all accounted for.</source>
        <translation>
            <numerusform>%Ln number, accounted for.</numerusform>
            <numerusform>%Ln numbers, all accounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s) not accounted for.</source>
        <translation>
            <numerusform>%1 of %Ln number not accounted for.</numerusform>
            <numerusform>%1 of %Ln numbers not accounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of containers: %1</source>
        <translation>
            <numerusform>%Ln number of containers: %1</numerusform>
            <numerusform>%Ln numbers of containers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n pallet</numerusform>
            <numerusform>%n pallets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan the next %n, then the label of the container.</source>
        <translation>
            <numerusform>Scan the last one (%n), then the label of the container.</numerusform>
            <numerusform>Scan the next %n, then the label of the container.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackingHeard</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerWizard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message numerus="yes">
        <source>ends in %n day(s), on %1</source>
        <translation>
            <numerusform>ends in %n day, on %1</numerusform>
            <numerusform>ends in %n days, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledgement(s) late</source>
        <translation>
            <numerusform>%n acknowledgement late</numerusform>
            <numerusform>%n acknowledgements late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) failed in a row.</source>
        <translation>
            <numerusform>%n attempt failed in a row.</numerusform>
            <numerusform>%n attempts failed in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused by the partner</source>
        <translation>
            <numerusform>%n document refused by the partner</numerusform>
            <numerusform>%n documents refused by the partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised within %n minute(s).</source>
        <translation>
            <numerusform>Promised within %n minute.</numerusform>
            <numerusform>Promised within %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) held by hand</source>
        <translation>
            <numerusform>%n document held by hand</numerusform>
            <numerusform>%n documents held by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way</source>
        <translation>
            <numerusform>%n document on the way</numerusform>
            <numerusform>%n documents on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs refused</source>
        <translation>
            <numerusform>%n of theirs refused</numerusform>
            <numerusform>%n of theirs refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of theirs refused here</source>
        <translation>
            <numerusform>%n document of theirs refused here</numerusform>
            <numerusform>%n documents of theirs refused here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolExportCommand</name>
    <message numerus="yes">
        <source>%1: %n number(s).</source>
        <translation>
            <numerusform>%1: %n number.</numerusform>
            <numerusform>%1: %n numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolImportCommand</name>
    <message numerus="yes">
        <source>%1: %n number(s) taken.</source>
        <translation>
            <numerusform>%1: %n number taken.</numerusform>
            <numerusform>%1: %n numbers taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) would be taken.</source>
        <translation>
            <numerusform>%1: %n number would be taken.</numerusform>
            <numerusform>%1: %n numbers would be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolReturnCommand</name>
    <message numerus="yes">
        <source>%n number(s) given back.</source>
        <translation>
            <numerusform>%n number given back.</numerusform>
            <numerusform>%n numbers given back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallListCommand</name>
    <message numerus="yes">
        <source>%1: %n items</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot %1: %n items, </source>
        <translation>
            <numerusform>Lot %1: %n item, </numerusform>
            <numerusform>Lot %1: %n items, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptExportCommand</name>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation>
            <numerusform>%1: %n serial</numerusform>
            <numerusform>%1: %n serials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptSealCommand</name>
    <message numerus="yes">
        <source>The seal of scan %1 is noted as whole: %n items came in behind it.</source>
        <translation>
            <numerusform>The seal of scan %1 is noted as whole: %n item came in behind it.</numerusform>
            <numerusform>The seal of scan %1 is noted as whole: %n items came in behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptSubmitCommand</name>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n exceptions are open. Accept them with --accept-exceptions --reason.</source>
        <translation>
            <numerusform>Receipt %1 is not submitted: %n exception is open. Accept it with --accept-exceptions --reason.</numerusform>
            <numerusform>Receipt %1 is not submitted: %n exceptions are open. Accept them with --accept-exceptions --reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is submitted, with %n exceptions accepted.</source>
        <translation>
            <numerusform>Receipt %1 is submitted, with %n exception accepted.</numerusform>
            <numerusform>Receipt %1 is submitted, with %n exceptions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 is not submitted: %n stopped packs are not put apart yet.</source>
        <translation>
            <numerusform>Receipt %1 is not submitted: %n stopped pack is not put apart yet.</numerusform>
            <numerusform>Receipt %1 is not submitted: %n stopped packs are not put apart yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipmentExportCommand</name>
    <message numerus="yes">
        <source>%1: %n serials</source>
        <translation>
            <numerusform>%1: %n serials</numerusform>
            <numerusform>%1: %n serials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message numerus="yes">
        <source>Taken back: %n event(s).</source>
        <translation>
            <numerusform>Taken back: %n event.</numerusform>
            <numerusform>Taken back: %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationListCommand</name>
    <message numerus="yes">
        <source>Wrote %n row(s) to </source>
        <translation>
            <numerusform>Wrote %n row to </numerusform>
            <numerusform>Wrote %n rows to </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::casework::CasesScreen</name>
    <message numerus="yes">
        <source>%n open, %1 overdue</source>
        <translation>
            <numerusform>%n open, %1 overdue</numerusform>
            <numerusform>%n open, %1 overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::check::CheckPresenter</name>
    <message numerus="yes">
        <source>%n bad pack(s) may still be on the line. Find them, take them off, then press F12.</source>
        <translation>
            <numerusform>%n bad pack may still be on the line. Find it, take it off, then press F12.</numerusform>
            <numerusform>%n bad packs may still be on the line. Find them, take them off, then press F12.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::check::LineCameraPresenter</name>
    <message numerus="yes">
        <source>%n packs in the picture</source>
        <translation>
            <numerusform>%n pack in the picture</numerusform>
            <numerusform>%n packs in the picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::Composition</name>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) with the supplier: %1.</source>
        <translation>
            <numerusform>%n exception with the supplier: %1.</numerusform>
            <numerusform>%n exceptions with the supplier: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ExceptionDesk</name>
    <message numerus="yes">
        <source>Exceptions (%n overdue)</source>
        <translation>
            <numerusform>Exceptions (%n overdue)</numerusform>
            <numerusform>Exceptions (%n overdue)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open exception(s), %1 overdue</source>
        <translation>
            <numerusform>%n open exception, %1 overdue</numerusform>
            <numerusform>%n open exceptions, %1 overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open exception(s)</source>
        <translation>
            <numerusform>%n open exception</numerusform>
            <numerusform>%n open exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::desktop::ExchangeService</name>
    <message numerus="yes">
        <source>Partners refused %n document(s).</source>
        <translation>
            <numerusform>Partners refused %n document.</numerusform>
            <numerusform>Partners refused %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) could not be taken.</source>
        <translation>
            <numerusform>%n arrival could not be taken.</numerusform>
            <numerusform>%n arrivals could not be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::dock::DockQueueScreen</name>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemPresenter</name>
    <message numerus="yes">
        <source>It was done with %n items at once: all of them are taken back.</source>
        <translation>
            <numerusform>It was done with %n items at once: all of them are taken back.</numerusform>
            <numerusform>It was done with %n items at once: all of them are taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::dock::ItemScreen</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchFilesPresenter</name>
    <message numerus="yes">
        <source>Both lists hold the same %Ln pack(s).</source>
        <translation>
            <numerusform>Both lists hold the same %Ln pack.</numerusform>
            <numerusform>Both lists hold the same %Ln packs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) here, %1 in the list. They differ in %2.</source>
        <translation>
            <numerusform>%Ln good pack here, %1 in the list. They differ in %2.</numerusform>
            <numerusform>%Ln good packs here, %1 in the list. They differ in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchesPresenter</name>
    <message numerus="yes">
        <source>%Ln number(s) will be drawn when it is approved.</source>
        <translation>
            <numerusform>%Ln number will be drawn when it is approved.</numerusform>
            <numerusform>%Ln numbers will be drawn when it is approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BatchesScreen</name>
    <message numerus="yes">
        <source>%n work orders</source>
        <translation>
            <numerusform>%n work orders</numerusform>
            <numerusform>%n work orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::BoardPresenter</name>
    <message numerus="yes">
        <source>%Ln pack(s) were rejected. Count what is in the reject bin, and enter it.</source>
        <translation>
            <numerusform>%Ln pack was rejected. Count what is in the reject bin, and enter it.</numerusform>
            <numerusform>%Ln packs were rejected. Count what is in the reject bin, and enter it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) were rejected; in the bin: %1. Count again, or give the reason.</source>
        <translation>
            <numerusform>%Ln pack was rejected; in the bin: %1. Count again, or give the reason.</numerusform>
            <numerusform>%Ln packs were rejected; in the bin: %1. Count again, or give the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::Pools</name>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>enough for %n day</numerusform>
            <numerusform>enough for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) came as %1</source>
        <translation>
            <numerusform>%Ln number came as %1</numerusform>
            <numerusform>%Ln numbers came as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolsPresenter</name>
    <message numerus="yes">
        <source>%Ln number(s) are ready to be drawn.</source>
        <translation>
            <numerusform>%Ln number is ready to be drawn.</numerusform>
            <numerusform>%Ln numbers are ready to be drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pool is closed. %Ln number(s) go back; F11 lists them for their provider.</source>
        <translation>
            <numerusform>The pool is closed. %Ln number goes back; F11 lists it for its provider.</numerusform>
            <numerusform>The pool is closed. %Ln numbers go back; F11 lists them for their provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln number would be taken in.</numerusform>
            <numerusform>%Ln numbers would be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further line(s) of the same kind</source>
        <translation>
            <numerusform>%Ln further line of the same kind</numerusform>
            <numerusform>%Ln further lines of the same kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::PoolsScreen</name>
    <message numerus="yes">
        <source>%n pools</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductFilePresenter</name>
    <message numerus="yes">
        <source>%Ln new product(s) taken in.</source>
        <translation>
            <numerusform>%Ln new product taken in.</numerusform>
            <numerusform>%Ln new products taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln new product would be taken in.</numerusform>
            <numerusform>%Ln new products would be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) changed.</source>
        <translation>
            <numerusform>%Ln product changed.</numerusform>
            <numerusform>%Ln products changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) would be changed:</source>
        <translation>
            <numerusform>%Ln product would be changed:</numerusform>
            <numerusform>%Ln products would be changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) the same already.</source>
        <translation>
            <numerusform>%Ln product the same already.</numerusform>
            <numerusform>%Ln products the same already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::ProductsScreen</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::ResultFilePresenter</name>
    <message numerus="yes">
        <source>%Ln result(s) taken in.</source>
        <translation>
            <numerusform>%Ln result taken in.</numerusform>
            <numerusform>%Ln results taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln result would be taken in.</numerusform>
            <numerusform>%Ln results would be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::line::SourcesPresenter</name>
    <message numerus="yes">
        <source>It is used in part when you link it with the new packs: %Ln stay(s).</source>
        <translation>
            <numerusform>It is used in part when you link it with the new packs: %Ln stays.</numerusform>
            <numerusform>It is used in part when you link it with the new packs: %Ln stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pack(s) linked; source packs: %1.</source>
        <translation>
            <numerusform>%Ln new pack linked; source packs: %1.</numerusform>
            <numerusform>%Ln new packs linked; source packs: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good pack(s) of this batch without a source yet.</source>
        <translation>
            <numerusform>%Ln good pack of this batch without a source yet.</numerusform>
            <numerusform>%Ln good packs of this batch without a source yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ReasonPanel</name>
    <message numerus="yes">
        <source>The customer has some of it. %n pallet(s), case(s) or pack(s) that it has received nothing of come back, and it is told; what it has comes back only as a return.</source>
        <translation>
            <numerusform>The customer has some of it. %n pallet, case or pack that it has received nothing of comes back, and it is told; what it has comes back only as a return.</numerusform>
            <numerusform>The customer has some of it. %n pallets, cases or packs that it has received nothing of come back, and it is told; what it has comes back only as a return.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::outbound::ShipmentsScreen</name>
    <message numerus="yes">
        <source>%n shipments</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::packing::PackingPresenter</name>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n in</numerusform>
            <numerusform>%n in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n out of the container.</source>
        <translation>
            <numerusform>Take %n out of the container.</numerusform>
            <numerusform>Take %n out of the container.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave %n container(s).</source>
        <translation>
            <numerusform>They leave %n container.</numerusform>
            <numerusform>They leave %n containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the picture are in another container. Confirm the move, or put them back.</source>
        <translation>
            <numerusform>%n of the picture is in another container. Confirm the move, or put it back.</numerusform>
            <numerusform>%n of the picture are in another container. Confirm the move, or put them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::packing::ReworkPresenter</name>
    <message numerus="yes">
        <source>%n taken out of the container.</source>
        <translation>
            <numerusform>%n taken out of the container.</numerusform>
            <numerusform>%n taken out of the container.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs are out of it, and of all that was in it. F8 takes it back.</source>
        <translation>
            <numerusform>%n pack is out of it, and of all that was in it. F8 takes it back.</numerusform>
            <numerusform>%n packs are out of it, and of all that was in it. F8 takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned: %1.</source>
        <translation>
            <numerusform>%n not scanned: %1.</numerusform>
            <numerusform>%n not scanned: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not of this container: %1.</source>
        <translation>
            <numerusform>%n not of this container: %1.</numerusform>
            <numerusform>%n not of this container: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln items at once</source>
        <translation>
            <numerusform>, %Ln item at once</numerusform>
            <numerusform>, %Ln items at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::partners::PartnersScreen</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) somebody</source>
        <translation>
            <numerusform>%1, %n needs somebody</numerusform>
            <numerusform>%1, %n need somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::printing::BatchLabelsPresenter</name>
    <message numerus="yes">
        <source>%Ln number(s) have no label yet</source>
        <translation>
            <numerusform>%Ln number has no label yet</numerusform>
            <numerusform>%Ln numbers have no label yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order asks for %Ln more good pack(s); labels that are out or wait to be printed: %1. Further numbers are drawn as they are needed.</source>
        <translation>
            <numerusform>The order asks for %Ln more good pack; labels that are out or wait to be printed: %1. Further numbers are drawn as they are needed.</numerusform>
            <numerusform>The order asks for %Ln more good packs; labels that are out or wait to be printed: %1. Further numbers are drawn as they are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::printing::LabelTray</name>
    <message numerus="yes">
        <source>Simulated printer, %n labels</source>
        <translation>
            <numerusform>Simulated printer, %n labels</numerusform>
            <numerusform>Simulated printer, %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::site::CamerasPresenter</name>
    <message numerus="yes">
        <source>%n codes in the last minute</source>
        <translation>
            <numerusform>%n code in the last minute</numerusform>
            <numerusform>%n codes in the last minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::site::LedgerPresenter</name>
    <message numerus="yes">
        <source>%Ln document(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln document waits to be sent</numerusform>
            <numerusform>%Ln documents wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too short: %n character(s) at least.</source>
        <translation>
            <numerusform>That is too short: %n character at least.</numerusform>
            <numerusform>That is too short: %n characters at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::site::RulesPresenter</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::site::ScannersPresenter</name>
    <message numerus="yes">
        <source>%n codes in the last minute</source>
        <translation>
            <numerusform>%n code in the last minute</numerusform>
            <numerusform>%n codes in the last minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters at once</source>
        <translation>
            <numerusform>%n character at once</numerusform>
            <numerusform>%n characters at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters in %1 ms</source>
        <translation>
            <numerusform>%n character in %1 ms</numerusform>
            <numerusform>%n characters in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packledger::templates::TemplatesPresenter</name>
    <message numerus="yes">
        <source>%n code(s) read at %1 dpi, equal to the data and to the text.</source>
        <translation>
            <numerusform>%n code read at %1 dpi, equal to the data and to the text.</numerusform>
            <numerusform>%n codes read at %1 dpi, equal to the data and to the text.</numerusform>
        </translation>
    </message>
</context>
</TS>
