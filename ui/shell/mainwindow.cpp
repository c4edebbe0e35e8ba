#include "shell/mainwindow.h"

#include "common/page.h"
#include "common/scrolled.h"
#include "common/tokens.h"
#include "shell/helppanel.h"
#include "shell/keybar.h"
#include "shell/noticebar.h"
#include "shell/printpanel.h"
#include "shell/rail.h"
#include "shell/signinscreen.h"
#include "shell/topbar.h"
#include "shell/welcomescreen.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace packledger::shell {

using namespace common;

namespace {

// A station of 1366 × 768 at 200 % has 683 × 384 of these pixels.
constexpr int connectionChip = 2; // in the row of showHead()
constexpr QSize leastSize(640, 352);
constexpr QSize roomySize(900, 600);
constexpr int leastPage = leastSize.width() - space::railNarrow;

const QString closeAction = QStringLiteral("close");

int gravity(const NoticeState &notice)
{
    return !notice.isShown() ? 0 : notice.tone == Tone::Stop ? 3 : notice.tone == Tone::Attention ? 2 : 1;
}

} // namespace

MainWindow::MainWindow(SignInScreen *signIn, QWidget *parent)
    : QWidget(parent)
    , m_all(new QStackedWidget)
    , m_topBar(new TopBar)
    , m_rail(new Rail)
    , m_pages(new QStackedWidget)
    , m_help(new HelpPanel)
    , m_find(new QAction(tr("Find"), this))
    , m_print(new PrintPanel)
    , m_notice(new NoticeBar)
    , m_keyBar(new KeyBar)
{
    setMinimumSize(leastSize);

    // Not beneath the rail: what a finger aims at must not move when a notice comes or goes.
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_pages, 1);
    beside->addWidget(m_notice);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(beside, 1);
    m_help->setParent(m_pages);
    m_print->setParent(m_pages);
    auto *frame = new QWidget;
    auto *frameColumn = new QVBoxLayout(frame);
    frameColumn->setContentsMargins(0, 0, 0, 0);
    frameColumn->setSpacing(0);
    connect(m_topBar, &TopBar::chipOpened, this, [this](int place) {
        if (place == connectionChip)
            Q_EMIT connectionOpened();
    });
    frameColumn->addWidget(m_topBar);
    frameColumn->addLayout(middle, 1);
    frameColumn->addWidget(m_keyBar);

    m_find->setShortcuts(keysOf(HouseKey::Find));
    m_find->setToolTip(tr("Finds a pack, a case, a pallet or a receipt."));
    m_find->setAutoRepeat(false);
    frame->addAction(m_find); // it rests while the frame is not in view
    connect(m_find, &QAction::triggered, this, &MainWindow::findRequested);

    m_all->addWidget(scrolled(signIn));
    m_all->addWidget(frame);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_all);

    m_help->setObjectName(QStringLiteral("help"));
    m_print->setObjectName(QStringLiteral("print"));
    m_pages->installEventFilter(this);
    qApp->installEventFilter(this);
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::placeChosen);
    connect(m_help, &HelpPanel::closeRequested, m_help, &QWidget::hide);
    connect(m_print, &PrintPanel::closeRequested, this, &MainWindow::closePrint);
    connect(m_print, &PrintPanel::printRequested, this, &MainWindow::printRequested);
    connect(m_print, &PrintPanel::previewRequested, this, &MainWindow::previewRequested);
    connect(m_print, &PrintPanel::widthChanged, this, &MainWindow::placePanels);
    connect(m_rail, &Rail::lockRequested, this, &MainWindow::lockRequested);
    connect(m_notice, &NoticeBar::actionRequested, this, [this](const QString &id) {
        if (m_shown.isStanding)
            putNoticeAway();
        if (id == closeAction)
            close();
        else
            Q_EMIT noticeActionRequested(id);
    });
    connect(m_notice, &NoticeBar::dismissed, this, [this] {
        putNoticeAway();
        Q_EMIT noticeDismissed();
    });
}

void MainWindow::setWelcome(WelcomeScreen *welcome)
{
    m_all->addWidget(scrolled(welcome));
}

void MainWindow::addPage(Place place, Page *page)
{
    m_places.insert(page, place);
    auto *area = scrolled(page);
    m_areas.insert(page, area);
    m_pages->addWidget(area);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == this->page())
            showHead();
    });
    if (const QAction *find = page->actionOf(HouseKey::Find))
        connect(find, &QAction::changed, this, &MainWindow::weighFind);
    if (m_pages->count() == 1)
        showPage(page);
}

void MainWindow::weighFind()
{
    const QAction *own = page()->actionOf(HouseKey::Find);
    m_find->setEnabled(own == nullptr || !own->isVisible());
}

void MainWindow::showPage(Page *page)
{
    if (m_guard && !m_guard(*page))
        return;
    // The keyboard wanders over a page that goes away; it comes back as it was left.
    QScrollArea *left = m_areas.value(this->page());
    const int where = left != nullptr ? left->verticalScrollBar()->value() : 0;
    m_pages->setCurrentWidget(m_areas.value(page));
    if (left != nullptr)
        left->verticalScrollBar()->setValue(where);
    m_print->hide(); // what it offers belongs to the page that was left
    m_rail->setPlace(m_places.value(page));
    m_keyBar->showKeysOf(page);
    weighFind();
    m_help->showHelpOf(page, { m_find });
    showHead();
    placePanels();
    page->setFocus();
}

Page *MainWindow::page() const
{
    const auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    return area ? qobject_cast<Page *>(area->widget()) : nullptr;
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> all;
    for (int i = 0; i < m_pages->count(); ++i)
        all << qobject_cast<Page *>(qobject_cast<QScrollArea *>(m_pages->widget(i))->widget());
    return all;
}

void MainWindow::render(const ShellState &state)
{
    const bool enters = state.isSignedIn && !m_state.isSignedIn;
    if (m_state.isSignedIn && !state.isSignedIn)
        dropPersonalNotices();
    m_state = state;
    m_all->setCurrentIndex(state.isSignedIn ? 1 : state.isNew && m_all->count() > 2 ? 2 : 0);
    setWindowTitle(state.siteName.isEmpty() ? tr("Packledger") : tr("%1 – Packledger").arg(state.siteName));
    if (page() == nullptr)
        return;
    m_rail->setPlaces(state.places);
    showHead();
    if (enters) {
        m_told.clear();
        page()->setFocus();
    }
}

void MainWindow::showHead()
{
    m_topBar->setHead(page()->title(), page()->subtitle());
    m_topBar->setChips({ page()->chip(), m_state.devices, m_state.connection, m_state.person });
    m_topBar->setChipHelp(connectionChip, m_state.connectionHelp);
}

void MainWindow::setNotice(const NoticeState &notice)
{
    const bool isKept
        = m_shown.isStanding ? !notice.isStanding : notice.isShown() && gravity(m_shown) > gravity(notice);
    const bool isNewsOfIt = !notice.subject.isEmpty() && notice.subject == m_shown.subject;
    if (isKept && !isNewsOfIt) {
        m_waiting = notice;
        return;
    }
    m_waiting = {};
    m_shown = notice;
    m_notice->setState(m_shown);
}

void MainWindow::settleNotice(const QString &subject)
{
    if (m_waiting.subject == subject)
        m_waiting = {};
    if (m_shown.subject == subject)
        putNoticeAway();
}

void MainWindow::putNoticeAway()
{
    m_shown = std::exchange(m_waiting, {});
    m_notice->setState(m_shown);
}

void MainWindow::dropPersonalNotices()
{
    if (!m_waiting.isStanding)
        m_waiting = {};
    if (!m_shown.isStanding)
        putNoticeAway();
}

void MainWindow::setCount(Place place, const PlaceCount &count)
{
    m_rail->setCount(place, count);
}

void MainWindow::setUnfinished(const QString &sentence)
{
    m_unfinished = sentence;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Only a person at the window is asked; the system that ends the session, or the program itself, is not.
    const bool isPerson = event->spontaneous() && !qApp->isSavingSession();
    if (!isPerson || !m_state.isSignedIn || m_unfinished.isEmpty() || m_unfinished == m_told) {
        QWidget::closeEvent(event);
        return;
    }
    m_told = m_unfinished;
    setNotice({ Tone::Attention,
        m_unfinished + QLatin1Char(' ')
            + tr("Nothing is lost: all of it goes on at the next start. Close once more to leave."),
        tr("Close now"), closeAction });
    event->ignore();
}

void MainWindow::toggleHelp()
{
    m_print->hide();
    m_help->setVisible(!m_help->isVisibleTo(m_pages));
}

void MainWindow::togglePrint()
{
    if (m_print->isVisibleTo(m_pages)) {
        closePrint();
        return;
    }
    m_help->hide();
    Q_EMIT printOpened();
    m_print->show();
    m_print->focusChosen();
}

void MainWindow::closePrint()
{
    m_print->hide();
    if (page() != nullptr)
        page()->setFocus();
}

void MainWindow::render(const PrintState &state)
{
    m_print->render(state);
}

void MainWindow::showPaper(const QList<QImage> &pages, int count, const QString &trouble)
{
    m_print->showPages(pages, count, trouble);
}

void MainWindow::placePanels()
{
    const auto place = [this](QWidget *panel, int width) {
        panel->setGeometry(m_pages->width() - width, 0, width, m_pages->height());
        panel->raise();
    };
    place(m_help, m_help->width());
    place(m_print, m_print->widthIn(m_pages->width()));
    // Whoever reads what a page offers sees the page, too, where both have room.
    const int taken = m_help->isVisibleTo(m_pages) ? m_help->width()
        : m_print->isVisibleTo(m_pages)            ? m_print->width()
                                                   : 0;
    const bool isBeside = m_pages->width() - taken >= leastPage;
    m_pages->setContentsMargins(0, 0, isBeside ? taken : 0, 0);
    if (page() != nullptr)
        page()->fitInto(m_pages->contentsRect().size());
}

bool MainWindow::hasPanel() const
{
    return m_help->isVisibleTo(m_pages) || m_print->isVisibleTo(m_pages);
}

void MainWindow::closePanels()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget())
        && (m_help->isAncestorOf(QApplication::focusWidget()) || m_print->isAncestorOf(QApplication::focusWidget()));
    m_help->hide();
    m_print->hide();
    if (hadKeyboard && page() != nullptr)
        page()->setFocus();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Esc closes what lies over the page before it leaves the page: the page's own key must not have it then.
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && hasPanel()) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && widget->window() == this) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                closePanels();
            return true;
        }
    }
    const bool isPanel = watched == m_help || watched == m_print;
    const bool comesOrGoes = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if ((watched == m_pages && event->type() == QEvent::Resize) || (isPanel && comesOrGoes))
        placePanels();
    return QWidget::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A small screen gives its room to the page.
    const bool isNarrow = width() < roomySize.width();
    const bool isLow = height() < roomySize.height();
    m_topBar->setFixedHeight(isLow ? space::topBarLow : space::topBar);
    m_keyBar->setFixedHeight(isLow ? space::keyBarLow : space::keyBar);
    m_rail->setFixedWidth(isNarrow ? space::railNarrow : space::rail);
    m_topBar->setMarkWidth(m_rail->width());
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

} // namespace packledger::shell
