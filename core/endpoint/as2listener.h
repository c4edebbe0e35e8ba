#pragma once

#include "base/clock.h"
#include "endpoint/httplistener.h"
#include "transport/as2receiver.h"
#include "transport/httpclient.h"

namespace packledger::endpoint {

/// Takes AS2 messages and receipts at POST on one path, for sites that partners can reach. Lives in a thread with an
/// event loop that does not paint. Receipts asked for later are posted from here, three times where the partner is
/// away; after that its own repetition of the message asks for them again.
class As2Listener final : public QObject
{
    Q_OBJECT

public:
    As2Listener(transport::As2Books books, transport::TlsRules tls, const Clock &clock, QObject *parent = nullptr);

    /// What to answer, for whoever listens on more than one path.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

Q_SIGNALS:
    /// A receipt could not be handed over.
    void receiptLost(const QUrl &url, const packledger::Error &error);

private:
    void post(const transport::LateReceipt &receipt, int attempt);

    transport::As2Books m_books;
    transport::HttpClient m_client;
    const Clock &m_clock;
};

} // namespace packledger::endpoint
