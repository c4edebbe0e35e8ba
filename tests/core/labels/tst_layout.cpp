#include "labels/layout.h"

#include "labels/code128.h"
#include "labels/labelerrors.h"
#include "labels/templatelibrary.h"
#include "labels/textwidth.h"

#include <QTest>

using namespace packledger;
using namespace packledger::labels;

namespace {

LabelTemplate shipped(const char *name)
{
    return *TemplateLibrary(QString()).find(QString::fromLatin1(name));
}

Element *elementShowing(LabelTemplate &labelTemplate, QStringView field)
{
    for (Element &element : labelTemplate.elements) {
        if (element.type == ElementType::Text && element.textFor(QStringLiteral("en")).shows(field))
            return &element;
    }
    return nullptr;
}

QStringList errorsOf(const Findings &findings)
{
    QStringList codes;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error && !codes.contains(finding.code.name()))
            codes.append(finding.code.name());
    }
    return codes;
}

QStringList textsOf(const PlacedLabel &label)
{
    QStringList texts;
    for (const PlacedLabel::Part &part : label.parts) {
        if (const auto *text = std::get_if<PlacedText>(&part))
            texts.append(text->text);
    }
    return texts;
}

Element text(double x, double y, double width, double size, const QString &pattern)
{
    Element element;
    element.x = x;
    element.y = y;
    element.width = width;
    element.size = size;
    element.text.insert(QString(), *TextPattern::parse(pattern));
    return element;
}

const LabelData typical = sampleData(Sample::Typical);

} // namespace

/// What may be printed and what may not, and where everything comes to lie.
class tst_Layout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplatePrintsAtEveryResolution_data();
    void everyTemplatePrintsAtEveryResolution();
    void unitTemplateNeedsAllFourBothWays_data();
    void unitTemplateNeedsAllFourBothWays();
    void unitTemplateTakesNoLinearCode();
    void refusesToPrintWhatIsNotKnown();
    void refusesALabelAgainstItsBatch();
    void refusesAGtinOfAnotherNdc();
    void linearCodeNeedsItsText();
    void nothingStandsInAQuietZone();
    void nothingLeavesTheLabel();
    void saysWhatWouldDoWhereASymbolDoesNotFit();
    void refusesAModuleThatNoHeadPrints();
    void refusesBarsThatAreTooLow();
    void showsWhatTheSymbolSays();
    void leavesOutWhatIsNotTold();
    void speaksTheLanguageAskedFor();
    void cutsWordsButNoIdentifiers();
    void turnsElements_data();
    void turnsElements();
    void code128ChangesItsSetOnce();
    void matrixSideHoldsEveryEncoding();
};

void tst_Layout::everyTemplatePrintsAtEveryResolution_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QString>("language");
    for (const TemplateLibrary::Entry &entry : TemplateLibrary(QString()).list()) {
        for (const int dpi : { 203, 300, 600 }) {
            for (const char *language : { "en", "de", "es", "fr" })
                QTest::addRow("%s, %d dpi, %s", qPrintable(entry.name), dpi, language)
                    << entry.name << dpi << QString::fromLatin1(language);
        }
    }
}

void tst_Layout::everyTemplatePrintsAtEveryResolution()
{
    QFETCH(QString, name);
    QFETCH(int, dpi);
    QFETCH(QString, language);
    const Findings findings = check(*TemplateLibrary(QString()).find(name), { dpi, language });
    QStringList words;
    for (const Finding &finding : findings)
        words.append(finding.where.path + u' ' + finding.code.name() + u' ' + finding.detail);
    QVERIFY2(findings.empty(), qPrintable(words.join(u'\n')));
}

void tst_Layout::unitTemplateNeedsAllFourBothWays_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("ai");
    QTest::newRow("GTIN") << QStringLiteral("item.gtin") << QByteArray("01");
    QTest::newRow("serial") << QStringLiteral("item.serial") << QByteArray("21");
    QTest::newRow("lot") << QStringLiteral("item.lot") << QByteArray("10");
    QTest::newRow("expiry") << QStringLiteral("item.expiry") << QByteArray("17");
}

void tst_Layout::unitTemplateNeedsAllFourBothWays()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, ai);
    LabelTemplate noText = shipped("unit-20x20");
    elementShowing(noText, field)->text = { { QString(), *TextPattern::parse(QStringLiteral("-")) } };
    QCOMPARE(errorsOf(check(noText, {})), QStringList { codes::unitIncomplete.name() });
    QVERIFY(!layOutForPrint(noText, typical, {}));

    // Shown only at times, it can be approved by nobody.
    LabelTemplate atTimes = shipped("unit-20x20");
    elementShowing(atTimes, field)->when = { { QStringLiteral("site.name"), Condition::Test::Absent } };
    QCOMPARE(errorsOf(check(atTimes, {})), QStringList { codes::unitIncomplete.name() });

    LabelTemplate noCode = shipped("unit-20x20");
    for (Element &element : noCode.elements)
        std::erase_if(element.content, [&](const SymbolPart &part) { return part.ai == ai; });
    QVERIFY(errorsOf(check(noCode, {})).contains(codes::unitIncomplete.name()));
    QVERIFY(!layOutForPrint(noCode, typical, {}));
}

void tst_Layout::unitTemplateTakesNoLinearCode()
{
    LabelTemplate labelTemplate = shipped("case-linear");
    labelTemplate.level = LabelLevel::Unit;
    QVERIFY(errorsOf(check(labelTemplate, {})).contains(codes::unitCarrier.name()));
}

void tst_Layout::refusesToPrintWhatIsNotKnown()
{
    LabelData data = typical;
    data.batch = {};
    data.item.lot.reset();
    const Result<PlacedLabel> label = layOutForPrint(shipped("unit-20x20"), data, {});
    QVERIFY(!label);
    QCOMPARE(label.error().code, codes::fieldMissing);
    QVERIFY(label.error().detail.contains(QStringLiteral("lot")));
}

void tst_Layout::refusesALabelAgainstItsBatch()
{
    LabelData data = typical;
    data.batch.lot = *gs1::Lot::parse("OTHER");
    QCOMPARE(layOutForPrint(shipped("unit-20x20"), data, {}).error().code, codes::batchDiffers);
    data.batch = typical.batch;
    data.batch.expiry = gs1::ExpiryDate::fromDay(QDate(2028, 2, 28));
    QCOMPARE(layOutForPrint(shipped("unit-20x20"), data, {}).error().code, codes::batchDiffers);
    // A month is the same date as its last day, and is written as the batch writes it.
    data.batch.expiry = *gs1::ExpiryDate::parse("280200", QDate(2026, 11, 22));
    const Result<PlacedLabel> month = layOutForPrint(shipped("unit-20x20"), data, {});
    QVERIFY(month);
    QCOMPARE(month->symbols().front()->message.value("17"), QByteArrayView("280200"));
    // What only the batch tells is the item's.
    data = typical;
    data.item.lot.reset();
    const Result<PlacedLabel> label = layOutForPrint(shipped("unit-20x20"), data, {});
    QVERIFY(label);
    QCOMPARE(label->symbols().front()->message.value("10"), QByteArrayView("A4711C"));
}

void tst_Layout::refusesAGtinOfAnotherNdc()
{
    LabelData data = typical;
    data.product.ndc = QStringLiteral("12345-679-90");
    QCOMPARE(layOutForPrint(shipped("unit-20x20"), data, {}).error().code, codes::ndcDiffers);
    // Every layout of the digits inside is the same drug code here; a GTIN that is no US drug's says nothing.
    data.product.ndc = QStringLiteral("1234-5678-90");
    QVERIFY(layOutForPrint(shipped("unit-20x20"), data, {}));
    data.item.gtin = *gs1::Gtin::parse("04012345123456");
    QVERIFY(layOutForPrint(shipped("unit-20x20"), data, {}));
}

void tst_Layout::linearCodeNeedsItsText()
{
    LabelTemplate labelTemplate = shipped("pallet-4x6");
    std::erase_if(labelTemplate.elements, [](const Element &element) {
        return element.type == ElementType::Text && element.textFor(QString()).shows(u"symbol.sscc");
    });
    QCOMPARE(errorsOf(check(labelTemplate, {})), QStringList { codes::linearText.name() });
}

void tst_Layout::nothingStandsInAQuietZone()
{
    LabelTemplate labelTemplate = shipped("pallet-4x6");
    // Beside the bars there is room on paper, and none for print.
    labelTemplate.elements.push_back(text(7, 120, 3, 2, QStringLiteral("x")));
    QCOMPARE(errorsOf(check(labelTemplate, {})), QStringList { codes::quietZone.name() });
    labelTemplate.elements.back() = text(1, 120, 3, 2, QStringLiteral("x"));
    QCOMPARE(errorsOf(check(labelTemplate, {})), QStringList {});
    labelTemplate.elements.push_back(text(1, 120.5, 3, 2, QStringLiteral("y")));
    QCOMPARE(errorsOf(check(labelTemplate, {})), QStringList { codes::overlap.name() });
}

void tst_Layout::nothingLeavesTheLabel()
{
    LabelTemplate labelTemplate = shipped("unit-50x25");
    labelTemplate.elements.push_back(text(45, 23.5, 20, 2, QStringLiteral("beyond the edge")));
    QCOMPARE(errorsOf(check(labelTemplate, {})), QStringList { codes::outsideLabel.name() });
    // A word that fits in a place that does not: a longer one would not.
    labelTemplate.elements.back() = text(45, 23.5, 20, 1, QStringLiteral("x"));
    QCOMPARE(errorsOf(check(labelTemplate, {})), QStringList {});
    const Findings findings = check(labelTemplate, {});
    QVERIFY(std::ranges::any_of(findings, [](const Finding &each) { return each.code == codes::outsideLabel; }));
}

void tst_Layout::saysWhatWouldDoWhereASymbolDoesNotFit()
{
    LabelTemplate labelTemplate = shipped("unit-50x25");
    for (Element &element : labelTemplate.elements) {
        if (element.isSymbol())
            element.width = element.height = 8;
    }
    const Result<PlacedLabel> label = layOutForPrint(labelTemplate, typical, {});
    QVERIFY(!label);
    QCOMPARE(label.error().code, codes::symbolSpace);
    // 24 modules and the quiet zone: 26 * 0.375 mm at 203 dpi, 26 * 0.254 mm at 300 dpi.
    QVERIFY2(label.error().detail.contains(QStringLiteral("9.8 mm by 9.8 mm")), qPrintable(label.error().detail));
    QVERIFY2(label.error().detail.contains(QStringLiteral("300 dpi")), qPrintable(label.error().detail));
    QVERIFY(layOutForPrint(labelTemplate, typical, { 300 }));
}

void tst_Layout::refusesAModuleThatNoHeadPrints()
{
    LabelTemplate labelTemplate = shipped("unit-50x25");
    for (Element &element : labelTemplate.elements)
        element.xDimension = element.isSymbol() ? 0.6 : 0;
    const Result<PlacedLabel> label = layOutForPrint(labelTemplate, typical, {});
    QCOMPARE(label.error().code, codes::xDimension);
    QVERIFY2(label.error().detail.contains(QStringLiteral("0.375 mm at 203 dpi")), qPrintable(label.error().detail));
    QCOMPARE(layOutForPrint(labelTemplate, typical, { 250 }).error().code, codes::resolution);
    // The SSCC's bars are in range at 203 dpi with four dots only: 0.5 mm.
    const Result<PlacedLabel> pallet = layOutForPrint(shipped("pallet-4x6"), typical, { 203 });
    QVERIFY(pallet);
    for (const PlacedSymbol *symbol : pallet->symbols())
        QCOMPARE(symbol->moduleDots, symbol->type == ElementType::Linear ? 4 : 6);
}

void tst_Layout::refusesBarsThatAreTooLow()
{
    LabelTemplate labelTemplate = shipped("pallet-4x6");
    for (Element &element : labelTemplate.elements) {
        if (element.type == ElementType::Linear)
            element.height = 25;
    }
    QCOMPARE(layOutForPrint(labelTemplate, typical, {}).error().code, codes::barHeight);
}

void tst_Layout::showsWhatTheSymbolSays()
{
    LabelData data = typical;
    data.item.expiry = *gs1::ExpiryDate::parse("280200", QDate(2026, 11, 22));
    data.batch = {};
    const Result<PlacedLabel> label = layOutForPrint(shipped("unit-20x20"), data, {});
    QVERIFY(label);
    QCOMPARE(label->symbols().front()->message.bracketed(),
        QByteArray("(01)00312345678906(21)7K3MXC9RP2DH(17)280200(10)A4711C"));
    for (const char *shown : { "00312345678906", "7K3MXC9RP2DH", "2028-02", "A4711C" })
        QVERIFY2(textsOf(*label).contains(QString::fromLatin1(shown)), shown);
    const Result<PlacedLabel> pallet = layOutForPrint(shipped("pallet-4x6"), typical, {});
    QVERIFY(textsOf(*pallet).contains(QStringLiteral("(00)003123450000000011")));
}

void tst_Layout::leavesOutWhatIsNotTold()
{
    LabelData data = typical;
    data.item.count.reset();
    data.item.containedGtin.reset();
    data.shipTo = {};
    data.order.clear();
    const Result<PlacedLabel> label = layOutForPrint(shipped("pallet-4x6"), data, {});
    QVERIFY2(label, qPrintable(label ? QString() : label.error().detail));
    const QStringList texts = textsOf(*label);
    for (const char *title : { "COUNT", "CONTENT", "TO" })
        QVERIFY2(!texts.contains(QString::fromLatin1(title)), title);
    QVERIFY(!texts.join(u' ').contains(QStringLiteral("Order")));
    QCOMPARE(label->symbols().size(), size_t(1));
}

void tst_Layout::speaksTheLanguageAskedFor()
{
    const Result<PlacedLabel> label = layOutForPrint(shipped("unit-50x25"), typical, { 203, QStringLiteral("de") });
    QVERIFY(label);
    QVERIFY(textsOf(*label).contains(QStringLiteral("Ch.-B.")));
    QVERIFY(textsOf(*layOutForPrint(shipped("unit-50x25"), typical, {})).contains(QStringLiteral("LOT")));
}

void tst_Layout::cutsWordsButNoIdentifiers()
{
    LabelData data = typical;
    data.product.name = QStringLiteral("A name so long that nobody could ever print it on so small a label");
    const PlacedLabel label = layOut(shipped("unit-20x20"), data, {});
    QVERIFY(!label.firstError());
    QCOMPARE(label.findings.size(), size_t(1));
    QCOMPARE(label.findings.front().code, codes::textCut);
    QVERIFY(std::ranges::any_of(textsOf(label), [](const QString &line) {
        return line.startsWith(QStringLiteral("A name")) && line.endsWith(QStringLiteral("..."));
    }));

    LabelTemplate narrow = shipped("unit-20x20");
    elementShowing(narrow, u"item.serial")->width = 2;
    QCOMPARE(layOutForPrint(narrow, typical, {}).error().code, codes::textTooLong);
}

void tst_Layout::turnsElements_data()
{
    QTest::addColumn<Rotation>("rotation");
    QTest::addColumn<QRect>("first"); // of two lines
    QTest::newRow("upright") << Rotation::None << QRect(80, 160, 160, 16);
    QTest::newRow("clockwise") << Rotation::Quarter << QRect(99, 160, 16, 160);
    QTest::newRow("upside down") << Rotation::Half << QRect(80, 179, 160, 16);
    QTest::newRow("counter-clockwise") << Rotation::ThreeQuarters << QRect(80, 160, 16, 160);
}

void tst_Layout::turnsElements()
{
    QFETCH(Rotation, rotation);
    QFETCH(QRect, first);
    LabelTemplate labelTemplate;
    labelTemplate.level = LabelLevel::Bundle;
    labelTemplate.width = labelTemplate.height = 60;
    Element lines = text(10, 20, 20, 2, QStringLiteral("one\ntwo"));
    lines.lines = 2;
    lines.rotation = rotation;
    labelTemplate.elements.push_back(lines);
    const PlacedLabel label = layOut(labelTemplate, typical, {});
    QVERIFY(!label.firstError());
    QCOMPARE(std::get<PlacedText>(label.parts.front()).box, first);
}

void tst_Layout::code128ChangesItsSetOnce()
{
    QCOMPARE(code128Data(*gs1::ElementString::parse("00003123450000000011")), QByteArray(">;>800003123450000000011"));
    QCOMPARE(code128Modules(*gs1::ElementString::parse("00003123450000000011")), 156);
    QCOMPARE(code128Data(*gs1::ElementString::parse("0200312345678906172802293748\x1d"
                                                    "10AB1234")),
        QByteArray(">;>80200312345678906172802293748>810>6AB1234"));
    // Start, FNC1, 14 pairs, FNC1, a pair, the change, six characters and the check character.
    QCOMPARE(code128Modules(*gs1::ElementString::parse("0200312345678906172802293748\x1d"
                                                       "10AB1234")),
        26 * 11 + 13);
    // An odd digit does not stand alone behind a change of code set.
    QCOMPARE(code128Data(*gs1::ElementString::parse("17330100104")), QByteArray(">;>817330100>6104"));
    QCOMPARE(code128Data(*gs1::ElementString::parse("10A>")), QByteArray(">;>810>6A>0"));
}

void tst_Layout::matrixSideHoldsEveryEncoding()
{
    const Result<gs1::ElementString> letters = gs1::ElementString::parse("0100312345678906217K3MXC9RP2DH\x1d"
                                                                         "1728022910A4711C");
    QCOMPARE(matrixSide(*letters), 24);
    QCOMPARE(matrixModules(*letters, 24)->columns(), 24);
    QVERIFY(matrixModules(*letters)->columns() <= 24);
    const Result<gs1::ElementString> longest = gs1::ElementString::parse("010031234567890621WMWMWMWMWMWMWMWMWMWM\x1d"
                                                                         "17280229"
                                                                         "10WMWMWMWMWMWMWMWMWMWM");
    QCOMPARE(matrixSide(*longest), 32);
}

QTEST_GUILESS_MAIN(tst_Layout)
#include "tst_layout.moc"
