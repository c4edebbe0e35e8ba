#pragma once

#include "base/result.h"
#include "epcis/document.h"
#include "epcis/event.h"

namespace packledger::epcis {

/// The pre-hash string of CBV 2.0 section 8.9.2: the event in one canonical spelling, whatever document form it came
/// in. Fields of `ignored` (those a repository added) are left out.
[[nodiscard]] QByteArray prehash(const Event &event, const std::vector<FieldName> &ignored = {});

/// "ni:///sha-256;…?ver=CBV2.0". An event is known by it where it has no eventID.
[[nodiscard]] QByteArray eventHash(const Event &event, const std::vector<FieldName> &ignored = {});

} // namespace packledger::epcis
