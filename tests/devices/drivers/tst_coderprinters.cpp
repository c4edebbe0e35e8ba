#include "labels/coderlanguage.h"
#include "labels/labelerrors.h"
#include "labels/printererrors.h"
#include "printers/labelprinters.h"
#include "support/coderemulator.h"

#include <QTest>

using namespace packledger;
using namespace packledger::labels;
using namespace packledger::test;
using namespace std::chrono_literals;
using State = CoderEmulator::State;

namespace {

constexpr PrinterPatience patience { 5'000ms, 5'000ms, 20'000ms }; // for a busy machine; nothing here takes long
constexpr PrinterPatience impatience { 5'000ms, 5'000ms, 200ms }; // where nothing comes

LabelData pack(const QByteArray &serial)
{
    LabelData data;
    data.item.gtin = *gs1::Gtin::parse("00399999123457");
    data.item.serial = *gs1::SerialNumber::parse(serial);
    data.item.lot = *gs1::Lot::parse("RP4471");
    data.item.expiry = *gs1::ExpiryDate::parse("280800", QDate(2026, 11, 23));
    return data;
}

std::unique_ptr<DeviceLine> makeLine(const QByteArray &way)
{
    if (way == "tcp")
        return std::make_unique<TcpDeviceLine>();
    return std::make_unique<SerialDeviceLine>();
}

CoderEmulator::Dialect dialectOf(const QByteArray &language)
{
    return language == "videojet"    ? CoderEmulator::Dialect::Videojet
        : language == "markem-imaje" ? CoderEmulator::Dialect::MarkemImaje
                                     : CoderEmulator::Dialect::Lines;
}

} // namespace

/// Every preset of a coder passes the same cases, over real sockets and pseudo terminals.
class tst_CoderPrinters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void putsTheValuesOnThePack();
    void printsOneAfterTheOther();
    void waitsForThePack();
    void choosesTheArtwork();
    void saysThatTheArtworkIsUnknown();
    void tellsARefusal();
    void tellsItsState();
    void tellsSilence();
    void readsPiecesAndPassesOverNoise();
    void tellsACutLineWhileAPackIsAwaited();
    void isReachedAgainAfterACut();
    void refusesLettersThatItNeedsItself();

private:
    void reach(const PrinterPatience &howLong, const QString &job = {})
    {
        const QString address = m_coder->address() + (job.isEmpty() ? QString() : QStringLiteral("?job=") + job);
        m_printer = printers::makePrinter(
            QStringLiteral("Coder 1"), *PrinterAddress::parse(address), m_language->name, howLong);
    }
    [[nodiscard]] Result<void> send(const QByteArray &serial)
    {
        return m_printer->send({ LabelFormat::Kind::Values, *m_language->telling(pack(serial)), "label" });
    }
    /// Until it has printed what it has, or something keeps it from that.
    [[nodiscard]] PrinterStatus settled()
    {
        PrinterStatus status = m_printer->status();
        while (status.mayPrint() && !status.isIdle())
            status = m_printer->status();
        return status;
    }

    const CoderLanguage *m_language = nullptr;
    std::unique_ptr<CoderEmulator> m_coder;
    std::unique_ptr<LabelPrinter> m_printer;
};

void tst_CoderPrinters::initTestCase_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("way");
    for (const CoderLanguage &language : coderLanguages()) {
        for (const char *way : { "tcp", "serial" })
            QTest::addRow("%s, %s", language.name.constData(), way) << language.name << QByteArray(way);
    }
}

void tst_CoderPrinters::init()
{
    QFETCH_GLOBAL(const QByteArray, language);
    QFETCH_GLOBAL(const QByteArray, way);
    m_language = coderLanguage(language);
    QVERIFY(m_language != nullptr);
    m_coder = std::make_unique<CoderEmulator>(makeLine(way), dialectOf(language));
    reach(patience);
}

void tst_CoderPrinters::cleanup()
{
    m_printer.reset();
    m_coder.reset();
}

void tst_CoderPrinters::putsTheValuesOnThePack()
{
    QVERIFY(m_printer->status().mayPrint());
    QVERIFY(send("A7"));
    QVERIFY(settled().isIdle());
    QCOMPARE(m_coder->packs().size(), size_t(1));
    const CoderEmulator::Values values = m_coder->packs().front();
    QCOMPARE(values.value("GTIN"), "00399999123457");
    QCOMPARE(values.value("SERIAL"), "A7");
    QCOMPARE(values.value("LOT"), "RP4471");
    QCOMPARE(values.value("EXPIRY"), "280800"); // as the code has it (GS1 General Specifications 3.4.7)
    QCOMPARE(values.value("EXPTEXT"), "2028-08");
    QVERIFY(!values.contains("SSCC"));
}

void tst_CoderPrinters::printsOneAfterTheOther()
{
    for (int i = 0; i < 20; ++i) {
        QVERIFY(send(QByteArray::number(i)));
        QVERIFY(settled().isIdle());
        QCOMPARE(m_coder->packs().size(), size_t(i + 1));
        QCOMPARE(m_coder->packs().back().value("SERIAL"), QByteArray::number(i));
    }
}

void tst_CoderPrinters::waitsForThePack()
{
    if (!m_language->tellsPrints())
        QSKIP("of coders that say when they have printed");
    m_coder->setBelt(false);
    QVERIFY(send("A7"));
    for (int i = 0; i < 3; ++i) {
        const PrinterStatus status = m_printer->status();
        QVERIFY(status.mayPrint() && !status.isIdle() && status.waitsForPack);
    }
    m_coder->pass();
    QVERIFY(settled().isIdle());
}

void tst_CoderPrinters::choosesTheArtwork()
{
    reach(patience, QStringLiteral("UNIT%2020"));
    QVERIFY(m_printer->open());
    QCOMPARE(m_coder->job(), "UNIT 20");
    QVERIFY(send("A7"));
}

void tst_CoderPrinters::saysThatTheArtworkIsUnknown()
{
    reach(patience, QStringLiteral("NONE"));
    QCOMPARE(m_printer->open().error().code, codes::printerFault);
    QCOMPARE(m_printer->status().condition, PrinterCondition::Fault);
    QCOMPARE(send("A7").error().code, codes::printerFault);
    QVERIFY(m_coder->packs().empty());
}

void tst_CoderPrinters::tellsARefusal()
{
    QVERIFY(m_printer->open());
    m_coder->setRefusing(true);
    const Result<void> sent = send("A7");
    QCOMPARE(sent.error().code, codes::printerFault);
    QVERIFY2(sent.error().detail.startsWith(QStringLiteral("Coder 1 (")), qPrintable(sent.error().detail));
    QVERIFY(m_coder->packs().empty());
    m_coder->setRefusing(false);
    QVERIFY(settled().isIdle());
    QVERIFY(send("A8"));
}

void tst_CoderPrinters::tellsItsState()
{
    m_coder->setState(State::Paused);
    QCOMPARE(m_printer->status().condition, PrinterCondition::Paused);
    m_coder->setState(State::Broken);
    const PrinterStatus broken = m_printer->status();
    QCOMPARE(broken.condition, PrinterCondition::Fault);
    QVERIFY(!broken.detail.isEmpty());
    m_coder->setState(State::Ready);
    QVERIFY(m_printer->status().mayPrint());
}

void tst_CoderPrinters::tellsSilence()
{
    reach(impatience);
    m_coder->setMute(true);
    QCOMPARE(m_printer->status().condition, PrinterCondition::NeedsAttention);
    QCOMPARE(send("A7").error().code, codes::printerAttention);
}

void tst_CoderPrinters::readsPiecesAndPassesOverNoise()
{
    m_coder->setTalkative();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(send(QByteArray::number(i)));
        QVERIFY(settled().isIdle());
    }
    QCOMPARE(m_coder->packs().size(), size_t(3));
}

void tst_CoderPrinters::tellsACutLineWhileAPackIsAwaited()
{
    if (!m_language->tellsPrints())
        QSKIP("of coders that say when they have printed");
    m_coder->setBelt(false);
    QVERIFY(send("A7"));
    m_coder->cut();
    PrinterStatus status = m_printer->status();
    while (status.mayPrint()) // until the system has noticed
        status = m_printer->status();
    QCOMPARE(status.condition, PrinterCondition::Unreachable);
}

void tst_CoderPrinters::isReachedAgainAfterACut()
{
    QVERIFY(send("A7"));
    QVERIFY(settled().isIdle());
    m_coder->cut();
    m_coder->mend();
    QTRY_VERIFY(m_printer->status().mayPrint());
    QVERIFY(send("A8"));
    QVERIFY(settled().isIdle());
    QCOMPARE(m_coder->packs().back().value("SERIAL"), "A8");
}

void tst_CoderPrinters::refusesLettersThatItNeedsItself()
{
    // Lots that others have given may hold what GS1 allows (General Specifications 7.11).
    LabelData data = pack("A7");
    data.item.lot = *gs1::Lot::parse(m_language->reserved.contains('=') ? "A=1" : "A%1");
    const Result<QByteArray> told = m_language->telling(data);
    if (!m_language->reserved.contains('=')) {
        QVERIFY(told); // nothing that GS1 allows is reserved there
        return;
    }
    QCOMPARE(told.error().code, codes::labelData);
    QCOMPARE(told.error().where.path, QStringLiteral("LOT"));
}

QTEST_GUILESS_MAIN(tst_CoderPrinters)
#include "tst_coderprinters.moc"
