#include "check/checkscreen.h"

#include "check/gradelist.h"
#include "check/verdictbox.h"
#include "common/card.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "dock/cameracard.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::check {

using namespace common;

namespace {

constexpr int sideWidth = 330;
constexpr int stackedUnder = 900;
constexpr int pictureHeight = 260; // at least, where all stands beneath each other

QWidget *columnOf(const std::vector<QWidget *> &widgets)
{
    auto *column = new Column;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return column;
}

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
    , m_lostCard(new Card(tr("May still be on the line")))
    , m_lost(new HealthList)
    , m_reason(new FormField(tr("If it is not found: why that will do"),
          tr("F10 writes it into the batch's record, and the line may run.")))
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

    auto *lost = new QWidget;
    auto *lines = new QVBoxLayout(lost);
    lines->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    lines->setSpacing(space::small);
    lines->addWidget(m_lost);
    lines->addWidget(m_reason);
    lines->addStretch();
    m_lostCard->body()->addWidget(scrolled(lost));

    m_quality = columnOf({ m_gradeCard, m_rejectCard });
    m_verdict = columnOf({ m_last, m_lostCard, m_challengeCard });
    static_cast<QBoxLayout *>(m_quality->layout())->setStretch(0, 1);
    for (const int card : { 1, 2 })
        static_cast<QBoxLayout *>(m_verdict->layout())->setStretch(card, 1);
    m_row = new QHBoxLayout(this);
    fitInto(QSize(1278, 648));

    connect(addKey(HouseKey::Leave, tr("Back"), tr("Leads back to the board.")), &QAction::triggered, this,
        &CheckScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &CheckScreen::helpRequested);
    m_challenge = addKey(Qt::Key_F5, tr("Challenge test"),
        tr("Passes known-bad labels by the camera: all must be found before a batch starts."));
    connect(m_challenge, &QAction::triggered, this, [this] {
        if (m_state.isChallenging)
            Q_EMIT challengeCancelled();
        else
            Q_EMIT challengeRequested();
    });
    connect(addKey(Qt::Key_F6, tr("Line camera"), tr("Chooses the camera, and what tells it that a pack is there.")),
        &QAction::triggered, this, &CheckScreen::cameraRequested);
    m_print
        = addKey(HouseKey::Print, QCoreApplication::translate("packledger::printing::PrintingScreen", "Print labels"),
            tr("Prints the set of the challenge test: a good label, the same again, and bad ones."));
    connect(m_print, &QAction::triggered, this, &CheckScreen::challengePrintRequested);
    m_notFound = addKey(Qt::Key_F10, tr("Not found"),
        tr("Notes that bad packs were looked for and not found, with the reason why that will do."));
    connect(m_notFound, &QAction::triggered, this, &CheckScreen::askNotFound);
    connect(m_reason->edit(), &QLineEdit::returnPressed, this, &CheckScreen::askNotFound);
    m_resume = addKey(HouseKey::Finish, tr("Run again"), tr("Starts the line again after a stop."));
    connect(m_resume, &QAction::triggered, this, [this] {
        if (m_state.waitsForRemoval)
            Q_EMIT removedConfirmed();
        else if (m_state.waitsForScan)
            Q_EMIT simulatedScanRequested();
        else
            Q_EMIT resumeRequested();
    });
    render(CheckState {});
}

void CheckScreen::arrangeFor(const QSize &room)
{
    // What was decided comes first where not all can be seen at once.
    const bool isNarrow = room.width() < stackedUnder;
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *widget : std::vector<QWidget *> { m_camera, m_quality, m_verdict })
        m_row->removeWidget(widget);
    const std::vector<QWidget *> order = isNarrow ? std::vector<QWidget *> { m_verdict, m_camera, m_quality }
                                                  : std::vector<QWidget *> { m_camera, m_quality, m_verdict };
    for (QWidget *widget : order)
        m_row->addWidget(widget, isNarrow || widget == m_verdict ? 0 : widget == m_camera ? 3 : 2);
    m_camera->setMinimumHeight(isNarrow ? pictureHeight : 0);
    m_verdict->setMinimumWidth(isNarrow ? 0 : sideWidth);
    m_verdict->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sideWidth);
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
    m_last->setVerdict(state.need ? *state.need : state.last);
    m_lost->setLines(state.lost);
    if (!state.waitsForRemoval) {
        m_reason->edit()->clear();
        m_reason->setError({});
    }
    m_lostCard->setVisible(state.waitsForRemoval);
    m_challengeCard->setVisible(!state.waitsForRemoval);
    m_notFound->setVisible(state.waitsForRemoval);
    m_grades->setGrades(state.grades);
    m_gradeCard->setNote(state.gradeNote);
    m_reject->setLines({ state.reject });
    m_rejectCard->setNote(state.counts);
    m_steps->setLines(state.steps);
    m_challengeCard->setNote(state.challengeNote);
    m_challenge->setText(state.isChallenging ? tr("End the test") : tr("Challenge test"));
    m_challenge->setEnabled(state.batch.isValid());
    m_print->setEnabled(state.batch.isValid());
    const bool canSimulate = state.waitsForScan && state.camera.isSimulated;
    m_resume->setText(state.waitsForRemoval ? tr("Found and removed")
            : canSimulate                   ? tr("Simulated scan")
            : state.waitsForScan            ? tr("Scan the next label")
                                            : tr("Run again"));
    m_resume->setEnabled(state.waitsForRemoval || canSimulate || (state.isStopped && !state.waitsForScan));
}

void CheckScreen::askNotFound()
{
    const bool isSaid = !m_reason->text().trimmed().isEmpty();
    m_reason->setError(isSaid ? QString() : tr("Say why, in a few words: the batch's record keeps it."));
    if (!isSaid) {
        m_reason->edit()->setFocus();
        return;
    }
    setFocus(); // the field goes with what it asks
    Q_EMIT notFound(m_reason->text());
}

void CheckScreen::showFrame(const QImage &frame, const std::vector<dock::SeenCode> &codes)
{
    m_camera->showFrame(frame, codes);
}

} // namespace packledger::check
