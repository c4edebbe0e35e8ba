#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace packledger::epcis {

/// Writes JSON values to a device, indented, in UTF-8.
class JsonOutput
{
public:
    explicit JsonOutput(QIODevice &device);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void name(QByteArrayView name); ///< of the member whose value follows
    void string(QByteArrayView utf8);
    void literal(QByteArrayView text); ///< a number, true, false or null

    void member(QByteArrayView memberName, QByteArrayView utf8);

    /// Hands everything over. Failure: base.file-write.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> flushIfFull();

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    int m_depth = 0;
    bool m_first = true; ///< nothing stands in the open object or array yet
    bool m_named = false; ///< a name was written, its value follows

    void separate();
    void open(char bracket);
    void close(char bracket);
    void quoted(QByteArrayView utf8);
};

/// Whether the text is a number as JSON writes it.
[[nodiscard]] bool isJsonNumber(QByteArrayView text);

} // namespace packledger::epcis
