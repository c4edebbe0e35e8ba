#include "site/scannerspresenter.h"

#include "base/errortext.h"
#include "common/plaintext.h"
#include "scan/codereader.h"
#include "scan/interpret.h"
#include "scan/selftesttext.h"
#include "site/scanneroptions.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace packledger::site {

using common::HealthLine;
using common::Tone;
using scan::ScannerSelfTest;
using settings::ScannerSettings;

namespace {

constexpr size_t mostHeard = 30; // lupdate takes a std:: here for the class of the next function
constexpr qint64 typingPauseMs = 2000;

QString timingOf(const scan::Delivery &delivery)
{
    if (delivery.raw.isEmpty())
        return {};
    const qint64 ms = delivery.duration.count();
    if (ms <= 0)
        return ScannersPresenter::tr("%n characters at once", nullptr, int(delivery.raw.size()));
    return ScannersPresenter::tr("%n characters in %1 ms", nullptr, int(delivery.raw.size())).arg(ms);
}

Tone toneOf(scan::Interpretation::Outcome outcome)
{
    using Outcome = scan::Interpretation::Outcome;
    switch (outcome) {
    case Outcome::Ok:
        return Tone::Accepted;
    case Outcome::Suspect:
    case Outcome::Multiple:
        return Tone::Attention;
    case Outcome::ScannerFault:
        return Tone::ScannerFault;
    case Outcome::Refused:
        return Tone::Stop;
    }
    return Tone::Neutral;
}

QString meaningOf(const scan::Interpretation &meaning)
{
    QStringList words;
    if (meaning.elements)
        words << QString::fromUtf8(meaning.elements->bracketed());
    if (meaning.error)
        words << errorSentence(*meaning.error);
    if (meaning.scans.size() > 1) {
        for (const scan::Interpretation &single : meaning.scans) {
            if (single.elements)
                words << QString::fromUtf8(single.elements->bracketed());
        }
    }
    return words.join(QStringLiteral(" · "));
}

Tone toneOf(scan::SetupFinding::Weight weight)
{
    switch (weight) {
    case scan::SetupFinding::Weight::Advice:
        return Tone::NoData;
    case scan::SetupFinding::Weight::Undone:
        return Tone::Attention;
    case scan::SetupFinding::Weight::MustFix:
        return Tone::Stop;
    }
    return Tone::Neutral;
}

} // namespace

ScannersPresenter::ScannersPresenter(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_rate(clock)
{
    connect(&m_rate, &CodeRate::changed, this, [this](int codes) {
        m_state.rate = codes > 0 ? tr("%n codes in the last minute", nullptr, codes) : QString();
        Q_EMIT stateChanged(m_state);
    });
}

void ScannersPresenter::setFindings(const Findings &findings)
{
    m_state.findings.clear();
    for (const Finding &finding : findings) {
        QStringList where;
        if (!finding.where.path.isEmpty())
            where << finding.where.path;
        if (finding.where.line > 0)
            where << tr("line %1, column %2").arg(finding.where.line).arg(finding.where.column);
        if (!finding.where.file.isEmpty())
            where << finding.where.file;
        m_state.findings.push_back({ finding.severity == Severity::Error ? Tone::Stop : Tone::Attention,
            errorSentence({ finding.code, finding.detail, finding.where }), where.join(QStringLiteral(" · ")) });
    }
    Q_EMIT stateChanged(m_state);
}

void ScannersPresenter::setSettings(const settings::DeviceSettings &settings)
{
    m_settings = settings;
    if (!m_settings.scanner(m_state.chosen) && !m_settings.scanners.empty())
        m_state.chosen = m_settings.scanners.front().id;
    show();
}

void ScannersPresenter::setScanners(const std::vector<DeviceRow> &scanners)
{
    m_state.scanners = scanners;
    show();
}

void ScannersPresenter::setPorts(const std::vector<Port> &ports)
{
    m_ports = ports;
    show();
}

void ScannersPresenter::choose(const QString &id)
{
    if (id == m_state.chosen || !m_settings.scanner(id))
        return;
    m_state.chosen = id;
    m_wrongKey.clear();
    clearHeard();
}

void ScannersPresenter::clearHeard()
{
    m_state.heard.clear();
    m_rate.clear();
    show();
}

void ScannersPresenter::change(const settings::DeviceSettings &settings)
{
    m_settings = settings;
    Q_EMIT settingsChanged(m_settings);
    show();
}

void ScannersPresenter::enterOption(const QString &key, const QString &value)
{
    settings::DeviceSettings changed = m_settings;
    ScannerSettings *scanner = changed.scanner(m_state.chosen);
    if (!scanner)
        return;
    m_wrongKey.clear();
    const QString name = value.trimmed();
    const bool isTaken = key == QLatin1StringView("name")
        && std::any_of(m_state.scanners.begin(), m_state.scanners.end(),
            [&](const DeviceRow &row) { return row.id != scanner->id && row.name == name; });
    m_wrongReason = isTaken ? tr("Another scanner has this name.") : setOption(*scanner, key, value);
    if (!m_wrongReason.isEmpty()) {
        m_wrongKey = key;
        m_wrongValue = value;
        show();
    } else if (changed == m_settings) {
        show();
    } else {
        change(changed);
    }
}

void ScannersPresenter::add(const QString &path)
{
    settings::DeviceSettings changed = m_settings;
    ScannerSettings scanner;
    scanner.id = changed.freeId(QStringLiteral("scanner"));
    scanner.port = path;
    if (scan::ReaderSettings::parse(path)) {
        // A fixed reader tells of each pack once: the same code again is another pack.
        scanner.repeatWindow = std::chrono::milliseconds(0);
        scanner.triggerWindow = std::chrono::milliseconds(0);
    }
    const auto port
        = std::find_if(m_ports.begin(), m_ports.end(), [&path](const Port &known) { return known.path == path; });
    if (port != m_ports.end())
        scanner.usb = port->usb;
    const auto isTaken = [&changed](const QString &name) {
        return std::any_of(changed.scanners.begin(), changed.scanners.end(),
            [&name](const ScannerSettings &known) { return known.name == name; });
    };
    for (int number = 1; scanner.name.isEmpty() || isTaken(scanner.name); ++number)
        scanner.name = tr("Scanner %1").arg(number);
    changed.scanners.push_back(scanner);
    m_state.chosen = scanner.id;
    m_wrongKey.clear();
    clearHeard();
    change(changed);
}

void ScannersPresenter::removeChosen()
{
    settings::DeviceSettings changed = m_settings;
    const ScannerSettings *scanner = changed.scanner(m_state.chosen);
    if (!scanner || scanner->kind == ScannerSettings::Kind::Keyboard)
        return;
    std::erase_if(changed.scanners, [this](const ScannerSettings &known) { return known.id == m_state.chosen; });
    m_state.chosen = changed.scanners.empty() ? QString() : changed.scanners.front().id;
    m_wrongKey.clear();
    clearHeard();
    change(changed);
}

void ScannersPresenter::addHeard(Tone tone, const QString &raw, const QString &meaning, const QString &timing)
{
    m_state.heard.insert(m_state.heard.begin(), { ++m_heardCount, tone, raw, meaning, timing });
    if (m_state.heard.size() > mostHeard)
        m_state.heard.pop_back();
    m_rate.note();
}

void ScannersPresenter::hear(const QString &id, const scan::ScanReading &reading)
{
    if (id != m_state.chosen)
        return;
    const QByteArray raw
        = reading.delivery.raw.isEmpty() ? reading.symbologyIdentifier + reading.bytes : reading.delivery.raw;
    if (m_test) {
        m_test->hear(reading);
        m_testState.lastRaw = scan::visibleText(raw);
        showTest();
        Q_EMIT verdictHeard(m_testState.tone);
        return;
    }
    const scan::Interpretation meaning = scan::interpret(reading, m_clock.today());
    addHeard(toneOf(meaning.outcome), scan::visibleText(raw), meaningOf(meaning), timingOf(reading.delivery));
    Q_EMIT stateChanged(m_state);
    Q_EMIT verdictHeard(toneOf(meaning.outcome));
}

void ScannersPresenter::hearRepeat(const QString &id, const scan::ScanReading &reading)
{
    if (id != m_state.chosen)
        return;
    if (m_test) {
        m_test->hearRepeat(reading);
        showTest();
        return;
    }
    addHeard(Tone::Again, scan::visibleText(reading.delivery.raw), tr("The same code again; counted once."),
        timingOf(reading.delivery));
    Q_EMIT stateChanged(m_state);
}

void ScannersPresenter::hearFragment(const QString &id, const QByteArray &bytes)
{
    if (id != m_state.chosen)
        return;
    if (m_test) {
        m_test->hearFragment(bytes);
        m_testState.lastRaw = scan::visibleText(bytes);
        showTest();
        return;
    }
    addHeard(Tone::ScannerFault, scan::visibleText(bytes),
        tr("A code began and did not end; it was dropped. Check what ends a code, then the cable."), {});
    Q_EMIT stateChanged(m_state);
}

void ScannersPresenter::hearTyping(const QString &text)
{
    if (!m_test)
        return;
    const qint64 now = m_clock.now().ms;
    if (now - m_typedMs > typingPauseMs || now < m_typedMs)
        m_typed.clear();
    m_typedMs = now;
    m_typed += text;
    m_test->hearTyping(m_typed.toUtf8());
    showTest();
}

void ScannersPresenter::suspendProfile(bool isSuspended)
{
    // The test must see what the scanner sends, not what the profile of the last test makes of it.
    settings::DeviceSettings applied = m_settings;
    if (ScannerSettings *scanner = applied.scanner(m_state.chosen); scanner && isSuspended) {
        scanner->profile = {};
        scanner->prefix.clear();
        scanner->suffix = "\r";
        scanner->keySuffix = ScannerSettings::KeySuffix::EnterOrTab;
        scanner->isOn = true;
    }
    Q_EMIT profileSuspended(applied);
}

void ScannersPresenter::startTest()
{
    if (!m_settings.scanner(m_state.chosen))
        return;
    m_test.emplace(m_clock.today());
    m_testState = {};
    m_typed.clear();
    suspendProfile(true);
    showTest();
}

void ScannersPresenter::skipTestStep()
{
    if (!m_test)
        return;
    m_test->skip();
    showTest();
}

void ScannersPresenter::keepTest()
{
    settings::DeviceSettings changed = m_settings;
    ScannerSettings *scanner = changed.scanner(m_state.chosen);
    if (!m_test || !m_test->isUsable() || !scanner)
        return;
    const scan::ScannerFit fit = m_test->fit();
    scanner->profile = fit.profile;
    scanner->prefix.clear(); // the profile has it, and forgives a code without
    scanner->testedMs = m_clock.now().ms;
    scanner->isOn = true;
    if (fit.repeatWindow)
        scanner->repeatWindow = std::max(scanner->repeatWindow, *fit.repeatWindow);
    // As it was during the test.
    scanner->suffix = fit.endsBySilence ? QByteArray() : QByteArray("\r");
    scanner->keySuffix = fit.endsBySilence ? ScannerSettings::KeySuffix::None : ScannerSettings::KeySuffix::EnterOrTab;
    m_test.reset();
    change(changed);
    Q_EMIT testKept();
}

void ScannersPresenter::closeTest()
{
    if (!m_test)
        return;
    m_test.reset();
    suspendProfile(false);
    show();
}

void ScannersPresenter::show()
{
    for (DeviceRow &row : m_state.scanners) {
        row.isChosen = row.id == m_state.chosen;
        if (!row.isChosen)
            continue;
        m_state.status = { row.tone, row.status, row.detail };
        if (!row.status.isEmpty())
            m_state.status.text[0] = row.status.front().toUpper();
    }
    m_state.found.clear();
    for (const Port &port : m_ports) {
        const bool isUsed
            = std::any_of(m_settings.scanners.begin(), m_settings.scanners.end(), [&](const ScannerSettings &scanner) {
                  return scanner.port == port.path || (!port.usb.isEmpty() && scanner.usb == port.usb);
              });
        if (isUsed)
            continue;
        DeviceRow row;
        row.id = port.path;
        row.name = port.product.isEmpty() ? tr("Serial port") : port.product;
        row.detail = QFileInfo(port.path).fileName();
        row.status = tr("use it");
        m_state.found.push_back(row);
    }
    const ScannerSettings *scanner = m_settings.scanner(m_state.chosen);
    m_state.options.clear();
    m_state.profile = {};
    m_state.canRemove = scanner && scanner->kind == ScannerSettings::Kind::Serial;
    if (scanner) {
        const auto row = std::find_if(m_state.scanners.begin(), m_state.scanners.end(),
            [this](const DeviceRow &known) { return known.id == m_state.chosen; });
        m_state.name = row == m_state.scanners.end() ? scanner->name : row->name;
        m_state.options = optionsOf(*scanner);
        for (OptionRow &option : m_state.options) {
            if (option.key != m_wrongKey)
                continue;
            option.value = m_wrongValue;
            option.error = m_wrongReason;
        }
        if (scanner->testedMs > 0)
            m_state.profile = { Tone::Accepted,
                tr("Tested %1").arg(common::momentText(scanner->testedMs, m_clock.now().offsetMinutes)),
                profileText(scanner->profile) };
        else
            m_state.profile = { Tone::Attention, tr("Not tested yet"),
                tr("F12 takes two minutes and tells whether every pack can be read.") };
    }
    Q_EMIT stateChanged(m_state);
}

void ScannersPresenter::showTest()
{
    using Step = ScannerSelfTest::Step;
    m_testState.scanner = m_state.name;
    m_testState.isDone = m_test->step() == Step::Done;
    m_testState.canKeep = m_test->isUsable() && (m_testState.isDone || m_test->step() == Step::Trigger);
    m_testState.findings.clear();
    for (const scan::SetupFinding &finding : m_test->findings())
        m_testState.findings.push_back({ toneOf(finding.weight), scan::sentence(finding), scan::remedy(finding) });
    m_testState.code = ScannerTestState::Code::Pack;
    switch (m_test->step()) {
    case Step::Pack:
        m_testState.step = 1;
        m_testState.instruction = tr("Scan this code, from the screen or from the printed sheet.");
        m_testState.skipText = tr("It reads nothing");
        break;
    case Step::Logistic:
        m_testState.step = 2;
        m_testState.code = ScannerTestState::Code::Logistic;
        m_testState.instruction = tr("Now this one, as it stands on cases and pallets.");
        m_testState.skipText = tr("It reads nothing");
        break;
    case Step::Trigger:
        m_testState.step = 3;
        m_testState.instruction = tr("Scan the square code once more, and hold the trigger for three seconds.");
        m_testState.skipText = tr("Done holding");
        break;
    case Step::Done:
        m_testState.step = 4;
        m_testState.instruction = tr("That is all.");
        m_testState.skipText.clear();
        break;
    }
    const bool mustFix = std::any_of(m_testState.findings.begin(), m_testState.findings.end(),
        [](const HealthLine &line) { return line.tone == Tone::Stop; });
    if (mustFix) {
        m_testState.tone = Tone::Stop;
        m_testState.verdict = tr("Set the scanner, then scan again");
    } else if (m_test->step() == Step::Pack) {
        m_testState.tone = m_testState.findings.empty() ? Tone::Neutral : Tone::Attention;
        m_testState.verdict = tr("Waiting for a code");
    } else {
        m_testState.tone = Tone::Accepted;
        m_testState.verdict = m_testState.isDone ? tr("This scanner can be trusted") : tr("Read as printed");
    }
    Q_EMIT testStateChanged(m_testState);
}

} // namespace packledger::site
