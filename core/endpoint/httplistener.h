#pragma once

#include "base/result.h"
#include "endpoint/httpgate.h"

#include <memory>
#include <vector>

class QHttpServer;
class QHttpServerResponder;

namespace packledger::endpoint {

/// Where a listener listens.
struct ListeningAddress
{
    QString host = QStringLiteral("127.0.0.1"); ///< an address of this machine; "0.0.0.0" or "::" for all
    quint16 port = 0; ///< 0: any free one
    QByteArray certificate {}; ///< PEM, with its chain; empty: plain HTTP
    QByteArray key {}; ///< PEM, unlocked
};

/// Listens for HTTP requests behind an HttpGate. Each is asked in the thread it lives in, which needs an event loop and
/// must not be the one that paints; the answer may come later, so that nobody waits for another's.
class HttpListener final : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<void(const HttpRequest &, const Reply &)>;

    HttpListener(
        HttpLimits limits, HttpGate::Check check, HttpGate::Refusal refusal, Ask ask, QObject *parent = nullptr);
    ~HttpListener() override;

    /// The port that is listened on. Fails with endpoint.address, endpoint.port-in-use, endpoint.port-forbidden,
    /// endpoint.certificate.
    [[nodiscard]] Result<quint16> listen(const ListeningAddress &address);
    [[nodiscard]] const HttpGate &gate() const { return m_gate; }

private:
    template <typename Server>
    class Guarded;

    HttpGate m_gate;
    Ask m_ask;
    std::unique_ptr<QHttpServer> m_server;
    std::vector<std::shared_ptr<QHttpServerResponder>> m_unanswered; ///< gone before the server is
};

} // namespace packledger::endpoint
