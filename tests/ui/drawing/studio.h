#pragma once

#include "common/style.h"
#include "shell/mainwindow.h"
#include "shell/signinscreen.h"

#include <QStringList>

namespace packledger::test {

/// The main window, and a camera before it.
class Studio
{
public:
    /// How pictures are taken: one size, one theme.
    struct Shoot
    {
        QString folder;
        QSize size;
        common::Theme theme = common::Theme::Light;
        bool isGrey = false;
        QStringList only {}; ///< names; empty: all
    };
    explicit Studio(Shoot shoot);
    ~Studio() { undress(); }
    Studio(const Studio &) = delete;
    Studio &operator=(const Studio &) = delete;

    [[nodiscard]] const Shoot &shoot() const { return m_shoot; }
    [[nodiscard]] shell::MainWindow &window() { return m_window; }
    [[nodiscard]] shell::SignInScreen &signIn() { return *m_signIn; }
    /// A page of its own of this kind, now shown. The window keeps it.
    template <typename Screen>
    Screen &show(shell::Place place)
    {
        undress();
        auto *screen = new Screen;
        m_window.addPage(place, screen);
        dress();
        m_window.showPage(screen);
        return *screen;
    }
    /// Shows the state and takes the picture.
    template <typename Screen, typename State>
    void take(Screen &screen, const State &state, const char *name)
    {
        screen.render(state);
        take(name);
    }
    /// Of the window as it is, where it is wanted.
    void take(const char *name);

private:
    // The program makes its pages before it takes a theme on, and some fonts come out otherwise the other way round.
    static void undress();
    void dress();

    Shoot m_shoot;
    shell::SignInScreen *m_signIn;
    shell::MainWindow m_window;
};

} // namespace packledger::test
