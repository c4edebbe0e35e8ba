#include "gs1/gs1number.h"

#include "gs1/charset.h"
#include "gs1/checkdigit.h"
#include "gs1/gs1errors.h"

namespace packledger::gs1::detail {

Result<quint64> parseChecked(QByteArrayView text, qsizetype length)
{
    if (text.isEmpty())
        return fail(codes::empty);
    quint64 value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return fail(codes::charset, QString::fromUtf8(text));
        value = value * 10 + quint64(c - '0');
    }
    if (text.size() != length)
        return fail(codes::length, QString::fromUtf8(text));
    if (!hasCheckDigit(text))
        return fail(codes::checkDigit, QString::fromUtf8(text));
    return value;
}

QByteArray zeroPadded(quint64 value, qsizetype length)
{
    QByteArray digits(length, '0');
    for (char *digit = digits.data() + length; value; value /= 10)
        *--digit = static_cast<char>('0' + value % 10);
    return digits;
}

} // namespace packledger::gs1::detail
