#include "ui/samplesite.h"

#include <QCoreApplication>

namespace packledger::test {

using common::Tone;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SampleStates", text);
}

} // namespace

site::LedgerState sampleLedger()
{
    site::LedgerState state;
    state.siteName = QStringLiteral("Riverside Distribution");
    state.folder = QStringLiteral("/home/dock/.local/share/packledger/site");
    state.tone = Tone::Accepted;
    state.headline = say("The ledger is whole");
    state.explanation
        = say("Checked 22 NOV 2026 05:58: no entry was changed, and every item’s state follows from its events.");
    state.health
        = { { Tone::Accepted, say("Chain intact"), say("checked 22 NOV 2026 05:58: every entry and every item") },
              { Tone::Accepted, say("Backup of 22 NOV 2026 08:14"), {} },
              { Tone::Accepted, say("Restore tested on 19 NOV 2026 17:30"), {} },
              { Tone::Attention, say("14 documents wait to be sent"), {} } };
    state.events = 1482;
    state.items = 5361;
    state.receipts = 142;
    state.backups = {
        { QStringLiteral("a"), QStringLiteral("backup-20261122-075200.packledger"), QStringLiteral("22 NOV 2026 07:52"),
            QStringLiteral("18.4 MB"), Tone::Neutral, say("never restored for a test") },
        { QStringLiteral("b"), QStringLiteral("backup-20261119-180300.packledger"), QStringLiteral("19 NOV 2026 18:03"),
            QStringLiteral("17.9 MB"), Tone::Accepted, say("restored and checked 19 NOV 2026 18:05") },
        { QStringLiteral("c"), QStringLiteral("backup-20261112-180100.packledger"), QStringLiteral("12 NOV 2026 18:01"),
            QStringLiteral("15.2 MB"), Tone::Stop, say("restoring it failed 13 NOV 2026 09:12") },
    };
    state.progress = { say("Restoring the backup for a test"), say("1,102 of 1,482 events"), 743, true };
    return state;
}

site::LedgerState sampleDamagedLedger()
{
    site::LedgerState state = sampleLedger();
    state.progress = {};
    state.tone = Tone::Stop;
    state.headline = say("The ledger is damaged");
    state.explanation
        = say("Checked 22 NOV 2026 05:58. Go on with a backup, and keep this folder for whoever looks into it.");
    state.health = { { Tone::Stop, say("The chain is broken"), say("from entry 1,204 on; restore a backup") },
        { Tone::Attention, say("No backup yet"), {} } };
    state.backups.clear();
    return state;
}

shell::PrintState samplePrint()
{
    shell::PrintState state;
    state.offers = { { QStringLiteral("receipt"), say("Receipt"),
                         say("What came, what is in trays, what differs, and a line to sign on.") },
        { QStringLiteral("missing"), say("What is missing"),
            say("For the supplier: every number that was announced and is not here.") },
        { QStringLiteral("serials"), say("Serials"), say("Every number that is here, seen or inferred.") } };
    state.printers = { QStringLiteral("Dock-Laser"), QStringLiteral("Office-2") };
    state.tone = Tone::Accepted;
    state.message = say("It is on its way to Dock-Laser.");
    return state;
}

site::SiteState sampleSite()
{
    site::SiteState state;
    state.siteName = QStringLiteral("Riverside Distribution");
    state.cameras = { { QStringLiteral("sim"), say("Simulated camera"), say("shows the packs of the demo delivery"),
                          Tone::Accepted, say("running"), true, true, true },
        { QStringLiteral("v0"), QStringLiteral("USB Camera"), QStringLiteral("/dev/video0"), Tone::Neutral, {}, false,
            false, true } };
    state.scanners
        = { { QStringLiteral("wedge"), say("Keyboard scanner"), say("works in every screen, no field needed"),
                Tone::Accepted, say("ready"), false, false, false },
              { QStringLiteral("com3"), QStringLiteral("COM3"), say("serial, 9600 baud"), Tone::Attention,
                  say("unplugged"), false, false, false } };
    state.themes = { { QStringLiteral("light"), say("Light") }, { QStringLiteral("dark"), say("Dark") } };
    state.theme = QStringLiteral("light");
    state.languages
        = { { QStringLiteral("en"), QStringLiteral("English") }, { QStringLiteral("de"), QStringLiteral("Deutsch") } };
    state.language = QStringLiteral("en");
    for (const int percent : { 100, 125, 150, 200 })
        state.sizes.push_back({ QString::number(percent), QStringLiteral("%1 %").arg(percent) });
    state.size = QStringLiteral("100");
    return state;
}

site::ScannersState sampleScanners()
{
    site::ScannersState state;
    state.scanners
        = { { QStringLiteral("keyboard"), say("Keyboard scanner"), say("types like a keyboard, works in every screen"),
                Tone::Accepted, say("ready"), false, false, false },
              { QStringLiteral("scanner-1"), say("Dock 2, left"),
                  QStringLiteral("usb-Honeywell_Xenon_1900-if00, 115200 baud"), Tone::Accepted, say("ready"), false,
                  true, false },
              { QStringLiteral("scanner-2"), say("Dock 2, right"), QStringLiteral("usb-Zebra_DS2208-if00, 9600 baud"),
                  Tone::Attention, say("not there"), false, false, false } };
    state.found = { { QStringLiteral("/dev/ttyACM3"), QStringLiteral("Datalogic Gryphon GD4500"),
        QStringLiteral("ttyACM3"), Tone::Neutral, say("use it"), false, false, false } };
    state.chosen = QStringLiteral("scanner-1");
    state.name = say("Dock 2, left");
    state.canRemove = true;
    state.status = { Tone::Accepted, say("ready"), QStringLiteral("usb-Honeywell_Xenon_1900-if00, 115200 baud") };
    state.profile = { Tone::Accepted, say("Tested 22 NOV 2026 09:41"), say("separators arrive") };
    state.options = { { QStringLiteral("name"), say("Name"), say("Stands beside every scan it makes."),
                          say("Dock 2, left"), {}, {} },
        { QStringLiteral("on"), {}, {}, QStringLiteral("1"),
            { { QStringLiteral("0"), say("Off") }, { QStringLiteral("1"), say("In use") } }, {} },
        { QStringLiteral("port"), say("Port"), say("A name below /dev/serial/by-id stays the same at every plug."),
            QStringLiteral("/dev/serial/by-id/usb-Honeywell_Xenon_1900_19123A0B2C-if00"), {}, {} },
        { QStringLiteral("baud"), say("Speed, baud"),
            say("As the scanner is set: often 9600 or 115200. USB does not care."), QStringLiteral("fast"), {},
            say("Enter a number from 50 to 10000000.") },
        { QStringLiteral("parity"), say("Parity"), {}, QStringLiteral("0"),
            { { QStringLiteral("0"), say("None") }, { QStringLiteral("1"), say("Even") },
                { QStringLiteral("2"), say("Odd") } },
            {} } };
    state.heard
        = { { 3, Tone::Accepted, QStringLiteral("]d20109521234543213<GS>10L00007A00<GS>21100720112931<GS>17280630<CR>"),
                QStringLiteral("(01)09521234543213(10)L00007A00(21)100720112931(17)280630"),
                say("62 characters in 14 ms") },
              { 2, Tone::ScannerFault, QStringLiteral("]d20109998594598119321KYNGE1728082510SYD0<CR>"),
                  say("The scanner seems to lose the separators between values. Switch on control characters (GS) in "
                      "its settings and scan again. The pack is not to blame."),
                  say("44 characters in 9 ms") },
              { 1, Tone::Again, QStringLiteral("]E09521234543213<CR>"), say("The same code again; counted once."),
                  say("17 characters at once") } };
    state.rate = say("3 codes in the last minute");
    return state;
}

site::ScannerTestState sampleScannerTest()
{
    site::ScannerTestState state;
    state.scanner = say("Dock 2, left");
    state.step = 1;
    state.instruction = say("Scan this code, from the screen or from the printed sheet.");
    state.skipText = say("It reads nothing");
    state.tone = Tone::Stop;
    state.verdict = say("Set the scanner, then scan again");
    state.findings = { { Tone::Stop, say("The separators between values (GS) get lost. Values would run together."),
                           say("Set “transmit control characters”, “GS1 separator” or “function code mapping” so that "
                               "GS (character 29) is sent, or use the serial mode (USB-COM).") },
        { Tone::Attention, say("The scanner types for the keyboard US, the computer has German."),
            say("The program puts it right. Set the scanner’s “keyboard country” to German, or use its serial mode "
                "(USB-COM), which knows no keyboard.") },
        { Tone::NoData, say("The scanner does not say what kind of code it read."),
            say("Works. Better: switch on the “AIM identifier” (]d2, ]C1) as a prefix. Broken codes are told more "
                "surely with it.") } };
    state.lastRaw = QStringLiteral("+d2 21!\"%&'()*-,.ß;:…<CR>");
    return state;
}

shell::ShellState sampleShell()
{
    shell::ShellState state;
    state.isSignedIn = true;
    state.siteName = QStringLiteral("Riverside Distribution");
    state.devices = { .tone = Tone::Accepted, .text = say("Simulated camera · Scanner") };
    state.connection = { .tone = Tone::Attention, .text = say("Offline · 14 waiting · 6 min") };
    state.person = {
        .text = QStringLiteral("· ") + say("Station 2"), .strong = QStringLiteral("M. Ortiz"), .strongFirst = true
    };
    return state;
}

shell::SignInState sampleSignIn()
{
    shell::SignInState state;
    state.siteName = QStringLiteral("Riverside Distribution");
    state.station = say("Station 2");
    state.people
        = { { UserId { 1 }, QStringLiteral("Maria Ortiz"), QStringLiteral("MO"), say("last here 08:14"), false },
              { UserId { 2 }, QStringLiteral("Jonas Lindqvist"), QStringLiteral("JL"), {}, false },
              { UserId { 3 }, QStringLiteral("Priya Raman"), QStringLiteral("PR"), say("locked until 08:20"), true } };
    state.chosen = UserId { 1 };
    state.message = say("That PIN does not fit. 3 tries are left.");
    return state;
}

site::PeopleState samplePeople()
{
    site::PeopleState state;
    state.people = {
        { QStringLiteral("m.ortiz"), QStringLiteral("Maria Ortiz"), say("m.ortiz · signed in here"), Tone::Accepted,
            say("may sign in") },
        { QStringLiteral("l.chen"), QStringLiteral("Li Chen"), QStringLiteral("l.chen"), Tone::Attention,
            say("locked until 22 NOV 2026 08:20") },
        { QStringLiteral("a.okafor"), QStringLiteral("Ada Okafor"), QStringLiteral("a.okafor"), Tone::Neutral,
            say("may not sign in") },
    };
    state.pinError = say("The two PINs differ. Type both again.");
    return state;
}

site::RulesState sampleRules()
{
    site::RulesState state;
    const auto subject
        = [&](const char *id, const QString &name, const QString &words, const QString &status, Tone tone) {
              site::DeviceRow row;
              row.id = QString::fromLatin1(id);
              row.name = name;
              row.detail = words;
              row.status = status;
              row.tone = tone;
              state.subjects.push_back(row);
          };
    subject("address", say("Name and address"), say("As they stand on papers and in transaction information."), {},
        Tone::Accepted);
    subject("receiving", say("Receiving"), say("What holds at the dock."), say("1 changed"), Tone::Neutral);
    subject(
        "line", say("Packaging line"), say("What a batch needs, and what becomes of its numbers."), {}, Tone::Neutral);
    subject(
        "clock", say("Clock"), say("Whom this site asks for the time, and when a clock is wrong."), {}, Tone::Neutral);
    state.subjects[1].isChosen = true;
    state.chosen = QStringLiteral("receiving");
    state.title = say("Receiving");
    state.words = say("What holds at the dock.");
    state.mayChange = true;
    state.canReset = true;
    state.rules = {
        { QStringLiteral("receiving.register-unknown"), say("Serials nobody announced"),
            say("Whether serials that nobody announced are registered at the dock."), QStringLiteral("by-hand"),
            { { QStringLiteral("by-hand"), say("By hand") }, { QStringLiteral("automatic"), say("By itself") },
                { QStringLiteral("never"), say("Never") } },
            {} },
        { QStringLiteral("receiving.short-dated-days"), say("Short dated: days left"),
            say("A pack with fewer days left gets a note at the dock; 0: none."), QStringLiteral("90"), {}, {} }
    };
    return state;
}

site::EndpointState sampleEndpoint()
{
    site::EndpointState state;
    state.standing = { Tone::Accepted, say("Listening at https://0.0.0.0:8730"),
        say("Events at /events, documents to /capture.") };
    state.isOn = true;
    state.reaches = { { QStringLiteral("127.0.0.1"), say("This computer alone") },
        { QStringLiteral("0.0.0.0"), say("The whole network") } };
    state.reach = QStringLiteral("0.0.0.0");
    state.warning = { Tone::Attention, say("Every machine of the network can come to this port"),
        say("The token alone keeps it from reading all events.") };
    state.port = QStringLiteral("8730");
    state.takesAs2 = true;
    state.certificate = say("packledger.riverside.example, until 31 JAN 2028 23:59");
    state.tokens.token = QStringLiteral("pX3v0cJmZqk1T7rYwQe5uN8bA2dLhG4s");
    state.tokens.tokenOf = QStringLiteral("erp");
    state.tokens.holders = { { QStringLiteral("erp"), say("Hands over and reads, since 22 NOV 2026 07:12") },
        { QStringLiteral("acme_portal"), say("Only reads, goods of Acme, since 21 NOV 2026 16:40") } };
    state.tokens.clients = { QStringLiteral("Acme"), QStringLiteral("Zeta") };
    state.requests = {
        { {}, QStringLiteral("POST /capture"), say("22 NOV 2026 08:14 · 192.0.2.17 · 12 ms"), Tone::Accepted,
            QStringLiteral("202") },
        { {}, QStringLiteral("GET /events"), say("22 NOV 2026 08:13 · 192.0.2.17 · 3 ms"), Tone::Accepted,
            QStringLiteral("200") },
        { {}, QStringLiteral("GET /events"), say("22 NOV 2026 08:13 · 192.0.2.99 · 0 ms"), Tone::Attention,
            QStringLiteral("401") },
        { {}, QStringLiteral("POST /as2"), say("22 NOV 2026 07:58 · 198.51.100.4 · 84 ms"), Tone::Accepted,
            QStringLiteral("200") },
    };
    state.trouble = { Tone::Attention, say("To be looked at, 22 NOV 2026 07:31"),
        say("A partner wants its receipts posted to a host that its profile does not name, so its message was not "
            "taken: acme: mdn.acme.example. If that host is right, enter it in the profile: Connection, All options, "
            "Receipts may also go to.") };
    state.mayChange = true;
    return state;
}

} // namespace packledger::test
