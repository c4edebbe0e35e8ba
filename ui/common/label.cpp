#include "common/label.h"

namespace packledger::common {

QLabel *makeLabel(const QString &text, TextSize size, QFont::Weight weight, Ink ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    // Names and serials come from partners: never let them be read as rich text.
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(size, weight));
    if (ink == Ink::Muted)
        label->setProperty("ink", QStringLiteral("muted"));
    else if (ink == Ink::Accent)
        label->setProperty("ink", QStringLiteral("accent"));
    return label;
}

QLabel *makeParagraph(const QString &text, TextSize size, Ink ink, QWidget *parent)
{
    QLabel *label = makeLabel(text, size, QFont::Normal, ink, parent);
    label->setWordWrap(true);
    return label;
}

void setTextOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace packledger::common
