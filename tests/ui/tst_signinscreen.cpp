#include "common/button.h"
#include "common/style.h"
#include "shell/signinscreen.h"
#include "ui/samplestates.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::test;

/// Signing in with a PIN, and the first person of a site.
class tst_SignInScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }

    void takesAPinByKeyboardAndByPad();
    void asksTheFirstPersonForThePinTwice();
    void emptiesThePinAfterEachTry();

private:
    /// The last one of its kind.
    static QLineEdit *fieldOf(const shell::SignInScreen &screen, QLineEdit::EchoMode mode)
    {
        QLineEdit *found = nullptr;
        const auto edits = screen.findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits)
            found = edit->echoMode() == mode ? edit : found;
        return found;
    }
};

void tst_SignInScreen::takesAPinByKeyboardAndByPad()
{
    shell::SignInScreen screen;
    screen.resize(1366, 768);
    screen.show();
    screen.render(sampleSignIn());
    QSignalSpy entered(&screen, &shell::SignInScreen::pinEntered);
    QLineEdit *dots = fieldOf(screen, QLineEdit::Password);
    QTest::keyClicks(dots, QStringLiteral("24x68"));
    QTest::keyClick(dots, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().at(0).value<UserId>(), UserId { 1 });
    QCOMPARE(entered.first().at(1).toString(), QStringLiteral("2468"));

    dots->clear();
    const auto buttons = screen.findChildren<common::Button *>();
    for (const QChar digit : QStringLiteral("1357")) {
        for (common::Button *button : buttons) {
            if (button->text() == digit)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTest::mouseClick(screen.findChild<common::Button *>(QStringLiteral("enter")), Qt::LeftButton);
    QCOMPARE(entered.last().at(1).toString(), QStringLiteral("1357"));
}

void tst_SignInScreen::asksTheFirstPersonForThePinTwice()
{
    shell::SignInScreen screen;
    screen.resize(1366, 768);
    screen.show();
    shell::SignInState state;
    state.isFirstRun = true;
    screen.render(state);
    QSignalSpy named(&screen, &shell::SignInScreen::firstPersonNamed);
    fieldOf(screen, QLineEdit::Normal)->setText(QStringLiteral("Maria Ortiz"));
    QLineEdit *dots = fieldOf(screen, QLineEdit::Password);
    const auto type = [dots](const char *pin) {
        QTest::keyClicks(dots, QString::fromLatin1(pin));
        QTest::keyClick(dots, Qt::Key_Return);
    };
    type("2468");
    type("2469");
    QCOMPARE(named.size(), 0);
    type("2468");
    type("2468");
    QCOMPARE(named.size(), 1);
    QCOMPARE(named.first().at(0).toString(), QStringLiteral("Maria Ortiz"));
}

void tst_SignInScreen::emptiesThePinAfterEachTry()
{
    shell::SignInScreen screen;
    screen.show();
    shell::SignInState state = sampleSignIn();
    screen.render(state);
    QLineEdit *dots = fieldOf(screen, QLineEdit::Password);
    QTest::keyClicks(dots, QStringLiteral("2468"));
    screen.render(state);
    QCOMPARE(dots->text().size(), 4);
    ++state.attempt;
    screen.render(state);
    QCOMPARE(dots->text(), QString());
}

QTEST_MAIN(tst_SignInScreen)
#include "tst_signinscreen.moc"
