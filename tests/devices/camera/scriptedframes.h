#pragma once

#include "camera/framesource.h"
#include "simulated/matrixsymbol.h"

#include <QPainter>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace packledger::test {

/// What a scripted camera does at one step.
struct Step
{
    enum class Kind { Frame, Black, Fail, End, Hang };

    Kind kind = Kind::Frame;
    QByteArrayList messages; ///< of the symbols in the frame
};

/// A camera that follows a script; time is that of its frames, 100 ms each. At the script's end it
/// shows empty frames for ever. Like a real one's, no two pictures are alike but where it is frozen.
class ScriptedFrames final : public camera::FrameSource
{
public:
    /// `failedOpens`: how often open() fails first.
    explicit ScriptedFrames(std::deque<Step> steps, int failedOpens = 0)
        : m_steps(std::move(steps))
        , m_failedOpens(failedOpens)
    {
    }

    Result<void> open() override
    {
        if (m_failedOpens-- > 0 || !m_isPluggedIn)
            return fail(ErrorCode("test.open"), QStringLiteral("not plugged in"));
        return {};
    }

    Result<std::optional<camera::CameraFrame>> next(std::stop_token stop) override
    {
        Step step;
        if (!m_steps.empty()) {
            step = m_steps.front();
            m_steps.pop_front();
        } else if (stop.stop_requested()) {
            return std::nullopt;
        }
        switch (step.kind) {
        case Step::Kind::Fail:
            return fail(ErrorCode("test.lost"), QStringLiteral("cable pulled"));
        case Step::Kind::End:
            return std::nullopt;
        case Step::Kind::Hang: {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any never;
            never.wait(lock, stop, [] { return false; });
            return std::nullopt;
        }
        case Step::Kind::Frame:
        case Step::Kind::Black:
            break;
        }
        m_at += std::chrono::milliseconds(100);
        if (!m_isFrozen)
            ++m_noise;
        return draw(step);
    }

    void close() override { }
    bool mayDropFrames() const override { return false; }
    bool isPluggedIn() const override { return m_isPluggedIn; }

    /// From any thread.
    void setPluggedIn(bool isPluggedIn) { m_isPluggedIn = isPluggedIn; }
    void setFrozen(bool isFrozen) { m_isFrozen = isFrozen; }

private:
    camera::CameraFrame draw(const Step &step) const
    {
        camera::CameraFrame frame;
        frame.at = m_at;
        frame.picture = QImage(640, 360, QImage::Format_RGB32);
        frame.picture.fill(step.kind == Step::Kind::Black ? QColor(4, 4, 4) : QColor(205, 208, 210));
        QPainter painter(&frame.picture);
        painter.fillRect(0, 300, 640, 60, QColor(m_noise % 7, m_noise % 7, m_noise % 7));
        int x = 60;
        for (const QByteArray &message : step.messages) {
            if (const Result<QImage> symbol = simulated::matrixSymbol(message))
                painter.drawImage(QRect(QPoint(x, 100), symbol->size() * 5), *symbol);
            x += 200;
        }
        painter.end();
        const QImage grey = frame.picture.convertToFormat(QImage::Format_Grayscale8);
        frame.grey = { QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()), grey.width(),
            grey.height(), int(grey.bytesPerLine()) };
        return frame;
    }

    std::deque<Step> m_steps;
    int m_failedOpens;
    std::chrono::milliseconds m_at {};
    int m_noise = 0;
    std::atomic_bool m_isPluggedIn = true;
    std::atomic_bool m_isFrozen = false;
};

} // namespace packledger::test
