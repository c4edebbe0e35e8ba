#include "labels/zplrenderer.h"

#include "gs1/charset.h"
#include "labels/code128.h"
#include "labels/labelerrors.h"

#include <algorithm>

namespace packledger::labels {

namespace {

QByteArray number(int value)
{
    return QByteArray::number(value);
}

/// Field data behind ^FH_: letters, digits and blanks stand for themselves, the rest is hexadecimal.
QByteArray escaped(QByteArrayView data, QByteArrayView plain = {})
{
    QByteArray text;
    for (const char c : data) {
        if (gs1::isLetter(c) || gs1::isDigit(c) || c == ' ' || plain.contains(c))
            text += c;
        else
            text += '_' + QByteArray(1, c).toHex().toUpper();
    }
    return text;
}

QByteArray origin(const QRect &rect)
{
    return "^FO" + number(rect.left()) + ',' + number(rect.top());
}

char letterOf(Rotation rotation)
{
    switch (rotation) {
    case Rotation::None:
        break;
    case Rotation::Quarter:
        return 'R';
    case Rotation::Half:
        return 'I';
    case Rotation::ThreeQuarters:
        return 'B';
    }
    return 'N';
}

QByteArray symbolField(const PlacedSymbol &symbol)
{
    const QByteArray turned(1, letterOf(symbol.rotation));
    QByteArray text = origin(symbol.dark);
    if (symbol.type == ElementType::Linear)
        return text + "^BY" + number(symbol.moduleDots) + "^BC" + turned + ',' + number(symbol.barDots)
            + ",N,N,N,N^FH_^FD" + escaped(code128Data(symbol.message), ">;:") + "^FS\n";
    // '|' announces FNC1: no value of GS1 holds it, so it never has to be doubled.
    QByteArray data = "|1";
    for (const QByteArray &part : symbol.message.encoded().split(gs1::groupSeparator))
        data += (data.size() > 2 ? "|1" : "") + part;
    const QByteArray side = number(symbol.modules.columns());
    return text + "^BX" + turned + ',' + number(symbol.moduleDots) + ",200," + side + ',' + side + ",6,|,1^FH_^FD"
        + escaped(data, "|") + "^FS\n";
}

/// Whether printers' font 0 has the letters: Latin ones and what stands among them in Unicode.
bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x180; });
}

Result<QByteArray> pictureField(const QRect &box, const Result<Bitmap> &picture)
{
    if (!picture)
        return fail(picture.error());
    return origin(box) + graphicField(*picture) + "^FS\n";
}

Result<QByteArray> textField(const PlacedText &text, const Drawing &drawing, QSize label)
{
    if (!isLatin(text.text)) {
        if (!drawing.text)
            return fail(codes::drawing, text.text);
        const int beyond = text.height / 3;
        const QRect area = text.box.adjusted(-beyond, -beyond, beyond, beyond) & QRect(QPoint(0, 0), label);
        return pictureField(area, drawing.text(text, area));
    }
    const bool isUpright = text.rotation == Rotation::None || text.rotation == Rotation::Half;
    QByteArray field
        = origin(text.box) + "^A0" + letterOf(text.rotation) + ',' + number(text.height) + ',' + number(text.width);
    QByteArray data = escaped(text.text.toUtf8(), "-./,():");
    if (text.align != Alignment::Left || text.rotation == Rotation::Half || text.rotation == Rotation::ThreeQuarters) {
        const char *side = text.align == Alignment::Left ? "L" : text.align == Alignment::Center ? "C" : "R";
        field += "^FB" + number(isUpright ? text.box.width() : text.box.height()) + ",1,0," + side;
        // Inside a block, a backslash begins a command.
        data.replace("_5C", "_5C_5C");
    }
    return field + "^FH_^FD" + data + "^FS\n";
}

} // namespace

Result<QByteArray> renderZpl(const PlacedLabel &label, const Drawing &drawing)
{
    QByteArray fields;
    for (const PlacedLabel::Part &part : label.parts) {
        Result<QByteArray> field = QByteArray();
        if (const auto *text = std::get_if<PlacedText>(&part)) {
            field = textField(*text, drawing, label.dots);
        } else if (const auto *symbol = std::get_if<PlacedSymbol>(&part)) {
            field = symbolField(*symbol);
        } else if (const auto *box = std::get_if<PlacedBox>(&part)) {
            field = origin(box->box) + "^GB" + number(box->box.width()) + ',' + number(box->box.height()) + ','
                + number(box->thickness) + "^FS\n";
        } else if (const auto *image = std::get_if<PlacedImage>(&part)) {
            if (!drawing.image)
                return fail(codes::drawing, label.name);
            field = pictureField(image->box, drawing.image(*image));
        }
        if (!field)
            return fail(field.error());
        fields += *field;
    }
    // ^CI28: UTF-8; ^JMA: every dot of the head; ^PQ1: one label, whatever was set before.
    return "^XA^CI28^JMA^LH0,0^LS0^PON^PW" + number(label.dots.width()) + "^LL" + number(label.dots.height()) + '\n'
        + fields + "^PQ1,0,1,N^XZ\n";
}

QByteArray renderZpl(const Bitmap &whole)
{
    return "^XA^CI28^JMA^LH0,0^LS0^PON^PW" + number(whole.width()) + "^LL" + number(whole.height()) + "\n^FO0,0"
        + graphicField(whole) + "^FS\n^PQ1,0,1,N^XZ\n";
}

} // namespace packledger::labels
