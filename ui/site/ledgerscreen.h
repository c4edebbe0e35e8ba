#pragma once

#include "common/page.h"
#include "models/rowsmodel.h"
#include "site/ledgerstate.h"

class QLabel;

namespace packledger::common {
class EmptyState;
class HealthList;
class ProgressRow;
class RowList;
class ToneIcon;
} // namespace packledger::common

namespace packledger::site {

class FigureRow;
class PassphraseForm;

/// Is the ledger whole, is there a backup, and can it be restored.
class LedgerScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit LedgerScreen(QWidget *parent = nullptr);

    void render(const LedgerState &state);

Q_SIGNALS:
    void backRequested();
    void helpRequested();
    void verifyRequested();
    void backupRequested();
    /// Of the backup chosen; empty: the newest.
    void restoreTestRequested(const QString &file);
    void printRequested();
    void passphraseRequested();
    void passphraseClosed();
    void passphraseGiven(const QString &passphrase, const QString &again);
    void encryptionEnded();
    void workCancelled();

private:
    QWidget *makeHealthCard();
    QWidget *makeBackupsCard();

    LedgerState m_state;
    common::ToneIcon *m_shape;
    QLabel *m_headline;
    QLabel *m_explanation;
    FigureRow *m_figures;
    common::HealthList *m_health;
    QLabel *m_folder;
    common::ProgressRow *m_progress;
    models::RowsModel<BackupRow> *m_backups;
    common::RowList *m_list;
    PassphraseForm *m_passphrase;
    common::EmptyState *m_none;
    QWidget *m_backupsCard = nullptr;
    QAction *m_encrypt = nullptr;
    QAction *m_backup = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_verify = nullptr;
};

} // namespace packledger::site
