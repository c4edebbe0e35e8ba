#pragma once

#include "base/clock.h"
#include "camera/framesource.h"
#include "scan/packlook.h"
#include "vision/framedecoder.h"
#include "vision/printgrader.h"
#include "vision/textcheck.h"

namespace packledger::camera {

/// What is looked for on each pack.
struct LookRecipe
{
    QString name; ///< of the camera, for people
    std::chrono::milliseconds budget { 60 }; ///< for decoding one pack
    vision::Budget counted = vision::Budget::WallClock;
    bool grades = true;
    vision::GreyScale scale;
    vision::TextLines text; ///< where the label has its text; empty: nobody looks
    int pictureSide = 128; ///< pixels of the longer side of the picture that is kept
};

/// One pack as a camera saw it, for whoever decides and for the screen.
struct PackSight
{
    scan::PackLook look;
    QImage picture; ///< the whole frame
    std::vector<vision::Symbol> symbols; ///< corners in pixels of the picture
};

/// Looks at pictures of packs, one pack a picture. Used by one thread.
class PackLooker
{
public:
    PackLooker(LookRecipe recipe, const Clock &clock);

    [[nodiscard]] PackSight look(const CameraFrame &frame);

private:
    LookRecipe m_recipe;
    const Clock &m_clock;
    vision::FrameDecoder m_decoder;
};

/// The label cut out of a picture of a pack, around the symbol where one was read, as a small PNG of 16 greys: 6 years
/// of packs are to be kept.
[[nodiscard]] QByteArray labelPicture(
    const vision::GreyFrame &frame, const std::vector<vision::Symbol> &symbols, int longerSide);

} // namespace packledger::camera

Q_DECLARE_METATYPE(packledger::camera::PackSight)
