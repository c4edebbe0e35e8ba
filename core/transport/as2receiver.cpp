#include "transport/as2receiver.h"

#include "sync/syncerrors.h"
#include "transport/as2errors.h"

#include <QCryptographicHash>

namespace packledger::transport {

namespace {

/// What the sender asks for: "signed-receipt-protocol=optional, pkcs7-signature; signed-receipt-micalg=…".
struct AskedReceipt
{
    bool isAsked = false;
    bool isSigned = false;
    Digest digest = Digest::Sha256;
    bool isPossible = true; ///< false: only hashes that we do not know would do
    QByteArray url {};
};

AskedReceipt askedReceipt(const MimePart &request)
{
    AskedReceipt asked;
    asked.isAsked = !request.value("Disposition-Notification-To").isEmpty();
    asked.url = request.value("Receipt-Delivery-Option").trimmed();
    const ContentType options = parsedType(";" + request.value("Disposition-Notification-Options"));
    asked.isSigned = options.parameter("signed-receipt-protocol").contains("pkcs7-signature");
    const QByteArrayList words = options.parameter("signed-receipt-micalg").split(',');
    if (words.size() < 2)
        return asked;
    asked.isPossible = words.first().trimmed().toLower() != "required";
    for (const QByteArray &word : words.sliced(1)) {
        if (const std::optional<Digest> digest = digestFrom(word)) {
            asked.digest = *digest;
            asked.isPossible = true;
            break;
        }
    }
    return asked;
}

As2Answer plain(int status, const QByteArray &words)
{
    return { .status = status, .headers = { { "Content-Type", "text/plain" } }, .body = words };
}

/// Where a receipt goes by itself; nothing where it must not go. Headers are not signed: a receipt goes to the
/// partner's own host and nowhere else.
std::optional<QUrl> receiptUrl(const AskedReceipt &asked, const As2Agreement &agreement)
{
    const QUrl url = QUrl::fromEncoded(asked.url, QUrl::StrictMode);
    return url.isValid() && url.host() == agreement.url.host() ? std::optional(url) : std::nullopt;
}

As2Answer wrongReceiptUrl()
{
    return plain(400, "Receipts go to the host agreed on.");
}

As2Answer withReceipt(const Mdn &mdn, const AskedReceipt &asked, const As2Agreement &agreement, Instant now)
{
    if (!asked.isAsked)
        return mdn.outcome == Mdn::Outcome::Error ? plain(400, mdn.modifier) : As2Answer {};
    // Who does not know us gets no signature.
    const bool signs = asked.isSigned && !agreement.identities.empty();
    const Result<MimePart> part = packReceipt(mdn, agreement, signs ? std::optional(asked.digest) : std::nullopt, now);
    if (!part)
        return plain(500, part.error().code.name().data());
    const QByteArray id = QCryptographicHash::hash(part->body, QCryptographicHash::Sha256).toHex().first(32);
    MimeHeaders headers { { "AS2-Version", "1.2" }, { "EDIINT-Features", "AS2-Reliability" },
        { "AS2-From", quotedName(agreement.ourId) }, { "AS2-To", quotedName(agreement.partnerId) },
        { "Message-ID", messageIdOf("mdn-" + id, agreement) }, { "MIME-Version", "1.0" } };
    headers.insert(headers.end(), part->headers.begin(), part->headers.end());
    if (asked.url.isEmpty())
        return { .headers = headers, .body = part->body };
    const std::optional<QUrl> url = receiptUrl(asked, agreement);
    return url ? As2Answer { .later = LateReceipt { *url, std::move(headers), part->body } } : wrongReceiptUrl();
}

As2Answer takeReceipt(
    const MimePart &request, const As2Content &content, const As2Partner &partner, const As2Books &books, Instant now)
{
    Result<Mdn> mdn = readReceipt(content);
    if (!mdn)
        return plain(400, "This is no receipt.");
    const QByteArray parcelId = parcelIdOf(mdn->originalMessageId);
    const std::optional<As2Sent> sent = books.findSent(partner.agreement.ourId, partner.agreement.partnerId, parcelId);
    if (!sent)
        return plain(404, "No message of this identity waits for a receipt.");
    // Several profiles may share their AS2 names: it is believed by what was agreed on with the document's own partner.
    const As2Agreement &agreement = sent->partner.agreement;
    const Result<As2Content> own
        = sent->partner.name == partner.name ? Result<As2Content>(content) : unpack(request, agreement, now);
    if (own)
        mdn = readReceipt(*own);
    if (!own || !mdn)
        return plain(400, "The receipt proves nothing.");
    sync::DeliveryOutcome outcome = outcomeOf(*mdn, agreement, messageIdOf(parcelId, agreement), sent->mic);
    outcome.evidence = own->partBytes;
    if (outcome.state == sync::DeliveryOutcome::State::Failed)
        return plain(400, "The receipt proves nothing.");
    return books.settle(parcelId, outcome) ? As2Answer {} : plain(503, "Not kept; please send it again.");
}

} // namespace

As2Answer receive(const MimePart &request, const As2Books &books, Instant now)
{
    const QByteArray from = unquotedName(request.value("AS2-From"));
    const QByteArray to = unquotedName(request.value("AS2-To"));
    const QByteArray messageId = request.value("Message-ID").trimmed();
    if (from.isEmpty() || to.isEmpty() || messageId.isEmpty())
        return plain(400, "AS2-From, AS2-To and Message-ID are needed.");
    const AskedReceipt asked = askedReceipt(request);

    Mdn mdn { .originalMessageId = messageId, .text = QStringLiteral("The message was received and kept.") };
    const auto refuse = [&](const Error &error, const As2Agreement &with) {
        mdn.outcome = Mdn::Outcome::Error;
        mdn.modifier = modifierFor(error);
        mdn.text = QStringLiteral("The message was not taken: %1.").arg(error.code.name());
        return withReceipt(mdn, asked, with, now);
    };
    const std::optional<As2Partner> partner = books.findPartner(to, from);
    if (!partner) {
        As2Agreement stranger;
        stranger.ourId = to;
        stranger.partnerId = from;
        return refuse({ codes::as2UnknownPartner }, stranger);
    }
    const As2Agreement &agreement = partner->agreement;
    const Result<As2Content> content = unpack(request, agreement, now);
    if (!content)
        return refuse(content.error(), agreement);
    if (isReceipt(content->part))
        return takeReceipt(request, *content, *partner, books, now);
    if (!content->wasSigned && !agreement.acceptsUnsigned)
        return refuse({ codes::as2Unsigned }, agreement);
    if (!content->wasEncrypted && !agreement.acceptsUnencrypted)
        return refuse({ codes::as2Unencrypted }, agreement);
    if (!asked.isPossible) {
        mdn.outcome = Mdn::Outcome::Failure;
        mdn.modifier = "unsupported MIC-algorithms";
        mdn.text = QStringLiteral("None of the hash algorithms asked for is supported.");
        return withReceipt(mdn, asked, agreement, now);
    }
    // Said before it is kept: what is refused by HTTP comes again.
    if (asked.isAsked && !asked.url.isEmpty() && !receiptUrl(asked, agreement))
        return wrongReceiptUrl();
    const ContentType disposition = parsedType(content->part.value("Content-Disposition"));
    const sync::Arrival arrival { .remoteName = messageId,
        .fileName = QString::fromUtf8(disposition.parameter("filename")),
        .contentType = content->part.value("Content-Type"),
        .bytes = content->part.decodedBody() };
    const Result<sync::Keeping> kept = books.keep(partner->name, arrival);
    if (!kept) {
        As2Answer answer = plain(503, "Not kept; please send it again.");
        answer.headers.push_back({ "Retry-After", "60" });
        return answer;
    }
    // A MIC would say that these bytes were taken.
    if (*kept == sync::Keeping::OtherBytes)
        return refuse({ sync::codes::messageIdReused }, agreement);
    mdn.mic = micOf(*content, asked.digest);
    if (*kept == sync::Keeping::Repeated) {
        mdn.outcome = Mdn::Outcome::Duplicate;
        mdn.text = QStringLiteral("The message was received before; nothing was done again.");
    }
    return withReceipt(mdn, asked, agreement, now);
}

} // namespace packledger::transport
