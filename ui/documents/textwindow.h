#pragma once

#include "documents/documentsstate.h"

#include <QIODevice>
#include <QStringDecoder>

#include <deque>
#include <vector>

namespace packledger::documents {

/// Takes the lines around a place out of text that streams through, in memory that does not grow with it. The text
/// may be UTF-8, or UTF-16 with a byte order mark; long lines come in parts.
class TextWindow final : public QIODevice
{
    Q_OBJECT

public:
    struct Part
    {
        qint64 line = 1; ///< from 1
        int part = 0;
        QString text;
    };

    /// Line and column count from 1; line 0 asks for the beginning.
    TextWindow(qint64 line, qint64 column, QObject *parent = nullptr);

    /// Takes the last line in. Call it when all is written.
    void finish();
    [[nodiscard]] const std::deque<Part> &parts() const { return m_parts; }
    /// Index of the part that holds the place; 0 where there is none such.
    [[nodiscard]] int found() const { return m_found; }

    static constexpr int partLength = SourceRow::longest;
    static constexpr int around = 300; ///< parts kept before and after the place

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    void take(const QString &text);
    void endPart(bool isLineEnd);

    qint64 m_wantedLine;
    int m_wantedPart;
    QStringDecoder m_decoder;
    QByteArray m_head; ///< until the byte order mark is known
    bool m_hasDecoder = false;
    std::deque<Part> m_parts;
    Part m_now;
    int m_found = -1;
    bool m_isFull = false;
    bool m_wasReturn = false; ///< a line feed behind it belongs to the same end
};

} // namespace packledger::documents
