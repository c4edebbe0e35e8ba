#pragma once

#include "shell/printstate.h"
#include "shell/shellstate.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QWidget>

#include <functional>

class QScrollArea;
class QStackedWidget;

namespace packledger::common {
class Page;
}

namespace packledger::shell {

class HelpPanel;
class KeyBar;
class NoticeBar;
class PrintPanel;
class Rail;
class SignInScreen;
class TopBar;
class WelcomeScreen;

/// The frame: top bar, rail, key bar, notices, and the pages between them. Before sign-in only the sign-in
/// screen is there. It knows pages, not what they show. A page that needs more room than there is scrolls.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the sign-in screen as its child.
    explicit MainWindow(SignInScreen *signIn, QWidget *parent = nullptr);

    /// Takes the page that is there while there is no site.
    void setWelcome(WelcomeScreen *welcome);
    void addPage(Place place, common::Page *page);
    /// A page that is reached from several places is at the one where its way began.
    void setPlaceOf(common::Page *page, Place place) { m_places.insert(page, place); }
    /// Nothing happens where the guard says no.
    void showPage(common::Page *page);
    /// Asked before a page is shown.
    void setGuard(std::function<bool(const common::Page &)> guard) { m_guard = std::move(guard); }
    [[nodiscard]] common::Page *page() const;
    /// The place of the page that is shown.
    [[nodiscard]] Place place() const { return m_places.value(page()); }
    /// Every page, in the order they were added.
    [[nodiscard]] QList<common::Page *> pages() const;

    void render(const ShellState &state);
    /// A notice takes the place of one that is no worse; behind a worse one it waits until a person has put that away.
    /// An empty one takes away what is shown, but for a standing one.
    void setNotice(const NoticeState &notice);
    /// What this notice asked for is done.
    void settleNotice(const QString &subject);
    /// Whether one stands that a person has to see first.
    [[nodiscard]] bool isAlarmed() const { return m_shown.isStanding; }
    /// What waits at a place, at its mark in the rail.
    void setCount(Place place, const PlaceCount &count);
    /// What is not finished, or nothing: whoever closes the window is told so once, and closes it by closing again.
    /// A system that shuts down is not kept waiting.
    void setUnfinished(const QString &sentence);
    /// F1 on every page ends here.
    void toggleHelp();
    /// F9 on every page ends here: the panel opens, or closes where it is open.
    void togglePrint();
    void render(const PrintState &state);
    /// The first pages of what may be printed, of `count`; none with the reason.
    void showPaper(const QList<QImage> &pages, int count, const QString &trouble);

Q_SIGNALS:
    void placeChosen(packledger::shell::Place place);
    void lockRequested();
    /// Somebody wants to know more of the connections to partners.
    void connectionOpened();
    /// The key for finding, on a page that shows none of its own.
    void findRequested();
    void noticeActionRequested(const QString &id);
    void noticeDismissed();
    void printOpened();
    void printRequested(const QString &offer, const QString &printer);
    void previewRequested(const QString &offer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void putNoticeAway();
    void dropPersonalNotices(); ///< what is said to one person is nothing to the next
    void weighFind();
    void showHead();
    void placePanels();
    void closePrint();
    [[nodiscard]] bool hasPanel() const;
    void closePanels();

    QStackedWidget *m_all;
    TopBar *m_topBar;
    Rail *m_rail;
    QStackedWidget *m_pages;
    HelpPanel *m_help;
    QAction *m_find;
    PrintPanel *m_print;
    NoticeBar *m_notice;
    NoticeState m_shown;
    NoticeState m_waiting; ///< the last that came behind a worse one
    KeyBar *m_keyBar;
    std::function<bool(const common::Page &)> m_guard;
    QHash<common::Page *, Place> m_places;
    QHash<common::Page *, QScrollArea *> m_areas;
    ShellState m_state;
    QString m_unfinished;
    QString m_told; ///< what has been said at an attempt to close
};

} // namespace packledger::shell
