#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

class QIODevice;

namespace packledger::epcis {

/// Writes XML elements to a device, indented, in UTF-8. Characters that XML cannot hold are left out and counted.
class XmlOutput
{
public:
    explicit XmlOutput(QIODevice &device);

    void declaration();
    void start(QByteArrayView name);
    void attribute(QByteArrayView name, QByteArrayView value); ///< right after start()
    void text(QByteArrayView utf8);
    void end();

    /// An element that holds only a text.
    void element(QByteArrayView name, QByteArrayView utf8);

    /// Characters left out so far.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

    /// Hands everything over. Failure: base.file-write.
    [[nodiscard]] Result<void> flush();
    /// Hands over when much has come together.
    [[nodiscard]] Result<void> flushIfFull();

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    std::vector<QByteArray> m_open;
    bool m_inTag = false;
    bool m_hasText = false;
    qint64 m_dropped = 0;

    void closeTag();
    void indent();
    void escape(QByteArrayView utf8, bool inAttribute);
};

} // namespace packledger::epcis
