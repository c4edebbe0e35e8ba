#pragma once

#include "base/result.h"
#include "epcis/document.h"
#include "gs1/itemkey.h"

#include <functional>
#include <memory>

class QIODevice;

namespace packledger::epcis {

/// How a document is written.
struct WriteOptions
{
    Format format = Format::EpcisXml12; ///< EpcisXml12, EpcisXml20 or EpcisJson20
    /// Digits of the company prefix of a key, where known: EPCIS 1.2 wants URNs.
    std::function<std::optional<int>(const gs1::ItemKey &)> companyPrefixLength;
};

/// Writes one document as a stream: begin(), any number of event(), end(). The output validates against the published
/// schema of the format. What the format cannot carry is left out or carried another way, and said as a finding;
/// nothing goes silently. Failures: base.file-write, epcis.format for a format that is not written.
class DocumentWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DocumentWriter>> create(QIODevice &device, WriteOptions options);

    DocumentWriter() = default;
    DocumentWriter(const DocumentWriter &) = delete;
    DocumentWriter &operator=(const DocumentWriter &) = delete;
    virtual ~DocumentWriter() = default;

    /// The header (creationDate must be set) and the master data. A header that names sender and receiver is written
    /// with an SBDH; guidelineVersion and the transaction statement follow the US guideline.
    [[nodiscard]] virtual Result<void> begin(
        const DocumentHeader &header, const std::vector<VocabularyElement> &masterData = {})
        = 0;
    [[nodiscard]] virtual Result<void> event(const Event &event) = 0;
    [[nodiscard]] virtual Result<void> end() = 0;

    /// What could not be carried as it was, since begin(). `where.path` is the event's id or its number, from 1.
    [[nodiscard]] virtual const Findings &findings() const = 0;
};

} // namespace packledger::epcis
