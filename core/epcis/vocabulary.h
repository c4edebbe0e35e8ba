#pragma once

#include "epcis/event.h"

#include <QByteArrayView>

namespace packledger::epcis {

/// The standard vocabularies of CBV 2.0 and, for sensors, of the GS1 Web Vocabulary. One term has four
/// spellings: the word ("shipping"), the URN of EPCIS 1.x ("urn:epcglobal:cbv:bizstep:shipping"), the Web URI of
/// EPCIS 2.0 ("https://ref.gs1.org/cbv/BizStep-shipping") and its CURIE ("cbv:BizStep-shipping").
enum class Vocabulary {
    BizStep,
    Disposition,
    BizTransactionType,
    SourceDestinationType,
    ErrorReason,
    SensorComponent,
    MeasurementType, ///< no URN; Web URI "https://gs1.org/voc/Temperature"
    SensorAlert, ///< likewise
};

/// The word of a standard term in any spelling; empty if it is none (a partner's own URI, or misspelt).
[[nodiscard]] QByteArray standardTerm(Vocabulary vocabulary, QByteArrayView spelling);

/// The word behind the standard's prefix, known or not ("recieving" of "urn:epcglobal:cbv:bizstep:recieving"), and
/// any bare word itself; empty for a URI of somebody else.
[[nodiscard]] QByteArray wordOf(Vocabulary vocabulary, QByteArrayView spelling);

/// The same term in the spelling of EPCIS 1.x, of 2.0 URIs and of 2.0 JSON. A URI of somebody else stays as it is, a
/// misspelt word keeps its spelling mistake; JSON has no words for unknown terms, they stay URIs there.
[[nodiscard]] Uri toUrn(Vocabulary vocabulary, const Uri &spelling);
[[nodiscard]] Uri toWebUri(Vocabulary vocabulary, const Uri &spelling);
[[nodiscard]] Uri toJsonTerm(Vocabulary vocabulary, const Uri &spelling);

/// The standard term that a misspelt word most likely stands for (at most two letters away); empty if none.
[[nodiscard]] QByteArray nearestTerm(Vocabulary vocabulary, QByteArrayView word);

} // namespace packledger::epcis
