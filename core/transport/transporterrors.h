#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// The profile's route
inline constexpr ErrorCode routeKind { "transport.kind" };
inline constexpr ErrorCode routeOption { "transport.option" };
inline constexpr ErrorCode routeUrl { "transport.url" };
inline constexpr ErrorCode plainSecret { "transport.plain-secret" };

// The way there
inline constexpr ErrorCode hostUnknown { "transport.resolve" };
inline constexpr ErrorCode hostUnreachable { "transport.connect" };
inline constexpr ErrorCode partnerSilent { "transport.timeout" };
inline constexpr ErrorCode connectionLost { "transport.lost" };

// Who is there, and who we are
inline constexpr ErrorCode noCommonTls { "transport.tls" };
inline constexpr ErrorCode certificateExpired { "transport.certificate-expired" };
inline constexpr ErrorCode certificateNotYetValid { "transport.certificate-not-yet-valid" };
inline constexpr ErrorCode certificateRevoked { "transport.certificate-revoked" };
inline constexpr ErrorCode certificateHost { "transport.certificate-host" };
inline constexpr ErrorCode certificateUntrusted { "transport.certificate-untrusted" };
inline constexpr ErrorCode certificatePin { "transport.certificate-pin" };
inline constexpr ErrorCode revocationUnknown { "transport.revocation" };
inline constexpr ErrorCode clientCertificate { "transport.client-certificate" };
inline constexpr ErrorCode certificateFile { "transport.certificate-file" };
inline constexpr ErrorCode certificateWithKey { "transport.certificate-with-key" };
inline constexpr ErrorCode hostKeyUnknown { "transport.host-key-unknown" };
inline constexpr ErrorCode hostKeyChanged { "transport.host-key-changed" };
inline constexpr ErrorCode privateKey { "transport.private-key" };
inline constexpr ErrorCode signInRefused { "transport.sign-in" };

// What a server says to a request
inline constexpr ErrorCode redirected { "transport.redirect" };
inline constexpr ErrorCode noSuchPlace { "transport.no-such-place" };
inline constexpr ErrorCode documentRefused { "transport.refused" };
inline constexpr ErrorCode partnerTrouble { "transport.trouble" };
inline constexpr ErrorCode senselessAnswer { "transport.answer" };
inline constexpr ErrorCode jobFailed { "transport.job" };
/// The document is there, and the job that it was answered with is not.
inline constexpr ErrorCode jobUnknown { "transport.job-unknown" };
inline constexpr ErrorCode captureLimit { "transport.limit" };

// Files, here and over there
inline constexpr ErrorCode remoteFileName { "transport.file-name" };
inline constexpr ErrorCode remoteNameTaken { "transport.name-taken" };
inline constexpr ErrorCode remoteFolder { "transport.folder" };
inline constexpr ErrorCode folderTooFull { "transport.folder-too-full" };
inline constexpr ErrorCode remoteWrite { "transport.write" };
inline constexpr ErrorCode remoteRead { "transport.read" };
inline constexpr ErrorCode remoteRemove { "transport.remove" };
inline constexpr ErrorCode transferTooLarge { "transport.too-large" };

} // namespace packledger::codes
