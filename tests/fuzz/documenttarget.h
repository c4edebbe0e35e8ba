#pragma once

#include "epcis/documentcheck.h"
#include "epcis/documentreader.h"
#include "epcis/documentwriter.h"
#include "epcis/eventcodec.h"
#include "epcis/eventhash.h"

#include <QBuffer>
#include <QDebug>

#include <cstdlib>

/// Reads any bytes as a document; every event that comes out must survive codec and hash, and every document that was
/// read must be written and read back with the same hashes. Aborts where that does not hold.
namespace documenttarget {

using namespace packledger;
using namespace packledger::epcis;

class Sink final : public DocumentSink
{
public:
    std::vector<Event> events;
    DocumentCheck check;

    bool header(const DocumentHeader &header) override
    {
        check.header(header);
        return true;
    }
    bool vocabularyElement(const VocabularyElement &element) override
    {
        check.vocabularyElement(element);
        return true;
    }
    bool event(Event &&event, const Where &where) override
    {
        (void)check.event(event, where);
        const auto back = decodeEvent(encodeEvent(event));
        if (!back || !(*back == event))
            std::abort();
        events.push_back(std::move(event));
        return true;
    }
    void finding(Finding) override { }
};

inline bool readInto(Sink &sink, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadLimits limits;
    limits.bytes = 1 << 20;
    return readDocument(buffer, sink, limits).has_value();
}

/// Says what came out differently, and ends.
[[noreturn]] inline void complain(
    const QByteArray &bytes, const QByteArray &written, const QByteArray &meant, const QByteArray &read)
{
    qCritical().noquote() << "read:\n"
                          << bytes << "\nwritten:\n"
                          << written << "\nmeant:\n"
                          << meant << "\nread back:\n"
                          << read;
    std::abort();
}

inline void run(const QByteArray &bytes)
{
    Sink sink;
    if (!readInto(sink, bytes))
        return;
    (void)sink.check.finish();
    for (const Format format : { Format::EpcisXml12, Format::EpcisXml20, Format::EpcisJson20 }) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        auto writer = DocumentWriter::create(out, { format, {} });
        DocumentHeader header;
        header.creationDate = { "2026-11-22T14:15:00Z", 0 };
        bool written = (*writer)->begin(header).has_value();
        for (const Event &event : sink.events)
            written = written && (*writer)->event(event).has_value();
        if (!written || !(*writer)->end())
            complain(bytes, out.data(), "a document", "a failure");
        // What could not be carried was said, and may look different.
        if (!(*writer)->findings().empty())
            continue;
        Sink back;
        if (!readInto(back, out.data()) || back.events.size() != sink.events.size())
            complain(bytes, out.data(), QByteArray::number(qsizetype(sink.events.size())),
                QByteArray::number(qsizetype(back.events.size())));
        for (size_t i = 0; i < back.events.size(); ++i) {
            if (prehash(back.events[i]) != prehash(sink.events[i]))
                complain(bytes, out.data(), prehash(sink.events[i]), prehash(back.events[i]));
        }
    }
}

} // namespace documenttarget
