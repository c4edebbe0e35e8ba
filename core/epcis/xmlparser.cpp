#include "epcis/xmlparser.h"

#include "base/baseerrors.h"
#include "epcis/epciserrors.h"

#include <QIODevice>

#include <expat.h>

namespace packledger::epcis {

namespace {

// Attribute values hold no line feeds (they are normalised to blanks), so no namespace can forge the separator.
constexpr char separator = '\n';
constexpr int chunkSize = 1 << 16;

XmlName split(const char *name)
{
    const QByteArrayView whole(name);
    const qsizetype first = whole.indexOf(separator);
    if (first < 0)
        return { {}, whole, {} };
    const qsizetype second = whole.indexOf(separator, first + 1);
    if (second < 0)
        return { whole.first(first), whole.sliced(first + 1), {} };
    return { whole.first(first), whole.sliced(first + 1, second - first - 1), whole.sliced(second + 1) };
}

/// The 32 characters in which Windows-1252 differs from ISO 8859-1; -1: undefined.
constexpr int windows1252[] = { 0x20ac, -1, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, -1, 0x017d, -1, -1, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
    0x203a, 0x0153, -1, 0x017e, 0x0178 };

int XMLCALL unknownEncoding(void *, const XML_Char *name, XML_Encoding *info)
{
    if (QByteArrayView(name).compare("windows-1252", Qt::CaseInsensitive) != 0
        && QByteArrayView(name).compare("cp1252", Qt::CaseInsensitive) != 0)
        return XML_STATUS_ERROR;
    for (int i = 0; i < 256; ++i)
        info->map[i] = i >= 0x80 && i < 0xa0 ? windows1252[i - 0x80] : i;
    info->data = nullptr;
    info->convert = nullptr;
    info->release = nullptr;
    return XML_STATUS_OK;
}

/// Bytes of one unit each that call themselves UTF-16: the declaration is wrong, as some .NET programs write it.
bool contradictsItsEncoding(QByteArrayView start)
{
    if (!start.startsWith("<?xml") && !start.startsWith("\xef\xbb\xbf<?xml"))
        return false;
    const qsizetype end = start.indexOf("?>");
    return end > 0 && start.first(end).toByteArray().toLower().contains("utf-16");
}

// Expat 2.9 names 64-bit successors of these, and calls them deprecated.
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION > 8
#define PACKLEDGER_EXPAT_64(name) name##64
#else
#define PACKLEDGER_EXPAT_64(name) name
#endif
qint64 lineNumber(XML_Parser parser)
{
    return qint64(PACKLEDGER_EXPAT_64(XML_GetCurrentLineNumber)(parser));
}
qint64 columnNumber(XML_Parser parser)
{
    return qint64(PACKLEDGER_EXPAT_64(XML_GetCurrentColumnNumber)(parser));
}
qint64 byteIndex(XML_Parser parser)
{
    return qint64(PACKLEDGER_EXPAT_64(XML_GetCurrentByteIndex)(parser));
}
#undef PACKLEDGER_EXPAT_64

} // namespace

struct XmlParser::Private
{
    XmlEvents &events;
    const ReadLimits &limits;
    XML_Parser parser = nullptr;
    std::optional<Error> refusal;
    std::vector<XmlAttribute> attributes;
    std::vector<std::pair<QByteArray, QByteArray>> namespaces; ///< declarations in scope, innermost last
    qint64 lineOffset = 0;
    int depth = 0;
    bool wrongEncoding = false;

    Private(XmlEvents &e, const ReadLimits &l)
        : events(e)
        , limits(l)
    {
    }
    ~Private() { XML_ParserFree(parser); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    Where where() const
    {
        Where where;
        where.line = lineNumber(parser) + lineOffset;
        where.column = columnNumber(parser) + 1;
        return where;
    }

    void refuse(Error error)
    {
        if (refusal)
            return;
        refusal = std::move(error);
        XML_StopParser(parser, XML_FALSE);
    }

    void refuseTooLarge(const QString &what) { refuse({ codes::tooLarge, what, where() }); }

    void start(const XML_Char *name, const XML_Char **pairs)
    {
        if (refusal)
            return;
        if (++depth > limits.depth)
            return refuseTooLarge(QStringLiteral("elements nested more than %1 deep").arg(limits.depth));
        attributes.clear();
        for (; *pairs; pairs += 2) {
            if (qsizetype(attributes.size()) == limits.attributes)
                return refuseTooLarge(QStringLiteral("more than %1 attributes").arg(limits.attributes));
            attributes.push_back({ split(pairs[0]), QByteArrayView(pairs[1]) });
        }
        events.startElement(split(name), attributes);
    }

    void end()
    {
        --depth;
        if (!refusal)
            events.endElement();
    }

    void declare(const XML_Char *prefix, const XML_Char *uri)
    {
        constexpr size_t most = 1024;
        namespaces.emplace_back(prefix, uri);
        if (namespaces.size() > most)
            refuseTooLarge(QStringLiteral("more than %1 namespaces").arg(most));
    }

    void characters(const XML_Char *text, int size)
    {
        if (!refusal)
            events.text(QByteArrayView(text, size));
    }

    void create(const char *encoding)
    {
        parser = XML_ParserCreateNS(encoding, separator);
        XML_SetUserData(parser, this);
        XML_SetReturnNSTriplet(parser, XML_TRUE);
        XML_SetElementHandler(
            parser,
            [](void *self, const XML_Char *name, const XML_Char **pairs) {
                static_cast<Private *>(self)->start(name, pairs);
            },
            [](void *self, const XML_Char *) { static_cast<Private *>(self)->end(); });
        XML_SetCharacterDataHandler(parser,
            [](void *self, const XML_Char *text, int size) { static_cast<Private *>(self)->characters(text, size); });
        XML_SetNamespaceDeclHandler(
            parser,
            [](void *self, const XML_Char *prefix, const XML_Char *uri) {
                static_cast<Private *>(self)->declare(prefix, uri);
            },
            [](void *self, const XML_Char *) { static_cast<Private *>(self)->namespaces.pop_back(); });
        XML_SetStartDoctypeDeclHandler(
            parser, [](void *user, const XML_Char *, const XML_Char *, const XML_Char *, int) {
                auto *self = static_cast<Private *>(user);
                self->refuse({ codes::doctype, {}, self->where() });
            });
        XML_SetUnknownEncodingHandler(parser, unknownEncoding, nullptr);
    }

    /// White space before the XML declaration is against XML, and harmless.
    void skipLeadingBlanks(QIODevice &device)
    {
        char c = 0;
        while (device.peek(&c, 1) == 1 && (c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
            lineOffset += c == '\n' ? 1 : 0;
            device.skip(1);
        }
    }

    Result<void> run(QIODevice &device, const Progress &progress)
    {
        skipLeadingBlanks(device);
        wrongEncoding = contradictsItsEncoding(device.peek(256));
        create(wrongEncoding ? "UTF-8" : nullptr);
        if (!parser)
            return fail(codes::tooLarge, QStringLiteral("memory"));

        const qint64 total = device.isSequential() ? 0 : device.size();
        qint64 done = 0;
        for (bool atEnd = false; !atEnd;) {
            void *buffer = XML_GetBuffer(parser, chunkSize);
            if (!buffer)
                return fail(codes::tooLarge, QStringLiteral("memory"), where());
            const qint64 size = device.read(static_cast<char *>(buffer), chunkSize);
            if (size < 0)
                return fail(codes::fileOpen, device.errorString());
            atEnd = size == 0;
            done += size;
            if (done > limits.bytes)
                return fail(codes::tooLarge, QStringLiteral("more than %1 bytes").arg(limits.bytes), where());
            if (progress && !progress(done, total))
                return fail(codes::cancelled);
            const XML_Status status = XML_ParseBuffer(parser, int(size), atEnd);
            if (refusal)
                return fail(*refusal);
            if (status != XML_STATUS_OK)
                return fail(codes::xml, QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser))), where());
            // Expat keeps a tag or comment until it is whole; what it has not taken yet is one such piece.
            if (done - byteIndex(parser) > limits.tokenBytes + chunkSize)
                return fail(codes::tooLarge,
                    QStringLiteral("a tag or comment of more than %1 bytes").arg(limits.tokenBytes), where());
        }
        return {};
    }
};

XmlParser::XmlParser(XmlEvents &events, const ReadLimits &limits)
    : d(std::make_unique<Private>(events, limits))
{
}

XmlParser::~XmlParser() = default;

Result<void> XmlParser::parse(QIODevice &device, const Progress &progress)
{
    return d->run(device, progress);
}

void XmlParser::refuse(Error error)
{
    d->refuse(std::move(error));
}

bool XmlParser::isRefused() const
{
    return d->refusal.has_value();
}

Where XmlParser::where() const
{
    return d->where();
}

QByteArray XmlParser::namespaceOf(QByteArrayView prefix) const
{
    for (auto i = d->namespaces.rbegin(); i != d->namespaces.rend(); ++i) {
        if (i->first == prefix)
            return i->second;
    }
    return {};
}

bool XmlParser::hadWrongEncoding() const
{
    return d->wrongEncoding;
}

} // namespace packledger::epcis
