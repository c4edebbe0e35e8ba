#include "base/errortext.h"
#include "codereaders/codereadersource.h"
#include "codereaders/streamcodereader.h"
#include "rejects/rejectoutputs.h"
#include "scan/codereader.h"
#include "scan/readererrors.h"
#include "serialline/textline.h"
#include "support/deviceline.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20'000ms; // for a busy machine; nothing here takes long
constexpr auto noPatience = 100ms; // where nothing comes

/// A driver under test with the device that it talks to. What a pack came to is one word, the same for all.
class Pair
{
public:
    virtual ~Pair() = default;

    [[nodiscard]] virtual Result<void> open() = 0;
    /// The driver turns to this pack, where it is the one that begins.
    virtual void begin(int pack) = 0;
    [[nodiscard]] virtual QByteArray good(int pack) = 0;
    [[nodiscard]] virtual QByteArray bad(int pack) = 0;
    /// What its frame tells from a pack; empty where any text could be one.
    [[nodiscard]] virtual QByteArray noise() const = 0;
    /// "good 3", "bad", "silent", "lost"
    [[nodiscard]] virtual QByteArray next(std::chrono::milliseconds time) = 0;

    DeviceLine &device() { return *m_device; }

protected:
    explicit Pair(std::unique_ptr<DeviceLine> device)
        : m_device(std::move(device))
    {
    }

private:
    std::unique_ptr<DeviceLine> m_device;
};

class ReaderPair final : public Pair
{
public:
    ReaderPair(const scan::ReaderPreset &preset, std::unique_ptr<DeviceLine> line)
        : Pair(std::move(line))
        , m_settings(*scan::ReaderSettings::parse(
              QStringLiteral("%1?preset=%2&no-read=%3")
                  .arg(device().address(), QString::fromLatin1(preset.name),
                      QString::fromUtf8(preset.noRead.isEmpty() ? "NOCODE" : preset.noRead))))
        , m_reader(m_settings)
    {
    }

    Result<void> open() override { return m_reader.open(); }
    void begin(int) override { }
    QByteArray good(int pack) override
    {
        return framed("]d20100361414312340\x1d"
                      "21S"
            + QByteArray::number(pack));
    }
    QByteArray bad(int) override { return framed(m_settings.preset.noRead); }
    QByteArray noise() const override
    {
        return m_settings.preset.prefix.isEmpty() ? QByteArray() : "?!" + m_settings.preset.suffix;
    }
    QByteArray next(std::chrono::milliseconds time) override
    {
        if (m_waiting.empty()) {
            const Result<std::vector<codereaders::ReadPack>> packs = m_reader.wait(time);
            if (!packs)
                return packs.error().code == codes::readerLost ? "lost" : "?";
            m_waiting = *packs;
        }
        if (m_waiting.empty())
            return "silent";
        const codereaders::ReadPack pack = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        return pack.isRead() ? "good " + pack.code.sliced(pack.code.indexOf("21S") + 3) : QByteArray("bad");
    }

private:
    [[nodiscard]] QByteArray framed(const QByteArray &text) const
    {
        return m_settings.preset.prefix + text + m_settings.preset.suffix;
    }

    scan::ReaderSettings m_settings;
    codereaders::StreamCodeReader m_reader;
    std::vector<codereaders::ReadPack> m_waiting;
};

class RejectPair final : public Pair
{
public:
    RejectPair(const scan::RejectProtocol &protocol, std::unique_ptr<DeviceLine> line, std::chrono::milliseconds wait)
        : Pair(std::move(line))
        , m_settings(*scan::RejectSettings::parse(QStringLiteral("%1?protocol=%2&wait=%3")
                                                      .arg(device().address(), QString::fromLatin1(protocol.name))
                                                      .arg(wait.count())))
        , m_output(rejects::makeRejectOutput(m_settings))
    {
    }

    Result<void> open() override { return m_output->open(); }
    void begin(int pack) override
    {
        QVERIFY(m_output->reject(QByteArray::number(pack)));
        const QByteArray heard = device().heardUpTo(m_settings.protocol.request.back());
        m_numbers[pack] = heard.first(4); // where it is numbered
    }
    QByteArray good(int pack) override { return answer(m_settings.protocol.ejected, pack); }
    QByteArray bad(int pack) override { return answer(m_settings.protocol.refused, pack); }
    QByteArray noise() const override { return "\x02?!\x03what\r\n"; }
    QByteArray next(std::chrono::milliseconds) override
    {
        using Outcome = scan::RejectAnswer::Outcome;
        if (m_waiting.empty())
            m_waiting = m_output->answers(patience);
        if (m_waiting.empty())
            return "silent";
        const scan::RejectAnswer answer = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        switch (answer.outcome) {
        case Outcome::Ejected:
            return "good " + answer.pack;
        case Outcome::Refused:
            return "bad";
        case Outcome::NoAnswer:
            return "silent";
        case Outcome::Lost:
            return "lost";
        case Outcome::Sent:
            break;
        }
        return "?";
    }

private:
    [[nodiscard]] QByteArray answer(QByteArray text, int pack)
    {
        const bool isNumbered = text.contains("{number}");
        text.replace("{number}", m_numbers.value(pack));
        if (!isNumbered)
            text += (text.endsWith(';') ? "" : " ") + QByteArray::number(pack);
        return m_settings.protocol.request.startsWith('\x02') ? "\x02" + text + "\x03" : text + "\r\n";
    }

    scan::RejectSettings m_settings;
    std::unique_ptr<scan::RejectOutput> m_output;
    QHash<int, QByteArray> m_numbers;
    std::vector<scan::RejectAnswer> m_waiting;
};

std::unique_ptr<DeviceLine> makeLine(const QByteArray &way)
{
    if (way == "tcp")
        return std::make_unique<TcpDeviceLine>();
    return std::make_unique<SerialDeviceLine>();
}

} // namespace

/// Every preset of every driver that speaks text passes the same cases, over real sockets and pseudo terminals.
class tst_TextDrivers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_pair.reset(); }

    void tellsAGoodPack();
    void tellsABadPack();
    void tellsPacksInTheirOrder();
    void tellsTwoThatCameAtOnce();
    void waitsForTheRestOfALine();
    void dropsALineThatIsNeverEnded();
    void passesOverNoise();
    void passesOverEmptyLines();
    void tellsSilence();
    void tellsACutLine();
    void countsWhatCameBeforeTheCut();
    void isReachedAgainAfterACut();
    void saysInWordsThatNobodyIsThere();

    void listensAsAScannerOfTheStation();
    void makesNoCodeOfHalfALineAndTheNextPack();
    void stopsWhileAHostDoesNotAnswer();

private:
    std::unique_ptr<Pair> m_pair;
};

void tst_TextDrivers::initTestCase_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("preset");
    QTest::addColumn<QByteArray>("way");
    for (const char *way : { "tcp", "serial" }) {
        for (size_t i = 0; i < scan::readerPresets().size(); ++i)
            QTest::addRow("reader %s, %s", scan::readerPresets()[i].name.constData(), way)
                << QByteArray("reader") << int(i) << QByteArray(way);
        for (size_t i = 0; i < scan::rejectProtocols().size(); ++i) {
            // One that never answers has nothing that could be misunderstood.
            if (!scan::rejectProtocols()[i].ejected.isEmpty())
                QTest::addRow("reject %s, %s", scan::rejectProtocols()[i].name.constData(), way)
                    << QByteArray("reject") << int(i) << QByteArray(way);
        }
    }
}

void tst_TextDrivers::init()
{
    QFETCH_GLOBAL(const QByteArray, kind);
    QFETCH_GLOBAL(const int, preset);
    QFETCH_GLOBAL(const QByteArray, way);
    const QByteArray name = QTest::currentTestFunction();
    if (kind == "reader")
        m_pair = std::make_unique<ReaderPair>(scan::readerPresets()[size_t(preset)], makeLine(way));
    else
        m_pair = std::make_unique<RejectPair>(
            scan::rejectProtocols()[size_t(preset)], makeLine(way), name == "tellsSilence" ? noPatience : patience);
    if (name != "saysInWordsThatNobodyIsThere")
        QVERIFY(m_pair->open());
}

void tst_TextDrivers::tellsAGoodPack()
{
    m_pair->begin(1);
    m_pair->device().say(m_pair->good(1));
    QCOMPARE(m_pair->next(patience), "good 1");
}

void tst_TextDrivers::tellsABadPack()
{
    m_pair->begin(1);
    m_pair->device().say(m_pair->bad(1));
    QCOMPARE(m_pair->next(patience), "bad");
}

void tst_TextDrivers::tellsPacksInTheirOrder()
{
    for (int pack = 1; pack <= 5; ++pack) {
        m_pair->begin(pack);
        m_pair->device().say(pack == 3 ? m_pair->bad(pack) : m_pair->good(pack));
        QCOMPARE(m_pair->next(patience), pack == 3 ? QByteArray("bad") : "good " + QByteArray::number(pack));
    }
}

void tst_TextDrivers::tellsTwoThatCameAtOnce()
{
    m_pair->begin(1);
    m_pair->begin(2);
    m_pair->device().say(m_pair->good(1) + m_pair->good(2));
    QCOMPARE(m_pair->next(patience), "good 1");
    QCOMPARE(m_pair->next(patience), "good 2");
}

void tst_TextDrivers::waitsForTheRestOfALine()
{
    m_pair->begin(1);
    const QByteArray line = m_pair->good(1);
    m_pair->device().say(line.first(3));
    m_pair->device().say(line.sliced(3));
    QCOMPARE(m_pair->next(patience), "good 1");
}

void tst_TextDrivers::dropsALineThatIsNeverEnded()
{
    QFETCH_GLOBAL(const QByteArray, kind);
    if (kind != "reader")
        QSKIP("of readers");
    m_pair->device().say(m_pair->good(1));
    QCOMPARE(m_pair->next(patience), "good 1");
    // However long each wait is, what counts is how long nothing came.
    for (const std::chrono::milliseconds time : { 500ms, 200ms, 50ms }) {
        m_pair->device().say(m_pair->good(2).chopped(3));
        QElapsedTimer silence;
        silence.start();
        while (!silence.hasExpired(1000))
            QCOMPARE(m_pair->next(time), "silent");
        m_pair->device().say(m_pair->bad(3));
        QCOMPARE(m_pair->next(patience), "bad");
        m_pair->device().say(m_pair->good(4));
        QCOMPARE(m_pair->next(patience), "good 4");
    }
}

void tst_TextDrivers::passesOverNoise()
{
    m_pair->begin(1);
    m_pair->device().say(m_pair->noise());
    m_pair->device().say(m_pair->good(1));
    QCOMPARE(m_pair->next(patience), "good 1");
}

void tst_TextDrivers::passesOverEmptyLines()
{
    m_pair->begin(1);
    m_pair->device().say("\r\n\r\n");
    m_pair->device().say(m_pair->good(1));
    QCOMPARE(m_pair->next(patience), "good 1");
}

void tst_TextDrivers::tellsSilence()
{
    m_pair->begin(1);
    QCOMPARE(m_pair->next(noPatience), "silent");
}

void tst_TextDrivers::tellsACutLine()
{
    m_pair->begin(1);
    m_pair->device().say(m_pair->good(1).first(3));
    m_pair->device().cut();
    QCOMPARE(m_pair->next(patience), "lost");
}

void tst_TextDrivers::countsWhatCameBeforeTheCut()
{
    QFETCH_GLOBAL(const QByteArray, way);
    if (way == "serial")
        QSKIP("a pseudo terminal that is closed forgets what was not read");
    m_pair->begin(1);
    m_pair->device().say(m_pair->good(1));
    m_pair->device().cut();
    QCOMPARE(m_pair->next(patience), "good 1");
}

void tst_TextDrivers::isReachedAgainAfterACut()
{
    m_pair->begin(1);
    m_pair->device().say(m_pair->good(1).first(3));
    m_pair->device().cut();
    QCOMPARE(m_pair->next(patience), "lost");
    m_pair->device().mend();
    QVERIFY(m_pair->open());
    // The rest of the line from before means nothing.
    m_pair->begin(2);
    m_pair->device().say(m_pair->good(2));
    QCOMPARE(m_pair->next(patience), "good 2");
}

void tst_TextDrivers::saysInWordsThatNobodyIsThere()
{
    QFETCH_GLOBAL(const QByteArray, way);
    m_pair->device().cut();
    if (way == "tcp")
        m_pair->device().close();
    const Result<void> opened = m_pair->open();
    QVERIFY(!opened);
    QVERIFY(hasErrorSentence(opened.error().code));
    const QString place = m_pair->device().address().section(u':', 1).remove(QStringLiteral("//"));
    QVERIFY2(errorSentence(opened.error()).contains(place), qPrintable(errorSentence(opened.error())));
}

void tst_TextDrivers::listensAsAScannerOfTheStation()
{
    QFETCH_GLOBAL(const QByteArray, kind);
    if (kind != "reader")
        QSKIP("of readers");
    m_pair.reset();
    QFETCH_GLOBAL(const int, preset);
    QFETCH_GLOBAL(const QByteArray, way);
    const std::unique_ptr<DeviceLine> line = makeLine(way);
    const scan::ReaderPreset &text = scan::readerPresets()[size_t(preset)];
    const auto settings = scan::ReaderSettings::parse(
        QStringLiteral("%1?preset=%2").arg(line->address(), QString::fromLatin1(text.name)));
    QVERIFY(settings);
    const SystemClock clock;
    codereaders::CodeReaderSource source(QStringLiteral("Camera 2"), *settings, {}, clock);
    std::vector<scan::ScanReading> heard;
    connect(&source, &scan::ScanSource::readingReady, this,
        [&heard](const scan::ScanReading &reading) { heard.push_back(reading); });
    QSignalSpy status(&source, &scan::ScanSource::statusChanged);
    source.start();
    QTRY_VERIFY(!status.isEmpty()
        && status.last().first().value<scan::ScanSource::Status>() == scan::ScanSource::Status::Ready);
    const QByteArray code = text.prefix + "]d20100361414312340" + text.suffix;
    line->say(code + code); // two packs, not one read twice
    QTRY_COMPARE(heard.size(), size_t(2));
    QCOMPARE(heard[1].bytes, "0100361414312340");
    QCOMPARE(heard[1].source, QStringLiteral("Camera 2"));
    line->cut();
    QTRY_COMPARE(status.last().first().value<scan::ScanSource::Status>(), scan::ScanSource::Status::Lost);
}

void tst_TextDrivers::makesNoCodeOfHalfALineAndTheNextPack()
{
    QFETCH_GLOBAL(const QByteArray, kind);
    if (kind != "reader")
        QSKIP("of readers");
    m_pair.reset();
    QFETCH_GLOBAL(const int, preset);
    QFETCH_GLOBAL(const QByteArray, way);
    const std::unique_ptr<DeviceLine> line = makeLine(way);
    const scan::ReaderPreset &text = scan::readerPresets()[size_t(preset)];
    const auto settings = scan::ReaderSettings::parse(
        QStringLiteral("%1?preset=%2&no-read=NOREAD").arg(line->address(), QString::fromLatin1(text.name)));
    QVERIFY(settings);
    const SystemClock clock;
    codereaders::CodeReaderSource source(QStringLiteral("Camera 2"), *settings, {}, clock);
    QSignalSpy status(&source, &scan::ScanSource::statusChanged);
    QSignalSpy dropped(&source, &scan::ScanSource::fragmentDropped);
    QSignalSpy heard(&source, &scan::ScanSource::readingReady);
    source.start();
    QTRY_VERIFY(!status.isEmpty()
        && status.last().first().value<scan::ScanSource::Status>() == scan::ScanSource::Status::Ready);
    line->say(text.prefix
        + "0100361414312340"
          "21AB12");
    QTRY_COMPARE(dropped.size(), 1);
    line->say(text.prefix + "NOREAD" + text.suffix);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first().first().value<scan::ScanReading>().bytes, "NOREAD");
}

void tst_TextDrivers::stopsWhileAHostDoesNotAnswer()
{
    QFETCH_GLOBAL(const QByteArray, kind);
    QFETCH_GLOBAL(const QByteArray, way);
    if (kind != "reader" || way != "tcp")
        QSKIP("of readers on the network");
    m_pair.reset();
    // Whoever comes to a full queue is neither let in nor turned away.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> queue;
    do {
        queue.push_back(std::make_unique<QTcpSocket>());
        queue.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
    } while (queue.size() < 20 && queue.back()->waitForConnected(500));
    if (queue.size() == 20)
        QSKIP("this system lets everybody in");
    serialline::TextLine line({ true, QStringLiteral("127.0.0.1"), full.serverPort() });
    int asked = 0;
    const std::optional<QString> why = line.open(serialline::TextLine::Use::Listens, [&asked] { return ++asked > 0; });
    QVERIFY(why);
    QVERIFY(!line.isUp());
    QVERIFY(asked > 0);
}

QTEST_GUILESS_MAIN(tst_TextDrivers)
#include "tst_textdrivers.moc"
