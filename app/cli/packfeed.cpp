#include "cli/packfeed.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "base/urgency.h"
#include "bootstrap/linelabel.h"
#include "bootstrap/linereader.h"
#include "camera/lineeye.h"
#include "camera/videoframesource.h"
#include "cli/scanlines.h"
#include "codereaders/streamcodereader.h"
#include "photoeyes/streampacksignal.h"
#include "vision/imagefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSemaphore>

#include <algorithm>
#include <iterator>

namespace packledger::cli {

using workflow::InspectedPack;

namespace {

ExitStatus forEachLine(CommandContext &context, const QString &file, const QByteArray &noRead, const PackJob &job)
{
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    return forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) {
        InspectedPack pack;
        pack.source = code.source;
        if (code.raw.trimmed() != noRead)
            pack.codes.push_back(code);
        return job(pack);
    });
}

constexpr std::chrono::milliseconds readerPatience { 500 };

using TextPlaces = std::vector<vision::TextLines>;

/// What is looked for: a still waits as long as it takes.
camera::LookRecipe recipeFor(const TextPlaces &text, std::chrono::milliseconds budget)
{
    camera::LookRecipe recipe;
    recipe.name = QStringLiteral("command line");
    recipe.budget = budget;
    recipe.text = text;
    return recipe;
}

ExitStatus forEachPicture(CommandContext &context, const QString &folder, const TextPlaces &text, const PackJob &job)
{
    const camera::LookRecipe recipe = recipeFor(text, std::chrono::milliseconds(400));
    camera::PackLooker looker(recipe, context.clock());
    ExitStatus status = ExitStatus::Done;
    const QDir pictures(folder);
    if (!pictures.exists() || !pictures.isReadable())
        return context.failed({ codes::fileOpen, folder, { folder, 0, 0, {} } });
    for (const QString &name : pictures.entryList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (context.output().isBroken())
            return ExitStatus::SurroundingsFailed;
        const Result<vision::GreyFrame> grey = vision::loadGreyFrame(pictures.filePath(name));
        if (!grey)
            return bootstrap::graver(status, context.failed(grey.error()));
        const camera::PackSight sight = looker.look({ {}, *grey, {} });
        const Result<ExitStatus> done = job(InspectedPack::from(sight.look, context.clock().today()));
        if (!done) {
            Error error = done.error();
            error.where.file = name;
            return bootstrap::graver(status, context.failed(error));
        }
        status = bootstrap::graver(status, *done);
    }
    return status;
}

/// What passes a camera, until its recording ends or it is lost.
ExitStatus forEachPassing(CommandContext &context, const QCommandLineParser &arguments, const TextPlaces &text,
    int packsPerMinute, const PackJob &job)
{
    const Result<scan::PackTrigger> trigger = scan::PackTrigger::parse(arguments.value(QStringLiteral("trigger")));
    if (!trigger)
        return context.failed(trigger.error());
    camera::PackTelling telling { *trigger, photoeyes::makePackSignal(*trigger) };
    // What cannot be reached at the beginning is a mistake; what is lost later is waited for.
    if (telling.signal) {
        if (const Result<void> reached = telling.signal->open(); !reached)
            return context.failed(reached.error());
        telling.signal->close();
    }
    camera::CameraSettings settings;
    settings.address = arguments.value(QStringLiteral("camera"));
    camera::VideoFrameSource frames(settings, camera::Playing::EveryFrame);
    if (const Result<void> opened = frames.open(); !opened)
        return context.failed(opened.error());
    frames.close();
    const bool isRecording = !frames.mayDropFrames();
    const auto budget = isRecording ? std::chrono::milliseconds(400) : camera::lookBudget(packsPerMinute);
    camera::LineEye::Listener listener;
    listener.status = [](camera::LineEye::Status status, const QString &reason) {
        if (status == camera::LineEye::Status::Lost)
            qWarning("%s", qUtf8Printable(reason));
    };
    const Urgency urgency; // a belt waits
    camera::LineEye eye(frames, recipeFor(text, budget), telling, context.clock(), listener);
    ExitStatus status = ExitStatus::Done;
    while (const std::optional<camera::PackSight> sight = eye.next({})) {
        if (context.output().isBroken())
            return ExitStatus::SurroundingsFailed;
        const Result<ExitStatus> done = job(InspectedPack::from(sight->look, context.clock().today()));
        if (!done)
            return bootstrap::graver(status, context.failed(done.error()));
        status = bootstrap::graver(status, *done);
    }
    return status;
}

/// What a fixed reader tells of, until so many packs have passed (0: without end). One that is lost is looked for
/// again.
ExitStatus forEachRead(CommandContext &context, const QString &address, qint64 atMost, const PackJob &job)
{
    const Result<scan::ReaderSettings> settings = scan::ReaderSettings::parse(address);
    if (!settings)
        return context.failed(settings.error());
    codereaders::StreamCodeReader reader(*settings);
    // What cannot be reached at the beginning is a mistake; what is lost later is waited for.
    if (const Result<void> reached = reader.open(); !reached)
        return context.failed(reached.error());
    const Urgency urgency; // a belt waits
    ExitStatus status = ExitStatus::Done;
    for (qint64 passed = 0; atMost == 0 || passed < atMost;) {
        if (context.output().isBroken())
            return ExitStatus::SurroundingsFailed;
        const Result<std::vector<codereaders::ReadPack>> packs = reader.wait(readerPatience);
        if (!packs) {
            qWarning("%s", qUtf8Printable(errorSentence(packs.error())));
            QSemaphore never;
            while (!reader.open()) {
                if (context.output().isBroken())
                    return ExitStatus::SurroundingsFailed;
                static_cast<void>(never.tryAcquire(1, int(readerPatience.count())));
            }
            continue;
        }
        for (const codereaders::ReadPack &read : *packs) {
            InspectedPack pack;
            pack.source = settings->preset.title;
            if (read.isRead())
                pack.codes.push_back(scannedCode(context, read.code));
            const Result<ExitStatus> done = job(pack);
            if (!done)
                return bootstrap::graver(status, context.failed(done.error()));
            status = bootstrap::graver(status, *done);
            ++passed;
        }
    }
    return status;
}

/// The options that name packs, of which one is to be given.
constexpr const char *packSources[] = { "scans", "images", "camera", "reader" };

} // namespace

QList<QCommandLineOption> packOptions()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("InspectCommand", text); };
    return {
        QCommandLineOption(QStringLiteral("batch"),
            tr(QT_TRANSLATE_NOOP("InspectCommand", "the batch, by name or number")), QStringLiteral("BATCH")),
        QCommandLineOption(QStringLiteral("scans"),
            tr(QT_TRANSLATE_NOOP("InspectCommand", "what a scanner read of each pack, one a line")),
            QStringLiteral("FILE|-")),
        QCommandLineOption(QStringLiteral("images"),
            tr(QT_TRANSLATE_NOOP(
                "InspectCommand", "a folder of pictures, one of each pack, in the order of their names")),
            QStringLiteral("DIR")),
        QCommandLineOption(QStringLiteral("camera"),
            tr(QT_TRANSLATE_NOOP("InspectCommand",
                "a camera over the belt: /dev/video0, rtsp://…, http://…, or a recording; runs until it ends")),
            QStringLiteral("ADDRESS")),
        QCommandLineOption(QStringLiteral("reader"),
            tr(QT_TRANSLATE_NOOP("InspectCommand",
                "a fixed reader that decodes by itself: tcp://host:port or serial:/dev/…, with "
                "?preset=NAME&no-read=TEXT where needed")),
            QStringLiteral("ADDRESS")),
        QCommandLineOption(QStringLiteral("packs"),
            tr(QT_TRANSLATE_NOOP("InspectCommand", "end after so many packs of the reader")), QStringLiteral("N")),
        QCommandLineOption(QStringLiteral("trigger"),
            tr(QT_TRANSLATE_NOOP("InspectCommand",
                "what tells the camera that a pack is there: presence, presence?belt=down, picture, tcp://host:port or "
                "serial:/dev/…, with ?protocol=…&delay=MS where needed")),
            QStringLiteral("ADDRESS"), QStringLiteral("presence")),
        QCommandLineOption(QStringLiteral("no-read"),
            tr(QT_TRANSLATE_NOOP("InspectCommand", "what the scanner sends where it reads nothing")),
            QStringLiteral("TEXT"), QStringLiteral("NOREAD")),
    };
}

bool hasPacks(const QCommandLineParser &arguments)
{
    return std::count_if(std::begin(packSources), std::end(packSources), [&](const char *name) {
        return arguments.isSet(QLatin1StringView(name));
    }) == 1;
}

ExitStatus forEachPack(
    CommandContext &context, const QCommandLineParser &arguments, const ledger::BatchRow &batch, const PackJob &job)
{
    if (arguments.isSet(QStringLiteral("scans")))
        return forEachLine(context, arguments.value(QStringLiteral("scans")),
            arguments.value(QStringLiteral("no-read")).toUtf8(), job);
    if (arguments.isSet(QStringLiteral("reader")))
        return forEachRead(context, arguments.value(QStringLiteral("reader")),
            arguments.value(QStringLiteral("packs")).toLongLong(), job);
    const Result<TextPlaces> text = context.inSite([&](ledger::Site &site) {
        return site.ledger().read([&](ledger::View &view) -> Result<TextPlaces> {
            return bootstrap::textOfBatch(view, site, batch, context.clock().today());
        });
    });
    if (!text)
        return context.failed(text.error());
    return arguments.isSet(QStringLiteral("images"))
        ? forEachPicture(context, arguments.value(QStringLiteral("images")), *text, job)
        : forEachPassing(context, arguments, *text, batch.order.target, job);
}

} // namespace packledger::cli
