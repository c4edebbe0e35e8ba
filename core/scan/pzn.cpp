#include "scan/pzn.h"

#include "gs1/charset.h"
#include "gs1/checkdigit.h"
#include "gs1/gs1errors.h"

namespace packledger::scan {

Result<Pzn> Pzn::parse(QByteArrayView text)
{
    if (text.isEmpty())
        return fail(codes::empty);
    if (!gs1::allDigits(text))
        return fail(codes::charset, QString::fromUtf8(text));
    if (text.size() != 7 && text.size() != 8)
        return fail(codes::length, QString::fromUtf8(text));
    const QByteArray digits = text.toByteArray().rightJustified(8, '0');
    int sum = 0;
    for (int i = 0; i < 7; ++i)
        sum += (i + 1) * (digits[i] - '0');
    // A remainder of 10 has no digit: such numbers are not issued.
    if (sum % 11 != digits[7] - '0')
        return fail(codes::checkDigit, QString::fromUtf8(text));
    return Pzn(digits);
}

gs1::Gtin Pzn::ntin() const
{
    const QByteArray body = "04150" + m_digits;
    return *gs1::Gtin::parse14(body + gs1::checkDigitOf(body));
}

} // namespace packledger::scan
