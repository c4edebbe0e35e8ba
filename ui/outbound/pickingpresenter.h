#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/paper.h"
#include "outbound/outboundstate.h"
#include "outbound/palletacts.h"
#include "scan/scanreading.h"
#include "shipping/fefo.h"
#include "shipping/shippingsession.h"
#include "workflow/scannedcode.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace packledger::outbound {

/// One delivery: picked by scans, shipped, taken back. Every scan is posted to the ledger's thread in its order; what
/// the screen shows as picked is on disk.
class PickingPresenter final : public QObject
{
    Q_OBJECT

public:
    PickingPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    ~PickingPresenter() override;

    [[nodiscard]] const PickingState &state() const { return m_state; }
    /// What can be printed of it now.
    [[nodiscard]] std::vector<common::PaperOffer> offers() const;

    void setSession(const access::Session &session) { m_person = session; }
    void open(ledger::DispatchId dispatch);
    void refresh();
    void handleReading(const scan::ScanReading &reading);
    /// What was scanned last may be taken out of its container.
    void unpackLast();
    void undo();
    /// Begins a pallet with a new number, or closes the one that is being built.
    void turnPallet();
    /// Prints its label; lets a job that waits go on.
    void printLabel();
    /// That label is spoilt: the pallet gets a new number, and a label of it.
    void replaceLabel();
    /// A print job has moved: the label in view is read anew.
    void labelMoved();
    /// Ships, or asks why where only licences stand in the way.
    void ship();
    void shipAnyway(const QString &reason);
    /// Stops the writing of the documents: nothing has left then.
    void stopShipping();
    /// Asks why it is taken back; an open one is given up, asked first where anything was picked.
    void takeBack();
    void takeBackFor(const QString &reason);
    void giveUp();
    /// A person was told that the customer has the goods: from then on only a return brings them back.
    void noteReceived();
    /// Asks for the right numbers of a shipped one.
    void correct();
    void correctTo(const ShipmentInput &numbers, const QString &reason);
    /// Begins another shipment with what is left of its order.
    void shipRest();
    void closePanel();
    void makePaper(const QString &offer);

Q_SIGNALS:
    void stateChanged(const packledger::outbound::PickingState &state);
    void failed(const packledger::Error &error);
    void shipped(const QString &sentence);
    void takenBack(const QString &sentence);
    void restBegun(packledger::ledger::DispatchId dispatch);
    /// A pallet's label waits to be printed.
    void runWanted(qint64 job, const packledger::ledger::PrinterRow &printer);
    /// A pallet has no label: why. Packing goes on.
    void labelFailed(const QString &sentence);
    void paperReady(const packledger::common::Paper &paper);
    void paperFailed(const QString &sentence);

private:
    [[nodiscard]] static common::PaperOffer pickListOffer();
    void finishShipping(const std::shared_ptr<const shipping::Prepared> &prepared);
    using Job = std::function<Result<Heard>(ledger::WriteTransaction &)>;
    void post(const Job &job);
    void hear(const Result<Heard> &heard, const std::optional<workflow::ScannedCode> &code);
    void scan(const workflow::ScannedCode &code, bool mayUnpack);
    void show(const dock::VerdictState &verdict);
    void tell(const Error &error);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_person;
    QByteArray m_station;
    PickingState m_state;
    std::optional<workflow::ScannedCode> m_last;
    // Kept from delivery to delivery, as what left long ago is read once.
    std::shared_ptr<shipping::StockCount> m_stock = std::make_shared<shipping::StockCount>(); ///< the ledger's thread's
    std::shared_ptr<shipping::StockCount> m_shownStock = std::make_shared<shipping::StockCount>(); ///< Lane::Look's
    std::shared_ptr<shipping::FefoWatch> m_fefo
        = std::make_shared<shipping::FefoWatch>(m_stock); ///< the ledger's thread's
    /// What is written beside, as both threads see it.
    struct Writing
    {
        std::atomic<bool> isStopped = false;
        std::atomic<int> percent = 0;
    };
    std::shared_ptr<Writing> m_writing;
    QTimer m_poll;
    quint64 m_shown = 0;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace packledger::outbound
