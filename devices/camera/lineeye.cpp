#include "camera/lineeye.h"

#include "base/errortext.h"
#include "camera/cameraerrors.h"
#include "camera/framehealth.h"
#include "camera/presencefinder.h"
#include "camera/signalfinder.h"

#include <QThread>

#include <atomic>
#include <thread>

namespace packledger::camera {

namespace {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;
using Kind = scan::PackTrigger::Kind;

constexpr milliseconds retryEvery { 500 };
constexpr milliseconds silence { 2000 }; ///< a camera that runs all the time and says nothing is lost
constexpr milliseconds black { 2000 };
constexpr milliseconds frozen { 5000 };
constexpr milliseconds listenFor { 50 };

void rest(milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, stop, time, [] { return false; });
}

} // namespace

class LineEye::Work
{
public:
    Work(FrameSource &frames, LookRecipe recipe, PackTelling telling, const packledger::Clock &clock, Listener listener)
        : m_frames(frames)
        , m_name(recipe.name)
        , m_telling(std::move(telling))
        , m_listener(std::move(listener))
        , m_looker(std::move(recipe), clock)
    {
        const scan::PackTrigger &trigger = m_telling.trigger;
        if (trigger.kind == Kind::Presence) {
            m_finder = std::make_unique<PresenceFinder>(trigger.isDown ? BeltAxis::Down : BeltAxis::Across);
        } else if (trigger.kind == Kind::EachPicture) {
            m_finder = std::make_unique<EachPictureFinder>();
        } else {
            auto finder = std::make_unique<SignalFinder>(trigger.delay, trigger.lockout);
            m_signalFinder = finder.get();
            m_finder = std::move(finder);
        }
        m_capture = std::jthread([this](const std::stop_token &stop) { capture(stop); });
        if (m_signalFinder && m_telling.signal)
            startListening();
    }

    ~Work()
    {
        m_listenStop.request_stop();
        if (m_listen)
            m_listen->wait();
    }

    std::optional<PackSight> next(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const std::optional<Passages::Turn> turn = m_passages.next(stop, milliseconds(200));
            if (!turn) {
                if (m_passages.isOver())
                    return std::nullopt;
                listenForSilence();
                continue;
            }
            const bool isRead = turn->view && m_looker.see(*turn->view, turn->isLast, turn->behind > 0);
            if (!isRead && !turn->isLast)
                continue;
            m_passages.settle(turn->pack);
            return m_looker.decide();
        }
        return std::nullopt;
    }

private:
    void startListening()
    {
        // Qt's devices want a thread of Qt's.
        m_listen.reset(QThread::create([this] { listen(m_listenStop.get_token()); }));
        m_listen->start();
    }

    /// A camera that hangs says nothing by itself.
    void listenForSilence()
    {
        const auto last = m_lastPicture.load();
        if (m_isOpen && m_telling.trigger.kind != Kind::EachPicture && last != Steady::time_point {}
            && Steady::now() - last > silence)
            tellCamera(Error { codes::cameraSilent, m_name, {} });
    }

    void tellCamera(const std::optional<Error> &trouble)
    {
        const std::scoped_lock lock(m_tellingMutex);
        m_cameraTrouble = trouble ? errorSentence(*trouble) : QString();
        tell();
    }

    void tellSignal(const std::optional<Error> &trouble)
    {
        const std::scoped_lock lock(m_tellingMutex);
        m_signalTrouble = trouble ? errorSentence(*trouble) : QString();
        tell();
    }

    void tell()
    {
        const QString reason = m_cameraTrouble.isEmpty() ? m_signalTrouble : m_cameraTrouble;
        const Status status = !reason.isEmpty() ? Status::Lost : m_isReady ? Status::Ready : Status::Starting;
        if (m_told && m_told->first == status && m_told->second == reason)
            return;
        m_told = std::pair(status, reason);
        if (m_listener.status)
            m_listener.status(status, reason);
    }

    void capture(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            if (const Result<void> opened = m_frames.open(); !opened) {
                tellCamera(opened.error());
            } else {
                const bool isOver = watch(stop);
                m_isOpen = false;
                m_frames.close();
                if (isOver)
                    break;
            }
            rest(retryEvery, stop);
        }
        m_finder->finish(m_passages);
        m_passages.finish();
    }

    /// Whether it has ended; false where the camera was lost.
    bool watch(const std::stop_token &stop)
    {
        FrameHealth health(black, frozen);
        const bool isLive = m_frames.mayDropFrames();
        const bool runs = m_telling.trigger.kind != Kind::EachPicture;
        m_lastPicture = Steady::now();
        m_isOpen = true;
        if (!runs || m_signalFinder)
            setReady(true);
        while (!stop.stop_requested()) {
            if (!isLive)
                m_passages.waitForRoom(stop);
            const Result<std::optional<CameraFrame>> frame = m_frames.next(stop);
            if (!frame) {
                tellCamera(frame.error());
                m_finder->finish(m_passages);
                return false;
            }
            if (!*frame)
                return true;
            m_lastPicture = Steady::now();
            m_finder->see(**frame, m_passages);
            if (runs && isLive)
                tellHealth(health.see((*frame)->grey, (*frame)->at));
            else
                tellCamera({});
            setReady(m_finder->isReady());
            if (m_listener.viewed)
                m_listener.viewed({ (*frame)->picture, m_finder->places(), !m_finder->isReady() });
        }
        return true;
    }

    void setReady(bool isReady)
    {
        const std::scoped_lock lock(m_tellingMutex);
        m_isReady = isReady;
        tell();
    }

    void tellHealth(FrameHealth::Picture picture)
    {
        switch (picture) {
        case FrameHealth::Picture::Good:
            return tellCamera({});
        case FrameHealth::Picture::Black:
            return tellCamera(Error { codes::cameraBlack, m_name, {} });
        case FrameHealth::Picture::Frozen:
            return tellCamera(Error { codes::cameraFrozen, m_name, {} });
        }
    }

    void listen(const std::stop_token &stop)
    {
        PackSignal &signal = *m_telling.signal;
        while (!stop.stop_requested()) {
            if (const Result<void> opened = signal.open(); !opened) {
                tellSignal(opened.error());
            } else {
                tellSignal({});
                while (!stop.stop_requested()) {
                    const Result<int> packs = signal.wait(listenFor);
                    if (!packs) {
                        tellSignal(packs.error());
                        break;
                    }
                    m_signalFinder->signal(*packs, Steady::now(), m_passages);
                    m_signalFinder->wait(Steady::now(), m_passages);
                }
                signal.close();
            }
            rest(retryEvery, stop);
        }
        signal.close();
    }

    FrameSource &m_frames;
    QString m_name;
    PackTelling m_telling;
    Listener m_listener;
    PackLooker m_looker;
    Passages m_passages;
    std::unique_ptr<PackFinder> m_finder;
    SignalFinder *m_signalFinder = nullptr; ///< the same, where it is one
    std::mutex m_tellingMutex; ///< guards all to the next line
    QString m_cameraTrouble;
    QString m_signalTrouble;
    bool m_isReady = false;
    std::optional<std::pair<Status, QString>> m_told;

    std::atomic<Steady::time_point> m_lastPicture {};
    std::atomic_bool m_isOpen = false;
    std::stop_source m_listenStop;
    std::unique_ptr<QThread> m_listen;
    std::jthread m_capture; ///< last: the threads are joined before anything they use goes
};

LineEye::LineEye(FrameSource &frames, LookRecipe recipe, PackTelling telling, const Clock &clock, Listener listener)
    : m_work(std::make_unique<Work>(frames, std::move(recipe), std::move(telling), clock, std::move(listener)))
{
}

LineEye::~LineEye() = default;

std::optional<PackSight> LineEye::next(std::stop_token stop)
{
    return m_work->next(stop);
}

} // namespace packledger::camera
