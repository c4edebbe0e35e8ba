#include "bench/decode/decodereference.h"

#include "vision/framemat.h"
#include "vision/zxingreader.h"

#include <dmtx.h>

namespace packledger::bench {

QSet<QString> readByZxing(const vision::GreyFrame &frame)
{
    QSet<QString> texts;
    const vision::ZxingReader reader;
    for (const vision::Symbol &symbol : reader.read(vision::matOf(frame), vision::ZxingReader::Formats::DataMatrix))
        texts.insert(symbol.text);
    return texts;
}

QSet<QString> readByDmtx(const vision::GreyFrame &frame, std::chrono::milliseconds timeout)
{
    constexpr char separator = 0x1D;
    QSet<QString> texts;
    cv::Mat packed = vision::matOf(frame).clone();
    DmtxImage *image = dmtxImageCreate(packed.data, packed.cols, packed.rows, DmtxPack8bppK);
    DmtxDecode *decode = dmtxDecodeCreate(image, 1);
    dmtxDecodeSetProp(decode, DmtxPropFnc1, separator);
    DmtxTime end = dmtxTimeAdd(dmtxTimeNow(), long(timeout.count()));
    while (DmtxRegion *region = dmtxRegionFindNext(decode, &end)) {
        if (DmtxMessage *message = dmtxDecodeMatrixRegion(decode, region, DmtxUndefined)) {
            QByteArray bytes(reinterpret_cast<const char *>(message->output), message->outputIdx);
            if (bytes.startsWith(separator))
                bytes.remove(0, 1);
            texts.insert(QString::fromLatin1(bytes));
            dmtxMessageDestroy(&message);
        }
        dmtxRegionDestroy(&region);
    }
    dmtxDecodeDestroy(&decode);
    dmtxImageDestroy(&image);
    return texts;
}

} // namespace packledger::bench
