#include "asn/asnerrors.h"
#include "core/asn/noticereading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::asn;
using namespace packledger::test;

/// Ship notices that are not what they should be: what is refused, what is told and read all the same.
class tst_BrokenNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBrokenEnvelopes_data();
    void refusesBrokenEnvelopes();
    void rejectsBrokenSets_data();
    void rejectsBrokenSets();
    void findsWhatIsOddAndReadsOn_data();
    void findsWhatIsOddAndReadsOn();
    void placesFindingsByLineAndElement();
    void answersABrokenGroupWithRejection();
    void refusesSegmentsWithoutEnd();
    void cutAnywhereIsRefused_data();
    void cutAnywhereIsRefused();
    void survivesFlippedBytes();
};

void tst_BrokenNotices::refusesBrokenEnvelopes_data()
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

void tst_BrokenNotices::refusesBrokenEnvelopes()
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

void tst_BrokenNotices::rejectsBrokenSets_data()
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

void tst_BrokenNotices::rejectsBrokenSets()
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

void tst_BrokenNotices::findsWhatIsOddAndReadsOn_data()
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

void tst_BrokenNotices::findsWhatIsOddAndReadsOn()
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

void tst_BrokenNotices::placesFindingsByLineAndElement()
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

void tst_BrokenNotices::answersABrokenGroupWithRejection()
{
    QByteArray text = fixture("spoi-and-soi-005010.edi");
    text.replace("GE*2*101", "GE*3*101");
    Asn856Reader reader;
    QVERIFY(!readText(reader, text));
    const QByteArray written = write997(reader.acknowledgements().front(), {});
    QVERIFY2(written.contains("AK9*R*3*2*0*5~"), written);
}

void tst_BrokenNotices::refusesSegmentsWithoutEnd()
{
    Asn856Reader reader;
    const Result<std::vector<ShipNotice>> read
        = readText(reader, noticeWith("PID*F****" + QByteArray(200'000, 'X') + "~", 1));
    QVERIFY(!read);
    QCOMPARE(read.error().code, codes::asnTooLarge);
}

void tst_BrokenNotices::cutAnywhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *name : { "sotpi-005010.edi", "sopi-004010-newline.edi", "soip-005010.edi", "sublines-005010.edi" })
        QTest::newRow(name) << fixture(name);
}

void tst_BrokenNotices::cutAnywhereIsRefused()
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

void tst_BrokenNotices::survivesFlippedBytes()
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

QTEST_GUILESS_MAIN(tst_BrokenNotices)
#include "tst_brokennotices.moc"
