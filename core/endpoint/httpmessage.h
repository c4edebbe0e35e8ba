#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <vector>

namespace packledger::endpoint {

/// A header field of a message, name and value as they were sent.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// A request as a program on this machine or in this network made it.
struct HttpRequest
{
    QByteArray method; ///< "GET"
    QString path; ///< decoded, beginning with a slash
    QUrlQuery query;
    std::vector<HttpHeader> headers;
    QByteArray body;
    QString peer {}; ///< the address it came from
    QByteArray encodedPath {}; ///< as it was sent; empty: not told

    /// The first header of that name, whatever its case; empty: there is none.
    [[nodiscard]] QByteArray header(const char *name) const;
};

/// What the site answers; the length is added when it is sent.
struct HttpResponse
{
    int status = 200;
    std::vector<HttpHeader> headers {};
    QByteArray body {};
    std::optional<Error> fault {}; ///< for the people here, where they have to do something; it is not sent

    /// The first header of that name, whatever its case; empty: there is none.
    [[nodiscard]] QByteArray header(const char *name) const;
};

/// Takes the answer to one request, once, in the listener's thread.
using Reply = std::function<void(const HttpResponse &)>;

} // namespace packledger::endpoint
