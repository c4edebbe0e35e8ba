#include "serialscanner/codeframer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace packledger::serialscanner;

class tst_CodeFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtTheSuffix_data();
    void cutsAtTheSuffix();
    void needsThePrefix();
    void dropsWhatSilenceCutsOff();
    void dropsTheRestOfABrokenCode();
    void takesThePlainCodeAfterABrokenOne();
    void endsAtSilenceWithoutSuffix();
    void dropsWhatIsLongerThanAnyCode();
    void dropsWhatAnInterruptionCutsOff();
    void givesTheSameCodesHoweverTheBytesArrive();
};

void tst_CodeFramer::cutsAtTheSuffix_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArrayList>("codes");
    QTest::newRow("CR") << QByteArray("\r") << QByteArray("A1\rB2\r") << QByteArrayList { "A1", "B2" };
    QTest::newRow("CR LF where CR is expected")
        << QByteArray("\r") << QByteArray("A1\r\nB2\r\n") << QByteArrayList { "A1", "B2" };
    QTest::newRow("CR LF") << QByteArray("\r\n") << QByteArray("A1\r\nB2\r\n") << QByteArrayList { "A1", "B2" };
    QTest::newRow("CR LF where LF is expected")
        << QByteArray("\n") << QByteArray("A1\r\nB2\r\n") << QByteArrayList { "A1", "B2" };
    QTest::newRow("LF where CR is expected")
        << QByteArray("\r") << QByteArray("A1\nB2\n") << QByteArrayList { "A1", "B2" };
    QTest::newRow("CR where CR LF is expected")
        << QByteArray("\r\n") << QByteArray("A1\rB2\r") << QByteArrayList { "A1", "B2" };
    QTest::newRow("LF CR") << QByteArray("\r") << QByteArray("A1\n\rB2\n\r") << QByteArrayList { "A1", "B2" };
    QTest::newRow("STX and ETX and a line end")
        << QByteArray("\x03") << QByteArray("A1\x03\r\nB2\x03\r\n") << QByteArrayList { "A1", "B2" };
    QTest::newRow("ETX") << QByteArray("\x03")
                         << QByteArray("A1\x03"
                                       "B2\x03")
                         << QByteArrayList { "A1", "B2" };
    QTest::newRow("group separators stay") << QByteArray("\r")
                                           << QByteArray("]d210A\x1d"
                                                         "21B\r")
                                           << QByteArrayList { "]d210A\x1d"
                                                               "21B" };
    QTest::newRow("empty codes are none") << QByteArray("\r") << QByteArray("\r\rA1\r\r") << QByteArrayList { "A1" };
    QTest::newRow("unended") << QByteArray("\r") << QByteArray("A1") << QByteArrayList {};
}

void tst_CodeFramer::cutsAtTheSuffix()
{
    QFETCH(QByteArray, suffix);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArrayList, codes);
    CodeFramer whole({ {}, suffix });
    QCOMPARE(whole.feed(sent), codes);
    CodeFramer byByte({ {}, suffix });
    QByteArrayList got;
    for (const char c : sent)
        got += byByte.feed(QByteArrayView(&c, 1));
    QCOMPARE(got, codes);
}

void tst_CodeFramer::needsThePrefix()
{
    CodeFramer framer({ "\x02", "\x03" });
    QCOMPARE(framer.feed("\x02"
                         "A1\x03"
                         "B2\x03\x02\x03\x02"
                         "C3\x03"),
        (QByteArrayList { "A1", "C3" }));
    QCOMPARE(framer.fragments(), 1);
}

void tst_CodeFramer::dropsWhatSilenceCutsOff()
{
    CodeFramer framer({});
    QCOMPARE(framer.feed("0109520000"), QByteArrayList());
    QVERIFY(framer.isInCode());
    QCOMPARE(framer.silence(), QByteArrayList());
    QVERIFY(!framer.isInCode());
    QCOMPARE(framer.fragments(), 1);
    QCOMPARE(framer.lastFragment(), QByteArray("0109520000"));
    QCOMPARE(framer.feed("B2\r"), QByteArrayList { "B2" });
    QCOMPARE(framer.silence(), QByteArrayList());
    QCOMPARE(framer.fragments(), 1);
}

void tst_CodeFramer::dropsTheRestOfABrokenCode()
{
    CodeFramer framer({});
    QCOMPARE(framer.feed("]d2A1\r"), QByteArrayList { "]d2A1" });
    QCOMPARE(framer.feed("]d20109520000"), QByteArrayList());
    QCOMPARE(framer.silence(), QByteArrayList());
    QCOMPARE(framer.feed("01001021ABC\r"), QByteArrayList());
    QCOMPARE(framer.fragments(), 2);
    QCOMPARE(framer.feed("]d2B2\r"), QByteArrayList { "]d2B2" });
}

void tst_CodeFramer::takesThePlainCodeAfterABrokenOne()
{
    CodeFramer framer({});
    QCOMPARE(framer.feed("A1\rB"), QByteArrayList { "A1" });
    QCOMPARE(framer.silence(), QByteArrayList());
    QCOMPARE(framer.feed("C3\r"), QByteArrayList { "C3" });
}

void tst_CodeFramer::endsAtSilenceWithoutSuffix()
{
    CodeFramer framer({ {}, {} });
    QCOMPARE(framer.feed("A1"), QByteArrayList());
    QCOMPARE(framer.feed("B2\r\n"), QByteArrayList());
    QCOMPARE(framer.silence(), QByteArrayList { "A1B2" });
    QCOMPARE(framer.silence(), QByteArrayList());
}

void tst_CodeFramer::dropsWhatIsLongerThanAnyCode()
{
    CodeFramer framer({});
    QCOMPARE(framer.feed(QByteArray(9000, 'A')), QByteArrayList());
    QCOMPARE(framer.feed(QByteArray(100, 'A') + "\rB2\r"), QByteArrayList { "B2" });
    QCOMPARE(framer.fragments(), 1);
}

void tst_CodeFramer::dropsWhatAnInterruptionCutsOff()
{
    CodeFramer framer({});
    QCOMPARE(framer.feed("A1\rB"), QByteArrayList { "A1" });
    framer.interrupt();
    framer.interrupt();
    QCOMPARE(framer.fragments(), 1);
    QCOMPARE(framer.feed("C3\r"), QByteArrayList { "C3" });
}

void tst_CodeFramer::givesTheSameCodesHoweverTheBytesArrive()
{
    QRandomGenerator random(3);
    QByteArray sent;
    QByteArrayList codes;
    for (int i = 0; i < 50; ++i) {
        codes += "]d2010952000001001021S" + QByteArray::number(random.generate(), 36)
            + "\x1d"
              "10L"
            + QByteArray::number(i);
        sent += codes.last() + (i % 2 ? "\r\n" : "\r");
    }
    for (int round = 0; round < 200; ++round) {
        CodeFramer framer({});
        QByteArrayList got;
        for (qsizetype at = 0; at < sent.size();) {
            const qsizetype length = std::min<qsizetype>(random.bounded(1, 40), sent.size() - at);
            got += framer.feed(QByteArrayView(sent).sliced(at, length));
            at += length;
        }
        QCOMPARE(got, codes);
        QCOMPARE(framer.fragments(), 0);
    }
}

QTEST_GUILESS_MAIN(tst_CodeFramer)
#include "tst_codeframer.moc"
