#include "bench/decode/decodereference.h"
#include "camera/videoframesource.h"
#include "vision/framedecoder.h"
#include "vision/imagefile.h"
#include "vision/symboltracker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

// Decoding on the corpora: symbols read and processor time a frame, ours beside ZXing alone and libdmtx alone,
// by kind of distortion and by severity. Processor time, so that a busy machine gives the same table.

using namespace packledger;
using namespace std::chrono_literals;

namespace {

double processorMilliseconds()
{
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

struct Reader
{
    QString name;
    std::function<QSet<QString>(const vision::GreyFrame &)> read;
};

struct Tally
{
    qsizetype wanted = 0;
    std::vector<qsizetype> read; ///< a reader
    std::vector<qsizetype> wrong;
    std::vector<std::vector<double>> ms;

    explicit Tally(size_t readers = 0)
        : read(readers)
        , wrong(readers)
        , ms(readers)
    {
    }
};

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + long(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QSet<QString> texts(const QJsonArray &entries, const QString &key)
{
    QSet<QString> found;
    for (const QJsonValue &entry : entries)
        found.insert(entry.toObject().value(key).toString());
    return found;
}

QJsonArray imagesOf(const QDir &folder)
{
    QFile manifest(folder.filePath(QStringLiteral("manifest.json")));
    if (!manifest.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(manifest.readAll());
    return document.isArray() ? document.array() : document.object().value(QStringLiteral("images")).toArray();
}

void printTable(const char *what, const QMap<QString, Tally> &rows, const std::vector<Reader> &readers)
{
    std::printf("\n%-14s %6s", what, "codes");
    for (const Reader &reader : readers)
        std::printf("  %18s", qPrintable(reader.name));
    std::printf("\n");
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        std::printf("%-14s %6lld", qPrintable(row.key()), row->wanted);
        for (size_t i = 0; i < readers.size(); ++i)
            std::printf("  %6lld %8.1f ms", row->read[i], medianOf(row->ms[i]));
        std::printf("\n");
    }
}

/// One row a reader: what the table of ratios holds.
void printRatios(const Tally &all, const std::vector<Reader> &readers, size_t reference)
{
    std::printf(
        "\n%-14s %6s %7s %9s %9s %7s %7s\n", "reader", "read", "wrong", "ms median", "ms mean", "read x", "ms x");
    for (size_t i = 0; i < readers.size(); ++i) {
        double sum = 0;
        for (const double ms : all.ms[i])
            sum += ms;
        const double mean = sum / std::max(1.0, double(all.ms[i].size()));
        std::printf("%-14s %6lld %7lld %9.1f %9.1f %7.2f %7.2f\n", qPrintable(readers[i].name), all.read[i],
            all.wrong[i], medianOf(all.ms[i]), mean, double(all.read[i]) / std::max(1.0, double(all.read[reference])),
            medianOf(all.ms[i]) / std::max(1e-6, medianOf(all.ms[reference])));
    }
}

void measureFolder(const QDir &folder, const std::vector<Reader> &readers, bool namesMissed)
{
    const QJsonArray images = imagesOf(folder);
    if (images.isEmpty()) {
        std::printf("%s: no pictures with a manifest\n", qPrintable(folder.path()));
        return;
    }
    QMap<QString, Tally> byKind;
    QMap<QString, Tally> byLevel;
    Tally all(readers.size());
    QStringList notes;
    for (const QJsonValue &value : images) {
        const QJsonObject image = value.toObject();
        const QString name = image.value(QStringLiteral("file")).toString();
        const auto frame = vision::loadGreyFrame(folder.filePath(name));
        if (!frame) {
            std::printf("%s cannot be read\n", qPrintable(name));
            continue;
        }
        const auto wanted = texts(image.value(QStringLiteral("codes")).toArray(), QStringLiteral("raw"));
        const auto clutter = texts(image.value(QStringLiteral("other_symbols")).toArray(), QStringLiteral("text"));
        const auto row = [&](QMap<QString, Tally> &rows, const QString &key) -> Tally & {
            return *(rows.contains(key) ? rows.find(key) : rows.insert(key, Tally(readers.size())));
        };
        const QJsonValue level = image.value(QStringLiteral("level"));
        std::vector<Tally *> tallies { &all, &row(byKind, image.value(QStringLiteral("category")).toString()) };
        if (level.isDouble())
            tallies.push_back(&row(byLevel, QStringLiteral("level %1").arg(level.toInt())));
        for (Tally *tally : tallies)
            tally->wanted += wanted.size();
        for (size_t i = 0; i < readers.size(); ++i) {
            const double begin = processorMilliseconds();
            const QSet<QString> found = readers[i].read(*frame);
            const double ms = processorMilliseconds() - begin;
            for (Tally *tally : tallies) {
                tally->read[i] += (wanted & found).size();
                tally->wrong[i] += (found - wanted - clutter).size();
                tally->ms[i].push_back(ms);
            }
            if (namesMissed && i == 0 && !(wanted - found).isEmpty())
                notes << QStringLiteral("%1 (%2)").arg(name).arg((wanted - found).size());
        }
    }
    std::printf(
        "\n== %s: %lld symbols on %lld pictures\n", qPrintable(folder.dirName()), all.wanted, qsizetype(images.size()));
    printTable("kind", byKind, readers);
    if (!byLevel.isEmpty())
        printTable("severity", byLevel, readers);
    printRatios(all, readers, readers.size() > 2 ? readers.size() - 2 : 0);
    if (namesMissed)
        std::printf("not read by %s: %s\n", qPrintable(readers.front().name), qPrintable(notes.join(QLatin1Char(' '))));
}

/// A clip frame by frame, as a live camera is watched, beside ZXing alone on the same frames.
void measureClip(const QString &path)
{
    camera::CameraSettings settings;
    settings.address = path;
    camera::VideoFrameSource source(settings, camera::Playing::EveryFrame);
    if (!source.open())
        return;
    vision::SymbolTracker tracker(700ms, vision::Budget::ProcessorTime);
    std::vector<double> ours;
    std::vector<double> theirs;
    QStringList appearedIn;
    QSet<QString> readByThem;
    while (true) {
        const auto frame = source.next({});
        if (!frame || !*frame)
            break;
        double begin = processorMilliseconds();
        for (const vision::Symbol &symbol : tracker.look((*frame)->grey, (*frame)->at, 33ms).appeared) {
            Q_UNUSED(symbol)
            appearedIn << QString::number(ours.size());
        }
        ours.push_back(processorMilliseconds() - begin);
        begin = processorMilliseconds();
        readByThem += bench::readByZxing((*frame)->grey);
        theirs.push_back(processorMilliseconds() - begin);
    }
    const auto mean = [](const std::vector<double> &values) {
        double sum = 0;
        for (const double value : values)
            sum += value;
        return sum / std::max(1.0, double(values.size()));
    };
    std::sort(ours.begin(), ours.end());
    std::printf("\n== %s: %zu frames\n", qPrintable(QFileInfo(path).fileName()), ours.size());
    std::printf("packs reported %lld (in frames %s), ZXing alone %lld\n", qsizetype(appearedIn.size()),
        qPrintable(appearedIn.join(QLatin1Char(' '))), qsizetype(readByThem.size()));
    std::printf("ms a frame: mean %.1f, median %.1f, 95 %% %.1f, most %.1f; ZXing alone %.1f; ratio %.2f; "
                "frames a second on one core %.0f\n",
        mean(ours), medianOf(ours), ours[ours.size() * 95 / 100], ours.back(), mean(theirs), mean(ours) / mean(theirs),
        1000 / mean(ours));
}

Reader ourReader(vision::FrameDecoder &decoder, int budget)
{
    return { QStringLiteral("ours %1 ms").arg(budget), [&decoder, budget](const vision::GreyFrame &frame) {
                QSet<QString> found;
                for (const vision::Symbol &symbol : decoder.decode(frame, std::chrono::milliseconds(budget)))
                    found.insert(symbol.text);
                return found;
            } };
}

/// The picture held before a live camera for as many frames.
Reader liveReader(int frames)
{
    return { QStringLiteral("live %1 frames").arg(frames), [frames](const vision::GreyFrame &frame) {
                vision::SymbolTracker tracker(700ms, vision::Budget::ProcessorTime);
                QSet<QString> found;
                for (int i = 0; i < frames; ++i) {
                    for (const vision::Symbol &symbol : tracker.look(frame, i * 33ms, 33ms).appeared)
                        found.insert(symbol.text);
                }
                return found;
            } };
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ QStringLiteral("budgets"), QStringLiteral("Milliseconds a picture"), QStringLiteral("list"),
        QStringLiteral("400,100,33") });
    parser.addOption({ QStringLiteral("live"), QStringLiteral("Also hold each picture before a live camera"),
        QStringLiteral("frames") });
    parser.addOption({ QStringLiteral("alone"), QStringLiteral("Without the reference readers") });
    parser.addOption({ QStringLiteral("missed"), QStringLiteral("Name the pictures not read") });
    parser.addPositionalArgument(
        QStringLiteral("places"), QStringLiteral("Folders with a manifest.json, and clips; the shared corpora"));
    parser.process(application);

    vision::FrameDecoder decoder(vision::Budget::ProcessorTime);
    std::vector<Reader> readers;
    for (const QString &budget : parser.value(QStringLiteral("budgets")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        readers.push_back(ourReader(decoder, budget.toInt()));
    if (parser.isSet(QStringLiteral("live")))
        readers.push_back(liveReader(parser.value(QStringLiteral("live")).toInt()));
    if (!parser.isSet(QStringLiteral("alone"))) {
        readers.push_back({ QStringLiteral("ZXing alone"), bench::readByZxing });
        readers.push_back({ QStringLiteral("libdmtx 200 ms"),
            [](const vision::GreyFrame &frame) { return bench::readByDmtx(frame, 200ms); } });
    }
    QStringList places = parser.positionalArguments();
    if (places.isEmpty()) {
        const QString shared = QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/");
        for (const char *name : { "datamatrix", "datamatrix-photos", "video/clerk.avi" })
            places << shared + QLatin1StringView(name);
    }
    for (const QString &place : std::as_const(places)) {
        if (QFileInfo(place).isDir())
            measureFolder(QDir(place), readers, parser.isSet(QStringLiteral("missed")));
        else if (QFileInfo::exists(place))
            measureClip(place);
        else
            std::printf("%s is not here\n", qPrintable(place));
        std::fflush(stdout);
    }
    return 0;
}
