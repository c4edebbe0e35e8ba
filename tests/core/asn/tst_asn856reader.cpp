#include "asn/asnerrors.h"
#include "core/asn/noticereading.h"

#include <QTest>

using namespace packledger;
using namespace packledger::asn;
using namespace packledger::test;

/// What a ship notice says, and what is answered to it.
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
    void answersEveryGroupWith997();
    void handsEachNoticeOnBeforeTheNextIsRead();
    void stopsWhereTheSinkRefuses();
    void readsAHundredThousandLines();
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

QTEST_GUILESS_MAIN(tst_Asn856Reader)
#include "tst_asn856reader.moc"
