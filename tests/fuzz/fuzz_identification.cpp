#include "identificationtarget.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    packledger::fuzz::tryIdentification(QByteArrayView(data, qsizetype(size)));
    return 0;
}
