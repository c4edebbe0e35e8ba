#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "packing/reworkacts.h"
#include "scan/scanreading.h"

#include <QObject>

#include <optional>
#include <set>

namespace packledger::packing {

/// The rework station: opens a container and mends it. A mode says what the next scan does: take out, swap, check,
/// sample, end. Each scan is one act, written in the ledger's thread.
class ReworkPresenter final : public QObject
{
    Q_OBJECT

public:
    ReworkPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const ReworkState &state() const { return m_state; }

    void setSession(const access::Session &session);
    void open(const QString &itemKey);
    /// The page comes into view: what the next scan does is chosen anew, and the container is read as it is now.
    void enter();
    void setMode(packledger::packing::ReworkMode mode);
    void chooseReason(const QString &reason);
    /// Whether all that is in a container ends with it.
    void chooseContents(bool endToo);
    /// The task is done with what the camera saw; or what was scanned for a swap leaves the container that it is in.
    void confirm();
    void handleReading(const scan::ScanReading &reading);
    /// Packs pass before it while nobody thinks of it: what it sees is ended, swapped or taken out once somebody says
    /// so.
    void setCamera(const QString &name) { m_camera = name; }
    /// Takes all out of the container at work.
    void unpackAll();
    /// Takes the container at work apart down to its units, and all containers in it, in one act.
    void takeApart();
    /// Compares what was scanned since the check began with what the ledger says.
    void finishCheck();
    /// Takes back what was done last with the item at work.
    void undo();
    void toggle(const QString &key);

Q_SIGNALS:
    void stateChanged(const packledger::packing::ReworkState &state);
    void failed(const packledger::Error &error);
    /// A new label waits to be printed.
    void runWanted(qint64 job, const packledger::ledger::PrinterRow &printer);

private:
    using Heard = ReworkHeard;
    using Job = std::function<Result<Heard>(ledger::WriteTransaction &)>;
    void post(const Job &job);
    void show(const Heard &heard);
    void tell(const QString &instruction = {});
    void look(const gs1::ItemKey &container);
    void forgetScans();
    void swap(const workflow::ScannedCode &code, bool moveConfirmed);
    void act(const scan::ScanReading &reading);
    void ask(const scan::ScanReading &reading);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_person;
    ReworkState m_state;
    QString m_camera;
    std::optional<scan::ScanReading> m_seen; ///< by the camera, once that is confirmed
    qint64 m_confirmedMs = 0; ///< when that was last so
    gs1::ItemKey m_container;
    gs1::ItemKey m_undoable;
    QString m_lastAct; ///< what F8 takes back
    std::optional<workflow::ScannedCode> m_out; ///< of a swap
    std::optional<workflow::ScannedCode> m_movable; ///< into the swap, once that is confirmed
    std::vector<workflow::ScannedCode> m_checked;
    std::set<QString> m_confirmed; ///< what a check found in its place
    quint64 m_shown = 0;
};

} // namespace packledger::packing
