#include "endpoint/as2listener.h"

#include "transport/transporterrors.h"

#include <QTimer>

namespace packledger::endpoint {

namespace {

constexpr int mostAttempts = 3;
constexpr std::chrono::seconds betweenAttempts { 20 };

} // namespace

As2Listener::As2Listener(transport::As2Books books, transport::TlsRules tls, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_books(std::move(books))
    , m_client(std::move(tls))
    , m_clock(clock)
{
}

HttpResponse As2Listener::answer(const HttpRequest &request)
{
    if (request.method != "POST")
        return { .status = 405, .headers = { { "Allow", "POST" } } };
    transport::MimePart message { {}, request.body };
    for (const HttpHeader &header : request.headers)
        message.headers.push_back({ header.name, header.value });
    const transport::As2Answer answer = transport::receive(message, m_books, m_clock.now());
    HttpResponse response { .status = answer.status, .headers = {}, .body = answer.body };
    for (const transport::MimeHeader &header : answer.headers)
        response.headers.push_back({ header.name, header.value });
    // After the answer: the partner waits for it first.
    if (answer.later)
        QTimer::singleShot(0, this, [this, receipt = *answer.later] { post(receipt, 1); });
    return response;
}

void As2Listener::post(const transport::LateReceipt &receipt, int attempt)
{
    transport::HttpRequest request { .method = "POST", .url = receipt.url.toEncoded(), .body = receipt.body };
    for (const transport::MimeHeader &header : receipt.headers)
        request.headers.emplace_back(header.name, header.value);
    const Result<transport::HttpAnswer> answer = m_client.exchange(request, {});
    if (answer && answer->isGood())
        return;
    if (attempt < mostAttempts) {
        QTimer::singleShot(betweenAttempts, this, [this, receipt, attempt] { post(receipt, attempt + 1); });
        return;
    }
    Q_EMIT receiptLost(
        receipt.url, answer ? Error { codes::partnerTrouble, QString::number(answer->status) } : answer.error());
}

} // namespace packledger::endpoint
