#include "gs1/checkdigit.h"
#include "labelart/labelart.h"
#include "labels/labelerrors.h"
#include "labels/templatelibrary.h"
#include "labels/zplrenderer.h"
#include "support/places.h"
#include "support/proof.h"
#include "vision/dmtxreader.h"
#include "vision/framedecoder.h"
#include "vision/framemat.h"
#include "vision/imagefile.h"
#include "vision/zxingreader.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::labels;
using namespace std::chrono_literals;

namespace {

constexpr char cset82[] = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr char readable[] = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

/// One label, and the picture that its printer would make of it.
struct Case
{
    QString name;
    PlacedLabel label;
};

QByteArray withCheckDigit(const QByteArray &digits)
{
    return digits + gs1::checkDigitOf(digits);
}

/// Items as they come: US drugs and others, serials of one to twenty characters, months without a day.
class Items
{
public:
    explicit Items(quint32 seed)
        : m_random(seed)
    {
    }

    LabelData next()
    {
        LabelData data = sampleData(Sample::Typical);
        data.batch = {};
        data.product.ndc.clear();
        data.item.gtin = *gs1::Gtin::parse14(withCheckDigit((chance(70) ? "003" : "040") + digits(10)));
        data.item.containedGtin = *gs1::Gtin::parse14(withCheckDigit("003" + digits(10)));
        data.item.sscc = *gs1::Sscc::parse(withCheckDigit(digits(17)));
        data.item.count = m_random.bounded(1, 99999999);
        const int longest = chance(25) ? 20 : m_random.bounded(1, 21);
        data.item.serial = *gs1::SerialNumber::parse(text(longest, chance(40)));
        data.item.lot = *gs1::Lot::parse(text(chance(15) ? 20 : m_random.bounded(1, 11), chance(20)));
        const QByteArray month = QByteArray::number(m_random.bounded(1, 13)).rightJustified(2, '0');
        const QByteArray day = chance(30) ? "00" : QByteArray::number(m_random.bounded(1, 29)).rightJustified(2, '0');
        data.item.expiry
            = *gs1::ExpiryDate::parse(QByteArray::number(m_random.bounded(26, 40)) + month + day, QDate(2026, 11, 22));
        return data;
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    int below(int most) { return m_random.bounded(most); }

private:
    QByteArray digits(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += char('0' + m_random.bounded(10));
        return text;
    }
    QByteArray text(int count, bool isForeign)
    {
        const QByteArrayView letters = isForeign ? QByteArrayView(cset82) : QByteArrayView(readable);
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += letters[m_random.bounded(int(letters.size()))];
        return text;
    }

    QRandomGenerator m_random;
};

vision::GreyFrame frameOf(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return { QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()), grey.width(),
        grey.height(), int(grey.bytesPerLine()) };
}

/// What the libraries read wrong where the label has the symbol; empty if both read it right.
QString misread(const vision::GreyFrame &frame, const PlacedSymbol &symbol)
{
    const QRect place = symbol.quiet.adjusted(-2, 0, 2, 0) & QRect(0, 0, frame.width, frame.height);
    const cv::Mat cropped = vision::matOf(frame)(cv::Rect(place.x(), place.y(), place.width(), place.height())).clone();
    // Finders want more white round a symbol than the specification asks for.
    cv::Mat around;
    cv::copyMakeBorder(cropped, around, 12, 12, 12, 12, cv::BORDER_CONSTANT, cv::Scalar(255));
    const QByteArray expected = symbol.message.encoded();
    const auto told = [&](const char *reader, const QByteArray &bytes) {
        return QStringLiteral("%1 read %2 instead of %3")
            .arg(QLatin1StringView(reader), QString::fromLatin1(bytes.toPercentEncoding()),
                QString::fromLatin1(expected.toPercentEncoding()));
    };
    const vision::ZxingReader zxing;
    const bool isMatrix = symbol.type == ElementType::DataMatrix;
    const std::vector<vision::Symbol> read = zxing.read(
        around, isMatrix ? vision::ZxingReader::Formats::DataMatrix : vision::ZxingReader::Formats::Linear);
    if (read.size() != 1 || read.front().bytes != expected || !read.front().gs1)
        return told("ZXing", read.empty() ? QByteArray() : read.front().bytes);
    if (!isMatrix)
        return {};
    const std::optional<vision::Symbol> second = vision::DmtxReader().read(around, 2000ms);
    if (!second || second->bytes != expected || !second->gs1)
        return told("libdmtx", second ? second->bytes : QByteArray());
    return {};
}

/// What is wrong with a picture of a label; empty if nothing is.
QString faultOf(const Case &one, const vision::GreyFrame &frame)
{
    if (frame.width < one.label.dots.width() || frame.height < one.label.dots.height())
        return QStringLiteral("the picture is too small");
    for (const PlacedSymbol *symbol : one.label.symbols()) {
        if (const QString wrong = misread(frame, *symbol); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// What people read on a label: the values as they are written, one way for each.
QStringList textsOf(const PlacedLabel &label)
{
    QStringList texts;
    for (const PlacedLabel::Part &part : label.parts) {
        if (const auto *text = std::get_if<PlacedText>(&part))
            texts.append(text->text);
    }
    return texts;
}

/// Whether a value stands in a text as a whole: serial "3" is not said by "A134".
bool saysWhole(const QString &text, const QString &value)
{
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        const qsizetype behind = at + value.size();
        const bool begins = at == 0 || QStringLiteral(" ):").contains(text.at(at - 1));
        const bool ends = behind == text.size() || QStringLiteral(" (").contains(text.at(behind));
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

/// Labels printed, drawn by others, and read again: they say exactly what the item is.
class tst_LabelProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPictureReadsBack();
    void everyDotReadsBack();
    void everyPrintedFormatReadsBack();
    void whatPeopleReadIsWhatTheSymbolSays();
    void aScannerFindsTheSymbolOnTheWholeLabel();

private:
    std::vector<Case> m_cases;
};

void tst_LabelProof::initTestCase()
{
    const std::vector<TemplateLibrary::Entry> entries = TemplateLibrary(QString()).list();
    QVERIFY(!entries.empty());
    Items items(20261122);
    // Each template at each resolution, then as many random ones as the proof asks for.
    const size_t total = test::inFull() ? 1000 : entries.size() * 4;
    for (size_t i = 0; i < total; ++i) {
        const LabelTemplate &labelTemplate = *entries[i % entries.size()].read;
        const int dpi = i / entries.size() % 2 == 0 ? 203 : 300;
        // A linear code holds 48 characters: some items do not go on such a label, others take their place.
        Result<PlacedLabel> label = layOutForPrint(labelTemplate, items.next(), { dpi });
        for (int more = 0; more < 100 && !label && label.error().code == codes::symbolLength; ++more)
            label = layOutForPrint(labelTemplate, items.next(), { dpi });
        QVERIFY2(
            label, qPrintable(labelTemplate.name + (label ? QString() : QStringLiteral(": ") + label.error().detail)));
        m_cases.push_back({ QStringLiteral("%1-%2-%3").arg(i).arg(labelTemplate.name).arg(dpi), *label });
    }
    QCOMPARE(m_cases.size(), total);
}

void tst_LabelProof::everyPictureReadsBack()
{
    for (const Case &one : m_cases) {
        const Result<QImage> image = labelart::drawLabel(one.label);
        QVERIFY(image);
        const QString fault = faultOf(one, frameOf(*image));
        QVERIFY2(fault.isEmpty(), qPrintable(one.name + QStringLiteral(": ") + fault));
    }
}

void tst_LabelProof::everyDotReadsBack()
{
    for (const Case &one : m_cases) {
        const Result<Bitmap> bitmap = labelart::bitmapOf(one.label);
        QVERIFY(bitmap);
        vision::GreyFrame frame { QByteArray(qsizetype(bitmap->width()) * bitmap->height(), '\xff'), bitmap->width(),
            bitmap->height(), bitmap->width() };
        for (int y = 0; y < bitmap->height(); ++y) {
            for (int x = 0; x < bitmap->width(); ++x) {
                if (bitmap->isBlack(x, y))
                    frame.pixels[qsizetype(y) * frame.stride + x] = 0;
            }
        }
        const QString fault = faultOf(one, frame);
        QVERIFY2(fault.isEmpty(), qPrintable(one.name + QStringLiteral(": ") + fault));
    }
}

void tst_LabelProof::everyPrintedFormatReadsBack()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString renderer = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/packledger/zpl-renderer-js-3.4.0/node_modules/zpl-renderer-js");
    const bool hasRenderer = !node.isEmpty() && QDir(renderer).exists();
    QVERIFY2(hasRenderer || !test::inFull(), "the proof in full needs zpl-renderer-js: .ci/install test");
    if (!hasRenderer)
        QSKIP("zpl-renderer-js draws the formats here: .ci/install test gets it where npm and a network are.");
    const QTemporaryDir folder;
    for (const Case &one : m_cases) {
        const Result<QByteArray> zpl = renderZpl(one.label, labelart::drawing());
        QVERIFY(zpl);
        QFile file(folder.filePath(one.name + QStringLiteral(".zpl")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*zpl) == zpl->size());
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        node, { QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/integration/zplpictures.mjs"), renderer, folder.path() });
    QVERIFY(process.waitForFinished(7'200'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    for (const Case &one : m_cases) {
        const Result<vision::GreyFrame> frame
            = vision::loadGreyFrame(folder.filePath(one.name + QStringLiteral(".png")));
        QVERIFY2(frame, qPrintable(one.name));
        const QString fault = faultOf(one, *frame);
        QVERIFY2(fault.isEmpty(), qPrintable(one.name + QStringLiteral(": ") + fault));
    }
}

void tst_LabelProof::whatPeopleReadIsWhatTheSymbolSays()
{
    for (const Case &one : m_cases) {
        const QStringList texts = textsOf(one.label);
        for (const PlacedSymbol *symbol : one.label.symbols()) {
            for (qsizetype i = 0; i < symbol->message.count(); ++i) {
                const gs1::Element element = symbol->message.at(i);
                QString value = QString::fromLatin1(element.value);
                if (element.ai == QByteArrayView("17"))
                    value = QString::fromLatin1(gs1::ExpiryDate::parse(element.value, QDate(2026, 11, 22))->iso());
                const bool isShown
                    = std::ranges::any_of(texts, [&](const QString &text) { return saysWhole(text, value); });
                QVERIFY2(isShown, qPrintable(one.name + QStringLiteral(": ") + value));
            }
        }
    }
}

void tst_LabelProof::aScannerFindsTheSymbolOnTheWholeLabel()
{
    vision::FrameDecoder decoder;
    for (const Case &one : m_cases) {
        if (one.label.dots.height() > 500 && !test::inFull())
            continue;
        const Result<QImage> image = labelart::drawLabel(one.label);
        QVERIFY(image);
        // Labels lie on something: a symbol at the very edge of a picture has no quiet zone there.
        QImage laid(image->size() + QSize(80, 80), QImage::Format_Grayscale8);
        laid.fill(Qt::white);
        for (int y = 0; y < image->height(); ++y)
            std::copy_n(image->constScanLine(y), image->width(), laid.scanLine(y + 40) + 40);
        const std::vector<vision::Symbol> read = decoder.decode(frameOf(laid), 4000ms);
        for (const PlacedSymbol *symbol : one.label.symbols()) {
            const QByteArray expected = symbol->message.encoded();
            QVERIFY2(std::ranges::any_of(read, [&](const vision::Symbol &found) { return found.bytes == expected; }),
                qPrintable(one.name + u' ' + QString::fromLatin1(expected)));
        }
    }
}

QTEST_MAIN(tst_LabelProof)
#include "tst_labelproof.moc"
