#include "camera/packlooker.h"
#include "labelart/labelart.h"
#include "labels/templatelibrary.h"
#include "labels/textplaces.h"
#include "simulated/simulatedline.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace packledger;
using labels::LabelTemplate;
using simulated::LineFault;
using simulated::LineLabel;
using simulated::SimulatedLine;

namespace {

constexpr int dpi = 300;

struct Printed
{
    LineLabel label;
    vision::TextLines text;
};

Printed print(const LabelTemplate &labelTemplate)
{
    const labels::PlacedLabel placed
        = labels::layOut(labelTemplate, labels::sampleData(labels::Sample::Typical), { dpi, QStringLiteral("en") });
    const Result<QImage> art = labelart::drawLabel(placed);
    if (!art)
        qFatal("%s", qPrintable(art.error().detail));
    Printed printed;
    printed.label.art = *art;
    printed.label.symbol = labels::matrixPlace(placed);
    printed.label.texts = labels::textPlaces(placed);
    printed.label.message = placed.symbols().front()->message.encoded();
    printed.text = labels::itemTextPlaces(labelTemplate, placed);
    return printed;
}

/// The template with its symbol, and then all of it, turned.
LabelTemplate turned(LabelTemplate labelTemplate, labels::Rotation symbol)
{
    for (labels::Element &element : labelTemplate.elements) {
        if (element.isSymbol())
            element.rotation = symbol;
    }
    return labelTemplate;
}

} // namespace

/// The text that the camera looks for stands where the label's template has it.
class tst_LabelText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTextOfEachTemplate_data();
    void findsTheTextOfEachTemplate();
    void asksForNoTextWhereThereIsNoSymbol();
};

void tst_LabelText::findsTheTextOfEachTemplate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rotation");
    for (const labels::TemplateLibrary::Entry &entry : labels::TemplateLibrary({}).list()) {
        if (!entry.name.startsWith(QLatin1StringView("unit")) && !entry.name.startsWith(QLatin1StringView("bundle")))
            continue;
        for (const int rotation : { 0, 90, 180, 270 })
            QTest::addRow("%s, symbol turned by %d", qPrintable(entry.name), rotation) << entry.name << rotation;
    }
}

void tst_LabelText::findsTheTextOfEachTemplate()
{
    QFETCH(QString, name);
    QFETCH(int, rotation);
    const LabelTemplate labelTemplate = turned(*labels::TemplateLibrary({}).find(name), labels::Rotation(rotation));
    const Printed printed = print(labelTemplate);
    QVERIFY(printed.text.size() >= 4);
    camera::LookRecipe recipe;
    recipe.budget = std::chrono::milliseconds(400);
    recipe.granted = std::chrono::milliseconds(400);
    recipe.text = { printed.text };
    test::FakeClock clock;
    camera::PackLooker looker(recipe, clock);
    for (const quint32 seed : { 3U, 26U }) {
        for (const LineFault fault : { LineFault::None, LineFault::TextMissing }) {
            const QImage picture = SimulatedLine::picture(printed.label, fault, seed);
            const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
            const scan::PackLook look
                = looker
                      .look({ picture,
                          { QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()),
                              grey.width(), grey.height(), int(grey.bytesPerLine()) },
                          {} })
                      .look;
            QCOMPARE(look.readings.size(), size_t(1));
            QCOMPARE(look.textPresent, std::optional(fault == LineFault::None));
        }
    }
}

void tst_LabelText::asksForNoTextWhereThereIsNoSymbol()
{
    LabelTemplate labelTemplate = *labels::TemplateLibrary({}).find(QStringLiteral("unit-50x25"));
    std::erase_if(labelTemplate.elements, [](const labels::Element &element) { return element.isSymbol(); });
    const labels::PlacedLabel placed
        = labels::layOut(labelTemplate, labels::sampleData(labels::Sample::Typical), { dpi, QStringLiteral("en") });
    QVERIFY(labels::itemTextPlaces(labelTemplate, placed).empty());
    QVERIFY(labels::matrixPlace(placed).isEmpty());
}

QTEST_MAIN(tst_LabelText)
#include "tst_labeltext.moc"
