#pragma once

#include "common/page.h"
#include "dock/receiptstate.h"

class QBoxLayout;
class QGridLayout;
class QImage;

namespace packledger::common {
class Stack;
}

namespace packledger::dock {

class CameraCard;
class ExpectedLinesCard;
class FinishPanel;
class HeldCard;
class LastScansCard;
class PolicyPanel;
class RegisterPanel;
class SampleCard;
class VerdictPanel;

/// One receipt: what is expected, what the last scan meant, what is held. Renders a ReceiptState and says
/// what the clerk wants; it decides nothing.
class ReceiptScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ReceiptScreen(QWidget *parent = nullptr);

    void render(const ReceiptState &state);
    void showFrame(const QImage &frame, const std::vector<packledger::dock::SeenCode> &codes);

Q_SIGNALS:
    void helpRequested();
    void findRequested();
    void holdRequested();
    void damageRequested();
    void acknowledgeRequested();
    void sealRequested(); ///< of the container scanned last: it is whole
    void undoRequested();
    void policyRequested();
    void policyChosen(const QString &policy);
    void registerRequested();
    void registeredAs(const QString &lot, const QString &expiry);
    void openRequested(); ///< the container scanned last
    void printRequested();
    void exportRequested();
    void finishRequested();
    void panelClosed();
    void submitRequested(const QString &reason, const QString &words);
    void nextCameraRequested(); ///< its picture; all of them read
    void backRequested();
    void itemOpened(const QString &itemKey);
    /// A verdict has just been drawn; its sound belongs to the same frame.
    void verdictShown(packledger::common::Tone tone);

protected:
    void arrangeFor(const QSize &room) override;

private:
    /// What stands in the middle.
    enum Centre { Scanning, Finish, Policy, Register };

    void addKeys();
    void showKeys();
    void goOn();
    [[nodiscard]] static Centre centreOf(const ReceiptState &state);

    ReceiptState m_state;
    quint64 m_soundedSequence = 0;
    ExpectedLinesCard *m_expected;
    VerdictPanel *m_verdict;
    LastScansCard *m_scans;
    FinishPanel *m_finish;
    PolicyPanel *m_policy;
    RegisterPanel *m_register;
    common::Stack *m_centre;
    QGridLayout *m_grid;
    QWidget *m_side; ///< camera, sample, trays
    QBoxLayout *m_cards; ///< of m_side
    CameraCard *m_camera;
    SampleCard *m_sample;
    HeldCard *m_held;
    QAction *m_back = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_damage = nullptr;
    QAction *m_acknowledge = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_policyKey = nullptr;
    QAction *m_context = nullptr; ///< F5: what the last scan offers beyond being received
    QAction *m_nextCamera = nullptr;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    QAction *m_submit = nullptr;
};

} // namespace packledger::dock
