#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/paper.h"
#include "dock/receiptsnapshot.h"
#include "scan/scanreading.h"
#include "workflow/receivingsession.h"

#include <QTimer>

namespace packledger::dock {

/// One receipt at work. Every scan is posted to the ledger's thread in the order it came, none is dropped;
/// its verdict is shown as soon as it is on disk, the counts follow when there is a pause. Its panels:
/// receiptpanels.cpp.
class ReceiptPresenter final : public QObject
{
    Q_OBJECT

public:
    ReceiptPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const ReceiptState &state() const { return m_state; }

    void setSession(const access::Session &session);
    void setCamera(const CameraState &camera);

    void open(ReceiptId receipt);
    void close();
    void handleReading(const scan::ScanReading &reading);
    void hold();
    void markDamaged();
    void acknowledge();
    /// The seal of the container scanned last was looked at, and is whole.
    void confirmSeal();
    void undo();
    /// The container scanned last is open: its contents count only once they are scanned themselves.
    void openContainer();

    /// Shows the policies to choose from; `choosePolicy` takes one.
    void startPolicy();
    void choosePolicy(const QString &policy);

    /// Takes in the unknown serial scanned last with lot and expiry of its label; asks for them where it has none.
    void registerLast();
    /// The same with lot and expiry as typed, the latter as 2028-06-30, 2028-06, 30.06.2028 or 280630.
    void registerAs(const QString &lot, const QString &expiry);

    void startFinish();
    /// Back to the scanning.
    void closePanel();
    void submit(const QString &reason, const QString &words);
    /// Writes the serials of the receipt as a sheet into the folder.
    void exportSerials(const QString &folder);
    /// Makes one of receiptOffers() for the printer.
    void makePaper(const QString &offer);

Q_SIGNALS:
    void stateChanged(const packledger::dock::ReceiptState &state);
    void submitted(packledger::ReceiptId receipt);
    /// Submitting opened these cases with the supplier, by number.
    void casesOpened(packledger::ReceiptId receipt, const QStringList &cases);
    void paperReady(const packledger::common::Paper &paper);
    void paperFailed(const QString &sentence);
    void exported(const QString &file, qint64 rows);
    void failed(const packledger::Error &error);

public:
    /// What became of one reading; a value that crosses the threads.
    struct Heard
    {
        workflow::ScannedCode code;
        workflow::ReceiveOutcome outcome;
    };

private:
    void putAside(const QByteArray &reason);
    void registerWith(const QByteArray &lot, const QDate &expiry);
    void closePanels();
    void leaveForScan();
    void askForLabel(const QString &message);
    using Act = std::function<Result<workflow::ReceiveOutcome>(ledger::WriteTransaction &)>;
    void post(const workflow::ScannedCode &code, const Act &act, const QByteArray &seenBytes);
    /// Writes down something about a scan that changes no count, and tells it of the verdict in view.
    void note(const std::function<Result<ledger::ReceiptScan>(ledger::WriteTransaction &)> &act,
        const std::function<void(VerdictState &)> &tell);
    void showWaiting(const LastScan &waiting);
    void show(const Heard &heard, const QByteArray &seenBytes);
    void showUnsaved(const Error &error, const QByteArray &seenBytes);
    void keepLook(const QByteArray &code, const CodeLook &look);
    void countLine(const workflow::ReceiveOutcome &outcome);
    void refresh();
    void showAges();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_person;
    ReceiptState m_state;
    std::vector<qint64> m_scanTimes; ///< of m_state.scans
    QByteArrayList m_looked; ///< the codes whose looks the camera has, the oldest first
    std::shared_ptr<workflow::ReceivingSession> m_session; ///< used in the ledger's thread alone
    std::optional<workflow::ScannedCode> m_lastCode;
    quint64 m_shown = 0; ///< numbers the verdicts, so that each has its sound
    int m_pending = 0; ///< scans on their way
    quint64 m_opened = 0; ///< answers for a receipt that was left are dropped
    QTimer m_pause; ///< counts are read anew when the hand rests
    QTimer m_second;
};

} // namespace packledger::dock
