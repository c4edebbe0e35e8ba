#pragma once

#include "ledger/writetransaction.h"

#include <QFile>

namespace packledger::sync {

/// What a partner says about something of ours: an X12 997 for our ship notice, or a message of the Partnership for
/// DSCSA Governance about an exception.
struct PartnerAnswer
{
    enum class Kind { Accepted997, Rejected997, ExceptionReport, ExceptionResponse };
    struct Group
    {
        QByteArray control; ///< AK102, which is GS06 of what is answered
        bool isAccepted = true;
        QByteArray code; ///< AK901
    };

    Kind kind = Kind::Accepted997;
    std::vector<Group> groups {}; ///< of a 997
    QString words {}; ///< of a message: its case and what it is about
};

/// The answer in this file; none where it is something else. Leaves the file at its beginning.
[[nodiscard]] std::optional<PartnerAnswer> partnerAnswerIn(QFile &file);

/// Writes down what the answer means for our documents; answers what happened in words for the journal.
[[nodiscard]] Result<QString> applyAnswer(
    ledger::WriteTransaction &transaction, const QByteArray &partner, const PartnerAnswer &answer);

} // namespace packledger::sync
