#pragma once

#include "scan/scangate.h"
#include "scan/scansource.h"
#include "wedge/keyburst.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>

class QKeyEvent;

namespace packledger::wedge {

/// Readings of a scanner that types like a keyboard. Sits before every window of the program: keys
/// are held back until their speed tells who pressed them; typing is passed on to where it was meant
/// for, a code goes to no field and fires no shortcut. Works in the GUI thread.
class WedgeScanSource final : public scan::ScanSource
{
    Q_OBJECT

public:
    WedgeScanSource(WedgeSettings settings, const Clock &clock, QObject *parent = nullptr);
    ~WedgeScanSource() override;

    [[nodiscard]] QString name() const override { return m_settings.name; }
    void start() override;
    void stop() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held
    {
        QPointer<QObject> window;
        std::unique_ptr<QKeyEvent> event;
    };

    bool takePress(QObject *window, const QKeyEvent &event);
    bool takeRelease(QObject *window, const QKeyEvent &event);
    void hold(QObject *window, const QKeyEvent &event);
    void settle(KeyBurst::Verdict verdict);
    void replay();
    void pass(const Held &held);
    void letGoOfTyped();
    void emitCode();
    void emitFragment();
    void decide();

    WedgeSettings m_settings;
    const Clock &m_clock;
    KeyBurst m_burst;
    scan::ScanGate m_gate;
    std::vector<Held> m_held;
    QSet<int> m_swallowed; ///< keys whose release must not be seen, since their press was not
    const QEvent *m_replayed = nullptr;
    QTimer m_pause;
    bool m_hasWaited = false; ///< the pause is over, but keys may still be on their way to us
    bool m_isStarted = false;
};

} // namespace packledger::wedge
