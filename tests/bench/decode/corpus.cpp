#include "bench/decode/corpus.h"

#include "drawnframe.h"
#include "vision/imagefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <opencv2/imgproc.hpp>

#include <cstdio>

namespace packledger::bench {

namespace {

QSet<QString> texts(const QJsonArray &entries, const QString &key)
{
    QSet<QString> found;
    for (const QJsonValue &entry : entries)
        found.insert(entry.toObject().value(key).toString());
    return found;
}

struct Distortion
{
    const char *kind;
    std::function<void(vision::tests::DrawnFrame &, vision::tests::Pose &, int level)> before; ///< drawing
    std::function<void(vision::tests::DrawnFrame &, int level)> after;
};

} // namespace

qsizetype forEachPicture(const QString &folder, const std::function<void(const Picture &)> &visit)
{
    const QDir place(folder);
    QFile manifest(place.filePath(QStringLiteral("manifest.json")));
    if (!manifest.open(QIODevice::ReadOnly))
        return 0;
    const QJsonDocument document = QJsonDocument::fromJson(manifest.readAll());
    const QJsonArray images
        = document.isArray() ? document.array() : document.object().value(QStringLiteral("images")).toArray();
    for (const QJsonValue &value : images) {
        const QJsonObject image = value.toObject();
        Picture picture;
        picture.name = image.value(QStringLiteral("file")).toString();
        const auto frame = vision::loadGreyFrame(place.filePath(picture.name));
        if (!frame) {
            std::printf("%s cannot be read\n", qPrintable(picture.name));
            continue;
        }
        picture.frame = *frame;
        picture.kind = image.value(QStringLiteral("category")).toString();
        picture.level = image.value(QStringLiteral("level")).toInt();
        picture.wanted = texts(image.value(QStringLiteral("codes")).toArray(), QStringLiteral("raw"));
        picture.clutter = texts(image.value(QStringLiteral("other_symbols")).toArray(), QStringLiteral("text"));
        visit(picture);
    }
    return images.size();
}

qsizetype forEachDrawnPicture(const std::function<void(const Picture &)> &visit)
{
    using vision::tests::DrawnFrame;
    using vision::tests::Pose;
    const auto nothing = [](DrawnFrame &, int) {};
    const auto still = [](DrawnFrame &, Pose &, int) {};
    const Distortion distortions[] = {
        { "turned", [](DrawnFrame &, Pose &pose, int level) { pose.degrees = 17.0F * float(level); }, nothing },
        { "small", [](DrawnFrame &, Pose &pose, int level) { pose.module = 4.5F - 0.5F * float(level); }, nothing },
        { "inverse",
            [](DrawnFrame &, Pose &pose, int level) {
                pose = { pose.centre, 9.0F * float(level), 5, true };
            },
            nothing },
        { "blurred", still, [](DrawnFrame &drawn, int level) { drawn.blur(0.8 * level); } },
        { "noisy", still, [](DrawnFrame &drawn, int level) { drawn.addNoise(14.0 * level); } },
        { "faint", still,
            [](DrawnFrame &drawn, int level) {
                drawn.picture().convertTo(drawn.picture(), -1, 0.36 / level, 120);
                drawn.addNoise(2);
            } },
    };
    qsizetype count = 0;
    for (const Distortion &distortion : distortions) {
        for (int level = 1; level <= 5; ++level) {
            for (int number = 0; number < 3; ++number) {
                const QByteArray serial = "SN" + QByteArray::number(100000 + count);
                DrawnFrame drawn;
                Pose pose { { 380.0F + 170.0F * float(number), 300.0F + 30.0F * float(level) }, 4.0F * float(number), 5,
                    false };
                distortion.before(drawn, pose, level);
                drawn.draw({ vision::tests::Print::Kind::Gs1DataMatrix, "(01)09521234543213(21)" + serial }, pose);
                distortion.after(drawn, level);
                Picture picture;
                picture.kind = QString::fromLatin1(distortion.kind);
                picture.level = level;
                picture.name = QStringLiteral("%1-%2-%3").arg(picture.kind).arg(level).arg(number);
                picture.frame = drawn.frame();
                picture.wanted = { QStringLiteral("010952123454321321") + QString::fromLatin1(serial) };
                visit(picture);
                ++count;
            }
        }
    }
    return count;
}

} // namespace packledger::bench
