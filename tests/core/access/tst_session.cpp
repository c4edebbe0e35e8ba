#include "access/session.h"

#include <QTest>

using namespace packledger::access;

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyMayDoNothing();
    void theDefaultRoleMayDoEverything();
    void anUnknownRoleMayDoNothing();
    void aSessionMayDoExactlyWhatItWasGiven();
    void theCommandLineActsUnderItsName();
};

void tst_Session::nobodyMayDoNothing()
{
    const Session nobody;
    QVERIFY(!nobody.isValid());
    for (int i = 0; i < permissionCount; ++i)
        QVERIFY(!nobody.may(Permission(i)));
}

void tst_Session::theDefaultRoleMayDoEverything()
{
    const Session ana("ana", QStringLiteral("Ana"), QByteArrayList { defaultRole });
    for (int i = 0; i < permissionCount; ++i)
        QVERIFY2(ana.may(Permission(i)), nameOf(Permission(i)));
}

void tst_Session::anUnknownRoleMayDoNothing()
{
    const Session ana("ana", QStringLiteral("Ana"), QByteArrayList { "wizard" });
    QVERIFY(ana.isValid());
    QVERIFY(!ana.may(Permission::Receive));
}

void tst_Session::aSessionMayDoExactlyWhatItWasGiven()
{
    const Session clerk("bob", QStringLiteral("Bob"), { Permission::Receive, Permission::HoldItems });
    QVERIFY(clerk.may(Permission::Receive) && clerk.may(Permission::HoldItems));
    QVERIFY(!clerk.may(Permission::SubmitReceipts) && !clerk.may(Permission::ManageSite));
}

void tst_Session::theCommandLineActsUnderItsName()
{
    QCOMPARE(Session::forOperator("eve").login(), "eve");
    QVERIFY(Session::forOperator({}).isValid());
}

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_session.moc"
