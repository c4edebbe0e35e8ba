#include "base/result.h"

#include "base/baseerrors.h"

#include <QTest>

using namespace packledger;

class tst_Result : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheValueOrTheError();
    void handsOnTheErrorOfAnotherCall();
    void knowsWhetherThePlaceIsKnown();
    void comparesCodesByTheirName();
};

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(codes::usage, QString::number(number), Where { QStringLiteral("a.csv"), 3 });
    return number / 2;
}

Result<QString> halfAsText(int number)
{
    const Result<int> halved = half(number);
    if (!halved)
        return fail(halved.error());
    return QString::number(*halved);
}

} // namespace

void tst_Result::holdsTheValueOrTheError()
{
    QCOMPARE(half(8).value(), 4);
    const Result<int> odd = half(7);
    QVERIFY(!odd);
    QCOMPARE(odd.error().code, codes::usage);
    QCOMPARE(odd.error().detail, QStringLiteral("7"));
}

void tst_Result::handsOnTheErrorOfAnotherCall()
{
    QCOMPARE(halfAsText(8).value(), QStringLiteral("4"));
    const Result<QString> odd = halfAsText(7);
    QVERIFY(!odd);
    QCOMPARE(odd.error().code, codes::usage);
    QCOMPARE(odd.error().where, (Where { QStringLiteral("a.csv"), 3 }));
}

void tst_Result::knowsWhetherThePlaceIsKnown()
{
    QVERIFY(!Where {}.isKnown());
    QVERIFY((Where { QStringLiteral("a.csv") }).isKnown());
    QVERIFY((Where { {}, 1 }).isKnown());
    QVERIFY((Where { {}, 0, 0, QStringLiteral("$.epcisBody") }).isKnown());
}

void tst_Result::comparesCodesByTheirName()
{
    // Two constants of one name in two translation units are one code.
    QCOMPARE(ErrorCode("base.usage"), codes::usage);
    QVERIFY(!(ErrorCode("base.usage") == codes::cancelled));
}

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
