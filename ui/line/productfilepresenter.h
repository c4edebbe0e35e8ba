#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/progressrelay.h"
#include "line/linestate.h"
#include "workflow/productimport.h"

namespace packledger::line {

/// Products of another system: shows what a table would change, then takes it, whole or not at all.
class ProductFilePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ProductFilePresenter(common::LedgerService &ledger, QObject *parent = nullptr);

    [[nodiscard]] const TableFileState &state() const { return m_state; }

    void setSession(const access::Session &session);
    /// Shows what the table would change.
    void lookAt(const QString &file);
    /// Takes the table that was looked at.
    void take();
    /// Of what is being read: nothing is taken.
    void cancel();

Q_SIGNALS:
    void stateChanged(const packledger::line::TableFileState &state);
    /// The products are others now.
    void taken();

private:
    void read(const QString &file, workflow::ImportMode mode);
    [[nodiscard]] Progress progress();
    void show(const Result<workflow::ProductImport> &import);

    common::LedgerService &m_ledger;
    access::Session m_session;
    TableFileState m_state;
    common::ProgressRelay m_progress;
};

} // namespace packledger::line
