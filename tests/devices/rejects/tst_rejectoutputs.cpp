#include "rejects/rejectoutputs.h"
#include "rejects/rejectservice.h"
#include "scan/rejecterrors.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <pty.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

using namespace packledger;
using namespace std::chrono_literals;
using Outcome = scan::RejectAnswer::Outcome;

namespace {

constexpr auto patience = 20'000ms; // for a busy machine; nothing here takes long

/// The machine's end of a line: what it was told, and what it answers. Plain system calls, since the output under test
/// blocks.
class Machine
{
public:
    explicit Machine(scan::RejectProtocol protocol)
        : m_protocol(std::move(protocol))
    {
    }
    virtual ~Machine() = default;

    [[nodiscard]] virtual QString address() const = 0;
    virtual void cut() = 0;

    /// Waits until it was told this many times in all.
    [[nodiscard]] QByteArrayList told(qsizetype count)
    {
        const QByteArray end = m_protocol.request.right(1);
        while (m_told.count(end) < count) {
            char buffer[256];
            const ssize_t size = ::read(descriptor(), buffer, sizeof buffer);
            if (size <= 0)
                break;
            m_told.append(buffer, qsizetype(size));
        }
        QByteArrayList lines = m_told.split(end.front());
        lines.removeLast();
        return lines;
    }
    void say(const QByteArray &bytes)
    {
        QCOMPARE(::write(descriptor(), bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    }
    /// As the protocol has it, for the pack told as the `number`th.
    void answer(bool ejected, const QByteArray &pack, int number)
    {
        QByteArray text = ejected ? m_protocol.ejected : m_protocol.refused;
        text.replace("{number}", QByteArray::number(number).rightJustified(4, '0'));
        if (!m_protocol.ejected.contains("{number}"))
            text += (text.endsWith(';') ? "" : " ") + pack;
        say(m_protocol.request.startsWith('\x02') ? "\x02" + text + "\x03" : text + "\r\n");
    }

protected:
    [[nodiscard]] virtual int descriptor() = 0;
    scan::RejectProtocol m_protocol;

private:
    QByteArray m_told;
};

class SerialMachine final : public Machine
{
public:
    explicit SerialMachine(const scan::RejectProtocol &protocol)
        : Machine(protocol)
    {
        char name[256] {};
        termios raw {};
        cfmakeraw(&raw);
        if (openpty(&m_master, &m_slave, name, &raw, nullptr) != 0)
            qFatal("no pseudo terminal");
        m_port = QString::fromLocal8Bit(name);
    }
    ~SerialMachine() override { SerialMachine::cut(); }
    [[nodiscard]] QString address() const override { return QStringLiteral("serial:") + m_port; }
    void cut() override
    {
        if (m_master < 0)
            return;
        close(m_slave);
        close(m_master);
        m_master = -1;
    }

protected:
    [[nodiscard]] int descriptor() override { return m_master; }

private:
    int m_master = -1;
    int m_slave = -1;
    QString m_port;
};

class TcpMachine final : public Machine
{
public:
    explicit TcpMachine(const scan::RejectProtocol &protocol)
        : Machine(protocol)
    {
        m_listening = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in at {};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        if (bind(m_listening, reinterpret_cast<sockaddr *>(&at), size) != 0 || listen(m_listening, 4) != 0
            || getsockname(m_listening, reinterpret_cast<sockaddr *>(&at), &size) != 0)
            qFatal("no socket");
        m_port = ntohs(at.sin_port);
    }
    ~TcpMachine() override
    {
        TcpMachine::cut();
        close(m_listening);
    }
    [[nodiscard]] QString address() const override { return QStringLiteral("tcp://127.0.0.1:%1").arg(m_port); }
    void cut() override
    {
        if (m_peer >= 0)
            close(m_peer);
        m_peer = -1;
    }

protected:
    [[nodiscard]] int descriptor() override
    {
        if (m_peer < 0)
            m_peer = accept(m_listening, nullptr, nullptr);
        return m_peer;
    }

private:
    int m_listening = -1;
    int m_peer = -1;
    quint16 m_port = 0;
};

std::unique_ptr<Machine> makeMachine(const QByteArray &line, const QByteArray &protocolName)
{
    for (const scan::RejectProtocol &protocol : scan::rejectProtocols()) {
        if (protocol.name != protocolName)
            continue;
        if (line == "serial")
            return std::make_unique<SerialMachine>(protocol);
        return std::make_unique<TcpMachine>(protocol);
    }
    return nullptr;
}

std::unique_ptr<scan::RejectOutput> outputFor(const QString &address, const QString &query)
{
    const auto settings = scan::RejectSettings::parse(address + u'?' + query);
    return settings ? rejects::makeRejectOutput(*settings) : nullptr;
}

QString script(const QTemporaryDir &folder, const QByteArray &body)
{
    QFile file(folder.filePath(QStringLiteral("eject")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("#!/bin/sh\n" + body + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QStringLiteral("command:") + file.fileName();
}

} // namespace

class tst_RejectOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksEveryProtocol_data();
    void speaksEveryProtocol();
    void keepsPacksApartThatWaitTogether();
    void takesNoiseForNoAnswer();
    void giveNoPackTheAnswerOfAnother();
    void tellsSilence();
    void tellsACutLineAndOpensItAgain_data();
    void tellsACutLineAndOpensItAgain();
    void doesNotWaitWhereNothingAnswers();
    void failsWhereNobodyListens_data();
    void failsWhereNobodyListens();
    void callsAProgram();
    void endsAProgramThatHangs();
    void letsNobodyWaitInItsOwnThread();
};

void tst_RejectOutputs::speaksEveryProtocol_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("protocol");
    for (const char *line : { "serial", "tcp" }) {
        for (const scan::RejectProtocol &protocol : scan::rejectProtocols())
            QTest::addRow("%s over %s", protocol.name.constData(), line) << QByteArray(line) << protocol.name;
    }
}

void tst_RejectOutputs::speaksEveryProtocol()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, protocol);
    const auto machine = makeMachine(line, protocol);
    const auto output = outputFor(machine->address(), QStringLiteral("wait=60000&protocol=") + QLatin1String(protocol));
    QVERIFY(output);
    QVERIFY(output->open());
    QVERIFY(output->reject("17"));
    QCOMPARE(machine->told(1).size(), 1);
    if (protocol == "pulse") {
        const auto answers = output->answers(patience);
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers.front().outcome, Outcome::Sent);
        return;
    }
    QVERIFY(protocol == "numbered" || protocol == "marchesini" || machine->told(1).front().contains("17"));
    QCOMPARE(output->pending(), 1);
    machine->answer(true, "17", 1);
    auto answers = output->answers(patience);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers.front().pack, QByteArray("17"));
    QCOMPARE(answers.front().outcome, Outcome::Ejected);
    QVERIFY(answers.front().isOut());
    QVERIFY(output->reject("18"));
    QCOMPARE(machine->told(2).size(), 2);
    machine->answer(false, "18", 2);
    answers = output->answers(patience);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers.front().outcome, Outcome::Refused);
    QVERIFY(!answers.front().isOut());
    QCOMPARE(output->pending(), 0);
}

void tst_RejectOutputs::keepsPacksApartThatWaitTogether()
{
    const auto machine = makeMachine("tcp", "plain");
    const auto output = outputFor(machine->address(), QStringLiteral("wait=60000"));
    QVERIFY(output->reject("17"));
    QVERIFY(output->reject("1"));
    QVERIFY(output->reject("18"));
    QCOMPARE(machine->told(3).size(), 3);
    machine->say("EJECTED 1\r\n");
    QCOMPARE(output->answers(patience).front().pack, QByteArray("1"));
    // One answer in two pieces, the second with the next one glued to it; that one names no pack.
    machine->say("EJECT");
    QVERIFY(output->answers(20ms).empty());
    machine->say("ED 18\nEJECTED\n");
    QByteArrayList packs;
    while (packs.size() < 2) {
        const auto answers = output->answers(patience);
        QVERIFY(!answers.empty());
        for (const scan::RejectAnswer &answer : answers)
            packs.append(answer.pack);
    }
    QCOMPARE(packs, QByteArrayList({ "18", "17" }));
}

void tst_RejectOutputs::takesNoiseForNoAnswer()
{
    const auto machine = makeMachine("serial", "plain");
    const auto output = outputFor(machine->address(), QStringLiteral("wait=60000"));
    QVERIFY(output->reject("17"));
    QCOMPARE(machine->told(1).size(), 1);
    machine->say(QByteArray(2000, '\xff') + "\r\nREJECT 17\r\nhello EJECTED 17\r\n\x02\x03\r\n");
    QVERIFY(output->answers(50ms).empty());
    QCOMPARE(output->pending(), 1);
    machine->say("EJECTED 17\r\n");
    QCOMPARE(output->answers(patience).front().outcome, Outcome::Ejected);
}

void tst_RejectOutputs::giveNoPackTheAnswerOfAnother()
{
    const auto machine = makeMachine("tcp", "framed");
    const auto output = outputFor(machine->address(), QStringLiteral("wait=60000&protocol=framed"));
    QVERIFY(output->reject("17"));
    QCOMPARE(machine->told(1).size(), 1);
    machine->say("\x02"
                 "E;16\x03");
    QVERIFY(output->answers(50ms).empty());
    QCOMPARE(output->pending(), 1);
}

void tst_RejectOutputs::tellsSilence()
{
    const auto machine = makeMachine("tcp", "plain");
    const auto output = outputFor(machine->address(), QStringLiteral("wait=30"));
    QVERIFY(output->reject("17"));
    const auto answers = output->answers(patience);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers.front().outcome, Outcome::NoAnswer);
    QVERIFY(!answers.front().isOut());
    // What comes too late settles nothing.
    QCOMPARE(machine->told(1).size(), 1);
    machine->say("EJECTED 17\r\n");
    QVERIFY(output->answers(20ms).empty());
}

void tst_RejectOutputs::tellsACutLineAndOpensItAgain_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("socket") << QByteArray("tcp");
    QTest::newRow("serial line") << QByteArray("serial");
}

void tst_RejectOutputs::tellsACutLineAndOpensItAgain()
{
    QFETCH(QByteArray, line);
    const auto machine = makeMachine(line, "plain");
    const auto output = outputFor(machine->address(), QStringLiteral("wait=60000"));
    QVERIFY(output->reject("17"));
    QCOMPARE(machine->told(1).size(), 1);
    machine->cut();
    const auto answers = output->answers(patience);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers.front().outcome, Outcome::Lost);
    QCOMPARE(output->pending(), 0);
    if (line == "serial") {
        QCOMPARE(output->reject("18").error().code, codes::rejectUnreachable);
        return;
    }
    QVERIFY(output->reject("18"));
    QCOMPARE(machine->told(2).size(), 2); // the cut one was not told again
    machine->say("EJECTED 18\r\n");
    QCOMPARE(output->answers(patience).front().outcome, Outcome::Ejected);
}

void tst_RejectOutputs::doesNotWaitWhereNothingAnswers()
{
    const auto machine = makeMachine("tcp", "plain");
    const auto output = outputFor(machine->address(), QStringLiteral("wait=0"));
    QVERIFY(output->reject("17"));
    QCOMPARE(output->pending(), 0);
    QCOMPARE(output->answers(0ms).front().outcome, Outcome::Sent);
}

void tst_RejectOutputs::failsWhereNobodyListens_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("socket") << QStringLiteral("tcp://127.0.0.1:1");
    QTest::newRow("serial line") << QStringLiteral("serial:/dev/ttyNotThere");
    QTest::newRow("program") << QStringLiteral("command:/usr/bin/not-there");
}

void tst_RejectOutputs::failsWhereNobodyListens()
{
    QFETCH(QString, address);
    const auto output = outputFor(address, {});
    QCOMPARE(output->open().error().code, codes::rejectUnreachable);
    QCOMPARE(output->reject("17").error().code, codes::rejectUnreachable);
    QCOMPARE(output->pending(), 0);
    QVERIFY(output->answers(0ms).empty());
}

void tst_RejectOutputs::callsAProgram()
{
    QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("log"));
    const auto output = outputFor(
        script(folder, "echo \"$1\" >>" + log.toLocal8Bit() + "\n[ \"$1\" != 18 ] || { echo jammed >&2; exit 3; }"),
        QStringLiteral("wait=60000"));
    QVERIFY(output->reject("17"));
    QCOMPARE(output->answers(patience).front().outcome, Outcome::Ejected);
    QVERIFY(output->reject("18"));
    const auto answers = output->answers(patience);
    QCOMPARE(answers.front().outcome, Outcome::Refused);
    QCOMPARE(answers.front().detail, QStringLiteral("jammed"));
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("17\n18\n"));
}

void tst_RejectOutputs::endsAProgramThatHangs()
{
    QTemporaryDir folder;
    const auto output = outputFor(script(folder, "exec sleep 600"), QStringLiteral("wait=50"));
    QVERIFY(output->reject("17"));
    QCOMPARE(output->answers(patience).front().outcome, Outcome::NoAnswer);
    QCOMPARE(output->pending(), 0);
}

void tst_RejectOutputs::letsNobodyWaitInItsOwnThread()
{
    const auto machine = makeMachine("tcp", "plain");
    rejects::RejectService service;
    QSignalSpy status(&service, &rejects::RejectService::statusChanged);
    QSignalSpy answered(&service, &rejects::RejectService::answered);
    service.setDevice(*scan::RejectSettings::parse(machine->address() + QStringLiteral("?wait=60000")));
    service.reject("1");
    service.reject("2");
    QCOMPARE(machine->told(2).size(), 2);
    machine->say("EJECTED 2\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 60'000);
    QCOMPARE(answered.front().front().value<scan::RejectAnswer>().pack, QByteArray("2"));
    QVERIFY(status.front().front().toString().isEmpty());
    service.setDevice({});
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, 60'000);
    QCOMPARE(answered.back().front().value<scan::RejectAnswer>().outcome, Outcome::Lost);
    service.setDevice(*scan::RejectSettings::parse(QStringLiteral("tcp://127.0.0.1:1")));
    service.reject("3");
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 3, 60'000);
    QVERIFY(!status.back().front().toString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_RejectOutputs)
#include "tst_rejectoutputs.moc"
