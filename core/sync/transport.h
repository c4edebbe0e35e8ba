#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "base/result.h"
#include "sync/partnerterms.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace packledger::sync {

/// A document on its way to a partner. Identity and bytes are the same in every attempt, so that a partner can tell
/// that it has it already.
struct Parcel
{
    QByteArray id; ///< the document's instance identifier; also the idempotency key and the AS2 Message-ID's root
    QString fileName; ///< as the partner sees it: letters, digits, '-', '_' and '.'
    QByteArray contentType; ///< "application/xml", "application/ld+json", "application/edi-x12"
    QByteArray bytes;
};

/// What came of one attempt, or of asking for its end.
struct DeliveryOutcome
{
    enum class State {
        Delivered, ///< the partner took it and has not said what it thinks of it: ask again with `reference`
        Acknowledged, ///< the partner has it for good: job done, MDN without complaint, file in place
        Refused, ///< the partner said no; the same bytes will be refused again
        Failed, ///< nobody knows, or the way is broken: the same bytes are sent again later
    };
    State state = State::Failed;
    std::optional<Error> error {}; ///< of Refused and Failed
    std::optional<qint64> retryAfterMs {}; ///< the partner's own wish, from now
    QByteArray reference {}; ///< what to ask with: a capture job, a message id
    QString answer {}; ///< the partner's words, shortened; kept as evidence
    QByteArray evidence {}; ///< bytes that prove it, a signed MDN; kept whole
};

/// A document that a partner put down for us.
struct Arrival
{
    QByteArray remoteName; ///< where it lay: file name, event page, message id
    QString fileName;
    QByteArray contentType;
    QByteArray bytes;
};

/// What the identity of a message says of it, where its sender gave it one.
enum class Keeping {
    New,
    Repeated, ///< the same bytes were kept under it before
    OtherBytes, ///< it stood for other bytes before: a person looks at these
};

/// What became of an arrival here. Only what is kept may be taken away over there.
using KeepArrival = std::function<Result<void>(const Arrival &)>;

/// One step of a connection's test, in the order in which they are tried.
struct TestStep
{
    QByteArray name; ///< "resolve", "connect", "certificate" or "host-key", "sign-in", "write", "read"; stable
    bool isPassed = false;
    QString said {}; ///< what was found, for a person: a fingerprint, a certificate's end
    std::optional<Error> error {};
    std::optional<PartnerTerms> terms {}; ///< of "write": what the server tells of the documents that it takes
};
using TestReport = std::function<void(const TestStep &)>;

/// One way to one partner. Calls wait for the wire, no longer than their own patience, and stop soon after `progress`
/// is cancelled: whoever calls chooses the thread. Used by one thread at a time, not always the same.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    [[nodiscard]] virtual DeliveryOutcome send(const Parcel &parcel, Progress &progress) = 0;
    /// Asks for the end of what send() left Delivered.
    [[nodiscard]] virtual DeliveryOutcome inquire(const Parcel &parcel, const QByteArray &reference, Progress &progress)
        = 0;
    /// Whether anything is fetched this way. Where nothing is, poll() asks nobody: it tells nothing of the way.
    [[nodiscard]] virtual bool fetches() const { return true; }
    /// Fetches what waits for us, each handed to `keep` before it is taken away there. `isSeen` knows what was kept
    /// before, where nothing may be taken away. Answers how many were handed over.
    [[nodiscard]] virtual Result<int> poll(
        const std::function<bool(const QByteArray &remoteName)> &isSeen, const KeepArrival &keep, Progress &progress)
        = 0;
    /// How long the partner asked to be left alone in what poll() failed of last, from then on.
    [[nodiscard]] virtual std::optional<qint64> pollWishMs() const { return std::nullopt; }
    /// Tries the way step by step without sending a document; stops at the first step that fails. Whether all passed.
    [[nodiscard]] virtual bool test(const TestReport &report, Progress &progress) = 0;
};

} // namespace packledger::sync
