#include "site/cameraspresenter.h"

#include "base/errortext.h"
#include "scan/interpret.h"
#include "scan/selftesttext.h"

#include <algorithm>

namespace packledger::site {

using common::Tone;
using settings::CameraSettings;

namespace {

constexpr std::size_t mostHeard = 30;
const QString simulatedAddress = QStringLiteral("simulated");

/// "Automatic" and a few values between the bounds.
OptionRow rangeRow(const char *key, const QString &label, const QString &help, const std::optional<int> &value,
    const CameraOffer::Range &range)
{
    OptionRow row { QString::fromLatin1(key), label, help, value ? QString::number(*value) : QStringLiteral("auto"),
        { { QStringLiteral("auto"), CamerasPresenter::tr("Automatic") } }, {} };
    constexpr int steps = 6;
    std::vector<int> values;
    for (int i = 0; i <= steps; ++i)
        values.push_back(range.least + static_cast<int>(qint64(range.most - range.least) * i / steps));
    if (value)
        values.push_back(*value);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    for (const int each : values)
        row.choices.push_back({ QString::number(each), QString::number(each) });
    return row;
}

} // namespace

CamerasPresenter::CamerasPresenter(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_rate(clock)
{
    connect(&m_rate, &CodeRate::changed, this, [this](int codes) {
        m_state.rate = codes > 0 ? tr("%n codes in the last minute", nullptr, codes) : QString();
        Q_EMIT stateChanged(m_state);
    });
}

void CamerasPresenter::setSettings(const settings::DeviceSettings &settings)
{
    m_settings = settings;
    show();
}

void CamerasPresenter::setCameras(const std::vector<DeviceRow> &cameras, const CameraOffer &offer)
{
    m_state.cameras = cameras;
    m_offer = offer;
    m_state.chosen.clear();
    m_state.name.clear();
    for (const DeviceRow &row : cameras) {
        if (!row.isChosen)
            continue;
        m_state.chosen = row.id;
        m_state.name = row.name;
    }
    show();
}

CameraSettings CamerasPresenter::chosenSettings() const
{
    if (const CameraSettings *camera = m_settings.cameraOf(m_state.chosen))
        return *camera;
    // One that is only plugged in: its id is its address. The first change makes it one of ours.
    CameraSettings camera;
    camera.id = m_state.chosen;
    camera.address = m_state.chosen;
    camera.name = m_state.name;
    return camera;
}

void CamerasPresenter::choose(const QString &id)
{
    if (m_state.chosen == id)
        return;
    settings::DeviceSettings changed = m_settings;
    changed.camera = id;
    if (!changed.cameraOf(id) && id != simulatedAddress) {
        const auto row = std::find_if(
            m_state.cameras.begin(), m_state.cameras.end(), [&id](const DeviceRow &known) { return known.id == id; });
        if (row == m_state.cameras.end())
            return;
        CameraSettings camera;
        camera.id = id;
        camera.address = id;
        camera.name = row->name;
        changed.cameras.push_back(camera);
    }
    clearHeard();
    Q_EMIT settingsChanged(changed);
}

QString CamerasPresenter::add(const QString &address)
{
    const QString wanted = address.trimmed();
    const bool isAddress = wanted.startsWith(QLatin1Char('/')) || wanted.contains(QLatin1StringView("://"));
    if (!isAddress)
        return tr("Enter rtsp://…, http://… or the path of a device or video.");
    settings::DeviceSettings changed = m_settings;
    CameraSettings camera;
    camera.id = changed.freeId(QStringLiteral("camera"));
    camera.address = wanted;
    changed.cameras.push_back(camera);
    changed.camera = camera.id;
    Q_EMIT settingsChanged(changed);
    return {};
}

void CamerasPresenter::removeChosen()
{
    settings::DeviceSettings changed = m_settings;
    if (std::erase_if(changed.cameras, [this](const CameraSettings &camera) { return camera.id == m_state.chosen; })
        == 0)
        return;
    changed.camera.clear();
    Q_EMIT settingsChanged(changed);
}

void CamerasPresenter::enterOption(const QString &key, const QString &value)
{
    settings::DeviceSettings changed = m_settings;
    CameraSettings camera = chosenSettings();
    const auto number = [&value]() -> std::optional<int> {
        bool isNumber = false;
        const int entered = value.toInt(&isNumber);
        return isNumber ? std::optional(entered) : std::nullopt;
    };
    if (key == QLatin1StringView("name")) {
        camera.name = value.trimmed();
    } else if (key == QLatin1StringView("use")) {
        camera.isOn = value == QLatin1StringView("on");
    } else if (key == QLatin1StringView("size")) {
        const QStringList sides = value.split(QLatin1Char('x'));
        camera.width = sides.value(0).toInt();
        camera.height = sides.value(1).toInt();
    } else if (key == QLatin1StringView("rate")) {
        camera.frameRate = number().value_or(camera.frameRate);
    } else if (key == QLatin1StringView("exposure")) {
        camera.exposure = number();
    } else if (key == QLatin1StringView("focus")) {
        camera.focus = number();
    }
    const auto known = std::find_if(changed.cameras.begin(), changed.cameras.end(),
        [&camera](const CameraSettings &each) { return each.id == camera.id; });
    if (known != changed.cameras.end())
        *known = camera;
    else
        changed.cameras.push_back(camera);
    changed.camera = camera.id;
    if (changed == m_settings)
        show();
    else
        Q_EMIT settingsChanged(changed);
}

void CamerasPresenter::hear(const scan::ScanReading &reading)
{
    const scan::Interpretation meaning = scan::interpret(reading, m_clock.today());
    const bool isRead = meaning.outcome == scan::Interpretation::Outcome::Ok;
    const QString words = meaning.elements ? QString::fromUtf8(meaning.elements->bracketed())
        : meaning.error                    ? errorSentence(*meaning.error)
                                           : QString();
    m_state.heard.insert(m_state.heard.begin(),
        { ++m_heardCount, isRead ? Tone::Accepted : Tone::Attention,
            scan::visibleText(reading.symbologyIdentifier + reading.bytes), words, {} });
    if (m_state.heard.size() > mostHeard)
        m_state.heard.pop_back();
    m_rate.note();
    Q_EMIT stateChanged(m_state);
}

void CamerasPresenter::clearHeard()
{
    m_state.heard.clear();
    m_rate.clear();
    Q_EMIT stateChanged(m_state);
}

void CamerasPresenter::show()
{
    m_state.options.clear();
    const CameraSettings camera = chosenSettings();
    m_state.canRemove = m_settings.cameraOf(m_state.chosen) != nullptr;
    if (!m_state.chosen.isEmpty() && camera.address != simulatedAddress) {
        m_state.options.push_back(
            { QStringLiteral("name"), tr("Name"), tr("Stands beside every scan it makes."), camera.name, {}, {} });
        m_state.options.push_back({ QStringLiteral("use"), tr("Reads"),
            tr("All cameras in use read; F10 on the receipt changes the picture."),
            camera.isOn ? QStringLiteral("on") : QStringLiteral("off"),
            { { QStringLiteral("off"), tr("Off") }, { QStringLiteral("on"), tr("In use") } }, {} });
        OptionRow size { QStringLiteral("size"), tr("Picture size"),
            tr("More pixels read smaller codes, and take longer. It gives what comes nearest."),
            QStringLiteral("%1x%2").arg(camera.width).arg(camera.height), {}, {} };
        std::vector<QSize> sizes = m_offer.sizes;
        if (sizes.empty())
            sizes = { { 640, 480 }, { 1280, 720 }, { 1920, 1080 } };
        if (std::find(sizes.begin(), sizes.end(), QSize(camera.width, camera.height)) == sizes.end())
            sizes.push_back({ camera.width, camera.height });
        for (const QSize &each : sizes)
            size.choices.push_back({ QStringLiteral("%1x%2").arg(each.width()).arg(each.height()),
                QStringLiteral("%1 × %2").arg(each.width()).arg(each.height()) });
        m_state.options.push_back(size);
        OptionRow rate { QStringLiteral("rate"), tr("Pictures a second"), {}, QString::number(camera.frameRate), {},
            {} };
        for (const int each : { 5, 10, 15, 30, 60 })
            rate.choices.push_back({ QString::number(each), QString::number(each) });
        m_state.options.push_back(rate);
        if (m_offer.exposure)
            m_state.options.push_back(
                rangeRow("exposure", tr("Exposure"), tr("Shorter stops the blur of moving packs; it needs more light."),
                    camera.exposure, *m_offer.exposure));
        if (m_offer.focus)
            m_state.options.push_back(rangeRow("focus", tr("Focus"),
                tr("Fixed, it does not hunt while packs change. Choose the sharpest."), camera.focus, *m_offer.focus));
    }
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::site
