#include "scan/scannerselftest.h"

#include "scan/interpret.h"
#include "scan/keyboardlayout.h"

#include <algorithm>

namespace packledger::scan {

namespace {

using namespace std::chrono_literals;
using Weight = SetupFinding::Weight;

// A scan is waited for; what takes longer is felt.
constexpr auto slow = 700ms;
// A person who scans anew takes longer than a trigger that repeats.
constexpr qint64 longestRepeatMs = 2500;
constexpr auto widestWindow = 3000ms;

} // namespace

void ScannerSelfTest::hear(const ScanReading &reading)
{
    take(reading, true);
}

void ScannerSelfTest::take(const ScanReading &reading, bool isEnded)
{
    const ScanDiagnosis pack = diagnose(reading, TestCode::pack(), m_today);
    if (pack.isThisCode) {
        if (isEnded)
            forget(SetupFault::CutOff);
        if (m_step == Step::Trigger || m_step == Step::Done)
            holdTrigger(reading);
        else
            takePack(pack, reading);
        return;
    }
    ScanDiagnosis logistic = diagnose(throughKeyboard(reading), TestCode::logistic(), m_today);
    if (!logistic.isThisCode) {
        // Beginnings of codes are no foreign codes.
        if (isEnded)
            add({ SetupFault::OtherCode, Weight::Advice, reading.bytes.left(40) });
        return;
    }
    forget(SetupFault::OtherCode);
    forget(SetupFault::NotRead);
    for (const SetupFinding &finding : logistic.findings)
        add(finding);
    if (m_step == Step::Logistic)
        m_step = Step::Trigger;
}

ScanReading ScannerSelfTest::throughKeyboard(const ScanReading &reading) const
{
    const DeviceProfile &profile = m_fit.profile;
    if (!profile.hostLayout)
        return reading;
    const QByteArray text = reading.symbologyIdentifier + reading.bytes;
    ScanReading meant = readingFromLine(undoKeyboardLayout(text, profile.scannerLayout, *profile.hostLayout));
    meant.delivery = reading.delivery;
    meant.time = reading.time;
    return meant;
}

void ScannerSelfTest::takePack(const ScanDiagnosis &diagnosis, const ScanReading &reading)
{
    // Scanned anew after a setting was changed: what was found before is out of date.
    const bool endsBySilence = m_fit.endsBySilence;
    m_findings.clear();
    m_fit = {};
    m_fit.endsBySilence = endsBySilence;
    m_fit.profile = diagnosis.profile;
    if (std::find(reading.steps.begin(), reading.steps.end(), RecoveryStep::CapsLockInverted) == reading.steps.end())
        m_fit.profile.capsLock = DeviceProfile::CapsLock::Unknown;
    for (const SetupFinding &finding : diagnosis.findings)
        add(finding);
    if (endsBySilence)
        add({ SetupFault::EndMissing, Weight::Undone });
    if (reading.delivery.duration > slow)
        add({ SetupFault::Slow, Weight::Advice, QByteArray::number(reading.delivery.duration.count()) });
    m_lastPack = reading.time.ms;
    m_step = diagnosis.isUsable() ? Step::Logistic : Step::Pack;
}

void ScannerSelfTest::holdTrigger(const ScanReading &reading)
{
    const qint64 interval = m_lastPack ? reading.time.ms - *m_lastPack : 0;
    m_lastPack = reading.time.ms;
    if (interval <= 0 || interval > longestRepeatMs)
        return;
    m_longestInterval = std::max(m_longestInterval, interval);
    forget(SetupFault::SentTwice);
    add({ SetupFault::SentTwice, Weight::Undone, QByteArray::number(m_longestInterval) });
    m_fit.repeatWindow = std::clamp(std::chrono::milliseconds(m_longestInterval * 3 / 2), 300ms, widestWindow);
}

void ScannerSelfTest::hearRepeat(const ScanReading &reading)
{
    if (!diagnose(reading, TestCode::pack(), m_today).isThisCode)
        return;
    // Before the trigger is to be held, a repeat is a hand that was slow to let go.
    if (m_step == Step::Trigger || m_step == Step::Done)
        holdTrigger(reading);
    else
        m_lastPack = reading.time.ms;
}

void ScannerSelfTest::hearFragment(const QByteArray &bytes)
{
    ScanReading reading = readingFromLine(bytes);
    const bool isWhole = diagnose(reading, TestCode::pack(), m_today).isUsable()
        || diagnose(reading, TestCode::logistic(), m_today).isUsable();
    if (!isWhole) {
        add({ SetupFault::CutOff, Weight::MustFix, bytes.right(20) });
        return;
    }
    m_fit.endsBySilence = true;
    take(reading, false);
    add({ SetupFault::EndMissing, Weight::Undone });
}

void ScannerSelfTest::hearTyping(const QByteArray &text)
{
    if (diagnose(readingFromLine(text), TestCode::pack(), m_today).isThisCode
        || diagnose(readingFromLine(text), TestCode::logistic(), m_today).isThisCode)
        add({ SetupFault::ArrivedAsTyping, Weight::MustFix });
}

void ScannerSelfTest::skip()
{
    switch (m_step) {
    case Step::Pack:
        forget(SetupFault::NotRead);
        add({ SetupFault::NotRead, Weight::MustFix, "GS1 DataMatrix" });
        break;
    case Step::Logistic:
        add({ SetupFault::NotRead, Weight::Advice, "GS1-128" });
        m_step = Step::Trigger;
        break;
    case Step::Trigger:
        m_step = Step::Done;
        break;
    case Step::Done:
        break;
    }
}

bool ScannerSelfTest::isUsable() const
{
    return m_step != Step::Pack && std::none_of(m_findings.begin(), m_findings.end(), [](const SetupFinding &finding) {
        return finding.weight == Weight::MustFix;
    });
}

void ScannerSelfTest::add(SetupFinding finding)
{
    const auto same = std::find_if(
        m_findings.begin(), m_findings.end(), [&](const SetupFinding &known) { return known.fault == finding.fault; });
    if (same != m_findings.end()) {
        same->weight = std::max(same->weight, finding.weight);
        if (same->fault == SetupFault::OtherCode || same->fault == SetupFault::CutOff)
            same->what = finding.what;
    } else {
        m_findings.push_back(std::move(finding));
    }
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const SetupFinding &a, const SetupFinding &b) { return a.weight > b.weight; });
}

void ScannerSelfTest::forget(SetupFault fault)
{
    std::erase_if(m_findings, [fault](const SetupFinding &finding) { return finding.fault == fault; });
}

} // namespace packledger::scan
