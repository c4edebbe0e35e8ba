#include "camera/packfinder.h"

namespace packledger::camera {

void EachPictureFinder::see(const CameraFrame &frame, Passages &passages)
{
    const Passages::Pack pack = passages.open();
    passages.addView(pack, { frame });
    passages.close(pack);
}

} // namespace packledger::camera
