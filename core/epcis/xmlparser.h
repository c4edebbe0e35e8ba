#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "epcis/document.h"

#include <QByteArrayView>

#include <memory>
#include <span>

class QIODevice;

namespace packledger::epcis {

/// The name of an element or attribute; the views live as long as the call they are handed to.
struct XmlName
{
    QByteArrayView ns; ///< empty: unqualified
    QByteArrayView local;
    QByteArrayView prefix;
};

/// An attribute of an element; the bytes are the parser's and live as long as the call that hands them over.
struct XmlAttribute
{
    XmlName name;
    QByteArrayView value;
};

/// Receives a document from XmlParser, in document order. Text may come in pieces. To stop, call XmlParser::refuse().
class XmlEvents
{
public:
    virtual ~XmlEvents() = default;
    virtual void startElement(const XmlName &name, std::span<const XmlAttribute> attributes) = 0;
    virtual void endElement() = 0;
    virtual void text(QByteArrayView utf8) = 0;
};

/// A streaming XML parser with namespaces, in bounded memory: UTF-8, UTF-16 and Latin encodings, with or without BOM.
/// Refuses any DOCTYPE, so that there are no entities to expand. The one file that knows Expat.
class XmlParser
{
public:
    XmlParser(XmlEvents &events, const ReadLimits &limits);
    ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;

    /// Parses to the end. Errors: epcis.xml, epcis.doctype, epcis.too-large, base.cancelled, base.file-open (cannot be
    /// read), and whatever refuse() was given.
    [[nodiscard]] Result<void> parse(QIODevice &device, const Progress &progress);

    /// Stops with this error after the running call.
    void refuse(Error error);
    [[nodiscard]] bool isRefused() const;

    /// Where the piece that is being handed over begins.
    [[nodiscard]] Where where() const;

    /// The namespace that the prefix stands for here; null if it is not declared.
    [[nodiscard]] QByteArray namespaceOf(QByteArrayView prefix) const;

    /// Whether the encoding that the document declares was wrong, and what the bytes show was taken.
    [[nodiscard]] bool hadWrongEncoding() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace packledger::epcis
