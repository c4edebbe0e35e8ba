#include "ui/samplestates.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRandomGenerator>

namespace packledger::test {

using common::Tone;
using namespace dock;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SampleStates", text);
}

constexpr QPoint firstPack { 14, 76 };
constexpr QSize pitch { 148, 118 };
constexpr QSize label { 128, 88 };
constexpr int codeSide = 66;

QPoint packAt(int index)
{
    return firstPack
        + QPoint((index % 4) * pitch.width() + (index * 7) % 11, (index / 4) * pitch.height() + (index * 5) % 9);
}

CameraState sampleCamera()
{
    CameraState camera;
    camera.status = CameraState::Status::Running;
    camera.name = say("Camera 1");
    camera.isSimulated = true;
    camera.metrics = say("12 codes · 11 ms");
    for (int i = 0; i < 12; ++i)
        camera.looks.insert(QByteArray::number(i), { Tone::Accepted, {} });
    camera.looks["3"] = { Tone::Attention, say("1 over") };
    camera.looks["8"] = { Tone::Again, say("again") };
    return camera;
}

} // namespace

DockQueueState sampleQueue()
{
    DockQueueState state;
    state.siteName = QStringLiteral("Riverside Distribution");
    const qint64 minute = 60'000;
    state.shipments = {
        { ShipmentId { 1 }, QStringLiteral("Example Laboratories"), QStringLiteral("PO-7 · ASN-7"),
            say("1 pallet · 6 cases"), say("1,224 units"), Tone::Accepted, say("Data complete"), Tone::Progress,
            say("receiving"), 746, say("3 h"), 180 * minute, say("22 NOV") },
        { ShipmentId { 2 }, QStringLiteral("Northwind Generics"), QStringLiteral("PO-4501234567"),
            say("2 pallets · 80 cases"), say("3,840 units"), Tone::Accepted, say("Data complete"), Tone::Neutral,
            say("unconfirmed"), -1, say("40 min"), 40 * minute, say("22 NOV") },
        { ShipmentId { 3 }, QStringLiteral("Alder Biologics"), QStringLiteral("PO-88120"), say("4 totes"),
            say("96 units"), Tone::Attention, say("ASN only, serials not here yet"), Tone::Neutral, say("unconfirmed"),
            -1, say("4 d"), 5760 * minute, say("18 NOV"), true },
        { ShipmentId { 4 }, QStringLiteral("Carrow Wholesale"), QStringLiteral("PO-1190"), say("1 case"),
            say("48 units"), Tone::Stop, say("2 findings block this shipment"), Tone::Neutral, say("unconfirmed"), -1,
            say("2 h"), 120 * minute, say("22 NOV") },
        { ShipmentId { 5 }, QStringLiteral("Returns, Mill St Pharmacy"), QStringLiteral("RMA-31"), say("11 units"), {},
            Tone::NoData, say("No data: blind receipt"), Tone::Progress, say("receiving"), 450, QStringLiteral("—"),
            0 },
        { ShipmentId { 6 }, QStringLiteral("Example Laboratories"), QStringLiteral("PO-6 · ASN-6"), say("2 pallets"),
            say("2,448 units"), Tone::Accepted, say("Receiving event sent, acknowledged"), Tone::Accepted,
            say("confirmed"), 1000, say("yesterday"), 1500 * minute, say("21 NOV") },
    };
    state.receivedToday = 4911;
    state.receivedByHour = { 60, 210, 350, 510, 440, 260, 585, 630, 480, 390, 5, 5 };
    state.firstHour = 6;
    state.currentHour = 9;
    state.held = { { Tone::Stop, say("Suspect, under investigation"), 1 },
        { Tone::Attention, say("Does not match the data"), 2 }, { Tone::NoData, say("Waiting for data"), 4 } };
    state.ledger = { { Tone::Accepted, say("Chain intact, checked at 05:58"), {} },
        { Tone::Accepted, say("Backup 22 min ago, restore drill 3 d"), {} },
        { Tone::Attention, say("14 documents waiting, 6 min"), {} },
        { Tone::Accepted, say("Clock within 0.4 s"), {} } };
    return state;
}

ReceiptState sampleReceipt()
{
    ReceiptState state;
    state.id = ReceiptId { 142 };
    state.name = QStringLiteral("R-0142");
    state.subtitle = QStringLiteral("Example Laboratories · PO-7 · ASN-7 · ") + say("Dock 2");
    state.policy = say("every unit");
    state.policyId = QStringLiteral("every-unit");
    state.summary = say("913 of 1,224 units · 4 of 6 cases");
    state.seen = 865;
    state.inferred = 48;
    state.pace = say("31 scans/min");
    state.canUndo = true;
    state.canFinish = true;
    state.lines = {
        { {}, QStringLiteral("Exampline 20 mg"), say("30 tablets"), QStringLiteral("L00007A00"),
            QStringLiteral("31 JAN 2028"), 480, 480, Tone::Accepted },
        { {}, QStringLiteral("Exampline 20 mg"), say("30 tablets"), QStringLiteral("L00007B01"),
            QStringLiteral("30 JUN 2028"), 312, 480, Tone::Progress },
        { {}, QStringLiteral("Demovastin 40 mg"), say("90 tablets"), QStringLiteral("D44102"),
            QStringLiteral("30 NOV 2027"), 96, 96, Tone::Accepted },
        { {}, QStringLiteral("Sampicillin 500 mg"), say("100 capsules"), QStringLiteral("S-9912"),
            QStringLiteral("28 FEB 2027"), 25, 24, Tone::Stop },
        { {}, QStringLiteral("Testoprolol 50 mg"), say("60 tablets"), QStringLiteral("T7710"),
            QStringLiteral("31 AUG 2028"), 0, 144, Tone::Neutral },
    };
    VerdictState verdict;
    verdict.sequence = 913;
    verdict.scan = "scan-913";
    verdict.tone = Tone::Accepted;
    verdict.word = say("Received");
    verdict.product = QStringLiteral("Exampline 20 mg, ") + say("30 tablets");
    verdict.serial = QStringLiteral("100720112931");
    verdict.lot = QStringLiteral("L00007B01");
    verdict.expiry = QStringLiteral("30 JUN 2028");
    verdict.note = say("Unit 312 of 480 · inside case …77310, pallet …00017");
    state.verdict = verdict;
    state.scans = {
        { 913, Tone::Accepted, say("Received"), QStringLiteral("Exampline 20 mg"), QStringLiteral("100720112931"),
            say("now"), false },
        { 912, Tone::Again, say("Again"), QStringLiteral("Exampline 20 mg"), QStringLiteral("100720112931"), say("3 s"),
            false },
        { 911, Tone::Accepted, say("Received"), QStringLiteral("Exampline 20 mg"), QStringLiteral("551208910902"),
            say("5 s"), false },
        { 910, Tone::Attention, say("One too many"), QStringLiteral("Sampicillin 500 mg"), QStringLiteral("8812A0"),
            say("21 s"), false },
        { 909, Tone::ScannerFault, say("Scanner fault"), say("Caps Lock is on"), QStringLiteral("–"), say("40 s"),
            false },
        { 908, Tone::Accepted, say("Received"), QStringLiteral("Demovastin 40 mg"), QStringLiteral("77120044"),
            say("1 min"), true },
        { 907, Tone::Accepted, say("Received + 24"), QStringLiteral("Demovastin 40 mg"), QStringLiteral("773104"),
            say("1 min"), false },
    };
    state.held = {
        { 1, Tone::Attention, QStringLiteral("Sampicillin 500 mg"), say("1 more than sent"), QStringLiteral("a") },
        { 2, Tone::NoData, say("Unknown product"), say("data not here yet"), QStringLiteral("b") },
    };
    state.camera = sampleCamera();
    return state;
}

ReceiptState sampleStoppedReceipt()
{
    ReceiptState state = sampleReceipt();
    VerdictState &verdict = *state.verdict;
    verdict.sequence = 914;
    verdict.tone = Tone::Stop;
    verdict.word = say("Wrong lot");
    verdict.instruction = say("Put it in tray 3");
    verdict.reason = say("Lot on the pack differs from the supplier’s data");
    verdict.note.clear();
    verdict.differences = { { say("Lot"), QStringLiteral("L00007B01"), QStringLiteral("L00007A00") } };
    state.scans.insert(state.scans.begin(),
        { 914, Tone::Stop, verdict.word, QStringLiteral("Exampline 20 mg"), verdict.serial, say("now"), false });
    state.held.push_back({ 3, Tone::Stop, QStringLiteral("Exampline 20 mg"), say("Wrong lot"), QStringLiteral("c") });
    state.camera.looks["6"] = { Tone::Stop, say("Wrong lot") };
    state.camera.looks["3"] = { Tone::Accepted, {} };
    return state;
}

ReceiptState sampleRecalledReceipt()
{
    ReceiptState state = sampleStoppedReceipt();
    VerdictState &verdict = *state.verdict;
    verdict.sequence = 915;
    verdict.word = say("Recalled");
    verdict.instruction = say("Put it in tray 3, keep it apart");
    verdict.reason = say("The maker recalled lot L00007B01 on 14 NOV 2026: label mix-up");
    verdict.differences.clear();
    verdict.mustAcknowledge = true;
    return state;
}

ReceiptState sampleFinishingReceipt()
{
    ReceiptState state = sampleStoppedReceipt();
    FinishState finish;
    finish.summary = say("1,217 of 1,224 units are received. On hold: 3.");
    finish.shortages = { { Tone::Attention, say("Testoprolol 50 mg, lot T7710"),
        say("7 of 144 not seen: they stay with the sender") } };
    finish.exceptions = state.held;
    finish.needsReason = true;
    finish.reasons = { { QStringLiteral("short"), say("Short delivery") },
        { QStringLiteral("carrier"), say("Lost by the carrier") },
        { QStringLiteral("supplier"), say("Supplier was told") } };
    state.finish = finish;
    return state;
}

ReceiptState sampleSubmittedReceipt()
{
    ReceiptState state = sampleFinishingReceipt();
    state.isSubmitted = true;
    state.canFinish = false;
    state.finish->stage = FinishState::Stage::Submitted;
    state.finish->message
        = say("Receipt R-0142 is submitted and the shipment is confirmed. One receiving event was written.");
    return state;
}

ReceiptState samplePolicyReceipt()
{
    ReceiptState state = sampleReceipt();
    state.policyChoice = PolicyState { QStringLiteral("inference"),
        { { QStringLiteral("inference"), say("Sealed containers"),
              say("Scan a sealed pallet or case, and all it should hold is received with it. The record keeps what was "
                  "seen and what was inferred apart.") },
            { QStringLiteral("sampling"), say("A sample"),
                say("As above, and a tenth of the units, at least 3, is drawn by lot. Open their cases and scan them. "
                    "If one is wrong, every unit must be scanned.") },
            { QStringLiteral("every-unit"), say("Every unit"),
                say("Only what is scanned itself is received. Containers speak for nothing.") } } };
    return state;
}

ReceiptState sampleSamplingReceipt()
{
    ReceiptState state = sampleReceipt();
    state.policy = say("a sample");
    state.sampleOpen = 3;
    for (const char *serial : { "100720112955", "100720112961", "100720113007" })
        state.sample.push_back({ QStringLiteral("Exampline 20 mg"), QString::fromLatin1(serial),
            say("Case") + QStringLiteral(" 773104") });
    return state;
}

ReceiptState sampleUnknownReceipt()
{
    ReceiptState state = sampleReceipt();
    VerdictState &verdict = *state.verdict;
    verdict.sequence = 916;
    verdict.tone = Tone::Attention;
    verdict.word = say("Unknown serial");
    verdict.instruction = say("Put it in tray 3");
    verdict.reason = say("Nobody has told us of this serial number. Put it aside until data come.");
    verdict.note.clear();
    verdict.canRegister = true;
    return state;
}

ReceiptState sampleRegisteringReceipt()
{
    ReceiptState state = sampleUnknownReceipt();
    state.registering = RegisterState { state.verdict->product, state.verdict->serial, QStringLiteral("L00007B01"), {},
        {}, say("Type it as year-month-day, such as 2028-06-30, or 2028-06."), {}, false };
    return state;
}

ReceiptState sampleBlindReceipt()
{
    ReceiptState state;
    state.id = ReceiptId { 143 };
    state.name = QStringLiteral("R-0143");
    state.subtitle = QStringLiteral("Mill St Pharmacy · RMA-31");
    state.policy = say("every unit");
    state.isBlind = true;
    state.camera.status = CameraState::Status::Off;
    return state;
}

ItemState sampleItem()
{
    ItemState state;
    state.stage = ItemState::Stage::Found;
    state.itemKey = QStringLiteral("010036141431234021100720112931");
    state.kind = say("Pack");
    state.code = QStringLiteral("100720112931");
    state.tone = Tone::Accepted;
    state.stateText = say("In stock, received");
    state.product = QStringLiteral("Exampline 20 mg, ") + say("30 tablets");
    state.maker = QStringLiteral("Example Laboratories · NDC 61414-312-34");
    state.fields = { { say("GTIN"), QStringLiteral("00361414312340"), {}, true },
        { say("Serial"), QStringLiteral("100720112931"), {}, true },
        { say("Lot"), QStringLiteral("L00007B01"), {}, true },
        { say("Expires"), QStringLiteral("30 JUN 2028"), say("in 585 days"), false },
        { say("Where"), say("Dock 2"), {}, false } };
    state.tree = { { 0, say("Pallet"), QStringLiteral("…0000 0017"), say("6 cases"), QStringLiteral("p"), true, false },
        { 1, say("Case"), QStringLiteral("773104"), say("24 units, 23 here"), QStringLiteral("k"), true, false },
        { 2, say("Unit"), QStringLiteral("100720112931"), {}, QStringLiteral("u"), false, true },
        { 2, say("and 22 more"), {}, {}, {}, false, false } };
    state.timeline = {
        { Tone::Accepted, say("Received"), say("Dock 2 · M. Ortiz · seen by Camera 1"),
            QStringLiteral("22 NOV 2026 08:14"), say("Receipt R-0142"), QStringLiteral("receipt:142") },
        { Tone::Progress, say("Shipped to us"), say("Example Laboratories DC → Riverside · PO-7 · ASN-7"),
            QStringLiteral("20 NOV 2026 16:02"), QStringLiteral("shipment.xml"), QStringLiteral("d1") },
        { Tone::Progress, say("Packed on a pallet"), say("case 40361414312348 · 773104 → pallet …00017"),
            QStringLiteral("19 NOV 2026 11:47"), QStringLiteral("shipment.xml"), QStringLiteral("d1") },
        { Tone::Progress, say("Packed in a case"), say("24 units"), QStringLiteral("19 NOV 2026 10:31"),
            QStringLiteral("shipment.xml"), QStringLiteral("d1") },
        { Tone::Progress, say("Commissioned"), say("lot L00007B01 · expires 30 JUN 2028"),
            QStringLiteral("18 NOV 2026 06:45"), QStringLiteral("shipment.xml"), QStringLiteral("d1") },
    };
    state.timelineSummary = say("5 events, chain intact");
    state.findings = { { Tone::Attention, say("One finding in the supplier’s data"),
        say("The case was packed one second before it was commissioned. It does not hold the pack.") } };
    state.canHold = true;
    return state;
}

ItemState sampleResults()
{
    ItemState state;
    state.stage = ItemState::Stage::Results;
    state.query = QStringLiteral("1007");
    state.results = {
        { Tone::Accepted, say("Pack"), QStringLiteral("100720112931"),
            QStringLiteral("Exampline 20 mg · ") + say("In stock, received"), QStringLiteral("a") },
        { Tone::Stop, say("Pack"), QStringLiteral("100720118841"),
            QStringLiteral("Exampline 20 mg · ") + say("Suspect, under investigation"), QStringLiteral("b") },
        { Tone::Neutral, say("Pallet"), QStringLiteral("(00) 0 0361414 100700017 4"), say("6 cases"),
            QStringLiteral("c") },
    };
    return state;
}

ItemState sampleHeldItem()
{
    ItemState state = sampleItem();
    state.tone = Tone::Stop;
    state.stateText = say("On hold");
    state.isHeld = true;
    state.fields.push_back({ say("Held"), say("Wrong lot"), say("Receipt") + QStringLiteral(" R-0142"), false });
    state.timeline.insert(state.timeline.begin(),
        { Tone::Stop, say("Put on hold"), say("Wrong lot"), QStringLiteral("22 NOV 2026 08:15"),
            say("Receipt") + QStringLiteral(" R-0142"), QStringLiteral("receipt:142") });
    return state;
}

ItemState sampleHoldForm()
{
    ItemState state = sampleItem();
    HoldForm form;
    form.number = 1;
    form.explanation = say("Nobody receives or uses it until it is released; of a container the same is true of all "
                           "that is in it.");
    form.reasons
        = { { QStringLiteral("quarantine"), say("Put aside"), say("Something is unclear and is looked into.") },
              { QStringLiteral("damaged"), say("Damaged"), say("Torn, wet, crushed, or its code cannot be read.") },
              { QStringLiteral("suspect"), say("Suspect"), say("It may be a copy, stolen, or tampered with.") },
              { QStringLiteral("recall"), say("Recalled"), say("Its maker or an authority calls it back.") } };
    state.hold = form;
    return state;
}

documents::DocumentsState sampleDocuments()
{
    using namespace documents;
    DocumentsState state;
    state.all = 4;
    state.documents = {
        { DocumentId { 4 }, QStringLiteral("PO-1190.xml"), QStringLiteral("EPCIS 1.2 XML"),
            QStringLiteral("Carrow Wholesale"), QStringLiteral("22 NOV 2026 08:02"), Tone::Stop, say("2 findings") },
        { DocumentId { 3 }, QStringLiteral("asn-310.edi"), QStringLiteral("X12 856"), QStringLiteral("Alder Biologics"),
            QStringLiteral("21 NOV 2026 17:40"), Tone::Accepted, say("no findings") },
        { DocumentId { 2 }, QStringLiteral("shipment-7.json"), QStringLiteral("EPCIS 2.0 JSON-LD"),
            QStringLiteral("Example Laboratories"), QStringLiteral("20 NOV 2026 16:02"), Tone::Attention,
            say("1 finding") },
        { DocumentId { 1 }, QStringLiteral("4501234567.xml"), QStringLiteral("EPCIS 1.2 XML"),
            QStringLiteral("Northwind Generics"), QStringLiteral("20 NOV 2026 09:15"), Tone::Accepted,
            say("no findings") },
    };
    OpenDocument open;
    open.head = state.documents.front();
    open.facts = say("31 events · 49 items · 41.2 kB · SHA-256 9f2c0b77a1e4…");
    open.findings = { { Tone::Stop, say("The serial was commissioned twice. Ask the sender which one is true."),
                          say("line 212, column 9"), 212, 9 },
        { Tone::Attention, say("The case was packed one second before it was commissioned."), say("line 305, column 9"),
            305, 9 } };
    open.finding = 0;
    const char *lines[] = { "      <ObjectEvent>", "        <eventTime>2026-11-18T06:45:10.000Z</eventTime>",
        "        <eventTimeZoneOffset>-05:00</eventTimeZoneOffset>", "        <epcList>",
        "          <epc>urn:epc:id:sgtin:0361414.031234.100720112930</epc>",
        "          <epc>urn:epc:id:sgtin:0361414.031234.100720112931</epc>", "        </epcList>",
        "        <action>ADD</action>", "        <bizStep>urn:epcglobal:cbv:bizstep:commissioning</bizStep>",
        "        <disposition>urn:epcglobal:cbv:disp:active</disposition>", "        <readPoint>",
        "          <id>urn:epc:id:sgln:0361414.00001.0</id>", "        </readPoint>", "        <extension>" };
    for (qint64 line = 207; const char *text : lines) {
        open.source.push_back({ line, 0, QString::fromLatin1(text), line == 212 ? Tone::Stop : Tone::Neutral });
        ++line;
    }
    open.sourceRow = 5;
    state.open = open;
    return state;
}

ImportState sampleImport(ImportState::Stage stage)
{
    ImportState state;
    state.stage = stage;
    state.fileName = QStringLiteral("shipment.xml");
    if (stage == ImportState::Stage::Running)
        state.progress = { say("Reading shipment.xml"), say("12,400 of 31,000 events"), 400, true };
    if (stage == ImportState::Stage::Done) {
        state.tone = Tone::Accepted;
        state.result = say("1 delivery, 1,231 items and 20 events are in the ledger.");
        state.findings = { { Tone::Attention, say("The case was packed one second before it was commissioned."),
            say("line 412, column 9") } };
        state.shipment = ShipmentId { 7 };
    }
    return state;
}

QImage sampleFrame()
{
    QImage frame(604, 464, QImage::Format_RGB32);
    frame.fill(0xFF8D8B83);
    QPainter painter(&frame);
    QRandomGenerator random(7);
    for (int i = 0; i < 12; ++i) {
        const QPoint at = packAt(i);
        painter.fillRect(QRect(at, label), Qt::white);
        const int modules = 22;
        const qreal module = static_cast<qreal>(codeSide) / modules;
        for (int y = 0; y < modules; ++y) {
            for (int x = 0; x < modules; ++x) {
                const bool finder = x == 0 || y == modules - 1;
                const bool timing = (y == 0 && x % 2 == 0) || (x == modules - 1 && y % 2 == 1);
                if (finder || timing
                    || (x > 0 && y > 0 && x < modules - 1 && y < modules - 1 && random.bounded(2) == 0))
                    painter.fillRect(
                        QRectF(at.x() + 12 + x * module, at.y() + 11 + y * module, module, module), Qt::black);
            }
        }
        for (int line = 0; line < 4; ++line)
            painter.fillRect(QRect(at.x() + 86, at.y() + 18 + line * 13, 24 + (line * 5) % 12, 4), QColor(0xA0A0A0));
    }
    return frame;
}

std::vector<SeenCode> sampleCodes()
{
    std::vector<SeenCode> codes;
    for (int i = 0; i < 12; ++i) {
        const QPointF at = packAt(i) + QPoint(12, 11);
        codes.push_back({ QByteArray::number(i),
            { at, at + QPointF(codeSide, 0), at + QPointF(codeSide, codeSide), at + QPointF(0, codeSide) } });
    }
    return codes;
}

} // namespace packledger::test
