#include "demo/demopictures.h"

#include "base/baseerrors.h"
#include "vision/imagefile.h"

#include <QElapsedTimer>
#include <QImage>
#include <QImageWriter>

#include <algorithm>
#include <ctime>

namespace packledger::demo {

using namespace std::chrono_literals;

namespace {

constexpr auto firstLook = 50ms;
constexpr int deeper = 3; ///< times the time of the look before
constexpr auto enough = 100ms; ///< of processor time, in a look that finds nothing more
constexpr auto longestLook = 4s;
constexpr double rowHeight = 60; // pixels within which symbols stand side by side

QPointF centreOf(const vision::Symbol &symbol)
{
    return (symbol.corners[0] + symbol.corners[1] + symbol.corners[2] + symbol.corners[3]) / 4;
}

} // namespace

DemoPictures::DemoPictures()
{
    m_scene.setPace(simulated::SimulatedScene::Pace::OnRequest);
}

Result<void> DemoPictures::take(const HeldUp &held, const QString &file)
{
    m_scene.show({ held.packs });
    // The last view leaves, this one comes and is held still: a second is enough for each.
    QImage picture;
    for (int second = 0; second < 5; ++second)
        picture = m_scene.frame(m_at += 1s);
    QImageWriter writer(file, "png");
    writer.setCompression(10); // the noise does not compress anyhow
    if (!writer.write(picture))
        return fail(codes::fileWrite, writer.errorString(), { file, 0, 0, {} });
    return {};
}

Result<PictureReadings> DemoPictures::read(const QString &file)
{
    const Result<vision::GreyFrame> frame = vision::loadGreyFrame(file);
    if (!frame)
        return fail(frame.error());
    QElapsedTimer timer;
    timer.start();
    PictureReadings result;
    std::vector<vision::Symbol> symbols;
    // Looks deeper until a look finds nothing more. Time on a busy machine is no look: the processor's counts.
    bool isDone = false;
    for (std::chrono::milliseconds budget = firstLook; !isDone && budget < longestLook; budget *= deeper) {
        const size_t before = symbols.size();
        const std::clock_t begin = std::clock();
        for (const vision::Symbol &found : m_decoder.decode(*frame, budget)) {
            if (std::ranges::find(symbols, found.bytes, &vision::Symbol::bytes) != symbols.end())
                continue;
            symbols.push_back(found);
            result.ms = double(timer.nsecsElapsed()) / 1e6;
        }
        const std::chrono::milliseconds spent((std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
        isDone = !symbols.empty() && symbols.size() == before && spent >= enough;
    }
    std::ranges::sort(symbols, {}, [](const vision::Symbol &symbol) {
        const QPointF centre = centreOf(symbol);
        return std::pair(int(centre.y() / rowHeight), centre.x());
    });
    for (const vision::Symbol &symbol : symbols) {
        scan::ScanReading reading;
        reading.bytes = symbol.bytes;
        reading.symbologyIdentifier = symbol.symbologyIdentifier;
        reading.outline = symbol.corners;
        reading.source = QStringLiteral("Simulated camera");
        result.readings.push_back(std::move(reading));
    }
    return result;
}

} // namespace packledger::demo
