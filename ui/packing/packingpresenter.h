#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/packingstore.h"
#include "packing/packingheard.h"
#include "packing/packinglayer.h"
#include "packing/packingstate.h"
#include "scan/scanreading.h"
#include "workflow/aggregationsession.h"
#include "workflow/containernumber.h"

#include <QObject>

#include <memory>

namespace packledger::packing {

/// The packing station: one container at a time, filled by single scans or by the layer before the camera. Every scan
/// is posted to the ledger's thread in its order; what the screen shows as in is on disk.
class PackingPresenter final : public QObject
{
    Q_OBJECT

public:
    PackingPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const PackingState &state() const { return m_state; }

    void setSession(const access::Session &session);
    void setCamera(const dock::CameraState &camera);
    /// The codes in the picture now.
    void setInView(const std::vector<dock::SeenCode> &codes);

    /// What one could begin with is read anew.
    void refresh();
    /// One of the state's starts.
    void begin(const QString &id);
    void handleReading(const scan::ScanReading &reading);
    /// What was scanned last, one child or a layer, may leave the container it is in.
    void confirmMove();
    void setLayerMode(bool isLayerMode);
    /// All of the picture that belongs goes in.
    void takeLayer();
    /// Takes back the last scan or layer; with nothing in, opens the container closed last again.
    void undo();
    /// Closes the container without its label, as partial where it is short.
    void closeContainer();
    /// Prints the label of the container at work, or of the one closed last; lets a job that waits go on.
    void printLabel();
    /// That label is spoilt: the container gets a new number, and a label of it.
    void replaceLabel();
    /// A print job has moved: the label in view is read anew.
    void labelMoved();
    /// Leaves the container open, for later or for another station.
    void leave();
    /// Opens or closes a row of what was built.
    void toggle(const QString &key);

Q_SIGNALS:
    void stateChanged(const packledger::packing::PackingState &state);
    void failed(const packledger::Error &error);
    /// A label waits to be printed.
    void runWanted(qint64 job, const packledger::ledger::PrinterRow &printer);

private:
    using Job = std::function<Result<Heard>(ledger::WriteTransaction &)>;
    void post(const Job &job);
    void show(const Heard &heard);
    void previewLayer();
    [[nodiscard]] Layer layerInView() const;
    void showLayer(const LayerLook &look);
    void readStartsAnew();
    /// Leaves a container that is another client's.
    void checkContainer();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_person;
    PackingState m_state;
    ledger::PackingId m_packing;
    gs1::ItemKey m_container; ///< at work, or closed last
    std::vector<SeenChild> m_movable;
    std::vector<dock::SeenCode> m_inView;
    QByteArrayList m_previewed; ///< bytes of the picture that was judged
    quint64 m_shown = 0;
    bool m_isPreviewing = false;
};

} // namespace packledger::packing
