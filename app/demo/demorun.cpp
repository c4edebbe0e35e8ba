#include "demo/demorun.h"

#include "access/signin.h"
#include "base/errortext.h"
#include "demo/demopictures.h"
#include "ledger/backup.h"
#include "ledger/ledgercheck.h"
#include "workflow/receiptoverview.h"
#include "workflow/receiptsubmission.h"
#include "workflow/receivingtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>

#include <map>

namespace packledger::demo {

using ledger::Verdict;
using workflow::ReceiveOutcome;

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QJsonObject countsJson(const ledger::ItemStore::Contents &counts)
{
    return { { QStringLiteral("units"), counts.units }, { QStringLiteral("bundles"), counts.bundles },
        { QStringLiteral("cases"), counts.cases }, { QStringLiteral("pallets"), counts.pallets } };
}

} // namespace

DemoRun::DemoRun(ledger::Site &site, DemoDelivery delivery, bootstrap::Output &output)
    : m_site(site)
    , m_delivery(std::move(delivery))
    , m_held(packsToHold(m_delivery.shipment, m_delivery.other))
    , m_output(output)
{
}

Result<bool> DemoRun::run()
{
    using Step = Result<void> (DemoRun::*)();
    for (const Step step :
        { &DemoRun::signIn, &DemoRun::introduceDelivery, &DemoRun::holdPacks, &DemoRun::scanWithFaultyScanner,
            &DemoRun::registerUnknownPack, &DemoRun::submit, &DemoRun::checkLedger, &DemoRun::backUp }) {
        if (const Result<void> done = (this->*step)(); !done)
            return fail(done.error());
    }
    sumUp();
    return m_surprises.empty();
}

void DemoRun::expect(bool isAsExpected, const QString &otherwise)
{
    if (!isAsExpected)
        m_surprises.append(otherwise);
}

Result<void> DemoRun::signIn()
{
    const DemoPerson person = demoPerson();
    const Result<access::Session> session = access::SignIn(m_site.ledger()).signIn(person.login, person.pin);
    if (!session)
        return fail(session.error());
    m_person = *session;
    m_site.ledger().setActor({ person.login, "Station 2" });
    m_output.print(
        {
            { QStringLiteral("site"), m_site.folder() },
            { QStringLiteral("name"), m_site.identity().name },
            { QStringLiteral("operator"), person.name },
        },
        tr("Demo site %1 in %2, %3 signed in")
            .arg(m_site.identity().name, QDir::toNativeSeparators(m_site.folder()), person.name));
    return {};
}

Result<void> DemoRun::introduceDelivery()
{
    struct Known
    {
        ledger::Shipment shipment;
        Findings findings;
        QString from;
    };
    const Result<Known> known = m_site.ledger().read([&](ledger::View &view) -> Result<Known> {
        Known found;
        found.shipment = view.shipments().byId(m_delivery.id).value_or(ledger::Shipment {});
        found.findings = view.findings().ofDocument(found.shipment.document);
        const std::optional<ledger::PartnerPlace> from = view.masterData().place(found.shipment.sellerPlace);
        found.from = from ? from->name : QString();
        return found;
    });
    if (!known)
        return fail(known.error());
    const ledger::ItemStore::Contents &expected = known->shipment.expected;
    m_output.print(
        {
            { QStringLiteral("shipment"), m_delivery.id.value },
            { QStringLiteral("receipt"), m_delivery.receipt.value },
            { QStringLiteral("from"), known->from },
            { QStringLiteral("despatch_advice"), QString::fromLatin1(known->shipment.despatchAdvice) },
            { QStringLiteral("expected"), countsJson(expected) },
            { QStringLiteral("findings"), qint64(known->findings.size()) },
        },
        tr("Shipment from %1 (%2): %n pallet(s)", nullptr, int(expected.pallets))
                .arg(known->from, QString::fromLatin1(known->shipment.despatchAdvice))
            + tr(", %n case(s)", nullptr, int(expected.cases)) + tr(", %n bundle(s)", nullptr, int(expected.bundles))
            + tr(", %1 units; %n finding(s) in its data", nullptr, int(known->findings.size()))
                  .arg(number(expected.units)));
    expect(expected.units == m_delivery.shipment.units(), tr("The import counted %1 units.").arg(expected.units));
    for (const Finding &finding : known->findings)
        expect(finding.severity != Severity::Error, errorSentence(finding));
    return {};
}

Result<void> DemoRun::holdPacks()
{
    DemoPictures pictures;
    DemoClerk clerk(m_site.ledger(), m_person, m_delivery.receipt);
    QDir folder(m_site.folder());
    const QString subfolder = QStringLiteral("packs/") + QString::fromLatin1(m_delivery.shipment.despatchAdvice());
    folder.mkpath(subfolder);
    folder.cd(subfolder);
    for (const HeldUp &held : m_held) {
        const QString file = folder.filePath(
            QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(text(held.name.constData())));
        if (const Result<void> taken = pictures.take(held, file); !taken)
            return taken;
        const Result<PictureReadings> seen = pictures.read(file);
        if (!seen)
            return fail(seen.error());
        if (const Result<void> scanned = scanPicture(clerk, held, file, seen->ms, seen->readings); !scanned)
            return scanned;
    }
    return {};
}

Result<void> DemoRun::scanPicture(DemoClerk &clerk, const HeldUp &held, const QString &file, double ms,
    const std::vector<scan::ScanReading> &readings)
{
    m_codes += int(readings.size());
    m_output.print(
        {
            { QStringLiteral("picture"), file },
            { QStringLiteral("story"), held.story },
            { QStringLiteral("ms"), qRound64(ms) },
            { QStringLiteral("symbols"), qint64(readings.size()) },
        },
        tr("%1: %n code(s) read in %2 ms", nullptr, int(readings.size())).arg(held.story).arg(qRound64(ms)));
    expect(readings.size() == held.packs.size(),
        tr("%1: %2 codes were read of %3.").arg(QFile(file).fileName()).arg(readings.size()).arg(held.packs.size()));

    for (const scan::ScanReading &reading : readings) {
        const Result<ReceiveOutcome> outcome = clerk.scan(reading);
        if (!outcome)
            return fail(outcome.error());
        tell(*outcome);
        const auto pack = std::ranges::find(held.packs, reading.bytes, &simulated::DemoPack::message);
        if (pack == held.packs.end()) {
            expect(false, tr("%1: a code was read that is not there.").arg(file));
            continue;
        }
        Verdict expected = held.expected[size_t(pack - held.packs.begin())];
        // Somebody may have received the neighbours meanwhile, in the window of the same site.
        if (expected == Verdict::NotOnAsn && outcome->verdict == Verdict::AlreadyReceived)
            expected = Verdict::AlreadyReceived;
        expect(outcome->verdict == expected,
            tr("%1: %2 where %3 was expected.").arg(file, text(nameOf(outcome->verdict)), text(nameOf(expected))));
    }
    return {};
}

void DemoRun::tell(const ReceiveOutcome &outcome)
{
    const QString sentence = workflow::sentence(outcome);
    QJsonObject fact {
        { QStringLiteral("seq"), outcome.number },
        { QStringLiteral("scan"), bootstrap::rawText(outcome.raw) },
        { QStringLiteral("verdict"), text(nameOf(outcome.verdict)) },
        { QStringLiteral("message"), sentence },
    };
    if (!outcome.uri.isEmpty())
        fact.insert(QStringLiteral("item"), QString::fromUtf8(outcome.uri));
    if (outcome.tray > 0)
        fact.insert(QStringLiteral("tray"), outcome.tray);
    if (outcome.inferred > 0)
        fact.insert(QStringLiteral("inferred"), outcome.inferred);
    QString what = outcome.product;
    if (!outcome.serial.isEmpty())
        what += QLatin1Char(' ') + QString::fromUtf8(outcome.serial);
    else if (what.isEmpty())
        what = QString::fromUtf8(outcome.uri);
    m_output.print(fact,
        QStringLiteral("  %1  %2%3")
            .arg(workflow::verdictWord(outcome).leftJustified(21),
                what.isEmpty() ? QString() : what + QStringLiteral(". "), sentence));
}

Result<void> DemoRun::scanWithFaultyScanner()
{
    // As a keyboard wedge delivers it while Caps Lock is on: letters the other way round, separators gone.
    scan::ScanReading reading;
    reading.bytes = m_held.front().packs.front().message.toLower().replace('\x1D', "");
    reading.source = QStringLiteral("Keyboard wedge");
    m_output.print({ { QStringLiteral("scanner"), QStringLiteral("caps-lock") } },
        tr("A scanner with Caps Lock on and without separators reads the first pack"));
    DemoClerk clerk(m_site.ledger(), m_person, m_delivery.receipt);
    const Result<ReceiveOutcome> outcome = clerk.scan(reading);
    if (!outcome)
        return fail(outcome.error());
    tell(*outcome);
    // Either what it meant was certain, or the scanner is named; the pack is never to blame.
    expect(outcome->verdict == Verdict::Duplicate || outcome->verdict == Verdict::Rejected,
        tr("A spoiled read came to %1.").arg(text(nameOf(outcome->verdict))));
    return {};
}

Result<void> DemoRun::registerUnknownPack()
{
    const auto unknown
        = std::ranges::find_if(m_held, [](const HeldUp &held) { return held.expected.front() == Verdict::Unknown; });
    if (unknown == m_held.end())
        return {};
    m_output.print({ { QStringLiteral("register"), bootstrap::rawText(unknown->packs.front().message) } },
        tr("The supplier confirms the unknown pack; it is registered with lot and expiry of its label"));
    DemoClerk clerk(m_site.ledger(), m_person, m_delivery.receipt);
    const Result<ReceiveOutcome> outcome = clerk.registerUnknown(unknown->packs.front().message);
    if (!outcome)
        return fail(outcome.error());
    tell(*outcome);
    expect(outcome->verdict == Verdict::Accepted, tr("Registering came to %1.").arg(text(nameOf(outcome->verdict))));
    return {};
}

Result<void> DemoRun::submit()
{
    const auto attempt = [&](const workflow::SubmitRequest &request) {
        return m_site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::submit(transaction, m_person, m_delivery.receipt, request, m_site.identity());
        });
    };
    const Result<workflow::ReceiptOverview> overview = m_site.ledger().read([&](ledger::View &view) {
        return workflow::overview(view, m_delivery.receipt, m_site.ledger().clock().today(), m_site.identity());
    });
    if (!overview)
        return fail(overview.error());
    m_units = overview->units;
    const Result<workflow::SubmitOutcome> refused = attempt({});
    if (!refused)
        return fail(refused.error());
    // The same kind of trouble once, with its number: a bundle of expired packs is one line.
    std::map<QString, int> kinds;
    for (const workflow::ReceiptException &exception : refused->open)
        ++kinds[text(nameOf(exception.verdict))];
    QStringList lines;
    QJsonObject json;
    for (const auto &[kind, count] : kinds) {
        lines.append(QStringLiteral("%1 %2").arg(count).arg(kind));
        json.insert(kind, count);
    }
    m_output.print(
        {
            { QStringLiteral("receipt"), m_delivery.receipt.value },
            { QStringLiteral("refused"), refused->refused },
            { QStringLiteral("exceptions"), json },
        },
        tr("Submitting is refused while exceptions are open: %1").arg(lines.join(QStringLiteral(", "))));
    expect(refused->refused, tr("The receipt was submitted in spite of open exceptions."));

    DemoClerk clerk(m_site.ledger(), m_person, m_delivery.receipt);
    if (const Result<void> apart = clerk.putApart(); !apart)
        return fail(apart.error());
    const QString reason = tr("Put aside; the supplier has been told.");
    const Result<workflow::SubmitOutcome> outcome = attempt({ true, reason, false });
    if (!outcome)
        return fail(outcome.error());
    const bool isConfirmed = outcome->shipmentState == ledger::ShipmentState::Confirmed;
    m_output.print(
        {
            { QStringLiteral("receipt"), m_delivery.receipt.value },
            { QStringLiteral("state"), QStringLiteral("submitted") },
            { QStringLiteral("shipment"), m_delivery.id.value },
            { QStringLiteral("shipment_state"), text(nameOf(outcome->shipmentState)) },
            { QStringLiteral("events"), qint64(outcome->events.size()) },
            { QStringLiteral("exceptions"), outcome->exceptions },
        },
        tr("Submitted with the reason “%1” The shipment is %2, %n event(s) written", nullptr,
            int(outcome->events.size()))
            .arg(reason, text(nameOf(outcome->shipmentState))));
    expect(!outcome->refused && isConfirmed, tr("The shipment is not confirmed."));
    checkCounts();
    return {};
}

void DemoRun::checkCounts()
{
    // Everything was seen, came in with the pallet, was put aside, or lies in the expired bundle that nobody opened.
    qint64 seen = 0;
    qint64 aside = 0;
    for (const HeldUp &held : m_held) {
        for (size_t i = 0; i < held.packs.size(); ++i) {
            const bool isPallet = held.packs[i].message.startsWith("00");
            seen += held.expected[i] == Verdict::Accepted && !isPallet ? 1 : 0;
            const bool isAnnounced = held.expected[i] != Verdict::Unknown && held.expected[i] != Verdict::NotOnAsn;
            aside += ledger::isHeld(held.expected[i]) && isAnnounced ? 1 : 0;
        }
    }
    const qint64 leftOut = m_delivery.shipment.units() - seen - aside - m_units.inferred;
    expect(m_units.seen == seen + 1 && m_units.extra == 1, tr("%1 units were seen.").arg(m_units.seen));
    expect(m_units.held == aside, tr("%1 units were put aside.").arg(m_units.held));
    expect(leftOut == 11 && m_units.open() == leftOut, tr("%1 units are open.").arg(m_units.open()));
}

Result<void> DemoRun::checkLedger()
{
    const QTemporaryDir scratch;
    const Result<ledger::LedgerCheck> check = ledger::checkLedger(m_site.ledger(), scratch.path());
    if (!check)
        return fail(check.error());
    m_output.print(
        {
            { QStringLiteral("events"), check->events },
            { QStringLiteral("items"), check->items },
            { QStringLiteral("chain"), check->chainIntact ? QStringLiteral("intact") : QStringLiteral("broken") },
            { QStringLiteral("projection"),
                check->projectionMatches ? QStringLiteral("matches") : QStringLiteral("differs") },
        },
        tr("Ledger verified: %1 events, %2 items, chain %3, state %4")
            .arg(number(check->events), number(check->items), check->chainIntact ? tr("intact") : tr("broken"),
                check->projectionMatches ? tr("follows from the events") : tr("differs from the events")));
    expect(check->isGood(), tr("The ledger is not sound."));
    return {};
}

Result<void> DemoRun::backUp()
{
    QDir folder(m_site.folder());
    folder.mkpath(QStringLiteral("backups"));
    const QString file = folder.filePath(
        QStringLiteral("backups/after-%1.backup").arg(QString::fromLatin1(m_delivery.shipment.despatchAdvice())));
    QFile::remove(file);
    if (const Result<ledger::BackupManifest> made = ledger::takeBackup(m_site, file); !made)
        return fail(made.error());
    const Result<ledger::BackupManifest> verified = ledger::verifyBackup(file);
    if (!verified)
        return fail(verified.error());
    m_output.print(
        {
            { QStringLiteral("backup"), file },
            { QStringLiteral("items"), verified->items },
            { QStringLiteral("bytes"), QFile(file).size() },
        },
        tr("Backup taken and verified: %1 (%2)")
            .arg(QDir::toNativeSeparators(file), QLocale().formattedDataSize(QFile(file).size())));
    return {};
}

void DemoRun::sumUp()
{
    const bool isHeld = m_surprises.empty();
    for (const QString &surprise : std::as_const(m_surprises))
        m_output.remark(surprise);
    const qint64 seen = m_units.seen - m_units.extra;
    m_output.print(
        {
            { QStringLiteral("demo"), isHeld ? QStringLiteral("held") : QStringLiteral("failed") },
            { QStringLiteral("pictures"), m_pictures },
            { QStringLiteral("codes"), m_codes },
            { QStringLiteral("expected"), m_units.expected },
            { QStringLiteral("received"), seen + m_units.inferred },
            { QStringLiteral("seen"), seen },
            { QStringLiteral("inferred"), m_units.inferred },
            { QStringLiteral("registered"), m_units.extra },
            { QStringLiteral("put_aside"), m_units.held },
            { QStringLiteral("left_out"), m_units.open() },
            { QStringLiteral("surprises"), QJsonArray::fromStringList(m_surprises) },
        },
        isHeld
            ? tr("Done: %1 codes from %2 pictures. Of %3 units %4 are received (%5 seen, %6 inferred), %7 put aside, "
                 "%8 left out with their expired lot; %9 more registered.")
                  .arg(m_codes)
                  .arg(m_pictures)
                  .arg(number(m_units.expected), number(seen + m_units.inferred), number(seen),
                      number(m_units.inferred), number(m_units.held), number(m_units.open()), number(m_units.extra))
            : tr("The demo did not come out as it must: %n surprise(s), named above.", nullptr,
                int(m_surprises.size())));
}

} // namespace packledger::demo
