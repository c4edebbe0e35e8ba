#pragma once

#include "common/page.h"
#include "demo/demosite.h"
#include "desktop/composition.h"
#include "shell/mainwindow.h"
#include "shell/signinscreen.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace packledger::test {

/// The whole program in its window, as a person works it by keys.
class ProgramFixture
{
protected:
    static constexpr int patienceMs = 30'000;

    /// Starts it on a site, and waits until its window takes the keys.
    void start(const QString &site, const QString &station)
    {
        desktop::Composition::Start how;
        how.options.site = site;
        how.options.station = station;
        how.settingsFile = m_folder.filePath(QStringLiteral("station.ini"));
        m_program = std::make_unique<desktop::Composition>(*qApp, how, m_clock);
        m_program->run();
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<shell::MainWindow *>(top))
                m_window = window;
        }
        QVERIFY(m_window);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void end() { m_program.reset(); }

    /// The first person of the list, which is that of the demo site, signs in by keys.
    void signIn(const demo::DemoPerson &person)
    {
        auto *people = m_window->findChild<shell::SignInScreen *>()->findChild<QAbstractItemView *>();
        QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 1, patienceMs);
        people->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), patienceMs);
        QTest::keyClicks(QApplication::focusWidget(), person.pin);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isVisible(), patienceMs);
    }

    [[nodiscard]] common::Page *page() const { return m_window->page(); }
    [[nodiscard]] QString pageName() const
    {
        return QString::fromLatin1(page()->metaObject()->className()).section(QStringLiteral("::"), -1);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.data(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void goTo(shell::Place place)
    {
        press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)), Qt::ControlModifier);
    }
    /// Types it into the field to find by.
    void lookFor(const QString &text)
    {
        press(Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!edit)
            qFatal("no field to find by");
        edit->setText(text);
        press(Qt::Key_Return);
        QTest::qWait(500);
        edit->clear();
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<desktop::Composition> m_program;
    QPointer<shell::MainWindow> m_window;
};

} // namespace packledger::test
