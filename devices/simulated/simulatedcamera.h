#pragma once

#include "camera/camerascansource.h"
#include "simulated/demoview.h"

namespace packledger::simulated {

class SimulatedScene;

/// A camera before which demo packs are held up. Only the pictures are made up: they are decoded,
/// tracked and reported by the same code as those of a real camera.
class SimulatedCamera final : public camera::CameraScanSource
{
    Q_OBJECT

public:
    enum class Pace { ByItself, OnRequest };

    SimulatedCamera(std::vector<DemoView> views, Pace pace, const Clock &clock, QObject *parent = nullptr);
    ~SimulatedCamera() override;

    [[nodiscard]] bool isSimulated() const override { return true; }

    /// What is held up, in order; begins again at the first.
    void setViews(std::vector<DemoView> views);
    void setPace(Pace pace);
    /// Holds up the next of the views.
    void showNext();
    /// Holds up this one, out of turn.
    void show(const DemoView &view);
    /// Holds up nothing until the next request.
    void putDown();

private:
    SimulatedCamera(std::shared_ptr<SimulatedScene> scene, const Clock &clock, QObject *parent);

    std::shared_ptr<SimulatedScene> m_scene;
};

} // namespace packledger::simulated
