#include "vision/imagefile.h"

#include "base/baseerrors.h"
#include "media/media.h"
#include "vision/visionerrors.h"

#include <QFile>

namespace packledger::vision {

namespace {

Where placeOf(const QString &file)
{
    Where where;
    where.file = file;
    return where;
}

} // namespace

Result<GreyFrame> decodeGreyFrame(const QByteArray &bytes, const QString &name)
{
    const Result<const media::Media *> media = media::media();
    if (!media)
        return fail(media.error());
    std::optional<GreyFrame> frame = (*media)->decodePicture(bytes);
    if (!frame)
        return fail(codes::visionNotAnImage, name, placeOf(name));
    return std::move(*frame);
}

Result<GreyFrame> loadGreyFrame(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(codes::fileOpen, path, placeOf(path));
    return decodeGreyFrame(file.readAll(), path);
}

} // namespace packledger::vision
