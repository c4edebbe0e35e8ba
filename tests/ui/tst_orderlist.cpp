#include "common/style.h"
#include "outbound/pickingscreen.h"
#include "outbound/shipmentlist.h"
#include "ui/outboundsamples.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::outbound;

/// The lines of an order: each lot that is to be taken can be read.
class tst_OrderList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }

    void givesARowTheRoomThatItsLotsNeed();
    void keepsTheRoomAsLotsChangeAndTheWindowDoes();

private:
    static PickRow row(int lots)
    {
        QStringList take;
        for (int lot = 0; lot < lots; ++lot)
            take += QStringLiteral("%1 of lot RP447%2 (31 AUG 2028)").arg(10 + lot).arg(lot);
        return { common::Tone::Neutral, QStringLiteral("Exampline 20 mg"), take.join(QStringLiteral(", ")), {} };
    }
    static int height(const common::RowList &list, int row)
    {
        return list.visualRect(list.model()->index(row, 0)).height();
    }
};

void tst_OrderList::givesARowTheRoomThatItsLotsNeed()
{
    PickingScreen screen;
    screen.resize(1366, 700);
    PickingState state = test::sampleOrderedPicking();
    state.order = { row(1), row(6) };
    screen.render(state);
    screen.show();
    common::RowList *list = nullptr;
    for (common::RowList *each : screen.findChildren<common::RowList *>()) {
        if (each->model()->rowCount() == 2)
            list = each;
    }
    QVERIFY(list);
    QTRY_VERIFY(height(*list, 1) > height(*list, 0));
}

void tst_OrderList::keepsTheRoomAsLotsChangeAndTheWindowDoes()
{
    PickModel model(pickText);
    common::RowList list(common::RowList::Rows::Read);
    list.setModel(&model);
    list.setItemDelegate(new PickDelegate(PickDelegate::Details::Whole, &list));
    list.setUniformItemSizes(false);
    list.setResizeMode(QListView::Adjust);
    list.resize(420, 400);
    list.show();
    model.setRows({ row(1), row(1) });
    QTRY_COMPARE(height(list, 1), height(list, 0));
    const int one = height(list, 0);
    model.setRows({ row(1), row(6) });
    QTRY_VERIFY(height(list, 1) > one);
    QCOMPARE(height(list, 0), one);
    const int narrow = height(list, 1);
    list.resize(1000, 400);
    QTRY_VERIFY(height(list, 1) < narrow);
}

QTEST_MAIN(tst_OrderList)
#include "tst_orderlist.moc"
