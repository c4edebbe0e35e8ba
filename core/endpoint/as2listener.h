#pragma once

#include "base/clock.h"
#include "endpoint/httpmessage.h"
#include "transport/as2receiver.h"
#include "transport/httpclient.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace packledger::endpoint {

/// Takes AS2 messages and receipts at POST on one path, for sites that partners can reach. Whoever calls chooses the
/// thread: large messages take their time. Receipts asked for later are posted from threads of its own, three times
/// where the partner is away; after that its own repetition of the message asks for them again.
class As2Listener final : public QObject
{
    Q_OBJECT

public:
    explicit As2Listener(const Clock &clock, QObject *parent = nullptr);
    ~As2Listener() override;

    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const transport::As2Books &books);

Q_SIGNALS:
    /// A receipt could not be handed over. From the thread that tried.
    void receiptLost(const QUrl &url, const packledger::Error &error);

private:
    void post(const transport::LateReceipt &receipt);

    const Clock &m_clock;
    QThreadPool m_posting;
    std::atomic<bool> m_isEnding = false;
};

} // namespace packledger::endpoint
