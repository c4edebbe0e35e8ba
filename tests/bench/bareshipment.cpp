#include "bench/bareshipment.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <sqlite3.h>
#include <unistd.h>

namespace packledger::bench {

BareShipment::BareShipment(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            Token token { Token::Kind::Start, reader.qualifiedName().toString() };
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                token.attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
            m_tokens.push_back(std::move(token));
            break;
        }
        case QXmlStreamReader::EndElement:
            m_tokens.push_back({ Token::Kind::End, {} });
            break;
        case QXmlStreamReader::Characters:
            m_tokens.push_back({ Token::Kind::Text, reader.text().toString() });
            break;
        default:
            break;
        }
    }
    m_isRead = !reader.hasError();
}

qint64 BareShipment::run(const QString &document, const QString &database) const
{
    QFile file(document);
    sqlite3 *rows = nullptr;
    if (!file.open(QIODevice::WriteOnly) || sqlite3_open(QFile::encodeName(database).constData(), &rows) != SQLITE_OK)
        return 0;
    sqlite3_exec(rows,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-131072;"
        "CREATE TABLE item_event (epc TEXT NOT NULL, event INTEGER NOT NULL, PRIMARY KEY (epc, event)) WITHOUT ROWID; "
        "BEGIN",
        nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(rows, "INSERT OR IGNORE INTO item_event (epc, event) VALUES (?, ?)", -1, &insert, nullptr);
    qint64 mentions = 0;
    qint64 event = 0;
    bool isGood = true;
    QXmlStreamWriter writer(&file);
    writer.writeStartDocument();
    for (const Token &token : m_tokens) {
        switch (token.kind) {
        case Token::Kind::Start:
            writer.writeStartElement(token.text);
            for (const auto &[name, value] : token.attributes)
                writer.writeAttribute(name, value);
            event += token.text.endsWith(QLatin1StringView("Event")) ? 1 : 0;
            break;
        case Token::Kind::End:
            writer.writeEndElement();
            break;
        case Token::Kind::Text:
            writer.writeCharacters(token.text);
            if (token.text.startsWith(QLatin1StringView("urn:epc:id:s"))) {
                const QByteArray epc = token.text.toLatin1();
                sqlite3_bind_text(insert, 1, epc.constData(), int(epc.size()), SQLITE_STATIC);
                sqlite3_bind_int64(insert, 2, event);
                isGood = sqlite3_step(insert) == SQLITE_DONE && isGood;
                sqlite3_reset(insert);
                ++mentions;
            }
            break;
        }
    }
    writer.writeEndDocument();
    isGood = file.flush() && ::fsync(file.handle()) == 0 && isGood;
    isGood = sqlite3_exec(rows, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK && isGood;
    sqlite3_finalize(insert);
    sqlite3_close(rows);
    return isGood ? mentions : 0;
}

} // namespace packledger::bench
