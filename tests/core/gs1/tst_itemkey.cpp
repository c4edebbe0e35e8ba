#include "gs1/epcuri.h"
#include "gs1/gs1errors.h"
#include "gs1/itemkey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::gs1;

class tst_ItemKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void keepsForeignUris_data();
    void keepsForeignUris();
    void survivesUrnAndLinkOfEveryPrefixLength_data();
    void survivesUrnAndLinkOfEveryPrefixLength();
    void takesPartsOutOfTheKey();
    void neverFailsOnDamagedUris();
};

void tst_ItemKey::readsEverySpelling_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("text");
    const auto row
        = [](const char *uri, const char *text) { QTest::newRow(uri) << QByteArray(uri) << QByteArray(text); };
    row("urn:epc:id:sgtin:0614141.812345.6789", "0180614141123458216789");
    row("urn:epc:id:sgtin:06141411.82345.6789", "0180614141123458216789");
    row("urn:epc:id:sgtin:030001.0012345.11", "01003000101234552111");
    row("URN:EPC:id:sgtin:030001.1012345.110", "011030001012345221110");
    row("urn:epc:id:sgtin:9521234.012345.A%2FB%3c", "010952123412345321A/B<");
    row("urn:epc:id:sgtin:9521234.012345.A/B<", "010952123412345321A/B<");
    row("  urn:epc:idpat:sgtin:0614141.812345.* ", "0180614141123458");
    row("urn:epc:tag:sgtin-96:3.0614141.812345.6789", "0180614141123458216789");
    row("urn:epc:class:lgtin:4012345.012345.Lot987", "010401234512345610Lot987");
    row("urn:epc:id:sscc:0614141.1234567890", "00106141412345678908");
    row("urn:epc:id:sgln:120014419287..0", "4141200144192879");
    row("urn:epc:id:sgln:4012345.00005.122", "4144012345000054254122");
    row("urn:epc:id:sgln:08600145491.9.0", "4140860014549199");
    row("urn:epc:id:pgln:999999999999.", "4179999999999994");
    row("urn:epc:id:gdti:987659999999..9", "25398765999999929");
    row("urn:epc:id:grai:4012345.00022.334455", "800304012345000221334455");
    row("urn:epc:id:giai:4012345.A%2F1", "80044012345A/1");
    row("urn:epc:id:gsrn:4012345.0000000001", "8018401234500000000012");
    row("urn:epc:id:cpi:0614141.123ABC%2F%23.123456789",
        "80100614141123ABC/#\x1d"
        "8011123456789");
    row("urn:epc:id:itip:4012345.012345.01.02.987", "800604012345123456010221987");
    row("urn:epc:id:upui:1234567.089456.51qIgY)%3C%26Jp3*j7",
        "0101234567894560235"
        "51qIgY)<&Jp3*j7");
    row("urn:epc:id:sgcn:4012345.67890.04711", "255401234567890104711");
    row("https://id.gs1.org/01/80614141123458/21/6789", "0180614141123458216789");
    row("http://example.com/some/path/01/80614141123458/10/L1/21/6789?17=290101#x", "0180614141123458216789");
    row("HTTPS://example.com/gtin/614141123452/ser/A%2fB", "010061414112345221A/B");
    row("https://id.gs1.org/01/09521234123453/10/L%2F1", "010952123412345310L/1");
    row("https://id.gs1.org/01/09521234123453/22/2A", "0109521234123453");
    row("https://id.gs1.org/414/4012345000054/254/0", "4144012345000054");
    row("https://x.org/00/106141412345678908/", "00106141412345678908");
    row("0180614141123458216789", "0180614141123458216789");
}

void tst_ItemKey::readsEverySpelling()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, text);
    const ItemKey key = ItemKey::fromUri(uri);
    QCOMPARE(key.text(), text);
    QVERIFY(key.kind() != ItemKey::Kind::Foreign);
    QCOMPARE(ItemKey::fromText(key.text()).kind(), key.kind());
}

void tst_ItemKey::keepsForeignUris_data()
{
    QTest::addColumn<QByteArray>("uri");
    const char *uris[] = { "urn:epc:id:gid:95100000.12345.400", "urn:uuid:3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "http://epcis.gs1us.org/hc/dea/loc/AB1234567", "urn:epc:id:sgtin:9521234.12345.1",
        "urn:epc:id:sgtin:9521234.012345.", "urn:epc:id:sgtin:9521234.012345.A%2",
        "https://id.gs1.org/01/80614141123459/21/6789", "https://id.gs1.org/01/1", "",
        "urn:epc:id:sgtin:9521234.012345.123456789012345678901", "urn:epc:idpat:sgtin:9521234.*.*",
        "urn:epc:id:sgtin:x", "https://" };
    for (const char *uri : uris)
        QTest::newRow(uri) << QByteArray(uri);
}

void tst_ItemKey::keepsForeignUris()
{
    QFETCH(QByteArray, uri);
    const ItemKey key = ItemKey::fromUri(uri);
    QCOMPARE(key.text(), uri);
    QCOMPARE(key.kind(), ItemKey::Kind::Foreign);
    QVERIFY(!companyPrefixLength(uri));
}

void tst_ItemKey::survivesUrnAndLinkOfEveryPrefixLength_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        { "0180614141123458216789", "0180614141123458", "010401234512345610Lot987", "00106141412345678908" })
        QTest::newRow(text) << QByteArray(text);
    const char *texts[] = { "010952123412345321A\"%&/<>?!'()*+,-.:;=_", "4144012345000054254A/1", "4144012345000054",
        "4179999999999994", "25398765999999929", "2539876599999992", "800304012345000221334455", "800304012345000221",
        "80044012345012345ABC/%", "401401234501234A?", "800604012345123456010221987", "8006040123451234560102",
        "255401234567890104711",
        "80100614141123456A/#\x1d"
        "8011123456789",
        "80100614141123456A/#",
        "0101234567894560235"
        "51qIgY)<&Jp3*j7" };
    for (const char *text : texts)
        QTest::newRow(text) << QByteArray(text);
    for (const char *ai : { "402", "8017", "8018" }) {
        const QByteArray body = QByteArray("95212345678901234").left(QByteArrayView(ai) == "402" ? 16 : 17);
        QTest::newRow(ai) << ai + body + checkDigitOf(body);
    }
}

void tst_ItemKey::survivesUrnAndLinkOfEveryPrefixLength()
{
    QFETCH(QByteArray, text);
    const ItemKey key = ItemKey::fromText(text);
    if (key.kind() == ItemKey::Kind::Foreign)
        QCOMPARE(toDigitalLink(key), text);
    else
        QCOMPARE(ItemKey::fromUri(toDigitalLink(key)), key);
    for (int length = 6; length <= 12 && key.kind() != ItemKey::Kind::Foreign; ++length) {
        const QByteArray urn = toEpcUri(key, length);
        QVERIFY2(urn.startsWith("urn:epc:"), urn);
        QCOMPARE(companyPrefixLength(urn), std::optional(length));
        const ItemKey again = ItemKey::fromUri(urn);
        QCOMPARE(again.text(), key.text());
        QCOMPARE(again.kind(), key.kind());
        const Result<EpcUri> strict = EpcUri::parse(urn);
        QVERIFY(strict.has_value());
        QCOMPARE(strict->key, key);
        QCOMPARE(strict->companyPrefixLength, length);
    }
}

void tst_ItemKey::takesPartsOutOfTheKey()
{
    const ItemKey pack = ItemKey::fromUri("urn:epc:id:sgtin:0614141.812345.6789");
    QCOMPARE(pack.gtin()->digits(), QByteArray("80614141123458"));
    QCOMPARE(pack.serial(), QByteArray("6789"));
    QVERIFY(pack.isInstance());
    QVERIFY(!pack.sscc());

    const ItemKey pallet = ItemKey::fromUri("urn:epc:id:sscc:0614141.1234567890");
    QCOMPARE(pallet.sscc()->digits(), QByteArray("106141412345678908"));
    QCOMPARE(ItemKey(*pallet.sscc()), pallet);

    const ItemKey place = ItemKey::fromUri("urn:epc:id:sgln:4012345.00005.122");
    QCOMPARE(place.gln()->digits(), QByteArray("4012345000054"));
    QCOMPARE(place.serial(), QByteArray("122"));

    const ItemKey lot = ItemKey::fromUri("urn:epc:class:lgtin:4012345.012345.Lot987");
    QCOMPARE(lot.lot(), QByteArray("Lot987"));
    QVERIFY(!lot.isInstance());
    QCOMPARE(ItemKey::lgtin(*lot.gtin(), lot.lot()), lot);
    QCOMPARE(ItemKey::sgtin(*pack.gtin(), "6789"), pack);

    const ItemKey part = ItemKey::fromUri("urn:epc:id:cpi:0614141.123ABC.99");
    QCOMPARE(part.serial(), QByteArray("99"));
}

void tst_ItemKey::neverFailsOnDamagedUris()
{
    QRandomGenerator random(20261122);
    const QByteArray seeds[] = { "urn:epc:id:sgtin:0614141.812345.6789", "urn:epc:id:sgln:4012345.00005.122",
        "urn:epc:id:cpi:0614141.123ABC%2F.9", "https://id.gs1.org/01/80614141123458/10/A%2F/21/6789",
        "urn:epc:id:sscc:0614141.1234567890", "urn:epc:tag:sgtin-96:3.0614141.812345.6789" };
    for (int i = 0; i < 20'000; ++i) {
        QByteArray uri = seeds[random.bounded(int(std::size(seeds)))];
        for (int n = random.bounded(1, 4); n > 0; --n) {
            const qsizetype at = random.bounded(int(uri.size()));
            if (random.bounded(2))
                uri.remove(at, random.bounded(1, 6));
            else
                uri.insert(at, static_cast<char>(random.bounded(256)));
            if (uri.isEmpty())
                break;
        }
        const ItemKey key = ItemKey::fromUri(uri);
        const ItemKey stored = ItemKey::fromText(key.text());
        QCOMPARE(stored.kind(), key.kind());
        QCOMPARE(ItemKey::fromUri(toDigitalLink(key)), key);
    }
}

QTEST_GUILESS_MAIN(tst_ItemKey)
#include "tst_itemkey.moc"
