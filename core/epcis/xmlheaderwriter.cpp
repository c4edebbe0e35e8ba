#include "epcis/xmlheaderwriter.h"

#include <algorithm>

namespace packledger::epcis {

namespace {

constexpr QByteArrayView sbdhNamespace = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";

} // namespace

XmlHeaderWriter::XmlHeaderWriter(XmlOutput &out, const DocumentHeader &header, bool two)
    : m_out(out)
    , m_header(header)
    , m_two(two)
{
}

void XmlHeaderWriter::write(const std::vector<VocabularyElement> &elements)
{
    const bool parties = !m_header.sender.isEmpty() || !m_header.receiver.isEmpty();
    const bool statement = !m_header.guidelineVersion.isEmpty() || m_header.affirmsTransactionStatement;
    if (!parties && elements.empty() && !(statement && !m_two))
        return;
    m_out.start("EPCISHeader");
    // EPCIS 1.2 has no header without it.
    if (parties || !m_two)
        businessHeader();
    if (!elements.empty()) {
        m_out.start("extension");
        masterData(elements);
        m_out.end();
    }
    // GS1 US guideline: behind the extension. EPCIS 2.0 has that place only at the end of the document.
    if (!m_two)
        guideline();
    m_out.end();
}

void XmlHeaderWriter::businessHeader()
{
    m_out.start("sbdh:StandardBusinessDocumentHeader");
    m_out.attribute("xmlns:sbdh", sbdhNamespace);
    m_out.element("sbdh:HeaderVersion", "1.0");
    partner("sbdh:Sender", m_header.sender, m_header.senderAuthority);
    partner("sbdh:Receiver", m_header.receiver, m_header.receiverAuthority);
    m_out.start("sbdh:DocumentIdentification");
    m_out.element("sbdh:Standard", "EPCglobal");
    m_out.element("sbdh:TypeVersion", "1.0");
    m_out.element("sbdh:InstanceIdentifier", m_header.instanceIdentifier);
    m_out.element("sbdh:Type", "Events");
    m_out.element("sbdh:CreationDateAndTime", m_header.creationDate.text);
    m_out.end();
    m_out.end();
}

void XmlHeaderWriter::partner(QByteArrayView role, const QByteArray &identifier, const QByteArray &authority)
{
    m_out.start(role);
    m_out.start("sbdh:Identifier");
    if (!authority.isEmpty())
        m_out.attribute("Authority", authority);
    m_out.text(identifier);
    m_out.end();
    m_out.end();
}

void XmlHeaderWriter::masterData(const std::vector<VocabularyElement> &elements)
{
    m_out.start("EPCISMasterData");
    m_out.start("VocabularyList");
    std::vector<QByteArray> types;
    for (const VocabularyElement &element : elements) {
        if (std::ranges::find(types, element.vocabularyType) == types.end())
            types.push_back(element.vocabularyType);
    }
    for (const QByteArray &type : types) {
        m_out.start("Vocabulary");
        m_out.attribute("type", type);
        m_out.start("VocabularyElementList");
        for (const VocabularyElement &element : elements) {
            if (element.vocabularyType != type)
                continue;
            m_out.start("VocabularyElement");
            m_out.attribute("id", element.id);
            for (auto i = element.attributes.cbegin(); i != element.attributes.cend(); ++i) {
                m_out.start("attribute");
                m_out.attribute("id", i.key());
                m_out.text(i.value());
                m_out.end();
            }
            if (!element.children.empty()) {
                m_out.start("children");
                for (const Uri &child : element.children)
                    m_out.element("id", child);
                m_out.end();
            }
            m_out.end();
        }
        m_out.end();
        m_out.end();
    }
    m_out.end();
    m_out.end();
}

void XmlHeaderWriter::guideline()
{
    optional("gs1ushc:guidelineVersion", m_header.guidelineVersion);
    if (!m_header.affirmsTransactionStatement)
        return;
    m_out.start("gs1ushc:dscsaTransactionStatement");
    m_out.element("gs1ushc:affirmTransactionStatement", *m_header.affirmsTransactionStatement ? "true" : "false");
    optional("gs1ushc:legalNotice", m_header.legalNotice);
    m_out.end();
}

void XmlHeaderWriter::optional(QByteArrayView name, const QByteArray &value)
{
    if (!value.isEmpty())
        m_out.element(name, value);
}

} // namespace packledger::epcis
