#pragma once

#include "common/page.h"
#include "partners/partnerlist.h"

class QLabel;
class QScrollArea;

namespace packledger::common {
class Card;
class EmptyState;
class HealthList;
class RowList;
} // namespace packledger::common

namespace packledger::partners {

/// The trading partners, and beside them all that is known of the one chosen.
class PartnersScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit PartnersScreen(QWidget *parent = nullptr);

    void render(const PartnersState &state);
    /// A key that leads to another page of the place: exchange, exceptions, coverage.
    QAction *addPageKey(const QKeySequence &key, const QString &text, const QString &help);

Q_SIGNALS:
    void helpRequested();
    void partnerChosen(const QString &name);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void arrange();

    PartnerModel *m_model;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    common::Card *m_side;
    common::HealthList *m_exchange;
    QLabel *m_licencesTitle;
    common::HealthList *m_licences;
    QLabel *m_certificatesTitle;
    common::HealthList *m_certificates;
    bool m_isNarrow = false;
    bool m_hasChosen = false;
};

} // namespace packledger::partners
