#include "scan/triggerchoice.h"

#include "scan/commandcard.h"
#include "scan/interpret.h"

#include <algorithm>
#include <utility>

namespace packledger::scan {

namespace {

bool isWithin(qint64 then, qint64 now, std::chrono::milliseconds window)
{
    return now >= then && now - then < window.count();
}

/// The item that the reading names for certain; empty if it names none.
QByteArray itemOf(const Interpretation &meaning)
{
    const bool isSure
        = meaning.outcome == Interpretation::Outcome::Ok || meaning.outcome == Interpretation::Outcome::Suspect;
    return isSure && meaning.identity && meaning.identity->isInstance() ? meaning.identity->text() : QByteArray();
}

/// Whether it may be what stands beside the pack's own code. A code that the scanner spoiled may be the pack's,
/// and a command card means what it says.
bool mayStandBeside(const Interpretation &meaning)
{
    using Outcome = Interpretation::Outcome;
    return !commandOf(meaning) && meaning.outcome != Outcome::ScannerFault && meaning.outcome != Outcome::Multiple;
}

bool isProductNumber(const ScanReading &reading, QDate today)
{
    return interpret(reading, today).gtin.has_value();
}

} // namespace

void TriggerChoice::setWindow(const QString &source, std::chrono::milliseconds window)
{
    m_windows.insert(source, window);
}

std::chrono::milliseconds TriggerChoice::windowOf(const QString &source) const
{
    return m_windows.value(source, m_window);
}

std::vector<ScanReading> TriggerChoice::take(const ScanReading &reading, QDate today)
{
    const std::chrono::milliseconds window = windowOf(reading.source);
    if (window <= std::chrono::milliseconds::zero())
        return { reading };
    const Interpretation meaning = interpret(reading, today);
    Source &source = m_sources[reading.source];
    const bool isAfterItem = !source.item.isEmpty() && isWithin(source.named, reading.time.ms, window);

    std::vector<ScanReading> handed;
    // What waited longer than a trigger lasts belongs to another pack.
    if (source.waiting && !isWithin(source.waiting->time.ms, reading.time.ms, window))
        handed.push_back(*std::exchange(source.waiting, std::nullopt));

    if (const QByteArray item = itemOf(meaning); !item.isEmpty()) {
        source.waiting.reset();
        if (isAfterItem && source.item == item)
            return handed;
        source.item = item;
        source.named = reading.time.ms;
        handed.push_back(reading);
        return handed;
    }
    if (!mayStandBeside(meaning)) {
        handed.push_back(reading);
        return handed;
    }
    if (isAfterItem)
        return handed;
    const bool isBetter = !source.waiting || (meaning.gtin && !isProductNumber(*source.waiting, today));
    if (isBetter) {
        const Instant since = source.waiting ? source.waiting->time : reading.time;
        source.waiting = reading;
        source.waiting->time = since;
    }
    return handed;
}

std::vector<ScanReading> TriggerChoice::due(Instant now)
{
    std::vector<ScanReading> handed;
    for (Source &source : m_sources) {
        if (source.waiting && !isWithin(source.waiting->time.ms, now.ms, windowOf(source.waiting->source)))
            handed.push_back(*std::exchange(source.waiting, std::nullopt));
    }
    std::sort(
        handed.begin(), handed.end(), [](const ScanReading &a, const ScanReading &b) { return a.time.ms < b.time.ms; });
    return handed;
}

std::optional<std::chrono::milliseconds> TriggerChoice::nextDue(Instant now) const
{
    std::optional<std::chrono::milliseconds> next;
    for (const Source &source : m_sources) {
        if (!source.waiting)
            continue;
        const auto window = windowOf(source.waiting->source);
        const qint64 waited = now.ms - source.waiting->time.ms;
        const auto rest = waited < 0
            ? std::chrono::milliseconds::zero()
            : std::max(std::chrono::milliseconds::zero(), window - std::chrono::milliseconds(waited));
        next = next ? std::min(*next, rest) : rest;
    }
    return next;
}

} // namespace packledger::scan
