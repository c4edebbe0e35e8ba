#pragma once

#include "base/result.h"
#include "gs1/elementstring.h"

#include <QByteArray>
#include <QByteArrayView>

namespace packledger::gs1 {

/// Whether the text is a web address (http or https, in any case).
[[nodiscard]] bool isWebAddress(QByteArrayView text) noexcept;

/// Reads a GS1 Digital Link URI (URI Syntax standard, uncompressed, numeric AIs, GTIN of 14 digits): the
/// elements of the path, then those of the query. Query parameters that are no AIs and the fragment are left
/// out. Never opens anything.
/// Errors: codes::uriSyntax, notDigitalLink, dlPath, dlAttribute, dlDuplicate, unknownAi, and those of
/// ElementString::from() and checkAssociations().
[[nodiscard]] Result<ElementString> parseDigitalLink(QByteArrayView uri);

/// The canonical link of the elements, https://id.gs1.org/KEY/…[/QUALIFIER/…][?ATTRIBUTE=…], attributes of
/// predefined length first. Empty if they hold no key or something that no link may carry.
[[nodiscard]] QByteArray toDigitalLink(const ElementString &elements);

} // namespace packledger::gs1
