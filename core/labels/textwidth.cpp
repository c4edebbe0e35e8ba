#include "labels/textwidth.h"

namespace packledger::labels {

namespace {

// In thousandths, from blank to tilde.
constexpr quint16 ascii[] = { 250, 335, 335, 500, 500, 835, 670, 250, 335, 335, 500, 500, 335, 800, 335, 280, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 500, 280, 280, 500, 500, 500, 500, 835, 555, 555, 555, 610, 500, 500, 610, 610,
    280, 445, 555, 500, 780, 610, 610, 555, 610, 610, 555, 500, 610, 555, 835, 555, 555, 500, 335, 250, 335, 500, 500,
    335, 500, 500, 445, 500, 500, 280, 500, 500, 280, 280, 445, 280, 780, 500, 500, 500, 500, 335, 445, 280, 500, 445,
    670, 445, 445, 390, 280, 250, 280, 500 };
constexpr int widest = 1000;

int thousandths(QChar c)
{
    if (c.unicode() >= 32 && c.unicode() < 127)
        return ascii[c.unicode() - 32];
    // A letter with an accent is as wide as without.
    const QString parts = c.decomposition();
    if (!parts.isEmpty() && parts[0].unicode() > 32 && parts[0].unicode() < 127)
        return ascii[parts[0].unicode() - 32];
    if (c.isMark())
        return 0;
    return c.unicode() < 0x2E80 ? 700 : widest;
}

} // namespace

double textWidth(QStringView line)
{
    int width = 0;
    for (const QChar c : line)
        width += thousandths(c);
    return width / 1000.0;
}

QStringList wrapped(const QString &text, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && textWidth(longer) > width) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(line);
    }
    return lines;
}

QString shortened(const QString &line, double width)
{
    if (textWidth(line) <= width)
        return line;
    static const QString dots = QStringLiteral("...");
    QString begin = line;
    while (!begin.isEmpty() && textWidth(begin + dots) > width)
        begin.chop(1);
    return begin.trimmed() + dots;
}

} // namespace packledger::labels
