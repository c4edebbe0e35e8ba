#include "epcis/xmlreader.h"

#include "base/baseerrors.h"
#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/jsoncontext.h"
#include "epcis/timestamp.h"
#include "epcis/xmleventmapper.h"
#include "epcis/xmlparser.h"

#include <array>

namespace packledger::epcis {

namespace {

/// Elements that only hold others, around the events and the master data.
constexpr QByteArrayView containers[] = { "EPCISDocument", "EPCISQueryDocument", "EPCISMasterDataDocument",
    "EPCISHeader", "EPCISBody", "EPCISMasterData", "QueryResults", "QueryResultsBody", "queryResults", "resultsBody",
    "EventList", "VocabularyList", "Vocabulary", "VocabularyElementList", "extension", "Envelope", "Body" };
/// Elements read as a whole, apart from the events.
constexpr QByteArrayView captured[] = { "StandardBusinessDocumentHeader", "VocabularyElement", "guidelineVersion",
    "dscsaTransactionStatement", "affirmTransactionStatement", "legalNotice", "ignoreFields" };
constexpr QByteArrayView epcLists[] = { "epcList", "childEPCs", "inputEPCList", "outputEPCList" };
constexpr QByteArrayView roots[]
    = { "EPCISDocument", "EPCISQueryDocument", "EPCISMasterDataDocument", "QueryResults", "Envelope" };

template <size_t N>
bool isOneOf(const QByteArrayView (&names)[N], QByteArrayView name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// Where a word of a vocabulary stands, which may be a CURIE. Everything else of EPCIS' own is an identifier, a time or
/// a number, and means what is written.
constexpr QByteArrayView termElements[] = { "bizStep", "disposition", "set", "unset", "reason" };
constexpr QByteArrayView termAttributes[] = { "type", "exception", "component" };

/// Schemes and standard prefixes that are never taken for a CURIE of the document.
bool isCommonScheme(QByteArrayView prefix)
{
    static constexpr QByteArrayView schemes[]
        = { "urn", "http", "https", "ni", "geo", "gs1", "cbv", "epcis", "cbvmda", "gs1ushc" };
    return isOneOf(schemes, prefix);
}

QByteArray allText(const XmlElement &element)
{
    QByteArray text = element.text;
    for (const XmlElement &child : element.children)
        text += (text.isEmpty() ? "" : " ") + allText(child);
    return text;
}

class Reader final : public XmlEvents
{
public:
    Reader(DocumentSink &sink, const ReadLimits &limits)
        : m_parser(*this, limits)
        , m_sink(sink)
        , m_limits(limits)
    {
    }

    Result<DocumentSummary> read(QIODevice &device, const Progress &progress)
    {
        if (auto parsed = m_parser.parse(device, progress); !parsed)
            return fail(std::move(parsed.error()));
        if (m_parser.hadWrongEncoding())
            m_sink.finding({ Severity::Warning, codes::wrongEncoding, QStringLiteral("UTF-8"), {} });
        // Parts of it may have stood behind the events.
        if (!m_sink.header(m_header))
            return fail(codes::cancelled);
        return m_summary;
    }

    void startElement(const XmlName &name, std::span<const XmlAttribute> attributes) override
    {
        const bool core = name.ns.isEmpty() || isEpcisNamespace(name.ns);
        if (m_inEpc)
            return refuse(codes::badValue, "epc", m_parser.where());
        if (!m_open.empty() && m_open.back()->listsEpcs && core && name.local == "epc") {
            m_inEpc = true;
            m_epc.resize(0);
            countItem();
            return;
        }
        if (!m_open.empty())
            return open(name, core, attributes);
        if (m_skipped > 0) {
            ++m_skipped;
            return;
        }
        const bool isRoot = m_path.empty();
        if (isRoot && !takeRoot(name, core, attributes))
            return refuse(codes::epcisFormat, name.local, m_parser.where());
        if (core && eventTypeNamed(name.local) && (isRoot || m_inEventList)) {
            if (!sendHeader())
                return;
            return open(name, core, attributes);
        }
        if (isOneOf(captured, name.local))
            return open(name, core, attributes);
        if (isOneOf(containers, name.local)) {
            m_path.push_back(name.local.toByteArray());
            m_inEventList = m_inEventList || name.local == "EventList";
            if (name.local == "Vocabulary") {
                for (const XmlAttribute &attribute : attributes) {
                    if (attribute.name.local == "type")
                        m_vocabularyType = attribute.value.toByteArray();
                }
            }
            return;
        }
        skip(name, core);
    }

    void endElement() override
    {
        if (m_inEpc) {
            m_inEpc = false;
            m_open.back()->epcs.push_back(m_epc.trimmed());
        } else if (!m_open.empty()) {
            close();
        } else if (m_skipped > 0) {
            --m_skipped;
        } else if (!m_path.empty()) {
            m_inEventList = m_inEventList && m_path.back() != "EventList";
            m_path.pop_back();
        }
    }

    void text(QByteArrayView utf8) override
    {
        QByteArray *text = m_inEpc ? &m_epc : m_open.empty() ? nullptr : &m_open.back()->text;
        if (!text)
            return;
        text->append(utf8);
        if (text->size() > m_limits.tokenBytes)
            refuse(codes::tooLarge, "text", m_parser.where());
    }

private:
    XmlParser m_parser;
    DocumentSink &m_sink;
    const ReadLimits &m_limits;
    DocumentSummary m_summary;
    DocumentHeader m_header;
    bool m_headerSent = false;
    bool m_saidQualified = false;

    std::vector<QByteArray> m_path; ///< the containers that are open
    bool m_inEventList = false;
    int m_skipped = 0; ///< open elements of a part that is not read
    QByteArray m_vocabularyType;

    XmlElement m_captured; ///< the event or header part that is being put together
    std::vector<XmlElement *> m_open; ///< the elements of m_captured that are open
    qint64 m_items = 0;
    bool m_inEpc = false;
    QByteArray m_epc;

    void refuse(ErrorCode code, QByteArrayView detail, const Where &where)
    {
        m_parser.refuse({ code, QString::fromUtf8(detail), where });
    }

    void report(ErrorCode code, const QByteArray &detail, Severity severity = Severity::Warning)
    {
        m_sink.finding({ severity, code, QString::fromUtf8(detail), m_parser.where() });
    }

    void countItem()
    {
        if (++m_items > m_limits.itemsPerEvent)
            refuse(codes::tooLarge, "an event with too many items", m_parser.where());
    }

    bool takeRoot(const XmlName &name, bool core, std::span<const XmlAttribute> attributes)
    {
        if (!isOneOf(roots, name.local) && !(core && eventTypeNamed(name.local)))
            return false;
        for (const XmlAttribute &attribute : attributes) {
            if (attribute.name.local == "schemaVersion")
                m_header.schemaVersion = attribute.value.trimmed().toByteArray();
            else if (attribute.name.local == "creationDate")
                m_header.creationDate
                    = parseTimestamp(attribute.value, TimeReading::Tolerant, "+00:00").value_or(Timestamp());
        }
        const bool two
            = name.ns.endsWith(":xsd:2") || (!name.ns.endsWith(":xsd:1") && !m_header.schemaVersion.startsWith('1'));
        const bool one = m_header.schemaVersion == "1.1" || m_header.schemaVersion == "1.0";
        m_summary.format = two ? Format::EpcisXml20 : one ? Format::EpcisXml11 : Format::EpcisXml12;
        return true;
    }

    void skip(const XmlName &name, bool core)
    {
        m_skipped = 1;
        if (m_inEventList && core)
            refuse(codes::unknownEvent, name.local, m_parser.where());
        else if (m_inEventList)
            report(codes::vendorEvent, name.local.toByteArray());
        else if (!name.ns.isEmpty())
            report(codes::ignoredContent, name.local.toByteArray(), Severity::Note);
    }

    bool sendHeader()
    {
        if (!m_headerSent && !m_sink.header(m_header)) {
            refuse(codes::cancelled, {}, {});
            return false;
        }
        m_headerSent = true;
        return true;
    }

    /// A term whose prefix the document declares, as full URI.
    QByteArray expanded(QByteArray value) const
    {
        const qsizetype colon = value.indexOf(':');
        if (colon < 1 || value.startsWith("urn:") || value.startsWith("http")
            || isCommonScheme(QByteArrayView(value).first(colon)))
            return value;
        const QByteArray ns = m_parser.namespaceOf(QByteArrayView(value).first(colon));
        return ns.isEmpty() || value.mid(colon + 1).startsWith("//") ? value : ns + value.mid(colon + 1);
    }

    void open(const XmlName &name, bool core, std::span<const XmlAttribute> attributes)
    {
        XmlElement *element = &m_captured;
        if (m_open.empty()) {
            m_captured = XmlElement();
            m_items = 0;
        } else {
            element = &m_open.back()->children.emplace_back();
        }
        countItem();
        element->name = name.local.toByteArray();
        if (name.ns != epcisVocabulary) {
            element->ns = name.ns.toByteArray();
            element->prefix = name.prefix.toByteArray();
        }
        // What stands in somebody's extension is theirs, even unqualified.
        element->isCore = core && (m_open.empty() || m_open.back()->isCore);
        element->listsEpcs = element->isCore && isOneOf(epcLists, name.local);
        const Where where = m_parser.where();
        element->line = where.line;
        element->column = where.column;
        for (const XmlAttribute &attribute : attributes)
            takeAttribute(*element, attribute);
        if (element->isCore && !name.ns.isEmpty() && !m_open.empty() && !m_saidQualified) {
            m_saidQualified = true;
            report(codes::qualifiedNames, element->name, Severity::Note);
        }
        m_open.push_back(element);
    }

    void takeAttribute(XmlElement &element, const XmlAttribute &attribute)
    {
        countItem();
        ExtensionNode node;
        node.ns = attribute.name.ns.toByteArray();
        node.name = attribute.name.local.toByteArray();
        node.prefix = attribute.name.prefix.toByteArray();
        node.text = attribute.value.trimmed().toByteArray();
        if (node.text.size() > m_limits.tokenBytes)
            return refuse(codes::tooLarge, "attribute", m_parser.where());
        if (node.ns == xsiNamespace) {
            if (node.name == "type") {
                // The type's prefix means nothing outside this document: keep it where it is XML Schema's own.
                const qsizetype colon = node.text.indexOf(':');
                if (m_parser.namespaceOf(node.text.left(qMax(colon, qsizetype(0)))) != xsdNamespace)
                    return report(codes::ignoredContent, "xsi:type " + node.text);
                node.text = "xsd:" + node.text.mid(colon + 1);
            } else if (node.name != "nil") {
                return;
            }
        } else if (element.isCore && node.ns.isEmpty() && isOneOf(termAttributes, node.name)) {
            node.text = expanded(node.text);
        }
        element.attributes.push_back(std::move(node));
    }

    void close()
    {
        XmlElement &element = *m_open.back();
        m_open.pop_back();
        element.text = element.text.trimmed();
        if (element.isCore && isOneOf(termElements, element.name))
            element.text = expanded(std::move(element.text));
        if (!m_open.empty())
            return;
        if (const auto type = element.isCore ? eventTypeNamed(element.name) : std::nullopt)
            return takeEvent(*type);
        if (element.name == "VocabularyElement")
            return takeVocabularyElement(element);
        takeHeaderPart(element);
    }

    void takeEvent(EventType type)
    {
        if (++m_summary.events > m_limits.events)
            return refuse(codes::tooLarge, "too many events", m_captured.where());
        const Where where = m_captured.where();
        auto event = eventFromXml(std::move(m_captured), type, m_sink);
        if (!event)
            m_parser.refuse(std::move(event.error()));
        else if (!m_sink.event(std::move(*event), where))
            refuse(codes::cancelled, {}, {});
    }

    void takeVocabularyElement(const XmlElement &element)
    {
        VocabularyElement vocabulary;
        vocabulary.vocabularyType = m_vocabularyType;
        vocabulary.id = element.attribute("id");
        for (const XmlElement &child : element.children) {
            if (child.is("attribute")) {
                vocabulary.attributes.insert(child.attribute("id"), allText(child));
            } else if (child.is("children")) {
                for (const XmlElement &id : child.children)
                    vocabulary.children.push_back(id.text);
            }
        }
        if (!m_sink.vocabularyElement(vocabulary))
            refuse(codes::cancelled, {}, {});
    }

    void takeHeaderPart(const XmlElement &element)
    {
        if (element.name == "guidelineVersion") {
            m_header.guidelineVersion = element.text;
        } else if (element.name == "affirmTransactionStatement") {
            m_header.affirmsTransactionStatement = element.text == "true" || element.text == "1";
        } else if (element.name == "legalNotice") {
            m_header.legalNotice = element.text;
        } else if (element.name == "dscsaTransactionStatement") {
            for (const XmlElement &child : element.children)
                takeHeaderPart(child);
        } else if (element.name == "ignoreFields") {
            for (const XmlElement &field : element.children)
                m_header.ignoredFields.push_back({ field.ns, field.name });
        } else if (element.name == "StandardBusinessDocumentHeader") {
            for (const XmlElement &child : element.children)
                takeSbdhPart(child);
        }
    }

    void takeSbdhPart(const XmlElement &part)
    {
        for (const XmlElement &child : part.children) {
            if (child.name == "Identifier" && part.name == "Sender" && m_header.sender.isEmpty()) {
                m_header.sender = child.text;
                m_header.senderAuthority = child.attribute("Authority");
            } else if (child.name == "Identifier" && part.name == "Receiver" && m_header.receiver.isEmpty()) {
                m_header.receiver = child.text;
                m_header.receiverAuthority = child.attribute("Authority");
            } else if (child.name == "InstanceIdentifier" && part.name == "DocumentIdentification") {
                m_header.instanceIdentifier = child.text;
            }
        }
    }
};

} // namespace

Result<DocumentSummary> readXml(
    QIODevice &device, DocumentSink &sink, const ReadLimits &limits, const Progress &progress)
{
    return Reader(sink, limits).read(device, progress);
}

} // namespace packledger::epcis
