#pragma once

#include "epcis/document.h"
#include "epcis/xmloutput.h"

#include <vector>

namespace packledger::epcis {

/// Writes what stands before the events of an XML document: who sends it to whom (SBDH), the master data, and the
/// transaction statement of the GS1 US guideline.
class XmlHeaderWriter
{
public:
    /// `two`: EPCIS 2.0.
    XmlHeaderWriter(XmlOutput &out, const DocumentHeader &header, bool two);

    /// Nothing where there is nothing to say.
    void write(const std::vector<VocabularyElement> &elements);
    /// The transaction statement: in EPCIS 1.2 a part of the header, in 2.0 at the end of the document.
    void guideline();

private:
    void businessHeader();
    void partner(QByteArrayView role, const QByteArray &identifier, const QByteArray &authority);
    void masterData(const std::vector<VocabularyElement> &elements);
    void optional(QByteArrayView name, const QByteArray &value);

    XmlOutput &m_out;
    const DocumentHeader &m_header;
    bool m_two;
};

} // namespace packledger::epcis
