#include "transport/as2transport.h"

#include "transport/as2errors.h"
#include "transport/mdn.h"
#include "transport/outcomes.h"
#include "transport/transporterrors.h"

#include <QDateTime>

#include <algorithm>

namespace packledger::transport {

namespace {

using State = sync::DeliveryOutcome::State;

/// The answer as the MIME entity that it is.
MimePart entityOf(const HttpAnswer &answer)
{
    MimePart entity { {}, answer.body };
    for (const auto &[name, value] : answer.headers)
        entity.headers.push_back({ name, value });
    return entity;
}

QString daysLeft(const Certificate &certificate)
{
    return certificate.subject() + QStringLiteral(", ") + certificate.notAfter().date().toString(Qt::ISODate);
}

QDateTime momentOf(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC);
}

bool isUnreadable(const sync::DeliveryOutcome &outcome)
{
    return outcome.state == State::Refused && outcome.error && outcome.error->code == codes::as2KeyRefused
        && outcome.error->detail == QLatin1StringView("decryption-failed");
}

} // namespace

As2Transport::As2Transport(As2Agreement agreement, HttpsRoute route, const Clock &clock)
    : m_agreement(std::move(agreement))
    , m_route(std::move(route))
    , m_client(m_route.tls, m_route.proxy)
    , m_clock(clock)
{
}

sync::DeliveryOutcome As2Transport::send(const sync::Parcel &parcel, Progress &progress)
{
    sync::DeliveryOutcome outcome = post(parcel, progress);
    std::vector<Certificate> &theirs = m_agreement.certificates;
    // A partner may change over before its old certificate has ended. It says that it could not read the message, so
    // that nothing was taken; the certificate that it reads comes first from then on.
    for (std::size_t tried = 1; tried < theirs.size() && isUnreadable(outcome); ++tried) {
        std::rotate(theirs.begin(), theirs.begin() + 1, theirs.end());
        if (theirs.front().isValidAt(momentOf(m_clock.now())))
            outcome = post(parcel, progress);
    }
    return outcome;
}

sync::DeliveryOutcome As2Transport::post(const sync::Parcel &parcel, Progress &progress)
{
    const Result<As2Message> message = packMessage(parcel, m_agreement, m_clock.now());
    if (!message)
        return failed(message.error());
    HttpRequest request = m_route.request("POST", m_agreement.url.toEncoded());
    for (const MimeHeader &header : message->headers)
        request.headers.emplace_back(header.name, header.value);
    request.body = message->body;
    const Result<HttpAnswer> answer = m_client.exchange(request, progress);
    if (!answer)
        return failed(answer.error());
    if (!answer->isGood()) {
        sync::DeliveryOutcome outcome = failed(
            { codes::partnerTrouble, QStringLiteral("%1 %2").arg(answer->status).arg(problemOf(*answer).words) });
        outcome.retryAfterMs = retryAfterMs(*answer);
        return outcome;
    }
    if (m_agreement.receipt == As2Agreement::Receipt::None)
        return acknowledged();
    if (m_agreement.receipt == As2Agreement::Receipt::Asynchronous)
        return { .state = State::Delivered, .reference = message->mic.text() };

    const Result<As2Content> content = unpack(entityOf(*answer), m_agreement, m_clock.now());
    if (!content)
        return failed(content.error());
    const Result<Mdn> mdn = readReceipt(*content);
    if (!mdn)
        return failed(mdn.error());
    sync::DeliveryOutcome outcome = outcomeOf(*mdn, m_agreement, messageIdOf(parcel.id, m_agreement), message->mic);
    outcome.evidence = entityOf(*answer).toBytes();
    return outcome;
}

sync::DeliveryOutcome As2Transport::inquire(const sync::Parcel &, const QByteArray &reference, Progress &)
{
    // The receipt comes by itself.
    return { .state = State::Delivered, .reference = reference };
}

Result<int> As2Transport::poll(const std::function<bool(const QByteArray &)> &, const sync::KeepArrival &, Progress &)
{
    return 0;
}

bool As2Transport::test(const sync::TestReport &report, Progress &progress)
{
    const Result<Identity> identity = m_agreement.signerAt(m_clock.now());
    if (!identity) {
        report(notPassed("identity", identity.error()));
        return false;
    }
    report(passed("identity", daysLeft(identity->certificate)));
    const Result<Certificate> recipient = m_agreement.recipientAt(m_clock.now());
    if (!recipient) {
        report(notPassed("partner-certificate", recipient.error()));
        return false;
    }
    report(passed("partner-certificate", daysLeft(*recipient)));
    const Result<HttpClient::Peer> peer = m_client.connect(m_agreement.url.toEncoded(), progress);
    if (!peer) {
        report(notPassed("connect", peer.error()));
        return false;
    }
    report(passed("connect", QString::fromLatin1(peer->address)));
    return true;
}

} // namespace packledger::transport
