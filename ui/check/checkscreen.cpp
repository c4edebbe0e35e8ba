#include "check/checkscreen.h"

#include "check/gradelist.h"
#include "check/verdictbox.h"
#include "common/card.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "dock/cameracard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace packledger::check {

using namespace common;

namespace {

constexpr int sideWidth = 330;

QVBoxLayout *paddedInto(Card *card)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    layout->setSpacing(space::small);
    card->body()->addLayout(layout);
    return layout;
}

} // namespace

CheckScreen::CheckScreen(QWidget *parent)
    : Page(parent)
    , m_camera(new dock::CameraCard)
    , m_last(new VerdictBox)
    , m_gradeCard(new Card(tr("Print quality")))
    , m_grades(new GradeList)
    , m_rejectCard(new Card(tr("Reject output")))
    , m_reject(new HealthList)
    , m_challengeCard(new Card(tr("Challenge test")))
    , m_steps(new HealthList)
{
    QVBoxLayout *grades = paddedInto(m_gradeCard);
    grades->addWidget(m_grades);
    grades->addWidget(makeParagraph(
        tr("An indication from a camera that is not calibrated, in the terms of ISO/IEC 15415. Not a certified grade."),
        TextSize::Small, Ink::Muted));
    grades->addStretch();
    paddedInto(m_rejectCard)->addWidget(m_reject);
    QVBoxLayout *steps = paddedInto(m_challengeCard);
    steps->addWidget(m_steps);
    steps->addStretch();

    auto *left = new QVBoxLayout;
    left->setSpacing(space::between);
    left->addWidget(m_camera, 1);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(space::between);
    middle->addWidget(m_gradeCard, 1);
    middle->addWidget(m_rejectCard);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::between);
    right->addWidget(m_last);
    right->addWidget(m_challengeCard, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addLayout(left, 3);
    all->addLayout(middle, 2);
    all->addLayout(right);
    m_last->setFixedWidth(sideWidth);
    m_challengeCard->setFixedWidth(sideWidth);

    connect(addKey(Qt::Key_Escape, tr("Back"), tr("Leads back to the board.")), &QAction::triggered, this,
        &CheckScreen::backRequested);
    connect(addKey(Qt::Key_F1, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &CheckScreen::helpRequested);
    m_challenge = addKey(Qt::Key_F5, tr("Challenge test"),
        tr("Passes known-bad labels by the camera: all must be found before a batch starts."));
    connect(m_challenge, &QAction::triggered, this, [this] {
        if (m_state.isChallenging)
            Q_EMIT challengeCancelled();
        else
            Q_EMIT challengeRequested();
    });
    connect(addKey(Qt::Key_F8, tr("Line camera"), tr("Chooses the camera, and what tells it that a pack is there.")),
        &QAction::triggered, this, &CheckScreen::cameraRequested);
    m_resume = addKey(Qt::Key_F12, tr("Run again"), tr("Starts the line again after a stop."), Place::Primary);
    connect(m_resume, &QAction::triggered, this, &CheckScreen::resumeRequested);
    render(CheckState {});
}

QString CheckScreen::keyText()
{
    return tr("Camera check");
}

QString CheckScreen::keyHelp()
{
    return tr("Shows the camera behind the printer, what it says of each pack, and the challenge test.");
}

void CheckScreen::render(const CheckState &state)
{
    m_state = state;
    setHead(state.title.isEmpty() ? tr("Camera check") : state.title, state.subtitle, state.chip);
    m_camera->setState(state.camera);
    m_last->setVerdict(state.last);
    m_grades->setGrades(state.grades);
    m_gradeCard->setNote(state.gradeNote);
    m_reject->setLines({ state.reject });
    m_rejectCard->setNote(state.counts);
    m_steps->setLines(state.steps);
    m_challengeCard->setNote(state.challengeNote);
    m_challenge->setText(state.isChallenging ? tr("End the test") : tr("Challenge test"));
    m_challenge->setEnabled(state.batch.isValid());
    m_resume->setText(state.waitsForScan ? tr("Scan the next label") : tr("Run again"));
    m_resume->setEnabled(state.isStopped && !state.waitsForScan);
}

void CheckScreen::showFrame(const QImage &frame, const std::vector<dock::SeenCode> &codes)
{
    m_camera->showFrame(frame, codes);
}

} // namespace packledger::check
