#include "site/camerasscreen.h"

#include "common/card.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "dock/cameracard.h"
#include "site/devicelist.h"
#include "site/heardlist.h"
#include "site/optionsform.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

namespace {
constexpr int stackedUnder = 720; // the columns stand beneath each other, and the page scrolls
constexpr int stackedHeight = 320; // of a card that scrolls by itself, then
} // namespace

CamerasScreen::CamerasScreen(QWidget *parent)
    : Page(parent)
    , m_cameras(new DeviceList(
          tr("All in use read, one is shown"), tr("No camera is plugged in. A new one appears here by itself.")))
    , m_address(new FormField(
          tr("Another camera"), tr("rtsp://…, http://… or the path of a device or video. Enter takes it into use.")))
    , m_picture(new dock::CameraCard)
    , m_settings(new Card(tr("Settings")))
    , m_options(new OptionsForm)
    , m_nothing(makeParagraph(tr("This camera has nothing to set."), TextSize::Body, Ink::Muted))
    , m_live(new Card(tr("Hold a code before it")))
    , m_heard(new HeardList(tr("Each code that the camera reads is shown here. Nothing is received by it.")))
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the site.")), &QAction::triggered, this,
        &CamerasScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &CamerasScreen::helpRequested);
    m_remove = addKey(Qt::Key_F6, tr("Remove"), tr("Forgets the camera in use and its settings."));
    connect(m_remove, &QAction::triggered, this, &CamerasScreen::removeRequested);
    connect(addKey(Qt::Key_F5, tr("Clear"), tr("Empties the list of what was read.")), &QAction::triggered, this,
        &CamerasScreen::clearRequested);

    auto *list = new Card(tr("Cameras"));
    list->body()->addWidget(m_cameras);
    list->body()->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    foot->addWidget(m_address);
    list->body()->addLayout(foot);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_nothing->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->addWidget(m_nothing);
    column->addWidget(m_options);
    column->addStretch();
    auto *scroll = scrolled(inside);
    m_settings->body()->addWidget(scroll, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::between);
    right->addWidget(m_picture);
    m_live->body()->addWidget(m_heard, 1);
    right->addWidget(m_live, 1);

    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(space::between, space::between, space::between, space::between);
    m_columns->setSpacing(space::between);
    m_columns->addWidget(list, 3);
    m_columns->addWidget(m_settings, 4);
    m_columns->addLayout(right, 4);

    connect(m_cameras, &DeviceList::deviceChosen, this, &CamerasScreen::cameraChosen);
    connect(m_options, &OptionsForm::optionEntered, this, &CamerasScreen::optionEntered);
    connect(m_address->edit(), &QLineEdit::returnPressed, this, [this] { Q_EMIT addRequested(m_address->text()); });
    render({});
    setCamera({});
}

void CamerasScreen::answerAddress(const QString &error)
{
    m_address->setError(error);
    if (error.isEmpty())
        m_address->edit()->clear();
}

void CamerasScreen::arrangeFor(const QSize &room)
{
    const bool isNarrow = room.width() < stackedUnder;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *card : { m_settings, m_live })
        card->setMinimumHeight(isNarrow ? stackedHeight : 0);
}

void CamerasScreen::render(const CamerasState &state)
{
    setHead(tr("Cameras"), tr("what each sees, and how it is set"));
    m_cameras->setDevices(state.cameras);
    m_settings->setTitle(state.name.isEmpty() ? tr("Settings") : state.name);
    m_options->setOptions(state.options);
    m_nothing->setVisible(state.options.empty() && !state.name.isEmpty());
    m_live->setNote(state.rate);
    m_heard->setHeard(state.heard);
    m_remove->setEnabled(state.canRemove);
}

void CamerasScreen::setCamera(const dock::CameraState &camera)
{
    m_picture->setState(camera);
}

void CamerasScreen::showFrame(const QImage &picture, const std::vector<dock::SeenCode> &codes)
{
    if (isVisible())
        m_picture->showFrame(picture, codes);
}

} // namespace packledger::site
