#include "gs1/percent.h"

#include "gs1/charset.h"

namespace packledger::gs1 {

void appendPercentEncoded(QByteArray &uri, QByteArrayView value)
{
    constexpr char hex[] = "0123456789ABCDEF";
    for (const char c : value) {
        if (isDigit(c) || isLetter(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            uri += c;
        } else {
            uri += '%';
            uri += hex[(c >> 4) & 15];
            uri += hex[c & 15];
        }
    }
}

} // namespace packledger::gs1
