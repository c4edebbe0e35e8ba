#include "line/productsscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "common/tokens.h"
#include "line/tablefilepanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

namespace {
constexpr int sideWidth = 440;
} // namespace

ProductsScreen::ProductsScreen(QWidget *parent)
    : Page(parent)
    , m_listCard(new Card)
    , m_find(new QLineEdit)
    , m_model(new ProductModel(productText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("items"), {}, {}))
    , m_product(new Card)
    , m_levels(new HealthList)
    , m_readOnly(makeParagraph(
          tr("Only who may manage the site changes how products are packed."), TextSize::Body, Ink::Muted))
    , m_file(new TableFilePanel(tr("Import products"),
          tr("A CSV file with the columns gtin and name; ndc, strength, dosage_form, net_content and manufacturer "
             "where "
             "there are any. Choosing it only shows what would change.")))
    , m_sides(m_listCard, sideWidth)
{
    m_find->setFont(textFont(TextSize::Medium));
    m_find->setPlaceholderText(tr("Name, GTIN or NDC"));
    m_find->setAccessibleName(tr("Show only products with"));
    m_find->setClearButtonEnabled(true);
    auto *filter = new QVBoxLayout;
    filter->setContentsMargins(12, 12, 12, space::small);
    filter->addWidget(m_find);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProductDelegate(m_list));
    m_list->setAccessibleName(tr("Products"));
    // The keyboard begins at the list, and Tab leads on from there: what stands above it comes after it.
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addWidget(m_empty, 1);
    m_listCard->body()->insertLayout(0, filter);
    buildProduct();
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_listCard, 1);
    for (QWidget *panel : std::vector<QWidget *> { m_product, m_file }) {
        all->addWidget(panel);
        m_sides.add(panel);
    }
    giveKeyboardTo(m_list);
    addKeys();
    fitInto(QSize(1278, 648));

    connect(m_find, &QLineEdit::textChanged, this, &ProductsScreen::findRequested);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &RowList::rowEntered, this, [this](int row) { Q_EMIT productChosen(m_model->row(row).gtin); });
    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        Q_EMIT productChosen(m_model->row(row).gtin);
        showSide(m_product);
    });
    connect(m_file, &TableFilePanel::fileLookedAt, this, &ProductsScreen::fileLookedAt);
    connect(m_file, &TableFilePanel::cancelRequested, this, &ProductsScreen::fileCancelled);
    connect(m_file, &TableFilePanel::closeRequested, this, &ProductsScreen::closeSide);
    render(ProductsState {});
}

void ProductsScreen::buildProduct()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("How it is packed"), TextSize::Body, QFont::Bold));
    column->addWidget(m_levels);
    column->addWidget(m_readOnly);
    column->addStretch();
    m_product->body()->addWidget(scrolled(inside), 1);
}

void ProductsScreen::addKeys()
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Closes the form at the right, then goes back to the line.")),
        &QAction::triggered, this, [this] {
            if (m_open != nullptr && (m_open != m_product || m_sides.isNarrow()))
                closeSide();
            else
                Q_EMIT backRequested();
        });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &ProductsScreen::helpRequested);
    connect(addKey(HouseKey::Find, tr("Find"),
                tr("Finds a product by its name, GTIN or NDC; a scan of a pack does, "
                   "too.")),
        &QAction::triggered, this, [this] {
            closeSide();
            m_find->setFocus();
            m_find->selectAll();
        });
    m_import = addKey(Qt::Key_F3, tr("Import products"), tr("Takes products from a CSV file."));
    connect(m_import, &QAction::triggered, this, &ProductsScreen::openFile);
    m_goOn = addKey(HouseKey::Finish, tr("Change packing"),
        tr("Opens the rules of the chosen product: what goes into its bundles, cases and pallets."));
    connect(m_goOn, &QAction::triggered, this, &ProductsScreen::goOn);
}

void ProductsScreen::goOn()
{
    if (m_open == m_file)
        Q_EMIT fileTaken();
    else
        Q_EMIT packingRequested(m_state.chosen);
}

void ProductsScreen::openFile()
{
    showSide(m_file);
    m_file->begin();
}

void ProductsScreen::closeSide()
{
    showSide(nullptr);
    m_list->setFocus();
}

void ProductsScreen::showSide(QWidget *panel)
{
    m_open = panel;
    m_sides.show(panel == nullptr && !m_sides.isNarrow() ? m_product : panel);
    showKeys();
}

void ProductsScreen::showKeys()
{
    // One primary act at a time: where the table is open it is the table's.
    const bool isFile = m_open == m_file;
    m_import->setEnabled(m_state.canChange);
    m_goOn->setText(isFile ? tr("Take them") : tr("Change packing"));
    m_goOn->setEnabled(isFile ? m_canTakeFile : m_state.canChange && !m_state.levels.empty());
}

void ProductsScreen::arrangeFor(const QSize &room)
{
    m_sides.fitInto(room.width());
    showSide(m_open);
}

void ProductsScreen::render(const ProductsState &state)
{
    m_state = state;
    setHead(tr("Products"), tr("%n products", nullptr, int(state.known)));
    const auto count = int(state.products.size());
    m_model->setRows(state.products);
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (state.isLoading)
        m_empty->setWords(tr("Reading the ledger …"), {});
    else
        m_empty->setWords(tr("No such product"), tr("No name, GTIN or NDC here has these letters."));
    if (m_find->text().simplified() != state.query)
        m_find->setText(state.query);
    for (int row = 0; row < count; ++row) {
        if (state.products[size_t(row)].gtin == state.chosen)
            m_list->follow(row);
    }
    m_product->setTitle(state.title);
    m_levels->setLines(state.levels);
    m_readOnly->setVisible(!state.canChange);
    showSide(m_open);
}

void ProductsScreen::renderFile(const TableFileState &state)
{
    m_canTakeFile = state.canTake;
    m_file->render(state);
    showKeys();
}

} // namespace packledger::line
