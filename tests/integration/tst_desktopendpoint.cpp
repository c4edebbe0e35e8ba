#include "common/button.h"
#include "common/page.h"
#include "demo/demosite.h"
#include "desktop/composition.h"
#include "shell/mainwindow.h"
#include "shell/signinscreen.h"
#include "site/endpointscreen.h"
#include "support/places.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using shell::Place;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// The whole desktop program as the server of another system: switched on by hand, asked by curl, on again after a
/// restart without anybody signing in.
class tst_DesktopEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_program.reset(); }

    void saysWhatIsMissing();
    void listensOnceThereIsAToken();
    void showsTheTokenOnce();
    void takesADocumentAndGivesItsEvents();
    void saysThatThePortIsTaken();
    void listensAgainAfterARestart();
    void fallsSilentWhenItIsSwitchedOff();

private:
    void start();
    void signIn();
    void openPage();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.data(), key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] site::EndpointScreen *screen() const { return m_window->findChild<site::EndpointScreen *>(); }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *one : screen()->findChildren<QAbstractButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : screen()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    void setPort(quint16 port)
    {
        field(QStringLiteral("Port"))->setText(QString::number(port));
        QTest::keyClick(field(QStringLiteral("Port")), Qt::Key_Return);
    }
    /// What curl prints, with the status at its end; asked until `end` is the status.
    QByteArray curl(const QString &path, const QByteArray &status, const QStringList &more = {})
    {
        QByteArray answer;
        (void)QTest::qWaitFor(
            [&] {
                QProcess client;
                client.start(QStringLiteral("curl"),
                    QStringList { QStringLiteral("-s"), QStringLiteral("-w"), QStringLiteral("%{http_code}"),
                        QStringLiteral("-H"), QStringLiteral("Authorization: Bearer ") + m_token,
                        QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path) }
                        + more);
                if (!QTest::qWaitFor([&] { return client.state() == QProcess::NotRunning; }, patienceMs))
                    return false;
                answer = client.readAllStandardOutput();
                return answer.endsWith(status);
            },
            patienceMs);
        return answer;
    }
    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    demo::Presentation m_presentation;
    std::unique_ptr<desktop::Composition> m_program;
    QPointer<shell::MainWindow> m_window;
    quint16 m_port = 0;
    QString m_token;
};

void tst_DesktopEndpoint::initTestCase()
{
    const QString secrets = m_folder.filePath(QStringLiteral("secrets"));
    QVERIFY(QDir().mkpath(secrets));
    QVERIFY(QFile::setPermissions(secrets, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PACKLEDGER_SECRETS", QFile::encodeName(secrets));
    const Result<demo::Presentation> presentation
        = demo::preparePresentation(m_folder.filePath(QStringLiteral("site")), m_clock);
    QVERIFY(presentation);
    m_presentation = *presentation;
    start();
    signIn();
}

void tst_DesktopEndpoint::start()
{
    desktop::Composition::Start how;
    how.options.site = m_presentation.folder;
    how.options.station = QStringLiteral("Station 1");
    how.settingsFile = m_folder.filePath(QStringLiteral("station.ini"));
    m_program = std::make_unique<desktop::Composition>(*qApp, how, m_clock);
    m_program->run();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<shell::MainWindow *>(top))
            m_window = window;
    }
    QVERIFY(m_window);
}

void tst_DesktopEndpoint::signIn()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    auto *people = m_window->findChild<shell::SignInScreen *>()->findChild<QAbstractItemView *>();
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 1, patienceMs);
    people->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), patienceMs);
    QTest::keyClicks(QApplication::focusWidget(), m_presentation.person.pin);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page() && m_window->page()->isVisible(), patienceMs);
}

void tst_DesktopEndpoint::openPage()
{
    press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(Place::Site)), Qt::ControlModifier);
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(screen()->isVisible(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(field(QStringLiteral("Port"))->text().isEmpty(), false, patienceMs);
}

void tst_DesktopEndpoint::saysWhatIsMissing()
{
    openPage();
    m_port = freePort();
    setPort(m_port);
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("On"))->isEnabled(), patienceMs);
    button(QStringLiteral("On"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(screen()->state().standing.detail.contains(QStringLiteral("token")), patienceMs);
    QCOMPARE(screen()->state().standing.tone, common::Tone::Stop);
}

void tst_DesktopEndpoint::listensOnceThereIsAToken()
{
    QVERIFY(field(QStringLiteral("Token"))->isHidden() || !field(QStringLiteral("Token"))->isVisible());
    button(QStringLiteral("New token for everything"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(field(QStringLiteral("Token"))->isVisible(), patienceMs);
    m_token = field(QStringLiteral("Token"))->text();
    QVERIFY(m_token.size() >= 32);
    button(QStringLiteral("Copy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_token);
    QTRY_COMPARE_WITH_TIMEOUT(
        screen()->state().standing.text, QStringLiteral("Listening at http://127.0.0.1:%1").arg(m_port), patienceMs);
    QVERIFY(curl(QStringLiteral("/events"), "200").contains("EPCISQueryDocument"));
    QTRY_VERIFY_WITH_TIMEOUT(!screen()->state().requests.empty(), patienceMs);
    QCOMPARE(screen()->state().requests.front().name, QStringLiteral("GET /events"));
    QCOMPARE(screen()->state().requests.front().status, QStringLiteral("200"));
}

void tst_DesktopEndpoint::showsTheTokenOnce()
{
    press(Qt::Key_Escape);
    openPage();
    QVERIFY(!field(QStringLiteral("Token"))->isVisible());
    QVERIFY(screen()->state().tokens.token.isEmpty());
    // It is in no file of the site.
    QDirIterator files(m_presentation.folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(m_token.toLatin1()), qPrintable(file.fileName()));
    }
}

void tst_DesktopEndpoint::takesADocumentAndGivesItsEvents()
{
    const QString document = QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/dscsa-r13.xml");
    const QByteArray accepted = curl(QStringLiteral("/capture"), "202",
        { QStringLiteral("-i"), QStringLiteral("-H"), QStringLiteral("Content-Type: application/xml"),
            QStringLiteral("--data-binary"), QLatin1Char('@') + document });
    const qsizetype at = accepted.toLower().indexOf("location: ");
    QVERIFY2(at >= 0, accepted.constData());
    const QString job = QString::fromLatin1(accepted.sliced(at + 10).split('\r').front());
    QTRY_VERIFY_WITH_TIMEOUT(curl(job, "200").contains("\"running\":false"), patienceMs);
    QVERIFY(curl(job, "200").contains("\"success\":true"));
    QVERIFY(curl(QStringLiteral("/events?EQ_bizStep=shipping"), "200").contains("\"shipping\""));
    const QString right = m_token;
    m_token = QStringLiteral("wrong");
    QVERIFY(curl(QStringLiteral("/events"), "401").contains("SecurityException"));
    m_token = right;
}

void tst_DesktopEndpoint::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    setPort(other.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(screen()->state().standing.tone, common::Tone::Stop, patienceMs);
    QVERIFY(screen()->state().standing.detail.contains(QStringLiteral("Another program listens")));
    setPort(m_port);
    QTRY_COMPARE_WITH_TIMEOUT(screen()->state().standing.tone, common::Tone::Accepted, patienceMs);
}

void tst_DesktopEndpoint::listensAgainAfterARestart()
{
    m_program.reset();
    start();
    QVERIFY(curl(QStringLiteral("/events"), "200").contains("EPCISQueryDocument"));
}

void tst_DesktopEndpoint::fallsSilentWhenItIsSwitchedOff()
{
    signIn();
    openPage();
    QTRY_VERIFY_WITH_TIMEOUT(screen()->state().isOn, patienceMs);
    button(QStringLiteral("Off"))->click();
    QVERIFY(curl(QStringLiteral("/events"), "000").endsWith("000"));
}

QTEST_MAIN(tst_DesktopEndpoint)
#include "tst_desktopendpoint.moc"
