#pragma once

#include "base/result.h"
#include "demo/demopacks.h"
#include "scan/scanreading.h"
#include "simulated/simulatedscene.h"
#include "vision/framedecoder.h"

namespace packledger::demo {

/// What was read from one picture.
struct PictureReadings
{
    double ms = 0; ///< until the last symbol was read
    std::vector<scan::ScanReading> readings; ///< row by row, as a person would point at them
};

/// Takes pictures of held up packs with the simulated camera, and reads them back from their files: nothing of
/// what was drawn is handed over but the pixels. Needs a GUI application, for its fonts.
class DemoPictures
{
public:
    DemoPictures();

    /// Writes what the camera sees while the packs are held up, as PNG. Error: base.file-write.
    [[nodiscard]] Result<void> take(const HeldUp &held, const QString &file);
    /// Decodes a picture file. Errors: base.file-open, vision.not-an-image.
    [[nodiscard]] Result<PictureReadings> read(const QString &file);

private:
    simulated::SimulatedScene m_scene;
    std::chrono::milliseconds m_at {};
    vision::FrameDecoder m_decoder;
};

} // namespace packledger::demo
