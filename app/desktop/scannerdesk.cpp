#include "desktop/scannerdesk.h"

#include "codereaders/codereadersource.h"
#include "serialscanner/serialscansource.h"
#include "wedge/wedgescansource.h"

#include <algorithm>
#include <utility>

namespace packledger::desktop {

using scan::ScanSource;
using settings::ScannerSettings;

namespace {

serialscanner::SerialSettings serialOf(const ScannerSettings &scanner)
{
    using Parity = serialscanner::SerialSettings::Parity;
    serialscanner::SerialSettings serial;
    serial.name = ScannerDesk::nameOf(scanner);
    serial.port = scanner.port;
    serial.usb = scanner.usb;
    serial.baud = scanner.baud;
    serial.dataBits = scanner.dataBits;
    serial.stopBits = scanner.stopBits;
    switch (scanner.parity) {
    case ScannerSettings::Parity::None:
        serial.parity = Parity::None;
        break;
    case ScannerSettings::Parity::Even:
        serial.parity = Parity::Even;
        break;
    case ScannerSettings::Parity::Odd:
        serial.parity = Parity::Odd;
        break;
    case ScannerSettings::Parity::Space:
        serial.parity = Parity::Space;
        break;
    case ScannerSettings::Parity::Mark:
        serial.parity = Parity::Mark;
        break;
    }
    serial.framing = { scanner.prefix, scanner.suffix };
    serial.repeatWindow = scanner.repeatWindow;
    serial.profile = scanner.profile;
    return serial;
}

wedge::WedgeSettings wedgeOf(const ScannerSettings &scanner)
{
    using Suffix = wedge::WedgeSettings::Suffix;
    wedge::WedgeSettings keyboard;
    keyboard.name = ScannerDesk::nameOf(scanner);
    keyboard.keyGap = scanner.keyGap;
    keyboard.prefixKey = scanner.prefixKey;
    switch (scanner.keySuffix) {
    case ScannerSettings::KeySuffix::Enter:
        keyboard.suffix = Suffix::Enter;
        break;
    case ScannerSettings::KeySuffix::Tab:
        keyboard.suffix = Suffix::Tab;
        break;
    case ScannerSettings::KeySuffix::EnterOrTab:
        keyboard.suffix = Suffix::EnterOrTab;
        break;
    case ScannerSettings::KeySuffix::None:
        keyboard.suffix = Suffix::None;
        break;
    }
    keyboard.repeatWindow = scanner.repeatWindow;
    keyboard.profile = scanner.profile;
    return keyboard;
}

} // namespace

ScannerDesk::ScannerDesk(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &ScannerDesk::handOnDue);
}

ScannerDesk::~ScannerDesk()
{
    for (const std::unique_ptr<Scanner> &scanner : m_scanners) {
        if (scanner->source)
            scanner->source->stop();
    }
}

QString ScannerDesk::nameOf(const ScannerSettings &scanner)
{
    if (!scanner.name.isEmpty())
        return scanner.name;
    return scanner.kind == ScannerSettings::Kind::Keyboard ? tr("Keyboard scanner") : tr("Serial scanner");
}

void ScannerDesk::apply(const settings::DeviceSettings &settings)
{
    std::vector<std::unique_ptr<Scanner>> before = std::exchange(m_scanners, {});
    for (const ScannerSettings &wanted : settings.scanners) {
        const auto found = std::find_if(before.begin(), before.end(),
            [&wanted](const auto &scanner) { return scanner && scanner->settings.id == wanted.id; });
        if (found != before.end() && (*found)->settings == wanted) {
            m_scanners.push_back(std::move(*found));
            continue;
        }
        auto scanner = std::make_unique<Scanner>();
        scanner->settings = wanted;
        if (found != before.end()) {
            // The port must be free before it is opened anew.
            if ((*found)->source)
                (*found)->source->stop();
            found->reset();
        }
        m_choice.setWindow(nameOf(wanted), wanted.triggerWindow);
        m_scanners.push_back(std::move(scanner));
    }
    for (const std::unique_ptr<Scanner> &gone : before) {
        if (gone && gone->source)
            gone->source->stop();
    }
    for (const std::unique_ptr<Scanner> &scanner : m_scanners) {
        if (!scanner->source && scanner->settings.isOn)
            start(*scanner);
    }
    Q_EMIT statusChanged();
}

std::unique_ptr<ScanSource> ScannerDesk::make(const ScannerSettings &settings) const
{
    if (settings.kind == ScannerSettings::Kind::Keyboard)
        return std::make_unique<wedge::WedgeScanSource>(wedgeOf(settings), m_clock);
    if (const auto reader = scan::ReaderSettings::parse(settings.port))
        return std::make_unique<codereaders::CodeReaderSource>(nameOf(settings), *reader, settings.profile, m_clock);
    return std::make_unique<serialscanner::SerialScanSource>(serialOf(settings), m_clock);
}

void ScannerDesk::start(Scanner &scanner)
{
    scanner.source = make(scanner.settings);
    const ScanSource *source = scanner.source.get();
    const QString id = scanner.settings.id;
    connect(source, &ScanSource::readingReady, this, [this, id](const scan::ScanReading &reading) {
        Q_EMIT heard(id, reading);
        choose(reading);
    });
    connect(source, &ScanSource::repeatDropped, this,
        [this, id](const scan::ScanReading &reading) { Q_EMIT repeated(id, reading); });
    connect(source, &ScanSource::fragmentDropped, this,
        [this, id](const QByteArray &bytes) { Q_EMIT fragmentDropped(id, bytes); });
    connect(source, &ScanSource::statusChanged, this,
        [this, id](ScanSource::Status status, const QString &reason) { takeStatus(id, status, reason); });
    scanner.source->start();
}

void ScannerDesk::takeStatus(const QString &id, ScanSource::Status status, const QString &reason)
{
    const auto found = std::find_if(
        m_scanners.begin(), m_scanners.end(), [&id](const auto &scanner) { return scanner->settings.id == id; });
    if (found == m_scanners.end())
        return;
    Scanner &scanner = **found;
    const bool isLost = status == ScanSource::Status::Lost && scanner.status == ScanSource::Status::Ready;
    const bool isBack = status == ScanSource::Status::Ready && scanner.wasReady;
    scanner.status = status;
    scanner.reason = reason;
    scanner.wasReady = scanner.wasReady || status == ScanSource::Status::Ready;
    Q_EMIT statusChanged();
    if (isLost)
        Q_EMIT lost(nameOf(scanner.settings));
    else if (isBack)
        Q_EMIT returned(nameOf(scanner.settings));
}

std::vector<ScannerDesk::Status> ScannerDesk::statuses() const
{
    std::vector<Status> all;
    for (const std::unique_ptr<Scanner> &scanner : m_scanners)
        all.push_back({ scanner->settings.id, nameOf(scanner->settings), scanner->status, scanner->reason,
            scanner->settings.isOn });
    return all;
}

void ScannerDesk::setTriggerWindow(const QString &source, std::chrono::milliseconds window)
{
    m_choice.setWindow(source, window);
}

void ScannerDesk::setSettingUp(bool isSettingUp)
{
    m_isSettingUp = isSettingUp;
}

void ScannerDesk::choose(const scan::ScanReading &reading)
{
    // Not even kept for a moment: it would reach the receipt that is opened next.
    if (m_isSettingUp)
        return;
    for (const scan::ScanReading &chosen : m_choice.take(reading, m_clock.today()))
        Q_EMIT readingReady(chosen);
    handOnDue();
}

void ScannerDesk::handOnDue()
{
    for (const scan::ScanReading &reading : m_choice.due(m_clock.now()))
        Q_EMIT readingReady(reading);
    if (const auto rest = m_choice.nextDue(m_clock.now()))
        m_due.start(*rest);
    else
        m_due.stop();
}

} // namespace packledger::desktop
