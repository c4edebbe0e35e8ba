#pragma once

#include "common/page.h"
#include "partners/partnerlist.h"

class QLabel;
class QScrollArea;

namespace packledger::common {
class Card;
class EmptyState;
class FileList;
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
    /// A file is chosen in the place of what is known of the partner.
    void openImport();
    void closeImport();
    /// A key that leads to another page of the place: exchange, exceptions, coverage.
    QAction *addPageKey(const QKeySequence &key, const QString &text, const QString &help);

Q_SIGNALS:
    void helpRequested();
    void partnerChosen(const QString &name);
    void addRequested();
    void partnerOpened(const QString &name);
    void importRequested(const QString &file);

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
    common::Card *m_listCard;
    common::Card *m_importCard;
    common::FileList *m_files;
    QAction *m_close = nullptr;
    QAction *m_open = nullptr;
    bool m_isNarrow = false;
    bool m_hasChosen = false;
    bool m_isImporting = false;
};

} // namespace packledger::partners
