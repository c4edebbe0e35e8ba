#include "endpoint/as2listener.h"

#include "transport/patience.h"
#include "transport/transporterrors.h"

namespace packledger::endpoint {

namespace {

constexpr int mostAttempts = 3;
constexpr int betweenAttemptsMs = 20'000;
constexpr int mostAtOnce = 4; ///< partners that are slow to take their receipts

} // namespace

As2Listener::As2Listener(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_posting.setMaxThreadCount(mostAtOnce);
}

As2Listener::~As2Listener()
{
    m_isEnding = true;
    m_posting.clear();
    m_posting.waitForDone();
}

HttpResponse As2Listener::answer(const HttpRequest &request, const transport::As2Books &books)
{
    if (request.method != "POST")
        return { .status = 405, .headers = { { "Allow", "POST" } } };
    transport::MimePart message { {}, request.body };
    for (const HttpHeader &header : request.headers)
        message.headers.push_back({ header.name, header.value });
    const transport::As2Answer answer = transport::receive(message, books, m_clock.now());
    HttpResponse response { .status = answer.status, .headers = {}, .body = answer.body, .fault = answer.fault };
    for (const transport::MimeHeader &header : answer.headers)
        response.headers.push_back({ header.name, header.value });
    if (answer.later)
        m_posting.start([this, receipt = *answer.later] { post(receipt); });
    return response;
}

void As2Listener::post(const transport::LateReceipt &receipt)
{
    transport::HttpRequest request { .method = "POST", .url = receipt.url.toEncoded(), .body = receipt.body };
    for (const transport::MimeHeader &header : receipt.headers)
        request.headers.emplace_back(header.name, header.value);
    const Progress goesOn = [this](qint64, qint64) { return !m_isEnding; };
    transport::HttpClient client(receipt.tls, receipt.proxy);
    Error error { codes::partnerTrouble, {} };
    for (int attempt = 1; attempt <= mostAttempts && !m_isEnding; ++attempt) {
        const Result<transport::HttpAnswer> answer = client.exchange(request, goesOn);
        if (answer && answer->isGood())
            return;
        error = answer ? Error { codes::partnerTrouble, QString::number(answer->status) } : answer.error();
        if (attempt < mostAttempts)
            (void)transport::pause(betweenAttemptsMs, goesOn);
    }
    Q_EMIT receiptLost(receipt.url, error);
}

} // namespace packledger::endpoint
