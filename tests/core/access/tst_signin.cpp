#include "access/accesserrors.h"
#include "access/signin.h"
#include "ledger/ledgercheck.h"
#include "ledger/site.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::access;
using namespace packledger::test;

/// Users and PINs in a real ledger, with hashes as cheap as the library allows.
class tst_SignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hashesDifferAndFit();
    void hashesCostWhatTheyPromise();
    void theFirstUserNeedsNobody();
    void furtherUsersNeedPermission();
    void refusesUsersThatCannotBe();
    void signsInWithTheRightPinAlone();
    void tellsAComposedPinFromNone();
    void locksAfterFiveWrongPins();
    void doublesTheLockUpToAnHour();
    void keepsTheLockOverARestart();
    void forgetsWrongPinsAfterARightOne();
    void changesPins();
    void takesTheSignInAndGivesItBack();
    void writesWhoCameAndWent();
    void limitsThoseWhoWorkForOneClient();

private:
    static PinHashCost cheap() { return { 1, 8192 }; }
    SignIn door() { return SignIn(m_site->ledger(), cheap()); }
    ErrorCode refusal(const QString &pin)
    {
        const Result<Session> session = door().signIn("ana", pin);
        return session ? ErrorCode("signed-in") : session.error().code;
    }
    void addAna() { QVERIFY(door().addUser({}, "ana", QStringLiteral("Ana Alvarez"), QStringLiteral("4711"))); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<ledger::Site> m_site;
};

void tst_SignIn::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<ledger::Site> made = ledger::Site::make(m_folder->filePath(QStringLiteral("site")),
        ledger::SiteIdentity { QStringLiteral("Test"), "0399999000017", {}, {}, {} }, m_clock,
        ledger::Actor { "setup", "office" });
    QVERIFY(made);
    m_site.emplace(*std::move(made));
}

void tst_SignIn::cleanup()
{
    const Result<ledger::LedgerCheck> check = ledger::checkLedger(m_site->ledger(), m_folder->path());
    QVERIFY(check && check->isGood());
    m_site.reset();
}

void tst_SignIn::hashesDifferAndFit()
{
    const Result<QByteArray> first = hashPin(QStringLiteral("4711"), cheap());
    const Result<QByteArray> second = hashPin(QStringLiteral("4711"), cheap());
    QVERIFY(first && second);
    QVERIFY(first->startsWith("$argon2id$"));
    QVERIFY(*first != *second); // salted
    QVERIFY(pinFits(*first, QStringLiteral("4711")) && pinFits(*second, QStringLiteral("4711")));
    QVERIFY(!pinFits(*first, QStringLiteral("4712")) && !pinFits(*first, {}) && !pinFits({}, QStringLiteral("4711")));
    QVERIFY(!pinFits("no hash at all", QStringLiteral("4711")));
}

void tst_SignIn::hashesCostWhatTheyPromise()
{
    const Result<QByteArray> hash = hashPin(QStringLiteral("4711"));
    QVERIFY(hash);
    QVERIFY2(hash->contains("m=65536,t=3,"), hash->constData());
}

void tst_SignIn::theFirstUserNeedsNobody()
{
    QVERIFY(*door().isFirstRun());
    const Result<Session> ana = door().addUser({}, "ana", QStringLiteral("Ana Alvarez"), QStringLiteral("4711"));
    QVERIFY(ana && ana->may(Permission::ManageUsers));
    QVERIFY(!*door().isFirstRun());
}

void tst_SignIn::furtherUsersNeedPermission()
{
    addAna();
    const auto bob
        = [&](const Session &by) { return door().addUser(by, "bob", QStringLiteral("Bob"), QStringLiteral("0815")); };
    QVERIFY(bob({}).error().code == codes::notPermitted);
    QVERIFY(bob(Session("eve", QStringLiteral("Eve"), { Permission::Receive })).error().code == codes::notPermitted);
    QVERIFY(bob(*door().signIn("ana", QStringLiteral("4711"))));
    QVERIFY(door().signIn("bob", QStringLiteral("0815")));
}

void tst_SignIn::refusesUsersThatCannotBe()
{
    QVERIFY(door().addUser({}, " ", QStringLiteral("X"), QStringLiteral("4711")).error().code == codes::nameMissing);
    QVERIFY(door().addUser({}, "x", QString(), QStringLiteral("4711")).error().code == codes::nameMissing);
    QVERIFY(door().addUser({}, "x", QStringLiteral("X"), QStringLiteral("123")).error().code == codes::pinTooShort);
    addAna();
    const Session ana = *door().signIn("ana", QStringLiteral("4711"));
    QVERIFY(
        door().addUser(ana, "ana", QStringLiteral("Other"), QStringLiteral("9999")).error().code == codes::userExists);
}

void tst_SignIn::signsInWithTheRightPinAlone()
{
    addAna();
    const Result<Session> ana = door().signIn("ana", QStringLiteral("4711"));
    QVERIFY(ana);
    QCOMPARE(ana->name(), QStringLiteral("Ana Alvarez"));
    const Result<Session> wrong = door().signIn("ana", QStringLiteral("4712"));
    QVERIFY(!wrong && wrong.error().code == codes::wrongPin);
    QCOMPARE(wrong.error().detail, QStringLiteral("4"));
    QVERIFY(door().signIn("nobody", QStringLiteral("4711")).error().code == codes::userUnknown);
}

void tst_SignIn::tellsAComposedPinFromNone()
{
    QVERIFY(door().addUser({}, "ana", QStringLiteral("Ana"), QString::fromUtf8("caf\u00e9")));
    QVERIFY(
        refusal(QString::fromUtf8("cafe\u0301")) == ErrorCode("signed-in")); // the same letters from another keyboard
    QVERIFY(refusal(QStringLiteral("cafe")) == codes::wrongPin);
}

void tst_SignIn::locksAfterFiveWrongPins()
{
    addAna();
    for (int i = 0; i < 4; ++i)
        QVERIFY(refusal(QStringLiteral("0000")) == codes::wrongPin);
    QVERIFY(refusal(QStringLiteral("0000")) == codes::userLocked);
    QVERIFY(refusal(QStringLiteral("4711")) == codes::userLocked); // the right one as well
    m_clock.advance(29'999);
    QVERIFY(refusal(QStringLiteral("4711")) == codes::userLocked);
    m_clock.advance(1);
    QVERIFY(refusal(QStringLiteral("4711")) == ErrorCode("signed-in"));
}

void tst_SignIn::doublesTheLockUpToAnHour()
{
    addAna();
    for (int i = 0; i < 4; ++i)
        (void)refusal(QStringLiteral("0000"));
    qint64 lock = 30'000;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(refusal(QStringLiteral("0000")) == codes::userLocked);
        m_clock.advance(lock - 1);
        QVERIFY(refusal(QStringLiteral("4711")) == codes::userLocked);
        m_clock.advance(1);
        lock = std::min<qint64>(lock * 2, 3'600'000);
    }
    QVERIFY(refusal(QStringLiteral("4711")) == ErrorCode("signed-in"));
}

void tst_SignIn::keepsTheLockOverARestart()
{
    addAna();
    for (int i = 0; i < 5; ++i)
        (void)refusal(QStringLiteral("0000"));
    const QString folder = m_site->folder();
    m_site.reset();
    Result<ledger::Site> again = ledger::Site::open(folder, m_clock);
    QVERIFY(again);
    m_site.emplace(*std::move(again));
    QVERIFY(refusal(QStringLiteral("4711")) == codes::userLocked);
}

void tst_SignIn::forgetsWrongPinsAfterARightOne()
{
    addAna();
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            QVERIFY(refusal(QStringLiteral("0000")) == codes::wrongPin);
        QVERIFY(refusal(QStringLiteral("4711")) == ErrorCode("signed-in"));
    }
}

void tst_SignIn::takesTheSignInAndGivesItBack()
{
    addAna();
    const Session ana = *door().signIn("ana", QStringLiteral("4711"));
    QVERIFY(door().addUser(
        ana, SignIn::loginFor(QStringLiteral(" Bob  Baker ")), QStringLiteral("Bob Baker"), QStringLiteral("0815")));
    const auto bob = [&] { return door().signIn("bob.baker", QStringLiteral("0815")); };
    QVERIFY(bob());
    QVERIFY(door().disableUser(*bob(), "bob.baker").error().code == codes::ownSignIn);
    QVERIFY(door().disableUser({}, "bob.baker").error().code == codes::notPermitted);
    QVERIFY(door().disableUser(ana, "carl").error().code == codes::userUnknown);

    QVERIFY(door().disableUser(ana, "bob.baker"));
    QVERIFY(door().disableUser(ana, "bob.baker"));
    QVERIFY(bob().error().code == codes::userUnknown);
    QVERIFY(door().addUser(ana, "bob.baker", QStringLiteral("Bob"), QStringLiteral("0815")).error().code
        == codes::userExists);
    QVERIFY(door().enableUser(ana, "bob.baker"));
    QVERIFY(bob());
}

void tst_SignIn::changesPins()
{
    addAna();
    const Session ana = *door().signIn("ana", QStringLiteral("4711"));
    const Session other("bob", QStringLiteral("Bob"), { Permission::Receive });
    QVERIFY(door().changePin(other, "ana", QStringLiteral("1234")).error().code == codes::notPermitted);
    QVERIFY(door().changePin(ana, "ana", QStringLiteral("1")).error().code == codes::pinTooShort);
    QVERIFY(door().changePin(ana, "ana", QStringLiteral("1234")));
    QVERIFY(refusal(QStringLiteral("4711")) == codes::wrongPin);
    QVERIFY(refusal(QStringLiteral("1234")) == ErrorCode("signed-in"));
}

void tst_SignIn::writesWhoCameAndWent()
{
    addAna();
    const Session ana = *door().signIn("ana", QStringLiteral("4711"));
    (void)refusal(QStringLiteral("0000"));
    QVERIFY(door().signOut(ana));
    QByteArrayList acts;
    bool pinSeen = false;
    (void)*m_site->ledger().read([&](ledger::View &view) -> Result<bool> {
        view.journal().forEach(0, [&](const ledger::JournalEntry &entry) {
            acts.append(entry.head.act);
            pinSeen = pinSeen || entry.body.contains("4711");
            return true;
        });
        return true;
    });
    QCOMPARE(acts.mid(acts.size() - 4),
        (QByteArrayList { "user.added", "session.signed-in", "session.refused", "session.ended" }));
    QVERIFY(!pinSeen);
}

void tst_SignIn::limitsThoseWhoWorkForOneClient()
{
    addAna();
    const Result<Session> ana = door().signIn("ana", QStringLiteral("4711"));
    QVERIFY(ana && ana->client().isEmpty());
    QVERIFY(door().addUser(*ana, "tom", QStringLiteral("Tom Tanaka"), QStringLiteral("2580")));
    QVERIFY(m_site->ledger().write([](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("setting.changed",
            { { QStringLiteral("name"), QStringLiteral("user-client.tom") },
                { QStringLiteral("value"), QStringLiteral("Acme") } });
        return {};
    }));
    const Result<Session> tom = door().signIn("tom", QStringLiteral("2580"));
    QVERIFY(tom);
    QCOMPARE(tom->client(), QStringLiteral("Acme"));
    QVERIFY(tom->may(Permission::RunLine));
    // Nobody leads another's PIN, or a friend, round the limit.
    QCOMPARE(door().changePin(*tom, "ana", QStringLiteral("0000")).error().code, codes::notPermitted);
    QCOMPARE(
        door().addUser(*tom, "eve", QStringLiteral("Eve"), QStringLiteral("1111")).error().code, codes::notPermitted);
    QVERIFY(door().changePin(*tom, "tom", QStringLiteral("3690")));
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
