#pragma once

#include "camera/framesource.h"
#include "simulated/matrixsymbol.h"

#include <QPainter>

#include <opencv2/videoio.hpp>

#include <functional>

namespace packledger::test {

/// A pack on a belt: where it begins, how long it is, what it carries.
struct BeltPack
{
    double at = 0; ///< pixels along the belt
    double length = 200;
    QByteArray message {}; ///< of its DataMatrix; empty: none
    QRgb colour = qRgb(232, 230, 226);
};

/// A belt with packs that runs by a camera which looks all the time.
struct BeltFilm
{
    std::vector<BeltPack> packs {};
    QSize size { 640, 360 };
    QRgb belt = qRgb(66, 70, 74);
    int frames = 0;
    std::function<double(int)> offset {}; ///< how far the belt has run by that frame, in pixels
    std::function<double(int)> light = [](int) { return 1.0; };
    bool isDown = false;

    /// Empty belt at first and at last, then all packs come by at that speed (pixels a frame).
    void run(double speed, int stillFrames = 12)
    {
        double end = 0;
        for (const BeltPack &pack : packs)
            end = std::max(end, pack.at + pack.length);
        const int length = isDown ? size.height() : size.width();
        frames = stillFrames + int((end + length + 20) / std::abs(speed)) + 4;
        offset = [speed, stillFrames](int frame) { return speed * std::max(0, frame - stillFrames); };
    }

    [[nodiscard]] QImage draw(int number) const
    {
        const double light_ = light(number);
        const auto lit = [&](QRgb colour) {
            const auto part = [&](int value) { return std::clamp(int(value * light_), 0, 255); };
            return qRgb(part(qRed(colour)), part(qGreen(colour)), part(qBlue(colour)));
        };
        QImage image(size, QImage::Format_RGB32);
        image.fill(lit(belt));
        QPainter painter(&image);
        const double run = offset(number);
        const int length = isDown ? size.height() : size.width();
        const int breadth = isDown ? size.width() : size.height();
        for (const BeltPack &pack : packs) {
            // The first pack runs ahead, whichever way the belt goes.
            const double head = run >= 0 ? run - pack.at : length + run + pack.at + pack.length;
            const double tail = head - pack.length;
            if (head < -4 || tail > length + 4)
                continue;
            const QRectF along(tail, breadth * 0.15, pack.length, breadth * 0.7);
            const QRectF box = isDown ? QRectF(along.y(), along.x(), along.height(), along.width()) : along;
            painter.fillRect(box, QColor(lit(pack.colour)));
            if (pack.message.isEmpty())
                continue;
            if (const Result<QImage> symbol = simulated::matrixSymbol(pack.message)) {
                QImage printed = symbol->scaled(symbol->size() * 5).convertToFormat(QImage::Format_RGB32);
                for (int y = 0; y < printed.height(); ++y) {
                    for (int x = 0; x < printed.width(); ++x)
                        printed.setPixel(
                            x, y, qRed(printed.pixel(x, y)) > 127 ? lit(pack.colour) : lit(qRgb(24, 24, 28)));
                }
                painter.drawImage(box.center() - QPointF(printed.width(), printed.height()) / 2, printed);
            }
        }
        painter.end();
        quint32 state = quint32(number) * 2654435761U + 1;
        for (int y = 0; y < image.height(); ++y) {
            auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                state = state * 1664525U + 1013904223U;
                const int noise = int(state >> 28) - 8;
                const int grey = std::clamp(qGray(row[x]) + noise, 0, 255);
                row[x] = qRgb(grey, grey, grey);
            }
        }
        return image;
    }
};

/// The film as a recording.
inline void record(const BeltFilm &film, const QString &path)
{
    cv::VideoWriter writer(path.toStdString(), cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 30,
        cv::Size(film.size.width(), film.size.height()));
    for (int i = 0; i < film.frames; ++i) {
        QImage image = film.draw(i).convertToFormat(QImage::Format_BGR888);
        writer.write(cv::Mat(image.height(), image.width(), CV_8UC3, image.bits(), size_t(image.bytesPerLine())));
    }
}

inline camera::CameraFrame frameOf(const QImage &picture, std::chrono::milliseconds at)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    return { picture,
        { QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()), grey.width(), grey.height(),
            int(grey.bytesPerLine()) },
        at };
}

/// The film as a camera; every so many of its pictures only, as a slow one would.
class FilmFrames final : public camera::FrameSource
{
public:
    explicit FilmFrames(BeltFilm film, int every = 1)
        : m_film(std::move(film))
        , m_every(every)
    {
    }

    Result<void> open() override { return {}; }
    Result<std::optional<camera::CameraFrame>> next(std::stop_token stop) override
    {
        if (stop.stop_requested() || m_number >= m_film.frames)
            return std::nullopt;
        const std::chrono::milliseconds at(m_number * 33);
        const QImage picture = m_film.draw(m_number);
        m_number += m_every;
        return frameOf(picture, at);
    }
    void close() override { }
    bool mayDropFrames() const override { return false; }

private:
    BeltFilm m_film;
    int m_every;
    int m_number = 0;
};

} // namespace packledger::test
