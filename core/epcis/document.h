#pragma once

#include "base/error.h"
#include "epcis/event.h"

#include <QMap>

namespace packledger::epcis {

enum class Format { Unknown, EpcisXml11, EpcisXml12, EpcisXml20, EpcisJson20, X12Asn856, CsvSerials };

/// "epcis-1.2-xml", "x12-856" …; "unknown".
[[nodiscard]] QByteArray formatName(Format format);

/// The name of a user extension field, with its namespace.
struct FieldName
{
    QByteArray ns;
    QByteArray name;
    friend bool operator==(const FieldName &, const FieldName &) = default;
};

/// Standard Business Document Header and what US partners put beside it.
struct DocumentHeader
{
    QByteArray schemaVersion;
    Timestamp creationDate;
    QByteArray instanceIdentifier; ///< SBDH InstanceIdentifier or JSON id; the partner's name for the document
    QByteArray sender; ///< identifier text as written (SGLN URN, PGLN URN or GLN-13)
    QByteArray senderAuthority;
    QByteArray receiver;
    QByteArray receiverAuthority;
    QByteArray guidelineVersion; ///< gs1ushc:guidelineVersion
    std::optional<bool> affirmsTransactionStatement;
    QByteArray legalNotice;
    std::vector<FieldName> ignoredFields; ///< fields a repository added, left out of the event hash
};

/// One vocabulary element of the master data: a product class, a location or party.
struct VocabularyElement
{
    QByteArray vocabularyType; ///< "urn:epcglobal:epcis:vtype:EPCClass"
    Uri id;
    QMap<QByteArray, QByteArray> attributes; ///< by attribute id as written
    std::vector<Uri> children;
};

/// What a reader has read.
struct DocumentSummary
{
    Format format = Format::Unknown;
    qint64 events = 0;
};

/// Bounds against hostile documents. What exceeds one is refused (epcis.too-large).
struct ReadLimits
{
    qint64 bytes = qint64(4) << 30;
    qint64 events = 2'000'000;
    qint64 itemsPerEvent = 4'000'000; ///< EPCs, elements and values of one event
    qsizetype tokenBytes = 1 << 20; ///< one text, tag, comment or string
    int depth = 64;
    int attributes = 256; ///< of one element
};

/// Receives a document piece by piece while it is read, so that a million serials need no memory.
/// Parts may come in any order (JSON keys have none). Answering false stops the reading.
class DocumentSink
{
public:
    virtual ~DocumentSink() = default;
    /// May come more than once; the last one is complete.
    virtual bool header(const DocumentHeader &header) = 0;
    virtual bool vocabularyElement(const VocabularyElement &element) = 0;
    virtual bool event(Event &&event, const Where &where) = 0;
    virtual void finding(Finding finding) = 0;
};

} // namespace packledger::epcis
