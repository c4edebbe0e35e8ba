#pragma once

#include "common/page.h"
#include "line/linestate.h"
#include "line/sidepanels.h"

class QBoxLayout;
class QImage;

namespace packledger::common {
class Card;
class HealthList;
} // namespace packledger::common

namespace packledger::line {

class AccountBar;
class ActPanel;
class BigFigure;
class ClearancePanel;
class ClosePanel;
class CorrectionPanel;
class FilesPanel;
class LastVerified;
class MinuteGraph;
class ShiftPanel;

/// The board of one batch, to be read from 5 m, and every step of it by a key.
class BoardScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit BoardScreen(QWidget *parent = nullptr);

    void render(const BoardState &state);
    void render(const FilesState &state);
    /// What the station's camera sees: a deviation may show it. A null image: no camera.
    void offerFrame(const QImage &frame);
    /// A key that leads to another page about this batch.
    QAction *addPageKey(const QKeySequence &key, const QString &text, const QString &help);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void goOnRequested(); ///< what the batch needs next
    void panelRequested(packledger::line::BoardState::Panel panel);
    void panelClosed();
    void resumeRequested();
    void checkRequested(); ///< the camera behind the printer
    /// The page of the pack of this batch that was scanned last.
    void packRequested(const QString &itemKey);
    void sourcesRequested();
    void pointChecked(const QByteArray &point);
    void stopRequested(const QString &reason, const QString &note);
    void noteRequested(const packledger::line::NoteInput &note);
    void cancelRequested(const QString &reason);
    void correctionRequested(const QString &lot, const QString &expiry, const QString &reason);
    void signatureGiven(const QString &login, const QString &pin, const packledger::line::SignInput &input);
    void printRequested();
    void exportRequested();
    void compareRequested(const QString &file);

protected:
    void arrangeFor(const QSize &room) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void addKeys();
    void arrange();
    void showKeys();
    void focusPanel();

    BoardState m_state;
    QWidget *m_board;
    QBoxLayout *m_boardRow;
    QWidget *m_main;
    std::vector<BigFigure *> m_figures;
    common::Card *m_graphCard;
    MinuteGraph *m_graph;
    common::Card *m_accountCard;
    AccountBar *m_account;
    QWidget *m_side;
    LastVerified *m_last;
    common::Card *m_remarkCard;
    common::HealthList *m_remarks;
    ClearancePanel *m_clearance;
    ActPanel *m_act;
    ShiftPanel *m_shift;
    FilesPanel *m_files;
    ClosePanel *m_close;
    CorrectionPanel *m_correction;
    SidePanels m_panels;
    QAction *m_escape = nullptr;
    QAction *m_sourcesKey = nullptr;
    QAction *m_stopKey = nullptr;
    QAction *m_shiftKey = nullptr;
    QAction *m_noteKey = nullptr;
    QAction *m_orderKey = nullptr;
    QAction *m_findKey;
    QAction *m_goOn = nullptr;
};

} // namespace packledger::line
