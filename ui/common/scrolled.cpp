#include "common/scrolled.h"

#include <QApplication>
#include <QScrollArea>

namespace packledger::common {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    // Qt follows the keyboard where Tab leads it, and not where a form hands it on by itself. What is higher than the
    // room cannot be in view whole: it stays where it was left.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->widget() && area->widget()->isAncestorOf(now) && now->height() <= area->viewport()->height())
            area->ensureWidgetVisible(now);
    });
    return area;
}

} // namespace packledger::common
