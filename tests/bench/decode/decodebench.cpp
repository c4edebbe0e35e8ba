#include "bench/decode/corpus.h"
#include "bench/decode/decodereference.h"
#include "camera/videoframesource.h"
#include "support/places.h"
#include "vision/framedecoder.h"
#include "vision/symboltracker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
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

const QString zxingAlone = QStringLiteral("ZXing alone");

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

using ForEach = std::function<qsizetype(const std::function<void(const bench::Picture &)> &)>;

void measurePictures(const QString &title, const ForEach &forEach, const std::vector<Reader> &readers, bool namesMissed)
{
    QMap<QString, Tally> byKind;
    QMap<QString, Tally> byLevel;
    Tally all(readers.size());
    QStringList missed;
    const auto row = [&](QMap<QString, Tally> &rows, const QString &key) -> Tally & {
        return *(rows.contains(key) ? rows.find(key) : rows.insert(key, Tally(readers.size())));
    };
    const qsizetype count = forEach([&](const bench::Picture &picture) {
        std::vector<Tally *> tallies { &all, &row(byKind, picture.kind) };
        if (picture.level > 0)
            tallies.push_back(&row(byLevel, QStringLiteral("level %1").arg(picture.level)));
        for (Tally *tally : tallies)
            tally->wanted += picture.wanted.size();
        for (size_t i = 0; i < readers.size(); ++i) {
            const double begin = processorMilliseconds();
            const QSet<QString> found = readers[i].read(picture.frame);
            const double ms = processorMilliseconds() - begin;
            for (Tally *tally : tallies) {
                tally->read[i] += (picture.wanted & found).size();
                tally->wrong[i] += (found - picture.wanted - picture.clutter).size();
                tally->ms[i].push_back(ms);
            }
            if (i == 0 && !found.contains(picture.wanted))
                missed << QStringLiteral("%1 (%2)").arg(picture.name).arg((picture.wanted - found).size());
        }
    });
    std::printf("\n== %s: %lld symbols on %lld pictures\n", qPrintable(title), all.wanted, count);
    printTable("kind", byKind, readers);
    if (!byLevel.isEmpty())
        printTable("severity", byLevel, readers);
    const auto reference = std::ranges::find(readers, zxingAlone, &Reader::name);
    printRatios(all, readers, reference == readers.end() ? 0 : size_t(reference - readers.begin()));
    if (namesMissed)
        std::printf("not read by %s: %s\n", qPrintable(readers.front().name), qPrintable(missed.join(u' ')));
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
    parser.addOption({ QStringLiteral("drawn"), QStringLiteral("Pictures of its own, though the corpora are here") });
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
        readers.push_back({ zxingAlone, bench::readByZxing });
        readers.push_back({ QStringLiteral("libdmtx 200 ms"),
            [](const vision::GreyFrame &frame) { return bench::readByDmtx(frame, 200ms); } });
    }
    QStringList places = parser.positionalArguments();
    if (places.isEmpty() && !parser.isSet(QStringLiteral("drawn"))) {
        const QString shared = QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/");
        for (const char *name : { "datamatrix", "datamatrix-photos", "video/clerk.avi" }) {
            if (QFileInfo::exists(shared + QLatin1StringView(name)))
                places << shared + QLatin1StringView(name);
        }
    }
    const bool namesMissed = parser.isSet(QStringLiteral("missed"));
    if (places.isEmpty())
        measurePictures(QStringLiteral("drawn"), bench::forEachDrawnPicture, readers, namesMissed);
    for (const QString &place : std::as_const(places)) {
        const auto pictures = [&place](const std::function<void(const bench::Picture &)> &visit) {
            return bench::forEachPicture(place, visit);
        };
        if (QFileInfo(place).isDir())
            measurePictures(QDir(place).dirName(), pictures, readers, namesMissed);
        else if (QFileInfo::exists(place))
            measureClip(place);
        else
            std::printf("%s is not here\n", qPrintable(place));
        std::fflush(stdout);
    }
    return 0;
}
