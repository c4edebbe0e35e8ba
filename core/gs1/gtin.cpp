#include "gs1/gtin.h"

#include "gs1/charset.h"
#include "gs1/gs1errors.h"
#include "gs1/gs1number.h"

namespace packledger::gs1 {

Result<Gtin> Gtin::parse(QByteArrayView text)
{
    const qsizetype size = text.size();
    const bool known = size == 8 || size == 12 || size == 13;
    return detail::parseChecked(text, known ? size : 14).map([](quint64 value) { return Gtin(value); });
}

Result<Gtin> Gtin::parse14(QByteArrayView text)
{
    return detail::parseChecked(text, 14).map([](quint64 value) { return Gtin(value); });
}

Result<Gtin> Gtin::fromUpcE(QByteArrayView text)
{
    if (text.isEmpty())
        return fail(codes::empty);
    if (!allDigits(text))
        return fail(codes::charset, QString::fromUtf8(text));
    if (text.size() != 8 || text[0] > '1')
        return fail(codes::length, QString::fromUtf8(text));

    // General Specifications 7.10: the last of the six digits tells where zeros were left out.
    const QByteArray six = text.sliced(1, 6).toByteArray();
    QByteArray upcA(1, text[0]);
    switch (six[5]) {
    case '0':
    case '1':
    case '2':
        upcA += six.left(2) + six[5] + "0000" + six.mid(2, 3);
        break;
    case '3':
        upcA += six.left(3) + "00000" + six.mid(3, 2);
        break;
    case '4':
        upcA += six.left(4) + "00000" + six[4];
        break;
    default:
        upcA += six.left(5) + "0000" + six[5];
        break;
    }
    return parse(upcA + text.back());
}

QByteArray Gtin::digits() const
{
    return detail::zeroPadded(m_value, 14);
}

} // namespace packledger::gs1
