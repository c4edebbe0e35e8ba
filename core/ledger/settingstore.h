#pragma once

#include "ledger/database.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace packledger::ledger {

/// Site settings that must be in the audit trail: each change is a journal entry "setting.changed".
class SettingStore
{
public:
    explicit SettingStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QString value(const QByteArray &name, const QString &otherwise = {});
    /// Those that were ever set, by name.
    [[nodiscard]] std::vector<std::pair<QByteArray, QString>> all();
    /// Applies "setting.changed" {name, value}.
    void apply(const QJsonObject &body);

private:
    Database &m_database;
};

} // namespace packledger::ledger
