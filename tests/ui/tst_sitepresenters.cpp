#include "dock/dockqueuepresenter.h"
#include "ledger/backupcipher.h"
#include "ledger/linestores.h"
#include "shell/leaving.h"
#include "shell/signinpresenter.h"
#include "site/commandcards.h"
#include "site/ledgerpresenter.h"
#include "site/peoplepresenter.h"
#include "site/rulespresenter.h"
#include "support/dock.h"
#include "support/fakebackupsecret.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::dock;
using common::Tone;

/// Signing in, people, and the health of the ledger without a window, on a real ledger in its own thread.
class tst_SitePresenters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<test::Dock>();
        m_service = std::make_unique<common::LedgerService>(m_dock->clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_dock->siteFolder());
        QTRY_COMPARE(opened.size(), 1);
    }
    void cleanup()
    {
        m_service.reset();
        m_dock.reset();
    }

    void signsInTheFirstPersonAndRefusesAWrongPin();
    void checksTheLedgerAside();
    void saysWhereTheLedgerHasToBeDerivedAnew();
    void restoresABackupForATest();
    void makesNoCopyForWhoMaySeeNoSerials();
    void encryptsBackupsFromNowOn();
    void makesACardOfEachCommand();
    void answersThatNoSiteIsOpen();
    void tellsWhoLeavesWhatIsNotFinished();
    void addsPeopleAndTakesTheirSignIn();
    void keepsTheRulesAndTheAddressOfTheSite();
    void keepsHowProductsArePacked();

private:
    std::unique_ptr<test::Dock> m_dock;
    std::unique_ptr<common::LedgerService> m_service;
    test::FakeBackupSecret m_secret;
};

void tst_SitePresenters::signsInTheFirstPersonAndRefusesAWrongPin()
{
    shell::SignInPresenter signIn(*m_service, m_dock->clock, QStringLiteral("Station 2"));
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(signIn.state().isFirstRun);
    QSignalSpy signedIn(&signIn, &shell::SignInPresenter::signedIn);
    signIn.addFirst(QStringLiteral("Maria Ortiz"), QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(signIn.session().name(), QStringLiteral("Maria Ortiz"));
    signIn.lock();
    QTRY_COMPARE(signIn.state().people.size(), std::size_t(1));
    QCOMPARE(signIn.state().people.front().initials, QStringLiteral("MO"));
    signIn.enter(signIn.state().chosen, QStringLiteral("0000"));
    QTRY_VERIFY(!signIn.state().message.isEmpty());
    QCOMPARE(signedIn.size(), 1);
    QTRY_VERIFY(!signIn.state().isBusy);
    signIn.enter(signIn.state().chosen, QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 2);
}

void tst_SitePresenters::checksTheLedgerAside()
{
    site::LedgerPresenter site(*m_service, m_dock->clock, m_secret);
    site.setSite(QStringLiteral("Test"), m_dock->siteFolder());
    // The check after the start comes by itself.
    QTRY_COMPARE(site.state().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QCOMPARE(site.state().health.front().text, QStringLiteral("Chain intact"));
    // A document whose bytes are gone is damage, and only that.
    m_dock->write([](ledger::WriteTransaction &transaction) -> Result<void> {
        const QString gone(64, QLatin1Char('0'));
        transaction.appendAct(
            "document.imported", QJsonObject { { QStringLiteral("sha256"), gone } }, DocumentId { 99 });
        return {};
    });
    QSignalSpy damaged(&site, &site::LedgerPresenter::damaged);
    site.verify();
    QTRY_VERIFY(!site.state().health.empty() && site.state().health.front().tone == Tone::Stop);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QVERIFY(site.state().health.front().text.contains(QStringLiteral("damaged")));
    QCOMPARE(site.state().tone, Tone::Stop);
    QCOMPARE(damaged.size(), 1);
    QSignalSpy told(&site, &site::LedgerPresenter::told);
    site.backUp();
    QTRY_COMPARE(site.state().backups.size(), std::size_t(1));
    QTRY_VERIFY(!site.state().progress.isRunning());
    QCOMPARE(told.last().first().value<Tone>(), Tone::Accepted);
    QCOMPARE(site.state().backups.front().tone, Tone::Neutral);
}

/// As a ledger of another version of the program: the journal is whole, and what was derived from it is not.
void tst_SitePresenters::saysWhereTheLedgerHasToBeDerivedAnew()
{
    m_dock->write([](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.database().run("INSERT INTO exchange_act (side, document, seq) VALUES (1, 99, 99)");
        return {};
    });
    site::LedgerPresenter site(*m_service, m_dock->clock, m_secret);
    QSignalSpy damaged(&site, &site::LedgerPresenter::damaged);
    site.setSite(QStringLiteral("Test"), m_dock->siteFolder());
    site.verify();
    QTRY_COMPARE(site.state().tone, Tone::Stop);
    QVERIFY(!site.state().headline.contains(QStringLiteral("damaged")));
    QVERIFY(site.state().explanation.contains(QStringLiteral("nothing is lost")));
    QVERIFY(site.state().explanation.contains(
        QStringLiteral("packledger-cli --site \"%1\" ledger rebuild").arg(m_dock->siteFolder())));
    QVERIFY(!damaged.isEmpty());
    QVERIFY(damaged.last().first().toString().contains(QStringLiteral("Nothing is lost")));
}

void tst_SitePresenters::restoresABackupForATest()
{
    site::LedgerPresenter site(*m_service, m_dock->clock, m_secret);
    site.setSite(QStringLiteral("Test"), m_dock->siteFolder());
    QTRY_COMPARE(site.state().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QSignalSpy told(&site, &site::LedgerPresenter::told);
    // Without a backup there is nothing to try.
    site.testRestore();
    QVERIFY(!site.state().progress.isRunning());
    site.backUp();
    QTRY_COMPARE(site.state().backups.size(), std::size_t(1));
    QTRY_VERIFY(!site.state().progress.isRunning());
    const QString backup = site.state().backups.front().file;
    site.testRestore();
    QTRY_COMPARE(site.state().backups.front().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QCOMPARE(told.last().first().value<Tone>(), Tone::Accepted);
    // Nothing of it stays but the word on it.
    QCOMPARE(QDir(QFileInfo(backup).path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    // A backup that was cut off is found out, and said.
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    told.clear();
    site.testRestore(backup);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.front().at(0).value<Tone>(), Tone::Stop);
    // What was found good once is not green any more.
    QTRY_COMPARE(site.state().backups.front().tone, Tone::Stop);
}

void tst_SitePresenters::makesNoCopyForWhoMaySeeNoSerials()
{
    site::LedgerPresenter site(*m_service, m_dock->clock, m_secret);
    site.setSession(m_dock->ana);
    site.setSite(QStringLiteral("Test"), m_dock->siteFolder());
    QTRY_COMPARE(site.state().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    site.backUp();
    QTRY_COMPARE(site.state().backups.size(), std::size_t(1));
    QTRY_VERIFY(!site.state().progress.isRunning());
    access::Session person = m_dock->ana;
    person.withhold(access::Permission::ViewSerials);
    site.setSession(person);
    QSignalSpy refused(&site, &site::LedgerPresenter::serialsAsked);
    site.backUp();
    QCOMPARE(refused.size(), 1);
    QVERIFY(!site.state().progress.isRunning());
    // Whether the last copy is any good they may find out: that names no pack.
    site.testRestore();
    QTRY_COMPARE(site.state().backups.front().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    QCOMPARE(refused.size(), 1);
}

void tst_SitePresenters::encryptsBackupsFromNowOn()
{
    site::LedgerPresenter site(*m_service, m_dock->clock, m_secret);
    site.setSession(m_dock->ana);
    site.setSite(QStringLiteral("Test"), m_dock->siteFolder());
    QTRY_COMPARE(site.state().tone, Tone::Accepted);
    QTRY_VERIFY(!site.state().progress.isRunning());
    site.askPassphrase();
    site.encrypt(QStringLiteral("short"), QStringLiteral("short"));
    QVERIFY(site.state().asksPassphrase && !site.state().passphraseMessage.isEmpty());
    site.encrypt(QStringLiteral("several quiet words"), QStringLiteral("several quite words"));
    QVERIFY(site.state().asksPassphrase && !site.state().passphraseMessage.isEmpty());
    QVERIFY(m_secret.kept.isEmpty());
    site.encrypt(QStringLiteral("several quiet words"), QStringLiteral("several quiet words"));
    QTRY_VERIFY(site.state().isEncrypting);
    QVERIFY(!site.state().asksPassphrase);
    QCOMPARE(m_secret.kept, QByteArray("several quiet words"));
    site.backUp();
    QTRY_COMPARE(site.state().backups.size(), std::size_t(1));
    QTRY_VERIFY(!site.state().progress.isRunning());
    QVERIFY(ledger::isEncrypted(site.state().backups.front().file));
    QCOMPARE(site.offers().size(), std::size_t(1));
    site.testRestore();
    QTRY_COMPARE(site.state().backups.front().tone, Tone::Accepted);
    // Its report can be printed.
    QCOMPARE(site.offers().size(), std::size_t(2));
    QSignalSpy paper(&site, &site::LedgerPresenter::paperReady);
    site.makePaper(QStringLiteral("drill"));
    QCOMPARE(paper.size(), 1);
}

void tst_SitePresenters::makesACardOfEachCommand()
{
    const auto symbol = [](QByteArrayView message) { return QByteArrayList { message.toByteArray() }; };
    QStringList contents;
    for (const common::PaperOffer &offer : site::cardOffers()) {
        for (const common::PaperCard &card : site::cardPaper(offer.id, symbol).cards) {
            QVERIFY(!card.word.isEmpty() && !card.text.isEmpty());
            contents << QString::fromLatin1(card.modules.first());
        }
    }
    QCOMPARE(contents.removeDuplicates(), 0);
    QCOMPARE(contents.size(), 12 + 12);
}

void tst_SitePresenters::answersThatNoSiteIsOpen()
{
    common::LedgerService closed(m_dock->clock);
    QSignalSpy refused(&closed, &common::LedgerService::refused);
    closed.open(m_dock->path("nowhere"));
    QTRY_COMPARE(refused.size(), 1);
    DockQueuePresenter queue(closed, m_dock->clock);
    QSignalSpy failed(&queue, &DockQueuePresenter::failed);
    queue.refresh();
    QTRY_COMPARE(failed.size(), 1);
}

void tst_SitePresenters::tellsWhoLeavesWhatIsNotFinished()
{
    QCOMPARE(shell::leavingSentence({}), QString());
    QCOMPARE(shell::leavingSentence({ { QStringLiteral("R-0007") }, 0 }),
        QStringLiteral("Receipt R-0007 is not submitted yet."));
    const QString both = shell::leavingSentence({ { QStringLiteral("R-0007"), QStringLiteral("R-0009") }, 3 });
    QVERIFY2(both.contains(QStringLiteral("R-0007, R-0009")) && both.contains(QLatin1Char('3')), qPrintable(both));

    shell::SignInPresenter signIn(*m_service, m_dock->clock, QStringLiteral("Station 2"));
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(signIn.state().isFirstRun);
    QSignalSpy signedIn(&signIn, &shell::SignInPresenter::signedIn);
    signIn.addFirst(QStringLiteral("Maria Ortiz"), QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 1);
    signIn.setUnfinished(both);
    signIn.lock();
    QCOMPARE(signIn.state().unfinished, both);
    QTRY_VERIFY(!signIn.state().isBusy);
    signIn.enter(signIn.state().people.front().id, QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 2);
    QCOMPARE(signIn.state().unfinished, QString());
}

void tst_SitePresenters::addsPeopleAndTakesTheirSignIn()
{
    shell::SignInPresenter signIn(*m_service, m_dock->clock, QStringLiteral("Station 2"));
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(signIn.state().isFirstRun);
    QSignalSpy signedIn(&signIn, &shell::SignInPresenter::signedIn);
    signIn.addFirst(QStringLiteral("Maria Ortiz"), QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 1);

    site::PeoplePresenter people(*m_service, m_dock->clock);
    people.setSession(signIn.session());
    people.refresh();
    QTRY_COMPARE(people.state().people.size(), std::size_t(1));
    people.add({}, QStringLiteral("1357"), QStringLiteral("1357"));
    QVERIFY(!people.state().nameError.isEmpty());
    people.add(QStringLiteral("Bo Lind"), QStringLiteral("1357"), QStringLiteral("1358"));
    QVERIFY(!people.state().pinError.isEmpty());
    people.add(QStringLiteral("Bo Lind"), QStringLiteral("13"), QStringLiteral("13"));
    QTRY_VERIFY(!people.state().isBusy && !people.state().pinError.isEmpty());
    people.add(QStringLiteral(" Bo  Lind "), QStringLiteral("1357"), QStringLiteral("1357"));
    QTRY_COMPARE(people.state().people.size(), std::size_t(2));
    people.add(QStringLiteral("Bo Lind"), QStringLiteral("1357"), QStringLiteral("1357"));
    QTRY_VERIFY(!people.state().isBusy && !people.state().nameError.isEmpty());

    // Nobody takes their own sign-in.
    people.choose(QStringLiteral("maria.ortiz"));
    QVERIFY(!people.state().mayChange);
    people.choose(QStringLiteral("bo.lind"));
    QVERIFY(people.state().mayChange);
    people.disableOrEnable();
    QTRY_VERIFY(people.state().isDisabled);
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(!signIn.state().isBusy);
    QCOMPARE(signIn.state().people.size(), std::size_t(1));
    people.disableOrEnable();
    QTRY_VERIFY(!people.state().isDisabled);
    people.changePin(QStringLiteral("9753"), QStringLiteral("9753"));
    QTRY_VERIFY(!people.state().isBusy);
    signIn.refresh(QStringLiteral("Test"));
    QTRY_COMPARE(signIn.state().people.size(), std::size_t(2));
    QTRY_VERIFY(!signIn.state().isBusy);
    signIn.enter(signIn.state().people.back().id, QStringLiteral("9753"));
    QTRY_COMPARE(signedIn.size(), 2);
    QCOMPARE(signIn.session().name(), QStringLiteral("Bo Lind"));
}

void tst_SitePresenters::keepsTheRulesAndTheAddressOfTheSite()
{
    shell::SignInPresenter signIn(*m_service, m_dock->clock, QStringLiteral("Station 2"));
    signIn.refresh(QStringLiteral("Test"));
    QTRY_VERIFY(signIn.state().isFirstRun);
    QSignalSpy signedIn(&signIn, &shell::SignInPresenter::signedIn);
    signIn.addFirst(QStringLiteral("Maria Ortiz"), QStringLiteral("2468"));
    QTRY_COMPARE(signedIn.size(), 1);

    site::RulesPresenter rules(*m_service);
    rules.setSession(signIn.session());
    QSignalSpy told(&rules, &site::RulesPresenter::told);
    const auto row = [&](const QString &key) {
        for (const site::OptionRow &each : rules.state().rules) {
            if (each.key == key)
                return each;
        }
        return site::OptionRow {};
    };
    const auto enter = [&](const QString &key, const QString &value) {
        const qsizetype before = told.size();
        rules.enter(key, value);
        return QTest::qWaitFor([&] { return told.size() > before && row(key).value == value; });
    };
    rules.refresh();
    QTRY_COMPARE(rules.state().chosen, QStringLiteral("address"));
    QTRY_COMPARE(rules.state().rules.size(), std::size_t(6));
    QCOMPARE(rules.state().subjects.front().tone, Tone::Attention);
    QVERIFY(enter(QStringLiteral("address.street"), QStringLiteral("12 Main Street")));
    QVERIFY(enter(QStringLiteral("address.city"), QStringLiteral("Springfield")));
    QCOMPARE(rules.state().subjects.front().tone, Tone::Accepted);

    // No rule is out of the window's reach; those of other systems have a page of their own.
    QSet<QString> shown;
    for (const site::DeviceRow &subject : std::vector(rules.state().subjects)) {
        rules.choose(subject.id);
        for (const site::OptionRow &rule : rules.state().rules)
            shown.insert(rule.key);
    }
    bool isRead = false;
    m_service->run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read([](ledger::View &view) -> Result<std::vector<workflow::SiteSetting>> {
                return workflow::siteSettings(view);
            });
        },
        [&](const Result<std::vector<workflow::SiteSetting>> &settings) {
            QVERIFY(settings);
            for (const workflow::SiteSetting &setting : *settings) {
                if (!setting.name.startsWith("endpoint."))
                    QVERIFY2(shown.contains(QString::fromUtf8(setting.name)), setting.name.constData());
            }
            isRead = true;
        });
    QTRY_VERIFY(isRead);

    // How a reject device is spoken to is chosen by name; its address has it from then on.
    rules.choose(QStringLiteral("check"));
    const QString reject = QStringLiteral("line.inspection.reject");
    const QString protocol = QStringLiteral("reject-protocol");
    QVERIFY(row(protocol).key.isEmpty()); // there is no device yet
    QVERIFY(enter(reject, QStringLiteral("tcp://192.0.2.7:4001")));
    QCOMPARE(row(protocol).value, QStringLiteral("plain"));
    const std::vector<site::Choice> choices = row(protocol).choices;
    QVERIFY(std::ranges::any_of(
        choices, [](const site::Choice &choice) { return choice.text == QLatin1StringView("Uhlmann"); }));
    QVERIFY(enter(protocol, QStringLiteral("uhlmann")));
    QVERIFY(row(reject).value.endsWith(QLatin1StringView("protocol=uhlmann")));

    rules.choose(QStringLiteral("receiving"));
    const QString days = QStringLiteral("receiving.short-dated-days");
    QVERIFY(enter(days, QStringLiteral("90")));
    QVERIFY(rules.state().canReset);
    rules.enter(days, QStringLiteral("many"));
    QTRY_VERIFY(!row(days).error.isEmpty());
    QCOMPARE(row(days).value, QStringLiteral("90"));
    rules.reset();
    QTRY_COMPARE(row(days).value, QStringLiteral("0"));
    QVERIFY(row(days).error.isEmpty());
    QTRY_VERIFY(!rules.state().canReset);

    rules.choose(QStringLiteral("line"));
    QVERIFY(enter(QStringLiteral("line.clearance-points"), QStringLiteral("Belt is empty; Camera is clean")));

    rules.choose(QStringLiteral("clients"));
    rules.enter(QStringLiteral("new-client"), QStringLiteral("ACME"));
    QVERIFY(enter(QStringLiteral("company-prefixes.ACME"), QStringLiteral("0355555")));
    const QString herself = QStringLiteral("user-client.maria.ortiz");
    rules.enter(herself, QStringLiteral("ACME"));
    QTRY_VERIFY(!row(herself).error.isEmpty()); // nobody might be left who could lift it

    rules.setSession({});
    rules.refresh();
    QTRY_VERIFY(!rules.state().mayChange);
    rules.enter(QStringLiteral("company-prefixes.ACME"), QStringLiteral("0366666"));
    QTRY_VERIFY(!row(QStringLiteral("company-prefixes.ACME")).error.isEmpty());
    QCOMPARE(row(QStringLiteral("company-prefixes.ACME")).value, QStringLiteral("0355555"));
}

void tst_SitePresenters::keepsHowProductsArePacked()
{
    site::RulesPresenter rules(*m_service);
    rules.setSession(access::Session::forOperator("ana"));
    const auto value = [&](const char *key) {
        const auto row = std::ranges::find(rules.state().rules, QString::fromLatin1(key), &site::OptionRow::key);
        return row == rules.state().rules.end() ? QStringLiteral("no such row") : row->value;
    };
    const auto ruleOf = [&](const QByteArray &gtin, ledger::Level level) {
        return *m_dock->ledger().read([&](ledger::View &view) -> Result<std::optional<ledger::PackingRule>> {
            return view.line().packings.rule(gtin, level);
        });
    };
    rules.refresh();
    rules.choose(QStringLiteral("packing"));
    QTRY_COMPARE(value("packing.level"), QStringLiteral("case"));
    QCOMPARE(value("packing.moving"), QStringLiteral("ask"));
    QVERIFY(!rules.state().canReset); // nobody has set anything

    rules.enter(QStringLiteral("packing.gtin"), QStringLiteral("12"));
    QTRY_VERIFY(
        std::ranges::any_of(rules.state().rules, [](const site::OptionRow &row) { return !row.error.isEmpty(); }));
    const QString gtin = QStringLiteral("00361414312340");
    rules.enter(QStringLiteral("packing.gtin"), gtin);
    QTRY_COMPARE(value("packing.product"), gtin);
    rules.enter(QStringLiteral("packing.moving"), QStringLiteral("automatic"));
    QTRY_COMPARE(value("packing.moving"), QStringLiteral("automatic"));
    rules.enter(QStringLiteral("packing.count"), QStringLiteral("12"));
    QTRY_COMPARE(value("packing.count"), QStringLiteral("12"));
    const auto own = ruleOf(gtin.toLatin1(), ledger::Level::Case);
    QVERIFY(own && own->moving == ledger::Moving::Automatic && own->count == 12);
    rules.enter(QStringLiteral("packing.count"), QStringLiteral("a dozen"));
    QTRY_VERIFY(
        std::ranges::any_of(rules.state().rules, [](const site::OptionRow &row) { return !row.error.isEmpty(); }));
    QCOMPARE(value("packing.count"), QStringLiteral("12"));
    // A case with a GTIN is of one lot and product: there is nothing to choose.
    rules.enter(QStringLiteral("packing.container"), QStringLiteral("10361414312347"));
    QTRY_COMPARE(value("packing.mixed-lots"), QStringLiteral("no such row"));
    rules.enter(QStringLiteral("packing.level"), QStringLiteral("pallet"));
    QTRY_COMPARE(value("packing.mixed-lots"), QStringLiteral("yes"));
    rules.enter(QStringLiteral("packing.level"), QStringLiteral("case"));
    QTRY_VERIFY(rules.state().canReset);
    rules.reset();
    QTRY_COMPARE(value("packing.count"), QStringLiteral("0"));
    QVERIFY(!ruleOf(gtin.toLatin1(), ledger::Level::Case));
}

QTEST_GUILESS_MAIN(tst_SitePresenters)
#include "tst_sitepresenters.moc"
