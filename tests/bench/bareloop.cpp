#include "bench/bareloop.h"

#include <QFile>

#include <expat.h>
#include <sqlite3.h>

#include <cstring>
#include <string>

namespace packledger::bench {

namespace {

sqlite3 *opened(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-131072", nullptr,
        nullptr, nullptr);
    return database;
}

sqlite3_stmt *prepared(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return statement;
}

struct Loop
{
    sqlite3_stmt *item = nullptr;
    sqlite3_stmt *mention = nullptr;
    std::string epc;
    bool inEpc = false;
    bool failed = false;
    qint64 event = 0;
    qint64 mentions = 0;

    void step(sqlite3_stmt *statement)
    {
        failed = sqlite3_step(statement) != SQLITE_DONE || failed;
        sqlite3_reset(statement);
    }
};

} // namespace

qint64 runBareLoop(const QString &document, const QString &file)
{
    QFile input(document);
    if (!input.open(QIODevice::ReadOnly))
        return 0;
    sqlite3 *database = opened(file);
    sqlite3_exec(database,
        "CREATE TABLE item (id INTEGER PRIMARY KEY, epc TEXT NOT NULL UNIQUE);"
        "CREATE TABLE item_event (item INTEGER NOT NULL, event INTEGER NOT NULL, PRIMARY KEY (item, event)) WITHOUT "
        "ROWID; BEGIN",
        nullptr, nullptr, nullptr);
    Loop loop;
    loop.item = prepared(database, "INSERT OR IGNORE INTO item (epc) VALUES (?)");
    loop.mention
        = prepared(database, "INSERT OR IGNORE INTO item_event (item, event) SELECT id, ? FROM item WHERE epc = ?");

    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &loop);
    XML_SetElementHandler(
        parser,
        [](void *self, const XML_Char *name, const XML_Char **) {
            auto &at = *static_cast<Loop *>(self);
            if (std::strcmp(name, "ObjectEvent") == 0 || std::strcmp(name, "AggregationEvent") == 0)
                ++at.event;
            at.inEpc = std::strcmp(name, "epc") == 0 || std::strcmp(name, "parentID") == 0;
            at.epc.clear();
        },
        [](void *self, const XML_Char *) {
            auto &at = *static_cast<Loop *>(self);
            if (!at.inEpc)
                return;
            at.inEpc = false;
            ++at.mentions;
            sqlite3_bind_text(at.item, 1, at.epc.data(), int(at.epc.size()), SQLITE_STATIC);
            at.step(at.item);
            sqlite3_bind_int64(at.mention, 1, at.event);
            sqlite3_bind_text(at.mention, 2, at.epc.data(), int(at.epc.size()), SQLITE_STATIC);
            at.step(at.mention);
        });
    XML_SetCharacterDataHandler(parser, [](void *self, const XML_Char *text, int size) {
        auto &at = *static_cast<Loop *>(self);
        if (at.inEpc)
            at.epc.append(text, size_t(size));
    });
    for (bool atEnd = false; !atEnd;) {
        const QByteArray piece = input.read(1 << 16);
        atEnd = piece.isEmpty();
        loop.failed = XML_Parse(parser, piece.constData(), int(piece.size()), atEnd) != XML_STATUS_OK || loop.failed;
    }
    XML_ParserFree(parser);
    loop.failed = sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK || loop.failed;
    sqlite3_finalize(loop.item);
    sqlite3_finalize(loop.mention);
    sqlite3_close(database);
    return loop.failed ? 0 : loop.mentions;
}

bool runBareNumbers(const QString &file, qint64 count, const std::function<QByteArray()> &next)
{
    sqlite3 *database = opened(file);
    sqlite3_exec(database,
        "CREATE TABLE number (text TEXT NOT NULL PRIMARY KEY, state INTEGER NOT NULL) WITHOUT ROWID; BEGIN", nullptr,
        nullptr, nullptr);
    sqlite3_stmt *insert = prepared(database, "INSERT INTO number (text, state) VALUES (?, 0)");
    bool good = true;
    for (qint64 number = 0; number < count && good; ++number) {
        const QByteArray text = next();
        sqlite3_bind_text(insert, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        good = sqlite3_step(insert) == SQLITE_DONE;
        sqlite3_reset(insert);
    }
    good = sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK && good;
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return good;
}

BareCommit::BareCommit(const QString &file)
    : m_database(opened(file))
{
    sqlite3_exec(
        m_database, "CREATE TABLE scan (id INTEGER PRIMARY KEY, raw TEXT NOT NULL)", nullptr, nullptr, nullptr);
    m_insert = prepared(m_database, "INSERT INTO scan (raw) VALUES (?)");
}

BareCommit::~BareCommit()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

bool BareCommit::run(const QByteArray &line)
{
    sqlite3_bind_text(m_insert, 1, line.constData(), int(line.size()), SQLITE_STATIC);
    const bool done = sqlite3_step(m_insert) == SQLITE_DONE; // commits by itself
    sqlite3_reset(m_insert);
    return done;
}

} // namespace packledger::bench
