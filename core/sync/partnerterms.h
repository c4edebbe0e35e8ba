#pragma once

#include "sync/partnerprofile.h"

#include <QByteArrayList>

namespace packledger::sync {

/// What a partner's server tells of the documents that it takes (EPCIS 2.0, 12.6.2: OPTIONS of /capture).
struct PartnerTerms
{
    qint64 mostBytes = 0; ///< of one document; 0: not told
    qint64 mostEvents = 0; ///< of one document; 0: not told
    QByteArrayList contentTypes {}; ///< those taken, small letters, without parameters; empty: not told

    [[nodiscard]] bool isTold() const { return mostBytes > 0 || mostEvents > 0 || !contentTypes.isEmpty(); }
    friend bool operator==(const PartnerTerms &, const PartnerTerms &) = default;
};

/// Whether what the profile lets out is taken there: no more than its limits, in a form of its own.
[[nodiscard]] bool keepsTerms(const PartnerProfile &profile, const PartnerTerms &terms);
/// The profile with what the server tells: the narrower of both limits, and another form where its own is not taken.
[[nodiscard]] PartnerProfile withTerms(PartnerProfile profile, const PartnerTerms &terms);

/// "100 events and 1,048,576 bytes in one document at most; EPCIS 2.0 JSON-LD": in the program's language.
[[nodiscard]] QString wordsOf(const PartnerTerms &terms);

} // namespace packledger::sync
