#pragma once

#include "base/id.h"
#include "common/rowstate.h"
#include "common/tone.h"
#include "dock/camerastate.h"

#include <QString>

#include <optional>
#include <vector>

namespace packledger::dock {

/// What the notice announces of one product and lot, and how much of it is here.
struct ExpectedLine
{
    QByteArray gtin;
    QString product; ///< "Exampline 20 mg"
    QString form; ///< "30 tablets"
    QString lot;
    QString expiry; ///< "30 JUN 2028"
    int seen = 0; ///< here: scanned, inferred, or in a tray
    int expected = 0;
    common::Tone tone = common::Tone::Neutral; ///< none, part, exact, over
    bool isAnnounced = true; ///< false: of a receipt without a notice, so that there is nothing to compare with
    int serialsMissing = 0; ///< announced by the despatch advice, and named by no data yet

    friend bool operator==(const ExpectedLine &, const ExpectedLine &) = default;
};

/// A field in which the label and the supplier's data disagree.
struct Difference
{
    QString field; ///< "Lot"
    QString onPack;
    QString inData;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What the last scan meant, as large as the screen allows.
struct VerdictState
{
    quint64 sequence = 0; ///< of the scan; a new number is a new sound, 0 is silent
    QByteArray scan; ///< its uuid in the ledger; empty: nothing was written
    common::Tone tone = common::Tone::Neutral;
    QString word; ///< "Received", "Wrong lot"
    QString instruction; ///< "Put it in tray 3"; empty when nothing is to be done
    QString reason; ///< "Lot on the pack differs from the supplier’s data"
    QString product; ///< "Exampline 20 mg, 30 tablets"
    QString serial;
    bool isSscc = false; ///< the serial is a logistic unit's number
    QString lot;
    QString expiry;
    QString note; ///< "Unit 312 of 480 · inside case …77310"
    std::vector<Difference> differences;
    bool mustAcknowledge = false; ///< recalled, locked, wrong supplier: a button, never a box
    bool canRegister = false; ///< a serial nobody announced, that may be taken in
    bool canOpen = false; ///< a container that speaks for its contents
    bool canSeal = false; ///< it brought them in, and nobody has said yet that its seal is whole

    friend bool operator==(const VerdictState &, const VerdictState &) = default;
};

/// One line of the last scans, newest first.
struct ScanRow
{
    quint64 sequence = 0;
    common::Tone tone = common::Tone::Neutral;
    QString word;
    QString product;
    QString serial;
    QString age; ///< "now", "5 s"
    bool isUndone = false;

    friend bool operator==(const ScanRow &, const ScanRow &) = default;
};

/// A pack put aside, by the number the clerk wrote on the bench.
struct HeldRow
{
    int tray = 0;
    common::Tone tone = common::Tone::Attention;
    QString product;
    QString reason;
    QString itemKey; ///< to open the item's page; empty when unknown

    friend bool operator==(const HeldRow &, const HeldRow &) = default;
};

/// A reason that can be given for submitting in spite of exceptions or shortages.
struct ReasonChoice
{
    QString id;
    QString text;

    friend bool operator==(const ReasonChoice &, const ReasonChoice &) = default;
};

/// The panel that ends a receipt: what is short, what is held, why it is submitted all the same.
struct FinishState
{
    enum class Stage { Review, Submitting, Submitted, Failed };

    Stage stage = Stage::Review;
    QString summary; ///< "1,222 of 1,224 units, 2 held"
    std::vector<common::HealthLine> checks; ///< how much was looked at: seals
    std::vector<common::HealthLine> shortages;
    std::vector<HeldRow> exceptions;
    bool needsReason = false;
    std::vector<ReasonChoice> reasons;
    QString message; ///< the outcome in words, or the sentence of the failure

    friend bool operator==(const FinishState &, const FinishState &) = default;
};

/// The panel in which the policy of the receipt is chosen.
struct PolicyState
{
    struct Choice
    {
        QString id; ///< the policy's stable name
        QString title;
        QString text;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    QString current;
    std::vector<Choice> choices;

    friend bool operator==(const PolicyState &, const PolicyState &) = default;
};

/// The panel that takes in a serial nobody announced, where its label does not say lot and expiry.
struct RegisterState
{
    QString product;
    QString serial;
    QString lot; ///< of the label, to begin with
    QString expiry;
    QString lotError; ///< beneath the field
    QString expiryError;
    QString message; ///< why it was refused, in a sentence
    bool isBusy = false;

    friend bool operator==(const RegisterState &, const RegisterState &) = default;
};

/// A unit drawn for the sample that nobody has scanned yet.
struct SampleRow
{
    QString product;
    QString serial;
    QString inside; ///< "Case 773104"; empty where it stands alone

    friend bool operator==(const SampleRow &, const SampleRow &) = default;
};

/// What the receipt screen shows. Built by ReceiptPresenter, rendered by ReceiptScreen.
struct ReceiptState
{
    ReceiptId id;
    QString name; ///< "R-0142"
    QString subtitle; ///< "Example Laboratories · PO-7 · ASN-7 · Dock 2"
    QString policy; ///< "every unit"
    QString policyId; ///< its stable name
    std::vector<SampleRow> sample; ///< still to be opened and scanned
    int sampleOpen = 0; ///< how many these are in all
    bool isBlind = false;
    bool isSubmitted = false;

    std::vector<ExpectedLine> lines;
    QString summary; ///< "913 of 1,224 units · 4 of 6 cases"
    int seen = 0;
    int inferred = 0;
    QString pace; ///< "31 scans/min"; empty while too few

    std::optional<VerdictState> verdict;
    std::vector<ScanRow> scans;
    std::vector<HeldRow> held;
    CameraState camera;

    int unacknowledged = 0; ///< stopped packs that nobody has said to have put apart
    bool canUndo = false;
    bool canFinish = false;
    // At most one panel stands where the verdict is otherwise; a scan closes it.
    std::optional<FinishState> finish;
    std::optional<PolicyState> policyChoice;
    std::optional<RegisterState> registering;

    [[nodiscard]] bool hasPanel() const { return finish || policyChoice || registering; }

    friend bool operator==(const ReceiptState &, const ReceiptState &) = default;
};

} // namespace packledger::dock
