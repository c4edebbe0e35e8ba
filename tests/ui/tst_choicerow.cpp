#include "common/choicerow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace packledger;

/// A row of choices among other fields.
class tst_ChoiceRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPlaceByTabWhenItsChoicesComeLater();
};

void tst_ChoiceRow::keepsItsPlaceByTabWhenItsChoicesComeLater()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *above = new QLineEdit;
    auto *row = new common::ChoiceRow;
    auto *beneath = new QLineEdit;
    for (QWidget *field :
        { static_cast<QWidget *>(above), static_cast<QWidget *>(row), static_cast<QWidget *>(beneath) })
        column->addWidget(field);
    row->setChoices({ { QStringLiteral("acme"), QStringLiteral("Acme") } });
    row->setChoices(
        { { QStringLiteral("acme"), QStringLiteral("Acme") }, { QStringLiteral("beta"), QStringLiteral("Beta") } });
    const QList<QAbstractButton *> buttons = row->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 2);
    const auto next = [](const QWidget *from) {
        do
            from = from->nextInFocusChain();
        while ((from->focusPolicy() & Qt::TabFocus) != Qt::TabFocus);
        return from;
    };
    QCOMPARE(next(above), buttons[0]);
    QCOMPARE(next(buttons[0]), buttons[1]);
    QCOMPARE(next(buttons[1]), beneath);
    QCOMPARE(next(beneath), above);
}

QTEST_MAIN(tst_ChoiceRow)
#include "tst_choicerow.moc"
