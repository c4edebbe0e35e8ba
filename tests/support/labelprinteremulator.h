#pragma once

#include <QByteArrayList>
#include <QString>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace packledger::test {

/// A ZPL label printer with its troubles, behind a TCP port of this machine or a pseudo terminal. Runs in a thread of
/// its own. A label that it printed lies in the tray.
class LabelPrinterEmulator
{
public:
    enum class Way { Tcp, Serial };

    /// What happens with a label. Until mend() nothing further is printed, but after Skipped and Repeated, which nobody
    /// notices at the printer.
    enum class Fault {
        None,
        OutOfMedia, ///< before it: comes out after mend()
        HeadOpen,
        Paused,
        HalfPrinted, ///< out of media in the middle: a torn label, printed again after mend() unless ^JZN forbade it
        HalfPrintedAgain, ///< the same, by a printer that does not care about ^JZN
        Silent, ///< does not print it and does not answer any more; comes out after mend()
        Stalled, ///< stops taking bytes before it; what waited is read after mend()
        CutOff, ///< the connection breaks in the middle of it: it never comes out
        Refusing, ///< the connection breaks before it, and there is none until mend()
        Skipped, ///< is said to be printed, but is not there
        Repeated, ///< comes out twice
    };
    static constexpr int faultCount = 12;

    explicit LabelPrinterEmulator(Way way = Way::Tcp);
    ~LabelPrinterEmulator();
    LabelPrinterEmulator(const LabelPrinterEmulator &) = delete;
    LabelPrinterEmulator &operator=(const LabelPrinterEmulator &) = delete;

    /// "tcp://127.0.0.1:40123", "serial:/dev/pts/3?baud=115200"
    [[nodiscard]] QString url() const { return m_url; }

    /// The fault of the nth label (from 0) that arrives.
    void setFaults(std::function<Fault(int)> plan);
    /// Somebody does what is to be done at the printer.
    void mend();
    /// Whether it waits for that.
    [[nodiscard]] bool isStopped() const;
    /// The cable is pulled, or put back. Of TCP.
    void unplug();

    /// The labels that came out, as they were sent; torn ones are not among them.
    [[nodiscard]] QByteArrayList tray() const;
    [[nodiscard]] int received() const;
    /// The labels that arrived, as they were sent.
    [[nodiscard]] QByteArrayList formats() const;
    /// Whether somebody is connected, or wants to be; of a serial line, whether bytes wait there that were not read
    /// yet.
    [[nodiscard]] bool isReached() const;
    /// Everything that arrived.
    [[nodiscard]] QByteArray bytes() const;

    /// What it does with formats that are stored for later.
    enum class Memory {
        Keeps, ///< stores them, and gives them back when asked
        Stuck, ///< keeps what it has: the new one is not taken, as by a printer whose memory is locked
        None, ///< stores nothing, and says so
        Mute, ///< does not answer
    };
    void setMemory(Memory memory);
    /// As if another program had stored this.
    void store(const QByteArray &format);

private:
    void serve();
    void serveOnce();
    void acceptCaller();
    void hangUp();
    void feed(const QByteArray &bytes);
    void takeFormat(const QByteArray &format);
    void print(const QByteArray &format);
    [[nodiscard]] bool remembers(const QByteArray &format);
    [[nodiscard]] QByteArray hostStatus() const;
    void answer(const QByteArray &bytes);

    Way m_way;
    QString m_url;
    int m_listener = -1;
    int m_caller = -1; ///< of a pseudo terminal: its own end
    int m_slave = -1;
    int m_port = 0;

    mutable std::mutex m_mutex;
    std::function<Fault(int)> m_plan;
    Fault m_fault = Fault::None; ///< that it stands in now
    QByteArray m_buffer;
    QByteArrayList m_waiting;
    QByteArrayList m_tray;
    QByteArray m_bytes;
    QByteArrayList m_formats;
    int m_received = 0;
    Memory m_memory = Memory::Keeps;
    QByteArray m_stored;
    bool m_mayReprint = true;
    bool m_isHalfPrinted = false;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace packledger::test
