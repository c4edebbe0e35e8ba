#pragma once

#include "base/result.h"
#include "vision/greyframe.h"

#include <QString>

namespace packledger::vision {

/// A picture file (JPEG, PNG, WebP, TIFF, BMP, PNM) as a grey frame; transparency counts as paper.
/// Fails with base.file-open, vision.not-an-image or media.missing.
[[nodiscard]] Result<GreyFrame> loadGreyFrame(const QString &path);

/// The same from bytes already in memory; `name` is used for the error's place.
[[nodiscard]] Result<GreyFrame> decodeGreyFrame(const QByteArray &bytes, const QString &name);

} // namespace packledger::vision
