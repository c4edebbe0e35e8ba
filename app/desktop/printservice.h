#pragma once

#include "access/session.h"
#include "base/clock.h"
#include "bootstrap/jobexchange.h"
#include "bootstrap/labelmaker.h"
#include "common/ledgerservice.h"
#include "labels/labelprinter.h"
#include "ledger/linestores.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <map>
#include <memory>

namespace packledger::desktop {

/// The label printers of this station, each in a thread of its own: asks them, runs their jobs. Called in the GUI's
/// thread, and tells there; nothing here waits. Destruction lets the labels under way come to their end.
class PrintService final : public QObject
{
    Q_OBJECT

public:
    PrintService(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);
    ~PrintService() override;

    void setSite(const QString &folder, const ledger::SiteIdentity &site);
    void setSession(const access::Session &session) { m_session = session; }

    /// Asks the printer how it is; not while it prints for us, which tells itself.
    void ask(const ledger::PrinterRow &printer);
    void test(const ledger::PrinterRow &printer);
    /// Prints the known-bad labels of a batch's challenge test, on the printer of this station's packs.
    void printChallenge(BatchId batch, const QByteArray &station);
    /// Puts a batch's job into the printer of this station's packs and asks it back; not while it prints for us, which
    /// is told at once.
    void askJob(BatchId batch, const QByteArray &station);
    void run(qint64 job, const ledger::PrinterRow &printer);

Q_SIGNALS:
    /// None: there was nothing to ask.
    void jobTold(packledger::BatchId batch, const std::optional<packledger::workflow::JobCheck> &check);
    void jobNotAsked(const packledger::Error &error); ///< the order itself stands against it
    void statusTold(const QString &printer, const QString &url, const packledger::labels::PrinterStatus &status);
    void testPrinted(const QString &printer);
    void challengePrinted(const QString &printer);
    void testFailed(const packledger::Error &error); ///< of either
    void jobStarted(qint64 job);
    void jobMoved(qint64 job);
    void jobFailed(qint64 job, const packledger::Error &error);
    void jobEnded(qint64 job); ///< either way

private:
    struct Desk
    {
        QThread thread;
        std::unique_ptr<QObject> object; ///< lives in the thread
        std::atomic<int> waiting = 0; ///< works that are not done yet
        std::atomic<int> printing = 0; ///< of these, how many print
    };
    enum class Work { Asks, Prints };
    [[nodiscard]] Desk &deskOf(const ledger::PrinterRow &printer);
    void post(const ledger::PrinterRow &printer, Work kind, std::function<void()> work);
    /// `done` is called in the printer's thread.
    void printForPeople(const ledger::PrinterRow &printer, const std::vector<labels::LabelFormat> &labels,
        const std::function<void()> &done);
    [[nodiscard]] Result<void> print(qint64 job, const ledger::PrinterRow &printer, const access::Session &person,
        const bootstrap::LabelMaker &maker);
    /// In the ledger's thread; waits for it.
    [[nodiscard]] Result<void> write(const std::function<Result<void>(ledger::WriteTransaction &)> &job);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    QString m_folder;
    ledger::SiteIdentity m_site;
    std::map<QString, std::unique_ptr<Desk>> m_desks; ///< by address
    std::atomic<bool> m_isEnding = false;
};

} // namespace packledger::desktop
