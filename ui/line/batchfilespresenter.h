#pragma once

#include "common/ledgerservice.h"
#include "line/linestate.h"

namespace packledger::line {

/// The files of a batch: writes its record, numbers, links and photos, and compares its good packs with another
/// system's list.
class BatchFilesPresenter final : public QObject
{
    Q_OBJECT

public:
    BatchFilesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const FilesState &state() const { return m_state; }

    /// Another batch is looked at.
    void open(BatchId batch);
    /// Writes everything into a folder, each file with its checksum beside it.
    void write(const QString &folder);
    /// Names the packs in which the list and the batch differ.
    void compare(const QString &file);

Q_SIGNALS:
    void stateChanged(const packledger::line::FilesState &state);
    void written(const QString &folder, const QStringList &files);
    void failed(const packledger::Error &error);

private:
    common::LedgerService &m_ledger;
    const Clock &m_clock;
    BatchId m_batch;
    FilesState m_state;
};

} // namespace packledger::line
