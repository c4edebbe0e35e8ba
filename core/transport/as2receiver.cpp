#include "transport/as2receiver.h"

#include "sync/syncerrors.h"
#include "transport/as2errors.h"

#include <QCryptographicHash>
#include <QStringList>

namespace packledger::transport {

namespace {

constexpr qsizetype longestHost = 253;

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

/// Where a receipt goes by itself; nothing where it must not go. Headers are not signed: a receipt goes to hosts that
/// the partner's profile names and to no other, whoever wrote the header.
std::optional<QUrl> receiptUrl(const AskedReceipt &asked, const As2Agreement &agreement)
{
    const QUrl url = QUrl::fromEncoded(asked.url, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isWeb && url.userInfo().isEmpty() && agreement.mayGiveReceiptsAt(url.host())
        ? std::optional(url)
        : std::nullopt;
}

/// Told to both sides: their people have to ask ours, who have to enter it.
As2Answer wrongReceiptUrl(const AskedReceipt &asked, const As2Partner &partner)
{
    // In the letters of addresses, so that it harms nobody who looks at it.
    const QByteArray host = QUrl::toAce(QUrl::fromEncoded(asked.url, QUrl::StrictMode).host()).left(longestHost);
    As2Answer answer = plain(400,
        "Receipt-Delivery-Option names " + (host.isEmpty() ? QByteArray("no host") : host)
            + ", which is not agreed on. Receipts go to " + QUrl::toAce(partner.agreement.url.host())
            + "; another host has to be entered in your profile here: Connection, Receipts may also go to.");
    answer.fault = Error { codes::as2ReceiptHost,
        QString::fromLatin1(partner.name) + QStringLiteral(": ") + QString::fromLatin1(host), {} };
    return answer;
}

As2Answer withReceipt(const Mdn &mdn, const AskedReceipt &asked, const As2Partner &partner, Instant now)
{
    const As2Agreement &agreement = partner.agreement;
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
    if (!url)
        return wrongReceiptUrl(asked, partner);
    LateReceipt later { *url, std::move(headers), part->body, partner.tls, partner.proxy };
    // Keys are pinned for the partner's own server.
    if (url->host() != agreement.url.host())
        later.tls.pins.clear();
    return { .later = std::move(later) };
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

/// Who of several partners under the same names sent a message, and what was in it.
struct Sender
{
    As2Partner partner;
    Result<As2Content> content;
    QStringList others {}; ///< profiles that it could come from as well, for nobody signed
};

/// How well a message fits what was agreed on with one partner.
enum class Fit {
    NotMeant, ///< none of its keys
    Faulty, ///< its keys, and something else is wrong
    Unprotected, ///< readable, and too little protected for it
    Readable, ///< as agreed on, but nobody signed
    Proved, ///< signed by it
};

Fit fitOf(const Result<As2Content> &content, const As2Agreement &agreement)
{
    if (!content) {
        const bool isOfOthers
            = content.error().code == codes::as2UnknownSigner || content.error().code == codes::as2Decryption;
        return isOfOthers ? Fit::NotMeant : Fit::Faulty;
    }
    if (content->wasSigned)
        return Fit::Proved;
    const bool isTaken = agreement.acceptsUnsigned && (content->wasEncrypted || agreement.acceptsUnencrypted);
    return isTaken ? Fit::Readable : Fit::Unprotected;
}

/// The one who signed; where nobody did, the first that such a message could come from, with the others.
Sender senderOf(const MimePart &request, std::vector<As2Partner> partners, Instant now)
{
    std::optional<Sender> best;
    Fit bestFit = Fit::NotMeant;
    for (As2Partner &partner : partners) {
        Result<As2Content> content = unpack(request, partner.agreement, now);
        const Fit fit = fitOf(content, partner.agreement);
        if (best && fit == bestFit && fit == Fit::Readable)
            best->others += QString::fromUtf8(partner.name);
        if (best && fit <= bestFit)
            continue;
        best = Sender { std::move(partner), std::move(content) };
        bestFit = fit;
        if (fit == Fit::Proved)
            break;
    }
    return *std::move(best);
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
    const auto refuse = [&](const Error &error, const As2Partner &with) {
        mdn.outcome = Mdn::Outcome::Error;
        mdn.modifier = modifierFor(error);
        mdn.text = QStringLiteral("The message was not taken: %1.").arg(error.code.name());
        As2Answer answer = withReceipt(mdn, asked, with, now);
        answer.fault = error;
        return answer;
    };
    std::vector<As2Partner> partners = books.findPartners(to, from);
    if (partners.empty()) {
        As2Partner stranger;
        stranger.agreement.ourId = to;
        stranger.agreement.partnerId = from;
        return refuse({ codes::as2UnknownPartner }, stranger);
    }
    const Sender sender = senderOf(request, std::move(partners), now);
    const As2Partner &partner = sender.partner;
    const As2Agreement &agreement = partner.agreement;
    const Result<As2Content> &content = sender.content;
    if (!content)
        return refuse(content.error(), partner);
    if (isReceipt(content->part))
        return takeReceipt(request, *content, partner, books, now);
    if (!content->wasSigned && !agreement.acceptsUnsigned)
        return refuse({ codes::as2Unsigned }, partner);
    if (!content->wasEncrypted && !agreement.acceptsUnencrypted)
        return refuse({ codes::as2Unencrypted }, partner);
    if (!sender.others.isEmpty()) {
        const QStringList names = QStringList { QString::fromUtf8(partner.name) } + sender.others;
        return refuse({ codes::as2AmbiguousSender, names.join(QStringLiteral(", ")) }, partner);
    }
    if (!asked.isPossible) {
        mdn.outcome = Mdn::Outcome::Failure;
        mdn.modifier = "unsupported MIC-algorithms";
        mdn.text = QStringLiteral("None of the hash algorithms asked for is supported.");
        return withReceipt(mdn, asked, partner, now);
    }
    // Said before it is kept: what is refused by HTTP comes again.
    if (asked.isAsked && !asked.url.isEmpty() && !receiptUrl(asked, agreement))
        return wrongReceiptUrl(asked, partner);
    const ContentType disposition = parsedType(content->part.value("Content-Disposition"));
    const sync::Arrival arrival { .remoteName = messageId,
        .fileName = QString::fromUtf8(disposition.parameter("filename")),
        .contentType = content->part.value("Content-Type"),
        .bytes = content->part.decodedBody() };
    const Result<sync::Keeping> kept = books.keep(partner.name, arrival);
    if (!kept) {
        As2Answer answer = plain(503, "Not kept; please send it again.");
        answer.headers.push_back({ "Retry-After", "60" });
        return answer;
    }
    // A MIC would say that these bytes were taken.
    if (*kept == sync::Keeping::OtherBytes)
        return refuse({ sync::codes::messageIdReused }, partner);
    mdn.mic = micOf(*content, asked.digest);
    if (*kept == sync::Keeping::Repeated) {
        mdn.outcome = Mdn::Outcome::Duplicate;
        mdn.text = QStringLiteral("The message was received before; nothing was done again.");
    }
    return withReceipt(mdn, asked, partner, now);
}

} // namespace packledger::transport
