#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

class QIODevice;

namespace packledger::asn {

/// One segment, its elements without surrounding blanks. Views into `text`; not to be copied.
struct X12Segment
{
    QByteArray text;
    std::vector<QByteArrayView> elements; ///< [0] is the segment's id
    qint64 line = 0; ///< in the file, where the segment begins

    [[nodiscard]] QByteArrayView id() const { return elements.empty() ? QByteArrayView() : elements.front(); }
    /// The element by its number in the standard (BSN02 is 2); empty where it is not there.
    [[nodiscard]] QByteArrayView at(size_t position) const
    {
        return position < elements.size() ? elements[position] : QByteArrayView();
    }
};

/// Cuts X12 interchanges into segments, with the separators each ISA declares: element separator
/// behind "ISA", component separator in ISA16, terminator behind that. An ISA that is not of fixed
/// width is read by counting its elements; line breaks that a partner wrapped the file with are
/// dropped. Memory: one buffer of a few segments; a segment longer than 64 KiB is an Error.
class X12SegmentReader
{
public:
    X12SegmentReader(QIODevice &device, QString fileName);

    /// The next segment; false at the end of the file, which is an Error inside an interchange.
    [[nodiscard]] Result<bool> next(X12Segment &segment);

    /// ISA16 of the current interchange.
    [[nodiscard]] char componentSeparator() const { return m_component; }
    /// Whether the last ISA had the 105 characters the standard gives it.
    [[nodiscard]] bool isFixedWidth() const { return m_isFixedWidth; }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    [[nodiscard]] Result<bool> readHeader(X12Segment &segment);
    [[nodiscard]] Result<bool> fill();
    void consume(qsizetype length);
    void split(X12Segment &segment) const;
    [[nodiscard]] Where here() const { return { m_fileName, m_line, 0, {} }; }

    QIODevice &m_device;
    QString m_fileName;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    bool m_isInside = false;
    bool m_isFixedWidth = true;
    char m_element = '*';
    char m_component = ':';
    char m_terminator = '~';
};

} // namespace packledger::asn
