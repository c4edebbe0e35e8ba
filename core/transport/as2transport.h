#pragma once

#include "base/clock.h"
#include "sync/transport.h"
#include "transport/as2agreement.h"
#include "transport/httpsroute.h"

namespace packledger::transport {

/// AS2 over HTTP: a document is posted, signed and encrypted as agreed on, and counts as delivered when the partner's
/// receipt proves it. Synchronous receipts come with the answer and need no way in from outside; asynchronous ones come
/// to our listener (endpoint/as2listener.h). Who cannot decrypt with one of its certificates gets the message encrypted
/// for the next one that is valid. Nothing is fetched here: partners post to the listener too.
class As2Transport final : public sync::Transport
{
public:
    As2Transport(As2Agreement agreement, HttpsRoute route, const Clock &clock);

    [[nodiscard]] sync::DeliveryOutcome send(const sync::Parcel &parcel, Progress &progress) override;
    [[nodiscard]] sync::DeliveryOutcome inquire(
        const sync::Parcel &parcel, const QByteArray &reference, Progress &progress) override;
    [[nodiscard]] bool fetches() const override { return false; }
    [[nodiscard]] Result<int> poll(const std::function<bool(const QByteArray &remoteName)> &isSeen,
        const sync::KeepArrival &keep, Progress &progress) override;
    [[nodiscard]] bool test(const sync::TestReport &report, Progress &progress) override;

private:
    [[nodiscard]] sync::DeliveryOutcome post(const sync::Parcel &parcel, Progress &progress);

    As2Agreement m_agreement;
    HttpsRoute m_route;
    HttpClient m_client;
    const Clock &m_clock;
};

} // namespace packledger::transport
