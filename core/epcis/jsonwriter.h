#pragma once

#include "epcis/documentwriter.h"
#include "epcis/jsonextensionwriter.h"
#include "epcis/jsonoutput.h"
#include "epcis/prefixes.h"
#include "epcis/sensorfields.h"
#include "epcis/vocabulary.h"

namespace packledger::epcis {

/// Writes EPCIS 2.0 JSON-LD. Each event declares the namespaces of its extensions in a context of its own, so that the
/// document can be written as a stream.
class JsonWriter final : public DocumentWriter
{
public:
    JsonWriter(QIODevice &device, WriteOptions options);

    [[nodiscard]] Result<void> begin(
        const DocumentHeader &header, const std::vector<VocabularyElement> &masterData) override;
    [[nodiscard]] Result<void> event(const Event &event) override;
    [[nodiscard]] Result<void> end() override;
    [[nodiscard]] const Findings &findings() const override { return m_findings; }

private:
    WriteOptions m_options;
    JsonOutput m_out;
    Findings m_findings;
    qint64 m_events = 0;
    QString m_where; ///< the event that is being written
    Prefixes m_prefixes;
    JsonExtensionWriter m_extensions;

    void report(ErrorCode code, const QByteArray &detail, Severity severity = Severity::Warning);

    void header(const DocumentHeader &header, const std::vector<VocabularyElement> &masterData);
    void masterData(const std::vector<VocabularyElement> &elements);
    void context();
    void errorDeclaration(const ErrorDeclaration &declaration);
    void whatOf(const Event &event);
    void optional(QByteArrayView name, const QByteArray &value);
    [[nodiscard]] QByteArray checkedTerm(Vocabulary vocabulary, const Uri &uri);
    QByteArray checkedUri(const QByteArray &uri);
    void optionalUri(QByteArrayView name, const QByteArray &uri);
    void uris(QByteArrayView name, const std::vector<Uri> &list);
    void term(QByteArrayView name, Vocabulary vocabulary, const Uri &uri);
    void terms(QByteArrayView name, Vocabulary vocabulary, const std::vector<Uri> &uris);
    void strings(QByteArrayView name, const std::vector<QByteArray> &list);
    void epcs(QByteArrayView name, const std::vector<Uri> &list, bool always);
    void quantities(QByteArrayView name, const std::vector<QuantityElement> &list);
    void typedUris(QByteArrayView list, QByteArrayView name, Vocabulary vocabulary, const std::vector<TypedUri> &uris);
    void place(QByteArrayView name, const std::optional<Place> &place);
    void sensors(const Event &event);
    void sensorReport(const Extensions &values);
    void sensorValues(const Extensions &values, std::optional<SensorValue> (*field)(QByteArrayView));
    void sensorValue(SensorValue kind, const ExtensionNode &value);
    void number(const QByteArray &text, QByteArrayView what);
};

} // namespace packledger::epcis
