#include "simulated/simulatedcamera.h"

#include "simulated/simulatedscene.h"

#include <QCoreApplication>

#include <condition_variable>

namespace packledger::simulated {

namespace {

constexpr std::chrono::milliseconds frameTime { 66 };

/// The scene at the pace of a camera.
class SceneFrames final : public camera::FrameSource
{
public:
    explicit SceneFrames(std::shared_ptr<SimulatedScene> scene)
        : m_scene(std::move(scene))
    {
    }

    Result<void> open() override
    {
        m_due = std::chrono::steady_clock::now();
        return {};
    }

    Result<std::optional<camera::CameraFrame>> next(std::stop_token stop) override
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        never.wait_until(lock, stop, m_due, [] { return false; });
        if (stop.stop_requested())
            return std::nullopt;
        m_due = std::max(m_due + frameTime, std::chrono::steady_clock::now());

        camera::CameraFrame frame;
        frame.at = m_at;
        frame.picture = m_scene->frame(m_at);
        m_at += frameTime;
        const QImage grey = frame.picture.convertToFormat(QImage::Format_Grayscale8);
        frame.grey.width = grey.width();
        frame.grey.height = grey.height();
        frame.grey.stride = int(grey.bytesPerLine());
        frame.grey.pixels = QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes());
        return frame;
    }

    void close() override { }

private:
    std::shared_ptr<SimulatedScene> m_scene;
    std::chrono::steady_clock::time_point m_due;
    std::chrono::milliseconds m_at {};
};

SimulatedScene::Pace paceOf(SimulatedCamera::Pace pace)
{
    return pace == SimulatedCamera::Pace::ByItself ? SimulatedScene::Pace::ByItself : SimulatedScene::Pace::OnRequest;
}

} // namespace

SimulatedCamera::SimulatedCamera(std::vector<DemoView> views, Pace pace, const Clock &clock, QObject *parent)
    : SimulatedCamera(std::make_shared<SimulatedScene>(), clock, parent)
{
    setViews(std::move(views));
    setPace(pace);
}

SimulatedCamera::SimulatedCamera(std::shared_ptr<SimulatedScene> scene, const Clock &clock, QObject *parent)
    : CameraScanSource(QCoreApplication::translate("SimulatedCamera", "Simulated camera"),
        std::make_unique<SceneFrames>(scene), clock, {}, parent)
    , m_scene(std::move(scene))
{
}

SimulatedCamera::~SimulatedCamera() = default;

void SimulatedCamera::setViews(std::vector<DemoView> views)
{
    m_scene->setViews(std::move(views));
}

void SimulatedCamera::setPace(Pace pace)
{
    m_scene->setPace(paceOf(pace));
}

void SimulatedCamera::showNext()
{
    m_scene->showNext();
}

void SimulatedCamera::show(const DemoView &view)
{
    m_scene->show(view);
}

void SimulatedCamera::putDown()
{
    m_scene->putDown();
}

} // namespace packledger::simulated
