#pragma once

#include "base/clock.h"
#include "camera/passages.h"
#include "scan/packlook.h"
#include "vision/framedecoder.h"
#include "vision/printgrader.h"
#include "vision/textcheck.h"

namespace packledger::camera {

/// What is looked for on each pack.
struct LookRecipe
{
    QString name; ///< of the camera, for people
    std::chrono::milliseconds budget { 60 }; ///< for decoding one pack, by the clock: a bad one takes all of it
    std::chrono::milliseconds granted { 20 }; ///< of processor time, whatever the clock says: a good one needs less
    bool grades = true;
    vision::GreyScale scale;
    /// Where the label has its text, for each size that its code comes in; empty: nobody looks.
    std::vector<vision::TextLines> text;
    int pictureSide = 128; ///< pixels of the longer side of the picture that is kept
};

/// One pack as a camera saw it, for whoever decides and for the screen.
struct PackSight
{
    scan::PackLook look;
    QImage picture; ///< the whole frame
    std::vector<vision::Symbol> symbols; ///< corners in pixels of the picture
};

/// How long a pack may be looked at on a line of that speed, so that a run of bad packs does not make the good ones
/// wait: 60 ms where there is time. 0: not known.
[[nodiscard]] std::chrono::milliseconds lookBudget(int packsPerMinute);

/// Looks at packs, picture by picture, until a code is read. Used by one thread.
class PackLooker
{
public:
    PackLooker(LookRecipe recipe, const Clock &clock);

    /// A pack that there is one picture of.
    [[nodiscard]] PackSight look(const CameraFrame &frame);

    /// One more picture of the same pack. `hurry`: others wait behind it. Whether its code is read, so that no further
    /// picture is needed.
    [[nodiscard]] bool see(const PackView &view, bool isLast, bool hurry = false);
    /// What the pictures of the pack showed, the best of them; the next picture is of another pack.
    [[nodiscard]] PackSight decide();

private:
    LookRecipe m_recipe;
    const Clock &m_clock;
    vision::FrameDecoder m_decoder;
    PackView m_view; ///< the best so far
    std::vector<vision::Symbol> m_symbols; ///< in it, in pixels of the whole picture
    int m_views = 0;
    std::chrono::microseconds m_spent {};
};

/// The label cut out of a picture of a pack, around the symbol where one was read, else the pack's place, as a small
/// PNG of 16 greys: 6 years of packs are to be kept.
[[nodiscard]] QByteArray labelPicture(
    const vision::GreyFrame &frame, const std::vector<vision::Symbol> &symbols, int longerSide, QRect place = {});

} // namespace packledger::camera

Q_DECLARE_METATYPE(packledger::camera::PackSight)
