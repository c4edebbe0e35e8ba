#include "check/linecamerapresenter.h"

#include "scan/interpret.h"
#include "scan/selftesttext.h"

#include <QLocale>

#include <algorithm>

namespace packledger::check {

using common::Tone;
using scan::PackTrigger;
using settings::CameraSettings;

namespace {

constexpr std::size_t mostPacks = 40;
const QString simulatedId = QStringLiteral("simulated");

/// The choice that stands for how packs are told apart.
QString choiceOf(const PackTrigger &trigger)
{
    if (trigger.kind == PackTrigger::Kind::Presence)
        return QStringLiteral("presence");
    if (trigger.kind == PackTrigger::Kind::EachPicture)
        return QStringLiteral("picture");
    return trigger.line == PackTrigger::Line::Tcp ? QStringLiteral("tcp") : QStringLiteral("serial");
}

QString protocolText(const QByteArray &name)
{
    if (name == "lines")
        return LineCameraPresenter::tr("Any line");
    if (name == "pack")
        return LineCameraPresenter::tr("“PACK”");
    if (name == "edges")
        return LineCameraPresenter::tr("“1” comes, “0” goes");
    if (name == "numbered")
        return LineCameraPresenter::tr("A number");
    if (name == "pack-numbered")
        return LineCameraPresenter::tr("“PACK” and a number");
    return QString::fromUtf8(name);
}

} // namespace

LineCameraPresenter::LineCameraPresenter(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    show();
}

void LineCameraPresenter::setSettings(const settings::DeviceSettings &settings)
{
    m_settings = settings;
    m_targetError.clear();
    m_trigger = PackTrigger::parse(settings.line.trigger).value_or(PackTrigger {});
    if (m_trigger.protocol.name.isEmpty())
        m_trigger.protocol = scan::triggerProtocols().front();
    setCameras(m_cameras);
}

void LineCameraPresenter::setCameras(const std::vector<site::DeviceRow> &cameras)
{
    m_cameras = cameras;
    m_state.cameras.clear();
    m_state.name.clear();
    for (site::DeviceRow row : cameras) {
        // The demo's camera holds packs before the dock; the line has one of its own.
        if (row.isSimulated)
            continue;
        row.isChosen = row.id == m_settings.line.camera;
        row.canChoose = true;
        row.status = row.isChosen ? tr("line camera") : QString();
        row.tone = row.isChosen ? Tone::Accepted : Tone::Neutral;
        if (row.isChosen)
            m_state.name = row.name;
        m_state.cameras.push_back(row);
    }
    show();
}

void LineCameraPresenter::setBusy(bool isBusy)
{
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    show();
}

void LineCameraPresenter::choose(const QString &id)
{
    if (m_isBusy || id == m_settings.line.camera || id == simulatedId)
        return;
    settings::DeviceSettings changed = m_settings;
    if (!changed.cameraOf(id)) {
        const auto row = std::find_if(
            m_cameras.begin(), m_cameras.end(), [&id](const site::DeviceRow &known) { return known.id == id; });
        if (row == m_cameras.end())
            return;
        // One that is only plugged in: its id is its address.
        CameraSettings camera;
        camera.id = id;
        camera.address = id;
        camera.name = row->name;
        changed.cameras.push_back(camera);
    }
    changed.line.camera = id;
    clear();
    Q_EMIT settingsChanged(changed);
}

void LineCameraPresenter::forget()
{
    if (m_isBusy || m_settings.line.camera.isEmpty())
        return;
    settings::DeviceSettings changed = m_settings;
    changed.line.camera.clear();
    clear();
    Q_EMIT settingsChanged(changed);
}

void LineCameraPresenter::enterOption(const QString &key, const QString &value)
{
    if (m_isBusy)
        return show();
    PackTrigger trigger = m_trigger;
    const auto milliseconds = [&value](std::chrono::milliseconds before) {
        bool isNumber = false;
        const int ms = value.trimmed().toInt(&isNumber);
        return isNumber && ms >= 0 && ms <= 60'000 ? std::chrono::milliseconds(ms) : before;
    };
    if (key == QLatin1StringView("trigger")) {
        using Kind = PackTrigger::Kind;
        using Line = PackTrigger::Line;
        const Line line = value == QLatin1StringView("serial") ? Line::Serial : Line::Tcp;
        if (line != trigger.line)
            trigger.target.clear();
        trigger.line = line;
        trigger.kind = value == QLatin1StringView("presence") ? Kind::Presence
            : value == QLatin1StringView("picture")           ? Kind::EachPicture
                                                              : Kind::Signal;
    } else if (key == QLatin1StringView("belt")) {
        trigger.isDown = value == QLatin1StringView("down");
    } else if (key == QLatin1StringView("port")) {
        trigger.target = value.trimmed();
    } else if (key == QLatin1StringView("host")) {
        const QString host = value.trimmed();
        trigger.target = host.section(QLatin1Char(':'), 0, 0);
        trigger.port = host.section(QLatin1Char(':'), 1).toUShort();
    } else if (key == QLatin1StringView("baud")) {
        trigger.baud = value.toInt();
    } else if (key == QLatin1StringView("protocol")) {
        for (const scan::TriggerProtocol &protocol : scan::triggerProtocols()) {
            if (QString::fromUtf8(protocol.name) == value)
                trigger.protocol = protocol;
        }
    } else if (key == QLatin1StringView("delay")) {
        trigger.delay = milliseconds(trigger.delay);
    } else if (key == QLatin1StringView("lockout")) {
        trigger.lockout = milliseconds(trigger.lockout);
    }
    keep(trigger);
}

void LineCameraPresenter::keep(const PackTrigger &trigger)
{
    m_trigger = trigger;
    m_targetError.clear();
    const QString address = trigger.address();
    if (!PackTrigger::parse(address)) {
        // It becomes the line's once it is complete.
        m_targetError = trigger.line == PackTrigger::Line::Tcp ? tr("Enter it as 192.168.0.20:4001.")
                                                               : tr("Enter it as /dev/ttyS0.");
        show();
        return;
    }
    if (address == m_settings.line.trigger)
        return show();
    settings::DeviceSettings changed = m_settings;
    changed.line.trigger = address;
    clear();
    Q_EMIT settingsChanged(changed);
}

void LineCameraPresenter::showOptions()
{
    m_state.options.clear();
    if (m_state.name.isEmpty())
        return;
    const auto text = [](const char *key) { return QString::fromLatin1(key); };
    m_state.options.push_back({ text("trigger"), tr("What tells that a pack is there"),
        tr("Without a photo-eye the picture itself tells: a pack comes into it and leaves it."), choiceOf(m_trigger),
        { { text("presence"), tr("Picture") }, { text("tcp"), tr("Photo-eye, network") },
            { text("serial"), tr("Photo-eye, serial") }, { text("picture"), tr("Camera triggered") } },
        {} });
    if (m_trigger.kind == PackTrigger::Kind::Presence) {
        m_state.options.push_back({ text("belt"), tr("The belt runs"),
            tr("Leave some belt free between packs, and none that is as long as the picture."),
            m_trigger.isDown ? text("down") : text("across"),
            { { text("across"), tr("Across the picture") }, { text("down"), tr("Up or down") } }, {} });
    }
    if (m_trigger.kind != PackTrigger::Kind::Signal)
        return;
    const bool isTcp = m_trigger.line == PackTrigger::Line::Tcp;
    const bool hasHost = isTcp && !m_trigger.target.isEmpty();
    m_state.options.push_back(
        isTcp ? site::OptionRow { text("host"), tr("Address"), tr("Of the photo-eye or its controller, with its port."),
            hasHost ? QStringLiteral("%1:%2").arg(m_trigger.target).arg(m_trigger.port) : QString(), {}, m_targetError }
              : site::OptionRow { text("port"), tr("Serial port"), tr("The photo-eye’s line, 8 data bits, no parity."),
                  m_trigger.target, {}, m_targetError });
    if (!isTcp) {
        site::OptionRow baud { text("baud"), tr("Speed"), {}, QString::number(m_trigger.baud), {}, {} };
        for (const int each : { 9600, 19200, 38400, 115200 })
            baud.choices.push_back({ QString::number(each), QString::number(each) });
        m_state.options.push_back(baud);
    }
    site::OptionRow protocol { text("protocol"), tr("What it sends"),
        tr("One line of text a pack. With numbers, a line that was lost is noticed."),
        QString::fromUtf8(m_trigger.protocol.name), {}, {} };
    for (const scan::TriggerProtocol &each : scan::triggerProtocols())
        protocol.choices.push_back({ QString::fromUtf8(each.name), protocolText(each.name) });
    m_state.options.push_back(protocol);
    m_state.options.push_back(
        { text("delay"), tr("Delay, ms"), tr("From the photo-eye to the moment the pack stands before the camera."),
            QString::number(m_trigger.delay.count()), {}, {} });
    m_state.options.push_back(
        { text("lockout"), tr("Lockout, ms"), tr("A second signal within it is the same pack, its edge seen twice."),
            QString::number(m_trigger.lockout.count()), {}, {} });
}

void LineCameraPresenter::clear()
{
    m_packs = 0;
    m_read = 0;
    m_state.packs.clear();
    show();
}

void LineCameraPresenter::setCameraFound(const QString &name, bool isSimulated)
{
    m_state.camera = {};
    m_state.camera.name = name;
    m_state.camera.isSimulated = isSimulated;
    m_state.camera.status = name.isEmpty() ? dock::CameraState::Status::Off : dock::CameraState::Status::Starting;
    m_state.camera.message = name.isEmpty() ? tr("No line camera is set up.") : tr("The camera starts.");
    m_trouble.clear();
    m_isLearning = false;
    m_inView = 0;
    show();
}

void LineCameraPresenter::setCameraStatus(scan::ScanSource::Status status, const QString &reason)
{
    using Status = dock::CameraState::Status;
    m_trouble = status == scan::ScanSource::Status::Lost ? reason : QString();
    m_state.camera.status = status == scan::ScanSource::Status::Lost ? Status::Lost
        : status == scan::ScanSource::Status::Ready                  ? Status::Running
                                                                     : Status::Starting;
    m_state.camera.message = reason;
    show();
}

void LineCameraPresenter::setView(bool isLearning, int packs)
{
    if (isLearning == m_isLearning && packs == m_inView && m_state.camera.status != dock::CameraState::Status::Starting)
        return;
    m_isLearning = isLearning;
    m_inView = packs;
    // There is a picture, also where packs cannot be told yet.
    if (m_state.camera.status == dock::CameraState::Status::Starting)
        m_state.camera.status = dock::CameraState::Status::Running;
    show();
}

void LineCameraPresenter::handlePack(const scan::PackLook &look)
{
    ++m_packs;
    site::HeardRow row;
    row.number = m_packs;
    row.tone = Tone::Attention;
    row.raw = tr("Pack %1").arg(m_packs);
    row.meaning = tr("No code was read.");
    if (!look.readings.empty()) {
        const scan::ScanReading &reading = look.readings.front();
        const scan::Interpretation meaning = scan::interpret(reading, m_clock.today());
        const bool isRead = meaning.outcome == scan::Interpretation::Outcome::Ok;
        m_read += isRead ? 1 : 0;
        row.tone = isRead ? Tone::Accepted : Tone::Attention;
        row.meaning = meaning.elements ? QString::fromUtf8(meaning.elements->bracketed())
                                       : scan::visibleText(reading.symbologyIdentifier + reading.bytes);
    }
    if (look.textPresent)
        row.meaning += QStringLiteral(" · ") + (*look.textPresent ? tr("text is there") : tr("text is missing"));
    row.timing = tr("%1 ms").arg(std::chrono::duration_cast<std::chrono::milliseconds>(look.spent).count());
    if (look.quality)
        row.timing += QStringLiteral(" · ")
            + tr("print %1, an indication").arg(QLatin1Char(scan::letterOf(look.quality->overall())));
    m_state.packs.insert(m_state.packs.begin(), row);
    if (m_state.packs.size() > mostPacks)
        m_state.packs.pop_back();
    show();
}

void LineCameraPresenter::show()
{
    showOptions();
    const QLocale locale;
    m_state.counts
        = m_packs == 0 ? QString() : tr("Packs %1 · read %2").arg(locale.toString(m_packs), locale.toString(m_read));
    m_state.camera.metrics = m_inView == 0 ? QString() : tr("%n packs in the picture", nullptr, m_inView);
    if (m_isBusy)
        m_state.verdict = { Tone::Progress, tr("A batch runs on this line."),
            tr("Its packs are shown. The settings can be changed when the line stands.") };
    else if (!m_trouble.isEmpty())
        m_state.verdict = { Tone::Stop, tr("The line cannot run like this."), m_trouble };
    else if (m_state.name.isEmpty() && m_state.camera.isSimulated)
        m_state.verdict = { Tone::Neutral, tr("The simulated line works."),
            tr("Choose a camera on the left to use a real one instead.") };
    else if (m_state.name.isEmpty())
        m_state.verdict = { Tone::Neutral, tr("Choose the camera behind the printer."),
            tr("It stands over the belt and looks at the labels. It serves the line alone.") };
    else if (m_isLearning)
        m_state.verdict = { Tone::Progress, tr("Keep the belt empty for a moment."),
            tr("It is being learnt, so that a pack can be told from it.") };
    else if (m_packs == 0)
        m_state.verdict = { Tone::Neutral, tr("Let packs run by."),
            tr("Each must appear here once, also one without a code. Hands and empty belt must not.") };
    else
        m_state.verdict = { m_read == m_packs ? Tone::Accepted : Tone::Attention, m_state.counts,
            tr("Count with it: as many packs as ran by, none twice.") };
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::check
