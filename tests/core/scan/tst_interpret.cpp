#include "gs1/digitallink.h"
#include "gs1/gs1errors.h"
#include "randompack.h"
#include "scan/interpret.h"
#include "scan/itemid.h"

#include <QTest>

using namespace packledger;
using namespace packledger::scan;
using gs1::ItemKey;
using Outcome = Interpretation::Outcome;

class tst_Interpret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_packs = RandomPacks(); }

    void readsPacksInAnyOrder();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void readsOtherSyntaxes_data();
    void readsOtherSyntaxes();
    void readsPharmacyProductNumbers();
    void readsHealthIndustryBarCodes_data();
    void readsHealthIndustryBarCodes();
    void keepsNationalTailsToTheByte();
    void hintsAtTheLevel_data();
    void hintsAtTheLevel();
    void readsItemIds_data();
    void readsItemIds();
    void refusesItemIdsThatNameNothing_data();
    void refusesItemIdsThatNameNothing();
    void keepsTheRawBytes();
    void neverFailsOnNoise();

private:
    RandomPacks m_packs;
};

void tst_Interpret::readsPacksInAnyOrder()
{
    for (int i = 0; i < 500; ++i) {
        const RandomPack pack = m_packs.next();
        const QByteArray text = m_packs.message(pack);
        for (const char *identifier : { "]d2", "]C1", "]Q3", "]e0", "]J1", "" }) {
            const Interpretation meaning = interpreted(identifier + text + (m_packs.random().bounded(2) ? "\r\n" : ""));
            QVERIFY2(isPack(meaning, pack), identifier + text);
        }
        const Interpretation fromCamera = interpret(readingFromLine("]d2" + text), {}, today);
        QVERIFY(isPack(fromCamera, pack));
        QCOMPARE(fromCamera.carrier, Carrier::Gs1DataMatrix);
    }
}

void tst_Interpret::readsWhatPeopleType_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *texts[]
        = { "(01)00378829653920(21)FBZ4AE(17)310807(10)DFQB", "(01) 00378829653920 (21) FBZ4AE (17) 310807 (10) DFQB ",
              "(01)00378829653920\n(21)FBZ4AE\n(17)310807\n(10)DFQB\n", "]d2(01)00378829653920(21)FBZ4AE",
              "00378829653920 FBZ4AE", "378829653920  FBZ4AE", "0378829653920\tFBZ4AE",
              "https://id.gs1.org/01/00378829653920/21/FBZ4AE", "urn:epc:id:sgtin:0378829.065392.FBZ4AE" };
    for (const char *text : texts)
        QTest::newRow(text) << QByteArray(text);
}

void tst_Interpret::readsWhatPeopleType()
{
    QFETCH(QByteArray, text);
    const Interpretation meaning = interpreted(text);
    QVERIFY2(meaning.isUsable(), codeName(meaning.error));
    QCOMPARE(meaning.identity->text(), QByteArray("010037882965392021FBZ4AE"));
}

void tst_Interpret::readsOtherSyntaxes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("gtin");
    const auto row = [](const char *text, const char *code, const char *gtin) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(code) << QByteArray(gtin);
    };
    row("]E00369258748097", "none", "00369258748097");
    row("]E00369258748098", "gs1.check-digit", "");
    row("]E003692587480", "gs1.length", "");
    row("]E3036925874809712345", "none", "00369258748097");
    row("]E496361221", "none", "00000096361221");
    row("]E002740519", "none", "00027100004059"); // UPC-E that the scanner did not expand
    row("]I184366857564471", "none", "84366857564471");
    row("]I184366857564477", "gs1.check-digit", "");
    row("]I11234", "gs1.not-a-product-identifier", "");
    row("]A0-48881139", "none", "04150488811394");
    row("]A0-48881138", "gs1.check-digit", "");
    row("]A0HELLO", "gs1.not-a-product-identifier", "");
    row("]C012345", "gs1.not-a-product-identifier", "");
    row("]d1HELLO WORLD", "gs1.not-a-product-identifier", "");
    row("HELLO", "gs1.not-a-product-identifier", "");
    row("]Q1https://example.com/about", "gs1.not-digital-link", "");
    row("]Q1https://id.gs1.org/01/00369258748097", "none", "00369258748097");
    row("]C0010036925874809721A", "scan.gs1-data-without-fnc1-carrier", "00369258748097");
    row("]d1\x1d"
        "010036925874809721A",
        "none", "00369258748097"); // the FNC1 arrived as a separator
    row("]C085650497319442282087", "none", "");
    row("]C012345678901234567890", "gs1.not-a-product-identifier", "");
    row("A369258748097", "none", "00369258748097"); // the maker's letter for EAN/UPC
    row("369258748097", "none", "00369258748097");
    row("", "gs1.empty", "");
    row("]d2", "gs1.empty", "");
    row("]C137"
        "24",
        "gs1.association", "");
}

void tst_Interpret::readsOtherSyntaxes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, gtin);
    const Interpretation meaning = interpreted(text);
    QCOMPARE(codeName(meaning.error), code);
    QCOMPARE(meaning.outcome == Outcome::Ok, code == "none");
    QCOMPARE(meaning.gtin && meaning.outcome != Outcome::Refused ? meaning.gtin->digits() : QByteArray(), gtin);
}

void tst_Interpret::readsPharmacyProductNumbers()
{
    for (int i = 0; i < 300; ++i) {
        QByteArray pzn = m_packs.text("0123456789", 7, 7);
        int sum = 0;
        for (int n = 0; n < 7; ++n)
            sum += (n + 1) * (pzn[n] - '0');
        if (sum % 11 == 10)
            continue;
        pzn += static_cast<char>('0' + sum % 11);
        const QByteArray ppn = "11" + pzn + ppnCheckDigits("11" + pzn);
        const QByteArray serial = m_packs.text(mixed, 5, 20);
        const QByteArray text = "[)>\x1e"
                                "06\x1d"
                                "9N"
            + ppn
            + "\x1d"
              "1TLOT7\x1d"
              "D301100\x1d"
              "S"
            + serial + "\x1e\x04";
        for (const char *identifier : { "]d1", "" }) {
            const Interpretation meaning = interpreted(identifier + text + "\r\n");
            QVERIFY2(meaning.isUsable(), text);
            QCOMPARE(meaning.ifaPack->ppn, ppn);
            QCOMPARE(meaning.pzn->digits(), pzn);
            QCOMPARE(meaning.expiry->iso(), QByteArray("2030-11"));
            // The same pack under its NTIN is the same item.
            QCOMPARE(*meaning.identity, ItemKey::sgtin(meaning.pzn->ntin(), serial));
            QVERIFY(meaning.gtin->digits().startsWith("04150" + pzn));
        }
        for (const char *spelled : { "<", "{" }) {
            QByteArray typed = text;
            const QByteArray end = *spelled == '<' ? ">" : "}";
            typed.replace("\x1e", spelled + QByteArray("RS") + end)
                .replace("\x1d", spelled + QByteArray("GS") + end)
                .replace("\x04", spelled + QByteArray("EOT") + end);
            QVERIFY2(interpreted(typed).isUsable(), typed);
        }
        QByteArray wrong = text;
        const qsizetype digit = wrong.indexOf(ppn) + 3;
        wrong[digit] = wrong[digit] == '9' ? '0' : static_cast<char>(wrong[digit] + 1);
        QCOMPARE(interpreted(wrong).error->code, codes::checkDigit);
        QCOMPARE(interpreted(text.chopped(2)).error->code, codes::envelope);
        QCOMPARE(interpreted(text.chopped(1)).error->code, codes::envelope);
    }
    const Interpretation gtin = interpreted("[)>\x1e"
                                            "06\x1d"
                                            "8P09526706505980\x1d"
                                            "SABC\x1e\x04");
    QVERIFY(gtin.isUsable());
    QCOMPARE(gtin.identity->text(), QByteArray("010952670650598021ABC"));
}

void tst_Interpret::readsHealthIndustryBarCodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expiry");
    QTest::addColumn<QByteArray>("lot");
    QTest::addColumn<QByteArray>("serial");
    const auto row = [](const char *body, const char *expiry, const char *lot, const char *serial) {
        QTest::newRow(body) << QByteArray(body) << QByteArray(expiry) << QByteArray(lot) << QByteArray(serial);
    };
    row("+A999123451", "", "", "");
    row("+A999123451/$$3281231LOT7/SSN42", "2028-12-31", "LOT7", "SN42");
    row("+A999123451/$$+3281231SN42", "2028-12-31", "", "SN42");
    row("+A999123451/$$21231"
        "28LOT7",
        "2028-12-31", "LOT7", "");
    row("+A999123451/$$1228LOT7", "2028-12", "LOT7", "");
    row("+A999123451/$$528366LOT7", "2028-12-31", "LOT7", "");
    row("+A999123451/$$7LOT7", "", "LOT7", "");
    row("+A999123451/$LOT7", "", "LOT7", "");
    row("+A999123451/$+SN42", "", "", "SN42");
    row("+A999123451/$LOT7/14D20281231", "2028-12-31", "LOT7", "");
    row("+$$3281231LOT7K", "2028-12-31", "LOT7", "");
}

void tst_Interpret::readsHealthIndustryBarCodes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expiry);
    QFETCH(QByteArray, lot);
    QFETCH(QByteArray, serial);
    const QByteArray code = body + hibcCheckCharacter(body);
    for (const char *identifier : { "]d1", "]C0", "]A0", "" }) {
        const Interpretation meaning = interpreted(identifier + code);
        QVERIFY2(meaning.outcome == Outcome::Ok && meaning.hibc, code + codeName(meaning.error));
        QCOMPARE(meaning.hibc->lot, lot);
        QCOMPARE(meaning.hibc->serial, serial);
        QCOMPARE(meaning.hibc->expiry ? meaning.hibc->expiry->iso() : QByteArray(), expiry);
        QVERIFY(!meaning.identity);
        if (body.startsWith("+A"))
            QCOMPARE(meaning.hibc->pcn, QByteArray("12345"));
    }
    const char last = code.back();
    const Interpretation wrong = interpreted(body + (last == '0' ? '1' : '0'));
    QCOMPARE(wrong.error->code, codes::checkDigit);
}

void tst_Interpret::keepsNationalTailsToTheByte()
{
    const QByteArray tail("YUGLZmcSIN57Vd=4i4ip3xNyMRidlYfSrHL03su+/3tn");
    const Interpretation whole = interpreted("]d2010952758946241421VT76YEXFGCY8X\x1d"
                                             "91EE12\x1d"
                                             "92"
        + tail);
    QVERIFY(whole.isUsable());
    QCOMPARE(whole.elements->value("92"), QByteArrayView(tail));
    QCOMPARE(whole.identity->text(), QByteArray("010952758946241421VT76YEXFGCY8X"));
    // A tail cut off is another reading of the same item.
    const Interpretation cut = interpreted("]d2010952758946241421VT76YEXFGCY8X\x1d"
                                           "91EE12\x1d"
                                           "92"
        + tail.left(9));
    QCOMPARE(*cut.identity, *whole.identity);
    const Interpretation china = interpreted("]C085650497319442282087");
    QCOMPARE(china.opaqueCode, QByteArray("85650497319442282087"));
    QVERIFY(!china.gtin);
}

void tst_Interpret::hintsAtTheLevel_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("level");
    using Hint = Interpretation::LevelHint;
    QTest::newRow("unit") << QByteArray("010037882965392021A") << int(Hint::TradeItem);
    QTest::newRow("case") << QByteArray("011034933459944421A") << int(Hint::TradeItemGrouping);
    QTest::newRow("pallet") << QByteArray("00106141412345678908") << int(Hint::LogisticUnit);
    QTest::newRow("place") << QByteArray("]C14149527394809923") << int(Hint::None);
}

void tst_Interpret::hintsAtTheLevel()
{
    QFETCH(QByteArray, text);
    QFETCH(int, level);
    QCOMPARE(int(interpreted(text).levelHint), level);
}

void tst_Interpret::readsItemIds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    const auto row
        = [](const char *text, const char *key) { QTest::newRow(text) << QByteArray(text) << QByteArray(key); };
    row("urn:epc:id:sgtin:0614141.812345.6789", "0180614141123458216789");
    row("urn:epc:id:sgtin:06141411.82345.6789", "0180614141123458216789");
    row("https://example.com/gtin/80614141123458/ser/6789", "0180614141123458216789");
    row("(01)80614141123458(21)6789(10)X", "0180614141123458216789");
    row("]d20180614141123458216789\x1d"
        "10X",
        "0180614141123458216789");
    row("0180614141123458216789<GS>10X", "0180614141123458216789");
    row("0180614141123458216789{GS}10X\n", "0180614141123458216789");
    row("0180614141123458216789^]10X", "0180614141123458216789");
    row("80614141123458 6789", "0180614141123458216789");
    row("urn:epc:id:sscc:0614141.1234567890", "00106141412345678908");
    row("(00)106141412345678908", "00106141412345678908");
    row("00106141412345678908", "00106141412345678908");
    row("(01)80614141123458", "0180614141123458");
    row("80614141123458", "0180614141123458");
    row("(01)80614141123458(10)L1", "018061414112345810L1");
    row("(414)4012345000054(254)122", "4144012345000054254122");
}

void tst_Interpret::readsItemIds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    const Result<ItemKey> parsed = parseItemId(text, today);
    QVERIFY2(parsed.has_value(), parsed ? "" : codeName(parsed.error()));
    QCOMPARE(parsed->text(), key);
}

void tst_Interpret::refusesItemIdsThatNameNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row
        = [](const char *text, const char *code) { QTest::newRow(text) << QByteArray(text) << QByteArray(code); };
    row("urn:epc:id:sgtin:0614141.12345.6789", "gs1.component-length");
    row("urn:uuid:3f2504e0-4f89-11d3-9a0c-0305e82c3301", "gs1.scheme");
    row("https://example.com/about", "gs1.not-digital-link");
    row("(01)80614141123459(21)6789", "gs1.check-digit");
    row("hello", "gs1.not-a-product-identifier");
    row("0180614141123458"
        "21KYNGE"
        "17280825"
        "10SYD0",
        "scan.separator-lost");
    row("", "gs1.empty");
}

void tst_Interpret::refusesItemIdsThatNameNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const Result<ItemKey> parsed = parseItemId(text, today);
    QVERIFY(!parsed);
    QCOMPARE(codeName(parsed.error()), code);
}

void tst_Interpret::keepsTheRawBytes()
{
    QByteArray line("]d2010037882965392021FBZ4AE\x1d"
                    "10\xff\r\n");
    const ScanReading reading = readingFromLine(line);
    QCOMPARE(reading.symbologyIdentifier, QByteArray("]d2"));
    QCOMPARE(reading.bytes, line.mid(3, line.size() - 5));
    QCOMPARE(interpret(reading, {}, today).raw, line.chopped(2));
    QCOMPARE(readingFromLine("HELLO\n").bytes, QByteArray("HELLO"));
}

void tst_Interpret::neverFailsOnNoise()
{
    const QByteArray seeds[] = { "]d2010037882965392021FBZ4AE\x1d"
                                 "17310807"
                                 "10DFQB",
        "[)>\x1e"
        "06\x1d"
        "9N113163053975\x1d"
        "SKF\x1e\x04",
        "+A999123451/$$3281231LOT7/SSN428", "https://id.gs1.org/01/00378829653920/21/A?17=310807",
        "urn:epc:id:sgtin:0378829.065392.FBZ4AE", "(01)00378829653920(21)FBZ4AE", "]E00369258748097",
        "00378829653920 FBZ4AE" };
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = seeds[m_packs.random().bounded(int(std::size(seeds)))];
        for (int n = m_packs.random().bounded(1, 5); n > 0 && !text.isEmpty(); --n) {
            const qsizetype at = m_packs.random().bounded(int(text.size()));
            switch (m_packs.random().bounded(4)) {
            case 0:
                text.truncate(at);
                break;
            case 1:
                text[at] = static_cast<char>(m_packs.random().bounded(256));
                break;
            case 2:
                text.insert(at, static_cast<char>(m_packs.random().bounded(256)));
                break;
            default:
                text.remove(at, m_packs.random().bounded(1, 5));
                break;
            }
        }
        const Interpretation meaning = interpreted(text);
        // What is not Ok says why; what is usable names an item that can be written down and read again.
        QCOMPARE(meaning.error.has_value(), meaning.outcome != Outcome::Ok);
        QCOMPARE(meaning.raw, text);
        if (meaning.isUsable())
            QCOMPARE(ItemKey::fromUri(gs1::toDigitalLink(*meaning.identity)), *meaning.identity);
    }
}

QTEST_GUILESS_MAIN(tst_Interpret)
#include "tst_interpret.moc"
