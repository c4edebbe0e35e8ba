#include "transport/as2message.h"

#include "transport/as2errors.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QTimeZone>

namespace packledger::transport {

namespace {

/// Deeper than any partner nests: encrypted, signed, compressed.
constexpr int mostLayers = 6;

QByteArray dateHeader(Instant at)
{
    return QLocale::c()
               .toString(
                   QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"))
               .toLatin1()
        + " +0000";
}

/// The same for the same document, and not in it: nobody finds a text with its own hash.
QByteArray boundaryOf(const QByteArray &content)
{
    return "=_packledger_" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(40);
}

MimePart cmsPart(const QByteArray &der, const char *kind)
{
    return { { { "Content-Type", QByteArray("application/pkcs7-mime; smime-type=") + kind + "; name=\"smime.p7m\"" },
                 { "Content-Disposition", "attachment; filename=\"smime.p7m\"" },
                 { "Content-Transfer-Encoding", "binary" } },
        der };
}

/// Letters that need no thought in a file name.
QByteArray plainName(const QString &name)
{
    QByteArray plain;
    for (const QChar letter : name) {
        const bool isPlain
            = letter.unicode() < 128 && (letter.isLetterOrNumber() || QStringLiteral("-_.").contains(letter));
        plain += isPlain ? letter.toLatin1() : '_';
    }
    return plain;
}

bool isWeak(Digest digest)
{
    return digest == Digest::Sha1;
}

Result<MimePart> verifiedPart(
    const MimePart &part, const ContentType &type, const As2Agreement &agreement, Instant now, As2Content &content)
{
    const Result<std::vector<QByteArray>> parts = splitMultipart(part.body, type.parameter("boundary"));
    if (!parts)
        return fail(parts.error());
    if (parts->size() != 2)
        return fail(codes::as2Malformed, QStringLiteral("a signed message of %1 parts").arg(parts->size()));
    const Result<MimePart> signature = readPart(parts->at(1));
    if (!signature)
        return fail(signature.error());
    const Result<Signature> good = verify(parts->front(), signature->decodedBody(), agreement.signersAt(now));
    if (!good)
        return fail(good.error());
    if (isWeak(good->digest) && !agreement.acceptsWeak)
        return fail(codes::as2WeakAlgorithm, QLatin1StringView(nameOf(good->digest)));
    content.wasSigned = true;
    content.mic = Mic { hashOf(good->digest, parts->front()).toBase64(), good->digest };
    return readPart(parts->front());
}

} // namespace

QByteArray Mic::text() const
{
    return value + ", " + nameOf(digest);
}

std::optional<Mic> Mic::fromText(const QByteArray &text)
{
    const qsizetype comma = text.lastIndexOf(',');
    const std::optional<Digest> digest = comma > 0 ? digestFrom(text.sliced(comma + 1)) : std::nullopt;
    if (!digest)
        return {};
    return Mic { text.first(comma).trimmed(), *digest };
}

QByteArray messageIdOf(const QByteArray &parcelId, const As2Agreement &agreement)
{
    return '<' + parcelId + '@' + QByteArray(agreement.ourId).replace(' ', '-').replace('"', '-').replace('@', '-')
        + '>';
}

QByteArray parcelIdOf(const QByteArray &messageId)
{
    const QByteArray trimmed = messageId.trimmed();
    const qsizetype at = trimmed.lastIndexOf('@');
    return trimmed.startsWith('<') && at > 1 ? trimmed.sliced(1, at - 1) : QByteArray();
}

QByteArray quotedName(const QByteArray &name)
{
    if (!name.contains(' ') && !name.contains('"') && !name.contains('\\'))
        return name;
    return '"' + QByteArray(name).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
}

QByteArray unquotedName(const QByteArray &value)
{
    const QByteArray trimmed = value.trimmed();
    if (trimmed.size() < 2 || !trimmed.startsWith('"') || !trimmed.endsWith('"'))
        return trimmed;
    return trimmed.sliced(1, trimmed.size() - 2).replace("\\\"", "\"").replace("\\\\", "\\");
}

Result<MimePart> signedPart(
    const QByteArray &partBytes, const Identity &identity, Digest digest, const QByteArray &boundary)
{
    const Result<QByteArray> signature = sign(partBytes, identity, digest);
    if (!signature)
        return fail(signature.error());
    // Base64, since some readers take the signature for text.
    QByteArray lines;
    const QByteArray text = signature->toBase64();
    for (qsizetype at = 0; at < text.size(); at += 76)
        lines += text.sliced(at, std::min(qsizetype(76), text.size() - at)) + "\r\n";
    const MimePart part { { { "Content-Type", "application/pkcs7-signature; name=\"smime.p7s\"" },
                              { "Content-Disposition", "attachment; filename=\"smime.p7s\"" },
                              { "Content-Transfer-Encoding", "base64" } },
        lines };
    return MimePart { { { "Content-Type",
                          QByteArray("multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=")
                              + nameOf(digest) + "; boundary=\"" + boundary + '"' } },
        joinMultipart({ partBytes, part.toBytes() }, boundary) };
}

Result<As2Message> packMessage(const sync::Parcel &parcel, const As2Agreement &agreement, Instant now)
{
    MimePart part { { { "Content-Type", parcel.contentType },
                        { "Content-Disposition", "attachment; filename=\"" + plainName(parcel.fileName) + '"' },
                        { "Content-Transfer-Encoding", "binary" } },
        parcel.bytes };
    As2Content content { part, part.toBytes() };
    QByteArray bytes = content.partBytes;
    if (agreement.compresses) {
        const Result<QByteArray> packed = compress(bytes);
        if (!packed)
            return fail(packed.error());
        part = cmsPart(*packed, "compressed-data");
        bytes = part.toBytes();
        content.wasCompressed = true;
    }
    if (agreement.signing) {
        const Result<Identity> identity = agreement.signerAt(now);
        if (!identity)
            return fail(identity.error());
        content.mic = Mic { hashOf(*agreement.signing, bytes).toBase64(), *agreement.signing };
        const Result<MimePart> whole = signedPart(bytes, *identity, *agreement.signing, boundaryOf(bytes));
        if (!whole)
            return fail(whole.error());
        part = *whole;
        bytes = part.toBytes();
    }
    if (agreement.encryption) {
        const Result<Certificate> recipient = agreement.recipientAt(now);
        if (!recipient)
            return fail(recipient.error());
        const Result<QByteArray> packed = encrypt(bytes, *recipient, *agreement.encryption);
        if (!packed)
            return fail(packed.error());
        const bool isAuthenticated
            = agreement.encryption == Cipher::Aes128Gcm || agreement.encryption == Cipher::Aes256Gcm;
        part = cmsPart(*packed, isAuthenticated ? "authenveloped-data" : "enveloped-data");
        content.wasEncrypted = true;
    }

    As2Message message { {}, part.body, micOf(content, Digest::Sha256) };
    const auto add = [&](const char *name, const QByteArray &value) { message.headers.push_back({ name, value }); };
    add("AS2-Version", "1.2");
    add("EDIINT-Features", "AS2-Reliability");
    add("AS2-From", quotedName(agreement.ourId));
    add("AS2-To", quotedName(agreement.partnerId));
    add("Message-ID", messageIdOf(parcel.id, agreement));
    add("Subject", plainName(parcel.fileName));
    add("Date", dateHeader(now));
    add("MIME-Version", "1.0");
    for (const MimeHeader &header : part.headers)
        add(header.name.constData(), header.value);
    if (agreement.receipt != As2Agreement::Receipt::None) {
        const QByteArray digest = nameOf(message.mic.digest);
        add("Disposition-Notification-To", quotedName(agreement.ourId));
        if (agreement.asksSignedReceipt)
            add("Disposition-Notification-Options",
                "signed-receipt-protocol=required, pkcs7-signature; signed-receipt-micalg=required, " + digest);
        if (agreement.receipt == As2Agreement::Receipt::Asynchronous)
            add("Receipt-Delivery-Option", agreement.receiptUrl.toEncoded());
    }
    return message;
}

Result<As2Content> unpack(const MimePart &message, const As2Agreement &agreement, Instant now)
{
    As2Content content { message, {} };
    for (int layer = 0; layer < mostLayers; ++layer) {
        const ContentType type = parsedType(content.part.value("Content-Type"));
        Result<MimePart> inner = content.part;
        if (type.type == "multipart/signed") {
            inner = verifiedPart(content.part, type, agreement, now, content);
            if (inner)
                content.partBytes = inner->toBytes();
        } else if (type.type == "application/pkcs7-mime" || type.type == "application/x-pkcs7-mime") {
            const QByteArray der = content.part.decodedBody();
            const CmsKind kind = kindOf(der);
            if (kind == CmsKind::Unknown || kind == CmsKind::Signed)
                return fail(
                    codes::as2Malformed, QStringLiteral("a PKCS #7 part that is neither encrypted nor compressed"));
            const Result<QByteArray> bytes = kind == CmsKind::Enveloped ? decrypt(der, agreement.identities)
                                                                        : decompress(der, agreement.mostBytes);
            if (!bytes)
                return fail(bytes.error());
            (kind == CmsKind::Enveloped ? content.wasEncrypted : content.wasCompressed) = true;
            content.partBytes = *bytes;
            inner = readPart(*bytes);
        } else {
            return content;
        }
        if (!inner)
            return fail(inner.error());
        content.part = std::move(*inner);
    }
    return fail(codes::as2Malformed, QStringLiteral("too many layers"));
}

Mic micOf(const As2Content &content, Digest asked)
{
    if (content.mic)
        return *content.mic;
    // Plain messages: without the headers, which the web may change.
    const bool isWrapped = content.wasEncrypted || content.wasCompressed;
    return { hashOf(asked, isWrapped ? content.partBytes : content.part.body).toBase64(), asked };
}

} // namespace packledger::transport
