#pragma once

#include "epcis/documentcheck.h"
#include "ledger/writetransaction.h"
#include "workflow/siteaddresses.h"

namespace packledger::workflow {

/// Takes the pieces of an EPCIS document into one write transaction as they are read.
class LedgerSink final : public epcis::DocumentSink
{
public:
    /// `refusesReused`: an event that bears the identifier of another one ends the document, see refusal().
    LedgerSink(ledger::WriteTransaction &transaction, DocumentId document, QString file, bool refusesReused,
        const SiteAddresses &addresses);

    bool header(const epcis::DocumentHeader &header) override;
    bool vocabularyElement(const epcis::VocabularyElement &element) override;
    bool event(epcis::Event &&event, const Where &where) override;
    void finding(Finding finding) override;
    /// The document is complete: what only the whole of it shows is added to the findings.
    void finish();
    /// Whether an event of it says that goods come to this site: then it is for us, whoever its header names.
    [[nodiscard]] bool bringsHere() const { return m_bringsHere; }

    [[nodiscard]] const epcis::DocumentHeader &header() const { return m_header; }
    [[nodiscard]] Findings &findings() { return m_findings; }
    /// Why the document was ended before its end.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    [[nodiscard]] qint64 newEvents() const { return m_newEvents; }
    [[nodiscard]] qint64 items() const { return m_items; }
    /// New events by which somebody received something, or takes back that he did.
    [[nodiscard]] const std::vector<EventId> &receivingEvents() const { return m_receivingEvents; }

private:
    void addProduct(const epcis::VocabularyElement &element);
    void addPlace(const epcis::VocabularyElement &element);
    void countNamed();

    ledger::WriteTransaction &m_transaction;
    DocumentId m_document;
    QString m_file;
    bool m_refusesReused;
    const SiteAddresses &m_addresses;
    bool m_bringsHere = false;
    std::optional<Error> m_refusal;
    epcis::DocumentHeader m_header;
    epcis::DocumentCheck m_check;
    Findings m_findings;
    qint64 m_newEvents = 0;
    qint64 m_items = 0;
    std::vector<bool> m_named; ///< by item id
    std::vector<EventId> m_receivingEvents;
};

} // namespace packledger::workflow
