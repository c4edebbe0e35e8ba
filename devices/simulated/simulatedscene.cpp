#include "simulated/simulatedscene.h"

#include "simulated/packart.h"

#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace packledger::simulated {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds enterTime = 450ms;
constexpr std::chrono::milliseconds leaveTime = 350ms;
constexpr std::chrono::milliseconds holdTime = 1800ms;
constexpr std::chrono::milliseconds awayTime = 250ms;
constexpr int noiseLevels = 5; ///< of 255, either way
constexpr size_t noiseSize = 1 << 16;
constexpr int ghosts = 3; ///< exposures that make the smear of a moving pack

double fraction(std::chrono::milliseconds passed, std::chrono::milliseconds whole)
{
    return std::clamp(double(passed.count()) / double(whole.count()), 0.0, 1.0);
}

/// 0 to 1, slow at the end: how a hand stops.
double eased(double t)
{
    return 1 - std::pow(1 - t, 3);
}

} // namespace

SimulatedScene::SimulatedScene()
    : m_background(PackArt::background())
    , m_noise(noiseSize)
{
    QRandomGenerator random(1);
    for (qint8 &value : m_noise)
        value = qint8(random.bounded(-noiseLevels, noiseLevels + 1));
}

void SimulatedScene::setViews(std::vector<DemoView> views)
{
    const std::scoped_lock lock(m_mutex);
    m_views = std::move(views);
    m_next = 0;
}

void SimulatedScene::setPace(Pace pace)
{
    const std::scoped_lock lock(m_mutex);
    m_pace = pace;
}

void SimulatedScene::showNext()
{
    const std::scoped_lock lock(m_mutex);
    m_isNextWanted = true;
    m_isPutDown = false;
}

void SimulatedScene::show(DemoView view)
{
    const std::scoped_lock lock(m_mutex);
    m_wanted = std::move(view);
    m_isPutDown = false;
}

void SimulatedScene::putDown()
{
    const std::scoped_lock lock(m_mutex);
    m_wanted.reset();
    m_isNextWanted = false;
    m_isPutDown = true;
}

std::optional<DemoView> SimulatedScene::takeRequest()
{
    const std::scoped_lock lock(m_mutex);
    if (m_wanted)
        return std::exchange(m_wanted, std::nullopt);
    const bool isDue = m_isNextWanted || (m_pace == Pace::ByItself && !m_isPutDown);
    if (!isDue || m_views.empty())
        return std::nullopt;
    m_isNextWanted = false;
    DemoView view = m_views[m_next];
    m_next = (m_next + 1) % m_views.size();
    return view;
}

void SimulatedScene::advance(std::chrono::milliseconds at)
{
    const auto enter = [this, at](Phase phase) {
        m_phase = phase;
        m_since = at;
    };
    const std::chrono::milliseconds passed = at - m_since;
    switch (m_phase) {
    case Phase::Away:
        if (passed < awayTime)
            break;
        if (const std::optional<DemoView> view = takeRequest()) {
            m_art = PackArt::view(*view);
            enter(Phase::Entering);
        }
        break;
    case Phase::Entering:
        if (passed >= enterTime)
            enter(Phase::Holding);
        break;
    case Phase::Holding: {
        const std::scoped_lock lock(m_mutex);
        const bool isDue = m_wanted || m_isNextWanted || m_isPutDown || m_pace == Pace::ByItself;
        // Also what is called away at once is held up long enough to be read.
        const bool isHurried = m_wanted || m_isNextWanted || m_isPutDown;
        if (isDue && passed >= (isHurried ? holdTime / 3 : holdTime))
            enter(Phase::Leaving);
        break;
    }
    case Phase::Leaving:
        if (passed >= leaveTime) {
            m_art = {};
            enter(Phase::Away);
        }
        break;
    }
}

QTransform SimulatedScene::placement(std::chrono::milliseconds at) const
{
    const std::chrono::milliseconds passed = at - m_since;
    const double width = m_background.width();
    const double height = m_background.height();
    double shift = 0; // of the picture's width, to the right and below
    if (m_phase == Phase::Entering)
        shift = 1 - eased(fraction(passed, enterTime));
    else if (m_phase == Phase::Leaving)
        shift = -std::pow(fraction(passed, leaveTime), 2);

    // No hand is still: two slow movements that never quite repeat.
    const double seconds = double(at.count()) / 1000;
    const double swayX = 7 * std::sin(seconds * 1.3) + 3 * std::sin(seconds * 3.1);
    const double swayY = 5 * std::sin(seconds * 1.7 + 1);
    const double turn = 1.6 * std::sin(seconds * 0.9) + 6 * shift;
    const double nearness = 1 + 0.015 * std::sin(seconds * 0.7);

    QTransform transform;
    transform.translate(width / 2 + swayX + shift * width * 0.9, height / 2 + swayY + std::abs(shift) * height * 0.35);
    transform.rotate(turn);
    transform.scale(nearness, nearness);
    transform.translate(-width / 2, -height / 2);
    return transform;
}

QImage SimulatedScene::frame(std::chrono::milliseconds at)
{
    advance(at);
    QImage picture = m_background.copy();
    if (!m_art.isNull()) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (m_phase == Phase::Holding) {
            painter.setTransform(placement(at));
            painter.drawImage(0, 0, m_art);
        } else {
            for (int ghost = 0; ghost < ghosts; ++ghost) {
                painter.setOpacity(1.0 / (ghost + 1));
                painter.setTransform(placement(at - std::chrono::milliseconds(ghost * 8)));
                painter.drawImage(0, 0, m_art);
            }
        }
    }

    // The noise of a small sensor in a warehouse.
    size_t position = size_t(m_frames++ * 7919u) % noiseSize;
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int noise = m_noise[position];
            position = (position + 1) & (noiseSize - 1);
            const QRgb pixel = line[x];
            line[x] = qRgb(std::clamp(qRed(pixel) + noise, 0, 255), std::clamp(qGreen(pixel) + noise, 0, 255),
                std::clamp(qBlue(pixel) + noise, 0, 255));
        }
        position = (position + 131) & (noiseSize - 1);
    }
    return picture;
}

} // namespace packledger::simulated
