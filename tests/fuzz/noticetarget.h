#pragma once

#include "asn/asn856reader.h"
#include "asn/seriallistreader.h"

#include <QBuffer>

#include <cstdlib>

/// Reads any bytes as a partner's notice. Aborts where what came out cannot be used: an index that leads nowhere, an
/// acknowledgement that cannot be written or read, a row that is neither read nor named.
namespace noticetarget {

using namespace packledger;
using namespace packledger::asn;

inline void require(bool holds)
{
    if (!holds)
        std::abort(); // the fuzzer keeps the input
}

inline bool leadsSomewhere(int index, size_t count)
{
    return index >= -1 && index < int(count);
}

/// X12 856, and the 997 that answers it.
inline void runX12(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    Asn856Reader reader;
    const auto notices = reader.read(buffer, QStringLiteral("notice.edi"));
    if (notices) {
        require(!notices->empty());
        for (const ShipNotice &notice : *notices) {
            for (size_t i = 0; i < notice.containers.size(); ++i) {
                const Container &container = notice.containers[i];
                require(leadsSomewhere(container.order, notice.orders.size()));
                // A parent stands before its children, so that no walk upwards ends where it began.
                require(container.parent >= -1 && container.parent < int(i));
            }
            for (const Line &line : notice.lines) {
                require(leadsSomewhere(line.order, notice.orders.size()));
                require(leadsSomewhere(line.container, notice.containers.size()));
            }
        }
    }
    int rejected = 0;
    for (const GroupAcknowledgement &group : reader.acknowledgements()) {
        for (const SetAcknowledgement &set : group.sets)
            rejected += set.outcome == SetAcknowledgement::Outcome::Rejected;
        QByteArray answer = write997(group, { 1, 1, { 1'795'356'000'000, 0 } });
        require(answer.startsWith("ISA") && answer.contains("AK9"));
        QBuffer back(&answer);
        back.open(QIODevice::ReadOnly);
        Asn856Reader answerReader;
        (void)answerReader.read(back, QStringLiteral("answer.edi"));
        require(answerReader.acknowledgements().empty());
    }
    require(rejected == reader.rejectedSets());
}

/// A list of serials.
inline void runSerialList(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    SerialListReader reader(2026);
    const auto rows = reader.read(buffer, QStringLiteral("list.csv"));
    if (!rows)
        return;
    require(reader.badRows() >= 0 && (reader.badRows() == 0) == reader.findings().empty());
    qint64 line = 1;
    for (const SerialRow &row : *rows) {
        require(row.line > line);
        line = row.line;
        require(row.item.has_value() || !row.ndc.isEmpty());
        if (row.item)
            require(gs1::ItemKey::fromText(row.item->text()) == *row.item);
    }
}

} // namespace noticetarget
