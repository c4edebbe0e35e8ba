#include "scan/scandiagnosis.h"

#include "gs1/charset.h"
#include "scan/interpret.h"
#include "scan/scantext.h"

#include <algorithm>

namespace packledger::scan {

namespace {

using gs1::groupSeparator;
using Weight = SetupFinding::Weight;

constexpr KeyboardLayout layouts[] = { KeyboardLayout::Us, KeyboardLayout::Uk, KeyboardLayout::German,
    KeyboardLayout::Swiss, KeyboardLayout::French, KeyboardLayout::Belgian, KeyboardLayout::Italian,
    KeyboardLayout::Spanish, KeyboardLayout::Portuguese, KeyboardLayout::Nordic, KeyboardLayout::Czech };

/// How the text may have come about.
struct Hypothesis
{
    bool isCaseInverted = false;
    KeyboardLayout scanner = KeyboardLayout::Us;
    KeyboardLayout host = KeyboardLayout::Us;

    [[nodiscard]] QByteArray meant(const QByteArray &text) const
    {
        const QByteArray cased = isCaseInverted ? withCaseInverted(text) : text;
        return scanner == host ? cased : undoKeyboardLayout(cased, scanner, host);
    }
};

/// The simplest first.
std::vector<Hypothesis> hypotheses()
{
    std::vector<Hypothesis> all { {}, { true } };
    for (const KeyboardLayout scanner : layouts) {
        for (const KeyboardLayout host : layouts) {
            if (scanner != host)
                all.push_back({ false, scanner, host });
        }
    }
    for (const KeyboardLayout host : layouts) {
        if (host != KeyboardLayout::Us)
            all.push_back({ true, KeyboardLayout::Us, host });
    }
    return all;
}

/// The message found in a text: what stands before, behind, and for the separators.
struct Alignment
{
    QByteArray before;
    QByteArray separator;
    QByteArray behind;
};

std::optional<Alignment> align(const QByteArray &text, const QByteArray &message)
{
    constexpr qsizetype longestSubstitute = 12;
    const QByteArrayList segments = message.split(groupSeparator);
    qsizetype at = text.indexOf(segments.first());
    if (at < 0)
        return std::nullopt;
    Alignment found;
    found.before = text.first(at);
    at += segments.first().size();
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const qsizetype next = text.indexOf(segments[i], at);
        if (next < 0 || next - at > longestSubstitute)
            return std::nullopt;
        const QByteArray separator = text.sliced(at, next - at);
        if (i > 1 && separator != found.separator)
            return std::nullopt;
        found.separator = separator;
        at = next + segments[i].size();
    }
    found.behind = text.sliced(at);
    return found;
}

/// How many characters of `message` stand in `text` in their order.
qsizetype commonCharacters(const QByteArray &text, const QByteArray &message)
{
    std::vector<qsizetype> row(size_t(message.size()) + 1, 0);
    for (const char c : text) {
        qsizetype diagonal = 0;
        for (qsizetype i = 1; i <= message.size(); ++i) {
            const qsizetype above = row[size_t(i)];
            row[size_t(i)] = message[i - 1] == c ? diagonal + 1 : std::max(above, row[size_t(i - 1)]);
            diagonal = above;
        }
    }
    return row.back();
}

class Diagnosis
{
public:
    Diagnosis(const ScanReading &reading, const TestCode &code, QDate today)
        : m_reading(reading)
        , m_code(code)
        , m_today(today)
        , m_text(reading.symbologyIdentifier + reading.bytes)
    {
    }

    ScanDiagnosis run()
    {
        for (const Hypothesis &hypothesis : hypotheses()) {
            if (std::optional<Alignment> found = align(hypothesis.meant(m_text), m_code.message)) {
                m_result.isThisCode = true;
                explain(hypothesis, *found);
                prove();
                return std::move(m_result);
            }
        }
        explainSpoiled();
        return std::move(m_result);
    }

private:
    void add(SetupFault fault, Weight weight, const QByteArray &what = {})
    {
        m_result.findings.push_back({ fault, weight, what });
    }

    void explain(const Hypothesis &hypothesis, const Alignment &found)
    {
        if (hypothesis.isCaseInverted)
            add(SetupFault::CaseInverted, Weight::MustFix);
        if (hypothesis.scanner != hypothesis.host) {
            m_result.findings.push_back(
                { SetupFault::KeyboardLayout, Weight::Undone, {}, hypothesis.scanner, hypothesis.host });
            m_result.profile.scannerLayout = hypothesis.scanner;
            m_result.profile.hostLayout = hypothesis.host;
        }
        explainSeparator(found.separator);
        explainFront(found);
        // Some scanners end with a separator; interpret() takes that as it is.
        if (!found.behind.isEmpty() && found.behind != QByteArray(1, groupSeparator)) {
            add(SetupFault::SuffixAdded, Weight::Undone, found.behind);
            m_result.profile.suffix = found.behind;
        }
    }

    void explainSeparator(const QByteArray &separator)
    {
        if (!m_code.message.contains(groupSeparator))
            return;
        if (separator.isEmpty()) {
            add(SetupFault::SeparatorsLost, Weight::MustFix);
            return;
        }
        m_result.profile.separatorsProven = true;
        if (separator == QByteArray(1, groupSeparator))
            return;
        add(SetupFault::SeparatorsReplaced, Weight::Undone, separator);
        m_result.profile.separatorSubstitute = separator;
    }

    /// What stands before the data: a prefix, then the symbology identifier, then perhaps FNC1 as a separator.
    void explainFront(const Alignment &found)
    {
        QByteArray front = found.before;
        if (front.endsWith(groupSeparator))
            front.chop(1);
        else if (!found.separator.isEmpty() && front.endsWith(found.separator))
            front.chop(found.separator.size());

        const qsizetype size = front.size();
        if (size >= 3 && !leadingSymbologyIdentifier(front.last(3)).isEmpty()) {
            const QByteArray identifier = front.last(3);
            front.chop(3);
            if (!isGs1Carrier(carrierOf(identifier)))
                add(SetupFault::WrongIdentifier, Weight::MustFix, identifier);
        } else if (const QByteArray maker = takeMakersLetters(front); !maker.isEmpty()) {
            add(SetupFault::IdentifierOfMaker, Weight::Undone, maker);
            m_result.profile.codeId = maker;
        } else {
            add(SetupFault::IdentifierOff, Weight::Advice);
        }
        if (!front.isEmpty()) {
            add(SetupFault::PrefixAdded, Weight::Undone, front);
            m_result.profile.prefix = front;
        }
    }

    [[nodiscard]] QByteArray takeMakersLetters(QByteArray &front) const
    {
        const bool isPack = m_code.kind == TestCode::Kind::Pack;
        const std::pair<QByteArray, QByteArray> letters[]
            = { { "zebra", isPack ? "P00" : "K" }, { "honeywell", isPack ? "w" : "I" } };
        for (const auto &[maker, letter] : letters) {
            if (!front.endsWith(letter))
                continue;
            front.chop(letter.size());
            return maker;
        }
        return {};
    }

    /// Whatever was concluded: does the program now read what is printed?
    void prove()
    {
        const Interpretation meaning = interpret(m_reading, m_result.profile, m_today);
        const bool isRead = (meaning.outcome == Interpretation::Outcome::Ok) && meaning.elements
            && meaning.elements->encoded() == m_code.message;
        if (!isRead && m_result.isUsable())
            add(SetupFault::CharactersChanged, Weight::MustFix);
    }

    /// The message is not there as printed, whichever keyboard is assumed.
    void explainSpoiled()
    {
        const QByteArray message = QByteArray(m_code.message).replace(groupSeparator, "");
        if (align(m_text, m_code.message.toUpper()))
            return spoiled(SetupFault::UpperCaseOnly);
        if (align(m_text, m_code.message.toLower()))
            return spoiled(SetupFault::LowerCaseOnly);
        const qsizetype common = commonCharacters(m_text, message);
        if (m_text.contains('(') && isMostOf(common, message) && m_text.contains("(01)") && m_text.contains("(21)"))
            return spoiled(SetupFault::Bracketed);

        // Dead keys swallow characters, so that another keyboard need not fit to the last one.
        Hypothesis likely;
        qsizetype most = common;
        for (const KeyboardLayout host : layouts) {
            const Hypothesis other { false, KeyboardLayout::Us, host };
            const qsizetype fits = commonCharacters(other.meant(m_text), message);
            if (fits > most + 2) {
                most = fits;
                likely = other;
            }
        }
        if (!isMostOf(most, message)) {
            add(SetupFault::OtherCode, Weight::MustFix);
            return;
        }
        m_result.isThisCode = true;
        if (likely.host != likely.scanner) {
            m_result.findings.push_back(
                { SetupFault::KeyboardLayout, Weight::MustFix, {}, likely.scanner, likely.host });
        } else if (most < message.size()) {
            add(SetupFault::CharactersLost, Weight::MustFix, QByteArray::number(message.size() - most));
        } else {
            add(SetupFault::CharactersChanged, Weight::MustFix);
        }
    }

    void spoiled(SetupFault fault)
    {
        m_result.isThisCode = true;
        add(fault, Weight::MustFix);
    }

    static bool isMostOf(qsizetype part, const QByteArray &message) { return part * 10 >= message.size() * 8; }

    const ScanReading &m_reading;
    const TestCode &m_code;
    QDate m_today;
    QByteArray m_text;
    ScanDiagnosis m_result;
};

} // namespace

const TestCode &TestCode::pack()
{
    static const TestCode code { Kind::Pack,
        QByteArray("21!\"%&'()*+,-./:;<=>?_\x1d"
                   "10AaBbYyZzQqWwMmXx0189\x1d"
                   "17301231"
                   "0109521234543213"),
        "]d2" };
    return code;
}

const TestCode &TestCode::logistic()
{
    static const TestCode code { Kind::Logistic, "00395212345000000019", "]C1" };
    return code;
}

bool ScanDiagnosis::isUsable() const
{
    return isThisCode && std::none_of(findings.begin(), findings.end(), [](const SetupFinding &finding) {
        return finding.weight == SetupFinding::Weight::MustFix;
    });
}

ScanDiagnosis diagnose(const ScanReading &reading, const TestCode &code, QDate today)
{
    return Diagnosis(reading, code, today).run();
}

} // namespace packledger::scan
