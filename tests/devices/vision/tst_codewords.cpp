#include "drawnframe.h"
#include "vision/codewords.h"

#include <QTest>

using namespace packledger::vision;
using namespace packledger::vision::tests;

namespace {

MatrixSize sizeOf(const cv::Mat &modules)
{
    for (const MatrixSize size : matrixSizes) {
        if (size.rows == modules.rows && size.columns == modules.cols)
            return size;
    }
    return {};
}

} // namespace

class TestCodewords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoFaultInAnySize();
    void countsWhatWasDamaged();
    void tellsWhatCannotBeRepaired();
};

void TestCodewords::findsNoFaultInAnySize()
{
    QSet<int> seen;
    for (int length = 1; length <= 200; length += 3) {
        const cv::Mat modules = modulesOf({ Print::Kind::DataMatrix, QByteArray(length, 'q') });
        const MatrixSize size = sizeOf(modules);
        QVERIFY(size.rows > 0);
        QCOMPARE(correctionUsed(codewordsOf(modules, size), size).value_or(1), 0.0F);
        seen.insert(size.rows * 1000 + size.columns);
    }
    QVERIFY(seen.size() > 10);
}

void TestCodewords::countsWhatWasDamaged()
{
    const cv::Mat modules = modulesOf({ Print::Kind::Gs1DataMatrix, "(01)09521234543213(10)ABC(21)SN100001" });
    const MatrixSize size = sizeOf(modules);
    std::vector<uchar> codewords = codewordsOf(modules, size);
    const int most = size.checkWords / 2;
    for (int wrong = 1; wrong <= most; ++wrong) {
        codewords[size_t(wrong)] ^= 0x41;
        const auto used = correctionUsed(codewords, size);
        QVERIFY(used);
        QCOMPARE(*used, float(wrong) / float(most));
    }
}

void TestCodewords::tellsWhatCannotBeRepaired()
{
    const cv::Mat modules = modulesOf({ Print::Kind::Gs1DataMatrix, "(01)09521234543213(10)ABC(21)SN100001" });
    const MatrixSize size = sizeOf(modules);
    std::vector<uchar> codewords = codewordsOf(modules, size);
    for (size_t i = 0; i < codewords.size(); ++i)
        codewords[i] = uchar(i * 37 + 11);
    QVERIFY(!correctionUsed(codewords, size));
}

QTEST_GUILESS_MAIN(TestCodewords)
#include "tst_codewords.moc"
