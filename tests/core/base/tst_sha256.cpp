#include "base/sha256.h"

#include <QTest>

using namespace packledger;

/// The examples of FIPS 180-4, and pieces against the whole.
class TestSha256 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesThePublishedSums_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sum");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb924"
                                               "27ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223"
                                                 "b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void givesThePublishedSums()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, sum);
        QCOMPARE(Sha256::of(bytes).toHex(), sum);
        Sha256 pieces;
        for (qsizetype at = 0, length = 0; at < bytes.size(); at += length++)
            pieces.add(bytes.mid(at, length));
        QCOMPARE(pieces.result().toHex(), sum);
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
