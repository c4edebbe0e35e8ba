#pragma once

#include "core/transport/as2ends.h"
#include "support/faultypartner.h"
#include "transport/as2receiver.h"

namespace packledger::test {

/// A message as the partner's own AS2 program reads it: what was in it, under whose identity, and the receipt.
inline FaultyPartner::Taken readAs2(
    const QByteArray &head, const QByteArray &body, const transport::As2Agreement &agreement)
{
    transport::MimePart request { {}, body };
    for (const QByteArray &line : head.split('\n')) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.push_back({ line.left(colon), line.mid(colon + 1).trimmed() });
    }
    FaultyPartner::Taken taken;
    transport::As2Books books;
    books.findPartners = [&](const QByteArray &, const QByteArray &) {
        return std::vector { transport::As2Partner { "packledger", agreement } };
    };
    books.keep = [&](const QByteArray &, const sync::Arrival &arrival) -> Result<sync::Keeping> {
        taken.id = transport::parcelIdOf(arrival.remoteName);
        taken.bytes = arrival.bytes;
        return sync::Keeping::New;
    };
    const transport::As2Answer answer = transport::receive(request, books, as2Now);
    taken.status = QByteArray::number(answer.status) + " Said";
    taken.headers.clear();
    for (const transport::MimeHeader &header : answer.headers)
        taken.headers += header.name + ": " + header.value + "\r\n";
    taken.body = answer.body;
    return taken;
}

} // namespace packledger::test
