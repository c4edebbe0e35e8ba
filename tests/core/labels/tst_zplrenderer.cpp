#include "labels/zplrenderer.h"

#include "labels/labelerrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::labels;

namespace {

LabelTemplate onePart(Element element)
{
    LabelTemplate labelTemplate;
    labelTemplate.name = QStringLiteral("t");
    labelTemplate.level = LabelLevel::Bundle;
    labelTemplate.width = 110;
    labelTemplate.height = 60;
    labelTemplate.elements.push_back(std::move(element));
    return labelTemplate;
}

/// The fields of a format with that element alone.
QByteArray fieldsOf(Element element, const LabelData &data = sampleData(Sample::Typical))
{
    const PlacedLabel label = layOut(onePart(std::move(element)), data, {});
    const Result<QByteArray> zpl = renderZpl(label);
    if (!zpl)
        return zpl.error().detail.toUtf8();
    const qsizetype begin = zpl->indexOf('\n') + 1;
    return zpl->sliced(begin, zpl->lastIndexOf("^PQ1") - begin);
}

Element text(const char *pattern)
{
    Element element;
    element.x = element.y = 1;
    element.width = 40;
    element.size = 3;
    element.text.insert(QString(), *TextPattern::parse(QString::fromUtf8(pattern)));
    return element;
}

Element symbol(ElementType type, const std::vector<QByteArray> &ais)
{
    Element element;
    element.type = type;
    element.id = QStringLiteral("code");
    element.x = element.y = 2;
    element.width = 100;
    element.height = 20;
    for (const QByteArray &ai : ais)
        element.content.push_back({ ai });
    return element;
}

} // namespace

/// The bytes that a printer gets.
class tst_ZplRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesTheFormat();
    void writesText_data();
    void writesText();
    void writesMatrix();
    void writesBars();
    void escapesWhatDataHold();
    void drawsWhatThePrinterCannot();
    void countsEqualDigitsAndRows();
};

void tst_ZplRenderer::framesTheFormat()
{
    Element line;
    line.type = ElementType::Line;
    line.x = line.y = 1;
    line.width = 10;
    line.thickness = 0.5;
    const PlacedLabel label = layOut(onePart(line), {}, {});
    QCOMPARE(
        *renderZpl(label), QByteArray("^XA^CI28^JMA^LH0,0^LS0^PON^PW880^LL480\n^FO8,8^GB80,4,4^FS\n^PQ1,0,1,N^XZ\n"));
    Element box = line;
    box.type = ElementType::Box;
    box.height = 5;
    QCOMPARE(fieldsOf(box), QByteArray("^FO8,8^GB80,40,4^FS\n"));
}

void tst_ZplRenderer::writesText_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<Rotation>("rotation");
    QTest::addColumn<Alignment>("align");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QByteArray("LOT {item.lot}") << Rotation::None << Alignment::Left
                           << QByteArray("^FO8,8^A0N,24,24^FH_^FDLOT A4711C^FS\n");
    QTest::newRow("commands of the language") << QByteArray("^XA~JR_") << Rotation::None << Alignment::Left
                                              << QByteArray("^FO8,8^A0N,24,24^FH_^FD_5EXA_7EJR_5F^FS\n");
    QTest::newRow("UTF-8") << QByteArray("fa\xc3\xa7on") << Rotation::None << Alignment::Left
                           << QByteArray("^FO8,8^A0N,24,24^FH_^FDfa_C3_A7on^FS\n");
    QTest::newRow("to the right") << QByteArray("a\\b") << Rotation::None << Alignment::Right
                                  << QByteArray("^FO8,8^A0N,24,24^FB320,1,0,R^FH_^FDa_5C_5Cb^FS\n");
    QTest::newRow("clockwise") << QByteArray("a") << Rotation::Quarter << Alignment::Left
                               << QByteArray("^FO8,8^A0R,24,24^FH_^FDa^FS\n");
}

void tst_ZplRenderer::writesText()
{
    QFETCH(QByteArray, pattern);
    QFETCH(Rotation, rotation);
    QFETCH(Alignment, align);
    QFETCH(QByteArray, field);
    Element element = text(pattern.constData());
    element.rotation = rotation;
    element.align = align;
    QCOMPARE(fieldsOf(element), field);
}

void tst_ZplRenderer::writesMatrix()
{
    QCOMPARE(fieldsOf(symbol(ElementType::DataMatrix, { "01", "21", "17", "10" })),
        QByteArray("^FO19,19^BXN,3,200,24,24,6,|,1^FH_^FD|10100312345678906217K3MXC9RP2DH|11728022910A4711C^FS\n"));
}

void tst_ZplRenderer::writesBars()
{
    LabelTemplate labelTemplate = onePart(symbol(ElementType::Linear, { "00" }));
    Element shown = text("{symbol.code}");
    shown.y = 30;
    labelTemplate.elements.push_back(shown);
    labelTemplate.scanning = ScanningPlace::Distribution;
    labelTemplate.elements.front().height = 32;
    labelTemplate.elements.back().y = 40;
    const Result<PlacedLabel> label = layOutForPrint(labelTemplate, sampleData(Sample::Typical), {});
    QVERIFY2(label, qPrintable(label ? QString() : label.error().detail));
    QVERIFY2(renderZpl(*label)->contains("^FO56,16^BY4^BCN,256,N,N,N,N^FH_^FD>;>800003123450000000011^FS\n"),
        renderZpl(*label)->constData());
}

void tst_ZplRenderer::escapesWhatDataHold()
{
    LabelData data = sampleData(Sample::Typical);
    data.batch = {};
    data.item.serial = *gs1::SerialNumber::parse("!\"%&'()*+,-./:;<=>?_");
    QCOMPARE(fieldsOf(symbol(ElementType::DataMatrix, { "01", "21" }), data),
        QByteArray("^FO19,19^BXN,3,200,22,22,6,|,1^FH_^FD|1010031234567890621_21_22_25_26_27_28_29_2A_2B_2C_2D_2E_2F"
                   "_3A_3B_3C_3D_3E_3F_5F^FS\n"));
}

void tst_ZplRenderer::drawsWhatThePrinterCannot()
{
    const PlacedLabel label = layOut(onePart(text("\xd0\x96")), {}, {});
    QCOMPARE(renderZpl(label).error().code, codes::drawing);
    Drawing drawing;
    drawing.text = [](const PlacedText &, const QRect &area) -> Result<Bitmap> {
        // Beyond the box by a third of its height, but not beyond the label.
        if (area != QRect(0, 0, 336, 40))
            return fail(codes::drawing);
        Bitmap bitmap(8, 1);
        bitmap.setBlack(0, 0);
        return bitmap;
    };
    QVERIFY(renderZpl(label, drawing)->contains("^FO0,0^GFA,1,1,1,8,^FS\n"));
}

void tst_ZplRenderer::countsEqualDigitsAndRows()
{
    Bitmap bitmap(240, 3);
    for (int x = 0; x < 4; ++x)
        bitmap.setBlack(x, 0);
    for (int y = 1; y < 3; ++y) {
        for (int x = 0; x < 240; ++x)
            bitmap.setBlack(x, y);
    }
    QCOMPARE(graphicField(bitmap), QByteArray("^GFA,90,90,30,F,!:"));
    Bitmap dots(240, 1);
    dots.setBlack(239, 0);
    QCOMPARE(graphicField(dots), QByteArray("^GFA,30,30,30,hY01"));
}

QTEST_GUILESS_MAIN(tst_ZplRenderer)
#include "tst_zplrenderer.moc"
