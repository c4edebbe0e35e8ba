#include "common/button.h"
#include "common/formfield.h"
#include "common/ledgerservice.h"
#include "common/optionlist.h"
#include "common/page.h"
#include "desktop/composition.h"
#include "shell/mainwindow.h"
#include "shell/pinpad.h"
#include "shell/signinscreen.h"
#include "shell/welcomepresenter.h"
#include "shell/welcomescreen.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;

/// The desktop program on a machine that has no site yet.
class tst_FirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesTheSiteAndItsFirstPerson();
    void asksARepackagerForTwoPersons();
    void setsNothingInASiteThatWasThereBefore();
    void saysWhatIsWrongWithTheFields();
    void saysThatNoDatabaseAnswers();

private:
    [[nodiscard]] QLineEdit *field(const QString &label) const;
    void goOn() const;
    /// The rule of approval of the site that is open.
    QString approvalIn(common::LedgerService &ledger);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<desktop::Composition> m_program;
    shell::MainWindow *m_window = nullptr;
    shell::WelcomeScreen *m_welcome = nullptr;
};

constexpr int patienceMs = 60'000;

void tst_FirstStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    desktop::Composition::Start start;
    start.options.site = m_folder->filePath(QStringLiteral("site"));
    start.options.station = QStringLiteral("Station 1");
    start.settingsFile = m_folder->filePath(QStringLiteral("station.ini"));
    m_program = std::make_unique<desktop::Composition>(*qApp, start, m_clock);
    m_program->run();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<shell::MainWindow *>(top))
            m_window = window;
    }
    QVERIFY(m_window);
    m_welcome = m_window->findChild<shell::WelcomeScreen *>();
    QVERIFY(m_welcome);
    QTRY_VERIFY_WITH_TIMEOUT(m_welcome->isVisible(), patienceMs);
}

void tst_FirstStart::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

QLineEdit *tst_FirstStart::field(const QString &label) const
{
    for (common::FormField *form : m_welcome->findChildren<common::FormField *>()) {
        if (form->edit()->accessibleName() == label)
            return form->edit();
    }
    return nullptr;
}

void tst_FirstStart::goOn() const
{
    m_welcome->findChild<common::Button *>()->click();
}

void tst_FirstStart::makesTheSiteAndItsFirstPerson()
{
    QTest::keyClicks(field(QStringLiteral("Name of the site")), QStringLiteral("Corner Pharmacy"));
    QTest::keyClicks(field(QStringLiteral("GLN")), QStringLiteral("0614141000012"));
    QTest::keyClicks(field(QStringLiteral("Company prefixes")), QStringLiteral("0614141 0312345"));
    goOn();
    auto *signIn = m_window->findChild<shell::SignInScreen *>();
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isVisible(), patienceMs);
    const Result<ledger::SiteIdentity> identity = ledger::readIdentity(m_folder->filePath(QStringLiteral("site")));
    QVERIFY(identity);
    QCOMPARE(identity->name, QStringLiteral("Corner Pharmacy"));
    QCOMPARE(identity->gln, QByteArray("0614141000012"));
    QCOMPARE(identity->companyPrefixes, QByteArrayList({ "0614141", "0312345" }));
    QCOMPARE(identity->roles, QStringList { QStringLiteral("dispenser") });

    auto *name = signIn->findChild<common::FormField *>();
    QTRY_VERIFY_WITH_TIMEOUT(name->isVisible(), patienceMs);
    name->edit()->setText(QStringLiteral("Maria Ortiz"));
    auto *pad = signIn->findChild<shell::PinPad *>();
    for (int i = 0; i < 2; ++i)
        Q_EMIT pad->pinEntered(QStringLiteral("2468"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page() && m_window->page()->isVisible(), patienceMs);
}

QString tst_FirstStart::approvalIn(common::LedgerService &ledger)
{
    QString approval;
    ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read([](ledger::View &view) -> Result<QString> {
                return view.settings().value("line.approval", QStringLiteral("not set"));
            });
        },
        [&approval](const Result<QString> &value) { approval = value.value_or(QStringLiteral("?")); });
    static_cast<void>(QTest::qWaitFor([&approval] { return !approval.isEmpty(); }, patienceMs));
    return approval;
}

void tst_FirstStart::asksARepackagerForTwoPersons()
{
    common::LedgerService ledger(m_clock);
    shell::WelcomePresenter welcome(ledger, QStringLiteral("Line 1"));
    welcome.start(m_folder->filePath(QStringLiteral("repackager")));
    QSignalSpy opened(&ledger, &common::LedgerService::opened);
    welcome.make(QStringLiteral("Repack"), QStringLiteral("0614141000012"), {}, QStringLiteral("repackager"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(approvalIn(ledger), QStringLiteral("two-persons"), patienceMs); // right behind the site
}

void tst_FirstStart::setsNothingInASiteThatWasThereBefore()
{
    const QString folder = m_folder->filePath(QStringLiteral("pharmacy"));
    ledger::SiteIdentity pharmacy;
    pharmacy.name = QStringLiteral("Pharmacy");
    pharmacy.gln = "0614141000012";
    QVERIFY(ledger::Site::make(folder, pharmacy, m_clock, { "setup", "Line 1" }));
    common::LedgerService ledger(m_clock);
    shell::WelcomePresenter welcome(ledger, QStringLiteral("Line 1"));
    welcome.start(folder);
    QSignalSpy opened(&ledger, &common::LedgerService::opened);
    QSignalSpy notMade(&ledger, &common::LedgerService::notMade);
    // No second site comes into the folder of the first; who then takes that one finds it as it was.
    welcome.make(QStringLiteral("Repack"), QStringLiteral("0614141000012"), {}, QStringLiteral("repackager"));
    QTRY_COMPARE_WITH_TIMEOUT(notMade.size(), 1, patienceMs);
    QTRY_VERIFY(!welcome.state().message.isEmpty());
    ledger.open(folder);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    QCOMPARE(approvalIn(ledger), QStringLiteral("not set"));
}

void tst_FirstStart::saysWhatIsWrongWithTheFields()
{
    QTest::keyClicks(field(QStringLiteral("GLN")), QStringLiteral("0614141000013"));
    QTest::keyClicks(field(QStringLiteral("Company prefixes")), QStringLiteral("06x4141"));
    goOn();
    QVERIFY(m_welcome->isVisible());
    QStringList told;
    for (const QLabel *label : m_welcome->findChildren<QLabel *>()) {
        if (label->isVisible())
            told.append(label->text());
    }
    const QString all = told.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("The name comes first.")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("0614141000013")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("06x4141 is no company prefix")), qPrintable(all));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("site"))));
}

void tst_FirstStart::saysThatNoDatabaseAnswers()
{
    Q_EMIT m_welcome->findChild<common::OptionList *>()->optionChosen(QStringLiteral("join"));
    QLineEdit *database = field(QStringLiteral("The site's database"));
    QTRY_VERIFY(database->isVisible());
    database->setText(QStringLiteral("postgresql://nobody@127.0.0.1:9/packledger"));
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_welcome->findChild<common::Button *>()->isEnabled(), patienceMs);
    QVERIFY(m_welcome->isVisible());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("site"))));
}

QTEST_MAIN(tst_FirstStart)
#include "tst_firststart.moc"
