#include "shell/welcomescreen.h"
#include "ui/drawing/roles.h"
#include "ui/samplestates.h"

#include <QApplication>

namespace packledger::test {

void drawDoor(Studio &studio)
{
    shell::ShellState unmade;
    unmade.isNew = true;
    auto *screen = new shell::WelcomeScreen;
    studio.window().setWelcome(screen);
    studio.window().render(unmade);
    shell::WelcomeState welcome;
    welcome.folder = QStringLiteral("/home/clerk/.local/share/packledger/site");
    studio.take(*screen, welcome, "welcome");

    shell::ShellState outside = sampleShell();
    outside.isSignedIn = false;
    studio.window().render(outside);
    studio.take(studio.signIn(), sampleSignIn(), "sign-in");
    shell::SignInState left = sampleSignIn();
    left.unfinished
        = qApp->translate("SampleStates", "Receipt R-0142 is not submitted yet. 14 documents wait to be sent.");
    studio.take(studio.signIn(), left, "sign-in-left");
    studio.window().render(sampleShell());
}

} // namespace packledger::test
