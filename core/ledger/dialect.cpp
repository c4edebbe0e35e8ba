#include "ledger/dialect.h"

namespace packledger::ledger::dialect {

namespace {

struct Placeholder
{
    const char *name;
    const char *sqlite;
    const char *postgresql;
};

constexpr Placeholder placeholders[] = {
    { "{id}", "INTEGER PRIMARY KEY", "BIGINT PRIMARY KEY" },
    { "{int}", "INTEGER", "BIGINT" },
    { "{blob}", "BLOB", "BYTEA" },
    { "{strict}", " STRICT", "" },
    { "{keyed}", " STRICT, WITHOUT ROWID", "" },
};

} // namespace

QByteArrayList statements(QByteArrayView migration, Engine engine)
{
    const QByteArray foreignMark = engine == Engine::Sqlite ? "-- only postgresql" : "-- only sqlite";
    QByteArrayList found;
    QByteArray current;
    bool foreign = false;
    const auto finish = [&] {
        if (!foreign && !current.trimmed().isEmpty())
            found.append(current.trimmed());
        current.clear();
        foreign = false;
    };
    for (const QByteArray &line : migration.toByteArray().split('\n')) {
        const QByteArray text = line.trimmed();
        if (text == "--;")
            finish();
        else if (text == foreignMark)
            foreign = true;
        else if (!text.startsWith("--"))
            current += line + '\n';
    }
    finish();
    for (QByteArray &statement : found) {
        for (const Placeholder &placeholder : placeholders)
            statement.replace(placeholder.name, engine == Engine::Sqlite ? placeholder.sqlite : placeholder.postgresql);
    }
    return found;
}

} // namespace packledger::ledger::dialect
