#pragma once

#include "epcis/document.h"

#include <QHash>
#include <QSet>

namespace packledger::epcis {

/// The release of the GS1 US guideline for DSCSA that a document follows.
enum class Guideline { Release12, Release13, Mixed };

/// What is wrong with one event by itself for a trading partner who receives it: identifiers, actions, lot and expiry,
/// parties, pairs of business step and disposition. Severity::Error blocks the receipt, Warning asks for master data or
/// a question to the sender. `where` is where the event stands.
[[nodiscard]] Findings check(const Event &event, const Where &where);

/// Checks a whole document as it streams by: hand it what the sink gets, then ask finish(). Adds to check() what only
/// the document shows: the header of a shipment, master data of what is shipped, the guideline. Facts of other
/// documents (packed before commissioned, two parents) are the ledger's matter. Memory: one entry for each product and
/// place.
class DocumentCheck
{
public:
    void header(const DocumentHeader &header);
    void vocabularyElement(const VocabularyElement &element);
    /// The findings of check(), and what finish() needs later.
    [[nodiscard]] Findings event(const Event &event, const Where &where);
    [[nodiscard]] Findings finish() const;

    [[nodiscard]] Guideline guideline() const;

private:
    DocumentHeader m_header;
    QHash<QByteArray, VocabularyElement> m_masterData; ///< by canonical key
    QHash<QByteArray, Where> m_wanted; ///< keys that need master data, where they first stand
    bool m_ships = false;
    bool m_marksRelease12 = false;
    bool m_marksRelease13 = false;
    QByteArray m_lastClass;

    void want(const Uri &uri, const Where &where);
    void wantClassOf(const Uri &epc, const Where &where);
};

} // namespace packledger::epcis
