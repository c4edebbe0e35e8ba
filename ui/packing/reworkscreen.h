#pragma once

#include "common/page.h"
#include "packing/packingstate.h"

class QBoxLayout;
class QLabel;

namespace packledger::common {
class Card;
class ChoiceRow;
} // namespace packledger::common

namespace packledger::dock {
class VerdictPanel;
}

namespace packledger::packing {

class TreeCard;

/// The rework station: a container and all that is in it at the left, what is done with it at the right. Renders a
/// ReworkState; it decides nothing.
class ReworkScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ReworkScreen(QWidget *parent = nullptr);

    void render(const ReworkState &state);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void modeChosen(packledger::packing::ReworkMode mode);
    void reasonChosen(const QString &reason);
    void contentsChosen(bool endToo);
    void confirmed(); ///< what the camera saw, or a move
    void unpackAllRequested();
    void takeApartRequested();
    void checkFinished();
    void undoRequested();
    void rowToggled(const QString &key);
    void verdictShown(packledger::common::Tone tone);

protected:
    void arrangeFor(const QSize &room) override;

private:
    QAction *addMode(const QKeySequence &key, const QString &text, const QString &help, ReworkMode mode);
    void showKeys();

    ReworkState m_state;
    quint64 m_soundedSequence = 0;
    TreeCard *m_tree;
    dock::VerdictPanel *m_verdict;
    common::Card *m_task;
    QLabel *m_instruction;
    QLabel *m_reasonLabel;
    common::ChoiceRow *m_reasons;
    QLabel *m_contentsLabel;
    common::ChoiceRow *m_contents;
    QBoxLayout *m_row;
    std::vector<std::pair<QAction *, ReworkMode>> m_modes;
    QAction *m_all = nullptr;
    QAction *m_apart = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_finish = nullptr;
};

} // namespace packledger::packing
