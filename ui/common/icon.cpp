#include "common/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace packledger::common {

QPixmap icon(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key
        = QStringLiteral("packledger/%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    [[maybe_unused]] const bool known = file.open(QIODevice::ReadOnly);
    Q_ASSERT(known);
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));

    const int side = qRound(size * devicePixelRatio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace packledger::common
