#include "partners/partnersscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/filelist.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "common/tokens.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::partners {

using namespace common;

namespace {
constexpr int sideWidth = 420;
constexpr int narrowUnder = 1000;
} // namespace

PartnersScreen::PartnersScreen(QWidget *parent)
    : Page(parent)
    , m_model(new PartnerModel(partnerText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("partners"), tr("No trading partners yet"),
          tr("Here stand the companies whose data comes in and goes out. Add one with F5: who it is, how its documents "
             "go, and test documents before the first real one.")))
    , m_side(new Card)
    , m_exchange(new HealthList)
    , m_licencesTitle(makeLabel(tr("Licences"), TextSize::Small, QFont::DemiBold, Ink::Muted))
    , m_licences(new HealthList)
    , m_certificatesTitle(makeLabel(tr("Certificates"), TextSize::Small, QFont::DemiBold, Ink::Muted))
    , m_certificates(new HealthList)
    , m_listCard(new Card)
    , m_importCard(new Card(tr("A partner's profile")))
    , m_files(new FileList)
{
    Card *card = m_listCard;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PartnerDelegate(m_list));
    m_list->setAccessibleName(tr("Trading partners"));
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_empty, 1);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, 12, space::inside, space::inside);
    column->setSpacing(12);
    column->addWidget(m_exchange);
    column->addWidget(m_licencesTitle);
    column->addWidget(m_licences);
    column->addWidget(m_certificatesTitle);
    column->addWidget(m_certificates);
    column->addStretch();
    m_side->body()->addWidget(scrolled(inside), 1);
    m_side->setFixedWidth(sideWidth);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(card, 1);
    all->addWidget(m_side);
    all->addWidget(m_importCard);
    auto *files = new QVBoxLayout;
    files->setContentsMargins(space::inside, 12, space::inside, space::inside);
    files->addWidget(m_files);
    m_files->setNameFilters({ QStringLiteral("*.json") });
    m_importCard->body()->addLayout(files);
    giveKeyboardTo(m_list);

    m_close = addKey(HouseKey::Leave, tr("Close"), tr("Closes the list of files."));
    connect(m_close, &QAction::triggered, this, &PartnersScreen::closeImport);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &PartnersScreen::helpRequested);
    connect(addKey(Qt::Key_F3, tr("Import"), tr("Takes a partner's profile from a file.")), &QAction::triggered, this,
        &PartnersScreen::openImport);
    connect(addKey(Qt::Key_F5, tr("Add partner"), tr("Enters a new trading partner, step by step.")),
        &QAction::triggered, this, &PartnersScreen::addRequested);
    m_open = addKey(HouseKey::Finish, tr("Open"), tr("Opens the chosen partner: profile, connection, test documents."));
    connect(m_open, &QAction::triggered, this, [this] {
        const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
        if (row < m_model->rowCount())
            Q_EMIT partnerOpened(m_model->row(row).name);
    });
    connect(m_list, &RowList::rowOpened, this, [this](int row) { Q_EMIT partnerOpened(m_model->row(row).name); });
    const auto take = [this](const QString &file) {
        closeImport();
        Q_EMIT importRequested(file);
    };
    connect(m_files, &FileList::fileChosen, this, take);
    connect(m_files, &FileList::fileOpened, this, take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT partnerChosen(m_model->row(index.row()).name);
    });
    render({});
}

QAction *PartnersScreen::addPageKey(const QKeySequence &key, const QString &text, const QString &help)
{
    return addKey(key, text, help);
}

void PartnersScreen::openImport()
{
    m_isImporting = true;
    arrange();
    m_files->setFocus();
}

void PartnersScreen::closeImport()
{
    m_isImporting = false;
    arrange();
    m_list->setFocus();
}

void PartnersScreen::arrange()
{
    m_side->setVisible(m_hasChosen && !m_isNarrow && !m_isImporting);
    m_importCard->setVisible(m_isImporting);
    m_importCard->setMinimumWidth(m_isNarrow ? 0 : sideWidth);
    m_importCard->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : sideWidth);
    m_listCard->setVisible(!m_isImporting || !m_isNarrow);
    m_close->setVisible(m_isImporting);
    m_close->setEnabled(m_isImporting);
    m_open->setEnabled(m_model->rowCount() > 0 && !m_isImporting);
}

void PartnersScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    arrange();
}

void PartnersScreen::render(const PartnersState &state)
{
    const int count = int(state.partners.size());
    const QString subtitle = tr("%n partner(s)", nullptr, count);
    setHead(tr("Partners"),
        state.troubled == 0 ? subtitle : tr("%1, %n need(s) somebody", nullptr, state.troubled).arg(subtitle));
    m_model->setRows(state.partners);
    // A partner that comes in above moves the rows: what stands beside the list is of the one that is marked in it.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).name == state.chosen.name && m_list->currentIndex().row() != row)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_hasChosen = !state.chosen.name.isEmpty();
    m_side->setTitle(state.chosen.title);
    m_exchange->setLines(state.chosen.exchange);
    m_licences->setLines(state.chosen.licences);
    m_certificates->setLines(state.chosen.certificates);
    m_certificatesTitle->setVisible(!state.chosen.certificates.empty());
    m_certificates->setVisible(!state.chosen.certificates.empty());
    arrange();
}

} // namespace packledger::partners
