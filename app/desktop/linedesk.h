#pragma once

#include "camera/linecamera.h"
#include "common/ledgerservice.h"
#include "ledger/batchstore.h"
#include "rejects/rejectservice.h"
#include "settings/devicesettings.h"

#include <QTimer>

#include <memory>

namespace packledger::simulated {
class SimulatedLine;
}

namespace packledger::desktop {

/// The devices of the line: the camera behind the printer, with its photo-eye where there is one, and the reject device
/// of the site. In the demo, as long as no camera is set up for it, a simulated conveyor that carries what was printed
/// for the batch by a camera that says that it is none.
class LineDesk final : public QObject
{
    Q_OBJECT

public:
    LineDesk(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);
    ~LineDesk() override;

    void setDemo(bool isDemo) { m_isDemo = isDemo; }
    /// The devices as they are set.
    void setDevices(const settings::DeviceSettings &settings);
    /// Whose labels come by; an invalid one ends it.
    void watch(BatchId batch);
    /// The camera runs also without a batch, for somebody who sets it up.
    void setTesting(bool isTesting);
    /// Opens the camera anew: the empty belt is learnt again.
    void reopen();
    void setBelt(bool runs);
    [[nodiscard]] bool beltRuns() const { return m_beltRuns; }
    /// The set of known-bad labels comes by next, if the line is a simulated one.
    void showChallenge();
    /// The simulated line has a scanner too: it reads the label on the pack that comes next. Answers whether there is
    /// one.
    bool scanNext();
    void reject(const QByteArray &pack);

Q_SIGNALS:
    /// An empty name: there is none.
    void cameraFound(const QString &name, bool isSimulated);
    void cameraStatusChanged(packledger::scan::ScanSource::Status status, const QString &reason);
    void packSeen(const packledger::camera::PackSight &sight);
    /// By the simulated line's scanner.
    void scanned(const packledger::scan::ScanReading &reading);
    void viewed(const packledger::camera::LineView &view);
    void rejectOutputChanged(const QString &address, const QString &trouble);
    void rejected(const packledger::scan::RejectAnswer &answer);

private:
    struct Job;

    void readRejectOutput();
    void readJob();
    void open(const Job &job);
    void close();
    void feed();
    [[nodiscard]] const settings::CameraSettings *lineCamera() const;

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    bool m_isDemo = false;
    settings::DeviceSettings m_settings;
    BatchId m_batch;
    bool m_isTesting = false;
    quint64 m_asked = 0; ///< only the answer to the last question opens a camera
    quint64 m_openings = 0;
    ledger::WorkOrder m_order;
    std::vector<std::vector<QRectF>> m_text; ///< that is looked for
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
