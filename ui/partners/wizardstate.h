#pragma once

#include "common/rowstate.h"
#include "common/tone.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace packledger::partners {

/// The steps from a stranger to a partner that documents go to.
enum class WizardStep { Who, Licences, Documents, Connection, Test, Trial, Live };
inline constexpr int wizardStepCount = 7;

using Choices = std::vector<std::pair<QString, QString>>; ///< id and words

/// One field of a step.
struct WizardField
{
    enum class Kind {
        Text,
        Choice, ///< one of a few
        Several, ///< any of a few
        Secret, ///< goes to the keychain as it is entered, and is never shown
        SecretFile, ///< a file, likewise
        CertificateFile, ///< a file, into the profile
    };

    QString id;
    Kind kind = Kind::Text;
    QString label;
    QString help {};
    QString value {}; ///< the text; the id chosen
    QStringList chosen {}; ///< of Several
    Choices choices {};
    QString error {}; ///< what is wrong with it
    QString note {}; ///< what is known of it: "the check digit is right", "kept as acme-key"
    common::Tone noteTone = common::Tone::Neutral;
    bool isFixed = false; ///< cannot be changed any more

    friend bool operator==(const WizardField &, const WizardField &) = default;
};

/// A step in the list of them.
struct WizardMark
{
    QString title;
    common::Tone tone = common::Tone::Neutral;
    bool isCurrent = false;

    friend bool operator==(const WizardMark &, const WizardMark &) = default;
};

/// What the page shows of one partner's profile.
struct WizardState
{
    int opening = 0; ///< counts the profiles that were opened
    QString title; ///< the partner, or that it is a new one
    bool isChanged = false; ///< not kept yet
    bool canKeep = false;
    WizardStep step = WizardStep::Who;
    std::vector<WizardMark> steps;
    QString stepTitle;
    QString words; ///< what the step is for
    std::vector<WizardField> fields;
    std::vector<common::HealthLine> lines; ///< what was found
    std::vector<common::HealthLine> theirs; ///< what the partner needs from us
    std::vector<common::HealthLine> ours; ///< what we need from the partner
    Choices acts; ///< what can be done beside going on
    common::ProgressState progress;
    QString nextText; ///< of the one key that goes on
    bool canGoOn = true;
    bool hasMore = false; ///< rarely used options are left out
    QString pickTitle; ///< a file is being chosen for this; empty: none is
    QStringList pickFilters;

    friend bool operator==(const WizardState &, const WizardState &) = default;
};

} // namespace packledger::partners
