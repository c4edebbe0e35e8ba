#pragma once

#include "common/page.h"
#include "packing/packingstate.h"

class QGridLayout;
class QImage;

namespace packledger::common {
class Stack;
}

namespace packledger::dock {
class CameraCard;
class VerdictPanel;
} // namespace packledger::dock

namespace packledger::packing {

class SlotsCard;
class StartCard;
class TreeCard;

/// The packing station. Renders a PackingState and says what the packer wants; it decides nothing.
class PackingScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit PackingScreen(QWidget *parent = nullptr);

    void render(const PackingState &state);
    void showFrame(const QImage &frame, const std::vector<packledger::dock::SeenCode> &codes);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void startChosen(const QString &id);
    void layerModeChosen(bool isLayerMode);
    void layerRequested();
    void moveConfirmed();
    void reworkRequested();
    void sampleRequested();
    void undoRequested();
    void closeRequested();
    void labelRequested();
    void replaceRequested();
    void leaveRequested();
    void rowToggled(const QString &key);
    /// A verdict has just been drawn; its sound belongs to the same frame.
    void verdictShown(packledger::common::Tone tone);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void arrange();
    void addKeys();
    void showKeys();

    PackingState m_state;
    QSize m_room { 1278, 648 };
    quint64 m_soundedSequence = 0;
    dock::VerdictPanel *m_verdict;
    SlotsCard *m_places;
    StartCard *m_start;
    common::Stack *m_centre;
    dock::CameraCard *m_camera;
    TreeCard *m_tree;
    QGridLayout *m_grid;
    QAction *m_back = nullptr;
    QAction *m_single = nullptr;
    QAction *m_take = nullptr;
    QAction *m_move = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_print = nullptr;
    QAction *m_leave = nullptr;
    QAction *m_close = nullptr;
};

} // namespace packledger::packing
