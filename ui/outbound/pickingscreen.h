#pragma once

#include "common/page.h"
#include "outbound/shipmentlist.h"

class QGridLayout;
class QLabel;

namespace packledger::common {
class Card;
class EmptyState;
class HealthList;
class RowList;
} // namespace packledger::common

namespace packledger::dock {
class VerdictPanel;
}

namespace packledger::outbound {

class ReasonPanel;

/// One delivery. Renders a PickingState and says what the person wants; it decides nothing.
class PickingScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit PickingScreen(QWidget *parent = nullptr);

    void render(const PickingState &state);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void unpackRequested();
    void palletRequested();
    void labelRequested();
    void replaceRequested();
    void takeBackRequested();
    void stopRequested();
    void receivedRequested();
    void correctRequested();
    void restRequested();
    void undoRequested();
    void printRequested();
    void shipRequested();
    void panelClosed();
    void reasonGiven(const QString &reason);
    void numbersGiven(const packledger::outbound::ShipmentInput &numbers, const QString &reason);
    /// A verdict has just been drawn; its sound belongs to the same frame.
    void verdictShown(packledger::common::Tone tone);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void showKeys();
    void arrange();

    PickingState m_state;
    QSize m_room { 1278, 648 };
    quint64 m_soundedSequence = 0;
    dock::VerdictPanel *m_verdict;
    common::Card *m_itemsCard;
    PickModel *m_items;
    common::RowList *m_itemList;
    common::EmptyState *m_empty;
    common::Card *m_palletCard;
    common::HealthList *m_pallet;
    common::Card *m_orderCard;
    PickModel *m_order;
    common::RowList *m_orderList;
    common::Card *m_checkCard;
    QLabel *m_words;
    common::HealthList *m_findings;
    ReasonPanel *m_reason;
    QGridLayout *m_grid;
    QWidget *m_goods; ///< the verdict, the pallet, what is picked
    QWidget *m_side; ///< what was ordered, what speaks against it, or a panel
    QAction *m_back = nullptr;
    QAction *m_unpack = nullptr;
    QAction *m_received = nullptr;
    QAction *m_correct = nullptr;
    QAction *m_rest = nullptr;
    QAction *m_turnPallet = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_print = nullptr;
    QAction *m_ship = nullptr;
};

} // namespace packledger::outbound
