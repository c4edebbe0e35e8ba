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
    void whoIsLimitedToAClientWorksAtTheLineAlone();
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

void tst_Session::whoIsLimitedToAClientWorksAtTheLineAlone()
{
    Session tom("tom", QStringLiteral("Tom"), QByteArrayList { defaultRole });
    QVERIFY(tom.client().isEmpty());
    tom.limitTo(QStringLiteral("Acme"));
    QCOMPARE(tom.client(), QStringLiteral("Acme"));
    QVERIFY(tom.may(Permission::RunLine) && tom.may(Permission::Commission) && tom.may(Permission::SignBatches));
    for (const Permission others : { Permission::ManageSite, Permission::ManageUsers, Permission::Ship,
             Permission::Receive, Permission::ManagePartners, Permission::Exchange, Permission::ImportDocuments })
        QVERIFY2(!tom.may(others), nameOf(others));
    Session clerk("bob", QStringLiteral("Bob"), { Permission::Receive });
    clerk.limitTo(QStringLiteral("Acme"));
    QVERIFY(!clerk.may(Permission::RunLine)); // a limit gives nothing
}

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_session.moc"
