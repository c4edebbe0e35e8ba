#include "camera/linecamera.h"
#include "simulated/simulatedline.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using simulated::LineFault;
using simulated::LineLabel;
using simulated::SimulatedLine;

namespace {

constexpr int patienceMs = 60'000; // for a busy machine; nothing here takes long

LineLabel label(int number)
{
    const QByteArray serial = "7KQ2M9XH" + QByteArray::number(1000 + number);
    return { "010952123454321317281130"
             "10RP4471\x1d"
             "21"
            + serial,
        { QStringLiteral("GTIN 09521234543213"), QStringLiteral("SN ") + QString::fromLatin1(serial),
            QStringLiteral("LOT RP4471"), QStringLiteral("EXP 2028-11-30") } };
}

std::vector<LineLabel> labels(int count)
{
    std::vector<LineLabel> made;
    made.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        made.push_back(label(i));
    return made;
}

camera::CameraFrame frameOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    return { picture,
        { QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()), grey.width(), grey.height(),
            int(grey.bytesPerLine()) },
        {} };
}

camera::LookRecipe recipe()
{
    camera::LookRecipe recipe;
    recipe.name = QStringLiteral("Line camera");
    recipe.budget = std::chrono::milliseconds(400);
    recipe.text = { SimulatedLine::textOf(label(0)) };
    return recipe;
}

} // namespace

class tst_SimulatedLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsGoodLabelsAsACameraSeesThem();
    void showsEachFault_data();
    void showsEachFault();
    void drawsTheSameFaultsFromTheSameSeed();
    void bringsEveryPackInItsOrder();
    void keepsTheBeltStill();
};

void tst_SimulatedLine::showsGoodLabelsAsACameraSeesThem()
{
    test::FakeClock clock;
    camera::PackLooker looker(recipe(), clock);
    for (int i = 0; i < 12; ++i) {
        const scan::PackLook look
            = looker.look(frameOf(SimulatedLine::picture(label(i), LineFault::None, quint32(i)))).look;
        QCOMPARE(look.readings.size(), size_t(1));
        QCOMPARE(look.readings.front().bytes, label(i).message);
        QCOMPARE(look.readings.front().symbologyIdentifier, QByteArray("]d2"));
        QVERIFY(look.quality);
        QVERIFY2(look.quality->overall() >= 3,
            qPrintable(QStringLiteral("%1 %2")
                           .arg(QLatin1StringView(nameOf(look.quality->worst())))
                           .arg(look.quality->overall())));
        QCOMPARE(look.textPresent, std::optional(true));
        QVERIFY(!look.picture.isEmpty());
        QVERIFY2(look.picture.size() < 9000, qPrintable(QString::number(look.picture.size())));
        QVERIFY(!QImage::fromData(look.picture, "PNG").isNull());
    }
}

void tst_SimulatedLine::showsEachFault_data()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < simulated::lineFaultCount; ++i)
        QTest::newRow(nameOf(LineFault(i))) << i;
}

void tst_SimulatedLine::showsEachFault()
{
    QFETCH(int, fault);
    test::FakeClock clock;
    camera::PackLooker looker(recipe(), clock);
    for (quint32 seed = 0; seed < 3; ++seed) {
        const scan::PackLook look = looker.look(frameOf(SimulatedLine::picture(label(3), LineFault(fault), seed))).look;
        switch (LineFault(fault)) {
        case LineFault::NoCode:
        case LineFault::Smudged:
            QVERIFY(look.readings.empty());
            QVERIFY(!look.quality);
            break;
        case LineFault::WrongLot:
            QCOMPARE(look.readings.size(), size_t(1));
            QVERIFY(look.readings.front().bytes.contains("10RP4479"));
            break;
        case LineFault::TextMissing:
            QCOMPARE(look.readings.size(), size_t(1));
            QCOMPARE(look.textPresent, std::optional(false));
            break;
        case LineFault::Faint:
            QCOMPARE(look.readings.front().bytes, label(3).message);
            QVERIFY(look.quality);
            QCOMPARE(look.quality->worst(), scan::QualityParameter::SymbolContrast);
            QCOMPARE(look.quality->overall(), 1);
            break;
        case LineFault::None:
        case LineFault::Repeated:
        case LineFault::Skipped:
            QCOMPARE(look.readings.front().bytes, label(3).message);
            QCOMPARE(look.textPresent, std::optional(true));
            break;
        }
    }
}

void tst_SimulatedLine::drawsTheSameFaultsFromTheSameSeed()
{
    const auto shownWith = [](quint32 seed) {
        SimulatedLine line({ 0, 0.3, {}, seed });
        line.feed(labels(60));
        line.finish();
        std::stop_source stop;
        while (*line.next(stop.get_token())) { }
        QByteArray faults;
        for (const simulated::ShownPack &pack : line.shown())
            faults += QByteArray::number(pack.label) + nameOf(pack.fault) + ' ';
        return faults;
    };
    const QByteArray faults = shownWith(7);
    QCOMPARE(shownWith(7), faults);
    QVERIFY(shownWith(8) != faults);
    QVERIFY2(faults.contains("smudged") && !faults.contains(" 13none"), faults.constData()); // 13 was skipped
}

void tst_SimulatedLine::bringsEveryPackInItsOrder()
{
    test::FakeClock clock;
    auto source = std::make_unique<SimulatedLine>(simulated::LinePace { 0, 0, {}, 1 });
    SimulatedLine &line = *source;
    camera::LineCamera camera(std::move(source), recipe(), clock);
    QByteArrayList read;
    connect(&camera, &camera::LineCamera::packSeen, this, [&](const camera::PackSight &sight) {
        read.append(sight.look.readings.empty() ? QByteArray() : sight.look.readings.front().bytes);
    });
    QSignalSpy ended(&camera, &camera::LineCamera::ended);
    line.feed(labels(10));
    camera.start();
    line.feed({ label(10) });
    line.finish();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    QCOMPARE(read.size(), 11);
    for (int i = 0; i < 11; ++i)
        QCOMPARE(read[i], label(i).message);
    QCOMPARE(line.shown().size(), size_t(11));
}

void tst_SimulatedLine::keepsTheBeltStill()
{
    test::FakeClock clock;
    auto source = std::make_unique<SimulatedLine>(simulated::LinePace { 0, 0, {}, 1 });
    SimulatedLine &line = *source;
    line.setRunning(false);
    line.feed(labels(3));
    camera::LineCamera camera(std::move(source), recipe(), clock);
    QSignalSpy seen(&camera, &camera::LineCamera::packSeen);
    camera.start();
    QTest::qWait(50);
    QCOMPARE(seen.size(), 0);
    line.setRunning(true);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 3, patienceMs);
    camera.stop();
}

QTEST_MAIN(tst_SimulatedLine)
#include "tst_simulatedline.moc"
