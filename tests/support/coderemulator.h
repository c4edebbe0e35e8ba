#pragma once

#include "support/deviceline.h"

#include <QHash>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace packledger::test {

/// A coder with its troubles at the end of a line: written from what the makers tell of their protocols, and not from
/// the program's presets. It prints the values that it has when a pack comes by. Runs in a thread of its own.
class CoderEmulator
{
public:
    enum class Dialect { Lines, Videojet, MarkemImaje };
    using Values = QHash<QByteArray, QByteArray>;

    CoderEmulator(std::unique_ptr<DeviceLine> line, Dialect dialect)
        : m_line(std::move(line))
        , m_dialect(dialect)
        , m_state(stateWord(State::Ready))
        , m_thread([this] { serve(); })
    {
    }
    ~CoderEmulator()
    {
        m_isEnding = true;
        m_thread.join();
    }
    CoderEmulator(const CoderEmulator &) = delete;
    CoderEmulator &operator=(const CoderEmulator &) = delete;

    [[nodiscard]] QString address() const { return m_line->address(); }

    enum class State { Ready, Paused, Broken };
    void setState(State state)
    {
        change([&] { m_state = stateWord(state); });
    }
    void setMute(bool isMute)
    {
        change([&] { m_isMute = isMute; });
    }
    void setRefusing(bool isRefusing)
    {
        change([&] { m_isRefusing = isRefusing; });
    }
    /// Each answer comes byte by byte, with lines between that nobody asked for.
    void setTalkative()
    {
        change([&] { m_isTalkative = true; });
    }
    /// A pack comes by with each set of values, or only by pass().
    void setBelt(bool isRunning)
    {
        change([&] { m_isRunning = isRunning; });
    }
    void pass()
    {
        change([&] { print(); });
    }
    void cut()
    {
        change([&] { m_line->cut(); });
    }
    void mend()
    {
        change([&] { m_line->mend(); });
    }

    /// The packs that came by, each with what is on it.
    [[nodiscard]] std::vector<Values> packs() const
    {
        const std::lock_guard lock(m_mutex);
        return m_packs;
    }
    [[nodiscard]] QByteArray job() const
    {
        const std::lock_guard lock(m_mutex);
        return m_job;
    }

private:
    template <typename Change>
    void change(Change &&work)
    {
        const std::lock_guard lock(m_mutex);
        work();
    }

    [[nodiscard]] QByteArray stateWord(State state) const
    {
        switch (m_dialect) {
        case Dialect::Lines:
            return state == State::Ready ? "STATE|ready\r\n"
                : state == State::Paused ? "STATE|paused\r\n"
                                         : "STATE|head too hot\r\n";
        case Dialect::Videojet:
            return state == State::Ready ? "STS|3|0|UNIT|12|345|\r"
                : state == State::Paused ? "STS|4|0|UNIT|12|345|\r"
                                         : "STS|9|2|UNIT|12|345|\r";
        case Dialect::MarkemImaje:
            return state == State::Ready ? "{~DS0|0|1|0|0|0|2|0|000000000|06|1|}\r\n"
                : state == State::Paused ? "{~DS0|0|0|0|0|0|2|0|000000000|11|1|}\r\n"
                                         : "{~DS0|0|0|1|1|0|2|0|000000000|09|1|}\r\n";
        }
        return {};
    }

    void serve()
    {
        while (!m_isEnding) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            const std::lock_guard lock(m_mutex);
            m_heard += m_line->hear(5);
            for (qsizetype at = m_heard.indexOf('\r'); at >= 0; at = m_heard.indexOf('\r')) {
                const QByteArray command = m_heard.first(at).trimmed();
                m_heard.remove(0, at + 1);
                obey(command);
            }
        }
    }

    void obey(const QByteArray &command)
    {
        QByteArrayList parts = command.split('|');
        const QByteArray verb = parts.takeFirst();
        const bool isMarkem = m_dialect == Dialect::MarkemImaje;
        if (verb == "STATE" || verb == "GST" || verb == "{~DR") {
            answer(m_state);
        } else if (verb == "SNO") {
            answer("ACK\r");
        } else if (verb == "JOB" || verb == "SLA" || verb == "{~JS0") {
            const bool isKnown = parts.first().startsWith("UNIT");
            if (isKnown)
                m_job = parts.first();
            answer(isMarkem ? (isKnown ? "{~JS0|}\r\n" : "{~JS1|}\r\n") : isKnown ? taken() : refused());
        } else if (verb == "DATA" || verb == "JDA" || verb == "{~JU0") {
            if (m_isRefusing) {
                answer(isMarkem ? "{~JU1|}\r\n" : refused());
                return;
            }
            m_values = isMarkem ? valuesOfPairs(parts.mid(2)) : valuesOf(parts);
            answer(isMarkem ? "{~JU0|}\r\n" : taken());
            if (m_isRunning)
                print();
        } else {
            answer(isMarkem ? "{~NK1|}\r\n" : refused());
        }
    }

    [[nodiscard]] QByteArray taken() const { return m_dialect == Dialect::Videojet ? "ACK\r" : "OK\r\n"; }
    [[nodiscard]] QByteArray refused() const { return m_dialect == Dialect::Videojet ? "ERR\r" : "ERROR\r\n"; }

    [[nodiscard]] static Values valuesOf(const QByteArrayList &parts)
    {
        Values values;
        for (const QByteArray &part : parts) {
            if (const qsizetype at = part.indexOf('='); at > 0)
                values.insert(part.first(at), part.sliced(at + 1));
        }
        return values;
    }
    [[nodiscard]] static Values valuesOfPairs(const QByteArrayList &parts)
    {
        Values values;
        for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
            values.insert(parts[i], parts[i + 1]);
        return values;
    }

    void print()
    {
        m_packs.push_back(m_values);
        if (m_dialect == Dialect::Lines)
            answer("PRINTED\r\n");
        else if (m_dialect == Dialect::Videojet)
            answer("PRC\r");
    }

    void answer(const QByteArray &bytes)
    {
        if (m_isMute)
            return;
        if (!m_isTalkative) {
            m_line->say(bytes);
            return;
        }
        m_line->say(m_dialect == Dialect::MarkemImaje ? "{~XX0|hello|}\r\n\r\n" : "HELLO|5|\r\n\r\n");
        for (const char byte : bytes)
            m_line->say(QByteArray(1, byte));
    }

    std::unique_ptr<DeviceLine> m_line;
    Dialect m_dialect;
    mutable std::mutex m_mutex;
    QByteArray m_heard;
    QByteArray m_state;
    QByteArray m_job;
    Values m_values;
    std::vector<Values> m_packs;
    bool m_isMute = false;
    bool m_isRefusing = false;
    bool m_isTalkative = false;
    bool m_isRunning = true;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace packledger::test
