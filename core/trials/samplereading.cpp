#include "trials/samplereading.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "base/sha256.h"
#include "sync/partners.h"
#include "trials/trialerrors.h"
#include "workflow/documenterrors.h"
#include "workflow/documentimport.h"
#include "workflow/siteaddresses.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace packledger::trials {

using access::Permission;

namespace {

/// The header says who speaks to whom: another sender or receiver than agreed is the usual mistake of a first document.
void checkParties(const ledger::StoredDocument &document, const sync::PartnerProfile &partner, Findings &findings)
{
    const QByteArray sender = workflow::addressedGln(document.sender);
    if (!partner.gln.isEmpty() && !sender.isEmpty() && sender != partner.gln && sender != partner.shipToGln)
        findings.push_back({ Severity::Warning, codes::otherSender, QString::fromUtf8(document.sender), {} });
    // Here the partner is asked, and nothing is taken.
    for (Finding &finding : findings) {
        if (finding.code == workflow::codes::otherReceiver)
            finding.code = codes::otherReceiver;
    }
}

bool isClean(const Findings &findings)
{
    return std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error || finding.code == codes::otherSender
            || finding.code == codes::otherReceiver;
    });
}

Result<QByteArray> digestOf(const QString &name)
{
    constexpr qint64 piece = qint64(1) << 20;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, name + QStringLiteral(": ") + file.errorString());
    Sha256 sum;
    while (!file.atEnd()) {
        const QByteArray read = file.read(piece);
        if (read.isEmpty())
            return fail(packledger::codes::fileOpen, name + QStringLiteral(": ") + file.errorString());
        sum.add(read);
    }
    return sum.result();
}

} // namespace

Result<SamplePlan> planSample(ledger::View &view, const access::Session &person, const QByteArray &name)
{
    if (!person.may(Permission::ManagePartners))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePartners)));
    const Result<sync::PartnerProfile> partner = sync::partnerNamed(view, name);
    if (!partner)
        return fail(partner.error());
    return SamplePlan { *partner, factsOf(view, *partner, Products::All) };
}

Result<SampleReading> readAtPractice(
    const SamplePlan &plan, const QString &file, const Clock &clock, const Progress &progress)
{
    SampleReading reading;
    const Result<QByteArray> digest = digestOf(file);
    if (!digest)
        return fail(digest.error());
    reading.sha256 = *digest;
    Result<PracticeSite> practice = PracticeSite::make(plan.facts, plan.partner, clock);
    if (!practice)
        return fail(practice.error());
    SampleState &sample = reading.sample;
    sample.file = QFileInfo(file).fileName();
    sample.readMs = clock.now().ms;
    const Result<workflow::ImportOutcome> outcome = workflow::importDocument(practice->site(), file, progress);
    if (!outcome) {
        if (outcome.error().code == packledger::codes::cancelled)
            return fail(outcome.error());
        sample.code = outcome.error().code.name().data();
        sample.detail = outcome.error().detail;
        reading.where = outcome.error().where;
        return reading;
    }
    sample.format = epcis::formatName(outcome->format);
    sample.events = outcome->events;
    sample.items = outcome->items;
    sample.shipments = qint64(outcome->shipments.size());
    reading.findings = outcome->warnings;
    (void)practice->ledger().read([&](ledger::View &view) -> Result<void> {
        if (const std::optional<ledger::StoredDocument> document = view.documents().byId(outcome->document))
            checkParties(*document, plan.partner, reading.findings);
        return {};
    });
    sample.findings = qint64(reading.findings.size());
    sample.isClean = isClean(reading.findings);
    return reading;
}

void noteSample(ledger::WriteTransaction &transaction, const SamplePlan &plan, const SampleReading &reading)
{
    QJsonObject body = toJson(reading.sample);
    body.insert(QStringLiteral("name"), QString::fromUtf8(plan.partner.name));
    body.insert(QStringLiteral("sha256"), QString::fromLatin1(reading.sha256.toHex()));
    transaction.appendAct("partner.sample", body);
}

Result<SampleReading> readSample(ledger::Site &site, const access::Session &person, const QByteArray &name,
    const QString &file, const Progress &progress)
{
    const Result<SamplePlan> plan
        = site.ledger().read([&](ledger::View &view) { return planSample(view, person, name); });
    if (!plan)
        return fail(plan.error());
    Result<SampleReading> reading = readAtPractice(*plan, file, site.ledger().clock(), progress);
    if (!reading)
        return reading;
    const Result<void> noted = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        noteSample(transaction, *plan, *reading);
        return {};
    });
    if (!noted)
        return fail(noted.error());
    return reading;
}

} // namespace packledger::trials
