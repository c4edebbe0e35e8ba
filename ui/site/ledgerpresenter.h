#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/paper.h"
#include "common/progressrelay.h"
#include "ledger/backup.h"
#include "ledger/ledgercheck.h"
#include "site/ledgerstate.h"
#include "workflow/restoredrill.h"

namespace packledger::site {

/// Whether the ledger is well: its check, its backups, and whether a backup can be restored. All of it runs beside
/// the work, one thing at a time, with progress and a way to stop.
class LedgerPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `secret` has the passphrase of encrypted backups, and must outlive what this began.
    LedgerPresenter(
        common::LedgerService &ledger, const Clock &clock, workflow::BackupSecret &secret, QObject *parent = nullptr);

    [[nodiscard]] const LedgerState &state() const { return m_state; }

    void setSession(const access::Session &session) { m_person = session; }
    void setSite(const QString &name, const QString &folder);
    void refresh();
    /// Recomputes the chain and every item from the events.
    void verify();
    /// A copy holds every serial number: refused to whoever may see none. A restore test names none.
    void backUp();
    /// Restores a backup into a folder of its own, checks what came out, and throws that away; without a file the
    /// newest one. What came of it is kept beside the backup.
    void testRestore(const QString &file = {});
    void askPassphrase();
    void closePassphrase();
    /// Keeps it, and has every backup encrypted with it from now on.
    void encrypt(const QString &passphrase, const QString &again);
    void encryptNoMore();
    void cancel();
    [[nodiscard]] std::vector<common::PaperOffer> offers() const;
    void makePaper(const QString &offer);

Q_SIGNALS:
    void stateChanged(const packledger::site::LedgerState &state);
    void healthChanged(const std::vector<packledger::common::HealthLine> &health);
    /// How many documents wait to be sent.
    /// How many documents wait to be sent, and since when the oldest of them does (ms; 0: none waits).
    void waitingChanged(qint64 waiting, qint64 oldestMs);
    /// A sentence about what was asked for: a backup is written, a restore went well or did not.
    void told(packledger::common::Tone tone, const QString &sentence);
    /// A check found damage, or could not be made: a person has to know before anything is taken in.
    void damaged(const QString &sentence);
    /// A copy was wanted by somebody who may see no serial numbers.
    void serialsAsked(const QString &what);
    void paperReady(const packledger::common::Paper &paper);
    void failed(const packledger::Error &error);

public:
    /// A backup as it lies in the folder; a value that crosses the threads.
    struct Backup
    {
        QString file;
        qint64 madeMs = 0;
        qint64 bytes = 0;
        std::optional<workflow::RestoreDrill> drill; ///< the last one of it
    };

    /// Where the second copy of each backup goes, and the newest that is there.
    struct SecondPlace
    {
        QString folder; ///< empty: none
        qint64 madeMs = 0; ///< 0: none is there

        friend bool operator==(const SecondPlace &, const SecondPlace &) = default;
    };

private:
    struct Counts
    {
        qint64 events = 0;
        qint64 items = 0;
        qint64 receipts = 0;
        qint64 waiting = 0;
        qint64 oldestMs = 0; ///< of what waits
        std::vector<Backup> backups;
        bool isEncrypting = false;
    };

    [[nodiscard]] const workflow::RestoreDrill *newestDrill() const;
    void settleEncryption(const Result<void> &done, const QString &sentence);
    [[nodiscard]] Progress begin(const QString &title);
    void end();
    void tellFault(const Error &error);
    void show();
    void showHeadline(const Instant &now);
    void showBackups(const Instant &now);
    void showSecondPlace(const Instant &now);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    workflow::BackupSecret &m_secret;
    access::Session m_person;
    LedgerState m_state;
    std::optional<ledger::LedgerCheck> m_check;
    QString m_fault; ///< why it could not be read or checked
    qint64 m_checkedMs = 0;
    std::vector<Backup> m_backups;
    SecondPlace m_second;
    bool m_isCheckDue = true; ///< once after the start, beside the work
    qint64 m_waiting = 0;
    qint64 m_oldestMs = 0;
    common::ProgressRelay m_progress;
};

} // namespace packledger::site
