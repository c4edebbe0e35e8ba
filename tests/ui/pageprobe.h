#pragma once

#include "common/button.h"
#include "common/page.h"
#include "common/tokens.h"
#include "shell/mainwindow.h"
#include "shell/signinscreen.h"
#include "ui/samplestates.h"

#include <QLineEdit>
#include <QTest>

namespace packledger::test {

/// A page within the frame, as a person has it before them; and ways to look at it and to act on it.
class PageProbe
{
public:
    explicit PageProbe(common::Page *page)
        : m_signIn(new shell::SignInScreen)
        , m_window(m_signIn)
        , m_page(page)
    {
        m_window.addPage(shell::Place::Dock, page);
        m_window.resize(1366, 768);
        m_window.render(sampleShell());
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] shell::MainWindow &window() { return m_window; }

    void press(Qt::Key key) { QTest::keyClick(m_page, key); }
    /// Clicks the button with this text anywhere in the window; false where there is none to click.
    bool click(const QString &text)
    {
        const auto buttons = m_window.findChildren<common::Button *>();
        for (common::Button *button : buttons) {
            if (button->text() != text || !button->isVisible() || !button->isEnabled())
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        return false;
    }
    /// Whether something shown says this, to the eye or to a screen reader.
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto widgets = m_window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (widget->accessibleName().contains(text) || widget->accessibleDescription().contains(text)
                || widget->property("text").toString().contains(text))
                return true;
        }
        return false;
    }
    /// Buttons lower than a glove can hit.
    [[nodiscard]] QStringList tooSmall() const
    {
        QStringList names;
        const auto buttons = m_window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible()
                && (button->height() < common::space::touch || button->width() < common::space::touch))
                names << QStringLiteral("%1 %2x%3").arg(button->text()).arg(button->width()).arg(button->height());
        }
        return names;
    }

private:
    shell::SignInScreen *m_signIn;
    shell::MainWindow m_window;
    common::Page *m_page;
};

/// The field that a screen reader calls so, where it is shown.
inline QLineEdit *editOf(const QWidget &within, const QString &name)
{
    for (auto *edit : within.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name && edit->isVisible())
            return edit;
    }
    return nullptr;
}

} // namespace packledger::test
