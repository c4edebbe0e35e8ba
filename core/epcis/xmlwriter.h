#pragma once

#include "epcis/documentwriter.h"
#include "epcis/prefixes.h"
#include "epcis/vocabulary.h"
#include "epcis/xmlextensionwriter.h"
#include "epcis/xmloutput.h"

namespace packledger::epcis {

/// Writes EPCIS 1.2 or 2.0 XML. What 1.2 has no fields for (sensors, persistent dispositions, certification,
/// associations) goes into its extension elements, where our reader and the schema look for it.
class XmlWriter final : public DocumentWriter
{
public:
    XmlWriter(QIODevice &device, WriteOptions options);

    [[nodiscard]] Result<void> begin(
        const DocumentHeader &header, const std::vector<VocabularyElement> &masterData) override;
    [[nodiscard]] Result<void> event(const Event &event) override;
    [[nodiscard]] Result<void> end() override;
    [[nodiscard]] const Findings &findings() const override { return m_findings; }

private:
    WriteOptions m_options;
    bool m_two; ///< EPCIS 2.0
    XmlOutput m_out;
    DocumentHeader m_header;
    Findings m_findings;
    qint64 m_events = 0;
    QString m_where; ///< the event that is being written
    Prefixes m_prefixes;
    XmlExtensionWriter m_extensions;

    void report(ErrorCode code, const QByteArray &detail, Severity severity = Severity::Warning);

    void common(const Event &event);
    void errorDeclaration(const ErrorDeclaration &declaration);
    void object(const Event &event);
    void aggregation(const Event &event);
    void association(const Event &event);
    void transaction(const Event &event);
    void transformation(const Event &event);
    void quantityEvent(const Event &event);
    void extensionOf(const Event &event, QByteArrayView quantityList);
    void laterFields(const Event &event);
    void stepsAndPlaces(const Event &event);
    void parties(const Event &event);
    void ilmd(const Event &event);

    [[nodiscard]] Uri epc(const Uri &uri);
    [[nodiscard]] Uri term(Vocabulary vocabulary, const Uri &uri) const;
    void optional(QByteArrayView name, const QByteArray &value);
    void epcs(QByteArrayView name, const std::vector<Uri> &list, bool always);
    void quantities(QByteArrayView name, const std::vector<QuantityElement> &list);
    void typedUris(QByteArrayView list, QByteArrayView name, Vocabulary vocabulary, const std::vector<TypedUri> &uris);
    void place(QByteArrayView name, const std::optional<Place> &place);
    void sensors(const Event &event);
    void sensorValues(QByteArrayView name, const Extensions &values);
};

} // namespace packledger::epcis
