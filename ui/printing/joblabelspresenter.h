#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/linestores.h"
#include "printing/printingstate.h"

#include <QObject>

namespace packledger::printing {

/// The labels of one print job, each with what became of it; one that is spoilt is replaced.
class JobLabelsPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit JobLabelsPresenter(common::LedgerService &ledger, QObject *parent = nullptr);

    [[nodiscard]] const JobLabelsState &state() const { return m_state; }
    void setSession(const access::Session &session) { m_session = session; }

    void open(qint64 job);
    /// Reads them anew.
    void refresh();
    void choose(qint64 position);
    /// The chosen label is spoilt: its pack or container gets a new number and a label of it.
    void replaceChosen(const QString &reason);

Q_SIGNALS:
    void stateChanged(const packledger::printing::JobLabelsState &state);
    void runWanted(qint64 job, const packledger::ledger::PrinterRow &printer);
    void told(packledger::common::Tone tone, const QString &sentence);

private:
    void show();

    common::LedgerService &m_ledger;
    access::Session m_session;
    JobLabelsState m_state;
};

} // namespace packledger::printing
