#include "epcis/documentreader.h"

#include "epcis/epciserrors.h"
#include "epcis/jsonreader.h"
#include "epcis/xmlreader.h"

#include <QHash>
#include <QIODevice>
#include <QStringDecoder>

namespace packledger::epcis {

namespace {

constexpr qint64 probeSize = 8192;

/// The first bytes as text without BOM and leading blanks.
QByteArray probe(QIODevice &device)
{
    QByteArray bytes = device.peek(probeSize);
    const bool little = bytes.startsWith("\xff\xfe") || (bytes.size() > 1 && bytes[0] != '\0' && bytes[1] == '\0');
    const bool big = bytes.startsWith("\xfe\xff") || (bytes.size() > 1 && bytes[0] == '\0' && bytes[1] != '\0');
    if (little || big) {
        QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        const QString text = decoder.decode(bytes);
        bytes = text.toUtf8();
    }
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return bytes.trimmed();
}

/// The first start tag, without comments and processing instructions.
QByteArray firstTag(const QByteArray &text)
{
    for (qsizetype at = 0; (at = text.indexOf('<', at)) >= 0;) {
        if (text.mid(at, 4) == "<!--")
            at = text.indexOf("-->", at);
        else if (text.mid(at, 2) == "<?" || text.mid(at, 2) == "<!")
            at = text.indexOf('>', at);
        else
            return text.mid(at, text.indexOf('>', at) - at);
        if (at < 0)
            break;
    }
    return {};
}

Format xmlFormat(const QByteArray &text)
{
    const QByteArray tag = firstTag(text);
    if (tag.contains("epcis") ? tag.contains(":xsd:2")
                              : !tag.contains("schemaVersion=\"1") && !tag.contains("schemaVersion='1"))
        return Format::EpcisXml20;
    const bool one = tag.contains("schemaVersion=\"1.1\"") || tag.contains("schemaVersion=\"1.0\"");
    return one ? Format::EpcisXml11 : Format::EpcisXml12;
}

bool isTable(const QByteArray &text)
{
    const QByteArray head = text.left(text.indexOf('\n')).trimmed().toLower();
    return (head.contains(',') || head.contains(';') || head.contains('\t'))
        && (head.contains("serial") || head.contains("gtin") || head.contains("sscc"));
}

/// Hands everything on, but no kind of finding endlessly: a million events may all have the same fault.
class FewFindings final : public DocumentSink
{
public:
    explicit FewFindings(DocumentSink &sink)
        : m_sink(sink)
    {
    }

    bool header(const DocumentHeader &header) override { return m_sink.header(header); }
    bool vocabularyElement(const VocabularyElement &element) override { return m_sink.vocabularyElement(element); }
    bool event(Event &&event, const Where &where) override { return m_sink.event(std::move(event), where); }
    void finding(Finding finding) override
    {
        constexpr int mostOfAKind = 100;
        if (++m_counts[finding.code.name()] <= mostOfAKind)
            m_sink.finding(std::move(finding));
    }

private:
    DocumentSink &m_sink;
    QHash<QLatin1StringView, int> m_counts;
};

} // namespace

QByteArray formatName(Format format)
{
    switch (format) {
    case Format::EpcisXml11:
        return "epcis-1.1-xml";
    case Format::EpcisXml12:
        return "epcis-1.2-xml";
    case Format::EpcisXml20:
        return "epcis-2.0-xml";
    case Format::EpcisJson20:
        return "epcis-2.0-json";
    case Format::X12Asn856:
        return "x12-856";
    case Format::CsvSerials:
        return "csv";
    case Format::Unknown:
        break;
    }
    return "unknown";
}

Format detectFormat(QIODevice &device)
{
    const QByteArray text = probe(device);
    if (text.startsWith('<'))
        return xmlFormat(text);
    if (text.startsWith('{') || text.startsWith('['))
        return Format::EpcisJson20;
    if (text.startsWith("ISA"))
        return Format::X12Asn856;
    return isTable(text) ? Format::CsvSerials : Format::Unknown;
}

Result<DocumentSummary> readDocument(
    QIODevice &device, DocumentSink &sink, const ReadLimits &limits, const Progress &progress)
{
    FewFindings few(sink);
    switch (detectFormat(device)) {
    case Format::EpcisXml11:
    case Format::EpcisXml12:
    case Format::EpcisXml20:
        return readXml(device, few, limits, progress);
    case Format::EpcisJson20:
        return readJson(device, few, limits, progress);
    default:
        return fail(codes::epcisFormat, {}, Where { {}, 1, 1, {} });
    }
}

} // namespace packledger::epcis
