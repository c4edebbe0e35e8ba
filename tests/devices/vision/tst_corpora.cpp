#include "support/places.h"
#include "vision/framedecoder.h"
#include "vision/imagefile.h"
#include "vision/symboltracker.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

using namespace packledger;
using namespace packledger::vision;
using namespace std::chrono_literals;

namespace {

struct Score
{
    qsizetype wanted = 0;
    qsizetype read = 0;
    QStringList wrong;
    QStringList missed;
};

QSet<QString> texts(const QJsonArray &entries, const QString &key)
{
    QSet<QString> found;
    for (const QJsonValue &entry : entries)
        found.insert(entry.toObject().value(key).toString());
    return found;
}

Score measure(const QDir &folder, std::chrono::milliseconds budget)
{
    QFile manifest(folder.filePath(QStringLiteral("manifest.json")));
    Score score;
    if (!manifest.open(QIODevice::ReadOnly))
        return score;
    const QJsonDocument document = QJsonDocument::fromJson(manifest.readAll());
    const QJsonArray images
        = document.isArray() ? document.array() : document.object().value(QStringLiteral("images")).toArray();
    FrameDecoder decoder(Budget::ProcessorTime);
    for (const QJsonValue &value : images) {
        const QJsonObject image = value.toObject();
        const QString name = image.value(QStringLiteral("file")).toString();
        const auto frame = loadGreyFrame(folder.filePath(name));
        QSet<QString> found;
        if (frame) {
            for (const Symbol &symbol : decoder.decode(*frame, budget))
                found.insert(symbol.text);
        }
        const auto wanted = texts(image.value(QStringLiteral("codes")).toArray(), QStringLiteral("raw"));
        const auto clutter = texts(image.value(QStringLiteral("other_symbols")).toArray(), QStringLiteral("text"));
        score.wanted += wanted.size();
        score.read += (wanted & found).size();
        for (const QString &text : found - wanted - clutter)
            score.wrong << name + QStringLiteral(": ") + text;
        if (!(wanted - found).isEmpty())
            score.missed << name;
    }
    return score;
}

} // namespace

/// The shared corpora, where they are at hand. Budgets are processor time, so that a busy machine reads as
/// much as an idle one; the numbers are floors a little below what is measured (README.md).
class TestCorpora : public QObject
{
    Q_OBJECT

private:
    QDir m_shared { QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata") };

    bool has(const char *folder) const { return m_shared.exists(QString::fromLatin1(folder)); }

private Q_SLOTS:
    void readsDrawnFrames();
    void readsPhotographs();
    void reportsEachPackOfTheClerkOnce();
};

void TestCorpora::readsDrawnFrames()
{
    if (!has("datamatrix"))
        QSKIP("The shared corpora are not beside the sources: no drawn frames to read");
    const Score score = measure(QDir(m_shared.filePath(QStringLiteral("datamatrix"))), 100ms);
    qInfo("%lld of %lld read; not: %s", score.read, score.wanted, qPrintable(score.missed.join(QLatin1Char(' '))));
    QCOMPARE(score.wrong, QStringList());
    QVERIFY(score.read * 100 >= score.wanted * 96);
}

void TestCorpora::readsPhotographs()
{
    if (!has("datamatrix-photos"))
        QSKIP("The shared corpora are not beside the sources: no photographs to read");
    const Score score = measure(QDir(m_shared.filePath(QStringLiteral("datamatrix-photos"))), 400ms);
    qInfo("%lld of %lld read; not: %s", score.read, score.wanted, qPrintable(score.missed.join(QLatin1Char(' '))));
    QCOMPARE(score.wrong, QStringList());
    QVERIFY(score.read * 4 >= score.wanted * 3);
}

void TestCorpora::reportsEachPackOfTheClerkOnce()
{
    if (!has("video"))
        QSKIP("The shared corpora are not beside the sources: no video to watch");
    QFile manifest(m_shared.filePath(QStringLiteral("video/clerk.json")));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonObject clip = QJsonDocument::fromJson(manifest.readAll()).object();
    cv::VideoCapture capture(m_shared.filePath(QStringLiteral("video/clerk.avi")).toStdString());
    QVERIFY(capture.isOpened());
    QStringList reported;
    SymbolTracker tracker(700ms, Budget::ProcessorTime);
    cv::Mat colour;
    cv::Mat grey;
    for (int number = 0; capture.read(colour); ++number) {
        cv::cvtColor(colour, grey, cv::COLOR_BGR2GRAY);
        const GreyFrame frame { QByteArray(reinterpret_cast<const char *>(grey.data), qsizetype(grey.total())),
            grey.cols, grey.rows, grey.cols };
        for (const Symbol &symbol : tracker.look(frame, std::chrono::milliseconds(number * 1000 / 15), 33ms).appeared)
            reported << symbol.text;
    }
    QStringList wanted;
    for (const QJsonValue &text : clip.value(QStringLiteral("contents")).toArray())
        wanted << text.toString();
    QCOMPARE(reported, wanted);
}

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
