#pragma once

#include "epcis/documentreader.h"

#include <QBuffer>
#include <QFile>

/// Keeps everything a reader hands over.
class CollectingSink : public packledger::epcis::DocumentSink
{
public:
    packledger::epcis::DocumentHeader head;
    std::vector<packledger::epcis::VocabularyElement> vocabulary;
    std::vector<packledger::epcis::Event> events;
    std::vector<packledger::Where> places;
    packledger::Findings findings;

    bool header(const packledger::epcis::DocumentHeader &header) override
    {
        head = header;
        return true;
    }
    bool vocabularyElement(const packledger::epcis::VocabularyElement &element) override
    {
        vocabulary.push_back(element);
        return true;
    }
    bool event(packledger::epcis::Event &&event, const packledger::Where &where) override
    {
        events.push_back(std::move(event));
        places.push_back(where);
        return true;
    }
    void finding(packledger::Finding finding) override { findings.push_back(std::move(finding)); }

    [[nodiscard]] bool found(packledger::ErrorCode code) const
    {
        return std::ranges::any_of(findings, [&](const packledger::Finding &each) { return each.code == code; });
    }
};

inline packledger::Result<packledger::epcis::DocumentSummary> readBytes(
    const QByteArray &bytes, CollectingSink &sink, const packledger::epcis::ReadLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return packledger::epcis::readDocument(buffer, sink, limits);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
