#include "answertarget.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    answertarget::run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
