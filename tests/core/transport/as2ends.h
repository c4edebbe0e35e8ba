#pragma once

#include "core/transport/as2keys.h"
#include "transport/as2message.h"

namespace packledger::test {

/// Both ends of one partnership.
struct As2Ends
{
    transport::As2Agreement ours;
    transport::As2Agreement theirs;
};

/// Signed and encrypted, as most partners do.
inline As2Ends agreed(const As2Keys &ourKeys, const As2Keys &theirKeys)
{
    transport::As2Agreement ours;
    ours.ourId = "Packledger Demo";
    ours.partnerId = "ACME";
    ours.url = QUrl(QStringLiteral("https://acme.example/as2"));
    ours.identities = { ourKeys.identity() };
    ours.certificates = { theirKeys.partner() };
    ours.signing = transport::Digest::Sha256;
    ours.encryption = transport::Cipher::Aes256Cbc;
    transport::As2Agreement theirs = ours;
    std::swap(theirs.ourId, theirs.partnerId);
    theirs.url = QUrl(QStringLiteral("https://packledger.example/as2"));
    theirs.identities = { theirKeys.identity() };
    theirs.certificates = { ourKeys.partner() };
    return { ours, theirs };
}

/// Within the life of keys made now.
inline const Instant as2Now { SystemClock().now().ms + 3'600'000, 0 };

inline const QByteArray as2Bytes("<a>\n  one line\n</a>\n");

inline sync::Parcel parcelOf(const QByteArray &bytes)
{
    return { "5f0c9e0a-6a5b-4f6e-9d3f-0b6d2a3a7c11", QStringLiteral("ship 0817.xml"), "application/xml", bytes };
}

/// The message as it comes in at the other end.
inline transport::MimePart asRequest(const transport::As2Message &message)
{
    return { message.headers, message.body };
}

} // namespace packledger::test
