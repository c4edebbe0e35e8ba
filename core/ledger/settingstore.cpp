#include "ledger/settingstore.h"

#include "ledger/rowlist.h"

namespace packledger::ledger {

QString SettingStore::value(const QByteArray &name, const QString &otherwise)
{
    Rows rows = m_database.query("SELECT value FROM setting WHERE name = ?", name);
    return rows.next() ? rows.string(0) : otherwise;
}

std::vector<std::pair<QByteArray, QString>> SettingStore::all()
{
    return listOf(m_database.query("SELECT name, value FROM setting ORDER BY name"),
        [](const Rows &rows) { return std::pair(rows.text(0), rows.string(1)); });
}

void SettingStore::apply(const QJsonObject &body)
{
    m_database.run(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        body.value(QLatin1StringView("name")).toString(), body.value(QLatin1StringView("value")).toString());
}

} // namespace packledger::ledger
