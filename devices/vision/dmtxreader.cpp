#include "vision/dmtxreader.h"

#include <dmtx.h>

#include <memory>

namespace packledger::vision {

namespace {

constexpr int separator = 0x1D;

struct Destroy
{
    void operator()(DmtxImage *image) const { dmtxImageDestroy(&image); }
    void operator()(DmtxDecode *decode) const { dmtxDecodeDestroy(&decode); }
    void operator()(DmtxRegion *region) const { dmtxRegionDestroy(&region); }
    void operator()(DmtxMessage *message) const { dmtxMessageDestroy(&message); }
};

QPointF cornerAt(DmtxRegion &region, double x, double y, int height)
{
    DmtxVector2 point { x, y };
    dmtxMatrix3VMultiplyBy(&point, region.fit2raw);
    return { point.X, double(height) - 1 - point.Y }; // libdmtx counts rows from the bottom
}

} // namespace

std::optional<Symbol> DmtxReader::read(const cv::Mat &grey, std::chrono::milliseconds timeout) const
{
    if (timeout.count() <= 0)
        return std::nullopt;
    const cv::Mat packed = grey.isContinuous() ? grey : grey.clone();
    const std::unique_ptr<DmtxImage, Destroy> image(
        dmtxImageCreate(packed.data, packed.cols, packed.rows, DmtxPack8bppK));
    if (!image)
        return std::nullopt;
    const std::unique_ptr<DmtxDecode, Destroy> decode(dmtxDecodeCreate(image.get(), 1));
    if (!decode)
        return std::nullopt;
    // Without this FNC1 vanishes and neighbouring fields run together.
    dmtxDecodeSetProp(decode.get(), DmtxPropFnc1, separator);
    DmtxTime end = dmtxTimeAdd(dmtxTimeNow(), timeout.count());
    while (true) {
        const std::unique_ptr<DmtxRegion, Destroy> region(dmtxRegionFindNext(decode.get(), &end));
        if (!region)
            return std::nullopt;
        const std::unique_ptr<DmtxMessage, Destroy> message(
            dmtxDecodeMatrixRegion(decode.get(), region.get(), DmtxUndefined));
        if (!message || message->outputIdx <= 0)
            continue;
        Symbol symbol;
        symbol.engine = Engine::Dmtx;
        symbol.bytes = QByteArray(reinterpret_cast<const char *>(message->output), message->outputIdx);
        symbol.gs1 = symbol.bytes.startsWith(char(separator));
        symbol.symbologyIdentifier = symbol.gs1 ? QByteArrayLiteral("]d2") : QByteArrayLiteral("]d1");
        if (symbol.gs1)
            symbol.bytes.remove(0, 1);
        symbol.text = QString::fromLatin1(symbol.bytes);
        symbol.corners = { cornerAt(*region, 0, 1, packed.rows), cornerAt(*region, 1, 1, packed.rows),
            cornerAt(*region, 1, 0, packed.rows), cornerAt(*region, 0, 0, packed.rows) };
        return symbol;
    }
}

QString DmtxReader::version()
{
    return QString::fromLatin1(dmtxVersion());
}

} // namespace packledger::vision
