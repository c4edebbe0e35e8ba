#pragma once

#include "check/checkstate.h"
#include "common/page.h"

#include <QImage>

class QBoxLayout;

namespace packledger::common {
class Card;
class FormField;
class HealthList;
} // namespace packledger::common

namespace packledger::dock {
class CameraCard;
}

namespace packledger::check {

class GradeList;
class VerdictBox;

/// The camera behind the printer: its picture, what was decided on the last pack and why, the reject output, and the
/// challenge test.
class CheckScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit CheckScreen(QWidget *parent = nullptr);

    /// Of the key that leads here, wherever it stands.
    [[nodiscard]] static QString keyText();
    [[nodiscard]] static QString keyHelp();

    void render(const CheckState &state);
    /// A picture as it comes from the camera, with the codes found in it.
    void showFrame(const QImage &frame, const std::vector<packledger::dock::SeenCode> &codes);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void challengeRequested();
    void challengeCancelled();
    void challengePrintRequested();
    void resumeRequested();
    void removedConfirmed(); ///< the packs that were looked for are off the line
    void notFound(const QString &reason); ///< they were looked for and not found
    void simulatedScanRequested(); ///< of the label on the pack that comes next
    void cameraRequested();

protected:
    void arrangeFor(const QSize &room) override;

private:
    void askNotFound();

    CheckState m_state;
    QBoxLayout *m_row;
    QWidget *m_quality;
    QWidget *m_verdict;
    dock::CameraCard *m_camera;
    VerdictBox *m_last;
    common::Card *m_gradeCard;
    GradeList *m_grades;
    common::Card *m_rejectCard;
    common::HealthList *m_reject;
    common::Card *m_challengeCard;
    common::HealthList *m_steps;
    common::Card *m_lostCard;
    common::HealthList *m_lost;
    common::FormField *m_reason;
    QAction *m_challenge = nullptr;
    QAction *m_print = nullptr;
    QAction *m_notFound = nullptr;
    QAction *m_resume = nullptr;
};

} // namespace packledger::check
