#include "line/minutegraph.h"

#include <QTest>

using namespace packledger;

/// The stops in the graph of the board, each with its reason where there is room.
class tst_MinuteGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWordsOffOtherStops();
};

void tst_MinuteGraph::keepsWordsOffOtherStops()
{
    const QRectF plot(20, 12, 600, 100);
    const auto band = [&](qreal left, qreal width) { return QRectF(left, plot.top(), width, plot.height()); };
    // Two narrow ones close to each other, and a wide one: the first has its word at its left.
    std::vector<QRectF> bands { band(200, 20), band(230, 20), band(400, 180) };
    std::vector<QRectF> words = line::placeWords(plot, bands, { 140, 140, 100 });
    QCOMPARE(words.size(), size_t(3));
    for (size_t i = 0; i < words.size(); ++i) {
        QVERIFY(!words[i].isEmpty());
        for (size_t j = 0; j < bands.size(); ++j)
            QVERIFY(i == j || !words[i].intersects(bands[j]));
    }
    QVERIFY(words[0].right() < bands[0].left());
    QVERIFY(bands[2].contains(words[2]));
    // Where there is room on no side there is no word.
    bands = { band(40, 20), band(70, 20) };
    words = line::placeWords(plot, bands, { 140, 140 });
    QVERIFY(words[0].isEmpty());
    QVERIFY(!words[1].isEmpty());
}

QTEST_MAIN(tst_MinuteGraph)
#include "tst_minutegraph.moc"
