#include "labels/bitmap.h"

namespace packledger::labels {

namespace {

/// How often the next digit stands: g to z are multiples of 20, G to Y the units (ZPL II, alternative data
/// compression).
void appendRun(QByteArray &text, char digit, int count)
{
    for (; count >= 420; count -= 400)
        appendRun(text, digit, 400);
    if (count >= 20)
        text += char('g' + count / 20 - 1);
    // A single digit behind a multiple of 20 is counted as well.
    if (count % 20 > 1 || (count > 20 && count % 20 == 1))
        text += char('G' + count % 20 - 1);
    text += digit;
}

QByteArray compressed(const QByteArray &digits)
{
    // The rest of a row that is all white or all black has a letter of its own.
    qsizetype end = digits.size();
    const char last = digits.back();
    if (last == '0' || last == 'F') {
        while (end > 0 && digits[end - 1] == last)
            --end;
    }
    QByteArray text;
    for (qsizetype i = 0; i < end;) {
        qsizetype j = i;
        while (j < end && digits[j] == digits[i])
            ++j;
        appendRun(text, digits[i], int(j - i));
        i = j;
    }
    if (end < digits.size())
        text += last == '0' ? ',' : '!';
    return text;
}

} // namespace

QByteArray graphicField(const Bitmap &bitmap)
{
    const qsizetype total = bitmap.bytes().size();
    QByteArray text = "^GFA," + QByteArray::number(total) + ',' + QByteArray::number(total) + ','
        + QByteArray::number(bitmap.stride()) + ',';
    QByteArray previous;
    for (int y = 0; y < bitmap.height(); ++y) {
        const QByteArray row = bitmap.bytes().sliced(qsizetype(y) * bitmap.stride(), bitmap.stride()).toHex().toUpper();
        if (row == previous)
            text += ':';
        else
            text += compressed(row);
        previous = row;
    }
    return text;
}

} // namespace packledger::labels
