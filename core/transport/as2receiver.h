#pragma once

#include "transport/httpclient.h"
#include "transport/mdn.h"

#include <functional>

namespace packledger::transport {

/// A partner's profile as far as AS2 goes.
struct As2Partner
{
    QByteArray name; ///< of the profile
    As2Agreement agreement;
    TlsRules tls {}; ///< of its route: for receipts that are posted to it
    HttpProxy proxy {};
};

/// A document that went out and may get a receipt.
struct As2Sent
{
    As2Partner partner; ///< to whom it went
    Mic mic;
};

/// What the house knows and does for messages that come in.
struct As2Books
{
    /// The partners of these AS2 names, and what was agreed on with them: several where companies share a station.
    std::function<std::vector<As2Partner>(const QByteArray &ourId, const QByteArray &partnerId)> findPartners;
    /// Keeps a document for good, before its receipt leaves, and says whether its Message-ID, which is the remoteName,
    /// stood for it or for another one before.
    std::function<Result<sync::Keeping>(const QByteArray &partner, const sync::Arrival &arrival)> keep;
    /// A document that went out under these AS2 names, also while it is on the wire still.
    std::function<std::optional<As2Sent>(
        const QByteArray &ourId, const QByteArray &partnerId, const QByteArray &parcelId)>
        findSent;
    /// What its receipt says of it.
    std::function<Result<void>(const QByteArray &parcelId, const sync::DeliveryOutcome &outcome)> settle;
};

/// A receipt that is posted by itself.
struct LateReceipt
{
    QUrl url;
    MimeHeaders headers;
    QByteArray body;
    TlsRules tls {};
    HttpProxy proxy {};
};

/// What an HTTP request is answered with.
struct As2Answer
{
    int status = 200;
    MimeHeaders headers {};
    QByteArray body {};
    std::optional<LateReceipt> later {};
    std::optional<Error> fault {}; ///< why it was not taken, for the people here
};

/// Takes one AS2 request: a document, answered by a receipt, or a receipt for one of ours. Of several partners under
/// the same names it is the one whose certificate signed. A document that cannot be kept now is answered with 503, so
/// that it comes again; one that never can, with a receipt that says why.
[[nodiscard]] As2Answer receive(const MimePart &request, const As2Books &books, Instant now);

} // namespace packledger::transport
