#pragma once

#include "camera/linecamera.h"
#include "common/ledgerservice.h"
#include "ledger/batchstore.h"
#include "rejects/rejectservice.h"

#include <QTimer>

#include <memory>

namespace packledger::simulated {
class SimulatedLine;
}

namespace packledger::desktop {

/// The devices of the line: in the demo a simulated conveyor that carries what was printed for the batch by a camera;
/// the reject device of the site.
class LineDesk final : public QObject
{
    Q_OBJECT

public:
    LineDesk(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);
    ~LineDesk() override;

    void setDemo(bool isDemo) { m_isDemo = isDemo; }
    /// Whose labels come by; an invalid one ends it.
    void watch(BatchId batch);
    void setBelt(bool runs);
    /// The set of known-bad labels comes by next, if the line is a simulated one.
    void showChallenge();
    void reject(const QByteArray &pack);

Q_SIGNALS:
    void cameraFound(const QString &name, bool isSimulated);
    void cameraStatusChanged(packledger::scan::ScanSource::Status status, const QString &reason);
    void packSeen(const packledger::camera::PackSight &sight);
    void rejectOutputChanged(const QString &address, const QString &trouble);
    void rejected(const packledger::scan::RejectAnswer &answer);

private:
    void readRejectOutput();
    void startSimulated(const ledger::WorkOrder &order);
    void feed();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    bool m_isDemo = false;
    BatchId m_batch;
    ledger::WorkOrder m_order;
    PrintJobId m_fedJob; ///< the last label that was put on the belt
    qint64 m_fedPosition = 0;
    simulated::SimulatedLine *m_line = nullptr; ///< owned by the camera
    std::unique_ptr<camera::LineCamera> m_camera;
    rejects::RejectService m_rejects;
    QString m_rejectAddress;
    QTimer m_timer; ///< looks for labels that were printed
    bool m_isFeeding = false;
    bool m_beltRuns = false;
};

} // namespace packledger::desktop
