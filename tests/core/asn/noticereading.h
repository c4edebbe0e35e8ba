#pragma once

#include "asn/asn856reader.h"
#include "support/places.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace packledger::test {

using asn::Asn856Reader;
using asn::Line;
using asn::ShipNotice;

[[nodiscard]] inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/asn/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("fixture %s is missing", name);
    return file.readAll();
}

[[nodiscard]] inline Result<std::vector<ShipNotice>> readText(Asn856Reader &reader, QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return reader.read(buffer, QStringLiteral("test.edi"));
}

inline std::vector<ShipNotice> readWell(Asn856Reader &reader, const QByteArray &text)
{
    const Result<std::vector<ShipNotice>> read = readText(reader, text);
    if (!read)
        qWarning("%s: %s", read.error().code.name().data(), qPrintable(read.error().detail));
    return read ? *read : std::vector<ShipNotice> {};
}

[[nodiscard]] inline bool hasFinding(const Asn856Reader &reader, ErrorCode code)
{
    return std::ranges::any_of(reader.findings(), [code](const Finding &finding) { return finding.code == code; });
}

/// A ship notice of structure 0004 around the given segments of its one item.
[[nodiscard]] inline QByteArray noticeWith(const QByteArray &segments, int segmentCount)
{
    return "ISA*00*          *00*          *ZZ*SELLER         *ZZ*BUYER          *261122*0915*^*00501*000000001*0*P*>~"
           "GS*SH*S*B*20261122*0915*1*X*005010~ST*856*0001~BSN*00*N1*20261122*0915*0004~HL*1**S~HL*2*1*I~"
        + segments + "SE*" + QByteArray::number(5 + segmentCount) + "*0001~GE*1*1~IEA*1*000000001~";
}

struct LineFacts
{
    QByteArray lot;
    qint64 quantity;
    int container;
    int order;
    bool operator==(const LineFacts &) const = default;
};

[[nodiscard]] inline std::vector<LineFacts> facts(const ShipNotice &notice)
{
    std::vector<LineFacts> result;
    for (const Line &line : notice.lines)
        result.push_back({ line.lot, line.quantity, line.container, line.order });
    return result;
}

} // namespace packledger::test
