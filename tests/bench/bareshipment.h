#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace packledger::bench {

/// The least that shipping could do, which shipments are measured against: the customer's document once more, written
/// with Qt's XML writer, and one row for every item that it names anywhere, in one transaction; both on disk when it
/// returns. What it writes was read before, so that reading costs nothing.
class BareShipment
{
public:
    /// Reads the document: EPCIS XML. `isRead()` tells whether it could.
    explicit BareShipment(const QByteArray &document);
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Answers the mentions; 0: it failed.
    [[nodiscard]] qint64 run(const QString &document, const QString &database) const;

private:
    /// Start of an element, its end, or text; in the order of the document.
    struct Token
    {
        enum class Kind { Start, End, Text } kind;
        QString text; ///< name or characters
        std::vector<std::pair<QString, QString>> attributes {};
    };

    std::vector<Token> m_tokens;
    bool m_isRead = false;
};

} // namespace packledger::bench
