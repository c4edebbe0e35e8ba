#pragma once

#include "vision/greyframe.h"

#include <QSet>
#include <QString>

#include <functional>

namespace packledger::bench {

/// A picture whose symbols are known.
struct Picture
{
    QString name;
    QString kind; ///< of distortion
    int level = 0; ///< severity, 1 to 5; 0: not graded
    vision::GreyFrame frame;
    QSet<QString> wanted; ///< texts of its DataMatrix symbols
    QSet<QString> clutter; ///< texts of other symbols; reading them is no mistake
};

/// Hands out the pictures of a folder with a manifest.json one by one; how many there were.
qsizetype forEachPicture(const QString &folder, const std::function<void(const Picture &)> &visit);

/// Draws packs with six kinds of distortion at five levels, three of each: what there is to measure where no
/// corpus is at hand. The same pictures every time.
qsizetype forEachDrawnPicture(const std::function<void(const Picture &)> &visit);

} // namespace packledger::bench
