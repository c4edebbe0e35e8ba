#pragma once

#include "common/page.h"
#include "monitor/exchangelist.h"

class QLineEdit;

namespace packledger::common {
class ChoiceRow;
class EmptyState;
class HealthList;
class OptionList;
class RowList;
} // namespace packledger::common

namespace packledger::monitor {

class FigureStrip;
class HourGraph;

/// Outbox and inbox: how it stands on top, the documents beneath, newest first, cut to what one looks for.
class ExchangeScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ExchangeScreen(QWidget *parent = nullptr);

    void render(const ExchangeState &state);

Q_SIGNALS:
    void backRequested();
    void helpRequested();
    void sideChosen(packledger::monitor::ExchangeState::Side side);
    void showChosen(packledger::monitor::ExchangeState::Show show);
    void partnerChosen(const QString &partner);
    void searchChanged(const QString &search);
    void moreRequested();
    void documentOpened(qint64 id);
    void saveRequested();

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void connectAll();
    void openCurrent();
    void showPartners(bool isShown);
    void renderEmpty(const ExchangeState &state);

    ExchangeState::Side m_side = ExchangeState::Side::Outbox;
    FigureStrip *m_figures;
    HourGraph *m_hours;
    common::HealthList *m_ways;
    common::ChoiceRow *m_sides;
    common::ChoiceRow *m_shows;
    QLineEdit *m_search;
    ExchangeModel *m_model;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    QWidget *m_partnerCard;
    common::OptionList *m_partners;
    QAction *m_back = nullptr;
    QAction *m_other = nullptr;
    QAction *m_open = nullptr;
    bool m_choosesPartner = false;
    int m_asked = -1; ///< how many rows there were when older ones were asked for
};

} // namespace packledger::monitor
