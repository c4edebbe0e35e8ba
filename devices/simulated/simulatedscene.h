#pragma once

#include "simulated/demoview.h"

#include <QImage>
#include <QTransform>

#include <chrono>
#include <mutex>
#include <optional>

namespace packledger::simulated {

/// What happens before the simulated camera: views come into the picture, are held up with the small
/// movements of a hand, and leave again. Time is that of the frames, so that the same requests give
/// the same pictures. Requests may come from any thread, frames are drawn by one.
class SimulatedScene
{
public:
    enum class Pace {
        ByItself, ///< one view after the other, again and again
        OnRequest, ///< a view stays until the next is asked for
    };

    SimulatedScene();

    /// What is held up, in order. Begins again at the first.
    void setViews(std::vector<DemoView> views);
    void setPace(Pace pace);
    /// The next of the views takes the place of the one held up.
    void showNext();
    /// This one does; the order of the others stays.
    void show(DemoView view);
    /// Nothing is held up, until the next request.
    void putDown();

    /// The picture at `at`, which must rise from call to call.
    [[nodiscard]] QImage frame(std::chrono::milliseconds at);

private:
    enum class Phase { Away, Entering, Holding, Leaving };

    void advance(std::chrono::milliseconds at);
    [[nodiscard]] std::optional<DemoView> takeRequest();
    [[nodiscard]] QTransform placement(std::chrono::milliseconds at) const;

    std::mutex m_mutex; ///< guards the requests
    std::vector<DemoView> m_views;
    size_t m_next = 0;
    Pace m_pace = Pace::ByItself;
    std::optional<DemoView> m_wanted;
    bool m_isNextWanted = false;
    bool m_isPutDown = false;

    QImage m_background;
    QImage m_art; ///< of the view held up
    std::vector<qint8> m_noise;
    quint32 m_frames = 0;
    Phase m_phase = Phase::Away;
    std::chrono::milliseconds m_since {}; ///< when the phase began
};

} // namespace packledger::simulated
