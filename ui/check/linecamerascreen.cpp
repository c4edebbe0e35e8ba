#include "check/linecamerascreen.h"

#include "common/card.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "dock/cameracard.h"
#include "site/devicelist.h"
#include "site/heardlist.h"
#include "site/optionsform.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::check {

using namespace common;

LineCameraScreen::LineCameraScreen(QWidget *parent)
    : Page(parent)
    , m_cameras(new site::DeviceList(
          tr("Which looks at the packs"), tr("No camera is here. Network cameras are added under Site, Cameras.")))
    , m_settings(new Card(tr("Settings")))
    , m_options(new site::OptionsForm)
    , m_nothing(makeParagraph(tr("Choose a camera first."), TextSize::Body, Ink::Muted))
    , m_picture(new dock::CameraCard)
    , m_test(new Card(tr("Live test")))
    , m_verdict(new HealthList)
    , m_packs(new site::HeardList(tr("Each pack that passes is shown here. Nothing is commissioned by it.")))
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the camera check.")), &QAction::triggered, this,
        &LineCameraScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &LineCameraScreen::helpRequested);
    connect(addKey(Qt::Key_F5, tr("Begin anew"), tr("Learns the empty belt again, and counts from the beginning.")),
        &QAction::triggered, this, &LineCameraScreen::restartRequested);
    m_forget = addKey(Qt::Key_F6, tr("No line camera"), tr("The line has no camera; it goes back to the others."));
    connect(m_forget, &QAction::triggered, this, &LineCameraScreen::forgetRequested);

    auto *list = new Card(tr("Cameras"));
    list->body()->addWidget(m_cameras);
    list->body()->addStretch();

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_nothing->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->addWidget(m_nothing);
    column->addWidget(m_options);
    column->addStretch();
    m_settings->body()->addWidget(scrolled(inside), 1);

    auto *verdict = new QVBoxLayout;
    verdict->setContentsMargins(space::inside, space::small, space::inside, 0);
    verdict->addWidget(m_verdict);
    m_test->body()->addLayout(verdict);
    m_test->body()->addWidget(m_packs, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::between);
    right->addWidget(m_picture);
    right->addWidget(m_test, 1);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(list, 3);
    columns->addWidget(m_settings, 4);
    columns->addLayout(right, 4);

    connect(m_cameras, &site::DeviceList::deviceChosen, this, &LineCameraScreen::cameraChosen);
    connect(m_options, &site::OptionsForm::optionEntered, this, &LineCameraScreen::optionEntered);
    render({});
}

void LineCameraScreen::render(const LineCameraState &state)
{
    setHead(tr("Line camera"), tr("which it is, what tells it that a pack is there"));
    m_cameras->setDevices(state.cameras);
    m_settings->setTitle(state.name.isEmpty() ? tr("Settings") : state.name);
    m_options->setOptions(state.options);
    m_nothing->setVisible(state.options.empty());
    m_picture->setState(state.camera);
    m_verdict->setLines({ state.verdict });
    m_test->setNote(state.counts);
    m_packs->setHeard(state.packs);
    m_forget->setEnabled(!state.name.isEmpty());
}

void LineCameraScreen::showFrame(const QImage &frame, const std::vector<dock::SeenCode> &packs)
{
    if (isVisible())
        m_picture->showFrame(frame, packs);
}

} // namespace packledger::check
