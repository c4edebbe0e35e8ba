#pragma once

#include "base/error.h"
#include "epcis/event.h"

#include <QMap>

namespace packledger::epcis {

enum class Format { Unknown, EpcisXml11, EpcisXml12, EpcisXml20, EpcisJson20, X12Asn856, CsvSerials };

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
};

/// One vocabulary element of the master data: a product class, a location or party.
struct VocabularyElement
{
    QByteArray vocabularyType; ///< "urn:epcglobal:epcis:vtype:EPCClass"
    Uri id;
    QMap<QByteArray, QByteArray> attributes; ///< by attribute id as written
    std::vector<Uri> children;
};

/// Receives a document piece by piece while it is read, so that a million serials need no memory.
/// Parts may come in any order (JSON keys have none). Answering false stops the reading.
class DocumentSink
{
public:
    virtual ~DocumentSink() = default;
    virtual bool header(const DocumentHeader &header) = 0;
    virtual bool vocabularyElement(const VocabularyElement &element) = 0;
    virtual bool event(Event &&event, const Where &where) = 0;
    virtual void finding(Finding finding) = 0;
};

} // namespace packledger::epcis
