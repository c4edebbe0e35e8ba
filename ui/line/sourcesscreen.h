#pragma once

#include "common/page.h"
#include "line/sourcesstate.h"
#include "models/rowsmodel.h"

class QBoxLayout;
class QLabel;

namespace packledger::common {
class Card;
class FormField;
class RowList;
} // namespace packledger::common

namespace packledger::dock {
class VerdictPanel;
}

namespace packledger::line {

class ExpiryPanel;

/// The packs that new ones are made of: scan, see what it means, and use them up for what the line has made.
class SourcesScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit SourcesScreen(QWidget *parent = nullptr);

    void render(const SourcesState &state);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void leftGiven(qint64 left); ///< in the pack scanned last
    void undoRequested();
    void linkRequested();
    void shorterExpirySigned(const QString &login, const QString &pin, const QString &reason);
    void verdictShown(packledger::common::Tone tone);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void giveLeft();

    SourcesState m_state;
    QBoxLayout *m_row;
    dock::VerdictPanel *m_verdict;
    common::Card *m_listCard;
    ExpiryPanel *m_shorter;
    models::RowsModel<SourceLine> *m_model;
    common::RowList *m_list;
    QLabel *m_none;
    QLabel *m_without;
    QLabel *m_last;
    common::FormField *m_left;
    QAction *m_leftKey = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_link = nullptr;
    quint64 m_soundedSequence = 0;
};

} // namespace packledger::line
