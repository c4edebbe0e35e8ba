#pragma once

#include "access/session.h"
#include "base/clock.h"
#include "common/ledgerservice.h"
#include "labels/labelprinter.h"
#include "ledger/linestores.h"
#include "printing/printingstate.h"
#include "scan/scanreading.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace packledger::workflow {
struct LabelOutcome;
}

namespace packledger::printing {

/// Printers with what they say of themselves, and print jobs: pause, go on, give up, settle by a scan what nobody
/// knows. Knows no device: composition asks the printers and runs the jobs, in threads of their own.
class PrintingPresenter final : public QObject
{
    Q_OBJECT

public:
    PrintingPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const PrintingState &state() const { return m_state; }

    /// What somebody else could see is read anew.
    void setSession(const access::Session &session);
    /// Reads printers and jobs anew; asks the printers while they are watched.
    void refresh();
    void watch(bool isWatching);

    void choosePrinter(const QString &name);
    void chooseJob(qint64 id);

    void startChosen();
    void pauseChosen();
    void cancelChosen(const QString &reason);
    void writeOffUncertain(const QString &reason);
    /// A printed label was read: settles what is uncertain in the chosen job, else checks the label.
    void handleReading(const scan::ScanReading &reading);

    void openForm(bool isNew);
    void closeForm();
    /// Asks the device at this address, without keeping it.
    void tryForm(const ledger::PrinterRow &printer);
    void keepForm(const ledger::PrinterRow &printer);
    void removeChosen();
    /// Takes this printer in where the site has it not, or at another address.
    void offerPrinter(const ledger::PrinterRow &printer);
    void testChosen();

    /// What a printer said. An unknown name is that of the form.
    void setStatus(const QString &name, const QString &url, const labels::PrinterStatus &status);
    /// A job's labels have moved, or its run has ended.
    void jobMoved();
    void jobRunning(qint64 id, bool isRunning);
    void tellTestPrinted(const QString &printer);
    void tellChallengePrinted(const QString &printer);

Q_SIGNALS:
    void stateChanged(const packledger::printing::PrintingState &state);
    void statusWanted(const packledger::ledger::PrinterRow &printer);
    void testWanted(const packledger::ledger::PrinterRow &printer);
    void runWanted(qint64 job, const packledger::ledger::PrinterRow &printer);
    void told(packledger::common::Tone tone, const QString &sentence);
    /// The jobs were read anew: what is shown of one may be stale.
    void jobsRead();

private:
    struct Snapshot
    {
        std::vector<ledger::PrinterRow> printers;
        std::vector<ledger::PrintJobRow> jobs;
        QHash<qint64, QString> batches; ///< names, by number, of those that the jobs are for
    };

    using Change = std::function<Result<void>(ledger::WriteTransaction &)>;
    void change(const Change &job, const QString &doneSentence = {});
    void take(const Snapshot &snapshot);
    void tell(const Error &error);
    void tell(const workflow::LabelOutcome &outcome);
    void show();
    [[nodiscard]] const ledger::PrinterRow *printer(const QString &name) const;
    [[nodiscard]] const ledger::PrintJobRow *chosenJob() const;

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    PrintingState m_state;
    Snapshot m_snapshot;
    QHash<QString, labels::PrinterStatus> m_statuses; ///< by printer
    QSet<qint64> m_running;
    QTimer m_watch;
    QTimer m_soon; ///< gathers the news of many labels
};

} // namespace packledger::printing
