#include "workflow/photo.h"

#include "base/baseerrors.h"
#include "base/sha256.h"
#include "workflow/batcherrors.h"

#include <QIODevice>

namespace packledger::workflow {

namespace {

constexpr qint64 largestPhoto = 50'000'000; ///< bytes; that of any camera is smaller

bool isPicture(QByteArrayView bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff"); // PNG or JPEG
}

} // namespace

Result<QByteArray> keepPhoto(ledger::WriteTransaction &transaction, QIODevice &photo)
{
    photo.seek(0);
    const QByteArray bytes = photo.read(largestPhoto + 1);
    if (!isPicture(bytes) || bytes.size() > largestPhoto)
        return fail(codes::notAPhoto);
    const QByteArray sha256 = Sha256::of(bytes);
    photo.seek(0);
    if (!transaction.documents().keepBytes(photo, sha256))
        return fail(codes::fileOpen, photo.errorString());
    return sha256.toHex();
}

} // namespace packledger::workflow
