#pragma once

#include "common/rowstate.h"

#include <QString>

#include <vector>

namespace packledger::site {

/// A backup of this ledger.
struct BackupRow
{
    QString file;
    QString name;
    QString when; ///< "22 NOV 2026 08:14"
    QString detail; ///< "214 MB"
    common::Tone tone = common::Tone::Neutral;
    QString status; ///< "restored and checked 22 NOV 2026 09:00", "never restored for a test"

    friend bool operator==(const BackupRow &, const BackupRow &) = default;
};

/// What the ledger page shows. Built by LedgerPresenter, rendered by LedgerScreen.
struct LedgerState
{
    QString siteName;
    QString folder; ///< where the ledger lies
    common::Tone tone = common::Tone::Neutral;
    QString headline; ///< "The ledger is whole"
    QString explanation; ///< beneath it
    std::vector<common::HealthLine> health; ///< one line a matter: chain, backup, outbox
    qint64 events = 0;
    qint64 items = 0;
    qint64 receipts = 0;
    std::vector<BackupRow> backups; ///< newest first
    bool isEncrypting = false; ///< backups made now are encrypted
    bool asksPassphrase = false; ///< the form stands in the place of the backups
    QString passphraseMessage; ///< what is wrong with what was typed
    common::ProgressState progress; ///< a check, a backup or a restore test under way

    friend bool operator==(const LedgerState &, const LedgerState &) = default;
};

} // namespace packledger::site
