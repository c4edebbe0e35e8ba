#include "labelart/labelart.h"

#include "labels/labelerrors.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTest>

using namespace packledger;
using namespace packledger::labels;

namespace {

PlacedLabel labelWith(Element element)
{
    LabelTemplate labelTemplate;
    labelTemplate.name = QStringLiteral("t");
    labelTemplate.level = LabelLevel::Bundle;
    labelTemplate.width = labelTemplate.height = 40;
    labelTemplate.elements.push_back(std::move(element));
    return layOut(labelTemplate, sampleData(Sample::Typical), {});
}

Element text(const QString &words)
{
    Element element;
    element.x = element.y = 10;
    element.width = 20;
    element.size = 4;
    element.text.insert(QString(), *TextPattern::parse(words));
    return element;
}

/// The smallest rectangle that holds all that is black.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

/// Labels as pictures and pages.
class tst_LabelArt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsTextWithItsBox_data();
    void turnsTextWithItsBox();
    void condensesWhatIsTooWide();
    void drawsAccentsThatReachBeyondTheBox();
    void refusesLettersThatNoFontHas();
    void drawsPicturesInTheirBox();
    void refusesAPictureThatIsNone();
    void writesAPageOfTheLabelsSize();
    void makesTheSameDotsAsThePicture();
};

void tst_LabelArt::turnsTextWithItsBox_data()
{
    QTest::addColumn<Rotation>("rotation");
    QTest::addColumn<bool>("isUpright");
    QTest::newRow("none") << Rotation::None << true;
    QTest::newRow("90") << Rotation::Quarter << false;
    QTest::newRow("180") << Rotation::Half << true;
    QTest::newRow("270") << Rotation::ThreeQuarters << false;
}

void tst_LabelArt::turnsTextWithItsBox()
{
    QFETCH(Rotation, rotation);
    QFETCH(bool, isUpright);
    Element element = text(QStringLiteral("HHHHHH"));
    element.rotation = rotation;
    const PlacedLabel label = labelWith(element);
    const QRect box = std::get<PlacedText>(label.parts.front()).box;
    const QRect ink = inkOf(*labelart::drawLabel(label));
    QVERIFY(box.contains(ink));
    QCOMPARE(ink.width() > ink.height(), isUpright);
    // Reading begins at the near edge of the box.
    const int gap = rotation == Rotation::None ? ink.left() - box.left()
        : rotation == Rotation::Quarter        ? ink.top() - box.top()
        : rotation == Rotation::Half           ? box.right() - ink.right()
                                               : box.bottom() - ink.bottom();
    QVERIFY2(gap <= 6, qPrintable(QString::number(gap)));
}

void tst_LabelArt::condensesWhatIsTooWide()
{
    const PlacedLabel label = labelWith(text(QStringLiteral("WWWWWWWWWW")));
    QVERIFY(!label.firstError());
    const QRect box = std::get<PlacedText>(label.parts.front()).box;
    QVERIFY(box.contains(inkOf(*labelart::drawLabel(label))));
}

void tst_LabelArt::drawsAccentsThatReachBeyondTheBox()
{
    const PlacedLabel label = labelWith(text(QStringLiteral("\u00DC\u0416")));
    const QRect ink = inkOf(*labelart::drawLabel(label));
    QVERIFY(ink.top() < std::get<PlacedText>(label.parts.front()).box.top());
    QVERIFY(renderZpl(label, labelart::drawing())->contains("^GFA"));
    Result<Bitmap> dots = labelart::drawing().text(std::get<PlacedText>(label.parts.front()), ink);
    QVERIFY(dots);
    bool hasInk = false;
    for (int x = 0; x < dots->width(); ++x)
        hasInk = hasInk || dots->isBlack(x, 0);
    QVERIFY(hasInk);
}

void tst_LabelArt::refusesLettersThatNoFontHas()
{
    // A place in Unicode that will never be a letter.
    const PlacedLabel label = labelWith(text(QStringLiteral("\uFFFE")));
    const Result<QImage> drawn = labelart::drawLabel(label);
    if (label.parts.empty())
        QSKIP("Nothing is left to be drawn.");
    QVERIFY(!drawn);
    QCOMPARE(drawn.error().code, codes::letters);
    QCOMPARE(drawn.error().where.path, QStringLiteral("$.elements[0]"));
}

void tst_LabelArt::drawsPicturesInTheirBox()
{
    QImage picture(10, 5, QImage::Format_Grayscale8);
    picture.fill(Qt::black);
    Element element;
    element.type = ElementType::Image;
    element.x = element.y = 5;
    element.width = element.height = 10;
    QBuffer buffer(&element.png);
    picture.save(&buffer, "PNG");
    const PlacedLabel label = labelWith(element);
    // As wide as the box, in the middle of its height: nothing is stretched.
    QCOMPARE(inkOf(*labelart::drawLabel(label)), QRect(40, 60, 80, 40));
    QVERIFY(renderZpl(label, labelart::drawing())->contains("^FO40,40^GFA,800,800,10,"));
}

void tst_LabelArt::refusesAPictureThatIsNone()
{
    Element element;
    element.type = ElementType::Image;
    element.width = element.height = 10;
    element.png = "\x89PNG and no more";
    QCOMPARE(labelart::drawLabel(labelWith(element)).error().code, codes::image);
}

void tst_LabelArt::writesAPageOfTheLabelsSize()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(labelart::writePdf(labelWith(text(QStringLiteral("H"))), buffer));
    QVERIFY(bytes.startsWith("%PDF"));
    // 40 mm are 113.4 points.
    QVERIFY2(bytes.contains("/MediaBox [0 0 113"), bytes.left(400).constData());
}

void tst_LabelArt::makesTheSameDotsAsThePicture()
{
    const PlacedLabel label = labelWith(text(QStringLiteral("LOT A4711C")));
    const QImage picture = *labelart::drawLabel(label);
    const Bitmap dots = *labelart::bitmapOf(label);
    QCOMPARE(QSize(dots.width(), dots.height()), picture.size());
    for (int y = 0; y < dots.height(); ++y) {
        for (int x = 0; x < dots.width(); ++x)
            QCOMPARE(dots.isBlack(x, y), qGray(picture.pixel(x, y)) < 128);
    }
}

QTEST_MAIN(tst_LabelArt)
#include "tst_labelart.moc"
