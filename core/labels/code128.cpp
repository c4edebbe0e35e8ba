#include "labels/code128.h"

#include "gs1/charset.h"

#include <array>
#include <limits>
#include <vector>

namespace packledger::labels {

namespace {

enum Set : size_t { SetB, SetC };

constexpr char otherSet[] = { '6', '5' }; ///< behind '>': go over to B, to C
constexpr char startOf[] = { ':', ';' };
constexpr int unreachable = std::numeric_limits<int>::max() / 2;
constexpr int modulesOfCharacter = 11;
constexpr int modulesOfStop = 13;

/// The least symbol characters for what remains from each place on, in either code set.
class Plan
{
public:
    explicit Plan(const QByteArray &text)
        : m_text(text)
        , m_least(size_t(text.size()) + 1)
    {
        m_least.back() = { 0, 0 };
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            std::array<int, 2> &least = m_least[size_t(i)];
            least[SetB] = 1 + m_least[size_t(i) + 1][SetB];
            if (text[i] == gs1::groupSeparator)
                least[SetC] = 1 + m_least[size_t(i) + 1][SetC];
            else
                least[SetC] = isPair(i) ? 1 + m_least[size_t(i) + 2][SetC] : unreachable;
            const std::array<int, 2> stay = least;
            least[SetB] = std::min(stay[SetB], 1 + stay[SetC]);
            least[SetC] = std::min(stay[SetC], 1 + stay[SetB]);
        }
    }

    [[nodiscard]] bool isPair(qsizetype i) const
    {
        return i + 1 < m_text.size() && gs1::isDigit(m_text[i]) && gs1::isDigit(m_text[i + 1]);
    }
    [[nodiscard]] Set start() const { return m_least[0][SetC] <= m_least[0][SetB] ? SetC : SetB; }
    [[nodiscard]] int characters() const { return std::min(m_least[0][SetB], m_least[0][SetC]); }
    /// Whether it pays to change the set in front of place i.
    [[nodiscard]] bool changes(qsizetype i, Set set) const
    {
        const Set other = set == SetB ? SetC : SetB;
        const qsizetype step = set == SetC && m_text[i] != gs1::groupSeparator ? 2 : 1;
        const bool canStay = set == SetB || step == 1 || isPair(i);
        const int stay = canStay ? 1 + m_least[size_t(i + step)][set] : unreachable;
        return 1 + m_least[size_t(i)][other] < stay;
    }

private:
    const QByteArray &m_text;
    std::vector<std::array<int, 2>> m_least;
};

} // namespace

QByteArray code128Data(const gs1::ElementString &message)
{
    const QByteArray text = message.encoded();
    const Plan plan(text);
    Set set = plan.start();
    QByteArray data("> >8");
    data[1] = startOf[set];
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (plan.changes(i, set)) {
            set = set == SetB ? SetC : SetB;
            data += '>';
            data += otherSet[set];
        }
        if (text[i] == gs1::groupSeparator) {
            data += ">8";
        } else if (text[i] == '>') {
            data += ">0";
        } else {
            data += text[i];
            if (set == SetC)
                data += text[++i];
        }
    }
    return data;
}

int code128Modules(const gs1::ElementString &message)
{
    // Start, FNC1 and check character beside the data.
    const QByteArray text = message.encoded();
    return (3 + Plan(text).characters()) * modulesOfCharacter + modulesOfStop;
}

} // namespace packledger::labels
