#pragma once

#include "workflow/plannedbackup.h"

namespace packledger::test {

/// A keychain that holds the passphrase of backups, or none.
class FakeBackupSecret final : public workflow::BackupSecret
{
public:
    Result<QByteArray> passphrase(const QString &) override
    {
        return kept.isEmpty() ? Result<QByteArray>(fail(ErrorCode("secret.unknown"))) : Result<QByteArray>(kept);
    }
    Result<void> keep(const QString &, const QByteArray &value) override
    {
        kept = value;
        return {};
    }

    QByteArray kept;
};

} // namespace packledger::test
