#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace packledger::ledger {

/// The databases a ledger can live in.
enum class Engine { Sqlite, Postgresql };

/// The one place that knows where SQLite and PostgreSQL differ.
namespace dialect {

/// The statements of a migration file for one engine: split at "--;", comments dropped, placeholders filled in.
[[nodiscard]] QByteArrayList statements(QByteArrayView migration, Engine engine);

} // namespace dialect

} // namespace packledger::ledger
