#include "cli/commands/decodecommand.h"

#include "base/baseerrors.h"
#include "camera/localcameras.h"
#include "camera/videoframesource.h"
#include "cli/commandcontext.h"
#include "vision/engineprobe.h"
#include "vision/imagefile.h"
#include "vision/symboltracker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

namespace packledger::cli {

namespace {

bool isCamera(const QString &place)
{
    return place.contains(QLatin1StringView("://")) || camera::isLocalCamera(place);
}

bool isVideoName(const QString &path)
{
    static const QStringList endings { QStringLiteral("avi"), QStringLiteral("mkv"), QStringLiteral("mov"),
        QStringLiteral("mp4"), QStringLiteral("mpeg"), QStringLiteral("mpg"), QStringLiteral("webm") };
    return endings.contains(QFileInfo(path).suffix().toLower());
}

bool isPictureName(const QString &path)
{
    static const QStringList endings { QStringLiteral("bmp"), QStringLiteral("jpeg"), QStringLiteral("jpg"),
        QStringLiteral("pgm"), QStringLiteral("png"), QStringLiteral("pnm"), QStringLiteral("ppm"),
        QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("webp") };
    return endings.contains(QFileInfo(path).suffix().toLower());
}

/// Milliseconds to the tenth.
double rounded(double milliseconds)
{
    return double(qRound64(milliseconds * 10)) / 10;
}

QJsonObject toJson(const vision::Symbol &symbol)
{
    QJsonArray corners;
    for (const QPointF &corner : symbol.corners)
        corners.append(QJsonArray { rounded(corner.x()), rounded(corner.y()) });
    return {
        { QStringLiteral("format"), QString(vision::formatName(symbol.format)) },
        { QStringLiteral("gs1"), symbol.gs1 },
        { QStringLiteral("text"), symbol.text },
        { QStringLiteral("symbology"), QString::fromLatin1(symbol.symbologyIdentifier) },
        { QStringLiteral("corners"), corners },
        { QStringLiteral("engine"), QString(vision::engineName(symbol.engine)) },
    };
}

/// Separators as people write them.
QString shown(const vision::Symbol &symbol)
{
    QString text = symbol.text;
    return text.replace(QChar(0x1D), QStringLiteral("<GS>"));
}

} // namespace

QList<QCommandLineOption> DecodeCommand::options() const
{
    return {
        { QStringLiteral("all-frames"),
            tr("Look at every frame of a video or camera, and report each symbol when it comes into view") },
        { QStringLiteral("budget"), tr("Milliseconds for one picture (400 unless told) or frame (33)"),
            QStringLiteral("milliseconds") },
    };
}

ExitStatus DecodeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList places = arguments.positionalArguments();
    if (places.isEmpty())
        return context.misused(tr("decode needs a picture, a folder, a video or a camera's address"));
    if (arguments.isSet(QStringLiteral("budget"))) {
        bool isNumber = false;
        const int budget = arguments.value(QStringLiteral("budget")).toInt(&isNumber);
        if (!isNumber || budget < 1)
            return context.misused(tr("--budget needs a whole number of milliseconds, 1 or more"));
        m_stillBudget = m_frameBudget = std::chrono::milliseconds(budget);
    }
    m_allFrames = arguments.isSet(QStringLiteral("all-frames"));

    vision::logEngines();
    m_decoder = std::make_unique<vision::FrameDecoder>();
    ExitStatus status = ExitStatus::Done;
    for (const QString &place : places)
        status = bootstrap::graver(status, decodePlace(context, place));
    return status;
}

ExitStatus DecodeCommand::decodePlace(CommandContext &context, const QString &place)
{
    if (isCamera(place))
        return decodeVideo(context, place);
    const QFileInfo file(place);
    if (!file.exists())
        return context.failed({ codes::fileOpen, place, { place, 0, 0, {} } });
    if (!file.isDir())
        return isVideoName(place) ? decodeVideo(context, place) : decodePicture(context, place);

    ExitStatus status = ExitStatus::Done;
    const QDir folder(place);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (context.output().isBroken())
            break;
        const QString path = folder.filePath(name);
        if (isVideoName(path))
            status = bootstrap::graver(status, decodeVideo(context, path));
        else if (isPictureName(path))
            status = bootstrap::graver(status, decodePicture(context, path));
    }
    return status;
}

ExitStatus DecodeCommand::decodePicture(CommandContext &context, const QString &path)
{
    const auto frame = vision::loadGreyFrame(path);
    if (!frame)
        return context.failed(frame.error());
    QElapsedTimer timer;
    timer.start();
    const std::vector<vision::Symbol> symbols = m_decoder->decode(*frame, m_stillBudget);
    print(context, path, 0, double(timer.nsecsElapsed()) / 1e6, symbols);
    return ExitStatus::Done;
}

ExitStatus DecodeCommand::decodeVideo(CommandContext &context, const QString &address)
{
    camera::CameraSettings settings;
    settings.address = address;
    camera::VideoFrameSource source(settings, camera::Playing::EveryFrame);
    if (const auto opened = source.open(); !opened)
        return context.failed(opened.error());
    vision::SymbolTracker tracker;
    const QString shownName = camera::shownAddress(address);
    for (int number = 0; !context.output().isBroken(); ++number) {
        const auto frame = source.next({});
        if (!frame)
            return context.failed(frame.error());
        if (!*frame)
            break;
        QElapsedTimer timer;
        timer.start();
        const std::vector<vision::Symbol> symbols = m_allFrames
            ? tracker.look((*frame)->grey, (*frame)->at, m_frameBudget).appeared
            : m_decoder->decode((*frame)->grey, m_stillBudget);
        print(context, shownName, number, double(timer.nsecsElapsed()) / 1e6, symbols);
        if (!m_allFrames)
            break;
    }
    return ExitStatus::Done;
}

void DecodeCommand::print(CommandContext &context, const QString &file, int frame, double milliseconds,
    const std::vector<vision::Symbol> &symbols) const
{
    QJsonArray list;
    QStringList sentences;
    for (const vision::Symbol &symbol : symbols) {
        list.append(toJson(symbol));
        sentences << QStringLiteral("  %1 %2").arg(vision::formatName(symbol.format), shown(symbol));
    }
    sentences.prepend(m_allFrames ? tr("%1, frame %2: %n symbol(s)", nullptr, int(symbols.size())).arg(file).arg(frame)
                                  : tr("%1: %n symbol(s)", nullptr, int(symbols.size())).arg(file));
    context.output().print(
        {
            { QStringLiteral("file"), file },
            { QStringLiteral("frame"), frame },
            { QStringLiteral("ms"), rounded(milliseconds) },
            { QStringLiteral("symbols"), list },
        },
        sentences.join(QLatin1Char('\n')));
}

} // namespace packledger::cli
