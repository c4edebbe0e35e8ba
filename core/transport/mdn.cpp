#include "transport/mdn.h"

#include "transport/as2errors.h"

#include <QCryptographicHash>

namespace packledger::transport {

namespace {

const char *const automatic = "automatic-action/MDN-sent-automatically; ";

QByteArray dispositionOf(const Mdn &mdn)
{
    switch (mdn.outcome) {
    case Mdn::Outcome::Processed:
        return QByteArray(automatic) + "processed";
    case Mdn::Outcome::Duplicate:
        return QByteArray(automatic) + "processed/warning: duplicate-document";
    case Mdn::Outcome::Error:
        return QByteArray(automatic) + "processed/error: " + mdn.modifier;
    case Mdn::Outcome::Failure:
        return QByteArray(automatic) + "failed/failure: " + mdn.modifier;
    }
    return {};
}

/// Reads "…; processed/error: decryption-failed". What is not understood is a failure: it proves nothing.
void readDisposition(const QByteArray &value, Mdn &mdn)
{
    const QByteArray type = value.mid(value.indexOf(';') + 1).trimmed();
    const QByteArray word = type.left(type.indexOf(':')).trimmed().toLower();
    mdn.modifier = type.contains(':') ? type.mid(type.indexOf(':') + 1).trimmed() : QByteArray();
    if (type.compare("processed", Qt::CaseInsensitive) == 0)
        mdn.outcome = Mdn::Outcome::Processed;
    else if (word == "processed/warning")
        mdn.outcome = mdn.modifier.contains("duplicate") ? Mdn::Outcome::Duplicate : Mdn::Outcome::Processed;
    else if (word == "processed/error")
        mdn.outcome = Mdn::Outcome::Error;
    else
        mdn.outcome = Mdn::Outcome::Failure;
    if (mdn.outcome == Mdn::Outcome::Failure && mdn.modifier.isEmpty())
        mdn.modifier = type;
}

sync::DeliveryOutcome with(sync::DeliveryOutcome::State state, const Mdn &mdn, std::optional<Error> error = {})
{
    return { .state = state, .error = std::move(error), .answer = mdn.text };
}

} // namespace

QByteArray modifierFor(const Error &error)
{
    if (error.code == codes::as2Decryption)
        return "decryption-failed";
    if (error.code == codes::as2Decompression)
        return "decompression-failed";
    if (error.code == codes::as2Signature)
        return "integrity-check-failed";
    if (error.code == codes::as2UnknownSigner)
        return "authentication-failed";
    if (error.code == codes::as2Unsigned || error.code == codes::as2Unencrypted || error.code == codes::as2WeakAlgorithm
        || error.code == codes::as2AmbiguousSender)
        return "insufficient-message-security";
    if (error.code == codes::as2UnknownPartner)
        return "unknown-trading-partner";
    return "unexpected-processing-error";
}

bool isReceipt(const MimePart &part)
{
    return parsedType(part.value("Content-Type")).type == "multipart/report";
}

Result<MimePart> packReceipt(const Mdn &mdn, const As2Agreement &agreement, std::optional<Digest> digest, Instant now)
{
    const MimePart text { { { "Content-Type", "text/plain; charset=utf-8" }, { "Content-Transfer-Encoding", "8bit" } },
        mdn.text.toUtf8() + "\r\n" };
    QByteArray fields = "Reporting-UA: Packledger\r\nOriginal-Recipient: rfc822; " + quotedName(agreement.ourId)
        + "\r\nFinal-Recipient: rfc822; " + quotedName(agreement.ourId)
        + "\r\nOriginal-Message-ID: " + mdn.originalMessageId + "\r\nDisposition: " + dispositionOf(mdn) + "\r\n";
    if (mdn.mic)
        fields += "Received-Content-MIC: " + mdn.mic->text() + "\r\n";
    const MimePart report {
        { { "Content-Type", "message/disposition-notification" }, { "Content-Transfer-Encoding", "7bit" } }, fields
    };
    const QByteArray boundary = "=_receipt_"
        + QCryptographicHash::hash(mdn.originalMessageId + fields, QCryptographicHash::Sha256).toHex().first(40);
    MimePart whole {
        { { "Content-Type", "multipart/report; report-type=disposition-notification; boundary=\"" + boundary + '"' } },
        joinMultipart({ text.toBytes(), report.toBytes() }, boundary)
    };
    if (!digest)
        return whole;
    const Result<Identity> identity = agreement.signerAt(now);
    if (!identity)
        return fail(identity.error());
    return signedPart(whole.toBytes(), *identity, *digest, boundary + "_signed");
}

Result<Mdn> readReceipt(const As2Content &content)
{
    const ContentType type = parsedType(content.part.value("Content-Type"));
    if (type.type != "multipart/report")
        return fail(codes::as2NoReceipt, QString::fromLatin1(type.type.left(100)));
    const Result<std::vector<QByteArray>> parts = splitMultipart(content.part.body, type.parameter("boundary"));
    if (!parts)
        return fail(parts.error());
    Mdn mdn { .isSigned = content.wasSigned };
    bool isThere = false;
    for (const QByteArray &bytes : *parts) {
        const Result<MimePart> part = readPart(bytes);
        if (!part)
            return fail(part.error());
        const QByteArray kind = parsedType(part->value("Content-Type")).type;
        if (kind == "message/disposition-notification") {
            // Fields are header lines; the empty line at their end is often missing.
            const Result<MimePart> fields = readPart(part->decodedBody() + "\r\n\r\n");
            if (!fields)
                return fail(fields.error());
            isThere = true;
            mdn.originalMessageId = fields->value("Original-Message-ID");
            mdn.mic = Mic::fromText(fields->value("Received-Content-MIC"));
            readDisposition(fields->value("Disposition"), mdn);
        } else if (mdn.text.isEmpty()) {
            mdn.text = QString::fromUtf8(part->decodedBody()).trimmed().left(500);
        }
    }
    if (!isThere)
        return fail(codes::as2NoReceipt, QStringLiteral("a report without its fields"));
    return mdn;
}

sync::DeliveryOutcome outcomeOf(
    const Mdn &mdn, const As2Agreement &agreement, const QByteArray &messageId, const Mic &mic)
{
    using State = sync::DeliveryOutcome::State;
    if (agreement.asksSignedReceipt && !mdn.isSigned)
        return with(State::Failed, mdn, Error { codes::as2ReceiptUnsigned, mdn.text });
    if (mdn.originalMessageId != messageId)
        return with(State::Failed, mdn, Error { codes::as2ReceiptForOther, QString::fromUtf8(mdn.originalMessageId) });
    if (mdn.outcome == Mdn::Outcome::Error || mdn.outcome == Mdn::Outcome::Failure) {
        const bool isOfKeys = mdn.modifier == "decryption-failed" || mdn.modifier == "authentication-failed";
        return with(State::Refused, mdn,
            Error { isOfKeys ? codes::as2KeyRefused : codes::as2Refused, QString::fromUtf8(mdn.modifier) });
    }
    // A duplicate may be told without a MIC: the first receipt had it. So may what was not signed (RFC 4130, 7.4.3).
    const bool mayLackMic = mdn.outcome == Mdn::Outcome::Duplicate || !agreement.signing;
    if (mdn.mic ? *mdn.mic != mic : !mayLackMic)
        return with(State::Refused, mdn,
            Error { codes::as2MicMismatch, mdn.mic ? QString::fromLatin1(mdn.mic->text()) : QStringLiteral("none") });
    return with(State::Acknowledged, mdn);
}

} // namespace packledger::transport
