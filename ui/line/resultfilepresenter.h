#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/progressrelay.h"
#include "line/linestate.h"
#include "workflow/resultimport.h"

namespace packledger::line {

/// Camera results of another system: shows what a table would bring, then takes it.
class ResultFilePresenter final : public QObject
{
    Q_OBJECT

public:
    ResultFilePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TableFileState &state() const { return m_state; }

    void setSession(const access::Session &session);
    /// Shows what the table would bring.
    void lookAt(const QString &file);
    /// Takes the table that was looked at.
    void take();
    /// Of what is being read: nothing is taken.
    void cancel();

Q_SIGNALS:
    void stateChanged(const packledger::line::TableFileState &state);

private:
    void read(const QString &file, workflow::ImportMode mode);
    [[nodiscard]] Progress progress();
    void show(const Result<workflow::ResultImport> &import, workflow::ImportMode mode);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    TableFileState m_state;
    common::ProgressRelay m_progress;
};

} // namespace packledger::line
