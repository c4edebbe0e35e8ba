#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace packledger::transport {

/// One header line, unfolded.
struct MimeHeader
{
    QByteArray name;
    QByteArray value;
};
using MimeHeaders = std::vector<MimeHeader>;

/// The value of the first header of that name, whatever its case; empty: there is none.
[[nodiscard]] QByteArray headerValue(const MimeHeaders &headers, const char *name);

/// A MIME entity (RFC 2045): header lines and body. The body is kept byte for byte.
struct MimePart
{
    MimeHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray value(const char *name) const { return headerValue(headers, name); }
    /// Header lines, an empty line, the body; lines end with CRLF.
    [[nodiscard]] QByteArray toBytes() const;
    /// The body without its transfer encoding (base64, quoted-printable).
    [[nodiscard]] QByteArray decodedBody() const;
};

/// A value such as `multipart/signed; boundary="b"; micalg=sha-256`.
struct ContentType
{
    QByteArray type; ///< lower-case
    MimeHeaders parameters;

    [[nodiscard]] QByteArray parameter(const char *name) const { return headerValue(parameters, name); }
};
/// Of the value of a Content-Type (RFC 2045, 5.1).
[[nodiscard]] ContentType parsedType(const QByteArray &value);

/// Splits an entity's bytes at its first empty line. Fails with as2.malformed where there is none.
[[nodiscard]] Result<MimePart> readPart(const QByteArray &bytes);

/// The exact bytes of each part of a multipart body, as they were signed: without the line end before a delimiter
/// (RFC 2046, 5.1.1). Fails with as2.malformed where the closing delimiter is missing.
[[nodiscard]] Result<std::vector<QByteArray>> splitMultipart(const QByteArray &body, const QByteArray &boundary);

/// Joins parts into a multipart body.
[[nodiscard]] QByteArray joinMultipart(const std::vector<QByteArray> &parts, const QByteArray &boundary);

} // namespace packledger::transport
