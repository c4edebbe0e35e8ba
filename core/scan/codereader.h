#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace packledger::scan {

/// How a fixed code reader, an industrial camera that decodes by itself, tells of packs: one line of text each.
struct ReaderPreset
{
    QByteArray name; ///< stable, "lines"
    QString title; ///< for people: the maker's name, where a preset is for one
    QByteArray prefix; ///< what stands before each line
    QByteArray suffix; ///< what ends one; CR, LF or both: any line end
    QByteArray noRead; ///< what it says of a pack without a readable code; empty: set on the reader
    quint16 port = 0; ///< TCP, unless told; 0: must be told
    QString source; ///< where this is written
};

/// What there is to choose from (resources/devices/readers.json). A maker's name stands only where its manuals say so;
/// all of it can be set on the reader, so compare it with yours.
[[nodiscard]] const std::vector<ReaderPreset> &readerPresets();

/// Where a code reader is, and how it speaks.
struct ReaderSettings
{
    enum class Line { Serial, Tcp };

    Line line = Line::Tcp;
    QString target; ///< device file or host
    quint16 port = 0; ///< Tcp
    int baud = 9600; ///< Serial, 8 data bits, no parity
    ReaderPreset preset; ///< with what the address says otherwise

    /// From an address: "tcp://host:port", "serial:/dev/ttyS0", each with ?preset=…, &no-read=TEXT and &baud=…. Fails
    /// with reader.address.
    [[nodiscard]] static Result<ReaderSettings> parse(const QString &address);
};

} // namespace packledger::scan
