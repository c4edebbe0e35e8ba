#include "labels/zplrenderer.h"
#include "printers/labelprinters.h"
#include "printers/screenprinter.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace packledger;
using namespace packledger::printers;

/// The demo's printer: what it shows is what it was sent.
class tst_ScreenPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryDotOfAPicture();
    void skipsWhatIsNoPicture();
    void isPrintedOnAsOnARealOne();
};

void tst_ScreenPrinter::showsEveryDotOfAPicture()
{
    QRandomGenerator random(19100);
    for (const int width : { 8, 30, 401, 812 }) {
        labels::Bitmap bitmap(width, 60);
        for (int y = 0; y < 60; ++y) {
            // Rows that are empty, full, like the one before, in long runs and in none.
            for (int x = 0; x < width; ++x) {
                const int kind = y / 10;
                const bool isBlack = kind == 1 || (kind == 2 && x / 50 % 2 == 0) || (kind == 3 && x < width / 3)
                    || (kind == 4 && random.bounded(2) == 0) || (kind == 5 && x > width / 2);
                if (isBlack)
                    bitmap.setBlack(x, y);
            }
        }
        const std::optional<QImage> picture = pictureIn(labels::renderZpl(bitmap));
        QVERIFY(picture);
        QCOMPARE(picture->height(), 60);
        for (int y = 0; y < 60; ++y) {
            for (int x = 0; x < width; ++x)
                QCOMPARE(picture->pixelIndex(x, y) == 1, bitmap.isBlack(x, y));
        }
    }
}

void tst_ScreenPrinter::skipsWhatIsNoPicture()
{
    QVERIFY(!pictureIn("^XA^FO1,1^FDtext^FS^XZ"));
    QVERIFY(!pictureIn("^XA^GFA,10,10,0,00^FS"));
    QVERIFY(!pictureIn("^XA^GFA,99999999999,99999999999,4,00^FS"));
    QVERIFY(!pictureIn("^XA^GFA,8,8,4,FF"));
    // Too few rows: the rest is white.
    const std::optional<QImage> cut = pictureIn("^XA^GFA,8,8,4,FFFFFFFF^FS");
    QVERIFY(cut);
    QCOMPARE(cut->pixelIndex(0, 0), 1);
    QCOMPARE(cut->pixelIndex(0, 1), 0);
}

void tst_ScreenPrinter::isPrintedOnAsOnARealOne()
{
    ScreenPrinter screen;
    QSignalSpy printed(&screen, &ScreenPrinter::labelPrinted);
    const std::optional<QString> url = screen.start();
    QVERIFY(url);
    labels::Bitmap bitmap(16, 2);
    bitmap.setBlack(3, 1);
    const QByteArray format = labels::renderZpl(bitmap);
    labels::PrinterStatus status;
    bool isSent = false;
    const std::unique_ptr<QThread> device(QThread::create([&] {
        const std::unique_ptr<labels::LabelPrinter> printer
            = makePrinter(QStringLiteral("On screen"), *labels::PrinterAddress::parse(*url), "zpl");
        isSent = printer->send({ labels::LabelFormat::Kind::Zpl, format, "job-1-label-1" }).has_value();
        status = printer->status();
    }));
    device->start();
    QTRY_VERIFY(device->isFinished());
    QVERIFY(isSent);
    QVERIFY(status.mayPrint() && status.isIdle());
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed.first().first().value<QImage>().pixelIndex(3, 1), 1);
}

QTEST_MAIN(tst_ScreenPrinter)
#include "tst_screenprinter.moc"
