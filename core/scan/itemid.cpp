#include "scan/itemid.h"

#include "gs1/digitallink.h"
#include "gs1/epcuri.h"
#include "gs1/gs1errors.h"
#include "scan/interpret.h"

namespace packledger::scan {

using gs1::ItemKey;

Result<ItemKey> parseItemId(QByteArrayView text, QDate today)
{
    text = text.trimmed();
    const bool isUrn = text.size() > 4 && text.first(4).compare("urn:", Qt::CaseInsensitive) == 0;
    if (isUrn || gs1::isWebAddress(text)) {
        const ItemKey named = ItemKey::fromUri(text);
        if (named.kind() != ItemKey::Kind::Foreign)
            return named;
    }
    if (isUrn) {
        const Result<gs1::EpcUri> strict = gs1::EpcUri::parse(text);
        return strict ? Result<ItemKey>(strict->key) : fail(strict.error());
    }
    const Interpretation meaning = interpret(readingFromLine(text.toByteArray()), DeviceProfile {}, today);
    if (meaning.outcome != Interpretation::Outcome::Ok)
        return fail(meaning.error.value_or(Error { codes::notAProductIdentifier, QString::fromUtf8(text) }));
    if (meaning.identity)
        return *meaning.identity;
    if (meaning.elements) {
        if (const std::optional<ItemKey> key = ItemKey::fromElements(*meaning.elements))
            return *key;
    }
    if (meaning.gtin)
        return ItemKey(*meaning.gtin);
    return fail(codes::notAProductIdentifier, QString::fromUtf8(text));
}

} // namespace packledger::scan
