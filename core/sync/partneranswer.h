#pragma once

#include "ledger/exchangestores.h"
#include "ledger/writetransaction.h"

#include <QFile>
#include <QJsonObject>

namespace packledger::sync {

/// What a partner says about something of ours: an X12 997 for our ship notice, or a message of the Partnership for
/// DSCSA Governance about an exception.
struct PartnerAnswer
{
    enum class Kind { Accepted997, Rejected997, Exception };
    struct Group
    {
        QByteArray control; ///< AK102, which is GS06 of what is answered
        bool isAccepted = true;
        QByteArray code; ///< AK901
    };

    Kind kind = Kind::Accepted997;
    std::vector<Group> groups {}; ///< of a 997
    QJsonObject message {}; ///< of an exception: a report or a response
};

/// The answer in this file; none where it is something else. Leaves the file at its beginning.
[[nodiscard]] std::optional<PartnerAnswer> partnerAnswerIn(QFile &file);

/// Writes down what the answer means for our documents and cases; answers what happened in words for the journal. Fails
/// as exceptions::takeMessage() does where the message cannot be used.
[[nodiscard]] Result<QString> applyAnswer(
    ledger::WriteTransaction &transaction, const ledger::InboxRow &arrival, const PartnerAnswer &answer);

} // namespace packledger::sync
