#pragma once

#include "gs1/digitallink.h"
#include "gs1/elementstring.h"
#include "gs1/epcuri.h"
#include "gs1/itemkey.h"
#include "scan/interpret.h"
#include "scan/itemid.h"

#include <cstdlib>

namespace packledger::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort(); // the fuzzer keeps the input
}

/// Throws bytes at every door of identification and checks what must hold of each answer: nothing is read
/// that cannot be written and read again, and two ways to the same key agree.
inline void tryIdentification(QByteArrayView bytes)
{
    using namespace gs1;
    const QDate today(2026, 11, 22);

    if (const Result<ElementString> elements = ElementString::parse(bytes)) {
        const Result<ElementString> again = ElementString::parse(elements->encoded());
        require(again && *again == *elements);
        const QByteArray link = toDigitalLink(*elements);
        if (!link.isEmpty() && !elements->checkAssociations())
            require(toDigitalLink(*parseDigitalLink(link)) == link);
    }
    if (const Result<ElementString> elements = parseDigitalLink(bytes)) {
        const QByteArray link = toDigitalLink(*elements);
        require(link.isEmpty() || parseDigitalLink(link).has_value());
    }

    const ItemKey key = ItemKey::fromUri(bytes);
    require(ItemKey::fromText(key.text()).kind() == key.kind());
    require(ItemKey::fromUri(toDigitalLink(key)) == key);
    if (key.kind() != ItemKey::Kind::Foreign) {
        for (int length = 4; length <= 12; ++length) {
            const QByteArray urn = toEpcUri(key, length);
            require(urn.isEmpty() || ItemKey::fromUri(urn) == key);
        }
    }
    if (const Result<EpcUri> uri = EpcUri::parse(bytes))
        require(uri->key == key && toEpcUri(uri->key, uri->companyPrefixLength).size() > 0);

    scan::DeviceProfile profile;
    profile.separatorSubstitute = "029";
    for (const scan::DeviceProfile &device : { scan::DeviceProfile {}, profile }) {
        const scan::Interpretation meaning = scan::interpret(scan::readingFromLine(bytes.toByteArray()), device, today);
        require(meaning.error.has_value() == (meaning.outcome != scan::Interpretation::Outcome::Ok));
        require(!meaning.isUsable() || ItemKey::fromUri(toDigitalLink(*meaning.identity)) == *meaning.identity);
    }
    if (const Result<ItemKey> id = scan::parseItemId(bytes, today))
        require(ItemKey::fromText(id->text()) == *id);
}

} // namespace packledger::fuzz
