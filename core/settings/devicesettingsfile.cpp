#include "settings/devicesettingsfile.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "scan/packtrigger.h"
#include "settings/settingserrors.h"
#include "settings/settingsreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace packledger::settings {

namespace {

constexpr const char *kinds[] = { "keyboard", "serial" };
constexpr const char *parities[] = { "none", "even", "odd", "space", "mark" };
constexpr const char *keySuffixes[] = { "enter", "tab", "enter-or-tab", "none" };
constexpr const char *capsLocks[] = { "unknown", "off", "on" };

constexpr int longestWindowMs = 10'000;

template <typename Enum>
QString nameIn(const char *const *names, Enum value)
{
    return QString::fromLatin1(names[static_cast<int>(value)]);
}

std::optional<scan::KeyboardLayout> readLayout(SettingsReader &reader, const char *key)
{
    QString name;
    reader.text(key, name);
    if (name.isEmpty())
        return std::nullopt;
    const std::optional<scan::KeyboardLayout> layout = scan::keyboardLayout(name.toLatin1());
    if (!layout)
        reader.refuse(key, name);
    return layout;
}

scan::DeviceProfile readProfile(SettingsReader reader)
{
    scan::DeviceProfile profile;
    reader.bytes("separator", profile.separatorSubstitute);
    reader.bytes("separator_key", profile.separatorKey);
    if (const auto layout = readLayout(reader, "scanner_layout"))
        profile.scannerLayout = *layout;
    profile.hostLayout = readLayout(reader, "host_layout");
    reader.choice("caps_lock", profile.capsLock, capsLocks);
    reader.bytes("code_id", profile.codeId);
    reader.bytes("prefix", profile.prefix);
    reader.bytes("suffix", profile.suffix);
    reader.flag("separators_proven", profile.separatorsProven);
    return profile;
}

QJsonObject objectOf(const scan::DeviceProfile &profile)
{
    const auto L1 = [](const char *key) { return QString::fromLatin1(key); };
    QJsonObject object { { L1("separator"), textOf(profile.separatorSubstitute) },
        { L1("separator_key"), textOf(profile.separatorKey) },
        { L1("scanner_layout"), QString::fromLatin1(scan::settingsName(profile.scannerLayout)) },
        { L1("caps_lock"), nameIn(capsLocks, profile.capsLock) }, { L1("code_id"), textOf(profile.codeId) },
        { L1("prefix"), textOf(profile.prefix) }, { L1("suffix"), textOf(profile.suffix) },
        { L1("separators_proven"), profile.separatorsProven } };
    if (profile.hostLayout)
        object.insert(L1("host_layout"), QString::fromLatin1(scan::settingsName(*profile.hostLayout)));
    return object;
}

ScannerSettings readScanner(const QJsonObject &object, const QString &path, Findings &findings)
{
    SettingsReader reader(object, path, findings);
    ScannerSettings scanner;
    reader.text("id", scanner.id);
    reader.text("name", scanner.name);
    reader.choice("kind", scanner.kind, kinds);
    reader.flag("on", scanner.isOn);
    reader.text("port", scanner.port);
    reader.bytes("usb", scanner.usb);
    reader.number("baud", scanner.baud, 50, 10'000'000);
    reader.number("data_bits", scanner.dataBits, 5, 8);
    reader.choice("parity", scanner.parity, parities);
    reader.number("stop_bits", scanner.stopBits, 1, 2);
    reader.bytes("prefix", scanner.prefix);
    reader.bytes("suffix", scanner.suffix);
    reader.choice("key_suffix", scanner.keySuffix, keySuffixes);
    reader.bytes("prefix_key", scanner.prefixKey);
    reader.duration("key_gap_ms", scanner.keyGap, 1000);
    reader.duration("repeat_window_ms", scanner.repeatWindow, longestWindowMs);
    reader.duration("trigger_window_ms", scanner.triggerWindow, longestWindowMs);
    reader.moment("tested_ms", scanner.testedMs);
    scanner.profile = readProfile(SettingsReader(reader.object("profile"), reader.pathOf("profile"), findings));
    return scanner;
}

QJsonObject objectOf(const ScannerSettings &scanner)
{
    const auto L1 = [](const char *key) { return QString::fromLatin1(key); };
    return { { L1("id"), scanner.id }, { L1("name"), scanner.name }, { L1("kind"), nameIn(kinds, scanner.kind) },
        { L1("on"), scanner.isOn }, { L1("port"), scanner.port }, { L1("usb"), textOf(scanner.usb) },
        { L1("baud"), scanner.baud }, { L1("data_bits"), scanner.dataBits },
        { L1("parity"), nameIn(parities, scanner.parity) }, { L1("stop_bits"), scanner.stopBits },
        { L1("prefix"), textOf(scanner.prefix) }, { L1("suffix"), textOf(scanner.suffix) },
        { L1("key_suffix"), nameIn(keySuffixes, scanner.keySuffix) }, { L1("prefix_key"), textOf(scanner.prefixKey) },
        { L1("key_gap_ms"), qint64(scanner.keyGap.count()) },
        { L1("repeat_window_ms"), qint64(scanner.repeatWindow.count()) },
        { L1("trigger_window_ms"), qint64(scanner.triggerWindow.count()) }, { L1("tested_ms"), scanner.testedMs },
        { L1("profile"), objectOf(scanner.profile) } };
}

CameraSettings readCamera(const QJsonObject &object, const QString &path, Findings &findings)
{
    SettingsReader reader(object, path, findings);
    CameraSettings camera;
    reader.text("id", camera.id);
    reader.text("name", camera.name);
    reader.text("address", camera.address);
    reader.number("width", camera.width, 16, 16384);
    reader.number("height", camera.height, 16, 16384);
    reader.number("frame_rate", camera.frameRate, 1, 240);
    reader.number("exposure", camera.exposure);
    reader.number("focus", camera.focus);
    reader.flag("on", camera.isOn);
    return camera;
}

QJsonObject objectOf(const CameraSettings &camera)
{
    const auto L1 = [](const char *key) { return QString::fromLatin1(key); };
    QJsonObject object { { L1("id"), camera.id }, { L1("name"), camera.name }, { L1("address"), camera.address },
        { L1("width"), camera.width }, { L1("height"), camera.height }, { L1("frame_rate"), camera.frameRate },
        { L1("on"), camera.isOn } };
    if (camera.exposure)
        object.insert(L1("exposure"), *camera.exposure);
    if (camera.focus)
        object.insert(L1("focus"), *camera.focus);
    return object;
}

LineCameraSettings readLine(SettingsReader reader)
{
    LineCameraSettings line;
    reader.text("camera", line.camera);
    QString trigger = line.trigger;
    reader.text("trigger", trigger);
    if (scan::PackTrigger::parse(trigger))
        line.trigger = trigger;
    else
        reader.refuse("trigger", trigger);
    return line;
}

QByteArray contentOf(const DeviceSettings &settings)
{
    QJsonArray scanners;
    for (const ScannerSettings &scanner : settings.scanners)
        scanners.append(objectOf(scanner));
    QJsonArray cameras;
    for (const CameraSettings &camera : settings.cameras)
        cameras.append(objectOf(camera));
    QJsonObject all { { QStringLiteral("camera"), settings.camera }, { QStringLiteral("scanners"), scanners },
        { QStringLiteral("cameras"), cameras },
        { QStringLiteral("line"),
            QJsonObject { { QStringLiteral("camera"), settings.line.camera },
                { QStringLiteral("trigger"), settings.line.trigger } } } };
    if (!settings.unread.isEmpty())
        all.insert(QStringLiteral("unread"), settings.unread);
    return QJsonDocument(all).toJson();
}

/// The object in the file's bytes, or where it stops being one.
Result<QJsonObject> parse(const QByteArray &content, const QString &fileName)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
    if (document.isObject())
        return document.object();
    Where where { fileName };
    if (fault.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(content).first(qBound(0, fault.offset, int(content.size())));
        where.line = before.count('\n') + 1;
        where.column = before.size() - before.lastIndexOf('\n');
    }
    return fail(codes::settingsFile, fileName, where);
}

std::optional<QByteArray> bytesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

Result<void> replace(const QString &fileName, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(fileName).path());
    return replaceFile(fileName, content);
}

QString freeName(const QString &fileName)
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1.unreadable-%2").arg(fileName).arg(number);
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

DeviceSettingsFile::Content DeviceSettingsFile::read() const
{
    Content content;
    const auto addKeyboard = [&content] {
        std::vector<ScannerSettings> &scanners = content.settings.scanners;
        const bool hasOne = std::any_of(scanners.begin(), scanners.end(),
            [](const ScannerSettings &scanner) { return scanner.kind == ScannerSettings::Kind::Keyboard; });
        if (!hasOne)
            scanners.insert(scanners.begin(), DeviceSettings::keyboard());
    };
    const std::optional<QByteArray> bytes = bytesOf(m_fileName);
    if (!bytes) {
        if (QFileInfo::exists(m_fileName))
            content.findings.push_back({ Severity::Error, codes::fileOpen, m_fileName, { m_fileName } });
        addKeyboard();
        return content;
    }
    Result<QJsonObject> all = parse(*bytes, m_fileName);
    if (!all) {
        content.findings.push_back({ Severity::Error, all.error().code, all.error().detail, all.error().where });
        const std::optional<QByteArray> before = bytesOf(m_fileName + QStringLiteral(".before"));
        all = before ? parse(*before, m_fileName) : QJsonObject();
        if (!all)
            all = QJsonObject();
    }

    const size_t firstValue = content.findings.size();
    SettingsReader reader(*all, QStringLiteral("$"), content.findings);
    reader.text("camera", content.settings.camera);
    content.settings.line = readLine(SettingsReader(reader.object("line"), reader.pathOf("line"), content.findings));
    const auto takeList = [&](const char *key, const auto &takeDevice) {
        const QJsonValue list = all->value(QLatin1StringView(key));
        if (!list.isUndefined() && !list.isArray()) {
            reader.refuse(key, QString::fromLatin1(key));
            content.settings.unread.append(list);
        }
        const QJsonArray devices = list.toArray();
        for (qsizetype i = 0; i < devices.size(); ++i) {
            const QString path = QStringLiteral("%1[%2]").arg(reader.pathOf(key)).arg(i);
            const QJsonObject device = devices.at(i).toObject();
            if (device.value(QStringLiteral("id")).toString().isEmpty()) {
                content.findings.push_back({ Severity::Warning, codes::settingsValue, path, { {}, 0, 0, path } });
                content.settings.unread.append(devices.at(i));
            } else {
                takeDevice(device, path);
            }
        }
    };
    takeList("scanners", [&](const QJsonObject &device, const QString &path) {
        content.settings.scanners.push_back(readScanner(device, path, content.findings));
    });
    takeList("cameras", [&](const QJsonObject &device, const QString &path) {
        content.settings.cameras.push_back(readCamera(device, path, content.findings));
    });
    for (const QJsonValue kept : all->value(QStringLiteral("unread")).toArray())
        content.settings.unread.append(kept);
    for (size_t i = firstValue; i < content.findings.size(); ++i)
        content.findings[i].where.file = m_fileName;
    addKeyboard();
    return content;
}

Result<void> DeviceSettingsFile::write(const DeviceSettings &settings) const
{
    const QByteArray content = contentOf(settings);
    if (const std::optional<QByteArray> old = bytesOf(m_fileName)) {
        if (*old == content)
            return {};
        if (!parse(*old, m_fileName)) {
            if (!QFile::rename(m_fileName, freeName(m_fileName)))
                return fail(codes::fileWrite, m_fileName, { m_fileName });
        } else if (const Result<void> kept = replace(m_fileName + QStringLiteral(".before"), *old); !kept) {
            return kept;
        }
    }
    return replace(m_fileName, content);
}

} // namespace packledger::settings
