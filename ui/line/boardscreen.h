#pragma once

#include "common/page.h"
#include "line/linestate.h"

class QVBoxLayout;

namespace packledger::common {
class Card;
class HealthList;
} // namespace packledger::common

namespace packledger::line {

class AccountBar;
class BigFigure;
class ClearancePanel;
class ClosePanel;
class LastVerified;
class MinuteGraph;
class StopPanel;

/// The board of one batch, to be read from 5 m, and every step of it by a key.
class BoardScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit BoardScreen(QWidget *parent = nullptr);

    void render(const BoardState &state);
    /// A key that leads to another page about this batch: the camera behind the printer.
    QAction *addPageKey(const QKeySequence &key, const QString &text, const QString &help);
    /// A card beneath the last pack: the packing station, the inspection.
    void addSideCard(QWidget *card);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void goOnRequested(); ///< the primary key
    void panelRequested(packledger::line::BoardState::Panel panel);
    void panelClosed();
    void resumeRequested();
    void checkRequested(); ///< the camera behind the printer
    void pointChecked(const QByteArray &point);
    void stopRequested(const QString &reason, const QString &note);
    void noteRequested(const QString &text, const QString &reference);
    void signatureGiven(const QString &login, const QString &pin, const QString &reason);
    void printRequested();
    void exportRequested();

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void arrange();

    BoardState m_state;
    QWidget *m_main;
    std::vector<BigFigure *> m_figures;
    common::Card *m_graphCard;
    MinuteGraph *m_graph;
    common::Card *m_accountCard;
    AccountBar *m_account;
    QWidget *m_side;
    QVBoxLayout *m_sideColumn;
    LastVerified *m_last;
    common::Card *m_remarkCard;
    common::HealthList *m_remarks;
    ClearancePanel *m_clearance;
    StopPanel *m_stop;
    ClosePanel *m_close;
    QAction *m_escape = nullptr;
    QAction *m_stopKey = nullptr;
    QAction *m_noteKey = nullptr;
    QAction *m_goOn = nullptr;
    bool m_isNarrow = false;
};

} // namespace packledger::line
