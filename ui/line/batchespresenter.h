#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "line/linestate.h"
#include "scan/scanreading.h"

namespace packledger::line {

/// The work orders of this site: lists them, takes new ones from a form, a scan or a file.
class BatchesPresenter final : public QObject
{
    Q_OBJECT

public:
    BatchesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const BatchesState &state() const { return m_state; }

    /// What somebody else could see is read anew.
    void setSession(const access::Session &session);
    /// The templates there are, by file name.
    void setTemplates(const QStringList &names);
    void refresh();
    /// A scan on the list fills the form with what the pack says, and opens it.
    void handleReading(const scan::ScanReading &reading);
    /// Says how many numbers the order would need.
    void preview(const OrderInput &input);
    /// Says at once, in the form's faults, what is wrong with what was typed so far.
    void check(const OrderInput &input);
    void plan(const OrderInput &input);
    /// Shows what a table of work orders would change.
    void lookAtFile(const QString &file);
    /// Takes the table that was looked at.
    void takeFile();

Q_SIGNALS:
    void stateChanged(const packledger::line::BatchesState &state);
    void formChanged(const packledger::line::OrderFormState &state);
    void fileChanged(const packledger::line::TableFileState &state);
    /// The form should be in view.
    void formAsked();
    void planned(packledger::BatchId batch);
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);

private:
    void readFile(const QString &file, bool isDry);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    BatchesState m_state;
    OrderFormState m_form;
    TableFileState m_file;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace packledger::line
