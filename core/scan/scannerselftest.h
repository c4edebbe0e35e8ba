#pragma once

#include "scan/scandiagnosis.h"

#include <chrono>

namespace packledger::scan {

/// What the self-test found out about a scanner, to be kept in its settings.
struct ScannerFit
{
    DeviceProfile profile;
    bool endsBySilence = false; ///< it sends nothing behind its codes
    std::optional<std::chrono::milliseconds> repeatWindow; ///< wide enough for a trigger that is held
};

/// Leads a scanner over the test sheet: the pack's code, the pallet's code, then the trigger held. Names what is wrong
/// with its set-up. Pure; whoever owns it hands on what the real source delivers and shows steps and findings.
class ScannerSelfTest
{
public:
    enum class Step : quint8 {
        Pack, ///< waits for the square code
        Logistic, ///< waits for the long code
        Trigger, ///< waits for the square code with the trigger held
        Done,
    };

    explicit ScannerSelfTest(QDate today)
        : m_today(today)
    {
    }

    void hear(const ScanReading &reading);
    /// The same code again within the repeat window, as the source dropped it.
    void hearRepeat(const ScanReading &reading);
    /// A code that was never ended.
    void hearFragment(const QByteArray &bytes);
    /// Keys that came too slowly for a code, as typed into a field.
    void hearTyping(const QByteArray &text);
    /// The scanner does not read the code of this step, or the trigger has been held long enough.
    void skip();

    [[nodiscard]] Step step() const { return m_step; }
    /// Those that matter most first; each once.
    [[nodiscard]] const std::vector<SetupFinding> &findings() const { return m_findings; }
    /// Whether nothing has to be set on the scanner. Asked before Done, it is about what was heard so far.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] const ScannerFit &fit() const { return m_fit; }

private:
    void take(const ScanReading &reading, bool isEnded);
    /// A code of digits alone does not show the keyboard that it came through; the pack's code has.
    [[nodiscard]] ScanReading throughKeyboard(const ScanReading &reading) const;
    void takePack(const ScanDiagnosis &diagnosis, const ScanReading &reading);
    void holdTrigger(const ScanReading &reading);
    void add(SetupFinding finding);
    void forget(SetupFault fault);

    QDate m_today;
    Step m_step = Step::Pack;
    std::vector<SetupFinding> m_findings;
    ScannerFit m_fit;
    std::optional<qint64> m_lastPack; ///< when the pack's code came last, in ms
    qint64 m_longestInterval = 0; ///< between repeats while the trigger is held
};

} // namespace packledger::scan
