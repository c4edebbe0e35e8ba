#include "epcis/documentwriter.h"

#include "epcis/epciserrors.h"
#include "epcis/jsonwriter.h"
#include "epcis/xmlwriter.h"

namespace packledger::epcis {

Result<std::unique_ptr<DocumentWriter>> DocumentWriter::create(QIODevice &device, WriteOptions options)
{
    switch (options.format) {
    case Format::EpcisXml12:
    case Format::EpcisXml20:
        return std::make_unique<XmlWriter>(device, std::move(options));
    case Format::EpcisJson20:
        return std::make_unique<JsonWriter>(device, std::move(options));
    default:
        return fail(codes::epcisFormat, QString::fromLatin1(formatName(options.format)));
    }
}

} // namespace packledger::epcis
