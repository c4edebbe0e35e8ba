#pragma once

#include "partners/partnersheet.h"
#include "partners/partnersstate.h"
#include "partners/profileform.h"
#include "partners/wizardwords.h"

#include <QCoreApplication>

namespace packledger::test {

// What the pages of trading partners show on a working day.

[[nodiscard]] inline partners::PartnersState samplePartners()
{
    using common::HealthLine;
    using common::Tone;
    const auto tr = [](const char *text) { return QCoreApplication::translate("PartnerSamples", text); };
    partners::PartnersState state;
    state.partners = {
        { QStringLiteral("acme"), QStringLiteral("Acme Pharmacy"), tr("Customer · SFTP sftp.acme.example · live"),
            Tone::Accepted, tr("All is there"), tr("last reached: 4 min"),
            { { Tone::Attention, tr("Licence FL 22:1234 ends in 19 days, on 11 DEC 2026") } } },
        { QStringLiteral("lakeshore"), QStringLiteral("Lakeshore Drugs"),
            tr("Customer · AS2 as2.lakeshore.example · live"), Tone::Attention, tr("Not reached"),
            tr("since 3 h, 12 waiting"),
            { { Tone::Stop, tr("Their certificate as2.lakeshore.example ended on 20 NOV 2026") },
                { Tone::Attention, tr("Licence KY W-0417 ends in 8 days, on 30 NOV 2026") } } },
        { QStringLiteral("north"), QStringLiteral("Northside Hospital"),
            tr("Customer · HTTPS epcis.northside.example · testing"), Tone::Progress, tr("3 waiting"),
            tr("the oldest for 2 min"), {} },
        { QStringLiteral("synthetic"), QStringLiteral("Synthetic Pharma"), tr("Supplier · Folder · live"),
            Tone::Accepted, tr("All is there"), tr("last reached: now"), {} },
        { QStringLiteral("broker"), QStringLiteral("Sample Repackers"), tr("Customer, Supplier · By hand · testing"),
            Tone::Neutral, tr("Nothing waiting"), tr("handed over by hand"), {} },
    };
    state.troubled = 2;
    state.chosen.name = QStringLiteral("lakeshore");
    state.chosen.title = QStringLiteral("Lakeshore Drugs");
    state.chosen.exchange = {
        { Tone::Accepted, tr("Live: documents go by themselves"), {} },
        { Tone::Attention, tr("The certificate of as2.lakeshore.example has ended. Ask the partner for its new one."),
            tr("9 attempts failed in a row. The connection rests until 22 NOV 2026 08:29 and is tried again then.") },
        { Tone::Progress, tr("12 documents on the way"), tr("The oldest since 22 NOV 2026 05:10.") },
    };
    state.chosen.licences = { { Tone::Attention, tr("Licence KY W-0417"), tr("ends in 8 days, on 30 NOV 2026") },
        { Tone::Accepted, tr("Licence FDA 3012345"), tr("holds until 31 DEC 2027") } };
    state.chosen.certificates = {
        { Tone::Neutral, tr("Our certificate PACKLEDGER 2024"),
            tr("holds until 31 JAN 2027; another one takes its place") },
        { Tone::Accepted, tr("Our certificate PACKLEDGER 2026"), tr("the next one; holds until 31 JAN 2029") },
        { Tone::Stop, tr("Their certificate as2.lakeshore.example"), tr("ended on 20 NOV 2026") },
    };
    return state;
}

/// A partner while it is entered, as its presenter shows each step.
[[nodiscard]] inline partners::WizardState samplePartnerStep(partners::WizardStep step)
{
    using common::HealthLine;
    using common::Tone;
    using partners::WizardStep;
    const auto tr = [](const char *text) { return QCoreApplication::translate("PartnerSamples", text); };
    const auto id = [](const char *text) { return QString::fromLatin1(text); };
    partners::ProfileForm form;
    form.enter(id("title"), QStringLiteral("Lakeshore Drugs"));
    form.enter(id("name"), id("lakeshore"));
    form.toggle(id("roles"), id("customer"));
    form.enter(id("gln"), step == WizardStep::Who ? id("0361414000015") : id("0361414000018"));
    form.enter(id("ship_to_gln"), id("036141400"));
    form.addLicence();
    form.enter(id("licences.0.authority"), id("KY"));
    form.enter(id("licences.0.number"), id("W-0417"));
    form.enter(id("licences.0.expires"), id("2026-11-30"));
    form.enter(id("route.kind"), id("sftp"));
    form.enter(id("route.host"), id("sftp.lakeshore.example"));
    form.enter(id("route.user"), id("site7"));
    form.enter(id("route.out"), id("/inbound"));
    form.setSecret(id("route.password"), "lakeshore-password");
    partners::WizardState state;
    state.opening = 1;
    state.title = form.title();
    state.isChanged = state.canKeep = step <= WizardStep::Connection;
    state.step = step;
    for (int i = 0; i < partners::wizardStepCount; ++i)
        state.steps.push_back(
            { titleOf(WizardStep(i)), i < int(step) ? Tone::Accepted : Tone::Neutral, i == int(step) });
    state.stepTitle = titleOf(step);
    state.words = wordsOf(step, true);
    state.fields = form.fields(step, false, false);
    state.hasMore = form.hasMore(step);
    const partners::PartnerSheet sheet
        = partners::sheetFor(form, { id("Northside Dispensary"), "0614141000005", {}, {}, {} });
    state.theirs = sheet.theirs;
    state.ours = sheet.ours;
    const auto say
        = [](const char *text) { return QCoreApplication::translate("packledger::partners::WizardPresenter", text); };
    state.nextText = say("Next");
    if (step == WizardStep::Licences)
        state.acts = { { id("licence"), say("Add a licence") } };
    if (step == WizardStep::Connection)
        state.nextText = say("Keep and test");
    if (step == WizardStep::Test) {
        state.lines = { partners::lineOf(sync::TestStep { "resolve", true, id("203.0.113.7"), {} }),
            partners::lineOf(sync::TestStep { "connect", true, id("203.0.113.7:22"), {} }),
            partners::lineOf(sync::TestStep { "host-key", false, {},
                Error { ErrorCode("transport.host-key-unknown"),
                    id("sftp.lakeshore.example: SHA256:l2ydZgjttVw8oTFyKW8cMaoHtMcZxxV5/3Rmavclw0k") } }),
            { Tone::Attention,
                say("The server shows this key: %1").arg(id("SHA256:l2ydZgjttVw8oTFyKW8cMaoHtMcZxxV5/3Rmavclw0k")),
                say("Ask the partner by telephone whether it is theirs. Once trusted, no other key is accepted.") } };
        state.acts = { { id("pin"), say("It is theirs: trust this key") } };
        state.nextText = say("Test it again");
    }
    if (step == WizardStep::Trial) {
        trials::TrialState trial;
        for (int i = 0; i < trials::trialCaseCount; ++i) {
            trials::TrialRow document;
            document.what = trials::TrialCase(i);
            document.row.kind = "epcis";
            document.row.stateMs = 1'795'334'400'000;
            document.row.state = i == 0 ? ledger::OutboxState::Acknowledged
                : i == 1                ? ledger::OutboxState::Refused
                                        : ledger::OutboxState::Delivered;
            if (i == 1)
                document.row.words = tr("lot TEST-B of GTIN 09521234543213 is not known to us");
            trial.documents.push_back(document);
        }
        trials::SampleState sample;
        sample.file = id("lakeshore-example.xml");
        sample.isClean = true;
        sample.format = "epcis-1.2-xml";
        sample.events = 12;
        sample.items = 433;
        sample.shipments = 1;
        state.lines = partners::linesOf(trial, 0);
        for (HealthLine &line : partners::linesOf(sample, {}))
            state.lines.push_back(line);
        partners::WizardField product;
        product.id = id("trial.product");
        product.label = say("Product");
        product.help = say("GTIN of one of ours that they know. Empty: an example that is nobody's.");
        state.fields = { product };
        state.acts = { { id("trial"), say("Send new ones") }, { id("sample"), say("Read a document of theirs") } };
    }
    if (step == WizardStep::Live) {
        state.lines = { { Tone::Attention,
            say("Missing: %1")
                .arg(QCoreApplication::translate("Trial", "refused: %1")
                         .arg(trials::titleOf(trials::TrialCase::Pallet))),
            {} } };
        partners::WizardField reason;
        reason.id = id("live.reason");
        reason.label = say("Why it goes live all the same");
        reason.help = say("It stands in the journal with your name.");
        state.fields = { reason };
        state.nextText = say("Go live all the same");
        state.canGoOn = false;
    }
    return state;
}

} // namespace packledger::test
