#pragma once

#include "access/session.h"
#include "ledger/exchangestores.h"
#include "trials/trialdocuments.h"

namespace packledger::trials {

/// A test document on its way.
struct TrialRow
{
    TrialCase what = TrialCase::Pack;
    ledger::OutboxRow row;

    [[nodiscard]] bool isPassed() const { return row.state == ledger::OutboxState::Acknowledged; }
};

/// A document that the partner gave us to try, and what came of reading it.
struct SampleState
{
    QString file;
    qint64 readMs = 0;
    bool isClean = false; ///< nothing in it that we would refuse, from this partner and for this site
    QByteArray format; ///< empty: it cannot be taken
    qint64 events = 0;
    qint64 items = 0;
    qint64 shipments = 0;
    qint64 findings = 0;
    QByteArray code; ///< of the error, where it cannot be taken
    QString detail;
};
/// As it is kept in the journal and told by the command line.
[[nodiscard]] QJsonObject toJson(const SampleState &sample);
[[nodiscard]] SampleState sampleFromJson(const QJsonObject &json);
/// "epcis-1.2-xml: 12 events, 400 items, 1 shipment", or why it cannot be taken.
[[nodiscard]] QString summaryOf(const SampleState &sample);

/// How far a partner's trial is.
struct TrialState
{
    bool isNeeded = true; ///< documents go to this partner; else there is nothing to try
    bool isStale = false; ///< since then its profile changed in what documents are like or where they go
    qint64 queuedMs = 0; ///< 0: not tried yet
    std::vector<TrialRow> documents;
    std::optional<SampleState> sample;

    /// All were acknowledged, by the partner as its profile is now.
    [[nodiscard]] bool isPassed() const;
    /// Some are still on their way, or refused.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isRefused() const;
};
/// Fails with sync.partner-unknown.
[[nodiscard]] Result<TrialState> trialOf(ledger::View &view, const QByteArray &partner);

/// What a trial proves something of: the forms of documents and the way they go. Not who may do what, and until when.
[[nodiscard]] QByteArray fingerprintOf(const sync::PartnerProfile &partner);

/// What a set of test documents is made from, as the ledger has it at this moment.
struct TrialPlan
{
    sync::PartnerProfile partner;
    SiteFacts facts;
    TrialGoods goods;
    qint64 firstOutbox = 0;
};

// A trial in three parts, for callers with threads: the making touches no ledger but one of its own, and takes half a
// second or so. startTrial() is all three.

/// `gtin`: packs of this product, which partners may know by their master data; empty: of the example. Fails with
/// access.not-permitted (ManagePartners), sync.partner-unknown, trial.not-a-customer, trial.no-product.
[[nodiscard]] Result<TrialPlan> planTrial(
    ledger::View &view, const access::Session &person, const QByteArray &partner, const QByteArray &gtin, qint64 nowMs);
[[nodiscard]] Result<std::vector<TrialDocument>> makeTrialDocuments(const TrialPlan &plan, const Clock &clock);
/// Puts them into the outbox: they go out also while the partner is not live. Those of an earlier trial that are still
/// open are resolved. False: something else was queued since the plan; plan anew.
[[nodiscard]] Result<bool> queueTrial(
    ledger::WriteTransaction &transaction, const TrialPlan &plan, std::vector<TrialDocument> &documents);

/// Fails as the parts do, and with trial.busy.
[[nodiscard]] Result<TrialState> startTrial(
    ledger::Site &site, const access::Session &person, const QByteArray &partner, const QByteArray &gtin = {});

} // namespace packledger::trials
