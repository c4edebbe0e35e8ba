#include "gs1/gstext.h"

#include "gs1/charset.h"
#include "gs1/gs1errors.h"

#include <algorithm>

namespace packledger::gs1::detail {

const ErrorCode *faultOfText(QByteArrayView text, qsizetype most) noexcept
{
    if (text.isEmpty())
        return &codes::empty;
    if (text.size() > most)
        return &codes::length;
    return std::all_of(text.begin(), text.end(), isCset82) ? nullptr : &codes::charset;
}

} // namespace packledger::gs1::detail
