#include "workflow/photo.h"

#include "base/baseerrors.h"
#include "base/sha256.h"

#include <QIODevice>

namespace packledger::workflow {

Result<QByteArray> keepPhoto(ledger::WriteTransaction &transaction, QIODevice &photo)
{
    photo.seek(0);
    const QByteArray sha256 = Sha256::of(photo.readAll());
    photo.seek(0);
    if (!transaction.documents().keepBytes(photo, sha256))
        return fail(codes::fileOpen, photo.errorString());
    return sha256.toHex();
}

} // namespace packledger::workflow
