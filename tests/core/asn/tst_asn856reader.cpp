#include "asn/asn856reader.h"
#include "asn/asnerrors.h"
#include "support/places.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::asn;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/asn/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("fixture %s is missing", name);
    return file.readAll();
}

Result<std::vector<ShipNotice>> readText(Asn856Reader &reader, QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return reader.read(buffer, QStringLiteral("test.edi"));
}

std::vector<ShipNotice> readWell(Asn856Reader &reader, const QByteArray &text)
{
    const Result<std::vector<ShipNotice>> read = readText(reader, text);
    if (!read)
        qWarning("%s: %s", read.error().code.name().data(), qPrintable(read.error().detail));
    return read ? *read : std::vector<ShipNotice> {};
}

bool hasFinding(const Asn856Reader &reader, ErrorCode code)
{
    return std::ranges::any_of(reader.findings(), [code](const Finding &finding) { return finding.code == code; });
}

/// A ship notice of structure 0004 around the given segments of its one item.
QByteArray noticeWith(const QByteArray &segments, int segmentCount)
{
    return "ISA*00*          *00*          *ZZ*SELLER         *ZZ*BUYER          *261122*0915*^*00501*000000001*0*P*>~"
           "GS*SH*S*B*20261122*0915*1*X*005010~ST*856*0001~BSN*00*N1*20261122*0915*0004~HL*1**S~HL*2*1*I~"
        + segments + "SE*" + QByteArray::number(5 + segmentCount) + "*0001~GE*1*1~IEA*1*000000001~";
}

struct LineFacts
{
    QByteArray lot;
    qint64 quantity;
    int container;
    int order;
    bool operator==(const LineFacts &) const = default;
};

std::vector<LineFacts> facts(const ShipNotice &notice)
{
    std::vector<LineFacts> result;
    for (const Line &line : notice.lines)
        result.push_back({ line.lot, line.quantity, line.container, line.order });
    return result;
}

} // namespace

class tst_Asn856Reader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShipmentOrderPalletCaseItem();
    void readsThe2001VersionWithForeignSeparators();
    void sharesAnItemAmongThePacksBelowIt();
    void keepsOrdersApartInsideOnePack();
    void readsSubLinesLotsAndSerials();
    void readsEveryInterchangeAndRejectsOnlyTheBrokenSet();
    void joinsAPalletThatStandsUnderTwoOrders();
    void readsWrappedAndUnterminatedFiles();
    void readsAnIsaThatIsNotOfFixedWidth();
    void refusesBrokenEnvelopes_data();
    void refusesBrokenEnvelopes();
    void rejectsBrokenSets_data();
    void rejectsBrokenSets();
    void findsWhatIsOddAndReadsOn_data();
    void findsWhatIsOddAndReadsOn();
    void placesFindingsByLineAndElement();
    void answersEveryGroupWith997();
    void answersABrokenGroupWithRejection();
    void handsEachNoticeOnBeforeTheNextIsRead();
    void stopsWhereTheSinkRefuses();
    void refusesSegmentsWithoutEnd();
    void readsAHundredThousandLines();
    void cutAnywhereIsRefused_data();
    void cutAnywhereIsRefused();
    void survivesFlippedBytes();
};

void tst_Asn856Reader::readsShipmentOrderPalletCaseItem()
{
    Asn856Reader reader;
    const std::vector<ShipNotice> notices = readWell(reader, fixture("sotpi-005010.edi"));
    QCOMPARE(notices.size(), 1u);
    QVERIFY(reader.findings().empty());
    const ShipNotice &notice = notices.front();

    QCOMPARE(notice.shipmentId, QByteArray("SHP0001001"));
    QCOMPARE(notice.purpose, ShipNotice::Purpose::Original);
    QCOMPARE(notice.date, QDate(2026, 11, 22));
    QCOMPARE(notice.structure, QByteArray("0001"));
    QCOMPARE(notice.version, QByteArray("005010"));
    QCOMPARE(notice.sender, QByteArray("SELLERTEST"));
    QCOMPARE(notice.dateOf("011"), QDate(2026, 11, 22));
    QCOMPARE(notice.reference("BM"), QByteArray("BOL778812"));
    QCOMPARE(notice.reference("IV"), QByteArray("INV90055"));

    QCOMPARE(notice.parties.size(), 4u);
    const Party *from = notice.party({ "SF" });
    QVERIFY(from);
    QCOMPARE(from->name, QStringLiteral("SYNTHETIC PHARMA DC"));
    QCOMPARE(from->gln->digits(), QByteArray("9520000000011"));
    QCOMPARE(from->street, std::vector<QString> { QStringLiteral("100 EXAMPLE WAY") });
    QCOMPARE(from->postalCode, QStringLiteral("19000"));
    const Party *buyer = notice.party({ "BY" });
    QVERIFY(buyer);
    QCOMPARE(buyer->ids.size(), 2u);
    QCOMPARE(buyer->ids.front().scheme, PartyId::Scheme::Dea);
    QCOMPARE(buyer->gln->digits(), QByteArray("9520000000042"));

    QCOMPARE(notice.orders.size(), 1u);
    QCOMPARE(notice.orders.front().purchaseOrder, QByteArray("PO4501234567"));
    QCOMPARE(notice.orders.front().date, QDate(2026, 11, 20));

    QCOMPARE(notice.containers.size(), 3u);
    QCOMPARE(notice.containers[0].level, Container::Level::Tare);
    QCOMPARE(notice.containers[0].sscc->digits(), QByteArray("095200000000000004"));
    QCOMPARE(notice.containers[2].parent, 0);
    QCOMPARE(notice.containers[2].order, 0);
    QCOMPARE(notice.containers[2].packQuantity, 24);

    QCOMPARE(facts(notice), (std::vector<LineFacts> { { "LOTA123", 24, 1, 0 }, { "LOTB456", 24, 2, 0 } }));
    const Line &line = notice.lines.front();
    QCOMPARE(line.gtin->digits(), QByteArray("09520000010010"));
    QCOMPARE(line.ndc, QByteArray("95201001001"));
    QCOMPARE(line.ndcQualifier, QByteArray("N4"));
    QCOMPARE(line.expiry, QDate(2028, 11, 30));
    QCOMPARE(line.unit, QByteArray("EA"));
    QCOMPARE(line.description, QStringLiteral("SYNTHETICILLIN 500 MG TABLET 100 CT"));

    QVERIFY(notice.transactionStatement && notice.transactionStatement->affirmed);
    QCOMPARE(notice.transactionStatement->text,
        QStringLiteral("SELLER HAS COMPLIED WITH EACH APPLICABLE SUBSECTION OF FDCA SEC. 581(27)(A)-(G)."));
}

void tst_Asn856Reader::readsThe2001VersionWithForeignSeparators()
{
    Asn856Reader reader;
    const std::vector<ShipNotice> notices = readWell(reader, fixture("sopi-004010-newline.edi"));
    QCOMPARE(notices.size(), 1u);
    QVERIFY(reader.findings().empty());
    const ShipNotice &notice = notices.front();
    QCOMPARE(notice.date, QDate(2026, 11, 22));
    QCOMPARE(notice.dateOf("011"), QDate(2026, 11, 21));
    QCOMPARE(notice.party({ "ST" })->name, QStringLiteral("CAF\u00c9 PHARMACY"));
    QCOMPARE(notice.party({ "ST" })->ids.front().scheme, PartyId::Scheme::Hin);
    QCOMPARE(notice.containers.front().sscc->digits(), QByteArray("095200000000000035"));
    const Line &line = notice.lines.front();
    QCOMPARE(line.lot, QByteArray("0012A"));
    QCOMPARE(line.gtin->digits(), QByteArray("09520000010010"));
    QCOMPARE(line.ndc, QByteArray("9520100101"));
    QCOMPARE(line.expiry, QDate(2028, 11, 30)); // day 00
    QCOMPARE(line.expiryText, QByteArray("281100"));
}

void tst_Asn856Reader::sharesAnItemAmongThePacksBelowIt()
{
    Asn856Reader reader;
    const std::vector<ShipNotice> notices = readWell(reader, fixture("soip-005010.edi"));
    QCOMPARE(notices.size(), 1u);
    QVERIFY(reader.findings().empty());
    QCOMPARE(facts(notices.front()),
        (std::vector<LineFacts> { { "LOTC", 24, 0, 0 }, { "LOTC", 24, 1, 0 }, { "LOTD", 12, 2, 0 } }));
    QCOMPARE(notices.front().lines[2].gtin->digits(), QByteArray("09520000010010"));
}

void tst_Asn856Reader::keepsOrdersApartInsideOnePack()
{
    Asn856Reader reader;
    const std::vector<ShipNotice> notices = readWell(reader, fixture("spoi-and-soi-005010.edi"));
    QCOMPARE(notices.size(), 2u);
    QVERIFY(reader.findings().empty());
    QCOMPARE(notices[0].orders.size(), 2u);
    QCOMPARE(
        facts(notices[0]), (std::vector<LineFacts> { { "LOTE", 10, 0, 0 }, { "LOTE", 5, 0, 1 }, { "LOTF", 2, 1, 0 } }));
    QCOMPARE(notices[1].purpose, ShipNotice::Purpose::Replace);
    QCOMPARE(notices[1].reference("PK"), QByteArray("PL-9"));
    QCOMPARE(facts(notices[1]), (std::vector<LineFacts> { { "LOTG", 7, -1, 0 } }));
}

void tst_Asn856Reader::readsSubLinesLotsAndSerials()
{
    Asn856Reader reader;
    const std::vector<ShipNotice> notices = readWell(reader, fixture("sublines-005010.edi"));
    QCOMPARE(notices.size(), 1u);
    QVERIFY(reader.findings().empty());
    const ShipNotice &notice = notices.front();
    QCOMPARE(
        facts(notice), (std::vector<LineFacts> { { "LOTH", 8, 0, 0 }, { "LOTI", 12, 0, 0 }, { "LOTJ", 2, 0, 0 } }));
    QCOMPARE(notice.lines[0].expiry, QDate(2028, 11, 30));
    QCOMPARE(notice.lines[1].expiry, QDate(2029, 1, 31));
    QCOMPARE(notice.lines[1].sellerItem, QByteArray("V-77"));
    QCOMPARE(notice.lines[2].expiry, QDate(2028, 11, 30));
    QCOMPARE(notice.lines[2].serials, (std::vector<QByteArray> { "SER001", "SER002" }));
    QCOMPARE(notice.lines[2].ndc, QByteArray("9520110011"));
    QCOMPARE(notice.containers.front().gtin->digits(), QByteArray("09520000010027"));
    QCOMPARE(notice.containers.front().carrierPackage, QByteArray("1Z999"));
}

void tst_Asn856Reader::readsEveryInterchangeAndRejectsOnlyTheBrokenSet()
{
    Asn856Reader reader;
    const std::vector<ShipNotice> notices = readWell(reader, fixture("two-interchanges.edi"));
    QCOMPARE(notices.size(), 2u);
    QCOMPARE(notices[1].purpose, ShipNotice::Purpose::Cancel);
    QCOMPARE(notices[1].interchangeControl, QByteArray("000000102"));
    QCOMPARE(reader.rejectedSets(), 1);
    QCOMPARE(reader.findings().size(), 1u);
    QCOMPARE(reader.findings().front().severity, Severity::Error);
    QCOMPARE(reader.findings().front().code, codes::asnElementMissing);
    QCOMPARE(reader.acknowledgements().size(), 2u);
}

void tst_Asn856Reader::joinsAPalletThatStandsUnderTwoOrders()
{
    Asn856Reader reader;
    const QByteArray text
        = noticeWith("HL*3*1*O~PRF*A~HL*4*3*T~MAN*GM*00095200000000000004~HL*5*4*I~LIN**UK*09520000010010~SN1**1*EA~"
                     "HL*6*1*O~PRF*B~HL*7*6*T~MAN*GM*00095200000000000004~HL*8*7*I~LIN**UK*09520000010010~SN1**2*EA~",
            14);
    const std::vector<ShipNotice> notices = readWell(reader, text);
    QCOMPARE(notices.size(), 1u);
    QCOMPARE(notices.front().containers.size(), 1u);
    QCOMPARE(notices.front().containers.front().order, -1);
    QCOMPARE(facts(notices.front()), (std::vector<LineFacts> { { "", 1, 0, 0 }, { "", 2, 0, 1 } }));
}

void tst_Asn856Reader::readsWrappedAndUnterminatedFiles()
{
    Asn856Reader reader;
    QByteArray text = fixture("sotpi-005010.edi");
    text.replace('\n', "");
    QByteArray wrapped = "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < text.size(); i += 80)
        wrapped += text.sliced(i, std::min<qsizetype>(80, text.size() - i)) + "\r\n";
    QCOMPARE(readWell(reader, wrapped).size(), 1u);
    QVERIFY(reader.findings().empty());

    text.chop(1);
    QVERIFY(text.endsWith("IEA*1*000000101"));
    QCOMPARE(readWell(reader, text).size(), 1u);
}

void tst_Asn856Reader::readsAnIsaThatIsNotOfFixedWidth()
{
    Asn856Reader reader;
    QByteArray text = fixture("sotpi-005010.edi");
    text.replace("SELLERTEST     *", "SELLERTEST*");
    QCOMPARE(readWell(reader, text).size(), 1u);
    QVERIFY(hasFinding(reader, codes::asnEnvelope));
}

void tst_Asn856Reader::refusesBrokenEnvelopes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const QByteArray whole = fixture("sotpi-005010.edi");
    const auto with = [&whole](const char *from, const char *to) {
        QByteArray text = whole;
        Q_ASSERT(text.contains(from));
        return text.replace(from, to);
    };
    QTest::newRow("nothing") << QByteArray() << QByteArray("asn.no-ship-notice");
    QTest::newRow("no X12") << QByteArray("<?xml version='1.0'?>") << QByteArray("asn.not-x12");
    QTest::newRow("only ISA") << QByteArray("ISA*00*") << QByteArray("asn.envelope");
    QTest::newRow("component separator equals terminator") << with("*P*>~", "*P*~~") << QByteArray("asn.envelope");
    QTest::newRow("letter as element separator") << QByteArray(whole).replace('*', 'A') << QByteArray("asn.not-x12");
    QTest::newRow("IEA counts other groups") << with("IEA*1*", "IEA*2*") << QByteArray("asn.segment-count");
    QTest::newRow("IEA of another interchange")
        << with("IEA*1*000000101", "IEA*1*000000999") << QByteArray("asn.control-number");
    QTest::newRow("GE counts other sets") << with("GE*1*101", "GE*2*101") << QByteArray("asn.segment-count");
    QTest::newRow("GE of another group") << with("GE*1*101", "GE*1*102") << QByteArray("asn.control-number");
    QTest::newRow("no GS") << with("GS*SH", "XX*SH") << QByteArray("asn.envelope");
    QTest::newRow("no GE") << with("GE*1*101~\n", "") << QByteArray("asn.envelope");
    QTest::newRow("invoice only") << with("ST*856*", "ST*810*") << QByteArray("asn.not-supported");
    QTest::newRow("invoice group only") << with("GS*SH*", "GS*IN*") << QByteArray("asn.no-ship-notice");
}

void tst_Asn856Reader::refusesBrokenEnvelopes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    Asn856Reader reader;
    const Result<std::vector<ShipNotice>> read = readText(reader, text);
    QVERIFY(!read);
    QCOMPARE(read.error().code.name(), QLatin1StringView(code));
    for (const GroupAcknowledgement &group : reader.acknowledgements())
        QCOMPARE(group.accepted(), 0);
}

void tst_Asn856Reader::rejectsBrokenSets_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("segment lost") << QByteArray("PO4*24~\n") << QByteArray() << QByteArray("asn.segment-count") << 43
                                  << QByteArray("AK5*R*4~");
    QTest::newRow("another set's SE") << QByteArray("SE*42*0001") << QByteArray("SE*42*0002")
                                      << QByteArray("asn.control-number") << 44 << QByteArray("AK5*R*3~");
    QTest::newRow("no SE") << QByteArray("SE*42*0001~\n") << QByteArray() << QByteArray("asn.segment-missing") << 44
                           << QByteArray("AK5*R*2~");
    QTest::newRow("no BSN") << QByteArray("BSN*00") << QByteArray("XXX*00") << QByteArray("asn.segment-missing") << 44
                            << QByteArray("AK3*BSN*2**3~\nAK5*R*5~");
    QTest::newRow("no purpose") << QByteArray("BSN*00*") << QByteArray("BSN**") << QByteArray("asn.element-missing")
                                << 4 << QByteArray("AK3*BSN*2**8~\nAK4*1*353*1~\nAK5*R*5~");
    QTest::newRow("no shipment number") << QByteArray("*SHP0001001*") << QByteArray("**")
                                        << QByteArray("asn.element-missing") << 4 << QByteArray("AK4*2*396*1~");
    QTest::newRow("parent never told") << QByteArray("HL*4*3*P") << QByteArray("HL*4*33*P")
                                       << QByteArray("asn.hierarchy") << 27 << QByteArray("AK4*2*734*7*33~");
    QTest::newRow("parent comes later") << QByteArray("HL*4*3*P") << QByteArray("HL*4*7*P")
                                        << QByteArray("asn.hierarchy") << 27 << QByteArray("AK4*2*734*7*7~");
    QTest::newRow("level is its own parent") << QByteArray("HL*4*3*P") << QByteArray("HL*4*4*P")
                                             << QByteArray("asn.hierarchy") << 27 << QByteArray("AK4*2*734*7*4~");
    QTest::newRow("id twice") << QByteArray("HL*4*3*P") << QByteArray("HL*3*2*P") << QByteArray("asn.hierarchy") << 27
                              << QByteArray("AK4*1*628*7*3~");
    QTest::newRow("no level code") << QByteArray("HL*4*3*P*1") << QByteArray("HL*4*3")
                                   << QByteArray("asn.element-missing") << 27 << QByteArray("AK4*3*735*1~");
}

void tst_Asn856Reader::rejectsBrokenSets()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, code);
    QFETCH(int, line);
    QFETCH(QByteArray, answer);
    QByteArray text = fixture("sotpi-005010.edi");
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);

    Asn856Reader reader;
    const Result<std::vector<ShipNotice>> read = readText(reader, text);
    QVERIFY(!read);
    QCOMPARE(read.error().code.name(), QLatin1StringView(code));
    QCOMPARE(read.error().where.line, qint64(line));
    QCOMPARE(reader.rejectedSets(), 1);
    const QByteArray written = write997(reader.acknowledgements().front(), {});
    QVERIFY2(written.contains(answer), written);
    QVERIFY(written.contains("AK9*R*1*1*0~"));
}

void tst_Asn856Reader::findsWhatIsOddAndReadsOn_data()
{
    QTest::addColumn<QByteArray>("segments");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("code");
    const QByteArray line = "LIN**UK*09520000010010*LT*A~SN1**5*EA~";
    QTest::newRow("GTIN check digit") << QByteArray("LIN**UK*09520000010011~SN1**5*EA~") << 2
                                      << QByteArray("asn.identifier");
    QTest::newRow("NDC of nine digits") << QByteArray("LIN**N4*123456789~SN1**5*EA~") << 2
                                        << QByteArray("asn.identifier");
    QTest::newRow("SSCC check digit") << QByteArray("MAN*GM*00095200000000000005~" + line) << 3
                                      << QByteArray("asn.identifier");
    QTest::newRow("GLN check digit") << QByteArray("N1*BY*X*UL*9520000000012~" + line) << 3
                                     << QByteArray("asn.identifier");
    QTest::newRow("no product") << QByteArray("LIN**LT*A~SN1**5*EA~") << 2 << QByteArray("asn.line-incomplete");
    QTest::newRow("no quantity") << QByteArray("LIN**UK*09520000010010~") << 1 << QByteArray("asn.line-incomplete");
    QTest::newRow("two lots, one quantity")
        << QByteArray("LIN**UK*09520000010010*LT*A*LT*B~SN1**5*EA~") << 2 << QByteArray("asn.line-incomplete");
    QTest::newRow("quantity in words") << QByteArray("LIN**UK*09520000010010~SN1**FIVE*EA~") << 2
                                       << QByteArray("asn.number");
    QTest::newRow("half a pack") << QByteArray("LIN**UK*09520000010010~SN1**1.5*EA~") << 2 << QByteArray("asn.number");
    QTest::newRow("negative quantity") << QByteArray("LIN**UK*09520000010010~SN1**-5*EA~") << 2
                                       << QByteArray("asn.number");
    QTest::newRow("expiry in month 13") << QByteArray(line + "DTM*036*20281301~") << 3 << QByteArray("asn.date");
    QTest::newRow("HL total") << QByteArray(line + "CTT*9~") << 3 << QByteArray("asn.count");
    QTest::newRow("hash total") << QByteArray(line + "CTT*2*6~") << 3 << QByteArray("asn.count");
    QTest::newRow("lots beyond the line")
        << QByteArray(line + "SLN*1**I*9*EA****LT*C~") << 3 << QByteArray("asn.quantity");
    QTest::newRow("two SSCCs on one pack")
        << QByteArray("MAN*GM*00095200000000000004~MAN*GM*00095200000000000011~" + line) << 4
        << QByteArray("asn.marks");
    QTest::newRow("statement denied") << QByteArray(line + "YNQ**N***NOT COMPLIED~") << 3
                                      << QByteArray("asn.not-affirmed");
}

void tst_Asn856Reader::findsWhatIsOddAndReadsOn()
{
    QFETCH(QByteArray, segments);
    QFETCH(int, count);
    QFETCH(QByteArray, code);
    Asn856Reader reader;
    const std::vector<ShipNotice> notices = readWell(reader, noticeWith(segments, count));
    QCOMPARE(notices.size(), 1u);
    QVERIFY(!notices.front().lines.empty());
    QVERIFY(hasFinding(reader, ErrorCode(code.constData())));
    for (const Finding &finding : reader.findings())
        QVERIFY(finding.severity != Severity::Error);
}

void tst_Asn856Reader::placesFindingsByLineAndElement()
{
    QByteArray text = fixture("sotpi-005010.edi");
    text.replace("20290131", "20291331");
    Asn856Reader reader;
    QCOMPARE(readWell(reader, text).size(), 1u);
    QCOMPARE(reader.findings().size(), 1u);
    const Where where = reader.findings().front().where;
    QCOMPARE(where.file, QStringLiteral("test.edi"));
    QCOMPARE(where.line, 42);
    QCOMPARE(where.path, QStringLiteral("ST*0001 segment 40 DTM02"));
}

void tst_Asn856Reader::answersEveryGroupWith997()
{
    Asn856Reader reader;
    readWell(reader, fixture("two-interchanges.edi"));
    const Instant time { 1'795'356'900'000, 60 };
    const QByteArray written = write997(reader.acknowledgements().front(), { 42, 7, time });
    QCOMPARE(written,
        QByteArray("ISA*00*          *00*          *ZZ*BUYERTEST      *ZZ*SELLERTEST     "
                   "*261122*1515*^*00501*000000042*0*P*:~\n"
                   "GS*FA*BUYERTEST*SELLERTEST*20261122*1515*7*X*005010~\n"
                   "ST*997*0001~\n"
                   "AK1*SH*101*005010~\n"
                   "AK2*856*0001~\n"
                   "AK5*A~\n"
                   "AK2*856*0002~\n"
                   "AK3*BSN*2**8~\n"
                   "AK4*2*396*1~\n"
                   "AK3*HL*4**8~\n"
                   "AK4*2*734*7*9~\n"
                   "AK5*R*5~\n"
                   "AK9*P*2*2*1~\n"
                   "SE*12*0001~\n"
                   "GE*1*7~\n"
                   "IEA*1*000000042~\n"));

    Asn856Reader ofTheAnswer;
    const Result<std::vector<ShipNotice>> read = readText(ofTheAnswer, written);
    QVERIFY(!read);
    QCOMPARE(read.error().code, codes::asnNoShipNotice);
    QVERIFY(ofTheAnswer.acknowledgements().empty()); // a 997 is never answered

    readWell(reader, fixture("sopi-004010-newline.edi"));
    const QByteArray old = write997(reader.acknowledgements().front(), { 1, 1, time });
    QVERIFY(old.contains("*U*00401*"));
    QVERIFY(old.contains("AK1*SH*101~\n"));
    QVERIFY(old.contains("AK9*A*1*1*1~\n"));
}

void tst_Asn856Reader::answersABrokenGroupWithRejection()
{
    QByteArray text = fixture("spoi-and-soi-005010.edi");
    text.replace("GE*2*101", "GE*3*101");
    Asn856Reader reader;
    QVERIFY(!readText(reader, text));
    const QByteArray written = write997(reader.acknowledgements().front(), {});
    QVERIFY2(written.contains("AK9*R*3*2*0*5~"), written);
}

void tst_Asn856Reader::handsEachNoticeOnBeforeTheNextIsRead()
{
    QByteArray text = fixture("spoi-and-soi-005010.edi");
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    QList<QByteArray> seen;
    Asn856Reader reader;
    const Result<void> done = reader.read(buffer, {}, [&](ShipNotice &&notice) -> Result<void> {
        seen << notice.shipmentId;
        return {};
    });
    QVERIFY(done);
    QCOMPARE(seen, (QList<QByteArray> { "SHP0004", "SHP0005" }));
}

void tst_Asn856Reader::stopsWhereTheSinkRefuses()
{
    QByteArray text = fixture("spoi-and-soi-005010.edi");
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    int calls = 0;
    Asn856Reader reader;
    const Result<void> done = reader.read(buffer, {}, [&](ShipNotice &&) -> Result<void> {
        ++calls;
        return fail(codes::asnTest);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, codes::asnTest);
    QCOMPARE(calls, 1);
}

void tst_Asn856Reader::refusesSegmentsWithoutEnd()
{
    Asn856Reader reader;
    const Result<std::vector<ShipNotice>> read
        = readText(reader, noticeWith("PID*F****" + QByteArray(200'000, 'X') + "~", 1));
    QVERIFY(!read);
    QCOMPARE(read.error().code, codes::asnTooLarge);
}

void tst_Asn856Reader::readsAHundredThousandLines()
{
    constexpr int count = 100'000;
    QByteArray segments;
    for (int i = 0; i < count; ++i)
        segments += "HL*" + QByteArray::number(i + 3) + "*1*I~LIN**UK*09520000010010*LT*L" + QByteArray::number(i)
            + "~SN1**2*EA~";
    segments += "CTT*" + QByteArray::number(count + 2) + "*" + QByteArray::number(2 * count) + "~";
    Asn856Reader reader;
    const std::vector<ShipNotice> notices = readWell(reader, noticeWith(segments, 3 * count + 1));
    QCOMPARE(notices.size(), 1u);
    QVERIFY(reader.findings().empty());
    QCOMPARE(notices.front().lines.size(), size_t(count));
    QCOMPARE(notices.front().lines.back().lot, QByteArray("L99999"));
}

void tst_Asn856Reader::cutAnywhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *name : { "sotpi-005010.edi", "sopi-004010-newline.edi", "soip-005010.edi", "sublines-005010.edi" })
        QTest::newRow(name) << fixture(name);
}

void tst_Asn856Reader::cutAnywhereIsRefused()
{
    QFETCH(QByteArray, text);
    const qsizetype trailer = text.lastIndexOf("IEA");
    // What is left behind "IEA*1*000000101" is only a terminator and line ends.
    const qsizetype whole = trailer + QByteArrayView("IEA*1*000000101").size();
    for (qsizetype length = 0; length < whole; ++length) {
        Asn856Reader reader;
        QVERIFY2(!readText(reader, text.first(length)), qPrintable(QStringLiteral("cut at %1").arg(length)));
        QVERIFY(std::ranges::all_of(
            reader.acknowledgements(), [](const GroupAcknowledgement &group) { return group.accepted() == 0; }));
    }
}

void tst_Asn856Reader::survivesFlippedBytes()
{
    QRandomGenerator random(856);
    for (const char *name : { "sotpi-005010.edi", "soip-005010.edi", "sublines-005010.edi", "two-interchanges.edi" }) {
        const QByteArray whole = fixture(name);
        for (int round = 0; round < 500; ++round) {
            QByteArray text = whole;
            for (int flips = 0; flips < 1 + round % 4; ++flips)
                text[random.bounded(text.size())] = char(random.bounded(256));
            Asn856Reader reader;
            const Result<std::vector<ShipNotice>> read = readText(reader, text);
            if (!read) {
                QVERIFY(!read.error().code.name().isEmpty());
                continue;
            }
            for (const ShipNotice &notice : *read) {
                for (const Line &line : notice.lines) {
                    QVERIFY(line.container < int(notice.containers.size()));
                    QVERIFY(line.order < int(notice.orders.size()));
                }
                for (size_t i = 0; i < notice.containers.size(); ++i)
                    QVERIFY(notice.containers[i].parent < int(i));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Asn856Reader)
#include "tst_asn856reader.moc"
