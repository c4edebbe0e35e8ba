#pragma once

#include "common/rowstate.h"
#include "common/tokenstate.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace packledger::verification {

/// One answered request in the list.
struct VerificationLine
{
    qint64 entry = 0; ///< of the journal
    QString item {}; ///< the pack, to be opened; empty: it is none of ours
    common::Tone tone = common::Tone::Neutral;
    QString verdict; ///< "Verified"
    QString product; ///< "Synthol 20 mg · SN 7ABC · lot L1"
    QString words; ///< what was told, or what only we know
    QString who; ///< "ACME Wholesale · by telephone"
    QString when;

    friend bool operator==(const VerificationLine &, const VerificationLine &) = default;
};

/// A request that was written down and waits for its answer.
struct WaitingRequest
{
    qint64 number = 0;
    QString who; ///< "Elm Pharmacy · by mail"
    QString words; ///< "waits 3 h, 21 h left · (01)…"
    bool isOverdue = false;
    QString code; ///< for the form
    QString party;
    QString channel;

    friend bool operator==(const WaitingRequest &, const WaitingRequest &) = default;
};

/// What a person gives to have a request answered, or written down.
struct AnswerInput
{
    QString code;
    QString lot; ///< where the code has none
    QString expiry; ///< likewise, as it was typed
    QString party;
    QString channel; ///< one of workflow::verificationChannels()

    friend bool operator==(const AnswerInput &, const AnswerInput &) = default;
};

/// Everything the page of verifications shows; a value.
struct VerificationState
{
    enum class Show { All, Failures };

    bool isLoading = true;
    Show show = Show::All;
    int days = 30; ///< so many up to now; 0: all
    QString search;
    QString counted; ///< "1,204 answered, 3 not verified"
    std::vector<VerificationLine> lines; ///< newest first
    bool hasMore = false;

    std::vector<WaitingRequest> waiting; ///< the most urgent first
    qint64 taken = 0; ///< the one of them that is in the form; 0: none is

    QString code; ///< as it was scanned; put into its field with a new round
    QString party {}; ///< likewise, of the request that was taken
    QString channel {};
    bool wantsRest = false; ///< the code has no lot or expiry: they are asked for
    QString fault; ///< why it was not answered; empty: nothing is wrong
    common::HealthLine answer; ///< the one given last; empty: none yet
    QString answerText; ///< the same as a mail says it
    quint64 round = 0; ///< a new number puts the fields as the state says

    common::TokenState tokens; ///< of those who may ask over the network
    bool mayAnswer = false;
    bool mayManage = false;
    bool isBusy = false;

    friend bool operator==(const VerificationState &, const VerificationState &) = default;
};

} // namespace packledger::verification
