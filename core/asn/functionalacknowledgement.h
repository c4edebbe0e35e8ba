#pragma once

#include "base/clock.h"

#include <QByteArray>

#include <vector>

namespace packledger::asn {

/// AK4: what is wrong with one element.
struct ElementFault
{
    int position = 0; ///< of the element in the segment, from 1
    QByteArray reference; ///< X12 data element number, "373"
    int code = 0; ///< AK403: 1 mandatory missing, 6 character, 7 code value, 8 date
    QByteArray value; ///< what was there
};

/// AK3: what is wrong with one segment.
struct SegmentFault
{
    QByteArray segment; ///< "BSN"
    int position = 0; ///< in the transaction set, ST is 1
    int code = 0; ///< AK304: 2 unexpected, 3 mandatory missing, 8 has element faults
    std::vector<ElementFault> elements;
};

/// AK2 to AK5: what became of one transaction set.
struct SetAcknowledgement
{
    enum class Outcome { Accepted, AcceptedWithErrors, Rejected };

    QByteArray type; ///< ST01
    QByteArray control; ///< ST02
    Outcome outcome = Outcome::Accepted;
    std::vector<int>
        codes; ///< AK502 to AK506: 1 not supported, 2 no trailer, 3 control numbers, 4 count, 5 segments, 23 not unique
    std::vector<SegmentFault> faults;
};

/// What became of one functional group, with what the answer needs of the envelope it came in.
struct GroupAcknowledgement
{
    QByteArray functionalId; ///< GS01, "SH"
    QByteArray applicationSender; ///< GS02
    QByteArray applicationReceiver; ///< GS03
    QByteArray control; ///< GS06
    QByteArray version; ///< GS08

    QByteArray senderQualifier; ///< ISA05
    QByteArray sender; ///< ISA06
    QByteArray receiverQualifier; ///< ISA07
    QByteArray receiver; ///< ISA08
    QByteArray usage; ///< ISA15, "P" or "T"

    int included = 0; ///< GE01; the number received where there is no GE
    std::vector<int> codes; ///< AK905 to AK909: 1 group not supported, 3 no trailer, 4 control numbers, 5 count
    std::vector<SetAcknowledgement> sets;

    [[nodiscard]] int accepted() const;
};

/// Control numbers of an answer; each is used once per partner.
struct AnswerNumbers
{
    quint32 interchange = 1; ///< ISA13, up to 9 digits
    quint32 group = 1; ///< GS06
    Instant time; ///< ISA09/10, GS04/05, in local time
};

/// An interchange of one functional group FA that answers the group with a 997, in the group's own
/// version and with sender and receiver exchanged. It speaks of syntax only.
[[nodiscard]] QByteArray write997(const GroupAcknowledgement &group, const AnswerNumbers &numbers);

} // namespace packledger::asn
