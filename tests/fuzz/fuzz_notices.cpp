#include "noticetarget.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    noticetarget::runX12(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
