#pragma once

#include "base/result.h"
#include "gs1/itemkey.h"
#include "gs1/keytext.h"

#include <optional>

namespace packledger::gs1 {

/// An EPC URI in URN form, as the GS1 EPC Tag Data Standard writes it: pure identity
/// (urn:epc:id:sgtin:C.IR.S), class (urn:epc:class:lgtin:…) or pattern of all instances
/// (urn:epc:idpat:sgtin:C.IR.*). The URN shows where the company prefix ends, which no barcode does.
struct EpcUri
{
    ItemKey key;
    int companyPrefixLength = 0; ///< 6 to 12

    /// Strict reading. Errors: codes::scheme (not an EPC URN, or of a kind unknown to us), gcpLength (not 6 to
    /// 12), componentLength (parts missing or their digits not adding up), empty, escape, charset, length.
    [[nodiscard]] static Result<EpcUri> parse(QByteArrayView urn);
};

/// The length of the company prefix as the URN writes it, 4 to 12; none if it is not an EPC URN of a GS1 key.
[[nodiscard]] std::optional<int> companyPrefixLength(QByteArrayView epcUrn);

/// The key as an EPC URN with a company prefix of that many digits (4 to 12): an instance, class or
/// pattern URI. Empty where the key has no such form; of a foreign key its text.
[[nodiscard]] QByteArray toEpcUri(const ItemKey &key, int companyPrefixLength);

/// The key as EPC URN where the length of the company prefix is known, else as Digital Link.
[[nodiscard]] QByteArray toUri(const ItemKey &key, std::optional<int> companyPrefixLength);

/// The key behind an EPC URN in any of the forms partners send (tag URIs, prefixes of 4 and 5 digits,
/// characters left unescaped). Foreign if it is none.
[[nodiscard]] ItemKey::Kind keyFromUrn(QByteArrayView urn, KeyText &text) noexcept;

} // namespace packledger::gs1
