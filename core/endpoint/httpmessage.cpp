#include "endpoint/httpmessage.h"

namespace packledger::endpoint {

namespace {

QByteArray valueIn(const std::vector<HttpHeader> &headers, const char *name)
{
    for (const HttpHeader &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

} // namespace

QByteArray HttpRequest::header(const char *name) const
{
    return valueIn(headers, name);
}

QByteArray HttpResponse::header(const char *name) const
{
    return valueIn(headers, name);
}

} // namespace packledger::endpoint
